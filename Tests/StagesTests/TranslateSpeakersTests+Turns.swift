import Articles

/// Those whom a text calls by a coming or going, a trade or a post, and words that nobody it names
/// says; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let turns: [Case] = [
    // A post somewhere, a trade, an origin.
    Case(
      "Jan Leike", .verbAfter,
      """
      Sam Altman a refait les comptes. Jan Leike montre des lettres.

      Deux banques ont dit non. « ⟦On nous croit morts⟧ », souffle le patron des Transports Leike.
      """),
    Case(
      "Mira Murati", .verbBefore,
      """
      Jan Leike préside la maison. Mira Murati quitte la commission. La présidente de Fontvielle \
      juge qu’il faut « ⟦laisser respirer⟧ ».
      """),
    Case(
      "ministre du Numérique", .verbBefore,
      """
      Le prix a doublé. Le marché attend.

      La rue est calme.

      « Rien à dire », plaisante Mira Murati, qui suit les télécoms.

      Le syndicat attend. La ministre du Numérique promet de « ⟦regarder de près⟧ ».
      """),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike tient la boutique. Mira Murati attend. Le commerçant ne craint rien : « ⟦On vend du vent.⟧ »"
    ),
    Case(
      "Mira Murati", .anaphora,
      "Proche de Sam Altman, la députée Mira Murati s’en va. La Basque veut enseigner. « ⟦Je pars sans colère.⟧ »"
    ),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike dirige l’usine. Mira Murati, qu’il relaie, part à Orbe. « ⟦On m’a prévenu⟧ », sourit le nouveau venu."
    ),
    Case(
      "Mira Murati", .verbAfter,
      "La ministre, Mira Murati, a tout remis à Sam Altman. « ⟦Je sors la tête haute⟧ », dit la désormais ex-ministre."
    ),
    Case(
      "OpenAI", .verbBefore,
      "OpenAI secoue sa banque. Dans un mémo, le prêteur britannique parle d’un « ⟦accord mutuel⟧ »."
    ),
    Case(
      "Mira Murati", .verbBefore,
      "Mira Murati part. Sam Altman la remplace. La sortante a remercié « ⟦ceux qui ont tiré la charrette⟧ »."
    ),
    Case(
      "OpenAI", .verbBefore,
      "OpenAI ferme un site. Dans un courriel interne, l’industriel vante « ⟦un plan responsable⟧ »."
    ),
    // Posts told by a verb, origins told beside a name, and the gender of an adjective.
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike préside le club. Mira Murati y dirige le centre. « ⟦On a été nuls⟧ », résume le président."
    ),
    Case(
      "Mira Murati", .verbAfter,
      "Jan Leike préside le club. Mira Murati entraîne Dole. « ⟦On a été nuls⟧ », résume la technicienne."
    ),
    Case(
      "Mira Murati", .verbAfter,
      "Sam Altman a gagné. Il a battu le Russe Mira Murati. « ⟦Il était trop fort⟧ », a soufflé le Russe."
    ),
    Case(
      "Mira Murati", .verbAfter,
      "Jan Leike reçoit. Mira Murati a été nommée hier. « ⟦Fière et heureuse⟧ », a dit l’ancienne maire de Dole."
    ),
    // What is named beside them is another.
    Case(
      "Mira Murati", .verbBefore,
      "Jan Leike la fit venir. Elle nous a quittés, écrit le maire, Mira Murati, « ⟦sans frapper⟧ »."
    ),
    Case(
      "touriste danoise", .verbAfter,
      "Un coup a claqué. « ⟦Il a bondi⟧ », a raconté à la radio une touriste danoise. Le maire, Jan Leike, a remercié les secours."
    ),
    Case(
      "OpenAI", .verbBefore,
      "OpenAI ferme un site. Le SNJ dénonce un plan. Un délégué tient une pancarte. La direction parle d’un « ⟦nouvel élan⟧ »."
    ),
    Case(
      "OpenAI", .verbAfter,
      """
      Le patron d’OpenAI parle dans un mémo obtenu par Le Monde. « ⟦Ceci est la règle de base⟧ », dit le \
      mémo.
      """),
    Case(
      "slogan", .verbAfter,
      "Jan Leike a vendu la boutique. « ⟦Tout pour rien⟧ », disait le slogan."),
    // The first and the second, whoever has spoken between.
    Case(
      "Mira Murati", .verbBefore,
      "Deux nageurs : Mira Murati et Sam Altman. La première a cependant nuancé : « ⟦Rien n’est signé.⟧ »"
    ),
    Case(
      "Sam Altman", .verbAfter,
      "Mira Murati et Sam Altman partent. « Rien », dit la première. « ⟦On verra⟧ », dit le second."
    ),
    Case(
      "Mira Murati", .invertedPronoun,
      """
      Le pacha, Jan Leike, comparaîtra. C’est la doyenne du conseil, Mira Murati, 71 ans, qui présidera. \
      « ⟦Je n’ai rien cherché⟧ », a-t-elle dit.
      """),
    Case(
      "onze députés", .nounCue,
      "Le chef du parti, Jan Leike, reste malgré l’appel de onze députés à « ⟦tourner la page⟧ »."),
    Case(
      "entourage du maire", .verbAfter,
      "Le stade passe à Sam Altman. « ⟦Nous serons attentifs⟧ », dit l’entourage du maire, Jan Leike."
    ),
    Case(
      "président de la République", .verbBefore,
      """
      Jan Leike est mort hier. Tout le monde le pleure. Le président de la République a salué « ⟦un poète \
      populaire et libre⟧ ».
      """),
    // Who comes and who goes.
    Case(
      "Sam Altman", .verbAfter,
      """
      Le club se sépare de son entraîneur, Jan Leike. Sam Altman a été nommé à sa place. « ⟦L’objectif est \
      le maintien⟧ », a annoncé le nouvel entraîneur.
      """),
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
