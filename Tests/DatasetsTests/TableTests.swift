import Articles
import TestSupport
import Testing
import Text

@testable import Datasets

@Suite struct TableTests {
  /// « é » has two bytes, so byte and scalar offsets differ behind it.
  static let marked = MarkedText(
    "L’été, ⟦person|Ana Roux⟧ a quitté ⟦organization|Veltra⟧. ⟦person|Roux⟧ se tait.")

  static var document: Document {
    var document = Document(id: "d-one", text: marked.text)
    document.publishedOn = CalendarDate(iso: "2024-05-14")
    document.mentions = marked.marks.map { mark in
      Mention(
        range: mark.range,
        entity: mark.label == "person"
          ? EntityReference(.person, "Ana Roux") : EntityReference(.organization, "Veltra"),
        method: .pattern, confidence: 800)
    }
    let end = document.text.count
    document.sentences = [TextRange(0, end - 15), TextRange(end - 14, end)]
    return document
  }

  @Test("offsets count scalars and lead to the surface")
  func offsetsCountScalars() {
    let scalars = Array(Self.marked.text.unicodeScalars)
    let rows = cells(MentionsTable.self, Self.document)
    #expect(rows.count == 3)
    for row in rows {
      guard case .integer(let start) = row["start"], case .integer(let end) = row["end"] else {
        Issue.record("no offsets in \(row)")
        continue
      }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[start..<end])
      #expect(row["surface"] == .text(String(words)))
    }
    #expect(rows.map { $0["sentence"] } == [.integer(0), .integer(0), .integer(1)])
    #expect(rows.map { $0["mention_id"] }.first == .text("m-one-0001"))
  }

  @Test func aSurnameIsAnAliasOfItsEntity() {
    var fold = EntityFold()
    fold.add(DocumentView(Self.document))
    let rows = EntitiesTable.rows(of: fold).map { row in
      EntitiesTable.columns.map { $0.cell(of: row) }
    }
    #expect(
      rows.first == [
        .text("p-ana-roux"), .text("person"), .text("Ana Roux"), .text("Roux"),
        .empty,
        .integer(2), .integer(1), .text("2024-05-14"), .text("2024-05-14"),
      ])
  }

  @Test("folds of parts, packed or not, are the fold of the whole", arguments: 1...20)
  func mergesEntities(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = (0..<40).map { "Nom\($0 % 23) É\($0)" }
    let documents = (0..<30).map { index in
      var document = Document(id: "d-\(index)", text: names.joined(separator: " "))
      document.publishedOn = [nil, "2023", "2024-05", "2024-05-14"].randomElement(
        using: &generator)?
        .flatMap { CalendarDate(iso: $0) }
      document.mentions = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        let start = Int.random(in: 0...6, using: &generator) * 3
        return Mention(
          range: TextRange(start, start + 3),
          entity: EntityReference(
            .allCases.filter(\.isEntity).randomElement(using: &generator) ?? .person,
            names.randomElement(using: &generator) ?? ""),
          method: .pattern, confidence: 800)
      }
      return DocumentView(document)
    }
    func rows(_ fold: EntityFold) -> [[Cell]] {
      EntitiesTable.rows(of: fold).map { row in EntitiesTable.columns.map { $0.cell(of: row) } }
    }
    let whole = documents.reduce(into: EntityFold()) { $0.add($1) }
    var parts = EntityFold()
    for view in documents.shuffled(using: &generator) {
      var part = EntityFold()
      part.add(view)
      if Bool.random(using: &generator) {
        parts.merge(part)
      } else {
        let packed = part.packed
        let read = EntityFold.Packed(letters: packed.letters, numbers: packed.numbers)
        parts.merge(try #require(read))
      }
    }
    #expect(rows(parts) == rows(whole))
  }

  @Test("values that no fold gives are refused")
  func refusesBrokenEntities() {
    var fold = EntityFold()
    fold.add(DocumentView(Self.document))
    let packed = fold.packed
    #expect(EntityFold.Packed(letters: packed.letters, numbers: packed.numbers) == packed)
    #expect(EntityFold.Packed(letters: packed.letters.dropLast(), numbers: packed.numbers) == nil)
    for index in packed.numbers.indices {
      #expect(
        EntityFold.Packed(letters: packed.letters, numbers: Array(packed.numbers[..<index])) == nil
          || index == 0 && packed.letters.isEmpty)
      var wrong = packed.numbers
      wrong[index] = .max
      // Counts and days may be any number; lengths, types and counts of words may not.
      if let read = EntityFold.Packed(letters: packed.letters, numbers: wrong) {
        #expect(read.numbers == wrong)
      }
    }
  }

  @Test("two spellings of an entity make one row, named by the first")
  func joinsSpellings() {
    let marked = MarkedText("⟦a|Mário Soares⟧ et ⟦b|Mario Soares⟧ gagnent.")
    var document = Document(id: "d-two", text: marked.text)
    document.mentions = zip(marked.marks, ["Mário Soares", "Mario Soares"]).map { mark, name in
      Mention(
        range: mark.range, entity: EntityReference(.person, name), method: .pattern,
        confidence: 800)
    }
    document.sentences = [TextRange(0, document.text.count)]
    document.tones = [
      SentenceTone(
        sentence: 0, voice: .author, lexicon: .french, words: 5, positive: 1, negative: 0,
        negated: 0)
    ]
    let names = cells(SentimentTable.self, document).map { $0["entity"] }
    #expect(names == [.empty, .text("Mário Soares")])
  }

  @Test("counts by voice and entity; tone and polarity as GDELT defines them")
  func countsTones() {
    var document = Self.document
    document.tones = [
      SentenceTone(
        sentence: 0, voice: .author, lexicon: .french, words: 8, positive: 2, negative: 1,
        negated: 1),
      SentenceTone(
        sentence: 1, voice: .author, lexicon: .french, words: 3, positive: 0, negative: 1,
        negated: 0),
      SentenceTone(
        sentence: 1, voice: .quoted, lexicon: .english, words: 4, positive: 1, negative: 0,
        negated: 0),
    ]
    let rows = cells(SentimentTable.self, document)
    let shown = rows.map { row in
      ["entity", "voice", "sentences", "words", "tone", "polarity", "lexicon"].map {
        String(describing: row[$0] ?? .empty)
      }.joined(separator: " ")
    }
    func line(
      _ entity: Cell, _ voice: String, _ sentences: Int, _ words: Int, _ tone: Int, _ polarity: Int,
      _ lexicon: String
    ) -> String {
      [
        entity, .text(voice), .integer(sentences), .integer(words), .decimal(thousandths: tone),
        .decimal(thousandths: polarity), .text(lexicon),
      ].map { (cell: Cell) in String(describing: cell) }.joined(separator: " ")
    }
    #expect(
      shown == [
        line(.empty, "author", 2, 11, 0, 36364, "fr"),
        line(.empty, "quoted", 1, 4, 25000, 25000, "en"),
        line(.text("Veltra"), "author", 1, 8, 12500, 37500, "fr"),
        line(.text("Ana Roux"), "author", 2, 11, 0, 36364, "fr"),
        line(.text("Ana Roux"), "quoted", 1, 4, 25000, 25000, "en"),
      ])
  }

  @Test func whoeverSpeaksIsAnEntity() {
    var document = Document(id: "d-two", text: "« Non »")
    document.quotations = [Quotation(range: TextRange(3, 6), kind: .direct, rule: "test")]
    document.quotations[0].speaker = EntityReference(.person, "Ida Stern")
    var fold = EntityFold()
    fold.add(DocumentView(document))
    #expect(EntitiesTable.rows(of: fold).count == 1)
  }

  private func cells<Table: DocumentTable>(
    _ table: Table.Type, _ document: Document
  ) -> [[String: Cell]] {
    table.rows(of: DocumentView(document)).map { row in
      Dictionary(
        uniqueKeysWithValues: table.columns.map { ($0.name, $0.cell(of: row)) })
    }
  }
}
