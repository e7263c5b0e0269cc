import French
import TestSupport
import Testing
import Text

@Suite struct SentenceSplitterTests {
  /// Sentences with ‖ between them.
  static let cases = [
    // Plain ends.
    "Il part.‖Elle reste.", "Il part !‖Vraiment ?‖Oui…‖Et puis rien.", "Quoi ?!‖Rien.",
    "Il hésite... puis part.", "Il hésite...‖Elle attend.",
    "Il hésite…‖Elle est là.", "Le titre sans point",
    "Le titre\n‖Le texte commence.\n\n‖Il finit", "",
    // Abbreviations and titles.
    "M. Macron reçoit Mme. Merkel et le Dr. Martin.", "MM. Dupont et Durand sont venus.",
    "Voir p. 12, fig. 3 et chap. IV du vol. 2.", "Cf. Le Monde du 3 mars.",
    "Vers 200 av. J.-C. les Romains arrivent.", "Il est mort en 52 av. J.-C.‖Il avait cent ans.",
    "L’art. 5 et l’art. L. 642-3 du code.", "Né le 3 sept. 1950 à Lyon.",
    "Ils sont sept.‖Puis ils seront huit.", "Des pommes, des poires, etc.‖Le marché ferme.",
    "Des pommes, etc. et des poires.", "Apple Inc. a publié ses comptes.",
    "Elle dirige Apple Inc.‖Elle part.", "Il court 30 min. chaque jour.",
    "Il court 30 min.‖Il dort ensuite.", "Par ex. Google ou Meta.", "Le bd. Voltaire est fermé.",
    "Le no. 3 gagne.", "Il a dit non.‖Elle a dit oui.", "St. Louis et Ste. Marie.",
    "Il mesure 2 m.‖Elle mesure 3 m.‖Le mur tient.", "Le livre a 300 p.‖Il pèse lourd.",
    "Le train part à 20 h.‖Le suivant est complet.", "Il pèse 2 kg.‖Il mange.",
    // Initials.
    "J. R. R. Tolkien écrit.", "J.-P. Bruneau jardine.", "George W. Bush et John F. Kennedy.",
    "J. Le Goff a écrit.", "C’est le plan B.‖Il reste le plan C.‖Le dernier est prêt.",
    "Une aide pour Mac OS X.‖Une autre suit.", "Les U.S. Marines arrivent.",
    "La firme T.A. (Turin).",
    "C’est le plan B.‖J’ai fini le plan C.‖S’il part, il perd.",
    // Numbers, versions, links.
    "Le prix est de 3.14 euros, soit 1.000 francs.", "La version 2.5.1 est sortie.‖Elle plaît.",
    "Voir www.exemple.fr.‖Le site est lent.", "Écrivez à a.b@exemple.fr.‖Merci.",
    "Le site exemple.fr vend.", "C’était en 2016.‖En 2017, non.",
    "Il a 30 ans.‖3 ans plus tard, il part.",
    "1. Les faits sont têtus.", "Il a gagné 15-11.‖Après, il a perdu.",
    // Quotations.
    "« Je pars. »‖Il est parti.", "« Je pars. » avant de sortir, dit-il.",
    "« Non ! » dit-il.", "Il a dit : « Je pars.‖Je reviens. »‖Puis rien.",
    "“Je pars.”‖Il est parti.", "\"Je pars.\"‖Il est parti.", "Il a crié \" Je pars ! \"‖Elle rit.",
    "Il cite \"L'arbitre...\", un livre.", "« Quoi ? », a-t-elle dit.", "(Il part.)‖Elle reste.",
    "Il part (enfin !) demain.", "— Tu pars ?‖— Oui.",
    // Omissions.
    "Je le regrette (…) vraiment.", "La fin.‖[...] Elle reste.",
    "Un bien commun [...]‖Nous sommes ravis.", "Il est venu (...).‖Elle aussi.",
    // Colons, semicolons, lists.
    "Conclusion : Il faut partir.", "Il part ; elle reste.", "Il part ;‖Elle reste ici.",
    "Paris ; Lyon ; Marseille.", "Les points : 1) partir ; 2) rester.",
    "Il faut partir.‖- si tout va bien.", "Il dort enfin.‖on le réveille.",
    // Marks that belong to names, and tweets.
    "Il lit Elle et Le Monde.", "Merci à tous !‖❤️ On vous aime.", "Enfin !‖#IA partout.",
    "Merci.‖@sama part.",
  ]

  @Test("sentences end where they should", arguments: cases)
  func splits(_ marked: String) {
    let expected = marked.split(separator: "‖").map { $0.trimmed() }
    let text = Tokenizer.analyze(
      marked.replacing("\n‖", with: "\n").replacing("‖", with: " "))
    #expect(
      text.sentences.map { text.bytes.string(in: $0.range) } == expected)
  }

  @Test("a sentence may be glued to the one before")
  func splitsGluedSentences() {
    let text = Tokenizer.analyze("La fin de la phrase.Le reste suit en 3.14 ou sur site.fr.")
    #expect(
      text.sentences.map { text.bytes.string(in: $0.range) } == [
        "La fin de la phrase.", "Le reste suit en 3.14 ou sur site.fr.",
      ])
  }

  @Test("every token is in one sentence")
  func coversSoup() {
    for seed in 0..<60 {
      let text = Tokenizer.analyze(TokenSoup.text(seed: UInt64(seed), count: 150))
      var next = 0
      for sentence in text.sentences {
        #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
        next = sentence.tokens.upperBound
      }
      #expect(next == text.tokens.count)
    }
  }
}

extension Substring {
  fileprivate func trimmed() -> String {
    split(separator: " ").joined(separator: " ").split(separator: "\n").joined()
  }
}
