/// Where those who arrive come from; the lines are as in ``DepartureSentences``.
extension DepartureSentences {
  /// Verbs and nouns of coming alone, with what comes from elsewhere beside them.
  static let origins = """
    Le comité salue ⟦f|Ana Ruiz⟧, venue d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; historical
    Le comité salue ⟦f|Ana Ruiz⟧, venue de chez ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; historical
    ⟦m|Hugo Perral⟧ a cédé son siège. Il est remplacé par ⟦f|Ana Ruiz⟧, venue d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed & Hugo Perral; ?; ?; ?
    ⟦o|Novaline⟧ nomme ⟦f|Ana Ruiz⟧ directrice financière. Elle vient d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    La productrice ⟦f|Ana Ruiz⟧ vient d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; historical
    Notre chef des ventes, ⟦m|Hugo Perral⟧, qui venait d’⟦o|Ardentis⟧, signe le contrat. => Hugo Perral; Ardentis; moved; historical
    ⟦m|Hugo Perral⟧, arrivé d’⟦o|Ardentis⟧ en 2019, réclame du temps. => Hugo Perral; Ardentis; moved; historical
    ⟦m|Hugo Perral⟧, arrivé en mars d’⟦o|Ardentis⟧, dirige le service. => Hugo Perral; Ardentis; moved; historical
    Depuis son arrivée d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ a revu les prix. => Hugo Perral; Ardentis; moved; historical
    Le gardien ⟦m|Luka Brandt⟧ arrive libre du ⟦o|Racing Olme⟧. => Luka Brandt; Racing Olme; moved; confirmed
    Ils sont remplacés par un tandem venu d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ et ⟦f|Ana Ruiz⟧. => Hugo Perral; Ardentis; moved; confirmed & Ana Ruiz; Ardentis; moved; confirmed
    ⟦m|Hugo Perral⟧ est champion du monde de plongée. ⟦f|Ana Ruiz⟧ lui succède, appelée à ⟦l|Belmont⟧. => nothing
    ⟦f|Ana Ruiz⟧, venue de ⟦l|Belmont⟧, regarde la mer. => nothing
    ⟦f|Ana Ruiz⟧ vient de ⟦l|Belmont⟧. => nothing
    ⟦f|Ana Ruiz⟧, arrivée en mars de ⟦l|Belmont⟧, regarde la mer. => nothing
    ⟦f|Ana Ruiz⟧ vient de l’⟦o|école des Bruyères⟧. => nothing
    ⟦f|Ana Ruiz⟧, venue de la ⟦o|CGT⟧, prend la parole. => nothing
    La décision vient d’⟦o|Ardentis⟧. => nothing
    La lettre de ⟦f|Ana Ruiz⟧ vient d’⟦o|Ardentis⟧. => nothing
    Le conseil a reçu une offre. Elle vient d’⟦o|Ardentis⟧. => nothing
    ⟦f|Ana Ruiz⟧ vient de quitter la salle d’⟦o|Ardentis⟧. => nothing
    ⟦f|Ana Ruiz⟧ vient d’⟦o|Ardentis⟧ à pied chaque matin. => nothing
    Un camion venu d’⟦o|Ardentis⟧ bloque la route. => nothing
    Depuis l’arrivée d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ vend moins. => nothing
    ⟦f|Ana Ruiz⟧ n’est pas venue d’⟦o|Ardentis⟧. => nothing
    ⟦m|Hugo Perral⟧ ayant rejoint ⟦o|Novaline⟧, ⟦o|Ardentis⟧ nomme ⟦f|Ana Ruiz⟧ directrice. => Hugo Perral; Ardentis; moved; confirmed
    ⟦m|Hugo Perral⟧ ayant rejoint ⟦o|Novaline⟧, ⟦o|Ardentis⟧ baisse ses prix. => nothing
    ⟦f|Ana Ruiz⟧ succède à ⟦m|Hugo Perral⟧, appelé à ⟦l|Belmont⟧. => Hugo Perral; ?; moved; confirmed
    """
}
