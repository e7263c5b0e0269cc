/// The form of an English verb that a formula asks for.
enum EnglishVerbForm: Sendable, Hashable, CaseIterable {
  case base, gerund, past, participle, thirdPerson
}

/// The forms of an English verb.
struct EnglishVerb: Sendable {
  private let forms: [EnglishVerbForm: String]

  subscript(form: EnglishVerbForm) -> String { forms[form] ?? "" }

  /// The verb of a base form: from the list, else by the rules of spelling.
  init(_ base: String) {
    let endsInE = base.hasSuffix("e")
    let endsInY =
      base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { base.hasSuffix($0) }
    let doubled = Self.doubling.contains(base) ? base + String(base.suffix(1)) : base
    let regular = endsInE ? base + "d" : endsInY ? base.dropLast() + "ied" : doubled + "ed"
    let irregular = Self.irregular[base]
    let needsE = ["s", "sh", "ch", "x", "o"].contains { base.hasSuffix($0) }
    forms = [
      .base: base,
      .gerund: endsInE ? base.dropLast() + "ing" : doubled + "ing",
      .past: irregular?[0] ?? String(regular),
      .participle: irregular?[1] ?? String(regular),
      .thirdPerson: endsInY ? base.dropLast() + "ies" : base + (needsE ? "es" : "s"),
    ]
  }

  private static let doubling: Set<String> = ["step", "begin", "cut", "quit", "plan", "run", "let"]

  private static let irregular: [String: [String]] = Dictionary(
    uniqueKeysWithValues: """
      become became become
      begin began begun
      bring brought brought
      build built built
      choose chose chosen
      cut cut cut
      do did done
      find found found
      get got got
      give gave given
      go went gone
      keep kept kept
      lay laid laid
      lead led led
      leave left left
      make made made
      quit quit quit
      run ran run
      say said said
      spend spent spent
      stand stood stood
      take took taken
      write wrote written
      """.parts("\n").map { line in
        let forms = line.parts(" ").map(String.init)
        return (forms[0], Array(forms.dropFirst()))
      })
}
