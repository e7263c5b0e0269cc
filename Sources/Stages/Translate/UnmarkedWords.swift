import French
import Text

/// The words of a text outside quotation marks, to see whether a short passage recurs.
struct UnmarkedWords {
  private let scene: Scene

  init(scene: Scene) {
    self.scene = scene
  }

  /// Whether a capitalized word or name of two words stands elsewhere without marks.
  ///
  /// Few passages are that short: each looks through the text for itself.
  func contain(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 2
      && tokens.allSatisfy { scene.text.tokens[$0].isCapitalized && isUnmarked($0) }
  }

  private func isUnmarked(_ word: Int) -> Bool {
    let tokens = scene.text.tokens
    return tokens.indices.contains {
      tokens[$0].hash == tokens[word].hash && tokens[$0].isCapitalized
        && scene.passage(at: $0) == nil
    }
  }
}
