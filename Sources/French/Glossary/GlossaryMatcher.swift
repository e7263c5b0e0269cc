import Text

/// Finds the ways in which formulas cover the words of one English sentence.
///
/// A formula is matched word by word; a slot gives every stretch that can fill it.
/// The steps of one sentence are limited, so time is linear in the text, and a
/// sentence that needs more has no rendering.
struct GlossaryMatcher {
  typealias Candidate = (end: Int, phrase: GlossaryPhrase)

  let bytes: [UInt8]
  let words: [EnglishWord]
  /// Who says `I`.
  let speaker: GlossarySubject
  let table: FormulaTable
  private var steps = 0
  /// Who may be the subject at each word, once it was asked: all formulas ask the same.
  private var knownSubjects: [Int: [(end: Int, subject: GlossarySubject)]] = [:]

  static let mostSteps = 20_000
  /// The most parts of `your trust, your support and your friendship`.
  private static let mostParts = 6

  private struct State {
    var position: Int
    var subject: GlossarySubject
    var values: [String: GlossaryPhrase] = [:]
    var slots: [RenderedSlot] = []
  }

  init(bytes: [UInt8], words: [EnglishWord], speaker: GlossarySubject, table: FormulaTable) {
    self.bytes = bytes
    self.words = words
    self.speaker = speaker
    self.table = table
  }

  /// The stretches from a word on that formulas of a category cover.
  mutating func matches(
    _ category: FormulaCategory, at start: Int, subject: GlossarySubject
  ) -> [Candidate] {
    guard start < words.count else { return [] }
    return matches(
      table.candidates(category, at: words[start].folded), at: start, subject: subject)
  }

  /// The stretches that verbs in one form, with what belongs to them, cover.
  private mutating func verbs(
    _ form: EnglishVerbForm, at start: Int, subject: GlossarySubject
  ) -> [Candidate] {
    guard start < words.count else { return [] }
    return matches(table.verbs(form, at: words[start].folded), at: start, subject: subject)
      .flatMap { withCircumstances($0, subject: subject) }
  }

  private mutating func matches(
    _ formulas: [Int], at start: Int, subject: GlossarySubject
  ) -> [Candidate] {
    var found: [Candidate] = []
    for index in formulas {
      let formula = table.formulas[index]
      var states: [State] = []
      extend(formula, 0, State(position: start, subject: subject), &states)
      for state in states {
        guard var phrase = render(formula, state) else { continue }
        phrase.formulas = state.values.values.reduce(1) { $0 + $1.formulas }
        found.append((state.position, phrase))
      }
    }
    return found
  }

  private mutating func extend(
    _ formula: Formula, _ element: Int, _ state: State, _ found: inout [State]
  ) {
    steps += 1
    guard steps < Self.mostSteps else { return }
    guard element < formula.english.count else {
      found.append(state)
      return
    }
    switch formula.english[element] {
    case .verb:
      var next = state
      next.position += 1
      extend(formula, element + 1, next, &found)
    case .word(let choices, let isOptional):
      if state.position < words.count, choices.contains(words[state.position].folded),
        isPlain(state.position, in: formula.category)
      {
        var next = state
        next.position += 1
        extend(formula, element + 1, next, &found)
      }
      if isOptional { extend(formula, element + 1, state, &found) }
    case .slot(.subject, let label):
      let subjects = knownSubjects[state.position] ?? subjects(at: state.position)
      knownSubjects[state.position] = subjects
      for (end, subject) in subjects {
        // What is known so far is copied only for the few formulas that go on.
        guard mayCover(element + 1, of: formula, at: end, subject) else {
          steps += 1
          continue
        }
        var next = state
        next.position = end
        next.subject = subject
        next.values[label] = GlossaryPhrase(subject.text, isVerbatim: subject.isName)
        if subject.isName {
          next.slots.append(
            RenderedSlot(kind: "person", english: subject.text, french: subject.text))
        }
        extend(formula, element + 1, next, &found)
      }
    case .slot(let slot, let label) where !slot.isValue:
      guard state.position < words.count,
        state.subject.accepts(words[state.position].folded, for: slot)
      else { return }
      var next = state
      next.position += 1
      next.values[label] = nil
      extend(formula, element + 1, next, &found)
    case .slot(let slot, let label):
      for candidate in fillings(of: slot, at: state.position, subject: state.subject) {
        var next = state
        next.position = candidate.end
        next.values[Self.key(of: slot, label)] = candidate.phrase
        next.slots += candidate.phrase.slots
        extend(formula, element + 1, next, &found)
      }
    }
  }

  /// Whether an element can cover the word at a place, as far as that word tells.
  private func mayCover(
    _ element: Int, of formula: Formula, at place: Int, _ subject: GlossarySubject
  ) -> Bool {
    guard element < formula.english.count else { return true }
    switch formula.english[element] {
    case .word(let choices, isOptional: false):
      return place < words.count && choices.contains(words[place].folded)
        && isPlain(place, in: formula.category)
    case .slot(let slot, _) where !slot.isValue:
      return place < words.count && subject.accepts(words[place].folded, for: slot)
    case .word, .slot, .verb: return true
    }
  }

  /// Whether a word can be part of a formula: `Leaving` in a headline written in
  /// capitals cannot, because there a name and a word look alike.
  private func isPlain(_ index: Int, in category: FormulaCategory) -> Bool {
    let word = words[index]
    guard word.hasCapital, index > 0, word.folded != "i" else { return true }
    if category == .role || category == .field || category == .body { return true }
    return words[index - 1].kind == .mark
  }

  // MARK: - Slots

  /// A verb is known by one key, whatever its forms on both sides.
  private static func key(of slot: Formula.Slot, _ label: String) -> String {
    switch slot {
    case .infinitive, .gerund, .past, .participle, .present:
      label.last == "2" ? "verb2" : "verb"
    default: label
    }
  }

  private mutating func fillings(
    of slot: Formula.Slot, at start: Int, subject: GlossarySubject
  ) -> [Candidate] {
    guard start < words.count else { return [] }
    switch slot {
    case .infinitive: return verbPhrases(.base, at: start, subject: subject)
    case .gerund: return verbPhrases(.gerund, at: start, subject: subject)
    case .past: return verbPhrases(.past, at: start, subject: subject)
    case .participle: return verbPhrases(.participle, at: start, subject: subject)
    case .present:
      return verbPhrases(
        subject.person == .thirdSingular ? .thirdPerson : .base, at: start, subject: subject)
    case .clause:
      return matches(.clause, at: start, subject: subject)
        .flatMap { withCircumstances($0, subject: subject) }
    case .organization: return organizations(at: start, subject: subject)
    case .role: return roles(at: start, subject: subject)
    case .duration: return durations(at: start)
    case .date: return dates(at: start)
    case .number: return numbers(at: start)
    case .person: return people(at: start)
    case .people: return coordinated(at: start) { $0.people(at: $1) }
    case .thing: return coordinated(at: start) { $0.matches(.thing, at: $1, subject: subject) }
    case .quality: return coordinated(at: start) { $0.matches(.quality, at: $1, subject: subject) }
    case .field: return coordinated(at: start) { $0.matches(.field, at: $1, subject: subject) }
    case .body: return matches(.body, at: start, subject: subject)
    case .whom:
      return coordinated(at: start) {
        $0.matches(.whom, at: $1, subject: subject) + $0.people(at: $1)
      }
    case .subject, .be, .was, .have, .my: return []
    }
  }

  private mutating func verbPhrases(
    _ form: EnglishVerbForm, at start: Int, subject: GlossarySubject
  ) -> [Candidate] {
    coordinated(at: start) { matcher, place in
      var place = place
      if form == .base, place > start, place < matcher.words.count,
        matcher.words[place].folded == "to"
      {
        place += 1  // to leave and to join
      }
      return matcher.verbs(form, at: place, subject: subject)
    }
  }

  /// A candidate, and the same with one or two circumstances behind it.
  private mutating func withCircumstances(
    _ candidate: Candidate, subject: GlossarySubject
  ) -> [Candidate] {
    var all = [candidate]
    var first = 0
    for _ in 0..<2 {
      let last = all.count
      for index in first..<last {
        let before = all[index]
        for circumstance in circumstances(at: before.end, subject: subject) {
          all.append((circumstance.end, before.phrase.followed(by: circumstance.phrase)))
        }
      }
      first = last
    }
    return all
  }

  /// What says when, where or why, by a formula or a date.
  mutating func circumstances(at start: Int, subject: GlossarySubject) -> [Candidate] {
    matches(.circumstance, at: start, subject: subject) + dateAdverbs(at: start)
  }

  /// One part, or several joined by commas and `and`.
  private mutating func coordinated(
    at start: Int, single: (inout GlossaryMatcher, Int) -> [Candidate]
  ) -> [Candidate] {
    var all = single(&self, start)
    var first = 0
    for _ in 1..<Self.mostParts {
      let last = all.count
      for index in first..<last {
        let before = all[index]
        guard let (next, joint) = joint(at: before.end) else { continue }
        for other in single(&self, next) {
          all.append((other.end, before.phrase.joined(by: joint, with: other.phrase)))
        }
      }
      guard all.count > last else { break }
      first = last
    }
    return all
  }

  /// `,`, `and` or `, and`, and where the next part begins.
  private func joint(at place: Int) -> (next: Int, joint: String)? {
    var next = place
    if next < words.count, words[next].folded == "," { next += 1 }
    if next < words.count, words[next].folded == "and" || words[next].folded == "&" {
      return (next + 1, "et")
    }
    return next > place ? (next, ",") : nil
  }

  // MARK: - French

  private func render(_ formula: Formula, _ state: State) -> GlossaryPhrase? {
    guard formula.frenchVerb == nil else { return renderVerb(formula, state) }
    let french =
      state.subject.gender == .feminine ? formula.feminine ?? formula.french : formula.french
    guard let text = compose(french, state, verb: nil) else { return nil }
    var phrase = GlossaryPhrase(text, slots: state.slots)
    phrase.isCommonNoun = formula.category == .body
    return phrase
  }

  private func renderVerb(_ formula: Formula, _ state: State) -> GlossaryPhrase? {
    guard let verb = formula.frenchVerb,
      let infinitive = compose(formula.french, state, verb: verb.infinitive),
      let present = compose(
        formula.french, state, verb: verb.present(state.subject.person))
    else { return nil }
    let participle = verb.participle.flatMap { compose(formula.french, state, verb: $0) }
    return GlossaryPhrase(
      .init(infinitive: infinitive, present: present, participle: participle), slots: state.slots)
  }

  private func compose(
    _ elements: [Formula.FrenchElement], _ state: State, verb: String?
  ) -> String? {
    var composer = FrenchComposer()
    var preposition: String?
    for (index, element) in elements.enumerated() {
      switch element {
      case .word(let word):
        if word == "chez", index + 1 < elements.count, case .slot(let label) = elements[index + 1],
          state.values[label]?.isCommonNoun == true
        {
          composer.append("au sein de")
        } else {
          composer.append(word)
        }
        preposition = ["de", "à", "chez"].contains(word) ? word : nil
        continue
      case .verb:
        guard let verb else { return nil }
        composer.append(verb)
      case .conjugated(let infinitive):
        guard let verb = FrenchVerb(infinitive) else { return nil }
        composer.append(verb.present(state.subject.person))
      case .possessive(let word):
        composer.append(state.subject.agreed(word))
      case .slot(let label):
        guard append(label, of: state, preposition, to: &composer) else { return nil }
      }
      preposition = nil
    }
    return composer.text
  }

  private func append(
    _ label: String, of state: State, _ preposition: String?, to composer: inout FrenchComposer
  ) -> Bool {
    let base = label.last == "2" ? String(label.dropLast()) : label
    guard let slot = Formula.Slot(rawValue: base),
      let phrase = state.values[Self.key(of: slot, label)]
    else { return false }
    for (index, part) in phrase.parts.enumerated() {
      if index > 0 {
        composer.append(phrase.joints[index - 1])
        if let preposition, phrase.repeatsPreposition { composer.append(preposition) }
      }
      switch slot {
      case .gerund, .present: composer.append(part.present)
      case .past, .participle:
        guard let participle = part.participle else { return false }
        composer.append(participle)
      default: composer.append(part.text, isVerbatim: part.isVerbatim)
      }
    }
    return true
  }
}
