/// What the tagger tells apart: the types of the corpus that it learned from.
package enum TaggedType: UInt8, Sendable, CaseIterable {
  case person, organization, location, product, event, date, hour
}

/// The tags of tokens, as numbers from 0 to 14: their lanes in rows of weights.
///
/// A name begins with one tag of its type and goes on with the other.
package enum NameTag {
  /// Outside of every name.
  package static let outside = 2 * TaggedType.allCases.count
  package static let count = outside + 1

  package static func first(of type: TaggedType) -> Int { 2 * Int(type.rawValue) }
  package static func next(of type: TaggedType) -> Int { 2 * Int(type.rawValue) + 1 }

  /// The type of a tag that belongs to a name.
  package static func type(of tag: Int) -> TaggedType? { TaggedType(rawValue: UInt8(tag / 2)) }

  /// Whether a tag can follow another, or begin a sentence (`nil`).
  package static func mayFollow(_ tag: Int, after previous: Int?) -> Bool {
    guard tag < outside, tag % 2 == 1 else { return true }
    return previous == tag || previous == tag - 1
  }
}

/// A name that the tagger found.
package struct TaggedName: Sendable, Hashable {
  /// Indices of its tokens.
  package var tokens: Range<Int>
  package var type: TaggedType

  package init(tokens: Range<Int>, type: TaggedType) {
    self.tokens = tokens
    self.type = type
  }
}
