/// The words that can say that somebody leaves; `DepartureCues` reads them.
///
/// A line is `infinitive: how, manner` and, for verbs that need more words, those
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
    déserter: object, resigned
    délaisser: object, resigned
    abandonner: object, resigned
    lâcher: object, resigned
    laisser: phrase, resigned: * place | * bureau | * poste | * postes | + fauteuil | + siège | * fonctions | * mandat | * fonctions de | + poste de | les commandes | les rênes | l'entreprise | la compagnie | la société | la firme | la présidence | la direction
    laisser: leftBehind, resigned
    éloigner: phrase, resigned: de * poste | de * rôle | de * fonctions | de l'entreprise | de la société | de la compagnie
    voir: pushed, unspecified: partir | s'en aller
    laisser: pushed, unspecified: partir | filer | s'en aller | aller
    céder: phrase, unspecified: * place | + poste | + fauteuil | + siège | le pouvoir | les commandes | les rênes | la présidence | la direction | la main
    descendre: phrase, resigned: de * poste | de * fonctions | de * rôle | de * position | du poste | du rôle
    couper: phrase, resigned: les liens avec | * liens avec | les ponts avec
    résilier: phrase, resigned: + contrat | * contrat avec | + bail
    rompre: phrase, resigned: + contrat | * contrat avec
    casser: phrase, resigned: + contrat
    passer: phrase, resigned: la main | le témoin | le flambeau | les commandes
    abandonner: phrase, resigned: * poste | * fonctions | * mandat | * siège | le pouvoir
    lâcher: phrase, resigned: * poste | * fonctions | les rênes | les commandes
    rendre: phrase, resigned: * tablier | * tabliers | * badge | * démission | * démissions | * insigne | * carte | * cartes | * brassard | * mandat | * mandats | * écharpe | * délégation | * délégations | * blouse | * blouses
    claquer: phrase, resigned: la porte
    jeter: phrase, resigned: l'éponge | * tablier
    tirer: phrase, resigned: * révérence
    faire: phrase, resigned: * valises | * cartons | * bagages | * adieux
    plier: phrase, resigned: bagage | bagages
    prendre: phrase, retired: * retraite | * retraite sportive | * retraite internationale | * retraite politique | une retraite
    prendre: phrase, sabbatical: un congé | un congé sabbatique | * congé sabbatique | une année sabbatique | un long congé | un congé sans solde | une pause | un congé parental | un an de congé | une année de congé | un temps sabbatique | le reste de l'année sabbatique | six mois de congé | un congé maladie
    prendre: phrase, dismissed: la porte
    prendre: phrase, resigned: le large | * distances avec | du champ | congé
    tourner: phrase, resigned: la page
    raccrocher: phrase, retired: les crampons | * crampons | les gants | * gants | les baskets | * vélo | les skis | * maillot | la robe | * robe | le micro | * micro | la blouse | * blouse | * tablier | * képi | l'uniforme | * uniforme
    raccrocher: weakLeaver, retired
    arrêter: phrase, retired: * carrière | de jouer | de courir | la compétition
    stopper: phrase, retired: * carrière
    ranger: phrase, retired: les crampons | * crampons
    mettre: phrase, retired: un terme à * carrière | fin à * carrière
    mettre: phrase, resigned: un terme à * fonctions | fin à * fonctions | fin à * mandat | un terme à * mandat | un terme à * collaboration | fin à * collaboration | un terme à * contrat | fin à * contrat
    mettre: phrase, dismissed: fin aux fonctions | fin au mandat | fin au contrat | fin aux contrats | un terme aux fonctions | un terme au contrat
    mettre: pushed, dismissed: à la porte | dehors | au placard | à l'écart | à la retraite | en retrait | sur la touche
    mettre: phrase, unspecified: en retrait | en congé
    mettre: pushed, unspecified: à pied
    faire: phrase, resigned: jouer * clause de cession | jouer * clause de conscience | valoir * clause de cession | valoir * clause de conscience | jouer * clause de départ
    activer: phrase, resigned: * clause de cession | * clause de conscience
    invoquer: phrase, resigned: * clause de cession | * clause de conscience
    faire: phrase, retired: valoir * droits à la retraite | valoir * droits à retraite
    remettre: phrase, resigned: * démission | * démissions | * mandat | * tablier | * charge
    présenter: phrase, resigned: * démission | * démissions | * lettre de démission
    donner: phrase, resigned: * démission | * démissions
    déposer: phrase, resigned: * démission | * démissions | * démissions | * lettre de démission
    poser: phrase, resigned: * démission
    imiter: imitation, unspecified
    faire: imitation, unspecified: de même | pareil
    emboîter: imitation, unspecified
    représenter: notAgain, term_ended
    briguer: notAgain, term_ended
    prolonger: notAgain, term_ended
    poursuivre: notAgain, resigned
    rempiler: notAgain, term_ended
    réélire: notAgain, term_ended
    reconduire: notAgain, term_ended
    conserver: notAgain, term_ended
    libérer: weakEmployer, term_ended
    offrir: phrase, resigned: * démission
    écrire: phrase, resigned: * lettre de démission
    rédiger: phrase, resigned: * lettre de démission
    envoyer: phrase, resigned: * démission | * lettre de démission
    adresser: phrase, resigned: * démission | * lettre de démission
    soumettre: phrase, resigned: * démission
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
    cesser: phrase, term_ended: * fonctions | * activités
    achever: phrase, term_ended: * mandat
    terminer: phrase, term_ended: * mandat
    finir: phrase, term_ended: * mandat
    renoncer: phrase, resigned: à la présidence | à la direction | à * fonctions | à * poste | à * mandat | à * siège | au pouvoir | à * charge | au trône
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
    relever: phraseObject, dismissed: de * fonctions | de * poste | de * commandement | de * mandat | de * responsabilités
    décharger: phraseObject, dismissed: de * fonctions | de * mandat
    libérer: phraseObject, unspecified: de * contrat | de * fonctions | de * obligations
    tirer: weakEmployer, dismissed
    suspendre: weakEmployer, unspecified
    déposer: weakEmployer, dismissed
    démissionner: forced, dismissed
    pousser: phraseObject, dismissed: vers la sortie | dehors | à la démission
    contraindre: phraseObject, resigned: à la démission | au départ
    forcer: phraseObject, resigned: à la démission | au départ
    acculer: phraseObject, resigned: à la démission
    conduire: phraseObject, resigned: à la démission
    montrer: giveDoor, dismissed: la porte
    séparer: separate, dismissed
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
    vendre: transfer, moved
    céder: transfer, moved
    remplacer: replacement, unspecified
    succéder: succession, unspecified
    supplanter: replacement, unspecified
    détrôner: replacement, unspecified
    perdre: phrase, unspecified: * poste | * fonctions | le pouvoir | * emploi
    perdre: loss, unspecified
    """

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
    remplacement: unspecified
    place: unspecified
    congé sabbatique: sabbatical
    année sabbatique: sabbatical
    transfert: moved
    fin de mandat: term_ended
    fin de fonctions: term_ended
    fin de contrat: term_ended
    """
}
