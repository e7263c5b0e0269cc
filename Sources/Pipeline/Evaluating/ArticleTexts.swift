import Articles
import DataFiles
import Evaluation

/// Where the texts of marked articles lie.
struct ArticleTexts {
  /// Looked through first to last.
  let folders: [String]
  /// What the run read, by the article's name.
  let paths: [String: String]

  /// The text of an article: `name.txt` in one of the folders, else the file that the run
  /// read.
  func text(of name: String, wantedBy place: String) throws(ProblemReport) -> SourceText {
    let candidates =
      folders.flatMap { ["\($0)/\(name).txt", "\($0)/\(name).txt.gz", "\($0)/\(name)"] }
      + [paths[name]].compactMap { $0 }
    guard let path = candidates.first(where: { Files.kind(of: $0) == .file }) else {
      throw ProblemReport(
        .input, at: place, "the text of '\(name)' is not found",
        help: "Looked for \(name).txt in \(folders.joined(separator: ", ")); "
          + "name its folder with --texts.")
    }
    let bytes = try InflatedFile.bytes(of: path)
    do throws(TextDecodingError) {
      return SourceText(
        String(decoding: try TextDecoder.decode(bytes, as: .auto).text, as: UTF8.self))
    } catch {
      throw ProblemReport(.data, at: path, "byte \(error.offset): \(error.detail)")
    }
  }

  /// The name of an article: its file's, without folders and ending.
  static func stem(of path: String) -> String {
    withoutEnding(String(Paths.name(of: path)), [".gz", ".txt"])
  }

  /// A path without the endings that it has among some.
  static func withoutEnding(
    _ path: String, _ endings: [String] = [".gz", ".jsonl"]
  ) -> String {
    var path = path
    for ending in endings where path.hasSuffix(ending) { path.removeLast(ending.count) }
    return path
  }
}
