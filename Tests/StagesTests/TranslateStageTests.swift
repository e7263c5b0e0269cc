import Articles
import French
import Stages
import TestSupport
import Testing
import Text

/// What the translate stage's tests share.
enum TranslateSupport {
  static func document(_ text: String) throws -> Document {
    var settings = TranslateStage.Settings()
    settings.render = []
    var document = Document(id: "d-test", text: text)
    try TranslateStage(settings: settings, resources: NoResources()).process(&document)
    return document
  }

  /// The quotation at the first mark of a marked text.
  static func quotation(at marked: MarkedText) throws -> (Quotation, Document) {
    let document = try document(marked.text)
    let range = try #require(marked.marks.first).range
    let found = document.quotations.first { $0.range == range }
    let quotation = try #require(
      found, "found \(document.quotations.map { document.string(in: $0.range) })")
    return (quotation, document)
  }
}

@Suite("Posts and signed passages") struct TranslatePostTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The block is the first mark.
    var marked: String
    var kind: Quotation.Kind = .tweet
    var speaker = "Jan Leike"
    var handle: String?
    var date: String?
    var language: Quotation.Language = .english
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "English post under a French paragraph",
      marked: """
        Il a quitté son poste, dit-on dans la maison.
        ⟦To all my friends, I want to say:
        You were right.
        :heart:⟧
        — Jan Leike (@janleike) May 17, 2024
        Leike a ensuite salué ses collègues.
        """, handle: "@janleike", date: "2024-05-17"),
    Case(
      name: "French post with a French date",
      marked: """
        Brockman a annoncé qu’il prendrait le reste de l’année, tout en restant fidèle à la mission.
        ⟦Je prends un congé jusqu’à la fin de l’année. Il nous reste beaucoup à faire.⟧
        — Greg Brockman (@gdb) 6 août 2024
        """, speaker: "Greg Brockman", handle: "@gdb", date: "2024-08-06", language: .french),
    Case(
      name: "a long line without a first person is no part of it",
      marked: """
        Il n’a pas tardé à souligner que ce choix n’était pas dû à un manque de soutien de la part de \
        la direction, saluée au passage pour son engagement dans ce domaine.
        ⟦J’ai partagé la note suivante avec mes collègues :
        J’ai pris la décision de partir. J’ai décidé…⟧
        — John Schulman (@johnschulman2) 6 août 2024
        """, speaker: "John Schulman", handle: "@johnschulman2", date: "2024-08-06",
      language: .french),
    Case(
      name: "hyphen for a dash, date first day",
      marked:
        "Le fil en français.\n⟦I will miss you all, my friends.⟧\n- Jan Leike (@janleike) 1 June 2024",
      handle: "@janleike", date: "2024-06-01"),
    Case(
      name: "two hyphens",
      marked: "Le fil en français.\n⟦I will miss you all.⟧\n-- Jan Leike (@janleike) May 17, 2024",
      handle: "@janleike", date: "2024-05-17"),
    Case(
      name: "without a handle",
      marked: "Le fil en français.\n⟦I will miss you all.⟧\n— Jan Leike, May 17, 2024",
      date: "2024-05-17"),
    Case(
      name: "without a date",
      marked: "Le fil en français.\n⟦I will miss you all.⟧\n— Jan Leike (@janleike)",
      handle: "@janleike"),
    Case(
      name: "without a dash",
      marked: "Le fil en français.\n⟦I will miss you all.⟧\nJan Leike (@janleike) May 17, 2024",
      handle: "@janleike", date: "2024-05-17"),
    Case(
      name: "signature behind the words",
      marked: "Le fil en français.\n⟦I will miss you all.⟧ — Jan Leike (@janleike) May 17, 2024",
      handle: "@janleike", date: "2024-05-17"),
    Case(
      name: "a blank line ends it",
      marked: """
        Je suis d’un autre texte.

        ⟦J’ai fini ma mission.⟧
        — Jan Leike (@janleike) 17 mai 2024
        """, handle: "@janleike", date: "2024-05-17", language: .french),
    Case(
      name: "a line with the signer’s name ends it",
      marked: """
        Leike et nous avons parlé.
        ⟦J’ai fini ma mission.⟧
        — Jan Leike (@janleike) 17 mai 2024
        """, handle: "@janleike", date: "2024-05-17", language: .french),
    Case(
      name: "set-off paragraph with a name is direct speech",
      marked: """
        Le chercheur a publié une tribune dans le journal du soir.

        ⟦Je souhaite rappeler que rien ne m’a été interdit.⟧

        — Jan Leike
        """, kind: .direct, language: .french),
    Case(
      name: "a marked post",
      marked: "Le fil.\n« ⟦I will miss you all.⟧ »\n— Jan Leike (@janleike) May 17, 2024",
      handle: "@janleike", date: "2024-05-17"),
    Case(
      name: "a marked quotation with a name behind a dash",
      marked: "L’une d’elles a été plus directe : \"⟦See you on the other side!⟧\" — Jan Leike",
      kind: .direct),
  ]

  @Test(arguments: cases)
  func finds(_ example: Case) throws {
    let (quotation, document) = try TranslateSupport.quotation(at: MarkedText(example.marked))
    #expect(quotation.kind == example.kind)
    #expect(quotation.speaker?.name == example.speaker)
    #expect(quotation.attribution == .signature)
    #expect(quotation.handle == example.handle)
    #expect(quotation.postedOn?.iso == example.date)
    #expect(quotation.language == example.language)
    if quotation.kind == .tweet {
      let signature = try #require(quotation.signatureRange)
      #expect(signature.lowerBound >= quotation.range.upperBound)
      #expect(quotation.platform == "x")
    }
    #expect(document.publishedOn?.iso == example.date)
  }

  @Test(
    "no signature",
    arguments: [
      "— Bonjour, dit-elle.\n— Oui.", "Paris — Lyon (TGV) 3 heures", "- un\n- Deux Trois\n- Quatre",
      "Je pars.\n— Deux mots de trop pour un nom propre.",
    ])
  func findsNone(_ text: String) throws {
    #expect(try TranslateSupport.document(text).quotations.isEmpty)
  }

  @Test("a cut post says so")
  func truncated() throws {
    let (quotation, _) = try TranslateSupport.quotation(
      at: MarkedText("Le fil.\n⟦J’ai décidé…⟧\n— Jan Leike (@janleike) 6 août 2024"))
    #expect(quotation.repairs == ["truncated"])
  }
}

@Suite("The translate stage") struct TranslateStageTests {
  @Test("the newest post dates an article without a date, and no other")
  func anchorsDate() throws {
    let text = """
      Le fil du jour.
      J’ai fini.
      — Jan Leike (@janleike) 17 mai 2024

      Puis ceci.

      Je pars aussi.
      — Greg Brockman (@gdb) 6 août 2024
      """
    var document = try TranslateSupport.document(text)
    #expect(document.publishedOn?.iso == "2024-08-06")
    #expect(document.publishedOnBasis == .tweet)
    document.publishedOn = CalendarDate(year: 2024, month: 9, day: 1)
    document.publishedOnBasis = .text
    var settings = TranslateStage.Settings()
    settings.render = []
    try TranslateStage(settings: settings, resources: NoResources()).process(&document)
    #expect(document.publishedOn?.iso == "2024-09-01")
    #expect(document.publishedOnBasis == .text)
  }

  struct LanguageCase: Sendable {
    var text: String
    var language: String
  }

  @Test(
    "the language of the article",
    arguments: [
      LanguageCase(text: "Le ministre a quitté son poste hier soir.", language: "fr"),
      LanguageCase(text: "The minister left his post last night.", language: "en"),
      LanguageCase(text: "", language: ""),
    ])
  func language(_ example: LanguageCase) throws {
    #expect(try TranslateSupport.document(example.text).language == example.language)
  }

  @Test("an article with many broken marks gets a warning, a sound one none")
  func warns() throws {
    let sound = "Il a dit « oui », puis il est parti. « Non », a-t-elle répondu."
    #expect(try TranslateSupport.document(sound).warnings.isEmpty)
    let broken = "«Je regrette«, a dit X. Il part ». Et « rien. «"
    #expect(try TranslateSupport.document(broken).warnings == ["many_broken_marks"])
  }

  @Test("English outside marks is a foreign line, in a French article only")
  func foreignLines() throws {
    let marked = MarkedText(
      "Le patron a écrit à ses salariés.\n⟦We will be back stronger than ever before.⟧\nPuis plus rien de lui."
    )
    let (quotation, _) = try TranslateSupport.quotation(at: marked)
    #expect(quotation.kind == .foreignLine)
    #expect(quotation.language == .english)
    let english = "We will be back stronger than ever. This is what he said to all of us."
    #expect(try TranslateSupport.document(english).quotations.isEmpty)
  }

  struct SpanLanguageCase: Sendable {
    var marked: String
    var language: Quotation.Language
    var basis: Quotation.LanguageBasis
  }

  @Test(
    "the language of a span",
    arguments: [
      SpanLanguageCase(
        marked: "Il a répondu : « ⟦I hear you.⟧ »", language: .english, basis: .ownWords),
      SpanLanguageCase(
        marked: "Il a écrit : « ⟦Nous ne vendons pas la maison⟧ »", language: .french,
        basis: .ownWords),
      SpanLanguageCase(
        marked: "Il parle d’un projet « ⟦personnel⟧ » depuis hier.", language: .french,
        basis: .inherited),
      SpanLanguageCase(
        marked: "Il dirigeait l’équipe « ⟦Superalignment⟧ » de la maison.", language: .unknown,
        basis: .none),
    ])
  func spanLanguage(_ example: SpanLanguageCase) throws {
    let (quotation, _) = try TranslateSupport.quotation(at: MarkedText(example.marked))
    #expect(quotation.language == example.language)
    #expect(quotation.languageBasis == example.basis)
  }

  @Test("a rendering comes from the memory, word for word")
  func renders() throws {
    struct Memory: ResourceReader {
      func csvRecords(at path: String) throws(ProblemReport) -> [[String]] {
        [["english", "french", "source"], ["I hear you", "Je vous entends.", "test"]]
      }
    }
    var document = Document(id: "d-test", text: "Il a répondu : « I hear you. » Puis « oui ».")
    try TranslateStage(settings: .init(), resources: Memory()).process(&document)
    #expect(document.quotations.map(\.french) == ["Je vous entends.", nil])
    #expect(document.quotations.map(\.frenchMethod) == ["memory", "none"])
  }

  @Test(
    "any soup: spans nest or are apart, parents come first, and twice is once", arguments: 0..<40)
  func soup(seed: Int) throws {
    let pieces = [
      "«", "»", "“", "”", "\"", " ", " ", "\n", "\n\n", ",", ".", ":", "Leike", "a déclaré",
      ", a-t-il dit", "Il", "que", "— Jan Leike (@janleike) May 17, 2024", "J’ai", "the team",
      "I am counting on you", "selon", "OpenAI", "le ministre", "qui", "(", ")",
    ]
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<300).map { _ in (pieces.randomElement(using: &random) ?? "") + " " }.joined()
    let document = try TranslateSupport.document(text)
    #expect(document.quotations == (try TranslateSupport.document(text)).quotations)
    #expect(document.text == Array(text.utf8))
    var open: [Int] = []
    for (index, quotation) in document.quotations.enumerated() {
      while let last = open.last,
        document.quotations[last].range.upperBound <= quotation.range.lowerBound
      { open.removeLast() }
      if let last = open.last {
        #expect(document.quotations[last].range.contains(quotation.range))
      }
      #expect(quotation.parent == open.last)
      #expect(quotation.speaker == nil || quotation.speakerRole == nil)
      open.append(index)
    }
  }

  @Test("marks, speech and names take linear time")
  func isLinear() throws {
    let stage = { (text: String) in
      var shortest = Duration.seconds(1000)
      for _ in 0..<3 {
        let time = try processorTime { _ = try TranslateSupport.document(text) }
        shortest = min(shortest, time)
      }
      return shortest
    }
    for unit in [
      "« a » b, ", "« non », a dit Leike. ", "\"mot\" et \"mot\" ",
      "— Leike (@j) May 1, 2024\nI am.\n",
    ] {
      let short = String(repeating: unit, count: 20_000 / unit.utf8.count)
      let once = try stage(short)
      #expect(try stage(short + short) < once * 4 + .milliseconds(50), "\(unit)")
    }
  }
}
