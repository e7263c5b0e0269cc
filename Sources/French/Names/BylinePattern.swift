import Text

/// Tells the lines that name an article's writer and nobody it speaks of.
struct BylinePattern {
  let context: NameContext

  private var tokens: [Token] { context.tokens }

  /// Whether a name stands alone on its line or behind words that say who wrote, or
  /// begins a line that goes on with a date: `Par Clara Vasseur — Publié le 14 mars`.
  func holds(_ name: Range<Int>) -> Bool {
    let sentence = context.text.sentences[context.text.sentence(ofToken: name.lowerBound)].tokens
    guard tokens[sentence.lowerBound].flags.contains(.startsParagraph) else { return false }
    let before = sentence.lowerBound..<name.lowerBound
    guard before.allSatisfy({ BylinePattern.writing.contains(tokens[$0]) }) else { return false }
    if name.upperBound == sentence.upperBound { return endsLine(name.upperBound) }
    return !before.isEmpty && BylinePattern.dividers.contains(tokens[name.upperBound])
  }

  private func endsLine(_ token: Int) -> Bool {
    token == tokens.count || tokens[token].flags.contains(.startsParagraph)
  }

  private static let writing = WordTable(
    words: """
      par by de les articles article nouveautés publié publiée rédigé écrit posté proposé voir tous auteur \
      autrice texte plus du même à propos
      """)
  private static let dividers = WordTable(words: "— – - | · • / .")
}
