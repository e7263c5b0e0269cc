/// Finds where lines end.
package enum LineEnds {
  /// The next line feed from a place on, or the end. Looks at eight bytes at a time.
  package static func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    let feed = UInt8(ascii: "\n")
    var position = start
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      while position + 8 <= bytes.count {
        if let first = unsafe EightBytes(base + position).equal(to: feed).first {
          position += first
          return
        }
        position += 8
      }
      while position < bytes.count, unsafe bytes[position] != feed { position += 1 }
    }
    return position
  }
}
