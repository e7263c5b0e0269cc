import Articles
import Text

/// Which organizations of a text a person leaves and which he joins, by what ``SideModel`` learned of
/// the words around them.
final class OrganizationSides {
  private let samples: EventSamples
  private(set) lazy var field = OrganizationField(samples.event, references: samples.references)

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
    for found in sides(of: person, inSentence: sentence)
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
    sides(of: person, inSentence: sentence).contains {
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

  private func sides(of person: Int, inSentence sentence: Int) -> [EventSide] {
    let event = samples.event
    var sentences = [sentence]
    for occurrence in event.names.occurrences where occurrence.entity == person {
      let place = event.text.sentence(ofToken: occurrence.tokens.lowerBound)
      if !sentences.contains(place) { sentences.append(place) }
    }
    return sentences.flatMap { samples.sides(of: person, inSentence: $0, among: field) }
  }
}

extension EntityReference {
  /// Whether the name of another has this one's in it: `Lorient` is part of `FC Lorient`.
  fileprivate func isPart(of whole: Self) -> Bool { whole.name.contains(name) }
}
