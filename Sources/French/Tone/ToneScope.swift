import Text

/// How far a word reaches that turns others.
struct ToneScope {
  let text: AnalyzedText
  let words: ToneWords
  /// No word reaches beyond it.
  let limit: Int

  func part(_ index: Int) -> ToneWords.Part? {
    index < limit && text.tokens[index].kind == .word
      ? words.part(text.tokens[index].hash) : nil
  }

  @inline(__always)
  func phrase(at index: Int) -> ToneWords.Phrase? {
    words.phrase(at: index, in: text.tokens, before: limit)
  }

  /// The token behind the last one that a negation at `index` turns; `index` if none.
  func reach(of part: ToneWords.Part, at index: Int) -> Int {
    switch part {
    case .opener: reachOfPair(from: index)
    case .negator: words(3, behind: index)
    case .preposition: words(2, behind: index)
    case .prefix, .few: words(1, behind: index)
    case .lack: self.part(index + 1) == .of ? words(2, behind: index + 1) : index
    default: index
    }
  }

  /// `ne … pas`: the words between and three behind; `ne` alone and `ne … que` turn nothing,
  /// `ne manque pas` says that something is.
  private func reachOfPair(from index: Int) -> Int {
    var next = index + 1
    while next < limit, next - index <= 6, text.tokens[next].kind != .mark {
      switch part(next) {
      case .negator, .closer: return words(3, behind: next)
      case .preposition: return words(2, behind: next)
      case .only, .border, .lack: return index
      default: next += 1
      }
    }
    return index
  }

  /// The token behind so many words; a word that takes the negation back gives `index`.
  ///
  /// `pastArticles` says whether they may be those of an object with its article.
  func words(_ count: Int, behind index: Int, pastArticles: Bool = false) -> Int {
    var next = index + 1
    var left = count
    while next < limit, left > 0, text.tokens[next].kind != .mark {
      switch part(next) {
      case .only, .lack: return next == index + 1 ? index : next
      case .border: return next
      // `pas le meilleur`, `pas eu le temps de nuire`, but `pas vu le succès`.
      case .article where !pastArticles && next > index + 1 && hasTone(next + 1): return next
      case .determiner where !pastArticles: return next
      // Small words between a negation and what it negates.
      case .of, .ofThe, .article, .to, .opener, .negator, .closer, .preposition: break
      default: if text.tokens[next].end - text.tokens[next].start > 3 { left -= 1 }
      }
      next += 1
    }
    return next
  }

  /// Where what becomes less ends, if a word in it has a tone.
  ///
  /// A noun needs `de`, with at most one word before: `baisse sensible du chômage`.
  func reachOfLess(_ part: ToneWords.Part, behind index: Int) -> Int? {
    var start = index
    if part != .lessen {
      if self.part(start) == nil { start += 1 }
      guard self.part(start) == .of || self.part(start) == .ofThe else { return nil }
    }
    let reach = words(2, behind: start - 1, pastArticles: true)
    return (start..<max(start, reach)).contains(where: hasTone) ? reach : nil
  }

  private func hasTone(_ index: Int) -> Bool {
    part(index) == .positive || part(index) == .negative
  }

  /// `le premier pas`, `ne manque pas`
  func negatesNothing(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    switch part(index - 1) {
    case .article, .determiner, .lack: return true
    default: return false
    }
  }

  /// `un peu`, `quelque peu`, `à peu près`, `de peu`
  func isSmall(_ index: Int) -> Bool {
    let hash = text.tokens[index].hash
    return hash == Self.one || hash == Self.some || part(index) == .to || part(index) == .of
  }

  /// `en baisse`
  func isIn(_ index: Int) -> Bool { text.tokens[index].hash == Self.within }

  private static let one = WordHash.of("un")
  private static let some = WordHash.of("quelque")
  private static let within = WordHash.of("en")
}
