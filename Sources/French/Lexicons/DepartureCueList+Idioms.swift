/// Idioms of leaving, most made from the words that French exchanges freely in them; the lines
/// are as in ``DepartureCueList/verbs``.
extension DepartureCueList {
  static let idioms = [
    endings, careers, farewells, partings, pauses, moves, removals, losses, ages,
  ].joined(
    separator: "\n")

  // MARK: - Ends

  /// `met un point final à son mandat`, `clôt sa présidence`
  private static let endings = """
    mettre: phrase, retired: \(ended(working))
    mettre: phrase, resigned: \(ended(serving))
    refermer clore clôturer conclure boucler parachever: phrase, retired: \(owned(working))
    refermer clore clôturer conclure boucler parachever: phrase, term_ended: * présidence | * bail | * contrat | * règne
    interrompre: phrase, resigned: \(owned(serving))
    tourner: phrase, retired: la page \(joined(of(callings)))
    """
  private static let working = [
    "carrière", "carrière sportive", "carrière internationale", "carrière politique",
    "carrière professionnelle", "parcours", "activité professionnelle", "vie professionnelle",
    "parcours professionnel", "carrière en sélection",
  ]
  private static let serving = [
    "fonctions", "mandat", "mandats", "contrat", "bail", "mission", "missions", "collaboration",
    "aventure", "présidence", "engagement", "règne", "intérim", "détachement", "activités",
    "responsabilités", "association",
  ]

  private static func owned(_ nouns: [String]) -> String {
    nouns.map { "* \($0)" }.joined(separator: " | ")
  }

  private static func ended(_ nouns: [String]) -> String {
    ["un terme à", "fin à", "un point final à", "un terme définitif à"].flatMap { end in
      nouns.map { "\(end) * \($0)" }
    }.joined(separator: " | ")
  }

  // MARK: - Careers

  /// `dit adieu aux parquets`, `tire un trait sur le rugby`, `abandonne le sifflet`
  private static let careers = """
    arrêter stopper cesser abandonner délaisser: phrase, retired: \(joined(callings + arenas))
    quitter: phrase, retired: \(joined(callings.filter { !$0.contains("politique") }))
    laisser: phrase, retired: \(joined(callings.map { "tomber \($0)" }))
    dire: phrase, retired: \(goodbyes)
    faire: phrase, retired: \(joined(to(callings + arenas).map { "* adieux \($0)" })) | * adieu aux armes | * pot de départ à la retraite
    faire: phrase, retired: \(joined((callings + arenas).map { "une croix sur \($0)" })) | une croix sur * carrière
    tirer: phrase, retired: \(joined((callings + arenas).map { "un trait sur \($0)" })) | un trait définitif sur * carrière | * révérence sportive
    tourner: phrase, retired: \(joined(to(callings + arenas).map { "le dos \($0)" }))
    renoncer: phrase, retired: \(joined(to(callings)))
    mettre: phrase, retired: pied à terre pour de bon | définitivement pied à terre | pied à terre définitivement
    tirer: phrase, resigned: un trait sur * fonctions | un trait sur * mandat | un trait sur l'aventure | un trait sur * aventure
    rendre: phrase, retired: l'antenne pour la dernière fois | l'antenne définitivement | définitivement l'antenne
    quitter: phrase, resigned: la politique | la vie politique | les affaires publiques | la vie publique
    tourner: phrase, resigned: le dos à la politique | le dos à la vie politique
    raccrocher: phrase, retired: pour de bon
    refermer: phrase, retired: \(tools)
    remballer: phrase, retired: \(tools)
    fermer: phrase, retired: * cartable pour de bon | * cartable pour la dernière fois
    effacer: phrase, retired: le tableau pour la dernière fois
    revenir: notAgain, retired
    """
  private static let goodbyes = joined(
    ["adieu", "au revoir", "stop", "bye-bye", "ciao", "basta"].flatMap { word in
      (to(callings + arenas) + ["à * sport"]).map { "\(word) \($0)" }
    })
  /// Callings that somebody gives up for good.
  private static let callings = [
    "la compétition", "le haut niveau", "le très haut niveau", "le sport de haut niveau",
    "le sport professionnel", "le football", "le foot", "le football professionnel", "le rugby",
    "le rugby professionnel", "le rugby à XV", "le tennis", "le tennis professionnel",
    "le cyclisme",
    "le cyclisme professionnel", "la natation", "le judo", "le ski", "le ski alpin", "le biathlon",
    "le basket", "le basket professionnel", "le handball", "le hand", "le volley", "le hockey",
    "l'athlétisme", "la boxe", "le golf", "la gymnastique", "l'escrime", "l'aviron", "la voile",
    "le patinage", "la course automobile", "la Formule 1", "la moto", "l'équitation", "le métier",
    "la profession", "le barreau", "le journalisme", "la radio", "la télévision", "la télé",
    "le cinéma", "la chanson", "la musique", "le théâtre", "la danse", "la mode", "la cuisine",
    "l'enseignement", "la médecine", "la vie active", "le salariat", "l'arbitrage", "la recherche",
    "les plateaux",
  ]
  /// Places that stand for a calling where somebody gives them up.
  private static let arenas = [
    "les terrains", "les parquets", "les courts", "les bassins", "les rings", "les pistes",
    "les pelouses", "les tatamis", "le peloton", "les pelotons", "les planches",
    "le sifflet", "le micro", "l'antenne", "les podiums", "les circuits", "les stades",
    "les plateaux de tournage", "les prétoires", "les fourneaux",
  ]

  /// With `à`: `à la compétition`, `au rugby`, `aux terrains`.
  private static func to(_ nouns: [String]) -> [String] { contracted(nouns, "à", "au", "aux") }

  /// With `de`: `de la compétition`, `du rugby`, `des terrains`.
  private static func of(_ nouns: [String]) -> [String] { contracted(nouns, "de", "du", "des") }

  private static func contracted(
    _ nouns: [String], _ plain: String, _ singular: String, _ plural: String
  ) -> [String] {
    nouns.map { noun in
      if noun.hasPrefix("le ") { return "\(singular) \(noun.dropFirst(3))" }
      if noun.hasPrefix("les ") { return "\(plural) \(noun.dropFirst(4))" }
      return "\(plain) \(noun)"
    }
  }

  private static func joined(_ rests: [String]) -> String { rests.joined(separator: " | ") }

  // MARK: - Farewells

  /// `plaque tout`, `prend ses cliques et ses claques`
  private static let farewells = """
    plaquer: phrase, resigned: \(jobs) | tout | tout pour
    lâcher: phrase, resigned: \(jobs)
    prendre: phrase, resigned: * cliques et * claques | la poudre d'escampette | la clé des champs | la clef des champs | * envol vers d'autres cieux | le chemin de la sortie
    prendre: phrase, unspecified: la direction de la sortie
    reprendre: phrase, resigned: * liberté | * indépendance
    tourner: phrase, resigned: le dos à * club | le dos à * employeur | le dos à * parti
    claquer: phrase, resigned: * démission
    balancer: phrase, resigned: * démission
    poser: phrase, resigned: * sac ailleurs | * valises ailleurs
    porter: phrase, resigned: * démission
    produire: phrase, resigned: * démission
    déposer: phrase, resigned: le bâton
    rendre: phrase, resigned: * fauteuil | * siège | * brassard de capitaine | * clés du camion | * képi | * étoile | * épaulettes
    rendre: weakPhrase, unspecified: le pouvoir
    remettre: phrase, resigned: * portefeuille | * portefeuilles | * fonctions | * poste à disposition | * mandat à disposition | * siège | * délégation | * délégations | * maroquin | * écharpe | * lettre de démission
    remettre: weakPhrase, unspecified: le fanion | le commandement | le drapeau | le témoin | les commandes | la présidence
    céder: phrase, unspecified: les clés | les clefs | * clés | * clefs | * brassard
    descendre: phrase, resigned: de l'estrade | du train en marche
    larguer: weakPhrase, resigned: les amarres
    lever: weakPhrase, resigned: l'ancre | le camp
    vider: phrase, resigned: * bureau | * casier | * vestiaire | * tiroirs
    faire: phrase, resigned: * baluchon | * paquetage | * paquet | * paquets | * malles | défection | sécession | * sac
    fausser: phrase, resigned: compagnie à
    brûler: phrase, resigned: la politesse à
    retirer: phrase, resigned: * billes
    sortir: phrase, unspecified: par la porte
    transitionner: phrase, unspecified: hors de l'entreprise | hors de la société | hors de la compagnie | hors de * rôle | hors de * poste | hors de l'équipe
    mettre: weakPhrase, resigned: les bouts
    plier: phrase, resigned: les gaules
    faire: phrase, resigned: la malle
    sortir: phrase, unspecified: de l'entreprise | de la société | de la firme | de la compagnie | de * rôle | de * poste
    abandonner: phrase, resigned: l'entreprise | la société | la compagnie | * rôle
    prendre: weakPhrase, resigned: * départ
    faire: weakPhrase, resigned: * sortie
    annoncer confirmer officialiser: weakPhrase, resigned: * sortie
    clore refermer fermer tourner: weakPhrase, resigned: le chapitre | un chapitre | ce chapitre | une page
    barrer: reflexive, resigned
    désolidariser: phrase, resigned: de * groupe | de * parti
    désaffilier: reflexive, resigned
    désengager: phrase, resigned: de l'opérationnel
    quitter: phrase, resigned: l'opérationnel | l'aventure | le navire | * uniforme | * blouse | l'uniforme | la robe | la soutane | les ordres
    déserter: phrase, resigned: les rangs | le vestiaire | * poste | le bateau
    """
  private static let jobs = owned([
    "emploi", "job", "boulot", "travail", "poste", "CDI", "métier", "cabinet", "entreprise",
  ])

  /// `fait un pas de côté`, `déchire sa carte`, `signe son dernier éditorial`
  private static let partings = """
    faire: phrase, resigned: un pas de côté | un pas en arrière | scission | * adieux à ses paroissiens | * adieux à ses troupes | * adieux aux paroissiens | * adieux à * équipe
    faire: weakPhrase, moved: le saut | le grand saut
    faire: weakPhrase, resigned: place nette | * révérence
    effectuer: phrase, resigned: un pas de côté
    opérer: phrase, resigned: un pas de côté
    déchirer: phrase, resigned: * carte
    rompre: phrase, resigned: les amarres avec | les liens avec | les ponts avec | * liens avec | avec * parti | avec * club | les rangs
    couper: phrase, resigned: le cordon avec | * cordon
    trancher: phrase, resigned: * liens avec
    rendre: phrase, resigned: les sceaux | * sceaux | * carte de presse | * carte de parti | * mandat d'élu | * clé | * bureau
    remettre: phrase, resigned: les sceaux | * préavis | * démission forcée
    donner: phrase, resigned: * préavis | * dédite
    poser: phrase, resigned: * préavis
    déposer: phrase, resigned: * préavis | * portefeuille | * écharpe tricolore | * commandement | * couronne | la couronne
    quitter: phrase, resigned: le perchoir | l'hémicycle pour de bon | les bancs de l'Assemblée | la magistrature | l'armée | la police | le clergé | la prêtrise | le sacerdoce | la fonction publique | le professorat
    quitter: phrase, unspecified: les commandes | les rênes | le commandement
    céder: phrase, unspecified: * bâton | * trône | le commandement | le flambeau
    présider: phrase, unspecified: * dernier conseil | * dernière séance | * dernière assemblée | * dernière audience
    célébrer: phrase, unspecified: * dernière messe | * dernier office
    signer: phrase, unspecified: * dernier éditorial | * dernier édito | * dernier papier | * dernier article | * dernière chronique | * dernière collection
    animer: phrase, unspecified: * dernière émission | * dernière matinale
    donner: phrase, retired: * dernier cours | * dernière leçon | * dernière représentation
    diriger: phrase, retired: * dernière répétition
    arbitrer: phrase, retired: * dernier match | * dernière rencontre
    siffler: phrase, retired: * dernière rencontre | * dernier match
    disputer: phrase, retired: * tout dernier match | * ultime match | * ultime saison | * dernière saison professionnelle | * dernière rencontre en carrière
    vivre: phrase, unspecified: * dernier jour à la tête | * dernière journée à la tête | * dernier jour chez | * dernière journée chez | * derniers jours à | * derniers jours au | * derniers jours chez | * derniers mois à | * derniers mois au | * derniers mois chez | * dernières semaines à | * dernières semaines au
    obtenir négocier signer demander solliciter accepter conclure: phrase, unspecified: la rupture conventionnelle de * contrat | une rupture conventionnelle | * rupture conventionnelle | la rupture de * contrat | la résiliation de * contrat | la résiliation à l'amiable de * contrat | la rupture à l'amiable de * contrat | * bon de sortie | * départ anticipé
    écourter: phrase, resigned: * mandat | * contrat | * bail | * mission
    abréger: phrase, resigned: * mandat | * mission
    faire effectuer vivre disputer boucler: phrase, retired: * dernier tour de piste | * dernière danse | * dernier tour d'honneur
    baisser: phrase, retired: le rideau pour de bon | pavillon pour de bon
    fermer: phrase, retired: * cabinet | * officine | le couvercle | * échoppe | * étude
    dévisser: phrase, unspecified: * plaque
    raccrocher: phrase, retired: \(implements)
    remiser: phrase, retired: \(implements)
    ranger: phrase, retired: \(implements)
    poser: phrase, retired: \(implements)
    savourer: phrase, retired: * retraite toute neuve
    retourner: phrase, unspecified: à la vie civile | à * chères études | à l'anonymat | dans le civil
    retrouver: phrase, unspecified: la vie civile
    passer: phrase, retired: de l'autre côté de la barrière
    prendre: phrase, resigned: * distances avec * parti | de la hauteur | le maquis
    prendre: weakPhrase, unspecified: la porte de sortie
    décider: phrase, resigned: d'en rester là
    préférer: phrase, resigned: en rester là
    choisir: phrase, resigned: d'en rester là
    lâcher: phrase, resigned: l'affaire | * mandat local | * vice-présidence | la vice-présidence | la présidence | la direction
    abandonner: phrase, resigned: * vice-présidence | * présidence | * commandement | * écharpe | * place
    laisser: phrase, resigned: * écharpe | * portefeuille | * trône | la mairie | les manettes | le volant | * commandement | * maillot | * brassard | * cabinet | les affaires | le poste | la tête | le commandement
    laisser: weakPhrase, resigned: derrière * un groupe | un grand vide
    filer: weakPhrase, resigned: à l'anglaise
    partir: phrase, resigned: s'installer à * compte | à * compte | voler de * propres ailes | tenter l'aventure | tenter sa chance | relever un nouveau défi | vers un nouveau défi | vers de nouveaux défis | la tête haute | en claquant la porte | sur un désaccord | pour de nouvelles aventures | pour d'autres horizons | pour de nouveaux horizons
    partir: phrase, retired: couler des jours tranquilles | couler des jours heureux | couler une retraite | en préretraite | à la pension
    partir: phrase, sabbatical: en congé sabbatique | en congé maternité | en congé de maternité | en congé parental
    installer: phrase, resigned: à * compte
    lancer: weakPhrase, resigned: à * compte
    mettre: phrase, resigned: à * compte
    """
  private static let implements = joined(
    [
      "rollers", "canne", "pinceau", "trompette", "saxophone", "violon", "partition", "képi",
      "étoile de shérif", "marteau", "truelle", "tronçonneuse", "cannes", "flèches", "boules",
      "godillots", "chaussures de rugby", "chaussures", "lunettes", "casquette", "combinaison",
      "guidon", "selle", "cuissard", "dossard", "raquettes", "club", "clubs", "fusain", "aiguille",
      "machine", "machines", "camion", "taxi", "robe noire", "robe d'avocat", "mitre", "crosse",
      "bure", "camail", "charrue", "tracteur", "sécateur", "filets", "casseroles", "fouet",
    ].map { "+ \($0)" })

  // MARK: - Pauses

  /// `s'accorde une année sabbatique`, `suspend sa carrière`
  private static let pauses = """
    accorder octroyer offrir prendre observer faire poser solliciter obtenir annoncer: phrase, sabbatical: \(leaves)
    suspendre interrompre: phrase, sabbatical: * carrière | * activité | * activités
    mettre: phrase, sabbatical: * activité entre parenthèses | * activités entre parenthèses | en disponibilité | * carrière sur pause | * vie professionnelle entre parenthèses
    lever: weakPhrase, sabbatical: le pied
    mettre: weakPhrase, sabbatical: au vert
    faire: weakPhrase, sabbatical: une pause
    éloigner: phrase, sabbatical: de l'antenne | des terrains | de la compétition | des bassins | des parquets | de la scène médiatique
    placer: phrase, sabbatical: en disponibilité | en congé sabbatique
    """
  private static let leaves = joined(
    [
      "un congé sabbatique", "un congé sans solde", "un congé parental", "un congé de maternité",
      "un congé maternité", "une année sabbatique", "un an sabbatique", "un semestre sabbatique",
      "une année de césure", "un break", "une pause dans * carrière",
      "une pause à durée indéterminée",
      "un congé de longue durée", "un congé de formation", "* congé maternité",
      "* congé de maternité",
      "* congé parental", "* congé sabbatique", "une disponibilité", "* mise en disponibilité",
      "une longue pause", "une mise en disponibilité", "un congé formation",
    ])

  // MARK: - Moves

  /// `passe à la concurrence`, `va voir ailleurs`, `poursuit sa carrière ailleurs`
  private static let moves = """
    passer partir filer: phrase, moved: \(rivals)
    aller: phrase, resigned: voir ailleurs | exercer * talents ailleurs | respirer un autre air
    tourner: weakPhrase, resigned: vers d'autres horizons | vers de nouveaux horizons
    explorer: weakPhrase, resigned: d'autres horizons
    poursuivre: weakPhrase, resigned: d'autres opportunités | d'autres intérêts
    saisir: weakPhrase, resigned: une opportunité professionnelle | une autre opportunité
    actionner activer exercer invoquer: phrase, resigned: la clause de cession | la clause de conscience | * clause de cession | * clause de conscience
    faire: phrase, resigned: jouer la clause de cession | jouer la clause de conscience | jouer * clause de cession | jouer * clause de conscience | valoir la clause de cession | valoir la clause de conscience | valoir * clause de cession | valoir * clause de conscience
    rendre: weakPhrase, resigned: l'antenne
    sortir: weakPhrase, unspecified: par la petite porte | par la grande porte
    prendre: phrase, sabbatical: une pause-carrière | un crédit-temps | une mise en disponibilité
    recevoir: phrase, dismissed: * préavis
    remettre: weakPhrase, resigned: * lettre
    relever: weakPhrase, resigned: un nouveau défi ailleurs | de nouveaux défis ailleurs | un autre défi
    poursuivre: phrase, moved: * carrière ailleurs | * route ailleurs | * parcours ailleurs | l'aventure ailleurs | * aventure ailleurs | * chemin ailleurs
    continuer: phrase, moved: * carrière ailleurs | * route ailleurs | l'aventure ailleurs | * aventure ailleurs
    envoler: phrase, moved: vers de nouvelles aventures | vers d'autres aventures | vers d'autres cieux | vers de nouveaux horizons | vers d'autres horizons
    envoler: phrase, resigned: de * propres ailes
    voler: phrase, resigned: de * propres ailes | vers d'autres cieux | vers de nouvelles aventures
    changer: weakPhrase, moved: d'établissement | de paroisse | de club | d'employeur | de maison | d'écurie | de rédaction | de crémerie
    changer: weakPhrase, resigned: de vie | de voie | de cap | d'horizon | de métier
    faire: weakPhrase, moved: jouer * clause de sortie | jouer * clause libératoire | valoir * clause de sortie
    activer: phrase, moved: * clause de sortie | * clause libératoire | * clause de départ
    lever: phrase, moved: * clause libératoire
    sauter: weakPhrase, resigned: du navire | du train
    mettre: weakPhrase, moved: le cap sur
    signer accepter choisir: phrase, laid_off: le plan de départs | le plan de départs volontaires | un départ volontaire | * départ volontaire
    """
  private static let rivals = joined([
    "à la concurrence", "chez le concurrent", "chez un concurrent", "chez la concurrence",
    "à l'ennemi", "avec armes et bagages", "chez l'ennemi", "dans le camp adverse",
    "dans le camp d'en face", "chez le rival", "chez un rival",
  ])

  // MARK: - Removals

  /// `flanque à la porte`, `notifie son licenciement à`, `jette à la rue`
  private static let removals = """
    flanquer ficher jeter balancer bouter pousser conduire reconduire raccompagner renvoyer mettre: pushed, dismissed: dehors | à la porte | sur le banc de touche | hors du club | hors du parti
    jeter mettre laisser envoyer: pushed, laid_off: à la rue | sur le carreau | sur le pavé | au chômage | à Pôle emploi | à France Travail
    laisser: pushed, laid_off: sans emploi | sans travail | sans poste | sans salaire
    laisser: pushed, unspecified: libre | libres | libre de s'engager
    priver: phraseObject, laid_off: d'emploi | de travail | de leur emploi
    notifier signifier annoncer infliger: giveDoor, dismissed: * licenciement | * renvoi | * congé | * limogeage | * éviction | * congédiement | * révocation | * destitution | * exclusion | la fin de * mission | la fin de * contrat | la fin de * fonctions | la rupture de * contrat | la fin de * collaboration | la porte
    envoyer adresser remettre expédier: giveDoor, dismissed: * lettre de licenciement | * lettre de renvoi | une lettre de licenciement | * congé | * lettre de congé | * solde de tout compte
    donner: giveDoor, dismissed: * congé | * huit jours | * compte | * bon de sortie
    indiquer ouvrir désigner: giveDoor, dismissed: la porte de sortie | le chemin de la sortie
    montrer: giveDoor, dismissed: la sortie | la porte de sortie | le chemin de la sortie
    ôter enlever reprendre confisquer arracher: giveDoor, dismissed: * délégation | * délégations | toutes * délégations | * portefeuille | * fonctions | * mandat | * commandement
    retirer: giveDoor, dismissed: toute charge | toute charge pastorale | toute fonction | toute responsabilité | * responsabilités | * ministère | * licence d'agent | * brassard | * accréditations
    retirer: phraseObject, dismissed: du poste | de * poste | de * fonctions | du conseil | de la direction | de la tête
    renvoyer: phraseObject, dismissed: de l'état clérical | à la vie civile | dans * foyers
    réduire: phraseObject, dismissed: à l'état laïc
    sacrifier débrancher dégager dégommer lourder saquer sacquer blackbouler balayer emporter éconduire défenestrer bannir: weakEmployer, dismissed
    placardiser: weakEmployer, unspecified
    exfiltrer: weakEmployer, moved
    relâcher: weakEmployer, term_ended
    délester: separate, dismissed
    alléger: separate, dismissed
    priver: separate, dismissed: de * services
    passer: separate, dismissed: de * services
    mettre: phrase, dismissed: fin à l'emploi | un terme à l'emploi | un terme à l'engagement | un terme à l'intérim | un terme au détachement | fin aux responsabilités | fin au règne | fin à la présence | un terme à la présence
    résilier rompre casser dénoncer interrompre: phrase, dismissed: le contrat | le bail | les contrats
    coûter: giveDoor, dismissed: * poste | * fauteuil | * place | * siège | * emploi | * portefeuille | * maroquin | * mandat | * tête | * job
    rétrograder: phraseObject, unspecified: du poste
    échanger: transfer, moved
    affecter: transfer, moved
    détacher: transfer, moved
    expédier: transfer, moved
    sauter: transfer, moved
    basculer: transfer, moved
    """

  // MARK: - Losses

  /// `perd sa place`, `fait les frais du remaniement`, `se retrouve au chômage`
  private static let losses = """
    perdre: phrase, unspecified: * siège | * fauteuil | * strapontin | * trône | * commandement | * travail | * mandat | * banc | * couronne | la présidence | la direction | le commandement | les rênes
    perdre: phrase, laid_off: leur emploi | leur travail | leur job | leur poste
    retrouver: phrase, laid_off: sans emploi | au chômage | sur le carreau | à la rue | sans travail
    faire: phrase, dismissed: les frais du remaniement | les frais de la réorganisation | les frais de la restructuration | les frais du rachat | les frais de la crise | les frais de cette | les frais du fiasco | les frais du changement | les frais de l'arrivée | les frais de la fusion | les frais de la purge | les frais des mauvais | les frais du scandale
    payer: phrase, dismissed: de * poste | de * place | de * fauteuil | de * siège | de * tête
    redevenir: phrase, term_ended: adjoint | adjointe | l'adjoint | l'adjointe | * adjoint | simple joueur | simple député | simple conseiller
    retrouver: phrase, term_ended: * rôle d'adjoint | * poste d'adjoint | * fonctions d'adjoint | * place d'adjoint | * rôle de numéro deux
    reprendre: phrase, term_ended: * rôle d'adjoint | * fonctions d'adjoint | * place d'adjoint
    accrocher cramponner agripper maintenir: stay, resigned: à * poste | à * fauteuil | à * siège | au pouvoir | à * mandat | à ses fonctions | à la présidence | à la tête
    aller: stay, resigned: au bout de * mandat | au bout de * mission | au bout de * contrat | jusqu'au bout de * mandat | jusqu'au bout de * mission | jusqu'au bout de * contrat | au terme de * mandat | jusqu'au terme de * mandat
    honorer: stay, resigned: * contrat | * bail | * mandat jusqu'au bout
    jouer: phrase, dismissed: les fusibles | le rôle de fusible
    recevoir: phrase, dismissed: * lettre de licenciement | * lettre de renvoi | * congé | * notification de licenciement | * avis de licenciement | * feuille de route
    apprendre: phrase, dismissed: * éviction | * limogeage | * licenciement | * renvoi | * mise à l'écart | * congédiement | * remplacement | * destitution
    contester: phrase, dismissed: * licenciement | * renvoi | * éviction | * limogeage | * révocation
    sauter: weakLeaver, dismissed
    déclarer: phraseObject, dismissed: démissionnaire d'office | démissionnaires d'office
    casser: phraseObject, dismissed: de * grade
    verser: phraseObject, retired: dans la réserve
    défroquer: employer, dismissed
    déchoir: phraseObject, dismissed: de la présidence | du trône
    suspendre: phraseObject, unspecified: à titre conservatoire
    chercher happer siphonner souffler rafler cueillir dénicher soutirer aspirer acquérir attirer emprunter marauder dérober voler racheter soustraire: recruiter, moved
    """

  // MARK: - Age

  /// `atteint par la limite d'âge`, `accède à l'éméritat`
  private static let ages = """
    atteindre toucher rattraper frapper: phraseObject, retired: par la limite d'âge
    libérer: phraseObject, dismissed: de * obligations | de * obligations contractuelles | de * engagement | de * engagements
    libérer: phraseObject, unspecified: de * contrat de travail
    placer: phraseObject, retired: en retraite anticipée | en préretraite | en deuxième section | en 2e section | en position de retraite | à la retraite | d'office à la retraite
    admettre: phraseObject, retired: en deuxième section | à l'éméritat | à l'honorariat | à la pension | au bénéfice de la retraite
    pousser: phraseObject, retired: à la retraite | vers la retraite
    pensionner: weakEmployer, retired
    accéder: phrase, retired: à l'éméritat | à la retraite | à l'honorariat
    entrer: phrase, retired: en retraite | à la retraite
    passer: phrase, retired: à la retraite
    savourer: phrase, retired: une retraite bien méritée
    prendre: phrase, retired: * pension | une retraite bien méritée | * éméritat
    jouir: phrase, retired: d'une retraite | de * retraite
    profiter: phrase, retired: d'une retraite | de * retraite | d'une retraite bien méritée
    couler: phrase, retired: des jours heureux à la retraite | une douce retraite | une retraite paisible
    demander: phrase, retired: * mise à la retraite
    solliciter: phrase, retired: * mise à la retraite
    liquider: phrase, retired: * retraite | * pension
    arriver: phrase, term_ended: en fin de contrat | en fin de mandat | au terme de * mandat | au terme de * contrat | au bout de * mandat | à la fin de * mandat | en fin de bail | à la fin de * contrat | au bout de * contrat | en fin de mission | en fin de droits
    arriver: phrase, retired: à l'âge de la retraite | à la retraite
    """
}
