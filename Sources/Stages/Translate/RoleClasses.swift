import French
import Text

/// Words for posts that stand for one another: whom a text calls a deputy it calls `la
/// parlementaire` later.
enum RoleClasses {
  /// The key under which the bearers of a class are kept, for a word that can stand for any post
  /// of the class.
  static func key(ofGeneral noun: UInt64) -> UInt64? {
    generals[noun].map { key($0.trailingZeroBitCount) }
  }

  /// The keys of the classes that a post belongs to.
  static func keys(of post: UInt64) -> [UInt64] {
    guard let classes = members[post] else { return [] }
    return (0..<UInt32.bitWidth).filter { classes & 1 << $0 != 0 }.map(key)
  }

  /// Whether one of two words can stand for the other.
  static func areAkin(_ first: UInt64, _ second: UInt64) -> Bool {
    key(ofGeneral: first).map(keys(of: second).contains) ?? false
      || key(ofGeneral: second).map(keys(of: first).contains) ?? false
  }

  private static func key(_ number: Int) -> UInt64 {
    WordHash.join(WordHash.of("class"), UInt64(number + 1))
  }

  /// The classes of each word, a bit for each.
  private static let generals = WordTable(
    bits: classes.enumerated().map { (bits: 1 << UInt32($0), words: $1.generals) })
  private static let members = WordTable(
    bits: classes.enumerated().map { (bits: 1 << UInt32($0), words: $1.generals + " " + $1.posts) })

  /// Words that can stand for others, and those that they stand for.
  private static let classes: [(generals: String, posts: String)] = [
    (
      """
      dirigeant dirigeante patron patronne responsable manager manageuse entrepreneur
      entrepreneuse industriel industrielle
      """,
      """
      président présidente directeur directrice pdg dg gérant gérante fondateur fondatrice
      cofondateur cofondatrice administrateur administratrice président-directeur
      présidente-directrice vice-président vice-présidente
      """
    ),
    (
      "élu élue",
      """
      parlementaire maire député députée sénateur sénatrice eurodéputé eurodéputée conseiller conseillère
      bourgmestre adjoint adjointe président présidente échevin échevine
      """
    ),
    (
      "édile",
      "maire bourgmestre"
    ),
    (
      "parlementaire",
      "député députée sénateur sénatrice eurodéputé eurodéputée"
    ),
    (
      "magistrat magistrate",
      "procureur procureure juge président présidente substitut parquetier parquetière"
    ),
    (
      "technicien technicienne coach tacticien tacticienne",
      """
      entraîneur entraineur entraîneuse sélectionneur sélectionneuse manager manageuse
      """
    ),
    (
      "entraîneur entraineur entraîneuse",
      "coach sélectionneur sélectionneuse technicien"
    ),
    (
      """
      joueur joueuse footballeur footballeuse sportif sportive athlète international
      internationale
      """,
      """
      attaquant attaquante défenseur défenseuse milieu gardien gardienne ailier ailière buteur
      buteuse avant-centre latéral pivot meneur meneuse arrière capitaine pilier talonneur
      nageur nageuse cycliste coureur coureuse skieur skieuse perchiste sprinteur sprinteuse
      boxeur boxeuse tennisman basketteur basketteuse handballeur handballeuse rugbyman
      escrimeur escrimeuse patineur patineuse gymnaste judoka champion championne
      """
    ),
    (
      """
      chercheur chercheuse scientifique universitaire spécialiste savant savante expert experte
      """,
      """
      professeur professeure physicien physicienne chimiste biologiste climatologue géologue
      astronome historien historienne sociologue économiste politologue géographe démographe
      généticien généticienne mathématicien mathématicienne anthropologue archéologue linguiste
      ornithologue épidémiologiste virologue neurologue glaciologue océanographe volcanologue
      paléontologue astrophysicien astrophysicienne psychologue ingénieur ingénieure
      """
    ),
    (
      "praticien praticienne soignant soignante médecin docteur docteure",
      """
      pneumologue chirurgien chirurgienne urgentiste pédiatre cardiologue anesthésiste
      radiologue gynécologue psychiatre dentiste généraliste cancérologue oncologue
      infectiologue
      """
    ),
    (
      "souverain souveraine monarque",
      """
      roi reine prince princesse empereur impératrice grand-duc grande-duchesse émir sultan duc
      """
    ),
    (
      "religieux religieuse prélat ecclésiastique",
      "évêque archevêque cardinal curé prêtre abbé"
    ),
    (
      "militaire gradé gradée officier officière",
      """
      général générale colonel colonelle commandant commandante capitaine lieutenant amiral
      """
    ),
    (
      "journaliste",
      """
      présentateur présentatrice rédacteur rédactrice éditorialiste chroniqueur chroniqueuse
      reporter correspondant correspondante animateur animatrice
      """
    ),
    (
      "juriste pénaliste avocat avocate conseil",
      "avocat avocate bâtonnier bâtonnière notaire"
    ),
    (
      "artiste musicien musicienne",
      """
      chanteur chanteuse peintre sculpteur sculptrice pianiste violoniste guitariste batteur
      batteuse compositeur compositrice rappeur rappeuse danseur danseuse photographe comédien
      comédienne
      """
    ),
    (
      "cinéaste réalisateur réalisatrice",
      "réalisateur réalisatrice metteur metteuse cinéaste"
    ),
    (
      "comédien comédienne acteur actrice",
      "acteur actrice comédien comédienne humoriste"
    ),
    (
      "auteur auteure autrice écrivain écrivaine romancier romancière",
      """
      écrivain écrivaine romancier romancière poète poétesse essayiste dramaturge scénariste
      dessinateur dessinatrice
      """
    ),
    (
      "syndicaliste",
      "délégué déléguée secrétaire porte-parole représentant représentante"
    ),
    (
      "militant militante activiste",
      "porte-parole président présidente fondateur fondatrice"
    ),
    (
      "cuisinier cuisinière restaurateur restauratrice",
      "chef cheffe pâtissier pâtissière"
    ),
    (
      "agriculteur agricultrice exploitant exploitante",
      "éleveur éleveuse maraîcher maraîchère"
    ),
  ]
}
