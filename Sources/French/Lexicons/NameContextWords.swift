/// Words around a name that tell what it names.
///
/// Written by hand, with the triggers and titles of SEM (MIT) at hand.
enum NameContextWords {
  static let civilities = """
    M MM Mme Mmes Mlle Mlles Mr Mrs Ms Dr Pr Me Mgr monsieur madame mademoiselle messieurs mesdames docteur maître monseigneur sir lord lady \
    don doña
    """

  /// Nouns that stand directly before the name of an organization.
  static let organizationNouns = """
    entreprise entreprises société sociétés groupe startup start-up startups start-ups jeune-pousse firme firmes compagnie compagnies \
    multinationale géant géants éditeur constructeur opérateur fabricant équipementier fournisseur laboratoire laboratoires labo maison \
    filiale filiales concurrent concurrents concurrente rivale rival enseigne cabinet banque assureur fonds ONG organisation association fondation \
    fédération syndicat centrale parti mouvement club équipe franchise formation quotidien hebdomadaire mensuel magazine journal média site \
    radio chaîne agence studio studios institut université école organisme collectif milice groupuscule réseau consortium coalition \
    conglomérat holding spécialiste leader licorne pépite société-mère maison-mère partenaire avionneur motoriste distributeur hébergeur \
    transporteur armateur sous-traitant prestataire plateforme plate-forme incubateur label coopérative mutuelle scop cabinet ministère \
    écurie cercle think-tank lobby institution instance gang cartel brasseur croisiériste bailleur promoteur \
    usine boulangerie pâtisserie librairie pharmacie imprimerie brasserie restaurant galerie bulletin newsletter revue hebdo \
    sponsor régulateur exploitant gestionnaire promu action éditions \
    fintech biotech medtech foodtech edtech néobanque PME ETI ESN foncière scierie verrerie fonderie aciérie conserverie laiterie \
    fromagerie biscuiterie distillerie chocolaterie cristallerie papeterie tannerie manufacture ehpad orchestre ballet troupe \
    webradio interprofession amicale confrérie chorale sous-préfecture régie
    """

  /// Nouns behind a name and a comma that say it is an organization: `X, une start-up`.
  static let organizationAppositions = """
    entreprise société groupe startup start-up firme compagnie multinationale géant éditeur constructeur opérateur fabricant \
    équipementier fournisseur laboratoire filiale concurrent rival enseigne cabinet banque assureur fonds ONG organisation \
    association fondation fédération syndicat parti mouvement club quotidien hebdomadaire magazine journal site chaîne agence studio institut \
    université licorne pépite maison-mère plateforme concurrente promu lanterne
    """

  /// Nouns that stand directly before the name of a product or work.
  static let productNouns = """
    modèle modèles logiciel logiciels application applications appli applis chatbot chatbots robot robots assistant agent agents IA jeu jeux \
    console smartphone téléphone tablette montre ordinateur processeur puce puces système navigateur moteur service services outil outils \
    produit produits film films roman livre album chanson série émission single documentaire voiture berline avion fusée satellite \
    sonde vaisseau navire missile char drone virus cryptomonnaie jeton suite bibliothèque langage version réseau casque enceinte appareil \
    fonction fonctionnalité interface programme projet opération
    """

  /// Nouns that stand directly before the name of a place.
  static let placeNouns = """
    ville village commune capitale région province département comté canton district quartier rue avenue boulevard place île îles lac mont \
    fleuve rivière mer océan golfe vallée désert aéroport gare port stade hôtel palais château pays état république royaume préfecture territoire \
    autoroute autoroutes nationale départementale rocade pont canal péninsule montagne forêt plage prison cathédrale église basilique mosquée parc centre-ville métropole bourg banlieue localité
    """

  static let eventNouns = """
    sommet conférence salon festival tournoi championnat coupe ouragan cyclone tempête typhon opération procès forum congrès grand-prix prix \
    trophée marathon concours fête biennale
    """

  /// Nouns whose complement employs, owns or is run: `les salariés d’X`, `le siège d’X`.
  static let employerNouns = """
    salarié salariés salariée salariées employé employés employée employées personnel effectifs équipe équipes ingénieurs chercheurs chercheur \
    chercheuse collaborateurs cadres cadre siège filiale filiales actions action actionnaire actionnaires capital titre cours clients client usine usines \
    boutique produits produit utilisateurs abonnés chiffre bénéfices bénéfice pertes résultats rachat acquisition cofondateur cofondatrice \
    cofondateurs fondateur fondatrice fondateurs co-fondateur co-fondatrice PDG patron patronne DG CEO dirigeant dirigeants dirigeante directeur \
    directrice général administration administrateur administrateurs conseil comité direction scientifique responsable ancien ex-PDG \
    ex-patron ex-dirigeant porte-parole communiqué ressources partenariat stratégie technologie modèle modèles serveurs services \
    plateforme offre branche division laboratoire laboratoires bureaux locaux avocats avocat investisseur investisseurs concurrent \
    concurrents rival partenaire partenaires joueur joueurs entraîneur attaquant milieu défenseur gardien \
    meneur meneuse ailier ailière pivot pilier talonneur demi arrière ouvreur buteur buteuse stoppeur libéro latéral passeur passeuse \
    réceptionneur capitaine couleurs staff vestiaire banc rangs effectif commandes rênes maillot sein alignement \
    manager managers coach entraîneure sélectionneur trésorier trésorière adhérents membres militants \
    transfert recherche sécurité introduction valorisation marque trésorerie gouvernance structure culture missions financement \
    administratrice administratrices transfuge transfuges board liquidation gérant gérante rédaction matinale CTO COO CFO CPO CMO \
    sociétaires pilotage redressement cotation dirigeantes présidence vice-présidence cofondatrices salariat
    """

  /// Nouns whose complement is a person: `la démission d’X`.
  static let personNouns = """
    démission limogeage licenciement éviction destitution départ retour arrivée nomination élection réélection mort décès naissance assassinat meurtre \
    épouse époux femme mari fils fille frère sœur père mère fiancée compagne veuve propos déclaration déclarations discours tweet tweets \
    biographie avocat avocate avocats remplaçant remplaçante successeur prédécesseur prédécesseure proche proches entourage camp partisans \
    soutien procès arrestation détention extradition condamnation mandat présidence candidature investiture œuvre roman livre film chanson \
    limogeages interview entretien portrait visage voix main lieutenants supporters rétablissement réintégration embauche recrutement intention lettre mémoire \
    obsèques funérailles blessure but doublé triplé victoire talent carrière confiance
    """

  static let placeRelations = """
    nord sud est ouest nord-est nord-ouest sud-est sud-ouest ville région province département aéroport gare maire mairie habitants banlieue \
    quartier centre préfet préfecture rue port large frontière côte environs kilomètres km périphérie quartiers rues population gouvernorat \
    club hôpital prison bataille siège ville hauteur proximité évêque archevêque diocèse
    """

  static let productRelations = """
    version lancement sortie mise disponibilité fonction fonctionnalité développement bêta déploiement succès utilisation utilisateurs lecture \
    tournage
    """

  /// Verbs before a name that say the name speaks: `a déclaré X`, `explique X`.
  static let speechVerbs = """
    déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait annonce annoncé annonçait estime estimé estimait indique \
    indiqué indiquait précise précisé précisait ajoute ajouté ajoutait assure assuré assurait souligne souligné soulignait rappelle rappelé raconte \
    raconté confie confié répond répondu rétorque rétorqué reconnaît reconnu admet admis avoue avoué regrette regretté déplore déploré \
    dénonce dénoncé critique critiqué accuse accusé promet promis insiste insisté martèle martelé poursuit poursuivi conclut conclu note noté \
    observe observé écrit tweete tweeté lance lancé demande demandé interroge réclame réclamé confirme confirmé dément démenti juge jugé commente \
    commenté témoigne témoigné dit disait résume résumé plaide plaidé prévient prévenu avertit averti révèle révélé soutient soutenu \
    considère considéré croit pense pensait souhaite souhaité espère affiche exprime exprimé mentionne mentionné évoque évoqué décrit détaille \
    détaillé ironise ironisé fustige fustigé salue salué nuance nuancé reprend glisse glissé
    """

  /// Verbs behind a name that only people do or suffer.
  static let humanVerbs = """
    démissionne démissionné démissionnait décède décédé décédée meurt mort morte né née naît marié mariée épouse épousé limogé limogée licencié licenciée \
    nommé nommée élu élue réélu réélue démis démise évincé évincée destitué destituée renvoyé renvoyée remercié embauché embauchée recruté \
    recrutée arrêté arrêtée condamné condamnée incarcéré incarcérée inculpé inculpée interpellé interpellée hospitalisé hospitalisée blessé blessée sourit souri \
    rit pleure raconte raconté confie confié tweete tweeté écrit dirige dirigeait dirigé préside présidait présidé remplace remplacera succède \
    succédera succédé prend rejoint quitte quitté quittera retraite assassiné assassinée tué tuée abattu abattue réintégré réintégrée titularisé \
    transféré inscrit marqué marque parti partie sacré sacrée suspendu suspendue mis mise reçu candidat candidate occupait occupe regrette \
    regretté estime croit pense souhaitait souhaite voulait veut joue jouait jouera travaille travaillait travaillera étudie étudié souffrait \
    décrit avoue avoué affronte bat battu remporte remporté marche rentre rentré revient revenu rencontre rencontré salué salue
    """

  /// Verbs behind a name that organizations do.
  static let organizationVerbs = """
    emploie employait embauche recrute licencie licencié supprime supprimé supprimera rachète racheté rachètera acquiert acquis fusionne fusionné \
    commercialise commercialisé produit fabrique fabriqué distribue distribué publie publié diffuse diffusé investit investi lève levé vend vendu \
    compte développe développé lance lancé dévoile dévoilé propose proposé fournit fourni exploite exploité facture cède cédé débourse déboursé dépense dépensé racheter acquérir embaucher débauche débauché \
    rapporte rapporté rapportait rapportent congédie congédié \
    détenu racheté développé édité piloté financé ouvre ferme fermera délocalise séparer fermer restructure détient détenait réalise réalisé nomme nommé recrutera embauché limoge limogé sépare séparé licencier supprimer recruter \
    vire viré débraye bondit bondi dévisse emploie embauchera promeut promu débauchera coopte coopté recrutait employait
    """

  /// Verbs whose object is joined or left: `quitte X`.
  static let joinVerbs = """
    quitte quitté quitter quittera quitteront quitterait quittant quittent quittait quittaient rejoint rejoindre rejoindra rejoindront rejoindrait rejoignent rejoignant rejoignait intègre intégré intégrer intégrera fonde fondé \
    fonder cofonde cofondé cofonder rachète racheté racheter acquérir acquis entraîne entraîné entraîner entraînait entraînera coache coachait coaché dirige dirigé diriger dirigeait dirigera préside présidait créé crée
    """

  /// Verbs whose object is a person: `limoge X`.
  static let staffVerbs = """
    nomme nommé nommer limoge limogé limoger licencie licencié licencier embauche embauché embaucher recrute recruté recruter remplace \
    remplacé remplacer remercie remercié remercier démet démis évince évincé évincer destitue destitué destituer élit élu élire rencontre rencontré \
    rencontrer bat battu battre épouse épousé épouser interviewe interviewé accuse accusé accuser félicite félicité arrête arrêté arrêter renvoyé renvoyer \
    renvoie débauché débaucher renversé renverser désigné désigner désigne invite invité soutient soutenir reçoit convoque libère condamne condamné devance succéder contre voter
    """

  /// Words that make a sequence of capitals an organization.
  static let organizationWords = """
    Technologies Technology Tech Bank Banque Robotics Motors Motor Energy Énergie Energie Group Groupe Holding Holdings Partners Capital \
    Ventures Labs Lab Laboratories Laboratoires Systems System Systèmes Software Networks Network Media Médias Airlines Airways Airline University \
    Université Institute Institut Foundation Fondation Association Society Société Company Compagnie Records Entertainment Pictures Productions Studios Studio \
    Games Gaming Interactive Digital Communications Telecom Télécom Electronics Semiconductor Semiconductors Pharma Pharmaceuticals Therapeutics \
    Biotech Sciences Healthcare Industries Industrie Industry International Consulting Conseil Services Solutions Analytics Research AI IA News Press Presse \
    Times Post Tribune Herald Journal Magazine Éditions Editions Publishing Insurance Assurances Assurance Mutuelle Finance Financial Investments \
    Investment Federation Fédération Union Alliance League Ligue Club Football Rugby Basket Handball United City Athletic Racing Sporting Olympique Stade Real \
    FC AC AS SC RC OGC OL SSC Party Parti Front Mouvement Movement Committee Comité Commission Council Organisation Organization Agency Agence Ministère Ministry \
    Department Bureau Office Académie Academy School College Collège Center Centre Museum Church Église Army Armée Force Forces Airport Hospital Hôpital \
    Transports Transport Logistics Logistique Aerospace Aviation Space Immobilier Hotels Foods Brands Stores Wireless Mobile Computing Security \
    Gazette Daily Weekly Dispatch Chronicle Observer Cargo Optique Photonique Électronique Electronique Informatique Télé Télévision \
    Cosmetics Cosmétiques Chimie Textiles Câbles Cables Mobilité Automobiles Cycles Aciers Acier Mining Petroleum Pétroles Trust Advisors \
    Avocats Associés Associates Fils Frères Brothers Nutrition Nutraceutique Brasseries Aéroports Ateliers Chantiers Pneumatiques Verreries \
    Semences Laiteries Papeteries Télécoms Satellites Spatial Logiciels Data Cloud Esport Esports Team Bancorp Crédit Théâtre Opéra \
    US USC UA ASC AJ EA ES CS CA SU BC HBC SCO USL USM JS WAC RCT \
    Orchestre Musée Galerie Clinique Dynamo Sporting Athlétique Vignerons Basketball Volley Volley-ball Volleyball Hockey Natation Athlétisme \
    Futsal Cyclisme Cycling Matin Soir Hebdo Actu Éco FM Radio Ondes Canal Escrime Foot Judo Gymnastique Aviron Voile \
    Emballages Jouets Champagnes Vins Meubles Conserves Biscuits Galeries Hôtels Résidences Ferroviaire Maritime Aéronautique Automobile \
    Sports Spartak Apollon Fortuna Hapoel Maccabi Atlético Atletico Deportivo Sporting Lokomotiv Partizan Étoile
    """

  /// What sets a text about sport apart.
  static let sportWords = """
    match matchs matches mi-temps championnat championnats demi-finale demi-finales pelouse mercato entraîneur entraîneure entraîneuse coach sélectionneur \
    sélectionneuse joueur joueurs joueuse joueuses attaquant attaquante défenseur défenseure gardien gardienne ailier ailière pivot pilier \
    talonneur meneur meneuse buteur buteuse footballeur footballeuse footballeurs rugbyman handballeur handballeuse basketteur basketteuse \
    volleyeur volleyeuse football rugby basket handball volley hockey arbitre arbitres maillot penalty
    """

  static let legalForms = """
    SA SAS SARL SASU SE SCOP Inc Ltd LLC LLP Corp Corporation GmbH AG NV BV plc PLC SpA SRL AB ASA Oyj Co Limited Incorporated Holding AS KK Pty
    """

  static let placeWords = """
    Ville City Island Islands Beach Bay Valley Hills County River Lake Street Avenue Mountain Mountains Park Square Rue Boulevard Place Mont Lac Île Îles \
    Saint Sainte Port Cap Val Fort Château Palais Pont Gare Aéroport Stade Arena Tower Tour Villa Hôtel Prison Avenue Quai Palace Mall
    """

  static let eventWords = """
    Coupe Championnat Championnats Jeux Tournoi Festival Grand Prix Tour Trophée Open Masters Cup Salon Sommet Conférence Summit Conference Forum \
    Ouragan Cyclone Tempête Typhon Marathon Rallye Brexit Oscars Césars Eurovision Super Bowl Paralympiques Olympiques Guerre Révolution Bataille Traité Accord \
    Accords Journée Fête Nuit Semaine Biennale Exposition Olympiades Challenge Classique Vuelta Giro Roland-Garros Wimbledon Mondial Euro
    """

  /// Capital words that are never a name alone.
  static let neverNames = """
    TTIP TAFTA CETA TPP ALENA EPR PNR JMJ BEPC CAC \
    ONG ISF CSG APL RIC PMA GPA IVG CRS TPE ZAD HLM SDF OGM AOC IRM CHU IFI CICE CPE RSI \
    IA AI AGI IAG LLM LLMs GPU GPUs CPU NPU TPU API APIs SDK URL PDF USB TV HD UHD VPN DNS PC PCs SMS MMS GPS NFC LED OLED LCD DVD CD VHS HTML CSS XML JSON \
    SQL PHP HTTP HTTPS FTP IP TCP UDP WiFi Wi-Fi Bluetooth VR AR XR NFT NFTs ICO IPO OPA OPE RH DRH DG PDG DSI CEO CTO CFO COO CIO MBA CV BD QR FAQ SEO SEA ROI B2B B2C SaaS \
    TVA CDI CDD RTT PME TPE ETI PIB PNB RSA RMI SMIC HLM TGV TER RER VTT VTC SUV ADN ARN VIH SIDA CO2 OGM OVNI QI QCM QG BTP BTS DUT BEP CAP \
    PIN UV IRM ORL OK KO DJ MC VIP LGBT LGBTQ LGBTI JO F1 GP MVP UTC GMT CET CEST AM PM HT TTC EUR USD GBP Mo Go To Ko Ghz MHz kW MW GW TWh kWh km kg II III IV VI VII VIII IX XI \
    XII XIII XIV XV XVI XVII XVIII XIX XX XXI RIP NDLR ndlr Ndlr PS5 Internet Web Net Open Source Source Sources Photo Photos Crédit Crédits Image Images Vidéo \
    Vidéos Twitter Tweet Publicité Infos Divers Actualité Actualités News Partager Lire Voir Suivez Rejoignez-nous Dieu Noël Pâques Ramadan \
    État États Etat Etats Gouvernement Président Présidente Ministre Premier Première Madame Monsieur République Constitution Bourse \
    January February March April May June July August September October November December Monday Tuesday \
    Wednesday Thursday Friday Saturday Sunday Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre \
    Terre Lune Soleil Univers Histoire Nord Sud Est Ouest Occident Orient Covid Covid-19 COVID-19 Coronavirus Text-to-Speech Bitcoin
    """

  /// Lower-case words that hold a name together.
  static let particles =
    "de du des d' van von der den ter ten zu zur zum ben bin ibn bint al el la le da di del della dos das do e y af av"

  static let nationalities = """
    afghan albanais algérien allemand américain andorran anglais angolais argentin arménien australien autrichien azerbaïdjanais belge béninois bolivien \
    bosnien botswanais brésilien britannique bulgare burkinabé burundais cambodgien camerounais canadien catalan chilien chinois chypriote colombien \
    congolais costaricain coréen croate cubain danois dominicain écossais égyptien émirati équatorien érythréen espagnol estonien éthiopien européen \
    finlandais français gabonais gallois gambien géorgien ghanéen grec guatémaltèque guinéen haïtien hollandais hondurien hongrois indien indonésien \
    irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh kényan kirghize kosovar koweïtien laotien \
    letton libanais libyen libérien lituanien luxembourgeois macédonien malaisien malgache malien maltais marocain mauritanien mauricien mexicain \
    moldave monégasque mongol monténégrin mozambicain namibien népalais néerlandais néo-zélandais nicaraguayen nigérian nigérien nord-coréen norvégien \
    ougandais ouzbek pakistanais palestinien panaméen paraguayen péruvien philippin polonais portoricain portugais qatari québécois roumain russe rwandais \
    salvadorien saoudien sénégalais serbe singapourien slovaque slovène somalien soudanais sri-lankais sud-africain sud-coréen suédois suisse \
    syrien tadjik taïwanais tanzanien tchadien tchèque thaïlandais tibétain togolais tunisien turc turkmène ukrainien uruguayen vénézuélien \
    vietnamien yéménite zambien zimbabwéen breton corse basque wallon flamand catalan bavarois sicilien normand alsacien parisien marseillais lyonnais bordelais lillois niçois toulousain
    """

  static let functionWords = """
    le la les l' un une des de du d' au aux à en dans sur sous par pour avec sans chez vers contre entre depuis pendant avant après selon malgré dès lors \
    et ou mais donc or ni car si que qu' qui quoi dont où quand comme lorsque lorsqu' puisque puisqu' alors ainsi aussi encore déjà \
    ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos il elle ils elles on je j' tu nous vous me m' te t' se s' lui eux y ne n' \
    pas plus moins très trop bien mal tout toute tous toutes aucun aucune chaque plusieurs quelques certains certaines autre autres même mêmes \
    est sont était étaient sera seront serait a ont avait avaient aura auront aurait fut été être avoir ayant étant fait faire peut peuvent doit doivent va vont \
    cela ceci celui celle ceux celles c' ça parmi outre hors via là ici hier aujourd'hui demain jamais toujours souvent enfin ensuite puis soudain \
    deux trois quatre cinq six sept huit neuf dix cent mille premier première deuxième second seconde dernier dernière nouveau nouvelle nouveaux \
    oui non merci bonjour voilà voici pourquoi comment combien quel quelle quels quelles lequel laquelle lesquels tel telle tels telles
    """
}
