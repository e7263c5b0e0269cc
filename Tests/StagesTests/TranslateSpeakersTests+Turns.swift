import Articles

/// Those whom a text calls by a coming or going, a trade or a post, and words that nobody it names
/// says; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let turns: [Case] = [
    // Who comes and who goes.
    Case(
      "Jan Leike", .verbAfter,
      """
      Le patron de la maison, Sam Altman, part en juillet. Il est remplacé par Jan Leike. \
      « ⟦Je ne toucherai à rien⟧ », a promis le nouveau patron.
      """),
    Case(
      "Mira Murati", .verbAfter,
      """
      Sam Altman a cédé son fauteuil à Mira Murati, élue sans peine. Le trésorier, Jan Leike, est \
      reconduit. « ⟦Je mesure la tâche⟧ », a réagi la nouvelle présidente.
      """),
    Case(
      "Mira Murati", .verbAfter,
      "Jan Leike sera remplacé par Mira Murati. « ⟦C’est un honneur⟧ », a réagi sa successeure."),
    Case(
      "Mira Murati", .verbBefore,
      """
      Mira Murati a rendu les clés vendredi. Sur le perron, la Première ministre sortante a salué \
      « ⟦une équipe soudée jusqu’au bout⟧ ».
      """),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike quittera la banque en juin. « ⟦J’avais envie d’ailleurs⟧ », glisse le futur patron du fonds."
    ),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike a rendu sa carte du parti. « ⟦On n’y débat plus⟧ », regrette l’ex-ministre."),
    Case(
      "Sam Altman", .verbAfter,
      """
      Sam Altman a bouclé le rachat du journal. La cheffe des ventes, Mira Murati, a démissionné. \
      « ⟦Il fallait réduire les frais⟧ », plaide le nouveau propriétaire.
      """),
    Case(
      "successeur", .verbAfter,
      "Jan Leike quitte la région. « ⟦Je prends mon temps⟧ », dit son successeur."),
    // A post that the text has not given, for whom the sentence before is about.
    Case(
      "Sam Altman", .verbAfter,
      "Sam Altman a tranché mardi soir. « ⟦Nous avons un plan⟧ », explique le président du club."),
    Case(
      "président du club", .verbAfter,
      "Jan Leike, milieu de terrain, s’est blessé. « ⟦C’est un coup dur⟧ », dit le président du club."
    ),
    Case(
      "procureur", .verbAfter,
      "Jan Leike a été entendu lundi. « ⟦Il est présumé innocent⟧ », rappelle le procureur."),
    Case(
      "Jan Leike", .verbAfter,
      """
      Jan Leike ferme sa boutique.

      La rue se vide. Les loyers ont doublé en six ans.

      Le quartier s’en émeut. Une pétition circule.

      « ⟦Je n’ai plus la force⟧ », avoue le libraire.
      """),
    Case(
      "Jan Leike", .verbAfter,
      """
      Jan Leike quitte la maison

      Le carnet est plein. La relève prendra du temps.

      « ⟦J’ai besoin d’air, je l’avoue⟧ », confie le directeur général.
      """),
    Case(
      "directeur de l’usine", .verbAfter,
      """
      Jan Leike a été licencié

      Le carnet est plein. La relève prendra du temps.

      « ⟦Nous avons suivi la procédure⟧ », répond le directeur de l’usine.
      """),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike quitte le club. « ⟦Ici, je suis chez moi⟧ », assure le Breton."),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike a devancé d’un souffle le champion en titre, Sam Altman (Vortex). « ⟦Tout roulait⟧ », sourit l’Allemand."
    ),
    Case(
      "Mira Murati", .verbAfter,
      "Le conseil a désigné Mira Murati. « ⟦J’ai hâte⟧ », a dit celle qui dirigeait jusqu’ici la caisse."
    ),
    // An organization by its trade or rank.
    Case(
      "OpenAI", .verbAfter,
      """
      OpenAI perd son directeur

      OpenAI a annoncé le départ de Jan Leike, qui rejoint Microsoft.

      « ⟦Tout est prêt⟧ », assure le laboratoire de San Francisco.
      """),
    Case(
      "OpenAI", .verbBefore,
      """
      D’après un relevé du syndicat Microsoft, cent ingénieurs ont quitté OpenAI. La direction parle \
      de « ⟦quarante départs tout au plus⟧ ».
      """),
    Case(
      "OpenAI", .anaphora,
      """
      OpenAI licencie

      C’est au tour du laboratoire OpenAI de réduire ses équipes. Dans un message, la direction \
      explique renoncer à deux projets. En cause : un éditeur, Microsoft, qui a retiré ses fonds.

      « ⟦Nous n’avions plus le choix. Chacun sera aidé.⟧ »
      """),
    Case(
      "OpenAI", .verbBefore, "Son premier employeur, OpenAI, s’est dit « ⟦fier de ce parcours⟧ »."),
    // Headlines and interviews.
    Case(
      "Mira Murati", .anaphora,
      """
      « ⟦On ne remplacera jamais la main⟧ »

      ENTRETIEN. Mira Murati, fondatrice de la maison, lève dix millions.
      """),
    Case(
      "Jan Leike", .anaphora,
      """
      INTERVIEW. Jan Leike quitte la scène.

      Pourquoi maintenant ?

      Parce que je suis las. J’ai dit à mon agent : « ⟦C’est le dernier été.⟧ »
      """),
    // What is held of somebody, and by others.
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike restera le roi du jouet. Le plastique, qu’il tenait pour « ⟦une faute de goût⟧ », l’agaçait."
    ),
    Case(nil, .none, "Le maire a écarté Jan Leike. Il n’aurait pas été « ⟦assez loyal⟧ »."),
    Case(
      nil, .none,
      "« Assez », dit Jan Leike. D’autres saluent un homme « ⟦généreux et droit⟧ », discret."),
    Case(
      nil, .none,
      "Sam Altman part. Présenté comme « ⟦le sauveur du club⟧ », il n’aura tenu que dix matches."),
    Case(
      "conseil d’administration de la maison", .verbBefore,
      "Le conseil d’administration de la maison a révoqué Jan Leike, lui reprochant « ⟦un style brutal⟧ »."
    ),
    Case(
      "intersyndicale", .invertedPronoun,
      "Selon l’intersyndicale, cent salariés sont partis. « ⟦On se vide⟧ », alerte-t-elle."),
  ]
}
