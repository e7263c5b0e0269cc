import Articles
import DataFiles

/// Reads whole files, inflated where they are gzip.
enum InflatedFile {
  private static let pieceBytes = 1 << 16
  /// A line of a dataset may hold an article.
  private static let longestLine = 1 << 28

  static func bytes(of path: String) throws(ProblemReport) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path) { (piece) throws(ProblemReport) in
      bytes += piece
      return true
    }
    return bytes
  }

  /// Hands over the lines of a file without their ends, empty ones left out, until `receive`
  /// wants no other.
  static func lines(
    of path: String, _ receive: (_ line: [UInt8], _ place: String) throws(ProblemReport) -> Bool
  ) throws(ProblemReport) {
    var splitter = LineSplitter(limit: longestLine)
    var lines: [LineSplitter.Line] = []
    func handOver(_ lines: [LineSplitter.Line]) throws(ProblemReport) -> Bool {
      for line in lines {
        guard try receive(line.bytes ?? [], "\(path):\(line.number)") else { return false }
      }
      return true
    }
    var wantsMore = true
    try read(path) { (piece) throws(ProblemReport) in
      lines.removeAll(keepingCapacity: true)
      splitter.split(piece) { lines.append($0) }
      wantsMore = try handOver(lines)
      return wantsMore
    }
    if wantsMore, let last = splitter.finish() { _ = try handOver([last]) }
  }

  private static func read(
    _ path: String, _ receive: ([UInt8]) throws(ProblemReport) -> Bool
  ) throws(ProblemReport) {
    do {
      var file = try InputFile(path: path)
      var gzip: GzipDecompressor?
      var raw: [UInt8] = []
      var isFirst = true
      while try file.read(pieceBytes, into: &raw) > 0 {
        if isFirst, raw.starts(with: [0x1f, 0x8b]) {
          gzip = try GzipDecompressor(maxBytes: .max, maxRatio: .max)
        }
        isFirst = false
        var piece: [UInt8] = []
        if gzip == nil { piece = raw } else { try gzip?.decompress(raw.span, into: &piece) }
        guard try receive(piece) else { return }
        raw.removeAll(keepingCapacity: true)
      }
      if let decompressor = gzip.take() { try decompressor.finish() }
    } catch let problem as ProblemReport {
      throw problem
    } catch let error as FileError {
      throw ProblemReport(.input, at: path, error.description)
    } catch {
      throw ProblemReport(.data, at: path, "the file cannot be inflated: \(error)")
    }
  }
}
