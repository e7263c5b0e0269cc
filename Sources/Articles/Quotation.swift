package import Text

/// A tagged span: a stretch of someone else's words, or of English.
public struct Quotation: Sendable, Hashable {
  /// What a span is; public as `EntityType` is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A sentence or clause between marks.
    case direct
    /// A quoted fragment inside a reported sentence.
    case partial
    /// The words of a post, closed by a line that signs it.
    case tweet
    /// A coined or technical term, or a name.
    case term
    /// A word that the writer keeps at a distance.
    case scare
    /// The name of a work, a program, a law.
    case title
    /// An English sentence without marks.
    case foreignLine = "foreign_line"
    /// Speech that is reported without marks.
    case indirect

    /// Whether the words are somebody's speech, which can have a speaker.
    @inlinable public var isSpeech: Bool {
      switch self {
      case .direct, .partial, .tweet, .foreignLine, .indirect: true
      case .term, .scare, .title: false
      }
    }
  }

  /// Public as `EntityType` is.
  public enum Language: String, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"
    case other, unknown
  }

  /// What the language was decided on.
  package enum LanguageBasis: String, Sendable, CaseIterable {
    case ownWords = "own_words"
    /// The span or paragraph around it.
    case inherited
    /// A list of words that tell a language alone.
    case lexicon
    case none
  }

  /// How the speaker was found; public as `EntityType` is.
  public enum Attribution: String, Sendable, CaseIterable {
    /// The line that signs a post.
    case signature
    /// `X a déclaré : « … »`
    case verbBefore = "verb_before"
    /// `« … », a déclaré X`
    case verbAfter = "verb_after"
    /// `« … », a-t-il déclaré`
    case invertedPronoun = "inverted_pronoun"
    /// `selon X`, `d’après X`
    case accordingTo = "according_to"
    /// `dans une déclaration de X`
    case nounCue = "noun_cue"
    /// A name, a colon and the words.
    case colon
    /// Who spoke just before goes on.
    case sameSpeaker = "same_speaker"
    /// A pronoun or a role that means somebody named before.
    case anaphora
    case none
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
