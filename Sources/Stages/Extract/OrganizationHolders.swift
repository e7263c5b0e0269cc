import Articles
import Text

/// Whom a document sets beside each of its organizations: `la directrice de Cartonia`, `X, ancien
/// président du fonds`.
struct OrganizationHolders {
  /// Somebody who is, was or will be of an organization.
  struct Holder {
    /// `nil` for somebody without a name.
    var entity: Int?
    var sentence: Int
    var isFormer: Bool
    var isComing: Bool
  }

  private var byOrganization: [EntityReference: [Holder]] = [:]

  /// Goes once over all affiliations and phrases of the document.
  init(_ event: EventText, _ references: References) {
    for (entity, list) in references.affiliations {
      for known in list {
        guard let reference = Self.named(known.organization, references) else { continue }
        byOrganization[reference, default: []].append(
          Holder(
            entity: entity, sentence: known.sentence, isFormer: known.isFormer,
            isComing: known.isComing))
      }
    }
    for sentence in event.text.sentences.indices {
      for phrase in event.phrases[sentence] where phrase.entity == nil {
        guard let reference = Self.named(phrase.organization, references) else { continue }
        byOrganization[reference, default: []].append(
          Holder(sentence: sentence, isFormer: phrase.isFormer, isComing: false))
      }
    }
  }

  /// Those of one organization, in no order that says anything; empty for one that nobody is set
  /// beside.
  func holders(of organization: EntityReference) -> [Holder] {
    byOrganization[organization] ?? []
  }

  /// `le groupe` is no name: whose it is would be a guess.
  private static func named(
    _ phrase: OrganizationPhrase?, _ references: References
  ) -> EntityReference? {
    guard let phrase else { return nil }
    if case .generic = phrase { return nil }
    return references.organization(phrase, near: 0)
  }
}
