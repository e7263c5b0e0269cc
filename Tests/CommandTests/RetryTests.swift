import DataFiles
import Foundation
import Testing

/// Runs that are done again.
@Suite struct RetryTests {
  struct Retry: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The last run; none if that is empty.
    var run: [String]
    var code: Int32 = 0
    /// A file that is mended before the retry.
    var mended = (name: "a.txt", text: Project.article)
    var retry = ["retry"]
    var retryCode: Int32 = 0
    var says: String
    /// What lies in the output in the end.
    var documents: Int?
  }

  @Test(
    "what went wrong is done again, what went well is not",
    arguments: [
      Retry(
        testDescription: "no run so far", run: [], says: "nothing to do: there was no run so far"),
      Retry(
        testDescription: "a good run", run: ["run", "-q"],
        says: "nothing to do: the last run succeeded at 20", documents: 1),
      Retry(
        testDescription: "an input was missing",
        run: ["run", "-q", "--input", "b.txt", "--output", "output"], code: 66,
        mended: ("b.txt", "Rien de neuf."), says: "again: depeche run -q --input b.txt",
        documents: 1),
      Retry(
        testDescription: "an input is still missing", run: ["run", "-q", "--input", "b.txt"],
        code: 66, retryCode: 66, says: "b.txt: there is no such file"),
      Retry(
        testDescription: "records were set aside", run: ["run", "-q", "--input", "c.jsonl"],
        mended: ("c.jsonl", #"{"text": "un"}"#), says: "it set 1 aside", documents: 1),
      Retry(
        testDescription: "records are still set aside", run: ["run", "-q", "--input", "c.jsonl"],
        retry: ["quarantine", "retry"], says: "1 set aside", documents: 1),
      Retry(
        testDescription: "a run without arguments set something aside", run: ["run"],
        mended: ("e.txt", ""), says: "again: depeche run (it set 1 aside)", documents: 1),
      Retry(
        testDescription: "none were set aside", run: ["run", "-q"], retry: ["quarantine", "retry"],
        says: "nothing to do", documents: 1),
    ])
  func retries(_ retry: Retry) throws {
    let project = try Project()
    try project.write("{\"text\": \"un\"}\n{oops\n", to: "c.jsonl")
    if retry.run == ["run"] { try project.write("", to: retry.mended.name) }
    if !retry.run.isEmpty { #expect(try project.run(retry.run).code == retry.code) }
    try project.write(retry.mended.text, to: retry.mended.name)
    for _ in 0..<2 {
      let result = try project.run(retry.retry)
      #expect(result.code == retry.retryCode, "\(result.errors)")
      #expect(result.errors.contains(retry.says) || result.errors.hasPrefix("nothing to do: "))
    }
    guard let documents = retry.documents else { return }
    let verified = try project.run(["verify", "-q"])
    #expect(verified.code == 0, "\(verified.errors)")
    let shown = try project.run(["show", "documents", "--json"]).output
    #expect(shown.split(separator: "\n").count == documents)
  }

  @Test(
    "what came by a pipe cannot be had again, and its datasets stay",
    arguments: [
      ["run", "-q", "--input", "-"], ["run", "-q"], ["run", "-q", "--input", "a.txt", "-"],
    ])
  func refusesStandardInput(arguments: [String]) throws {
    let project = try Project()
    try project.write("{\"text\": \"un\"}\n{oops\n", to: "feed.jsonl")
    if arguments == ["run", "-q"] {
      try project.write(Project.pipeline.replacing("*.txt", with: "-"), to: "pipeline.json")
    }
    #expect(try project.run(arguments, input: "feed.jsonl").code == 0)
    let published = try project.datasets()
    for command in [["retry"], ["retry", "-q"], ["quarantine", "retry"]] {
      let refused = try project.run(command)
      #expect(refused.code == 66)
      #expect(refused.errors.hasPrefix("error: -: the last run read the standard input"))
      #expect(refused.errors.contains("help: Send it once more"))
    }
    #expect(try project.datasets() == published)
    // Later stages need no input.
    #expect(try project.run(arguments + ["--from", "extract"]).code == 0)
    #expect(try project.run(["retry"]).code == 0)
    #expect(try project.datasets() == published)
  }

  @Test("a run that was killed is repeated in its folder, from another one")
  func retriesElsewhere() throws {
    let project = try Project()
    try project.write(
      (1...3000).map { "Jan Leike a quitté OpenAI le \($0).\n" }.joined(), to: "b.txt")
    let process = try project.start(["run", "--input", "b.txt", "--output", "there"])
    try project.waitUntil { Files.kind(of: project.path("there/.depeche-staging")) == .folder }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try project.write("Rien de neuf.", to: "b.txt")
    try Files.makeFolder(project.path("elsewhere"))
    let other = Process()
    other.executableURL = process.executableURL
    other.arguments = ["retry", "-q", "-c", "../pipeline.json"]
    other.currentDirectoryURL = URL(filePath: project.path("elsewhere"))
    try other.run()
    other.waitUntilExit()
    #expect(other.terminationStatus == 0)
    #expect(Files.kind(of: project.path("there/documents.csv.gz")) == .file)
  }
}
