/// Something that a run and the marks of people see differently.
package struct Disagreement: Sendable, Hashable {
  /// The name of the article.
  package var document: String
  /// What is wrong: `missed departure`, `false person`.
  package var problem: String
  /// What people marked; `nil` if nothing.
  package var marked: String?
  /// What the run found; `nil` if nothing.
  package var found: String?
  /// The words of the article that it is about.
  package var words: String?

  init(
    _ document: String, _ problem: String, marked: String? = nil, found: String? = nil,
    words: String? = nil
  ) {
    self.document = document
    self.problem = problem
    self.marked = marked
    self.found = found
    self.words = words
  }
}
