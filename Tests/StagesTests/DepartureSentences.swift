/// Sentences with the departures they report, written for this table.
///
/// A line is `text => who; organization; manner; status`, several departures set apart
/// by ` & `, or `text => nothing`. `-` stands for no organization, `?` for any value.
/// `⟦m|…⟧` and `⟦f|…⟧` mark a man and a woman, `⟦p|…⟧` a person, `⟦o|…⟧` an
/// organization, `⟦l|…⟧` a place. ` / ` begins a new line of the text.
enum DepartureSentences {
  /// The leaver as subject.
  static let leavers = """
    ⟦f|Ana Ruiz⟧ ne fait plus partie de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; unspecified; confirmed
    ⟦m|Jean Vasquet⟧ n’est plus l’entraîneur du ⟦o|FC Belmont⟧. => Jean Vasquet; FC Belmont; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ n’est plus présidente de ⟦o|Novaline⟧ depuis mardi. => Ana Ruiz; Novaline; unspecified; confirmed
    ⟦m|Luka Brandt⟧ n’est plus sous contrat avec le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ quitte la présidence d’⟦o|Ardentis⟧ ainsi que du ⟦o|Parti radical⟧. => Ana Ruiz; Ardentis; resigned; confirmed & Ana Ruiz; Parti radical; resigned; confirmed
    ⟦f|Clara Vossel⟧ quitte ⟦o|Novaline⟧. => Clara Vossel; Novaline; resigned; confirmed
    ⟦f|Clara Vossel⟧ a quitté ⟦o|Novaline⟧ pour ⟦o|Ardentis⟧. => Clara Vossel; Novaline; moved; confirmed
    ⟦f|Clara Vossel⟧, directrice technique de ⟦o|Novaline⟧, a démissionné mardi. => Clara Vossel; Novaline; resigned; confirmed
    Le directeur financier d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a présenté sa démission au conseil. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦m|Hugo Perral⟧ a annoncé lundi son départ d’⟦o|Ardentis⟧, qu’il dirigeait depuis 2012. => Hugo Perral; Ardentis; resigned; confirmed
    La patronne de ⟦o|Novaline⟧, ⟦f|Clara Vossel⟧, a décidé de quitter ses fonctions. => Clara Vossel; Novaline; resigned; confirmed
    ⟦m|Marek Tulle⟧, le chercheur qui avait fondé l’équipe de vision de ⟦o|Novaline⟧, a également quitté l’entreprise. => Marek Tulle; Novaline; resigned; confirmed
    L’un des fondateurs de ⟦o|Novaline⟧ a annoncé son départ de la société. => L’un des fondateurs; Novaline; resigned; confirmed
    ⟦f|Clara Vossel⟧ et ⟦m|Hugo Perral⟧ ont quitté ⟦o|Novaline⟧ la semaine dernière. => Clara Vossel; Novaline; resigned; ? & Hugo Perral; Novaline; resigned; ?
    Deux cadres supérieurs ont quitté ⟦o|Novaline⟧ en trois jours. => Deux cadres supérieurs; Novaline; resigned; confirmed
    Une dizaine d’ingénieurs ont démissionné de ⟦o|Novaline⟧. => Une dizaine d’ingénieurs; Novaline; resigned; confirmed
    Le président du ⟦o|FC Belmont⟧, ⟦m|Jean Vasquet⟧, se retire de ses fonctions. => Jean Vasquet; FC Belmont; resigned; confirmed
    ⟦m|Jean Vasquet⟧ a rendu son tablier après dix ans à la tête du ⟦o|FC Belmont⟧. => Jean Vasquet; FC Belmont; resigned; confirmed
    La cheffe de la sécurité de ⟦o|Novaline⟧, ⟦f|Ana Ruiz⟧, claque la porte. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦m|Paul Lestrade⟧, PDG de ⟦o|Ardentis⟧, jette l’éponge. => Paul Lestrade; Ardentis; resigned; confirmed
    Après douze ans chez ⟦o|Ardentis⟧, ⟦m|Paul Lestrade⟧ fait ses valises. => Paul Lestrade; Ardentis; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a pris sa retraite de ⟦o|Novaline⟧ en 2019, après trente ans de maison. => Ana Ruiz; Novaline; retired; ?
    Le défenseur ⟦m|Luka Brandt⟧ raccroche les crampons. => Luka Brandt; -; retired; confirmed
    La nageuse ⟦f|Mia Torvald⟧ met un terme à sa carrière. => Mia Torvald; -; retired; confirmed
    ⟦m|Hugo Perral⟧, directeur industriel d’⟦o|Ardentis⟧, fera valoir ses droits à la retraite en juin. => Hugo Perral; Ardentis; retired; announced
    ⟦f|Ana Ruiz⟧, présidente de ⟦o|Novaline⟧, prend un congé sabbatique jusqu’en janvier. => Ana Ruiz; Novaline; sabbatical; confirmed
    Le cofondateur de ⟦o|Novaline⟧, ⟦m|Marek Tulle⟧, prend une année sabbatique. => Marek Tulle; Novaline; sabbatical; confirmed
    La directrice technique, ⟦f|Clara Vossel⟧, part chez ⟦o|Ardentis⟧. => Clara Vossel; -; moved; confirmed
    Après dix ans chez ⟦o|Novaline⟧, la directrice juridique ⟦f|Ana Ruiz⟧ démissionne. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦m|Marek Tulle⟧ part chez ⟦o|Ardentis⟧ après six ans passés chez ⟦o|Novaline⟧. => Marek Tulle; Novaline; moved; confirmed
    La directrice juridique de ⟦o|Novaline⟧, ⟦f|Ana Ruiz⟧, s’en va. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦m|Hugo Perral⟧ a renoncé à ses fonctions de trésorier du ⟦o|Parti radical⟧. => Hugo Perral; Parti radical; resigned; confirmed
    ⟦m|Hugo Perral⟧ laisse son poste de directeur général de ⟦o|Novaline⟧ à ⟦f|Ana Ruiz⟧. => Hugo Perral; Novaline; resigned; confirmed
    Le ministre de l’Économie, ⟦m|Hugo Perral⟧, a remis sa démission au président. => Hugo Perral; ?; resigned; confirmed
    La présidente slovaque ⟦f|Ana Ruizova⟧ a démissionné dimanche. => Ana Ruizova; Slovaquie; resigned; confirmed
    Le premier ministre du ⟦l|Togo⟧, ⟦m|Kossi Amel⟧, a quitté le pouvoir. => Kossi Amel; Togo; unspecified; confirmed
    ⟦m|Kossi Amel⟧ a quitté le gouvernement après un désaccord sur le budget. => Kossi Amel; gouvernement; resigned; confirmed
    Le député ⟦m|Loïc Barran⟧ a quitté le ⟦o|Parti radical⟧ pour protester contre la réforme. => Loïc Barran; Parti radical; resigned; confirmed
    ⟦m|Marek Tulle⟧ a claqué la porte de ⟦o|Novaline⟧. => Marek Tulle; Novaline; resigned; confirmed
    Le directeur de la rédaction de ⟦o|L’Aurore⟧, ⟦m|Paul Lestrade⟧, tire sa révérence. => Paul Lestrade; L’Aurore; resigned; confirmed
    Arrivé en 2015, ⟦m|Paul Lestrade⟧ cède sa place de directeur d’⟦o|Ardentis⟧ à ⟦f|Ana Ruiz⟧. => Paul Lestrade; Ardentis; ?; confirmed
    Le chauffeur de bus de ⟦l|Belmont⟧ a pris sa retraite. => Le chauffeur de bus; ?; retired; confirmed
    Sa directrice de cabinet, ⟦f|Ana Ruiz⟧, a démissionné du ⟦o|ministère de la Culture⟧. => Ana Ruiz; ministère de la Culture; resigned; confirmed
    ⟦m|Luka Brandt⟧ quitte le banc du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; resigned; confirmed
    ⟦f|Ana Ruiz⟧ vient de démissionner de la présidence d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; resigned; confirmed
    ⟦f|Ana Ruiz⟧, qui a quitté ⟦o|Ardentis⟧ en 2010, vit à ⟦l|Oslo⟧. => Ana Ruiz; Ardentis; resigned; ?
    """

  /// The employer acts, or the passive hides it.
  static let dismissals = """
    Une procédure de licenciement a été engagée à l’encontre de ⟦m|Hugo Perral⟧ par ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; dismissed; announced
    ⟦o|Novaline⟧ a licencié ⟦m|Hugo Perral⟧, son directeur financier. => Hugo Perral; Novaline; dismissed; confirmed
    Le conseil d’administration d’⟦o|Ardentis⟧ a limogé sa directrice générale, ⟦f|Ana Ruiz⟧. => Ana Ruiz; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a été limogé par ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a été démis de ses fonctions de directeur d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    La direction d’⟦o|Ardentis⟧ se sépare de son entraîneur, ⟦m|Luka Brandt⟧. => Luka Brandt; Ardentis; dismissed; confirmed
    Le ⟦o|FC Belmont⟧ s’est séparé de ⟦m|Luka Brandt⟧ dimanche soir. => Luka Brandt; FC Belmont; dismissed; confirmed
    ⟦m|Luka Brandt⟧, évincé du ⟦o|FC Belmont⟧ en mars, a porté plainte. => Luka Brandt; FC Belmont; dismissed; ?
    Le président a limogé le chef de la police, ⟦m|Kossi Amel⟧. => Kossi Amel; ?; dismissed; confirmed
    ⟦o|Ardentis⟧ licencie 800 personnes dans le monde. => 800 personnes; Ardentis; laid_off; confirmed
    ⟦o|Novaline⟧ va licencier 1 200 salariés. => 1 200 salariés; Novaline; laid_off; announced
    Quelque 300 ouvriers de ⟦o|Novaline⟧ ont été licenciés. => 300 ouvriers de Novaline; Novaline; laid_off; confirmed
    ⟦f|Ana Ruiz⟧ a été poussée vers la sortie par les actionnaires d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; dismissed; confirmed
    ⟦f|Ana Ruiz⟧, la directrice d’⟦o|Ardentis⟧, a été relevée de ses fonctions jeudi. => Ana Ruiz; Ardentis; dismissed; confirmed
    ⟦m|Kossi Amel⟧ a été exclu du ⟦o|Parti radical⟧. => Kossi Amel; Parti radical; dismissed; confirmed
    Le parlement a destitué la présidente ⟦f|Ana Ruizova⟧. => Ana Ruizova; ?; dismissed; confirmed
    ⟦o|Ardentis⟧ a mis à la porte ⟦m|Hugo Perral⟧ et ⟦f|Clara Vossel⟧. => Hugo Perral; Ardentis; dismissed; confirmed & Clara Vossel; Ardentis; dismissed; confirmed
    Le rédacteur en chef de ⟦o|L’Aurore⟧, ⟦m|Paul Lestrade⟧, a été remercié. => Paul Lestrade; L’Aurore; dismissed; confirmed
    L’entraîneur ⟦m|Luka Brandt⟧ a été renvoyé par le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a été contraint à la démission par les actionnaires d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦o|Novaline⟧ a débauché ⟦m|Marek Tulle⟧ à son rival ⟦o|Ardentis⟧. => Marek Tulle; Ardentis; moved; confirmed
    L’attaquant ⟦m|Luka Brandt⟧ est prêté au ⟦o|Racing Olme⟧ par le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Le milieu de terrain ⟦m|Luka Brandt⟧ a été transféré du ⟦o|FC Belmont⟧ au ⟦o|Racing Olme⟧. => Luka Brandt; FC Belmont; moved; confirmed
    ⟦m|Luka Brandt⟧ s’engage avec le ⟦o|Racing Olme⟧, en provenance du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Le ⟦o|Racing Olme⟧ a recruté l’ailier ⟦m|Luka Brandt⟧ en provenance du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Mis en cause dans une affaire de fraude, le trésorier du ⟦o|Parti radical⟧, ⟦m|Loïc Barran⟧, a été suspendu de ses fonctions. => Loïc Barran; Parti radical; unspecified; confirmed
    ⟦o|Novaline⟧ débauche ⟦m|Marek Tulle⟧ chez ⟦o|Ardentis⟧. => Marek Tulle; Ardentis; moved; confirmed
    ⟦o|Novaline⟧ débauche ⟦m|Marek Tulle⟧, directeur technique d’⟦o|Ardentis⟧. => Marek Tulle; Ardentis; moved; confirmed
    Le conseil d’administration d’⟦o|Ardentis⟧ a révoqué ⟦m|Hugo Perral⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦o|Ardentis⟧ a perdu son directeur technique, ⟦m|Marek Tulle⟧. => Marek Tulle; Ardentis; unspecified; confirmed
    Le mandat de ⟦f|Ana Ruiz⟧ à la tête de ⟦o|Novaline⟧ n’a pas été renouvelé. => Ana Ruiz; Novaline; term_ended; confirmed
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧ à la tête de ⟦o|Novaline⟧. => Hugo Perral; Novaline; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ succède à ⟦m|Hugo Perral⟧ au poste de directeur général de ⟦o|Novaline⟧. => Hugo Perral; Novaline; unspecified; confirmed
    Le PDG de ⟦o|Novaline⟧, ⟦m|Hugo Perral⟧, est remplacé par ⟦f|Ana Ruiz⟧. => Hugo Perral; Novaline; unspecified; confirmed
    """

  /// Nouns.
  static let nouns = """
    Le limogeage de ⟦m|Hugo Perral⟧ par ⟦o|Ardentis⟧ a surpris les marchés. => Hugo Perral; Ardentis; dismissed; ?
    Le départ de ⟦f|Clara Vossel⟧ de ⟦o|Novaline⟧ inquiète les investisseurs. => Clara Vossel; Novaline; unspecified; ?
    ⟦o|Novaline⟧ annonce le départ de sa directrice technique, ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; unspecified; confirmed
    Le pape a accepté la démission de Mgr ⟦m|Paul Lestrade⟧, évêque du ⟦o|diocèse de Belmont⟧. => Paul Lestrade; diocèse de Belmont; resigned; confirmed
    Démission surprise de ⟦f|Ana Ruiz⟧ chez ⟦o|Novaline⟧ => Ana Ruiz; Novaline; resigned; confirmed
    L’éviction de l’entraîneur du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, a été décidée dimanche. => Luka Brandt; FC Belmont; dismissed; ?
    Le licenciement de 250 salariés de ⟦o|Novaline⟧ est confirmé. => 250 salariés de Novaline; Novaline; laid_off; ?
    Avant son limogeage, l’entraîneur du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, avait perdu dix matchs. => Luka Brandt; FC Belmont; dismissed; ?
    Ces derniers mois, ⟦o|Ardentis⟧ a vu le départ de plusieurs dirigeants, dont ⟦m|Hugo Perral⟧. => Hugo Perral; Ardentis; unspecified; ? & plusieurs dirigeants; Ardentis; unspecified; ?
    Le transfert de ⟦m|Luka Brandt⟧ du ⟦o|FC Belmont⟧ au ⟦o|Racing Olme⟧ a coûté dix millions. => Luka Brandt; FC Belmont; moved; ?
    Après la démission de ⟦m|Kossi Amel⟧, ministre de la Santé, le gouvernement vacille. => Kossi Amel; ?; resigned; historical
    """

  /// How far it has come.
  static let statuses = """
    ⟦m|Kossi Amel⟧ fut le premier président du ⟦o|Parti radical⟧ à rendre son tablier. => Kossi Amel; Parti radical; resigned; historical
    ⟦m|Kossi Amel⟧ aurait dû démissionner du ⟦o|Parti radical⟧ en 2010. => nothing
    Le syndicat a réclamé à la radio, à titre personnel, la démission de ⟦m|Kossi Amel⟧, ministre de la Santé. => Kossi Amel; ?; resigned; demanded
    ⟦f|Ana Ruiz⟧ quittera ⟦o|Novaline⟧ à la fin de l’année. => Ana Ruiz; Novaline; resigned; announced
    ⟦f|Ana Ruiz⟧ va quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; announced
    ⟦f|Ana Ruiz⟧ s’apprête à quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; announced
    ⟦f|Ana Ruiz⟧ doit quitter ⟦o|Novaline⟧ en juin. => Ana Ruiz; Novaline; resigned; announced
    ⟦f|Ana Ruiz⟧ pourrait quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; rumored
    Selon ⟦o|La Gazette⟧, ⟦f|Ana Ruiz⟧ serait sur le départ chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; unspecified; rumored
    D’après ⟦o|La Gazette⟧, ⟦f|Ana Ruiz⟧ serait sur le départ chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; unspecified; rumored
    Selon nos informations, ⟦f|Ana Ruiz⟧ aurait quitté ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; rumored
    ⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧, serait sur le départ. => Ana Ruiz; Novaline; unspecified; rumored
    ⟦f|Ana Ruiz⟧ devrait quitter ⟦o|Novaline⟧ cet été. => Ana Ruiz; Novaline; resigned; rumored
    ⟦f|Ana Ruiz⟧ quitterait ⟦o|Novaline⟧, croit savoir la presse. => Ana Ruiz; Novaline; resigned; rumored
    ⟦f|Ana Ruiz⟧ menace de quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; threatened
    Plus de 400 salariés d’⟦o|Ardentis⟧ menacent de démissionner. => Plus de 400 salariés d’Ardentis; Ardentis; resigned; threatened
    ⟦f|Ana Ruiz⟧ envisage de démissionner de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; threatened
    ⟦f|Ana Ruiz⟧ veut quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; threatened
    ⟦f|Ana Ruiz⟧ a refusé de démissionner de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; denied
    ⟦f|Ana Ruiz⟧ exclut de quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; denied
    ⟦f|Ana Ruiz⟧ ne quittera pas ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; denied
    ⟦f|Ana Ruiz⟧ n’a pas l’intention de quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; denied
    ⟦f|Ana Ruiz⟧ dément avoir démissionné de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; denied
    ⟦o|Novaline⟧ dément que ⟦f|Ana Ruiz⟧ ait quitté l’entreprise. => Ana Ruiz; Novaline; resigned; denied
    ⟦o|Novaline⟧ dément les rumeurs selon lesquelles ⟦f|Ana Ruiz⟧ aurait démissionné. => Ana Ruiz; Novaline; resigned; denied
    L’opposition exige la démission de ⟦m|Kossi Amel⟧, ministre de la Santé. => Kossi Amel; ?; resigned; demanded
    Les actionnaires réclament le départ de ⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; unspecified; demanded
    Une lettre exigeant la démission de ⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧, circule. => Ana Ruiz; Novaline; resigned; demanded
    ⟦m|Loïc Barran⟧ a appelé ⟦f|Ana Ruiz⟧ à démissionner de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; demanded
    ⟦f|Ana Ruiz⟧ avait quitté ⟦o|Novaline⟧ en 2015. => Ana Ruiz; Novaline; resigned; historical
    ⟦f|Ana Ruiz⟧ a quitté ⟦o|Novaline⟧ il y a dix ans. => Ana Ruiz; Novaline; resigned; historical
    ⟦m|Hugo Perral⟧ a été temporairement évincé d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; dismissed; reversed
    ⟦m|Hugo Perral⟧, PDG d’⟦o|Ardentis⟧, a été limogé vendredi, puis réintégré mardi. => Hugo Perral; Ardentis; dismissed; reversed
    Le conseil d’⟦o|Ardentis⟧ a voté pour destituer ⟦m|Hugo Perral⟧, pour ensuite revenir sur cette décision. => Hugo Perral; Ardentis; dismissed; reversed
    ⟦f|Ana Ruiz⟧ avait menacé de quitter ⟦o|Novaline⟧. Elle y a finalement renoncé. => Ana Ruiz; Novaline; resigned; reversed
    Des rumeurs évoquent le départ de ⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; unspecified; rumored
    Un éventuel départ de ⟦f|Ana Ruiz⟧ fragiliserait ⟦o|Novaline⟧. => Ana Ruiz; Novaline; unspecified; rumored
    ⟦f|Ana Ruiz⟧ a annoncé qu’elle quitterait ⟦o|Novaline⟧ en mars. => Ana Ruiz; Novaline; resigned; announced
    ⟦f|Ana Ruiz⟧ a annoncé qu’elle quittait ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a annoncé avoir quitté ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ est prête à quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; threatened
    ⟦f|Ana Ruiz⟧ est sur le point de quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; announced
    Le refus de ⟦f|Ana Ruiz⟧ de quitter ⟦o|Novaline⟧ irrite le conseil. => Ana Ruiz; Novaline; resigned; denied
    ⟦f|Ana Ruiz⟧ hésite à quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; threatened
    Le premier ministre a exclu de limoger ⟦m|Kossi Amel⟧, son ministre de la Santé. => Kossi Amel; ?; dismissed; denied
    """

  /// Nobody leaves a post here.
  static let negatives = """
    ⟦f|Ana Ruiz⟧ n’est plus une débutante chez ⟦o|Novaline⟧. => nothing
    ⟦m|Hugo Perral⟧ n’est plus très jeune, dit-on chez ⟦o|Ardentis⟧. => nothing
    ⟦m|Kossi Amel⟧, président du ⟦o|Parti radical⟧, quitte le pays. => nothing
    ⟦m|Luka Brandt⟧, dont les obsèques auront lieu jeudi, manque au ⟦o|FC Belmont⟧ ; le départ de ⟦m|Brandt⟧ attriste le club. => nothing
    La réforme de ⟦m|Kossi Amel⟧, ministre de la Santé, supprime l’indemnité et prévoit son remplacement par un forfait. => nothing
    ⟦o|Novaline⟧ propose une prime à ⟦f|Ana Ruiz⟧ afin de quitter l’entreprise. => nothing
    La presse attend le cas où ⟦f|Ana Ruiz⟧ quitterait ⟦o|Novaline⟧. => nothing
    ⟦f|Ana Ruiz⟧ a quitté la salle sous les huées. => nothing
    ⟦f|Ana Ruiz⟧ a quitté ⟦l|Paris⟧ pour ⟦l|Lyon⟧. => nothing
    Le ⟦l|Royaume-Uni⟧ quitte l’Union européenne. => nothing
    L’assistant ⟦o|Orbeline⟧ quitte la bêta. => nothing
    ⟦m|Hugo Perral⟧ a quitté la route et percuté un arbre. => nothing
    ⟦m|Hugo Perral⟧ a quitté sa femme. => nothing
    ⟦m|Hugo Perral⟧ n’a pas quitté son domicile. => nothing
    La fusée a quitté son pas de tir. => nothing
    Les manifestants ont quitté les lieux dans le calme. => nothing
    ⟦f|Ana Ruiz⟧ a remercié ⟦m|Hugo Perral⟧ pour son travail chez ⟦o|Novaline⟧. => nothing
    ⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧, a remercié les salariés. => nothing
    Je vous remercie, a dit ⟦f|Ana Ruiz⟧. => nothing
    ⟦o|Novaline⟧ licencie sa technologie à deux constructeurs. => nothing
    ⟦f|Mia Torvald⟧, licenciée au ⟦o|Racing Olme⟧, a gagné la course. => nothing
    ⟦o|Novaline⟧ suspend son service de messagerie. => nothing
    Le tribunal a suspendu le décret de ⟦m|Kossi Amel⟧. => nothing
    ⟦m|Kossi Amel⟧ écarte tout risque de pénurie. => nothing
    ⟦m|Kossi Amel⟧ a écarté l’hypothèse d’un attentat. => nothing
    ⟦f|Mia Torvald⟧ a pris le départ de la course. => nothing
    Le départ de la course est fixé à midi. => nothing
    ⟦f|Mia Torvald⟧ succède à ⟦f|Lena Quist⟧ au palmarès du marathon. => nothing
    ⟦m|Luka Brandt⟧ a été remplacé à la 60e minute par ⟦m|Igor Sand⟧. => nothing
    ⟦m|Luka Brandt⟧ a été expulsé à la 80e minute. => nothing
    ⟦m|Hugo Perral⟧ est parti en vacances. => nothing
    ⟦m|Hugo Perral⟧ part favori de l’élection. => nothing
    Une part du capital d’⟦o|Ardentis⟧ revient à ⟦m|Hugo Perral⟧. => nothing
    ⟦m|Hugo Perral⟧, ancien PDG d’⟦o|Ardentis⟧, vit à ⟦l|Oslo⟧. => nothing
    ⟦m|Hugo Perral⟧ reste à la tête d’⟦o|Ardentis⟧. => nothing
    Le PDG d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, est mort à 80 ans. => nothing
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧, décédé en mars, à la tête d’⟦o|Ardentis⟧. => nothing
    ⟦m|Hugo Perral⟧ a retiré sa candidature. => nothing
    ⟦m|Hugo Perral⟧ se retire de la course à l’Élysée. => nothing
    ⟦o|Ardentis⟧ se retire du marché chinois. => nothing
    ⟦o|Ardentis⟧ quitte la Bourse de ⟦l|Paris⟧. => nothing
    ⟦o|Ardentis⟧ va supprimer 400 emplois. => nothing
    L’équipe de ⟦m|Marek Tulle⟧ a été dissoute. => nothing
    Personne n’a quitté ⟦o|Novaline⟧. => nothing
    Les travailleurs démissionnent de plus en plus. => nothing
    ⟦m|Kossi Amel⟧ a renvoyé la balle à ⟦f|Ana Ruiz⟧. => nothing
    ⟦m|Kossi Amel⟧ a été renvoyé devant le tribunal. => nothing
    ⟦m|Kossi Amel⟧ a perdu sa mère. => nothing
    ⟦f|Ana Ruiz⟧ a failli quitter ⟦o|Novaline⟧. => nothing
    ⟦f|Ana Ruiz⟧ travaille sans quitter son bureau. => nothing
    ⟦o|Novaline⟧ a remplacé son logo. => nothing
    Le téléphone de ⟦m|Hugo Perral⟧ a été remplacé. => nothing
    La réforme de la retraite de ⟦m|Kossi Amel⟧ est contestée. => nothing
    Le navire en provenance de ⟦l|Belmont⟧ est arrivé. => nothing
    ⟦m|Kossi Amel⟧ a fait ses débuts au ⟦o|FC Belmont⟧. => nothing
    ⟦m|Hugo Perral⟧ a pris la parole avant de quitter la tribune. => nothing
    ⟦f|Ana Ruiz⟧ a vendu ses parts dans ⟦o|Ardentis⟧. => nothing
    Si ⟦f|Ana Ruiz⟧ quittait ⟦o|Novaline⟧, l’action chuterait. => nothing
    ⟦m|Luka Brandt⟧ a sorti le grand jeu face au ⟦o|Racing Olme⟧. => nothing
    ⟦o|Novaline⟧ a cédé sa filiale à ⟦o|Ardentis⟧. => nothing
    Le gouvernement de ⟦m|Kossi Amel⟧ a été renversé par la tempête médiatique. => nothing
    """

  /// Who is meant.
  static let references = """
    ⟦f|Ana Ruiz⟧ dirigeait ⟦o|Novaline⟧ depuis 2010. Elle a démissionné lundi. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦m|Hugo Perral⟧ travaillait avec ⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧. Elle a quitté l’entreprise en mars. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦m|Hugo Perral⟧ est le directeur financier d’⟦o|Ardentis⟧. Le directeur financier a été limogé. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧, a démissionné. Sa démission prend effet lundi. Ce départ surprend. => Ana Ruiz; Novaline; resigned; confirmed
    La patronne de ⟦o|Novaline⟧ s’en va / ⟦f|Ana Ruiz⟧, patronne de ⟦o|Novaline⟧, a annoncé sa démission. => Ana Ruiz; Novaline; resigned; confirmed
    Le scientifique ⟦m|Marek Tulle⟧ a quitté ⟦o|Novaline⟧. Il avait mené la fronde contre le PDG, ⟦m|Hugo Perral⟧. Il a été licencié par le conseil. => Marek Tulle; Novaline; resigned; confirmed & Hugo Perral; Novaline; dismissed; confirmed
    ⟦o|Novaline⟧ perd deux dirigeants. ⟦f|Ana Ruiz⟧ rejoint ⟦o|Ardentis⟧, tandis que ⟦m|Hugo Perral⟧ a quitté la société pour raisons de santé. => Hugo Perral; Novaline; resigned; confirmed
    « J’ai démissionné de ⟦o|Novaline⟧ », a écrit ⟦f|Ana Ruiz⟧. => nothing
    """
}
