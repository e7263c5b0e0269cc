/// Why some bytes are not JSON.
package struct JSONError: Error, Hashable, Sendable {
  /// The byte at which reading failed, or where the unfinished thing begins.
  package var offset: Int
  /// What is wrong, in one clause.
  package var problem: String

  init(_ offset: Int, _ problem: String) {
    self.offset = offset
    self.problem = problem
  }
}
