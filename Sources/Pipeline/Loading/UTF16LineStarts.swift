/// Where lines begin in a UTF-16 file, found in the UTF-8 made from it.
struct UTF16LineStarts {
  private struct Start {
    /// Offset of the line in the UTF-8.
    var decoded: Int
    /// Offset of the line in the file.
    var file: Int
  }

  private var end: Start
  /// From the line asked for last on.
  private var starts: [Start]
  private var current = 0

  /// - Parameter markLength: The length of the byte order mark, which is not in the
  ///   UTF-8.
  init(markLength: Int) {
    end = Start(decoded: 0, file: markLength)
    starts = [end]
  }

  /// Takes note of the lines in the next piece.
  mutating func read(_ text: [UInt8]) {
    starts.removeFirst(current)
    current = 0
    for byte in text {
      end.decoded += 1
      // One unit a character, two beyond U+FFFF: counted where the character begins.
      if byte & 0xc0 != 0x80 { end.file += byte >= 0xf0 ? 4 : 2 }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(end) }
    }
  }

  /// The offset in the file of the line that a place in the UTF-8 lies in.
  ///
  /// Places must be asked for in rising order.
  mutating func line(of offset: Int) -> Int {
    while current + 1 < starts.count, starts[current + 1].decoded <= offset { current += 1 }
    return starts[current].file
  }
}
