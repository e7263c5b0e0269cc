import Articles

/// The words of an article before and behind a passage of it.
struct ReportContext {
  /// A passage, by the offsets of its table.
  struct Place: Hashable {
    /// The passage's own number, by which its context is asked for.
    var id: String
    var start: Int
    var end: Int
  }

  /// So many scalars at the most on either side.
  private static let reach = 160

  var before = ""
  var after = ""

  /// Reads the contexts of passages, given by the ids of their articles.
  ///
  /// There are none where the texts of articles are not published, which JSON Lines only have.
  static func read(
    _ wanted: [String: [Place]], _ data: ReportData
  ) throws(ProblemReport) -> [String: Self] {
    guard try !PublishedTable(named: "documents", in: data.folder).isCSV else { return [:] }
    var contexts: [String: Self] = [:]
    try data.rows("documents", ["document_id", "text"]) { row in
      guard let places = wanted[row.text("document_id") ?? ""] else { return }
      let scalars = Array((row.text("text") ?? "").unicodeScalars)
      for place in places where place.end <= scalars.count {
        contexts[place.id] = Self(
          before: words(scalars[max(0, place.start - reach)..<place.start], cutsFirst: true),
          after: words(
            scalars[place.end..<min(scalars.count, place.end + reach)], cutsFirst: false))
      }
    }
    return contexts
  }

  /// Text without the word that was cut at its far end, nor what lies beyond an empty line.
  private static func words(
    _ scalars: ArraySlice<Unicode.Scalar>, cutsFirst: Bool
  ) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let text = String(view)
    guard scalars.count == reach else { return text }
    let isSpace = { (character: Character) in character.isWhitespace }
    if cutsFirst {
      return text.firstIndex(where: isSpace).map { "…" + text[$0...] } ?? text
    }
    return text.lastIndex(where: isSpace).map { text[..<$0] + " …" } ?? text
  }
}
