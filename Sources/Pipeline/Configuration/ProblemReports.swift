package import Articles

/// Everything that is wrong with `pipeline.json`, in the order of the file.
package struct ProblemReports: Error, Sendable, Hashable, CustomStringConvertible {
  /// Never empty.
  package let reports: [ProblemReport]

  init(_ reports: [ProblemReport]) { self.reports = reports }

  init(_ report: ProblemReport) { reports = [report] }

  package var description: String { reports.map(\.description).joined(separator: "\n") }
}
