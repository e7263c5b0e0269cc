import French
import Text

/// A verb with its auxiliaries, clitics, negation and the words that govern it.
struct VerbGroup {
  enum Time: Hashable {
    case present, past, pluperfect, future, conditional, conditionalPast, infinitive, participle
    case gerund
  }

  enum Voice: Hashable {
    case active, passive, reflexive
  }

  /// The first token: the governing verb's, where there is one.
  var start: Int
  /// The token of the verb itself.
  var verb: Int
  var time: Time
  var voice: Voice
  var isNegated = false
  /// Whether the negation is its governor's: `n'exclut pas de partir`.
  var isGovernorNegated = false
  /// What governs it, from the verb outwards.
  var effects: [GovernorEffect] = []
  /// A subject pronoun, before the group or inverted in it.
  var pronoun: Int?
  /// A noun that governs it (`sa décision de`): its token.
  var governingNoun: Int?
  /// `sans`, `après`, `avant de`, `pour`, before an infinitive.
  var link: UInt64?
  /// `l'`, `le`, `les` directly before: the object.
  var objectClitic: Int?
  var hasEn = false
  var hasNe = false
  /// An infinitive that tells of what is over: `avoir quitté`, `s'être retiré`.
  var isPerfect = false
  /// Whether somebody is politely told to do it: `a été prié de partir`.
  var isBegged = false
  /// Whether the simple past tells it, as history is told: no news of the day.
  var isNarrated = false
  /// The conditional of any verb in it.
  var isConditional: Bool

  /// The same of a verb like `partir`, whose auxiliary is `être`: no passive.
  var withBeingAsHaving: VerbGroup {
    guard voice == .passive else { return self }
    var group = self
    group.voice = .active
    group.time = time == .present ? .past : time == .past ? .pluperfect : time
    group.isPerfect = time == .infinitive
    return group
  }
}

extension EventText {
  /// The group of a verb form.
  func verbGroup(at verb: Int, form: VerbForm) -> VerbGroup {
    var group = VerbGroup(
      start: verb, verb: verb, time: .present, voice: .active, isConditional: false)
    var index = verb - 1
    var form = form
    // `a fait`, `a rejoint`: spelled like the present.
    if [.present, .simplePast, .subjunctive].contains(form), followsAuxiliary(verb) {
      form = .pastParticiple
    }
    // `X, mis à pied mardi`: as a simple past only `je` and `tu` have it.
    if form == .simplePast, endsInS(verb), verb > 0, !Self.speakers.contains(hash(verb - 1)) {
      form = .pastParticiple
    }
    switch form {
    case .present, .subjunctive: group.time = .present
    case .imperfect, .simplePast: group.time = .past
    case .future: group.time = .future
    case .conditional:
      group.time = .conditional
      group.isConditional = true
    case .infinitive: group.time = .infinitive
    case .presentParticiple: group.time = .gerund
    case .pastParticiple:
      group.time = .participle
      auxiliaries(&group, &index)
    }
    group.isNarrated =
      form == .simplePast
      || (group.start..<verb).contains { Self.narrating.contains(hash($0)) }
    clitics(&group, &index)
    if group.time == .infinitive { governor(&group, index) }
    if hasNegation(from: group.start, to: verb) { group.isNegated = true }
    if group.time == .gerund, hash(index) == EventWord.en { group.start = index }
    return group
  }

  /// Whether `ne … pas`, `jamais`, `plus` stands in a group; `ne` alone says nothing
  /// (`avant qu'il ne parte`), and `plus` and `jamais` alone nothing either.
  func hasNegation(from start: Int, to verb: Int) -> Bool {
    let near = max(0, start)..<min(tokens.count, verb + 4)
    guard let ne = near.first(where: { Self.ne.contains(hash($0)) }),
      ne < verb
    else { return false }
    return (ne + 1..<near.upperBound).contains { Self.negations.contains(hash($0)) }
  }

  private func endsInS(_ token: Int) -> Bool {
    tokens[token].isWord && text.bytes[Int(tokens[token].end) - 1] == UInt8(ascii: "s")
  }

  private func followsAuxiliary(_ verb: Int) -> Bool {
    var before = verb - 1
    while before >= 0, verb - before < 6, isAdverbial(before) || hash(before) == EventWord.been {
      before -= 1
    }
    guard before >= 0, let auxiliary = auxiliaryTime(before) else { return false }
    return auxiliary.time != .infinitive || before == verb - 1
  }

  /// Auxiliaries before a past participle, and the words between.
  private func auxiliaries(_ group: inout VerbGroup, _ index: inout Int) {
    func skipAdverbs() {
      var steps = 0
      // `est, lui, nommé`
      if index > 2, hash(index) == EventWord.comma, hash(index - 2) == EventWord.comma,
        Self.stressed.contains(hash(index - 1))
      {
        index -= 3
      }
      while index >= 0, steps < 5 {
        if let start = adverbialPhrase(endingAt: index) {
          index = start - 1
          continue
        }
        // `a lui quitté`
        let isStressed =
          index > 0 && Self.stressed.contains(hash(index))
          && auxiliaryTime(index - 1) != nil
        guard isAdverbial(index) && (!tokens[index].isCapitalized || steps == 0) || isStressed
        else { break }
        index -= 1
        steps += 1
      }
      if index >= 0, tokens[index].flags.contains(.invertedPronoun) {
        group.pronoun = index
        index -= 1
      }
    }
    // `n'est pas « parti chez X »`
    if index > 0, Self.openingMarks.contains(hash(index)), has(index - 1, [.auxiliary, .negation]) {
      index -= 1
    }
    let before = index
    if let auxiliary = behindCommas(endingAt: index) { index = auxiliary }
    skipAdverbs()
    guard index >= 0 else { return }
    if hash(index) == EventWord.been {
      index -= 1
      skipAdverbs()
      group.voice = .passive
    }
    if index >= 0, auxiliaryTime(index) == nil, let shared = sharedAuxiliary(before) {
      index = shared
    }
    guard index >= 0, let auxiliary = auxiliaryTime(index) else {
      index = before
      if group.voice == .passive { group.start = group.verb }
      return
    }
    group.start = index
    let isBe = auxiliary.isBe
    group.isConditional = auxiliary.time == .conditional
    index -= 1
    var isReflexive = false
    if index >= 0, EventWord.reflexives.contains(hash(index)) { isReflexive = true }
    if isBe {
      group.voice = isReflexive ? .reflexive : .passive
    }
    switch auxiliary.time {
    case .present: group.time = isBe && !isReflexive && group.voice == .passive ? .present : .past
    case .past: group.time = isBe && !isReflexive ? .past : .pluperfect
    case .future: group.time = .future
    case .conditional: group.time = isBe && !isReflexive ? .conditional : .conditionalPast
    case .infinitive:
      group.time = .infinitive
      group.isPerfect = !isBe || isReflexive
    case .gerund: group.time = .gerund
    default: group.time = .past
    }
    if group.voice == .passive, !isBe {
      group.time = auxiliary.time == .past ? .pluperfect : group.time
    }
  }

  /// The auxiliary that an insertion between commas parts from its participle: `ont, par
  /// solidarité, menacé`, `a finalement, après des mois de tensions, claqué la porte`.
  func behindCommas(endingAt last: Int) -> Int? {
    guard last > 2, hash(last) == EventWord.comma else { return nil }
    var index = last - 1
    while index > 1, last - index < 12 {
      if hash(index) == EventWord.comma {
        index -= 1
        while index > 0, isAdverbial(index) { index -= 1 }
        return auxiliaryTime(index) == nil ? nil : index
      }
      guard !has(index, [.relative, .auxiliary]), hash(index) != EventWord.stop else { return nil }
      index -= 1
    }
    return nil
  }

  /// `avait tenu cinq mois, puis jeté l'éponge`: the auxiliary of the participle that a
  /// conjunction joins this one to.
  private func sharedAuxiliary(_ last: Int) -> Int? {
    guard last > 1, Self.joints.contains(hash(last)) else { return nil }
    var index = last - 1
    while index > 0, last - index < 14, !EventWord.strongMarks.contains(hash(index)),
      !has(index, [.relative, .subjectPronoun]), hash(index) != EventWord.stop
    {
      if let auxiliary = auxiliaryTime(index) {
        return auxiliary.isBe || auxiliary.time == .infinitive ? nil : index
      }
      index -= 1
    }
    return nil
  }

  private static let speakers = EventWord.set("je j' tu nous vous")
  private static let openingMarks = EventWord.set("« “ \"")
  private static let joints = EventWord.set("et puis")
  private static let stressed = EventWord.set("lui elle eux elles")

  /// Where a phrase like `à son tour`, `lui aussi` begins that ends at a token.
  func adverbialPhrase(endingAt last: Int) -> Int? {
    for length in 2...5 where last - length + 1 >= 0 {
      let start = last - length + 1
      if let match = Self.adverbialPhrases.longestMatch(in: tokens, at: start, before: last + 1),
        match.length == length
      {
        return start
      }
    }
    return nil
  }

  /// How many tokens a phrase like `avec effet immédiat` has that begins at a token.
  func adverbialPhrase(at start: Int, before end: Int) -> Int? {
    Self.adverbialPhrases.longestMatch(in: tokens, at: start, before: end)?.length
  }

  /// The token behind `il y a peu`, `il y a trois ans`.
  func agoEnd(from start: Int, before end: Int) -> Int? {
    guard let match = Self.ago.longestMatch(in: tokens, at: start, before: end) else { return nil }
    var index = start + match.length
    while index < end, index - start < 7, !has(index, .of), !isMark(index) { index += 1 }
    return index
  }

  private static let ago = WordTable(lines: "il y a")
  private static let adverbialPhrases = WordTable(
    lines: """
      à son tour
      à leur tour
      à nouveau
      à présent
      dès à présent
      pour l'heure
      sous peu
      de nouveau
      en effet
      par ailleurs
      d'ores et déjà
      dès lors
      lui aussi
      elle aussi
      eux aussi
      en privé
      en public
      plus que jamais
      à terme
      un jour
      elles aussi
      tous deux
      toutes deux
      tous les deux
      toutes les deux
      tous les trois
      tour à tour
      lui même
      elle même
      sur-le-champ
      de fait
      tout juste
      de facto
      de force
      à l'unanimité
      du coup
      tout de même
      bel et bien
      tout simplement
      la semaine dernière
      le mois dernier
      l'an dernier
      l'année dernière
      le jour même
      ce matin
      ce soir
      dans la foulée
      à la surprise générale
      en direct
      au passage
      par la suite
      sans ménagement
      avec effet immédiat
      sans surprise
      d'un trait de plume
      du jour au lendemain
      manu militari
      sans autre forme de procès
      sans crier gare
      en bloc
      en masse
      en catimini
      en douce
      par surprise
      à la hâte
      au pied levé
      par sms
      par texto
      par courriel
      sans préavis
      sans explication
      avec fracas
      sur un désaccord
      d'un commun accord
      à l'amiable
      de son plein gré
      de guerre lasse
      coup sur coup
      l'un après l'autre
      à ce poste
      à cette fonction
      à ces fonctions
      dans cette fonction
      dans ces fonctions
      dans ce rôle
      à la mi-saison
      en cours de saison
      en fin de saison
      à l'intersaison
      à titre provisoire
      à titre conservatoire
      à titre temporaire
      en urgence
      séance tenante
      par communiqué
      par voie de presse
      par voie de communiqué
      sur les réseaux sociaux
      en interne
      par lettre
      par écrit
      par téléphone
      par visioconférence
      l'une après l'autre
      à tour de rôle
      en toute discrétion
      à titre conservatoire
      en personne
      de bonne grâce
      séance tenante
      de concert
      en outre
      en revanche
      au final
      pour de bon
      de son côté
      en cours de saison
      en pleine saison
      quant à lui
      quant à elle
      """)

  func clitics(_ group: inout VerbGroup, _ index: inout Int) {
    var steps = 0
    while index >= 0, steps < 5 {
      let word = hash(index)
      if EventWord.reflexives.contains(word) {
        group.voice = .reflexive
      } else if Self.ne.contains(word) {
        group.hasNe = true
      } else if EventWord.objectClitics.contains(word), group.verb > 0 {
        guard index == group.start - 1 || steps > 0 || group.time == .infinitive else { break }
        // `la` before a participle or a finite form; an article never stands there.
        group.objectClitic = index
      } else if word == EventWord.en, group.time != .gerund {
        group.hasEn = true
      } else if has(index, .clitic), !has(index, [.subjectPronoun, .article]) {
      } else if group.time == .infinitive, isAdverbial(index) {
      } else {
        break
      }
      group.start = min(group.start, index)
      index -= 1
      steps += 1
    }
    // Negation behind a finite verb needs its `ne`; in casual text `pas` alone will do.
    if group.pronoun == nil, index >= 0, has(index, .subjectPronoun), group.time != .infinitive {
      group.pronoun = index
    }
    if tokens.indices.contains(group.verb + 1),
      tokens[group.verb + 1].flags.contains(.invertedPronoun)
    {
      group.pronoun = group.verb + 1
    }
  }

  private static let negations = EventWord.set(
    "pas plus jamais guère point aucun aucune aucunement rien personne nullement ni")
  private static let narrating = EventWord.set("fut furent eut eurent")
  static let ne = EventWord.set("ne n'")

  /// A form of `avoir` or `être`.
  typealias Auxiliary = (time: VerbGroup.Time, isBe: Bool)

  /// The forms of `être`, by their hashes.
  static var copulas: [UInt64] {
    auxiliaryTable.words.filter { auxiliaries[Int($0.value)].auxiliary.isBe }.map(\.hash)
  }
  /// The forms of both verbs, by their hashes.
  static var auxiliaryHashes: [UInt64] { auxiliaryTable.words.map(\.hash) }

  /// What a word is as a form of `avoir` or `être`, by its hash.
  static func auxiliary(_ word: UInt64) -> Auxiliary? {
    auxiliaryTable[word].map { auxiliaries[Int($0)].auxiliary }
  }

  private static let auxiliaryTable = WordTable(
    words: auxiliaries.enumerated().map { (hash: $1.word, value: UInt32($0)) })

  private static let auxiliaries: [(word: UInt64, auxiliary: Auxiliary)] = {
    var result: [(word: UInt64, auxiliary: Auxiliary)] = []
    for verb in ["avoir", "être"] {
      for (word, form) in Conjugation.forms(of: verb) {
        let time: VerbGroup.Time =
          switch form {
          case .present, .subjunctive: .present
          case .imperfect: .past
          case .simplePast: .past
          case .future: .future
          case .conditional: .conditional
          case .infinitive: .infinitive
          case .presentParticiple: .gerund
          case .pastParticiple: .participle
          }
        guard time != .participle else { continue }
        result.append((word, (time, verb == "être")))
      }
    }
    return result
  }()
}
