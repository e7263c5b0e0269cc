import Articles

/// The wordings of the ordinary press, class by class; the sentences are of our own writing.
extension TranslateSpeakersTests {
  static let press: [Case] = [
    // A verb that no list has, with its subject behind it.
    Case("Jan Leike", .verbAfter, "« ⟦Ils chantent plus fort⟧ », simplifie Jan Leike."),
    Case("Jan Leike", .verbAfter, "« ⟦Il est trop tôt⟧ », a mis en garde lundi Jan Leike."),
    Case("Mira Murati", .verbAfter, "« ⟦Il était partout⟧ », se souvient Mira Murati."),
    Case("Jan Leike", .verbAfter, "« ⟦On verra bien⟧ », balaie Jan Leike."),
    Case("décorateur", .verbAfter, "« ⟦On demande à voir⟧ », tempérait à la sortie un décorateur."),
    Case(
      "Jan Leike", .verbAfter, "« ⟦Nous tiendrons parole⟧ », tient à préciser au journal Jan Leike."
    ),
    Case("Messine", .verbAfter, "« ⟦Mon corps me l’a demandé⟧ », a souri la Messine."),
    Case(nil, .none, "« ⟦La nuit des loups⟧ », roman de Jan Leike, paraît lundi."),
    // A post whose complement comes between it and the name.
    Case(
      "Mira Murati", .verbAfter,
      "« ⟦Nous ne fermons aucun site⟧ », a assuré jeudi la directrice pour l’Europe, Mira Murati."),
    Case(
      "Mira Murati", .verbAfter,
      "« ⟦Nous partirons tous⟧ », a averti leur chef, la ministre de l’Agriculture Mira Murati."),
    Case(
      "Jan Leike", .invertedPronoun,
      "Le candidat au poste, Jan Leike, a salué Mira Murati. « ⟦Je m’incline⟧ », a-t-il dit."),
    // Words that lead to a source.
    Case(
      "Mira Murati", .accordingTo, "À en croire Mira Murati, le label est « ⟦une coquille vide⟧ »."),
    Case("Mira Murati", .accordingTo, "C’est « ⟦une coquille vide⟧ » aux yeux de Mira Murati."),
    Case("rectorat", .accordingTo, "Pour le rectorat, il s’agit d’un « ⟦simple ajustement⟧ »."),
    Case("Mira Murati", .accordingTo, "Pas pour Mira Murati : « ⟦Les métiers changent⟧ »."),
    Case(
      "Mira Murati", .accordingTo,
      "Une autre phrase circule, attribuée à Mira Murati : « ⟦La porte est là⟧ »."),
    Case("ministère", .accordingTo, "Au ministère, on « ⟦analyse la décision⟧ »."),
    Case(
      "note interne", .accordingTo,
      "Selon une note interne consultée par l’AFP, il part « ⟦pour sa famille⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a évoqué un crève-cœur : « ⟦On a tout donné.⟧ » Selon OpenAI, Sam Altman reste."),
    Case("Mira Murati", .accordingTo, "C’est « ⟦un soulagement⟧ » pour Mira Murati, sa mère."),
    Case("Mira Murati", .nounCue, "« ⟦Nous reviendrons⟧ » (Mira Murati)."),
    Case("Mira Murati", .colon, "« ⟦Nous reviendrons⟧ » : la promesse de Mira Murati."),
    Case(
      "Mira Murati", .colon,
      "« ⟦Un recul sans précédent⟧ » : c’est ainsi que Mira Murati a qualifié la loi."),
    Case(
      "source judiciaire", .invertedPronoun,
      "« ⟦Il est arrêté⟧ », a-t-on appris de source judiciaire."),
    Case(
      "Mira Murati", .verbAfter,
      "« ⟦Nous irons au bout⟧ », martèle celle qui dirige le groupe, Mira Murati."),
    Case(
      "Mira Murati", .verbAfter,
      "« ⟦Nous irons au bout⟧ », a dit le maire (divers gauche) de Lyon, Mira Murati."),
    Case("Mira Murati", .verbBefore, "Et Mira Murati d’ajouter : « ⟦Nous irons au bout.⟧ »"),
    Case(
      "Mira Murati", .verbAfter, "« ⟦Le projet, tranche Mira Murati, n’a plus lieu d’être.⟧ »"),
    Case(
      "Jan Leike", .verbBefore, "Jan Leike, délégué d’OpenAI, qui se dit « ⟦écœuré⟧ », reste là."),
    // A noun for whom the text has named.
    Case(
      "Mira Murati", .verbAfter,
      "Mira Murati a lu le rapport pour l’association. « ⟦Rien ne tient⟧ », cingle la juriste."),
    Case(
      "Jan Leike", .verbAfter,
      "Furieux, Jan Leike a quitté la salle. « ⟦Je préfère me taire⟧ », a soufflé le coach du club."
    ),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike a vendu ses outils à un artisan, Sam Altman, qui reprend. « ⟦Il est doué⟧ », dit le vieil homme."
    ),
    Case(
      "procureur", .verbAfter,
      "Jan Leike a été arrêté lundi. « ⟦Il sera jugé⟧ », a précisé le procureur."),
    Case(
      "Jan Leike", .verbBefore,
      "Sam Altman et Jan Leike partent. Le second a nuancé : « ⟦Rien n’est signé.⟧ »"),
    Case(
      "Mira Murati", .verbBefore,
      "Mira Murati arrive. La pneumologue veut d’abord « ⟦recruter et former⟧ »."),
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike réclame le départ du ministre, Sam Altman, qu’il juge « ⟦disqualifié⟧ »."),
    Case(
      "161 officiers de réserve", .invertedPronoun,
      "Dans une pétition, 161 officiers de réserve protestent. « ⟦Nous partirons⟧ », écrivent-ils."),
    Case(
      "Sam Altman", .invertedPronoun,
      """
      Jan Leike hésite. Un autre nom circule, celui de Sam Altman. Ce dernier a décliné. \
      « ⟦La ville me suffit⟧ », a-t-il tranché.
      """),
    Case(
      "Mira Murati", .invertedPronoun,
      """
      « Rien n’est joué », a réagi Claire Dubois.

      Tous les yeux sont tournés vers Mira Murati. « ⟦On discute⟧ », a-t-elle dit.
      """),
    Case(
      "Mira Murati", .verbBefore, "Mira Murati part. C’est, dit-elle, « ⟦un déchirement⟧ »."),
    Case("Mira Murati", .verbBefore, "Mira Murati a appelé à « ⟦l’unité⟧ »."),
    Case(
      "Mira Murati", .verbAfter,
      """
      La Première ministre Mira Murati a reçu Sam Altman et Jan Leike. « ⟦Une page se tourne⟧ », a \
      commenté la cheffe du gouvernement.
      """),
    Case(
      "Jan Leike", .verbAfter,
      "Jan Leike a été reçu par Mira Murati. « ⟦Une amitié sans faille⟧ », a salué l’Allemand."),
    // Another word for the post that the text gives somebody, among others whom it names.
    Case(
      "Mira Murati", .verbAfter,
      """
      La députée Mira Murati a quitté le parti de Sam Altman. Le chercheur Jan Leike la suit.

      « ⟦Je pars⟧ », a déclaré la parlementaire.
      """),
    Case(
      "Jan Leike", .verbAfter,
      """
      L’entraîneur Jan Leike a été reçu par Sam Altman, président du club.

      « ⟦On se bat⟧ », a soufflé le technicien.
      """),
    // The clause stands inside the marks; the verb does.
    Case(
      "Jan Leike", .verbAfter,
      "« ⟦La charpente est saine, constate Jan Leike. Elle tiendra encore cent ans.⟧ »"),
    Case("Sam Altman", .anaphora, "Sam Altman « ⟦regrette⟧ » ces départs."),
    // What somebody says of himself.
    Case("Jan Leike", .verbBefore, "Jan Leike s’est dit « ⟦profondément alarmé⟧ »."),
    Case("Jan Leike", .verbBefore, "Le ministre, Jan Leike, a dit « ⟦prendre acte⟧ » de ce choix."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike l’a aussitôt accusé de vouloir « ⟦faire l’élection sur un plateau⟧ »."),
    Case(
      "Jan Leike", .anaphora,
      """
      « ⟦Je voulais mourir ici⟧ » : le dernier luthier du village raccroche

      À 81 ans, Jan Leike a vendu ses outils.
      """),
  ]
}
