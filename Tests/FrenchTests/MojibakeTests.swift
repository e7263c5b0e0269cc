import Testing
import Text

@testable import French

/// Cases marked `ftfy` are from the test cases of ftfy (Robyn Speer, Apache-2.0).
@Suite struct MojibakeTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var broken: String
    var meant: String
    var source = "own"
    var testDescription: String { "\(meant) (\(source))" }
  }

  static let examples = [
    Example(broken: "Ã©tÃ©", meant: "été"),
    Example(broken: "lâ€™Ã‰tat", meant: "l’État"),
    Example(broken: "Â« oui Â»", meant: "« oui »"),
    Example(broken: "12Â\u{a0}000 â‚¬", meant: "12\u{a0}000 €"),
    Example(broken: "Å“uvre", meant: "œuvre"),
    Example(broken: "il dit : â€œouiâ€\u{9d}", meant: "il dit : “oui”"),
    Example(broken: "il dit : â€œouiâ€.", meant: "il dit : “oui”."),
    Example(broken: "EmmanuÃ«l, maÃ®tre, NoÃ«l", meant: "Emmanuël, maître, Noël"),
    Example(broken: "ErdoÄŸan et Ã‡Ä±tak", meant: "Erdoğan et Çıtak"),
    Example(broken: "mÃ\u{a0}j", meant: "màj"),
    Example(broken: "bravo ðŸ˜€", meant: "bravo 😀"),
    Example(broken: "ï»¿Titre", meant: "Titre"),
    Example(broken: "lâ\u{80}\u{99}homme", meant: "l’homme"),
    Example(broken: "l\u{92}homme", meant: "l’homme"),
    Example(broken: "voilÃ\u{a0} le travail", meant: "voilà le travail", source: "ftfy"),
    Example(broken: "voilÃ le travail", meant: "voilà le travail", source: "ftfy"),
    Example(broken: "HÃ´tel de Police", meant: "Hôtel de Police", source: "ftfy"),
    Example(broken: "HÃ”TEL", meant: "HÔTEL", source: "ftfy"),
    Example(broken: "aoÃ»t", meant: "août", source: "ftfy"),
    Example(broken: "OÃ™ ET QUAND?", meant: "OÙ ET QUAND?", source: "ftfy"),
    Example(broken: "CÃ™IS", meant: "CÙIS", source: "ftfy"),
    Example(broken: "RUF MICH ZURÃœCK", meant: "RUF MICH ZURÜCK", source: "ftfy"),
    Example(broken: "Ä°stanbul", meant: "İstanbul", source: "ftfy"),
    Example(broken: "RÄ«ga", meant: "Rīga", source: "ftfy"),
    Example(broken: "NicolÃ¡s", meant: "Nicolás", source: "ftfy"),
    Example(
      broken: "Iggy Pop (nÃƒÂ© Jim Osterberg)", meant: "Iggy Pop (né Jim Osterberg)",
      source: "ftfy"),
    Example(
      broken: "The Mona Lisa doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t have eyebrows.",
      meant: "The Mona Lisa doesn’t have eyebrows.", source: "ftfy"),
    Example(
      broken: "â\u{80}\u{9c}mismatched quotes\u{85}\u{94}", meant: "“mismatched quotes…”",
      source: "ftfy"),
    Example(
      broken: "C'est vrai que nous n'en avons pas encore beaucoup parlé\u{85} Tu sais",
      meant: "C'est vrai que nous n'en avons pas encore beaucoup parlé… Tu sais", source: "ftfy"),
    Example(
      broken: "Ã perturber la rÃ©flexion des thÃ©ologiens jusqu'Ã nos jours",
      meant: "à perturber la réflexion des théologiens jusqu'à nos jours", source: "ftfy"),
    Example(
      broken: "Le barÃ¨me forfaitaire relatifs Ã l’utilisation",
      meant: "Le barème forfaitaire relatifs à l’utilisation", source: "ftfy"),
    Example(
      broken: "ART TRIP Ã\u{a0} l'office de tourisme",
      meant: "ART TRIP à l'office de tourisme", source: "ftfy"),
    Example(
      broken: "III DivisÃ£o - SÃ©rie F > Jornadas Classificação",
      meant: "III Divisão - Série F > Jornadas Classificação", source: "ftfy"),
  ]

  @Test(arguments: examples)
  func putsRight(_ example: Example) {
    #expect(repaired(example.broken) == example.meant)
  }

  @Test("a text that was read rightly stays", arguments: examples)
  func isIdempotent(_ example: Example) {
    #expect(repaired(example.meant) == example.meant)
  }

  @Test(
    "what only looks broken stays (most from ftfy)",
    arguments: [
      "« C’est publié\u{a0}» à l’instant, à «\u{a0}Paris\u{a0}»", "LIBERTÉ», ÉGALITÉ…", "É…",
      "à “Paris”",
      "âgé… de 5 €, ça “va” ? Où ça ? À…", "pâ…",
      "PARCE QUE SUR LEURS PLAQUES IL Y MARQUÉ…", "L’épisode 8 est trop fou ouahh",
      "Join ZZAJÉ’s Official Fan List", "ESSE CARA AI QUEM É¿", "4288×…", "5×£35 pin ups",
      "NESTLÉ® requiere contratar", "SELKÄ\u{a0}EDELLÄ\u{a0}MAAHAN", "Ôôô VIDA MINHA",
      "I'm not such a fan of Charlotte Brontë…”", "AHÅ™, the new sofa from IKEA",
      "a radius of 10 Å—", "There are a lot of Ã’s in mojibake text", "HÅØYA ER BLÅØYD",
      "C O N C L U S Ã O", "Oborzos, per. Vahbarz, frataraká§ 141", "2012—∞", "[x]\u{a0}©",
      "higher values (“+” and “×” curves)", "MÄ£ÄM ÌÑÌ Q £ÄGÌ GÄLÄW ÑÍCH SÖÄ£",
    ])
  func leaves(_ text: String) {
    #expect(repaired(text) == text)
  }

  private func repaired(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var map = OffsetMap()
    while map.apply(Mojibake.repairs(in: bytes), to: &bytes) > 0 {}
    return String(decoding: bytes, as: UTF8.self)
  }
}
