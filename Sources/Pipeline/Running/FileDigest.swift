import Crypto
import DataFiles

/// How long a file is, and the SHA-256 of its bytes.
struct FileDigest: Sendable, Hashable {
  var bytes = 0
  var sha256: String

  /// Reads a file once, in pieces.
  init(of path: String) throws(FileError) {
    var file = try InputFile(path: path)
    var hash = SHA256()
    var piece: [UInt8] = []
    while try file.read(1 << 20, into: &piece) > 0 {
      hash.update(data: piece)
      bytes += piece.count
      piece.removeAll(keepingCapacity: true)
    }
    sha256 = hash.finalize().hexadecimal
  }
}
