package import Articles
import DataFiles
package import Evaluation
package import Text

/// Scores the datasets of a run against what people marked.
package struct EvaluationRun {
  package struct Result {
    package let scorecard: Scorecard
    /// What to know before trusting the figures, in one line each.
    package let warnings: [String]
  }

  /// Files in the gold format, and folders of brat files.
  private let gold: [String]
  private let output: String
  private let textFolders: [String]
  private let types: [String: EntityType]
  private let isOutermostOnly: Bool

  /// - Parameters:
  ///   - gold: Files of JSON Lines, plain or gzip, and folders of brat files.
  ///   - output: The folder of the run's datasets.
  ///   - textFolders: Where the texts of the articles lie, before other places are tried.
  ///   - types: Names of types in the brat files, beside the usual ones.
  ///   - isOutermostOnly: Whether marked mentions inside others are left out.
  package init(
    gold: [String], output: String, textFolders: [String] = [],
    types: [String: EntityType] = [:], isOutermostOnly: Bool = false
  ) {
    self.gold = gold
    self.output = output
    self.textFolders = textFolders
    self.types = types
    self.isOutermostOnly = isOutermostOnly
  }

  /// - Throws: ``ProblemReport`` for files that are missing or broken, and when the marks and
  ///   the run have no article in common.
  package func evaluate() throws(ProblemReport) -> Result {
    for path in gold where Files.kind(of: path) == .missing {
      throw ProblemReport(
        .input, at: path, "there is no such file or folder",
        help: "Name a gold file (JSON Lines) or a folder of brat files.")
    }
    let run = try RunOutput(folder: output)
    var (documents, warnings) = try markedDocuments(run)
    let names = Set(documents.map(\.name))
    let repeated = run.repeatedNames(among: names)
    guard repeated.isEmpty else {
      throw ProblemReport(
        .data, at: output, "more than one article of the run is called '\(repeated[0])'",
        help: "Name the articles by their document_id, or evaluate them in several runs.")
    }
    let found = try run.documents(names)
    guard !found.isEmpty else {
      throw ProblemReport(
        .input, at: output, "no marked article is in the run",
        help: "Articles are matched by their file's name without its ending; the first marked "
          + "one is '\(documents[0].name)'.")
    }
    let allTypes = Set(documents.flatMap { ($0.mentions ?? []).map(\.type) })
    var scorecard = Scorecard()
    for index in documents.indices {
      documents[index].mentionTypes = allTypes
      if isOutermostOnly { documents[index].removeInnerMentions() }
      scorecard.add(documents[index], found: found[documents[index].name])
    }
    let missing = scorecard.missingDocuments
    if !missing.isEmpty {
      warnings.append(
        "marked articles that are not in the run count as empty (\(missing.count)): "
          + missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? ", …" : ""))
    }
    return Result(scorecard: scorecard, warnings: warnings)
  }

  private func markedDocuments(
    _ run: RunOutput
  ) throws(ProblemReport) -> (documents: [MarkedDocument], warnings: [String]) {
    var documents: [MarkedDocument] = []
    var unknownTypes: [String: Int] = [:]
    for path in gold {
      if Files.kind(of: path) == .folder {
        let folder = BratFolder(
          path: path, texts: ArticleTexts(folders: textFolders, paths: run.paths),
          types: BratFolder.knownTypes.merging(types) { _, given in given })
        documents += try folder.documents(&unknownTypes)
      } else {
        // gold/dev.jsonl has its texts beside it or in gold/dev/.
        let beside = [Files.folder(of: path), ArticleTexts.withoutEnding(path)]
        let texts = ArticleTexts(folders: textFolders + beside, paths: run.paths)
        documents += try GoldFile(path: path, texts: texts).documents()
      }
    }
    guard !documents.isEmpty else {
      throw ProblemReport(.data, at: gold[0], "no article is marked in it")
    }
    var seen: Set<String> = []
    if let twice = documents.first(where: { !seen.insert($0.name).inserted }) {
      throw ProblemReport(
        .data, at: gold[0], "'\(twice.name)' is marked twice",
        help: "Evaluate the files one by one if their articles have the same names.")
    }
    let warnings = unknownTypes.sorted { $0.key < $1.key }.map {
      "marks of type \($0.key) are left out (\($0.value)); --type \($0.key)=TYPE says what they are"
    }
    return (documents, warnings)
  }
}
