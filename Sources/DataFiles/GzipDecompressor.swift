import CZlib

/// Decompresses a gzip file, given in pieces of any size.
///
/// ```swift
/// var gzip = try GzipDecompressor(maxBytes: 256 << 20, maxRatio: 200)
/// while try file.read(64 * 1024, into: &piece) > 0 {
///   try gzip.decompress(piece.span, into: &text)
///   piece.removeAll(keepingCapacity: true)
/// }
/// try gzip.finish()  // or a file that was cut off would pass for a whole one
/// ```
///
/// A file is one or more members, each checked by its CRC-32 and length. Zero bytes
/// after the last member are padding, as in gzip(1); anything else there is refused.
/// Bytes come out before the checksum behind them has been seen: until
/// ``finish()`` has returned they are not to be relied on.
@safe package struct GzipDecompressor: ~Copyable {
  private enum Place {
    case start, member, betweenMembers, padding
  }

  /// Below this many bytes out, a high ratio is harmless and not judged.
  private static let unjudgedBytes = 1 << 20

  /// How many bytes of input have been used. After an error: near the damage.
  package private(set) var consumed = 0
  /// How many bytes have come out.
  package private(set) var produced = 0

  private let maxBytes: Int
  private let maxRatio: Int
  private var place = Place.start
  // On the heap, because zlib checks that the stream has not moved.
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Parameters:
  ///   - maxBytes: The most bytes that may come out, of all members together.
  ///   - maxRatio: The most bytes that may come out for each byte that went in;
  ///     judged from 1 MiB on, of all members together.
  /// - Throws: ``GzipError/outOfMemory``.
  package init(maxBytes: Int, maxRatio: Int) throws(GzipError) {
    precondition(maxBytes >= 0 && maxRatio > 0, "no such limits: \(maxBytes), \(maxRatio)")
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    if let error = unsafe GzipError(code: czlib_inflateInitGzip(stream)) {
      unsafe stream.deallocate()  // no value exists yet, so no deinit will run
      throw error
    }
    unsafe self.stream = stream
    self.maxBytes = maxBytes
    self.maxRatio = maxRatio
  }

  deinit {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Decompresses the next piece of the file.
  ///
  /// - Parameters:
  ///   - input: Any number of bytes; members may begin and end anywhere in them.
  ///   - output: What the bytes stand for is appended, at most one byte above the limit.
  /// - Throws: ``GzipError/corrupted``, ``GzipError/tooLarge(limit:)``,
  ///   ``GzipError/ratioTooHigh(limit:)``, ``GzipError/outOfMemory``.
  package mutating func decompress(
    _ input: Span<UInt8>, into output: inout [UInt8]
  ) throws(GzipError) {
    try unsafe input.withUnsafeBufferPointer { (bytes) throws(GzipError) in
      var rest = unsafe bytes[...]
      while let first = unsafe rest.first {
        switch place {
        case .start:
          place = .member
        case .betweenMembers where first == 0:
          place = .padding
        case .betweenMembers:
          if let error = unsafe GzipError(code: inflateReset(stream)) { throw error }
          place = .member
        case .padding:
          let zeros = unsafe rest.prefix { $0 == 0 }.count
          consumed += zeros
          guard unsafe zeros == rest.count else { throw .corrupted }
          return
        case .member:
          unsafe rest.removeFirst(try inflateMember(UnsafeBufferPointer(rebasing: rest), &output))
        }
      }
    }
  }

  /// Ends the file.
  ///
  /// - Throws: ``GzipError/truncated`` if a member is not whole, or there is none.
  package consuming func finish() throws(GzipError) {
    switch place {
    case .start, .member: throw .truncated
    case .betweenMembers, .padding: break
    }
  }

  /// Inflates until the input is used up or the member ends, and returns how many bytes
  /// of input were used.
  private mutating func inflateMember(
    _ bytes: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]
  ) throws(GzipError) -> Int {
    let given = min(bytes.count, Int(uInt.max))
    // zlib promises not to write through next_in.
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    unsafe stream.pointee.avail_in = uInt(given)
    defer { unsafe stream.pointee.next_in = nil }
    let before = consumed
    var isRoomLeft = false
    // Room left means: all input taken, nothing more to give.
    while !isRoomLeft, place == .member {
      let code = inflateOnce(&output, isRoomLeft: &isRoomLeft)
      consumed = unsafe before + given - Int(stream.pointee.avail_in)
      if let error = GzipError(code: code) { throw error }
      if produced > maxBytes { throw .tooLarge(limit: maxBytes) }
      if produced > Self.unjudgedBytes, (produced - 1) / maxRatio >= consumed {
        throw .ratioTooHigh(limit: maxRatio)
      }
      if code == Z_STREAM_END { place = .betweenMembers }
    }
    return consumed - before
  }

  /// Appends up to 64 KiB and returns zlib's code.
  private mutating func inflateOnce(
    _ output: inout [UInt8], isRoomLeft: inout Bool
  ) -> Int32 {
    // One byte more than is allowed tells a file at the limit from one beyond it.
    let capacity = min(64 * 1024 - 1, maxBytes - produced) + 1
    var code = Z_OK
    output.append(addingCapacity: capacity) { room in
      unsafe room.withUnsafeMutableBufferPointer { buffer, count in
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = uInt(capacity)
        code = unsafe inflate(stream, Z_NO_FLUSH)
        count = unsafe capacity - Int(stream.pointee.avail_out)
        unsafe stream.pointee.next_out = nil
      }
    }
    let left = unsafe Int(stream.pointee.avail_out)
    produced += capacity - left
    isRoomLeft = left > 0
    return code
  }
}
