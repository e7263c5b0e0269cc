import Articles
import Crypto
import DataFiles
import FoundationEssentials

/// The answers of a rendering command, by the SHA-256 of its arguments and a text.
///
/// The file is JSON Lines, one answer a line, sorted; another command never gets
/// the answers of this one.
struct RenderingCache: Sendable {
  private let file: String?
  private let arguments: [UInt8]
  private var answers: [String: String] = [:]
  private var isChanged = false

  /// - Parameters:
  ///   - arguments: The command's.
  ///   - file: Where answers outlast a run, or `nil`.
  /// - Throws: ``ProblemReport`` if the file is there and cannot be read. A line that
  ///   is no answer is left out: the command is asked again.
  init(arguments: [String], file: String?) throws(ProblemReport) {
    self.arguments = arguments.flatMap { Array($0.utf8) + [0] }
    self.file = file
    guard let file, Files.kind(of: file) != .missing else { return }
    let bytes: [UInt8]
    do {
      bytes = try Files.readAll(file)
    } catch {
      throw ProblemReport(.input, at: file, "the cache of renderings cannot be read: \(error)")
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      if case .answer(let id, let french?) = RenderingProtocol.line(text) { answers[id] = french }
    }
  }

  /// The key of a text: 64 hexadecimal digits.
  func key(of text: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(data: arguments)
    hash.update(data: text)
    return hash.finalize().hexadecimal
  }

  subscript(key: String) -> String? { answers[key] }

  mutating func insert(_ french: String, for key: String) {
    isChanged = answers.updateValue(french, forKey: key) != french || isChanged
  }

  /// Writes the file, if there is one and something is new.
  mutating func save() throws(ProblemReport) {
    guard let file, isChanged else { return }
    var bytes: [UInt8] = []
    for (key, french) in answers.sorted(by: { $0.key < $1.key }) {
      bytes += RenderingProtocol.answer(id: key, french: french)
    }
    do {
      try Files.makeFolder(Files.folder(of: file))
      try Files.writeAtomically(bytes, to: file)
    } catch {
      throw ProblemReport(
        .output, at: file, "the cache of renderings cannot be written: \(error)")
    }
    isChanged = false
  }
}
