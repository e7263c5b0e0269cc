import Articles
import French
import Text

extension NameTable {
  /// The names as the event rules take them: a name that only its place in the sentence made a
  /// person is an organization where people work for it (`chez Snapix`, `deux chercheurs
  /// d'OpenMind`, `le directeur financier de Nimbus`) and a place where they govern it (`le maire
  /// de Lamentin`); a platform is the firm that runs it.
  func withWorkplaces(_ text: AnalyzedText) -> NameTable {
    var firms: Set<Int> = []
    var places: Set<Int> = []
    for occurrence in occurrences {
      let entity = entities[occurrence.entity]
      if entity.type == .product {
        if Self.platforms.contains(entity.name) { firms.insert(occurrence.entity) }
      } else if entity.type == .person, occurrence.method == .pattern,
        occurrence.tokens.count == 1 ? !entity.name.contains(" ") : entity.gender == .unknown,
        !firms.contains(occurrence.entity)
      {
        if Self.isGoverned(occurrence.tokens, text) {
          places.insert(occurrence.entity)
        } else if Self.isWorkplace(occurrence.tokens, text) {
          firms.insert(occurrence.entity)
        }
      }
    }
    guard !firms.isEmpty || !places.isEmpty else { return self }
    var table = self
    for entity in places {
      table.entities[entity].type = .location
      table.entities[entity].gender = .unknown
    }
    for entity in firms {
      table.entities[entity].type = .organization
      table.entities[entity].gender = .unknown
    }
    return table
  }

  /// Whether who governs a place stands before a name: `la procureure de Lamentin`.
  private static func isGoverned(_ name: Range<Int>, _ text: AnalyzedText) -> Bool {
    let link = name.lowerBound - 1
    guard link > 0, ofWords.contains(text.tokens[link].hash) else { return false }
    return governors.contains(text.tokens[link - 1].hash)
  }

  private static let governors = EventWord.set(
    """
    maire mairesse bourgmestre procureur procureure préfet préfète sous-préfet sous-préfète évêque \
    archevêque gouverneur gouverneure recteur rectrice curé imam rabbin mairie commune préfecture \
    parquet tribunal diocèse évêché paroisse lycée collège commissariat hôpital gendarmerie
    """)

  /// Whether `chez`, `la société`, or people who work there stand before a name.
  private static func isWorkplace(_ name: Range<Int>, _ text: AnalyzedText) -> Bool {
    let link = name.lowerBound - 1
    guard link > 0 else { return false }
    let before = text.tokens[link].hash
    if workLinks.contains(before) || firmNouns.contains(before) { return true }
    guard ofWords.contains(before) else { return false }
    let near = max(0, link - 7)..<link
    // `le conseil d'administration de Nimbus`
    let isOrgan = near.contains { index in
      OrganizationNouns.noun(in: text.tokens, at: index, before: link).map {
        $0.kind == .organ && $0.length > 1 && index + $0.length == link
      } ?? false
    }
    return isOrgan
      || near.contains { index in
        guard let noun = PersonNouns.noun(in: text.tokens, at: index, before: link) else {
          return false
        }
        // `deux chercheurs de premier plan d'OpenMind`
        if noun.isPlural, noun.kind == .post, name.count == 1 { return true }
        return chiefs.contains(text.tokens[index].hash)
          && complementsEnd(behind: index + noun.length, before: link, text) == link
      }
  }

  /// The end of what completes a role: `des achats`, `en chef de la recherche`, `financière`.
  private static func complementsEnd(
    behind start: Int, before end: Int, _ text: AnalyzedText
  ) -> Int {
    var index = start
    while index < end {
      let token = text.tokens[index]
      guard token.kind == .word, !token.isCapitalized, !noFirms.contains(token.hash),
        isLink(token) || isLink(text.tokens[index - 1]) || PersonNouns.isAdjective(token)
          || AdjectiveEndings.matches(token, in: text.bytes)
      else { return index }
      index += 1
    }
    return index
  }

  private static func isLink(_ token: Token) -> Bool {
    GrammarWords.classes(of: token).intersects([.of, .article]) || token.hash == EventWord.en
  }

  /// Services that people write on, and whose firms have other names.
  static let platforms: Set<String> = [
    "Twitter", "Instagram", "YouTube", "TikTok", "WhatsApp", "LinkedIn", "Snapchat", "Spotify",
  ]
  private static let workLinks = EventWord.set("chez")
  private static let ofWords = EventWord.set("de d'")
  private static let firmNouns = EventWord.set(
    """
    société startup start-up firme entreprise pousse enseigne chaîne fintech biotech medtech \
    licorne compagnie banque multinationale marque filiale
    """)
  /// Those who lead a firm or a part of it, and those whom it pays.
  private static let chiefs = EventWord.set(
    """
    directeur directrice pdg p-dg ceo cto cfo coo dg patron patronne dirigeant dirigeante président \
    présidente vice-président vice-présidente fondateur fondatrice cofondateur cofondatrice \
    co-fondateur co-fondatrice gérant gérante administrateur administratrice salarié salariée \
    employé employée chercheur chercheuse ingénieur ingénieure développeur développeuse cadre
    """)
  /// `le directeur de campagne de X`: X is who is served.
  private static let noFirms = EventWord.set("campagne thèse cabinet conscience")
}
