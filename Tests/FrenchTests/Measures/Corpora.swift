import Foundation

/// The corpora that figures are measured on; they are not part of this repository.
enum Corpora {
  /// The folder named by `DEPECHE_CORPORA`; without it nothing is measured.
  static let folder = ProcessInfo.processInfo.environment["DEPECHE_CORPORA"]

  static func lines(_ path: String) throws -> [String] {
    let text = try String(contentsOfFile: "\(folder ?? "")/\(path)", encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  static func shown(_ share: Double) -> String {
    String(Double((share * 10_000).rounded()) / 10_000)
  }
}
