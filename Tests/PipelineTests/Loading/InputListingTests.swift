import Articles
import DataFiles
import FoundationEssentials
import Pipeline
import Testing

@Suite struct InputListingTests {
  static let files = [
    "a.txt", "b.csv", "c.jsonl", "d.txt.gz", "E.TXT", "notes.md", ".hidden.txt", "x[1].txt",
    "sub/a.txt", "sub/deep/b.jsonl.gz", "sub/deep/.git/c.txt", "other/é.txt", "other/pdf.pdf",
    "empty/readme.md",
  ]

  struct Example: Sendable, CustomTestStringConvertible {
    var inputs: [String]
    var paths: [String]
    var testDescription: String { inputs.joined(separator: " ") }
  }

  @Test(
    "inputs stand for files, sorted by bytes and each once",
    arguments: [
      Example(inputs: ["a.txt"], paths: ["a.txt"]),
      Example(inputs: ["./sub//a.txt", "sub/a.txt"], paths: ["sub/a.txt"]),
      Example(inputs: ["sub"], paths: ["sub/a.txt", "sub/deep/b.jsonl.gz"]),
      Example(inputs: ["sub/", "a.txt"], paths: ["a.txt", "sub/a.txt", "sub/deep/b.jsonl.gz"]),
      Example(
        inputs: ["."],
        paths: [
          "E.TXT", "a.txt", "b.csv", "c.jsonl", "d.txt.gz", "other/é.txt", "sub/a.txt",
          "sub/deep/b.jsonl.gz", "x[1].txt",
        ]),
      Example(inputs: ["*.txt"], paths: ["a.txt", "x[1].txt"]),
      Example(inputs: ["?.*"], paths: ["E.TXT", "a.txt", "b.csv", "c.jsonl", "d.txt.gz"]),
      Example(inputs: ["[b-d].*"], paths: ["b.csv", "c.jsonl", "d.txt.gz"]),
      Example(inputs: ["[!a-dx].*"], paths: ["E.TXT"]),
      Example(inputs: ["x[1].txt"], paths: ["x[1].txt"]),
      Example(inputs: ["*/*.txt"], paths: ["other/é.txt", "sub/a.txt"]),
      Example(inputs: ["**/*.txt"], paths: ["a.txt", "other/é.txt", "sub/a.txt", "x[1].txt"]),
      Example(inputs: ["sub/**"], paths: ["sub/a.txt", "sub/deep/b.jsonl.gz"]),
      Example(inputs: ["**/deep/*"], paths: ["sub/deep/b.jsonl.gz"]),
      Example(inputs: ["other/?.txt"], paths: ["other/é.txt"]),
      Example(inputs: [".hidden.txt"], paths: [".hidden.txt"]),
      Example(inputs: [".h*.txt"], paths: [".hidden.txt"]),
      Example(inputs: ["-", "a.txt"], paths: ["-", "a.txt"]),
    ])
  func lists(_ example: Example) throws {
    let folder = try Self.folder()
    let listing = try InputListing(example.inputs, root: folder.path)
    #expect(listing.sources.map(\.path) == example.paths)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var input: String
    var message: String
    var testDescription: String { input }
  }

  @Test(
    "an input that stands for nothing is refused",
    arguments: [
      Refusal(
        input: "gone.txt",
        message: """
          error: gone.txt: there is no such file or folder
            help: The path is relative to 'ROOT'.
          """),
      Refusal(
        input: "notes.md",
        message: """
          error: notes.md: 'notes.md' has no ending that can be read
            help: Endings: .txt, .txt.gz, .csv, .csv.gz, .jsonl, .jsonl.gz.
          """),
      Refusal(
        input: "empty",
        message: """
          error: empty: the folder holds no file to read
            help: Looked for .txt, .txt.gz, .csv, .csv.gz, .jsonl, .jsonl.gz.
          """),
      Refusal(
        input: "sub/*.csv",
        message: """
          error: sub/*.csv: no file fits this pattern
            help: Looked in 'ROOT' for .txt, .txt.gz, .csv, .csv.gz, .jsonl, .jsonl.gz.
          """),
      Refusal(
        input: "/dev/null",
        message: """
          error: /dev/null: this is neither a file nor a folder
            help: Name a file or a folder, or - for the standard input.
          """),
    ])
  func refuses(_ refusal: Refusal) throws {
    let folder = try Self.folder()
    let problem = try #require(throws: ProblemReport.self) {
      try InputListing([refusal.input], root: folder.path)
    }
    #expect(problem.kind == .input)
    #expect(
      problem.description == refusal.message.replacing("ROOT", with: folder.path))
  }

  @Test func namesFilesAsTheUserDid() throws {
    let folder = try Self.folder()
    let absolute = try InputListing(["\(folder.path)/sub/*.txt"], root: "/")
    #expect(absolute.sources.map(\.path) == ["\(folder.path)/sub/a.txt"])
    let above = try InputListing(["../other"], root: "\(folder.path)/sub")
    #expect(above.sources.map(\.path) == ["../other/é.txt"])
  }

  @Test("links are followed, but not in circles, and a file is read once")
  func followsLinks() throws {
    let folder = try Self.folder()
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/sub/circle", withDestinationPath: folder.path + "/sub")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/sub/z.txt", withDestinationPath: folder.path + "/sub/a.txt")
    for input in ["sub", "sub/**", "sub/**/*.*"] {
      let listing = try InputListing([input], root: folder.path)
      #expect(listing.sources.map(\.path) == ["sub/a.txt", "sub/deep/b.jsonl.gz"], "\(input)")
    }
  }

  struct Link: Sendable, CustomTestStringConvertible {
    var input: String
    /// Where the link is and leads to; `*` stands for a folder elsewhere, with `x.txt` in it.
    var from = "sub/link.txt"
    var to = "*/x.txt"
    var allowsOutside = false
    /// The paths that are listed besides those without the link, and whether they are refused.
    var listed: [String] = ["sub/link.txt"]
    var isOutside: Bool
    var testDescription: String { "\(input) with \(from) to \(to)" }
  }

  @Test(
    "a link that leads out of the root and of what the input names is not followed",
    arguments: [
      Link(input: "sub", isOutside: true),
      Link(input: "sub/*.txt", isOutside: true),
      Link(input: "**/link.txt", isOutside: true),
      Link(input: "s*/link.txt", isOutside: true),
      Link(input: "sub", allowsOutside: true, isOutside: false),
      Link(input: "sub/*.txt", to: "../other/é.txt", isOutside: false),
      // Named as such.
      Link(input: "sub/link.txt", isOutside: false),
      Link(input: "sub", from: "sub/far", to: "*", listed: ["sub/far"], isOutside: true),
      Link(input: "sub/**", from: "sub/far", to: "*", listed: ["sub/far"], isOutside: true),
      Link(input: "**/x.txt", from: "sub/far", to: "*", listed: ["sub/far"], isOutside: true),
      Link(input: "*/far/x.txt", from: "sub/far", to: "*", listed: ["sub/far"], isOutside: true),
      Link(
        input: "sub/**", from: "sub/far", to: "*", allowsOutside: true, listed: ["sub/far/x.txt"],
        isOutside: false),
      Link(
        input: "sub/far/*", from: "sub/far", to: "*", listed: ["sub/far/x.txt"], isOutside: false),
      Link(input: "sub/far", from: "sub/far", to: "*", listed: ["sub/far/x.txt"], isOutside: false),
    ])
  func staysInside(_ link: Link) throws {
    let folder = try Self.folder()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("secret", to: "x.txt")
    let before = try? InputListing([link.input], root: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(link.from)",
      withDestinationPath: link.to.hasPrefix("*")
        ? elsewhere.path + link.to.dropFirst() : link.to)
    let listing = try InputListing(
      [link.input], root: folder.path, allowsOutside: link.allowsOutside)
    let known = Set(before?.sources.map(\.path) ?? [])
    let found = listing.sources.filter { !known.contains($0.path) }
    #expect(found.map(\.path) == (link.to == "../other/é.txt" ? ["sub/link.txt"] : link.listed))
    #expect(found.allSatisfy { $0.isOutside == link.isOutside })
    var settings = LoadSettings()
    settings.inputs = [link.input]
    settings.allowOutsideRoot = link.allowsOutside
    var batches = try InputBatches(settings: settings, root: folder.path)
    let items = try batches.next()?.items.filter { link.listed.contains($0.path) } ?? []
    for item in items {
      guard case .reject(let reject) = item.content else {
        #expect(!link.isOutside)
        continue
      }
      #expect(link.isOutside && reject.reason == .unreadable && reject.detail.contains("link"))
    }
    #expect(items.count == 1)
  }

  @Test(arguments: ["*/../../x.txt", "sub/**/../*.txt"])
  func refusesToGoUpBehindAWildcard(input: String) throws {
    let folder = try Self.folder()
    let problem = try #require(throws: ProblemReport.self) {
      try InputListing([input], root: folder.path)
    }
    #expect(problem.kind == .input && problem.problem.hasPrefix("'..' behind a wildcard"))
  }

  @Test(
    "a link to nothing is taken, so that opening it gives a reject", arguments: ["sub", "sub/*"])
  func takesDanglingLinks(input: String) throws {
    let folder = try Self.folder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/sub/nowhere.txt", withDestinationPath: "/nowhere")
    let listing = try InputListing([input], root: folder.path)
    #expect(listing.sources.map(\.path).contains("sub/nowhere.txt"))
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in files { try folder.write("x", to: file) }
    return folder
  }
}
