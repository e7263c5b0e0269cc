package import Articles
import Text

/// How an article sounds, by voice, as a whole and around each entity.
package enum SentimentTable: DocumentTable {
  package struct Row: Sendable, Equatable {
    package var documentID: String
    package var entityID: String?
    package var entity: String?
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
    Column("document_id", "The article.") { .text($0.documentID) }.naming(DocumentsTable.name)
      .required,
    Column("entity_id", "The entity whose sentences are counted; empty for the whole article.") {
      .text($0.entityID)
    }.naming(EntitiesTable.name),
    Column("entity", "Its canonical name; empty for the whole article.") {
      .text($0.entity)
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
    Column("negated_words", .integer, "Those whose sign a negation or a decrease turned.") {
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
    let tones = view.document.tones
    var rows: [Row] = []
    let article = Row(documentID: view.document.id, voice: .author, lexicon: .french)
    append(article, of: tones.indices, in: tones, to: &rows)
    let places = tonesBySentence(tones, sentences: view.document.sentences.count)
    let sentences = sentencesByEntity(view)
    for entity in view.entityIDs.indices.sorted(by: { view.entityIDs[$0] < view.entityIDs[$1] }) {
      var ofEntity = article
      ofEntity.entityID = view.entityIDs[entity]
      ofEntity.entity = view.entities[entity].name
      append(ofEntity, of: sentences[entity].lazy.flatMap { places[$0] }, in: tones, to: &rows)
    }
    return rows
  }

  /// Appends a row like an empty one for each voice that speaks.
  private static func append(
    _ empty: Row, of indices: some Sequence<Int>, in tones: [SentenceTone], to rows: inout [Row]
  ) {
    let first = rows.count
    for voice in SentenceTone.Voice.allCases {
      rows.append(empty)
      rows[rows.count - 1].voice = voice
    }
    for index in indices {
      let tone = tones[index]
      var row = first
      while rows[row].voice != tone.voice { row += 1 }
      rows[row].add(tone)
    }
    for row in (first..<rows.count).reversed() where rows[row].sentences == 0 {
      rows.remove(at: row)
    }
  }

  /// For each entity the sentences that name it, in text order, each once.
  private static func sentencesByEntity(_ view: DocumentView) -> [[Int]] {
    var sentences: [[Int]] = Array(repeating: [], count: view.entities.count)
    for (mention, entity) in zip(view.document.mentions, view.entityOfMention) {
      guard let entity else { continue }
      let sentence = view.sentence(at: mention.range.lowerBound)
      // Mentions are in text order.
      if sentences[entity].last != sentence { sentences[entity].append(sentence) }
    }
    return sentences
  }

  /// For each sentence the range of its tones, which are sorted by sentence.
  private static func tonesBySentence(
    _ tones: [SentenceTone], sentences: Int
  ) -> [Range<Int>] {
    var places = Array(repeating: 0..<0, count: sentences)
    var start = 0
    while start < tones.count {
      let sentence = tones[start].sentence
      var end = start + 1
      while end < tones.count, tones[end].sentence == sentence { end += 1 }
      places[sentence] = start..<end
      start = end
    }
    return places
  }
}
