package import Text

/// The closed classes of words around a French verb.
package enum VerbWords {
  package static let clitics = WordTable(
    words: "ne n' me m' te t' se s' nous vous lui leur l' le la les y en")
  package static let reflexives = WordTable(words: "se s'")
  package static let have = WordTable(
    words: "a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir")
  package static let haveOrBe = WordTable(
    words: """
      a ont avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir
      est sont était étaient sera seront serait seraient fut furent étant être
      """)
  package static let can = WordTable(words: "peut pouvait pourra pourrait")
  package static let made = WordTable(
    words: "fait font faisait faisaient fera feront fit firent faisant")
  package static let toMake = WordTable(
    words: "savoir valoir remarquer observer part état connaître noter entendre dire")
  /// `met en avant`, `mettait en garde`: what is put where, behind `en`.
  package static let put = WordTable(
    words: """
      met mettent mettait mettaient mettra mettront mettrait mettraient mit mirent mis mettant mettre
      """)
  package static let places = WordTable(
    words: "avant garde doute cause exergue lumière relief balance")
  package static let inWord = WordHash.of("en")
  package static let subjects = WordTable(
    words: "il elle ils elles on qui ne celui-ci celle-ci comme")
  package static let articleOrClitic = WordTable(words: "le la les l'")
  package static let nounMakers = WordTable(
    words: """
      un une des du de d' son sa ses leur leurs ce cet cette ces notre votre mon ma mes nos aux au
      aucun aucune toute quelques plusieurs sans par sur pour en nouvelle première dernière forte
      grande vive autre même
      """)
  package static let held = WordHash.of("tenu")
  package static let to = WordHash.of("à")
  package static let there = WordHash.of("y")
  package static let read = WordHash.of("lire")

  /// Words that can stand between an auxiliary and its participle.
  package static let betweenParts = WordTable(
    words: """
      , pas plus jamais rien aussi ainsi alors bien déjà donc enfin ensuite encore même toujours
      toutefois cependant pourtant néanmoins hier aujourd'hui lundi mardi mercredi jeudi vendredi
      samedi dimanche matin soir midi d'abord puis par là là-dessus quant à lui elle eux de son côté
      pour sa part leur en retour plutôt presque souvent un jour peu beaucoup tout quelque d' abord
      ailleurs lui-même elle-même dès depuis récemment tôt tard auparavant au passage effet outre
      ce cette semaine année fois première juste aussitôt sitôt vite soudain parfois nouveau jadis
      naguère autrefois tantôt volontiers certes
      """)
  private static let adverbEndings = Array("ment".utf8)
  private static let notAdverbs = WordTable(
    words: "document moment gouvernement parlement argument élément logement licenciement")

  /// Whether a word ends in `-ment` and is no common noun.
  package static func isAdverb(_ index: Int, in text: AnalyzedText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.end - token.start > 6, !notAdverbs.contains(token) else {
      return false
    }
    return text.bytes[Int(token.end) - 4..<Int(token.end)].elementsEqual(adverbEndings)
  }
}
