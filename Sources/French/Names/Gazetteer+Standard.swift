import Text

extension Gazetteer {
  static let standard = Gazetteer(
    things + [
      (.organization, GazetteerCompanies.artificialIntelligence),
      (.organization, GazetteerCompanies.technology),
      (.organization, GazetteerCompanies.industry),
      (.organization, GazetteerListedCompanies.all),
      (.organization, GazetteerMedia.all),
      (.organization, GazetteerInstitutions.international),
      (.organization, GazetteerInstitutions.french),
      (.organization, GazetteerInstitutions.foreign),
      (.organization, GazetteerInstitutions.education),
      (.organization, GazetteerInstitutions.sports),
      (.person, GazetteerPeople.technology),
      (.person, GazetteerPeople.publicLife),
      (.person, GazetteerPeople.sportsAndArts),
    ],
    ambiguous: isOrdinaryWord)

  /// Without persons and organizations, for measuring the rules alone.
  static let places = Gazetteer(things, ambiguous: isOrdinaryWord)

  private static let things: [(type: EntityType, lines: String)] = [
    (.location, Places.all),
    (.event, GazetteerEvents.all),
    (.product, GazetteerProducts.all),
    (.product, GazetteerProducts.brands),
  ]

  /// Whether a form of one word is also something else.
  private static func isOrdinaryWord(_ hash: UInt64, of type: EntityType) -> Bool {
    let classes = NameWords.standard[hash].classes
    return !classes.isDisjoint(with: [.common, .firstName, .neverName, .function])
      || type != .location && classes.contains(.city)
  }
}
