import Articles
import TestSupport
import Testing
import Text

/// What rows are given of their document: scalar offsets, ids, entities.
@Suite struct DocumentViewTests {
  @Test("offsets count scalars of the clean text and of the source")
  func countsScalars() throws {
    // The source has a line that clean took out; é and 🎉 are several bytes and one scalar.
    let source = Array("Publicité\nÉlodie 🎉 part.".utf8)
    var document = Document(id: "d-a", source: source)
    document.offsets = OffsetMap(edits: [TextEdit(TextRange(0, 11))])
    document.text = document.offsets.text(of: source)
    let view = DocumentView(document)
    let text = String(decoding: document.text, as: UTF8.self)
    let start = try #require(text.utf8Offset(of: "part"))
    let offsets = view.offsets(of: TextRange(start, start + 4))
    #expect([offsets.start, offsets.end] == [9, 13])
    #expect([offsets.sourceStart, offsets.sourceEnd] == [19, 23])
  }

  @Test("names with one id are one entity, called what stands first")
  func joinsSpellings() {
    let marked = MarkedText("⟦a|Mário Soares⟧, ⟦a|Mario Soares⟧ et ⟦b|Lisbonne⟧, en ⟦c|2024⟧")
    var document = Document(id: "d-a", text: marked.text)
    let entities = [
      EntityReference(.person, "Mário Soares"), EntityReference(.person, "Mario Soares"),
      EntityReference(.location, "Lisbonne"), EntityReference(.date, "2024"),
    ]
    document.mentions = zip(marked.marks, entities).map {
      Mention(range: $0.range, entity: $1, method: .pattern, confidence: 900)
    }
    let view = DocumentView(document)
    #expect(view.entities.map(\.name) == ["Mário Soares", "Lisbonne"])
    let ids = view.entityIDs.map { String(decoding: $0, as: UTF8.self) }
    #expect(ids == ["p-mario-soares", "l-lisbonne"])
    #expect(view.entityOfMention == [0, 0, 1, nil])
  }

  @Test(
    "names that are equal to Unicode are one entity, even where their ids would differ",
    arguments: [["Fran\u{e7}ois", "Franc\u{327}ois"], ["Franc\u{327}ois", "Fran\u{e7}ois"]])
  func joinsEqualNames(names: [String]) {
    let marked = MarkedText("⟦a|Lui⟧, ⟦b|elle⟧, ⟦c|lui⟧ et ⟦d|nous⟧")
    var document = Document(id: "d-a", text: marked.text)
    let entities = [names[0], "Ida", names[1], names[0]].map { EntityReference(.person, $0) }
    document.mentions = zip(marked.marks, entities).map {
      Mention(range: $0.range, entity: $1, method: .pattern, confidence: 900)
    }
    let view = DocumentView(document)
    #expect(view.entities == [entities[0], entities[1]])
    #expect(view.entityOfMention == [0, 1, 0, 0])
    #expect(view.id(of: entities[2]) == view.entityIDs[0])
  }

  @Test("mentions know their sentences, in any order")
  func findsSentences() {
    var document = Document(id: "d-a", text: "Un. Deux. Trois.")
    document.sentences = [TextRange(0, 3), TextRange(4, 9), TextRange(10, 16)]
    document.mentions = [10, 4, 0, 11, 2].map {
      Mention(
        range: TextRange($0, $0 + 1), entity: EntityReference(.person, "Ida"), method: .pattern,
        confidence: 900)
    }
    #expect(DocumentView(document).sentenceOfMention == [2, 1, 0, 2, 0])
  }

  @Test("ids of rows carry the document and a place", arguments: [(0, "0001"), (12_344, "12345")])
  func numbersRows(index: Int, number: String) {
    let view = DocumentView(Document(id: "d-seed-1", text: ""))
    #expect(view.id("m", index).description == "m-seed-1-\(number)")
  }
}

extension String {
  fileprivate func utf8Offset(of words: String) -> Int? {
    firstRange(of: words).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }
}
