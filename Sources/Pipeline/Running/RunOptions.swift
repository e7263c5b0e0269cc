/// How a run is made, as opposed to what it makes: nothing here changes a dataset.
package struct RunOptions: Sendable {
  /// Batches worked on at the same time, from 1.
  package var jobs: Int
  /// How long to wait for other runs to end.
  package var wait = Duration.zero
  /// Whether to do again what earlier runs have kept.
  package var isForced = false
  /// Whether to do again the batches of which something was set aside.
  package var retriesRejects = false
  /// Whether to read the inputs even if their sizes and times say that nothing changed.
  package var readsAnyway = false
  /// What the run was asked for with, for its record: the command line behind `run`.
  package var arguments: [String] = []
  /// Where to write what the run did, for Prometheus.
  package var metricsFile: String?

  package init(jobs: Int) {
    precondition(jobs > 0, "a run needs one job at least, not \(jobs)")
    self.jobs = jobs
  }
}
