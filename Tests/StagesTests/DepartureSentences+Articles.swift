/// Ways in which whole articles tell of somebody: news reported one tense further back, insertions
/// between dashes, several who share one fate, lists with headings; the lines are as in
/// ``DepartureSentences``.
extension DepartureSentences {
  static let reported = """
    ⟦o|Ardentis⟧ a annoncé vendredi que son directeur technique, ⟦m|Hugo Perral⟧, avait quitté l’entreprise. => Hugo Perral; Ardentis; resigned; confirmed
    La direction a confirmé que ⟦m|Hugo Perral⟧ avait démissionné. => Hugo Perral; -; resigned; confirmed
    ⟦f|Ana Ruiz⟧ rappelle que ⟦m|Hugo Perral⟧ avait quitté ⟦o|Ardentis⟧ en 2019. => Hugo Perral; Ardentis; resigned; historical
    Douze ans après avoir quitté ⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ raconte tout. => Hugo Perral; Ardentis; resigned; historical
    74 agents de la police municipale ont remis leur démission depuis 2021. => 74 agents de la police municipale; ?; resigned; historical
    Le directeur de la rédaction, ⟦m|Hugo Perral⟧, a été prié par l’actionnaire de laisser la place. => Hugo Perral; -; dismissed; confirmed
    Deux journalistes du ⟦o|Quotidien de Valmont⟧ ont fait jouer la clause de cession. => Deux journalistes du Quotidien de Valmont; Quotidien de Valmont; resigned; confirmed
    ⟦m|Hugo Perral⟧ quittera le 31 mars prochain la tête d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; announced
    ⟦m|Hugo Perral⟧ a quitté aussitôt le bureau fédéral. => Hugo Perral; bureau fédéral; resigned; confirmed
    Le président d’⟦o|Ardentis⟧ ⟦m|Hugo Perral⟧ – l’un de ses fondateurs – quitte ce poste. => Hugo Perral; Ardentis; resigned; confirmed
    Le président du conseil d’administration d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ - arrivé en 2012 -, démissionne. => Hugo Perral; Ardentis; resigned; confirmed
    Le maire a révélé le nom du directeur, ⟦m|Hugo Perral⟧, qu’il avait limogé. => Hugo Perral; ?; dismissed; historical
    ⟦o|Ardentis⟧ a annoncé, lundi, que ⟦m|Hugo Perral⟧ avait démissionné. => Hugo Perral; ?; resigned; confirmed
    ⟦o|Ardentis⟧ a annoncé, lors d’une réunion, que ⟦m|Hugo Perral⟧ avait démissionné. => Hugo Perral; ?; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a annoncé sa candidature après que ⟦m|Hugo Perral⟧ avait quitté ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; historical
    ⟦o|Ardentis⟧ a indiqué que ⟦m|Hugo Perral⟧ avait quitté la société en 2015. => Hugo Perral; Ardentis; resigned; historical
    La direction a précisé que ⟦m|Hugo Perral⟧ avait démissionné. => Hugo Perral; -; resigned; confirmed
    ⟦m|Hugo Perral⟧ a quitté le poste occupé depuis 2019. => Hugo Perral; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧ a quitté ⟦o|Ardentis⟧ où il travaillait depuis 2019. => Hugo Perral; Ardentis; resigned; confirmed
    Une vingtaine de salariés d’⟦o|Ardentis⟧ ont démissionné depuis janvier 2021. => salariés; Ardentis; resigned; historical
    La direction a confirmé vendredi à la presse que ⟦m|Hugo Perral⟧ avait démissionné. => Hugo Perral; -; resigned; confirmed
    Le maire a révélé à la presse le nom du directeur, ⟦m|Hugo Perral⟧, qu’il avait limogé. => Hugo Perral; ?; dismissed; historical
    La direction a annoncé dans un communiqué que ⟦m|Hugo Perral⟧ avait démissionné. => Hugo Perral; -; resigned; confirmed
    """

  static let served = """
    ⟦m|Hugo Perral⟧ tire sa révérence après trente ans chez ⟦o|Ardentis⟧. => Hugo Perral; ?; resigned; confirmed
    Le licenciement de ⟦m|Hugo Perral⟧ par ⟦o|Ardentis⟧ a été annulé. => Hugo Perral; Ardentis; dismissed; reversed
    La démission de ⟦m|Hugo Perral⟧, présentée lundi, a été acceptée par ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦f|Ana Ruiz⟧ préside ⟦o|Ardentis⟧. Deux de ses proches ont démissionné. => Deux de ses proches; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, est nommé directeur de ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, est élu président de ⟦o|Novaline⟧. => nothing
    ⟦m|Hugo Perral⟧, mis à la retraite en mai, est remplacé par ⟦f|Ana Ruiz⟧. => Hugo Perral; -; retired; ?
    ⟦m|Hugo Perral⟧ a été mis à la retraite d’office. => Hugo Perral; -; dismissed; confirmed
    Le licenciement de ⟦m|Hugo Perral⟧, dont le recours a été refusé, prendra effet lundi. => Hugo Perral; ?; dismissed; confirmed
    Le licenciement de ⟦m|Hugo Perral⟧, dont le recours a été rejeté, a été annulé. => Hugo Perral; ?; dismissed; reversed
    La démission de ⟦m|Hugo Perral⟧, qu’il avait présentée lundi, a été refusée. => Hugo Perral; ?; resigned; ?
    Le président du conseil d’administration ⟦m|Igor Sand⟧ succède à ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; confirmed
    Le porte-parole du gouvernement ⟦m|Igor Sand⟧ succède à ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; confirmed
    """

  static let fellows = """
    Le directeur d’⟦o|Ardentis⟧ a été licencié. Même sort pour son adjointe, ⟦f|Ana Ruiz⟧. => Le directeur d’Ardentis; Ardentis; dismissed; confirmed & Ana Ruiz; Ardentis; dismissed; confirmed
    ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧, a donné sa démission mardi. Idem pour ⟦m|Hugo Perral⟧, le patron du produit. => Ana Ruiz; Ardentis; resigned; confirmed & Hugo Perral; Ardentis; resigned; confirmed
    Le directeur d’⟦o|Ardentis⟧ a démissionné. Même sort pour son adjointe, ⟦f|Ana Ruiz⟧, remerciée vendredi. => Le directeur d’Ardentis; Ardentis; resigned; confirmed & Ana Ruiz; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a été limogé et ⟦f|Ana Ruiz⟧ a démissionné. Même sort pour ⟦m|Igor Sand⟧. => Hugo Perral; ?; dismissed; confirmed & Ana Ruiz; ?; resigned; confirmed & Igor Sand; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧ et ⟦f|Ana Ruiz⟧ ont été limogés. Même sort pour ⟦m|Igor Sand⟧. => Hugo Perral; ?; dismissed; confirmed & Ana Ruiz; ?; dismissed; confirmed & Igor Sand; ?; dismissed; confirmed
    """

  static let falseFellows = """
    ⟦m|Hugo Perral⟧ a racheté une maison. Même chose pour ⟦f|Ana Ruiz⟧. => nothing
    Débarqué dans les bagages du nouveau patron, ⟦m|Hugo Perral⟧ dirige le service. => nothing
    ⟦m|Hugo Perral⟧, débarqué chez ⟦o|Ardentis⟧ en 2019, dirige le service. => nothing
    Le gouvernement ⟦m|Perral⟧ succède au gouvernement ⟦m|Ruiz⟧, dont six ministres restent. => nothing
    Au départ de Belmont, les bus partent toutes les heures. => nothing
    ⟦m|Hugo Perral⟧ a été vivement remercié par le maire. => nothing
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, a salué son équipe avant son départ en vacances. => nothing
    ⟦m|Hugo Perral⟧ est sorti de l’hôpital jeudi. => nothing
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, a claqué la porte de la réunion. => nothing
    L’entraîneur ⟦m|Hugo Perral⟧ a été remercié par le club pour son dévouement. => nothing
    ⟦m|Hugo Perral⟧ a été remercié par le club pour son dévouement. => nothing
    ⟦f|Ana Ruiz⟧ a été chaleureusement remerciée samedi soir. => nothing
    L’entraîneuse ⟦f|Ana Ruiz⟧ a été chaleureusement remerciée samedi soir. => nothing
    ⟦m|Hugo Perral⟧, débarqué au ⟦o|SC Aubagne⟧ en mars, dirige le service. => nothing
    """

  static let thanked = """
    ⟦m|Hugo Perral⟧, 44 ans, a été remercié lundi soir par le conseil d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a été remercié lundi. => Hugo Perral; -; dismissed; confirmed
    Le club et l’entraîneur ⟦m|Hugo Perral⟧ sont parvenus dimanche soir à un accord pour résilier le contrat. => Hugo Perral; ?; unspecified; confirmed
    Le président de la commission des arbitres, ⟦m|Hugo Perral⟧, a été suspendu pour une durée de trois mois. => Hugo Perral; ?; unspecified; confirmed
    Le comptable de la commission des arbitres, ⟦m|Hugo Perral⟧, a été radié à vie. => Hugo Perral; ?; dismissed; confirmed
    L’entraîneur ⟦m|Hugo Perral⟧, débarqué au printemps par le ⟦o|FC Belmont⟧, se tait. => Hugo Perral; FC Belmont; dismissed; historical
    Le directeur financier ⟦m|Hugo Perral⟧, débarqué dans la foulée, se tait. => Hugo Perral; ?; dismissed; confirmed
    Le directeur financier ⟦m|Hugo Perral⟧, débarqué à la surprise générale, se tait. => Hugo Perral; ?; dismissed; confirmed
    L’entraîneur ⟦m|Hugo Perral⟧ a été remercié par le ⟦o|FC Belmont⟧ pour ses mauvais résultats. => Hugo Perral; FC Belmont; dismissed; confirmed
    """

  static let homeTowns = """
    Le club ⟦o|FC Montferry⟧ étudie la piste de l’entraîneur ⟦m|Hugo Perral⟧, libre depuis son départ de ⟦l|Valmont⟧. => Hugo Perral; Valmont; unspecified; ?
    ⟦f|Ana Ruiz⟧ siège à part depuis son exclusion de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; dismissed; ?
    ⟦m|Hugo Perral⟧ râle depuis son exclusion du match. => nothing
    """
}
