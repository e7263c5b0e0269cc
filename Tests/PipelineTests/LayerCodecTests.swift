import Articles
import DataFiles
import TestSupport
import Testing
import Text

@testable import Pipeline

@Suite struct LayerCodecTests {
  static let stages = ["load", "clean", "translate", "extract"]

  @Test("a document comes back as it was", arguments: 1...20)
  func roundTrip(seed: UInt64) throws {
    let document = randomDocument(seed: seed)
    var read = Document(id: "", source: [])
    for stage in Self.stages {
      var writer = BinaryWriter()
      LayerCodec.write(document, stage: stage, to: &writer)
      var reader = LayerReader(writer.bytes)
      try LayerCodec.read(into: &read, stage: stage, from: &reader)
      #expect(reader.remaining == 0)
    }
    #expect(read == document)
  }

  @Test("bytes that were damaged are refused or read, never a trap", arguments: 1...60)
  func survivesDamage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let document = randomDocument(seed: seed)
    var read = Document(id: "", source: [])
    for stage in Self.stages {
      var writer = BinaryWriter()
      LayerCodec.write(document, stage: stage, to: &writer)
      var bytes = writer.bytes
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator) / 4)
      var reader = LayerReader(bytes)
      var damaged = read
      try? LayerCodec.read(into: &damaged, stage: stage, from: &reader)
      var whole = LayerReader(writer.bytes)
      try? LayerCodec.read(into: &read, stage: stage, from: &whole)
    }
    #expect(read == document)
  }

  private func randomDocument(seed: UInt64) -> Document {
    var generator = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func maybe<Value>(_ value: Value) -> Value? {
      Bool.random(using: &generator) ? value : nil
    }
    let source = Array("L&rsquo;été, Ana Roux a quitté Veltra ; « non », dit-elle.".utf8)
    var document = Document(id: "d-x", path: "a/b.txt", source: source, encoding: "windows-1252")
    document.record = maybe(7)
    document.url = maybe("https://example.org/é")
    document.title = maybe("Titre")
    document.publishedOn = maybe(CalendarDate(iso: "2024-05")).flatMap(\.self)
    document.publishedOnBasis = .tweet
    document.warnings = maybe(["one", "two"]) ?? []
    var text = source
    document.offsets.apply([TextEdit(TextRange(1, 8), "’")], to: &text)
    document.text = text
    func range() -> TextRange {
      let start = number(0...text.count)
      return TextRange(start, number(start...text.count))
    }
    func reference() -> EntityReference {
      EntityReference(
        EntityType.allCases.randomElement(using: &generator) ?? .person, "N\(number(0...3))")
    }
    document.titleRange = maybe(range())
    document.byline = maybe("Ida")
    document.creditedSource = maybe("AFP")
    document.removedLines = [Document.RemovedLine(range: TextRange(0, 3), rule: "byline")]
    document.repairs = ["entities": number(1...300)]
    document.language = "fr"
    document.sentences = [range(), range()]
    document.wordCount = number(0...1000)
    document.quotations = (0..<number(0...3)).map { index in
      var quotation = Quotation(range: range(), kind: .tweet, rule: "r\(index)")
      quotation.parent = index > 0 ? maybe(index - 1) : nil
      quotation.language = .english
      quotation.speaker = maybe(reference())
      quotation.speakerRange = maybe(range())
      quotation.postedOn = CalendarDate(iso: "2024-05-14")
      quotation.french = maybe("Bonjour")
      quotation.repairs = maybe(["mixed_close"]) ?? []
      return quotation
    }
    document.mentions = (0..<number(0...6)).map { _ in
      Mention(range: range(), entity: reference(), method: .alias, confidence: number(0...1000))
    }
    document.tones = [
      SentenceTone(
        sentence: 1, voice: .quoted, lexicon: .mixed, words: number(0...500), positive: 1,
        negative: 2, negated: 3)
    ]
    var departure = DepartureReport(
      personType: .collective, person: maybe(reference()), personRange: range(), manner: .moved,
      status: .threatened, cue: range(), evidence: range(), rule: "x", confidence: 500)
    departure.groupSize = maybe(500)
    departure.leftOn = CalendarDate(iso: "2024").map { DatedBy($0, basis: .conflict) }
    departure.reason = maybe("raison")
    document.departures = [departure]
    var appointment = AppointmentReport(
      personType: .named, person: reference(), personRange: range(), status: .announced,
      cue: range(), evidence: range(), rule: "y", confidence: 1)
    appointment.isInterim = Bool.random(using: &generator)
    appointment.origin = maybe(reference())
    document.appointments = [appointment]
    return document
  }
}
