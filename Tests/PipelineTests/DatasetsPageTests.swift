import DataFiles
import Foundation
import French
import Pipeline
import Testing

@Suite struct DatasetsPageTests {
  @Test("the page of the datasets is made from their declarations; RECORD_GOLDENS=1 writes it")
  func pageIsTrue() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Pipeline/Documentation.docc/Datasets.md")
      .standardizedFileURL.path()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Files.writeAtomically(Array(DatasetsPage.text.utf8), to: page)
      Issue.record("recorded; read the difference, then run again")
    }
    #expect(String(decoding: try Files.readAll(page), as: UTF8.self) == DatasetsPage.text)
  }

  @Test("every code of a mended mark has its meaning")
  func codesAreExplained() throws {
    let line = try #require(
      DatasetsPage.text.split(separator: "\n").last { $0.hasPrefix("| `repairs`") })
    // Marks without a partner make no quotation.
    let alone: Set = [MarkRepair.orphanOpenDropped, .orphanCloseDropped]
    for code in MarkRepair.allCases where !alone.contains(code) {
      #expect(line.contains("`\(code.rawValue)` ("))
    }
  }

  @Test("a bar in a column's meaning ends no cell")
  func barsAreEscaped() {
    let lines = DatasetsPage.text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(lines.count == DatasetCatalog.schemas.map(\.columns.count).reduce(0, +))
    for line in lines {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } == 4, "\(line)")
    }
  }
}
