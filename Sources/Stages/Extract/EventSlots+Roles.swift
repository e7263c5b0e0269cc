import Articles
import French
import Text

/// Which role a leaver gives up.
extension EventSlots {
  /// Fills the role by what the clause says is given up (`son fauteuil de président`), by the
  /// words for the person, by what the text says of the person elsewhere, or by the headship left
  /// (`la présidence`).
  func fillRole(_ candidate: inout DepartureCandidate, phrase: PersonPhrase) {
    if let post = postGivenUp(candidate) {
      candidate.roleRange = post
      return
    }
    if candidate.roleRange != nil { return }
    if let role = phrase.role, !phrase.isGenericHuman {
      candidate.roleRange = role
    } else if case .entity(let entity) = candidate.leaver,
      let known = references.affiliation(of: entity, near: candidate.sentence)?.role
    {
      candidate.roleRange = known
    } else {
      candidate.roleRange = tradeBefore(phrase) ?? headshipGivenUp(candidate)
    }
  }

  /// `de ses fonctions de premier adjoint`, `a cédé son siège de directeur de l'arbitrage`
  private func postGivenUp(_ candidate: DepartureCandidate) -> Range<Int>? {
    let words = wordsGivenUp(candidate)
    for token in words where Self.heldThings.contains(event.hash(token)) {
      guard event.has(token - 1, [.possessive, .article]), event.has(token + 1, .of),
        let role = role(at: token + 2, before: words.upperBound)?.role
      else { continue }
      return role
    }
    return nil
  }

  /// `l'astrophysicien X`, `la fondeuse X`: a noun that no list has and that ends as those of
  /// trades do, between an article and a name.
  private func tradeBefore(_ phrase: PersonPhrase) -> Range<Int>? {
    let noun = phrase.head.lowerBound - 1
    guard phrase.kind == .named, event.has(noun - 1, .article), event.classes[noun].isEmpty,
      event.tokens[noun].isWord, !event.tokens[noun].isCapitalized
    else { return nil }
    let word = event.text.bytes[event.tokens[noun].range.bounds]
    let isTrade = Self.tradeEndings.contains {
      word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0)
    }
    return isTrade ? noun..<noun + 1 : nil
  }

  private func headshipGivenUp(_ candidate: DepartureCandidate) -> Range<Int>? {
    let words = wordsGivenUp(candidate)
    guard
      let noun = words.first(where: {
        Self.headshipNouns.contains(event.hash($0)) && event.has($0 - 1, [.possessive, .article])
      })
    else { return nil }
    let last = words.contains(noun + 1) && Self.ranks.contains(event.hash(noun + 1))
    return noun..<noun + (last ? 2 : 1)
  }

  /// `Teo plie bagage. Le patron de l'Asie n'en pouvait plus`: what a sentence near by calls the leaver
  /// who has no post beside his name.
  func fillRoleFromMeans(_ candidate: inout DepartureCandidate) {
    guard candidate.roleRange == nil, let leaver = candidate.leaver.entity else { return }
    let sentence = candidate.sentence
    for place in [sentence, sentence + 1, sentence + 2, sentence - 1]
    where event.text.sentences.indices.contains(place) {
      for phrase in event.phrases[place]
      where phrase.kind == .role && phrase.determiner == .definite && !phrase.isPlural
        && !phrase.isFormer && !phrase.isGenericHuman
      {
        guard let role = phrase.role,
          let noun = event.personNoun(at: role.lowerBound, before: role.upperBound),
          isPost(noun, role),
          references.referent(of: phrase, inSentence: place)?.entity == leaver
        else { continue }
        candidate.roleRange = role
        return
      }
    }
  }

  /// What stands behind the word of leaving, up to the end of its clause.
  private func wordsGivenUp(_ candidate: DepartureCandidate) -> Range<Int> {
    let start = candidate.cue.lowerBound + 1
    let end = event.text.sentences[candidate.sentence].tokens.upperBound
    var last = start
    while last < end, last - start < 16, event.hash(last) != EventWord.comma,
      event.hash(last) != EventWord.stop, !EventWord.strongMarks.contains(event.hash(last))
    {
      if last >= candidate.cue.upperBound, event.auxiliaryTime(last) != nil { break }
      last += 1
    }
    return start..<last
  }

  private static let tradeEndings = [
    "eur", "euse", "trice", "ien", "ienne", "iste", "logue", "graphe", "aire", "ier", "ière",
    "nome", "iatre", "urge", "naute", "crate",
  ].map { Array($0.utf8) }
  /// `la juriste` tells what somebody is, `la directrice` what she leaves.
  private func isPost(_ noun: PersonNoun, _ role: Range<Int>) -> Bool {
    let head = event.hash(role.lowerBound)
    return switch noun.kind {
    case .office: true
    case .post: Self.posts.contains(head)
    case .sport: !Self.players.contains(head)
    case .human: false
    }
  }

  private static let posts = EventWord.set(
    """
    pdg dg directeur directrice sous-directeur sous-directrice patron patronne chef cheffe \
    responsable gérant gérante fondateur fondatrice cofondateur cofondatrice administrateur \
    administratrice trésorier trésorière délégué déléguée secrétaire doyen doyenne recteur rectrice \
    proviseur proviseure rédacteur rédactrice présentateur présentatrice animateur animatrice \
    porte-parole manager évêque archevêque curé pasteur commandant commandante
    """)
  /// Nouns that tell no post in a team.
  private static let players = EventWord.set(
    """
    joueur joueuse footballeur footballeuse rugbyman handballeur handballeuse basketteur basketteuse \
    cycliste coureur coureuse athlète champion championne international internationale vétéran
    """)
  private static let heldThings = EventWord.set(
    "poste fonction fonctions fauteuil siège mandat rôle casquette charge titre place")
  private static let headshipNouns = EventWord.set(
    """
    présidence vice-présidence coprésidence direction codirection commandement secrétariat \
    rectorat décanat chefferie gérance régence
    """)
  private static let ranks = EventWord.set(
    """
    générale général exécutive technique sportive artistique musicale financière éditoriale \
    tournante
    """)
}
