/// French phrases with a tone, or without one though their words have one; one a line.
///
/// The longest phrase at a word is read instead of its words.
enum TonePhrases {
  static let positive = """
    # Prizes and places
    prix nobel
    prix goncourt
    reçu le prix
    reçoit le prix
    recevoir le prix
    obtenu le prix
    obtient le prix
    obtenir le prix
    première place
    deuxième place
    seconde place
    troisième place
    s'impose
    s'imposent
    s'imposer
    s'imposant
    s'est imposé
    s'est imposée
    se sont imposés
    se sont imposées
    se qualifie
    se qualifient
    s'est qualifié
    s'est qualifiée
    se sont qualifiés
    se sont qualifiées
    qualifié pour
    qualifiée pour
    qualifiés pour
    qualifiées pour
    l'emporte
    l'emportent
    l'emporter
    l'a emporté
    l'ont emporté
    a battu
    ont battu
    en battant
    en dominant
    en or
    prend l'or
    l'or olympique
    titre olympique
    sa qualification
    leur qualification
    d'avance sur
    minute d'avance
    minutes d'avance
    secondes d'avance
    point d'avance
    points d'avance
    titre mondial
    titre national
    titre européen
    s'est illustré
    s'est illustrée
    s'est distingué
    s'est distinguée
    ouvre le score
    ouvert le score
    # Agreement, rescue, help
    accord historique
    accord trouvé
    accord signé
    accord conclu
    trouvé un accord
    trouver un accord
    conclu un accord
    conclure un accord
    signé un accord
    signe un accord
    signent un accord
    signer un accord
    signature d'un accord
    signature de l'accord
    trouver une solution
    trouvé une solution
    retour au calme
    retour à la normale
    aide humanitaire
    venir en aide
    vient en aide
    porter secours
    prêter main-forte
    parvenir à un accord
    parvenu à un accord
    parvenus à un accord
    hors de danger
    sain et sauf
    saine et sauve
    sains et saufs
    saines et sauves
    feu vert
    coup de pouce
    vent en poupe
    son plus haut niveau
    leur plus haut niveau
    plus haut historique
    sortie de crise
    sortir de la crise
    sorti de la crise
    création d'emplois
    créations d'emplois
    créer des emplois
    """

  static let negative = """
    # Violence
    coup de feu
    coups de feu
    coup de couteau
    coups de couteau
    coups et blessures
    ouvrir le feu
    ouvert le feu
    ouvre le feu
    ouvrent le feu
    mettre le feu
    mis le feu
    prise d'otage
    prise d'otages
    prises d'otages
    pris en otage
    pris à partie
    prise à partie
    pris pour cible
    coup d'état
    coups d'état
    passé à tabac
    passage à tabac
    # Accidents and disasters
    prendre feu
    prend feu
    pris feu
    en feu
    sans vie
    sortie de route
    sorties de route
    état critique
    feu de forêt
    feux de forêt
    tremblement de terre
    tremblements de terre
    glissement de terrain
    glissements de terrain
    coulée de boue
    coulées de boue
    marée noire
    état d'urgence
    état de siège
    état de choc
    arrêt cardiaque
    soins intensifs
    entre la vie et la mort
    coup de grisou
    s'est éteint
    s'est éteinte
    fonce sur
    foncé sur
    # Police and courts
    garde à vue
    gardes à vue
    mis en examen
    mise en examen
    mises en examen
    mis en cause
    mise en cause
    mises en cause
    contrôle judiciaire
    pointé du doigt
    pointée du doigt
    pointés du doigt
    montré du doigt
    bras de fer
    mandat d'arrêt
    trafic de drogue
    trafic de drogues
    trafic de stupéfiants
    trafic d'armes
    # Work, business, sport
    battu par
    battue par
    battus par
    été battu
    été battue
    été battus
    défait par
    défaite par
    défaits par
    été remercié
    été remerciée
    été remerciés
    été remerciées
    mis à pied
    mise à pied
    mis à mal
    mise à mal
    plan social
    plans sociaux
    dépôt de bilan
    déposer le bilan
    déposé le bilan
    redressement judiciaire
    liquidation judiciaire
    suppression d'emplois
    suppressions d'emplois
    demandeur d'emploi
    demandeurs d'emploi
    son plus bas niveau
    leur plus bas niveau
    plus bas historique
    privé d'électricité
    privés d'électricité
    privés de courant
    privés d'eau
    privé de liberté
    remis en cause
    remise en cause
    remises en cause
    atteinte à
    atteintes à
    clé sous la porte
    clef sous la porte
    liste noire
    évasion fiscale
    paradis fiscal
    paradis fiscaux
    à court de
    en vain
    """

  static let neutral = """
    guerre mondiale
    guerres mondiales
    guerre froide
    arrêté de
    arrêté du
    arrêté préfectoral
    arrêté municipal
    arrêté ministériel
    arrêté royal
    arrêtés préfectoraux
    arrêtés municipaux
    canot de sauvetage
    canots de sauvetage
    tenant du titre
    tenante du titre
    bon nombre
    sans doute
    au mieux
    peine perdue
    """

  /// What stands behind them is neither told nor wished.
  static let muting = """
    lutte contre
    lutter contre
    lutté contre
    luttent contre
    luttant contre
    combat contre
    prévention de
    prévention des
    prévention du
    en cas de
    en cas d'
    """

  /// What stands behind them is over.
  static let lessening = """
    met fin à
    met fin au
    met fin aux
    mis fin à
    mis fin au
    mis fin aux
    mettre fin à
    mettre fin au
    mettre fin aux
    met un terme à
    met un terme au
    mis un terme à
    mis un terme au
    mettre un terme à
    mettre un terme au
    mettre un terme aux
    venir à bout de
    venu à bout de
    """
}
