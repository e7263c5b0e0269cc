import CZlib

/// Tells damaged bytes from whole ones.
package struct Checksum {
  /// That of the bytes taken in so far; 0 for none.
  package private(set) var crc32: UInt32 = 0

  package init() {}

  /// Takes in more bytes. One pass over them.
  package mutating func update(_ bytes: Span<UInt8>) {
    crc32 = unsafe bytes.withUnsafeBufferPointer { [crc32] bytes in
      // Of no bytes at an address of none, zlib gives the checksum of a fresh start.
      unsafe bytes.isEmpty
        ? crc32
        : UInt32(truncatingIfNeeded: crc32_z(uLong(crc32), bytes.baseAddress, bytes.count))
    }
  }

  /// The CRC-32 that gzip uses; 0 for no bytes. One pass over the bytes.
  package static func crc32(of bytes: Span<UInt8>) -> UInt32 {
    var checksum = Checksum()
    checksum.update(bytes)
    return checksum.crc32
  }
}
