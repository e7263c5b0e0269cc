import Articles
import Testing
import Text

@testable import Stages

@Suite struct MentionTests {
  @Test func writesNamesInTextOrder() throws {
    let document = try extracted(
      "Jan Leike quitte OpenAI. Leike dirigeait une équipe d’OpenAI.")
    let found = document.mentions.filter { $0.entity.type != .role }
    #expect(
      found.map { document.string(in: $0.range) } == ["Jan Leike", "OpenAI", "Leike", "OpenAI"])
    #expect(found.map(\.entity.id) == ["p-jan-leike", "o-openai", "p-jan-leike", "o-openai"])
    #expect(found.map(\.method) == [.gazetteer, .gazetteer, .alias, .gazetteer])
  }

  @Test func masksEnglish() throws {
    let text = "Il écrit : « Learn to feel the Bristone. Ask Sam Altman. »"
    var document = Document(id: "test", text: text)
    let start = text.utf8.count - "Learn to feel the Bristone. Ask Sam Altman. »".utf8.count
    var quotation = Quotation(
      range: TextRange(start, text.utf8.count - " »".utf8.count), kind: .direct, rule: "test")
    quotation.language = .english
    document.quotations = [quotation]
    try stage().process(&document)
    #expect(document.mentions.map { document.string(in: $0.range) } == ["Sam Altman"])
  }

  @Test func leavesOutWhatIsUnsure() throws {
    var settings = ExtractStage.Settings()
    settings.minimumConfidence = 1000
    let document = try extracted("Jan Leike quitte OpenAI.", settings)
    #expect(document.mentions.isEmpty)
  }

  private func extracted(
    _ text: String, _ settings: ExtractStage.Settings = .init()
  ) throws -> Document {
    var document = Document(id: "test", text: text)
    try stage(settings).process(&document)
    return document
  }

  private func stage(_ settings: ExtractStage.Settings = .init()) throws -> ExtractStage {
    try ExtractStage(settings: settings, resources: NoResources())
  }
}
