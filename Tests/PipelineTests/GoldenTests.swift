import DataFiles
import Foundation
import Pipeline
import Testing

/// The datasets of the seeds, as they are kept in `Tests/Goldens/seeds`.
///
/// `RECORD_GOLDENS=1 swift test --filter GoldenTests` writes them anew and fails, so
/// that a recording is never mistaken for a pass: read the difference, then run again.
/// One test after the other: the versions go with the goldens just recorded.
@Suite(.serialized) struct GoldenTests {
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

  @Test("who changes what a stage gives raises its version, or users keep the old results")
  func versionsRise() throws {
    let goldens = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Goldens").standardizedFileURL
    var hash: UInt32 = 0
    for name in try Files.list(goldens.appending(path: "seeds").path()) {
      let bytes = try Files.readAll(goldens.appending(path: "seeds/\(name)").path())
      hash = hash &* 31 &+ Checksum.crc32(of: bytes.span)
    }
    let versions = StageCatalog.standard.versions.map { "\($0.name) \($0.version)\n" }.joined()
    let now = versions + "goldens \(String(hash, radix: 16))\n"
    let path = goldens.appending(path: "versions.txt").path()
    let pinned = String(decoding: try Files.readAll(path), as: UTF8.self)
    guard now != pinned else { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", !pinned.hasPrefix(versions) {
      try Files.writeAtomically(Array(now.utf8), to: path)
    }
    Issue.record(
      """
      Tests/Goldens/versions.txt is \(pinned.debugDescription), and now it is \
      \(now.debugDescription). If the goldens changed, raise the version of the stage that \
      changed them; then make goldens.
      """)
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
