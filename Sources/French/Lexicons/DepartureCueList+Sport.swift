/// The words of athletes, coaches and clubs; the lines are as in ``DepartureCueList/verbs``.
extension DepartureCueList {
  static let sport = """
    abandonner: athletePhrase, retired: \(disciplines) | le sifflet | le guidon | le volant
    laisser: athletePhrase, retired: \(fallings) | le sifflet
    lâcher: athletePhrase, retired: \(disciplines) | le sifflet | le guidon
    délaisser: athletePhrase, retired: \(disciplines)
    arrêter: athletePhrase, retired: \(disciplines) | les frais | le sifflet | de nager | de boxer | de skier | d'entraîner | d'arbitrer
    stopper: athletePhrase, retired: \(disciplines)
    cesser: athletePhrase, retired: \(disciplines) | d'entraîner | d'arbitrer
    quitter: athletePhrase, retired: \(disciplines) | \(venues)
    déserter: athletePhrase, retired: \(venues)
    tourner: athletePhrase, retired: le dos à la compétition | le dos au haut niveau | la page de la compétition | la page du haut niveau | la page du football | la page du rugby
    tourner: athletePhrase, resigned: le dos à l'équipe | le dos à la sélection | le dos aux
    refermer: athletePhrase, retired: le livre de * carrière | la page de * carrière | le chapitre de * carrière
    fermer: athletePhrase, retired: le livre de * carrière
    clore: athletePhrase, retired: le chapitre de * carrière | le livre de * carrière
    tirer: phrase, retired: le rideau sur * parcours
    tirer: athletePhrase, retired: un trait sur le football | un trait sur le rugby | un trait sur la compétition | un trait sur le haut niveau | un trait sur le cyclisme
    dire: athletePhrase, retired: \(goodbyes)
    faire: athletePhrase, retired: * adieux au haut niveau | * adieux au peloton | * adieux au circuit | * adieux aux terrains | * adieux aux parquets | * adieux aux bassins | * adieux aux pistes | * adieux aux courts | * adieux aux rings | * adieux aux sélections | * adieux aux tatamis
    mettre: athletePhrase, retired: pied à terre pour de bon | pied à terre définitivement | un terme à * parcours de joueur
    descendre: athletePhrase, retired: de vélo pour de bon | définitivement de vélo | du ring pour de bon
    tomber: athletePhrase, retired: les gants | le dossard
    rester: athletePhrase, retired: là
    revenir: neverAgain, retired: \(returns)
    reprendre: neverAgain, retired: la compétition | * carrière | le chemin des | la raquette | le volant
    rechausser: neverAgain, retired: les crampons | les skis | les patins | * crampons | * skis
    remonter: neverAgain, retired: sur un vélo | sur un ring | sur le ring | sur les skis | en selle | sur un podium
    fouler: neverAgain, retired: les terrains | les pelouses | les parquets | les courts | la pelouse
    remettre: neverAgain, retired: les gants | les crampons
    entraîner: neverAgain, retired
    arbitrer: neverAgain, retired
    courir: neverAgain, retired
    lutter: neverAgain, retired
    remettre: neverAgain, unspecified: le maillot de | le maillot du | le maillot des | le maillot d'
    porter: neverAgain, unspecified: le maillot de | le maillot du | le maillot des | le maillot d' | les couleurs de | les couleurs du | les couleurs des | les couleurs d' | la tunique de | la tunique du | la tunique des | la tunique d'
    défendre: neverAgain, unspecified: les couleurs de | les couleurs du | les couleurs des | les couleurs d'
    \(lastGames)
    faire: athletePhrase, resigned: * paquetage | * sac | * sacs | * baluchon | * balluchon | * malles
    faire: athletePhrase, moved: jouer * clause de sortie | jouer * clause libératoire | jouer * clause de transfert | sauter * clause libératoire
    activer: athletePhrase, moved: * clause de sortie | * clause libératoire | * clause de départ
    lever: athletePhrase, moved: * clause libératoire | * clause de sortie
    boucler: athletePhrase, resigned: * valises | * malles
    prendre: athletePhrase, resigned: * cliques et * claques | * envol
    mettre: athletePhrase, resigned: les bouts
    lever: athletePhrase, resigned: l'ancre | le camp
    déserter: athletePhrase, resigned: le vestiaire | le camp d'entraînement | le club
    aspirer: athletePhrase, resigned: à autre chose
    aller: athletePhrase, resigned: voir ailleurs
    monnayer: athletePhrase, moved: * talent ailleurs | * talents ailleurs
    mettre: athletePhrase, unspecified: fin à l'aventure | un terme à l'aventure | fin à * aventure | un terme à * aventure
    obtenir: athletePhrase, unspecified: \(exits)
    négocier: athletePhrase, unspecified: \(exits)
    décrocher: athletePhrase, unspecified: \(exits)
    trouver: athletePhrase, unspecified: un accord pour la rupture de * contrat | un accord pour rompre * contrat | un accord pour résilier * contrat
    accorder: athletePhrase, sabbatical: \(breaks)
    offrir: athletePhrase, sabbatical: \(breaks)
    octroyer: athletePhrase, sabbatical: \(breaks)
    faire: athletePhrase, sabbatical: un break | une pause | une coupure
    observer: athletePhrase, sabbatical: \(breaks)
    marquer: athletePhrase, sabbatical: une pause dans * carrière | un temps d'arrêt dans * carrière
    suspendre: athletePhrase, sabbatical: * carrière | * activité | * activités
    interrompre: athletePhrase, sabbatical: * carrière | * saison
    mettre: athletePhrase, sabbatical: * saison entre parenthèses | * carrière entre parenthèses | * carrière sur pause
    filer: mover, moved
    envoler: mover, moved
    exiler: mover, moved
    expatrier: mover, moved
    émigrer: mover, moved
    migrer: mover, moved
    déménager: mover, moved
    rallier: mover, moved
    prendre: mover, moved: la direction de | la direction du | la direction des | la direction d' | le chemin de | le chemin du | le chemin d' | la route de | la route du | la route d'
    mettre: mover, moved: le cap sur | le cap vers
    poursuivre: mover, moved: \(careers)
    continuer: mover, moved: \(careers)
    relancer: mover, moved: \(careers)
    déboulonner: weakEmployer, dismissed
    laisser: phraseObject, unspecified: libre de tout contrat | libre de tout engagement
    autoriser: phraseObject, unspecified: à partir | à s'en aller | à faire * valises | à quitter le club | à rejoindre un autre club
    inviter: phraseObject, dismissed: à aller voir ailleurs | à faire * valises | à plier bagage | à se chercher un club | à se trouver un club | à se trouver un nouveau club
    prier: phraseObject, dismissed: d'aller voir ailleurs | de faire * valises | de plier bagage | de prendre la porte
    coûter: giveDoor, dismissed: * banc
    troquer: transfer, moved
    brader: transfer, moved
    rétrograder: phraseObject, dismissed: en Formule 2 | en réserve | en équipe réserve | au rang d'adjoint | au poste d'adjoint
    mettre: phrase, retired: \(hungTools)
    accrocher: phrase, retired: \(gear)
    suspendre: phrase, retired: \(gear)
    rendre: athletePhrase, retired: * dossard
    retirer: athletePhrase, retired: \(fromSports)
    entamer: athletePhrase, retired: * reconversion
    arrêter: athletePhrase, retired: là | à la fin de la saison | à l'issue de la saison | en fin de saison | au terme de la saison | à la fin de l'année | après les Jeux | après les Mondiaux | après l'Euro
    renoncer: athletePhrase, retired: à la sélection | à l'équipe nationale | à l'équipe de France | aux sélections | à la compétition | au haut niveau
    prendre: athletePhrase, retired: * retraite de | congé du peloton | congé du circuit | congé des terrains
    larguer: weakEmployer, dismissed
    répudier: weakEmployer, dismissed
    indiquer: giveDoor, dismissed: la sortie | la porte
    passer: athletePhrase, dismissed: à la trappe | par pertes et profits
    résister: notAgain, dismissed
    perdre: athletePhrase, dismissed: le brassard | * brassard | le capitanat | * capitanat | * banc | * siège | * fauteuil | * baquet | * volant | * guidon
    faire: athletePhrase, dismissed: les frais de | les frais du | les frais des | les frais d'
    rendre: athletePhrase, resigned: les clés de | les clés du | les clefs de | les clefs du
    jouer: neverAgain, retired: en équipe | en sélection | pour la sélection | pour l'équipe
    mettre: phrase, retired: fin à la carrière | un terme à la carrière
    trouver: mutual, unspecified: un accord pour rompre | un accord pour résilier | un accord pour mettre un terme | un accord pour mettre fin | un accord pour se séparer | un accord pour se quitter | un accord de séparation | un terrain d'entente pour rompre | un terrain d'entente pour se séparer
    parvenir: mutual, unspecified: à un accord pour rompre | à un accord pour résilier | à un accord pour mettre un terme | à un accord pour mettre fin | à un accord pour se séparer | à un accord pour se quitter | à un accord de séparation | à un accord de rupture
    convenir: mutual, unspecified: de se séparer | de se quitter | d'en rester là | de mettre un terme | de mettre fin | d'une séparation
    décider: mutual, unspecified: de se séparer | d'un commun accord de se séparer | de se quitter | d'en rester là
    acter: mutual, unspecified: leur séparation | leur divorce
    changer: athletePhrase, moved: de club | d'écurie | de couleurs | de tunique | de championnat
    troquer: athletePhrase, moved: le maillot | la tunique | les couleurs | * maillot | * tunique
    passer: athletePhrase, moved: à l'ennemi | chez l'ennemi | chez le rival | chez le voisin | dans le camp adverse
    tenter: athletePhrase, moved: l'aventure | * chance à l'étranger
    céder: athletePhrase, moved: aux sirènes
    succomber: athletePhrase, moved: aux sirènes
    rentrer: athletePhrase, moved: au pays | au bercail
    retourner: athletePhrase, moved: au pays | au bercail
    bouger: athletePhrase, moved: de | du | d' | cet hiver | cet été
    demander: athletePhrase, resigned: * bon de sortie | * départ | * transfert | à partir | à s'en aller | à être transféré | à être libéré
    réclamer: athletePhrase, resigned: * bon de sortie | * départ | * transfert
    exiger: athletePhrase, resigned: * bon de sortie | * départ | * transfert
    résilier: athletePhrase, unspecified: à l'amiable * contrat | d'un commun accord * contrat
    libérer: phraseObject, unspecified: de * dernière année de contrat | du reste de * contrat
    refiler: transfer, moved
    recaser: transfer, moved
    rétrocéder: transfer, moved
    reprêter: transfer, moved
    """

  /// What athletes give up, with its article.
  private static let sports = [
    "la compétition", "le haut niveau", "le très haut niveau", "le sport de haut niveau",
    "le sport professionnel", "le football", "le foot", "le football professionnel", "le rugby",
    "le rugby professionnel", "le basket", "le basket-ball", "le handball", "le hand",
    "le volley", "le volley-ball", "le tennis", "le cyclisme", "le vélo", "la natation",
    "l'athlétisme", "le judo", "la boxe", "le ski", "le biathlon", "la gymnastique", "l'escrime",
    "l'aviron", "le hockey", "le patinage", "le badminton", "le triathlon", "la lutte", "le karaté",
    "la course automobile", "la course à pied", "la formule 1", "le rallye", "la moto", "le golf",
    "l'arbitrage", "l'équitation", "la voile", "le surf", "le plongeon", "l'haltérophilie",
    "le canoë", "le kayak", "le tir", "le taekwondo", "le snowboard", "le décathlon",
    "l'heptathlon", "le marathon", "le demi-fond", "le sprint", "la perche",
    "le métier d'entraîneur",
  ]
  private static let disciplines = sports.joined(separator: " | ")
  private static let fallings = sports.map { "tomber \($0)" }.joined(separator: " | ")
  /// Where athletes work: who leaves all of them works no more.
  private static let grounds = [
    "les terrains", "les parquets", "les bassins", "les pistes", "les courts", "les rings",
    "les tatamis", "les pelotons", "les circuits", "les pelouses", "les skis", "les patins",
    "le peloton professionnel", "le circuit professionnel", "le circuit mondial",
    "le monde du football",
    "le monde du rugby", "le monde du cyclisme", "la scène internationale", "les podiums",
  ]
  private static let venues = grounds.joined(separator: " | ")
  /// What is hung up, or put away with these words; to hang up others of ``tools`` is housework.
  private static let gear = [
    "crampons", "gants", "patins", "skis", "raquette", "baskets", "chaussons", "pointes", "kimono",
    "dossard", "sifflet", "vélo", "maillot", "palmes", "casque", "short", "chaussures",
  ].map { "+ \($0)" }.joined(separator: " | ")
  private static let hungTools =
    gear.split(separator: " | ").flatMap { tool in
      ["au clou", "au placard", "au vestiaire", "au grenier", "au rebut"].map { "\(tool) \($0)" }
    }.joined(separator: " | ")
  private static let fromSports =
    (sports.dropFirst() + grounds).map { words in
      words.hasPrefix("le ")
        ? "du " + words.dropFirst(3)
        : words.hasPrefix("les ") ? "des " + words.dropFirst(4) : "de " + words
    }.joined(separator: " | ")
  private static let goodbyes =
    ["adieu", "au revoir", "stop"].flatMap { word in
      sports.map { "\(word) \(behindTo($0))" } + grounds.map { "\(word) \(behindTo($0))" }
    }.joined(separator: " | ")
  private static let returns =
    (sports.map(behindTo) + [
      "sur les terrains", "sur les pistes", "sur les courts", "sur le circuit",
    ])
    .joined(separator: " | ")
  /// What a player gets who wants to leave his club.
  private static let exits = """
    la rupture de * contrat | la rupture conventionnelle de * contrat | la rupture anticipée de * contrat | la résiliation de * contrat | la résiliation à l'amiable de * contrat | une rupture de contrat | une rupture conventionnelle | une rupture à l'amiable | une résiliation à l'amiable | * bon de sortie | un bon de sortie | * billet de sortie | * feu vert pour partir | * libération | * transfert
    """
  private static let breaks = """
    une année sabbatique | une saison sabbatique | un congé sabbatique | une pause | une longue pause | un break | un long break | une coupure | une longue coupure | une parenthèse | une année de pause | un an de pause | une année de repos | un an de repos
    """
  private static let careers = """
    * carrière | * route | * aventure | * parcours
    """
  /// Verbs of a last game: only told of what is to come does it end something.
  private static let lastGames = [
    "disputer", "jouer", "livrer", "courir", "vivre", "diriger", "arbitrer", "effectuer", "faire",
    "nager", "skier", "boucler", "terminer", "achever", "clore", "connaître", "entamer",
  ].map { "\($0): lastGame, retired" }.joined(separator: "\n")

  /// `au football`, `à la boxe`, for `le football`, `la boxe`.
  private static func behindTo(_ words: String) -> String {
    if words.hasPrefix("le ") { return "au " + words.dropFirst(3) }
    if words.hasPrefix("les ") { return "aux " + words.dropFirst(4) }
    return "à " + words
  }

  /// As ``nouns``.
  static let sportNouns = """
    prêt: moved
    vente: moved
    cession: moved
    rachat: moved
    échange: moved
    résiliation: unspecified
    fin de parcours: unspecified
    fin de cycle: unspecified
    fin de l'histoire: unspecified
    fin de chapitre: unspecified
    fin de règne: unspecified
    fin de bail: term_ended
    fin d'une aventure: unspecified
    fin du voyage: unspecified
    chute: unspecified
    débarquement: dismissed
    fin de la belle histoire: unspecified
    """
}
