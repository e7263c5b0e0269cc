import Articles
import French
import Text

/// Who leaves by a role without a name, once the other leavers of the document are known.
///
/// The rules that read a clause take somebody named before for the one meant only where words tie the
/// two. What they leave without a name is mostly told of somebody whom the text does name: in marked
/// texts 49 of the 79 such leavers, where 9 were rightly without a name.
extension DepartureMerger {
  /// Gives leavers told by a role alone the name of the person meant, or joins what is told of them
  /// with what is told of that person by name.
  func named(_ events: [Event]) -> [Event] {
    var events = events
    if references.event.isLate { return events }
    var index = 0
    while index < events.count {
      guard let entity = person(meantBy: events[index], among: events) else {
        index += 1
        continue
      }
      for place in events[index].candidates.indices {
        events[index].candidates[place].leaver = .entity(entity)
      }
      let told = events[index].candidates
      if let other = events.indices.first(where: { place in
        place != index && told.allSatisfy { isSame(events[place], $0, isWeak: false) }
      }) {
        events[other].candidates += told
        events.remove(at: index)
      } else {
        index += 1
      }
    }
    return events
  }

  private func person(meantBy role: Event, among events: [Event]) -> Int? {
    guard case .phrase(let phrase) = role.leaver, phrase.kind == .role,
      phrase.determiner != .indefinite, !isListed(role)
    else { return nil }
    let event = references.event
    let sentence = role.candidates[0].sentence
    if let beside = personBeside(phrase, inSentence: sentence),
      !role.candidates.contains(where: { $0.successor == beside })
    {
      return beside
    }
    // The headline, or what stands below it before anybody is named.
    let isHeadline =
      sentence == 0
      ? references.isHeadline(sentence: 0)
      : sentence < 3 && people(in: 0..<phrase.tokens.lowerBound).isEmpty
    func isPossible(_ entity: Int) -> Bool {
      self.isPossible(entity, for: phrase, role, isHeadline: isHeadline, among: events)
    }
    if isHeadline,
      let next = event.text.sentences.dropFirst(sentence + 1).lazy.compactMap({
        people(in: $0.tokens).first
      }).first, isPossible(next), !hasOtherPost(next, than: phrase),
      !references.isBystander(.entity(next), phrase, inSentence: sentence)
    {
      return next
    }
    if phrase.isOneOf {
      // `X perd l'un de ses chercheurs. Y rejoint Z`
      guard sentence + 1 < event.text.sentences.count else { return nil }
      let next = event.text.sentences[sentence + 1].tokens.lowerBound
      return event.name(at: next, .person).flatMap { isPossible($0.entity) ? $0.entity : nil }
    }
    // `X a racheté le réseau. Le directeur général a été licencié`: by him, for all the text says.
    if role.candidates.contains(where: { $0.manner == .dismissed }) { return nil }
    let first = event.text.sentences[max(0, sentence - 2)].tokens.lowerBound
    let near = Set(people(in: first..<phrase.tokens.lowerBound))
    return personBefore(phrase, inSentence: sentence, among: near.filter(isPossible))
  }

  /// The first one of the sentence before, or of the one before that; else the only one whom the last
  /// sentences name. Who has just come is meant by `le nouveau patron` alone.
  private func personBefore(
    _ phrase: PersonPhrase, inSentence sentence: Int, among possible: Set<Int>
  ) -> Int? {
    let event = references.event
    let place = phrase.tokens.lowerBound
    let isComing = phrase.tokens.contains { Self.coming.contains(event.hash($0)) }
    let near = possible.filter { entity in
      isComing
        == appointments.contains { $0.newcomer == .entity(entity) && $0.status != .historical }
        && !hasOtherPost(entity, than: phrase)
        && !references.isBystander(.entity(entity), phrase, inSentence: sentence)
        && !isComplement(
          entity, inSentence: lastMention(of: entity, before: place) ?? sentence,
          all: phrase.isOffice)
    }
    for before in [sentence - 1, sentence - 2] where before >= 0 {
      let found = people(in: event.text.sentences[before].tokens).first {
        near.contains($0) && lastMention(of: $0, before: place) == before
      }
      if let found { return found }
    }
    return near.count == 1 && !phrase.isOffice ? near.first : nil
  }

  /// `Le juge X a parlé. Le directeur d'Ardentis a démissionné.`
  private func hasOtherPost(_ entity: Int, than phrase: PersonPhrase) -> Bool {
    let event = references.event
    func post(_ role: Range<Int>?) -> Range<Int>? {
      guard let role, let noun = event.personNoun(at: role.lowerBound, before: role.upperBound),
        noun.kind == .post || noun.kind == .office
          || Self.coaches.contains(event.hash(role.lowerBound))
      else { return nil }
      return role
    }
    // `la patronne` may be called a director, too.
    guard let told = post(phrase.role), !Self.general.contains(event.hash(told.lowerBound)) else {
      return false
    }
    let known = (references.affiliations[entity] ?? []).filter { !$0.isFormer }.compactMap {
      post($0.role)
    }
    return !known.isEmpty && known.allSatisfy { words($0).isDisjoint(with: words(told)) }
  }

  /// Whether a sentence names somebody only behind prepositions: `Le gouvernement de X vacille`; if
  /// not all of them count, only as who did something or made a work: `Battu par X`, `Le livre de X`.
  private func isComplement(_ entity: Int, inSentence sentence: Int, all: Bool) -> Bool {
    let event = references.event
    return event.phrases[sentence].allSatisfy { phrase in
      guard phrase.entity == entity else { return true }
      guard let preposition = phrase.preposition else { return false }
      return all || preposition == EventWord.by
        || Self.works.contains(event.hash(phrase.tokens.lowerBound - 2))
    }
  }

  /// `X et le directeur de Y`: the role is another one's.
  private func isListed(_ role: Event) -> Bool {
    let event = references.event
    return role.candidates.contains { candidate in
      candidate.evidence.contains {
        Self.coordinating.contains(event.hash($0)) && event.has($0 + 1, .article)
      }
    }
  }

  /// The person whose name stands beside a role, a comma or a civility between them at most:
  /// `Le secrétaire fédéral de l'USCT, M. Gomis`.
  private func personBeside(_ phrase: PersonPhrase, inSentence sentence: Int) -> Int? {
    let event = references.event
    let bounds = event.text.sentences[sentence].tokens
    func fits(_ occurrence: NameTable.Occurrence?) -> Int? {
      guard let occurrence, bounds.contains(occurrence.tokens.lowerBound),
        isPerson(occurrence.entity, like: phrase)
      else { return nil }
      return occurrence.entity
    }
    var next = phrase.tokens.upperBound
    if event.hash(next) == EventWord.comma { next += 1 }
    if EventWord.civilities.contains(event.hash(next)) { next += 1 }
    if let found = fits(event.name(at: next, .person)) { return found }
    let first = phrase.tokens.lowerBound
    let last = event.hash(first - 1) == EventWord.comma ? first - 2 : first - 1
    return fits(event.occurrence(at: last).flatMap { $0.tokens.upperBound == last + 1 ? $0 : nil })
  }

  private func isPerson(_ entity: Int, like phrase: PersonPhrase) -> Bool {
    let known = references.event.names.entities[entity]
    return known.type == .person
      && (known.gender == .unknown || phrase.gender == .unknown || known.gender == phrase.gender)
  }

  /// Whether somebody can be meant: not who follows, who leaves elsewhere, or is `son directeur X`.
  private func isPossible(
    _ entity: Int, for phrase: PersonPhrase, _ role: Event, isHeadline: Bool, among events: [Event]
  ) -> Bool {
    guard isPerson(entity, like: phrase),
      !role.candidates.contains(where: { $0.successor == entity })
    else { return false }
    let own = events.filter { $0.leaver == .entity(entity) }
    let isFree =
      own.isEmpty
      || isHeadline
        && own.contains { other in
          let (a, b) = (other.candidates[0].manner, role.candidates[0].manner)
          // `Le patron est limogé. Même sort pour Y`: another.
          return other.candidates[0].rule != "imitation"
            && (a == b || a == .unspecified || b == .unspecified)
        }
    return isFree && !isOwned(entity)
  }

  /// Whether somebody is named as another's: `sa directrice, Nadia Ferhat`.
  private func isOwned(_ entity: Int) -> Bool {
    let event = references.event
    return event.names.occurrences.contains { occurrence in
      occurrence.entity == entity
        && event.phrases[event.text.sentence(ofToken: occurrence.tokens.lowerBound)].contains {
          $0.entity == entity && $0.determiner == .possessive
        }
    }
  }

  /// The people named in some tokens, in text order.
  private func people(in tokens: Range<Int>) -> [Int] {
    let names = references.event.names
    return names.occurrences(inTokens: tokens).map { names.occurrences[$0].entity }
      .filter { names.entities[$0].type == .person }
  }

  /// The last sentence that names somebody before a token.
  private func lastMention(of entity: Int, before token: Int) -> Int? {
    let event = references.event
    return event.names.occurrences.last { $0.entity == entity && $0.tokens.upperBound <= token }
      .map { event.text.sentence(ofToken: $0.tokens.lowerBound) }
  }

  private static let coordinating = EventWord.set("et ou")
  private static let coaches = EventWord.set(
    "entraîneur entraîneuse coach sélectionneur sélectionneuse manager manageur capitaine")
  private static let general = EventWord.set(
    "patron patronne dirigeant dirigeante chef cheffe numéro leader")
  private static let works = EventWord.set(
    "livre film roman rapport album documentaire ouvrage essai spectacle pièce disque")
  private static let coming = EventWord.set("nouveau nouvel nouvelle futur future")
}
