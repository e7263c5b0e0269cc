import CZlib

/// Compresses a stream of bytes into one gzip member.
///
/// ```swift
/// var gzip = try GzipCompressor()
/// var file: [UInt8] = []
/// try gzip.compress(row.utf8.span, into: &file)
/// try gzip.finish(into: &file)  // gzip cannot be used after this
/// ```
///
/// The header holds no name and no time stamp and always names Unix, so equal
/// input gives equal output.
///
/// The type owns zlib's state: it cannot be copied, and the state is released
/// when the value goes away, finished or not.
@safe package struct GzipCompressor: ~Copyable {
  // zlib keeps the stream's address inside its own state and checks it on every
  // call, and a Swift value moves. So the stream lives on the heap.
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Parameter level: 1 (fast) to 9 (small).
  /// - Throws: ``GzipError/outOfMemory``.
  package init(level: Int32 = 6) throws(GzipError) {
    precondition(1...9 ~= level, "level must be from 1 to 9, not \(level)")
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    if let error = unsafe GzipError(code: czlib_deflateInitGzip(stream, level)) {
      unsafe stream.deallocate()  // no value exists yet, so no deinit will run
      throw error
    }
    unsafe self.stream = stream
  }

  deinit {
    _ = unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Compresses some bytes; what zlib is ready to give is appended to `output`.
  ///
  /// - Parameters:
  ///   - input: Any number of bytes below 4 GiB.
  ///   - output: Grows by zero bytes or more.
  /// - Throws: ``GzipError/outOfMemory``.
  package mutating func compress(
    _ input: Span<UInt8>, into output: inout [UInt8]
  ) throws(GzipError) {
    try run(input, flush: Z_NO_FLUSH, into: &output)
  }

  /// Appends the rest of the member, checksum included, and ends the stream.
  package consuming func finish(into output: inout [UInt8]) throws(GzipError) {
    try run(Span(), flush: Z_FINISH, into: &output)
  }

  private mutating func run(
    _ input: Span<UInt8>, flush: Int32, into output: inout [UInt8]
  ) throws(GzipError) {
    try unsafe input.withUnsafeBufferPointer { (bytes) throws(GzipError) in
      // zlib promises not to write through next_in.
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      unsafe stream.pointee.avail_in = uInt(bytes.count)
      defer { unsafe stream.pointee.next_in = nil }
      // A buffer with room left means: all input taken, nothing more to give.
      while try deflateOnce(flush: flush, into: &output) == 0 {}
    }
  }

  /// Appends up to 32 KiB of output and returns how much of that room is left.
  private mutating func deflateOnce(
    flush: Int32, into output: inout [UInt8]
  ) throws(GzipError) -> Int {
    let capacity = 32 * 1024
    var code = Z_OK
    output.append(addingCapacity: capacity) { room in
      unsafe room.withUnsafeMutableBufferPointer { buffer, count in
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = uInt(capacity)
        code = unsafe deflate(stream, flush)
        count = unsafe capacity - Int(stream.pointee.avail_out)
        unsafe stream.pointee.next_out = nil
      }
    }
    if let error = GzipError(code: code) { throw error }
    return unsafe Int(stream.pointee.avail_out)
  }
}
