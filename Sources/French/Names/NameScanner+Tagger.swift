import Text

extension NameScanner {
  /// The names that the tagger need not look at: those of a list that are nothing else,
  /// and those that it has seen elsewhere in the text often enough.
  func settledNames() -> [Range<Int>] {
    var places = WordMap(capacityFor: candidates.count, none: 0)
    return candidates.filter { candidate in
      if let alias = candidate.alias {
        return !context.knowledge.gazetteer.aliases[alias].isAmbiguous
      }
      places[candidate.key] += 1
      return places[candidate.key] > Self.enoughPlaces
    }.map(\.tokens)
  }

  private static let enoughPlaces = 3

  /// Takes in what the tagger says: of each candidate, where names begin and end, and
  /// names that no rule sees.
  ///
  /// Lists and the patterns of institutions are surer of their words than the tagger is.
  mutating func add(_ scores: TagScores) {
    var result: [NameCandidate] = []
    result.reserveCapacity(candidates.count)
    var next = 0
    for (name, sentence) in scores.names() where isName(name) {
      while next < candidates.count, candidates[next].tokens.upperBound <= name.tokens.lowerBound {
        result.append(candidates[next])
        next += 1
      }
      var end = next
      while end < candidates.count, candidates[end].tokens.lowerBound < name.tokens.upperBound {
        end += 1
      }
      guard isSurer(of: name, than: candidates[next..<end], scores) else { continue }
      let clues = NameClues(context: context, sentence: context.text.sentences[sentence].tokens)
      var candidate = NameCandidate(tokens: name.tokens, key: key(of: name.tokens))
      let told = clues.clues(around: name.tokens, roles: roles)
      candidate.points = told.points
      candidate.isOpponent = told.contains(.opponent)
      result.append(candidate)
      next = end
    }
    candidates = result + candidates[next...]
    for index in candidates.indices where !candidates[index].isHandle {
      candidates[index].evidence = scores.evidence(of: candidates[index].tokens)
    }
  }

  private static let conjunction = WordHash.of("et")

  /// Whether a name that the tagger found can be one of ours.
  private func isName(_ name: TaggedName) -> Bool {
    guard name.type != .date, name.type != .hour,
      name.tokens.contains(where: { tokens[$0].mayBeName })
    else { return false }
    if name.tokens.count == 1 {
      return !context.has(
        name.tokens.lowerBound, [.neverName, .civility, .function, .nationality])
    }
    // `IA sûres`: an acronym that is no name does not become one by what follows.
    return !isHeading(name.tokens) && !context.has(name.tokens.lowerBound, .neverName)
      && !name.tokens.contains { tokens[$0].hash == Self.conjunction }
  }

  /// Whether the tagger's name is better than the candidates that it overlaps.
  private func isSurer(
    of name: TaggedName, than others: ArraySlice<NameCandidate>, _ scores: TagScores
  ) -> Bool {
    if roles.contains(where: { $0.tokens.overlaps(name.tokens) }) { return false }
    guard !others.isEmpty else { return true }
    if others.count == 1, others.first?.tokens == name.tokens { return false }
    guard others.allSatisfy({ $0.alias == nil && !$0.isInstitution && !$0.isHandle }),
      cuts(name, others) || joins(name, others)
    else { return false }
    let sum = others.reduce(0) { $0 + max(0, scores.score(of: $1.tokens)) }
    return scores.score(of: name.tokens) >= sum + 3
  }

  /// `Sports Miri Regev`: the name is a part of one candidate.
  private func cuts(_ name: TaggedName, _ others: ArraySlice<NameCandidate>) -> Bool {
    guard others.count == 1, let other = others.first?.tokens else { return false }
    return other.lowerBound <= name.tokens.lowerBound && name.tokens.upperBound <= other.upperBound
  }

  /// `Reggio d’Émilie`: a small word ties two candidates to one name. Behind a full name
  /// it may as well name somebody’s employer.
  private func joins(_ name: TaggedName, _ others: ArraySlice<NameCandidate>) -> Bool {
    guard others.count == 2, let first = others.first?.tokens, let last = others.last?.tokens,
      name.type == .person || name.type == .location, first.count == 1
    else { return false }
    let between = first.upperBound..<last.lowerBound
    return !between.isEmpty && between.allSatisfy { context.has($0, .particle) }
      && name.tokens == first.lowerBound..<last.upperBound
  }
}
