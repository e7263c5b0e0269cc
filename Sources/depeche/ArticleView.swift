import Articles
import Text

/// An article as `inspect` shows it.
struct ArticleView {
  private let document: Document
  private let hasColor: Bool
  private let showsMentions: Bool

  /// A marked stretch of the text.
  private struct Mark {
    var range: TextRange
    var label: String
    /// The SGR code that switches the mark on.
    var color: String
  }

  init(_ document: Document, hasColor: Bool, showsMentions: Bool) {
    self.document = document
    self.hasColor = hasColor
    self.showsMentions = showsMentions
  }

  func lines() -> [String] {
    var lines = [strong(document.id) + "  " + document.path]
    for (name, value) in [
      ("title", document.title), ("byline", document.byline),
      ("source", document.creditedSource), ("language", document.language),
      ("date", document.publishedOn.map { "\($0.iso) (\(document.publishedOnBasis.rawValue))" }),
      ("repairs", repairs), ("warnings", document.warnings.joined(separator: ", ")),
    ] {
      if let value, !value.isEmpty { lines.append("  \(name): \(value)") }
    }
    lines += ["", markedText, ""]
    lines += section(
      "removed lines",
      document.removedLines.map { line in
        "\(line.rule): \(oneLine(document.source.string(in: line.range)))"
      })
    lines += section("quotations", document.quotations.map(describe))
    lines += section("departures", document.departures.map(describe))
    lines += section("appointments", document.appointments.map(describe))
    if showsMentions { lines += section("mentions", mentionsByEntity) }
    return lines
  }

  private var repairs: String {
    document.repairs.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }

  private func section(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [strong("\(title) (\(items.count))")] + items.map { "  " + $0 }
  }

  // MARK: - What was found

  private func describe(_ quotation: Quotation) -> String {
    let speaker = quotation.speaker?.name ?? quotation.speakerRole ?? "?"
    var text = "\(quotation.kind.rawValue) \(quotation.language.rawValue)"
    if quotation.kind.isSpeech { text += ", \(speaker) (\(quotation.attribution.rawValue))" }
    if let target = quotation.target { text += ", on \(target.name)" }
    text += ": \(oneLine(document.string(in: quotation.range)))"
    if let french = quotation.french { text += " → \(oneLine(french)) (\(quotation.frenchMethod))" }
    if !quotation.repairs.isEmpty { text += " [\(quotation.repairs.joined(separator: ", "))]" }
    return text + dim("  \(quotation.rule)")
  }

  private func describe(_ report: DepartureReport) -> String {
    var text = report.person?.name ?? document.string(in: report.personRange)
    text += " ← \(report.organization?.name ?? "?")"
    text += ", \(report.manner.rawValue), \(strong(report.status.rawValue))"
    if let role = report.role { text += ", role: \(role)" }
    if let date = report.leftOn { text += ", \(date.date.iso) (\(date.basis.rawValue))" }
    if let destination = report.destination { text += ", to \(destination.name)" }
    if let successor = report.successor { text += ", then \(successor.name)" }
    if let reason = report.reason { text += ", because: \(reason)" }
    return text + ": \(oneLine(document.string(in: report.evidence)))" + dim("  \(report.rule)")
  }

  private func describe(_ report: AppointmentReport) -> String {
    var text = report.person?.name ?? document.string(in: report.personRange)
    text += " → \(report.organization?.name ?? "?"), \(strong(report.status.rawValue))"
    if let role = report.role { text += ", role: \(role)" }
    if let predecessor = report.predecessor { text += ", after \(predecessor.name)" }
    return text + ": \(oneLine(document.string(in: report.evidence)))" + dim("  \(report.rule)")
  }

  private var mentionsByEntity: [String] {
    let groups = Dictionary(grouping: document.mentions, by: \.entity)
    return groups.sorted {
      ($1.value.count, $0.key.id) < ($0.value.count, $1.key.id)
    }.map { entity, mentions in
      let methods = Set(mentions.map(\.method.rawValue)).sorted().joined(separator: ", ")
      return "\(entity.type.rawValue) \(entity.name): \(mentions.count)" + dim("  \(methods)")
    }
  }

  // MARK: - The text

  private var markedText: String {
    var marks = document.quotations.map {
      Mark(range: $0.range, label: $0.kind.rawValue, color: "4")
    }
    marks += document.departures.map {
      Mark(range: $0.evidence, label: "departure", color: "41;97")
    }
    marks += document.appointments.map {
      Mark(range: $0.evidence, label: "appointment", color: "42;97")
    }
    if showsMentions {
      marks += document.mentions.map {
        Mark(range: $0.range, label: $0.entity.type.rawValue, color: Self.color(of: $0.entity.type))
      }
    }
    return hasColor ? colored(marks) : bracketed(marks)
  }

  private static func color(of type: EntityType) -> String {
    switch type {
    case .person: "1;34"
    case .organization: "1;35"
    case .product: "36"
    case .location, .event: "32"
    case .role: "33"
    case .date: "90"
    }
  }

  /// Every byte is printed with the colors of all marks around it.
  private func colored(_ marks: [Mark]) -> String {
    let borders = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
      .union([0, document.text.count]).sorted()
    var text = ""
    for (start, end) in zip(borders, borders.dropFirst()) {
      let stretch = TextRange(start, end)
      let codes = marks.filter { $0.range.contains(stretch) }.map(\.color)
      let words = document.string(in: stretch)
      text += codes.isEmpty ? words : "\u{1b}[\(codes.joined(separator: ";"))m\(words)\u{1b}[0m"
    }
    return text
  }

  private func bracketed(_ marks: [Mark]) -> String {
    var openings: [Int: [Mark]] = [:]
    var closings: [Int: Int] = [:]
    for mark in marks.sorted(by: { $0.range < $1.range }) {
      openings[mark.range.lowerBound, default: []].append(mark)
      closings[mark.range.upperBound, default: 0] += 1
    }
    var text = ""
    var position = 0
    for border in Set(openings.keys).union(closings.keys).sorted() {
      text += document.string(in: TextRange(position, border))
      text += String(repeating: "⟧", count: closings[border] ?? 0)
      text += (openings[border] ?? []).map { "⟦\($0.label)|" }.joined()
      position = border
    }
    return text + document.string(in: TextRange(position, document.text.count))
  }

  private func oneLine(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 160 ? words.prefix(159) + "…" : words
  }

  private func strong(_ text: String) -> String { hasColor ? "\u{1b}[1m\(text)\u{1b}[0m" : text }
  private func dim(_ text: String) -> String { hasColor ? "\u{1b}[2m\(text)\u{1b}[0m" : text }
}
