import Text

/// What speaks for or against a type of name.
typealias NamePoints = SIMD8<Int16>

extension NamePoints {
  /// Points for each type that a capitalized name can have.
  init(
    person: Int16 = 0, organization: Int16 = 0, product: Int16 = 0, location: Int16 = 0,
    event: Int16 = 0
  ) {
    self.init(person, organization, product, location, event, 0, 0, 0)
  }

  static let types: [EntityType] = [.person, .organization, .product, .location, .event]

  static func lane(of type: EntityType) -> Int { types.firstIndex(of: type) ?? 0 }

  /// The type with the most points, and its lead over the next one.
  var best: (type: EntityType, points: Int, lead: Int) {
    var first = 0
    var second = 1
    if self[1] > self[0] { swap(&first, &second) }
    for index in 2..<5 {
      if self[index] > self[first] {
        (first, second) = (index, first)
      } else if self[index] > self[second] {
        second = index
      }
    }
    return (Self.types[first], Int(self[first]), Int(self[first]) - Int(self[second]))
  }
}

/// Some clues that neighbors give; each counts once for one place.
struct NameClueSet: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt64 = 0

  @inline(__always)
  init(arrayLiteral clues: NameClue...) {
    for clue in clues { append(clue) }
  }

  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  mutating func append(_ clue: NameClue) { bits |= Self.bit(of: clue) }

  func contains(_ clue: NameClue) -> Bool { bits & Self.bit(of: clue) != 0 }

  @inline(__always)
  private static func bit(of clue: NameClue) -> UInt64 {
    1 << UInt64(clue.rawValue - NameClue.firstNeighbor)
  }

  static func += (set: inout NameClueSet, other: NameClueSet) { set.bits |= other.bits }

  /// Whether the capital of the name says something, although it stands behind a bracket.
  var isFirmInBrackets: Bool { contains(.groupInBrackets) || contains(.agency) }

  /// The points of all clues together.
  var points: NamePoints {
    var points = NamePoints()
    var rest = bits
    while rest != 0 {
      points &+= NameClue.table[Int(NameClue.firstNeighbor) + rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return points
  }
}

/// A clue that a name's own form or its neighbors give, with its points.
///
/// Points are added over all places of a text where the same name stands, so that
/// one telling place decides for the others.
enum NameClue: UInt8, CaseIterable {
  // The form of the name.
  case firstName, loneFirstName, initial, twoWords, threeWords, particle, commonWord
  case innerCapital, acronym, digits, organizationWord, legalForm, placeWord, eventWord
  case productWord, ordinaryWords, leadingArticle, leadingAcronym, placeAtEnd, lastInitial
  case knownCity, townForm, arabicArticle, ampersand
  // What stands before it.
  case civility, roleBefore, roleComma, nationality, article, elidedArticle, contracted
  case organizationNoun, productNoun, placeNoun, eventNoun, personNoun
  case chez, at, inside, on, ofEmployer, ofPerson, ofPlace, ofProduct, ofOffice
  case ofHeldPost, ofFunction
  case roleNear, producer
  case speechVerbBefore, joinVerbBefore, staffVerbBefore, according, with
  case firmOfCountry, makerOrPerson, organizationComma, addressee, opponent
  // What stands behind it.
  case roleAfter, organizationApposition, placeApposition, age, handle, relative
  case humanVerb, speechVerb, organizationVerb, placeInBrackets
  // What stands on both sides.
  case insideThe, inBrackets, partyInBrackets, groupInBrackets, agency

  /// The first clue that is not the form of the name.
  static let firstNeighbor = NameClue.civility.rawValue

  var points: NamePoints { Self.table[Int(rawValue)] }

  static let table: [NamePoints] = {
    precondition(
      allCases.count - Int(firstNeighbor) <= UInt64.bitWidth,
      "a set of clues has one bit for each neighbor's")
    return allCases.map(\.weights)
  }()

  private var weights: NamePoints {
    switch self {
    case .firstName: NamePoints(person: 11, organization: -2, product: -2, location: -1)
    case .loneFirstName: NamePoints(person: 3)
    case .initial: NamePoints(person: 5)
    case .twoWords: NamePoints(person: 2, organization: 1, location: 1)
    case .threeWords: NamePoints(organization: 1)
    case .particle: NamePoints(person: 3)
    case .commonWord: NamePoints(person: -2, organization: -1, product: -1, location: -2)
    case .innerCapital: NamePoints(person: -4, organization: 4, product: 3, location: -3)
    case .acronym: NamePoints(person: -6, organization: 4, product: 1, location: -1)
    case .digits: NamePoints(person: -5, product: 4)
    case .organizationWord: NamePoints(person: -5, organization: 8, location: -2)
    case .legalForm: NamePoints(person: -6, organization: 10)
    case .placeWord: NamePoints(person: -5, organization: -2, location: 8)
    case .eventWord: NamePoints(person: -5, organization: -2, event: 9)
    case .productWord: NamePoints(person: -5, organization: -3, product: 7)
    case .ordinaryWords: NamePoints(person: -4, organization: -1, location: -1)
    case .leadingArticle: NamePoints(person: -6, location: 1)
    case .leadingAcronym: NamePoints(person: -6, event: 1)
    case .placeAtEnd: NamePoints(person: -4, organization: 1)
    case .lastInitial: NamePoints(person: -8)
    case .arabicArticle: NamePoints(person: -1)
    case .townForm: NamePoints(person: -6, organization: -3, location: 7)
    case .knownCity: NamePoints(organization: -1, location: 5)
    case .civility: NamePoints(person: 12, organization: -4)
    case .roleBefore: NamePoints(person: 8, organization: -3)
    case .roleComma: NamePoints(person: 7, organization: -2)
    case .nationality: NamePoints(person: 4, organization: 1)
    case .article: NamePoints(person: -5, organization: 1, product: 1)
    case .elidedArticle: NamePoints(person: -6, organization: 1, location: 1)
    case .contracted: NamePoints(person: -5, organization: 1, location: 1)
    case .organizationNoun: NamePoints(person: -6, organization: 10, product: -2)
    case .productNoun: NamePoints(person: -4, organization: -3, product: 8)
    case .placeNoun: NamePoints(person: -4, organization: -3, location: 8)
    case .eventNoun: NamePoints(person: -4, organization: -2, event: 6)
    case .personNoun: NamePoints(person: 7, organization: -2)
    case .chez: NamePoints(organization: 6, location: -3)
    case .at: NamePoints(person: 0, organization: 0, location: 3)
    case .inside: NamePoints(person: -4, organization: -2, location: 5)
    case .on: NamePoints(person: -1, organization: 0, product: 2, location: 0)
    case .ofEmployer: NamePoints(person: -2, organization: 7, location: 0)
    case .ofPerson: NamePoints(person: 3)
    case .ofPlace: NamePoints(person: -3, organization: -2, location: 6)
    case .ofProduct: NamePoints(person: -2, product: 4)
    case .ofOffice: NamePoints(person: -3, organization: 5, location: 3)
    case .ofFunction: NamePoints(person: -4, organization: 8, location: 2)
    case .ofHeldPost: NamePoints(person: -7, organization: 11, location: 4)
    case .roleNear: NamePoints(person: 5, organization: -2)
    case .producer: NamePoints(person: -1, organization: 5)
    case .speechVerbBefore: NamePoints(person: 6, organization: 2)
    case .joinVerbBefore: NamePoints(organization: 7, location: 1)
    case .staffVerbBefore: NamePoints(person: 6, organization: -1)
    case .according: NamePoints(person: 2, organization: 2)
    case .with: NamePoints(person: 1, organization: 1)
    case .roleAfter: NamePoints(person: 9, organization: -3)
    case .organizationApposition: NamePoints(person: -4, organization: 8)
    case .placeApposition: NamePoints(person: -4, organization: -2, location: 7)
    case .age: NamePoints(person: 9)
    case .handle: NamePoints(person: 6, organization: 2)
    case .relative: NamePoints(person: 1)
    case .humanVerb: NamePoints(person: 5, organization: -1)
    case .speechVerb: NamePoints(person: 3, organization: 2, location: -1)
    case .organizationVerb: NamePoints(person: -1, organization: 5)
    case .insideThe: NamePoints(person: -2, location: 2)
    case .inBrackets: NamePoints(location: 1)
    case .partyInBrackets: NamePoints(person: -2, organization: 3, product: -1)
    case .ampersand: NamePoints(person: -4, organization: 6)
    case .firmOfCountry: NamePoints(person: 3, organization: 9)
    case .makerOrPerson: NamePoints(person: 1, organization: 6)
    case .organizationComma: NamePoints(person: 1, organization: 7)
    case .addressee: NamePoints(person: 1, organization: 5, location: -2)
    case .opponent: NamePoints(person: 1, organization: 6)
    case .groupInBrackets: NamePoints(person: -3, organization: 6)
    case .agency: NamePoints(person: -4, organization: 8, location: -2)
    case .placeInBrackets: NamePoints(person: -2, organization: -1, location: 4)
    }
  }
}
