package import Articles
import French
import Text

/// Repairs the text and takes out what is no part of the article.
///
/// Every rule returns edits, which the document's offset map takes in, so that each
/// character of the clean text leads back to the source. Quotation marks are left
/// as they are: the translate stage mends them. Cleaning a clean text changes
/// nothing, because the rules run until none of them finds anything.
package struct CleanStage: Stage {
  package struct Settings: StageSettings {
    /// Rules that are left out.
    package var skip: [CleanRule] = []

    package init() {}

    package static let meanings = [
      SettingMeaning(
        "skip", "Rules that are left out.", accepted: CleanRule.allCases.map(\.rawValue))
    ]
  }

  package static let name = "clean"
  package static let summary =
    "Repairs broken text, removes page furniture, and finds title, byline, date and source."
  package static let version = 3
  package static let reads: Set<Layer> = [.text]
  package static let writes: Set<Layer> = [.text]

  /// How often the rules run at most. Three rounds are usual; what needs more is
  /// nested in a way that only a machine makes.
  private static let mostRounds = 16

  private let skipped: Set<CleanRule>

  package init(settings: Settings, resources: any ResourceReader = NoResources())
    throws(ProblemReport)
  {
    skipped = Set(settings.skip)
  }

  package func process(_ document: inout Document) throws(ProblemReport) {
    var facts = PageFacts()
    var page: PageLines?
    var rounds = 0
    var isChanged = true
    while isChanged, rounds < Self.mostRounds, !document.isLate {
      rounds += 1
      isChanged =
        repair(&document) || removeFurniture(&document, &facts, &page)
        || splitGluedWords(&document)
    }
    // The last round left the page as it was, unless it was one too many.
    if isChanged { page = nil }
    document.removedLines.sort { $0.range < $1.range }
    facts.write(page ?? PageLines(document.analyzed()), to: &document)
  }

  /// Runs the repairs of characters that have something to do.
  private func repair(_ document: inout Document) -> Bool {
    let due = RepairScan.rules(for: document.text)
    guard !due.isEmpty else { return false }
    var isChanged = false
    for rule in CleanRule.allCases where due.contains(rule) && !skipped.contains(rule) {
      guard let repairs = rule.repairs else { continue }
      isChanged = document.apply(repairs(document.text), by: rule) || isChanged
    }
    return isChanged
  }

  private func removeFurniture(
    _ document: inout Document, _ facts: inout PageFacts, _ page: inout PageLines?
  ) -> Bool {
    let lines = PageLines(document.analyzed())
    page = lines
    facts.read(lines)
    let found = Furniture.lines(in: lines, title: document.title)
      .filter { !skipped.contains($0.rule) }
    for line in found {
      document.removedLines.append(
        Document.RemovedLine(
          range: document.offsets.source(of: lines[line.index].range), rule: line.rule.rawValue))
    }
    let removed = found.map { lines.rangeWithLineEnd($0.index) }
    guard document.apply(removed.map { TextEdit($0) }) else { return false }
    document.take(Tokenizer.analysis(of: lines.text, without: removed, leaving: document.text))
    return true
  }

  private func splitGluedWords(_ document: inout Document) -> Bool {
    guard !skipped.contains(.gluedWords) else { return false }
    let seams = GluedWords.seams(in: document.analyzed())
    return document.apply(seams.map { TextEdit(TextRange($0, $0), " ") }, by: .gluedWords)
  }
}

extension CleanRule {
  /// The edits that a repair of characters makes; `nil` for other rules.
  fileprivate var repairs: (([UInt8]) -> [TextEdit])? {
    switch self {
    case .mojibake: Mojibake.repairs
    case .entities: Entities.repairs
    case .tags: Tags.repairs
    case .lineEnds: Spacing.lineEnds
    case .invisibleCharacters: Spacing.invisibleCharacters
    case .spacing: Spacing.spaces
    default: nil
    }
  }
}

extension Document {
  /// Edits the text; a rule that is named counts its repairs.
  ///
  /// - Returns: Whether there was an edit.
  fileprivate mutating func apply(_ edits: [TextEdit], by rule: CleanRule? = nil) -> Bool {
    let count = offsets.apply(edits, to: &text)
    guard count > 0 else { return false }
    if let rule { repairs[rule.rawValue, default: 0] += count }
    analysis = nil
    names = nil
    return true
  }
}
