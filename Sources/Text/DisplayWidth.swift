/// How many columns of a terminal text takes.
public enum DisplayWidth {
  /// The columns of a whole text, in which controls count none.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// 2 for East Asian letters and emoji, 0 for what only changes its neighbor, else 1.
  public static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      if scalar == "\u{fe0f}" || scalar.properties.isEmojiPresentation { return 2 }
      // Flags are pairs of such letters.
      if 0x1f1e6...0x1f1ff ~= scalar.value { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if 0x20...0x7e ~= scalar.value { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Wide and full-width ranges of Unicode's East Asian Width, without emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x4dbf, 0x4e00...0xa4cf, 0xa960...0xa97f,
    0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6f, 0xff00...0xff60,
    0xffe0...0xffe6, 0x1f200...0x1f251, 0x20000...0x3fffd,
  ]

  /// The text if it takes at most so many columns, which are 1 or more; else its
  /// beginning and `…`.
  public static func fitting(_ text: String, into width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let next = of(character)
      if used + next > width - 1 { break }
      kept.append(character)
      used += next
    }
    return kept + "…"
  }

  /// Breaks a text into lines of at most so many columns, between words where it can; at
  /// least 2, for a character may take two.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let length = of(word)
      if used > 0, used + 1 + length > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for character in word {
        let next = of(character)
        if used + next > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += next
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
