import Articles
import French
import Text

/// What one quotation tells about another, when all are labelled.
extension QuotationLabeller {
  /// `« A » « B », a répondu X`, `il « A » et « B », précise-t-il`: quotations side by side, or
  /// in one sentence with a clause at its end, have one speaker.
  mutating func shareWithNeighbors() {
    for index in quotations.indices.reversed() where scene.passages[index].parent == nil {
      guard let previous = previous(index), quotations[previous].kind.isSpeech,
        quotations[index].kind.isSpeech, quotations[previous].cue == nil,
        quotations[previous].attribution != .signature,
        areTied(previous, index), quotations[index].attribution != .none
      else { continue }
      shareSpeaker(of: index, with: previous)
    }
  }

  private func areTied(_ first: Int, _ second: Int) -> Bool {
    let gap =
      scene.passages[first].outer
      .upperBound..<max(
        scene.passages[first].outer.upperBound, scene.passages[second].outer.lowerBound)
    if gap.isEmpty { return true }
    // `« A », et X d’ajouter : « B »`
    if gap.count <= Self.longestGap,
      gap.prefix(2).contains(where: { scene.word($0, isIn: Self.and) }),
      let cue = quotations[second].cue, quotations[first].isOpen,
      quotations[second].attribution == .verbBefore,
      cue.lowerBound >= quotations[first].range.upperBound,
      cue.upperBound <= quotations[second].range.lowerBound,
      scene.before(scene.passages[first]).isEmpty
    {
      return true
    }
    let isClosed: Bool =
      switch quotations[second].attribution {
      case .verbAfter, .invertedPronoun, .accordingTo:
        (quotations[second].cue?.lowerBound ?? 0) >= quotations[second].range.upperBound
      default: false
      }
    return isClosed && quotations[first].isOpen && gap.count <= Self.longestGap
      && scene.text.sentence(ofToken: scene.passages[first].outer.lowerBound)
        == scene.text.sentence(ofToken: scene.passages[second].outer.lowerBound)
  }

  /// The same words quoted twice have one speaker.
  mutating func echo() {
    guard quotations.contains(where: { $0.parent == nil && $0.isOpen }) else { return }
    var known: [UInt64: Int] = [:]
    for index in quotations.indices where quotations[index].kind.isSpeech {
      guard !quotations[index].isOpen else { continue }
      let words = words(in: quotations[index].range)
      if known[words] == nil { known[words] = index }
    }
    for index in quotations.indices where quotations[index].parent == nil {
      guard quotations[index].isOpen,
        let source = known[words(in: quotations[index].range)]
      else { continue }
      if !quotations[index].kind.isSpeech {
        quotations[index].kind = quotations[source].kind
        quotations[index].rule = "quoted_again"
      }
      shareSpeaker(of: source, with: index)
    }
  }

  private mutating func shareSpeaker(of source: Int, with index: Int) {
    quotations[index].speaker = quotations[source].speaker
    quotations[index].speakerRole = quotations[source].speakerRole
    quotations[index].speakerRange = quotations[source].speakerRange
    quotations[index].attribution = .sameSpeaker
  }

  /// `a dit le responsable. […] L’homme, Jean Petit, avait`: a name that comes later.
  mutating func nameLater() {
    guard quotations.contains(where: { $0.speakerRole != nil }) else { return }
    let later = LaterNames(scene: scene)
    for index in quotations.indices
    where quotations[index].speaker == nil && quotations[index].speakerRole != nil {
      guard let range = quotations[index].speakerRange,
        let name = later.name(behind: scene.passages[index].outer.upperBound, of: range)
      else { continue }
      quotations[index].speaker = resolver.speaker(named: name).entity
      quotations[index].speakerRole = nil
      quotations[index].attribution = .anaphora
    }
  }

  private static let and = WordTable(words: "et")
  /// Tokens between two quotations of one sentence.
  private static let longestGap = 12
}

extension Quotation {
  /// Whether nothing near it says who speaks, so that other words may.
  fileprivate var isOpen: Bool { attribution == .none || attribution == .anaphora }
}
