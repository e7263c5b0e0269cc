import Articles
import Stages
import TestSupport
import Testing
import Text

@Suite struct CleanStageTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var scraped: String
    var clean: String
    var testDescription: String { name }
  }

  static let repairExamples = [
    Example(
      name: "nothing to do", scraped: "Il part.\n\nElle reste.", clean: "Il part.\n\nElle reste."),
    Example(name: "line ends", scraped: "a\r\nb\rc\u{2028}d", clean: "a\nb\nc\nd"),
    Example(
      name: "runs of spaces", scraped: "part.  Mais   qu’a-t-il\tvu ?",
      clean: "part. Mais qu’a-t-il vu ?"),
    Example(name: "spaces at line ends", scraped: " un \n  deux  ", clean: "un\ndeux"),
    Example(name: "empty lines", scraped: "\n\na\n \n\n\nb\n", clean: "a\n\nb"),
    Example(
      name: "a no-break space stays", scraped: "« 1\u{202f}500 »\u{a0}!",
      clean: "« 1\u{202f}500 »\u{a0}!"),
    Example(
      name: "of a run the no-break space stays", scraped: "oui \u{a0} !", clean: "oui\u{a0}!"),
    Example(name: "thin and wide spaces", scraped: "a\u{2009}b\u{3000}c", clean: "a b c"),
    Example(
      name: "what cannot be seen", scraped: "\u{feff}sou\u{ad}ve\u{200b}nir\u{7} 👩\u{200d}💻",
      clean: "souvenir 👩\u{200d}💻"),
    Example(name: "mojibake", scraped: "L’Ã©tÃ© de lâ€™Ã‰tat", clean: "L’été de l’État"),
    Example(
      name: "entities",
      scraped: "L&rsquo;&eacute;t&eacute;&nbsp;: R&amp;D &#171;&#xA0;oui&#8239;&raquo;",
      clean: "L’été\u{a0}: R&D «\u{a0}oui\u{202f}»"),
    Example(
      name: "entities escaped twice", scraped: "l&amp;rsquo;an &amp;amp;eacute;", clean: "l’an é"),
    Example(name: "entities of another code page", scraped: "l&#146;an", clean: "l’an"),
    Example(name: "no entity", scraped: "AT&T; Q&A;&x; &bidon;", clean: "AT&T; Q&A;&x; &bidon;"),
    Example(
      name: "tags", scraped: "<p>Un <b>deux</b><br/>trois</p><P class=\"x\">4",
      clean: "Un deux\ntrois\n\n4"),
    Example(name: "tags written as entities", scraped: "un&lt;br&gt;deux", clean: "un\ndeux"),
    Example(
      name: "scripts and comments", scraped: "a <!-- b --><script>if (x<y) {}</script>c",
      clean: "a\nc"),
    Example(name: "no tags", scraped: "a < b, <3, x<y>z, <nom>", clean: "a < b, <3, x<y>z, <nom>"),
    Example(
      name: "quotation marks stay as they are",
      scraped: "« de nos jours“, dit-il. «Oui«, \"non”",
      clean: "« de nos jours“, dit-il. «Oui«, \"non”"),
    Example(
      name: "glued words (seed 004)", scraped: "Annonce sur X mardi soirle scientifique",
      clean: "Annonce sur X mardi soir le scientifique"),
    Example(
      name: "words glued by a tag", scraped: "Un soir<a href=\"x\">le</a> chef",
      clean: "Un soir le chef"),
  ]

  @Test(arguments: repairExamples)
  func repairs(_ example: Example) throws {
    let document = try cleaned(example.scraped)
    #expect(document.string == example.clean)
    try expectMapLeadsBack(document)
  }

  @Test("cleaning a clean text changes nothing", arguments: repairExamples)
  func isIdempotent(_ example: Example) throws {
    #expect(try cleaned(example.clean).string == example.clean)
  }

  @Test(
    "the day of publication, from the lines around the article",
    arguments: [
      ("Un titre\n\nPar Léa R., le 10 avril 2025\n\n", "", "2025-04-10"),
      ("Un titre\n\nCommuniqué — Blois, le 27 février 2025\n\n", "", "2025-02-27"),
      ("La lettre n° 212 — 5 septembre 2025\n\n", "", "2025-09-05"),
      ("Un titre\n(mercredi 15 janvier 2025)\n\n", "", "2025-01-15"),
      ("", "\n\n6 mai 2025", "2025-05-06"),
      ("L’essentiel du mercredi 11 février 2026\n\n", "", "2026-02-11"),
      ("Nominations du 1er juillet 2025\n\n", "", "2025-07-01"),
      ("ZURICH, 26 septembre 2024 (Reuters) - ", "", "2024-09-26"),
      ("Un titre\n\n30 janvier 2025. ", "", "2025-01-30"),
      ("Un titre\n\n7 juin 2024 - Par Équipe Médias\n\n", "", "2024-06-07"),
      ("Un titre\n\nLe 25 juillet 2025 – La revue\n\n", "", "2025-07-25"),
      ("Un titre\n\n30 juin 2025 | Catégorie : Affaires\n\n", "", "2025-06-30"),
      ("Un titre\n\nPublié le 19 mars 2025 par Marta\n\n", "", "2025-03-19"),
      ("Un titre\n\nMis à jour le 20 mars 2025\nPublié le 19 mars 2025\n\n", "", "2025-03-19"),
      ("Un titre\n\nNewsletter du 8 mai 2025 — Temps de lecture : 3 min\n\n", "", "2025-05-08"),
      ("En bref - 5 mars 2026\n\n", "", "2026-03-05"),
      ("Dernière avant la plage (1er août 2025)\n\n", "", "2025-08-01"),
      ("Un titre\n\nLe 3 mars 2017. ", "", nil),
      // A headline may end with the date of what it tells.
      ("Les attentats du 13 novembre 2015\n\n", "", nil),
    ])
  func findsTheDate(head: String, tail: String, expected: String?) throws {
    let body = String(repeating: "Le directeur a quitté la société sans un mot. ", count: 6)
    #expect(try cleaned(head + body + tail).publishedOn?.iso == expected)
  }

  @Test func countsItsRepairs() throws {
    let document = try cleaned("L&rsquo;Ã©tÃ©  vient. Ce soirle chef")
    #expect(
      document.repairs == ["entities": 1, "mojibake": 2, "spacing": 1, "glued_words": 1])
  }

  @Test(arguments: CleanRule.allCases)
  func leavesOutWhatItIsToldToSkip(rule: CleanRule) throws {
    var settings = CleanStage.Settings()
    settings.skip = [rule]
    let document = try cleaned(Self.page, settings)
    #expect(document.repairs[rule.rawValue] == nil)
    #expect(!document.removedLines.contains { $0.rule == rule.rawValue })
    #expect(try cleaned(Self.page).string != document.string)
  }

  @Test func everySettingHasAMeaning() throws {
    #expect(CleanStage.Settings.meanings.map(\.key) == ["skip"])
    #expect(CleanStage.Settings.meanings[0].accepted == CleanRule.allCases.map(\.rawValue))
  }

  /// A page on which every rule has something to do.
  static let page = """
    Rejoignez-nous
    Infos
    Avec  ses mots&nbsp;: la directrice s’en va, dit lâ€™entreprise\r
    Marie Dubois
    Publié le 3 mai 2024 à 10h30
    Publicité
    La directrice de l’entre\u{ad}prise a quitté son poste ce soir<br>, a-t-elle écrit lundi matin dans une note.
    Machin Télécharger
    Le conseil s’est réuni mardi soirle président a pris la parole pour remercier la directrice de tout cela.
    Avec ses mots&nbsp;: la directrice s’en va, dit lâ€™entreprise
    Crédit photo : Machin
    Nouveautés de Marie Dubois
    Marie Dubois est une journaliste passionnée, originaire de Tours, qui écrit pour des sites.
    """
}

// MARK: - Helpers

func cleaned(
  _ text: String, _ settings: CleanStage.Settings = .init()
) throws -> Document {
  var document = Document(id: "d-test", text: text)
  try CleanStage(settings: settings).process(&document)
  return document
}

extension Document {
  var string: String { String(decoding: text, as: UTF8.self) }
}

/// The offset map makes the text from the source, and each character of the text
/// that was copied leads back to itself.
func expectMapLeadsBack(_ document: Document) throws {
  #expect(document.offsets.text(of: document.source) == document.text)
  #expect(document.analysis?.bytes == document.text)
  var edited = 0
  for edit in document.offsets.edits {
    #expect(String(validating: document.source[edit.range.bounds], as: UTF8.self) != nil)
    edited += edit.range.count
  }
  #expect(edited <= document.source.count)
}
