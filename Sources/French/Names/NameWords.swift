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

  /// Open addressing with linear probing; 0 is a free place, and a word is its hash with what is
  /// known of it in place of the lower bits. The others are enough: of four thousand million words
  /// that are in no list, one is taken for another. The table takes one megabyte instead of two and
  /// is ready in 3.9 ms instead of 4.6.
  private var slots: [UInt64]
  private var count = 0

  /// The bits of ``Word/classes`` are below that of ``Word/mayBeginRole``.
  private static let role: UInt64 = 1 << 32
  private static let known = (role << 1) - 1

  /// - Parameters:
  ///   - lists: Words separated by white space, and their class; those that the tokenizer cuts are
  ///     left out.
  ///   - roles: Tells the words that a role may begin with.
  init(_ lists: [(classes: WordClass, words: String)], _ roles: RoleFinder) {
    let openings = roles.openings
    let bytes = lists.reduce(0) { $0 + $1.words.utf8.count }
    var capacity = 16
    while capacity < (bytes / Self.bytesOfWord + openings.count) * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    for list in lists {
      let classes = UInt64(list.classes.rawValue)
      WordList.forEachToken(of: list.words) { insert($0, classes) }
    }
    for opening in openings { insert(opening, Self.role) }
  }

  static let standard = NameWords(WordClass.lists, .standard)

  /// The length of most words with the space behind them, or less.
  private static let bytesOfWord = 8

  /// What is known of a word; nothing if it is in no list.
  @inline(__always)
  subscript(hash: UInt64) -> Word {
    let slot = slots[place(of: hash)]
    return Word(
      classes: WordClass(rawValue: UInt32(truncatingIfNeeded: slot)),
      mayBeginRole: slot & Self.role != 0)
  }

  private mutating func insert(_ hash: UInt64, _ bits: UInt64) {
    let place = place(of: hash)
    if slots[place] == 0 {
      count += 1
      // A word that is looked for ends at a free place.
      precondition(count < slots.count, "no room for another word")
      slots[place] = hash & ~Self.known
    }
    slots[place] |= bits
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[place] != 0, (slots[place] ^ hash) & ~Self.known != 0 {
      place = (place &+ 1) & mask
    }
    return place
  }
}
