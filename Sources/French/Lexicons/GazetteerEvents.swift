/// Events that come round, and great ones of history: name, then other forms.
enum GazetteerEvents {
  static let all = """
    Tour de France
    Jeux olympiques|Jeux Olympiques|JO
    Jeux paralympiques
    Coupe du monde|Coupe du Monde|Coupe du monde de football
    Coupe de France
    Coupe de la Ligue
    Coupe Davis
    Coupe d’Afrique des nations|CAN
    Ligue des champions|Ligue des Champions
    Ligue Europa
    Ligue 1
    Ligue 2
    LaLiga|La Liga|Liga
    Copa del Rey
    Copa América|Copa America
    Premier League
    Bundesliga
    Serie A
    Top 14
    Pro D2
    Euro 2016
    Ballon d’or|Ballon d’Or
    Roland-Garros|Roland Garros
    Wimbledon
    Open d’Australie
    US Open
    Super Bowl
    Vendée Globe
    Paris-Roubaix
    Giro
    Vuelta
    Festival de Cannes
    Mostra de Venise
    Oscars
    Césars
    Grammy Awards
    Academy Award
    Academy Awards
    Eurovision|Concours Eurovision de la chanson
    Berlinale
    Noël
    Pâques
    Ramadan
    Brexit
    Première Guerre mondiale
    Seconde Guerre mondiale
    Guerre froide
    Révolution française
    Printemps arabe
    Consumer Electronics Show|CES
    Mobile World Congress
    WWDC
    VivaTech|Viva Technology
    Web Summit
    Forum économique mondial
    Black Friday
    Saint-Valentin
    Halloween
    Thanksgiving
    Accord de Paris
    COP21
    COP22
    Nuit debout
    Prix Nobel|prix Nobel
    Prix Goncourt|prix Goncourt
    """
}
