/// Every formula, by category and first word.
struct FormulaTable: Sendable {
  static let standard = FormulaTable(FormulaTable.lists)

  /// The lists that ship, one formula a line.
  static let lists: [(category: FormulaCategory, lines: String)] = [
    (.clause, clauses), (.clause, thanks), (.verb, verbs), (.circumstance, circumstances),
    (.address, addresses), (.thing, things), (.whom, people), (.quality, qualities),
    (.body, bodies), (.role, roles), (.field, fields),
  ]

  /// In the order of the lists; the first that covers a sentence is taken.
  let formulas: [Formula]
  /// Lines that are no formula, which a test expects to be none.
  let refused: [String]
  private var byFirstWord: [FormulaCategory: [String: [Int]]] = [:]
  private var byForm: [EnglishVerbForm: [String: [Int]]] = [:]
  /// Formulas that begin with a slot.
  private var slotted: [FormulaCategory: [Int]] = [:]

  init(_ lists: [(category: FormulaCategory, lines: String)]) {
    var formulas: [Formula] = []
    var refused: [String] = []
    for (category, lines) in lists {
      for line in lines.parts("\n") {
        guard let formula = Formula(line, category: category) else {
          refused.append(String(line))
          continue
        }
        let index = formulas.count
        formulas.append(formula)
        if let verb = formula.englishVerb {
          for form in EnglishVerbForm.allCases {
            byForm[form, default: [:]][verb[form], default: []].append(index)
          }
          continue
        }
        for element in formula.english {
          guard case .word(let words, let isOptional) = element else {
            slotted[category, default: []].append(index)
            break
          }
          for word in words { byFirstWord[category, default: [:]][word, default: []].append(index) }
          if !isOptional { break }
        }
      }
    }
    self.formulas = formulas
    self.refused = refused
  }

  /// The formulas of a category that can begin with a word, in list order.
  func candidates(_ category: FormulaCategory, at word: String) -> [Int] {
    let begun = byFirstWord[category]?[word] ?? []
    guard let slotted = slotted[category] else { return begun }
    return begun.isEmpty ? slotted : (begun + slotted).sorted()
  }

  /// The verb formulas whose verb has this form, in list order.
  func verbs(_ form: EnglishVerbForm, at word: String) -> [Int] { byForm[form]?[word] ?? [] }
}
