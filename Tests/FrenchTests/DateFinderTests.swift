import French
import TestSupport
import Testing
import Text

@Suite struct DateFinderTests {
  struct Example: Sendable, CustomTestStringConvertible {
    /// The text; each mark has the expected value as its label, `-` for none.
    var marked: String
    var anchor: String
    var testDescription: String { marked }

    init(_ marked: String, anchor: String = "2024-05-17") {
      self.marked = marked
      self.anchor = anchor
    }
  }

  static let absolute = [
    Example("Il est parti le ⟦2024-05-14|14 mai 2024⟧."),
    Example("⟦2017-08-01|1er août 2017⟧ . – Le roi est ⟦2017-08-01|1 er août 2017⟧."),
    Example("Le ⟦2017-03-03|vendredi 3 mars 2017⟧, les ⟦2017-07-14|Vendredi 14 Juillet 2017⟧"),
    Example("Publié le ⟦2024-05-14|14/05/2024⟧, mis à jour ⟦2024-05-15|2024-05-15⟧."),
    Example("⟦2024-05-14|14.05.2024⟧ ou ⟦2024-12-31|31/12/24⟧, mais pas 3/4 ni 31/31/2024."),
    Example("⟦2023-05|mai 2023⟧, en ⟦2023-11|novembre 2023⟧, à la ⟦2023-11|mi-novembre 2023⟧"),
    Example("en ⟦1981|1981⟧, depuis ⟦2015|2015⟧, fin ⟦2023|2023⟧, l’année ⟦2016|2016⟧"),
    Example("Entre ⟦2010/2015|2010 et 2015⟧ puis de ⟦2016/2018|2016 à 2018⟧."),
    Example("Les années ⟦1980/1989|1980⟧ et les années ⟦1990/1999|90⟧."),
    Example("L’⟦2024-06/2024-08|été 2024⟧ et l’⟦2023-12/2024-02|hiver 2023⟧."),
    Example("Du ⟦2023-11-17/2023-11-19|17-19 novembre 2023⟧."),
    Example("Du ⟦2023-11-17/2023-11-19|17 au 19 novembre 2023⟧."),
    Example("Du ⟦2024-05-30/2024-06-02|30 mai au 2 juin 2024⟧."),
    Example("Les ⟦2023-11-17/2023-11-18|17 et 18 novembre 2023⟧."),
    Example("Le ⟦2023-09-14|14 sept. 2023⟧ et le ⟦2024-02-13|13 févr. 2024⟧."),
    Example("— Jan Leike (@janleike) ⟦2024-05-17|May 17, 2024⟧"),
    Example("— Ada (@ada) ⟦2024-08-06|6 août 2024⟧"),
    Example(
      "⟦2024-05-17|17 May 2024⟧, ⟦2023-09-05|Sept. 5, 2023⟧, ⟦2024-05-13|Monday, May 13, 2024⟧"),
    Example("In ⟦2023-05|May 2023⟧ and since ⟦2019|2019⟧."),
    Example("Le ⟦2018-01-12|12 janvier, 2018⟧, le ⟦1989-05-05|05/05/89⟧, ⟦2015-08-12|2015/08/12⟧"),
    Example("En ⟦2013|2013⟧, ⟦2015|2015⟧ et ⟦2016|2016⟧ ; d’ici à ⟦2030|2030⟧ ; en ⟦1788|1788⟧."),
    Example("Le Tour de France ⟦2016|2016⟧ : la saison ⟦2018|2018⟧ a été longue."),
    Example("⟦2024-05|05/2024⟧ et les ⟦2016-07-16/2016-07-18|16, 17 et 18 juillet 2016⟧"),
    Example("Vérité et politique (⟦1964|1964⟧), un essai."),
  ]

  static let none = [
    Example("Quelque 2000 salariés, 1 900 postes, en 2000 exemplaires, GPT-4o et 17h30."),
    Example("Le lundi, chaque mardi, un mercredi sur deux et les jeudi."),
    Example("Theresa May and Mars, la planète Mars, l’été, il a été 2024 fois."),
    Example("Le 30 février 2023 et le 31 avril n’existent pas."),
    Example("Sept personnes, avril brisé, la version 2.0.1, le 12 contre 3."),
    Example("pas moins de 2012 personnes"),
  ]

  static let relative = [
    Example(
      "⟦2024-05-17|Aujourd’hui⟧, ⟦2024-05-16|hier⟧, ⟦2024-05-15|avant-hier⟧, ⟦2024-05-18|demain⟧"),
    Example("⟦2024-05-13|lundi⟧, ⟦2024-05-14|mardi soir⟧, ⟦2024-05-15|Mercredi matin⟧"),
    Example(
      "⟦2024-05-17|vendredi⟧ et ⟦2024-05-10|vendredi dernier⟧, ⟦2024-05-24|vendredi prochain⟧"),
    Example("⟦2024-05-16|ce jeudi⟧, ⟦2024-05-17|ce matin⟧, ⟦2024-05-17|vendredi 17⟧, il est venu"),
    Example("Le conseil se réunira ⟦2024-05-20|ce lundi⟧."),
    Example("Le conseil se réunira ⟦2024-05-17|ce vendredi⟧."),
    Example("⟦2024-05-15|avant hier⟧, il est venu"),
    Example("⟦2024-05-06/2024-05-12|la semaine dernière⟧, ⟦2024-05-18/2024-05-19|ce week-end⟧"),
    Example("⟦2024-05-18/2024-05-19|ce week-end⟧", anchor: "2024-05-20"),
    Example("⟦2024-04|le mois dernier⟧, ⟦2023|l’an dernier⟧, ⟦2024|cette année⟧"),
    Example("⟦2023|L’année dernière⟧, ⟦2025|l’année prochaine⟧"),
    Example("⟦2015|il y a neuf ans⟧, ⟦2024-02|il y a 3 mois⟧, ⟦2024-05-14|il y a trois jours⟧"),
    Example("⟦2024-05-20|dans trois jours⟧, ⟦-|il y a quelques mois⟧"),
    Example("la révolte de ⟦2023-11|novembre⟧, en ⟦2024-05|mai⟧, ⟦2023-12|décembre dernier⟧"),
    Example(
      "le ⟦2024-05-14|14 mai⟧, le ⟦2023-06-03|3 juin⟧, du ⟦2023-11-17/2023-11-19|17 au 19 novembre⟧"
    ),
    Example("Le sommet se tiendra le ⟦2024-06-03|3 juin⟧."),
    Example("La loi du ⟦2024-05-03|3 mai⟧ sera revue."),
    Example("Il a dit qu'il quitterait la société le ⟦2025-01-15|15 janvier⟧."),
    Example("Ils quitteraient la société en ⟦2024-09|septembre⟧."),
    Example("Elle l'a quittée en ⟦2023-09|septembre⟧."),
    Example("Elle prendra la suite de Léa Roux, partie en ⟦2023-07|juillet⟧."),
    Example("Elle succédera à Léa Roux, qui avait quitté le club en ⟦2023-07|juillet⟧."),
    Example("Il a annoncé son départ pour le mois de ⟦2024-09|septembre⟧."),
    Example("Elle est nommée à compter du ⟦2024-07-01|1er juillet⟧, à partir de ⟦2024-08|août⟧."),
    Example("Il est jugé pour des faits commis le ⟦2023-06-03|3 juin⟧."),
    Example("le ⟦2023-10-17|17 octobre dernier⟧, le ⟦2024-10-17|17 octobre prochain⟧"),
    Example("le ⟦2024-06-04|mardi 4 juin⟧"),
    Example("⟦2023-09/2023-11|l’automne dernier⟧, ⟦2024-06/2024-08|cet été⟧"),
    Example("⟦2024-05-16|yesterday⟧, ⟦2024-05-06/2024-05-12|last week⟧, on ⟦2024-05-13|Monday⟧"),
    Example("⟦2023-11|last November⟧, ⟦2022|two years ago⟧, ⟦2024-05-14|May 14⟧"),
    Example("le ⟦2024-02-29|29 février⟧, le ⟦2024-01-01|premier janvier⟧"),
  ]

  @Test(arguments: absolute + none)
  func findsCalendarDates(_ example: Example) {
    expect(example, anchor: nil)
    expect(example, anchor: CalendarDate(iso: example.anchor))
  }

  @Test(arguments: relative)
  func resolvesFromTheAnchor(_ example: Example) {
    expect(example, anchor: CalendarDate(iso: example.anchor))
  }

  @Test("without an anchor the same words are found, and have no value", arguments: relative)
  func leavesUnresolved(_ example: Example) {
    let text = Tokenizer.analyze(MarkedText(example.marked).bytes)
    let dates = DateFinder.dates(in: text, tokens: 0..<text.tokens.count, anchor: nil)
    #expect(dates.map(\.range) == MarkedText(example.marked).marks.map(\.range))
    #expect(dates.allSatisfy { $0.needsAnchor && $0.value == nil })
  }

  @Test("looks at nothing outside the tokens it is given")
  func keepsToItsTokens() {
    let text = Tokenizer.analyze("le mardi 14 mai 2024 au soir")
    for first in text.tokens.indices {
      for last in first...text.tokens.count {
        let dates = DateFinder.dates(in: text, tokens: first..<last, anchor: nil)
        #expect(dates.allSatisfy { first <= $0.tokens.lowerBound && $0.tokens.upperBound <= last })
      }
    }
  }

  @Test("any soup of tokens is read, alike each time", arguments: 0..<60)
  func survivesSoup(seed: Int) {
    let text = Tokenizer.analyze(TokenSoup.text(seed: UInt64(seed), count: 200))
    let all = 0..<text.tokens.count
    for anchor in [nil, "2024-05-17", "2024-02-29", "2024-05", "2024", "0001-01-01", "9999-12-31"] {
      let anchor = anchor.flatMap { CalendarDate(iso: $0) }
      let dates = DateFinder.dates(in: text, tokens: all, anchor: anchor)
      #expect(dates == DateFinder.dates(in: text, tokens: all, anchor: anchor))
      #expect(
        zip(dates, dates.dropFirst()).allSatisfy { $0.tokens.upperBound <= $1.tokens.lowerBound })
    }
  }

  private func expect(_ example: Example, anchor: CalendarDate?) {
    let expected = MarkedText(example.marked)
    let text = Tokenizer.analyze(expected.bytes)
    let dates = DateFinder.dates(in: text, tokens: 0..<text.tokens.count, anchor: anchor)
    #expect(
      dates.map { "\(text.string($0.tokens)) = \($0.value?.iso ?? "-")" }
        == expected.marks.map { "\(text.bytes.string(in: $0.range)) = \($0.label)" })
    #expect(dates.map(\.range) == expected.marks.map(\.range))
  }
}
