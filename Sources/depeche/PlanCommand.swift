import ArgumentParser
import Articles
import Foundation
import Pipeline

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Says what a run would do, and why, without doing it.",
    discussion: """
      Compares what the inputs hold, the settings, the versions of the stages and the model with \
      those of the results that are kept. Like a run, it reads no input that was not touched \
      since the last one. Writes nothing.
      """)

  @OptionGroup var places: PlaceOptions

  @OptionGroup var stages: StageOptions

  @Flag(name: .long, help: "As if everything were done again.")
  var force = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Exit with 10 if there is anything to do, else with 0.")
  var exitCode = false

  func run() async throws {
    let configuration = try places.load()
    let forecast = try await RunForecast(
      configuration, selection: stages.selection, isForced: force)
    if json {
      print(forecast.json.indentedText)
    } else {
      show(forecast)
    }
    if exitCode, !forecast.isNothingToDo { throw ExitCode(10) }
  }

  private func show(_ forecast: RunForecast) {
    for stage in forecast.stages {
      let name = stage.name.padding(toLength: 10, withPad: " ", startingAt: 0)
      guard stage.work > 0 else {
        print("\(name) done       \(stage.kept) of \(forecast.batches) batches kept")
        continue
      }
      print("\(name) to do      \(stage.work) of \(forecast.batches) batches")
      for reason in stage.reasons { print("           because    \(reason)") }
    }
    if forecast.isNothingToDo { return print("nothing to do") }
    print("datasets   to write   \(forecast.publication ?? "something is to do above")")
  }
}

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Compares what decides a stage's results now with what decided those saved.",
    discussion: """
      Marks with ≠ what changed: that is why the stage would run again. With --doc it tells what \
      became of one article, and of the others of its batch: results are kept by the batch.
      """)

  @OptionGroup var places: PlaceOptions

  @Argument(help: "The stage.", completion: .stage)
  var stage: String

  @Option(name: .long, help: "An article, by its id or its path (with #N for a record).")
  var doc: String?

  func run() async throws {
    let configuration = try places.load()
    if let doc {
      show(try await ArticleComparison(of: doc, at: stage, in: configuration))
    }
    let comparison = try await StageComparison.of(stage, in: configuration)
    guard comparison.isSaved else { return print("nothing was saved by '\(stage)' so far") }
    for (name, facts) in comparison.earlier {
      print("≠ \(name), which stands before it")
      facts.forEach(show)
    }
    print("\(comparison.facts.allSatisfy(\.isSame) ? "=" : "≠") \(stage)")
    comparison.facts.forEach(show)
    let changes = [
      ("new", comparison.added), ("gone", comparison.removed),
      ("records with other numbers", comparison.moved),
    ]
    let isSame = changes.allSatisfy(\.1.isEmpty)
    print(
      "\(isSame ? "=" : "≠") inputs: \(comparison.same) "
        + "\(comparison.same == 1 ? "batch" : "batches") as before")
    for (word, paths) in changes {
      for path in paths.prefix(10) { print("  ≠ \(word), from \(path) on") }
      if paths.count > 10 { print("    and \(paths.count - 10) more") }
    }
  }

  private func show(_ article: ArticleComparison) {
    print("\(article.id), \(article.place)")
    let isSame = article.change == .same && article.others.isEmpty
    print(
      "\(isSame ? "=" : "≠") its batch of \(article.batchCount), from \(article.batchStart) on")
    print(
      "  \(article.change == .same ? "=" : "≠") the article itself: \(article.change.rawValue)")
    for other in article.others { print("  ≠ \(other.place): \(other.change.rawValue)") }
    print(
      article.isKept ? "= its result of \(stage): kept" : "≠ its result of \(stage): to be made")
  }

  private func show(_ fact: StageComparison.Fact) {
    if fact.isSame {
      print("  = \(fact.name): \(shown(fact.now))")
    } else {
      print("  ≠ \(fact.name): saved \(shown(fact.saved)), now \(shown(fact.now))")
    }
  }

  private func shown(_ value: String?) -> String {
    guard let value else { return "nothing" }
    return value.count > 100 ? value.prefix(100) + "…" : value
  }
}

struct CleanCacheCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gc",
    abstract: "Removes kept results that the last runs do not need.",
    discussion: """
      Runs do so themselves when what is not needed takes more room than what is. Nothing \
      that was published is touched.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Flag(name: .long, help: "Say what would be removed, and remove nothing.")
  var dryRun = false

  func run() async throws {
    let cleaning = try await CacheCleaning(options.load(), removes: !dryRun)
    print(
      "\(dryRun ? "would remove" : "removed") \(cleaning.removedFiles) results, "
        + "\(cleaning.removedBytes / 1_000_000) MB; kept \(cleaning.keptFiles), "
        + "\(cleaning.keptBytes / 1_000_000) MB")
  }
}
