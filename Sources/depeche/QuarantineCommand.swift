import ArgumentParser
import Articles
import DataFiles
import Pipeline

struct QuarantineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine",
    abstract: "Lists what the last run set aside, shows one of it, or tries all of it again.",
    subcommands: [ListCommand.self, ShowCommand.self, RetryCommand.self],
    defaultSubcommand: ListCommand.self)

  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ls", abstract: "Lists what the last run set aside, with the reasons.")

    @OptionGroup var options: ConfigurationOptions

    @Option(name: .long, help: "Only those with this reason: broken_record, empty, …")
    var reason: String?

    func run() throws {
      let reasons = Reject.Reason.allCases.map(\.rawValue)
      if let reason, !reasons.contains(reason) {
        var problem = ProblemReport.unknown(
          reason, noun: "reason", known: reasons, at: "--reason")
        problem.kind = .usage
        throw problem
      }
      let rejects = try Quarantine.rejects(of: options.loadPlaces())
      if rejects.isEmpty { Terminal.note("nothing is set aside") }
      for (index, reject) in rejects.enumerated()
      where reason == nil || reject.reason.rawValue == reason {
        print(
          "\(index + 1)  \(reject.place)  \(reject.stage)  \(reject.reason.rawValue): "
            + reject.detail)
      }
    }
  }

  struct RetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "retry",
      abstract: "Does the last run again, and in it all batches of which something was set aside.")

    @OptionGroup var retrying: RetryOptions

    func run() async throws {
      try await retrying.run { last in
        last.number("rejects") == 0 ? nil : "\(last.number("rejects") ?? 0) set aside"
      }
    }
  }

  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows one of them with the bytes around its place.")

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "Its number in the list.")
    var number: Int

    func run() throws {
      let configuration = try options.loadPlaces()
      let rejects = try Quarantine.rejects(of: configuration)
      guard rejects.indices.contains(number - 1) else {
        throw ProblemReport(
          .usage, at: "depeche quarantine show", "there is no number \(number)",
          help: "The last run set aside \(rejects.count): see depeche quarantine ls.")
      }
      let reject = rejects[number - 1]
      print("\(reject.place)\nstage   \(reject.stage)\nreason  \(reject.reason.rawValue)")
      print("detail  \(reject.detail)")
      guard let offset = reject.offset else { return }
      print("offset  byte \(offset)\(reject.path.hasSuffix(".gz") ? " of the inflated file" : "")")
      let root = configuration.inputRoot
      let path = reject.path.hasPrefix("/") ? reject.path : "\(root)/\(reject.path)"
      guard !reject.path.hasSuffix(".gz"), let bytes = try? Files.readAll(path, limit: 1 << 30),
        offset <= bytes.count
      else { return }
      let around = bytes[max(0, offset - 40)..<min(bytes.count, offset + 80)]
      let shown = String(decoding: around, as: UTF8.self)
      print("bytes   …" + String(shown.map { $0.isNewline ? "⏎" : $0 }) + "…")
    }
  }
}
