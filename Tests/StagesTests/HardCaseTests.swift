import Articles
import TestSupport
import Testing

@testable import Stages

/// The constructions that readers of news trip over, one table a case, in the notation of
/// ``DepartureSentences``.
enum HardCases {
  static let pronounsThatChangeHands = """
    ⟦m|Marek Tulle⟧ a joué un rôle dans l’éviction de ⟦m|Hugo Perral⟧, le PDG de ⟦o|Novaline⟧. Il a ensuite été réintégré par le conseil. => Hugo Perral; Novaline; dismissed; reversed
    Le scientifique ⟦m|Marek Tulle⟧ a quitté ⟦o|Novaline⟧. Il avait mené la fronde contre le PDG, ⟦m|Hugo Perral⟧. Il a été licencié par le conseil. => Marek Tulle; Novaline; resigned; confirmed & Hugo Perral; Novaline; dismissed; confirmed
    """
  static let distance = """
    ⟦m|Marek Tulle⟧, le chercheur qui avait fondé l’équipe de vision de ⟦o|Novaline⟧, a également quitté l’entreprise. => Marek Tulle; Novaline; resigned; confirmed
    Avant son limogeage, le sélectionneur ⟦m|Jean Vasquet⟧ avait perdu trois matchs. => Jean Vasquet; -; dismissed; ?
    """
  static let rolesOnly = """
    ⟦m|Marek Tulle⟧ quitte ⟦o|Novaline⟧ / L’un des cofondateurs de ⟦o|Novaline⟧ a annoncé son départ. => Marek Tulle; Novaline; resigned; confirmed
    """
  static let lists = """
    ⟦m|Luka Brandt⟧ et le PDG ⟦m|Hugo Perral⟧ ont été démis de leurs fonctions chez ⟦o|Novaline⟧. => Luka Brandt; Novaline; dismissed; confirmed & Hugo Perral; Novaline; dismissed; confirmed
    ⟦f|Ana Ruiz⟧, ⟦f|Mia Torvald⟧ et ⟦m|Igor Sand⟧ ont quitté ⟦o|Novaline⟧. => Ana Ruiz; Novaline; resigned; confirmed & Mia Torvald; Novaline; resigned; confirmed & Igor Sand; Novaline; resigned; confirmed
    """
  static let groups = """
    Plus de 500 des 750 employés de ⟦o|Novaline⟧ menacent de démissionner. => Plus de 500 des 750 employés; Novaline; resigned; threatened
    La plupart des administrateurs de ⟦o|Novaline⟧ ont démissionné. => La plupart des administrateurs; Novaline; resigned; confirmed
    """
  static let statuses = """
    ⟦m|Hugo Perral⟧, PDG de ⟦o|Novaline⟧, a été temporairement évincé avant que le conseil fasse marche arrière. => Hugo Perral; Novaline; dismissed; reversed
    ⟦m|Hugo Perral⟧ a exclu de quitter ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; denied
    Selon des sources, ⟦m|Hugo Perral⟧, PDG de ⟦o|Novaline⟧, serait sur le départ. => Hugo Perral; Novaline; unspecified; rumored
    Les salariés de ⟦o|Novaline⟧ exigent la démission de ⟦m|Hugo Perral⟧. => Hugo Perral; ?; resigned; demanded
    La démission de ⟦m|Hugo Perral⟧, PDG de ⟦o|Novaline⟧, paraît inéluctable. => Hugo Perral; Novaline; resigned; rumored
    Il faudrait que ⟦m|Hugo Perral⟧ quitte ⟦o|Novaline⟧. => nothing
    ⟦m|Hugo Perral⟧ a failli quitter ⟦o|Novaline⟧. => nothing
    ⟦m|Hugo Perral⟧ aurait quitté ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; rumored
    ⟦m|Hugo Perral⟧ n’a jamais eu l’intention de quitter ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; denied
    ⟦m|Hugo Perral⟧ menace de démissionner de ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; threatened
    """
  static let stayers = """
    ⟦o|Novaline⟧ a changé de direction, seul ⟦m|Hugo Perral⟧ étant resté. => nothing
    ⟦m|Hugo Perral⟧ reste à la tête de ⟦o|Novaline⟧. => nothing
    """
  static let homographs = """
    ⟦o|Novaline⟧ licence la technologie d’⟦o|Ardentis⟧. => nothing
    ⟦m|Hugo Perral⟧, PDG de ⟦o|Novaline⟧, a remercié ⟦f|Ana Ruiz⟧ pour son travail. => nothing
    ⟦o|Novaline⟧ a remercié sa directrice générale, ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; dismissed; confirmed
    ⟦o|Novaline⟧ va suspendre son service de messagerie. => nothing
    ⟦f|Ana Ruiz⟧ veut quitter la zone euro. => nothing
    ⟦f|Ana Ruiz⟧ a pris le départ de la course. => nothing
    Les époux ⟦m|Hugo Perral⟧ et ⟦f|Ana Ruiz⟧ vont se quitter. => nothing
    Le déménagement de ⟦o|Novaline⟧ est fini. => nothing
    ⟦f|Mia Torvald⟧, licenciée de la ⟦o|Fédération de natation⟧, a gagné. => nothing
    ⟦f|Ana Ruiz⟧ a quitté le pays mardi. => nothing
    """
  static let deaths = """
    ⟦m|Hugo Perral⟧, président de ⟦o|Novaline⟧, est mort lundi. ⟦f|Ana Ruiz⟧ lui succède. => nothing
    ⟦f|Ana Ruiz⟧ remplace ⟦m|Hugo Perral⟧, président de ⟦o|Novaline⟧, mort en mai. => nothing
    """
  static let items = """
    ⟦o|Novaline⟧ : le directeur général, ⟦m|Hugo Perral⟧, a été révoqué. / ⟦o|Ardentis⟧ : ⟦f|Ana Ruiz⟧ a démissionné. => Hugo Perral; Novaline; dismissed; confirmed & Ana Ruiz; Ardentis; resigned; confirmed
    """
  static let returns = """
    En mars 2019, ⟦m|Hugo Perral⟧ a quitté ⟦o|Novaline⟧. Il y est revenu en 2021. En mai 2024, ⟦m|Hugo Perral⟧ a de nouveau quitté ⟦o|Novaline⟧. => Hugo Perral; Novaline; resigned; ? & Hugo Perral; Novaline; resigned; ?
    """
  static let ellipsis = """
    ⟦m|Luka Brandt⟧ a été limogé par ⟦o|Novaline⟧, tout comme ⟦m|Hugo Perral⟧ l’avait été en mai. => Luka Brandt; Novaline; dismissed; ? & Hugo Perral; Novaline; dismissed; ?
    """
  static let nicknames = """
    Le patron de ⟦o|Novaline⟧, ⟦m|Hugo Perral⟧, est contesté. « Le patron » a démissionné lundi. => Hugo Perral; Novaline; resigned; confirmed
    """
  static let english = """
    ⟦f|Ana Ruiz⟧ : “I resigned from ⟦o|Novaline⟧ this morning.” => Ana Ruiz; Novaline; resigned; confirmed
    """
  static let furniture = """
    ⟦o|Novaline⟧ se tait. / Lire aussi : ⟦m|Hugo Perral⟧ quitte ⟦o|Ardentis⟧ => Hugo Perral; Ardentis; resigned; confirmed
    """
}

/// Case 8, a source that errs, is `EventLinkingTests`'.
@Suite struct HardCaseTests {
  @Test(
    "pronouns that change hands", arguments: EventSentence.table(HardCases.pronounsThatChangeHands))
  func pronouns(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test("a subject far from its verb", arguments: EventSentence.table(HardCases.distance))
  func distance(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test("a role that is named elsewhere", arguments: EventSentence.table(HardCases.rolesOnly))
  func roles(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(HardCases.lists))
  func lists(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(HardCases.groups))
  func groups(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(HardCases.statuses))
  func statuses(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test("people who stay", arguments: EventSentence.table(HardCases.stayers))
  func stayers(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(HardCases.homographs))
  func homographs(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(HardCases.deaths))
  func deaths(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test("several items on a page", arguments: EventSentence.table(HardCases.items))
  func items(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test("leaving, coming back, leaving again", arguments: EventSentence.table(HardCases.returns))
  func returns(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(HardCases.nicknames))
  func nicknames(_ sentence: EventSentence) {
    // Quotation marks part the nickname from its sentence, and nothing says that it is one.
    withKnownIssue { #expect(sentence.problem == nil) }
  }

  @Test("furniture that carries facts", arguments: EventSentence.table(HardCases.furniture))
  func furniture(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(HardCases.ellipsis))
  func ellipsis(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test("English inside", arguments: EventSentence.table(HardCases.english))
  func english(_ sentence: EventSentence) throws {
    let problem = try sentence.problemWithQuotations()
    #expect(problem == nil)
  }
}
