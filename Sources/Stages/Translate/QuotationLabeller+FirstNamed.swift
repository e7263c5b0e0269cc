import Articles
import French
import Text

/// Whom a text names first, for words that nothing else leads to somebody with a name.
extension QuotationLabeller {
  /// `Luc Petit a vidé la boutique. La vitrine est sombre. « Le quartier est mort. »`, `Le vétéran
  /// jubile. « … », souffle-t-il`: who has no name when all else is done is most often the one with
  /// whom the paragraph begins, else the text.
  mutating func nameByFirstNamed() {
    guard quotations.contains(where: { isNobodys($0) || pointsAtRole($0) }) else { return }
    let firsts = firstPersons()
    for index in quotations.indices where scene.passages[index].parent == nil {
      let quotation = quotations[index]
      let passage = scene.passages[index]
      if isNobodys(quotation) {
        guard !isHeadline(passage), !isQuestion(passage), !isTitle(passage),
          let name = firstNamed(of: firsts, for: passage, gender: .unknown)
        else { continue }
        quotations[index].attribute(to: resolver.speaker(named: name), by: .anaphora)
      } else if pointsAtRole(quotation), let range = quotation.speakerRange,
        let phrase = resolver.unnamed[range], canBeNamed(phrase),
        let name = firstNamed(of: firsts, for: passage, gender: scene.gender(of: phrase))
      {
        quotations[index].speaker = resolver.speaker(named: name).entity
        quotations[index].speakerRole = nil
      }
    }
  }

  // MARK: - Words

  /// Whether words are a sentence of their own that nobody is said to speak.
  private func isNobodys(_ quotation: Quotation) -> Bool {
    quotation.kind == .direct && quotation.rule == "own_sentence" && quotation.attribution == .none
  }

  /// Whether a pronoun or what was said before leads words to somebody without a name.
  private func pointsAtRole(_ quotation: Quotation) -> Bool {
    guard quotation.speakerRole != nil else { return false }
    switch quotation.attribution {
    case .invertedPronoun, .sameSpeaker, .anaphora: return true
    default: return false
    }
  }

  /// `« Qui a vu le chat ? »`: what anybody asks.
  private func isQuestion(_ passage: Passage) -> Bool {
    passage.tokens.last.map { scene.isMark($0, "?") } ?? false
  }

  /// `« La nuit des loups », roman de Luc Petit`: what an apposition tells of is no speech.
  private func isTitle(_ passage: Passage) -> Bool {
    scene.after(passage).first.map { scene.isMark($0, ",") } ?? false
      && !FiniteVerbs.areIn(passage.tokens, of: scene.text)
  }

  /// Whether a phrase without a name can mean a person whom the text names: `le vétéran`, neither
  /// `un vétéran` nor `son frère`.
  private func canBeNamed(_ phrase: NounPhrase) -> Bool {
    let subjects = cues.subjects
    guard phrase.determiner.map({ scene.word($0, isIn: SpeakerResolver.singular) }) ?? false,
      !isBody(phrase),
      subjects.isPerson(phrase, before: scene.text.tokens.count) || subjects.isNative(phrase)
        || subjects.isAgentNoun(phrase)
    else { return false }
    return ![SpeakerResolver.newcomers, SpeakerWords.people, Self.strangers].contains {
      scene.word(phrase.head, isIn: $0)
    }
  }

  /// Those of whom a text tells without their names, beside ``SpeakerWords/people``.
  private static let strangers = WordTable(
    words: """
      homme femme coupable plaignant plaignante requérant requérante oncle tante cousin cousine
      """)

  // MARK: - Names

  private struct FirstPersons {
    var ofParagraphs: [Int: NameTable.Occurrence] = [:]
    var ofText: NameTable.Occurrence?
  }

  /// Whom the text and its paragraphs name first: who is named in quotations alone is spoken of.
  private func firstPersons() -> FirstPersons {
    var firsts = FirstPersons()
    for name in scene.names.occurrences
    where scene.entity(of: name).type == .person && !resolver.isQuoted(name) {
      let paragraph = scene.paragraph(of: name.tokens.lowerBound)
      if firsts.ofParagraphs[paragraph] == nil { firsts.ofParagraphs[paragraph] = name }
      if firsts.ofText == nil { firsts.ofText = name }
    }
    return firsts
  }

  /// The first person of the paragraph of some words, else of the text, who agrees and whom the
  /// words do not name.
  private mutating func firstNamed(
    of firsts: FirstPersons, for passage: Passage, gender: Gender
  ) -> NameTable.Occurrence? {
    resolver.quoted = passage.tokens
    let paragraph = scene.paragraph(of: passage.outer.lowerBound)
    return [firsts.ofParagraphs[paragraph], firsts.ofText].lazy.compactMap(\.self).first {
      scene.agrees($0, gender) && !resolver.isNamedInWords($0)
    }
  }
}
