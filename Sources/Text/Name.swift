/// What a mention can be of.
///
/// Public, as are other enumerations that inner loops of other modules look at: cases of a
/// `package` one are compared by a call that asks for its conformance first.
public enum EntityType: String, Sendable, Hashable, CaseIterable, Codable {
  case person, organization, product, location, event, role, date
}

/// How a name was found; public as ``EntityType`` is.
public enum NameMethod: String, Sendable, Hashable, CaseIterable {
  /// It stands in a list.
  case gazetteer
  /// A statistical model found it.
  case tagger
  /// A surname, acronym or handle of an entity that the text names in full.
  case alias
  /// A rule over capitals, roles, verbs and first names found it.
  case pattern
}

/// Public as ``EntityType`` is.
public enum Gender: UInt8, Sendable, Hashable {
  case unknown, feminine, masculine
}

/// The names of one text: who and what it speaks of, and where.
package struct NameTable: Sendable, Hashable {
  /// One person, organization, … of the text.
  package struct Entity: Sendable, Hashable {
    package var type: EntityType
    /// The fullest form: from the list if it stands there, else from the text.
    package var name: String
    /// Persons only, and only where a first name or a civility tells.
    package var gender: Gender

    package init(type: EntityType, name: String, gender: Gender = .unknown) {
      self.type = type
      self.name = name
      self.gender = gender
    }
  }

  /// One place where an entity is named.
  package struct Occurrence: Sendable, Hashable {
    /// Index into ``NameTable/entities``.
    package var entity: Int
    /// Indices of the name's tokens.
    package var tokens: Range<Int>
    /// Bytes of the name: no article, no civility, no elided word.
    package var range: TextRange
    package var method: NameMethod
    /// 0 to 1000.
    package var confidence: Int

    package init(
      entity: Int, tokens: Range<Int>, range: TextRange, method: NameMethod, confidence: Int
    ) {
      self.entity = entity
      self.tokens = tokens
      self.range = range
      self.method = method
      self.confidence = confidence
    }
  }

  package var entities: [Entity]
  /// In text order; occurrences never overlap, but a role may stand beside a name.
  package var occurrences: [Occurrence]

  package init(entities: [Entity] = [], occurrences: [Occurrence] = []) {
    self.entities = entities
    self.occurrences = occurrences
  }

  package func entity(of occurrence: Occurrence) -> Entity { entities[occurrence.entity] }

  /// The occurrences that begin at one of some tokens, as indices. O(log *n*).
  package func occurrences(inTokens range: Range<Int>) -> Range<Int> {
    occurrences.partitioningIndex {
      $0.tokens.lowerBound >= range.lowerBound
    }..<occurrences.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
  }
}
