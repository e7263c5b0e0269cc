import Articles
import French
import Text

/// Everything in one document that somebody can leave, with the places where it is named.
///
/// Gathered when a departure first asks for it, in one walk over the tokens.
final class OrganizationField {
  /// What a name, or the noun before it, tells of an organization.
  enum Kind: Int {
    case unknown, country, town, government, power, party, club, medium, body, firm, authority
  }

  /// What governs a name.
  enum Link: Int {
    case other, of, chez, at, by, goal, with, against, inside, source, bracket, opening, comma
  }

  struct Place {
    var tokens: Range<Int>
    var sentence: Int
    var link: Link
    var isInTitle: Bool
    /// Only where somebody worked before; see ``References/isPastWork(_:)``.
    var isPastWork: Bool
    /// `avec X`, `rejoint X`; see ``References/isGoal(_:)``.
    var isGoal: Bool
  }

  struct Candidate {
    var reference: EntityReference
    var kind: Kind
    /// In text order.
    var places: [Place]
  }

  private let event: EventText
  private let references: References
  private(set) var candidates: [Candidate] = []
  private var indices: [EntityReference: Int] = [:]

  init(_ event: EventText, references: References) {
    self.event = event
    self.references = references
    for occurrence in event.names.occurrences { addName(occurrence) }
    for sentence in event.text.sentences { addWords(sentence.tokens) }
    for index in candidates.indices {
      candidates[index].places.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  /// The index of a candidate; a new one without places if no words of the text gave it.
  func index(of reference: EntityReference) -> Int {
    if let known = indices[reference] { return known }
    indices[reference] = candidates.count
    candidates.append(Candidate(reference: reference, kind: Self.kind(of: reference), places: []))
    return candidates.count - 1
  }

  /// The organization named last before a token, but for those that tell the news.
  func lastOrganization(before token: Int) -> Int? {
    var best: (place: Int, candidate: Int)?
    for (index, candidate) in candidates.enumerated()
    where candidate.reference.type == .organization {
      guard
        let place = candidate.places.last(where: {
          $0.tokens.upperBound <= token && $0.link != .source
        })
      else { continue }
      if best.map({ place.tokens.lowerBound > $0.place }) ?? true {
        best = (place.tokens.lowerBound, index)
      }
    }
    return best?.candidate
  }

  // MARK: - Gathering

  private func addName(_ occurrence: NameTable.Occurrence) {
    let entity = event.names.entities[occurrence.entity]
    switch entity.type {
    case .organization: break
    case .location: guard !isOnlyPlace(occurrence.tokens) else { return }
    case .event:
      let noun = event.tokens[occurrence.tokens.lowerBound]
      guard OrganizationNouns.isInstitution(noun) else { return }
    default: return
    }
    add(
      EntityReference(entity.type, entity.name), occurrence.tokens,
      isPastWork: references.isPastWork(occurrence), isGoal: references.isGoal(occurrence),
      isSource: event.isSource(occurrence))
  }

  /// `après la défaite à Reims`, `député de la Sarthe`: where something happens or who elects.
  private func isOnlyPlace(_ name: Range<Int>) -> Bool {
    let link = name.lowerBound - 1
    if EventWord.toWords.contains(event.hash(link)) {
      return EventSlots.fixtures.contains(event.hash(link - 1))
    }
    let of = event.has(link, .of) ? link : link - 1
    return event.has(of, .of) && PersonPhraseParser.electedForPlaces.contains(event.hash(of - 1))
  }

  /// Countries, the government, and names that only their words make one.
  private func addWords(_ tokens: Range<Int>) {
    let (words, smallNames) = (event.tokens, Self.smallNames)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let word = words[index]
      // Most words are small and name nothing.
      if word.isCapitalized || word.kind == .mixed || smallNames.contains(word) {
        index = addWords(at: index, in: tokens)
      } else {
        index += 1
      }
    }
  }

  /// - Returns: The token to go on with.
  private func addWords(at index: Int, in tokens: Range<Int>) -> Int {
    let token = event.tokens[index]
    if token.isCapitalized {
      if let found = Countries.country(in: event.tokens, at: index, before: tokens.upperBound) {
        addCountry(found.name, index..<index + found.length)
        return index + found.length
      }
    } else if let name = Countries.country(ofAdjective: token) {
      addCountry(name, index..<index + 1)
      return index + 1
    }
    guard event.occurrence(at: index) == nil else { return index + 1 }
    if Self.governments.contains(token.hash) {
      addOrganization(index..<index + 1)
      return index + 1
    }
    if let institution = event.institution(at: index, before: tokens.upperBound) {
      addOrganization(institution)
      return institution.upperBound
    }
    guard token.isCapitalized,
      let name = event.unknownName(at: index, before: tokens.upperBound)
    else { return index + 1 }
    if isName(name, in: tokens), !isPerson(name) { addOrganization(name) }
    return name.upperBound
  }

  /// Not the capital of one word that opens a sentence, nor `À Verlan`, nor `PDG`, nor `Coupe Davis`.
  private func isName(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
    if event.has(words.lowerBound, .preposition)
      || Self.competitions.contains(event.hash(words.lowerBound))
      || words.count == 1 && Self.shortNouns.contains(event.hash(words.lowerBound))
    {
      return false
    }
    return words.count > 1
      || (words.lowerBound > sentence.lowerBound || isFollowedByVerb(words))
        && event.personNoun(at: words.lowerBound, before: words.upperBound) == nil
  }

  /// `Orvalis annonce`, `Orvalis a nommé`
  private func isFollowedByVerb(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    guard event.tokens.indices.contains(next) else { return false }
    return event.has(next, .auxiliary) || OrganizationRanker.announcing.contains(event.hash(next))
      || AppointmentCues.verb(event.tokens[next]) != nil
      || DepartureCues.verbs(event.tokens[next]) != nil
  }

  /// `le Catalan`: who is called after where he comes from.
  private func isPerson(_ words: Range<Int>) -> Bool {
    event.phrases[event.text.sentence(ofToken: words.lowerBound)].contains { $0.head == words }
  }

  private func addOrganization(_ words: Range<Int>) {
    add(
      EntityReference(.organization, event.string(words)), words,
      isSource: event.isCited(words) || event.isVoiceOfOthers(words))
  }

  private func addCountry(_ name: String, _ tokens: Range<Int>) {
    let reference = EntityReference(.location, name)
    candidates[index(of: reference)].kind = .country
    add(reference, tokens)
  }

  private func add(
    _ reference: EntityReference, _ tokens: Range<Int>, isPastWork: Bool = false,
    isGoal: Bool = false, isSource: Bool = false
  ) {
    let candidate = index(of: reference)
    let (link, noun) = self.link(before: tokens)
    if candidates[candidate].kind == .unknown, let noun { candidates[candidate].kind = noun }
    candidates[candidate].places.append(
      Place(
        tokens: tokens, sentence: event.text.sentence(ofToken: tokens.lowerBound),
        link: isSource ? .source : link,
        isInTitle: references.title?.contains(event.text.range(of: tokens)) ?? false,
        isPastWork: isPastWork, isGoal: isGoal))
  }

  /// What governs a name, and the kind that a noun before it tells: `du club X`, `au parti X`.
  private func link(before tokens: Range<Int>) -> (link: Link, noun: Kind?) {
    let sentence = event.text.sentence(ofToken: tokens.lowerBound)
    let first = event.text.sentences[sentence].tokens.lowerBound
    var noun: Kind?
    var index = tokens.lowerBound - 1
    for _ in 0..<5 where index >= first {
      if event.has(index, .of) { return (.of, noun) }
      if EventWord.toWords.contains(event.hash(index)) { return (.at, noun) }
      if let kind = Self.nouns[event.hash(index)] {
        noun = noun ?? kind
      } else if !event.has(index, [.article, .adjectiveBefore, .possessive]),
        Countries.country(ofAdjective: event.tokens[index]) == nil
      {
        break
      }
      index -= 1
    }
    return (index < first ? .opening : Self.links[event.hash(index)] ?? .other, noun)
  }

  private static func kind(of reference: EntityReference) -> Kind {
    if reference.type == .location { return .town }
    let words = reference.name.unicodeScalars
      .split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
      .map { WordHash.of(String($0)) }
    guard let first = words.first else { return .unknown }
    if governments.contains(first) { return .government }
    if EventSlots.powersThatDismiss.contains(first) { return .power }
    return words.lazy.compactMap { nameWords[$0] }.first
      ?? (OrganizationNouns.isInstitution(first) ? .body : .unknown)
  }

  // MARK: - Words

  /// The words that name something, or begin to, without a capital.
  private static let smallNames = WordTable(
    bits: [
      (0, Countries.adjectiveHashes + OrganizationNouns.institutionOpenings + governments.hashes)
    ])
  /// Abbreviations of common nouns.
  private static let shortNouns = EventWord.set(
    """
    ia ag pme tpe eti cto cpo cfo coo ceo cmo cio ciso drh rh daf dsi qg pib comex codir ca opa rse \
    tv cdi cdd hlm vtc sdf ong qi nba ufc f1 gps usb api
    """)
  private static let competitions = EventWord.set(
    """
    jeux championnat championnats coupe mondial mondiaux euro euros tournoi open grand-prix tour \
    trophée masters
    """)
  private static let governments = EventWord.set("gouvernement")

  private static func table<Value>(_ lines: [(Value, String)]) -> [UInt64: Value] {
    var result: [UInt64: Value] = [:]
    for (value, words) in lines {
      for word in words.split(separator: " ") { result[WordHash.of(String(word))] = value }
    }
    return result
  }

  private static let links: [UInt64: Link] = table([
    (.chez, "chez"), (.by, "par"), (.comma, ","), (.bracket, "("), (.with, "avec"),
    (.against, "contre face devant"), (.inside, "dans en sur entre sein"),
    (
      .goal,
      "pour vers rejoint rejoints rejointe rejoindre rejoindra rejoignent rejoignant direction"
    ),
  ])

  /// Common nouns that stand before a name.
  private static let nouns: [UInt64: Kind] = table([
    (.club, "club équipe formation franchise écurie sélection"),
    (.party, "parti mouvement coalition syndicat"),
    (
      .medium,
      "chaîne quotidien journal radio magazine hebdomadaire média site rédaction télévision titre"
    ),
    (
      .firm,
      """
      société groupe entreprise firme start-up startup compagnie constructeur éditeur banque assureur \
      opérateur fabricant géant laboratoire maison cabinet enseigne marque filiale agence studio \
      distributeur plateforme
      """
    ),
    (
      .body,
      """
      association fondation fédération université école institut hôpital centre musée théâtre opéra \
      orchestre ligue institution organisation
      """
    ),
  ])

  /// Common nouns that stand for a name told elsewhere, with the kind of what they can mean.
  static let anaphors: [UInt64: Kind] = table([
    (.club, "club équipe formation"), (.party, "parti mouvement"),
    (.medium, "chaîne quotidien journal radio magazine hebdomadaire rédaction"),
    (.firm, "entreprise société groupe firme compagnie startup start-up constructeur éditeur"),
    (.government, "gouvernement exécutif cabinet"),
    (.body, "association fondation fédération université établissement institution"),
  ])

  /// Words within a name.
  private static let nameWords: [UInt64: Kind] = table([
    (
      .authority,
      """
      agence autorité tribunal cour parquet préfecture inspection inspectorat commission police \
      gendarmerie ministère ambassade consulat ordre rectorat bourse haute commissariat justice
      """
    ),
    (
      .party,
      "parti mouvement rassemblement front alliance républicains socialiste verts démocrate démocrates"
    ),
    (
      .club,
      """
      fc ac as sc rc us ogc aj sco stade racing olympique sporting real athletic athlétic club rugby \
      basket handball hockey étoile avenir élan entente amicale losc psg om ol united city équipe
      """
    ),
    (.medium, "radio télé tv journal courrier canal presse quotidien média médias info"),
    (
      .body,
      """
      université école institut hôpital centre musée théâtre opéra orchestre fédération \
      ligue conseil fondation association chu chru mairie région \
      département conservatoire festival comité onu
      """
    ),
    (
      .firm,
      """
      groupe banque sa sas inc corp motors airlines énergie technologies industries labs capital \
      partners software systems systèmes assurances crédit laboratoires ateliers
      """
    ),
  ])
}
