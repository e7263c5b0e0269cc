import Articles

/// How well appointments are found.
struct AppointmentScore: Sendable {
  private var right = 0
  private var missed = 0
  private var rightOrganizations = 0
  /// Of the articles whose appointments are all marked.
  private var complete = Tally()

  mutating func add(
    _ marked: [MarkedDocument.Appointment], _ found: [FoundDocument.Appointment],
    areAll: Bool, in document: String, to disagreements: inout [Disagreement]
  ) {
    let pairing = Pairing(
      marked, found.filter { $0.status != .demanded }, likeness: Self.likeness)
    for (marked, found) in pairing.pairs where !marked.isOptional {
      right += 1
      if areAll { complete.right += 1 }
      if marked.organization.map({ NameWords.areSame($0, found.organization ?? "") }) ?? true {
        rightOrganizations += 1
      } else {
        disagreements.append(
          Disagreement(
            document, "wrong organization of an appointment",
            marked: "\(marked.person): \(marked.organization ?? "none")",
            found: found.organization, words: found.evidence))
      }
    }
    for marked in pairing.lost where !marked.isOptional {
      missed += 1
      disagreements.append(
        Disagreement(
          document, "missed appointment",
          marked: "\(marked.person), \(marked.organization ?? "no organization")",
          words: marked.evidence))
    }
    guard areAll else { return }
    for found in pairing.extra {
      complete.wrong += 1
      disagreements.append(
        Disagreement(
          document, "false appointment",
          found: "\(found.person), \(found.organization ?? "no organization")",
          words: found.evidence))
    }
  }

  var figures: [Figure] {
    [
      .share("appointment_recall", right, of: right + missed),
      .share("appointment_precision", complete.right, of: complete.right + complete.wrong),
      .share("appointment_organization", rightOrganizations, of: right),
    ].compactMap { $0 }
  }

  private static func likeness(
    _ marked: MarkedDocument.Appointment, _ found: FoundDocument.Appointment
  ) -> Double {
    guard NameWords.areSame(marked.person, found.person) else { return 0 }
    let isSameEmployer =
      marked.organization.map { NameWords.areSame($0, found.organization ?? "") } ?? false
    return 8 + (isSameEmployer ? 4 : 0) - (marked.isOptional ? 0.5 : 0)
  }
}
