/// Words that the names of institutions are made of.
///
/// Written by hand, with the triggers of SEM (MIT) at hand.
enum InstitutionWords {
  /// Begin a name when they have a capital: `Parti socialiste`, `Banque de France`.
  static let heads = """
    ministère assemblée conseil conseils cour tribunal chambre sénat parlement congrès commission comité commissariat haut-commissariat agence \
    autorité office bureau banque caisse université universités institut école écoles faculté académie collège lycée laboratoire observatoire \
    centre hôpital organisation fédération confédération union ligue association société fondation syndicat parti front mouvement alliance \
    coalition rassemblement ordre église diocèse archidiocèse conférence armée forces police gendarmerie garde direction délégation secrétariat inspection \
    préfecture mairie compagnie groupe éditions fonds bourse chaîne radio télévision mission opération département groupement bloc communauté communion \
    convention haut haute secours médecins reporters confrérie cercle club amicale mutuelle consortium régie maison \
    théâtre opéra orchestre ballet musée galerie clinique olympique dynamo sporting racing crédit brasserie brasseries ateliers chantiers \
    transports laboratoires librairie coopérative cave domaine conservatoire cinémathèque bibliothèque force chu chr chru ars \
    préfecture sous-préfecture parquet rectorat hôpitaux entente élan étoile avenir stade aviron droite gauche coordination collectif galerie \
    courrier dépêche gazette écho échos tribune voix nouvelles journal quotidien revue éclaireur télégramme progrès moniteur \
    lions aigles dauphins loups tigres ours requins diables dragons faucons panthères éléphants gladiateurs chevaliers ducs boxers flammes \
    spartiates corsaires vikings titans gothiques rapaces scorpions béliers sangliers taureaux crocodiles girondins canonniers \
    radiodiffusion télédiffusion rotary relais chamois bouquetins lynx pumas bisons renards \
    observateur indépendant monnaie
    """

  static let lowercaseHeads = """
    ministère assemblée cour tribunal chambre sénat parlement université archidiocèse diocèse armée académie observatoire institut lycée hôpital clinique \
    musée théâtre orchestre conservatoire préfecture sous-préfecture parquet rectorat mairie équipe sélection
    """

  /// In small letters and without a name, one a line: of these a place or a newsroom has one.
  static let bodies = """
    conseil municipal
    conseil départemental
    conseil régional
    conseil général
    agence régionale de santé
    société des journalistes
    société des rédacteurs
    agence de l'eau
    chambre d'agriculture
    chambre de commerce et d'industrie
    chambre régionale des comptes
    caisse d'allocations familiales
    caisse primaire d'assurance maladie
    """

  static let adjectives = """
    national nationale nationaux nationales fédéral fédérale international internationale internationaux internationales européen européenne mondial mondiale \
    général générale régional régionale départemental départementale municipal municipale communal communale central centrale centriste supérieur \
    supérieure suprême constitutionnel constitutionnelle administratif administrative social sociale sociaux socialiste communiste démocrate démocratique \
    démocratiques démocratie républicain républicaine républicains populaire populaires libéral libérale libérales conservateur conservatrice \
    travailliste écologiste vert radical radicale révolutionnaire révolutionnaires islamique musulman musulmane chrétien chrétienne catholique \
    protestante évangélique épiscopale épiscopal épiscopale orthodoxe anglicane juive juif royal royale impérial militaire militaires armées armée \
    policier judiciaire pénal pénale criminelle correctionnel civil civile syndical syndicale étudiant étudiante ouvrier ouvrière ouvrières paysanne paysan \
    agricole industriel industrielle économique économiques monétaire financier financière financiers scientifique scientifiques technique technologique \
    polytechnique normale spatial spatiale atomique nucléaire sanitaire maritime aérienne aérien ferroviaire météorologique olympique paralympique \
    sportif sportive mutuel mutuelle coopérative unie unies unis uni citoyen citoyenne citoyens indépendant indépendants indépendantiste nationaliste \
    souverainiste progressiste anticapitaliste insoumise électorale électoral consultatif législative législatif permanent permanente panafricaine africaine \
    africain asiatique arabe latine atlantique nordique étrangère étrangères extérieures sociales publics publique publiques culturelles écologique naturelle \
    supérieures parlementaires locale locales interaméricaine inter-américaine centrafricaine malgache \
    hospitalier hospitalière hospitaliers hospitalières universitaire universitaires métropolitain métropolitaine provincial provinciale \
    cantonal cantonale consulaire académique indépendante patriotique patriotiques arbitral arbitrale
    """

  /// Nouns that complete an institution in small letters: `Organisation mondiale de la santé`.
  static let complements = """
    santé justice commerce travail développement ministres représentants communes lords députés droits paix sécurité défense science sciences recherche \
    police gendarmerie marine air terre football rugby cyclisme tennis natation athlétisme basket-ball handball ski judo boxe économie industrie \
    agriculture alimentation environnement écologie culture éducation jeunesse sports finances comptes dépôts consignations allocations familiales \
    assurance maladie retraite métiers arts lettres langue française médecine journalistes consommateurs salariés cadres étudiants parents élèves \
    patients victimes médecins avocats magistrats huissiers notaires architectes pharmaciens réfugiés migrations aviation transports énergie eau forêts chasse pêche \
    concurrence consommation répression fraudes données informatique libertés communication audiovisuel presse télévision radio cinéma statistique statistiques études \
    politiques sociales hautes administration police judiciaire renseignement renseignements cassation appel état sûreté investissement reconstruction coopération unité \
    information formation protection gestion prévention lutte contrôle surveillance régulation publicité transparence jeunes combattants \
    usagers locataires propriétaires habitants entreprises collectivités territoires maires banques marchés beaux-arts musique danse \
    théâtre mines douanes impôts élections démocratie dialogue torture racisme antisémitisme discriminations faim cancer climat nature \
    animaux oiseaux monde peuple peuples nations pays progrès avenir doctrine foi évangélisation évêques examens concours développement \
    tourisme logement transition énergétique numérique armées comptes immigration intégration \
    patinage natation voile aviron escrime équitation karaté golf baseball hockey volley-ball triathlon haltérophilie gymnastique alpinisme \
    radio-télévision radiodiffusion astronomie physique chimie biologie mathématiques sciences géologie météorologie archéologie philosophie \
    homme enfance enfants femmes citoyenneté solidarité libération ouvriers commission européenne gauche droite centre république organisation sport
    """

  /// What ministers see to: `passe à l’Économie`.
  static let fields = """
    affaires agriculture aînés armées budget commerce concurrence coopération culture défense écologie économie éducation égalité \
    emploi énergie enseignement environnement europe famille finances industrie intégration intérieur jeunesse justice logement mer mines \
    mobilité numérique outre-mer pêche pêches pensions plan police recherche santé sécurité solidarités sports tourisme transports travail \
    trésor urbanisme ville
    """
}
