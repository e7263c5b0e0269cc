/// Frequent lower-case French words of four letters or more.
///
/// Counted in ELTeC-fra (public domain; 40 times or more) and in WiNER-fr (French
/// Wikinews, CC BY 2.5; in five articles or more), without the simple past in -a,
/// rare subjunctives and English words, with a few words of the computer age.
enum FrequentWords {
  static let list = """
    abandon abandonnait abandonnant abandonne abandonner abandonné abandonnée abandonnées abandonnés
    abasourdi abat abattement abattit abattre abattu abattue abattus abbaye abbé abeilles abnégation
    aboiements abominable abondamment abondance abondante abord aborder abords aboutir abri abriter
    absence absent absente absents absolu absolue absolument absorbait absorber absorbé absorbée
    absurde absurdes abus abuser abusé abîme abîmes académie acajou accablait accable accablement
    accabler accablé accablée accent accents acceptait acceptant accepte accepter accepté acceptée
    accident accidents acclamations accompagnaient accompagnait accompagne accompagner accompagné
    accompagnée accompagnés accompli accomplie accomplir accomplis accomplissait accomplissement
    accomplit accord accordait accorde accorder accords accordé accordée accoudé accourait accourir
    accoururent accourut accoutumé accoutumée accrochait accrocher accroché accrochée accrochés
    accroupi accroupis accroître accueil accueillait accueilli accueillie accueillir accueillit
    accusait accusation accusations accuse accuser accusé accusée accusés accès accéder accélère
    accélération acharnait acharnement acharné acharnée achat achetait acheter acheté achetée
    achevaient achevait achevant achever achevé achevée achète achève acide acier acquis acquise
    acquisition acquitter acquérir acte actes acteur acteurs actif actifs action actions active
    activement activité activités activé actrice actualisée actuel actuelle actuellement adieu
    adieux adjacentes adjoint admets admettait admettre administrative admirable admirablement
    admirables admirait admiration admire admirer admiré admirée admis adolescence adolescent
    adopter adopté adoptée adorable adorait adoration adore adorer adoré adorée adossé adoucir
    adressait adressant adresse adresser adressé adressée adroit adroite adroitement adultère
    adversaire adversaires affaibli affaire affaires affairé affectait affectant affectation
    affection affections affectueuse affectueusement affectueux affecté affectée affiche affiches
    affirmait affirmant affirme affirment affirmer affirmé affliger affligé affligée affolé affolée
    affreuse affreusement affreuses affreux affront affrontement affrontements affrontent affronter
    afghane afin africaine agence agenouiller agenouillé agenouillée agent agents agglomération
    aggraver agilité agir agirait agissait agissant agit agitaient agitait agitant agitation
    agitations agite agiter agité agitée agonie agresseur agression agressé agriculteurs agriculture
    agréable agréablement agréables agrément aguets ahuri aidait aidant aide aider aides aidé aidée
    aidés aient aies aigle aigre aigrement aigu aiguille aiguilles aigus aiguë aiguës aile ailes
    aille ailleurs aimable aimables aimaient aimais aimait aimant aimante aime aiment aimer aimerai
    aimerais aimerait aimes aimez aimiez aimons aimât aimé aimée aimés ainsi airain airs aisance
    aise aisé aisée aisément ajoutait ajoutant ajoute ajouter ajouté alarme album alcool alcôve
    alentour alentours alerte algorithme algorithmes alimentation allai allaient allais allait
    allant allemand allemande allemands aller allez alliance alliez allions allié alliées alliés
    allocution allongeaient allongeait allongeant allonger allongé allons allumait allume allumer
    allumette allumettes allumé allumée allumés allure allures allusion allusions allât allèrent
    allé allée allées allégations allégeance allégresse allés alors alternativement altitude altérée
    amabilité amant amante amants amas amassé amateur amateurs amazone ambassade ambassadeur
    ambassadeurs ambitieux ambition ambitions amenait amende amener amené amenée amenés amer amers
    amertume ameublement amical amicale amicalement amie amies amiral amis amitié amitiés amour
    amoureuse amoureuses amoureux amours ample ampleur amusaient amusait amusant amusante amuse
    amuser amusé amusée amène amère amèrement amères améliorer américain américaine américaines
    américains analogue analyse analyses ancien ancienne anciennes anciens ancre ancêtres anecdotes
    ange anges anglais anglaise anglaises angle angles angoisse angoisses angélique animait
    animateur animation animaux animé animée animés anneau anneaux anniversaire annonce annoncent
    annoncer annoncé annoncée annoncées annoncés annonçaient annonçait annonçant annuel annulation
    annuler annulé annulée année années anomalies anonyme anthropique antichambre antipathie antique
    antiques antiterroriste anxieuse anxieusement anxieux anxiété anéanti anéantie anéantir
    anéantissement août apaisement apaiser apens apercevait apercevant apercevoir aperçois aperçoit
    aperçu aperçue aperçurent aperçus aperçut aperçût aplomb apothicaire apparaissaient apparaissait
    apparaît apparaître appareil apparence apparences apparent apparente apparition appartement
    appartements appartenaient appartenait appartenant appartenir appartiennent appartiens
    appartient apparu apparue apparurent apparut appel appelaient appelait appelant appeler appelez
    appelle appellent appelles appels appelé appelée appelées appelés applaudir applaudissements
    applaudit application applications appliquait appliquer appliqué appliquée appointements
    apportaient apportait apportant apporte apporter apportez apporté apportée apprenait apprenant
    apprend apprendre apprends apprenez apprenti apprentissage appris apprit approbation
    approchaient approchait approchant approche approcher approchèrent approché approuvait approuve
    approuver approuvé approvisionnement approximativement apprécier apprécié appréhension
    appréhensions apprêtait apprêts appui appuie appuyait appuyant appuyer appuyé appuyée appuyés
    appétit après arabe arabes araignée arbre arbres arbustes archers archevêque archiduc architecte
    architecture ardemment ardent ardente ardentes ardents ardeur ardeurs argent argenterie argile
    argument arguments aride aristocrate aristocratie aristocratique arme armes armoire armoires
    armé armée armées armés arquebuse arrachait arrachant arrache arracher arraché arrachée arrange
    arrangeait arrangement arrangements arranger arrangé arrestation arrestations arrivai arrivaient
    arrivait arrivant arrivants arrive arrivent arriver arriverait arriverons arrivez arrivons
    arrivât arrivèrent arrivé arrivée arrivées arrivés arrière arrondissement arrêt arrêtai
    arrêtaient arrêtait arrêtant arrête arrêtent arrêter arrêtez arrêts arrêtèrent arrêté arrêtée
    arrêtées arrêtés arsenal article articles articuler artifice artillerie artiste artistes
    artistique arts ascendant ascension asile aspect aspects aspirait aspirations aspire assaillant
    assaillants assassin assassinat assassinats assassiner assassins assassiné assaut assemblée
    assentiment asseoir asseyait asseyant assez assiette assiettes assirent assis assise assises
    assistait assistance assistante assistants assister assisté assit association associations
    associer associé assombri assommer assurait assurance assurant assure assurer assuré assurée
    assurément astre astres astronomes atelier ateliers atmosphère atmosphérique atroce atroces
    attachaient attachait attachant attache attachement attacher attaché attachée attachées attachés
    attaquait attaquant attaque attaquer attaques attaqué atteignait atteignit atteindre atteint
    atteinte atteintes atteints attelage atteler attelé attelée attend attendaient attendais
    attendait attendant attendent attendez attendirent attendit attendons attendrai attendre
    attendri attendrie attendrir attendrissement attends attendu attendue attendus attentat
    attentats attente attentif attention attentions attentive attentivement atterrissage atterré
    attiraient attirait attirant attire attirer attiré attirée attitude attitudes attraction attrait
    attraper attribuait attribuer attribué attristé attristée aube auberge aubergiste aucun aucune
    aucunement audace audacieuse audacieux audience auditeurs auditoire augmentait augmentant
    augmentation augmente augmenter augmenté augure auguste aujourd aumône auparavant auprès auquel
    aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aurore auréole aussi
    aussitôt australien austère autant autel auteur auteurs authentique auto automatique automne
    automobile automobilistes autonome autonomie autorisation autorise autorisé autorisée autorisés
    autorité autorités autoroute autoroutes autoroutier autour autre autrefois autrement autres
    autrui auxquelles auxquels avaient avais avait avalanche avaler avance avancement avancent
    avancer avances avancèrent avancé avancée avant avantage avantages avantageux avançaient
    avançait avançant avare avarice avec avenir aventure aventurer aventures aventurier avenue
    averse aversion averti avertie avertir avertis avertissait avertissement avertit aveu aveugle
    aveuglement aveugles aveux avez aviation avide avidement avidité aviez avion avions avis avisé
    avocat avocate avocats avoine avoir avons avouait avoue avouer avouez avoué avril ayant ayez
    ayons azur aérien aérienne aériennes aériens aéroport aîné aînée aïeule aïeux baccalauréat
    badauds bagage bagages bagne bague baguette baie baigneur baigné bailli bain bains baisait
    baisant baiser baisers baissait baissant baisse baisser baissé baissée baissés balai balançaient
    balançait balançant balbutiait balbutiant balcon baleine ball balle balles ballot ballots bals
    balustrade banal banale banales banc bancs bande bandeau bandeaux bandes bandit bandits banlieue
    bannière banque banques banquet banquette banquier baptême baraque baraques barbare barbe baron
    baronne barque barques barrage barrages barre barreaux barres barrière barrières basse bassesse
    bassin bataille batailles bataillon bateau bateaux battaient battait battant battants battement
    battements battent batterie battit battre battu battue battus bavard bavardage bavarde bavarder
    bavards baïonnette beau beaucoup beauté beautés beaux becs bedeau belge belges belle belles
    berceau berge berger bergère berline besogne besoin besoins bestiaux beurre bibliothèque
    bicyclette bien bienfait bienfaiteur bienfaitrice bienfaits biens bientôt bienveillance
    bienveillant bienveillante bienvenu bienvenue bijou bijoux bilan billard billet billets billot
    bise bizarre bizarres bière blague blanc blanche blanches blancheur blanchâtre blancs blessant
    blesser blessure blessures blessé blessée blessées blessés bleu bleue bleues bleus bleuâtre
    bleuâtres blindés bloc blocage blocages blocs blocus blog blond blonde blondes blonds bloquant
    bloque bloquer bloqué bloquée bloqués blouse blâme blâmer blés blême bohémiens boire bois
    boisson boit bombardement bombardements bombe bombes bonbons bond bondir bondissait bondissant
    bondit bonds bonheur bonheurs bonhomie bonhomme bonjour bonne bonnement bonnes bonnet bonnets
    bons bonsoir bonté bontés bord bordaient bords bordure bordé bordée bordées borne bornes bosquet
    bossu botte bottes bottines bouche boucher bouches bouchon bouchée boucle boucles bouclier
    bouclé boudoir boue bouffées bouge bougeait bouger bougie bougies bougé bouillon boulanger boule
    boules boulevard boulevards bouleversé bouleversée bouquet bouquets bourdonnement bourg
    bourgeois bourgeoise bourgeoises bourgeoisie bourreau bourreaux bourru bourse boussole bout
    bouteille bouteilles boutique boutiques bouton boutonnière boutons bouts bouvier boyau boîte
    boîtes braconnier brancard branche branches bras brasier brave bravement braver braves bravoure
    brebis bref breton bretonne brevet bribes brick bride brigade brigadier brigand brigands
    brillaient brillait brillant brillante brillantes brillants brille briller brin brins briques
    brisait brise briser brisé brisée brisées brisés britannique britanniques brièvement broderie
    broderies brodé brodée bronze brosse brouillard brouillards brouille broussailles bruissement
    bruit bruits brume brumes brun brune brunes bruns brusque brusquement brusquerie brusques brut
    brutal brutale brutalement brutalité brute brutes bruyamment bruyant bruyante bruyère bruyères
    brèche brève brésilien brésilienne brûlaient brûlait brûlant brûlante brûlantes brûle brûler
    brûlé brûlée brûlés buffet buis buisson buissons bureau bureaux burundais burundaise buste buts
    buvaient buvait buvant buveurs buée bâti bâtie bâtiment bâtiments bâtir bâton bâtons béante
    béatitude bébé béni bénir bénis bénite bénédiction bénéfice bénéfices bénéficié bétail bêche
    bête bêtes bêtise bêtises bûcher bûcheron bûcherons bœuf bœufs cabane cabanes cabaret cabaretier
    cabarets cabine cabinet cabriolet cachaient cachait cachant cache cachent cacher cachet cachette
    cachot caché cachée cachées cachés cadavre cadavres cadeau cadeaux cadet cadre cadres café cafés
    cages cahier cahiers caillou cailloux caisse caisses caissier calcul calculs calculé calme
    calmer calmes calmé calmée calomnie calomnies calèche camarade camarades camion camionnette
    camions camp campagne campagnes campement camps caméras canadien canadienne canaille canal
    canapé cancer candeur candidat candidate candidats candidature candide canne cannes canon canons
    canot caoutchouc capable capables capacité cape capitaine capitaines capitale capitaux caporal
    capote caprice caprices capricieuse captifs capuchon caractère caractères caravane carburant
    carburants cardiaque cardinal caressait caressant caressante caresse caresser caresses caressé
    carnage carnet carreau carreaux carrefour carriole carrière carrosse carrosses carré carrée
    carrément carrés carte cartes carton cartons caserne casque casques casquette casser cassette
    casseurs cassé cassée caste catastrophe catholique catholiques cathédrale catéchisme catégorie
    catégories cauchemar causaient causait causant cause causer causerie causeries causerons causes
    causèrent causé causée cavalerie cavalier cavaliers cave caveau caverne caves ceci ceinture cela
    celle celles cellule cellules celte celui cendre cendres cent centaine centaines centimes
    central centrale centre centres cents cependant cercle cercles cercueil cerf cerise certain
    certaine certainement certaines certains certes certificat certitude cerveau cervelle cessait
    cesse cesser cessez cessèrent cessé cette ceux chacun chacune chagrin chagrins chair chaire
    chairs chaise chaises chalet chaleur chambre chambres champ champagne champion championnat
    championnats championne championnes champions champs champêtre chance chancelant chances
    chandelle changeait changeant changement changements changer changé changée chanoinesse chanson
    chansons chant chantaient chantait chantant chante chantent chanter chanteur chanteuse chantier
    chantiers chants chanté chaos chapeau chapeaux chapelet chapelle chaque char charbon charbonnier
    charbons charge chargeait charger charges chargé chargée chargées chargés chariot chariots
    charitable charité charmant charmante charmantes charmants charme charmes charmé charmée
    charrette charrettes charrue chartreuse chassait chasse chasser chasseur chasseurs chassé
    chassée chaste chat chats chatte chaud chaude chaudes chauds chauffer chauffeur chauffeurs
    chaume chaumière chaussures chaussée chauve chaux chaîne chaînes chef chefs chemin chemins
    cheminée cheminées chemise chemises cher cherchaient cherchais cherchait cherchant cherche
    cherchent chercher chercheur chercheurs cherchez cherché chers cheval chevaleresque chevalier
    chevaliers chevaux chevelure chevet cheveux chez chic chien chiens chiffons chiffre chiffres
    chiites chimères chinois chinoise chirurgien choc chocolat choisi choisie choisir choisis
    choisit choix chose choses choux chronique chrétien chrétienne chrétiens chute chutes chuté
    châle châssis châtaigniers château châteaux châtelain châtelaine châtiment chère chères chèvre
    chèvres chéri chérie chétif chétive chêne chênes chômage chômeurs chœur cible cibles cidre ciel
    cierges cigare cigares cigarette cigarettes cils cime cimes cimetière cinq cinquantaine
    cinquante cinquième cinéma circonscription circonstance circonstances circuit circulaire
    circulait circulation circuler circulé cire cirque ciseaux citadelle citait citer citoyen
    citoyenne citoyens cité civil civile civilisation civils clair claire clairement claires
    clairière clairs clairvoyance clameur clameurs clan claquaient claquer clarté clartés classe
    classement classique classiques classé clef clefs clerc clergé cliente clients clientèle
    clignant climat climatique clin cloche clocher clochers cloches cloison clos closes clou clous
    cloué cloître club clôture coalition cocher cochère coffre coffres coffret cofondateur
    cofondatrice cognée cohue coiffe coiffeur coiffure coiffé coiffée coin coins collaborateurs
    collaboration collaborer collectif collection coller collet collier colliers colline collines
    collision collège collègue collègues collé collée colonel colonie colonies colonne colonnes
    colossale colosse colporteur colère colères combat combatif combats combattants combattre
    combien combinaison combinaisons comble combler comique comité commandait commandant commande
    commandement commander commandes commandé comme commence commencement commencent commencer
    commencèrent commencé commencée comment commentaire commentaires commenté commençai commençaient
    commençais commençait commençant commerce commercial commerciale commerçants commettre commis
    commise commissaire commissaires commissariat commissionnaire commisération commode commodément
    commun communauté communautés commune communes communication communion communiquait communiquer
    communiqué communs commère compagne compagnes compagnie compagnies compagnon compagnons
    comparaison comparait comparer compartiment comparution compassion compatriote compatriotes
    compensation complaisance complet complice complices complicité compliment compliments complot
    complète complètement complétement compléter complété comportement composaient composait
    composant compose composer compositeur composition compositions composé composée comprenaient
    comprenais comprenait comprenant comprend comprendre comprendrez comprends comprenez comprennent
    compris comprise comprit compromettre compromis compromise comptaient comptais comptait comptant
    compte comptent compter compterait comptes comptez comptoir compté compétiteurs compétition
    compétitions compétitrices comte comtesse comètes comédie comédien comédienne concentration
    concentrer concentrée conception concernait concernant concerne concernés concert concerts
    concevoir concierge concilier conclu conclure conclusion conclut concours concurrent
    concurrentes concurrents condamnait condamnation condamne condamner condamné condamnée condamnés
    condition conditions condoléances conducteur conduire conduis conduisait conduisant conduisez
    conduisit conduit conduite conduits confesse confesser confesseur confession confiance confiant
    confiante confidence confidences confident confidente confie confier confirme confirmer confirmé
    confirmée confitures confié confiée conflit conflits confondait confondre confondu confondues
    conformité conformément confortable confrère confrères confus confuse confuses confusion
    confusément conférence congé conjectures conjugale conjure conjurés connais connaissaient
    connaissais connaissait connaissance connaissances connaissant connaisse connaissent connaissez
    connaissiez connaissons connait connaît connaître connu connue connues connus connut connût
    conquis conquérir conquête consacrer consacré consacrée conscience conseil conseille conseiller
    conseillers conseillère conseillé conseils consens consent consentait consentement consenti
    consentir consentit conservait conservateur conserve conserver conservé considère considérable
    considérables considérait considération considérations considérer considéré considérée consigne
    consistait consiste consolait consolation consolations console consoler consommation
    conspirateurs conspiration constamment constance constante constater constaté consterné
    constitue constituent constituer constitution constitutionnel constitutionnelle constitué
    construction constructions construire construit construite consul consulat consultation
    consulter consulté consécutif consécutive conséquence conséquences conséquent contait conte
    contemplait contemplant contemplation contempler contenaient contenait contenance contenant
    contenir content contentait contente contentement contenter contents contenu contenue contenus
    conter contes contexte contient continent continu continuaient continuait continuant continuel
    continuelle continuellement continuent continuer continuez continuèrent continué contours
    contraction contracté contradiction contradictoires contraindre contraint contrainte contraire
    contrairement contraires contrarier contrarié contrariété contraste contrat contrats contre
    contremaître contributeurs contribué controverse controversé contrée contrées contrôle contrôler
    contrôles contrôlé conté convaincre convaincu convaincue convalescence convenable convenablement
    convenait convenance convenances convenir convention conventions convenu convenue conversation
    conversations conviction convictions conviens convient convives convocation convoi convoitise
    convulsif convulsions convulsivement conçois conçu conçut coopération coordination copie coque
    coquet coquette coquetterie coquettes coquin coquine coquins corail corbeaux corbeille
    corbeilles corde cordes cordial cordiale cordialement cordialité cordon cordonnier cordons corne
    cornes cornet corps correction correctionnel correspond correspondance corridor corridors
    corriger corruption corsage cortège corvée costume costumes coteaux coton cottage couchait
    couchant couche coucher couches couché couchée couchés coude coudes coudre coulaient coulait
    coulant coule couler couleur couleurs coulisses couloir couloirs coulé coup coupable coupables
    coupaient coupait coupe couper coupes couple couples couplet coups coupé coupée coupées coupés
    cour courage courageuse courageusement courageux couraient courait courant courants courbant
    courbe courbé courbée courent coureur coureurs courir couronne couronnes couronné courrier cours
    course courses court courte courtes courtisans courtoisie courts couru coururent courus courut
    cousin cousine cousins coussin coussins couteau couteaux coutume couturière couvent couvercle
    couvert couverte couvertes couverts couverture couvertures couvraient couvrait couvrant couvre
    couvrir couvrit coût coûtait coûte coûter coûts coûté craignais craignait craignant craignent
    craignez craignit craindre crains craint crainte craintes craintif craintive craquement craquer
    cravache cravate crayon creusait creuse creuser creusé creusée creux crever crevé criaient
    criait criant crie crient crier crime crimes criminel criminelle criminels crinière cris crise
    crises crispée crispés cristal critique critiques critiqué crièrent crié crochet croie croient
    croirais croirait croire crois croisaient croisant croissance croissant croissante croisée
    croisées croisés croit croix crosse croupe croyaient croyais croyait croyance croyances croyant
    croyez croûte cruauté cruche crucifix crue cruel cruelle cruellement cruelles cruels crurent
    crus crut crâne crème crève créanciers création créature créatures crédit crée créer créole
    crépuscule créé créée créés crêpe crête crût cueillir cuiller cuir cuisine cuisines cuisinier
    cuisinière cuisse cuisses cuivre culotte culottes culte cultiver culture cupidité cure curieuse
    curieusement curieuses curieux curiosité curiosités curé cuvette cycliste cyprès câline cède
    cédait cédant céder cédé céleste célèbre célèbres célébrer célébrité cérémonie cérémonies cône
    côte côtes côté côtés cœur cœurs daigné dalle dalles dame dames danger dangereuse dangereuses
    dangereux dangers dans dansaient dansait danse danser danses danseurs danseuse danseuses datant
    davantage debout dedans degré degrés dehors delà demain demandai demandaient demandais demandait
    demandant demande demandent demander demanderai demandes demandeurs demandez demandèrent demandé
    demandée demeuraient demeurait demeurant demeure demeurer demeures demeurèrent demeuré demeurée
    demi demie demoiselle demoiselles dent dentelle dentelles dents depuis dernier derniers dernière
    dernières derrière descend descendaient descendait descendant descendent descendirent descendis
    descendit descendre descends descendu descendue descente description despotisme desquelles
    desquels dessein desseins dessert dessin dessinait dessiner dessins dessous dessus destin
    destinait destination destiné destinée destinées destinés destruction dette dettes deuil deux
    deuxième devaient devais devait devance devant devants devanture devançant devenaient devenait
    devenant devenir devenu devenue devenues devenus devez deviendrait devienne deviennent deviens
    devient deviez devinait devinant devine deviner devinez devinrent devint deviné devions devise
    devoir devoirs devons devra devraient devrais devrait devriez devront diable diables diabolique
    dialogue diamant diamants diamètre dictée dieux difficile difficilement difficiles difficulté
    difficultés diffusion diffusé diffusées différence différent différente différentes différents
    digne dignes dignité diligence dimanche dimanches diminuait diminuer diminué diplomates
    diplomatie diplomatique dirai dirais dirait diras dire directe directement directeur direction
    directions directrice dirent direz diriez dirige dirigeaient dirigeait dirigeant dirigeants
    dirigent diriger dirigèrent dirigé dirigée disaient disais disait disant discipline disciplines
    discours discret discrète discrètement discrétion discussion discussions discutait discuter dise
    disent disgrâce disiez disons disparaissaient disparaissait disparaît disparaître disparition
    disparu disparue disparues disparurent disparus disparut dispenser disposait dispose disposer
    dispositif disposition dispositions disposé disposée disposées disposés dispute disputer disputé
    disqualification dissimulait dissimuler dissimulé dissimulée dissiper dissipée distance
    distancer distances distincte distinctement distinctes distinction distinguait distingue
    distinguer distingué distinguée distingués distraction distractions distraire distrait distraite
    distraitement distribution dite dites dits divan divers diverses diversion divertir divin divine
    divinité division dixième dizaine dizaines djihadiste djihadistes docile docteur doctrine
    document documents doigt doigts dois doit doivent domaine domaines domestique domestiques
    domicile dominait dominant domination domine dominer domino dominé dominée dommage dompter donc
    donjon donnaient donnais donnait donnant donne donnent donner donnerai donnerais donnerait
    donnerez donnez donnât donnèrent donné donnée données donnés dons dont dormaient dormais dormait
    dormant dorment dormi dormir dormit dors dort dortoir doré dorée dorées dorés dose dossier
    dossiers douairière double doublement doubles doublé doublée douce doucement douces douceur
    douceurs douleur douleurs douloureuse douloureusement douloureuses douloureux doutais doutait
    doute douter doutes douteux doutez douté doux douzaine douze doué douée dragon dragons
    dramatique drame drap drapeau drapeaux draps dressaient dressait dressant dresse dresser dressé
    dressée droit droite droites droits droiture drôle drôles duathlon duchesse duel dues dupe
    duquel durait durant dure durement durent durer dures dureté durs duré durée duvet débarrasser
    débarrassé débat débats débattait débattre débauche débloqué débordait débris début débuté
    décembre décennies déception déceptions décharge déchiraient déchirait déchirant déchirante
    déchire déchirer déchiré déchirée décidait décide décider décidé décidée décidément décisif
    décision décisions décisive déclarait déclarant déclaration déclarations déclare déclarer
    déclaré déclenché déclenchée décollé décombres décor décoré découragement décourager découragé
    découvert découverte découvertes découverts découvrait découvrant découvre découvrir découvrit
    décret décrire décrit décrocher décrété décès décédé décédée décédées dédaigneuse
    dédaigneusement dédaigneux dédain déesse défaillance défaillante défaillir défaire défait
    défaite défaut défauts défend défendait défendit défendre défends défendu défendue défense
    défenseur défenseurs défi défiance défiant déficit défie défier défilé définir définitif
    définitive définitivement défunt défunte déférence dégageait dégager dégagé dégagée dégoût
    dégoûté dégradations déguisement déguiser déguisé dégâts déjeuner déjeuné déjà délai délicat
    délicate délicatement délicates délicatesse délicatesses délicats délices délicieuse
    délicieusement délicieux délire délit délits délivrance délivrer délivré délivrée délégation
    délégués démarche démarches démence démenti démesurée démesurément démission démocrate
    démocrates démocratie démocratique démocratiques démon démons démonstration démonstrations
    démontrer démêler dénombre dénonce dénoncer dénoncé dénonçant dénouement départ département
    départemental départementale départements dépassait dépasser dépassé dépend dépendait dépens
    dépense dépenser dépenses dépensé dépit déplacement déplacements déplaire déplaisait déplaisir
    déplaît déploiement déplorable déplore déployé déployés déposer déposition déposé dépouille
    dépouiller dépouillé député députée députés dépêche dépôt dépôts dérange déranger dérangé
    dérober dérobé dérobée déroulait déroule déroulement déroulé déroulée déroulés désagréable
    désagréables désarmé désarroi désastre désert déserte désertes déserts désespoir désespérait
    désespérer désespéré désespérée désespérément désespérés déshabiller déshonneur déshonorer
    déshonoré désignait désignant désigner désigné désintéressement désintéressé désinvolture désir
    désirais désirait désire désirer désirez désirs désiré désirée désolation désolé désolée
    désordre désormais désœuvrement détachait détachant détachement détacher détaché détail détails
    détection détecté détente détention détenu détenus détermination déterminer déterminé détestable
    détestait déteste détonations détour détournait détournant détournement détourner détourné
    détours détresse détriment détruire détruit détruits développement développer dévoilé dévorait
    dévorant dévore dévorer dévoré dévote dévotion dévouement dévouer dévoué dévouée dévoués déçue
    dînait dîne dîner dîners dîné dôme eaux ecclésiastique efface effacer effacé effacée effaré
    effarée effarés effaçait effectifs effectivement effectuer effectué effectuées effet effets
    effleuré effondrement effort efforts efforçait efforçant effraie effrayait effrayant effrayante
    effrayants effrayer effrayé effrayée effrayés effroi effronterie effroyable effusion effusions
    elle elles elzevir embarcation embarquer embarras embarrassé embarrassée embrassait embrassant
    embrasse embrasser embrassèrent embrassé embrassée embrasure embuscade emmenait emmenant emmener
    emmené emmenée emmène emparait empare emparer emparé emparée empereur emphase empire emplacement
    emplissaient emplissait emplit emploi emploie emplois employait employer employé employée
    employés empoisonné empoisonnée emportait emportant emporte emportement emportements emporter
    emporté emportée emportés empreinte empreintes empressement empressé empressée emprunt emprunter
    empêchaient empêchait empêche empêchent empêcher empêcherait empêché enceinte encens
    enchantement enchanté enchantée enchaîné enclos encombrée encontre encore encouragement
    encourager encre endormait endormi endormie endormir endormis endormit endroit endroits enfance
    enfant enfantin enfantine enfants enfer enfermait enfermer enfermé enfermée enfermés enfin
    enflammé enfonce enfoncer enfoncé enfoncée enfoncés enfonçaient enfonçait enfonçant enfui enfuir
    enfuirent enfuit engage engageait engageant engagement engagements engager engagé engagée
    engagés engin engins engourdissement enjambées enlevait enlever enlevé enlevée enlève enlèvement
    ennemi ennemie ennemis ennui ennuie ennuis ennuyait ennuyer ennuyeuse ennuyeux ennuyé enquête
    enquêter enquêteurs enragé enragés enregistre enregistré enregistrés enrichir enseigne
    enseignement enseigner enseigné ensemble ensuite entame entamer entamé entamée entend
    entendaient entendais entendait entendant entende entendent entendez entendirent entendis
    entendit entendre entendrez entends entendu entendue entendus entendîmes entendît entente
    enterrement enterrer enterré enthousiasme enthousiaste entier entiers entière entièrement
    entières entour entourage entouraient entourait entourant entoure entourent entourer entouré
    entourée entourés entr entrai entraient entrailles entrain entraineur entrait entrant entraînait
    entraînant entraîne entraînement entraîner entraîné entraînée entre entrebâillée entrecoupée
    entrefaites entrent entreprendre entrepris entreprise entreprises entreprit entrer entretenaient
    entretenait entretenir entretenue entretien entretiens entrevoir entrevoyait entrevu entrevue
    entrez entrouverte entrouvrit entrèrent entré entrée entrées entrés entêtement entêté envahi
    envahie envahir envahissait envahit enveloppait enveloppant enveloppe envelopper enveloppes
    enveloppé enveloppée enveloppés enverrai envers enviait envie envieux environ environnement
    environs envoi envoie envoler envoyait envoyant envoyer envoyé envoyée envoyés errait errant
    errer erreur erreurs escabeau escalier escaliers esclavage esclave esclaves escorte escouade
    espace espaces espagnol espagnole espion espions espoir espoirs esprit esprits espèce espèces
    espère espèrent espérais espérait espérance espérances espérant espérer espéré essai essaie
    essais essayai essayaient essayait essayant essaye essayer essayez essayé essence essentiel
    essentiellement essor essoufflé essoufflée essuyait essuyant essuyer esthétique estimait
    estimant estimation estimations estime estiment estimer estimé estomac estrade eurent euro
    européen européenne européennes européens euros eusse eussent eussiez eussions exact exacte
    exactement exactitude exagérait exagération exagéré exagérée exaltait exaltation exalté exaltée
    examen examinait examinant examiner examiné exaspérait exaspération exaspéré excellence
    excellente excellentes excellents exception exceptionnel exceptionnelle excepté excessive
    excessivement excitait excitant excitation excite exciter excité exclamation exclamations exclu
    exclue exclusivement excursion excusait excuse excuser excuses excès exemplaire exemple exemples
    exempt exerce exercer exercice exercices exercé exerçait exhalait exige exigeait exigeant
    exigences exiger exigez exigé exil existait existe existence existences existent exister existé
    exoplanètes expansion expert experts expiation explication explications expliquait expliquant
    explique expliquer expliqué exploitation exploiter exploits exploration exploser explosif
    explosifs explosion explosions explosé exposait exposer exposition exposé exposée exposés
    expression expressions exprimaient exprimait exprime exprimer exprimé exprès expulser expulsion
    expulsé expédition expérience expériences exquis exquise exquises extase extraire extraordinaire
    extraordinairement extraordinaires extrémistes extrémité extrémités extrême extrêmement extrêmes
    extérieur extérieure extérieures exécuter exécutif exécution exécuté eûmes fable fabrique
    fabriquer fabriqué face faces facile facilement faciles facilité facteur factice faction facture
    faculté facultés fade faible faiblement faibles faiblesse faiblesses failli faillit faillite
    faim faire fais faisaient faisais faisait faisant faisiez faisions faisons fait faite faites
    faits falaise fallait falloir fallu fallut fameuse fameuses fameux familial familiarité familier
    familiers familière familièrement famille familles fanfare fantaisie fantaisies fantastique
    fantastiques fantôme fantômes farce fardeau farine farouche farouches fasse fatal fatale
    fatalement fatalité fatigue fatiguer fatigues fatigué fatiguée fatigués fatuité faubourg
    faubourgs fauconnier faudrait fausse fausses faut faute fautes fauteuil fauteuils fauve fauves
    faux faveur faveurs favorable favorables favori favoris façade façon façons faîte faïence
    feignait feignant feignit feindre feinte femme femmes fendre fente fentes fenêtre fenêtres fera
    ferai feraient ferais ferait feras ferez feriez ferions fermaient fermait fermant ferme
    fermement fermer fermes fermeture fermeté fermier fermiers fermière fermé fermée fermées fermés
    ferons feront ferroviaire fers ferveur festin festival feuillage feuillages feuille feuilles
    feutre feux fiacre fiancé fiancée fiancés fiançailles ficelle fiche fichu fictifs fidèle
    fidèlement fidèles fidélité fief fier fiers fierté figurait figure figurer figures filait filer
    files filet filets filiale fille filles fillette fillettes film films fils filtrées finale
    finalement finance financement finances financier financiers financière financières finement
    fines finesse fini finie finir finirait finirent finis finissait finissant finissent finit fins
    fiole firent firme fiscale fixait fixant fixe fixement fixer fixes fixé fixée fixés fière
    fièrement fièvre fiévreuse fiévreux flacon flacons flambeau flambeaux flamme flammes flanc
    flancs flaques flash flattait flatte flatter flatteur flatté flattée fleur fleuri fleurie fleurs
    fleuve flocons flot flots flottaient flottait flottant flotte flotter flèche flèches fléchir
    flûte foin foire fois folie folies folle follement folles fonce fonction fonctionnaire
    fonctionnaires fonctionnement fonctions foncé fond fondait fondateur fondit fondre fonds fondu
    fondé fondée font fontaine fontaines fonte football force forcer forces forcé forcée forcément
    forcés forge formaient formait formalités formant format formation formations forme formelle
    formellement forment formes formidable formidables formule formuler formules formé formée fort
    forte fortement forteresse fortes fortifications forts fortune fortunes forum forçait forçant
    forêt forêts fosse fossé fossés foudre foudroyante fouet fouiller fouilles fouillis foulard
    foule foules fourche fourchette fourmilière fourmis fourneau fourni fournir fournissait
    fournisseurs fournit fourreau fourrure fourrures fourré fourrés fous foyer foyers fracas fragile
    fragment fragments frais franc franche franchement franchi franchir franchise franchit franco
    francs franges français française françaises frappaient frappait frappant frappe frapper frappes
    frappé frappée frappés fraternelle fraternité frayeur fraîche fraîches fraîcheur frein frisson
    frissonnait frissonnant frissonnante frissonner frissons frivole froid froide froidement froides
    froideur froids froissé froissée fromage froncés front frontière frontières fronts fronçant
    frottait frottant frotter fruit fruits frère frères frémir frémissait frémissant frémissante
    frémissement frémit frénésie fréquemment fréquenter fréquentes fréquents frêle frôlement fugitif
    fugitifs fugitive fuir fuite fuites fumaient fumait fumant fumer fumier fumoir fumée fumées
    funeste funèbre funèbres funérailles furent fureur fureurs furie furieuse furieusement furieuses
    furieux furtif furtivement fusil fusillade fusils fusse fussent fusées futur fuyaient fuyait
    fuyant fâchait fâche fâcher fâcheuse fâcheux fâché fâchée fébrile fédéral fédérale fédération
    fées félicitait félicitations féliciter félicité féminin féminine féminines féroce féroces
    férocité février fête fêtes fîmes fûmes gage gages gagnait gagne gagner gagnèrent gagné gagnée
    gaie gaiement gaieté gaillard gaillards gain gais galamment galant galanterie galaxie galaxies
    galerie galeries galons galop gamin gamins gant gants garantie garanties garantir gardaient
    gardait gardant garde gardent garder garderai gardes gardez gardien gardiens gardé gardée gare
    gares garni garnie garnies garnis garnison gars garçon garçons gauche gaze gazon gaîté gelée
    gendarme gendarmerie gendarmes gendre genou genoux genre gens gentil gentilhomme gentille
    gentilshommes gentiment gentleman gerbes geste gestes gestion geôlier gibier gigantesque
    gigantesques gilet gilets gisait glace glaces glacial glaciale glacé glacée glaive glaçait
    glissaient glissait glissant glisse glisser glissé globe gloire glorieux goguenard golfe gonds
    gonflait gonflé gorge gorges gorgée gosier gothique gouffre goutte gouttes gouvernail
    gouvernante gouvernement gouvernemental gouvernementale gouvernements gouverner gouverneur goût
    goûtait goûter goûts goûté grabat gracieuse gracieusement gracieuses gracieux grade grain grains
    graisse grand grande grandement grandes grandeur grandi grandiose grandir grandissait grandit
    grands grange granit grappes gras gratitude gratuit gratuitement grave gravement graves gravir
    gravit gravité gravures grec gredin greffier grelots grenade grenades grenadiers grenier griefs
    griffes grille grilles grimace grimaces grimper grimpeur grincement gris grise grises grièvement
    grognement grondait gronde grondement gronder groom gros grosse grosses grossier grossiers
    grossière grossièrement grossières grotesque grotte grottes groupe groupes groupés grâce grâces
    grève grèves grêle grêles guenilles guerre guerres guerrier guerriers guet guettait guettant
    guette gueule gueux guichet guichetier guide guider guides guillotine guirlandes guise guitare
    guère guéri guéridon guérie guérir guérison gymnastique gâteaux gâter gâté gâtée géant géants
    gémir gémissait gémissement gémissements gémit génie général générale généralement génération
    générations généraux généreuse généreusement généreuses généreux générosité géographie gérer
    gênait gêne gêner gêné gênée gîte habile habilement habiles habileté habillait habille habiller
    habillé habillée habit habitaient habitait habitant habitants habitation habitations habite
    habitent habiter habits habitude habitudes habituel habituelle habituellement habituer habitué
    habituée habitués habité habitée hache hagard hagards haie haies haillons haine haines hais hait
    haleine haletait haletant haletante hallucination halte hameau hanche hanches handball hangar
    hardes hardi hardie hardiesse hardiment hardis harem harmonie harmonies harmonieuse harmonieux
    harpe hasard hasards haussait haussant hausse hausser hausses haut hautain hautaine haute
    hautement hautes hauteur hauteurs hauts haïr haïssait hebdomadaire hein herbe herbes heure
    heures heureuse heureusement heureuses heureux heurtaient heurtait heurtant heurter heurts
    heurté hideuse hideux hier hirondelles histoire histoires historique historiques hiver
    hiérarchie hochant hommage hommages homme hommes homologue homosexuels honneur honneurs honnête
    honnêtement honnêtes honnêteté honorable honorables honorer honte honteuse honteux horizon
    horizons horloge horloger horloges horreur horreurs horrible horriblement horribles hors hospice
    hospitalisé hospitalisée hospitalisées hospitalisés hospitalité hostile hostiles hostilité
    huguenot huguenots huile huissier huissiers huit huitième humain humaine humaines humains
    humanité humble humblement humbles humeur humide humides humidité humiliation humiliations
    humilier humilité humilié humiliée hurlait hurlant hurlement hurlements hurler hussards hutte
    huttes hymne hypocrisie hypocrite hypothèse hâtait hâte hâter hélas hélicoptère hérissés
    héritage héritier héritiers héritière héros héroïne héroïque héroïques héroïsme hésitait
    hésitant hésitation hésitations hésite hésiter hésité hêtres hôpital hôpitaux hôte hôtel
    hôtelier hôtellerie hôtels hôtes hôtesse identifier identifié identifiés identité idiot idole
    idéal idéale idéalisme idée idées ignoble ignoraient ignorais ignorait ignorance ignorant
    ignorante ignore ignorent ignorer ignorez ignoré illuminé illusion illusions illustre illustres
    illégal illégale image images imaginaire imaginais imaginait imaginant imagination imaginations
    imaginer imaginé imbécile imbéciles imiter immense immenses immensité immeuble immigration
    immobile immobiles immobilité immédiat immédiate immédiatement impact impassibilité impassible
    impatiemment impatience impatient impatiente imperceptible impertinence imperturbable
    impitoyable impitoyablement implacable implication impliquant impliqué impliquées implorer
    importait importance importante importantes importants importe importune imposait imposant
    imposante impose imposer impossibilité impossible impossibles imposé imposée impression
    impressionné impressions imprimé improviste imprudence imprudent imprudente imprécations imprévu
    imprévue impuissance impuissant impulsion impunément impénétrable impératrice impérial impériale
    impérieuse impérieusement impérieux impôt impôts inaccessible inaction inattendu inattendue
    incapable incapables incendie incendies incendié incendiée incendiées incertain incertaine
    incertitude incessamment incident incidents inclinait inclinant inclination incliner incliné
    inclinée incomparable incompréhensible inconcevable inconnu inconnue inconnues inconnus
    inconscient inconsciente incontestable inconvénient inconvénients incroyable incrédulité
    incurable index indication indications indice indices indicible indienne indifférence
    indifférent indifférente indifférentes indifférents indignation indigne indignes indigné
    indignée indigènes indiquaient indiquait indiquant indique indiquent indiquer indiqué indiquée
    indiscret indiscrète indiscrétion indispensable indispensables indisposition individu individuel
    individus indomptable indulgence indulgent indulgente industrie industriel indécis indécise
    indéfiniment indéfinissable indépendance indépendante ineffable inerte inexorable inexplicable
    inexprimable infaillible infamie infanterie infatigable infernal infernale infidèle infini
    infinie infinies infiniment infirme infirmité inflexible influence influences influent
    informations informe informer informé infortune infortuné infortunée infractions infranchissable
    infrastructures infâme inférieur inférieure inférieurs ingrat ingrate ingratitude ingénieur
    ingénieuse ingénieux ingénue initiales initiative injure injures injuste injustice injustices
    innocence innocent innocente innocents innombrables inondation inondations inondé inouï inouïe
    inquiet inquiets inquiète inquiétait inquiétant inquiéter inquiétez inquiétude inquiétudes
    inquiété inscription inscriptions inscrire inscrit inscrits insecte insectes insensible
    insensiblement insensé insensée insensés insigne insignifiant insignifiante insistait insistance
    insiste insister insolence insolent insolente insomnie insouciance insouciant insouciante
    insoumise inspecteur inspection inspiraient inspirait inspiration inspirations inspire inspirer
    inspiré inspirée instabilité instable installation installations installer installé installée
    installés instance instances instant instantanément instants instinct instinctif instinctive
    instinctivement instincts institut institution institutions institutrice instruction
    instructions instruire instruit instruite instrument instruments insu insuccès insuffisante
    insulte insulter insultes insulté insupportable insurgés insurrection intact intellectuel
    intellectuelle intelligence intelligences intelligent intelligente intelligents intendant
    intense intensité intention intentions interdiction interdit interdite interdites interdits
    interlocuteur interlocuteurs interminable interminables intermédiaire international
    internationale internationales internationaux interne internet interpellation interpellations
    interpellé interpellées interpellés interprète interrogation interrogatoire interroge
    interrogeait interroger interrogé interrogés interrompait interrompant interrompit interrompre
    interrompu interrompue interruption intervalle intervalles intervenir intervention interventions
    intervenus intervient interview intervint intime intimement intimes intimidé intimité intitulé
    intitulée intolérable intonation intrigue intrigues intrigué introduction introduire introduisit
    introduit intrépide intrépides intuition intégration intéressait intéressant intéressante
    intéressantes intéressants intéresse intéressent intéresser intéressé intéressée intéressés
    intérieur intérieure intérieurement intérieures intérieurs intérim intérêt intérêts inutile
    inutilement inutiles inutilité invasion inventer inventeur invention inventions inventé inverse
    inversion investigations investissement invincible invisible invisibles invitation invitations
    invite inviter invité invités involontaire involontairement invraisemblable inédite inépuisable
    inévitable irai irais irait irakien irakienne irakiennes iras irez ironie ironique ironiquement
    irons irritait irritation irriter irrité irritée irruption irréparable irréprochable
    irrésistible irrévocable islamique islamiste islamistes isolement isolé isolée isolés issu issus
    italien italienne italiens ivoire ivre ivres ivresse ivrogne jacobins jadis jaillir jaillit
    jalouse jalousie jaloux jamais jambe jambes janvier japonais japonaise jaquette jardin jardinier
    jardins jarrets jaune jaunes jetai jetaient jetait jetant jeter jets jette jettent jetèrent jeté
    jetée jetés jeudi jeune jeunes jeunesse jeux joie joies joignait joignant joignit joindre joint
    jointes joli jolie jolies joliment jolis joncs jonction jouaient jouait jouant joue jouent jouer
    joues jouet jouets joueur joueurs jouez joug jouir jouissait jouissance jouissances jouit jour
    journal journaliste journalistes journaux journée journées jours joué jouée jovial joyeuse
    joyeusement joyeuses joyeux jubarte judiciaire judo juge jugeait jugeant jugement jugements
    juger juges jugez jugé jugée jugés juif juillet juin jumelles jument junior juniors jupe jupes
    jupon jurait jurant jure jurer jurez juridique juron jury juré jurés jusqu jusque juste
    justement justes justesse justice justifie justifier juvénile jésuite kamikaze kilomètre
    kilomètres kiosque kurde kurdes labeur laboratoire laborieuse laborieux lacrymogène lacrymogènes
    lacs lactée lady laid laide laides laideur laine laissai laissaient laissais laissait laissant
    laisse laissent laisser laisserai laisserait laisses laissez laissons laissât laissèrent laissé
    laissée laissés lait lambeaux lame lamentable lames lampe lampes lance lancement lancent lancer
    lances lancé lancée lancés landau lande langage langue langues langueur lanterne lanternes
    lançaient lançait lançant lapin lapins laquais laque laquelle large largement larges largeur
    larme larmes lassait lasse lassitude lassé latin lauréats laver lavé leader lecteur lecteurs
    lecture lectures lendemain lent lente lentement lenteur lents lequel lesquelles lesquels leste
    lestement lettre lettres leur leurs levai levaient levait levant lever levèrent levé levée levés
    leçon leçons liaison liait lianes libanais liberté libre librement libres libéral libération
    libérer libérés licenciement lien liens lier lierre lieu lieue lieues lieutenant lieux ligne
    lignes lilas limite limiter limites limogeage limpide linge lingerie lion lions liqueur liqueurs
    liquide lire lisais lisait lisant lisez lisière lisse liste listes litière lits littoral
    littéraire littéraires littéralement littérature livide livraison livrait livre livrer livres
    livré livrée lièvre liée liées liés locale locales localité localités locataire locataires
    locaux loge logeait logement loger loges logiciel logiciels logique logis logé loin lointain
    lointaine lointaines lointains lois loisir loisirs long longe longs longtemps longue longuement
    longues longueur lord lors lorsqu lorsque loto louanges louche louer loup loups lourd lourde
    lourdement lourdes lourds loué louée loyal loyale loyalement loyauté loyer lucarne lucide
    lucidité lueur lueurs lugubre lugubres luire luisaient luisait luisant luisants lumineuse
    lumineuses lumineux luminosité lumière lumières lundi lune lunes lunettes lustre luttait lutte
    lutter luttes luxe lycée lycéens lycées lâche lâchement lâcher lâches lâcheté lâché lève lèvre
    lèvres légal légende léger légers législation législatives légitime légitimes légumes légère
    légèrement légères légèreté machinalement machine machines madame mademoiselle magasin magasins
    magie magique magister magistrat magistrats magnificence magnifique magnifiques magnitude maigre
    maigres maigreur mail mailles maillot main mains maintenait maintenant maintenir maintenu
    maintes maintien maintiennent maire mairesse mairie mais maison maisonnette maisons maitrise
    majestueuse majestueux majeur majeure majeures major majordome majorité malade malades maladie
    maladies maladif maladive maladresse maladroit maladroite malaise malentendu malfaiteurs malgré
    malheur malheureuse malheureusement malheureuses malheureux malheurs malice malicieux malin
    malle malles malveillance malédictions maman manche manches mandat mandats mange mangeaient
    mangeait mangeant mangent manger mangé manie manier manifestait manifestant manifestants
    manifestation manifestations manifeste manifester manifesté manière manières manoir manquaient
    manquait manque manquent manquer manquerait manqué mansarde manteau manteaux manuscrit manège
    manœuvre manœuvres marais marathon maraudeur marbre marchaient marchait marchand marchande
    marchandise marchandises marchands marchant marche marchent marchepied marcher marches marchons
    marchèrent marché marchés mardi mare marge mari mariage mariages marier marin marine marins
    maris marié mariée mariés marmite maroquin marquait marque marquer marques marquis marquise
    marqué marquée marraine mars marteau martyre maréchal maréchale maréchaussée marée masculin
    masculine masque masqué massacre massacres masse masses massif massifs massive massivement
    masure match matchs matelas matelassière matelot matelots maternel maternelle maternité matin
    matinale matins matinée matière matières matériaux matériel matérielle matériels maudire maudit
    maudite mauser maussade mauvais mauvaise mauvaises maux maximale maximum maçon maître maîtres
    maîtresse maîtresses maîtriser meilleur meilleure meilleures meilleurs membre membres menace
    menacer menaces menacé menacée menait menant menaçaient menaçait menaçant menaçante mendiant
    mener mens mensonge mensonges mensuel ment mentait mentalement menti mention mentionne mentir
    menton menue menuisier menus mené menée menées merci mercredi mers merveille merveilles
    merveilleuse merveilleusement merveilleux mesdames messager messagerie messages messe messieurs
    mesurait mesure mesurer mesures mets mettaient mettais mettait mettant mette mettent mettez
    mettons mettrai mettrais mettrait mettre meuble meubles meublé meublée meunier meure meurent
    meurs meurt meurtre meurtri meurtrier meurtrière meute midi miel mien mienne miennes miens mieux
    mignon mignonne migraine migrants mikado milice milices milieu militaire militaires militant
    militants mille milles milliard milliards millier milliers millionnaire millions milord mince
    minces mine mines mineur mineurs minimum ministre ministres ministère ministères minuit minute
    minutes miracle miracles mirent miroir mise mises miss missiles mission mistress misère misères
    misérable misérables miséricorde mobile mobiles mobilier mobilisation mobilisé mobilisés mode
    moderne modernes modes modeste modestement modestes modestie modifier modifié modèle modèles
    modérés moindre moindres moine moineaux moines moins mois moisson moitié molle mollement molles
    moment momentanément moments mondain mondaine monde mondes mondial mondiale mondiales mondiaux
    monnaie monotone monotonie monseigneur monsieur monstre monstres monstrueuse monstrueux mont
    montagne montagnes montaient montait montant monte montent monter montraient montrait montrant
    montre montrent montrer montres montrèrent montré montrée monts monture montèrent monté montée
    montés monument monuments moquait moque moquer moqueur moquez moral morale moralement morales
    moralité morceau morceaux mordait mordant mordit mordre mordu moribond morne mornes mort morte
    mortel mortelle mortellement mortels mortes morts mosquée moteur moteurs motif motifs motivés
    moto mots mouche mouches mouchoir mouchoirs moue mouiller mouillé mouillée mouillées mouillés
    moulin mourait mourant mourante mourir mourrai mourrais mourrait mourut mousquet mousse
    mousseline mousses moustache moustaches moutier mouton moutons mouvement mouvements mouvoir
    moyen moyennant moyenne moyens muet muets muette muettes mule multicolores multiples multitude
    muni municipal municipale municipalité muraille murailles murmurait murmurant murmure murmurer
    murmures murs muscles museau musical musicale musicales musicien musicienne musiciens musique
    musiques musulmans musée mutisme mutuelle mutuellement mystification mystique mystère mystères
    mystérieuse mystérieusement mystérieuses mystérieux mâchoire mâchoires mâle mèche mèches mène
    mènent mère mères mètre mètres mécanicien mécanique mécanisme méchanceté méchant méchante
    méchantes méchants méconnaissable méconnu mécontent mécontentement mécréant médaille médailles
    médaillé médecin médecine médecins média médias médiatique médiocre médiocrement médiocres
    médiocrité méditait méditation méditations méfiance méfier mélancolie mélancolique
    mélancoliquement mélancoliques mélange mélodie mémoire mémoires ménage ménagements ménager
    ménages ménagère méprendre mépris méprisait méprisant méprisante méprise mépriser méritait
    mérite mériter mérites mérité métal métallique méthode métier métiers métis métro métropole
    météo météorologiques mêlaient mêlait mêlant mêle mêlent mêler mêlé mêlée mêlées mêlés même
    mêmes mœurs nacre nage nager nageur naguère nain naine naissance naissances naissant naissante
    nappe narines narquois natale natalité natation nation national nationale nationales nationaux
    nations nattes nature naturel naturelle naturellement naturelles naturels natures naufrage
    navire navires navré naître naïf naïfs naïve naïvement naïveté neige nerfs nerveuse nerveusement
    nerveux nette nettement netteté nettoyer neuf neufs neuve neuves neveu neveux niais niaiseries
    niche nier niveau niveaux nièce noble noblement nobles noblesse noce noces nocturne nocturnes
    noir noire noires noirs nombre nombreuse nombreuses nombreux nomination nommait nomme nommer
    nommez nommé nommée noms nonchalamment nonne nord normale normalement normes notable notaire
    notamment noter notes notion notions notre noté nourri nourrice nourrie nourrir nourrissait
    nourrit nourriture nous nouveau nouveauté nouveaux nouvel nouvelle nouvellement nouvelles noué
    novembre novice novices noyer noyé noyés nuage nuages nuance nuances nucléaire nucléaires nues
    nuire nuit nuits nulle nullement numérique numériques numéro numéros nuptiale nuque nuée nuées
    nègre nègres néanmoins néant nécessaire nécessairement nécessaires nécessité nécessités
    négligemment négligence négliger négligé négociant négociants négociations négocier négresse
    nôtre nôtres nœud nœuds objectif objectifs objection objections objet objets obligation
    obligations oblige obligeait obligeance obliger obligé obligée obligés obliquement obscur
    obscure obscures obscurité obscurs observait observant observateur observateurs observation
    observations observatoire observe observer observé observée obsession obstacle obstacles
    obstinait obstination obstinément obtenir obtenu obtient obtint obus obéi obéir obéis obéissait
    obéissance obéissant obéit occasion occasions occupaient occupait occupant occupants occupation
    occupations occupe occupent occuper occupé occupée occupées occupés octobre océan odeur odeurs
    odieuse odieux offense offenser offensive offensé offensée offert offerte offices officiel
    officielle officiellement officiels officier officiers offraient offrait offrant offre offrent
    offres offrir offrit oiseau oiseaux oisiveté olympique olympiques ombrage ombrages ombre
    ombrelle ombres omnibus oncle ondes ondulations ongle ongles onze opaque opinion opinions
    opportunité opposait opposant opposants oppose opposer opposition opposé opposée oppression
    oppressée opulence opération opérations opérer opéré orage orages orange oranges orateur
    oratoire orbite orchestre ordinaire ordinairement ordinaires ordonnance ordonne ordonner ordonné
    ordre ordres ordures oreille oreiller oreilles ores organisateur organisateurs organisation
    organisations organiser organisme organisé organisée organisés orgue orgueil orgueilleuse
    orgueilleux originaire originaires originale originalité origine ornement ornements orné ornée
    orpheline osai osaient osais osait osant oser oserais oserait osez osier otage otages oubli
    oubliais oubliait oubliant oublie oublier oublierai oublies oubliez oublié oubliée oubliés ouest
    ouragan ours outil outils outrage outrages outrance outre ouvert ouverte ouvertement ouvertes
    ouverts ouverture ouvertures ouvrage ouvrages ouvraient ouvrait ouvrant ouvre ouvrent ouvrier
    ouvriers ouvrir ouvrirent ouvris ouvrit ouvrière ouvrières ovale pacifique pages paie paille
    pain pair paire paisible paisiblement paisibles paix palais paletot palier palissade palmarès
    palmiers palpitait palpitant panaches panier paniers panneau panneaux pantalon pantalons
    pantomime pantoufles pape papier papiers papillon papillons paquebot paquet paquets parade
    paradis parages paraissaient paraissait paraissant paraissent paraissez parait parapet parapluie
    parapluies paravent paraît paraître parbleu parc parce parchemin parcourait parcourir parcours
    parcouru parcourut parcs pardessus pardon pardonnait pardonne pardonner pardonnez pardonné
    pareil pareille pareilles pareils parent parente parents parenté parer paresse paresseuse
    paresseux parfait parfaite parfaitement parfois parfum parfums parfumé parfumée parie parisien
    parisienne parisiens parking parlaient parlais parlait parlant parle parlement parlementaire
    parlementaires parlent parler parlerai parlerait parles parlez parliez parloir parlons parlât
    parlèrent parlé parmi paroi parois paroisse parole paroles paroxysme parquet parrain pars part
    partage partageait partager partagé partaient partait partant parte partenaires parterre partez
    parti participaient participants participation participations participent participer participé
    particules particulier particuliers particulière particulièrement particulières partie partielle
    partiellement parties partir partirai partirent partirez partirons partis partisans partit
    partons partout paru parure parurent parut parvenait parvenir parvenu parvenue parvenus parvient
    parvinrent parvint parvis parée parût passablement passage passager passagers passages passagère
    passai passaient passais passait passant passants passe passent passeport passer passerait
    passez passion passionné passionnée passionnées passionnément passionnés passions passons
    passèrent passé passée passées passés paternel paternelle patiemment patience patient patiente
    patinage patineurs patineuses patinoire patois patrie patrimoine patriote patriotes patriotisme
    patron patronne patte pattes paume paupière paupières pause pauvre pauvres pauvreté pavillon
    pavillons pavé pavés payait paye payer pays paysage paysages paysan paysanne paysannes paysans
    payé payée payés peau peaux peignait peignit peignoir peindre peine peines peint peinte peintes
    peintre peintres peints peinture peintures peloton pelouse penchait penchant penche pencher
    penché penchée penchés pendaient pendait pendant pendre pendu pendule pensai pensaient pensais
    pensait pensant pense pensent penser penses penseur pensez pensif pension pensionnaire
    pensionnat pensions pensive pensons pensé pensée pensées pente pentes percer percevait percuté
    percé percée perd perdaient perdait perdant perdent perdez perdirent perdit perdons perdre perds
    perdu perdue perdues perdus perfection perfide perfidie performances perle perles permanence
    permet permets permettaient permettait permettant permettent permettez permettrait permettre
    permettrez permis permission permit perpétré perpétuel perpétuelle perpétuellement perquisition
    perron perroquet perruque persiennes persistait persistance personnage personnages personnalité
    personnalités personne personnel personnelle personnellement personnelles personnels personnes
    perspective perspicacité persuader persuadé persuadée persévérance perte pertes perturbé
    perturbés perversité perçait perçant perçants pesait pesant pesante peser peste petit petite
    petites petits peuple peuples peupliers peur peut peuvent peux phare pharmacie pharmacien phase
    philosophe philosophes philosophie philosophique philosophiquement photo photographie
    photographies photos phrase phrases physionomie physionomies physique physiques phénomène
    phénomènes pianiste piano pied pieds pierreries pierres pieuse pieux pigeons pile pilier piliers
    pillage pilote pince pinceau pins pioche pipe pipes piquait piquant pique piquer piques piquet
    piqueurs piqué piquée pirate pirates pire pires pirogue piste pistes pistoles pistolet pistolets
    pitié pitoyable pittoresque pièce pièces piège piédestal piégée piété place placer placé placée
    placées placés plafond plage plaie plaies plaignait plaignit plaindre plaine plaines plains
    plaint plainte plaintes plaintif plairait plaire plaisaient plaisait plaisant plaisantant
    plaisante plaisanter plaisanterie plaisanteries plaisir plaisirs plan planait planche plancher
    planches plantation plante planter plantes planté plantée plantés planète planètes plaque
    plaques plat plate plateau plateforme plateformes plates plats plausible plaçait plaçant plaît
    plein pleine pleinement pleines pleins pleuraient pleurait pleurant pleure pleurer pleurez
    pleurs pleuré pleut pleuvait pliant plier plis plié plomb plonge plongeait plongeant plonger
    plongé plongée pluie pluies plume plumes plupart plus plusieurs plut plutôt plâtre plénitude
    poche poches podium poids poignante poignard poignards poignet poignets poignée poignées poil
    poils poing poings point pointe pointes points pointu pois poison poisson poissons poitrine
    poitrines poli police policier policiers policière policières polie poliment politesse
    politesses politique politiques pollution polonais polémique pomme pommes pommettes pommiers
    pompe pompes pompiers pont ponts populaire populaires popularité population populations
    porcelaine porcelaines porche port portaient portail portais portait portant porte portefeuille
    portent porter porterai porterait portes porteur porteurs porteuse portez portier portion
    portière portières portrait portraits portugais portèrent porté portée portées portés posait
    posant pose poser positif position positions positive positivement possession possibilité
    possible possibles possède possèdent possédaient possédait posséder possédé poste postes
    postillon posé posée posées posés potage potager poteau potentiel potentiellement poterne pots
    pouce pouces poudre poule poules poulet pouls poumons poupée poupées pour pourcentage pourpoint
    pourpre pourquoi pourra pourrai pourraient pourrais pourrait pourras pourrez pourriez pourrions
    pourrons pourront poursuit poursuite poursuites poursuivaient poursuivait poursuivant
    poursuivantes poursuivants poursuivent poursuivi poursuivie poursuivit poursuivre pourtant
    pourvu poussai poussaient poussait poussant pousse poussent pousser poussière poussèrent poussé
    poussée poussés poutres pouvaient pouvais pouvait pouvant pouvez pouviez pouvions pouvoir
    pouvoirs pouvons poème poète poètes poésie poétique poêle prairie prairies pratique pratiques
    premier premiers première premières prenaient prenais prenait prenant prend prendrai prendrait
    prendre prends prenez prenne prennent prenons presbytère presque pressaient pressait pressant
    presse pressentiment pressentiments pressentir presser pression pressions pressé pressée pressés
    prestige prestigieux preuve preuves priait priant prie prier prieur primaire primaires prime
    primitive prince princes princesse princesses principal principale principalement principales
    principaux principe principes printemps priorité prirent pris prise prises prison prisonnier
    prisonniers prisonnière prisons prit privations priver privilège privilèges privilégiée privé
    privée privés prix prière prières prié probable probablement probité problème problèmes
    procession processus prochain prochaine prochainement prochaines prochains proche proches
    procurer procureur procuré procès procéder procédure procédures procédé procédés prodige
    prodiges prodigieuse prodigieusement prodigieux prodigue producteur production produire
    produisaient produisait produisent produisit produit produite produits professeur professeurs
    profession professionnel professionnelle professionnelles professionnels profil profit profitait
    profitant profite profiter profité profond profonde profondes profondeur profondeurs profonds
    profondément profusion programme programmes progresser progression progressivement progrès proie
    projectile projectiles projet projets prolongeait prolonger prolongé prolongée promenade
    promenades promenaient promenait promenant promener promeneur promeneurs promesse promesses
    promet promets promettait promettant promettez promettre promis promise promit prompt prompte
    promptement promptitude promène prononce prononcer prononcé prononcée prononcées prononcés
    prononçait prononçant pronostic propagation propice proportions propos proposait proposant
    propose proposer proposition propositions proposé propre proprement propres propreté
    propriétaire propriétaires propriété propriétés proscrit prospérité prostration protecteur
    protection protectrice protestant protestation protestations protester protège protégeait
    protéger protégé protégée prouvait prouve prouver prouvé provenance provenant proverbe province
    provinces provision provisions provisoire provoquant provoque provoquer provoqué proximité
    prudemment prudence prudent prudente prunelle prunelles près préavis précaution précautions
    précieuse précieuses précieux précipice précipitait précipitamment précipitant précipitation
    précipitations précipite précipiter précipitèrent précipité précipitée précipités précis
    précisant précise préciser précises précision précisé précisément précède précédait précédemment
    précédent précédente précédé prédilection prédit prédécesseur préfectorale préfecture préfet
    préfère préférait préférence préférer préféré préjugé préjugés préoccupait préoccupante
    préoccupation préoccupations préoccuper préoccupé préoccupée préparaient préparait préparatifs
    préparation prépare préparer préparé préparée prés présage présence présent présentaient
    présentait présentant présentation présente présentent présenter présentes présents présenté
    présentée présentées présentés préservation préserver présidence président présidente
    présidentiel présidentielle présumé présumée présumés prétend prétendaient prétendait prétendant
    prétendants prétendent prétendez prétendre prétends prétendu prétendue prétention prétentions
    prétexte prétextes prévenances prévenir préventions prévenu prévenue prévenus préviens prévision
    prévisions prévoir prévoit prévoyait prévu prévue prévues prévus prêt prêtait prêtant prête
    prêter prêtes prêtre prêtres prêts prêté prît public publication publicitaire publics publier
    publique publiquement publiques publié publiée publiés pudeur puis puisqu puisque puissance
    puissances puissant puissante puissantes puissants puisse puissent puissiez puits punch puni
    punie punir punition pupille pupitre pure purement purent pures pureté purs pussent pâle pâles
    pâleur pâli pâlir pâlissait pâlissant pâlit pâte pâture pâté pèlerinage père pères pèse péage
    péages péché péchés pénale pénalité pénible péniblement pénibles pénitence pénombre pénurie
    pénètre pénétrait pénétrant pénétrante pénétration pénétrer pénétré péri péril périlleuse
    périlleux périls périmètre période périphérie périphérique péripéties périr pétition pétrifié
    pétrole pétrolier pétroliers pêche pêcher pêcheur pêcheurs pêle pôle quai quais qualifiant
    qualification qualifications qualifie qualifier qualifié qualifiée qualifiées qualifiés qualité
    qualités quand quant quantité quarantaine quarante quart quartier quartiers quarts quasi
    quasiment quatorze quatre quatrième quel quelconque quelle quelles quelqu quelque quelquefois
    quelques quels querelle querelles question questionner questions queue quiconque quinquennat
    quintuple quinzaine quinze quittai quittaient quittait quittant quitte quitter quitterai quittes
    quittez quittèrent quitté quittée quittés quiétude quoi quoiqu quoique quotidien quotidienne
    quotidiennement quête raccommoder race races rachat racheter racine racines racontait racontant
    raconte raconter raconté radar radars radical radicalisation radicalisé radicaux radieuse
    radieux radio rafales rafraîchir rage raide raides raie railler raillerie railleur railleuse
    rails raison raisonnable raisonnables raisonnement raisonnements raisonner raisons ralentit
    ramasser ramassé ramenait ramenant ramener ramené ramenée rames rampant rampe ramène rancune
    rancunes rang ranger rangs rangé rangée rangées rangés rapide rapidement rapides rapidité rapin
    rappelaient rappelait rappelant rappeler rappelez rappelle rappelles rappelé rapport rapportait
    rapporte rapportent rapporter rapports rapporté rapprochaient rapprochait rapprochant rapproche
    rapprochement rapprocher rapproché rapprochés rare rarement rares rassemblement rassembler
    rassemblé rassemblée rassemblés rassit rassurait rassure rassurer rassurez rassuré rassurée rasé
    rats rattraper rauque ravages ravi ravie ravin ravir ravissant ravissante ravissement
    ravitaillement rayon rayonnait rayonnant rayonnante rayonnement rayons rebelles rebord recel
    recensement recensé recensées recensés recette recettes recevaient recevait recevant recevoir
    recherchait recherche rechercher recherches recherché recommandant recommandation
    recommandations recommande recommander recommandé recommence recommencer recommençait reconduire
    reconduisit reconnais reconnaissait reconnaissance reconnaissant reconnaissante reconnaissez
    reconnaît reconnaître reconnu reconnue reconnurent reconnus reconnut record records recourir
    recours recouvert recouverte recouvrait recueillement recueilli recueillie recueillir recueillit
    recul reculait reculant reculer reculé redescendit redevenait redevenu redevenue redevint
    redingote redire redoublait redoubler redoutable redoutables redoutait redoute redouter redouté
    redressant refaire refermer refermé refermée reflet reflets refrain refuge refus refusait
    refusant refuse refuser refusez refusé regagner regard regardai regardaient regardais regardait
    regardant regarde regardent regarder regardez regards regardèrent regardé regardée registre
    regret regrets regrettait regrette regretter regretté regroupe reine reines reins rejetait
    rejeter rejeté rejetée rejoignent rejoignit rejoindre rejoint relais relatif relation relations
    relative relativement relevait relevant relever relevé relevée relevés reliant relief religieuse
    religieusement religieuses religieux religion reliques relut relâche relève remarquable
    remarquables remarquai remarquait remarque remarquer remarques remarqué remarquée remerciait
    remercie remerciements remercier remet remettait remettant remettre remis remise remit remontait
    remontant remonte remontent remonter remontèrent remonté remontée remords remous rempart
    remparts remplacement remplacer remplacé remplaçait rempli remplie remplies remplir remplis
    remplissaient remplissait remplit remportant remporte remporter remporté remportée remuaient
    remuait remuant remue remuer remué remuée remède remèdes renard renaître rencontraient
    rencontrait rencontrant rencontre rencontrent rencontrer rencontres rencontrèrent rencontré
    rencontrée rencontrés rend rendaient rendait rendant rende rendent rendez rendirent rendit
    rendrai rendrait rendre rendrez rends rendu rendue rendus renfermait renforce renforcer renforts
    renommée renonce renoncement renoncer renoncé renouveler renouvellement renouvelé renseignement
    renseignements renseigner renseigné rente rentes rentraient rentrait rentrant rentre rentrer
    rentrèrent rentré rentrée rentrés renversant renverse renversement renverser renversé renversée
    renvoyait renvoyer renvoyé renvoyée reparaissait reparaître repart repartir repartit reparu
    reparut repas repassait repasser repentir reporter repos reposaient reposait repose reposer
    repoussait repoussant repousse repousser repoussé reprenait reprenant reprend reprendre
    reprirent repris reprise reprises reprit reprochait reproche reprocher reproches représentaient
    représentait représentant représentants représentation représentations représente représentent
    représenter représentées requis requête respect respectable respectait respecte respecter
    respectifs respectivement respectueuse respectueusement respectueux respecté respirait respirant
    respiration respire respirer responsabilité responsabilités responsable responsables ressaisir
    ressemblaient ressemblait ressemblance ressemblant ressemble ressemblent ressembler ressentait
    ressenti ressentiment ressentir ressentit ressort ressortir ressortissants ressorts ressource
    ressources restai restaient restais restait restant restauration reste restent rester resterai
    resterait resterez restes restez restitution restons restât restèrent resté restée restées
    restés retard retarder retenaient retenait retenant retenir retentir retentirent retentissait
    retentit retenu retenue retient retint retirait retirant retire retirer retirèrent retiré
    retirée retombaient retombait retomber retour retournai retournaient retournait retournant
    retourne retourner retournèrent retourné retournée retrait retraite retrouvait retrouvant
    retrouve retrouver retrouverons retrouvèrent retrouvé retrouvée retrouvées retrouvés revanche
    revenaient revenait revenant revendication revendications revendique revendiqué revendiquée
    revendiquées revenez revenir revenons revenu revenue revenus reverrai reverrait reverrons revers
    reviendrai reviendrait reviendrons revienne reviennent reviens revient revinrent revins revint
    revit revivre revoir revolver revoyait revoyant revu revue revêtir revêtu reçois reçoit reçu
    reçue reçues reçus reçut rhum rhume riaient riait riant riante ricanant ricanement riche
    richement riches richesse richesses rideau rideaux rides ridicule ridicules rien riens rieuse
    riez rigide rigueur rire rires risquait risque risquer risques risqué rites rivage rival rivale
    rivalité rivaux rive rives rivière rivières robe robes robuste robustes roche rocher rochers
    roches rock roide rois romaine roman romance romanesque romanesques romans rompit rompre rompu
    rompue ronces rond ronde rondes ronds ronflement rongé roseaux roses rossignol rossignols rosée
    roue roues rouge rouges rougeur rougeâtre rougi rougir rougis rougissait rougissant rougit
    roulaient roulait roulant roule rouleau roulement rouler roulèrent roulé rousse rousseau route
    routes routier routiers routière rouvrit roux royal royale royalistes royaume ruban rubans rubis
    ruche rude rudement rudes rudesse ruelle ruelles rues rugissement ruine ruiner ruines ruiné
    ruinée ruisseau ruisseaux ruisselait ruisselant rumeur rumeurs rupture rurales ruse ruses russe
    russes rustique rusé rythme râle règle règlement règles règne réacteurs réaction réactions réagi
    réagit réalisant réalisateur réalisation réalise réaliser réalisé réalisée réalité réalités
    rébellion récemment récent récente réception réchauffer récit récits réclamait réclamant réclame
    réclamer récolte récoltes récompense récompenser récriminations récréation récupérer récupéré
    rédaction réduction réduire réduit réduite réduits réel réelle réellement réels réfectoire
    réflexion réflexions réfléchi réfléchir réfléchissait réfléchissant réfléchit réforme réformes
    réfugier réfugiés référence référendum régent régente régime régiment régiments région régional
    régions régler réglé régnait régner régularité régulation régulier réguliers régulière
    régulièrement réjouir réjouissait réjouit rémunération répandait répandit répandre répandu
    répandue répandus réparation réparer répit répliquait réplique répliquer répond répondaient
    répondait répondant répondent répondez répondirent répondis répondit répondrai répondre réponds
    répondu réponse réponses répression réprimer républicain républicaine républicains répugnait
    répugnance répulsion réputation réputée répète répétaient répétait répétant répéter répétition
    répétèrent répété réseau réseaux réservait réserve réserves réservé réservée réservés résidence
    résignation résigner résigné résignée résistait résistance résiste résister résisté résolu
    résolue résolument résolus résolut résolution résolutions résonner résoudre résultait résultat
    résultats résulte résulter résurrection rétablir rétablissement réticences réuni réunies réunion
    réunions réunir réunis réunissait réunit réussi réussir réussis réussissait réussissant
    réussissent réussit réussite réveil réveillait réveille réveiller réveillé réveillée révoltait
    révolte révolté révoltée révolution révolutionnaire révolutionnaires révolutions révèle révélait
    révélation révélations révéler révélé révérence révérend réélu rênes rêvais rêvait rêvant rêve
    rêver rêverie rêveries rêves rêveur rêveuse rêvé rôdait rôder rôle rôles sable sables sabots
    sabre sabres saccadée sachant sache sachez sachiez sacrifice sacrifices sacrifier sacrifié
    sacrilège sacristie sacré sacrée sacrés sacs sage sagement sages sagesse saillie sain saine
    sainte saintes saints sais saisi saisie saisir saisis saisissait saisissant saisissement saisit
    saison sait salade salaire salaires salariés sale salle salles salon salons saluait saluant
    salue saluer salut salutaire saluts saluèrent salué samedi sanctions sanctuaire sang sanglant
    sanglante sanglantes sanglants sanglier sanglot sanglotait sanglotant sangloter sanglots sans
    santé sapin sapins sarcasmes satellite satin satisfaction satisfaire satisfait satisfaite sauf
    saule saules saurai sauraient saurais saurait sauras saurez sauriez saurons saut sautaient
    sautait sautant saute sauter sauté sauvage sauvagerie sauvages sauvait sauve sauver sauveur
    sauvez sauvé sauvée sauvés savaient savais savait savant savante savants savent saveur savez
    saviez savoir savons savourer scandale sceau sceptique science sciences scientifique
    scientifiques scolaires score scrupule scrupules scrutin sculpté scène scènes scélérat scélérats
    second seconde secondes secouaient secouait secouant secoue secouer secourir secouristes secours
    secousse secousses secoué secouée secret secrets secrète secrètement secrètes secrétaire secs
    secteur seigneur seigneurs sein seins seize selle selon semaine semaines semblable semblables
    semblaient semblait semblant semble semblent semblé semi semé semée seniors sens sensation
    sensations sensibilité sensible sensibles sentaient sentais sentait sentant sentence sentent
    senteur senteurs sentez senti sentie sentier sentiers sentiment sentimental sentimentale
    sentiments sentinelle sentinelles sentir sentis sentit sept septembre septième sera serai
    seraient serais serait seras sereine serez sergent sergents seriez serions serment serments
    serons seront serpent serpents serraient serrait serrant serre serrement serrer serrure serrures
    serrèrent serré serrée serrées serrés sert servaient servait servant servante servantes servent
    servi service services servie serviette servir servirait servis servit serviteur serviteurs
    seuil seul seule seulement seules seuls sexe sied sien sienne siennes siens sieur sifflait
    sifflant sifflement siffler sifflet signal signalement signalé signature signe signer signes
    signifiait significatif significatifs signification signifie signifier signé signée silence
    silences silencieuse silencieusement silencieuses silencieux silhouette silhouettes sillage
    sillon sillons similaire similaires simple simplement simples simplicité sincère sincèrement
    sincères sincérité singe singes singulier singuliers singulière singulièrement singulières
    sinistre sinistres sinistrés sinon siogoun site sites situation situations situe situé située
    situées situés sitôt sixième siècle siècles siège sièges skieur skieurs smartphone smartphones
    smic sobre sociale sociales socialiste sociaux société sociétés soeur soie soient soif soignait
    soigne soigner soigneusement soigné soignée soin soins soir soirs soirée soirées sois soit
    soixantaine soixante solaire soldat soldats solde soleil solennel solennelle solennellement
    solennité solidarité solide solidement solides solidité solitaire solitaires solitude solitudes
    solliciter sollicitude solutions sombre sombres somme sommeil sommes sommet sommets somptueux
    sonate sondage sondages sonde songe songeaient songeais songeait songeant songer songes songez
    songé sonnaient sonnait sonnant sonne sonner sonnerie sonnette sonnèrent sonné sonore sonores
    sonorité sons sont sorcier sorcière sors sort sortaient sortait sortant sorte sortent sortes
    sortez sorti sortie sorties sortir sortirait sortirent sortis sortit sots sotte sottise sottises
    souci souciait soucie soucier soucieux soucis soudain soudaine soudainement souffert soufflait
    soufflant souffle souffler souffles soufflet soufflé souffrait souffrance souffrances souffrant
    souffrante souffre souffrent souffrez souffrir souffrirai souffrit souhait souhaitait souhaite
    souhaiter souhaité souillé soulagement soulager soulagé soulevaient soulevait soulevant soulever
    soulevé soulevée souliers souligne soulève soumettre soumis soumise soumission soupe souper
    soupir soupirait soupirant soupire soupirs souple souplesse soupçon soupçonnait soupçonne
    soupçonner soupçonneux soupçonné soupçonnées soupçonnés soupçons source sources sourcil sourcils
    sourd sourde sourdement sourds souriaient souriait souriant souriante sourire sourires souris
    sourit sournois sournoisement sous soustraire soutane soutenaient soutenait soutenant soutenir
    soutenu soutenue soutenus souterrain soutien soutiennent soutient soutint souvenait souvenez
    souvenir souvenirs souvent souverain souveraine souviens souvient souvint soyeux soyez soyons
    spatial spatiale spectacle spectacles spectateurs spectre spectres sphère spirituel spirituelle
    splendeur splendeurs splendide splendides spontanément sport sportive sports sprint sprinteur
    spécial spéciale spécialement spécialiste spécialistes spécialisé spécialité squelette stable
    stade stage startup startups stations statistiques statue statues statut stratégie stratégique
    stratégiques structure stupeur stupide stupides stupéfaction stupéfait stupéfaite suave subi
    subir subissait subit subite subitement sublime sublimes substance subtil successeur succession
    successivement succomber succombé succès succédaient succédé sucre sueur suffi suffirait suffire
    suffisait suffisamment suffisant suffisante suffisent suffit suffrages suicides suis suisse suit
    suite suites suivaient suivais suivait suivant suivante suivantes suivants suivent suivez suivi
    suivie suivies suivirent suivis suivit suivre sujet sujets super superbe superbes suppliait
    suppliant suppliante supplications supplice supplie supplier supplémentaire supplémentaires
    supportait supporter supporté supposait supposant suppose supposer supposez supposition
    suppositions supposé suppression supprimer suprême supérieur supérieure supérieures supérieurs
    supériorité surcroît surface surgir surlendemain surmonter surmonté surnaturel surnom surnommé
    surplus surprenait surprenant surprenante surprend surprendre surpris surprise surprises surprit
    sursaut sursis surtout surveillait surveillance surveillant surveiller survenu survenue survenus
    survient survint survivant survivants survivre survécu susceptible suscite suscité suspect
    suspecte suspects suspendre suspendu suspendue suspendues suspendus suspension svelte syllabe
    syllabes symbole symbolique sympathie sympathies sympathique symptômes syndicat syndicats syrien
    syrienne syriennes syriens système sèche sèchement sèches sève séance séances séant sécher
    sécheresse séculaire sécurisation sécurité séducteur séduction séductions séduire séduisant
    séduisante séduit séisme séjour sélection sélectionnées sénateur sénateurs séparaient séparait
    séparation séparatistes sépare séparent séparer séparèrent séparé séparée séparés sépulture
    série séries sérieuse sérieusement sérieuses sérieux sérénité sévère sévèrement sévères sévérité
    sûre sûrement sûreté sûrs sœur sœurs tabac tabatière table tableau tableaux tables tablette
    tablier tabouret tache taches tacite taciturne tact taffetas taille tailler tailleur taillis
    taillé taillés taire tais taisaient taisait tait talent talents talon talons talus tambour
    tambours tandis tant tante tantôt tapage tapant tape tapis tapisserie tapisseries tard tardait
    tarde tarder tardé tasse taureau taureaux taux taverne taxe taxes taxi tchèque technique
    technologie technologies teint teinte teintes telle tellement telles tels tempes temple temples
    tempo temporairement temps tempérament température températures tempête tenace tenaient tenais
    tenait tenant tenante tend tendaient tendait tendance tendant tendit tendre tendrement tendres
    tendresse tendresses tendu tendue tendues tendus tenez tenir tenons tension tensions tentait
    tentant tentation tentative tentatives tente tentent tenter tentes tentures tenté tentée tenu
    tenue tenus terme termes terminait terminant termine terminer terminé terminée terne terrain
    terrains terrasse terre terres terrestre terreur terreurs terrible terriblement terribles
    territoire territoires terrorisme terroriste terroristes tertre testament tests texte thème
    thèse théorie théories théâtre théâtres tien tiendrai tiendrait tienne tiennent tiens tient
    tiers tige tiges tigre tilleuls timbre timide timidement timides timidité tint tiraient tirait
    tirant tire tirer tireur tiroir tiroirs tirs tiré tirée tirés tissu titre titres titré tiède
    tièdes tiédeur toile toiles toilette toilettes toit toits toiture tombaient tombait tombant
    tombe tombeau tombeaux tombent tomber tombes tombèrent tombé tombée tombées tombés tonneau
    tonnelle tonnerre tonnes tons torche torches tordait tordant tordit torpeur torrent torrents
    torse tort torts torture tortures total totale totalement totalité touchaient touchait touchant
    touchante touche touchent toucher touché touchée touchées touchés touffe touffes toujours tour
    tourbillon tourbillons tourisme touristes touristique tourment tourmentait tourmente tourmenter
    tourments tourmenté tourmentée tournaient tournait tournant tourne tournent tourner tournoi
    tournure tournèrent tourné tournée tournées tours tous tout toute toutefois toutes toux trace
    tracer traces tracé tradition traditions traduire trafic tragique tragiques tragédie trahi
    trahie trahir trahis trahison trahissait trahit train trains trait traitait traitant traite
    traitement traiter traits traité traitée traités trajet tranchant tranche tranchée tranchées
    tranquille tranquillement tranquilles tranquillité transfert transformation transformer
    transformé transformée transition transmission transparence transparente transport transportait
    transportant transporter transports transporté transportée trappe trappeur travail travaillaient
    travaillait travaillant travaille travaillent travailler travailleurs travaillé travaux travers
    traversaient traversait traversant traverse traverser traversèrent traversé traversée traînaient
    traînait traînant traîne traîner traîné traînée traître traîtres treize tremblaient tremblait
    tremblant tremblante tremblantes tremble tremblement trembler trempe trempé trempés trentaine
    trente tressaillement tressaillir tressaillit triathlon triathlète triathlètes tribu tribunal
    tribunaux tribune tribus tricot trimestre trio triomphant triomphante triomphe triompher
    triomphé triple triplé triste tristement tristes tristesse tristesses trois troisième trompais
    trompait trompe tromper trompes trompette trompettes trompez trompé trompée trompés tronc troncs
    trop trot trottoir trottoirs trou troublait trouble troubler troubles troublé troublée troublés
    troupe troupeau troupeaux troupes trous trousseau trouvai trouvaient trouvais trouvait trouvant
    trouve trouvent trouver trouverai trouverais trouverait trouveras trouverez trouverons trouves
    trouvez trouvions trouvons trouvât trouvèrent trouvé trouvée trouvés très trépassée trésor
    trésorier trésors trêve trône tsunami tuait tuant tuer tuerai tuerait tueur tuez tuiles tumulte
    tumultueux tunique turc turcs turent turque tutelle tuteur tuyau tuée tuées tués tweet twitté
    types tyran tyrannie tâchait tâchant tâche tâcher tâcherai tâchez tâtons tète télescope
    télégramme téléphone télévision témoignage témoignages témoignait témoigner témoigné témoin
    témoins téméraire ténèbres tête têtes ultime unanimité unes unie unies uniforme union unique
    uniquement unir unis unissait unité unités univers universel universelle université urgence
    usage usages usait user usine usines ustensiles usurier usée utile utiles utilisant utilisateur
    utilisateurs utilisation utilise utiliser utilisé utilité vacances vacarme vache vaches
    vagabonds vague vaguement vagues vaillamment vaillance vaillant vaillante vain vaincre vaincu
    vaincue vaincus vaine vainement vaines vainqueur vainqueurs vains vais vaisseau vaisseaux
    vaisselle valaient valait valent valet valets valeur valeurs valise vallon vallée vallées valoir
    valse valu vampire vandalisé vanité vantait vanter vapeur vapeurs variées vase vases vassaux
    vaste vastes vaudrait vaut vaux veau veillait veille veiller veilleuse veillée veine veines
    velours venaient venais venait venant vend vendait vendre vendredi vendu vendue vendus veneur
    venez venge vengeance venger vengé veniez venir venons vent vente ventes ventre vents venu venue
    venues venus verbal verdure verdâtre verger vermeil vernis verra verrai verrais verrait verras
    verre verres verrez verrons verrou verrous vers versait versant verser versé vert verte vertes
    vertige verts vertu vertueuse vertueux vertus verve veste vestibule veuf veuille veuillez
    veulent veut veuve veux vexé viande vibrant vibrante vibration vibrer vicaire vice vices vicomte
    vicomtesse victime victimes victoire victoires vide vider vides vidé vidéo vidéos vieil
    vieillard vieillards vieille vieilles vieillesse vieilli viendrai viendrait viendrez viendront
    viennent viens vient vierge vierges vies vieux vifs vigilance vigne vignes vigoureuse
    vigoureusement vigoureux vigueur vilain vilaine village villages ville villes vingt vingtaine
    vingts vinrent vins vint violemment violence violences violent violente violentes violents
    violet violettes violon virage virent virus visage visages visait visant vise visent visible
    visiblement vision visions visite visiter visites visiteur visiteurs visiteuse visité visé visée
    vital vite vitesse vitrage vitraux vitre vitres vitrée vivacité vivaient vivait vivant vivante
    vivantes vivants vive vivement vivent vives vivons vivre vivres vocation vogue voici voie voient
    voies voile voiles voilette voilà voilé voilée voir voire vois voisin voisinage voisine voisines
    voisins voit voiture voitures voix volait volant vole voler volet volets voleur voleurs volière
    volontaire volontairement volontaires volontiers volonté volontés vols volume volumes
    voluptueuse voluptueux volupté volé volée vont vote voter votes votre voté voudraient voudrais
    voudrait voudras voudrez voudriez voulaient voulais voulait voulant voulez vouliez vouloir
    voulons voulu voulue voulurent voulus voulut voulût vous voué voyage voyager voyages voyageur
    voyageurs voyagé voyaient voyais voyait voyant voyez voyons voûte voûtes vrai vraie vraies
    vraiment vrais vraisemblable vraisemblablement vrilium vues vulgaire vulgaires vécu vécut
    végétation véhicule véhicules vélo vénérable vérifier véritable véritablement véritables vérité
    vêtement vêtements vêtu vêtue vêtues vêtus vîmes vînt vôtre vôtres vœux wagon yeux zaïmph zone
    zones zèle âges âgée âgées âgés âmes ânes âpre âpreté âtre ébahi ébloui éblouir éblouissant
    éblouissante éblouissement ébranlé ébène écarlate écart écartait écartant écarter écarts
    écartèrent écarté échafaud échafaudage échange échangeaient échanger échanges échangeurs
    échangèrent échangé échangées échangés échantillons échappaient échappait échappant échappe
    échappent échapper échappé échappée écharpe échec échelle échelles échine écho échos échouer
    échoué échéance éclair éclairaient éclairait éclaircir éclaire éclairer éclairs éclairé éclairée
    éclairées éclairés éclat éclataient éclatait éclatant éclatante éclatantes éclate éclater éclats
    éclatèrent éclaté école écoles écolier écologique économe économie économies économique
    économiques écorce écouler écoulèrent écoulé écoulée écoulées écoulés écoutaient écoutais
    écoutait écoutant écoute écouter écoutez écouté écrasait écrasant écrase écrasement écraser
    écrasé écrasée écriai écriait écriant écrie écrier écrirai écrire écris écrit écrite écrites
    écrits écriture écrivain écrivains écrivait écrivant écrivit écrièrent écrié écume écurie
    écuries écus écuyer édifice édition éditions éducation égal égale également égales égalité égard
    égards égarement égarer égaré égarée égarés égaux église églises égoïsme égoïste égoïstes
    égyptienne élan élancer élancèrent élancé élans élançant électeurs élection élections électoral
    électorale électricité électrique électriques élevaient élevait élevant élever élevèrent élevé
    élevée élevées élevés éliminer éliminé élite élites éloge éloges éloignait éloignant éloigne
    éloignement éloigner éloignèrent éloigné éloignée éloignés éloquence éloquent élue élus élève
    élèvent élèves élégance élégant élégante élégantes élégants élément éléments éléphants élévation
    émerveillé émeute émeutes émigration émigrés émis émise émission émoi émotion émotions émouvoir
    émue émus émut énergie énergique énergiquement énergiques énigmatique énigme énorme énormes
    énormément épais épaisse épaisses épaisseur épanouie épanouissait épargne épargner épargné épars
    épaule épaules épave éperdu éperdue éperdument éperons épiait épiant épidémie épier épines
    épingle épingles épis épisode époque époques épouse épouser épouses épousé épousée épouvantable
    épouvantables épouvante épouvanté épouvantée époux épreuve épreuves épris éprouvais éprouvait
    éprouve éprouver éprouvé éprouvée épuisement épuisé épuisée épée épées équilibre équipage
    équipages équipe équipements équipes équivalent équivoque étable établi établie établir établis
    établissant établissement établissements établit étage étages étaient étais était étalage
    étalaient étalait étaler étang étant étape état éteignait éteignit éteindre éteint éteinte
    éteints étend étendaient étendait étendant étendit étendre étendu étendue étendues étendus
    éternel éternelle éternellement éternelles éternels éternité étiez étincelaient étincelant
    étincelants étincelle étincelles étions étiquette étoffe étoffes étoile étoiles étonnait
    étonnant étonnante étonne étonnement étonner étonné étonnée étonnés étouffaient étouffait
    étouffant étouffe étouffer étouffé étouffée étouffés étourdi étourdie étourdir étourdissement
    étrange étrangement étranger étrangers étranges étrangler étranglée étrangère étrangères
    étreignait étreignit étreindre étreinte étrier étroit étroite étroitement étroites étroits étude
    études étudiait étudiant étudiants étudier étudié étui évacuation évacuations évacuer évacué
    évacuée évacuées évacués évader évaluation évalué évanoui évanouie évanouir évanouissement
    évanouit évasion éveil éveillait éveillant éveille éveiller éveillé éveillée éventail éventuelle
    éventuels éviction évidemment évidence évident évidente évitait éviter évolution évoquait
    évoquant évoque évoquer évoqué évènement événement événements évêque êtes être êtres îles ôter
    œillets œufs œuvre œuvres
    """
}
