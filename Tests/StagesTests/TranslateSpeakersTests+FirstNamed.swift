import Articles

/// Whom a text names first, for words that nothing else leads to somebody; the sentences are of our
/// own writing.
extension TranslateSpeakersTests {
  static let firstNamed: [Case] = [
    // Sentences of their own that nobody is said to speak.
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike a vidé la boutique. La vitrine est sombre. « ⟦Le quartier est mort depuis longtemps.⟧ »"
    ),
    Case(
      "Jan Leike", .anaphora,
      """
      Mira Murati dirige la maison.

      Pour Jan Leike, l’été fut long, celui de Sam Altman aussi. La salle est restée vide. « ⟦La \
      caisse ne suivait plus du tout.⟧ »
      """),
    Case(
      "Mira Murati", .anaphora,
      """
      Avec Mira Murati, la maison change de main. Sam Altman s’en va.

      La rue est calme. « ⟦Le plus dur commence demain matin.⟧ »
      """),
    Case(
      nil, .none,
      "La lettre parle de « Jan Leike ». La rue est calme. « ⟦Le plus dur est devant.⟧ »"),
    Case(
      nil, .none,
      "Avec Jan Leike, la maison change. La rue est calme. « ⟦Leike ne dort plus la nuit.⟧ »"),
    Case(
      nil, .none, "Jan Leike part. La rue est calme. « ⟦Qui aura le courage de lui parler ?⟧ »"),
    Case(
      nil, .none, "La rue de Paris est calme. La vitrine est sombre. « ⟦Le plus dur est fait.⟧ »"),
    // A noun that goes on without a name.
    Case(
      "Jan Leike", .invertedPronoun,
      "Jan Leike a battu Sam Altman. Le vétéran du circuit jubile. « ⟦Ce fut long⟧ », souffle-t-il."
    ),
    Case(
      "Jan Leike", .sameSpeaker,
      """
      Jan Leike a battu Sam Altman. « Ce fut long », a soufflé le violoniste du quartier. La salle se \
      vide. « ⟦Je n’en peux plus.⟧ »
      """),
    Case(
      "violoniste du quartier", .invertedPronoun,
      "Jan Leike a battu Sam Altman. La violoniste du quartier jubile. « ⟦Ce fut long⟧ », souffle-t-elle."
    ),
    Case(
      "témoin", .invertedPronoun,
      "Jan Leike a battu Sam Altman. Un témoin en tremble. « ⟦Ce fut long⟧ », souffle-t-il."),
    Case(
      "violoniste", .invertedPronoun,
      "Jan Leike a battu Sam Altman. Un violoniste en tremble. « ⟦Ce fut long⟧ », souffle-t-il."),
    Case(
      "procureur", .sameSpeaker,
      """
      Jan Leike a battu Sam Altman. « Ce sera long », a soufflé le procureur. La salle se vide. \
      « ⟦Le dossier est épais.⟧ »
      """),
    Case(
      "frère", .invertedPronoun,
      "Jan Leike a battu Sam Altman. Son frère jubile. « ⟦Ce fut long⟧ », souffle-t-il."),
    Case(
      "violonistes", .invertedPronoun,
      "Jan Leike a battu Sam Altman. Les violonistes jubilent. « ⟦Ce fut long⟧ », soufflent-ils."),
    Case(
      "tribunal de commerce", .sameSpeaker,
      """
      Jan Leike a attaqué Sam Altman. « Ce sera long », a prévenu le tribunal de commerce. La salle se \
      vide. « ⟦Le dossier est épais.⟧ »
      """),
  ]
}
