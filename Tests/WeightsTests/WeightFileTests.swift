import Testing
import Weights

@Suite struct WeightFileTests {
  @Test(arguments: WeightFile.allCases)
  func isLinkedIn(_ file: WeightFile) {
    #expect(file.bytes.count > 0)
    #expect(file.bytes.count % 16 == 0)
  }

  @Test("rows are the bytes, sixteen at a time", arguments: WeightFile.allCases)
  func readsRows(_ file: WeightFile) {
    let offset = 16
    let bytes = file.bytes
    let rows = file.rows(from: offset)
    #expect(rows.count == (bytes.count - offset) / 16)
    for row in 0..<min(rows.count, 4) {
      for lane in 0..<16 {
        #expect(UInt8(bitPattern: rows[row][lane]) == bytes[offset + row * 16 + lane])
      }
    }
  }
}
