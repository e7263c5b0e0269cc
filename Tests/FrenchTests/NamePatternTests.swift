import Testing
import Text

@testable import French

@Suite struct NamePatternTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var found: [String]
    var testDescription: String { text }
  }

  static let institutions = [
    Example(text: "Il travaille au ministère de la Justice.", found: ["ministère de la Justice"]),
    Example(text: "Le Parti vert du Bocage a gagné.", found: ["Parti vert du Bocage"]),
    Example(text: "Elle étudie à l’université de Morlaix.", found: ["université de Morlaix"]),
    Example(text: "Un vote du parlement catalan est prévu.", found: ["parlement catalan"]),
    Example(
      text: "La Fédération internationale de natation se réunit.",
      found: ["Fédération internationale de natation"]),
    Example(
      text: "Un cours de l’Université baptiste de Morlaix.",
      found: ["Université baptiste de Morlaix"]),
    Example(text: "Elle enseigne à l’université Dorval.", found: ["université Dorval"]),
    Example(
      text: "Le Ministère de la Justice Jean Molinier a parlé.", found: ["Ministère de la Justice"]),
    Example(text: "Elle joue à l’Élan de Vichon.", found: ["Élan de Vichon"]),
    Example(text: "Elle écrit dans le Courrier du Midi.", found: ["Courrier du Midi"]),
    Example(text: "Il préside l’Union du rail.", found: ["Union du rail"]),
    Example(text: "La finale se joue au Stade de France.", found: []),
    Example(text: "L’aile libérale de l’Union civique doute.", found: ["Union civique"]),
    Example(text: "Elle préside le Crédit rural.", found: ["Crédit rural"]),
    Example(text: "La Ligue des régions se tait.", found: ["Ligue des régions"]),
    Example(
      text: "Le Conseil national de la magistrature siège.",
      found: ["Conseil national de la magistrature"]),
    Example(
      text: "Le Rassemblement des forces patriotiques vote.",
      found: ["Rassemblement des forces patriotiques"]),
    Example(
      text: "Le Parti de la justice et du développement gagne.",
      found: ["Parti de la justice et du développement"]),
    Example(
      text: "La députée Anne Dherbier (Union progressiste) doute.", found: ["Union progressiste"]),
    Example(
      text: "Le centre hospitalier de Morlaix recrute.", found: ["centre hospitalier de Morlaix"]),
    Example(text: "Un vote du conseil municipal est prévu.", found: ["conseil municipal"]),
    Example(text: "Le parquet de Morlaix enquête.", found: ["parquet de Morlaix"]),
    Example(
      text: "Une peine de la cour d’appel de Morlaix.", found: ["cour d’appel de Morlaix"]),
    Example(text: "Il dirige le Courrier de l’Arrée.", found: ["Courrier de l’Arrée"]),
    Example(text: "Le Stade morlaisien a gagné.", found: ["Stade morlaisien"]),
    Example(text: "Elle joue au Stade de Morlaix.", found: ["Stade de Morlaix"]),
    Example(text: "Il rejoint les Dauphins de Morlaix.", found: ["Dauphins de Morlaix"]),
    Example(text: "Elle entre en équipe de France.", found: ["équipe de France"]),
    Example(text: "Le Stade de France est plein.", found: []),
    Example(text: "L’équipe de direction est là.", found: []),
    Example(text: "La Commission explique son choix.", found: []),
    Example(text: "Le ministère de la Santé du pays enquête.", found: ["ministère de la Santé"]),
    Example(
      text: "Il préside la Caisse des marins-pêcheurs.", found: ["Caisse des marins-pêcheurs"]),
    Example(
      text: "La Fondation pour l’habitat solidaire recrute.",
      found: ["Fondation pour l’habitat solidaire"]),
    Example(
      text: "Elle dirige la Fédération internationale de ski nautique.",
      found: ["Fédération internationale de ski nautique"]),
    Example(
      text: "Le président du Conseil constitutionnel, Henri Molinier, part.",
      found: ["Conseil constitutionnel"]),
    Example(text: "L’Église catholique de tenter la paix.", found: ["Église catholique"]),
    Example(text: "La caisse du matin est vide.", found: []),
    Example(text: "La droite nationale de Morlaix recule.", found: []),
    Example(text: "Le conseil de famille de Paul Dherbier dure.", found: []),
    Example(text: "La direction d’Alma Vautrin inquiète.", found: []),
  ]

  @Test(arguments: institutions)
  func findsInstitutions(_ example: Example) {
    #expect(names(of: .organization, in: example.text) == example.found)
  }

  /// One place is enough when it tells who works there, comes or goes.
  static let employers = [
    Example(text: "Alma Vautrin a quitté Corvexis mardi.", found: ["Corvexis"]),
    Example(text: "Alma Vautrin rejoindra Corvexis en mai.", found: ["Corvexis"]),
    Example(text: "Alma Vautrin démissionne de Corvexis.", found: ["Corvexis"]),
    Example(text: "Alma Vautrin annonce son départ de Corvexis.", found: ["Corvexis"]),
    Example(text: "Corvexis a licencié Alma Vautrin.", found: ["Corvexis"]),
    Example(text: "Corvexis se sépare de son directeur.", found: ["Corvexis"]),
    Example(text: "Le président de Corvexis, Jean Molinier, se tait.", found: ["Corvexis"]),
    Example(text: "Corvexis va licencier un tiers de ses salariés.", found: ["Corvexis"]),
    Example(text: "Jean Molinier, qui dirigeait Corvexis, part.", found: ["Corvexis"]),
    Example(text: "Le départ d’Alma Vautrin de Corvexis surprend.", found: ["Corvexis"]),
    Example(text: "L’usine appartient au belge Corvexis.", found: ["Corvexis"]),
    Example(text: "L’éditeur français Corvexis recrute.", found: ["Corvexis"]),
    Example(text: "L’organisation étudiante Corvexis proteste.", found: ["Corvexis"]),
    Example(text: "Son sponsor, Corvexis, se tait.", found: ["Corvexis"]),
    Example(text: "Le régulateur suisse, la Corvexis, enquête.", found: ["Corvexis"]),
    Example(text: "La députée Alma Vautrin (Corvexis) doute.", found: ["Corvexis"]),
    Example(text: "Le délégué CORVX appelle à la grève.", found: ["CORVX"]),
    Example(text: "Alma Vautrin, ex-Corvexis, arrive.", found: ["Corvexis"]),
    Example(text: "L’affaire a été reprise par Morgat & Fils.", found: ["Morgat & Fils"]),
    Example(text: "Elle a été embauchée par Corvexis.", found: ["Corvexis"]),
    Example(text: "Alma Vautrin travaillait pour Corvexis.", found: ["Corvexis"]),
    Example(text: "Sa participation dans Corvexis est cédée.", found: ["Corvexis"]),
    Example(text: "Alma Vautrin est passée par Corvexis.", found: ["Corvexis"]),
    Example(text: "Alma Vautrin a claqué la porte de Corvexis.", found: ["Corvexis"]),
    Example(text: "Elle quitte la Drôme Laitière en mai.", found: ["Drôme Laitière"]),
    Example(text: "Alma Vautrin prend la tête de Corvexis.", found: ["Corvexis"]),
    Example(text: "Corvexis, spécialisée dans le bois, recrute.", found: ["Corvexis"]),
    Example(text: "Corvexis SA ferme son usine.", found: ["Corvexis SA"]),
    Example(text: "Le maire l’a confié à Corvexis.", found: ["Corvexis"]),
    Example(text: "Le départ, rapporte Corvexis, est proche.", found: ["Corvexis"]),
    Example(text: "MORLAIX, 21 mai 2026 (Corvexis) - La grève dure.", found: ["Corvexis"]),
    Example(
      text: "Le directeur de la conception de Corvexis, Jean Molinier, part.", found: ["Corvexis"]),
    Example(text: "La directrice des opérations de Corvexis a parlé.", found: ["Corvexis"]),
    Example(
      text: "La jeune société grenobloise Corvexis compte vingt salariés.", found: ["Corvexis"]),
    Example(text: "Il a passé vingt ans chez le courtier Corvexis.", found: ["Corvexis"]),
    Example(text: "La fintech Corvexis lève des fonds.", found: ["Corvexis"]),
    Example(text: "Le numéro deux de Corvexis se tait.", found: ["Corvexis"]),
    Example(text: "Licencié par Corvexis, Jean Molinier chôme.", found: ["Corvexis"]),
    Example(text: "En provenance de Corvexis, Jean Molinier rejoint le port.", found: ["Corvexis"]),
    Example(text: "Le PDG du groupe Corvexis Jean Molinier part.", found: ["Corvexis"]),
    Example(text: "La ministre des Pêches, Alma Vautrin, part.", found: []),
    Example(text: "Elle a été remplacée par Tarok Zaïmi.", found: []),
    Example(text: "Son adjoint, le Morlaisois Tarok Zaïmi, part.", found: []),
    Example(text: "L’homme de radio Jean Vautrin est mort.", found: []),
    Example(text: "Le courtier Jean Vautrin est mort.", found: []),
    Example(text: "En quittant la société, Alma a pleuré.", found: []),
    Example(text: "Alma Vautrin, parti en mai, se tait.", found: []),
    Example(text: "L’italien Jean Vautrin a couru.", found: []),
    Example(text: "Le patron du groupe, Jean Vautrin, se tait.", found: []),
    Example(text: "Alma Vautrin a été licenciée.", found: []),
    Example(text: "Alma Vautrin a quitté Paris mardi.", found: []),
    Example(text: "Alma Vautrin a quitté la Haute-Corvexie.", found: []),
    Example(text: "La démission d’Alma Vautrin surprend.", found: []),
  ]

  @Test(arguments: employers)
  func findsEmployers(_ example: Example) {
    #expect(names(of: .organization, in: example.text) == example.found)
  }

  /// A town stands for its club only where a match or a transfer is told.
  static let clubs = [
    Example(text: "La défaite contre Corvex (4-0) fait mal.", found: ["Corvex"]),
    Example(text: "La défaite contre Rouen (4-0) fait mal.", found: ["Rouen"]),
    Example(text: "Il manquera la réception de Corvex.", found: ["Corvex"]),
    Example(text: "Corvex s’est imposé 3-1.", found: ["Corvex"]),
    Example(text: "Le promu a dominé Corvex 81-70.", found: ["Corvex"]),
    Example(text: "Le défenseur a signé à Corvex.", found: ["Corvex"]),
    Example(text: "Corvex (Ligue 2) change d’entraîneur.", found: ["Corvex"]),
    Example(text: "Le pilier droit de Corvex est blessé.", found: ["Corvex"]),
    Example(text: "Le traité a été signé à Rouen.", found: []),
    Example(text: "La plainte contre Rouen est classée.", found: []),
    Example(text: "Une victoire contre Rouen, puis un train pour Rouen.", found: []),
    Example(text: "Jean Molinier s’est imposé 6-4. Molinier joue bien.", found: []),
  ]

  @Test(arguments: clubs)
  func findsClubs(_ example: Example) {
    #expect(names(of: .organization, in: example.text) == example.found)
  }

  /// A person's name begins behind the name of the employer.
  static let persons = [
    Example(text: "Le PDG du groupe Corvexis Jean Molinier part.", found: ["Jean Molinier"]),
    Example(text: "Le gardien du club de Corvex Jean Molinier part.", found: ["Jean Molinier"]),
    Example(text: "Son adjoint, le Morlaisois Tarok Zaïmi, part.", found: ["Tarok Zaïmi"]),
  ]

  @Test(arguments: persons)
  func findsPersons(_ example: Example) {
    #expect(names(of: .person, in: example.text) == example.found)
  }

  static let roles = [
    Example(text: "La directrice de la recherche est là.", found: ["directrice de la recherche"]),
    Example(
      text: "Le scientifique en chef d’OpenAI parle.", found: ["scientifique en chef"]),
    Example(
      text: "Le ministre de l’Intérieur sortant reste.",
      found: ["ministre de l’Intérieur sortant"]),
    Example(
      text: "Un membre du conseil d’administration.", found: ["membre du conseil d’administration"]),
    Example(text: "La PDG par intérim, elle.", found: ["PDG par intérim"]),
  ]

  @Test(arguments: roles)
  func findsRoles(_ example: Example) {
    #expect(names(of: .role, in: example.text) == example.found)
  }

  struct Form: Sendable {
    var text: String
    var length: Int?
  }

  @Test(
    "a listed form is found with its capitals only",
    arguments: [
      Form(text: "Le Monde", length: 2), Form(text: "le monde", length: nil),
      Form(text: "Nations unies", length: 2), Form(text: "Nations Unies", length: 2),
      Form(text: "OMS", length: 1), Form(text: "oms", length: nil),
      Form(text: "l’Oréal", length: 2), Form(text: "L’Oréal", length: 2),
    ])
  func minds(_ form: Form) {
    let tokens = Tokenizer.analyze(form.text).tokens
    let match = Gazetteer.standard.longestMatch(in: tokens, at: 0, before: tokens.count)
    #expect(match?.length == form.length)
  }

  @Test("every list is well formed")
  func listsAreWellFormed() {
    let entries = Gazetteer.standard.entries
    #expect(entries.count > 1500)
    #expect(entries.allSatisfy { !$0.name.isEmpty && !$0.name.hasPrefix(" ") })
    #expect(entries.filter { $0.type == .person }.allSatisfy { $0.gender != .unknown })
  }

  private func names(of type: EntityType, in text: String) -> [String] {
    let table = NameFinder.standard.names(in: Tokenizer.analyze(text))
    return table.occurrences.map(table.entity(of:)).filter { $0.type == type }.map(\.name)
  }
}
