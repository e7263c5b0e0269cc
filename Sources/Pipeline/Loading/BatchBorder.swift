import DataFiles
import Text

/// Decides where a batch ends, by what its items hold.
///
/// An item ends the batch if its own bytes say so, once the batch has half the size asked for,
/// and in any case when it has twice that. So batches have about that size, and an item that
/// is added, changed or taken away moves the borders next to it and none that follow: the
/// batches behind are those of the run before, whose results are kept.
struct BatchBorder {
  private let size: Int
  private var bytes = 0

  /// - Parameter size: The size of a batch, in bytes, on average.
  init(_ size: Int) { self.size = size }

  /// Takes in the next item.
  ///
  /// - Returns: Whether the batch ends behind it.
  mutating func isBehind(_ item: InputItem) -> Bool {
    // What holds nothing costs something, too.
    let weight = max(item.byteCount, 64)
    bytes += weight
    if bytes >= 2 * size { return true }
    guard 2 * bytes >= size else { return false }
    // One item in so many that the bytes behind the half come to a half on average.
    let chance = min(1, 2 * Double(weight) / Double(size))
    return Double(item.sample >> 11) < chance * 0x1p53
  }
}

extension InputItem {
  /// A number that depends on the content and hardly ever is that of another.
  fileprivate var sample: UInt64 {
    switch content {
    case .text(let bytes), .jsonLine(let bytes): Self.sample(of: bytes)
    case .csvRecord(let record, _): Self.sample(of: record.bytes)
    case .reject: Self.sample(of: Array(path.utf8))
    }
  }

  /// Looks at the length and at 64 bytes each at the start, in the middle and at the end,
  /// which tell articles apart at no cost.
  private static func sample(of bytes: [UInt8]) -> UInt64 {
    var hash = WordHash.join(WordHash.seed, UInt64(bytes.count))
    for start in Set([0, max(0, bytes.count / 2 - 32), max(0, bytes.count - 64)]).sorted() {
      for byte in bytes[start...].prefix(64) { hash = WordHash.join(hash, UInt64(byte)) }
    }
    // The last byte has to reach every bit.
    return WordHash.join(hash, hash >> 32)
  }
}
