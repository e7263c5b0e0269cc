import French
import Testing
import Text

/// How well sentences end, on treebanks: `make measures CORPORA=DIR`.
@Suite(.enabled(if: Corpora.folder != nil)) struct SentenceMeasures {
  enum Joint: String, Sendable, CaseIterable {
    /// One space between any two sentences. Headings and table cells, which end with no mark,
    /// run into what follows, as they do in no article.
    case space
    /// A line ends behind a sentence without a closing mark, one space else.
    case line
  }

  static let floors: [(treebank: String, joint: Joint, f1: Double)] = [
    ("ud-french-gsd/fr_gsd-ud-test.conllu", .line, 0.98),
    ("ud-french-gsd/fr_gsd-ud-test.conllu", .space, 0.97),
    ("ud-french-pud/fr_pud-ud-test.conllu", .line, 0.99),
    ("ud-french-pud/fr_pud-ud-test.conllu", .space, 0.99),
    ("ud-french-sequoia/fr_sequoia-ud-test.conllu", .line, 0.99),
    ("ud-french-sequoia/fr_sequoia-ud-test.conllu", .space, 0.86),
  ]

  @Test(arguments: floors)
  func endsOfSentences(_ treebank: String, _ joint: Joint, _ floor: Double) throws {
    var bytes: [UInt8] = []
    var marked: Set<Int> = []
    var hasMark = true
    /// Sentences whose end can be told by a mark, a line or the end of the text.
    var told = 0
    for line in try Corpora.lines(treebank) {
      guard let sentence = line.wholeMatch(of: /# text = (.*\S)\s*/)?.output.1 else { continue }
      if !bytes.isEmpty { bytes.append(joint == .line && !hasMark ? 0x0a : 0x20) }
      if hasMark || joint == .line { told += 1 }
      bytes += sentence.utf8
      marked.insert(bytes.count)
      hasMark = sentence.contains(/[.!?…][»")\]”’'\s]*$/)
    }
    let found = Set(Tokenizer.analyze(bytes).sentences.map(\.range.upperBound))
    let right = Double(found.intersection(marked).count)
    let precision = right / Double(found.count)
    let recall = right / Double(marked.count)
    let f1 = 2 * precision * recall / (precision + recall)
    let share = Double(told) / Double(marked.count)
    print(
      "\(treebank), joined by a \(joint.rawValue): \(marked.count) sentences,",
      "P \(Corpora.shown(precision)) R \(Corpora.shown(recall)) F1 \(Corpora.shown(f1)),",
      "without an error at marks \(Corpora.shown(2 * share / (1 + share)))")
    #expect(f1 >= floor)
  }
}
