import French
import Text

/// What ``EventModel`` sees of a person in a sentence.
struct EventSample {
  /// Index into ``NameTable/entities``.
  var person: Int
  /// The first name of the person in the sentence, or the words that stand for it.
  var name: Range<Int>
  var sentence: Int
  /// The features, by their hashes; one may come several times.
  var keys: [UInt64]
  /// What the rules found of the person, which tells nothing new of the same event: features of
  /// whether the person leaves, and of whether the person comes.
  var leavingKeys: [UInt64] = []
  var comingKeys: [UInt64] = []
}

/// Reads the features of people in sentences: the words around a name, by side and distance and by
/// twos, with names as no more than their type, so that what is learned holds for other names.
struct EventSamples {
  /// What stands at a place of a sentence: a word, or a whole name.
  struct Item {
    /// The word without its ending, or the type of the name.
    var symbol: UInt64
    /// What the rules know the word for, or 0.
    var kind: UInt64 = 0
    var token: Int
    /// A person, or -1.
    var person = -1
    var end: Int
  }

  let event: EventText
  let references: References
  /// The people of whom the rules found that they leave, by sentence.
  let leavers: [Int: Set<Int>]
  /// The people of whom the rules found that they take up a post, by sentence.
  let newcomers: [Int: Set<Int>]
  private let leaversOfText: Set<Int>
  private let newcomersOfText: Set<Int>

  init(
    _ event: EventText, references: References, departures: [DepartureCandidate],
    appointments: [AppointmentCandidate]
  ) {
    self.event = event
    self.references = references
    leavers = Self.people(departures.map { ($0.leaver, $0.sentence) })
    newcomers = Self.people(appointments.map { ($0.newcomer, $0.sentence) })
    leaversOfText = leavers.values.reduce(into: []) { $0.formUnion($1) }
    newcomersOfText = newcomers.values.reduce(into: []) { $0.formUnion($1) }
  }

  private static func people(_ found: [(person: Referent, sentence: Int)]) -> [Int: Set<Int>] {
    var result: [Int: Set<Int>] = [:]
    for (person, sentence) in found {
      if let entity = person.entity { result[sentence, default: []].insert(entity) }
    }
    return result
  }

  /// The samples of a sentence: of those whom it names, then of those whom it means by a pronoun or
  /// by what they are.
  func samples(inSentence sentence: Int) -> [EventSample] {
    guard let scene = scene(sentence) else { return [] }
    var shared: [UInt64] = []
    addSentence(scene, to: &shared)
    return scene.people.map { person in
      var sample = sample(of: person, in: scene)
      sample.keys = shared
      addKeys(around: person.item, of: scene.items, to: &sample.keys)
      addOthers(of: person.entity, sentence, to: &sample.keys)
      addText(around: person.entity, to: &sample.keys)
      return sample
    }
  }

  /// The items of a sentence, and the people in it.
  struct Scene {
    var sentence: Int
    var items: [Item]
    var people: [(entity: Int, item: Int)]
  }

  /// More words than this are a list, in which each of many people would be asked about all words.
  private static let longest = 256

  /// - Returns: `nil` for a sentence without anybody.
  func scene(_ sentence: Int) -> Scene? {
    let tokens = event.text.sentences[sentence].tokens
    guard tokens.count <= Self.longest,
      tokens.contains(where: { event.opens($0, [.personName, .personPhrase, .personNoun]) })
    else { return nil }
    var scene = Scene(sentence: sentence, items: items(inSentence: sentence), people: [])
    for (place, item) in scene.items.enumerated()
    where item.person >= 0 && !scene.people.contains(where: { $0.entity == item.person }) {
      scene.people.append((item.person, place))
    }
    for phrase in event.phrases[sentence] where Self.mayMeanPerson(phrase) {
      guard let person = references.referent(of: phrase, inSentence: sentence)?.entity,
        !scene.people.contains(where: { $0.entity == person }),
        let place = scene.items.firstIndex(where: { $0.token == phrase.head.lowerBound })
      else { continue }
      scene.people.append((person, place))
    }
    return scene.people.isEmpty ? nil : scene
  }

  /// Without the features of the sentence.
  private func sample(of person: (entity: Int, item: Int), in scene: Scene) -> EventSample {
    let item = scene.items[person.item]
    return EventSample(
      person: person.entity, name: item.token..<item.end, sentence: scene.sentence, keys: [],
      leavingKeys: newcomers[scene.sentence]?.contains(person.entity) ?? false
        ? [Template.known.key(2)] : [],
      comingKeys: leavers[scene.sentence]?.contains(person.entity) ?? false
        ? [Template.known.key(4)] : [])
  }

  /// `elle`, `le défenseur`; not `un défenseur`.
  private static func mayMeanPerson(_ phrase: PersonPhrase) -> Bool {
    (phrase.kind == .pronoun || phrase.kind == .role) && !phrase.isPlural
      && phrase.entity == nil && phrase.determiner != .indefinite
  }

  /// A person of a sentence with what the model says, and the word that says most of it.
  struct Answered {
    var sample: EventSample
    var answers: EventModel.Answers
    var cue: Int
  }

  /// Asks the model about everybody in each sentence.
  ///
  /// - Parameter foreign: Passages where the model reads nothing.
  /// - Returns: Those of whom it says that they leave or come, in text order; nobody where time is up.
  func answered(but foreign: [TextRange]) -> [Answered] {
    guard event.namesPerson else { return [] }
    let model = EventModel.standard
    var result: [Answered] = []
    var keys: [UInt64] = []
    for sentence in event.text.sentences.indices {
      if sentence % EventText.cuesBetweenClocks == 0, event.isLate { return [] }
      guard let scene = scene(sentence) else { continue }
      keys.removeAll(keepingCapacity: true)
      addSentence(scene, to: &keys)
      let shared = model.points(keys)
      for person in scene.people {
        let sample = sample(of: person, in: scene)
        keys.removeAll(keepingCapacity: true)
        addKeys(around: person.item, of: scene.items, to: &keys)
        addOthers(of: person.entity, sentence, to: &keys)
        addText(around: person.entity, to: &keys)
        keys += sample.leavingKeys
        keys += sample.comingKeys
        let answers = model.answers(shared + model.points(keys))
        guard answers[.leaves] > 0 || answers[.comes] > 0,
          !foreign.contains(where: { $0.contains(Int(event.tokens[sample.name.lowerBound].start)) }
          ),
          let cue = cue(
            of: person.item, in: scene.items,
            for: answers[.leaves] > answers[.comes] ? .leaves : .comes, by: model)
        else { continue }
        result.append(Answered(sample: sample, answers: answers, cue: cue))
      }
    }
    return result
  }

  /// One answer for each person with a yes: the surest, in text order.
  static func best(
    for question: EventModel.Question, of answered: [Answered], except known: Set<Int>
  ) -> [Answered] {
    var best: [Int: Answered] = [:]
    for found in answered
    where !known.contains(found.sample.person)
      && found.answers[question] > max(0, best[found.sample.person]?.answers[question] ?? 0)
    {
      best[found.sample.person] = found
    }
    return best.values.sorted { $0.sample.name.lowerBound < $1.sample.name.lowerBound }
  }

  /// The word that says most for an answer, by all the features that it is part of; `nil` in a
  /// sentence of names and small words.
  private func cue(
    of place: Int, in items: [Item], for question: EventModel.Question, by model: EventModel
  ) -> Int? {
    var best: (token: Int, weight: Double)?
    for (index, item) in items.enumerated() where isLongWord(item) {
      var keys: [UInt64] = []
      addWord(at: index, of: items, to: &keys)
      addWord(at: index, around: place, of: items, to: &keys)
      addPair(at: index - 1, around: place, of: items, to: &keys)
      addPair(at: index, around: place, of: items, to: &keys)
      let weight = model.weight(keys, question)
      if weight > best?.weight ?? -.infinity { best = (item.token, weight) }
    }
    return best?.token
  }

  // MARK: - Features

  private enum Template: UInt64 {
    case word = 1, pair, side, place, sidePair, kind, count, lead, known
    case leaversOfText, newcomersOfText, length

    func key(_ a: UInt64, _ b: UInt64 = 0) -> UInt64 {
      WordHash.join(WordHash.join(rawValue &* 0x9e37_79b9_7f4a_7c15, a), b)
    }
  }

  /// Keys of the sentence, whoever in it is asked for.
  private func addSentence(_ scene: Scene, to keys: inout [UInt64]) {
    keys.reserveCapacity(6 * scene.items.count)
    for index in scene.items.indices {
      addWord(at: index, of: scene.items, to: &keys)
    }
    keys.append(Template.count.key(UInt64(min(scene.people.count, 4))))
    keys.append(Template.lead.key(scene.sentence == 0 ? 1 : 0))
  }

  private func addKeys(around place: Int, of items: [Item], to keys: inout [UInt64]) {
    for index in items.indices {
      addWord(at: index, around: place, of: items, to: &keys)
      addPair(at: index, around: place, of: items, to: &keys)
    }
  }

  /// A word wherever it stands, and with the next one.
  private func addWord(at index: Int, of items: [Item], to keys: inout [UInt64]) {
    keys.append(Template.word.key(items[index].symbol))
    guard index + 1 < items.count else { return }
    keys.append(Template.pair.key(items[index].symbol, items[index + 1].symbol))
  }

  /// A word by where it stands from the name.
  private func addWord(
    at index: Int, around place: Int, of items: [Item], to keys: inout [UInt64]
  ) {
    guard index != place else { return }
    let side: UInt64 = index < place ? 1 : 2
    let distance = side &* 8 &+ Self.distance(index, place)
    keys.append(Template.side.key(side, items[index].symbol))
    keys.append(Template.place.key(distance, items[index].symbol))
    if items[index].kind != 0 { keys.append(Template.kind.key(distance, items[index].kind)) }
  }

  /// A word and the next one by the side of the name where they begin; none before the first.
  private func addPair(
    at index: Int, around place: Int, of items: [Item], to keys: inout [UInt64]
  ) {
    guard items.indices.contains(index), index + 1 < items.count else { return }
    keys.append(
      Template.sidePair.key(
        index < place ? 1 : 2, WordHash.join(items[index].symbol, items[index + 1].symbol)))
  }

  private func isLongWord(_ item: Item) -> Bool {
    guard item.end == item.token + 1, item.token >= 0 else { return false }
    let token = event.tokens[item.token]
    return token.isWord && token.end - token.start > 3 && event.classes[item.token].isEmpty
      && event.occurrence(at: item.token) == nil && event.auxiliaryTime(item.token) == nil
      && !event.opens(item.token, .personNoun)
      && !event.dates.contains { $0.range.contains(Int(token.start)) }
  }

  /// What the rules found of others in the sentence.
  private func addOthers(of person: Int, _ sentence: Int, to keys: inout [UInt64]) {
    if leavers[sentence]?.contains(where: { $0 != person }) ?? false {
      keys.append(Template.known.key(1))
    }
    if newcomers[sentence]?.contains(where: { $0 != person }) ?? false {
      keys.append(Template.known.key(3))
    }
  }

  /// What the text is like: in a long one in which the rules find nobody who leaves or comes, what
  /// looks like it mostly is none.
  private func addText(around person: Int, to keys: inout [UInt64]) {
    func others(_ people: Set<Int>) -> Int { people.count - (people.contains(person) ? 1 : 0) }
    let leavers = others(leaversOfText)
    let newcomers = others(newcomersOfText)
    let moves: UInt64 = leavers + newcomers > 0 ? 2 : 1
    let length = Self.binaryLength((event.text.sentences.last?.tokens.upperBound ?? 0) / 32)
    keys += [
      Template.leaversOfText.key(Self.binaryLength(leavers)),
      Template.newcomersOfText.key(Self.binaryLength(newcomers)),
      Template.leaversOfText.key(moves, 1),
      Template.length.key(length),
      Template.length.key(length, moves),
    ]
  }

  /// 0 for 0, 1 for 1, 2 for 2 and 3, 3 for 4 to 7 …
  private static func binaryLength(_ count: Int) -> UInt64 {
    UInt64(Int.bitWidth - count.leadingZeroBitCount)
  }

  /// How far two places are from each other, in four steps.
  static func distance(_ a: Int, _ b: Int) -> UInt64 {
    switch abs(a - b) {
    case ...2: 1
    case ...5: 2
    case ...10: 3
    default: 4
    }
  }

  // MARK: - Items

  private func items(inSentence sentence: Int) -> [Item] {
    let tokens = event.text.sentences[sentence].tokens
    var items: [Item] = []
    items.reserveCapacity(tokens.count + 2)
    items.append(Item(symbol: Self.start, token: -1, end: -1))
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let name = event.occurrence(at: index), name.tokens.lowerBound == index {
        let type = event.names.entities[name.entity].type
        items.append(
          Item(
            symbol: Self.symbols[type] ?? 0, token: index,
            person: type == .person ? name.entity : -1,
            end: name.tokens.upperBound))
        index = max(index + 1, name.tokens.upperBound)
        continue
      }
      items.append(
        Item(symbol: symbol(index), kind: kind(index), token: index, end: index + 1))
      index += 1
    }
    items.append(Item(symbol: Self.end, token: -1, end: -1))
    return items
  }

  /// Which lists of the rules the word is in.
  private func kind(_ token: Int) -> UInt64 {
    var kind: UInt64 = 0
    if event.opens(token, .departure) { kind |= 1 }
    if event.opens(token, .appointment) { kind |= 2 }
    if event.opens(token, .personNoun) { kind |= 4 }
    return kind
  }

  /// The word without its ending: a word of up to eight letters without the last three, but no less
  /// than four of them, and the first six of a longer one.
  private func symbol(_ index: Int) -> UInt64 {
    let token = event.tokens[index]
    switch token.kind {
    case .number: return Self.number
    case .mixed where event.text.bytes[Int(token.start)] < 0x3a: return Self.number
    case .handle, .hashtag, .link, .shortcode: return Self.sign
    default: break
    }
    let bytes = event.text.bytes[Int(token.start)..<Int(token.end)]
    let letters = bytes.reduce(0) { $0 + ($1 & 0xc0 != 0x80 ? 1 : 0) }
    guard letters > 4 else { return token.hash }
    var kept = letters < 9 ? max(4, letters - 3) : 6
    var end = bytes.startIndex
    while end < bytes.endIndex {
      if bytes[end] & 0xc0 != 0x80 {
        if kept == 0 { break }
        kept -= 1
      }
      end += 1
    }
    return WordHash.of(bytes[..<end])
  }

  private static let symbols = Dictionary(
    uniqueKeysWithValues: EntityType.allCases.map { ($0, WordHash.of("<" + $0.rawValue)) })
  private static let start = WordHash.of("<start")
  private static let end = WordHash.of("<end")
  private static let number = WordHash.of("<number")
  private static let sign = WordHash.of("<sign")
}
