/// Words that the counts of corpora judge wrongly, written by hand.
enum LanguageWords {
  /// English words that French news uses as its own, words that are spelled alike in
  /// both languages, months and days: no sign of either language.
  static let neutral = """
    agi ai api app apps backlash back-office banner benchmark benchmarks best-seller blockchain
    blog blogs blogueur bluff board boom boss brainstorming brand brexit briefing browser budget
    bug bugs burn-out burnout business buzz cash casting challenge challenger chatbot chatbots chat
    chip chips cloud club coach coaching cockpit code cofounder coming-out computing consulting
    cookie cookies copyright copilot cover crash crowdfunding cyber dashboard data dataset datasets
    deadline deal deals deepfake deepfakes design designer desk developer dev devday digital drone
    drones dumping e-commerce email emails e-mail e-mails engineering evangelist exit fab fact-checking
    fair-play fake fan fans fashion feature features feedback fine-tuning fintech flop follower
    followers foot football free-lance freelance gadget gaming gap gentleman geek geeks hacker
    hackers hacking hardware hashtag hashtags hedge high-tech holding hub 
    intelligence interview interviews internet jackpot job jobs joint-venture junior
    kit label leader leaders leadership leasing lead live lobby lobbying lobbyiste login 
    machine mail mails mainstream making-of management manager managers marketing match
    matchs mentor meeting meetings media mobile module multi-modal newsletter newsletters news
    offshore off on-line open-source outsider overdose pager panel parking partner partners
    patch phishing pickpocket pipeline pitch planning playlist plug-in plugin podcast podcasts
    pool pop-up post posts premium pressing prompt prompts punk quiz rating ransomware reboot
    record records remake reporter reporters rush scaling scanner scoop score scores senior
    self-made service services shopping short show showroom sketch skill skills slogan 
    smartphone smartphones smartwatch social software speaker spam sponsor sponsors sport sports spot
    staff standing star stars start start-up start-ups startup startups stock-options stop
    storytelling streamer streaming stress superalignment suspense table tablet tag team teams
    teaser test tests thread threads think-tank timing token tokens trader traders trading transformer
    trailer trend tweet tweets tweeter twitto unicorn update upload vintage web webcam webinaire week-end
    week-ends weekend whistleblower wifi workflow workshop ok etc pdf gpt llm ceo cto cfo coo
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    january february march april may june july august september october november december
    jan feb apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday
    mr mrs ms dr inc ltd corp san los las el di da von van der den
    """

  /// Frequent small words of Spanish, German, Italian, Portuguese and Dutch that are
  /// no words of French or English.
  static let foreign = """
    unos unas una por pero como más está están también años muy sus fue hay desde hasta cuando
    quién qué porque según había será ellos nosotros nuestro nuestra esta este estos estas
    und ist nicht mit ein eine einen einem einer auf für sich dem auch wird sind nach bei aus wie
    oder werden hat haben wir ich sie über zum zur noch nur wenn dass durch kann
    gli della dello delle degli dei che è sono anche più questo questa nella nel nelle sulla dalla
    alla loro perché stato essere hanno aveva molto
    não uma dos das com são você isso pelo pela também foi mais ele ela seu sua quando muito já
    het een niet voor zijn ook maar deze wordt naar aan bij heeft worden hebben meer
    """
}
