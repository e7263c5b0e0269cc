import CZlib

/// Compresses bytes that come in pieces of any size into one gzip member.
///
/// The member is that which ``Gzip/member(_:level:)`` makes of the same bytes, wherever the
/// pieces begin and end.
@safe package struct GzipCompressor: ~Copyable {
  // On the heap, because zlib checks that the stream has not moved.
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Parameter level: 1 (fast) to 9 (small).
  /// - Throws: ``GzipError/outOfMemory``.
  package init(level: Int) throws(GzipError) {
    precondition(1...9 ~= level, "level must be from 1 to 9, not \(level)")
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    if let error = unsafe GzipError(code: czlib_deflateInitGzip(stream, Int32(level))) {
      unsafe stream.deallocate()  // no value exists yet, so no deinit will run
      throw error
    }
    unsafe self.stream = stream
  }

  deinit {
    _ = unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Compresses the next piece.
  ///
  /// - Parameters:
  ///   - input: Fewer bytes than 4 GiB.
  ///   - output: What is ready is appended; much is held back.
  /// - Throws: ``GzipError/outOfMemory``.
  package mutating func compress(
    _ input: Span<UInt8>, into output: inout [UInt8]
  ) throws(GzipError) {
    guard !input.isEmpty else { return }
    try deflate(input, Z_NO_FLUSH, into: &output)
  }

  /// Ends the member and appends the rest of it.
  package consuming func finish(into output: inout [UInt8]) throws(GzipError) {
    try deflate([UInt8]().span, Z_FINISH, into: &output)
  }

  private mutating func deflate(
    _ input: Span<UInt8>, _ flush: Int32, into output: inout [UInt8]
  ) throws(GzipError) {
    try unsafe input.withUnsafeBufferPointer { (bytes) throws(GzipError) in
      // zlib promises not to write through next_in.
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      unsafe stream.pointee.avail_in = uInt(bytes.count)
      defer { unsafe stream.pointee.next_in = nil }
      let capacity = 64 * 1024
      var left: uInt = 0
      // Room left means: all input taken, nothing more to give.
      while left == 0 {
        var code = Z_OK
        output.append(addingCapacity: capacity) { room in
          unsafe room.withUnsafeMutableBufferPointer { buffer, count in
            unsafe stream.pointee.next_out = buffer.baseAddress
            unsafe stream.pointee.avail_out = uInt(capacity)
            code = unsafe CZlib.deflate(stream, flush)
            left = unsafe stream.pointee.avail_out
            count = capacity - Int(left)
            unsafe stream.pointee.next_out = nil
          }
        }
        if code == Z_BUF_ERROR { continue }
        if let error = GzipError(code: code) { throw error }
        if code == Z_STREAM_END { return }
      }
    }
  }
}
