package import Articles
import French
import Text

/// Tags every stretch of someone else's words: where it is, who said it, in which
/// language; and renders English into French where a trustworthy rendering exists.
///
/// The text is never altered, however broken its quotation marks are.
package struct TranslateStage: Stage {
  package static let name = "translate"
  package static let summary =
    "Tags quotations and posts with kind, speaker and language; renders English ones in French."
  package static let version = 19
  package static let reads: Set<Layer> = [.text]
  package static let writes: Set<Layer> = [.quotations]

  package struct Settings: StageSettings {
    /// Whether reported speech without marks is tagged, too: `a dit que …`, `selon X, …`.
    package var indirect = false
    /// Ways of rendering English, tried in this order.
    package var render = ["memory"]
    package var memory = "translations.csv"
    package var command: [String] = []
    package var commandTimeoutSeconds = 30
    package var commandBatch = 32

    package init() {}

    package static let meanings = [
      SettingMeaning(
        "indirect",
        "Whether reported speech without quotation marks (a dit que …; selon X, …) is tagged, too."),
      SettingMeaning(
        "render",
        "Ways of rendering English spans in French, tried in this order; command comes last.",
        accepted: ["memory", "glossary", "command"]),
      SettingMeaning(
        "memory", "The CSV file of renderings (english, french, source) that people edit."),
      SettingMeaning(
        "command", "A program and its arguments that translates JSON Lines, without a shell."),
      SettingMeaning(
        "commandTimeoutSeconds",
        "How many seconds the program may be silent while answers are due.",
        bounds: 1...3600),
      SettingMeaning(
        "commandBatch", "How many spans the program gets at a time.", bounds: 1...10_000),
    ]
  }

  /// More mended marks than this in 1,000 words earn a warning.
  private static let brokenMarksPerThousandWords = 3

  private let findsIndirect: Bool
  private let renderer: SpanRenderer
  /// The program to ask for the renderings that this stage leaves open; `nil` unless
  /// the settings ask for one. It is for the pipeline to run it: a stage is synchronous.
  package let command: Command?

  /// A program of the user's that translates, and how it is fed.
  package struct Command: Sendable, Hashable {
    /// The program and its arguments, at least one string.
    package var arguments: [String]
    /// The longest silence while answers are due.
    package var timeoutSeconds: Int
    /// The most spans sent at a time.
    package var batch: Int
  }

  package init(settings: Settings, resources: any ResourceReader) throws(ProblemReport) {
    findsIndirect = settings.indirect
    renderer = try SpanRenderer(settings: settings, resources: resources)
    command = try Self.command(of: settings)
  }

  private static func command(of settings: Settings) throws(ProblemReport) -> Command? {
    guard let place = settings.render.firstIndex(of: "command") else { return nil }
    guard place == settings.render.count - 1 else {
      throw ProblemReport(
        .configuration, at: "render", "'command' stands before '\(settings.render[place + 1])'",
        help: "Name it last: the program gets what no other way could render.")
    }
    guard !settings.command.isEmpty else {
      throw ProblemReport(
        .configuration, at: "command", "'render' names a command, but the list has no program",
        help: #"Write the program and its arguments: ["my-engine", "--from", "en"]."#)
    }
    return Command(
      arguments: settings.command, timeoutSeconds: settings.commandTimeoutSeconds,
      batch: settings.commandBatch)
  }

  package func process(_ document: inout Document) throws(ProblemReport) {
    let text = document.analyzed()
    document.language = SpanLanguage.ofArticle(text)
    let finder = PassageFinder(text: text, findsEnglishLines: document.language != "en")
    var (passages, repairCount) = finder.passages()
    SpanLanguage.label(&passages, in: text, article: document.language)
    warn(of: repairCount, in: &document)

    // Names come after the English spans are known, which are masked for them, and
    // before speakers, who are names.
    document.quotations = passages.map {
      var quotation = Quotation(range: text.range(of: $0.tokens), kind: .direct, rule: "")
      quotation.language = $0.language
      return quotation
    }
    document.names = nil
    guard findsIndirect || !passages.isEmpty else { return }
    let scene = Scene(text: text, passages: passages, names: document.named())
    guard !document.isLate else { return }
    document.quotations = QuotationLabeller.quotations(in: scene, until: document.deadline)
    if findsIndirect, !document.isLate {
      IndirectSpeech.add(
        to: &document.quotations, in: scene, articleLanguage: document.language)
    }
    anchorDate(of: &document)
    renderEnglish(in: &document, names: scene.names)
  }

  private func renderEnglish(in document: inout Document, names: NameTable) {
    let english = document.quotations.indices.filter {
      document.quotations[$0].language == .english && document.quotations[$0].kind.isSpeech
    }
    guard !english.isEmpty else { return }
    let genders = Dictionary(
      names.entities.map { ($0.name, $0.gender) }, uniquingKeysWith: { first, _ in first })
    for index in english {
      let quotation = document.quotations[index]
      let gender = quotation.speaker.flatMap { genders[$0.name] } ?? .unknown
      let rendering = renderer.render(
        document.text[quotation.range.bounds], speakerGender: gender)
      if let rendering {
        document.quotations[index].french = rendering.french
        document.quotations[index].frenchMethod = rendering.method
      }
    }
  }

  private func warn(of repairs: Int, in document: inout Document) {
    document.warnings.removeAll { $0 == "many_broken_marks" }
    if repairs * 1000 > Self.brokenMarksPerThousandWords * max(document.wordCount, 1) {
      document.warnings.append("many_broken_marks")
    }
  }

  /// Dates an article that has no date of its own by the newest post it quotes: it
  /// cannot be older.
  private func anchorDate(of document: inout Document) {
    guard document.publishedOn == nil || document.publishedOnBasis == .tweet,
      let newest = document.quotations.compactMap(\.postedOn).max()
    else { return }
    document.publishedOn = newest
    document.publishedOnBasis = .tweet
  }
}
