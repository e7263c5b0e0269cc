import Articles
import French
import Text

/// Who is named and yet not the one whom a role means.
extension References {
  /// Whether somebody named before is another than a role tells of: the new coach is not `l'ancien
  /// entraîneur`, a member of parliament not `l'enseignant`, and who was hurt not `le policier`.
  func isBystander(_ found: Referent, _ phrase: PersonPhrase, inSentence sentence: Int) -> Bool {
    guard case .entity(let entity) = found else { return false }
    let known = affiliations[entity] ?? []
    let nouns = Set(phrase.head.map(event.hash))
    if phrase.isFormer,
      known.contains(where: { post in
        post.isComing && post.role.map { $0.contains { nouns.contains(event.hash($0)) } } ?? false
      })
    {
      return true
    }
    guard isTrade(phrase) else { return phrase.isOffice && isHurt(entity, before: sentence) }
    let isElected = known.contains { post in
      !post.isFormer && post.role.map { Self.elected.contains(event.hash($0.lowerBound)) } ?? false
    }
    return isElected || isHurt(entity, before: sentence)
  }

  /// Whether what has just been told of somebody is that he was hurt, killed or arrested.
  private func isHurt(_ entity: Int, before sentence: Int) -> Bool {
    (max(0, sentence - 2)..<sentence).contains { place in
      event.phrases[place].contains { $0.entity == entity }
        && event.text.sentences[place].tokens.contains { Self.harms.contains(event.hash($0)) }
    }
  }

  /// Whether a phrase is a bare trade, which tells neither a nation nor an age.
  private func isTrade(_ phrase: PersonPhrase) -> Bool {
    phrase.kind == .role && !phrase.isOffice && !phrase.isSport && !phrase.isFormer
      && phrase.tokens.count <= 2
  }

  private static let elected = EventWord.set(
    """
    député députée sénateur sénatrice maire ministre eurodéputé eurodéputée conseiller conseillère \
    préfet préfète procureur procureure juge magistrat magistrate parlementaire
    """)
  private static let harms = EventWord.set(
    """
    blessé blessée blessés blessées tué tuée tués tuées mort morte morts mortes décédé décédée meurt \
    décès hospitalisé hospitalisée victime victimes agressé agressée frappé frappée violé violée interpellation interpellé \
    interpellée arrestation poignardé poignardée abattu abattue noyé noyée tabassé tabassée harcelé \
    harcelée renversé renversée étranglé étranglée mutilé mutilée éborgné éborgnée percuté percutée
    """)
}
