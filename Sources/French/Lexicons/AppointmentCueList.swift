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
/// somewhere or as something), `moves` (somebody is sent to what stands behind `à`), `preferred`
/// (who is preferred to a holder), `beaten` (who beats a holder at the polls), `aided` (who will
/// stand by the holder), `shirt` (the subject of a future wears the colors of a club).
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
    muter: moves
    retenir: weakObject
    pressentir: weakObject
    accueillir: weakObject
    renommer: weakObject
    renouveler: weakObject
    affecter: moves
    parachuter: weakObject
    mettre: weakObject
    placer: weakObject
    porter: weakObject
    propulser: weakObject
    installer: weakObject
    mandater: weakObject
    taper: weakObject
    repêcher: weakObject
    imposer: weakObject
    envoyer: weakObject
    dépêcher: weakObject
    recaser: weakObject
    caser: weakObject
    réquisitionner: weakObject
    solliciter: weakObject
    pousser: weakObject
    exfiltrer: weakObject
    recycler: weakObject
    asseoir: weakObject
    instituer: weakObject
    commettre: weakObject
    appointer: weakObject
    commissionner: weakObject
    dégoter: weakObject
    attirer: weakObject
    happer: weakObject
    aspirer: weakObject
    rapatrier: weakObject
    embarquer: weakObject
    missionner: weakObject
    accréditer: weakObject
    préposer: weakObject
    proclamer: weakObject
    créer: weakObject
    sélectionner: weakObject
    subtiliser: weakObject
    souffler: weakObject
    piquer: weakObject
    détacher: moves
    rattacher: moves
    transférer: moves
    vendre: moves
    échanger: moves
    reverser: moves
    préférer: preferred
    battre: beaten
    devancer: beaten
    défaire: beaten
    détrôner: beaten
    seconder: aided
    épauler: aided
    entourer: aided
    assister: aided
    attacher: hires: les services | le concours
    offrir: hires: les services | le concours
    adjuger: hires: les services
    adjoindre: hires: les services | le concours
    faire: hires: confiance à | signer | venir | appel à | * entrée | * retour | * premiers pas | * débuts | office de | l'intérim
    jeter: hires: * dévolu sur
    arrêter: hires: * choix sur
    miser: hires: sur
    opter: hires: pour
    tourner: hires: vers
    renforcer: hires: avec | * équipe avec | * direction avec | * effectif avec | * rangs avec | * rédaction avec
    étoffer: hires: avec | * équipe avec | * direction avec | * effectif avec | * rangs avec | * rédaction avec
    muscler: hires: avec | * équipe avec | * direction avec | * effectif avec | * rangs avec | * rédaction avec
    grossir: hires: avec
    garnir: hires: avec
    compléter: hires: * équipe avec | * effectif avec | * staff avec
    choisir: weakObject
    appeler: weakObject
    remporter: phrase: la mairie | la présidence | l'élection présidentielle | la présidentielle | les élections présidentielles | l'élection municipale | les élections municipales | les municipales | la municipale | l'élection législative partielle | la législative partielle
    gagner: phrase: la mairie | la présidence | l'élection présidentielle | la présidentielle | les élections présidentielles | l'élection municipale | les élections municipales | les municipales | la municipale | l'élection législative partielle | la législative partielle
    retrouver: phrase: le poste | le portefeuille | le ministère | la présidence | la direction | * poste | * fauteuil | la tête | les rênes | les commandes | la barre | * portefeuille | la mairie | les fonctions | * fonctions | le banc de | le banc du | le banc des | * bureau de | * bureau d' | les manettes | la présentation
    revenir: joinerAt: au pouvoir | à la tête | aux commandes | aux affaires | à la présidence | à la direction
    réintégrer: reinstated
    réinstaller: reinstated
    rétablir: reinstated
    acquérir: weakObject
    signer: signing
    parapher: signing
    lier: signing
    rejoindre: joiner
    rallier: joiner
    intégrer: joiner
    joindre: joiner
    atterrir: joinerAt
    rebondir: joinerAt
    rentrer: joinerAt: chez
    émigrer: joinerAt: chez
    rempiler: joinerAt: à la tête | aux commandes | à la présidence | à la direction | à la barre
    débouler: joinerAt: chez
    basculer: joinerAt: chez
    sauter: joinerAt: chez
    migrer: joinerAt: chez
    aller: joinerAt: chez
    commencer: starts
    débuter: starts
    démarrer: starts
    servir: starts
    intervenir: starts
    fonctionner: starts
    officier: starts
    retourner: joinerAt: chez
    poser: hires: * valises | * bagages | * cartons
    continuer: hires: * carrière | * aventure | * route | * parcours
    dire: hires: oui à | oui au | oui aux
    donner: hires: * accord à | * accord au | * accord aux
    poursuivre: hires: * carrière | * aventure | * route | * parcours
    endosser: shirt
    ceindre: shirt
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
    relever: successor
    prendre: phrase: le pouvoir | l'intérim | le relais | * relais | * poste | le commandement | les destinées | le fauteuil | le brassard | le siège | en charge | en main | en mains | la chefferie | la gouvernance | le leadership | le flambeau | le témoin | les clés | les clefs | les manettes | la conduite | la coprésidence | la co-présidence | la vice-présidence | le secrétariat général | le secrétariat | les fourneaux | la tête | la direction | la présidence | les rênes | les commandes | la barre | * fonctions | les fonctions | ses fonctions | la succession | * succession | la suite | * suite | la relève | * relève | la place | * place | place | le portefeuille | le ministère | la responsabilité | le poste | la direction générale | la direction exécutive | le gouvernail | la gérance | la trésorerie | la vice présidence | la mairie | ses quartiers | le rectorat | le décanat | l'antenne | le pupitre
    reprendre: phrase: le flambeau | le brassard | le fauteuil | la tête | la direction | la présidence | les rênes | les commandes | la barre | le poste | la conduite | le relais | le témoin | l'intérim | la suite | la succession | la relève | la gestion | la gérance | les clés | les clefs | les manettes | le portefeuille | le siège | la charge | les fourneaux | la gouvernance | la mairie | la présentation | l'antenne | le ministère | le gouvernail | le volant | les destinées | la vice-présidence | la coprésidence | le secrétariat général | le commandement
    assurer: phrase: l'intérim | la présidence | la direction | la succession | la transition | la suppléance | la régence | la continuité | la conduite | la présentation | l'animation | la coordination | le commandement | la relève | le relais | la gestion | la coprésidence | la co-présidence | la vice-présidence | les affaires courantes | * remplacement | les fonctions | la responsabilité | le secrétariat général | la trésorerie | le pilotage | la gérance | la gouvernance | la rédaction | la rédaction en chef
    assumer: weakPhrase: la direction | la présidence | l'intérim | les fonctions | la fonction | la transition | la responsabilité | le poste | la vice-présidence | la coprésidence | la gérance | le commandement | le secrétariat général | la régence
    expédier: phrase: les affaires courantes
    tenir: weakPhrase: la barre | les rênes | les commandes
    gérer: phrase: les affaires courantes | l'intérim | la transition
    exercer: weakPhrase: la fonction | les fonctions | la présidence | la direction | l'intérim | le commandement | la gérance | la régence | la vice-présidence | les responsabilités
    cumuler: weakPhrase: les deux fonctions | les deux postes | les deux casquettes | les fonctions
    monter: phrase: sur le trône | au trône | d'un cran | d'un échelon | en grade | au comité exécutif | au comité de direction | au directoire | au conseil d'administration | au gouvernement
    accéder: phrase: à la présidence | au poste | à la tête | à la direction | au pouvoir | au trône | à la magistrature suprême | à la vice-présidence | au secrétariat général | au perchoir | à la direction générale | au fauteuil | aux fonctions | à la mairie
    occuper: weakPhrase: le poste | la fonction | les fonctions | les deux fonctions | les deux postes | le fauteuil | le siège | la présidence | la direction
    prêter: phrase: serment
    entrer: phrase: en fonction | en fonctions | au gouvernement | au conseil d'administration | au conseil de surveillance | au directoire | au comité exécutif | au comité de direction | au capital
    hériter: phrase: de la matinale | de l'émission | du journal | de la tranche | de l'antenne | de la case | du groupe | de l'équipe | du service | de la division | du pôle | du dossier | des dossiers | du fauteuil | du siège | du brassard | du banc | de l'intérim | de la présidence | des fonctions | des rênes | des clés | de la sélection | de la mairie | du poste | de la direction | du portefeuille | du ministère | des commandes | de la direction générale | du secrétariat d'état | de la vice-présidence | du pilotage | de la barre
    récupérer: phrase: le portefeuille | le poste | le ministère | la présidence | la direction | le fauteuil | les rênes | les commandes | la mairie | le siège
    décrocher: phrase: le portefeuille | le poste | la présidence | la mairie | la direction | le fauteuil | le siège | le ministère | la vice-présidence
    conquérir: phrase: la mairie | la présidence | le pouvoir | le siège | le fauteuil | la direction
    arracher: phrase: la mairie | la présidence | le siège | le fauteuil | la circonscription
    étrenner: phrase: la fonction | les fonctions | le poste | le fauteuil | le titre
    inaugurer: phrase: la fonction | les fonctions | le poste | la chaire
    pallier: phrase: l'absence
    emparer: phrase: de la mairie | de la présidence | du pouvoir | de la direction | des commandes | des rênes | du siège | du fauteuil
    ravir: phrase: la mairie | la présidence | le siège | le fauteuil | la direction | le poste
    recevoir: phrase: le portefeuille | la présidence | la direction | le ministère | le commandement | les rênes | les clés | les clefs
    obtenir: phrase: le portefeuille | le poste | le ministère | la présidence | la direction | le fauteuil | le siège | la mairie | le secrétariat général
    accepter: phrase: une offre | l'offre | une proposition | la proposition | un poste | le poste | la présidence | la direction | les fonctions
    évoluer: playsFor
    finir: playsFor
    terminer: playsFor
    achever: playsFor
    jouer: playsFor
    travailler: playsFor
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
    encadrer: leads
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
    débuts
    retour
    mutation
    affectation
    détachement
    choix
    vente
    engagement
    enrôlement
    installation
    ralliement
    réintégration
    passation
    """
}
