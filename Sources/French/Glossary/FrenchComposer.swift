/// Puts pieces of French together: spaces, elision, contracted articles.
///
/// `de` before `OpenAI` becomes `d’OpenAI`, `à` before `le 17 mai` becomes
/// `au 17 mai`, `je` before `ai` becomes `j’ai`.
struct FrenchComposer: Sendable {
  private(set) var text = ""
  /// The last word, when a rule of grammar may change it.
  private var open = ""

  /// Appends a piece.
  ///
  /// - Parameters:
  ///   - piece: Words, or a mark that is written without a space before it.
  ///   - isVerbatim: A name copied from the English: its first word is no article.
  mutating func append(_ piece: String, isVerbatim: Bool = false) {
    guard let first = piece.first else { return }
    var piece = piece
    if first == "," || first == ";" || first == ":" {
      text += first == "," ? piece : " " + piece
      open = ""
      return
    }
    if !isVerbatim, contract(with: &piece) {
      open = ""
    } else if Self.elidable.contains(open), Self.beginsWithVowel(piece, isVerbatim: isVerbatim) {
      text.removeLast()
      text += "’"
    } else if !text.isEmpty, text.last != "’" {
      text += " "
    }
    text += piece
    open = isVerbatim ? "" : Self.lastWord(of: piece)
  }

  /// `de le` → `du`, `de les` → `des`, `de des` → `de`, `à le` → `au`, `à les` → `aux`.
  private mutating func contract(with piece: inout String) -> Bool {
    guard open == "de" || open == "à" else { return false }
    let isDe = open == "de"
    for (article, afterDe, afterA) in [("le ", "u ", "au "), ("les ", "es ", "aux ")]
    where piece.hasPrefix(article) {
      text.removeLast()
      piece = (isDe ? afterDe : afterA) + piece.dropFirst(article.count)
      return true
    }
    guard isDe, piece.hasPrefix("des ") else { return false }
    let rest = String(piece.dropFirst(4))
    if Self.beginsWithVowel(rest, isVerbatim: false) {
      text.removeLast()
      piece = "’" + rest
    } else {
      piece = " " + rest
    }
    return true
  }

  private static let elidable: Set<String> = ["de", "je", "que", "ne", "me", "se", "le", "la"]

  private static func lastWord(of piece: String) -> String {
    String(
      piece[
        (piece.lastIndex { $0 == " " || $0 == "’" }.map(piece.index(after:)) ?? piece.startIndex)...
      ]
    )
    .lowercased()
  }

  /// Whether `de` is cut before a text. A name with `H` or `Y` keeps its `de`.
  static func beginsWithVowel(_ text: String, isVerbatim: Bool) -> Bool {
    let word = text.prefix { $0.isLetter }.lowercased()
    guard let first = word.first else { return false }
    if first == "h" { return !isVerbatim && !aspirated.contains(word) }
    return "aàâäeéèêëiîïoôöuùûüœæ".contains(first) && !aspirated.contains(word)
  }

  private static let aspirated: Set<String> = [
    "hâte", "huit", "huitième", "haut", "haute", "héros", "hausse", "onze", "onzième",
  ]
}
