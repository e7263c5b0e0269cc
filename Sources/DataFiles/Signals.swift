import Glibc

/// What the process does when the system interrupts it.
package enum Signals {
  /// Makes writing to a program that has ended an error, where it would end this process.
  ///
  /// For the whole process, and for good.
  package static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
