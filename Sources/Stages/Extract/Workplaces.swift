import Articles
import French
import Text

extension NameTable {
  /// The names as the event rules take them: one word that only its place in the sentence made
  /// a person is an organization where people work for it (`chez Snapix`, `deux chercheurs
  /// d'OpenMind`), and a platform is the firm that runs it.
  func withWorkplaces(_ text: AnalyzedText) -> NameTable {
    var firms: Set<Int> = []
    for occurrence in occurrences {
      let entity = entities[occurrence.entity]
      if entity.type == .product {
        if Self.platforms.contains(entity.name) { firms.insert(occurrence.entity) }
      } else if entity.type == .person, occurrence.method == .pattern, occurrence.tokens.count == 1,
        !entity.name.contains(" "), Self.isWorkplace(occurrence.tokens.lowerBound, text)
      {
        firms.insert(occurrence.entity)
      }
    }
    guard !firms.isEmpty else { return self }
    var table = self
    for entity in firms {
      table.entities[entity].type = .organization
      table.entities[entity].gender = .unknown
    }
    return table
  }

  /// Whether `chez`, `la société` or a group of people who work there stands before a name.
  private static func isWorkplace(_ name: Int, _ text: AnalyzedText) -> Bool {
    guard name > 0 else { return false }
    let before = text.tokens[name - 1].hash
    if workLinks.contains(before) || firmNouns.contains(before) { return true }
    // `deux chercheurs de premier plan d'OpenMind`
    guard ofWords.contains(before) else { return false }
    return (max(0, name - 6)..<name - 1).contains { index in
      PersonNouns.noun(in: text.tokens, at: index, before: name).map {
        $0.isPlural && $0.kind == .post
      } ?? false
    }
  }

  /// Services that people write on, and whose firms have other names.
  static let platforms: Set<String> = [
    "Twitter", "Instagram", "YouTube", "TikTok", "WhatsApp", "LinkedIn", "Snapchat", "Spotify",
  ]
  private static let workLinks = EventWord.set("chez")
  private static let ofWords = EventWord.set("de d'")
  private static let firmNouns = EventWord.set("société startup start-up firme entreprise")
}
