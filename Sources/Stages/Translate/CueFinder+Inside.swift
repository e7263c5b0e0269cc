import Articles
import French
import Text

extension CueFinder {
  /// `« La charpente est saine, constate Luc Petit. Elle tiendra. »`: a clause between commas
  /// inside the marks that says whose the words around it are.
  func inside(_ passage: Passage) -> Cue? {
    guard passage.source == .marks, passage.tokens.count > Self.shortest else { return nil }
    let tokens = scene.text.tokens
    let end = passage.tokens.upperBound
    for comma in passage.tokens where tokens[comma].isMark(UInt8(ascii: ",")) {
      guard let verb = ReportingClause.verb(at: comma + 1, before: end, in: scene.text),
        verb.form.contains(.utters),
        let close = (verb.tokens.upperBound..<min(end, comma + Self.longestClause)).first(where: {
          scene.isMark($0, ",") || scene.isMark($0, ".")
        }),
        let subject = subjects.subject(after: verb, before: close)
      else { continue }
      switch subject {
      case .name: break
      case .pronoun(let pronoun) where tokens[pronoun].flags.contains(.invertedPronoun): break
      case .phrase(let phrase)
      where phrase.determiner.map { scene.word($0, isIn: Self.articles) } ?? false
        && subjects.isPerson(phrase, before: close):
        break
      default: continue
      }
      return Cue(clause: verb, subject: subject, subjectEnd: close)
    }
    return nil
  }

  /// Tokens of words that can hold such a clause.
  private static let shortest = 8
  /// Tokens of the clause.
  private static let longestClause = 24
  private static let articles = WordTable(words: "le la l' un une les des")
}
