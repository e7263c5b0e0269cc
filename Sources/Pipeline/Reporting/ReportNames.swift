import Articles

/// Who is named with whom, and how articles sound around organizations.
struct ReportNames {
  private static let mostNames = 60
  private static let mostOrganizations = 25

  private struct Name {
    var id: String
    var name: String
    var type: String
    var documents: Int
  }

  private struct Counts {
    var sentences = 0
    var words = 0
    var positive = 0
    var negative = 0

    mutating func add(_ row: ReportRow) {
      sentences += row.integer("sentences")
      words += row.integer("words")
      positive += row.integer("positive_words")
      negative += row.integer("negative_words")
    }

    var json: JSONValue {
      [.number(sentences), .number(words), .number(positive), .number(negative)]
    }
  }

  private struct Tone {
    var author: Counts?
    var quoted: Counts?
    var rows: [ReportRow] = []
  }

  private struct Pair: Hashable {
    var one: Int
    var other: Int
  }

  private(set) var total = 0
  private var names: [Name] = []
  private var organizations: [Name] = []
  private var articles: [Pair: [String]] = [:]
  private var tones: [String: Tone] = [:]

  init(_ data: ReportData) throws(ProblemReport) {
    var all: [Name] = []
    var total = 0
    try data.rows("entities", ["entity_id", "type", "name", "documents"]) { row in
      total += 1
      guard let type = row.text("type"), type == "person" || type == "organization" else { return }
      all.append(
        Name(
          id: row.text("entity_id") ?? "", name: row.text("name") ?? "", type: type,
          documents: row.integer("documents")))
    }
    self.total = total
    all.sort { $0.documents == $1.documents ? $0.id < $1.id : $0.documents > $1.documents }
    names = Array(all.prefix(Self.mostNames))
    organizations = Array(
      all.lazy.filter { $0.type == "organization" }.prefix(Self.mostOrganizations))
    try readPairs(data)
    try readTones(data)
  }

  private mutating func readPairs(_ data: ReportData) throws(ProblemReport) {
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1.id, $0) })
    var named: [String: Set<Int>] = [:]
    try data.rows("mentions", ["document_id", "entity_id"]) { row in
      guard let place = places[row.text("entity_id") ?? ""] else { return }
      named[row.text("document_id") ?? "", default: []].insert(place)
    }
    for (document, together) in named.sorted(by: { $0.key < $1.key }) {
      let together = together.sorted()
      for (index, one) in together.enumerated() {
        for other in together[(index + 1)...] {
          articles[Pair(one: one, other: other), default: []].append(document)
        }
      }
    }
  }

  private mutating func readTones(_ data: ReportData) throws(ProblemReport) {
    let wanted = Set(organizations.map(\.id))
    var tones: [String: Tone] = [:]
    try data.rows(
      "sentiment",
      [
        "document_id", "entity_id", "voice", "sentences", "words", "positive_words",
        "negative_words", "tone",
      ]
    ) { row in
      guard let id = row.text("entity_id"), wanted.contains(id) else { return }
      var tone = tones.removeValue(forKey: id) ?? Tone()
      if row.text("voice") == "quoted" {
        tone.quoted = tone.quoted ?? Counts()
        tone.quoted?.add(row)
      } else {
        tone.author = tone.author ?? Counts()
        tone.author?.add(row)
      }
      tone.rows.append(row)
      tones[id] = tone
    }
    self.tones = tones
  }

  func together(_ place: (String) -> JSONValue) -> JSONValue {
    let pairs = articles.sorted { a, b in
      a.value.count == b.value.count
        ? (a.key.one, a.key.other) < (b.key.one, b.key.other) : a.value.count > b.value.count
    }
    return [
      "names": .array(
        names.map { [.string($0.name), .string($0.type), .number($0.documents)] }),
      "pairs": .array(
        pairs.map { pair, documents in
          [
            .number(pair.one), .number(pair.other), .number(documents.count),
            .array(documents.prefix(ReportData.mostArticles).map(place)),
          ]
        }),
    ]
  }

  func tone(_ place: (String) -> JSONValue) -> JSONValue {
    .array(
      organizations.compactMap { organization in
        guard let tone = tones[organization.id] else { return nil }
        // Articles with the most sentences about it say most.
        let rows = tone.rows.sorted { a, b in
          let (left, right) = (a.integer("sentences"), b.integer("sentences"))
          let ids = (a.text("document_id") ?? "", b.text("document_id") ?? "")
          return left == right ? ids.0 < ids.1 : left > right
        }
        return [
          .string(organization.name), .number(organization.documents),
          tone.author?.json ?? .null, tone.quoted?.json ?? .null,
          .array(
            rows.prefix(ReportData.mostArticles).map { row in
              .array([
                place(row.text("document_id") ?? ""), row["voice"],
                row["tone"], row["sentences"],
              ])
            }),
        ]
      })
  }
}
