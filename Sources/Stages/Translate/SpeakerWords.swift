import French
import Text

/// The closed and half-open word classes that tell what a noun phrase is.
enum SpeakerWords {
  static let pronouns = WordTable(
    words: "il elle ils elles celui-ci celle-ci ceux-ci celles-ci lui-même elle-même")
  static let nobodies = WordTable(words: "on je j' tu nous vous")
  static let feminine = hashes(
    "elle she elles -elle -t-elle -elles -t-elles celle celle-ci dernière")
  static let plural = hashes("ils elles eux -ils -t-ils -elles -t-elles ceux-ci celles-ci derniers")
  static let impersonal = hashes("-on -t-on")

  /// For words that stand in no text by themselves, such as `-t-il`.
  private static func hashes(_ words: String) -> WordHashSet {
    WordHashSet(words: words)
  }

  static let civilities = WordTable(
    words: "m mm mme mlle mr mrs ms dr pr me monsieur madame mademoiselle maître docteur")
  /// Before a name, these make it part of a larger phrase.
  static let prepositions = WordTable(
    words: """
      de du des d' à au aux en dans sur sous chez pour par avec contre sans vers entre parmi selon
      après avant depuis pendant devant derrière envers malgré hors outre via dès comme
      """)
  static let ofWords = WordTable(words: "de du des d'")
  /// The end of a phrase to the left and to the right.
  static let breakers = WordTable(
    words: """
      que qu' qui dont où car mais et ou si lorsque lorsqu' quand puisque puisqu' alors tandis pourtant
      donc or ni
      """)
  static let rightBreakers = WordTable(
    words: """
      que qu' qui dont où car mais et ou si lorsque quand puisque alors tandis en dans sur lors devant
      après avant pendant concernant pour avec chez à au aux par tout comme ce hier lundi mardi
      mercredi jeudi vendredi samedi dimanche aujourd'hui depuis via auprès face ajoutant précisant
      soulignant cité interrogé sous dès est a sont ont était étaient avait avaient sera seront fut furent non ainsi afin selon aussi
      également lui-même elle-même
      """)
  /// Adjectives that stand before their noun.
  static let earlyAdjectives = WordTable(
    words: """
      vieil bon bonne haut haute double triple quadruple bel belle multiple éternel éternelle
      ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes premier
      première ex- vice- futur future grand grande petit petite principal principale même autre seul
      seule propre désormais alors heureux heureuse célèbre fameux fameuse vieux vieille deux trois quatre cinq actuel actuelle
      """)
  /// Nouns for a body: the name in apposition or behind `de` speaks, or the last body named.
  static let bodies = WordTable(
    words: """
      groupe entreprise société firme compagnie club organisation organisme ong association parti
      syndicat start-up startup jeune-pousse laboratoire plateforme chaîne journal quotidien
      hebdomadaire magazine émission site agence banque géant réseau constructeur opérateur éditeur
      équipementier maison marque fédération fondation institution institut université studio cabinet
      multinationale filiale coopérative mouvement rédaction revue radio station média régulateur
      fonds consortium franchise équipe instance employeur concurrent communication
      """)
  /// Powers, sources and groups that speak without being a body with a name.
  static let powers = WordTable(
    words: """
      source sources autorité autorités entourage service services force forces opposition majorité
      parquet préfecture sous-préfecture justice défense accusation diplomatie camp clan délégation
      union bureau jury tribunal jugement arrêt juridiction enquête étude sondage hiérarchie monde
      population foule public opinion peuple nombre dizaine quinzaine vingtaine trentaine
      cinquantaine centaine millier milliers centaines dizaines partie moitié majeure élite camps
      résistance rébellion guérilla cellule antenne secrétariat présidence chancellerie
      ambassade consulat mouvance courant frange aile gauche droite patronat clergé profession
      couple duo trio équipage corps état pays île province État article site affiche pancarte banderole programme
      chambre rectorat interprofession intersyndicale intercommunalité métropole
      agglomération observatoire caisse mutuelle commissariat caserne brigade épiscopat diocèse
      coordination amicale cercle fratrie barreau greffe état-major primature clinique lycée collège
      collectivité collectivités collectif coopérative régie régulateur autorités lobby intéressés
      ministère ministères mairie municipalité gouvernement exécutif administration cour comité
      distributeur exploitant transporteur assureur fabricant organisateur organisateurs
      organisatrice organisatrices promoteur promoteurs aménageur bailleur hôpital école fac
      constitution loi décret projet traité accord charte plainte document documents
      documentaire livre ouvrage édito éditorial chronique propriétaire propriétaires acquéreur
      repreneur premier première deuxième second seconde troisième aîné aînée cadet cadette eux elles
      démocrates républicains conservateurs libéraux écologistes insoumis talibans auteurs autre autres
      """)
  /// Nouns for the voice of a body or person: who stands behind `de` speaks.
  static let voices = WordTable(
    words: """
      communiqué déclaration direction message lettre courriel mail note texte tribune compte page
      billet publication post tweet réponse annonce rapport porte-parole avis annonces déclarations
      messages mémo mot mots propos termes dires courrier circulaire plainte blog
      information informations
      """)
  /// What words stand on or in: never somebody.
  static let inscriptions = WordTable(
    words: """
      slogan adage proverbe dicton refrain graffiti panneau écriteau autocollant tee-shirt badge plaque
      prospectus dépliant tract spot générique titre formule légende maxime devise serment
      """)
  /// Nouns for a person that point back at one already named.
  static let persons = WordTable(
    words: """
      intéressé intéressée dirigeant dirigeante patron patronne fondateur fondatrice cofondateur
      cofondatrice chercheur chercheuse scientifique entrepreneur entrepreneuse milliardaire homme
      femme ministre président présidente directeur directrice pdg responsable élu élue députée député
      sénateur sénatrice maire candidat candidate chef entraîneur joueur joueuse champion championne
      auteur auteure autrice acteur actrice chanteur chanteuse écrivain réalisateur réalisatrice
      ingénieur ingénieure spécialiste professeur avocat avocate juge général pape roi reine prince
      princesse attaquant gardien capitaine sélectionneur coureur cycliste pilote secrétaire vainqueur gagnant
      gagnante vaincu vaincue perdant perdante lauréat lauréate retraité retraitée démissionnaire
      partant partante sortant sortante battu battue évincé évincée limogé limogée licencié licenciée
      plaignant plaignante accusé accusée prévenu prévenue suspect suspecte victime
      donateur donatrice trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire
      octogénaire nonagénaire centenaire vétéran vétérane benjamin benjamine doyen doyenne rescapé
      rescapée survivant survivante assaillant assaillante agresseur agresseuse coupable promu promue
      natif native médaillé médaillée tenant tenante technicien technicienne signataire
      intervenant intervenante orateur oratrice narrateur narratrice romancier romancière
      édile universitaire philosophe monarque souverain souveraine duc duchesse diplomate inventeur
      inventrice peintre sculpteur sculptrice guitariste batteur batteuse compositeur compositrice
      cinéaste blogueur blogueuse youtubeur youtubeuse influenceur influenceuse streamer streameuse
      lutteur lutteuse alpiniste mécène philanthrope millionnaire aristocrate poète poétesse
      essayiste collectionneur collectionneuse météorologue sismologue épidémiologiste virologue
      recordman recordwoman vice-champion vice-championne
      paléontologue astrophysicien astrophysicienne volcanologue océanographe glaciologue
      démographe botaniste criminologue constitutionnaliste psychanalyste légiste agronome activiste
      """)
  /// Nouns for somebody by what befalls him or how he stands, as told of whom the text names.
  static let epithets = WordTable(
    words: """
      recrue maestro banni bannie exclu exclue évincé évincée limogé limogée licencié licenciée
      congédié congédiée révoqué révoquée suspendu suspendue destitué destituée déchu déchue
      nommé nommée impétrant impétrante promu promue transfuge revenant revenante leader héros
      héroïne star vedette idole phénomène prodige trublion ténor patriarche matriarche rookie néophyte
      novice débutant débutante sortant sortante battu battue démissionnaire partant partante
      retraité retraitée élu élue vainqueur lauréat lauréate
      gagnant gagnante perdant perdante vaincu vaincue miraculé miraculée rescapé rescapée
      prodigue globe-trotteur icône virtuose diva légende pensionnaire tribun
      autodidacte polytechnicien polytechnicienne énarque normalien normalienne trentenaire
      quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire quadra quinqua
      doyen doyenne benjamin benjamine cadet cadette vétéran vétérane
      """)
  /// Those of them that are feminine or masculine whoever is meant.
  static let genderless = WordTable(
    words: "recrue star vedette idole phénomène prodige icône légende leader personnalité victime")
  /// Nouns for people who need not have a name in the text.
  static let people = WordTable(
    words: """
      chauffard automobiliste automobilistes conducteur conductrice passager passagère passagers
      piéton ravisseur tireur meurtrier meurtrière assassin voleur braqueur kamikaze terroriste
      terroristes djihadiste djihadistes jihadiste jihadistes forcené criminel criminelle détenu
      détenue détenus prisonnier prisonniers otage otages mineur mineure mineurs adolescent
      adolescente adolescents jeune jeunes enfant enfants garçon fille fillette mère père veuve
      veuf habitant habitante habitants habitantes voisin voisine voisins riverain riveraine
      riverains touriste touristes manifestant manifestante manifestants gréviste grévistes
      étudiant étudiante étudiants élève élèves lycéen lycéenne lycéens locataire locataires client
      cliente clients usager usagers internaute internautes supporteur supporters supporteurs
      spectateur spectatrice spectateurs témoin témoins proche proches parents famille familles
      personnels autorités secours secouristes enquêteurs éboueurs pompiers policiers rebelles
      insurgés militants opposants organisateurs syndicats substitut substitute greffier greffière
      individu individus citoyen citoyens citoyenne citoyennes météorologue météorologues
      sismologue sismologues épidémiologiste épidémiologistes virologue virologues paléontologue
      paléontologues archéologue archéologues astrophysicien astrophysiciens universitaire
      universitaires scientifique scientifiques chercheur chercheurs moine moines activiste
      activistes rebelle insurgé pirate pirates coauteur coauteurs coauteure coauteures lecteur
      lecteurs lectrice lectrices téléspectateur téléspectateurs détracteur détracteurs détractrice
      détractrices partisan partisans adversaire adversaires confrère confrères consœur consœurs
      fonctionnaire fonctionnaires agent agents douanier douaniers enquêteur enquêtrice enquêtrices
      juré jurés diplomate diplomates négociateur négociateurs négociatrice négociatrices
      observateur observateurs observatrice observatrices membre membres condamné condamnés
      complice complices blessé blessés voyageur voyageurs voyageuse voyageuses randonneur
      randonneurs vacancier vacanciers pèlerin pèlerins fidèle fidèles paroissien paroissiens
      croyant croyants villageois chasseur chasseurs parent oncle oncles tante tantes grand-père
      grands-pères grand-mère grands-mères compagnon compagnons compagne compagnes fiancé fiancés
      fiancée fiancées doctorant doctorants doctorante doctorantes savant savants secouriste
      sauveteur sauveteurs médecin-légiste médecins-légistes utilisateur utilisateurs utilisatrice
      utilisatrices contributeur contributeurs contributrice contributrices volontaire volontaires
      nationaliste nationalistes indépendantiste indépendantistes séparatiste séparatistes
      islamiste islamistes combattant combattants combattante combattantes milicien miliciens
      guérillero guérilleros mercenaire mercenaires déserteur déserteurs espion espions espionne
      espionnes investisseur investisseurs bailleur bailleurs
      """)
  /// Trades and professions: people by what they do.
  static let crafts = WordTable(
    words: """
      représentant représentants représentante représentantes luthier luthière artisan artisane
      artisans artisanes ébéniste potier potière céramiste forgeron horloger horlogère joaillier
      bijoutier bijoutière tapissier tapissière cordonnier cordonnière tailleur chapelier
      chapelière imprimeur relieur relieuse verrier verrière brodeuse tisserand charcutier
      charcutière fromager fromagère poissonnier poissonnière traiteur brasseur brasseuse caviste
      torréfacteur chocolatier chocolatière décorateur décoratrice décorateurs scénographe
      costumier costumière maquilleur maquilleuse praticien praticienne praticiens praticiennes
      soignant soignante soignants soignantes pneumologue ornithologue entomologue primatologue
      zoologue écologue agronome géographe démographe ethnologue théologien théologienne
      paléontologue vulcanologue hydrologue infectiologue oncologue urologue dermatologue
      ophtalmologue néphrologue rhumatologue allergologue endocrinologue gériatre obstétricien
      obstétricienne ostéopathe orthophoniste podologue opticien opticienne maraîcher maraîchère
      apiculteur apicultrice ostréiculteur ostréicultrice céréalier céréalière arboriculteur forain
      foraine brocanteur brocanteuse antiquaire buraliste fleuriste garagiste taxi syndic nourrice
      préparateur préparatrice interne internes recruteur recruteuse recruteurs cheffe cheffes
      slalomeur slalomeuse descendeur descendeuse dossiste pongiste hockeyeur hockeyeuse volleyeur
      volleyeuse escaladeur navigateur navigatrice marin marins matelot matelots commerçant
      commerçants commerçante commerçantes restaurateur restaurateurs hôtelier hôteliers 
      programmeur programmeurs programmeuse programmeuses
      blogueur blogueurs youtubeur youtubeurs influenceur influenceurs fermier fermiers fermière
      fermières paysan paysans paysanne paysannes postier postiers postière postières routier
      routiers camionneur camionneurs hacker hackers généraliste généralistes cancérologue
      cancérologues botaniste botanistes océanographe océanographes volcanologue volcanologues
      pédopsychiatre pédopsychiatres cantinier cantinière skipper
      skippeuse
      """)
  /// Offices that newspapers call anybody of that kind.
  static let generals = WordTable(
    words: """
      magistrat magistrate élu élue édile parlementaire conseiller conseillère souverain souveraine
      """)
  /// Nouns of time: `un jour`, `la semaine dernière` are not subjects.
  static let times = WordTable(
    words: """
      jour jours semaine semaines mois an ans année années matin matinée soir soirée nuit heure heures
      lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
      minute minutes seconde secondes août septembre octobre novembre décembre week-end veille lendemain temps fois moment tour
      """)
}
