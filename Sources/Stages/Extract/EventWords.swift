import French
import Text

/// Single words that the event rules look for.
enum EventWord {
  static let de = WordHash.of("de")
  static let que = WordHash.of("que")
  static let queElided = WordHash.of("qu'")
  static let qui = WordHash.of("qui")
  static let dont = WordHash.of("dont")
  static let et = WordHash.of("et")
  static let ordinals = set(
    """
    premier première second seconde deuxième troisième quatrième cinquième sixième septième huitième
    """)
  static let colon = WordHash.of(":")
  static let comma = WordHash.of(",")
  static let open = WordHash.of("(")
  static let close = WordHash.of(")")
  static let by = WordHash.of("par")
  static let pour = WordHash.of("pour")
  static let been = WordHash.of("été")
  static let exPrefix = WordHash.of("ex-")
  static let plus = WordHash.of("plus")
  static let en = WordHash.of("en")
  static let after = WordHash.of("après")
  static let sans = WordHash.of("sans")
  static let stop = WordHash.of(".")
  static let since = WordHash.of("depuis")
  static let with = WordHash.of("avec")
  static let to = WordHash.of("à")

  static let infinitiveLinks = set("de d' à pour sans par")
  static let toWords = set("à au aux")
  static let ofWords = set("de d' du des")
  static let objectClitics = set("l' le la les")
  static let reflexives = set("se s'")
  static let firstPersons = set("je j' mon ma mes m' me")
  static let civilities = set(
    "m mm mme mlle mgr monsieur madame me dr gr maître lord sir sœur père")
  static let former = set("ancien ancienne anciens anciennes ex-")
  static let feminines = set("elle la une cette mme mlle madame ancienne nouvelle sœur")
  static let masculines = set("il le un ce monsieur ancien nouveau père")
  static let dashes = set("- – —")
  static let strongMarks = set("; : « » “ ” \" — – •")

  static func set(_ words: String) -> WordHashSet {
    WordHashSet(words: words)
  }
}

extension WordTable {
  /// A table of phrases with their values.
  init(pairs: [(String, UInt32)]) {
    self.init(pairs.map { (phrase: $0.0, value: $0.1) })
  }
}
