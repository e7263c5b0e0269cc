import Articles
import DataFiles
import Evaluation
import Text

/// Reads marked articles: JSON Lines, one article a line.
struct GoldFile {
  let path: String
  let texts: ArticleTexts

  func documents() throws(ProblemReport) -> [MarkedDocument] {
    let bytes = try InflatedFile.bytes(of: path)
    if let offset = bytes.firstMalformedByte {
      throw ProblemReport(
        .data, at: "\(path):\(LocatedJSON.place(of: offset, in: bytes).line)",
        "the line is not UTF-8")
    }
    var documents: [MarkedDocument] = []
    for (index, line) in bytes.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      let fields = try GoldFields(line: Array(line), place: "\(path):\(index + 1)")
      documents.append(try document(fields))
    }
    return documents
  }

  private func document(_ fields: GoldFields) throws(ProblemReport) -> MarkedDocument {
    let name = ArticleTexts.stem(of: try fields.requiredText("id"))
    guard Self.layers.contains(where: fields.has) else {
      throw ProblemReport(
        .data, at: fields.place, "nothing is marked in '\(name)'",
        help: "Give at least one of \(Self.layers.joined(separator: ", ")).")
    }
    let text: SourceText
    if let own = try fields.text("text") {
      text = SourceText(own)
    } else {
      // Names alone have no places.
      let hasPlaces = Self.layers.contains { fields.has($0) && !Self.placeless.contains($0) }
      text = hasPlaces ? try texts.text(of: name, wantedBy: fields.place) : SourceText("")
    }
    var document = MarkedDocument(name: name, text: text)
    document.departures = try each(fields, "departures") { (fields) throws(ProblemReport) in
      try departure(fields, text)
    }
    document.appointments = try each(fields, "appointments") { (fields) throws(ProblemReport) in
      try appointment(fields)
    }
    document.hasAllAppointments = try fields.flag("appointments_exhaustive")
    document.quotations = try each(fields, "quotes") { (fields) throws(ProblemReport) in
      try quotation(fields, text)
    }?.compactMap { $0 }
    document.hasAllQuotations = try fields.flag("quotes_exhaustive")
    document.english = try each(fields, "english_spans") { (fields) throws(ProblemReport) in
      try range(fields, text, words: try fields.text("text"))
    }?.compactMap { $0 }
    document.persons = try fields.texts("persons")
    document.organizations = try fields.texts("orgs")
    document.mentions = try each(fields, "mentions") { (fields) throws(ProblemReport) in
      try mention(fields, text)
    }
    return document
  }

  private func departure(
    _ fields: GoldFields, _ text: SourceText
  ) throws(ProblemReport) -> MarkedDocument.Departure {
    let evidence = try fields.text("evidence")
    let range = try range(fields, text, words: evidence)
    return MarkedDocument.Departure(
      person: try fields.requiredText("person"),
      personType: try fields.word("person_type", Self.personTypes, fallback: .named),
      organization: try fields.text("org"), role: try fields.text("role"),
      manner: try fields.word("kind", Self.manners),
      status: try fields.word("status", Self.statuses),
      destination: try fields.text("destination"), date: try fields.text("date"),
      evidence: evidence ?? range.map { text[$0] } ?? "", range: range,
      isOptional: try fields.flag("optional"))
  }

  private func appointment(
    _ fields: GoldFields
  ) throws(ProblemReport) -> MarkedDocument.Appointment {
    MarkedDocument.Appointment(
      person: try fields.requiredText("person"), organization: try fields.text("org"),
      evidence: try fields.text("evidence") ?? "", isOptional: try fields.flag("optional"))
  }

  /// - Returns: `nil` for words that do not stand in the article.
  private func quotation(
    _ fields: GoldFields, _ text: SourceText
  ) throws(ProblemReport) -> MarkedDocument.Quotation? {
    let words = try fields.text("text")
    guard let range = try range(fields, text, words: words) else { return nil }
    let kind = try fields.word("kind", Self.kinds, fallback: .direct)
    let speaker: MarkedDocument.Quotation.Speaker
    if let name = try fields.text("speaker"), !name.isEmpty {
      speaker = .named(name)
    } else {
      speaker = fields.has("speaker") ? .none : .unmarked
    }
    return MarkedDocument.Quotation(
      range: range, text: words ?? text[range], isSpeech: kind.isSpeech,
      isEnglish: try fields.text("lang") == "en", speaker: speaker)
  }

  private func mention(
    _ fields: GoldFields, _ text: SourceText
  ) throws(ProblemReport) -> MarkedDocument.Mention {
    guard let range = try range(fields, text, words: nil) else {
      throw fields.wrong("start", "is missing")
    }
    return MarkedDocument.Mention(
      type: try fields.word("type", Self.types), range: range)
  }

  /// The range that `start` and `end` give, or the first place of some words.
  private func range(
    _ fields: GoldFields, _ text: SourceText, words: String?
  ) throws(ProblemReport) -> Range<Int>? {
    guard let start = try fields.number("start") else {
      return words.flatMap { text.firstRange(of: $0) }
    }
    guard let end = try fields.number("end") else { throw fields.wrong("end", "is missing") }
    guard start <= end, end <= text.scalars.count else {
      throw fields.wrong(
        "end", "\(start) to \(end) is no range of a text of \(text.scalars.count) characters",
        help: "Offsets count Unicode scalars from 0; is this the text that was marked?")
    }
    return start..<end
  }

  private func each<Value>(
    _ fields: GoldFields, _ key: String, _ read: (GoldFields) throws(ProblemReport) -> Value
  ) throws(ProblemReport) -> [Value]? {
    guard let objects = try fields.objects(key) else { return nil }
    var values: [Value] = []
    for object in objects { values.append(try read(object)) }
    return values
  }
}

// MARK: - Words

extension GoldFile {
  private static let layers = [
    "departures", "appointments", "quotes", "english_spans", "persons", "orgs", "mentions",
  ]
  private static let placeless = ["persons", "orgs"]
  private static let personTypes = words(PersonType.self)
  private static let types = words(EntityType.self)
  private static let kinds = words(Quotation.Kind.self)
  /// Ours, and those of the marks that come with the project.
  private static let manners = words(DepartureReport.Manner.self).merging([
    "fired": .dismissed, "ended_term": .termEnded, "left_unspecified": .unspecified,
  ]) { own, _ in own }
  private static let statuses = words(EventStatus.self).merging([
    "announced_future": .announced, "rumoured": .rumored,
  ]) { own, _ in own }

  private static func words<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type
  ) -> [String: Word] {
    Dictionary(uniqueKeysWithValues: type.allCases.map { ($0.rawValue, $0) })
  }
}
