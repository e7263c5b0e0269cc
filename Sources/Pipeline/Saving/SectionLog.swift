import Articles
import Crypto
import DataFiles

/// Encoded values of one batch after the other, of which memory holds only the first: the others
/// wait in a temporary file.
///
/// Copies share the file: only one of them may take in more.
struct SectionLog: Sendable {
  /// Bytes that memory holds.
  static let limit = 16 << 20

  private let folder: String
  private let limit: Int
  private var sections: [[UInt8]] = []
  private var bytes = 0
  private var file: TemporaryFile?
  private var stretches: [Range<Int>] = []
  private var hash: SHA256?

  /// - Parameters:
  ///   - folder: Where the temporary file is made, if one is needed.
  ///   - limit: Bytes that memory holds.
  ///   - isHashed: Whether anybody asks for the digest.
  init(in folder: String, limit: Int = Self.limit, isHashed: Bool = true) {
    self.folder = folder
    self.limit = limit
    if isHashed { hash = SHA256() }
  }

  /// A number for all that was taken in; empty if that was not asked for.
  var digest: String { hash?.finalize().hexadecimal ?? "" }

  /// - Throws: ``ProblemReport`` of kind `inputOutput` if the file cannot be written.
  mutating func append(_ section: [UInt8]) throws(ProblemReport) {
    hash?.update(data: section)
    bytes += section.count
    guard bytes > limit else { return sections.append(section) }
    let start = stretches.last?.upperBound ?? 0
    var file = file
    try translating { () throws(FileError) in
      if file == nil { file = try TemporaryFile(in: folder) }
      try file?.write(section, at: start)
    }
    self.file = file
    stretches.append(start..<start + section.count)
  }

  /// Gives out the sections in order.
  func forEach(_ body: ([UInt8]) throws(ProblemReport) -> Void) throws(ProblemReport) {
    for section in sections { try body(section) }
    guard let file else { return }
    for stretch in stretches {
      var section: [UInt8] = []
      try translating { () throws(FileError) in section = try file.read(stretch) }
      try body(section)
    }
  }
}
