import DataFiles
import Foundation
import Testing

@testable import Pipeline

@Suite struct PublicationTests {
  private static let names = ["a.csv.gz", "b.csv.gz", "datapackage.json"]

  /// An output with a set of an earlier run, which had a file more.
  private func output() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in Self.names + ["a.jsonl.gz", "notes.txt"] { try folder.write("old", to: name) }
    return folder
  }

  private func contents(_ folder: TemporaryFolder) throws -> [String: String] {
    try Files.list(folder.path).reduce(into: [:]) { contents, name in
      let path = "\(folder.path)/\(name)"
      guard Files.kind(of: path) == .file else { return contents[name] = "folder" }
      contents[name] = String(decoding: try Files.readAll(path), as: UTF8.self)
    }
  }

  private static let new = [
    "a.csv.gz": "new", "b.csv.gz": "new", "datapackage.json": "new", "notes.txt": "old",
  ]

  @Test("a set replaces the files of the last one and leaves others alone")
  func publishes() throws {
    let folder = try output()
    let publication = try #require(try Publication(output: folder.path))
    try publication.begin()
    for name in Self.names { try folder.write("new", to: ".depeche-staging/\(name)") }
    try publication.publish(removing: ["a.jsonl.gz", "b.jsonl.gz"])
    #expect(try contents(folder) == Self.new)
  }

  struct Repetition: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Names of the files that the new set has with other bytes.
    var changed: Set<String> = []
    var obsolete: [String] = []
    var isChanged: Bool
  }

  @Test(
    "files that are the same keep their inode and time of modification",
    arguments: [
      Repetition(testDescription: "nothing new", isChanged: false),
      Repetition(
        testDescription: "nothing new, nothing there to remove", obsolete: ["b.jsonl.gz"],
        isChanged: false),
      Repetition(testDescription: "one file", changed: ["a.csv.gz"], isChanged: true),
      Repetition(testDescription: "one to remove", obsolete: ["a.jsonl.gz"], isChanged: true),
      Repetition(testDescription: "all", changed: Set(names), isChanged: true),
    ])
  func leavesAlone(_ repetition: Repetition) throws {
    let folder = try output()
    let before = try Self.names.map { try identity(of: "\(folder.path)/\($0)") }
    let publication = try #require(try Publication(output: folder.path))
    try publication.begin()
    for name in Self.names {
      try folder.write(
        repetition.changed.contains(name) ? "NEW" : "old", to: ".depeche-staging/\(name)")
    }
    #expect(try publication.publish(removing: repetition.obsolete) == repetition.isChanged)
    let after = try Self.names.map { try identity(of: "\(folder.path)/\($0)") }
    for (index, name) in Self.names.enumerated() {
      #expect((before[index] == after[index]) != repetition.changed.contains(name), "\(name)")
    }
    #expect(try !Files.list(folder.path).contains { $0.hasPrefix(".") })
    for name in repetition.obsolete {
      #expect(Files.kind(of: "\(folder.path)/\(name)") == .missing)
    }
  }

  /// Inode and time of modification.
  private func identity(of path: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return [FileAttributeKey.systemFileNumber, .modificationDate].map { "\(attributes[$0] ?? "")" }
  }

  @Test("a kill after any number of renames is made good by the next opening", arguments: 0...3)
  func finishes(moved: Int) throws {
    let folder = try output()
    for (index, name) in Self.names.enumerated() {
      try folder.write("new", to: index < moved ? name : ".depeche-whole/\(name)")
    }
    try folder.write("a.jsonl.gz\nb.jsonl.gz", to: ".depeche-whole/.obsolete")
    let publication = try #require(try Publication(output: folder.path))
    #expect(try publication.finish())
    #expect(try contents(folder) == Self.new)
    #expect(try !publication.finish())
  }

  @Test("a kill before the set is whole changes nothing, and the next run clears it away")
  func forgets() throws {
    let folder = try output()
    let before = try contents(folder)
    try folder.write("half", to: ".depeche-staging/a.csv.gz")
    let publication = try #require(try Publication(output: folder.path))
    #expect(try !publication.finish())
    try publication.begin()
    #expect(try Files.list(publication.staging) == [])
    publication.discard()
    #expect(try contents(folder) == before)
  }

  @Test("an output is taken by one at a time")
  func isTakenOnce() throws {
    let folder = try output()
    do {
      let first = try #require(try Publication(output: folder.path))
      let isRefused = try Publication(output: folder.path) == nil
      #expect(isRefused)
      first.discard()
    }
    #expect(try Publication(output: folder.path)?.finish() == false)
  }
}
