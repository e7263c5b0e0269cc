/// Sentences in the wordings of ordinary press, in tables by what has to be read; the lines are
/// as in ``DepartureSentences``.
extension DepartureSentences {
  /// The name behind the complements of a role, and other ways of pointing at somebody.
  static let appositions = """
    Le patron par intérim, ⟦m|Hugo Perral⟧, quitte ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; confirmed
    La cheffe de la mission de l’⟦o|ONU⟧ au Soudan du Sud, ⟦f|Ana Ruiz⟧, va quitter son poste. => Ana Ruiz; ONU; resigned; announced
    Le secrétaire général de l’⟦o|Organisation du tourisme⟧, le Marocain ⟦m|Hugo Perral⟧, a jeté l’éponge. => Hugo Perral; Organisation du tourisme; resigned; confirmed
    Le patron de la marque horlogère ⟦p|Vexin⟧, ⟦m|Hugo Perral⟧, s’en va. => Hugo Perral; Vexin; resigned; confirmed
    Le directeur régional de l’⟦o|Agence de santé⟧ pour le Pacifique, ⟦m|Hugo Perral⟧, a été licencié. => Hugo Perral; Agence de santé; dismissed; confirmed
    Le ministre félicite le club, ⟦m|Hugo Perral⟧, qui a démissionné de ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; confirmed
    Accusée d’avoir employé son frère comme attaché, la ministre des Transports, ⟦f|Ana Ruiz⟧, a démissionné. => Ana Ruiz; -; resigned; confirmed
    Plusieurs joueurs étrangers du ⟦o|FC Belmont⟧ menacent de rompre leur contrat. => Plusieurs joueurs étrangers; FC Belmont; resigned; threatened
    Plus d’une centaine de journalistes de ⟦o|Radio Mistral⟧ ont quitté la station. => journalistes; Radio Mistral; resigned; confirmed
    La Chambre a retiré sa confiance au gouvernement de ⟦m|Hugo Perral⟧. Le chef du gouvernement a présenté sa démission. => Hugo Perral; ?; resigned; confirmed
    La Chambre a refusé sa confiance à ⟦m|Hugo Perral⟧. Un chef du gouvernement a présenté sa démission. => nothing
    ⟦f|Ana Ruiz⟧ s’offre une pause. L’animatrice a indiqué qu’elle prenait un congé sabbatique. => Ana Ruiz; ?; sabbatical; ?
    ⟦f|Ana Ruiz⟧ opère à ⟦o|Ardentis⟧. La chirurgienne a démissionné. => Ana Ruiz; ?; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a protesté. L’un des chercheurs de ⟦o|Novaline⟧ a démissionné. => chercheurs; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a protesté. L’un de ses ingénieurs a démissionné. => ingénieurs; ?; resigned; confirmed
    ⟦f|Ana Ruiz⟧ a protesté. Le directeur de ⟦o|Novaline⟧ a démissionné. => directeur; Novaline; resigned; confirmed
    Le président du club raccroche. ⟦m|Hugo Perral⟧, 78 ans, était à la barre depuis 1991. => Hugo Perral; ?; retired; confirmed
    La secrétaire d’État a remis sa démission. ⟦f|Ana Ruiz⟧ dénonce une cabale. => secrétaire d’État; ?; resigned; confirmed
    La secrétaire d’État a remis sa démission. ⟦m|Hugo Perral⟧ l’a acceptée. => secrétaire d’État; ?; resigned; confirmed
    Après avoir raccroché les crampons, le Catalan a ouvert un café. => nothing
    ⟦m|Hugo Perral⟧ est mort lundi. Après avoir raccroché les crampons en 1989, le Catalan avait ouvert un café. => Hugo Perral; -; retired; ?
    ⟦o|Novaline⟧ accueille ⟦f|Ana Ruiz⟧. Cheffe de service depuis 2019, elle succédera en janvier à ⟦m|Hugo Perral⟧, directeur de ⟦o|Novaline⟧. => Hugo Perral; Novaline; unspecified; announced
    """

  /// Idioms of giving up a function, and the same words where they tell of something else.
  static let idioms = """
    L’évêque ⟦f|Ana Ruiz⟧ renonce à sa charge. => Ana Ruiz; ?; resigned; confirmed
    La présidente de l’⟦o|université Wexford⟧, ⟦f|Ana Ruiz⟧, a rendu les armes. => Ana Ruiz; université Wexford; resigned; confirmed
    Les rebelles ont rendu les armes devant ⟦m|Hugo Perral⟧. => nothing
    L’attaquant ⟦m|Luka Brandt⟧ a rendu les armes en quart de finale. => nothing
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, transmet le flambeau à ⟦f|Ana Ruiz⟧. => Hugo Perral; Ardentis; resigned; confirmed
    L’adjudant ⟦m|Hugo Perral⟧ a raccroché le casque. => Hugo Perral; ?; retired; confirmed
    Le talonneur ⟦m|Luka Brandt⟧ a décidé de tirer un trait sur sa carrière. => Luka Brandt; ?; retired; confirmed
    La perchiste ⟦f|Ana Ruiz⟧ a décidé d’arrêter. => Ana Ruiz; ?; retired; confirmed
    La police a arrêté ⟦f|Ana Ruiz⟧. => nothing
    Le flanker ⟦m|Luka Brandt⟧ ne rejouera plus. => Luka Brandt; ?; retired; confirmed
    Le flanker ⟦m|Luka Brandt⟧ ne rejouera plus cette saison. => nothing
    La cheffe d’agence ⟦f|Ana Ruiz⟧ goûtera au 1er juillet à une retraite bien méritée. => Ana Ruiz; ?; retired; announced
    Si le texte passe, je rends mon portefeuille, a averti la ministre ⟦f|Ana Ruiz⟧. => nothing
    Le délégué ⟦m|Hugo Perral⟧ perd de fait sa délégation. => Hugo Perral; ?; dismissed; confirmed
    L’élu ⟦m|Hugo Perral⟧ abandonne la présidence de ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; confirmed
    Le directeur ⟦m|Hugo Perral⟧ fait ses adieux à la scène. => Hugo Perral; ?; retired; confirmed
    Le coureur ⟦m|Luka Brandt⟧ prend ses distances avec ⟦m|Igor Sand⟧ dans la montée. => nothing
    """

  /// Terms that nobody asks to go on with.
  static let terms = """
    Le président du conseil d’administration de ⟦o|Novaline⟧, ⟦m|Hugo Perral⟧, ne sollicitera pas le renouvellement de son mandat. => Hugo Perral; Novaline; term_ended; announced
    ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧, ne demandera pas de quatrième mandat. => Ana Ruiz; Ardentis; term_ended; announced
    Le maire ⟦m|Hugo Perral⟧ renonce à se représenter. => Hugo Perral; ?; term_ended; announced
    Le maire ⟦m|Hugo Perral⟧ n’a pas renoncé à se représenter. => nothing
    Le maire ⟦m|Hugo Perral⟧ a annoncé qu’il ne briguerait pas un nouveau mandat. => Hugo Perral; ?; term_ended; announced
    Le secrétaire général ⟦m|Hugo Perral⟧ ne sera pas candidat à sa succession. => Hugo Perral; ?; term_ended; announced
    Le secrétaire général ⟦m|Hugo Perral⟧ est candidat à sa succession. => nothing
    Le sélectionneur ⟦m|Hugo Perral⟧ a décliné la prolongation proposée. => Hugo Perral; ?; term_ended; confirmed
    Le sélectionneur ⟦m|Hugo Perral⟧ n’a pas été prolongé. => Hugo Perral; ?; term_ended; confirmed
    ⟦o|Radio Mistral⟧ n’a pas reconduit le contrat de ⟦m|Hugo Perral⟧. => Hugo Perral; ?; term_ended; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a vu son mandat révoqué. => Hugo Perral; Ardentis; dismissed; confirmed
    ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧, dont le mandat expire en juin, se tait. => Ana Ruiz; Ardentis; term_ended; announced
    Le ministre des Finances, ⟦m|Hugo Perral⟧, n’a pas survécu au remaniement. => Hugo Perral; ?; dismissed; confirmed
    Le ministre des Finances, ⟦m|Hugo Perral⟧, n’a pas survécu à ses blessures. => nothing
    Le joueur n’est pas maintenu dans le groupe, dit ⟦m|Hugo Perral⟧. => nothing
    Le député n’est pas réélu. => nothing
    """

  /// Who takes a function away, and with which words.
  static let removals = """
    ⟦o|Novaline⟧ se sépare d’un quart de ses effectifs, soit environ 210 salariés. => 210 salariés; Novaline; laid_off; confirmed
    Le président ⟦m|Hugo Perral⟧ a mis fin aux fonctions de sa ministre, ⟦f|Ana Ruiz⟧. « Je pars la tête haute », a dit cette dernière en quittant le ministère. => Ana Ruiz; ?; dismissed; confirmed
    Le ⟦o|Conseil constitutionnel⟧ a déchu mercredi de son mandat le député ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    Le président a mis fin, par un décret lu dimanche soir à la radio, aux fonctions du chef d’état-major, le général ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    Le ⟦o|ministère des Affaires étrangères⟧ a mis fin à la mission de son ambassadeur, ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    Le chef de l’État a révoqué par décret 34 magistrats. => 34 magistrats; ?; dismissed; confirmed
    Le conseil a démis de ses fonctions le directeur ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    Le major ⟦m|Hugo Perral⟧ a été radié des cadres. => Hugo Perral; ?; dismissed; confirmed
    Le maire, ⟦m|Hugo Perral⟧, a limogé ⟦f|Ana Ruiz⟧ lundi. Il lui avait retiré ses délégations. => Ana Ruiz; ?; dismissed; confirmed
    Le directeur des achats d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été suspendu à titre conservatoire. => Hugo Perral; Ardentis; unspecified; confirmed
    La ⟦o|Fédération de natation⟧ a suspendu deux ans la nageuse ⟦f|Ana Ruiz⟧. => nothing
    Le meneur ⟦m|Luka Brandt⟧ a été coupé par ⟦l|Nanterre⟧. => Luka Brandt; Nanterre; dismissed; confirmed
    L’électricité a été coupée par ⟦o|Novaline⟧ chez ⟦m|Hugo Perral⟧. => nothing
    ⟦o|Novaline⟧ et son directeur artistique, ⟦m|Hugo Perral⟧, se séparent d’un commun accord. => Hugo Perral; Novaline; unspecified; confirmed
    Le boxeur ⟦m|Luka Brandt⟧ et son entraîneur, ⟦m|Igor Sand⟧, ont mis fin à leur collaboration. => Igor Sand; -; unspecified; confirmed
    ⟦m|Luka Brandt⟧ et ⟦f|Ana Ruiz⟧ se séparent après dix ans de mariage. => nothing
    ⟦o|Novaline⟧ se passera des services de son directeur ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; dismissed; announced
    Le trésorier, ⟦m|Hugo Perral⟧, a été exclu par le bureau politique. => Hugo Perral; ?; dismissed; confirmed
    """

  /// Nouns of ending a function, with those whose leaver stands behind another preposition.
  static let otherNouns = """
    Le pape a accepté la renonciation de Mgr ⟦m|Hugo Perral⟧, 75 ans, à la charge du diocèse. => Hugo Perral; ?; resigned; confirmed
    La fédération a levé jeudi la suspension de son vice-président, ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; reversed
    La renonciation de ⟦m|Hugo Perral⟧ à ce voyage a surpris. => nothing
    L’ordre a prononcé la radiation du chirurgien ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    Le conseil a voté le non-maintien de ⟦m|Hugo Perral⟧ dans ses fonctions de premier adjoint. => Hugo Perral; ?; dismissed; confirmed
    Le bureau a constaté la démission d’office de deux élus, ⟦m|Hugo Perral⟧ et ⟦f|Ana Ruiz⟧. => Hugo Perral; ?; dismissed; confirmed & Ana Ruiz; ?; dismissed; confirmed
    ⟦o|Novaline⟧ confirme le non-renouvellement du contrat de ⟦m|Hugo Perral⟧. => Hugo Perral; ?; term_ended; confirmed
    Exit le directeur des sinistres, ⟦m|Hugo Perral⟧. => Hugo Perral; ?; dismissed; confirmed
    Clap de fin pour ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; confirmed
    L’exclusion de l’ailier ⟦m|Luka Brandt⟧ à la 30e minute a pesé. => nothing
    ⟦o|Novaline⟧ officialise la fin de la collaboration avec son directeur ⟦m|Hugo Perral⟧. => Hugo Perral; ?; unspecified; confirmed
    """

  /// Departures that a move or a successor implies.
  static let implied = """
    ⟦f|Ana Ruiz⟧ a été nommée rectrice. Elle prend la suite de ⟦m|Hugo Perral⟧, promu directeur général. => Hugo Perral; ?; moved; confirmed
    L’actrice ⟦f|Ana Ruiz⟧ revient en prenant la suite de ⟦m|Hugo Perral⟧. => nothing
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧, appelé à d’autres fonctions. => Hugo Perral; ?; unspecified; confirmed
    La nouvelle secrétaire nationale remplace ⟦m|Hugo Perral⟧, qui avait choisi de ne pas se représenter. => Hugo Perral; ?; term_ended; confirmed
    ⟦f|Ana Ruiz⟧ prendra la relève de ⟦m|Hugo Perral⟧, qui part à la retraite. => Hugo Perral; ?; retired; announced
    Le nouveau modèle remplace l’ancien assistant, dit ⟦m|Hugo Perral⟧, patron de ⟦o|Novaline⟧. => nothing
    L’ailier ⟦m|Luka Brandt⟧ a signé. Il jouait jusqu’ici aux ⟦o|Kobe Steelers⟧. => Luka Brandt; Kobe Steelers; moved; confirmed
    ⟦m|Hugo Perral⟧, un proche du chef de l’État, qui siégeait jusque-là à la ⟦o|commission économique⟧, hérite du portefeuille. => Hugo Perral; commission économique; moved; confirmed
    ⟦f|Ana Ruiz⟧ est nommée directrice de ⟦o|Novaline⟧. Elle occupait les mêmes fonctions à ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; moved; confirmed
    ⟦o|Novaline⟧ nomme ⟦f|Ana Ruiz⟧ directrice. Elle prendra les commandes, laissées vacantes par ⟦m|Hugo Perral⟧, remercié au printemps. => Hugo Perral; ?; dismissed; ?
    ⟦f|Ana Ruiz⟧, maire de ⟦l|Plouagat⟧, prend le siège de ⟦m|Hugo Perral⟧ au conseil. => Hugo Perral; ?; unspecified; confirmed
    ⟦f|Ana Ruiz⟧, nommée à ⟦o|Novaline⟧, laisse vacante la direction d’⟦o|Ardentis⟧. => Ana Ruiz; ?; ?; confirmed
    ⟦o|Novaline⟧ défend son ancien patron, ⟦m|Hugo Perral⟧, qui a quitté la présidence du groupe en 2022. => Hugo Perral; ?; resigned; historical
    Un record détenu jusqu’alors par ⟦f|Ana Ruiz⟧ est tombé. => nothing
    Après quinze ans chez ⟦o|Ardentis⟧, ⟦f|Ana Ruiz⟧ rejoint ⟦o|Novaline⟧. => Ana Ruiz; Ardentis; moved; confirmed
    Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été nommé directeur de ⟦o|Novaline⟧. => Hugo Perral; Ardentis; moved; confirmed
    Le président d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, a été nommé administrateur de ⟦o|Novaline⟧. => nothing
    Passé de ⟦o|Ardentis⟧ à ⟦o|Novaline⟧ en janvier, ⟦m|Hugo Perral⟧ dirige une équipe. => Hugo Perral; Ardentis; moved; ?
    ⟦o|Ardentis⟧ perd un chercheur : ⟦m|Hugo Perral⟧ a signé ailleurs. => Hugo Perral; Ardentis; unspecified; confirmed
    ⟦m|Hugo Perral⟧, partie diriger ⟦o|Novaline⟧, manque à ⟦o|Ardentis⟧. => ?; ?; moved; confirmed
    """
}
