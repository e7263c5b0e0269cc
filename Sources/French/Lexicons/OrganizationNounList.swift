/// Nouns that stand for an organization, a post in it or a place in it.
enum OrganizationNounList {
  /// `l'entreprise`: an organization named elsewhere.
  static let organizations = """
    entreprise société firme compagnie groupe startup start-up jeune_pousse multinationale
    laboratoire labo maison club formation franchise équipe_nationale sélection parti mouvement
    coalition organisation association fondation fédération ligue syndicat confédération
    gouvernement exécutif ministère administration chaîne radio station journal quotidien
    hebdomadaire magazine rédaction média titre banque assureur constructeur éditeur opérateur
    université école institut hôpital centre musée théâtre opéra orchestre cabinet agence studio
    institution diocèse armée armées police gendarmerie parlement assemblée sénat congrès commission conseil
    mairie municipalité région département plateforme réseau_social boîte employeur fabricant géant distributeur
    enseigne marque filiale usine conglomérat fonds holding édition structure écurie académie
    cour tribunal comité état-major mission communion église congrégation loge commune exécutif
    majorité opposition paroisse communauté monastère abbaye couvent fonction_publique fac faculté
    lycée collège clinique restaurant palace hôtel brasserie ballet troupe compagnie_théâtrale
    coopérative mutuelle ong régie caserne brigade régiment bataillon commissariat préfecture
    ambassade consulat chambre chambre_de_commerce caisse observatoire collectif festival
    équipe_de_france établissement pays royaume nation
    """

  /// A part of an organization that acts for it: who dismisses, names, recruits.
  static let organs = """
    conseil_d'administration conseil_de_surveillance conseil direction actionnaires propriétaire
    board comité_exécutif comité_directeur directoire état-major présidence bureau
    comité_d'éthique dirigeants administrateurs comité_de_direction comité_central équipe_dirigeante
    équipe_de_direction
    """

  /// `quitter son poste`: what is left, the organization being another word.
  static let posts = """
    poste postes fonction fonctions emploi emplois siège sièges mandat mandats présidence direction
    tête rang rangs charge charges responsabilité responsabilités job travail place bureau
    commandes commande pouvoir trône portefeuille vestiaire banc barre navire équipe équipes
    effectif commandement gouvernance rôle trône perchoir postes_de_direction vie_politique
    politique métier profession scène_politique affaires tablette plateau antenne rédaction
    jt matinale journal_télévisé présentation tête_de direction_générale chaire couronne hémicycle fauteuil maillot
    """

  /// Places that stand for an office.
  static let seats = """
    élysée matignon maison_blanche downing_street bercy kremlin quai_d'orsay place_beauvau beauvau
    hôtel_de_ville palais_bourbon palais-bourbon pentagone vatican palais_du_luxembourg moncloa
    chancellerie bundestag bundesrat knesset capitole maison-blanche
    """
}
