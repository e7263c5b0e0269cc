import French
import Text

/// The words of a text outside quotation marks, to see whether a short passage recurs.
struct UnmarkedWords {
  private let text: AnalyzedText
  private var capitalized: Set<UInt64> = []

  init(scene: Scene) {
    text = scene.text
    for index in text.tokens.indices
    where text.tokens[index].isCapitalized && scene.passage(at: index) == nil {
      capitalized.insert(text.tokens[index].hash)
    }
  }

  /// Whether a capitalized word or name of two words stands elsewhere without marks.
  func contain(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 2
      && tokens.allSatisfy {
        text.tokens[$0].isCapitalized && capitalized.contains(text.tokens[$0].hash)
      }
  }
}
