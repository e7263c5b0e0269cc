import Glibc

/// How long some work keeps the processor busy.
///
/// Tests run side by side: a clock on the wall would count what the others do, too.
///
/// - Parameter work: Does all it does on the thread that calls it.
/// - Returns: The time, as the kernel counts it for the thread.
package func processorTime(of work: () throws -> Void) rethrows -> Duration {
  let start = threadTime()
  try work()
  return threadTime() - start
}

private func threadTime() -> Duration {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
