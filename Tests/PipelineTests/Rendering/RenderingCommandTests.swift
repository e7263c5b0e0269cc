import Articles
import DataFiles
import FoundationEssentials
import Testing
import Text

@testable import Pipeline

@Suite(.timeLimit(.minutes(2))) struct RenderingCommandTests {
  /// A program of ours: reads JSON Lines with sed and answers in order.
  static let upright = #"""
    exec sed -u 's/^{"id":"\([0-9a-f]*\)","text":"\(.*\)"}$/{"id":"\1","french":"fr(\2)"}/'
    """#

  @Test("English speech without a rendering gets one, nothing else does")
  func rendersEnglishSpeech() async throws {
    let folder = try TemporaryFolder()
    let command = try folder.command(Self.upright)
    var documents = [document("I quit. Ciao. Adieu. ship. old")]
    documents[0].quotations[1].language = .other
    documents[0].quotations[2].language = .french
    documents[0].quotations[3].kind = .scare
    documents[0].quotations[4].french = "vieux"
    documents[0].quotations[4].frenchMethod = "memory"
    try await command.render(&documents)
    #expect(documents[0].quotations.map(\.french) == ["fr(I quit)", nil, nil, nil, "vieux"])
    #expect(
      documents[0].quotations.map(\.frenchMethod)
        == ["command:engine.sh", "none", "none", "none", "memory"])
    let tally = try await command.shutdown()
    #expect(tally == .init(sent: 1))
    #expect(tally.warnings.isEmpty)
  }

  @Test("one process answers many tasks, and each text is asked once", arguments: [1, 7, 64])
  func isSharedByTasks(batch: Int) async throws {
    let folder = try TemporaryFolder()
    let command = try folder.command(
      "echo started >>\(folder.path)/starts\n" + Self.upright, batch: batch)
    let results = try await withThrowingTaskGroup(of: (Int, [Document]).self) { group in
      for task in 0..<8 {
        group.addTask {
          var documents = (0..<5).map { document("number \(task * 3 + $0). same \"words\"\\") }
          try await command.render(&documents)
          return (task, documents)
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (task, documents) in results {
      for (index, document) in documents.enumerated() {
        #expect(document.quotations[0].french == "fr(number \(task * 3 + index))")
        #expect(document.quotations[1].french == "fr(same \"words\"\\)")
      }
    }
    let tally = try await command.shutdown()
    #expect(tally.sent == 27)
    #expect(try Files.readAll("\(folder.path)/starts").count == "started\n".utf8.count)
  }

  @Test("an output larger than a pipe holds does not block")
  func doesNotBlock() async throws {
    let folder = try TemporaryFolder()
    let command = try folder.command(Self.upright, batch: 5_000)
    let long = String(repeating: "so long ", count: 60)
    var documents = [document((0..<2_000).map { "\(long)\($0)" }.joined(separator: ". "))]
    try await command.render(&documents)
    #expect(documents[0].quotations.allSatisfy { $0.french?.hasPrefix("fr(so long") == true })
    try await command.shutdown()
  }

  @Test("answers outlast the run, for the same command only")
  func keepsAnswers() async throws {
    let folder = try TemporaryFolder()
    let counted = "echo started >>\(folder.path)/starts\n" + Self.upright
    for _ in 0..<3 {
      let command = try folder.command(counted, cache: true)
      var documents = [document("b. a")]
      try await command.render(&documents)
      #expect(documents[0].quotations.map(\.french) == ["fr(b)", "fr(a)"])
      try await command.shutdown()
    }
    #expect(try Files.readAll("\(folder.path)/starts").count == "started\n".utf8.count)
    let lines = try Files.readAll("\(folder.path)/state/cache.jsonl").split(separator: 10)
    #expect(lines.count == 2)
    #expect(
      lines.map { String(decoding: $0, as: UTF8.self) }.sorted()
        == lines.map { String(decoding: $0, as: UTF8.self) })
    let other = try folder.command(counted, arguments: ["other"], cache: true)
    var documents = [document("a")]
    try await other.render(&documents)
    #expect(try await other.shutdown().sent == 1)
  }

  @Test("a damaged cache is asked again")
  func survivesADamagedCache() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"id\":1}\nnonsense\n\u{0}", to: "state/cache.jsonl")
    let command = try folder.command(Self.upright, cache: true)
    var documents = [document("a")]
    try await command.render(&documents)
    #expect(documents[0].quotations[0].french == "fr(a)")
    try await command.shutdown()
  }

  struct Odd: Sendable, CustomTestStringConvertible {
    var name: String
    var script: String
    var french: [String?]
    var tally: RenderingCommand.Tally
    var testDescription: String { name }
  }

  @Test(
    "wrong answers are left out and counted",
    arguments: [
      Odd(
        name: "a banner, and no French for the second",
        script: #"""
          echo "engine 1.0 ready"
          sed -u -e '/"text":"a"/s/^{"id":"\([0-9a-f]*\)".*$/{"id":"\1","french":"A"}/' \
            -e '/"text":"b"/s/^{"id":"\([0-9a-f]*\)".*$/{"id":"\1","french":""}/' \
            -e '/"text":"c"/s/^{"id":"\([0-9a-f]*\)".*$/{"id":"\1","french":3}/' \
            -e '/"text":"d"/s/^{"id":"\([0-9a-f]*\)".*$/{"id":"\1"}/'
          """#,
        french: ["A", nil, nil, nil],
        tally: .init(
          sent: 4, withoutFrench: 3, strayLines: 1, firstStrayLine: "engine 1.0 ready")),
      Odd(
        name: "answers in another order, and to what was not asked",
        script: #"""
          echo '{"id":"x","french":"y"}'
          head -n 4 | tac | sed 's/^{"id":"\([0-9a-f]*\)","text":"\(.*\)"}$/{"french":"\2\2","id":"\1","score":1}/'
          """#,
        french: ["aa", "bb", "cc", "dd"],
        tally: .init(sent: 4, strayLines: 1, firstStrayLine: #"{"id":"x","french":"y"}"#)),
    ])
  func countsWrongAnswers(_ odd: Odd) async throws {
    let folder = try TemporaryFolder()
    let command = try folder.command(odd.script)
    var documents = [document("a. b. c. d")]
    try await command.render(&documents)
    #expect(documents[0].quotations.map(\.french) == odd.french)
    var again = documents
    try await command.render(&again)
    #expect(again == documents)
    let tally = try await command.shutdown()
    #expect(tally == odd.tally)
    #expect(!tally.warnings.isEmpty)
  }

  struct Failure: Sendable, CustomTestStringConvertible {
    var name: String
    var script: String
    var timeout = Duration.seconds(30)
    var problem: String
    var testDescription: String { name }
  }

  @Test(
    "a command that fails ends the run with a report",
    arguments: [
      Failure(
        name: "it crashes", script: "exit 7",
        problem: "it ended by exit code 7 with answers due: 2"),
      Failure(
        name: "it stops half way",
        script: "head -n 1 | " + Self.upright.replacing("exec ", with: ""),
        problem: "it ended by exit code 0 with answers due: 1"),
      Failure(
        name: "it is killed", script: "read line; kill -9 $$",
        problem: "it ended by signal 9 with answers due: 2"),
      Failure(
        name: "it says nothing", script: "cat >/dev/null",
        timeout: .milliseconds(500), problem: "it was silent for 0.5 seconds with answers due: 2"),
      Failure(
        name: "it does not even read", script: "sleep 1000",
        timeout: .milliseconds(500), problem: "it was silent for 0.5 seconds with answers due: 2"),
      Failure(
        name: "it talks garbage", script: "cat >/dev/null & yes garbage",
        problem: "it wrote 1001 lines that answer nothing"),
      Failure(
        name: "it answers with garbage", script: "sed -u s/.*/oui/",
        timeout: .milliseconds(500), problem: "it was silent for 0.5 seconds with answers due: 2"),
      Failure(
        name: "its line never ends", script: "tr '\\0' x </dev/zero",
        problem: "its output cannot be read: "),
    ])
  func reportsFailures(_ failure: Failure) async throws {
    let folder = try TemporaryFolder()
    let command = try folder.command(failure.script, timeout: failure.timeout)
    for _ in 0..<2 {
      let problem = try #require(
        await throwsProblem { () async throws(ProblemReport) in
          var documents = [document("a. b")]
          try await command.render(&documents)
        })
      #expect(problem.kind == .unavailable)
      #expect(problem.problem.hasPrefix(failure.problem), "\(problem)")
    }
    let end = await throwsProblem { () async throws(ProblemReport) in try await command.shutdown() }
    #expect(end?.kind == .unavailable)
  }

  @Test(
    "a missing program is reported when it is needed", arguments: ["no-such-engine", "/no/such"])
  func reportsAMissingProgram(program: String) async throws {
    let command = try RenderingCommand(
      arguments: [program], timeout: .seconds(5), batch: 8, cacheFile: nil)
    var nothing = [document("")]
    try await command.render(&nothing)
    let problem = try #require(
      await throwsProblem { () async throws(ProblemReport) in
        var documents = [document("a")]
        try await command.render(&documents)
      })
    #expect(problem.kind == .unavailable)
    #expect(problem.description.contains(program))
  }

  @Test func refusesAnEmptyList() {
    let problem = #expect(throws: ProblemReport.self) {
      try RenderingCommand(arguments: [], timeout: .seconds(1), batch: 1, cacheFile: nil)
    }
    #expect(problem?.kind == .configuration)
  }

  @Test("a command that outlives its input is ended")
  func endsLingerers() async throws {
    let folder = try TemporaryFolder()
    let command = try folder.command(
      Self.upright.replacing("exec ", with: "") + "\nsleep 1000", timeout: .seconds(10))
    var documents = [document("a")]
    try await command.render(&documents)
    #expect(documents[0].quotations[0].french == "fr(a)")
    try await command.shutdown()
  }

  private func throwsProblem<T>(
    _ body: () async throws(ProblemReport) -> T
  ) async -> ProblemReport? {
    do {
      _ = try await body()
      return nil
    } catch {
      return error
    }
  }
}

/// A document whose sentences, divided by `. `, are English quotations.
private func document(_ text: String) -> Document {
  var document = Document(id: "d-test", text: text)
  var start = 0
  for sentence in text.split(separator: ". ") {
    let end = start + sentence.utf8.count
    var quotation = Quotation(range: TextRange(start, end), kind: .direct, rule: "test")
    quotation.language = .english
    document.quotations.append(quotation)
    start = end + 2
  }
  return document
}

extension TemporaryFolder {
  /// A rendering command that runs a shell script.
  fileprivate func command(
    _ script: String, arguments: [String] = [], timeout: Duration = .seconds(30), batch: Int = 16,
    cache: Bool = false
  ) throws -> RenderingCommand {
    try write("#!/bin/sh\n\(script)\n", to: "engine.sh")
    let program = "\(path)/engine.sh"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return try RenderingCommand(
      arguments: [program] + arguments, timeout: timeout, batch: batch,
      cacheFile: cache ? "\(path)/state/cache.jsonl" : nil)
  }
}
