/// What kind of English a formula covers.
enum FormulaCategory: String, Sendable, Hashable, CaseIterable {
  /// A sentence or a clause of one.
  case clause
  /// A verb with what belongs to it, in any form of the verb.
  case verb
  /// When, where or why: what can stand before or after a clause.
  case circumstance
  /// Who is spoken to, at the head of a sentence.
  case address
  /// What one thanks for or speaks about.
  case thing
  /// Whom one thanks or speaks about.
  case whom
  /// `your trust`, without its `your`.
  case quality
  /// An organization by a common noun.
  case body
  case role
  /// What a role or a team is concerned with.
  case field
}

/// One line of the glossary: an English pattern and its French.
///
/// ```text
/// step down as {role} of {organization} => quitter {mon} poste de {role} de {organization}
/// ```
///
/// English words in one place are divided by `/`, words that may be missing have a
/// `?`. A slot is a word in braces; a second slot of the same name ends in `2`. In
/// French, an infinitive in braces is conjugated for the clause's subject.
///
/// A class, because a sentence is matched with hundreds of them: a copy of the structure counted
/// eight references up and down.
final class Formula: Sendable {
  enum EnglishElement: Sendable, Hashable {
    /// One of some words.
    case word([String], isOptional: Bool)
    case slot(Slot, label: String)
    /// The formula's own verb, in the form that is asked for.
    case verb
  }

  enum FrenchElement: Sendable, Hashable {
    /// A word, or a mark that is written without a space before it.
    case word(String)
    case slot(label: String)
    /// A verb in the present tense, by its infinitive.
    case conjugated(String)
    /// `mon`, `ma`, `mes` or `me`, for the first person singular.
    case possessive(String)
    /// The formula's own verb, in the form that is asked for.
    case verb
  }

  /// What can fill a place in a formula.
  enum Slot: String, Sendable, Hashable, CaseIterable {
    case subject = "s"
    /// Forms of `be`, `have` and `my` that agree with the subject.
    case be, was, have, my
    /// A verb formula in one form.
    case infinitive = "do"
    case gerund = "doing"
    case past = "did"
    case participle = "done"
    case present = "does"
    case clause = "that"
    case organization, role, duration, date, person, people, number
    case thing, whom, quality, body, field

    /// Whether it carries a value of its own, which the French must show.
    var isValue: Bool {
      switch self {
      case .be, .was, .have, .my: false
      default: true
      }
    }
  }

  let category: FormulaCategory
  let english: [EnglishElement]
  let french: [FrenchElement]
  let englishVerb: EnglishVerb?
  let frenchVerb: FrenchVerb?
  /// For nouns that have a feminine form: `directrice technique`.
  let feminine: [FrenchElement]?
  /// The line as it was written.
  let line: String

  /// Reads one line, or `nil` if it is not a formula.
  init?(_ line: Substring, category: FormulaCategory) {
    let sides = line.parts("=")
    guard sides.count == 2, sides[1].utf8.first == UInt8(ascii: ">") else { return nil }
    let words = sides[0].parts(" ").map(String.init)
    var english: [EnglishElement] = []
    for word in words {
      guard let element = Self.englishElement(word) else { return nil }
      english.append(element)
    }
    let forms = sides[1].dropFirst().parts("|")
    guard let first = forms.first, forms.count <= 2, !words.isEmpty,
      var french = Self.frenchElements(first)
    else { return nil }
    if category == .verb {
      guard case .word(let infinitive)? = french.first,
        let verb = FrenchVerb(infinitive)
      else { return nil }
      english[0] = .verb
      french[0] = .verb
      englishVerb = EnglishVerb(words[0])
      frenchVerb = verb
    } else {
      englishVerb = nil
      frenchVerb = nil
    }
    feminine = forms.count == 2 ? Self.frenchElements(forms[1]) : nil
    self.category = category
    self.english = english
    self.french = french
    self.line = String(line)
  }

  private static func englishElement(_ word: String) -> EnglishElement? {
    if let name = inner(word) {
      let base = name.last == "2" ? String(name.dropLast()) : name
      return Slot(rawValue: base).map { .slot($0, label: name) }
    }
    let isOptional = word.last == "?"
    let choices = word.prefix(word.count - (isOptional ? 1 : 0)).parts("/")
    return .word(choices.map(String.init), isOptional: isOptional)
  }

  private static func frenchElements(_ text: Substring) -> [FrenchElement]? {
    var elements: [FrenchElement] = []
    for word in text.parts(" ").map(String.init) {
      // A mark after a slot stands for itself: `{organization},`.
      var word = word
      var mark = ""
      if word.hasPrefix("{"), let last = word.last, last != "}" {
        mark = String(last)
        word.removeLast()
      }
      if let name = inner(word) {
        let base = name.last == "2" ? String(name.dropLast()) : name
        if ["mon", "ma", "mes", "me"].contains(name) {
          elements.append(.possessive(name))
        } else if Slot(rawValue: base) != nil {
          elements.append(.slot(label: name))
        } else if FrenchVerb(name) != nil {
          elements.append(.conjugated(name))
        } else {
          return nil
        }
      } else {
        elements.append(.word(word))
      }
      if !mark.isEmpty { elements.append(.word(mark)) }
    }
    return elements.isEmpty ? nil : elements
  }

  private static func inner(_ word: String) -> String? {
    word.hasPrefix("{") && word.hasSuffix("}") ? String(word.dropFirst().dropLast()) : nil
  }
}
