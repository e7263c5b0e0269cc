import Testing
import Weights

@testable import French

@Suite struct NameModelTests {
  /// The file that is linked in.
  private static var file: [UInt8] {
    let bytes = WeightFile.names.bytes
    return bytes.indices.map { bytes[$0] }
  }

  @Test func readsWhatIsLinkedIn() throws {
    let read = try NameModel(Self.file)
    #expect(read.unit == NameModel.standard.unit)
    let keys: [UInt64] = (0..<NameFeatures.maximum).map { UInt64($0) &* 0x9e37_79b9_7f4a_7c15 }
    #expect(
      read.points(of: keys)
        == NameModel.standard.points(of: keys))
  }

  @Test func refusesAnotherFile() {
    var bytes = Self.file
    bytes[0] = 0
    #expect(throws: NameModelError.notAModel) { try NameModel(bytes) }
    #expect(throws: NameModelError.notAModel) { try NameModel([]) }
  }

  @Test func refusesAnotherVersion() {
    var bytes = Self.file
    bytes[16] = 99
    #expect(throws: NameModelError.wrongVersion(found: 99, needed: NameModel.version)) {
      try NameModel(bytes)
    }
  }

  @Test func refusesAFileThatIsCutOff() {
    let bytes = Self.file
    #expect(throws: NameModelError.wrongSize(found: bytes.count - 1, needed: bytes.count)) {
      try NameModel(Array(bytes.dropLast()))
    }
  }

  @Test("a row speaks only for the feature whose mark it bears")
  func looksForMarks() throws {
    var bytes = Array(Self.file[..<NameModel.rowStart])
    bytes[20] = 2  // four rows
    bytes += [UInt8](repeating: 0, count: 4 * 16)
    let key: UInt64 = 0b10 << 62 | 0x1234
    let row = NameModel.rowStart + 0b11 * 16  // the second of its two places
    bytes[row] = 7
    bytes[row + 14] = 0x34
    bytes[row + 15] = 0x12
    let model = try NameModel(bytes)
    #expect(model.points(of: [key])[0] == 7)
    #expect(model.points(of: [key, key])[0] == 14)
    #expect(model.points(of: [key ^ 1]) == TagRow())
    #expect(model.points(of: [key ^ (1 << 63)]) == TagRow())
  }
}
