import DataFiles
import TestSupport
import Testing

@Suite struct BinaryTests {
  @Test(
    "numbers take as few bytes as they can",
    arguments: [
      (0, [0]), (127, [0x7f]), (128, [0x80, 1]), (300, [0xac, 2]),
      (UInt64.max, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]),
    ] as [(UInt64, [UInt8])])
  func writesUnsigned(_ value: UInt64, _ bytes: [UInt8]) throws {
    var writer = BinaryWriter()
    writer.write(unsigned: value)
    #expect(writer.bytes == bytes)
    var reader = BinaryReader(bytes)
    #expect(try reader.readUnsigned() == value)
    #expect(reader.isAtEnd)
  }

  @Test(
    "what no writer writes is refused",
    arguments: [
      ("nothing", [], BinaryError.truncated(offset: 0)),
      ("a number that goes on", [0x80], .truncated(offset: 0)),
      ("a number written too long", [0x80, 0], .malformed(offset: 0)),
      (
        "a number of more than 64 bits", [UInt8](repeating: 0xff, count: 9) + [2],
        .malformed(offset: 0)
      ),
      ("a number of eleven bytes", [UInt8](repeating: 0xff, count: 11), .malformed(offset: 0)),
    ] as [(String, [UInt8], BinaryError)])
  func refuses(_ name: String, _ bytes: [UInt8], _ error: BinaryError) {
    var reader = BinaryReader(bytes)
    #expect(throws: error) { try reader.readUnsigned() }
    #expect(reader.position == 0)
  }

  @Test func aLengthBeyondTheEndIsRefused() {
    var writer = BinaryWriter()
    writer.write(count: Int.max)
    var reader = BinaryReader(writer.bytes)
    #expect(throws: BinaryError.truncated(offset: 0)) { try reader.readString() }
    #expect(throws: BinaryError.truncated(offset: 0)) { try reader.readBytes() }
  }

  @Test func textThatIsNotUTF8IsRefused() {
    var writer = BinaryWriter()
    writer.write([0xc3])
    var reader = BinaryReader(writer.bytes)
    #expect(throws: BinaryError.malformed(offset: 0)) { try reader.readString() }
  }

  /// One value of each sort.
  private struct Sample: Equatable {
    var unsigned: UInt64
    var count: Int
    var isTrue: Bool
    var text: String
    var data: [UInt8]

    init(_ generator: inout SeededGenerator) {
      unsigned = .random(in: 0 ... .max, using: &generator)
      unsigned >>= UInt64.random(in: 0...63, using: &generator)
      count = Int(unsigned >> 1)
      isTrue = .random(using: &generator)
      text = String(repeating: "« é 😀", count: .random(in: 0...40, using: &generator))
      data = (0..<Int.random(in: 0...200, using: &generator)).map { UInt8(truncatingIfNeeded: $0) }
    }

    init(_ reader: inout BinaryReader) throws(BinaryError) {
      unsigned = try reader.readUnsigned()
      count = try reader.readCount()
      isTrue = try reader.readBool()
      text = try reader.readString()
      data = try reader.readBytes()
    }

    var written: [UInt8] {
      var writer = BinaryWriter()
      writer.write(unsigned: unsigned)
      writer.write(count: count)
      writer.write(isTrue)
      writer.write(text)
      writer.write(data)
      return writer.bytes
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let sample = Sample(&generator)
      var reader = BinaryReader(sample.written)
      #expect(try Sample(&reader) == sample)
      #expect(reader.isAtEnd)
    }
  }

  @Test("damaged bytes give an error or other values, never a trap")
  func survivesDamage() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      var bytes = Sample(&generator).written
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[.random(in: bytes.indices, using: &generator)] = .random(
          in: 0 ... .max, using: &generator)
      }
      bytes.removeLast(.random(in: 0...min(8, bytes.count), using: &generator))
      var reader = BinaryReader(bytes)
      _ = try? Sample(&reader)
      #expect(reader.position <= bytes.count)
    }
  }

  @Test func everyCutIsNoticed() {
    var generator = SeededGenerator(seed: 3)
    let bytes = Sample(&generator).written
    for count in bytes.indices {
      var reader = BinaryReader(Array(bytes[..<count]))
      #expect(throws: BinaryError.self) { try Sample(&reader) }
    }
  }
}
