import French
import Text

/// Words before a quoted name, term or title that say what it is.
enum NamingWords {
  /// Directly before the mark (an article may stand between).
  static let titles = WordTable(
    words: """
      intitulé intitulée intitulés intitulées titré titrée baptisé baptisée baptisés baptisées film
      roman livre album chanson série émission documentaire ouvrage essai spectacle pièce opéra bd jeu
      magazine revue journal quotidien hebdomadaire loi projet programme plan opération dispositif
      mouvement groupe groupuscule parti collectif association liste campagne mission initiative
      exposition festival concours prix podcast blog site chaîne rubrique label marque modèle gamme
      tournée saga trilogie collection série téléfilm court-métrage long-métrage comédie tragédie
      recueil récit conte pamphlet manifeste tube single tableau toile sculpture fresque
      ballet comptoir péniche bateau restaurant brasserie boutique logiciel application appli
      algorithme championnat tournoi salon colloque cycle séminaire forum sommet bannière
      navire satellite sonde rapport étude article chapitre titre projets lois
      """)
  /// Those of the ``titles`` that make a title of words without a capital, too.
  static let participles = WordTable(
    words: """
      intitulé intitulée intitulés intitulées titré titrée baptisé baptisée baptisés baptisées
      """)
  static let terms = WordTable(
    words: """
      autoproclamé autoproclamée soi-disant prénommé prénommée
      appelé appelée appelés appelées surnommé surnommée surnommés surnommées nommé nommée dénommé
      dénommée pseudonyme surnom alias mot mots terme termes expression notion concept équipe nom
      sobriquet acronyme sigle slogan qualificatif catégorie catégories section sections services
      banderole pancarte inscription tag graffiti appellation dénomination étiquette service
      option mention mode format type bouton onglet case statut statuts postes poste
      fonction fonctions filière traduction contraction signifiant signifie
      """)
  /// Behind these, with `de`, a term, unless somebody says so: `le phénomène du « quiet quitting »`.
  static let ideas = WordTable(
    words: """
      phénomène phénomènes effet effets syndrome théorie théories logique culture mythe doctrine méthode
      méthodes technique techniques pratique pratiques système génération club genre forme formes
      tendance vague ère époque économie marché marchés modèle modèles stratégie politique règle règles
      jeu art sport monde univers version prix statut rôle titre question
      """)
  static let contracted = WordTable(words: "au aux ce cet cette ces en")
  /// `Selon « Grand soir »`
  static let sources = WordTable(words: "selon")
  /// `a dit « oui »` is no speech.
  static let answers = WordTable(words: "oui non")
  /// Verbs whose object, a pronoun before them, gets the name.
  static let verbs = WordTable(
    words: """
      appelle appellent appelait appelaient surnomme surnomment surnommait surnommaient nomme nomment
      nommait nommaient baptise baptisent dénomme dénomment
      """)
  static let distancing = WordTable(
    words: "dit dite dits dites soi-disant prétendu prétendue prétendus prétendues")
  /// Anywhere shortly before: the quoted words are the name of a charge.
  static let charges = WordTable(
    words: """
      examen inculpé inculpée inculpés poursuivi poursuivie poursuivis condamné condamnée condamnés
      jugé jugée jugés comparu comparaître comparaissent comparution plainte enquête information soupçonné
      soupçonnée soupçonnés accusé accusée accusés chef chefs délit délits garde arrêté arrêtée arrêtés
      procès écroué écrouée prévenu prévenus coupable
      """)
  /// Those of them that are a charge only with what they count: `chef d’accusation`.
  static let counts = WordTable(words: "chef chefs garde information")
  static let countComplements = WordTable(
    words: "accusation accusations inculpation inculpations prévention mise poursuite vue")
  /// Those that are a charge only behind `pour`.
  static let judged = WordTable(words: "jugé jugée jugés")
  /// How somebody goes for a fault, and the faults.
  static let dismissed = WordTable(
    words: """
      licencié licenciée licenciés licenciées révoqué révoquée révoqués suspendu suspendue suspendus
      sanctionné sanctionnée sanctionnés exclu exclue exclus limogé limogée limogés renvoyé renvoyée
      renvoyés radié radiée radiés congédié congédiée remercié remerciée remerciés destitué destituée
      démis démise écarté écartée écartés évincé évincée pied licenciement révocation exclusion
      suspension renvoi radiation
      """)
  static let faults = WordTable(
    words: """
      faute fautes manquement manquements insuffisance insubordination harcèlement abus vol fraude
      négligence négligences incompétence désobéissance indiscipline infraction escroquerie corruption
      détournement agissements comportement comportements apologie incitation violences diffamation
      outrage propos perte motif absence absences conduite attitude déloyauté cause inaptitude
      """)
  /// What words can stand on, and how they do.
  static let banners = WordTable(
    words: """
      banderole banderoles pancarte pancartes affiche affiches tag tags graffiti graffitis inscription
      panneau panneaux écriteau écriteaux tee-shirt tee-shirts t-shirt t-shirts drapeau drapeaux
      calicot calicots autocollant autocollants badge badges enseigne plaque calicots maillot maillots
      bannière bannières placard placards mur murs
      """)
  static let showing = WordTable(
    words: """
      proclamant clamant affichant arborant indiquant disant réclamant portant proclame proclament
      clamait affichait barré barrée barrés barrées orné ornée ornés ornées frappé frappée frappés
      frappées floqué floquée floqués floquées estampillé estampillée estampillés siglé siglée
      """)
  /// Words that many repeat, and what shows that they are told as such.
  static let sayings = WordTable(
    words: "mantra adage dicton proverbe maxime accroche slogan refrain formule publicité")
  static let pointing = WordTable(words: "ce cet cette le la l' un une vieux vieil vieille célèbre")
  /// `Le thème de l’année est «`
  static let copulas = WordTable(words: "est était sera s'intitule intitule")
  static let themes = WordTable(
    words: "thème slogan titre nom devise surnom pseudonyme sobriquet intitulé sous-titre ordre")
  /// Laws and agreements, and what they do.
  static let statutes = WordTable(
    words: """
      article articles loi lois décret décrets arrêté règlement traité traités constitution code clause
      clauses amendement contrat contrats accord accords convention conventions projet proposition texte
      charte protocole pacte alinéa
      """)
  static let provides = WordTable(
    words: """
      stipule stipulent stipulait stipulaient stipulant prévoit prévoient prévoyait prévoyaient
      prévoyant dispose disposent disposait autorise autorisent autorisait autorisant interdit
      interdisent interdisait interdisant punit punissent punissait punissant oblige obligent obligeait
      impose imposent imposait imposant permet permettent permettait fixe fixent fixait définit
      définissent définissait garantit garantissent garantissait réprime répriment réprimait encadre
      encadrent instaure instaurent crée créent abroge abrogent sanctionne
      """)
  /// What is done with works.
  static let stages = WordTable(
    words: """
      reprend reprennent reprenait joue jouent jouait jouer monte montent montait monter adapte adaptent
      adaptait adapter tourne tournent tournait tourner réalise réalisent réalisait réaliser interprète
      interprètent interprétait interpréter diffuse diffusent diffusait diffuser édite éditent éditer
      chante chantent chantait chanter signe publie publient publiait publier sort sortent relit lire
      relire voir revoir regarder programme programment programmer avec chef-d'œuvre
      """)
  /// Who makes a work or is in one.
  static let makers = WordTable(
    words: """
      animateur animatrice animateurs présentateur présentatrice présentateurs chroniqueur chroniqueuse
      chroniqueurs réalisateur réalisatrice réalisateurs auteur auteure autrice auteurs créateur
      créatrice créateurs producteur productrice producteurs scénariste scénaristes compositeur
      interprète interprètes héros héroïne vedette star stars acteur actrice acteurs comédien comédienne
      comédiens plateau tournage saison saisons épisode épisodes tome suite générique bande-annonce
      représentation représentations reprise lecture refrain parolier metteur lauréat lauréate candidat
      candidate candidats finaliste commandes
      """)
  static let titleStarts = WordTable(words: "le la les l' un une des mon ma mes")
  static let chargeLinks = WordTable(words: "pour de d' du des")
  static let articles = WordTable(words: "le la les l' un une de d' du des son sa ses leur leurs")
}

/// Nouns that announce somebody's words.
enum CueNouns {
  static let all = WordTable(
    words: """
      déclaration déclarations communiqué message messages tweet tweets lettre courriel mail entretien
      interview discours objectif intention promesse avertissement phrase propos maxime formule
      tribune post publication mots citation réponse question annonce appel témoignage aveu commentaire
      commentaires critique critiques devise conviction ambition credo vœu plaidoyer allocution
      conférence mémo note réaction consigne ordre conseil terme termes sortie saillie pique boutade
      plaisanterie sentence aphorisme adage leitmotiv mantra refrain confidence confidences aparté éloge
      hommage serment vœux excuses démenti légende cri sms texto télégramme missive billet homélie sermon
      oraison plaidoirie riposte réplique répartie repartie verdict
      tirade harangue supplique prière menace menaces provocation insulte insultes exclamation injonction
      alerte requête vanne punchline invective invectives remarque diatribe interpellation tract tracts
      courrier
      """)
  /// Those that announce words only if they say whose: `l’avis de X : «`.
  static let owned = WordTable(
    words: """
      analyse avis opinion constat explication explications version justification diagnostic
      argument arguments mission règle principe motif prétexte conclusion pronostic prédiction bilan regret regrets espoir souhait
      crainte craintes inquiétude mot
      """)
  /// Those whose owner speaks himself; a maxim or a phrase may be repeated by another.
  static let acts = WordTable(
    words: """
      appel critique critiques avertissement réaction réponse témoignage plaidoyer demande
      """)
  /// Whose these are says the words beside them: `« … » La colère de X`.
  static let feelings = WordTable(
    words: """
      colère joie dépit soulagement désarroi émotion agacement étonnement surprise angoisse satisfaction
      fierté déception amertume enthousiasme stupeur voix
      """)
  /// `au motif que`
  static let grounds = WordTable(words: "motif prétexte")
  /// Places for words: `sur son compte`.
  static let pages = WordTable(words: "page compte profil blog site mur")
  static let pagePrepositions = WordTable(words: "sur via par depuis dans")
}
