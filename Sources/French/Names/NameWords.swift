/// What is asked of every word of a text where names are looked for, in one look-up.
///
/// Nearly all words are in one of the lists: nothing is gained by a smaller table that tells
/// which are not, as ``WordTable`` has.
struct NameWords: Sendable {
  struct Word: Sendable {
    var classes: WordClass = []
    /// Whether a role may begin with it.
    var mayBeginRole = false
  }

  private struct Slot {
    var key: UInt64
    var word: Word
  }

  /// Open addressing with linear probing: a slot whose key is 0 is free.
  private var slots: [Slot]

  init(_ classes: WordClasses, _ roles: RoleFinder) {
    let (words, openings) = (classes.words, roles.openings)
    var capacity = 16
    while capacity < (words.count + openings.count) * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(key: 0, word: Word()), count: capacity)
    for word in words { update(word.hash) { $0.classes = word.classes } }
    for opening in openings { update(opening) { $0.mayBeginRole = true } }
  }

  /// What is known of a word; nothing if it is in no list.
  @inline(__always)
  subscript(hash: UInt64) -> Word { slots[place(of: hash)].word }

  private mutating func update(_ hash: UInt64, _ change: (inout Word) -> Void) {
    let place = place(of: hash)
    slots[place].key = hash
    change(&slots[place].word)
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[place].key != 0, slots[place].key != hash { place = (place &+ 1) & mask }
    return place
  }
}
