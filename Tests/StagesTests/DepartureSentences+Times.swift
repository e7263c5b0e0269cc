/// Sentences that tell by tense, date and aside whether a departure is the news, long past or to
/// come, and by clauses of their own what there is to leave; the lines are as in
/// ``DepartureSentences``.
extension DepartureSentences {
  /// A month in an aside, a present with a day to come, and what the next sentence says.
  static let times = """
    ⟦m|Hugo Perral⟧, limogé en mars par ⟦o|Ardentis⟧, a retrouvé un poste. => Hugo Perral; Ardentis; dismissed; historical
    ⟦m|Hugo Perral⟧, limogé lundi par ⟦o|Ardentis⟧, se tait. => Hugo Perral; Ardentis; dismissed; confirmed
    Exclu d’⟦o|Ardentis⟧ en mars, ⟦m|Hugo Perral⟧ a rejoint un rival. => Hugo Perral; Ardentis; dismissed; historical
    ⟦m|Hugo Perral⟧, qui a quitté ⟦o|Ardentis⟧ au printemps, dirigera le port. => Hugo Perral; Ardentis; ?; historical
    ⟦f|Ana Ruiz⟧, qui a depuis quitté ⟦o|Ardentis⟧, avait été entendue. => Ana Ruiz; Ardentis; ?; historical
    ⟦m|Hugo Perral⟧ quitte ⟦o|Ardentis⟧ le 30 juin. => Hugo Perral; Ardentis; resigned; announced
    ⟦m|Hugo Perral⟧ quitte ⟦o|Ardentis⟧ à la rentrée. => Hugo Perral; Ardentis; resigned; announced
    ⟦m|Hugo Perral⟧ a quitté ⟦o|Ardentis⟧ à la rentrée. => Hugo Perral; Ardentis; resigned; ?
    ⟦m|Hugo Perral⟧ abandonne la présidence d’⟦o|Ardentis⟧. Il cédera son fauteuil dans deux mois. => Hugo Perral; Ardentis; resigned; announced
    ⟦m|Hugo Perral⟧ a abandonné la présidence d’⟦o|Ardentis⟧. Il sera entendu dans deux mois. => Hugo Perral; Ardentis; resigned; confirmed
    Le patron d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, rend son tablier. ⟦f|Ana Ruiz⟧ lui succédera. => Hugo Perral; Ardentis; resigned; announced
    Le patron d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a rendu son tablier. ⟦f|Ana Ruiz⟧ lui succédera. => Hugo Perral; Ardentis; resigned; confirmed
    Le patron d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, s’en va. Son départ, effectif au 30 juin, a été annoncé. => Hugo Perral; Ardentis; resigned; announced
    Ingénieur chez ⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ prend un congé sabbatique jusqu’à la fin de l’année. => Hugo Perral; Ardentis; sabbatical; confirmed
    ⟦m|Hugo Perral⟧ quitte ⟦o|Ardentis⟧ en mars. => Hugo Perral; Ardentis; resigned; ?
    ⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧ pour diriger ⟦o|Ardentis⟧. => Ana Ruiz; Novaline; moved; confirmed
    """

  /// What a clause of its own says that somebody leads, or where he works.
  static let memberships = """
    Après dix ans à la tête d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧ a été remercié. => Hugo Perral; Ardentis; dismissed; confirmed
    Après dix ans à la tête du club de Valmorel, ⟦m|Hugo Perral⟧ a été remercié. => Hugo Perral; Valmorel; dismissed; confirmed
    ⟦m|Hugo Perral⟧ travaillait chez ⟦o|Ardentis⟧. Il a été remercié. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ avait rejoint ⟦o|Ardentis⟧ en 2019. Il a été remercié. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦m|Hugo Perral⟧ est aux commandes d’⟦o|Ardentis⟧ depuis 2019. Il part en juillet. => Hugo Perral; Ardentis; ?; announced
    ⟦m|Hugo Perral⟧ a été invité par ⟦o|Ardentis⟧. Il a été remercié. => nothing
    Le directeur de la rédaction du magazine L’Arpenteur, ⟦m|Hugo Perral⟧, a été licencié. => Hugo Perral; ?; dismissed; confirmed
    """

  /// Terms whose end a noun tells, thanks that are a dismissal, a house told by `dont`, a post that
  /// opens the sentence.
  static let plainWords = """
    Le conseil a pris acte de la fin du mandat de ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; term_ended; confirmed
    Elle a parlé avant la fin du mandat de ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧. => nothing
    L’ex-directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, remercié en mars, se tait. => Hugo Perral; Ardentis; dismissed; historical
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, remercié par ses équipes, a souri. => nothing
    ⟦f|Ana Ruiz⟧ assure l’intérim depuis que ⟦m|Hugo Perral⟧ a été remercié. => Hugo Perral; ?; dismissed; confirmed
    Un juge gère ⟦o|Ardentis⟧, dont le gérant, ⟦m|Hugo Perral⟧, a été écarté par le tribunal. => Hugo Perral; Ardentis; dismissed; confirmed
    Ils mènent un projet dont ⟦m|Hugo Perral⟧ a été écarté. => nothing
    Directrice d’⟦o|Ardentis⟧ depuis 2021, ⟦f|Ana Ruiz⟧ a été nommée directrice de ⟦o|Novaline⟧. => Ana Ruiz; Ardentis; moved; confirmed
    Ancienne directrice d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧ a été nommée directrice de ⟦o|Novaline⟧. => nothing
    ⟦m|Hugo Perral⟧ quitte le club de Valmorel. => Hugo Perral; Valmorel; resigned; confirmed
    La gardienne du club de Valmorel, ⟦f|Ana Ruiz⟧, a été licenciée. => Ana Ruiz; Valmorel; dismissed; confirmed
    """

  /// Organizations that are named after somebody, and a meeting that is none.
  static let namedAfter = """
    ⟦f|Ana Ruiz⟧ a quitté le gouvernement d’⟦m|Édouard Perral⟧. => Ana Ruiz; gouvernement d’Édouard Perral; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a quitté la police de ⟦l|Los Angeles⟧. => Ana Ruiz; police de Los Angeles; resigned; confirmed
    Le ministre ⟦m|Hugo Perral⟧ a été limogé en conseil des ministres. => Hugo Perral; -; dismissed; confirmed
    """

  /// Organizations that speak of a departure and are not what is left.
  static let speakers = """
    Le directeur, ⟦m|Hugo Perral⟧, a été licencié. La société des rédacteurs dénonce une éviction politique. => Hugo Perral; -; dismissed; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été licencié. La ⟦o|CGT⟧ dénonce une éviction politique. => Hugo Perral; Ardentis; dismissed; confirmed
    Le directeur, ⟦m|Hugo Perral⟧, a été licencié. La ⟦o|CFDT⟧ demande des explications. => Hugo Perral; -; dismissed; confirmed
    ⟦m|Hugo Perral⟧, secrétaire général de la ⟦o|CGT⟧, a démissionné. => Hugo Perral; CGT; resigned; confirmed
    Le maire ⟦m|Hugo Perral⟧ (⟦o|PS⟧) a démissionné. => Hugo Perral; -; resigned; confirmed
    """
}
