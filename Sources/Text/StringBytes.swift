extension [UInt8] {
  /// The text of a range; `self` is well-formed UTF-8 and the range lies on
  /// scalar borders.
  public func string(in range: TextRange) -> String {
    String(decoding: self[range.bounds], as: UTF8.self)
  }

  public func string(in range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}
