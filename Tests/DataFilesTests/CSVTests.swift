import DataFiles
import TestSupport
import Testing

@Suite struct CSVTests {
  struct Field: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var written: String
    var testDescription: String { name }
  }

  static let fields = [
    Field(name: "nothing", text: "", written: ""),
    Field(name: "words", text: "il s’en va « demain »", written: "il s’en va « demain »"),
    Field(name: "a comma", text: "oui, non", written: #""oui, non""#),
    Field(name: "a quote", text: #"un "oui" franc"#, written: #""un ""oui"" franc""#),
    Field(name: "nothing but a quote", text: "\"", written: #""""""#),
    Field(name: "quotes at both ends", text: #""oui""#, written: #""""oui""""#),
    Field(name: "a space before", text: " oui", written: #"" oui""#),
    Field(name: "a space after", text: "oui ", written: #""oui ""#),
    Field(name: "nothing but a space", text: " ", written: #"" ""#),
    Field(
      name: "other spaces stay as they are", text: "\u{a0}oui\u{202f}", written: "\u{a0}oui\u{202f}"
    ),
    Field(name: "a line end", text: "un\ndeux", written: "un deux"),
    Field(name: "each of two line ends", text: "un\r\ndeux", written: "un  deux"),
    Field(name: "a line end at the end", text: "un\n", written: #""un ""#),
    Field(name: "controls", text: "a\0b\tc\u{1f}d\u{7f}e", written: "a b c d e"),
    Field(name: "line ends of Unicode", text: "a\u{85}b\u{2028}c\u{2029}d", written: "a b c d"),
    Field(
      name: "characters like them", text: "Å à … \u{2027}\u{202a}",
      written: "Å à … \u{2027}\u{202a}"),
    Field(name: "all at once", text: "a,\"\u{2028}\"\n,", written: "\"a,\"\" \"\" ,\""),
  ]

  @Test(arguments: fields)
  func writes(_ field: Field) {
    var output = Array("avant,".utf8)
    CSVText.appendField(field.text, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "avant," + field.written)
  }

  @Test("what is called plain is written as it is", arguments: fields)
  func knowsPlainFields(_ field: Field) {
    let bytes = Array(field.text.utf8)
    let isPlain = CSVText.isPlain(bytes.span)
    #expect(!isPlain || field.text == field.written)
    #expect(isPlain || !field.text.isEmpty)
  }

  @Test(arguments: ["Novaline", "été", "un nom de plus de huit lettres"])
  func knowsPlainWords(_ text: String) {
    let isPlain = CSVText.isPlain(Array(text.utf8).span)
    #expect(isPlain)
  }

  @Test("line feeds are found at every distance", arguments: 0...20)
  func findsLineEnds(length: Int) {
    let bytes = Array(repeating: UInt8(ascii: "\u{0b}"), count: length) + Array("\n\nx".utf8)
    for start in 0...length { #expect(LineEnds.next(in: bytes.span, from: start) == length) }
    #expect(LineEnds.next(in: bytes.span, from: length + 1) == length + 1)
    #expect(LineEnds.next(in: bytes.span, from: length + 2) == length + 3)
    #expect(LineEnds.next(in: [UInt8]().span, from: 0) == 0)
  }

  @Test("libcsv reads ten thousand cells back, with and without dropping spaces")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 5)
    // An article's letters, and everything that means something in a CSV file.
    let alphabet = Array(
      "aé «»’\u{a0},,\"\"  \t\r\n\0\u{1f}\u{7f}\u{85}\u{2028}\u{2029};'=+\\…Å😀".unicodeScalars)
    var rows: [[String]] = []
    var file: [UInt8] = []
    for number in 0..<1000 {
      var row = ["d-\(number)"]
      for _ in 0..<10 {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...24, using: &generator) {
          text.append(alphabet[.random(in: alphabet.indices, using: &generator)])
        }
        row.append(String(text))
      }
      for (index, text) in row.enumerated() {
        if index > 0 { file.append(UInt8(ascii: ",")) }
        CSVText.appendField(text, to: &file)
      }
      file.append(UInt8(ascii: "\n"))
      rows.append(row.map(onOneLine))
    }
    #expect(file.count { $0 == UInt8(ascii: "\n") } == rows.count)
    for trimsSpaces in [false, true] {
      let records = try decoded(file, trimsSpaces: trimsSpaces).map { try $0.get() }
      #expect(records.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } } == rows)
    }
  }

  struct File: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var records: [[String]]
    var testDescription: String { name }
  }

  static let files = [
    File(name: "nothing", text: "", records: []),
    File(name: "no line end at the end", text: "a,b\nc,d", records: [["a", "b"], ["c", "d"]]),
    File(name: "CR LF", text: "a,b\r\nc,\r\n", records: [["a", "b"], ["c", ""]]),
    File(name: "CR", text: "a,b\rc,d\r", records: [["a", "b"], ["c", "d"]]),
    File(name: "empty lines", text: "\n\na\n\r\n\nb\n", records: [["a"], ["b"]]),
    File(name: "empty fields", text: ",,\n\"\",\n", records: [["", "", ""], ["", ""]]),
    File(name: "commas and quotes in quotes", text: #""a,""b""",c"#, records: [[#"a,"b""#, "c"]]),
    File(
      name: "line ends in quotes", text: "\"a\nb\r\n\n\",c\nd",
      records: [["a\nb\r\n\n", "c"], ["d"]]),
    File(
      name: "spaces belong to the field", text: " a ,\tb\n  \n", records: [[" a ", "\tb"], ["  "]]),
    File(name: "a byte order mark", text: "\u{feff}\"a\",b\n", records: [["a", "b"]]),
    File(name: "a byte order mark only", text: "\u{feff}", records: []),
    File(name: "a byte order mark elsewhere", text: "a,\u{feff}b", records: [["a", "\u{feff}b"]]),
    File(
      name: "what begins like a byte order mark", text: "\u{ffff},b", records: [["\u{ffff}", "b"]]),
    File(name: "NUL", text: "a\0,b\n", records: [["a\0", "b"]]),
    File(name: "accents", text: "é,« à »\n", records: [["é", "« à »"]]),
  ]

  @Test(arguments: files)
  func reads(_ file: File) throws {
    for pieces in [1, 2, 3, 1000] {
      let records = try decoded(Array(file.text.utf8), pieces: pieces).map { try $0.get() }
      #expect(records.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } } == file.records)
      #expect(records.map(\.number) == Array(1...file.records.count + 1).dropLast())
    }
  }

  @Test("records know where they begin", arguments: [1, 5, 1000])
  func offsets(pieces: Int) throws {
    let text = "\u{feff}id,text\r\n\n1,\"a\nb\"\r\n2,c\n\n\n3,d"
    let records = try decoded(Array(text.utf8), pieces: pieces).map { try $0.get() }
    let utf8 = Array(text.utf8)
    #expect(
      records.map { String(decoding: utf8[$0.offset...].prefix(2), as: UTF8.self) } == [
        "id", "1,", "2,", "3,",
      ])
  }

  @Test func otherDelimiters() throws {
    let semicolons = try decoded(Array("a;\"b;c\";d,e".utf8), delimiter: UInt8(ascii: ";"))
    #expect(
      try semicolons[0].get().fields.map { String(decoding: $0, as: UTF8.self) } == [
        "a", "b;c", "d,e",
      ])
    for trimsSpaces in [false, true] {
      let tabs = try decoded(
        Array("a\t\tb\n\tc\t\n".utf8), delimiter: UInt8(ascii: "\t"), trimsSpaces: trimsSpaces)
      #expect(try tabs.map { try $0.get().ends } == [[1, 1, 2], [0, 1, 1]])
    }
  }

  @Test func trimsSpacesWhenTold() throws {
    let text = "a , \"b \" ,\tc\n   \nd\n"
    let records = try decoded(Array(text.utf8), trimsSpaces: true).map { try $0.get() }
    #expect(records.map(\.number) == [1, 2])
    #expect(records[0].fields == [Array("a".utf8), Array("b ".utf8), Array("c".utf8)])
    #expect(records[1].offset == 17)
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    var name: String
    /// The byte at fault stands behind the mark `▸`.
    var text: String
    var problem: CSVError.Problem
    var record = 2
    /// The first fields of the records that can be read.
    var good: [String]
    var testDescription: String { name }
  }

  static let broken = [
    Broken(
      name: "a quote in an unquoted field", text: "a,b\n1,le ▸\"mot\" juste\n2,c\n",
      problem: .strayQuote, good: ["a", "2"]),
    Broken(
      name: "a quote that is not doubled", text: "a,b\n1,\"un \"▸oui\" franc\"\n2,c\n",
      problem: .strayQuote, good: ["a", "2"]),
    Broken(
      name: "a space before a quote", text: "a,b\n1, ▸\"c\"\n2,c\n", problem: .strayQuote,
      good: ["a", "2"]),
    Broken(
      name: "a quote that is never closed", text: "a,b\n1,\"c\n2,d\n▸", problem: .unclosedQuote,
      good: ["a"]),
    Broken(
      name: "a quote closed by the next record's", text: "a,b\n1,\"c\n2,\"▸d\"\n3,e\n",
      problem: .strayQuote, good: ["a", "3"]),
    Broken(
      name: "a field over the limit", text: "a,b\n1,\(String(repeating: "x", count: 101))\n▸2,c\n",
      problem: .fieldTooLarge(limit: 100), good: ["a", "2"]),
    Broken(
      name: "a record over the limit",
      text: "a,b\n1\(String(repeating: ",", count: 125))\n▸2,c\n",
      problem: .recordTooLarge(limit: 1000), good: ["a", "2"]),
    Broken(
      name: "the first record", text: "a▸\"\n2,c\n", problem: .strayQuote, record: 1, good: ["2"]),
  ]

  @Test("a broken record is reported, and the next is read", arguments: broken)
  func reports(_ broken: Broken) throws {
    let parts = broken.text.split(separator: "▸", omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    for pieces in [1, 7, 1000] {
      let results = try decoded(bytes, pieces: pieces, maxFieldBytes: 100)
      var errors: [CSVError] = []
      var good: [String] = []
      for result in results {
        switch result {
        case .success(let record): good.append(String(decoding: record[0], as: UTF8.self))
        case .failure(let error): errors.append(error)
        }
      }
      #expect(errors.map(\.problem) == [broken.problem])
      #expect(errors.map(\.record) == [broken.record])
      #expect(errors.map(\.recordOffset) == [broken.record == 1 ? 0 : 4])
      if pieces == 1000 { #expect(errors.map(\.offset) == [parts[0].utf8.count]) }
      #expect(good == broken.good)
    }
  }

  @Test func aQuoteThatIsNeverClosedTakesNoMoreMemoryThanAllowed() throws {
    var csv = CSVDecoder(maxFieldBytes: 1 << 20)
    var errors: [CSVError] = []
    var records = 0
    let start = Array("id\n1,\"".utf8)
    csv.decode(start.span) { _ in records += 1 }
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<64 {
      csv.decode(piece.span) { result in
        if case .failure(let error) = result { errors.append(error) }
      }
    }
    #expect(errors.map(\.problem) == [.fieldTooLarge(limit: 1 << 20)])
    // Noticed soon after the limit, and nothing is kept from then on.
    #expect(errors.map(\.offset).allSatisfy { $0 < (1 << 20) + (128 << 10) })
    let end = Array("\n2,fin".utf8)
    csv.decode(end.span) { _ in records += 1 }
    csv.finish { _ in records += 1 }
    #expect(records == 2)
  }

  @Test func whatTheReceiverThrowsComesOut() {
    struct Enough: Error {}
    #expect(throws: Enough.self) {
      var csv = CSVDecoder(maxFieldBytes: 10)
      let bytes = Array("a\nb\n".utf8)
      try csv.decode(bytes.span) { _ throws(Enough) in throw Enough() }
    }
  }

  @Test("any bytes give records or errors, and the same ones in any pieces")
  func survivesAnything() throws {
    var generator = SeededGenerator(seed: 6)
    let alphabet = Array("\"\"\",,\n\r a".utf8) + [0xef, 0xbb, 0xbf, 0]
    for round in 0..<500 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        alphabet[.random(in: alphabet.indices, using: &generator)]
      }
      let trimsSpaces = round % 2 == 0
      let whole = try decoded(bytes, trimsSpaces: trimsSpaces)
      #expect(try decoded(bytes, pieces: 1, trimsSpaces: trimsSpaces) == whole)
      #expect(try decoded(bytes, pieces: 7, trimsSpaces: trimsSpaces) == whole)
    }
  }

  private func decoded(
    _ bytes: [UInt8], pieces: Int = 100, delimiter: UInt8 = UInt8(ascii: ","),
    maxFieldBytes: Int = 1 << 20, trimsSpaces: Bool = false
  ) throws -> [CSVDecoder.Result] {
    var csv = CSVDecoder(
      delimiter: delimiter, maxFieldBytes: maxFieldBytes, maxRecordBytes: 10 * maxFieldBytes,
      trimsSpaces: trimsSpaces)
    var results: [CSVDecoder.Result] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let piece = bytes[start..<min(start + pieces, bytes.count)]
      csv.decode(piece.span) { results.append($0) }
    }
    csv.finish { results.append($0) }
    return results
  }

  private func onOneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isSeparator = scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}"
          return isSeparator || scalar.value < 0x20 || scalar == "\u{7f}" ? " " : scalar
        }))
  }
}
