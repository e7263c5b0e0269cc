/// A file to load.
package struct InputSource: Sendable, Hashable {
  package enum Format: String, Sendable, CaseIterable {
    /// One article.
    case text = "txt"
    /// One article a record, after a header.
    case csv
    /// One article a line.
    case jsonLines = "jsonl"
  }

  /// As the datasets name it: as the user did, or below the folder the user named.
  package let path: String
  /// What to open.
  package let location: String
  /// `nil` for the standard input, which is looked into.
  package let format: Format?
  package let isGzip: Bool
  /// Whether it is a link that leads where nothing may be read; such a source becomes a reject.
  package private(set) var isOutside = false

  /// The endings that are read, for messages.
  static let endings = Format.allCases
    .flatMap { [".\($0.rawValue)", ".\($0.rawValue).gz"] }.joined(separator: ", ")

  static let standardInput = InputSource(path: "-", location: "-", format: nil, isGzip: false)

  private init(path: String, location: String, format: Format?, isGzip: Bool) {
    self.path = path
    self.location = location
    self.format = format
    self.isGzip = isGzip
  }

  /// - Returns: `nil` if the name has none of the endings that are read.
  init?(path: String, location: String) {
    var name = Paths.name(of: path).lowercased()[...]
    let isGzip = name.hasSuffix(".gz")
    if isGzip { name.removeLast(3) }
    guard let format = Format.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
      return nil
    }
    self.init(path: path, location: location, format: format, isGzip: isGzip)
  }

  /// A link to a file or folder that must not be followed.
  static func outside(path: String, location: String) -> InputSource {
    var source =
      InputSource(path: path, location: location)
      ?? InputSource(path: path, location: location, format: .text, isGzip: false)
    source.isOutside = true
    return source
  }

  /// The file's name without the endings that are read; `stdin` for the standard input.
  var stem: Substring {
    guard let format else { return "stdin" }
    return Paths.name(of: path).dropLast(format.rawValue.count + 1 + (isGzip ? 3 : 0))
  }
}
