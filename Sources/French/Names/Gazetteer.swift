import Text

/// The names we know as facts, and the forms they are written in.
///
/// A list has one entity a line: its name, then its other forms, divided by `|`;
/// in a list of persons the last field is `m` or `f`. A form is found only with the
/// capitals it has in the list: `Le Monde` is a newspaper, `le monde` is not.
final class Gazetteer: Sendable {
  struct Entry: Sendable {
    var name: String
    var type: EntityType
    var gender: Gender
  }

  /// One form of an entry.
  struct Alias: Sendable {
    var entry: Int
    /// Bit *i* is set if word *i* begins with a capital.
    var capitals: UInt64
    /// Bit *i* is set if word *i* is all capitals.
    var acronyms: UInt64
    /// The form is also an ordinary word or a first name: the context must agree.
    var isAmbiguous: Bool
  }

  let entries: [Entry]
  let aliases: [Alias]
  private let table: WordTable
  /// From the hash of a surname to the only entry that has it.
  private let surnames: [UInt64: Int]

  init(_ lists: [(type: EntityType, lines: String)], ambiguous: (UInt64, EntityType) -> Bool) {
    var entries: [Entry] = []
    var aliases: [Alias] = []
    var phrases: [(phrase: String, value: UInt32)] = []
    var known: [[UInt64]: Int] = [:]
    var surnames: [UInt64: Int] = [:]
    for list in lists {
      for line in list.lines.split(separator: "\n") {
        var fields = line.split(separator: "|").map(String.init)
        var gender = Gender.unknown
        if list.type == .person, let last = fields.last, last == "m" || last == "f" {
          gender = last == "m" ? .masculine : .feminine
          fields.removeLast()
        }
        guard let name = fields.first else { continue }
        let entry = entries.count
        entries.append(Entry(name: name, type: list.type, gender: gender))
        for form in fields {
          let tokens = Tokenizer.analyze(form).tokens
          if let same = known[tokens.map(\.hash)] {
            // `Nations unies` and `Nations Unies`: the capitals that both have.
            aliases[same].capitals &= Gazetteer.mask(of: tokens, .capitalized)
            aliases[same].acronyms &= Gazetteer.mask(of: tokens, .allCapitals)
            continue
          }
          known[tokens.map(\.hash)] = aliases.count
          phrases.append((form, UInt32(aliases.count)))
          aliases.append(
            Alias(
              entry: entry, capitals: Gazetteer.mask(of: tokens, .capitalized),
              acronyms: Gazetteer.mask(of: tokens, .allCapitals),
              isAmbiguous: tokens.count == 1 && ambiguous(tokens[0].hash, list.type)))
        }
        if list.type == .person {
          let tokens = Tokenizer.analyze(name).tokens
          if tokens.count > 1, let last = tokens.last, !ambiguous(last.hash, .person) {
            surnames[last.hash] = surnames[last.hash] == nil ? entry : -1
          }
        }
      }
    }
    self.entries = entries
    self.aliases = aliases
    table = WordTable(phrases)
    self.surnames = surnames.filter { $0.value >= 0 }
  }

  /// The longest form that begins at a token.
  func longestMatch(
    in tokens: [Token], at start: Int, before end: Int
  ) -> (length: Int, alias: Int)? {
    var limit = end
    while let match = table.longestMatch(in: tokens, at: start, before: limit) {
      if isWritten(aliases[Int(match.value)], in: tokens, at: start, match.length) {
        return (match.length, Int(match.value))
      }
      guard match.length > 1 else { return nil }
      limit = start + match.length - 1
    }
    return nil
  }

  /// The person best known by a surname alone.
  func person(surnamed hash: UInt64) -> Int? { surnames[hash] }

  private func isWritten(_ alias: Alias, in tokens: [Token], at start: Int, _ count: Int) -> Bool {
    for index in 0..<min(count, 64) {
      let flags = tokens[start + index].flags
      let bit = UInt64(1) << UInt64(index)
      if alias.capitals & bit != 0, !flags.contains(.capitalized) { return false }
      if alias.acronyms & bit != 0, !flags.contains(.allCapitals) { return false }
    }
    return true
  }

  private static func mask(of tokens: [Token], _ flag: Token.Flags) -> UInt64 {
    var mask: UInt64 = 0
    for (index, token) in tokens.prefix(64).enumerated() where token.flags.contains(flag) {
      // An elided article may be written either way: `L’Oréal`, `l’Oréal`.
      if flag == .capitalized, token.flags.contains(.elided) { continue }
      mask |= 1 << UInt64(index)
    }
    return mask
  }
}
