import Foundation
import Pipeline

/// Shows how far a run has come: a bar on a screen, a line every half minute
/// elsewhere.
struct ProgressLine {
  private let log: RunLog
  private let isWatched: Bool
  private let start = Date()
  private var lastShown = Date.distantPast

  init(_ log: RunLog) {
    self.log = log
    isWatched = Terminal.isWatched && log.format == .text && !log.isQuiet
  }

  mutating func begin(_ plan: RunPlan) {
    let reads = plan.reads.isEmpty ? "" : " from what \(plan.reads.joined(separator: ", ")) saved"
    log.say("running \(plan.runs.joined(separator: ", "))\(reads)")
    lastShown = Date()
  }

  mutating func show(_ progress: Runner.Progress) {
    let now = Date()
    guard now.timeIntervalSince(lastShown) >= (isWatched ? 0.1 : 30) else { return }
    lastShown = now
    let megabytes = Double(progress.bytes) / 1e6
    let rate = megabytes / max(0.001, now.timeIntervalSince(start))
    var text = "\(progress.documents) articles, \(tenths(megabytes)) MB, \(tenths(rate)) MB/s"
    if progress.rejects > 0 { text += ", \(progress.rejects) rejected" }
    guard isWatched else { return log.say(text) }
    if let total = progress.totalBytes, total > 0 {
      let share = min(1, Double(progress.bytesRead) / Double(total))
      let filled = Int(share * 24)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
      text = "\(bar) \(Int(share * 100)) %  \(text)"
    }
    Terminal.write("\r\u{1b}[K\(text)")
  }

  func end() {
    if isWatched { Terminal.write("\r\u{1b}[K") }
  }

  private func tenths(_ value: Double) -> String {
    String((value * 10).rounded() / 10)
  }
}
