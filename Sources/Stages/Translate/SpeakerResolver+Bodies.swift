import Articles
import French
import Text

/// Which organization a noun for a body means: `le groupe`, `l’équipementier de Thiers`.
extension SpeakerResolver {
  /// `le communiqué du groupe X`: X; `l’entreprise`: the one named last.
  func body(
    _ phrase: NounPhrase, of complement: NameTable.Occurrence?, isDefinite: Bool
  ) -> Speaker? {
    let head = scene.text.tokens[phrase.head]
    if let complement, !Self.sections.contains(head) {
      return speaker(named: complement, as: phrase)
    }
    guard phrase.words.count <= 2, isDefinite || Self.announcements.contains(head) else {
      return (firm(phrase) ?? owner(ofAnnouncement: phrase)).map { speaker(named: $0, as: phrase) }
    }
    // `Son cabinet` is his who was named, not the body named last.
    if Self.sections.contains(head), let determiner = phrase.determiner,
      scene.word(determiner, isIn: Self.possessives)
    {
      return nil
    }
    let place = phrase.words.lowerBound
    // `dit un porte-parole`: of whom the sentence before is about, else of somebody or other.
    if !isDefinite, Self.spokespersons.contains(head) {
      let told = scene.text.sentences[sentence(before: phrase) ?? 0].tokens
      let floor = told.lowerBound
      if let employer = subjects.openingBody(of: told, takesSource: true) {
        var speaker = body(employer, of: nil, isDefinite: true)
        speaker?.range = scene.text.range(of: phrase.words)
        return speaker
      }
      return lastOrganization(before: place, prefersNear: true, onlySubjects: true).flatMap {
        $0.tokens.lowerBound >= floor ? speaker(named: $0, as: phrase) : nil
      }
    }
    let organization =
      label(before: phrase) ?? organization(called: head, before: place)
      ?? (Self.managements.contains(head) ? employer(before: place) : nil)
      ?? lastOrganization(before: place, prefersNear: true)
      ?? (phrase.words.count == 1 ? employer(before: place) : nil)
    return organization.map { speaker(named: $0, as: phrase) }
  }

  // MARK: - Firms

  /// `un communiqué du groupe`: which group that is.
  private func owner(ofAnnouncement phrase: NounPhrase) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    let last = phrase.words.upperBound - 1
    guard Self.announcements.contains(tokens[phrase.head]), phrase.words.count <= 4,
      last > phrase.head + 1, scene.word(phrase.head + 1, isIn: SpeakerWords.ofWords),
      SpeakerWords.bodies.contains(tokens[last])
    else { return nil }
    return label(before: phrase)
      ?? organization(called: tokens[last], before: phrase.words.lowerBound)
      ?? employer(before: phrase.words.lowerBound)
  }

  /// `le leader européen du câble`, `le numéro un du pneu`: whether a noun that fits people as well
  /// stands before what a firm deals in, if it does not say `je`.
  func isTrade(_ phrase: NounPhrase) -> Bool {
    let tokens = scene.text.tokens
    guard scene.word(phrase.head, isIn: Self.leaders), !isFirstPerson,
      let link = phrase.words.first(where: {
        $0 > phrase.head && scene.word($0, isIn: SpeakerWords.ofWords)
      }), link + 1 < phrase.words.upperBound
    else { return false }
    let what = tokens[phrase.words.upperBound - 1]
    return !SpeakerWords.bodies.contains(what) && !OrganizationNouns.isOrganization(what)
      && !Self.ranksOfPeople.contains(what)
      && !phrase.words.contains {
        $0 > link && PersonNouns.noun(in: tokens, at: $0, before: phrase.words.upperBound) != nil
      }
  }

  private static let leaders = WordTable(words: "spécialiste leader numéro géant champion pionnier")
  private static let ranksOfPeople = WordTable(
    words: "monde france europe titre opposition gauche droite classement ans liste")

  /// `l’équipementier de Thiers`, `le club de deuxième division`: the organization that the text is
  /// about, told by its trade.
  func firm(_ phrase: NounPhrase) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    guard let determiner = phrase.determiner, scene.word(determiner, isIn: Self.singular),
      !phrase.words.contains(where: { scene.word($0, isIn: Self.rivals) })
    else { return nil }
    if let label = label(before: phrase), !subjects.isPerson(phrase, before: tokens.count) {
      return label
    }
    guard !isFirstPerson, scene.word(phrase.head, isIn: Self.firms) || isTrade(phrase) else {
      return nil
    }
    let place = phrase.words.lowerBound
    return organization(with: phrase) ?? organization(called: tokens[phrase.head], before: place)
      ?? employer(before: place)
  }

  /// `Transports Petit. Le directeur part. « … », dit le groupe`: the organization whose name alone
  /// heads a paragraph of a column.
  private func label(before phrase: NounPhrase) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    var number = scene.text.sentence(ofToken: phrase.words.lowerBound)
    let last = max(0, number - Self.longestItem)
    while number > last,
      scene.text.sentences[number - 1].paragraph == scene.paragraph(of: phrase.head)
    { number -= 1 }
    var start = scene.text.sentences[number].tokens.lowerBound
    guard tokens[start].flags.contains(.startsParagraph) else { return nil }
    if scene.word(start, isIn: Self.singular) { start += 1 }
    guard let name = scene.name(at: start), scene.entity(of: name).type == .organization,
      name.tokens.upperBound < phrase.words.lowerBound,
      scene.isMark(name.tokens.upperBound, ".") || scene.isMark(name.tokens.upperBound, ":")
    else { return nil }
    return name
  }

  /// `le club de Courville` for the AS Courville: the organization that shares a name with a phrase.
  private func organization(with phrase: NounPhrase) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    let places = Set(phrase.words.lazy.filter { tokens[$0].isCapitalized }.map { tokens[$0].hash })
    guard !places.isEmpty else { return nil }
    return scene.names.occurrences(inTokens: 0..<phrase.words.lowerBound).reversed()
      .prefix(Self.mostNames).lazy
      .map { scene.names.occurrences[$0] }
      .first { name in
        scene.entity(of: name).type == .organization
          && name.tokens.contains { places.contains(tokens[$0].hash) }
      }
  }

  /// The organization that a text is about: the one most often named, in its headline above all;
  /// neither a paper nor one that has a noun of its own: `le syndicat X`.
  private func employer(before token: Int) -> NameTable.Occurrence? {
    var points: [Int: Int] = [:]
    var best: NameTable.Occurrence?
    let here = scene.paragraph(of: token)
    let places = scene.names.occurrences(inTokens: 0..<token)
    // The headline counts, however far above.
    let far = places.dropLast(Self.mostNames).prefix {
      scene.paragraph(of: scene.names.occurrences[$0].tokens.lowerBound) == 0
    }
    for place in [far, places.suffix(Self.mostNames)].joined() {
      let name = scene.names.occurrences[place]
      let entity = scene.entity(of: name)
      guard entity.type == .organization, !isQuoted(name), !Media.contains(entity.name),
        !hasOtherKind(name)
      else { continue }
      let paragraph = scene.paragraph(of: name.tokens.lowerBound)
      points[name.entity, default: 0] += paragraph == 0 ? 3 : paragraph == here ? 2 : 1
      if best.map({ points[name.entity, default: 0] >= points[$0.entity, default: 0] }) ?? true {
        best = name
      }
    }
    return best
  }

  /// `le syndicat X`, `un éditeur, X`: whether a noun beside a name makes its bearer another body than
  /// an employer, or one that is new to the text.
  private func hasOtherKind(_ name: NameTable.Occurrence) -> Bool {
    let tokens = scene.text.tokens
    if name.tokens.contains(where: { scene.word($0, isIn: Self.unions) }) { return true }
    let floor = scene.sentenceStart(of: name.tokens.lowerBound)
    var noun = scene.start(of: name) - 1
    let isApposed = noun > floor && scene.isMark(noun, ",")
    if isApposed { noun -= 1 }
    guard noun >= floor else { return false }
    if scene.word(noun, isIn: Self.otherKinds) { return true }
    return isApposed
      && (max(floor, noun - 2)..<noun).contains { scene.word($0, isIn: Self.indefinite) }
      && SpeakerWords.bodies.contains(tokens[noun])
  }

  /// Who came to own what the text is about: `racheté par X`, `X a bouclé le rachat`. `Un acheteur`
  /// is anybody.
  func owner(_ phrase: NounPhrase) -> NameTable.Occurrence? {
    guard scene.word(phrase.head, isIn: Self.owners), let determiner = phrase.determiner,
      scene.word(determiner, isIn: Self.singular)
        || scene.word(determiner, isIn: Self.possessives)
    else { return nil }
    if let buyer = lastBuyer(before: phrase.words.lowerBound) { return buyer }
    for place in scene.names.occurrences(inTokens: 0..<phrase.words.lowerBound).reversed()
      .prefix(Self.mostNames)
    {
      let name = scene.names.occurrences[place]
      guard !isQuoted(name), isSubject(name) else { continue }
      let end = scene.text.sentences[scene.text.sentence(ofToken: name.tokens.lowerBound)].tokens
        .upperBound
      let rest = name.tokens.upperBound..<max(name.tokens.upperBound, end)
      if rest.prefix(Self.widestTakeover).contains(where: { scene.word($0, isIn: Self.purchases) }),
        !subjects.isPassive(behind: rest.lowerBound, before: rest.upperBound)
      {
        return name
      }
    }
    return turn(of: phrase) == .coming
      ? mainPerson(before: phrase.words.lowerBound, gender: scene.gender(of: phrase)) : nil
  }

  /// Sentences of an item in a column.
  private static let longestItem = 8
  /// Tokens from a buyer to the word for what he does, or from a sale to its buyer.
  private static let widestTakeover = 8
  private static let indefinite = WordTable(words: "un une")
  private static let managements = WordTable(words: "direction")
  private static let rivals = WordTable(
    words: "rival rivale concurrent concurrente adverse voisin voisine autre second seconde")
  /// Unions by the first word of their names.
  private static let unions = WordTable(
    words: "cgt cfdt fo cftc cfe-cgc unsa sud solidaires fsu snj snes cgtm ugict fgtb csc syna unia"
  )
  private static let otherKinds = WordTable(
    words: """
      syndicat fédération confédération union collectif association intersyndicale journal quotidien
      hebdomadaire magazine agence site chaîne radio tribunal cour ministère parti cabinet avocats
      """)
  /// Nouns for firms and clubs that tell their trade or rank.
  static let firms = WordTable(
    words: """
      groupe entreprise société firme compagnie club start-up startup jeune-pousse pme constructeur
      opérateur éditeur équipementier maison marque multinationale enseigne franchise géant laboratoire
      studio banque transporteur distributeur exploitant assureur fabricant avionneur armateur
      hébergeur fournisseur sous-traitant sidérurgiste cimentier papetier motoriste écurie formation
      biotech fintech licorne mastodonte gestionnaire croisiériste voyagiste câblo-opérateur énergéticien
      pétrolier gazier électricien loueur mutuelle coopérative filiale industriel établissement
      pousse holding pensionnaire direction état-major board prêteur logisticien grossiste semencier
      aciériste néobanque messagerie bancassureur réassureur
      """)

  /// The last organization that stood behind a noun: `le studio de développement King Art`.
  private func organization(called noun: Token, before token: Int) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    for place in scene.names.occurrences(inTokens: 0..<token).reversed().prefix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      guard scene.entity(of: name).type == .organization, !isQuoted(name) else { continue }
      let floor = max(
        scene.sentenceStart(of: name.tokens.lowerBound),
        name.tokens.lowerBound - Self.longestApposition)
      for index in (floor..<name.tokens.lowerBound).reversed() {
        if tokens[index].hash == noun.hash { return name }
        if tokens[index].kind == .mark || scene.name(at: index) != nil
          || SpeakerWords.breakers.contains(tokens[index])
          || SpeakerWords.prepositions.contains(tokens[index])
            && !SpeakerWords.ofWords.contains(tokens[index])
        {
          break
        }
      }
    }
    return nil
  }

  /// `la reprise par le fonds X`, `racheté par X`, `vendu à X`: who came to own what the text is
  /// about. `La vente par X` tells the seller.
  private func lastBuyer(before token: Int) -> NameTable.Occurrence? {
    let tokens = scene.text.tokens
    for place in scene.names.occurrences(inTokens: 0..<token).reversed().prefix(Self.mostNames) {
      let name = scene.names.occurrences[place]
      guard scene.entity(of: name).type == .organization || scene.entity(of: name).type == .person
      else { continue }
      let floor = max(
        scene.sentenceStart(of: name.tokens.lowerBound),
        name.tokens.lowerBound - Self.widestTakeover)
      let before = floor..<name.tokens.lowerBound
      guard
        let link = before.suffix(Self.longestBuyer).last(where: {
          tokens[$0].hash == SubjectFinder.by || Self.to.contains(tokens[$0])
        })
      else { continue }
      let deals = tokens[link].hash == SubjectFinder.by ? Self.purchases : Self.sales
      if (floor..<link).contains(where: { deals.contains(tokens[$0]) }) { return name }
    }
    return nil
  }

  /// Tokens from a noun to the name in apposition to it.
  private static let longestApposition = 5
  /// Tokens from `par` or `à` to the name behind it: `par le fonds d’investissement X`.
  private static let longestBuyer = 4
  private static let to = WordTable(words: "à au aux")
  private static let owners = WordTable(
    words: "propriétaire acquéreur acquéreuse repreneur repreneuse racheteur acheteur")
  private static let purchases = WordTable(
    words: """
      rachat reprise acquisition contrôle racheté rachetée repris acquis acquise absorbé absorbée
      rachète acquiert
      """)
  private static let sales = WordTable(
    words: "cession vente cédé cédée cède vendu vendue vend")
  /// Those that speak for a body even if nothing says which: `un communiqué`.
  private static let announcements = WordTable(
    words: "communiqué déclaration porte-parole direction annonce tweet rapport circulaire")
  private static let spokespersons = WordTable(words: "porte-parole")
  /// A part of a body that speaks for itself: `le cabinet du ministre`.
  private static let sections = WordTable(words: "cabinet équipe rédaction")
}
