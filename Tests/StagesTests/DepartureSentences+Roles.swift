/// Sentences in which a role without a name is told of somebody whom the text names elsewhere, or of
/// somebody else; the lines are as in ``DepartureSentences``.
extension DepartureSentences {
  static let rolesOfTheNamed = """
    ⟦f|Ana Ruiz⟧ a voté dès le premier tour. La députée du Tarn abandonne la présidence du ⟦o|Parti radical⟧. => Ana Ruiz; Parti radical; resigned; confirmed
    ⟦m|Hugo Perral⟧ n’a pas convaincu les actionnaires. Il est fatigué. Le directeur du développement quitte ⟦o|Ardentis⟧. => Hugo Perral; Ardentis; resigned; confirmed
    ⟦o|Novaline⟧ a perdu l’un de ses ingénieurs. ⟦m|Hugo Perral⟧ y travaillait depuis dix ans. => Hugo Perral; Novaline; ?; confirmed
    ⟦o|Novaline⟧ a nommé ⟦m|Hugo Perral⟧ directeur général. Le nouveau patron, transfuge d’⟦o|Ardentis⟧, arrivera en août. => Hugo Perral; Ardentis; moved; ?
    ⟦m|Hugo Perral⟧ a protesté. L’un des ingénieurs de ⟦o|Novaline⟧ a démissionné. => ingénieurs; Novaline; resigned; confirmed
    ⟦m|Hugo Perral⟧ a protesté. La directrice de ⟦o|Novaline⟧ a démissionné. => directrice; Novaline; resigned; confirmed
    ⟦m|Hugo Perral⟧ a racheté ⟦o|Novaline⟧. Le directeur commercial a été limogé. => directeur commercial; ?; dismissed; confirmed
    ⟦o|Novaline⟧ a nommé ⟦m|Hugo Perral⟧ directeur général. Le directeur commercial a démissionné. => directeur commercial; ?; resigned; confirmed
    Trois jours après, c’est au tour du directeur de la performance, ⟦m|Hugo Perral⟧, de présenter sa démission. => Hugo Perral; ?; resigned; confirmed
    ⟦m|Hugo Perral⟧ a quitté ⟦o|Ardentis⟧ en pleurs. Le directeur lui avait signifié la veille la fin de sa collaboration. => Hugo Perral; Ardentis; ?; ?
    Battu par les ⟦m|Dubreuil⟧, le sélectionneur ⟦m|Hugo Perral⟧ a confirmé qu’il quitterait ses fonctions. => Hugo Perral; ?; resigned; announced
    Battu au congrès par ⟦m|Hugo Perral⟧, il avait promis de rester. Le secrétaire général quitte le ⟦o|Parti radical⟧. => secrétaire général; Parti radical; resigned; confirmed
    Le président ⟦m|Hugo Perral⟧ a tenté de le retenir. L’entraîneur du ⟦o|FC Belmont⟧ quitte le club. => entraîneur; FC Belmont; resigned; confirmed
    Tué d’une balle, ⟦m|Luka Brandt⟧ avait 17 ans. Le préfet de l’Oudre a quitté ses fonctions hier. => préfet; ?; resigned; confirmed
    Le juge ⟦m|Hugo Perral⟧ a parlé. Le directeur d’⟦o|Ardentis⟧ a démissionné. => directeur; Ardentis; resigned; confirmed
    Le gouverneur ⟦m|Hugo Perral⟧ a été arrêté. Plusieurs élus, dont le sénateur ⟦m|Igor Sand⟧, réclament des comptes. L’intéressé exclut de quitter son poste. => Hugo Perral; ?; resigned; denied
    ⟦o|Novaline⟧ perd ⟦m|Hugo Perral⟧, son ingénieur en chef. => Hugo Perral; Novaline; unspecified; confirmed
    """

  /// Where something is said or filed is left by nobody.
  static let placesOfNews = """
    Le maire ⟦m|Hugo Perral⟧ ne démissionnera pas, a-t-il lancé mardi sur ⟦o|Radio Mistral⟧. => Hugo Perral; -; resigned; denied
    Le sélectionneur ⟦m|Hugo Perral⟧ ne démissionnera pas, a-t-il martelé en conférence de presse. => Hugo Perral; -; resigned; denied
    Transferts : le directeur sportif a démissionné. => directeur sportif; -; resigned; confirmed
    Affaire Legay : le commissaire a démissionné. => commissaire; -; resigned; confirmed
    Vexin : le directeur sportif a démissionné. => directeur sportif; Vexin; resigned; confirmed
    L’un des responsables de la sécurité de l’IA chez ⟦o|Novaline⟧ quitte l’entreprise. => responsables de la sécurité; Novaline; resigned; confirmed
    Un an après son arrivée à la direction de l’⟦o|hôpital de Montauban⟧, ⟦m|Hugo Perral⟧ s’en va. => Hugo Perral; hôpital de Montauban; resigned; confirmed
    Quatre cuisiniers d’⟦o|Ardentis⟧, licenciés en mai, ont saisi la justice. => Quatre cuisiniers; Ardentis; laid_off; ?
    ⟦f|Ana Ruiz⟧, directrice d’⟦o|Ardentis⟧, est appelée à d’autres fonctions. => Ana Ruiz; Ardentis; unspecified; confirmed
    """
}
