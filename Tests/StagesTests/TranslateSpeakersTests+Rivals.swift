import Articles

/// Words that one could take for those of another whom the text names: a source, a seller, somebody
/// spoken of, a country; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let rivals: [Case] = [
    // A source is not whom its own sentence speaks of.
    Case(
      "Mira Murati", .anaphora,
      "Mira Murati a été exclue. Selon la fédération, elle a écrit : « ⟦Je m’en vais⟧ »."),
    Case(
      "Mira Murati", .anaphora,
      "Mira Murati est tombée. Selon la voisine, elle a crié : « ⟦Au secours, aidez-moi⟧ »."),
    // A headline is hardly said by somebody of whom it speaks.
    Case(
      nil, .none, "« ⟦Murati doit s’en aller⟧ »\n\nLes abonnés réclament la tête de Mira Murati."),
    Case(nil, .none, "« ⟦Il doit s’en aller⟧ »\n\nLes abonnés réclament la tête de Jan Leike."),
    Case(nil, .none, "« ⟦Assez de mensonges⟧ »\n\nLes abonnés réclament la tête de Jan Leike."),
    Case(
      "Jan Leike", .anaphora, "« ⟦Je rends les clés⟧ »\n\nRencontre avec Jan Leike, libraire."),
    // Buyers and sellers.
    Case(
      "Sam Altman", .verbAfter,
      "Jan Leike a vendu le club à Sam Altman. « ⟦On investira⟧ », dit le nouveau propriétaire."),
    Case(
      "Sam Altman", .verbAfter,
      "La vente du club à Sam Altman par Jan Leike est signée. « ⟦On investira⟧ », promet le repreneur."
    ),
    Case(
      "Sam Altman", .verbAfter,
      "Le journal a été repris par Sam Altman. « ⟦On investira⟧ », promet son acquéreur."),
    Case(
      "acheteur", .verbAfter,
      "Sam Altman a racheté le journal. « ⟦Le prix est trop haut⟧ », confie un acheteur."),
    // Who says `je` is no firm.
    Case(
      "champion d’aviron", .verbAfter,
      "OpenAI parraine la régate. « ⟦Je suis aux anges⟧ », glisse le champion d’aviron."),
    Case(
      "OpenAI", .verbAfter,
      "OpenAI recrute. « ⟦Nous sommes prêts⟧ », glisse le champion de l’intelligence artificielle."),
    // A region is nobody from there.
    Case(nil, .none, "Jan Leike est rentré. La Lorraine reste « ⟦plus belle que jamais⟧ »."),
    Case(nil, .none, "Jan Leike est rentré. L’Ukraine reste « ⟦plus unie que jamais⟧ »."),
    // A post is handed over, a cup is given.
    Case(
      "Sam Altman", .verbAfter,
      "Sam Altman a été élu jeudi. Il a remis un trophée à Jan Leike. « ⟦Quel bonheur⟧ », sourit le nouveau président."
    ),
    Case(
      "Jan Leike", .verbAfter,
      "Sam Altman laisse les rênes du club à Jan Leike. « ⟦Quel bonheur⟧ », sourit le nouveau président."
    ),
    Case(
      "Jan Leike", .verbAfter,
      "Sam Altman s’en va. Place à Jan Leike. « ⟦Quel bonheur⟧ », sourit le nouveau président."),
    // What others say of somebody.
    Case(nil, .none, "Jan Leike, décrit comme « ⟦un ogre⟧ », quitte la maison."),
    Case(nil, .none, "La maison perd Jan Leike, souvent décrit comme « ⟦un ogre⟧ »."),
    Case(
      "Jan Leike", .verbBefore, "Ce procès, que Jan Leike décrit comme « ⟦une farce⟧ », l’épuise."),
    Case(
      "experte", .verbBefore,
      "L’experte a décrit au jury un accusé « ⟦lucide, mais sans remords⟧ »."),
    // A noun that ends like a participle.
    Case(
      "Jan Leike", .anaphora,
      "Le rescapé Jan Leike n’a jamais cessé de « ⟦rire de tout ce qui brille⟧ »."),
    Case(
      "Jan Leike", .anaphora,
      "Le jeune retraité Jan Leike n’a jamais cessé de « ⟦rire de tout ce qui brille⟧ »."),
    // What the words beside a name tell of its gender.
    Case(
      "Camille Perral", .invertedPronoun,
      "Un cadre quitte la Poste\n\nCamille Perral a réagi. « ⟦Je reste⟧ », a-t-il dit."),
    Case(
      "Mira Murati", .invertedPronoun,
      "Le Chilien Camille Perral a battu Mira Murati. « ⟦Ce fut long⟧ », a-t-elle soufflé."),
    Case(
      "Jan Leike", .verbAfter,
      "Finale pour Jan Leike avec la Chilienne Camille Perral. « ⟦Ce fut long⟧ », sourit le joueur."
    ),
    // `il` that stands for somebody.
    Case(
      "président du club", .verbAfter,
      "Jan Leike a gagné. « ⟦Il est trop fort⟧ », s’incline le président du club."),
    Case(
      "président du club", .verbAfter,
      "Jan Leike a perdu. « ⟦Il reste notre capitaine⟧ », insiste le président du club."),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike a perdu. « ⟦Il ne s’agit pas de céder⟧ », insiste le président du club."),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike a perdu. « ⟦Il est trop tôt pour le dire⟧ », insiste le président du club."),
    // Lines of their own.
    Case(
      "Mira Murati", .anaphora,
      """
      Dans un long message, Mira Murati explique renoncer à deux projets. En cause : un éditeur, \
      Microsoft, qui a retiré ses fonds.

      « ⟦Nous n’avions plus le choix. Chacun sera aidé.⟧ »
      """),
    Case(
      nil, .none,
      """
      Entretien, réparation et vente de vélos.

      Jan Leike tient la boutique.

      J’ai dit à mon frère : « ⟦C’est le dernier été.⟧ »
      """),
    Case(
      nil, .none,
      """
      ENTRETIEN DES ROUTES

      Jan Leike dirige le chantier.

      J’ai dit à mon frère : « ⟦C’est le dernier été.⟧ »
      """),
    // `lui` behind an apposition is an object.
    Case(
      "Mira Murati", .verbBefore,
      "Sa cheffe, la ministre Mira Murati, lui a répondu : « ⟦Restez donc⟧ »."),
    Case(
      "cheffe", .verbBefore, "Sa cheffe, une ancienne ministre, lui a répondu : « ⟦Restez donc⟧ »."),
    // Bounds.
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike restera le roi du jouet. Il tenait pour « ⟦une faute de goût⟧ » le plastique."),
    Case(
      nil, .none, "Le maire a écarté Jan Leike. Ses amis devraient être « ⟦plus loyaux⟧ »."),
    // A word for several posts.
    Case(
      "Mira Murati", .verbAfter,
      """
      La députée Mira Murati a croisé le maire Jan Leike. « ⟦Rien ne bouge⟧ », tranche la \
      parlementaire.
      """),
    Case(
      "Sam Altman", .verbAfter,
      """
      Le sénateur Sam Altman est arrivé. Le maire Jan Leike l’attendait. « ⟦Rien ne bouge⟧ », tranche \
      le parlementaire.
      """),
  ]
}
