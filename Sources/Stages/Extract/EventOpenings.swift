import French
import Text

/// What the event rules may read from a word on, as far as the word itself tells.
///
/// Most words are nothing to any rule. Each rule has a table of its own, and asking the tables one
/// after the other at every word took a quarter of the stage; one look-up tells them all.
struct EventOpenings: OptionSet {
  let rawValue: UInt32

  /// The cue of an event.
  static let cue = EventOpenings(rawValue: 1)
  /// A verb or a noun of ``DepartureCues``.
  static let departure = EventOpenings(rawValue: 2)
  /// A verb or a noun of ``AppointmentCues``.
  static let appointment = EventOpenings(rawValue: 4)
  /// A list of those who come or go, or a loan.
  static let transfer = EventOpenings(rawValue: 8)
  /// Where somebody comes from: `en provenance de`.
  static let origin = EventOpenings(rawValue: 16)
  /// What somebody was until now.
  static let untilNow = EventOpenings(rawValue: 32)
  /// A verb that tells where somebody works or what he leads.
  static let work = EventOpenings(rawValue: 64)
  /// Another word that tells of leaving with those around it.
  static let hint = EventOpenings(rawValue: 128)
  /// A word that tells of a new holder with those around it.
  static let newcomer = EventOpenings(rawValue: 256)
  /// A form of `avoir` or `être`.
  static let auxiliary = EventOpenings(rawValue: 512)
  /// A noun of ``PersonNouns``.
  static let personNoun = EventOpenings(rawValue: 1024)
  /// A pronoun, a number or a civility that begins a phrase for people.
  static let personPhrase = EventOpenings(rawValue: 2048)
  /// A word of sport.
  static let sport = EventOpenings(rawValue: 4096)
  /// A clause that says who works where.
  static let membership = EventOpenings(rawValue: 8192)
  /// A condition, or what makes a clause no more than one: `si`, `afin que`.
  static let condition = EventOpenings(rawValue: 16384)

  /// A word that tells an idiom of leaving or coming: `éponge`.
  static let idiom = EventOpenings(rawValue: 32768)

  /// All by which a departure is told.
  static let departures: EventOpenings = [
    .departure, .appointment, .transfer, .origin, .untilNow, .work, .hint, .auxiliary,
  ]
  /// All by which an appointment is told.
  static let appointments: EventOpenings = [.appointment, .newcomer, .auxiliary]
}

/// The openings and the class of every word that the rules know.
///
/// Both stand in one value: the openings in the upper half, the class in the lower.
enum EventVocabulary {
  /// What is known of each token.
  static func facts(of tokens: [Token]) -> (openings: [EventOpenings], classes: [GrammarClass]) {
    let table = table
    let values = tokens.map { token -> UInt32 in
      switch token.kind {
      case .word: table[token.hash] ?? 0
      case .mixed: (table[token.hash] ?? 0) & 0xffff_0000
      default: 0
      }
    }
    return (
      values.map { EventOpenings(rawValue: $0 >> 16) },
      values.map { GrammarClass(rawValue: $0 & 0xffff) }
    )
  }

  private static let table = WordTable(
    bits: openings.map { (bits: $0.rawValue << 16, hashes: $1) }
      + GrammarWords.words.map { (bits: $0.classes.rawValue, hashes: [$0.hash]) })

  private static let openings: [(EventOpenings, [UInt64])] = [
    (
      .cue,
      DepartureCues.openings + AppointmentCues.openings + DepartureFinder.openings
        + EventText.copulas + AppointmentFinder.openings
    ),
    (.departure, DepartureCues.openings),
    (.appointment, AppointmentCues.openings),
    (.transfer, DepartureFinder.transferOpenings),
    (.origin, DepartureFinder.provenance.openings),
    (.untilNow, DepartureFinder.untilNow.openings),
    (.work, DepartureFinder.workOpenings),
    (.hint, DepartureFinder.hintOpenings),
    (.newcomer, AppointmentFinder.openings + [AppointmentFinder.counting]),
    (.auxiliary, Array(EventText.auxiliaryTimes.keys)),
    (.personNoun, PersonNouns.openings),
    (.personPhrase, PersonPhraseParser.openings),
    (.sport, References.sportOpenings),
    (.membership, References.membershipOpenings),
    (.condition, EventStatusRules.conditionOpenings),
    (.idiom, DepartureCues.idiomKeys + AppointmentCues.idiomKeys),
  ]
}
