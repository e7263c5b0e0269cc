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

  /// The name of a person begins there: told by the names of the text, not by the word.
  static let personName = EventOpenings(rawValue: 65536)

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
  /// What is known of each token, and of some blank ones behind them.
  static func facts(
    of tokens: [Token], blanks: Int
  ) -> (openings: [EventOpenings], classes: [GrammarClass]) {
    let table = table
    var openings = [EventOpenings](repeating: [], count: tokens.count + blanks)
    var classes = [GrammarClass](repeating: [], count: tokens.count + blanks)
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind == .word || token.kind == .mixed, let value = table[token.hash] else {
        continue
      }
      openings[index] = EventOpenings(rawValue: value >> 16)
      if token.kind == .word { classes[index] = GrammarClass(rawValue: value & 0xffff) }
    }
    return (openings, classes)
  }

  private static let table = WordTable(
    bits: openings.map { (bits: $0.rawValue << 16, hashes: $1) }
      + GrammarWords.words.map { (bits: $0.classes.rawValue, hashes: [$0.hash]) })

  private static let openings: [(EventOpenings, [UInt64])] = [
    ([.cue, .departure], DepartureCues.openings),
    ([.cue, .appointment], AppointmentCues.openings),
    ([.cue, .newcomer], AppointmentFinder.openings),
    (.cue, DepartureFinder.openings + EventText.copulas),
    (.transfer, DepartureFinder.transferOpenings),
    (.origin, DepartureFinder.provenance.openings),
    (.untilNow, DepartureFinder.untilNow.openings),
    (.work, DepartureFinder.workOpenings),
    (.hint, DepartureFinder.hintOpenings),
    (.newcomer, [AppointmentFinder.counting]),
    (.auxiliary, EventText.auxiliaryHashes),
    (.personNoun, PersonNouns.openings),
    (.personPhrase, PersonPhraseParser.openings),
    (.sport, References.sportOpenings),
    (.membership, References.membershipOpenings),
    (.condition, EventStatusRules.conditionOpenings),
    (.idiom, DepartureCues.idiomKeys + AppointmentCues.idiomKeys),
  ]
}
