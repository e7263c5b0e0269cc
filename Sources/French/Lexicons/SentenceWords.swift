/// Words that decide whether a full stop ends a sentence.
enum SentenceWords {
  /// Abbreviations that always have something behind them.
  static let leading = """
    m mm mme mmes mlle mlles dr drs pr prs st ste mgr gal cne cdt cf p pp vol chap fig éd tél n°
    vs mr mrs ms bd boul av env hab réf trad prés dépt
    """

  /// Abbreviations that may stand at the end, and then a plain beginning follows.
  static let others = """
    ex etc cie art apr min max tel no ed jr sr inc ltd co corp janv févr avr juil sept oct nov
    déc dec suppl juill angl ibid cit
    """

  /// Words that begin sentences and are no part of a name.
  static let starts = """
    il elle ils elles on nous vous je j' ce c' cet cette ces cela ça mais et or car donc puis ensuite
    enfin ainsi alors aussi cependant toutefois néanmoins pourtant certes dans en pour par avec
    sans sous chez depuis selon après avant pendant durant malgré parmi entre vers dès lors
    lorsque lorsqu' quand si s' comme puisque parce afin quant au aux à dont où qui que qu'
    quel quelle quels quelles pourquoi comment combien son sa ses leur leurs mon ma mes notre nos
    votre vos aucun aucune chaque plusieurs certains certaines quelques tous toute toutes tout
    aujourd'hui hier demain là-bas ici déjà encore jamais toujours bien outre grâce face suite
    """

  /// Words that begin sentences, and names, too: `Le Goff`, `De Gaulle`, `Un`.
  static let articles = "le la l les un une de du des d' l' sur saint deux trois"
}
