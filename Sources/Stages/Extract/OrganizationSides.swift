import Articles
import Text

/// Which organizations of a text a person leaves and which he joins, by what ``SideModel`` learned of
/// the words around them.
final class OrganizationSides {
  /// An organization at one place of the text.
  struct Named {
    var candidate: OrganizationField.Candidate
    var place: OrganizationField.Place
  }

  private let samples: EventSamples
  private(set) lazy var field = OrganizationField(samples.event, references: samples.references)
  /// By sentence, in text order.
  private lazy var named = namedBySentence()

  init(_ samples: EventSamples) {
    self.samples = samples
  }

  /// The organization that most speaks for.
  ///
  /// - Parameters:
  ///   - side: What it is to the person.
  ///   - person: Index into ``NameTable/entities``.
  ///   - sentence: Where an event of the person is told, if only by a pronoun.
  ///   - least: How much must speak for it; 0 is as much as against it.
  ///   - known: What it is not.
  /// - Returns: `nil` where no sentence with the person names one.
  func organization(
    _ side: SideModel.Side, by person: Int, inSentence sentence: Int, least: Double = 0,
    except known: EntityReference? = nil
  ) -> EntityReference? {
    var best: (organization: EntityReference, points: Double)?
    for found in sides(of: person, around: sentence)
    where found.organization.type == .organization
      && !(known.map { found.organization.isPart(of: $0) || $0.isPart(of: found.organization) }
        ?? false)
    {
      let points = SideModel.standard.answer(found.keys, side)
      if points > best?.points ?? least { best = (found.organization, points) }
    }
    return best?.organization
  }

  /// Whether an organization is on a side.
  func has(
    _ organization: EntityReference, _ side: SideModel.Side, by person: Int,
    inSentence sentence: Int
  ) -> Bool {
    sides(of: person, around: sentence).contains {
      $0.organization == organization && SideModel.standard.answer($0.keys, side) > 0
    }
  }

  /// The departures with where their leavers go, if the text says so of somebody who goes by his own
  /// will and no rule found it.
  func withDestinations(_ departures: [DepartureCandidate]) -> [DepartureCandidate] {
    departures.map { departure in
      // `rejoint la Maison-Blanche à pied`: who leaves nothing goes nowhere.
      guard departure.destination == nil, departure.organization != nil,
        let leaver = departure.leaver.entity,
        [.resigned, .moved, .unspecified].contains(departure.manner),
        [.confirmed, .announced, .historical].contains(departure.status)
      else { return departure }
      var departure = departure
      departure.destination = organization(
        .joined, by: leaver, inSentence: departure.sentence, least: Self.sure,
        except: departure.organization)
      return departure
    }
  }

  /// A wrong goal is worse than none.
  private static let sure = 0.5

  /// The organizations beside a person in one sentence.
  func sides(of person: Int, inSentence sentence: Int) -> [EventSide] {
    samples.sides(of: person, inSentence: sentence, among: named[sentence] ?? [])
  }

  /// Those in a sentence and in all others that name the person.
  private func sides(of person: Int, around sentence: Int) -> [EventSide] {
    let event = samples.event
    let sentences = event.names.occurrences.filter { $0.entity == person }
      .map { event.text.sentence(ofToken: $0.tokens.lowerBound) }
    return Set(sentences + [sentence]).sorted().flatMap { sides(of: person, inSentence: $0) }
  }

  private func namedBySentence() -> [Int: [Named]] {
    let all = field.candidates.flatMap { candidate in
      candidate.places.map { Named(candidate: candidate, place: $0) }
    }
    return Dictionary(grouping: all, by: \.place.sentence).mapValues { named in
      named.sorted { $0.place.tokens.lowerBound < $1.place.tokens.lowerBound }
    }
  }
}

extension EntityReference {
  /// Whether the name of another has this one's in it: `Lorient` is part of `FC Lorient`.
  fileprivate func isPart(of whole: Self) -> Bool { whole.name.contains(name) }
}
