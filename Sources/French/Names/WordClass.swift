import Text

/// What the word lists say of one word; a word can be of several classes.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let common = WordClass(rawValue: 1 << 0)
  static let masculineName = WordClass(rawValue: 1 << 1)
  static let feminineName = WordClass(rawValue: 1 << 2)
  static let civility = WordClass(rawValue: 1 << 3)
  static let organizationNoun = WordClass(rawValue: 1 << 4)
  static let organizationApposition = WordClass(rawValue: 1 << 5)
  static let productNoun = WordClass(rawValue: 1 << 6)
  static let placeNoun = WordClass(rawValue: 1 << 7)
  static let eventNoun = WordClass(rawValue: 1 << 8)
  static let employerNoun = WordClass(rawValue: 1 << 9)
  static let personNoun = WordClass(rawValue: 1 << 10)
  static let placeRelation = WordClass(rawValue: 1 << 11)
  static let productRelation = WordClass(rawValue: 1 << 12)
  static let speechVerb = WordClass(rawValue: 1 << 13)
  static let humanVerb = WordClass(rawValue: 1 << 14)
  static let organizationVerb = WordClass(rawValue: 1 << 15)
  static let joinVerb = WordClass(rawValue: 1 << 16)
  static let staffVerb = WordClass(rawValue: 1 << 17)
  static let organizationWord = WordClass(rawValue: 1 << 18)
  static let legalForm = WordClass(rawValue: 1 << 19)
  static let placeWord = WordClass(rawValue: 1 << 20)
  static let eventWord = WordClass(rawValue: 1 << 21)
  static let neverName = WordClass(rawValue: 1 << 22)
  static let particle = WordClass(rawValue: 1 << 23)
  static let nationality = WordClass(rawValue: 1 << 24)
  static let relation = WordClass(rawValue: 1 << 25)
  static let city = WordClass(rawValue: 1 << 26)
  /// Articles, prepositions, pronouns, conjunctions, auxiliaries.
  static let function = WordClass(rawValue: 1 << 27)
  /// Begins the name of an institution: `ministère`, `Parti`.
  static let institution = WordClass(rawValue: 1 << 28)
  /// Says what an institution is of: `nationale`, `européen`.
  static let institutionAdjective = WordClass(rawValue: 1 << 29)
  /// An institution even in small letters, if a name follows: `ministère de la Justice`.
  static let lowercaseInstitution = WordClass(rawValue: 1 << 30)

  /// Said of matches, teams and transfers, and seldom of anything else.
  static let sport = WordClass(rawValue: 1 << 31)

  static let firstName: WordClass = [.masculineName, .feminineName]

  /// Whether the word can be a first name.
  var isFirstName: Bool { !isDisjoint(with: .firstName) }
}

extension WordClass {
  /// All word lists, each with the class of its words.
  static let lists: [(classes: WordClass, words: String)] = [
    (.common, CommonWords.all),
    (.masculineName, FirstNames.masculine), (.masculineName, FirstNames.either),
    (.feminineName, FirstNames.feminine), (.feminineName, FirstNames.either),
    (.civility, NameContextWords.civilities),
    (.organizationNoun, NameContextWords.organizationNouns),
    (.organizationApposition, NameContextWords.organizationAppositions),
    (.productNoun, NameContextWords.productNouns),
    (.placeNoun, NameContextWords.placeNouns),
    (.eventNoun, NameContextWords.eventNouns),
    (.employerNoun, NameContextWords.employerNouns),
    (.personNoun, NameContextWords.personNouns),
    (.placeRelation, NameContextWords.placeRelations),
    (.productRelation, NameContextWords.productRelations),
    (.speechVerb, NameContextWords.speechVerbs),
    (.humanVerb, NameContextWords.humanVerbs),
    (.organizationVerb, NameContextWords.organizationVerbs),
    (.joinVerb, NameContextWords.joinVerbs),
    (.staffVerb, NameContextWords.staffVerbs),
    (.organizationWord, NameContextWords.organizationWords),
    (.legalForm, NameContextWords.legalForms),
    (.placeWord, NameContextWords.placeWords),
    (.eventWord, NameContextWords.eventWords),
    (.neverName, NameContextWords.neverNames),
    (.particle, NameContextWords.particles),
    ([.nationality, .institutionAdjective], inflected(NameContextWords.nationalities)),
    (.relation, Roles.relations),
    (.city, Places.cities), (.city, Places.single),
    (.function, NameContextWords.functionWords),
    (.institution, InstitutionWords.heads),
    (.institutionAdjective, InstitutionWords.adjectives),
    (.lowercaseInstitution, InstitutionWords.lowercaseHeads),
    (.sport, NameContextWords.sportWords),
  ]

  /// Adjectives of nationality with their feminine and plural forms.
  private static func inflected(_ adjectives: String) -> String {
    adjectives.words.flatMap { adjective -> [String] in
      let word = String(adjective)
      let feminine: String =
        switch true {
        case word.hasSuffix("en"): word + "ne"
        case word.hasSuffix("e"): word
        case word == "grec": "grecque"
        case word == "turc": "turque"
        default: word + "e"
        }
      return [word, feminine, word.hasSuffix("s") ? word : word + "s", feminine + "s"]
    }.joined(separator: " ")
  }
}
