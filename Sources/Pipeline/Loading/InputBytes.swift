import Articles
import DataFiles

/// Why reading a file came to an end before the file did.
enum InputFailure: Error {
  /// The file is given up; the run goes on.
  case reject(Reject.Reason, detail: String, offset: Int? = nil)
  /// The run cannot go on.
  case fatal(ProblemReport)
}

/// The bytes of one file, inflated where it is gzip, in pieces.
struct InputBytes: ~Copyable {
  /// Pieces are read full except for the last, so that they do not depend on how a
  /// pipe is filled.
  private static let pieceBytes = 64 * 1024

  /// How many bytes of the file, as it lies on the disk, have been read.
  private(set) var bytesRead = 0

  private let settings: LoadSettings
  private var file: InputFile
  private var gzip: GzipDecompressor?
  private var inflatedBytes = 0
  private var isAtEnd = false
  /// Whether the first bytes decide if this is gzip, because the name does not say so.
  private var looksForGzip: Bool

  init(_ source: InputSource, _ settings: LoadSettings) throws(InputFailure) {
    self.settings = settings
    looksForGzip = !source.isGzip
    // Both can throw, and a value that owns something cannot be left half made.
    let opened = try Self.open(source.location)
    gzip = source.isGzip ? try Self.decompressor(settings, source.path) : nil
    file = opened
  }

  /// The next piece; empty at the end of the file, and only there.
  mutating func next() throws(InputFailure) -> [UInt8] {
    while !isAtEnd {
      let raw = try read()
      if looksForGzip, raw.starts(with: [0x1f, 0x8b]) {
        gzip = try Self.decompressor(settings, file.path)
      }
      looksForGzip = false
      let piece = gzip == nil ? raw : try inflate(raw)
      if !piece.isEmpty { return piece }
    }
    return []
  }

  private mutating func read() throws(InputFailure) -> [UInt8] {
    var raw: [UInt8] = []
    raw.reserveCapacity(Self.pieceBytes)
    do {
      while raw.count < Self.pieceBytes {
        let count = try file.read(Self.pieceBytes - raw.count, into: &raw)
        bytesRead += count
        if count == 0 {
          isAtEnd = true
          return raw
        }
      }
      return raw
    } catch {
      throw .fatal(ProblemReport(.inputOutput, at: file.path, error.description))
    }
  }

  /// What comes out before damage is not handed on: it has passed no check.
  private mutating func inflate(_ raw: [UInt8]) throws(InputFailure) -> [UInt8] {
    var piece: [UInt8] = []
    do {
      try gzip?.decompress(raw.span, into: &piece)
      if isAtEnd, let decompressor = gzip.take() { try decompressor.finish() }
    } catch {
      isAtEnd = true
      switch error {
      case .corrupted, .truncated, .unexpected:
        throw .reject(
          .brokenGzip, detail: "The file cannot be inflated: \(error).",
          offset: inflatedBytes + piece.count)
      case .tooLarge(let limit):
        throw .reject(
          .tooLarge, detail: "The file inflates to more than maxInflatedBytes, \(limit) bytes.")
      case .ratioTooHigh(let limit):
        throw .reject(
          .tooLarge,
          detail: "The file inflates to more than maxInflateRatio, \(limit), times its size.")
      case .outOfMemory:
        throw .fatal(ProblemReport(.inputOutput, at: file.path, error.description))
      }
    }
    inflatedBytes += piece.count
    return piece
  }

  private static func open(_ location: String) throws(InputFailure) -> InputFile {
    do {
      return try InputFile(path: location)
    } catch {
      throw .reject(.unreadable, detail: "The system said: \(error).")
    }
  }

  private static func decompressor(
    _ settings: LoadSettings, _ path: String
  ) throws(InputFailure) -> GzipDecompressor {
    do {
      return try GzipDecompressor(
        maxBytes: settings.maxInflatedBytes, maxRatio: settings.maxInflateRatio)
    } catch {
      throw .fatal(ProblemReport(.inputOutput, at: path, error.description))
    }
  }
}
