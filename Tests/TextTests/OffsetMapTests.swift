import TestSupport
import Testing
import Text

@Suite struct OffsetMapTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    /// Each round's replacements: every place of the first word becomes the second.
    var rounds: [(String, String)]
    var edited: String
    /// A stretch of the edited text and the stretch of the source it came from.
    var pairs: [(String, String)]
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "no edit", source: "abc", rounds: [], edited: "abc", pairs: [("b", "b")]),
    Example(
      name: "what follows a shorter replacement", source: "L&rsquo;homme part",
      rounds: [("&rsquo;", "’")], edited: "L’homme part",
      pairs: [("homme", "homme"), ("L’homme", "L&rsquo;homme"), ("’", "&rsquo;")]),
    Example(
      name: "a deletion stays outside of the ranges beside it", source: "un  deux",
      rounds: [("  ", " ")], edited: "un deux", pairs: [("un", "un"), ("deux", "deux")]),
    Example(
      name: "an insertion has no source", source: "soirle chef", rounds: [("soirle", "soir le")],
      edited: "soir le chef", pairs: [("soir", "soirle"), ("chef", "chef")]),
    Example(
      name: "a round on top of a round", source: "x&amp;eacute;y z",
      rounds: [("&amp;", "&"), ("&eacute;", "é"), ("y z", "y  z")], edited: "xéy  z",
      pairs: [("x", "x"), ("é", "&amp;eacute;y z"), ("z", "&amp;eacute;y z")]),
    Example(
      name: "a replacement taken away again", source: "a<b>c", rounds: [("<b>", "\n"), ("\n", "")],
      edited: "ac", pairs: [("a", "a"), ("c", "c"), ("ac", "a<b>c")]),
  ]

  @Test(arguments: examples)
  func leadsBack(_ example: Example) throws {
    let source = Array(example.source.utf8)
    var text = source
    var map = OffsetMap()
    for (old, new) in example.rounds {
      map.apply(places(of: old, in: text).map { TextEdit($0, new) }, to: &text)
    }
    #expect(String(decoding: text, as: UTF8.self) == example.edited)
    for (there, here) in example.pairs {
      let range = try #require(places(of: there, in: text).first)
      #expect(source.string(in: map.source(of: range)) == here, "source of '\(there)'")
    }
  }

  @Test func keepsTheFirstOfTwoEditsThatOverlap() {
    var text = Array("abcdef".utf8)
    var map = OffsetMap()
    let count = map.apply(
      [TextEdit(TextRange(2, 4), "-"), TextEdit(TextRange(1, 3), "+")], to: &text)
    #expect(count == 1)
    #expect(text == Array("a+def".utf8))
  }

  @Test func takesInNothingWithoutEdits() {
    var text = Array("abc".utf8)
    var map = OffsetMap(edits: [TextEdit(TextRange(0, 1), "a")])
    let before = map
    #expect(map.apply([], to: &text) == 0)
    #expect(map == before)
  }

  /// Every byte of the source has a number; a copied byte keeps it, a new one has
  /// none. So the numbers tell what is copied, whatever the map says.
  struct Numbered {
    var bytes: [UInt8]
    var origins: [Int?]

    mutating func apply(_ edits: [TextEdit]) {
      for edit in edits.reversed() {
        bytes.replaceSubrange(edit.range.bounds, with: edit.replacement)
        origins.replaceSubrange(
          edit.range.bounds, with: repeatElement(nil, count: edit.replacement.count))
      }
    }
  }

  @Test("any rounds of edits", arguments: UInt64(0)..<300)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let source = letters(Int.random(in: 0...60, using: &random), &random)
    var numbered = Numbered(bytes: source, origins: Array(source.indices))
    var text = source
    var map = OffsetMap()
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let edits = randomEdits(text.count, &random)
      map.apply(edits.shuffled(using: &random), to: &text)
      numbered.apply(edits)
    }

    #expect(text == numbered.bytes)
    #expect(OffsetMap(edits: map.edits).text(of: source) == text)
    #expect(OffsetMap(edits: map.edits) == map)
    for (edit, next) in zip(map.edits, map.edits.dropFirst()) {
      #expect(edit.range.upperBound < next.range.lowerBound, "edits are apart")
    }
    check(map, source, numbered)
  }

  private func check(_ map: OffsetMap, _ source: [UInt8], _ numbered: Numbered) {
    var lastStart = 0
    for start in 0...numbered.bytes.count {
      let point = map.source(of: TextRange(start, start))
      #expect(point.isEmpty)
      #expect(point.lowerBound >= lastStart, "starts never go back")
      lastStart = point.lowerBound
      var lastEnd = 0
      for end in start...numbered.bytes.count where end > start {
        let found = map.source(of: TextRange(start, end))
        #expect(found.upperBound >= lastEnd, "ends never go back")
        lastEnd = found.upperBound
        let origins = numbered.origins[start..<end]
        for case let origin? in origins { #expect(found.contains(origin)) }
        // Copied throughout, from one stretch of the source.
        let first = origins[start] ?? .min
        if first >= 0, origins.enumerated().allSatisfy({ $1 == first + $0 }) {
          #expect(found == TextRange(first, first + end - start))
        }
      }
    }
    let whole = map.source(of: TextRange(0, numbered.bytes.count))
    for edit in map.edits where !numbered.bytes.isEmpty && !edit.replacement.isEmpty {
      #expect(whole.contains(edit.range), "the whole covers what was replaced")
    }
  }

  private func randomEdits(_ count: Int, _ random: inout SeededGenerator) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    while position <= count, Int.random(in: 0..<5, using: &random) > 0 {
      let start = position + Int.random(in: 0...8, using: &random)
      guard start <= count else { break }
      let end = min(count, start + Int.random(in: 0...4, using: &random))
      if let last = edits.last, last.range == TextRange(start, end) { break }
      edits.append(
        TextEdit(
          TextRange(start, end), bytes: letters(Int.random(in: 0...4, using: &random), &random)))
      position = end
    }
    // Of an insertion and an edit at one place, the map keeps the longer.
    return edits.enumerated().filter { index, edit in
      index == 0 || edits[index - 1].range.lowerBound < edit.range.lowerBound
    }.map(\.element)
  }

  private func letters(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 97...122, using: &random) }
  }

  private func places(of word: String, in text: [UInt8]) -> [TextRange] {
    let word = Array(word.utf8)
    guard text.count >= word.count else { return [] }
    return (0...text.count - word.count)
      .filter { Array(text[$0..<$0 + word.count]) == word }
      .map { TextRange($0, $0 + word.count) }
  }
}
