/// Text of random words, numbers and marks, for properties that must hold of any text.
package enum TokenSoup {
  private static let pieces = [
    "le", "la", "les", "de", "du", "des", "l’", "d'", "qu’", "the", "of", "I", "I’m", "you", "and",
    "ne", "n'", "pas", "plus", "jamais", "sans", "not", "never", "don't", "no", "without", "aucun",
    "lundi", "mardi", "14", "mai", "2024", "1er", "août", "fin", "en", "depuis", "été", "hier",
    "aujourd’hui", "demain", "last", "week", "May", "17", ",", "2023-11-30", "14/05/2024", "17-19",
    "il", "y", "a", "neuf", "ans", "dernier", "dernière", "prochain", "ce", "week-end", "matin",
    "31", "février", "0", "99999999999999999999", "2024/13/40", "00/00/0000", ".", "…", "?", "!",
    "«", "»", "“", "”", "\"", "(", ")", "—", "-", "–", ":", ";", "\n", "\n\n", "bon", "mauvais",
    "crise", "victoire", "crisis", "great", "@sama", "#OpenAI", ":openai-heart:", "J.", "OPA",
    "https://example.org", "GPT-4o", "Мы", "日本", "é", "œuvre", "🙂", "\u{a0}", "a-t-il", "ex-PDG",
  ]

  /// `count` pieces, most of them with spaces between; the same for the same seed.
  package static func text(seed: UInt64, count: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<count {
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      if Int.random(in: 0..<8, using: &generator) > 0 { text += " " }
    }
    return text
  }
}
