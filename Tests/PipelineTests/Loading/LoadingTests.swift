import Articles
import DataFiles
import FoundationEssentials
import Pipeline
import Testing

@Suite struct LoadingTests {
  // MARK: - Text files

  struct Encoded: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var encoding = LoadSettings.Encoding.auto
    /// The text and its encoding, or the reject.
    var result: String
    var testDescription: String { name }
  }

  static let encoded = [
    Encoded(name: "ASCII", bytes: Array("Paris".utf8), result: "utf-8 Paris"),
    Encoded(name: "UTF-8", bytes: Array("« été » 😀".utf8), result: "utf-8 « été » 😀"),
    Encoded(
      name: "UTF-8 with a mark", bytes: [0xef, 0xbb, 0xbf] + Array("été".utf8),
      result: "utf-8 été"),
    Encoded(
      name: "a mark wins over the setting", bytes: [0xef, 0xbb, 0xbf] + Array("été".utf8),
      encoding: .windows1252, result: "utf-8 été"),
    Encoded(
      name: "UTF-16, little end first", bytes: utf16("\u{feff}été 😀", isBigEndian: false),
      result: "utf-16le été 😀"),
    Encoded(
      name: "UTF-16, big end first", bytes: utf16("\u{feff}été 😀", isBigEndian: true),
      result: "utf-16be été 😀"),
    Encoded(
      name: "UTF-16 by setting", bytes: utf16("été", isBigEndian: false), encoding: .utf16,
      result: "utf-16le été"),
    Encoded(
      name: "UTF-16 without a mark", bytes: utf16("Le Monde", isBigEndian: false),
      result: "undecodable 1: The text is full of zero bytes, as UTF-16 without a byte order mark "
        + "would be."),
    Encoded(
      name: "half a surrogate pair", bytes: [0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x42, 0],
      result: "undecodable 4: Half a UTF-16 character stands alone."),
    Encoded(
      name: "an odd byte in UTF-16", bytes: [0xfe, 0xff, 0, 0x41, 0],
      result: "undecodable 4: Half a UTF-16 character stands alone."),
    Encoded(
      name: "Windows-1252", bytes: [0xab, 0x20, 0xe9, 0x74, 0xe9, 0x20, 0xbb, 0x20, 0x80, 0x9c],
      result: "windows-1252 « été » €œ"),
    Encoded(
      name: "Windows-1252 at the end alone", bytes: Array("caf".utf8) + [0xe9],
      result: "windows-1252 café"),
    Encoded(
      name: "a byte unknown to Windows-1252", bytes: [0xe9, 0x74, 0xe9, 0x81],
      result: "undecodable 3: Byte 0x81 stands for nothing in Windows-1252 text, "
        + "and the text is not UTF-8."),
    Encoded(
      name: "a zero byte in Windows-1252", bytes: [0xe9, 0x00, 0xe9],
      result: "undecodable 1: Byte 0x00 stands for nothing in Windows-1252 text, "
        + "and the text is not UTF-8."),
    Encoded(
      name: "UTF-8 with one broken byte", bytes: Array("été à Paris".utf8) + [0xff, 0x2e],
      result: "undecodable 14: Byte 0xFF is no part of UTF-8."),
    Encoded(
      name: "UTF-8 by setting", bytes: [0xe9, 0x74, 0xe9], encoding: .utf8,
      result: "undecodable 0: Byte 0xE9 is no part of UTF-8."),
    Encoded(name: "no bytes", bytes: [], result: "empty nil: The file holds no bytes."),
    Encoded(
      name: "white space", bytes: Array(" \n\u{a0}\t".utf8),
      result: "empty nil: The file holds nothing but white space."),
    Encoded(
      name: "at the limit", bytes: Array(String(repeating: "a", count: 256).utf8),
      result: "utf-8 " + String(repeating: "a", count: 256)),
    Encoded(
      name: "over the limit", bytes: Array(String(repeating: "a", count: 257).utf8),
      result: "too_large nil: The text has more than maxTextBytes, 256 bytes."),
  ]

  @Test("a text file is decoded or set aside", arguments: encoded)
  func decodes(_ example: Encoded) throws {
    let folder = try TemporaryFolder()
    try folder.write(example.bytes, to: "a.txt")
    var settings = LoadSettings()
    settings.inputs = ["a.txt"]
    settings.encoding = example.encoding
    settings.maxTextBytes = 256
    let loaded = try Self.load(settings, folder)
    #expect(loaded.map { Self.shown($0) } == [example.result])
  }

  @Test("every byte of Windows-1252 that stands for a character is read")
  func readsWindows1252() throws {
    let unused: Set<UInt8> = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
    let bytes = (0x80...0xff).map { UInt8($0) }.filter { !unused.contains($0) }
    let expected = try #require(String(bytes: bytes, encoding: .windowsCP1252))
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.txt")
    var settings = LoadSettings()
    settings.inputs = ["a.txt"]
    settings.encoding = .windows1252
    let document = try #require(Self.documents(settings, folder).first)
    #expect(String(decoding: document.source, as: UTF8.self) == expected)
  }

  @Test func idsDependOnNameAndContent() throws {
    let folder = try TemporaryFolder()
    try folder.write("Texte", to: "x/000_Été.txt")
    try folder.write(try Gzip.member(Array("Texte".utf8)), to: "y/000_Été.txt.gz")
    try folder.write("Autre", to: "z/000_Été.txt")
    var settings = LoadSettings()
    settings.inputs = ["."]
    let ids = try Self.documents(settings, folder).map(\.id)
    // printf Texte | sha256sum
    #expect(ids == ["d-000-ete-bbb0bd5f", "d-000-ete-bbb0bd5f", "d-000-ete-eb72e168"])
  }

  // MARK: - Gzip

  @Test func readsSeveralMembers() throws {
    let folder = try TemporaryFolder()
    let members = try ["Un ", "deux", "", " trois"].flatMap { try Gzip.member(Array($0.utf8)) }
    try folder.write(members, to: "a.txt.gz")
    var settings = LoadSettings()
    settings.inputs = ["a.txt.gz"]
    #expect(try Self.load(settings, folder).map { Self.shown($0) } == ["utf-8 Un deux trois"])
  }

  @Test(
    "gzip is known by its first bytes, too, whatever the name", arguments: ["a.txt", "a.jsonl"])
  func readsGzipWithoutItsEnding(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Gzip.member(Array(#"{"text": "Un"}"#.utf8)), to: name)
    var settings = LoadSettings()
    settings.inputs = [name]
    #expect(try Self.documents(settings, folder).count == 1)
  }

  @Test("a broken gzip text is set aside as a whole; of records, those before the damage stay")
  func setsBrokenGzipAside() throws {
    let folder = try TemporaryFolder()
    let text = try Gzip.member(Array("Un texte".utf8))
    try folder.write(Array(text.dropLast(3)), to: "cut.txt.gz")
    try folder.write("not gzip", to: "none.txt.gz")
    let records = (1...20_000).map {
      "{\"id\": \($0), \"text\": \"Texte \($0 &* 2_654_435_761)\"}\n"
    }
    let whole = try Gzip.member(Array(records.joined().utf8))
    try folder.write(Array(whole.dropLast(8)), to: "records.jsonl.gz")
    var settings = LoadSettings()
    settings.inputs = ["*.gz"]
    let loaded = try Self.load(settings, folder)
    let rejects = loaded.compactMap(\.reject)
    #expect(rejects.map(\.path) == ["cut.txt.gz", "none.txt.gz", "records.jsonl.gz"])
    #expect(rejects.allSatisfy { $0.reason == .brokenGzip && $0.stage == "load" })
    let documents = loaded.compactMap(\.document)
    #expect(documents.count > 1000)
    #expect(documents.indices.allSatisfy { documents[$0].id == "d-\($0 + 1)" })
  }

  @Test func refusesBombs() throws {
    let folder = try TemporaryFolder()
    let bomb = try Gzip.member([UInt8](repeating: 0x20, count: 4 << 20))
    try folder.write(bomb, to: "a.jsonl.gz")
    var settings = LoadSettings()
    settings.inputs = ["a.jsonl.gz"]
    #expect(
      try Self.load(settings, folder).map { Self.shown($0) } == [
        "too_large nil: The file inflates to more than maxInflateRatio, 200, times its size."
      ])
    settings.maxInflateRatio = 2000
    settings.maxInflatedBytes = 1 << 20
    #expect(
      try Self.load(settings, folder).map { Self.shown($0) } == [
        "too_large nil: The file inflates to more than maxInflatedBytes, 1048576 bytes."
      ])
  }

  // MARK: - Batches

  @Test("batches end where the content says, and hold everything in order")
  func cutsBatches() throws {
    let folder = try TemporaryFolder()
    for index in 0..<30 {
      try folder.write(
        String(repeating: "\(index % 10)", count: 100 + index * 10), to: "\(index).txt")
    }
    try folder.write("{\"text\": \"un\"}\n{\"text\": \"deux\"}\n", to: "z.jsonl")
    var settings = LoadSettings()
    settings.inputs = ["*"]
    settings.batchBytes = 1024
    var batches = try InputBatches(settings: settings, root: folder.path)
    var sizes: [Int] = []
    var paths: [String] = []
    var read = 0
    while let batch = try batches.next() {
      #expect(batch.index == sizes.count)
      #expect(batch.byteCount == batch.items.reduce(0) { $0 + $1.byteCount })
      #expect(batch.bytesRead >= read)
      read = batch.bytesRead
      sizes.append(batch.byteCount)
      paths += batch.items.map(\.path)
    }
    #expect(sizes.dropLast().allSatisfy { 512..<(2048 + 400) ~= $0 })
    #expect(sizes.count > 4)
    #expect(paths.count == 32)
    #expect(paths == batches.sources.map(\.path) + ["z.jsonl"])
    #expect(read == batches.totalBytes)
  }

  @Test func anUnreadableFileIsSetAside() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.txt")
    try folder.write("y", to: "b.txt")
    var settings = LoadSettings()
    settings.inputs = ["*.txt"]
    var batches = try InputBatches(settings: settings, root: folder.path)
    try Files.remove("\(folder.path)/a.txt")
    let items = try #require(try batches.next()).items
    let reject = try #require(throws: Reject.self) {
      try DocumentLoader(settings: settings).document(from: items[0])
    }
    #expect(reject.reason == .unreadable)
    #expect(try DocumentLoader(settings: settings).document(from: items[1]).path == "b.txt")
  }

  // MARK: - Parts

  static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xff)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }
}

/// What became of an item.
enum Loaded: Sendable {
  case document(Document)
  case reject(Reject)

  var document: Document? { if case .document(let document) = self { document } else { nil } }
  var reject: Reject? { if case .reject(let reject) = self { reject } else { nil } }
}

extension LoadingTests {
  static func load(_ settings: LoadSettings, _ folder: TemporaryFolder) throws -> [Loaded] {
    var batches = try InputBatches(settings: settings, root: folder.path)
    let loader = DocumentLoader(settings: settings)
    var loaded: [Loaded] = []
    while let batch = try batches.next() {
      for item in batch.items {
        do {
          loaded.append(.document(try loader.document(from: item)))
        } catch {
          loaded.append(.reject(error))
        }
      }
    }
    return loaded
  }

  static func documents(_ settings: LoadSettings, _ folder: TemporaryFolder) throws -> [Document] {
    try load(settings, folder).compactMap(\.document)
  }

  static func shown(_ loaded: Loaded) -> String {
    switch loaded {
    case .document(let document):
      return "\(document.encoding) \(String(decoding: document.source, as: UTF8.self))"
    case .reject(let reject):
      let offset = reject.offset.map(String.init) ?? "nil"
      return "\(reject.reason.rawValue) \(offset): \(reject.detail)"
    }
  }
}
