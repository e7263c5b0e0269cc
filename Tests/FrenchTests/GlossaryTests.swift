import Testing
import Text

@testable import French

@Suite struct GlossaryTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    var english: String
    var french: String
    var testDescription: String { english }

    init(_ english: String, _ french: String) {
      self.english = english
      self.french = french
    }
  }

  static let announcements = [
    Sentence("I am leaving OpenAI.", "Je quitte OpenAI."),
    Sentence("I'm leaving OpenAI today.", "Je quitte OpenAI aujourd’hui."),
    Sentence("I’ve left Google DeepMind", "J’ai quitté Google DeepMind"),
    Sentence(
      "I will be leaving Anthropic in June 2024.", "Je vais quitter Anthropic en juin 2024."),
    Sentence(
      "I'll be joining Anthropic next week!", "Je vais rejoindre Anthropic la semaine prochaine !"),
    Sentence("We are leaving Twitter.", "Nous quittons Twitter."),
    Sentence("She is joining Mistral AI.", "Elle rejoint Mistral AI."),
    Sentence("She's left IBM.", "Elle a quitté IBM."),
    Sentence("He is leaving the company.", "Il quitte l’entreprise."),
    Sentence("Jane Doe is leaving Acme.", "Jane Doe quitte Acme."),
    Sentence("OpenAI is hiring 500 people.", "OpenAI recrute 500 personnes."),
    Sentence("We will lay off 12,000 employees.", "Nous allons licencier 12\u{A0}000 salariés."),
    Sentence(
      "I have decided to leave OpenAI.", "J’ai décidé de quitter OpenAI."),
    Sentence(
      "After six years at OpenAI, I have decided to step down as CEO of Acme.",
      "Après six ans chez OpenAI, j’ai décidé de quitter mon poste de PDG d’Acme."),
    Sentence(
      "After almost a decade, I made the difficult decision to leave OpenAI.",
      "Après près d’une décennie, j’ai pris la difficile décision de quitter OpenAI."),
    Sentence(
      "After nine incredible years at Google, I am leaving to start something new.",
      "Après neuf années incroyables chez Google, je pars pour commencer quelque chose de nouveau."),
    Sentence(
      "I have decided to leave Acme and join OpenAI as Chief Scientist.",
      "J’ai décidé de quitter Acme et de rejoindre OpenAI en tant que scientifique en chef."),
    Sentence(
      "I am stepping down as CTO, effective immediately.",
      "Je quitte mon poste de directeur technique, avec effet immédiat."),
    Sentence(
      "She is stepping down as CTO of OpenAI.",
      "Elle quitte son poste de directrice technique d’OpenAI."),
    Sentence(
      "He is stepping down as co-founder and CEO of the company.",
      "Il quitte son poste de cofondateur et PDG de l’entreprise."),
    Sentence(
      "I am stepping down from my role as head of alignment at OpenAI.",
      "Je quitte mon poste de responsable de l’alignement d’OpenAI."),
    Sentence(
      "He has resigned as VP of Engineering.",
      "Il a démissionné de son poste de vice-président chargé de l’ingénierie."),
    Sentence(
      "I resigned from OpenAI on May 17, 2024.", "J’ai démissionné d’OpenAI le 17 mai 2024."),
    Sentence("I resigned on Friday.", "J’ai démissionné vendredi."),
    Sentence(
      "I have submitted my resignation, effective June 1.",
      "J’ai présenté ma démission, à compter du 1er juin."),
    Sentence(
      "I will leave Acme at the end of the month.", "Je vais quitter Acme à la fin du mois."),
    Sentence(
      "I am leaving OpenAI to spend more time with my family.",
      "Je quitte OpenAI pour passer plus de temps avec ma famille."),
    Sentence(
      "Sam Smith is leaving Acme to spend more time with his family.",
      "Sam Smith quitte Acme pour passer plus de temps avec sa famille."),
    Sentence(
      "I'm excited to announce that I am joining OpenAI!",
      "J’ai la joie d’annoncer que je rejoins OpenAI !"),
    Sentence(
      "I am sad to share that Jane Doe is leaving Acme.",
      "J’ai la tristesse d’annoncer que Jane Doe quitte Acme."),
    Sentence("I can't wait to start at Acme.", "J’ai hâte de commencer chez Acme."),
    Sentence("It is time for me to move on.", "Il est temps pour moi de passer à autre chose."),
    Sentence(
      "It’s been an honor to work with my team.", "Ce fut un honneur de travailler avec mon équipe."
    ),
    Sentence("Today is my last day at OpenAI.", "C’est aujourd’hui mon dernier jour chez OpenAI."),
    Sentence("My last day will be May 31.", "Mon dernier jour sera le 31 mai."),
    Sentence(
      "My last day at the company is Friday.",
      "Mon dernier jour au sein de l’entreprise est vendredi."),
    Sentence("Jane Doe will succeed me as CEO.", "Jane Doe va me succéder au poste de PDG."),
    Sentence(
      "I was CTO of Acme for two and a half years.",
      "J’ai occupé le poste de directeur technique d’Acme pendant deux ans et demi."),
    Sentence("I spent 11 years at Acme.", "J’ai passé 11 ans chez Acme."),
    Sentence("she was fired", "elle a été licenciée"),
    Sentence(
      "I am taking a sabbatical until September.",
      "Je prends un congé sabbatique jusqu’à septembre."),
    Sentence(
      "I am leaving OpenAI for personal reasons.", "Je quitte OpenAI pour des raisons personnelles."
    ),
    Sentence("to pursue other opportunities", "pour saisir d’autres opportunités"),
    Sentence("I'm leaving OpenAI and joining Anthropic.", "Je quitte OpenAI et rejoins Anthropic."),
    Sentence("Jane Doe was fired.", "Jane Doe a fait l’objet d’un licenciement."),
    Sentence(
      "Some personal news: I’m back at Acme!",
      "Une nouvelle personnelle : je suis de retour chez Acme !"),
    Sentence(
      "I quit my job, but I am proud of what we built.",
      "J’ai quitté mon emploi, mais je tire une grande fierté de ce que nous avons accompli."),
  ]

  static let thanks = [
    Sentence("Thank you for everything.", "Merci pour tout."),
    Sentence("Thank you so much!", "Merci beaucoup !"),
    Sentence("Thank you to everyone at OpenAI.", "Merci à toute l’équipe d’OpenAI."),
    Sentence(
      "Thank you to my team and Ilya Sutskever for your trust and support.",
      "Merci à mon équipe et à Ilya Sutskever pour votre confiance et votre soutien."),
    Sentence(
      "Thanks to Jan, Ilya, and Greg for the opportunity to work on alignment.",
      "Merci à Jan, à Ilya et à Greg pour la chance de travailler sur l’alignement."),
    Sentence(
      "I am deeply grateful to the board.",
      "J’éprouve une immense gratitude envers le conseil d’administration."),
    Sentence("We thank her for your service.", "Nous la remercions pour vos services."),
    Sentence("I wish Jane Doe all the best.", "Je souhaite le meilleur à Jane Doe."),
    Sentence("Goodbye, Twitter.", "Au revoir, Twitter."),
    Sentence("You will be missed.", "Vous allez nous manquer."),
    Sentence(
      "Dear team, today is my last day.", "Chère équipe, c’est aujourd’hui mon dernier jour."),
    Sentence(
      "Good luck to the whole team! :openai-heart:",
      "Bonne chance à toute l’équipe ! :openai-heart:"),
    Sentence("I will miss my colleagues.", "Je vais regretter mes collègues."),
    Sentence("an incredible journey", "une aventure extraordinaire"),
    Sentence(
      "I am leaving OpenAI.\nThank you for everything… #farewell",
      "Je quitte OpenAI.\nMerci pour tout… #farewell"),
  ]

  @Test(arguments: announcements + thanks)
  func renders(_ sentence: Sentence) {
    #expect(french(sentence.english) == sentence.french)
  }

  @Test(
    "what the formulas do not cover has no rendering",
    arguments: [
      "",
      "Superalignment",
      "I am not leaving OpenAI.",
      "I'm not leaving.",
      "I have not decided to leave OpenAI.",
      "I never left OpenAI.",
      "I won't be joining Anthropic.",
      "I can not leave OpenAI.",
      "Am I leaving OpenAI?",
      "I am leaving OpenAI?",
      "I am leaving OpenAI?!",
      "Is she leaving Acme?",
      "Nobody is leaving OpenAI.",
      "Everyone is leaving OpenAI.",
      "People are leaving OpenAI.",
      "If I am leaving OpenAI, thank you.",
      "I am leaving OpenAI because of the weather.",
      "I am leaving OpenAI, which is sad.",
      "I am happily leaving OpenAI.",
      "She was fired from a cannon.",
      "She was almost fired.",
      "She fired her boss.",
      "I was fired up.",
      "They are leaving OpenAI.",
      "I is leaving OpenAI.",
      "We am leaving OpenAI.",
      "Leaving Is The New Staying",
      "I am leaving Germany.",
      "I am leaving the building.",
      "I left it.",
      "Thank you for nothing.",
      "Thank you for leaving.",
      "No thank you.",
      "Thank you for everything. Now get out.",
      "I am stepping down as king of the hill.",
      "After six years at OpenAI, nothing works.",
      "I learned to feel the AGI.",
      "J'ai démissionné.",
    ])
  func refuses(_ english: String) {
    #expect(french(english) == nil)
  }

  @Test("a woman's role has its feminine form")
  func agrees() {
    let english = Array("I am stepping down as CTO.".utf8)[...]
    let french = Glossary.standard.rendering(of: english, speakerGender: .feminine)?.french
    #expect(french == "Je quitte mon poste de directrice technique.")
  }

  @Test("there are two hundred formulas and more")
  func isLarge() { #expect(FormulaTable.standard.formulas.count >= 200) }

  private func french(_ english: String) -> String? {
    Glossary.standard.rendering(of: Array(english.utf8)[...])?.french
  }
}
