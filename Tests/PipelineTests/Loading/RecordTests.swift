import Articles
import DataFiles
import Pipeline
import TestSupport
import Testing
import Text

@Suite struct RecordTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var content: [UInt8]
    var results: [String]
    var testDescription: String { name }

    init(_ name: String, _ file: String, _ content: [UInt8], _ results: [String]) {
      self.name = name
      self.file = file
      self.content = content
      self.results = results
    }

    init(_ name: String, _ file: String, _ content: String, _ results: [String]) {
      self.init(name, file, Array(content.utf8), results)
    }
  }

  static let jsonLines = [
    Example(
      "all columns", "a.jsonl",
      #"{"id":"A 1","text":"T\u00e9xte","title":" Titre ","url":"http://x","date":"2024-05-14"}"#,
      ["1 d-a-1 utf-8 [Titre] [http://x] [2024-05-14] Téxte"]),
    Example(
      "nothing but text, no line end, blank lines, CR LF", "b.jsonl",
      "\r\n{\"text\": \"un\"}\r\n  \n{\"text\": \"deux\", \"x\": [{\"text\": \"no\"}]}",
      ["1 d-b-68bca10e utf-8 [] [] [] un", "2 d-b-62007886 utf-8 [] [] [] deux"]),
    Example(
      "a number for an id, null for a title", "a.jsonl",
      #"{"id": 12, "title": null, "url": false, "text": "x"}"#, ["1 d-12 utf-8 [] [] [] x"]),
    Example(
      "a broken line in the middle", "a.jsonl",
      "{\"id\":1,\"text\":\"un\"}\n{\"id\":2,\"text\":\"deux\n{\"id\":3,\"text\":\"trois\"}\n",
      [
        "1 d-1 utf-8 [] [] [] un",
        "2 broken_record 36: Not JSON: a string is not closed, at: \"deux.",
        "3 d-3 utf-8 [] [] [] trois",
      ]),
    Example(
      "records that are none", "a.jsonl",
      "[1]\n\"x\"\n{\"text\": 3}\n{\"texte\": \"x\"}\n{\"text\":\" \"}\n",
      [
        "1 broken_record 0: The line is a list, not an object.",
        "2 broken_record 4: The line is a string, not an object.",
        "3 no_text 8: The value of 'text' is a number.",
        "4 no_text 20: The value of 'text' is missing or empty.",
        "5 no_text 35: The value of 'text' is missing or empty.",
      ]),
    Example(
      "a key twice", "a.jsonl", #"{"text": "a", "text": "b"}"#,
      ["1 broken_record 0: The key 'text' is given twice."]),
    Example(
      "an over-long line", "a.jsonl",
      "{\"text\":\"\(String(repeating: "x", count: 300))\"}\n{\"id\":1,\"text\":\"après\"}\n",
      [
        "1 line_too_long 0: The line has more than maxLineBytes, 256 bytes.",
        "2 d-1 utf-8 [] [] [] après",
      ]),
    Example(
      "a byte order mark", "a.jsonl",
      [0xef, 0xbb, 0xbf] + Array("{\"id\":1,\"text\":\"é\"}\n{".utf8),
      [
        "1 d-1 utf-8 [] [] [] é",
        "2 broken_record 25: Not JSON: a key in double quotes is missing before the end.",
      ]),
    Example(
      "Windows-1252", "a.jsonl", Array("{\"id\":1,\"text\":\"".utf8) + [0xe9] + Array("\"}\n".utf8),
      ["1 d-1 windows-1252 [] [] [] é"]),
    Example(
      "UTF-16", "a.jsonl",
      LoadingTests.utf16("\u{feff}{\"id\":1,\"text\":\"é😀\"}\n{", isBigEndian: false),
      [
        "1 d-1 utf-16le [] [] [] é😀",
        "2 broken_record 46: Not JSON: a key in double quotes is missing before the end.",
      ]),
    Example(
      "one undecodable line", "a.jsonl",
      Array("{\"id\":1,\"text\":\"été\"}\n{\"id\":2,\"text\":\"".utf8) + [0xff]
        + Array("\"}\n{\"id\":3,\"text\":\"là\"}".utf8),
      [
        "1 d-1 utf-8 [] [] [] été", "2 undecodable 40: Byte 0xFF is no part of UTF-8.",
        "3 d-3 utf-8 [] [] [] là",
      ]),
    Example("no bytes", "a.jsonl", "", ["nil empty nil: The file holds no bytes."]),
  ]

  static let csv = [
    Example(
      "quotes, delimiters and line breaks inside cells", "a.csv",
      "id,text,title\n1,\"Un, «deux»\n\"\"trois\"\"\",Titre\r\n2,quatre,\n",
      ["1 d-1 utf-8 [Titre] [] [] Un, «deux»\n\"trois\"", "2 d-2 utf-8 [] [] [] quatre"]),
    Example(
      "columns in another order, others beside them", "a.csv",
      "lang,date, text ,url\nfr,14/05/2024,Un,http://x\nfr,demain,Deux,\n",
      [
        "1 d-a-d32a5041 utf-8 [] [http://x] [2024-05-14] Un",
        "2 d-a-32fa6861 utf-8 [] [] [!] Deux",
      ]),
    Example(
      "no text column", "a.csv", "id,texte\n1,x\n2,y\n",
      ["nil no_text 0: No column is called 'text'; the header has 'id', 'texte'."]),
    Example(
      "a header that is an article", "a.csv",
      String(repeating: "a", count: 41) + String(repeating: ",b", count: 20) + "\n1\n",
      [
        "nil no_text 0: No column is called 'text'; the header has '"
          + String(repeating: "a", count: 40) + "…', "
          + Array(repeating: "'b'", count: 19).joined(separator: ", ") + " and 1 more."
      ]),
    Example(
      "records without text", "a.csv", "id,text\n1,\n2,x\n",
      ["1 no_text 8: The value of 'text' is missing or empty.", "2 d-2 utf-8 [] [] [] x"]),
    Example(
      "too many and too few cells", "a.csv", "id,text\n1,a,b\n2\n3,x\n",
      [
        "1 broken_record 8: The record has 3 cells and the header 2.",
        "2 broken_record 14: The record has 1 cell and the header 2.", "3 d-3 utf-8 [] [] [] x",
      ]),
    Example(
      "a stray quote", "a.csv", "id,text\n1,\"a\" b\n2,x\n",
      [
        "1 broken_record 13: The record has a quote that neither opens nor closes a cell and is not "
          + "doubled.",
        "2 d-2 utf-8 [] [] [] x",
      ]),
    Example(
      "a quote that is never closed", "a.csv", "id,text\n1,x\n2,\"y\n",
      [
        "1 d-1 utf-8 [] [] [] x",
        "2 broken_record 12: The record has a quoted cell that is never closed.",
      ]),
    Example(
      "a quote that is never closed takes in the lines up to the next one", "a.csv",
      "id,text\n1,\"x\n2,y\n3,\"z\"\n4,w\n",
      [
        "1 broken_record 8: The record has a quote that neither opens nor closes a cell and is not "
          + "doubled. It was read over 3 lines; all of them are set aside.",
        "2 d-4 utf-8 [] [] [] w",
      ]),
    Example(
      "a quote that is never closed takes in the rest", "a.csv",
      "id,text\n1,x\n2,\"y\n3,z\n4,w\n",
      [
        "1 d-1 utf-8 [] [] [] x",
        "2 broken_record 12: The record has a quoted cell that is never closed. It was read over "
          + "3 lines; all of them are set aside.",
      ]),
    Example(
      "another delimiter", "a.csv", "id;text\n1;x\n",
      [
        "nil no_text 0: No column is called 'text'; the header has 'id;text'. "
          + "Perhaps \"delimiter\" should be \";\"."
      ]),
    Example(
      "rejects in UTF-16, by the lines they stand on", "a.csv",
      LoadingTests.utf16("\u{feff}id,text\n1,é😀\n2\n3,\"y\n", isBigEndian: true),
      [
        "1 d-1 utf-16be [] [] [] é😀",
        "2 broken_record 30: The record has 1 cell and the header 2.",
        "3 broken_record 34: The record has a quoted cell that is never closed.",
      ]),
    Example(
      "an over-long record", "a.csv",
      "id,text\n1,\(String(repeating: "x", count: 300))\n2,y\n",
      [
        "1 line_too_long 8: The record has more than maxLineBytes, 256 bytes; perhaps a quote in "
          + "it is never closed.",
        "2 d-2 utf-8 [] [] [] y",
      ]),
    Example(
      "a byte order mark", "a.csv", [0xef, 0xbb, 0xbf] + Array("text,id\né,1\n,2\n".utf8),
      ["1 d-1 utf-8 [] [] [] é", "2 no_text 16: The value of 'text' is missing or empty."]),
    Example(
      "Windows-1252", "a.csv",
      Array("id,text\n1,".utf8) + [0x93, 0xe9, 0x94] + Array("\n2,".utf8) + [0x81] + [0x0a],
      [
        "1 d-1 windows-1252 [] [] [] “é”",
        "2 undecodable 14: Byte 0x81 stands for nothing in Windows-1252 text, and the text is not "
          + "UTF-8.",
      ]),
    Example(
      "UTF-16", "a.csv", LoadingTests.utf16("\u{feff}id,text\n1,é😀\n", isBigEndian: true),
      ["1 d-1 utf-16be [] [] [] é😀"]),
    Example("a header alone", "a.csv", "id,text\n", []),
  ]

  @Test("records become documents or rejects", arguments: jsonLines + csv)
  func loads(_ example: Example) throws {
    #expect(try Self.results(example.content, example.file) == example.results)
  }

  @Test("gzip changes nothing but the file's name", arguments: jsonLines + csv)
  func loadsGzip(_ example: Example) throws {
    guard !example.content.isEmpty else { return }
    let half = example.content.count / 2
    let members =
      try Gzip.member(Array(example.content[..<half]))
      + Gzip.member(Array(example.content[half...]))
    #expect(try Self.results(members, example.file + ".gz") == example.results)
  }

  @Test("what a setting names is taken, and CSV and JSON Lines agree")
  func mapsColumns() throws {
    var settings = LoadSettings()
    settings.columns.id = "key"
    settings.columns.text = "body"
    settings.delimiter = ";"
    let csv = "key;body;text\nK;a;b\n"
    let json = #"{"key": "K", "body": "a", "text": "b"}"#
    #expect(
      try Self.results(Array(csv.utf8), "a.csv", settings)
        == Self.results(Array(json.utf8), "a.jsonl", settings))
  }

  @Test(
    "a day is read as it is written, and nothing else is guessed",
    arguments: [
      ("2024-05-14", "2024-05-14"), ("2024-05-14T23:59:59-05:00", "2024-05-14"),
      ("2024-05-14 08:00", "2024-05-14"), ("14/05/2024", "2024-05-14"),
      (" 2024-02-29 ", "2024-02-29"), ("2023-02-29", "!"), ("05/14/2024", "!"), ("2024-05", "!"),
      ("14 mai 2024", "!"), ("20240514", "!"), ("2024-05-145", "!"), ("1715673600", "!"),
    ])
  func readsDates(written: String, day: String) throws {
    let json = "{\"id\":1,\"text\":\"x\",\"date\":\"\(written)\"}"
    #expect(try Self.results(Array(json.utf8), "a.jsonl") == ["1 d-1 utf-8 [] [] [\(day)] x"])
  }

  @Test("the first letter beyond ASCII may stand across two pieces", arguments: 0...4)
  func readsLettersAcrossPieces(shift: Int) throws {
    let start = "{\"id\":1,\"text\":\""
    let padding = String(repeating: "a", count: 65536 - start.utf8.count - shift)
    let text = padding + "😀 été"
    var settings = LoadSettings()
    settings.batchBytes = 4096
    #expect(
      try Self.results(Array("\(start)\(text)\"}".utf8), "a.jsonl", settings)
        == ["1 d-1 utf-8 [] [] [] \(text)"])
  }

  @Test("the last letter of a file may be all that is not ASCII")
  func readsTheLastLetter() throws {
    let csv = Array("id,text\n1,caf".utf8) + [0xe9]
    #expect(try Self.results(csv, "a.csv") == ["1 d-1 windows-1252 [] [] [] café"])
  }

  @Test("a long file is read in pieces, wherever they are cut", arguments: ["jsonl", "csv"])
  func readsLongFiles(ending: String) throws {
    var generator = SeededGenerator(seed: 7)
    var content = ending == "csv" ? "id,text\n" : ""
    var expected: [String] = []
    for id in 1...2000 {
      let words = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        ["été", "à", "Noël", "😀", "OpenAI", "«", "»"].randomElement(using: &generator) ?? ""
      }
      let text = words.joined(separator: " ")
      content += ending == "csv" ? "\(id),\"\(text)\"\n" : "{\"id\":\(id),\"text\":\"\(text)\"}\n"
      expected.append("\(id) d-\(id) utf-8 [] [] [] \(text)")
    }
    #expect(content.utf8.count > 3 * 65536)
    var settings = LoadSettings()
    settings.batchBytes = 4096
    #expect(try Self.results(Array(content.utf8), "a.\(ending)", settings) == expected)
  }

  @Test("whatever the bytes, every record is a document or a reject", arguments: 0..<10)
  func neverTraps(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for example in Self.jsonLines + Self.csv where !example.content.isEmpty {
      var content = example.content
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let place = Int.random(in: content.indices, using: &generator)
        content[place] =
          Array("\"{}[],:\n\r\0\u{ff}é\\ ;".utf8).randomElement(using: &generator) ?? 0
      }
      for name in [example.file, "a.txt"] { _ = try Self.results(content, name) }
    }
  }

  private static func results(
    _ content: [UInt8], _ file: String, _ settings: LoadSettings? = nil
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(content, to: file)
    var settings = settings ?? LoadSettings()
    settings.inputs = [file]
    if settings.batchBytes != 4096 { settings.maxLineBytes = 256 }
    return try LoadingTests.load(settings, folder).map { loaded in
      guard let document = loaded.document else {
        let record = loaded.reject?.record.map(String.init) ?? "nil"
        return "\(record) \(LoadingTests.shown(loaded))"
      }
      let date = document.warnings == ["unreadable_date"] ? "!" : document.publishedOn?.iso ?? ""
      return "\(document.record ?? 0) \(document.id) \(document.encoding) "
        + "[\(document.title ?? "")] [\(document.url ?? "")] [\(date)] "
        + String(decoding: document.source, as: UTF8.self)
    }
  }
}
