import TestSupport
import Testing
import Text

@testable import French

@Suite struct NameFinderTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// `type:name`, in text order, roles left out.
    var names: [String]
    var testDescription: String { name }
  }

  static let examples = [
    Example(
      name: "a full name teaches the surname",
      text: "Jan Leike a démissionné. Leike dirigeait une équipe.",
      names: ["person:Jan Leike", "person:Jan Leike"]),
    Example(
      name: "an initial stands for the first name",
      text: "Clara Vasseur a parlé. C. Vasseur part, P. Vasseur reste.",
      names: ["person:Clara Vasseur", "person:Clara Vasseur", "person:P. Vasseur"]),
    Example(
      name: "a surname of two words is led back to the full name",
      text: """
        Annick Le Goffec a parlé. Lies De Smeyt dirige Lumisys. De Smeyt est partie, Le Goffec \
        aussi. La maire de Le Bourget reste.
        """,
      names: [
        "person:Annick Le Goffec", "person:Lies De Smeyt", "organization:Lumisys",
        "person:Lies De Smeyt", "person:Annick Le Goffec", "location:Le Bourget",
      ]),
    Example(
      name: "so is one of two surnames",
      text: "Iker Etxeberri Lasalde a signé. Etxeberri Lasalde dirigeait Lumisys.",
      names: [
        "person:Iker Etxeberri Lasalde", "person:Iker Etxeberri Lasalde", "organization:Lumisys",
      ]),
    Example(
      name: "a role tells a person, chez an organization",
      text: "Le PDG de Bristone, Ondine Faravel, est passée chez Lumisys.",
      names: ["organization:Bristone", "person:Ondine Faravel", "organization:Lumisys"]),
    Example(
      name: "a post is confided and falls to a person, not to a town",
      text: """
        Le conseil a confié la présidence à Wouter Desmedt. Le poste revient à Gidi Sharabani.
        """,
      names: ["person:Wouter Desmedt", "person:Gidi Sharabani"]),
    Example(
      name: "the services that a club secures are a person's",
      text: "Le club s’est attaché les services de Wout Claessens.",
      names: ["person:Wout Claessens"]),
    Example(
      name: "a role between two names divides them",
      text: "Le PDG d’OpenAI Sam Altman a répondu.",
      names: ["organization:OpenAI", "person:Sam Altman"]),
    Example(
      name: "the first word of a sentence is no name",
      text: "Étonnamment, rien ne change. Finalement, Clara Vasseur reste.",
      names: ["person:Clara Vasseur"]),
    Example(
      name: "a handle is led back to its signer",
      text: "Un mot de @tvallas.\n— Torben Vallas (@tvallas) 6 août 2024",
      names: ["person:Torben Vallas", "person:Torben Vallas", "person:Torben Vallas"]),
    Example(
      name: "a listed handle needs no signature",
      text: "Merci à @sama pour tout.", names: ["person:Sam Altman"]),
    Example(
      name: "a surname of two goes to the one named last",
      text: """
        Élise Vaubert dirige Lumisys. Vaubert a parlé. Paul Vaubert, son frère, a quitté \
        Lumisys. Vaubert a souri.
        """,
      names: [
        "person:Élise Vaubert", "organization:Lumisys", "person:Élise Vaubert",
        "person:Paul Vaubert", "organization:Lumisys", "person:Paul Vaubert",
      ]),
    Example(
      name: "a particle holds a name together",
      text: "La ministre Ursula van der Berghe et Hervé de La Rochette ont dîné.",
      names: ["person:Ursula van der Berghe", "person:Hervé de La Rochette"]),
    Example(
      name: "an elided capital is part of a surname",
      text: "Seul Milo D’Orsano est resté. D’Orsano préside le conseil.",
      names: ["person:Milo D’Orsano", "person:Milo D’Orsano"]),
    Example(
      name: "an acronym is led back to the name before it",
      text: "La Société des journalistes (SDJ) proteste. La SDJ attend.",
      names: [
        "organization:Société des journalistes", "organization:Société des journalistes",
        "organization:Société des journalistes",
      ]),
    Example(
      name: "the noun before a name tells what it is",
      text: "La société rivale Plinko et l’éditeur de logiciels Corvanta ont fusionné.",
      names: ["organization:Plinko", "organization:Corvanta"]),
    Example(
      name: "the tagger tells where an organization begins and ends",
      text: """
        Elle quitte la Fédération française de canne de combat et rejoint la Maison de la culture de \
        Morlaix. Le Cercle nautique de Morlaix a perdu.
        """,
      names: [
        "organization:Fédération française de canne de combat",
        "organization:Maison de la culture de Morlaix", "organization:Cercle nautique de Morlaix",
      ]),
    Example(
      name: "a listed name may be a part of what the tagger finds",
      text: """
        La CCI de l’Hérault et l’OPH de la Meuse construisent. La Croix-Rouge kényane envoie un \
        message à France 3 Occitanie. Sanofi a un siège à Paris, Orange en France.
        """,
      names: [
        "organization:CCI de l’Hérault", "organization:OPH de la Meuse",
        "organization:Croix-Rouge kényane", "organization:France 3 Occitanie",
        "organization:Sanofi", "location:Paris", "organization:Orange", "location:France",
      ]),
    Example(
      name: "the tagger decides between types with as many points",
      text: "À Thiers, la reprise de la coutellerie Sabatel est suspendue.",
      names: ["location:Thiers", "organization:Sabatel"]),
    Example(
      name: "a full name behind the employer’s is no part of it, whatever the tagger says",
      text: "Le PDG du groupe Corvexis Jean Molinier part.",
      names: ["organization:Corvexis", "person:Jean Molinier"]),
    Example(
      name: "words in small letters far before a capital may begin an institution",
      text: "Paul Oudry préside la chambre de métiers de l’Ardèche.",
      names: ["person:Paul Oudry", "organization:chambre de métiers de l’Ardèche"]),
    Example(
      name: "what a minister sees to is no organization",
      text: "La ministre de la Famille, Alma Vautrin, passe à l’Économie.",
      names: ["person:Alma Vautrin"]),
    Example(
      name: "a listed surname is a person's, whatever the tagger says",
      text: "Altman et Brockman restent.", names: ["person:Sam Altman", "person:Greg Brockman"]),
    Example(
      name: "examples of companies are companies",
      text: "Le marché attire des entreprises comme Lumisys.",
      names: ["organization:Lumisys"]),
    Example(
      name: "a nationality is no part of a name",
      text: "L’Uruguayen Matías Ferrolo et la Bermudienne Flora Dussay ont gagné.",
      names: ["person:Matías Ferrolo", "person:Flora Dussay"]),
    Example(
      name: "a network that things stand on is a product",
      text: "Il l’a publié sur Facebook.", names: ["product:Facebook"]),
    Example(
      name: "common acronyms are no names",
      text: "Le PDG veut une IA et des LLM pour son ONG.", names: []),
    Example(
      name: "nor do they begin one",
      text: "La course au développement de systèmes d’IA sûrs et bénéfiques.", names: []),
    Example(
      name: "a word glued to a name is cut off",
      text: "Bristone recrute chez Bristone. L’avenir de Bristoneles prochains jours.",
      names: ["organization:Bristone", "organization:Bristone", "organization:Bristone"]),
    Example(
      name: "a heading in capitals is no name",
      text: "TECH NEWS – Une semaine sans histoire.", names: []),
    Example(
      name: "whoever signs the article is not in it",
      text: "Clara Vasseur\n\nUne journée calme à Paris.\n\nPar Paul Dherbier — Publié hier",
      names: ["location:Paris"]),
    Example(
      name: "a first name behind somebody's employer begins a person",
      text: "Le PDG d’Orvalta Jean Molinier et la patronne du CRPX Alice Dorval se parlent.",
      names: [
        "organization:Orvalta", "person:Jean Molinier", "organization:CRPX", "person:Alice Dorval",
      ]),
    Example(
      name: "a noble particle belongs to the name behind a title",
      text: "M. de Brissac a écrit au général de Gaulle.",
      names: ["person:de Brissac", "person:de Gaulle"]),
    Example(
      name: "an Arabic article holds a name together",
      text: "Karim al-Hariri a démissionné. Al-Hariri dirigeait le groupe « Jund al-Bahr ».",
      names: ["person:Karim al-Hariri", "person:Karim al-Hariri", "organization:Jund al-Bahr"]),
    Example(
      name: "an acronym in brackets ends what it stands for",
      text: "L’Association pour la défense des vieux ponts de bois (ADVPB) gagne.",
      names: [
        "organization:Association pour la défense des vieux ponts de bois",
        "organization:Association pour la défense des vieux ponts de bois",
      ]),
    Example(
      name: "an acronym in brackets behind a person is a party",
      text: "Alice Dorval (PVDX, Belgique) a voté.",
      names: ["person:Alice Dorval", "organization:PVDX", "location:Belgique"]),
    Example(
      name: "the form of a town tells the place",
      text: "Un incendie a touché Vielmont-sur-Arance. Le dépôt de Sainte-Arlette a brûlé.",
      names: ["location:Vielmont-sur-Arance", "location:Sainte-Arlette"]),
    Example(
      name: "a department in brackets is a place",
      text: "Une vache est morte à Montcelle (Savoie).",
      names: ["location:Montcelle", "location:Savoie"]),
    Example(
      name: "a listed ordinary word counts among its like",
      text: "La presse baisse : Le Figaro, Libération et Mediapart.",
      names: ["organization:Le Figaro", "organization:Libération", "organization:Mediapart"]),
    Example(
      name: "a listed acronym may look like a Roman number",
      text: "Il parlait sur LCI du tome XIV.", names: ["organization:LCI"]),
    Example(
      name: "a seat of power that somebody only goes to is a place",
      text: "Le cortège va de Bercy à l’Élysée.", names: ["location:Bercy", "location:Élysée"]),
    Example(
      name: "a seat of power that speaks is an institution",
      text: "L’Élysée a confirmé la visite.", names: ["organization:Élysée"]),
    Example(
      name: "the person of a company's name needs a person's context",
      text: "Michael Dell a fondé Dell.", names: ["person:Michael Dell", "organization:Dell"]),
  ]

  @Test(arguments: examples)
  func finds(_ example: Example) {
    let table = NameFinder.standard.names(in: Tokenizer.analyze(example.text))
    let names = table.occurrences.map(table.entity(of:)).filter { $0.type != .role }
      .map { "\($0.type.rawValue):\($0.name)" }
    #expect(names == example.names)
  }

  @Test func tellsGender() {
    let table = NameFinder.standard.names(
      in: Tokenizer.analyze("Béatrice Colvert succède à Marc-Olivier Dustan."))
    #expect(table.entities.map(\.gender) == [.feminine, .masculine])
  }

  @Test("without lists of persons and companies the rules still find most")
  func findsByRulesAlone() {
    let text = Tokenizer.analyze(
      "Greg Brockman, président d’OpenAI, est parti. Brockman était chez OpenAI depuis 2015.")
    let rulesAlone = NameKnowledge(
      gazetteer: .places, words: .standard, roles: .standard)
    let table = NameFinder(knowledge: rulesAlone).names(in: text)
    let names = table.occurrences.map(table.entity(of:)).filter { $0.type != .role }.map(\.name)
    #expect(names == ["Greg Brockman", "OpenAI", "Greg Brockman", "OpenAI"])
  }

  @Test("ranges lie in the text and never overlap", arguments: 0..<20)
  func keepsRangesApart(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "Jan Leike", "OpenAI", "le PDG", " d’", "l’", ", ", ". ", "\n", "(", ")", "@sama", "« ", " »",
      "Université de Toulouse", "Parti", " du ", "Mme", "M. ", "D’", "a démissionné", "É", "J. ",
      "&",
    ]
    var text = ""
    for _ in 0..<60 { text += (pieces.randomElement(using: &generator) ?? "") + " " }
    let analyzed = Tokenizer.analyze(text)
    let table = NameFinder.standard.names(in: analyzed)
    var end = 0
    for occurrence in table.occurrences {
      #expect(occurrence.range.lowerBound >= end)
      #expect(analyzed.range(of: occurrence.tokens).contains(occurrence.range))
      #expect(table.entities.indices.contains(occurrence.entity))
      end = occurrence.range.upperBound
    }
  }
}
