/// The places from one up to another; none where the second lies before the first.
///
/// Stands before the operator of the standard library, which ends the program there. Rules look for
/// two bounds each on its own, from the head of a clause and from its verb say, and in a text that
/// breaks off or is glued together these may cross. Nothing lies between them then, and a run of
/// thousands of documents must not end for one of them.
@inline(__always)
func ..< (lower: Int, upper: Int) -> Range<Int> { ordered(lower, max(lower, upper)) }

/// Where the type is open the operator is the library's.
@inline(__always)
private func ordered<Bound: Comparable>(_ lower: Bound, _ upper: Bound) -> Range<Bound> {
  lower..<upper
}
