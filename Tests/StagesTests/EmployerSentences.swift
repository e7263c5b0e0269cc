/// Sentences of our own about whom a leaver leaves, in the notation of
/// ``DepartureSentences``.
enum EmployerSentences {
  /// Organizations that only a common noun and a name make one.
  static let institutions = """
    La cheffe du service du centre hospitalier de ⟦l|Marsanne⟧, ⟦f|Ana Ruiz⟧, a démissionné. La clinique ⟦o|Ardentis⟧ la voudrait, dit la clinique ⟦o|Ardentis⟧. => Ana Ruiz; centre hospitalier de Marsanne; resigned; confirmed
    La directrice de la clinique des ⟦l|Ormes⟧, ⟦f|Ana Ruiz⟧, a démissionné. => Ana Ruiz; clinique des Ormes; resigned; confirmed
    La directrice de l’agence régionale de santé de ⟦l|Bretagne⟧, ⟦f|Ana Ruiz⟧, a démissionné. => Ana Ruiz; agence régionale de santé de Bretagne; resigned; confirmed
    Le chef du service de l’hôpital Sainte-Barbe, ⟦m|Hugo Perral⟧, quitte l’établissement. => Hugo Perral; hôpital Sainte-Barbe; resigned; confirmed
    Le président de la région ⟦l|Bretagne⟧, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; région Bretagne; resigned; confirmed
    L’attaquant du ⟦o|Stade⟧ caladois ⟦m|Luka Brandt⟧ a quitté le club. => Luka Brandt; Stade caladois; resigned; confirmed
    ⟦m|Hugo Perral⟧ a quitté le parti ⟦l|Italie⟧ nouvelle. => Hugo Perral; Italie nouvelle; resigned; confirmed
    L’attaquant de ⟦l|Naples⟧ ⟦m|Luka Brandt⟧ a quitté le club. => Luka Brandt; Naples; resigned; confirmed
    Le préfet de police de ⟦l|Marsanne⟧, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; Marsanne; resigned; confirmed
    Le sélectionneur national ivoirien, ⟦m|Luka Brandt⟧, a été limogé. => Luka Brandt; Côte d'Ivoire; dismissed; confirmed
    """

  /// Institutions that plain words tell from others of their kind, or that nothing does.
  static let plainInstitutions = """
    Le doyen de la faculté des lettres, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; faculté des lettres; resigned; confirmed
    La présidente de la Caisse des marins-pêcheurs, ⟦f|Ana Ruiz⟧, a démissionné. => Ana Ruiz; Caisse des marins-pêcheurs; resigned; confirmed
    Le trésorier du Conseil de l’ordre des médecins du ⟦l|Cher-Nord⟧, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; Conseil de l’ordre des médecins du Cher-Nord; resigned; confirmed
    La directrice du comité régional ⟦l|Occitanie⟧, ⟦f|Ana Ruiz⟧, a été limogée. => Ana Ruiz; comité régional Occitanie; dismissed; confirmed
    Le commandant du 4e régiment de chasseurs, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; 4e régiment de chasseurs; resigned; confirmed
    La proviseure du lycée ⟦p|Jean-Zay⟧, ⟦f|Ana Ruiz⟧, a été limogée. => Ana Ruiz; lycée Jean-Zay; dismissed; confirmed
    ⟦m|Hugo Perral⟧ a quitté le conseil municipal. => Hugo Perral; conseil municipal; resigned; confirmed
    La Fondation pour l’habitat solidaire annonce le départ de sa directrice générale, ⟦f|Ana Ruiz⟧. => Ana Ruiz; Fondation pour l’habitat solidaire; unspecified; confirmed
    ⟦f|Ana Ruiz⟧ quitte la présidence de notre association. => Ana Ruiz; association; resigned; confirmed
    Le ⟦o|ministère de la Santé⟧ se tait. L’hôpital Sainte-Barbe ferme un service. La directrice de l’hôpital, ⟦f|Ana Ruiz⟧, a démissionné. => Ana Ruiz; hôpital Sainte-Barbe; resigned; confirmed
    ⟦m|Hugo Perral⟧, directeur technique, a démissionné. Un fonds britannique l’avait demandé. => Hugo Perral; -; resigned; confirmed
    """

  /// Posts, towns and dismissals whose words give the organization.
  static let posts = """
    ⟦f|Ana Ruiz⟧ s’éloigne de ses fonctions au quotidien chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; ?; confirmed
    ⟦m|Luka Brandt⟧ a mis fin à son mandat de sélectionneur du ⟦l|Congo⟧. => Luka Brandt; Congo; resigned; confirmed
    Le sélectionneur ghanéen de ⟦l|Sierra Leone⟧, ⟦m|Luka Brandt⟧, a démissionné. => Luka Brandt; Sierra Leone; resigned; confirmed
    L’adjointe à la culture, ⟦f|Ana Ruiz⟧, a démissionné. Le maire de ⟦l|Marsanne⟧ ne la remplacera pas. => Ana Ruiz; Marsanne; resigned; confirmed
    Le tribunal de commerce de ⟦l|Reims⟧ a démis de ses fonctions l’administratrice de la clinique Sainte-Aure, ⟦f|Ana Ruiz⟧. => Ana Ruiz; clinique Sainte-Aure; dismissed; confirmed
    ⟦o|Ardentis⟧ se tait. ⟦m|Luka Brandt⟧ met un terme à sa carrière. => Luka Brandt; -; retired; confirmed
    La procureure de ⟦p|Lamentin⟧, ⟦f|Ana Ruiz⟧, a démissionné. => Ana Ruiz; Lamentin; resigned; confirmed
    Le directeur des achats de ⟦p|Rhodanergie⟧, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; Rhodanergie; resigned; confirmed
    Le directeur de campagne de ⟦p|Rhodanel⟧, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; -; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a été nommée juge à la ⟦o|Cour constitutionnelle⟧, en remplacement de ⟦m|Hugo Perral⟧, qui a démissionné. => Hugo Perral; Cour constitutionnelle; resigned; confirmed
    """

  /// Organizations in the sentence or near it that are not the leaver's.
  static let others = """
    ⟦f|Ana Ruiz⟧ a rejoint ⟦o|Ardentis⟧ et l’ingénieur en chef de ⟦o|Novaline⟧, ⟦m|Hugo Perral⟧, avait été remercié. => Hugo Perral; Novaline; dismissed; historical
    Chez ⟦o|Novaline⟧, rien ne va. ⟦m|Hugo Perral⟧, directeur technique, a coupé les liens avec la société. Il l’a écrit sur ⟦o|LinkedIn⟧. => Hugo Perral; Novaline; resigned; confirmed
    Le Premier ministre ⟦m|Hugo Perral⟧ a démissionné. Les députés du ⟦o|Parti radical⟧ avaient voté contre lui. Le ⟦o|Parti radical⟧ exulte. => Hugo Perral; -; resigned; confirmed
    ⟦o|Novaline⟧ change de tête. ⟦f|Clara Vossel⟧ remplace ⟦m|Paul Lestrade⟧. L’ancienne directrice des achats du distributeur ⟦o|Ardentis⟧ est là. ⟦m|Hugo Perral⟧ a aussi quitté le groupe. => Paul Lestrade; Novaline; unspecified; confirmed & Hugo Perral; Novaline; resigned; confirmed
    La banque ⟦o|Novaline⟧ a nommé ⟦m|Paul Lestrade⟧ directeur des risques. Il a débuté sa carrière chez ⟦o|Ardentis⟧. La directrice des achats, ⟦f|Ana Ruiz⟧, a démissionné. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦m|Hugo Perral⟧ a quitté le ⟦o|Parti radical⟧. La sénatrice ⟦f|Ana Ruiz⟧ avait déjà rendu sa carte, avant de rejoindre l’⟦o|Union civique⟧. => Hugo Perral; Parti radical; resigned; confirmed & Ana Ruiz; Parti radical; ?; historical
    Le ministre des Transports ⟦m|Hugo Perral⟧ a remis sa démission. M. ⟦m|Perral⟧ était membre du gouvernement depuis mai. Les élus de l’⟦o|Union civique⟧ ont réagi. => Hugo Perral; gouvernement; resigned; confirmed
    Le ⟦o|FC Belmont⟧ a nommé ⟦m|Malo Quérec⟧ au poste d’entraîneur. Il succède à ⟦m|Jean Vasquet⟧, qui a démissionné après la défaite contre le ⟦o|Racing Olme⟧. => Jean Vasquet; FC Belmont; resigned; confirmed
    Le premier ministre portugais ⟦m|Hugo Perral⟧ a été renversé par le ⟦o|Parlement⟧. => Hugo Perral; Portugal; dismissed; confirmed
    La présidente sud-coréenne ⟦f|Ana Ruiz⟧ a été destituée par la ⟦o|Cour constitutionnelle⟧. => Ana Ruiz; Corée du Sud; dismissed; confirmed
    Chez ⟦o|Novaline⟧, on s’interroge. Le directeur technique d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a quitté l’entreprise. => Hugo Perral; Ardentis; resigned; confirmed
    """

  /// Offices of state: the country, where the words of the office do not say it.
  static let countries = """
    La maire socialiste de ⟦l|Marsanne⟧, ⟦f|Ana Ruiz⟧, a démissionné. Le ⟦o|Parti radical⟧ approuve, le ⟦o|Parti radical⟧ insiste. => Ana Ruiz; Marsanne; resigned; confirmed
    Le ministre des Mines est limogé. La ministre de la Justice ⟦f|Ana Ruiz⟧ se tait. => ministre des Mines; ?; dismissed; confirmed
    Au ⟦l|Rwanda⟧, le président a limogé le général ⟦m|Hugo Perral⟧, chef d’état-major. Au ⟦l|Cameroun⟧, tout va bien, dit le ⟦l|Cameroun⟧. => Hugo Perral; Rwanda; dismissed; confirmed
    Le président camerounais a limogé le général ⟦m|Hugo Perral⟧. => Hugo Perral; Cameroun; dismissed; confirmed
    La ministre de la Santé, ⟦f|Ana Ruiz⟧, a démissionné. Matignon n’a pas réagi. => Ana Ruiz; France; resigned; confirmed
    Le président a remercié son secrétaire d’État ⟦m|Hugo Perral⟧, dit la Maison Blanche. => Hugo Perral; États-Unis; dismissed; confirmed
    ⟦m|Hugo Perral⟧, secrétaire d’État, est limogé. La Maison-Blanche le confirme. / Ancien PDG de ⟦o|Novaline⟧, ⟦m|Hugo Perral⟧ se tait. => Hugo Perral; États-Unis; dismissed; confirmed
    Le sélectionneur mexicain, ⟦m|Luka Brandt⟧, a démissionné. => Luka Brandt; Mexique; resigned; confirmed
    La destitution de ⟦m|Hugo Perral⟧ a été votée, comme le demandait le ⟦o|Mouvement X⟧. => Hugo Perral; -; dismissed; ?
    L’⟦l|Égypte⟧ s’est séparée de son sélectionneur ⟦m|Luka Brandt⟧. => Luka Brandt; Égypte; dismissed; confirmed
    La députée de ⟦l|Haute-Savoie⟧ ⟦f|Ana Ruiz⟧ quitte le ⟦o|Parti radical⟧. => Ana Ruiz; Parti radical; resigned; confirmed
    Le Premier ministre a remis sa démission, dit Matignon. ⟦m|Hugo Perral⟧ a démissionné du gouvernement. => Hugo Perral; gouvernement; resigned; confirmed
    """

  /// Words that are the name of what is left.
  static let words = """
    ⟦m|Hugo Perral⟧ a démissionné de son poste de directeur technique de l’équipe nationale malgache. => Hugo Perral; équipe nationale malgache; resigned; confirmed
    ⟦m|Luka Brandt⟧ annonce quitter la sélection brésilienne. => Luka Brandt; sélection brésilienne; resigned; confirmed
    Le commandant de la gendarmerie, ⟦m|Hugo Perral⟧, a démissionné. => Hugo Perral; gendarmerie; resigned; confirmed
    ⟦m|Hugo Perral⟧ lâche la direction d’Ornikel, le spécialiste des permis. ⟦m|Paul Lestrade⟧ vient de ⟦o|Novaline⟧. => Hugo Perral; Ornikel; resigned; confirmed & Paul Lestrade; Novaline; moved; ?
    ⟦m|Hugo Perral⟧, ancien président du ⟦o|Parti radical⟧, est limogé le 28 juillet de son poste de secrétaire général de ⟦o|Novaline⟧. => Hugo Perral; Novaline; dismissed; ?
    Le ministre ⟦m|Hugo Perral⟧ démissionne du cabinet Tulle. => Hugo Perral; cabinet Tulle; resigned; confirmed
    L’animateur ⟦m|Hugo Perral⟧ a été écarté de l’antenne par ⟦o|Canal Sud⟧. => Hugo Perral; Canal Sud; dismissed; confirmed
    Le gouvernement a limogé le préfet ⟦m|Hugo Perral⟧. => Hugo Perral; gouvernement; dismissed; confirmed
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧ chez ⟦o|Novaline⟧. => Hugo Perral; Novaline; unspecified; confirmed
    Le président de ⟦o|Novaline⟧ ⟦m|Paul Lestrade⟧ a justifié le départ du directeur général ⟦m|Hugo Perral⟧ par l’alliance avec ⟦o|Ardentis⟧. => Hugo Perral; Novaline; unspecified; ?
    ⟦m|Hugo Perral⟧ quitte la direction du chocolatier suisse ⟦o|Ardentis⟧. ⟦o|Novaline⟧ le veut, ⟦o|Novaline⟧ insiste. => Hugo Perral; Ardentis; resigned; confirmed
    Le gouvernement change. ⟦f|Ana Ruiz⟧ est nommée ministre des Armées en remplacement de ⟦m|Hugo Perral⟧. Le ⟦o|Mouvement X⟧ proteste. => Hugo Perral; gouvernement; unspecified; ?
    Dans un communiqué, la chaîne ⟦o|Canal Sud⟧ annonce le départ d’⟦f|Ana Ruiz⟧. => Ana Ruiz; Canal Sud; unspecified; confirmed
    La présentatrice du JT de ⟦o|Canal Sud⟧, ⟦f|Ana Ruiz⟧, démissionne. => Ana Ruiz; Canal Sud; resigned; confirmed
    ⟦l|Auxerre⟧ se sépare de son entraîneur ⟦m|Luka Brandt⟧. L’entraîneur de l’⟦o|AJ Auxerre⟧, ⟦m|Luka Brandt⟧, a été démis de ses fonctions. => Luka Brandt; AJ Auxerre; dismissed; confirmed
    """

  /// Towns that stand for their clubs.
  static let towns = """
    ⟦m|Luka Brandt⟧ rejoint le ⟦o|Racing Olme⟧. Le défenseur ⟦m|Igor Sand⟧ a aussi quitté le club marsannais, dit l’⟦o|AS Marsanne⟧. => Igor Sand; AS Marsanne; resigned; confirmed
    Le championnat reprend, les clubs, les joueurs et les entraîneurs aussi. ⟦l|Lille⟧ a décidé de se séparer de son entraîneur ⟦m|Luka Brandt⟧. => Luka Brandt; Lille; dismissed; confirmed
    Le championnat reprend, les clubs, les joueurs et les entraîneurs aussi. ⟦m|Luka Brandt⟧ a été limogé par ⟦l|Montpellier⟧. => Luka Brandt; Montpellier; dismissed; confirmed
    Le championnat reprend, les clubs, les joueurs et les entraîneurs aussi. La presse annonce le renvoi de ⟦m|Luka Brandt⟧ à ⟦l|Reims⟧. => Luka Brandt; Reims; dismissed; confirmed
    Le championnat reprend, les clubs, les joueurs et les entraîneurs aussi. La presse annonce le renvoi de ⟦m|Luka Brandt⟧ après la défaite à ⟦l|Reims⟧. => Luka Brandt; -; dismissed; confirmed
    ⟦o|Novaline⟧ a limogé ⟦m|Hugo Perral⟧ à ⟦l|Reims⟧. => Hugo Perral; Novaline; dismissed; confirmed
    """

  /// What other sentences say of it.
  static let documents = """
    ⟦o|Ardentis⟧ va mal. ⟦m|Hugo Perral⟧ a annoncé son départ à la retraite. Il présidait ⟦o|Novaline⟧ depuis 2009. => Hugo Perral; Novaline; retired; confirmed
    ⟦o|Novaline⟧ ferme. Environ 80 salariés partiront en préretraite. => 80 salariés; Novaline; retired; announced
    La ministre des Transports, ⟦f|Ana Ruiz⟧, a démissionné du gouvernement. En janvier, le ministre de la Culture, ⟦m|Hugo Perral⟧, avait quitté ses fonctions. => Ana Ruiz; gouvernement; resigned; confirmed & Hugo Perral; gouvernement; resigned; historical
    Le premier ministre portugais, ⟦m|Hugo Perral⟧, a démissionné. Il avait succédé à ⟦f|Ana Ruiz⟧. => Hugo Perral; Portugal; resigned; confirmed & Ana Ruiz; Portugal; unspecified; historical
    Après cinq ans chez Nacre, ⟦f|Ana Ruiz⟧ s’en va. => Ana Ruiz; Nacre; resigned; confirmed
    Chez Nacre, ⟦f|Ana Ruiz⟧, directrice technique, a démissionné. => Ana Ruiz; Nacre; resigned; confirmed
    ⟦o|Ardentis⟧ va mal. / Chez ⟦o|Novaline⟧, la direction a changé. La directrice des achats, ⟦f|Ana Ruiz⟧, a démissionné. / ⟦o|Ardentis⟧ se tait, ⟦o|Ardentis⟧ attend. => Ana Ruiz; Novaline; resigned; confirmed
    Après avoir claqué la porte de Canal Horizon, ⟦m|Hugo Perral⟧ revient. => Hugo Perral; Canal Horizon; resigned; ?
    Après neuf ans à la tête de la ⟦o|Fondation Arpège⟧, ⟦f|Ana Ruiz⟧ cessera ses fonctions. => Ana Ruiz; Fondation Arpège; term_ended; announced
    Chez ⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧ prend sa retraite. => Ana Ruiz; Ardentis; retired; confirmed
    Le président de ⟦o|Novaline⟧, ⟦f|Ana Ruiz⟧, a nommé ⟦m|Paul Lestrade⟧ directeur des achats en remplacement de ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; unspecified; confirmed
    ⟦m|Hugo Perral⟧ a succédé à ⟦m|Marek Tulle⟧. Cet ancien ministre portugais a été limogé. => Marek Tulle; ?; dismissed; confirmed
    Après le directeur, c’est au tour de ⟦f|Ana Ruiz⟧ de quitter ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; confirmed
    La présidente ⟦f|Ana Ruiz⟧ a été destituée par le Sénat brésilien. => Ana Ruiz; Brésil; dismissed; confirmed
    ⟦o|Novaline⟧ va mal. Le conseil s’est séparé de lui, dit ⟦m|Hugo Perral⟧. => nothing
    Nominations / Fondation Arpège / ⟦f|Ana Ruiz⟧, directrice générale, a démissionné. => Ana Ruiz; Fondation Arpège; resigned; confirmed
    Le capitaine ⟦m|Luka Brandt⟧ prend sa retraite internationale. La ⟦l|Slovénie⟧ perd un joueur, la ⟦l|Slovénie⟧ le regrette. => Luka Brandt; Slovénie; retired; confirmed
    ⟦f|Ana Ruiz⟧ revient au poste qu’elle avait quitté en 2022 à ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; reversed
    """

  /// People whom somebody else takes on or lets go, and whose departure others comment on.
  static let moves = """
    ⟦f|Ana Ruiz⟧ a rejoint ⟦o|Novaline⟧ en 2019 après avoir travaillé chez ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; ?
    ⟦o|Novaline⟧ débauche ⟦f|Ana Ruiz⟧ d’Altimont. => Ana Ruiz; Altimont; moved; confirmed
    Le contrat de ⟦m|Luka Brandt⟧ avec le ⟦o|FC Belmont⟧ n’a pas été prolongé. => Luka Brandt; FC Belmont; term_ended; confirmed
    ⟦o|Novaline⟧ a nommé ⟦f|Ana Ruiz⟧, actuelle directrice financière d’⟦o|Ardentis⟧, au poste de présidente. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦o|Novaline⟧ a nommé ⟦f|Ana Ruiz⟧, actuelle directrice financière, au poste de présidente. => nothing
    ⟦o|Novaline⟧ a nommé ⟦m|Hugo Perral⟧ directeur. Il dirigeait depuis deux ans la filiale d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦m|Reto Vasc⟧, directeur de ⟦o|Novaline⟧, quitte la société. Son frère, qui lui faisait signe, se tait. => Reto Vasc; Novaline; resigned; confirmed
    Le club, ses joueurs et leur entraîneur gagnent le match. ⟦m|Luka Brandt⟧ est prêté par ⟦l|Monaco⟧ à l’⟦o|AS Marsanne⟧. => Luka Brandt; Monaco; moved; confirmed
    ⟦m|Hugo Perral⟧, arrivé il y a peu d’⟦o|Ardentis⟧, dirige l’équipe. => Hugo Perral; Ardentis; moved; historical
    ⟦o|Novaline⟧ a nommé ⟦m|Hugo Perral⟧ directeur en juin. Il avait quitté ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; historical
    ⟦m|Hugo Perral⟧ a été braconné par ⟦o|Novaline⟧ à ⟦o|Ardentis⟧. => Hugo Perral; ?; moved; confirmed
    ⟦m|Hugo Perral⟧, qui a dirigé ⟦o|Ardentis⟧ jusqu’à son départ, revient. => Hugo Perral; Ardentis; ?; ?
    ⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧ pour diriger l’équipe commerciale d’⟦o|Ardentis⟧. => Ana Ruiz; Novaline; moved; confirmed
    ⟦f|Ana Ruiz⟧ succède à la tête de ⟦o|Novaline⟧ à ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; unspecified; ?
    ⟦o|Novaline⟧ a nommé ⟦f|Ana Ruiz⟧ présidente. Elle succède à ⟦m|Hugo Perral⟧, dont le mandat est arrivé à son terme. => Hugo Perral; Novaline; term_ended; ?
    ⟦o|Novaline⟧ a nommé ⟦f|Ana Ruiz⟧ présidente en remplacement de ⟦m|Hugo Perral⟧, atteint par la limite d’âge. => Hugo Perral; Novaline; retired; ?
    Le départ de 600 conducteurs de ⟦o|Novaline⟧ à la retraite est prévu. => 600 conducteurs de; Novaline; retired; ?
    Arrivé en juin 2022 en provenance du ⟦o|Racing Olme⟧, l’entraîneur ⟦m|Luka Brandt⟧ n’a gagné que deux fois. => Luka Brandt; Racing Olme; moved; ?
    Le club et ses joueurs gagnent. L’ailier ⟦m|Luka Brandt⟧ débarque du ⟦o|Racing Olme⟧. => Luka Brandt; Racing Olme; moved; confirmed
    Le ⟦o|FC Belmont⟧ a pris contact avec ⟦m|Luka Brandt⟧, libre depuis son départ du ⟦o|Racing Olme⟧. => Luka Brandt; Racing Olme; ?; ?
    ⟦o|Novaline⟧ a recruté ⟦m|Hugo Perral⟧. Il était auparavant directeur des achats d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧, qui quitte son club, s’est engagée pour deux saisons avec le ⟦o|VB Roquebrac⟧. => Ana Ruiz; -; moved; confirmed
    Le ⟦o|FC Belmont⟧ recrute l’attaquant ⟦m|Luka Brandt⟧, en provenance de ⟦l|Lens⟧. => Luka Brandt; Lens; moved; confirmed
    ⟦f|Clara Rossi⟧ est témoin, arrivée d’un vol en provenance de ⟦l|Lens⟧. => nothing
    ⟦o|Novaline⟧ a recruté ⟦m|Hugo Perral⟧, jusqu’ici trésorier d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦m|Luka Brandt⟧ (⟦o|Racing Olme⟧) a signé au ⟦o|FC Belmont⟧. => Luka Brandt; Racing Olme; moved; confirmed
    ⟦m|Hugo Perral⟧ a rejoint ⟦o|Novaline⟧ après quatre ans chez ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦o|Novaline⟧ a recruté ⟦m|Hugo Perral⟧, directeur technique d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; moved; confirmed
    ⟦o|Novaline⟧ a recruté ⟦m|Hugo Perral⟧, ancien directeur technique d’⟦o|Ardentis⟧. => nothing
    ⟦o|Novaline⟧ a recruté ⟦m|Hugo Perral⟧ au poste de directeur technique. => nothing
    Le centre ⟦m|Luka Brandt⟧ quitte ⟦l|Toulon⟧ pour le ⟦o|FC Belmont⟧. => Luka Brandt; Toulon; moved; confirmed
    Le gardien de but ⟦m|Luka Brandt⟧ quittera lui aussi le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; resigned; announced
    Le ⟦o|FC Belmont⟧ annonce le départ de son entraîneur ⟦m|Jean Vasquet⟧. Le technicien portugais quitte le club. => Jean Vasquet; FC Belmont; resigned; confirmed
    ⟦m|Luka Brandt⟧ quitte ⟦o|Novaline⟧. Le président ⟦m|Hugo Perral⟧ a confirmé son départ. => Luka Brandt; Novaline; resigned; confirmed
    ⟦m|Paul Lestrade⟧ devient directeur de ⟦o|Novaline⟧ à la place de ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; unspecified; confirmed
    ⟦m|Paul Lestrade⟧ devient ministre en remplacement de ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; confirmed
    La place de ⟦m|Hugo Perral⟧ est enviée depuis que ⟦o|Novaline⟧ a nommé un directeur. => nothing
    L’attaquant ⟦m|Luka Brandt⟧ quitte le ⟦o|FC Belmont⟧ et s’engage avec le ⟦o|Racing Olme⟧. Le défenseur ⟦m|Igor Sand⟧ quitte aussi le club. => Luka Brandt; FC Belmont; moved; confirmed & Igor Sand; FC Belmont; resigned; confirmed
    Le chef de la branche aviation civile, ⟦m|Hugo Perral⟧, quitte ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; confirmed
    Le bureau du ⟦o|Parti radical⟧ a exclu mardi ⟦m|Hugo Perral⟧ et ⟦f|Ana Ruiz⟧. => Hugo Perral; Parti radical; dismissed; confirmed & Ana Ruiz; Parti radical; dismissed; confirmed
    ⟦m|Hugo Perral⟧ n’est pas « parti chez ⟦o|Novaline⟧ », comme on l’a écrit. => Hugo Perral; -; moved; denied
    Après huit ans chez ⟦p|Snapix⟧, la directrice ⟦f|Ana Ruiz⟧ a quitté l’entreprise. => Ana Ruiz; Snapix; resigned; confirmed
    Le PDG de ⟦o|Novaline⟧ démissionne / ⟦m|Hugo Perral⟧ a démissionné de la direction de ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a été nommée directrice de ⟦o|Novaline⟧. Elle était depuis 2018 directrice adjointe d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧ a été nommée directrice de ⟦o|Novaline⟧. Elle dirige actuellement la filiale allemande d’⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦f|Ana Ruiz⟧ est depuis 2018 directrice adjointe d’⟦o|Ardentis⟧. Elle quitte la salle. => nothing
    L’avocate ⟦f|Ana Ruiz⟧, venue d’⟦o|Ardentis⟧, devient présidente de ⟦o|Novaline⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦o|Novaline⟧ annonce la démission de son PDG, ⟦m|Hugo Perral⟧. Il avait rejoint ⟦o|Novaline⟧ en 2021 après douze ans chez ⟦o|Ardentis⟧. => Hugo Perral; Novaline; resigned; confirmed & Hugo Perral; Ardentis; moved; historical
    Trois chercheurs principaux de ⟦o|Novaline⟧ ont quitté l’entreprise. => Trois chercheurs principaux; Novaline; resigned; confirmed
    Le transfert de ⟦m|Luka Brandt⟧ vers un établissement spécialisé est prévu. => nothing
    ⟦m|Jean Vasquet⟧ décide de remplacer ⟦m|Luka Brandt⟧ par le remplaçant, ⟦m|Igor Sand⟧, pour garder la tête. => nothing
    """
}
