import Articles
import French
import Text

/// Cues behind quoted words, in the rest of their sentence.
extension CueFinder {
  /// Tokens of a subject before its verb, with what stands in apposition to it.
  private static let longestSubject = 14
  /// Tokens of a sentence between quoted words and a clause that ends it.
  private static let longestRest = 16
  /// Tokens from a participle to the words that it introduces: `qualifié de «`.
  private static let longestLink = 3
  /// Marks between words and the clause behind them: `) , —`.
  private static let mostGaps = 3

  /// `, a déclaré Leike`, `, selon le ministre`.
  func behind(_ passage: Passage) -> Cue? {
    let right = scene.after(passage)
    var index = right.lowerBound
    while index < right.upperBound, index - right.lowerBound < Self.mostGaps,
      Self.gaps.contains(text.tokens[index])
    { index += 1 }
    // `, comme l’a lancé X`
    if index + 1 < right.upperBound, index > right.lowerBound, text.tokens[index].hash == Self.like
    {
      index += 1
    }
    guard index < right.upperBound else { return nil }
    // `« … » La blague a`: an article, not a pronoun.
    let isArticle =
      index == right.lowerBound && text.tokens[index].isCapitalized
      && NounWords.determiners.contains(text.tokens[index])
    if !isArticle, let verb = ReportingClause.verb(at: index, before: right.upperBound, in: text) {
      return Cue(
        clause: verb,
        subject: subjects.subject(after: verb, before: right.upperBound)
          ?? somebody(behind: verb.tokens.upperBound, before: right.upperBound),
        subjectEnd: right.upperBound)
    }
    if let source = parenthetical(right) ?? beneficiary(right, of: passage) { return source }
    // `« … » Selon X, …` begins another sentence.
    let source =
      text.tokens[index].isCapitalized && index == right.lowerBound
      ? nil : according(at: index, before: right.upperBound)
    return source ?? agent(in: right, behind: passage)
      ?? subjectFirst(at: index, before: right.upperBound, behind: passage)
      ?? headline(behind: passage, in: right) ?? unlisted(at: index, in: right, behind: passage)
      ?? closing(right, of: passage) ?? english(at: index, in: right)
  }

  /// `« Nous reviendrons » (Luc Petit)`
  private func parenthetical(_ right: Range<Int>) -> Cue? {
    let open = right.lowerBound
    if open + 1 < right.upperBound, scene.word(open, isIn: Self.dashes),
      let name = scene.name(at: open + 1), scene.entity(of: name).type == .person,
      name.tokens.upperBound >= right.upperBound || scene.isMark(name.tokens.upperBound, ",")
    {
      // `« … » — Luc Petit, maire`
      return Cue(
        attribution: .nounCue, tokens: open..<open + 1, subject: .name(name),
        subjectEnd: right.upperBound)
    }
    guard open + 2 < right.upperBound, scene.isMark(open, "(") else { return nil }
    let subject: Subject
    let end: Int
    if let name = scene.name(at: open + 1) {
      guard scene.entity(of: name).type == .person else { return nil }
      (subject, end) = (.name(name), name.tokens.upperBound)
    } else {
      // `(Fabien, soudeur)`
      guard let stranger = subjects.stranger(at: open + 1, before: right.upperBound) else {
        return nil
      }
      (subject, end) = (.phrase(stranger), stranger.words.upperBound)
      guard end + 1 < right.upperBound, scene.isMark(end, ","),
        subjects.isPersonNoun(end + 1, before: right.upperBound)
          || scene.text.tokens[end + 1].kind == .number
      else { return nil }
    }
    guard end < right.upperBound, scene.isMark(end, ")") || scene.isMark(end, ",") else {
      return nil
    }
    return Cue(
      attribution: .nounCue, tokens: open..<open + 1, subject: subject,
      subjectEnd: right.upperBound)
  }

  /// `“…,” said X`, `“…,” X told Reuters`, `“…,” she said`: an English clause that was left as it is.
  private func english(at start: Int, in right: Range<Int>) -> Cue? {
    let window = start..<min(right.upperBound, start + Self.longestEnglishSubject)
    guard let verb = window.first(where: { scene.word($0, isIn: Self.englishVerbs) }) else {
      return nil
    }
    let subject: Subject
    if verb == start {
      guard verb + 1 < right.upperBound, let name = scene.name(at: verb + 1) else { return nil }
      subject = .name(name)
    } else if let name = scene.name(at: start), name.tokens.upperBound <= verb {
      subject = .name(name)
    } else if verb == start + 1, scene.word(start, isIn: Self.englishPronouns) {
      subject = .pronoun(start)
    } else {
      return nil
    }
    return Cue(
      attribution: .verbAfter, tokens: verb..<verb + 1, subject: subject,
      subjectEnd: right.upperBound, form: [.utters, .finite])
  }

  /// Tokens of a name with its title before an English verb.
  private static let longestEnglishSubject = 8
  private static let englishVerbs = WordTable(
    words: "said says told wrote writes tweeted added replied explained")
  private static let englishPronouns = WordTable(words: "he she")

  /// `jugé « brutal » par les syndicats`: by whom something is called so.
  private func agent(in right: Range<Int>, behind passage: Passage) -> Cue? {
    var by = right.lowerBound
    var participle: Int?
    if by < right.upperBound, isSpeechParticiple(by) {
      // `la réplique « … » lancée par le député`
      participle = by
      by += 1
    } else if let segment = scene.before(passage).first,
      segment.upperBound == passage.outer.lowerBound
    {
      participle = segment.suffix(Self.longestLink).last(where: isSpeechParticiple)
      // `dans un communiqué que «`, `s’est dit « alarmé » par la crise`
      if let participle,
        let verb = ReportingVerb.group(ending: participle, after: segment.lowerBound, in: text),
        verb.tokens.count > 1
      {
        return nil
      }
      if let participle,
        (participle..<segment.upperBound).contains(where: {
          scene.word($0, isIn: NounWords.complementizers)
        })
      {
        return nil
      }
    }
    guard let participle, by + 1 < right.upperBound, text.tokens[by].hash == SubjectFinder.by
    else { return nil }
    let subject: Subject
    if let name = scene.name(at: by + 1) {
      subject = .name(name)
    } else if scene.word(by + 1, isIn: NounWords.determiners),
      let phrase = subjects.nounPhrase(at: by + 1, before: right.upperBound, wide: false)
    {
      subject = .phrase(phrase)
    } else {
      return nil
    }
    return Cue(
      attribution: .verbAfter, tokens: participle..<participle + 1, subject: subject,
      subjectEnd: right.upperBound)
  }

  private func isSpeechParticiple(_ index: Int) -> Bool {
    SpeechVerbs.form(of: text.tokens[index])?.contains(.participle) ?? false
  }

  /// `Cet « événement grave » du pays, a-t-il ajouté`: a clause that ends the sentence in
  /// which the words stand.
  private func closing(_ right: Range<Int>, of passage: Passage) -> Cue? {
    // Behind words that stand for themselves, another sentence begins.
    let endsSentence = Self.finals.contains(text.tokens[passage.tokens.upperBound - 1])
    guard
      !text.tokens[right.lowerBound].isCapitalized
        || !endsSentence && !scene.before(passage).isEmpty
    else { return nil }
    for comma in right.prefix(Self.longestRest) where scene.isMark(comma, ",") {
      guard comma + 1 < right.upperBound else { return nil }
      if let source = according(at: comma + 1, before: right.upperBound) { return source }
      guard let verb = ReportingClause.verb(at: comma + 1, before: right.upperBound, in: text),
        verb.pronoun != nil || !verb.form.contains(.bare),
        let subject = subjects.subject(after: verb, before: right.upperBound)
      else { continue }
      if case .phrase(let phrase) = subject, !subjects.canSpeak(phrase) { continue }
      return Cue(clause: verb, subject: subject, subjectEnd: right.upperBound)
    }
    return nil
  }

  /// `“I quit,” elle a dit`, `« … », Leike nous a écrit hier`: the order of English, which
  /// machine translation keeps.
  private func subjectFirst(at start: Int, before end: Int, behind passage: Passage) -> Cue? {
    // Behind words inside a sentence, the sentence goes on.
    guard scene.before(passage).isEmpty, start < end,
      SpeakerWords.pronouns.contains(text.tokens[start]) || text.tokens[start].isCapitalized
        || NounWords.determiners.contains(text.tokens[start])
    else { return nil }
    // `« On négocie. » Le syndicat a écrit à la préfecture`: of something else.
    if NounWords.determiners.contains(text.tokens[start]), !scene.isMark(start - 1, ","),
      Self.finals.contains(text.tokens[passage.tokens.upperBound - 1])
    {
      return nil
    }
    for index in start + 1..<min(end, start + Self.longestSubject) {
      guard !SpeakerWords.breakers.contains(text.tokens[index]) else { return nil }
      guard let verb = ReportingVerb.group(at: index, before: end, in: text),
        !verb.form.isDisjoint(with: [.utters, .judges]),
        verb.form.isDisjoint(with: [.infinitive, .gerund]), verb.pronoun == nil,
        !(verb.form.contains(.alsoNoun) && scene.word(index - 1, isIn: NounWords.determiners))
      else { continue }
      guard endsClause(at: verb.tokens.upperBound, before: end),
        let subject = subjects.subject(before: verb, in: [start..<end])
      else { return nil }
      return Cue(.verbAfter, verb, subject: subject, subjectEnd: verb.tokens.lowerBound)
    }
    return nil
  }

  /// Whether nothing that is said follows a verb: `a dit dans un mémo`, not `a dit que`.
  private func endsClause(at index: Int, before end: Int) -> Bool {
    guard index < end else { return true }
    let token = text.tokens[index]
    return token.kind == .mark && !token.isMark(UInt8(ascii: ":"))
      || SpeakerWords.times.contains(token) || Self.circumstances.contains(token)
  }

  /// `« Je reste » : Leike répond aux rumeurs`, at the top of a text or item.
  private func headline(behind passage: Passage, in right: Range<Int>) -> Cue? {
    let colon = right.lowerBound
    guard colon + 1 < right.upperBound, scene.isMark(colon, ":"),
      text.tokens[passage.outer.lowerBound].flags.contains(.startsParagraph),
      PassageShape(passage.tokens, in: text).hasFiniteVerb
        || scene.word(colon + 1, isIn: Self.presenting)
        || (colon + 2..<min(colon + 4, right.upperBound)).contains(where: {
          scene.word($0, isIn: CueNouns.all) || scene.word($0, isIn: CueNouns.owned)
        })
    else { return nil }
    let subject: Subject
    if let name = scene.name(at: colon + 1) {
      subject = .name(name)
    } else if NounWords.determiners.contains(text.tokens[colon + 1]),
      let phrase = subjects.nounPhrase(at: colon + 1, before: right.upperBound, wide: false),
      subjects.isPerson(phrase, before: right.upperBound)
    {
      subject = .phrase(phrase)
    } else if let teller = teller(in: colon + 1..<right.upperBound) {
      // `« … » : la promesse de X`
      subject = teller
    } else if scene.word(colon + 1, isIn: Self.presenting) {
      // `« … » : c’est ainsi que X a qualifié la loi`
      guard
        let verb = (colon + 2..<right.upperBound).lazy.compactMap({
          ReportingVerb.group(ending: $0, after: colon + 1, in: text)
        }).first, let found = subjects.subject(before: verb, in: [colon + 1..<right.upperBound])
      else { return nil }
      subject = found
    } else {
      return nil
    }
    return Cue(
      attribution: .colon, tokens: colon..<colon + 1, subject: subject,
      subjectEnd: right.upperBound)
  }

  /// `C’est « un soulagement » pour X`
  private func beneficiary(_ right: Range<Int>, of passage: Passage) -> Cue? {
    let link = right.lowerBound
    let open = passage.outer.lowerBound
    guard link + 1 < right.upperBound, text.tokens[link].hash == Self.forWord,
      let name = scene.name(at: link + 1), scene.entity(of: name).type == .person,
      open > 0, scene.word(open - 1, isIn: Self.copulas)
    else { return nil }
    return Cue(
      attribution: .accordingTo, tokens: link..<link + 1, subject: .name(name),
      subjectEnd: right.upperBound)
  }

  private static let copulas = WordTable(words: "est sont était étaient sera serait reste demeure")
  private static let finals = WordTable(words: ". ! ? …")
  private static let presenting = WordTable(words: "c' voilà voici ainsi tel telle tels telles")
  private static let like = WordHash.of("comme")
  private static let dashes = WordTable(words: "— –")
  private static let gaps = WordTable(words: ", ) - – —")
  private static let circumstances = WordTable(
    words: """
      à au aux dans sur lors en pendant après avant devant par via avec depuis hier aujourd'hui lundi \
      mardi mercredi jeudi vendredi samedi dimanche plus ensuite
      """)
  static let forWord = WordHash.of("pour")
}
