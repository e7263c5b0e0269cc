import Articles
import French
import TestSupport
import Testing
import Text

@testable import Stages

/// A sentence with marked names and the events it is to give.
struct EventSentence: Sendable, CustomTestStringConvertible {
  var marked: MarkedText
  var expected: [String]
  var testDescription: String { marked.text }

  static func table(_ lines: String) -> [EventSentence] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " => ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let text = parts[0].drop { $0 == " " }.replacing(" / ", with: "\n")
      let expected = parts[1] == "nothing" ? [] : parts[1].split(separator: " & ").map(String.init)
      return EventSentence(marked: MarkedText(String(text)), expected: expected)
    }
  }

  /// A document whose names are the marks.
  func document(publishedOn: CalendarDate? = CalendarDate(iso: "2024-06-14")) -> Document {
    var document = Document(id: "test", text: marked.text)
    document.publishedOn = publishedOn
    let analysis = document.analyzed()
    var table = NameTable()
    for mark in marked.marks where mark.label != "quote" {
      let name = document.string(in: mark.range)
      let type: EntityType =
        mark.label == "o" ? .organization : mark.label == "l" ? .location : .person
      let known = table.entities.firstIndex {
        $0.type == type && ($0.name == name || $0.name.hasSuffix(" " + name))
      }
      if known == nil {
        let gender: Gender =
          mark.label == "f" ? .feminine : mark.label == "m" ? .masculine : .unknown
        table.entities.append(.init(type: type, name: name, gender: gender))
      }
      table.occurrences.append(
        .init(
          entity: known ?? table.entities.count - 1, tokens: analysis.tokens(in: mark.range),
          range: mark.range, method: .pattern, confidence: 900))
    }
    document.names = table
    return document
  }

  /// What the events of the document say, as the table writes it.
  static func departures(of document: Document) -> [String] {
    document.departures.map { report in
      let who = report.person?.name ?? document.string(in: report.personRange)
      return [
        who, report.organization?.name ?? "-", report.manner.rawValue, report.status.rawValue,
      ].joined(separator: "; ")
    }
  }

  /// Whether a row is what the table expects, `?` standing for anything.
  static func matches(_ row: String, _ expected: String) -> Bool {
    let found = row.split(separator: "; ")
    let wanted = expected.split(separator: "; ")
    guard found.count == wanted.count else { return false }
    return zip(found, wanted).enumerated().allSatisfy { place, pair in
      if pair.1 == "?" { return true }
      if place == 0 { return pair.0.contains(pair.1) || pair.1.contains(pair.0) }
      return pair.0 == pair.1
    }
  }

  var problem: String? {
    var document = document()
    document.addEvents(dates: document.dates())
    return problem(of: document)
  }

  /// ``problem`` where the quotations of the text and their speakers are known.
  func problemWithQuotations() throws -> String? { problem(of: try documentWithQuotations()) }

  /// The document with its events, behind the stage that finds who says what.
  func documentWithQuotations() throws -> Document {
    var settings = TranslateStage.Settings()
    settings.render = []
    var document = document()
    try TranslateStage(settings: settings, resources: NoResources()).process(&document)
    document.addEvents(dates: document.dates())
    return document
  }

  private func problem(of document: Document) -> String? {
    let rows = Self.departures(of: document)
    let isRight =
      rows.count == expected.count
      && expected.allSatisfy { wanted in rows.contains { Self.matches($0, wanted) } }
    return isRight ? nil : "found \(rows), expected \(expected)"
  }
}

@Suite struct DepartureTests {
  @Test("many pronouns that mean nobody take no time", .timeLimit(.minutes(1)))
  func followsFewPronouns() {
    let sentence = String(repeating: "il a dit et ", count: 8) + "il a démissionné de son poste. "
    var document = Document(id: "test", text: String(repeating: sentence, count: 20))
    document.addEvents(dates: document.dates())
    #expect(document.departures.isEmpty)
  }

  @Test("many lines that demand the same take no time for each other", .timeLimit(.minutes(2)))
  func looksBackOneSentence() {
    let line = "Z a demandé sa démission.\n"
    var document = Document(id: "test", text: String(repeating: line, count: 20_000))
    document.addEvents(dates: document.dates())
    #expect(document.departures.isEmpty)
  }

  @Test(
    "a text that breaks off or begins anywhere is read",
    arguments: [
      DepartureSentences.leavers, DepartureSentences.dismissals, DepartureSentences.nouns,
      DepartureSentences.adjuncts, DepartureSentences.comings, DepartureSentences.governments,
      DepartureSentences.withdrawals, DepartureSentences.linked,
      AppointmentSentences.insertions, AppointmentSentences.sendings,
      DepartureSentences.goings, DepartureSentences.relatives, DepartureSentences.beforehand,
      DepartureSentences.postings, DepartureSentences.reported, DepartureSentences.fellows,
      DepartureSentences.homeTowns, DepartureSentences.origins, DepartureSentences.rows,
      DepartureSentences.handings,
    ])
  func readsBrokenTexts(_ table: String) {
    for sentence in EventSentence.table(table) {
      let words = sentence.marked.text.split(separator: " ")
      for place in words.indices {
        for part in [words[..<place], words[place...]] {
          var document = Document(id: "test", text: part.joined(separator: " "))
          document.publishedOn = CalendarDate(iso: "2024-06-14")
          _ = document.named()
          document.addEvents(dates: document.dates())
        }
      }
    }
  }

  @Test(arguments: EventSentence.table(DepartureSentences.homeTowns))
  func homeTowns(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.rows))
  func rows(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.handings))
  func handings(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.leavers))
  func leavers(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.dismissals))
  func dismissals(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.nouns))
  func nouns(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.statuses))
  func statuses(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.times))
  func times(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.memberships))
  func memberships(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.plainWords))
  func plainWords(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.namedAfter))
  func namedAfter(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.goings))
  func goings(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.withdrawals))
  func withdrawals(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.relatives))
  func relatives(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.beforehand))
  func beforehand(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.postings))
  func postings(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.linked))
  func linked(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.speakers))
  func speakers(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.negatives))
  func negatives(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.references))
  func references(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.rolesOfTheNamed))
  func namesWhoseRoleIsTold(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.placesOfNews))
  func leavesNoPlaceOfNews(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.adjuncts))
  func readsOverAdjuncts(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.comings))
  func tellsComingFromLeaving(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.origins))
  func tellsWhereSomebodyComesFrom(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.governments))
  func governments(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.reported))
  func readsReportedNews(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.served))
  func readsWhatSomebodyHad(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.fellows))
  func sharesTheFateOfOthers(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.falseFellows))
  func sharesNoFate(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.thanked))
  func thanksOrDismisses(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.manners))
  func manners(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.appositions))
  func appositions(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.idioms))
  func idioms(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.terms))
  func terms(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.removals))
  func removals(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.otherNouns))
  func otherNouns(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.wordings))
  func wordings(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.sendings))
  func sendings(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.states))
  func states(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.others))
  func others(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.implied))
  func implied(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(
    "who leaves in sport",
    arguments: EventSentence.table(DepartureSentences.transfers)
      + EventSentence.table(DepartureSentences.careers)
      + EventSentence.table(DepartureSentences.releases))
  func sport(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.countries))
  func countries(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.words))
  func words(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.towns))
  func towns(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.institutions))
  func institutions(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.plainInstitutions))
  func plainInstitutions(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.posts))
  func posts(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.others))
  func otherOrganizations(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.documents))
  func employersByDocument(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(EmployerSentences.moves))
  func moves(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.bystanders))
  func bystanders(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.demanders))
  func demanders(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.staying))
  func staying(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.background))
  func background(_ sentence: EventSentence) { #expect(sentence.problem == nil) }

  @Test(arguments: EventSentence.table(DepartureSentences.interrupted))
  func interrupted(_ sentence: EventSentence) { #expect(sentence.problem == nil) }
}
