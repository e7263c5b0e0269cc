/// Institutions, parties, unions, clubs, universities, armed groups: name, then other forms.
enum GazetteerInstitutions {
  static let international = """
    Organisation des Nations unies|Nations unies|Nations Unies|ONU|Organisation des Nations Unies
    Conseil de sécurité|Conseil de sécurité des Nations unies|Conseil de sécurité de l’ONU
    Assemblée générale des Nations unies
    Unesco|UNESCO
    Unicef|UNICEF
    Organisation mondiale de la santé|OMS|Organisation mondiale de la Santé
    Organisation mondiale du commerce|OMC
    Organisation internationale du travail|OIT
    Haut-Commissariat des Nations unies pour les réfugiés|HCR|UNHCR
    Programme alimentaire mondial|PAM
    Fonds monétaire international|FMI
    Banque mondiale
    Cour pénale internationale|CPI
    Cour internationale de justice|CIJ
    Tribunal pénal international pour l’ex-Yougoslavie|TPIY
    Interpol
    Europol
    Frontex
    Organisation du traité de l’Atlantique nord|OTAN|Otan|NATO
    Organisation pour la sécurité et la coopération en Europe|OSCE
    Organisation de coopération et de développement économiques|OCDE
    Organisation des pays exportateurs de pétrole|OPEP|Opep
    Agence internationale de l’énergie atomique|AIEA
    Organisation internationale de la francophonie|OIF
    Union africaine
    Ligue arabe
    CEDEAO|Cédéao|Communauté économique des États de l’Afrique de l’Ouest
    Union européenne|UE|Union Européenne
    Commission européenne
    Parlement européen
    Conseil européen
    Conseil de l’Europe
    Cour européenne des droits de l’homme|CEDH
    Cour de justice de l’Union européenne|CJUE
    Banque centrale européenne|BCE
    Eurogroupe
    Banque européenne d’investissement|BEI
    Banque interaméricaine de développement
    G7
    G8
    G20
    Croix-Rouge|Comité international de la Croix-Rouge|CICR
    Médecins sans frontières|MSF
    Médecins du monde
    Amnesty International|Amnesty
    Human Rights Watch|HRW
    Reporters sans frontières|RSF
    Greenpeace
    WWF|Fonds mondial pour la nature
    Oxfam
    Transparency International
    Observatoire syrien des droits de l’homme|OSDH
    Comité international olympique|CIO
    Fédération internationale de football association|FIFA|Fifa
    UEFA|Union des associations européennes de football
    Union cycliste internationale|UCI
    IAAF|World Athletics
    Agence mondiale antidopage|AMA
    FIA
    NBA
    NFL
    NHL
    MLB
    CAF|Confédération africaine de football
    GIEC|Giec
    CERN|Cern
    ESA|Agence spatiale européenne
    NASA|Nasa
    Roscosmos
    JAXA|Jaxa
    NOAA
    USGS
    Union astronomique internationale|UAI
    AMISOM
    Eurostat
    ICANN|Icann
    W3C
    IEEE
    Opération des Nations unies en Côte d’Ivoire|ONUCI
    MONUSCO|Monusco
    MINUSTAH|Minustah
    MINUSMA|Minusma
    """

  static let french = """
    Élysée|Elysée
    Matignon|Hôtel Matignon|hôtel Matignon
    Assemblée nationale|assemblée nationale
    Sénat
    Conseil constitutionnel
    Conseil d’État|Conseil d’Etat
    Cour des comptes
    Cour de cassation
    Conseil des ministres
    Haute Autorité pour la transparence de la vie publique|HATVP
    CSA|Conseil supérieur de l’audiovisuel
    Arcom|ARCOM
    Arcep|ARCEP
    CNIL|Cnil|Commission nationale de l’informatique et des libertés
    Hadopi
    ANSSI|Anssi
    Autorité de la concurrence
    AMF|Autorité des marchés financiers
    Autorité de sûreté nucléaire|ASN
    Banque de France
    Caisse des dépôts|Caisse des Dépôts
    Pôle emploi|Pôle Emploi|France Travail
    Insee|INSEE
    CNRS|Centre national de la recherche scientifique
    CEA|Commissariat à l’énergie atomique
    CNES|Centre national d’études spatiales
    INRA|Inra|INRAE
    Inserm|INSERM
    Ifremer
    Institut Pasteur
    Météo-France
    Académie française
    Académie des sciences
    DGSE
    DGSI
    RAID
    GIGN
    Inspection générale de la police nationale|IGPN|inspection générale de la police nationale
    Medef|MEDEF
    CGPME
    CGT|Confédération générale du travail
    CFDT
    Force ouvrière|FO
    CFTC
    CFE-CGC
    UNSA|Unsa
    SUD-Rail
    FNSEA
    UNEF|Unef
    LICRA|Licra
    SOS Racisme
    Ligue des droits de l’homme|LDH
    Secours populaire
    Secours catholique
    Emmaüs
    Restos du cœur|Restos du Cœur
    UFC-Que choisir|UFC-Que Choisir
    Parti socialiste|PS|Parti Socialiste
    LR|Les Républicains
    UMP|Union pour un mouvement populaire
    Rassemblement pour la République|RPR
    Union des démocrates et indépendants|UDI
    Mouvement démocrate|MoDem|Modem
    La République en marche|LREM|La République en Marche|République en marche|LaREM|La République En Marche
    En marche !|En marche|En Marche|En Marche !
    Renaissance
    Horizons
    Front national|FN|Front National
    Rassemblement national|RN|Rassemblement National
    Reconquête
    Les Patriotes
    Gilets jaunes|Gilets Jaunes
    Solidaires
    Parlement
    Congrès
    Unédic
    Comédie-Française
    Opéra de Paris
    Ifop|IFOP
    Ipsos
    Odoxa
    OpinionWay
    Elabe
    Harris Interactive
    BVA
    Kantar
    Debout la France
    La France insoumise|LFI|La France Insoumise|France insoumise|France Insoumise
    Parti de gauche
    Front de gauche
    Parti communiste français|PCF|Parti communiste
    EELV|Europe Écologie Les Verts|Europe Écologie-Les Verts|Europe Ecologie-Les Verts
    Parti radical de gauche|PRG
    Nouveau Parti anticapitaliste|NPA
    Lutte ouvrière
    Place publique
    Nupes|NUPES
    """

  static let foreign = """
    Maison-Blanche|Maison Blanche
    Pentagone
    Congrès des États-Unis|Congrès américain
    Chambre des représentants
    Sénat des États-Unis|Sénat américain
    Cour suprême des États-Unis|Cour suprême
    Département d’État
    Parti républicain
    Parti démocrate
    FBI
    CIA
    NSA
    FDA
    FCC
    SEC
    FTC|Federal Trade Commission
    Réserve fédérale|Fed
    DARPA|Darpa
    US Air Force
    Secret Service
    Chambre des communes
    Chambre des lords|Chambre des Lords
    Downing Street
    Parti conservateur
    Parti travailliste|Labour
    UKIP|Ukip
    Parti national écossais|SNP
    Scotland Yard
    MI5
    MI6
    Banque d’Angleterre
    Bundestag
    Bundesrat
    Bundesbank
    Bundeswehr
    CDU|Union chrétienne-démocrate
    CSU
    SPD
    AfD|Alternative pour l’Allemagne
    FDP
    Die Linke
    Mouvement 5 étoiles|M5S
    Forza Italia
    Ligue du Nord|Lega
    Vatican|Saint-Siège
    Podemos
    Ciudadanos
    PSOE|Parti socialiste ouvrier espagnol
    Parti populaire européen|PPE
    Parti socialiste européen
    ALDE
    Alliance des démocrates et des libéraux pour l’Europe
    ETA
    ERC|Esquerra Republicana
    Syriza
    Aube dorée
    Fidesz
    Kremlin
    FSB
    KGB
    Russie unie
    Douma
    Verkhovna Rada|Rada
    Parti communiste chinois|PCC
    Knesset
    Tsahal
    Mossad
    Likoud
    Hamas
    Fatah
    Hezbollah
    Autorité palestinienne
    OLP
    PKK|Parti des travailleurs du Kurdistan
    AKP
    Frères musulmans
    Al-Qaïda|Al-Qaida|Al Qaïda|Al-Qaeda|Al-Qaïda au Maghreb islamique|AQMI
    État islamique|EI|Etat islamique|Daech|Daesh
    Front al-Nosra
    Armée syrienne libre|ASL
    Talibans
    Boko Haram
    Al-Shabaab|Shebab
    Forces armées révolutionnaires de Colombie|FARC|Farc
    Parti québécois|PQ
    Parti libéral du Québec|PLQ
    Coalition avenir Québec|CAQ
    Québec solidaire
    Bloc québécois
    Parti libéral du Canada
    Nouveau Parti démocratique|NPD
    Parti conservateur du Canada
    Hydro-Québec
    Gendarmerie royale du Canada|GRC
    Mouvement réformateur
    Parti des travailleurs
    Congrès national africain|ANC
    FLN|Front de libération nationale
    Ennahdha|Ennahda
    Nidaa Tounes
    """

  static let education = """
    MIT|Massachusetts Institute of Technology
    Université Stanford|Stanford
    Université Harvard|Harvard|Université de Harvard
    Université Princeton|Princeton
    Université Yale|Yale
    Université de Californie à Berkeley|Berkeley|UC Berkeley
    Université Carnegie-Mellon|Carnegie Mellon
    Université Columbia
    Caltech
    Université d’Oxford|Oxford
    Université de Cambridge|Cambridge
    Imperial College
    University College London|UCL
    École polytechnique fédérale de Lausanne|EPFL
    École polytechnique fédérale de Zurich|ETH Zurich
    Université de Toronto
    Université McGill|McGill
    Université de Montréal
    Université Laval
    École polytechnique|Polytechnique|École Polytechnique
    École normale supérieure|ENS
    École nationale d’administration|ENA
    HEC|HEC Paris
    ESSEC|Essec
    ESCP
    Sciences Po
    CentraleSupélec|Centrale
    Télécom Paris|Télécom ParisTech
    Mines ParisTech
    Sorbonne|Sorbonne Université
    Collège de France
    Université Paris-Saclay|Paris-Saclay
    Université de Toulouse
    EHESS
    Insead|INSEAD
    Stanford Internet Observatory
    """

  static let sports = """
    Paris Saint-Germain|PSG|Paris-Saint-Germain|Paris SG
    Olympique de Marseille|OM
    Olympique lyonnais|OL|Olympique Lyonnais
    AS Monaco|ASM
    AS Saint-Étienne|ASSE|AS Saint-Etienne
    LOSC|Losc|LOSC Lille|Lille OSC
    Girondins de Bordeaux|FC Girondins de Bordeaux|Girondins
    OGC Nice
    Stade rennais|Stade Rennais
    FC Nantes
    Toulouse FC|TFC
    Montpellier HSC|MHSC
    RC Lens|Racing Club de Lens
    RC Strasbourg
    Stade de Reims
    FC Metz
    SM Caen
    EA Guingamp
    Angers SCO
    Dijon FCO
    SC Bastia
    FC Lorient
    AJ Auxerre
    Stade toulousain
    Stade français
    Racing 92
    ASM Clermont
    RC Toulon|RCT
    FC Barcelone|Barça|FC Barcelona
    Real Madrid
    Atlético de Madrid|Atlético Madrid|Atletico Madrid
    Valence CF
    Séville FC
    Juventus|Juventus Turin|Juventus FC
    AC Milan|Milan AC
    Inter Milan|Inter de Milan
    AS Rome|AS Roma
    SSC Naples
    Lazio Rome|Lazio
    Manchester United
    Manchester City
    Chelsea FC
    Arsenal|Arsenal FC
    Liverpool FC
    Tottenham|Tottenham Hotspur
    Everton|Everton FC
    Leicester City
    West Ham|West Ham United
    Newcastle United
    Aston Villa
    Bayern Munich|Bayern de Munich|Bayern
    Borussia Dortmund
    Schalke 04
    RB Leipzig
    Bayer Leverkusen
    Ajax Amsterdam|Ajax
    PSV Eindhoven
    Feyenoord
    Benfica|Benfica Lisbonne
    FC Porto
    Sporting Portugal
    Celtic Glasgow
    Galatasaray
    Fenerbahçe
    Santos FC
    Flamengo
    Boca Juniors
    River Plate
    RSC Anderlecht|Anderlecht
    Standard de Liège
    Club Bruges
    FC Bâle
    Olympiakos
    Zénith Saint-Pétersbourg
    Los Angeles Lakers|Lakers
    Golden State Warriors
    Chicago Bulls
    Boston Celtics
    San Antonio Spurs|Spurs
    Miami Heat
    New York Knicks
    Cleveland Cavaliers
    Canadiens de Montréal
    AG2R La Mondiale
    Team Sky
    Movistar
    Cofidis
    Scuderia Ferrari
    Red Bull Racing
    McLaren
    """
}
