/// Sentences of our own about people who take up posts, in the notation of
/// ``DepartureSentences``; a row is person, organization, status and rule.
enum AppointmentSentences {
  /// The employer acts, or the passive hides it.
  static let employers = """
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
    """

  /// The newcomer acts.
  static let newcomers = """
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
    L’intérim sera assuré par ⟦m|Marek Tulle⟧. => Marek Tulle; -; announced; takes_post
    ⟦m|Karim Ziani⟧, directeur général d’⟦o|Ardentis⟧, cède le fauteuil à ⟦f|Suzanne Obad⟧. => Suzanne Obad; Ardentis; confirmed; succeeds
    ⟦f|Mia Torvald⟧ a cédé la troisième place à ⟦f|Ana Ruiz⟧. => nothing
    """

  /// Somebody follows somebody.
  static let successors = """
    ⟦m|Hugo Perral⟧ est remplacé par ⟦f|Clara Vossel⟧ à la tête d’⟦o|Ardentis⟧. => Clara Vossel; Ardentis; confirmed; succeeds
    ⟦m|Hugo Perral⟧ quitte la direction d’⟦o|Ardentis⟧. ⟦f|Clara Vossel⟧, ancienne directrice de ⟦o|Novaline⟧, sera son successeur. => Clara Vossel; Ardentis; announced; succeeds
    """

  /// Nobody takes up a post here.
  static let negatives = """
    ⟦f|Clara Vossel⟧ devient la présidente la plus âgée de l’histoire. => nothing
    ⟦f|Clara Vossel⟧ rejoint ⟦l|Paris⟧ par le train. => nothing
    ⟦f|Clara Vossel⟧ présidera la réunion. => nothing
    ⟦f|Clara Vossel⟧ a été chargée de l’enquête. => nothing
    ⟦m|Luka Brandt⟧ remplace ⟦m|Igor Sand⟧ à la mi-temps. => nothing
    L’arrivée de ⟦f|Clara Vossel⟧ à ⟦l|Belmont⟧ est prévue lundi. => nothing
    ⟦m|Hugo Perral⟧ n’a pas rejoint ⟦o|Ardentis⟧. => nothing
    """
}
