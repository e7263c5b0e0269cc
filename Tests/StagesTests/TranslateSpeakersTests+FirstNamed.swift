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
  ]
}
