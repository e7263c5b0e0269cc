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

  /// Nouns that begin the names of institutions: a place, a name, or what they are for follows.
  static let institutions = """
    abbaye académie administration agence alliance ambassade amicale archidiocèse archives
    armée assemblée association aumônerie autorité aéroport ballet banque basilique bataillon
    bibliothèque bourse brasserie brigade bureau caisse caserne casino cathédrale caucus centrale
    centre chaire chambre chancellerie chapitre chorale chru chu château cinéma cinémathèque
    clinique collectif collège comité commissariat commission communauté compagnie confrérie
    confédération conférence congrégation conseil conservatoire consulat coopérative
    coordination cour couvent crèche diocèse district douane douanes délégation département
    ehpad escadre escadron faculté festival filature flotte flottille fondation fonderie fonds
    fraternité fédération galerie garnison gendarmerie groupement gymnase haras harmonie
    hospice hôpital hôpitaux hôtel imprimerie inspection inspectorat institut institution
    internat interprofession intersyndicale jury laboratoire laiterie ligue lycée légion
    magistrature mairie maison maternité monastère mosquée municipalité musée muséum mutuelle
    médiathèque observatoire office opéra orchestre ordre organisation paierie palais parc
    paroisse parquet patriarcat piscine police port prison protectorat province préfecture
    pénitencier rectorat refuge régie régiment région réserve salon sanatorium scierie scène
    secrétariat société sous-préfecture station sucrerie synagogue syndicat
    synode séminaire sûreté théâtre tribunal troupe trésorerie union université urgences
    verrerie vicariat villa zoo école écoles éparchie état-major étude évêché
    """

  /// Those that bear a name without a link.
  static let namedDirectly = """
    abbaye agence ballet basilique bibliothèque brasserie caserne casino cathédrale centre
    chorale chu château cinéma clinique collège crèche ehpad festival fondation galerie groupe
    gymnase haras hôpital hôtel institut laboratoire lycée maison maternité musée médiathèque
    orchestre parc piscine prison région séminaire théâtre université verrerie villa école
    """

  /// Adjectives that say which institution of its kind it is.
  static let qualities = """
    protectrice protecteur régulatrice régulateur bovine porcine ovine laitière laitier céréalière
    nautique équestre aérienne aérien navale féminine féminin masculine chinoise malgache belge suisse
    académique cantonal cantonale africain africaine agricole anglican anglicane apostolique arabe archéologique
    asiatique bancaire catholique central centrale chrétien chrétienne cinématographique
    commercial commerciale communal communale communautaire confédéral confédérale
    constitutionnel constitutionnelle consulaire continental continentale cultuel cultuelle
    culturel culturelle dentaire diocésain diocésaine dramatique départemental départementale
    européen européenne ferroviaire financier financière fiscal fiscale foncier foncière
    forestier forestière fédéral fédérale gouvernemental gouvernementale général générale
    hippique hospitalier hospitalière impérial impériale interaméricain interaméricaine
    intercommunal intercommunale intercommunautaire international internationale
    interprofessionnel interprofessionnelle interrégional interrégionale islamique israélite
    judiciaire juridique laïque littéraire luthérien luthérienne maritime militaire mondial
    mondiale municipal municipale musical musicale mutualiste médical médicale métropolitain
    métropolitaine national nationale navale océanographique olympique orthodoxe panafricain
    panafricaine paralympique paritaire parlementaire paroissial paroissiale patronal
    patronale permanent permanente philharmonique pluridisciplinaire polytechnique populaire
    portuaire protestant protestante provincial provinciale prudhommal prudhommale
    présidentiel présidentielle psychiatrique public publique pédagogique pénal pénale
    pénitentiaire radiophonique romand romande royal royale régional régionale sanitaire
    scientifique scolaire social sociale spatial spatiale sportif sportive suprême supérieur
    supérieure symphonique syndical syndicale technique technologique territorial territoriale
    textile thermal thermale touristique universitaire urbain urbaine vinicole viticole
    vétérinaire économique électoral électorale épiscopal épiscopale
    """

  /// Those that a name alone tells from others of their kind: any town has a `hôtel de luxe`.
  static let toldByNames = """
    abbaye basilique brasserie caserne casino cathédrale centre château cinéma compagnie couvent
    crèche festival galerie gymnase hôtel laboratoire maison monastère palais parc piscine port
    salon scène société station verrerie villa étude
    """
}
