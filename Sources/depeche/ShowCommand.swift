import ArgumentParser
import Articles
import DataFiles
import Foundation
import Pipeline

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints a table of a published dataset.",
    discussion: """
      depeche show departures --where 'person=Leike'
      depeche show departures --where 'status=confirmed' --where 'left_on>=2024-05'
      depeche show quotations --columns speaker,text,french --where 'language=en'
      depeche show entities --where 'type=organization' --sort -mentions --limit 10
      depeche show mentions --where 'name=OpenAI' --json > openai.jsonl

      Text fits if it holds the words, whatever their case and accents; a date if it \
      begins with the value; a number if it equals it. 'left_on=' asks for empty cells. The \
      quotes keep the shell from taking > and < for its own. \
      What a terminal gets fits its width; anything else gets tabs, whole cells and \
      every row. `depeche schema TABLE` lists the columns.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The dataset: departures, quotations, mentions, …")
  var table: String

  @Option(
    name: .customLong("where"),
    help: "Only rows where column=value; also !=, >= and <=. Can be repeated: all must fit.")
  var conditions: [String] = []

  @Option(name: .long, help: "The columns to show, separated by commas; all is every one.")
  var columns: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: "The column to sort by; with - before it the largest come first.")
  var sort: String?

  @Option(
    name: .long,
    help: "The most rows to show; 0 is all (default: 50 on a terminal, else all).")
  var limit: Int?

  @Flag(name: .long, help: "Print one JSON object a line; all columns unless some are named.")
  var json = false

  @Option(name: .long, help: "The folder of the datasets (default: aggregate's output).")
  var output: String?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must be 0 or more, not \(limit)") }
  }

  func run() throws {
    let published = try PublishedTable(named: table, in: try outputFolder())
    let isWatched = Files.isTerminal(1) && !json
    let most = limit ?? (isWatched ? 50 : 0)
    let query = try TableQuery(
      published, columns: wantedColumns, conditions: conditions, sort: sort,
      limit: most == 0 ? nil : most)
    let result = try query.run(on: published)
    let columns = query.columns.map { published.schema.columns[$0] }
    if json {
      for row in result.rows { print(Self.line(row, columns)) }
    } else {
      let text = TextTable(
        columns.map { .init($0.name, isNumber: $0.type == "integer" || $0.type == "number") },
        rows: result.rows.map { $0.map(\.cellText) })
      let lines =
        isWatched
        ? text.lines(width: Files.terminalWidth(1) ?? 80, hasColor: Terminal.hasColor)
        : text.tabSeparated
      for line in lines { print(line) }
    }
    guard isWatched else { return }
    let rows = result.rows.count
    Terminal.note(
      result.isCut
        ? "the first \(rows) rows; --limit 0 shows all"
        : rows == 0 ? "no row fits" : rows == 1 ? "1 row" : "\(rows) rows")
  }

  private var wantedColumns: [String] {
    guard let columns else { return json ? ["all"] : [] }
    return columns.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func line(_ row: [JSONValue], _ columns: [TableSchema.ColumnSchema]) -> String {
    // Key by key, because the keys of an object on one line are sorted.
    let members = zip(columns, row).map { column, cell in
      "\"\(column.name)\":\(cell.canonicalText)"
    }
    return "{\(members.joined(separator: ","))}"
  }

  private func outputFolder() throws -> String {
    if let output { return output }
    guard let path = try options.loadPlaces().outputPath else {
      throw ValidationError("\(options.config) writes no datasets; name their folder with --output")
    }
    return path
  }
}

extension JSONValue {
  /// What a cell shows; nothing for `null`.
  var cellText: String {
    switch self {
    case .null: ""
    case .string(let text): text
    default: canonicalText
    }
  }
}
