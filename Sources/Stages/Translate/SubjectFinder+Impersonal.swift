import French
import Text

/// `il` that stands for nobody.
extension SubjectFinder {
  /// `Il était désormais inutile de «`, `il faut «`: a pronoun that stands for nobody.
  func isImpersonal(_ pronoun: Int, before open: Int) -> Bool {
    guard tokens[pronoun].hash == Self.it, pronoun + 1 < open else { return false }
    if isImpersonal(pronoun) { return true }
    return scene.word(pronoun + 1, isIn: Self.been)
      && scene.word(open - 1, isIn: Self.infinitiveLinks)
      && !(pronoun + 2..<open).contains { isParticiple($0) || scene.isMark($0, ",") }
  }

  /// `il faut`, `il n’y a`, `il est temps de`, `il est trop tôt`, but not `il est trop fort`: a
  /// pronoun that stands for nobody by the words right behind it.
  func isImpersonal(_ pronoun: Int) -> Bool {
    guard tokens[pronoun].hash == Self.it else { return false }
    var verb = pronoun + 1
    while verb < tokens.count, verb <= pronoun + 2, scene.word(verb, isIn: Self.beforeVerb) {
      verb += 1
    }
    guard verb + 1 < tokens.count else { return false }
    if scene.word(verb, isIn: Self.needs) { return true }
    if tokens[verb].hash == Self.there { return scene.word(verb + 1, isIn: VerbWords.have) }
    if scene.word(verb, isIn: Self.remains) {
      return scene.word(verb + 1, isIn: Self.amounts) || tokens[verb + 1].kind == .number
    }
    guard scene.word(verb, isIn: Self.being) else { return false }
    let behind = verb + 1..<min(tokens.count, verb + 2 + Self.longestJudgement)
    guard let end = behind.first(where: { scene.word($0, isIn: Self.judgementEnds) }) else {
      return false
    }
    return (verb + 1...end).allSatisfy {
      scene.word($0, isIn: Self.judgements) || scene.word($0, isIn: Self.judgementEnds)
        || scene.word($0, isIn: VerbWords.betweenParts) || VerbWords.isAdverb($0, in: text)
    }
  }

  private static let it = WordHash.of("il")
  private static let needs = WordTable(
    words: "faut fallait faudra faudrait fallut agit agissait suffit suffirait importe")
  private static let there = WordHash.of("y")
  private static let remains = WordTable(words: "reste restait restera resterait")
  private static let amounts = WordTable(
    words: "à du des de d' un une deux trois quatre cinq peu beaucoup encore")
  private static let beforeVerb = WordTable(words: "ne n' s' nous vous me m' te t' lui leur")
  private static let being = WordTable(words: "est était sera serait fut")
  /// What can be judged of a deed as of a person, told by the `de` behind it.
  private static let judgements = WordTable(
    words: """
      temps grand vrai faux clair urgent important possible impossible normal anormal évident hors trop
      essentiel nécessaire difficile facile indispensable inutile utile juste dommage question exclu
      inacceptable logique probable crucial primordial légitime honteux scandaleux regrettable
      plus moins aussi si
      """)
  private static let judgementEnds = WordTable(words: "de d' que qu' tôt tard")
  /// Words of a judgement: `hors`, `grand temps`, `encore trop`.
  private static let longestJudgement = 3
  private static let infinitiveLinks = WordTable(words: "de d' que qu'")
}
