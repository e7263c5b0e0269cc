import French
import Testing
import Text

@testable import Stages

@Suite struct EventCuesTests {
  @Test(arguments: [
    (text: "Le patron démissionne.", cues: ["démissionne"]),
    (text: "La banque a recruté un directeur.", cues: ["recruté"]),
    (text: "Un chat noir.", cues: []),
  ])
  func findsTheWordsOfEvents(text: String, cues: [String]) {
    let analysis = Tokenizer.analyze(text)
    #expect(EventCues(analysis).words.map { analysis.string($0.token) } == cues)
  }

  @Test("en and de are cues only before the words of an origin")
  func leavesBareLinksOut() {
    let analysis = Tokenizer.analyze("Il part en train de Lens, en provenance de Lille.")
    let cues = EventCues(analysis).words
    #expect(cues.map { analysis.string($0.token) } == ["part", "en", "provenance"])
    #expect(cues.last?.token == cues.dropLast().last.map { $0.token + 1 })
    #expect(cues.allSatisfy { $0.sentence == analysis.sentence(ofToken: $0.token) })
  }

  @Test("one look-up tells what the tables of the rules tell")
  func agreesWithTheTables() {
    let words = "le patron ex-présidente rejoint les rênes si l’équipe 12 n’est plus , mi-mars"
    let analysis = Tokenizer.analyze(words)
    let cues = EventCues(analysis)
    for (index, token) in analysis.tokens.enumerated() {
      let openings = cues.openings[index]
      #expect(cues.classes[index] == GrammarWords.classes(of: token))
      if PersonNouns.noun(in: analysis.tokens, at: index, before: index + 1) != nil {
        #expect(openings.contains(.personNoun))
      }
      #expect(openings.contains(.departure) || DepartureCues.verbs(token) == nil)
      #expect(openings.contains(.appointment) || AppointmentCues.verb(token) == nil)
      let isAuxiliary = EventText.auxiliary(token.hash) != nil
      #expect(openings.contains(.auxiliary) == isAuxiliary)
    }
  }
}
