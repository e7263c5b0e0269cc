import Articles
import DataFiles
import FoundationEssentials

/// What a run did, for Prometheus: a file that node_exporter's textfile collector reads.
enum RunMetrics {
  private static let lastSuccess = "depeche_last_success_timestamp_seconds"

  /// - Throws: ``ProblemReport`` of kind `usage` for a file that holds something else than
  ///   metrics of an earlier run: an input, perhaps.
  static func checkThatReplaceable(_ path: String) throws(ProblemReport) {
    let opening = Array("# HELP depeche_".utf8)
    guard Files.kind(of: path) == .file, var file = try? InputFile(path: path) else { return }
    var bytes: [UInt8] = []
    guard let count = try? file.read(opening.count, into: &bytes), count > 0,
      bytes != opening
    else { return }
    throw ProblemReport(
      .usage, at: "--metrics-file", "'\(path)' holds something else than metrics of a run",
      help: "Name a file of its own; it is replaced at the end of every run.")
  }

  /// Replaces the file as a whole, so that no collector ever sees half of it.
  ///
  /// After a failed run the time of the last good one stays as the file has it.
  static func write(
    _ summary: RunSummary, _ status: RunRecord.Status, wall: Duration, to path: String
  ) throws(ProblemReport) {
    let now = Int(Date.now.timeIntervalSince1970)
    let success = status == .succeeded ? now : successTime(in: path)
    let text = text(
      summary, succeeded: status == .succeeded, end: now, success: success, wall: wall)
    try translating { () throws(FileError) in
      try Files.writeAtomically(Array(text.utf8), to: path)
    }
  }

  static func text(
    _ summary: RunSummary, succeeded: Bool, end: Int, success: Int?, wall: Duration
  ) -> String {
    var text = ""
    func add(
      _ name: String, _ help: String, _ values: [(labels: String, value: String)]
    ) {
      guard !values.isEmpty else { return }
      text += "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
      for value in values { text += "\(name)\(value.labels) \(value.value)\n" }
    }
    add(
      "depeche_last_run_success", "Whether the last run published what it was to.",
      [("", succeeded ? "1" : "0")])
    add("depeche_last_run_timestamp_seconds", "When the last run ended.", [("", "\(end)")])
    add(
      lastSuccess, "When the last run ended that succeeded.",
      success.map { [("", "\($0)")] } ?? [])
    let (whole, attoseconds) = wall.components
    add(
      "depeche_run_duration_seconds", "How long the last run took.",
      [("", seconds(whole * 1000 + attoseconds / 1_000_000_000_000_000))])
    add(
      "depeche_stage_duration_seconds", "Time in a stage, summed over tasks.",
      summary.stages.map { ("{stage=\"\($0.stage)\"}", seconds($0.nanoseconds / 1_000_000)) })
    add(
      "depeche_documents", "Documents that went through a stage, by what became of them.",
      summary.stages.flatMap { stage in
        [
          ("processed", stage.documentsOut), ("cached", stage.cached),
          ("rejected", stage.rejected), ("skipped", stage.skipped),
        ].map { ("{stage=\"\(stage.stage)\",outcome=\"\($0.0)\"}", "\($0.1)") }
      })
    add(
      "depeche_rejects", "Inputs and documents set aside, by reason.",
      summary.rejectsByReason.sorted { $0.key < $1.key }
        .map { ("{reason=\"\($0.key)\"}", "\($0.value)") })
    add(
      "depeche_rows", "Rows of a dataset.",
      summary.rows.map { ("{dataset=\"\($0.table)\"}", "\($0.rows)") })
    add(
      "depeche_peak_memory_bytes", "The most memory that the last run held.",
      [("", "\(Files.peakMemoryBytes())")])
    return text
  }

  private static func successTime(in path: String) -> Int? {
    guard let bytes = try? Files.readAll(path, limit: 1 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(lastSuccess + " ") }
      .flatMap { Int($0.dropFirst(lastSuccess.count + 1)) }
  }

  private static func seconds(_ milliseconds: Int64) -> String {
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }
}
