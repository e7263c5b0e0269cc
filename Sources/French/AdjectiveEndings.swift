package import Text

/// French adjectives by their endings: `rural`, `civique`, `rochelais`.
package enum AdjectiveEndings {
  /// Whether a word in small letters of more than five bytes ends like an adjective.
  ///
  /// Some verbs (`explique`, `arrive`) and nouns (`Parisienne`) do, too; the caller knows
  /// whether an adjective can stand there.
  package static func matches(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.kind == .word, !token.isCapitalized, token.end - token.start > 5 else {
      return false
    }
    let word = bytes[token.range.bounds]
    return endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = [
    "ique", "iques", "ive", "ives", "elle", "elles", "aire", "aires", "ienne", "iennes",
    "aise", "aises", "oise", "oises", "ois", "ais", "ien", "iens", "ale", "ales", "aux",
  ].map { Array($0.utf8) }
}
