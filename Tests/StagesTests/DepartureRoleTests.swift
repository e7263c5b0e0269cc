import Articles
import TestSupport
import Testing

@testable import Stages

@Suite("Which role a leaver gives up") struct DepartureRoleTests {
  static let table: [(text: String, role: String?)] = [
    ("L’arbitre ⟦m|Hugo Perral⟧ cède son siège de directeur de ⟦o|Novaline⟧.", "directeur"),
    ("⟦f|Ana Ruiz⟧ a été démise de ses fonctions de première adjointe.", "première adjointe"),
    (
      "⟦f|Ana Ruiz⟧, avocate, rend son mandat d’administratrice de ⟦o|Novaline⟧.", "administratrice"
    ),
    ("⟦f|Ana Ruiz⟧ abandonne la présidence de ⟦o|Novaline⟧.", "présidence"),
    ("⟦f|Ana Ruiz⟧ quitte la direction générale de ⟦o|Novaline⟧.", "direction générale"),
    ("L’astrophysicien ⟦m|Hugo Perral⟧ a quitté ⟦o|Novaline⟧.", "astrophysicien"),
    ("Le directeur ⟦m|Hugo Perral⟧ a quitté ⟦o|Novaline⟧.", "directeur"),
    // What somebody gives up is not what another takes.
    ("⟦m|Hugo Perral⟧ a quitté ⟦o|Novaline⟧, et ⟦f|Ana Ruiz⟧ prend le poste de directrice.", nil),
    ("⟦m|Hugo Perral⟧ a quitté ⟦o|Novaline⟧.", nil),
    // What a sentence near by calls him: a post, neither what he is nor what others have.
    (
      "⟦m|Hugo Perral⟧ quitte ⟦o|Novaline⟧. Le directeur financier, 52 ans, avait été nommé en 2020.",
      "directeur financier"
    ),
    ("⟦m|Hugo Perral⟧ quitte ⟦o|Novaline⟧. Le juriste, 52 ans, avait été nommé en 2020.", nil),
    (
      "⟦m|Hugo Perral⟧ quitte ⟦o|Novaline⟧. L’ancien directeur, 52 ans, avait été nommé en 2020.",
      nil
    ),
    ("⟦m|Hugo Perral⟧ quitte ⟦o|Novaline⟧. La directrice, 52 ans, avait été nommée en 2020.", nil),
    ("⟦m|Hugo Perral⟧ quitte ⟦o|Novaline⟧. Le joueur, 52 ans, avait été nommé en 2020.", nil),
  ]

  @Test(arguments: table)
  func role(text: String, role: String?) {
    var document = EventSentence(marked: MarkedText(text), expected: []).document()
    document.addEvents(dates: document.dates())
    #expect(document.departures.first?.role == role, "\(document.departures)")
  }
}
