import Articles
import Crypto
import DataFiles
import FoundationEssentials
import Weights

/// What decides the output of a stage besides its input.
struct StageKey: Codable, Sendable, Equatable {
  var name: String
  /// Raised by hand when the stage gives something else for the same input.
  var version: Int
  /// Complete, canonical JSON.
  var settings: String
  /// SHA-256 of the files that the settings name, by their paths.
  var files: [String: String] = [:]
  /// The checksum of the linked weights; empty for stages that do not use them.
  var model = ""

  /// Settings that say where things are and not what is made of them.
  private static let ignored: [String: Set<String>] = [
    StageName.load: ["inputs", "allowOutsideRoot", "batchBytes"],
    StageName.aggregate: ["output", "publish", "keepSets"],
  ]

  /// The checksum of the weights that this program has.
  static let linkedModel: String = WeightFile.allCases.map { file in
    let bytes = file.bytes
    return "\(file)-\(bytes.count)-\(String(Checksum.crc32(of: bytes), radix: 16))"
  }.joined(separator: " ")

  /// One line for each fact that decides the stage's output.
  var facts: [(name: String, value: String)] {
    var facts = [("version", String(version))]
    if case .object(let members)? = JSONValue.reading(settings) {
      for member in members where Self.ignored[name]?.contains(member.key) != true {
        facts.append((member.key, member.value.canonicalText))
      }
    }
    facts += files.sorted { $0.key < $1.key }.map { ("SHA-256 of \($0.key)", $0.value) }
    if !model.isEmpty { facts.append(("model", model)) }
    return facts
  }

  /// A number for everything that decides the output of the last of some stages, which stand
  /// in their order from load on, besides the inputs.
  static func digest(_ stages: some Sequence<StageKey>) -> String {
    var text = "format \(LayerCodec.version)\n"
    for stage in stages {
      text += "stage \(stage.name)\n"
      for fact in stage.facts { text += "\(fact.name) \(fact.value)\n" }
      if stage.name == StageName.aggregate {
        for schema in DatasetCatalog.schemas {
          let columns = schema.columns.map { "\($0.name) \($0.type) \($0.isJSONOnly)" }
          text += "\(schema.name): \(columns.joined(separator: ", "))\n"
        }
      }
    }
    return SHA256.hash(data: Array(text.utf8)).hexadecimal
  }

  /// What differs between two states of one stage: the fact, what it was, what it is.
  static func differences(
    saved: StageKey, now: StageKey
  ) -> [(fact: String, was: String?, is: String?)] {
    let old = saved.facts, new = now.facts
    var found = new.compactMap { fact -> (fact: String, was: String?, is: String?)? in
      let before = old.first { $0.name == fact.name }?.value
      return before == fact.value ? nil : (fact.name, before, fact.value)
    }
    for fact in old where !new.contains(where: { $0.name == fact.name }) {
      found.append((fact.name, fact.value, nil))
    }
    return found
  }

  /// Which stage, and what about it, differs first; `nil` if nothing does.
  ///
  /// The inputs count, but not the content of files that settings name: who takes a stage up
  /// again keeps what was made of them.
  static func difference(saved: [StageKey], now: [StageKey]) -> String? {
    for (old, new) in zip(saved, now) {
      if old.name != new.name { return "by '\(old.name)' where '\(new.name)' stands now" }
      if old.version != new.version {
        return "by version \(old.version) of '\(old.name)', which is now \(new.version)"
      }
      if old.model != new.model { return "with another model for '\(old.name)'" }
      if old.settings != new.settings {
        return "with other settings of '\(old.name)': \(settingsDifference(old, new))"
      }
    }
    guard saved.count == now.count else {
      return "behind \(saved.map(\.name).joined(separator: ", "))"
    }
    return nil
  }

  private static func settingsDifference(_ old: StageKey, _ new: StageKey) -> String {
    guard case .object(let oldValues) = JSONValue.reading(old.settings),
      case .object(let newValues) = JSONValue.reading(new.settings)
    else { return "\(old.settings) then, \(new.settings) now" }
    let changes = newValues.compactMap { member -> String? in
      let before = oldValues.first { $0.key == member.key }?.value
      guard before != member.value else { return nil }
      return
        "\(member.key) was \(before?.canonicalText ?? "absent") and is \(member.value.canonicalText)"
    }
    return changes.isEmpty ? "a setting is gone" : changes.joined(separator: "; ")
  }
}
