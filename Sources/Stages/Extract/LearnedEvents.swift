import Articles
import French
import Text

extension DepartureFinder {
  /// The posts that people held until now, where only ``EventModel`` found that they take up another:
  /// `X, jusqu'ici directeur de Y, prendra le relais`.
  ///
  /// - Parameters:
  ///   - arrivals: Whom the model finds to take up a post.
  ///   - told: What the rules found, which is not told again.
  /// - Returns: One for each such post, in text order.
  func held(
    by arrivals: [AppointmentCandidate], beyond told: [DepartureCandidate]
  ) -> [DepartureCandidate] {
    let people = Set(arrivals.compactMap(\.newcomer.entity))
    return Set(arrivals.map(\.sentence)).sorted().flatMap { sentence in
      event.text.sentences[sentence].tokens.filter { event.opens($0, .untilNow) }
        .flatMap { heldUntilNow(at: $0, inSentence: sentence, by: people) }
    }
    .filter { held in
      !told.contains { $0.leaver == held.leaver && $0.sentence == held.sentence }
    }
  }

  /// The departures that only ``EventModel`` finds: of people of whom no rule found one.
  ///
  /// - Parameters:
  ///   - answered: The people of the text by sentence, with what the model says of them.
  ///   - told: What the rules found.
  ///   - arrivals: Who takes up a post, by the rules and by the model.
  ///   - sides: What people leave and join.
  /// - Returns: One each, in the sentence that says most for it, in text order.
  func learned(
    from answered: [EventSamples.Answered], beyond told: [DepartureCandidate],
    arrivals: [AppointmentCandidate], sides: OrganizationSides
  ) -> [DepartureCandidate] {
    let known = Set(told.compactMap(\.leaver.entity))
    return EventSamples.best(for: .leaves, of: answered, except: known).flatMap {
      found -> [DepartureCandidate] in
      let sample = found.sample
      guard let status = status(of: found) else { return [] }
      return make(
        [event.phrase(for: sample)], cue: found.cue..<found.cue + 1,
        evidence: found.cue..<found.cue + 1, inSentence: sample.sentence,
        manner: found.answers.manner, status: status, strength: .noun,
        organization: nil, rule: EventModel.rule
      ) { candidate, _ in
        if candidate.manner == .moved {
          let words = max(found.cue + 1, sample.name.upperBound)
          candidate.destination =
            arrivals.first {
              $0.newcomer == candidate.leaver && $0.sentence == sample.sentence
                && $0.organizationIsStated
            }?.organization
            ?? slots.destination(after: words, inSentence: sample.sentence).flatMap {
              references.organization($0.organization, near: found.cue)
            }
        }
        if let left = sides.organization(
          .left, by: sample.person, inSentence: sample.sentence, except: candidate.destination)
        {
          candidate.organization = left
          candidate.basis = .learned
          candidate.organizationIsStated = true
        } else if let joined = candidate.organization, joined.type == .organization,
          sides.has(joined, .joined, by: sample.person, inSentence: sample.sentence)
        {
          candidate.organization = nil
          candidate.basis = .none
          candidate.organizationIsStated = false
          // `rejoint la Maison-Blanche à pied`: not to stay.
          if found.answers[.comes] > Self.unlikely {
            candidate.destination = candidate.destination ?? joined
          }
        }
        // Where somebody goes is not what they leave.
        if let goal = candidate.destination, candidate.organization == goal {
          candidate.organization = nil
          candidate.basis = .none
          candidate.organizationIsStated = false
        }
        finish(&candidate, nil)
      }
    }
  }

  /// What the model says of a departure, no fact where words of the sentence may govern it; `nil`
  /// where they ask for it, which the rules tell better.
  private func status(of found: EventSamples.Answered) -> EventStatus? {
    let sentence = found.sample.sentence
    let words = event.tokens[event.text.sentences[sentence].tokens]
    let effects = words.compactMap { Governors.verb($0)?.effect ?? Governors.word($0) }
    if effects.contains(.demand)
      || words.contains(where: {
        $0.isMark(UInt8(ascii: "?")) || Self.keeping.contains($0.hash)
      })
    {
      return nil
    }
    let status = found.answers.status
    guard [.confirmed, .announced, .historical].contains(status) else { return status }
    return statusRules.isDoubtful(sentence) ? .rumored : status
  }

  /// What is said of coming where that is as likely as not: more than which it takes to be told.
  private static let unlikely = -1.0
  /// Who keeps a post does not leave it.
  private static let keeping = EventWord.set("conserve conservent conservera conserver")
}

extension AppointmentFinder {
  /// The appointments that only ``EventModel`` finds: of people of whom no rule found one.
  ///
  /// - Parameters:
  ///   - answered: The people of the text by sentence, with what the model says of them.
  ///   - told: What the rules found.
  ///   - departures: What the rules found of people who leave.
  ///   - sides: What people leave and join.
  /// - Returns: One each, in the sentence that says most for it, in text order.
  func learned(
    from answered: [EventSamples.Answered], beyond told: [AppointmentCandidate],
    _ departures: [DepartureCandidate], sides: OrganizationSides
  ) -> [AppointmentCandidate] {
    // Who leaves for somewhere comes there, which is told of the departure.
    let known = Set(
      told.compactMap(\.newcomer.entity)
        + departures.filter { $0.destination != nil }.compactMap(\.leaver.entity))
    return EventSamples.best(for: .comes, of: answered, except: known).flatMap {
      found -> [AppointmentCandidate] in
      let sample = found.sample
      // Whom somebody succeeds there does not come.
      guard
        !told.contains(where: { $0.sentence == sample.sentence && $0.predecessor == sample.person })
      else { return [] }
      let bounds = event.text.sentences[sample.sentence].tokens
      return make(
        [event.phrase(for: sample)], nil, cue: found.cue..<found.cue + 1, until: found.cue + 1,
        statusRules.isDoubtful(sample.sentence) ? .rumored : .confirmed, sample.sentence,
        post: post(named: found.cue, bounds), rule: EventModel.rule
      ) { candidate in
        if let joined = sides.organization(
          .joined, by: sample.person, inSentence: sample.sentence)
        {
          candidate.organization = joined
          candidate.organizationIsStated = true
        } else if let found = candidate.organization,
          sides.has(found, .left, by: sample.person, inSentence: sample.sentence)
        {
          candidate.organization = nil
          candidate.organizationIsStated = false
        }
      }
    }
  }

  /// The post, or else the first organization, that follows a word in its sentence.
  private func post(named cue: Int, _ bounds: Range<Int>) -> Post? {
    if let post = post(after: cue + 1, bounds, anywhere: true) { return post }
    var index = cue + 1
    while index < bounds.upperBound, !EventWord.strongMarks.contains(event.hash(index)) {
      if let found = event.organization(at: index, before: bounds.upperBound) {
        return Post(role: nil, organization: found.phrase, end: found.end)
      }
      index += 1
    }
    return nil
  }
}

extension EventStatusRules {
  /// Whether words of a sentence may make no fact of what it tells, whatever they govern.
  fileprivate func isDoubtful(_ sentence: Int) -> Bool {
    let tokens = event.text.sentences[sentence].tokens
    return hasRumor(sentence)
      || tokens.contains {
        let word = event.tokens[$0]
        return (Governors.verb(word)?.effect ?? Governors.word(word)).map(Self.doubts.contains)
          ?? false
          || isConditional($0) || Self.doubtful.contains(word.hash)
          || word.hash == Self.elidedIf && Self.he.contains(event.hash($0 + 1))
          || Self.whatever.contains(word.hash) && event.opens($0 + 1, .departure)
      }
  }

  /// `aurait`, `éloignerait`; not `retrait`.
  private func isConditional(_ token: Int) -> Bool {
    if let time = event.auxiliaryTime(token)?.time { return time == .conditional }
    let word = event.tokens[token]
    guard word.isWord, word.end - word.start > 6 else { return false }
    let letters = event.text.bytes[word.range.bounds]
    return Self.conditionalEndings.contains { letters.suffix($0.count).elementsEqual($0) }
  }

  private static let conditionalEndings = ["erait", "eraient", "drait", "draient"].map {
    Array($0.utf8)
  }

  /// `écarte toute démission`
  private static let whatever = EventWord.set("tout toute")
  private static let doubts: Set<GovernorEffect> = [.threat, .refusal, .maybe, .failed]
  private static let doubtful = EventWord.set(
    "si sinon nulle aucun aucune pourrait pourraient devrait devraient faudrait")
  private static let elidedIf = WordHash.of("s'")
  private static let he = EventWord.set("il ils")
}

extension AppointmentCandidate {
  /// Without the organization where the newcomer leaves it.
  func elsewhere(than departures: [DepartureCandidate]) -> Self {
    guard
      departures.contains(where: { $0.leaver == newcomer && $0.organization == organization })
    else { return self }
    var result = self
    result.organization = nil
    result.organizationIsStated = false
    return result
  }
}

extension EventText {
  /// The phrase for a person around the name of a sample.
  fileprivate func phrase(for sample: EventSample) -> PersonPhrase {
    phrase(at: sample.name.lowerBound, inSentence: sample.sentence)
      ?? PersonPhrase(kind: .named, tokens: sample.name, head: sample.name, entity: sample.person)
  }
}
