/// Newspapers, agencies, broadcasters and sites: name, then other forms.
enum GazetteerMedia {
  static let all = """
    Agence France-Presse|AFP|Agence France Presse
    Reuters|Agence Reuters
    Associated Press|AP
    Bloomberg|Bloomberg News
    Agence Belga|Belga
    Agence télégraphique suisse|ATS
    Xinhua|Chine nouvelle
    TASS|Tass
    Interfax
    RIA Novosti
    EFE
    Le Monde|@lemondefr
    Le Monde diplomatique
    Le Figaro
    Libération
    Les Échos|Les Echos
    La Tribune
    La Croix
    L’Humanité
    Le Parisien
    Aujourd’hui en France
    L’Équipe|L’Equipe
    Le Point
    L’Express
    L’Obs|Le Nouvel Observateur|Nouvel Observateur
    Marianne
    Le Canard enchaîné|Canard enchaîné
    Charlie Hebdo
    Le Journal du dimanche|Le Journal du Dimanche|JDD|Journal du dimanche
    Paris Match
    Télérama
    Les Inrockuptibles|Les Inrocks
    Valeurs actuelles
    Courrier international
    Alternatives économiques
    Challenges
    Capital
    L’Usine nouvelle|L’Usine Nouvelle
    L’Opinion
    Mediapart|Médiapart
    Médiacités
    Slate
    Rue89
    Atlantico
    Konbini
    Brut
    HuffPost|Huffington Post|Le HuffPost
    20 Minutes
    CNews|CNEWS
    Ouest-France
    Sud Ouest
    La Voix du Nord
    Le Progrès
    La Provence
    Nice-Matin
    Le Télégramme
    La Dépêche du Midi
    Dernières Nouvelles d’Alsace
    L’Est républicain
    Le Dauphiné libéré
    Midi libre
    La Montagne
    Corse-Matin
    TF1|Groupe TF1
    M6|Groupe M6
    France 2
    France 3
    France 4
    France 5
    France Ô
    France 24
    France Télévisions|France Télévision
    France Info|Franceinfo|franceinfo
    France Inter
    France Culture
    France Bleu
    Radio France
    Radio France internationale|RFI
    Europe 1
    RTL
    RMC
    BFM TV|BFMTV|BFM
    BFM Business
    LCI
    i-Télé|I-Télé|iTélé|iTELE|i>Télé
    Canal+|Canal +|Groupe Canal+|Groupe Canal +
    Arte|ARTE
    TV5 Monde|TV5Monde
    Public Sénat
    LCP
    TMC
    C8
    W9
    NRJ
    Skyrock
    Eurosport
    beIN Sports
    RTBF
    Le Soir
    La Libre Belgique
    RTS|Radio télévision suisse
    Télévision suisse romande
    Le Temps
    Tribune de Genève
    24 heures
    Radio-Canada|ICI Radio-Canada
    La Presse canadienne
    Le Devoir
    Journal de Montréal
    TVA Nouvelles
    The New York Times|New York Times|NYT
    The Washington Post|Washington Post
    The Wall Street Journal|Wall Street Journal|WSJ
    Los Angeles Times
    USA Today
    Chicago Tribune
    Boston Globe
    New Yorker|The New Yorker
    The Atlantic
    Time|Time Magazine
    Newsweek
    Forbes
    Fortune
    Business Insider
    Vanity Fair
    Rolling Stone
    Politico
    Axios
    Vox
    BuzzFeed|BuzzFeed News
    Semafor
    ProPublica
    The Intercept
    The Information
    Breitbart News|Breitbart
    Fox News
    CNN
    NBC|NBC News
    ABC|ABC News
    CBS|CBS News
    CNBC
    MSNBC
    NPR
    PBS
    HBO
    MTV
    ESPN
    BBC|British Broadcasting Corporation
    Channel 4
    ITV
    Sky News
    The Guardian|Guardian
    The Times
    Financial Times|FT
    The Economist
    Daily Mail
    Daily Telegraph|The Telegraph
    The Independent
    The Sun
    Daily Mirror
    Der Spiegel|Spiegel
    Die Zeit
    Die Welt
    Bild
    Süddeutsche Zeitung
    Frankfurter Allgemeine Zeitung|FAZ
    Handelsblatt
    Deutsche Welle
    ARD
    ZDF
    El País|El Pais
    El Mundo
    La Vanguardia
    Marca
    Mundo Deportivo
    Corriere della Sera
    La Repubblica
    La Stampa
    Gazzetta dello Sport
    Rai|RAI
    Mediaset
    Al Jazeera|Al-Jazeera
    Al Arabiya
    Haaretz
    Jerusalem Post
    Russia Today|RT
    Sputnik
    Kommersant
    Novaïa Gazeta
    Pravda
    South China Morning Post
    Global Times
    Anadolu
    L’Orient-Le Jour
    Asahi Shimbun
    Nikkei
    NHK
    Yonhap
    Times of India
    Jeune Afrique
    TechCrunch
    The Verge
    Wired
    Ars Technica
    Engadget
    Gizmodo
    Mashable
    The Register
    ZDNet
    CNET
    VentureBeat
    MIT Technology Review
    9to5Mac
    MacRumors
    WCCFTech|Wccftech|WCCFtech
    Tom’s Hardware
    AnandTech
    Polygon
    IGN
    Kotaku
    Hacker News
    Numerama
    Frandroid
    Clubic
    Next INpact|NextINpact
    01net
    Journal du Net|JDN
    Le Journal du Geek|Journal du Geek
    Presse-citron
    Siècle Digital
    Maddyness
    FrenchWeb
    L’Usine digitale|L’Usine Digitale
    MacGeneration|MacG
    iGeneration
    Les Numériques
    Phonandroid
    Futura Sciences
    Developpez.com
    Silicon.fr
    LeMagIT
    Science et Vie|Science & Vie
    Sciences et Avenir
    Wikinews
    WikiLeaks|Wikileaks
    Cato Institute
    """
}
