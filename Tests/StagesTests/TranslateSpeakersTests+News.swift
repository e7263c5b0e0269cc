import Articles

/// How news pages that nobody wrote for a test say who speaks; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let news: [Case] = [
    // Who is concerned is whom the sentence before names, though others are spoken of more.
    Case(
      "Greg Brockman", .verbAfter,
      """
      Jan Leike a remis sa démission mardi. Plusieurs voix réclament aussi le départ du questeur, \
      Greg Brockman. « ⟦Je n’ai aucune raison de partir⟧ », a répondu l’intéressé.
      """),
    // `Le Parisien` is no `elle`.
    Case(
      "Mira Murati", .invertedPronoun,
      """
      Mira Murati rejoint OpenAI, a révélé Le Parisien, qui parle d’un « départ surprise ». « ⟦Une \
      page se tourne⟧ », a-t-elle réagi.
      """),
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
    Case(
      "proche de Mira Murati", .verbBefore,
      "Un proche de Mira Murati confie ainsi au journal que « ⟦tout allait bien hier⟧ »."),
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
    // Clauses behind the words.
    Case("Jan Leike", .verbAfter, "« ⟦On m’a prévenu hier⟧ », a juste indiqué Jan Leike."),
    Case(
      "Jan Leike", .verbAfter, "« ⟦Les travaux iront vite⟧ », a tenu à tempérer Jan Leike lundi."),
    Case(
      "Jan Leike", .verbAfter,
      "Le collectif veut « ⟦dix millions tout de suite⟧ », comme l’a lancé un de ses porte-parole, Jan Leike."
    ),
    Case(
      "Jan Leike", .anaphora,
      """
      Le chercheur Jan Leike, est ému. Il ajoute que « ⟦c’est un ami qui part.⟧ » Le maire, invité à \
      Paris, appelle tout le monde à venir.
      """),
    Case(
      "Jan Leike", .sameSpeaker,
      """
      Sam Altman a réagi lundi.

      « ⟦Tout incident est grave⟧ », bien que, ici, cela ne « mène pas à une fuite », estime Jan Leike.
      """),
    Case(
      "OpenAI", .verbBefore,
      "L’alerte est levée par OpenAI, qui déclare que « ⟦le vent a déjà faibli partout⟧ »."),
    Case(
      "Mira Murati", .invertedPronoun, "Mira Murati part. « ⟦J’ai tout donné⟧ », a-t-elle souri."),
    Case(
      "Jan Leike", .verbAfter,
      "« ⟦Il doit partir⟧ », a déclaré le président du groupe OpenAI européen, Jan Leike."),
    Case(
      "Jan Leike", .verbBefore, "Jan Leike l’a remerciée pour « ⟦quatre années de travail⟧ »."),
    Case(
      "Jan Leike", .anaphora,
      """
      Le responsable de la sécurité : « ⟦La sécurité n’est plus une priorité⟧ »

      Le responsable de la sécurité chez OpenAI, Jan Leike, a quitté la maison mardi.
      """),
    Case(
      "président français", .verbAfter,
      "Le président turc Jan Leike est là. « ⟦Il est le bienvenu⟧ », a dit le président français."),
    Case(
      "Vautrin", .verbBefore,
      "La route avait été bloquée par Vautrin, qui estimait qu’elle menaçait « ⟦le calme du pays⟧ »."
    ),
    // Circles, papers, English.
    Case("Élysée", .invertedPronoun, "« ⟦Nous partons demain⟧ », explique-t-on à l’Élysée."),
    Case("CGT", .invertedPronoun, "« ⟦Nous irons au bout⟧ », prévient-on du côté de la CGT."),
    Case(
      "entourage de Jan Leike", .invertedPronoun,
      "« ⟦Il reste à son poste⟧ », assure-t-on dans l’entourage de Jan Leike."),
    Case(nil, .none, "La rue est vide. « ⟦Il reste à son poste⟧ », confie-t-on à la presse."),
    Case("Renault", .invertedPronoun, "« ⟦Les comptes sont bons⟧ », fait-on valoir chez Renault."),
    Case(nil, .none, "La rue est vide. « ⟦Il reste à son poste⟧ », confie-t-on au Figaro."),
    Case("Le Figaro", .anaphora, "On lit dans Le Figaro : « ⟦La crise est finie pour de bon⟧ »."),
    Case(
      "communiqué du théâtre", .anaphora,
      "Le communiqué du théâtre est bref. On peut y lire : « ⟦Nous prenons acte de ce départ⟧ »."),
    Case(
      "Jan Leike", .verbAfter, "La suite arrive. “⟦We are leaving today,⟧” Jan Leike told Reuters."),
    Case("Jan Leike", .verbAfter, "La suite arrive. “⟦We are leaving today,⟧” said Jan Leike."),
    Case(
      "Mira Murati", .verbAfter,
      "Mira Murati a réagi lundi. “⟦We have to do better than this,⟧” she said in a statement."),
    // Pronouns.
    Case(
      "Jan Leike", .invertedPronoun,
      """
      Sam Altman a parlé lundi. Il veut partir.

      Pour Jan Leike, candidat du parti, la distance est le problème. « ⟦Ils sont trop loin⟧ », \
      déplore-t-il.
      """),
    Case(
      "Jan Leike", .anaphora,
      "Sam Altman dit avoir tout vu et que Jan Leike avait tort. Ce dernier juge « ⟦cette idée absurde⟧ »."
    ),
    Case(
      "Jan Leike", .invertedPronoun,
      """
      Le Français Jan Leike, qui courait entre Sam Altman et Greg Brockman, termine septième. \
      « ⟦C’est une déception⟧ », a-t-il confié.
      """),
    Case(
      "Jan Leike", .anaphora,
      """
      Le ministre des Postes, des Technologies et de la Communication Jan Leike a annoncé la fin des \
      travaux. À ce sujet, il précise : « ⟦Nous avons une promesse ferme⟧ ».
      """),
    Case(
      "Zeb Vautrin", .invertedPronoun,
      """
      Mira Murati est élue.

      Zeb Vautrin, son principal adversaire, récolte un tiers des voix. « ⟦Nous avons perdu⟧ », \
      a-t-il déclaré.
      """),
    Case(
      "procureure", .anaphora,
      "La procureure parle. Elle considère que Jan Leike « ⟦est un homme qui connaît la loi⟧ »."),
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
    Case(
      "Préfecture de la Creuse", .signature,
      "Il pleut.\n\n« ⟦Le préfet se rend sur place⟧ »\n\n— Préfecture de la Creuse\n\nLa suite."),
    Case(
      "Jan Leike", .signature,
      """
      Les chercheurs ont publié.

      « ⟦La mer monte plus vite⟧ »

      — Jan Leike, professeur adjoint au département des sciences de la Terre de la ville de Lyon
      """),
    // A name behind what its bearer is, and who speaks for a body.
    Case("Josette", .verbBefore, "Sa veuve, Josette, a déclaré : « ⟦Je ne pardonnerai pas⟧ »."),
    Case("Josette", .verbAfter, "« ⟦Il avait peur de tout⟧ », raconte sa mère, Josette, émue."),
    Case("députée", .verbBefore, "Une députée, LR, a déclaré : « ⟦Nous voterons contre⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      "Le groupe a répondu par la voix de son avocat, Jan Leike : « ⟦Nous ferons appel⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike, chef du parti politique Brin Duvel, a déclaré : « ⟦Nous voterons contre⟧ »."),
    // Nobody.
    Case(
      nil, .none, "Un homme, cuisinier, célèbre pour ses « ⟦coups de gueule⟧ », est mort hier."),
    Case(
      nil, .none,
      "Jan Leike est arrivé. Il est visé par une enquête pour corruption et « ⟦financement illégal⟧ »."
    ),
    Case(
      nil, .none,
      "Jan Leike a tout dit à la presse.\n\nIl était donc désormais inutile de « ⟦répéter le message⟧ »."
    ),
    Case(
      nil, .none,
      "Le prix est attribué au Français Jan Leike, « ⟦pour la conception de machines⟧ »."),
  ]
}
