package import Text

/// Renders English into French by whole formulas, or not at all.
///
/// The glossary holds formulas of announcements, thanks and farewells, with slots
/// for organizations, roles, durations, dates, people and numbers. A text has a
/// rendering only if formulas cover every word of every sentence; what they do not
/// know, such as a negation or a question, is left without one.
package struct Glossary: Sendable {
  /// The glossary that ships.
  package static let standard = Glossary(table: .standard)

  /// What a text becomes.
  package struct Rendering: Sendable, Hashable {
    package var french: String
    /// The values carried over, each of which stands in the French once.
    package var slots: [RenderedSlot]
  }

  /// Longer texts are not announcements.
  private static let mostBytes = 2_000

  private let table: FormulaTable

  init(table: FormulaTable) { self.table = table }

  /// The French of an English text, or `nil` if any of its words is not covered.
  ///
  /// - Parameters:
  ///   - english: Well-formed UTF-8.
  ///   - speakerGender: The gender of `I`, for the names of roles; masculine forms
  ///     are taken when it is unknown.
  /// - Returns: The French and the values that it carries over.
  package func rendering(
    of english: ArraySlice<UInt8>, speakerGender: Gender = .unknown
  ) -> Rendering? {
    guard english.count <= Self.mostBytes else { return nil }
    let text = Tokenizer.analyze(Array(english))
    let speaker = GlossarySubject(person: .firstSingular, gender: speakerGender, text: "je")
    var french = ""
    var slots: [RenderedSlot] = []
    var isCovered = false
    for sentence in text.sentences {
      guard let (rendered, hasWords) = render(sentence, of: text, speaker: speaker) else {
        return nil
      }
      if !french.isEmpty {
        let startsLine = text.tokens[sentence.tokens.lowerBound].flags.contains(.startsParagraph)
        french += startsLine ? "\n" : " "
      }
      french += rendered.french
      slots += rendered.slots
      isCovered = isCovered || hasWords
    }
    return isCovered ? Rendering(french: french, slots: slots) : nil
  }

  /// One sentence; what is said of it as a whole is put right here: its marks at the
  /// end, its tags, its capital.
  private func render(
    _ sentence: AnalyzedText.Sentence, of text: AnalyzedText, speaker: GlossarySubject
  ) -> (rendering: Rendering, hasWords: Bool)? {
    var end = sentence.tokens.upperBound
    let last = end
    while end > sentence.tokens.lowerBound, isTag(text.tokens[end - 1]) { end -= 1 }
    let tags = (end..<last).map(text.string)
    var marks = ""
    while end > sentence.tokens.lowerBound, ".!…:".contains(text.string(end - 1)) {
      marks = text.string(end - 1) + marks
      end -= 1
    }
    let mark: String
    switch marks {
    case "", ".", "…": mark = marks
    case "...": mark = "…"
    case ":": mark = " :"
    case _ where marks.allSatisfy { $0 == "!" }: mark = " " + marks
    default: return nil
    }
    let words = EnglishWord.words(of: text, in: sentence.tokens.lowerBound..<end)
    guard let first = words.first else {
      guard marks.isEmpty else { return nil }
      return (Rendering(french: tags.joined(separator: " "), slots: []), false)
    }
    var parser = SentenceParser(
      matcher: GlossaryMatcher(bytes: text.bytes, words: words, speaker: speaker, table: table))
    guard let (covered, slots) = parser.parse() else { return nil }
    var french = covered
    if first.isCapitalized, let letter = french.first, letter.isLowercase,
      !(slots.first.map { french.hasPrefix($0.english) } ?? false)
    {
      french = letter.uppercased() + french.dropFirst()
    }
    french += mark + tags.map { " " + $0 }.joined()
    return (Rendering(french: french, slots: slots), true)
  }

  /// Shortcodes, hashtags, links and emoji stay as they are.
  private func isTag(_ token: Token) -> Bool {
    switch token.kind {
    case .shortcode, .hashtag, .link: true
    case .mark: token.end - token.start == 4
    default: false
    }
  }
}
