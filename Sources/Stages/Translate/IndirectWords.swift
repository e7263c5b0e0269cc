import French
import Text

/// The words that tell a reported clause from other clauses with `que`.
enum IndirectWords {
  static let that = WordTable(words: "que qu'")
  /// Before `que`: a conjunction, a comparison or a relative.
  static let otherThat = WordTable(
    words: """
      plus moins aussi autant même mêmes autre autres tel telle tels telles plutôt mieux pire ainsi
      alors tandis afin bien dès lors parce pour sans avant après depuis pendant selon si tant quel
      quelle quels quelles quoi ce c' celui celle ceux celles encore sitôt aussitôt pourvu jusqu'à
      """)
  static let negations = WordTable(words: "ne n' pas jamais")
  /// Before a verb: what follows was not said, or nobody said it.
  static let unsaid = WordTable(words: "sans pas été")
  /// `pour garantir que`: to see to it, not to say it.
  static let ensures = WordTable(words: "garantir assurer")
  /// `il faut rappeler que`, `il va sans dire que`.
  static let impersonal = WordTable(
    words: """
      faut fallait faudra faudrait convient convenait importe suffit semble paraît va reste force est
      était serait
      """)
  /// Forms of the verbs whose object the speaker does not claim.
  static let denials = WordTable(
    words: """
      nie nient niait niaient nia nièrent nié nier niant niera ignore ignorent ignorait ignoraient
      ignoré ignorer ignorant doute doutent doutait doutaient douté douter doutant conteste contestent
      contestait contestaient contesté contester contestant réfute réfutent réfutait réfutaient réfuté
      réfuter réfutant rejette rejettent rejetait rejeté rejeter rejetant interroge interrogent
      interrogé
      """)
  static let places = WordTable(
    words: """
      dans lors sur devant en par via après avant depuis pendant avec sans chez auprès dès sous
      """)
  static let toWords = WordTable(words: "à au aux")
  static let audiences = WordTable(
    words: """
      presse télévision radio antenne micro chaîne quotidien site journal magazine agence médias média
      caméra tribune barre audience plusieurs propos cet ce
      """)
  /// `d’abord`, `de nouveau`, `de son côté`.
  static let afterOf = WordTable(
    words: "abord ailleurs nouveau son leur emblée manière façon même source vive")
  static let clauseEnds = WordTable(words: "; :")
  static let margins = WordTable(words: ". , ; : ! ? … ( - – — « » “ ” \"")
  static let whereas = WordTable(words: "tandis alors")
  static let coordinators = WordTable(words: "et mais or puis")
  static let but = WordHash.of("mais")
  static let gerundStarts = WordTable(words: "tout en et")
  /// Nouns for those whom news quotes without a name.
  static let speakers = WordTable(
    words: """
      source sources autorités police gendarmerie parquet justice presse témoin témoins expert experts
      experte expertes analyste analystes observateur observateurs enquêteur enquêteurs proche proches
      avocats juges opposition défense accusation étude sondage enquête
      """)
}
