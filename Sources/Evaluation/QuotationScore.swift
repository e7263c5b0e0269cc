import Articles

/// How well quotations, their speakers and English words are found.
struct QuotationScore: Sendable {
  /// The least likeness of two passages that are the same.
  private static let leastLikeness = 0.8

  /// Of the articles whose quotations are all marked.
  private var complete = Tally()
  private var right = 0
  private var missed = 0
  private var exact = 0
  private var wrongKind = 0
  private var speakers = (right: 0, all: 0)
  private var english = Tally()
  private var hasQuotations = false

  mutating func add(
    _ marked: [MarkedDocument.Quotation], _ found: [FoundDocument.Quotation],
    areAll: Bool, in document: MarkedDocument, to disagreements: inout [Disagreement]
  ) {
    hasQuotations = true
    let text = document.text
    let said = found.filter { $0.kind.isSpeech && $0.kind != .indirect }
    func likeness(_ one: MarkedDocument.Quotation, _ other: FoundDocument.Quotation) -> Double {
      let wanted = text.trimmed(one.range)
      let given = text.trimmed(other.range)
      // Where not everything is marked, a part of a quotation may be.
      let likeness = areAll ? wanted.likeness(to: given) : wanted.share(in: given)
      return likeness >= Self.leastLikeness ? likeness : 0
    }
    let pairing = Pairing(marked.filter(\.isSpeech), said, likeness: likeness)
    right += pairing.pairs.count
    missed += pairing.lost.count
    if areAll {
      let others = marked.filter { !$0.isSpeech }
      wrongKind += Pairing(others, pairing.extra, likeness: likeness).pairs.count
      let extra = pairing.extra.filter { !$0.isInner }
      complete += Tally(
        right: pairing.pairs.count, wrong: extra.count, missed: pairing.lost.count)
      disagreements += extra.map {
        Disagreement(document.name, "false quotation", found: $0.kind.rawValue, words: $0.text)
      }
    }
    disagreements += pairing.lost.map {
      Disagreement(
        document.name, "missed quotation", marked: Self.shown($0.speaker), words: $0.text)
    }
    for (marked, found) in pairing.pairs {
      if text.trimmed(marked.range) == text.trimmed(found.range) { exact += 1 }
      compareSpeakers(marked, found, in: document.name, to: &disagreements)
    }
  }

  private mutating func compareSpeakers(
    _ marked: MarkedDocument.Quotation, _ found: FoundDocument.Quotation, in document: String,
    to disagreements: inout [Disagreement]
  ) {
    let isRight: Bool
    switch marked.speaker {
    case .unmarked: return
    case .none: isRight = found.speaker == nil
    case .named(let name): isRight = NameWords.areSame(name, found.speaker ?? "")
    }
    speakers.all += 1
    if isRight {
      speakers.right += 1
    } else {
      disagreements.append(
        Disagreement(
          document, "wrong speaker", marked: Self.shown(marked.speaker),
          found: found.speaker ?? "none", words: marked.text))
    }
  }

  /// Scores English words by their characters: spans need not begin and end alike.
  mutating func addEnglish(
    _ marked: [Range<Int>], quotations: [MarkedDocument.Quotation],
    _ found: [FoundDocument.Quotation], in text: SourceText
  ) {
    let wanted = text.visible(in: marked)
    let foreign = found.filter(\.isEnglish)
    let tagged = text.visible(in: foreign.map(\.range))
    let claimed = text.visible(
      in: foreign.filter { $0.kind != .term && $0.kind != .title }.map(\.range))
    // Short English quotations are marked as quotations only.
    let neutral = text.visible(in: quotations.filter(\.isEnglish).map(\.range))
    english += Tally(
      right: wanted.intersection(tagged).count,
      wrong: claimed.subtracting(wanted).subtracting(neutral).count,
      missed: wanted.subtracting(tagged).count)
  }

  var figures: [Figure] {
    var figures: [Figure?] = [
      .tally("quotations", complete),
      .share("quotation_recall_all", right, of: right + missed),
      .share("quotation_exact", exact, of: right),
      .share("speaker_accuracy", speakers.right, of: speakers.all),
      .tally("english_characters", english),
    ]
    if hasQuotations {
      figures.append(Figure(name: "other_marks_called_speech", value: .count(wrongKind)))
    }
    return figures.compactMap { $0 }
  }

  private static func shown(_ speaker: MarkedDocument.Quotation.Speaker) -> String {
    switch speaker {
    case .named(let name): name
    case .none: "none"
    case .unmarked: "not marked"
    }
  }
}
