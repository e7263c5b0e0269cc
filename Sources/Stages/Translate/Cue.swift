import Articles
import French

/// What in the sentence says that quoted words are somebody's, and whose.
struct Cue {
  var attribution: Quotation.Attribution
  /// The reporting words.
  var tokens: Range<Int>
  var subject: Subject?
  /// Where a name in apposition to the subject must begin before.
  var subjectEnd: Int
  var form: SpeechVerbs.Form = []
  /// A speaker that stands in quotation marks itself: `Selon « Grand soir », «`.
  var quotedSource: Int?

  /// Whether the subject is a phrase that ends right before a verb of declaring, as in `le
  /// monarque avait déclaré`.
  var followsSubject: Bool {
    guard case .phrase(let phrase) = subject, attribution == .verbBefore, form.contains(.utters),
      form.isDisjoint(with: [.bare, .infinitive, .gerund])
    else { return false }
    return phrase.words.upperBound <= tokens.lowerBound
      && tokens.lowerBound - phrase.words.upperBound <= Self.widestGap
  }

  /// Tokens between a subject and its verb: adverbs.
  private static let widestGap = 2

  /// Whether the cue alone leaves open who spoke: `on peut lire`.
  var namesNobody: Bool {
    switch subject {
    case .nobody: true
    case nil: quotedSource == nil
    default: false
    }
  }
}

extension Cue {
  /// A verb of reporting with its subject.
  init(
    _ attribution: Quotation.Attribution, _ verb: ReportingVerb, subject: Subject?, subjectEnd: Int
  ) {
    self.init(
      attribution: attribution, tokens: verb.tokens, subject: subject, subjectEnd: subjectEnd,
      form: verb.form)
  }

  /// A clause behind the words that it reports: `a déclaré Leike`, `a-t-il dit`.
  init(clause verb: ReportingVerb, subject: Subject?, subjectEnd: Int) {
    self.init(
      verb.pronoun == nil ? .verbAfter : .invertedPronoun, verb, subject: subject,
      subjectEnd: subjectEnd)
  }
}
