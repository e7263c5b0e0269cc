package import Text

/// Takes in the cells of a row as bytes, one behind the other.
///
/// A column writes its value here, and nothing stands between the two: when every cell was
/// an enumeration first, the tables of documents took 1.6 times the instructions. The bytes go
/// into room that is there, because an array checks at each append whether it is shared, and
/// whether it must grow.
package struct CellWriter: ~Copyable, ~Escapable {
  /// What a cell holds, by which each file format decides what to add.
  package enum Kind: Sendable {
    /// Any text: a format may have to quote it, or to change some of its bytes.
    case text
    /// ASCII letters, digits, `-` and `_`: a word of an enumeration or an id.
    case word
    /// A number, `true` or `false`, which all formats write alike.
    case literal
  }

  private var room: MutableSpan<UInt8>
  /// How many bytes were written.
  package private(set) var count = 0
  /// What was written last.
  package private(set) var kind = Kind.literal
  /// Whether something was left out for want of room: then all is to be written again.
  package private(set) var isFull = false

  /// - Parameter room: Where the cells go.
  @_lifetime(copy room)
  package init(in room: consuming MutableSpan<UInt8>) { self.room = room }

  /// The bytes written from a place on.
  @_lifetime(borrow self)
  package func bytes(from start: Int) -> Span<UInt8> { room.span.extracting(start..<count) }

  /// Takes back what was written from a place on.
  package mutating func removeBytes(from start: Int) { count = start }

  /// Writes text; `nil` and none at all are unknown.
  package mutating func text(_ text: String?) {
    kind = .text
    if let text { append(text.utf8.span) }
  }

  /// Writes well-formed UTF-8; `nil` and no bytes are unknown.
  package mutating func text(_ utf8: ArraySlice<UInt8>?) {
    kind = .text
    if let utf8 { append(utf8.span) }
  }

  /// Writes a word of ``Kind/word``; `nil` and an empty one are unknown.
  package mutating func word(_ word: String?) {
    kind = .word
    if let word { append(word.utf8.span) }
  }

  /// Writes the bytes of a word of ``Kind/word``; `nil` and none are unknown.
  package mutating func word(_ ascii: [UInt8]?) {
    kind = .word
    if let ascii { append(ascii.span) }
  }

  /// Writes an id; `nil` is unknown.
  package mutating func rowID(_ id: RowID?) {
    guard let id else { return }
    kind = .word
    append(id.prefix.utf8.span)
    append(UInt8(ascii: "-"))
    append(id.stem.span)
    append(UInt8(ascii: "-"))
    append(UInt(id.number), digits: 4)
  }

  /// Writes a whole number; `nil` is unknown.
  package mutating func integer(_ integer: Int?) {
    guard let integer else { return }
    kind = .literal
    if integer < 0 { append(UInt8(ascii: "-")) }
    append(integer.magnitude, digits: 1)
  }

  /// Writes `thousandths` / 1000, with three digits always: -1250 gives `-1.250`; `nil` is unknown.
  package mutating func decimal(thousandths: Int?) {
    guard let thousandths else { return }
    kind = .literal
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    append(whole, digits: 1)
    append(UInt8(ascii: "."))
    append(rest, digits: 3)
  }

  /// Writes the first day that a date can be, as `YYYY-MM-DD`; `nil` is unknown.
  package mutating func day(_ date: CalendarDate?) {
    guard let date else { return }
    kind = .word
    append(UInt(date.year), digits: 4)
    append(UInt8(ascii: "-"))
    append(UInt(date.month ?? 1), digits: 2)
    append(UInt8(ascii: "-"))
    append(UInt(date.day ?? 1), digits: 2)
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ boolean: Bool) {
    kind = .literal
    append((boolean ? "true" : "false").utf8.span)
  }

  /// Writes a byte that is no part of a value, such as the comma between two.
  package mutating func append(_ byte: UInt8) {
    guard count < room.count else {
      isFull = true
      return
    }
    room[count] = byte
    count += 1
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    guard bytes.count <= room.count - count else {
      isFull = true
      return
    }
    var place = count
    for index in bytes.indices {
      room[place] = bytes[index]
      place += 1
    }
    count = place
  }

  /// Writes a number with so many digits at least.
  private mutating func append(_ number: UInt, digits least: Int) {
    // The last digits in one number, the first of them in its lowest byte.
    var digits: UInt64 = 0
    var length = 0
    var rest = number
    repeat {
      let tens = rest / 10
      digits = digits << 8 | UInt64(48 + (rest &- tens &* 10))
      length &+= 1
      rest = tens
    } while (rest > 0 || length < least) && length < 8
    if rest > 0 { append(rest, digits: 1) }
    guard length <= room.count - count else {
      isFull = true
      return
    }
    for place in count..<count + length {
      room[place] = UInt8(truncatingIfNeeded: digits)
      digits >>= 8
    }
    count += length
  }
}
