import DataFiles
import Foundation
import Pipeline
import Testing

/// The datasets of the seeds, as they are kept in `Tests/Goldens/seeds`.
///
/// `RECORD_GOLDENS=1 swift test --filter GoldenTests` writes them anew and fails, so
/// that a recording is never mistaken for a pass: read the difference, then run again.
@Suite struct GoldenTests {
  @Test("the datasets of the seeds are those reviewed last")
  func datasetsOfTheSeeds() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../..").standardizedFileURL
    let goldens = root.appending(path: "Tests/Goldens/seeds")
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "depeche-goldens-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    var configuration = try PipelineConfiguration(
      contentsOf: root.appending(path: "pipeline.json").path())
    configuration.override(output: folder.appending(path: "output").path())
    configuration.override(state: folder.appending(path: "state").path())
    let summary = try await Runner(configuration, jobs: 2).run()

    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
    for file in summary.files {
      let bytes = try inflated(folder.appending(path: "output/\(file.name)").path())
      let golden = goldens.appending(path: file.name.dropLast(3)).path()
      if isRecording {
        try Files.makeFolder(goldens.path())
        try Files.writeAtomically(bytes, to: golden)
        continue
      }
      let expected = try Files.readAll(golden, limit: 64 << 20)
      guard bytes != expected else { continue }
      let place = zip(lines(bytes), lines(expected)).enumerated().first { $1.0 != $1.1 }
      Issue.record(
        """
        \(file.name) differs from Tests/Goldens/seeds\
        \(place.map { " from line \($0.offset + 1) on" } ?? " in length"): \
        is \(place?.element.0 ?? ""), was \(place?.element.1 ?? "")
        """)
    }
    if isRecording { Issue.record("recorded; read the difference, then run again") }
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
