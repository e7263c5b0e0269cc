/// Sentences of our own about people who take up posts, in the notation of
/// ``DepartureSentences``; a row is person, organization, status and rule.
enum AppointmentSentences {
  /// The employer acts, or the passive hides it.
  static let employers = """
    ⟦f|Clara Vossel⟧ a été embauchée par Altimont comme directrice technique. => Clara Vossel; ?; confirmed; appointed
    Altimont a promu ⟦f|Clara Vossel⟧ directrice technique. => Clara Vossel; Altimont; confirmed; appointed
    ⟦f|Clara Vossel⟧ retourne chez ⟦o|Ardentis⟧. => Clara Vossel; Ardentis; confirmed; joins
    Le conseil de ⟦o|Novaline⟧ a choisi ⟦f|Clara Vossel⟧, patronne de la filiale espagnole, pour prendre sa suite. => Clara Vossel; Novaline; confirmed; appointed
    La présidence de ⟦o|Novaline⟧ échoit à ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ annonce que la direction de la création revient à ⟦f|Clara Vossel⟧. => Clara Vossel; ?; confirmed; appointed
    ⟦o|Novaline⟧ a nommé à sa place ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; appointed
    Le ⟦o|FC Belmont⟧ a obtenu le prêt de ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; confirmed; noun
    ⟦o|Ardentis⟧ a nommé ⟦m|Marek Tulle⟧ directeur technique. => Marek Tulle; Ardentis; confirmed; appointed
    ⟦m|Hugo Perral⟧, PDG d’⟦o|Ardentis⟧, a nommé ⟦m|Marek Tulle⟧ comme nouveau directeur technique de la société. => Marek Tulle; Ardentis; confirmed; appointed
    ⟦o|Ardentis⟧ choisit ⟦f|Clara Vossel⟧ comme directrice générale. => Clara Vossel; Ardentis; confirmed; appointed
    ⟦o|Ardentis⟧ a recruté ⟦m|Marek Tulle⟧. => Marek Tulle; Ardentis; confirmed; appointed
    ⟦m|Marek Tulle⟧ a été débauché de ⟦o|Novaline⟧ par ⟦o|Ardentis⟧. => Marek Tulle; Ardentis; confirmed; appointed
    Le ⟦o|FC Belmont⟧ a signé ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; confirmed; appointed
    ⟦m|Luka Brandt⟧ a été signé par le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; confirmed; appointed
    ⟦m|Paul Lestrade⟧ a été nommé directeur de ⟦o|Novaline⟧ et administrateur d’⟦o|Ardentis⟧. => Paul Lestrade; Novaline; confirmed; appointed & Paul Lestrade; Ardentis; confirmed; appointed
    ⟦f|Ana Ruiz⟧ sera chargée des finances au ⟦o|Parti radical⟧. => Ana Ruiz; Parti radical; announced; charged
    ⟦o|Ardentis⟧ : ⟦m|Marek Tulle⟧ nommé directeur général => Marek Tulle; Ardentis; confirmed; appointed
    Le cabinet ⟦o|Pertuis⟧ recrute trois associés : ⟦m|Théo Bihan⟧, ⟦f|Inès Karoui⟧ et ⟦m|Stefan Novak⟧. => Théo Bihan; Pertuis; confirmed; appointed & Inès Karoui; Pertuis; confirmed; appointed & Stefan Novak; Pertuis; confirmed; appointed
    Le ⟦o|FC Belmont⟧ a nommé ⟦m|Malo Quérec⟧ à titre provisoire. => Malo Quérec; FC Belmont; confirmed; appointed
    ⟦f|Ana Ruiz⟧ a été confirmée par le ⟦o|Sénat⟧ au poste de directrice de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ a porté ⟦f|Ana Ruiz⟧ à sa présidence. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦f|Ana Ruiz⟧ a été appelée à la tête de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦m|Marek Tulle⟧, recruté par ⟦o|Ardentis⟧ en 2016, mène le projet. => Marek Tulle; Ardentis; ?; appointed
    ⟦m|Hugo Perral⟧ est élu 45e président de ⟦o|Novaline⟧. => Hugo Perral; Novaline; confirmed; appointed
    ⟦m|Hugo Perral⟧ sera nommé prochainement directeur de ⟦o|Novaline⟧. => Hugo Perral; Novaline; announced; appointed
    ⟦m|Hugo Perral⟧ dirige ⟦o|Novaline⟧. ⟦m|Hugo Perral⟧ est directeur de ⟦o|Novaline⟧. Il avait été nommé à ce poste par ⟦f|Ana Ruiz⟧. => Hugo Perral; Novaline; historical; appointed
    ⟦o|Novaline⟧ : nomination de ⟦f|Ana Ruiz⟧ comme directrice => Ana Ruiz; ?; confirmed; noun
    """

  /// The newcomer acts.
  static let newcomers = """
    ⟦m|Luka Brandt⟧ portera dès août le maillot du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; announced; joins
    ⟦m|Luka Brandt⟧ évoluera l’an prochain sous les couleurs de ⟦o|Novaline⟧. => Luka Brandt; Novaline; announced; joins
    ⟦o|Novaline⟧ change. ⟦f|Clara Vossel⟧ supervisera les ventes par intérim. => Clara Vossel; Novaline; announced; leads
    ⟦f|Clara Vossel⟧ agira en tant que PDG de ⟦o|Novaline⟧. => Clara Vossel; Novaline; announced; becomes
    C’est ⟦f|Clara Vossel⟧, directrice de la revue, autre titre du groupe, qui prend la tête de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; takes_post
    ⟦f|Clara Vossel⟧ commence chez ⟦o|Ardentis⟧ le 4 août. => Clara Vossel; Ardentis; ?; joins
    ⟦f|Clara Vossel⟧ a accepté une offre d’⟦o|Ardentis⟧. => Clara Vossel; Ardentis; confirmed; joins
    ⟦f|Clara Vossel⟧ hérite du groupe. ⟦o|Ardentis⟧ le dit. => Clara Vossel; Ardentis; confirmed; takes_post
    L’entraîneur du ⟦o|FC Belmont⟧ a parlé. ⟦m|Luka Brandt⟧ rejoint le staff comme entraîneur de la touche. => Luka Brandt; FC Belmont; confirmed; joins
    ⟦m|Hugo Perral⟧ serait en passe de signer chez ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; ?; joins
    ⟦m|Luka Brandt⟧ pose ses valises au ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; confirmed; takes_post
    ⟦m|Hugo Perral⟧ pourrait rejoindre le concurrent allemand ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; rumored; joins
    ⟦f|Ana Ruiz⟧ rejoint ⟦o|Ardentis⟧ comme directrice juridique. => Ana Ruiz; Ardentis; confirmed; joins
    ⟦f|Ana Ruiz⟧ a annoncé qu’elle rejoignait ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; confirmed; joins
    ⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧ pour ⟦o|Ardentis⟧. => Ana Ruiz; Ardentis; confirmed; leaves_for
    ⟦m|Luka Brandt⟧ a signé un contrat de trois ans avec le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; confirmed; joins
    ⟦m|Marek Tulle⟧ prend la tête d’⟦o|Ardentis⟧. => Marek Tulle; Ardentis; confirmed; takes_post
    ⟦f|Clara Vossel⟧ prendra ses fonctions chez ⟦o|Ardentis⟧ en septembre. => Clara Vossel; Ardentis; announced; takes_post
    ⟦f|Clara Vossel⟧ dirigera désormais ⟦o|Ardentis⟧. => Clara Vossel; Ardentis; announced; leads
    ⟦m|Paul Lestrade⟧ conseillera la municipalité de Belmont. => Paul Lestrade; municipalité de Belmont; announced; leads
    ⟦f|Clara Vossel⟧ devient directrice générale d’⟦o|Ardentis⟧. => Clara Vossel; Ardentis; confirmed; becomes
    Le transfert de ⟦m|Luka Brandt⟧ du ⟦o|FC Belmont⟧ au ⟦o|Racing Olme⟧ a coûté cher. => Luka Brandt; Racing Olme; confirmed; noun
    ⟦m|Luka Brandt⟧ s’est engagé jusqu’en 2028 avec l’⟦o|Olympique de Larn⟧. => Luka Brandt; Olympique de Larn; confirmed; joins
    Le club du ⟦o|FC Belmont⟧ joue au Japon. Le championnat du Japon reprend cette saison. ⟦m|Marek Tulle⟧ dirigera l’équipe. => Marek Tulle; FC Belmont; announced; leads
    Le gouvernement du Japon a démissionné. Le Parlement du Japon votera la confiance au nouveau gouvernement. ⟦m|Marek Tulle⟧ assurera l’intérim. => Marek Tulle; Japon; announced; takes_post
    L’intérim sera assuré par ⟦m|Marek Tulle⟧. => Marek Tulle; -; announced; takes_post
    ⟦m|Karim Ziani⟧, directeur général d’⟦o|Ardentis⟧, cède le fauteuil à ⟦f|Suzanne Obad⟧. => Suzanne Obad; Ardentis; confirmed; succeeds
    ⟦m|Hugo Perral⟧ devient en 1984 directeur de ⟦o|Novaline⟧. => Hugo Perral; Novaline; ?; becomes
    ⟦m|Hugo Perral⟧ est devenu consultant pour ⟦o|Novaline⟧. => Hugo Perral; ?; confirmed; becomes
    Le ⟦o|FC Belmont⟧ sera désormais entraîné par ⟦m|Malo Quérec⟧. => Malo Quérec; FC Belmont; announced; leads
    ⟦m|Malo Quérec⟧ revient à la tête du ⟦o|FC Belmont⟧. => Malo Quérec; FC Belmont; confirmed; takes_post
    ⟦m|Malo Quérec⟧ retrouve le poste de directeur de ⟦o|Novaline⟧. => Malo Quérec; Novaline; confirmed; takes_post
    ⟦m|Hugo Perral⟧ remporte l’élection présidentielle en Gambie. => Hugo Perral; ?; confirmed; takes_post
    ⟦f|Ana Ruiz⟧ est la nouvelle directrice de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; coming_holder
    ⟦f|Mia Torvald⟧ a cédé la troisième place à ⟦f|Ana Ruiz⟧. => nothing
    """

  /// Somebody follows somebody.
  static let successors = """
    ⟦m|Hugo Perral⟧ est remplacé par ⟦f|Clara Vossel⟧ à la tête d’⟦o|Ardentis⟧. => Clara Vossel; Ardentis; confirmed; succeeds
    ⟦m|Hugo Perral⟧ quitte la direction d’⟦o|Ardentis⟧. ⟦f|Clara Vossel⟧, ancienne directrice de ⟦o|Novaline⟧, sera son successeur. => Clara Vossel; Ardentis; announced; succeeds
    """

  /// Nobody takes up a post here.
  static let negatives = """
    ⟦o|Ardentis⟧ devra nommer un nouveau directeur, ⟦m|Hugo Perral⟧ ayant démissionné. => nothing
    Le défenseur du ⟦o|FC Belmont⟧ ⟦m|Luka Brandt⟧ a quitté la pelouse sur blessure. Il a été remplacé par ⟦m|Igor Sand⟧. => nothing
    ⟦f|Clara Vossel⟧ devient la présidente la plus âgée de l’histoire. => nothing
    ⟦f|Clara Vossel⟧ rejoint ⟦l|Paris⟧ par le train. => nothing
    ⟦f|Clara Vossel⟧ présidera la réunion. => nothing
    ⟦f|Clara Vossel⟧ a été chargée de l’enquête. => nothing
    ⟦m|Luka Brandt⟧ remplace ⟦m|Igor Sand⟧ à la mi-temps. => nothing
    L’arrivée de ⟦f|Clara Vossel⟧ à ⟦l|Belmont⟧ est prévue lundi. => nothing
    ⟦m|Hugo Perral⟧ n’a pas rejoint ⟦o|Ardentis⟧. => nothing
    Le PDG ⟦m|Hugo Perral⟧ a remercié ⟦m|Igor Sand⟧. ⟦o|Ardentis⟧ a confirmé l’embauche. => nothing
    Le PDG ⟦m|Hugo Perral⟧ a remercié ⟦m|Igor Sand⟧. ⟦o|Ardentis⟧ confirme l’embauche. => nothing
    """

  /// The post, the place or the arrival as idioms and past tenses tell them.
  static let arrivals = """
    ⟦f|Ana Ruiz⟧ avait été nommée au gouvernement en septembre 2023. => Ana Ruiz; gouvernement; historical; appointed
    ⟦f|Ana Ruiz⟧ est entrée au gouvernement en 2019. => Ana Ruiz; gouvernement; historical; takes_post
    L’entraîneur du ⟦o|FC Belmont⟧, ⟦m|Jean Vasquet⟧, était arrivé en juillet 2023. => Jean Vasquet; FC Belmont; historical; joins
    Le premier ministre portugais ⟦m|Hugo Perral⟧ avait succédé à ⟦f|Ana Ruiz⟧. => Hugo Perral; Portugal; historical; succeeds
    ⟦f|Ana Ruiz⟧, directrice de ⟦o|Novaline⟧, et ⟦m|Hugo Perral⟧ ont démissionné. Ils ont été remplacés par l’investisseur ⟦m|Marek Tulle⟧ et par ⟦f|Clara Vossel⟧. => Marek Tulle; Novaline; confirmed; succeeds & Clara Vossel; Novaline; confirmed; succeeds
    ⟦m|Hugo Perral⟧, président de ⟦o|Novaline⟧, démissionne. ⟦f|Clara Vossel⟧ prendra sa place. => Clara Vossel; Novaline; announced; succeeds
    ⟦m|Hugo Perral⟧, président de ⟦o|Novaline⟧, démissionne. L’intérim est confié à ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; appointed
    Le président du ⟦o|Parti radical⟧, ⟦m|Hugo Perral⟧, a été réélu pour quatre ans. => Hugo Perral; Parti radical; confirmed; appointed
    ⟦m|Hugo Perral⟧ a été réélu pour quatre ans à la tête du ⟦o|Parti radical⟧. => Hugo Perral; Parti radical; confirmed; appointed
    ⟦o|Novaline⟧ a un nouveau patron : ⟦m|Marek Tulle⟧ a été nommé mardi. => Marek Tulle; Novaline; confirmed; ?
    ⟦o|Novaline⟧ a nommé ⟦m|Marek Tulle⟧ pour diriger l’équipe de vision. => Marek Tulle; Novaline; confirmed; appointed
    ⟦m|Marek Tulle⟧ a été choisi pour diriger ⟦o|Novaline⟧. => Marek Tulle; Novaline; confirmed; appointed
    ⟦f|Ana Ruiz⟧ a été portée à la présidence de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ a mis ⟦f|Ana Ruiz⟧ à la tête de sa division. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦f|Ana Ruiz⟧ intègre le comité exécutif de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; joins
    ⟦f|Ana Ruiz⟧ fait son entrée au conseil d’administration de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; takes_post
    ⟦f|Ana Ruiz⟧ fait son retour chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; takes_post
    ⟦f|Ana Ruiz⟧ a accepté le poste de directrice de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; takes_post
    Le ⟦o|FC Belmont⟧ s’est attaché les services de ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; confirmed; appointed
    Le ⟦o|FC Belmont⟧ a fait signer ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; confirmed; appointed
    Le ⟦o|FC Belmont⟧ officialise l’arrivée de ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; confirmed; noun
    Le ⟦o|FC Belmont⟧ annonce la signature de ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; confirmed; noun
    ⟦m|Luka Brandt⟧ évoluera la saison prochaine au ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; announced; joins
    ⟦o|Novaline⟧ perd son président, ⟦m|Hugo Perral⟧. La ministre ⟦f|Ana Ruiz⟧ a nommé ⟦m|Marek Tulle⟧ pour lui succéder. => Marek Tulle; Novaline; confirmed; succeeds
    ⟦o|Novaline⟧ perd son président, ⟦m|Hugo Perral⟧. Pour lui succéder, ⟦o|Novaline⟧ a choisi ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; succeeds
    ⟦o|Novaline⟧ a nommé ⟦m|Marek Tulle⟧ directeur général. Il prendra ses fonctions lundi. => Marek Tulle; Novaline; confirmed; appointed
    ⟦m|Luka Brandt⟧ gagne la course et succède à ⟦m|Igor Sand⟧ au palmarès. => nothing
    ⟦m|Marek Tulle⟧ prend la place de ⟦m|Hugo Perral⟧ au ⟦o|Sénat⟧. => Marek Tulle; Sénat; confirmed; succeeds
    ⟦m|Marek Tulle⟧ remplace ⟦m|Hugo Perral⟧ au ⟦o|ministère de l’Intérieur⟧. => Marek Tulle; ministère de l’Intérieur; confirmed; succeeds
    Le conseil a élu ⟦m|Hugo Perral⟧ président de ⟦o|Novaline⟧. => Hugo Perral; Novaline; confirmed; appointed
    L’élection en juin dernier de ⟦m|Hugo Perral⟧ à la présidence de ⟦o|Novaline⟧ a surpris. => Hugo Perral; Novaline; ?; noun
    ⟦f|Ana Ruiz⟧ est la nouvelle directrice de ⟦o|Novaline⟧, où elle succède à ⟦m|Hugo Perral⟧. => Ana Ruiz; Novaline; confirmed; ?
    Le nouveau président gambien, ⟦m|Hugo Perral⟧, a prêté serment jeudi. => Hugo Perral; Gambie; confirmed; coming_holder
    ⟦m|Luka Brandt⟧ a paraphé un contrat de trois ans avec le ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; confirmed; joins
    """

  /// A post comes to somebody, or an employer settles on somebody.
  static let choices = """
    La présidence de ⟦o|Novaline⟧ échoit à ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ annonce que la direction créative revient à ⟦f|Ana Ruiz⟧. => Ana Ruiz; ?; confirmed; appointed
    ⟦m|Hugo Perral⟧, dont le poste reviendra à ⟦f|Ana Ruiz⟧, quitte ⟦o|Novaline⟧. => Ana Ruiz; ?; announced; appointed
    ⟦m|Hugo Perral⟧ est adjoint à ⟦o|Novaline⟧. Les fonctions de M. ⟦m|Perral⟧ ont été confiées à ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ a confié le service commercial à ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦f|Ana Ruiz⟧ s’est vu confier la direction de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; appointed
    Pour prendre la tête de sa filiale, ⟦o|Novaline⟧ a jeté son dévolu sur ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ a fait appel à ⟦f|Ana Ruiz⟧ pour diriger sa filiale. => Ana Ruiz; Novaline; confirmed; appointed
    Le ⟦o|FC Belmont⟧ a fait appel à ⟦m|Malo Quérec⟧ pour entraîner son équipe. => Malo Quérec; FC Belmont; confirmed; appointed
    ⟦o|Novaline⟧ s’est choisi mardi un nouveau secrétaire général : ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ a trouvé son nouveau directeur financier en la personne de ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; confirmed; coming_holder
    ⟦m|Hugo Perral⟧, directeur de ⟦o|Novaline⟧, a chargé ⟦f|Ana Ruiz⟧ de le remplacer. => Ana Ruiz; Novaline; confirmed; charged
    Le ⟦o|FC Belmont⟧ tient son nouvel entraîneur : ⟦m|Malo Quérec⟧ arrive. => Malo Quérec; FC Belmont; confirmed; coming_holder
    Le ⟦o|FC Belmont⟧ s’est offert ⟦m|Luka Brandt⟧. => Luka Brandt; FC Belmont; confirmed; appointed
    ⟦f|Ana Ruiz⟧ a été nommée, mardi, directrice de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦f|Ana Ruiz⟧ a été choisie pour succéder à ⟦m|Hugo Perral⟧, directeur de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; succeeds
    ⟦m|Igor Sand⟧ a remplacé ⟦m|Hugo Perral⟧ par ⟦f|Ana Ruiz⟧ à la tête de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; succeeds
    ⟦o|Novaline⟧ a chargé ⟦f|Ana Ruiz⟧ de diriger sa filiale. => Ana Ruiz; Novaline; confirmed; charged
    ⟦f|Ana Ruiz⟧ est promue à la place de ⟦m|Hugo Perral⟧, directeur de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦m|Hugo Perral⟧ dirige ⟦o|Novaline⟧. Il vient de recruter ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; confirmed; appointed
    ⟦m|Hugo Perral⟧, directeur de ⟦o|Novaline⟧, laisse son bureau à ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; confirmed; succeeds
    """

  /// A first day, a move, a shirt, a unit.
  static let beginnings = """
    ⟦f|Ana Ruiz⟧ commence lundi chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; announced; joins
    ⟦f|Ana Ruiz⟧ commence chez ⟦o|Novaline⟧ en 1990. => Ana Ruiz; Novaline; historical; joins
    ⟦f|Ana Ruiz⟧ débutera lundi comme directrice de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; announced; takes_post
    ⟦f|Ana Ruiz⟧ avait sauté de ⟦o|Novaline⟧ à ⟦o|Ardentis⟧ en août. => Ana Ruiz; Ardentis; historical; joins
    ⟦f|Ana Ruiz⟧ atterrira chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; announced; joins
    ⟦m|Luka Brandt⟧ défendra les couleurs du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; announced; joins
    ⟦m|Luka Brandt⟧ évoluera sous le maillot du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; announced; joins
    ⟦m|Luka Brandt⟧ a accepté une offre du ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; confirmed; joins
    ⟦f|Ana Ruiz⟧ rejoindra, elle, la rédaction de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; announced; joins
    ⟦f|Ana Ruiz⟧ rejoint le groupe d’édition ⟦o|Hachelle⟧. => Ana Ruiz; Hachelle; confirmed; joins
    ⟦m|Luka Brandt⟧, entraîneur du ⟦o|FC Belmont⟧, part. ⟦m|Igor Sand⟧ rejoint le staff comme adjoint. => Igor Sand; FC Belmont; confirmed; joins
    ⟦m|Hugo Perral⟧, entré chez ⟦o|Novaline⟧ en 1996, part. => Hugo Perral; Novaline; historical; joins
    La directrice de ⟦o|Novaline⟧, ⟦f|Ana Ruiz⟧, elle-même arrivée en janvier, approuve. => Ana Ruiz; Novaline; ?; joins
    ⟦m|Hugo Perral⟧ prendra en charge le groupe ⟦o|Novaline⟧ par intérim. => Hugo Perral; Novaline; announced; takes_post
    ⟦m|Hugo Perral⟧ quittera ⟦o|Novaline⟧ pour diriger l’équipe masculine d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; announced; leads
    C’est ⟦m|Hugo Perral⟧, adjoint au maire, chef d’une autre maison, qui prend la tête de ⟦o|Novaline⟧. => Hugo Perral; Novaline; confirmed; takes_post
    ⟦m|Hugo Perral⟧ part, et l’ancienne capitaine de l’équipe, ⟦f|Ana Ruiz⟧, prendra la tête de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; announced; takes_post
    ⟦m|Luka Brandt⟧ serait en passe de signer au ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; rumored; joins
    ⟦f|Ana Ruiz⟧ s’est jointe à ⟦o|Novaline⟧ en tant que directrice. => Ana Ruiz; Novaline; confirmed; joins
    ⟦f|Ana Ruiz⟧ retourne chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; joins
    ⟦f|Ana Ruiz⟧ est revenue chez ⟦o|Novaline⟧. => Ana Ruiz; Novaline; confirmed; joins
    ⟦m|Luka Brandt⟧ a posé ses valises au ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; confirmed; takes_post
    ⟦f|Ana Ruiz⟧ sera directrice générale de ⟦o|Novaline⟧. => Ana Ruiz; Novaline; announced; coming_holder
    ⟦m|Malo Quérec⟧ devient le nouvel entraîneur du ⟦o|FC Belmont⟧. => Malo Quérec; FC Belmont; confirmed; becomes
    ⟦f|Ana Ruiz⟧ ne rejoindra pas ⟦o|Novaline⟧. => Ana Ruiz; Novaline; denied; joins
    Depuis sa nomination à la tête de ⟦o|Novaline⟧, ⟦f|Ana Ruiz⟧ se tait. => Ana Ruiz; Novaline; historical; noun
    ⟦f|Ana Ruiz⟧ est directrice de ⟦o|Novaline⟧. Depuis son élection en 2019, elle se tait. => Ana Ruiz; Novaline; historical; noun
    ⟦f|Ana Ruiz⟧, directrice commerciale, quitte ⟦o|Novaline⟧ pour ⟦o|Ardentis⟧. Elle entrera en fonction le 15 juin. => Ana Ruiz; Ardentis; ?; ?
    """

  /// What looks like them.
  static let lookalikes = """
    ⟦f|Ana Ruiz⟧ a promis de rester à ⟦o|Novaline⟧ si elle est réélue. => nothing
    ⟦f|Ana Ruiz⟧, maire sortante, a promis de rester s’il est réélu. => nothing
    Le successeur de ⟦m|Hugo Perral⟧, élu le 3 mai, se tait. ⟦m|Hugo Perral⟧ est le président du ⟦o|Parti radical⟧. => nothing
    ⟦f|Ana Ruiz⟧ a mis ⟦m|Hugo Perral⟧ à l’aise. => nothing
    ⟦f|Ana Ruiz⟧ a porté ⟦m|Hugo Perral⟧ dans ses bras. => nothing
    ⟦m|Luka Brandt⟧ a joué au ⟦o|FC Belmont⟧. => nothing
    ⟦f|Ana Ruiz⟧ a fait son entrée dans la salle. => nothing
    ⟦f|Ana Ruiz⟧ a été désignée candidate du ⟦o|Parti radical⟧. => nothing
    Le ⟦o|Conseil de sécurité⟧ a annoncé l’arrivée de ⟦m|Hugo Perral⟧ à ⟦l|Belmont⟧. => nothing
    ⟦f|Ana Ruiz⟧ a pris sa place dans le train. => nothing
    ⟦f|Ana Ruiz⟧ parlait avant que ⟦m|Hugo Perral⟧ ne devienne président de ⟦o|Novaline⟧. => nothing
    ⟦f|Ana Ruiz⟧ écrit un roman avant de devenir scénariste. => nothing
    ⟦f|Ana Ruiz⟧ rejoint la ⟦o|Maison-Blanche⟧ à pied. => nothing
    ⟦m|Luka Brandt⟧ revient à ⟦o|Novaline⟧ chercher son sac. => nothing
    ⟦m|Luka Brandt⟧, joueur du ⟦o|FC Belmont⟧, a cédé sa place à ⟦m|Igor Sand⟧ à la 12e minute. => nothing
    ⟦f|Ana Ruiz⟧ a fait appel à ⟦m|Igor Sand⟧. => nothing
    ⟦f|Ana Ruiz⟧ a commencé sa carrière à ⟦o|Novaline⟧. => nothing
    Le nouveau directeur de ⟦o|Novaline⟧ : ⟦m|Hugo Perral⟧ se tait. => nothing
    ⟦m|Luka Brandt⟧ a défendu les couleurs du ⟦o|FC Belmont⟧. => nothing
    ⟦f|Ana Ruiz⟧ a préparé son arrivée à ⟦o|Matignon⟧. => nothing
    ⟦f|Ana Ruiz⟧ est entrée à ⟦o|Novaline⟧ par la cour. => nothing
    ⟦f|Ana Ruiz⟧ prend en charge les patients de ⟦l|Belmont⟧. => nothing
    ⟦f|Ana Ruiz⟧ ne sera pas directrice de ⟦o|Novaline⟧. => nothing
    ⟦m|Luka Brandt⟧ sera le capitaine du ⟦o|FC Belmont⟧ samedi. => nothing
    ⟦f|Ana Ruiz⟧ sera candidate du ⟦o|Parti radical⟧. => nothing
    ⟦f|Ana Ruiz⟧ s’est offert un voyage. => nothing
    ⟦f|Ana Ruiz⟧ accepte l’offre de rachat de ⟦o|Novaline⟧. => nothing
    """

  /// Who follows somebody, told by a clitic, a noun or at the end of the clause.
  static let followers = """
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. ⟦f|Clara Vossel⟧ le remplacera dès lundi. => Clara Vossel; Novaline; announced; succeeds
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. ⟦f|Clara Vossel⟧ est appelée à le remplacer. => Clara Vossel; Novaline; ?; succeeds
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. Le groupe a retenu pour lui succéder l’archiviste ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; ?
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. ⟦f|Clara Vossel⟧ a été élue lundi pour lui succéder. => Clara Vossel; Novaline; confirmed; appointed
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. Son successeur, ⟦m|Marek Tulle⟧, arrive lundi. => Marek Tulle; Novaline; confirmed; succeeds
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. Son remplaçant s’appelle ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; succeeds
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. Son remplaçant est connu : il s’agit de ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; succeeds
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. Place à ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; succeeds
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. Sa place revient à ⟦m|Marek Tulle⟧. => Marek Tulle; ?; confirmed; appointed
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été écarté au profit de ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; succeeds
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, passe la main à la juriste ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; succeeds
    ⟦m|Paul Lestrade⟧, démissionnaire, est remplacé à la direction par ⟦f|Clara Vossel⟧. => Clara Vossel; ?; confirmed; succeeds
    La passation de pouvoirs entre ⟦m|Paul Lestrade⟧ et ⟦f|Clara Vossel⟧ a eu lieu lundi. => Clara Vossel; ?; confirmed; succeeds
    """

  /// Who leads for a while, or in one more post.
  static let interims = """
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. ⟦f|Clara Vossel⟧ assure la transition. => Clara Vossel; Novaline; confirmed; takes_post
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. ⟦f|Clara Vossel⟧ expédie les affaires courantes. => Clara Vossel; Novaline; confirmed; takes_post
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. ⟦f|Clara Vossel⟧ exercera la fonction à titre intérimaire. => Clara Vossel; Novaline; announced; takes_post
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. ⟦f|Clara Vossel⟧ tiendra la barre jusqu’à l’été. => Clara Vossel; Novaline; announced; takes_post
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. La relève est assurée par ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; takes_post
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé. Le conseil a chargé ⟦f|Clara Vossel⟧ de l’intérim. => Clara Vossel; Novaline; confirmed; charged
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, a été limogé, ⟦f|Clara Vossel⟧ assurant l’intérim. => Clara Vossel; Novaline; confirmed; takes_post
    ⟦f|Clara Vossel⟧ cumulera les deux fonctions chez ⟦o|Novaline⟧. => Clara Vossel; Novaline; announced; takes_post
    ⟦f|Clara Vossel⟧ est de retour à la tête de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; takes_post
    ⟦f|Clara Vossel⟧ a été réinstallée dans son fauteuil de directrice de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; appointed
    ⟦f|Clara Vossel⟧ a été reconduite pour quatre ans à la tête de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; appointed
    ⟦f|Clara Vossel⟧ est pressentie pour diriger ⟦o|Novaline⟧. => Clara Vossel; Novaline; rumored; appointed
    ⟦f|Clara Vossel⟧ est désormais directrice générale de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; coming_holder
    ⟦f|Clara Vossel⟧ sera aux commandes de ⟦o|Novaline⟧. => Clara Vossel; Novaline; announced; coming_holder
    ⟦f|Clara Vossel⟧ endosse le costume de présidente de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; takes_post
    """

  /// Several at once, choices named behind, backgrounds with a date.
  static let more = """
    ⟦o|Novaline⟧ accueille une nouvelle directrice des études, ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; coming_holder
    ⟦o|Novaline⟧ a un nouveau directeur technique. Il s’agit de ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; coming_holder
    La nouvelle directrice de ⟦o|Novaline⟧ s’appelle ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; coming_holder
    ⟦f|Clara Vossel⟧ a été nommée directrice de ⟦o|Novaline⟧, et M. ⟦m|Marek Tulle⟧ directeur adjoint. => Clara Vossel; Novaline; confirmed; appointed & Marek Tulle; Novaline; confirmed; appointed
    ⟦m|Marek Tulle⟧ prend les Finances, ⟦f|Clara Vossel⟧ la Justice. => Marek Tulle; ?; confirmed; takes_post & Clara Vossel; ?; confirmed; takes_post
    ⟦o|Novaline⟧ coopte trois nouveaux associés : ⟦m|Théo Bihan⟧ en droit social, ⟦f|Inès Karoui⟧ en contentieux et ⟦m|Stefan Novak⟧ en fiscalité. => Théo Bihan; Novaline; confirmed; appointed & Inès Karoui; Novaline; confirmed; appointed & Stefan Novak; Novaline; confirmed; appointed
    Le choix du conseil s’est porté sur ⟦f|Clara Vossel⟧ pour diriger ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; appointed
    Le président a chargé ⟦f|Clara Vossel⟧, cheffe du ⟦o|Parti radical⟧, de former un gouvernement. => Clara Vossel; ?; confirmed; charged
    ⟦o|Novaline⟧ annonce la cooptation de ⟦f|Clara Vossel⟧ en qualité d’administratrice. => Clara Vossel; Novaline; confirmed; noun
    ⟦f|Clara Vossel⟧ rejoint la jeune société en qualité de directrice. => Clara Vossel; ?; confirmed; joins
    ⟦f|Clara Vossel⟧ quitte ⟦o|Novaline⟧, où elle était arrivée en 2019. => Clara Vossel; Novaline; historical; joins
    ⟦o|Novaline⟧ a congédié son président, ⟦m|Marek Tulle⟧, moins d’un an après son embauche. => Marek Tulle; Novaline; historical; noun
    ⟦f|Clara Vossel⟧, élue avec 52 % des voix, prend la présidence de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; ?
    Le défenseur ⟦m|Luka Brandt⟧ rejoint ⟦l|Lille⟧. => Luka Brandt; Lille; confirmed; joins
    """

  /// What reads like the rows above and is no appointment.
  static let nearMisses = """
    Le prince ⟦m|Paul Lestrade⟧ vante son successeur ⟦m|Marek Tulle⟧. => nothing
    ⟦m|Marek Tulle⟧ s’est désisté au profit de ⟦m|Paul Lestrade⟧ avant le second tour. => nothing
    ⟦f|Clara Vossel⟧, arrivée mercredi à Jacobabad, a visité un camp. => nothing
    ⟦f|Clara Vossel⟧ a remis un chèque au cabinet de ⟦m|Marek Tulle⟧. => nothing
    ⟦f|Clara Vossel⟧ conduira les opérations. => nothing
    ⟦f|Clara Vossel⟧ présentera le budget lundi. => nothing
    ⟦f|Clara Vossel⟧ a élevé trois enfants. => nothing
    ⟦f|Clara Vossel⟧ a signé un nouveau contrat de deux ans. => nothing
    ⟦f|Clara Vossel⟧ assure la coordination du festival. => nothing
    Sept ans après son arrivée, ⟦f|Clara Vossel⟧ quitte la ville. => nothing
    ⟦m|Marek Tulle⟧ rencontre un nouveau ministre, ⟦m|Paul Lestrade⟧. => nothing
    """

  /// Posts behind a manner, a vote, a term, a town or an insertion; before the chosen; fronted.
  static let insertions = """
    Le conseil de ⟦o|Novaline⟧ a reconduit à l’unanimité ⟦f|Clara Vossel⟧ dans son mandat de présidente. => Clara Vossel; Novaline; confirmed; appointed
    ⟦f|Clara Vossel⟧ a été élue samedi à ⟦l|Belmont⟧ présidente de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; appointed
    ⟦f|Clara Vossel⟧ a été élue par 31 voix contre 12 présidente de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ a nommé ce mardi, au terme d’un vote serré, ⟦f|Clara Vossel⟧ directrice. => Clara Vossel; Novaline; confirmed; appointed
    ⟦o|Novaline⟧ a désigné directeur l’artisan ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; appointed
    Le congrès de ⟦o|Novaline⟧ a porté à la trésorerie ⟦m|Marek Tulle⟧. => Marek Tulle; ?; confirmed; appointed
    ⟦m|Marek Tulle⟧ est élevé au rang de commandeur et nommé préfet. => Marek Tulle; ?; confirmed; appointed
    Un administrateur provisoire, ⟦m|Marek Tulle⟧, a été désigné. => Marek Tulle; ?; confirmed; appointed
    À la Justice, le président a nommé ⟦f|Clara Vossel⟧. => Clara Vossel; ?; confirmed; appointed
    Sont nommés : ⟦f|Clara Vossel⟧, ministre de la Justice ; ⟦m|Marek Tulle⟧, ministre de la Santé. => Clara Vossel; ?; confirmed; appointed & Marek Tulle; ?; confirmed; appointed
    ⟦f|Clara Vossel⟧ prendra le 1er juin les commandes de ⟦o|Novaline⟧. => Clara Vossel; Novaline; announced; takes_post
    ⟦f|Clara Vossel⟧ prend les commandes de son grand rival, la mutuelle ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; takes_post
    ⟦f|Clara Vossel⟧ a été nommée directrice par intérim de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; appointed
    ⟦f|Clara Vossel⟧, tout juste nommée directrice de ⟦o|Novaline⟧, a souri. => Clara Vossel; Novaline; ?; appointed
    ⟦f|Ana Ruiz⟧ a parlé. Nommée directrice de ⟦o|Novaline⟧, elle partira samedi. => Ana Ruiz; Novaline; ?; appointed
    Le conseil de ⟦o|Novaline⟧ a promu ⟦f|Ana Ruiz⟧. Le conseil lui a confié la présidence. => Ana Ruiz; Novaline; confirmed; appointed
    """

  /// Whoever is sent, preferred, made, lent, named in person or beside another.
  static let sendings = """
    ⟦f|Clara Vossel⟧, affectée à l’état-major de ⟦l|Belmont⟧, part lundi. => Clara Vossel; état-major de Belmont; confirmed; joins
    ⟦m|Marek Tulle⟧ est détaché auprès de ⟦o|Novaline⟧ en qualité de directeur financier. => Marek Tulle; Novaline; confirmed; joins
    L’attaquant ⟦m|Luka Brandt⟧ est prêté sans option d’achat au ⟦o|FC Belmont⟧. => Luka Brandt; FC Belmont; confirmed; joins
    ⟦m|Paul Lestrade⟧ a été limogé par ⟦o|Novaline⟧, qui lui a préféré la juriste ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; succeeds
    Le Premier ministre a fait de ⟦f|Clara Vossel⟧ sa ministre des Finances. => Clara Vossel; ?; confirmed; appointed
    Battu par ⟦f|Clara Vossel⟧, le maire sortant de ⟦l|Belmont⟧, ⟦m|Paul Lestrade⟧, part lundi. => Clara Vossel; ?; confirmed; succeeds
    ⟦f|Ana Ruiz⟧ préside ⟦o|Novaline⟧. Elle sera secondée par ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; announced; appointed
    ⟦f|Ana Ruiz⟧ a été élue présidente de ⟦o|Novaline⟧. Autour d’elle, ⟦m|Marek Tulle⟧ (trésorier) complète le bureau. => Ana Ruiz; Novaline; confirmed; appointed & Marek Tulle; Novaline; confirmed; appointed
    ⟦f|Clara Vossel⟧ renforce depuis lundi la brigade de ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; joins
    ⟦o|Novaline⟧ s’est doté d’une présidente en la personne de ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; coming_holder
    La nouvelle directrice de ⟦o|Novaline⟧, ⟦f|Clara Vossel⟧, a souri. => Clara Vossel; Novaline; confirmed; coming_holder
    La future directrice de ⟦o|Novaline⟧, ⟦f|Clara Vossel⟧, a souri. => Clara Vossel; Novaline; announced; coming_holder
    ⟦f|Clara Vossel⟧, directrice de ⟦o|Novaline⟧ depuis lundi, a souri. => Clara Vossel; Novaline; confirmed; coming_holder
    ⟦f|Clara Vossel⟧ est aux commandes de ⟦o|Novaline⟧ depuis le 2 mai. => Clara Vossel; Novaline; confirmed; coming_holder
    À la barre de ⟦o|Novaline⟧ depuis lundi : ⟦f|Clara Vossel⟧. => Clara Vossel; Novaline; confirmed; coming_holder
    ⟦f|Clara Vossel⟧ devient la première femme à diriger ⟦o|Novaline⟧. => Clara Vossel; Novaline; confirmed; becomes
    ⟦f|Clara Vossel⟧ a accepté de diriger ⟦o|Novaline⟧. => Clara Vossel; Novaline; announced; leads
    Le directeur de ⟦o|Novaline⟧, ⟦m|Paul Lestrade⟧, part. Il aura pour successeur ⟦m|Marek Tulle⟧. => Marek Tulle; Novaline; confirmed; succeeds
    """

  /// What reads like the two tables before and is no appointment.
  static let strangers = """
    ⟦f|Clara Vossel⟧ a été transférée à l’hôpital de ⟦l|Belmont⟧. => nothing
    L’ailier ⟦m|Luka Brandt⟧ a été élu homme du match. => nothing
    ⟦m|Luka Brandt⟧ a battu ⟦m|Hugo Perral⟧ en finale. => nothing
    Le nouveau président ⟦m|Hugo Perral⟧ a parlé. => nothing
    ⟦f|Clara Vossel⟧, directrice de ⟦o|Novaline⟧ depuis 2015, a souri. => nothing
    ⟦f|Clara Vossel⟧ se dit prête à succéder à ⟦m|Paul Lestrade⟧, directeur de ⟦o|Novaline⟧. => nothing
    Le ministre a relevé ⟦f|Clara Vossel⟧ de ses fonctions. => nothing
    ⟦f|Clara Vossel⟧ est venue en la personne de son avocat. => nothing
    ⟦f|Clara Vossel⟧ a créé ⟦o|Novaline⟧ en 2015. => nothing
    ⟦f|Clara Vossel⟧ est assistée par ⟦m|Marek Tulle⟧. => nothing
    ⟦f|Clara Vossel⟧ fait de ⟦m|Marek Tulle⟧ un héros. => nothing
    """

  /// Where the departure of the one before, or the opening of the sentence, gives the organization.
  static let places = """
    La directrice de la faculté des lettres, ⟦f|Ana Ruiz⟧, a démissionné. Son adjointe, ⟦f|Clara Vossel⟧, assure l’intérim. => Clara Vossel; faculté des lettres; confirmed; takes_post
    À la faculté de médecine, ⟦m|Hugo Perral⟧ a succédé au doyen ⟦m|Paul Lestrade⟧. => Hugo Perral; faculté de médecine; confirmed; succeeds
    """
}
