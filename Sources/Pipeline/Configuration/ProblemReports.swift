package import Articles

/// Everything that is wrong with `pipeline.json`, in the order of the file.
package struct ProblemReports: Error, Sendable, Hashable, CustomStringConvertible {
  /// Never empty.
  package let reports: [ProblemReport]

  package var description: String { reports.map(\.description).joined(separator: "\n") }
}
