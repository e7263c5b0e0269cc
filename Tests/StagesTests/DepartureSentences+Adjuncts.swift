/// Sentences in which times and insertions stand between a verb and what belongs to it, or tell of
/// another time than the departure; the lines are as in ``DepartureSentences``.
extension DepartureSentences {
  static let adjuncts = """
    ⟦m|Hugo Perral⟧ quitte, à 58 ans, la présidence d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦m|Hugo Perral⟧ a quitté, après douze ans de maison, la direction d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦m|Hugo Perral⟧ quitte donc, à seulement 58 ans et après deux mandats, la présidence d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦m|Hugo Perral⟧ quittera à la fin du mois, pour raisons personnelles, la direction d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; announced
    ⟦m|Hugo Perral⟧ a finalement, après des mois de tensions, claqué la porte d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦m|Hugo Perral⟧ n’est plus, depuis lundi, le président d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; confirmed
    ⟦m|Hugo Perral⟧ ne sera plus, à partir du 1er juillet, le directeur d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; announced
    ⟦o|Ardentis⟧ a licencié, selon plusieurs sources, son directeur financier, ⟦m|Hugo Perral⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦f|Ana Ruiz⟧ a succédé le 1er juin à ⟦m|Hugo Perral⟧ à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ succédera, à partir de septembre, à ⟦m|Hugo Perral⟧ à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; announced
    ⟦f|Ana Ruiz⟧ succédera à compter du 1er septembre à ⟦m|Hugo Perral⟧ à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; announced
    ⟦f|Ana Ruiz⟧ succède dans ces fonctions à ⟦m|Hugo Perral⟧. => Hugo Perral; -; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ a remplacé le 1er juin ⟦m|Hugo Perral⟧ à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ reçoit le témoin des mains de ⟦m|Hugo Perral⟧ à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; confirmed
    Depuis le départ inattendu et jamais expliqué de ⟦m|Hugo Perral⟧, le poste est vacant. => Hugo Perral; -; unspecified; historical
    Depuis le départ non remplacé de ⟦m|Hugo Perral⟧, le poste est vacant. => Hugo Perral; -; unspecified; historical
    Licencié par ⟦o|Ardentis⟧ il y a deux ans, ⟦m|Hugo Perral⟧ a fondé sa société. => Hugo Perral; Ardentis; dismissed; historical
    Limogé il y a trois jours, l’entraîneur ⟦m|Hugo Perral⟧ a porté plainte. => Hugo Perral; -; dismissed; ?
    ⟦f|Ana Ruiz⟧ a dit, lors d’une conférence de presse, qu’elle quittait ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; resigned; confirmed
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, rejoindra le 1er octobre ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; announced
    ⟦m|Hugo Perral⟧ n’a pas, à ce stade, l’intention de quitter ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; denied
    ⟦m|Hugo Perral⟧ est revenu, mardi, sur sa démission. => Hugo Perral; -; resigned; reversed
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧, en congé de paternité, à la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; sabbatical; confirmed
    ⟦m|Hugo Perral⟧ assure que personne d’autre ne part d’⟦o|Ardentis⟧. => nothing
    ⟦m|Hugo Perral⟧ a quitté, après une heure de débat, la salle du conseil. => nothing
    Le train quittait, avec deux heures de retard, la gare de Belmont. => nothing
    """

  /// Dates that tell when somebody came.
  static let comings = """
    Nommé en 2019 directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ démissionne. => Hugo Perral; Ardentis; resigned; confirmed
    Nommé directeur d’⟦o|Ardentis⟧ en 2019, ⟦m|Hugo Perral⟧ a démissionné. => Hugo Perral; Ardentis; resigned; confirmed
    Recruté en 2019 par ⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ a été licencié. => Hugo Perral; Ardentis; dismissed; confirmed
    Élu en 2020, le maire de Belmont, ⟦m|Hugo Perral⟧, démissionne. => Hugo Perral; Belmont; resigned; confirmed
    ⟦m|Hugo Perral⟧, qui avait rejoint ⟦o|Ardentis⟧ en 2019, démissionne. => Hugo Perral; Ardentis; resigned; confirmed
    Fondé en 2019, ⟦o|Ardentis⟧ se sépare de son directeur, ⟦m|Hugo Perral⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧, qui a démissionné en 2019, dirige ⟦o|Novaline⟧. => Hugo Perral; ?; resigned; historical
    Écarté d’⟦o|Ardentis⟧ en 2019, ⟦m|Hugo Perral⟧ dirige ⟦o|Novaline⟧. => Hugo Perral; Ardentis; dismissed; historical
    """

  /// Governments, where they go, and who is told of it.
  static let governments = """
    Les députés ont renversé lundi le gouvernement de ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    Renversé lundi par une motion de censure, le gouvernement de ⟦m|Hugo Perral⟧ a tenu 143 jours. => Hugo Perral; ?; dismissed; confirmed
    Le gouvernement de ⟦m|Hugo Perral⟧ a démissionné. => Hugo Perral; ?; resigned; confirmed
    Le Premier ministre ⟦m|Hugo Perral⟧ a présenté la démission de son gouvernement. => Hugo Perral; ?; resigned; confirmed
    L’opposition a déposé lundi une motion de censure contre le gouvernement de ⟦m|Hugo Perral⟧. => nothing
    Les députés ont balayé les amendements proposés par le gouvernement de ⟦m|Hugo Perral⟧. => nothing
    Renversé lundi par une tempête de critiques, le gouvernement de ⟦m|Hugo Perral⟧ tient bon. => nothing
    Le gouvernement de ⟦m|Hugo Perral⟧ a quitté l’⟦o|Unesco⟧ en 2017. => nothing
    ⟦m|Hugo Perral⟧ n’a pas encore terminé son mandat de maire de Belmont. => Hugo Perral; Belmont; term_ended; denied
    Que ⟦m|Hugo Perral⟧ ne fait plus partie d’⟦o|Ardentis⟧ étonne les salariés. => Hugo Perral; Ardentis; unspecified; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, est parti lundi lancer la marque Velmora au Japon. => nothing
    ⟦f|Ana Ruiz⟧ est allée chercher ⟦m|Hugo Perral⟧ à l’⟦o|hôpital de Nantes⟧. => nothing
    La direction a retrouvé un message laissé par ⟦m|Hugo Perral⟧. => nothing
    Le gouvernement de ⟦m|Hugo Perral⟧ a été renversé par la tempête médiatique. => nothing
    ⟦m|Hugo Perral⟧ ne terminera pas son mandat de maire de Belmont. => Hugo Perral; Belmont; resigned; announced
    Les députés ont soutenu lundi le gouvernement de ⟦m|Hugo Perral⟧. => nothing
    ⟦o|Ardentis⟧ a annoncé le départ de ⟦m|Hugo Perral⟧ pour Velmora. => Hugo Perral; Ardentis; moved; confirmed
    ⟦m|Hugo Perral⟧ a quitté ⟦o|Ardentis⟧ en 2019 pour fonder ⟦o|Novaline⟧. => Hugo Perral; Ardentis; ?; historical
    Le procureur ⟦m|Hugo Perral⟧ a été suspendu de ses fonctions par le ⟦o|Conseil supérieur de la magistrature⟧. => Hugo Perral; -; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ a été élue présidente d’⟦o|Ardentis⟧. Elle remplace ⟦m|Hugo Perral⟧, parti diriger un port. => Hugo Perral; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧ a été nommée préfète, en remplacement de ⟦m|Hugo Perral⟧, appelé à d’autres fonctions. => Hugo Perral; ?; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ a été élue présidente d’⟦o|Ardentis⟧. Elle remplace ⟦m|Hugo Perral⟧, parti chez ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; confirmed
    C’est le deuxième départ chez ⟦o|Ardentis⟧, après celui de la directrice ⟦f|Ana Ruiz⟧, partie diriger ⟦o|Novaline⟧. => Ana Ruiz; Ardentis; moved; historical
    ⟦o|Ardentis⟧ a confirmé que ⟦m|Hugo Perral⟧ ne faisait plus partie de l’entreprise. => Hugo Perral; Ardentis; unspecified; confirmed
    ⟦m|Hugo Perral⟧ a cessé d’exercer ses fonctions de directeur d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; term_ended; confirmed
    La direction d’⟦o|Ardentis⟧ a signifié lundi à ⟦m|Hugo Perral⟧ son licenciement. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ aurait informé ses proches de son départ d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; unspecified; rumored
    Le ⟦o|FC Belmont⟧ s’est attaché les services de ⟦m|Hugo Perral⟧. Libéré par ⟦o|Novaline⟧ en mars, le Belge arrive. => Hugo Perral; Novaline; ?; historical
    """
}
