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
    ⟦f|Ana Ruiz⟧ a protesté. Le directeur de ⟦o|Novaline⟧ a démissionné. => directeur; Novaline; resigned; confirmed
    Après avoir raccroché les crampons, le Catalan a ouvert un café. => nothing
    ⟦m|Hugo Perral⟧ est mort lundi. Après avoir raccroché les crampons en 1989, le Catalan avait ouvert un café. => Hugo Perral; -; retired; ?
    ⟦o|Novaline⟧ accueille ⟦f|Ana Ruiz⟧. Cheffe de service depuis 2019, elle succédera en janvier à ⟦m|Hugo Perral⟧, directeur de ⟦o|Novaline⟧. => Hugo Perral; Novaline; unspecified; announced
    """
}
