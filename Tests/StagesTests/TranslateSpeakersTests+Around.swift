import Articles

/// Words whose speaker stands in another sentence, is nobody that a list knows, or leads a clause of
/// an uncommon build, class by class; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let around: [Case] = [
    // The one person whom the words before a colon name, whatever they say.
    Case(
      "Mira Murati", .colon,
      "Même constat chez Mira Murati, libraire à Dole : « ⟦Les clients ne viennent plus.⟧ »"),
    Case(
      "Mira Murati", .colon,
      "Le constat vaut aussi pour Mira Murati, libraire à Dole : « ⟦Les clients ne viennent plus.⟧ »"
    ),
    Case(
      "patron du bar de Mira Murati", .colon,
      "Le patron du bar de Mira Murati, lui, hausse les épaules : « ⟦Les clients ne viennent plus.⟧ »"
    ),
    Case(
      nil, .none,
      "Rien ne va plus entre Mira Murati et Sam Altman depuis un an : « ⟦Les clients ne viennent plus.⟧ »"
    ),
    // The sentence behind says whose words they are.
    Case("Mira Murati", .nounCue, "« ⟦Rien n’est décidé.⟧ » La réplique de Mira Murati a fusé."),
    Case("préfet", .nounCue, "« ⟦Restez chez vous.⟧ » Le message du préfet est clair."),
    Case(
      "armée", .nounCue,
      "« ⟦Partez vers le sud.⟧ » Lâchés la nuit, les tracts de l’armée ont fait peur."),
    Case(
      "brigadière", .nounCue,
      "« ⟦Posez ce couteau !⟧ » On entend l’ordre, répété trois fois, de la brigadière."),
    Case(
      "Mira Murati", .nounCue, "« ⟦Je pars.⟧ » C’est par ces mots que Mira Murati a salué OpenAI."),
    Case("Mira Murati", .nounCue, "« ⟦Je pars.⟧ » Ainsi parlait Mira Murati en mai."),
    Case("Mira Murati", .nounCue, "« ⟦Quand agirez-vous ?⟧ » La question est signée Mira Murati."),
    Case(
      "Jan Leike", .colon, "« ⟦Les gens de rien⟧ » : la petite phrase du sénateur Jan Leike choque."
    ),
    Case("OpenAI", .colon, "« ⟦Convenances personnelles⟧ » : c’est le motif avancé par OpenAI."),
    Case("Mira Murati", .nounCue, "« ⟦La ville est un jardin.⟧ » — Mira Murati, maire"),
    Case(
      "Jan Leike", .anaphora,
      "Fini la ville. « ⟦J’y ai tout donné.⟧ » Retiré au vert, l’acteur Jan Leike ne joue plus."),
    Case(
      "Jan Leike", .anaphora, "Il se dit « ⟦artisan, pas artiste⟧ ». À 62 ans, Jan Leike expose."),
    Case(
      "tribunal", .anaphora,
      "Le tribunal a tranché. La mesure est « ⟦disproportionnée⟧ », peut-on lire dans l’ordonnance."
    ),
    // The sentence before is about somebody whom it means by a pronoun, or gives as a source.
    Case(
      "Mira Murati", .anaphora,
      "Formée chez Jan Leike, à Morbier, Mira Murati répare des pendules. Elle a ouvert en pleine crise. « ⟦Tout le monde avait du temps.⟧ »"
    ),
    Case(
      "Mira Murati", .anaphora,
      "« On signe », dit Jan Leike. L’autre, Mira Murati, tient le café. Elle fut d’abord contre. « ⟦Puis j’ai vu jouer les petits.⟧ »"
    ),
    Case(
      "Mira Murati", .accordingTo,
      "« On signe », dit Jan Leike. Le conseil a voté lundi. Pour Mira Murati, l’affaire sert surtout les banques. « ⟦Elles n’ont rien à faire, elles attendent.⟧ »"
    ),
    Case(
      "Mira Murati", .anaphora,
      "L’économe, Mira Murati, rappelle que la maison relève de Rome. « ⟦L’évêque n’a pas la main.⟧ »"
    ),
    Case(
      "Mira Murati", .verbAfter,
      "Mira Murati ouvre un restaurant. « ⟦Je suis lyonnaise⟧ », dit celle qui a grandi à Vaulx."),
    Case(
      "Mira Murati", .accordingTo,
      "Pour la déléguée Mira Murati, le moment est mal choisi. « ⟦On négocie dans trois semaines.⟧ » Le syndicat a écrit à la préfecture."
    ),
    // Whom the words below a headline present.
    Case(
      "Mira Murati", .anaphora,
      "« ⟦J’ai refermé doucement⟧ »\n\nRencontre avec Mira Murati, 34 ans, qui tenait la maison depuis mai."
    ),
    Case(
      "Jan Leike", .anaphora,
      "« ⟦Je ne rendrai pas ma rame⟧ »\n\nIl s’appelle Jan Leike, et sur l’eau on dit Janou."),
    // Names that no list knows.
    Case("Baptou", .verbAfter, "« ⟦Elle tourne !⟧ », s’exclame Baptou en posant la perceuse."),
    Case("Fabou", .nounCue, "« ⟦On aurait dû signer⟧ » (Fabou, soudeur)."),
    Case("petit-fils", .verbAfter, "« ⟦Une fontaine !⟧ », ose son petit-fils."),
    Case("médecin", .verbAfter, "« ⟦On opère⟧ », raconte, joint à Paris, un médecin."),
    Case("député", .verbAfter, "« ⟦Un recasage⟧ », s’étrangle un député."),
    Case(
      "ancien maire", .verbAfter, "« ⟦C’est la vie⟧ », philosophe, un brin amer, l’ancien maire."),
    Case(
      "Mira Murati", .verbAfter,
      "Jan Leike cède la place à Mira Murati. « ⟦On verra⟧ », a déclaré celle-ci."),
    Case("quarante médecins", .verbBefore, "Ce matin, quarante médecins réclament « ⟦des lits⟧ »."),
    // Those among whom it is said.
    Case(
      "distributeurs", .accordingTo, "Chez les distributeurs, on rétorque que « ⟦tout baisse⟧ »."),
    Case("majorité", .accordingTo, "Sur les bancs de la majorité, on a crié à l’« ⟦indécence⟧ »."),
    Case("salariés", .accordingTo, "Du côté des salariés, on traduit : « ⟦Ils ferment.⟧ »"),
    Case("mairie", .accordingTo, "À la mairie, on se tait, en rappelant que « ⟦rien ne presse⟧ »."),
    // Verbs of several words, a verb that two share, a verb inside another's.
    Case(
      "rectorat", .verbBefore, "Le rectorat, lui, met en avant « ⟦une baisse sans précédent⟧ »."),
    Case("Mira Murati", .verbBefore, "Mira Murati a appelé ses élus à « ⟦jouer le jeu⟧ »."),
    Case("Jan Leike", .verbBefore, "Accusé par Jan Leike d’« ⟦avoir menti⟧ », le patron se tait."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike aurait qualifié Sam Altman de « ⟦clown dangereux⟧ », rapporte OpenAI.",
      target: "Sam Altman"),
    Case(
      "avocat", .accordingTo, "Selon son avocat, Jan Leike est « ⟦un bouc émissaire⟧ »."),
    Case(
      "Mira Murati", .anaphora,
      "Le Sénat a écouté Mira Murati, qui n’en reste pas moins « ⟦à la disposition du pays⟧ »."),
    Case("Jan Leike", .colon, "Invité à parler, Jan Leike n’a eu qu’un mot : « ⟦Pardon.⟧ »"),
    Case("Jan Leike", .colon, "Même son de cloche chez Jan Leike : « ⟦Tout est à refaire.⟧ »"),
    Case("Jan Leike", .nounCue, "Colère de Jan Leike : « ⟦C’est une honte.⟧ »"),
    Case(
      "Mira Murati", .nounCue,
      "Mira Murati a goûté le plat. Son verdict est sans appel : « ⟦C’est mauvais.⟧ »"),
    // Another noun for whom the text has named.
    Case(
      "Jan Leike", .verbAfter,
      "Mira Murati a une idée. Son collègue Jan Leike n’y croit pas. « ⟦Rien ne le prouve⟧ », objecte le biologiste."
    ),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a fini par céder : le patron du club a parlé d’un retrait « ⟦sans amertume⟧ »."),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike rend son tablier à Sam Altman. « ⟦J’ai tout montré⟧ », confie le jeune retraité."),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike a signé. Il fera oublier Sam Altman, vendu en mai. « ⟦Je suis content⟧ », dit la recrue."
    ),
    Case(
      "Mira Murati", .verbAfter,
      "Mira Murati succède à Jan Leike. « ⟦L’urgence est là⟧ », martèle la nouvelle patronne du groupe."
    ),
    Case(
      "Jan Leike", .anaphora,
      "« ⟦On ne sauvera pas tout⟧ », a glissé le ministre. Au cabinet de Jan Leike, on nie."),
    Case(
      "avocat général", .invertedPronoun,
      "Au procès de Jan Leike, l’avocat général a requis dix ans. « ⟦Il savait⟧ », a-t-il martelé."),
    Case(
      "cabinet", .verbBefore,
      "Selon OpenAI, le ministre hésite. Son cabinet a démenti des propos « ⟦inventés⟧ »."),
  ]
}
