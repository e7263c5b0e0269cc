import DataFiles

/// Which places an input leads to, whether anything lies there yet or not.
struct InputReach {
  /// The part of the input up to its first wildcard, by its real path.
  private let base: String
  /// What stands behind that; `**` alone for a folder.
  private let pattern: [String]

  /// `nil` for what is neither a folder nor a pattern in one.
  ///
  /// - Parameters:
  ///   - input: As the user wrote it.
  ///   - root: The folder that it is relative to.
  init?(_ input: String, root: String) {
    let path = Paths.resolve(Paths.tidied(input), in: root)
    if Files.kind(of: path) == .folder, let real = try? Files.realPath(path) {
      (base, pattern) = (real, ["**"])
      return
    }
    guard WildcardPattern.isPattern(input), Files.kind(of: path) == .missing else { return nil }
    let parts = path.split(separator: "/").map(String.init)
    let named = parts.prefix { !WildcardPattern.isPattern($0) }
    let folder = (path.hasPrefix("/") ? "/" : "") + named.joined(separator: "/")
    guard let real = try? Files.realPath(folder.isEmpty ? "." : folder) else { return nil }
    (base, pattern) = (real, Array(parts[named.count...]))
  }

  /// Whether a file is read once it is there, by its real path.
  func leads(to path: String) -> Bool {
    let folder = base == "/" ? base : base + "/"
    guard path.hasPrefix(folder) else { return false }
    return Self.matches(
      path.dropFirst(folder.count).split(separator: "/").map(String.init)[...], pattern[...])
  }

  private static func matches(
    _ names: ArraySlice<String>, _ pattern: ArraySlice<String>
  ) -> Bool {
    guard let part = pattern.first else { return names.isEmpty }
    let rest = pattern.dropFirst()
    guard part == "**" else {
      guard let name = names.first, WildcardPattern(part).matches(name) else { return false }
      return matches(names.dropFirst(), rest)
    }
    // A pattern that ends in ** takes every file below.
    if matches(names, rest.isEmpty ? ["*"] : rest) { return true }
    guard let name = names.first, !name.hasPrefix(".") else { return false }
    return matches(names.dropFirst(), pattern)
  }
}
