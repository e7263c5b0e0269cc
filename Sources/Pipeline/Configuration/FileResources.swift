package import Articles
import DataFiles
import Text

/// Reads the files that settings name.
package struct FileResources: ResourceReader {
  private static let maxFieldBytes = 1 << 20
  private static let maxFileBytes = 256 << 20

  /// The folder that relative paths start from.
  package let root: String

  package init(root: String) { self.root = root }

  package func csvRecords(at path: String) throws(ProblemReport) -> [[String]] {
    let bytes: [UInt8]
    do {
      bytes = try Files.readAll(Paths.resolve(path, in: root), limit: Self.maxFileBytes)
    } catch {
      throw ProblemReport(.input, at: path, error.description)
    }
    if let offset = bytes.firstMalformedByte {
      throw ProblemReport(
        .input, at: path, "byte \(offset) is not UTF-8", help: "Save the file as UTF-8.")
    }
    var records: [[String]] = []
    let receive = { (result: CSVDecoder.Result) throws(ProblemReport) in
      switch result {
      case .success(let record):
        records.append(record.fields.map { String(decoding: $0, as: UTF8.self) })
      case .failure(let error): throw ProblemReport(.input, at: path, error.description)
      }
    }
    var decoder = CSVDecoder(maxFieldBytes: Self.maxFieldBytes)
    try decoder.decode(bytes.span, receive)
    try decoder.finish(receive)
    return records
  }
}
