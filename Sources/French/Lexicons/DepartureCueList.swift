/// The words that can say that somebody leaves; `DepartureCues` reads them.
///
/// A line is `infinitives: how, manner` and, for verbs that need more words, those
/// after a second colon, separated by `|`; `*` is a possessive, `+` a possessive or an
/// article.
enum DepartureCueList {
  /// How they leave is a case of ``DepartureUse``, which says what it means; the manner is
  /// as the datasets write it.
  static let verbs = """
    démissionner: leaver, resigned
    abdiquer: leaver, resigned
    quitter: object, resigned
    partir: weakLeaver, unspecified
    descendre: weakLeaver, resigned
    déserter: object, resigned
    délaisser: object, resigned
    quitter: mutual, unspecified
    rester: mutual, unspecified: là
    démettre: reflexive, resigned
    éclipser: reflexive, resigned
    abandonner: object, resigned
    lâcher: object, resigned
    laisser: phrase, resigned: * place | la place | * bureau | * poste | * postes | + fauteuil | + siège | * fonctions | * mandat | * fonctions de | + poste de | les commandes | les rênes | l'entreprise | la compagnie | la société | la firme | la présidence | la direction
    laisser: leftBehind, resigned
    éloigner: phrase, resigned: de * poste | de * rôle | de * fonctions | de l'entreprise | de la société | de la compagnie
    voir: pushed, unspecified: partir | s'en aller | filer
    laisser: pushed, unspecified: partir | filer | s'en aller | aller
    céder: phrase, unspecified: * place | + poste | + fauteuil | * siège | * portefeuille | * maroquin | * écharpe | * commandement | * mandat | le pouvoir | les commandes | les rênes | la présidence | la direction | la main
    descendre: phrase, resigned: de * poste | de * fonctions | de * rôle | de * position | du poste | du rôle
    couper: phrase, resigned: les liens avec | * liens avec | les ponts avec
    résilier: phrase, resigned: + contrat | * contrat avec | + bail
    rompre: phrase, resigned: + contrat | * contrat avec
    casser: phrase, resigned: + contrat
    passer: weakPhrase, resigned: \(torches)
    transmettre: weakPhrase, resigned: \(torches) | * fonctions | le pouvoir | la présidence | la direction
    céder: weakPhrase, resigned: \(torches) | * bureau | * couronne | * trône | le trône | le volant
    remettre: weakPhrase, resigned: les clés | les clefs | * clés | * clefs | les rênes | * pouvoirs
    confier: weakPhrase, resigned: le flambeau | les rênes | les clés | les clefs | les commandes
    laisser: weakPhrase, resigned: les clés | les clefs | la main | la barre | le gouvernail | le flambeau | le relais
    lâcher: weakPhrase, resigned: la barre | le gouvernail | le volant | le manche
    abandonner: phrase, resigned: * poste | * fonctions | * mandat | * mandats | * siège | * charge | * charges | * responsabilités | * délégation | * délégations | * portefeuille | * trône | * fauteuil | la présidence | la direction | le pouvoir | le navire
    lâcher: phrase, resigned: * poste | * fonctions | * mandat | * fauteuil | les rênes | les commandes | les manettes
    déserter: phrase, resigned: le navire
    rendre: phrase, resigned: * tablier | * tabliers | * badge | * démission | * démissions | * insigne | * carte | * cartes | * brassard | * mandat | * mandats | * écharpe | * délégation | * délégations | * blouse | * blouses | * portefeuille | * portefeuilles | * maroquin | * uniforme | * galons | * charge | * fonctions | * couronne | * gilet | * brevet
    rendre: weakPhrase, resigned: les armes | les clés | les clefs | * clés | * clefs | le tablier
    claquer: phrase, resigned: la porte
    jeter: phrase, resigned: l'éponge | * tablier | le tablier
    jeter: weakPhrase, resigned: les gants | le gant
    tirer: phrase, resigned: * révérence
    tirer: phrase, retired: un trait sur * carrière | un trait sur * parcours | le rideau sur * carrière
    baisser: phrase, retired: le rideau sur * carrière
    dire: phrase, retired: adieu à * carrière | adieu à la compétition | adieu aux terrains | adieu aux parquets | adieu aux courts | adieu aux rings | adieu à la scène | adieu aux planches | adieu au football | adieu au rugby | adieu au tennis | stop à * carrière
    dire: phrase, resigned: adieu à * fonctions | adieu à * poste
    disputer: phrase, retired: le dernier match de * carrière | le dernier combat de * carrière | le dernier tournoi de * carrière | la dernière course de * carrière
    jouer: phrase, retired: le dernier match de * carrière | le dernier tournoi de * carrière
    livrer: phrase, retired: le dernier combat de * carrière
    dire: weakPhrase, retired: stop
    mettre: weakPhrase, retired: la flèche
    arrêter: weakLeaver, retired
    présenter: phrase, resigned: * dernier journal | * dernière émission | * dernière matinale
    faire: phrase, retired: * adieux à la scène | * adieux au public | * adieux à la compétition | * adieux aux armes | * adieux à l'antenne | * adieux au football | * adieux au rugby | * adieux au tennis | * adieux aux planches
    faire: phrase, resigned: part de * départ | part de * démission | part de * retrait
    faire: phrase, resigned: * valises | * cartons | * bagages | * adieux
    plier: phrase, resigned: bagage | bagages
    prendre: phrase, retired: * retraite | * retraite sportive | * retraite internationale | * retraite politique | une retraite
    prendre: phrase, sabbatical: un congé | un congé sabbatique | * congé sabbatique | une année sabbatique | un long congé | un congé sans solde | une pause | un congé parental | un an de congé | une année de congé | un temps sabbatique | le reste de l'année sabbatique | six mois de congé | un congé maladie
    prendre: phrase, dismissed: la porte
    prendre: phrase, resigned: le large | du champ | congé
    prendre: phrase, sabbatical: du recul
    prendre: weakPhrase, resigned: la tangente | * distances avec
    mettre: weakPhrase, resigned: les voiles
    mettre: phrase, resigned: \(posts.map { "* \($0) à disposition | * \($0) à la disposition | à disposition * \($0)" }.joined(separator: " | "))
    demander réclamer: phrase, resigned: * compte
    dire: phrase, resigned: au revoir à | au revoir au | adieu à | adieu au
    partir: phrase, resigned: vers d'autres horizons | vers de nouveaux horizons | vers de nouvelles aventures | vers d'autres aventures | sous d'autres cieux
    voguer: phrase, resigned: vers d'autres horizons | vers de nouveaux horizons | vers de nouvelles aventures | vers d'autres aventures
    changer: weakPhrase, resigned: d'air | de crèmerie
    sortir: phrase, unspecified: du gouvernement | du conseil d'administration | du comité exécutif | du directoire | du comité de direction
    prendre: succession, unspecified: la suite | la relève | la succession | le relais | la place | le siège | le fauteuil | le poste | le portefeuille | le flambeau | le flambeau des mains | le relais des mains | le témoin des mains | les rênes des mains | les commandes des mains
    recevoir: succession, unspecified: le flambeau des mains | le relais des mains | le témoin des mains | les clés des mains | l'écharpe des mains | le collier des mains
    reprendre: succession, unspecified: le flambeau | le poste | le siège | le fauteuil | le portefeuille | les fonctions
    récupérer: succession, unspecified: le poste | le siège | le fauteuil | le portefeuille
    hériter: succession, unspecified: du poste | du siège | du fauteuil | du portefeuille | des fonctions
    recueillir: succession, unspecified: la succession
    assumer: succession, unspecified: la succession
    assurer: succession, unspecified: la succession | la relève
    goûter: phrase, retired: aux joies de la retraite | aux plaisirs de la retraite | à une retraite | à * retraite
    savourer: phrase, retired: une retraite | * retraite
    couler: phrase, retired: une retraite
    bénéficier: phrase, retired: d'une retraite
    admettre: phraseObject, retired: à la retraite | à faire valoir * droits à la retraite
    tourner: phrase, resigned: la page
    raccrocher: phrase, retired: \(tools)
    raccrocher: weakLeaver, retired
    arrêter: phrase, retired: * carrière | de jouer | de courir | la compétition | la boxe | le football | le rugby | le tennis | le cyclisme | la natation | le judo | le ski | le basket | le handball | l'athlétisme | la politique
    rejouer: notAgain, retired
    jouer: notAgain, retired
    nager: notAgain, retired
    boxer: notAgain, retired
    skier: notAgain, retired
    stopper: phrase, retired: * carrière | la compétition
    terminer: phrase, retired: * carrière
    achever: phrase, retired: * carrière
    finir: phrase, retired: * carrière
    clore: phrase, retired: * carrière
    clôturer: phrase, retired: * carrière
    boucler: phrase, retired: * carrière
    conclure: phrase, retired: * carrière
    cesser: phrase, retired: de jouer | de courir | la compétition | * carrière
    ranger: phrase, retired: \(tools)
    remiser: phrase, retired: \(tools)
    pendre: phrase, retired: \(tools)
    poser: phrase, retired: + raquette | + sifflet | + stylo | + plume | + crampons | + gants | + skis | + kimono | + tablier | + blouse | + uniforme | + képi | + casque
    déposer: phrase, retired: + tablier | + blouse | + uniforme | + képi | + crampons | + gants
    laisser: phrase, retired: + crampons au vestiaire | + gants au vestiaire
    mettre: phrase, retired: un terme à * carrière | fin à * carrière | un point final à * carrière | un terme à * parcours
    mettre: phrase, sabbatical: * carrière entre parenthèses | entre parenthèses * carrière | * carrière en pause
    mettre: phrase, resigned: un terme à * fonctions | fin à * fonctions | fin à * mandat | un terme à * mandat | un terme à * collaboration | fin à * collaboration | un terme à * contrat | fin à * contrat
    mettre: phrase, dismissed: fin aux fonctions | fin au mandat | fin au contrat | fin aux contrats | fin à la mission | fin aux missions | fin à la collaboration | fin à l'intérim | fin au bail | fin à l'engagement | fin aux services | fin au commandement | fin au détachement | fin à la période d'essai | fin à l'essai | fin au prêt | un terme aux fonctions | un terme au contrat | un terme au mandat | un terme à la mission | un terme à la collaboration | un terme au bail
    mettre: mutual, unspecified: fin à leur collaboration | un terme à leur collaboration | fin à leur association | un terme à leur association | fin à leur contrat | fin à leur aventure commune | fin à leur partenariat
    mettre: pushed, dismissed: à la porte | dehors | au placard | à l'écart | à la retraite d'office | en retrait | sur la touche
    mettre: pushed, retired: à la retraite
    mettre: phrase, sabbatical: en retrait | en congé
    mettre: pushed, unspecified: à pied | en congé | en congé administratif | en congé forcé | en congé d'office | en disponibilité | en disponibilité d'office
    laisser: phrase, unspecified: vacant le | vacant * | vacante la | vacante * | vacants les | vacantes les
    laisser: vacated, unspecified: par | vacant par | vacante par | vacants par | vacantes par | libre par
    occuper diriger présider entraîner piloter exercer assurer assumer: vacated, unspecified: \(untilNow)
    faire: phrase, resigned: jouer * clause de cession | jouer * clause de conscience | valoir * clause de cession | valoir * clause de conscience | jouer * clause de départ
    activer: phrase, resigned: * clause de cession | * clause de conscience
    invoquer: phrase, resigned: * clause de cession | * clause de conscience
    faire: phrase, retired: valoir * droits à la retraite | valoir * droits à retraite
    remettre: phrase, resigned: * démission | * démissions | * mandat | * tablier | * charge
    présenter: phrase, resigned: * démission | * démissions | * lettre de démission
    donner: phrase, resigned: * démission | * démissions
    déposer: phrase, resigned: * mandat | * mandats | * charge | * écharpe | * démission | * démissions | * démissions | * lettre de démission
    poser: phrase, resigned: * démission
    imiter: imitation, unspecified
    concerner viser toucher: imitation, unspecified: par cette mesure | par la mesure | par cette décision | par la décision | par ce départ | par cette sanction | par la sanction
    faire: imitation, unspecified: de même | pareil
    emboîter: imitation, unspecified
    précéder: imitation, unspecified
    représenter: notAgain, term_ended
    briguer: notAgain, term_ended
    prolonger: notAgain, term_ended
    poursuivre: notAgain, resigned
    rempiler: notAgain, term_ended
    solliciter: notAgain, term_ended
    souhaiter: notAgain, term_ended
    obtenir: notAgain, term_ended
    obtenir: phrase, moved: * mutation
    survivre: notAgain, dismissed
    demander: notAgain, term_ended
    réclamer: notAgain, term_ended
    viser: notAgain, term_ended
    postuler: notAgain, term_ended
    renouveler: notAgain, term_ended
    effectuer: notAgain, term_ended
    accomplir: notAgain, term_ended
    continuer: notAgain, resigned
    maintenir: notAgain, dismissed
    décliner: phrase, term_ended: la prolongation | une prolongation | * prolongation | le renouvellement | * renouvellement | l'offre de prolongation | une offre de prolongation | l'offre de renouvellement | la proposition de prolongation | une reconduction
    refuser: phrase, term_ended: la prolongation | une prolongation | * prolongation | le renouvellement | * renouvellement | l'offre de prolongation | une offre de prolongation | la proposition de prolongation
    rejeter: phrase, term_ended: l'offre de prolongation | une offre de prolongation
    réélire: notAgain, term_ended
    reconduire: notAgain, term_ended
    conserver: notAgain, term_ended
    rester: notAgain, resigned
    garder: notAgain, term_ended
    retenir: notAgain, term_ended
    titulariser: notAgain, term_ended
    libérer: weakEmployer, term_ended
    offrir: phrase, resigned: * démission
    écrire: phrase, resigned: * lettre de démission
    rédiger: phrase, resigned: * lettre de démission
    envoyer: phrase, resigned: * démission | * lettre de démission
    adresser: phrase, resigned: * démission | * lettre de démission
    soumettre: phrase, resigned: * démission
    transmettre: phrase, resigned: * démission | * lettre de démission
    tendre: phrase, resigned: * démission
    signifier: phrase, resigned: * départ | * démission
    formaliser: phrase, resigned: * départ | * démission
    annoncer: phrase, resigned: * départ | * démission | * démissions | * retrait
    confirmer: phrase, resigned: * départ | * démission | * retrait
    officialiser: phrase, resigned: * départ | * démission | * retrait
    annoncer: phrase, dismissed: * éviction | * limogeage | * licenciement | * renvoi
    annoncer: phrase, retired: la fin de * carrière | l'arrêt de * carrière | * fin de carrière | * retraite | * départ à la retraite | * départ en retraite
    confirmer: phrase, retired: * retraite | * départ à la retraite | * départ en retraite
    officialiser: phrase, retired: * retraite | * départ à la retraite | * départ en retraite
    révéler: phrase, resigned: * départ | * démission
    acter: phrase, resigned: * départ | * démission
    notifier: phrase, resigned: * départ | * démission
    négocier: phrase, unspecified: * départ
    cesser: phrase, retired: * activités | * activité
    cesser: phrase, term_ended: d'exercer * fonctions | * fonctions | * mandat | * collaboration | * intérim
    cesser: phrase, resigned: de servir | de siéger
    achever: phrase, term_ended: \(terms)
    terminer: phrase, term_ended: \(terms)
    finir: phrase, term_ended: \(terms)
    boucler: phrase, term_ended: \(terms)
    renoncer: phrase, resigned: à la tête | à la présidence | à la direction | à * fonctions | à * poste | à * postes | à * mandat | à * mandats | à * siège | au pouvoir | à * charge | à * charges | au trône | à * trône | à la couronne | à * couronne | à * délégation | à * délégations | à * responsabilités | à * portefeuille | à * titre de | à * fauteuil
    retirer: reflexive, resigned
    aller: reflexiveEn, resigned
    effacer: reflexive, resigned
    désengager: reflexive, resigned
    limoger: employer, dismissed
    licencier: employer, dismissed
    congédier: employer, dismissed
    évincer: employer, dismissed
    destituer: employer, dismissed
    renvoyer: weakEmployer, dismissed
    révoquer: weakEmployer, dismissed
    démettre: employer, dismissed
    remercier: weakEmployer, dismissed
    virer: weakEmployer, dismissed
    écarter: weakEmployer, dismissed
    débarquer: weakEmployer, dismissed
    chasser: weakEmployer, dismissed
    exclure: weakEmployer, dismissed
    expulser: weakEmployer, dismissed
    sortir: weakEmployer, dismissed
    éjecter: weakEmployer, dismissed
    renverser: weakEmployer, dismissed
    relever décharger déchoir démettre destituer dessaisir priver dépouiller: phraseObject, dismissed: \(duties)
    suspendre: phraseObject, unspecified: \(duties)
    radier: phraseObject, dismissed: des cadres | de l'ordre | des effectifs
    rayer: phraseObject, dismissed: des cadres | des effectifs
    appeler: phraseObject, unspecified: à d'autres fonctions | à de nouvelles fonctions | à d'autres responsabilités | à de nouvelles responsabilités | à d'autres missions | à de plus hautes fonctions
    appeler: phraseObject, moved: à servir en | à servir à | à servir au | à exercer en | à exercer à | à exercer au | sous d'autres cieux | vers d'autres cieux
    dire: giveDoor, unspecified: au revoir
    inviter: phraseObject, dismissed: à exercer * talents ailleurs | à chercher ailleurs | à prendre la porte
    prier: phraseObject, dismissed: d'exercer * talents ailleurs | de chercher ailleurs
    aller: stay, resigned: nulle part
    déchoir: phraseObject, dismissed: du capitanat | du brassard | * capitanat | de * couronne
    retirer: giveDoor, dismissed: * délégation | * délégations | toutes * délégations | * portefeuille | * fonctions | * mandat | * commandement | * accréditation
    libérer: phraseObject, unspecified: de * contrat | de * fonctions
    tirer: weakEmployer, dismissed
    suspendre: weakEmployer, unspecified
    déposer: weakEmployer, dismissed
    démissionner: forced, dismissed
    pousser: phraseObject, dismissed: vers la sortie | dehors
    pousser: phraseObject, resigned: à la démission
    contraindre: phraseObject, resigned: à la démission | au départ
    forcer: phraseObject, resigned: à la démission | au départ
    acculer: phraseObject, resigned: à la démission
    conduire: phraseObject, resigned: à la démission
    montrer: giveDoor, dismissed: la porte
    séparer: separate, dismissed
    défaire: separate, dismissed
    débarrasser: separate, dismissed
    passer: separate, dismissed: des services | du concours
    priver: separate, dismissed: des services
    renoncer: separate, dismissed: aux services
    obtenir: separate, dismissed: la tête | la peau | le scalp
    débaucher: recruiter, moved
    braconner: recruiter, moved
    recruter: recruiter, moved
    embaucher: recruiter, moved
    enrôler: recruiter, moved
    radier: weakEmployer, dismissed
    arracher: recruiter, moved
    chiper: recruiter, moved
    piquer: recruiter, moved
    ravir: recruiter, moved
    subtiliser: recruiter, moved
    transférer: transfer, moved
    prêter: transfer, moved
    muter: transfer, moved
    rappeler: transfer, moved
    passer: transfer, moved
    acheter: recruiter, moved
    vendre: transfer, moved
    céder: transfer, moved
    remplacer: replacement, unspecified
    succéder: succession, unspecified
    supplanter: replacement, unspecified
    détrôner: replacement, unspecified
    perdre: phrase, unspecified: * fonctions | le pouvoir | * emploi
    perdre: phrase, dismissed: * poste | * place | * job
    perdre: phrase, dismissed: * délégation | * délégations | * portefeuille | * maroquin | * ministère
    couper: weakEmployer, dismissed
    perdre: loss, unspecified
    \(sport)
    """

  /// What those who stop working hang up, put away or lay down.
  static let tools = [
    "crampons", "gants", "baskets", "vélo", "skis", "maillot", "robe", "micro", "blouse", "tablier",
    "képi", "uniforme", "casque", "raquette", "chaussons", "pointes", "sifflet", "écharpe", "plume",
    "stylo", "pinceaux", "caméra", "costume", "cravate", "soutane", "volant", "palmes", "bottes",
    "patins", "planche", "kimono", "bonnet", "baguette", "archet", "guitare", "stéthoscope",
    "ciseaux", "cartable", "craie", "galons", "masque", "toge", "étole", "cravache", "éperons",
    "sabre", "fleuret", "épée", "pagaie", "rames", "voiles", "toque", "short", "survêtement",
    "bâtons", "spikes", "licence", "outils", "béret", "bleu de travail", "bleu de chauffe", "fusil",
  ].map { "+ \($0)" }.joined(separator: " | ")
  /// What somebody offers to lay down.
  private static let posts = [
    "poste", "fonction", "fonctions", "mandat", "charge", "siège", "portefeuille", "présidence",
  ]
  /// By whom a post was held until now.
  private static let untilNow = [
    "jusqu'ici", "jusque-là", "jusqu'alors", "jusqu'à présent", "auparavant", "précédemment",
  ].map { "\($0) par" }.joined(separator: " | ")
  /// What is handed to a successor.
  private static let torches = """
    la main | le témoin | le flambeau | le relais | les commandes | les rênes | les clés | les clefs | * clés | * clefs | le sceptre | le gouvernail | les manettes
    """
  /// What somebody serves to its end.
  private static let terms = """
    * mandat | * dernier mandat | * second mandat | * deuxième mandat | * troisième mandat | * quatrième mandat | * troisième et dernier mandat | * deuxième et dernier mandat | * second et dernier mandat | * ultime mandat | * intérim | * mission
    """
  /// What somebody is relieved of.
  private static let duties =
    ["", "toutes ", "l'ensemble de ", "tous "].flatMap { all in
      [
        "fonctions", "poste", "postes", "mandat", "mandats", "charge", "charges", "commandement",
        "responsabilités", "mission", "missions", "obligations", "siège", "délégations",
        "attributions",
      ].map { "de \(all)* \($0)" }
    }.joined(separator: " | ") + " | du commandement | du service"
  /// Nouns: `noun: manner`.
  static let nouns = """
    départ: unspecified
    départs: unspecified
    démission: resigned
    démissions: resigned
    abdication: resigned
    limogeage: dismissed
    limogeages: dismissed
    licenciement: dismissed
    licenciements: laid_off
    éviction: dismissed
    évictions: dismissed
    renvoi: dismissed
    destitution: dismissed
    révocation: dismissed
    congédiement: dismissed
    mise à l'écart: dismissed
    mise à pied: unspecified
    mise en retrait: unspecified
    départ à la retraite: retired
    départ en retraite: retired
    retraite sportive: retired
    retraite internationale: retired
    départ forcé: dismissed
    départ volontaire: resigned
    démission d'office: dismissed
    démissions d'office: dismissed
    démission forcée: dismissed
    renonciation: resigned
    radiation: dismissed
    exclusion: dismissed
    non-maintien: dismissed
    non-reconduction: term_ended
    non-renouvellement: term_ended
    mise à la retraite: retired
    mise à la retraite d'office: dismissed
    mise à la porte: dismissed
    mise sur la touche: dismissed
    mise au placard: dismissed
    mise en congé: unspecified
    fin de carrière: retired
    fin de mission: term_ended
    fin du mandat: term_ended
    fin du contrat: term_ended
    fin du bail: term_ended
    fin du détachement: term_ended
    fin de la mission: term_ended
    expiration du mandat: term_ended
    expiration du contrat: term_ended
    fin de collaboration: unspecified
    cessation de fonctions: term_ended
    cessation des fonctions: term_ended
    mutation: moved
    suspension: unspecified
    séparation: dismissed
    divorce: dismissed
    rupture: unspecified
    fin de la collaboration: unspecified
    fin de sa collaboration: unspecified
    fin de leur collaboration: unspecified
    exit: dismissed
    clap de fin: unspecified
    fin de partie: unspecified
    fin de l'aventure: unspecified
    fin d'aventure: unspecified
    chute: unspecified
    disgrâce: dismissed
    renversement: dismissed
    déchéance: dismissed
    retrait: resigned
    effacement: resigned
    vente: moved
    cession: moved
    prêt: moved
    échange: moved
    passation de pouvoirs: unspecified
    passation de pouvoir: unspecified
    passation de commandement: unspecified
    passation de service: unspecified
    passation de témoin: unspecified
    passation: unspecified
    fin de parcours: unspecified
    heure de la retraite: retired
    fin d'une aventure: unspecified
    fin d'une histoire: unspecified
    fin de l'histoire: unspecified
    fin d'un cycle: unspecified
    fin de cycle: unspecified
    fin d'une ère: unspecified
    fin d'une époque: unspecified
    fin de règne: unspecified
    fin de la route: unspecified
    défection: resigned
    défections: resigned
    évincement: dismissed
    renvois: dismissed
    destitutions: dismissed
    révocations: dismissed
    abdications: resigned
    mise en disponibilité: sabbatical
    mise au ban: dismissed
    mise en préretraite: retired
    départ en préretraite: retired
    départ anticipé à la retraite: retired
    remplacement: unspecified
    place: unspecified
    congé sabbatique: sabbatical
    année sabbatique: sabbatical
    transfert: moved
    fin de mandat: term_ended
    fin de son contrat: term_ended
    fin de leur contrat: term_ended
    fin de son bail: term_ended
    fin de son mandat: term_ended
    fin de fonctions: term_ended
    fin de contrat: term_ended
    \(sportNouns)
    """
}
