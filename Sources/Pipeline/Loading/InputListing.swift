package import Articles
import DataFiles

/// The files that a list of inputs stands for.
///
/// An input is a file, a folder, a pattern or `-`. Folders are read to their depth;
/// hidden files, other endings, pipes and folders that lead in a circle are passed over. In
/// a pattern, `*`, `?` and `[abc]` stand for letters of one name and `**` for any
/// number of folders.
///
/// What an input says up to its first wildcard is followed wherever it leads. Links that a walk
/// or pattern comes upon are followed only inside of that, and inside the root.
package struct InputListing: Sendable {
  /// Sorted by the bytes of their paths; no file twice, under whatever name.
  package let sources: [InputSource]

  /// - Parameters:
  ///   - inputs: As the user wrote them.
  ///   - root: The folder that they are relative to.
  ///   - allowsOutside: Whether links are followed wherever they lead.
  /// - Throws: ``ProblemReport`` of kind `input` for an input that stands for nothing.
  package init(
    _ inputs: [String], root: String, allowsOutside: Bool = false
  ) throws(ProblemReport) {
    var found: [InputSource] = []
    for input in inputs {
      if input == "-" {
        found.append(.standardInput)
        continue
      }
      found += try Self.sources(of: Paths.tidied(input), root, allowsOutside)
    }
    found.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var seen: Set<String> = []
    sources = found.filter { source in
      seen.insert((try? Files.realPath(source.location)) ?? source.location).inserted
    }
  }

  private static func sources(
    of input: String, _ root: String, _ allowsOutside: Bool
  ) throws(ProblemReport) -> [InputSource] {
    var walk = FolderWalk(input, root: root, allowsOutside: allowsOutside)
    switch Files.kind(of: Paths.resolve(input, in: root)) {
    case .file:
      guard let source = InputSource(path: input, location: Paths.resolve(input, in: root)) else {
        throw ProblemReport(
          .input, at: input, "'\(Paths.name(of: input))' has no ending that can be read",
          help: "Endings: \(InputSource.endings).")
      }
      return [source]
    case .folder:
      try walk.takeFolder(input)
      return try checked(
        walk.found, input, "the folder holds no file to read", "Looked for \(InputSource.endings).")
    case .other:
      throw ProblemReport(
        .input, at: input, "this is neither a file nor a folder",
        help: "Name a file or a folder, or - for the standard input.")
    case .missing where WildcardPattern.isPattern(input):
      try walk.match(input)
      return try checked(
        walk.found, input, "no file fits this pattern",
        "Looked in '\(root)' for \(InputSource.endings).")
    case .missing:
      throw ProblemReport(
        .input, at: input, "there is no such file or folder",
        help: input.hasPrefix("/") ? nil : "The path is relative to '\(root)'.")
    }
  }

  private static func checked(
    _ sources: [InputSource], _ input: String, _ problem: String, _ help: String
  ) throws(ProblemReport) -> [InputSource] {
    guard sources.isEmpty else { return sources }
    throw ProblemReport(.input, at: input, problem, help: help)
  }
}

/// Goes through folders and keeps the files that can be read.
private struct FolderWalk {
  let root: String
  /// The real paths of the folders out of which no link is followed; `nil` for none.
  private let borders: [String]?
  private(set) var found: [InputSource] = []
  /// Folders already gone through to their depth, by their real paths.
  private var visited: Set<String> = []

  init(_ input: String, root: String, allowsOutside: Bool) {
    self.root = root
    let parts = input.split(separator: "/").map(String.init)
    let named = parts.prefix { !WildcardPattern.isPattern($0) }.joined(separator: "/")
    let base = input.hasPrefix("/") ? "/" + named : Paths.resolve(named, in: root)
    borders = allowsOutside ? nil : [root, base].compactMap { try? Files.realPath($0) }
  }

  /// Whether something is a link that must not be followed.
  private func isOutside(_ location: String) -> Bool {
    guard let borders, Files.linkTarget(location) != nil,
      let real = try? Files.realPath(location)
    else { return false }
    return !borders.contains { $0 == "/" || real == $0 || real.hasPrefix($0 + "/") }
  }

  private mutating func takeOutside(_ path: String) {
    found.append(.outside(path: path, location: Paths.resolve(path, in: root)))
  }

  /// Takes every file of a folder and of the folders in it.
  mutating func takeFolder(_ path: String) throws(ProblemReport) {
    let location = Paths.resolve(path, in: root)
    guard visited.insert((try? Files.realPath(location)) ?? location).inserted else { return }
    for name in try names(in: path) where !name.hasPrefix(".") {
      let inner = join(path, name)
      switch Files.kind(of: Paths.resolve(inner, in: root)) {
      case .file where isOutside(Paths.resolve(inner, in: root)),
        .folder where isOutside(Paths.resolve(inner, in: root)):
        takeOutside(inner)
      case .file: take(inner)
      case .folder: try takeFolder(inner)
      // A link to nothing, or a name that is not UTF-8: opening it gives a reject.
      case .missing: take(inner)
      case .other: break
      }
    }
  }

  /// Takes every file that fits a pattern.
  mutating func match(_ pattern: String) throws(ProblemReport) {
    let parts = pattern.split(separator: "/").map(String.init)
    if borders != nil, parts.drop(while: { !WildcardPattern.isPattern($0) }).contains("..") {
      throw ProblemReport(
        .input, at: pattern, "'..' behind a wildcard leads out of what the pattern names",
        help: "Write the folder out, or set \"allowOutsideRoot\" of load to true.")
    }
    try match(parts[...], below: pattern.hasPrefix("/") ? "/" : "")
  }

  private mutating func match(
    _ parts: ArraySlice<String>, below path: String
  ) throws(ProblemReport) {
    guard let part = parts.first else { return take(path) }
    let rest = parts.dropFirst()
    if part == "**" {
      // A pattern that ends in ** takes every file below.
      let following = rest.isEmpty ? ["*"] : rest
      try match(following, below: path)
      for folder in try names(in: path) where !folder.hasPrefix(".") {
        let inner = join(path, folder)
        let location = Paths.resolve(inner, in: root)
        guard Files.kind(of: location) == .folder,
          !isInside(location, itself: path)
        else { continue }
        guard !isOutside(location) else {
          takeOutside(inner)
          continue
        }
        try match(parts, below: inner)
      }
    } else if WildcardPattern.isPattern(part) {
      let pattern = WildcardPattern(part)
      for name in try names(in: path) where pattern.matches(name) {
        try matchRest(rest, at: join(path, name))
      }
    } else {
      try matchRest(rest, at: join(path, part))
    }
  }

  private mutating func matchRest(
    _ rest: ArraySlice<String>, at path: String
  ) throws(ProblemReport) {
    switch Files.kind(of: Paths.resolve(path, in: root)) {
    case .folder where !rest.isEmpty && isOutside(Paths.resolve(path, in: root)):
      takeOutside(path)
    case .file where rest.isEmpty && isOutside(Paths.resolve(path, in: root)): takeOutside(path)
    case .folder where !rest.isEmpty: try match(rest, below: path)
    case .file where rest.isEmpty: take(path)
    case .missing where rest.isEmpty: takeMissing(path)
    default: break
    }
  }

  /// Whether a folder is a link to a folder that it lies in.
  private func isInside(_ location: String, itself path: String) -> Bool {
    guard let real = try? Files.realPath(location),
      let parent = try? Files.realPath(path.isEmpty ? root : Paths.resolve(path, in: root))
    else { return true }
    return parent == real || parent.hasPrefix(real == "/" ? real : real + "/")
  }

  private mutating func take(_ path: String) {
    if let source = InputSource(path: path, location: Paths.resolve(path, in: root)) {
      found.append(source)
    }
  }

  /// Takes what leads nowhere but is there: a link to nothing, or a name that is not
  /// UTF-8. That it cannot be opened becomes a reject.
  private mutating func takeMissing(_ path: String) {
    let folder = path.isEmpty ? root : Files.folder(of: Paths.resolve(path, in: root))
    // A pattern may end in a plain name, which most folders need not have.
    if (try? Files.list(folder).contains(String(Paths.name(of: path)))) == true { take(path) }
  }

  private func names(in path: String) throws(ProblemReport) -> [String] {
    do {
      return try Files.list(path.isEmpty ? root : Paths.resolve(path, in: root))
    } catch {
      throw ProblemReport(.input, at: path.isEmpty ? root : path, error.description)
    }
  }

  private func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
