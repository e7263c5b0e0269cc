import Articles

/// How news pages that nobody wrote for a test say who speaks; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let news: [Case] = [
    // A subject that no list of speakers has, before a verb of declaring.
    Case(
      "fanfare", .verbBefore,
      "La fanfare affirme dans un communiqué que « ⟦le concert a été reporté⟧ » par ces pluies."),
    Case("lecteurs du journal", .verbBefore, "Les lecteurs du journal signalent une « ⟦erreur⟧ »."),
    Case(
      "volcanologues italiens", .verbBefore,
      "Des volcanologues italiens ajoutent qu’« ⟦il est rare d’entendre un tel bruit⟧ »."),
    Case(
      nil, .none,
      "La panne s’est déclarée dans la salle où des fidèles venaient pour la « ⟦grande daaka⟧ »."),
    Case(
      "individu", .verbBefore, "L’individu a couru dans le parc en criant « ⟦c’est pour vous⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      """
      Le roi Jan Leike est mort. Les restes du roi Jan Leike sont ici.

      L’ancien souverain avait déclaré que ce nom était « ⟦hérité des autres⟧ ».
      """),
  ]
}
