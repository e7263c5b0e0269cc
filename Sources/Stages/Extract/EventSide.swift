import Articles
import French
import Text

/// What ``SideModel`` sees of an organization beside a person in a sentence.
struct EventSide {
  var organization: EntityReference
  /// The features, by their hashes; one may come several times.
  var keys: [UInt64]
}

extension EventSamples {
  /// The organizations of a sentence beside a person in it, in text order, each as often as it is
  /// named: the words before and behind it, and those between it and the person, with names as no
  /// more than their type.
  ///
  /// - Parameters:
  ///   - person: Index into ``NameTable/entities``.
  ///   - sentence: The number of the sentence.
  ///   - named: The organizations of the sentence, in text order.
  /// - Returns: Nothing where the sentence does not mean the person.
  func sides(
    of person: Int, inSentence sentence: Int, among named: [OrganizationSides.Named]
  ) -> [EventSide] {
    guard !named.isEmpty, let scene = scene(sentence),
      let own = scene.people.first(where: { $0.entity == person })?.item
    else { return [] }
    return named.enumerated().compactMap { rank, found in
      let (candidate, place) = (found.candidate, found.place)
      guard let name = Self.items(of: place.tokens, in: scene.items), !name.contains(own) else {
        return nil
      }
      var side = EventSide(organization: candidate.reference, keys: [])
      addWords(around: name, own, of: scene.items, to: &side.keys)
      let isBehind: UInt64 = name.lowerBound > own ? 1 : 0
      let (rank, count) = (UInt64(min(rank, 3)), UInt64(min(named.count, 4)))
      side.keys += [
        SideTemplate.kind.key(UInt64(candidate.kind.rawValue), isBehind),
        SideTemplate.link.key(UInt64(place.link.rawValue), isBehind),
        SideTemplate.rank.key(rank, count),
        SideTemplate.title.key(place.isInTitle ? 1 : 0),
        SideTemplate.pastWork.key(place.isPastWork ? 1 : 0),
        SideTemplate.goal.key(place.isGoal ? 1 : 0),
        SideTemplate.earlier.key(
          UInt64(candidate.places.prefix(3).filter { $0.sentence < sentence }.count)),
      ]
      return side
    }
  }

  /// The places of some tokens among the items of their sentence.
  private static func items(of tokens: Range<Int>, in items: [Item]) -> ClosedRange<Int>? {
    guard
      let first = items.firstIndex(where: {
        $0.token >= 0 && $0.token <= tokens.lowerBound && tokens.lowerBound < $0.end
      }),
      let last = items.lastIndex(where: {
        $0.token >= 0 && $0.token < tokens.upperBound && tokens.upperBound <= $0.end
      }),
      first <= last
    else { return nil }
    return first...last
  }

  private enum SideTemplate: UInt64 {
    case before = 101, behind, between, betweenPair, outside, place, gap
    case kind, link, rank, title, pastWork, goal, earlier

    func key(_ a: UInt64, _ b: UInt64 = 0) -> UInt64 {
      WordHash.join(WordHash.join(rawValue &* 0x9e37_79b9_7f4a_7c15, a), b)
    }
  }

  private func addWords(
    around name: ClosedRange<Int>, _ person: Int, of items: [Item], to keys: inout [UInt64]
  ) {
    func symbol(_ index: Int) -> UInt64 { items.indices.contains(index) ? items[index].symbol : 0 }
    let (first, last) = (name.lowerBound, name.upperBound)
    let isBehind: UInt64 = first > person ? 1 : 0
    let lastTwo = WordHash.join(symbol(first - 1), symbol(first - 2))
    keys += [
      SideTemplate.before.key(symbol(first - 1)),
      SideTemplate.before.key(symbol(first - 1), symbol(first - 2)),
      SideTemplate.before.key(lastTwo, symbol(first - 3)),
      SideTemplate.before.key(symbol(first - 1), isBehind),
      SideTemplate.behind.key(symbol(last + 1)),
      SideTemplate.behind.key(symbol(last + 1), symbol(last + 2)),
      SideTemplate.gap.key(Self.distance(first, person), isBehind),
    ]
    let between = isBehind == 1 ? person + 1..<first : last + 1..<person
    for (index, item) in items.enumerated() where !name.contains(index) && index != person {
      if between.contains(index) {
        keys.append(SideTemplate.between.key(item.symbol, isBehind))
        if item.kind != 0 { keys.append(SideTemplate.between.key(item.kind, 2 + isBehind)) }
        if between.contains(index + 1) {
          let pair = WordHash.join(item.symbol, symbol(index + 1))
          keys.append(SideTemplate.betweenPair.key(pair, isBehind))
        }
      } else {
        let side: UInt64 = index < person ? 2 : 4
        keys.append(SideTemplate.outside.key(item.symbol, side + isBehind))
      }
      let distance =
        index < first
        ? 8 + Self.distance(index, first) : 16 + Self.distance(index, last)
      keys.append(SideTemplate.place.key(distance, item.symbol))
    }
  }
}
