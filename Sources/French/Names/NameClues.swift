import Text

/// Reads what stands around a name.
struct NameClues {
  let context: NameContext
  /// The tokens of the sentence.
  let sentence: Range<Int>

  private var tokens: [Token] { context.tokens }

  /// The sum of all clues around a name; `roles` are the text's, in text order.
  func points(around name: Range<Int>, roles: [RoleFinder.Match]) -> NamePoints {
    var clues = before(name.lowerBound, roles: roles)
    clues += after(name.upperBound)
    clues += brackets(around: name)
    return clues.points
  }

  /// `Anne Roux (PLR, Suisse)`, `Gap (Drôme)`: what stands in brackets behind a name.
  private func brackets(around name: Range<Int>) -> NameClueSet {
    let open = name.lowerBound - 1
    guard open > sentence.lowerBound, context.isMark(open, "("),
      tokens[open - 1].isCapitalized, name.upperBound < sentence.upperBound,
      NameClues.bracketEnds.contains(tokens[name.upperBound])
    else { return [] }
    if tokens[name.lowerBound].flags.contains(.allCapitals) {
      return name.count == 1 ? [.partyInBrackets] : []
    }
    return context.isMark(name.upperBound, ")") ? [.inBrackets] : []
  }

  private static let openings = WordTable(words: "« “ „")
  private static let bracketEnds = WordTable(words: ") , / - –")

  // MARK: - Before

  private func before(_ start: Int, roles: [RoleFinder.Match]) -> NameClueSet {
    var clues: NameClueSet = []
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
      return context.has(index, .organizationNoun) && !context.has(index, .personNoun)
        ? [.organizationNoun] : [.roleBefore]
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
        if hasRole(before: index, roles: roles) { clues.append(.roleComma) }
      }
      return clues
    }
    guard word.kind == .word else { return clues }
    switch word.hash {
    case Link.chez: return [.chez]
    case Link.to: clues.append(.at)
    case Link.in: clues.append(.inside)
    case Link.on: clues.append(.on)
    case Link.with: clues.append(.with)
    case Link.by:
      if hasDeed(before: index) { return [.producer] }
    case Link.such, Link.suchAs:
      if isExample(index) { return [.organizationNoun] }
    case Link.for:
      if hasVerb(.joinVerb, before: index) { return [.producer] }
    case Link.of, Link.elidedOf:
      clues += complement(ofNounBefore: index)
    case Link.ofThe, Link.ofTheMany:
      clues.append(.contracted)
      clues += complement(ofNounBefore: index)
    case Link.toThe, Link.toTheMany: clues.append(.contracted)
    case Link.the, Link.theFeminine, Link.theMany, Link.theElided:
      clues.append(word.hash == Link.theElided ? .elidedArticle : .article)
      if index > sentence.lowerBound {
        if tokens[index - 1].hash == Link.of { clues += complement(ofNounBefore: index - 1) }
        if tokens[index - 1].hash == Link.within { clues.append(.insideThe) }
      }
    case Link.according:
      clues.append(.according)
    default:
      if Link.accordingEnds.contains(word) { clues.append(.according) }
      clues += noun(at: index)
    }
    return clues
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
    if classes.contains(.organizationNoun) { clues.append(.organizationNoun) }
    if classes.contains(.productNoun), !classes.contains(.organizationNoun) {
      clues.append(.productNoun)
    }
    if classes.contains(.placeNoun) { clues.append(.placeNoun) }
    if classes.contains(.eventNoun) { clues.append(.eventNoun) }
    if classes.contains(.relation) { clues.append(.personNoun) }
    guard clues.isEmpty else { return clues }
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
    while index > sentence.lowerBound, last - index < 5, context.isLowercaseWord(index),
      !context.has(index, .function) || Link.links.contains(tokens[index])
    {
      if Link.articles.contains(tokens[index - 1])
        || context.has(index - 1, .function) && !Link.links.contains(tokens[index - 1])
      {
        let classes = context.classes[index]
        if classes.contains(.organizationNoun) { return [.organizationNoun] }
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
  }

  private func hasVerb(_ verb: WordClass, before link: Int) -> Bool {
    var index = link - 1
    while index >= sentence.lowerBound, link - index < 6, tokens[index].kind != .mark {
      if context.has(index, verb), !tokens[index].isCapitalized { return true }
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
    if isOwnLeaving || Link.resigning.contains(tokens[link - 1]) || isPersonsLeaving(before: link) {
      return [.ofEmployer]  // son départ de X
    }
    if classes.contains(.employerNoun) {
      clues.append(.ofEmployer)
    } else if Link.offices.contains(tokens[link - 1]) {
      clues.append(.ofOffice)
    }
    if classes.contains(.personNoun) { clues.append(.ofPerson) }
    if classes.contains(.placeRelation) || classes.contains(.placeNoun) { clues.append(.ofPlace) }
    if classes.contains(.productRelation) { clues.append(.ofProduct) }
    return clues
  }

  /// `le départ d’Alma Vautrin de X`.
  private func isPersonsLeaving(before link: Int) -> Bool {
    var index = link - 1
    while index > sentence.lowerBound, link - index < 5, tokens[index].isCapitalized { index -= 1 }
    return index < link - 2 && index > sentence.lowerBound && Link.ofs.contains(tokens[index])
      && Link.leavings.contains(tokens[index - 1])
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
    return before < sentence.lowerBound || !Link.of.isHash(of: tokens[before])
  }

  private static func lastRole(
    before end: Int, in roles: [RoleFinder.Match]
  ) -> RoleFinder.Match? {
    roles[..<roles.partitioningIndex { $0.tokens.upperBound > end }].last
  }

  // MARK: - After

  private func after(_ end: Int) -> NameClueSet {
    guard end < sentence.upperBound else { return [] }
    var index = end
    if tokens[index].kind == .mark {
      if context.isMark(index, ",") { return apposition(at: index + 1) }
      if context.isMark(index, "("), index + 1 < sentence.upperBound {
        if tokens[index + 1].kind == .handle { return [.handle] }
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
    return index + 1 < sentence.upperBound && Link.possessives.contains(tokens[index])
      && context.knowledge.roles.match(in: context, at: index + 1, before: sentence.upperBound)
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
        if classes.contains(.organizationApposition) { return [.organizationApposition] }
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

extension UInt64 {
  fileprivate func isHash(of token: Token) -> Bool { self == token.hash }
}

/// The small words that tie a name to its neighbors.
private enum Link {
  static let chez = WordHash.of("chez")
  static let to = WordHash.of("à")
  static let `in` = WordHash.of("en")
  static let on = WordHash.of("sur")
  static let within = WordHash.of("dans")
  static let with = WordHash.of("avec")
  static let by = WordHash.of("par")
  static let of = WordHash.of("de")
  static let such = WordHash.of("comme")
  static let suchAs = WordHash.of("que")
  static let `for` = WordHash.of("pour")
  static let elidedOf = WordHash.of("d'")
  static let ofThe = WordHash.of("du")
  static let ofTheMany = WordHash.of("des")
  static let toThe = WordHash.of("au")
  static let toTheMany = WordHash.of("aux")
  static let the = WordHash.of("le")
  static let theFeminine = WordHash.of("la")
  static let theMany = WordHash.of("les")
  static let theElided = WordHash.of("l'")
  static let according = WordHash.of("selon")
  static let who = WordHash.of("qui")
  static let years = WordHash.of("ans")

  static let accordingEnds = WordTable(words: "d'après après")
  static let ofs = WordTable(words: "de d'")
  static let articles = WordTable(words: "le la les l' un une des du au aux")
  static let links = WordTable(words: "de du des d' la le les l' et")
  static let determiners = WordTable(words: "le la les l' un une des son sa ses leur ex- d' de")
  static let qualifiers = WordTable(
    words:
      """
      ancien ancienne anciens anciennes actuel actuelle nouveau nouvelle nouvel jeune premier première futur future célèbre deux trois numéro autre \
      également aussi lui elle grand grande petit petite principal principale très
      """)
  static let auxiliaries = WordTable(
    words:
      """
      a ont avait avaient est était sera serait aura aurait s'est s' se ne n' y en l' le la les lui leur fut va vient peut doit devrait pourrait veut n'a \
      été
      """)
  static let passives = WordTable(words: "été est était sera serait fut")
  static let resigning = WordTable(
    words: "démissionne démissionné démissionnait démissionner démissionnera démissionnaire")
  static let leavings = WordTable(
    words: "départ départs démission limogeage licenciement éviction renvoi retrait sortie")
  static let possessives = WordTable(words: "son sa ses leur leurs mon ma")
  static let announcings = WordTable(
    words: "annonce annoncé confirme confirmé officialise officialisé acte acté annonçait")
  static let movements = WordTable(
    words:
      "départ démission limogeage éviction nomination arrivée recrutement embauche retrait promotion"
  )
  static let partings = WordTable(
    words:
      """
      perd perdu perdra perdait remplace remplacé change changé débarque débarqué limoge limogé licencie licencié
      """)
  static let offices = WordTable(
    words:
      "président présidente vice-président vice-présidente secrétaire présidence chef cheffe membre"
  )
  static let adverbs = WordTable(
    words:
      """
      été aussi déjà ensuite enfin encore toujours jamais pas plus également notamment quant tout bien même de d' ainsi alors hier lundi mardi mercredi jeudi \
      vendredi samedi dimanche
      """)

}
