import Articles
import French
import Text

/// Which person a role noun stood beside: `le ministre de l’Intérieur Anne Morel`.
struct RoleMemory {
  /// Tokens of a role before a name, and of one behind it: there the first words count.
  private static let (longestRole, longestApposition) = (10, 4)

  private var places: [UInt64: [(token: Int, entity: Int)]] = [:]
  /// Of which countries a text calls somebody: `le président turc X`.
  private var countries: [Int: Set<String>] = [:]

  init(text: AnalyzedText, names: NameTable, isQuoted: (Int) -> Bool) {
    for occurrence in names.occurrences {
      guard names.entity(of: occurrence).type == .person, !isQuoted(occurrence.tokens.lowerBound)
      else { continue }
      func remember(_ token: Int) {
        let country = Countries.country(ofAdjective: text.tokens[token])
        // `la Russe Olga Petit`
        guard text.tokens[token].kind == .word, !text.tokens[token].isCapitalized || country != nil,
          text.tokens[token].end - text.tokens[token].start > 2
        else { return }
        if let country { countries[occurrence.entity, default: []].insert(country) }
        let place = (occurrence.tokens.lowerBound, occurrence.entity)
        places[Self.key(of: token, in: text), default: []].append(place)
        for key in RoleClasses.keys(of: text.tokens[token].hash) {
          places[key, default: []].append(place)
        }
      }
      // `le ministre de l’Intérieur, Anne Morel`
      var token = occurrence.tokens.lowerBound - 1
      var budget = Self.longestRole
      if token >= 0, text.tokens[token].isMark(UInt8(ascii: ",")) { token -= 1 }
      while token >= 0, budget > 0, !Self.ends(text.tokens[token]) {
        remember(token)
        if text.tokens[token].flags.contains(.startsParagraph) { break }
        token -= 1
        budget -= 1
      }
      // `Anne Morel préside le club`
      token = occurrence.tokens.upperBound
      if token < text.tokens.count {
        for noun in Self.nouns(ofVerb: text.tokens[token]) {
          let place = (occurrence.tokens.lowerBound, occurrence.entity)
          places[noun, default: []].append(place)
        }
      }
      // `Anne Morel, ministre de l’Intérieur,`
      guard token + 1 < text.tokens.count, text.tokens[token].isMark(UInt8(ascii: ",")) else {
        continue
      }
      token += 1
      if NounWords.determiners.contains(text.tokens[token]) {
        token += 1
        // `À Lyon, le maire a dit`: the subject of the sentence, in apposition to nobody.
        let end = text.tokens.indices.clamped(to: token..<token + Self.longestRole).first {
          text.tokens[$0].kind == .mark || VerbWords.haveOrBe.contains(text.tokens[$0])
        }
        if let end, text.tokens[end].kind != .mark { continue }
      }
      budget = Self.longestApposition
      while token < text.tokens.count, budget > 0, !Self.ends(text.tokens[token]) {
        remember(token)
        token += 1
        budget -= 1
      }
    }
  }

  /// The nouns for who does what a verb tells of a post.
  private static func nouns(ofVerb token: Token) -> [UInt64] {
    verbs[token.hash].map { agents[$0.trailingZeroBitCount] } ?? []
  }

  private static let verbs = WordTable(
    bits: posts.enumerated().map { (bits: 1 << UInt32($0), words: $1.verbs) })
  private static let agents = posts.map { $0.nouns.map { WordHash.of($0) } }
  private static let posts: [(verbs: String, nouns: [String])] = [
    (
      "entraîne entraînait entraînera coache coachait",
      ["entraîneur", "entraineur", "entraîneuse", "coach", "technicien", "technicienne"]
    ),
    ("préside présidait présidera", ["président", "présidente"]),
    (
      "dirige dirigeait dirigera",
      ["directeur", "directrice", "patron", "patronne", "dirigeant", "dirigeante"]
    ),
  ]

  /// What a role noun is looked up by: `Premier ministre` is not `ministre`.
  static func key(of head: Int, in text: AnalyzedText) -> UInt64 {
    let hash = text.tokens[head].hash
    guard head > 0, ranks.contains(text.tokens[head - 1]) else { return hash }
    return WordHash.join(text.tokens[head - 1].hash, hash)
  }

  /// Who is a `chef du gouvernement` or `chef de l’État` by another title.
  func entity(heading phrase: NounPhrase, in text: AnalyzedText) -> Int? {
    guard Self.heads.contains(text.tokens[phrase.head]) else { return nil }
    let what = phrase.words.lazy.compactMap { Self.headed[text.tokens[$0].hash] }.first
    return what?.lazy.compactMap { entity(withRole: $0, before: phrase.words.lowerBound) }.first
  }

  private static let heads = WordTable(words: "chef cheffe")
  private static let firstMinister = ["premier", "première"].map {
    WordHash.join(WordHash.of($0), WordHash.of("ministre"))
  }
  private static let headed: [UInt64: [UInt64]] = [
    WordHash.of("gouvernement"): firstMinister,
    WordHash.of("exécutif"): firstMinister,
    WordHash.of("état"): [WordHash.of("président"), WordHash.of("présidente")],
  ]
  private static let ranks = WordTable(words: "premier première vice- ex- ancien ancienne")

  private static func ends(_ token: Token) -> Bool {
    token.kind == .mark || Self.boundaries.contains(token)
  }

  private static let boundaries = WordTable(
    words: "que qu' qui dont où et mais est a ont sont avait était par pour avec contre")

  /// The person beside whom a role noun stands first behind a token, before `end`.
  func entity(withRole noun: UInt64, behind token: Int, before end: Int) -> Int? {
    places[noun]?.first { $0.token > token && $0.token < end }?.entity
  }

  /// The person beside whom a role noun stood last before a token.
  ///
  /// - Parameters:
  ///   - noun: The key of the noun.
  ///   - token: Where to end.
  ///   - country: What an adjective says of the one who is meant: whom the text gives to other
  ///     countries alone is another.
  /// - Returns: `nil` if no name stood beside it.
  func entity(withRole noun: UInt64, before token: Int, of country: String? = nil) -> Int? {
    places[noun]?.last { $0.token < token && canBe($0.entity, of: country) }?.entity
  }

  /// The person beside whom a post of a class stood last before a token, among those who agree in
  /// gender.
  func entity(
    ofClass key: UInt64, before token: Int, of country: String?, agrees: (Int) -> Bool
  ) -> Int? {
    places[key]?.last { $0.token < token && canBe($0.entity, of: country) && agrees($0.entity) }?
      .entity
  }

  /// Whether the text gives somebody to a country, or to none.
  func canBe(_ entity: Int, of country: String?) -> Bool {
    guard let country, let known = countries[entity] else { return true }
    return known.contains(country)
  }
}
