/// What completes a role.
enum RoleComplements {
  static let adjectives = """
    général
    générale
    généraux
    générales
    adjoint
    adjointe
    adjoints
    délégué
    déléguée
    exécutif
    exécutive
    technique
    financier
    financière
    commercial
    commerciale
    juridique
    scientifique
    artistique
    sportif
    sportive
    marketing
    industriel
    industrielle
    national
    nationale
    régional
    régionale
    fédéral
    fédérale
    municipal
    municipale
    départemental
    départementale
    européen
    européenne
    français
    française
    américain
    américaine
    principal
    principale
    senior
    sénior
    associé
    associée
    honoraire
    émérite
    intérimaire
    par intérim
    en chef
    en second
    d'honneur
    politique
    diplomatique
    économique
    opérationnel
    opérationnelle
    mondial
    mondiale
    international
    internationale
    produit
    produits
    éditorial
    éditoriale
    spécial
    spéciale
    indépendant
    indépendante
    suprême
    sortant
    sortante
    élu
    élue
    démissionnaire
    historique
    emblématique
    """

  static let complements = """
    de l'alignement
    de l'alignement de l'IA
    de la recherche
    de recherche
    de la recherche et du développement
    de la R&D
    de la sécurité
    de la sûreté
    de la confiance
    de la technologie
    des technologies
    de l'innovation
    de l'ingénierie
    de l'information
    des systèmes d'information
    de la transformation
    de la transformation numérique
    de la stratégie
    de la communication
    du marketing
    du développement
    des opérations
    des ventes
    des produits
    du produit
    du design
    des ressources humaines
    des finances
    des affaires publiques
    des relations publiques
    des relations extérieures
    de la politique
    de la production
    de la rédaction
    de l'information
    de l'antenne
    des programmes
    des sports
    de publication
    de la publication
    de projet
    de projets
    de programme
    de produit
    de division
    de service
    de département
    de laboratoire
    d'équipe
    d'entreprise
    d'exploitation
    d'usine
    d'agence
    de cabinet
    de campagne
    de conférences
    de presse
    de communication
    du conseil
    du conseil d'administration
    du conseil de surveillance
    au conseil d'administration
    du directoire
    du comité exécutif
    du comité de direction
    du gouvernement
    du jury
    du parti
    du bureau
    d'administration
    de l'État
    d'État
    de la République
    de la Chambre
    de l'opposition
    de la majorité
    de la diplomatie
    d'état-major
    d'orchestre
    d'affaires
    de guerre
    de la défense
    de la justice
    de l'Intérieur
    de l'Économie
    de l'Economie
    de l'Économie et des Finances
    de la Défense
    de la Justice
    de la Santé
    de la Culture
    de la Recherche
    de l'Enseignement supérieur
    de l'Éducation
    de l'Education
    de l'Éducation nationale
    de l'Education nationale
    de l'Agriculture
    de l'Environnement
    de l'Écologie
    de l'Ecologie
    de la Transition écologique
    de la Transition énergétique
    de l'Énergie
    de l'Industrie
    de l'Immigration
    de l'Aménagement du territoire
    de l'Information
    de l'Outre-mer
    des Outre-mer
    des Affaires étrangères
    des affaires étrangères
    des Affaires sociales
    des Affaires européennes
    des Finances
    des Sports
    des Transports
    des Armées
    des Comptes publics
    des Droits des femmes
    des Postes
    des Communications
    du Travail
    du Budget
    du Commerce
    du Commerce extérieur
    du Logement
    du Numérique
    du Tourisme
    du Pétrole
    du Développement
    de la Ville
    de la Famille
    de la Fonction publique
    de la Jeunesse
    de la Mer
    de la Cohésion des territoires
    de la Sécurité
    de la Sécurité intérieure
    à la Défense
    à la présidence
    à la présidentielle
    à la sécurité nationale
    aux Affaires européennes
    chargé du Numérique
    chargée du Numérique
    en intelligence artificielle
    en IA
    en informatique
    en sciences
    en physique
    en économie
    en machine learning
    en apprentissage automatique
    """
}
