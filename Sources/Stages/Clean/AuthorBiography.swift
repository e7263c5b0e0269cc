import French
import Text

/// Finds the paragraph about the author at the end of a page.
///
/// One of the last lines is one if it names a writing trade and has several of the
/// turns that such paragraphs are made of; the author's name at its start counts
/// as two.
enum AuthorBiography {
  static func lines(
    in lines: PageLines, authors: [String], apartFrom rules: [Int: CleanRule]
  ) -> [Int] {
    guard lines.lines.count > 2 else { return [] }
    let last = lines.indices.reversed().lazy.filter { rules[$0] == nil }.prefix(2)
    return last.reversed().filter { isBiography(lines, $0, authors) }
  }

  private static func isBiography(_ lines: PageLines, _ index: Int, _ authors: [String]) -> Bool {
    let range = lines[index].range
    guard 60...2500 ~= range.count else { return false }
    let tokens = lines.text.tokens
    let place = lines.tokens(index)
    let trades = trades
    guard tokens[place].contains(where: { trades.contains($0) }) else { return false }
    var score = 0
    for index in place
    where turns.longestMatch(in: tokens, at: index, before: place.upperBound) != nil {
      score += 1
    }
    let bytes = lines.bytes[range.bounds]
    if authors.contains(where: { bytes.starts(with: $0.utf8) }) { score += 2 }
    return score >= 3
  }

  private static let trades = WordTable(
    words: """
      rédacteur rédactrice journaliste blogueur blogueuse chroniqueur chroniqueuse pigiste
      contributeur contributrice auteur autrice
      """)

  private static let turns = WordTable(
    lines: """
        plus connu sous
        plus connue sous
        sous le pseudonyme
        sous son pseudonyme
        passionné
        passionnée
        passion
        originaire de
        originaire d’
        a commencé sa carrière
        depuis son plus jeune âge
        dès son plus jeune âge
        depuis mon plus jeune âge
        diplômé
        diplômée
        rédacteur
        rédactrice
        blogueur
        blogueuse
        écrit pour
        écrit sur
        collabore à
        collabore avec
        collabore au
        féru
        férue
        adepte de
        fan de
        fondateur du site
        fondatrice du site
        du site
        je suis
        j’écris
        spécialisé dans
        spécialisée dans
        son temps libre
        mon temps libre
        couvre l’actualité
      """)
}
