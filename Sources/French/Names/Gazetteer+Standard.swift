import Text

extension Gazetteer {
  static let standard = Gazetteer(
    things + [
      (.organization, GazetteerCompanies.artificialIntelligence),
      (.organization, GazetteerCompanies.technology),
      (.organization, GazetteerCompanies.industry),
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

  private static func isOrdinaryWord(_ hash: UInt64) -> Bool {
    !WordClasses.standard[hash].isDisjoint(with: [
      .common, .firstName, .city, .neverName, .function,
    ])
  }
}
