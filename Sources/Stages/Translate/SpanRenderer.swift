import Articles
import French
import Text

/// Finds French renderings of English spans, by the ways that the settings name.
struct SpanRenderer: Sendable {
  private let ways: [String]
  private let memory: TranslationMemory

  /// Reads the memory if it is asked for.
  init(
    settings: TranslateStage.Settings, resources: any ResourceReader
  ) throws(ProblemReport) {
    ways = settings.render
    memory =
      ways.contains("memory")
      ? try Self.memory(at: settings.memory, resources: resources) : TranslationMemory()
  }

  private static func memory(
    at path: String, resources: any ResourceReader
  ) throws(ProblemReport) -> TranslationMemory {
    let records: [[String]]
    do {
      records = try resources.csvRecords(at: path)
    } catch {
      throw ProblemReport(
        .configuration, at: "memory", error.problem,
        help: error.help ?? "Make the file (its first line is english,french,source), name "
          + "another in \"memory\", or take \"memory\" out of \"render\".")
    }
    return try TranslationMemory(records: records, path: path)
  }

  /// The French of an English span and how it was made; `nil` rather than wrong.
  func render(
    _ english: ArraySlice<UInt8>, speakerGender: Gender
  ) -> (french: String, method: String)? {
    for way in ways {
      switch way {
      case "memory":
        if let french = memory.french(for: english) { return (french, way) }
      case "glossary":
        if let rendering = Glossary.standard.rendering(of: english, speakerGender: speakerGender) {
          return (rendering.french, way)
        }
      default:
        break
      }
    }
    return nil
  }
}
