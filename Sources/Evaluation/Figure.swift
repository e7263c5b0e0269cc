/// One measured number and its name.
package struct Figure: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case tally(Tally)
    /// From 0 to 1.
    case share(Double)
    /// A number of errors of a kind that should not be.
    case count(Int)
  }

  /// In `snake_case`.
  package var name: String
  package var value: Value

  /// - Returns: `nil` for a tally of nothing.
  static func tally(_ name: String, _ tally: Tally) -> Figure? {
    tally.isEmpty ? nil : Figure(name: name, value: .tally(tally))
  }

  /// - Returns: `nil` for a share of nothing.
  static func share(_ name: String, _ part: Int, of whole: Int) -> Figure? {
    whole == 0 ? nil : Figure(name: name, value: .share(Double(part) / Double(whole)))
  }
}
