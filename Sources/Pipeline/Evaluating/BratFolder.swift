import Articles
import DataFiles
import Evaluation
import Text

/// Reads marked articles in brat's format: `name.ann` beside `name.txt`, in a folder or in
/// folders below it.
///
/// Only entities (`T` lines) are read. An entity in pieces counts from its first to its last.
struct BratFolder {
  let path: String
  let texts: ArticleTexts
  /// What the types of the files mean, by their names in lower case.
  let types: [String: EntityType]

  /// The articles of all `.ann` files; entities whose type is not known are counted in
  /// `unknown`.
  ///
  /// - Throws: ``ProblemReport`` if a file is broken, or there is none.
  func documents(_ unknown: inout [String: Int]) throws(ProblemReport) -> [MarkedDocument] {
    var documents: [MarkedDocument] = []
    let files = try annotationFiles(in: path)
    guard !files.isEmpty else {
      throw ProblemReport(
        .input, at: path, "no .ann file is in this folder or below it",
        help: "Name a folder of brat files, or a gold file (JSON Lines).")
    }
    for file in files {
      let folder = Files.folder(of: file)
      let name = String(Paths.name(of: file).dropLast(".ann".count))
      let text = try ArticleTexts(folders: [folder] + texts.folders, paths: texts.paths)
        .text(of: name, wantedBy: file)
      var document = MarkedDocument(name: name, text: text)
      document.mentions = try mentions(in: file, text, &unknown)
      documents.append(document)
    }
    return documents
  }

  /// What brat projects call the types of mentions.
  static let knownTypes: [String: EntityType] = [
    "person": .person, "pers": .person, "per": .person, "personne": .person,
    "organization": .organization, "organisation": .organization, "org": .organization,
    "location": .location, "loc": .location, "place": .location, "lieu": .location,
    "product": .product, "prod": .product, "produit": .product,
    "event": .event, "évènement": .event, "événement": .event,
    "role": .role, "function": .role, "fonction": .role, "date": .date,
  ]

  private func annotationFiles(in folder: String) throws(ProblemReport) -> [String] {
    let names: [String]
    do throws(FileError) {
      names = try Files.list(folder)
    } catch {
      throw ProblemReport(.input, at: folder, error.description)
    }
    var files: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      if Files.kind(of: path) == .folder {
        files += try annotationFiles(in: path)
      } else if name.hasSuffix(".ann") {
        files.append(path)
      }
    }
    return files
  }

  private func mentions(
    in file: String, _ text: SourceText, _ unknown: inout [String: Int]
  ) throws(ProblemReport) -> [MarkedDocument.Mention] {
    // By bytes: a carriage return and a line feed are one character of a string.
    let lines = try InflatedFile.bytes(of: file)
      .split(separator: 0x0a, omittingEmptySubsequences: false)
    var mentions: [MarkedDocument.Mention] = []
    for (index, line) in lines.enumerated() where line.first == UInt8(ascii: "T") {
      let place = "\(file):\(index + 1)"
      let columns = String(decoding: line, as: UTF8.self).split(separator: "\t")
      let words = columns.count > 1 ? columns[1].split(separator: " ") : []
      let ends = words.dropFirst().joined(separator: ";").split(separator: ";").map { Int($0) }
      guard ends.count >= 2, ends.count % 2 == 0, let start = ends.first ?? nil,
        let end = ends.last ?? nil, !ends.contains(nil), start <= end
      else {
        throw ProblemReport(
          .data, at: place, "no type with a start and an end stands in the second column",
          help: "An entity in brat is: T1, a tab, Person 0 11, a tab, its words.")
      }
      guard end <= text.scalars.count else {
        throw ProblemReport(
          .data, at: place,
          "\(start) to \(end) is no range of a text of \(text.scalars.count) characters",
          help: "Is this the text that was marked?")
      }
      guard let type = types[words[0].lowercased()] else {
        unknown[String(words[0]), default: 0] += 1
        continue
      }
      mentions.append(MarkedDocument.Mention(type: type, range: start..<end))
    }
    return mentions
  }
}
