import Foundation
import French
import Text

extension Corpus {
  /// The passages with names marked for this project: those written for it, and those of
  /// French treebanks.
  ///
  /// Dates and hours are not marked by hand there: those of rules stand in for them where no
  /// name is, so that the tagger does not learn that dates are none.
  ///
  /// - Parameters:
  ///   - training: The folder `Training`, with `names/passages.jsonl`, `names/treebanks.jsonl`
  ///     and the texts of the former.
  ///   - corpora: The folder that holds `ud-french-gsd`, `ud-french-pud` and
  ///     `ud-french-sequoia`.
  /// - Returns: The passages in the order of the files.
  /// - Throws: ``CorpusError`` if a text is missing or a mark cannot be read, and what reading
  ///   a file throws.
  package static func passages(in training: String, corpora: String) throws -> [MarkedArticle] {
    let training = URL(filePath: training)
    let texts = try WrittenTexts(training)
    let sentences = try TreebankSentences(URL(filePath: corpora))
    let names = training.appending(path: "names")
    let written = try lines(of: names.appending(path: "passages.jsonl"), as: MarkedNames.self)
      .map { try article($0, texts[$0.text]) }
    let treebanks = try lines(of: names.appending(path: "treebanks.jsonl"), as: MarkedNames.self)
      .map { try article($0, sentences.text(from: $0.text, count: $0.sentences ?? 1)) }
    return written + treebanks
  }

  private static func article(_ marked: MarkedNames, _ text: String?) throws -> MarkedArticle {
    guard let text else { throw CorpusError.noText(marked.text) }
    return try MarkedArticle(
      path: marked.text, bytes: Array(text.utf8),
      annotations: (marked.names.map { "T\t\($0)\t" } + times(in: text)).joined(separator: "\n"))
  }

  fileprivate static func lines<Line: Decodable>(of file: URL, as type: Line.Type) throws -> [Line]
  {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(type, from: $0)
    }
  }

  /// Lines of brat for dates and hours as WiNER-fr marks them: with figures only.
  private static func times(in text: String) -> [String] {
    let text = Tokenizer.analyze(Array(text.utf8))
    let offsets = ScalarOffsets(text.bytes)
    func line(_ type: String, _ tokens: Range<Int>) -> String {
      let range = text.range(of: tokens)
      return "T\t\(type) \(offsets.scalars(before: range.lowerBound)) "
        + "\(offsets.scalars(before: range.upperBound))\t"
    }
    let dates = DateFinder.dates(in: text, tokens: text.tokens.indices, anchor: nil).map(\.tokens)
      .filter { $0.contains { text.tokens[$0].kind == .number || text.tokens[$0].kind == .mixed } }
    return dates.map { line("Date", $0) } + hours(in: text).map { line("Hour", $0) }
  }

  /// `9h12`, `21 h 30`, `14 heures`.
  private static func hours(in text: AnalyzedText) -> [Range<Int>] {
    let words = text.tokens.indices.map { text.string($0..<$0 + 1) }
    var hours: [Range<Int>] = []
    for (index, word) in words.enumerated() {
      if word.wholeMatch(of: /\d\d?[hH](\d\d)?/) != nil {
        hours.append(index..<index + 1)
      } else if ["h", "heure", "heures"].contains(word), index > 0,
        words[index - 1].wholeMatch(of: /\d\d?/) != nil
      {
        let hasMinutes =
          index + 1 < words.count && words[index + 1].wholeMatch(of: /\d\d/) != nil
        hours.append(index - 1..<index + (hasMinutes ? 2 : 1))
      }
    }
    return hours
  }
}

/// One line of `passages.jsonl` or `treebanks.jsonl`.
private struct MarkedNames: Decodable {
  /// Folder, set and passage (`events-press/wordings/d002`), or treebank and its first sentence
  /// (`ud-french-pud/n01001011`).
  var text: String
  /// How many sentences of the treebank, in the order of its files; they are joined by line ends.
  var sentences: Int?
  /// `Person 3 17`: type, start and end in Unicode scalars.
  var names: [String]
}

/// The texts of `Training/events*`: files of their own, or lines of a set.
private struct WrittenTexts {
  private struct Line: Decodable {
    var id: String
    var text: String
  }

  private let training: URL
  private let sets: [String: String]

  init(_ training: URL) throws {
    self.training = training
    var sets: [String: String] = [:]
    for set in ["articles", "press", "wordings"] {
      let file = training.appending(path: "events-press/\(set).jsonl")
      for line in try Corpus.lines(of: file, as: Line.self) {
        sets["events-press/\(set)/\(line.id)"] = line.text
      }
    }
    self.sets = sets
  }

  subscript(path: String) -> String? {
    sets[path]
      ?? (try? String(
        contentsOf: training.appending(path: path).appendingPathExtension("txt"), encoding: .utf8))
  }
}

/// The sentences of French treebanks, in the order of their files.
private struct TreebankSentences {
  private var texts: [String: [String]] = [:]
  private var places: [String: Int] = [:]

  init(_ corpora: URL) throws {
    for treebank in ["ud-french-gsd", "ud-french-pud", "ud-french-sequoia"] {
      let folder = corpora.appending(path: treebank)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".conllu") }.sorted()
      for name in names { try read(folder.appending(path: name), of: treebank) }
    }
  }

  private mutating func read(_ file: URL, of treebank: String) throws {
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if let id = line.wholeMatch(of: /# sent_id = (.*)/)?.1 {
        places["\(treebank)/\(id)"] = texts[treebank, default: []].count
      } else if let text = line.wholeMatch(of: /# text = (.*)/)?.1 {
        texts[treebank, default: []].append(String(text))
      }
    }
  }

  func text(from first: String, count: Int) -> String? {
    guard let place = places[first], let treebank = first.split(separator: "/").first,
      let sentences = texts[String(treebank)], place + count <= sentences.count
    else { return nil }
    return sentences[place..<place + count].joined(separator: "\n")
  }
}
