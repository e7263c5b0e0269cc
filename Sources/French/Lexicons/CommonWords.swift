/// Words that texts write in small letters: a capital at the start of a sentence
/// does not make a name of them.
///
/// Counted in ELTeC-fra (public domain) and in WiNER-fr (French Wikinews, CC BY 2.5).
enum CommonWords {
  static let all = """
    a-t-elle a-t-il a-t-on abaissa abaissaient abaissait abaissant abaisse abaissement \
    abaissent abaisser abaissèrent abaissé abaissée abaissés abandon abandonna abandonnai \
    abandonnaient abandonnait abandonnant abandonne abandonnent abandonner abandonnera \
    abandonnerai abandonnerait abandonnez abandonnèrent abandonné abandonnée abandonnées \
    abandonnés abandons abasourdi abat abat-jour abattaient abattait abattant abattement \
    abattent abattirent abattit abattoir abattre abattu abattue abattues abattus abbat abbaye \
    abbesse abbé abbés abdication abdiquer abdiqué abeille abeilles aberration aberrations \
    abject abjecte abjection abjuration abjurer ablettes abnégation aboiement aboiements \
    aboient abois aboli abolie abolir abolition abominable abominablement abominables \
    abomination abominations abondaient abondamment abondance abondant abondante abondantes \
    abondants abondent abonnement abonnements abonnés abord aborda abordage abordai abordaient \
    abordait abordant aborde abordent aborder abords abordèrent abordé abordée aborigènes \
    aboucher abouti aboutir aboutissaient aboutissait aboutissant aboutissent aboutit aboya \
    aboyaient aboyait aboyant aboyer abreuve abreuvoir abri abricots abris abritait abritant \
    abrite abriter abrité abritée abrités abrogation abrupt abrupte abruti abrutis abrégea \
    abréger abrégé absence absences absent absentait absente absenter absents abside absolu \
    absolue absolues absolument absolus absolution absorba absorbaient absorbait absorbant \
    absorbe absorber absorbé absorbée absorbés absorption absoudre absous abstenir abstention \
    abstenu abstinence abstint abstraction abstrait abstraite abstraites abstraits absurde \
    absurdes absurdité absurdités abus abusa abusait abusant abuse abusent abuser abusez abusé \
    abusée abîma abîmait abîme abîmer abîmes abîmé abîmée acacia acacias académicien académie \
    académies académique acajou accabla accablaient accablait accablant accablante accablantes \
    accable accablement accablent accabler accablez accablé accablée accablés accalmie \
    accaparer accent accents accentua accentuaient accentuait accentuant accentue accentué \
    accentuée accentués accepta acceptable acceptai acceptais acceptait acceptant acceptation \
    accepte acceptent accepter acceptera accepterai accepterais accepterait accepterez acceptes \
    acceptez acception acceptons acceptât acceptèrent accepté acceptée acceptées acceptés \
    accessible accessibles accessoire accessoires accident accidentelle accidentellement \
    accidents accidenté accidentée acclamation acclamations accointances accolade accommodait \
    accommodant accommode accommoder accommodé accompagna accompagnaient accompagnais \
    accompagnait accompagnant accompagne accompagnement accompagnent accompagner accompagnera \
    accompagnerai accompagnerait accompagneras accompagnerez accompagnèrent accompagné \
    accompagnée accompagnées accompagnés accompli accomplie accomplies accomplir accomplis \
    accomplissaient accomplissait accomplissant accomplissement accomplissent accomplit accord \
    accorda accordaient accordait accordant accorde accordent accorder accordera accorderait \
    accorderez accordez accords accordé accordée accordées accordés accostait accoster accosté \
    accota accouchement accouda accoudait accoudant accouder accoudé accoudée accoudés \
    accouplement accouraient accourait accourant accourir accours accourt accouru accourue \
    accoururent accourus accourut accoutrement accoutumait accoutumer accoutumé accoutumée \
    accoutumées accoutumés accroc accrocha accrochage accrochages accrochaient accrochait \
    accrochant accroche accrochent accrocher accroché accrochée accrochées accrochés accroire \
    accroissait accroissement accroupi accroupie accroupis accroupit accroître accru accrue \
    accrut accueil accueillait accueillant accueillants accueille accueillent accueilli \
    accueillie accueillies accueillir accueillirent accueillis accueillit acculé acculée \
    accumulait accumulation accumule accumuler accumulé accumulées accumulés accusa accusaient \
    accusais accusait accusant accusateur accusation accusations accuse accusent accuser \
    accusera accuserait accusez accusé accusée accusées accusés accès accéder accélère \
    accélération accélérer accéléré accélérée acharnaient acharnait acharne acharnement \
    acharnent acharner acharné acharnée acharnés achat achats achemina acheminait acheminer \
    acheminés acheta achetaient achetait achetant acheter acheteur acheteurs achetez acheté \
    achetée achetées achetés acheva achevaient achevait achevant achever achevez achevèrent \
    achevé achevée achevées achevés achète achètent achèterai achèterais achèterait achève \
    achèvent achèverait acide acier acolyte acolytes acompte acquiert acquiescement acquis \
    acquise acquises acquisition acquisitions acquit acquitta acquittait acquitte acquittement \
    acquitter acquitté acquittée acquérait acquéreur acquéreurs acquérir acronyme acte actes \
    acteur acteurs actif actifs action actionnaires actions activait active activement activer \
    actives activistes activité activités activé actrice actrices actualisation actualisée \
    actualité actuel actuelle actuellement actuelles actuels acuité acérée acétone ad adaptait \
    adaptation adapter adapté adaptées addiction addition additionnel adeptes adhérents adhérer \
    adhésion adieu adieux adjacentes adjectif adjoindre adjoint adjointe adjudant admet admets \
    admettait admettant admettent admettez admettons admettre administra administrateur \
    administrateurs administratif administration administrative administratives administrer \
    administré admira admirable admirablement admirables admiraient admirais admirait admirant \
    admirateur admirateurs admiration admirations admire admirent admirer admiré admirée admis \
    admise admises admissible admission admit adolescence adolescent adolescente adolescentes \
    adolescents adopta adoptant adopte adopter adoptif adoption adoptive adopté adoptée \
    adoptées adorable adorablement adorables adoraient adorais adorait adorateur adorateurs \
    adoration adorations adore adorent adorer adoré adorée adorées adossa adossait adosser \
    adossé adossée adossés adouci adoucie adoucir adoucissait adoucissant adoucissement adoucit \
    adressa adressai adressaient adressais adressait adressant adresse adressent adresser \
    adresserait adresses adressez adressât adressé adressée adressées adressés adroit adroite \
    adroitement adroites adroits adulations adulte adultes adultère adultères adulée advenir \
    advenu adversaire adversaires adviendra advienne advint adéquate aegypti afec affabilité \
    affable affables affaibli affaiblie affaiblir affaiblis affaiblissait affaiblissant \
    affaiblissement affaiblissent affaiblit affaire affaire-là affaires affairé affairée \
    affairés affaissa affaissait affaissant affaissement affaissé affaissée affalé affamé \
    affamée affamées affamés affecta affectaient affectait affectant affectation affectations \
    affecte affectent affecter affection affectionnait affections affectueuse affectueusement \
    affectueuses affectueux affecté affectée affectées affectés affermir affermit affichage \
    affichait affiche afficher affiches affiché affilié affiliées affiliés affilée affinité \
    affirma affirmaient affirmait affirmant affirmatif affirmation affirmations affirmative \
    affirmativement affirme affirme-t-il affirment affirmer affirmez affirmé affliction afflige \
    affligeait affligeant affliger affligé affligée affligés affluaient affluence affluent \
    affluents affluer afflux affolait affole affolement affolé affolée affolées affolés \
    affranchi affranchie affranchir affranchis affranchissement affres affreuse affreusement \
    affreuses affreux affront affronte affrontement affrontements affrontent affronter affronts \
    affrontés affublé affût affûts afghane afghanes afghans afin africain africaine africaines \
    africains agace agacement agacer agaceries agacé agacée agate agaçait agaçant agaçante age \
    agence agences agenouilla agenouillait agenouillant agenouille agenouiller agenouillèrent \
    agenouillé agenouillée agenouillés agent agents agglomération aggrava aggravait aggravation \
    aggraver aggravé aggravée agi agile agiles agilité agioteurs agir agira agirai agirait agis \
    agissaient agissait agissait-il agissant agisse agissements agissent agissez agissons agit \
    agit-il agita agitaient agitait agitant agitation agitations agite agitent agiter agitez \
    agitèrent agité agitée agitées agités agneau agneaux agonie agonisait agonisant agonisante \
    agonisants agonise agrafe agrafes agrandi agrandie agrandies agrandir agrandis agrandit \
    agresser agresseur agresseurs agressif agressifs agression agressions agressive agressé \
    agressée agreste agrestes agricole agricoles agriculteur agriculteurs agriculture agréable \
    agréablement agréables agrée agréer agrément agréments agréé aguets agît ah ahuri ahurie \
    ahuris ahurissement ai ai-je aida aidaient aidait aidant aide aide-moi aident aider aidera \
    aiderai aiderait aiderez aideront aides aidez-moi aidiez aidèrent aidé aidée aidés aie \
    aient aies aigle aigles aigre aigrement aigres aigrette aigrettes aigreur aigri aigrit aigu \
    aiguille aiguilles aiguillettes aiguillon aiguisait aiguiser aiguisé aiguière aigus aiguë \
    aiguës ail aile ailes aille aillent ailles ailleurs ailés aima aimable aimablement aimables \
    aimai aimaient aimais aimait aimant aimante aime aime-t-il aiment aimer aimera aimerai \
    aimeraient aimerais aimerait aimeras aimerez aimeriez aimerons aimes aimes-tu aimez \
    aimez-moi aimez-vous aimiez aimions aimons aimât aimèrent aimé aimée aimées aimés ainsi air \
    airain aire aires airs ais aisance aise aises aisselle aisé aisée aisément aisés ait ajoncs \
    ajourné ajouta ajouta-t-elle ajouta-t-il ajoutai ajoutai-je ajoutaient ajoutait ajoutait-il \
    ajoutant ajoute ajoute-t-elle ajoute-t-il ajoutent ajouter ajouterai ajoutez ajoutèrent \
    ajouté ajoutées ajoutés ajusta ajustait ajustant ajuster akbar al alangui alanguie \
    alanguissement alarmait alarmant alarmante alarme alarmer alarmes alarmé alarmée albinos \
    album albums albâtre alchimiste alcool alcoolique alcooliques alcoolisme alcoolémie alcôve \
    alentour alentours alerte alerter alertes alezan algarade alguazils algues algérien \
    algérienne alias alibi alignaient alignement aligner aligné alignées alignés aliment \
    alimentaire alimentation alimente alimenter aliments alinéa aliénation aliénés alla allai \
    allaient allaient-ils allais allais-je allait allait-elle allait-il allant allants alleluia \
    allemand allemande allemandes allemands aller allez allez-vous allez-vous-en allez-y \
    alliance alliances allier alliez allions allié alliée alliées alliés allocution allonge \
    allongea allongeaient allongeait allongeant allongent allonger allongé allongée allongées \
    allongés allons allons-nous allons-nous-en allons-y alluma allumaient allumait allumant \
    allume allument allumer allumette allumettes allumèrent allumé allumée allumées allumés \
    allure allures allusion allusions allâmes allât allègre allègrement allèrent allé allée \
    allées allégations allégeance allégement alléger allégorie allégresse alléguait alléguant \
    allégée allés almanach almanachs aloi alors alouette alouettes alourdi alourdie alourdis \
    alourdissait alourdit aloès alphabet alpin alpines altercation altercations alternaient \
    alternance alternative alternativement alternatives alternée altier altitude altière altéra \
    altérait altération altérer altéré altérée altérés alvéoles aléa amabilité amabilités \
    amadou amaigri amaigrie amaigries amalgame amandes amant amante amants amarre amarres \
    amarré amarrée amas amassaient amassait amasse amasser amassé amassée amassées amassés \
    amateur amateurs amazone amazones ambassade ambassadeur ambassadeurs ambiance ambigu \
    ambiguë ambitieuse ambitieuses ambitieux ambition ambitionnait ambitionner ambitions ambre \
    ambroisie ambulance ambulant ambulante ambulants ame amena amenaient amenait amenant amende \
    amendement amendements amender amener amenât amenèrent amené amenée amenées amenés amer \
    amers amertume amertumes ameublement ameuter ami amiable amical amicale amicalement \
    amicales amie amies amiral amis amitié amitiés amnistie amoindrie amoindrir amolli amollir \
    amollissait amollit amoncellement amoncellements amoncelé amoncelées amoncelés amont amorce \
    amorcer amortir amortissait amour amour-là amour-propre amourette amoureuse amoureusement \
    amoureuses amoureux amours amphithéâtre amphores ample amplement amples ampleur amplifier \
    amulettes amusa amusaient amusais amusait amusant amusante amusantes amusants amuse \
    amusement amusements amusent amuser amusera amuserait amusez amusons amusé amusée amusés \
    amygdale amyloïdes amène amènent amènera amènerai amènerait amènerez amère amèrement amères \
    améliorait amélioration améliorations améliorer améliorée aménagement aménagé aménité \
    américain américaine américaines américains améthyste an analogie analogue analogues \
    analysait analyse analyser analyses analysé analysés ananas anarchie anarchique anarchiste \
    anarchistes anathème anatomie ancien ancienne anciennes ancienneté anciens ancre ancres \
    ancêtre ancêtres and anecdote anecdotes anfractuosités ange anges anglais anglaise \
    anglaises angle angles angoisse angoisses angoissé angoissée angora anguille anguilles \
    angélique angélus anima animaient animait animal animal-là animale animalité animant \
    animateur animation animaux animaux-là anime animent animer animosité animèrent animé \
    animée animées animés annales anneau anneaux annexe anniversaire annonce annoncent annoncer \
    annoncera annonces annoncèrent annoncé annoncée annoncées annoncés annonça annonçaient \
    annonçait annonçant annuel annuelle annuellement annulation annulations annule annuler \
    annulé annulée annulées annulés année année-là années années-lumière anomalie anomalies \
    anonyme anonymes anormal anormale ans anse anses antagonisme antagoniste antan antenne \
    antennes anthropologue anti anti-balles anti-bureaucrate anti-drogue anti-européen \
    anti-flics anti-immigration anti-terroristes antichambre antichambres anticipation anticipé \
    anticipée anticonstitutionnel antilopes antipathie antipathies antipathique antipathiques \
    antiquaire antique antiques antiquité antiquités antisémites antisémitisme antiterroriste \
    antiterroristes antithèse antre antécédents antérieure antérieures antérieurs anus anxieuse \
    anxieusement anxieux anxiété anxiétés anéanti anéantie anéantir anéantis anéantissait \
    anéantissement anéantit anémie anévrisme août apaisa apaisait apaisante apaise apaisement \
    apaiser apaisèrent apaisé apaisée apanage apartheid aparté apathie apathique apercevaient \
    apercevais apercevait apercevant apercevez apercevions apercevoir apercevons apercevra \
    apercevrait aperçois aperçoit aperçoive aperçoivent aperçu aperçue aperçues aperçurent \
    aperçus aperçut aperçûmes aperçût apitoyait apitoyer apitoyée aplanir aplati aplatie \
    aplatir aplatis aplatit aplomb apogée apoplectique apoplexie apostropha apostrophe \
    apostrophes apothicaire apothéose apparaissaient apparaissait apparaissant apparaissent \
    apparait apparaitre apparat apparaît apparaître appareil appareils apparemment apparence \
    apparences apparent apparente apparenter apparentes apparition apparitions appartement \
    appartements appartenaient appartenait appartenant appartenez appartenir appartenu \
    appartiendra appartiendrait appartiennent appartiens appartient apparu apparue apparurent \
    apparus apparut apparût appel appela appelai appelaient appelais appelait appelant appeler \
    appelez appelez-moi appelez-vous appeliez appelions appellation appelle appellent appellera \
    appellerai appellerais appellerait appelleras appelles appelles-tu appellé appelons appels \
    appelât appelèrent appelé appelée appelées appelés appesantis applaudi applaudie applaudir \
    applaudis applaudissaient applaudissait applaudissant applaudissements applaudit \
    application applications appliqua appliquaient appliquait appliquant applique appliquent \
    appliquer appliqué appliquée appliqués appoint appointements apport apporta apportaient \
    apportais apportait apportant apporte apportent apporter apportera apporterai apporterait \
    apporterez apportes apportez apportez-vous apportons apportât apportèrent apporté apportée \
    apportées apportés apprenaient apprenais apprenait apprenant apprend apprendra apprendrai \
    apprendrais apprendrait apprendras apprendre apprendrez apprends apprenez apprenne \
    apprennent apprenti apprentie apprentis apprentissage apprirent appris apprise apprises \
    apprit apprivoiser approbation approcha approchai approchaient approchais approchait \
    approchant approche approchent approcher approches approchez approchions approchons \
    approchèrent approché approchée approchés approfondie approfondir approprier approprié \
    appropriée approuva approuvaient approuvait approuvant approuve approuvent approuver \
    approuvez approuvèrent approuvé approvisionnement approvisionnements approximativement \
    apprécia appréciable appréciait appréciation appréciations apprécie apprécier apprécié \
    appréciée appréciées appréhension appréhensions apprêta apprêtaient apprêtais apprêtait \
    apprêtant apprête apprêter apprêts apprêté apprît appui appuie appuient appuis appuya \
    appuyaient appuyait appuyant appuyer appuyèrent appuyé appuyée appuyées appuyés appât \
    appétissante appétit appétits après après-demain après-midi apte aptitude aptitudes \
    apéritifs apôtre apôtres aquarelle aquarelles aquathlon aquatiques aqueduc arabe arabes \
    arabesques araignée araignées arbalète arbitraire arbitraires arbitre arborant arboré arbre \
    arbres arbrisseaux arbuste arbustes arc arc-bouté arc-en-ciel arcade arcades arcanes \
    arceaux archange arche archer archers arches archet archevêque archiduc archipel \
    archiprêtre architecte architectes architecture archives archéologie arcs ardemment ardent \
    ardente ardentes ardents ardeur ardeurs ardoise ardoises argent argenterie argentin \
    argentine argentines argenté argentée argentés argile argot argousins arguant argument \
    argumentation arguments aride arides aristocrate aristocrates aristocratie aristocratique \
    aristocratiques arithmétique arma armait armant armateur armature arme armer armes armoire \
    armoires armoiries armorié armure armures armé armée armées armés aromates aromatiques \
    arome arpenta arpentait arpentant arpenter arpents arquebuse arquebuses arr arracha \
    arrachai arrachaient arrachait arrachant arrache arrachement arrachent arracher arrachera \
    arracherai arracherait arrachèrent arraché arrachée arrachées arrachés arrange arrangea \
    arrangeait arrangeant arrangement arrangements arrangent arranger arrangera arrangerai \
    arrangerait arrangerons arrangé arrangée arrangées arrangés arrestation arrestations arrhes \
    arriva arrivai arrivaient arrivais arrivait arrivant arrivants arrive arrive-t-il arrivent \
    arriver arrivera arriverai arriverais arriverait arriverait-il arriveras arriverez \
    arriverons arrives arrivez arriviez arrivions arrivons arrivâmes arrivât arrivèrent arrivé \
    arrivée arrivées arrivés arrière arrière-ban arrière-boutique arrière-garde arrière-pensée \
    arriéré arriérés arrogance arrogant arroge arrondi arrondie arrondies arrondir arrondis \
    arrondissait arrondissant arrondissement arrondissements arrondit arrosage arrosait arroser \
    arrosoir arrosé arrosée arrêt arrêta arrêtai arrêtaient arrêtais arrêtait arrêtant arrête \
    arrêtent arrêter arrêtera arrêteraient arrêterait arrêteront arrêtez arrêtez-vous arrêtions \
    arrêtons arrêts arrêtâmes arrêtât arrêtèrent arrêté arrêtée arrêtées arrêtés arsenal \
    arsenaux arsenic art arthropodes article articles articula articulations articuler articulé \
    articulés artifice artifices artificiel artificielle artificiellement artificielles \
    artillerie artilleurs artisan artisanal artisanale artisans artiste artistement artistes \
    artistique artistiques arts artère artères arçon arène arête arêtes arôme as as-tu \
    ascendant ascension ascétisme asile asiles aspect aspects asperges asphalte asphyxie \
    asphyxié aspira aspirait aspirant aspiration aspirations aspire aspirent aspirer aspiré \
    aspérités assaillaient assaillant assaillants assailli assaillie assaillir assaillirent \
    assaillis assassin assassinat assassinats assassine assassinent assassiner assassins \
    assassiné assassinée assassinés assaut assauts assemblage assemblé assemblée assemblées \
    assemblés assentiment asseoir assertion assertions asservir asseyaient asseyait asseyant \
    asseyez-vous assez assidu assidue assiduité assiduités assidus assidûment assied \
    assieds-toi assiette assiettes assignation assignats assigner assigné assimilait assimiler \
    assirent assis assise assises assista assistai assistaient assistais assistait assistance \
    assistant assistante assistants assiste assister assisté assit assiégeait assiégeants \
    assiégée assiégées assiégés associait association associations associer associé associée \
    associées associés assombri assombrie assombrir assombris assombrissait assombrit assommait \
    assommant assomme assommer assommé assortie assortiment assoupi assoupie assoupir assoupis \
    assoupissait assoupissement assoupit assouplissement assourdis assourdissant \
    assourdissantes assourdit assouvie assouvir assujetti assumer assura assurai assuraient \
    assurait assurance assurances assurant assure assurent assurer assurez assuré assurée \
    assurément assurés asthmatique asthme astre astreint astres astromobile astronaute \
    astronautes astronome astronomes astronomie astronomique astrophysicien astrophysiciens \
    astuce astucieuse astéroïde astéroïdes atelier ateliers athlète athlètes athlétique \
    athlétiques athlétisme athée athéisme atlantique atmosphère atmosphérique atmosphériques \
    atome atomes atone atonie atours atout atouts atroce atrocement atroces attablé attablés \
    attacha attachai attachaient attachait attachant attache attachement attachent attacher \
    attacherait attaches attachez attachât attachèrent attaché attachée attachées attachés \
    attaqua attaquaient attaquait attaquant attaque attaquent attaquer attaques attaquèrent \
    attaqué attaquée attaquées attaqués attarda attardait attarde attarder attardé attardée \
    attardés atteignaient atteignait atteignant atteignent atteignirent atteignit atteindrait \
    atteindre atteint atteinte atteintes atteints attelage attelages attelait atteler attelé \
    attelée attelés attenant attenante attend attendaient attendais attendait attendait-elle \
    attendant attende attendent attendez attendez-moi attendez-vous attendiez attendions \
    attendirent attendis attendit attendons attendra attendrai attendrait attendras attendre \
    attendrez attendri attendrie attendrir attendris attendrissait attendrissant \
    attendrissement attendrit attendrons attendront attends attendu attendue attendues attendus \
    attendîmes attendît attentat attentat-suicide attentats attentats-suicides attente attenter \
    attentes attentif attentifs attention attentions attentive attentivement attentives \
    atterrir atterrissage atterré atterrée atterrés attestaient attestait attestant atteste \
    attester attira attiraient attirail attirait attirant attire attirent attirer attirèrent \
    attiré attirée attirés attitude attitudes attorney attouchement attraction attrait attraits \
    attrape attraper attrapes attrapé attrayant attrayante attribua attribuaient attribuait \
    attribuant attribue attribuent attribuer attribution attributions attributs attribué \
    attribuée attribués attrista attristait attriste attrister attristé attristée attroupement \
    attroupements atténuait atténuantes atténuer au au-dedans au-dehors au-delà au-dessous \
    au-dessus au-devant aubaine aube auberge auberges aubergiste aubépine aubépines aucun \
    aucune aucunement aucunes aucuns audace audaces audacieuse audacieusement audacieuses \
    audacieux audience audit auditeur auditeurs audition auditions auditoire auge augmenta \
    augmentaient augmentait augmentant augmentation augmente augmentent augmenter augmentera \
    augmenté augmentée augure augurer auguste augustes aujourd aulnes aumône aumônes aumônier \
    aumônière auparavant auprès auquel aura aura-t-il aurai aurai-je auraient auraient-ils \
    aurais aurais-je aurais-tu aurait aurait-elle aurait-il aurait-on auras aurez aurez-vous \
    auriez auriez-vous aurions aurons aurons-nous auront aurore aurores auréole aussi aussitôt \
    australes australien australienne australopithèque austère austères austérité austérités \
    aut autant autel autels auteur auteur-compositeur-interprète auteure auteurs authenticité \
    authentique authentiques auto autobus autocar autodétermination automate automates \
    automatique automatiquement automne automobile automobiles automobiliste automobilistes \
    autonome autonomes autonomie autophagie autopompe autopompes autopsie autorisait \
    autorisation autorise autoriser autorisé autorisée autorisées autorisés autoritaire \
    autorité autorités autoroute autoroutes autoroutier autoroutiers autoroutière autos autour \
    autours autre autrefois autrement autres autrichien autrichienne autruche autruches autrui \
    auvent auvents aux auxiliaire auxiliaires auxquelles auxquels avaient avaient-ils avais \
    avais-je avais-tu avait avait-elle avait-il avait-on aval avala avalait avalanche \
    avalanches avalant avale avaler avalé avance avancement avancent avancer avances avancez \
    avancions avancèrent avancé avancée avancées avancés avanies avant avant-bras avant-coureur \
    avant-garde avant-goût avant-hier avant-postes avant-scène avant-veille avantage avantages \
    avantageuse avantageusement avantageuses avantageux avança avançai avançaient avançais \
    avançait avançant avare avares avarice avaries avec avenant avenante avenir aventure \
    aventurer aventures aventureuse aventureux aventurier aventuriers aventurière aventuré \
    avenue avenues averse averses aversion averti avertie avertir avertis avertissait \
    avertissant avertissement avertissements avertissent avertit aveu aveuglait aveuglant \
    aveuglante aveugle aveuglement aveugler aveugles aveuglé aveuglée aveuglément aveuglés \
    aveux avez avez-vous aviaire aviateur aviateurs aviation avide avidement avides avidité \
    aviez aviez-vous avili avilie avilir avilissement avion avionneur avions aviron avirons \
    avis avisa avisait avisant avise aviser aviserons avisez avisèrent avisé avisée avisés \
    avivait aviver avocat avocate avocats avoine avoines avoir avoisinent avons avons-nous \
    avortement avorter avorté avortée avoua avouait avouant avoue avoue-le avouer avouerai \
    avouerai-je avouerez avoues avouez avouez-le avouât avoué avouée avoués avril avènement \
    avère avèrent avérer avérera avéré axe axes axiome ayant aye ayez ayons azerty azilien \
    azote azur aérien aérienne aériennes aériens aéronautique aéroplane aéroplanes aéroport \
    aéroports aînesse aîné aînée aînés aïeul aïeule aïeux babarottes babil babiller babouches \
    baby baby-boom baccalauréat baccara bachelier bacheliers bacille bactéries badauds badine \
    bafoué bagage bagages bagarre bagatelle bagatelles bagne bague bagues baguette baguettes \
    bah bahut bahuts baie baies baigna baignaient baignait baignant baigne baigner baigneur \
    baignoire baigné baignée baignées baignés bail bailleurs bailli bain bains baisa baisai \
    baisait baisant baise baiser baisers baissa baissai baissaient baissait baissant baisse \
    baisser baisses baissèrent baissé baissée baissées baissés baisé bal balai balais balance \
    balancement balancements balancent balancer balances balancier balancé balancée balancés \
    balança balançaient balançait balançant balançoire balayaient balayait balayant balayer \
    balayé balayés balbutia balbutia-t-elle balbutia-t-il balbutiai-je balbutiait balbutiant \
    balbutie balbutier balcon balcons baldaquin baleine baleines baleinier baleiniers \
    baleinière balistique balistiques baliveaux ballants balle balles ballet ballets ballon \
    ballons ballot ballots ballotté bals balustrade balustrades balustres bambin bambins bambou \
    bambous ban banal banale banales banalité banalités bananes banc bancaire bancal bancs \
    banda bandages bande bandeau bandeaux bandelettes banderoles bandes bandit bandits \
    bandoulière bandé bank-notes banlieue banni bannie bannir bannière bannières banque \
    banqueroute banques banquet banquets banquette banquettes banquier banquiers bans baptiser \
    baptisé baptisée baptême baquet bar baracon baracons baraque baraquement baraques barbare \
    barbarie barbe barbes barbet barbiche barbier barbouiller barbouillé barbouillée \
    barbouillés barbu barbue bardée baril barils bariolé bariolée baromètre barométrique baron \
    baronne barons baroque baroques barque barques barra barrage barrages barraient barrait \
    barrant barre barreau barreaux barrer barres barricade barricader barricades barrique \
    barriques barrière barrières barré barrée bars bas bas-côtés bas-fonds bas-reliefs basané \
    bascule basculer base bases basilique basket-ball basque basques basse basse-cour bassement \
    basses bassesse bassesses basset bassin bassine bassins bastide bastingage bastion bastions \
    basée basés bat bataille batailles batailleur bataillon bataillons bateau bateaux batelier \
    bateliers batiste battaient battait battant battante battantes battants battement \
    battements battent batterie batteries batteurs battirent battit battoir battra battrai \
    battre battu battue battues battus bauge baume bavant bavard bavardage bavardages bavardait \
    bavardant bavarde bavarder bavardes bavards bave bavolet bazar baïonnette baïonnettes beau \
    beau-fils beau-frère beau-père beaucoup beaupré beauté beautés beaux beaux-arts bec becs \
    bedeau beffroi beignets bel belge belges belle belle-fille belle-mère belle-soeur \
    belle-sœur belles belles-mères belligérants belliqueuse belliqueux bellâtre belvédère ben \
    benjoin benne bennes berce berceau berceaux bercement bercer bercé bercée berge berger \
    bergerie bergeries bergers berges bergère bergères berline berlines berlue berçaient \
    berçait berçant besicles besogne besognes besoin besoins bestial bestiale bestiaux bestiole \
    bestioles betteraves beurre biais bibelot bibelots biberon bibliothèque bibliothèques \
    biblique biche bichon bicoque bicyclette bidet bidon bien bien-aimé bien-aimée bien-aimés \
    bien-être bienfaisance bienfaisant bienfaisante bienfaisantes bienfaisants bienfait \
    bienfaiteur bienfaiteurs bienfaitrice bienfaits bienheureuse bienheureux biens bienséance \
    bienséances bientôt bienveillance bienveillant bienveillante bienveillantes bienveillants \
    bienvenu bienvenue bienvenus bifteck bijou bijouterie bijoutier bijoux bikers bilan bile \
    billard bille billes billet billets billevesées billot binaire binaires binocle \
    biodiversité biographie biologiques bir bis biscuit biscuits bise bison bissac bistre \
    bitume bivouac bizarre bizarrement bizarrerie bizarreries bizarres bière blafard blafarde \
    blague blagues blanc blanc-bec blanc-manger blanche blanches blancheur blancheurs blanchi \
    blanchie blanchiment blanchir blanchis blanchissage blanchissaient blanchissait \
    blanchisseuse blanchit blanchâtre blanchâtres blancs blason blasphème blasphèmes blasé \
    blasés blessa blessaient blessait blessant blessante blessantes blesse blessent blesser \
    blessure blessures blessé blessée blessées blessés bleu bleu-impérial bleue bleues \
    bleuissait bleus bleuâtre bleuâtres blindés bloc blocage blocages blocs blocus blond blonde \
    blondes blondin blonds bloquant bloque bloquent bloquer bloqué bloquée bloquées bloqués \
    blotti blottie blotties blottir blottis blottit blouse blouses bluets blâma blâmable \
    blâmait blâmant blâme blâmer blâmez blâmé blé blés blême blêmes blêmit boa boas boc bocal \
    bocaux boche bock bocks bohème bohèmes bohémien bohémienne bohémiens boira boirai boirait \
    boire bois bois-brûlés boiserie boiseries boisson boissons boisé boisée boisées boit \
    boitait boitant boite boiteuse boiteux boive boivent bol bolide bolivien bombardement \
    bombardements bombardiers bombardé bombe bombes bombé bon bonbonnes bonbons bond bondi \
    bondir bondirent bondissaient bondissait bondissant bondit bonds bonheur bonheur-là \
    bonheurs bonhomie bonhomme boniment boniments bonjour bonne bonne-maman bonnement bonnes \
    bonnet bonnets bons bonshommes bonsoir bonté bontés bonze bonzes boom bord bordage \
    bordaient bordait bordant borde bordent bordereau bords bordure bordures bordé bordée \
    bordées bordés borgne borna bornait borne borner bornes borné bornée bosquet bosquets bosse \
    bosses bossu bossue bossus bossuée botanique botte bottes bottine bottines botté bouc \
    boucha bouchait bouche boucher boucherie bouchers bouches bouchon bouchons bouché bouchée \
    bouchées boucla bouclant boucle boucles bouclier boucliers bouclé bouclée bouclés bouda \
    boudait boude bouder bouderie boudeur boudeuse boudin boudoir boudoirs boue boueuse \
    boueuses boueux bouffi bouffie bouffies bouffis bouffon bouffonne bouffonneries bouffonnes \
    bouffée bouffées bouge bougea bougeaient bougeait bougent bougeoir bouger bouges bougez \
    bougie bougies bougre bougrement bougres bougé bouillait bouillant bouillante bouilli \
    bouillie bouillir bouillon bouillonnait bouillonnant bouillonnement bouillonner bouillons \
    bouillotte boulanger boulangerie boulangers boule bouleau bouleaux boules boulet boulets \
    boulette boulettes boulevard boulevards bouleversa bouleversait bouleverse bouleversement \
    bouleversements bouleverser bouleversé bouleversée bouleversées bouleversés boulons \
    boulotte bouquet bouquets bouquin bouquiniste bouquins bourbier bourdon bourdonnaient \
    bourdonnait bourdonnant bourdonnante bourdonnement bourdonnements bourdonnent bourdonner \
    bourg bourgade bourgades bourgeois bourgeoise bourgeoisement bourgeoises bourgeoisie \
    bourgeons bourgeron bourgmestre bourgs bourrades bourrait bourrant bourrasque bourrasques \
    bourreau bourreaux bourrelet bourrelé bourru bourré bourrée bourrées bourse bourses \
    bouscula bousculade bousculades bousculait bousculant bouscule bousculé bousculés \
    bousingots boussole bout boutade boutades bouteille bouteilles boutique boutiques \
    boutiquier boutiquiers bouton boutonnière boutonné boutons bouts bouvier bouviers boxe \
    boxeur boxeuse boy boyau boyaux boîte boîtes bracelet bracelets braconnage braconnier \
    braconniers braillards braille braise braises brancard brancardiers brancards branchages \
    branche branches brandissaient brandissait brandissant brandit branlant branlante \
    branlantes branle branle-bas braqua braqués bras bras-le-corps brasier brassard brasserie \
    brasseries brasses brasseur brassées bravade bravait bravant brave bravement braver braves \
    bravo bravos bravoure bravé breack break brebis bredouillant bredouille bref brefs \
    breloques bretelle bretelles breton bretonne bretonnes bretons breuvage brevet brevets \
    bribe bribes bric-à-brac brick brick-goélette bride brides bridés briefing brigade brigades \
    brigadier brigand brigands brigantine brilla brillaient brillait brillamment brillant \
    brillante brillantes brillants brille brillent briller brillèrent brillé brin brindilles \
    brins brio brioche brioches brique briques briquet brisa brisaient brisait brisant brise \
    brisent briser briserai briserait brises brisèrent brisé brisée brisées brisés britannique \
    britanniques brièvement broc brocanteur brocart broche brochette brochure brochures brodait \
    brodequins broder broderie broderies brodeuse brodé brodée brodées brodés broncha broncher \
    bronches bronchite bronze bronzes bronzé bronzée brosse brosser brosses brossé brouette \
    brouhaha brouillard brouillards brouille brouiller brouillon brouillons brouillé brouillée \
    brouillés broussailles brousse broutait brouter broyaient broyait broyer broyé broyée \
    broyées bru bruire bruissaient bruissait bruissante bruissement bruit bruits brume brumes \
    brumeuse brumeux brun brune brunes bruni bruns brusque brusquement brusquer brusquerie \
    brusqueries brusques brut brutal brutale brutalement brutales brutalité brutalités brutaux \
    brute brutes bruyamment bruyant bruyante bruyantes bruyants bruyère bruyères brèche brèches \
    brève brèves brésilien brésilienne bréviaire brûla brûlaient brûlait brûlant brûlante \
    brûlantes brûlants brûle brûle-pourpoint brûlent brûler brûlera brûleur brûlure brûlures \
    brûlèrent brûlé brûlée brûlées brûlés bu budget budgétaire budgétaires bue buffet buffle \
    buffles buis buisson buissonnière buissons bulgare bulle bulles bulletin bulletins bure \
    bureau bureaucratie bureaux burent burkinabés burlesque burlesques burundais burundaise \
    burundaises bus busqué buste bustes but butin butor buts butte buté buvaient buvait buvant \
    buvard buveur buveurs buvez buée bâbord bâche bâilla bâillaient bâillait bâillant bâille \
    bâillement bâillements bâiller bâillon bâillonné bâtard bâtarde bâti bâtie bâties bâtiment \
    bâtiments bâtir bâtis bâtissait bâtisse bâtisses bâtit bâton bâtons béant béante béantes \
    béants béat béate béatitude bébé bébés bée bégaya bégaya-t-il bégayait bégayant béguin \
    bélier béliers béni bénie béninoises bénir bénira bénis bénissait bénissant bénisse bénit \
    bénite bénitier bénédictines bénédiction bénédictions bénéfice bénéfices bénéficie \
    bénéficient bénéficier bénéficié bénévoles béquilles béret bétail béton bêchard bêche \
    bêcher bête bêtement bêtes bêtise bêtises bûche bûcher bûcheron bûcherons bûchers bûches \
    bœuf bœufs ca cab cabale cabalistiques caban cabane cabanes cabanon cabaret cabaretier \
    cabaretière cabarets cabestan cabine cabinet cabinets cabotin cabotinage caboulot cabra \
    cabrait cabrer cabrioles cabriolet cacatois cacha cachai cachaient cachais cachait cachant \
    cache cache-cache cache-nez cachemire cachemires cachent cacher cacherai caches cachet \
    cacheta cachets cachette cachettes cacheté cachetée cachez cachez-vous cachot cachots \
    cachotteries cachèrent caché cachée cachées cachés cactus cadavre cadavres cadeau cadeaux \
    cadenas cadence cadencé cadet cadets cadette cadran cadre cadres cafetière café \
    café-concert cafés cage cages cagnotte cahier cahiers cahin-caha cahot cahots cahotée \
    cahute caillassé caille cailles caillou cailloux caisse caisses caissier caissons \
    cajoleries calamité calamités calciné calcinés calcul calcula calculait calculant calcule \
    calculer calculs calculé calculée calculées cale calembour calembours calembredaines \
    calendrier calepin calesin caleçon calibre calice calicot califourchon calle calleuse \
    calleuses calma calmaient calmait calmant calme calme-toi calmer calmera calmes calmez-vous \
    calmé calmée calmés calomniant calomnie calomnier calomnies calomniez calomnié calomniée \
    calorifère calotte calottes calumet calvaire calèche calèches camarade camaraderie \
    camarades cambriolage cambrioleur cambrioleurs cambrure cambré cambrée cambrés cambuse \
    camelots camerounais camion camion-bélier camionnette camions camisole camp campa \
    campagnard campagnarde campagnards campagne campagnes campant campement campements camper \
    camphre camps campus campé campée campés camélias caméra caméras camériste canadien \
    canadienne canadiennes canadiens canaille canailles canal canapé canapés canard canards \
    canaux cancans cancer cancres candeur candidat candidate candidates candidats candidature \
    candide candides candélabre candélabres cane canevas caniche canicule canif cannabis canne \
    cannes cannibales cannibalisme canon canonniers canons canot canots canoë cantatrice \
    cantinière cantique cantiques canton cantonnement cantonnements cantonnier caoutchouc \
    caoutchoucs cap capable capables capacité capacités cape capeline capharnaüm capitaine \
    capitaine-trésorier capitaines capital capitale capitales capitaliste capitalistes capitaux \
    capiteux capitonné capitulation capituler caporal capot capote capotes caprice caprices \
    capricieuse capricieusement capricieuses capricieux capter captif captifs captivait captive \
    captiver captives captivité capture capturer captures capturé capuche capuchon capuchons \
    capucin capucines caquetage caquets car carabine caraco caractère caractères caractérisait \
    caractérise caractériser caractéristique caractéristiques caractérisée carafe carafes \
    carafon carafons carambolage carapace caravane caravanes carbone carburant carburants \
    carcasse carcérale cardiaque cardinal cardinaux caressa caressaient caressait caressant \
    caressante caressantes caressants caresse caressent caresser caresses caressé caressée \
    cargaison cargo caricature caricatures carillon carmagnole carmin carmélite carnage \
    carnassière carnation carnaval carnet carottes carpe carpes carquois carreau carreaux \
    carrefour carrefours carrelée carrick carrier carriole carrioles carrière carrières \
    carrosse carrosses carrure carré carrée carrées carrément carrés cars carte cartel cartes \
    carthaginoise carthaginoises cartographier carton cartons cartouche cartouches \
    cartouchières carême cas cas-là casaque cascade cascades case caser caserne casernes cases \
    casier casiers casino casque casques casquette casquettes cassa cassaient cassait cassant \
    cassante cassation casse casse-cou casser casserait casserole casseroles cassette casseurs \
    cassis cassolettes cassure cassures cassé cassée cassées cassés castagnettes caste castes \
    castor castors cataclysme catacombes catafalque catalane catalans catalogue catapulte \
    catapultes cataracte cataractes catastrophe catastrophes catastrophiques catholicisme \
    catholique catholiques cathédrale cathédrales catin catleyas catéchisme catégorie \
    catégories catégorique cauchemar cauchemars causa causaient causais causait causant cause \
    causent causer causera causerait causerie causeries causerons causes causeur causeurs \
    causeuse causez causions causons caustique causât causèrent causé causée causées causés \
    cauteleux caution cavalcade cavalerie cavalier cavaliers cavalière cavalièrement cave \
    caveau caveaux caverne cavernes caves cavité ce ceci ceint ceinte ceinture ceintures \
    ceinturon cela cela-dit celle celle-ci celle-là celles celles-ci celles-là cellier \
    cellulaire cellule cellules celte celtique celui celui-ci celui-là cendre cendres cendré \
    censure censurée censé censée censés cent centaine centaines centenaire centenaires centime \
    centimes centimètre centimètres centième central centrale centrales centre centre-gauche \
    centre-ville centres cents centuple cependant ceps cer cerceau cercle cercles cerclés \
    cercueil cercueils cerf cerfs cerise cerises cerisier cerisiers cerner cernés certain \
    certaine certainement certaines certains certes certificat certification certificats \
    certifie certifier certitude certitudes cerveau cerveaux cervelle cervelles ces cessa \
    cessai cessaient cessais cessait cessant cesse cessent cesser cessera cesserait cessez \
    cessez-le-feu cessât cessèrent cessé cet cette ceux ceux-ci ceux-là ch cha chacal chacals \
    chacun chacune chagrin chagrine chagriner chagrins chahuté chaine chair chaire chairs \
    chaise chaises chaland chalands chalet chalets chaleur chaleureuse chaleureusement \
    chaleureux chaleurs chaloupe chaloupes chambellan chambranle chambre chambres chambrette \
    chambrée chameau chameaux chamois champ champagne champignon champignons champion \
    championnat championnats championne championnes champions champs champêtre champêtres \
    chance chancela chancelait chancelant chancelante chanceler chancelier chancelière \
    chancelle chancellerie chancelé chances chanceux chandelier chandeliers chandelle \
    chandelles change changea changeaient changeait changeant changeante changeantes changement \
    changements changent changer changera changerai changerait changerez changez changeât \
    changèrent changé changée changées changés chanoine chanoinesse chanson chansonnette \
    chansons chant chanta chantage chantaient chantais chantait chantant chantante chante \
    chantent chanter chanterait chantes chanteur chanteurs chanteuse chantez chantier chantiers \
    chantonnait chantonnant chantre chantres chants chantèrent chanté chantée chanvre chaos \
    chapeau chapeaux chapelet chapelets chapelle chapelles chaperon chapiteaux chapitre \
    chapitre-là chapitres chaque char charbon charbonnier charbonniers charbons charcuterie \
    charcutier chardonnerets chardons charge chargea chargeaient chargeait chargeant chargement \
    chargent charger chargera chargerai chargerait charges chargez chargé chargée chargées \
    chargés chariot chariots charitable charitablement charitables charité charités charivari \
    charlatan charlatans charma charmaient charmait charmant charmante charmantes charmants \
    charme charmer charmes charmille charmilles charmé charmée charmés charpente charpentes \
    charpentier charpie charretier charretiers charrette charrettes charriait charron charrue \
    charrues chars charte chartes chartreuse chassa chassait chassant chasse chassent chasser \
    chassera chasses chasseur chasseurs chasseurs-cueilleurs chassez chassé chassée chassées \
    chassés chaste chastement chastes chasteté chat chatouillait chatoyantes chats chatte \
    chatteries chaud chaude chaudement chaudes chaudière chaudron chauds chauffage chauffait \
    chauffant chauffard chauffe chauffer chaufferette chauffeur chauffeurs chauffé chauffée \
    chaume chaumes chaumière chaumières chaussa chausser chausses chaussettes chaussons \
    chaussure chaussures chaussé chaussée chaussés chauve chauve-souris chauves chauves-souris \
    chaux chavirer chaviré chaîne chaînes chaînette chaînettes chaînon che checkpoint \
    checkpoints chef chef-d chef-lieu chefs chefs-d chemin cheminaient cheminait cheminant \
    cheminer cheminots cheminots-antifas-comité chemins cheminée cheminées chemise chemises \
    chemisette chenapan chenets chenil chenille cher chercha cherchai cherchaient cherchais \
    cherchait cherchant cherche cherchent chercher cherchera chercherai chercherais chercherait \
    chercherons cherches cherches-tu chercheur chercheurs cherchez cherchez-vous cherchiez \
    cherchions cherchons cherchât cherchèrent cherché cherchée chers cheval chevaleresque \
    chevaleresques chevalerie chevalet chevalets chevalier chevaliers chevau-légers chevauchait \
    chevauchée chevaux chevelure chevelures chevet cheveu cheveux cheville chevilles chevreau \
    chevreuil chevreuils chevrière chevrotante chez chic chicane chicanes chics chien chienne \
    chiens chiffon chiffonne chiffonné chiffonnée chiffons chiffre chiffres chiffrée chignon \
    chiite chiites chikungunya chimie chimique chimiques chimiste chimère chimères chimérique \
    chimériques chinois chinoise chinoises chirurgien chirurgien-major chloroforme choc \
    chocolat chocs choir choisi choisie choisies choisir choisirait choisirent choisirez \
    choisis choisissait choisissant choisissent choisissez choisit choix choléra chope chopes \
    chopine choquaient choquait choquant choquer choquèrent choqué choquée choquées choqués \
    chorus chose chose-là choses choses-là chou chouans chouette choux choyé choyée \
    christianisme chronique chroniques chroniqueur chrono chronomètre chrysalide chrysanthème \
    chrysanthèmes chrétien chrétienne chrétiennes chrétiens chuchota chuchotaient chuchotait \
    chuchotant chuchotement chuchotements chuchoter chut chute chutes chuté châle châles châsse \
    châssis châtaignes châtaignier châtaigniers châtain châtains château châteaux châtelain \
    châtelaine châtelaines châtelains châtier châtiment châtiments châtié châtiée chènevières \
    chèque chèques chère chèrement chères chèvre chèvrefeuille chèvrefeuilles chèvres chéri \
    chérie chéries chérir chéris chérissait chérit chérubin chérubins chétif chétive chêne \
    chênes chômage chômeurs chœur chœurs ci ci-dessus ci-devant cible cibler cibles ciblé \
    ciblée cicatrice cicatrices cicatriser cidre ciel cierge cierges cieux cigain cigaine \
    cigains cigale cigales cigare cigares cigarette cigarettes cigogne cigognes cils cime \
    ciment cimenterie cimes cimetière cimetières cinglait cinq cinquantaine cinquante \
    cinquante-huit cinquante-quatre cinquante-trois cinquième cintre cinéaste cinéma cinémas \
    cinématographique cirage circonscription circonspect circonspecte circonspection \
    circonstance circonstances circuit circuits circula circulaient circulaire circulaires \
    circulait circulant circulation circule circulent circuler circulé cire cirer cirque ciré \
    cirée cirées cirés ciseau ciseaux ciselé cita citadelle citadins citait citation citations \
    cite citer citerne citernes citoyen citoyenne citoyennes citoyenneté citoyens citron \
    citronniers citrons citrouilles cité cités civil civile civilement civiles civilisation \
    civilisations civilisé civilisée civilisées civilisés civilités civils civique civisme \
    civière claies clair clair-obscur claire claire-voie clairement claires clairière \
    clairières clairon clairons clairs clairvoyance clairvoyant clairvoyante clairvoyants clama \
    clame clameur clameurs clan clandestinement clandestins clapotement claqua claquaient \
    claquait claquant claque claquement claquer claques claquèrent claret clarinette clarté \
    clartés classe classement classer classes classique classiques classé classée classées \
    classés clause clavecin clavier claviers clef clefs clerc clercs clergé cliché client \
    cliente clientes clients clientèle cligna clignait clignant clignement clignements \
    clignotaient clignotants climat climatique climatiques climats clin cliquetis cloaque \
    cloche clocher clochers cloches clochetons clochette clochettes cloison cloisons clore clos \
    close closes clou cloua clouait clouer clous cloué clouée clouées cloués clown cloître \
    cloîtres cloîtrée cloîtrés club clubs clé clématite clématites clément clémente clérical \
    clés clôture clôtures cm coalition coauteur cocarde cocasse cocaïne coche cocher cochers \
    cochon cochons cochère cochères cocktail cocktails coco cocotte cocottes cocu code coeur \
    coffee coffre coffre-fort coffres coffres-forts coffret coffrets coffré cofondateur cogna \
    cognac cognant cogne cogner cogné cognée cohorte cohortes cohue cohésion coi coiffa \
    coiffait coiffe coiffer coiffes coiffeur coiffure coiffures coiffé coiffée coiffées coiffés \
    coin coins coke col coli colifichets colis colla collaborateur collaborateurs collaboration \
    collaboratrice collabore collaborer collaboré collaient collait collant collation colle \
    collecte collecteur collectif collection collectionner collectionneur collections \
    collective collectivités coller collerette collerettes collet collets collier colliers \
    colline collines collision collisionneur collisions colloque collège collèges collègue \
    collègues collé collée collées collége collégien collégiens collés colombe colombes \
    colombien colombier colon colonel colonels colonial coloniale colonie colonies colonisation \
    colonnade colonnades colonne colonnes colonnettes colons colora colorait coloration colorer \
    coloris colorié coloriées coloré colorée colorées colorés colossal colossale colossales \
    colosse colosses colporter colporteur colporteurs cols colère colères com coma comanche \
    combat combatif combats combattaient combattait combattant combattants combattent combattit \
    combattivité combattre combattu combattue combien combinaison combinaisons combinant \
    combiner combiné combinés combla comblait comble combler combles comblé comblée comblés \
    combustion comestibles comices comique comiques comité comités commanda commanda-t-il \
    commandaient commandait commandant commande commandement commandements commandent commander \
    commandera commandes commandeur commandé commandée commandées commandés comme commence \
    commencement commencements commencent commencer commencera commencerai commencerait \
    commencez commencions commencèrent commencé commencée commencées commencés commensal \
    commensaux comment commentaire commentaires commentait commentateur commentateurs commente \
    commenter commenté commença commença-t-elle commença-t-il commençai commençaient commençais \
    commençait commençant commençons commençâmes commençât commerce commerces commercial \
    commerciale commerciales commercialisé commerciaux commerçant commerçants commet commets \
    commettait commettent commettez commettre commis commise commises commissaire \
    commissaire-priseur commissaires commissariat commission commissionnaire commissions \
    commisération commit commode commodes commodités commodément commotion commun communautaire \
    communautaires communauté communautés communaux commune communes communicatif communication \
    communications communicative communier communion communiqua communiquaient communiquait \
    communiquant communique communiquent communiquer communiqué communiste communistes communs \
    communément commère commères commémorative commérages compact compacte compactes compagne \
    compagnes compagnie compagnies compagnon compagnons compara comparable comparaison \
    comparaisons comparait comparant comparativement comparaître compare comparer compartiment \
    compartiments comparution comparé comparée compas compassion compassé compassée compassés \
    compatible compatissant compatissante compatriote compatriotes compensation compensations \
    compenser complainte complaire complaisait complaisamment complaisance complaisances \
    complaisant complaisante complaisantes complaisants complet complets complexe complication \
    complications complice complices complicité compliment complimenta complimenter compliments \
    compliquait compliquer compliqué compliquée compliquées compliqués complot complotistes \
    complots complète complètement complètes complément compléta complétaient complétait \
    complétement compléter complété complétée componction comportait comporte comportement \
    comportements comporter composa composaient composait composant composants compose \
    composent composer composite compositeur compositeurs composition compositions composé \
    composée composées composés comprenaient comprenais comprenait comprenant comprend \
    comprendra comprendraient comprendrais comprendrait comprendras comprendre comprendrez \
    comprendront comprends comprends-tu comprenez comprenez-vous compreniez comprenne \
    comprennent comprenons compresse compression comprimait comprimant comprimer comprimé \
    comprimée comprimées comprirent compris comprise comprises comprit compromet compromettait \
    compromettant compromettante compromettantes compromettants compromettre compromis \
    compromise compréhensible compréhension comprîmes comprît compta comptabilisées \
    comptabilité comptable comptaient comptais comptait comptant compte comptent compter \
    comptera compterait comptes comptes-tu comptez comptez-vous comptiez comptions comptoir \
    comptoirs comptons comptèrent compté comptées comptés compère compères compétence \
    compétences compétentes compétents compétiteurs compétition compétitions compétitrices \
    comte comtes comtesse comtesses comté comète comètes comédie comédien comédienne \
    comédiennes comédiens comédies con concentrant concentration concentrent concentrer \
    concentrera concentré concentrée concentrés concept conception conceptions concernaient \
    concernait concernant concerne concernent concerné concernée concernées concernés concert \
    concertation concerter concerto concerts concerté concession concessions concevait \
    concevant concevez concevoir concierge concierges conciliabule conciliabules conciliant \
    conciliation concilier concitoyens conclu concluait concluante conclue conclure conclus \
    conclusion conclusions conclut conclut-il concourir concours concrétiser concupiscence \
    concurrence concurrent concurrente concurrentes concurrents concède concédé condamna \
    condamnable condamnaient condamnait condamnant condamnation condamnations condamne \
    condamner condamnez condamné condamnée condamnées condamnés condescendance condition \
    conditions condoléances conducteur conducteurs conductrice conduira conduirai conduirait \
    conduire conduirez conduiront conduis conduis-moi conduisaient conduisait conduisant \
    conduise conduisent conduisez conduisez-moi conduisez-vous conduisirent conduisit conduit \
    conduite conduites conduits confection confectionnait confectionner confectionné confessa \
    confessait confesse confesser confesseur confession confessionnal confessé confetti confia \
    confiait confiance confiant confiante confiants confidence confidences confident confidente \
    confidentiel confidentiellement confie confier configuration confinait confins confirma \
    confirmait confirmant confirmation confirme confirment confirmer confirmerait confirmé \
    confirmée confirmées confiscation confiserie confisquer confisqués confite confitures \
    confié confiée confiées confiés conflit conflits confluent confond confondaient confondait \
    confondant confonde confondent confondirent confondit confondre confondu confondue \
    confondues confondus conforme conformer conformes conformité conformément confort \
    confortable confortablement confortables conforte conforter confrontation confronter \
    confronté confrontée confrontés confrère confrères confrérie confus confuse confuses \
    confusion confusément confère confédérés conférence conférences conférer conféré congestion \
    congrès congrégation congé congédia congédiait congédiant congédier congédié congédiée \
    congénères conique conjecturer conjectures conjointement conjonctures conjugal conjugale \
    conjugales conjura conjurait conjuration conjure conjurer conjuré conjurés connais \
    connais-tu connaissaient connaissais connaissait connaissance connaissances connaissant \
    connaisse connaissent connaisseur connaisseurs connaissez connaissez-vous connaissiez \
    connaissions connaissons connait connaît connaîtra connaîtrai connaîtrait connaîtras \
    connaître connaîtrez connaîtrons connivence connu connue connues connurent connus connut \
    connût conquis conquise conquérant conquérants conquérir conquête conquêtes consacra \
    consacrait consacre consacrent consacrer consacré consacrée consacrées consacrés conscience \
    consciences consciencieuse consciencieusement consciencieux conscient consciente \
    conscription conscrit conscrits conseil conseilla conseillait conseillant conseille \
    conseiller conseillers conseillez conseillère conseillé conseils consens consensus consent \
    consentait consente consentement consentent consentez consentez-vous consenti consentiez \
    consentir consentira consentirai consentirais consentirait consentirent consentiriez \
    consentit consentît conserva conservaient conservait conservant conservateur conservateurs \
    conservation conservatrice conserve conservent conserver conserves conservez conservât \
    conservé conservée conservées conservés considère considèrent considéra considérable \
    considérablement considérables considéraient considérais considérait considérant \
    considération considérations considérer considérèrent considéré considérée considérées \
    considérés consigne consigner consigné consistaient consistait consistance consiste \
    consisterait consola consolaient consolait consolant consolante consolantes consolateur \
    consolation consolations consolatrice console consolent consoler consolera consolerai \
    consolerait consoles consolider consolé consolée consolés consommateurs consommation \
    consommations consomme consommer consommé consommée conspirait conspirateur conspirateurs \
    conspiration conspirations conspire conspirer conspiré constable constamment constance \
    constant constante constantes constants constata constatait constatant constatation \
    constatations constate constater constaté constatée constellation constellations constellé \
    consternation consterné consternée consternés constituaient constituait constituant \
    constitue constituent constituer constitutif constitution constitutionnalité \
    constitutionnel constitutionnelle constitué constituée constructeur construction \
    constructions constructive construire construit construite construites construits consul \
    consulaire consulat consulesse consuls consulta consultaient consultait consultant \
    consultation consultations consulte consulter consultèrent consulté consultée consultés \
    consumait consume consumer consécration consécutif consécutifs consécutive consécutives \
    conséquemment conséquence conséquences conséquent conséquente conta contact contactant \
    contagieuse contagieux contagion contait contant conte contempla contemplaient contemplais \
    contemplait contemplant contemplation contemplative contemple contempler contemplé \
    contemporain contemporaine contemporains contenaient contenait contenance contenant \
    contenir content contenta contentaient contentait contentant contente contentement \
    contentent contenter contenterai contenterait contentes contents contenté contentée contenu \
    contenue contenues contenus conter conterai contes contestable contestait contestataire \
    contestation contestations conteste contester contesté contestée contexte contez \
    contiennent contient contigu contiguë continent continents contingent contint continu \
    continua continua-t-elle continua-t-il continuai continuaient continuais continuait \
    continuait-il continuant continuation continue continue-t-elle continue-t-il continuel \
    continuelle continuellement continuelles continuels continuent continuer continuera \
    continuerai continuerait continues continuez continuité continuons continuât continuèrent \
    continué contorsions contour contourna contournait contournant contours contracta \
    contractaient contractait contracte contracter contraction contractèrent contracté \
    contractée contractées contractés contradiction contradictions contradictoire \
    contradictoires contraignait contraignit contraindre contraint contrainte contraintes \
    contraints contraire contrairement contraires contralto contrariait contrariant contrarie \
    contrarier contrarié contrariée contrariété contrariétés contrastaient contrastait \
    contraste contrastes contrat contrats contre contre-attaques contre-bas contre-cœur \
    contre-la-montre contre-offensives contre-temps contrebalancer contrebande contrebandier \
    contrebandiers contrebas contrecoup contredanse contredire contredit contrefait contrefaite \
    contremaître contrepartie contrepoids contrer contresens contretemps contrevents \
    contribuables contribuait contribuer contributeurs contribution contributions contribué \
    controverse controversé controversée controversées contrée contrées contrôlait contrôle \
    contrôlent contrôler contrôles contrôleurs contrôlé contrôlée contrôlées contusion conté \
    contée convaincre convaincu convaincue convaincus convalescence convalescent convalescente \
    convalescents convenable convenablement convenables convenaient convenait convenance \
    convenances convenez convenir convention conventionnel conventionnelles conventions convenu \
    convenue convenues convenus convergent conversation conversations conversion converti \
    convertie convertir conviction convictions conviendra conviendrait conviendrez convienne \
    conviennent conviens convient convient-il convinrent convint convive convives convié \
    conviés convocation convoi convois convoitait convoite convoitent convoitise convoitises \
    convoité convoitée convoqué convoqués convulsif convulsifs convulsion convulsions \
    convulsive convulsivement convulsé convulsée conçois conçoit conçu conçue conçues conçus \
    conçut coopération coordination coordonnées copain copains copeaux copiait copie copier \
    copies copieuse copieusement copieux copilote copié coproduction copte coptes coq coq-à-l \
    coqs coque coquelicot coquelicots coques coquet coquets coquette coquettement coquetterie \
    coquetteries coquettes coquillage coquillages coquille coquilles coquin coquine coquines \
    coquins cor corail corbac corbeau corbeaux corbeille corbeilles corbillard corbleu cordages \
    corde cordeau cordelette cordelière cordes cordial cordiale cordialement cordiales \
    cordialité cordiaux cordon cordonnier cordons corne corneilles cornes cornet cornets \
    cornette corniche corniches corolle corolles corporation corporelle corps corpulence \
    correct correcte correctement correction correctionnel correctionnelle corrections corrects \
    correspond correspondaient correspondait correspondance correspondances correspondant \
    correspondants correspondent correspondraient correspondre corridor corridors corrige \
    corriger corrigé corrigée corrompre corrompt corrompu corrompus corruption corruptions \
    corsage corsages corse corselet corset cortège cortèges corvée corvées cosmiques \
    cosmopolite cossu cossue costume costumes costumé cote coteau coteaux coterie coteries \
    cotes cothurnes cotillon cotillons cotisations coton cotonnade cotre cottage cotte cottes \
    coté cotés cou couardise coucha couchai couchaient couchais couchait couchant couche \
    couchent coucher couchera coucherai couches couchette couchèrent couché couchée couchées \
    couchés coucou coucous coude coudes coudre coudrier coudées coula coulaient coulait coulant \
    coule coulent couler couleur couleurs couleuvre coulisse coulisses coulissier couloir \
    couloirs coulèrent coulé coulée coup coup-d coup-là coupa coupable coupables coupaient \
    coupait coupant coupe coupe-gorge coupent couper couperai couperet coupes couple couples \
    couplet couplets coupole coupoles coupon coupons coups coupure coupures coupèrent coupé \
    coupée coupées coupés cour courage courageuse courageusement courageux couraient courais \
    courait couramment courant courante courantes courants courba courbaient courbait courbant \
    courbature courbe courbent courber courbes courbé courbée courbées courbés coure courent \
    coureur coureurs coureuse courez courions courir couronnaient couronnait couronne \
    couronnement couronner couronnes couronné couronnée couronnées couronnés courons courrai \
    courrait courre courrier courriers courroie courroies courroucé courroucée courroux cours \
    course course-poursuite courses coursier court courte courtes courtier courtiers courtine \
    courtines courtisan courtisane courtisanes courtisans courtiser courtisée courtois \
    courtoise courtoisement courtoises courtoisie courts couru coururent courus courut courût \
    cous cousaient cousait cousant cousin cousine cousines cousins coussin coussins cousu \
    cousue cousues couteau couteaux coutelas coutil coutume coutumes coutumier coutumière \
    couture coutures couturier couturière couturières couvaient couvait couvant couve couvent \
    couvents couver couvercle couvercles couvert couverte couvertes couverts couverture \
    couvertures couvraient couvrait couvrant couvre couvre-feu couvre-pied couvre-pieds \
    couvrent couvrir couvrirent couvrit couvée covoiturage coïncidence coût coûta coûtaient \
    coûtait coûte coûtent coûter coûtera coûterait coûteuse coûteuses coûteux coûts coûtât \
    coûté crabe crabes cracha crachait crachant crache cracher craché craie craignaient \
    craignais craignait craignant craignent craignez craignez-vous craignit craignons \
    craindrais craindre crains craint crainte craintes craintif craintifs craintive \
    craintivement cramoisi cramoisie crampes crampon cramponna cramponnait cramponnant \
    cramponne cramponner cramponné cramponnée cramponnées cramponnés crampons crapaud crapauds \
    crapule craqua craquaient craquait craque craquement craquements craquer craquèrent crash \
    crasse crasseuse crasseux cratère cravache cravate cravates cravaté crayeux crayon crayons \
    crescendo cresson creusa creusaient creusait creusant creuse creusent creuser creuses \
    creuset creusèrent creusé creusée creusées creusés creux creva crevaient crevait crevant \
    crevasse crevasses crever crevette crevettes crevé crevée crevés cri cria cria-t-elle \
    cria-t-il cria-t-on criai criai-je criaient criailleries criais criait criait-elle \
    criait-il criait-on criant criante criard criardes criards crible criblé criblée crie \
    crient crier criera crieur crieurs criez crime crimes criminaliste criminel criminelle \
    criminelles criminels crin crinière crinières crins crique cris crise crises crispa \
    crispaient crispait crisper crispèrent crispé crispée crispées crispés cristal cristaux \
    critiquait critique critiquer critiques critiqué critiquée critiqués critères critérium \
    crièrent crièrent-ils crié croc croches crochet crochets crochu crochus crocodile \
    crocodiles crocs croie croient croira croirai croiraient croirais croirait croire croirez \
    croiriez croiriez-vous crois crois-moi crois-tu croisa croisade croisades croisaient \
    croisait croisant croise croisement croisent croiser croisière croissaient croissait \
    croissance croissant croissante croissent croisèrent croisé croisée croisées croisés croit \
    croitre croix croquant croquer croquis cross crosse crosses crotte crotté croulait croulant \
    crouler croupe croupes croupier croyable croyaient croyais croyait croyait-elle croyait-il \
    croyance croyances croyant croyante croyants croyez croyez-le croyez-moi croyez-vous \
    croyiez croyions croyons croît croître croûte croûtes cru cruauté cruautés cruche crucial \
    crucifix crue cruel cruelle cruellement cruelles cruels crues crurent crus crustacés crut \
    crypte cryptomonnaies cryptée crâne crânement crânerie crânes crèche crème crève crèvent \
    créait créance créances créancier créanciers créant créateur créateurs création créations \
    créatrice créature créatures crécelle crédit crédits crédule crédulité crée créent créer \
    créera crémaillère crémation crémerie créneau créneaux créole créoles crépitement crépus \
    crépusculaire crépuscule crétin crétins créé créée créées créés crêpe crêpes crête crûment \
    crûmes crût cubaine cube cubes cubilot cueillaient cueillait cueillant cueille cueilli \
    cueillies cueillir cueillis cueillit cuiller cuillers cuillerée cuillerées cuillère cuir \
    cuirasse cuirasses cuirassiers cuirassé cuire cuirs cuisaient cuisant cuisante cuisine \
    cuisines cuisinier cuisiniers cuisinière cuisinières cuisse cuisses cuisson cuit cuite \
    cuites cuits cuivre cuivres cuivré cul cul-de-sac culbute culinaires culminant culotte \
    culottes culpabilité culte cultes cultivait cultivateur cultivateurs cultive cultiver \
    cultivé cultivée cultivés culture culturel cultures cumul cumulait cumulées cupide cupidité \
    curaçao cure cures curieuse curieusement curieuses curieux curiosité curiosités curé curée \
    curés cuve cuvette cuvettes cyanobactéries cyberattaque cyclable cycle cycles cyclisme \
    cycliste cyclistes cyclone cygnes cylindre cylindres cylindrique cymbales cynique \
    cyniquement cyniques cynisme cyprès câble câbles câlin câline câlinement câliner câlinerie \
    câlineries câlins cède cèdent cèdre cèdres céans céda cédait cédant céder cédera céderai \
    céderait cédèrent cédé céleste célestes célibat célibataire célibataires célèbre célèbres \
    célébraient célébrait célébration célébrations célébrer célébrité célébrités célébré \
    célébrée célérité cénacle cénacles céréales cérébrale cérémonial cérémonie cérémonies \
    cérémonieuse cérémonieusement cérémonieuses cérémonieux cétacé cône cônes côte côtelette \
    côtelettes côtes côtoyer côté côté-là côtés cœtera cœur cœurs da dada dague daigna daignait \
    daigne daigner daignez daigné daim dais dallage dalle dalles dallé damas dame dames damiers \
    damner damné damnée damnés dandinant dandy danger dangereuse dangereusement dangereuses \
    dangereux dangers dans dansa dansaient dansais dansait dansant dansante danse dansent \
    danser danses danseur danseurs danseuse danseuses dansèrent dansé dardaient dardait dardant \
    dards datait datant date datent dater dates datée davantage day daïmio de de-ci de-là \
    debout dedans degré degrés dehors del delà demain demanda demanda-t-elle demanda-t-il \
    demanda-t-on demandai demandai-je demandaient demandais demandait demandait-elle \
    demandait-il demandant demande demande-t-elle demande-t-il demandent demander demandera \
    demanderai demanderaient demanderais demanderait demanderas demanderez demandes demandes-tu \
    demandeurs demandez demandez-vous demandiez demandions demandons demandât demandèrent \
    demandé demandée demandés demeura demeurai demeuraient demeurais demeurait demeurant \
    demeure demeure-t-il demeurent demeurer demeurera demeurerait demeures demeurez \
    demeurez-vous demeurât demeurèrent demeuré demeurée demeurées demeurés demi demi-cercle \
    demi-clos demi-dieu demi-douzaine demi-finale demi-frère demi-heure demi-jour demi-journée \
    demi-lieue demi-million demi-minute demi-monde demi-mot demi-nue demi-obscurité demi-sang \
    demi-siècle demi-solde demi-sommeil demi-sourire demi-tour demi-ténèbres demi-voix demie \
    demoiselle demoiselles dengue denier deniers denrées dense densité dent dentelle dentelles \
    dentellière dentelures dentelées dentiste dentition dents depuis der derby derechef dernier \
    derniers dernière dernièrement dernières derrière derrières des desceller descend \
    descendaient descendais descendait descendant descendante descendants descende descendent \
    descendez descendions descendirent descendis descendit descendons descendra descendrai \
    descendrait descendre descendrons descends descendu descendue descendues descendus \
    descendîmes descendît descente descentes description descriptions despote despotes \
    despotique despotisme desquelles desquels dessein desseins desserra desserrer dessert \
    desservait desservir dessin dessina dessinaient dessinait dessinant dessinateur dessine \
    dessinent dessiner dessins dessiné dessinée dessinées dessinés dessous dessus desséché \
    desséchée desséchées desséchés destin destinait destination destine destins destiné \
    destinée destinées destinés destitution destructeur destruction destructions dette dettes \
    deuil deuils deuterostomiens deux deux-là deuxième devaient devais devais-je devait \
    devait-elle devait-il devance devancer devancé devancée devant devants devanture devantures \
    devança devançant devenaient devenais devenait devenant devenez devenir devenu devenue \
    devenues devenus devers devez deviendra deviendrai deviendraient deviendrais deviendrait \
    deviendrez deviendrons deviendront devienne deviennent deviens devient deviez devin devina \
    devinai devinaient devinais devinait devinant devine devinent deviner devinerait \
    devineresse devines devinez devinrent devins devint devint-il devinât deviné devinée \
    devions devis devisant devise devises devoir devoirs devons devons-nous devra devrai \
    devraient devrais devrait devras devriez devrions devrons devront devînt dextérité deçà di \
    diable diablement diables diablesse diabolique diaboliques diacre diadème diagnostic \
    dialecte dialogue dialoguer dialogues diamant diamants diamètre diantre diapason diaphane \
    diaphanes diazote dicta dictait dictateur dictature dicter dictionnaire dicton dicté dictée \
    dictées die dieux diffamation difficile difficilement difficiles difficulté difficultés \
    difforme difformes diffuse diffusion diffusé diffusées diffère différaient différait \
    différemment différence différences différend différent différente différentes différents \
    différer digestion digitales digne dignement dignes dignitaires dignité digue digues \
    dilatait dilater dilatée dilatées dilatés dilemme dilettante dilettantes dilettantisme \
    diligence diligences dimanche dimanches dimension dimensions diminua diminuaient diminuait \
    diminuant diminue diminuer diminution diminuèrent diminué diminuée dinde diner dinosaure \
    diocèse diocèses diplomate diplomates diplomatie diplomatique diplomatiques diplôme \
    diplômes dipôle dira dirai dirai-je diraient dirais dirais-je dirait dirait-il dirait-on \
    diras diras-tu dire direct directe directement directes directeur directeurs direction \
    directions directorial directrice dirent dirent-elles dirent-ils dires direz direz-vous \
    diriez diriez-vous dirige dirigea dirigeai dirigeaient dirigeait dirigeant dirigeants \
    dirigent diriger dirigèrent dirigé dirigée dirigées dirigés dirons diront dis dis-je dis-le \
    dis-lui dis-moi dis-tu disaient disaient-elles disaient-ils disais disais-je disait \
    disait-elle disait-il disait-on disant discernait discernement discerner disciple disciples \
    discipline disciplines discontinuer discorde discourait discourir discours discret discrets \
    discrimination discrète discrètement discrètes discréditer discrétion disculper discussion \
    discussions discuta discutaient discutait discutant discute discuter discuté dise disent \
    disent-ils dises disette disgracieux disgrâce disiez disiez-vous disions disjointes \
    disloquer disloqué disons disons-nous disparaissaient disparaissait disparaissant \
    disparaisse disparaissent disparate disparates disparaît disparaître disparition \
    disparitions disparu disparue disparues disparurent disparus disparut disparût dispensa \
    dispensait dispense dispenser dispensé dispersa disperse disperser dispersion dispersèrent \
    dispersé dispersée dispersées dispersés disponible disponibles dispos disposa disposaient \
    disposait disposant dispose disposent disposer disposera disposez dispositif dispositifs \
    disposition dispositions disposé disposée disposées disposés disproportion disputaient \
    disputait disputant dispute disputent disputer disputes disputé disputée disqualification \
    disqualifiée disque disques dissertation dissertations dissimula dissimulaient dissimulait \
    dissimulant dissimulation dissimule dissimuler dissimulé dissimulée dissimulées dissimulés \
    dissipa dissipaient dissipait dissipation dissipe dissiper dissipèrent dissipé dissipée \
    dissipées dissolution dissoudre dissous dissuader disséminées disséminés distance distancer \
    distances distant distante distinct distincte distinctement distinctes distinction \
    distinctions distincts distingua distinguai distinguaient distinguais distinguait distingue \
    distinguent distinguer distinguèrent distingué distinguée distinguées distingués \
    distraction distractions distraira distraire distrait distraite distraitement distraites \
    distraits distrayait distribua distribuait distribuant distribue distribuer distributeurs \
    distribution distributions distribué distribués district dit dit-elle dit-il dit-on dite \
    dites dites-le dites-lui dites-moi dites-nous dites-vous dits diva divagations divan divans \
    divergences divers diversement diverses diversion diversité divertir divertissait \
    divertissement divertissements divertit divin divination divine divinement divines divinité \
    divinités divins divisa divisaient divisait divise diviser division divisions divisé \
    divisée divisées divisés divorce dix dix-huit dix-huitième dix-neuf dix-neuvième dix-sept \
    dix-septième dixième dixièmes dizaine dizaines diète djihadiste djihadistes do docile \
    docilement dociles docilité docteur docteurs doctrine doctrines document document-type \
    documents dogme dogmes dogue doigt doigts dois dois-je doit doit-elle doit-il doit-on doive \
    doivent dolent dolente dollars dolman dolmen doléances dom domaine domaines domesticité \
    domestique domestiques domicile domiciles domiciliaire domiciliaires domina dominaient \
    dominait dominant dominante dominateur domination dominatrice domine dominent dominer \
    domino dominos dominé dominée dominées dommage dommages dompta dompte dompter dompteur \
    dompté domptée don donateur donation donc dong donjon donna donnai donnaient donnais \
    donnait donnant donne donne-moi donne-t-elle donnent donner donnera donnerai donneraient \
    donnerais donnerait donnerait-il donneras donnerez donnerez-vous donneriez donnerons \
    donneront donnes donneur donnez donnez-moi donnez-vous donniez donnions donnons donnât \
    donnèrent donné donnée données donnés dons dont donzelle dorait dore dorer dorloter \
    dormaient dormais dormait dormant dorment dormeur dormeuse dormez dormi dormiez dormir \
    dormis dormit dors dort dortoir dortoirs dorure dorures doré dorée dorées dorénavant dorés \
    dos dose doses dossier dossiers dot dotal doter doté dotée douairière douairières douane \
    douanier douaniers doubla doublait doublant double doublement doubler doubles doublet \
    doublure doublé doublée douce doucement doucereux douces douceur douceurs douche douillette \
    douleur douleurs douloureuse douloureusement douloureuses douloureux douta doutaient \
    doutais doutait doutant doute doutent douter doutera doutes douteuse douteuses douteux \
    doutez doutez-vous doutiez doutât douté doutée doux douzaine douzaines douze douzième doué \
    douée douées doués downhill doyen doña dragon dragons dragées dramatique dramatiques drame \
    drames drap drapeau drapeaux draperie draperies draps drapé drapée drapés dressa dressaient \
    dressait dressant dresse dressent dresser dressoir dressoirs dressèrent dressé dressée \
    dressées dressés drogue drogues droguiste droit droite droites droits droiture dromadaire \
    dromadaires drone drones dru drue drues drugstore drôle drôlement drôles drôlesse du \
    duathlon duathlète duathlètes duc ducats duchesse duchesses duché ducs due duel duels dues \
    dunes dunette duo dupe duper duperie dupes duplicité duquel dur dura durable durablement \
    durables duraient durait durant durci durcie durcir dure durement durent durer durera \
    durerait dures dureté duretés durs duré durée dus dussent dussé-je dut duvet duègne \
    dynamique dynastie dysfonctionnement dèche dès dé déballage débandade débarcadère débarqua \
    débarquait débarquant débarque débarquement débarquer débarqué débarqués débarras \
    débarrassa débarrassait débarrassant débarrasse débarrasser débarrasserait débarrassé \
    débarrassée débarrassés débat débats débattaient débattait débattant débattent débattit \
    débattre débattu débauche débauches débauché débauchés débile débiles débit débita débitait \
    débitant débitants débiter débiteur débiteurs débits débité déblayées débloquer débloqué \
    déboires débonnaire déborda débordaient débordait débordant débordante déborde débordement \
    débordements déborder débordé déboucha débouchait débouchant débouche déboucher \
    débouchèrent débouché déboutonné débraillé débrider débris débrouillard débrouiller début \
    débuta débutant débutante débutants débute débuter débuts débuté débâcle décacheta \
    décacheter décadence décalage décaler décalés décapité décapitées décapités décelaient \
    décelait décembre décemment décence décennie décennies décent décente décentralisation \
    déception déceptions décerné décevant décevante décharge déchargea déchargeait décharger \
    décharges déchargé décharné décharnée décharnées décharnés déchaînait déchaîne déchaînement \
    déchaîner déchaîné déchaînée déchaînés déchets déchiffrait déchiffrer déchiquetés déchira \
    déchiraient déchirait déchirant déchirante déchirantes déchirants déchire déchirement \
    déchirements déchirent déchirer déchirure déchirures déchirèrent déchiré déchirée déchirées \
    déchirés déchu déchue déchéance décida décidai décidaient décidait décidant décide décident \
    décider décidera déciderait décidez décidez-vous décidât décidèrent décidé décidée décidées \
    décidément décidés décimée décisif décisifs décision décisions décisive décisives déclama \
    déclamait déclamation déclamations déclamer déclara déclara-t-elle déclara-t-il déclaraient \
    déclarait déclarant déclaration déclarations déclare déclare-t-il déclarent déclarer \
    déclarât déclarèrent déclaré déclarée déclarées déclarés déclassée déclenchement déclencher \
    déclenché déclenchée déclin décline décliner décliné déclivité décocha décodeurs décollage \
    décoller décolletée décollé décoloré décolorée décolorées décolorés décombres décomposition \
    décomposé décomposée décomposés déconcerta déconcertait déconcertant déconcertante \
    déconcerter déconcerté déconcertée déconfit déconfiture décontenancé décontenancée \
    déconvenue décor décoraient décorait décorateur décoration décorations décorer décors \
    décoré décorée décorées décorés découdre découle découpage découpaient découpait découpant \
    découper découplé découplés découpure découpures découpé découpée découpées découpés \
    décourage découragea décourageait décourageante découragement décourager découragé \
    découragée découragés décousu découvert découverte découvertes découverts découvraient \
    découvrais découvrait découvrant découvre découvrent découvrir découvrira découvrirait \
    découvrirent découvris découvrit découvrît décret décrets décrire décrit décrite décrivait \
    décrivant décrivit décrocha décroche décrocher décroché décrète décrépitude décrété décède \
    décès décédé décédée décédées décédés dédaigna dédaignaient dédaignait dédaignant dédaigne \
    dédaignent dédaigner dédaigneuse dédaigneusement dédaigneuses dédaigneux dédaigné dédaignée \
    dédain dédains dédale dédicace dédié dédiée dédommagement dédommager dédouaner déduction \
    déductions déesse déesses défaillait défaillance défaillances défaillant défaillante \
    défaillir défaire défaisait défait défaite défaites défaits défaut défauts défavorable \
    défection défections défend défendaient défendais défendait défendant défende défendent \
    défendez défendit défendra défendrai défendrait défendre défends défendu défendue défendues \
    défendus défense défenses défenseur défenseurs défensive défensives défi défiaient défiait \
    défiance défiances défiant défiante défiants déficit déficits défie défient défier \
    défiez-vous défiguré défilaient défilant défile défiler défilèrent défilé défilés défini \
    définie définir définit définitif définition définitive définitivement défis défit défié \
    déflagration défoncé défoncés déformé déformés défrayer défroque défunt défunte défunts \
    déférence déféré dégage dégagea dégageaient dégageait dégageant dégagement dégagent dégager \
    dégagé dégagée dégagées dégaina dégel dégingandé dégommer dégourdir dégouttait dégoût \
    dégoûtait dégoûtant dégoûtante dégoûte dégoûtent dégoûter dégoûts dégoûté dégoûtée dégoûtés \
    dégradant dégradation dégradations dégrader dégradé dégradée dégradées dégringola \
    dégringolade dégringolant dégringoler dégrisement dégrisé déguenillés déguerpir déguisait \
    déguisement déguisements déguiser déguisé déguisée déguisées déguisés dégustait déguster \
    dégâts dégénéré déjeuna déjeunait déjeunant déjeune déjeuner déjeunerons déjeuners \
    déjeunions déjeuné déjeûner déjouer déjoué déjouée déjà délabré délabrée délabrés délai \
    délais délaissé délaissée délassement délateur délation délectait délia délibération \
    délibérations délibérer délibéré délibérée délibérément délicat délicate délicatement \
    délicates délicatesse délicatesses délicats délice délices délicieuse délicieusement \
    délicieuses délicieux délier délinquance délirait délirante délire délit délits délivra \
    délivrance délivre délivrer délivrera délivré délivrée délivrés délié déliée déloger déluge \
    délégation délégué délégués démangeaison démantelé démarche démarches démarre démasquer \
    démasqué démenait démence dément démentait démenti démentie démentir démentit démesure \
    démesuré démesurée démesurées démesurément démesurés déminage démineurs démission \
    démissionnaire démocrate démocrates démocratie démocratique démocratiques démographique \
    démoli démolir démolition démon démoniaque démons démonstration démonstrations démonter \
    démontra démontrait démontrant démontre démontrent démontrer démontré démonté \
    démoralisation démordre déménage déménagement déménager déménagé démêlait démêler démêlés \
    déni dénicher déniché dénigrant dénigrement dénigrer dénombrait dénombre dénombrés \
    dénomination dénonce dénoncer dénonciateur dénonciation dénonciations dénoncé dénoncée \
    dénonçait dénonçant dénotaient dénotait dénoua dénouait dénouant dénouement dénouer dénoué \
    dénouée dénoués dénoûment dénudé dénudés dénuement dénué dénuée dénuées dénués dénégation \
    dénégations dénûment déontologue départ départager département départemental départementale \
    départements départir départs dépassa dépassaient dépassait dépassant dépasse dépassent \
    dépasser dépassé dépassée dépassées dépassés dépaysé dépaysée dépeindre dépeint dépend \
    dépendaient dépendait dépendance dépendances dépendant dépendants dépendent dépendra \
    dépendrait dépendre dépendu dépens dépensa dépensaient dépensait dépense dépenser dépenses \
    dépensé dépister dépit dépité dépitée déplace déplacement déplacements déplacer déplacé \
    déplacée déplacées déplacés déplairait déplaire déplais déplaisaient déplaisait déplaisant \
    déplaise déplaisent déplaisir déplaçaient déplaçait déplaît déplia dépliant déplier déplié \
    déploie déploiement déploient déplorable déplorables déplorait déplore déplore-t-il \
    déplorer déploré déploya déployait déployant déployer déployé déployée déployées déployés \
    déplu déplut déposa déposaient déposait déposant dépose déposent déposer dépositaire \
    déposition dépositions dépossédé déposèrent déposé déposée déposées déposés dépouilla \
    dépouillaient dépouillait dépouillant dépouille dépouillent dépouiller dépouilles dépouillé \
    dépouillée dépouillées dépouillés dépourvu dépourvue dépourvus dépravation dépravée \
    dépression déprimé députation député députée députés dépérir dépêcha dépêchait dépêche \
    dépêche-toi dépêcher dépêches dépêchez-vous dépêché dépêchés dépôt dépôts déraillement \
    déraillé déraison déraisonnable dérange dérangea dérangeait dérangement déranger \
    dérangerait dérangez dérangeât dérangé dérangée dérangés dérida dérider dérision dérisoire \
    dérive déroba dérobaient dérobait dérobe dérober dérobé dérobée déroula déroulaient \
    déroulait déroulant déroule déroulement déroulent dérouler déroulera déroulèrent déroulé \
    déroulée déroulées déroulés déroute dérouter dérouté dérégulation dés désabusée désaccord \
    désagréable désagréablement désagréables désagrément désagréments désaltérer \
    désappointement désappointé désapprobation désarmait désarmement désarmer désarmé désarmée \
    désarmés désarroi désarçonné désastre désastres désastreuse désastreux désavantage \
    désavouer désemparé désenchantement désenchanté désennuyer désert déserte déserter désertes \
    déserteur déserteurs désertion déserts déserté désespoir désespoirs désespère désespéra \
    désespéraient désespérait désespérance désespérant désespérante désespérer désespéré \
    désespérée désespérées désespérément désespérés déshabilla déshabillait déshabillant \
    déshabiller déshabillé déshonneur déshonore déshonorer déshonoré déshonorée déshonorés \
    déshydratation déshériter déshérité déshéritée déshérités désigna désignaient désignait \
    désignant désignation désigne désigner désigné désignée désignés désillusion désillusions \
    désintéresse désintéressement désintéresser désintéressé désintéressée désintéressés \
    désinvolture désir désira désirable désirables désiraient désirais désirait désirant désire \
    désirent désirer désirerais désirerait désires désireuse désireux désirez désirez-vous \
    désiriez désirons désirs désiré désirée désistement désobligeant désobligeante \
    désobligeantes désobliger désobéi désobéir désobéissance désolaient désolait désolant \
    désolante désolantes désolation désole désoler désolé désolée désolées désolés désorbitage \
    désordonné désordonnée désordonnées désordonnés désordre désordres désormais \
    déstabilisation déséquilibré désœuvrement désœuvré désœuvrée désœuvrés détacha détachaient \
    détachait détachant détache détachement détachements détachent détacher détachèrent détaché \
    détachée détachées détachés détail détaillait détailler détaillé détaillées détails \
    détecter détecteurs détection détective détecté détectées déteint dételer dételé détenait \
    détendait détendeur détendirent détendit détendre détente détentes détenteur détention \
    détenu détenue détenues détenus détermina détermination déterminations déterminer déterminé \
    déterminée déterminés déterrer détestable détestables détestaient détestait déteste \
    détestent détester détesté détestée détient détonation détonations détour détourna \
    détournaient détournait détournant détourne détournement détournements détourner \
    détournèrent détourné détournée détournés détours détracteurs détraqué détrempé détresse \
    détriment détritus détroit détruire détruisait détruisant détruisent détruit détruite \
    détruites détruits détérioration dévalait dévaliser dévalisé dévalé dévastation dévasté \
    dévastée développa développaient développait développant développe développement \
    développements développent développer développé développée développées dévergondage dévier \
    dévisagea dévisageait dévisageant dévisager dévié dévoilaient dévoilait dévoile dévoiler \
    dévoilé dévoilée dévoilés dévolu dévora dévoraient dévorait dévorant dévorante dévorantes \
    dévore dévorent dévorer dévoré dévorée dévorées dévorés dévot dévote dévotement dévotes \
    dévotion dévotions dévots dévouait dévoue dévouement dévouements dévouer dévoué dévouée \
    dévouées dévoués dévoyé dévêtir déçu déçue déçues dîna dînaient dînait dînant dîne dîner \
    dînerons dîners dînette dînez dînons dîné dît dôme dômes dû dûment dûmes dût dût-elle \
    dût-il dût-on eau eau-de-vie eaux ecclésiastique ecclésiastiques ed efface effacent effacer \
    effacera effacèrent effacé effacée effacées effacés effarait effarement effarouchait \
    effaroucher effarouché effarouchée effarouchés effaré effarée effarées effarés effaça \
    effaçaient effaçait effaçant effectif effectifs effective effectivement effectuait effectue \
    effectuer effectué effectuée effectuées effectués effervescence effet effets effeuillées \
    efficace efficacement efficaces efficacité effigie effilé effilées effilés effleura \
    effleuraient effleurait effleurant effleure effleurer effleuré effleurée effluves \
    effondrait effondre effondrement effondrer effondré effondrée effondrés efforce efforcent \
    efforcer efforcé effort efforts efforça efforçaient efforçais efforçait efforçant \
    effraction effraie effraya effrayaient effrayait effrayant effrayante effrayantes \
    effrayants effraye effrayer effrayez effrayèrent effrayé effrayée effrayées effrayés effroi \
    effronterie effronté effrontée effrontément effroyable effroyablement effroyables effréné \
    effrénée effusion effusions eh ein eine el elle elle-même elles elles-mêmes elliptique \
    elzevir emballer embarcadère embarcation embarcations embarqua embarquait embarque \
    embarquement embarquer embarqué embarqués embarras embarrassa embarrassaient embarrassait \
    embarrassant embarrassante embarrasse embarrasser embarrassé embarrassée embarrassées \
    embarrassés embaucher embauches embauché embauchée embaumait embaume embaumer embaumé \
    embaumée embaumés embelli embellie embellir embellissaient embellissait embellit emblème \
    emblèmes emblée emblématique embonpoint embouchure embrase embrasement embrassa embrassades \
    embrassai embrassaient embrassais embrassait embrassant embrasse embrasse-moi embrassement \
    embrassements embrassent embrasser embrassera embrasserais embrasses embrassèrent embrassé \
    embrassée embrassés embrasure embrasures embrasé embrouillait embrouiller embrouillé \
    embrouillée embuscade embuscades embusqué embusqués embêtant embête embêter embêté embûche \
    embûches emmena emmenai emmenaient emmenait emmenant emmener emmenez emmenez-moi emmenèrent \
    emmené emmenée emmenés emmène emmène-moi emmènera emmènerai emmêlés empanaché empara \
    emparait emparant empare emparent emparer emparèrent emparé emparée emparés empereur \
    empereurs empesé empesée emphase emphatique emphatiques empilés empire empires empiré \
    emplacement emplacements emplette emplettes empli emplie emplir emplirent emplis \
    emplissaient emplissait emplissant emplissent emplit emploi emploie emploient emploierait \
    emplois employa employaient employait employant employer employé employée employées \
    employés emplâtre empocha empoigna empoignant empoigne empoigner empoigné empoisonnait \
    empoisonne empoisonnement empoisonner empoisonneuse empoisonné empoisonnée empoisonnés \
    emporta emportaient emportait emportant emporte emportement emportements emportent emporter \
    emportera emporterai emporterait emportes emportez emportât emportèrent emporté emportée \
    emportées emportés empourpra empourprait empourpré empourprée empreint empreinte empreintes \
    empreints empressa empressaient empressait empresse empressement empressèrent empressé \
    empressée empressés emprisonnement emprisonner emprisonné emprisonnée emprisonnés emprunt \
    emprunta empruntait empruntant emprunte emprunter emprunts emprunté empruntés empêcha \
    empêchaient empêchait empêchant empêche empêchement empêchent empêcher empêchera empêcherai \
    empêcherait empêcherez empêchez empêchât empêchèrent empêché empêchée empêchés en \
    en-dessous encadraient encadrait encadrant encadrement encadrent encadré encadrée encadrées \
    encadrés encaisser encaissé encaissée enceinte enceintes encens encerclement encercler \
    encerclé encerclés enchanta enchantait enchante enchantement enchantements enchanteresse \
    enchanteur enchanteurs enchanté enchantée enchantées enchantés enchaînaient enchaînait \
    enchaîne enchaînement enchaîner enchaîné enchaînée enchaînés enchevêtrement enchevêtrées \
    enchères enclave enclin enclos enclume encoignure encolure encombraient encombrait \
    encombrant encombre encombrement encombrent encombrer encombré encombrée encombrées \
    encombrés encontre encore encourage encouragea encourageaient encourageait encourageant \
    encourageantes encouragement encouragements encourager encouragé encouragée encouragés \
    encourir encouru encre encrier encyclopédie endeuillée endiablé endimanchés endolori \
    endolorie endoloris endommagé endommagés endormait endormant endorment endormi endormie \
    endormies endormir endormirent endormis endormit endors endort endossa endosser endossé \
    endroit endroits enduit enduite endurait endurant endurci endurcis endure endurer enduré \
    endurées endêver enfance enfant enfant-là enfante enfantillage enfantillages enfantin \
    enfantine enfantines enfantins enfants enfariné enfer enferma enfermaient enfermait \
    enfermant enferme enfermer enfermèrent enfermé enfermée enfermées enfermés enfers enfila \
    enfilade enfiler enfin enfiévrée enflait enflamma enflammaient enflammait enflamme \
    enflammer enflammèrent enflammé enflammée enflammées enflammés enflant enflure enflé enflée \
    enfonce enfoncement enfoncent enfoncer enfoncèrent enfoncé enfoncée enfoncées enfoncés \
    enfonça enfonçai enfonçaient enfonçait enfonçant enfoui enfouie enfouies enfouir enfouis \
    enfouit enfourcha enfreindre enfui enfuie enfuient enfuir enfuirent enfuis enfuit enfumé \
    enfumée enfumées enfuyaient enfuyait engage engagea engageai engageaient engageait \
    engageant engageante engagement engagements engagent engager engagez engagèrent engagé \
    engagée engagées engagés engeance engendre engendrer engin engins englouti engloutie \
    engloutir engloutis engloutit engouement engouffra engouffrait engouffrer engourdi \
    engourdie engourdies engourdir engourdis engourdissait engourdissement engourdit engrais \
    engraisser engrange engranger engrenage enguirlandée enhardi enhardis enhardissait enhardit \
    enivra enivraient enivrait enivrant enivrante enivrantes enivre enivrement enivrements \
    enivrent enivrer enivré enivrée enivrés enjamba enjambait enjambant enjamber enjambé \
    enjambée enjambées enjeu enjoignant enjoignit enjoint enjouement enjoué enjouée enlacer \
    enlacé enlacée enlacées enlacés enlaça enlaçaient enlaçait enlaçant enleva enlevaient \
    enlevait enlevant enlever enlevez enlevèrent enlevé enlevée enlevées enlevés enlève \
    enlèvement enlèvements enlèvent enneigé ennemi ennemie ennemies ennemis ennoblit ennui \
    ennuie ennuient ennuiera ennuierai ennuierais ennuierait ennuies ennuis ennuya ennuyaient \
    ennuyais ennuyait ennuyer ennuyeuse ennuyeuses ennuyeux ennuyez ennuyé ennuyée ennuyés \
    enorgueillir enorgueillissait enquis enquit enquérir enquête enquêter enquêtes enquêteurs \
    enrage enrageait enrager enragé enragée enragées enragés enrayer enregistre enregistrer \
    enregistré enregistrée enregistrés enrhumer enrhumé enrichi enrichir enrichis \
    enrichissement enrichissent enrichit enroulaient enroulait enroulé enroulée enroulés \
    enrouée enrôler ensanglantait ensanglanté ensanglantée ensanglantées enseignait enseignant \
    enseigne enseignement enseignements enseigner enseignes enseigné ensemble ensembles \
    enserrait enseveli ensevelie ensevelies ensevelir ensevelis ensevelit ensoleillé \
    ensoleillée ensoleillés ensorcelé ensuit ensuite ensuivit entaché entaille entailles entama \
    entamait entame entament entamer entamé entamée entassa entassaient entassait entassement \
    entasser entassé entassées entassés entend entendaient entendais entendait entendant \
    entende entendement entendent entendez entendez-vous entendiez entendions entendirent \
    entendis entendit entendons entendons-nous entendra entendrai entendrais entendrait \
    entendras entendre entendrez entendrons entendront entends entends-tu entendu entendue \
    entendues entendus entendîmes entendît entente ententes enterre enterrement enterrements \
    enterrer enterré enterrée enterrés enthousiasme enthousiasmes enthousiasmé enthousiasmée \
    enthousiaste enthousiastes entiché entier entiers entière entièrement entières \
    entomologiste entonna entonnoir entonnoirs entonnèrent entonné entorse entortiller entour \
    entoura entourage entouraient entourait entourant entoure entourent entourer entourèrent \
    entouré entourée entourées entourés entr entra entracte entrai entraient entrailles entrain \
    entrainement entraineur entraineuse entrainé entrais entrait entrant entrants entrave \
    entraver entraves entravés entraîna entraînai entraînaient entraînait entraînant \
    entraînante entraîne entraînement entraînements entraînent entraîner entraînerait \
    entraînèrent entraîné entraînée entraînées entraînés entre entre-bâillée entrebâilla \
    entrebâillement entrebâillée entrechoquaient entrecoupée entrecoupées entrecoupés \
    entrecroisaient entrefaites entrelacées entrelacés entremise entremêlé entremêlées \
    entremêlés entrent entreprenait entreprenant entreprend entreprendre entreprends \
    entrepreneur entrepreneurs entrepris entreprise entreprises entreprit entrepôt entrer \
    entrera entrerai entreraient entrerais entrerait entrerez entrerons entresol entretenaient \
    entretenait entretenant entretenir entretenu entretenue entretenues entretenus entretien \
    entretiennent entretiens entretient entretinrent entretint entrevit entrevoir entrevois \
    entrevoit entrevoyait entrevu entrevue entrevues entrez entrions entrons entrouvert \
    entrouverte entrouvertes entrouvrait entrouvre entrouvrir entrouvrirent entrouvrit entrâmes \
    entrât entrèrent entré entrée entrées entrés entêta entêtait entête entêtement entêté \
    entêtée entêtés envahi envahie envahir envahirent envahis envahissaient envahissait \
    envahissant envahissante envahissement envahit enveloppa enveloppaient enveloppait \
    enveloppant enveloppe enveloppent envelopper enveloppes enveloppèrent enveloppé enveloppée \
    enveloppées enveloppés envergure enverra enverrai enverrait enverrez envers envi envia \
    enviable enviaient enviait envie envier envies envieuse envieux environ environnaient \
    environnait environnant environnante environnantes environnants environne environnement \
    environnent environné environnée environs envisage envisagea envisageable envisageait \
    envisager envisagé envié enviée envoi envoie envoient envola envolaient envolait envole \
    envolent envoler envolèrent envolé envolée envolées envolés envoya envoyai envoyaient \
    envoyais envoyait envoyant envoyer envoyez envoyât envoyèrent envoyé envoyée envoyées \
    envoyés er ergastule ermitage ermite erra erraient errais errait errant errante errantes \
    erre errer erreur erreurs erré es es-tu escabeau escabeaux escabelle escadron escadrons \
    escalada escaladant escalade escalader escale escalier escaliers escapade escapades \
    escarboucles escarcelle escargot escarmouche escarpement escarpins escarpolette escarpé \
    escarpées escient esclandre esclavage esclave esclaves escompte escortaient escortait \
    escorte escorter escorté escortée escouade escouades escrime escroc escroquerie esd esde \
    espace espaces espacées espacés espadrilles espagnol espagnole espagnoles espalier \
    espaliers espaçaient espion espionnage espionne espionner espions espiègle espièglerie \
    espiègleries espiègles esplanade espoir espoirs esprit esprits espèce espèces espère \
    espèrent espéra espéraient espérais espérait espérance espérances espérant espérer espérez \
    espériez espérons espéré esquissa esquisse esquisser esquisses esquiva esquivait esquiver \
    esquivé essai essaie essaient essaierai essaim essaims essais essaya essayage essayai \
    essayaient essayais essayait essayant essaye essayent essayer essayerai essayeuse essayez \
    essayiste essayons essayât essayèrent essayé essence essences essentiel essentielle \
    essentiellement essentielles essentiels essieu essieux essor essoufflement essoufflé \
    essoufflée essoufflés essuie essuya essuyait essuyant essuyer essuyé est est-ce est-elle \
    est-i est-il est-on est-y est-à-dire estafiers estaminet estaminets estampes esthétique \
    esthétiques estima estimable estimables estimaient estimait estimant estimation estimations \
    estime estiment estimer estimerait estimez estimé estimée estimées estimés estomac \
    estompait estrade estropié et etc ethnie ethnique eu eucalyptus eue eues eunuque eunuques \
    eurent euro européen européenne européennes européens euros euroscepticisme eus eusse \
    eussent eusses eussiez eussiez-vous eussions eussé-je eut eut-elle eut-il eux eux-même \
    eux-mêmes ex ex-aequo ex-compagne ex-contremaître ex-major ex-président ex-tuteur ex-voto \
    exact exacte exactement exactes exactions exactitude exacts exagère exagères exagéra \
    exagérait exagérant exagération exagérations exagérer exagérez exagéré exagérée exagérées \
    exagérés exalta exaltaient exaltait exaltant exaltation exalte exalter exalté exaltée \
    exaltées exaltés examen examens examina examinai examinaient examinait examinant examine \
    examiner examinèrent examiné examinée exaspère exaspéra exaspéraient exaspérait exaspérant \
    exaspération exaspérer exaspéré exaspérée exaspérés excavation excellait excellence \
    excellent excellente excellentes excellents excentricité excentricités excentrique \
    excentriques exception exceptionnel exceptionnelle exceptionnellement exceptionnelles \
    exceptionnels exceptions excepté excessif excessifs excessive excessivement excessives \
    exchange excita excitaient excitait excitant excitation excitations excite exciter excité \
    excitée excités exclama exclama-t-elle exclama-t-il exclamait exclamation exclamations \
    exclu excluait exclue exclure exclus exclusif exclusion exclusive exclusivement exclut \
    excréments excursion excursions excusa excusable excusait excusant excuse excuser excusera \
    excuserez excuses excusez excusez-moi excusé excès excédé exemplaire exemplaires exemple \
    exemples exempt exempte exempts exerce exercent exercer exercice exercices exercé exercée \
    exercés exerçaient exerçait exerçant exfiltrer exhala exhalaient exhalaison exhalaisons \
    exhalait exhalant exhale exhalent exhaler exhiba exhibait exhiber exhibition exhortations \
    exhorté exige exigea exigeaient exigeait exigeant exigeante exigeants exigence exigences \
    exigent exiger exigera exigerait exigez exigez-vous exigu exiguïté exigé exigées exil \
    exiler exilé exilée exilés existaient existait existant existante existe existence \
    existences existent exister existerait existât existé exoplanète exoplanètes exorbitante \
    exorbitantes exorde exotique exotiques expansif expansion expansions expansive expatrier \
    expert expertise experts expiation expie expier expira expirait expirant expirante \
    expiration expire expirer expiré expié explicable explication explications explicite \
    explicites expliqua expliquai expliquaient expliquais expliquait expliquant explique \
    explique-t-il expliquent expliquer expliquera expliquerai expliquerait expliquez-moi \
    expliquez-vous expliquât expliqué expliquée expliquées exploit exploitait exploitant \
    exploitation exploitations exploitent exploiter exploiteurs exploits exploité explorait \
    explorateur exploration explorations explorer exploré explose exploser explosif explosifs \
    explosion explosions explosé exportations exposa exposais exposait exposant exposants \
    expose exposer exposez exposition expositions exposé exposée exposées exposés express \
    expresse expressif expressifs expression expressions expressive expressément exprima \
    exprimaient exprimait exprimant exprime expriment exprimer exprimera exprimât exprimèrent \
    exprimé exprimée exprimées exprimés exprès expulser expulsion expulsions expulsé expulsée \
    expulsés expédia expédiait expédient expédients expédier expédition expéditions expédié \
    expédiée expédiés expérience expériences expérimentations expérimenter expérimenté \
    expérimentée exquis exquise exquises exsangue extase extases extasiaient extasiait extasier \
    extasié extatique extension extermination exterminer externe extinction extra extraction \
    extraire extrait extraits extraordinaire extraordinairement extraordinaires extravagance \
    extravagances extravagant extravagante extravagantes extravagants extrémiste extrémistes \
    extrémité extrémités extrême extrêmement extrêmes exténué exténuée exténués extérieur \
    extérieure extérieurement extérieures extérieurs exubérance exubérante exècre exécrable \
    exécrait exécration exécré exécuta exécutaient exécutait exécutant exécute exécutent \
    exécuter exécuteur exécutif exécution exécutions exécutèrent exécuté exécutée exécutées \
    exécutés ez eûmes eût eût-elle eût-il eût-on fa fable fables fabricant fabricants \
    fabrication fabriquait fabrique fabriquer fabriques fabriqué fabriquée fabuleuse fabuleux \
    face faces facettes facile facilement faciles faciliter facilité facilités faciès faconde \
    facteur facteurs factice factices faction factionnaire factionnaires factions factorerie \
    factoreries facture factures faculté facultés facétieux fade fades fadeur fagot fagots \
    faible faiblement faibles faiblesse faiblesses faibli faiblir faiblissait faiblit faille \
    failli faillir faillis faillit faillite faim fainéant fainéantise fainéants faire \
    faire-part fais fais-je fais-lui fais-moi fais-tu faisaient faisais faisait faisait-elle \
    faisait-il faisan faisant faisceau faisceaux faiseur faiseurs faisiez faisiez-vous faisions \
    faisons faisons-nous fait fait-elle fait-il fait-on faite faites faites-le faites-lui \
    faites-moi faites-vous faits faix fake falaise falaises falbalas fallait fallait-il falloir \
    fallu fallut fallût falot falote fameuse fameuses fameux familial familiale familiales \
    familiariser familiarité familiarités familiaux familier familiers familière familièrement \
    familières famille familles famine fan fanait fanal fanatique fanatiques fanatisme fanaux \
    faner fanfare fanfares fanfreluches fange fangeux fans fantaisie fantaisies fantaisiste \
    fantaisistes fantasmagorie fantasque fantasques fantassin fantassins fantastique \
    fantastiques fantôme fantômes fané fanée fanées fanés faquin farce farces farceur farceurs \
    fard fardeau fardeaux farine farouche farouchement farouches fascinait fascination fasciner \
    fasciné fascinée fascinés fasse fassent fasses fassiez fassions fast-food faste fastidieuse \
    fastidieux fastueuse fastueux fat fatal fatale fatalement fatales fatalisme fatalité \
    fatalités fatidique fatigant fatigante fatigua fatiguaient fatiguait fatigue fatiguent \
    fatiguer fatiguerait fatigues fatigué fatiguée fatiguées fatigués fatras fatuité faubourg \
    faubourgs faucher faucheurs faucheuse fauché faucon fauconnier faucons faudra faudra-t-il \
    faudrait faudrait-il faufiler faune faussaire fausse faussement fausser fausses fausseté \
    faussé faussée faut faut-il faute fautes fauteuil fauteuils fauve fauves fauvette faux \
    faux-col faveur faveurs favorable favorablement favorables favori favoris favorisait \
    favorisant favorise favoriser favorisé favorisée favorisés favorite favorites favoritisme \
    façade façades façon façon-là façonner façonné façons faîte faïence faïences feignait \
    feignant feignis feignit feindre feint feinte feintes femelle femelles femme femme-là \
    femmes femmes-là fend fendaient fendait fendant fendit fendre fendu fendue fendues fendus \
    fente fentes fenêtre fenêtres fer fer-blanc fera fera-t-il ferai ferai-je feraient ferais \
    ferais-je ferais-tu ferait ferait-elle ferait-il feras feras-tu ferez ferez-vous feriez \
    feriez-vous ferions ferions-nous ferma fermai fermaient fermais fermait fermant ferme \
    fermement ferment fermentation fermer fermerait fermes fermeture fermeté fermez fermier \
    fermiers fermière fermèrent fermé fermée fermées fermés ferons ferons-nous feront ferraille \
    ferrailles ferrailleur ferries ferroviaire ferroviaires ferrures ferré ferrée ferrés fers \
    fertile fertiles fertilité fervent fervente ferveur fesses festin festins festival \
    festivités feston festons feu feuillage feuillages feuille feuilles feuillet feuilleta \
    feuilletait feuilletant feuilleter feuilleton feuilletons feuillets feuillues feuillus \
    feuillée feutre feux fi fiacre fiacres fiancé fiancée fiancés fiant fiançailles fibre \
    fibres ficelle ficelles ficelé ficelés fiche fichent ficher fiches fichier fichiers fichtre \
    fichu fichus fiché fichée fichées fictif fictifs fiction fictions fidèle fidèlement fidèles \
    fidélité fie fief fiefs fiel fier fiers fierté fieu fieux fiez-vous fifre figues figuier \
    figuiers figura figuraient figurais figurait figurant figure figure-là figurent figurer \
    figures figurez figurez-vous figurine figuré figé figée fil fila filaient filait filaments \
    filant filasse file filent filer files filet filets filial filiale filigrane filin filière \
    filières fille fille-là filles fillette fillettes filleul filleule film films filmé filon \
    filons filou filous fils filtrait filtrant filtrants filtre filtrer filtres filtré filtrée \
    filtrées filé fin final finale finalement finalisé finance financement financements \
    financer finances financier financiers financière financières financé finaud fine finement \
    fines finesse finesses fini finie finies finir finira finirai finiraient finirais finirait \
    finirent finirez finirons finiront finis finissaient finissais finissait finissant finisse \
    finissent finissez finissons finissons-en finit finit-il fins finît fiole fioles firent \
    firmament firme firmes fis fis-je fisc fiscal fiscale fiscales fiscalité fisse fissent \
    fissure fissures fiston fit fit-elle fit-il fit-on fixa fixaient fixait fixant fixe \
    fixement fixent fixer fixerait fixes fixité fixèrent fixé fixée fixées fixés fière \
    fièrement fières fièvre fièvres fié fiévreuse fiévreusement fiévreuses fiévreux flacon \
    flacons flagrant flagrante flair flaira flairait flairant flaire flairer flairé flamand \
    flamande flambaient flambait flambant flambe flambeau flambeaux flamber flamboiement \
    flamboyaient flamboyait flamboyant flamboyante flamboyantes flamboyants flamboyer flambée \
    flamme flammes flanc flancs flanelle flanquaient flanquer flanqué flanquée flaque flaques \
    flash flash-ball flashball flasque flatta flattait flattant flatte flattent flatter \
    flatterie flatteries flatteur flatteurs flatteuse flatteuses flatté flattée flattés \
    flegmatiquement flegme fleur fleuret fleurettes fleurettistes fleuri fleurie fleuries \
    fleurir fleuris fleurissaient fleurissait fleuriste fleurit fleurs fleuve fleuves flexible \
    flexibles flibustier flirt flocons floraison flore florins florissante flot flots flotta \
    flottaient flottait flottant flottante flottantes flottants flotte flottent flotter \
    flottille flou fluet fluette fluide fluides flux fluxion flânaient flânait flânant flâner \
    flânerie flâneur flâneurs flèche flèches fléau fléaux fléchir fléchirent fléchissaient \
    fléchissait fléchit flétri flétrie flétries flétrir flétris flétrissant flétrissure flétrit \
    flûte flûtes flûtée foc foi foie foin foins foire foires fois fois-ci fois-là fol folie \
    folies folle follement folles follets folâtre fonce foncer foncier foncièrement fonction \
    fonctionnaire fonctionnaires fonctionnalité fonctionnalités fonctionnement fonctionnent \
    fonctionner fonctions foncé foncée foncés fond fonda fondaient fondait fondamental fondant \
    fondateur fondation fondations fondement fondements fonder fondirent fondit fondre \
    fondrières fonds fondu fondue fondus fondé fondée fondées fondés font font-ils fontaine \
    fontaines fonte fontes football footballeur for forage forages forain foraine forains \
    forban forbans force forcent forcené forcenés forcer forcera forcerai forcerait forces \
    forcez forcèrent forcé forcée forcées forcément forcés forestière foreuse forfait forfaits \
    forfanterie forge forger forgeron forgerons forges forgé forma formaient formait formaliser \
    formalité formalités formant format formation formations forme formel formelle formellement \
    forment former formera formes formidable formidables formons formulait formule formuler \
    formules formulé formulée formulées formèrent formé formée formées formés fort forte \
    fortement forteresse forteresses fortes fortifia fortifiait fortifiant fortifications \
    fortifie fortifier fortifié fortifiée forts fortuit fortuite fortune fortunes fortuné forum \
    força forçaient forçait forçant forçat forçats forêt forêts fosse fosses fossette fossettes \
    fossiles fossoyeur fossoyeurs fossé fossés fou foudre foudroyant foudroyante foudroyer \
    foudroyé foudroyée fouet fouets fouetta fouettaient fouettait fouettant fouetter fouetté \
    fouettée fougue fougueuse fougueux fougère fougères fouilla fouillaient fouillait fouillant \
    fouille fouillent fouiller fouilles fouillis fouillé fouillés foula foulaient foulait \
    foulant foulard foulards foule foulent fouler foules foulé foulée foulées four fourbe \
    fourbi fourbir fourbu fourche fourches fourchette fourchettes fourgon fourgons fourmi \
    fourmilière fourmilières fourmillement fourmis fournaise fourneau fourneaux fourni fournie \
    fournies fournir fournira fournirai fournirait fournis fournissait fournissant fournissent \
    fournisseur fournisseurs fournit fournitures fourra fourrage fourrages fourrait fourrant \
    fourre fourreau fourrer fourrure fourrures fourré fourrée fourrés fours fous fout foutre \
    foutu foyer foyers fr frac fracas fracassé fracassée fraction fracture fragile fragiles \
    fragiliser fragilisée fragilisés fragilité fragment fragments fraicheur frais fraise \
    fraises franc franche franchement franches franchi franchie franchir franchirent franchis \
    franchise franchissaient franchissait franchissant franchissent franchit franco-chinoise \
    francophone francophones francs frange franges franque français française françaises frappa \
    frappai frappaient frappait frappant frappante frappe frappent frapper frapperai frappes \
    frappez frappèrent frappé frappée frappées frappés frasques frater fraternel fraternelle \
    fraternellement fraternelles fraternité fraude fraudeur frayait frayer frayeur frayeurs \
    frayé fraîche fraîchement fraîches fraîcheur fraîcheurs fraîchir fredaines fredonnait \
    fredonnant fredonner frein frelons freluquet fresque fresques friable friand friandise \
    friandises friche frileuse frileusement frileux frimousse frinc fringale fringant fripier \
    fripon fripons fripé fripée frisaient frisant frise friser frisson frissonna frissonnaient \
    frissonnait frissonnant frissonnante frissonne frissonnement frissonner frissons frisure \
    frisé frisée frisées frisés frites friture frivole frivoles frivolité froc froid froide \
    froidement froides froideur froideurs froids froissa froissait froissant froissement \
    froissements froisser froissé froissée froissées froissés fromage fromages froment \
    froncement froncer froncèrent froncé froncés fronde frondes frondeur frondeurs front \
    frontaliers frontière frontières fronton fronts fronça fronçait fronçant frotta frottaient \
    frottait frottant frotte frottement frotter frotté frottée fructueuse fructueuses frugal \
    fruit fruitier fruitiers fruitière fruits frusques fruste frustes frère frères frégate \
    frémi frémir frémirent frémis frémissaient frémissait frémissant frémissante frémissantes \
    frémissants frémissement frémissements frémissent frémit frénésie frénétique frénétiquement \
    frénétiques fréquemment fréquence fréquent fréquentaient fréquentait fréquentant \
    fréquentation fréquentations fréquente fréquentent fréquenter fréquentes fréquents \
    fréquenté fréquentée fréquentées fréquentés frêle frêles frêne frênes frôla frôlaient \
    frôlait frôlant frôlement frôlements frôler fugitif fugitifs fugitive fugitives fugue fui \
    fuient fuir fuis fuit fuite fuites fulgurant fulgurante fulgurantes fuma fumaient fumait \
    fumant fumante fumantes fumants fume fumer fumet fumeur fumeurs fumeuse fumier fumiers \
    fumigène fumigènes fumoir fumé fumée fumées funeste funestes funèbre funèbres funérailles \
    funéraire fur furent furetait furetant fureter fureur fureurs furibond furibonde furibonds \
    furie furieuse furieusement furieuses furieux furtif furtifs furtive furtivement furtives \
    fus fusil fusillade fusiller fusillé fusils fusion fusionné fusse fussent fussent-ils \
    fusses fussiez fussions fustige fusée fusées fut fut-ce fut-elle fut-il futaie futaies \
    futaine futile futiles futilités futur future futures futurs fuyaient fuyais fuyait fuyant \
    fuyante fuyards fuyez fuyons fâcha fâchait fâchant fâche fâcher fâcherait fâcheuse \
    fâcheuses fâcheux fâchez fâché fâchée fâchés fébrile fécond féconde fécondes fécondité \
    fédéral fédérale fédérales fédéralistes fédération fédérations fédéraux fée féerie féeries \
    féerique fées félicita félicitaient félicitait félicitant félicitations félicite féliciter \
    félicitèrent félicité félicités féline féminin féminine féminines féminins féministe \
    féministes féodal féodale férir féroce férocement féroces férocité fétide fétu février fêlé \
    fêlée fête fêter fêtes fêté fêtée fîmes fît fûmes fût fût-ce fût-elle fût-il fûts gabare \
    gabier gabiers gadschi gaffe gage gagerais gages gageure gagiste gagna gagnai gagnaient \
    gagnais gagnait gagnant gagne gagnent gagner gagnera gagnerai gagnerais gagnerait gagnerez \
    gagnes gagnez gagnons gagnèrent gagné gagnée gagnées gagnés gai gaie gaiement gaies gaieté \
    gaietés gaillard gaillard-là gaillarde gaillardement gaillardes gaillards gaillards-là gain \
    gaine gaines gains gais gala galamment galant galante galanterie galanteries galantes \
    galants galaxie galaxies galbe galerie galeries galet galetas galets galette galgal galon \
    galonné galonnés galons galop galopa galopade galopaient galopait galopant galope galoper \
    galère galères gambadant gambader gambades gamelle gamelles gamin gamine gaminerie gamins \
    gamme gammes ganache gandin gandins gangs gangue gant gants ganté gantée gantées garages \
    garant garanti garantie garanties garantir garantis garantissait garantit garda gardai \
    gardaient gardais gardait gardant garde garde-chasse garde-forestier garde-malade \
    garde-manger garde-robe garde-à-vue gardent garder gardera garderai garderait garderez \
    gardes gardes-côtes gardes-frontières gardez gardez-la gardez-moi gardez-vous gardien \
    gardien-chef gardienne gardiens gardât gardèrent gardé gardée gardées gardés gare garenne \
    garer gares gargote garnement garni garnie garnies garnir garnis garnison garnissaient \
    garnissait garniture garnitures garrot garrotté gars garçon garçon-là garçonnet garçons \
    gaspillage gaspillé gastronomie gauche gauchement gaucherie gauches gaudrioles gaule \
    gauloise gay gaz gaze gazelle gazelles gazer gazette gazettes gazeuse gazon gazons gazé \
    gaîment gaîté geignait geignant geindre gel gelait geler gelé gelée gelées gelés gencives \
    gendarme gendarmerie gendarmes gendre gendres genou genoux genre genres gens gens-là gentil \
    gentilhomme gentille gentilles gentillesse gentillesses gentils gentilshommes gentiment \
    gentleman gentlemen genévriers genêt genêts gerbe gerbes germanique germe germer germes \
    germé geste gestes gesticulaient gesticulait gesticulant gesticuler gestion gestionnaires \
    get geôle geôlier geôliers gibbon gibecière gibelotte gibet gibier gifle gifler gifles \
    giflé gigantesque gigantesques gigot gilet gilets gimmick gin girafes girandoles giratoire \
    giroflées girouette girouettes gisaient gisait gisant gisement gisent givre glabre glac \
    glace glacer glaces glacial glaciale glacier glaciers glacis glacé glacée glacées glacés \
    glaise glaive glaives gland glands glapit glas glauque glaça glaçaient glaçait glaçons \
    glissa glissade glissades glissai glissaient glissait glissant glissante glisse glissement \
    glissent glisser glissèrent glissé glissée glissés global globale globe globes globule \
    globules gloire gloires glorieuse glorieusement glorieuses glorieux glorification glorifier \
    gloriole glou gloussement gluant gluante glèbe gnomes gobelet godille goguenard \
    goguenardant goguenarde golfe gomme gonds gonfla gonflaient gonflait gonflant gonfle \
    gonflement gonflent gonfler gonflé gonflée gonflées gonflés gongs gorge gorges gorgée \
    gorgées gorilles gosier gosse gosses gothique gothiques gouaillerie gouailleur gouailleuse \
    goudron gouffre gouffres goujat goulot goupillon gourde gourdes gourdin gourmand gourmande \
    gourmandise gourmet gousset goutte gouttelettes gouttes gouttière gouttières gouvernail \
    gouvernait gouvernante gouvernantes gouverne gouvernement gouvernemental gouvernementale \
    gouvernements gouvernent gouverner gouverneur gouverneurs gouvernorat gouverné goéland \
    goélands goémon goût goûta goûtais goûtait goûtant goûte goûtent goûter goûts goûté goûtée \
    grabat gracieuse gracieusement gracieuses gracieuseté gracieusetés gracieux grade grades \
    gradins graduellement gradé gradés grain graine graines grains graisse graminées grammaire \
    grammes grand grand-chose grand-duc grand-duché grand-faim grand-maman grand-messe \
    grand-mère grand-mères grand-oncle grand-peine grand-peur grand-prêtre grand-père \
    grand-route grande grande-duchesse grandement grandes grandeur grandeurs grandi grandie \
    grandiose grandioses grandir grandissait grandissant grandissante grandissent grandissime \
    grandit grands grands-parents grands-pères grange granges granit grappe grappes gras grasse \
    grassement grasses gratification gratis gratitude gratta grattaient grattait grattant \
    gratte grattement gratter gratuit gratuite gratuitement gratuites gratuits gravats grave \
    gravement graver graves graveur gravi gravier graviers gravir gravirent gravissait \
    gravissant gravit gravitationnelle gravitationnelles gravité gravure gravures gravé gravée \
    gravées gravés grec grecque grecques grecs gredin gredins greffe greffier grelot grelots \
    grelottait grelottant grelottante grelotte grelotter grenade grenades grenadier grenadiers \
    grenat grenier greniers grenouilles grid grief griefs griffe griffes griffonnait grignotait \
    grignotement gril grillage grillages grillait grille grilles grillon grillons grillé \
    grillée grillées grimace grimaces grimaçait grimaçant grimaçante grimaçantes grimoire \
    grimpa grimpaient grimpait grimpant grimpantes grimpe grimpent grimper grimpeur grimpé \
    grince grincement grincements grincer grincèrent grinça grinçaient grinçait grinçant grippe \
    gris grisaille grisait grise griser griserie grises grisette grisettes grisonnante \
    grisonnants grisou grisâtre grisâtres grisé grisée grisés grives grièvement grog grogna \
    grognait grognant grognard grogne grognement grognements grogner grognon grogs grommela \
    grommela-t-il grommelait grommelait-il grommelant gronda grondaient grondait grondant \
    gronde grondement grondements gronder gronderies grondez grondé grondée groom gros \
    groseilles grosse grosses grossesse grosseur grossi grossier grossiers grossir grossissait \
    grossissant grossit grossière grossièrement grossières grossièreté grotesque grotesquement \
    grotesques grotte grottes grouillait grouillant grouillante grouille grouillement \
    grouillent grouiller groupaient groupait groupe groupement grouper groupes groupuscules \
    groupées groupés grue grues grâce grâces grès grève grèves gré gréement grésil grêle grêles \
    guano guards guenilles guerre guerres guerrier guerriers guerrière guet guet-apens guetta \
    guettaient guettait guettant guette guettent guetter guetteur gueule gueules gueuse gueux \
    guichet guichetier guichetiers guichets guida guidait guidant guide guider guides guidon \
    guidé guidée guidés guigne guignols guignon guilleret guillocher guillotine guillotiné \
    guimpe guindé guindée guinguettes guipure guirlande guirlandes guise guitare guitoune \
    guttural gutturale guyanais guère gué guérets guéri guéridon guérie guérilla guérir guérira \
    guérirait guérirez guérison guérissait guérissent guérit guérite guêpes guêtres gymnase \
    gymnastique gâche gâtait gâte gâteau gâteaux gâter gâteries gâté gâtée gâtés gène gènes \
    gère géant géante géantes géants gémi gémir gémissaient gémissait gémissant gémissement \
    gémissements gémit gémit-elle gémit-il génial génie génies génocidaire génocide génome \
    génère généalogie général générale généralement générales génération générations généraux \
    générer généreuse généreusement généreuses généreux générosité générosités généré génétique \
    génétiques géographie géographique géologie géologiques géologues géopolitique géraniums \
    gérant gérer gêna gênaient gênait gênant gênante gênantes gênants gêne gênent gêner gênera \
    gênerait gênez gêné gênée gênés gît gîte ha habile habilement habiles habileté habilla \
    habillai habillait habillant habille habillement habiller habillerai habilleuse habillé \
    habillée habillées habillés habit habitable habitacle habitaient habitais habitait habitant \
    habitants habitat habitation habitations habite habitent habiter habitez habitiez habitons \
    habits habitua habituait habitude habitudes habitue habituel habituelle habituellement \
    habituelles habituels habituer habitué habituée habituées habitués habité habitée habitées \
    habités hacendero hache haches hachures hachée hachées hacienda hadrons hagard hagarde \
    hagards haie haies haillons haine haines haineuse haineuses haineux hais hait halage \
    haleine haleines haletaient haletait haletant haletante haletants haleter hall hallali \
    hallebarde hallebardes hallebardiers halles halliers hallucination hallucinations halluciné \
    hallucinée halte haltes haltérophilie hamac hameau hameaux hameçon hampe han hanche hanches \
    handball handballeuses handicapées hangar hangars hannetons hantaient hantait hantent \
    hantise hanté hantée happer harangue harangues harassé harassée harassés harcelait harcelé \
    harcèlement hardes hardi hardie hardies hardiesse hardiesses hardiment hardis hardware \
    harem harengs harengère hargneux haricots harmonie harmonies harmonieuse harmonieusement \
    harmonieuses harmonieux harmonium harnais harpe harpon hart hasard hasarda hasardait \
    hasarde hasarder hasardeuse hasardeuses hasardeux hasards hasardé hashtag haubans haussa \
    haussaient haussait haussant hausse haussement hausser hausses haussé haut haut-le-corps \
    hautain hautaine hautaines hautains haute hautement hautes hauteur hauteurs hauts havane \
    havildar havildars haï haïe haïr haïssable haïssaient haïssais haïssait haïssent haïssez \
    haïtien haïtienne hebdomadaire hectares hein hennissement hennissements hennit herbage \
    herbages herbe herbes herbier herculéenne hermine hermétiquement herse hertz heur heure \
    heure-ci heure-là heures heureuse heureusement heureuses heureux heurt heurta heurtaient \
    heurtait heurtant heurte heurtent heurter heurts heurtèrent heurté heurtée heurtés hexapode \
    hibou hiboux hic hidalgo hideuse hideuses hideux hier hilarité hippopotame hippopotames \
    hirondelle hirondelles hissa hissait hissant hisser hissé hissée histoire histoire-là \
    histoires historien historique historiques hiver hivernale hivers hiérarchie hiéroglyphes \
    ho hoc hocha hochaient hochait hochant hochement hochements hollandais hollandaise \
    holocauste holà home homicide homicides hommage hommages homme homme-là hommes hommes-là \
    homologue homophobie homosexuel homosexuels hongkongaise hongrois hongroise honneur \
    honneurs honnête honnêtement honnêtes honnêteté honorabilité honorable honorablement \
    honorables honoraires honorait honore honorent honorer honoré honorée honte hontes honteuse \
    honteusement honteuses honteux hoquet hoquets horaires horde hordes horions horizon \
    horizons horizontale horizontalement horizontales horloge horloger horlogerie horloges \
    hormis horoscope horreur horreurs horrible horriblement horribles hors hors-bord hors-d \
    hors-piste horse horticulture hospice hospices hospitalier hospitalisation hospitalisations \
    hospitalisé hospitalisée hospitalisées hospitalisés hospitalité hospitalière hostie hostile \
    hostiles hostilité hostilités hotte hottes houblon houe houille houilles houle houles \
    houleuse houppe houppelande houppes hourra housse housses houx hublot hublots huche \
    huguenot huguenots hui huile huiles huis huissier huissiers huit huitaine huitième hulotte \
    hum humain humaine humainement humaines humains humait humaniste humanitaire humanitaires \
    humanité humant humble humblement humbles humer humeur humide humides humidité humiliait \
    humiliant humiliante humiliantes humiliants humiliation humiliations humilie humilier \
    humilité humilié humiliée humiliés humoristiques humour humus humérus hune hunier hurla \
    hurla-t-il hurlaient hurlait hurlant hurlante hurle hurlement hurlements hurlent hurler \
    hurlé hurrah hussard hussards hutte huttes hutu hué huées huîtres hyacinthe hydrogène \
    hygiène hygiénique hymen hymne hymnes hypernovae hypertrophie hypocrisie hypocrisies \
    hypocrite hypocritement hypocrites hypothèque hypothèques hypothèse hypothèses hyène hyènes \
    hâbleur hâle hâlé hâlée hâta hâtai hâtaient hâtait hâtant hâte hâte-toi hâtent hâter \
    hâtez-vous hâtif hâtive hâtivement hâtons-nous hâtèrent hâté hâtée hâtés hâve hâves hé \
    héberger hébétement hébétude hébété hébétée héla hélas hélice hélices hélicoptère \
    hélicoptères hélépole hémicycle hémisphère hémorragie hépatite hérauts hérissaient \
    hérissait hérissant hérissement hérisser hérissé hérissée hérissées hérissés héritage \
    héritages hérite hériter héritier héritiers héritière héritières hérité héron héros héroïne \
    héroïnes héroïque héroïquement héroïques héroïsme héréditaire héréditaires hérédité hérésie \
    hésita hésitai hésitaient hésitais hésitait hésitant hésitante hésitants hésitation \
    hésitations hésite hésiter hésiterais hésiterait hésitez hésitèrent hésité hêtre hêtres \
    hôpital hôpitaux hôte hôtel hôtelier hôtelière hôtellerie hôtels hôtes hôtesse ici ici-bas \
    icône identifier identifié identifiée identifiés identique identiques identité idiome idiot \
    idiote idiots idole idoles idolâtre idolâtrie idylle idéal idéale idéales idéalisme \
    idéaliste idéalité idée idée-là idées idées-là ignoble ignobles ignominie ignominies \
    ignoraient ignorais ignorait ignorance ignorant ignorante ignorantes ignorants ignore \
    ignorent ignorer ignores ignorez ignoriez ignorons ignorât ignoré ignorée ignorées ignorés \
    iguanodon il illicite illimité illimitée illogique illumina illuminaient illuminait \
    illuminant illumination illuminations illumine illuminent illuminer illuminèrent illuminé \
    illuminée illuminées illuminés illusion illusions illusoire illustration illustrations \
    illustre illustres illustré illustrés illégal illégale illégalement illégales illégaux \
    illégitime ils image images imagina imaginables imaginai imaginaient imaginaire imaginaires \
    imaginais imaginait imaginant imagination imaginations imagine imaginent imaginer \
    imaginerait imagines imaginez imaginé imaginée imagé imberbe imbu imbécile imbéciles \
    imbécillité imita imitaient imitait imitant imitation imite imitent imiter imitèrent imité \
    imitée immaculée immatriculation immatriculé immatérielle immense immenses immensité \
    immensément immeuble immeubles immigrants immigration immigrés imminence imminent imminente \
    immobile immobiles immobilier immobilisait immobilisation immobiliser immobilisme \
    immobilisé immobilisée immobilisés immobilité immobilière immoler immonde immondes \
    immondices immoral immoralité immortalité immortel immortelle immortelles immuable \
    immuables immédiat immédiate immédiatement immédiates immédiats immémorial imméritée \
    immérités impact impactera impacts impactées impactés impalpable impalpables impardonnable \
    imparfaite imparfaitement impartialité impasse impassibilité impassible impassibles \
    impatiemment impatience impatiences impatient impatienta impatientaient impatientait \
    impatiente impatienter impatientes impatients impatienté impatientée impayable impeachment \
    impeccable imperceptible imperceptiblement imperceptibles imperfections impertinence \
    impertinences impertinent impertinente imperturbable imperturbablement impie impies \
    impitoyable impitoyablement impitoyables impiété implacable implacables implantation \
    implanter implanté implication implications implicitement impliquant implique impliqué \
    impliquée impliquées impliqués implora imploraient implorait implorant implore implorer \
    impoli impolitesse importaient importait importance important importante importantes \
    importants importations importe importent importun importune importuner importunes \
    importuns imposa imposaient imposait imposant imposante imposantes impose imposent imposer \
    imposez impositions impossibilité impossible impossibles imposteur imposture imposé imposée \
    imposées imposés impraticable impraticables imprenable impresario impression \
    impressionnable impressionnait impressionnante impressionnantes impressionne impressionné \
    impressionnée impressions imprima imprimaient imprimait imprime imprimer imprimerie \
    imprimeur imprimé imprimée imprimées imprimés improbable impropre improvisa improvisation \
    improvisations improviste improvisé improvisée imprudemment imprudence imprudences \
    imprudent imprudente imprudentes imprudents imprécation imprécations imprégnait imprégné \
    imprégnée imprévu imprévue imprévues imprévus impudemment impudence impudente impudeur \
    impudique impuissance impuissant impuissante impuissantes impuissants impulsion impulsions \
    impuni impunité impunément impur impure impénétrable impénétrables impératif impératrice \
    impérial impériale impériales impérialisme impérieuse impérieusement impérieuses impérieux \
    impériosité impérissable impétueuse impétueusement impétueux impétuosité impôt impôts in \
    in-folio in-pace inabordable inaccessible inaccessibles inaccoutumé inaccoutumée inachevé \
    inachevée inaction inadmissible inaltérable inanimé inanimée inanité inaperçu inaperçue \
    inaperçues inaperçus inarticulés inattaquable inattendu inattendue inattendues inattendus \
    inaugurée inavouable inavoué inavouée incalculable incalculables incantation incantations \
    incapable incapables incapacité incarcérés incarnait incarnat incarnation incarne incarné \
    incartade incendiaire incendiaires incendie incendier incendies incendié incendiée \
    incendiées incendiés incertain incertaine incertaines incertains incertitude incertitudes \
    incessamment incessant incessante incessantes incessants incident incidents incisive \
    inciter inclina inclinaient inclinaison inclinait inclinant inclination inclinations \
    incline inclinent incliner inclinèrent incliné inclinée inclinées incluant incluent inclus \
    incognito incohérence incohérentes incohérents incolore incommensurable incommode incommodé \
    incommodée incomparable incomparables incompatibilité incomplet incomplets incomplète \
    incompris incompréhensible incompréhensibles incompréhension incompétent inconcevable \
    inconduite inconnu inconnue inconnues inconnus inconsciemment inconscience inconscient \
    inconsciente inconsolable inconstance inconstant inconséquence inconséquences incontestable \
    incontestablement incontestables incontesté incontestée incontinent incontrôlable \
    inconvenance inconvenant inconvenante inconvénient inconvénients incorrecte incorrigible \
    incorruptible incriminés incroyable incroyablement incroyables incrustations incrusté \
    incrustée incrustés incrédule incrédules incrédulité inculpation inculte incultes incurable \
    incurie indemnes indemnisation indemniser indemnité indemnités indescriptible \
    indestructible index indicateur indication indications indice indices indicible indicibles \
    indien indienne indiennes indifféremment indifférence indifférent indifférente \
    indifférentes indifférents indigence indigente indigents indigestion indigna indignaient \
    indignait indignation indigne indignement indigner indignes indignité indigné indignée \
    indignées indignés indigo indigène indigènes indiqua indiquaient indiquait indiquant \
    indique indiquent indiquer indiquera indiqué indiquée indiquées indiqués indirecte \
    indirectement indiscret indiscrets indiscrète indiscrètes indiscrétion indiscrétions \
    indiscutable indispensable indispensables indisponibilité indisposition indisposé \
    indisposée indissoluble indissolublement indistinct indistincte indistinctement \
    indistinctes indistincts individu individualisme individualité individualités individuel \
    individuelle individuelles individuels individus indocile indolence indolente indomptable \
    indonésienne indue indulgence indulgences indulgent indulgente indulgents industrie \
    industriel industrielle industrielles industriels industries industrieux indécent \
    indéchiffrable indécis indécise indécision indéfinie indéfiniment indéfinissable \
    indélicatesse indélébile indéniable indépendance indépendant indépendante indépendantes \
    indépendantistes indépendants indéterminé indéterminée ineffable ineffables ineffaçable \
    inepte ineptes ineptie inerte inertes inertie inespéré inespérée inestimable inexactitude \
    inexorable inexorablement inexplicable inexplicables inexprimable inexprimables \
    inexpugnable inexpérience inextinguible inextricable inextricables infaillible \
    infailliblement infaillibles infamie infamies infanterie infarctus infatigable infatigables \
    infect infection infections infernal infernale infernales infidèle infidèles infidélité \
    infidélités infiltrer infime infimes infini infinie infinies infiniment infinis infinité \
    infirme infirmerie infirmier infirmiers infirmité infirmités infirmière inflammable \
    inflammation inflexible inflexion inflexions inflige infligeait infliger infligé infligée \
    influence influencer influences influent influents influer influé info informa informait \
    informant information informations informatique informe informer informes informé informée \
    informés infortune infortunes infortuné infortunée infortunés infraction infractions \
    infranchissable infranchissables infrarouge infrastructures infructueuses infâme infâmes \
    inférieur inférieure inférieures inférieurs infériorité ingrat ingrate ingratitude ingrats \
    ingénia ingéniait ingénieur ingénieurs ingénieuse ingénieusement ingénieuses ingénieux \
    ingéniosité ingénu ingénue ingénuité ingénument ingénus inhabile inhabituel inhabituelle \
    inhabité inhabitée inhumain inimaginable inimitable inimitié inimitiés inintelligent \
    inintelligible inintelligibles ininterrompu ininterrompue inique iniquité initiale \
    initialement initiales initiateur initiateurs initiation initiative initiatives initier \
    initié initiée injectés injonction injure injures injuriait injurie injurier injurieuse \
    injurieux injuste injustement injustes injustice injustices inlassable innocemment \
    innocence innocent innocente innocentes innocents innombrable innombrables inné inoccupé \
    inoculer inoffensif inoffensifs inoffensive inonda inondaient inondait inondation \
    inondations inonde inonder inondé inondée inondées inondés inopinée inopinément inopportune \
    inoubliable inouï inouïe inouïes inouïs inqualifiable inquiet inquiets inquisiteur \
    inquisition inquiète inquiètent inquiètes inquiéta inquiétaient inquiétait inquiétant \
    inquiétante inquiétantes inquiétants inquiéter inquiétez inquiétude inquiétudes inquiété \
    inquiétée inquiétés insaisissable insaisissables insatiable inscription inscriptions \
    inscrire inscrit inscrite inscrites inscrits inscrivait inscrivant inscrivent inscrivit \
    insecte insectes insensibilité insensible insensiblement insensibles insensé insensée \
    insensées insensés insigne insignes insignifiant insignifiante insignifiantes insignifiants \
    insinua insinuait insinuant insinuante insinuation insinuations insinuer insinué insipide \
    insipides insista insista-t-elle insista-t-il insistai insistait insistance insistances \
    insistant insiste insister insistez insisté insolemment insolence insolences insolent \
    insolente insolents insolite insoluble insomnie insomnies insondable insondables \
    insouciance insouciant insouciante insouciants insoucieusement insoumis insoumise inspecta \
    inspectait inspecter inspecteur inspecteurs inspection inspectrice inspira inspiraient \
    inspirait inspiration inspirations inspire inspirent inspirer inspirera inspirerait \
    inspirez inspiré inspirée inspirés instabilité instable installa installai installaient \
    installait installant installation installations installe installer installèrent installé \
    installée installées installés instamment instance instances instans instant instantané \
    instantanée instantanément instants instar instauré instaurée instaurées instigation \
    instinct instinctif instinctive instinctivement instincts institut instituteur institution \
    institutions institutrice institutrices instituts institué instructeur instruction \
    instructions instruire instruit instruite instruites instruits instrument instrumentaliser \
    instruments insu insubordination insuccès insuffisamment insuffisance insuffisant \
    insuffisante insultait insultant insultante insulte insulter insultes insulteur insultez \
    insulté insultée insupportable insupportables insurge insurgés insurmontable insurmontables \
    insurrection insécurité insémination inséparable inséparables intact intacte intactes \
    intacts intangible intarissable intellectuel intellectuelle intellectuelles intellectuels \
    intelligence intelligences intelligent intelligente intelligentes intelligents intelligible \
    intempestif intempestive intempérance intempéries intendant intendants intense intenses \
    intensifs intensité intention intentionnellement intentions intercepté intercession \
    intercéder interdiction interdictions interdire interdisait interdisant interdit interdite \
    interdites interdits interfamilial interlocuteur interlocuteurs interlocutrice interlope \
    interlopes interloqué interminable interminables intermittences intermittent intermittente \
    intermédiaire intermédiaires international internationale internationales internationaux \
    internautes interne internes internet interpella interpellait interpellant interpellation \
    interpellations interpelle interpellent interpeller interpellé interpellées interpellés \
    interpelé interposa interposer interprète interprètes interpréta interprétation interpréter \
    interprété interprétée interrogateur interrogation interrogations interrogatoire \
    interrogatoires interroge interrogea interrogea-t-elle interrogea-t-il interrogeai \
    interrogeaient interrogeais interrogeait interrogeant interrogent interroger interrogez \
    interrogeât interrogé interrogée interrogés interrompaient interrompait interrompant \
    interrompez interrompirent interrompit interrompit-elle interrompit-il interrompre \
    interrompt interrompu interrompue interrompues interrompus interruption interruptions \
    intersections interstellaire interstellaires interstices intervalle intervalles intervenant \
    intervenir intervention interventions intervenu intervenue intervenus intervienne \
    interviennent intervient interview interviewer intervint intestinale intime intimement \
    intimes intimidait intimidation intimidations intimider intimidé intimidée intimidés \
    intimité intitulé intitulée intolérable intolérables intolérance intonation intonations \
    intraduisible intraitable intransigeance intransigeant intrigant intrigante intrigants \
    intriguait intrigue intriguer intrigues intrigué intriguée introduction introduire \
    introduisait introduisant introduisit introduit introduite introduits intronisé introuvable \
    intrus intrusion intrépide intrépidement intrépides intrépidité intuition intégralement \
    intégralité intégration intégrité intéressa intéressaient intéressait intéressant \
    intéressante intéressantes intéressants intéresse intéressent intéresser intéresserait \
    intéressez intéressât intéressé intéressée intéressées intéressés intérieur intérieure \
    intérieurement intérieures intérieurs intérim intérêt intérêts inusité inusitée inutile \
    inutilement inutiles inutilité invariable invariablement invasion invectives inventa \
    inventaire inventait inventant invente inventent inventer inventeur inventeurs invention \
    inventions inventé inventée inventés inverse inverser inversion invertébrés investi \
    investigateur investigation investigations investir investissement investissements investit \
    investiture invincibilité invincible invinciblement invincibles inviolable invisibilité \
    invisible invisibles invita invitaient invitait invitant invitation invitations invite \
    inviter invitera invité invitée invitées invités invocation invocations involontaire \
    involontairement involontaires invoquait invoquant invoque invoquer invraisemblable \
    invraisemblables invraisemblance invulnérable invétéré inébranlable inébranlables inédit \
    inédite inégal inégale inégalement inégales inégalité inégalités inégaux inéligibilité \
    inépuisable inépuisables inévitable inévitablement inévitables ippon ira irai irai-je \
    iraient irais irais-je irait irait-il irakien irakienne irakiennes irakiens iranien \
    iranienne iraniennes iras irascible irez irez-vous irions iris irlandais ironie ironique \
    ironiquement ironiques irons iront irraisonnée irresponsable irrita irritable irritaient \
    irritait irritant irritante irritation irrite irritent irriter irrité irritée irritées \
    irrités irruption irréalisable irrécusable irréfléchi irréfléchie irrégularité \
    irrégularités irrégulier irréguliers irrégulière irrégulièrement irrégulières irrémédiable \
    irrémédiablement irréparable irréparables irréprochable irrésistible irrésistiblement \
    irrésistibles irrésolution irrésolutions irrévocable irrévocablement is islam islamique \
    islamiste islamistes isolait isolant isole isolement isoler isolé isolée isolées isolément \
    isolés israélien israélienne israéliens israélite israélites issu issue issues issus ist \
    isthme italien italienne italiennes italiens itinéraire ivoire ivre ivres ivresse ivresses \
    ivrogne ivrognerie ivrognes jabot jacinthes jacobin jacobins jactance jade jadis jaguar \
    jaguars jailli jaillir jaillirent jaillissaient jaillissait jaillissant jaillissent jaillit \
    jais jalousaient jalousait jalouse jalousement jalouses jalousie jalousies jaloux jamais \
    jamaïcain jambe jambes jambon jambons janvier japonais japonaise jappements japper jaquette \
    jardin jardinage jardinet jardinier jardiniers jardinière jardinières jardins jargon jarre \
    jarret jarrets jaser jasmin jasmins jaune jaunes jauni jaunie jaunies jaunis jaunâtre \
    jaunâtres javelot javelots jazz je jet jeta jetai jetaient jetais jetait jetant jeter jetez \
    jetons jets jette jettent jetterai jetterait jetteront jetât jetèrent jeté jetée jetées \
    jetés jeu jeu-là jeudi jeudis jeun jeune jeunes jeunesse jeunesses jeux jeûne jeûner jeûnes \
    jihadiste jihadistes jogging joie joies joignaient joignait joignant joignirent joignit \
    joindre joint jointe jointes joints joli jolie jolies joliment jolis jonc jonchaient jonché \
    jonchée jonchées joncs jonction jonque jonques jonquille joua jouaient jouais jouait jouant \
    joue jouent jouer jouera jouerai jouerait joues jouet jouets joueur joueurs joueuse \
    joueuses jouez joug joui jouions jouir jouis jouissaient jouissait jouissance jouissances \
    jouissant jouissent jouit joujou joujoux jouons jour jour-là journal journalier journaliers \
    journalisme journaliste journalistes journalière journalières journaux journellement \
    journée journées jours jours-ci jours-là jouât jouèrent joué jouée joués jovial joviale \
    joyau joyaux joyeuse joyeusement joyeuses joyeux jpg jubarte jubilait jubilation juché \
    judas judiciaire judiciaires judicieux judo judokate juez juge jugea jugeai jugeaient \
    jugeait jugeant jugement jugements jugent juger jugera jugerait jugeras jugerez juges jugez \
    jugeât jugèrent jugé jugée jugées jugés juif juifs juillet juin juive jumeau jumeaux \
    jumelle jumelles jument juments junior juniors jupe jupes jupon jupons jura jurai juraient \
    jurait jurant jure jurer jurerais jurerait jurez jurez-moi juridiction juridique juridiques \
    jurisconsulte jurisprudence juron jurons jury juré jurée jurés jus jusqu jusque jusque-là \
    justaucorps juste justement justes justesse justice justifiaient justifiait justifiant \
    justificatif justification justifie justifient justifier justifié justifiée juvénile \
    jérémiades jésuite jésuites kakatoès kalachnikov kamikaze kamikazes kanak kangourou kaolin \
    kermesse kg khalife kilo kilogrammes kilomètre kilomètres kilos kiosque kirsch kit km \
    kobangs krach kurde kurdes képi la labeur labeurs laboratoire laboratoires laborieuse \
    laborieusement laborieuses laborieux labour labouraient labourait labourer laboureur \
    laboureurs labours labouré labourées labourés labyrinthe lac lacet lacets lacis laconique \
    laconiquement lacrymo lacrymogène lacrymogènes lacrymos lacs lactée lacune lacunes ladies \
    ladite lady lagune laid laide laides laideur laids laie laine laines laissa laissai \
    laissaient laissais laissait laissant laisse laisse-le laisse-moi laissent laisser \
    laisser-aller laissera laisserai laisseraient laisserais laisserait laisseras laisserez \
    laisserons laisseront laisses laissez laissez-le laissez-moi laissez-nous laissez-vous \
    laissons laissât laissèrent laissé laissée laissées laissés lait laiterie laiteuse laiteux \
    lakoni lambeau lambeaux lambris lame lamellé lamentable lamentablement lamentables \
    lamentait lamentation lamentations lamente lames lampadaires lampe lampes lampions lance \
    lancement lancent lancer lancera lanceros lances lanciers lancinante lancèrent lancé lancée \
    lancées lancés landau lande landes langage langes langoureuse langoureux langue langues \
    langueur langueurs languir languissait languissamment languissant languissante languit \
    lanière lanières lanterne lanternes lança lançaient lançait lançant lapin lapins laps \
    laquais laque laquelle laqué larcins lard largages large largement larges largeur largué \
    larguée larme larmes larmoyant larron larrons larves las laser lassa lassaient lassais \
    lassait lassant lasse lassent lasser lassera lasses lassitude lassitudes lassé lassée \
    lassés latent latente latin latine latines latins latitude lattes latérale latérales \
    lauriers lauriers-roses lauréats lava lavabo lavage lavaient lavait lave laver laveuse lavé \
    lavée lavées lavés laïque laïques le leader leaders leadership lecteur lecteurs lectrice \
    lecture lectures ledit legs lendemain lent lente lentement lentes lenteur lenteurs lents \
    lequel les lesquelles lesquels lessive leste lestement lestes lettre lettres lettré lettrée \
    leu leur leurre leurs leva levai levaient levain levais levait levant lever levez-vous \
    levier leviers levrette levèrent levé levée levées levés leçon leçons li lia liaient \
    liaison liaisons liait liane lianes liant liard liards liasse liasses libanais libations \
    libellule libertarien libertin libertinage libertins liberté libertés libraire libraires \
    librairie libre libre-échange librement libres libère libéral libéral-démocrate libérale \
    libérales libéralisme libéralité libérateur libérateurs libération libéraux libérer libéré \
    libérée libérés lice licence licenciement licenciements licencié lichens licou lie lied \
    lien liens lier lierre lierres liesse lieu lieue lieues lieutenance lieutenant \
    lieutenant-colonel lieutenants lieux ligne lignes lignée ligoté ligue ligues lilas lilloise \
    lime limes limier limiers limite limiter limites limité limitée limitées limités limon \
    limonade limonadier limousine limousines limousins limpide limpides limpidité lin linceul \
    linge lingerie linges lingots lingère linon linotte lion lionne lions liqueur liqueurs \
    liquidation liquide liquides lira lirait lire lirez lis lisaient lisais lisait lisant \
    lisent lisez lisière lisons lisse lisser lisses liste listes liséré lit litanies litière \
    litre litres lits littoral littéraire littéraires littéralement littérateur littérateurs \
    littérature livide livides livra livraient livraison livraisons livrait livrant livre \
    livrent livrer livrera livrerai livrerait livres livret livrât livrèrent livré livrée \
    livrées livrés lièvre lièvres lié liée liées liés lle local locale locales localiser \
    localisés localité localités locataire locataires location locaux loch locomotion \
    locomotive locutions lodging-house loge logea logeaient logeait logement logements logent \
    loger loges logeur logeuse logiciel logique logiquement logiques logis logistique logé \
    logée logés loi loin lointain lointaine lointaines lointains lois loisir loisirs long \
    long-temps longe longea longeait longeant longer longitude longs longtemps longue \
    longue-vue longuement longues longueur longueurs longèrent longé loquace loque loques \
    loquet lord lord-maire lords lorette lorettes lorgner lorgnette lorgnettes lorgnon \
    lorraines lorrains lors lorsqu lorsque los losange losanges lot loterie loto lots lotus \
    loua louable louage louaient louait louange louanges louche louches loue louer loup loupe \
    loups lourd lourde lourdement lourdes lourdeur lourds loustic loutre louve loué louée loyal \
    loyale loyalement loyalistes loyauté loyaux loyer loyers lu lubie lubies lucarne lucarnes \
    lucide lucides lucidité lucratif lucrative lue lues lueur lueurs lugubre lugubrement \
    lugubres lui lui-même luire luisaient luisait luisant luisante luisantes luisants luisent \
    luit lumignon lumineuse lumineuses lumineux luminosité lumière lumières lunaire lundi \
    lundis lune lunes lunette lunettes lurent lus lustre lustres lut lutin lutta luttaient \
    luttait luttant lutte luttent lutter luttes lutteur lutteurs lutté luxe luxembourgeois \
    luxueuse luxueuses luxueux luxure luxuriante luzerne lycée lycéen lycéens lycées lynx \
    lyonnais lyre lyres lyrique lyrisme lys là là-bas là-dedans là-dessous là-dessus là-haut \
    lâcha lâchaient lâchait lâchant lâche lâchement lâcher lâches lâcheté lâchetés lâchez \
    lâchèrent lâché lâchée lâchés lègue lèpre lève lève-toi lèvent lèvera lèverait lèvre lèvres \
    lé lécha léchait léchant lécher légal légale légalement légales légalisation légaliser \
    légalisé légalité légataire légaux légendaire légendaires légende légendes léger légers \
    légion légions législateur législateurs législatif législation législatives légiste \
    légitime légitimement légitimer légitimes légitimiste légitimité léguait léguer légumes \
    légué légère légèrement légères légèreté léopard lépreux lés lésions léthargie léthargique \
    lévrier lézard lézards lût ma macabre machettes machinal machinale machinalement \
    machination machinations machine machines machète maculé madame mademoiselle madone madones \
    madrier madriers madère magasin magasins mage mages maghrébine magicien magicienne \
    magiciens magie magique magiques magister magistrale magistralement magistrat magistrats \
    magistrature magnanime magnanimes magnanimité magnificence magnificences magnifique \
    magnifiquement magnifiques magnitude magnétique magnétisme magot magots magyar magyare mai \
    maigre maigres maigreur maigri maigrir maigrissait mail maille mailles maillet maillot main \
    main-forte mains mainte maintenaient maintenait maintenant maintenir maintenu maintenue \
    maintes maintien maintiennent maintient maintint maire maires mairesse mairie mais maison \
    maison-là maisonnette maisonnettes maisons maitresse maitrise majestueuse majestueusement \
    majestueux majeur majeure majeures majeurs majo major majordome majoritairement majorité \
    majuscule mal malade malades maladie maladies maladif maladive maladresse maladresses \
    maladroit maladroite maladroitement maladroites maladroits malaise malaises malaisé \
    malappris malchance malencontreuse malencontreux malentendu malentendus malfaisant \
    malfaisante malfaisants malfaiteur malfaiteurs malformations malgaches malgré malheur \
    malheureuse malheureusement malheureuses malheureux malheurs malhonnête malhonnêtes malice \
    malices malicieuse malicieusement malicieux maligne malignement malignes malignité malin \
    malingre malins malle malles mallette malmené malotru malpropre malpropres malsain malsaine \
    malsaines maltraiter maltraité maltraitée malveillance malveillant malveillante \
    malveillants malédiction malédictions mam maman mamans mame mamelle mamelles mamelon \
    mammouth mamzelle manager manant manants manche manches manchette manchettes manchon manda \
    mandait mandarin mandarins mandat mandataire mandats mande mander mandé mange mangea \
    mangeai mangeaient mangeaille mangeais mangeait mangeant mangent mangeoire manger mangera \
    mangerai mangerait mangerez manges mangeur mangez mangions mangèrent mangé mangés maniable \
    maniaient maniait maniant maniaque maniaques manie maniement manier manies manifesta \
    manifestaient manifestait manifestant manifestante manifestants manifestation \
    manifestations manifeste manifestement manifestent manifester manifesté manifestée manioc \
    manipulation manipulations manipulée manipulés manière manières manié manne mannequin \
    mannequins manoir manola manolo manqua manquaient manquais manquait manquant manque \
    manque-t-il manquement manquent manquer manquera manquerai manqueraient manquerais \
    manquerait manquerez manqueront manques manquez manquât manquèrent manqué manquée mansarde \
    mansardes mansuétude mante manteau manteaux mantelet manticore mantille manuel manuels \
    manufacture manuscrit manuscrits manège manèges manœuvrait manœuvre manœuvrer manœuvres \
    manœuvré maoïste maoïstes maquereau maquignons maquis marais marathon maraud maraude \
    maraudeur maraudeurs maraîchers marbre marbres marbré marbrée marcha marchai marchaient \
    marchais marchait marchand marchande marchander marchandes marchandise marchandises \
    marchands marchandé marchant marche marchent marchepied marcher marchera marcherait \
    marcherons marcheront marches marcheur marchez marchions marchons marchâmes marchèrent \
    marché marchés marcs mardi mare mares marge margelle marginalisation marguerites mari maria \
    mariage mariages mariait mariant marient marier mariera marierai marierait marierons maries \
    mariez marijuana marin marine marines marinier mariniers marins marins-pompiers marionnette \
    maris maritime maritimes marié mariée mariées mariés marketing marks marmite marmites \
    marmiton marmitons marmot marmots marmotta marmottait marmotte marocain maroquin marotte \
    marqua marquaient marquait marquant marque marquent marquer marquera marques marqueterie \
    marqueur marquis marquisat marquise marquises marqué marquée marquées marqués marraine \
    marron marronnier marronniers marrons mars marteau marteaux martiale martien martienne \
    martyr martyre martyrs marâtre marécage marécages marécageuse marécageux maréchal \
    maréchal-des-logis maréchale maréchaussée marée marées mascarade masculin masculine \
    masculins masquait masque masquer masques masqué masquée masqués massacre massacrer \
    massacres massacré massacrés masse masses massif massifs massive massivement massives \
    massue massés master masters mastodonte masure masures mat match matchs mate matelas \
    matelassière matelot matelots maternel maternelle maternellement maternelles maternels \
    maternité mathématicien mathématique mathématiques matin matin-là matinal matinale \
    matinales matins matinée matinées matière matières matraque matrimoniales matrone matrones \
    maturité matériaux matériel matérielle matériellement matérielles matériels maudire maudis \
    maudissait maudissant maudissent maudissez maudit maudite maudites maudits maugréant mauser \
    maussade maussades mauvais mauvaise mauvaises mauve mauves maux maximale maxime maximes \
    maximum mayoral maçon maçonnerie maçons maître maître-autel maîtres maîtresse maîtresses \
    maîtrisant maîtrise maîtriser maîtrisé maïs me meeting meetings meilleur meilleure \
    meilleures meilleurs melon membre membres membrure mena menace menacent menacer menaces \
    menacé menacée menacées menacés menaient menait menant menaça menaçaient menaçait menaçant \
    menaçante menaçantes menaçants mendiant mendiante mendiants mendicité mendier mener menez \
    menhir menhirs menons menotte menottes mens mensonge mensonges mensuel mensuelle mensuels \
    ment mentais mentait mental mentale mentalement mentales mentalité mentent menteur menteurs \
    menteuse menteuses mentez menthe menti mention mentionnant mentionne mentionné mentir \
    menton mentons mentor menu menue menues menuet menuisier menus mené menée menées menés mer \
    mercenaire mercerie merci mercredi merde merle merles mers merveille merveilles \
    merveilleuse merveilleusement merveilleuses merveilleux mes mesdames mesdemoiselles mesquin \
    mesquine mesquines message messager messagerie messagers messages messagère messe messes \
    messieurs messin messine messire mesura mesurait mesurant mesure mesurer mesures mesuré \
    mesurée mesurées met mets mets-toi mettaient mettais mettait mettant mette mettent mettez \
    mettez-vous mettiez mettions mettons mettons-nous mettra mettrai mettraient mettrais \
    mettrait mettras mettre mettrez mettrons mettront meuble meubler meubles meublé meublée \
    meublées meule meules meunier meunière meure meurent meurs meurt meurtre meurtres meurtri \
    meurtrie meurtrier meurtriers meurtrir meurtris meurtrissure meurtrière meurtrières meut \
    meute mexicain mexicaine mgannga mi mi-chemin mi-clos mi-corps mi-côte mi-décembre \
    mi-hauteur mi-janvier mi-journée mi-parcours mi-saison mi-temps mi-voix miasmes miaulement \
    miche micro microbes microcéphalie microgrammes microscopiques midi mie miel mielleuse mien \
    mienne miennes miens miette miettes mieux mignon mignonne mignonnes mignons migraine \
    migrants migrateurs migrations migratoire migratoires mikado mil milady milice milices \
    miliciens milieu milieux militaire militairement militaires militant militants militarisme \
    milité mille milles milliard milliards millier milliers millimètre millimétrique million \
    millionnaire millionnaires millions millénaires milord mimique mimosas min minait minaudant \
    minauderies mince minces mine mines mineur mineure mineures mineurs mini-conférence \
    miniature miniatures minibus minime minimes minimiser minimum ministre ministres ministère \
    ministères ministériel ministériels minois minoritaire minorité minorités minuit minuscule \
    minuscules minute minutes minutie minutieuse minutieusement minutieuses minutieux miné \
    minée minéraux mioche mioches miracle miracles miraculeuse miraculeusement miraculeux \
    mirage mirages mirait mirant mire mirent mirliton miroir miroirs miroitaient miroitait \
    miroitant miroitement miroiter mis misaine misanthrope mise mises miss missile missiles \
    mission missionnaire missionnaires missions missive mistral mistress misère misères \
    misérable misérablement misérables miséricorde miséricordieuse miséricordieux mit mitoyen \
    mitraille mitrailleuse mitrailleuses mitre mixte mixture mm mo mobile mobiles mobilier \
    mobiliers mobilisation mobilisations mobilisé mobilisée mobilisées mobilisés mobilité \
    mocksens modalités mode modeler modelé moderne modernes modernisation modes modeste \
    modestement modestes modestie modifia modifiant modification modifications modifier modifié \
    modifiée modique modiste modulations modèle modèles modération modérer modéré modérée \
    modérément modérés moelle moelles moelleuse moelleuses moelleux moi moi-même moignons \
    moindre moindres moine moineaux moines moins moire moires mois mois-ci moisi moisir \
    moisissure moisson moissonneurs moissons moite moiteur moitié moitiés molle mollement \
    molles mollesse mollet mollets molotov moléculaire moléculaires molécule molécules moment \
    moment-ci moment-là momentané momentanée momentanément moments moments-là momie momies mon \
    monacale monarchie monarchique monarque monastique monastère monceau monceaux mondain \
    mondaine mondaines mondains monde monde-là mondes mondial mondiale mondialement mondiales \
    mondialisée mondiaux moniteur monnaie monocle monologue monopole monosyllabes monotone \
    monotones monotonie monseigneur monsieur monsieur-là monsir monstre monstres monstrueuse \
    monstrueuses monstrueux monstruosité mont mont-de-piété monta montage montagnard \
    montagnards montagne montagnes montagneux montai montaient montais montait montame montant \
    montante montants monte montent monter montera monterai monterait monterez monterons montez \
    monticule monticules montions montons montpelliérain montra montrai montraient montrait \
    montrant montre montrent montrer montrera montrerai montrerais montrerait montres montreur \
    montrez montrât montrèrent montré montrée montrés monts monture montures montâmes montât \
    montèrent monté montée montées montés monument monumental monumentale monumentales \
    monuments monétaire moqua moquaient moquait moquant moque moquent moquer moquera moquerie \
    moqueries moques moqueur moqueurs moqueuse moquez moquât moqué moral morale moralement \
    morales moralisation moraliste moralité moratoire moraux morbide morbleu morceau morceaux \
    mord mordaient mordait mordant mordante mordi mordieu mordit mordre mordu mordue morgue \
    moribond moribonds morne mornes morose morphine mors morsure morsures mort mortalité morte \
    mortel mortelle mortellement mortelles mortels mortes mortier mortification mortifier \
    mortifié mortifiée morts mortuaire morue mosaïque mosquée mosquées mot mot-là motard \
    motards moteur moteurs motif motifs motivait motivation motivations motiver motivé motivés \
    moto motos mots motte mottes mou mouchard mouchards mouche moucherons mouches mouchoir \
    mouchoirs moue mouettes mouilla mouillaient mouillait mouiller mouillèrent mouillé mouillée \
    mouillées mouillés moulait moule moules moulin moulinet moulins moulu moulures moulée \
    mouraient mourais mourait mourant mourante mourants mourez mourir mourons mourra mourrai \
    mourrais mourrait mourras mourrez mourrons mourront moururent mourut mourût mous mousquet \
    mousquetaire mousquetons mousquets mousse mousseline mousser mousses mousseux mousso \
    moussue moussues moustache moustaches moustiquaire moustique moustiques mousée moutier \
    mouton moutons mouvaient mouvait mouvant mouvante mouvantes mouvants mouvement mouvements \
    mouvementée mouvoir moyen moyennant moyenne moyennes moyens mue muet muets muette muettes \
    muezzin mufle mugissaient mugissement mugissements muguet mule mules mulet mulets \
    multicolores multimédia multinationale multiple multiples multipliaient multipliait \
    multipliant multiplient multiplier multiplièrent multiplié multipliée multipliées \
    multipliés multitude multitudes mulâtre mulâtres mulâtresse mulâtresses muni municipal \
    municipale municipalité municipalités municipaux munie munies munificence munir munis \
    munitions mur muraille murailles murmura murmura-t-elle murmura-t-il murmurai-je \
    murmuraient murmurait murmurait-elle murmurait-il murmurant murmure murmurent murmurer \
    murmures murmurèrent murmuré murs murée musc muscade muscle muscles musculaire musculeux \
    muse museau musette musettes musher mushers musical musicale musicales musicaux musicien \
    musicienne musiciennes musiciens musique musiques musulman musulmane musulmans musée musées \
    mutilation mutilé mutilée mutilés mutin mutine mutinerie mutins mutisme mutuel mutuelle \
    mutuellement mutuelles my mycologique mylord myope myosotis myriades myrtes mysticisme \
    mystificateur mystification mystifié mystique mystiques mystère mystères mystérieuse \
    mystérieusement mystérieuses mystérieux mythique mythologique mythologiques mâchait \
    mâchoire mâchoires mâchonna mâchonnant mâché mâle mâles mânes mât mâtin mâtinée mâts mâture \
    mèche mèches mène mènent mènera mènerai mènerait mèneras mère mères mètre mètres méandres \
    mécanicien mécaniciens mécanique mécaniquement mécaniques mécanisme mécanismes méchamment \
    méchanceté méchancetés méchant méchante méchantes méchants mécompte mécomptes \
    méconnaissable méconnaissables méconnaître méconnu méconnue méconnus mécontent mécontente \
    mécontentement mécontenter mécontents mécréant mécréants médaille médailles médaillon \
    médaillé médaillée médaillées médaillés médecin médecine médecins média médias médiatique \
    médical médicale médicament médicaments médicaux médiocre médiocrement médiocres médiocrité \
    médire médisance médisances médisants méditait méditant méditation méditations méditative \
    médite méditer médité médiévale méfait méfaits méfiait méfiance méfiant méfiante méfiants \
    méfie méfier mégarde mégère mélancolie mélancolies mélancolique mélancoliquement \
    mélancoliques mélange mélangé mélangée mélodie mélodies mélodieuse mélodique mélodrame \
    mélomane mélopée mélèzes mémoire mémoires mémorable ménage ménagea ménageait ménageant \
    ménagement ménagements ménager ménagerie ménages ménagez ménagère ménagères ménagé ménagée \
    ménagés méprendre mépris méprisable méprisables méprisaient méprisait méprisant méprisante \
    méprisants méprise méprisent mépriser méprises méprisez méprisé méprisée méprisés méprit \
    méridional méridionale méridionales mérinos méritaient méritais méritait mérite méritent \
    mériter mériterait mérites méritez méritoire mérité méritée mérités mésalliance mésaventure \
    métairie métairies métal métallique métalliques métamorphose métamorphosé métaphore \
    métaphysique métaux métayer méthane méthode méthodes méthodique méthodiquement méticuleuse \
    méticuleux métier métier-là métiers métis métro métropole météo météorologique \
    météorologiques mêla mêlaient mêlait mêlant mêle mêlent mêler mêlez-vous mêlât mêlèrent \
    mêlé mêlée mêlées mêlés même mêmes mîmes mît môle môme mû mûr mûre mûrement mûres mûri \
    mûriers mûrir mûrs mœurs na nabab nacelle nacre nacré nacrée nage nageait nageant nageoires \
    nager nageur nageurs nageuse nageuses naguère nagé nain naine naines nains naissaient \
    naissait naissance naissances naissant naissante naissantes naissent nankin nantaise \
    napolitaine napoléons nappe nappes naquit narcisses narcotique narguait narguer narine \
    narines narquois narquoise narrait narrateur narration naseaux nasse natal natale natalité \
    natation natif nation national nationale nationales nationaliste nationalité nationalités \
    nationaux nations native natte nattes naturaliste naturalistes nature naturel naturelle \
    naturellement naturelles naturels natures naufrage naufrages naufragé naufragés nauséabonde \
    nausée nausées navigateur navigation naviguait naviguer navigué navire navires navrant \
    navrante navré navrée nazi naît naître naïf naïfs naïve naïvement naïves naïveté ndlr ne \
    nef neige neigeait neiges neigeuse neigeuses nerf nerfs nerveuse nerveusement nerveuses \
    nerveux nervosité net nets nette nettement nettes netteté nettoyage nettoyait nettoyer \
    nettoyé neuf neufs neurasthénique neurodégénératives neurologiques neurones neurotoxique \
    neutralisé neutralité neutre neutres neuve neuves neuvième neveu neveux news nez ni nia \
    niais niaise niaisement niaiserie niaiseries niaises niait niche niches nicht nid nids nie \
    nient nier niez nigaud nippes niveau niveaux niçois nièce nièces nié no noble noblement \
    nobles noblesse noce noces nocturne nocturnes noie noir noirceur noirci noircie noircies \
    noircis noire noires noirs noirâtre noirâtres noisetier noisetiers noisettes noix nom \
    nom-là nomade nomades nombre nombres nombreuse nombreuses nombreux nomenclature nomination \
    nominations nomma nommaient nommait nommant nomme nomme-t-il nomment nommer nommez \
    nommez-vous nommé nommée nommés noms non non-inscription non-lieu non-respect non-sens \
    non-seulement nonchalamment nonchalance nonchalant nonchalante nonne nonnes nonobstant \
    nonuplette nord nord-coréen nord-coréenne nord-est nord-ouest nord-syrien norimono \
    norimonos normal normale normalement normales normand normande normandes norme normes \
    norvégien nos nostalgie not nota notable notables notaire notaires notait notamment note \
    notent noter notes notez notion notions notoriété notre noté noua nouait nouant noue nouer \
    noueuses noueux nounou nourri nourrice nourrices nourricier nourriciers nourrie nourrir \
    nourrirait nourris nourrissaient nourrissait nourrissant nourrissent nourrisson nourrissons \
    nourrit nourriture nourritures nous nous-mêmes nouveau nouveau-né nouveauté nouveautés \
    nouveaux nouvel nouvelle nouvellement nouvelles noué nouée nouées noués nova novembre \
    novice novices noviciat noya noyaient noyait noyant noyau noyaux noyer noyé noyée noyées \
    noyés nu nu-pieds nu-tête nuage nuages nuageux nuance nuances nuancé nuancée nucléaire \
    nucléaires nudité nue nues nuire nuisait nuisible nuit nuit-là nuitamment nuits nul nulle \
    nullement nullité nuls numéraire numérique numériques numéro numéros nuptial nuptiale nuque \
    nus nuée nuées nymphe nymphes nègre nègres né néanmoins néant nécessaire nécessairement \
    nécessaires nécessite nécessité nécessités née néerlandais néerlandaise néerlandaises nées \
    néfaste négatif négation négative négativement négatives néglige négligea négligeait \
    négligeant négligemment négligence négligences négligent négligente négliger négligé \
    négligée négligés négoce négociant négociants négociation négociations négocier négresse \
    négresses nénuphars néophyte népalais nés nô nôtre nôtres nœud nœuds oasis objecta \
    objectait objecter objectif objectifs objection objections objet objets obligation \
    obligations obligatoire obligatoirement obligatoires oblige obligea obligeaient obligeait \
    obligeamment obligeance obligeant obligeante obligent obliger obligé obligée obligées \
    obligés oblique obliquement obliques oblongue obole obscur obscurci obscurcie obscurcir \
    obscurcissait obscurcit obscure obscures obscurité obscurs obscurément obscène obscènes \
    observa observables observai observaient observais observait observant observateur \
    observateurs observation observations observatoire observe observent observer observé \
    observée observées observés obsession obsessions obstacle obstacles obstina obstinait \
    obstinant obstination obstine obstiner obstiné obstinée obstinées obstinément obstinés \
    obstruée obsèques obsédaient obsédait obsédante obsédé obsédée obséquieux obtenait obtenant \
    obtenez obtenir obtention obtenu obtenue obtenues obtenus obtiendra obtiendrai obtiendrait \
    obtiennent obtiens obtient obtinrent obtins obtint obus obèse obéi obéir obéira obéirai \
    obéirent obéis obéissaient obéissais obéissait obéissance obéissant obéissante obéisse \
    obéissent obéissez obéit obélisque obélisques occasion occasionné occasions occident \
    occidental occidentale occidentales occidentaux occulte occultes occupa occupaient occupais \
    occupait occupant occupants occupation occupations occupe occupent occuper occupera \
    occuperai occuperait occupez occupons occupons-nous occupât occupèrent occupé occupée \
    occupées occupés occurrence ocre octavien octobre octogénaire octroi océan océans odeur \
    odeurs odieuse odieusement odieuses odieux odorant odorante odorantes odorat oeuvre oeuvres \
    of offensait offensant offense offenser offensive offensives offensé offensée offert \
    offerte offertes offerts office offices officialisé officiant officiel officielle \
    officiellement officielles officiels officier officiers officieusement offraient offrais \
    offrait offrande offrandes offrant offre offrent offres offrez offrir offrira offrirai \
    offrirait offrirent offris offrit offusqué ogive ogives ogre oh oie oies oignon oignons \
    oiseau oiseaux oiseaux-mouches oiseuses oisif oisifs oisive oisives oisiveté oisons olives \
    oliviers olivâtre olographe olympiade olympiades olympique olympiques ombrage ombrageait \
    ombrages ombrageuse ombrageux ombragé ombragée ombragés ombre ombrelle ombres ombreuse \
    ombreuses ombreux omelette omettre omnibus on oncle oncles onction onctueuse onctueux onde \
    ondes ondulaient ondulait ondulant ondulation ondulations onduler onduleux ondée ongle \
    ongles ont ont-elles ont-ils onyx onze onzième opale opaque opaques opiat opine opinion \
    opinions opiniâtre opiniâtreté opium opportun opportunité opposa opposaient opposait \
    opposant opposants oppose opposent opposer opposerait opposition opposé opposée opposées \
    opposés oppressait oppresse oppresseurs oppression oppressé oppressée oppressés opprimée \
    opprimés opprobre optimisme optimiste option options optique opulence opulent opulente \
    opère opéra opéra-comique opérait opéras opérateurs opération opérationnel opérationnelles \
    opérationnels opérations opératoire opérer opérette opéré opérée or oracle oracles orage \
    orages orageuse orageuses orageux oraison oraisons orale orange oranger orangers oranges \
    orateur orateurs oratoire oratoires orbitant orbite orbites orbiteur orchestre orchestres \
    ordinaire ordinairement ordinaires ordinateur ordinateurs ordonna ordonna-t-il ordonnait \
    ordonnance ordonnances ordonnant ordonne ordonner ordonnera ordonnez ordonné ordonnée \
    ordonnées ordre ordres ordure ordures oreille oreiller oreillers oreilles ores orfèvrerie \
    org organe organes organisa organisait organisateur organisateurs organisation \
    organisations organiser organisme organismes organiste organisé organisée organisées \
    organisés orge orgie orgies orgue orgueil orgueilleuse orgueilleusement orgueilleux orgues \
    orient orienta oriental orientale orientales orientation orientations orienter orienté \
    orientés orifice originaire originaires original originale originales originalité originaux \
    origine originel originellement origines oripeaux orme ormeaux ormes orna ornaient ornait \
    ornant ornement ornements orner ornière ornières orné ornée ornées ornés orphelin orpheline \
    orphelins orque orques orteil orteils orthodoxes orthographe orties os osa osai osaient \
    osais osait osant oscillait oscillation oscillations oscille osciller ose osent oser osera \
    oserai oseraient oserais oserait oseriez oses osez osez-vous osier ossature ossements \
    osseuse osseux ostensiblement ostentation osât osèrent osé otage otages ou ouailles ouate \
    oubli oublia oubliai oubliaient oubliais oubliait oubliant oublie oublient oublier oubliera \
    oublierai oublierais oublierait oublieras oublierez oublies oubliette oubliettes oublieux \
    oubliez oublions oubliât oublièrent oublié oubliée oubliées oubliés ouest oui ouragan \
    ouragans ourlet ours out outil outils outrage outrageante outrager outrages outrageusement \
    outragé outragée outrance outre outre-mer outrecuidance outrepassé outres outré outrée \
    ouvert ouverte ouvertement ouvertes ouverts ouverture ouvertures ouvrage ouvrages ouvraient \
    ouvrais ouvrait ouvrant ouvre ouvrent ouvreuse ouvrez ouvrier ouvriers ouvrir ouvrira \
    ouvrirait ouvrirent ouvris ouvrit ouvrière ouvrières ouvrons ouvrît ouzbek ouï ouï-dire \
    ouïe ouïr ovale ovation oxygène oxygénée ozone oïrans où pa pacha pacifique pacifiques \
    pacifiste pacotille pacte padre padrone page pages pagode paie paiement paient paiera \
    paierai paierait paieras paieront paillasse paillasson paille pailles paillettes pain \
    pain-d pains pair paire paires pairs paisible paisiblement paisibles paissaient paix \
    pakistanais pakistanaise palais palanquin palefrenier palefreniers palestiniens paletot \
    paletots palette palettes palier paliers palissade palissades palissandre pallier palmarès \
    palmes palmier palmiers palpa palpable palpait palper palpitaient palpitait palpitant \
    palpitante palpitantes palpitation palpitations palpite palpitent palpiter paléontologue \
    paléontologues pampa pampas pampres pan panache panaches pancarte panda panier paniers \
    panique panne panneau panneaux pannes panorama panorthodoxe pans pansa pansement pansements \
    panser pansé pantalon pantalons pantelant pantelante panthère panthères pantin pantins \
    pantomime pantoufle pantoufles paon papa pape paperasses papes papetier papier papiers \
    papillon papillons papillotes papyrus paquebot paquet paquets par par-ci par-delà \
    par-derrière par-dessous par-dessus par-devant par-là para paraboles parade parader parades \
    paradis paradoxe paradoxes paraduathlon parages paragraphe parais paraissaient paraissait \
    paraissant paraisse paraissent paraissez paraissiez parait parallèle parallèlement \
    parallèles parallélépipède paralympique paralympiques paralysa paralysaient paralysait \
    paralyse paralyser paralysie paralysé paralysée paralysées paralysés paralytique parapet \
    parapluie parapluies parasite parasites parasol parasols paratriathlon paravent paravents \
    paraît paraît-il paraîtra paraîtraient paraîtrait paraître paraîtront parbleu parc parce \
    parcelle parcelles parchemin parchemins parcouraient parcourait parcourant parcourent \
    parcourir parcours parcourt parcouru parcourue parcoururent parcourus parcourut parcs \
    pardessus pardieu pardon pardonna pardonnaient pardonnait pardonne pardonne-moi pardonnent \
    pardonner pardonnera pardonnerai pardonnerais pardonnerait pardonnerez pardonnez \
    pardonnez-moi pardonné pardonnée pardons pare pareil pareille pareillement pareilles \
    pareils parements parens parent parente parentes parenthèse parenthèses parents parenté \
    parer paresse paresseuse paresseusement paresseuses paresseux parfait parfaite parfaitement \
    parfaites parfaits parfois parfum parfumerie parfumeur parfums parfumé parfumée parfumées \
    parfumés pari paria parie parier parierais parigot parigote parisien parisienne parisiennes \
    parisiens parié parjure parking parla parlai parlaient parlais parlait parlait-il parlant \
    parle parlement parlementaire parlementaires parlementer parlent parler parlera parlerai \
    parlerais parlerait parleras parlerez parlerons parleront parles parles-tu parleur parleurs \
    parlez parlez-lui parlez-moi parlez-vous parliez parlions parloir parlons parlât parlèrent \
    parlé parmi parodie paroi parois paroisse paroisses paroissien paroissiens parole paroles \
    parolier paroxysme parquet parquets parqués parrain parrainages parricide pars part partage \
    partagea partageaient partageait partageant partagent partager partagerons partageront \
    partages partagèrent partagé partagée partagées partagés partaient partais partait partance \
    partant parte partenaire partenaires partenariat partent parterre parterres partes partez \
    parti partialité participaient participait participant participants participatif \
    participation participations participe participent participer participeront participé \
    particularité particularités particule particules particulier particuliers particulière \
    particulièrement particulières partie partiel partielle partiellement partielles partiels \
    parties partiez partions partir partira partirai partirais partirait partiras partirent \
    partirez partirions partirons partis partisan partisans partit partition partitions partons \
    partout parts partîmes partît paru parues parure parurent parures parussent parut parution \
    parvenaient parvenais parvenait parvenant parvenir parvenons parvenu parvenue parvenues \
    parvenus parviendra parviendrai parviendrait parviendrez parviennent parviens parvient \
    parvinrent parvins parvint parvis parvînmes paré parée parées parés parût pas passa \
    passa-t-il passable passablement passage passager passagers passages passagère passagères \
    passai passaient passais passait passait-il passant passants passe passe-partout passe-port \
    passe-t-il passe-temps passementeries passent passeport passeports passer passera passerai \
    passeraient passerais passerait passeras passerelle passerez passerons passeront passes \
    passez passiez passif passion passionnait passionnant passionne passionnel passionnelle \
    passionnent passionner passionné passionnée passionnées passionnément passionnés passions \
    passive passivement passons passâmes passât passèrent passé passée passées passés pastel \
    pasteur pasteurs pastilles pastorale pataugeant patelin pateline paterne paternel \
    paternelle paternellement paternelles paternels paternité pathétique patibulaire patiemment \
    patience patient patiente patienter patientes patients patinage patiner patineur patineurs \
    patineuses patinoire patio patois patriarche patriarches patricienne patriciens patrie \
    patries patrimoine patriote patriotes patriotique patriotiques patriotisme patron patronage \
    patronat patronats patronne patrons patrouille patrouilles patte pattes patère patères \
    paume paumes paupière paupières pause pauses pauv pauvre pauvrement pauvres pauvresse \
    pauvrette pauvreté pavillon pavillons pavé pavée pavés pay-per-view paya payaient payait \
    payant paye payement payent payer payera payerai payerait payerez payez payons pays pays-ci \
    pays-là paysage paysages paysan paysanne paysannes paysans payât payé payée payées payés \
    paître païen païenne païens peau peaux peignaient peignait peignant peigne peignes peignit \
    peignoir peigné peignés peindre peine peiner peines peint peinte peintes peintre peintres \
    peints peinture peintures peiné peinée pelisse pelle pelles pelletée pelote pelotes peloton \
    pelotonnée pelouse pelouses peluche pelure pen penaud pencha penchai penchaient penchait \
    penchant penchants penche penchent pencher penchèrent penché penchée penchées penchés pend \
    pendaient pendait pendant pendante pendantes pendants pendent pendit pendre pendu pendue \
    pendues pendule pendules pendus pensa pensa-t-elle pensa-t-il pensai pensai-je pensaient \
    pensaient-ils pensais pensais-je pensait pensait-elle pensait-il pensant pense pense-t-il \
    pensent penser pensera penserai penserais penserait penserez penses penses-tu penseur \
    penseurs pensez pensez-vous pensiez pensif pensifs pension pensionnaire pensionnaires \
    pensionnat pensionnats pensions pensive pensons pensât pensèrent pensé pensée pensées \
    pentathlon pente pentes per perce percepteur perceptible perception percer percevait \
    percevoir perche perches perchoir perché perchée perclus percutant percute percuté percé \
    percée percées percés perd perdaient perdais perdait perdant perde perdent perdez perdiez \
    perdirent perdis perdit perdition perdons perdra perdrai perdraient perdrais perdrait \
    perdras perdre perdreaux perdrez perdrix perds perdu perdue perdues perdus perdît \
    perfection perfectionnement perfectionnements perfectionner perfectionné perfections \
    perfide perfides perfidie perfidies performance performances performant perlaient perlait \
    perle perler perles permanence permanent permanente permet permets permettaient permettait \
    permettant permette permettent permettez permettez-moi permettez-vous permettiez permettra \
    permettrai permettrais permettrait permettras permettre permettrez permettrez-vous \
    permettront permirent permis permise permises permission permissions permit permutation \
    permît pernicieuse pernicieux perpendiculaire perpendiculaires perplexe perplexité \
    perplexités perpétré perpétuel perpétuelle perpétuellement perpétuelles perpétuels \
    perpétuité perquisition perquisitionné perquisitions perron perroquet perroquets perruche \
    perruches perruque perruques perruquier perse persienne persiennes persiflage persista \
    persistait persistance persistant persistante persiste persister persistez persisté \
    personnage personnages personnalité personnalités personne personnel personnelle \
    personnellement personnelles personnels personnes perspective perspectives perspicace \
    perspicacité persuada persuadait persuade persuader persuadé persuadée persuadés persuasion \
    persuasive persécute persécuter persécuteur persécuteurs persécution persécutions persécuté \
    persécutée persécutés persévérance persévérant persévérante persévérer perte pertes \
    pertinentes perturbateurs perturbation perturbe perturber perturbé perturbées perturbés \
    pervenche pervers perverse perversité perça perçaient perçait perçant perçante perçants \
    perçoit perçu perçues perçus perçut pesa pesage pesaient pesait pesamment pesant pesante \
    pesantes pesanteur pesants peser pessimisme pessimiste pestant peste pesé pesée petiot \
    petiote petiots petit petit-fils petite petite-fille petite-finale petitement petites \
    petitesse petitesses petits petits-enfants petits-fils petto peu peuplades peuplaient \
    peuple peuplement peuplent peuples peuplier peupliers peuplé peuplée peuplées peur peureuse \
    peureusement peureux peurs peut peut-elle peut-il peut-on peut-être peuvent peuvent-ils \
    peux peux-tu phalange phalanges phare phares pharmaceutiques pharmacie pharmacien phase \
    phases phaéton philanthrope philanthropie philanthropiques philharmonique philippin \
    philosophe philosophes philosophie philosophique philosophiquement philosophiques philtre \
    phoque phosphore phosphorescente phosphorescents photo photographe photographie \
    photographier photographies photographique photos phrase phrases phtisie physicien \
    physiciens physiologie physionomie physionomies physique physiquement physiques phénix \
    phénomène phénomènes piaffaient piaffer pianiste piano piastres pic pics pie pied pieds \
    pien pierre pierreries pierres pierreux pierrots pies pieu pieuse pieusement pieuses pieux \
    pigeon pigeons pignon pile piles pilier piliers pillage pillards piller pilleurs pillé \
    pillée pillées pillés pilotage pilote pilotes pilotis pilotée pilule pilules pilée pimbêche \
    pimpante pin pince pinceau pinceaux pincer pinces pincettes pincé pincée pincées pins \
    pinson pinte pintes pinça pinçait pinçant pioche pioches pion pionnier pionniers pipe pipes \
    piqua piquaient piquait piquant piquante piquantes piquants pique pique-assiette piquer \
    piques piquet piquets piquette piqueur piqueurs piqué piquée piquées piqués piqûre piqûres \
    pirate pirates pire pires pirogue pirogues pirouette pirouetter pis pis-aller piscine pisqu \
    piste pistes pistoles pistolet pistolets piston pitance piteuse piteusement piteux pitié \
    pitoyable pitoyables pitre pittoresque pittoresques pivoine pivot pivoter pièce pièces \
    piège pièges piètre piécettes piédestal piége piéges piégé piégée piégés piétinait \
    piétinant piétine piétinement piétinements piétiné piétinée piéton piétonne piétonnier \
    piétons piété placard placards place placement placements placent placer placerai places \
    placeur placide placidité placèrent placé placée placées placés plafond plafonds plage \
    plages plaid plaidait plaide plaider plaidoirie plaidoyer plaidé plaie plaies plaignaient \
    plaignait plaignant plaignent plaignez plaignit plain-pied plaindra plaindrai plaindre \
    plaine plaines plains plaint plainte plaintes plaintif plaintifs plaintive plaira plairait \
    plairait-il plaire plais plaisaient plaisais plaisait plaisamment plaisance plaisant \
    plaisanta plaisantait plaisantant plaisante plaisanter plaisanterie plaisanteries \
    plaisantes plaisantez plaisants plaise plaisent plaisez plaisir plaisirs plait plan \
    planaient planait planant planche plancher planchers planches planchette plane planent \
    planer planification plans planta plantait plantant plantation plantations plante planter \
    plantes planteur planteurs planton plantureuse planté plantée plantées plantés planète \
    planètes planétaire planétaires plaque plaques plaqué plastique plastron plat platane \
    platanes plate plate-bande plate-forme plateau plateaux plateforme plateformes plates \
    plates-bandes plates-formes platitude platonique plats plausible plaça plaçai plaçaient \
    plaçait plaçant plaît plaît-il plein pleine pleinement pleines pleins pleura pleurai \
    pleuraient pleurais pleurait pleurant pleure pleurent pleurer pleurera pleures pleurez \
    pleurs pleurèrent pleuré pleut pleutre pleuvaient pleuvait pleuvoir pli plia pliaient \
    pliait pliant pliants plie plier plis plissa plissait plissé plissée plissées plissés \
    plièrent plié pliée pliées pliés ploie plomb plombs plonge plongea plongeaient plongeait \
    plongeant plongent plongeon plonger plongèrent plongé plongée plongées plongés ployaient \
    ployant ployer ployée plu pluie pluies plumage plume plumeau plumer plumes plumet plupart \
    pluriel plus plusieurs plut plutôt pluvieuse pluvieux plâtras plâtre plèbe plébéien \
    plébéienne plénitude plénière plût pneumatique pneumonie pneus poche poches pochette podium \
    poids poids-lourds poignant poignante poignantes poignants poignard poignarder poignards \
    poignardé poigne poignet poignets poignée poignées poil poils poilu poilus poindre poing \
    poings point point-là pointaient pointait pointe pointent pointes points pointu pointue \
    pointues pointus pointé poire poires poiriers pois poison poisons poisson poissons poitrail \
    poitrinaire poitrine poitrines poivre polaire polaires polarisation poli police policeman \
    policemen polichinelle policier policiers policière policières polie polies poliment \
    poliomyélite polis polisson polissonneries polissons politesse politesses politiciens \
    politique politiques politologue polluants pollution polonais polonaise poltron \
    poltronnerie poltrons polémique polémiques pommade pomme pommeau pommes pommettes pommiers \
    pompe pompes pompeuse pompeusement pompeux pompiers pompons pon ponceau ponctualité \
    ponctuellement poney pont pont-levis pontife pontifes ponts pop populace populaire \
    populaires popularité population populations populeux populisme populiste porc porcelaine \
    porcelaines porche porcs pores porphyre port porta portable portai portaient portail \
    portais portait portant portante portants portatif porte porte-avions porte-cigares \
    porte-clefs porte-fenêtre porte-feuille porte-monnaie porte-parole porte-paroles \
    porte-plume porte-voix portefaix portefeuille portent porter portera porterai porterait \
    porteras porterez porteront portes porteur porteurs porteuse porteuses portez portez-vous \
    portier portiers portiez portion portions portique portiques portière portières portons \
    portrait portraits ports portuaire portugais portugaise portugaises portât portèrent porté \
    portée portées portés posa posai posaient posais posait posant pose posent poser poserait \
    poses poseuse positif positifs position positionne positionnement positions positive \
    positivement positives possesseur possesseurs possession possessions possibilité \
    possibilités possible possiblement possibles possède possèdent possèdes possédaient \
    possédais possédait possédant posséder possédez possédons possédât possédé possédée \
    possédés post-scriptum postales poste poster postes posthume postillon postillons posture \
    posté postées postérité postés posèrent posé posée posées posément posés pot pot-au-feu \
    potage potager potasse poteau poteaux potelée potence potences potentiel potentiellement \
    potentiels poteries poterne potiches potin potins potion pots pou pouce pouces poudre \
    poudres poudreuse poudreuses poudreux poudré poudrée poudrés pouf pouffer poulailler poule \
    poules poulet poulets poulette poulie poulies pouls poumon poumons poupon poupée poupées \
    pour pourboire pourcentage pourparlers pourpoint pourpre pourpres pourquoi pourra \
    pourra-t-il pourrai pourrai-je pourraient pourraient-ils pourrais pourrais-je pourrais-tu \
    pourrait pourrait-elle pourrait-il pourrait-on pourras pourrez pourrez-vous pourri pourrie \
    pourries pourriez pourriez-vous pourrions pourrions-nous pourris pourrissaient pourrissent \
    pourriture pourrons pourrons-nous pourront poursuis poursuit poursuite poursuites \
    poursuivaient poursuivait poursuivant poursuivante poursuivantes poursuivants poursuivent \
    poursuivez poursuivi poursuivie poursuivies poursuivirent poursuivis poursuivit \
    poursuivit-elle poursuivit-il poursuivons poursuivre pourtant pourvoir pourvu pourvue \
    poussa poussah poussai poussaient poussais poussait poussant pousse pousse-pousse poussent \
    pousser poussera pousserait pousses poussez poussins poussière poussières poussiéreuse \
    poussiéreux poussèrent poussé poussée poussées poussés poutre poutres pouvaient \
    pouvaient-ils pouvais pouvais-je pouvait pouvait-elle pouvait-il pouvait-on pouvant pouvez \
    pouvez-vous pouviez pouvions pouvoir pouvoirs pouvons pouvons-nous poux poème poèmes poète \
    poètes poésie poésies poétique poétiques poêle poëte prairie prairies praticable praticien \
    praticiens pratiquait pratique pratiquent pratiquer pratiques pratiqué pratiquée pratiqués \
    premier premier-né premiers première premières prenaient prenais prenait prenait-il prenant \
    prend prendra prendrai prendraient prendrais prendrait prendras prendre prendrez prendriez \
    prendrons prendront prends prends-tu prenez prenez-vous prenez-y preniez prenions prenne \
    prennent prennes prenons presbytère prescription prescriptions prescrire prescrit \
    prescrivit presqu presque pressa pressaient pressait pressant pressante pressantes presse \
    pressens pressent pressentais pressentait pressentant pressenti pressentiment \
    pressentiments pressentir pressentit presser pressez pression pressions pressoir pressé \
    pressée pressées pressés prestance prestataire prestement prestesse prestige prestigieuse \
    prestigieux preuve preuves preux pria priai priaient priais priait priant prie prient prier \
    prierai prieur priez primaire primaires primates primats prime primes primeurs primevères \
    primitif primitifs primitive primitivement primitives primo prince princes princesse \
    princesses princier princiers principal principale principalement principales principaux \
    principe principes princière princières printanier printanière printemps prions prioritaire \
    prioritaires priorité prirent pris prise prises prisme prison prisonnier prisonniers \
    prisonnière prisonnières prisons prisse prissent prit privait privant privation privations \
    prive priver privilège privilèges privilége privilégié privilégiée privilégiés privé privée \
    privées privés prix prix-là prière prièrent prières prié priée pro pro-gouvernementales \
    pro-indépendance pro-régime probabilité probabilités probable probablement probables probe \
    probité problème problèmes problématique procession processus prochain prochaine \
    prochainement prochaines prochains proche proches proclama proclamait proclamant proclame \
    proclamer proclamé procura procurait procuration procure procurent procurer procurerait \
    procureur procureure procureurs procuré procède procès procès-verbal procéda procédait \
    procéder procédure procédures procédé procédés prodigalité prodige prodiges prodigieuse \
    prodigieusement prodigieuses prodigieux prodigua prodiguait prodiguant prodigue prodiguer \
    prodigues prodiguèrent prodigué prodiguées prodigués producteur producteurs production \
    productions productivité produira produiraient produirait produire produisaient produisait \
    produisent produisirent produisit produit produite produites produits profanation profane \
    profaner profanes professaient professait professe professer professeur professeurs \
    profession professionnel professionnelle professionnelles professionnels professions profil \
    profilait profils profit profita profitable profitaient profitait profitant profite \
    profitent profiter profitera profiterai profiterait profitez profitons profits profitèrent \
    profité profond profonde profondes profondeur profondeurs profonds profondément profundis \
    profusion proféra proférait proférant proférer proféré programmation programme programmes \
    programmée progressait progresse progressent progresser progressif progression progressive \
    progressivement progrès progéniture prohibition proie projectile projectiles projet projeta \
    projetaient projetait projetant projeter projets projette projettent projeté projetée \
    projetées projetés prolifération prolonge prolongea prolongeaient prolongeait prolongeant \
    prolongement prolonger prolongé prolongée prolongés promena promenade promenades \
    promenaient promenais promenait promenant promener promeneur promeneurs promeneuse \
    promenoir promenèrent promené promenée promenés promesse promesses promet promets \
    promettaient promettais promettait promettant promettent promettez promettez-moi \
    promettez-vous promettre promirent promis promiscuité promise promises promit promontoire \
    promoteurs promotion promouvoir prompt prompte promptement promptes promptitude prompts \
    promu promue promulgation promène promènent prononce prononcer prononcez prononciation \
    prononcèrent prononcé prononcée prononcées prononcés prononça prononça-t-elle prononça-t-il \
    prononçai prononçaient prononçait prononçant pronostic pronostics propagande propagation \
    propager propagé prophète prophètes prophétie prophéties prophétique propice proportion \
    proportionnelle proportionnée proportions propos proposa proposai proposaient proposais \
    proposait proposant propose proposer proposera proposes proposez proposition propositions \
    proposé proposée proposées proposés propre proprement propres propret proprette propreté \
    propriétaire propriétaires propriété propriétés prosaïque proscrit proscrits prose \
    prospectus prospère prospérer prospérité prospérités prosterna prosterner prosterné \
    prosternée prostitution prostituée prostituées prostration protagonistes protecteur \
    protecteurs protection protections protectrice protesta protestait protestant protestante \
    protestants protestataires protestation protestations proteste protestent protester \
    protestèrent protesté protocolaire protocole protoplanétaires protège protègent \
    protégeaient protégeait protéger protégé protégée protégées protégés protéine protéines \
    proue prouesses prouva prouvaient prouvait prouvant prouve prouvent prouver prouvera \
    prouverai prouverait prouvé prouvée provenaient provenait provenance provenant provençal \
    proverbe proverbes proverbiale providentiel providentielle proviendrait proviennent \
    provient province provinces provincial provinciale provinciaux proviseur provision \
    provisions provisoire provisoirement provocant provocante provocateur provocation \
    provocations provoqua provoquaient provoquait provoquant provoque provoquent provoquer \
    provoqué provoquée provoqués proximité proéminent prude prudemment prudence prudent \
    prudente prudentes prudents pruderie prune prunelle prunelles prunes prunier pruniers \
    prussien prussienne près pré préalable préalablement préambule préau préavis précaire \
    précaution précautions précepte préceptes précepteur précieuse précieusement précieuses \
    précieux précipice précipices précipita précipitai précipitaient précipitait précipitamment \
    précipitant précipitation précipitations précipite précipitent précipiter précipitèrent \
    précipité précipitée précipitées précipités précis précisa précisait précisant précise \
    précise-t-elle précise-t-il précisent préciser précises précision précisions précisé \
    précisément précoce précoces préconise précurseur précurseurs précède précèdent précéda \
    précédaient précédait précédant précédemment précédent précédente précédentes précédents \
    précéder précédé précédée précédées précédés prédestiné prédicateur prédications prédiction \
    prédictions prédilection prédire prédis prédisait prédit prédécesseur prédécesseurs \
    préfectorale préfecture préfectures préfet préfère préfèrent préféra préférable préféraient \
    préférais préférait préférant préférence préférences préférer préférerais préférez \
    préfériez préférons préférât préféré préférée préférées préférés préhistorique préjudice \
    préjuger préjugé préjugés prélat prélever préliminaire préliminaires prélude prélèvements \
    prématuré prématurée prématurément prémices prémunir préméditation prémédité préméditée \
    prénom prénommé prénoms préoccupa préoccupaient préoccupait préoccupant préoccupante \
    préoccupation préoccupations préoccupe préoccuper préoccupé préoccupée préoccupés prépara \
    préparaient préparais préparait préparant préparatifs préparation préparations préparatoire \
    prépare prépare-toi préparent préparer préparerai préparez préparez-vous préparèrent \
    préparé préparée préparées préparés préposé prés présage présageait présager présages \
    présence présent présenta présentable présentai présentaient présentait présentant \
    présentateur présentation présentations présente présentement présentent présenter \
    présentera présenterai présenterait présentes présents présentât présentèrent présenté \
    présentée présentées présentés préservation préserve préserver préservé préservée présidait \
    préside présidence président présidente présidentiel présidentielle présidentielles \
    présidentiels présider présidé présomption présomptions présomptueux présume présumer \
    présumé présumée présumés prétend prétendaient prétendait prétendait-il prétendant \
    prétendante prétendantes prétendants prétendent prétendez prétendez-vous prétendit \
    prétendre prétends prétendu prétendue prétendues prétendus prétentieuse prétentieuses \
    prétentieux prétention prétentions prétexta prétextant prétexte prétextes prévaloir \
    prévenait prévenance prévenances prévenant prévenante prévenez prévenir prévention \
    préventions préventive préventivement prévenu prévenue prévenus préviendrai prévienne \
    préviens prévient prévint prévisibles prévision prévisions prévoient prévoir prévois \
    prévoit prévoyais prévoyait prévoyance prévoyant prévoyante prévu prévue prévues prévus \
    prévôt prévôtale prêchait prêche prêcher prêché prêt prêta prêtaient prêtait prêtant prête \
    prêtent prêter prêtera prêterai prêtes prêteur prêtre prêtres prêtresse prêts prêtèrent \
    prêté prêtée prêtés prîmes prît prônait prône pseudonyme psychiatrique psychiatriques \
    psychologie psychologique psychologue psyché pu puante puanteur publiait public publicain \
    publication publications publicitaire publicitaires publicité publicités publics publie \
    publier publique publiquement publiques publié publiée publiées publiés puce puces pudeur \
    pudeurs pudique pudiquement puis puis-je puisait puise puiser puisqu puisque puissamment \
    puissance puissances puissant puissante puissantes puissants puisse puissent puisses \
    puissiez puissiez-vous puissions puisé puits pullulaient pullulent pulpe pulsations punch \
    puni punie punique puniques punir punis punissait punit punition punitions pupille pupilles \
    pupitre pupitres pur pure purement purent pures pureté purgatoire purgeait purifie purifier \
    puritaine purs pus pusillanime pusillanimes pusse pussent puszta put putschiste putschistes \
    puéril puérile puériles puérilité puérilités puérils pyramide pyramides pâle pâles pâleur \
    pâli pâlie pâlies pâlir pâlirent pâlissaient pâlissait pâlissant pâlit pâlotte pâmait pâmer \
    pâmé pâmée pâte pâtes pâteuse pâtir pâtisserie pâtisseries pâtissier pâtre pâtres pâturage \
    pâturages pâture pâté pâtée pâtés pèlerinage pèlerine pèlerins père pères pèse pèsent péage \
    péages pécheresse pécheur péché péchés pécuniaire pécuniaires pédagogique pédant pédante \
    pédantisme pédestre pékin pénal pénale pénalité pénalités pénible péniblement pénibles \
    péniche péninsule pénitence pénitences pénitencier pénitent pénitente pénombre pénurie \
    pénètre pénètrent pénétra pénétraient pénétrait pénétrant pénétrante pénétrants pénétration \
    pénétrer pénétrons pénétrèrent pénétré pénétrée pénétrés péons pépinières péremptoire \
    péremptoirement péri péril périlleuse périlleuses périlleux périls périmètre période \
    périodes périodiquement périphérie périphérique périple péripétie péripéties périr périrait \
    périssent péristyle périt péronnelle péroraison pérorait pérégrinations pétales pétanque \
    pétard pétards pétillaient pétillait pétillant pétillants pétillement pétiller pétition \
    pétri pétrie pétrifié pétrifiée pétrifiés pétrin pétrissait pétrole pétrolier pétroliers \
    pêchait pêche pêcher pêchers pêches pêcheur pêcheurs pêché pêle-mêle pêne pôle pûmes pût qu \
    quadrangulaire quadrille quadrilles quadruple quadrupèdes quai quais quaker qualifiant \
    qualification qualifications qualifie qualifient qualifier qualifié qualifiée qualifiées \
    qualifiés qualité qualités quand quant quantifier quantité quantités quarantaine quarante \
    quarante-cinq quarante-cinquième quarante-deux quarante-huit quarante-trois quart quartier \
    quartier-maître quartiers quarts quasi quasi-totalité quasiment quatorze quatrain quatre \
    quatre-vingt quatre-vingt-dix quatre-vingt-douze quatre-vingts quatrième quatuor que quel \
    quelconque quelconques quelle quelles quelqu quelque quelquefois quelques quelques-unes \
    quelques-uns quels quenouille quenouilles querellait querelle quereller querelles question \
    questionna questionnait questionnant questionne questionnements questionner questionneur \
    questionné questionnée questions queue queues qui qui-vive quiconque quidam quille quilles \
    quincaillerie quine quinine quinquennat quinquet quinquets quinte quintuple quinzaine \
    quinze quinzième quiproquo quitta quittai quittaient quittais quittait quittance quittances \
    quittant quitte quittent quitter quittera quitterai quitterais quitterait quitteras \
    quitterez quitterons quittes quittez quittiez quittons quittâmes quittât quittèrent quitté \
    quittée quittées quittés quiétude quoi quoiqu quoique quolibets quotas quotidien \
    quotidienne quotidiennement quotidiennes quotidiens qué quéqu quérir quête quêter ra rabais \
    rabaisser rabattit rabattre rabattu rabattus rabougris racaille raccommodait raccommode \
    raccommoder raccommodé raccourci raccrocher race races rachat racheter racheté rachète \
    racine racines racisme raciste racistes raclait raconta racontai racontaient racontais \
    racontait racontant racontars raconte raconte-moi racontent raconter racontera raconterai \
    raconterait raconteras racontez racontèrent raconté racontée racontées racontés radar \
    radars rade radeau radeaux radiation radiations radical radicale radicalement \
    radicalisation radicalisé radicalisés radicaux radieuse radieux radio radio-télévision \
    radioactive radios radiotélescope radiotélescopes radium rafale rafales raffermir raffermit \
    raffinement raffinements raffineries raffiné raffinée raffinées raffinés raffole rafraîchi \
    rafraîchir rafraîchissait rafraîchissant rafraîchissement rafraîchissements rafraîchit \
    ragaze rage rages rageur rageuse rageusement ragoût raid raide raides raideur raidi raidie \
    raidir raidis raidissait raidissant raidit raie raies railla raillait raille railler \
    raillerie railleries railleur railleurs railleuse railleusement raillez raillé rails \
    rainure rainures rais raisin raisins raison raisonnable raisonnablement raisonnables \
    raisonnait raisonne raisonnement raisonnements raisonner raisonneur raisonneurs raisonnons \
    raisonné raisonnée raisons rait rajeuni rajeunie rajeunit rajouter rajusta rajustant \
    ralenti ralentie ralentir ralentis ralentissait ralentissant ralentissement ralentit \
    ralliant ralliement rallier ralliés ralluma rallumait rallumer rallye ramage ramages \
    ramassa ramassage ramassai ramassaient ramassait ramassant ramasse ramasser ramassis \
    ramassé ramassée ramassées ramassés rame rameau rameaux ramena ramenai ramenaient ramenait \
    ramenant ramener ramenèrent ramené ramenée ramenés ramer rames rameurs rampa rampait \
    rampant rampe rampent ramper rampes ramure ramures ramène ramènent ramènera ramènerai \
    ramènerait rancune rancunes rancœur randonneur randonneuse randonnée rang range rangea \
    rangeaient rangeait rangeant rangent ranger rangs rangèrent rangé rangée rangées rangés \
    ranima ranimait ranime ranimer ranimèrent ranimé ranimée rançon rapacité rapatriement \
    rapatrier rapide rapidement rapides rapidité rapin rapine rapins rapière rapiécés rappel \
    rappela rappelai rappelaient rappelais rappelait rappelant rappeler rappelez rappelez-vous \
    rappelle rappelle-toi rappellent rappellera rappellerai rappelles rappelles-tu rappelons \
    rappelât rappelèrent rappelé rappelée rapport rapporta rapportaient rapportais rapportait \
    rapportant rapporte rapportent rapporter rapportera rapporterai rapporterait rapports \
    rapporté rapportée rapportées rapportés rapprocha rapprochaient rapprochait rapprochant \
    rapproche rapprochement rapprochements rapprochent rapprocher rapprochèrent rapproché \
    rapprochée rapprochées rapprochés rapt raquettes rare rarement rares rareté raretés ras \
    rasade rasades rasait rasant rase raser rasoir rasoirs rassasier rassasié rassembla \
    rassemblait rassemblant rassemble rassemblement rassemblements rassemblent rassembler \
    rassemblé rassemblée rassemblées rassemblés rasseoir rasseyant rassis rassit rassura \
    rassuraient rassurait rassurant rassurante rassurantes rassure rassure-toi rassurer \
    rassurez-vous rassuré rassurée rassurés rasséréné rasé rasée rasés rat rat-de-cave \
    ratatinée ratification ration rats rattachaient rattachait rattachant rattache rattachent \
    rattacher rattrapa rattrapait rattrape rattraper rattrapé raté rauque rauques ravage \
    ravagent ravages ravagé ravagée raves ravi ravie ravin ravine ravins ravir ravis ravisa \
    ravisant ravissaient ravissait ravissant ravissante ravissantes ravissants ravissement \
    ravisseur ravisseurs ravit ravitaillement ravitailler raviver ravoir rayaient rayait rayant \
    rayon rayonna rayonnaient rayonnait rayonnant rayonnante rayonnantes rayonnants rayonne \
    rayonnement rayonner rayons rayures rayé rayée rayés raz re rebaptisée rebelle rebelles \
    rebondi rebondie rebondies rebondir rebondissaient rebondissant rebondissement rebondit \
    rebord rebords rebours rebroussa rebrousser rebuffades rebut rebuté recalé recel recense \
    recensement recensé recensées recensés recette recettes recevaient recevais recevait \
    recevant receveur recevez recevoir recevra recevrai recevrais recevrait recevras recevrez \
    recevront rechange rechercha recherchait recherche rechercher recherches recherché \
    recherchée recherchées recherchés rechute recluse recoin recoins recoller recommanda \
    recommandait recommandant recommandation recommandations recommande recommandent \
    recommander recommandé recommandée recommence recommencement recommencent recommencer \
    recommencera recommencerait recommencerons recommencèrent recommencé recommença recommençai \
    recommençaient recommençait recommençant recommençons recommençât reconduction reconduire \
    reconduisait reconduisant reconduise reconduisit reconduit reconnais reconnaissable \
    reconnaissables reconnaissaient reconnaissais reconnaissait reconnaissance reconnaissant \
    reconnaissante reconnaissantes reconnaissants reconnaisse reconnaissent reconnaissez \
    reconnaissez-vous reconnaissons reconnait reconnaît reconnaîtra reconnaîtrais reconnaîtrait \
    reconnaîtras reconnaître reconnaîtrez reconnaîtriez reconnaîtront reconnu reconnue \
    reconnues reconnurent reconnus reconnut reconnût reconquis reconquise reconquérir \
    reconquête reconstituer reconstruction reconstruire record records recoucha recoucher \
    recourbé recourbées recourbés recourir recours recouvert recouverte recouvertes recouverts \
    recouvra recouvraient recouvrait recouvrant recouvre recouvrent recouvrer recouvrir \
    recouvrit recouvré recrudescence recrue recrues recruter rectangle recteur rectifia \
    rectifier rectitude rectorat recueil recueillait recueillant recueille recueillement \
    recueilli recueillie recueillies recueillir recueillis recueillit recul recula reculai \
    reculaient reculait reculant recule reculent reculer reculerai reculons reculèrent reculé \
    reculée reculées reculés redemander redescendait redescendant redescendit redescendre \
    redescendu redevable redevenait redevenant redevenir redevenu redevenue redeviens redevint \
    redingote redingotes redire redisait redit redonner redoubla redoublaient redoublait \
    redoublant redouble redoublement redoublent redoubler redoublèrent redoublé redoublés \
    redoutable redoutables redoutaient redoutais redoutait redoutant redoute redoutent redouter \
    redoutez redouté redoutée redressa redressait redressant redresse redressement redresser \
    redressé redressée redéployer refaire refaisait refait refera referma refermaient refermait \
    refermant referme refermer refermèrent refermé refermée refermées refit reflet reflets \
    refleurir refluait reflète reflétaient reflétait reflétant refléter reformaient refoulait \
    refoulant refoule refouler refoulé refoulée refoulés refrain refrains refroidi refroidie \
    refroidir refroidissement refroidit refuge refuges refus refusa refusai refusaient refusais \
    refusait refusant refuse refusent refuser refusera refuserai refuserait refuserez \
    refuseriez refuses refusez refusiez refusât refusèrent refusé refusée refusés regagna \
    regagnaient regagnait regagnant regagne regagner regagnèrent regagné regard regarda \
    regardai regardaient regardais regardait regardant regarde regarde-moi regardent regarder \
    regardera regarderai regarderais regarderait regarderez regardes regardez regardez-moi \
    regardiez regardions regardons regards regardâmes regardât regardèrent regardé regardée \
    regardés registre registres regorgeaient regorgeait regret regrets regretta regrettable \
    regrettai regrettaient regrettais regrettait regrettant regrette regretter regrettera \
    regretterai regretterais regretteras regretterez regrettes regrettez regrettons regretté \
    regrettée regroupant regroupe regroupement regroupés rehaussait rehaussée reine reine-mère \
    reines reins rejaillissait rejeta rejetaient rejetait rejetant rejeter rejeton rejette \
    rejettent rejetèrent rejeté rejetée rejetées rejetés rejoignaient rejoignait rejoignant \
    rejoignent rejoignirent rejoignis rejoignit rejoindra rejoindrai rejoindre rejoins rejoint \
    rejointe rejoints relai relais relancer relatif relatifs relation relations relative \
    relativement relatives relayée relent relents releva relevai relevaient relevait relevant \
    relever relevèrent relevé relevée relevées relevés reliait reliant relie relief reliefs \
    relier religieuse religieusement religieuses religieux religion religions reliquaire \
    relique reliques relire relisait relisant reliure relié reliés relu reluire reluisaient \
    reluisait reluisant relut relâche relâché relâchés relève relèvement relèvent relégable \
    relégué reléguée remarier remarié remarqua remarquable remarquablement remarquables \
    remarquai remarquait remarquant remarque remarquer remarques remarquez remarquât \
    remarquèrent remarqué remarquée remarquées remarqués remboursement rembourser rembrunit \
    remercia remerciai remerciait remerciant remercie remerciement remerciements remercier \
    remercions remercié remerciée remercîments remet remets remettaient remettait remettant \
    remette remettent remettez remettra remettrai remettrait remettras remettre remettrez \
    remirent remis remise remises remit remixée remonta remontai remontaient remontait \
    remontant remonte remontent remonter remontrance remontrances remontèrent remonté remontée \
    remontées remontés remords remorque remous rempart remparts remplace remplacement \
    remplacent remplacer remplacera remplacerai remplacé remplacée remplacées remplacés \
    remplaça remplaçaient remplaçait remplaçant remplaçants rempli remplie remplies remplir \
    remplirai remplirent remplis remplissaient remplissait remplissant remplissent remplissez \
    remplit remportait remportant remporte remporter remporté remportée remua remuaient remuait \
    remuant remuante remue remue-ménage remuement remuent remuer remuèrent remué remuée remuées \
    remués remède remèdes remédier remîmes remît renaissait renaissant renard renards renaît \
    renaître rencontra rencontrai rencontraient rencontrais rencontrait rencontrant rencontre \
    rencontrent rencontrer rencontrera rencontrerai rencontrerait rencontrerez rencontrerons \
    rencontreront rencontres rencontrez rencontrions rencontrons rencontrât rencontrèrent \
    rencontré rencontrée rencontrées rencontrés rend rendaient rendais rendait rendant rende \
    rendent rendez rendez-moi rendez-vous rendiez rendirent rendis rendit rendons rendormir \
    rendormit rendra rendrai rendraient rendrais rendrait rendras rendre rendrez rendriez \
    rendrons rendront rends rendu rendue rendues rendus rendît renferma renfermait renfermant \
    renferme renferment renfermer renfermé renfermée renfermés renfoncement renforce \
    renforcement renforcer renforcé renforcées renforcés renfort renforts renfrogné rengorgea \
    renie renier reniflant renié renom renommé renommée renommés renonce renoncement renoncer \
    renoncerait renoncez renonciation renoncé renonça renonçait renonçant renouer renouveau \
    renouvela renouvelables renouvelaient renouvelait renouvelant renouveler renouvelle \
    renouvellement renouvellent renouvelèrent renouvelé renouvelée renouvelées renouvelés \
    renseigna renseigne renseignement renseignements renseigner renseigné renseignée renseignés \
    rentabilité rente rentes rentier rentiers rentra rentrai rentraient rentrais rentrait \
    rentrant rentre rentrent rentrer rentrera rentrerai rentrerait rentreras rentreront rentrez \
    rentrions rentrons rentrâmes rentrât rentrèrent rentré rentrée rentrées rentrés renversa \
    renversaient renversait renversant renverse renversement renverser renversé renversée \
    renversées renversés renvoi renvoie renvoya renvoyaient renvoyait renvoyer renvoyez renvoyé \
    renvoyée renvoyées renvoyés repaire repaires reparaissaient reparaissait reparaissent \
    reparaît reparaître reparla reparler reparlerons repart repartait reparti repartie repartir \
    repartirent repartit reparu reparurent reparut repas repassa repassaient repassait \
    repassant repasse repasser repassé repassée repaître repens repent repentait repentant \
    repentante repenti repentir repentit replacer replacé replaça replaçait replet repli replia \
    repliait replient replier replis replié repliée repliées repliés replongé report reporta \
    reportage reportait reportant reporte reporter reportèrent reporté repos reposa reposaient \
    reposait reposant repose reposent reposer reposera reposez-vous reposoir reposé reposée \
    reposés repoussa repoussaient repoussait repoussant repoussante repousse repoussent \
    repousser repoussez repoussé repoussée repoussés reprenaient reprenait reprenant reprend \
    reprendra reprendrai reprendrait reprendre reprendrons reprendront reprends reprenez \
    reprenne reprennent reprenons reprirent repris repris-je reprise reprises reprit \
    reprit-elle reprit-il reprocha reprochait reprochant reproche reprocher reprocherais \
    reproches reprochez reproché reproduction reproduire reproduisaient reproduisait reproduit \
    représailles représenta représentaient représentais représentait représentant représentants \
    représentation représentations représentative représentativité représente représentent \
    représenter représentera représenté représentée représentées représentés reprîmes reprît \
    reptile reptiles repu repère repérer repêchage repêché requin requis requête requêtes \
    rescousse respect respectable respectables respectaient respectait respecte respectent \
    respecter respectez respectifs respective respectivement respectives respects respectueuse \
    respectueusement respectueuses respectueux respecté respectée respectées respectés respira \
    respirable respirai respiraient respirais respirait respirant respiration respiratoires \
    respire respirent respirer respiré resplendir resplendissaient resplendissait \
    resplendissant resplendissante resplendissent resplendit responsabilité responsabilités \
    responsable responsables ressac ressaisi ressaisir ressaisit ressemblaient ressemblait \
    ressemblance ressemblances ressemblant ressemblante ressemble ressemblent ressembler \
    ressembles ressemblez ressemblât ressens ressent ressentais ressentait ressenti ressentie \
    ressentiment ressentiments ressentir ressentis ressentit resserrait resserre resserrer \
    resserré ressort ressortaient ressortait ressorti ressortir ressortis ressortissant \
    ressortissants ressortit ressorts ressource ressources ressouvenir ressouvint ressuscitait \
    ressusciter ressuscité resta restai restaient restais restait restait-il restant restante \
    restaurant restaurants restaurateur restaurateurs restauration restaurer restaurée reste \
    reste-t-il restent rester restera resterai resteraient resterais resterait resteras \
    resterez resterons resteront restes restez restez-vous restiez restions restituer \
    restitution restitué restons restreindre restreint restreinte restriction restrictions \
    restructuration restâmes restât restèrent resté restée restées restés retard retarda \
    retardait retardataire retardataires retarde retarder retarderait retards retardé retardée \
    retenaient retenait retenant retenez retenir retenti retentir retentirent retentissaient \
    retentissait retentissant retentissante retentissantes retentissement retentit retenu \
    retenue retenues retenus retienne retiennent retiens retient retinrent retint retira \
    retirai retiraient retirait retirant retire retirent retirer retirerai retirez-vous \
    retirèrent retiré retirée retirées retirés retomba retombaient retombait retombant retombe \
    retomber retombera retombèrent retombé retombée retombées retouches retour retourna \
    retournai retournaient retournais retournait retournant retourne retournent retourner \
    retournera retournerai retournerais retournerait retourneras retournerons retournez \
    retournons retournèrent retourné retournée retournées retournés retours retracer retrait \
    retraite retraites retraité retraités retranchement retranchements retrancher retranché \
    retranchés retremper retroussa retroussait retroussant retroussis retroussé retroussée \
    retroussées retroussés retrouva retrouvai retrouvaient retrouvais retrouvait retrouvant \
    retrouve retrouvent retrouver retrouvera retrouverai retrouverait retrouveras retrouverez \
    retrouverons retrouvions retrouvons retrouvâmes retrouvèrent retrouvé retrouvée retrouvées \
    retrouvés revalorisation revanche revenaient revenais revenait revenant revenants \
    revendication revendications revendique revendiquent revendiquer revendiqué revendiquée \
    revendiquées revendre revenez revenions revenir revenons revenu revenue revenues revenus \
    reverra reverrai reverrai-je reverrais reverrait reverras reverrez reverrons reverrons-nous \
    revers reviendra reviendrai reviendraient reviendrais reviendrait reviendras reviendrez \
    reviendrons reviendront revienne reviennent reviens revient revinrent revins revint \
    revirement revirent revis revit revivait revivre revoie revoient revoir revois revoit \
    revolver revolvers revoyaient revoyais revoyait revoyant revu revue revues revus revêche \
    revêt revêtaient revêtait revêtir revêtit revêtu revêtue revêtus revînmes revînt \
    rez-de-chaussée reçois reçoit reçoive reçoivent reçu reçue reçues reçurent reçus reçut \
    reçût rhinocéros rhum rhumatismes rhume rhétoricien rhétorique ri riaient riais riait riant \
    riante riantes riants ricana ricanait ricanant ricane ricanement ricanements ricaner riche \
    richement riches richesse richesses richissime rictus ride rideau rideaux rides ridicule \
    ridiculement ridicules ridé ridée ridées rie rien riens rient rieur rieurs rieuse rieuses \
    riez rigide rigides rigidité rigole rigoler rigoles rigolo rigorisme rigoureuse \
    rigoureusement rigoureux rigueur rigueurs rime rimes rions ripaille riposta ripostait \
    riposte riposter riposté rira rirait rire rirent rires ris ris-tu risible risibles risqua \
    risquaient risquait risquant risque risquent risquer risquerais risquerait risques risquez \
    risquons risqué risquée risée rit rite rites ritournelle rivage rivages rivait rival rivale \
    rivales rivaliser rivalité rivalités rivaux rive riverains rives rivière rivières rivé \
    rivée rivés rixe rixes riz robe robes robinet robot robotique robots robuste robustes roc \
    rocade roche rocher rochers roches rocheuse rock rococo rocs rogner rogue roi roide roides \
    roidit rois roll romain romaine romaines roman romance romances romancier romancière \
    romanesque romanesques romani romans romantique romantiques rompaient rompait rompant \
    rompirent rompit rompre rompt rompu rompue rompues rompus ronces rond rond-point ronde \
    rondement rondes rondeur ronds ronds-points ronflait ronflant ronfle ronflement ronflements \
    ronfler ronge rongeait rongeant rongent ronger rongeur rongé rongée rongées rongés ronron \
    roquet rosaire rose roseau roseaux roses rosette rosier rosiers rosse rosses rossignol \
    rossignols rosé rosée rosées rotation rotin rotonde rouages roucoulement roue rouerie \
    roueries roues rouet rouf rouge rougeaud rougeaude rouges rougeur rougeurs rougeâtre \
    rougeâtres rougi rougie rougies rougir rougis rougissaient rougissais rougissait rougissant \
    rougissante rougit rouille rouillé rouillée rouillées rouillés roula roulades roulaient \
    roulait roulant roulante roulantes roule rouleau rouleaux roulement roulements roulent \
    rouler roulette roulettes rouleur roulier rouliers roulis roulons roulotte roulèrent roulé \
    roulée roulées roulés round rousse rousseau rousses rousseur route routes routier routiers \
    routine routière routières rouvert rouverte rouvrait rouvrant rouvre rouvrir rouvrit roux \
    roué rouée roués rover royal royale royalement royales royaliste royalistes royaume \
    royaumes royauté royaux rua ruaient ruait ruant ruban rubans rubis ruche ruches rude \
    rudement rudes rudesse rudimentaire rue ruelle ruelles ruer rues rugby rugir rugissant \
    rugissement rugissements rugit rugueux ruinait ruine ruinent ruiner ruines ruineuses \
    ruineux ruiné ruinée ruinées ruinés ruisseau ruisseaux ruisselaient ruisselait ruisselant \
    ruisselante ruisselantes ruisselants ruisseler ruisselle ruissellement rumeur rumeurs \
    ruminait ruminant rupture ruptures rurale rurales ruse ruses russe russes russo-américain \
    rusticité rustique rustiques rustre rustres rusé rusée ruèrent ruée rythme rythmes rythmé \
    râla râlait râlant râle râles râpé râteau râtelier règle règlement règlements règles règne \
    règnent ré-ouvert réacteur réacteurs réaction réactionnaire réactions réagi réagir \
    réagissait réagit réalisa réalisable réalisaient réalisait réalisant réalisateur \
    réalisation réalise réalisent réaliser réalisme réaliste réalistes réalisé réalisée \
    réalisées réalisés réalité réalités réanimation réapparut rébellion rébellions rébus \
    récalcitrant récalcitrants récemment récent récente récentes récents récepteur récepteurs \
    réception réceptions récession réchaud réchauffait réchauffe réchauffement réchauffer \
    réchauffé réchauffée récifs récipient réciprocité réciproque réciproquement réciproques \
    récit récita récitait récitant récite réciter récits récité réclama réclamaient réclamait \
    réclamant réclamation réclamations réclame réclament réclamer réclames réclamez réclamèrent \
    réclamé réclamés réclusion récolte récolter récoltes récompense récompenser récompensera \
    récompenses récompensé récompensée récompensés réconciliation réconcilier réconcilié \
    réconciliée réconciliés réconfort réconforter récria récrier récriminations récrièrent \
    récréation récréations récupération récupérer récupéré récuser rédacteur rédacteurs \
    rédaction rédactions rédigea rédiger rédigé rédigée réduction réduire réduisaient réduisait \
    réduisant réduisit réduit réduite réduites réduits réel réelle réellement réelles réels \
    réfectoire réflexion réflexions réfléchi réfléchie réfléchir réfléchirai réfléchirez \
    réfléchis réfléchissaient réfléchissais réfléchissait réfléchissant réfléchisse \
    réfléchissez réfléchit réformateur réforme réformer réformes réformiste réformistes \
    réfractaire réfugia réfugiait réfugie réfugier réfugié réfugiée réfugiés réfuter référence \
    référendum référent référents régal régaler régalé régence régent régente régime régiment \
    régiments région régional régionale régionales régionaux régions régisseur régit régla \
    réglaient réglait réglant réglementaire réglementations régler réglé réglée réglées régna \
    régnaient régnait régnant régner régnera régulariser régularité régulation régulier \
    réguliers régulière régulièrement régulières régénérer réhabilitation réhabiliter \
    réimplanter réintégration réintégrer réitérées réitérés réjoui réjouie réjouir réjouis \
    réjouissaient réjouissait réjouissance réjouissances réjouissant réjouissante réjouissent \
    réjouit réminiscences rémission rémunération rémunérations rémunérer rémunéré rémunérée \
    rémunérés rénovation réouverte réouverture répand répandaient répandait répandant répandent \
    répandirent répandit répandre répandu répandue répandues répandus réparait réparateur \
    réparation réparations répare réparer répartit répartition réparé réparée répertoire répit \
    répliqua répliqua-t-elle répliqua-t-il répliquai-je répliquait réplique répliquer répliques \
    répliqué répond répond-elle répond-il répondaient répondais répondait répondait-elle \
    répondait-il répondant réponde répondent répondez répondez-moi répondirent répondis \
    répondis-je répondit répondit-elle répondit-il répondit-on répondra répondrai répondrais \
    répondrait répondras répondre répondrez réponds réponds-moi répondu répondît répons réponse \
    réponses répression réprima réprimande réprimandes réprimant réprimer réprimé réprimée \
    réprobation réprouve répréhensible républicain républicaine républicaines républicains \
    république répudier répugnaient répugnait répugnance répugnances répugnant répugnante \
    répugnants répugne répulsion répulsite réputation réputations réputé réputée réputés répète \
    répètent répéta répéta-t-elle répéta-t-il répétai répétaient répétais répétait \
    répétait-elle répétait-il répétant répéter répéterai répétez répétiteur répétition \
    répétitions répétèrent répété répétée répétées répétés réquisition réquisitions \
    réquisitoire réseau réseaux réservait réservant réservations réserve réserver réserves \
    réservoir réservé réservée réservées réservés résidait résidant réside résidence résidences \
    résident résider résidu résigna résignait résignation résigne résigner résigné résignée \
    résignés résine résista résistaient résistait résistance résistances résistant résistante \
    résiste résistent résister résisterait résistez résisté résolu résolue résolument \
    résolurent résolus résolut résolution résolutions résolvait résonna résonnaient résonnait \
    résonne résonner résoudre résout résulta résultait résultant résultat résultats résulte \
    résulter résulterait résulté résuma résumaient résumait résumant résume résumer résumé \
    résurrection réséda rétabli rétablie rétablir rétablissait rétablissement rétablit \
    réticences rétif rétrécissait réuni réunie réunies réunion réunionnaise réunions réunir \
    réunira réunirent réunis réunissaient réunissait réunissant réunissent réunit réussi \
    réussir réussira réussirai réussirait réussirent réussis réussissaient réussissais \
    réussissait réussissant réussisse réussissent réussit réussite réussît réveil réveilla \
    réveillai réveillaient réveillait réveillant réveille réveillent réveiller réveillera \
    réveillerait réveillon réveillonner réveillât réveillèrent réveillé réveillée réveillés \
    réveils réverbère réverbères réverbération révision révolta révoltaient révoltait révoltant \
    révoltante révolte révolter révoltes révolté révoltée révoltés révolution révolutionnaire \
    révolutionnaires révolutions révoquer révèle révèlent révéla révélaient révélait révélant \
    révélateur révélation révélations révéler révélé révélée révélées révélés révérence \
    révérences révérend rééditer réélection réélu rênes rêva rêvaient rêvais rêvait rêvant \
    rêvassait rêvasser rêve rêvent rêver rêverie rêveries rêves rêveur rêveurs rêveuse \
    rêveusement rêvez rêvé rêvée rôda rôdaient rôdait rôdant rôde rôder rôdeur rôdeurs rôdé \
    rôle rôles rôti rôtie rôtir sa sable sables sablé sablée sablées sabot sabotage sabotiers \
    sabots sabre sabres sabreuse sac saccade saccades saccadé saccadée saccadés saccagé \
    saccagée sacerdoce sachant sache sachem sachent saches sachet sachez sachez-le sachiez \
    sachions sacoche sacramentelles sacrebleu sacredié sacrement sacrements sacrifiait \
    sacrifiant sacrifice sacrifices sacrifie sacrifient sacrifier sacrifié sacrifiée sacrifiés \
    sacrilège sacrilèges sacripant sacristain sacristie sacré sacrée sacrées sacrés sacs safran \
    saga sagace sagacité sage sage-femme sagement sages sagesse saignaient saignait saignant \
    saignante saignants saigne saigner saigné saignée saillaient saillant saillantes saillants \
    saillie saillies saillir saillissaient sain saine saines sains saint sainte saintes \
    sainteté saints sais sais-je sais-tu saisi saisie saisir saisirent saisis saisissable \
    saisissaient saisissait saisissant saisissante saisissement saisissent saisit saison \
    saisons sait sait-il sait-on saké salade salades saladier salafistes salaire salaires \
    salamandre salariale salarié salariée salariés sale salement sales saleté saletés sali \
    salie salies salir salis salive salle salles salon salons salpêtre saltimbanque \
    saltimbanques salua saluai saluaient saluait saluant salubre salue saluer salut salutaire \
    salutaires salutations saluts saluèrent salué saluée salués salé salée sambleu samedi \
    samedis samouraï samouraïs sanatorium sanction sanctionner sanctions sanctuaire sanctuaires \
    sandales sang sang-froid sanglant sanglante sanglantes sanglants sangle sangles sanglier \
    sangliers sanglot sanglota sanglotaient sanglotait sanglotant sanglote sangloter sanglots \
    sanglé sangs sangsues sanguin sanguinaire sanguinaires sanitaires sans sans-culottes \
    sans-façon sans-gêne santé saoudite saoul sape sapeur sapeur-pompier sapeurs \
    sapeurs-pompiers sapin sapins saprelotte sapristi sarcasme sarcasmes sarcastique sarcophage \
    sardonique sarments sarrau satanique satellite satin satinée satinées satirique \
    satisfaction satisfactions satisfaire satisfaisait satisfaisant satisfaisante \
    satisfaisantes satisfait satisfaite satisfaites satisfaits satisfit satiété saturé saturée \
    sauce sauces saucisses saucisson saudeurs saudés sauf sauf-conduit saufs saugrenue \
    saugrenues saule saules saura saurai sauraient saurais saurait sauras saurez sauriez \
    sauriez-vous saurions saurons sauront saut sauta sautai sautaient sautait sautant saute \
    sautent sauter sauterelles sauteur sautillait sautillant sautoir sauts sautèrent sauté \
    sauva sauvage sauvagerie sauvages sauvaient sauvait sauvant sauve sauvegarde sauvegarder \
    sauvent sauver sauvera sauverai sauverait sauverez sauverons sauves sauvetage sauveur \
    sauveurs sauvez sauvez-la sauvez-moi sauvez-vous sauvé sauvée sauvées sauvés savaient \
    savais savait savait-elle savait-il savamment savant savante savantes savants savates \
    savent savetier saveur savez savez-vous saviez saviez-vous savions savoir savoir-faire \
    savoir-vivre savon savons savourait savourant savoure savourer savoureuse savoureux savouré \
    sbires scabreuse scabreux scandale scandales scandaleuse scandaleuses scandaleux \
    scandaliser scandalisé scandalisée scandent scapulaire sceau sceaux sceller scellé scellée \
    scellées scellés scepticisme sceptique sceptiques sceptre schiedam schiste schlitte scie \
    sciemment science sciences scientifique scientifiques scier scies scintillaient scintillait \
    scintillant scintillante scintillantes scintillement scintiller scission scié scolaire \
    scolaires scooter score scorpions scrupule scrupules scrupuleuse scrupuleusement scrupuleux \
    scrutateur scrutin sculpteur sculpteurs sculpture sculptures sculpté sculptée sculptées \
    sculptés scène scènes scélérat scélérate scélératesse scélérats scénario scénariste se seau \
    seaux sec second secondaire secondaires secondait seconde seconder secondes seconds secondé \
    secoua secouaient secouait secouant secoue secouent secouer secourable secourir secouristes \
    secours secouru secourue secourues secousse secousses secouèrent secoué secouée secouées \
    secoués secret secrets secrète secrètement secrètes secrétaire secrétaires secrétariat secs \
    secte secteur section sections segment segments seigle seigles seigneur seigneurial \
    seigneuriale seigneurie seigneurs sein seins seize seizième sel selle seller sellette \
    sellier-carrossier sellés selon sels semailles semaine semaines semait semant sembla \
    semblable semblables semblaient semblait semblait-il semblant semble semble-t-il semblent \
    sembler semblera semblerait sembles semblez semblât semblèrent semblé semelle semelles \
    semence semences semer semestre semi-marathon semi-remorque semonce semé semée semées semés \
    senior seniors sens sensation sensations sensibilisation sensibiliser sensibilité sensible \
    sensiblement sensiblerie sensibles sensitive sensualité sensuel sensuelle sensé sensée sent \
    sentaient sentais sentait sentant sente sentence sentencieusement sentencieux sentent \
    sentes senteur senteurs sentez sentez-vous senti sentie sentier sentiers sentiment \
    sentimental sentimentale sentimentales sentimentalité sentimentaux sentiments sentinelle \
    sentinelles sentions sentir sentirais sentirait sentirent sentirez sentis sentit sentons \
    sentîmes sentît sept septembre septentrionale septième sera sera-ce sera-t-elle sera-t-il \
    serai serai-je seraient seraient-ils serais serais-je serais-tu serait serait-ce \
    serait-elle serait-il seras seras-tu serein sereine sereines sereno serez serez-vous serfs \
    serge sergent sergents seriez seriez-vous serin serions serions-nous serment serments \
    sermon sermons serons serons-nous seront serpe serpent serpentait serpentant serpente \
    serpents serra serrai serraient serrais serrait serrant serre serrement serrent serrer \
    serres serrez serrure serrures serrurier serrèrent serré serrée serrées serrés sers sert \
    sert-il servage servaient servais servait servant servante servantes servants serve servent \
    serveurs servez servi serviable service services servie serviette serviettes servile \
    serviles servilité servir servira servirai serviraient servirait servirait-il serviras \
    servirent servirez serviront servis servit serviteur serviteurs servitude servît ses \
    session seuil seul seule seulement seules seuls sevré sexagénaire sexe sexes sexuel \
    sexuelle sexuels seyait señor señora señorita shebab shooter short-track si sied sien \
    sienne siennes siens sieste sieu sieur siffla sifflaient sifflait sifflant sifflante siffle \
    sifflement sifflements siffler sifflet sifflets sifflotant sifflé sigle signa signait \
    signal signala signalait signale signalement signalent signaler signalé signalée signalées \
    signalés signant signataires signature signatures signaux signe signer signes signifia \
    signifiaient signifiait significatif significatifs signification significative \
    significativement signifie signifient signifier signifié signor signé signée signées signés \
    silence silences silencieuse silencieusement silencieuses silencieux silhouette silhouettes \
    sillage sillon sillonnaient sillonnent sillonné sillonnée sillons silènes simagrées simarre \
    similaire similaires similitude simple simplement simples simplicité simplifiés simulacre \
    simulacres simuler simultanée simultanément simulé sincère sincèrement sincères sincérité \
    singe singer singes singularité singulier singuliers singulière singulièrement singulières \
    sinistre sinistrement sinistres sinistrés sinon sinueuse sinueux sinuosités siogoun sir \
    sire sirop sirène sirènes sise site sites situation situations situe situerait situé située \
    situées situés sitôt six sixième siècle siècles siège sièges siége siégeait ski skieur \
    skieurs slalom slogan slovaque smart smic smog snobisme snobs sobre sobres sobriquet \
    sobriété soc sociable social sociale socialement sociales socialisme socialiste socialistes \
    sociaux sociaux-démocrates sociologue société sociétés socle soeur sofa soi soi-disant \
    soi-même soie soient soieries soies soif soigna soignaient soignait soignant soigne soigner \
    soignerai soigneuse soigneusement soigneux soigné soignée soignées soignés soin soins soir \
    soir-là soirs soirs-là soirée soirées sois sois-en soit soit-il soixantaine soixante \
    soixante-cinq soixante-dix soixante-douze soixante-quinze soixante-sept sol solaire \
    solaires soldat soldats solde solder sole soleil soleils solennel solennelle solennellement \
    solennelles solennels solennité solidaire solidarité solide solidement solides solidité \
    solitaire solitairement solitaires solitude solitudes solives sollicita sollicitait \
    sollicitations sollicite solliciter solliciteur solliciteurs sollicitude sollicité \
    sollicitée solo sols solution solutions somalien somalienne sombrait sombre sombrer sombres \
    sombré somma sommaire sommairement sommaires sommation sommations somme sommeil sommeillait \
    sommeille sommeiller sommeils sommelier sommer sommes sommes-nous sommet sommets somnambule \
    somnambules somnambulisme somnolait somnolence somnolent somnolente somptueuse somptueuses \
    somptueux somptuosités son sonate sonates sondage sondages sondait sondant sonde sonder \
    sondes sondé songe songea songea-t-il songeai songeaient songeais songeait songeait-il \
    songeant songent songeons songer songerie songes songes-tu songeur songeuse songez \
    songez-vous songez-y songeât songèrent songé sonna sonnaient sonnailles sonnait sonnant \
    sonne sonnent sonner sonnera sonnerie sonneries sonnets sonnette sonnettes sonnèrent sonné \
    sonnée sonnées sonnés sonore sonores sonorité sonorités sons sont sont-elles sont-ils \
    sophismes sorbets sorcellerie sorcier sorciers sorcière sorcières sordide sordides \
    sornettes sors sort sortable sortaient sortais sortait sortant sortante sorte sortent \
    sortes sortez sorti sortie sorties sortilège sortions sortir sortira sortirai sortirais \
    sortirait sortiras sortirent sortirez sortirons sortis sortit sortons sorts sortîmes sortît \
    sosie sot sots sotte sottement sottes sottise sottises sou soubresaut soubresauts soubrette \
    souche souches souci souciaient souciait soucie soucier soucieuse soucieux soucis soucoupe \
    soudain soudaine soudainement soudaines soudains soudard souffert souffla soufflaient \
    soufflait soufflant souffle soufflent souffler souffles soufflet soufflets souffleur \
    soufflé soufflée souffraient souffrais souffrait souffrance souffrances souffrant \
    souffrante souffre souffrent souffres souffreteux souffrez souffrir souffrira souffrirai \
    souffrirais souffrirait souffrirez souffrit souffrons souffrît soufre souhait souhaita \
    souhaitaient souhaitais souhaitait souhaitant souhaite souhaitent souhaiter souhaitez \
    souhaits souhaité souhaitée souiller souillure souillures souillé souillée souillées \
    souillés soulage soulagea soulageait soulagement soulager soulagé soulagée souleva soulevai \
    soulevaient soulevait soulevant soulever soulevèrent soulevé soulevée soulevées soulevés \
    soulier souliers souligna soulignait soulignant souligne souligner soulève soulèvement \
    soulèvent soumet soumettait soumettrai soumettre soumis soumise soumises soumission soumit \
    soupa soupait soupant soupe soupente souper soupers soupir soupira soupira-t-elle \
    soupira-t-il soupiraient soupirail soupirait soupirait-elle soupirant soupire soupirer \
    soupirs soupiré soupière souple souples souplesse soupons soupçon soupçonna soupçonnaient \
    soupçonnais soupçonnait soupçonnant soupçonne soupçonner soupçonneuse soupçonneux \
    soupçonnez soupçonnât soupçonné soupçonnée soupçonnées soupçonnés soupçons soupé source \
    sources sourcil sourcilla sourciller sourcils sourd sourde sourdement sourdes sourdine \
    sourdre sourds souri souriaient souriait souriant souriante souriantes souriants souricière \
    sourient souriez sourire sourires souris sourit sournois sournoise sournoisement sournoises \
    sous sous-chef sous-entendu sous-entendus sous-lieutenant sous-marin sous-maîtresse \
    sous-officier sous-officiers sous-offs sous-pieds sous-préfecture sous-préfet sous-sol \
    sous-sols sous-traitant souscription souscrire soustraire soustrait soustraite soutane \
    soutenaient soutenait soutenant souteneurs soutenir soutenu soutenue soutenues soutenus \
    souterrain souterraine souterraines souterrains soutien soutiendra soutiennent soutiens \
    soutient soutint souvenaient souvenais souvenait souvenant souvenez souvenez-vous souvenir \
    souvenirs souvent souvenu souvenue souverain souveraine souverainement souveraineté \
    souverains souviendra souviendrai souvienne souviennent souviens souviens-toi souviens-tu \
    souvient souvient-il souvins souvint soye soyeuse soyeuses soyeux soyez soyez-en soyons \
    soûl spacieuse spacieux sparterie spasme spasmes spatial spatiale spatiales spatiaux \
    spatule spectacle spectacles spectaculaire spectateur spectateurs spectatrice spectre \
    spectres spectromètres spencer sperme sphinx sphère sphères spirale spirales spirituel \
    spirituelle spirituellement spirituelles spirituels spleen splendeur splendeurs splendide \
    splendidement splendides spongieux spontané spontanée spontanéité spontanément spontanés \
    spores sport sportif sportive sportives sports sportsman sprint sprinteur spécial spéciale \
    spécialement spéciales spécialiste spécialistes spécialisé spécialisée spécialisés \
    spécialité spéciaux spécifiquement spécifiques spécimen spécimens spéculation spéculations \
    square squelette squelettes stabilité stable stables stade stage stagiaires stalactites \
    stalle stalles station stationnaient stationnait stationnent stationner stationnée stations \
    stations-service statistique statistiques statuaire statue statues statuette statuettes \
    stature statut statuts steamer stellaire steppe sterling stigmates stimulant stimulation \
    stimule stimuler stimulé stipule stock stockage stopper stoppés store stores stoïcisme \
    stoïque stoïquement stratagème stratagèmes stratégie stratégique stratégiques strict \
    stricte strictement strident stridente stridents strophe structure structurel structures \
    studieuse studieux studio studios stupeur stupide stupidement stupides stupidité \
    stupéfaction stupéfait stupéfaite stupéfaits stupéfia stupéfiait stupéfiant stupéfiante \
    stupéfiantes stupéfiants stupéfié stupéfiée style stylet stylo stèle stèles stérile \
    stériles stérilité su suaire suait suant suave suaves suavité subalterne subalternes \
    subaquatique subi subie subies subir subis subissaient subissait subissant subissent \
    subissons subit subite subitement subites subits subjuguer subjugué sublime sublimes \
    submergé submillimétrique subordonné subordonnés subsaharienne subsistait subsistance \
    subsiste subsister substance substances substituer substitut substitution substitué \
    subterfuge subtil subtile subtiles subtilité subtilités subtils subvenir suc successeur \
    successeurs successifs succession successions successivement successives succomba \
    succombait succombe succombent succomber succombé succulent succède succèdent succès \
    succéda succédaient succédait succédant succéder succédèrent succédé sucer sucre sucrerie \
    sucreries sucré sucrée sucs sud sud-est sud-ouest sue suer sueur sueurs suffi suffira \
    suffiraient suffirait suffire suffirent suffiront suffisaient suffisait suffisamment \
    suffisance suffisant suffisante suffisantes suffisants suffise suffisent suffit suffocation \
    suffoqua suffoquait suffoquant suffoquer suffoqué suffoquée suffrage suffrages suggestion \
    suggestions suggèrent suggéra suggérait suggéré suicidaire suicide suicider suicides \
    suicidé suie suis suis-je suisse suisses suissesse suit suite suites suivaient suivais \
    suivait suivant suivante suivantes suivants suive suivent suiveuse suivez suivez-moi suivi \
    suivie suivies suivions suivirent suivis suivit suivons suivra suivrai suivrais suivrait \
    suivre suivrez suivrons suivront suivîmes sujet sujet-là sujets sujette sulfurique sultan \
    sunnite sunnites super super-lourds superbe superbement superbes supercherie superficiel \
    superficielle superficiels superflu superflue supermarché supermassifs supernova supernovas \
    superposées superposés superstitieuse superstitieuses superstitieux superstition \
    superstitions superviser supplanter supplia suppliaient suppliait suppliant suppliante \
    suppliantes suppliants supplication supplications supplice supplices supplie supplier \
    supplique supplié suppliée suppléait suppléant supplée suppléer supplément supplémentaire \
    supplémentaires supplétif support supporta supportable supportaient supportait supportant \
    supporte supportent supporter supporterai supporterait supporters supporteurs supports \
    supporté supportée supportées supposa supposaient supposais supposait supposant suppose \
    supposent supposer supposez supposez-vous supposition suppositions supposons supposé \
    supposée suppression supprima supprimait supprimant supprime supprimer supprimé supprimée \
    supprimées suppôts suprématie suprême suprêmes supérieur supérieure supérieurement \
    supérieures supérieurs supériorité supériorités sur sur-le-champ surabondamment \
    surabondance surannée surchargé surcroît surdité sureaux surenchère surent surexcitation \
    surexcité surexcitée surexcités surface surfaces surgi surgir surgirent surgissaient \
    surgissait surgissent surgit surhumain surhumaine surhumains surlendemain surmenage \
    surmontaient surmontait surmontant surmonte surmonter surmonté surmontée surmontées \
    surmontés surmortalité surnaturel surnaturelle surnom surnommé surnommée surnuméraire \
    surpassait surpasser surplis surplombait surplombant surplus surpopulation surprenait \
    surprenant surprenante surprenantes surprenants surprend surprendra surprendre surprirent \
    surpris surprise surprises surprit sursaut sursauta sursauter sursauts sursis surtout \
    surveilla surveillaient surveillait surveillance surveillant surveillants surveille \
    surveillent surveiller surveillez surveillé surveillée survenaient survenait survenant \
    survenir survenu survenue survenues survenus survie surviennent survient survinrent survint \
    survit survivaient survivait survivant survivants survivre survole survécu sus \
    susceptibilité susceptibilités susceptible susceptibles suscite susciter suscité \
    suscription suspect suspecte suspecter suspectes suspects suspectés suspend suspendait \
    suspendant suspendit suspendre suspendu suspendue suspendues suspendus suspens suspension \
    suspicion sussent sut suçant suédois suédoise svelte sveltes sycomore sycomores syllabe \
    syllabes symbole symboles symbolique symboliques sympathie sympathies sympathique \
    sympathiques sympathisant sympathisants symphonie symphonies symphonique symptôme symptômes \
    symétrie symétriquement symétriques synchronisé syncope syndicale syndicat syndicats \
    synonyme syntagmes synthèse syrien syrienne syriennes syriens système systèmes \
    systématiquement sèche sèchement sèches sème sève sèves séance séances séant sébile \
    séchaient séchait sécher sécheresse séché séchée séchées séculaire séculaires sécurisation \
    sécuriser sécurisé sécuritaire sécuritaires sécurité sédentaire sédition séducteur \
    séduction séductions séduire séduisait séduisant séduisante séduisantes séduisants séduisit \
    séduit séduite séisme séismes séjour séjourner séjours sélection sélectionneur sélectionné \
    sélectionnées sélectionnés séminaire séminariste sénateur sénateurs sénatoriales sénatrice \
    sénile sépara séparaient séparait séparant séparation séparations séparatistes sépare \
    séparent séparer séparera séparerait séparâmes séparèrent séparé séparée séparées \
    séparément séparés sépulcrale sépulcre sépulcres sépulture séquestration séquestre \
    séquestré séquestrée sérail séraphins série séries sérieuse sérieusement sérieuses sérieux \
    sérénade sérénité sévi sévir sévissent sévit sévère sévèrement sévères sévérité sévérités \
    sûr sûre sûrement sûres sûreté sûrs sût sœur sœurs t-elle t-il ta tab tabac tabagisme \
    tabatière tabatières tabernacle tabernacles table tableau tableaux tables tablette \
    tablettes tablier tabouret tabourets tac tachait tache taches taché tachée tachées tachés \
    tacite tacitement taciturne tact tactique taffetas tafia tagué taguée taie tailla taillait \
    taillant taille tailler tailles tailleur tailleurs taillis taillé taillée taillées taillés \
    taira tairai taire tais tais-toi taisaient taisais taisait taisant taise taisent \
    taisez-vous tait talent talents talibans talisman taloche talon talons talus tambour \
    tambourins tambours tampon tandis tangage tangible tanière tanné tannée tans tant tante \
    tantes tantôt tapa tapage tapageur tapageuse tapait tapant tape taper tapes tapi tapis \
    tapissaient tapisserie tapisseries tapissier tapissiers tapissé tapissée tapissées tapotait \
    taquin taquinait taquine taquiner taquinerie taquineries tard tarda tardai tardait tarde \
    tarder tardera tarderait tardif tardigrade tardive tardivement tardâmes tardèrent tardé \
    tare tares tari tarie taries tarir tarissait tarit tarière tarte tartine tartines tas \
    tassaient tasse tasses tassé tassés tatouage tatouages taudis taupes taupier taupinière \
    taure taureau taureaux taux taverne tavernes taxation taxe taxer taxes taxi taxis tchitoka \
    tchèque tchétchène te technique techniquement techniques technologie technologies \
    technologique technologiques teignait teindre teint teinte teintes teints teinture teintée \
    tel telle tellement telles tels tempe tempes temple temples tempo temporaire temporairement \
    temps temps-ci temps-là tempère tempérait tempérament tempéraments température températures \
    tempéré tempérée tempête tempêtes tenace tenaient tenailles tenais tenait tenant tenante \
    tenants tend tendaient tendait tendance tendances tendant tendent tendirent tendis tendit \
    tendre tendrement tendres tendresse tendresses tends tendu tendue tendues tendus teneur \
    tenez tenez-vous teniez tenions tenir tennis tenons tension tensions tenta tentacules \
    tentaient tentait tentant tentante tentateur tentation tentations tentative tentatives \
    tente tentent tenter tenterait tentes tentez tenture tentures tentèrent tenté tentée tentés \
    tenu tenue tenues tenus tergiverser terme termes termina terminaient terminait terminal \
    terminale terminant termine terminent terminer terminé terminée terminées terminés termite \
    termites terne ternes terni ternir ternis terrain terrains terrasse terrassement terrasser \
    terrasses terrassier terrassiers terrassé terre terre-plein terres terrestre terrestres \
    terreur terreurs terreuse terreux terrible terriblement terribles terriens terrifiant \
    terrifiante terrifié terrifiée terrifiés terrine territoire territoires territoriale \
    territoriales terroir terrorisme terroriste terroristes tertre tes tessons test testament \
    testamentaire testateur tester tests texte textes textuellement the thermique thermomètre \
    thermostats thorax thym thème thèmes thèse thé théière théologie théoricien théoriciens \
    théorie théories théorique théoriquement théoriques théâtral théâtrale théâtrales théâtre \
    théâtres ti tia tiare tic tic-tac ticket tien tiendra tiendrai tiendrais tiendrait tiendrez \
    tiendrons tiendront tienne tiennent tiennes tiens tiens-toi tient tierce tiers tige tiges \
    tigre tigres tigresse tilbury tilleul tilleuls timbre timbres timbré timbrée timide \
    timidement timides timidité timon timonier tinrent tins tint tinta tintaient tintait \
    tintamarre tinte tintement tintent tinter tir tira tirade tirades tirage tirai tiraient \
    tiraillements tirailleurs tirait tirant tire tire-bouchon tirelire tirent tirer tirera \
    tirerai tirerais tirerait tireur tireurs tireuse tireuses tirez tiroir tiroirs tirs tirât \
    tirèrent tiré tirée tirées tirés tisane tisanes tison tisons tisserand tissu tissus tit \
    titre titres titré titubant titulaire tiède tièdes tiédeur to toast toasts tocsin toge toi \
    toi-même toile toiles toilette toilettes toisa toisant toises toison toit toits toiture \
    toitures tolère tolérait tolérance tolérant tolérer toléré tomba tombai tombaient tombais \
    tombait tombant tombante tombantes tombe tombeau tombeaux tombent tomber tombera tomberait \
    tombereau tombereaux tomberont tombes tombât tombèrent tombé tombée tombées tombés ton \
    tonna tonnante tonne tonneau tonneaux tonnelle tonnelles tonnerre tonnerres tonnes tons top \
    topazes topographie topologie toque toquet toqué toqués torche torches torchon torchons \
    tord tordaient tordait tordant tordent tordit tordre tordu tordue tordues tordus torero \
    toreros tornade torpeur torrent torrentielle torrents torsades torse torses tort tortillait \
    tortillant torts tortue tortues tortueuses tortueux torturaient torturait torture torturer \
    tortures torturé torturée total totale totalement totalise totalité toucha touchaient \
    touchais touchait touchant touchante touchantes touchants touche touchent toucher touchera \
    toucherai toucherait toucheras touches touchez touchons touchât touchèrent touché touchée \
    touchées touchés touffe touffes touffu touffue touffues touffus toujours toulousain toupet \
    toupie tour tourbe tourbillon tourbillonnaient tourbillonnait tourbillonnant tourbillonner \
    tourbillons tourelle tourelles tourisme touriste touristes touristique tourière tourment \
    tourmenta tourmentaient tourmentait tourmentant tourmente tourmentent tourmenter tourmentez \
    tourments tourmenté tourmentée tourmentées tourmentés tourna tournai tournaient tournait \
    tournant tournante tournantes tournants tourne tournent tourner tournerait tournez tournoi \
    tournois tournoyaient tournoyait tournoyant tournoyer tournure tournures tournât tournèrent \
    tourné tournée tournées tournés tours tourte tourterelle tourterelles tous toussa toussait \
    toussant tousse tousser toussé tout tout-puissant tout-puissants tout-à-coup tout-à-fait \
    toute toute-puissance toute-puissante toutefois toutes toux toxique toxiques tracas \
    tracasser tracasseries trace tracer traces tracé tracée tracées tracés tradition \
    traditionnel traditionnelle traditionnellement traditionnels traditions traduction traduire \
    traduisait traduisent traduisit traduit trafic tragique tragiques tragédie tragédienne \
    tragédies trahi trahie trahir trahira trahirait trahirent trahis trahison trahisons \
    trahissaient trahissait trahissant trahisse trahissent trahissez trahit trahît train trains \
    traire trait traita traitaient traitait traitant traitants traite traitement traitements \
    traitent traiter traiterait traites traiteur traitez traits traitât traité traitée traitées \
    traités trajectoire trajet tram tramait trame trames tramway tramways trancha tranchaient \
    tranchait tranchant tranchante tranche trancher tranches tranché tranchée tranchées \
    tranquille tranquillement tranquilles tranquilliser tranquillisé tranquillité transaction \
    transactions transcrire transes transfert transfiguré transfigurée transformait \
    transformation transformations transforme transformer transformé transformée transformés \
    transférer transféré transférée transférés transgenres transi transiger transis transition \
    transitions transits transmet transmettre transmis transmise transmission transmit \
    transparaître transparence transparent transparente transparentes transparents transpercé \
    transpiré transport transporta transportable transportaient transportait transportant \
    transporte transportent transporter transports transportèrent transporté transportée \
    transportées transportés transversales trap trappe trappes trappeur trappeurs trapu trapus \
    trapèze traquenard traquer traqué traquée travail travailla travaillaient travaillais \
    travaillait travaillant travaille travaillent travailler travaillera travaillerai \
    travaillerons travailles travailleur travailleurs travailleuse travaillez travailliste \
    travaillons travaillé travaillée travaux travers traversa traversai traversaient traversais \
    traversait traversant traverse traversent traverser traverses traversin traversions \
    traversons traversâmes traversèrent traversé traversée traversées traversés travesti \
    travestissement traça traçaient traçait traçant traîna traînaient traînait traînant \
    traînante traînantes traînards traîne traîneau traînent traîner traîné traînée traînées \
    traînés traître traîtres traîtreusement treillage treille treilles treillis treize \
    treizième trembla tremblaient tremblais tremblait tremblant tremblante tremblantes \
    tremblants tremble tremblement tremblements tremblent trembler trembles tremblez \
    tremblotait tremblotante tremblèrent tremblé tremblée trempa trempait trempant trempe \
    tremper trempé trempée trempées trempés trentaine trente trente-cinq trente-deux \
    trente-huit trente-quatre trente-sept trente-septième trente-six trente-trois tressaillait \
    tressaillant tressaille tressaillement tressaillements tressailli tressaillir \
    tressaillirent tressaillit tressauta tresse tresses tressée tressées tressés tri triangle \
    triangulaire triathlon triathlète triathlètes tribales tribaux tribord tribu tribulations \
    tribun tribunal tribunaux tribune tribunes tribus tribut tricher tricherie tricolore \
    tricolores tricorne tricot tricotait tricotant tricoter trimestre trimestres tringle \
    trinqua trinquer trio triompha triomphaient triomphait triomphal triomphale triomphalement \
    triomphant triomphante triomphantes triomphants triomphateur triomphe triomphent triompher \
    triomphes triomphé triple triple-triplé tripler triples triplé tripot tripots trique triste \
    tristement tristes tristesse tristesses trois troisième troisièmes trombe tromblon trompa \
    trompaient trompais trompait trompant trompe trompent tromper trompera trompes trompette \
    trompettes trompeur trompeuse trompeuses trompez trompiez trompé trompée trompées trompés \
    tronc troncs tronçon tronçons trop trop-plein trophée trophées tropicale tropicales \
    tropiques trot trottait trottant trotter trottinait trottinant trottoir trottoirs trou \
    trouait troubadour troubla troublaient troublait troublant troublante trouble troublent \
    troubler troublerait troubles troublez troublèrent troublé troublée troublées troublés \
    troupe troupeau troupeaux troupes troupier trous trousse trousseau trousses troussée trouva \
    trouvai trouvaient trouvaille trouvailles trouvais trouvait trouvait-elle trouvait-il \
    trouvant trouve trouvent trouver trouvera trouverai trouverai-je trouveraient trouverais \
    trouverait trouverait-elle trouveras trouverez trouverez-vous trouveriez trouverions \
    trouverons trouveront trouves trouves-tu trouvez trouvez-vous trouviez trouvions trouvons \
    trouvâmes trouvât trouvèrent trouvé trouvée trouvées trouvés troué trouée trouées troués \
    truc truchement truffes truite truites trumeaux truqués trèfle trèfles très très-bas \
    très-bien très-bonne très-fort très-heureux très-mal très-peu très-vif trébucha trébuchait \
    trébuchant trébuche trébucher trépas trépassé trépassée trépidante trépidation trépied \
    trépignait trépignant trépignements trépigner trésor trésorier trésors tréteaux trêve \
    trônait trône tsunami tsé-tsé tu tua tuaient tuait tuant tub tube tubes tue tue-moi \
    tue-tête tuent tuer tuera tuerai tuerais tuerait tuerez tuerie tueries tueriez tueront tues \
    tueur tueuse tuez tuez-moi tuile tuiles tulle tumulte tumultueuse tumultueusement \
    tumultueuses tumultueux tunique tuniques tunisienne tunnel tunnels turban turbulent \
    turbulente turc turco-rebelles turcs turent turpitudes turque turques turquo-syrienne tus \
    tut tutelle tuteur tuteurs tutoie tutoiement tutoyait tutoyant tutoyer tutsi tuyau tuyaux \
    tuèrent tué tuée tuées tués tweet tweets tweeté twitté type types typhoïde typologie tyran \
    tyrannie tyrannique tyranniques tyrans tyriennes tzigane tziganes tâcha tâchai tâchaient \
    tâchais tâchait tâchant tâche tâchent tâcher tâcherai tâcherons tâches tâchez tâchons tâché \
    tâta tâtait tâtant tâte tâter tâtonnant tâtons tâté tète té télescope télescopes télé \
    télégramme télégrammes télégraphe télégraphie télégraphier télégraphique télégraphiques \
    télégraphiste télégraphié téléguidé téléphone téléphones téléphonique téléphoniques \
    télésiège téléspectateurs télévision télévisions télévisuel télévisée témoigna témoignage \
    témoignages témoignaient témoignait témoignant témoigne témoignent témoigner témoignez \
    témoignât témoignèrent témoigné témoignée témoin témoins téméraire téméraires témérité \
    ténacité ténor ténors ténèbres ténébreuse ténébreuses ténébreux tête tête-de-mort \
    tête-à-tête têtes têtu têtue tînt tôle tôt uhlans ukrainien ukrainienne ukrainiennes \
    ukrainiens ulcéré ultime ultra-droite ultra-libéraux ultérieurement un unanime unanimes \
    unanimité und une unes uni unie unies uniforme uniformes uniformité uniformément uniment \
    union unions unique uniquement uniques unir unis unissaient unissait unissant unissent \
    unisson unit unité unités univers universel universelle universelles universitaires \
    université universités uns urbain urbains urbanité urgence urgent urgente urgentes urne \
    urnes usa usage usagers usages usait usant use usent user usez usine usines ustensile \
    ustensiles usure usurier usurpateur usurpation usurpé usé usée usées usés ut utile \
    utilement utiles utilisant utilisateur utilisateurs utilisation utilise utilisent utiliser \
    utilisé utilisée utilité utopies va va-et-vient va-nu-pieds va-t va-t-elle va-t-en va-t-il \
    va-t-on vabrassi vacance vacances vacant vacante vacarme vaccin vaccination vaccinations \
    vaccins vache vacher vaches vachère vacilla vacillaient vacillait vacillant vacillante \
    vacillantes vaciller vagabond vagabondage vagabondait vagabondant vagabonde vagabonder \
    vagabondes vagabonds vague vaguement vaguemestre vagues vaillamment vaillance vaillant \
    vaillante vaillants vaille vain vaincre vaincu vaincue vaincues vaincus vaine vainement \
    vaines vainqueur vainqueurs vains vais vais-je vaisseau vaisseaux vaisselle val valaient \
    valait valait-il valent valet valetaille valets valeur valeurs valez valide valides \
    validité validé valise valises vallon vallonnée vallons vallée vallées valoir valsait valse \
    valser valses valu valut valût vampire vampires van vandaliser vandalisme vandalisé \
    vandalisée vandalisées vandalisés vanille vaniteuse vaniteux vanité vanités vans vanta \
    vantait vantant vante vanter vanté vantée vapeur vapeurs vaporeuse vaporeux vaquait vaquero \
    varech vareuse variable variables variaient variait variation variations varie varier varié \
    variée variées variés variété variétés vas vas-tu vas-y vase vases vaseuse vasistas vasque \
    vassal vassaux vaste vastes vaudeville vaudevilliste vaudra vaudrait vaudrait-il vaurien \
    vauriens vaut vaut-il vautour vautours vaux veau veaux vecteur vedette veilla veillaient \
    veillais veillait veillant veille veillent veiller veillera veillerai veillerait veilles \
    veilleur veilleurs veilleuse veillez veillé veillée veillées veine veines velléité \
    velléités velours velouté veloutée veloutés velue velues venaient venais venaison venait \
    venait-elle venait-il venant venants vend vendaient vendait vendange vendanges vendangeurs \
    vendant vendent vendeurs vendez vendit vendra vendrai vendrait vendre vendredi vendredis \
    vends vendu vendue vendues vendus veneur veneurs venez venez-vous venge vengea vengeaient \
    vengeait vengeance vengeances venger vengera vengerai vengerait vengeur vengeurs vengé \
    vengée veniez venimeuse venimeux venin venions venir venons vent vente ventes ventilateur \
    ventre ventre-saint-gris ventres ventru vents venu venue venues venus ver verbe verbiage \
    verdict verdit verdoyant verdoyante verdoyantes verdure verdures verdâtre verdâtres verger \
    vergers verges verglas vergogne vergue vergues vermeil vermeille vermeilles vermillon \
    vermine vermoulu vermoulues vermouth verni vernie vernies vernis verra verrai verrai-je \
    verraient verrais verrait verras verre verres verrez verriez verrions verrières verrons \
    verront verrou verrouillée verrous vers versa versaient versait versant versants verse \
    versements versent verser versets versez version versions versé versée versées versés vert \
    verte vertement vertes verticale verticalement verticales vertige vertiges vertigineuse \
    vertigineuses vertigineux verts vertu vertueuse vertueuses vertueux vertus vertébrés verve \
    veste vestes vestiaire vestiaires vestibule vestige vestiges veston veto veuf veuille \
    veuilles veuillez veulent veulent-ils veulerie veut veut-elle veut-il veut-on veuvage veuve \
    veuves veux veux-tu vexations vexé vexée via viaduc viager viagère viande viandes vibra \
    vibraient vibrait vibrant vibrante vibrants vibration vibrations vibre vibrent vibrer \
    vicaire vicaire-général vice vice-champion vice-championne vice-champions vice-procureur \
    vice-président vice-présidente vice-roi vices vicieuse vicieux vicissitudes vicomte \
    vicomtes vicomtesse victime victimes victoire victoires victoria victorieuse \
    victorieusement victorieux victuailles vida vidaient vidait vidant vide vident vider vides \
    vidèrent vidé vidéastes vidée vidéo vidéo-ludique vidéo-surveillance vidéos \
    vidéosurveillance vidés vie vieil vieillard vieillards vieille vieilleries vieilles \
    vieillesse vieilli vieillie vieillir vieillis vieillissait vieillissant vieillissement \
    vieillit vielle viendra viendrai viendraient viendrais viendrait viendras viendrez \
    viendriez viendrons viendront vienne viennent viennes viens viens-tu vient vient-elle \
    vient-il vierge vierges vies vieux vif vifs vigilance vigilant vigilante vigne vignerons \
    vignes vignobles vigoureuse vigoureusement vigoureuses vigoureux vigueur vil vilain vilaine \
    vilaines vilains vile vilenie vilenies viles villa village villageois villageoise \
    villageoises villages villas ville villes villégiature vils vin vinaigre vindicatif \
    vindicative ving-quatre vingt vingt-cinq vingt-deux vingt-huit vingt-neuf vingt-quatre \
    vingt-sept vingt-six vingt-trois vingtaine vingtième vinrent vins vinssent vint viol \
    violacée violacées violation violations viole violemment violence violences violent \
    violente violentes violents violer violet violets violettes violon violoncelle violoniste \
    violons violé vipère vipères virage virago virent virer virginal virginale virginité viril \
    virile virole virtuose virtuoses virtuosité virulente virus vis vis-à-vis visa visage \
    visages visait visant visas vise visent viser visible visiblement visibles vision \
    visionnaire visions visita visitaient visitait visitant visite visiter visites visiteur \
    visiteurs visiteuse visiteuses visitèrent visité visitée visitées visière visqueuse \
    visqueuses visse vissent visé visée visées visés vit vit-il vital vitale vitales vitalité \
    vite vitement vitesse vitesses vitrage vitrages vitrail vitraux vitre vitres vitreux \
    vitrine vitrines vitré vitrée vitrées vivace vivaces vivacité vivaient vivais vivait vivant \
    vivante vivantes vivants vive vivement vivent vives viveur viveurs vivez viviez vivifiant \
    vivifiante vivions vivons vivra vivrai vivrais vivrait vivras vivre vivres vivrez vivrons \
    vivront vocabulaire vocalises vocation vociféra vociférait vociférant vociférations vogue \
    voici voie voient voies voila voilaient voilait voilant voile voiler voiles voilette \
    voilure voilà voilà-t-il voilèrent voilé voilée voilées voilés voir voire vois vois-tu \
    voisin voisinage voisine voisines voisins voit voit-on voiture voitures voix voix-là vol \
    vola volaient volaille volailles volait volant volantes volants volatile volatiles volcan \
    volcans vole volent voler volet voletaient volets voleur voleurs voleuse volière volontaire \
    volontairement volontaires volontariat volontiers volonté volontés vols volte-face \
    voltigeaient voltigeait voltigent voltiger voltigeurs volts volubilité volume volumes \
    volumineuse volumineux voluptueuse voluptueusement voluptueuses voluptueux volupté voluptés \
    volutes volé volée volées volés vomir vomissements von vont vont-elles vont-ils vorace \
    voraces voracité vos vot votaient votants votation vote voter votes votre voté votée voudra \
    voudrai voudraient voudrais voudrais-tu voudrait voudras voudrez voudriez voudriez-vous \
    voudrions voudront vouer voulaient voulais voulait voulait-elle voulait-il voulait-on \
    voulant voulez voulez-vous vouliez vouliez-vous voulions vouloir voulons voulu voulue \
    voulurent voulus voulut voulût vous vous-même vous-mêmes voué vouée voués voyage \
    voyageaient voyageait voyageant voyagent voyager voyages voyageur voyageurs voyageuse \
    voyageuses voyagé voyaient voyais voyait voyant voyantes voyez voyez-vous voyiez voyions \
    voyons voyou voyous voûte voûtes voûté voûtée vrai vraie vraies vraiment vrais \
    vraisemblable vraisemblablement vraisemblance vriliogire vrilium vrille vs vu vue vues \
    vulgaire vulgairement vulgaires vulgarisation vulgarité vulgarités vulnérables vus vécu \
    vécue vécurent vécus vécut vécût végétal végétale végétation végétations végétaux véhicule \
    véhicules véhémence véhément véhémente vélites vélo vélo-boulot vélocité vénerie vénitien \
    vénère vénérable vénérables vénérait vénération vénéré véracité véranda vérandah véreux \
    véridique vérification vérifier vérifié véritable véritablement véritables vérité vérités \
    vérole véto vétulicoliens vétéran vétérinaire vêpres vêtement vêtements vêtir vêtu vêtue \
    vêtues vêtus vîmes vînt vît vôtre vôtres vœu vœux wagon wagons web week-end weekend whisky \
    whist wilaya xénophobie yacht yangwé yes yeux yeux-là yuans zaïmph zelle zigzag zigzags \
    zinc znapan zo zone zones zoning zoo zouave zut zèle zélé zélés zénith zéro à-compte \
    à-propos âcre âcres âge âge-là âges âgé âgée âgées âgés âme âmes âne ânes âpre âprement \
    âpres âpreté âtre ça çà ème ère ébahi ébahie ébahis ébahissement ébats ébattre ébaucha \
    ébauche ébaucher ébauches ébauché ébloui éblouie éblouir éblouis éblouissait éblouissant \
    éblouissante éblouissantes éblouissants éblouissement éblouissements éblouit éboueur \
    éboueurs éboulement éboulements ébouriffée ébouriffés ébranla ébranlaient ébranlait \
    ébranlant ébranle ébranlement ébranler ébranlé ébranlée ébranlés ébullition ébène écaille \
    écailles écaillère écarlate écarlates écarquillés écart écarta écartaient écartait écartant \
    écarte écartement écartent écarter écarts écartèrent écarté écartée écartées écartés \
    échafaud échafaudage échafaudages échalas échancrure échange échangea échangeaient \
    échangeait échangeant échangent échanger échanges échangeurs échangèrent échangé échangée \
    échangées échangés échantillon échantillons échappa échappaient échappait échappant échappe \
    échappent échapper échappera échapperait échappât échappèrent échappé échappée échappées \
    échappés écharpe écharpes échauffait échauffant échauffe échauffer échauffourée échauffé \
    échauffés échec échecs échelle échelles échelon échelons écheveau échevelée échevelées \
    échine échiquier écho échoppe échos échoue échouer échoué échouée échu échéance échéant \
    éclaboussures éclaboussé éclaboussés éclair éclaira éclairage éclairaient éclairait \
    éclairant éclairci éclaircie éclaircies éclaircir éclaircissait éclaircissement \
    éclaircissements éclaircit éclaire éclairent éclairer éclaireur éclaireurs éclairs \
    éclairèrent éclairé éclairée éclairées éclairés éclat éclata éclataient éclatait éclatant \
    éclatante éclatantes éclatants éclate éclatent éclater éclats éclatèrent éclaté éclipse \
    éclipser éclipsé éclore éclos éclose écloses éclosion écluse écluses écocide école écoles \
    écolier écoliers écolière écologique écologiques écologiste écologistes éconduire éconduit \
    économe économes économie économies économique économiques économiser économisé écopé \
    écorce écorces écorche écorcher écorchure écorché écorchés écosystèmes écot écoula \
    écoulaient écoulait écoule écoulent écouler écoulèrent écoulé écoulée écoulées écoulés \
    écouta écoutai écoutaient écoutais écoutait écoutant écoute écoute-moi écoutent écouter \
    écoutera écouterai écouterait écouterez écoutes écoutez écoutez-moi écoutiez écoutons \
    écoutât écoutèrent écouté écoutée écoutés écran écrans écrasa écrasaient écrasait écrasant \
    écrasante écrase écrasement écrasent écraser écrasé écrasée écrasées écrasés écrevisses \
    écria écria-t-elle écria-t-il écria-t-on écriai écriai-je écriait écriait-elle écriait-il \
    écriant écrie écrie-t-elle écrie-t-il écrier écrin écrira écrirai écrirait écriras écrire \
    écrirez écris écrit écrite écriteau écrites écritoire écrits écriture écritures écrivaient \
    écrivain écrivains écrivais écrivait écrivait-il écrivant écrive écrivent écrivez écrivis \
    écrivit écrivons écrivît écrièrent écrièrent-ils écrié écriée écrou écroula écroulaient \
    écroulait écroule écroulement écrouler écroulé écroulée écroués écrue écu écueil écueils \
    écuelle écuelles écumait écumant écumante écume écureuil écureuils écurie écuries écus \
    écusson écussons écuyer écuyers écuyère écœurante écœurement écœuré édentée édifiante \
    édification édifice édifices édifier édifié édit éditeur éditeurs édition éditions \
    éditorial édité édredon éducation égal égalait égale également égaler égales égalité égara \
    égaraient égarait égard égards égare égarement égarements égarent égarer égaré égarée \
    égarés égaux égaya égayaient égayait égayer égayé égayée égide église églises égorge \
    égorgement égorger égorgé égorgés égout égoïsme égoïste égoïstement égoïstes égratignure \
    égrenaient égyptienne élan élance élancements élancent élancer élancèrent élancé élancée \
    élans élança élançai élançaient élançait élançant élargi élargie élargir élargis \
    élargissaient élargissait élargissant élargit élasticité élastique élastiques électeur \
    électeurs élection élections électoral électorale électorales électoraux électricité \
    électrique électriques électrocutés électrodes électronique électroniques éleva élevage \
    élevaient élevait élevant élever élevèrent élevé élevée élevées élevés éliminer éliminé \
    éliminée élire élite élites éloge éloges éloigna éloignaient éloignait éloignant éloigne \
    éloignement éloignent éloigner éloignez éloignât éloignèrent éloigné éloignée éloignées \
    éloignés éloquemment éloquence éloquent éloquente éloquentes éloquents élu élucubrations \
    éluder élue élus élytres élève élèvent élèverai élèves élégamment élégance élégances \
    élégant élégante élégantes élégants élégiaques élégie élément élémentaire élémentaires \
    éléments éléphant éléphants élévation émacié émail émaillé émanait émanant émanation \
    émanations émancipation émane émaux émeraude émeraudes émerge émergeaient émergeait \
    émergeant émergence émerger émerveillait émerveillement émerveillé émerveillée émerveillés \
    émet émettre émeut émeute émeutes émeutiers émigrants émigration émigré émigrés éminemment \
    éminence éminent éminents émis émise émises émissaire émissaires émission émissions émit \
    émoi émoluments émotion émotions émouvait émouvant émouvante émouvantes émouvoir ému émue \
    émues émulation émule émurent émus émut émérite énergie énergies énergique énergiquement \
    énergiques énergétique énergétiques énervait énervante énerve énervement énervé énervée \
    énervés énigmatique énigmatiques énigme énigmes énoncé énorme énormes énormité énormités \
    énormément énuméra énumérait énumération énumérer éolien éolienne épagneul épais épaisse \
    épaisses épaisseur épaissi épaissir épaississait épaissit épanchait épanchement \
    épanchements épancher épandait épandue épanoui épanouie épanouies épanouir épanouissaient \
    épanouissait épanouissement épanouissent épanouit épargna épargnait épargne épargner \
    épargnerai épargnes épargnez épargné épargnée épargnées épargnés éparpilla éparpillaient \
    éparpillait éparpillant éparpillée éparpillés épars éparse éparses épatant épaule épaules \
    épaulette épaulettes épaulés épave épaves éperdu éperdue éperdues éperdument éperdus éperon \
    éperonné éperons épervier éphémère éphémères épia épiaient épiait épiant épice épicentre \
    épices épicier épiderme épidémie épidémies épidémiologie épie épier épieu épigramme \
    épigrammes épileptique épinards épine épines épineux épingle épingles épinière épique épis \
    épiscopale épisode épisodes épithète épithètes épié éplorée éponge éponges épopée époque \
    époque-là époques épousa épousais épousait épousant épouse épouser épousera épouserai \
    épouserais épouserait épouserez épouses épousez épousseter épousé épousée épouvanta \
    épouvantable épouvantablement épouvantables épouvantaient épouvantail épouvantait épouvante \
    épouvanter épouvantes épouvanté épouvantée épouvantées épouvantés époux éprendre épreuve \
    épreuves épris éprise éprit éprouva éprouvai éprouvaient éprouvais éprouvait éprouvant \
    éprouve éprouvent éprouver éprouverait éprouvez éprouvons éprouvât éprouvèrent éprouvé \
    éprouvée éprouvées éprouvés épuisaient épuisait épuise épuisement épuisent épuiser épuisé \
    épuisée épuisées épuisés épurer épuré épée épées épître épîtres équarries équateur équestre \
    équilibre équilibré équinoxe équipage équipages équipe équipement équipements équipes \
    équipé équipée équipées équipés équitable équitation équité équivalent équivalente \
    équivoque équivoques éraillée érection érigées érudit érudition éruptions étable étables \
    établi établie établies établir établirent établis établissait établissant établissement \
    établissements établissent établit étage étageaient étages étagère étagères étaient \
    étaient-elles étaient-ils étain étais étais-je étais-tu était était-ce était-elle était-il \
    étala étalage étalages étalaient étalait étalant étale étalent étaler étalon étalons étalé \
    étalée étalées étalés étancher étang étangs étant étape étape-reine étapes état état-major \
    états étau éteignaient éteignait éteignant éteignent éteignirent éteignit éteindre éteint \
    éteinte éteintes éteints étend étendaient étendait étendant étendard étendards étendent \
    étendirent étendis étendit étendre étendu étendue étendues étendus éternel éternelle \
    éternellement éternelles éternels éterniser éternité éther éthique étiez étiez-vous \
    étincela étincelaient étincelait étincelant étincelante étincelantes étincelants étinceler \
    étincelle étincelles étincelèrent étions étions-nous étiquette étiquettes étira étirait \
    étirant étoffe étoffes étoile étoiles étoilé étoilée étonna étonnaient étonnais étonnait \
    étonnamment étonnant étonnante étonnantes étonnants étonne étonnement étonnements étonnent \
    étonner étonnera étonnerait étonnez étonnèrent étonné étonnée étonnées étonnés étouffa \
    étouffaient étouffais étouffait étouffant étouffante étouffe étouffement étouffent étouffer \
    étouffé étouffée étouffées étouffés étoupes étourderie étourdi étourdie étourdiment \
    étourdir étourdis étourdissait étourdissant étourdissante étourdissement étourdit étrange \
    étrangement étranger étrangers étranges étrangeté étrangla étranglait étrangle étrangler \
    étranglé étranglée étrangère étrangères étreignaient étreignait étreignant étreignirent \
    étreignit étreindre étreint étreinte étreintes étrennes étrier étriers étriqué étroit \
    étroite étroitement étroites étroitesse étroits étude études étudia étudiais étudiait \
    étudiant étudiants étudie étudier étudions étudié étudiée étui étuis étuve étuves été étés \
    évacuant évacuation évacuations évacue évacuer évacué évacuée évacuées évacués évade évader \
    évadé évadée évaluation évalue évaluer évalué évangile évanoui évanouie évanouir \
    évanouirent évanouis évanouissaient évanouissait évanouissement évanouit évaporée \
    évapotranspiration évasion évasive évasivement éveil éveilla éveillai éveillaient éveillais \
    éveillait éveillant éveille éveillent éveiller éveillera éveillèrent éveillé éveillée \
    éveillées éveillés éventail éventails éventer éventrer éventré éventrées éventualité \
    éventualités éventuel éventuelle éventuellement éventuelles éventuels éventé évertuaient \
    évertuait évidemment évidence évident évidente évier évincé évita évitaient évitait évitant \
    évite éviter éviterait évité évitée évocation évoluait évolue évoluer évolution évolutions \
    évolué évoqua évoquaient évoquait évoquant évoque évoquent évoquer évoqué évoquée évènement \
    évènements événement événements évêché évêque évêques êt êtes êtes-vous être être-là êtres \
    île îles îlot îlots ôta ôtait ôtant ôte ôter ôtera ôtez ôté œil œillade œillades œillet \
    œillets œuf œufs œuvre œuvres
    """
}
