import French
import TestSupport
import Testing
import Text

/// The marks algorithm: what is between marks, how it nests, what was mended.
@Suite("Quotation marks") struct QuotationMarksTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// The text with every expected span marked.
    var marked: String
    var repairs: [MarkRepair] = []
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "guillemets with spaces", marked: "Il dit : « ⟦oui⟧ »."),
    Case(name: "guillemets without spaces", marked: "Il dit : «⟦oui⟧»."),
    Case(name: "no-break spaces are trimmed", marked: "« \u{a0}⟦oui\u{202f}!⟧\u{202f}»"),
    Case(name: "curly", marked: "des produits “⟦brillants⟧”, dit-il"),
    Case(name: "low curly", marked: "le „⟦mot⟧“ juste"),
    Case(name: "angle", marked: "le ‹ ⟦mot⟧ › juste"),
    Case(name: "ascii by its neighbours", marked: "un \"⟦mot⟧\", puis (\"⟦deux⟧\")"),
    Case(name: "ascii by turns", marked: "un \" ⟦mot⟧ \" puis \" ⟦deux⟧ \" encore"),
    Case(name: "ascii behind an elided word", marked: "l'\"⟦ami⟧\" du peuple"),
    Case(name: "an inch is no mark", marked: "un écran 27\" et un \"⟦mot⟧\""),
    Case(name: "seconds are no mark", marked: "en 46\"97. « ⟦On perd⟧ », dit-il, 3'30\"65 après"),
    Case(name: "apostrophes are no marks", marked: "L’homme d'aujourd’hui n’a « ⟦qu’un mot⟧ »"),
    Case(name: "single marks opened by ‘", marked: "le ‘⟦mot d’ordre⟧’ du jour"),
    Case(name: "a single mark left open is nothing", marked: "les années ‘70 et « ⟦un mot⟧ »"),
    Case(name: "swedish style", marked: "le ”⟦mot⟧” juste"),
    Case(name: "real nesting", marked: "« ⟦il a dit “⟦oui⟧” hier⟧ »"),
    Case(name: "same marks nest", marked: "« ⟦il a dit « ⟦oui⟧ » hier⟧ »"),
    Case(
      name: "opening glyph closes", marked: "«⟦Je regrette⟧«, a déclaré X.",
      repairs: [.turnedClose]),
    Case(
      name: "opening glyph closes before a space",
      marked: "comme « ⟦un génie⟧« et la suite", repairs: [.turnedClose]),
    Case(
      name: "opening glyph behind a space closes before a comma",
      marked: "« ⟦un génie⟧ « , dit-il", repairs: [.turnedClose]),
    Case(
      name: "any mark closes any other", marked: "« ⟦un mot⟧”, dit-il", repairs: [.mixedClose]),
    Case(
      name: "a closer with nothing open lengthens the span before",
      marked: "« ⟦Ces mois “, mon équipe a ramé. C’est difficile⟧”, a dit X.",
      repairs: [.mixedClose, .strayInner]),
    Case(
      name: "but not over a reporting clause", marked: "« ⟦Non⟧ », a dit X. Il part ».",
      repairs: [.orphanCloseDropped]),
    Case(
      name: "a closer alone is dropped", marked: "Il part ». Fin.",
      repairs: [.orphanCloseDropped]),
    Case(
      name: "an opener alone is dropped", marked: "« ⟦Oui⟧ », dit-il. «",
      repairs: [.orphanOpenDropped]),
    Case(
      name: "reopened in mid-quotation",
      marked: "« ⟦La suite est belle. « C’était un honneur⟧ », a écrit X, « ⟦demain⟧ ».",
      repairs: [.reopened]),
    Case(
      name: "never closed: up to the clause that reports it",
      marked: "« ⟦Je pars⟧, a déclaré X. Il est parti.", repairs: [.unclosedToParagraphEnd]),
    Case(
      name: "never closed: up to the end",
      marked: "Il écrit : « ⟦Je pars. Je ne reviens pas.⟧", repairs: [.unclosedToParagraphEnd]),
    Case(
      name: "never closed, then a new one is introduced",
      marked: "« ⟦Je pars⟧, a dit X. Il a ajouté que « ⟦tout va bien⟧ ».",
      repairs: [.unclosedToParagraphEnd]),
    Case(
      name: "left open, and another begins behind a paragraph without marks",
      marked: "« ⟦Un. Deux.⟧\nX part. Y vient.\n« ⟦Trois.⟧ » Fin.",
      repairs: [.unclosedToParagraphEnd]),
    Case(
      name: "goes on over paragraphs that begin with a mark",
      marked: "Il dit : « ⟦Un.\n« Deux.\n« Trois.⟧ »\nFin."),
    Case(
      name: "goes on over paragraphs with a closer at the end",
      marked: "« ⟦Un.\n\nDeux.⟧ »\nFin."),
    Case(name: "paragraphs apart", marked: "« ⟦Un⟧ »\n« ⟦Deux⟧ »"),
    Case(name: "opening glyph before three dots opens", marked: "« ⟦... et voilà⟧ »"),
    Case(name: "empty marks are nothing", marked: "« » et «…»"),
  ]

  @Test(arguments: cases)
  func finds(_ example: Case) {
    let expected = MarkedText(example.marked)
    let found = QuotedSpanFinder.spans(in: Tokenizer.analyze(expected.bytes))
    let marked = MarkedText.marking(
      expected.bytes, found.spans.map { MarkedText.Mark(label: "", range: $0.range) })
    #expect(marked == example.marked)
    let left = found.spans.flatMap(\.repairs)
    let lost: Set<MarkRepair> = [.orphanOpenDropped, .orphanCloseDropped]
    #expect(left == example.repairs.filter { !lost.contains($0) })
    #expect(found.repairCount >= example.repairs.count)
    if example.repairs.isEmpty { #expect(found.repairCount == 0 || example.marked.contains("‘")) }
  }

  /// Marks, spaces and words in any order.
  static func soup(seed: UInt64, length: Int) -> String {
    let pieces = [
      "«", "»", "“", "”", "„", "\"", "‹", "›", "‘", "’", " ", " ", "\u{a0}", "\n", ",", ".", ":",
      "mot", "Leike", "a dit", ", a-t-il dit", "Il", "que", "—", "(", ")", "d’", "12",
    ]
    var random = SeededGenerator(seed: seed)
    return (0..<length).map { _ in pieces.randomElement(using: &random) ?? " " }.joined()
  }

  @Test("in any soup spans nest or are apart, and come out alike twice", arguments: 0..<60)
  func nests(seed: Int) {
    let text = Tokenizer.analyze(Self.soup(seed: UInt64(seed), length: 400))
    let spans = QuotedSpanFinder.spans(in: text).spans
    #expect(spans == QuotedSpanFinder.spans(in: text).spans)
    var open: [Int] = []
    for (index, span) in spans.enumerated() {
      #expect(text.range(of: span.tokens) == span.range)
      while let last = open.last, spans[last].range.upperBound <= span.range.lowerBound {
        open.removeLast()
      }
      if let last = open.last { #expect(spans[last].range.contains(span.range)) }
      #expect(span.parent == open.last)
      open.append(index)
    }
  }

  @Test("50 kB of marks and spaces take as long per byte as prose, give or take a factor")
  func isLinear() {
    let size = 50_000
    func text(of unit: String) -> AnalyzedText {
      Tokenizer.analyze(String(repeating: unit, count: size / unit.utf8.count))
    }
    func time(_ text: AnalyzedText) -> Duration {
      processorTime { _ = QuotedSpanFinder.spans(in: text) }
    }
    let prose = text(
      of: "Elle a dit : « Nous restons au port jusqu’à la fin de l’hiver ». Puis rien.\n")
    let units = [
      "« ", "» ", "« » ", "\" ", "‘ « “ ", "« a », a dit X. b » ", "« a\n", "« a. “b” \n",
    ]
    // Up to eleven times was measured: marks are a token each, and each is looked at
    // closely. What is quadratic takes hundreds of times as long. Load falls on both
    // alike, and the shortest of several turns leaves most of it out.
    let factor = 40
    for unit in units {
      let marks = text(of: unit)
      var proseTime = Duration.seconds(1000)
      var marksTime = Duration.seconds(1000)
      for _ in 0..<5 {
        proseTime = min(proseTime, time(prose))
        marksTime = min(marksTime, time(marks))
      }
      #expect(marksTime < proseTime * factor, "\(unit): \(marksTime), prose: \(proseTime)")
    }
  }
}
