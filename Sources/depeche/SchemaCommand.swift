import ArgumentParser
import Articles
import Pipeline

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of pipeline.json, or the columns of the datasets.",
    discussion: """
      depeche schema                 the JSON Schema of pipeline.json
      depeche schema datasets        the columns of every dataset
      depeche schema departures      the columns of one dataset
      depeche schema datasets --markdown   the same as a page of documentation
      """)

  @Argument(help: "pipeline, datasets, or the name of a dataset.")
  var subject = "pipeline"

  @Flag(help: "All datasets as a page in Markdown.")
  var markdown = false

  func validate() throws {
    guard !markdown || subject == "datasets" else {
      throw ValidationError("--markdown is for 'depeche schema datasets'.")
    }
  }

  func run() throws {
    let schemas = DatasetCatalog.schemas
    switch subject {
    case "pipeline":
      print(StageCatalog.standard.jsonSchema())
    case "datasets" where markdown:
      print(DatasetsPage.text, terminator: "")
    case "datasets":
      for (index, schema) in schemas.enumerated() {
        if index > 0 { print() }
        show(schema)
      }
    default:
      guard let schema = schemas.first(where: { $0.name == subject }) else {
        var problem = ProblemReport.unknown(
          subject, noun: "dataset", known: schemas.map(\.name) + ["pipeline", "datasets"],
          at: "depeche schema")
        problem.kind = .usage
        throw problem
      }
      show(schema)
    }
  }

  private func show(_ schema: TableSchema) {
    print("\(schema.name): \(schema.summary)")
    for column in schema.columns {
      let only = column.isJSONOnly ? " (JSON Lines only)" : ""
      print("  \(column.name) (\(column.type)\(only)): \(column.meaning)")
      if !column.accepted.isEmpty {
        print("      One of \(column.accepted.joined(separator: ", ")).")
      }
    }
  }
}
