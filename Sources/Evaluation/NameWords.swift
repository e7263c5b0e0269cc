import Articles

/// Names and roles as the plain words by which they are compared.
enum NameWords {
  /// Lower-case ASCII words without accents and elided articles: `L’Été d’AT&T` gives
  /// `ete`, `at&t`.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "’":
        let start = word.lastIndex(of: "&").map { word.index(after: $0) } ?? word.startIndex
        if elided.contains(String(word[start...])) { word.removeSubrange(start...) }
        end()
      case "&": word.append("&")
      case "\u{300}"..."\u{36f}": break
      default:
        if let letters = Slug.plainLetters(of: scalar) { word += letters } else { end() }
      }
    }
    end()
    return words
  }

  /// Whether two names mean the same person or organization, named more or less fully:
  /// `Altman` and `Sam Altman`, `ONU` and `Organisation Nations unies`.
  static func areSame(_ one: String, _ other: String) -> Bool {
    let one = telling(one)
    let other = telling(other)
    guard !one.isEmpty, !other.isEmpty else { return false }
    if one == other || one.joined() == other.joined() { return true }
    let (short, long) = other.count < one.count ? (other, one) : (one, other)
    if short.count == 1, long.count > 1, short[0].count >= 2,
      short[0] == String(long.compactMap(\.first))
    {
      return true
    }
    guard Set(short).isSubset(of: long) else { return false }
    return short.count > 1 || short.last == long.last || short.first == long.first
  }

  /// 0 for two names that are not the same, else from 1 to 2: 2 for the same words.
  static func closeness(_ one: String, _ other: String) -> Double {
    guard areSame(one, other) else { return 0 }
    let one = Set(of(one))
    let other = Set(of(other))
    return 1 + Double(one.intersection(other).count) / Double(one.union(other).count)
  }

  /// Whether half of the words of the longer role, or all of the shorter, are shared.
  static func areSameRole(_ one: String, _ other: String) -> Bool {
    let one = Set(of(one)).subtracting(small)
    let other = Set(of(other)).subtracting(small)
    let shared = one.intersection(other).count
    return shared > 0
      && (shared == min(one.count, other.count) || 2 * shared >= max(one.count, other.count))
  }

  /// The words that tell a group: numbers, and words of two letters or more.
  static func ofGroup(_ text: String) -> Set<String> {
    let words = of(joiningThousands(text)).filter { $0.count > 1 || $0.allSatisfy(\.isNumber) }
    return Set(words).subtracting(small)
  }

  /// `1 500` as `1500`.
  private static func joiningThousands(_ text: String) -> String {
    text.replacing(#/(\d)[\s.](?=\d{3}\b)/#) { "\($0.output.1)" }
  }

  private static func telling(_ name: String) -> [String] {
    let words = of(name)
    let telling = words.filter { !small.contains($0) }
    return telling.isEmpty ? words : telling
  }

  private static let elided: Set<String> = ["l", "d", "qu", "s", "n", "j", "m", "t", "c"]
  private static let small: Set<String> = [
    "le", "la", "les", "l", "de", "du", "des", "d", "inc", "sa", "the", "groupe", "group", "m",
    "mme", "mr", "societe", "company", "corp", "et", "an",
  ]
}
