import Text

/// What a word can be in a date.
enum DateWord: Equatable {
  case month(Int, isEnglish: Bool)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int, isEnglish: Bool)
  /// Days from the day of writing: -1 for `hier`.
  case dayOffset(Int)
  /// 1 for spring to 4 for winter.
  case season(Int)
  /// A number in letters.
  case count(Int)
  case unit(DateUnit)
  case role(Role)

  /// A word that means something only beside another.
  enum Role: UInt32, CaseIterable {
    case last, next, this, ago, partOfDay, ordinalSuffix
    case lastBefore, nextBefore
    case until, and
    case il, y, a, into, from
    case yearClue, habit, article, of
  }

  init?(code: UInt32) {
    let number = Int(code % 100)
    switch code / 100 {
    case 1: self = .month(number, isEnglish: false)
    case 2: self = .month(number, isEnglish: true)
    case 3: self = .weekday(number, isEnglish: false)
    case 4: self = .weekday(number, isEnglish: true)
    case 5: self = .dayOffset(number - 10)
    case 6: self = .season(number)
    case 7: self = .count(number)
    case 8:
      guard let unit = DateUnit(rawValue: number) else { return nil }
      self = .unit(unit)
    case 9:
      guard let role = Role(rawValue: UInt32(number)) else { return nil }
      self = .role(role)
    default: return nil
    }
  }

  static let table = WordTable(entries())

  /// The hashes of the words that can begin a date or be its main word.
  static var hashes: [UInt64] {
    entries().filter { $0.value < 900 || $0.value == 900 + Role.this.rawValue }
      .map { WordHash.of($0.phrase) }
  }

  private static func entries() -> [(phrase: String, value: UInt32)] {
    var entries: [(phrase: String, value: UInt32)] = []
    func add(_ first: UInt32, _ words: String) {
      for (index, group) in words.parts(" ").enumerated() {
        for word in group.parts("/") {
          entries.append((String(word), first + UInt32(index)))
        }
      }
    }
    func add(_ role: Role, _ words: String) {
      for word in words.parts(" ") {
        entries.append((String(word), 900 + role.rawValue))
      }
    }
    add(
      101,
      "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout "
        + "septembre octobre novembre décembre/déc")
    add(
      201,
      "january/jan february/feb march april/apr may june/jun july/jul august/aug "
        + "september/sept/sep october/oct november/nov december/dec")
    add(
      101,
      "mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août mi-septembre "
        + "mi-octobre mi-novembre mi-décembre")
    add(301, "lundi mardi mercredi jeudi vendredi samedi dimanche")
    add(401, "monday tuesday wednesday thursday friday saturday sunday")
    add(508, "avant-hier hier/yesterday aujourd'hui/today/tonight demain/tomorrow après-demain")
    add(601, "printemps/spring été/summer automne/autumn hiver/winter")
    add(
      701,
      "un/une/premier/one deux/two trois/three quatre/four cinq/five six sept/seven huit/eight "
        + "neuf/nine dix/ten onze/eleven douze/twelve treize quatorze quinze seize dix-sept "
        + "dix-huit dix-neuf vingt/twenty vingt-et-un vingt-deux vingt-trois vingt-quatre "
        + "vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente/thirty")
    add(740, "quarante/forty")
    add(750, "cinquante/fifty")
    add(760, "soixante/sixty")
    add(
      800,
      "jour/jours/day/days semaine/semaines/week/weeks mois/month/months/mois-ci "
        + "an/ans/année/années/year/years week-end/weekend/week-ends/weekends")
    add(.last, "dernier dernière derniers dernières passé passée")
    add(.next, "prochain prochaine prochains prochaines")
    add(.this, "ce cette cet this")
    add(.lastBefore, "last")
    add(.nextBefore, "next")
    add(.ago, "ago")
    add(.partOfDay, "matin soir après-midi midi nuit soirée morning afternoon evening night")
    add(.ordinalSuffix, "er")
    add(.until, "au à to")
    add(.and, "et and")
    add(.il, "il")
    add(.y, "y")
    add(.a, "a")
    add(.into, "dans")
    add(.from, "du from")
    add(
      .yearClue,
      "en depuis dès fin début mi courant avant après entre horizon vers in since by until "
        + "before after between late early during")
    add(.habit, "chaque les tous suivant précédent")
    add(.article, "le la l' the")
    add(.of, "de d'")
    return entries
  }
}

/// A stretch of the calendar that dates count in.
enum DateUnit: Int, CaseIterable {
  case day, week, month, year, weekend
}
