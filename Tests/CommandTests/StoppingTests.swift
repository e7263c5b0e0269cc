import DataFiles
import Foundation
import Testing

/// Runs beside other runs, and runs that somebody stops.
@Suite struct StoppingTests {
  struct Overlap: Sendable, CustomTestStringConvertible {
    var options: [String]
    var code: Int32
    var says: String
    var testDescription: String { options.joined(separator: " ") }
  }

  @Test(
    "a second run fails, leaves or waits",
    arguments: [
      Overlap(options: ["-q"], code: 75, says: "another run is going on here"),
      Overlap(options: ["-q", "--wait", "1"], code: 75, says: "another run is going on here"),
      Overlap(options: ["-q", "--if-locked", "skip"], code: 0, says: ""),
      Overlap(options: ["--if-locked", "skip"], code: 0, says: "skipped: another run"),
      Overlap(options: ["-q", "--log-format", "json"], code: 75, says: #""exit_code":75"#),
    ])
  func overlaps(_ overlap: Overlap) throws {
    let project = try Project()
    try Files.makeFolder(project.path(".depeche"))
    let lock = try FileLock.acquire(project.path(".depeche/lock"))
    let result = try project.run(["run"] + overlap.options)
    #expect(result.code == overlap.code, "\(result.errors)")
    #expect(result.errors.contains(overlap.says) || result.errors == overlap.says)
    #expect(Files.kind(of: project.path("output")) == .missing)
    _ = consume lock
    #expect(try project.run(["run", "-q", "--wait", "5"]).code == 0)
  }

  @Test(
    "a signal ends a run within five seconds and changes no dataset",
    arguments: [(SIGINT, Int32(130), "SIGINT"), (SIGTERM, 143, "SIGTERM")])
  func stops(signal: Int32, code: Int32, name: String) throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    let before = try project.datasets()
    try project.write(
      (1...4000).map { "Jan Leike a quitté OpenAI le \($0). Il a dit « oui ».\n" }.joined(),
      to: "b.txt")
    let process = try project.start(["run"])
    try project.waitUntil { Files.kind(of: project.path("output/.depeche-staging")) == .folder }
    let start = ContinuousClock.now
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(process.terminationStatus == code)
    #expect(try project.errors().contains("stopped by \(name)"))
    #expect(try project.datasets() == before)
    #expect(try project.text(".depeche/run.json").contains(#""status": "interrupted""#))
  }

  @Test("a run that waits for its standard input is stopped, too")
  func stopsWhileReading() throws {
    let project = try Project()
    let pipe = Pipe()
    let process = try project.start(["run", "--input", "-"], input: pipe.fileHandleForReading)
    try project.waitUntil { Files.kind(of: project.path("output/.depeche-staging")) == .folder }
    let start = ContinuousClock.now
    kill(process.processIdentifier, SIGTERM)
    usleep(300_000)
    #expect(process.isRunning)
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(ContinuousClock.now - start < .seconds(2), "a second signal ends it at once")
    #expect(process.terminationStatus == 143)
  }

  @Test("too many rejects publish nothing and exit with 4")
  func refusesRejects() throws {
    let project = try Project()
    #expect(try project.run(["run", "-q"]).code == 0)
    let before = try project.datasets()
    for index in 1...60 { try project.write("", to: "empty-\(index).txt") }
    let result = try project.run(["run", "-q"])
    #expect(result.code == 4)
    #expect(result.errors.contains("60 of 61 inputs and documents were set aside"))
    #expect(try project.datasets() == before)
    #expect(try project.text(".depeche/run.json").contains(#""exit_code": 4"#))
    let strict = try project.run(
      ["run", "-q", "--strict-quarantine", "--input", "a.txt", "empty-1.txt"])
    #expect(strict.code == 3 && strict.errors.isEmpty, "\(strict.errors)")
  }
}
