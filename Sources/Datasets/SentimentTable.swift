package import Articles
import Text

/// How an article sounds, by voice, as a whole and around each entity.
package enum SentimentTable: DocumentTable {
  package struct Row: Sendable {
    fileprivate var view: DocumentView
    /// The index of the entity whose sentences are counted; `nil` for the whole article.
    fileprivate var entity: Int?
    fileprivate var voice: SentenceTone.Voice
    fileprivate var sentences = 0
    fileprivate var positiveSentences = 0
    fileprivate var negativeSentences = 0
    fileprivate var words = 0
    fileprivate var positiveWords = 0
    fileprivate var negativeWords = 0
    fileprivate var negatedWords = 0
    fileprivate var lexicon = SentenceTone.Lexicon.french

    fileprivate init(view: DocumentView, entity: Int?, voice: SentenceTone.Voice) {
      self.view = view
      self.entity = entity
      self.voice = voice
    }

    fileprivate mutating func add(_ tone: SentenceTone) {
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

    /// In thousandths, rounded half away from zero; `nil` of no words.
    fileprivate func perHundredWords(_ count: Int) -> Int? {
      guard words > 0 else { return nil }
      let scaled = 200_000 * abs(count) / words
      return (scaled + 1) / 2 * count.signum()
    }
  }

  package static let name = "sentiment"
  package static let summary =
    "One row per article and voice, and one per entity in it and voice."
  package static let columns: [Column<Row>] = [
    Column("document_id", "The article.") { $1.word($0.view.documentID) }.naming(
      DocumentsTable.name
    )
    .required,
    Column("entity_id", "The entity whose sentences are counted; empty for the whole article.") {
      row, cell in
      cell.word(row.entity.map { row.view.entityIDs[$0] })
    }.naming(EntitiesTable.name),
    Column("entity", "Its canonical name; empty for the whole article.") { row, cell in
      cell.text(row.entity.map { row.view.entities[$0].name })
    },
    Column(
      "voice", "Whose words: the article's own, or words it quotes.",
      accepted: SentenceTone.Voice.allCases.map(\.rawValue)
    ) { $1.word($0.voice.rawValue) },
    Column("sentences", .integer, "Sentences with words of that voice.") {
      $1.integer($0.sentences)
    },
    Column("positive_sentences", .integer, "Those with more positive than negative words.") {
      $1.integer($0.positiveSentences)
    },
    Column("negative_sentences", .integer, "Those with more negative than positive words.") {
      $1.integer($0.negativeSentences)
    },
    Column("neutral_sentences", .integer, "The others.") {
      $1.integer($0.sentences - $0.positiveSentences - $0.negativeSentences)
    },
    Column("words", .integer, "Words counted.") { $1.integer($0.words) },
    Column("positive_words", .integer, "Positive words, after negation.") {
      $1.integer($0.positiveWords)
    },
    Column("negative_words", .integer, "Negative words, after negation.") {
      $1.integer($0.negativeWords)
    },
    Column("negated_words", .integer, "Those whose sign a negation or a decrease turned.") {
      $1.integer($0.negatedWords)
    },
    Column("tone", .number, "100 × (positive − negative) / words.") {
      $1.decimal(thousandths: $0.perHundredWords($0.positiveWords - $0.negativeWords))
    },
    Column("polarity", .number, "100 × (positive + negative) / words.") {
      $1.decimal(thousandths: $0.perHundredWords($0.positiveWords + $0.negativeWords))
    },
    Column(
      "lexicon", "The word list used.", accepted: SentenceTone.Lexicon.allCases.map(\.rawValue)
    ) { $1.word($0.lexicon.rawValue) },
  ]

  package static func rows(of view: DocumentView) -> [Row] {
    let tones = view.document.tones
    var rows: [Row] = []
    rows.reserveCapacity((view.entities.count + 1) * SentenceTone.Voice.allCases.count)
    begin(of: nil, in: view, &rows)
    count(tones[...], in: &rows)
    end(&rows)
    let places = tonesBySentence(tones, sentences: view.document.sentences.count)
    let (sentences, ranges) = sentencesByEntity(view)
    let ids = view.entityIDs
    for entity in ids.indices.sorted(by: { ids[$0].lexicographicallyPrecedes(ids[$1]) }) {
      begin(of: entity, in: view, &rows)
      for sentence in sentences[ranges[entity]] { count(tones[places[sentence]], in: &rows) }
      end(&rows)
    }
    return rows
  }

  /// Appends a row for each voice.
  private static func begin(of entity: Int?, in view: DocumentView, _ rows: inout [Row]) {
    for voice in SentenceTone.Voice.allCases {
      rows.append(Row(view: view, entity: entity, voice: voice))
    }
  }

  /// Adds tones to the rows that were begun last.
  private static func count(_ tones: ArraySlice<SentenceTone>, in rows: inout [Row]) {
    for tone in tones {
      var row = rows.count - 1
      while rows[row].voice != tone.voice { row -= 1 }
      rows[row].add(tone)
    }
  }

  /// Takes out those of the rows that were begun last whose voice says nothing.
  private static func end(_ rows: inout [Row]) {
    for row in rows.indices.suffix(SentenceTone.Voice.allCases.count).reversed()
    where rows[row].sentences == 0 {
      rows.remove(at: row)
    }
  }

  /// The sentences that name each entity, in text order and each once: those of one entity stand
  /// together, at its range.
  private static func sentencesByEntity(
    _ view: DocumentView
  ) -> (sentences: [Int], ranges: [Range<Int>]) {
    let entityOfMention = view.entityOfMention
    var ends = Array(repeating: 0, count: view.entityIDs.count)
    for case let entity? in entityOfMention { ends[entity] += 1 }
    var end = 0
    for entity in ends.indices {
      (ends[entity], end) = (end, end + ends[entity])
    }
    let starts = ends
    var sentences = Array(repeating: 0, count: end)
    for (mention, entity) in entityOfMention.enumerated() {
      guard let entity else { continue }
      let sentence = view.sentenceOfMention[mention]
      // Mentions are in text order.
      if ends[entity] > starts[entity], sentences[ends[entity] - 1] == sentence { continue }
      sentences[ends[entity]] = sentence
      ends[entity] += 1
    }
    return (sentences, starts.indices.map { starts[$0]..<ends[$0] })
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
