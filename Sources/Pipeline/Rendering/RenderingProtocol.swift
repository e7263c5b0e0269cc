import DataFiles
import FoundationEssentials

/// The lines that go to and come from a rendering command: JSON Lines.
///
/// ```text
/// → {"id":"3f…","text":"I am leaving OpenAI."}
/// ← {"id":"3f…","french":"Je quitte OpenAI."}
/// ```
enum RenderingProtocol {
  /// What one line of the command says.
  enum Line: Equatable {
    /// `french` is `nil` when the command has no rendering, or none that can be read.
    case answer(id: String, french: String?)
    case noise
  }

  /// One request, with its line end.
  static func request(id: String, text: [UInt8]) -> [UInt8] {
    var line = Array(#"{"id":"#.utf8)
    JSONText.appendString(id, to: &line)
    line += Array(#","text":"#.utf8)
    JSONText.appendString(text.span, to: &line)
    line += Array("}\n".utf8)
    return line
  }

  /// One answer, as the command writes it and as the cache keeps it.
  static func answer(id: String, french: String) -> [UInt8] {
    var line = Array(#"{"id":"#.utf8)
    JSONText.appendString(id, to: &line)
    line += Array(#","french":"#.utf8)
    JSONText.appendString(french, to: &line)
    line += Array("}\n".utf8)
    return line
  }

  static func line(_ text: String) -> Line {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(text.utf8)) else {
      return .noise
    }
    return .answer(id: answer.id, french: answer.french)
  }

  private struct Answer: Decodable {
    var id: String
    var french: String?

    private enum Key: CodingKey {
      case id, french
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      id = try values.decode(String.self, forKey: .id)
      // A number or a list where the French should be is an answer without French.
      let words = (try? values.decode(String.self, forKey: .french)) ?? ""
      french = words.allSatisfy(\.isWhitespace) ? nil : words
    }
  }
}
