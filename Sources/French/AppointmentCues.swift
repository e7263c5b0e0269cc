package import Text

/// How a verb says who takes up a post; public as `EntityType` is.
public enum AppointmentUse: String, Sendable {
  /// The object of the active, the subject of the passive: `nommer`.
  case object
  /// The same for words with many other uses: `choisir`.
  case weakObject
  /// The object comes back, which is no appointment: `réintégrer`.
  case reinstated
  /// A player signs for a club: `signer`.
  case signing
  /// The subject comes to its object: `rejoindre`.
  case joiner
  /// The subject comes to what follows `à`, `chez`, `au`: `arriver`.
  case joinerAt
  /// The subject takes up the role that follows: `devenir`.
  case becomes
  /// The subject follows somebody: `succéder à`, `remplacer`.
  case successor
  /// With the words that follow: `prendre la tête`.
  case phrase
  /// The same for words that mostly tell a state: `occuper le poste`.
  case weakPhrase
  /// Somebody is given a post: `confier`.
  case entrusted
  /// Whom the subject, a post, comes to: `échoir à`.
  case fallsTo
  /// The subject begins at an organization or as something: `commencer chez`.
  case starts
  /// The subject of the future wears the shirt or the colors of a club: `défendre`.
  case shirt
  /// Whom a post is handed to: `céder le fauteuil à`.
  case handed
  /// The subject of the future leads its object: `dirigera X`.
  case leads
  /// The subject of the passive is given what follows: `sera chargé de`.
  case charged
  /// The object behind the words that follow arrives: `s'attacher les services de`.
  case hires
  /// The subject of the future comes to the club behind `à`: `évoluera à`.
  case playsFor
  /// Somebody is sent to what stands behind `à`, `chez`: `muter`, `prêter`.
  case moves
  /// Who is preferred to the holder of a post: `lui préférer X`.
  case preferred
  /// Who beats the holder of an office at the polls: `battu par X`.
  case beaten
  /// Who will stand by the holder of a post: `sera secondé par X`.
  case aided
}

/// One way of saying that somebody takes up a post.
package final class AppointmentVerb: Sendable {
  package let infinitive: String
  package let use: AppointmentUse
  /// As in ``DepartureVerb/rests``.
  package let rests: IdiomRests

  init(infinitive: String, use: AppointmentUse, rests: IdiomRests) {
    self.infinitive = infinitive
    self.use = use
    self.rests = rests
  }
}

/// The verbs and nouns of appointments.
package enum AppointmentCues {
  package static func verb(_ token: Token) -> (verb: AppointmentVerb, form: VerbForm)? {
    guard token.kind == .word, let entry = table[token.hash] else { return nil }
    return (verbList[entry.verb], entry.form)
  }

  package static func isNoun(_ token: Token) -> Bool { nouns.contains(token) }

  /// The hashes of all words that are a cue, among others.
  package static var openings: [UInt64] { table.openings + nouns.openings }

  /// The words that tell the idioms of the verbs, one of each at least.
  package static var idiomKeys: [UInt64] { verbList.flatMap(\.rests.keys.hashes) }

  private static let verbList: [AppointmentVerb] =
    CueLine.lines(of: AppointmentCueList.verbs).compactMap { line in
      guard let infinitive = line.infinitives.first,
        let use = line.features.first.flatMap(AppointmentUse.init(rawValue:))
      else { return nil }
      return AppointmentVerb(infinitive: infinitive, use: use, rests: line.rests)
    }

  private static let table = VerbTable(verbList.map(\.infinitive))
  private static let nouns = WordTable(words: AppointmentCueList.nouns)
}
