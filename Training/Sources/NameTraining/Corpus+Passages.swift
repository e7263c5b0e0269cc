import Foundation
import French
import Text

extension Corpus {
  /// The texts with names marked for this project: those written for it, and those of
  /// French treebanks.
  ///
  /// Dates and hours are not marked there: what rules take for one outside of all names is
  /// ``MarkedArticle/unmarked``, so that the tagger does not learn that dates are none.
  ///
  /// - Parameters:
  ///   - training: The folder `Training`, with `names/passages.jsonl`, `names/treebanks.jsonl`,
  ///     `names/written.jsonl` and the texts of the first.
  ///   - corpora: The folder that holds `ud-french-gsd`, `ud-french-pud` and
  ///     `ud-french-sequoia`.
  /// - Returns: The texts in the order of the files, each with its ``MarkedArticle/source``.
  /// - Throws: ``CorpusError`` if a text is missing or a mark cannot be read, and what reading
  ///   a file throws.
  package static func passages(in training: String, corpora: String) throws -> [MarkedArticle] {
    let training = URL(filePath: training)
    let texts = try WrittenTexts(training)
    let sentences = try TreebankSentences(URL(filePath: corpora))
    let names = training.appending(path: "names")
    let passages = try lines(of: names.appending(path: "passages.jsonl"), as: MarkedNames.self)
      .map { try article($0.text, texts[$0.text], $0.names, source: "passages") }
    let treebanks = try lines(of: names.appending(path: "treebanks.jsonl"), as: MarkedNames.self)
      .map {
        let text = sentences.text(from: $0.text, count: $0.sentences ?? 1)
        return try article($0.text, text, $0.names, source: "treebanks")
      }
    let written = try lines(of: names.appending(path: "written.jsonl"), as: GoldText.self)
      .map { try article($0.id, $0.text, $0.mentions.map(\.brat), source: "written") }
    return passages + treebanks + written
  }

  /// A text with its names: `Person 3 17`, type, start and end in Unicode scalars.
  private static func article(
    _ path: String, _ text: String?, _ names: [String], source: String
  ) throws -> MarkedArticle {
    guard let text else { throw CorpusError.noText(path) }
    var article = try MarkedArticle(
      path: path, bytes: Array(text.utf8),
      annotations: names.map { "T\t\($0)\t" }.joined(separator: "\n"))
    article.source = source
    article.unmarked = times(in: article.text).filter { time in
      !article.aligned.contains { $0.range.overlaps(time) }
    }
    return article
  }

  fileprivate static func lines<Line: Decodable>(of file: URL, as type: Line.Type) throws -> [Line]
  {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(type, from: $0)
    }
  }

  /// The tokens of dates and hours as WiNER-fr marks them: with figures only.
  private static func times(in text: AnalyzedText) -> [Range<Int>] {
    let dates = DateFinder.dates(in: text, tokens: text.tokens.indices, anchor: nil).map(\.tokens)
      .filter { $0.contains { text.tokens[$0].kind == .number || text.tokens[$0].kind == .mixed } }
    return dates + hours(in: text)
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

/// One line of `written.jsonl`: a gold file as `depeche evaluate` reads it.
private struct GoldText: Decodable {
  struct Mention: Decodable {
    var type: String
    var start: Int
    var end: Int

    var brat: String { "\(type.capitalized) \(start) \(end)" }
  }

  var id: String
  var text: String
  /// With offsets in Unicode scalars.
  var mentions: [Mention]
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
