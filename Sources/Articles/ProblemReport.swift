/// Something went wrong, told so that the reader can put it right.
///
/// Every error that can reach a user has this shape:
///
/// ```text
/// error: pipeline.json: stages[1].use: no stage is called 'tranlsate'
///   help: did you mean 'translate'? Known stages: clean, extract, translate.
/// ```
package struct ProblemReport: Error, Sendable, Hashable {
  /// Who has to act; decides the exit code, so that cron jobs can tell them apart.
  package enum Kind: Int32, Sendable {
    /// More was set aside than the settings allow.
    case tooManyRejects = 4
    /// The command line is wrong.
    case usage = 64
    /// A file was read and does not hold what it should.
    case data = 65
    /// A file or folder cannot be read.
    case input = 66
    /// A file or folder cannot be written.
    case output = 73
    /// A program that the settings name is missing.
    case unavailable = 69
    /// The program itself went wrong.
    case internalError = 70
    /// Reading or writing failed half way: a full disk, a broken device.
    case inputOutput = 74
    /// Another run holds the lock.
    case locked = 75
    /// `pipeline.json` is wrong.
    case configuration = 78
  }

  package var kind: Kind
  /// Where: a path, then a key path or a byte offset.
  package var location: String
  /// What is wrong, in one clause, quoting the value found.
  package var problem: String
  /// What to do about it, with the values that would be accepted.
  package var help: String?

  package init(_ kind: Kind, at location: String, _ problem: String, help: String? = nil) {
    self.kind = kind
    self.location = location
    self.problem = problem
    self.help = help
  }
}

extension ProblemReport: CustomStringConvertible {
  package var description: String {
    let head = "error: \(location): \(problem)"
    guard let help else { return head }
    return "\(head)\n  help: \(help)"
  }
}

extension ProblemReport {
  /// A name that is not in a list of known names.
  ///
  /// - Parameters:
  ///   - name: The name as the user wrote it.
  ///   - noun: What is being named, in the singular: `"stage"`.
  ///   - known: The accepted names.
  ///   - location: Where the name was written.
  /// - Returns: A report of kind `configuration` that suggests the nearest name.
  package static func unknown(
    _ name: String, noun: String, known: some Sequence<String>, at location: String
  ) -> Self {
    let known = Set(known).sorted()
    let nearest = known.min { $0.editDistance(to: name) < $1.editDistance(to: name) }
    var help = "Known \(noun)s: \(known.joined(separator: ", "))."
    if let nearest, nearest.editDistance(to: name) < 3 {
      help = "did you mean '\(nearest)'? \(help)"
    }
    return Self(.configuration, at: location, "no \(noun) is called '\(name)'", help: help)
  }
}

extension String {
  /// How many letters must be put in, left out or exchanged to make one the other.
  fileprivate func editDistance(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (i, character) in enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in other.indices {
        let substitution = diagonal + (character == other[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(substitution, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[other.count]
  }
}
