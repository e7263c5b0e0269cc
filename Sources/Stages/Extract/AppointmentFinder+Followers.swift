import Articles
import French
import Text

/// People who are told to follow somebody by a noun or at the end of somebody else's
/// clause: `son successeur, X`, `au profit de X`.
extension AppointmentFinder {
  /// The hashes of the words that ``opensFollower(_:at:)`` and ``opensBenefit(_:at:)`` look for.
  static let followerOpenings = followers.hashes + benefits.hashes

  /// Whether `son successeur`, `la remplaçante de` stands at a token.
  static func opensFollower(_ tokens: [Token], at index: Int) -> Bool {
    followers.contains(tokens[index].hash) && index > 0
  }

  /// Whether `au profit de`, `en faveur de` stands at a token.
  static func opensBenefit(_ tokens: [Token], at index: Int) -> Bool {
    benefits.contains(tokens[index].hash) && index > 0 && index + 1 < tokens.count
      && inFavor.contains(tokens[index - 1].hash)
  }

  /// `son successeur, X`, `sa remplaçante X`, `la successeure de Y, X`: the name in the phrase
  /// or in apposition to it.
  func namedFollower(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let phrases = event.phrases[sentence]
    guard let index = phrases.firstIndex(where: { $0.tokens.contains(token) }) else { return [] }
    var newcomer = phrases[index]
    // In `X et son successeur` and `l'adjoint de son successeur` the noun is no head.
    guard newcomer.head.contains(token) || newcomer.role?.contains(token) ?? false,
      !newcomer.isFormer, !newcomer.isPlural,
      newcomer.determiner != .indefinite
        || event.hash(newcomer.tokens.upperBound) == EventWord.colon,
      !isSubstitution(sentence, except: token)
    else { return [] }
    // `son successeur X` goes without saying; `son successeur, X,` tells who it is.
    if newcomer.entity != nil,
      !newcomer.tokens.contains(where: { $0 > token && event.hash($0) == EventWord.comma })
    {
      return []
    }
    if newcomer.entity == nil, let named = revealed(behind: newcomer.tokens.upperBound, sentence) {
      newcomer = named
    }
    if newcomer.entity == nil, index + 1 < phrases.count,
      event.hash(newcomer.tokens.upperBound) == EventWord.comma,
      phrases[index + 1].tokens.lowerBound == newcomer.tokens.upperBound + 1
    {
      newcomer = phrases[index + 1]
    }
    guard newcomer.kind == .named, let entity = newcomer.entity,
      let owner = owner(ofFollowerAt: token, sentence)
    else { return [] }
    var predecessor: Int?
    if case .entity(let found)? = references.referent(
      of: owner, inSentence: sentence, excluding: [entity])
    {
      predecessor = found
    }
    let isLeft = leaves(before: token, sentence)
    let known = predecessor.flatMap { references.affiliation(of: $0, near: sentence) }
    // Of a succession long ago the text says nothing new.
    guard predecessor != entity, isLeft else { return [] }
    let end = newcomer.tokens.upperBound
    return make(
      [newcomer], nil, cue: token..<token + 1, until: end, .confirmed, sentence,
      post: Post(role: known?.role, organization: known?.organization, end: end), rule: "succeeds"
    ) {
      $0.predecessor = predecessor
      $0.isWeak = true
    }
  }

  /// `Il aura pour successeur X`
  func givenFollower(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    guard leaves(near: sentence), !isSubstitution(sentence, except: token),
      let named = event.phrases[sentence].first(where: {
        $0.kind == .named && $0.tokens.upperBound > token + 1
          && $0.tokens.lowerBound <= token + 1
      }), let newcomer = named.entity
    else { return [] }
    return make(
      [named], nil, cue: token..<token + 1, until: named.tokens.upperBound, .confirmed, sentence,
      post: Post(
        role: lastLeftRole(before: sentence, except: .entity(newcomer)), organization: nil,
        end: named.tokens.upperBound), rule: "succeeds")
  }

  /// `Place à X` behind who left a post.
  func givesWay(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    guard EventWord.toWords.contains(event.hash(token + 1)), leaves(near: sentence),
      let person = recipient(behind: token + 1, sentence), let newcomer = person.entity,
      let role = lastLeftRole(before: sentence, except: .entity(newcomer))
    else { return [] }
    let end = person.tokens.upperBound
    return make(
      [person], nil, cue: token..<token + 1, until: end, .confirmed, sentence,
      post: Post(role: role, organization: nil, end: end), rule: "succeeds")
  }

  /// `Son remplaçant est connu : il s'agit de X`, `Son successeur s'appelle X`
  private func revealed(behind end: Int, _ sentence: Int) -> PersonPhrase? {
    if let named = predicate(behind: end, sentence) { return named }
    let bounds = event.text.sentences[sentence].tokens
    guard
      let colon = (end..<min(bounds.upperBound, end + 8)).first(where: {
        event.hash($0) == EventWord.colon
      }),
      let named = event.phrases[sentence].first(where: {
        $0.kind == .named && $0.tokens.lowerBound > colon
      }), named.tokens.lowerBound - colon <= 5
    else { return nil }
    return named
  }

  /// `a été écarté au profit de X`, `abdique en faveur de X`: behind a verb of leaving, where
  /// the text speaks of no vote.
  func benefited(at token: Int, inSentence sentence: Int) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard event.has(token + 1, .of),
      let person = recipient(behind: token + 1, sentence), let newcomer = person.entity,
      !bounds.contains(where: { Self.ballots.contains(event.hash($0)) }),
      bounds.lowerBound < token, leaves(in: bounds.lowerBound..<token) || leaves(near: sentence)
    else { return [] }
    let subject = event.phrases[sentence].first {
      $0.preposition == nil && $0.tokens.upperBound <= token
    }
    var predecessor: Int?
    if let subject,
      case .entity(let found)? = references.referent(
        of: subject, inSentence: sentence, excluding: [newcomer])
    {
      predecessor = found
    }
    let known = predecessor.flatMap { references.affiliation(of: $0, near: sentence) }
    guard
      known?.role != nil || lastLeftRole(before: sentence, except: .entity(newcomer)) != nil
    else { return [] }
    let end = person.tokens.upperBound
    return make(
      [person], nil, cue: token - 1..<token + 1, until: end, .confirmed, sentence,
      post: Post(
        role: known?.role ?? lastLeftRole(before: sentence, except: .entity(newcomer)),
        organization: known?.organization, end: end), rule: "succeeds"
    ) {
      $0.predecessor = predecessor
      $0.isWeak = true
    }
  }

  /// Whether a sentence or one of the two before tells that somebody leaves.
  func leaves(near sentence: Int) -> Bool {
    (max(0, sentence - 2)...sentence).contains { leaves(in: event.text.sentences[$0].tokens) }
  }

  /// The same of what stands before a token.
  func leaves(before token: Int, _ sentence: Int) -> Bool {
    leaves(in: event.text.sentences[sentence].tokens.lowerBound..<token)
      || sentence > 0 && leaves(near: sentence - 1)
  }

  private func leaves(in range: Range<Int>) -> Bool {
    range.contains { token in
      if let noun = DepartureCues.noun(in: event.tokens, at: token, before: range.upperBound),
        noun.length > 0
      {
        return true
      }
      // `n'est plus le patron`
      if event.hash(token) == EventWord.plus, event.auxiliaryTime(token - 1)?.isBe ?? false,
        EventText.ne.contains(event.hash(token - 2))
      {
        return true
      }
      guard let verbs = DepartureCues.verbs(event.tokens[token]) else { return false }
      return verbs.readings.all.contains { reading in
        Self.leavingUses.contains(reading.use)
          && (reading.rests.isEmpty
            || slots.rest(reading.rests, after: token + 1, before: range.upperBound) != nil)
      }
    }
  }

  /// The person behind `à` or `de`, an article and a plain word or two set aside: `à la
  /// clarinettiste X`.
  func recipient(behind link: Int, _ sentence: Int) -> PersonPhrase? {
    // `au` and `du` are the article of the phrase too.
    guard
      let phrase = event.phrases[sentence].first(where: {
        $0.kind == .named
          && ($0.tokens.lowerBound > link
            || $0.tokens.lowerBound == link && event.has(link, .article))
      }), phrase.tokens.lowerBound - link <= 5,
      (link + 1..<phrase.tokens.lowerBound).allSatisfy({
        event.tokens[$0].isWord && !event.tokens[$0].isCapitalized
          && (event.classes[$0].isEmpty || event.has($0, [.article, .adjectiveBefore]))
      })
    else { return apposed(behind: link, sentence) }
    return phrase
  }

  /// `à une éleveuse ardéchoise, X`, `à son adjointe de longue date, Y`: the name that a comma
  /// parts from who it is.
  private func apposed(behind link: Int, _ sentence: Int) -> PersonPhrase? {
    let end = event.text.sentences[sentence].tokens.upperBound
    guard event.has(link + 1, .determiner) || event.has(link, .article),
      let comma = (link + 2..<min(end, link + 10)).first(where: {
        event.hash($0) == EventWord.comma
      }),
      !(link + 1..<comma).contains(where: {
        event.has($0, [.auxiliary, .relative, .coordinator]) || event.tokens[$0].isCapitalized
      })
    else { return nil }
    return event.phrases[sentence].first {
      $0.kind == .named && $0.tokens.lowerBound == comma + 1
    }
  }

  /// `a été réinstallée dans son fauteuil de directrice`, `réintègre X à la tête de Y`: only
  /// with the post; and `X réintègre le club Y comme responsable`, where the subject joins.
  func reinstates(
    _ verb: AppointmentVerb, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    if verb.infinitive == "réintégrer", group.voice == .active, group.time != .participle {
      let joined = joins(verb, group, status, sentence).filter { $0.roleRange != nil }
      if !joined.isEmpty { return joined }
    }
    var people: [PersonPhrase]
    var end = group.verb + 1
    if group.voice == .passive {
      people = clauses.subjects(of: group, inSentence: sentence)
    } else if let clitic = group.objectClitic {
      people = [objectPronoun(at: clitic, of: group, sentence)]
    } else {
      people = clauses.objects(from: end, inSentence: sentence)
      end = people.last?.tokens.upperBound ?? end
    }
    guard let post = post(after: behindTimes(from: end, before: bounds.upperBound), bounds),
      post.role != nil || post.isLead
    else { return [] }
    return make(
      people.filter { $0.kind != .group }, group, cue: group.verb..<group.verb + 1,
      until: post.end, status, sentence, post: post, rule: "appointed")
  }

  /// `, et Y directeur adjoint`, `, avec Z comme secrétaire`, `, W à la Culture`: who takes up
  /// a post by the verb of the clause before.
  func further(
    behind start: Int, like first: Post, _ group: VerbGroup, _ status: EventStatus,
    _ sentence: Int
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    var result: [AppointmentCandidate] = []
    var index = start
    while index < bounds.upperBound {
      var next = index
      while next < bounds.upperBound, next - index < 3, Self.joints.contains(event.hash(next)) {
        next += 1
      }
      guard next > index, let phrase = event.phrase(at: next, inSentence: sentence),
        phrase.kind == .named,
        phrase.tokens.lowerBound == next
          || phrase.tokens.lowerBound == next - 1
      else { break }
      let end = phrase.tokens.upperBound
      var told = post(after: end, bounds) ?? place(after: end, bounds)
      if told?.role == nil, let role = phrase.role, role.lowerBound >= phrase.head.lowerBound,
        role.upperBound == end, event.hash(role.lowerBound - 1) != EventWord.comma
      {
        told = Post(role: role, organization: phrase.organization, end: end)
      }
      guard var post = told, post.role != nil, ends(at: post.end, bounds) else { break }
      post.organization = post.organization ?? first.organization
      result += make(
        [phrase], group, cue: group.verb..<group.verb + 1, until: post.end, status, sentence,
        post: post, rule: "appointed")
      index = max(post.end, end)
    }
    return result
  }

  /// `, avec Z comme secrétaire`: whoever takes up a post beside somebody else.
  func alongside(
    behind start: Int, _ group: VerbGroup, _ status: EventStatus, _ sentence: Int,
    of organization: OrganizationPhrase?
  ) -> [AppointmentCandidate] {
    let bounds = event.text.sentences[sentence].tokens
    guard
      let link = (start..<min(bounds.upperBound, start + 16)).first(where: {
        event.hash($0) == EventWord.with
      }), let person = recipient(behind: link, sentence),
      Self.asWords.longestMatch(
        in: event.tokens, at: person.tokens.upperBound, before: bounds.upperBound) != nil,
      var post = post(after: person.tokens.upperBound, bounds), post.role != nil
    else { return [] }
    post.organization = post.organization ?? organization
    return make(
      [person], group, cue: group.verb..<group.verb + 1, until: post.end, status, sentence,
      post: post, rule: "appointed")
  }

  /// The token behind a time that dates an event: `en mars 2020`, `il y a deux ans`, `l'an
  /// dernier`; nil if none begins there.
  func dateEnd(from start: Int, before end: Int) -> Int? {
    if event.isDate(at: start) || event.hash(start) == EventWord.en && event.isDate(at: start + 1) {
      return event.timeEnd(from: start, before: end) ?? start + 1
    }
    // `le 4 mars`, `début septembre`, `au printemps 2019`
    if event.has(start, [.article, .time]) || Self.dateOpenings.contains(event.hash(start)),
      let next = event.timeEnd(from: start, before: end),
      (start..<next).contains(where: { event.isDate(at: $0) })
    {
      return next
    }
    if event.has(start, .article), start + 3 <= end, event.tokens[start + 1].kind != .mark,
      event.isDate(at: start + 2), !event.has(start + 1, [.preposition, .determiner]),
      event.tokens[start + 1].kind == .number || event.tokens[start + 1].kind == .mixed
    {
      return event.timeEnd(from: start + 2, before: end) ?? start + 3
    }
    if let match = Self.past.longestMatch(in: event.tokens, at: start, before: end) {
      let next = start + match.length
      // `il y a` goes on to its unit.
      guard event.hash(next - 1) == Self.has else { return next }
      return (next..<min(end, next + 5)).first {
        Self.timeUnits.contains(event.hash($0))
      }
      .map { $0 + 1 }
    }
    return nil
  }

  static let asLinks = EventWord.set("pour comme")
  private static let dateOpenings = EventWord.set("au à dès fin début courant mi")
  private static let has = WordHash.of("a")
  private static let timeUnits = EventWord.set(
    "an ans année années mois semaine semaines jour jours saison saisons siècle")
  private static let past = WordTable(
    lines: """
      il y a
      l'an dernier
      l'an passé
      l'année dernière
      l'année précédente
      l'été dernier
      l'hiver dernier
      l'automne dernier
      le printemps dernier
      la saison dernière
      la saison passée
      la semaine dernière
      le mois dernier
      le mois précédent
      cet été
      cet hiver
      cette année
      cette saison
      """)

  /// Whether no verb of its own follows what is told of somebody.
  private func ends(at token: Int, _ bounds: Range<Int>) -> Bool {
    token >= bounds.upperBound || event.isMark(token)
      || event.has(token, [.coordinator, .preposition, .time]) && !event.has(token, .clitic)
  }

  static let followers = EventWord.set(
    "successeur successeure successeuse remplaçant remplaçante")
  private static let benefits = EventWord.set("profit faveur bénéfice")
  private static let inFavor = EventWord.set("au en")
  private static let ballots = EventWord.set(
    """
    candidat candidate candidats candidature tour scrutin primaire vote votes voix élections élection \
    liste investiture désiste désisté désister désistement
    """)
  private static let joints = EventWord.set(", ; et avec puis tandis que ainsi")
  private static let leavingUses: Set<DepartureUse> = [
    .leaver, .weakLeaver, .object, .phrase, .reflexive, .reflexiveEn, .employer, .weakEmployer,
    .phraseObject, .pushed, .giveDoor, .separate, .recruiter, .notAgain, .forced,
  ]
}
