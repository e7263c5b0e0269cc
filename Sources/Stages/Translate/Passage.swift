import Articles
import French
import Text

/// A stretch of the text that may be somebody's words, before it is labelled.
struct Passage {
  enum Source {
    /// Between quotation marks.
    case marks
    /// Signed, without marks.
    case block
    /// An English sentence without marks.
    case line
    /// Reported without marks: `a dit que …`.
    case clause
  }

  /// The words.
  var tokens: Range<Int>
  /// The words with their marks; with its signature, a block.
  var outer: Range<Int>
  /// Index of the passage around this one.
  var parent: Int?
  var source: Source
  var signature: SignatureLine?
  var repairs: [String]
  var language = Quotation.Language.unknown
  var languageBasis = Quotation.LanguageBasis.none
}

/// Finds every passage of a text: marks, signed blocks, English sentences.
struct PassageFinder {
  let text: AnalyzedText
  /// Whether English outside marks is worth a passage: not in an English article.
  let findsEnglishLines: Bool

  /// The passages in text order, a parent before its children, and how many marks
  /// were mended.
  func passages() -> (passages: [Passage], repairCount: Int) {
    let quoted = QuotedSpanFinder.spans(in: text)
    let blocks = SignedBlockFinder.blocks(in: text, quoted: quoted)
    var passages = quoted.spans.map { span in
      Passage(
        tokens: span.tokens, outer: span.outer, source: .marks,
        repairs: span.repairs.map(\.rawValue))
    }
    for block in blocks {
      if let span = block.span {
        passages[span].signature = block.signature
        if block.isTruncated { passages[span].repairs.append("truncated") }
      } else {
        passages.append(
          Passage(
            tokens: block.tokens,
            outer: block.tokens.lowerBound..<block.signature.tokens.upperBound,
            source: .block, signature: block.signature,
            repairs: block.isTruncated ? ["truncated"] : []))
      }
    }
    nest(&passages)
    if findsEnglishLines {
      let lines = englishLines(outside: passages)
      if !lines.isEmpty {
        passages += lines
        nest(&passages)
      }
    }
    return (passages, quoted.repairCount)
  }

  /// Sorts passages and sets their parents; one that crosses another is left out.
  private func nest(_ passages: inout [Passage]) {
    let sorted = passages.sorted {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
    passages.removeAll(keepingCapacity: true)
    var open: [Int] = []
    var closedEnd = 0
    for var passage in sorted {
      while let last = open.last, passages[last].tokens.upperBound <= passage.tokens.lowerBound {
        closedEnd = max(closedEnd, passages[last].outer.upperBound)
        open.removeLast()
      }
      guard passage.outer.lowerBound >= closedEnd else { continue }
      if let last = open.last {
        let around = passages[last].tokens
        guard passage.outer.lowerBound >= around.lowerBound,
          passage.outer.upperBound <= around.upperBound, passage.tokens != around
        else { continue }
      }
      passage.parent = open.last
      open.append(passages.count)
      passages.append(passage)
    }
  }

  /// Stretches of English that no passage touches.
  private func englishLines(outside passages: [Passage]) -> [Passage] {
    var lines: [Passage] = []
    func search(_ tokens: Range<Int>) {
      for run in LanguageGuess.englishRuns(in: text, tokens: tokens) {
        lines.append(Passage(tokens: run, outer: run, source: .line, repairs: []))
      }
    }
    var start = 0
    for passage in passages where passage.parent == nil {
      if start < passage.outer.lowerBound { search(start..<passage.outer.lowerBound) }
      start = max(start, passage.outer.upperBound)
    }
    if start < text.tokens.count { search(start..<text.tokens.count) }
    return lines
  }
}
