import Articles
import French
import Stages
import TestSupport
import Testing
import Text

@Suite struct ToneTests {
  /// Three sentences of seed 004, with what a reader counts in them.
  static let bySight: [(marked: String, tones: [SentenceTone])] = [
    (
      """
      « ⟦fr|La trajectoire de l'entreprise a été tout simplement miraculeuse, et je suis convaincu \
      qu'OpenAI construira une AGI à la fois sûre et bénéfique sous la direction de @sama, @gdb, \
      @miramurati et maintenant, sous l'excellente direction de recherche de @merettm.⟧ »
      """,
      // miraculeuse, convaincu, sûre, bénéfique, excellente; four handles are no words.
      [tone(.quoted, words: 38, positive: 5)]
    ),
    (
      """
      Musk a développé ses inquiétudes concernant OpenAI dans le cadre d'un procès contre la \
      société dans laquelle il avait autrefois investi.
      """,
      // inquiétudes, procès
      [tone(.author, words: 22, negative: 2)]
    ),
    (
      """
      Il sera néanmoins intéressant de voir quel sera le nouveau projet « ⟦fr|personnellement \
      significatif⟧ » de Sutskever.
      """,
      // intéressant; significatif
      [tone(.author, words: 13, positive: 1), tone(.quoted, words: 2, positive: 1)]
    ),
  ]

  @Test("three sentences of a seed count as a reader counts them", arguments: 0..<3)
  func countsAsReaders(index: Int) throws {
    #expect(try tones(Self.bySight[index].marked) == Self.bySight[index].tones)
  }

  @Test func countsEnglishWordsWithTheEnglishList() throws {
    let marked = "Une crise : « ⟦en|I am not happy, it is great⟧ », a-t-il dit."
    #expect(
      try tones(marked) == [
        Self.tone(.author, words: 5, negative: 1),
        Self.tone(.quoted, .english, words: 7, positive: 1, negative: 1, negated: 1),
      ])
  }

  @Test("a coined term is the author's, a negation does not cross a quotation's marks")
  func keepsVoicesApart() throws {
    #expect(
      try tones("Ce n’est pas « ⟦fr|brillant⟧ ».") == [
        Self.tone(.author, words: 4), Self.tone(.quoted, words: 1, positive: 1),
      ])
    #expect(try tones("Le « ⟦term|danger⟧ ».") == [Self.tone(.author, words: 2, negative: 1)])
  }

  @Test("the words of all voices are the words of the text", arguments: 0..<20)
  func countsEveryWordOnce(seed: Int) throws {
    var document = Document(id: "d-test", text: TokenSoup.text(seed: UInt64(seed), count: 300))
    try ExtractStage(settings: .init(), resources: NoResources()).process(&document)
    #expect(document.tones.reduce(0) { $0 + $1.words } == document.wordCount)
    let sentences = document.sentences.indices
    #expect(document.tones.allSatisfy { sentences.contains($0.sentence) && $0.words > 0 })
  }

  private func tones(_ marked: String) throws -> [SentenceTone] {
    let text = MarkedText(marked)
    var document = Document(id: "d-test", text: text.text)
    for mark in text.marks {
      let kind: Quotation.Kind = mark.label == "term" ? .term : .direct
      var quotation = Quotation(range: mark.range, kind: kind, rule: "test")
      quotation.language = Quotation.Language(rawValue: mark.label) ?? .unknown
      document.quotations.append(quotation)
    }
    try ExtractStage(settings: .init(), resources: NoResources()).process(&document)
    return document.tones
  }

  private static func tone(
    _ voice: SentenceTone.Voice, _ lexicon: SentenceTone.Lexicon = .french, words: Int,
    positive: Int = 0, negative: Int = 0, negated: Int = 0
  ) -> SentenceTone {
    SentenceTone(
      sentence: 0, voice: voice, lexicon: lexicon, words: words, positive: positive,
      negative: negative, negated: negated)
  }
}
