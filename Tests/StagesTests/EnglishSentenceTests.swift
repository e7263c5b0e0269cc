import Articles
import TestSupport
import Testing
import Text

/// What quoted English says of who leaves; the lines are as in ``DepartureSentences``.
private enum EnglishSentences {
  static let speakers = """
    « I’m leaving ⟦o|Novaline⟧ after four years », a écrit ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; resigned; confirmed
    « I have made the difficult decision to leave ⟦o|Novaline⟧ », a écrit ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; resigned; confirmed
    « I will be leaving ⟦o|Novaline⟧ at the end of the month », a écrit ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; resigned; announced
    « I resigned from my role as CTO at ⟦o|Novaline⟧ yesterday », a dit ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; resigned; confirmed
    « Today is my last day at ⟦o|Novaline⟧ », a écrit ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; unspecified; confirmed
    « I was fired from my job at ⟦o|Novaline⟧ this morning », raconte ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; dismissed; confirmed
    « We were told at noon that I had been laid off by ⟦o|Novaline⟧ », raconte ⟦m|Hugo Perral⟧. => Hugo Perral; Novaline; laid_off; confirmed
    « I tendered my resignation to the board of ⟦o|Novaline⟧ », a écrit ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; resigned; confirmed
    « I left ⟦o|Novaline⟧ to join ⟦o|Ardentis⟧ », a écrit ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; moved; confirmed
    ⟦f|Ana Ruiz⟧, directrice de ⟦o|Novaline⟧, a parlé. « They would not listen. So I left », dit-elle. => Ana Ruiz; Novaline; resigned; confirmed
    « I’m retiring from ⟦o|Novaline⟧ in July », a annoncé ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; retired; announced
    « When I left ⟦o|Novaline⟧ for ⟦o|Ardentis⟧ in 2019, nobody understood », raconte ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; moved; historical
    « It is time for me to leave ⟦o|Novaline⟧ », a écrit ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; resigned; confirmed
    « I will not be leaving ⟦o|Novaline⟧ any time soon », a assuré ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; resigned; denied
    « I’ll never leave ⟦o|Novaline⟧, and you know it », a assuré ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; resigned; denied
    « I am not leaving ⟦o|Novaline⟧ », a assuré ⟦f|Ana Ruiz⟧. => Ana Ruiz; Novaline; resigned; denied
    """

  static let others = """
    ⟦f|Ana Ruiz⟧ dirige la recherche. « She is stepping down as CTO of ⟦o|Novaline⟧ », a écrit ⟦m|Hugo Perral⟧. => Ana Ruiz; Novaline; resigned; confirmed
    ⟦f|Ana Ruiz⟧ et ⟦m|Hugo Perral⟧ se taisent. « Ana Ruiz was removed as CEO, and Perral quit Novaline », a écrit ⟦m|Igor Sand⟧. => Ana Ruiz; ?; dismissed; confirmed & Hugo Perral; Novaline; resigned; confirmed
    """

  static let nothing = """
    « If I leave ⟦o|Novaline⟧, you will be the first to know », a plaisanté ⟦f|Ana Ruiz⟧. => nothing
    « Why would they say that? Did I quit ⟦o|Novaline⟧? », demande ⟦f|Ana Ruiz⟧. => nothing
    « They asked me to leave ⟦o|Novaline⟧ and I said no », raconte ⟦f|Ana Ruiz⟧. => nothing
    « I left the meeting at ⟦o|Novaline⟧ early », raconte ⟦f|Ana Ruiz⟧. => nothing
    « I will leave it to others to judge what we did », raconte ⟦f|Ana Ruiz⟧, directrice de ⟦o|Novaline⟧. => nothing
    « I left my keys at the hotel near ⟦o|Novaline⟧ », raconte ⟦f|Ana Ruiz⟧. => nothing
    « I have never left ⟦o|Novaline⟧ in all these years », raconte ⟦f|Ana Ruiz⟧. => nothing
    « I considered leaving ⟦o|Novaline⟧ more than once », raconte ⟦f|Ana Ruiz⟧. => nothing
    « The train left the station before I could get in », raconte ⟦f|Ana Ruiz⟧. => nothing
    « They have demanded his resignation for weeks now », raconte ⟦f|Ana Ruiz⟧. => nothing
    « I fired two people at ⟦o|Novaline⟧ this morning », raconte ⟦f|Ana Ruiz⟧. => nothing
    """
}

@Suite struct EnglishSentenceTests {
  @Test("who speaks leaves", arguments: EventSentence.table(EnglishSentences.speakers))
  func speakers(_ sentence: EventSentence) throws {
    let problem = try sentence.problemWithQuotations()
    #expect(problem == nil)
  }

  @Test("a passage that breaks off or begins anywhere is read")
  func readsBrokenTexts() throws {
    for sentence in EventSentence.table(EnglishSentences.speakers + "\n" + EnglishSentences.others)
    {
      let words = sentence.marked.text.split(separator: " ")
      for place in words.indices {
        for text in [
          words[..<place].joined(separator: " ") + "\nThe end », a écrit Ana Ruiz.",
          "« Then " + words[place...].joined(separator: " "),
        ] {
          let broken = EventSentence(marked: MarkedText(text), expected: [])
          _ = try broken.documentWithQuotations()
        }
      }
    }
    let short = EventSentence(
      marked: MarkedText("« I have decided that I will leave as\nthe », a écrit ⟦f|Ana Ruiz⟧."),
      expected: [])
    _ = try short.documentWithQuotations()
  }

  @Test("a date behind a present is to come")
  func datesPresents() throws {
    let sentence = EventSentence(
      marked: MarkedText("« I’m retiring from ⟦o|Novaline⟧ in July », a annoncé ⟦f|Ana Ruiz⟧."),
      expected: [])
    let leftOn = try sentence.documentWithQuotations().departures.first?.leftOn
    #expect(leftOn?.date == CalendarDate(iso: "2024-07"))
  }

  @Test("of whom somebody speaks leaves", arguments: EventSentence.table(EnglishSentences.others))
  func others(_ sentence: EventSentence) throws {
    let problem = try sentence.problemWithQuotations()
    #expect(problem == nil)
  }

  @Test("nobody leaves", arguments: EventSentence.table(EnglishSentences.nothing))
  func nothing(_ sentence: EventSentence) throws {
    let problem = try sentence.problemWithQuotations()
    #expect(problem == nil)
  }
}
