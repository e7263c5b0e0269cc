import Text

/// Which form of a verb a word is; a spelling shared by several forms counts as the first here.
///
/// Public as `EntityType` is.
public enum VerbForm: UInt32, Sendable, CaseIterable {
  case present, infinitive, pastParticiple, imperfect, future, conditional, simplePast
  case subjunctive, presentParticiple
}

/// A table from the forms of some verbs to the verb and the form.
package struct VerbTable: Sendable {
  package struct Entry: Sendable, Hashable {
    /// Index into the list that the table was made from.
    package var verb: Int
    package var form: VerbForm
  }

  private let table: WordTable

  /// - Parameter verbs: Infinitives; see ``Conjugation/forms(of:)``. Of two verbs that
  ///   share a spelling the first wins.
  package init(_ verbs: [String]) {
    var table = WordTable(capacityFor: verbs.count * Self.formsOfVerb)
    for (index, verb) in verbs.enumerated() {
      for (word, form) in Conjugation.forms(of: verb) {
        table.insert(word, unlessPresent: UInt32(index) << 4 | form.rawValue)
      }
    }
    self.table = table
  }

  /// How many different spellings most verbs have.
  private static let formsOfVerb = 32

  /// The hashes of all forms.
  package var openings: [UInt64] { table.openings }

  package subscript(hash: UInt64) -> Entry? {
    guard let value = table[hash], let form = VerbForm(rawValue: value & 15) else {
      return nil
    }
    return Entry(verb: Int(value >> 4), form: form)
  }
}

/// Forms of French verbs, made from their endings.
///
/// They are most of the words that rules know, and nobody asks for their letters: each is but the
/// hash of a stem that goes on over an ending, which takes a sixth of the time to make that
/// strings took.
package enum Conjugation {
  /// The hash of a form, and which it is.
  package typealias Form = (word: UInt64, form: VerbForm)

  /// The forms of a verb that news prose uses.
  ///
  /// The model is told by the ending (`mettre`, `prendre`, `venir`, …); verbs in
  /// `-ir` without a model of their own go like `finir`, those in `-re` like `rendre`.
  package static func forms(of infinitive: String) -> [Form] {
    let letters = Array(infinitive.utf8)
    if let endings = irregulars[WordHash.of(letters[...])] {
      return [form(letters)] + forms(of: [], endings)
    }
    guard !letters.ends(with: "er"),
      let model = models.first(where: { letters.ends(with: $0.ending) })
    else { return firstGroup(letters) }
    return [form(letters)]
      + forms(of: letters.dropLast(model.ending.utf8.count), model.endings)
  }

  private static func form(_ infinitive: [UInt8]) -> Form {
    (WordHash.of(infinitive[...]), .infinitive)
  }

  private static func forms(of stem: ArraySlice<UInt8>, _ endings: [Ending]) -> [Form] {
    let stem = WordHash.of(stem)
    return endings.map { (WordHash.of($0.letters, after: stem), $0.form) }
  }

  // MARK: - Endings

  /// What a form has behind the stem.
  private struct Ending {
    var letters: ArraySlice<UInt8>
    var form: VerbForm
  }

  private static func endings(_ list: String, _ form: VerbForm) -> [Ending] {
    WordList.words(of: list).map { Ending(letters: $0, form: form) }
  }

  /// The endings of a list that has those of each form of ``order``, separated by semicolons, and
  /// `-` where there are none.
  private static func endings(_ list: String) -> [Ending] {
    let none = [UInt8(ascii: "-")][...]
    return zip(WordList.parts(of: list, between: ";"), order).flatMap { part, form in
      WordList.words(of: part).filter { $0 != none }.map { Ending(letters: $0, form: form) }
    }
  }

  private static let order: [VerbForm] = [
    .present, .imperfect, .future, .conditional, .simplePast, .subjunctive, .presentParticiple,
    .pastParticiple,
  ]

  // MARK: - Verbs in -er

  /// What stands before the endings.
  private struct Stems {
    /// `limog`
    var plain: [UInt8]
    /// Before a and o: `limoge`.
    var soft: [UInt8]
    /// Before a mute e: `relèv`.
    var mute: [UInt8]
    /// `limoger`, `relèver`
    var future: [UInt8]

    init(of infinitive: [UInt8]) {
      plain = infinitive.dropLast(2)
      soft = Conjugation.softened(plain)
      mute = plain
      future = infinitive
      // relever, relève; céder, cède
      if plain.count >= 3 {
        if plain.dropLast().last == UInt8(ascii: "e") {
          mute = plain.dropLast(2) + "è".utf8 + plain.suffix(1)
          future = mute + "er".utf8
        } else if plain.dropLast().ends(with: "é") {
          mute = plain.dropLast(3) + "è".utf8 + plain.suffix(1)
        }
      }
      // intégrer, intègre
      if plain.last == UInt8(ascii: "r"), plain.count > 5, plain.dropLast(2).ends(with: "é") {
        mute = plain.dropLast(4) + "è".utf8 + plain.suffix(2)
      }
      // jeter, jette
      if plain.ends(with: "jet") || plain.ends(with: "pel") {
        mute = plain + plain.suffix(1)
        future = mute + "er".utf8
      }
      // renvoyer, renvoie, renverra
      if plain.ends(with: "oy") || plain.ends(with: "uy") {
        mute = plain.dropLast() + "i".utf8
        future =
          infinitive.ends(with: "envoyer") ? plain.dropLast(2) + "err".utf8 : mute + "er".utf8
      }
    }
  }

  /// `limog` → `limoge`, `remplac` → `remplaç`: the stem before a and o.
  static func softened(_ stem: [UInt8]) -> [UInt8] {
    if stem.last == UInt8(ascii: "c") { return stem.dropLast() + "ç".utf8 }
    return stem.last == UInt8(ascii: "g") ? stem + "e".utf8 : stem
  }

  private static func firstGroup(_ infinitive: [UInt8]) -> [Form] {
    let stems = Stems(of: infinitive)
    var result = [form(infinitive)]
    result += forms(of: stems.plain[...], plainEndings)
    result += forms(of: stems.soft[...], softEndings)
    result += forms(of: stems.mute[...], muteEndings)
    result += forms(of: stems.future[...], futureEndings)
    // relayer: relaye and relaie
    if stems.plain.ends(with: "ay") {
      result += forms(of: stems.plain.dropLast() + "i".utf8, lightEndings)
    }
    return result
  }

  private static let plainEndings =
    endings("ez", .present) + endings("ions iez", .imperfect) + endings("èrent", .simplePast)
    + endings("é ée és ées", .pastParticiple)
  private static let softEndings =
    endings("ons", .present) + endings("ais ait aient", .imperfect)
    + endings("ai a as âmes", .simplePast) + endings("ant", .presentParticiple)
  private static let muteEndings = endings("e es ent", .present)
  private static let futureEndings =
    endings("ai as a ons ez ont", .future) + endings("ais ait ions iez aient", .conditional)
  private static let lightEndings =
    muteEndings + endings("era eront", .future) + endings("erait eraient", .conditional)

  // MARK: - Other verbs

  private static let models = modelVerbs.map { (ending: $0, endings: endings($1)) }
  private static let irregulars = Dictionary(
    uniqueKeysWithValues: irregularVerbs.map { (WordHash.of($0), endings($1)) })

  /// The ending of the infinitive, and those that other forms have in its place.
  private static let modelVerbs = [
    (
      "mettre",
      "mets met mettons mettez mettent;mettais mettait mettions mettaient;mettrai mettra mettrons mettront;mettrais mettrait mettraient;mit mirent;mette mettent;mettant;mis mise mises"
    ),
    (
      "prendre",
      "prends prend prenons prenez prennent;prenais prenait prenaient;prendrai prendra prendrons prendront;prendrais prendrait prendraient;prit prirent;prenne prennent;prenant;pris prise prises"
    ),
    (
      "joindre",
      "joins joint joignons joignez joignent;joignais joignait joignaient;joindrai joindra joindrons joindront;joindrais joindrait joindraient;joignit joignirent;joigne joignent;joignant;joint jointe joints jointes"
    ),
    (
      "teindre",
      "teins teignons teignent;teignait teignaient;teindra teindront;teindrait teindraient;teignit teignirent;teigne;teignant;teint teinte teints teintes"
    ),
    (
      "traindre",
      "trains traint traignons traignent;traignait traignaient;traindra traindront;traindrait traindraient;traignit traignirent;traigne;traignant;traint trainte traints traintes"
    ),
    (
      "tenir",
      "tiens tient tenons tenez tiennent;tenais tenait tenaient;tiendrai tiendra tiendrons tiendront;tiendrais tiendrait tiendraient;tint tinrent;tienne tiennent;tenant;tenu tenue tenus tenues"
    ),
    (
      "venir",
      "viens vient venons venez viennent;venais venait venaient;viendrai viendra viendrons viendront;viendrais viendrait viendraient;vint vinrent;vienne viennent;venant;venu venue venus venues"
    ),
    (
      "élire",
      "élis élit élisons élisent;élisait élisaient;élira éliront;élirait éliraient;élut élurent;élise élisent;élisant;élu élue élus élues"
    ),
    (
      "cueillir",
      "cueille cueilles cueillons cueillent;cueillait cueillaient;cueillera cueilleront;cueillerait cueilleraient;cueillit cueillirent;-;cueillant;cueilli cueillie cueillis cueillies"
    ),
    (
      "clure",
      "clus clut cluons cluent;cluait cluaient;clura cluront;clurait cluraient;clurent;clue;cluant;clu clue clus clues"
    ),
    (
      "cevoir",
      "çois çoit cevons çoivent;cevait cevaient;cevra cevront;cevrait cevraient;çut çurent;çoive;cevant;çu çue çus çues"
    ),
    (
      "mouvoir",
      "meus meut mouvons meuvent;mouvait mouvaient;mouvra mouvront;mouvrait mouvraient;mut murent;meuve;mouvant;mu mue mus mues"
    ),
    (
      "ffrir",
      "ffre ffres ffrons ffrent;ffrait ffraient;ffrira ffriront;ffrirait ffriraient;ffrit ffrirent;-;ffrant;ffert fferte fferts ffertes"
    ),
    (
      "artir",
      "ars art artons artez artent;artais artait artaient;artirai artira artirons artiront;artirais artirait artiraient;artit artirent;arte artent;artant;arti artie artis arties"
    ),
    (
      "ortir",
      "ors ort ortons ortez ortent;ortait ortaient;ortira ortiront;ortirait ortiraient;ortit ortirent;orte;ortant;orti ortie ortis orties"
    ),
    (
      "faire",
      "fais fait faisons font;faisais faisait faisaient;ferai fera ferons feront;ferais ferait feraient;fit firent;fasse fassent;faisant;fait faite faits faites"
    ),
    (
      "dire",
      "dis dit disons disent;disais disait disaient;dirai dira dirons diront;dirait diraient;dit dirent;dise;disant;dit dite dits dites"
    ),
    (
      "mentir",
      "mens ment mentons mentez mentent;mentais mentait mentaient;mentirai mentira mentirons mentiront;mentirais mentirait mentiraient;mentit mentirent;mente;mentant;menti mentie mentis menties"
    ),
    (
      "sentir",
      "sens sent sentons sentez sentent;sentais sentait sentaient;sentirai sentira sentirons sentiront;sentirais sentirait sentiraient;sentit sentirent;sente;sentant;senti sentie sentis senties"
    ),
    (
      "ir",
      "is it issons issez issent;issait issaient;irai ira irons iront;irait iraient;it irent;isse issent;issant;i ie is ies"
    ),
    (
      "uire",
      "uis uit uisons uisez uisent;uisais uisait uisaient;uirai uira uirons uiront;uirais uirait uiraient;uisit uisirent;uise uisent;uisant;uit uite uits uites"
    ),
    (
      "suivre",
      "suis suit suivons suivent;suivais suivait suivaient;suivrai suivra suivrons suivront;suivrait suivraient;suivit suivirent;suive suivent;suivant;suivi suivie suivis suivies"
    ),
    (
      "ompre",
      "omps ompt ompons ompez ompent;ompais ompait ompaient;omprai ompra omprons ompront;omprais omprait ompraient;ompit ompirent;ompe ompent;ompant;ompu ompue ompus ompues"
    ),
    (
      "re",
      "s - ons ez ent;ais ait aient;rai ra rons ront;rais rait raient;it irent;e ent;ant;u ue us ues"
    ),
  ]

  /// All forms of verbs that go like no other.
  private static let irregularVerbs: KeyValuePairs = [
    "voir":
      "vois voit voyons voyez voient;voyais voyait voyaient;verrai verra verront;verrais verrait verraient;vit virent;voie;voyant;vu vue vus vues",
    "prévoir":
      "prévois prévoit prévoyons prévoient;prévoyait prévoyaient;prévoira prévoiront;prévoirait prévoiraient;prévit;prévoie;prévoyant;prévu prévue prévus prévues",
    "écrire":
      "écris écrit écrivons écrivent;écrivait écrivaient;écrira écriront;écrirait écriraient;écrivit écrivirent;écrive;écrivant;écrit écrite écrits écrites",
    "vivre":
      "vis vit vivons vivent;vivait vivaient;vivra vivront;vivrait vivraient;vécut vécurent;vive;vivant;vécu",
    "courir":
      "cours court courons courent;courait couraient;courra courront;courrait courraient;courut coururent;coure;courant;couru",
    "aller":
      "vais va vas allons allez vont;allais allait allaient;irai ira irons iront;irais irait iraient;alla allèrent;aille aillent;allant;allé allée allés allées",
    "vouloir":
      "veux veut voulons veulent;voulais voulait voulaient;voudra voudront;voudrais voudrait voudraient;voulut voulurent;veuille;voulant;voulu",
    "pouvoir":
      "peux peut pouvons peuvent;pouvais pouvait pouvaient;pourra pourront;pourrais pourrait pourraient;put purent;puisse puissent;pouvant;pu",
    "devoir":
      "dois doit devons doivent;devais devait devaient;devra devront;devrais devrait devraient;dut durent;doive doivent;devant;dû due",
    "survivre":
      "survis survit survivons survivent;survivait survivaient;survivra survivront;survivrait survivraient;survécut survécurent;survive;survivant;survécu",
    "déchoir":
      "déchoit déchoient;déchoyait;déchoira déchoiront;déchoirait;déchut déchurent;déchoie;déchéant;déchu déchue déchus déchues",
    "clore":
      "clos clôt closent;-;clora cloront;clorait cloraient;-;close;closant;clos close closes",
    "échoir":
      "échoit échoient;échoyait;échoira échoiront écherra;échoirait écherrait;échut échurent;échoie;échéant;échu échue échus échues",
    "perdre":
      "perds perd perdons perdent;perdait perdaient;perdra perdront;perdrait perdraient;perdit perdirent;perde;perdant;perdu perdue perdus perdues",
    "vendre":
      "vends vend vendons vendez vendent;vendais vendait vendaient;vendrai vendra vendront;vendrait vendraient;vendit vendirent;vende vendent;vendant;vendu vendue vendus vendues",
    "entendre":
      "entends entend entendons entendent;entendais entendait entendaient;entendra entendront;entendrait entendraient;entendit entendirent;entende;entendant;entendu entendue entendus entendues",
    "descendre":
      "descends descend descendons descendent;descendait descendaient;descendra descendront;descendrait descendraient;descendit descendirent;descende;descendant;descendu descendue descendus descendues",
    "rendre":
      "rends rend rendons rendent;rendait rendaient;rendra rendront;rendrait rendraient;rendit rendirent;rende;rendant;rendu rendue rendus rendues",
    "suspendre":
      "suspends suspend suspendons suspendent;suspendait suspendaient;suspendra suspendront;suspendrait suspendraient;suspendit suspendirent;suspende;suspendant;suspendu suspendue suspendus suspendues",
    "avoir":
      "a ai as avons avez ont;avait avais avions avaient;aura aurai aurons auront;aurait aurais auraient;eut eus eurent;ait aie aient eût;ayant;eu eue eus",
    "être":
      "est suis es sommes êtes sont;était étais étions étaient;sera serai serons seront;serait serais seraient;fut fus furent;soit sois soient fût;étant;été",
  ]
}
