/// A text in which places are counted in Unicode scalars.
struct ScalarText: Sendable {
  private static let step = 64

  let bytes: [UInt8]
  /// The number of scalars.
  let count: Int
  /// The bytes before every 64th scalar; empty for ASCII, where they are the same.
  private let places: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var places: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xc0 != 0x80 {
      if count % Self.step == 0 { places.append(offset) }
      count += 1
    }
    self.count = count
    self.places = count == bytes.count ? [] : places
  }

  /// The bytes between two places; `nil` if there are no such.
  subscript(start: Int, end: Int) -> ArraySlice<UInt8>? {
    guard 0 <= start, start <= end, end <= count else { return nil }
    return bytes[offset(of: start)..<offset(of: end)]
  }

  private func offset(of scalar: Int) -> Int {
    guard !places.isEmpty else { return scalar }
    guard scalar < count else { return bytes.count }
    var offset = places[scalar / Self.step]
    for _ in 0..<(scalar % Self.step) {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xc0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
