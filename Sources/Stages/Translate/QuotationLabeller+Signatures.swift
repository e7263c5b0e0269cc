import Articles
import French
import Text

/// Lines below quoted words that say whose they are.
extension QuotationLabeller {
  /// Gives words the speaker of the line below them; whether that leaves nothing to look for.
  mutating func sign(_ quotation: inout Quotation, below passage: Passage) -> Bool {
    if !namesSigner(passage), let line = roleLine(below: passage) {
      quotation.attribution = .signature
      quotation.signatureRange = scene.text.range(of: line.lowerBound - 1..<line.upperBound)
      quotation.speakerRange = scene.text.range(of: line)
      quotation.speakerRole = scene.text.string(line)
      return true
    }
    guard let signature = passage.signature else { return false }
    sign(&quotation, at: passage.outer.lowerBound, by: signature)
    return passage.source == .block || quotation.kind == .tweet
      || quotation.attribution == .signature
  }

  private mutating func sign(
    _ quotation: inout Quotation, at start: Int, by signature: SignatureLine
  ) {
    let text = scene.text
    let named = scene.firstName(in: signature.name)
    if signature.isPost {
      quotation.kind = .tweet
      quotation.rule = "signature"
      quotation.platform = "x"
      quotation.handle = signature.handle.map(text.string)
      quotation.postedOn = signature.date
      quotation.signatureRange = text.range(of: signature.tokens)
    } else {
      // A line that says more than a name is no proof, but below words set off by themselves.
      guard named?.tokens == signature.name,
        signature.tokens.upperBound == signature.name.upperBound
          || text.tokens[start].flags.contains(.startsParagraph)
            && text.tokens[signature.tokens.lowerBound].flags.contains(.startsParagraph)
      else { return }
      quotation.signatureRange = text.range(of: signature.tokens)
    }
    quotation.attribution = .signature
    quotation.speakerRange = text.range(of: signature.name)
    if let speaker = named.map({ resolver.speaker(named: $0) }) {
      quotation.speaker = speaker.entity
      resolver.remember(speaker, at: signature.tokens.lowerBound)
    } else {
      quotation.speaker = EntityReference(.person, text.string(signature.name))
    }
  }

  /// Whether the line below a passage is that of a post, or begins with a name of the text.
  private func namesSigner(_ passage: Passage) -> Bool {
    guard let signature = passage.signature else { return false }
    return signature.isPost || scene.firstName(in: signature.name)?.tokens == signature.name
  }

  /// `— Porte-parole des pompiers`: the line below words set off by themselves that says whose
  /// they are without a name.
  private func roleLine(below passage: Passage) -> Range<Int>? {
    let text = scene.text
    let dash = passage.outer.upperBound
    guard passage.source == .marks, passage.parent == nil, dash + 1 < text.tokens.count,
      text.tokens[dash].flags.contains(.startsParagraph), scene.word(dash, isIn: Self.longDashes),
      text.tokens[passage.outer.lowerBound].flags.contains(.startsParagraph),
      text.tokens[dash + 1].isCapitalized
    else { return nil }
    var end = dash + 1
    while end < text.tokens.count, !text.tokens[end].flags.contains(.startsParagraph) { end += 1 }
    let line = dash + 1..<end
    guard line.count <= Self.longestRole, !scene.isMark(end - 1, "."),
      cues.subjects.canSpeak(NounPhrase(words: line, determiner: nil, head: dash + 1))
    else { return nil }
    return line
  }

  /// Tokens of a line that says whose words stand above it.
  private static let longestRole = 10
  private static let longDashes = WordTable(words: "— – ―")
}
