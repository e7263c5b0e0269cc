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

  /// What a reader sees: files without what the publication keeps for itself.
  private func contents(_ folder: TemporaryFolder) throws -> [String: String] {
    let own = [LinkedSets.folderName, LinkedSets.linkName]
    let names = try Files.list(folder.path).filter { !own.contains($0) }
    return try names.reduce(into: [:]) { contents, name in
      let path = "\(folder.path)/\(name)"
      guard Files.kind(of: path) == .file else { return contents[name] = "folder" }
      contents[name] = String(decoding: try Files.readAll(path), as: UTF8.self)
    }
  }

  private static let new = [
    "a.csv.gz": "new", "b.csv.gz": "new", "datapackage.json": "new", "notes.txt": "old",
  ]

  /// Publishes a set.
  @discardableResult
  private func publish(
    _ files: [String: String], in folder: TemporaryFolder, _ mode: PublishMode = .links,
    keeping kept: Int = 2, removing obsolete: [String] = []
  ) throws -> Publication.Outcome {
    let publication = try #require(
      try Publication(output: folder.path, mode: mode, keptSets: kept))
    try publication.begin()
    for (name, text) in files { try folder.write(text, to: ".depeche-staging/\(name)") }
    return try publication.publish(removing: obsolete)
  }

  private func all(_ text: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: Self.names.map { ($0, text) })
  }

  private static let modes: [[PublishMode]] = [
    [.links], [.files], [.links, .links], [.files, .links], [.links, .files, .links],
    [.links, .files],
  ]

  @Test(
    "a set replaces the files of the last one and leaves others alone, whatever that was",
    arguments: modes)
  func publishes(modes: [PublishMode]) throws {
    let folder = try output()
    let obsolete = ["a.jsonl.gz", "b.jsonl.gz"]
    for (index, mode) in modes.enumerated() {
      let isLast = index == modes.count - 1
      let text = isLast ? "new" : "new \(index)"
      let outcome = try publish(all(text), in: folder, mode, removing: obsolete)
      #expect(outcome.isChanged)
      #expect((outcome.set != nil) == (mode == .links))
      // The same once more changes nothing.
      #expect(try publish(all(text), in: folder, mode, removing: obsolete).isChanged == false)
      #expect(try contents(folder) == all(text).merging(["notes.txt": "old"]) { $1 })
    }
  }

  @Test("sets are kept as long as they are to, and the current one for ever", arguments: 1...3)
  func keepsSets(kept: Int) throws {
    let folder = try output()
    let sets = LinkedSets(output: folder.path)
    for number in 1...5 {
      try publish(all("set \(number)"), in: folder, keeping: kept)
      let names = try sets.names()
      // The files that lay there before are a set, too.
      #expect(names.count == min(kept, number + 1))
      #expect(names.last == sets.current)
    }
    for (name, number) in zip(try sets.names().reversed(), [5, 4, 3]) {
      let text = try Files.readAll("\(sets.path(of: name))/a.csv.gz")
      #expect(String(decoding: text, as: UTF8.self) == "set \(number)")
    }
  }

  @Test("a reader who holds a set reads on in it while others are published")
  func holdsASet() throws {
    let folder = try output()
    #expect(PublishedSet.folder(of: folder.path) == folder.path)
    try publish(all("first"), in: folder)
    let held = PublishedSet.folder(of: folder.path)
    try publish(all("second"), in: folder)
    #expect(try Files.readAll("\(held)/b.csv.gz") == Array("first".utf8))
    #expect(try Files.readAll("\(folder.path)/b.csv.gz") == Array("second".utf8))
  }

  /// What a killed run can leave, and what a reader sees of it.
  struct Kill: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Done to the output, in which a set of `old` files is linked and one of `new` files lies.
    var leave: @Sendable (_ output: String, _ sets: LinkedSets) throws -> Void
    var isNew = false
  }

  @Test(
    "a kill at any step of a publication leaves one set or the other, and the next opening tidies",
    arguments: [
      Kill(testDescription: "before the set has its name") { output, sets in
        try Files.rename(from: sets.path(of: "9-new"), to: "\(output)/.depeche-staging")
      },
      Kill(testDescription: "before it is the current one") { _, _ in },
      Kill(
        testDescription: "before the names are linked and unlinked",
        leave: { output, _ in
          try Files.replaceLink("\(output)/current", to: ".depeche-sets/9-new")
          try Files.remove("\(output)/b.csv.gz")
          try Files.replaceLink("\(output)/c.csv.gz", to: "current/c.csv.gz")
        }, isNew: true),
      Kill(
        testDescription: "before old sets are gone",
        leave: { output, sets in
          try Files.replaceLink("\(output)/current", to: ".depeche-sets/9-new")
          try Files.makeFolder(sets.path(of: "0-older"))
          try Files.makeFolder(sets.path(of: ".adopting"))
        }, isNew: true),
    ])
  func tidies(_ kill: Kill) throws {
    let folder = try TemporaryFolder()
    let sets = LinkedSets(output: folder.path)
    try publish(all("old"), in: folder)
    for name in Self.names { try folder.write("new", to: ".depeche-sets/9-new/\(name)") }
    try kill.leave(folder.path, sets)
    let seen = all(kill.isNew ? "new" : "old")
    for (name, text) in try contents(folder) where text != "folder" {
      #expect(text == seen[name])
    }
    let publication = try #require(try Publication(output: folder.path))
    try publication.begin()
    publication.discard()
    #expect(try contents(folder) == seen)
    #expect(try sets.names().count == (kill.isNew ? 2 : 1))
    #expect(Files.kind(of: sets.path(of: ".adopting")) == .missing)
  }

  @Test(
    "what somebody removed by hand comes back", arguments: PublishMode.allCases,
    [".depeche-sets", "current", "a.csv.gz", "current/b.csv.gz"])
  func recovers(mode: PublishMode, removed: String) throws {
    let folder = try output()
    try publish(all("old"), in: folder)
    try Files.removeTree("\(folder.path)/\(removed)")
    try publish(all("old"), in: folder, mode)
    #expect(
      try contents(folder) == all("old").merging(["notes.txt": "old", "a.jsonl.gz": "old"]) { $1 })
    #expect(try publish(all("old"), in: folder, mode).isChanged == false)
  }

  @Test("a file that lies in the place of a link is adopted, and one of another name is left alone")
  func adoptsFiles() throws {
    let folder = try output()
    try publish(all("old"), in: folder)
    try Files.remove("\(folder.path)/a.csv.gz")
    try folder.write("mine", to: "a.csv.gz")
    try publish(all("new"), in: folder)
    #expect(try contents(folder)["a.csv.gz"] == "new")
    #expect(try contents(folder)["notes.txt"] == "old")
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
    ], PublishMode.allCases)
  func leavesAlone(_ repetition: Repetition, mode: PublishMode) throws {
    let folder = try output()
    let before = try Self.names.map { try identity(of: "\(folder.path)/\($0)") }
    var files = all("old")
    for name in repetition.changed { files[name] = "NEW" }
    let outcome = try publish(files, in: folder, mode, removing: repetition.obsolete)
    #expect(outcome.isChanged == repetition.isChanged)
    let after = try Self.names.map { try identity(of: "\(folder.path)/\($0)") }
    for (index, name) in Self.names.enumerated() {
      #expect((before[index] == after[index]) != repetition.changed.contains(name), "\(name)")
    }
    let hidden = try Files.list(folder.path).filter { $0.hasPrefix(".") }
    #expect(hidden == (mode == .links ? [LinkedSets.folderName] : []))
    for name in repetition.obsolete {
      #expect(Files.kind(of: "\(folder.path)/\(name)") == .missing)
    }
  }

  /// Inode and time of modification.
  private func identity(of path: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: Files.realPath(path))
    return [FileAttributeKey.systemFileNumber, .modificationDate].map { "\(attributes[$0] ?? "")" }
  }

  @Test("a kill after any number of renames is made good by the next opening", arguments: 0...3)
  func finishes(moved: Int) throws {
    let folder = try output()
    for (index, name) in Self.names.enumerated() {
      try folder.write("new", to: index < moved ? name : ".depeche-whole/\(name)")
    }
    try folder.write("a.jsonl.gz\nb.jsonl.gz", to: ".depeche-whole/.obsolete")
    let publication = try #require(try Publication(output: folder.path, mode: .files))
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
