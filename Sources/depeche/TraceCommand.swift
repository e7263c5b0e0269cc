import ArgumentParser
import Articles
import Foundation
import Pipeline

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Shows a row of a dataset, the rule that made it, and the words that prove it.",
    discussion: """
      Takes the id of any row: of a mention (m-…), a quotation (q-…), a report (dr-…, ar-…), a \
      departure or an appointment (dp-…, ap-…; every report of it is shown). The words stand \
      in their sentence, in bold on a terminal and between ⟦ and ⟧ elsewhere.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The row's id.")
  var id: String

  @Option(name: .long, help: "The folder of the datasets (default: that of the pipeline).")
  var output: String?

  func run() throws {
    let folder = try output ?? options.loadPlaces().outputPath ?? "output"
    let trace = try RowTrace(id: id, folder: folder)
    print("\(trace.id)  (\(trace.table))")
    for cell in trace.cells.dropFirst() {
      print("  \(cell.column.padding(toLength: 20, withPad: " ", startingAt: 0)) \(cell.value)")
    }
    for proof in trace.proofs {
      print("")
      print(proof.id + (proof.rule.map { "  by \($0)" } ?? ""))
      var place = "text[\(proof.range.lowerBound):\(proof.range.upperBound)]"
      if let source = proof.sourceRange {
        place += ", source[\(source.lowerBound):\(source.upperBound)]"
      }
      print("  \(proof.path ?? proof.documentID), \(place)")
      print("  \(proof.before)\(marked(proof.span))\(proof.after)")
    }
  }

  private func marked(_ span: String) -> String {
    Terminal.hasColor ? "\u{1b}[1m\(span)\u{1b}[0m" : "⟦\(span)⟧"
  }
}
