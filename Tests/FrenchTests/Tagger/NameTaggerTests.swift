import TestSupport
import Testing
import Text

@testable import French

@Suite struct NameTaggerTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var names: [String]
    var testDescription: String { text }
  }

  static let examples = [
    Example(
      text: "Angela Merkel a rencontré Emmanuel Macron à Berlin.",
      names: ["person:Angela Merkel", "person:Emmanuel Macron", "location:Berlin"]),
    Example(
      text: "Le ministère de l’Intérieur confirme.",
      names: ["organization:ministère de l’Intérieur"]),
    Example(
      text: "Le 12 mars 2016, la pluie tombait.", names: ["date:12 mars 2016"]),
    Example(
      text: "Les autoroutes A7, A8 et A9 sont fermées.",
      names: ["location:A7", "location:A8", "location:A9"]),
    Example(text: "Finalement, rien ne change.", names: []),
    Example(text: "", names: []),
  ]

  @Test(arguments: examples)
  func findsNames(_ example: Example) {
    let text = Tokenizer.analyze(example.text)
    let names = NameTagger(model: .standard, gate: .none).names(in: text)
    #expect(names.map { "\($0.type):\(text.string($0.tokens))" } == example.names)
  }

  @Test("names lie apart, in order, each in one sentence", arguments: UInt64(0)..<40)
  func keepsItsPromises(seed: UInt64) {
    let text = Tokenizer.analyze(TokenSoup.text(seed: seed, count: 120))
    for gate in [NameTagger.Gate.none, .capitals] {
      var end = 0
      for name in NameTagger(model: .standard, gate: gate).names(in: text) {
        #expect(name.tokens.lowerBound >= end)
        #expect(!name.tokens.isEmpty)
        let sentence = text.sentence(ofToken: name.tokens.lowerBound)
        #expect(text.sentences[sentence].tokens.upperBound >= name.tokens.upperBound)
        end = name.tokens.upperBound
      }
    }
  }

  @Test("the gate keeps names with a capital")
  func gates() {
    let text = Tokenizer.analyze(
      "La ville s’est endormie. Hier soir, le maire de Lyon, Gérard Collomb, a parlé.")
    let all = NameTagger(model: .standard, gate: .none).names(in: text)
    let gated = NameTagger(model: .standard, gate: .capitals).names(in: text)
    #expect(all.filter { $0.type == .person || $0.type == .location } == gated)
  }

  @Test(
    "a name goes on only behind its own beginning",
    arguments: [
      (tag: NameTag.next(of: .person), previous: nil as Int?, may: false),
      (tag: NameTag.next(of: .person), previous: NameTag.outside, may: false),
      (tag: NameTag.next(of: .person), previous: NameTag.first(of: .location), may: false),
      (tag: NameTag.next(of: .person), previous: NameTag.first(of: .person), may: true),
      (tag: NameTag.next(of: .person), previous: NameTag.next(of: .person), may: true),
      (tag: NameTag.first(of: .person), previous: NameTag.next(of: .person), may: true),
      (tag: NameTag.outside, previous: NameTag.first(of: .hour), may: true),
    ])
  func constrains(_ step: (tag: Int, previous: Int?, may: Bool)) {
    #expect(NameTag.mayFollow(step.tag, after: step.previous) == step.may)
  }

  @Test("a surname behind a first name elsewhere is seen as one")
  func gathersEvidence() {
    let text = Tokenizer.analyze("Jeanne Ardouin parle. Ardouin rit. La lampe et la Lampe.")
    let context = NameContext(text: text, knowledge: .standard, excluding: [])
    let evidence = WordEvidence(context: context)
    #expect(evidence[WordHash.of("ardouin")] & 16 != 0)
    #expect(evidence[WordHash.of("lampe")] & 3 == 3)
    #expect(evidence[WordHash.of("inconnu")] == 0)
  }

  @Test("a token has no more features than it says, and their sum is that of what they say")
  func writesFeatures() {
    let text = Tokenizer.analyze(
      "Le Conseil supérieur de l’audiovisuel (CSA) et Jean-Luc Mélenchon à Saint-Denis.")
    let features = NameFeatures(text: text)
    var reader = FeatureReader(features)
    var sum = NameModel.FeatureSum(.standard)
    var keys = [UInt64](repeating: 0, count: NameFeatures.maximum)
    for sentence in text.sentences {
      for token in sentence.tokens {
        let count = features.write(of: token, in: sentence, to: &keys)
        #expect(40..<NameFeatures.maximum ~= count)
        #expect(Set(keys[..<count]).count > count - 4)
        let model = NameModel.standard
        let points = model.points(of: Array(keys[..<count]))
        #expect(model.points(of: token, in: sentence, &reader, &sum) == points)
      }
    }
  }
}
