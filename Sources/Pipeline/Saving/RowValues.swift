import Articles
import DataFiles
import Text

// How the rows of a document stand in a saved layer: their properties, in the order
// of their declarations.

extension Quotation: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(range)
    writer.append(kind)
    writer.append(rule)
    writer.append(parent)
    writer.append(language)
    writer.append(languageBasis)
    writer.append(attribution)
    writer.append(speaker)
    writer.append(speakerRange)
    writer.append(speakerRole)
    writer.append(cue)
    writer.append(target)
    writer.append(platform)
    writer.append(handle)
    writer.append(postedOn)
    writer.append(signatureRange)
    writer.append(french)
    writer.append(frenchMethod)
    writer.append(repairs)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Quotation {
    var quotation = Quotation(
      range: try reader.value(), kind: try reader.value(), rule: try reader.value())
    quotation.parent = try reader.value()
    quotation.language = try reader.value()
    quotation.languageBasis = try reader.value()
    quotation.attribution = try reader.value()
    quotation.speaker = try reader.value()
    quotation.speakerRange = try reader.value()
    quotation.speakerRole = try reader.value()
    quotation.cue = try reader.value()
    quotation.target = try reader.value()
    quotation.platform = try reader.value()
    quotation.handle = try reader.value()
    quotation.postedOn = try reader.value()
    quotation.signatureRange = try reader.value()
    quotation.french = try reader.value()
    quotation.frenchMethod = try reader.value()
    quotation.repairs = try reader.value()
    return quotation
  }
}

extension SentenceTone: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(sentence)
    writer.append(voice)
    writer.append(lexicon)
    writer.append(words)
    writer.append(positive)
    writer.append(negative)
    writer.append(negated)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> SentenceTone {
    SentenceTone(
      sentence: try reader.value(), voice: try reader.value(), lexicon: try reader.value(),
      words: try reader.value(), positive: try reader.value(), negative: try reader.value(),
      negated: try reader.value())
  }
}

extension DepartureReport: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(personType)
    writer.append(person)
    writer.append(personRange)
    writer.append(manner)
    writer.append(status)
    writer.append(cue)
    writer.append(evidence)
    writer.append(rule)
    writer.append(confidence)
    writer.append(groupSize)
    writer.append(organization)
    writer.append(role)
    writer.append(leftOn)
    writer.append(destination)
    writer.append(successor)
    writer.append(reason)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> DepartureReport {
    var report = DepartureReport(
      personType: try reader.value(), person: try reader.value(),
      personRange: try reader.value(), manner: try reader.value(), status: try reader.value(),
      cue: try reader.value(), evidence: try reader.value(), rule: try reader.value(),
      confidence: try reader.value())
    report.groupSize = try reader.value()
    report.organization = try reader.value()
    report.role = try reader.value()
    report.leftOn = try reader.value()
    report.destination = try reader.value()
    report.successor = try reader.value()
    report.reason = try reader.value()
    return report
  }
}

extension AppointmentReport: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(personType)
    writer.append(person)
    writer.append(personRange)
    writer.append(status)
    writer.append(cue)
    writer.append(evidence)
    writer.append(rule)
    writer.append(confidence)
    writer.append(organization)
    writer.append(role)
    writer.append(isInterim)
    writer.append(startsOn)
    writer.append(predecessor)
    writer.append(origin)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> AppointmentReport {
    var report = AppointmentReport(
      personType: try reader.value(), person: try reader.value(),
      personRange: try reader.value(), status: try reader.value(), cue: try reader.value(),
      evidence: try reader.value(), rule: try reader.value(), confidence: try reader.value())
    report.organization = try reader.value()
    report.role = try reader.value()
    report.isInterim = try reader.value()
    report.startsOn = try reader.value()
    report.predecessor = try reader.value()
    report.origin = try reader.value()
    return report
  }
}

extension Reject: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(path)
    writer.append(record)
    writer.append(stage)
    writer.append(reason)
    writer.append(detail)
    writer.append(offset)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Reject {
    Reject(
      path: try reader.value(), record: try reader.value(), stage: try reader.value(),
      reason: try reader.value(), detail: try reader.value(), offset: try reader.value())
  }
}
