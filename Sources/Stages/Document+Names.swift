import Articles
import French
import Text

extension Document {
  /// The names in the text, found when first asked for.
  ///
  /// English spans among the ``quotations`` are masked: French rules would make
  /// names of `I` and `Learn`. So whoever writes quotations sets ``names`` to `nil`
  /// when the set of English spans changes.
  mutating func named() -> NameTable {
    if let names { return names }
    let english = quotations.filter { $0.language == .english }.map(\.range)
    let text = analyzed()
    var names = NameFinder.standard.names(in: text, excluding: english)
    // `PARIS (AFP) -` tells who wrote the article, not whom it is about.
    if let agency = Dateline.agency(in: text) {
      names.occurrences.removeAll { agency.contains($0.range) }
    }
    self.names = names
    return names
  }
}
