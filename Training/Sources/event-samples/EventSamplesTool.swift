import Articles
import Stages
import Text
import TrainingTexts

/// Prints what the model of events sees of the people in some texts, a JSON object a line: what
/// `Training/events-model/train.py` learns from.
@main
struct EventSamplesTool {
  static func main() throws {
    try TrainingTexts.printLines(of: CommandLine.arguments.dropFirst()) { document, file in
      document.eventSamples().map { Line($0, in: document, file) }
    }
  }
}

private struct Line: Encodable {
  var document: String
  var person: String
  var leaves: Bool
  var comes: Bool
  /// Scalars of the source.
  var start: Int
  var end: Int
  /// The upper half of each feature's hash, which tells its row.
  var keys: [UInt32]
  /// Those that count only for whether the person leaves, or comes.
  var leaving_keys: [UInt32]
  var coming_keys: [UInt32]
  /// The features of each organization named beside the person.
  var sides: [Side]

  struct Side: Encodable {
    var organization: String
    var keys: [UInt32]
  }

  init(_ sample: EventSampleRow, in document: Document, _ file: String) {
    self.document = file
    person = sample.person
    leaves = sample.isKnownToLeave
    comes = sample.isKnownToCome
    let place = DocumentView(document).offsets(of: sample.sentence)
    start = place.sourceStart
    end = place.sourceEnd
    keys = sample.keys.map { UInt32($0 >> 32) }
    leaving_keys = sample.leavingKeys.map { UInt32($0 >> 32) }
    coming_keys = sample.comingKeys.map { UInt32($0 >> 32) }
    sides = sample.sides.map { side in
      Side(organization: side.organization, keys: side.keys.map { UInt32($0 >> 32) })
    }
  }
}
