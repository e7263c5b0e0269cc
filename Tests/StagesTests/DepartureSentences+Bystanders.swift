/// Sentences in which somebody is named beside one who leaves, or goes without leaving anything;
/// the lines are as in ``DepartureSentences``.
extension DepartureSentences {
  /// Who thanks, follows or resembles the one who goes.
  static let bystanders = """
    Le directeur d’⟦o|Ardentis⟧ quitte ses fonctions. Dans un message, ⟦m|Hugo Perral⟧ a salué son action. => directeur; Ardentis; resigned; confirmed
    Le directeur d’⟦o|Ardentis⟧ quitte ses fonctions. Dans un message, ⟦f|Ana Ruiz⟧ l’a remercié. => directeur; Ardentis; resigned; confirmed
    Le directeur d’⟦o|Ardentis⟧ quitte ses fonctions. Dans un message, ⟦m|Hugo Perral⟧ a expliqué vouloir souffler. => Hugo Perral; Ardentis; resigned; confirmed
    La directrice d’⟦o|Ardentis⟧ quitte ses fonctions. ⟦f|Ana Ruiz⟧, 45 ans, lui succédera en septembre. => directrice; Ardentis; resigned; confirmed
    L’entraîneur du ⟦o|FC Belmont⟧ quitte le club. ⟦m|Hugo Perral⟧, 48 ans, a été choisi pour le remplacer. => entraîneur; FC Belmont; resigned; confirmed
    Le gouvernement de ⟦m|Hugo Perral⟧ est fragilisé à Rome. Le chancelier autrichien a démissionné mardi. => chancelier; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧, le nouvel entraîneur du ⟦o|FC Belmont⟧, a dirigé sa première séance. L’ancien entraîneur a été licencié samedi. => ancien entraîneur; ?; dismissed; confirmed
    ⟦m|Luka Brandt⟧, 19 ans, a été blessé lors de son interpellation. Le policier a été suspendu mardi. => policier; ?; unspecified; confirmed
    ⟦m|Luka Brandt⟧, 17 ans, est mort. Le fonctionnaire a été révoqué en mai. => fonctionnaire; ?; dismissed; confirmed
    ⟦m|Hugo Perral⟧, député de la Loire, a interpellé le ministre. L’enseignant a été suspendu par le rectorat. => enseignant; ?; unspecified; confirmed
    ⟦m|Hugo Perral⟧ a racheté le réseau social. Le directeur général a été licencié le lendemain. => directeur général; ?; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a reçu ses ministres jeudi. Le ministre de la Défense a été limogé. => ministre; ?; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a décidé de passer la main. L’éleveur quittera la chambre d’agriculture en mai. => Hugo Perral; ?; ?; ?
    ⟦m|Hugo Perral⟧ a été nommé directeur d’⟦o|Ardentis⟧. L’ancien patron quitte le groupe. => ancien patron; ?; resigned; confirmed
    Le patron d’⟦o|Ardentis⟧ quitte le groupe. Dans un message, ⟦m|Hugo Perral⟧ a indiqué que la transition serait rapide. => patron; Ardentis; resigned; confirmed
    Le patron d’⟦o|Ardentis⟧ démissionne. ⟦m|Hugo Perral⟧ évoque « un séisme » pour la région. => patron; Ardentis; resigned; confirmed
    Le patron d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a limogé le directeur financier, ⟦m|Igor Sand⟧. ⟦m|Luka Brandt⟧ le remplace. => Igor Sand; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a quitté ⟦o|Ardentis⟧, accompagné de son avocat ⟦m|Igor Sand⟧. => Hugo Perral; Ardentis; resigned; confirmed
    Le patron d’⟦o|Ardentis⟧ démissionne. Le patron des ventes, ⟦m|Hugo Perral⟧, a salué son travail. => patron; Ardentis; resigned; confirmed
    """

  /// Who demands, regrets or comments what he calls `sa démission`, `son départ`.
  static let demanders = """
    La directrice de ⟦o|Radio Mistral⟧, ⟦f|Ana Ruiz⟧, a réclamé le départ du rédacteur en chef. Le syndicat demande aussi son départ. => rédacteur en chef; ?; unspecified; demanded
    Le maire, ⟦m|Hugo Perral⟧, a été critiqué par la députée ⟦f|Ana Ruiz⟧, qui a réclamé sa démission. => Hugo Perral; ?; resigned; demanded
    La présidente d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧, a salué le départ de ⟦m|Hugo Perral⟧. Le syndicat a regretté sa démission. => Hugo Perral; ?; ?; ?
    Le président du syndicat, ⟦m|Hugo Perral⟧, a milité pour son départ. Le député ⟦m|Igor Sand⟧ a demandé sa démission. => nothing
    Le président d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a annoncé le départ du directeur financier, ⟦m|Igor Sand⟧. Sa démission a surpris les salariés. => Igor Sand; Ardentis; ?; ?
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a annoncé sa démission. => Hugo Perral; Ardentis; resigned; confirmed
    Le syndicat n’a jamais demandé le départ de ⟦m|Hugo Perral⟧. => nothing
    Le syndicat a demandé le départ de ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; demanded
    ⟦m|Hugo Perral⟧, dont le départ d’⟦o|Ardentis⟧ avait été évoqué, conserve son poste. => nothing
    ⟦m|Hugo Perral⟧, dont le départ d’⟦o|Ardentis⟧ avait été évoqué, part lundi. => Hugo Perral; Ardentis; ?; ?
    """

  /// Who takes up a second post, is hurt, travels or awaits somebody.
  static let staying = """
    Le maire sortant, ⟦m|Hugo Perral⟧, a battu ⟦m|Igor Sand⟧ au second tour. => nothing
    Face au président sortant, ⟦m|Hugo Perral⟧, le candidat a perdu son calme. => nothing
    ⟦m|Igor Sand⟧ a battu le maire sortant, ⟦m|Hugo Perral⟧, au second tour. => Hugo Perral; ?; term_ended; confirmed
    L’attaquant du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, a rejoint Nantes au classement des buteurs. => nothing
    L’attaquant du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, jouera à Marseille dimanche prochain. => nothing
    L’attaquant du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, signe un doublé à Castres. => nothing
    L’attaquant du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, s’est engagé auprès d’une association. => nothing
    ⟦m|Luka Brandt⟧ ne reviendra pas sur les terrains avant mars. => nothing
    ⟦m|Luka Brandt⟧ disputera samedi son dernier match de la saison avec le ⟦o|FC Belmont⟧. => nothing
    L’attaquant du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ s’est envolé pour Dubaï avec ses coéquipiers. => nothing
    L’attaquant du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, a perdu sa place de titulaire. => nothing
    Le mandat d’arrêt contre ⟦m|Hugo Perral⟧ a expiré. => nothing
    Le contrat signé avec ⟦m|Hugo Perral⟧ pour la rénovation de la mairie a été résilié. => nothing
    Le bail de la boutique de ⟦m|Hugo Perral⟧ expire en mars. => nothing
    Le mandat du maire, ⟦m|Hugo Perral⟧, s’achève en mars. Il est candidat à sa réélection. => nothing
    Le ministre ⟦m|Hugo Perral⟧ a quitté l’hôpital mercredi. => nothing
    La maire, ⟦f|Ana Ruiz⟧, a quitté la mairie à 22 heures. => nothing
    ⟦f|Ana Ruiz⟧ a quitté l’école à 16 ans pour travailler à l’usine. => nothing
    Le médecin ⟦m|Hugo Perral⟧ a quitté l’hôpital en mai. => Hugo Perral; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧ a été transféré à la prison de Fresnes. => nothing
    L’entraînement du modèle a pris six mois. ⟦m|Hugo Perral⟧, patron d’⟦o|Ardentis⟧, a changé de camp. => nothing
    ⟦m|Hugo Perral⟧ dément avoir quitté ⟦o|Ardentis⟧. Il avait pourtant fait ses adieux. => Hugo Perral; Ardentis; resigned; denied
    Le patron d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été élu mardi président du ⟦o|Medef⟧. => nothing
    Le directeur général d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été nommé au conseil d’administration de ⟦o|Novaline⟧. => nothing
    Le directeur général d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été nommé directeur général de ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦m|Hugo Perral⟧ a été nommé au conseil de surveillance de ⟦o|Novaline⟧. Il dirige actuellement ⟦o|Ardentis⟧. => nothing
    ⟦m|Hugo Perral⟧ a été nommé directeur de ⟦o|Novaline⟧. Il dirige actuellement ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; confirmed
    Le gardien du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, a rejoint l’⟦o|équipe de France⟧ mercredi. => nothing
    Le gardien du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, a rejoint le ⟦o|Stade Wexford⟧ mercredi. => Luka Brandt; FC Belmont; moved; confirmed
    La directrice d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧, a rejoint la liste du ⟦o|Parti radical⟧. => nothing
    ⟦m|Hugo Perral⟧, le président du ⟦o|FC Belmont⟧, a annoncé l’arrivée de ⟦o|Novaline⟧. => nothing
    Le ⟦o|FC Belmont⟧ perd son capitaine, ⟦m|Luka Brandt⟧, pour six semaines. => nothing
    Le ⟦o|FC Belmont⟧ perd son gardien ⟦m|Luka Brandt⟧ sur blessure. => nothing
    Le ⟦o|FC Belmont⟧ perd son gardien ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; ?; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, est parti avec une indemnité négociée par ⟦m|Igor Sand⟧. => Hugo Perral; Ardentis; ?; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, est parti avec son associé, ⟦m|Igor Sand⟧, en vacances. => nothing
    Le milieu de terrain du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, est parti en Espagne pour soigner sa cheville avant le match du club. => nothing
    """

  /// Who went before the news: what hangs on the pluperfect, and threats taken back.
  static let background = """
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, avait remplacé ⟦m|Igor Sand⟧, parti à la retraite. => Igor Sand; Ardentis; retired; historical
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, remplace ⟦m|Igor Sand⟧, parti à la retraite. => Igor Sand; Ardentis; retired; confirmed
    Le ministre des Transports, ⟦m|Hugo Perral⟧, a démissionné. Il avait menacé de partir en juillet. Il s’était finalement ravisé. => Hugo Perral; ?; resigned; confirmed
    Le ministre des Transports, ⟦m|Hugo Perral⟧, a démissionné lundi. Mardi, il s’est ravisé. => Hugo Perral; ?; resigned; reversed
    ⟦f|Ana Ruiz⟧ est nommée directrice d’⟦o|Ardentis⟧. Elle remplace ⟦m|Hugo Perral⟧, nommé en 2012. => Hugo Perral; Ardentis; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ est nommée directrice d’⟦o|Ardentis⟧. Elle remplace ⟦m|Hugo Perral⟧, nommé préfet. => Hugo Perral; ?; moved; confirmed
    ⟦f|Ana Ruiz⟧ est nommée directrice d’⟦o|Ardentis⟧. Elle remplace ⟦m|Hugo Perral⟧, à la tête de la caisse de retraite depuis six ans. => Hugo Perral; ?; unspecified; confirmed
    Elle devra recruter un directeur des ventes, ⟦m|Hugo Perral⟧ ayant démissionné d’⟦o|Ardentis⟧ lundi. => Hugo Perral; Ardentis; resigned; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été poussé à la démission. => Hugo Perral; Ardentis; resigned; confirmed
    """

  /// Words that stand between the parts of a verb, and lists whose last role is a pronoun.
  static let interrupted = """
    ⟦m|Hugo Perral⟧ a lui quitté ⟦o|Ardentis⟧ en 2019. => Hugo Perral; Ardentis; resigned; ?
    Le conseil d’⟦o|Ardentis⟧ a décidé de mettre fin « avec effet immédiat » au mandat de son directeur, ⟦m|Hugo Perral⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦f|Ana Ruiz⟧ a succédé l’été dernier à ⟦m|Hugo Perral⟧ à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; ?
    ⟦f|Ana Ruiz⟧ a succédé la saison dernière à ⟦m|Hugo Perral⟧ à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; ?
    ⟦m|Igor Sand⟧, entraîneur du ⟦o|FC Belmont⟧, avait pris le relais de ⟦m|Hugo Perral⟧ après trois ans. => Hugo Perral; FC Belmont; unspecified; historical
    L’attaquant ⟦m|Igor Sand⟧ a remplacé ⟦m|Hugo Perral⟧ à la 60e minute du match. => nothing
    Trois joueurs du ⟦o|FC Belmont⟧ ne seront pas conservés. => joueurs; FC Belmont; term_ended; announced
    La directrice d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧, a été mise à pied. => Ana Ruiz; Ardentis; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ et ⟦m|Igor Sand⟧ ont fait part de leur départ d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; resigned; confirmed & Igor Sand; Ardentis; resigned; confirmed
    Le ministre des Finances, ⟦m|Hugo Perral⟧, et celui de l’Éducation, ⟦m|Igor Sand⟧, ont été limogés. => Hugo Perral; ?; dismissed; confirmed & Igor Sand; ?; dismissed; confirmed
    """
}
