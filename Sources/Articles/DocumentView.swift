package import Text

/// A finished document with what its rows need: ids and scalar offsets.
///
/// Made once per document and read by every table; this is the one place where
/// byte offsets become the Unicode scalar offsets of the datasets. A class, which every
/// table and fold is handed without a copy.
package final class DocumentView: Sendable {
  /// A range as the datasets give it.
  package struct Offsets: Sendable, Hashable {
    package var start: Int
    package var end: Int
    package var sourceStart: Int
    package var sourceEnd: Int

    package init(start: Int, end: Int, sourceStart: Int, sourceEnd: Int) {
      self.start = start
      self.end = end
      self.sourceStart = sourceStart
      self.sourceEnd = sourceEnd
    }
  }

  package let document: Document
  /// The ASCII bytes of the document's id.
  package let documentID: [UInt8]
  /// The id without its `d-`, the stem of the ids of the document's rows.
  private let stem: [UInt8]
  private let textOffsets: ScalarOffsets
  private let sourceOffsets: ScalarOffsets
  private let isUnchanged: Bool
  private let named: NamedEntities
  /// For each mention the index of the sentence it begins in.
  package let sentenceOfMention: [Int]

  /// - Parameters:
  ///   - document: A document that has been through all stages.
  ///   - namesEntities: Whether any table that reads the view shows mentions: the ids of
  ///     entities are most of its cost.
  package init(_ document: Document, namesEntities: Bool = true) {
    self.document = document
    let mentions = namesEntities ? document.mentions : []
    named = NamedEntities(mentions)
    sentenceOfMention = Self.sentences(of: mentions, among: document.sentences)
    documentID = Array(document.id.utf8)
    stem = Array(documentID.dropFirst(2))
    textOffsets = ScalarOffsets(document.text)
    isUnchanged = document.offsets.edits.isEmpty
    sourceOffsets = isUnchanged ? textOffsets : ScalarOffsets(document.source)
  }

  /// The sentences of mentions, which mostly stand in text order: each is looked for from that of
  /// the one before.
  private static func sentences(of mentions: [Mention], among sentences: [TextRange]) -> [Int] {
    var sentence = 0
    var last = 0
    return mentions.map { mention in
      let start = mention.range.lowerBound
      if start < last { sentence = 0 }
      last = start
      while sentence + 1 < sentences.count, sentences[sentence + 1].lowerBound <= start {
        sentence += 1
      }
      return sentence
    }
  }

  /// The entities that its mentions name, in the order of their first mention. Names
  /// that give the same id ("Mário Soares", "Mario Soares") are one, called what
  /// stands first.
  package var entities: [EntityReference] { named.entities }

  /// The ASCII bytes of the ids of ``entities``.
  package var entityIDs: [[UInt8]] { named.ids }

  /// For each mention the index of its entity in ``entities``; `nil` for roles and
  /// dates, which are words about an entity.
  package var entityOfMention: [Int?] { named.ofMention }

  package func offsets(of range: TextRange) -> Offsets {
    let start = textOffsets.scalars(before: range.lowerBound)
    let end = textOffsets.scalars(before: range.upperBound)
    guard !isUnchanged else {
      return Offsets(start: start, end: end, sourceStart: start, sourceEnd: end)
    }
    let source = document.offsets.source(of: range)
    return Offsets(
      start: start, end: end,
      sourceStart: sourceOffsets.scalars(before: source.lowerBound),
      sourceEnd: sourceOffsets.scalars(before: source.upperBound))
  }

  /// The id of an entity that this document names, outright or not.
  package func id(of entity: EntityReference) -> [UInt8] {
    named.index(of: entity).map { entityIDs[$0] } ?? entity.idBytes
  }

  /// Whether a mention has this name and type.
  package func mentions(_ entity: EntityReference) -> Bool { named.index(of: entity) != nil }

  /// Whether a mention names the entity with an id.
  package func mentionsEntity(withID id: [UInt8]) -> Bool { named.index(ofID: id) != nil }

  package func text(in range: TextRange) -> String { document.string(in: range) }

  /// The words of a range, which share the storage of the clean text.
  package func utf8(in range: TextRange) -> ArraySlice<UInt8> { document.text[range.bounds] }

  /// The index of the sentence that holds a byte offset, from 0; O(log *n*).
  package func sentence(at offset: Int) -> Int {
    max(0, document.sentences.partitioningIndex { $0.lowerBound > offset } - 1)
  }

  package func isInTitle(_ range: TextRange) -> Bool {
    document.titleRange?.contains(range) ?? false
  }

  package func quotationID(_ index: Int) -> RowID { id("q", index) }

  /// The id of the quotation around a range, or `nil`.
  package func quotationID(around range: TextRange) -> RowID? {
    document.quotation(around: range).map(quotationID)
  }

  /// The id of a row of this document: the letters of its table, the document and
  /// the row's place, given from 0.
  package func id(_ prefix: String, _ index: Int) -> RowID {
    RowID(prefix: prefix, stem: stem, number: index + 1)
  }
}
