/// The closed classes of words around a French noun.
package enum NounWords {
  package static let complementizers = WordTable(words: "que qu' si comment combien")
  package static let determiners = WordTable(
    words: """
      le la les l' un une des du son sa ses leur leurs ce cet cette ces certains certaines plusieurs
      quelques deux trois quatre cinq six sept huit neuf dix notre nos votre vos mon ma mes chaque
      d'autres
      """)
}
