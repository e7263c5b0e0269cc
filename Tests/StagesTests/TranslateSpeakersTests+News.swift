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
    // A source, and a verb whose subject says nothing.
    Case(
      "président français", .accordingTo,
      "Selon le président français, ce prêt inattendu marque « ⟦un nouveau chapitre⟧ »."),
    Case(
      "Jan Leike", .accordingTo,
      "Selon le chercheur Jan Leike, ceux-ci présenteraient des traces « ⟦pour les séparer⟧ »."),
    Case(
      "Jan Leike", .accordingTo,
      "« ⟦Il nous avait tout raconté⟧ », selon ce qu’a confié Jan Leike à la presse."),
    Case(
      "source", .accordingTo,
      "Selon les renseignements confiés par une source au journal, « ⟦tout était prêt⟧ »."),
    Case(
      "Jan Leike", .nounCue,
      "Sam Altman et Mira Murati ont été écartés par le premier secrétaire du parti Jan Leike au motif que « ⟦leur désir de signer est tardif⟧ »."
    ),
    // Words by themselves.
    Case(
      "Mira Murati", .sameSpeaker,
      """
      « Les radios savent ce qu’il faut dire », a déclaré Mira Murati, directrice du programme.

      « ⟦Avec ce projet, nous avons relié des villages⟧ ».
      """),
    Case(
      "mère de Jan Leike", .sameSpeaker,
      """
      « C’était à nous », a dit la mère de Jan Leike. Jan Leike aurait pris cet or. \
      « ⟦Jan Leike m’a demandé la clé⟧ ».
      """),
    Case(
      "Jan Leike", .sameSpeaker,
      """
      C’est Jan Leike qui a fait le premier pas vers la paix :

      « no más peleas, te prometo » (« ⟦plus de combats, je le promets⟧ »)
      """),
  ]
}
