import Articles
import TestSupport
import Testing
import Text

@testable import Stages

/// What no rule of wordings finds; the lines are as in ``DepartureSentences``. A new training may lose
/// one of them: then look at its words before another is written.
private enum LearnedSentences {
  static let departures = """
    ⟦m|Hugo Perral⟧ retrouve sa liberté après six saisons au club. => Hugo Perral; -; resigned; confirmed
    ⟦m|Hugo Perral⟧ a rangé ses affaires et salué les employés d’⟦o|Orvane⟧. => Hugo Perral; Orvane; ?; confirmed
    ⟦m|Hugo Perral⟧, jusqu’alors chez ⟦o|Valtec⟧, pilotera désormais les usines d’⟦o|Orvane⟧. => Hugo Perral; Valtec; moved; confirmed
    ⟦m|Hugo Perral⟧ s’envolera cet été pour ⟦o|Orvane⟧, après quatre ans à ⟦o|Valtec⟧. => Hugo Perral; Valtec; moved; ?
    """

  static let nothing = """
    ⟦f|Maëlle Corbin⟧ a acheté une maison près de Vannes. => nothing
    ⟦m|Hugo Perral⟧ a rangé ses livres avant de répondre aux journalistes. => nothing
    Le directeur d’⟦o|Orvane⟧, ⟦m|Hugo Perral⟧, a présenté lundi les comptes de l’année. => nothing
    ⟦m|Hugo Perral⟧ a quitté la salle sous les sifflets. => nothing
    ⟦m|Paul Meyrand⟧ a remis un prix à ⟦f|Lena Vauquelin⟧. => nothing
    ⟦f|Lena Vauquelin⟧ a pris la tête de la course. => nothing
    ⟦m|Hugo Perral⟧ est mort lundi à Nantes. => nothing
    ⟦f|Lena Vauquelin⟧ a déposé une plainte contre ⟦o|Orvane⟧. => nothing
    """

  static let appointments = """
    ⟦m|Hugo Perral⟧, jusqu’alors chez ⟦o|Valtec⟧, pilotera désormais les usines d’⟦o|Orvane⟧. => Hugo Perral; Orvane
    """
}

/// A sentence, the person asked for, and what it tells of organizations: `left; joined`.
private enum SideSentences {
  static let table = """
    ⟦m|Hugo Perral⟧ est transféré de ⟦o|Valtec⟧ à ⟦o|Orvane⟧. => Valtec; Orvane
    ⟦m|Hugo Perral⟧ rejoint ⟦o|Orvane⟧ en provenance de ⟦o|Valtec⟧. => Valtec; Orvane
    ⟦o|Orvane⟧ annonce l’arrivée de ⟦f|Lena Vauquelin⟧. => -; Orvane
    ⟦m|Hugo Perral⟧ ne portera plus les couleurs de ⟦o|Valtec⟧. => Valtec; -
    ⟦m|Hugo Perral⟧ s’est engagé pour trois ans avec ⟦o|Orvane⟧. => -; Orvane
    Selon ⟦o|Orvane⟧, ⟦m|Hugo Perral⟧ a signé lundi. => -; -
    """
}

@Suite("What the model of events finds")
struct EventModelTests {
  /// The sentence with its events.
  private static func document(_ sentence: EventSentence) -> Document {
    var document = sentence.document()
    document.addEvents(dates: document.dates())
    return document
  }

  @Test(arguments: EventSentence.table(LearnedSentences.departures))
  func departures(_ sentence: EventSentence) {
    let problem = sentence.problem
    #expect(problem == nil)
    #expect(Self.document(sentence).departures.map(\.rule) == [EventModel.rule])
  }

  @Test(arguments: EventSentence.table(LearnedSentences.nothing))
  func nothing(_ sentence: EventSentence) {
    let problem = sentence.problem
    #expect(problem == nil)
    #expect(Self.document(sentence).appointments.isEmpty)
  }

  @Test(arguments: EventSentence.table(LearnedSentences.appointments))
  func appointments(_ sentence: EventSentence) {
    let found = Self.document(sentence).appointments.filter { $0.rule == EventModel.rule }
    #expect(
      found.map { "\($0.person?.name ?? "-"); \($0.organization?.name ?? "-")" }
        == sentence.expected)
  }

  @Test("who comes to a house in a sentence does not leave that house in it")
  func goals() {
    let sentence = EventSentence(
      marked: MarkedText(
        "Le poste était libre depuis qu’⟦m|Hugo Perral⟧ avait filé chez ⟦o|Orvane⟧."),
      expected: [])
    let document = Self.document(sentence)
    #expect(document.appointments.first?.organization?.name == "Orvane")
    #expect(document.departures.allSatisfy { $0.organization?.name != "Orvane" })
  }

  @Test("what a newcomer of the model's did until now is what he leaves")
  func untilNow() {
    let sentence = EventSentence(
      marked: MarkedText(
        "⟦m|Hugo Perral⟧, jusqu’ici entraîneur adjoint de ⟦o|Tours⟧, prendra le relais le 1er juillet."
      ),
      expected: [])
    let document = Self.document(sentence)
    #expect(document.departures.map { $0.organization?.name } == ["Tours"])
    #expect(document.departures.map(\.rule) == ["recruiter"])
    #expect(document.appointments.map { $0.organization?.name } == [nil])
  }

  @Test(
    "which organization somebody leaves and which he joins",
    arguments: EventSentence.table(SideSentences.table))
  func sides(_ sentence: EventSentence) {
    var document = sentence.document()
    let names = document.named()
    let events = EventFinder.events(
      in: document, analysis: document.analyzed(), names: names, dates: [], needsCue: false)
    let person = names.occurrences.first { names.entities[$0.entity].type == .person }?.entity
    let found = ([.left, .joined] as [SideModel.Side]).map { side in
      events?.sides.organization(side, by: person ?? -1, inSentence: 0)?.name ?? "-"
    }
    #expect([found.joined(separator: "; ")] == sentence.expected)
  }

  @Test("what a rumor or a wish tells of coming is no fact")
  func doubtfulArrivals() {
    let sentence = EventSentence(
      marked: MarkedText(
        "La rumeur prête à ⟦f|Lena Vauquelin⟧, cheffe du laboratoire, l’envie de rejoindre l’⟦o|université de Rennes⟧."
      ),
      expected: [])
    #expect(Self.document(sentence).appointments.allSatisfy { $0.status == .rumored })
  }

  @Test("whom somebody succeeds does not come")
  func predecessors() {
    let sentence = EventSentence(
      marked: MarkedText(
        "⟦o|Orvane⟧ a élu sa présidente : ⟦f|Ana Ruiz⟧ succède à ⟦f|Lena Vauquelin⟧, démissionnaire depuis janvier."
      ),
      expected: [])
    #expect(Self.document(sentence).appointments.map { $0.person?.name } == ["Ana Ruiz"])
  }

  @Test("other names have the same features")
  func namesDoNotCount() {
    let shapes = [
      "⟦m|%@⟧ a quitté ⟦o|%@⟧ lundi.", "À ⟦o|%@⟧, ⟦f|%@⟧ succède à ⟦m|%@⟧, parti en mai.",
    ]
    let names = [
      ["Hugo Perral", "Orvane", "Paul Meyrand"], ["Igor Sand", "Valtec", "Ali Bensaïd"],
    ]
    for shape in shapes {
      let keys = names.map { names -> [[UInt64]] in
        var rest = names[...]
        let text = shape.split(separator: "%@", omittingEmptySubsequences: false)
          .reduce(into: "") { text, part in
            if !text.isEmpty { text += rest.popFirst() ?? "" }
            text += part
          }
        var document = EventSentence(marked: MarkedText(text), expected: []).document()
        return document.eventSamples().flatMap { [$0.keys] + $0.sides.map(\.keys) }
      }
      #expect(!keys[0].isEmpty && keys[0] == keys[1])
    }
  }

  @Test("a sample is made for everybody whom a sentence names or means")
  func samples() {
    var document = EventSentence(
      marked: MarkedText(
        "⟦f|Ana Ruiz⟧ et ⟦m|Hugo Perral⟧ dirigent ⟦o|Orvane⟧. Elle part en mai. La pluie tombe."),
      expected: []
    ).document()
    let samples = document.eventSamples()
    #expect(samples.map(\.person) == ["Ana Ruiz", "Hugo Perral", "Ana Ruiz"])
  }

  @Test("in a long text somebody is likelier to leave where others do")
  func surroundings() {
    let rest = String(repeating: "La pluie tombe sur la ville depuis lundi matin. ", count: 40)
    let said = ["⟦f|Ana Ruiz⟧ dirige ⟦o|Orvane⟧. ", "⟦f|Ana Ruiz⟧ quitte ⟦o|Orvane⟧. "].map {
      first -> Double in
      let text = MarkedText(first + rest + "⟦m|Hugo Perral⟧ a rangé ses affaires lundi.")
      var document = EventSentence(marked: text, expected: []).document()
      let sample = document.eventSamples().first { $0.person == "Hugo Perral" }
      let model = EventModel.standard
      return model.answers(model.points(sample?.keys ?? []))[.leaves]
    }
    #expect(said[0] < said[1])
  }

  @Test("without any feature nobody leaves or comes, and rows are of the file")
  func empty() {
    let answers = EventModel.standard.answers(EventModel.standard.points([]))
    #expect(answers[.leaves] < 0 && answers[.comes] < 0)
    var random = SeededGenerator(seed: 7)
    for bits in [1, 16, 24] {
      for _ in 0..<100 {
        #expect(0..<(1 << bits) ~= EventModel.row(of: random.next(), bits: bits))
      }
    }
  }
}
