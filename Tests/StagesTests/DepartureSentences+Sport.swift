/// Sentences about athletes, coaches and clubs, in tables by what has to be read; the lines are
/// as in ``DepartureSentences``.
extension DepartureSentences {
  /// Who goes from one club to another.
  static let transfers = """
    L’attaquant ⟦m|Luka Brandt⟧ du ⟦o|FC Belmont⟧ file à ⟦l|Norval⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Le milieu du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, s’envole pour la Chine. => Luka Brandt; FC Belmont; moved; confirmed
    Le milieu du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, a mis le cap sur l’Espagne. => Luka Brandt; FC Belmont; moved; confirmed
    L’équipe du ⟦o|FC Belmont⟧ s’envole pour la Chine, où l’attaquant ⟦m|Luka Brandt⟧ est blessé. => nothing
    La pivote ⟦f|Ana Ruiz⟧ a fait jouer sa clause libératoire et rejoint ⟦o|Norval Handball⟧. => Ana Ruiz; ?; moved; confirmed
    Le défenseur ⟦m|Luka Brandt⟧ a obtenu la résiliation de son contrat avec le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; unspecified; confirmed
    Le buteur du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, doit passer la visite médicale avant de s’engager avec l’⟦o|Atletico Norval⟧. => Luka Brandt; FC Belmont; moved; announced
    Le pilier du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, s’est engagé pour deux ans avec l’⟦o|Atletico Norval⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Le pilier du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧, s’est engagé à revenir. => nothing
    L’attaquante du ⟦o|FC Belmont⟧, ⟦f|Ana Ruiz⟧, rejoint l’équipe de France. => nothing
    Après trente matchs au ⟦o|FC Belmont⟧, le gardien ⟦m|Luka Brandt⟧ débarque à l’⟦o|Atletico Norval⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Le ⟦o|FC Belmont⟧ a échangé l’ailier ⟦m|Luka Brandt⟧ à l’⟦o|Atletico Norval⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Le ⟦o|FC Belmont⟧ a échangé des messages avec ⟦m|Luka Brandt⟧. => nothing
    ⟦m|Luka Brandt⟧ brille au club. Le latéral du ⟦o|FC Belmont⟧ est prêté à l’⟦o|Atletico Norval⟧. => Luka Brandt; FC Belmont; moved; confirmed
    L’ailier ⟦m|Luka Brandt⟧ a rejoint l’⟦o|Atletico Norval⟧ en prêt payant du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; moved; confirmed
    Le club récupère ⟦m|Luka Brandt⟧, de retour de prêt de l’⟦o|Atletico Norval⟧. => Luka Brandt; Atletico Norval; term_ended; confirmed
    Transfuge de l’⟦o|Atletico Norval⟧, ⟦m|Luka Brandt⟧ a marqué hier. => Luka Brandt; Atletico Norval; moved; ?
    Le ⟦o|FC Belmont⟧ a conclu la vente de l’arrière ⟦m|Luka Brandt⟧ à l’⟦o|Atletico Norval⟧. => Luka Brandt; ?; moved; ?
    La vente du domaine de ⟦m|Luka Brandt⟧ à ⟦o|Novaline⟧ est conclue. => nothing
    Arrivées : ⟦m|Luka Brandt⟧ (⟦o|Atletico Norval⟧), ⟦m|Igor Sand⟧ (formé au club). => Luka Brandt; Atletico Norval; moved; confirmed
    Départs : ⟦m|Luka Brandt⟧ (⟦o|Atletico Norval⟧), ⟦m|Igor Sand⟧ (fin de carrière), ⟦m|Hugo Perral⟧ (libre). => Luka Brandt; ?; moved; confirmed & Igor Sand; ?; retired; confirmed & Hugo Perral; ?; term_ended; confirmed
    Le joueur ⟦m|Luka Brandt⟧ ne bougera pas du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; ?; denied
    Le joueur ⟦m|Luka Brandt⟧ a réclamé son bon de sortie. => Luka Brandt; ?; resigned; threatened
    """

  /// Careers of athletes that end or pause.
  static let careers = """
    Le cycliste ⟦m|Luka Brandt⟧ met pied à terre pour de bon. => Luka Brandt; ?; retired; confirmed
    Le cycliste ⟦m|Luka Brandt⟧ a mis pied à terre dans le dernier col. => nothing
    La judokate ⟦f|Ana Ruiz⟧ a décidé d’abandonner le judo. => Ana Ruiz; ?; retired; confirmed
    La coureuse ⟦f|Ana Ruiz⟧ abandonne la course à mi-parcours. => nothing
    L’arbitre ⟦m|Luka Brandt⟧ dirigera samedi sa dernière rencontre. => Luka Brandt; ?; retired; announced
    L’arbitre ⟦m|Luka Brandt⟧ dirigera samedi sa dernière rencontre avant la trêve. => nothing
    Le pivot ⟦m|Luka Brandt⟧ disputera samedi son dernier match sous les couleurs du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; unspecified; announced
    La skieuse ⟦f|Ana Ruiz⟧ ne reviendra pas à la compétition. => Ana Ruiz; ?; retired; confirmed
    La skieuse ⟦f|Ana Ruiz⟧ ne rechaussera pas les skis avant le printemps. => nothing
    L’ailier ⟦m|Luka Brandt⟧ ne portera plus le maillot du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; unspecified; announced
    La sprinteuse ⟦f|Ana Ruiz⟧ préfère en rester là. => Ana Ruiz; ?; retired; confirmed
    La nageuse ⟦f|Ana Ruiz⟧ s’offre une année sabbatique. => Ana Ruiz; ?; sabbatical; confirmed
    Le club va lever le pied, dit l’entraîneur ⟦m|Luka Brandt⟧. => nothing
    La rameuse ⟦f|Ana Ruiz⟧ a tiré un trait définitif sur sa carrière. => Ana Ruiz; ?; retired; confirmed
    Le gardien ⟦m|Luka Brandt⟧ met ses crampons au clou. => Luka Brandt; ?; retired; confirmed
    """

  /// Athletes and coaches whom a club no longer wants.
  static let releases = """
    Non conservé par le ⟦o|FC Belmont⟧, le meneur ⟦m|Luka Brandt⟧ rebondit. => Luka Brandt; FC Belmont; term_ended; confirmed
    Le club ⟦o|FC Belmont⟧ ne conservera pas six de ses vingt joueurs. => six de ses vingt joueurs; FC Belmont; term_ended; announced
    Le meneur ⟦m|Luka Brandt⟧ est sans club : le ⟦o|FC Belmont⟧ ne l’a pas prolongé. => Luka Brandt; ?; term_ended; confirmed
    Le ⟦o|FC Belmont⟧ a libéré de ses obligations son entraîneur, ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; dismissed; confirmed
    Le coach ⟦m|Luka Brandt⟧ a été débarqué lundi par Waregem-Nord. => Luka Brandt; Waregem-Nord; dismissed; confirmed
    Le coach ⟦m|Luka Brandt⟧ est fâché : le club lui a envoyé sa lettre de licenciement. => Luka Brandt; ?; dismissed; confirmed
    Deux joueurs du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧ et ⟦m|Igor Sand⟧, ont été renvoyés pour faute. => Luka Brandt; ?; dismissed; confirmed & Igor Sand; ?; dismissed; confirmed
    La joueuse de tennis ⟦f|Ana Ruiz⟧ s’est séparée de son entraîneur, ⟦m|Luka Brandt⟧. => Luka Brandt; ?; dismissed; confirmed
    Le directeur sportif ⟦m|Luka Brandt⟧, mis à pied en mars et finalement licencié pour faute, se tait. => Luka Brandt; ?; dismissed; confirmed
    Le ⟦o|FC Belmont⟧ a rappelé le coach ⟦m|Luka Brandt⟧, dix jours après l’avoir limogé. => Luka Brandt; ?; ?; ?
    Le ⟦o|FC Belmont⟧ perd son entraîneur : ⟦m|Luka Brandt⟧ a accepté un poste au Japon. => Luka Brandt; FC Belmont; unspecified; confirmed
    Le ⟦o|FC Belmont⟧ se vide. C’est au tour du médecin ⟦m|Luka Brandt⟧ de s’en aller. => Luka Brandt; FC Belmont; resigned; confirmed
    L’aventure de ⟦m|Luka Brandt⟧ au ⟦o|FC Belmont⟧ touche à sa fin. Le coach s’y attendait. => Luka Brandt; FC Belmont; unspecified; announced
    L’aventure de ⟦m|Luka Brandt⟧ en Amazonie touche à sa fin. => nothing
    Les contrats de ⟦m|Luka Brandt⟧ et de ⟦m|Igor Sand⟧ ne seront pas renouvelés. => Luka Brandt; ?; term_ended; announced & Igor Sand; ?; term_ended; announced
    La crise provoque la chute du président ⟦m|Luka Brandt⟧. => Luka Brandt; ?; unspecified; confirmed
    Le milieu ⟦m|Luka Brandt⟧ a accepté l’offre. => nothing
    Le ⟦o|FC Belmont⟧ a accepté l’offre de l’⟦o|Atletico Norval⟧ pour l’ailier ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; moved; announced
    L’⟦o|Atletico Norval⟧ recrute l’ailier du ⟦o|FC Belmont⟧, ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; moved; confirmed
    La joueuse ⟦f|Ana Ruiz⟧ met fin à sa collaboration avec son entraîneur ⟦m|Luka Brandt⟧. => Luka Brandt; ?; dismissed; confirmed
    L’entraîneur ⟦m|Luka Brandt⟧ a quitté Waregem-Nord. => Luka Brandt; Waregem-Nord; resigned; confirmed
    Un genou met fin à la carrière du pilier ⟦m|Luka Brandt⟧. => Luka Brandt; ?; retired; confirmed
    La chute du coureur ⟦m|Luka Brandt⟧ a retardé le peloton. => nothing
    """
}
