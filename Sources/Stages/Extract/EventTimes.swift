import Articles
import French
import Text

/// When the events of a document happen, by its dates and by words like `l'an dernier`.
///
/// A class, because all rules hold it.
final class EventTimes {
  /// A date of the text.
  struct Mention: Hashable {
    var tokens: Range<Int>
    var date: CalendarDate
  }

  /// The clause whose time is asked for.
  struct Context {
    var cue: Range<Int>
    var evidence: Range<Int>
    var sentence: Int
  }

  let event: EventText
  /// In text order.
  let mentions: [Mention]
  let publishedOn: CalendarDate?
  private let quotations: [Quotation]

  init(event: EventText, document: Document) {
    self.event = event
    publishedOn = document.publishedOn
    quotations = document.quotations
    mentions = event.dates.compactMap { found in
      found.value.map { Mention(tokens: found.tokens, date: Self.day(of: $0)) }
    }
  }

  /// The date of an event told by a value: `cette semaine` tells no day, and only within one month
  /// a month.
  private static func day(of value: DateExpression.Value) -> CalendarDate {
    guard case .interval(let first, let last) = value, first.day != nil else { return value.start }
    let month = first.month == last.month && first.year == last.year ? first.month : nil
    return CalendarDate(year: first.year, month: month) ?? first
  }

  /// The dates that begin among some tokens; O(log *n*) in the dates of the text.
  func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
    let start = mentions.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return mentions[start...].prefix { $0.tokens.lowerBound < tokens.upperBound }
  }

  /// A day or month without its year as a present tense means it: `X part en juillet`, told in June,
  /// is not of the year before.
  func nearest(_ told: DatedBy) -> DatedBy {
    guard let publishedOn, isOld(told.date), let month = told.date.month,
      event.dates.contains(where: { $0.kind == .partial && $0.value?.start == told.date }),
      let next = CalendarDate(year: told.date.year + 1, month: month, day: told.date.day),
      abs(next.dayNumber - publishedOn.dayNumber) < abs(told.date.dayNumber - publishedOn.dayNumber)
    else { return told }
    return DatedBy(next, basis: told.basis)
  }

  /// Whether a day or a month stands behind some words, in their clause, that is not that of the
  /// news: another month, or three weeks before the document.
  ///
  /// In a document without a date each day and month is taken for one.
  func tellsBackground(behind words: Range<Int>, inSentence sentence: Int) -> Bool {
    calendarDates(behind: words, inSentence: sentence).contains {
      $0.value.map { isBackground($0.start) } ?? true
    }
  }

  /// Whether a day or a month to come stands behind some words, in their clause; in a document
  /// without a date each day and month without its year is taken for one.
  func tellsComing(behind words: Range<Int>, inSentence sentence: Int) -> Bool {
    calendarDates(behind: words, inSentence: sentence).contains {
      $0.value.map { isComing(nearest(DatedBy($0.start, basis: .text)).date) } ?? true
    }
  }

  private func calendarDates(
    behind words: Range<Int>, inSentence sentence: Int
  ) -> [DateExpression] {
    let end = min(event.text.sentences[sentence].tokens.upperBound, words.upperBound + 14)
    let clause = words.upperBound..<end
    let clauseEnd = clause.first { event.isMark($0) } ?? clause.upperBound
    let start = event.dates.partitioningIndex { $0.tokens.lowerBound >= words.upperBound }
    return event.dates[start...].prefix { $0.tokens.upperBound <= clauseEnd }.filter {
      ($0.kind == .partial || $0.kind == .absolute) && !isSince($0.tokens)
    }
  }

  private func isBackground(_ date: CalendarDate) -> Bool {
    guard let publishedOn else { return true }
    if date.day != nil { return publishedOn.dayNumber - date.dayNumber > 20 }
    return (date.year, date.month ?? 1) < (publishedOn.year, publishedOn.month ?? 1)
  }

  /// Whether a date begins at any of some tokens.
  func hasDate(in tokens: Range<Int>) -> Bool {
    if !mentions(in: tokens).isEmpty { return true }
    return tokens.contains { event.isCalendarWord($0) }
  }

  /// The date of an event: the nearest in its clause, else in its sentence.
  ///
  /// - Parameters:
  ///   - context: Where the event is told.
  ///   - isToCome: Whether a verb in the future tells it: `quittera le club samedi` means the next
  ///     one.
  /// - Returns: `nil` where no words tell one that belongs to the event.
  func date(of context: Context, isToCome: Bool = false) -> DatedBy? {
    let bounds = event.text.sentences[context.sentence].tokens
    let inside = mentions(in: bounds).filter {
      !isSince($0.tokens) && !isForeignClause($0.tokens, context) && !isAside($0, context)
    }
    let best = inside.min { distance($0, context) < distance($1, context) }
    if let best {
      return DatedBy(isToCome ? next(best, context) : best.date, basis: .text)
    }
    return signedDate(context) ?? listDate(context) ?? monthDate(context)
  }

  /// The weekday to come of one that stands behind the cue, for the last one.
  private func next(_ mention: Mention, _ context: Context) -> CalendarDate {
    guard let publishedOn, mention.tokens.lowerBound >= context.cue.upperBound,
      1...7 ~= publishedOn.dayNumber - mention.date.dayNumber,
      event.dates.contains(where: { $0.tokens == mention.tokens && $0.kind == .weekday })
    else { return mention.date }
    return CalendarDate(dayNumber: mention.date.dayNumber + 7)
  }

  /// `au début du mois`, `en fin de mois`: the month of the document; `à la fin de l'année`: its
  /// last.
  private func monthDate(_ context: Context) -> DatedBy? {
    guard let publishedOn else { return nil }
    let end = event.text.sentences[context.sentence].tokens.upperBound
    let near =
      context.cue
      .upperBound..<max(
        context.cue.upperBound, min(end, context.cue.upperBound + 8))
    for token in near {
      guard
        let match = Self.thisMonth.longestMatch(in: event.tokens, at: token, before: end),
        !event.has(token + match.length, [.of, .time]), event.hash(token - 1) != Self.until,
        !Self.otherYears.contains(event.hash(token + match.length))
      else { continue }
      let month = match.value == 12 ? 12 : publishedOn.month
      return CalendarDate(year: publishedOn.year, month: month).map { DatedBy($0, basis: .text) }
    }
    return nil
  }

  /// `travaillait depuis 1999` dates a state, `jusqu'en janvier` its end; but `depuis
  /// Ardentis en 2020` tells where from.
  func isSince(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound
    while index >= 0, tokens.lowerBound - index < 7 {
      // `jusqu'à l'élection de mai 2017`: what ends then has a name of its own.
      if event.hash(index) == Self.until { return true }
      if event.hash(index) == EventWord.since, tokens.lowerBound - index < 5 { return true }
      if let name = event.occurrence(at: index), name.tokens.upperBound <= tokens.lowerBound {
        return false
      }
      index -= 1
    }
    return false
  }

  /// `effectifs au 1er septembre :` holds for every item of the list below it.
  private func listDate(_ context: Context) -> DatedBy? {
    guard isListItem(context.sentence) else { return nil }
    var place = context.sentence
    while place > 0, context.sentence - place < 12 {
      place -= 1
      let bounds = event.text.sentences[place].tokens
      guard event.hash(bounds.upperBound - 1) == EventWord.colon else { continue }
      return mentions(in: bounds).first.map {
        DatedBy($0.date, basis: .text)
      }
    }
    return nil
  }

  private func isListItem(_ sentence: Int) -> Bool {
    let paragraph = event.text.sentences[sentence].paragraph
    var first = sentence
    while first > 0, event.text.sentences[first - 1].paragraph == paragraph { first -= 1 }
    let start = event.text.sentences[first].tokens.lowerBound
    return Self.bullets.contains(event.hash(start)) || isClock(start)
  }

  /// `23h17 : …`, as an item of a live report begins.
  private func isClock(_ token: Int) -> Bool {
    let word = event.tokens[token]
    guard word.kind == .mixed, case let text = event.text.bytes[Int(word.start)..<Int(word.end)],
      let first = text.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
      text.contains(UInt8(ascii: "h"))
    else { return false }
    return text.allSatisfy {
      $0 == UInt8(ascii: "h") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    } && text.count <= 5
  }

  /// The day of the document, for the news that it opens with, or that is an item of a list.
  func announcementDate(_ context: Context, within limit: Int) -> DatedBy? {
    guard let publishedOn,
      event.text.sentences[context.sentence].paragraph <= limit || isListItem(context.sentence)
    else { return nil }
    return DatedBy(publishedOn, basis: .documentDate)
  }

  /// A date far from the cue, behind a comma or another verb, is about something else.
  private func isForeignClause(_ tokens: Range<Int>, _ context: Context) -> Bool {
    let gap =
      tokens.lowerBound >= context.cue.upperBound
      ? context.cue.upperBound..<tokens.lowerBound
      : tokens.upperBound..<context.cue.lowerBound
    // `remplace X, nommé en 2012`: when he came.
    if gap.count > 1, tokens.lowerBound >= context.cue.upperBound,
      (max(gap.lowerBound, gap.upperBound - 6)..<gap.upperBound).contains(where: {
        Self.comings.contains(event.hash($0)) && event.hash($0 - 1) == EventWord.comma
      })
    {
      return true
    }
    // `quittera X, a annoncé samedi le groupe`
    if tokens.lowerBound >= context.cue.upperBound,
      let comma = gap.first(where: { event.hash($0) == EventWord.comma }),
      (comma..<gap.upperBound).contains(where: { event.auxiliaryTime($0) != nil })
    {
      return true
    }
    let verbs = gap.count { event.auxiliaryTime($0) != nil }
    let isBefore = tokens.upperBound <= context.cue.lowerBound
    if gap.contains(where: { Self.breaks.contains(event.hash($0)) }) { return true }
    // `Son départ suit celui du directeur, X, en mars`
    if !isBefore, gap.contains(where: { Self.others.contains(event.hash($0)) }) { return true }
    return gap.count > 22 || verbs > (isBefore ? 1 : 0) && gap.count > 4
  }

  /// Whether a date before the cue tells when somebody came or something began, in a participle
  /// clause or a relative clause that a comma closes: `Nommé directeur en 2019, X démissionne`, `X,
  /// qui avait rejoint Y en 2019, s'en va`.
  private func isAside(_ mention: Mention, _ context: Context) -> Bool {
    let bounds = event.text.sentences[context.sentence].tokens
    guard mention.tokens.upperBound <= context.cue.lowerBound,
      (mention.tokens.upperBound..<context.cue.lowerBound).contains(where: {
        event.hash($0) == EventWord.comma || EventWord.dashes.contains(event.hash($0))
      })
    else { return false }
    var start = mention.tokens.lowerBound
    while start > bounds.lowerBound, event.hash(start - 1) != EventWord.comma,
      !EventWord.strongMarks.contains(event.hash(start - 1)),
      !EventWord.dashes.contains(event.hash(start - 1))
    {
      start -= 1
    }
    // `Cofondateur de Y avec Z en 2015, X quitte`
    if start == bounds.lowerBound, event.personNoun(at: start, before: bounds.upperBound) != nil {
      return true
    }
    if Self.comings.contains(event.hash(start)) || Self.origins.contains(event.hash(start))
      || AppointmentCues.verb(event.tokens[start])?.form == .pastParticiple
      // `Suspendue en mai, X a été licenciée`
      || DepartureCues.verbs(event.tokens[start])?.form == .pastParticiple
        && !context.cue.contains(start)
    {
      return true
    }
    guard event.has(start, .relative) else { return false }
    // `suit ceux de X, qui a démissionné en mai, et de Y, qui a été congédié`
    let tells = (start..<mention.tokens.lowerBound).contains {
      DepartureCues.verbs(event.tokens[$0]) != nil || AppointmentCues.verb(event.tokens[$0]) != nil
    }
    return tells || mention.date.month == nil || isOld(mention.date)
  }

  private func distance(_ mention: Mention, _ context: Context) -> Int {
    let after = mention.tokens.lowerBound - context.cue.upperBound
    return after >= 0 ? after : context.cue.lowerBound - mention.tokens.upperBound + 2
  }

  /// The date of the post in which the words stand.
  private func signedDate(_ context: Context) -> DatedBy? {
    let range = event.tokens[context.cue.lowerBound].range
    guard let posted = quotations.last(where: { $0.range.contains(range) })?.postedOn else {
      return nil
    }
    return DatedBy(posted, basis: .tweet)
  }

  /// Whether a date lies so far before the document that it is background.
  func isOld(_ date: CalendarDate) -> Bool {
    guard let publishedOn else { return false }
    guard let month = date.month else { return date.year < publishedOn.year }
    if date.day == nil {
      let months = (publishedOn.year - date.year) * 12 + (publishedOn.month ?? 1) - month
      return months > 3
    }
    return publishedOn.dayNumber - date.dayNumber > 75
  }

  /// Whether a date is that of the news itself: no more than ten days before the document, or
  /// unknown.
  func isRecent(_ date: CalendarDate?) -> Bool {
    guard let publishedOn else { return false }
    guard let date else { return true }
    return date.day != nil && 0...10 ~= publishedOn.dayNumber - date.dayNumber
  }

  func isComing(_ date: CalendarDate) -> Bool {
    guard let publishedOn else { return false }
    if date.month == nil { return date.year > publishedOn.year }
    if date.day == nil {
      return (date.year, date.month ?? 1) > (publishedOn.year, publishedOn.month ?? 1)
    }
    return date.dayNumber > publishedOn.dayNumber
  }

  /// `l'an dernier`, `il y a trois ans`, `à l'époque`, near the cue.
  func hasPastWords(_ context: Context) -> Bool {
    let bounds = event.text.sentences[context.sentence].tokens
    let near =
      max(
        bounds.lowerBound, context.cue.lowerBound - 14)..<min(
        bounds.upperBound, context.cue.upperBound + 12)
    for token in near {
      if Self.past.longestMatch(in: event.tokens, at: token, before: bounds.upperBound) != nil {
        return true
      }
      // `limogé en mai dernier`, in a text without a date of its own
      if publishedOn == nil,
        Self.pastMonths.longestMatch(in: event.tokens, at: token, before: bounds.upperBound) != nil
      {
        return true
      }
      // il y a trois ans, il y a quelques mois
      if event.hash(token) == Self.yearsWord || event.hash(token) == Self.monthsWord,
        (max(bounds.lowerBound, token - 4)..<token).contains(where: {
          event.hash($0) == Self.thereIs
        })
      {
        return true
      }
    }
    return false
  }

  private static let comings = EventWord.set(
    """
    nommé nommée élu élue promu promue désigné désignée choisi choisie recruté recrutée engagé engagée \
    arrivé arrivée intronisé intronisée
    """)
  private static let origins = EventWord.set(
    """
    né née fondé fondée fondés fondées créé créée créés créées lancé lancée entré entrée débarqué \
    débarquée embauché embauchée apparu apparue inauguré inaugurée racheté rachetée
    """)
  private static let until = WordHash.of("jusqu'")
  /// With the month meant, 0 for that of the document.
  private static let thisMonth = WordTable(pairs: [
    ("début du mois", 0), ("fin du mois", 0), ("milieu du mois", 0), ("cours du mois", 0),
    ("début de mois", 0), ("fin de mois", 0), ("à la fin de l'année", 12), ("en fin d'année", 12),
  ])
  private static let otherYears = EventWord.set(
    "dernière précédente passée prochaine suivante scolaire universitaire judiciaire écoulée")
  private static let bullets = EventWord.set("- – — • * ·")
  private static let others = EventWord.set("celui celle ceux celles")
  private static let breaks = EventWord.set("; : . « »")
  private static let yearsWord = WordHash.of("ans")
  private static let monthsWord = WordHash.of("mois")
  private static let thereIs = WordHash.of("y")
  private static let pastMonths = WordTable(
    lines: """
      janvier dernier
      février dernier
      mars dernier
      avril dernier
      mai dernier
      juin dernier
      juillet dernier
      août dernier
      septembre dernier
      octobre dernier
      novembre dernier
      décembre dernier
      """)
  private static let past = WordTable(
    lines: """
      l'an dernier
      l'année dernière
      l'an passé
      l'année précédente
      à l'époque
      jadis
      autrefois
      naguère
      quelques années plus tôt
      des années plus tôt
      l'été dernier
      l'automne dernier
      l'hiver dernier
      le printemps dernier
      au printemps dernier
      l'été passé
      """)
}
