/// Sentences in many wordings of leaving, and the same words where nobody leaves; the lines are
/// as in ``DepartureSentences``.
extension DepartureSentences {
  /// Idioms, most made from words that French exchanges freely.
  static let wordings = """
    Le préfet ⟦m|Hugo Perral⟧ a mis un point final à sa longue carrière. => Hugo Perral; ?; retired; confirmed
    Le demi de mêlée ⟦m|Luka Brandt⟧ a décidé de laisser tomber le rugby professionnel. => Luka Brandt; ?; retired; confirmed
    L’arbitre ⟦m|Luka Brandt⟧ abandonne le sifflet. => Luka Brandt; ?; retired; confirmed
    L’arbitre ⟦m|Luka Brandt⟧ a abandonné le match. => nothing
    Le coureur ⟦m|Luka Brandt⟧ met pied à terre pour de bon. => Luka Brandt; ?; retired; confirmed
    L’animatrice ⟦f|Ana Ruiz⟧ rendra l’antenne pour la dernière fois. => Ana Ruiz; ?; retired; announced
    Directeur financier chez ⟦o|Novaline⟧, ⟦m|Hugo Perral⟧ a tout plaqué pour ouvrir une librairie. => Hugo Perral; Novaline; resigned; confirmed
    Le pilier ⟦m|Luka Brandt⟧ a plaqué son adversaire. => nothing
    Le colonel ⟦m|Hugo Perral⟧ a fait défection avec une trentaine d’hommes. => Hugo Perral; ?; resigned; confirmed & une trentaine d’hommes; ?; resigned; confirmed
    Le chauffeur ⟦m|Hugo Perral⟧ a perdu le contrôle du car. => nothing
    Le directeur du conservatoire, ⟦m|Hugo Perral⟧, s’est mis en disponibilité pour un an. => Hugo Perral; ?; sabbatical; confirmed
    La présidente d’⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧, s’est mise en retrait. => Ana Ruiz; Ardentis; sabbatical; confirmed
    Le professeur ⟦m|Hugo Perral⟧ accède à l’éméritat. => Hugo Perral; ?; retired; confirmed
    ⟦m|Hugo Perral⟧, préfet atteint par la limite d’âge, salue ses équipes. => Hugo Perral; ?; retired; confirmed
    M. ⟦m|Hugo Perral⟧, premier vice-président, est admis, sur sa demande, à faire valoir ses droits à la retraite. => Hugo Perral; ?; retired; confirmed
    34 pilotes d’⟦o|Ardentis⟧ sont partis à la concurrence. => 34 pilotes; Ardentis; moved; confirmed
    ⟦m|Hugo Perral⟧ passe d’⟦o|Ardentis⟧ à ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧, a quitté en mars. => Ana Ruiz; Ardentis; resigned; confirmed
    La ville que ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧, a quittée en mars lui manque. => nothing
    ⟦f|Ana Ruiz⟧ a été gendarme, un uniforme qu’elle a rendu en 1998. => Ana Ruiz; ?; resigned; historical
    """

  /// Those who are sent away, and by whom.
  static let sendings = """
    Le technicien ⟦m|Luka Brandt⟧ a été prié d’aller voir ailleurs par le ⟦o|FC Belmont⟧. => Luka Brandt; ?; dismissed; confirmed
    ⟦o|Novaline⟧ a flanqué ⟦m|Hugo Perral⟧ à la porte. => Hugo Perral; Novaline; dismissed; confirmed
    La direction d’⟦o|Ardentis⟧ a notifié son licenciement à ⟦f|Ana Ruiz⟧. => Ana Ruiz; Ardentis; dismissed; confirmed
    ⟦f|Ana Ruiz⟧ s’est vu notifier son licenciement. => Ana Ruiz; ?; dismissed; confirmed
    La fermeture d’⟦o|Ardentis⟧ jette à la rue 220 ouvriers. => 220 ouvriers; ?; laid_off; confirmed
    ⟦o|Ardentis⟧ a viré deux chercheurs de son équipe. Les deux hommes, ⟦m|Hugo Perral⟧ et ⟦m|Paul Lestrade⟧, se taisent. => Hugo Perral; Ardentis; dismissed; confirmed & Paul Lestrade; Ardentis; dismissed; confirmed
    Non conservé par le ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧ cherche un club. => Luka Brandt; FC Belmont; term_ended; confirmed
    Le président ⟦m|Hugo Perral⟧ s’est séparé de son vice-président, ⟦m|Paul Lestrade⟧. => Paul Lestrade; ?; dismissed; confirmed
    Le président ⟦m|Hugo Perral⟧ s’est séparé de son épouse, ⟦f|Ana Ruiz⟧. => nothing
    ⟦o|Novaline⟧ perd son directeur technique : ⟦m|Hugo Perral⟧ a accepté un poste ailleurs. => Hugo Perral; Novaline; unspecified; confirmed
    ⟦o|Novaline⟧ a vu partir onze de ses trente associés. => onze de ses trente associés; Novaline; unspecified; confirmed
    Le préfet ⟦m|Hugo Perral⟧, démis lundi, fait appel. => Hugo Perral; ?; dismissed; confirmed
    Le ménage a aussi emporté l’entraîneur ⟦m|Luka Brandt⟧. => Luka Brandt; ?; dismissed; confirmed
    Le ⟦o|FC Belmont⟧ l’a emporté face à l’entraîneur ⟦m|Luka Brandt⟧. => nothing
    Le conseil a écarté d’un trait de plume le directeur, ⟦m|Hugo Perral⟧, et la trésorière, ⟦f|Ana Ruiz⟧. => Hugo Perral; ?; dismissed; confirmed & Ana Ruiz; ?; dismissed; confirmed
    La maire a retiré ses délégations à son deuxième adjoint, ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    L’entraîneur ⟦m|Luka Brandt⟧ a demandé à être relevé de ses fonctions. => Luka Brandt; ?; resigned; ?
    Le putsch qui avait chassé le président ⟦m|Hugo Perral⟧ a fait dix morts. => Hugo Perral; ?; dismissed; ?
    """

  /// States and outcomes that tell of leaving.
  static let states = """
    La trésorière, ⟦f|Ana Ruiz⟧, démissionnaire en juin, sera remplacée. => Ana Ruiz; ?; resigned; confirmed
    En disponibilité depuis un an, l’économiste ⟦f|Ana Ruiz⟧ reprendra ses fonctions. => Ana Ruiz; ?; sabbatical; ?
    Le contrat d’⟦f|Ana Ruiz⟧ et de ⟦m|Hugo Perral⟧ avec ⟦o|Novaline⟧ ne sera pas renouvelé. => Ana Ruiz; ?; term_ended; announced & Hugo Perral; ?; term_ended; announced
    L’aventure de ⟦m|Luka Brandt⟧ au ⟦o|FC Belmont⟧ s’arrête là. => Luka Brandt; FC Belmont; unspecified; confirmed
    Le ⟦o|FC Belmont⟧ et ⟦m|Luka Brandt⟧, c’est terminé. => Luka Brandt; FC Belmont; unspecified; confirmed
    Le match est terminé pour le ⟦o|FC Belmont⟧ et ⟦m|Luka Brandt⟧. => nothing
    ⟦f|Ana Ruiz⟧ l’a emporté face au président sortant, ⟦m|Hugo Perral⟧. => Hugo Perral; ?; term_ended; confirmed
    ⟦m|Hugo Perral⟧, le président sortant, sera candidat. => nothing
    ⟦m|Hugo Perral⟧ s’accroche à son poste. => Hugo Perral; ?; resigned; denied
    ⟦f|Ana Ruiz⟧ assure qu’elle ira au bout de son mandat. => Ana Ruiz; ?; resigned; denied
    La mairie compte ses joueurs. Départs : ⟦m|Luka Brandt⟧ (⟦o|FC Belmont⟧), ⟦m|Igor Sand⟧ (fin de carrière). => Luka Brandt; ?; moved; confirmed & Igor Sand; ?; retired; confirmed
    Arrivées : ⟦m|Luka Brandt⟧ (⟦o|FC Belmont⟧). => Luka Brandt; FC Belmont; moved; confirmed
    ⟦m|Hugo Perral⟧ a retiré la démission qu’il avait présentée la veille. => Hugo Perral; ?; resigned; reversed
    La triathlète ⟦f|Mia Torvald⟧ cède sa seconde place. => nothing
    ⟦m|Hugo Perral⟧ ne siège plus depuis mercredi. => Hugo Perral; ?; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ ne fait plus partie des effectifs. => Ana Ruiz; ?; unspecified; confirmed
    """

  /// Who else goes, and whom a role means.
  static let others = """
    Après ⟦f|Ana Ruiz⟧ et ⟦m|Hugo Perral⟧, ⟦m|Paul Lestrade⟧ quitte ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; historical & Hugo Perral; Novaline; resigned; historical & Paul Lestrade; Novaline; resigned; confirmed
    Après le discours de ⟦f|Ana Ruiz⟧, ⟦m|Paul Lestrade⟧ quitte ⟦o|Novaline⟧. => Paul Lestrade; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a quitté ⟦o|Novaline⟧, suivie de quatre autres membres. => Ana Ruiz; Novaline; resigned; confirmed & quatre autres membres; Novaline; resigned; confirmed
    Vingt-trois journalistes de ⟦o|Radio Mistral⟧ ont démissionné. => Vingt-trois journalistes; Radio Mistral; resigned; confirmed
    Au moins une douzaine d’ingénieurs ont quitté ⟦o|Novaline⟧. => Au moins une douzaine d’ingénieurs; Novaline; resigned; confirmed
    Quatre de ses collègues ont, par solidarité, menacé de démissionner. => Quatre de ses collègues; ?; resigned; threatened
    ⟦o|Novaline⟧ a prévenu tous ses 38 employés qu’ils seraient licenciés. => tous ses 38 employés; ?; laid_off; ?
    ⟦m|Hugo Perral⟧ a fini par céder : le patron du ⟦o|FC Belmont⟧ a annoncé son retrait. => Hugo Perral; FC Belmont; resigned; confirmed
    ⟦f|Ana Ruiz⟧ est partie. La cofondatrice de ⟦o|Novaline⟧ a quitté le groupe. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a protesté. Le fondateur de ⟦o|Novaline⟧ a démissionné. => fondateur; Novaline; resigned; confirmed
    Le juge ⟦m|Paul Lestrade⟧ a parlé. Le directeur de ⟦o|Novaline⟧ a démissionné. => directeur; Novaline; resigned; confirmed
    """
}
