package import Text

/// Finds the persons, organizations, products, places and roles that a French text
/// names, by lists and by rules over capitals and neighboring words.
///
/// Every place that looks like a name becomes a candidate; what a list, its form and
/// its neighbors say is added up over all places with the same words; then each name
/// gets its type, and shorter forms (a surname, an acronym, a handle) are led back to
/// the full one.
package struct NameFinder: Sendable {
  let knowledge: NameKnowledge

  /// Made once, on first use: a few tens of milliseconds.
  package static let standard = NameFinder(knowledge: .standard)

  /// The names of a text and the places where they stand. O(*n*) in the tokens.
  ///
  /// - Parameters:
  ///   - text: The analyzed text.
  ///   - excluded: Stretches in another language: only listed names and handles are
  ///     found there.
  /// - Returns: Entities in no special order, occurrences in text order.
  package func names(in text: AnalyzedText, excluding excluded: [TextRange] = []) -> NameTable {
    guard !text.tokens.isEmpty else { return NameTable() }
    let context = NameContext(text: text, knowledge: knowledge, excluding: excluded)
    var scanner = NameScanner(context: context)
    scanner.scan()
    scanner.add(
      TagScores(
        context: context, model: .standard, gate: .capitals, settled: scanner.settledNames()))
    var resolver = NameResolver(
      context: context, candidates: scanner.candidates, roles: scanner.roles)
    return resolver.resolve()
  }
}

/// The lists that names are found with.
///
/// A class, as ``Gazetteer`` is, so that whoever reads a list counts one reference.
final class NameKnowledge: Sendable {
  let gazetteer: Gazetteer
  let roles: RoleFinder
  /// The classes of words, and which begin roles.
  let words: NameWords
  /// Nouns that complete the name of an institution.
  let complements = WordTable(words: InstitutionWords.complements)
  /// What ministers see to.
  let fields = WordTable(words: InstitutionWords.fields)
  /// Institutions that need no name.
  let bodies = WordTable(lines: InstitutionWords.bodies)

  init(gazetteer: Gazetteer, words: NameWords, roles: RoleFinder) {
    self.gazetteer = gazetteer
    self.words = words
    self.roles = roles
  }

  static let standard = NameKnowledge(
    gazetteer: .standard, words: .standard, roles: .standard)
}
