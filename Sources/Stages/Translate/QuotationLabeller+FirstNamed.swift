import Articles
import French
import Text

/// Whom a text names first, for words that nothing else leads to somebody.
extension QuotationLabeller {
  /// `Luc Petit a vidé la boutique. La vitrine est sombre. « Le quartier est mort. »`: who speaks a
  /// sentence of its own is most often the one with whom the paragraph begins, else the text.
  mutating func nameByFirstNamed() {
    guard quotations.contains(where: isNobodys) else { return }
    let firsts = firstPersons()
    for index in quotations.indices
    where scene.passages[index].parent == nil && isNobodys(quotations[index]) {
      let passage = scene.passages[index]
      guard !isHeadline(passage), !isQuestion(passage), !isTitle(passage),
        let name = firstNamed(of: firsts, for: passage)
      else { continue }
      quotations[index].attribute(to: resolver.speaker(named: name), by: .anaphora)
    }
  }

  // MARK: - Words

  /// Whether words are a sentence of their own that nobody is said to speak.
  private func isNobodys(_ quotation: Quotation) -> Bool {
    quotation.kind == .direct && quotation.rule == "own_sentence" && quotation.attribution == .none
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

  /// The first person of the paragraph of some words, else of the text, whom the words do not
  /// name.
  private mutating func firstNamed(
    of firsts: FirstPersons, for passage: Passage
  ) -> NameTable.Occurrence? {
    resolver.quoted = passage.tokens
    let paragraph = scene.paragraph(of: passage.outer.lowerBound)
    return [firsts.ofParagraphs[paragraph], firsts.ofText].lazy.compactMap(\.self).first {
      !resolver.isNamedInWords($0)
    }
  }
}
