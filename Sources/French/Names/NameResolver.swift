import Text

/// Gives each name its type and leads shorter forms back to the full one.
struct NameResolver {
  /// What tells one entity from another.
  private struct EntityKey: Hashable {
    var type: EntityType
    var name: String

    /// By the name alone, which two types seldom share.
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  let context: NameContext
  let candidates: [NameCandidate]
  let roles: [RoleFinder.Match]

  private(set) var clusters: [NameCluster] = []
  private var clusterOf: [Int] = []
  /// For each candidate the next one of the same cluster.
  private var nextAlike: [Int?]
  private var entities: [NameTable.Entity] = []
  private var entityIndex: [EntityKey: Int] = [:]

  init(context: NameContext, candidates: [NameCandidate], roles: [RoleFinder.Match]) {
    self.context = context
    self.candidates = candidates
    self.roles = roles
    nextAlike = Array(repeating: nil, count: candidates.count)
  }

  var tokens: [Token] { context.tokens }
  private var gazetteer: Gazetteer { context.knowledge.gazetteer }

  mutating func resolve() -> NameTable {
    gather()
    decideListed()
    decideLong(withLaterForms: false)
    linkShortForms()
    decideLong(withLaterForms: true)
    decideAmbiguous()
    decideShort()
    linkGlued()
    decideByCoordination()
    return table()
  }

  // MARK: - Gathering

  private mutating func gather() {
    var known = WordMap<Int?>(capacityFor: candidates.count, none: nil)
    clusters.reserveCapacity(candidates.count)
    clusterOf.reserveCapacity(candidates.count)
    let form = NameForm(context: context)
    for (number, candidate) in candidates.enumerated() {
      let key = candidate.isHandle ? ~candidate.key : candidate.key
      let cluster: Int
      if let same = known[key] {
        cluster = same
        nextAlike[clusters[same].lastCandidate] = number
        clusters[same].lastCandidate = number
      } else {
        cluster = clusters.count
        known[key] = cluster
        clusters.append(
          NameCluster(
            wordCount: form.words(in: candidate.tokens), first: candidate.tokens, candidate: number)
        )
        clusters[cluster].points = form.points(of: candidate.tokens)
      }
      clusterOf.append(cluster)
      clusters[cluster].add(
        candidate,
        isFirm: !candidate.isFree || !context.has(candidate.tokens.lowerBound, .common))
    }
    for index in clusters.indices { clusters[index].weighEvidence() }
    entities.reserveCapacity(clusters.count)
    entityIndex.reserveCapacity(clusters.count)
  }

  /// The indices of the candidates of a cluster, in text order.
  func candidates(of cluster: NameCluster) -> UnfoldFirstSequence<Int> {
    sequence(first: cluster.firstCandidate) { [nextAlike] in nextAlike[$0] }
  }

  // MARK: - Types

  private mutating func decideListed() {
    for index in clusters.indices {
      guard let alias = clusters[index].alias else { continue }
      let form = gazetteer.aliases[alias]
      guard !form.isAmbiguous else { continue }
      settle(index, as: form.entry, confidence: 980)
      if let (type, confidence) = use(of: index) {
        settle(
          index, type: type, name: gazetteer.entries[form.entry].name, gender: .unknown,
          method: .gazetteer, confidence: confidence)
      }
    }
  }

  /// Listed forms that are also ordinary words: their neighbors must agree.
  private mutating func decideAmbiguous() {
    for index in clusters.indices where clusters[index].entity == nil {
      guard let alias = clusters[index].alias, clusters[index].isFirm else { continue }
      let entry = gazetteer.aliases[alias].entry
      let type = gazetteer.entries[entry].type
      let points = clusters[index].points
      let own = Int(points[NamePoints.lane(of: type)]) + 4
      guard own >= 4, points.best.type == type || own > points.best.points else { continue }
      settle(index, as: entry, confidence: 850)
    }
  }

  private mutating func settle(_ index: Int, as entry: Int, confidence: Int) {
    let known = gazetteer.entries[entry]
    settle(
      index, type: known.type, name: known.name, gender: known.gender, method: .gazetteer,
      confidence: confidence)
  }

  private mutating func decideLong(withLaterForms takesAll: Bool) {
    for index in clusters.indices where clusters[index].entity == nil {
      let cluster = clusters[index]
      guard cluster.wordCount > 1, !cluster.isHandle, takesAll || !isLaterForm(cluster) else {
        continue
      }
      if cluster.isInstitution {
        let isEvent = context.has(cluster.first.lowerBound, .eventWord)
        settle(
          index, type: isEvent ? .event : .organization, name: context.text.string(cluster.first),
          gender: .unknown, method: .pattern, confidence: 800)
        continue
      }
      let best = cluster.points.best
      let method = cluster.method(for: best.type, atLeast: 2, lead: 1)
      let (needed, lead) = method == .tagger ? (5, 2) : (2, 1)
      let isClear = best.points >= needed && best.lead >= lead
      settle(index, as: isClear ? (best.type, best.points, method) : nil, base: 550, most: 950)
    }
  }

  /// Gives a name the type that is clear, else that of the tagger, if it has one.
  ///
  /// - Parameters:
  ///   - index: The name's cluster.
  ///   - clear: The type, its points and what found it.
  ///   - base: The confidence, in thousandths, of a name without a point.
  ///   - most: The highest confidence.
  private mutating func settle(
    _ index: Int, as clear: (type: EntityType, points: Int, method: NameMethod)?, base: Int,
    most: Int
  ) {
    let cluster = clusters[index]
    guard let found = clear ?? typeByTagger(of: cluster) else { return }
    settle(
      index, type: found.type, name: context.text.string(cluster.first),
      gender: gender(of: cluster), method: found.method,
      confidence: min(most, base + 30 * found.points))
  }

  private func typeByTagger(
    of cluster: NameCluster
  ) -> (type: EntityType, points: Int, method: NameMethod)? {
    // `contre Rouen`: a town is a team in one place only.
    guard let (type, points) = cluster.typeByTagger(),
      type != .organization || !context.has(cluster.first.lowerBound, .city)
    else { return nil }
    return (type, points, .tagger)
  }

  private func gender(of cluster: NameCluster) -> Gender {
    let first = context.classes[cluster.first.lowerBound]
    switch (first.contains(.masculineName), first.contains(.feminineName)) {
    case (true, false): return .masculine
    case (false, true): return .feminine
    default: return .unknown
    }
  }

  private mutating func decideShort() {
    for index in clusters.indices where clusters[index].entity == nil {
      let cluster = clusters[index]
      guard cluster.wordCount == 1, !cluster.isHandle, cluster.isFirm else { continue }
      let token = cluster.first.lowerBound
      guard
        context.classes[token].isDisjoint(with: .institution)
          || InstitutionPattern.properHeads.contains(tokens[token])
      else { continue }
      if isOnlyOpponent(index) {
        settle(
          index, type: .organization, name: context.text.string(cluster.first), gender: .unknown,
          method: .pattern, confidence: 700)
        continue
      }
      let best = cluster.points.best
      if let known = gazetteer.person(surnamed: tokens[token].hash),
        best.type == .person || cluster.rulePoints.best.points < 4,
        !tokens[token].flags.contains(.allCapitals)
      {
        settle(index, as: known, confidence: 800)
        continue
      }
      let needed = best.type == .location ? 3 : 5
      let method = cluster.method(for: best.type, atLeast: needed, lead: 2)
      let isClear = best.points >= needed + (method == .tagger ? 1 : 0) && best.lead >= 2
      settle(index, as: isClear ? (best.type, best.points, method) : nil, base: 450, most: 900)
    }
  }

  /// `X, Y et Z`: what is named in a row is of one type.
  private mutating func decideByCoordination() {
    for _ in 0..<2 {
      for number in candidates.indices.dropFirst() {
        let (a, b) = (clusterOf[number - 1], clusterOf[number])
        let between =
          candidates[number - 1].tokens.upperBound..<candidates[number].tokens.lowerBound
        guard between.count == 1, isJoint(between.lowerBound) else { continue }
        adopt(a, from: b)
        adopt(b, from: a)
      }
    }
  }

  private func isJoint(_ token: Int) -> Bool {
    context.isMark(token, ",") || NameResolver.joints.contains(tokens[token])
  }

  private static let joints = WordTable(words: "et ou & /")

  private mutating func adopt(_ index: Int, from other: Int) {
    let cluster = clusters[index]
    guard cluster.entity == nil, !cluster.isHandle, cluster.isFirm, let type = clusters[other].type,
      type != .event, cluster.points.best.points <= 4
    else { return }
    // An ordinary word that is also listed needs less.
    let listed = cluster.alias.map { gazetteer.aliases[$0].entry }
    let bonus = listed.map { gazetteer.entries[$0].type == type ? 4 : 0 } ?? 0
    guard Int(cluster.points[NamePoints.lane(of: type)]) + bonus >= 0 else { return }
    if bonus > 0, let listed {
      settle(index, as: listed, confidence: 700)
      return
    }
    settle(
      index, type: type, name: context.text.string(cluster.first), gender: gender(of: cluster),
      method: .pattern, confidence: 500)
  }

  private mutating func settle(
    _ index: Int, type: EntityType, name: String, gender: Gender, method: NameMethod,
    confidence: Int
  ) {
    let key = EntityKey(type: type, name: name)
    let entity: Int
    if let known = entityIndex[key] {
      entity = known
      if entities[entity].gender == .unknown { entities[entity].gender = gender }
    } else {
      entity = entities.count
      entityIndex[key] = entity
      entities.append(NameTable.Entity(type: type, name: name, gender: gender))
    }
    clusters[index].type = type
    clusters[index].entity = entity
    clusters[index].method = method
    clusters[index].confidence = confidence
  }

  // MARK: - Short forms

  private mutating func linkShortForms() {
    var bySuffix = NameLists()
    var byFirst = NameLists()
    var organizations = NameLists()
    for index in clusters.indices {
      let cluster = clusters[index]
      guard cluster.entity != nil, cluster.wordCount > 1 else { continue }
      if cluster.type == .person {
        for start in cluster.first.dropFirst() where tokens[start].kind != .mark {
          bySuffix.append(index, for: key(of: start..<cluster.first.upperBound))
        }
        byFirst.append(
          index, for: key(of: cluster.first.lowerBound..<cluster.first.lowerBound + 1))
      } else if cluster.type == .organization {
        if !context.has(cluster.first.lowerBound, [.institution, .common]) {
          organizations.append(
            index, for: key(of: cluster.first.lowerBound..<cluster.first.lowerBound + 1))
        }
        for acronym in acronyms(of: cluster.first) { organizations.append(index, for: acronym) }
      }
    }
    bySuffix.sort()
    byFirst.sort()
    organizations.sort()
    for index in clusters.indices where clusters[index].entity == nil {
      let cluster = clusters[index]
      if cluster.isHandle {
        linkHandle(index)
        continue
      }
      let own = key(of: cluster.first)
      let best = cluster.points.best
      let personPoints = Int(cluster.points[0])
      if let full = bySuffix[own], personPoints >= best.points - 6 {
        link(index, to: full)
      } else if let full = spelledOut(initial: cluster, among: bySuffix) {
        link(index, to: full)
      } else if let full = byFirst[own], Set(full.compactMap { clusters[$0].entity }).count == 1,
        personPoints >= best.points - 4
      {
        link(index, to: full)
      } else if let full = organizations[own], cluster.wordCount == 1 {
        link(index, to: full)
      } else if let full = spelledOut(index) {
        link(index, to: [full])
      }
    }
  }

  /// Whether a name of several words can stand for a longer one: `J. Leike`; `Le Goff`, `Sarr
  /// Ndoye` where the text has them behind a first name.
  private func isLaterForm(_ cluster: NameCluster) -> Bool {
    if startsWithInitial(cluster) { return true }
    let words = cluster.first
    // `Van Assche` is no full name, though Van is a first name as well.
    let hasParticle = context.has(words.lowerBound, [.particle, .function])
    guard hasParticle || !context.has(words.lowerBound, .firstName) else { return false }
    return clusters.indices.contains { index in
      let other = clusters[index].first
      return other.count > words.count
        && tokens[other.upperBound - 1].hash == tokens[words.upperBound - 1].hash
        && zip(other.suffix(words.count), words).allSatisfy {
          tokens[$0].hash == tokens[$1].hash
        }
        && (hasParticle || clusters[index].points.best.type == .person)
    }
  }

  private func startsWithInitial(_ cluster: NameCluster) -> Bool {
    cluster.wordCount > 1 && tokens[cluster.first.lowerBound].flags.contains(.initial)
  }

  /// The persons whom `J. Leike` can stand for: `Jan Leike`.
  private func spelledOut(
    initial cluster: NameCluster, among bySuffix: NameLists
  ) -> [Int]? {
    guard startsWithInitial(cluster) else { return nil }
    let letter = context.text.bytes[Int(tokens[cluster.first.lowerBound].start)]
    let rest = cluster.first.dropFirst()
    let full = (bySuffix[key(of: rest.lowerBound..<rest.upperBound)] ?? []).filter {
      context.text.bytes[Int(tokens[clusters[$0].first.lowerBound].start)] == letter
    }
    return full.isEmpty ? nil : full
  }

  private func key(of range: Range<Int>) -> UInt64 {
    var key = WordHash.seed
    for index in range where tokens[index].kind != .mark {
      key = WordHash.join(key, tokens[index].hash)
    }
    return key
  }

  /// `Mouvement pour la paix (MPX)`: the organization whose acronym stands behind it.
  private func spelledOut(_ index: Int) -> Int? {
    guard clusters[index].wordCount == 1,
      tokens[clusters[index].first.lowerBound].flags.contains(.allCapitals)
    else { return nil }
    for number in candidates(of: clusters[index]) where number > 0 {
      let before = clusterOf[number - 1]
      let gap =
        candidates[number - 1].tokens.upperBound..<candidates[number].tokens.lowerBound
      guard gap.count == 1, context.isMark(gap.lowerBound, "("),
        clusters[before].type == .organization, clusters[before].wordCount > 1
      else { continue }
      return before
    }
    return nil
  }

  private mutating func linkHandle(_ index: Int) {
    // — Jan Leike (@janleike)
    for number in candidates(of: clusters[index]) where number > 0 {
      let before = clusters[clusterOf[number - 1]]
      let gap =
        candidates[number - 1].tokens.upperBound..<candidates[number].tokens.lowerBound
      if gap.count == 1, context.isMark(gap.lowerBound, "("), before.entity != nil {
        link(index, to: [clusterOf[number - 1]])
        return
      }
    }
  }

  private mutating func link(_ index: Int, to full: [Int]) {
    guard let target = full.first else { return }
    clusters[index].type = clusters[target].type
    clusters[index].entity = clusters[target].entity
    clusters[index].method = .alias
    clusters[index].confidence = 900
    // Two persons with one surname: each place goes to the one named last before it.
    let distinct = Set(full.compactMap { clusters[$0].entity })
    guard distinct.count > 1 else { return }
    clusters[index].confidence = 700
    ambiguous[index] = full
  }

  /// Clusters that can be one of several full names.
  private var ambiguous: [Int: [Int]] = [:]

  private func entity(of number: Int) -> Int? {
    let cluster = clusterOf[number]
    guard let full = ambiguous[cluster] else { return clusters[cluster].entity }
    var best: (candidate: Int, entity: Int?)?
    for target in full {
      for candidate in candidates(of: clusters[target]) where candidate < number {
        if best == nil || candidate > best?.candidate ?? -1 {
          best = (candidate, clusters[target].entity)
        }
      }
    }
    return best?.entity ?? clusters[cluster].entity
  }

  /// `OpenAIles prochains jours`: a known name with a small word glued to it.
  private mutating func linkGlued() {
    var known = WordMap<Int?>(capacityFor: clusters.count, none: nil)
    for index in clusters.indices where clusters[index].entity != nil {
      if clusters[index].wordCount == 1 { known[key(of: clusters[index].first)] = index }
    }
    for index in clusters.indices
    where clusters[index].entity == nil || [.pattern, .tagger].contains(clusters[index].method) {
      let token = clusters[index].first.lowerBound
      guard clusters[index].wordCount == 1, tokens[token].kind == .word,
        !context.has(token, [.common, .firstName, .city])
      else { continue }
      let word = context.text.bytes[tokens[token].range.bounds]
      for tail in NameResolver.gluedTails where word.count >= tail.count + 4 {
        guard word.suffix(tail.count).elementsEqual(tail) else { continue }
        let head = word.dropLast(tail.count)
        guard let full = known[WordHash.join(WordHash.seed, WordHash.of(head))] else { continue }
        link(index, to: [full])
        clusters[index].gluedLength = head.count
        clusters[index].confidence = 750
        break
      }
    }
  }

  private static let gluedTails = ["les", "le", "la", "il", "elle", "un", "une", "des", "et"]
    .map { Array($0.utf8) }

  // MARK: - The table

  /// Persons that the text names only where it says who wrote it.
  ///
  /// - Returns: For each entity, whether it is such a person.
  private func writersOnly() -> [Bool] {
    let pattern = BylinePattern(context: context)
    var isWriter = [Bool](repeating: false, count: entities.count)
    var isOther = isWriter
    for (number, candidate) in candidates.enumerated() {
      guard let entity = entity(of: number), entities[entity].type == .person else { continue }
      if pattern.holds(candidate.tokens) {
        isWriter[entity] = true
      } else {
        isOther[entity] = true
      }
    }
    for entity in isWriter.indices where isOther[entity] { isWriter[entity] = false }
    return isWriter
  }

  private mutating func table() -> NameTable {
    var occurrences: [NameTable.Occurrence] = []
    occurrences.reserveCapacity(candidates.count + roles.count)
    let isOnlyWriter = writersOnly()
    for (number, candidate) in candidates.enumerated() {
      let cluster = clusters[clusterOf[number]]
      guard let entity = entity(of: number), !isOnlyWriter[entity] else { continue }
      var range = context.text.range(of: candidate.tokens)
      if let length = cluster.gluedLength { range.upperBound = range.lowerBound + length }
      occurrences.append(
        NameTable.Occurrence(
          entity: entity, tokens: candidate.tokens, range: range, method: cluster.method,
          confidence: cluster.confidence))
    }
    for role in roles where role.isOffice {
      let name = context.text.string(role.tokens)
      let key = EntityKey(type: .role, name: name)
      let entity = entityIndex[key] ?? entities.count
      if entity == entities.count {
        entityIndex[key] = entity
        entities.append(NameTable.Entity(type: .role, name: name))
      }
      occurrences.append(
        NameTable.Occurrence(
          entity: entity, tokens: role.tokens, range: context.text.range(of: role.tokens),
          method: .gazetteer, confidence: 900))
    }
    occurrences.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return NameTable(entities: entities, occurrences: occurrences)
  }
}
