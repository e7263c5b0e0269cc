import CZlib

/// Gzip for bytes that are in memory as a whole.
package enum Gzip {
  /// Compresses bytes into one gzip member, with one call of zlib.
  ///
  /// Members written one after the other are a valid gzip file. The header holds no
  /// name and no time stamp, so equal input gives equal output.
  ///
  /// - Parameters:
  ///   - bytes: Any number of bytes below 4 GiB; none give an empty member.
  ///   - level: 1 (fast) to 9 (small).
  /// - Returns: A whole gzip file.
  /// - Throws: ``GzipError/outOfMemory``.
  package static func member(
    _ bytes: [UInt8], level: Int = 6
  ) throws(GzipError) -> [UInt8] {
    precondition(1...9 ~= level, "level must be from 1 to 9, not \(level)")
    var stream = unsafe z_stream()
    if let error = unsafe GzipError(code: czlib_deflateInitGzip(&stream, Int32(level))) {
      throw error
    }
    // The stream stays where it is until the end of this function.
    return try unsafe withUnsafeMutablePointer(to: &stream) { (stream) throws(GzipError) in
      try unsafe deflateAll(bytes, stream)
    }
  }

  private static func deflateAll(
    _ bytes: [UInt8], _ stream: UnsafeMutablePointer<z_stream>
  ) throws(GzipError) -> [UInt8] {
    defer { _ = unsafe deflateEnd(stream) }
    // The bound is for one call that takes all input and ends the stream.
    let capacity = unsafe Int(deflateBound(stream, uLong(bytes.count)))
    var code = Z_OK
    let member = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        // zlib promises not to write through next_in.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = uInt(input.count)
        unsafe stream.pointee.next_out = room.baseAddress
        unsafe stream.pointee.avail_out = uInt(capacity)
        code = unsafe deflate(stream, Z_FINISH)
        count = unsafe capacity - Int(stream.pointee.avail_out)
      }
    }
    if let error = GzipError(code: code) { throw error }
    precondition(code == Z_STREAM_END, "deflateBound was too small for \(bytes.count) bytes")
    return member
  }
}
