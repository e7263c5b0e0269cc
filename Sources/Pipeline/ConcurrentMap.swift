/// Applies `transform` to every element from up to `width` tasks at a time and
/// hands the results to `receive` in the order of the elements.
///
/// No more than `width` elements are ever between `next()` and `receive`, so a
/// slow receiver holds back the source: memory is bounded by `width`, whatever
/// the length of the input. Output does not depend on scheduling.
///
/// - Parameters:
///   - elements: The source; asked for one element at a time.
///   - width: The most elements in flight; at least 1. Pass batches, not single
///     small documents, or the time goes to switching tasks.
///   - transform: The work; must not depend on other elements.
///   - receive: Called once per element, never twice at the same time.
/// - Throws: The first error from any of the three. Work still in flight is
///   cancelled and awaited before this function returns.
func concurrentMap<Source: AsyncSequence, Output: Sendable>(
  _ elements: Source,
  width: Int,
  transform: @escaping @Sendable (Source.Element) async throws -> Output,
  receive: (Output) async throws -> Void
) async throws where Source.Element: Sendable {
  precondition(width > 0, "width must be at least 1, not \(width)")
  try await withThrowingTaskGroup(of: (index: Int, output: Output).self) { group in
    var source = elements.makeAsyncIterator()
    var finished: [Int: Output] = [:]
    var started = 0
    var received = 0
    var isExhausted = false

    while true {
      while !isExhausted, started - received < width {
        guard let element = try await source.next() else {
          isExhausted = true
          break
        }
        let index = started
        group.addTask { (index, try await transform(element)) }
        started += 1
      }
      guard let result = try await group.next() else { return }
      finished[result.index] = result.output
      while let output = finished.removeValue(forKey: received) {
        try await receive(output)
        received += 1
      }
    }
  }
}

/// Applies `transform` to elements that are all there from the start, as the function above does.
func concurrentMap<Element: Sendable, Output: Sendable>(
  _ elements: [Element],
  width: Int,
  transform: @escaping @Sendable (Element) async throws -> Output,
  receive: (Output) async throws -> Void
) async throws {
  let (stream, continuation) = AsyncStream.makeStream(of: Element.self)
  for element in elements { continuation.yield(element) }
  continuation.finish()
  try await concurrentMap(stream, width: width, transform: transform, receive: receive)
}
