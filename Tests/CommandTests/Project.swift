import DataFiles
import Foundation

/// A folder with a small pipeline and one article, in which the built program runs; removed
/// with this value.
final class Project {
  private let folder: URL

  static let pipeline =
    #"{"stages": [{"use": "load", "settings": {"inputs": ["*.txt"]}}, {"use": "clean"}, "#
    + #"{"use": "translate", "settings": {"render": ["glossary"]}}, {"use": "extract"}, {"use": "aggregate"}]}"#

  static let article = "Le 14 mai 2024, Jan Leike a quitté OpenAI. « Je pars », a-t-il dit."

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "depeche-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(Self.pipeline, to: "pipeline.json")
    try write(Self.article, to: "a.txt")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path() }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The files of the output, by their names.
  func datasets() throws -> [String: [UInt8]] {
    try Files.list(path("output")).filter { Files.kind(of: path("output/\($0)")) == .file }
      .reduce(into: [:]) { $0[$1] = try Files.readAll(path("output/\($1)")) }
  }

  func start(_ arguments: [String], input: FileHandle = .nullDevice) throws -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = input
    for name in [".stdout", ".stderr"] { try write("", to: name) }
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: ".stdout"))
    process.standardError = try FileHandle(forWritingTo: folder.appending(path: ".stderr"))
    try process.run()
    return process
  }

  /// What the program wrote to its standard error so far.
  func errors() throws -> String { try text(".stderr") }

  /// Runs the program to its end, on a file's bytes if its standard input is not to be empty.
  func run(
    _ arguments: [String], input: String? = nil
  ) throws -> (code: Int32, output: String, errors: String) {
    let process = try start(
      arguments,
      input: input.map { try FileHandle(forReadingFrom: URL(filePath: path($0))) } ?? .nullDevice)
    process.waitUntilExit()
    return (process.terminationStatus, try text(".stdout"), try errors())
  }

  /// Waits for something that a program does, ten seconds at the most.
  func waitUntil(_ isThere: () -> Bool) throws {
    for _ in 0..<1000 {
      if isThere() { return }
      usleep(10_000)
    }
    throw CocoaError(.fileReadUnknown)
  }

  /// The program stands beside the test bundle.
  private static var program: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "depeche")
  }
}
