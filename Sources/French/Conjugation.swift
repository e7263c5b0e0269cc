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
    var entries: [(phrase: String, value: UInt32)] = []
    for (index, verb) in verbs.enumerated().reversed() {
      for (word, form) in Conjugation.forms(of: verb).reversed() {
        entries.append((word, UInt32(index) << 4 | form.rawValue))
      }
    }
    table = WordTable(entries)
  }

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
package enum Conjugation {
  /// The forms of a verb that news prose uses.
  ///
  /// The model is told by the ending (`mettre`, `prendre`, `venir`, …); verbs in
  /// `-ir` without a model of their own go like `finir`, those in `-re` like `rendre`.
  package static func forms(of infinitive: String) -> [(word: String, form: VerbForm)] {
    if let irregular = irregulars[infinitive] { return table(irregular, infinitive) }
    for (ending, model) in models where infinitive.hasSuffix(ending) {
      let stem = String(infinitive.dropLast(ending.count))
      return table(model, infinitive).map { (stem + $0.word, $0.form) }
        .map { $0.form == .infinitive ? (infinitive, $0.form) : $0 }
    }
    return firstGroup(infinitive)
  }

  private static func table(
    _ model: String, _ infinitive: String
  ) -> [(word: String, form: VerbForm)] {
    let order: [VerbForm] = [
      .present, .imperfect, .future, .conditional, .simplePast, .subjunctive, .presentParticiple,
      .pastParticiple,
    ]
    var result: [(word: String, form: VerbForm)] = [(infinitive, .infinitive)]
    for (part, form) in zip(model.parts(";"), order) {
      for word in part.parts(" ") where word != "-" {
        result.append((String(word), form))
      }
    }
    return result
  }

  private static func firstGroup(_ infinitive: String) -> [(word: String, form: VerbForm)] {
    let stem = String(infinitive.dropLast(2))
    // limoger, limogeait; remplacer, remplaçait
    var soft = stem
    if stem.hasSuffix("g") { soft += "e" }
    if stem.hasSuffix("c") { soft = String(stem.dropLast()) + "ç" }
    // relever, relève; céder, cède; jeter, jette; renvoyer, renvoie
    var mute = stem
    var futureStem = infinitive
    if let last = stem.dropLast().last, last == "e" || last == "é", stem.count >= 3 {
      mute = String(stem.dropLast(2)) + "è" + String(stem.suffix(1))
      if last == "e" { futureStem = mute + "er" }
    }
    // intégrer, intègre
    if let last = stem.last, last == "r", stem.count > 4, stem.dropLast(2).last == "é" {
      mute = String(stem.dropLast(3)) + "è" + String(stem.suffix(2))
    }
    if stem.hasSuffix("jet") || stem.hasSuffix("pel") {
      mute = stem + String(stem.suffix(1))
      futureStem = mute + "er"
    }
    if stem.hasSuffix("oy") || stem.hasSuffix("uy") {
      mute = String(stem.dropLast()) + "i"
      futureStem = infinitive.hasSuffix("envoyer") ? String(stem.dropLast(2)) + "err" : mute + "er"
    }
    func words(_ base: String, _ endings: String) -> [String] {
      endings.parts(" ").map { base + $0 }
    }
    var result: [(word: String, form: VerbForm)] = [(infinitive, .infinitive)]
    let participles = words(stem, "é ée és ées")
    for (list, form): ([String], VerbForm) in [
      (words(mute, "e es ent") + words(stem, "ez") + words(soft, "ons"), .present),
      (words(soft, "ais ait aient") + words(stem, "ions iez"), .imperfect),
      (words(futureStem, "ai as a ons ez ont"), .future),
      (words(futureStem, "ais ait ions iez aient"), .conditional),
      (words(soft, "ai a as âmes") + words(stem, "èrent"), .simplePast),
      (words(soft, "ant"), .presentParticiple), (participles, .pastParticiple),
    ] {
      for word in list { result.append((word, form)) }
    }
    // relayer: relaye and relaie
    if stem.hasSuffix("ay") {
      let light = String(stem.dropLast()) + "i"
      result += words(light, "e es ent").map { ($0, .present) }
      result += words(light + "er", "a ont").map { ($0, .future) }
      result += words(light + "er", "ait aient").map { ($0, .conditional) }
    }
    return result
  }

  /// Endings after the stem, in the order of `table`.
  private static let models: [(String, String)] = [
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

  private static let irregulars: [String: String] = [
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
