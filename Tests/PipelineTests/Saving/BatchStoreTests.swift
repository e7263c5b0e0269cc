import Articles
import DataFiles
import Datasets
import TestSupport
import Testing
import Text

@testable import Pipeline

@Suite struct BatchStoreTests {
  private static let document = Document(
    id: "d-a", path: "a.txt", source: Array("Vera Lindqvist part.".utf8))

  private static let place = BatchPlace(path: "a.txt")

  @Test("records keep the numbers that they have where the batch stands now")
  func numbersRecords() throws {
    let store = store(try TemporaryFolder())
    let places = [("a.csv", 7), ("a.csv", 8), ("b.csv", 1), ("b.csv", 7)]
    func documents(from first: Int) -> [Document] {
      places.map { path, record in
        var document = Document(id: "d-a", path: path, source: [])
        document.record = path == "a.csv" ? record - 7 + first : record
        return document
      }
    }
    func rejects(from first: Int) -> [Reject] {
      [
        Reject(path: "a.csv", record: first + 2, stage: "clean", reason: .timeout, detail: ""),
        Reject(path: "b.csv", record: 2, stage: "clean", reason: .timeout, detail: ""),
        Reject(path: "a.csv", stage: "load", reason: .brokenGzip, detail: ""),
      ]
    }
    try store.save(
      documents(from: 7).enumerated().map { ($0, $1) }, rejects: rejects(from: 7),
      stage: StageName.load, batch: "b", at: BatchPlace(path: "a.csv", record: 7))
    for first in [1, 7, 200] {
      let read = try store.read(
        batch: "b", at: BatchPlace(path: "a.csv", record: first), stages: [StageName.load])
      #expect(read.documents == documents(from: first))
      #expect(read.rejects == rejects(from: first))
    }
  }

  private func store(_ folder: TemporaryFolder, minimum: Int = 0) -> BatchStore {
    BatchStore(
      path: folder.path,
      stages: [
        StageKey(name: StageName.load, version: 1, settings: #"{"inputs":["a"]}"#),
        StageKey(name: "clean", version: 1, settings: #"{"minimum":\#(minimum)}"#),
        StageKey(name: StageName.aggregate, version: 1, settings: "{}"),
      ])
  }

  @Test("a batch that was damaged or cut on the disk is refused")
  func noticesDamage() throws {
    let folder = try TemporaryFolder()
    let store = store(folder)
    try store.save(
      [(0, Self.document)], rejects: [], stage: StageName.load, batch: "b", at: Self.place)
    let read = try store.read(batch: "b", at: Self.place, stages: [StageName.load])
    #expect(read.documents == [Self.document])

    let path = "\(folder.path)/\(store.name(of: StageName.load, batch: "b"))"
    let whole = try Files.readAll(path)
    var generator = SeededGenerator(seed: 7)
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try refuses(damaged, at: path, store)
      try refuses(Array(whole[..<index]), at: path, store)
    }
  }

  private func refuses(_ bytes: [UInt8], at path: String, _ store: BatchStore) throws {
    var file = try OutputFile(path: path)
    try file.write(bytes)
    try file.close()
    let problem = #expect(throws: ProblemReport.self) {
      try store.read(batch: "b", at: Self.place, stages: [StageName.load])
    }
    #expect(problem?.kind == .input)
  }

  @Test("rows come back as they were, and damaged ones do not")
  func keepsRows() throws {
    let folder = try TemporaryFolder()
    let store = store(folder)
    var document = Self.document
    document.publishedOn = CalendarDate(iso: "2024-05-14")
    document.sentences = [TextRange(0, 20)]
    let person = EntityReference(.person, "Vera Lindqvist")
    document.mentions = [
      Mention(range: TextRange(0, 14), entity: person, method: .tagger, confidence: 900)
    ]
    var report = DepartureReport(
      personType: .named, person: person, personRange: TextRange(0, 14), manner: .resigned,
      status: .confirmed, cue: TextRange(15, 19), evidence: TextRange(0, 20), rule: "verb_leaves",
      confidence: 850)
    report.organization = EntityReference(.organization, "Veltra")
    document.departures = [report]
    var folds = CorpusFolds()
    folds.add(DocumentView(document))
    let tables = try DatasetCatalog.documentTables.map { table in
      var chunk = TableChunk(columns: table.schema.columns.count, formats: TableFormat.allCases)
      table.encode(DocumentView(document), &chunk)
      return try EncodedTable(chunk).compressed(level: 2, formats: TableFormat.allCases)
    }
    let rows = BatchRows(
      tables: tables, share: CorpusShare(folds),
      rejects: [Reject(path: "b.txt", stage: "load", reason: .empty, detail: "Nothing.")],
      ids: ["d-a"], fingerprints: [.max], sourceBytes: 20)
    let name = store.name(of: StageName.aggregate, batch: "b")
    #expect(store.rows(name) == nil)
    try store.save(rows, as: name)
    let read = try #require(store.rows(name))
    #expect(read.ids == rows.ids && read.fingerprints == rows.fingerprints)
    #expect(read.rejects == rows.rejects && read.sourceBytes == 20)
    for (table, kept) in zip(tables, read.tables) {
      #expect(
        try kept.members.mapValues { try $0.bytes() } == table.members.mapValues { try $0.bytes() })
      #expect(kept.chunk.rows == table.chunk.rows)
      #expect(kept.chunk.firsts == table.chunk.firsts)
      #expect(try kept.rows(as: .csv).ends.count == table.chunk.rows)
    }
    #expect(read.share == rows.share)
    let path = "\(folder.path)/\(name)"
    let whole = try Files.readAll(path)
    for index in stride(from: 0, to: whole.count, by: 7) {
      var damaged = whole
      damaged[index] ^= 4
      try Files.writeAtomically(damaged, to: path)
      #expect(store.rows(name) == nil)
    }
  }

  @Test("a key is that of all that decides a result, and of nothing else")
  func makesKeys() throws {
    let folder = try TemporaryFolder()
    let one = store(folder)
    let other = store(folder, minimum: 1)
    #expect(one.name(of: "load", batch: "b") == other.name(of: "load", batch: "b"))
    #expect(one.name(of: "clean", batch: "b") != other.name(of: "clean", batch: "b"))
    #expect(one.name(of: "clean", batch: "b") != one.name(of: "clean", batch: "c"))
    #expect(one.name(of: "aggregate", batch: "b") != other.name(of: "aggregate", batch: "b"))
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var key: StageKey
    var isOther: Bool
  }

  private static func key(
    version: Int = 1, settings: String = #"{"delimiter":",","inputs":["a"]}"#,
    files: [String: String] = [:], model: String = ""
  ) -> StageKey {
    StageKey(name: "load", version: version, settings: settings, files: files, model: model)
  }

  @Test(
    "what changes a stage's key",
    arguments: [
      Change(testDescription: "nothing", key: key(), isOther: false),
      Change(
        testDescription: "where the inputs are",
        key: key(settings: #"{"delimiter":",","inputs":["b"]}"#), isOther: false),
      Change(
        testDescription: "a setting", key: key(settings: #"{"delimiter":";","inputs":["a"]}"#),
        isOther: true),
      Change(testDescription: "the version", key: key(version: 2), isOther: true),
      Change(testDescription: "a file", key: key(files: ["a.csv": "00"]), isOther: true),
      Change(testDescription: "the model", key: key(model: "m"), isOther: true),
    ])
  func tellsKeysApart(_ change: Change) {
    #expect((StageKey.digest([Self.key()]) != StageKey.digest([change.key])) == change.isOther)
  }
}
