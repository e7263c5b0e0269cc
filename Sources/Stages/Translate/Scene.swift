import Articles
import French
import Text

/// A text with its passages and names, and the look-ups that the rules share.
///
/// A class, because every rule holds it.
final class Scene {
  let text: AnalyzedText
  let passages: [Passage]
  let names: NameTable
  /// For each token, the outermost passage over it (with its marks), or -1.
  private let passageOfToken: [Int32]
  /// For each token, the name over it that may speak, or -1.
  private let nameOfToken: [Int32]
  /// How often each entity is named.
  private let mentions: [Int]
  /// For each token, where a role ends there that stands before it, or -1.
  private let roleStart: [Int32]
  /// Where each role noun was last seen beside a person's name: few texts are asked.
  private(set) lazy var roles = RoleMemory(text: text, names: names) {
    passageOfToken[$0] >= 0
  }

  init(text: AnalyzedText, passages: [Passage], names: NameTable) {
    self.text = text
    self.passages = passages
    self.names = names
    var passageOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, passage) in passages.enumerated() where passage.parent == nil {
      for token in passage.outer { passageOfToken[token] = Int32(index) }
    }
    var nameOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, occurrence) in names.occurrences.enumerated() {
      guard Self.canSpeak(names.entity(of: occurrence).type) else { continue }
      for token in occurrence.tokens { nameOfToken[token] = Int32(index) }
    }
    var mentions = [Int](repeating: 0, count: names.entities.count)
    var roleStart = [Int32](repeating: -1, count: text.tokens.count + 1)
    for occurrence in names.occurrences {
      mentions[occurrence.entity] += 1
      if names.entity(of: occurrence).type == .role {
        roleStart[occurrence.tokens.upperBound] = Int32(occurrence.tokens.lowerBound)
      }
    }
    self.mentions = mentions
    self.roleStart = roleStart
    self.passageOfToken = passageOfToken
    self.nameOfToken = nameOfToken
  }

  /// Tokens before a passage that are looked at: a guard against text without full
  /// stops.
  private static let longestLead = 120

  private static func canSpeak(_ type: EntityType) -> Bool {
    type == .person || type == .organization
  }

  /// The outermost passage over a token.
  func passage(at token: Int) -> Int? {
    passageOfToken[token] >= 0 ? Int(passageOfToken[token]) : nil
  }

  /// The name of a person or organization over a token.
  func name(at token: Int) -> NameTable.Occurrence? {
    guard nameOfToken.indices.contains(token), nameOfToken[token] >= 0 else { return nil }
    return names.occurrences[Int(nameOfToken[token])]
  }

  /// The first such name among some tokens.
  func firstName(in tokens: Range<Int>) -> NameTable.Occurrence? {
    for token in tokens where nameOfToken[token] >= 0 { return name(at: token) }
    return nil
  }

  func entity(of name: NameTable.Occurrence) -> NameTable.Entity { names.entity(of: name) }

  func mentions(of name: NameTable.Occurrence) -> Int { mentions[name.entity] }

  /// Where a name begins, with a role right before it: `le ministre Luc Petit`.
  func start(of name: NameTable.Occurrence) -> Int {
    let token = name.tokens.lowerBound
    return roleStart[token] >= 0 ? Int(roleStart[token]) : token
  }

  func paragraph(of token: Int) -> Int { text.sentences[text.sentence(ofToken: token)].paragraph }

  func word(_ token: Int, isIn table: WordTable) -> Bool { table.contains(text.tokens[token]) }

  /// Whether a token is an ASCII mark.
  func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    text.tokens[token].isMark(UInt8(ascii: mark))
  }

  /// Whether the text is an interview by its own words: `Propos recueillis par`, `ENTRETIEN`.
  private(set) lazy var isInterview = text.tokens.indices.dropLast().contains {
    let (token, next) = (text.tokens[$0], text.tokens[$0 + 1])
    if token.hash == Self.remarks { return next.hash == Self.gathered }
    guard token.flags.contains(.startsParagraph), word($0, isIn: Self.interviews) else {
      return false
    }
    // `Entretien, réparation`, `ENTRETIEN DES ROUTES` are upkeep.
    if next.kind == .mark { return !isMark($0 + 1, ",") }
    return word($0 + 1, isIn: Self.interviewLinks)
      || token.flags.contains(.allCapitals)
        && (next.flags.contains(.startsParagraph) || !next.flags.contains(.allCapitals))
  }

  private static let remarks = WordHash.of("propos")
  private static let gathered = WordHash.of("recueillis")
  private static let interviews = WordTable(words: "entretien interview")
  private static let interviewLinks = WordTable(words: "avec exclusif exclusive")

  // MARK: - Gender and number

  /// What an article tells; `l’` and `son` tell nothing.
  func gender(ofDeterminer determiner: Int?) -> Gender {
    guard let determiner else { return .unknown }
    if word(determiner, isIn: Self.feminineArticles) { return .feminine }
    return word(determiner, isIn: Self.masculineArticles) ? .masculine : .unknown
  }

  /// What an article or the noun behind it tells: `l’intéressée`.
  func gender(of phrase: NounPhrase) -> Gender {
    if word(phrase.head, isIn: SpeakerWords.genderless) { return .unknown }
    let known = gender(ofDeterminer: phrase.determiner)
    guard known == .unknown else { return known }
    // `l’ancienne maire`, `son nouvel agent`
    for word in phrase.words.prefix(while: { $0 < phrase.head }) {
      if Self.feminineAdjectives.contains(text.tokens[word]) { return .feminine }
      if Self.masculineAdjectives.contains(text.tokens[word]) { return .masculine }
    }
    // `l’Allemand`, not `l’Allemande` or `le Belge`, which end alike.
    let head = text.tokens[phrase.head]
    if head.isCapitalized, Countries.country(ofAdjective: head) != nil,
      text.bytes[Int(head.end) - 1] != UInt8(ascii: "e")
    {
      return .masculine
    }
    return PersonNouns.noun(in: text.tokens, at: phrase.head, before: phrase.words.upperBound)?
      .gender ?? .unknown
  }

  func isPlural(determiner: Int?) -> Bool {
    determiner.map {
      word($0, isIn: Self.pluralDeterminers) || text.tokens[$0].kind == .number
    } ?? false
  }

  /// Whether somebody can be of a gender, as far as the name and the words beside it tell.
  func agrees(_ name: NameTable.Occurrence, _ gender: Gender) -> Bool {
    let entity = entity(of: name)
    let known = entity.gender == .unknown ? genderOfRole(before: name) : entity.gender
    return gender == .unknown || known == .unknown || known == gender
  }

  /// What the noun beside a name tells of the bearer: `son adjointe, Ute Brandner`; else a
  /// participle behind it: `Ute Brandner a été réélue`.
  func genderOfRole(before name: NameTable.Occurrence) -> Gender {
    let known = posts(before: name).lazy.map(\.noun.gender).first { $0 != .unknown }
    if let known { return known }
    if isBehindFeminine(name) { return .feminine }
    let floor = sentenceStart(of: name.tokens.lowerBound)
    var noun = name.tokens.lowerBound - 1
    // `avec le Chilien Luis Prieto`, `le Breton Luc Petit`, not `le ministre de la Justice Luis
    // Prieto`
    if noun > floor, text.tokens[noun].isCapitalized, text.tokens[noun].kind == .word,
      Countries.country(ofAdjective: text.tokens[noun]) != nil || noun - 1 == floor
        || !word(noun - 2, isIn: SpeakerWords.prepositions)
    {
      return gender(ofDeterminer: noun - 1)
    }
    // `la sortante, Luce Petit`, `la centriste Luce Petit`
    if noun > floor, isMark(noun, ",") { noun -= 1 }
    guard noun > floor, text.tokens[noun].kind == .word,
      word(noun, isIn: SpeakerWords.epithets) || word(noun, isIn: SpeakerWords.persons)
        || word(noun, isIn: SpeakerWords.people) || word(noun, isIn: SpeakerWords.crafts)
    else { return .unknown }
    return gender(ofDeterminer: noun - 1)
  }

  /// Whether a participle behind a name tells that its bearer is a woman.
  private func isBehindFeminine(_ name: NameTable.Occurrence) -> Bool {
    let rest = name.tokens.upperBound..<min(text.tokens.count, name.tokens.upperBound + 3)
    guard rest.count > 1, word(rest.lowerBound, isIn: Self.auxiliaries),
      let participle = rest.dropFirst().first(where: { !word($0, isIn: Self.been) })
    else { return false }
    let token = text.tokens[participle]
    let letters = text.bytes[Int(token.start)..<Int(token.end)]
    return token.kind == .word
      && (letters.suffix(3).elementsEqual("ée".utf8)
        || letters.suffix(2).elementsEqual("ue".utf8)
          && !letters.suffix(3).elementsEqual("que".utf8))
      && (word(rest.lowerBound, isIn: Self.be) || participle > rest.lowerBound + 1)
  }

  private static let auxiliaries = WordTable(words: "a avait aura est était sera fut")
  private static let be = WordTable(words: "est était sera fut")
  private static let been = WordTable(words: "été")

  /// Whether the words before a name give its bearer a post, and not the one of a noun.
  func bearsOtherPost(_ name: NameTable.Occurrence, than noun: Token) -> Bool {
    // `du roi X. L’ancien souverain`: a word for what somebody is by another post.
    if Self.ranks.contains(noun) { return false }
    let posts = posts(before: name).filter {
      switch $0.noun.kind {
      case .office, .post: true
      // Who trains does not play; a swimmer can be a champion.
      case .sport: word($0.token, isIn: Self.trainers)
      case .human: false
      }
    }
    return !posts.isEmpty
      && posts.allSatisfy {
        text.tokens[$0.token].hash != noun.hash
          && !RoleClasses.areAkin(text.tokens[$0.token].hash, noun.hash)
      }
  }

  /// The nouns for a person right before a name, the last first.
  private func posts(before name: NameTable.Occurrence) -> [(token: Int, noun: PersonNoun)] {
    var token = name.tokens.lowerBound - 1
    let isApposed = token >= 0 && isMark(token, ",")
    if isApposed { token -= 1 }
    let floor = max(sentenceStart(of: name.tokens.lowerBound), token - Self.longestPost)
    var posts: [(Int, PersonNoun)] = []
    while token >= floor, text.tokens[token].kind != .mark, !word(token, isIn: Self.postEnds) {
      if let noun = PersonNouns.noun(in: text.tokens, at: token, before: name.tokens.lowerBound) {
        posts.append((token, noun))
      }
      token -= 1
    }
    // `la doyenne du conseil, Luce Petit`: the doyenne, not counsel.
    if isApposed, posts.count > 1 { posts.removeAll { word($0.0 - 1, isIn: Self.contracted) } }
    return posts
  }

  private static let contracted = WordTable(words: "du des d'")
  private static let ranks = WordTable(
    words: "souverain souveraine monarque dirigeant dirigeante")
  private static let trainers = WordTable(
    words: "entraîneur entraineur entraîneuse sélectionneur sélectionneuse coach arbitre")
  /// Tokens between a noun for a person and the name behind it.
  private static let longestPost = 8
  private static let postEnds = WordTable(
    words: "que qu' qui dont où et mais est a ont sont avait était par pour avec contre selon")
  private static let feminineAdjectives = WordTable(
    words: "ancienne nouvelle première seconde grande petite vieille éternelle future")
  private static let masculineAdjectives = WordTable(
    words: "ancien nouveau nouvel premier second grand petit vieux vieil éternel futur")
  private static let feminineArticles = WordTable(words: "la une cette")
  private static let masculineArticles = WordTable(words: "le un ce cet")
  private static let pluralDeterminers = WordTable(
    words: """
      les des ces ses leurs nos deux trois quatre cinq six sept huit neuf dix plusieurs quelques
      certains certaines
      """)

  // MARK: - Around a passage

  /// The text before a passage in its sentence, outside other passages, the
  /// nearest stretch first. A sentence that ends in a colon counts as well.
  func before(_ passage: Passage) -> [Range<Int>] { before(token: passage.outer.lowerBound) }

  /// The text before a token in its sentence, as ``before(_:)`` has it.
  func before(token open: Int) -> [Range<Int>] {
    var end = open
    var segments: [Range<Int>] = []
    var start = sentenceStart(of: open)
    if start == open {
      guard open > 0, isMark(open - 1, ":") else { return [] }
      start = sentenceStart(of: open - 1)
    }
    var token = open - 1
    var budget = Self.longestLead
    while token >= start, budget > 0 {
      budget -= 1
      guard let other = self.passage(at: token), passages[other].outer.upperBound <= open else {
        token -= 1
        continue
      }
      if token + 1 < end { segments.append(token + 1..<end) }
      end = passages[other].outer.lowerBound
      start = sentenceStart(of: end)
      token = end - 1
    }
    if token + 1 < end { segments.append(token + 1..<end) }
    return segments
  }

  /// The text behind a passage up to the end of its sentence or the next passage.
  func after(_ passage: Passage) -> Range<Int> {
    let start = passage.outer.upperBound
    guard start < text.tokens.count else { return start..<start }
    let sentence = text.sentences[text.sentence(ofToken: start)].tokens
    if sentence.lowerBound == start, text.tokens[start].flags.contains(.startsParagraph) {
      return start..<start
    }
    var end = start
    while end < sentence.upperBound, self.passage(at: end) == nil { end += 1 }
    return start..<end
  }

  func sentenceStart(of token: Int) -> Int {
    text.sentences[text.sentence(ofToken: token)].tokens.lowerBound
  }
}
