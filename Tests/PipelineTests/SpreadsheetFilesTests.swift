import Articles
import DataFiles
import Testing

@testable import Pipeline

@Suite struct SpreadsheetFilesTests {
  @Test(
    "no cell is a formula, has a line end, or is too long",
    arguments: [
      ("=1+1", "'=1+1"), ("  @SUM(1)", "'  @SUM(1)"), ("-5 %", "'-5 %"), ("\t=1", "' =1"),
      ("＝1", "'＝1"), ("a=1", "a=1"), ("été", "été"), ("a\nb\r\nc", "a b  c"), ("", ""),
      ("« -1 »", "« -1 »"), ("'=1", "'=1"), ("\u{feff}+1", "'\u{feff}+1"),
    ])
  func guardsCells(text: String, cell: String) {
    #expect(SpreadsheetFiles.cell(text) == cell)
  }

  @Test("a cell holds 32,767 UTF-16 units", arguments: [32_766, 32_767, 32_768, 40_000])
  func cutsCells(count: Int) {
    for letter in ["é", "🙂", "="] {
      let text = String(repeating: letter, count: count / letter.utf16.count)
      let cell = SpreadsheetFiles.cell(text)
      #expect(cell.utf16.count <= 32_767)
      let kept = letter == "=" ? text.utf16.count + 1 : text.utf16.count
      #expect(cell.hasSuffix("…") == (kept > 32_767), "\(letter) \(count)")
    }
  }

  @Test(
    "numbers and delimiters are those of the place",
    arguments: [
      (SpreadsheetLocale.fr, "a,b;\"a;b\";0,850;12;true;;\"dit \"\"oui\"\"\"\r\n"),
      (.en, "\"a,b\",a;b,0.850,12,true,,\"dit \"\"oui\"\"\"\r\n"),
    ])
  func writesLines(locale: SpreadsheetLocale, line: String) {
    let cells: [JSONValue] = [
      "a,b", "a;b", .number("0.850"), 12, true, .null, #"dit "oui""#,
    ]
    #expect(String(decoding: SpreadsheetFiles(locale).line(cells), as: UTF8.self) == line)
  }

  @Test("rows that find no room go on in numbered parts", arguments: [0, 1, 2, 3, 5])
  func splits(rows: Int) throws {
    let folder = try TemporaryFolder()
    let lines = (0..<rows).map { "{\"path\":\"\($0)\"}\n" }
    try folder.write(lines.joined(), to: "rejects.jsonl.gz")
    let names = try SpreadsheetFiles(.fr, mostRows: 2).write(["rejects"], in: folder.path)
    #expect(
      names
        == (rows <= 2
          ? ["rejects.excel.csv"]
          : (1...(rows + 1) / 2).map { "rejects-000\($0).excel.csv" }))
    var found: [String] = []
    for name in names {
      let bytes = try Files.readAll("\(folder.path)/\(name)", limit: 1 << 20)
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = text.split(separator: "\r\n").map(String.init)
      #expect(bytes.starts(with: [0xef, 0xbb, 0xbf]))
      #expect(lines[0].hasSuffix("path;record;stage;reason;detail;offset"))
      found += lines.dropFirst()
    }
    #expect(found == (0..<rows).map { "\($0);;;;;" })
    let published = try SpreadsheetFiles.published(in: folder.path)
    #expect(published.sorted() == names)
  }

  @Test("files of other names are left alone")
  func knowsItsOwn() throws {
    let folder = try TemporaryFolder()
    for name in ["mine.excel.csv", "departures-x.excel.csv", "departures.csv", "a.txt"] {
      try folder.write("", to: name)
    }
    #expect(try SpreadsheetFiles.published(in: folder.path).isEmpty)
  }
}
