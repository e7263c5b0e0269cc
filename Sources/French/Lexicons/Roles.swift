/// Offices, posts and occupations: the words that a role begins with.
///
/// One head a line, masculine and feminine, singular and plural; what completes
/// a head (`de la recherche`, `général`) is found by ``RoleFinder``.
///
/// Written by hand, with job-titles-fr and the titles of SEM (both MIT) at hand.
enum Roles {
  /// Heads that name the holder of an office or post.
  static let offices = """
    PDG
    P-DG
    p.-d.g.
    DG
    CEO
    CTO
    CFO
    COO
    DRH
    DSI
    DAF
    VP
    vice president
    vice president of engineering
    vice president of design
    vice president of research
    VP engineering
    VP product
    head of safety
    head of research
    head of product
    head of engineering
    head of design
    head of
    general counsel
    managing director
    product manager
    chief product officer
    chief revenue officer
    chief marketing officer
    chief people officer
    chief scientist
    chief scientific officer
    chief of staff
    chief executive officer
    chief technology officer
    chief financial officer
    chief operating officer
    président-directeur général
    présidente-directrice générale
    président directeur général
    présidente directrice générale
    présidents-directeurs généraux
    président
    présidente
    présidents
    présidentes
    vice-président
    vice-présidente
    vice-présidents
    vice-présidentes
    coprésident
    coprésidente
    co-président
    co-présidente
    directeur
    directrice
    directeurs
    directrices
    codirecteur
    codirectrice
    sous-directeur
    sous-directrice
    directeur général
    directrice générale
    directeurs généraux
    directrices générales
    directeur exécutif
    directrice exécutive
    directeur technique
    directrice technique
    directeur financier
    directrice financière
    administrateur
    administratrice
    administrateurs
    administratrices
    administrateur délégué
    administratrice déléguée
    gérant
    gérante
    patron
    patronne
    patrons
    dirigeant
    dirigeante
    dirigeants
    dirigeantes
    numéro un
    numéro deux
    bras droit
    fondateur
    fondatrice
    fondateurs
    fondatrices
    cofondateur
    cofondatrice
    cofondateurs
    cofondatrices
    co-fondateur
    co-fondatrice
    co-fondateurs
    responsable
    responsables
    chef
    cheffe
    chefs
    cheffes
    cadre
    cadres
    scientifique en chef
    scientifiques en chef
    rédacteur en chef
    rédactrice en chef
    économiste en chef
    ingénieur en chef
    architecte en chef
    commandant en chef
    ministre
    ministres
    premier ministre
    première ministre
    Premier ministre
    Première ministre
    vice-premier ministre
    ex-premier ministre
    secrétaire d'État
    secrétaire général
    secrétaire générale
    secrétaire générale adjointe
    secrétaire général adjoint
    secrétaire
    secrétaires
    trésorier
    trésorière
    garde des Sceaux
    chancelier
    chancelière
    gouverneur
    gouverneure
    gouverneurs
    préfet
    préfète
    maire
    mairesse
    adjoint
    adjointe
    sénateur
    sénatrice
    sénateurs
    sénatrices
    député
    députée
    députés
    députées
    eurodéputé
    eurodéputée
    eurodéputés
    eurodéputées
    conseiller
    conseillère
    conseillers
    conseillères
    ambassadeur
    ambassadrice
    ambassadeurs
    consul
    consule
    commissaire
    commissaires
    procureur
    procureure
    procureur général
    procureure générale
    juge
    magistrat
    magistrate
    avocat
    avocate
    avocats
    avocates
    avocat général
    notaire
    bâtonnier
    bâtonnière
    porte-parole
    délégué
    déléguée
    délégué général
    déléguée générale
    représentant
    représentante
    envoyé spécial
    envoyée spéciale
    émissaire
    coordinateur
    coordinatrice
    coordonnateur
    coordonnatrice
    inspecteur
    inspectrice
    contrôleur
    contrôleuse
    contrôleur général
    contrôleur des finances
    membre
    membres
    leader
    leadeur
    leadeuse
    leaders
    candidat
    candidate
    candidats
    candidates
    chef de l'État
    chef du gouvernement
    cheffe du gouvernement
    chef de l'opposition
    chef d'état-major
    chef de cabinet
    cheffe de cabinet
    directeur de cabinet
    directrice de cabinet
    roi
    reine
    prince
    princesse
    empereur
    impératrice
    émir
    sultan
    duc
    duchesse
    comte
    comtesse
    lord
    sir
    dictateur
    pape
    cardinal
    archevêque
    évêque
    évêques
    curé
    abbé
    vicaire
    rabbin
    imam
    pasteur
    pasteure
    recteur
    rectrice
    doyen
    doyenne
    proviseur
    proviseure
    principal
    principale
    général
    générale
    colonel
    colonelle
    lieutenant
    lieutenante
    lieutenant-colonel
    capitaine
    commandant
    commandante
    amiral
    amirale
    maréchal
    sergent
    caporal
    brigadier
    major
    sélectionneur
    sélectionneuse
    entraîneur
    entraîneuse
    entraîneurs
    entraineur
    coach
    manager
    manageur
    directeur sportif
    """

  /// Kin and others whom a name follows, but who hold no role.
  static let relations = """
    fils fille frère sœur père mère mari femme époux épouse veuve veuf compagnon compagne ami amie neveu nièce oncle tante cousin \
    cousine grand-père grand-mère beau-frère belle-sœur jeune collègue confrère consœur camarade homme dénommé dénommée \
    regretté défunt surnommé saint sainte victime suspect suspecte accusé accusée détenu détenue otage
    """
}
