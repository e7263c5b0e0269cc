import Text

extension NameClues {
  /// The small words that tie a name to its neighbors.
  enum Link {
    static let chez = WordHash.of("chez")
    static let to = WordHash.of("à")
    static let `in` = WordHash.of("en")
    static let on = WordHash.of("sur")
    static let within = WordHash.of("dans")
    static let with = WordHash.of("avec")
    static let by = WordHash.of("par")
    static let of = WordHash.of("de")
    static let such = WordHash.of("comme")
    static let suchAs = WordHash.of("que")
    static let `for` = WordHash.of("pour")
    static let elidedOf = WordHash.of("d'")
    static let ofThe = WordHash.of("du")
    static let ofTheMany = WordHash.of("des")
    static let toThe = WordHash.of("au")
    static let toTheMany = WordHash.of("aux")
    static let the = WordHash.of("le")
    static let theFeminine = WordHash.of("la")
    static let theMany = WordHash.of("les")
    static let theElided = WordHash.of("l'")
    static let according = WordHash.of("selon")
    static let against = WordHash.of("contre")
    static let face = WordHash.of("face")
    static let former = WordHash.of("ex-")
    static let party = WordHash.of("parti")
    static let head = WordHash.of("tête")
    static let door = WordHash.of("porte")
    static let who = WordHash.of("qui")
    static let years = WordHash.of("ans")

    static let accordingEnds = WordTable(words: "d'après après")
    static let ofs = WordTable(words: "de d'")
    static let politicals = WordTable(words: "politique politiques")
    static let articles = WordTable(words: "le la les l' un une des du au aux")
    static let links = WordTable(words: "de du des d' la le les l' et")
    static let determiners = WordTable(words: "le la les l' un une des son sa ses leur ex- d' de")
    static let qualifiers = WordTable(
      words:
        """
        ancien ancienne anciens anciennes actuel actuelle nouveau nouvelle nouvel jeune premier première futur future célèbre deux trois numéro autre \
        également aussi lui elle grand grande petit petite principal principale très
        """)
    static let auxiliaries = WordTable(
      words:
        """
        a ont avait avaient est était sera serait aura aurait s'est s' se ne n' y en l' le la les lui leur fut va vient peut doit devrait pourrait veut n'a \
        été
        """)
    static let passives = WordTable(words: "été est était sera serait fut")
    static let resigning = WordTable(
      words: """
        démissionne démissionné démissionnait démissionner démissionnera démissionnaire exclu \
        exclue exclus limogé limogée licencié licenciée évincé évincée débarqué débarquée viré virée
        """)
    /// Behind these `par` names an organization, if nothing says that it is a person.
    static let deeds = WordTable(
      words: """
        rachetée rachetés rachetées acquise acquises financée développée éditée pilotée embauchée \
        embauchés recrutée recrutés licenciée licenciés nommée limogée remerciée évincée débauchée \
        fabriquée commercialisée employée employé exploitée consulté consultée obtenu obtenue \
        relayé relayée rapportée publiée diffusée révélée
        """)
    /// Behind these `par` names a person, if the name has two words.
    static let replacings = WordTable(
      words: """
        remplacé remplacée remplacés remplacées suppléé suppléée devancé devancée battu battue
        """)
    static let origins = WordTable(words: "provenance")
    static let leadings = WordTable(words: "à prend prendra prendre pris prenait reprend reprendra")
    static let reports = WordTable(words: "rapporte rapporté rapportait")
    static let stakes = WordTable(words: "participation participations parts actions investi")
    static let workings = WordTable(
      words: """
        travaille travaillé travaillait travailler travaillera jouait jouera
        """)
    static let slammings = WordTable(words: "claqué claque claquer claquera claquant claquait")
    static let bonds = WordTable(
      words: """
        contrat contrats bail accord engagé engagée engage engager signé signée signe signer \
        paraphé prolongé prolongée négocie négocierait négocier lié liée fusion fusionner rapprochement partenariat
        """)
    static let leavings = WordTable(
      words: "départ départs démission limogeage licenciement éviction renvoi retrait sortie")
    static let possessives = WordTable(words: "son sa ses leur leurs mon ma notre votre")
    static let announcings = WordTable(
      words: "annonce annoncé confirme confirmé officialise officialisé acte acté annonçait")
    static let movements = WordTable(
      words:
        "départ démission limogeage éviction nomination arrivée recrutement embauche retrait promotion"
    )
    static let partings = WordTable(
      words:
        """
        perd perdu perdra perdait perdre tient cherche trouve trouvé remplace remplacé change changé débarque débarqué limoge limogé licencie licencié
        """)
    static let definers = WordTable(
      words: "le la l' un une son sa mon ma notre leur cet cette ce votre")
    static let tellings = WordTable(
      words: """
        dit déclaré confié expliqué répondu affirmé indiqué précisé raconté assuré annoncé révélé \
        rapporté souligné entretien interview
        """)
    static let givings = WordTable(
      words: """
        succède succédé succédera succéder succédait succédant succéderait échoit échu échue échoira \
        échoir incombe incombera confie confié confiée confiés confiées confier confiera confiait \
        remet remis remise remises remettre remettra remettait délègue délégué déléguée
        """)
    /// Verbs that bring a post to somebody, and somebody to a town.
    static let comings = WordTable(
      words: "revient reviendra revenait revenir revenu revenue reviennent")
    static let posts = WordTable(
      words: """
        poste portefeuille fauteuil siège direction présidence place mairie intérim baquet brassard \
        rôle charge fonction succession tâche honneur
        """)
    /// `s'attache les services de X`.
    static let attachings = WordTable(
      words: """
        attache attaché attacher attachera offre offert offrir offrira adjugé adjuge assuré assure \
        assurer
        """)
    static let services = WordHash.of("services")
    static let passings = WordTable(words: "passé passée passés passées passer")
    /// Behind a name and a comma: `X, spécialisée dans les batteries`.
    static let firmParticiples = WordTable(
      words: "spécialisé spécialisée fondée créée cotée détenue implantée valorisée rachetée basée")
    static let mandates = WordTable(
      words: """
        député députée sénateur sénatrice élu élue conseiller conseillère maire eurodéputé \
        eurodéputée parlementaire adjoint adjointe ministre candidat candidate
        """)
    static let demonyms = ["ais", "aise", "ois", "oise"].map { Array($0.utf8) }
    static let offices = WordTable(
      words:
        "président présidente vice-président vice-présidente secrétaire présidence chef cheffe membre"
    )
    static let number = WordHash.of("numéro")
    static let ranks = WordTable(words: "un deux trois quatre 1 2 3")
    /// What firms do and people, too: `le courtier X`.
    static let makers = WordTable(
      words: """
        courtier torréfacteur chocolatier horloger joaillier bijoutier cimentier négociant grossiste \
        voyagiste logisticien sidérurgiste verrier malletier maroquinier parfumeur énergéticien \
        pétrolier gazier hôtelier minotier semencier fromager confiseur biscuitier papetier \
        imprimeur chimiste électricien câblier fondeur façonnier lunetier opticien caviste \
        bancassureur réassureur gestionnaire loueur concessionnaire carrossier menuisier meublier \
        cuisiniste pépiniériste laitier volailler armurier chausseur couturier tapissier traiteur
        """)
    /// Who has a function in a firm: `la directrice des opérations de X`.
    static let leaders = WordTable(
      words: """
        directeur directrice responsable chef cheffe patron patronne vice-président \
        vice-présidente ingénieur ingénieure manager head
        """)
    static let territorial = WordTable(
      words: """
        régional régionale départemental départementale diocésain diocésaine académique \
        interrégional interrégionale métropolitain provincial provinciale cantonal général \
        générale police gendarmerie
        """)
    /// Posts that a person has to give, too, or that are of a subject: `la ministre des Pêches, X`.
    static let ofNoEmployer = WordTable(
      words: """
        porte-parole conseiller conseillère conseillers avocat avocate avocats collaborateur \
        collaboratrice assistant assistante attaché attachée campagne cabinet proche secrétaire \
        adjoint adjointe bras médecin agent agente chauffeur garde successeur prédécesseur rival \
        rivale adversaire élève disciple biographe équipe équipes famille clan camp membre membres \
        ministre ministres vice-ministre secrétaires
        """)
    static let adverbs = WordTable(
      words:
        """
        été aussi déjà ensuite enfin encore toujours jamais pas plus également notamment quant tout bien même de d' ainsi alors hier lundi mardi mercredi jeudi \
        vendredi samedi dimanche
        """)

  }
}
