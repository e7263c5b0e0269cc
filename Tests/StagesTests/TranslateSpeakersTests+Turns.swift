import Articles

/// Those whom a text calls by a coming or going, a trade or a post, and words that nobody it names
/// says; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let turns: [Case] = [
    // Headlines and interviews.
    Case(
      "Mira Murati", .anaphora,
      """
      « ⟦On ne remplacera jamais la main⟧ »

      ENTRETIEN. Mira Murati, fondatrice de la maison, lève dix millions.
      """),
    Case(
      "Jan Leike", .anaphora,
      """
      INTERVIEW. Jan Leike quitte la scène.

      Pourquoi maintenant ?

      Parce que je suis las. J’ai dit à mon agent : « ⟦C’est le dernier été.⟧ »
      """),
    // What is held of somebody, and by others.
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike restera le roi du jouet. Le plastique, qu’il tenait pour « ⟦une faute de goût⟧ », l’agaçait."
    ),
    Case(nil, .none, "Le maire a écarté Jan Leike. Il n’aurait pas été « ⟦assez loyal⟧ »."),
    Case(
      nil, .none,
      "« Assez », dit Jan Leike. D’autres saluent un homme « ⟦généreux et droit⟧ », discret."),
    Case(
      nil, .none,
      "Sam Altman part. Présenté comme « ⟦le sauveur du club⟧ », il n’aura tenu que dix matches."),
    Case(
      "conseil d’administration de la maison", .verbBefore,
      "Le conseil d’administration de la maison a révoqué Jan Leike, lui reprochant « ⟦un style brutal⟧ »."
    ),
    Case(
      "intersyndicale", .invertedPronoun,
      "Selon l’intersyndicale, cent salariés sont partis. « ⟦On se vide⟧ », alerte-t-elle."),
  ]
}
