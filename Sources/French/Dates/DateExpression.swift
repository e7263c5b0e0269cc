package import Text

/// A date as the text words it, and what it means.
package struct DateExpression: Sendable, Hashable {
  /// How the words name the date.
  package enum Kind: String, Sendable, CaseIterable {
    /// The year is in the words: `14 mai 2024`, `en 1981`, `été 2024`.
    case absolute
    /// A day or month without its year: `le 14 mai`, `en novembre`.
    case partial
    /// `lundi`, `mardi soir`, `on Monday`.
    case weekday
    /// Told from the day of writing: `hier`, `la semaine dernière`, `il y a neuf ans`.
    case relative
  }

  package enum Value: Sendable, Hashable {
    case date(CalendarDate)
    /// First and last day, month or year, both inside.
    case interval(CalendarDate, CalendarDate)

    /// `2024-05-14`, `2023-11`, `2024`, or two of them joined with `/`.
    package var iso: String {
      switch self {
      case .date(let date): date.iso
      case .interval(let first, let last): first.iso + "/" + last.iso
      }
    }

    /// The date, or the first of an interval.
    package var start: CalendarDate {
      switch self {
      case .date(let date): date
      case .interval(let first, _): first
      }
    }
  }

  /// Indices of the tokens, without an article or preposition before a calendar date.
  package var tokens: Range<Int>
  package var range: TextRange
  package var kind: Kind
  /// `nil` when an anchor is needed and was not given, or the words are vague.
  package var value: Value?

  package init(tokens: Range<Int>, range: TextRange, kind: Kind, value: Value?) {
    self.tokens = tokens
    self.range = range
    self.kind = kind
    self.value = value
  }

  /// Whether the value depends on the day of writing.
  package var needsAnchor: Bool { kind != .absolute }
}
