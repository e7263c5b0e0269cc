/// Paths as text; nothing here asks the disk.
enum Paths {
  /// A path as seen from a folder: an absolute path stays as it is.
  static func resolve(_ path: String, in folder: String) -> String {
    guard !path.hasPrefix("/"), folder != "." else { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// A command whose program, if it is a path and not a name to look for, is as seen from a folder.
  static func resolve(command: [String], in folder: String) -> [String] {
    guard let program = command.first, program.contains("/") else { return command }
    return [resolve(program, in: folder)] + command.dropFirst()
  }

  /// An article's file, with the number of the record in a file of records: `export.csv#12`.
  static func place(_ path: String, record: Int?) -> String {
    record.map { "\(path)#\($0)" } ?? path
  }

  /// The path without `./`, doubled slashes and a slash at the end.
  ///
  /// `..` stays: what it leads to depends on links.
  static func tidied(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let joined = parts.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// The last part of a path.
  static func name(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }
}
