/// Covers one sentence with clauses and what stands around them.
///
/// ```text
/// sentence = [address [","]] unit { joint unit }
/// unit     = { circumstance [","] } [ clause { [","] circumstance } ]
/// ```
///
/// A sentence may also be one circumstance or one thing alone, as quoted fragments are.
struct SentenceParser {
  private enum Phase: Int {
    /// Nothing of the unit yet.
    case open
    /// A clause of the unit.
    case closed
  }

  private var matcher: GlossaryMatcher
  /// Places from which the end cannot be reached.
  private var failed: Set<Int> = []

  init(matcher: GlossaryMatcher) { self.matcher = matcher }

  /// The French of all the words, or `nil`.
  mutating func parse() -> (french: String, slots: [RenderedSlot])? {
    let speaker = matcher.speaker
    for address in longestFirst(matcher.matches(.address, at: 0, subject: speaker)) {
      if address.end == matcher.words.count {
        return finish([address.phrase.parts[0].text], address.phrase.slots)
      }
      let comma = folded(address.end) == ","
      guard comma, let rest = unit(from: address.end + 1, .open, isFirst: true) else { continue }
      return finish(
        [address.phrase.parts[0].text, ","] + rest.pieces, address.phrase.slots + rest.slots)
    }
    if let rest = unit(from: 0, .open, isFirst: true) { return finish(rest.pieces, rest.slots) }
    for thing in matcher.matches(.thing, at: 0, subject: speaker)
    where thing.end == matcher.words.count {
      return finish([thing.phrase.parts[0].text], thing.phrase.slots)
    }
    return nil
  }

  private func finish(
    _ pieces: [String], _ slots: [RenderedSlot]
  ) -> (french: String, slots: [RenderedSlot]) {
    var composer = FrenchComposer()
    for piece in pieces { composer.append(piece) }
    return (composer.text, slots)
  }

  private mutating func unit(
    from place: Int, _ phase: Phase, isFirst: Bool
  ) -> (pieces: [String], slots: [RenderedSlot])? {
    if place == matcher.words.count {
      return phase == .closed || (isFirst && place > 0) ? ([], []) : nil
    }
    let key = place * 4 + phase.rawValue * 2 + (isFirst ? 1 : 0)
    guard !failed.contains(key) else { return nil }
    let speaker = matcher.speaker
    if phase == .open {
      for clause in longestFirst(matcher.matches(.clause, at: place, subject: speaker)) {
        if let rest = unit(from: clause.end, .closed, isFirst: isFirst) {
          return ([clause.phrase.parts[0].text] + rest.pieces, clause.phrase.slots + rest.slots)
        }
      }
    }
    // A circumstance, with its comma if it has one.
    let hasCommaBefore = phase == .closed && folded(place) == ","
    let start = place + (hasCommaBefore ? 1 : 0)
    for circumstance in longestFirst(matcher.circumstances(at: start, subject: speaker)) {
      let hasCommaAfter = phase == .open && folded(circumstance.end) == ","
      if let rest = unit(
        from: circumstance.end + (hasCommaAfter ? 1 : 0), phase, isFirst: isFirst)
      {
        let pieces =
          (hasCommaBefore ? [","] : []) + [circumstance.phrase.parts[0].text]
          + (hasCommaAfter ? [","] : [])
        return (pieces + rest.pieces, circumstance.phrase.slots + rest.slots)
      }
    }
    if phase == .closed, let (next, pieces) = joint(at: place),
      let rest = unit(from: next, .open, isFirst: false)
    {
      return (pieces + rest.pieces, rest.slots)
    }
    failed.insert(key)
    return nil
  }

  /// `and`, `but`, a comma, a semicolon or a dash between two clauses.
  private func joint(at place: Int) -> (next: Int, pieces: [String])? {
    var next = place
    var pieces: [String] = []
    if folded(next) == "," {
      pieces = [","]
      next += 1
    }
    switch folded(next) {
    case "and", "&": return (next + 1, ["et"])
    case "but": return (next + 1, [",", "mais"])
    case "so" where !pieces.isEmpty: return (next + 1, [",", "donc"])
    case ";" where pieces.isEmpty, ":" where pieces.isEmpty:
      return (next + 1, [folded(next)])
    case "—" where pieces.isEmpty, "–" where pieces.isEmpty, "-" where pieces.isEmpty:
      return (next + 1, ["–"])
    default: return pieces.isEmpty ? nil : (next, pieces)
    }
  }

  private func folded(_ index: Int) -> String {
    index < matcher.words.count ? matcher.words[index].folded : ""
  }

  private func longestFirst(
    _ candidates: [GlossaryMatcher.Candidate]
  ) -> [GlossaryMatcher.Candidate] {
    candidates.enumerated().sorted { a, b in
      (b.element.end, a.element.phrase.formulas, a.offset)
        < (a.element.end, b.element.phrase.formulas, b.offset)
    }.map(\.element)
  }
}
