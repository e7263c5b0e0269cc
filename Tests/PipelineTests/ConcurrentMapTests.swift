import Testing

@testable import Pipeline

@Suite struct ConcurrentMapTests {
  @Test("results come in the order of the elements, whatever the width", arguments: [1, 2, 7, 64])
  func keepsOrder(width: Int) async throws {
    var received: [Int] = []
    try await concurrentMap(
      Numbers(count: 200), width: width,
      transform: { number in
        // Later elements of each ten finish first.
        if number % 10 == 0 { try await Task.sleep(for: .milliseconds(2)) }
        return number * 2
      },
      receive: { received.append($0) })
    #expect(received == (0..<200).map { $0 * 2 })
  }

  @Test("an error stops the run and is the one thrown")
  func throwsTheFirstError() async {
    var received = 0
    await #expect(throws: Stop.self) {
      try await concurrentMap(
        Numbers(count: 1_000), width: 4,
        transform: { number in
          if number == 50 { throw Stop() }
          return number
        },
        receive: { _ in received += 1 })
    }
    #expect(received <= 50)
  }

  @Test("no more elements are taken than the width allows")
  func holdsBackTheSource() async throws {
    let source = Numbers(count: 100)
    var received = 0
    try await concurrentMap(
      source, width: 3, transform: { $0 },
      receive: { number in
        #expect(number == received)
        received += 1
      })
    #expect(received == 100)
  }

  private struct Stop: Error {}

  private struct Numbers: AsyncSequence {
    typealias Element = Int
    typealias Failure = any Error

    var count: Int

    struct Iterator: AsyncIteratorProtocol {
      var next = 0
      var count: Int

      mutating func next() async throws -> Int? {
        guard next < count else { return nil }
        defer { next += 1 }
        return next
      }
    }

    func makeAsyncIterator() -> Iterator { Iterator(count: count) }
  }
}
