import Articles
import Text

/// Turns the bytes of `pipeline.json` into a plan and collects what is wrong.
struct ConfigurationReader {
  struct Plan {
    var state = ".depeche"
    var saves = true
    var failure = FailureSettings()
    var hooks = HookSettings()
    var load = LoadSettings()
    var stages: [PipelineConfiguration.PlannedStage] = []
    var aggregate: AggregateSettings?
  }

  /// One entry of `stages`, with what the order of stages is checked by.
  private struct Entry {
    var index: Int
    var name: String
    var settings: JSONValue?
    var type: (any Stage.Type)?
  }

  private static let keys = ["$schema", "failure", "hooks", "save", "stages", "state"]

  let path: String
  let catalog: StageCatalog
  let resources: any ResourceReader
  /// Whether the stages between load and aggregate are made, for which files may be needed.
  let makesStages: Bool
  private var problems: [SettingsProblem] = []

  init(
    path: String, catalog: StageCatalog, resources: any ResourceReader, makesStages: Bool
  ) {
    self.path = path
    self.catalog = catalog
    self.resources = resources
    self.makesStages = makesStages
  }

  /// - Throws: ``ProblemReports`` with everything that is wrong.
  mutating func plan(from json: [UInt8]) throws(ProblemReports) -> Plan {
    let source = try located(json)
    var plan = Plan()
    for repeated in source.repeatedKeys {
      problems.append(SettingsProblem(path: repeated, problem: "this key is given twice"))
    }
    if case .object(let members) = source.value {
      for member in members { read(member, into: &plan) }
      if source.value["stages"] == nil {
        problems.append(
          SettingsProblem(
            path: "stages", problem: "the list of stages is missing",
            help: "Write {\"stages\": [{\"use\": \"load\"}, ...]}; "
              + "`depeche stages` lists the stages."))
      }
    } else {
      problems.append(
        SettingsProblem(path: "", problem: "the file must hold an object"))
    }
    checkThatSomethingIsKept(plan, source.value)
    guard problems.isEmpty else { throw ProblemReports(reports(from: source)) }
    return plan
  }

  private func located(_ json: [UInt8]) throws(ProblemReports) -> LocatedJSON {
    var json = json
    if json.starts(with: [0xef, 0xbb, 0xbf]) { json.removeFirst(3) }
    do throws(JSONError) {
      if let offset = json.firstMalformedByte { throw JSONError(offset, "this is not UTF-8") }
      return try LocatedJSON(json)
    } catch {
      let place = LocatedJSON.place(of: error.offset, in: json)
      throw ProblemReports(
        ProblemReport(
          .configuration, at: "\(path):\(place.line):\(place.column)",
          "not JSON: \(error.problem)", help: Self.help(for: json, at: error.offset)))
    }
  }

  /// What to do about the mistakes that people make most in JSON.
  private static func help(for json: [UInt8], at offset: Int) -> String? {
    let rest = json[offset...]
    if json.trimmed.isEmpty {
      return "The file is empty: write {\"stages\": [...]}; `depeche stages` lists the stages."
    }
    switch rest.first {
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return "Leave out the comma before it, if any."
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return "JSON has no comments: leave it out."
    case UInt8(ascii: "'"): return "Put names and texts in double quotes."
    case nil: return "A bracket, brace or quote is not closed."
    default: return nil
    }
  }

  private func reports(from source: LocatedJSON) -> [ProblemReport] {
    problems.map { (line: source.line(of: $0.path), problem: $0) }
      .enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map { _, found in
        let place = "\(path):\(found.line)"
        let keys = found.problem.path
        return ProblemReport(
          .configuration, at: keys.isEmpty ? place : "\(place): \(keys)", found.problem.problem,
          help: found.problem.help)
      }
  }

  // MARK: - The top of the file

  private mutating func read(_ member: JSONValue.Member, into plan: inout Plan) {
    switch (member.key, member.value) {
    case ("$schema", .string): break
    case ("state", .string(let folder)) where !folder.isEmpty: plan.state = folder
    case ("state", _), ("$schema", _):
      problems.append(.mismatch(member.key, expected: "a path", found: member.value))
    case ("save", .boolean(let saves)): plan.saves = saves
    case ("save", _):
      problems.append(.mismatch("save", expected: "true or false", found: member.value))
    case ("failure", _):
      plan.failure = settings(FailureSettings.self, member.value, at: "failure") ?? plan.failure
    case ("hooks", _):
      plan.hooks = settings(HookSettings.self, member.value, at: "hooks") ?? plan.hooks
    case ("stages", .array(let entries)): read(entries, into: &plan)
    case ("stages", _):
      problems.append(.mismatch("stages", expected: "a list", found: member.value))
    default: problems.append(.unknown(member.key, "key", Self.keys, at: member.key))
    }
  }

  /// A run that neither saves nor publishes would be for nothing.
  private mutating func checkThatSomethingIsKept(_ plan: Plan, _ value: JSONValue) {
    guard case .array(let entries)? = value["stages"], !plan.saves,
      !entries.contains(where: { $0["use"] == .string(AggregateSettings.name) })
    else { return }
    problems.append(
      SettingsProblem(
        path: "save", problem: "nothing is saved and no 'aggregate' writes datasets",
        help: "End the stages with 'aggregate', or set \"save\" to true."))
  }

  // MARK: - Stages

  private mutating func read(_ values: [JSONValue], into plan: inout Plan) {
    var entries: [Entry] = []
    for (index, value) in values.enumerated() {
      if let entry = entry(index, value, after: entries) { entries.append(entry) }
    }
    checkEnds(of: entries, among: values.count)
    checkOrder(of: entries)
    for entry in entries {
      let path = "stages[\(entry.index)].settings"
      switch entry.name {
      case LoadSettings.name:
        if let load = settings(LoadSettings.self, entry.settings, at: path) { plan.load = load }
      case AggregateSettings.name:
        plan.aggregate = settings(AggregateSettings.self, entry.settings, at: path)
      default:
        guard makesStages, let type = entry.type else { continue }
        if let stage = stage(type, entry.settings, at: path) { plan.stages.append(stage) }
      }
    }
  }

  private mutating func entry(_ index: Int, _ value: JSONValue, after earlier: [Entry]) -> Entry? {
    let path = "stages[\(index)]"
    guard case .object(let members) = value else {
      problems.append(.mismatch(path, expected: "an object with \"use\"", found: value))
      return nil
    }
    for member in members where !["use", "settings"].contains(member.key) {
      problems.append(
        .unknown(member.key, "key", ["settings", "use"], at: "\(path).\(member.key)"))
    }
    guard let use = value["use"] else {
      problems.append(
        SettingsProblem(
          path: path, problem: "\"use\" is missing", help: "Known stages: \(knownNames)."))
      return nil
    }
    guard case .string(let name) = use else {
      problems.append(.mismatch("\(path).use", expected: "the name of a stage", found: use))
      return nil
    }
    let type = catalog.type(named: name)
    guard type != nil || name == LoadSettings.name || name == AggregateSettings.name else {
      problems.append(.unknown(name, "stage", names, at: "\(path).use"))
      return nil
    }
    guard !earlier.contains(where: { $0.name == name }) else {
      problems.append(
        SettingsProblem(
          path: "\(path).use", problem: "'\(name)' is used twice",
          help: "Take one of the two out: a stage stands once."))
      return nil
    }
    return Entry(index: index, name: name, settings: value["settings"], type: type)
  }

  private var names: [String] { [LoadSettings.name] + catalog.names + [AggregateSettings.name] }
  private var knownNames: String { names.joined(separator: ", ") }

  private mutating func checkEnds(of entries: [Entry], among count: Int) {
    // An entry that could not be read may have been meant for 'load'.
    let isFirstUnread = count > 0 && entries.first?.index != 0
    if !isFirstUnread, entries.first?.name != LoadSettings.name {
      let isThere = entries.contains { $0.name == LoadSettings.name }
      problems.append(
        SettingsProblem(
          path: count == 0 ? "stages" : "stages[0]", problem: "the first stage must be 'load'",
          help: isThere ? "Move 'load' to the top." : "Begin with {\"use\": \"load\"}."))
    }
    if let aggregate = entries.first(where: { $0.name == AggregateSettings.name }),
      aggregate.index != count - 1
    {
      problems.append(
        SettingsProblem(
          path: "stages[\(aggregate.index)]", problem: "'aggregate' must be the last stage",
          help: "Move 'aggregate' to the end."))
    }
  }

  /// Refuses an order in which a stage reads what nothing has written yet, or
  /// changes what a later layer was made from.
  private mutating func checkOrder(of entries: [Entry]) {
    var written: [(layer: Layer, by: String)] = [(.text, LoadSettings.name)]
    for entry in entries {
      guard let type = entry.type else { continue }
      checkOrder(of: type, at: "stages[\(entry.index)]", after: written)
      written += type.writes.map { ($0, type.name) }
    }
  }

  private mutating func checkOrder(
    of type: any Stage.Type, at path: String, after written: [(layer: Layer, by: String)]
  ) {
    let missing = type.reads.subtracting(written.map(\.layer))
    if let missing = Layer.allCases.first(where: missing.contains) {
      problems.append(
        SettingsProblem(
          path: path,
          problem: "'\(type.name)' reads \(missing.rawValue), which no earlier stage writes",
          help: "Put a stage that writes \(missing.rawValue) before it; "
            + "`depeche stages` lists them."))
    }
    let order = Layer.allCases
    guard let first = order.firstIndex(where: type.writes.contains),
      let later = written.first(where: { (order.firstIndex(of: $0.layer) ?? 0) > first })
    else { return }
    problems.append(
      SettingsProblem(
        path: path,
        problem: "'\(type.name)' writes \(order[first].rawValue) after '\(later.by)' has written "
          + later.layer.rawValue,
        help: "Put '\(type.name)' before '\(later.by)'."))
  }

  // MARK: - Settings

  private mutating func settings<Settings: StageSettings>(
    _ type: Settings.Type, _ given: JSONValue?, at path: String
  ) -> Settings? {
    let shape = SettingsShape(type)
    let before = problems.count
    let complete = shape.laying(given ?? .object([]), at: path, problems: &problems)
    guard problems.count == before else { return nil }
    do {
      let settings = try SettingsShape.decoded(type, from: complete, at: path)
      let wrong = (settings as? any ExtraChecks)?.problems() ?? []
      problems += wrong.map { SettingsProblem(path: "\(path).\($0.key)", problem: $0.problem) }
      return wrong.isEmpty ? settings : nil
    } catch {
      problems.append(error)
      return nil
    }
  }

  private mutating func stage<Kind: Stage>(
    _ type: Kind.Type, _ given: JSONValue?, at path: String
  ) -> PipelineConfiguration.PlannedStage? {
    guard let settings = settings(Kind.Settings.self, given, at: path) else { return nil }
    do {
      let resources = HashedResources(resources)
      let stage = try Kind(settings: settings, resources: resources)
      return PipelineConfiguration.PlannedStage(
        name: Kind.name, version: Kind.version,
        settings: SettingsShape.encoded(settings).canonicalText, files: resources.files,
        stage: stage)
    } catch {
      // A stage locates its complaint by the key in its own settings, or by the
      // file that a setting names.
      let isKey = SettingsShape(Kind.Settings.self).defaults[error.location] != nil
      problems.append(
        SettingsProblem(
          path: isKey ? "\(path).\(error.location)" : path,
          problem: isKey ? error.problem : "\(error.location): \(error.problem)",
          help: error.help))
      return nil
    }
  }
}
