import Text

/// A value that a rendering carries over from the English.
package struct RenderedSlot: Sendable, Hashable {
  /// `organization`, `role`, `duration`, `date`, `person` or `number`.
  package var kind: String
  package var english: String
  /// Without its article, which may have become `du` or `au`.
  package var french: String
}

/// A stretch of English and its French, or several in a row.
struct GlossaryPhrase: Sendable {
  struct Part: Sendable {
    /// For a verb, with the infinitive.
    var text: String
    /// For a verb, in the present tense; else the same text.
    var present: String
    /// For a verb, with the participle that stands after `avoir`, if it has one.
    var participle: String?
    /// A name copied from the English.
    var isVerbatim = false

    init(_ text: String, isVerbatim: Bool = false) {
      self.text = text
      present = text
      participle = text
      self.isVerbatim = isVerbatim
    }

    init(infinitive: String, present: String, participle: String?) {
      text = infinitive
      self.present = present
      self.participle = participle
    }
  }

  var parts: [Part]
  /// What stands before each part but the first: `,` or `et`.
  var joints: [String] = []
  var slots: [RenderedSlot] = []
  /// A common noun such as `l’entreprise`, before which `chez` is no French.
  var isCommonNoun = false
  /// How many formulas made it; of two ways the one with fewer is the closer one.
  var formulas = 0
  /// Whether `de`, `à` and `chez` are said again before each part.
  var repeatsPreposition = true

  init(_ text: String, isVerbatim: Bool = false, slots: [RenderedSlot] = []) {
    parts = [Part(text, isVerbatim: isVerbatim)]
    self.slots = slots
  }

  init(_ part: Part, slots: [RenderedSlot]) {
    parts = [part]
    self.slots = slots
  }

  /// This phrase, then another.
  func joined(by joint: String, with other: GlossaryPhrase) -> GlossaryPhrase {
    var phrase = self
    phrase.parts += other.parts
    phrase.joints += [joint] + other.joints
    phrase.slots += other.slots
    phrase.formulas += other.formulas
    return phrase
  }

  /// This phrase with words added to its last part.
  func followed(by circumstance: GlossaryPhrase) -> GlossaryPhrase {
    var phrase = self
    let addition = " " + (circumstance.parts.first?.text ?? "")
    let last = parts.count - 1
    phrase.parts[last].text += addition
    phrase.parts[last].present += addition
    if let participle = phrase.parts[last].participle {
      phrase.parts[last].participle = participle + addition
    }
    phrase.slots += circumstance.slots
    phrase.formulas += circumstance.formulas
    return phrase
  }
}

/// Who does what a clause says.
struct GlossarySubject: Sendable, Hashable {
  var person: FrenchVerb.Person
  var gender: Gender
  /// `je`, `nous`, `il`, `elle` or a name.
  var text: String
  var isName = false

  /// The forms of English words that agree with it.
  func accepts(_ word: String, for slot: Formula.Slot) -> Bool {
    switch (slot, person) {
    case (.be, .firstSingular): word == "am"
    case (.be, .firstPlural): word == "are"
    case (.be, .thirdSingular): word == "is"
    case (.was, .firstPlural): word == "were"
    case (.was, _): word == "was"
    case (.have, .thirdSingular): word == "has"
    case (.have, _): word == "have"
    case (.my, .firstSingular): word == "my"
    case (.my, .firstPlural): word == "our"
    case (.my, .thirdSingular):
      (word == "his" && gender != .feminine) || (word == "her" && gender != .masculine)
    default: false
    }
  }

  /// `mon`, `ma`, `mes` or `me` for this person.
  func agreed(_ word: String) -> String {
    switch person {
    case .firstSingular: word
    case .thirdSingular: word == "me" ? "se" : "s" + word.dropFirst()
    case .firstPlural: word == "mes" ? "nos" : word == "me" ? "nous" : "notre"
    }
  }
}
