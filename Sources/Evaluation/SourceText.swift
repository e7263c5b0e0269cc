/// An article as it was read, addressed by Unicode scalars as in the datasets.
package struct SourceText: Sendable {
  package let scalars: [Unicode.Scalar]

  package init(_ text: String) { scalars = Array(text.unicodeScalars) }

  package subscript(range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(text)
  }

  /// The words around a range, which stands between ⟦ and ⟧.
  func context(of range: Range<Int>) -> String {
    let before = self[max(0, range.lowerBound - 40)..<max(0, range.lowerBound)]
    let after = self[min(range.upperBound, scalars.count)..<scalars.count].prefix(30)
    return "\(before)⟦\(self[range])⟧\(after)"
  }

  /// Where some words stand first.
  package func firstRange(of words: String) -> Range<Int>? {
    let words = Array(words.unicodeScalars)
    guard let first = words.first, words.count <= scalars.count else { return nil }
    for start in 0...scalars.count - words.count
    where scalars[start] == first && scalars[start..<start + words.count] == words[...] {
      return start..<start + words.count
    }
    return nil
  }

  /// A range without marks and spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: 0..<scalars.count)
    while let first = range.first, !Self.isAlphanumeric(scalars[first]) { range.removeFirst() }
    while let last = range.last, !Self.isAlphanumeric(scalars[last]) { range.removeLast() }
    return range
  }

  /// The scalars of some ranges that are not white space.
  func visible(in ranges: [Range<Int>]) -> Set<Int> {
    var visible: Set<Int> = []
    for range in ranges {
      for index in range.clamped(to: 0..<scalars.count)
      where !scalars[index].properties.isWhitespace {
        visible.insert(index)
      }
    }
    return visible
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension Range<Int> {
  /// How much of what two ranges cover they share, from 0 to 1.
  func likeness(to other: Range<Int>) -> Double {
    let shared = shared(with: other)
    guard shared > 0 else { return 0 }
    return Double(shared)
      / Double(Swift.max(upperBound, other.upperBound) - Swift.min(lowerBound, other.lowerBound))
  }

  /// How much of this range lies in another, from 0 to 1.
  func share(in other: Range<Int>) -> Double {
    Double(shared(with: other)) / Double(Swift.max(1, count))
  }

  private func shared(with other: Range<Int>) -> Int {
    Swift.max(
      0, Swift.min(upperBound, other.upperBound) - Swift.max(lowerBound, other.lowerBound))
  }
}
