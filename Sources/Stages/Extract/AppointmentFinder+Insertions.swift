import French
import Text

/// Words that stand between a verb of choosing, whom it chooses and for what.
extension AppointmentFinder {
  /// The first token from `start` on that belongs to no time, no manner (`à l'unanimité`,
  /// `par décret`), no term (`pour trois ans`), no vote (`par 31 voix sur 35`), no town (`à
  /// Genève`) and no insertion between commas.
  func behindManner(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, index - start < 18 {
      let next = behindTimes(from: index, before: end)
      if next > index {
        index = next
      } else if let match = Self.manners.longestMatch(in: event.tokens, at: index, before: end) {
        index += match.length
      } else if let next = event.timeEnd(from: index, before: end)
        ?? termEnd(from: index, before: end) ?? townEnd(from: index, before: end)
        ?? insertionEnd(from: index, before: end)
      {
        index = next
      } else {
        break
      }
    }
    return min(index, end)
  }

  /// `pour trois ans`, `avec 68 % des mandats`, `par 31 voix sur 35`, `pour un second mandat`.
  private func termEnd(from start: Int, before end: Int) -> Int? {
    guard Self.termLinks.contains(event.hash(start)) else { return nil }
    var index = start + 1
    var hasUnit = false
    while index < end, index - start < 9 {
      let word = event.hash(index)
      let isUnit = Self.termUnits.contains(word)
      guard
        isUnit || event.tokens[index].kind == .number || event.tokens[index].kind == .mixed
          || event.has(index, [.quantifier, .adjectiveBefore, .time])
          || Self.termWords.contains(word) || word == EventWord.comma && isNumber(index + 1)
      else { break }
      hasUnit = hasUnit || isUnit
      index += 1
    }
    while index > start, Self.termTails.contains(event.hash(index - 1)) { index -= 1 }
    return hasUnit ? index : nil
  }

  private func isNumber(_ token: Int) -> Bool {
    event.tokens.indices.contains(token) && event.tokens[token].kind == .number
  }

  private func townEnd(from start: Int, before end: Int) -> Int? {
    guard Self.townLinks.contains(event.hash(start)),
      let town = event.name(at: start + 1, .location), town.tokens.upperBound <= end
    else { return nil }
    return town.tokens.upperBound
  }

  /// `, au terme de trois tours,`: the token behind the comma that closes words without a
  /// person or a verb.
  private func insertionEnd(from start: Int, before end: Int) -> Int? {
    guard event.hash(start) == EventWord.comma,
      let close = event.insertionEnd(behind: start, before: end),
      !event.phrases[event.text.sentence(ofToken: start)].contains(where: {
        (start..<close).contains($0.tokens.lowerBound)
      })
    else { return nil }
    return close
  }

  /// A role from a token on with its organization, be it behind `par intérim`, a name that
  /// nothing knows or words for its trade.
  func heldRole(
    at start: Int, before end: Int
  ) -> (role: Range<Int>?, organization: OrganizationPhrase?, end: Int)? {
    guard var held = slots.role(at: start, before: end) else { return nil }
    guard held.role != nil, held.organization == nil else { return held }
    var link = held.end
    if event.hash(link) == EventWord.by, Self.interim.contains(event.hash(link + 1)) { link += 2 }
    guard link < end, event.has(link, .of) || event.hash(link) == Self.chez else { return held }
    let next = event.behindArticles(from: link + 1)
    if link > held.end, let found = event.organization(at: link + 1, before: end) {
      held.organization = found.phrase
      held.end = found.end
    } else if let found = described(at: link + 1, before: end) {
      held.organization = found.phrase
      held.end = found.end
    } else if next < end, event.occurrence(at: next) == nil,
      let unknown = event.unknownName(at: next, before: end)
    {
      held.organization = .words(unknown)
      held.end = unknown.upperBound
    }
    return held
  }

  /// The organization that words for its trade introduce: `du brasseur Damira`, `son grand
  /// rival, la mutuelle Harmonéo`, `le fabricant de pneus Orlo`.
  func described(
    at start: Int, before end: Int
  ) -> (phrase: OrganizationPhrase, end: Int)? {
    var index = start
    while index < end, event.has(index, [.determiner, .adjectiveBefore]),
      event.occurrence(at: index) == nil
    {
      index += 1
    }
    guard index > start || event.has(start - 1, .article), index < end,
      Self.trades.contains(event.hash(index))
    else { return nil }
    let trade = index
    index += 1
    while index < end, index - trade < 7 {
      if index > trade, event.tokens[index].isCapitalized {
        if let known = event.occurrence(at: index),
          event.names.entities[known.entity].type == .person
        {
          return nil
        }
        if let found = event.name(at: index, .organization) {
          return (.entity(found.entity), found.tokens.upperBound)
        }
        if !event.has(index - 1, .preposition),
          let unknown = event.unknownName(at: index, before: end, allowsOrdinary: true)
        {
          return (.words(unknown), unknown.upperBound)
        }
      }
      // `de son grand rival, la mutuelle X`
      if event.hash(index) == EventWord.comma {
        let named = event.organization(at: index + 1, before: end)
        if let named, !isUnnamed(named.phrase) { return named }
        return described(at: index + 1, before: end)
          ?? event.unknownName(at: index + 1, before: end).map { (.words($0), $0.upperBound) }
      }
      guard event.tokens[index].isWord || event.tokens[index].kind == .number,
        !event.has(index, [.auxiliary, .relative, .coordinator, .subordinator]),
        !event.has(index, .preposition) || event.has(index, .of)
          || event.hash(index) == EventWord.en
      else { return nil }
      index += 1
    }
    return nil
  }

  private static let manners = WordTable(
    lines: """
      à l'unanimité
      à la majorité
      à la majorité absolue
      à la majorité relative
      à la majorité simple
      à une large majorité
      à une très large majorité
      à une courte majorité
      à la surprise générale
      à la quasi-unanimité
      à main levée
      à mains levées
      à bulletins secrets
      à bulletin secret
      à huis clos
      à titre provisoire
      à titre temporaire
      à titre intérimaire
      à titre transitoire
      à titre exceptionnel
      à titre personnel
      par acclamation
      par acclamations
      par décret
      par arrêté
      par ordonnance
      par intérim
      par surprise
      par consensus
      par le conseil des ministres
      en conseil des ministres
      en urgence
      en interne
      en personne
      en catimini
      en remplacement
      en commun
      d'office
      d'un commun accord
      sans surprise
      sans opposition
      sans débat
      sans concurrence
      au premier tour
      au second tour
      au deuxième tour
      au troisième tour
      au premier tour de scrutin
      au deuxième tour de scrutin
      au troisième tour de scrutin
      dès le premier tour
      dès le premier tour de scrutin
      au dernier moment
      au pied levé
      au passage
      au terme du scrutin
      haut la main
      de justesse
      de nouveau
      à nouveau
      à prix d'or
      à grands frais
      la veille
      la veille au soir
      le lendemain
      le jour même
      dans la foulée
      dans l'urgence
      dans la soirée
      dans la matinée
      dans la nuit
      hier soir
      ce jour
      dès la rentrée
      à la rentrée
      à la rentrée prochaine
      dès la rentrée prochaine
      dès la saison prochaine
      la saison prochaine
      cette saison
      cette année
      à la fin du mois
      à la fin de l'année
      en fin d'année
      en fin de semaine
      en début d'année
      d'ici la fin de l'année
      l'an prochain
      l'année prochaine
      le mois prochain
      la semaine prochaine
      au printemps
      à l'automne
      à l'été
      dans la semaine
      dans les prochains jours
      dans quelques jours
      ces jours-ci
      à l'issue du vote
      à l'issue du scrutin
      à l'issue d'un vote
      au terme d'un vote
      lors du congrès
      en congrès
      en assemblée générale
      l'an dernier
      l'an passé
      l'année dernière
      l'été dernier
      l'hiver dernier
      l'automne dernier
      le printemps dernier
      le mois dernier
      la semaine dernière
      il y a peu
      contre toute attente
      officiellement
      comme prévu
      comme attendu
      sous les applaudissements
      sur proposition du gouvernement
      """)
  private static let termLinks = EventWord.set("pour par avec jusqu'en jusqu'à jusqu'au")
  private static let termUnits = EventWord.set(
    """
    an ans année années mois semaine semaines jours saison saisons mandat mandats quinquennat     septennat voix suffrages votants délégués votes exercice exercices
    """)
  private static let termWords = EventWord.set(
    "un une le la les des de du % contre sur d' deuxième second seconde troisième nouveau encore fin"
  )
  private static let termTails = EventWord.set("un une le la les des de du d' contre sur")
  private static let townLinks = EventWord.set("à en")
  /// What a firm, a club or a body is called by beside its name.
  static let trades = EventWord.set(
    """
    géant géante leader pionnier pionnière spécialiste numéro groupe société entreprise firme maison \
    compagnie marque enseigne chaîne chaine plateforme start-up startup jeune-pousse licorne \
    fintech biotech éditeur éditrice constructeur équipementier sous-traitant fabricant fournisseur \
    distributeur producteur brasseur glacier torréfacteur chocolatier confiseur boulanger laitier \
    électricien gazier pétrolier énergéticien opérateur hébergeur assureur mutuelle banque banquier \
    bancassureur courtier réassureur laboratoire pharmacien chimiste cimentier sidérurgiste \
    métallurgiste verrier papetier imprimeur textile horloger joaillier bijoutier parfumeur \
    cosméticien lunetier maroquinier chausseur couturier avionneur motoriste hélicoptériste armateur \
    croisiériste voyagiste transporteur logisticien autocariste ferrailleur recycleur promoteur \
    bâtisseur foncière bailleur aménageur hôtelier restaurateur traiteur volailler sucrier \
    semencier agrochimiste forestier vigneron négociant publicitaire agence studio rival rivale \
    concurrent concurrente voisin voisine club formation franchise écurie équipe promu relégué \
    champion pensionnaire fédération ligue association ong fondation syndicat centrale parti \
    mouvement think-tank institut université école lycée collège hôpital clinique théâtre festival \
    musée journal quotidien hebdomadaire magazine mensuel radio station télévision média site \
    portail webzine podcast producteur coopérative caisse cabinet étude notaire fonds investisseur \
    gestionnaire galerie librairie usine domaine château brasserie restaurant hôtel palace \
    électronicien informaticien télécom câblo-opérateur satellitaire
    """)
}
