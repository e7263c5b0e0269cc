extension RandomAccessCollection {
  /// Finds where the second part of a collection begins that is sorted into two.
  ///
  /// - Parameter belongsInSecondPart: Must be false for all elements of the first part
  ///   and true for all behind them.
  /// - Returns: The index of the first element of the second part; `endIndex` if there
  ///   is none.
  /// - Complexity: O(log *n*).
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
