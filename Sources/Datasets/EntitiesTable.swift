package import Articles
import Text

/// Who and what the corpus speaks of, one row each.
package enum EntitiesTable: CorpusTable {
  package struct Row: Sendable {
    fileprivate var id: String
    fileprivate var tally: EntityFold.Tally
    fileprivate var name: String
  }

  package static let name = "entities"
  package static let summary = "One row per person, organization, product, place or event."
  package static let columns: [Column<Row>] = [
    Column("entity_id", "The entity's id; the same name and type give the same id.") {
      .text($0.id)
    },
    Column("type", "What it is.", accepted: EntityType.allCases.filter(\.isEntity).map(\.rawValue))
    { .text($0.tally.type.rawValue) },
    Column("name", "The name most articles resolve it to.") { .text($0.name) },
    Column("aliases", "Other words that name it, by frequency, joined with `|`.") { row in
      let others = row.tally.surfaces.filter { $0.key != row.name }
      return .text(EntityFold.byFrequency(others).joined(separator: "|"))
    },
    Column("wikidata", "Its Wikidata id; empty when unknown.") { _ in .empty },
    Column("mentions", .integer, "Places where it is named.") { .integer($0.tally.mentions) },
    Column("documents", .integer, "Articles that name it.") { .integer($0.tally.documents) },
    Column("first_seen_on", .date, "The first day of publication of those with a date.") {
      .text($0.tally.firstSeenOn?.firstDayISO)
    },
    Column("last_seen_on", .date, "The last day of publication of those with a date.") {
      .text($0.tally.lastSeenOn?.firstDayISO)
    },
  ]

  package static func rows(of fold: EntityFold) -> [Row] {
    fold.tallies.map { id, tally in
      Row(id: id, tally: tally, name: EntityFold.byFrequency(tally.names)[0])
    }
    .sorted { ($1.tally.mentions, $0.id) < ($0.tally.mentions, $1.id) }
  }
}

/// The entities of any part of the corpus, counted.
package struct EntityFold: CorpusFold {
  struct Tally: Sendable {
    var type: EntityType
    /// Canonical names by the number of documents that use them.
    var names: [String: Int] = [:]
    /// Words in the articles by how often they occur.
    var surfaces: [String: Int] = [:]
    var mentions = 0
    var documents = 0
    var firstSeenOn: CalendarDate?
    var lastSeenOn: CalendarDate?
  }

  fileprivate(set) var tallies: [String: Tally] = [:]

  package init() {}

  package mutating func add(_ document: Document) {
    var seen: Set<EntityReference> = []
    for mention in document.mentions where mention.entity.type.isEntity {
      note(mention.entity, in: document, seen: &seen)
      let id = mention.entity.id
      tallies[id]?.mentions += 1
      tallies[id]?.surfaces[document.string(in: mention.range), default: 0] += 1
    }
    // Whoever speaks, leaves or arrives is an entity, named outright or not.
    for reference in document.references { note(reference, in: document, seen: &seen) }
  }

  private mutating func note(
    _ entity: EntityReference, in document: Document, seen: inout Set<EntityReference>
  ) {
    guard seen.insert(entity).inserted else { return }
    var tally = tallies[entity.id] ?? Tally(type: entity.type)
    tally.names[entity.name, default: 0] += 1
    tally.documents += 1
    if let date = document.publishedOn {
      tally.firstSeenOn = min(tally.firstSeenOn ?? date, date)
      tally.lastSeenOn = max(tally.lastSeenOn ?? date, date)
    }
    tallies[entity.id] = tally
  }

  package mutating func merge(_ other: EntityFold) {
    tallies.merge(other.tallies) { a, b in
      var sum = a
      sum.names.merge(b.names, uniquingKeysWith: +)
      sum.surfaces.merge(b.surfaces, uniquingKeysWith: +)
      sum.mentions += b.mentions
      sum.documents += b.documents
      sum.firstSeenOn = [a.firstSeenOn, b.firstSeenOn].compactMap(\.self).min()
      sum.lastSeenOn = [a.lastSeenOn, b.lastSeenOn].compactMap(\.self).max()
      return sum
    }
  }

  /// Words by how often they were counted, the most frequent first, then by letters.
  static func byFrequency(_ counts: [String: Int]) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

extension Document {
  /// Every entity that a row of this document refers to besides its mentions.
  fileprivate var references: [EntityReference] {
    quotations.flatMap { [$0.speaker, $0.target] }.compactMap(\.self)
      + departures.flatMap { [$0.person, $0.organization, $0.destination, $0.successor] }
      .compactMap(\.self)
      + appointments.flatMap { [$0.person, $0.organization, $0.predecessor, $0.origin] }
      .compactMap(\.self)
  }
}
