import Foundation
import French
import Testing
import Text

/// How many dates of the French cases of Recognizers-Text are read as they are meant, kind by
/// kind: `make measures CORPORA=DIR`.
///
/// Only cases that Recognizers itself supports in some language count. A date is right if one
/// that the rules find overlaps it and means one of the two days (or spans) that the case
/// allows: the next or the last of its name. Not attempted, since news does not write so: a bare
/// day of the month (`le 15`), figures alone without a year in four digits (`22/4`), the month
/// before its day (`Oct. 2`), words without their accents or agreement (`cette mois`), feasts,
/// times of day, durations, habits.
@Suite(.enabled(if: Corpora.folder != nil)) struct DateMeasures {
  private struct Case: Decodable {
    struct Context: Decodable { var ReferenceDateTime: String }
    struct Result: Decodable {
      struct Value: Decodable {
        var Timex: String
        var FutureResolution: [String: String]
        var PastResolution: [String: String]
      }
      var Text: String
      var Value: Value?
      var Start: Int
      var Length: Int
    }
    var Input: String
    var Context: Context?
    var NotSupported: String?
    var Results: [Result]
  }

  /// Kinds by file, with the least share that is to be right; `nil` where none is attempted.
  static let floors: [(file: String, kind: String, share: Double?)] = [
    ("DateParser", "day with its month", 0.99),
    ("DateParser", "weekday", 0.79),
    ("DateParser", "full or relative", 0.76),
    ("DatePeriodParser", "month or year", 0.66),
    ("DatePeriodParser", "season", 0.49),
    ("DatePeriodParser", "week", 0.49),
    ("DatePeriodParser", "from … to", 0.22),
    ("DateParser", "figures alone", nil),
    ("DateParser", "month first", nil),
    ("DateParser", "misspelled", nil),
    ("DatePeriodParser", "figures alone", nil),
    ("DatePeriodParser", "month first", nil),
    ("DatePeriodParser", "misspelled", nil),
  ]

  @Test(arguments: floors)
  func values(_ file: String, _ kind: String, _ floor: Double?) throws {
    var right = 0
    var all = 0
    for example in try cases(file) where example.NotSupported == nil {
      let anchor = example.Context.flatMap {
        CalendarDate(iso: String($0.ReferenceDateTime.prefix(10)))
      }
      let text = Tokenizer.analyze(Array(example.Input.utf8))
      let found = DateFinder.dates(in: text, tokens: 0..<text.tokens.count, anchor: anchor)
      for result in example.Results {
        guard let value = result.Value, Self.kind(of: result.Text, value.Timex) == kind else {
          continue
        }
        all += 1
        let place = Self.range(of: result, in: example.Input)
        let isRight = found.contains {
          place.overlaps($0.range.bounds) && Self.means($0, value)
        }
        if isRight { right += 1 }
      }
    }
    let share = all == 0 ? 0 : Double(right) / Double(all)
    print(
      "\(file), \(kind): \(right) of \(all), \(Corpora.shown(share))",
      floor == nil ? "(not attempted)" : "")
    if let floor { #expect(share >= floor) }
  }

  private func cases(_ file: String) throws -> [Case] {
    let path = "\(Corpora.folder ?? "")/recognizers-text-fr/\(file).json"
    var data = try Data(contentsOf: URL(filePath: path))
    if data.starts(with: [0xef, 0xbb, 0xbf]) { data = data.dropFirst(3) }
    return try JSONDecoder().decode([Case].self, from: data)
  }

  /// The kind that a Timex is of, as ``floors`` names it.
  private static func kind(of text: String, _ timex: String) -> String {
    if !text.contains(/\p{L}/) { return "figures alone" }
    let plain = text.lowercased()
    if misspellings.contains(where: { plain.contains($0) }) { return "misspelled" }
    let monthFirst =
      /(^|[ (])(jan|fév|mars|avr|mai|jui|août|sep|oct|nov|déc)\p{L}*[ .\/\-]+(\d\d?\b|vingt|entre)/
    if plain.contains(monthFirst) { return "month first" }
    return switch timex {
    case let timex where timex.hasPrefix("("): "from … to"
    case let timex where timex.hasPrefix("XXXX-XX-"): "day of the month alone"
    case let timex where timex.contains(/-(SP|SU|FA|WI)$|^(SP|SU|FA|WI)$/): "season"
    case let timex where timex.contains(/^XXXX-WXX-\d$/): "weekday"
    case let timex where timex.contains(/-W/): "week"
    case let timex where timex.contains(/^XXXX-\d\d-\d\d$/): "day with its month"
    case let timex where timex.contains(/-\d\d-\d\d$/): "full or relative"
    default: "month or year"
    }
  }

  private static func range(of result: Case.Result, in input: String) -> Range<Int> {
    let scalars = input.unicodeScalars
    func offset(_ count: Int) -> Int {
      let index = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex)
      return input.utf8.distance(from: input.utf8.startIndex, to: index ?? scalars.endIndex)
    }
    return offset(result.Start)..<offset(result.Start + result.Length)
  }

  /// Whether a date is one of the two that a case allows.
  private static func means(_ date: DateExpression, _ value: Case.Result.Value) -> Bool {
    guard let own = date.value else { return false }
    return [value.FutureResolution, value.PastResolution].contains { wanted in
      if let day = wanted["date"] { return own.iso == day }
      if wanted.isEmpty, let season = seasons[String(value.Timex.suffix(2))] {
        return own.iso.hasSuffix(season)
      }
      // The last day of a span is the one before its end.
      guard let start = wanted["startDate"].flatMap(CalendarDate.init(iso:)),
        let end = wanted["endDate"].flatMap(CalendarDate.init(iso:))
      else { return false }
      let days = days(of: own)
      return days.first == start.dayNumber
        && (days.last == end.dayNumber - 1 || days.last == end.dayNumber)
    }
  }

  private static let misspellings = [
    "cette mois", "cette sept", "cette vend", "cette été", "fevrier", "aout", "deuxieme",
    "derniere", "apres", "jusqu'a", "semaine prochain",
  ]

  /// The last month of the seasons.
  private static let seasons = ["SP": "-05", "SU": "-08", "FA": "-11", "WI": "-02"]

  /// The first and the last day of a value.
  private static func days(of value: DateExpression.Value) -> (first: Int, last: Int) {
    let last =
      switch value {
      case .date(let date): date
      case .interval(_, let last): last
      }
    let end =
      switch last.precision {
      case .day: last.dayNumber
      case .month:
        (CalendarDate(
          year: last.month == 12 ? last.year + 1 : last.year, month: (last.month ?? 0) % 12 + 1)?
          .dayNumber ?? 0) - 1
      case .year: (CalendarDate(year: last.year + 1, month: 1)?.dayNumber ?? 0) - 1
      }
    return (value.start.dayNumber, end)
  }
}
