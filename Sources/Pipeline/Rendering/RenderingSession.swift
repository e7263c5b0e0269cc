import Articles
import DataFiles
import Subprocess
import Synchronization
import SystemPackage

/// The one process of a rendering command, and what is known from it.
struct RenderingSession {
  private typealias Program = Execution<CustomWriteInput, SequenceOutput, FileDescriptorOutput>
  private typealias Lines = SubprocessOutputSequence.StringSequence<UTF8>.AsyncIterator

  /// Why no more can be asked.
  private enum End {
    case inputEnded
    case silent(due: Int)
    case stopped(due: Int)
    case unreadable(String)
    case noisy
  }

  /// More stray lines than this, and the program does not speak our protocol.
  private static let mostStrayLines = 1_000
  private static let longestLine = 1 << 20

  private let arguments: [String]
  private let timeout: Duration
  private let batch: Int
  private var cache: RenderingCache
  /// Texts that the command has no French for.
  private var withoutFrench: Set<String> = []
  private var tally = RenderingCommand.Tally()

  init(arguments: [String], timeout: Duration, batch: Int, cache: RenderingCache) {
    self.arguments = arguments
    self.timeout = timeout
    self.batch = batch
    self.cache = cache
  }

  /// Answers requests until there are no more, and then saves the cache.
  mutating func serve(_ requests: AsyncStream<RenderingRequest>) async -> RenderingCommand.Ending {
    var iterator = requests.makeAsyncIterator()
    var problem: ProblemReport?
    while let request = await iterator.next(isolation: nil) {
      if let problem {
        request.reply(.failure(problem))
      } else if !replyFromMemory(request) {
        problem = await run(first: request, &iterator)
      }
    }
    do {
      try cache.save()
    } catch {
      problem = problem ?? error
    }
    return RenderingCommand.Ending(tally: tally, problem: problem)
  }

  // MARK: - The process

  /// Starts the program and answers by it, until it or the requests end.
  private mutating func run(
    first: RenderingRequest, _ iterator: inout AsyncStream<RenderingRequest>.Iterator
  ) async -> ProblemReport? {
    Signals.ignoreBrokenPipes()
    var options = PlatformOptions()
    options.processGroupID = 0  // so that its children end with it
    let program = arguments[0]
    let configuration = Configuration(
      executable: program.contains("/") ? .path(FilePath(program)) : .name(program),
      arguments: Arguments(Array(arguments.dropFirst())), platformOptions: options)
    var pending: RenderingRequest? = first
    let problem: ProblemReport
    do {
      let result = try await Subprocess.run(
        configuration, input: .inputWriter, output: .sequence, error: .currentStandardError
      ) { program in
        let end = await converse(with: program, &pending, &iterator)
        await program.teardown(
          using: [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .milliseconds(500))
          ])
        return end
      }
      guard let report = report(result.closureResult, result.terminationStatus) else { return nil }
      problem = report
    } catch let error as SubprocessError {
      problem = report(error)
    } catch {
      problem = report("it failed: \(error)")
    }
    pending?.reply(.failure(problem))
    return problem
  }

  /// Answers requests one after the other.
  private mutating func converse(
    with program: Program, _ pending: inout RenderingRequest?,
    _ iterator: inout AsyncStream<RenderingRequest>.Iterator
  ) async -> End {
    var lines = program.standardOutput.strings(
      separatedBy: .unicodeScalarSequence(["\n"]), bufferingPolicy: .maxLineLength(Self.longestLine)
    ).makeAsyncIterator()
    while let request = pending {
      var due: [(key: String, text: [UInt8])] = []
      for text in request.texts {
        let key = cache.key(of: text)
        guard cache[key] == nil, !withoutFrench.contains(key),
          !due.contains(where: { $0.key == key })
        else { continue }
        due.append((key, text))
        guard due.count == batch else { continue }
        if let end = await exchange(due, with: program, &lines) { return end }
        due = []
      }
      if !due.isEmpty, let end = await exchange(due, with: program, &lines) { return end }
      _ = replyFromMemory(request)
      pending = await iterator.next(isolation: nil)
    }
    await finish(program, &lines)
    return .inputEnded
  }

  /// Sends some texts and waits for their answers.
  private mutating func exchange(
    _ texts: [(key: String, text: [UInt8])], with program: Program, _ lines: inout Lines
  ) async -> End? {
    tally.sent += texts.count
    let bytes = texts.flatMap { RenderingProtocol.request(id: $0.key, text: $0.text) }
    var due = Set(texts.map(\.key))
    var end: End?
    let wasSilent = await watched(program, writing: bytes) { heard in
      while !due.isEmpty {
        let line: String
        do {
          guard let next = try await lines.next(isolation: nil) else {
            end = .stopped(due: due.count)
            return
          }
          line = next
        } catch {
          end = .unreadable("\(error)")
          return
        }
        heard()
        guard take(line, &due) else {
          end = .noisy
          return
        }
      }
    }
    return end != nil && wasSilent ? .silent(due: due.count) : end
  }

  /// Takes in one line of the program.
  ///
  /// - Returns: Whether the program still can be listened to.
  private mutating func take(_ line: String, _ due: inout Set<String>) -> Bool {
    if case .answer(let id, let french) = RenderingProtocol.line(line), due.remove(id) != nil {
      if let french {
        cache.insert(french, for: id)
      } else {
        withoutFrench.insert(id)
        tally.withoutFrench += 1
      }
      return true
    }
    guard !line.allSatisfy(\.isWhitespace) else { return true }
    tally.strayLines += 1
    if tally.strayLines == 1 {
      tally.firstStrayLine = String(
        String.UnicodeScalarView(line.unicodeScalars.filter { $0.value >= 0x20 }.prefix(80)))
    }
    return tally.strayLines <= Self.mostStrayLines
  }

  /// Ends the program's input and waits until it has ended its output.
  private mutating func finish(_ program: Program, _ lines: inout Lines) async {
    try? await program.standardInputWriter.finish()
    var none: Set<String> = []
    _ = await watched(program, writing: []) { heard in
      while let line = try? await lines.next(isolation: nil), take(line, &none) { heard() }
    }
  }

  /// Writes to the program while `listen` reads from it. After a silence longer than
  /// the time-out the program is killed, which ends the reading, too.
  ///
  /// - Returns: Whether that happened.
  private func watched(
    _ program: Program, writing bytes: [UInt8], listen: (_ heard: () -> Void) async -> Void
  ) async -> Bool {
    let clock = ContinuousClock()
    let timeout = timeout
    let last = LastSign(clock.now)
    return await withTaskGroup(of: Bool?.self) { group in
      group.addTask {
        // A program that has ended cannot be written to; reading tells of it.
        if !bytes.isEmpty { _ = try? await program.standardInputWriter.write(bytes) }
        return nil
      }
      group.addTask {
        while !Task.isCancelled {
          let deadline = last.time.advanced(by: timeout)
          if clock.now >= deadline {
            try? program.send(signal: .kill, toProcessGroup: true)
            return true
          }
          try? await Task.sleep(until: deadline, clock: clock)
        }
        return false
      }
      await listen { last.time = clock.now }
      var wasSilent = false
      for await result in group {
        if let result { wasSilent = result } else { group.cancelAll() }
      }
      return wasSilent
    }
  }

  // MARK: - Answers and reports

  /// Replies with what is known, if all of it is.
  private func replyFromMemory(_ request: RenderingRequest) -> Bool {
    var answers: [String?] = []
    for text in request.texts {
      let key = cache.key(of: text)
      let answer = cache[key]
      guard answer != nil || withoutFrench.contains(key) else { return false }
      answers.append(answer)
    }
    request.reply(.success(answers))
    return true
  }

  private func report(_ end: End, _ status: TerminationStatus) -> ProblemReport? {
    switch end {
    case .inputEnded: nil
    case .silent(let due):
      report("it was silent for \(timeout) with answers due: \(due)")
    case .stopped(let due):
      report("it ended by \(words(for: status)) with answers due: \(due)")
    case .unreadable(let reason):
      report("its output cannot be read: \(reason)")
    case .noisy:
      report("it wrote \(tally.strayLines) lines that answer nothing")
    }
  }

  private func words(for status: TerminationStatus) -> String {
    switch status {
    case .exited(let code): "exit code \(code)"
    case .signaled(let signal): "signal \(signal)"
    }
  }

  private func report(_ error: SubprocessError) -> ProblemReport {
    switch error.code {
    case .executableNotFound, .spawnFailed: report("it cannot be started: \(error)")
    default: report("it failed: \(error)")
    }
  }

  private func report(_ problem: String) -> ProblemReport {
    var help = "It must write one line for each that it reads: "
    help += #"{"id":…,"text":…} gives {"id":…,"french":…}."#
    if tally.strayLines > 0 { help += " Its first other line was: '\(tally.firstStrayLine)'." }
    return ProblemReport(
      .unavailable, at: "rendering command '\(arguments[0])'", problem, help: help)
  }
}

/// When the program was last heard, shared with the task that watches it.
private final class LastSign: Sendable {
  private let instant: Mutex<ContinuousClock.Instant>

  init(_ instant: ContinuousClock.Instant) { self.instant = Mutex(instant) }

  var time: ContinuousClock.Instant {
    get { instant.withLock { $0 } }
    set { instant.withLock { $0 = newValue } }
  }
}
