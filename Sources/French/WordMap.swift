/// A dictionary by the hashes of words, for as many of them as it was made for.
///
/// As with `WordHashSet`, no hash is hashed again; see there.
struct WordMap<Value> {
  /// Open addressing with linear probing; 0 is a free place.
  private var keys: [UInt64]
  private var values: [Value]
  /// How many keys were set.
  private(set) var count = 0

  /// - Parameters:
  ///   - words: So many keys are set; with twice as many a look-up takes longer, three times as many
  ///     do not fit.
  ///   - none: The value of all other keys.
  init(capacityFor words: Int, none: Value) {
    var capacity = 16
    while capacity < words * 3 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: none, count: capacity)
  }

  /// The value of a key, which is never 0.
  subscript(key: UInt64) -> Value {
    @inline(__always)
    get { values[place(of: key)] }
    @inline(__always)
    set {
      let place = place(of: key)
      if keys[place] == 0 {
        count += 1
        // A key that is looked for ends at a free place.
        precondition(count < keys.count, "no room for another key")
        keys[place] = key
      }
      values[place] = newValue
    }
  }

  /// Changes the value of a key if it was set.
  @inline(__always)
  mutating func updateIfSet(_ key: UInt64, _ change: (inout Value) -> Void) {
    let place = place(of: key)
    if keys[place] != 0 { change(&values[place]) }
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = keys.count &- 1
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[place] != 0, keys[place] != key { place = (place &+ 1) & mask }
    return place
  }
}

extension WordMap: Sendable where Value: Sendable {}
