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
    var table = WordTable(capacityFor: lists.reduce(0) { $0 + $1.lines.utf8.count } / 8)
    var surnames: [UInt64: Int] = [:]
    for list in lists {
      let bytes = Array(list.lines.utf8)
      // All lines are cut into words at once; each form is a stretch of them.
      var scanner = TokenScanner(bytes: bytes)
      let tokens = scanner.tokens()
      for line in TokenScanner.lines(of: tokens) {
        var fields = tokens[line].split { $0.isMark(UInt8(ascii: "|")) }
        var gender = Gender.unknown
        if list.type == .person, let last = fields.last, let known = Gazetteer.gender(of: last) {
          gender = known
          fields.removeLast()
        }
        guard let name = fields.first, let opening = name.first, let end = name.last else {
          continue
        }
        let entry = entries.count
        entries.append(
          Entry(
            name: String(decoding: bytes[Int(opening.start)..<Int(end.end)], as: UTF8.self),
            type: list.type, gender: gender))
        for form in fields {
          let hashes = form.map { $0.hash }
          if let same = table.value(of: hashes).map(Int.init) {
            // `Nations unies` and `Nations Unies`: the capitals that both have.
            aliases[same].capitals &= Gazetteer.mask(of: form, .capitalized)
            aliases[same].acronyms &= Gazetteer.mask(of: form, .allCapitals)
            continue
          }
          table.insert(hashes, UInt32(aliases.count))
          aliases.append(
            Alias(
              entry: entry, capitals: Gazetteer.mask(of: form, .capitalized),
              acronyms: Gazetteer.mask(of: form, .allCapitals),
              isAmbiguous: form.count == 1 && ambiguous(form[form.startIndex].hash, list.type)))
        }
        if list.type == .person, name.count > 1, !ambiguous(end.hash, .person) {
          surnames[end.hash] = surnames[end.hash] == nil ? entry : -1
        }
      }
    }
    self.entries = entries
    self.aliases = aliases
    self.table = table
    self.surnames = surnames.filter { $0.value >= 0 }
  }

  private static func gender(of field: ArraySlice<Token>) -> Gender? {
    guard field.count == 1 else { return nil }
    switch field.first?.hash {
    case Gazetteer.masculine: return .masculine
    case Gazetteer.feminine: return .feminine
    default: return nil
    }
  }

  private static let masculine = WordHash.of("m")
  private static let feminine = WordHash.of("f")

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

  private static func mask(of tokens: ArraySlice<Token>, _ flag: Token.Flags) -> UInt64 {
    var mask: UInt64 = 0
    for (index, token) in tokens.prefix(64).enumerated() where token.flags.contains(flag) {
      // An elided article may be written either way: `L’Oréal`, `l’Oréal`.
      if flag == .capitalized, token.flags.contains(.elided) { continue }
      mask |= 1 << UInt64(index)
    }
    return mask
  }
}
