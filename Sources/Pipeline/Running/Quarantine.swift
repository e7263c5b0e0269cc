package import Articles
import DataFiles

/// What the last run set aside, also if it published nothing.
package enum Quarantine {
  static func write(_ rejects: [Reject], to state: StateFolder) throws(ProblemReport) {
    var bytes: [UInt8] = []
    for reject in rejects {
      let line: JSONValue = [
        "path": .string(reject.path), "record": reject.record.map { .number($0) } ?? .null,
        "stage": .string(reject.stage), "reason": .string(reject.reason.rawValue),
        "detail": .string(reject.detail), "offset": reject.offset.map { .number($0) } ?? .null,
      ]
      bytes += line.canonicalText.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    try translating { () throws(FileError) in
      try Files.writeAtomically(bytes, to: state.quarantinePath)
    }
  }

  /// The last run's, in the order of the inputs; none if there was no run.
  ///
  /// - Throws: ``ProblemReport`` if the file is there and broken.
  package static func rejects(
    of configuration: PipelineConfiguration
  ) throws(ProblemReport) -> [Reject] {
    let path = StateFolder(path: configuration.statePath).quarantinePath
    guard Files.kind(of: path) == .file else { return [] }
    var rejects: [Reject] = []
    try InflatedFile.lines(of: path) { (line, place) throws(ProblemReport) in
      let fields = try GoldFields(line: line, place: place)
      guard let reason = Reject.Reason(rawValue: try fields.requiredText("reason")) else {
        throw fields.wrong("reason", "is not known")
      }
      rejects.append(
        Reject(
          path: try fields.requiredText("path"), record: try fields.number("record"),
          stage: try fields.requiredText("stage"), reason: reason,
          detail: try fields.text("detail") ?? "", offset: try fields.number("offset")))
      return true
    }
    return rejects
  }
}
