package import Articles
import Text

/// Who and what the corpus speaks of, one row each.
package enum EntitiesTable: CorpusTable {
  package struct Row: Sendable {
    fileprivate var tally: EntityFold.Tally
    fileprivate var name: String
  }

  package static let name = "entities"
  package static let summary = "One row per person, organization, product, place or event."
  package static let columns: [Column<Row>] = [
    Column("entity_id", "The entity's id; the same name and type give the same id.") {
      .text($0.tally.id)
    }.asKey,
    Column("type", "What it is.", accepted: EntityType.allCases.filter(\.isEntity).map(\.rawValue))
    { .text($0.tally.type.rawValue) },
    Column("name", "The name most articles resolve it to.") { .text($0.name) },
    Column("aliases", "Other words that name it, by frequency, joined with `|`.") { row in
      let words = EntityFold.byFrequency(row.tally.surfaces)
      return .text(words.filter { $0 != row.name }.joined(separator: "|"))
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
    let tallies = fold.tallies
    // Numbers are sorted and not rows, of which each move would count six references.
    let order = tallies.indices.sorted { a, b in
      tallies[a].mentions == tallies[b].mentions
        ? tallies[a].id < tallies[b].id : tallies[a].mentions > tallies[b].mentions
    }
    return order.map {
      Row(tally: tallies[$0], name: EntityFold.byFrequency(tallies[$0].names)[0])
    }
  }
}

/// The entities of any part of the corpus, counted.
package struct EntityFold: CorpusFold {
  struct Tally: Sendable {
    let id: String
    let type: EntityType
    /// Canonical names by the number of documents that use them.
    var names: [String: Int] = [:]
    /// Words in the articles by how often they occur.
    var surfaces: [String: Int] = [:]
    var mentions = 0
    var documents = 0
    var firstSeenOn: CalendarDate?
    var lastSeenOn: CalendarDate?

    /// Counts a document that names the entity.
    mutating func note(_ name: String, on date: CalendarDate?) {
      names[name, default: 0] += 1
      documents += 1
      guard let date else { return }
      firstSeenOn = min(firstSeenOn ?? date, date)
      lastSeenOn = max(lastSeenOn ?? date, date)
    }

    /// Counts a place that names it.
    mutating func count(_ surface: String) {
      mentions += 1
      surfaces[surface, default: 0] += 1
    }

    mutating func merge(_ other: Tally) {
      names.merge(other.names, uniquingKeysWith: +)
      surfaces.merge(other.surfaces, uniquingKeysWith: +)
      mentions += other.mentions
      documents += other.documents
      firstSeenOn = [firstSeenOn, other.firstSeenOn].compactMap(\.self).min()
      lastSeenOn = [lastSeenOn, other.lastSeenOn].compactMap(\.self).max()
    }
  }

  /// In no special order.
  private(set) var tallies: [Tally] = []
  /// Where in ``tallies`` an id is.
  private var places: [String: Int] = [:]

  package init() {}

  /// A fold that others take in, and that takes in nothing itself.
  init(tallies: [Tally]) { self.tallies = tallies }

  package mutating func add(_ view: DocumentView) {
    let document = view.document
    let placesOfEntities = zip(view.entities, view.entityIDs).map { entity, id in
      note(entity, id: id, in: document)
    }
    for (mention, entity) in zip(document.mentions, view.entityOfMention) {
      guard let entity else { continue }
      let surface = view.utf8(in: mention.range)
      let name = view.entities[entity].name
      // Mostly it is the name, which need not be made again.
      tallies[placesOfEntities[entity]].count(
        name.utf8.elementsEqual(surface) ? name : String(decoding: surface, as: UTF8.self))
    }
    // Whoever speaks, leaves or arrives is an entity, named outright or not.
    var unnamed: Set<String> = []
    for reference in document.references {
      let id = view.id(of: reference)
      if !view.entityIDs.contains(id), unnamed.insert(id).inserted {
        note(reference, id: id, in: document)
      }
    }
  }

  /// Notes that a document names an entity, and returns the place of its tally.
  @discardableResult private mutating func note(
    _ entity: EntityReference, id: String, in document: Document
  ) -> Int {
    let place = place(of: id, entity.type)
    tallies[place].note(entity.name, on: document.publishedOn)
    return place
  }

  /// The place of an entity's tally, which is made if there is none.
  private mutating func place(of id: String, _ type: EntityType) -> Int {
    if let place = places[id] { return place }
    places[id] = tallies.count
    tallies.append(Tally(id: id, type: type))
    return tallies.count - 1
  }

  package mutating func merge(_ other: EntityFold) {
    for tally in other.tallies { tallies[place(of: tally.id, tally.type)].merge(tally) }
  }

  /// Words by how often they were counted, the most frequent first, then by letters.
  static func byFrequency(_ counts: [String: Int]) -> [String] {
    // Most entities are called one thing.
    guard counts.count > 1 else { return Array(counts.keys) }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
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
