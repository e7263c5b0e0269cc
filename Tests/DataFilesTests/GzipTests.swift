import DataFiles
import TestSupport
import Testing

@Suite struct GzipTests {
  static let text = Array(String(repeating: "« Je pars », dit-il à l'été. ", count: 40).utf8)

  @Test func equalInputGivesEqualOutput() throws {
    let member = try Gzip.member(Self.text)
    #expect(try member == Gzip.member(Self.text))
    // Magic number, deflate, no flags, no time, no extra flags, Unix.
    #expect(member[..<10] == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
    #expect(member.count < Self.text.count / 4)
  }

  @Test("every level gives a member that reads back", arguments: [1, 6, 9])
  func levels(level: Int) throws {
    #expect(try inflated(Gzip.member(Self.text, level: level)) == Self.text)
  }

  @Test("pieces of any size give the member of the whole", arguments: [1, 2, 6, 9])
  func compressesPieces(level: Int) throws {
    var generator = SeededGenerator(seed: UInt64(level))
    let mixed = (0..<40).flatMap { _ in
      Bool.random(using: &generator)
        ? Array(Self.text.prefix(Int.random(in: 0...1200, using: &generator)))
        : Self.noise(Int.random(in: 0...90_000, using: &generator))
    }
    for (whole, most) in [
      (Self.text, 1), (Self.text, 50), (mixed, 3000), (mixed, 500_000), ([], 1),
    ] {
      var gzip = try GzipCompressor(level: level)
      var member: [UInt8] = []
      var rest = whole[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 0...most, using: &generator))
        try gzip.compress(Array(piece).span, into: &member)
        rest = rest.dropFirst(piece.count)
      }
      try gzip.finish(into: &member)
      #expect(try member == Gzip.member(whole, level: level))
    }
  }

  struct File: Sendable, CustomTestStringConvertible {
    var name: String
    var members: [[UInt8]]
    var testDescription: String { name }
  }

  static let files = [
    File(name: "one member", members: [text]),
    File(name: "two members", members: [text, Array("fin".utf8)]),
    File(name: "an empty member", members: [[]]),
    File(name: "empty members between others", members: [[], text, [], [], text, []]),
    File(name: "a character cut by the end of a member", members: [[0xc3], [0xa9]]),
    File(name: "a thousand members", members: (0..<1000).map { Array("\($0)\n".utf8) }),
    File(name: "bytes that do not compress", members: [noise(300_000)]),
  ]

  @Test(arguments: files)
  func readsBack(_ file: File) throws {
    let bytes = try file.members.flatMap { try Gzip.member($0) }
    #expect(try inflated(bytes) == Array(file.members.joined()))
    #expect(try inflated(bytes, pieces: 1000) == Array(file.members.joined()))
    #expect(try inflated(bytes + [UInt8](repeating: 0, count: 512)) == Array(file.members.joined()))
  }

  static let twoMembers = Result {
    try Gzip.member(Array("« Je pars »\n".utf8)) + Gzip.member(Array("« Je reste »\n".utf8))
  }

  @Test func mayBeCutAnywhere() throws {
    let bytes = try Self.twoMembers.get()
    let text = try inflated(bytes)
    #expect(try inflated(bytes, pieces: 1) == text)
    for cut in 0...bytes.count {
      var gzip = try GzipDecompressor(maxBytes: 1000, maxRatio: 100)
      var output: [UInt8] = []
      for piece in [bytes[..<cut], bytes[cut...]] {
        try gzip.decompress(piece.span, into: &output)
      }
      #expect(gzip.consumed == bytes.count)
      try gzip.finish()
      #expect(output == text)
    }
  }

  @Test func aFileWithOptionalHeaderPartsIsRead() throws {
    // Extra field, name, comment and header checksum, as RFC 1952 lays them out.
    let plain = try Gzip.member(Self.text)
    var header: [UInt8] = [0x1f, 0x8b, 8, 0x1e, 1, 2, 3, 4, 0, 3]
    header += [4, 0, 0x41, 0x42, 0, 0] + Array("a.txt\0".utf8) + Array("remarque\0".utf8)
    let checksum = crc32(header)
    header += [UInt8(truncatingIfNeeded: checksum), UInt8(truncatingIfNeeded: checksum >> 8)]
    #expect(try inflated(header + plain[10...]) == Self.text)
    header[4] ^= 1
    #expect(throws: GzipError.corrupted) { try inflated(header + plain[10...]) }
  }

  @Test("a file that is cut off is noticed, wherever that is")
  func truncation() throws {
    let bytes = try Gzip.member(Self.noise(500))
    for missing in 1...64 {
      #expect(throws: GzipError.truncated) { try inflated(Array(bytes.dropLast(missing))) }
    }
    for count in 0..<20 {
      #expect(throws: GzipError.truncated) { try inflated(Array(bytes.prefix(count))) }
    }
  }

  @Test("each bit of the checksum and the length counts", arguments: 1...8)
  func trailer(fromEnd: Int) throws {
    let bytes = try Gzip.member(Self.text)
    for bit in 0..<8 {
      var damaged = bytes
      damaged[bytes.count - fromEnd] ^= 1 << UInt8(bit)
      #expect(throws: GzipError.corrupted) { try inflated(damaged) }
    }
  }

  @Test func aFlippedBitNeverPassesUnnoticed() throws {
    let bytes = try Gzip.member(Self.text) + Gzip.member(Self.noise(2000))
    let text = Self.text + Self.noise(2000)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<400 {
      let place = Int.random(in: bytes.indices, using: &generator)
      let bit = UInt8.random(in: 0..<8, using: &generator)
      var damaged = bytes
      damaged[place] ^= 1 << bit
      guard let output = try? inflated(damaged) else { continue }
      #expect(output == text, "bit \(bit) of byte \(place)")
    }
  }

  @Test(
    "what is no gzip file is refused",
    arguments: [
      ("text", Array("Le patron".utf8), false),
      ("zeros", [0, 0, 0], false),
      ("text after a member", Array("x".utf8) + Array("yz".utf8), true),
      ("text after padding", [0, 0, 1], true),
      ("a member after padding", [0, 0x1f, 0x8b], true),
    ] as [(String, [UInt8], Bool)])
  func garbage(_ name: String, _ bytes: [UInt8], isAfterMember: Bool) throws {
    let member = isAfterMember ? try Gzip.member(Self.text) : []
    #expect(throws: GzipError.corrupted) { try inflated(member + bytes) }
    #expect(throws: GzipError.corrupted) { try inflated(member + bytes, pieces: 1) }
  }

  @Test func stopsAtTheLimit() throws {
    let zeros = try Gzip.member([UInt8](repeating: 0, count: 64 << 20), level: 1)
    var gzip = try GzipDecompressor(maxBytes: 3 << 20, maxRatio: .max)
    var output: [UInt8] = []
    #expect(throws: GzipError.tooLarge(limit: 3 << 20)) {
      try gzip.decompress(zeros.span, into: &output)
    }
    #expect(output.count == (3 << 20) + 1)
    #expect(output.capacity < 8 << 20)

    output = []
    gzip = try GzipDecompressor(maxBytes: .max, maxRatio: 200)
    #expect(throws: GzipError.ratioTooHigh(limit: 200)) {
      try gzip.decompress(zeros.span, into: &output)
    }
    #expect(output.count < 2 << 20)
  }

  @Test func allowsExactlyTheLimit() throws {
    let bytes = try Gzip.member(Self.text) + Gzip.member([])
    #expect(try inflated(bytes, maxBytes: Self.text.count) == Self.text)
    #expect(throws: GzipError.tooLarge(limit: Self.text.count - 1)) {
      try inflated(bytes, maxBytes: Self.text.count - 1)
    }
    // The limit is for all members together.
    #expect(throws: GzipError.tooLarge(limit: Self.text.count)) {
      try inflated(bytes + Gzip.member([1]), maxBytes: Self.text.count)
    }
  }

  @Test func aHighRatioOfAFewBytesIsHarmless() throws {
    let bytes = try Gzip.member([UInt8](repeating: 0, count: 1 << 20))
    #expect(try inflated(bytes, maxRatio: 2).count == 1 << 20)
    let more = try Gzip.member([UInt8](repeating: 0, count: 1 << 20 + 1))
    #expect(throws: GzipError.ratioTooHigh(limit: 2)) { try inflated(more, maxRatio: 2) }
  }

  private func inflated(
    _ bytes: [UInt8], pieces: Int = 1 << 20, maxBytes: Int = 4 << 20, maxRatio: Int = 2000
  ) throws -> [UInt8] {
    var gzip = try GzipDecompressor(maxBytes: maxBytes, maxRatio: maxRatio)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let piece = bytes[start..<min(start + pieces, bytes.count)]
      try gzip.decompress(piece.span, into: &output)
    }
    try gzip.finish()
    return output
  }

  private static func noise(_ count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(count))
    return (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &generator) }
  }

  /// The checksum of RFC 1952, bit by bit.
  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1 == 0 ? 0 : 0xedb8_8320) }
    }
  }
}
