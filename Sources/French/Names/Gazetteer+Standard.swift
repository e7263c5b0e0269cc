import Text

extension Gazetteer {
  static let standard = Gazetteer(
    [
      (.organization, GazetteerCompanies.technology),
      (.person, GazetteerPeople.technology),
    ],
    ambiguous: isOrdinaryWord)

  /// Without persons and organizations, for measuring the rules alone.
  static let places = Gazetteer([], ambiguous: isOrdinaryWord)

  private static func isOrdinaryWord(_ hash: UInt64) -> Bool {
    !WordClasses.standard[hash].isDisjoint(with: [.common, .firstName, .city])
  }
}
