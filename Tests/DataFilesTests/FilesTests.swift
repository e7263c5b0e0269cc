import DataFiles
import FoundationEssentials
import Testing

@Suite struct FilesTests {
  @Test func writesAndReadsBack() throws {
    try withFolder { folder in
      let path = "\(folder)/é 'x'.txt"
      let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      var file = try OutputFile(path: path)
      try file.write(bytes)
      try file.write([])
      let more = bytes[..<10]
      try file.write(more.span)
      try file.close(synchronized: true)
      #expect(try Files.size(of: path) == 3_000_010)
      #expect(try Files.readAll(path) == bytes + more)
      #expect(try Files.readAll(path, limit: 3_000_010).count == 3_000_010)

      var input = try InputFile(path: path)
      #expect(input.size == 3_000_010)
      var piece: [UInt8] = [1, 2]
      #expect(try input.read(5, into: &piece) == 5)
      #expect(piece == [1, 2] + bytes[..<5])

      file = try OutputFile(path: path)
      try file.close()
      #expect(try Files.readAll(path) == [])
    }
  }

  @Test func joinsFiles() throws {
    try withFolder { folder in
      let bytes = [UInt8](repeating: 7, count: 2_500_000)
      try Files.writeAtomically(bytes, to: "\(folder)/a")
      var file = try OutputFile(path: "\(folder)/b", .new)
      try file.write([1])
      try Files.append(contentsOf: "\(folder)/a", to: &file)
      try Files.append(contentsOf: "\(folder)/a", to: &file)
      try file.close()
      #expect(try Files.readAll("\(folder)/b") == [1] + bytes + bytes)
    }
  }

  @Test func replacesAFileAsAWhole() throws {
    try withFolder { folder in
      let path = "\(folder)/\(String(repeating: "é", count: 127))"
      try Files.writeAtomically(Array("un".utf8), to: path)
      try Files.writeAtomically(Array("deux".utf8), to: path)
      #expect(try Files.readAll(path) == Array("deux".utf8))
      #expect(try Files.list(folder).count == 1)
      // A folder in the place of the file: the error names the file, and nothing is left.
      try Files.makeFolder("\(folder)/d/e")
      let error = try #require(throws: FileError.self) {
        try Files.writeAtomically([1], to: "\(folder)/d")
      }
      #expect(error.description == "cannot rename '\(folder)/d': Is a directory")
      #expect(try Files.list(folder).count == 2)
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var name: String
    var call: @Sendable (String) throws -> Void
    /// With `*` for the folder.
    var message: String
    var isMissing = false
    var isOutOfSpace = false
    var isTooLarge = false
    var testDescription: String { name }
  }

  static let refusals = [
    Refusal(
      name: "a missing file", call: { _ = try InputFile(path: "\($0)/x") },
      message: "cannot open '*/x': No such file or directory", isMissing: true),
    Refusal(
      name: "a file taken for a folder", call: { _ = try Files.readAll("\($0)/file/x") },
      message: "cannot open '*/file/x': Not a directory", isMissing: true),
    Refusal(
      name: "a folder taken for a file", call: { _ = try Files.readAll($0) },
      message: "cannot open '*': Is a directory"),
    Refusal(
      name: "writing to a folder", call: { _ = try OutputFile(path: $0) },
      message: "cannot create '*': Is a directory"),
    Refusal(
      name: "a file that exists", call: { _ = try OutputFile(path: "\($0)/file", .new) },
      message: "cannot create '*/file': File exists"),
    Refusal(
      name: "a folder that is a file", call: { try Files.makeFolder("\($0)/file") },
      message: "cannot make the folder '*/file': File exists"),
    Refusal(
      name: "a folder without a name", call: { _ in try Files.makeFolder("") },
      message: "cannot make the folder '': No such file or directory", isMissing: true),
    Refusal(
      name: "a path with a NUL", call: { _ = try InputFile(path: "\($0)/file\0") },
      message: "cannot open '*/file\0': Invalid argument"),
    Refusal(
      name: "a full disk",
      call: { _ in
        var file = try OutputFile(path: "/dev/full")
        try file.write([1])
      },
      message: "cannot write '/dev/full': No space left on device", isOutOfSpace: true),
    Refusal(
      name: "a file over the limit", call: { _ = try Files.readAll("\($0)/file", limit: 3) },
      message: "cannot read '*/file': File too large", isTooLarge: true),
    Refusal(
      name: "an endless device", call: { _ in _ = try Files.readAll("/dev/zero", limit: 100_000) },
      message: "cannot read '/dev/zero': File too large", isTooLarge: true),
    Refusal(
      name: "removing a full folder", call: { try Files.remove($0) },
      message: "cannot remove '*': Directory not empty"),
    Refusal(
      name: "listing a missing folder", call: { _ = try Files.list("\($0)/x") },
      message: "cannot list '*/x': No such file or directory", isMissing: true),
    Refusal(
      name: "a link to itself",
      call: { folder in
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/loop", withDestinationPath: "loop")
        _ = try Files.realPath("\(folder)/loop")
      }, message: "cannot inspect '*/loop': Too many levels of symbolic links"),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    try withFolder { folder in
      try Files.writeAtomically(Array("quatre".utf8), to: "\(folder)/file")
      let error = try #require(throws: FileError.self) { try refusal.call(folder) }
      #expect(error.description.split(separator: folder).joined(separator: "*") == refusal.message)
      #expect(error.isMissing == refusal.isMissing)
      #expect(error.isOutOfSpace == refusal.isOutOfSpace)
      #expect(error.isTooLarge == refusal.isTooLarge)
    }
  }

  @Test func aDeniedFileIsToldFromAMissingOne() {
    #expect(FileError(.open, "x", code: 13).isDenied)
    #expect(FileError(.open, "x", code: 13).description == "cannot open 'x': Permission denied")
    #expect(!FileError(.open, "x", code: 13).isMissing)
  }

  @Test func foldersAreMadeListedAndRemoved() throws {
    try withFolder { folder in
      let deep = "\(folder)/a/b//c/"
      try Files.makeFolder(deep)
      try Files.makeFolder(deep)
      for name in ["é", "z", "Z", ".hidden", "a\nb", "-"] {
        try Files.writeAtomically([], to: "\(deep)/\(name)")
      }
      // By bytes, not by any language's alphabet.
      #expect(try Files.list(deep) == ["-", ".hidden", "Z", "a\nb", "z", "é"])
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/a/link", withDestinationPath: "\(folder)/a/b")
      #expect(Files.kind(of: "\(folder)/a/link") == .folder)
      #expect(Files.kind(of: "\(deep)/z") == .file)
      #expect(Files.kind(of: "\(deep)/x") == .missing)
      #expect(Files.kind(of: "/dev/null") == .other)
      #expect(try Files.realPath("\(folder)/a/link/../b/c") == Files.realPath(deep))

      try Files.makeFolder("\(folder)/kept/inside")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/a/b/out", withDestinationPath: "\(folder)/kept")
      try Files.removeTree("\(folder)/a")
      try Files.removeTree("\(folder)/a")
      #expect(try Files.list(folder) == ["kept"])
      #expect(try Files.list("\(folder)/kept") == ["inside"])
    }
  }

  @Test func renamesAndSynchronizes() throws {
    try withFolder { folder in
      try Files.writeAtomically([1], to: "\(folder)/a")
      try Files.writeAtomically([2], to: "\(folder)/b")
      try Files.rename(from: "\(folder)/a", to: "\(folder)/b")
      try Files.synchronize("\(folder)/b")
      try Files.synchronizeFolder(folder)
      #expect(try Files.readAll("\(folder)/b") == [1])
      #expect(try Files.list(folder) == ["b"])
    }
  }

  @Test func linksLeadElsewhereInOneStep() throws {
    try withFolder { folder in
      let link = "\(folder)/link"
      #expect(Files.linkTarget(link) == nil)
      for name in ["un", "été"] {
        try Files.writeAtomically(Array(name.utf8), to: "\(folder)/\(name)")
        try Files.replaceLink(link, to: name)
        #expect(Files.linkTarget(link) == name)
        #expect(try Files.readAll(link) == Array(name.utf8))
      }
      #expect(Files.linkTarget("\(folder)/un") == nil)
      try Files.makeHardLink("\(folder)/deux", to: "\(folder)/un")
      #expect(throws: FileError(.link, "\(folder)/deux", code: 17)) {
        try Files.makeHardLink("\(folder)/deux", to: "\(folder)/un")
      }
      // A folder in the place of the link stays, and nothing is left beside it.
      try Files.makeFolder("\(folder)/full/x")
      #expect(throws: FileError.self) { try Files.replaceLink("\(folder)/full", to: "un") }
      #expect(try Files.list(folder) == ["deux", "full", "link", "un", "été"])
      try Files.remove(link)
      #expect(try Files.readAll("\(folder)/été") == Array("été".utf8))
    }
  }

  struct Comparison: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var one: [UInt8]?
    var other: [UInt8]?
    var isSame: Bool
  }

  @Test(
    "files that hold the same bytes",
    arguments: [
      Comparison(testDescription: "empty", one: [], other: [], isSame: true),
      Comparison(testDescription: "short", one: [1, 2], other: [1, 2], isSame: true),
      Comparison(testDescription: "shorter", one: [1, 2], other: [1], isSame: false),
      Comparison(
        testDescription: "long", one: Array(repeating: 7, count: 3 << 20),
        other: Array(repeating: 7, count: 3 << 20), isSame: true),
      Comparison(
        testDescription: "different at the end", one: Array(repeating: 7, count: 3 << 20),
        other: Array(repeating: 7, count: 3 << 20 - 1) + [8], isSame: false),
      Comparison(testDescription: "one missing", one: [], other: nil, isSame: false),
      Comparison(testDescription: "both missing", one: nil, other: nil, isSame: false),
    ])
  func compares(_ comparison: Comparison) throws {
    try withFolder { folder in
      for (name, bytes) in [("one", comparison.one), ("other", comparison.other)] {
        if let bytes { try Files.writeAtomically(bytes, to: "\(folder)/\(name)") }
      }
      #expect(
        try Files.haveSameBytes("\(folder)/one", "\(folder)/other") == comparison.isSame)
      #expect(try !Files.haveSameBytes(folder, folder))
    }
  }

  @Test(
    "the folder of a path",
    arguments: [
      ("a", "."), ("a/", "."), ("a/b", "a"), ("a//b//", "a"), ("/a", "/"), ("/", "/"), ("", "."),
      ("../a", ".."), ("/a/b", "/a"),
    ])
  func folders(_ path: String, _ folder: String) {
    #expect(Files.folder(of: path) == folder)
  }

  @Test("what is spilled leaves no name behind, and stands at any offset")
  func spills() throws {
    try withFolder { folder in
      let file = try TemporaryFile(in: folder)
      #expect(try Files.list(folder).isEmpty)
      try file.write([1, 2, 3], at: 0)
      try file.write([4, 5], at: 3)
      #expect(try file.read(1..<5) == [2, 3, 4, 5])
      #expect(try file.read(2..<2) == [])
      #expect(throws: FileError.self) { try file.read(3..<9) }
      #expect(throws: FileError.self) { try TemporaryFile(in: "\(folder)/none") }
    }
  }

  @Test("a stamp is another one when a file is written or replaced")
  func stamps() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try Files.writeAtomically([1, 2], to: path)
      let first = try Files.stamp(of: path)
      #expect(try Files.stamp(of: path) == first)
      #expect(!first.isSettled(at: FileStamp.now))
      #expect(first.isSettled(at: first.changed + 2_000_000_001))
      #expect(!first.isSettled(at: 0))
      try Files.writeAtomically([1, 3], to: path)
      #expect(try Files.stamp(of: path) != first)
      #expect(throws: FileError.self) { try Files.stamp(of: path + "/none") }
    }
  }

  @Test func oneHolderAtATime() throws {
    try withFolder { folder in
      let path = "\(folder)/lock"
      guard let lock = try FileLock.acquire(path) else {
        Issue.record("nobody else holds the lock")
        return
      }
      #expect(try !isFree(path))
      _ = consume lock
      #expect(try isFree(path))
    }
  }

  private func isFree(_ path: String) throws -> Bool {
    if let lock = try FileLock.acquire(path) {
      _ = consume lock
      return true
    }
    return false
  }

  @Test func theProcessIsKnown() {
    #expect(Files.peakMemoryBytes() > 1 << 20)
    #expect(!Files.isTerminal(-1))
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "depeche-\(UInt64.random(in: 0 ... .max))").path()
    try Files.makeFolder(folder)
    defer { try? Files.removeTree(folder) }
    try body(folder)
  }
}
