import ArgumentParser
import Pipeline

/// Which stages of the pipeline a command is about.
struct StageOptions: ParsableArguments {
  @Option(
    name: .long, help: "Just this stage, on what the one before it saved.",
    completion: .stage)
  var only: String?

  @Option(
    name: .long, help: "From this stage on, on what the one before it saved.",
    completion: .stage)
  var from: String?

  @Flag(name: .long, help: "With --only: all stages behind it, too.")
  var downstream = false

  @Option(name: .long, help: "Up to this stage and no further.", completion: .stage)
  var to: String?

  var selection: StageSelection {
    downstream ? StageSelection(from: only) : StageSelection(only: only, from: from, to: to)
  }

  func validate() throws {
    if only != nil, from != nil || to != nil {
      throw ValidationError("--only names the one stage; leave out --from and --to")
    }
    if downstream, only == nil {
      throw ValidationError("--downstream goes with --only; --from does the same alone")
    }
  }
}

extension CompletionKind {
  /// The name of any stage that a pipeline can have.
  static var stage: CompletionKind {
    .list([StageName.load] + StageCatalog.standard.names + [StageName.aggregate])
  }
}
