/// The words of one language that carry a tone or turn one.
struct ToneWords: Sendable {
  /// What a word does in the count.
  enum Part: Int8 {
    case positive = 1
    case negative = 2
    /// `ne`: a negation if a word such as `pas` follows.
    case opener = 3
    /// `plus`, `rien`, `personne`: negates only behind `ne`.
    case closer = 4
    /// `pas`, `jamais`, `not`: negates with or without `ne`.
    case negator = 5
    /// `sans`, `aucun`, `ni`, `without`: negates what it stands before.
    case preposition = 6
    /// `non`: negates the next word.
    case prefix = 7
    /// `manque`, `absence`, `lack`: negates what it lacks if `de` or `of` follows.
    case lack = 8
    /// `mais`, `car`, `but`: ends what a negation reaches.
    case border = 9
    /// `seulement`, `only`: right behind a negation it takes it back; `que` so does `ne`, and
    /// elsewhere it ends what a negation reaches.
    case only = 10
    /// `de`, `d’`, `of`
    case of = 11
  }

  static let french = ToneWords(
    positive: FrenchTone.positive, negative: FrenchTone.negative,
    parts: [
      (.opener, "ne n'"), (.closer, "plus rien personne guère point nulle nul"),
      (.negator, "pas jamais"), (.preposition, "sans aucun aucune ni nullement"),
      (.prefix, "non non-"), (.lack, "manque absence faute défaut"),
      (.border, "mais car donc or puis parce puisque lorsque"),
      (.only, "seulement uniquement que qu'"), (.of, "de d'"),
    ])

  static let english = ToneWords(
    positive: EnglishTone.positive, negative: EnglishTone.negative,
    parts: [
      (
        .negator,
        """
        not never cannot hardly isn't aren't wasn't weren't don't doesn't didn't can't couldn't
        won't wouldn't shouldn't hasn't haven't hadn't ain't mustn't needn't
        """
      ),
      (.preposition, "no without neither nor nothing nobody none"),
      (.lack, "lack lacks lacking absence"), (.border, "but because that so"),
      (.only, "only just merely"), (.of, "of"),
    ])

  private let table: WordScores

  private init(positive: String, negative: String, parts: [(Part, String)]) {
    table = WordScores(
      [(positive, Part.positive.rawValue), (negative, Part.negative.rawValue)]
        + parts.map { ($0.1, $0.0.rawValue) })
  }

  @inline(__always)
  func part(_ hash: UInt64) -> Part? { table[hash].flatMap(Part.init(rawValue:)) }
}
