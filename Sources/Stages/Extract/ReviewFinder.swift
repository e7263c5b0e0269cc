import Articles
import French
import Text

extension Document {
  /// Writes the words of leaving that gave no departure into ``unreportedCues``.
  package mutating func findUnreportedCues() {
    let analysis = analyzed()
    let cues = EventCues(analysis)
    guard !cues.words.isEmpty else {
      unreportedCues = []
      return
    }
    let event = EventText(text: analysis, names: named(), cues: cues, dates: dates())
    unreportedCues = ReviewFinder(event, document: self).cues()
  }
}

/// Says of each sentence with a word of leaving, but without a departure, why it has none.
struct ReviewFinder {
  private let event: EventText
  private let document: Document
  private let clauses: ClauseReader
  private let statusRules: EventStatusRules
  private let slots: EventSlots
  /// Sentences that took part in a departure, even if another one is its evidence.
  private let told: Set<Int>

  init(_ event: EventText, document: Document) {
    self.event = event
    self.document = document
    let references = References(event, title: document.titleRange)
    clauses = ClauseReader(event: event)
    statusRules = EventStatusRules(event: event)
    slots = EventSlots(
      event: event, references: references,
      times: EventTimes(event: event, document: document))
    let arrivals = AppointmentFinder(
      event, references: references, slots: slots, quotations: document.quotations
    ).candidates()
    told = Set(
      DepartureFinder(
        event, references: references, slots: slots, quotations: document.quotations,
        arrivals: arrivals
      ).candidates().map(\.sentence))
  }

  /// One a sentence: the first word of leaving in it.
  func cues() -> [UnreportedCue] {
    var result: [UnreportedCue] = []
    var last = -1
    for word in event.cues {
      guard word.sentence != last, !isReported(word.sentence),
        let cue = cue(at: word.token, inSentence: word.sentence)
      else { continue }
      last = word.sentence
      result.append(cue)
    }
    return result
  }

  /// Whether a departure has its evidence, or another of its words, in a sentence.
  private func isReported(_ sentence: Int) -> Bool {
    let range = event.text.sentences[sentence].range
    return document.departures.contains {
      $0.evidence.lowerBound < range.upperBound && range.lowerBound < $0.evidence.upperBound
    }
  }

  private func cue(at token: Int, inSentence index: Int) -> UnreportedCue? {
    let sentence = event.text.sentences[index]
    let end = sentence.tokens.upperBound
    let reason: UnreportedCue.Reason
    let length: Int
    if let noun = DepartureCues.noun(in: event.tokens, at: token, before: end) {
      guard event.hash(token) != Self.place else { return nil }
      length = noun.length
      reason = self.reason(ofNounAt: token, inSentence: index)
    } else if let (readings, form) = DepartureCues.verbs(event.tokens[token]),
      let reading = readings.all.first(where: { tellsOfLeaving($0, at: token, before: end) }),
      event.occurrence(at: token) == nil, !event.has(token - 1, .determiner)
    {
      length = 1
      reason = self.reason(of: reading, form, at: token, inSentence: index)
    } else {
      return nil
    }
    return UnreportedCue(
      cue: event.text.range(of: token..<token + length), sentence: sentence.range,
      reason: isEnglish(token) ? .english : told.contains(index) ? .told : reason)
  }

  /// Whether a verb speaks of leaving by itself or with the words that follow it.
  private func tellsOfLeaving(_ reading: DepartureVerb, at token: Int, before end: Int) -> Bool {
    switch reading.use {
    case .leaver, .object, .employer, .weakEmployer, .replacement, .succession: true
    case .phrase, .phraseObject, .giveDoor:
      slots.rest(reading.rests, after: token + 1, before: end) != nil
    default: false
    }
  }

  private func reason(ofNounAt token: Int, inSentence index: Int) -> UnreportedCue.Reason {
    if statusRules.status(ofNounAt: token, inSentence: index) == nil { return .notSaid }
    return event.phrases[index].isEmpty && !event.has(token - 1, .possessive)
      ? .noPerson : .unclear
  }

  private func reason(
    of reading: DepartureVerb, _ form: VerbForm, at token: Int, inSentence index: Int
  ) -> UnreportedCue.Reason {
    let group = event.verbGroup(at: token, form: form)
    guard let status = statusRules.status(of: group, inSentence: index), status != .denied else {
      return .notSaid
    }
    let end = event.text.sentences[index].tokens.upperBound
    if reading.use == .object, group.voice == .active,
      slots.leftObject(at: token + 1, before: end) == nil
    {
      return .notPost
    }
    return event.phrases[index].isEmpty ? .noPerson : .unclear
  }

  private func isEnglish(_ token: Int) -> Bool {
    let start = Int(event.tokens[token].start)
    return document.quotations.contains { $0.language == .english && $0.range.contains(start) }
  }

  private static let place = WordHash.of("place")
}
