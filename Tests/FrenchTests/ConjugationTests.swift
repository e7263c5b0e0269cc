import Testing
import Text

@testable import French

@Suite struct ConjugationTests {
  @Test(
    "verbs have the stems and endings of their models",
    arguments: [
      ("limoger", "limogeait", VerbForm.imperfect), ("limoger", "limogions", .imperfect),
      ("remplacer", "remplaça", .simplePast), ("remplacer", "remplacèrent", .simplePast),
      ("relever", "relève", .present), ("relever", "relèvera", .future),
      ("céder", "cède", .present), ("céder", "cédera", .future),
      ("intégrer", "intègrent", .present), ("jeter", "jettera", .future),
      ("renvoyer", "renvoie", .present), ("renvoyer", "renverrait", .conditional),
      ("appuyer", "appuiera", .future), ("relayer", "relaye", .present),
      ("relayer", "relaie", .present), ("relayer", "relaieront", .future),
      ("démettre", "démis", .pastParticiple), ("suspendre", "suspendrait", .conditional),
      ("bannir", "bannissant", .presentParticiple), ("élire", "élurent", .simplePast),
      ("réélire", "réélue", .pastParticiple), ("aller", "aille", .subjunctive),
      ("être", "étant", .presentParticiple), ("quitter", "quitter", .infinitive),
    ])
  func makes(infinitive: String, word: String, form: VerbForm) {
    let forms = Conjugation.forms(of: infinitive)
    #expect(forms.first { $0.word == WordHash.of(word) }?.form == form)
  }

  @Test(arguments: [
    ("limoger", "limogait"), ("remplacer", "remplacait"), ("relever", "releve"),
    ("jeter", "jète"), ("renvoyer", "renvoiera"), ("cueillir", "-"), ("clore", "-"),
  ])
  func makesNoOther(infinitive: String, word: String) {
    #expect(!Conjugation.forms(of: infinitive).contains { $0.word == WordHash.of(word) })
  }

  @Test("of two verbs that share a spelling the first wins, of two forms the first")
  func firstWins() {
    let table = VerbTable(["finir", "fonder", "fondre"])
    #expect(table[WordHash.of("finit")] == .init(verb: 0, form: .present))
    #expect(table[WordHash.of("fonde")] == .init(verb: 1, form: .present))
    #expect(table[WordHash.of("fondit")] == .init(verb: 2, form: .simplePast))
    #expect(table[WordHash.of("fonça")] == nil)
  }

  @Test(
    "speech verbs open and soften their stems",
    arguments: [
      ("révèle", SpeechVerbs.Form.finite), ("révélera", .finite), ("révèlera", .finite),
      ("martèle", .finite), ("proteste", .finite), ("annonçait", .finite), ("corrigea", .finite),
      ("corrigeant", .gerund), ("balaie", .finite), ("balaye", .finite),
      ("garantissait", .finite), ("répondues", .participle),
      ("promise", .participle), ("sous-entendu", .participle), ("annonce", .alsoNoun),
    ])
  func speaks(word: String, form: SpeechVerbs.Form) {
    let token = Tokenizer.analyze(word).tokens[0]
    #expect(SpeechVerbs.form(of: token)?.contains(form) == true)
  }
}
