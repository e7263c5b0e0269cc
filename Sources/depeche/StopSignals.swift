import DataFiles
import Dispatch
import Glibc
import Synchronization

/// Stops work when somebody asks the program to end.
///
/// The first SIGINT or SIGTERM cancels the work, which ends as it does for an error: nothing
/// half done is left in sight. A second one ends the program at once, and so does the clock if
/// the work does not let go in time, which a blocked read of standard input does not.
enum StopSignals {
  /// Work that ended because of a signal.
  struct Interruption: Error {
    let signal: Int32
    /// As shells have it: 130 for SIGINT, 143 for SIGTERM.
    var exitCode: Int32 { 128 + signal }
    var name: String { signal == SIGINT ? "SIGINT" : "SIGTERM" }
  }

  /// Shorter than the 5 seconds that a run promises.
  private static let patience = DispatchTimeInterval.milliseconds(4500)

  /// Does some work that can be stopped.
  ///
  /// - Throws: What the work throws; ``Interruption`` in its place after a signal. Work that is
  ///   done in spite of one is done.
  static func stopping<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let (signals, continuation) = AsyncStream.makeStream(of: Int32.self)
    let queue = DispatchQueue(label: "depeche.signals")
    let count = Count()
    let sources = [SIGINT, SIGTERM].map { number in
      Signals.ignore(number)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        if count.next() > 1 { Signals.exitAtOnce(128 + number) }
        continuation.yield(number)
        queue.asyncAfter(deadline: .now() + patience) { Signals.exitAtOnce(128 + number) }
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    return try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        for await number in signals { throw Interruption(signal: number) }
        return nil
      }
      do {
        while let result = try await group.next() {
          guard let result else { continue }
          continuation.finish()
          group.cancelAll()
          return result
        }
        throw CancellationError()
      } catch let interruption as Interruption {
        group.cancelAll()
        // What is done is done, and exits as such.
        if let result = try? await group.next(), let result { return result }
        throw interruption
      }
    }
  }

  private final class Count: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
      value.withLock { value in
        value += 1
        return value
      }
    }
  }
}
