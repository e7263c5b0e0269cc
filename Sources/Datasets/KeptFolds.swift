import Articles
package import Text

// What folds are made of, as plain values, so that a run can keep those of a batch and take
// them in again another day.

/// What an ``EntityFold`` has counted about one entity.
package struct EntityCount: Sendable, Hashable {
  package var id: String
  package var type: EntityType
  /// Canonical names by the number of documents that use them.
  package var names: [String: Int]
  /// Words in the articles by how often they occur.
  package var surfaces: [String: Int]
  package var mentions: Int
  package var documents: Int
  package var firstSeenOn: CalendarDate?
  package var lastSeenOn: CalendarDate?

  package init(
    id: String, type: EntityType, names: [String: Int], surfaces: [String: Int], mentions: Int,
    documents: Int, firstSeenOn: CalendarDate?, lastSeenOn: CalendarDate?
  ) {
    self.id = id
    self.type = type
    self.names = names
    self.surfaces = surfaces
    self.mentions = mentions
    self.documents = documents
    self.firstSeenOn = firstSeenOn
    self.lastSeenOn = lastSeenOn
  }
}

extension EntityFold {
  /// Everything that was counted, in no special order.
  package var counts: [EntityCount] {
    tallies.map {
      EntityCount(
        id: $0.id, type: $0.type, names: $0.names, surfaces: $0.surfaces, mentions: $0.mentions,
        documents: $0.documents, firstSeenOn: $0.firstSeenOn, lastSeenOn: $0.lastSeenOn)
    }
  }

  /// A fold that has counted the same, to be merged into another one.
  package init(counts: [EntityCount]) {
    self.init(
      tallies: counts.map { count in
        Tally(
          id: count.id, type: count.type, names: count.names, surfaces: count.surfaces,
          mentions: count.mentions, documents: count.documents, firstSeenOn: count.firstSeenOn,
          lastSeenOn: count.lastSeenOn)
      })
  }
}
