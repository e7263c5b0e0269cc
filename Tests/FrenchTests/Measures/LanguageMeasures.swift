import TestSupport
import Testing
import Text

@testable import French

/// How well French and English are told apart: `make measures CORPORA=DIR`.
///
/// The lists are lingua's own test data and take no part in training.
@Suite(.enabled(if: Corpora.folder != nil)) struct LanguageMeasures {
  @Test(
    "a list is told by its lines",
    arguments: [
      ("sentences", 0.995, 0.995), ("word-pairs", 0.965, 0.97), ("single-words", 0.855, 0.88),
    ])
  func lists(_ list: String, _ floor: Double, _ forcedFloor: Double) throws {
    var shares: [Double] = []
    var forcedShares: [Double] = []
    for language in [LanguageGuess.french, .english] {
      let lines = try Corpora.lines("lingua-testdata/\(list)/\(language.rawValue).txt")
      var right = 0
      var unknown = 0
      var forced = 0
      for line in lines {
        let text = Tokenizer.analyze(line)
        let guess = LanguageGuess.guess(0..<text.tokens.count, in: text).language
        if guess == language { right += 1 }
        if guess == .unknown { unknown += 1 }
        if Self.lead(text) * (language == .english ? 1 : -1) > 0 { forced += 1 }
      }
      shares.append(Double(right) / Double(lines.count))
      forcedShares.append(Double(forced) / Double(lines.count))
      print(
        "\(list) \(language.rawValue): \(lines.count) lines,",
        "right \(Corpora.shown(shares.last ?? 0)), unknown \(unknown),",
        "right when one must be chosen \(Corpora.shown(forcedShares.last ?? 0))")
    }
    #expect(shares.reduce(0, +) / 2 >= floor)
    #expect(forcedShares.reduce(0, +) / 2 >= forcedFloor)
  }

  /// How much more English than French a text is when there is no third answer.
  private static func lead(_ text: AnalyzedText) -> Int {
    var isFirst = true
    var lead = 0
    for token in text.tokens {
      if case .score(let score) = LanguageModel.shared.evidence(
        token, in: text.bytes, isFirst: isFirst)
      {
        lead += score
      }
      isFirst = LanguageGuess.mayCapitalize(after: token, wasFirst: isFirst)
    }
    return lead
  }

  /// Most of the marked words are names of works and products, which are no English spans here.
  @Test("English words inside French treebanks are told by stretches")
  func englishInTreebanks() throws {
    var stretches = 0
    var foundStretches = 0
    var taggedWords = 0
    var rightWords = 0
    var words = 0
    var judgements: [LanguageGuess: Int] = [:]
    for treebank in [
      "gsd/fr_gsd-ud-dev", "gsd/fr_gsd-ud-test", "sequoia/fr_sequoia-ud-dev",
      "sequoia/fr_sequoia-ud-test", "sequoia/fr_sequoia-ud-train", "pud/fr_pud-ud-test",
    ] {
      for sentence in try MarkedSentence.read("ud-french-\(treebank).conllu") {
        let text = Tokenizer.analyze(sentence.text)
        let runs = LanguageGuess.englishRuns(in: text, tokens: 0..<text.tokens.count)
          .map { text.range(of: $0) }
        for stretch in sentence.stretches where stretch.count >= 3 {
          stretches += 1
          let whole = TextRange(stretch[0].lowerBound, stretch[stretch.count - 1].upperBound)
          if runs.contains(where: { $0.overlaps(whole) }) { foundStretches += 1 }
        }
        words += text.tokens.count { $0.kind == .word }
        let marked = sentence.stretches.joined()
        for range in marked {
          // In small letters: a capital is taken for that of a name.
          let word = Tokenizer.analyze(text.bytes.string(in: range).lowercased())
          judgements[LanguageGuess.guess(0..<word.tokens.count, in: word).language, default: 0] += 1
        }
        for token in text.tokens where token.kind == .word {
          guard runs.contains(where: { $0.overlaps(token.range) }) else { continue }
          taggedWords += 1
          if marked.contains(where: { $0.overlaps(token.range) }) { rightWords += 1 }
        }
      }
    }
    print(
      "treebanks: \(foundStretches) of \(stretches) stretches of three words marked Lang=en;",
      "\(rightWords) of \(taggedWords) words tagged English are marked, of \(words) words")
    print(
      "treebanks: words marked Lang=en, one by one:",
      judgements.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key) \($0.value)" }
        .joined(separator: ", "))
    #expect(taggedWords * 1000 <= words)
  }
}

/// A sentence of a treebank and its words that are marked as English.
private struct MarkedSentence {
  var text = ""
  /// Ranges of neighboring words.
  var stretches: [[TextRange]] = []

  static func read(_ path: String) throws -> [MarkedSentence] {
    var sentences: [MarkedSentence] = []
    var rest: Substring = ""
    var isInside = false
    var lastOfToken = 0
    for line in try Corpora.lines(path) {
      if line.hasPrefix("# text = ") {
        sentences.append(MarkedSentence(text: String(line.dropFirst(9))))
        rest = sentences[sentences.count - 1].text[...]
        isInside = false
        lastOfToken = 0
        continue
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, !sentences.isEmpty else { continue }
      let numbers = columns[0].split(separator: "-").compactMap { Int($0) }
      // The words of a contraction are inside its token.
      guard let first = numbers.first, let last = numbers.last, first > lastOfToken else {
        continue
      }
      if numbers.count == 2 { lastOfToken = last }
      guard let place = rest.firstRange(of: columns[1]) else { continue }
      rest = rest[place.upperBound...]
      let isEnglish = columns[9].contains("Lang=en")
      if isEnglish {
        let text = sentences[sentences.count - 1].text
        let range = TextRange(
          text.utf8.distance(from: text.startIndex, to: place.lowerBound),
          text.utf8.distance(from: text.startIndex, to: place.upperBound))
        if !isInside { sentences[sentences.count - 1].stretches.append([]) }
        let stretch = sentences[sentences.count - 1].stretches.count - 1
        sentences[sentences.count - 1].stretches[stretch].append(range)
      }
      isInside = isEnglish
    }
    return sentences
  }
}
