import Text

/// Reads what stands around a name.
struct NameClues {
  let context: NameContext
  /// The tokens of the sentence.
  let sentence: Range<Int>

  var tokens: [Token] { context.tokens }

  /// All clues around a name; `roles` are the text's, in text order.
  func clues(around name: Range<Int>, roles: [RoleFinder.Match]) -> NameClueSet {
    var clues = before(name, roles: roles)
    clues += after(name)
    clues += brackets(around: name, roles: roles)
    return clues
  }

  private static let openings = WordTable(words: "« “ „")

  // MARK: - Before

  private func before(_ name: Range<Int>, roles: [RoleFinder.Match]) -> NameClueSet {
    var clues: NameClueSet = []
    let start = name.lowerBound
    var index = start - 1
    guard index >= sentence.lowerBound else { return clues }
    if context.isMark(index, "."), index > sentence.lowerBound, context.has(index - 1, .civility) {
      index -= 1
    }
    if context.has(index, .civility), tokens[index].isCapitalized || start - index == 1 {
      return [.civility]
    }
    if hasRole(endingAt: start, in: roles) {
      // `le chef du parti X`, `la patronne du groupe Y`: the role ends with an organization.
      if context.has(index, .organizationNoun), !context.has(index, .personNoun) {
        return [.organizationNoun]
      }
      // `la cheffe du parti politique X`
      if Link.politicals.contains(tokens[index]), index > sentence.lowerBound,
        context.has(index - 1, .organizationNoun)
      {
        return [.organizationNoun]
      }
      return isAcronym(name) ? [.ofOffice] : roleClue(endingAt: start, in: roles)
    }
    // `le groupe « X »`: only a noun counts over the mark.
    if NameClues.openings.contains(tokens[index]), index > sentence.lowerBound,
      tokens[index - 1].kind == .word
    {
      return noun(at: index - 1)
    }
    let word = tokens[index]
    if word.kind == .mark {
      if context.isMark(index, ",") {
        if hasRole(before: index, roles: roles) {
          clues.append(.roleComma)
        } else if isApposition(name, behind: index) {
          clues.append(.organizationComma)
        }
      }
      return clues
    }
    guard word.kind == .word else { return clues }
    switch word.hash {
    case Link.chez: return [.chez]
    case Link.to:
      if name.count == 1, isOpponent(behind: index) { return [.opponent] }
      if name.count == 1, isClub(behind: index) { return [.opponent] }
      if name.count > 1, isHeir(behind: index) { clues.append(.staffVerbBefore) }
      clues.append(isTold(behind: index) ? .addressee : .at)
    case Link.against:
      if name.count == 1, isOpponent(behind: index) { return [.opponent] }
    case Link.in: clues.append(.inside)
    case Link.on: clues.append(.on)
    case Link.with: clues.append(hasBond(before: index) ? .producer : .with)
    case Link.by:
      if name.count > 1, index > sentence.lowerBound, Link.replacings.contains(tokens[index - 1]) {
        return [.staffVerbBefore]  // remplacé par X Y
      }
      if hasDeed(before: index) { return [.producer] }
      if index > sentence.lowerBound, Link.passings.contains(tokens[index - 1]) {
        return [.ofEmployer]  // passée par X
      }
    case Link.such, Link.suchAs:
      if isExample(index) { return [.organizationNoun] }
    case Link.for:
      if hasVerb(.joinVerb, before: index) { return [.producer] }
      if index > sentence.lowerBound, Link.workings.contains(tokens[index - 1]) {
        return [.ofEmployer]  // travaillait pour X
      }
    case Link.within:
      if index > sentence.lowerBound, Link.stakes.contains(tokens[index - 1]) {
        return [.ofEmployer]  // sa participation dans X
      }
    case Link.of, Link.elidedOf:
      if name.count == 1, isOpponent(behind: index) || isClub(behind: index) { return [.opponent] }
      if isServant(behind: index) { return [.staffVerbBefore] }
      clues += complement(ofNounBefore: index)
      clues += post(before: index, of: name, roles: roles)
    case Link.ofThe, Link.ofTheMany:
      clues.append(.contracted)
      clues += complement(ofNounBefore: index)
      clues += post(before: index, of: name, roles: roles)
    case Link.toThe, Link.toTheMany:
      clues.append(.contracted)
      if isTold(behind: index) { clues.append(.addressee) }
    case Link.the, Link.theFeminine, Link.theMany, Link.theElided:
      clues.append(word.hash == Link.theElided ? .elidedArticle : .article)
      if index > sentence.lowerBound {
        if tokens[index - 1].hash == Link.of { clues += complement(ofNounBefore: index - 1) }
        if tokens[index - 1].hash == Link.within { clues.append(.insideThe) }
        // `quitte l’Isère Laitier`; `quitte la Sologne` is of a place.
        if name.count > 1, context.has(index - 1, .joinVerb), context.isLowercaseWord(index - 1) {
          clues.append(.joinVerbBefore)
        }
        if context.isMark(index - 1, ","), isApposition(name, behind: index - 1) {
          clues.append(.organizationComma)
        }
      }
    case Link.according:
      clues.append(.according)
    default:
      if word.hash == Link.former { return [.ofEmployer] }  // ex-Google
      if Link.accordingEnds.contains(word) { clues.append(.according) }
      if name.count == 1 {
        if isSide(behind: index) { return [.opponent] }
        if isFirmOfCountry(index) { clues.append(.firmOfCountry) }
      }
      clues += noun(at: index)
    }
    return clues
  }

  /// `délégué CGT`, `députée LR`: short, all in capitals, and so nobody's name.
  private func isAcronym(_ name: Range<Int>) -> Bool {
    let token = tokens[name.lowerBound]
    return name.count == 1 && token.flags.contains(.allCapitals) && 2...5 ~= token.end - token.start
      && !tokens[name.lowerBound - 1].isCapitalized
  }

  /// `l’éditeur français X`, `l’organisation étudiante X`: a role is also what a firm does, or
  /// the adjective of an organization.
  private func roleClue(endingAt end: Int, in roles: [RoleFinder.Match]) -> NameClueSet {
    guard let role = NameClues.lastRole(before: end, in: roles) else { return [.roleBefore] }
    let head = role.tokens.lowerBound
    if context.has(head, .organizationNoun) { return [.makerOrPerson] }
    return head > sentence.lowerBound && context.isLowercaseWord(head - 1)
      && context.has(head - 1, .organizationNoun) ? [.organizationNoun] : [.roleBefore]
  }

  /// `le belge X`, `l’allemand Y`, `le nantais Z`: a person of that country has a capital.
  private func isFirmOfCountry(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, context.isLowercaseWord(index),
      Link.articles.contains(tokens[index - 1]), !context.has(index, .function)
    else { return false }
    return context.has(index, .nationality) || NameClues.isDemonym(index, in: context)
  }

  /// Whether a word that is in no list has the ending of who comes from a town: `bernois`.
  static func isDemonym(_ index: Int, in context: NameContext) -> Bool {
    let word = context.text.bytes[context.tokens[index].range.bounds]
    return word.count > 5 && Link.demonyms.contains { word.suffix($0.count).elementsEqual($0) }
      && !context.has(index, .common)
  }

  /// `son sponsor, X,`, `Le régulateur suisse, la Y,`: an apposition of the noun before a
  /// comma; not `En quittant la société, X se tait`.
  private func isApposition(_ name: Range<Int>, behind comma: Int) -> Bool {
    guard name.upperBound == sentence.upperBound || tokens[name.upperBound].kind == .mark else {
      return false
    }
    var noun = comma - 1
    if noun > sentence.lowerBound, context.has(noun, .nationality) { noun -= 1 }
    guard noun > sentence.lowerBound, context.isLowercaseWord(noun),
      context.has(noun, .organizationNoun)
    else { return false }
    var definer = noun - 1
    if definer > sentence.lowerBound, Link.qualifiers.contains(tokens[definer]) { definer -= 1 }
    guard Link.definers.contains(tokens[definer]) else { return false }
    return definer == sentence.lowerBound || tokens[definer - 1].kind == .mark
      || Link.possessives.contains(tokens[definer]) && !Link.ofs.contains(tokens[definer - 1])
  }

  /// `a dit à X`, `a confié Anne Roux au X`, `a dit Anne Roux, porte-parole, à X`: whom
  /// somebody told it.
  private func isTold(behind link: Int) -> Bool {
    guard link > sentence.lowerBound else { return false }
    let isTown = tokens[link].hash == Link.to && tokens[link - 1].kind == .word
    let reach = isTown ? 1 : context.isMark(link - 1, ",") ? 12 : 4
    var index = link - 1
    while index >= sentence.lowerBound, link - index <= reach {
      if Link.tellings.contains(tokens[index]) { return true }
      index -= 1
    }
    return false
  }

  /// A noun or verb directly before the name.
  private func noun(at index: Int) -> NameClueSet {
    let classes = context.classes[index]
    guard
      !tokens[index].isCapitalized || index == sentence.lowerBound
        || !classes.isDisjoint(with: [.organizationNoun, .placeNoun])
    else { return [] }
    var clues: NameClueSet = []
    if classes.contains(.nationality) {
      if index > sentence.lowerBound, context.has(index - 1, .organizationNoun) {
        return [.organizationNoun]
      }
      if tokens[index].isCapitalized
        || index > sentence.lowerBound
          && Link.articles.contains(tokens[index - 1])
      {
        var clues: NameClueSet = [.nationality]
        if index > sentence.lowerBound + 1, Link.ofs.contains(tokens[index - 2]) {
          clues += complement(ofNounBefore: index - 2)  // le rachat de l’italien X
        }
        return clues
      }
    }
    if index > sentence.lowerBound + 1, Link.ofs.contains(tokens[index - 1]),
      context.has(index - 2, .organizationNoun)
    {
      return [.organizationNoun]  // l’éditeur de logiciels X
    }
    if context.isLowercaseWord(index), Link.makers.contains(tokens[index]) {
      return [.makerOrPerson]
    }
    if classes.contains(.organizationNoun) { clues.append(.organizationNoun) }
    if classes.contains(.productNoun), !classes.contains(.organizationNoun) {
      clues.append(.productNoun)
    }
    if classes.contains(.placeNoun) { clues.append(.placeNoun) }
    if classes.contains(.eventNoun) { clues.append(.eventNoun) }
    if classes.contains(.relation) { clues.append(.personNoun) }
    guard clues.isEmpty else { return clues }
    if Link.reports.contains(tokens[index]) { return [.producer] }
    if classes.contains(.speechVerb) { clues.append(.speechVerbBefore) }
    if classes.contains(.joinVerb) { clues.append(.joinVerbBefore) }
    if classes.contains(.staffVerb), !classes.contains(.joinVerb) { clues.append(.staffVerbBefore) }
    if clues.isEmpty { clues += headNoun(of: index) }
    return clues
  }

  /// `l’éditeur de logiciels X`, `la société rivale X`: what the noun phrase before
  /// the name is about.
  private func headNoun(of last: Int) -> NameClueSet {
    guard context.isLowercaseWord(last), !context.has(last, .function) else { return [] }
    var index = last - 1
    while index > sentence.lowerBound, last - index < 8, context.isLowercaseWord(index),
      !context.has(index, .function) || Link.links.contains(tokens[index])
    {
      if Link.articles.contains(tokens[index - 1])
        || context.has(index - 1, .function) && !Link.links.contains(tokens[index - 1])
      {
        let classes = context.classes[index]
        // `la jeune société grenobloise X`, but not `l'homme de radio X`
        let head = (index...last).prefix { !Link.links.contains(tokens[$0]) }
        if head.contains(where: { context.has($0, .organizationNoun) }) {
          return [.organizationNoun]
        }
        if classes.contains(.productNoun) { return [.productNoun] }
        if context.knowledge.roles.match(in: context, at: index, before: last + 1) != nil {
          return [.roleNear]
        }
        return []
      }
      index -= 1
    }
    return []
  }

  /// `racheté par X`, `débauché de Y par X`.
  private func hasDeed(before by: Int) -> Bool {
    hasVerb([.staffVerb, .organizationVerb], before: by)
      || by > sentence.lowerBound && Link.deeds.contains(tokens[by - 1])
  }

  private func hasVerb(_ verb: WordClass, before link: Int) -> Bool {
    var index = link - 1
    while index >= sentence.lowerBound, link - index < 6, tokens[index].kind != .mark {
      if context.has(index, verb), !tokens[index].isCapitalized || index == sentence.lowerBound {
        return true
      }
      index -= 1
    }
    return false
  }

  /// `des entreprises comme X`, `de géants tels que X`.
  private func isExample(_ link: Int) -> Bool {
    var index = link - 1
    while index >= sentence.lowerBound, link - index < 4, tokens[index].kind == .word {
      if context.has(index, .organizationNoun) { return true }
      index -= 1
    }
    return false
  }

  /// `les salariés d’X`, `le départ de X`: the noun whose complement the name is.
  private func complement(ofNounBefore link: Int) -> NameClueSet {
    var index = link - 1
    guard index >= sentence.lowerBound, tokens[index].kind == .word else { return [] }
    var classes = context.classes[index]
    let interesting: WordClass = [
      .employerNoun, .personNoun, .placeRelation, .productRelation, .organizationNoun, .placeNoun,
    ]
    if classes.isDisjoint(with: interesting), index > sentence.lowerBound,
      context.isLowercaseWord(index), !classes.contains(.function)
    {
      index -= 1
      classes = context.classes[index]
    }
    var clues: NameClueSet = []
    let isOwnLeaving =
      Link.leavings.contains(tokens[link - 1]) && link - 2 >= sentence.lowerBound
      && Link.possessives.contains(tokens[link - 2])
    if isOwnLeaving || Link.resigning.contains(tokens[link - 1]) || isPersonsLeaving(before: link)
      || isLead(before: link) || isOrigin(before: link)
    {
      return [.ofEmployer]  // son départ de X
    }
    if classes.contains(.employerNoun) || isRank(link - 1) {
      clues.append(.ofEmployer)
    } else if Link.offices.contains(tokens[link - 1]) {
      clues.append(.ofOffice)
    }
    if classes.contains(.personNoun) { clues.append(.ofPerson) }
    if classes.contains(.placeRelation) || classes.contains(.placeNoun) { clues.append(.ofPlace) }
    if classes.contains(.productRelation) { clues.append(.ofProduct) }
    return clues
  }

  /// `en provenance de X`, where somebody joins, signs or is hired.
  private func isOrigin(before link: Int) -> Bool {
    Link.origins.contains(tokens[link - 1])
      && sentence.contains {
        context.has($0, [.joinVerb, .staffVerb]) || Link.bonds.contains(tokens[$0])
      }
  }

  private func hasRole(endingAt end: Int, in roles: [RoleFinder.Match]) -> Bool {
    NameClues.lastRole(before: end, in: roles)?.tokens.upperBound == end
  }

  /// `le PDG d’OpenAI, Sam Altman`: a role stands in the words before the comma.
  private func hasRole(before comma: Int, roles: [RoleFinder.Match]) -> Bool {
    guard let role = NameClues.lastRole(before: comma, in: roles),
      role.tokens.lowerBound >= sentence.lowerBound, comma - role.tokens.upperBound <= 7
    else { return false }
    for index in role.tokens.upperBound..<comma {
      if tokens[index].kind == .mark { return false }
      if context.has(index, [.speechVerb, .humanVerb]), !tokens[index].isCapitalized,
        context.has(index - 1, .function), !Link.links.contains(tokens[index - 1])
      {
        return false
      }
    }
    let before = role.tokens.lowerBound - 1
    return before < sentence.lowerBound || Link.of != tokens[before].hash
  }

  static func lastRole(
    before end: Int, in roles: [RoleFinder.Match]
  ) -> RoleFinder.Match? {
    roles[..<roles.partitioningIndex { $0.tokens.upperBound > end }].last
  }

  // MARK: - After

  private func after(_ name: Range<Int>) -> NameClueSet {
    let end = name.upperBound
    guard end < sentence.upperBound else { return [] }
    var index = end
    if tokens[index].kind == .mark {
      if context.isMark(index, ",") {
        if index + 1 < sentence.upperBound, Link.firmParticiples.contains(tokens[index + 1]),
          !context.has(name.lowerBound, .city)
        {
          return [.organizationVerb]
        }
        return apposition(at: index + 1)
      }
      if context.isMark(index, "("), index + 1 < sentence.upperBound {
        if tokens[index + 1].kind == .handle { return [.handle] }
        if isDivision(index + 1) { return [.opponent] }
        if context.has(index + 1, .city) { return [.placeInBrackets] }
        if tokens[index + 1].kind == .number, index + 2 < sentence.upperBound,
          tokens[index + 2].hash == Link.years
        {
          return [.age]
        }
      }
      return []
    }
    if tokens[index].hash == Link.who { return [.relative] }
    // Auxiliaries, clitics and adverbs between the name and its verb.
    var steps = 0
    var isPassive = false
    while index < sentence.upperBound, steps < 5,
      Link.auxiliaries.contains(tokens[index])
        || steps > 0 && context.isLowercaseWord(index) && isAdverb(index)
    {
      if Link.passives.contains(tokens[index]) { isPassive = true }
      index += 1
      steps += 1
    }
    guard index < sentence.upperBound, context.isLowercaseWord(index) else { return [] }
    let classes = context.classes[index]
    if classes.contains(.nationality) { return [] }
    if name.count == 1, !context.has(name.lowerBound, .nationality), isSide(before: index) {
      return [.opponent]
    }
    // X a licencié quelqu’un; Y a été licencié.
    if classes.contains(.staffVerb), classes.contains(.organizationVerb), !isPassive {
      return [.organizationVerb]
    }
    var clues: NameClueSet = []
    if classes.contains(.humanVerb) {
      clues.append(.humanVerb)
    } else if classes.contains(.speechVerb) {
      clues.append(.speechVerb)
    }
    if classes.contains(.organizationVerb) || hasOwnStaff(behind: index) {
      clues.append(.organizationVerb)
    }
    return clues
  }

  /// `X perd son directeur`, `Y annonce le départ de sa patronne`: who has staff to lose.
  private func hasOwnStaff(behind verb: Int) -> Bool {
    var index = verb + 1
    if Link.announcings.contains(tokens[verb]) {
      guard index + 2 < sentence.upperBound, Link.articles.contains(tokens[index]),
        Link.movements.contains(tokens[index + 1]), Link.ofs.contains(tokens[index + 2])
      else { return false }
      index += 3
    } else if !Link.partings.contains(tokens[verb]) {
      return false
    }
    guard index + 1 < sentence.upperBound, Link.possessives.contains(tokens[index]) else {
      return false
    }
    if index + 2 < sentence.upperBound, Link.qualifiers.contains(tokens[index + 1]) { index += 1 }
    return context.knowledge.roles.match(in: context, at: index + 1, before: sentence.upperBound)
      != nil
  }

  private func isAdverb(_ index: Int) -> Bool {
    Link.adverbs.contains(tokens[index])
      || context.text.bytes[Int(tokens[index].end) - 4..<Int(tokens[index].end)]
        .elementsEqual("ment".utf8)
  }

  private func apposition(at start: Int) -> NameClueSet {
    var index = start
    guard index < sentence.upperBound else { return [] }
    if tokens[index].kind == .number, index + 1 < sentence.upperBound,
      tokens[index + 1].hash == Link.years
    {
      return [.age]
    }
    var steps = 0
    while index < sentence.upperBound, steps < 4 {
      if context.knowledge.roles.match(in: context, at: index, before: sentence.upperBound) != nil,
        context.isLowercaseWord(index) || tokens[index].flags.contains(.allCapitals)
      {
        return [.roleAfter]
      }
      let classes = context.classes[index]
      if context.isLowercaseWord(index) {
        // `X, parti en mai`, but `X, le parti de la majorité`.
        if classes.contains(.organizationApposition), steps > 0 || tokens[index].hash != Link.party
        {
          return [.organizationApposition]
        }
        if classes.contains(.placeNoun) { return [.placeApposition] }
        if classes.contains(.relation) { return [.roleAfter] }
      }
      guard
        Link.determiners.contains(tokens[index]) || context.has(index, .nationality)
          || Link.qualifiers.contains(tokens[index])
      else { return [] }
      index += 1
      steps += 1
    }
    return []
  }
}
