package import Articles
package import Text

/// What the model of events sees of a person in a sentence, to learn from.
///
/// A run never makes one.
package struct EventSampleRow: Sendable {
  package var person: String
  package var sentence: TextRange
  /// Whether the rules find that the person leaves, or takes up a post, anywhere in the text.
  package var isKnownToLeave: Bool
  package var isKnownToCome: Bool
  /// The features, by their hashes; one may come several times.
  package var keys: [UInt64]
  /// Those that count only for whether the person leaves, and only for whether the person comes.
  package var leavingKeys: [UInt64]
  package var comingKeys: [UInt64]
  /// What the model of sides sees of each organization named beside the person, by its name.
  package var sides: [(organization: String, keys: [UInt64])]
}

extension Document {
  /// Everybody named in each sentence, in text order, as the model sees them; also in a text
  /// without any cue, which a run does not look at: what has no event is learned there, too.
  package mutating func eventSamples() -> [EventSampleRow] {
    let analysis = analyzed()
    let names = named()
    guard
      let events = EventFinder.events(
        in: self, analysis: analysis, names: names, dates: dates(), needsCue: false)
    else { return [] }
    let leavers = Set(events.told.compactMap(\.leaver.entity))
    let newcomers = Set(
      events.appointments.filter { $0.rule != EventModel.rule }.compactMap(\.newcomer.entity))
    return analysis.sentences.indices.flatMap { sentence in
      events.samples.samples(inSentence: sentence).map { sample in
        EventSampleRow(
          person: names.entities[sample.person].name, sentence: analysis.sentences[sentence].range,
          isKnownToLeave: leavers.contains(sample.person),
          isKnownToCome: newcomers.contains(sample.person), keys: sample.keys,
          leavingKeys: sample.leavingKeys, comingKeys: sample.comingKeys,
          sides: events.sides.sides(of: sample.person, inSentence: sentence)
            .map { ($0.organization.name, $0.keys) })
      }
    }
  }
}
