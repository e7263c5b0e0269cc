package import Articles
import Foundation
import Stages

/// Reads texts as a run does up to the stage that finds events, and prints what is learned from.
package enum TrainingTexts {
  /// Prints a JSON object a line, with its keys in order, of each text file in some folders, in the
  /// order of their names.
  ///
  /// - Parameters:
  ///   - folders: The folders with the texts.
  ///   - lines: What to print of a document.
  /// - Throws: When a file cannot be read.
  package static func printLines<Line: Encodable>(
    of folders: some Sequence<String>, _ lines: (inout Document, _ file: String) -> [Line]
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let clean = try CleanStage(settings: .init(), resources: NoResources())
    var settings = TranslateStage.Settings()
    settings.render = []
    let translate = try TranslateStage(settings: settings, resources: NoResources())
    for folder in folders {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      for file in files where file.hasSuffix(".txt") {
        let data = try Data(contentsOf: URL(filePath: folder).appending(path: file))
        var document = Document(id: file, source: Array(data))
        try clean.process(&document)
        try translate.process(&document)
        for line in lines(&document, file) {
          print(String(decoding: try encoder.encode(line), as: UTF8.self))
        }
      }
    }
  }
}
