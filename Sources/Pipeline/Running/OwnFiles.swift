import Articles
import DataFiles
import Datasets

/// Which files of an output folder were published by a run.
///
/// All others are the user's, whatever they are called, and are never replaced or removed.
struct OwnFiles {
  private let output: String
  private let sets: LinkedSets
  /// What a descriptor or a record tells of.
  private let known: Set<String>

  /// What always lies beside a descriptor.
  private static let companions = [DataPackage.fileName] + LoadScripts.fileNames

  /// - Parameters:
  ///   - output: The folder.
  ///   - history: Tells of files whose descriptor is damaged.
  init(of output: String, _ history: RunHistory? = nil) {
    self.output = output
    sets = LinkedSets(output: output)
    // Any of the three may be gone: the name in the folder, the set, and the record.
    known = Self.described(in: output).union(Self.described(in: PublishedSet.folder(of: output)))
      .union(Self.recorded(in: output, history))
  }

  /// Whether the datasets that lie there now hold an article, as far as their descriptor tells.
  var holdArticles: Bool {
    Self.resources(of: PublishedSet.folder(of: output)).contains { resource in
      guard case .string(let path)? = resource["path"], case .number(let rows)? = resource["rows"]
      else { return false }
      return path.hasPrefix(DocumentsTable.name + ".") && rows != "0"
    }
  }

  /// Whether a name of the folder is that of a published file.
  func contains(_ name: String) -> Bool { sets.isLinked(name) || known.contains(name) }

  /// Looks whether files can be published under some names.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - mode: With links, the name of the link to the current set is needed, too.
  /// - Throws: ``ProblemReport`` of kind `output` for a name that a file of the user's has.
  func checkThatFree(_ names: [String], _ mode: PublishMode) throws(ProblemReport) {
    var taken = names.first { isThere($0) && !contains($0) }
    if mode == .links, isThere(LinkedSets.linkName), !sets.isLinkOwn {
      taken = taken ?? LinkedSets.linkName
    }
    guard let taken else { return }
    throw ProblemReport(
      .output, at: "\(output)/\(taken)",
      "no run has published this, and what this run publishes would take its place",
      help: "Move it away, or name another folder for the datasets with --output.")
  }

  private func isThere(_ name: String) -> Bool {
    let path = "\(output)/\(name)"
    return Files.kind(of: path) != .missing || Files.linkTarget(path) != nil
  }

  /// - Returns: Nothing if there is no descriptor in a folder, or one of other data.
  private static func described(in folder: String) -> Set<String> {
    let paths = resources(of: folder).compactMap { resource -> String? in
      if case .string(let path)? = resource["path"] { return path }
      return nil
    }
    return paths.isEmpty ? [] : Set(paths + companions)
  }

  private static func resources(of folder: String) -> [JSONValue] {
    guard let bytes = try? Files.readAll("\(folder)/\(DataPackage.fileName)", limit: 64 << 20),
      let package = JSONValue.reading(String(decoding: bytes, as: UTF8.self)),
      package["name"] == .string(DataPackage.name),
      case .array(let resources)? = package["resources"]
    else { return [] }
    return resources
  }

  /// - Returns: Nothing if no descriptor is there, damaged or not: the folder may be a new one.
  private static func recorded(in output: String, _ history: RunHistory?) -> Set<String> {
    guard Files.kind(of: "\(output)/\(DataPackage.fileName)") == .file,
      let published = history?.lastPublished, let place = published.text("output"),
      place == (try? Files.realPath(output))
    else { return [] }
    return Set(published.files.keys).union(companions)
  }
}
