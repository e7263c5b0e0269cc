/// Sentences in which several people leave, or one who is told in two ways; the lines are as in
/// ``DepartureSentences``.
extension DepartureSentences {
  static let rows = """
    Le chef de la brigade fluviale, le commissaire divisionnaire ⟦m|Hugo Perral⟧, a été relevé de ses fonctions. => Hugo Perral; ?; dismissed; confirmed
    Première conductrice d’⟦o|Ardentis⟧, licenciée en 1962 pour une grève, ⟦f|Ana Ruiz⟧ tient un café. => Ana Ruiz; Ardentis; dismissed; historical
    ⟦f|Ana Ruiz⟧, ⟦m|Hugo Perral⟧ et « Momo » ⟦m|Lestrade⟧ quittent ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; confirmed & Hugo Perral; Novaline; resigned; confirmed & Lestrade; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ parle de « Momo ». ⟦m|Lestrade⟧ quitte ⟦o|Novaline⟧. => Lestrade; Novaline; resigned; confirmed
    Ont été licenciés ⟦m|Hugo Perral⟧, ⟦m|Paul Lestrade⟧ et trois monteurs. => Hugo Perral; ?; dismissed; confirmed & Paul Lestrade; ?; dismissed; confirmed & trois monteurs; ?; ?; confirmed
    Avec lui sont licenciés ⟦m|Hugo Perral⟧ et ⟦m|Paul Lestrade⟧. => Hugo Perral; ?; ?; confirmed & Paul Lestrade; ?; ?; confirmed
    Avec le printemps, la ligne a été rouverte, ⟦m|Hugo Perral⟧ aussi est content. => nothing
    La présidente d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧, a mis fin aux fonctions du directeur technique, du médecin et de trois formateurs. => directeur technique; Ardentis; dismissed; confirmed & médecin; Ardentis; dismissed; confirmed & trois formateurs; Ardentis; ?; confirmed
    ⟦o|Ardentis⟧ a mis fin aux fonctions de son directeur général, de la secrétaire générale et de trois formateurs. => directeur général; Ardentis; dismissed; confirmed & secrétaire générale; Ardentis; dismissed; confirmed & trois formateurs; Ardentis; ?; confirmed
    ⟦o|Ardentis⟧ a mis fin aux fonctions de directeur de ⟦m|Hugo Perral⟧. => Hugo Perral; Ardentis; dismissed; confirmed
    Des douze chercheurs d’⟦o|Ardentis⟧, huit ont démissionné. => huit; Ardentis; resigned; confirmed
    Des douze chercheurs, trois sont contents et aucun n’a démissionné. => nothing
    ⟦f|Ana Ruiz⟧ et ⟦m|Hugo Perral⟧ ont informé ⟦o|Ardentis⟧ de leur intention de quitter l’entreprise. => Ana Ruiz; ?; resigned; threatened & Hugo Perral; ?; resigned; threatened
    ⟦o|Novaline⟧ a remercié mardi ⟦m|Hugo Perral⟧, en poste depuis dix ans. => Hugo Perral; Novaline; dismissed; confirmed
    ⟦o|Novaline⟧ a remercié mardi ⟦m|Hugo Perral⟧, son directeur financier. => Hugo Perral; Novaline; dismissed; confirmed
    ⟦o|Novaline⟧ a remercié mardi ⟦m|Hugo Perral⟧ pour son accueil. => nothing
    ⟦o|Novaline⟧ a remercié mardi ⟦m|Hugo Perral⟧, centenaire. => nothing
    """

  /// What is handed on, asked for or said on the way out.
  static let handings = """
    Le conseil d’administration a confié les rênes à un trio. => nothing
    Le conseil de surveillance a passé le flambeau à une ancienne ministre. => nothing
    ⟦f|Ana Ruiz⟧ a passé la main chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; confirmed
    Le comptable ⟦m|Hugo Perral⟧ a demandé son compte jeudi. => Hugo Perral; ?; resigned; confirmed
    Le comptable ⟦m|Hugo Perral⟧ a demandé des comptes jeudi. => nothing
    ⟦f|Ana Ruiz⟧, administratrice d’⟦o|Ardentis⟧, n’a pas souhaité le renouvellement de son mandat. => Ana Ruiz; Ardentis; term_ended; confirmed
    ⟦f|Ana Ruiz⟧, administratrice d’⟦o|Ardentis⟧, n’a pas souhaité parler de son mandat. => nothing
    Le président d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, met sa fonction à disposition. => Hugo Perral; Ardentis; resigned; confirmed
    Le président d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, met ses locaux à disposition. => nothing
    La directrice ⟦f|Ana Ruiz⟧ a dit au revoir à ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; confirmed
    La directrice ⟦f|Ana Ruiz⟧ a dit au revoir à la pluie. => nothing
    ⟦o|Novaline⟧ dit au revoir à ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; unspecified; confirmed
    ⟦o|Novaline⟧ dit au revoir à ⟦f|Ana Ruiz⟧, décédée lundi. => nothing
    Sortie de l’⟦o|École des mines⟧, ⟦f|Ana Ruiz⟧ entre chez ⟦o|Novaline⟧. => nothing
    Votre prédécesseuse, ⟦f|Ana Ruiz⟧, est partie trois ans avant terme. => Ana Ruiz; ?; unspecified; confirmed
    L’attaquant ⟦m|Luka Brandt⟧ cherche un club, le ⟦o|FC Belmont⟧ ayant coupé ⟦m|Igor Sand⟧. => Igor Sand; FC Belmont; dismissed; confirmed
    """
}
