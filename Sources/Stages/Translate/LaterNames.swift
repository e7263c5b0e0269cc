import Articles
import French
import Text

/// Finds names that a text gives only after the words of the one who bears them:
/// `a dit le gérant. […] L’homme, Jean Petit, tenait`.
struct LaterNames {
  let scene: Scene

  private static let farthest = 2

  /// The name that stands behind a general noun at the start of a later sentence.
  ///
  /// - Parameters:
  ///   - token: Where to begin.
  ///   - role: The words for the speaker so far; a plural is never one person.
  /// - Returns: `nil` unless the text names that person there for the first time.
  func name(behind token: Int, of role: TextRange) -> NameTable.Occurrence? {
    let words = scene.text.tokens(in: role)
    guard words.lowerBound > 0,
      Self.singular.contains(scene.text.tokens[words.lowerBound - 1]), token > 0
    else { return nil }
    let paragraph = scene.paragraph(of: token - 1)
    if paragraph == 0, let bearer = bearer(of: words, behind: token) ?? first(below: words) {
      return bearer
    }
    if let first = firstOfAll(behind: token, of: words) { return first }
    let phrase = NounPhrase(words: words, determiner: words.lowerBound - 1, head: words.lowerBound)
    let subjects = SubjectFinder(scene: scene)
    guard subjects.isPerson(phrase, before: words.upperBound) || subjects.isAgentNoun(phrase) else {
      return nil
    }
    var number = scene.text.sentence(ofToken: token - 1) + 1
    while number < scene.text.sentences.count,
      scene.text.sentences[number].paragraph - paragraph <= Self.farthest
    {
      if let name = opening(of: scene.text.sentences[number].tokens, for: words) { return name }
      number += 1
    }
    return nil
  }

  /// `Le maire démissionne : « … »` in a headline: the first named below with that post.
  private func bearer(of role: Range<Int>, behind token: Int) -> NameTable.Occurrence? {
    guard let head = role.first(where: { !scene.word($0, isIn: SpeakerWords.earlyAdjectives) }),
      PersonNouns.noun(in: scene.text.tokens, at: head, before: role.upperBound) != nil,
      let end = scene.text.sentences.first(where: { $0.paragraph > Self.deepest })?.tokens
        .lowerBound
        ?? scene.text.tokens.indices.last,
      let entity = scene.roles.entity(
        withRole: RoleMemory.key(of: head, in: scene.text),
        behind: max(token, role.upperBound), before: end)
    else { return nil }
    return scene.names.occurrences.first { $0.entity == entity }
  }

  /// `« … », a protesté l’élu. […] Le député Luc Petit a été entendu`: the first person whom the
  /// text names, if it names nobody before and the gender agrees.
  private func firstOfAll(behind token: Int, of role: Range<Int>) -> NameTable.Occurrence? {
    let names = scene.names
    let subjects = SubjectFinder(scene: scene)
    let phrase = NounPhrase(
      words: role, determiner: role.lowerBound - 1, head: role.lowerBound)
    let gender = scene.gender(of: phrase)
    let head = scene.text.tokens[role.lowerBound]
    guard scene.word(role.lowerBound - 1, isIn: Self.definite), !head.isCapitalized,
      !OrganizationNouns.isOrganization(head),
      subjects.isPerson(phrase, before: role.upperBound) || subjects.isAgentNoun(phrase),
      !names.occurrences(inTokens: 0..<role.lowerBound).contains(where: {
        let entity = names.entity(of: names.occurrences[$0])
        return entity.type == .person
          && (gender == .unknown || entity.gender == .unknown || entity.gender == gender)
      })
    else { return nil }
    let noun = PersonNouns.noun(in: scene.text.tokens, at: role.lowerBound, before: role.upperBound)
    let isOffice =
      noun?.kind == .office && !SpeakerWords.generals.contains(head)
    let number = scene.text.sentence(ofToken: token - 1)
    for sentence in scene.text.sentences[number...].prefix(Self.farthest + 2) {
      let start = max(token, sentence.tokens.lowerBound)
      for place in names.occurrences(inTokens: start..<sentence.tokens.upperBound) {
        let name = names.occurrences[place]
        let entity = names.entity(of: name)
        guard entity.type == .person, scene.passage(at: name.tokens.lowerBound) == nil,
          gender == .unknown || entity.gender == .unknown || entity.gender == gender
        else { continue }
        // `a dit le ministre. Au cabinet de Luc Petit, on se tait`
        if isOffice { return isServed(name) ? name : nil }
        return !subjects.isGoverned(name, floor: sentence.tokens.lowerBound)
          && subjects.isFollowedByVerb(name) && canBear(name, role) ? name : nil
      }
    }
    return nil
  }

  /// `le cabinet de Luc Petit`: whether a name is that of somebody in office, by who serves him.
  private func isServed(_ name: NameTable.Occurrence) -> Bool {
    let link = scene.start(of: name) - 1
    return link > 0 && scene.word(link, isIn: SpeakerWords.ofWords)
      && scene.word(link - 1, isIn: Self.servants)
  }

  private static let servants = WordTable(
    words: "cabinet entourage proches équipe équipes conseillers lieutenants services")

  /// Whether nothing beside a name gives its bearer another post than some words do.
  private func canBear(_ name: NameTable.Occurrence, _ role: Range<Int>) -> Bool {
    let tokens = scene.text.tokens
    let head = tokens[role.lowerBound]
    if SpeakerWords.generals.contains(head) { return true }
    // `Le docteur Luc Petit`: a title, not another post.
    let isTitled =
      name.tokens.lowerBound > 0
      && scene.word(name.tokens.lowerBound - 1, isIn: SpeakerWords.civilities)
    guard isTitled || !scene.bearsOtherPost(name, than: head) else { return false }
    let comma = name.tokens.upperBound
    return comma + 1 >= tokens.count || !scene.isMark(comma, ",")
      || PersonNouns.noun(in: tokens, at: comma + 1, before: tokens.count) == nil
      || tokens[comma + 1].hash == head.hash
  }

  private static let definite = WordTable(words: "le la l' ce cet cette")

  /// `« Je reste » : la doyenne du village raconte` in a headline: the first subject named in the
  /// paragraph below, if the gender agrees.
  private func first(below role: Range<Int>) -> NameTable.Occurrence? {
    let sentences = scene.text.sentences
    let headline = sentences.prefix { $0.paragraph == 0 }
    guard let last = headline.last, !scene.isMark(last.tokens.upperBound - 1, ".") else {
      return nil
    }
    let gender = scene.gender(ofDeterminer: role.lowerBound - 1)
    let subjects = SubjectFinder(scene: scene)
    for sentence in sentences[headline.endIndex...].prefix(Self.farthest) {
      for place in scene.names.occurrences(inTokens: sentence.tokens) {
        let name = scene.names.occurrences[place]
        let entity = scene.entity(of: name)
        guard entity.type == .person, scene.passage(at: name.tokens.lowerBound) == nil,
          !subjects.isGoverned(name, floor: sentence.tokens.lowerBound),
          subjects.isFollowedByVerb(name)
        else { continue }
        let agrees = gender == .unknown || entity.gender == .unknown || entity.gender == gender
        return agrees ? name : nil
      }
    }
    return nil
  }

  /// The last paragraph that tells whom a headline means.
  private static let deepest = 3

  private func opening(of sentence: Range<Int>, for role: Range<Int>) -> NameTable.Occurrence? {
    let noun = sentence.lowerBound + 1
    let post = PersonNouns.noun(in: scene.text.tokens, at: noun, before: sentence.upperBound)
    // `a raconté une touriste. […] Le maire, Luc Petit,` is another.
    if post?.kind == .office || post?.kind == .post {
      let keys = role.map { scene.text.tokens[$0].hash }
      let known = scene.text.tokens[min(noun, scene.text.tokens.count - 1)].hash
      guard keys.contains(where: { $0 == known || RoleClasses.areAkin($0, known) }) else {
        return nil
      }
    }
    guard noun + 2 < sentence.upperBound, scene.word(sentence.lowerBound, isIn: Self.singular),
      scene.word(noun, isIn: SpeakerWords.persons), scene.isMark(noun + 1, ","),
      let name = scene.name(at: noun + 2), scene.entity(of: name).type == .person,
      name.tokens.lowerBound == noun + 2,
      !scene.names.occurrences.contains(where: {
        $0.entity == name.entity && $0.tokens.lowerBound < sentence.lowerBound
      })
    else { return nil }
    return name
  }

  private static let singular = WordTable(words: "le la l' cet cette un une")
}
