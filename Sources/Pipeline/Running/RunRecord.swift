import Articles
import DataFiles

/// `run.json`: what a run did, with all that has a clock in it.
enum RunRecord {
  static func write(
    _ summary: RunSummary, _ configuration: PipelineConfiguration, to path: String
  ) throws(ProblemReport) {
    let stages = summary.stages.map { stage -> JSONValue in
      [
        "stage": .string(stage.stage), "documents_in": .number(stage.documentsIn),
        "documents_out": .number(stage.documentsOut), "rejected": .number(stage.rejected),
        "milliseconds": .number(Int(stage.nanoseconds / 1_000_000)),
      ]
    }
    let files = summary.files.map { file -> JSONValue in
      [
        "name": .string(file.name), "bytes": .number(file.bytes), "rows": .number(file.rows),
        "sha256": .string(file.sha256),
      ]
    }
    let record: JSONValue = [
      "version": .string(Version.current),
      "settings": .object(
        configuration.stageKeys.map { key in
          JSONValue.Member(key.name, JSONValue.reading(key.settings) ?? .null)
        }),
      "read": .array(summary.plan.reads.map { .string($0) }),
      "stages": .array(stages),
      "documents": .number(summary.documents),
      "rejects": .number(summary.rejects),
      "source_bytes": .number(summary.sourceBytes),
      "batches": .number(summary.batches),
      "files": .array(files),
      "warnings": .array(summary.warnings.map { .string($0) }),
      "wall_milliseconds": .number(Int(summary.wallNanoseconds / 1_000_000)),
      "peak_memory_bytes": .number(Files.peakMemoryBytes()),
    ]
    try translating { () throws(FileError) in
      try Files.writeAtomically(Array(record.indentedText.utf8), to: path)
    }
  }
}

/// The version of the program.
package enum Version {
  package static let current = "0.1.0"
}
