package import Text

/// French verbs that report what somebody says, in all the forms that news uses.
///
/// The list holds lemmas; a small conjugator makes the third persons, the
/// participles, the infinitive and the gerund, so that a new verb is one word.
package enum SpeechVerbs {
  /// What a word can be, by its form alone: `dit` is finite and a participle.
  package struct Form: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Third person of any simple tense: `affirme`, `affirmaient`, `affirmera`.
    package static let finite = Form(rawValue: 1)
    /// `affirmé`, `écrite`.
    package static let participle = Form(rawValue: 2)
    /// `affirmant`.
    package static let gerund = Form(rawValue: 4)
    package static let infinitive = Form(rawValue: 8)
    /// The verb says that words were uttered: `déclarer`, `tweeter`.
    package static let utters = Form(rawValue: 16)
    /// The verb tells an attitude or a judgement: `estimer`, `dénoncer`.
    package static let judges = Form(rawValue: 32)
    /// The verb describes its object: `qualifier`, `décrire`, `présenter`.
    package static let describes = Form(rawValue: 64)
    /// The word is a common noun as well: `demande`, `annonce`, `critique`.
    package static let alsoNoun = Form(rawValue: 128)
    /// Speech only with a reflexive pronoun: `s’exclame`, `s’est indigné`.
    package static let reflexive = Form(rawValue: 256)
    /// Speech only when the words follow at once, `que` or a colon: `lance : «`,
    /// but not `lance une « alliance »`.
    package static let bare = Form(rawValue: 512)
  }

  /// The forms of a word; `nil` if it is no form of a speech verb.
  package static func form(of token: Token) -> Form? {
    guard token.kind == .word else { return nil }
    return table[token.hash].map(Form.init(rawValue:))
  }

  private static let table = SpeechVerbForms().table

  /// Regular verbs by ending, then verbs whose forms are written out.
  static let utteringRegular = """
    accorder adresser affirmer ajouter alléguer annoncer argumenter arguer articuler asséner assurer
    attester avancer aviser balancer bloguer bougonner chuchoter clamer commenter communiquer
    compléter conseiller confesser confier confirmer constater corriger crier déclamer déclarer
    décréter déplorer dévoiler diagnostiquer dicter divulguer élaborer énoncer énumérer éructer
    enchaîner exhorter expliciter expliquer exposer fulminer glisser grogner gronder hurler improviser
    indiquer informer insister interroger ironiser jurer juger lâcher lancer marteler maugréer
    mentionner murmurer narrer nier noter nuancer objecter observer ordonner persifler pester plaider
    plaisanter poster préciser proclamer professer promulguer prononcer prophétiser protester publier
    questionner raconter railler rapporter rassurer réaffirmer recommander récapituler réclamer relater
    relativiser relayer relever remarquer remercier répéter répliquer rétorquer révéler rectifier
    résumer résonner riposter scander signaler signifier sommer souffler souligner soupirer spécifier
    stipuler suggérer susurrer tancer témoigner tempêter temporiser tonner trancher tweeter twitter
    adjurer conjurer apostropher radoter rager grincer glousser blaguer fredonner intimer
    disserter monologuer soliloquer jaser ergoter chicaner maronner marmotter baragouiner
    larmoyer hoqueter trompeter redemander réexpliquer savourer pouffer ruminer haleter
    légender reformuler feuler
    verbaliser vociférer certifier claironner invectiver ressasser seriner détailler
    préconiser concéder ânonner pointer râler retweeter partager évacuer balayer philosopher
    égrener tempérer alerter clarifier minimiser implorer supplier marmonner bafouiller balbutier cingler
    dédramatiser abonder acquiescer beugler brailler bredouiller débiter
    déblatérer déconseiller discourir embrayer exulter fanfaronner gouailler grommeler
    hasarder insinuer jubiler minauder motiver opiner pérorer plastronner
    pleurnicher pontifier positiver rabâcher raisonner rembarrer
    rétropédaler ricaner ronchonner rouspéter sangloter schématiser sermonner simplifier
    spéculer synthétiser théoriser titrer tonitruer vaticiner renvoyer
    """

  static let reflexiveRegular = """
    agacer alarmer amuser attrister consoler désespérer désoler écrier égosiller émerveiller emporter
    apitoyer attendre crisper épancher étouffer étrangler fâcher flatter hérisser offenser pâmer
    rebiffer révolter vexer énerver enflammer enthousiasmer époumoner esclaffer étonner exaspérer
    exclamer excuser extasier gausser
    impatienter indigner inquiéter insurger irriter lamenter montrer moquer offusquer récrier remémorer résigner
    scandaliser targuer
    """

  static let judgingRegular = """
    accuser admirer affectionner afficher analyser anticiper appréhender approuver assumer blâmer
    caricaturer célébrer condamner conjecturer considérer contester critiquer
    dénigrer dénoncer désapprouver désirer deviner douter envisager escompter espérer estimer évaluer évoquer
    exprimer féliciter fustiger ignorer imaginer imputer incriminer invoquer justifier louer marquer
    mépriser militer négliger opposer oser parier parler penser présager présumer privilégier
    prôner pronostiquer proposer railler redouter refuser regretter réfuter réitérer rêver
    reprocher revendiquer saluer songer souhaiter soupçonner supposer tabler tolérer viser formuler
    manifester exiger demander désavouer déprécier stigmatiser tacler vilipender vitupérer ambitionner
    brocarder cacher consigner décrier égratigner encenser étriller interpréter inviter
    présupposer prier rabrouer récuser réprouver subodorer suspecter vanter
    """

  static let describingRegular = """
    assimiler comparer désigner présenter qualifier surnommer taxer traiter caractériser dénommer
    étiqueter
    """

  static let secondGroup = """
    applaudir attendrir avertir compatir définir enorgueillir garantir gémir réagir rebondir réjouir renchérir
    rugir surenchérir
    """

  static let thirdGroup = "répondre prétendre défendre confondre sous-entendre"

  /// Lemma, group and the forms in the order present singular, present plural,
  /// imperfect stem, future stem, past participle, past singular, past plural.
  static let irregular = """
    dire utters dit disent dis dir dit dit dirent
    redire utters redit redisent redis redir redit redit redirent
    contredire utters contredit contredisent contredis contredir contredit contredit contredirent
    prédire utters prédit prédisent prédis prédir prédit prédit prédirent
    médire judges médit médisent médis médir médit médit médirent
    enjoindre utters enjoint enjoignent enjoign enjoindr enjoint enjoignit enjoignirent
    traduire utters traduit traduisent traduis traduir traduit traduisit traduisirent
    prescrire utters prescrit prescrivent prescriv prescrir prescrit prescrivit prescrivirent
    enquérir reflexive enquiert enquièrent enquér enquerr enquis enquit enquirent
    émouvoir reflexive émeut émeuvent émouv émouvr ému émut émurent
    maudire judges maudit maudissent maudiss maudir maudit maudit maudirent
    écrire utters écrit écrivent écriv écrir écrit écrivit écrivirent
    réécrire utters réécrit réécrivent réécriv réécrir réécrit réécrivit réécrivirent
    décrire describes décrit décrivent décriv décrir décrit décrivit décrivirent
    dépeindre describes dépeint dépeignent dépeign dépeindr dépeint dépeignit dépeignirent
    reconnaître utters reconnaît reconnaissent reconnaiss reconnaîtr reconnu reconnut reconnurent
    soutenir utters soutient soutiennent souten soutiendr soutenu soutint soutinrent
    maintenir utters maintient maintiennent mainten maintiendr maintenu maintint maintinrent
    convenir judges convient conviennent conven conviendr convenu convint convinrent
    prévenir utters prévient préviennent préven préviendr prévenu prévint prévinrent
    promettre utters promet promettent promett promettr promis promit promirent
    admettre utters admet admettent admett admettr admis admit admirent
    conclure utters conclut concluent conclu conclur conclu conclut conclurent
    croire judges croit croient croy croir cru crut crurent
    voir judges voit voient voy verr vu voyait voyaient
    craindre judges craint craignent craign craindr craint craignit craignirent
    plaindre judges plaint plaignent plaign plaindr plaint plaignit plaignirent
    poursuivre utters poursuit poursuivent poursuiv poursuivr poursuivi poursuivit poursuivirent
    reprendre utters reprend reprennent repren reprendr repris reprit reprirent
    lire utters lit lisent lis lir lu lut lurent
    engager judges engage engagent engage engager engagé engagea engagèrent
    rappeler utters rappelle rappellent rappel rappeller rappelé rappela rappelèrent
    appeler judges appelle appellent appel appeller appelé appela appelèrent
    interpeller utters interpelle interpellent interpell interpeller interpellé interpella interpellèrent
    avouer utters avoue avouent avou avouer avoué avoua avouèrent
    démentir utters dément démentent dément démentir démenti démentit démentirent
    consentir utters consent consentent consent consentir consenti consentit consentirent
    ressentir judges ressent ressentent ressent ressentir ressenti ressentit ressentirent
    geindre utters geint geignent geign geindr geint geignit geignirent
    rire utters rit rient ri rir ri rit rirent
    sourire utters sourit sourient souri sourir souri sourit sourirent
    rejeter judges rejette rejettent rejet rejetter rejeté rejeta rejetèrent
    vouloir judges veut veulent voul voudr voulu voulut voulurent
    sentir reflexive sent sentent sent sentir senti sentit sentirent
    souvenir reflexive souvient souviennent souven souviendr souvenu souvint souvinrent
    promouvoir judges promeut promeuvent promouv promouvr promu promut promurent
    """

  static let bare = """
    accorder adresser afficher appeler assumer avancer balancer balayer évacuer compléter dévoiler dicter élaborer
    exposer glisser improviser lâcher lancer lire marquer négliger oser partager pointer poster poursuivre
    présenter privilégier prononcer promouvoir promulguer publier relever relayer remercier reprendre résumer
    signifier trancher viser voir abonder applaudir débiter embrayer encenser motiver
    haleter jaser légender pouffer prescrire reformuler ruminer savourer traduire
    prier rebondir renvoyer rire schématiser titrer simplifier sourire synthétiser
    """

  static let nouns = """
    accorde accuse adresse analyse annonce appelle approuve avance célèbre commente compte confie conteste
    critique crie demande désigne doute estime expose glisse indique informe insiste jure juge lance
    marque mentionne moque note oppose ordonne pense pointe poste présente propose publie questionne
    plaignant rapporte refuse regrette relève remarque réplique réserve résume rêve riposte salue signale somme
    souffle souligne témoigne traite tranche vante vise vue vues dite dites dits dit mentionné démenti
    tempête titre affiche blague légende balance partage grogne rage râle cache
    """
}

/// Conjugates the lists of ``SpeechVerbs``, form by form as ``Conjugation`` does: a form is the hash
/// of a stem that goes on over an ending.
private struct SpeechVerbForms {
  private(set) var table = WordTable(capacityFor: 8_000)

  private let bare = WordHashSet(words: SpeechVerbs.bare)

  /// The words or the stems that the forms of a verb are made from.
  private struct Verb {
    var infinitive: [UInt8]
    var present: [[UInt8]]
    var past: [[UInt8]]
    var imperfect: [UInt8]
    var future: [UInt8]
    var participle: [UInt8]
  }

  init() {
    let regular: [(String, SpeechVerbs.Form)] = [
      (SpeechVerbs.utteringRegular, .utters), (SpeechVerbs.judgingRegular, .judges),
      (SpeechVerbs.describingRegular, .describes),
      (SpeechVerbs.reflexiveRegular, [.utters, .reflexive]),
    ]
    for (list, sense) in regular {
      for verb in WordList.words(of: list) where verb.ends(with: "er") {
        addRegular(Array(verb), sense)
      }
    }
    for verb in WordList.words(of: SpeechVerbs.secondGroup).map(Array.init) {
      let stem = verb.dropLast() as [UInt8]
      add(
        Verb(
          infinitive: verb, present: [stem + "t".utf8, stem + "ssent".utf8],
          past: [stem + "rent".utf8], imperfect: stem + "ss".utf8, future: verb, participle: stem),
        .utters)
    }
    for verb in WordList.words(of: SpeechVerbs.thirdGroup).map(Array.init) {
      let stem = verb.dropLast(2) as [UInt8]
      add(
        Verb(
          infinitive: verb, present: [stem, stem + "ent".utf8],
          past: [stem + "it".utf8, stem + "irent".utf8], imperfect: stem, future: stem + "r".utf8,
          participle: stem + "u".utf8),
        .utters)
    }
    for line in WordList.lines(of: SpeechVerbs.irregular) {
      let parts = WordList.words(of: line).map(Array.init)
      let sense: SpeechVerbs.Form =
        switch String(decoding: parts[1], as: UTF8.self) {
        case "utters": .utters
        case "judges": .judges
        case "reflexive": [.utters, .reflexive]
        default: .describes
        }
      add(
        Verb(
          infinitive: parts[0], present: [parts[2], parts[3]], past: [parts[7], parts[8]],
          imperfect: parts[4], future: parts[5], participle: parts[6]),
        sense)
    }
    for word in WordList.words(of: SpeechVerbs.nouns) {
      let hash = WordHash.of(word)
      if table[hash] != nil { table.insert(hash, bits: SpeechVerbs.Form.alsoNoun.rawValue) }
    }
  }

  private mutating func addRegular(_ infinitive: [UInt8], _ sense: SpeechVerbs.Form) {
    let stem = infinitive.dropLast(2) as [UInt8]
    let soft = Conjugation.softened(stem)
    let mute = Self.opened(stem)
    add(
      Verb(
        infinitive: infinitive, present: [mute + "e".utf8, mute + "ent".utf8],
        past: [soft + "a".utf8, stem + "èrent".utf8], imperfect: soft, future: mute + "er".utf8,
        participle: stem + "é".utf8),
      sense)
    // `balaie` and `balaye`, `appuiera`
    if stem.ends(with: "ay") || stem.ends(with: "oy") || stem.ends(with: "uy") {
      let light = stem.dropLast() as [UInt8] + "i".utf8
      add(light, Self.present + Self.future, [sense, .finite])
    }
    // `assénera`, `révélera` are written both ways.
    add(stem, Self.future, [sense, .finite])
  }

  private mutating func add(_ verb: Verb, _ sense: SpeechVerbs.Form) {
    for word in verb.present + verb.past { add(word, [sense, .finite]) }
    add(verb.imperfect, Self.imperfect, [sense, .finite])
    add(verb.future, Self.futureBehindR, [sense, .finite])
    let sense = bare.contains(WordHash.of(verb.infinitive[...])) ? sense.union(.bare) : sense
    add(verb.participle, [sense, .participle])
    let endings = verb.participle.ends(with: "s") ? Self.inflections : Self.otherInflections
    add(verb.participle, endings, [sense, .participle])
    add(verb.imperfect, Self.gerund, [sense, .gerund])
    add(verb.infinitive, [sense, .infinitive])
  }

  private static let present = WordList.words(of: "e ent")
  private static let imperfect = WordList.words(of: "ait aient")
  private static let future = WordList.words(of: "era eront erait eraient")
  private static let futureBehindR = WordList.words(of: "a ont ait aient")
  private static let gerund = WordList.words(of: "ant")
  /// Of a participle, which ends in s or else has a plural in s.
  private static let inflections = WordList.words(of: "e es")
  private static let otherInflections = WordList.words(of: "e s es")

  private mutating func add(_ word: [UInt8], _ form: SpeechVerbs.Form) {
    table.insert(WordHash.of(word[...]), bits: form.rawValue)
  }

  private mutating func add(
    _ stem: [UInt8], _ endings: [ArraySlice<UInt8>], _ form: SpeechVerbs.Form
  ) {
    let stem = WordHash.of(stem[...])
    for ending in endings { table.insert(WordHash.of(ending, after: stem), bits: form.rawValue) }
  }

  /// `révél` → `révèl`, `martel` → `martèl`: the stem before a mute e.
  private static func opened(_ stem: [UInt8]) -> [UInt8] {
    guard let vowel = stem.lastIndex(where: { vowels.contains($0) }), vowel < stem.count - 1 else {
      return stem
    }
    let consonants = stem.suffix(from: vowel + 1)
    // `protest` and `express` keep a closed syllable; `allégu`, `décrèt` do not.
    if stem[vowel] == UInt8(ascii: "e"), consonants.count == 1 {
      return Array(stem.prefix(vowel)) + "è".utf8 + consonants
    }
    guard stem.prefix(vowel + 1).ends(with: "é") else { return stem }
    return Array(stem.prefix(vowel - 1)) + "è".utf8 + consonants
  }

  /// The last bytes of vowels, which no consonant has.
  private static let vowels = "aeéèêiîoôuûyâ".unicodeScalars.compactMap { String($0).utf8.last }
}
