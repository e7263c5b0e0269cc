package import Text

/// What a function word can be; a word may be several.
///
/// Public, so that questions for classes compile to one instruction in other modules:
/// as `package` declarations they were calls and took 4 % of a run.
public struct GrammarClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether the two have a class in common.
  @inlinable public func intersects(_ other: GrammarClass) -> Bool {
    rawValue & other.rawValue != 0
  }

  @inlinable public static var article: GrammarClass { GrammarClass(rawValue: 1) }
  @inlinable public static var demonstrative: GrammarClass { GrammarClass(rawValue: 2) }
  @inlinable public static var possessive: GrammarClass { GrammarClass(rawValue: 4) }
  @inlinable public static var preposition: GrammarClass { GrammarClass(rawValue: 8) }
  @inlinable public static var adverb: GrammarClass { GrammarClass(rawValue: 16) }
  /// `se`, `lui`, `l’`, `y`: stands between a subject and its verb.
  @inlinable public static var clitic: GrammarClass { GrammarClass(rawValue: 32) }
  @inlinable public static var subjectPronoun: GrammarClass { GrammarClass(rawValue: 64) }
  @inlinable public static var negation: GrammarClass { GrammarClass(rawValue: 128) }
  @inlinable public static var relative: GrammarClass { GrammarClass(rawValue: 256) }
  @inlinable public static var coordinator: GrammarClass { GrammarClass(rawValue: 512) }
  @inlinable public static var subordinator: GrammarClass { GrammarClass(rawValue: 1024) }
  /// `deux`, `plusieurs`, `quelques`.
  @inlinable public static var quantifier: GrammarClass { GrammarClass(rawValue: 2048) }
  /// `lundi`, `hier`, `mars`.
  @inlinable public static var time: GrammarClass { GrammarClass(rawValue: 4096) }
  /// `ancien`, `nouveau`, `principal`: stands before a noun.
  @inlinable public static var adjectiveBefore: GrammarClass { GrammarClass(rawValue: 8192) }
  /// `avoir` or `être` in a finite form, alone the sign of a clause.
  @inlinable public static var auxiliary: GrammarClass { GrammarClass(rawValue: 16384) }
  /// `de`, `du`, `des`, `d’`.
  @inlinable public static var of: GrammarClass { GrammarClass(rawValue: 32768) }

  @inlinable public static var determiner: GrammarClass {
    [.article, .demonstrative, .possessive]
  }
}

/// The function words of French.
package enum GrammarWords {
  package static func classes(of token: Token) -> GrammarClass {
    guard token.kind == .word else { return [] }
    return GrammarClass(rawValue: table[token.hash] ?? 0)
  }

  /// Every word by its hash, with its classes.
  package static var words: [(hash: UInt64, classes: GrammarClass)] {
    table.words.map { ($0.hash, GrammarClass(rawValue: $0.value)) }
  }

  private static let lists: [(GrammarClass, String)] = [
    (.article, "le la les l' un une des du au aux"),
    (.demonstrative, "ce cet cette ces"),
    (.possessive, "son sa ses leur leurs notre nos votre vos mon ma mes"),
    (
      .preposition,
      """
      de d' du des à au aux par pour avec chez dans sur contre selon entre vers sans sous depuis \
      avant après dès pendant lors en hors parmi jusqu' jusque devant derrière auprès envers \
      malgré outre via suite face grâce comme
      """
    ),
    (.of, "de d' du des"),
    (
      .adverb,
      """
      aussi également déjà donc ensuite enfin puis encore désormais bientôt hier aujourd'hui \
      demain depuis alors ainsi toujours tout bien vite tôt tard ici là non même lui-même \
      elle-même eux-mêmes pourtant toutefois cependant néanmoins d'abord notamment aussitôt \
      jusqu'ici parfois souvent auparavant longtemps tous toutes également quant quand-même \
      peut-être près loin maintenant soudain tant davantage
      """
    ),
    (.clitic, "me m' te t' se s' nous vous le la les l' lui leur en y"),
    (.subjectPronoun, "il elle ils elles je j' on nous vous"),
    (.negation, "ne n' pas jamais guère aucunement nullement point"),
    (.relative, "qui que qu' dont où laquelle lequel lesquels lesquelles"),
    (.coordinator, "et ou mais ni car"),
    (
      .subordinator,
      """
      que qu' si s'il lorsque lorsqu' quand alors tandis parce puisque puisqu' comme afin quoique
      """
    ),
    (
      .quantifier,
      """
      deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt \
      trente quarante cinquante soixante cent mille plusieurs quelques certains certaines nombreux \
      nombreuses divers différents autres
      """
    ),
    (
      .time,
      """
      lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain janvier février \
      mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi nuit \
      après-midi semaine dernier dernière prochain prochaine
      """
    ),
    (
      .adjectiveBefore,
      """
      ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles actuel \
      actuelle actuels futur future jeune jeunes grand grande grands autre autres célèbre célèbres \
      principal principale principaux haut hauts haute hautes seul seule dernier dernière premier \
      première premiers premières vieux vieil meilleur propre propres tout toute tous toutes \
      petit éphémère puissant emblématique influent controversé désormais très sulfureux charismatique \
      prochain prochaine même mêmes fameux simple simples numéro proche proches bras
      """
    ),
    (
      .auxiliary,
      """
      a ont ai avons avez avait avaient aura auront aurait auraient ait aient est sont suis était \
      étaient sera seront serait seraient soit soient fut furent eut eurent va vont
      """
    ),
  ]

  private static let table = WordTable(
    bits: lists.map { (bits: $0.0.rawValue, words: $0.1) })
}
