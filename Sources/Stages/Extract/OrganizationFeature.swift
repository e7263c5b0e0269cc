/// One thing that speaks for or against an organization being the one that somebody leaves.
///
/// Names and values are those of the trained table: a change asks for training anew, see
/// `Training/organizations`.
struct OrganizationFeature: Hashable, CustomStringConvertible {
  enum Template: Int, CaseIterable {
    /// None of all: 0 to 4 the kind of leaver, 8 and 9 whether he retires, 16 nothing to choose from.
    case none
    /// An ``OrganizationBasis`` by which a clause of the event gives it.
    case statement
    /// Its kind for the kind of leaver, twenty values each.
    case kindForLeaver
    /// The nearest place from the cue: 0 nowhere; 1, 2, 3 behind it and 4, 5, 6 before it in its
    /// sentence; 7, 8, 9 one, two, more sentences before; 10, 11 one, more behind.
    case distance
    /// What governs it behind the cue; from 16 on for who moves.
    case linkBehind
    /// Set beside the leaver; odd in the sentence of a cue; from 2 on formerly, from 4 on to come.
    case affiliation
    /// Set beside others and not the leaver: 0 in the sentence of a cue, 1 anywhere, 2 beside the
    /// successor and not as what he comes to.
    case affiliationOfOthers
    /// Beside the leaver's first mention: 0, 1 behind it, 2, 3 before it, the odd ones far.
    case firstMention
    /// In the headline; 1 as where somebody goes.
    case title
    /// How often it is named, 5 for more.
    case count
    /// In the first three sentences.
    case lead
    /// In the paragraph of the cue.
    case paragraph
    /// 1 and 2 where the leaver comes to, 2 formerly; 3 where others do, 4 where they come from.
    case goal
    /// 0 only and 4 also as a source, 1 played against, 2 only and 3 also as where somebody was
    /// before, 5 only and 6 also as where somebody goes.
    case flags
    /// How many others stand in the sentences of cues (0 on), the paragraph (4 on), the text (8 on);
    /// 12 the one named last before the cue.
    case only
    /// Before all persons of the sentence: 0 with a verb, 1 with a noun of leaving; 2 opening it.
    case subject
    /// `le club` stands in the sentence: 0 of its kind, 1 its kind is unknown, 2 of another.
    case anaphor
    /// Named before `son directeur`, the leaver: 0 alone in the sentence, 1 with others, 2 opening
    /// the sentence before.
    case owner
    /// Beside a verb of announcing in the sentence of a cue: 0 before it, 1 behind it.
    case announcer
  }

  var template: Template
  var value: Int

  var description: String { "\(template)=\(value)" }

  /// Hundredths of a nat.
  var weight: Int {
    let row = Self.rows[template.rawValue]
    return row.indices.contains(value) ? row[value] : 0
  }

  /// The ``weights`` of each template, by value.
  private static let rows = Template.allCases.map { template -> [Int] in
    let known = weights[template] ?? [:]
    return (0...(known.keys.max() ?? 0)).map { known[$0] ?? 0 }
  }
}

/// Features, each once.
struct FeatureList {
  private(set) var features: [OrganizationFeature] = []

  mutating func add(_ template: OrganizationFeature.Template, _ value: Int) {
    let feature = OrganizationFeature(template: template, value: value)
    if !features.contains(feature) { features.append(feature) }
  }
}
