import Articles
import TestSupport
import Testing
import Text

@testable import Stages

@Suite("Which organization a departure leaves")
struct OrganizationRankerTests {
  /// A document, the organization that the rules give its first departure, and the one that is taken.
  static let documents = """
    L’⟦o|Union du rail⟧ se plaint, dit l’⟦o|Union du rail⟧. / ⟦o|Ardentis⟧ va mal. ⟦o|Ardentis⟧ supprime des postes. Le directeur des ressources humaines, ⟦m|Hugo Perral⟧, a été remercié. => Union du rail; Ardentis
    ⟦o|Novaline⟧, ⟦o|Norvest⟧, ⟦o|Lumetis⟧ et ⟦o|Ardentis⟧ recrutent. / ⟦o|Sillex⟧ ferme. Sa douzaine de salariés sera licenciée. => -; Sillex
    ⟦o|Novaline⟧, ⟦o|Norvest⟧, ⟦o|Lumetis⟧ et ⟦o|Ardentis⟧ recrutent. / ⟦o|Sillex⟧ change. ⟦m|Hugo Perral⟧ a démissionné. => -; Sillex
    ⟦m|Hugo Perral⟧ a quitté ⟦o|Ardentis⟧. ⟦o|Novaline⟧ se tait. ⟦o|Novaline⟧ attend. ⟦o|Novaline⟧ le dit. => Ardentis; Ardentis
    L’attaquant ⟦m|Luka Brandt⟧ prend sa retraite. Le ⟦o|FC Belmont⟧ joue demain. => -; -
    Le Premier ministre ⟦m|Hugo Perral⟧ a démissionné. Le ⟦o|Parti radical⟧ exulte, dit le ⟦o|Parti radical⟧. => -; -
    """

  @Test(arguments: EventSentence.table(documents))
  func chooses(_ sentence: EventSentence) throws {
    var document = sentence.document()
    let events = try #require(
      EventFinder.events(
        in: document, analysis: document.analyzed(), names: document.named(),
        dates: document.dates()))
    let names = [events.departures, events.ranker.ranked(events.departures)].map {
      $0.first?.organization?.name ?? "-"
    }
    #expect(names.joined(separator: "; ") == sentence.expected.first)
  }

  /// What nobody can have left is no option: where he goes, where others only go, who tells the
  /// news, a country for who neither governs nor plays, a party for who governs, who only elects.
  static let options = """
    ⟦m|Hugo Perral⟧ a démissionné. Il rejoint ⟦o|Ardentis⟧. ⟦o|Novaline⟧ et la ⟦l|France⟧ se taisent. => -, Novaline
    ⟦f|Ana Ruiz⟧ rejoint ⟦o|Ardentis⟧. ⟦o|Novaline⟧ attend. ⟦m|Hugo Perral⟧ a démissionné. => -, Novaline
    ⟦m|Hugo Perral⟧ a démissionné. Selon ⟦o|Ardentis⟧, tout va bien. ⟦o|Novaline⟧ se tait. => -, Novaline
    Le Premier ministre ⟦m|Hugo Perral⟧ a démissionné. La ⟦l|France⟧ et le ⟦o|Parti radical⟧ attendent. => -, France
    ⟦m|Hugo Perral⟧ a démissionné. Le député de la ⟦l|Sarthe⟧ se tait. À ⟦l|Reims⟧, on attend. => -, Reims
    """

  @Test(arguments: EventSentence.table(options))
  func offers(_ sentence: EventSentence) throws {
    var document = sentence.document()
    let events = try #require(
      EventFinder.events(
        in: document, analysis: document.analyzed(), names: document.named(),
        dates: document.dates()))
    let departure = try #require(events.departures.first)
    let found = events.ranker.options(for: departure, among: events.departures)
    #expect(
      found.map { $0.reference?.name ?? "-" }.joined(separator: ", ") == sentence.expected.first)
  }

  @Test("what the weights are trained on has the rules' choice among its options, once")
  func trainingSeesTheChoice() throws {
    for sentence in EventSentence.table(Self.documents) {
      var document = sentence.document()
      for departure in document.organizationOptions() {
        let choices = departure.options.filter {
          $0.organization == departure.report.organization
        }
        #expect(choices.count == 1)
        #expect(departure.options.first?.organization == nil)
        #expect(departure.options.allSatisfy { Set($0.features).count == $0.features.count })
      }
    }
  }
}
