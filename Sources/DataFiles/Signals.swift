import Glibc

/// What the process does when the system interrupts it.
package enum Signals {
  /// Makes writing to a program that has ended an error, where it would end this process.
  ///
  /// For the whole process, and for good.
  package static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Keeps a signal from ending this process, which then has to look for it itself. Programs
  /// that it starts are ended by it all the same.
  ///
  /// For the whole process, and for good.
  package static func ignore(_ number: Int32) {
    _ = signal(number, SIG_IGN)
  }

  /// Ends the process at once; nothing is flushed, closed or removed.
  package static func exitAtOnce(_ code: Int32) -> Never {
    _exit(code)
  }
}
