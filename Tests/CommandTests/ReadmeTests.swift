import Foundation
import Testing

/// What the README shows is what there is.
@Suite struct ReadmeTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  @Test("the README's pipeline.json is the real one")
  func showsThePipeline() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let pipeline = try String(
      contentsOf: Self.root.appending(path: "pipeline.json"), encoding: .utf8)
    #expect(readme.contains("```json\n\(pipeline)```"))
  }

  @Test("every make target of the README exists")
  func namesRealTargets() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let makefile = try String(
      contentsOf: Self.root.appending(path: "Makefile"), encoding: .utf8)
    let targets = readme.matches(of: /make ([a-z]+)/).map { String($0.output.1) }
    #expect(targets.contains("run") && targets.contains("test"))
    for target in Set(targets) { #expect(makefile.contains("\n\(target):"), "make \(target)") }
  }

  @Test("a condition that is shown stands in quotes, where no shell takes it for something else")
  func quotesConditions() throws {
    let pages = Self.root.appending(path: "Sources/Pipeline/Documentation.docc")
    let files =
      [Self.root.appending(path: "README.md")]
      + (try FileManager.default.contentsOfDirectory(at: pages, includingPropertiesForKeys: nil))
      .filter { $0.pathExtension == "md" }
    var texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    texts.append(try Project().run(["show", "--help"]).output)
    let conditions = texts.flatMap { text in
      text.matches(of: /--where +([^\s<`]+)/).map { String($0.output.1) }
    }
    #expect(conditions.count > 10)
    for condition in conditions {
      #expect(condition.hasPrefix("'") && condition.hasSuffix("'"), "\(condition)")
    }
  }
}
