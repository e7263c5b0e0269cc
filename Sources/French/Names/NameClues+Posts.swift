import Text

/// What is said of the posts that somebody holds in what a name stands for, or leaves.
extension NameClues {
  /// `la directrice des opérations de X`, `le président exécutif de X, Anne Roux`: what a post is
  /// held in, surely so if a name in apposition tells who holds it.
  func post(
    before link: Int, of name: Range<Int>, roles: [RoleFinder.Match]
  ) -> NameClueSet {
    guard let role = NameClues.lastRole(before: link, in: roles),
      role.tokens.lowerBound >= sentence.lowerBound, link - role.tokens.upperBound < 6,
      (role.tokens.upperBound..<link).allSatisfy({
        context.isLowercaseWord($0) && !context.has($0, [.speechVerb, .humanVerb, .relation])
          && (!context.has($0, .function) || Link.links.contains(tokens[$0]))
      }),
      !(role.tokens.lowerBound..<link).contains(where: { Link.ofNoEmployer.contains(tokens[$0]) })
    else { return [] }
    let end = name.upperBound
    let isHeld =
      end + 1 < sentence.upperBound && context.isMark(end, ",") && tokens[end + 1].kind == .word
      && tokens[end + 1].isCapitalized && !context.isElided(end + 1)
    if isHeld { return [.ofHeldPost] }
    let post = role.tokens.lowerBound..<link
    if post.count > 2, Link.leaders.contains(tokens[post.lowerBound]),
      !post.contains(where: { Link.territorial.contains(tokens[$0]) })
    {
      return [.ofFunction]
    }
    return role.tokens.upperBound < link ? [.ofOffice] : []
  }

  /// `le numéro deux de X`
  func isRank(_ index: Int) -> Bool {
    index > sentence.lowerBound && tokens[index - 1].hash == Link.number
      && Link.ranks.contains(tokens[index])
  }

  /// `à la tête de X`, `prend la tête de X`, `a claqué la porte de X`.
  func isLead(before link: Int) -> Bool {
    guard link - 3 >= sentence.lowerBound, tokens[link - 2].hash == Link.theFeminine else {
      return false
    }
    return tokens[link - 1].hash == Link.head && Link.leadings.contains(tokens[link - 3])
      || tokens[link - 1].hash == Link.door && Link.slammings.contains(tokens[link - 3])
  }

  /// `un contrat de trois ans avec X`, `s’est engagé avec X`.
  func hasBond(before with: Int) -> Bool {
    var index = with - 1
    while index >= sentence.lowerBound, with - index < 7, tokens[index].kind != .mark {
      if Link.bonds.contains(tokens[index]) { return true }
      index -= 1
    }
    return false
  }

  /// `le départ d’Alma Vautrin de X`.
  func isPersonsLeaving(before link: Int) -> Bool {
    var index = link - 1
    while index > sentence.lowerBound, link - index < 5, tokens[index].isCapitalized { index -= 1 }
    return index < link - 2 && index > sentence.lowerBound && Link.ofs.contains(tokens[index])
      && Link.leavings.contains(tokens[index - 1])
  }

  /// `confie la direction à X`, `sa place échoit à X`, `succède à X`: who gets or had a post.
  func isHeir(behind link: Int) -> Bool {
    let near = max(sentence.lowerBound, link - 9)..<link
    return near.contains { Link.givings.contains(tokens[$0]) }
      || near.contains { Link.comings.contains(tokens[$0]) }
        && near.contains { Link.posts.contains(tokens[$0]) }
  }

  /// `s'est attaché les services de X`
  func isServant(behind link: Int) -> Bool {
    link - 3 >= sentence.lowerBound && tokens[link - 1].hash == Link.services
      && Link.attachings.contains(tokens[link - 3])
  }
}
