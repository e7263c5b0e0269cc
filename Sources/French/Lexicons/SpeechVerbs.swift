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

  private static let table = WordTable(
    SpeechVerbForms.entries.map { (phrase: $0.key, value: $0.value.rawValue) })

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

/// Conjugates the lists of ``SpeechVerbs``.
private enum SpeechVerbForms {
  static let entries: [String: SpeechVerbs.Form] = {
    var forms: [String: SpeechVerbs.Form] = [:]
    let bare = Set(words(SpeechVerbs.bare))
    func add(_ word: String, _ form: SpeechVerbs.Form) { forms[word, default: []].insert(form) }
    func addAll(
      _ sense: SpeechVerbs.Form, present: [String], imperfect: String, future: String,
      participle: String, past: [String], infinitive: String
    ) {
      for word in present + past { add(word, [sense, .finite]) }
      for ending in ["ait", "aient"] { add(imperfect + ending, [sense, .finite]) }
      for ending in ["a", "ont", "ait", "aient"] { add(future + ending, [sense, .finite]) }
      let sense = bare.contains(infinitive) ? sense.union(.bare) : sense
      let endings = participle.hasSuffix("s") ? ["", "e", "es"] : ["", "e", "s", "es"]
      for ending in endings { add(participle + ending, [sense, .participle]) }
      add(imperfect + "ant", [sense, .gerund])
      add(infinitive, [sense, .infinitive])
    }
    let regular: [(String, SpeechVerbs.Form)] = [
      (SpeechVerbs.utteringRegular, .utters), (SpeechVerbs.judgingRegular, .judges),
      (SpeechVerbs.describingRegular, .describes),
      (SpeechVerbs.reflexiveRegular, [.utters, .reflexive]),
    ]
    for (list, sense) in regular {
      for verb in words(list) where verb.hasSuffix("er") {
        let stem = String(verb.dropLast(2))
        let soft = softened(stem)
        addAll(
          sense, present: [opened(stem) + "e", opened(stem) + "ent"], imperfect: soft,
          future: opened(stem) + "er", participle: stem + "é",
          past: [soft + "a", stem + "èrent"], infinitive: verb)
        // `balaie` and `balaye`, `appuiera`
        if "ay oy uy".words.contains(where: { stem.hasSuffix($0) }) {
          let mute = stem.dropLast() + "i"
          for ending in ["e", "ent", "era", "eront", "erait", "eraient"] {
            add(mute + ending, [sense, .finite])
          }
        }
        // `assénera`, `révélera` are written both ways.
        for ending in ["era", "eront", "erait", "eraient"] { add(stem + ending, [sense, .finite]) }
      }
    }
    for verb in words(SpeechVerbs.secondGroup) {
      let stem = String(verb.dropLast())
      addAll(
        .utters, present: [stem + "t", stem + "ssent"], imperfect: stem + "ss", future: verb,
        participle: stem, past: [stem + "rent"], infinitive: verb)
    }
    for verb in words(SpeechVerbs.thirdGroup) {
      let stem = String(verb.dropLast(2))
      addAll(
        .utters, present: [stem, stem + "ent"], imperfect: stem, future: stem + "r",
        participle: stem + "u", past: [stem + "it", stem + "irent"], infinitive: verb)
    }
    for line in SpeechVerbs.irregular.parts("\n") {
      let parts = words(String(line))
      let sense: SpeechVerbs.Form =
        switch parts[1] {
        case "utters": .utters
        case "judges": .judges
        case "reflexive": [.utters, .reflexive]
        default: .describes
        }
      addAll(
        sense, present: [parts[2], parts[3]], imperfect: parts[4], future: parts[5],
        participle: parts[6], past: [parts[7], parts[8]], infinitive: parts[0])
    }
    for word in words(SpeechVerbs.nouns) where forms[word] != nil { add(word, .alsoNoun) }
    return forms
  }()

  private static func words(_ list: String) -> [String] {
    list.words.map(String.init)
  }

  /// `annonc` → `annonç`, `corrig` → `corrige`: the stem before a and o.
  private static func softened(_ stem: String) -> String {
    if stem.hasSuffix("c") { return stem.dropLast() + "ç" }
    return stem.hasSuffix("g") ? stem + "e" : stem
  }

  /// `révél` → `révèl`, `martel` → `martèl`: the stem before a mute e.
  private static func opened(_ stem: String) -> String {
    var letters = Array(stem)
    guard let vowel = letters.lastIndex(where: { "aeéèêiîoôuûyâ".contains($0) }),
      vowel < letters.count - 1
    else { return stem }
    let consonants = letters.count - 1 - vowel
    // `protest` and `express` keep a closed syllable; `allégu`, `décrèt` do not.
    guard letters[vowel] == "é" || (letters[vowel] == "e" && consonants == 1) else { return stem }
    letters[vowel] = "è"
    return String(letters)
  }
}
