extension RandomAccessCollection {
  /// The first index whose element belongs to the second part of a collection that is
  /// sorted into two; `endIndex` if there is none. O(log *n*).
  ///
  /// - Parameter belongsInSecondPart: Must be false for all elements of the first part
  ///   and true for all behind them.
  @inlinable
  public func partitioningIndex(
    where belongsInSecondPart: (Element) -> Bool
  ) -> Index {
    var start = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(start, offsetBy: half)
      if belongsInSecondPart(self[middle]) {
        length = half
      } else {
        start = index(after: middle)
        length -= half + 1
      }
    }
    return start
  }
}
