package import Text

/// How a verb says who leaves; public as `EntityType` is.
public enum DepartureUse: String, Sendable {
  /// The subject leaves: `démissionner`.
  case leaver
  /// The same for words with many other uses: `partir`.
  case weakLeaver
  /// The subject leaves its object: `quitter`.
  case object
  /// With the words that follow: `rendre son tablier`.
  case phrase
  /// The same for words with many other uses: `passer le relais`.
  case weakPhrase
  /// The subject leaves, the verb being reflexive: `se retirer`.
  case reflexive
  /// `s'en aller`
  case reflexiveEn
  /// The object leaves: `limoger`.
  case employer
  /// The same for words with many other uses: `remercier`.
  case weakEmployer
  /// The object leaves, with the words that follow it: `relever de ses fonctions`.
  case phraseObject
  /// The same, the words standing before or behind the object: `mettre à la porte`.
  case pushed
  /// `montrer la porte à`
  case giveDoor
  /// `se séparer de`, or with the words that follow: `se passer des services de`
  case separate
  /// The subjects part from each other: `X et le club se quittent`.
  case mutual
  /// The object leaves for the subject: `débaucher`.
  case recruiter
  /// The object moves: `transférer`, `prêter`.
  case transfer
  /// The object is replaced by the subject: `remplacer`.
  case replacement
  /// The one with `à` is followed by the subject: `succéder`; with words, the one with `de`:
  /// `prendre la suite de`.
  case succession
  /// The subject, an organization, loses its object: `perdre`.
  case loss
  /// The subject leaves its object if that is an organization and all: `laisser`.
  case leftBehind
  /// The subject does as the last leaver did: `X l'a imité`.
  case imitation
  /// The subject does not go on: `ne se représentera pas`.
  case notAgain
  /// Whoever stands behind the words left what the participle belongs to: `laissé vacant par`
  case vacated
  /// The subject does not mean to leave: `s'accrocher à son poste`.
  case stay
  /// `être démissionné`
  case forced
  /// As `phrase`, told of athletes, coaches and others of sport only: `lever le pied`.
  case athletePhrase
  /// An athlete goes where a preposition or the words behind say: `filer à`.
  case mover
  /// An athlete does it no more, the verb being negated: `ne rechaussera plus les crampons`.
  case neverAgain
  /// An athlete's last one is to come: `disputera son dernier match`.
  case lastGame
}

/// One way of saying that somebody leaves.
package final class DepartureVerb: Sendable {
  package let infinitive: String
  package let use: DepartureUse
  /// As the datasets write it.
  package let manner: String
  /// The words that must follow, each with its length in tokens; a possessive stands
  /// for any possessive or article.
  package let rests: IdiomRests

  init(infinitive: String, use: DepartureUse, manner: String, rests: IdiomRests) {
    self.infinitive = infinitive
    self.use = use
    self.manner = manner
    self.rests = rests
  }
}

/// What one verb can say of leaving.
///
/// A class for the reason that ``IdiomRests`` is one.
package final class DepartureReadings: Sendable {
  /// The surest first: the same verb can leave in several ways.
  package let all: [DepartureVerb]
  /// As the last leaver did.
  package let imitation: DepartureVerb?
  /// Those without idioms.
  private let plain: [DepartureVerb]
  /// The words of all idioms.
  let keys: WordHashSet

  init(_ readings: [DepartureVerb]) {
    all = readings
    imitation = all.first { $0.use == .imitation }
    plain = all.filter(\.rests.isEmpty)
    keys = WordHashSet(all.flatMap(\.rests.keys.hashes))
  }

  /// Those that a verb says by itself, or that may be told in a sentence with some words of idioms;
  /// see ``IdiomRests/mayStand(among:)``. Common verbs have dozens of idioms and most sentences the
  /// words of none.
  package func told(by words: ArraySlice<UInt64>) -> [DepartureVerb] {
    guard words.contains(where: { keys.contains($0) }) else { return plain }
    return all.filter { $0.rests.isEmpty || $0.rests.mayStand(among: words) }
  }
}

/// The verbs and nouns of departures.
package enum DepartureCues {
  /// All readings of a verb form.
  package static func verbs(_ token: Token) -> (readings: DepartureReadings, form: VerbForm)? {
    guard token.kind == .word, let entry = table[token.hash] else { return nil }
    return (groups[entry.verb], entry.form)
  }

  /// The noun that begins at a token, with its manner.
  package static func noun(
    in tokens: [Token], at index: Int, before end: Int
  ) -> (length: Int, manner: String)? {
    guard let match = nouns.longestMatch(in: tokens, at: index, before: end) else { return nil }
    return (match.length, nounManners[Int(match.value)])
  }

  /// The hashes of all words that begin a cue, among others.
  package static var openings: [UInt64] { table.openings + nouns.openings }

  /// The words that tell the idioms of the verbs, one of each at least.
  package static var idiomKeys: [UInt64] { groups.flatMap(\.keys.hashes) }

  /// Stands for a possessive in ``DepartureVerb/rests``.
  package static let anyPossessive = WordHash.of("*")
  /// Stands for a possessive or an article in ``DepartureVerb/rests``.
  package static let anyDeterminer = WordHash.of("+")

  /// The readings of each different verb, in the order of the alphabet.
  private static let groups: [DepartureReadings] = {
    var readings: [String: [DepartureVerb]] = [:]
    for line in CueLine.lines(of: DepartureCueList.verbs + "\n" + DepartureCueList.idioms) {
      guard line.features.count == 2, let use = DepartureUse(rawValue: line.features[0]) else {
        continue
      }
      for infinitive in line.infinitives {
        readings[infinitive, default: []].append(
          DepartureVerb(
            infinitive: infinitive, use: use, manner: line.features[1], rests: line.rests))
      }
    }
    return readings.sorted { $0.key < $1.key }.map { DepartureReadings(surestFirst($0.value)) }
  }()

  /// Ways of leaving that ask for more words go first, but before them `se séparent` of two, and
  /// `démettre X` before `démettre de ses fonctions X`.
  private static func surestFirst(_ readings: [DepartureVerb]) -> [DepartureVerb] {
    func place(_ use: DepartureUse) -> Int { use == .mutual ? 0 : use == .employer ? 1 : 2 }
    return readings.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      return (place(x.use), -x.rests.words.count, a.offset)
        < (place(y.use), -y.rests.words.count, b.offset)
    }.map(\.element)
  }

  private static let table = VerbTable(groups.map { $0.all[0].infinitive })

  private static let nounLines: [(String, String)] =
    DepartureCueList.nouns.parts("\n").compactMap { line in
      let parts = line.parts(":").map { String($0.drop { $0 == " " }) }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  private static let nounManners = nounLines.map(\.1)
  private static let nouns = WordTable(
    nounLines.enumerated().map { (phrase: $1.0, value: UInt32($0)) })
}
