import ArgumentParser
import Articles
import Pipeline

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says which rows two sets of datasets have not in common.",
    discussion: """
      A set is named by the id of a run (depeche runs), by its own name or number, or by a folder \
      of datasets. Without names, the set before the current one is compared with that.

      Rows are told apart by their ids; those of datasets without ids are added or removed, never \
      changed. How many sets are kept is a setting of aggregate, keepSets.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The set to begin with (default: the one before the current one).")
  var old: String?

  @Argument(help: "The set to end with (default: the current one).")
  var new: String?

  @Flag(name: .long, help: "Show the rows and what about them differs.")
  var rows = false

  @Option(name: .long, help: "With --rows: how many of each kind to show of each dataset.")
  var limit = 20

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Exit with 10 if anything differs, else with 0.")
  var exitCode = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1, not \(limit)") }
  }

  func run() throws {
    let finder = SetFinder(try options.loadPlaces())
    let comparison = try SetComparison(
      old.map(finder.set) ?? finder.previous(), new.map(finder.set) ?? finder.current(),
      mostRows: rows ? limit : 0)
    if json {
      print(JSONValue.array(comparison.tables.map(Self.json)).indentedText)
    } else {
      comparison.tables.forEach(show)
    }
    if exitCode, comparison.tables.contains(where: { !$0.isSame }) { throw ExitCode(10) }
  }

  private func show(_ table: SetComparison.Table) {
    let name = table.name.padding(to: 20)
    guard !table.isSame else { return print("\(name) as it was") }
    print("\(name) +\(table.added)  -\(table.removed)  ~\(table.changed)")
    for row in table.rows {
      let line = { (cells: [JSONValue]) in
        "\(row.name)  \(cells.map(shown).joined(separator: " · "))"
      }
      switch row.change {
      case .added: print("  + " + line(row.cells.map(\.new)))
      case .removed: print("  - " + line(row.cells.map(\.old)))
      case .changed:
        print("  ~ \(row.name)")
        for cell in row.cells {
          print("      \(cell.column): \(shown(cell.old)) → \(shown(cell.new))")
        }
      }
    }
  }

  private func shown(_ value: JSONValue) -> String {
    let text = value.cellText
    if text.isEmpty { return "nothing" }
    return text.count > 60 ? text.prefix(60) + "…" : text
  }

  private static func json(_ table: SetComparison.Table) -> JSONValue {
    [
      "dataset": .string(table.name), "added": .number(table.added),
      "removed": .number(table.removed), "changed": .number(table.changed),
      "rows": .array(
        table.rows.map { row in
          [
            "change": .string(row.change.rawValue), "name": .string(row.name),
            "cells": .array(
              row.cells.map { ["column": .string($0.column), "old": $0.old, "new": $0.new] }),
          ]
        }),
    ]
  }
}

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "Lists the last runs, the newest last, and the sets of datasets that are kept.")

  @OptionGroup var options: ConfigurationOptions

  func run() throws {
    let configuration = try options.loadPlaces()
    for run in try RunHistory(configuration).finished {
      let isKept = run.text("run").map { (try? SetFinder(configuration).set($0)) != nil } ?? false
      let set = isKept ? run.text("set").map { ", set \($0)" } : nil
      print(
        "\(run.text("run") ?? "?")  \((run.text("status") ?? "?").padding(to: 11)) "
          + "\(run.number("documents") ?? 0) documents, \(run.number("rejects") ?? 0) rejects"
          + run.trial + (set ?? ""))
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
