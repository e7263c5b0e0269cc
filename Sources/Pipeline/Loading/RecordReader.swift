import Articles
import DataFiles
import Text

/// Cuts a file of records into items.
final class RecordReader {
  /// Whether the rest of the file need not be read.
  private(set) var isGivenUp = false

  private let source: InputSource
  private let settings: LoadSettings
  private let stem: String
  /// `nil` while every byte was ASCII.
  private var encoding: TextEncoding?
  private var guess = EncodingGuess()
  private var utf16: UTF16Decoder?
  private var utf16Lines: UTF16LineStarts?
  /// The length of the byte order mark, which is not given to the splitters.
  private var markLength = 0
  private var isAtStart = true
  private var lines: LineSplitter?
  private var csv: CSVDecoder?
  private var columns: CSVColumns?
  private var items: [InputItem] = []

  init(_ source: InputSource, _ format: InputSource.Format, _ settings: LoadSettings) {
    self.source = source
    self.settings = settings
    stem = String(source.stem)
    encoding = TextDecoder.fixed(settings.encoding)
    if format == .csv {
      lines = nil
      csv = CSVDecoder(
        delimiter: settings.delimiter.utf8.first ?? UInt8(ascii: ","),
        maxFieldBytes: min(settings.maxTextBytes, settings.maxLineBytes),
        maxRecordBytes: settings.maxLineBytes)
    } else {
      csv = nil
      lines = LineSplitter(limit: settings.maxLineBytes)
    }
  }

  /// The items that end in a piece of the file.
  func read(_ piece: [UInt8]) -> [InputItem] {
    var piece = piece
    if isAtStart { takeMark(from: &piece) }
    if utf16 != nil {
      var text: [UInt8] = []
      utf16?.decode(piece[...], into: &text)
      utf16Lines?.read(text)
      piece = text
    } else if encoding == nil {
      encoding = guess.look(at: piece)
    }
    split(piece)
    return takeItems()
  }

  /// The item that only the end of the file ends.
  func finish() -> [InputItem] {
    if var decoder = utf16.take() {
      var text: [UInt8] = []
      decoder.finish(into: &text)
      utf16Lines?.read(text)
      split(text)
    }
    if encoding == nil { encoding = guess.finish() }
    if let line = lines?.finish() { take(line) }
    if let csv = csv.take() {
      var results: [CSVDecoder.Result] = []
      csv.finish { results.append($0) }
      for result in results { take(result) }
    }
    return takeItems()
  }

  private func takeMark(from piece: inout [UInt8]) {
    isAtStart = false
    let mark = TextEncoding.marked(piece)
    if let mark {
      encoding = mark.encoding
      markLength = mark.length
      piece.removeFirst(mark.length)
    }
    guard let encoding, encoding == .utf16LittleEndian || encoding == .utf16BigEndian else {
      return
    }
    utf16 = UTF16Decoder(isBigEndian: encoding == .utf16BigEndian, offset: markLength)
    utf16Lines = UTF16LineStarts(markLength: markLength)
  }

  private func split(_ piece: [UInt8]) {
    if lines != nil {
      var found: [LineSplitter.Line] = []
      lines?.split(piece) { found.append($0) }
      for line in found { take(line) }
    } else {
      var results: [CSVDecoder.Result] = []
      csv?.decode(piece.span) { results.append($0) }
      for result in results where !isGivenUp { take(result) }
    }
  }

  private func takeItems() -> [InputItem] {
    defer { items = [] }
    return items
  }

  // MARK: - JSON Lines

  private func take(_ line: LineSplitter.Line) {
    guard let bytes = line.bytes else {
      return reject(
        .lineTooLong, line.number, line.offset,
        "The line has more than maxLineBytes, \(settings.maxLineBytes) bytes.")
    }
    add(.jsonLine(bytes), line.number, line.offset)
  }

  // MARK: - CSV

  private func take(_ result: CSVDecoder.Result) {
    switch result {
    case .success(let record) where columns == nil: readHeader(record)
    case .success(let record):
      guard let columns else { return }
      // The header is the decoder's first record.
      add(.csvRecord(record, columns), record.number - 1, record.offset)
    case .failure(let error): refuse(error)
    }
  }

  private func refuse(_ error: CSVError) {
    let isHeader = columns == nil
    if isHeader { isGivenUp = true }
    let what = isHeader ? "The header" : "The record"
    let record = isHeader ? nil : error.record - 1
    // A quote left open takes in the lines up to the next quote: say which are lost.
    let lines =
      error.lines < 2
      ? "" : " It was read over \(error.lines) lines; all of them are set aside."
    switch error.problem {
    case .strayQuote:
      reject(
        .brokenRecord, record, error.lines < 2 ? error.offset : error.recordOffset,
        "\(what) has a quote that neither opens nor closes a cell and is not doubled.\(lines)")
    case .unclosedQuote:
      reject(
        .brokenRecord, record, error.recordOffset,
        "\(what) has a quoted cell that is never closed.\(lines)")
    case .outOfMemory:
      reject(.unreadable, record, error.recordOffset, "\(what) does not fit into memory.")
    case .fieldTooLarge, .recordTooLarge:
      reject(
        .lineTooLong, record, error.recordOffset,
        "\(what) has more than maxLineBytes, \(settings.maxLineBytes) bytes; "
          + "perhaps a quote in it is never closed.\(lines)")
    }
  }

  private func readHeader(_ header: CSVRecord) {
    var names: [String] = []
    do {
      names = try header.fields.map { (field) throws(TextDecodingError) in
        let text = try TextDecoder.decode(field, fieldEncoding)
        return String(decoding: text.trimmed, as: UTF8.self)
      }
    } catch {
      isGivenUp = true
      return reject(.undecodable, nil, header.offset, "In the header: \(error.detail)")
    }
    let wanted = settings.columns
    guard let text = names.firstIndex(of: wanted.text) else {
      isGivenUp = true
      return reject(
        .noText, nil, header.offset,
        "No column is called '\(wanted.text)'; the header has "
          + Self.shown(names) + "." + delimiterHint(names))
    }
    columns = CSVColumns(
      count: names.count, text: text, id: names.firstIndex(of: wanted.id),
      title: names.firstIndex(of: wanted.title), url: names.firstIndex(of: wanted.url),
      date: names.firstIndex(of: wanted.date))
  }

  /// The names of some columns; a header that is none can be as long as an article.
  private static func shown(_ names: [String]) -> String {
    let most = 20
    let shown = names.prefix(most).map { name in
      name.count > 40 ? "'\(name.prefix(40))…'" : "'\(name)'"
    }
    return shown.joined(separator: ", ")
      + (names.count > most ? " and \(names.count - most) more" : "")
  }

  /// What to set if the header is a single cell that holds another delimiter.
  private func delimiterHint(_ names: [String]) -> String {
    let others: [Character] = [";", "\t", "|", ","]
    guard names.count == 1, let found = others.first(where: names[0].contains) else { return "" }
    return " Perhaps \"delimiter\" should be \(JSONValue.string(String(found)).canonicalText)."
  }

  // MARK: - Items

  /// The encoding of what the splitters are given.
  private var fieldEncoding: TextEncoding {
    utf16 == nil && encoding == .windows1252 ? .windows1252 : .utf8
  }

  private func add(_ content: InputItem.Content, _ number: Int?, _ offset: Int) {
    add(content, number, atFileOffset: fileOffset(offset))
  }

  private func add(_ content: InputItem.Content, _ number: Int?, atFileOffset offset: Int) {
    items.append(
      InputItem(
        content: content, path: source.path, stem: stem, record: number,
        encoding: encoding ?? .utf8, offset: offset))
  }

  /// Where in the file something stands that the splitters found; in UTF-16, where
  /// its line begins.
  private func fileOffset(_ offset: Int) -> Int {
    utf16Lines?.line(of: offset) ?? offset + markLength
  }

  private func reject(
    _ reason: Reject.Reason, _ number: Int?, _ offset: Int, _ detail: String
  ) {
    let place = fileOffset(offset)
    let reject = Reject(
      path: source.path, record: number, stage: LoadSettings.name, reason: reason, detail: detail,
      offset: place)
    add(.reject(reject), number, atFileOffset: place)
  }
}
