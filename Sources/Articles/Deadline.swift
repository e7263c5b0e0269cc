/// When a stage has to be done with a document.
///
/// Loops that a strange text could make long ask whether it ``isOver`` and stop; what they have
/// found by then is thrown away with the document.
package struct Deadline: Sendable, Hashable {
  private let end: ContinuousClock.Instant

  /// - Parameter limit: From now on.
  package init(after limit: Duration) { end = .now + limit }

  /// Reads the clock, about 30 ns.
  package var isOver: Bool { .now >= end }
}
