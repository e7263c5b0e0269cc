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
}
