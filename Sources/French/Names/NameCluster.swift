import Text

/// All candidates with the same words.
///
/// Which they are, the resolver says: with an array in each, clusters were copied and destroyed
/// one by one.
struct NameCluster {
  /// The indices of the first and the last of them; see ``NameResolver/candidates(of:)``.
  let firstCandidate: Int
  var lastCandidate: Int
  var wordCount: Int
  var first: Range<Int>
  var alias: Int?
  var points = NamePoints()
  /// What form and neighbors say without the tagger.
  var rulePoints = NamePoints()
  /// What the tagger says, summed over the places where it was asked.
  var evidence = NamePoints()
  var askedPlaces: Int16 = 0
  /// At least one place where the capital says something.
  var isFirm = false
  var isInstitution = false
  var isHandle = false
  var type: EntityType?
  var entity: Int?
  var method = NameMethod.pattern
  var confidence = 0
  /// Bytes of the name in a word that another is glued to: `OpenAIles`.
  var gluedLength: Int?

  init(wordCount: Int, first: Range<Int>, candidate: Int) {
    self.wordCount = wordCount
    self.first = first
    firstCandidate = candidate
    lastCandidate = candidate
  }

  mutating func add(_ candidate: NameCandidate, isFirm: Bool) {
    points &+= candidate.points
    if let told = candidate.evidence {
      evidence &+= told
      askedPlaces += 1
    }
    alias = alias ?? candidate.alias
    isInstitution = isInstitution || candidate.isInstitution
    isHandle = candidate.isHandle
    self.isFirm = self.isFirm || isFirm
  }

  /// Adds what the tagger says, on the average of the places.
  mutating func weighEvidence() {
    rulePoints = points
    guard askedPlaces > 0 else { return }
    points &+= evidence / askedPlaces
  }

  /// The type that the tagger gives, where what the rules say leaves it open: it is sure of its
  /// type, and no other type has many points more.
  ///
  /// The bounds were chosen on texts by writers whom the weights did not know
  /// (`Training/names/MODEL.md`).
  func typeByTagger() -> (type: EntityType, points: Int)? {
    guard askedPlaces > 0 else { return nil }
    let told = (evidence / askedPlaces).best
    let own = Int(points[NamePoints.lane(of: told.type)])
    guard told.points >= 4, own >= 3, own >= points.best.points - 2 else { return nil }
    return (told.type, own)
  }

  /// Whether the rules alone would have come to the same type.
  func method(for type: EntityType, atLeast points: Int, lead: Int) -> NameMethod {
    let best = rulePoints.best
    return best.type == type && best.points >= points && best.lead >= lead ? .pattern : .tagger
  }
}
