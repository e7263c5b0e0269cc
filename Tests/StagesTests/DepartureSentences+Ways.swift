/// Families of wordings that say who leaves, each with the same words where nobody does; the lines
/// are as in ``DepartureSentences``.
extension DepartureSentences {
  /// Verbs of going, with what one goes for.
  static let goings = """
    ⟦m|Hugo Perral⟧ est parti en février pour démarrer un fonds de capital-risque. => Hugo Perral; -; resigned; historical
    ⟦m|Hugo Perral⟧ est parti en 2021 fonder sa propre société. => Hugo Perral; ?; resigned; ?
    ⟦m|Hugo Perral⟧ s’en est allé cinq ans plus tard diriger ⟦o|Novaline⟧. => Hugo Perral; -; moved; confirmed
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, s’en va chez ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; confirmed
    L’attaquant ⟦m|Luka Brandt⟧ est parti lancer une attaque. => nothing
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, est parti rejoindre sa famille. => nothing
    Le président d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, part à Londres pour rencontrer des élus. => nothing
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, ne partira pas. => Hugo Perral; Ardentis; unspecified; denied
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, n’entend pas démissionner. => Hugo Perral; Ardentis; resigned; denied
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, entend développer la marque. => nothing
    La directrice d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧, préfère partir plutôt que de céder. => Ana Ruiz; Ardentis; unspecified; confirmed
    Les élus ont claqué la porte. Dernière en date, ⟦f|Ana Ruiz⟧, partie fin août. => Ana Ruiz; ?; unspecified; ?
    Ils seront onze à faire leurs valises. => onze; ?; resigned; announced
    Ils sont quatre à avoir quitté le conseil municipal. => quatre; ?; resigned; confirmed
    Ils sont trois à avoir quitté l’école à 16 ans. => nothing
    Le rédacteur en chef ⟦m|Hugo Perral⟧, passé à la concurrence, ne sera pas remplacé. => Hugo Perral; ?; moved; ?
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧, parti vers d’autres horizons. => Hugo Perral; ?; resigned; ?
    Le sociologue ⟦m|Hugo Perral⟧ a quitté le comité de rédaction de la revue, suivi de quatre autres membres. => Hugo Perral; ?; resigned; confirmed & quatre autres membres; ?; resigned; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, est parti en mars prendre les rênes d’un hôpital. => Hugo Perral; Ardentis; ?; ?
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, est parti en mars pour lancer la marque au Japon. => nothing
    ⟦m|Hugo Perral⟧ ne va pas terminer son mandat de maire de Belmont. => Hugo Perral; Belmont; resigned; announced
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, a claqué la porte de la ⟦o|Conférence des évêques⟧. => Hugo Perral; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧ a claqué la porte de la Conférence des évêques. => Hugo Perral; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, a claqué la porte de l’assemblée générale. => nothing
    """

  /// Who withdraws, and from what.
  static let withdrawals = """
    ⟦m|Hugo Perral⟧ s’était retiré de la vie publique en mai. => Hugo Perral; -; resigned; ?
    L’ancien ministre ⟦m|Hugo Perral⟧, retiré de la vie politique depuis 2017, a pris la parole. => Hugo Perral; ?; retired; historical
    Retirée dans le ⟦l|Perche⟧, l’actrice ⟦f|Ana Ruiz⟧ n’a tourné dans aucun film. => Ana Ruiz; ?; retired; historical
    ⟦f|Ana Ruiz⟧ a été nommée directrice d’⟦o|Ardentis⟧. Elle suit les pas de ⟦m|Hugo Perral⟧, qui s’est retiré en mai. => Hugo Perral; Ardentis; resigned; ?
    ⟦m|Hugo Perral⟧ se retire du tournoi. => nothing
    ⟦m|Hugo Perral⟧, retiré du tournoi, a parlé. => nothing
    ⟦f|Ana Ruiz⟧ a été élue maire de Dole. ⟦m|Hugo Perral⟧ s’était retiré avant le second tour. => nothing
    La société s’est retirée du marché. => nothing
    """

  /// Whom a relative clause tells to be sent away or taken.
  static let relatives = """
    ⟦m|Hugo Perral⟧, que la mairie avait mis à la porte en 2009, dirigeait le festival. => Hugo Perral; ?; dismissed; ?
    ⟦m|Hugo Perral⟧, qu’⟦o|Ardentis⟧ vient de licencier, a saisi les prud’hommes. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧, dont ⟦o|Ardentis⟧ s’est séparé en mai, a saisi les prud’hommes. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧, à qui ⟦o|Ardentis⟧ a montré la porte, a saisi les prud’hommes. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧, qu’un cabinet a déniché chez ⟦o|Ardentis⟧, dirigera ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦m|Hugo Perral⟧, que le maire a reçu lundi, est content. => nothing
    Le maire a dit à ⟦m|Hugo Perral⟧ que le club avait limogé ⟦f|Ana Ruiz⟧. => Ana Ruiz; ?; dismissed; ?
    Le trésorier du parti, ⟦m|Hugo Perral⟧, prié de rendre les clés, a pris un avocat. => Hugo Perral; ?; dismissed; confirmed
    Le ministre ⟦m|Hugo Perral⟧, invité à démissionner par l’opposition, a refusé. => nothing
    Le ministre ⟦m|Hugo Perral⟧, prié de s’expliquer, a refusé. => nothing
    ⟦o|Novaline⟧ est allée chercher ⟦m|Hugo Perral⟧ chez ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; confirmed
    L’humoriste ⟦f|Ana Ruiz⟧, arrachée à la concurrence, animera la tranche. => Ana Ruiz; ?; moved; confirmed
    """

  /// What those who take up a post did until then.
  static let beforehand = """
    Le pape a nommé ⟦m|Hugo Perral⟧, jusque-là évêque de Gitega, archevêque de ⟦l|Bujumbura⟧. => Hugo Perral; ?; moved; confirmed
    La nomination de ⟦m|Hugo Perral⟧, jusque-là évêque de Gitega, a été rendue publique. => Hugo Perral; ?; moved; confirmed
    Jusqu’ici directrice financière d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧ rejoint ⟦o|Novaline⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧, jusqu’ici à la tête d’⟦o|Ardentis⟧, est nommée directrice de ⟦o|Novaline⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧, précédemment directrice des ventes d’⟦o|Ardentis⟧, est nommée directrice de ⟦o|Novaline⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧ est nommée directrice de ⟦o|Novaline⟧. Elle occupait le poste de directrice des ventes d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧ est nommée directrice de ⟦o|Novaline⟧. Auparavant, elle dirigeait la communication d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧ est nommée directrice de ⟦o|Novaline⟧ après dix ans chez ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧ est nommée directrice de ⟦o|Novaline⟧ après dix ans chez ⟦o|Novaline⟧. => nothing
    ⟦f|Ana Ruiz⟧ est nommée directrice de ⟦o|Novaline⟧. Elle vient de passer six ans chez ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧, jusque-là championne de France, a perdu. => nothing
    ⟦m|Hugo Perral⟧, jusqu’ici favori, est battu. => nothing
    ⟦m|Hugo Perral⟧, actuellement directeur d’⟦o|Ardentis⟧, a commenté la décision. => nothing
    """

  /// Those who are sent or called to another place.
  static let postings = """
    Le commissaire ⟦m|Hugo Perral⟧ est muté à ⟦l|Mayotte⟧. => Hugo Perral; -; moved; confirmed
    Patron d’⟦o|Ardentis⟧ depuis six ans, ⟦m|Hugo Perral⟧ est rappelé au siège. => Hugo Perral; ?; moved; confirmed
    « C’est grave », a rappelé ⟦m|Hugo Perral⟧ à l’⟦o|AFP⟧. => nothing
    L’ambassadeur ⟦m|Hugo Perral⟧ a été rappelé à ⟦l|Paris⟧ pour consultations. => nothing
    Le directeur ⟦m|Hugo Perral⟧ a été rappelé à l’ordre. => nothing
    Direction ⟦l|Mayotte⟧ pour ⟦f|Ana Ruiz⟧. La commissaire dirigeait la police depuis 2020. => Ana Ruiz; ?; moved; confirmed
    Cap sur ⟦l|Nouméa⟧ pour le proviseur ⟦m|Hugo Perral⟧. => Hugo Perral; ?; moved; confirmed
    Direction ⟦l|Cannes⟧ pour l’actrice ⟦f|Ana Ruiz⟧. => nothing
    Cap sur ⟦l|New York⟧ pour le ministre ⟦m|Hugo Perral⟧. => nothing
    La brigade a dit au revoir à son commandant, le major ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; confirmed
    Elle a dit au revoir à sa mère. => nothing
    Le village a dit au revoir à son maire, ⟦m|Hugo Perral⟧, décédé lundi. => nothing
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧, en congé parental. => Hugo Perral; ?; sabbatical; ?
    Le poste de conseillère, laissé par ⟦m|Hugo Perral⟧, sera pourvu. => Hugo Perral; ?; unspecified; confirmed
    La lettre laissée par ⟦m|Hugo Perral⟧ a été publiée. => nothing
    Le maire ⟦m|Hugo Perral⟧ ne va nulle part sans son chien. => nothing
    ⟦f|Ana Ruiz⟧, préfète de l’⟦l|Orne⟧, a été nommée préfète de la ⟦l|Loire⟧. => Ana Ruiz; ?; moved; confirmed
    ⟦f|Ana Ruiz⟧, préfète de l’⟦l|Orne⟧, vient d’être nommée préfète de la ⟦l|Loire⟧. => Ana Ruiz; ?; moved; confirmed
    Cap / sur ⟦l|Nouméa⟧ pour le proviseur ⟦m|Hugo Perral⟧. => nothing
    """

  /// Players whom another club wants, and those whom theirs keeps.
  static let linked = """
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est tout proche du ⟦o|SC Aubagne⟧. Le club recrute. => Luka Brandt; FC Belmont; moved; rumored
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est annoncé au ⟦o|SC Aubagne⟧. => Luka Brandt; FC Belmont; moved; rumored
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est annoncé titulaire à ⟦l|Lyon⟧. => nothing
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est proche du record. => nothing
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ passe sa visite médicale à ⟦l|Brest⟧. => Luka Brandt; FC Belmont; moved; announced
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ n’est pas à vendre. => Luka Brandt; FC Belmont; moved; denied
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ ne sera pas vendu cet hiver. => Luka Brandt; FC Belmont; moved; denied
    Le ⟦o|FC Belmont⟧ n’est pas à vendre. => nothing
    L’ailier ⟦m|Luka Brandt⟧, prêté avec option par le ⟦o|SC Aubagne⟧ jusqu’en juin, a marqué. => Luka Brandt; SC Aubagne; moved; ?
    Le tableau, prêté par le musée jusqu’en juin, plaît. => nothing
    L’entraîneur ⟦m|Hugo Perral⟧ n’est plus sur le banc du ⟦o|FC Belmont⟧. => Hugo Perral; FC Belmont; unspecified; confirmed
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est annoncé au ⟦o|SC Aubagne⟧ cet été. => Luka Brandt; FC Belmont; moved; rumored
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est annoncé au ⟦o|SC Aubagne⟧ en janvier. => Luka Brandt; FC Belmont; moved; rumored
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est annoncé au ⟦o|SC Aubagne⟧ dimanche. => nothing
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est annoncé au ⟦o|SC Aubagne⟧, battu samedi en finale. => Luka Brandt; FC Belmont; moved; rumored
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ est annoncé au ⟦o|SC Aubagne⟧ pour le match. => nothing
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ passera sa visite / médicale au ⟦o|SC Aubagne⟧. => nothing
    """
}
