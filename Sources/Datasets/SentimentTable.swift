package import Articles
import Text

/// How an article sounds, by voice, as a whole and around each entity.
package enum SentimentTable: DocumentTable {
  package struct Row: Sendable, Equatable {
    package var documentID: String
    package var entity: EntityReference?
    package var voice: SentenceTone.Voice
    package var sentences = 0
    package var positiveSentences = 0
    package var negativeSentences = 0
    package var words = 0
    package var positiveWords = 0
    package var negativeWords = 0
    package var negatedWords = 0
    package var lexicon: SentenceTone.Lexicon

    package mutating func add(_ tone: SentenceTone) {
      if sentences == 0 { lexicon = tone.lexicon }
      if lexicon != tone.lexicon { lexicon = .mixed }
      sentences += 1
      if tone.positive > tone.negative { positiveSentences += 1 }
      if tone.negative > tone.positive { negativeSentences += 1 }
      words += tone.words
      positiveWords += tone.positive
      negativeWords += tone.negative
      negatedWords += tone.negated
    }

    fileprivate func perHundredWords(_ count: Int) -> Cell {
      guard words > 0 else { return .empty }
      // Thousandths of a percent, rounded half away from zero.
      let scaled = 200_000 * abs(count) / words
      return .decimal(thousandths: (scaled + 1) / 2 * count.signum())
    }
  }

  package static let name = "sentiment"
  package static let summary =
    "One row per article and voice, and one per entity in it and voice."
  package static let columns: [Column<Row>] = [
    Column("document_id", "The article.") { .text($0.documentID) },
    Column("entity_id", "The entity whose sentences are counted; empty for the whole article.") {
      .text($0.entity?.id)
    },
    Column("entity", "Its canonical name; empty for the whole article.") {
      .text($0.entity?.name)
    },
    Column(
      "voice", "Whose words: the article's own, or words it quotes.",
      accepted: SentenceTone.Voice.allCases.map(\.rawValue)
    ) { .text($0.voice.rawValue) },
    Column("sentences", .integer, "Sentences with words of that voice.") {
      .integer($0.sentences)
    },
    Column("positive_sentences", .integer, "Those with more positive than negative words.") {
      .integer($0.positiveSentences)
    },
    Column("negative_sentences", .integer, "Those with more negative than positive words.") {
      .integer($0.negativeSentences)
    },
    Column("neutral_sentences", .integer, "The others.") {
      .integer($0.sentences - $0.positiveSentences - $0.negativeSentences)
    },
    Column("words", .integer, "Words counted.") { .integer($0.words) },
    Column("positive_words", .integer, "Positive words, after negation.") {
      .integer($0.positiveWords)
    },
    Column("negative_words", .integer, "Negative words, after negation.") {
      .integer($0.negativeWords)
    },
    Column("negated_words", .integer, "Those whose sign a negation turned.") {
      .integer($0.negatedWords)
    },
    Column("tone", .number, "100 × (positive − negative) / words.") {
      $0.perHundredWords($0.positiveWords - $0.negativeWords)
    },
    Column("polarity", .number, "100 × (positive + negative) / words.") {
      $0.perHundredWords($0.positiveWords + $0.negativeWords)
    },
    Column(
      "lexicon", "The word list used.", accepted: SentenceTone.Lexicon.allCases.map(\.rawValue)
    ) { .text($0.lexicon.rawValue) },
  ]

  package static func rows(of view: DocumentView) -> [Row] {
    let document = view.document
    var rows = SentenceTone.Voice.allCases.compactMap { voice in
      row(document, entity: nil, voice: voice) { _ in true }
    }
    // By id: "Mário Soares" and "Mario Soares" are one, and called what stands first.
    var found: [String: (entity: EntityReference, sentences: Set<Int>)] = [:]
    for mention in document.mentions where mention.entity.type.isEntity {
      found[mention.entity.id, default: (mention.entity, [])].sentences.insert(
        view.sentence(at: mention.range.lowerBound))
    }
    for (_, (entity, sentences)) in found.sorted(by: { $0.key < $1.key }) {
      rows += SentenceTone.Voice.allCases.compactMap { voice in
        row(document, entity: entity, voice: voice) { sentences.contains($0) }
      }
    }
    return rows
  }

  private static func row(
    _ document: Document, entity: EntityReference?, voice: SentenceTone.Voice,
    where isCounted: (Int) -> Bool
  ) -> Row? {
    var row = Row(documentID: document.id, entity: entity, voice: voice, lexicon: .french)
    for tone in document.tones where tone.voice == voice && isCounted(tone.sentence) {
      row.add(tone)
    }
    return row.sentences > 0 ? row : nil
  }
}
