import Text

extension NameScanner {
  /// The names that the tagger need not look at: those of a list that are nothing else and no
  /// part of a longer name, and those that it has seen elsewhere in the text often enough.
  func settledNames() -> [Range<Int>] {
    var places = WordMap(capacityFor: candidates.count, none: 0)
    return candidates.filter { candidate in
      if let alias = candidate.alias {
        return !context.knowledge.gazetteer.aliases[alias].isAmbiguous
          && !mayBePart(candidate.tokens, of: alias)
      }
      places[candidate.key] += 1
      return places[candidate.key] > Self.enoughPlaces
    }.map(\.tokens)
  }

  private static let enoughPlaces = 3

  /// Whether a listed name may be the beginning or the end of a longer one, as `CCI` and
  /// `Hérault` are in `CCI de l'Hérault`: the tagger tells.
  private func mayBePart(_ name: Range<Int>, of alias: Int) -> Bool {
    let gazetteer = context.knowledge.gazetteer
    let sentence = context.text.sentences[context.text.sentence(ofToken: name.lowerBound)].tokens
    return switch gazetteer.entries[gazetteer.aliases[alias].entry].type {
    case .organization: isFollowed(name, in: sentence)
    case .location: isPreceded(name, in: sentence)
    default: false
    }
  }

  /// `Croix-Rouge kényane`, `France 3 Occitanie`, `CCI de l'Hérault`
  private func isFollowed(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    var next = name.upperBound
    guard next < sentence.upperBound, isWord(next) else { return false }
    if tokens[next].isCapitalized || context.has(next, .nationality) { return true }
    guard Self.ofs.contains(tokens[next]) else { return false }
    next += 1
    if next < sentence.upperBound, Self.articles.contains(tokens[next]) { next += 1 }
    return next < sentence.upperBound && tokens[next].isCapitalized
  }

  /// `OPH de la Meuse`, `ambassade de France`, `Collectivité européenne d'Alsace`
  private func isPreceded(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    if before > sentence.lowerBound, Self.articles.contains(tokens[before]) { before -= 1 }
    if before > sentence.lowerBound, Self.ofs.contains(tokens[before]) { before -= 1 }
    guard before >= sentence.lowerBound, isWord(before) else { return false }
    if context.has(before, [.institution, .lowercaseInstitution]) { return true }
    if tokens[before].isCapitalized { return !context.capitalIsFree(before, sentence: sentence) }
    return before > sentence.lowerBound && !context.has(before, .function)
      && tokens[before - 1].isCapitalized
  }

  private func isWord(_ index: Int) -> Bool {
    tokens[index].kind == .word || tokens[index].kind == .mixed
  }

  private static let ofs = WordTable(words: "de du des d'")
  private static let articles = WordTable(words: "la l'")

  /// Takes in what the tagger says: of each candidate, where names begin and end, and
  /// names that no rule sees.
  mutating func add(_ scores: TagScores) {
    var result: [NameCandidate] = []
    result.reserveCapacity(candidates.count)
    var next = 0
    let names = scores.names()
    for (name, sentence) in names where isName(name) {
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
      candidate.isInstitution = candidates[next..<end].contains(where: \.isInstitution)
      result.append(candidate)
      next = end
    }
    candidates = result + candidates[next...]
    weigh(names.map(\.name), scores)
  }

  /// Gives each candidate what the tagger says for and against it, and more if it is one of
  /// the likeliest names.
  ///
  /// How much more was chosen on passages and development articles that the weights did not
  /// know (`Training/names/MODEL.md`). Of organizations the rules know least.
  private mutating func weigh(_ names: [TaggedName], _ scores: TagScores) {
    var next = 0
    for index in candidates.indices where !candidates[index].isHandle {
      let place = candidates[index].tokens
      guard var evidence = scores.evidence(of: place) else { continue }
      while next < names.count, names[next].tokens.lowerBound < place.lowerBound { next += 1 }
      if next < names.count, names[next].tokens == place,
        let lane = TagScores.types.firstIndex(of: names[next].type)
      {
        let isOrganization = names[next].type == .organization
        // `contre Rouen`: a town is a team in one place only.
        if !isOrganization || !context.has(place.lowerBound, .city) {
          evidence[lane] += isOrganization ? 6 : 3
        }
      }
      let organization = 1
      if evidence[organization] > 0, isPortfolio(place) { evidence[organization] = 0 }
      candidates[index].evidence = evidence
    }
  }

  /// `ministre de la Famille`, `passe à l’Économie`: what a minister sees to, which the corpus of
  /// the tagger calls an organization, is no employer.
  private func isPortfolio(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    guard context.has(first, .common), !tokens[first].flags.contains(.allCapitals) else {
      return false
    }
    if name.count == 1, context.knowledge.fields.contains(tokens[first]) { return true }
    let sentence = context.text.sentences[context.text.sentence(ofToken: first)]
    let before = (max(sentence.tokens.lowerBound, first - 6)..<first).reversed()
    return before.prefix { tokens[$0].kind == .word }
      .contains { Self.portfolioHolders.contains(tokens[$0]) }
  }

  /// `État`: the end of `secrétaire d’État`.
  private static let portfolioHolders = WordTable(
    words: """
      ministre ministres vice-ministre ministériel portefeuille portefeuilles maroquin état \
      commissaire commissaires échevin échevine
      """)
  private static let conjunction = WordHash.of("et")

  /// Whether a name that the tagger found can be one of ours.
  private func isName(_ name: TaggedName) -> Bool {
    guard name.type != .date, name.type != .hour,
      name.tokens.contains(where: { tokens[$0].mayBeName })
    else { return false }
    let first = name.tokens.lowerBound
    if name.tokens.count == 1 {
      // `sur X` is where something is posted.
      let isLetter = tokens[first].end - tokens[first].start == 1
      return !context.has(first, [.neverName, .civility, .function, .nationality])
        && (!isLetter || name.type == .organization)
    }
    // `IA sûres`: an acronym that is no name does not become one by what follows.
    return !isHeading(name.tokens) && !context.has(first, .neverName)
      && (tokens[first].isCapitalized || !context.has(first, .function))
      && !name.tokens.contains { tokens[$0].hash == Self.conjunction }
      && !(name.type == .person && name.tokens.contains { tokens[$0].kind == .number })
      && endsLikeName(name.tokens)
  }

  /// Whether a name of two words or more may end as it does: `Union civique`, `Syndicat des
  /// éditeurs`, not `Corvexis proteste`.
  private func endsLikeName(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    guard context.isLowercaseWord(last) else { return true }
    return context.has(last - 1, [.particle, .function])
      || context.has(last, [.institutionAdjective, .nationality])
      || context.knowledge.complements.contains(tokens[last])
      || AdjectiveEndings.matches(tokens[last], in: context.text.bytes)
      || NameClues.isDemonym(last, in: context)
  }

  /// Whether a name begins with a first name that is nothing else.
  private func isFullName(_ name: NameCandidate) -> Bool {
    name.tokens.count > 1 && context.has(name.tokens.lowerBound, .firstName)
      && !context.has(name.tokens.lowerBound, [.common, .city])
  }

  /// Whether the tagger's name is better than the candidates that it overlaps.
  ///
  /// Lists and the patterns of institutions are surer of their words than the tagger is, but
  /// for where an organization's name ends: `Chambre des représentants du Nevada`.
  private func isSurer(
    of name: TaggedName, than others: ArraySlice<NameCandidate>, _ scores: TagScores
  ) -> Bool {
    if roles.contains(where: { $0.tokens.overlaps(name.tokens) }) { return false }
    guard !others.isEmpty else { return true }
    if others.count == 1, others.first?.tokens == name.tokens { return false }
    let arePlain = others.allSatisfy { $0.alias == nil && !$0.isInstitution && !$0.isHandle }
    let sum = others.reduce(0) { $0 + max(0, scores.score(of: $1.tokens)) }
    let lead = scores.score(of: name.tokens) - sum
    if name.type != .event, others.allSatisfy({ name.tokens.contains($0.tokens) }) {
      // `Clara Vasseur de Corvexis`: behind a full name stands somebody's employer.
      if name.type == .person, others.count > 1, others.first?.tokens.count != 1 { return false }
      // `le PDG du groupe Corvexis Clara Vasseur`
      if name.type == .organization, others.dropFirst().contains(where: isFullName) { return false }
      // `Stade de France`
      if context.has(name.tokens.lowerBound, .placeNoun),
        others.contains(where: { $0.alias != nil })
      {
        return false
      }
      let mayCover = arePlain || name.type == .organization && !others.contains(where: \.isHandle)
      return mayCover && lead >= 0
    }
    // `Sports Miri Regev`: the name is a part of one candidate.
    return arePlain && others.count == 1 && others.allSatisfy { $0.tokens.contains(name.tokens) }
      && lead >= 3
  }
}
