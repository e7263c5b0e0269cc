package import Articles
import Stages

/// The stages that `pipeline.json` can name between `load` and `aggregate`.
package struct StageCatalog: Sendable {
  /// In the order in which they usually run.
  package let types: [any Stage.Type]

  package init(_ types: [any Stage.Type]) { self.types = types }

  /// Every stage in `Sources/Stages`.
  package static let standard = StageCatalog([
    CleanStage.self, TranslateStage.self, ExtractStage.self,
  ])

  package var names: [String] { types.map { $0.name } }

  /// The version of every stage that a user can name; see ``Stage/version``.
  package var versions: [(name: String, version: Int)] {
    [(LoadSettings.name, LoadSettings.version)] + types.map { ($0.name, $0.version) }
      + [(AggregateSettings.name, AggregateSettings.version)]
  }

  func type(named name: String) -> (any Stage.Type)? { types.first { $0.name == name } }
}
