package import Articles
import DataFiles
import Text

/// French renderings from a program of the user's choice.
///
/// The program is started once a run, when the first text needs it, without a
/// shell. It reads JSON Lines and writes one line for each, in any order, and ends
/// when its input does; see ``RenderingProtocol``. What it writes to its standard
/// error goes to ours.
///
/// The answer to a text is kept under the SHA-256 of the text, so the rendering of
/// a span depends on nothing but its words, whatever the number of tasks. A command
/// that stops, or is silent for longer than the time-out while answers are due,
/// ends the run with a report; an answer without French leaves the span empty and
/// is counted.
package final class RenderingCommand: Sendable {
  /// What the command did in a run.
  package struct Tally: Sendable, Hashable {
    /// Different texts sent to the command.
    package var sent = 0
    /// Answers without French that can be used.
    package var withoutFrench = 0
    /// Lines that are no answer to anything that was asked.
    package var strayLines = 0
    /// The first of them.
    package var firstStrayLine = ""
  }

  /// The word that `french_method` has for it: `command:` and the program's name.
  package let method: String

  private let requests: AsyncStream<RenderingRequest>.Continuation
  private let worker: Task<RenderingCommand.Ending, Never>

  struct Ending: Sendable {
    var tally: Tally
    var problem: ProblemReport?
  }

  /// Starts nothing yet.
  ///
  /// - Parameters:
  ///   - arguments: The program, by path or by a name on `PATH`, and its arguments.
  ///   - timeout: The longest silence while answers are due.
  ///   - batch: The most texts sent before their answers are awaited.
  ///   - cacheFile: Where answers outlast the run, or `nil`.
  /// - Throws: ``ProblemReport`` if there is no program or the cache cannot be read.
  package init(
    arguments: [String], timeout: Duration, batch: Int, cacheFile: String?
  ) throws(ProblemReport) {
    guard let program = arguments.first, !program.isEmpty else {
      throw ProblemReport(
        .configuration, at: "translate.settings.command", "the list names no program",
        help: #"Write the program and its arguments: ["my-engine", "--from", "en"]."#)
    }
    precondition(batch > 0, "batch must be at least 1, not \(batch)")
    let name = program.split(separator: "/").last.map(String.init) ?? program
    method = "command:" + name
    let cache = try RenderingCache(arguments: arguments, file: cacheFile)
    let (stream, continuation) = AsyncStream.makeStream(of: RenderingRequest.self)
    requests = continuation
    worker = Task {
      var session = RenderingSession(
        arguments: arguments, timeout: timeout, batch: batch, cache: cache)
      return await session.serve(stream)
    }
  }

  deinit { requests.finish() }

  /// Fills in the French of English speech that has none yet.
  ///
  /// - Parameter documents: Can come from many tasks at a time, each with its own.
  /// - Throws: ``ProblemReport`` of kind `unavailable` if the program is missing,
  ///   stops or is silent too long; then, and ever after.
  package func render(_ documents: inout [Document]) async throws(ProblemReport) {
    var texts: [[UInt8]] = []
    var places: [(document: Int, quotation: Int)] = []
    for index in documents.indices {
      for (place, quotation) in documents[index].quotations.enumerated()
      where quotation.language == .english && quotation.kind.isSpeech && quotation.french == nil {
        texts.append(Array(documents[index].text[quotation.range.bounds]))
        places.append((index, place))
      }
    }
    guard !texts.isEmpty else { return }
    let answers = try await answers(to: texts)
    for (place, french) in zip(places, answers) {
      guard let french else { continue }
      documents[place.document].quotations[place.quotation].french = french
      documents[place.document].quotations[place.quotation].frenchMethod = method
    }
  }

  private func answers(to texts: [[UInt8]]) async throws(ProblemReport) -> [String?] {
    let (requests, worker, method) = (requests, worker, method)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let request = RenderingRequest(texts: texts) { continuation.resume(returning: $0) }
        if case .terminated = requests.yield(request) {
          // Only after the run was stopped.
          request.reply(
            .failure(ProblemReport(.unavailable, at: method, "the command was shut down")))
        }
      }
    } onCancel: {
      // Ends the program, whose answer could be long in coming.
      worker.cancel()
    }
    return try result.get()
  }

  /// Ends the program and writes the cache. Nothing can be rendered afterwards.
  ///
  /// - Returns: What it did.
  /// - Throws: ``ProblemReport`` if the program failed or the cache cannot be written.
  @discardableResult
  package func shutdown() async throws(ProblemReport) -> Tally {
    requests.finish()
    let ending = await worker.value
    if let problem = ending.problem { throw problem }
    return ending.tally
  }
}

extension RenderingCommand.Tally {
  /// What the user should know, one sentence each; none when all went well.
  package var warnings: [String] {
    var warnings: [String] = []
    if withoutFrench > 0 {
      warnings.append(
        "the rendering command gave no French for \(withoutFrench) of \(sent) texts")
    }
    if strayLines > 0 {
      warnings.append(
        "the rendering command wrote \(strayLines) lines that answer nothing, first: "
          + "'\(firstStrayLine)'")
    }
    return warnings
  }
}

/// Some texts, and where their French goes.
struct RenderingRequest: Sendable {
  let texts: [[UInt8]]
  /// Called once.
  let reply: @Sendable (Result<[String?], ProblemReport>) -> Void
}
