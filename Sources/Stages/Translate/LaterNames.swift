import Articles
import French
import Text

/// Finds names that a text gives only after the words of the one who bears them:
/// `a dit le gérant. […] L’homme, Jean Petit, tenait`.
struct LaterNames {
  let scene: Scene

  private static let farthest = 2

  /// The name that stands behind a general noun at the start of a later sentence.
  ///
  /// - Parameters:
  ///   - token: Where to begin.
  ///   - role: The words for the speaker so far; a plural is never one person.
  /// - Returns: `nil` unless the text names that person there for the first time.
  func name(behind token: Int, of role: TextRange) -> NameTable.Occurrence? {
    let words = scene.text.tokens(in: role)
    guard words.lowerBound > 0,
      Self.singular.contains(scene.text.tokens[words.lowerBound - 1]), token > 0
    else { return nil }
    let paragraph = scene.paragraph(of: token - 1)
    if paragraph == 0, let bearer = bearer(of: words, behind: token) { return bearer }
    var number = scene.text.sentence(ofToken: token - 1) + 1
    while number < scene.text.sentences.count,
      scene.text.sentences[number].paragraph - paragraph <= Self.farthest
    {
      if let name = opening(of: scene.text.sentences[number].tokens) { return name }
      number += 1
    }
    return nil
  }

  /// `Le maire démissionne : « … »` in a headline: the first named below with that post.
  private func bearer(of role: Range<Int>, behind token: Int) -> NameTable.Occurrence? {
    guard let head = role.first(where: { !scene.word($0, isIn: SpeakerWords.earlyAdjectives) }),
      PersonNouns.noun(in: scene.text.tokens, at: head, before: role.upperBound) != nil,
      let end = scene.text.sentences.first(where: { $0.paragraph > Self.deepest })?.tokens
        .lowerBound
        ?? scene.text.tokens.indices.last,
      let entity = scene.roles.entity(
        withRole: RoleMemory.key(of: head, in: scene.text), behind: token, before: end)
    else { return nil }
    return scene.names.occurrences.first { $0.entity == entity }
  }

  /// The last paragraph that tells whom a headline means.
  private static let deepest = 3

  private func opening(of sentence: Range<Int>) -> NameTable.Occurrence? {
    let noun = sentence.lowerBound + 1
    guard noun + 2 < sentence.upperBound, scene.word(sentence.lowerBound, isIn: Self.singular),
      scene.word(noun, isIn: SpeakerWords.persons), scene.isMark(noun + 1, ","),
      let name = scene.name(at: noun + 2), scene.entity(of: name).type == .person,
      name.tokens.lowerBound == noun + 2,
      !scene.names.occurrences.contains(where: {
        $0.entity == name.entity && $0.tokens.lowerBound < sentence.lowerBound
      })
    else { return nil }
    return name
  }

  private static let singular = WordTable(words: "le la l' cet cette un une")
}
