import Articles
import Stages
import TestSupport
import Testing
import Text

/// Reported speech without marks, each case of our own writing.
@Suite("Indirect speech") struct IndirectSpeechTests {
  private static func document(_ text: String, indirect: Bool = true) throws -> Document {
    var settings = TranslateStage.Settings()
    settings.render = []
    settings.indirect = indirect
    var document = Document(id: "d-test", text: text)
    try TranslateStage(settings: settings, resources: NoResources()).process(&document)
    return document
  }

  struct Case: CustomTestStringConvertible, Sendable {
    /// The name or role; empty for unknown.
    var speaker: String
    var attribution: Quotation.Attribution
    /// Every indirect clause is a mark, and nothing else.
    var marked: String
    init(_ speaker: String, _ attribution: Quotation.Attribution, _ marked: String) {
      self.speaker = speaker
      self.attribution = attribution
      self.marked = marked
    }
    var testDescription: String { marked }
  }

  static let cases: [Case] = [
    Case("Jan Leike", .verbBefore, "Jan Leike a affirmé que ⟦la sécurité passait au second plan⟧."),
    Case("Jan Leike", .verbBefore, "Jan Leike affirme qu’⟦il manquait de moyens⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a déclaré mardi à la presse que ⟦le laboratoire avait changé⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a indiqué, dans un long message, que ⟦son équipe serait dissoute⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a reconnu dans un entretien que ⟦le projet avait pris du retard⟧."),
    Case("OpenAI", .verbBefore, "OpenAI a annoncé que ⟦le modèle sortirait en juin⟧."),
    Case(
      "ministre", .verbBefore, "Le ministre assure que ⟦les travaux seront finis avant l’été⟧."),
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike a quitté OpenAI vendredi. Il estime que ⟦la course va trop vite⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike est parti, estimant que ⟦ses avis ne comptaient plus⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a tenu à rappeler que ⟦l’équipe restait entière⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike, un chercheur de la maison, annonce que ⟦le budget baisse⟧."),
    // Where the clause ends.
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a dit que ⟦le budget baissait⟧, mais OpenAI a gardé le silence."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a dit que ⟦le budget baissait et que les délais glissaient⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a dit que ⟦le budget baissait⟧ et a demandé une enquête."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a dit que ⟦le budget baissait⟧ ; la direction se tait."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a dit que ⟦le budget baissait⟧, tandis que la direction se félicite."),
    Case(
      "Jan Leike", .verbBefore,
      "Le départ surprend (Jan Leike a dit que ⟦rien ne pressait⟧) au siège."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike soutient que ⟦le marché, lent à bouger, finira par se tendre⟧."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike, estimant que ⟦le budget baissait⟧, est parti sans un mot."),
    // `selon`.
    Case("Jan Leike", .accordingTo, "Selon Jan Leike, ⟦le laboratoire a changé de cap⟧."),
    Case(
      "Jan Leike", .accordingTo,
      "D’après Jan Leike, ancien chercheur de la maison, ⟦le laboratoire a changé de cap⟧."),
    Case("Jan Leike", .accordingTo, "⟦Le laboratoire a changé de cap⟧, selon Jan Leike."),
  ]

  @Test(arguments: cases)
  func finds(_ example: Case) throws {
    let expected = MarkedText(example.marked)
    let document = try Self.document(expected.text)
    let found = document.quotations.filter { $0.kind == .indirect }
    let marked = MarkedText.marking(
      expected.bytes, found.map { MarkedText.Mark(label: "", range: $0.range) })
    #expect(marked == example.marked)
    for quotation in found {
      #expect(quotation.speaker?.name ?? quotation.speakerRole ?? "" == example.speaker)
      #expect(quotation.attribution == example.attribution)
      #expect(quotation.language == .french)
      #expect(quotation.cue != nil)
    }
  }

  @Test("inside one report another may stand")
  func nests() throws {
    let text = MarkedText(
      "OpenAI rapporte que ⟦outer|Jan Leike a promis que ⟦inner|le modèle resterait fermé⟧⟧.")
    let found = try Self.document(text.text).quotations
    #expect(found.map(\.range) == text.marks.map(\.range))
    #expect(found.map(\.speaker?.name) == ["OpenAI", "Jan Leike"])
    #expect(found.map(\.parent) == [nil, 0])
  }

  @Test("quoted fragments stay as they are, inside the report")
  func encloses() throws {
    let text = MarkedText("Jan Leike a assuré que ⟦le projet restait « ⟦très fragile⟧ » ce soir⟧.")
    let found = try Self.document(text.text).quotations
    #expect(found.map(\.range) == text.marks.map(\.range))
    #expect(found.map(\.kind) == [.indirect, .partial])
    #expect(found.map(\.parent) == [nil, 0])
    #expect(found.map(\.speaker?.name) == ["Jan Leike", "Jan Leike"])
  }

  @Test(
    "what is compared, related, denied or nobody's is no report",
    arguments: [
      "Il faut rappeler que le budget baisse.",
      "Il va sans dire que le budget baisse.",
      "On dit que le budget baisse.",
      "Jan Leike n’a pas dit que le budget baissait.",
      "Jan Leike nie que le budget baisse.",
      "Jan Leike a critiqué le projet que la direction prépare.",
      "Jan Leike a annoncé une mesure que tous attendaient.",
      "Jan Leike a répondu à la lettre que la direction avait écrite.",
      "Jan Leike a expliqué ce que la direction prépare.",
      "Jan Leike parle plus que la direction.",
      "Jan Leike s’est exprimé alors que la direction se taisait.",
      "L’annonce que tous attendaient est tombée.",
      "Les chiffres confirment que le budget baisse.",
      "Cela signifie que le budget baisse.",
      "Selon les règles, le budget baisse.",
      "Jan Leike travaille à la même table que la direction.",
      "Jan Leike a quitté la direction, poste qu’il occupait depuis deux ans.",
      "Jan Leike a quitté OpenAI pour garantir que le budget baisse.",
      "Selon Jan Leike, un des cadres de la maison, « le budget baisse chaque mois ».",
      "Jan Leike est parti, sans dire que le budget baissait.",
      "Jan Leike a dit que « le budget baisse chaque mois ».",
      "« Je répète que Jan Leike a dit que le budget baissait », a lancé OpenAI.",
    ])
  func findsNone(_ text: String) throws {
    let found = try Self.document(text)
    #expect(
      !found.quotations.contains { $0.kind == .indirect },
      "\(found.quotations.map { found.string(in: $0.range) })")
  }

  @Test("off by default; on, it adds spans and changes no other but its parent", arguments: 0..<40)
  func onlyAdds(seed: Int) throws {
    #expect(!TranslateStage.Settings().indirect)
    let pieces = [
      "«", "»", "\"", "\n", ",", ".", ":", "Jan Leike", "a déclaré", "affirme", "Il", "que", "qu’",
      "selon", "OpenAI", "le ministre", "le budget", "baisse", "(", ")", "et", "mais", "mardi",
      "fragile", "— Jan Leike (@janleike) May 17, 2024", "I am counting on you",
    ]
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<300).map { _ in (pieces.randomElement(using: &random) ?? "") + " " }.joined()
    let plain = try Self.document(text, indirect: false)
    let full = try Self.document(text)
    func withoutParent(_ quotations: [Quotation]) -> [Quotation] {
      quotations.filter { $0.kind != .indirect }.map {
        var quotation = $0
        quotation.parent = nil
        return quotation
      }
    }
    #expect(withoutParent(full.quotations) == withoutParent(plain.quotations))
    #expect(!plain.quotations.contains { $0.kind == .indirect })
    var open: [Int] = []
    for (index, quotation) in full.quotations.enumerated() {
      while let last = open.last,
        full.quotations[last].range.upperBound <= quotation.range.lowerBound
      { open.removeLast() }
      if let last = open.last { #expect(full.quotations[last].range.contains(quotation.range)) }
      #expect(quotation.parent == open.last)
      open.append(index)
    }
  }
}
