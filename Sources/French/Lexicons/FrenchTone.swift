/// French words with a tone, from `Training/tone/build.py`.
///
/// Made from vader-fr (MIT), textblob-fr (PDDL, MIT) and words seen in treebanks and novels;
/// not to be edited by hand.
enum FrenchTone {
  static let positive = """
    abondamment absoudre absous acclama acclamaient acclamait acclamant acclamation acclamations
    acclame acclament acclamer acclamèrent acclamé acclamée acclamées acclamés accolades
    accommodant accommodante accommodantes accommodants accompli accomplie accomplies accomplir
    accomplis accomplissant accomplit acquises acquitta acquittaient acquittait acquittant
    acquitte acquittement acquittements acquittent acquitter acquitté acquittée acquittées
    acquittés adjuge adjugeait adjugeant adjugent adjuger adjugé adjugée adjugées adjugés admet
    admets admira admirabilité admiraient admirait admirant admirateur admirateurs admiratif
    admiratifs admiration admirations admirative admiratives admire admirent admirer admirera
    admireraient admirèrent admiré admirée admirées admirés adora adorablement adorables
    adoraient adorais adorait adorant adorateur adorateurs adoration adorations adoratrice
    adoratrices adore adorent adorer adorera adorerait adorée adorées adorés affection
    affectionne affectionné affectionnée affectionnées affections affectueuse affectueuses
    affectueux affrontée affrontées agréable agréables agrément agréments aida aidaient aidait
    aidant aident aider aidera aiderait aideront aideur aideurs aideuse aideuses aidez aidons
    aidèrent aidé aidée aidées aidés aimable aimablement aimables aimait aimante aimantes
    aimants aiment aimer aimeraient aimerait aimes aimez aimons aimé aimée aimées aimés aisée
    aisées alléger allégé allégée allégées allégés altruiste altruistes amant amante amantes
    amants ambitieuse ambitieuses ambitieux amicalement amicales amirauté amirautés amitié
    amitiés amnistie amnisties amor amorino amoroso amour amour-propre amoureuse amoureusement
    amoureuses amoureusité amoureux amours amusa amusaient amusait amusant amusante amuse
    amusements amusent amuser amusera amuserait amuseront amuses amuseuses amusif amusifs
    amusive amusives amusèrent amusé amusée amusées amusés améliora améliorait améliorant
    amélioration améliorations améliore améliorent améliorer amélioreraient amélioreront
    améliores améliorez améliorons amélioré améliorée améliorées améliorés ange anges angélique
    angéliques animées animés apaisa apaisaient apaisait apaisant apaisante apaisantes apaise
    apaisement apaisements apaisent apaiser apaisera apaiseraient apaiserait apaisèrent apaisé
    apaisée apaisées apaisés applaudi applaudie applaudies applaudir applaudira applaudirent
    applaudiront applaudis applaudissaient applaudissait applaudissant applaudissement
    applaudissements applaudissent applaudit apprécia appréciabilité appréciable appréciablement
    appréciables appréciaient appréciait appréciant appréciateur appréciateurs appréciateuse
    appréciateuses appréciation appréciations apprécie apprécient apprécier appréciera
    apprécierait apprécieront apprécièrent apprécié appréciée appréciées appréciés ardente
    ardentes ardents assidu assidue assidues assidus astucieuse attachement aubaine aubaines
    audace authentique authentiques avantage avantages avantageusement avantageux avantagé
    avenant avenante avenantes avenants aventures aventureusement aventuré aventurée aventurées
    badass badin badine badines badins balèze balèzes beauté beautés beaux bel belles bien-aimé
    bien-aimée bien-aimées bien-aimés bien-être bienfaisance bienfaisances bienfaisant
    bienfaisante bienfaisantes bienfaisants bienheureuse bienheureuses bienheureux bienveillance
    bienveillant bienveillante bienveillantes bienveillants bienvenu bienvenue bienvenues
    bienvenus bisou blagué blaguée blaguées blagués blockbuster bon bonbon bonbonne bonbons
    bonheur bonheurs bonhomme bonhommes bonne bonnes bons bontés boost boostant boosts boosté
    boum boums brave braves bravo bravoure bravoures brilla brillaient brillait brillamment
    brillamments brillance brillant brillante brillantes brillants brille brillent briller
    brillera brilleraient brillerait brilles brillèrent brillé brillée brillées brillés bwahahah
    bye béat béate béates bégnine bégnines bénie bénies bénins bénir bénirais bénis bénissant
    bénisseur bénisseuse bénédictions bénéfice bénéfices bénéfique bénéfiques calmé calmée
    calmées calmés captivé captivée captivés cessez-le-feu champion championne champions
    chanceuse chanceuses chanceux charitable charitablement charitables charité charmant
    charmante charmantes charmants charmeur charmeurs charmeuse charmeuses charmé charmée
    charmées charmés chef-d'oeuvre chef-d'œuvre chef-d'œuvres chefs-d'oeuvres cherté chertés
    chouette chouettes chèrement chérissable chérissant chérissent chérisseur chérisseurs
    chérisseuse chérisseuses chérissez chérissons chérit clarté clartés clémence clémente
    clémentes cléments comiquement compatissantes compatissants compliment complimenta
    complimentaient complimentait complimentant complimente complimentent complimenter
    complimenterait complimentez complimentons compliments complimentèrent complimenté
    complimentée complimentés compétent compétente compétentes compétents conciliant conciliante
    conciliantes confiance confiant confiante confort confortable confortablement conforter
    conforts conforté confortée confortées confortés consola consolaient consolait consolant
    consolante consolantes consolants consolateur consolateurs consolatrice consolatrices
    consolent consoler consolera consolerait consoleront consolèrent consolé consolée consolées
    consolés consécration consécrations content contents convaincu convaincue convaincus
    convainquant convenables convivial courage courages courageuse courageusement courageuses
    courageux couronna couronnaient couronnait couronnant couronnent couronner couronnera
    couronné couronnée couronnées couronnés courtisaient courtisait courtisant courtise
    courtiser courtisé courtisée courtisées courtisés courtois courtoise courtoises courtoisie
    courtoisies croissance croissances créatif créatifs créative créativement créatives
    créativité créativités crédité cultivant cultive cultivent cultiver cultives cultivez
    cultivons cultivé cultivée cultivées cultivés curieuse curieuses curieux câlin câlinable
    câlinables câline câlinent câliner câlines câlinez câlins câliné câlinée câlinées câlinés
    célestes célèbrent célébra célébraient célébrait célébrant célébrer célébrerait célébreront
    célébrité célébrités célébrons célébré célébrée célébrées célébrés d'émotion d'émotions
    devance devancent devancer devancé devancée devancées devancés devança devançaient devançait
    devançant dignité dignités disculpa disculpait disculpe disculper disculperait disculpé
    diverti divertie diverties divertir divertissant divertissante divertissantes divertisseur
    divertisseurs divertissez divertissons divertit divination divinatoire divinatoires
    divinement divines divins diététique diététiques donation donations donneuse donneuses drôle
    décerna décernaient décernait décernant décerne décernent décerner décerné décernée
    décernées décernés décisif décisifs décisive décisives décrocha décrochait décrochant
    décroche décrochent décrocher décrocheront décrochèrent décroché décrochée décrochées
    décrochés délectable délectables délicieuse délicieuses délicieux dévorer dévoré dévorée
    dévorées dévorés dévotement dévotion dévotions dévoue dévouement dévouer dévoues dévouez
    dévouons dévoué dévouée dévouées dévoués ecstasy efficace efficacement efficaces efficacité
    efficacités embauche embauchent embaucher embauchera embauches embelli embellie embellies
    embellir embellis embellissant embellissement embellissements embellit embrassable
    embrassables embrasse embrasser embrasses embrasseur embrasseurs embrasseuse embrasseuses
    embrassez embrassé embrassée embrassées embrassés empathique empathiques encenser enchanta
    enchantaient enchantait enchantant enchante enchantent enchanter enchanté enchantée
    enchantées enchantés encourageant encourageante encourageantes encourageants encouragement
    encouragements enjoliveur enjoliveurs enjoliveuse enjoliveuses enlace enlacent enlaces
    enlacez enlaçons enrichi enrichie enrichies enrichis ensoleillement ensoleillé ensoleillée
    ensoleillées ensoleillés ensorcelant ensorcelante ensorcelantes entente ententes
    enthousiasme enthousiasmer enthousiasmes enthousiasmé enthousiasmée enthousiasmées
    enthousiasmés enthousiaste entrain entreprenant entreprenante entreprenantes entreprenants
    envoutante envoûtant envoûtante envoûtantes envoûtants espoir espoirs espère espèrent
    espères espéra espérance espérances espérant espérer espérez espérons espéré espérée
    espérées espérés essor essors esthéticienne euphoriques exaltation exaltations exalté
    exaltée exaltées exaltés excellaient excellait excellant excelle excellence excellences
    excellent excellente excellentes excellents exceller excelles excellez excellons excellé
    excellée excellées excellés excitable excitables excitant excitante excitantes excitants
    excitations excite excitement excitements excites excitez excusent excuser excusez excusons
    excédent excédentaire excédentaires excédents exploit exploits exquis exquise exquises extra
    extraordinaire extraordinaires extraverti extravertie extraverties extravertis exultant
    exultants fabulateur fabulateurs fabulatrice fabulatrices fabuleuse fabuleuses fabuleux
    fabulosité facilita facilitait facilitant facilite facilitent faciliter facilitera
    faciliterait facilité facilitée facilitées facilités faisable fantastique fantastiques
    farceur farceurs farceuse farceuses fascinant fascination fascine fasciner fascines fascinez
    fasciné fascinée fascinées fascinés favori fervente ferventes fervents festif festifs
    festivals festive festivement festives fiable fiables fiduciantes fiduciants fidélité
    fidélités fier fiers fierté fiertés fiesta fiestas fière fièrement fières flatteries
    flatteur flatteurs flatteuse flatteuses flatté flattée flattées flattés flexibilité flexible
    florissant florissante florissantes florissants formidable formidables fortiche fortiches
    fougueusement franche franches freebee freebees frisson frissonne frissonnes frissons fun
    futé futée futées futés félicita félicitaient félicitait félicitant félicitation
    félicitations félicite félicitent féliciter féliciterait félicitèrent félicité félicitée
    félicitées félicités fêtant fêtarde fêtardes fêtards fêté fêtée fêtées fêtés fếteur fếteuse
    gagna gagnable gagnaient gagnait gagnant gagnante gagnantes gagnants gagne gagnent gagner
    gagnera gagneraient gagnerait gagneront gagnes gagnez gagnons gagnèrent gagné gagnée gagnées
    gagnés gaie gaies gaieté gaietés gain gais galant galante galantes galants garde-fou gentil
    gentille gentilles gentils girond girondes gironds gloire gloires glorieuse glorieuses
    glorieux glorifiant glorification glorifie glorifier glorifies glorifiez glorifié glorifiée
    glorifiées glorifiés gloussé gloussée gloussées gloussés gracia graciait graciant gracie
    gracient gracier gracieuse gracieuses gracieux gracile gracié graciée graciées graciés
    grandeurs grandiose grandioses gratitude gratz grâces guéri guérie guéries guérir guérira
    guériraient guérirait guériront guéris guérison guérisons guérissaient guérissait guérissant
    guérissent guérit géniale géniales géniaux génie génies généreuse généreuses généreux
    générosité générosités haha hahaha hahas hallelujah harmonie harmonies harmonieuse
    harmonieuses harmonieux harmonique harmoniques harmonisant harmonisante harmonisantes
    harmonisants harmonisation harmoniser harmonisé harmonisée harmonisées harmonisés hasardé
    hasardée hasardées heroine heureuse heureuses heureux hilarant hilarante hilarantes
    hilarants hilarité honneur honneurs honnête honnêtement honnêtes honnêté honora honorabilité
    honorabilités honorablement honoraient honorait honorant honorante honorantes honorants
    honore honorent honorer honorera honorerait honores honorez honorifique honorifiquement
    honorifiques honoré honorée honorées honorés hooray hourrah hourré hourrée hourrées hourrés
    hug hugs humoresque humoresques humours hurra héro héros héroïnes héroïque héroïques
    héroïsant héroïse héroïsent héroïser héroïses héroïsez héroïsme héroïsmes héroïsé héroïsée
    héroïsées héroïsés idylle idylles imbattable imbattables immunisé immunisée immunisées
    immunisés impeccable impeccables indemne indemnes indispensable indispensables indolore
    indolores indulgence indulgences inespéré inespérée inespérées inespérés ingénieuse
    ingénieuses ingénieux innocemment innocentait innocentant innocente innocentent innocenter
    innocentera innocenté innocentée innocentées innocentés innovant innovante innovantes
    innovants innovation innovations innove innovent innover innoves innovez innovons
    inoubliable inoubliables inouï inouïe inouïes inouïs intellect intellects
    intellectualisation intellectualise intellectualisent intellectualiser intellectualises
    intellectualisez intellectualisons intellectualiste intellectualisé intellectualisée
    intellectualisées intellectualisés intellectualité intellectualités intelligible
    intelligibles intrépide intrépides intégrité intéressant intéressante intéressantes
    intéressants invaincu invaincus invincible invincibles invulnérable invulnérables
    irrésistible irrésistibles joie joies jouable jouées joyau joyaux joyeuse joyeuses joyeux
    jubilant jubilante jubilantes jubilants judicieuse judicieusement judicieuses judicieux
    juvénile juvéniles kiss lauriers lauréat lauréate lauréates lauréats lawl libertinismes
    libère libèrent libéra libérait libérant libération libérations libérer libérerait
    libéreront libéré libérée libérées libérés liesse liesses lmao lol louable louables louange
    louanges loyale loyales loyaliste loyauté loyautés loyaux luisant luisante luisantes
    luisants lulz luxueuse luxueuses luxueux légendaires magistral magistrale magistralement
    magistralements magistrales magnifications magnificence magnificences magnifico magnificoes
    magnifique magnifiques majestueuse majestueuses majestueux majesté majestés malicieusement
    marquante marquantes marquants marrant marrante marrantes marrants masterpiece masterpieces
    maîtresses mdr mdrr mdrrr meilleur meilleure meilleures meilleurs merveille merveilles
    merveilleuse merveilleusement merveilleuses merveilleux mieux mignon mignonne mignonnerie
    mignonneries mignonnes mignons miracle miracles miraculeuse miraculeux mièvre mièvres
    moralité moralités mouvant mouvante mouvantes mouvants muah mure médaille médailles médaillé
    médaillée médaillés médiateuse médiateuses méditatif méditatifs méditative méditatives
    mélodieuse mélodieuses mélodieux mémorable mémorables mérita méritaient méritait méritant
    mérite méritent mériter méritera mériteraient mériterait mériteront mérites méritez mérité
    méritée méritées mérités mûr mûre mûres mûrs noble nobles novateur novateurs novatrice
    novatrices obligeance okays opportune opportunes opportunité opportunités opportuns
    opportunément optimal optimale optimales optimalité optimaux optimisant optimisation
    optimisations optimise optimisent optimiser optimises optimisez optimisme optimismes
    optimisons optimiste optimistes optimisé optimisée optimisées optimisés osé osée osées osés
    ovation ovationnait ovationnant ovationne ovationnent ovationner ovationné ovationnée
    ovationnées ovationnés ovations pacificateur pacificateurs pacification pacificatrice
    pacificatrices pacifique pacifiquement pacifiques paisible paisiblement paisibles paix
    palpitant palpitante palpitantes palpitants pantouflard pantouflarde pardonnable
    pardonnables pardonnais pardonnas pardonnent pardonneuse pardonneuses pardonnons parfaire
    parfais parfaite parfaiteté parfaits parfont partisane passion passionna passionnaient
    passionnait passionnant passionnante passionnantes passionnants passionne passionnel
    passionnelle passionnelles passionnels passionnent passionner passionnera passionnes
    passionnez passionnons passionné passionnée passionnées passionnément passionnés passions
    peinard peinarde peinardes peinards pensivement perfecta perfectible perfectibles perfectif
    perfectifs perfection perfectionnabilité perfectionnabilités perfectionnisme perfectionniste
    perfectionné perfectionnée perfectionnées perfectionnés perfections perfective perfectives
    perfecto performant performants pittoresque pittoresques plaisamment plaisante plaisanterie
    plaisanteries plaisantes plaisanteur plaisanteuse plaisantin plaisantins plaisir plu plue
    plues plébiscitait plébiscitant plébiscite plébiscitent plébisciter plébiscites plébiscité
    plébiscitée plébiscitées plébiscités podium podiums pom-pom popularités positivement
    positivisme positivismes positiviste positivistes positivité positivités prestige prestiges
    prestigieuse prestigieuses prestigieux priant prient pries priez prions prisé prisée prisées
    prisés privilège privilèges privilégiées privilégiés proactif proactifs proactive proactives
    prodige prodiges progressait progressant progresse progressent progresser progresserait
    progressé progressée progressées progressés progrès promets prometteur prometteurs
    prometteuse promises promouvoient promouvois promouvoit promouvoyez promues promus propice
    propices prospère prospèrent prospères prospéra prospéraient prospérait prospérant prospérer
    prospérité prospérités prospérèrent prospéré prospérée prospérées prospérés protège
    protègent protèges prouesse prouesses proéminent proéminente proéminentes proéminents
    précieuse précieusement précieuses précieux préciosité ptdr ptdrr ptdrrr pépite quiétudes
    radiance radieuse radieusement radieuses radieux raffinement raffinements raffiné raffinée
    raffinées raffinés rafla raflait raflant rafle raflent rafler rafles raflé raflée raflées
    raflés ranime raniment ranimer ranimes ranimez ranimons rassura rassuraient rassurait
    rassurance rassurances rassurant rassurante rassurantes rassurants rassure rassurent
    rassurer rassurera rassurerait rassures rassurez rassurèrent rassuré rassurée rassurées
    rassurément rassurés ravi ravie ravir ravissant ravissante ravissantes ravissants ravissez
    ravit rayonnant rayonnante rayonnantes rayonnants rebond rebonds reconnaissante
    reconnaissants record records redynamisant redynamisante redynamisantes redynamisants
    redynamise redynamisent redynamiser redynamises redynamisez redynamisé redynamisée
    redynamisées redynamisés rejouis rejouissent rejouissez rejouissons rejouit relaxation
    relaxe relaxent relaxer relaxes relaxez relaxons relaxé relaxée relaxées relaxés remarquable
    remarquables remercia remerciaient remerciait remerciant remercie remercient remercier
    remerciera remercieront remercies remerciez remercions remercièrent remercié remerciée
    remerciées remerciés remporta remportaient remportait remportant remporte remportent
    remporter remportera remporterait remporté remportée remportées remportés renforçant
    renforçante renforçantes renforçants renforçons rentabilité rentabilités rentable rentables
    reposant reposante reposantes reposants rescapé rescapés respect respectabilité respectable
    respectablement respectables respectes respectez respectons respects resplendissant
    resplendissante resplendissantes resplendissants ressource revigorons revitalisant richement
    richesse richesses rictus rient riez rigolos rigolé rions rire rires rit romance romancent
    romances romancez romancé romancée romancées romancés romançons réactif réactifs réactive
    réactives réceptions récompensa récompensables récompensaient récompensait récompensant
    récompensante récompensantes récompensants récompensateur récompensateurs récompensatrice
    récompensatrices récompense récompensent récompenser récompensera récompenseraient
    récompenserait récompenses récompensé récompensée récompensées récompensés réconcilia
    réconciliait réconciliant réconciliation réconciliations réconcilie réconcilient réconcilier
    réconciliera réconcilierait réconcilièrent réconcilié réconciliée réconciliées réconciliés
    réconfort réconfortantes réconfortants réconforte réconfortes réconforts régal régale
    réhabilitait réhabilitant réhabilite réhabilitent réhabiliter réhabilitera réhabilité
    réhabilitée réhabilitées réhabilités réjoui réjouie réjouies réjouir réjouira réjouiraient
    réjouirait réjouirent réjouis réjouissaient réjouissait réjouissant réjouissante
    réjouissants réjouissement réjouissements réjouissent réjouit résolu résolue résolus rétabli
    rétablie rétablies rétablir rétablira rétabliraient rétablirait rétablirent rétablis
    rétablissait rétablissant rétablissement rétablissements rétablissent rétablissez
    rétablissons rétablit réussi réussie réussies réussir réussira réussiraient réussirait
    réussirent réussiront réussis réussissaient réussissait réussissant réussissent réussissez
    réussissons réussit réussite réussites réélection réélections réélu réélus rêves sacra
    sacrait sacrant sacre sacrent sacrer sage sagement sages sagesse saillant saillante
    saillantes saillants sain saine saines sains salua saluaient saluait saluant salue saluent
    saluer saluera saluerait salutaire salutaires salutation salutations saluèrent salué saluée
    saluées salués satisfaction satisfactions satisfaire satisfais satisfaisez satisfait
    satisfaite satisfaites satisfaits satisfie satisfient satisfier satisfies satisfiez
    satisfions satisfié satisfiée satisfiées satisfiés sauva sauvaient sauvait sauvant sauve
    sauvent sauver sauvera sauveraient sauverait sauveront sauves sauvetage sauvetages sauveur
    sauveurs sauveuse sauveuses sauvons sauvèrent sauvé sauvée sauvées sauvés savant savante
    savantes savants scintille scintillement scintillements scintillent scintiller scintilles
    scintillez scintillons secourent secourez secourir secourons secourt secouru secourue
    secourues secourus sensationnel sensationnelle sensationnelles sensationnels sensuel
    sensuelle sensuelles sensuels sentimentaux serein sereine sereines sereins sexy sexys
    significatif sincèrement sincérité sincérités smiley smileys sociabilités sociablement
    soigneusement soigné soignée soignées soignés solidarité solidarités solvabilité
    solvabilités solvable solvables somptueuse somptueuses somptueux sophistiqué sophistiquée
    sophistiquées sophistiqués soucie soucies soulage soulagea soulageaient soulageait
    soulageant soulageante soulageantes soulageants soulagement soulagements soulagent
    soulageons soulager soulagera soulagerait soulageront soulages soulagez soulagèrent soulagé
    soulagée soulagées soulagés souriant souriante souriantes souriants souriez sourions
    sourires sourit soutenaient soutenez soutenir soutenons soutiennent splendeur splendeurs
    splendide splendidement splendides spéciaux stimulant stimulante stimulantes stimulants stp
    stupéfiant stupéfiante stupéfiantes stupéfie stupéfier stupéfies stupéfié stupéfiée
    stupéfiés suave suaves sublime sublimes succès sucrerie sucreries superbe superbement
    superbes supportif supportifs supportive supportives supremo supremos suprêmement suprêmes
    supérieurement supériorité surclassait surclassant surclasse surclassent surclasser
    surclassé surclassée surclassées surclassés surligner surmonta surmontaient surmontait
    surmontant surmonte surmontent surmonter surmontera surmonté surmontée surmontées surmontés
    surpassa surpassaient surpassait surpassant surpasse surpassent surpasser surpassé surpassée
    surpassées surpassés svp sympathie sympathies sympathique sympathiques sérénité sérénités
    sûre sûres sûretés talent talents talentueuse talentueuses talentueux taquin taquiné
    taquinée taquinées taquinés tchao teuf teufs titré titrée titrées titrés tolérance tops
    tranquilité tranquilités tranquillement tranquillité tranquillités traquillement triompha
    triomphaient triomphait triomphal triomphale triomphalement triomphales triomphalisme
    triomphalismes triomphals triomphant triomphante triomphantes triomphants triomphaux
    triomphe triomphent triompher triomphera triompheraient triompherait triomphes triomphez
    triomphons triomphèrent triomphé triomphée triomphées triomphés triompé trophée trophées
    trêve trêves utile utilement utiles utilité vacance vaillamment vaillance vaillant vaillante
    vaillantes vaillants vaincre vainqueur vainqueurs vertueuse vertueusement vertueuses
    vertueux vertus vice-champion vice-champions victoire victoires victorieuse victorieuses
    victorieux vigoureuse vigoureuses vigoureux viril virile viriles virils virtuose virtuoses
    virtuosité visionnaire visionnaires vitalisation vivace vivaces vivifiant vivifiante
    vivifiantes vivifiants vivifie vivifient vivifies vivifiez volontier voluptueuse
    voluptueuses voluptueux vénérant vénérer véridique véridiques vérités woohoo wow x-d x-p yay
    yeah yeees yep yes yummy éblouissant éblouissante éblouissantes éblouissants ébouriffant
    ébouriffante éclat éclatant éclatante éclatantes éclatants éloge éloger éloges élogieuses
    élogieux élégamment élégance élégances élégant élégante élégantes élégants émerveilla
    émerveillait émerveillant émerveille émerveillent émerveiller émerveilles émerveillez
    émerveillons émerveillé émerveillée émerveillées émerveillés émoticon émoticone émoticones
    émoticons émouvant émouvante émouvantes émouvants énergiquement énergisant énergisation
    énergisations énergise énergiser énergises énergisez énergisons énergisé énergisée
    énergisées énergisés épatant épatante épatantes épatants épique épiques étincelant
    étincelante étincelantes étincelants étinceler étincelez étincellement étincellements
    étincelons étincèle étincèlent étincèles étreignent étreins étreint étreints
    """

  static let negative = """
    abandon abandonna abandonnaient abandonnait abandonnant abandonne abandonnent abandonner
    abandonnera abandonnerait abandonnèrent abandonné abandonnée abandonnées abandonnés abandons
    abat abattent abattit abattre abattu abattue abattues abattus abhorrer abominable
    abominables absurde absurdes absurdité absurdités abus abuser abuseur abuseurs abusez abusif
    abusifs abusé abusée abusées abusés abâtardi abâtardie abâtardies abâtardir abâtardis
    abâtardisant accabla accablaient accablait accablant accablante accablantes accablants
    accable accablent accabler accablera accablèrent accablé accablée accablées accablés
    accident accidentel accidentelle accidentellement accidentellements accidentelles
    accidentels accidents accrochage accrochages accusa accusaient accusait accusant accusation
    accusations accuse accusent accuser accusera accuserait accuseront accusez accusèrent accusé
    accusée accusées accusés acrimonieuse acrimonieux adversative adversité adversités affaibli
    affaiblie affaiblies affaiblir affaiblis affaiblissait affaiblissant affaiblissante
    affaiblissement affaiblissements affaiblissent affaiblissez affaiblissons affaiblit affame
    affament affamer affames affamez affamons affamé affamée affamées affamés affolement affoler
    affolé affolée affolées affolés affreuse affreusement affreuses affreux affrontement
    affrontements agace agacent agacer agaces agacez agaçantes agaçants aggrava aggravait
    aggravant aggravante aggravation aggravations aggrave aggravent aggraver aggraverait
    aggravez aggravons aggravé aggravée aggravées aggravés agitant agitateur agitateurs
    agitateuse agitateuses agitations agite agiter agites agité agitée agonie agonies agressait
    agressant agresse agressent agresser agresseur agresseurs agressifs agression agressions
    agressivement agressives agressé agressée agressées agressés alarma alarmaient alarmait
    alarmant alarmante alarmantes alarmants alarme alarment alarmer alarmiste alarmé alarmée
    alarmées alarmés allergique allergiques allumeur allumeurs allumeuse allumeuses altercation
    altercations altéré altérée altérées altérés amende amendes amer amers amertume amertumes
    amoral amoralité amoralités amputation amputations amère amères analphabétisme angoissant
    angoisse angoisses angoissé angoissée angoissées angoissés animosité animosités annula
    annulait annulant annulation annulations annule annulent annuler annulera annulé annulée
    annulées annulés antagonique antagonisme antagonismes antagonistes antisémite antisémites
    antisémitisme antisémitismes anxieuse anxieux anéantir apathie apathiques apeurant apitoie
    apitoient apitoies apitoyer apitoyez apitoyons apitoyé apitoyée apitoyées apitoyés
    apocalyptique apocalyptiques appauvri appauvrie appauvries appauvrir appauvris appauvrissait
    appauvrissant appauvrissent appauvrit arbhorre arbhorres arbhorrez arbhorré arbhorrée
    arbhorrées arbhorrés argumentatif argumentative arme armes arnaquait arnaquant arnaque
    arnaquent arnaquer arnaques arnaqueurs arnaqueuses arnaquez arnaquons arnaqué arnaquée
    arnaquées arnaqués arrestation arrestations arrogance arrogances arrogant arrogante
    arrogantes arrogants arrêté arrêtée arrêtées arrêtés asphyxiait asphyxiant asphyxiants
    asphyxie asphyxient asphyxier asphyxies asphyxié asphyxiée asphyxiées asphyxiés assaillant
    assaillante assaillants assassin assassina assassinait assassinant assassinat assassinats
    assassine assassinent assassiner assassinerait assassines assassins assassiné assassinée
    assassinées assassinés asservi asservie asservies asservir asservissez asservissons asservit
    assourdissant assourdissante assourdissantes assourdissants asssassinats assujetez
    assujetons assujette assujettes assujettie assujettir atroce atroces atrocité atrocités
    attaque attaquent attaques attaqueur attaqueurs attaqueuse attaqueuses attaquez attaquons
    attaqué attaquée attaquées attaqués attardé attardée attardées attardés attentat
    attentat-suicide attentat-suicides attentats atterrant atterrer atterré atterrée atterrés
    attrista attristait attristant attriste attristent attrister attristera attristeraient
    attristes attristez attristons attristèrent attristé attristée attristées attristés attère
    attères austérité austérités autoritaire autoritaires autosatisfaction autosatisfactions
    avalanche avalanches avare avares avarie avaries avarié avariée avariées avariés aversion
    avertissement avertissements aveugle avidité avorton avortons bafouait bafouant bafoue
    bafouent bafouer bafoué bafouée bafouées bafoués bagarre bagarres baillon bailloné baillonée
    baillonées baillonés baiser baisers baises baiseur baiseurs baiseuses baisé baisée baisées
    baisés bancal bancale bancales bancals bandit bandits bankrupt banni bannie bannir bannis
    banqueroute banqueroutes barbant barricade barricades bassesses baudet baudets bazard
    belliciste bellicistes belligérant belligérants berk berné bernée bernées bernés beurré
    beurrée beurrées beurrés bidon bidons bigleuse bigleuses bigleux bizarrement blaireau
    blanchiment blanchiments blasé blasée blasées blasés blessa blessaient blessait blessant
    blessante blessantes blessants blesse blessent blesser blessera blesserait blesseront
    blesses blessez blessure blessures blessèrent blessé blessée blessées blessés blocage
    blocages blocus bloqua bloquaient bloquait bloque bloquent bloquer bloqué bloquée bloquées
    bloqués blâma blâmable blâmables blâmaient blâmait blâmant blâme blâment blâmer blâmera
    blâmerait blâmeront blâmes blâmé blâmée blâmées blâmés blême blêmes boiteuse boiteuses
    boiteux bombarda bombardait bombardant bombarde bombardement bombardements bombardent
    bombarder bombarderait bombardé bombardée bombardées bombardés bombe bombes bordels
    bordélique bordéliques borné bornée bornées bornés boude bouder boudes boudez bougeotte
    bouleversante bouleversantes bouleversants bouleversé bouleversée bouleversées bouleversés
    bousillé bousillée bousillées bousillés boycott boycottant boycotte boycotter boycottes
    boycotts boycotté braconnage braconnages brainwashing braquage braquages braquer braqueur
    braqueurs braqueuse brisé brisée brisées brisés brouille brouilles brusque brusques brutal
    brutale brutalement brutalements brutales brutalisant brutalisation brutalisations brutalise
    brutaliser brutalises brutalisé brutalisée brutalisés brutalité brutalités brutaux brûla
    brûlaient brûlait brûlant brûle brûlent brûler brûlera brûleraient brûlerait brûleront
    brûles brûlure brûlures brûlèrent brûlé brûlée brûlées brûlés bug bugs bâtard bâtardise
    bâtards cachant cadavre cadavres caillassage caillassages calciné calcinée calcinées
    calcinés calomnieuse calomnieuses calomnieux calvaire calvaires cambriolage cambriolages
    cambriolait cambriolant cambriole cambriolent cambrioler cambrioleur cambrioleurs
    cambrioleuse cambriolé cambriolée cambriolées cambriolés cancer cancers canicule canicules
    caprice caprices carambolage carambolages carnage carnages cassa cassaient cassait cassant
    casse cassent casser cassera casseraient casserait casseront casses casseur casseurs
    cassèrent cassé cassée cassées cassés catastrophe catastrophes catastrophique
    catastrophiquement catastrophiques cauchemar cauchemardesque cauchemardesques cauchemars
    cavale cavales censeur censeurs censurait censurant censure censurent censurer censures
    censuré censurée censurées censurés chagrin chagrins chahute chahutent chahuter chahutes
    chahuteur chahuteurs chahuteuse chahuteuses chahutez chahutons chahuts chambart chambarts
    chantage chantages chaos chaotique chaotiques charlatan charlatans chatte chattes
    chaviraient chavirait chavirant chavire chavirent chavirer chaviré chavirée chavirées
    chavirés chiant chiante chiantes chiants chie chient chier chiers chies chiez chions chié
    chiée chiées chiés choc chocs choléra choléras choqua choquaient choquait choquant choquante
    choquantes choquants choque choquent choquer choquerait choques choquez choquons choquèrent
    choqué choquée choquées choqués chouine chouinent chouiner chouines chouineur chouineuse
    chouinez chouinons châtier châtiment châtié châtiée châtiés chômage chômages chômeur
    chômeurs cinglé cinglée cinglées cinglés clandestin claquer cochonne coché cochée cochées
    cochés collision collisions colère colères coléreux coma comas combats commet commets
    commettre commis commise commises commit complice complices complicité complicités complot
    complots con condamna condamnaient condamnait condamnant condamnation condamne condamnent
    condamner condamnera condamneraient condamnerait condamneront condamnèrent condamné
    condamnée condamnées condamnés conflit conflits connard connards connasse connasses conne
    conneries connes conquise conquises cons conspiration conspirations consternation
    consternations consterné consternée consternées consternés contagieuse contagieux contagion
    contagions contaminait contaminant contaminants contaminateur contaminateurs contamination
    contaminations contaminatrice contaminatrices contamine contaminent contaminer contamines
    contaminez contaminons contaminé contaminée contaminées contaminés contentieuses contentieux
    contestaient contestait contestant contestation contestations conteste contestent contester
    contestera contesterait contesté contestée contestées contestés contradictions
    contradictoire contradictoires contrainte contraintes contraints contrariant contrariante
    contrariantes contrariants contrarient contrariez contrarions contre-performance
    contre-performances contrebande contrebandes contrebandier contrebandiers contrebandière
    contrebandières contredire contredis contredisant contredite contredites contredits
    contrefaçon contrefaçons contrevenant contrevenante contrevenantes contrevenants controverse
    controverses controversé controversée controversés corrompre corrompu corrompue corrompues
    corrompus corruption corruptions coup-d'état coupable coupables coupure coupures courrouccée
    courroucé courroucée courroucées courroucés courtaud couteau couteaux crack crade crades
    crado crados craignaient craignait craignant craignent craindre craint crainte craintes
    craints crash crashs crasse crasseuse crasseuses crasseux crassé crassée crassées crassés
    creuses crevette cri criardes criards crie crient cries crieurs crieuses criez crime crimes
    criminalité criminalités criminel criminelle criminelles criminels crions crise criser
    crises critiqua critiquaient critiquait critiquant critiquent critiquer critiques
    critiquèrent critiqué critiquée critiquées critiqués criée criées criés cruauté cruautés
    cruel cruelle cruellement cruelles cruels crédulité cul culpabilité culpabilités culs
    cyberattaque cyberattaques cyclone cyclones cynique cyniquement cyniques cynismes damnation
    damnations damnatoire damnatoires damné damnée damnées damnés danger dangereuse
    dangereusement dangereuses dangereux dangerosité dangers demi-portion demi-portions dengue
    dengues deshonoré deshonorée deshonorées deshonorés destituait destituant destitue
    destituent destituer destitution destitutions destitué destituée destituées destitués
    destructeurs destructible destructibles destruction destructions destructivement
    destructrices dette dettes deuil deuils diable diables diabolique diaboliques diabète
    diabètes dictateur dictateurs dictature dictatures diffamait diffamant diffamation
    diffamations diffamatoire diffamatoires diffame diffament diffamer diffamé diffamée
    diffamées diffamés difficile difficilement difficilements difficiles difficulté difficultés
    difforme difformes dingue dingues discorde discordes discriminait discriminant
    discrimination discriminations discrimine discriminent discriminer discriminé discriminée
    discriminées discriminés discrédité discréditée discréditées discrédités disette disettes
    disgracieuse disgracieuses disgracieux disgrâce disgrâces disparais disparait disparition
    disparitions disparu disparue disparues disparus disqualifiaient disqualifiait disqualifiant
    disqualification disqualifications disqualifie disqualifient disqualifier disqualifié
    disqualifiée disqualifiées disqualifiés dissension dissensions dissimulation dissolution
    dissous dissoute distraction distraire distrais distraite distraites distrayant distrayez
    djihadiste djihadistes doléance dommages dopage dopages douleur douleurs douloureuse
    douloureusement douloureusements douloureuses douloureux doutable doutant doutes douteur
    douteurs douteuse douteusement douteuses douteux dramatique dramatiquement dramatiquements
    dramatiques dramatise dramatisent dramatises dramatisez dramatisé dramatisée dramatisées
    dramatisés drame drames dumbass duperie dupée dysfonction dysfonctionnement
    dysfonctionnements débile débiles débilité débilités déboires déboussole déboussoler
    déboussoles déboussolé déboussolée débâcle débâcles décapita décapitaient décapitait
    décapitant décapitation décapitations décapite décapitent décapiter décapité décapitée
    décapitées décapités déception déceptions décevant décevante décevantes décevants décevez
    décevoir décevons déchaîné déchaînée déchaînées déchaînés déchirant déchirante déchirantes
    déchirants déchirement déchirements déchiré déchirée déchirées déchirés déchu déchue déchus
    déclin déclins décombres décompose décomposer décomposes décomposition décompositions
    décomposé décomposée décomposées décomposés déconcertées déconsterne déconsternes
    déconsternez décourage décourageant décourageante découragement découragements décourageons
    décourages décourageur décourageurs décourageuse décourageuses découragez décousu décousue
    décousues décousus décrie décrier décries décriez décrions décrié décriée décriées décriés
    décède décèdent décès décédait décédant décéder décéderait décédé décédée décédées décédés
    dédaigneusement dédaigneuses défaillance défaillances défaillant défaillante défaillantes
    défaillants défaite défaites défaitisme défaitiste défaitistes défaut défauts défavorable
    défavorables défection défections défectueuses défiance défiances déficit déformaient
    déformait déforme déforment déformer déformes déformez déformé déformée déformées déformés
    défunt défunte défunts dégobille dégobillent dégobiller dégobilles dégobillez dégobillons
    dégobillé dégobillée dégobillées dégobillés dégonflé dégonflée dégoûtant dégoûtante
    dégoûtantes dégoûtants dégoûte dégoûter dégoûtes dégoûtez dégradaient dégradait dégradant
    dégradante dégradantes dégradants dégradation dégradations dégrade dégradent dégrader
    dégradons dégradé dégradée dégradées dégradés dégringolade dégringolades dégueu dégueulasse
    dégueulasses dégueule dégueulent dégueuler dégueules dégueulez dégueulis dégueulons dégueulé
    dégueulée dégueulées dégueulés dégueux déguisant dégât dégâts délaissé délaissée délaissées
    délaissés délinquance délinquances délinquant délinquante délinquantes délinquants délit
    délits délocalisait délocalisant délocalisation délocalisations délocalise délocalisent
    délocaliser délocalisé délocalisée délocalisées délocalisés déloyal déloyale déloyaux
    démence démentis démon démoniaques démons démoralisant démoralise démoralisent démoraliser
    démoralises démoralisé démoralisée démoralisés dénigre dénigres dénigrez dénigrons dénigrées
    dénigrés dénonce dénoncent dénoncer dénoncera dénonceraient dénoncerait dénonces dénoncez
    dénonciation dénonciations dénoncèrent dénoncé dénoncée dénoncées dénoncés dénonça
    dénonçaient dénonçait dénonçant dénonçons dénué dénuée dénuées dénués déplais déplaisez
    déplait déplora déplorable déplorables déploraient déplorait déplorant déplore déplorent
    déplorer déplorèrent déploré déplorée déplorées déplorés dépouille dépouilles dépresseur
    dépresseurs dépressif dépression dépressions dépressive déprimante déprimantes déprimants
    déprime déprimer déprimes déprimez déprimons déprimé déprimée déprimées déprimés
    déraillaient déraillait déraillant déraille déraillement déraillements déraillent dérailler
    dérailles déraillez déraillons déraillé déraillée déraillées déraillés dérange dérangeant
    dérangeants dérangement dérangements déranges dérangez dérisoire dérisoires déroba
    dérobaient dérobait dérobant dérobe dérobent dérober dérobera déroberait dérobèrent dérobé
    dérobée dérobées dérobés déroute déroutes désabusant désabusé désabusée désabusées désabusés
    désaccord désaccords désagréable désagréables désarmé désarmée désarmées désarmés désarroi
    désarrois désastre désastres désastreuse désastreusement désastreuses désastreux
    désavantages désavantageuse désavantageusement désavantageuses désavantageux désavantagé
    désavantagée désavantagées désavantagés désenchantement désenchantements désespoir
    désespoirs désespère désespèrent désespères désespéra désespéraient désespérait désespérance
    désespérances désespérant désespérante désespérantes désespérer désespérerait désespéreront
    désespéré désespérée désespérées désespérés déshumanisant déshumanise déshumanisent
    déshumaniser déshumanises déshumanisez déshumanisé déshumanisée déshumanisées déshumanisés
    déshérité déshéritée déshéritées déshérités désillusion désillusions désinformation
    désinformé désinformée désinformées désinformés désobligeant désobligeante désobligeantes
    désobligeants désolant désolante désolantes désolants désorganisé désorganisée désorganisées
    désorganisés désorienté désorientée désorientées désorientés désuet désuets désuète désuètes
    détention détestable détestables détestant détestement détestements détestes détourna
    détournaient détournait détournant détourne détournement détournements détournent détourner
    détournera détournerait détourneront détournèrent détourné détournée détournées détournés
    détresse détresses détruira détruirait détruire détruiront détruis détruisaient détruisait
    détruisant détruisent détruisez détruisirent détruisit détruit détruite détruites détruits
    détériorait détériorant détérioration détériorations détériore détériorent détériorer
    détériores détériorez détériorons détérioré détériorée détériorées détériorés dévasta
    dévastaient dévastait dévastant dévastateur dévastateurs dévastation dévastations
    dévastatrice dévastatrices dévaste dévastent dévaster dévastes dévastez dévastèrent dévasté
    dévastée dévastées dévastés dévergondée dévergondées dévissa dévissait dévissant dévisse
    dévissent dévisser dévissé dévissée dévissées dévissés déçois déçoit déçu déçue déçues déçus
    effondra effondrait effondrant effondre effondrement effondrements effondrent effondrer
    effondré effondrée effondrées effondrés effraient effraya effrayaient effrayait effrayant
    effrayante effrayantes effrayants effraye effrayent effrayer effrayera effrayerait effrayes
    effrayèrent effrayé effrayée effrayées effrayés effroi effrois effronté effrontée effrontées
    effrontés effroyable effroyablement effroyables elimination embarras embarrassable
    embarrasse embarrasser embarrasses embarrassez embarrassons embarrassé embarrassée
    embarrassées embarrassés embouteillage embouteillages embrouille embrouilles embrouillé
    embrouillée embrouillées embrouillés embûche embûches emmerdeur emmerdeurs emmerdeuse
    emmerdeuses empester empesté empestée empestées empestés empira empirait empirant empirent
    empirer empires empirez empirons empiré empirée empirées empirés empoisonna empoisonnaient
    empoisonnait empoisonnant empoisonne empoisonnement empoisonnements empoisonnent empoisonner
    empoisonnera empoisonneront empoisonnes empoisonneur empoisonneurs empoisonneuse
    empoisonneuses empoisonnez empoisonnons empoisonnèrent empoisonné empoisonnée empoisonnées
    empoisonnés emprisonna emprisonnait emprisonnant emprisonne emprisonnement emprisonnements
    emprisonnent emprisonner emprisonnera emprisonné emprisonnée emprisonnées emprisonnés
    empêcha empêchaient empêchait empêchant empêche empêchent empêcher empêchera empêcherait
    empêcheront empêchèrent empêché empêchée empêchées empêchés enculard encularde enculardes
    enculards enculer enculé enculée enculées enculés endettait endettant endette endettement
    endettements endettent endetter endetté endettée endettées endettés endeuillé endeuillée
    endeuillés endoctriner endommage endommageait endommageant endommagent endommager endommages
    endommagez endommagé endommagée endommagées endommagés endormi endormie endormies endormis
    enfantin enfantine enfantines enfantins enfer enfers enflure enflures enfoiré enfoirée
    enfoirées enfoirés enfreignent enfreignez enfreignons enfreindre enfreins enfreint enfreinte
    enfreintes enfreints engourdi engourdie engourdies engourdis engueuler enlevé enlevée
    enlevées enlevés enlisement enlisements enlèvement enlèvements ennemi ennemie ennemies
    ennemis ennuie ennuies ennuya ennuyaient ennuyait ennuyant ennuyante ennuyer ennuyeur
    ennuyeurs ennuyeuse ennuyeuses ennuyeux ennuyé ennuyée ennuyées ennuyés enrageant enrageante
    enrageantes enrageants enragent enrager enrages entachait entachant entache entachent
    entacher entaché entachée entachées entachés entaillé entaillée entaillées entaillés
    enterrements entravaient entravait entravant entrave entravent entraver entravera
    entraverait entraves entravé entravée entravées entravés entêté entêtée entêtées entêtés
    erronément esclavage esclavages escroc escrocs escroquait escroquant escroque escroquent
    escroquer escroquerie escroqueries escroques escroquez escroqué escroquée escroquées
    escroqués espionnage espionnages espièglerie espiègleries exaction exactions exaspérer
    exaspéré exaspérée exaspérées exaspérés excessif excessifs excessive excessives exclu exclue
    exclues exclus exclusion explosa explosait explosant explose explosent exploser exploserait
    explosion explosions explosé explosée explosées explosés expulsait expulsant expulse
    expulsent expulser expulsera expulsion expulsions expulsèrent expulsé expulsée expulsées
    expulsés extorqua extorquaient extorquait extorquant extorque extorquent extorquer extorqué
    extorquée extorquées extorqués extorsion extorsions exècre exècrent exècres exècrez
    exécrable exécrables exécrer exécré exécrée exécrées exécrés f-d-p fade fades faiblard
    faiblarde faiblardes faiblards faiblesse faiblesses faille failles faillible faillibles
    faillite faillites faim faims fainéant fainéante fainéantes fainéants falsifiait falsifiant
    falsifie falsifient falsifier falsifié falsifiée falsifiées falsifiés famine famines
    fanatique farce farces fardeau fardeaux farouche farouches fasciste fatal fatale fatales
    fatalismes fatalistes fatalité fatalités fatals fatigant fatiguant fatigue fatigues fausse
    fausses faussé faussée faussées faussés fauteur fauteurs fauteuse fauteuses fdp femmelette
    femmelettes fiasco fiascos fichue fichues fichus fils-de-pute filsdep finaux flemmard
    flemmarde flemmardes flemmards flingue flippant flippante flippantes flippants flop flops
    floue floues flous foireuse foireuses foireux foiré foirée foirées foirés folles fornicateur
    fornicateurs fornicatrice fornicatrices fouetter fougueuse fougueuses fougueux foutaise
    foutue foutues foutus fracassé fracassée fracassées fracassés fragilisait fragilisant
    fragilise fragilisent fragiliser fragilisé fragilisée fragilisées fragilisés frappa
    frappaient frappait frappe frappent frapper frappera frapperait frapperont frappes frappez
    frappons frappèrent frappé frappée frappées frappés fraudait fraudant fraude fraudent
    frauder fraudes frauduleuse frauduleuses frauduleux fraudé fraudée fraudées fraudés frayeur
    frayeurs frein freins froissé froissée froissées froissés fronde frondes frondeur frondeurs
    frondeuse fronçant frustrant frustrante frustrantes frustrants frustration frustrations
    frustre frustrent frustrer frustres frustrez frustré frustrée frustrées frustrés frénésie
    frénésies frénétiquement fui fuie fuies fuir fuis fuit fuite fuites fulmina fulminait
    fulmine fulminent fulminer fumé fumés funèbre funèbres funéraille furax furie furies
    furieuse furieusement furieuses furieux fusillade fusillades fusillait fusillant fusille
    fusillent fusiller fusillera fusillerait fusillé fusillée fusillées fusillés fustige
    fustigeait fustigeant fustigent fustiger fustigé fustigée fustigées fustigés fâche fâchent
    fâcher fâches fâchez fâchons fâché fâchée fâchées fâchés féminicide féminicides fétide
    fétides gang gangs gangster gangsters garce garces gaspillage gaspillages gaspiller gaspillé
    gaspillée gaspillées gaspillés geindre gerbe gerber gerbes gerbé gerbée gerbées gerbés gifla
    giflait giflant gifle giflent gifler gifles giflé giflée giflées giflés gogol gogols gourde
    gourdes gourmandise grasses grave gravement gravements graves grenade grenades grimaces
    grimacé grimacée grimacées grimacés grincheuse grincheuses grincheux gringalet gringalets
    grippe grippe-sou grippes grièvement grogne grognes grognon grognonne grognonnes grognons
    gronder grossemerde grossièreté grossièretés grotesque grotesques grève grèves gréve guerre
    guerres gueulent gueules gueulez guérilla guérillas gâchait gâche gâcher gâché gâchée
    gâchées gâchés génocidaire génocidaires génocide génocides gênant gênante gênantes gênants
    gêne gênes gêné gênée gênées gênés hacké hackée hackées hackés haine haines haineuse
    haineusement haineuses haineux hais hait handicap handicapant handicaps hanter hanté hantée
    hantées hantés harcela harcelaient harcelait harcelant harcelante harceler harceleur
    harceleurs harceleuse harceleuses harcelez harcelé harcelée harcelées harcelés harcèle
    harcèlement harcèlements harcèlent harcèleront harcèles hargneuse hargneuses hargneux hater
    haters hautain hautaine hautaines hautains haï haïe haïes haïr haïs haïssant haïssante
    haïssantes haïssants haïssez haïssons heurta heurtaient heurtait heurtant heurte heurtent
    heurter heurtera heurterait heurteront heurts heurtèrent heurté heurtée heurtées heurtés
    hideuse hideuses hideux homicide homicides homophobe homophobes homophobie homophobies honte
    hontes honteuse honteuses honteux hooligan hooliganisme horreur horreurs horrible
    horriblement horribles horrifiant horrifiante horrifiantes horrifiants horrifie horrifient
    horrifier horrifies horrifiez horrifié horrifiée horrifiées horrifiés hospitalisait
    hospitalisant hospitalisation hospitalisations hospitalise hospitalisent hospitaliser
    hospitalisé hospitalisée hospitalisées hospitalisés hostile hostilement hostiles hostilité
    hostilités hua huaient huait huant hue huent huer humilia humiliaient humiliait humiliant
    humiliante humiliantes humiliants humiliation humiliations humilie humilient humilier
    humiliera humilié humiliée humiliées humiliés hurle hurlement hurlements hurlent hurler
    hurles hurlez hurlons hurlé hurlée hurlées hurlés hué huée huées hués hypocrite hypocrites
    hysteria hystérie hébétément hécatombe hécatombes hélas hépatite hépatites idiotie idioties
    ignoblement ignobles ignorance ignorances ignoreur ignoreurs ignoreuse ignoreuses ignoré
    ignorée ignorées ignorés iindésirables illettrisme illicite illicites illégal illégale
    illégalement illégalements illégales illégals illégaux imbécil immanquable immanquables
    immoralement immoralisme immoraliste immoralistes impactait impactant impacte impactent
    impacter impacté impactée impactées impactés imparable imparables imparfaits impasse
    impasses impersonnel impersonnelle impersonnelles impersonnels impitoyable impitoyablement
    impitoyables impolitesses importun importunant importuns importuné importunée imprudentes
    imprudents impuissance impuissances impétueuse impétueuses impétueux inacceptable
    inadmissible inadmissibles inadvertance inadéquat inadéquate inadéquates inadéquats inamical
    inamicale inamicales inamicaux inapprécié inappréciée inappréciées inappréciés inassouvi
    inassouvie inassouvies inassouvis inattractif inattractive inattractives inattratifs
    incapacité incarcère incarcèrent incarcéraient incarcérait incarcérant incarcération
    incarcérations incarcérer incarcéré incarcérée incarcérées incarcérés incendia incendiaient
    incendiait incendiant incendie incendient incendier incendies incendièrent incendié
    incendiée incendiées incendiés incertain incertaine incertaines incertains incertitude
    incertitudes incident incidente incidentes incidents inclina inclinaient inclinait inclinant
    incline inclinent incliner inclinèrent incliné inclinée inclinées inclinés incompris
    incomprise incomprises incompréhensible incompréhensibles incompétence incompétent
    incompétente incompétentes incompétents inconfort inconfortablement inconfortables
    inconsidéré inconsidérées inconsolable incontrolable incontrolablement incontrolables
    inconvénience inconvéniente inconvénientes inconvénients inculpait inculpant inculpation
    inculpations inculpe inculpent inculper inculpé inculpée inculpées inculpés indesirables
    indigent indigente indigentes indigents indigna indignait indignant indignation indignations
    indigne indignent indigner indignes indigné indignée indignées indignés indimidante
    indimidantes indisponibilité indisponibilités indisponible indisponibles indolent indolente
    indolentes indolents indécent indécente indécentes indécents indésirable indésirables
    inefficacement inefficacité ineptie inepties infamie infamies infanticide infanticides
    infarctus infectait infectant infecte infectent infecter infection infections infecté
    infectée infectées infectés infernal infernale infernales infernaux inflation inflations
    infortune infortunes infraction infractions infructueuse infructueusement infructueuses
    infructueux infâme infâmes ingrat ingrate ingratement ingrates ingratitude ingratitudes
    ingrats inhumain inhumaine inhumaines inhumains inimpressionnant inimpressionné
    inimpressionnée inimpressionnés inimpressionées inintelligent inintelligente inintelligentes
    inintelligents injure injures injuriait injuriant injurie injurient injurier injurièrent
    injurié injuriée injuriées injuriés injuste injustement injustements injustes injustice
    injustices inondation inondations inopportun inopportune inopportunes inopportuns inopérant
    inopérants inquiet inquiets inquisition inquiète inquiètent inquiètes inquiéta inquiétaient
    inquiétait inquiétant inquiétante inquiétantes inquiétants inquiéter inquiétera inquiéterait
    inquiétude inquiétudes inquiétèrent inquiété inquiétée inquiétés insanité insanités
    insatisfaction insatisfactions insensibilité insensible insensibles insensé insensée
    insensées insensés insincérité insolent insolente insolentes insolents insolvable
    insolvables insomnie insomnies insoumises insoutenable instabilité instabilités instable
    instables insuffisance insuffisances insuffisant insuffisante insuffisantes insuffisants
    insulta insultaient insultait insultant insultante insultantes insultants insulte insultent
    insulter insultera insulterait insultes insulteur insulteurs insulteuse insulteuses
    insultèrent insulté insultée insultées insultés insupportable insupportables insurrection
    insurrectionnel insurrectionnelle insurrectionnelles insurrectionnels insécurité insécurités
    intempérie intempéries interdiction interdictions interdisant interdit interdite interdites
    interdits interminable interminables interpella interpellait interpellant interpellation
    interpellations interpelle interpellent interpeller interpellerait interpellé interpellée
    interpellées interpellés interrogées interrompant interrompent interrompez interrompre
    interromps interrompt interrompu interrompue interrompues interrompus interruptible
    interruptibles interruptif interruptifs interruption interruptions interruptive
    interruptives intimida intimidait intimidant intimidants intimidation intimidations intimide
    intimident intimider intimides intimidez intimidons intimidèrent intimidé intimidée
    intimidées intimidés intolérable intolérables intoxication intoxications intoxiquait
    intoxiquant intoxique intoxiquent intoxiquer intoxiqué intoxiquée intoxiquées intoxiqués
    inutile inutilement inutiles inutilité invalidé invalidée invalidées invalidés inégal
    inégale inégales inégalité inégalités inégaux irrationalisme irrationaliste irrationalistes
    irrationalité irrationalités irrationnel irrationnelle irrationnellement irrationnels
    irresponsable irresponsables irritabilités irritante irritantes irritants irritation
    irritations irrite irritent irriter irrites irritez irritons irrité irritée irritées irrités
    irrégularité irrégularités irrésolu irrésolue irrésolues irrésolus isoles isolez isolons
    ivre ivres jalouse jalousement jalouses jalousies jaloux je-sais-tout jetez jetons jette
    jettes jihadiste jihadistes kalachnikov kalachnikovs kamikaze kamikazes kidnappait
    kidnappant kidnappe kidnappent kidnapper kidnappé kidnappée kidnappées kidnappés krach
    krachs l'horreur lacrymogène lacrymogènes ladre ladres lag laggé laggée laggées laggés lags
    laid laide laides laideur laideurs laids lamentable lamentablement lamentables lamentation
    lamentations lamente lamentent lamenter lamentes lamentez lamentons lamenté lamentée
    lamentées lamentés larme larmes lasses lassitude lassitudes lassé lassée lassées lassés
    leurrer leurré leurrée leurrées leurrés licenciait licenciant licencie licenciement
    licenciements licencient licencier licencié licenciée licenciées licenciés limoge limogeage
    limogeait limogeant limogent limoger limoges limogé limogée limogées limogés litige litiges
    livide livides looser loosers loser losers louche louches loupé loupée loupées loupés
    lugubre lugubres lunatique lunatiques lutteurs lutteuses luttez luttons lutté luttée luttées
    luttés lynchage lynchages lynchait lynchant lynche lynchent lyncher lynché lynchée lynchées
    lynchés lèse lèses lésé lésée lésées lésés léthargie léthargique léthargiques machette
    machettes madame-je-sais-tout mafia mafias mafieux malade malades maladie maladies maladif
    maladifs maladive maladives maladroit maladroite maladroitement maladroites maladroits
    malaise malaises malchanceuse malchanceuses malchanceux malcompris malcomprise malcomprises
    maldie male malenconteux malencontreuse malencontreusement malencontreuses males malfaisant
    malfaisante malfaisantes malfaisants malfaiteur malfaiteurs malfaiteuse malheureusement
    malheurs malhonnête malhonnêtes malice malintentionné malintentionnée malintentionnées
    malintentionnés malmenaient malmenait malmenant malmener malmené malmenée malmenées malmenés
    malmène malmènent malmènerait malnutrition malnutritions malpoliment malpolitesse malsain
    malsaine malsaines malsains maltraitait maltraitance maltraitances maltraitant maltraite
    maltraitent maltraiter maltraité maltraitée maltraitées maltraités malveillance malveillant
    malveillante malveillantes malveillants maniaque maniaques manipulant manipulation
    manipulations manipulé manipulés marasme marasmes marioles marre masochip masochisme
    masochiste masochistes masochistiquement massacra massacraient massacrait massacrant
    massacrante massacre massacrent massacrer massacreront massacres massacrèrent massacré
    massacrée massacrées massacrés maudire maudite maudites maudits maussadement mauvais
    mauvaise mauvaises menace menacent menacer menacera menaceraient menacerait menaces menaceur
    menaceurs menaceuse menaceuses menacez menacèrent menacé menacée menacées menacés menaça
    menaçaient menaçait menaçant menaçons mensonge mensonger mensongers mensonges ment mentant
    menteur menteurs menteuse menteuses menti mentir mentis ments merdes merdeuse merdeuses
    merdeux merdique merdiques meurent meurt meurtre meurtres meurtrier meurtriers meurtrière
    meurtrières meutrière minable minables mince minus misogyne misogynes misère misères
    misérable misérablement misérables moche moches mocheté mochetés modère modèrent modères
    molle molles monotonie monotonies monsieur-je-sais-tout monstrueuse monstrueuses monstrueux
    moqua moquaient moquait moquant moquante moquantes moquants moque moquent moquer moquera
    moqueraient moquerait moquerie moqueries moqueront moques moqueurs moquez moquèrent moqué
    moquée moquées moqués morfondre morne mornes morosité mort mortalité mortalités morte mortel
    mortelle mortellement mortellements mortelles mortels mortes morts mou moue moues mouraient
    mourait mourant mourante mourantes mourants mourir mourrait moururent mourut mous moux
    mutilait mutilant mutile mutilent mutiler mutilé mutilée mutilées mutilés mutinerie
    mutineries méchancetés méchant méchante méchantes méchants mécontent mécontente
    mécontentement mécontentements mécontentes mécontents médiocre médiocres méfiance méfiances
    méfiant méfiante méfiantes méfiants méfier méfié méfiée méfiées méfiés mégarde mélancolies
    mélancolique mélancoliques mélo méningite méningites méprisa méprisable méprisables
    méprisaient méprisait méprisant méprisante méprisantes méprisants méprise méprisent mépriser
    méprisera mépriseraient mépriserait mépriseront méprisez méprisé méprisée méprisées méprisés
    mésentente mésententes n'importe naufrage naufrages naufragé naufragée naufragées naufragés
    nauséabond nauséabonde nauséabondes nauséabonds nerd nervosité nervosités niez nigga niggas
    nigger nions niquer niques niqueur niqueurs niqueuse niqueuses niqué niquée niquées niqués
    niée niées niés nocif nocifs nocives noie noies noix non-sens noya noyade noyades noyaient
    noyait noyant noye noyent noyer noyers noyez noyons noyèrent noyé noyée noyées noyés nui
    nuie nuies nuire nuis nuisible nuisibles nulles nuls nécessiteuse nécessiteuses nécessiteux
    néfaste néfastes négateur négateurs négatif négatifs négative négativement négativements
    négatives négativité négatrice négatrices néglige négligea négligeaient négligeait
    négligeant négligent négligeons négliger négligera négligerait négligeront négliges négligez
    négligèrent négligé négligée négligées négligés négro négros névrosé névrosée névrosées
    névrosés névrotique névrotiques obligées obscur obscure obscures obscurs obscène obscènes
    obsession obsessionnel obsessionnelle obsessionnellement obsessionnelles obsessionnels
    obsolète obsolètes obstacles obstiné obstinée obstinées obstinés obsène obsènes obsèque
    obésité obésités odieuse odieuses odieux offensant offensante offensantes offensants offense
    offensent offenser offenses offensez offensif offensifs offensivement offensons oppressif
    oppressifs oppression oppressions oppressive oppressives oppressé oppressée oppressées
    oppressés opprimait opprimant opprime oppriment opprimer opprimé opprimée opprimées opprimés
    orage orages otage otages ouragan ouragans outrageant outrageante outrageantes outrageants
    outrageusement outragé outragée outragées outragés overdose overdoses paludisme paludismes
    pandémie pandémies paniquait paniquant paniquants panique paniquent paniquer paniques
    paniquez paniquons paniqué paniquée paniquées paniqués panne pannes paralysa paralysaient
    paralysait paralysant paralyse paralysent paralyser paralysera paralyseraient paralysé
    paralysée paralysées paralysés parano paranos paranoïaque paranoïaques paranoïas paresseuse
    paresseuses paresseux parjure parjures parodie parodies parodié parodiée parodiées parodiés
    partial partiale partiales pastiche pastiches pathétique pathétiquement pathétiques pauvre
    pauvres pauvreté pauvretés pds peiner penaud penauds percutait percutant percutants percute
    percutent percuter percuté percutée percutées percutés perd perdaient perdait perdant
    perdent perdez perdirent perdit perdons perdra perdraient perdrait perdre perdront perds
    perdu perdue perdues perdus perfide perfides perpètre perpètrent perpétrait perpétrant
    perpétrer perpétré perpétrée perpétrées perpétrés perquisition perquisitionne perquisitions
    persécuta persécutaient persécutait persécutant persécute persécutent persécuter persécutera
    persécutes persécutez persécution persécutions persécuté persécutée persécutées persécutés
    perte pertes perturbait perturbant perturbation perturbations perturbe perturbent perturber
    perturbons perturbé perturbée perturbées perturbés pervers perverse perversement perverses
    perversion perversions perversité perverti pervertie perverties pervertir pervertis
    pervertissent pervertissez pervertit pessimisme pessimismes petitesses peur peureusement
    peurs phobie phobies phobique phobiques pillage pillages pillaient pillait pillant pille
    pillent piller pilleur pilleurs pillèrent pillé pillée pillées pillés pilonnait pilonnant
    pilonne pilonnent pilonner pilonné pilonnée pilonnées pilonnés pingre pingres pique-assiette
    pique-assiettes piratage piratages piratait piratant pirate piratent pirater piraté piratée
    piratées piratés pire pires pisse pisser pissotier pissotiers pissotière pissotières pitres
    piètre piètres piéger piégé piégées piégés plagiat plagiats plaignent plaignez plaignons
    plainte plaintes plantent plantez platitude platitudes pleur pleura pleuraient pleurait
    pleurant pleurante pleure pleurent pleurer pleurera pleureraient pleurerait pleureront
    pleures pleureuse pleureuses pleurez pleurs pleurèrent pleuré pleurée pleurées pleurés
    poignard poignarda poignardait poignardant poignarde poignardent poignarder poignardera
    poignardes poignardez poignardons poignards poignardèrent poignardé poignardée poignardées
    poignardés poison poisons polluait polluant pollue polluent polluer pollues pollueur
    pollueurs pollueuse pollueuses polluez polluons pollution pollutions pollué polluée polluées
    pollués polémique polémiques pot-de-vin pot-de-vins pouah pouilleuse pouilleuses pouilleux
    pourri pourrie pourriel pourries pourris pourriture pourritures poursuis poursuites prblm
    prblms prison prisonnier prisonniers prisons priva privaient privait privant privation
    privations privent priver privera priverait privèrent problème problèmes problématique
    problématiques procès profanateur profanateurs profanatrice profanatrices promiscuité
    propagande propagandes prostituée prostituées protesta protestaient protestait protestation
    protestations proteste protestent protester protesterait protestèrent protesté protestée
    protestées protestés provoqua provoquaient provoquait provoquant provoquantes provoquants
    provoque provoquent provoquer provoquera provoqueraient provoquerait provoques provoquez
    provoquèrent provoqué provoquée provoquées provoqués proxénète proxénètes proxénétisme
    proxénétismes précaire précaires précarité précarités préjudices préjudiciable
    préjudiciables préoccupant préoccupante préoccupantes préoccupants préoccupation
    préoccupations prétentieuse pseudoscience puant puante puantes puanteurs puants puer pueur
    pueurs pueuse pueuses puni punie punies punir punissable punissables punissant punissante
    punissantes punissants punissent punisseur punisseurs punisseuse punisseuses punissez punit
    punitif punitifs punition punitions punitive punitives putain putains putes putsch putschs
    pué puée puées puéril puérile puériles puérils pués péché péchés pédophile pédophiles
    pédophilie pédophilies pédés pénalité pénalités péniblement pénibles pénurie pénuries péri
    périe péries péril périls périr périra périraient périrait périrent périront péris
    périssaient périssait périssant périssent périt pétrifiant pétrification pétrifie pétrifient
    pétrifier pétrifies pétrifiez pétrifié pétrifiée pétrifiées pétrifiés pétrin pété pétée
    pétées pétés querelle querelles querelleuse querelleuses questionnable questionnables
    rabaisser rabaissé rabaissée rabats-joies racisme racismes raciste racistes racket rackets
    raclée radin radine radines radins raffut raffuts ragent rageons rager rages ragez ragé
    ragée ragées ragés ralentissement ralentissements rance rances rancidité rancoeur rancoeurs
    rancunes rancunier rancuniers rancunière rancunières rancœur rancœurs rançonnement
    rançonnements rançons rapt rapts ras-le-bol ras-le-bols rata ratait ratant rate ratent rater
    ratera rationnement rationnements raté ratée ratées ratés ravage ravagea ravageaient
    ravageait ravageant ravagent ravager ravageront ravages ravagèrent ravagé ravagée ravagées
    ravagés ravisseur ravisseurs rebellieusement recel recels recrudescence recrudescences
    redouta redoutaient redoutait redoutant redoute redoutent redouter redoutes redouté redoutée
    redoutées redoutés refus refusa refusaient refusait refusant refuse refusent refuser
    refusera refuseraient refuserait refuseront refuses refusèrent refusé refusée refusées
    refusés regret regrets regretta regrettaient regrettait regrettant regrette regrettent
    regretter regrettera regretteraient regretterait regretteront regrettes regrettez regrettons
    regrettèrent regretté regrettée regrettées regrettés rejet rejeta rejetaient rejetais
    rejetait rejetant rejeter rejetez rejetons rejets rejette rejettent rejettes rejetèrent
    rejeté rejetée rejetées rejetés relégation relégations relégua reléguait reléguant relégue
    reléguent reléguer relégué reléguée reléguées relégués renfrogné renfrognée renfrognées
    renfrognés renonce renoncement renoncements renoncent renoncer renoncera renonceraient
    renoncerait renonceront renonces renoncez renoncèrent renoncé renoncée renoncées renoncés
    renonça renonçaient renonçait renonçant renonçons renversa renversaient renversait
    renversant renversantes renverse renversement renversements renversent renverser renversera
    renverserait renverseront renversèrent renversé renversée renversées renversés reprocha
    reprochaient reprochait reprochant reproche reprochent reprocher reprochera reprocherait
    reproches reprochèrent reproché reprochée reprochées reprochés ressentiment ressentiments
    restreignent restreignez restreindre restreins restreinte restreintes restreints restrictif
    restrictifs restrictive restrictives restructuration restructurations retard retarda
    retardaient retardait retardant retarde retardent retarder retardera retarderait retarderont
    retards retardèrent retardé retardée retardées retardés revanchard revanchards revers
    ridiculeusement ridiculisait ridiculisant ridiculise ridiculisent ridiculiser ridiculisé
    ridiculisée ridiculisés risqua risquaient risquait risquant risque risquent risquer risquera
    risqueraient risquerait risqueront risques risquèrent risqué risquée risquées risqués risée
    risées rixe rixes rogne rompre rompt rompu rompue rompues rompus roquette roquettes rougeole
    rougeoles rudes ruina ruinaient ruinait ruinant ruine ruinent ruiner ruinera ruineraient
    ruinerait ruineront ruines ruineur ruineuse ruinez ruinons ruinèrent ruiné ruinée ruinées
    ruinés rupture ruptures rustique rustiques râlent râler râles râlez rébarbatif rébarbatifs
    rébarbative rébarbatives rébellion récession répresseur répresseurs répresseuse répresseuses
    répressible répressibles répressif répressifs répression répressions répressive
    répressivement répressives réprima réprimaient réprimait réprimander réprimant réprime
    répriment réprimer réprimes réprimez réprimons réprimèrent réprimé réprimée réprimées
    réprimés répugnant répugnante répugnantes répugnants répugne répugnent répugnes répugnez
    répugné répugnée répugnées répugnés réquisitoire réquisitoires réticence réticences révolte
    révoltes révoquait révoquant révoque révoquent révoquer révoqué révoquée révoquées révoqués
    révulser révulsé révulsée révulsées révulsés s'emporter sabotage saboter saccage saccageait
    saccageant saccagent saccager saccages saccagèrent saccagé saccagée saccagées saccagés
    saisies salaud salauds saletés salopard salopards salope salopes sanction sanctionnait
    sanctionnant sanctionne sanctionnent sanctionner sanctionnez sanctionné sanctionnée
    sanctionnées sanctionnés sanctions sanglant sanglante sanglantes sanglants sanglote
    sanglotent sanglotes sanglotez sanglots sangloté sanglotée sanglotées sanglotés sans-abri
    sans-abris saoul saoulent saoulez saouls saturnisme saturnismes scandale scandales
    scandaleuse scandaleusement scandaleuses scandaleux scepticismes sceptiquement schlinguer
    scélérat scélérats sexisme sexismes sexiste sexistes sida sidas singer singé singée singées
    singés sinistre sinistres sinistré sinistrée sinistrés snob snobber snobe snobent snober
    snobes snobez snobisme snobé snobée snobées snobés solennelles solitude solitudes sombra
    sombraient sombrait sombrant sombre sombrent sombrer sombrera sombrerait sombrèrent sombré
    sombrée sombrées sombrés sorcière sorcières sordide sordides souciant souffert soufferte
    souffertes soufferts souffraient souffrait souffrance souffrances souffrant souffrante
    souffrantes souffrants souffre souffrent souffreur souffreurs souffreuse souffreuses
    souffrez souffrir souffrons souk soumises soupçon soupçonna soupçonnaient soupçonnait
    soupçonnant soupçonne soupçonnent soupçonner soupçonnera soupçonneraient soupçonnerait
    soupçonnes soupçonnèrent soupçonné soupçonnée soupçonnées soupçonnés soupçons sournois
    sournoise sournoises sous-doué sous-douée sous-douées sous-doués sous-estiment sous-estimer
    soviétique soviétiques soûl soûles soûls spam spammers spammeur spammeurs spammeuse
    spammeuses stagnation stagnations stop stoppa stoppaient stoppait stoppe stopper stoppé
    stress stressant stressante stressantes stressants stresse stressent stresses stressez
    stressons stressé stressée stressées stressés stupeur stupeurs stupidement stupidités
    stéréotype stéréotyper stéréotypé stéréotypée stéréotypées stéréotypés subi subie subies
    subir subira subiraient subirait subirent subis subissaient subissait subissant subissent
    subit succomba succombait succombant succombe succombent succomber succombera succomberait
    succomberont succombèrent succombé succombée succombées succombés suce sucent sucer suces
    suceur suceuse sucez sucé sucée sucées sucés suffisance suffisances suffoquer suffoqué
    suffoquée suffoquées suffoqués suicidaient suicidaire suicidaires suicidait suicidant
    suicide suicident suicider suicides suicidé suicidée suicidées suicidés supercherie
    supercheries supplice supplices suppression suppressions surcharger surcoût surcoûts surdose
    surdoses surendettement surendettements surpoids surréagi surréagie surréagies surréagissent
    surréagissez surréagit suspecta suspectait suspectant suspecte suspectent suspecter
    suspectera suspectes suspectez suspectons suspecté suspectée suspectées suspectés
    suspicieuse suspicieusement suspicieuses suspicieux suspicion suspicions suçons sécheresse
    sécheresses séditieuse séditieuses séditieux séduit séduite séduites séduits séisme séismes
    séquestrait séquestrant séquestration séquestrations séquestre séquestrent séquestrer
    séquestré séquestrée séquestrées séquestrés sévi sévices sévie sévies sévir sévirent sévis
    sévissaient sévissait sévissant sévissent sévit sévère sévèrement sévèrements sévères
    tabarnac tabassait tabassant tabasse tabassent tabasser tabassé tabassée tabassées tabassés
    tabernacle tabernacles tafiole tantouze tapettes tapin taquinent taquiner taquines taquinez
    taquinons tarlouze tempère tempèrent tempères tempête tempêtes tendu tendue tendues tendus
    tension tensions terne ternes terreur terreurs terreuse terreuses terrible terriblement
    terriblements terribles terrifia terrifiaient terrifiait terrifiant terrifiante terrifiantes
    terrifiants terrifie terrifient terrifier terrifies terrifiez terrifions terrifié terrifiée
    terrifiées terrifiés terrorisaient terrorisait terrorisant terrorisante terrorisants
    terrorisation terrorise terrorisent terroriser terrorises terrorisez terrorisme terrorismes
    terrorisons terroriste terroristes terrorisé terrorisée terrorisées terrorisés torché
    torchée torchées torchés tordu tordue tordues tordus tornade tornades tort tortionnaire
    tortionnaires torts tortura torturaient torturait torturant torturante torturantes torture
    torturent torturer tortures tortureur tortureurs tortureuse tortureuses torturons torturé
    torturée torturées torturés totalitaire totalitarisme tourment tourmentant tourmentante
    tourmente tourmenter tourmentes tourments tourmenté tourmentée tourmentées tourmentés
    toxique toxiques trafiquait trafiquant trafiquante trafiquantes trafiquants trafique
    trafiquent trafiquer trafiques trafiquez trafiquons trafiqué trafiquée trafiquées trafiqués
    tragique tragiquement tragiquements tragiques tragédie tragédies trahi trahie trahies trahir
    trahira trahiraient trahirait trahirent trahiront trahis trahissaient trahissait trahissant
    trahissent trahit transfuge transfuges traumatique traumatiques traumatisant traumatisante
    traumatisantes traumatisants traumatise traumatisent traumatiser traumatises traumatisez
    traumatisme traumatismes traumatisons traumatisé traumatisée traumatisées traumatisés
    traînasser traînassé traître traîtres traîtreuse traîtreusement traîtreuses traîtreux
    tremblant tremblante tremblantes tremblants trichait trichant triche trichent tricher
    tricherait tricherie tricheries triches tricheur tricheurs tricheuse tricheuses triché
    trichée trichées trichés triste tristes tristesse tristesses trompa trompaient trompait
    trompant trompe trompent tromper trompera tromperait tromperont trompes trompèrent trompé
    trompée trompées trompés troublant troublante troublantes troublants trouble-fête troublé
    troublée troublées troublés trouduc trouducs trouillard truquait truquant truque truquent
    truquer truqué truquée truquées truqués tsunami tsunamis tua tuaient tuait tuant tuante
    tuantes tuants tuberculose tuberculoses tue tuent tuer tuera tueraient tuerait tuerie
    tueries tueront tues tueur tueurs tueuse tueuses tuez tumeur tumeurs turlupiner turlupineur
    turlupineurs turlupineuse turlupineuses turlupiné turlupinée turlupinées turlupinés tuèrent
    tué tuée tuées tués tyrannie tyrannies tyrannisant tyranniser ugh ultimatum ultimatums usé
    usée usées usés vainc vaincrai vaincrez vaincs vaincu vaincue vaincues vaincus vandale
    vandalisait vandalisant vandalise vandalisent vandaliser vandalisme vandalismes vandalisé
    vandalisée vandalisées vandalisés vaniteuse vaniteuses vaniteux vaurien vaurienne vauriens
    vautour vautours venge vengea vengeaient vengeait vengeance vengeances vengeant vengent
    vengeons venger vengera vengerai vengeraient vengerais vengerait vengeresse vengeresses
    vengerons vengeront venges vengeur vengez vengèrent vengé vengée vengées vengés venimeuse
    venimeuses venimeux verglas veuf veufs veuve veuves vexant vexante vexantes vexants vexation
    vexations vexe vexent vexer vexes vexez vexons vexé vexée vexées vexés vicieuse vicieusement
    vicieuses vicieux victime victimes victimise victimisent victimises victimisez victimisons
    victimisé victimisée victimisées victimisés vidée vidées vidés vil vilain vilaine vilaines
    vilains vile vilenie vilenies viles vilipendait vilipendant vilipende vilipendent vilipender
    vilipendé vilipendée vilipendées vilipendés vils vindicatif vindicatifs vindicative
    vindicatives viol violait violant violateur violateurs violateuse violateuses violation
    violations viole violemment violemments violence violences violent violente violentes
    violents violer violera violerait violes violeur violeurs violeuse violeuses violez violons
    viols violé violée violées violés virulent virulente virulentes virulents viré virée virées
    virés volable vole volent voles voleur voleurs voleuse voleuses volez volons volé volée
    volées volés vomies vomir vomissons voyoux vulgaire vulgairement vulgaires vulnérabilité
    vulnérabilités vulnérable vulnérablement vulnérables vénèr vénère vénères vénéneuse
    vénéneuses vénéneux weirdo xénophobe xénophobes xénophobie xénophobies zinzin zinzins zouave
    zouaves zut zélote âne ânes éboulement éboulements ébranlé ébranlée ébranlés échauffourée
    échauffourées échec échecs échoua échouaient échouait échouant échoue échouent échouer
    échoueraient échouerait échoues échouèrent échoué échouée échouées échoués éclipsé éclipsée
    éclipsés écoeure écoeurent écoeurer écoeures écoeurez écrasa écrasaient écrasait écrasant
    écrasante écrasantes écrasants écrase écrasement écrasements écrasent écraser écrasera
    écraseraient écraserait écrases écrasèrent écrasé écrasée écrasées écrasés écroulait
    écroulant écroule écroulement écroulements écroulent écrouler écroulé écroulée écroulées
    écroulés édenté édentée édentées édentés égorge égorgea égorgeaient égorgeait égorgeant
    égorgement égorgements égorgent égorger égorgera égorgeraient égorgèrent égorgé égorgée
    égorgées égorgés égotisme égotiste égotistes égoïsme égoïsmes égoïste égoïstement égoïstes
    éliminait éliminant élimination éliminations élimine éliminent éliminer éliminé éliminée
    éliminées éliminés émets émettant émettez émeute émeutes émeutier émeutiers émoi émois
    énervait énervant énervante énervantes énervants énerve énervent énerver énervé énervée
    énervées énervés épave épaves éperdument épidémie épidémies épingla épinglaient épinglait
    épinglant épingle épinglent épingler épingles épinglé épinglée épinglées épinglés éploré
    éplorée éplorées éplorés époustouflé époustouflée époustouflées époustouflés épouvantable
    épouvantables épouvante épouvanter épouvantes épouvanté épouvantée épouvantées épouvantés
    éprouvant épuisa épuisaient épuisait épuisant épuisante épuisantes épuisants épuise
    épuisement épuisements épuisent épuiser épuisera épuiserait épuisèrent épuisé épuisée
    épuisées épuisés érronées étrangla étranglaient étranglait étranglant étrangle étranglent
    étrangler étranglera étranglerait étranglé étranglée étranglées étranglés étrillait
    étrillant étrille étrillent étriller étrilles étrillé étrillée étrillées étrillés évacuait
    évacuant évacuation évacuations évacue évacuent évacuer évacuerait évacué évacuée évacuées
    évacués éviction évince évincent évincer évincé évincée évincées évincés évinçait évinçant
    évitant évitement
    """
}
