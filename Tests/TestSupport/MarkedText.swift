package import Text

/// Text with its marks written in it, so that a test reads as prose:
///
///     "⟦person|Jan Leike⟧ quitte ⟦organization|OpenAI⟧."
///
/// Marks may nest. A mark without a label has the empty label: `⟦Leike⟧`.
package struct MarkedText: Sendable {
  package struct Mark: Sendable, Hashable {
    package var label: String
    /// In the text without marks.
    package var range: TextRange

    package init(label: String, range: TextRange) {
      self.label = label
      self.range = range
    }
  }

  /// The text without its marks.
  package private(set) var text = ""
  /// The marks, in text order, an outer one before those inside it.
  package private(set) var marks: [Mark] = []

  package init(_ marked: String) {
    var open: [Int] = []
    var label: String?
    var buffer = ""
    for character in marked.unicodeScalars {
      switch character {
      case "⟦":
        text += buffer
        buffer = ""
        open.append(marks.count)
        marks.append(Mark(label: "", range: TextRange(text.utf8.count, text.utf8.count)))
        label = ""
      case "|" where label != nil && !open.isEmpty:
        marks[open[open.count - 1]].label = buffer
        buffer = ""
        label = nil
      case "⟧":
        text += buffer
        buffer = ""
        label = nil
        guard let last = open.popLast() else { preconditionFailure("⟧ without ⟦ in: \(marked)") }
        marks[last].range.upperBound = text.utf8.count
      default:
        buffer.unicodeScalars.append(character)
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧ in: \(marked)")
    text += buffer
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// The ranges of the marks with a label.
  package func ranges(_ label: String = "") -> [TextRange] {
    marks.filter { $0.label == label }.map(\.range)
  }

  /// Writes marks into a text: the reverse of reading them, for comparing a result
  /// with the expected text as a whole. Marks must nest or be apart.
  package static func marking(_ text: [UInt8], _ marks: [Mark]) -> String {
    var events: [(offset: Int, order: Int, length: Int, string: String)] = []
    for mark in marks {
      let open = mark.label.isEmpty ? "⟦" : "⟦\(mark.label)|"
      events.append((mark.range.lowerBound, 1, -mark.range.count, open))
      events.append((mark.range.upperBound, 0, mark.range.count, "⟧"))
    }
    events.sort { ($0.offset, $0.order, $0.length) < ($1.offset, $1.order, $1.length) }
    var result = ""
    var position = 0
    for event in events {
      result += text.string(in: position..<event.offset)
      result += event.string
      position = event.offset
    }
    return result + text.string(in: position..<text.count)
  }
}
