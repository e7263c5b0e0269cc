import Articles
import Subprocess
import SystemPackage

/// A program of the user's that is told how a run ended.
///
/// It is started without a shell, with this process's environment and working folder and the
/// variables of ``RunEnding``, and with an empty standard input. What it writes to its standard
/// output and error goes to our standard error. What becomes of it changes nothing about the run.
package struct RunHook: Sendable {
  private enum Outcome {
    case ended(TerminationStatus)
    case failed(String)
    case late
  }

  private let command: [String]
  private let timeout: Duration

  /// - Returns: `nil` if the settings name no program for such an ending.
  package init?(_ settings: HookSettings, after ending: RunEnding) {
    command = ending.isGood ? settings.onSuccess : settings.onFailure
    timeout = .seconds(settings.timeoutSeconds)
    if command.isEmpty { return nil }
  }

  /// Starts the program and waits for its end; one that takes too long is ended, with all that
  /// it started. So is one whose task is cancelled.
  ///
  /// - Returns: What went wrong with it, in a clause; `nil` if it exited with 0.
  package func tell(_ ending: RunEnding) async -> String? {
    let outcome = await withTaskGroup(of: Outcome.self) { group in
      group.addTask { await run(ending) }
      group.addTask {
        try? await Task.sleep(for: timeout)
        return .late
      }
      defer { group.cancelAll() }
      return await group.next() ?? .late
    }
    let name = "the program '\(command[0])' that was to hear of this end"
    switch outcome {
    case .ended(.exited(0)): return nil
    case .ended(.exited(let code)): return "\(name) exited with \(code)"
    case .ended(.signaled(let signal)): return "\(name) was ended by signal \(signal)"
    case .failed(let reason): return "\(name) could not be started: \(reason)"
    case .late:
      return Task.isCancelled ? "\(name) was stopped" : "\(name) took longer than \(timeout)"
    }
  }

  private func run(_ ending: RunEnding) async -> Outcome {
    var options = PlatformOptions()
    options.processGroupID = 0  // so that its children end with it
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .milliseconds(500))
    ]
    let told = ending.environment.map { ($0.name, $0.value as String?) }
    do {
      let result = try await Subprocess.run(
        Configuration(
          executable: command[0].contains("/")
            ? .path(FilePath(command[0])) : .name(command[0]),
          arguments: Arguments(Array(command.dropFirst())),
          environment: .inherit.updating(
            Dictionary(told.map { (Environment.Key(stringLiteral: $0.0), $0.1) }) { $1 }),
          platformOptions: options),
        input: .none, output: .currentStandardError, error: .currentStandardError)
      return .ended(result.terminationStatus)
    } catch {
      return .failed("\(error)")
    }
  }
}
