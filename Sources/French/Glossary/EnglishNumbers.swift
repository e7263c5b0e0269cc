/// English number words and what French makes of them.
enum EnglishNumbers {
  /// The value of one number word up to ninety, or of digits with commas.
  static func value(of word: String) -> Int? {
    if let value = values[word] { return value }
    let parts = word.split(separator: "-")
    if parts.count == 2, let tens = values[String(parts[0])], let ones = values[String(parts[1])],
      tens >= 20, tens % 10 == 0, 1...9 ~= ones
    {
      return tens + ones
    }
    return nil
  }

  /// A number below 100 in French words, masculine.
  static func french(_ value: Int) -> String? {
    guard 0..<100 ~= value else { return nil }
    if value < 17 { return ones[value] }
    if value < 20 { return "dix-" + ones[value - 10] }
    let ten = value / 10
    let isTwenties = ten == 7 || ten == 9
    let rest = value - (isTwenties ? ten - 1 : ten) * 10
    let head = tens[ten]
    if rest == 0 { return ten == 8 ? "quatre-vingts" : head }
    let tail = rest < 17 ? ones[rest] : "dix-" + ones[rest - 10]
    let hasAnd = (rest == 1 || rest == 11) && ten < 8
    return hasAnd ? "\(head) et \(tail)" : "\(head)-\(tail)"
  }

  /// Digits as French writes them: `20,000` → `20 000`, `2.5` → `2,5`. `nil` if
  /// they are no plain number.
  static func french(digits: String) -> String? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard let last = groups.last, digits.utf8.allSatisfy({ 48...57 ~= $0 || $0 == 44 || $0 == 46 })
    else { return nil }
    let decimals = last.split(separator: ".", omittingEmptySubsequences: false)
    guard decimals.count <= 2, decimals.allSatisfy({ !$0.isEmpty }) else { return nil }
    if groups.count > 1 {
      let whole = groups.dropLast().dropFirst() + [decimals[0]]
      guard whole.allSatisfy({ $0.count == 3 }), 1...3 ~= groups[0].count else { return nil }
    }
    let text = groups.joined(separator: "\u{A0}")
    return String(text.map { $0 == "." ? "," : $0 })
  }

  private static let ones = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
  ]
  private static let tens = [
    "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt",
    "quatre-vingt",
  ]
  private static let values: [String: Int] = {
    let small =
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """
    let round = "twenty thirty forty fifty sixty seventy eighty ninety"
    var values: [String: Int] = [:]
    for (index, word) in small.split(separator: " ").enumerated() {
      values[String(word)] = index + 1
    }
    for (index, word) in round.split(separator: " ").enumerated() {
      values[String(word)] = (index + 2) * 10
    }
    return values
  }()
}
