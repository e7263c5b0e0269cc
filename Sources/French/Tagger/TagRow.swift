/// A number for each tag of ``NameTag``, in two halves of one width.
///
/// That is how two bytes of a row of weights fall apart by shifts, and the second half needs
/// less work: what goes on with a name has one type before it only.
struct TagRow: Sendable, Hashable {
  /// The tags that begin a name, by their types, and `outside` as the last.
  var first = SIMD8<Int16>()
  /// The tags that go on with a name, by their types; the last lane belongs to none.
  var next = SIMD8<Int16>()

  subscript(tag: Int) -> Int16 {
    @inline(__always)
    get { tag & 1 == 0 ? first[tag >> 1] : next[tag >> 1] }
    @inline(__always)
    set {
      if tag & 1 == 0 { first[tag >> 1] = newValue } else { next[tag >> 1] = newValue }
    }
  }

  @inline(__always)
  static func &+ (a: TagRow, b: TagRow) -> TagRow {
    TagRow(first: a.first &+ b.first, next: a.next &+ b.next)
  }

  @inline(__always)
  func clamped(to range: ClosedRange<Int16>) -> TagRow {
    let (least, most) = (SIMD8(repeating: range.lowerBound), SIMD8(repeating: range.upperBound))
    return TagRow(
      first: first.clamped(lowerBound: least, upperBound: most),
      next: next.clamped(lowerBound: least, upperBound: most))
  }
}
