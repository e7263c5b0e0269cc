package import Articles
import Text

/// The entities of any part of the corpus, counted.
///
/// A corpus has as many entities as its articles say, and most are named in one way: ids and
/// words lie in one array of bytes and are found by their hashes, which takes a third of the
/// memory that dictionaries of strings take, and merges in a tenth of the time.
package struct EntityFold: CorpusFold {
  /// A stretch of ``letters``.
  struct Letters: Sendable {
    let start: UInt32
    let count: UInt32
    /// Of the bytes, and of nothing else.
    let hash: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// What was counted about one entity.
  struct Tally: Sendable {
    let id: Letters
    let type: EntityType
    var mentions: UInt32 = 0
    var documents: UInt32 = 0
    /// Days as ``day(_:)`` gives them; 0 when unknown.
    var firstSeenOn: UInt32 = 0
    var lastSeenOn: UInt32 = 0
    /// The first of its canonical names in ``words``, by the number of documents that use them.
    var names = Word.none
    /// The first of the words in the articles, by how often they occur.
    var surfaces = Word.none
  }

  /// Words that name an entity.
  struct Word: Sendable {
    static let none: Int32 = -1

    let letters: Letters
    /// Twice the entity's place in ``tallies``, and one more for words in articles.
    let owner: UInt32
    var count: UInt32
    /// The next one of the same entity and kind.
    var next: Int32
  }

  /// In the order in which they were first named.
  private(set) var tallies: [Tally] = []
  private var words: [Word] = []
  private var letters: [UInt8] = []
  private var tallyPlaces = HashPlaces()
  private var wordPlaces = HashPlaces()

  package init() {}

  package mutating func add(_ view: DocumentView) {
    let document = view.document
    let day = document.publishedOn.map(Self.day) ?? 0
    let (entities, ids) = (view.entities, view.entityIDs)
    let placesOfEntities = entities.indices.map { note(entities[$0], id: ids[$0], on: day) }
    for (mention, entity) in zip(document.mentions, view.entityOfMention) {
      guard let entity else { continue }
      let place = placesOfEntities[entity]
      tallies[place].mentions += 1
      count(view.utf8(in: mention.range), asName: false, of: place)
    }
    // Whoever speaks, leaves or arrives is an entity, named outright or not.
    var unnamed: Set<[UInt8]> = []
    document.forEachReference { reference in
      guard !view.mentions(reference) else { return }
      let id = reference.idBytes
      if !view.mentionsEntity(withID: id), unnamed.insert(id).inserted {
        note(reference, id: id, on: day)
      }
    }
  }

  /// Notes that a document names an entity, and returns the place of its tally.
  @discardableResult private mutating func note(
    _ entity: EntityReference, id: [UInt8], on day: UInt32
  ) -> Int {
    let place = place(of: id[...], HashPlaces.hash(of: id.span), entity.type)
    tallies[place].documents += 1
    tallies[place].see(from: day, to: day)
    count(Array(entity.name.utf8)[...], asName: true, of: place)
    return place
  }

  package mutating func merge(_ other: EntityFold) { merge(other.packed) }

  /// Counts what another fold has counted.
  package mutating func merge(_ other: Packed) {
    var rest = other.numbers[...]
    var start = 0
    func take(_ count: UInt32) -> ArraySlice<UInt8> {
      defer { start += Int(count) }
      return other.letters[start..<start + Int(count)]
    }
    while let length = rest.popFirst() {
      let id = take(length)
      let head = rest.startIndex
      let place = place(of: id, HashPlaces.hash(of: id.span), EntityType.allCases[Int(rest[head])])
      tallies[place].mentions += rest[head + 1]
      tallies[place].documents += rest[head + 2]
      tallies[place].see(from: rest[head + 3], to: rest[head + 4])
      for (count, isName) in [(rest[head + 5], true), (rest[head + 6], false)] {
        for word in 0..<Int(count) {
          let numbers = head + 7 + 2 * (word + (isName ? 0 : Int(rest[head + 5])))
          let letters = take(rest[numbers])
          self.count(
            letters, HashPlaces.hash(of: letters.span), asName: isName, of: place,
            by: rest[numbers + 1])
        }
      }
      rest = rest.dropFirst(7 + 2 * Int(rest[head + 5] + rest[head + 6]))
    }
  }

  // MARK: - Finding words by their letters

  /// The place of an entity's tally, which is made if there is none.
  private mutating func place(of id: ArraySlice<UInt8>, _ hash: UInt32, _ type: EntityType) -> Int {
    var found = tallyPlaces.first(of: hash)
    while let place = found.place {
      if tallies[place].id.hash == hash, isSame(tallies[place].id, id) { return place }
      tallyPlaces.next(&found)
    }
    tallies.append(Tally(id: append(id, hash), type: type))
    tallyPlaces.insert(at: found) { tallies[$0].id.hash }
    return tallies.count - 1
  }

  private mutating func count(_ word: ArraySlice<UInt8>, asName isName: Bool, of tally: Int) {
    count(word, HashPlaces.hash(of: word.span), asName: isName, of: tally, by: 1)
  }

  private mutating func count(
    _ word: ArraySlice<UInt8>, _ hash: UInt32, asName isName: Bool, of tally: Int,
    by number: UInt32
  ) {
    let owner = UInt32(tally) * 2 + (isName ? 0 : 1)
    var found = wordPlaces.first(of: Self.hash(of: hash, owner))
    while let place = found.place {
      if words[place].owner == owner, words[place].letters.hash == hash,
        isSame(words[place].letters, word)
      {
        words[place].count += number
        return
      }
      wordPlaces.next(&found)
    }
    let next = isName ? tallies[tally].names : tallies[tally].surfaces
    words.append(Word(letters: append(word, hash), owner: owner, count: number, next: next))
    let place = Int32(words.count - 1)
    if isName { tallies[tally].names = place } else { tallies[tally].surfaces = place }
    wordPlaces.insert(at: found) {
      Self.hash(of: words[$0].letters.hash, words[$0].owner)
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, _ hash: UInt32) -> Letters {
    let start = letters.count
    letters += bytes
    return Letters(start: UInt32(start), count: UInt32(bytes.count), hash: hash)
  }

  private func isSame(_ known: Letters, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard Int(known.count) == bytes.count else { return false }
    let (own, others) = (letters.span.extracting(known.range), bytes.span)
    for index in own.indices where own[index] != others[index] { return false }
    return true
  }

  private static func hash(of letters: UInt32, _ owner: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: WordHash.join(UInt64(owner), UInt64(letters)) >> 24)
  }

  /// The first day that a date can be, as a number in the order of days.
  private static func day(_ date: CalendarDate) -> UInt32 {
    UInt32((date.year * 16 + (date.month ?? 1)) * 32 + (date.day ?? 1))
  }
}

extension EntityFold.Tally {
  /// Takes in days on which the entity was named; 0 for unknown ones.
  fileprivate mutating func see(from first: UInt32, to last: UInt32) {
    if first != 0, firstSeenOn == 0 || first < firstSeenOn { firstSeenOn = first }
    lastSeenOn = max(lastSeenOn, last)
  }
}

// MARK: - What its rows show

extension EntityFold {
  /// The letters of an id.
  func id(of tally: Tally) -> ArraySlice<UInt8> { letters[tally.id.range] }

  /// The canonical names of an entity, the most frequent first.
  func names(of tally: Tally) -> [String] { byFrequency(from: tally.names) }

  /// The words for an entity in the articles, the most frequent first.
  func surfaces(of tally: Tally) -> [String] { byFrequency(from: tally.surfaces) }

  /// A day of a tally; `nil` when unknown.
  static func date(_ day: UInt32) -> CalendarDate? {
    guard day != 0 else { return nil }
    let (year, month) = (Int(day) / 512, Int(day) / 32 % 16)
    return CalendarDate(year: year, month: month, day: Int(day) % 32)
  }

  /// Words by how often they were counted, the most frequent first, then by letters.
  private func byFrequency(from first: Int32) -> [String] {
    var counts: [String: UInt32] = [:]
    var next = first
    while next != Word.none {
      let word = words[Int(next)]
      let text = String(decoding: letters[word.letters.range], as: UTF8.self)
      // Most entities are called one thing.
      if next == first, word.next == Word.none { return [text] }
      counts[text, default: 0] += word.count
      next = word.next
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

// MARK: - Keeping

extension EntityFold {
  /// What a fold has counted, as plain values, so that a run can keep what a batch gave and take
  /// it in again another day.
  package struct Packed: Sendable, Equatable {
    /// The ids and words, in the order of their lengths in ``numbers``.
    package let letters: [UInt8]
    /// For each entity the length of its id, its type, the counts of mentions and documents, the
    /// first and the last day, how many names and how many words in articles it has; then the
    /// length and the count of each of these.
    package let numbers: [UInt32]

    fileprivate init(letters: [UInt8], counted numbers: [UInt32]) {
      self.letters = letters
      self.numbers = numbers
    }

    /// - Returns: `nil` for values that no fold gives.
    package init?(letters: [UInt8], numbers: [UInt32]) {
      var place = 0
      var length = 0
      while place < numbers.count {
        guard numbers.count - place >= 8, EntityType.allCases.indices ~= Int(numbers[place + 1]),
          numbers[place + 6] > 0
        else { return nil }
        length += Int(numbers[place])
        let words = Int(numbers[place + 6]) + Int(numbers[place + 7])
        guard 2 * words <= numbers.count - place - 8 else { return nil }
        for word in 0..<words { length += Int(numbers[place + 8 + 2 * word]) }
        place += 8 + 2 * words
      }
      guard length == letters.count else { return nil }
      self.init(letters: letters, counted: numbers)
    }
  }

  /// Everything that was counted.
  package var packed: Packed {
    var numbers: [UInt32] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count)
    for tally in tallies {
      bytes += letters[tally.id.range]
      let type = EntityType.allCases.firstIndex(of: tally.type) ?? 0
      let head = numbers.count
      numbers += [
        tally.id.count, UInt32(type), tally.mentions, tally.documents, tally.firstSeenOn,
        tally.lastSeenOn, 0, 0,
      ]
      for (first, counter) in [(tally.names, head + 6), (tally.surfaces, head + 7)] {
        var next = first
        while next != Word.none {
          let word = words[Int(next)]
          bytes += letters[word.letters.range]
          numbers += [word.letters.count, word.count]
          numbers[counter] += 1
          next = word.next
        }
      }
    }
    return Packed(letters: bytes, counted: numbers)
  }
}

extension Document {
  /// Gives out every entity that a row of this document refers to besides its mentions.
  fileprivate func forEachReference(_ body: (EntityReference) -> Void) {
    func give(_ references: EntityReference?...) {
      for case let reference? in references { body(reference) }
    }
    for quotation in quotations { give(quotation.speaker, quotation.target) }
    for report in departures {
      give(report.person, report.organization, report.destination, report.successor)
    }
    for report in appointments {
      give(report.person, report.organization, report.predecessor, report.origin)
    }
  }
}
