import Crypto
import DataFiles

/// The sets of files that runs published in a folder, and a link that says which one is current.
///
/// ```text
/// output/.depeche-sets/7-3f9c0d1e2a4b/departures.csv.gz
/// output/current -> .depeche-sets/7-3f9c0d1e2a4b
/// output/departures.csv.gz -> current/departures.csv.gz
/// ```
///
/// One rename of the link publishes all files at once. A set is never changed; a file that two
/// sets have alike is one file with two names, where the file system can do that. The number in
/// front of a set's name says how many there were, the rest what is in it.
struct LinkedSets {
  /// Hidden, so that patterns like `**/*.csv.gz` do not find old sets.
  static let folderName = ".depeche-sets"
  static let linkName = "current"
  /// A set that is being put together from files that are published without links.
  private static let adopting = ".adopting"

  let output: String

  private var folder: String { "\(output)/\(Self.folderName)" }
  private var link: String { "\(output)/\(Self.linkName)" }

  /// The name of the current set; `nil` if files are published without links, or the set is gone.
  var current: String? {
    linkedName.flatMap { Files.kind(of: path(of: $0)) == .folder ? $0 : nil }
  }

  /// The name of the set that the link leads to, whether it is there or not.
  private var linkedName: String? {
    guard let target = Files.linkTarget(link), target.hasPrefix(Self.folderName + "/") else {
      return nil
    }
    return String(target.dropFirst(Self.folderName.count + 1))
  }

  /// Whether the link leads to a set, be it there or not.
  var isLinkOwn: Bool { linkedName != nil }

  /// The folder of a set.
  func path(of name: String) -> String { "\(folder)/\(name)" }

  /// The names of all sets, the oldest first.
  func names() throws(FileError) -> [String] {
    guard Files.kind(of: folder) == .folder else { return [] }
    return try Files.list(folder)
      .compactMap { name in Self.number(of: name).map { (name: name, number: $0) } }
      .sorted { $0.number < $1.number }.map(\.name)
  }

  /// How many sets there were when one was published, itself included.
  static func number(of name: String) -> Int? {
    name.split(separator: "-", maxSplits: 1).first.flatMap { Int($0) }
  }

  /// Whether a name of the output leads into the current set.
  func isLinked(_ name: String) -> Bool {
    Files.linkTarget("\(output)/\(name)") == Self.target(of: name)
  }

  private static func target(of name: String) -> String { "\(linkName)/\(name)" }

  // MARK: - Publishing

  /// Makes a folder of files that are on the disk the current set.
  ///
  /// - Returns: The set's name.
  func publish(_ staging: String) throws(FileError) -> String {
    let name = try newName(for: staging)
    try Files.makeFolder(folder)
    try Files.synchronizeFolder(staging)
    try Files.rename(from: staging, to: path(of: name))
    try Files.synchronizeFolder(folder)
    try point(link, to: "\(Self.folderName)/\(name)")
    try Files.synchronizeFolder(output)
    return name
  }

  /// Makes a set of files that lie in the output without links, and of those beside them, so
  /// that the next set can take the place of all of them at once.
  func adopt(_ names: [String]) throws(FileError) {
    let visible = names.filter { Files.kind(of: "\(output)/\($0)") == .file }
    guard visible.contains(where: { !isLinked($0) }) else { return }
    let staging = path(of: Self.adopting)
    try Files.removeTree(staging)
    try Files.makeFolder(staging)
    for name in visible {
      let (published, staged) = ("\(output)/\(name)", "\(staging)/\(name)")
      do throws(FileError) {
        try Files.makeHardLink(staged, to: Files.realPath(published))
      } catch {
        var copy = try OutputFile(path: staged)
        try Files.append(contentsOf: published, to: &copy)
        try copy.close(synchronized: true)
      }
    }
    _ = try publish(staging)
    for name in visible { try point("\(output)/\(name)", to: Self.target(of: name)) }
    try Files.synchronizeFolder(output)
  }

  /// Lets a link lead to a target. What a killed run leaves of it lies among the sets, not in the
  /// output.
  private func point(_ path: String, to target: String) throws(FileError) {
    try Files.replaceLink(path, to: target, through: "\(folder)/.link")
  }

  private func newName(for staging: String) throws(FileError) -> String {
    var hash = SHA256()
    let names = try Files.list(staging)
    // The descriptor holds the SHA-256 of the datasets: to read them once more costs 2 % of a run.
    for name in names.contains(DataPackage.fileName) ? [DataPackage.fileName] : names {
      let content = try FileDigest(of: "\(staging)/\(name)").sha256
      hash.update(data: Array("\(name) \(content)\n".utf8))
    }
    let last = try self.names().last.flatMap(Self.number) ?? 0
    return "\(last + 1)-\(hash.finalize().prefix(6).hexadecimal)"
  }

  // MARK: - Tidying up

  /// Gives every file of the current set its name in the output, takes away the names of files
  /// that it does not have, and removes sets that are not kept or were never current.
  ///
  /// A file without links is left alone unless it holds the same bytes: the next set adopts it.
  ///
  /// - Parameter kept: How many sets stay, the current one among them.
  /// - Throws: ``FileError``; what was done by then can be done once more.
  func finish(keeping kept: Int) throws(FileError) {
    guard let current, let number = Self.number(of: current) else { return }
    let files = Set(try Files.list(path(of: current)))
    for name in files.sorted() where !isLinked(name) {
      let place = "\(output)/\(name)"
      var isReplaceable = Files.kind(of: place) == .missing
      if !isReplaceable {
        isReplaceable = try Files.haveSameBytes(place, "\(path(of: current))/\(name)")
      }
      if isReplaceable { try point(place, to: Self.target(of: name)) }
    }
    for name in try Files.list(output) where isLinked(name) && !files.contains(name) {
      try Files.remove("\(output)/\(name)")
    }
    try Files.synchronizeFolder(output)
    let names = try names()
    let old = names.filter { Self.number(of: $0) ?? 0 <= number }.dropLast(kept)
    for name in old + names.filter({ Self.number(of: $0) ?? 0 > number }) {
      try Files.removeTree(path(of: name))
    }
    try Files.removeTree(path(of: Self.adopting))
  }

  /// Removes all links and sets; files without links stay.
  func remove() throws(FileError) {
    guard linkedName != nil else { return }
    for name in try Files.list(output) where isLinked(name) {
      try Files.remove("\(output)/\(name)")
    }
    try Files.remove(link)
    try Files.removeTree(folder)
  }
}

/// Where the files of one set of datasets lie.
package enum PublishedSet {
  /// The folder to read an output folder's files from: that of its current set, which stays the
  /// same while another one is published; the folder itself where there are no sets.
  package static func folder(of output: String) -> String {
    guard LinkedSets(output: output).current != nil,
      let real = try? Files.realPath("\(output)/\(LinkedSets.linkName)")
    else { return output }
    return real
  }
}
