import French
import Text

/// The grammatical subject of a reporting verb, before it is resolved.
enum Subject {
  case name(NameTable.Occurrence)
  /// `il`, `-t-elle`, `ce dernier`.
  case pronoun(Int)
  /// A noun phrase without a name that can speak.
  case phrase(NounPhrase)
  /// `Son verdict : «`: whose the noun is behind a possessive.
  case owner(Int)
  /// `on`, `je`: nobody that the text names.
  case nobody
}

/// A noun phrase: `le ministre de l’Intérieur`.
struct NounPhrase {
  /// From the word behind the article to the last word.
  var words: Range<Int>
  /// The article or other determiner.
  var determiner: Int?
  /// The noun.
  var head: Int
}
