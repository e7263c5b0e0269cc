import Articles
import TestSupport
import Testing

@testable import Pipeline

@Suite struct TableEncodingTests {
  struct Row: Sendable {
    var id: String
    var note: String?
    var size: Int?
    var share = 0
  }

  static let columns: [Column<Row>] = [
    Column("id", "Id.") { $1.text($0.id) },
    Column("note", "Note.") { $1.text($0.note) },
    Column("size", .integer, "Size.") { $1.integer($0.size) },
    Column("share", .number, "Share.") { $1.decimal(thousandths: $0.share) },
    Column("all", "All.", isJSONOnly: true) { $1.text($0.note) },
  ]

  struct Example: Sendable {
    var row: Row
    var csv: String
    var json: String
  }

  @Test(
    "rows in both formats",
    arguments: [
      Example(
        row: Row(id: "a", note: nil, size: nil),
        csv: "a,,,0.000\n",
        json: #"{"id":"a","note":null,"size":null,"share":0.000,"all":null}"# + "\n"),
      Example(
        row: Row(id: "b", note: "un, « deux »\ntrois \"quatre\"", size: 5, share: -12_050),
        csv: "b,\"un, « deux » trois \"\"quatre\"\"\",5,-12.050\n",
        json: #"{"id":"b","note":"un, « deux »\ntrois \"quatre\"","size":5,"share":-12.050,"#
          + #""all":"un, « deux »\ntrois \"quatre\""}"# + "\n"),
      Example(
        row: Row(id: "c", note: "", size: 0, share: 7),
        csv: "c,,0,0.007\n",
        json: #"{"id":"c","note":null,"size":0,"share":0.007,"all":null}"# + "\n"),
      Example(
        row: Row(id: "", note: nil, size: nil),
        csv: ",,,0.000\n",
        json: #"{"id":null,"note":null,"size":null,"share":0.000,"all":null}"# + "\n"),
    ])
  func encodes(_ example: Example) {
    let chunk = chunk([example.row])
    #expect(String(decoding: chunk.csv.bytes, as: UTF8.self) == example.csv)
    #expect(String(decoding: chunk.jsonLines.bytes, as: UTF8.self) == example.json)
  }

  @Test(
    "a row that outgrows its room is written again, its quotes with it",
    arguments: [0, 1_000, 1_015, 1_020, 1_024, 2_040, 2_100, 9_000])
  func writesAgain(length: Int) {
    for note in [String(repeating: "x", count: length), String(repeating: "é", count: length)] {
      let chunk = chunk([Row(id: "un, deux", note: note, size: 5), Row(id: "c", note: note)])
      let csv = "\"un, deux\",\(note),5,0.000\nc,\(note),,0.000\n"
      #expect(String(decoding: chunk.csv.bytes, as: UTF8.self) == csv)
      let json = note.isEmpty ? "null" : "\"\(note)\""
      let rows = [(#""un, deux""#, "5"), (#""c""#, "null")].map { id, size in
        #"{"id":\#(id),"note":\#(json),"size":\#(size),"share":0.000,"all":\#(json)}"# + "\n"
      }
      #expect(String(decoding: chunk.jsonLines.bytes, as: UTF8.self) == rows.joined())
    }
  }

  @Test("the first row with a value in each column moves to the top, once, and one with quotes")
  func primes() {
    var primer = TablePrimer(columns: 5)
    #expect(primer.take(chunk([Row(id: "a"), Row(id: "b"), Row(id: "c", size: 1)])) == [0, 2])
    #expect(primer.take(chunk([Row(id: "d", size: 2)])) == [])
    #expect(
      primer.take(chunk([Row(id: "e"), Row(id: "f", note: "n"), Row(id: "g", note: "m")])) == [1])
    #expect(primer.take(chunk([Row(id: "h"), Row(id: "i, j"), Row(id: "k, l")])) == [1])
    #expect(primer.rows == 4)
  }

  @Test("what stands at the top is left out further down, and nothing else is", arguments: 1...30)
  func losesNoRow(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var primer = TablePrimer(columns: 5)
    var top: [String] = []
    var body: [String] = []
    var all: [String] = []
    for batch in 0..<6 {
      let rows = (0..<Int.random(in: 0...8, using: &generator)).map { index in
        Row(
          id: "\(batch)-\(index)\(Int.random(in: 0...9, using: &generator) == 0 ? "," : "")",
          note: Bool.random(using: &generator) ? nil : "n",
          size: Int.random(in: 0...9, using: &generator) == 0 ? 1 : nil)
      }
      let chunk = chunk(rows)
      let moved = primer.take(chunk)
      top += moved.map { String(decoding: chunk.csv.row($0), as: UTF8.self) }
      body += lines(chunk.csv.leavingOut(Set(moved)))
      all += lines(chunk.csv.bytes)
    }
    #expect((top + body).sorted() == all.sorted())
    #expect(top.count == primer.rows && primer.rows <= 6)
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0 + "\n" }
  }

  private func chunk(_ rows: [Row]) -> TableChunk {
    let encoder = RowEncoder(columns: Self.columns)
    var chunk = TableChunk(columns: Self.columns.count, formats: TableFormat.allCases)
    for row in rows { encoder.append(row, to: &chunk) }
    return chunk
  }
}
