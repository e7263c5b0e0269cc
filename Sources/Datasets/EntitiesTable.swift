package import Articles
import Text

/// Who and what the corpus speaks of, one row each.
package enum EntitiesTable: CorpusTable {
  package struct Row: Sendable {
    fileprivate var tally: EntityFold.Tally
    fileprivate var id: ArraySlice<UInt8>
    fileprivate var name: String
    fileprivate var surfaces: [String]
  }

  package static let name = "entities"
  package static let summary = "One row per person, organization, product, place or event."
  package static let columns: [Column<Row>] = [
    Column("entity_id", "The entity's id; the same name and type give the same id.") {
      $1.text($0.id)
    }.asKey,
    Column("type", "What it is.", accepted: EntityType.allCases.filter(\.isEntity).map(\.rawValue))
    { $1.word($0.tally.type.rawValue) },
    Column("name", "The name most articles resolve it to.") { $1.text($0.name) },
    Column("aliases", "Other words that name it, by frequency, joined with `|`.") { row, cell in
      cell.text(row.surfaces.filter { $0 != row.name }.joined(separator: "|"))
    },
    Column("wikidata", "Its Wikidata id; empty when unknown.") { _, _ in },
    Column("mentions", .integer, "Places where it is named.") {
      $1.integer(Int($0.tally.mentions))
    },
    Column("documents", .integer, "Articles that name it.") {
      $1.integer(Int($0.tally.documents))
    },
    Column("first_seen_on", .date, "The first day of publication of those with a date.") {
      $1.day(EntityFold.date($0.tally.firstSeenOn))
    },
    Column("last_seen_on", .date, "The last day of publication of those with a date.") {
      $1.day(EntityFold.date($0.tally.lastSeenOn))
    },
  ]

  /// The rows, by how often an entity is mentioned; each is made when it is asked for.
  package static func rows(of fold: EntityFold) -> LazyMapCollection<[Int], Row> {
    let tallies = fold.tallies
    // Numbers are sorted and not rows, of which each move would count references.
    let order = tallies.indices.sorted { a, b in
      tallies[a].mentions == tallies[b].mentions
        ? fold.id(of: tallies[a]).lexicographicallyPrecedes(fold.id(of: tallies[b]))
        : tallies[a].mentions > tallies[b].mentions
    }
    return order.lazy.map { place in
      let tally = tallies[place]
      return Row(
        tally: tally, id: fold.id(of: tally), name: fold.names(of: tally)[0],
        surfaces: fold.surfaces(of: tally))
    }
  }
}
