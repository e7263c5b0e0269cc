/// French words with a tone, from `Training/tone/build.py`.
///
/// Made from vader-fr (MIT), textblob-fr (PDDL, MIT) and words seen in treebanks and novels;
/// not to be edited by hand.
enum FrenchTone {
  static let positive = """
    abondamment absoudre absous accolades accommodant accommodante accommodantes accommodants
    accompli accomplie accomplies accomplir accomplis accomplissant accomplit acquises admet
    admets admirabilité admirait admirant admirateur admirateurs admiration admirations admirer
    adorablement adorables adorais adorant adorateur adorateurs adoration adorations adoratrice
    adoratrices adorer adorés affection affectionne affectionné affectionnée affectionnées
    affections affectueuse affectueuses affectueux affrontée affrontées agréable agréables
    agrément agréments aidant aident aider aiderait aides aideur aideurs aideuse aideuses aidez
    aidons aidé aidée aidées aimable aimablement aimables aimait aimante aimantes aimants aiment
    aimer aimerait aimes aimez aimons aimé aimée aimées aimés aisée aisées alléger allégé
    allégée allégées allégés altruiste altruistes amant amante amantes amants ambitieuse
    ambitieuses ambitieux ami amical amicale amicalement amicales amicaux amie amies amirauté
    amirautés amis amitié amitiés amor amorino amoroso amour amour-propre amoureuse
    amoureusement amoureuses amoureusité amoureux amours amusante amuse amusements amuser amuses
    amuseuses amusif amusifs amusive amusives amusé amusée amusées amusés améliora améliorant
    amélioration améliorations améliore améliorent améliorer amélioreraient amélioreront
    améliores améliorez améliorons amélioré améliorée améliorées ange anges angélique angéliques
    animées animés apaisement apaiser applaudi applaudie applaudies applaudis applaudissement
    applaudissements applaudit approuve approuvement approuves approuvé approuvée approuvés
    appréciabilité appréciable appréciablement appréciables appréciateur appréciateurs
    appréciateuse appréciateuses appréciation appréciations apprécient appuient appuyait appuyer
    ardente ardentes ardents arrange arrangeant arranger arrangé arrangée arrangées arrangés
    assidu assidue assidues assidus astucieuse attachement aubaine aubaines audace authentique
    authentiques avantage avantages avantageusement avantageux avantagé avenant avenante
    avenantes avenants aventures aventureusement aventuré aventurée aventurées badass badin
    badine badines badins balèze balèzes beaux bel belles bien-aimé bien-aimée bien-aimées
    bien-aimés bien-être bienfaisance bienfaisances bienfaisant bienfaisante bienfaisantes
    bienfaisants bienheureuse bienheureuses bienheureux bienveillance bienveillant bienveillante
    bienveillantes bienveillants bienvenu bienvenue bienvenues bienvenus bisou blagué blaguée
    blaguées blagués blockbuster bon bonbon bonbonne bonbons bonheur bonheurs bonhomme bonhommes
    bonne bonnes bons bontés bonus boost boostant boosts boosté boum boums brave braves bravo
    bravoure brillamment brillance brillant brillante brillantes brillants bwahahah bye béat
    béate béates bégnine bégnines bénie bénies bénins bénir bénirais bénis bénissant bénisseur
    bénisseuse bénédictions bénéfice bénéfices bénéfique bénéfiques calmé calmée calmées calmés
    captivé captivée captivés chanceuse chanceuses chanceux charitable charitablement
    charitables charité charmant charmante charmantes charmants charmeur charmeurs charmeuse
    charmeuses charmé charmée charmées charmés chef-d'oeuvre chefs-d'oeuvres cherté chertés
    chouette chouettes chèrement chérissable chérissant chérissent chérisseur chérisseurs
    chérisseuse chérisseuses chérissez chérissons chérit clarté clartés clémence clémente
    clémentes cléments comiquement compatissantes compatissants complice complices compliment
    complimentant complimentent complimenter complimentez complimentons compliments compétent
    compétente compétentes compétents conciliant conciliante conciliantes confiance confiant
    confiante confort confortable confortablement conforter conforts conforté confortée
    confortées confortés consolant consolante consolantes consolants consolateur consolateurs
    consolatrice consolatrices consoler content contente contentes contents convaincu convaincue
    convaincus convainquant convenables convivial correct correcte correctes corrects courage
    courages courageuse courageusement courageuses courageux courtisaient courtiser courtois
    courtoise courtoises courtoisie courtoisies créatif créatifs créative créativement créatives
    créativité créativités crédité cultivant cultive cultivent cultiver cultives cultivez
    cultivons cultivé cultivée cultivées cultivés curieuse curieuses curieux câlin câlinable
    câlinables câline câlinent câliner câlines câlinez câlins câliné câlinée câlinées câlinés
    célestes célèbrent célébrer célébrité célébrités célébrons célébré célébrée célébrées
    célébrés d'émotion d'émotions diamant diamants dignité dignités disculper disculpé diverti
    divertie diverties divertir divertissant divertissante divertissantes divertissement
    divertissements divertisseur divertisseurs divertissez divertissons divertit divin
    divination divinatoire divinatoires divine divinement divines divins diététique diététiques
    donneur donneurs donneuse donneuses drôle décisif décisifs décisive décisives délectable
    délectables délicieuse délicieuses délicieux désirable désirables désire désirer désireuse
    désireuses désireux dévorer dévoré dévorée dévorées dévorés dévotement dévotion dévotions
    dévoue dévouement dévouer dévoues dévouez dévouons dévoué dévouée dévouées dévoués ecstasy
    efficace efficacement efficaces efficacité efficacités emballe emballer emballes emballez
    emballons emballé emballée emballées emballés embelli embellie embellies embellir embellis
    embellissant embellissement embellissements embellit embrassable embrassables embrasse
    embrasser embrasses embrasseur embrasseurs embrasseuse embrasseuses embrassez embrassé
    embrassée embrassées embrassés empathique empathiques encenser enchanté enchantée enchantées
    enchantés encourageante encourageantes encouragement encouragements enjoliveur enjoliveurs
    enjoliveuse enjoliveuses enlace enlacent enlaces enlacez enlaçons enrichi enrichie enrichies
    enrichis ensoleillement ensoleillé ensoleillée ensoleillées ensoleillés ensorcelant
    ensorcelante ensorcelantes enthousiasme enthousiasmer enthousiasmé enthousiasmée
    enthousiasmées enthousiasmés enthousiaste entrain entreprenant entreprenante entreprenantes
    entreprenants envoutante envoûtant envoûtante envoûtantes envoûtants espoir espoirs espère
    espères espérait espérant espérer espérez espérons espéré espérée espérées espérés
    esthéticienne euphoriques exaltation exaltations exalté exaltée exaltées exaltés excellait
    excellant excelle excellence excellences excellent excellente excellentes excellents
    exceller excelles excellez excellons excellé excellée excellées excellés exceptionnel
    exceptionnelle exceptionnelles exceptionnels excitable excitables excitant excitante
    excitantes excitants excitations excite excitement excitements excites excitez excusent
    excuser excusez excusons exquis exquise exquises extra extraordinaire extraordinaires
    extraverti extravertie extraverties extravertis exultant exultants fabulateur fabulateurs
    fabulatrice fabulatrices fabuleuse fabuleuses fabuleux fabulosité facile facilement faciles
    facilité facilités faisable fantastique fantastiques farceur farceurs farceuse farceuses
    fascinant fascination fascine fasciner fascines fascinez fasciné fascinée fascinées fascinés
    faveur favorable favorablement favorables favori favorite favorites fervente ferventes
    fervents festif festifs festivals festive festivement festives fiable fiables fiduciantes
    fiduciants fidèle fidèlement fidèles fidélité fidélités fier fiers fierté fiertés fiesta
    fiestas fière fièrement fières flatteries flatteur flatteurs flatteuse flatteuses flatté
    flattée flattées flattés flexibilité flexible flirt formidable formidables fortiche
    fortiches fougueusement franche franches frappante frappantes frappants freebee freebees
    frisson frissonne frissonnes frissons fun futé futée futées futés félicitation félicitations
    félicite féliciter félicité félicitée félicités fêtant fêtarde fêtardes fêtards fêté fêtée
    fêtées fêtés fếteur fếteuse gagna gagnable gagnante gagnantes gagnants gagne gagnent gagner
    gagnes gagnez gagnons gagné gagnée gaie gaies gaieté gaietés gain gais galant galante
    galantes galants garde-fou gentil gentille gentilles gentils girond girondes gironds
    glorieuse glorieuses glorieux glorifiant glorification glorifie glorifier glorifies
    glorifiez glorifié glorifiée glorifiées glorifiés gloussé gloussée gloussées gloussés
    gracieuse gracieuses gracieux gracile grandeurs grandiose grandioses gratitude gratz grâces
    géniale géniales géniaux génie génies généreuse généreuses généreux générosité générosités
    haha hahaha hahas hallelujah harmonie harmonies harmonieuse harmonieuses harmonieux
    harmonique harmoniques harmonisant harmonisante harmonisantes harmonisants harmonisation
    harmoniser harmonisé harmonisée harmonisées harmonisés hasardé hasardée hasardées heroine
    heureuse heureuses heureux hilarant hilarante hilarantes hilarants hilarité honneur honneurs
    honnête honnêtement honnêtes honnêté honorabilité honorabilités honorablement honoraient
    honorante honorantes honorants honore honorer honores honorez honorifique honorifiquement
    honorifiques honorée honorées honorés hooray hourrah hourré hourrée hourrées hourrés hug
    hugs humoresque humoresques humours hurra héro héros héroïnes héroïque héroïques héroïsant
    héroïse héroïsent héroïser héroïses héroïsez héroïsme héroïsmes héroïsé héroïsée héroïsées
    héroïsés idylle idylles idéal idéale idéalement idéales idéalisation idéalisations idéalise
    idéalisent idéaliser idéalises idéalisez idéalisme idéaliste idéalistique idéalistiquement
    idéalistiques idéalisé idéalisée idéalisées idéalisés idéalité idéals immunisé immunisée
    immunisées immunisés impeccable impeccables impressionnabilité impressionnant
    impressionnante impressionnantes impressionnants impressionne impressionnent impressionner
    impressionnes impressionnez impressionné impressionnée impressionnées impressionnés
    indispensable indispensables indolore indolores indulgence indulgences inespéré inespérée
    inespérées inespérés ingénieuse ingénieuses ingénieux innocemment innocence innocentent
    innocentons innocents innovant innovante innovantes innovants innovation innovations innove
    innovent innover innoves innovez innovons inoubliable inoubliables inouï inouïe inouïes
    inouïs intellect intellects intellectualisation intellectualise intellectualisent
    intellectualiser intellectualises intellectualisez intellectualisons intellectualiste
    intellectualisé intellectualisée intellectualisées intellectualisés intellectualité
    intellectualités intelligible intelligibles intrépide intrépides intégrité intéressant
    intéressante intéressantes intéressants invincible invincibles invulnérable invulnérables
    irrésistible irrésistibles joies joli jolie jolies jolis jouable jouées joyau joyaux joyeuse
    joyeuses joyeux jubilant jubilante jubilantes jubilants judicieuse judicieusement
    judicieuses judicieux justifie justifient justifies justifiez justifions juvénile juvéniles
    kiss lauriers lawl libertinismes liberté lmao lol louable louables loyale loyales loyaliste
    loyauté loyautés loyaux luisant luisante luisantes luisants lulz luxueuse luxueuses luxueux
    légendaires magique magiques magnifications magnificence magnificences magnifico magnificoes
    magnifique magnifiques majestueuse majestueuses majestueux majesté majestés malicieusement
    marquante marquantes marquants marrant marrante marrantes marrants masterpiece masterpieces
    maîtresses mdr mdrr mdrrr meilleur meilleure meilleures meilleurs merveille merveilles
    merveilleuse merveilleusement merveilleuses merveilleux mieux mignon mignonne mignonnerie
    mignonneries mignonnes mignons miracle miracles miraculeuse miraculeux mièvre mièvres
    moralité moralités mouvant mouvante mouvantes mouvants muah mure médiateuse médiateuses
    méditatif méditatifs méditative méditatives mélodieuse mélodieuses mélodieux mémorable
    mémorables méritent mériter mérites méritez mérité méritée méritées mérités mûr mûre mûres
    mûrs noble nobles novateur novateurs novatrice novatrices obligeance okays opportune
    opportunes opportunité opportunités opportuns opportunément optimal optimale optimales
    optimalité optimaux optimisant optimisation optimisations optimise optimisent optimiser
    optimises optimisez optimisme optimismes optimisons optimiste optimistes optimisé optimisée
    optimisées optimisés originales originaux osé osée osées osés pacificateur pacificateurs
    pacification pacificatrice pacificatrices pacifique pacifiquement pacifiques paisible
    paisiblement paisibles paix palpitant palpitante palpitantes palpitants pantouflard
    pantouflarde pardonnable pardonnables pardonnais pardonnas pardonnent pardonneuse
    pardonneuses pardonnons parfaire parfais parfaite parfaiteté parfaits parfont partisane
    passion passionnant passionnante passionnantes passionnants passionne passionnel
    passionnelle passionnelles passionnels passionnent passionner passionnes passionnez
    passionnons passionné passionnée passionnées passionnément passionnés passions peinard
    peinarde peinardes peinards pensivement perfecta perfectible perfectibles perfectif
    perfectifs perfection perfectionnabilité perfectionnabilités perfectionnisme perfectionniste
    perfectionné perfectionnée perfectionnées perfectionnés perfections perfective perfectives
    perfecto pittoresque pittoresques plaisamment plaisante plaisanterie plaisanteries
    plaisantes plaisanteur plaisanteuse plaisantin plaisantins plaisir plu plue plues pom-pom
    popularisant popularisation populariser popularités positivement positivisme positivismes
    positiviste positivistes positivité positivités prestige prestiges priant prie prient pries
    priez prions prisé prisée prisées prisés privilège privilèges privilégiées privilégiés
    proactif proactifs proactive proactives progressant progresse progressent progresser
    progressé progrès promets prometteur prometteurs prometteuse promises promouvoient
    promouvois promouvoit promouvoyez promues promus propice propices prospère prospères protège
    protègent protèges proéminent proéminente proéminentes proéminents précieuse précieusement
    précieuses précieux préciosité préféré préférée préférées préférés ptdr ptdrr ptdrrr
    puissant puissante puissantes puissants pur pure pures purs pépite qualité qualités
    quiétudes radiance radieuse radieusement radieuses radieux raffinement raffinements raffiné
    raffinée raffinées raffinés ranime raniment ranimer ranimes ranimez ranimons rassurance
    rassurances rassurant rassurante rassurantes rassurants rassure rassurent rassurer rassures
    rassurez rassuré rassurée rassurées rassurément rassurés ravi ravie ravir ravissant
    ravissante ravissantes ravissants ravissez ravit ravive ravivent raviver ravives ravivez
    ravivons rayonnant rayonnante rayonnantes rayonnants reconnaissante reconnaissants
    redynamisant redynamisante redynamisantes redynamisants redynamise redynamisent redynamiser
    redynamises redynamisez redynamisé redynamisée redynamisées redynamisés rejouis rejouissent
    rejouissez rejouissons rejouit relaxation relaxe relaxent relaxer relaxes relaxez relaxons
    relaxé relaxée relaxées relaxés remarquable remarquables remerciant remercie remercient
    remercier remercies remerciez remercions remercié remerciée remerciées remerciés renforce
    renforcent renforcer renforces renforcez renforcé renforcée renforcées renforcés renforça
    renforçant renforçante renforçantes renforçants renforçons rentable rentables reposant
    reposante reposantes reposants respect respectabilité respectable respectablement
    respectables respectant respecte respectent respecter respectes respectez respectons
    respects respecté respectée respectées respectés resplendissant resplendissante
    resplendissantes resplendissants ressource revigorons revitalisant riche richement riches
    richesse richesses rictus rient riez rigolos rigolé rions rire rires rit romance romancent
    romances romancez romancé romancée romancées romancés romantique romantiquement romantiques
    romançons réactif réactifs réactive réactives réceptions récompensables récompensante
    récompensantes récompensants récompensateur récompensateurs récompensatrice récompensatrices
    récompensées récompensés réconfort réconfortantes réconfortants réconforte réconfortes
    réconforts régal régale réjoui réjouie réjouies réjouir réjouis réjouissant réjouissante
    réjouissants réjouissement réjouissements rétabli rétablie rétablies rétablir rétablirait
    rétablissant rétablissent rétablissez rétablissons rétablit réussi réussie réussies réussir
    réussira réussis réussissant réussissent réussissez réussissons réussit réussite réussites
    rêves sage sagement sages sagesse saillant saillante saillantes saillants sain saine saines
    sains saluant saluer salutation salutations satisfaire satisfais satisfaisez satisfaite
    satisfaites satisfaits satisfie satisfient satisfier satisfies satisfiez satisfions satisfié
    satisfiée satisfiées satisfiés sauvegarder sauvegardé sauvegardée sauvegardées sauvegardés
    sauver sauveur sauveurs sauveuse sauveuses sauvons sauvé sauvée sauvées sauvés savant
    savante savantes savants scintille scintillement scintillements scintillent scintiller
    scintilles scintillez scintillons secourent secourez secourir secourons secourt secouru
    secourue secourues secourus sensationnel sensationnelle sensationnelles sensationnels
    sensuel sensuelle sensuelles sensuels sentimentaux serein sereine sereines sereins sexy
    sexys significatif significatifs significative significatives sincèrement sincérité
    sincérités smiley smileys sociabilités sociablement soigneusement soigné soignée soignées
    soignés soin soirées solidarité solvabilité solvabilités solvable solvables sommets
    somptueuse somptueuses somptueux sophistiqué sophistiquée sophistiquées sophistiqués soucie
    soucies soulage soulageant soulageante soulageantes soulageants soulagement soulagements
    soulagent soulageons soulager soulages soulagez soulagé soulagée soulagées soulagés souriant
    souriante souriantes souriants souriez sourions sourires sourit soutenaient soutenez
    soutenir soutenons soutenues soutenus soutiennent splendeur splendeurs splendide
    splendidement splendides spéciaux stimulant stimulante stimulantes stimulants stp stupéfiant
    stupéfiante stupéfiantes stupéfie stupéfier stupéfies stupéfié stupéfiée stupéfiés suave
    suaves sublime sublimes succès sucrerie sucreries sucré sucrée sucrées sucrés superbe
    superbement superbes supportif supportifs supportive supportives supremo supremos
    suprêmement suprêmes supérieurement supériorité surligner svp sympathie sympathies
    sympathique sympathiques sérénité sérénités sûre sûres sûretés talent talents talentueuse
    talentueuses talentueux taquin taquiné taquinée taquinées taquinés tchao teuf teufs
    tolérance tops traiter traité(e) traitée traitées tranquilité tranquilités tranquillement
    tranquillité tranquillités traquillement triomphal triomphale triomphalement triomphales
    triomphalisme triomphalismes triomphals triomphant triomphante triomphantes triomphants
    triomphaux triomphent triompher triomphes triomphez triomphons triomphée triomphées
    triomphés triompé trésor trésors unifié unifiée unifiées unifiés utile utilement utiles
    utilité vacance vaillamment vaillance vaillant vaillante vaillantes vaillants vainqueur
    vainqueurs valable valables validant valident valides validez validons vertueuse
    vertueusement vertueuses vertueux vertus victoire victoires victorieuse victorieuses
    victorieux vigoureuse vigoureuses vigoureux viril virile viriles virils virtuoses virtuosité
    visionnaire visionnaires vitalisation vitamine vivace vivaces vivifiant vivifiante
    vivifiantes vivifiants vivifie vivifient vivifies vivifiez volontier voluptueuse
    voluptueuses voluptueux vénérant vénérer véridique véridiques vérité vérités woohoo wow x-d
    x-p yay yeah yeees yep yes yummy ébouriffant ébouriffante éclairant éclairante éclairantes
    éclairants éclairci éclaircie éclaircies éclaircir éclaircis éclairer éclairez éclairons
    éclairé éclairée éclairées éclairés éclat éclatant éclatante éclatantes éclatants éloger
    élégamment élégance élégances élégant élégante élégantes élégants émerveille émerveillent
    émerveiller émerveilles émerveillez émerveillons émoticon émoticone émoticones émoticons
    émouvant émouvante émouvantes émouvants énergiquement énergisant énergisation énergisations
    énergise énergiser énergises énergisez énergisons énergisé énergisée énergisées énergisés
    épatant épatante épatantes épatants épique épiques étincelant étincelante étincelantes
    étincelants étinceler étincelez étincellement étincellements étincelons étincèle étincèlent
    étincèles étonnant étonne étonnement étonnements étonner étonnes étreignent étreins étreint
    étreints
    """

  static let negative = """
    abandon abandons abhorrer abominable abominables absurdité absurdités abuser abuseur
    abuseurs abusez abusé abusée abusées abusés abâtardi abâtardie abâtardies abâtardir
    abâtardis abâtardisant accablant accablante accablantes accablants accablé accablée
    accidentellement accidents accusation accusations accusé accusée accusées accusés
    acrimonieuse acrimonieux adversative adversité adversités affaibli affaiblie affaiblies
    affaiblir affaiblissement affaiblissements affaiblissent affaiblissez affaiblissons
    affaiblit affame affament affamer affames affamez affamons affamé affamée affamées affamés
    affolement affoler affolé affolée affolées affolés affreuse affreusement affreuses affreux
    affrontement affrontements agace agacent agacer agaces agacez agaçantes agaçants aggravent
    aggravez aggravons aggravées aggravés agitant agitateur agitateurs agitateuse agitateuses
    agitations agite agiter agites agresser agressifs agressivement agressives agressée
    agressées agressés alarmait alarmer alarmiste alarmé alarmée alarmées alarmés allergique
    allergiques allumeur allumeurs allumeuse allumeuses altéré altérée altérées altérés amer
    amers amoral amoralité amoralités amère amères analphabétisme angoissant angoisses angoissé
    angoissée angoissées angoissés animosité animosités antagonique antagonisme antagonismes
    antagonistes anxieuse anxieux anéantir apathie apathiques apeurant apitoie apitoient
    apitoies apitoyer apitoyez apitoyons apitoyé apitoyée apitoyées apitoyés apocalyptique
    apocalyptiques arbhorre arbhorres arbhorrez arbhorré arbhorrée arbhorrées arbhorrés
    argumentatif argumentative arme armes arnaque arnaquent arnaquer arnaques arnaqueurs
    arnaqueuses arnaquez arnaquons arrogance arrogances arrogante arrogantes arrogants arrêtées
    arrêtés asphyxier asphyxié asphyxiée asphyxiées asphyxiés assassin assassinat assassinats
    assassine assassiner assassines assassins assassiné assassinée assassinées assassinés
    asservi asservie asservies asservir asservissez asservissons asservit assourdissant
    assourdissante assourdissantes assourdissants asssassinats assujetez assujetons assujette
    assujettes assujettie assujettir atroces atrocité atrocités attaque attaquent attaques
    attaqueur attaqueurs attaqueuse attaqueuses attaquez attaquons attaquée attaquées attardé
    attardée attardées attardés atterrant atterrer atterré atterrée atterrés attristant attriste
    attristent attristes attristez attristons attristée attristés attère attères autoritaire
    autoritaires autosatisfaction autosatisfactions avare avares avarié avariée avariées avariés
    aversion avertissement avertissements aveugle avidité avorton avortons baillon bailloné
    baillonée baillonées baillonés baiser baisers baises baiseur baiseurs baiseuses baisé baisée
    baisées baisés bancal bancale bancales bancals bankrupt banni bannie bannir bannis
    banqueroute barbant bassesses baudet baudets bazard belliciste bellicistes berk berné bernée
    bernées bernés beurré beurrée beurrées beurrés bidon bidons bigleuse bigleuses bigleux
    bizarrement blaireau blasé blasée blasées blasés blessant blessante blessantes blessants
    blesse blessent blesser blesses blessez blessure blessures blessé blessée blessées blessés
    blocage blocages blâmable blâmables blême blêmes boiteuse boiteuses boiteux bombe bombes
    bordels bordélique bordéliques borné bornée bornées bornés boude bouder boudes boudez
    bougeotte bouleversante bouleversantes bouleversants bouleversé bouleversée bouleversées
    bouleversés bousillé bousillée bousillées bousillés boycottant boycotte boycotter boycottes
    boycotté brainwashing braquage braquages braquer braqueur braqueuse brisé brisée brisées
    brisés brusque brusques brutal brutale brutales brutalisant brutalisation brutalisations
    brutalise brutaliser brutalises brutalisé brutalisée brutalisés brutalité brutaux bâtard
    bâtardise bâtards cachant cadavre cadavres calomnieuse calomnieuses calomnieux cambriolage
    cambriolages cambrioler cambrioleur cambrioleurs cambrioleuse cancer cancers caprice
    caprices casseur cassé cassée cassées cassés catastrophe catastrophes catastrophique
    catastrophiquement cauchemardesque cauchemardesques censeur censeurs chahute chahutent
    chahuter chahutes chahuteur chahuteurs chahuteuse chahuteuses chahutez chahutons chahuts
    chambart chambarts chaos chaotique chaotiques charlatan charlatans chatte chattes chiant
    chiante chiantes chiants chie chient chier chiers chies chiez chions chié chiée chiées chiés
    choc chocs choque choquent choquer choques choquez choquons choqué choquée choquées choqués
    chouine chouinent chouiner chouines chouineur chouineuse chouinez chouinons châtier
    châtiment châtié châtiée châtiés chômage chômages cinglé cinglée cinglées cinglés clandestin
    claquer cochonne coché cochée cochées cochés colère colères coléreux complot complots con
    condamnation conflit conflits connard connards connasse connasses conne conneries connes
    conquise conquises cons conspiration conspirations consterné consternée consternées
    consternés contagieuse contagieux contagion contagions contaminateur contaminateurs
    contaminatrice contaminatrices contamine contaminent contaminer contamines contaminez
    contaminons contaminé contaminée contaminées contaminés contradictions contradictoire
    contradictoires contrainte contraintes contraints contrariant contrariante contrariantes
    contrariants contrarient contrariez contrarions contrebande contrebandier contrebandiers
    contrebandière contrebandières contredire contredis contredisant contredite contredites
    contredits contrevenant contrevenante contrevenantes contrevenants controverse controverses
    corrompre corrompu corrompus coup-d'état coupable coupables courrouccée courroucé courroucée
    courroucées courroucés courtaud crack crade crades crado crados craint craints crasse
    crasseuse crasseuses crasseux crassé crassée crassées crassés creuses crevette cri criardes
    criards crie crient cries crieurs crieuses criez crime crimes criminel criminelle
    criminelles crions crise criser crises critiquant critiquent critiquer critiques critiqué
    critiquée critiquées critiqués criée criées criés cruel cruelle cruellement cruelles cruels
    crédulité cul culpabilités culs cynique cyniquement cyniques cynismes damnation damnations
    damnatoire damnatoires damné damnée damnées damnés danger dangereuse dangereusement
    dangereuses dangereux dangerosité dangers demi-portion demi-portions deshonoré deshonorée
    deshonorées deshonorés destructeurs destructible destructibles destruction destructions
    destructivement destructrices dette dettes deuils diable diables diabolique diaboliques
    diffamatoire diffamatoires difficile difficiles difficulté difficultés difforme difformes
    diffère différer dingue dingues discorde discordes discrédité discréditée discréditées
    discrédités disgracieuse disgracieuses disgracieux disgrâce disgrâces disparais disparait
    disparu disparue disparues disparus disqualifié disqualifiée disqualifiées disqualifiés
    dissimulation dissolution dissous dissoute dissuader distraction distraire distrais
    distraite distraites distrayant distrayez doléance dommages douloureuse douloureusement
    douloureuses douloureux doutable doutant doutes douteur douteurs douteusement douteux
    dramatique dramatiquement dramatiques dramatise dramatisent dramatises dramatisez dramatisé
    dramatisée dramatisées dramatisés drame drames dumbass duperie dupée dysfonction
    dysfonctionnement dysfonctionnements débile débiles débilité débilités déboussole
    déboussoler déboussoles déboussolé déboussolée déception déceptions décevant décevante
    décevantes décevants décevez décevoir décevons déchaîné déchaînée déchaînées déchaînés
    déchirant déchirante déchirantes déchirants déchirement déchirements déchiré déchirée
    déchirées déchirés décompose décomposer décomposes décomposition décompositions décomposé
    décomposée décomposées décomposés déconcertées déconsterne déconsternes déconsternez
    décourage décourageant décourageante découragement découragements décourageons décourages
    décourageur décourageurs décourageuse décourageuses découragez décousu décousue décousues
    décousus décrie décrier décries décriez décrions décrié décriée décriées décriés
    dédaigneusement dédaigneuses défaillant défaillante défaillantes défaillants défaite
    défaites défaitisme défaitiste défaitistes défaut défauts défavorable défavorables défection
    défections défectueuses déficit déforme déforment déformer déformes déformez déformé
    déformée déformées déformés dégobille dégobillent dégobiller dégobilles dégobillez
    dégobillons dégobillé dégobillée dégobillées dégobillés dégonflé dégonflée dégoûtant
    dégoûtante dégoûtantes dégoûtants dégoûte dégoûter dégoûtes dégoûtez dégradation
    dégradations dégradons dégueu dégueulasse dégueulasses dégueule dégueulent dégueuler
    dégueules dégueulez dégueulis dégueulons dégueulé dégueulée dégueulées dégueulés dégueux
    déguisant dégât dégâts délaissé délaissée délaissées délaissés délinquant délinquante
    délinquantes délinquants délit délits déloyal déloyale déloyaux démence démentis démon
    démoniaques démons démoralisant démoralise démoraliser démoralises dénigre dénigres dénigrez
    dénigrons dénigrées dénigrés dénonce dénoncent dénoncer dénonces dénoncez dénoncé dénoncées
    dénonçant dénonçons dénué dénuée dénuées dénués déplais déplaisez déplait déplorable
    déplorables déploraient déplore déplorer déploré déplorée déplorées déplorés dépresseur
    dépresseurs dépressif dépression dépressions dépressive déprimante déprimantes déprimants
    déprime déprimer déprimes déprimez déprimons déprimé déprimée déprimées déprimés déraille
    dérailler dérailles déraillez déraillons déraillée déraillées déraillés dérange dérangeant
    dérangeants dérangement dérangements déranges dérangez dérisoire dérisoires dérobé dérobée
    dérobées dérobés désabusant désabusé désabusée désabusées désabusés désaccord désaccords
    désagréable désagréables désarmé désarmée désarmées désarmés désarroi désarrois désastre
    désastres désastreuse désastreusement désastreuses désastreux désavantages désavantageuse
    désavantageusement désavantageuses désavantageux désavantagé désavantagée désavantagées
    désavantagés désenchantement désenchantements désespoir désespoirs désespérance
    désespérances désespérant désespérante désespérantes désespéré désespérée désespérées
    désespérés déshumanisant déshumanise déshumanisent déshumaniser déshumanises déshumanisez
    déshumanisé déshumanisée déshumanisées déshumanisés déshérité déshéritée déshéritées
    déshérités désillusion désillusions désinformation désinformé désinformée désinformées
    désinformés désobligeant désobligeante désobligeantes désobligeants désolant désolante
    désolantes désolants désorganisé désorganisée désorganisées désorganisés désorienté
    désorientée désorientées désorientés désuet désuets désuète désuètes détention détestable
    détestables détestant détestement détestements détestes détresse détresses détruire détruis
    détruisant détruisent détruisez détruisirent détruite détruites détruits détériorant
    détériore détériorent détériorer détériores détériorez détériorons détérioré détériorée
    détériorées détériorés dévastateur dévastateurs dévastations dévastatrice dévastatrices
    dévaste dévaster dévastes dévastez dévasté dévastée dévastées dévastés dévergondée
    dévergondées déçois déçoit déçu déçue déçues déçus effondrer effraient effrayante
    effrayantes effrayants effraye effrayent effrayes effrayé effrayée effrayées effrayés
    effronté effrontée effrontées effrontés effroyablement embarras embarrassable embarrasse
    embarrasser embarrasses embarrassez embarrassons embarrassé embarrassée embarrassées
    embarrassés embrouille embrouilles embrouillé embrouillée embrouillées embrouillés emmerdeur
    emmerdeurs emmerdeuse emmerdeuses empester empesté empestée empestées empestés empira
    empirant empire empirent empirer empires empirez empirons empiré empirée empirées empirés
    empoisonne empoisonnement empoisonnements empoisonnent empoisonner empoisonnes empoisonneur
    empoisonneurs empoisonneuse empoisonneuses empoisonnez empoisonnons empoisonné empoisonnée
    empoisonnées empoisonnés emprisonné emprisonnée emprisonnées emprisonnés enculard encularde
    enculardes enculards enculer enculé enculée enculées enculés endeuillé endoctriner endommage
    endommageant endommagent endommages endommagez endommagé endommagée endommagées endommagés
    endormi endormie endormies endormis enfantin enfantine enfantines enfantins enfer enfers
    enflure enflures enfoiré enfoirée enfoirées enfoirés enfreignent enfreignez enfreignons
    enfreindre enfreins enfreinte enfreintes enfreints engourdi engourdie engourdies engourdis
    engueuler enlèvement enlèvements ennemi ennemie ennemies ennemis ennuie ennuies ennuyant
    ennuyante ennuyer ennuyeur ennuyeurs ennuyeuse ennuyeuses ennuyeux ennuyées ennuyés
    enrageant enrageante enrageantes enrageants enragent enrager enrages entaillé entaillée
    entaillées entaillés enterrements entraves entêté entêtée entêtées entêtés erronément
    esclavage esclavages escroque escroquent escroquer escroquerie escroqueries escroques
    escroquez espièglerie espiègleries exaspérer exaspéré exaspérée exaspérées exaspérés
    excessif excessifs excessive excessives exclu exclue exclues exclus exclusion expulsion
    extorsion extorsions exècre exècrent exècres exècrez exécrable exécrables exécrer exécré
    exécrée exécrées exécrés f-d-p fade fades faiblard faiblarde faiblardes faiblards faible
    faibles faiblesse faiblesses faillible faillibles faillite faillites fainéant fainéante
    fainéantes fainéants falsifiant falsifier falsifié falsifiée falsifiées falsifiés fanatique
    fantôme fantômes farce farces fardeau fardeaux farouche farouches fasciste fatal fatale
    fatales fatalismes fatalistes fatalité fatalités fatals fatigant fatiguant fatigues fausse
    fausses faussé faussée faussées faussés fauteur fauteurs fauteuse fauteuses fdp femmelette
    femmelettes fiasco fichue fichues fichus fils-de-pute filsdep finaux flemmard flemmarde
    flemmardes flemmards flingue flippant flippante flippantes flippants flop flops floue floues
    flous foireuse foireuses foireux foiré foirée foirées foirés folles fornicateur fornicateurs
    fornicatrice fornicatrices fouetter fougueuse fougueuses fougueux foutaise foutue foutues
    foutus fracassé fracassée fracassées fracassés frappe frappent frappes frappez frappons
    fraude fraudes frauduleuse frauduleuses frauduleux frayeur frayeurs frein freins froissé
    froissée froissées froissés fronçant frustrant frustrante frustrantes frustrants frustration
    frustrations frustre frustrent frustrer frustres frustrez frustré frustrée frustrées
    frustrés frénésie frénésies frénétiquement fui fuie fuies fuir fuis fuit fuite fuites
    fulminer fumé fumés funèbre funèbres funéraille furax furie furies furieuse furieusement
    furieuses furieux fâche fâchent fâcher fâches fâchez fâchons fâché fâchée fâchées fâchés
    fétide fétides garce garces gaspillage gaspillages gaspiller gaspillé gaspillée gaspillées
    gaspillés geindre gerbe gerber gerbes gerbé gerbée gerbées gerbés gogol gogols gourde
    gourdes gourmandise grasses grimaces grimacé grimacée grimacées grimacés grincheuse
    grincheuses grincheux gringalet gringalets grippe-sou grippes grièvement grognon grognonne
    grognonnes grognons gronder grossemerde grossièreté grossièretés grotesque grotesques grève
    grèves gréve guerre guerres gueulent gueules gueulez gâche gâcher gâché gâchée gâchées
    gâchés gênant gênante gênantes gênants gêne gênes gêné gênée gênées gênés hacké hackée
    hackées hackés haine haines haineuse haineusement haineuses haineux hais hait handicapant
    hanter hanté hantée hantées hantés harcelant harcelante harceleur harceleurs harceleuse
    harceleuses harcelez harcelé harcelée harcelées harcelés harcèle harcèlement harcèlements
    harcèles hargneuse hargneuses hargneux hater haters hautain hautaine hautaines hautains haï
    haïe haïes haïr haïs haïssant haïssante haïssantes haïssants haïssez haïssons hideuse
    hideuses hideux homicide homicides honte hontes honteuse honteuses honteux hooligan
    hooliganisme horreur horreurs horriblement horribles horrifiant horrifiante horrifiantes
    horrifiants horrifie horrifient horrifier horrifies horrifiez horrifiées horrifiés
    hostilement hostilité hostilités humiliant humiliante humiliantes humiliants humiliation
    humiliations humilier humilié humiliée humiliées humiliés hurle hurlement hurlements hurlent
    hurler hurles hurlez hurlons hurlé hurlée hurlées hurlés hypocrite hypocrites hysteria
    hystérie hébétément hélas héroïne idiotie idioties ignoblement ignobles ignorance ignorances
    ignoreur ignoreurs ignoreuse ignoreuses ignoré ignorée ignorées ignorés iindésirables
    illettrisme illégal illégale illégales illégals illégaux imbécil immanquable immanquables
    immoralement immoralisme immoraliste immoralistes imparable imparables imparfaits impasse
    impasses impatience impatiences impatient impatiente impatientes impatients impersonnel
    impersonnelle impersonnelles impersonnels impitoyable impitoyablement impitoyables
    impolitesses importun importunant importuns importuné importunée imprudentes imprudents
    impuissance impuissances impétueuse impétueuses impétueux inacceptable inadvertance
    inadéquat inadéquate inadéquates inadéquats inamical inamicale inamicales inamicaux
    inapprécié inappréciée inappréciées inappréciés inassouvi inassouvie inassouvies inassouvis
    inattractif inattractive inattractives inattratifs incapacité incarcéré incarcérée
    incarcérées incarcérés incertain incertaine incertaines incertains incertitude incertitudes
    incompris incomprise incomprises incompréhensible incompréhensibles incompétence incompétent
    incompétente incompétentes incompétents inconfort inconfortablement inconfortables
    inconsidéré inconsidérées inconsolable incontrolable incontrolablement incontrolables
    inconvénience inconvéniente inconvénientes inconvénients indesirables indigent indigente
    indigentes indigents indignation indignations indigne indignes indimidante indimidantes
    indolent indolente indolentes indolents indécent indécente indécentes indécents indécis
    indécise indécises indésirable indésirables inefficacement inefficacité ineptie inepties
    infamie infamies infecté infectée infectées infectés infernal infernale infernales infernaux
    infortune infortunes infractions infructueuse infructueusement infructueuses infructueux
    infâme infâmes ingrat ingrate ingratement ingrates ingratitude ingratitudes ingrats inhibe
    inhiber inhibitif inhibitifs inhibition inhibitive inhibitives inhumain inhumaine inhumaines
    inhumains inimpressionnant inimpressionné inimpressionnée inimpressionnés inimpressionées
    inintelligent inintelligente inintelligentes inintelligents injuste injustes injustices
    inopportun inopportune inopportunes inopportuns inquiet inquiets inquisition inquiète
    inquiètes inquiétant inquiétante inquiétantes inquiétants inquiéter inquiétude inquiétudes
    inquiété inquiétée inquiétés insanité insanités insatisfaction insatisfactions insensibilité
    insensible insensibles insensé insensée insensées insensés insincérité insolent insolente
    insolentes insolents insolite insolites insomnie insomnies insoumises insoutenable instable
    instables insuffisance insuffisances insultant insultante insultantes insultants insulte
    insulter insultes insulteur insulteurs insulteuse insulteuses insulté insultée insultées
    insultés insupportable insurrection insurrectionnel insurrectionnelle insurrectionnelles
    insurrectionnels insécurité insécurités interdictions interdisant interdit interdite
    interdites interdits interminable interminables interrogées interrompant interrompent
    interrompez interrompre interromps interrompt interrompu interrompue interrompues
    interrompus interruptible interruptibles interruptif interruptifs interruption interruptions
    interruptive interruptives intimidant intimidants intimidation intimidations intimide
    intimident intimides intimidez intimidons intimidé intimidée intimidées intimidés
    intolérable intolérables intoxication intoxications inutile inutilement inutiles inutilité
    invalidé invalidée invalidées invalidés inégal inégale inégales inégaux irrationalisme
    irrationaliste irrationalistes irrationalité irrationalités irrationnel irrationnelle
    irrationnellement irrationnels irritabilités irritante irritantes irritants irritation
    irritations irrite irritent irriter irrites irritez irritons irrité irritée irritées irrités
    irrésolu irrésolue irrésolues irrésolus isolation isole isolent isoles isolez isolons ivre
    ivres jalouse jalousement jalouses jalousies jaloux je-sais-tout jetez jetons jette jettes
    l'horreur ladre ladres lag laggé laggée laggées laggés lags laid laide laides laideur
    laideurs laids lamentable lamentablement lamentables lamentation lamentations lamente
    lamentent lamenter lamentes lamentez lamentons lamenté lamentée lamentées lamentés lasses
    lassé lassée lassées lassés leurrer leurré leurrée leurrées leurrés licencie licenciement
    licenciements licencient licencier licencié licenciée licenciées licenciés limogeage limogé
    limogée limogés livide livides looser loosers loser losers louche louches loupé loupée
    loupées loupés lugubre lugubres lunatique lunatiques lutteurs lutteuses luttez luttons lutté
    luttée luttées luttés lèse lèses lésé lésée lésées lésés léthargie léthargique léthargiques
    madame-je-sais-tout malade malades maladie maladies maladif maladifs maladive maladives
    maladroit maladroite maladroitement maladroites maladroits malaise malaises malchanceuse
    malchanceuses malchanceux malcompris malcomprise malcomprises maldie male malenconteux
    malencontreuse malencontreusement malencontreuses males malfaisant malfaisante malfaisantes
    malfaisants malfaiteur malfaiteurs malfaiteuse malheureusement malheurs malhonnêtes malice
    malintentionné malintentionnée malintentionnées malintentionnés malpoliment malpolitesse
    malsain malsaine malsaines malsains maltraiter maltraitée maltraitées maltraités
    malveillance malveillant malveillante malveillantes malveillants maniaque maniaques
    manipulant manipulation manipulations manipulé manipulés marioles marre masochip masochisme
    masochiste masochistes masochistiquement maudire maudite maudites maudits maussadement
    mauvais mauvaise mauvaises menace menacent menacer menaces menaceur menaceurs menaceuse
    menaceuses menacez menacé menacée menacés menaçait menaçant menaçons mensonges mentant
    menteur menteurs menteuse menteuses merdes merdeuse merdeuses merdeux merdique merdiques
    meurt meurtre meurtres meurtrier meurtriers meurtrière meurtrières meutrière minable
    minables mince minus misogyne misogynes misères misérable misérablement misérables moche
    moches mocheté mochetés modère modèrent modères modérer modérez modérons molle molles
    monotonie monotonies monsieur-je-sais-tout monstrueuse monstrueuses monstrueux moquait
    moquant moquante moquantes moquants moque moquent moquer moquerie moqueries moques moqueurs
    moquez moqué moquée moquées moqués morfondre morne mornes morosité mort morte mortellement
    mortes morts mou moue moues mourir mourrait mous moux méchancetés méchant méchante méchantes
    méchants mécontent mécontente mécontentement mécontentements mécontentes mécontents médiocre
    médiocres méfiance méfiances méfiant méfiante méfiantes méfiants méfier méfié méfiée méfiées
    méfiés mégarde mélancolies mélancolique mélancoliques mélo méprisable méprisables méprisante
    méprisantes méprisants mépriser méprisez méprisé méprisée méprisées méprisés n'importe
    nauséabond nauséabonde nauséabondes nauséabonds nerd nervosité nervosités niez nigga niggas
    nigger nions niquer niques niqueur niqueurs niqueuse niqueuses niqué niquée niquées niqués
    niée niées niés noie noies noix non-sens noyer noyers noyez noyons noyé noyée noyées noyés
    nui nuie nuies nuire nuis nuisible nuisibles nulles nuls nécessiteuse nécessiteuses
    nécessiteux néfaste néfastes négateur négateurs négatif négatifs négative négatives
    négativité négatrice négatrices néglige négligeant négligeons négliger négliges négligez
    négligé négligée négligées négligés négro négros névrosé névrosée névrosées névrosés
    névrotique névrotiques obligées obscur obscure obscures obscurs obscène obscènes obsession
    obsessionnel obsessionnelle obsessionnellement obsessionnelles obsessionnels obsolète
    obsolètes obstacles obstiné obstinée obstinées obstinés obsène obsènes obsèque odieuse
    odieuses odieux offensant offensante offensantes offensants offense offensent offenser
    offenses offensez offensif offensifs offensivement offensons oppressif oppressifs oppressive
    oppressives oppressé oppressée oppressées oppressés opprimé opprimée opprimées opprimés
    oublieuse oublieuses oublieux oublié oubliée oubliées oubliés outrageant outrageante
    outrageantes outrageants outrageusement outragé outragée outragées outragés paniquant
    paniquants panique paniquent paniquer paniquez paniquons paniqué paniquée paniquées paniqués
    parano paranos paranoïaque paranoïaques paranoïas paresseuse paresseuses paresseux parjure
    parjures parodie parodies parodié parodiée parodiées parodiés partial partiale partiales
    pastiche pastiches pathétique pathétiquement pathétiques pauvre pauvres pauvreté pauvretés
    pds peiner penaud penauds perd perdent perdez perdit perdons perdrait perdre perds perdu
    perdue perdues perdus perfide perfides persécute persécutent persécutes persécutez perte
    pertes perturbant perturbation perturbations perturbent perturber perturbons pervers
    perverse perversement perverses perversion perversions perversité perverti pervertie
    perverties pervertir pervertis pervertissent pervertissez pervertit pessimisme pessimismes
    petitesses peureusement peurs phobie phobies phobique phobiques pingre pingres
    pique-assiette pique-assiettes piraté piratée piratées piratés pire pires pisse pisser
    pissotier pissotiers pissotière pissotières pitres piètre piètres piéger piégé piégées
    piégés plaignent plaignez plaignons plainte plaintes plantent plantez platitude platitudes
    pleur pleurant pleurer pleures pleureuse pleureuses pleurez pleurs poignarde poignardent
    poignarder poignardes poignardez poignardons poignardé poignardée poignardées poignardés
    poison poisons pollue polluent polluer pollues pollueur pollueurs pollueuse pollueuses
    polluez polluons pollué polluée polluées pollués polémique polémiques pouah pouilleuse
    pouilleuses pouilleux pourri pourrie pourriel pourries pourris pourriture pourritures
    poursuis poursuites prblm prblms priva privation privations privent priver problème
    problèmes problématique problématiques procès profanateur profanateurs profanatrice
    profanatrices promiscuité prostituée prostituées protestante protestantes provoque
    provoquent provoquer provoquera provoques provoquez préjudices préjudiciable préjudiciables
    préoccupant préoccupante préoccupantes préoccupants préoccupation préoccupations
    prétentieuse pseudoscience puant puante puantes puanteurs puants puer pueur pueurs pueuse
    pueuses puni punie punies punir punissable punissables punissant punissante punissantes
    punissants punissent punisseur punisseurs punisseuse punisseuses punissez punit punitif
    punitifs punition punitions punitive punitives putain putains putes pué puée puées puéril
    puérile puériles puérils pués péché péchés pédés pénalité pénalités péniblement pénibles
    péril périls pétrifiant pétrification pétrifie pétrifient pétrifier pétrifies pétrifiez
    pétrifié pétrifiée pétrifiées pétrifiés pétrin pété pétée pétées pétés querelle querelles
    querelleuse querelleuses questionnable questionnables rabaisser rabaissé rabaissée
    rabats-joies racisme raciste racistes racket rackets raclée radin radine radines radins
    raffut raffuts ragent rageons rager rages ragez ragé ragée ragées ragés rance rances
    rancidité rancoeur rancoeurs rancunes rancunier rancuniers rancunière rancunières
    rançonnement rançonnements rançons ravage ravages rebellieusement redoutable redoutablement
    redoutables redouté redoutée redoutées redoutés refusa refusait refusant refuse refusent
    refuser refusé refusée refusées refusés regret regrets regrettait regrettant regrette
    regrettent regretter regrettes regrettez regrettons regretté regrettée regrettées regrettés
    rejet rejetant rejetez rejetons rejets rejette rejettent rejettes rejetée rejetées rejetés
    renfrogné renfrognée renfrognées renfrognés renonce renoncement renoncements renoncent
    renoncer renonces renoncez renonçons ressentiment ressentiments restreignent restreignez
    restreindre restreins restreinte restreintes restreints restrictif restrictifs restrictive
    restrictives retarder revanchard revanchards ridiculeusement ridiculisant ridiculise
    ridiculiser risquant risque risques risqué risquée risée risées rogne rudes ruinait ruinent
    ruiner ruines ruineur ruineuse ruinez ruinons ruiné ruinée ruinées ruinés rustique rustiques
    râlent râler râles râlez rébarbatif rébarbatifs rébarbative rébarbatives rébellion récession
    répresseur répresseurs répresseuse répresseuses répressible répressibles répressif
    répressifs répression répressions répressive répressivement répressives réprimaient
    réprimander réprime répriment réprimer réprimes réprimez réprimons réprimé réprimée
    réprimées réprimés répugnant répugnante répugnantes répugnants répugne répugnent répugnes
    répugnez répugné répugnée répugnées répugnés réticence réticences révolte révoltes révulser
    révulsé révulsée révulsées révulsés s'emporter sabotage saboter saisies salaud salauds
    saletés salopard salopards salope salopes sanctionne sanctionnent sanctionner sanctionnez
    sanctionné sanctions sanglant sanglante sanglantes sanglants sanglote sanglotent sanglotes
    sanglotez sanglots sangloté sanglotée sanglotées sanglotés saoul saoulent saoulez saouls
    saturnisme saturnismes scandale scandales scandaleuse scandaleusement scandaleux
    scepticismes sceptiquement schlinguer scélérat scélérats simulacre simulacres simulent
    simuler singer singé singée singées singés sinistres snob snobber snobe snobent snober
    snobes snobez snobisme snobé snobée snobées snobés solennelles solitude solitudes sorcière
    sorcières sordide sordides souciant souffert soufferte souffertes soufferts souffrant
    souffrante souffrantes souffrants souffre souffrent souffreur souffreurs souffreuse
    souffreuses souffrez souffrir souffrons souk soumises soupçon soupçonne soupçonnes soupçons
    sournois sournoise sournoises sous-doué sous-douée sous-douées sous-doués sous-estimer
    soviétique soviétiques soûl soûles soûls spam spammers spammeur spammeurs spammeuse
    spammeuses stop stopper stress stressant stressante stressantes stressants stresse stressent
    stresses stressez stressons stressé stressée stressées stressés stupidement stupidités
    stéréotype stéréotyper stéréotypé stéréotypée stéréotypées stéréotypés suce sucent sucer
    suces suceur suceuse sucez sucé sucée sucées sucés suffisance suffisances suffoquer suffoqué
    suffoquée suffoquées suffoqués suicidaire suicidaires suicide suicider suicides suicidé
    supercherie supercheries supplice supplices surcharger surpoids surréagi surréagie
    surréagies surréagissent surréagissez surréagit suspecte suspectent suspectes suspectez
    suspectons suspicieuse suspicieusement suspicieuses suspicieux suspicion suspicions suçons
    séditieuse séditieuses séditieux séduit séduite séduites séduits sévèrement tabarnac
    tabernacle tabernacles tafiole tantouze tapettes tapin taquinent taquiner taquines taquinez
    taquinons tarlouze tempère tempèrent tempères tempérament tempéraments tempérer tempérez
    tempérons tendu tendue tendues tendus tension tensions terne ternes terriblement terribles
    terrifiante terrifiantes terrifiants terrifie terrifient terrifier terrifies terrifiez
    terrifions terrifié terrifiée terrifiées terrifiés terrorisant terrorisante terrorisants
    terrorisation terrorise terrorisent terrorises terrorisez terrorisme terrorismes terrorisons
    terroriste terroristes terrorisé terrorisée terrorisées terrorisés torché torchée torchées
    torchés tordu tordue tordues tordus tort torts torturant torturante torturantes torturer
    tortureur tortureurs tortureuse tortureuses torturons totalitaire totalitarisme tourment
    tourmentant tourmentante tourmente tourmenter tourmentes tourments tourmenté tourmentée
    tourmentées tourmentés trafiquant trafiquante trafiquantes trafiquants trafique trafiquent
    trafiques trafiquez trafiquons tragique tragiquement tragiques tragédie tragédies trahi
    trahie trahies trahir trahis trahit transfuge transfuges traumatique traumatiques
    traumatisant traumatisante traumatisantes traumatisants traumatise traumatisent traumatiser
    traumatises traumatisez traumatisme traumatismes traumatisons traumatisé traumatisée
    traumatisées traumatisés traînasser traînassé traître traîtres traîtreuse traîtreusement
    traîtreuses traîtreux tremblant tremblante tremblantes tremblants trichant tricher triches
    tricheur tricheurs tricheuse tricheuses triché trichée triste tristes tristesse tristesses
    trompe trompes trompé trompée trompées trompés troublant troublante troublantes troublants
    trouble-fête troublé troublée troublées troublés trouduc trouducs trouillard truqué truquée
    truquées truqués tuant tuante tuantes tuants tue tuent tuer tueries tues tueur tueurs tueuse
    tueuses tuez tumeur tumeurs turlupiner turlupineur turlupineurs turlupineuse turlupineuses
    turlupiné turlupinée turlupinées turlupinés tué tuée tuées tués tyrannisant tyranniser ugh
    usé usée usées usés vainc vaincrai vaincrez vaincs vaincu vaincue vaincues vaincus vandale
    vandalisme vaniteuse vaniteuses vaniteux vaurien vaurienne vauriens vautour vautours venge
    vengeance vengeances vengent vengeons venger vengera vengerai vengerais vengeresse
    vengeresses vengerons venges vengeur vengez venimeuse venimeuses venimeux veuf veufs veuve
    veuves vexant vexante vexantes vexants vexation vexations vexe vexent vexer vexes vexez
    vexons vexé vexée vexées vexés vicieuse vicieusement vicieuses vicieux victime victimes
    victimise victimisent victimises victimisez victimisons victimisé victimisée victimisées
    victimisés vidée vidées vidés vil vilain vilaine vilaines vilains vile vilenie vilenies
    viles vils vindicatif vindicatifs vindicative vindicatives viol violateur violateurs
    violateuse violateuses violations viole violemment violence violences violent violente
    violentes violents violer violes violeur violeurs violeuse violeuses violez violons viols
    violé violée violées violés virer virulent virulente virulentes virulents viré virée virées
    virés volable vole volent voles voleur voleurs voleuse voleuses volez volons volé volée
    volées volés vomies vomir vomissons voyoux vulgaire vulgairement vulgaires vulnérable
    vulnérablement vulnérables vénèr vénère vénères vénéneuse vénéneuses vénéneux weirdo zinzin
    zinzins zouave zouaves zut zélote âne ânes ébranlé ébranlée ébranlés échec échecs échoue
    échouer échoues échoué échouée échouées échoués éclipsé éclipsée éclipsés écoeure écoeurent
    écoeurer écoeures écoeurez écrasant écrasante écrasantes écrasants écrase écrases écrasé
    écrasée écrasés édenté édentée édentées édentés égotisme égotiste égotistes égoïsme égoïsmes
    égoïste égoïstement égoïstes émanation émanations émets émettant émettez émeute émeutes
    énervant énervante énervantes énervants énerve énerver épave épaves éperdument éploré
    éplorée éplorées éplorés époustouflé époustouflée époustouflées époustouflés épouvantable
    épouvantables épouvante épouvanter épouvantes épouvanté épouvantée épouvantées épouvantés
    éprouvant épuisant épuisante épuisantes épuisants épuisement épuiser épuisé épuisée épuisées
    épuisés érronées éviction évincer évincé évincée évincés évitant évitement
    """
}
