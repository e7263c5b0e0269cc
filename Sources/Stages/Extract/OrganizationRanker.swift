import Articles
import French
import Text

/// Weighs every organization of a document, and none, as the one that somebody leaves, by weights
/// learned from marked articles.
///
/// It chooses where the rules had to look beyond the clause. What a clause says itself, and
/// the offices of states, stay with the rules, which are better there.
final class OrganizationRanker {
  /// An organization that can have been left, or none.
  struct Option {
    /// `nil` for none.
    var reference: EntityReference?
    var features: [OrganizationFeature]

    var score: Int { features.reduce(0) { $0 + $1.weight } }
  }

  private let event: EventText
  private let references: References
  private let appointments: [AppointmentCandidate]
  private let sides: OrganizationSides
  private var field: OrganizationField { sides.field }
  private lazy var holders = OrganizationHolders(event, references)

  /// The appointments are those of the document that take place.
  init(
    _ event: EventText, references: References, sides: OrganizationSides,
    appointments: [AppointmentCandidate]
  ) {
    self.event = event
    self.sides = sides
    self.references = references
    self.appointments = appointments
  }

  /// The departures, each with the organization that has most for it; the rules' choice where
  /// nothing has more.
  func ranked(_ departures: [DepartureCandidate]) -> [DepartureCandidate] {
    departures.map { departure in
      guard isOpen(departure) else { return departure }
      let options = options(for: departure, among: departures)
      guard let choice = options.first(where: { $0.reference == departure.organization }) else {
        return departure
      }
      var best = (option: choice, score: choice.score)
      for option in options {
        let score = option.score
        if score > best.score { best = (option, score) }
      }
      var departure = departure
      departure.organization = best.option.reference
      return departure
    }
  }

  /// Whether the rules' choice is one of several that could be right.
  func isOpen(_ departure: DepartureCandidate) -> Bool {
    if departure.basis == .nobodys
      || departure.organization != nil && Self.sure.contains(departure.basis)
    {
      return false
    }
    switch leaver(of: departure) {
    case .office: return departure.organization == nil
    // Who ends a career leaves the sport.
    case .sport: return departure.manner != .retired
    case .plain, .role, .group: return true
    }
  }

  /// Every option with what speaks for and against it, none first; the rules' choice is among them.
  func options(
    for departure: DepartureCandidate, among all: [DepartureCandidate]
  ) -> [Option] {
    let choice = departure.organization
    for reference in departure.statements.map(\.organization) + [choice].compactMap(\.self) {
      _ = field.index(of: reference)
    }
    // Nobody leaves what he goes to, nor the same organization twice.
    var taken = Set(all.filter { $0.leaver == departure.leaver }.compactMap(\.organization))
    if let destination = departure.destination { taken.insert(destination) }
    let facts = Facts(departure, leaver(of: departure), event)
    let rivals = rivals(departure, facts)
    var result = [none(departure, facts)]
    for (index, candidate) in field.candidates.enumerated()
    where candidate.reference == choice
      || !taken.contains(candidate.reference) && canBeLeft(candidate, by: facts.leaver)
        && !(candidate.kind == .town && facts.isOfState)
        && !isPart(candidate.reference, of: choice)
    {
      result.append(
        Option(reference: candidate.reference, features: features(index, departure, facts, rivals)))
    }
    return result
  }

  /// Countries are left by those who govern them or play for them, and who governs leaves a place
  /// or a power of state, no party. A town may stand for its club, its council or its hospital. Who
  /// tells the news, and what is named only as where somebody goes or was before, is left by nobody.
  private func canBeLeft(_ candidate: OrganizationField.Candidate, by leaver: Leaver) -> Bool {
    if candidate.places.contains(where: { $0.link == .source })
      || !candidate.places.isEmpty
        && (candidate.places.allSatisfy(\.isGoal) || candidate.places.allSatisfy(\.isPastWork))
    {
      return false
    }
    return switch candidate.kind {
    case .country: leaver == .office || leaver == .sport
    case .town: true
    case .government, .power: true
    default: leaver != .office
    }
  }

  /// `Aldine` says no more than `Banque Aldine`.
  private func isPart(_ reference: EntityReference, of choice: EntityReference?) -> Bool {
    guard let choice else { return false }
    // Mostly its bytes are not there, and looking for characters takes thirty times as long.
    let (whole, part) = (Array(choice.name.utf8), Array(reference.name.utf8))
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
      && choice.name.contains(reference.name)
  }

  // MARK: - The leaver

  private static let statesmen = EventWord.set(
    "ministre ministres vice-ministre premier première chancelier chancelière ambassadeur ambassadrice"
  )

  private enum Leaver: Int {
    case plain, role, sport, office, group
  }

  private func leaver(of departure: DepartureCandidate) -> Leaver {
    let phrase = event.phrase(at: departure.person.lowerBound, inSentence: departure.sentence)
    // `l'ex-ministre X, dont le mandat venait à échéance`: of another post.
    var isOffice = phrase.map { $0.isOffice && !$0.isFormer } ?? false
    var isSport = phrase?.isSport ?? false
    var isGroup = phrase?.kind == .group
    var role = departure.roleRange ?? phrase?.role
    switch departure.leaver {
    case .entity(let entity):
      if let known = references.affiliation(of: entity, near: departure.sentence) {
        isOffice = isOffice || known.isOffice && !known.isFormer
        isSport = isSport || known.isSport
        role = role ?? known.role
      }
    case .phrase(let known):
      isOffice = isOffice || known.isOffice
      isSport = isSport || known.isSport
      isGroup = isGroup || known.kind == .group
      role = role ?? known.role
    }
    if let role,
      let noun = event.personNoun(at: role.lowerBound, before: role.upperBound)
    {
      isOffice = isOffice || noun.kind == .office && phrase?.isFormer != true
      isSport = isSport || noun.kind == .sport
    }
    if isGroup { return .group }
    if isSport { return .sport }
    if isOffice { return .office }
    return role == nil ? .plain : .role
  }

  /// What all options of one departure share.
  private struct Facts {
    var leaver: Leaver
    /// `Bamako : le ministre de l'Énergie limogé`: of no town.
    var isOfState: Bool
    var entity: Int?
    var cueSentences: Set<Int>
    var firstMention: Range<Int>?
    /// The kind that `le club` in the sentence tells.
    var anaphor: OrganizationField.Kind?
    var paragraph: Int
    /// Where `sa directrice`, the leaver, begins.
    var owned: Int?

    init(_ departure: DepartureCandidate, _ leaver: Leaver, _ event: EventText) {
      self.leaver = leaver
      isOfState =
        departure.roleRange.map { OrganizationRanker.statesmen.contains(event.hash($0.lowerBound)) }
        ?? false
      switch departure.leaver {
      case .entity(let index):
        entity = index
        firstMention = event.names.occurrences.first { $0.entity == index }?.tokens
      case .phrase(let phrase):
        firstMention = phrase.tokens
      }
      cueSentences = Set(departure.cues.map { event.text.sentence(ofToken: $0.lowerBound) })
      if let phrase = event.phrase(
        at: departure.person.lowerBound, inSentence: departure.sentence),
        phrase.determiner == .possessive
      {
        owned = phrase.tokens.lowerBound
      }
      let sentence = event.text.sentences[departure.sentence]
      paragraph = sentence.paragraph
      anaphor = sentence.tokens.last {
        OrganizationField.anaphors[event.hash($0)] != nil
          && event.has($0 - 1, [.article, .demonstrative, .possessive, .of])
      }.flatMap { OrganizationField.anaphors[event.hash($0)] }
    }
  }

  // MARK: - Features

  private func none(_ departure: DepartureCandidate, _ facts: Facts) -> Option {
    var features = [
      OrganizationFeature(template: .none, value: facts.leaver.rawValue),
      OrganizationFeature(template: .none, value: departure.manner == .retired ? 9 : 8),
    ]
    if field.candidates.isEmpty {
      features.append(OrganizationFeature(template: .none, value: 16))
    }
    return Option(reference: nil, features: features)
  }

  private func features(
    _ index: Int, _ departure: DepartureCandidate, _ facts: Facts, _ rivals: Rivals
  ) -> [OrganizationFeature] {
    let candidate = field.candidates[index]
    var list = FeatureList()
    for statement in departure.statements where statement.organization == candidate.reference {
      list.add(.statement, statement.basis.rawValue)
    }
    list.add(.kindForLeaver, facts.leaver.rawValue * 20 + candidate.kind.rawValue)
    addPlaces(candidate, departure, facts, to: &list)
    addHolders(candidate, departure, facts, to: &list)
    addDocument(candidate, facts, to: &list)
    addAppointments(candidate.reference, departure, facts, to: &list)
    addRivals(index, facts, rivals, to: &list)
    return list.features
  }

  /// Where it stands, seen from the cue.
  private func addPlaces(
    _ candidate: OrganizationField.Candidate, _ departure: DepartureCandidate, _ facts: Facts,
    to list: inout FeatureList
  ) {
    let cue = departure.cue
    let nearest = candidate.places.min { gap($0.tokens, cue) < gap($1.tokens, cue) }
    list.add(.distance, nearest.map { distance($0, departure) } ?? 0)
    let clausal = candidate.places.filter { facts.cueSentences.contains($0.sentence) }
    for place in clausal
    where place.tokens.lowerBound >= cue.lowerBound
      && (place.link != .other || clausal.count == 1)
    {
      list.add(.linkBehind, place.link.rawValue + (departure.manner == .moved ? 16 : 0))
    }
    if let person = event.phrases[departure.sentence].first(where: { $0.preposition == nil }),
      let place = clausal.first(where: { $0.tokens.upperBound <= cue.lowerBound }),
      place.tokens.lowerBound < person.tokens.lowerBound
        || person.tokens.lowerBound > cue.lowerBound
    {
      list.add(.subject, departure.strength == .verb ? 0 : 1)
      if place.link == .opening { list.add(.subject, 2) }
    }
    if let anaphor = facts.anaphor {
      list.add(.anaphor, candidate.kind == anaphor ? 0 : candidate.kind == .unknown ? 1 : 2)
    }
    addOwner(candidate, departure, facts, to: &list)
    for place in clausal {
      if announces(place.tokens.upperBound..<place.tokens.upperBound + 4) {
        list.add(.announcer, 0)
      } else if announces(place.tokens.lowerBound - 3..<place.tokens.lowerBound) {
        list.add(.announcer, 1)
      }
    }
  }

  private func announces(_ near: Range<Int>) -> Bool {
    near.contains { Self.announcing.contains(event.hash($0)) }
  }

  /// `Ardentis annonce le départ de sa directrice`: whose the leaver is.
  private func addOwner(
    _ candidate: OrganizationField.Candidate, _ departure: DepartureCandidate, _ facts: Facts,
    to list: inout FeatureList
  ) {
    guard let owned = facts.owned else { return }
    if candidate.places.contains(where: {
      $0.sentence == departure.sentence && $0.tokens.upperBound <= owned
    }) {
      let isAlone = !field.candidates.contains { other in
        other.reference != candidate.reference && other.reference.type == .organization
          && other.places.contains {
            $0.sentence == departure.sentence && $0.tokens.upperBound <= owned
          }
      }
      list.add(.owner, isAlone ? 0 : 1)
    } else if candidate.places.contains(where: {
      $0.sentence == departure.sentence - 1 && $0.link == .opening
    }) {
      list.add(.owner, 2)
    }
  }

  /// Whose the text says it is.
  private func addHolders(
    _ candidate: OrganizationField.Candidate, _ departure: DepartureCandidate, _ facts: Facts,
    to list: inout FeatureList
  ) {
    let holders = self.holders.holders(of: candidate.reference)
    let own = holders.filter { $0.entity != nil && $0.entity == facts.entity }
    for holder in own {
      let time = holder.isFormer ? 2 : holder.isComing ? 4 : 0
      list.add(.affiliation, time + (facts.cueSentences.contains(holder.sentence) ? 1 : 0))
    }
    let others = holders.filter { !$0.isFormer }
    if own.isEmpty, !others.isEmpty {
      if others.contains(where: { facts.cueSentences.contains($0.sentence) }) {
        list.add(.affiliationOfOthers, 0)
      }
      list.add(.affiliationOfOthers, 1)
      if let successor = departure.successor, others.contains(where: { $0.entity == successor }),
        !appointments.contains(where: {
          $0.newcomer == .entity(successor) && $0.organization == candidate.reference
        })
      {
        list.add(.affiliationOfOthers, 2)
      }
    }
    if let first = facts.firstMention {
      let sentence = event.text.sentence(ofToken: first.lowerBound)
      if let place = candidate.places.first(where: { $0.sentence == sentence }) {
        let gap = place.tokens.lowerBound - first.upperBound
        list.add(.firstMention, gap >= 0 ? (gap < 8 ? 0 : 1) : (gap > -10 ? 2 : 3))
      }
    }
  }

  /// How the document speaks of it.
  private func addDocument(
    _ candidate: OrganizationField.Candidate, _ facts: Facts, to list: inout FeatureList
  ) {
    let places = candidate.places
    if let place = places.first(where: \.isInTitle) {
      list.add(.title, [.at, .goal, .chez].contains(place.link) ? 1 : 0)
    }
    list.add(.count, min(places.count, 5))
    if places.contains(where: { $0.sentence < 3 }) { list.add(.lead, 0) }
    if places.contains(where: { paragraph(of: $0) == facts.paragraph }) { list.add(.paragraph, 0) }
    guard !places.isEmpty else { return }
    if places.allSatisfy({ $0.link == .source }) { list.add(.flags, 0) }
    if places.contains(where: { $0.link == .against }) { list.add(.flags, 1) }
    if places.allSatisfy(\.isPastWork) { list.add(.flags, 2) }
    if places.contains(where: \.isPastWork) { list.add(.flags, 3) }
    if places.contains(where: { $0.link == .source }) { list.add(.flags, 4) }
    if places.allSatisfy(\.isGoal) { list.add(.flags, 5) }
    if places.contains(where: \.isGoal) { list.add(.flags, 6) }
  }

  private func addAppointments(
    _ reference: EntityReference, _ departure: DepartureCandidate, _ facts: Facts,
    to list: inout FeatureList
  ) {
    for appointment in appointments where appointment.organization == reference {
      if appointment.newcomer == departure.leaver {
        list.add(.goal, appointment.status == .historical ? 2 : 1)
      } else if facts.entity == nil || appointment.predecessor != facts.entity,
        departure.successor.map({ appointment.newcomer != .entity($0) }) ?? true
      {
        list.add(.goal, 3)
      }
      if appointment.origin == reference { list.add(.goal, 4) }
    }
  }

  /// Where an organization is named, seen from a departure.
  private struct Nearness: OptionSet {
    let rawValue: Int

    static let cueSentences = Nearness(rawValue: 1)
    static let paragraph = Nearness(rawValue: 2)
    static let text = Nearness(rawValue: 4)

    /// In the order of their features.
    static let all: [Nearness] = [.cueSentences, .paragraph, .text]
  }

  /// The organizations around a departure, counted once for all of its options.
  private struct Rivals {
    /// How many stand in each of ``Nearness/all`` and not only tell the news there.
    var counts = [Int](repeating: 0, count: Nearness.all.count)
    /// The one named last before the cue.
    var last: Int?
  }

  private func rivals(_ departure: DepartureCandidate, _ facts: Facts) -> Rivals {
    var rivals = Rivals()
    rivals.last = field.lastOrganization(before: departure.cue.lowerBound)
    for candidate in field.candidates where candidate.reference.type == .organization {
      let near = nearness(of: candidate, facts, countsSources: false)
      for (place, level) in Nearness.all.enumerated() where near.contains(level) {
        rivals.counts[place] += 1
      }
    }
    return rivals
  }

  private func nearness(
    of candidate: OrganizationField.Candidate, _ facts: Facts, countsSources: Bool
  ) -> Nearness {
    var near: Nearness = []
    for place in candidate.places where countsSources || place.link != .source {
      near.insert(.text)
      if paragraph(of: place) == facts.paragraph { near.insert(.paragraph) }
      if facts.cueSentences.contains(place.sentence) { near.insert(.cueSentences) }
    }
    return near
  }

  /// How many others stand as near.
  private func addRivals(
    _ index: Int, _ facts: Facts, _ rivals: Rivals, to list: inout FeatureList
  ) {
    let own = field.candidates[index]
    guard own.reference.type == .organization, !own.places.isEmpty else { return }
    let named = nearness(of: own, facts, countsSources: true)
    let counted = nearness(of: own, facts, countsSources: false)
    for (place, level) in Nearness.all.enumerated() where named.contains(level) {
      let others = rivals.counts[place] - (counted.contains(level) ? 1 : 0)
      list.add(.only, place * 4 + min(others, 2))
    }
    if rivals.last == index { list.add(.only, 12) }
  }

  private func paragraph(of place: OrganizationField.Place) -> Int {
    event.text.sentences[place.sentence].paragraph
  }

  private func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(0, a.lowerBound - b.upperBound, b.lowerBound - a.upperBound)
  }

  private func distance(
    _ place: OrganizationField.Place, _ departure: DepartureCandidate
  ) -> Int {
    let sentences = place.sentence - departure.sentence
    guard sentences == 0 else {
      return sentences > 0 ? min(9 + sentences, 11) : max(sentences, -3) * -1 + 6
    }
    let gap = gap(place.tokens, departure.cue)
    let size = gap < 4 ? 0 : gap < 9 ? 1 : 2
    return (place.tokens.lowerBound >= departure.cue.lowerBound ? 1 : 4) + size
  }

  static let announcing = EventWord.set(
    """
    annonce annoncé annoncent annonçait officialise officialisé officialisent confirme confirmé \
    confirment communique indiqué précisé précise déclaré fait publié communiqué
    """)
  /// What the words of the clause or the item say themselves, or the text of the leaver.
  private static let sure: Set<OrganizationBasis> = [
    .clause, .ownOfCommonNoun, .phrase, .affiliation, .town, .label, .nationalTeam, .workplace,
    .government, .country, .succession, .municipality, .learned,
  ]
}
