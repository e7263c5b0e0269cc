import Articles
import Testing
import Text

@testable import Stages

/// Where those who leave go, and who follows them: `name; organization left; destination; successor`.
@Suite struct FollowerTests {
  static let table = """
    ⟦m|Hugo Perral⟧, directeur financier d’⟦o|Ardentis⟧, a démissionné. ⟦m|Igor Sand⟧ a été nommé directeur juridique d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; -; -
    ⟦m|Hugo Perral⟧, directeur commercial d’⟦o|Ardentis⟧, a démissionné. ⟦m|Igor Sand⟧ a été nommé directeur commercial d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; -; Igor Sand
    ⟦m|Hugo Perral⟧, directeur général d’⟦o|Ardentis⟧, a démissionné. ⟦m|Igor Sand⟧ a été nommé directeur d’⟦o|Ardentis⟧. => Hugo Perral; Ardentis; -; Igor Sand
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, a démissionné lundi. Il est entré chez ⟦o|Novaline⟧ en 2001. => Hugo Perral; Ardentis; -; -
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, a démissionné lundi. Il pourrait rejoindre ⟦o|Novaline⟧. => Hugo Perral; Ardentis; -; -
    ⟦m|Hugo Perral⟧, directeur d’⟦o|Ardentis⟧, a démissionné lundi. Il rejoindra ⟦o|Novaline⟧ en mai. => Hugo Perral; Ardentis; Novaline; -
    """

  @Test(arguments: EventSentence.table(table))
  func follows(_ sentence: EventSentence) {
    var document = sentence.document()
    document.addEvents(dates: document.dates())
    let rows = document.departures.map { report in
      [report.person, report.organization, report.destination, report.successor]
        .map { $0?.name ?? "-" }.joined(separator: "; ")
    }
    #expect(rows == sentence.expected)
  }

  static let headlines = """
    ⟦o|Ardentis⟧ : ⟦m|Hugo Perral⟧ poussé vers la sortie / Le directeur d’⟦o|Ardentis⟧, ⟦m|Hugo Perral⟧, fera valoir ses droits à la retraite. => 1
    ⟦m|Hugo Perral⟧ quitte le gouvernement / Le ministre brésilien de la Justice, ⟦m|Hugo Perral⟧, a annoncé vendredi sa démission. => 1
    ⟦m|Hugo Perral⟧ quitte ⟦o|Ardentis⟧ / Le directeur ⟦m|Hugo Perral⟧ avait quitté ⟦o|Novaline⟧ en 2010. => 2
    """

  @Test(
    "a headline and the lines below it tell one event", arguments: EventSentence.table(headlines))
  func headline(_ sentence: EventSentence) {
    var document = sentence.document()
    document.titleRange = document.analyzed().sentences.first?.range
    document.addEvents(dates: document.dates())
    #expect([String(document.departures.count)] == sentence.expected)
  }

  static let namelessHeadlines = """
    La patronne d’⟦o|Ardentis⟧ claque la porte / ⟦f|Ana Ruiz⟧ n’a pas supporté le choix des actionnaires. => Ana Ruiz; Ardentis; resigned; confirmed
    La patronne d’⟦o|Ardentis⟧ claque la porte / ⟦m|Hugo Perral⟧ a réagi mardi. => patronne; Ardentis; resigned; confirmed
    Le directeur de l’usine ⟦o|Ardentis⟧ quitte l’entreprise / Le maire, ⟦m|Hugo Perral⟧, s’est dit inquiet. => directeur; Ardentis; resigned; confirmed
    """

  @Test(
    "whom the headline leaves unnamed the first lines name",
    arguments: EventSentence.table(namelessHeadlines))
  func namelessHeadline(_ sentence: EventSentence) {
    var document = sentence.document()
    document.titleRange = document.analyzed().sentences.first?.range
    document.addEvents(dates: document.dates())
    let rows = EventSentence.departures(of: document)
    #expect(rows.count == 1 && EventSentence.matches(rows[0], sentence.expected[0]), "\(rows)")
  }
}
