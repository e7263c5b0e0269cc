import DataFiles

/// Cuts bytes into lines, from pieces of any size; empty lines are passed over.
struct LineSplitter {
  struct Line {
    /// From 1; empty lines are not counted.
    let number: Int
    /// Of the first byte.
    let offset: Int
    /// Without the line end; `nil` if there are too many.
    let bytes: [UInt8]?
  }

  private let limit: Int
  private var number = 0
  private var begun: [UInt8] = []
  private var offset = 0
  private var lineOffset = 0
  private var isTooLong = false

  /// - Parameter limit: The most bytes of a line.
  init(limit: Int) { self.limit = limit }

  mutating func split(_ piece: [UInt8], _ receive: (Line) -> Void) {
    var start = 0
    while start < piece.count {
      let end = LineEnds.next(in: piece.span, from: start)
      take(piece[start..<end])
      offset += end - start
      start = end
      guard end < piece.count else { return }
      if let line = endLine() { receive(line) }
      offset += 1
      start += 1
      lineOffset = offset
    }
  }

  /// The last line, if no line end follows it.
  mutating func finish() -> Line? { endLine() }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    if isTooLong { return }
    // The CR of a line end does not count.
    isTooLong = begun.count + bytes.count > limit + 1
    if isTooLong { begun = [] } else { begun += bytes }
  }

  private mutating func endLine() -> Line? {
    var bytes = begun
    begun = []
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if isTooLong || bytes.count > limit {
      isTooLong = false
      number += 1
      return Line(number: number, offset: lineOffset, bytes: nil)
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    number += 1
    return Line(number: number, offset: lineOffset, bytes: bytes)
  }
}
