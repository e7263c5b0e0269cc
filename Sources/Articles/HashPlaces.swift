public import Text

/// Where values are in an array, by their hashes: open addressing with linear probing.
///
/// The values stay in the array of whoever asks, who compares them, too. Public, as all that
/// inner loops of other modules use; see `Token` in `Text`.
public struct HashPlaces: Sendable {
  /// The places, and -1 where there is none.
  @usableFromInline var slots: [Int32] = []
  @usableFromInline var count = 0

  /// A slot, and what stands there.
  public struct Found {
    @usableFromInline var slot: Int
    /// `nil` at a free slot: no value behind it has the hash.
    public var place: Int?

    @inlinable init(slot: Int, place: Int?) {
      self.slot = slot
      self.place = place
    }
  }

  /// The places of no values.
  @inlinable public init() {}

  /// The first place that a value with a hash may be at.
  @inlinable public func first(of hash: UInt32) -> Found {
    guard !slots.isEmpty else { return Found(slot: 0, place: nil) }
    return found(Int(hash) & (slots.count - 1))
  }

  /// Goes on to the next place that a value with the same hash may be at.
  @inlinable public func next(_ found: inout Found) {
    found = self.found((found.slot + 1) & (slots.count - 1))
  }

  @inlinable func found(_ slot: Int) -> Found {
    let place = slots[slot]
    return Found(slot: slot, place: place < 0 ? nil : Int(place))
  }

  /// Notes the next place, which is the number of those before it, at the free slot to which
  /// looking for it has led.
  @inlinable public mutating func insert(at found: Found, hash: (Int) -> UInt32) {
    count += 1
    guard count * 2 > slots.count else {
      slots[found.slot] = Int32(count - 1)
      return
    }
    slots = Array(repeating: -1, count: max(16, slots.count * 2))
    for place in 0..<count {
      var free = first(of: hash(place))
      while free.place != nil { next(&free) }
      slots[free.slot] = Int32(place)
    }
  }

  /// A hash of bytes, and of nothing else.
  @inlinable public static func hash(of bytes: Span<UInt8>) -> UInt32 {
    var hash = WordHash.seed
    for index in bytes.indices { hash = WordHash.combine(hash, bytes[index]) }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
