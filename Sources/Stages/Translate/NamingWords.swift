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
