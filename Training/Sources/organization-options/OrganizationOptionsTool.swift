import Articles
import Stages
import Text
import TrainingTexts

/// Prints what the ranker of organizations sees in the departures of some texts, a JSON object a
/// line: what `Training/organizations/train.py` learns from.
@main
struct OrganizationOptionsTool {
  static func main() throws {
    try TrainingTexts.printLines(of: CommandLine.arguments.dropFirst()) { document, file in
      document.organizationOptions().map { Line($0, in: document, file) }
    }
  }
}

private struct Line: Encodable {
  struct Option: Encodable {
    var organization: String?
    var type: String?
    var features: [String]
  }

  var document: String
  var person: String?
  var person_type: String
  var person_text: String
  var group_size: Int?
  var manner: String
  var status: String
  var organization: String?
  var open: Bool
  /// Scalars of the source.
  var source_start: Int
  var source_end: Int
  var options: [Option]

  init(_ found: OrganizationOptions, in document: Document, _ file: String) {
    let report = found.report
    self.document = file
    person = report.person?.name
    person_type = report.personType.rawValue
    person_text = document.string(in: report.personRange)
    group_size = report.groupSize
    manner = report.manner.rawValue
    status = report.status.rawValue
    organization = report.organization?.name
    open = found.isOpen
    let view = DocumentView(document)
    let place = view.offsets(of: report.evidence)
    source_start = place.sourceStart
    source_end = place.sourceEnd
    options = found.options.map {
      Option(
        organization: $0.organization?.name, type: $0.organization?.type.rawValue,
        features: $0.features)
    }
  }
}
