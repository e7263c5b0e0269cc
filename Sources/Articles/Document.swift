package import Text

/// One article on its way through the pipeline.
///
/// A document is a value; stages add layers to it and never look at another
/// document. Every range in it counts UTF-8 bytes of ``text``, unless it says
/// source.
package struct Document: Sendable, Hashable {
  /// Where a document's publication date comes from.
  package enum DateBasis: String, Sendable, CaseIterable {
    /// The record's own date column.
    case metadata
    /// A dateline in the article.
    case text
    /// The signature of a post quoted in it.
    case tweet
    case none
  }

  /// A line of the source that is no part of the article.
  package struct RemovedLine: Sendable, Hashable {
    /// In the source.
    package var range: TextRange
    /// The rule that removed it: `advertisement`, `share_prompt`, …
    package var rule: String

    package init(range: TextRange, rule: String) {
      self.range = range
      self.rule = rule
    }
  }

  // MARK: Written by load

  /// `d-` and the slug of the record's own id, or of the file name with 8 hex
  /// digits of its content's SHA-256.
  package var id: String
  /// The input file, as the user named it or relative to the folder named.
  package var path: String
  /// The number of the record in a file of records, from 1.
  package var record: Int?
  /// The decoded source: the file, or the record's text value.
  package var source: [UInt8]
  /// The encoding it was decoded from, as the reports name it: `utf-8`, …
  package var encoding: String
  package var url: String?
  /// The document with the same text that comes first in the input.
  package var duplicateOf: String?

  // MARK: Written by clean (title and date by load where the record has them)

  package var title: String?
  /// Where the title stands in ``text``, if it stands there.
  package var titleRange: TextRange?
  package var byline: String?
  /// The medium that the article names as its source.
  package var creditedSource: String?
  package var publishedOn: CalendarDate?
  package var publishedOnBasis: DateBasis
  /// The clean text.
  package var text: [UInt8]
  /// From ``text`` back to ``source``.
  package var offsets: OffsetMap
  package var removedLines: [RemovedLine]
  /// How often each rule repaired something, in rule order.
  package var repairs: [String: Int]
  /// Codes of what a reader of the data should know: `many_broken_marks`, …
  package var warnings: [String]

  // MARK: Never saved

  /// When the stage that works on it has to be done; `nil` for no limit.
  package var deadline: Deadline?

  // MARK: Computed from the text, never saved

  /// Tokens and sentences of ``text``; `nil` until a stage needs them. Whoever
  /// changes the text sets it to `nil`.
  package var analysis: AnalyzedText?
  /// Names found in ``text`` with English spans masked; `nil` until needed.
  package var names: NameTable?

  /// Words of leaving that gave no departure; found by aggregate when it is asked to.
  package var unreportedCues: [UnreportedCue]

  // MARK: Written by translate

  /// In text order, a parent before its children.
  package var quotations: [Quotation]
  /// `fr`, `en`, … of the article as a whole; empty when unknown.
  package var language: String

  // MARK: Written by extract

  package var mentions: [Mention]
  /// One for each sentence and voice that has words.
  package var tones: [SentenceTone]
  package var departures: [DepartureReport]
  package var appointments: [AppointmentReport]
  package var sentences: [TextRange]
  package var wordCount: Int

  package init(id: String, path: String = "", source: [UInt8], encoding: String = "utf-8") {
    self.id = id
    self.path = path
    self.source = source
    self.encoding = encoding
    text = source
    offsets = OffsetMap()
    publishedOnBasis = .none
    removedLines = []
    repairs = [:]
    warnings = []
    unreportedCues = []
    quotations = []
    language = ""
    mentions = []
    tones = []
    departures = []
    appointments = []
    sentences = []
    wordCount = 0
  }

  package init(id: String, text: String) {
    self.init(id: id, source: Array(text.utf8))
  }

  /// Whether the stage that works on it has used up its time.
  package var isLate: Bool { deadline?.isOver ?? false }

  /// The words of a range of the clean text.
  package func string(in range: TextRange) -> String { text.string(in: range) }

  /// The innermost quotation that holds a range, as an index.
  package func quotation(around range: TextRange) -> Int? {
    quotations.indices.last { quotations[$0].range.contains(range) }
  }
}
