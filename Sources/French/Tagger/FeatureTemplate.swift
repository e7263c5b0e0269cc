/// One kind of feature. The numbers are part of the hashes.
enum FeatureTemplate: UInt64 {
  case always = 1
  case word, before, after, secondBefore, secondAfter
  case beforeAndWord, wordAndAfter, twoBefore, twoAfter, around
  case shape, shapeBefore, shapeAfter, shapesBefore, shapesAfter, shapesAround, fiveShapes
  case wordBeforeShape, wordAfterShape, wordShape, twoBeforeShape
  case prefix, suffix2, suffix3, suffix4, suffixShape, suffixBefore, suffixAfter
  case classBit, classBitBefore, classBitAfter, classShape, classesSecondBefore
  case classesSecondAfter, classesBefore, classesAfter
  case listed, listedBefore, listedAfter, listedWordBefore, listedWordAfter
  case institution, institutionBefore, institutionAfter, institutionWord
  case head, headDistance, headWordBefore, headShape
  case position, title
  case firstPart, lastPart
  case leftContent, leftContentWord, leftContentSuffix
  case rightContent, rightContentSuffix, rightContentWord
  case left, right, leftAndRight, run, runShape, leftClassBit, rightClassBit
  case firstOfRun, lastOfRun, firstOfRunClassBit, lastOfRunSuffix
  case evidenceBit, evidenceSet, evidenceCapital

  /// The hash of a feature of this kind.
  @inline(__always)
  func key(of value: UInt64) -> UInt64 {
    var mixed = (value ^ (rawValue &* 0x9e37_79b9_7f4a_7c15)) &* 0xbf58_476d_1ce4_e5b9
    mixed ^= mixed >> 31
    return mixed &* 0x94d0_49bb_1331_11eb
  }
}

/// A kind of feature that is made of one byte.
enum CommonFeatureTemplate: UInt64, CaseIterable {
  case always, classBit, classBitBefore, classBitAfter, leftClassBit, rightClassBit
  case firstOfRunClassBit, listed, listedBefore, listedAfter, evidenceBit, evidenceSet

  /// How many features each kind has at most.
  static let size: UInt64 = 256

  /// The features of all kinds, by their numbers.
  static var keys: [UInt64] {
    allCases.flatMap { kind in (0..<size).map { kind.template.key(of: $0) } }
  }

  /// The number of a feature of this kind.
  @inline(__always)
  func number(of value: UInt64) -> Int { Int(truncatingIfNeeded: rawValue &* Self.size | value) }

  var template: FeatureTemplate {
    switch self {
    case .always: .always
    case .classBit: .classBit
    case .classBitBefore: .classBitBefore
    case .classBitAfter: .classBitAfter
    case .leftClassBit: .leftClassBit
    case .rightClassBit: .rightClassBit
    case .firstOfRunClassBit: .firstOfRunClassBit
    case .listed: .listed
    case .listedBefore: .listedBefore
    case .listedAfter: .listedAfter
    case .evidenceBit: .evidenceBit
    case .evidenceSet: .evidenceSet
    }
  }
}

/// What takes in the features of a token one after the other.
protocol FeatureSink {
  mutating func add(_ template: FeatureTemplate, _ value: UInt64)
  mutating func addCommon(_ kind: CommonFeatureTemplate, _ value: UInt64)
}

/// The hashes of features, as who trains needs them.
struct FeatureKeys: FeatureSink {
  /// As many as there may be; the first ``count`` are those of the token.
  var keys: [UInt64] = []
  private(set) var count = 0

  mutating func add(_ template: FeatureTemplate, _ value: UInt64) {
    keys[count] = template.key(of: value)
    count += 1
  }

  mutating func addCommon(_ kind: CommonFeatureTemplate, _ value: UInt64) {
    add(kind.template, value)
  }
}
