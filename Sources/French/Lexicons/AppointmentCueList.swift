/// The words that can say that somebody takes up a post; `AppointmentCues` reads them.
///
/// How: `object` (the object of the active, the subject of the passive arrives),
/// `joiner` (the subject arrives, in the organization it joins), `becomes` (the subject
/// takes up the role that follows), `phrase` (with the words after the second colon),
/// `successor` (the subject follows somebody), `leads` (the subject of a future leads its
/// object), `charged` (the subject of a passive is given what follows), `handed` (whom
/// the subject hands its post to arrives), `hires` (the object behind the words after the second
/// colon arrives), `playsFor` (the subject of a future comes to the club behind `à`),
/// `entrusted` and `fallsTo` (whom a post is given or comes to), `starts` (the subject begins
/// somewhere or as something), `shirt` (the subject of a future wears the colors of a club).
enum AppointmentCueList {
  static let verbs = """
    nommer: object
    désigner: object
    élire: object
    réélire: object
    reconduire: object
    promouvoir: object
    embaucher: object
    recruter: object
    engager: weakObject
    débaucher: object
    braconner: object
    introniser: object
    investir: object
    coopter: object
    rappeler: weakObject
    titulariser: weakObject
    confirmer: weakObject
    plébisciter: weakObject
    enrôler: object
    braconner: object
    chiper: object
    dénicher: weakObject
    bombarder: weakObject
    catapulter: weakObject
    hisser: weakObject
    adouber: weakObject
    sacrer: weakObject
    couronner: weakObject
    consacrer: weakObject
    ordonner: weakObject
    assermenter: weakObject
    élever: weakObject
    muter: weakObject
    retenir: weakObject
    pressentir: weakObject
    accueillir: weakObject
    renommer: weakObject
    renouveler: weakObject
    affecter: weakObject
    parachuter: weakObject
    mettre: weakObject
    placer: weakObject
    porter: weakObject
    propulser: weakObject
    installer: weakObject
    attacher: hires: les services | le concours
    offrir: hires: les services | le concours
    adjuger: hires: les services
    adjoindre: hires: les services | le concours
    faire: hires: signer | venir | appel à | * entrée | * retour | * premiers pas | * débuts | office de | l'intérim
    jeter: hires: * dévolu sur
    arrêter: hires: * choix sur
    miser: hires: sur
    opter: hires: pour
    tourner: hires: vers
    renforcer: hires: avec | * équipe avec | * direction avec | * effectif avec | * rangs avec | * rédaction avec
    étoffer: hires: avec | * équipe avec | * direction avec | * effectif avec | * rangs avec | * rédaction avec
    muscler: hires: avec | * équipe avec | * direction avec | * effectif avec | * rangs avec | * rédaction avec
    compléter: hires: * équipe avec | * effectif avec | * staff avec
    choisir: weakObject
    appeler: weakObject
    remporter: phrase: la mairie | la présidence | l'élection présidentielle | la présidentielle | les élections présidentielles
    gagner: phrase: la mairie | la présidence | l'élection présidentielle | la présidentielle | les élections présidentielles
    retrouver: phrase: le poste | le portefeuille | le ministère | la présidence | la direction | * poste | * fauteuil | la tête | les rênes | les commandes | la barre | * portefeuille | la mairie
    revenir: joinerAt: au pouvoir | à la tête | aux commandes | aux affaires | à la présidence | à la direction
    réintégrer: reinstated
    réinstaller: reinstated
    rétablir: reinstated
    acquérir: weakObject
    signer: signing
    parapher: signing
    rejoindre: joiner
    intégrer: joiner
    joindre: joiner
    atterrir: joinerAt
    rebondir: joinerAt
    sauter: joinerAt: chez
    migrer: joinerAt: chez
    aller: joinerAt: chez
    commencer: starts
    débuter: starts
    démarrer: starts
    servir: starts
    retourner: joinerAt: chez
    poser: hires: * valises | * bagages | * cartons
    poursuivre: hires: * carrière | * aventure | * route | * parcours
    endosser: shirt
    coiffer: shirt
    chausser: shirt
    revêtir: shirt
    enfiler: shirt
    défendre: shirt
    arriver: joinerAt: au pouvoir | à la tête | aux commandes | aux affaires | à la présidence | à la direction
    débarquer: joinerAt
    passer: joinerAt: chez
    filer: joinerAt: chez
    agir: becomes
    devenir: becomes
    redevenir: becomes
    succéder: successor
    remplacer: successor
    relayer: successor
    suppléer: successor
    prendre: phrase: le pouvoir | l'intérim | le relais | * relais | * poste | le commandement | les destinées | le fauteuil | le brassard | le siège | en charge | en main | en mains | la chefferie | la gouvernance | le leadership | le flambeau | le témoin | les clés | les clefs | les manettes | la conduite | la coprésidence | la co-présidence | la vice-présidence | le secrétariat général | le secrétariat | les fourneaux | la tête | la direction | la présidence | les rênes | les commandes | la barre | * fonctions | les fonctions | ses fonctions | la succession | * succession | la suite | * suite | la relève | * relève | la place | * place | place | le portefeuille | le ministère | la responsabilité | le poste | la direction générale | la direction exécutive
    reprendre: phrase: le flambeau | le brassard | le fauteuil | la tête | la direction | la présidence | les rênes | les commandes | la barre | le poste | la conduite | le relais | le témoin | l'intérim | la suite | la succession | la relève | la gestion | la gérance | les clés | les clefs | les manettes | le portefeuille | le siège | la charge
    assurer: phrase: l'intérim | la présidence | la direction | la succession | la transition | la suppléance | la régence | la continuité | la conduite | la présentation | l'animation | la coordination | le commandement | la relève | le relais | la gestion | la coprésidence | la co-présidence | la vice-présidence | les affaires courantes | * remplacement | les fonctions
    assumer: weakPhrase: la direction | la présidence | l'intérim | les fonctions | la fonction | la transition | la responsabilité | le poste
    expédier: phrase: les affaires courantes
    tenir: weakPhrase: la barre | les rênes | les commandes
    gérer: phrase: les affaires courantes | l'intérim | la transition
    exercer: weakPhrase: la fonction | les fonctions | la présidence | la direction | l'intérim | le commandement
    cumuler: weakPhrase: les deux fonctions | les deux postes | les deux casquettes | les fonctions
    monter: phrase: sur le trône | au trône | d'un cran | d'un échelon
    accéder: phrase: à la présidence | au poste | à la tête | à la direction | au pouvoir | au trône | à la magistrature suprême
    occuper: weakPhrase: le poste | la fonction | les fonctions | les deux fonctions | les deux postes | le fauteuil | le siège
    prêter: phrase: serment
    entrer: phrase: en fonction | en fonctions | au gouvernement | au conseil d'administration | au conseil de surveillance | au directoire | au comité exécutif | au comité de direction | au capital
    hériter: phrase: de la matinale | de l'émission | du journal | de la tranche | de l'antenne | de la case | du groupe | de l'équipe | du service | de la division | du pôle | du dossier | des dossiers | du fauteuil | du siège | du brassard | du banc | de l'intérim | de la présidence | des fonctions | des rênes | des clés | de la sélection | de la mairie | du poste | de la direction | du portefeuille | du ministère | des commandes
    récupérer: phrase: le portefeuille | le poste | le ministère
    décrocher: phrase: le portefeuille | le poste | la présidence | la mairie
    conquérir: phrase: la mairie | la présidence | le pouvoir
    ravir: phrase: la mairie | la présidence | le siège | le fauteuil
    obtenir: phrase: le portefeuille | le poste | le ministère
    accepter: phrase: une offre | l'offre | une proposition | la proposition | un poste | le poste | la présidence | la direction | les fonctions
    évoluer: playsFor
    jouer: playsFor
    travailler: playsFor
    officier: playsFor
    œuvrer: playsFor
    siéger: playsFor
    confier: entrusted
    remettre: entrusted
    déléguer: entrusted
    attribuer: entrusted
    échoir: fallsTo
    incomber: fallsTo
    céder: handed
    laisser: handed
    transmettre: handed
    diriger: leads
    présider: leads
    codiriger: leads
    piloter: leads
    conduire: leads
    commander: leads
    chapeauter: leads
    coacher: leads
    coprésider: leads
    administrer: leads
    gouverner: leads
    coordonner: leads
    présenter: leads
    animer: leads
    superviser: leads
    entraîner: leads
    conseiller: leads
    charger: charged
    """

  static let nouns = """
    nomination
    désignation
    élection
    arrivée
    embauche
    recrutement
    intronisation
    investiture
    transfert
    prêt
    promotion
    signature
    venue
    accession
    cooptation
    titularisation
    réélection
    reconduction
    couronnement
    parachutage
    débauchage
    prise
    retour
    passation
    """
}
