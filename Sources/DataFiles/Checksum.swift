import CZlib

/// Tells damaged bytes from whole ones.
package enum Checksum {
  /// The CRC-32 that gzip uses; 0 for no bytes. One pass over the bytes.
  package static func crc32(of bytes: Span<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe UInt32(truncatingIfNeeded: crc32_z(0, bytes.baseAddress, bytes.count))
    }
  }
}
