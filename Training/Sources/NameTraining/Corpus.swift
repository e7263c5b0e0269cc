import Foundation
package import French
package import Text

/// An article of a corpus with its marks, aligned with the product's own tokens.
package struct MarkedArticle: Sendable {
  /// A mark: bytes or tokens, and the type.
  package struct Mark: Hashable, Sendable {
    package var range: Range<Int>
    package var type: TaggedType

    package init(_ range: Range<Int>, _ type: TaggedType) {
      self.range = range
      self.type = type
    }
  }

  /// Its path in the corpus, without the ending.
  package var path: String
  package var text: AnalyzedText
  /// The marks that no other mark holds, as bytes, in text order.
  package var marks: [Mark]
  /// Those that begin and end with a token of one sentence, as tokens.
  package var aligned: [Mark]
  /// How many marks stand inside of another one.
  package var nested: Int
  /// What set of texts it is of, `nil` for WiNER-fr. Learning knows the source and use does not:
  /// so how dense names are in a set does not become what its words say.
  package var source: String?
  /// Tokens of which the marks do not tell whether they are names; nothing is learned from them.
  package var unmarked: [Range<Int>] = []

  package var name: Substring { path.split(separator: "/").last ?? "" }

  /// - Parameters:
  ///   - path: Its path in the corpus, without the ending.
  ///   - bytes: The text.
  ///   - annotations: Lines of a brat file, with offsets in Unicode scalars.
  /// - Throws: ``CorpusError/unreadable(path:line:)`` for a mark outside of the text or of an
  ///   unknown type.
  package init(path: String, bytes: [UInt8], annotations: String) throws(CorpusError) {
    self.path = path
    text = Tokenizer.analyze(bytes)
    var offsets = bytes.indices.filter { bytes[$0] & 0xc0 != 0x80 }
    offsets.append(bytes.count)
    var all: [Mark] = []
    for line in annotations.split(separator: "\n") where line.hasPrefix("T") {
      let fields = line.split(separator: "\t")
      let parts = fields.count > 1 ? fields[1].split(separator: " ") : []
      guard parts.count == 3, let type = TaggedType(brat: parts[0]), let start = Int(parts[1]),
        let end = Int(parts[2]), start < end, end < offsets.count
      else { throw CorpusError.unreadable(path: path, line: String(line)) }
      all.append(Mark(offsets[start]..<offsets[end], type))
    }
    all.sort {
      ($0.range.lowerBound, -$0.range.upperBound, $0.type.rawValue)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.type.rawValue)
    }
    marks = []
    nested = 0
    for mark in all {
      if let last = marks.last, last.range.upperBound > mark.range.lowerBound {
        nested += 1
      } else {
        marks.append(mark)
      }
    }
    aligned = []
    for mark in marks {
      if let tokens = text.wholeTokens(mark.range) { aligned.append(Mark(tokens, mark.type)) }
    }
  }
}

package enum CorpusError: Error, CustomStringConvertible {
  case missing(String)
  case noText(String)
  case unreadable(path: String, line: String)

  package var description: String {
    switch self {
    case .missing(let path): "no articles in \(path)"
    case .noText(let path): "the text of the marks for \(path) is not there"
    case .unreadable(let path, let line): "\(path).ann: '\(line)' is no mark of a known type"
    }
  }
}

package enum Corpus {
  /// The articles of WiNER-fr in the order of their paths.
  ///
  /// - Parameter folder: The folder that holds `winer-fr`.
  /// - Returns: The articles that have marks.
  /// - Throws: ``CorpusError`` if there is nothing or if a mark cannot be read.
  package static func winer(in folder: String) throws -> [MarkedArticle] {
    let base = URL(filePath: folder).appending(path: "winer-fr").path
    let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    let paths = names.filter { $0.hasSuffix(".ann") }.map { String($0.dropLast(4)) }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    guard !paths.isEmpty else { throw CorpusError.missing(base) }
    return try paths.map { path in
      try MarkedArticle(
        path: path,
        bytes: Array(try Data(contentsOf: URL(filePath: "\(base)/\(path).txt"))),
        annotations: String(contentsOf: URL(filePath: "\(base)/\(path).ann"), encoding: .utf8))
    }
  }
}

extension TaggedType {
  /// A type by its name in WiNER-fr.
  init?(brat name: Substring) {
    let names = ["Person", "Organization", "Location", "Product", "Event", "Date", "Hour"]
    guard let index = names.firstIndex(of: String(name)) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}

extension AnalyzedText {
  /// The tokens of a range of bytes, if it begins and ends with a token and stays in one
  /// sentence.
  fileprivate func wholeTokens(_ range: Range<Int>) -> Range<Int>? {
    let first = token(at: range.lowerBound)
    var last = first
    while last < tokens.count, Int(tokens[last].end) < range.upperBound { last += 1 }
    guard last < tokens.count, Int(tokens[first].start) == range.lowerBound,
      Int(tokens[last].end) == range.upperBound,
      sentence(ofToken: first) == sentence(ofToken: last)
    else { return nil }
    return first..<last + 1
  }
}
