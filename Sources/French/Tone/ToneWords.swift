import Text

/// The words of one language that carry a tone or turn one.
///
/// A class, so that whoever asks counts one reference, not one for each of its lists.
final class ToneWords: Sendable {
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
    /// `manque`, `absence`, `lack`: negates what it lacks if `de` or `of` follows; what is not
    /// lacking is not negated.
    case lack = 8
    /// `mais`, `et`, `qui`, `but`: ends what a negation reaches.
    case border = 9
    /// `seulement`, `only`: right behind a negation it takes it back; `que` so does `ne`, and
    /// elsewhere it ends what a negation reaches.
    case only = 10
    /// `de`, `d’`, `of`
    case of = 11
    /// `du`, `des`
    case ofThe = 12
    /// `le`: ends what a negation reaches before a word with a tone, but for `pas le meilleur`.
    case article = 13
    /// `ce`, `son`, `au`: ends what a negation reaches.
    case determiner = 14
    /// `à`: what stands behind a negated word with a tone is not negated.
    case to = 15
    /// `peu`: negates the next word, but not in `un peu`.
    case few = 16
    /// `baisse`, `réduction`: turns what becomes less.
    case less = 17
    /// `perte`, `recul`: bad in itself, if what is lost or becomes less has no tone.
    case loss = 18
    /// `réduire`, `diminue`: turns its object, or else its subject.
    case lessen = 19
    /// `éviter`, `lutte contre`: what stands behind has no tone.
    case mute = 20
    /// `fait`: what does it is not the subject of the next verb.
    case cause = 21
    /// A phrase whose words have no tone in it.
    case none = 22
  }

  /// A phrase that stands in a text.
  struct Phrase {
    var part: Part
    /// In tokens.
    var length: Int
  }

  static let french = ToneWords(
    positive: FrenchTone.positive, negative: FrenchTone.negative,
    parts: [
      (.opener, "ne n'"), (.closer, "plus rien personne guère point nulle nul"),
      (.negator, "pas jamais"), (.preposition, "sans aucun aucune ni nullement"),
      (.prefix, "non non-"), (.lack, "manque manquent manquait absence faute défaut"),
      (
        .border,
        "mais car donc or puis parce puisque puisqu' lorsque lorsqu' quand tandis et qui dont où"
      ),
      (.only, "seulement uniquement moins que qu'"), (.of, "de d'"), (.ofThe, "du des"),
      (.article, "le la les l'"),
      (
        .determiner,
        "ce cet cette ces son sa ses leur leurs au aux premier premiers première premières"
      ),
      (.to, "à"), (.few, "peu"),
      (.less, "baisse baisses diminution réduction réductions repli atténuation assouplissement"),
      (.loss, "perte pertes chute chutes recul reculs effondrement déclin érosion"),
      (
        .lessen,
        """
        réduire réduit réduite réduits réduites réduisant réduisent diminuer diminué diminue
        diminuent diminuant baisser baissé baissent baissait reculer reculé recule reculent
        chuter chuté chutent atténuer atténué évité évitée évités évitées évite évitent
        """
      ),
      (.mute, "éviter évitant prévenir enrayer endiguer combattre"),
      (.cause, "fait faire font faisait faisant"),
    ],
    phrases: [
      (.positive, TonePhrases.positive), (.negative, TonePhrases.negative),
      (.none, TonePhrases.neutral), (.mute, TonePhrases.muting),
      (.lessen, TonePhrases.lessening),
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

  /// Added to the part of a word that begins a phrase; alone if it has no part.
  private static let opensPhrase: Int8 = 64

  private let table: WordScores
  private let phrases: WordTable

  private init(
    positive: String, negative: String, parts: [(Part, String)], phrases: [(Part, String)] = []
  ) {
    var table = WordScores(
      [(positive, Part.positive.rawValue), (negative, Part.negative.rawValue)]
        + parts.map { ($0.1, $0.0.rawValue) })
    self.phrases = WordTable(
      lines: phrases.map { (lines: $0.1, value: UInt32($0.0.rawValue)) })
    for (_, lines) in phrases {
      for line in WordList.lines(of: lines) {
        let first = WordList.hashes(of: line)[0]
        table.set((table[first] ?? 0) | Self.opensPhrase, of: first)
      }
    }
    self.table = table
  }

  @inline(__always)
  func part(_ hash: UInt64) -> Part? {
    table[hash].flatMap { Part(rawValue: $0 & ~Self.opensPhrase) }
  }

  /// The part of a word and how many tokens play it: several if a phrase begins there.
  @inline(__always)
  func phrase(at index: Int, in tokens: [Token], before end: Int) -> Phrase? {
    guard let value = table[tokens[index].hash] else { return nil }
    if value & Self.opensPhrase != 0,
      let match = phrases.longestMatch(in: tokens, at: index, before: end),
      let part = Part(rawValue: Int8(truncatingIfNeeded: match.value))
    {
      return Phrase(part: part, length: match.length)
    }
    return Part(rawValue: value & ~Self.opensPhrase).map { Phrase(part: $0, length: 1) }
  }
}
