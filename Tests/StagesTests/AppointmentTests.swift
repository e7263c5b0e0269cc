import Articles
import TestSupport
import Testing
import Text

@testable import Stages

@Suite struct AppointmentTests {
  @Test(arguments: EventSentence.table(AppointmentSentences.employers))
  func employers(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.newcomers))
  func newcomers(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.successors))
  func successors(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.negatives))
  func negatives(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.arrivals))
  func arrivals(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.choices))
  func choices(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.beginnings))
  func beginnings(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.followers))
  func followers(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.interims))
  func interims(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.more))
  func more(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.places))
  func places(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.nearMisses))
  func nearMisses(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.lookalikes))
  func lookalikes(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.insertions))
  func insertions(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.sendings))
  func sendings(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  @Test(arguments: EventSentence.table(AppointmentSentences.strangers))
  func strangers(_ sentence: EventSentence) { #expect(problem(sentence) == nil) }

  private func problem(_ sentence: EventSentence) -> String? {
    var document = sentence.document()
    document.addEvents(dates: document.dates())
    let rows = document.appointments.map { report in
      [
        report.person?.name ?? "-", report.organization?.name ?? "-", report.status.rawValue,
        report.rule,
      ].joined(separator: "; ")
    }
    let isRight =
      rows.count == sentence.expected.count
      && sentence.expected.allSatisfy { wanted in
        rows.contains { EventSentence.matches($0, wanted) }
      }
    return isRight ? nil : "found \(rows), expected \(sentence.expected)"
  }
}

@Suite struct DepartureDateTests {
  /// What dates a departure, the document being of 14 June 2024.
  static let table: [(text: String, date: String?)] = [
    ("⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧ le 3 mai.", "2024-05-03"),
    ("⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧.", "2024-06-14"),
    ("⟦f|Ana Ruiz⟧ a quitté ⟦o|Novaline⟧ samedi.", "2024-06-08"),
    ("⟦f|Ana Ruiz⟧ quittera ⟦o|Novaline⟧ samedi.", "2024-06-15"),
    ("⟦f|Ana Ruiz⟧ quittera ⟦o|Novaline⟧, a annoncé samedi le groupe.", nil),
    ("Nommée directrice de ⟦o|Novaline⟧ en 2019, ⟦f|Ana Ruiz⟧ démissionne.", "2024-06-14"),
    ("⟦f|Ana Ruiz⟧, qui avait rejoint ⟦o|Novaline⟧ en 2019, démissionne.", "2024-06-14"),
    ("⟦f|Ana Ruiz⟧ quitte, le 3 mai, la direction de ⟦o|Novaline⟧.", "2024-05-03"),
    ("⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧, où elle travaillait depuis mars 2010.", "2024-06-14"),
    ("⟦o|Novaline⟧ annonce le départ de ⟦f|Ana Ruiz⟧.", "2024-06-14"),
    (
      """
      ⟦m|Hugo Perral⟧ a officiellement démissionné du poste de ministre pour se lancer dans la \
      course. Il est remplacé par la ministre de la Culture, ⟦f|Ana Ruiz⟧ jusqu’à l’élection de \
      mai 2025.
      """, "2024-06-14"
    ),
    ("⟦f|Ana Ruiz⟧, PDG de ⟦o|Novaline⟧, a démissionné au début du mois.", "2024-06"),
    (
      """
      ⟦o|Ardentis⟧ a connu une crise en novembre 2023. Au cours de cet épisode, ⟦m|Hugo Perral⟧ \
      a été démis de ses fonctions par ⟦o|Ardentis⟧.
      """, "2023-11"
    ),
    (
      """
      Le 3 mars 2021, ⟦o|Ardentis⟧ a réuni ses cadres. ⟦m|Hugo Perral⟧ a été limogé par \
      ⟦o|Ardentis⟧.
      """, "2021-03-03"
    ),
    (
      """
      ⟦f|Ana Ruiz⟧ a mené la fronde de mars contre ⟦m|Hugo Perral⟧, PDG d’⟦o|Ardentis⟧. Il a été \
      limogé, puis réintégré.
      """, "2024-03"
    ),
    ("Si ⟦f|Ana Ruiz⟧ refuse de quitter ⟦o|Novaline⟧, le conseil tranchera.", nil),
    ("⟦f|Ana Ruiz⟧ quittera ⟦o|Novaline⟧ à la fin de l’année.", "2024-12"),
    ("⟦f|Ana Ruiz⟧ a quitté ⟦o|Novaline⟧ à la fin de l’année dernière.", "2023"),
    ("Elle remplace ⟦m|Luka Brandt⟧, qui avait quitté ⟦o|Novaline⟧ en octobre.", "2023-10"),
    (
      String(repeating: "Rien de neuf.\n", count: 5)
        + "- ⟦f|Ana Ruiz⟧ quitte la présidence de ⟦o|Novaline⟧.", "2024-06-14"
    ),
    (
      String(repeating: "Rien de neuf.\n", count: 9)
        + "18h42 : ⟦f|Ana Ruiz⟧ quitte la présidence de ⟦o|Novaline⟧.", "2024-06-14"
    ),
    (
      String(repeating: "Rien de neuf.\n", count: 9) + "⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧.", nil
    ),
    ("⟦f|Ana Ruiz⟧ fut démise de ses fonctions à ⟦o|Novaline⟧.", nil),
    (
      "Suspendue en mai, la directrice de ⟦o|Novaline⟧, ⟦f|Ana Ruiz⟧, a été licenciée.",
      "2024-06-14"
    ),
    ("Cofondatrice de ⟦o|Novaline⟧ en 2015, ⟦f|Ana Ruiz⟧ quitte la société.", "2024-06-14"),
    ("⟦f|Ana Ruiz⟧ – arrivée en 2015 – quitte ⟦o|Novaline⟧.", "2024-06-14"),
    (
      "⟦f|Ana Ruiz⟧ quitte ⟦o|Novaline⟧. Son départ suit celui de ⟦m|Hugo Perral⟧, en mars.",
      "2024-06-14"
    ),
  ]

  /// When a departure takes effect that is told with another day.
  static let effects: [(text: String, status: EventStatus, date: String)] = [
    (
      """
      ⟦o|Novaline⟧ a annoncé jeudi le départ d’⟦f|Ana Ruiz⟧. Elle quittera ses fonctions le 30 juin.
      """, .announced, "2024-06-30"
    ),
    (
      """
      ⟦f|Ana Ruiz⟧ a remis sa démission jeudi à ⟦o|Novaline⟧. Elle cessera ses fonctions le 31 août.
      """, .announced, "2024-08-31"
    ),
    (
      """
      ⟦o|Novaline⟧ annonce le départ d’⟦f|Ana Ruiz⟧. Le départ sera effectif le 31 décembre.
      """, .announced, "2024-12-31"
    ),
    (
      """
      ⟦o|Novaline⟧ annonce le départ d’⟦f|Ana Ruiz⟧. Au départ de la course, le 1er août, il pleut.
      """, .confirmed, "2024-06-14"
    ),
    (
      """
      ⟦o|Novaline⟧ a officialisé jeudi le départ d’⟦f|Ana Ruiz⟧. Elle rejoindra ⟦o|Ardentis⟧ le \
      1er juillet.
      """, .announced, "2024-07-01"
    ),
    (
      """
      ⟦f|Ana Ruiz⟧ a quitté ⟦o|Novaline⟧ jeudi. Elle rejoindra ⟦o|Ardentis⟧ le 1er juillet.
      """, .confirmed, "2024-06-13"
    ),
  ]

  @Test(
    "a departure announced today takes effect on the day that is told for it", arguments: effects)
  func takesEffect(text: String, status: EventStatus, date: String) {
    var document = EventSentence(marked: MarkedText(text), expected: []).document()
    document.addEvents(dates: document.dates())
    #expect(document.departures.map(\.status) == [status], "\(document.departures)")
    #expect(document.departures.map { $0.leftOn?.date.iso } == [date])
  }

  @Test("a post begins when it is taken up, not when somebody is named for it")
  func startsOn() {
    let text = """
      ⟦f|Ana Ruiz⟧ a été nommée mercredi directrice du ⟦o|musée des Arts⟧. Elle prendra ses \
      fonctions le 1er février 2025.
      """
    var document = EventSentence(marked: MarkedText(text), expected: []).document()
    document.addEvents(dates: document.dates())
    #expect(document.appointments.map { $0.startsOn?.date.iso } == ["2025-02-01"])
  }

  @Test(
    "an interim is told in the clause, behind it or by what is waited for",
    arguments: [
      ("⟦m|Hugo Perral⟧ prendra la tête de ⟦o|Novaline⟧ à titre provisoire.", true),
      ("En attendant mieux, la présidence de ⟦o|Novaline⟧ échoit à ⟦m|Hugo Perral⟧.", true),
      ("⟦m|Hugo Perral⟧ prendra la tête de ⟦o|Novaline⟧.", false),
    ])
  func interim(text: String, isInterim: Bool) {
    var document = EventSentence(marked: MarkedText(text), expected: []).document()
    document.addEvents(dates: document.dates())
    #expect(document.appointments.map(\.isInterim) == [isInterim])
  }

  @Test(arguments: table)
  func leftOn(text: String, date: String?) {
    var document = EventSentence(marked: MarkedText(text), expected: []).document()
    document.addEvents(dates: document.dates())
    #expect(document.departures.first?.leftOn?.date.iso == date, "\(document.departures)")
  }
}
