extension [UInt8] {
  /// The scalar that begins at a byte, and how many bytes it has;
  /// `self` is well-formed UTF-8.
  @inlinable @inline(__always)
  public func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(self[index + 1] & 0x3f)
    if first < 0xe0 { return ((first & 0x1f) << 6 | second, 2) }
    let third = UInt32(self[index + 2] & 0x3f)
    if first < 0xf0 { return ((first & 0x0f) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[index + 3] & 0x3f)
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// The scalar that ends before a byte; `nil` at the start of the text.
  public func scalar(before index: Int) -> (value: UInt32, length: Int)? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, self[start].isUTF8Continuation { start -= 1 }
    return scalar(at: start)
  }
}
