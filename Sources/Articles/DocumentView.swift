package import Text

/// A finished document with what its rows need: ids and scalar offsets.
///
/// Made once per document and read by every table; this is the one place where
/// byte offsets become the Unicode scalar offsets of the datasets.
package struct DocumentView: Sendable {
  /// A range as the datasets give it.
  package struct Offsets: Sendable, Hashable {
    package var start: Int
    package var end: Int
    package var sourceStart: Int
    package var sourceEnd: Int
  }

  package let document: Document
  /// The document's id without its `d-`, the stem of the ids of its rows.
  private let stem: Substring
  private let textOffsets: ScalarOffsets
  private let sourceOffsets: ScalarOffsets
  private let isUnchanged: Bool
  /// The entities that its mentions name, in the order of their first mention. Names
  /// that give the same id ("Mário Soares", "Mario Soares") are one, called what
  /// stands first.
  package let entities: [EntityReference]
  /// For each mention the index of its entity in ``entities``; `nil` for roles and
  /// dates, which are words about an entity.
  package let entityOfMention: [Int?]
  /// The ids of ``entities``.
  package let entityIDs: [String]

  package init(_ document: Document) {
    self.document = document
    (entities, entityIDs, entityOfMention) = Self.entities(of: document)
    stem = document.id.dropFirst(2)
    textOffsets = ScalarOffsets(document.text)
    isUnchanged = document.offsets.edits.isEmpty
    sourceOffsets = isUnchanged ? textOffsets : ScalarOffsets(document.source)
  }

  private static func entities(
    of document: Document
  ) -> (entities: [EntityReference], ids: [String], ofMention: [Int?]) {
    var entities: [EntityReference] = []
    var ids: [String] = []
    var indices: [EntityReference: Int] = [:]
    var indicesByID: [String: Int] = [:]
    let ofMention = document.mentions.map { mention -> Int? in
      let entity = mention.entity
      guard entity.type.isEntity else { return nil }
      if let index = indices[entity] { return index }
      let id = entity.id
      let index = indicesByID[id] ?? entities.count
      if index == entities.count {
        entities.append(entity)
        ids.append(id)
        indicesByID[id] = index
      }
      indices[entity] = index
      return index
    }
    return (entities, ids, ofMention)
  }

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

  package func text(in range: TextRange) -> String { document.string(in: range) }

  /// The index of the sentence that holds a byte offset, from 0; O(log *n*).
  package func sentence(at offset: Int) -> Int {
    max(0, document.sentences.partitioningIndex { $0.lowerBound > offset } - 1)
  }

  package func isInTitle(_ range: TextRange) -> Bool {
    document.titleRange?.contains(range) ?? false
  }

  package func quotationID(_ index: Int) -> String { id("q", index) }

  /// The id of the quotation around a range, or `nil`.
  package func quotationID(around range: TextRange) -> String? {
    document.quotation(around: range).map(quotationID)
  }

  /// The id of a row of this document: a letter for its table, the document and
  /// the row's place, from 1.
  package func id(_ prefix: String, _ index: Int) -> String {
    let number = String(index + 1)
    var id = prefix
    id.reserveCapacity(prefix.utf8.count + stem.utf8.count + 2 + max(4, number.utf8.count))
    id += "-"
    id += stem
    id += "-"
    for _ in number.utf8.count..<max(4, number.utf8.count) { id += "0" }
    id += number
    return id
  }
}
