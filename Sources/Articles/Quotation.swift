package import Text

/// A tagged span: a stretch of someone else's words, or of English.
package struct Quotation: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case direct, partial, tweet, term, scare, title
    case foreignLine = "foreign_line"
    case indirect

    /// Whether the words are somebody's speech, which can have a speaker.
    package var isSpeech: Bool {
      switch self {
      case .direct, .partial, .tweet, .foreignLine, .indirect: true
      case .term, .scare, .title: false
      }
    }
  }

  package enum Language: String, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"
    case other, unknown
  }

  package enum LanguageBasis: String, Sendable, CaseIterable {
    case ownWords = "own_words"
    case inherited, lexicon, none
  }

  package enum Attribution: String, Sendable, CaseIterable {
    case signature
    case verbBefore = "verb_before"
    case verbAfter = "verb_after"
    case invertedPronoun = "inverted_pronoun"
    case accordingTo = "according_to"
    case nounCue = "noun_cue"
    case colon
    case sameSpeaker = "same_speaker"
    case anaphora, none
  }

  /// The words, without their marks and the spaces inside them.
  package var range: TextRange
  /// Index of the quotation around this one in ``Document/quotations``.
  package var parent: Int?
  package var kind: Kind
  package var language: Language = .unknown
  package var languageBasis: LanguageBasis = .none
  package var attribution: Attribution = .none
  /// A person or an organization.
  package var speaker: EntityReference?
  /// The words in the article that name the speaker.
  package var speakerRange: TextRange?
  /// A speaker known only by role: `les juges`. Only if ``speaker`` is `nil`.
  package var speakerRole: String?
  /// The reporting verb or noun.
  package var cue: TextRange?
  /// Who the quotation describes.
  package var target: EntityReference?
  /// `x` for a post, else `nil`.
  package var platform: String?
  /// With its `@`.
  package var handle: String?
  package var postedOn: CalendarDate?
  /// The lines that sign a post; the quotation leaves them out.
  package var signatureRange: TextRange?
  package var french: String?
  /// `none`, `memory`, `glossary` or `command:NAME`.
  package var frenchMethod: String = "none"
  /// Codes of what was mended: `mixed_close`, `stray_inner`, …
  package var repairs: [String] = []
  /// The rule that decided the kind.
  package var rule: String

  package init(range: TextRange, kind: Kind, rule: String) {
    self.range = range
    self.kind = kind
    self.rule = rule
  }
}
