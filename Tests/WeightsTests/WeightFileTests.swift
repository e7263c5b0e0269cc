import Testing
import Weights

@Suite struct WeightFileTests {
  @Test(arguments: WeightFile.allCases)
  func isLinkedIn(_ file: WeightFile) {
    #expect(file.bytes.count > 0)
    #expect(file.bytes.count % 16 == 0)
  }

  @Test("rows are the bytes, the lower one of two first", arguments: WeightFile.allCases)
  func readsRows(_ file: WeightFile) {
    let offset = 16
    let bytes = file.bytes
    let rows = file.rows(from: offset)
    #expect(rows.count == (bytes.count - offset) / 16)
    for row in 0..<min(rows.count, 4) {
      for lane in 0..<8 {
        let byte = offset + row * 16 + 2 * lane
        let number = UInt16(bytes[byte]) | UInt16(bytes[byte + 1]) << 8
        #expect(UInt16(bitPattern: rows[row][lane]) == number)
      }
    }
  }
}
