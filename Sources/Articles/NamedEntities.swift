/// The entities that mentions name, in the order of the first mention of each. Names that give
/// the same id ("Mário Soares", "Mario Soares") are one entity, called what stands first.
///
/// Names are compared byte by byte: a dictionary of them hashed, and composed, each mention's
/// name anew, which took two and a half times the instructions.
struct NamedEntities: Sendable {
  private(set) var entities: [EntityReference] = []
  /// The ids of ``entities``.
  private(set) var ids: [[UInt8]] = []
  /// For each mention the index of its entity; `nil` for roles and dates.
  private(set) var ofMention: [Int?] = []

  /// A name as the mentions have it.
  private struct Spelling {
    let reference: EntityReference
    let hash: UInt32
    let entity: Int
  }

  /// The entities by name as Unicode compares them, once a name is there that other bytes can be
  /// equal to; nothing before.
  private var byName: [EntityReference: Int] = [:]

  private var spellings: [Spelling] = []
  private var spellingPlaces = HashPlaces()
  private var idHashes: [UInt32] = []
  private var idPlaces = HashPlaces()

  init(_ mentions: [Mention]) {
    ofMention.reserveCapacity(mentions.count)
    for mention in mentions {
      ofMention.append(mention.entity.type.isEntity ? note(mention.entity) : nil)
    }
  }

  /// The index of the entity that the mentions call so.
  func index(of reference: EntityReference) -> Int? {
    var found = spellingPlaces.first(of: HashPlaces.hash(of: reference.name.utf8.span))
    if let entity = index(of: reference, from: &found) { return entity }
    if !byName.isEmpty { return byName[reference] }
    return reference.name.hasOneSpelling
      ? nil : spellings.first { $0.reference == reference }?.entity
  }

  /// The index of the entity with an id.
  func index(ofID id: [UInt8]) -> Int? {
    var found = idPlaces.first(of: HashPlaces.hash(of: id.span))
    return index(ofID: id, from: &found)
  }

  private mutating func note(_ reference: EntityReference) -> Int {
    let hash = HashPlaces.hash(of: reference.name.utf8.span)
    var found = spellingPlaces.first(of: hash)
    if let entity = index(of: reference, from: &found) { return entity }
    if byName.isEmpty, !reference.name.hasOneSpelling {
      for known in spellings { byName[known.reference] = known.entity }
    }
    let isCompared = !byName.isEmpty || !reference.name.hasOneSpelling
    let entity = byName[reference] ?? entity(withIDOf: reference)
    if isCompared { byName[reference] = entity }
    spellings.append(Spelling(reference: reference, hash: hash, entity: entity))
    spellingPlaces.insert(at: found) { spellings[$0].hash }
    return entity
  }

  private mutating func entity(withIDOf reference: EntityReference) -> Int {
    let id = reference.idBytes
    let hash = HashPlaces.hash(of: id.span)
    var found = idPlaces.first(of: hash)
    if let entity = index(ofID: id, from: &found) { return entity }
    entities.append(reference)
    ids.append(id)
    idHashes.append(hash)
    idPlaces.insert(at: found) { idHashes[$0] }
    return entities.count - 1
  }

  private func index(
    of reference: EntityReference, from found: inout HashPlaces.Found
  ) -> Int? {
    while let place = found.place {
      if spellings[place].reference.isWrittenLike(reference) { return spellings[place].entity }
      spellingPlaces.next(&found)
    }
    return nil
  }

  private func index(ofID id: [UInt8], from found: inout HashPlaces.Found) -> Int? {
    while let place = found.place {
      if ids[place] == id { return place }
      idPlaces.next(&found)
    }
    return nil
  }
}

extension EntityReference {
  /// Whether type and name are the same, byte by byte.
  fileprivate func isWrittenLike(_ other: EntityReference) -> Bool {
    guard type == other.type, name.utf8.count == other.name.utf8.count else { return false }
    let (own, others) = (name.utf8.span, other.name.utf8.span)
    for index in own.indices where own[index] != others[index] { return false }
    return true
  }
}

extension String {
  /// Whether no other string of which this is true is equal to it: it holds nothing but ASCII,
  /// Latin letters with their accents in them, and the marks from U+2010 to U+203F.
  fileprivate var hasOneSpelling: Bool {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case ..<0x80: index += 1
      case 0xc2...0xc9: index += 2
      case 0xe2 where bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90: index += 3
      default: return false
      }
    }
    return true
  }
}
