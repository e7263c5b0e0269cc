import DataFiles
import Foundation
import Testing

/// What `diff` and `runs` say of sets of datasets.
@Suite struct DiffTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Files and what they hold afterwards; removed if that is nothing.
    var files: [String: String]
    /// Lines that `diff --rows` prints, from their beginning on.
    var says: [String]
    var isSame = false
  }

  private static let moreau = "Le 3 mars 2024, Paul Moreau a quitté Renault."

  @Test(
    "rows that are added, removed and changed are told",
    arguments: [
      Edit(
        testDescription: "one article more", files: ["b.txt": moreau],
        says: [
          "documents            +1  -0  ~0", "  + d-b-", "departures           +1  -0  ~0",
          "  + dp-paul-moreau-renault", "rejects              as it was",
        ]),
      Edit(
        testDescription: "one article less", files: ["a.txt": "", "b.txt": moreau],
        says: [
          "documents            +1  -1  ~0", "  - dp-jan-leike-openai", "  - m-",
        ]),
      Edit(
        testDescription: "another day",
        files: ["a.txt": Project.article.replacing("14 mai", with: "15 mai")],
        says: ["departures           +0  -0  ~1", "      left_on: 2024-05-14 → 2024-05-15"]),
      Edit(
        testDescription: "an input that cannot be read", files: ["c.txt": " "],
        says: ["rejects              +1  -0  ~0", "  + c.txt", "documents            as it was"]),
    ])
  func tells(_ edit: Edit) throws {
    let project = try Project()
    let none = try project.run(["diff"])
    #expect(none.code == 66 && none.errors.contains("output: there are no datasets here yet"))
    #expect(try project.run(["run", "-q"]).code == 0)
    let one = try project.run(["diff"])
    #expect(one.code == 66 && one.errors.contains("output: there is only one set so far"))
    #expect(try project.run(["diff", "1", "1"]).output.contains("departures           as it was"))
    for (name, text) in edit.files {
      try project.write(text, to: name)
      if text.isEmpty { try Files.remove(project.path(name)) }
    }
    #expect(try project.run(["run", "-q"]).code == 0)
    let result = try project.run(["diff", "--rows"])
    #expect(result.code == 0, "\(result.errors)")
    for line in edit.says {
      #expect(
        result.output.split(separator: "\n").contains { $0.hasPrefix(line) },
        "\(line) in \(result.output)")
    }
    #expect(try project.run(["diff", "--exit-code"]).code == 10)
    #expect(try project.run(["diff", "2", "2", "--exit-code"]).code == 0)
  }

  @Test("sets are found by the runs that published them, by their names and by folders")
  func findsSets() throws {
    let project = try Project()
    for (index, text) in [Project.article, Self.moreau, "Rien de neuf."].enumerated() {
      try project.write(text, to: "a.txt")
      // So that runs of one second have ids of their own order.
      if index > 0 { usleep(1_100_000) }
      #expect(try project.run(["run", "-q"]).code == 0)
    }
    let runs = try project.run(["runs"]).output.split(separator: "\n")
    #expect(runs.count == 3)
    #expect(runs.map { $0.contains(", set ") } == [false, true, true], "\(runs)")
    let ids = runs.map { String($0.prefix { $0 != " " }) }
    let byRun = try project.run(["diff", ids[1], ids[2]])
    #expect(byRun.code == 0, "\(byRun.errors)")
    let set = String(try #require(runs.last?.split(separator: " ").last))
    for names in [[], ["2"], ["2", set], [ids[1], "output"], [ids[1], "./output/current"]] {
      let found = try project.run(["diff"] + names)
      #expect(found.code == 0, "\(names): \(found.errors)")
      #expect(found.output == byRun.output)
    }
    for name in [ids[0], "1", "9", "x-y"] {
      let missing = try project.run(["diff", name])
      #expect(missing.code == 66 && missing.errors.contains("or no longer"), "\(missing.errors)")
    }
    let json = try project.run(["diff", "--json", "--rows", "--limit", "1"]).output
    let tables = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(tables?.first?["dataset"] as? String == "documents")
    #expect((tables?.first?["rows"] as? [Any])?.count == 2)
  }
}
