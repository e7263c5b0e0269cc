import DataFiles
import Foundation
import Testing

/// Programs that are told how a run ended.
@Suite struct HookTests {
  struct Ending: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Lies under `hooks` in the pipeline.
    var hooks = "{}"
    var options: [String] = []
    var code: Int32 = 0
    /// Lines of the file that the program writes; none if it must not be started.
    var told: [String] = []
    var says = ""
  }

  /// Writes what it is told to a file, as one argument of the command line.
  static let tell = #"["sh", "-c", "echo $1 >told; env | grep ^DEPECHE_ >>told", "sh", "a b"]"#

  @Test(
    "a program is told how a run ended, and changes nothing about it",
    arguments: [
      Ending(
        testDescription: "a good run, by the file", hooks: #"{"onSuccess": \#(tell)}"#,
        told: [
          "a b", "DEPECHE_STATUS=succeeded", "DEPECHE_EXIT_CODE=0", "DEPECHE_CHANGED=true",
          "DEPECHE_DOCUMENTS=1", "DEPECHE_REJECTS=0", "DEPECHE_PROBLEM=",
        ]),
      Ending(
        testDescription: "a good run, by the command line",
        hooks: #"{"onSuccess": ["false"], "onFailure": ["false"]}"#,
        options: ["--on-success", tell], told: ["DEPECHE_STATUS=succeeded"]),
      Ending(
        testDescription: "a good run is no failure", hooks: #"{"onFailure": \#(tell)}"#),
      Ending(
        testDescription: "inputs are missing", hooks: #"{"onFailure": \#(tell)}"#,
        options: ["--input", "none.txt"], code: 66,
        told: [
          "DEPECHE_STATUS=failed", "DEPECHE_EXIT_CODE=66", "DEPECHE_OUTPUT=", "DEPECHE_CHANGED=",
          "DEPECHE_PROBLEM=none.txt: there is no such file or folder",
        ], says: "none.txt"),
      Ending(
        testDescription: "the pipeline cannot be read", hooks: "0",
        options: ["--on-failure", tell], code: 78,
        told: ["DEPECHE_EXIT_CODE=78", "DEPECHE_RECORD="], says: "hooks"),
      Ending(
        testDescription: "a program that is missing",
        options: ["--on-success", "./missing.sh"],
        says: "'./missing.sh' that was to hear of this end could not be started"),
      Ending(
        testDescription: "a program that fails",
        options: ["--on-success", #"["sh","-c","exit 3"]"#],
        says: "exited with 3"),
      Ending(
        testDescription: "a program that takes too long, and what it starts",
        hooks: #"{"onSuccess": ["sh", "-c", "sleep 30; touch told"], "timeoutSeconds": 1}"#,
        says: "took longer than 1"),
      Ending(
        testDescription: "what it prints goes to the standard error",
        options: ["--on-success", #"["echo", "a  b"]"#], says: "a  b\n"),
      Ending(
        testDescription: "no list", options: ["--on-success", #"["sh", 1]"#], code: 64,
        says: "--on-success"),
      Ending(
        testDescription: "no program", hooks: #"{"onSuccess": [""]}"#, code: 78,
        says: "hooks.onSuccess: the list names no program"),
    ])
  func tells(_ ending: Ending) throws {
    let project = try Project()
    try project.write(
      Project.pipeline.replacing(
        #"{"stages""#, with: #"{"hooks": \#(ending.hooks), "stages""#), to: "pipeline.json")
    let result = try project.run(["run", "-q"] + ending.options)
    #expect(result.code == ending.code, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(ending.says) || result.errors == ending.says)
    #expect(Files.kind(of: project.path("told")) == (ending.told.isEmpty ? .missing : .file))
    guard !ending.told.isEmpty else { return }
    let told = try project.text("told").split(separator: "\n").map(String.init)
    for line in ending.told { #expect(told.contains(line), "\(line) in \(told)") }
  }

  @Test("a program is told of a first signal, not of a second", arguments: [1, 2])
  func tellsOfSignals(signals: Int) throws {
    let project = try Project()
    try project.write("#!/bin/sh\necho $DEPECHE_STATUS $DEPECHE_EXIT_CODE >told\n", to: "tell.sh")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: project.path("tell.sh"))
    try project.write(
      Project.pipeline.replacing(
        #"{"stages""#, with: #"{"hooks": {"onFailure": ["./tell.sh"]}, "stages""#),
      to: "pipeline.json")
    try project.write(
      (1...5000).map { #"{"text": "Jan Leike a quitté OpenAI le \#($0)."}"# + "\n" }.joined(),
      to: "b.jsonl")
    let pipe = Pipe()
    let process = try project.start(
      ["run", "--input", signals == 1 ? "b.jsonl" : "-"], input: pipe.fileHandleForReading)
    try project.waitUntil { Files.kind(of: project.path("output/.depeche-staging")) == .folder }
    for _ in 0..<signals {
      kill(process.processIdentifier, SIGTERM)
      usleep(300_000)
    }
    process.waitUntilExit()
    #expect(process.terminationStatus == 143)
    #expect(Files.kind(of: project.path("told")) == (signals == 1 ? .file : .missing))
    if signals == 1 { #expect(try project.text("told") == "interrupted 143\n") }
  }
}
