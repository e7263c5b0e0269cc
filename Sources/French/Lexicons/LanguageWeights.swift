/// How English the words of French news are, from `Training/language/train.py`.
///
/// Made from word counts of UD_English-EWT (CC BY-SA 4.0), UD_French-GSD (CC BY-SA 4.0),
/// UD_French-Sequoia (LGPL-LR), UD_French-PUD (CC BY-SA 3.0) and ELTeC-fra (public domain),
/// and from the words of VADER (MIT); `NOTICE` names them. Not to be edited by hand.
enum LanguageWeights {
  /// Steps of a word's score in one nat.
  static let wordUnit = 4
  /// Steps of an n-gram's weight in one nat.
  static let ngramUnit = 16
  /// How English a word is before its letters are looked at, in n-gram steps.
  static let bias = 22
  /// The letter of ``ngrams`` that stands for no weight.
  static let zero = 45

  /// A score and the words that have it; above zero is English.
  static let words = """
    -24 abord accès activité administré affaire affaires afin agit ai ailleurs ainsi ait allait
    -24 alors amis ancien anglais année années août appelle après armes armée arrivée assemblée
    -24 assez atteints attendre au aucun aucune aujourd'hui auprès auraient aurait aussi
    -24 aussitôt autant autorisation autour autre autres aux avaient avais avait avec avez avis
    -24 avoir avons avril ayant banque bataille beaucoup besoin bien bientôt bivalirudine bois
    -24 bonheur bonne bouche britannique cadre campagne capitaine catégories ce cela celle
    -24 celles celui celui-ci cependant certaines cet cette ceux chambre chaque chemin chercher
    -24 chez choses château ciel classe clinique cliniques collègues comité comme communauté
    -24 commune compagnie compris compte concernant concerne conduite conférence connaître connu
    -24 conseil contient contre contrôle cours croire crois côte côté cœur d' dans de demanda
    -24 demande demandé depuis dernier derniers dernière derrière des deux deuxième devait
    -24 devant devenir devient devrait différentes dimanche directeur disait dit dit-elle dit-il
    -24 dois doit doivent donc donne donner donné données douleur douleurs doute droit droite
    -24 droits du durant durée dès début décembre décidé déclaré défense département
    -24 développement eau effets elle elle-même elles emploi encore endroit enfant enfants enfin
    -24 enquête entendre entendu entre entreprise entreprises entrer esprit espèce est est-ce
    -24 est-il et européen européenne eux exemple existe expérience eût faire faisait faisant
    -24 fait fallait famille faut faux faveur façon femme femmes fille fils finalement fois
    -24 fonction fonds font forte francs français française frère frégates furent fut février
    -24 fût garde garçon gauche gouvernement grandes groupe grâce général générale hanche haute
    -24 heure heureux histoire homme hommes honneur hémorragie héparine hôtel ici idée il ils
    -24 immédiatement importante indésirables inhibiteur insuffisance intraveineuse intérieur
    -24 intérêt j' jamais je jeune jeunes jouer jour jours judiciaire juge juges juillet jusqu'
    -24 l' la laisser laquelle larmes le les lettre leur leurs liberté ligne liste livre livres
    -24 longtemps lorsqu' lorsque lui lui-même lumière là lèvres m' madame mademoiselle
    -24 maintenant maire mairie mais maison majorité maladie malgré manière marche marché
    -24 marchés marquis matin matière maître meilleur membres mes mettre mieux ministre
    -24 ministère moins mois monde mondiale monsieur mouvement moyenne musique mère médecin
    -24 médicament médicaments même mêmes n' ne niveau noir nombre nombreuses nombreux notamment
    -24 notre nous nouveau nouveaux nouvelle nouvelles novembre nuit né nécessaire obtenir
    -24 octobre opération ordre osseux ostéoporose ou outre ouvert où par parce parfois parler
    -24 parlé parti particulier partir partis pas passe passer passé patientes pauvre peine
    -24 pendant pensée perfusion permis personne personnes petites peu peur peut peut-être
    -24 peuvent plaisir plusieurs plutôt politique politiques pour pourquoi pourrait pourtant
    -24 pouvait pouvoir première premières prendre principalement pris prit problème problèmes
    -24 procès produit produits projets près présence présent présente présenté président
    -24 présidente publique puis puisque père période qu' qualité quand quatre que quel quelle
    -24 quelqu' quelque quelques qui quoi raison rapide rapidement rapport recevoir rencontre
    -24 rendre reste retour reçu rien risque roi rouge rubrique rue réactions réalité réduction
    -24 références région régions rénale répondit répondre réponse réseau résolution résultats
    -24 rôle s' saignement saignements sais saison sait salle sans santé savait savoir scène se
    -24 seconde selon semaine semaines semblait septembre serait seront ses seul seule seulement
    -24 si signe situé située siècle siège société soient soir soit soleil sommes sont sorte
    -24 sortir sourire sous souvent succès suis suivant sujet sur surtout système sécurité série
    -24 sœur taille tandis tant tard taux telle telles temps tenait terme terre territoire
    -24 théâtre titre toujours tous tout toute toutefois toutes traitement traité traités
    -24 travaux trois troisième trouvait trouve trouver trouvé très tu tête une utilisation
    -24 utiliser utilisé vais valeurs venait venir vers veux vie vieille vient vieux ville vit
    -24 vite voie voilà voir voit voiture voix votre voudrais voulait voulu vous voyage voyait
    -24 vrai vraiment yeux zolédronique à âge âgés âme ça école économie économique écria écrit
    -24 également église élections époque équipe étaient étais était étant état étude études été
    -24 éviter êtes être
    -23 adresse aimait allez amie américain appartement appelé après-midi arrivé arrondissement
    -23 arrêté attendait au-delà au-dessus aurais auteur autorités avenir avions bisphosphonates
    -23 capitale caractère carrière cas celle-ci ces chargé chinois chère claire colère
    -23 commissaire comprendre comptes comte conduire constitue contraire correspondant créé
    -23 davantage dernières devenu devoir différents dirigeants dix docteur donnait débat
    -23 décision départ députés désir dîner eaux effet efficacité empereur ensuite environnement
    -23 espoir espère est-à-dire explique faisaient faites fenêtre ferme filles fleurs fréquents
    -23 geste groupes généralement habitants hypocalcémie idées intermédiaires intérêts janvier
    -23 jardin jeu journée joué laisse laissé langue lesquelles lettres libération longue lutte
    -23 malade marque mauvais maîtresse militaire mis montant montrer montré mourir moyen moyens
    -23 mètres mémoire nom objet observée ombre osseuse ouverte parlait particulièrement passait
    -23 pensait pense perdu petite peux pièce plein poudre pourraient pouvant probablement
    -23 proche procédure projet précisément présentant présenter prêt publié pêche recherche
    -23 recommandé regardait représente restait réaction récemment réduit républicain réseaux
    -23 réunion révolution sa scandale secrétaire secteur sentait sociaux soldats sortie soutien
    -23 souvenir suivante suivants suivi suivre sujets sursis symptômes tableau tante tenir
    -23 terres travail triste tôt valeur vente venu victoire villes vint vivement vivre vois
    -23 volonté voyant vue vérité économiques éducation électeurs élection élevé éléments
    -23 énergie établir événement événements œuvre
    -22 a-t-il abbé accueil acteurs activités actuel actuelle actuellement administrer
    -22 administrée aient aimé ajouta ancienne apparaît appartenant appris approche arbres arrêt
    -22 arrêta arrêter attaque atteindre atteint attente autrefois basse blanc bonnes bons bruit
    -22 bâtiment caporaux ceci certaine certainement changé chevaux cinq citoyens cité
    -22 clairement commencé communes complètement composé comprends condamné connais
    -22 connaissance connaît conséquence contenant contenu coopération correctionnel couleurs
    -22 coupe cour courant coût critères croyait création créer demeure destinée devez devint
    -22 directement domicile donnée doux décide découvrir député désormais empire emplois
    -22 empêcher entretien escalier espèces essentiel essentiellement eut extérieur faible fais
    -22 faite faits familles fiches financière fièvre fleuve forme forêt foule fractures frais
    -22 frontière frères fête goût guère haut hauteur heureuse historique hypersensibilité
    -22 immunité importantes importe indiqué indépendance indésirable inscrit jambes jeta
    -22 jeunesse jeux joie joue lendemain listes locaux loin mai maintenir majeurs malheur
    -22 malheureusement malheureux manque matériel membre menée messieurs mesures mille moderne
    -22 moindre moitié montre mort murmura mâchoire mérite naturellement noire nommé nouvel
    -22 néanmoins nécessaires objectif observé oeuvre offre oreille ouverture ouvrir ouvrit
    -22 palais paraît parfaitement parle parquet partie parut passa penser perdre perte peuple
    -22 pièces pleine plupart poitrine populaire portait portant portes porté portée possède
    -22 post-ménopausique pourra pratique prenait presse princesse processus procureur produire
    -22 protéger proximité prudence présents présidence présidentielle prévenir puisqu' puisse
    -22 pâle quatrième quelles quinze raisons rappeler recommandée reconnu refusé remettre remis
    -22 rencontré repris reprit représentant représentants respectivement responsables resté
    -22 retrouve retrouver revenir risques rivière réalisé récente réellement régime résistance
    -22 résultat révélé secours signifie signé sociale soins soirée sombre souffrant stabilité
    -22 subi supérieur supérieure sérieux sévère température termes titulaire trente trouva
    -22 télévision témoin un uniquement vallée veille vendredi verre viens voisins vont voulez
    -22 vouloir voulut véhicule éditions élèves élément énorme épaules équilibre étions étoiles
    -22 œil
    -21 accusé acheter acte actif adieu agir agissait agréable aider aime allemande amitié
    -21 américaine américains anciens annoncé aperçut appelait appeler apporter apprendre arbre
    -21 argent arrière artiste artistes associé associés assuré auquel aura aurai autorité
    -21 autrement avance avant avez-vous batterie beauté beaux belles besoins blessés bolus
    -21 boîte britanniques brusquement bête c' café caillots canard cardiaque cathédrale
    -21 catégorie certes cesse ceux-ci chacun champion chapeau chasse chaîne cher cherche
    -21 circonstances classique clopidogrel combattants commandant commandement commençait
    -21 commissions commun communiste comparé complète comporte comprenait compétition comtesse
    -21 comédie connaissait connue considérer considéré construit conséquences continua
    -21 continuer correctement couleur critique côtés demandait dentaire dessus devra
    -21 difficultés différence digne dirigeant dirigé disparu dites doigts domestique donna
    -21 douce duc déclaration déclare découvert découverte décrit décès défendre déjeuner
    -21 délégation démarche dépenses désert détail effectivement empêche en enceinte ennemi
    -21 ennemis enseignement entendait entendit entière entré envoyer envoyé espagnol espagnole
    -21 européennes européens expliquer expliqué exposé extrême extrêmement facile facilement
    -21 fasse fatigue fausses faute fera feu fictifs finale financières fini finir flacons
    -21 fonctions formes fortement fournir fréquemment fréquence fréquente fusillés gagner
    -21 garder gardé gendarmerie genoux gens gorge gouvernements grosse habitude heureusement
    -21 huit humaine humeur hémoglobine identité illégal indique infirmière inférieur
    -21 intermédiaire interrompit investissements jolie journaliste jugement juin laissa
    -21 laissait laissant lentement lesquels leva levée liaison ligue lire liée lune là-bas
    -21 légère légèrement magistrat mains maisons majeur mandat mardi marqueurs maréchal masse
    -21 mauvaise meilleure meilleurs mesure mg modèle moi-même monter morte motifs municipales
    -21 médecins médias naissance nez noirs nourriture nécessité née négociations objectifs
    -21 obtenu obtient occultes offres offrir ont ordonnance ordres organiser organisée
    -21 ostéonécrose oublier oublié ouvrage papier paraissait parmi participé passant passée
    -21 pauvres pensé pensées permettant petits pharmacien piastres piste pitié placé plantes
    -21 politico-financière ponction pont possibilité poursuite pouvez pouvoirs pouvons premiers
    -21 prenant prend presque printemps prochaine procédures professeur profond progrès prononcé
    -21 propositions proposé propre précis préparer présentent prévenus prête prêtre pu quartier
    -21 quelquefois quels quitté rançon rarement recevant recherches regardant rejoindre
    -21 remercie rendement rendez-vous rendu rentrer reprendre représentent responsabilité
    -21 ressources retiré retourna retourner retraite revanche revoir reçoit rire rouges royaume
    -21 règlement règne réduire répliqua répond répondu réserve rétrocommissions rêve saisons
    -21 sauver scientifiques seigneur semblaient sentir serais servir seuls signes
    -21 significativement sociétés sorti sortit soutenir subir subissant suffisamment suivantes
    -21 supplémentaires systèmes séance sévères sûr tantôt tellement tendre tendresse tente
    -21 terminé territoires toi toit totalement tournant traiter tranquille travaille travailler
    -21 travaillé troupes tuer téléphone utilisateur utilise utilisés vaut vertébrale veuillez
    -21 veulent veut veuve vins vitesse vivant voici vos voulez-vous voyez véritable ébauche
    -21 échapper écoute écouter écrire édition élevée élève émissions émotion épouse épée étage
    -21 étrange étranger étrangers étrangères étudiants évidence œuvres
    -20 abandonner absolument accompagné accordé acide actes acteur adhérents adressé aimer
    -20 allaient allant aller alliés allé amant amende amendement amoureux anciennes animaux
    -20 annuel anticoagulant appartient apparue appelée apprentissage arrivait as-tu assisté
    -20 associée atteinte attentivement attirer auguste auparavant aurez aurons auront auxquels
    -20 avait-il avantages bande banlieue baron baronne bas battre biens blancs blessé bleu
    -20 boire bonnet branche bénéficiant bénéficié bêtes calme camarades capacité capitaux
    -20 caractéristiques catholique causer centrale certains chacune chambres championnat
    -20 championnats champions chanson cherchait cheval choisi cimetière cinquante cinquième
    -20 cinéma cloître commentaires commença compagnons comparaison composée comprit compromis
    -20 comptait conclu condamnés confier connus consacré conseiller conservé consommateurs
    -20 conséquent contexte continuait convaincu corbeau coronaire couche coucher coureur courir
    -20 courte couvert crainte cris critiques créatinine crédit culte curiosité célèbre demandes
    -20 demandez descendre dessous destiné devaient devenait devons devraient diamants
    -20 diminution dirigée dis-je disant disposition dispositions disque dizaine domaine donnent
    -20 dormir doucement douceur duchesse découvre décédé défaut définitivement délai délégués
    -20 démocratie démocratique démontré dépit désespoir détruit développer développé effectué
    -20 employés enchaîné entièrement entraînement entraîner entraîné environ envisager erreur
    -20 espérance estime estimé exactement excellente exige exécution faibles faiblesse faudrait
    -20 faut-il fenêtres ferait feuilles fin folie folle fonctionnaires fonctionnement fondé
    -20 forcé fou franc françaises frappé frontières fréquent fuite fédération garantir
    -20 gendarmes goutte gouverneur grand-mère grandement grossesse générales hausse herbe
    -20 histoires honnête humanité héritage héros immeuble imposer incendie incluant industrie
    -20 industrielle infanterie initialement initiales inquiète inquiétude installé interne
    -20 intitulé inutile investissement investisseurs ivoire jaune jeté joueur journaux
    -20 juridique justement kilomètres lancé langues lequel libres lieux lignes limitée liés
    -20 lois longueur lors manifeste marcher marquise maternelle mauvaises menées messe mesurer
    -20 mettait meurtre militaires mineurs misère misérable modérée moi montait morceaux
    -20 mouvements musée mères mépris nationale naturelle navire niveaux noires nos numérique
    -20 obligé obstacle occupait occupé oncle opposé ordinaire oreilles organisme orgueil
    -20 ouverts ouvre pacte paiement parallèle paraître parc pareil pareille parité parlant
    -20 parlementaire paroles particulières partisans paysans payé peintre pensa permettre
    -20 personnel peuples physique phénomène pierres plaine plateau pleurer pluie poche pointe
    -20 porte-parole portrait pourcentage pourront poursuit poursuivre poussa poussière
    -20 pouvaient pouvais pratiques premièrement prenez prennent primaire principale principaux
    -20 principe priorité privé privée prix prière professionnel professionnelle professionnels
    -20 profonde profondément propres propriétaire propriété propriétés protagonistes prouver
    -20 provoquer précautions précisé précédemment précédent préfet présentées présentés
    -20 prétexte prévenu prévu puissance puissances pût qualifiée quantité quoique raconte
    -20 raconter rappelle rapportées rapportés recommande reconnaître regarde religieux
    -20 remarquable remercier remporté rencontrer rendit représentation retenir retourne
    -20 retrouvé revue riant risédronate rues russe règles réalisation réaliser récit réduite
    -20 régiment régionale réhabilitation répondait réponses républicains réputation répéta
    -20 résidence résoudre résultant résumé réussi réussit révolte sahraouis sanguin sanguins
    -20 savez savons scientifique secondaire secondes semble semblent serai seraient seuil
    -20 similaire socialiste sois sommeil souffrir souhait souligner souligné souriant soutenu
    -20 soyez sphère spécifique sud suivent supplémentaire symptomatique syndrome séjour
    -20 sériques tableaux thème théorie tiré titres tomba tombe tourisme tourna tournoi traitée
    -20 traitées tranchées traumatisme travaillait travers traverser tristesse trop trouvaient
    -20 tué tâche témoignage unité utilisant utilisée venaient venez versement versées
    -20 vertébrales vieillard vieilles viennent vigueur vingt vis-à-vis visage visant vivait
    -20 voire voitures volet voulais voulons voyages voyageurs vécu véhicules vêtements âgées
    -20 âmes échange écria-t-il égard électricité élevait élu élus épaule époux équipes établi
    -20 établissement étape étrangère évidemment évident évoqué évènement îles
    -19 a-t-elle abandonné accepte acceptée accompagner accompagnée accueillir acheté actualité
    -19 adaptée adopté affirmer affirmé ai-je aisance ajustement algérienne alimentaire
    -19 allergiques allée amateurs amies amour améliorer américaines angiographie angioplastie
    -19 anglaise anniversaire annuelle anticipé apercevoir aperçoit aperçu apparaissent appareil
    -19 apparemment apparition appela approcha appropriés appuyé aptitude ardent arrivant
    -19 arrivent arrivés arrondissements arrête arrêtés asseoir atmosphère augmenter
    -19 auriculaires autel automobile avancer avantage avança aviez avouer aérienne aéroport
    -19 aéroports baiser banques barbe barque basque basé basées bateau biais bibliothèque
    -19 biologiques bière bonhomme bonté bourg bénéfice bénéficier bénévoles cadavres calendrier
    -19 cartes causé cavalerie cavalier ceinture cellule celui-là centrales certitude cerveau
    -19 chansons chapelle chargée charmant charmante chasseur chasseurs chaussures cheminée
    -19 cherchant chercheurs cherché chevalier cinquantaine civilisations clarté classement
    -19 clichés clôture cohérence collège combien commandes commencement commis communautés
    -19 compagne compagnon complicité comportement composants comprennent compréhension
    -19 compétences concernés conclure condamnée conducteur confiance confié confiée conflit
    -19 conformément connues conquis consacrer considère considérable considérables considérait
    -19 considérée considérés consommation constante constituent constitutionnel constitué
    -19 construire construite contrairement contre-indiqué contribue contribuer convenu conçu
    -19 coronarien coupable courut couteau couvent critère croyais croyant croyez crée créée
    -19 curieux curé cycliste cérémonie côtes dame dames dangereux demander demeura demie
    -19 demoiselle dentaires descendit destinées dette deviennent devrions différent différente
    -19 diminuer diocèse dirai dirait directrice dis disait-il disent dispose dispositif
    -19 diverses dizaines domestiques donnant douanes doutes drôle duquel débats décida décider
    -19 déclara déclarer défaite défi définis défis déjà délicat départementale déplacer
    -19 déportés dépôt déroule déshydratation détails déterminer dévouement dévoué dû emballage
    -19 en-dessous endémique engagé engagée enlevé enthousiasme entouré entrait entrepris
    -19 enveloppe envoie envoyés espérer essayé eussent eux-mêmes excepté exclusivement exemples
    -19 exposition exprimer expédition extraordinaire extérieure exécuté facteurs familiale
    -19 faudra fauteuil ferai feuille fibrillations fidèle fit-il fière flacon foi fonctionne
    -19 fonctionné fondée fontaine fractionnée fracture fracturé froide fuir furieux fusillé
    -19 fussent fédérale fémoral fémur gagne gagné galerie garantie garçons gendre genre
    -19 gentilhomme gestes gloire gonflement grand-père grandi gravité grecque gris gré
    -19 génération généraux harmonie hasard hautes hebdomadaire horreur humain hygiène hâte
    -19 hépatique hôpital immédiat importants inconnu inconnue incroyable indigènes indiquent
    -19 indépendante informations inférieure ingénieur inscrire insiste installe institution
    -19 interdit intergouvernementale internes intramusculaire intraveineux intégrer intéresse
    -19 intérieure invités inéligibilité irai islamique italienne ivresse jadis japonais joues
    -19 joueurs jour-là judiciaires jugé jusque justifie justifier lait levé leçons libéré
    -19 libérés lien limité littéraire littérature lié lourde lueur lycée lycées léger
    -19 magnifique maintenue maires malades malaise malheureuse manche manquait manteau marchait
    -19 mari mariage marier marié marocain marques marqué masculine maîtres mené merci mesurée
    -19 mettant meubles milieux modeste modéré moine monseigneur monta montagne montra montrait
    -19 morceau mots moulin municipalité musiciens mystère mystérieux mécanisme médaille
    -19 médecine ménage métier métro naturel naturelles navires nerveux nettement neuf nobles
    -19 non-lieu normalement nuisances numéro nécessitant négocier objets obscurité observés
    -19 occidentale occulte odeur officielle officiellement officiers oiseaux olympiques orale
    -19 originaire orphelins ouvertes ouvrages ouvriers pacifique paille paillote paix papiers
    -19 parisien parlez particules partiellement passionné passionnés passées peau peines pensez
    -19 percutanée perdue permet permettent physionomie pieds placée placés plaquettes pleins
    -19 possibilités possédait potentiel poussait pousse pousser pouvez-vous poésie premier
    -19 prenne prie prisonniers prochain proches procédé producteurs profité profondeur proie
    -19 prolongée provenant précieux précise précédentes préparation présentée présidents prêts
    -19 publie publiées puissent pénétrer quai quatorze quelconque quelques-uns quitte
    -19 raisonnable rapporteur rapporté rayons reconnaît recours regarda regrette relativement
    -19 relevé relie religieuse religieuses remarquer remarquez remplacer remplacé remporte
    -19 rendait renforcer renforcée renseignement renvoi repas reprit-il reproche restaient
    -19 restera restée revenait revint reçut ronde rougeur routière rythme règle réaliste
    -19 réalisée réalisées réalisés récent récompense réel réels réflexion réfugiés référence
    -19 réglementation régler régulièrement rénaux répète résolu résorption rétro-commissions
    -19 réussite révélation révélations réélu rêves sachant sacré saint saisie saisir salut
    -19 sanguine sauvage sauvé savaient savais sein sembla sens sensibilité serbe serez servait
    -19 servante seules sienne similaires siècles soie soixante solaire somme sont-ils sortait
    -19 sortes souffle souffrance souhaitait souhaite souligne soumis souverain spéciale
    -19 spécifiques stratégie subissent successeur suivait suivit suprême supérieurs survenant
    -19 survenus susceptibles synthèse sèche séparation sûre sûreté taïwanais technologie tenant
    -19 tendit tenu tenue terminer terrain terreur thoracique tient tira totale toucher touché
    -19 tourne tourné tournée toxicité traitements traits transformations travaillent
    -19 travailleurs traversé tribunal triomphe trompe troupe trouvent trouvée trouvés truqués
    -19 trésorier témoignages témoins têtes urticaire utilisent vagues vaste veiller venant
    -19 vendre ventre versé versés veux-tu vidéo vivants voies voile voisin voisinage voisine
    -19 volets volontaires volontiers von voté voulaient voyaient véritablement zones échelle
    -19 éclat éclipse économies écoutait écrite égal égalité élaborer élargissement électorales
    -19 électrique élevés élimination éliminé émis émission émotions épisodes épouser équipage
    -19 établie établit était-il étendue étonnement étonné étroitement étudié évaluation évolué
    -19 évènements êtes-vous êtres île
    -18 abordé aboutir accompagnés accomplir accueillis accusations acoustiques actuelles
    -18 additionnalité administrés adressant adresser adultes adéquats affiche affirme affirment
    -18 affreux agissant agit-il aides aiguë ailes aimable aimée ajouta-t-il ajoute ajouter
    -18 albanais alentours allais allaitement allemandes allergique allés ambassadeur amené
    -18 amicale angoisse animé anomalie ans antichambre apercevait apercevant apparaissait
    -18 apparaître appartiennent apparu appelés apporte apporté approcher approprié appétit
    -18 architecte ardeur armées armés arracher arriva arrêtée artillerie artistique artistiques
    -18 assainissement assise assiste assurément ateliers attaché attaquer attaques atteignent
    -18 attendit attendu auberge augmentation augmente augmenté auteurs automatique automne
    -18 autonomie autorisé autorisés auxquelles avançait aveu aveugle avion avoue aériennes
    -18 baisse balayage balle balles banc bancaire bandes baptisé basilique bassin bateaux
    -18 battant blanches bleue bonjour boue bourgeois boîtes brièvement brusque budgétaire
    -18 bâtiments bébés bénéfices bénéficient cabaret cacher caché cadavre cadeau caisse
    -18 calcium-élément calcémie camarade canton capacités cardiaques cavaliers celles-ci
    -18 cellules cessé chaleur chanter chargés charité charme charniers chaud chaude chauffeur
    -18 chiffre chiffres chimiothérapie choisis choix circonstance citoyen classiques classé
    -18 cocher collègue colonne colons combattre communautaire comparaissent complémentaire
    -18 comportent comprenant comprend concomitant concours condamner conditionnement confirmé
    -18 confirmée confortable congé connaissances connaissent connaissez conseillé conservateur
    -18 considération considérées consiste constaté contente continuent contrôles convient
    -18 conçue couché coupables couper coupé courait couronne courrier courtois coutume couverts
    -18 couveuses coûte craindre cri crise croissante croit crème créature cuir cuivre céder
    -18 célébrées danse dehors demanda-t-il demandant descendait descendant dettes deviné
    -18 diamètre diffusées différences dignité diplomatiques directe disais disait-elle disparut
    -18 disponible distribué dite dix-huit documentaire donnera dormait douloureuse douloureux
    -18 douzaine douze dramatique durera duré décalage décharge décisions dédiée défilé définir
    -18 définition dégradation délit délivré démangeaisons démocratiques démons dénoncé
    -18 dépassant dépasse dépasser dépend dérouler déroulée désignée désire détourner détruire
    -18 effectif effectuées effroi emblématique embrassa embrasser emmener emploie employé
    -18 emporter empreintes empêché endroits enfance engagés enquêteurs enregistré entendant
    -18 entourée entraîne entrevue envers envie es esclaves espérait essai essais estimer eurent
    -18 examiné excès exemplaire exemplaires exercer exercice exigeant exiger existait existé
    -18 expliquant exprimé externes exécuter fabrique facteur faisons fameux fantaisie fermé
    -18 fermée feront fidèles fidélité figurent figurer filiale fillette financiers fixé flamme
    -18 fleur fondateur formellement formule formé formée fortes fossé fournis foyer franchement
    -18 frappa frapper fraîche fromages fumée fureur féliciter fêtes gagna gaieté gardait
    -18 gardien glorieux goûter grande gravement guérison génie généralisée générations généreux
    -18 géographie gérer habitant habitudes habituelle habitués habité herbes historiques
    -18 hommage humaines humide hématome hôtes ibuprofène illustre impôt impôts inauguré inclina
    -18 incolore incontournable indifférence indiquant individus indépendants informés
    -18 inhibiteurs initiale inquiétudes inscriptions inscrits inspecteur inspiré installés
    -18 institut institutrice instruite insuffisante intellectuels intelligente internationale
    -18 interroger interrogé interventions intervient intracrânienne introduit intégration
    -18 intéressant intéressé intéressés invité irait ironie jalousie jaloux jardiniers jardins
    -18 jetait jetant jeter jeudi joli joua jouait jouant jouent joueuse journées joyeux
    -18 jusque-là laboratoire laissez-moi laissée lampe lancement lancée langage lieu lisait
    -18 litre littéralement loge logements logique loisir longues lunettes légitime légitimes
    -18 magasins magistrats maintien malheurs manières manqué marocaines marquée meilleures
    -18 mensonge mentionnés mer merveilleux meurt ministres mise modérés monnaie monohydraté
    -18 montagnes monte montrant montres morales mortalité mot muraille murailles murmura-t-il
    -18 mène médiatique médicaux mélange mémoires ménopause métal méthode nationaux noblesse
    -18 nomme nommée normale notaire nourrice nuque nés oblige observateurs obéir occuper océan
    -18 offrait oiseau onde ondes opérateurs oratoire ordinateur ordinateurs ordonné organisé
    -18 organisés osait osé outils ouvrait ouvrière paisibles par-dessus paracétamol
    -18 parallèlement paramètres parfaite parfum parisienne parisiens parla partagé participer
    -18 particulière paru parvenir parvenu parvenue passaient patiente pattes paupières pavillon
    -18 paysage pensais pensions pensons perfusions permettait permettez-moi permettra
    -18 personnelle personnellement pertinentes petit pharmacocinétique pharmacocinétiques
    -18 pharmacodynamiques pharmacovigilance physiques placer plaindre plaines plaisirs plaque
    -18 plaques plastiques plaît pleinement pleurait plis poids poignard poisson poissons
    -18 pompiers populaires porteurs portière poser possibles posé pourrais poursuites poursuivi
    -18 poursuivit pourvu poussée poème prisonnier produisent profondes promesse protecteur
    -18 provoque précieuse préciser précoce précédente préexistante préfecture prénom
    -18 préoccupation préparatifs prépare préparé présentaient prévention publiquement publiques
    -18 puissant pères pénal pénalité pénible pétrole pêcheurs qualifié qualités quarantaine
    -18 quarante quartiers quitta quoiqu' quête racontait rameaux ramener rapides rappel
    -18 rappelait rappelé rapports rassembler rayon rebelles rechercher recommandations reconnue
    -18 redoutable refusait regardé rejeté relèvent remonte remontée rencontra rencontres rendue
    -18 renouvellement renseignements rentre rentrée reprenant reproches représentés ressemblait
    -18 retira retrouva retrouvant revient reçoivent riait riche rideaux robes rocher rois
    -18 rompre réalisateur rébellion réclame récupérer récupéré réelle réflexions réfléchir
    -18 référendum régulière rénovation réparation répartition répertoire répondit-il
    -18 républicaine réputée répétait répéter réquisitoire réside réuni réunis réunit révèle
    -18 sainte saisi saisit salaire salaires satisfaire satisfait sauf saurait sauve savez-vous
    -18 secrète secrétariat secteurs seigneurs semblables sera serré simultanément sinistre
    -18 sièges sociales socialistes soi soigneusement soin soirs soirées soldat solitude sombres
    -18 songeait sonnette souci soudainement souffert souffrances souffre soumise souper soupir
    -18 soupçonne soupçons souriait sourit souviens spécialiste sublime suffisante suivez suivie
    -18 suivis superbe surmonté surprenant surveiller susceptible suspendu systémique séances
    -18 séparer séparée sérieuse sérieusement sœurs taire taïwanaise tenta tenté terrains
    -18 terrasse thrombine thrombus thèse théâtrale tiennent tissus toilette tombait tomber
    -18 tournage tragique trait traitant tranche tranchée tranquillement tranquillité transformé
    -18 transitoire transmettre tremblait trompé trouvant trés trésor trône tumeur témoigne
    -18 témoigner ténèbres unités universités urgente utilisées utilité vaguement vainqueur
    -18 valait vapeur vas veine veines vendu versements vertu viande vicomte vieil vieillesse
    -18 vierge villages vin violences visibles visiteur visiteurs vitres voler volontairement
    -18 voudrait voulant vous-même voyager voyageur voyais voyez-vous voûte vraie vrais
    -18 vraisemblablement âgée ère écoles écossais écran écriture écrivain écrivit édifice égale
    -18 églises égyptien élan élança électriques élever éloigna éloigner ému énergétique énormes
    -18 énormément épargne épargné épisode époques épousa épouses épousé épreuve éprouvait
    -18 équivaut établissements était-ce étendu étiez étiquette étoile étranges étroit étroite
    -18 étudier étudiée évolue évolution évoquer évêque
    -17 a-t-on abandonnées abbaye aboutit accepter accepté accompagne accorde accueillera
    -17 accueilli accusés accéder accédé achéménide activement admirait adolescent adressa
    -17 adversaire affiches affirmait affirmant africain africains agglomération agricoles aidé
    -17 aiguilles aigus aimais aimez ajoutait ajouté alerté allaitez allure alphabet
    -17 ambassadeurs ambiante amendements aminés amoureuse amélioration amélioré amérindiens
    -17 anaphylactique anhydre animateur animée annonçait annonçant annulés anti-ostéoporotique
    -17 anticoagulants anémie aorto-coronaire apparence appartements appartenait apparut
    -17 appelées applique appliquer appliquée apportait appropriée approuvé apprécier apprécié
    -17 apprêtait apprête appui appuie appuyait arbitre archevêque arrivèrent arrêtait arrêtent
    -17 articulaires artérielle arête ascenseurs assiette assis assistante associations assurée
    -17 astronomie atelier attachée attaquant atteintes attendaient attendez attira attirait
    -17 attribué au-dessous au-devant augmentée aurait-il auriez authentique avait-elle avancé
    -17 averti avocat avènement aérien aériens aîné aînée baissa balbutia bancs bannière
    -17 banquier basée batailles battait beau-frère beau-père berceau besogne beurre bijoux
    -17 bisphosphonate bizarre bleus bloqué bloqués bon bonnement bonsoir bouclier bouquet
    -17 boursière bouteille brachythérapie braille bref breton brillaient brillante brisé
    -17 brouillard brune brève bâton béni bénédiction bénéficie cachait cachée canadienne
    -17 caoutchouc capables caporal caractéristique carré cassé catholiques causait celle-là
    -17 centaines cessa cesser ceux-là chalet chaleureux chante chantiers chasser chaussée
    -17 chercha cherchent chevaliers chien chirurgie christianisme chrétienne chrétiens chute
    -17 chuté chêne chômage ci-dessous circulaire cirque civiques clergé climatique coagulation
    -17 collaborateurs coloniale colonialisme colonie colonies colonisation combinaison combinée
    -17 comique commande commandé commentaire commerciales commettre communiqué comparateur
    -17 compliquée complétement compromettre comté comédien concernent concernée concierge
    -17 concomitante condamne condoléances conducteurs conduisait conduites confondues confus
    -17 congrès connaissaient connaissais connaissons connaitre conseille considérablement
    -17 consistait constamment consterné constituer consulté contenait contenir contesté contrat
    -17 contribué contrôler contrôlé convaincre conviennent coquetterie corruption cortège cou
    -17 couverture couvrait couvrir coïncinération coûté craignait craignant craintes creux cria
    -17 criait criant crier criminelle croient croyances croûte cruelle créant créatininémie
    -17 créés culpabilité célibataire cœurs dangereuse danois degrés demanda-t-elle demandée
    -17 demeurait demeurer demi-heure densité dernièrement desquelles dessaisi desservie dessins
    -17 destinés deuxièmement devais devenue deviendra deviendrait devine devoirs devrais
    -17 diables dialogue dieux difficile diffusée différemment diluée diminutions diminué
    -17 diminuée diplômes directeurs dirigea diriger disaient discrète disparaître disparue
    -17 disparus disposent disques dissimuler diurétique diurétiques divertissement divisé doigt
    -17 dommage donnaient dorsale dorée dossiers douter douteux drapeau durent durées
    -17 débarrasser débattre débris débute débuté décennie décennies déchets déchirée décidées
    -17 décidément déclin découle décourager décret dédain défauts défenseur défenseurs déficit
    -17 défini définitive dégoût délais délicatesse délicieuse délicieux délire démantelé
    -17 démarches démission démocrates démontre démontrer démontrée départemental départements
    -17 dépassé dépendait dépendent dépenser déplacement déposées déroulaient déroulement
    -17 déroulera déroulé désaccord désignation désigne désigner désirs désolé désordre détente
    -17 déterminera détour détresse détriment détérioration développe développée déçus effectuer
    -17 effrayant emplacement employée emporte enchanté encontre encouragé enfermé engrais
    -17 enlèvement ennui ennuie enregistre entamé entraîna entraîneur entreprit entretenu envahi
    -17 es-tu esclave escroquerie espoirs esprits espérances espérant essayait essayant essayer
    -17 est-elle esthétique estomac ex-ministre ex-président exacte examen excrétion exerçait
    -17 exigence existaient explications expliqua expliquait exposés exprimés externe extrémité
    -17 fabriquer faciliter facilité factures facultés faisabilité fameuse farouche ferez ferma
    -17 fermement fermer fermes fermier fermiers fermés ferons ferré feuillage feux fichage
    -17 fidèlement fier fierté financement finira fit-elle fixés flammes flexibilité fondamental
    -17 fondation forcée formés fortifications fossés foulard fourni fournie fournisseur
    -17 frappait frappe frappée frayeur fraîcheur frisson frissons froidement fumées fédéral
    -17 féminine féminines féroce fêté gaiement gardes glissa glisser globale gouttes graines
    -17 graves grotte grâces grève guerres guette guérir géant génial générosité génétique
    -17 géographique gêne habile habiter habitué haine haleine heures hier historiquement
    -17 hiérarchie honte horaire humides hydratés hydroxyde hymne hémostase héritiers héroïne
    -17 hésita hôte ignorait imaginaire imbécile immigrés immobilier impliqué impliquées
    -17 imposant imposé imposée imposées impériale incertaine incluent incompétence incompétent
    -17 indifférent indigne indiquer individuelle induit industriel indépendant influencé
    -17 informé ingrédients injuste innocence inondations inquiéter inscription instruction
    -17 instruire instruit insuffisants intensité internés interrogatoire intervalles
    -17 intervenants intervenir intéressée invitée irakien iranienne iraniens irrésistible
    -17 isolée ivoirien ivre jardinage jouir journalistes jouée joyeuse jugeait juré justes
    -17 laine laissaient laissent lanterne largeur lasse lecteurs levait levant leçon liaisons
    -17 libanais licenciement lieues livraison livrer livré lobbyistes loges logiquement loisirs
    -17 lombaire longuement lourdement loyauté lumineuse lumineux lut lutté lyophilisée
    -17 là-dessus lâche lève légende légion législatif législation législatives légères maigre
    -17 majoritaire mal malédiction manifestation manipulation manoeuvres manquer manœuvre
    -17 marbre marchandises marchands marchant mariée marocaine marquer maréchale matinée
    -17 matières matériaux matériels maux maximale maîtriser menacer menacé menant menaçant
    -17 mentionné menton merveilleuse mienne milliers mineur minérale minéraux mirent miroir
    -17 modernes modifier mon mondiales mondiaux monstre montrent monté montée monument
    -17 monétaire morne morts motif mouchoir mouton muette mur murmure musculaires musicien
    -17 mystères mystérieuse mystérieusement mènent méchant médical mélancolie ménopausées mêlée
    -17 mœurs nausées naître neige nette nièce nommer nord-ouest normes nouveauté noyé
    -17 nucléaires nulle nullement néerlandais néfaste néoclassique obliger observateur
    -17 observatoire observées obsèques obtention obtenue occidentales occupée occupés octroi
    -17 odeurs offerte officielles offrit olympique ombres opportunité opposait opposées
    -17 opérations orateur originale osseuses oubli oublie oubliés ouvrent paillotes paisible
    -17 palmiers papa papillons paquet parcourir parcours pardonne pardonner pareilles pareils
    -17 parfait parlaient parois paroisse partenaire partenaires partielle partout parvient
    -17 passagère passent passez passions passèrent passés patrie patrimoine patrouilles paysan
    -17 payés peintres peinture pencha pensant pension perdait perdent perdit perdus permettront
    -17 personnalités pesant photographique physiquement pillages piège pièges placebo plaide
    -17 plainte plaire plaquettaire plaquettaires plaquette plasmatiques plastique plate-forme
    -17 pleines pleurant plongée plume poignée policiers politesse politico-financières
    -17 politiquement portaient portefeuille portent porteur possèdent poste posée poteaux
    -17 potentiellement poulet pourrions pourrons poursuivie poussant poussé poète pratiquée
    -17 pressé preuve prier princes prise privilège privées privés prières procurer
    -17 procès-verbal procéder produisit produite produites professeurs profonds progresse
    -17 progressé prolongement promenade promener promettait prononcer prononcés prononça propos
    -17 proposer proposée propreté protégée prouve provoquée prudentiel pré préalable précaution
    -17 précipita précision préconise prédit préfère préféré préhistoriques préoccupant
    -17 préoccupations préparait prés présenta présentes présentez présidentielles présidée
    -17 prétendu prévue prévues prêter prêtres publicité publiés puis-je puissante punir pâleur
    -17 pâte pâté pénalités périodes pétition quarante-huit querelle quinzaine quittait quittant
    -17 quitter quotidienne rabat raconta ramené ramenée randomisés rappela rapporte rapprocher
    -17 rassurant ravi rayonnement rebondissement recevaient recevait reconnaissait
    -17 reconnaissent reconnut reconstituée recouvert recouverte refusée regagner regardaient
    -17 rejetées relatif releva relâche remarqua remarque remarques remarqué rembourser
    -17 remerciements remonté rempli remplir remuer remédier rencontrés rendaient rendant
    -17 renommée renoncer rentré renversé renvoyé repousser reprises reprit-elle représentaient
    -17 représentait représentations respecté respirait respiratoires respirer responsabilités
    -17 ressemblance ressemble ressemblent restés retenue retirer retirée retouches retourné
    -17 retraité revenant revienne reçues reçus rhétorique rigueur rivières robuste roches roses
    -17 roues rougit routier ruisseau réagir récents réception récompensé rédaction rédigé
    -17 réductions réfléchit réforme réformes réfrigérateur réfrigérée réfugié régional
    -17 régionaux répondit-elle réponds répétées réserves réservé résister résulte rétablir
    -17 rétropéritonéal rétropéritonéale réunir réussir révision révélée révérend rêvait rôles
    -17 sacrifice sacrifier sagesse saine saisies saisissant salles sang-froid sanglots saura
    -17 saurai sauta sauter sceau scrutin scènes secoua secouant secouer semblant sensibles
    -17 sentant sentier sentiers sentit serait-il seras sereine sergent serment serons serrant
    -17 servi serviteur serviteurs sien siens signalement signifier silence silencieuse
    -17 silencieux sincère sincérité singulière situées sixième soeurs soi-disant solde
    -17 solennelle solitaire solliciter sommes-nous sommets sondages songe sonna sonner sorcière
    -17 sortaient sortis soucis soudain souffrait souffrent souhaiter souhaiterais souhaitez
    -17 souhaitons souhaité soulagement souleva soulever soulignent soupapes soupçon soupçonné
    -17 sourcils sourde sous-préfet soutenant soutenons soutiens soutient souveraine
    -17 souveraineté spectacle spectaculaire spirituelle spéciales spécialisée spéculations
    -17 subitement subvention sud-ouest suffit suggère suis-je suivies suivirent supplémentation
    -17 supposer supposé supprimer supériorité surprendre surveillés survenue surviennent
    -17 suédois symbolique sympathie sympathique séparait sépare séparément séries tapis
    -17 tempérament tenaient tendait tendue tentait tentatives tenus terribles terroriste
    -17 terroristes tes texte thoraciques thrombocytopénie thrombose thèmes théoriquement
    -17 thérapeutique tirait toilettes tombeau tombé tombée tonnerre torturé touche tournait
    -17 traditionnel traditionnelle traditionnellement traduire traduit transfusion transparence
    -17 traversa traversée tremblante tressaillit tribunaux tristement tristes tronc troublé
    -17 troublée trésorière turques typique téléphones téléphoniques utilisateurs vache vaincu
    -17 vaincue vainement vaisseaux validé valoir vanité variable variées vendues vendus ventes
    -17 verrait verres verrez vessie vestibule veuves vice-président victoires vidéos viendra
    -17 viendrait vif vingt-cinq violemment violente violents virent visiblement visites visité
    -17 vivantes vives voiles vois-tu voisines volant voleurs volé volée vomissements voter
    -17 voudrez voyagé vérifier véritables vêtu vôtre xénophobie zéro ème écarter écarté échappe
    -17 échec écho éclair éclairage éclaircir éclairer éclairé éclata éclater éclats écoutes
    -17 écria-t-elle écrites écrits écrivait éditeur éducatif égoïsme élaboration élaboré
    -17 électoral élevées élites éloge éloigné élues élégante émanant émue épais épaisse
    -17 épouvante épreuves éprouve équateur équilibrée équipement équipements établies éteinte
    -17 étend étendre éternel étoffe étonnant étonne étonner étudie étudiés évalué évaluée
    -17 éventuellement évidente évoquant
    -16 abandonne abandonnée abattit abri absolue absorbée abîme accompagnait accompagnant
    -16 accordait accords accru accueillit accusez acheva achevé acquis acquérir actrice adapter
    -16 adieux admets adressait adressée adultère affreuse agitait agonie agréablement agréables
    -16 aidant aide aie aigu aiguille aille aimaient aiment aimerait aimes aise aisément
    -16 ajouta-t-elle alarme alerte allumé allèrent allées amena amenait amenée amertume
    -16 amour-propre amusait ancêtres animation anneau annonça anxiété apaiser aperçus appareils
    -16 appartenance applaudissements apporta apportée apportées apprend apprit approchait
    -16 approchant approché apprécie appuyant appuyée arabe ardente aristocratique arme armoire
    -16 armé arracha arraché arrivaient arrêtant arrêtèrent artisans attaqué attendais attendue
    -16 attribuer attribution audacieux auditeurs aumône avertir avoué bagarre baguette baie
    -16 baisa baissant baisser baissé banale bandit barreaux barrière basses bataillon battue
    -16 belle-mère bien-être bienfaits billets blé boissons bondir bondit bord bordure bottes
    -16 boucher bouffées boule boules bourgeoises bourgeoisie bouton bras bretonne brillait
    -16 brillants briser brisée broussailles brûlait brûlé bureaux burlesque cachés caisses
    -16 calculs captivité carreaux carrosse carrés casque casquette cassation cauchemar
    -16 causaient causant causée cendres cercle cercueil chagrins chantait chassé chaudes chauds
    -16 chaînes chevelure chiens choisie choisir choisit chéri chérie cible cierges civilisation
    -16 clairance claires clientèle cloche clé coiffe colonel colonnes combattu commanda
    -16 commandait commencent commençaient communion communiquer compagnies composaient
    -16 comprenez compter compté concevoir conclut conduisit confie confrère confusément
    -16 connaissant conquérir conquête conseils consentement conte contes continuant continué
    -16 contraindre convenablement convenir conventions corde corvée coulait coule couloir
    -16 couloirs coupée coupés courageuse courageusement courageux couraient courbe couru
    -16 cousine couteaux couverte couvertes couvertures couvrant couvre crains croisée croisées
    -16 croix croyaient croyez-moi croyez-vous créanciers crêpe crête cédé céleste célèbres
    -16 cérémonies danser demandent demeurent demoiselles descente dessein dessiner devinait
    -16 devriez diable difficulté diluer dira dirais dirigeait discrétion disparaît disparition
    -16 disposait disposer disposé distinctement distinguait distinguer distraire dites-moi
    -16 dites-vous donnez doses douloureusement doutait doué dressé dure déception décisif
    -16 déclarait découvrit déesse défaire défend défendait défendu délivrer démenti dénoncer
    -16 dépassait dépensé déposer déposé dépêche dérange désastre déserte désertes déserts
    -16 désespéré désespérée désignait désignant désigné désirait désirer désiré détacha
    -16 détourna développait déçu dîné effaré efficace efficacement effrayé effrayée embarras
    -16 embarrassé emmène empara emporta emportait emporté empressement emprunté empêchait
    -16 enfantine enfermés enfonce engagea enlever enlevés ennuis entendaient entendis entendus
    -16 enterrement entouraient entourait entraient entraînant entraînée entreprendre entretenir
    -16 entretiens entrevoir entrèrent envahit envoya envoyait envoyée erreurs espace essaya
    -16 essayons eusse exceptionnelle excessivement exclamation exigences explication exploiter
    -16 exposer exprès extrémités faciles faculté faiblesses failli faillit faisais fantastique
    -16 fantômes fatigué fatiguée faubourg fausse fautes favorablement façons ferais fermeture
    -16 fermées fiancé fiancée fibres finissait flambeau fleuves fondre forcés formaient formait
    -16 fosse fouet fouiller fournit franchi frappant froid fréquentes furieuse fusil fâché
    -16 féminin gagnait gagnant gamme garda gardez gardiens gauchers gens-là gentilshommes
    -16 gigantesque glacée glisse gouvernante gracieux grand'mère grandir grands grenier guerre
    -16 guichet généreuse gîte habillée habitait habite habituel habituellement hache hameau
    -16 haussa hauts historiens hiver honnêtes honteux horloge horloger hypothèse hâta héritier
    -16 héritière hérité hésitant hésitation hésite hésiter hôtels idéal illusion imaginé
    -16 immobile immobiles immédiate impatiente importait impossibilité imprudence impératrice
    -16 impérieux inattendue incertitude inconnus inconvénient indemnité indienne indiennes
    -16 indignation indulgence infâme innocente inquiétait insista inspirait installa installer
    -16 installée instantanément interminables internationales interroge interrogea interrompre
    -16 intervalle intimité intéressante intéresser inutilement inutiles inviter inévitable
    -16 ironique ironiquement jambe jaunes jette jettent jetée jetés joindre jouet jura jurer
    -16 laisse-moi laissez lampes lanternes lança lançant laquais lente levés librement lisière
    -16 livrée liées locales locataires logement lointains lueurs lugubre lumières lundi là-haut
    -16 lâcher lâché légal légale légers machinalement magasin magnifiques malheureuses maman
    -16 manches mangé manquaient manquerait marcha marquait marteau marée masque massif massifs
    -16 maîtresses menaçait merveille mesdames mettent meurtrier midi mignonne milieu milliards
    -16 minuit misères misérables mit mobilisation mobilité modifié moindres moment-là
    -16 momentanément mondaine montaient montrée montèrent moquait mortelle mouillé moustache
    -16 moutons murmura-t-elle museau mystique mâle mécanique méchante médiocres méfiance
    -16 mélancolique ménager méprisé mérité métallique métis mêlant mêler mêlé mêlés
    -16 nationaliste naïve naïveté ni nocturne nombreuse nourri nourrir nous-mêmes nuages nuits
    -16 nègre nôtres obligée obus obéissance obéit occupe occupent odieux officier ont-ils
    -16 opérer orchestre ordinairement ordinaires ordonna oreiller osa otages oubliait oubliant
    -16 oubliez ouest ouvertement ouvrant ouvrier paisiblement panique pantalon paquets
    -16 paraissaient paraissant paralysie parcouru pardonnez-moi paresseux parlent parlons paroi
    -16 partager partait partez particuliers parure parvenus parvint passage passants passera
    -16 patients pavé paysages paysanne peaux peindre peint penché pendu pensent pensez-vous
    -16 pente perdues perles perron personnages persuadé persécutions petit-fils petite-fille
    -16 petits-enfants peut-on pharaon photographie pistolet plaintes plaisait plaisanterie
    -16 plante plaçant pleure pleurs pleuré plongé pluies poches pointes polonium pomme pontage
    -16 portera positif posséder poteau poules poumons pourrai pourriez poursuivait poursuivis
    -16 poèmes poètes poétique prairie prenaient prendra prends prescrit prieur prirent procédés
    -16 profitant prolongé promenaient promenait promettre promptement propriétaires prospérité
    -16 protégé protégés prouvé prunelles précipitamment précises précède précédé préférait
    -16 préférence préjugés préoccupé présentait préserver prétend prétention prêté pudeur
    -16 puissants purent pâles pâlit pèse péril périls quais quasi queue quiconque quotidien
    -16 raconté raisonnement rancune rangée rapidité rappelant rapporter rapproché rapprochés
    -16 rassurer rattraper recommandation reconnais reconnaissant reconnus reconstituer
    -16 recouvrait recueilli recueillie recueillies recula redressa refus refuser regardais
    -16 regarder regardez reine relais relève remonta remonter rempart rencontrèrent rend rendra
    -16 rendrait renoncé renouveler renseigner rentrait rentrés renversa renvoyer repartit
    -16 repentir reposer reprenait représenter représenté requis respecte respiration resta
    -16 rester restes restez restèrent retenait retient retirait retomba retournant retrouvait
    -16 reviennent reviens rez-de-chaussée riches richesse risquer roche rondes roue rougir
    -16 roulait rouler réchauffer réciproquement récolte rédacteur réglé régnait régulier
    -16 réguliers réjouir répandu réparer réplique répondaient répondez répondis-je répété
    -16 réserver réservée résignation résiste réunions réveil réveille réveiller réveillé
    -16 révolutionnaire révéler rêver rêverie rêvé sabre sac sache sais-tu saisis sanglier
    -16 satisfaite saule saurais sauvages secrets secrètement secrètes sensation sentais sentis
    -16 serait-ce seriez serions serra serrait serrure signifiait silencieusement silhouette
    -16 simplicité sincèrement sincères sinistres soeur soi-même soigner soir-là songea songeant
    -16 songez songé sortirent soucieux souffler soulagé souliers soupe soupira soupçonner
    -16 souriante soutenue spirituel spéciaux stupeur stupéfait stupéfaite successivement
    -16 succédé sucre sueur suffisait suffrages suivaient supprimé sur-le-champ surveillant
    -16 surveillé sélection séparé sévérité taillis taisait talons talus te teint teinte
    -16 temps-là tempête tendant tendrement tendres tendu tenez terminée textes tienne tiens
    -16 tigre timbre tirant tirer tirés tissu tiède toits tombaient tombant tombés touchait
    -16 touchant touchée tournure tracé trafic tragédie trahison traite transporté travaillant
    -16 traversait traversant traîtres trembler tromper trompée trou troupeau trouvai trouvèrent
    -16 trésors tumulte tuée tués utile utiles va-t-il vaincre vaincus variés variété vastes
    -16 vaux venais veneur venons verrai verras verrons verser verte vertige vertus veste
    -16 veuille vicomtesse victimes vide vigoureusement vigoureux vingt-quatre vingtaine vinrent
    -16 violon vis vitro vivacité vivante vive voient voilée voleur volontaire voudra vouliez
    -16 vraies vulgaire vêtue y zèle âges âgé éblouissement écart écartait échanger échappa
    -16 échappait échappé éclairait éclairée écorce écouta écoutant écouté écurie écuries écus
    -16 écuyer égaré égaux égoïste éleva élite éloignés élégance élégant émigrés énigme
    -16 épaisseur épouvantable éprouva éprouver éprouvé étaient-ils était-elle étang étendait
    -16 étendant étendit étonnait étonnée étreinte étudiait éveil éveiller éventail évité
    -16 évocation œufs
    -15 abandonnait abondante abords abouti abrité absolu absorbé accabler accompagnent accompli
    -15 accomplis accordée accueillie accusateur accusation accusée achevait achevant achever
    -15 achevée achète achève acquéreur adjoint admettre administrant admis affaibli affaiblie
    -15 affecter affectueux affecté affectée affreuses affronter agile aidée aigre aimerais
    -15 aisée allai allemand allez-vous allongeant allusion amants amassé ambitieuse amenant
    -15 ampleur amusant amène analyse animer annexe annoncer annoncée anonyme anxieux
    -15 anéantissement apaisement aplomb apparences appartenaient appartenu appelant appelons
    -15 appliquant appliqué apprenant approuve appuya appât apôtres araignées arbitrale arbitres
    -15 armures arrivants arrivez arrivées arrêtez arrêtées assassiné assurer attachement
    -15 attacher attachés atteignit attendrissement attentat attiré aube aucunement audacieuse
    -15 augmenta augure auras aurions autoroute avancement avancent avant-scène avantageux
    -15 avidité ayez baigné baptême barbarie baromètre battus baïonnette bienfaiteur bienheureux
    -15 bienveillance biscuit bizarres blancheur blesse blâmer blême boisson bordé bornes
    -15 bouchon boucles boudoir bougie bouleversement bouleversé bouquets bourgeoise bourreau
    -15 bourse bouteilles boutons brise brouille brouiller brume brutale brutalement bruyants
    -15 brèche brûlant brûler brûlée buccale buvait bétail bœufs cacha cachette cadet cadres
    -15 caillou cailloux calmer campagnes canailles canaux candidature caractères caresse
    -15 carnaval carrée cartons catholicisme censé centimètres cervelle cessait chaise
    -15 champignons chanteur chanteurs chanteuse chantier chargées charpente chassait chaumière
    -15 chemins cherchaient cherchons cheveu chevilles chinoise choc chronique châssis chèvre
    -15 chérissait cigarettes circulait citoyenne civile civiles clavier clocher cloches coffres
    -15 coiffeur colloque complaisance compliqué composent compositeur composés concentrée
    -15 concilier conduira conduisaient confiait confiante confirme conforme congédié
    -15 connaisseur connut consacrée constater contemplait contemporains contenaient contrainte
    -15 contrée convaincue convertir conçut coquette coquin corbeaux correcte corsage costume
    -15 coteaux coucha couchant couches couchée coudes couler coulisses coulé coupa coureurs
    -15 couronnée coussins couvrent coïncidence coûts craignez cria-t-il cristaux crié croiser
    -15 croissance croisé croyons croître crut crâne créateur créole crépuscule cuire cuisinière
    -15 curieuse cède célébrer célébrité dalles dansent danses delà demain demandais demandera
    -15 demeurant demi dentelles descendu desquels dessina dessine dessiné desséché deuil
    -15 devenaient devenant devenus devienne devina deviner dignement diplomatie dirent
    -15 dirigèrent dis-moi discutait discuter disparaissait distincte distingue distinguées
    -15 distrait dixième dominait dominé donnerai donnerait donnez-moi donnés dormi doublée
    -15 doutant douée dressait dressant dura débuts décidait décidée déclarations déclarée
    -15 décoration découragement défaillante défait défendue défiance défunte déguisé déjeuné
    -15 délices démesurée démonstration dépendance dépense déplaisir déployé déposa déposition
    -15 dépourvue déranger déroulait désagréable désarroi désireux désordonnée détache détenu
    -15 eau-de-vie ecclésiastique effacer efforçait effrayante effusion embrassait embrassant
    -15 embrasse emmenait emplissait emportés empressa emprunter empêchera encens encourageait
    -15 endormir enfer enfermer enfonça enfonçant enfuit engourdissement enragé enseigne
    -15 enseigner enseigné entendais entendue enterré entomologiste entourant entrant
    -15 entrevoyait envahir enveloppait enveloppé envoyant escabeau escouade espions espérons
    -15 essaie essayais essayez eus examiner exercée exprimait exprime fabriqué falaise fallut
    -15 fantôme fassent fatale fatalité fatigues faudrait-il fauteuils façade façades femelle
    -15 fer fermait ferment fermeté feutre figurait finie finissaient finisse finissent fleurie
    -15 flotte flux flèche fois-ci folles forcer forcément forfait formation formelle forêts
    -15 foudre foudroyant foules fourmis fourneaux fournisseurs franche franchir franchit
    -15 frauduleuses frissonna froideur fréquenter fréquenté frêle funèbre funérailles fusillade
    -15 félicite félicité fît fût-ce gaillard galant garnie garnies garnis gaule gazette gazon
    -15 gelée gentille gestion glacé glissait gothique gourmandise goûté gracieuse
    -15 grands-parents gravures greffier grimaces grise gros grossièreté grotesques grottes
    -15 gueule guirlandes guéri gâte gâteau gênant habileté habiller habillé habitaient
    -15 habitations habitent habituels habituée hais harmonieux harpe haussant heurtant honneurs
    -15 honnêtement honorée hormis horreurs hospitalité huissier hâter héroïque hésitait
    -15 identique immenses impassible imposa imposante impressionné imprimer inaperçue incidence
    -15 inclinant inconcevable indigène indiquée indispensables inexplicable infinie infiniment
    -15 inférieurs inquiétant insignifiant insignifiante insisté inspirée instants insuccès
    -15 intellectuel intellectuelle interdite interlocuteur internationaux interprète
    -15 intervention introduite introduits intéressait intéressantes intéressants intéressent
    -15 inutilité invisible irrité isolement isolé isolés issus jardinier jolis jouaient
    -15 jouissait jouissant joyeusement juvénile jésuite labeur laide lancés lapins largement
    -15 larme lassitude limite limpide littéraires logeait loyale là-dedans lâcheté lèvre
    -15 légendes ma magistrature maintenait majordome maladies malfaiteurs malin malins malle
    -15 mangeait manifesta manifesté manoir manquent manquera marchaient mariées matelots
    -15 maternel maudits mauser menait mentir mesurait mesuré mettaient meurtrière mien
    -15 millionnaire ml mobilier moelle monarchie mont montrèrent moralité mordu mortellement
    -15 mourant mourrait mourut moustaches muet murmurait murs musiques mutisme mutuelle
    -15 méchants médiocre mélodie méprisant méprise méridionale méritée naguère naissait
    -15 naufrage naît naïvement nerveuse nettoyer neuve nocturnes nommait noms nord notables
    -15 nourris nouvellement nul numéros négliger nôtre obligeant observait obstiné occupant
    -15 opposer opposés orateurs ordonner ordures ornement panneau paresse parisiennes parlerons
    -15 paroxysme partage parurent parvenait passager passionnée paternel patriotes pauvreté
    -15 pavillons payant paysannes payée peintures penchait penchant penche penchée pendule
    -15 pensa-t-il pensait-il pensif pensionnaire pensionnaires percer perché perdrait permettez
    -15 perquisition personnage personnelles pertes pesait pharmacie phénomènes pied piliers
    -15 pilotes pire pires pistolets plaie plaies plaignait plaisanteries planète plaça pleura
    -15 plonge pont-levis popularité porte porte-monnaie porter portèrent portés posa posait
    -15 posant postes posées pourpre pourrait-on pourrez poussaient pressait pressentiment
    -15 preuves primitif principales prises prochainement productrice profitait prophète
    -15 proscrit protégeait provoqué précipitation précédant prédilection préjugé préparant
    -15 préparés présentation présentèrent présomptions prétendait prétendant prévisions prévoir
    -15 prévoyait prévoyant prévôt prêtait prêtes publics punis pénétra pénétrait pénétré péri
    -15 périlleuse quarante-cinq quiétude racheter rachis rafraîchir raisonnables ramenant rampe
    -15 rappellent rapporta rares recette recettes recevra recommença reconnaissante
    -15 reconstitution recouvré redoubler redoutait refusa regardèrent regretté rejetant
    -15 reliques relire remercié remparts remplissait remède rencontrait rencontrent rendent
    -15 renouvelé renseigné rente renvoie renvoya renvoyée reparut repassa reposaient reposait
    -15 repoussa reprend reprocher requête respectueusement responsable ressentir restent
    -15 restitution restées retentissement retomber retournait retours retrouvaient retrouverait
    -15 retrouvée revenaient revenants revendications revenus reviendra reviendrai revues
    -15 revêtir reçue reçurent robustes romans rompu rongé rougeâtres roula roulant rouleau
    -15 routiers rumeurs russes réclamer récoltes réconciliation réduits réelles réfléchi régent
    -15 régna régularité répand répandue réponde répétition résolument résolut résulter réunie
    -15 réunissaient réunissait réveilla révoltes sables sainteté salua saluer sauvetage savent
    -15 saviez sceptique scrupules scrupuleusement secousse semblable semblé sensiblement serre
    -15 serrer serrures serrées servira servit sexe sieur signaler signalé significatif signée
    -15 singulier singulièrement siogoun situe soixante-dix solidité somptueux son sonnait
    -15 sonore sorcier sotte souche soucie soucier soudaine souffrante soulevait soumission
    -15 sourires sous-chef soutenaient souterrain souvenait souverains spectres spécialement
    -15 spécialité spéculation squelette subite succession surcroît sursaut survenu survivre
    -15 suspendre suspendues suspendus syllabes sécher séducteur séduisante séparés sépulture
    -15 sérénité sûrement tablier tache tactique taillés tapant tapisserie tarda tarde tasse
    -15 termine terrassé terrestre terrifié timidité tir tiroir toi-même toiture tomberait
    -15 tonneaux toucha touches tournées trahir tranquilles transformée travaillaient travaillez
    -15 traînée tremblaient tremblement trompait trompette trottoir trouvais trouveraient
    -15 trouverait trouverez trouvez tutelle tâchait tâcher télégramme ténacité tête-à-tête
    -15 uniforme uniformes vaillamment vaisseau vallées vas-tu veillé veillée vendue verger
    -15 vernis verra verront versait vert vertes vibrante vibrer vidé viendront vignes vinaigre
    -15 vingt-huit vingt-six violet visages vivent vole volupté voudras voué vouée vraisemblable
    -15 vu vécut végétation vêtement ânes âpre écarta écartés échangés échantillon échouer
    -15 échoué éclairs éclatant écoliers économiser écrase écrasé écrie écrivains écusson
    -15 édifices égards égarer égarés éloquence élèvent élévation émettre énergique épidémie
    -15 épingle éprouvaient épuisé établis étages étaler étapes éteindre éteint étendues
    -15 éternelle étoffes étonna étouffer étroits éveillé
    -14 abandon abus accuser achat acides additionnel affectant alcalines aliments allonge
    -14 annonce annulation anticoagulation apprenti armure arriver assit assurant attendent
    -14 audace aventure aventurer battu beau belle billet blanche bout buissons canards candidat
    -14 canons catastrophes centaine cercles chirurgicale chocolat civils clefs climat commencer
    -14 commerce compacte complet concurrence conserver consoler contraint convives coton coups
    -14 cruellement culturel debout dents dessin diamant difficiles diplôme disons dix-sept
    -14 doctrine donjon dossier douces délicate encre endormi enseignants ensemble entier entra
    -14 excipients exerce exploitation fallu fil fixe flanc flots fus gaie galop globules grec
    -14 halte humains humiliant hypotension impulsion industrialisation infirme informera
    -14 inspiration italien jouit jugea juridiction lac lancer limites logis législative magie
    -14 manger marchand matelot mener mercredi modifications montage montent municipale musicale
    -14 nappe nomades nuance nue nuire nus offrent onze orage origine oser ouï paire parles
    -14 partit perd personnels plafond planification plats plu plumes plus pompes ponts
    -14 principes promenades quart racine remords rentrant repos repose reprise retenu revenu
    -14 selle soif solide sonores sourd soyons spatiale splendeur subit tabac taches tambour
    -14 tiers tourner trajet tremblent tribus troubler vacances velours verdure visite vitamine
    -14 vus çà
    -13 achats acier admirable adopter adversaires alluma ambassade amener amours amuser
    -13 angoisses antre appel appuyer asile astres atterrissage autonome aventures avocats
    -13 bandits barre baume bilan blessures bloc braves bruits caprices casser charbon charte
    -13 chœur cire clerc clou colline commode compatriotes complexe concentrations confia
    -13 conseillers contenter cordes crie crient croissant degré dire discours divers dort dose
    -13 dresse dur dures dynastie effroyable emprunt encourager engager entama eu eue exaltation
    -13 exister famine favoriser finit firent fis folies foyers fragment fraises fusils gaz
    -13 gilet glace golfe goûts gratuite gravure hors huile ignorer incapable incomparable
    -13 indications individu influences injectable injures insomnie instable intendant
    -13 introduire italiens joies joignant juger juif juste landau lande lever littoral lointain
    -13 martyre matchs maudit menus minces moteur naïf neveu noces non noter nuage officiel
    -13 orphelin os ottoman paie passagers passages pays pilier pittoresque plancher planches
    -13 pli policier porta potager profiter promesses promis proprement qualifie recommencer
    -13 redingote reflet rejoint remit remodelage rentra requise retard retint rideau rixe
    -13 rochers rudement ruines rupture sain sang senti sommet sortant sourcil su substitut
    -13 surdosage surpris sûrs tels tentation thé théories tiges torrent unes usine victime
    -13 villa visiter vœux éclate
    -12 adéquate agriculture aile amer analyser apport arc arides arrestation arrivera aspirine
    -12 atroce balcon belge blonds briller candidats carrefour chaises changea changement
    -12 chapelet chemise chevet circuler citer clef cliente combats combiné condamnation
    -12 consultation consulter contrats convoi coqs corne criminel criminels cru dicter dorsales
    -12 dressa durs enoxaparine entamer entiers entrée examina excuser faillite faim fiacre
    -12 films fond fraude futur genou grenadiers guise indicible insistance intime issu lectures
    -12 liquide lit lourd manifester marge mets milliard mises mobiles monuments morgue
    -12 nationales naturels noce normand nœud occidental occupants ongles orages orbite orgue
    -12 outil pape paradis partent pasteur pencher perplexe phare philosophe philosophie
    -12 phosphatases photographe pis plat poignet poings posthumes pression pressions
    -12 prestations profita prononce proposa puits pur races raie raies recensement reculer
    -12 redire referma refuge relaxé remise renard respecter revu rires rites romain rubans
    -12 sable samedi signer simplement sinon sou stipule supplice surnom sympa t' termina
    -12 traverse unies unis va
    -11 absurde admet admirer allions amas ami appels articuler assassins assaut azur bagage
    -11 bains barrage belges blessure blond bombe bords bureau calcul caprice carte champs
    -11 chauffer chers chlorure circulation coin communal compartiments compatriote confirmer
    -11 correspondance corridor coude craint crises crue dedans destin domine dons drame dut
    -11 euros fixer forts fortune fragments frotter gai gamins hasards hein honorer horriblement
    -11 impatience implacable instauration insupportable interminable intimes ira jus kg lacs
    -11 larges las loup lourds lutter malice mannitol mars matelas meuble minuscule mondial
    -11 nerfs occupa opium organes orpheline panier peser philosophes photographes plage
    -11 plausible plomb possession post-commercialisation prestation pria prison promets
    -11 protestations provenance provient reflets remet renverse ressort richesses ridicule rit
    -11 rite ruban salade satin servent simples sorties statut sud-est suppression sut talents
    -11 tarif tas tendance tenter toile transformer valets vallon verts vies vilain viols
    -10 accepta accorder agence aggraver agi agitation alla attire av aval baisers billard
    -10 boutique brun bruns canne carbone carnet champ changements cheveux chose clos coeur
    -10 collines commence communs conduit conscience constructions contamination convenable
    -10 convocation corporel descend devenues disgrâce dits divin domaines dos draps duel
    -10 embargo entends environs exil exploits explosion fanfare favori favorise financier fixa
    -10 flot forge fort fous gentil grand grimace grosses guitare haie haies hospitalier
    -10 hostiles hypertension inquiet inventer inventions jalouse jolies journal libre locale
    -10 loups lyonnaise mannequin menace mince monts occasion oeil oppression parapet parfums
    -10 parole partons payer pelouse persuader photographies pilote plasma poli prairies profil
    -10 proposition quarts rangea recel reconnaissance registres relever retentit rond rugby
    -10 ruine ruse sert sillage sol sols songer souvenirs symbole ta tempes tint tortures
    -10 transfert tribu troubles t½ unie uns urbanisation usines vaches vague vides vocation ô
    -9 absents acquitter adore albums alcool ambition angor apparat audition bal bec blocage
    -9 calcium cantine cardinal cassette chagrin changer ci comble complice conception
    -9 concurrent conserve consolation consul contacter conter corps dialyse disputer divine dl
    -9 doña entend enthousiaste fabricant favorables fiers filet flagrant formations fui fuit
    -9 garanties granit guerriers hormones horribles imaginer immense incertain indice infini
    -9 infinies informer instant interruption invincible invita lis livrant messager millions
    -9 morale multiples novice obscur offert organisation ose palier patron plonger prince
    -9 probable profite propice radicale rangs registre rejeter reproduction rives robe royale
    -9 ruiner secs sentiments serge signification significative singe structurel supplie taxe
    -9 ton traces treize tut vent venue vices vœu
    -8 abominable accomplit accuse admise adolescents affections affirmation arsenal assises
    -8 astronaute attends bain brillant carton causes censure chlorhydrate col collabore
    -8 comparer comprise contempler contradiction contradictions controverse courage crus devise
    -8 dilution drap existence exquises familial forment gars gastro-intestinal glaces
    -8 importance impressions injection instrument interactions lecture loi lord lue majeure
    -8 mange manifestations moment observer orientation pans pardon pigeons poing populations
    -8 prescription princesses privation progression prolonger proverbe pus retards revit
    -8 ridicules rigide rive sabots sentiment souple stade stupide suite suites timide toiles
    -8 ultime univers urgence valent vend vengeance venger violations vol
    -7 aborder absence acceptant admiration alternance amical argot arpents assassinat
    -7 association ballasts bel buts cabine chef circuit coins commission complot conservation
    -7 consultative continent convention conversion cravate discipline dont durer fabrication
    -7 fisc formel gants grave h illusions infection initiatives instinct intention jovial judeţ
    -7 jure justice lamentable liens linge livide luxe madone marin matches menaces monotone
    -7 nage obstacles offense pars passion pic poil portail principal programme prose
    -7 protestation prudent regretter restant sensible sentent sodium substance sympathies
    -7 tasses tel tentative tonnes tort torts transformation usage valet zone
    -6 accidents accumulation adaptation airs altitude ange antiques arranger assumer assurances
    -6 bienvenu boutiques cabinet camps caresses chat chromosome clubs collaboration comment
    -6 complices concentration correspond coup cuisine dise essor euro excitation exportations
    -6 expression filer fixes franchise fruits futurs gare grandeur grange guider immuable
    -6 indispensable inhibe institutions lance latine lin lion longs loto lu machines match
    -6 minimales mode moines performances pollution protester rage regrets riz romaine roman
    -6 route sage savant secret technique tenants tennis trace valu village
    -5 absent album assassin assistants assister attendant boulevard centre chants char chefs
    -5 chic composition concert concerts confession confidences constate contenance directives
    -5 directs distance distraction excessive extension fins fit fragile horizon humiliation
    -5 influence instruments inverse investigations lourdes marches min moments nid obscure
    -5 occupations opposition pains phases pose prisons promit relations relatives revers rival
    -5 sanctions sel sensations sportive surveillance techniques tremblant triple trous union
    -5 vain verdict vigilance vols
    -4 accent accord affection amateur ambitions architecture brave carreau chant combat compose
    -4 conditions constance construction cousin diplomate direction domination décor engagement
    -4 er exclusion finances fines football habit handball incidents installation instances
    -4 instincts km maritime maximum mers miracles modes mousse multitude notion obligations
    -4 obsession pan pro profession profit programmes promotion reconstruction regard routes
    -4 sciences serpent solution testament tour transports tue urines vase venus week-end
    -3 adoption affluent ambiance arrive assurance assure attitude audience bat blonde brute
    -3 canal catastrophe cause cent cents cf club comparable contraction contribution costumes
    -3 danger dent encouragement fatal film finesse fr gras grille impatient implication
    -3 impression indices injure intelligent irons latin main marine mentions mission mistress
    -3 municipal navigation omnibus organisations participant phrase phrases piano radio
    -3 relation religion salons sec structures sus temple venues versus
    -2 absorption acquisition administration amuse arabes articles arts aspect attitudes
    -2 branches brigade bronze brutal bu cache cannes centres charger citron classes clients cm
    -2 compliment conduits confusion contributions dangers di division dot dragons extraction
    -2 face favorable grotesque habits horizons ignorance imagination impose impossible
    -2 initiative intentions intrigue jet massacre masses missions nature niche noble obscures
    -2 outrages perle point precautions production progressive proportion propose protection
    -2 protestant province rampant rang relative retire saints satisfaction seize sermon sir six
    -2 smartphone table transition volume votes
    -1 actions active admire air anecdotes archives arrangements avenue avenues aviation bride
    -1 brin budgets cancer cave champagne charitable chemises cigarette collection compatible
    -1 conclusion conclusions confuse constitution cousins crosse distribution double dragon
    -1 efforts employer engage festival figure formidable fur fusion guides habitation injustice
    -1 innocents invitations irritation miracle nomination participation parties phase photos
    -1 police population prestige provinces public publications race rare regret reins salon
    -1 signal sites situation solutions sources supposition surface surprise suspension tables
    -1 torture tradition traditions trains transporter unique val veto violence
    +0 accident action affectation antique aspire base camp car chances chats compliments
    +0 conversations conviction coordination crime culture cycle da dessert destination
    +0 destruction diligence directive dispute distances distinction dollars dominant e essence
    +0 exception existent exploit expose flair force fruit golf grenade guide hacienda humble
    +0 images incident indication instance intuition invention lieutenant los mens minutes
    +0 mobile musical notions nu opinions ours parade parents part patient permission
    +0 perspective pirates points publication question refrain refuse restrictions routine sept
    +0 servant sons suit supporter transport url versa versions
    +1 accessible agents angle apparent applications arguments attention attraction ballot bases
    +1 budget capable cape central code conversation courses courts crimes documents don
    +1 entourage examine excuses faces faction factions fades farce futures gant grain ha
    +1 hostile ignorant ignore impact impeccable important infrastructure instructions invite
    +1 justification met nations notes observation opinion plan ports position provisions
    +1 relevant religions respect revenue ri sculpture sections signature simple site source
    +1 structure suspects talent tape terminal tests total tours train transparent vice violent
    +1 vision vote zinc
    +2 accents act administrative adn adorable agenda alliance ambulances application art
    +2 article aversion ban blouse bond bonus certain charge clair compassion compromise
    +2 condition couples court cultures cure destinations discrimination document dresser
    +2 e-mails effort excellence excuse experts fans fiction figures front gaze idiot invasion
    +2 invitation jazz jets jury lame license lie lions machine magazine massive mayor militants
    +2 minute muni muscles n natal obligation observations observe occasions offensive oppose
    +2 pages pain passes permit pin pipe port positions possible pot pure quiz ranger replace
    +2 romance roms royal science section situations sofa sort statue statues studio style
    +2 suppose technologies terrible type visible
    +3 agent ample aspects assistance attend bass berkeley chance chaos charges clan commander
    +3 compensation concept consolidation content convictions cruel date delta descends excite
    +3 exploration fashion forces grade habitat innocent intense interface internet
    +3 interrogation large mare me moral naval normal notice objection occupation orbit parent
    +3 patience perfection permanent photo pile poison positive prime profitable promises
    +3 reporter respectable rides score sole sport square taxi trouble urgent version wagon
    +4 arrangement arrogant bbc ben canon chair collective commercial communication consent
    +4 continue correction direct discussions divisions documentation encourage exact expertise
    +4 extinction forum honorable image information interview long loyal mention mines missiles
    +4 monumental motion national nie note objections on participants pics place plantation sale
    +4 sauce second services stadium stage tension types via zoo
    +5 a ad alto amusement anger animal arrange assistant bars beats bridge buis candidate
    +5 capture chase civil clause course cry cup dioxide discussion diversion engin expert
    +5 extradition fugitives globe guy hall honor intelligence international joints king knock
    +5 lady laid major messages mine miss nation navy nazi oasis office page pari ph plate
    +5 primitive punch questions rd relief respective rom rural shoes social sorts station
    +5 stature stress super surprises suspect tensions territorial tower tsunami windows
    +6 acceptable admit aquarium beach bienvenue client compact console copies coupons dancing
    +6 defensive dom donations equal expansion final fitness former gain hangar hills horrible
    +6 immigrants indoor issue local meetings militant offices parking pub restaurant returns
    +6 seconds sports stable standard temples theater uni universal unix user waterproof youtube
    +7 adventure airlines argument attentive bar blog buffet capital captive commit confidence
    +7 cons consultants contents couple del evaluation express extensive gentleman hill impacts
    +7 joint ladies lobby loving maintenance massage mate mental million orange plans plates
    +7 pocket portions promise protestants radical rail regards regrettable rock rude satellite
    +7 sentence shell sony spicy stations supplier surplus tons transmission trot ultimate vital
    +7 wifi
    +8 abroad addition bucks chairs coalition continues corporation cottage description divorce
    +8 due effective employment etc fabrications infections inn iris lingerie marines message
    +8 multiple oracle park pause portion profits provision record records service session
    +8 sommer standards suicide tire wall wise
    +9 accuses associated college compression confident contact contacts descriptions dollar
    +9 dominos emails excellent format future gay golden green holiday jpg mama marketing mi
    +9 missile movies nd nine original para persistent pop prompt put reconciliation respects
    +9 rich roll s single stock supporters tend tie transaction transactions volumes yoga
    +10 alternative alternatives an aye bait ball break cis co confirmation connection dates
    +10 duration explorer fine freedom garage gmail imagine index initial inspection inversion
    +10 lab leader led mad mantra martyrs menu merchant minimum mo net panel parts pie places
    +10 planet pool poses propaganda quarter re revenues round select simulation soup sun unit
    +10 usa valley wheel
    +11 abuse affliction ancient auto autos ballerina black brick brigades cages carrier
    +11 chandeliers concur consistent consumer cures daily directions drama embassies evening
    +11 favorites global grades grant groom idiots infertile island issues k manufacturer
    +11 motives nat observers opposite pa patent patriot payable principles rats rent reptiles
    +11 restaurants resume reversion sent soda souls sour squadrons stand suggestions supports t
    +11 tent trainer transmit viable visa vomit weekly woman
    +12 analyses balances bang cage camera cash change chart close design dine dongle education
    +12 envoy exhibition exile fat file files ge industry investigation iron journey lied limit
    +12 location lot lots men mini moon native nola open or pairs pants pass paste pencil pick
    +12 plane reptile revise senior sessions sin songs street third traveler tv update wonder
    +13 abel accenture aim allocation arbitration arena arrival balance banner bn building bus
    +13 chapter chosen city communications compare core domain duties e-commerce ecommerce enter
    +13 essential exit explosives four frame fuss gains giraffe implications incorrect info
    +13 injuries labels lamb marks news ole option orchestra origins pair paradise pies polite
    +13 pos poster prayer pre protein python ramp reluctant reps rise rosario sales set silent
    +13 strong suspicion termination times tub urge urine ut web ya
    +14 acceptance acquire archive army as attain bare bites but cafes carbon cats chains
    +14 changes chiefs commanders communicative condo contrast dilemmas diplomats dresses ego
    +14 ends estate fall fever fish flag gda gonna grace incomplete incubation insert layer
    +14 limits lo luv mature media merit morcillas muscle narrow new noise options partial
    +14 payers per persons pet pictures pilots pizza plain planes press pride raises rodents
    +14 salads scale soul stores sue suitable sum survive tariff venture weekend white
    +15 above advancement alert amend amp appetite armaments arrv arthritis attorney barrier
    +15 blessings boxes cabins campus cares case cases circumstances civet closer clue contains
    +15 contradict correct correspondence corrupt courtesy crickets deposition dude e-mail eerie
    +15 eligible en-us envelopes estimates favorite finance gaps general guitar haas hh hibachi
    +15 horse ie implementation jihadis labor lasting lesion lest light liquidation lope
    +15 magnitude males margin mediocre mix morning motel nose notification occupied pager party
    +15 pepper percent pls praise promote propane queen rain rape rat reintroduction reporters
    +15 resturant rot routinely salesman sandwiches seen serve serves sister stop surgeons tacos
    +15 team tires toe top town trades trap tremendous tropical tuna vets wt
    +16 absorb affairs allies am aperture argue assassination atrophy audit bagel bagh barrel
    +16 beef billions biz boasts boob brand budgie button cabin candidates cant cat channel
    +16 cinema circularisation cloud combo conspiracy cook crisis damp die dies doc drag drivers
    +16 drunk ed embarrassment empanadas energy enforcement enterprise episode equine esaibos
    +16 exchange explode fab fence fiscal flat game gang giant grandma graphic grey guards
    +16 guidance gun hes hop hose hospitable html idk impenetrable implement impressive infinite
    +16 insurgents intends intuitive kaplan kilometres kodak laurie legs lettuce line linens
    +16 listens litter lsu mere mess mice migrant mop mortal mosques nano nerve nigeria odd
    +16 onion ops outta pacman palace parliament pewter phenomenon php pint pints plant
    +16 practical pregnant productsuniverse pros pubs raise real registration replacement report
    +16 reversal revisions ride river rocky runs sail sausages series show silver solar spice
    +16 spine spore ssf staff substantiation suchdev sufficient suggestion swing tab tactics tag
    +16 tail tame taxes texts thy transit transportation trauma tries uh upgrade vendors void
    +16 warrant warrants whole writes ye
    +17 abandoning absorbing abundantly academic accessories accidentally accomodating
    +17 accompanied accumulated achieved actively acupuncturist adapted adequate adhering affect
    +17 affecting aftershocks aggravated agreeable agreeing airplane al-jihad al-qa'ida al-sadr
    +17 alarm amazed amended ammunition announce anticipate anticipated appearance appetizers
    +17 appointees approached appropriations articulating asks ass assess assumed atrocities
    +17 attach authorization authorized automatically autumn avoided backdrop backup bags
    +17 balcony balls bankruptcy banned bareback beak becuse bees behaviour belong beneficial
    +17 bills blanks bleeding blended blessed blew boiled bombed boot border born boss boycott
    +17 brass bravery breakfasts breast breeze bridges brothers browse bundle burning butt
    +17 butterfly calligraphy campaigning cancelled canned cared cargo cashout catering
    +17 caucasian caucasians cc censor certified challenge chameleon characters charging chasing
    +17 chatting check-in checkerspot checkout children's chips choosing circling cited civilian
    +17 clearer clock coat colonization column combined command communicate communicated
    +17 companion compel competing concrete congregation connected consequences consistently
    +17 consumption container containing contracted contractors controllers controls
    +17 controversial convenience convenient convinced corner correlation couch couldnt
    +17 counseling counterparties coupled covering crack crackpot craghoppers craving criticized
    +17 cropdusters crowded cured curious cursor curtains customize dancers daycare deadline
    +17 deadly debtors deed defeated defeats defining degu delicate delighted delightful
    +17 demonstrates demonstration denial denied deputy deregulation derived destiny detained
    +17 deteriorated devastating dhin diagnosed diarrhea differ difficulties disappointment
    +17 discrepancy discretion discussing dislike dismissed displaced display distinguished
    +17 distribute divided dominated donate donatello donating donuts downstream dp drilling
    +17 driven dual dysfunctional earliest earthquake earthworms ease ecology ecosystems edges
    +17 edible effeminate efficiently electronically elementary elevator eliminated ellis else's
    +17 elses embarrassed embassy ending endless enjoyment equinecaninefeline equipped escaped
    +17 escaping espeak evacuation evaluating everyone's evolution excel excerpt excluded
    +17 executing experiencing explore ext extent extract extradited factors facts failing
    +17 faithful falling fallout family's fanatic far fare farm farms fascist feasible feather
    +17 feathered fields fifteen filmed financially firing fisheries flash flawless fleeing
    +17 flexibility flood flooded flooring flowed flown fluids fold forecast forensic forgive
    +17 fps freely friendship frozen frustrating full-time functional functionality functions
    +17 fungus furnace gaining galleries gallon gastroenteritis gc generic gently googled
    +17 governmental gown graduate-level grandmother grease grilled grinder gs gtee guardian
    +17 guardsmen guilds handful handy hardest hardly harm harmless harness hatch hates hatred
    +17 hay he'll headlines healthier hearts hedge heights helicopter hereby hints hired hiring
    +17 hiss hissed historians historic hitch homemade hoped horror horse's houses ht hugs
    +17 humane hutch hymn ice-cream identical identified identifies imgur implementing
    +17 implicated impress impressionist imprisonment improved improving incitement incompetent
    +17 incorporates individually indoors informative ingredient initials innovative inoperable
    +17 input inquired inquiry insects inspector insult intercept intercepted intercompany
    +17 interfere interim interviewed investigating inviting invoicing ipod irc itinerary itm
    +17 jacks jar jeans jerk journalist judging juice juicy jumping keen keys kicked kilometers
    +17 lacked lamp lap laptops laser lately laugh launcher launchers layers laying lazy lb
    +17 leather legacy legit leisure lemelpe length lengthy lessons leverage liberals lifestyle
    +17 lift live locked logo long-term longest looming lottery lowest lsustory luggage mailed
    +17 maintain maker man's manicure mankind manned maps marked marriages matching meats
    +17 memoirs meter methodology methods meticulous mid-july midst midterms mins misc miserable
    +17 month's moors motive mounting moves murdered mystery naming narrowed nation's
    +17 nationalism neatly neighboring neurological newborn newer nice non-commercial non-human
    +17 notebook notepad noticeable nowhere obligated observed obsessed obtained occasionally
    +17 oily ok olds one-on-one one-star optionality organize origin outdated outlets
    +17 outsourcing overcharges overcooked overdue overflow overnight owe ownership pact pad
    +17 participated participating partner pasted pasture pecorp peeing penalty penines
    +17 perceived performing personable phoned photographers picket pinky pizzas platform plot
    +17 policies politically politicians poll polygamous poop poorly popularity post-war
    +17 postcards posts potato potentially potty ppl pre-meeting pre-owned predict predicted
    +17 predicting predominantly preferably preparedness preserve pretend price prisoners prizes
    +17 proceeding processes professionally promoted promptly prosecution prosecutors prospect
    +17 protecting protests provider provoked pulling pump pursue pursuit questioned quiet
    +17 quotes quoting racial racism radiation range ranks reaching reasonably reassure
    +17 reccomend recessive recognize recomend reconciling reconsider recruited reduction reel
    +17 references refugee refunds regulated regulations reimbursed reintroduced rejected
    +17 rejection releasing relying remainder remarks remembered remembers remind remote rental
    +17 repaired replied representation representatives represented representing repressed
    +17 reputation requires researchers researching resident resolutions resorts respected
    +17 respectively restored retaliation retarded retiring reviewed reviewer revolution rinsed
    +17 rising roadside rolled roosters rp rubber ruined rulers rumor rushed sad sampling
    +17 satanic scenes scent schizophrenic school scrap screaming screw seafood seal sealed
    +17 seating secretive secular seldom sends sensor seperate setback setoff setup sex shadow
    +17 sharp sheds sheep shine shipment shippers shipping shirt shock shuttles sixth sized
    +17 skies skimmer skip sky slept slide slogan slogans slope sm smallest smokers soaking
    +17 solid solved someplace sooooo sorted spacious spare spawning spayed speaker speaks
    +17 specialists specifications spectacular spin spinal spoon spotted sspagename stabbed
    +17 stabilization staffed stairs staple state static steep stereo sticks stomach stone
    +17 strange stranger strategic streamside strikes striking submarine submarines subpoenas
    +17 subsequently subtle sucked suffered sunny supplement supplied surge surroundings survey
    +17 swbell sympathizers symptoms t-p tactic tattoos teaching technician technological
    +17 teenager teething television temp temperatures tempura thankfully that'll theatre theme
    +17 thereafter thereby thin thoroughly thread threatening thwarted ticket ties tile
    +17 tolerable tolerate tomorrow's tools tossed towels tractor trainers transferred travelers
    +17 tricks trigger tripped trksid trusted twenty twisted ugly undergraduate undermining
    +17 undertake uneven unexpected uniquely unloading unnamed unnecessary uno untalented
    +17 upgraded upset upstairs ur valuable valuing vegan vegetable vegetables verified vests
    +17 veteran viewpoints vijay volatilities volunteer volunteered voters voting wakes walk-in
    +17 walks wallet walls wangs war wary weakened weakening weaponize well-being whereabouts
    +17 whilst willingly winner wire wishes withdrew witness witnesses wives wobblers women's
    +17 worksheet workshops worrying worthwhile wounded wounds writer x-rays yelling yheggy-ga
    +17 yorkshire
    +18 absolute accepting accessibility accommodation achieving ackermann acronym acupuncture
    +18 adjusted adjustment administrator adopted adult advantage advised aftermath age aged
    +18 agencies aggressive agrees aircraft al-zawahiri allegations ally alot alright alternates
    +18 amazingly ambitious announcement annoying annual answering antibiotics antichrist appear
    +18 applies aq artist artistic artists assassinated assembly assessment asset assisting ate
    +18 attempting attending attorneys attract audiobooks aunt automatic availability avoiding
    +18 awhile bacon badly bagels bands bankrupt banners barrels basking battery beard beating
    +18 beauty becomes begins behalf bell belly belonged beloved belt biggest biochemical
    +18 bladder blame blast bless blogger blowing blows boarding booking boots borders bothered
    +18 bottle bottles boy boyfriend bpd bread breaks breath breed brief broker browser buck
    +18 bugs bulbs burn burst business cakes calculating calendar capabilities caps careful
    +18 cartoon casual casualties categories causing cease ceiling charcoal cheaply chest chicks
    +18 chinatown chiro choices chronic cic circulate citizen claiming clarify clashes cleaner
    +18 cleric cloth co-workers coal collapse collateral collect collected colors comfort
    +18 comfortably commissioners commitment company comparing compassionate compensate
    +18 complained complaining complicated condemn conduct conducted confirming confirms
    +18 conflicts conscious conservative consulting contain contemporary contest context
    +18 contractor controlling conventional convince convincing copying corn cornell costly
    +18 counted counties countryside courteous coverage covers covert cow crappy crash creates
    +18 creation creativity critters crop crossed crossing crowd crowds cubism curb curry
    +18 cutting dad's damn database daughters debt declarations declined decrease dedicated
    +18 defeat defend definately define defined definition dehydrated deleted deli deliberately
    +18 delight demanded demanding democrats demonstrated demonstrations deny dependent depot
    +18 describe describing deserve deserves designated designer desire desired desperate
    +18 deterioration developer devil dial dictatorship differential diplomatic directed dirt
    +18 disappeared disasters disclose discomfort discouraged discover discovery diseases
    +18 disregard disrupt dissemination dissenting distracting distributed district diversity
    +18 dividends doesnt domestic doubts dozen drafted drafts dragged drawn dreams dried
    +18 dropping duck duffie dusting dying earthquakes eats ebay economics edge educational
    +18 effected effectively efficiency eight elder electoral electronic eliminate elite elk em
    +18 emailed emerging empty enable enchiladas encouraged end endangered energy-finance
    +18 engineer enjoys enovate ensuring entered entree environmental equally esp establishments
    +18 ethics evacuated evaluate everywhere evident exam exceed exceptional exciting exhibit
    +18 exists expand expanded expectations expenses expired explaining explains external
    +18 extraordinary fabric faced factor false fancy fascinating father's fault feared feature
    +18 features fed fell fifth fifty filling financed financing findings finest fingers fired
    +18 firmly firms fixtures flakes flavor flew flickr flooding flow flowing flows fluid
    +18 focusing follow-up forbidding formal formed forming forwarding fought frustrated fry
    +18 fuel function fundamentalists funeral gained gallery gate gathering gender gene generate
    +18 generated generations gentle gimp goods gotta governments graduated grid grip grocery
    +18 grown growth guaranties guest gunther haha hamsters handed hang hanging hardness hated
    +18 hav headquarters healing heater heel heels height herein hijackers hilary hire hoax
    +18 hobby holdings hole homeless homes homosexuality honesty hopeful hosted hosts household
    +18 http hub huh humanity hunger hurry hurting ideal identify immigrate immunity implemented
    +18 importantly imposing improve inability incentive incompetence increased increasing
    +18 incredible indefinitely indicate indicates indicating industrial inevitable inevitably
    +18 influenced inform initiate initiated injured injury inquiries installed installing
    +18 instructed insulting insurgency integrity intellectual interceptor interference
    +18 interviewers introduce invented inventory invoices isolated it'll item jacket joining
    +18 joking justify karol kerala kick kid killers kindly landing larger lasts laughing
    +18 launching lawsuit league lease leaves legislative legitimate letting library licensed
    +18 lies lifeboats lighter likewise lineatus linked liq listening listing loan lobster
    +18 locally locations log logic lone lonely longer loop lose loud lounge loveallpeople lover
    +18 lyrics mainstream maintained maintaining mall managed manners marketers marvelous
    +18 mathematical matt mayur meantime measures mechanics medal meditation megawatt melt
    +18 melting membership memorable memorial meowing messed messy metering mezza mikegigi miles
    +18 militias milk minerals minimal minor mod modeling modem modified monkey mothers motor
    +18 mount movie msn murderer musicians naked nasty nea nearest neat needing negotiating
    +18 negotiations neighbor neighbourhood nepco nephew newspapers nicer nicest nightmare
    +18 nmemdrft no nominated nordstrom northeastern nutritional object obtain offended
    +18 officially offspring on-line onboard operational optimization ordering ordinary ounces
    +18 outcome outer overcome overthrow overview packages packed painful parakeets parks
    +18 passcode pastor payments peak pedicure pending peninsula perform pharmacy pig pigs
    +18 pinkies pixel plants players pleasantly pockets pointing pools populated pork posters
    +18 pounds practices pray precisely preference preferred preorder preparation preparing
    +18 prevented pricey priest principle priorities priority proceeded proceedings processing
    +18 processor professors promotional properties protected protest proven providers publicly
    +18 punishment pup puppets purposes pushing quietly radianz radicals raising rally rank
    +18 rated reaction reader reads reception recieved recommendations recover recovery
    +18 rediculous referring refinery reflecting refusing regardless regulation relate relating
    +18 relaxing remedies removal removing renewed repairs repeated replacing represents
    +18 reserved resolution resolved resource respectfully responded revealed reviewers rewards
    +18 rice rid ring rocks romantic root roughly rounds rudeness saddle salt sanctuary sandwich
    +18 scam scammers scare scene scholarship schools scientific scientist scientists screws
    +18 sect seed sees seized separated separately server servers sets shame shared shed sheik
    +18 shelter shit shoe shots shoulder silk skill sleeping slowly smell smells smile smoking
    +18 smoothly smuggling snow solely solidarity solve sounded southeast southwest sovereignty
    +18 spacecraft spawn speakers speech spelling spikes spite split spots springs stages stalls
    +18 steel stepped stm stood strategies stream streets stressed stretch strictly stronger
    +18 strongest struck struggle submit subsequent substantially substantive suburbs succeeded
    +18 sucks sudden suffering suggests supply supported supposedly surgeon suspicious switch
    +18 tanks targeted tasting tattoo tear tech technically tells temporary territories tested
    +18 thawed theories therapist therapy theres they'd they've threats thrive throat thrown
    +18 thru thumbs thx tied tighten tiny tips titled titles today's topic tourism towing
    +18 tracked tracking tracks transmittal transported trapped travellers travels treating
    +18 treats treaty trees tricky trips trivia tumor turning turns uecker ulterior unbelievable
    +18 underground understands understood unemployed unhappy uniform uniforms unknown unlike
    +18 unlikely unpopular updates upscale urged useless uses utility valid valuation veggies
    +18 vehicles verify veterans vice-president victim victims visits voicemail vulnerable
    +18 waiter waitress walnut warehouse warfare warmer warmth warn warning we'd weak weird
    +18 welcomed welcoming welfare wet wheels wide widely wider width wife's willow wind wing
    +18 withdraw wolf's wonders wording worker workforce workmanship worries worthy wrap
    +18 year-old yearly yelled yep younger youngest youre yours youth yrs yummy zoom
    +19 aboard accounting accused acquired acted adds affair airline amy angry anniversary apart
    +19 arriving astronauts asymmetrical attacked attempted award banks bedding beers beings
    +19 belief billing blacklined bland blank block bomb brain breathe brother cafeteria
    +19 captured carefully cells cheek civilized clay com commitments commodity company's
    +19 compete complaints completing compressor conferences connections contacted corners
    +19 criminal crucial customs debate declared deeply degenerate delay demand demonstrate
    +19 deposit device didnt digital diplomacy doctors dominate dramatic draw drill ekrapels
    +19 electrical elements emissions employed enjoyable enormous enrongss ensure entertainment
    +19 equity equivalent establishment existed explanation extended extra extremist extremists
    +19 facing fake fellow fighter filters flights forgot foundation founded founder fourth
    +19 fundamentalist funny generally granted greatest greetings grounds guilty gym haircut
    +19 happier hasn't hassle haven heating heaven hence hens herself hiding holds hospitality
    +19 hosting hotmail hundred hung hunting ideation ignored ill imprisoned inch increases
    +19 increasingly inspired internal invited involvement irish judges kidding knife knowing
    +19 lasted lbs leads lets liberal lifetime listened little lock love lying mail mailing
    +19 managers manner meals mechanism mile murderers nearby neighbors neighbours northwest
    +19 notified offering one's openly operative operator overseas overwhelming paint partners
    +19 peaceful penny performed periods photographer plastic played player pointed
    +19 possibilities presented primarily prize procedures projected projects proposal proud
    +19 purchasing quantity ran react rear rebels recommendation recorded redlined referenced
    +19 reflects refund register relationships remained remaining represent requiring
    +19 reservation residents retail reward ridiculous ripped rockets ruling rush said salsa
    +19 same-gender saved scary scenario seat shipped shocked shortly shouldn't shown sight
    +19 signoff sinking snack so-called sonic specials spirit starts stick submitted suck sure
    +19 surrender sympathy talented tap teams thorough tired tmobile trader transfer trash tribe
    +19 ultimately unity unsure upper urban us utf utilities victory videos vomiting wake wanna
    +19 wasted wiki wildlife wings winning year's
    +20 accordingly accounts acquiring addressed adjust adjustments advanced affected agreements
    +20 airfare alcohol alike allegedly allocated amendment amounts analysts anymore anytime
    +20 anyways aol apartments apologize appeared applied approach approximately argued arm
    +20 aside assault assets assuming assured attachments attempts authentic awarded awful
    +20 babies backed barn battle bearded bears becoming bedroom beer begun benefits beware bid
    +20 bike bite biting blanket blind blogspot bloody blown bodies bombing bombings bowl branch
    +20 breaking brings broad btw built bulb buses businesses calm capability capacity card
    +20 caring carried cartoons catalog caught chain challenges challenging charity cheaper
    +20 chocolate christmas civilians clerics climb clinic clothes colleagues comments committed
    +20 communities comp competition competitive complaint complex comprehensive computers
    +20 concluded considerable consideration consumers contained cooperation correctly counsel
    +20 country's covered cozy crab craft crate crazy cream critical crude cruises cultural
    +20 curves cute cuts damage data dealership dealt dear deaths decades decor default degrees
    +20 dental depending deployed destroyed detailed determine developing devoted differences
    +20 difficulty disability discovered disease dish dishes drinks dropped dumb dwarf eager
    +20 easier easiest eastern effect effects efficient enemy engine enjoying entities entry
    +20 equality essentially establish ethnic evil examples exist existing expanding expecting
    +20 expense exposed exposure expressed extreme fabulous failure fallen familiar famous fan
    +20 farrier faster faxed feedback fees females figured filing finger fixing flying focused
    +20 fool foreigners forth forwarded freeze fried fundamental funds gamer gem generation
    +20 gifts go gotten gov grab grateful greatly greeted grew guarantee guaranteed guns handled
    +20 happening he'd headed heading hearings heavily helicopters hide highest highway
    +20 historical holidays homeland honestly hopes hospitals host humans hungry identity
    +20 illegal in-service incorporated indeed indicated individuals inexpensive inflation
    +20 ingredients inner instructor intend interests introduced investors invoice involving
    +20 iphone islamist joke keeps kidney kinda kinds laptop largely latest latter launched
    +20 laundry lawyer lawyers leadership lighting lights likes literally losing lunar mailings
    +20 manual map marry mass meant mechanic medicine medium memo memory method mexican mistake
    +20 mmbtu models moderate mold monitor mountain mountains mouse movements mutual necessarily
    +20 negative negotiated nervous nest networks never newly newspaper nights noon noted notify
    +20 obvious occur occurred offers oldest ongoing onto operate opportunities organized
    +20 ourselves pack painting paperwork participate passport path pattern paulhastings people
    +20 personality pets pho phones picked picking placed plaster plays pledge pledged polar
    +20 posed possibility posting poverty predators premium pressure prevent previously priced
    +20 primary print printed printing proceed produce professionalism prohibited proper
    +20 property protect providing pulled puppy purpose qualified rarely rating raw rays reached
    +20 realized receives receptionist recording recruiting reduce reduced refers regions
    +20 registered regularly regulatory relatively relax remains reminder remove rep repeat
    +20 repeatedly replaced reporting requirement rescue reserve resistance resort resources
    +20 responsibilities resulted resulting reviewing revision risks rocket role rolls roof
    +20 rough safer salad salary sample sat satanism satisfactory satisfy saving scared
    +20 searching seats selling sender setting settle sexual sharing shoot shooting shopping
    +20 shrimp sides sights significantly signing simultaneously skilled skin slight smoke
    +20 smooth soil somebody somehow sometime song sooner sought speaking specifically spiritual
    +20 spoken spray spreadsheet stability stars stolen stops straight strength strike strip
    +20 strongly studies studying substantial successfully suddenly suffer suggested suggesting
    +20 summary sump superb superior supporting surprisingly surrounded survived suspected swap
    +20 switched target tasty taught tea teachers technical teeth telephone temperature tens
    +20 testimony testing threw tight till timely timing title toes toll tourists towed towns
    +20 toxic toys tragedy trail transmitted traveled trillion typical typically unlimited
    +20 unusual upcoming updated users vegetarian virtually wanting warned warranty wash watched
    +20 waters wave wearing websites welcome who's wikipedia wild wolf won wont world worldwide
    +20 worms www yellow
    +21 accurate achieve acting acts actual adding admitted advance aid alleged answered anybody
    +21 appears approve armed assigned assist assume attachment attended author authorities baby
    +21 background bag barely beat believes besides bet blocks blow bombs books bother bottom
    +21 boys breeding bright bringing broke broken bunch cake cancel cards carry carrying cars
    +21 cast catch category checking checks cheese chickens circles citizens claimed cleaned
    +21 cleaning closely closing clothing compared comparison completed concerning concerns
    +21 confidentiality confused constantly continued coordinator count crap creating creative
    +21 cross custom dealing decade decisions decline democracy destroy detail developed
    +21 developments dirty doors download downtown drink driver drop drove drugs duty earned
    +21 eaten egg elected election electric elsewhere ended entering entirely equipment estimate
    +21 everybody everyday excited experiences extend eyes failed falls feathers fee feeding
    +21 fill filter finish follows foot forced forever forms frequent frequently fries funded
    +21 funding games girlfriend glass goal goals gross growing guerrillas guests guidelines
    +21 halal handling happiness hate heavy hesitate hoping hotels ice im immediate income
    +21 incredibly independent initially interviews investment jump kitchen kitten kittens
    +21 knowledgeable leading learned learning lesson levels lives load loose loves magic mailto
    +21 mainly male manage markets married master material materials matters meaning measure
    +21 merely mixed model monthly morality mother mouth murders nails neighborhood neither
    +21 normally notch numerous officer opened opposed organizations originally overpriced
    +21 package paper papers parakeet passed passing perfectly petroleum pipeline planned
    +21 pleasure politics powerful prepare presence presidential privileged procedure producers
    +21 programs proof published push pushed reality realize recall receipt receiving referred
    +21 reflect regional relationship relaxed reliable removed reportedly representative
    +21 responses responsibility retired returning riding safety sake satisfied season seek self
    +21 sense settled seven severe shape she's ships shops shot shower shut sick sink slice
    +21 slightly smart snakes soft software sold southern specialist spending spokesman spread
    +21 standing stands staying steak storage store strengthen stuck student students stupid
    +21 success surrounding talks targets tasted terms thats they'll thinks threatened tickets
    +21 tip tool tough towards traffic traveling travelling treatments trial truck units useful
    +21 vast views visiting visitors voted walking wealth wear weekends wine worried yeah year
    +21 you'd
    +22 accept accepted addresses afford affordable airport apartment apparently appropriate
    +22 arrest arrested arrived asp average avoid basic bathroom bed behavior believed
    +22 biological birds boat booked career caused century certificate changing cheapest
    +22 chemical chief claims click closed coffee common considering cooked counter create
    +22 created dad dance dark dated dating daughter dealer decent degree delete deliver dentist
    +22 depends designed died dining disappointed discount drinking drug earth economy edu
    +22 entity error escape established eventually execute executed execution expected
    +22 experienced explain eye facilities facility fairly families father feels field fire five
    +22 fix floating floor flowers focus followed foods fund furniture generators gets graduate
    +22 greater grow happens heads heart hell hit holding housing i id impressed individual
    +22 informed insurance interconnect islamists jobs join killing largest laws leash leg
    +22 letters limited listen lists lived lovely low lower lucky majority may meeting metro mid
    +22 missed more movement neck none nor noticed now officers older operation outstanding
    +22 owned photography physical pilot popular potential presentation previous promised prove
    +22 provides puts quote quoted rabbit rabbits raised recipient regime requests require
    +22 required reserves rule save screen sector secure seeking seemed selection serving share
    +22 shares shuttle significant sit skills smaller society somewhat speed statements stories
    +22 storm strain strategy study successful support surprised sushi sweet talked teacher
    +22 terrorists thoughts throughout throw thus tonight tourist track trade traders truly
    +22 unable usual vacation values variety vehicle voice waited watching weapon weren't
    +22 whenever whose win wood world's worry worse write wrote
    +23 ability activity adults advise afraid agreed allow alone analysis announced answers
    +23 appointment appreciate appreciated approval aren't arms asking associate attempt
    +23 authority aware band basically bear became began begin beginning bigger billion bird
    +23 birthday blue bought box breakfast build burger buying calls cell charged checked chess
    +23 choose church cities claim climate cold color community compaq concerned confidential
    +23 confirm confirmed contracts cool costs crew decide decision deep delicious delivered
    +23 described despite determined difficult directly director disaster doubt dress dry easily
    +23 electricity emergency estimated evidence explained fair faith favor fear feeling feet
    +23 filed filled finding finished fly folks foreign forget gift girls glad governor ground
    +23 guaranty happen healthy hearing helping helps higher himself home honest hopefully
    +23 horses hospital hundreds hurt husband included includes intended issued joined just
    +23 keeping kill knowledge land launch law let's liked lines links listed located loss loved
    +23 middle minister missing modern mom mostly murder music nail names northern offered
    +23 opening operating organization owners particularly paying pdf personally picture pieces
    +23 possibly practice prefer prepared prior private progress properly proposed pull
    +23 purchased rate rates reach reading red refer reference refused regular release remain
    +23 reply reported reports requested requirements respond responsible returned revised road
    +23 rules sending separate seriously served sheet ship showed showing signs similar sitting
    +23 sleep slow soldiers speak spoke spring star stated status stayed steps stopped supplies
    +23 surgery task taste technology telling ten terrorism text theory therefore thousands
    +23 totally toward trained true truth understanding use various video walked warming ways
    +23 we'll weight what's window wolves words workers writing written xls you've
    +24 able about absolutely access according account across activities actually add added
    +24 additional address advice after afternoon again against agency ago agree agreement ahead
    +24 al-qaeda all allowed almost along already also alt although always amazing among and
    +24 animals another answer anthrax any anyone anything anyway anywhere apply approved are
    +24 area areas around ask asked at atmosphere attached attack attacks available away awesome
    +24 back bad based basis be beautiful because become been before behind being believe below
    +24 benefit best better between beyond big birth bit blood board body book both bring
    +24 brought busy buy by call called calling came campaign can can't cannot care certainly
    +24 changed cheap check chernobyl chicken child children choice circle class clean clear
    +24 clearly coast come comes comfortable coming committee companies complete completely
    +24 computer concern conference conflict consider considered contract control copy corporate
    +24 cost could couldn't countries country cover credit cruise current currently customer
    +24 customers cut dangerous day days dead deal deals death decided defense definitely
    +24 delivery department desk details develop development did didn't difference different
    +24 dinner discuss discussed do doctor does doesn't dog dogs doing don't done door down
    +24 draft drive driving during each earlier early easy eat eating economic eggs either
    +24 elections else email employees enjoy enjoyed enough entire environment especially even
    +24 event events ever every everyone everything exactly example except expect expensive
    +24 experience extremely fact family fantastic fast federal feed feel felt female few fight
    +24 fighting finally financial find firm first fixed flight follow following food for form
    +24 forward found free fresh friend friendly friends from full fully fun further gas gave
    +24 get getting girl give given gives giving goes going gone good got government great group
    +24 groups guess guys had hair half hamster hand handle hands happened happy hard has have
    +24 haven't having he he's head health hear heard heat held help helped helpful her here
    +24 high highly him his history hold hope hot hotel hour hours house how however htm huge
    +24 human idea ideas if immediately in include including increase inside instead interest
    +24 interested interesting into involved is islands isn't it it's items its itself job judge
    +24 keep kept key kids killed kind knew know known knows lack language last late later lay
    +24 ld lead leaders learn least leave leaving left legal less let letter level life like
    +24 likely link list living lol look looked looking looks lost luck lunch made make makes
    +24 making man management manager many market marriage matter maybe meal mean means meat
    +24 medical meet member members mentioned metal might military mind money month months most
    +24 move moved moving much must my myself name named natural near nearly necessary need
    +24 needed needs network next night not nothing nuclear number numbers obviously of off
    +24 offer official officials often oil okay old once one ones online only operations
    +24 opportunity order ordered orders org other others otherwise our out outside over overall
    +24 own owner paid particular past pay payment peace perfect perhaps period person personal
    +24 phone piece planning play playing pleasant please pleased plenty policy political poor
    +24 post posted power present pretty prices pricing probably problem problems process
    +24 product products professional program project provide provided purchase putting quality
    +24 quick quickly quite rather read ready really reason reasonable reasons receive received
    +24 recent recently recommend recommended regarding region related released religious
    +24 remember repair request research response rest result results return review reviews
    +24 right rights risk room rooms run running safe same saw say saying says schedule
    +24 scheduled sea search security see seeing seem seems sell send serious settlement several
    +24 shall she shop short should shows side sign signed simply since size small snake so some
    +24 someone something sometimes somewhere soon sorry sound sounds space special species
    +24 specific spend spent spot start started starting statement stay step still story stuff
    +24 subject such suggest summer supposed system systems take taken takes taking talk talking
    +24 tank tax tell term territory terror terrorist test th than that that's the their them
    +24 themselves then there there's these they they're thing things think thinking this those
    +24 though thought threat three through time to today together told tomorrow too took touch
    +24 trading training travel treat treated treatment tried trip troops trust try trying turn
    +24 turned twice two uk under understand unless until up upon used using usually value very
    +24 vet view visit visited vs wait waiting walk want wanted wants warm was wasn't waste
    +24 watch water way we we're we've weapons weather website wedding week weeks well went were
    +24 what whatever when where whether which while who whom why wife will willing winter wish
    +24 with within without women won't wonderful wondering word work worked working works worst
    +24 worth would wouldn't wrong years yes yesterday yet you you'll you're young your yourself
    """

  /// The weight of each n-gram bucket, one printable ASCII character other than the
  /// quotation mark and the backslash each, from `!` on.
  static let ngrams = """
    COPBOOPOOOODJQRMRMRMQN]MBOKQLPMQPIELJOLOOSOOOPOOOF]VUMOLOP]^IOHOH;NOL?RRMOOJ[JNLNIOQMUUONRHI\
    UOIOLEVXGNONOUP^RZNOQWQOONSLMLObOOLOOMVOOMRGAO[MSSAOGQQNNKZLYLVLSNRGLOLCSOQMOMKOOHDOI[OFNNQH\
    UXFRGMGZOSPOJOLTOROOIKOHOONNON=LOWUIXDOKONLKLOOIQOOYVSQJOKOIOOONOLSOQKQOSPBONWONQQVJTOJXOONZ\
    MNJLRMOOOMMPFROOOON[OLO>OONOQNLQJ`MOOOOOHOOEGUFOUQOPOOZCOOMHHIZNMIJJHLOMMOaQQ]QVMNNBSROO[JOU\
    MMOP5OHNYLOJOMNMOOOQQQhMOJPVOJM?TOOOQEQOONIMYUO_PJLOMORMPOKSMPUUOOROKOORJOYJFNQSQKGJNQRYPJUP\
    OLOOOXVOJHONQOJNNOOLLJPOOIPOJSPCOOPORSM_OOPOKOOQGQMOOLSUJNOOMIRQOOMHPOMOQNIQOOOVLOONRfPOUOOO\
    OKOGIOMMTOOSNPMPDO?ENOMOOOS+KLONORMOMOLNVJJNOMBOOONOHPM[LNLOQPMOORLKLMRRPJNIWKGLRJOO[PKJNMOR\
    OGSTEKQO_ONOONNMOOLZN^ONNON=OOBOOEYYKOOWHIKOOOPKMORMMHOZJKNCONKOTLRJONTIPLBMTTOGMLJLNFOXOOKE\
    NMQLOIOOXKUNRRIEOLOFRKO[OKPOQKCOOKGOLDOPZPNMnOOONRUQORNMLJKPHLKQOOSLKBOONOROOOOJCNJLKMPLGNOL\
    RDNNOYMSPOOGGPONPOOOUKIIGROMOQJO?MROMHOOWLOSOA[OOLULOOVASMOMVhVHPDOJHOQOMAOLFNMTOMPZOMNOMXON\
    OOOQOSOO]YMJKOOVMHKQTONPQCUOOMOOQMN[DIQQIKUhSOSTNOLONOWPMOPONIVOPXMNLEQONMNLAONO^NPOUVONOOOR\
    OOTOWNNQUVOLSOONDMNM8ORNNONNDNOOOMOLOXNLLNOL<OOHOWOGUO@OPLQWOJPNOJOTJNMMOSOOOQOOXMPOLLKDOOJS\
    LNQNOOQOQOSOKNFTOJRVOKKPRQRNVMQGNJMcOOOOOOONONNPGKQOSLOQSEaMOOMNQOVVNNSLOKOOUOOOYPSOIPRMSOSY\
    COOPPOOOMFLKORLOOOOPKTMSONOQLKOIOMOOQGTOILOOOOOOMSXLOONONNNMKLNMNJNOXKQKKOOH^QJ[SOOMOQRWJOLO\
    QNNNUPKQUPBRQOYOLNKNAOOLOOIIGOKNNOMTOOdVXPOTMXQTOOOPRNHQOJQOOOOIUOUgQOVJKROOQPNNNRONNNOMJNOO\
    OMSOIYXNOOOOLbOBQKKLONOOGOOOGMJOKIOSMONOPbWQWOHOQLERLQOOAMM8OOQJWFLNOLSLPMOZOBOONVNVLMLPLPOO\
    OXONQLOdNZMOOSJOWOMOPYLMRORSOJNOGOMHJNKEN=RJOOOOOOOO]JIRRHBOSPVXOQL[OTNOQTPOPOcRJEOOIONOUMKM\
    FMOOOWVHIKTO[QiNMOMOOUIJLOQ>KOKLLOIOWO$NFNQOOAPJRRPPZKSMYJVOOIOOTQOSMHJNPQUIOPVONHPLRNKOHNOM\
    OFKKNTRRLKHJDNNPLOQSOOQMJOOOHKOVYNQOFOOOMKOLQOKRL?RSLRLNN5>MMIONOOOOOMNFOQORAOOS>JNJPOKPGIIN\
    O`OOOUONRQOOOOLJReUNOORQZOLROVOOMOXQQYPQOZOOIOOLJRROMPQNOVObONEOLKMIOYQRMHO]VOPJKRRQOLO_KOOO\
    JUOOJNLOOPONMNZNEHMJWNYOOOOOWONOMXHQNYWOPOOM]OFOQPGNOWORWRRLMZQFTIEOVIZZPLLOMNJOMMWIOQOMPOQL\
    RGNSNSLOQPMNOOSJOOROWYIOLOOULNRQJIJPOQOOMN?WMNNQLSTQNOJKKOLONQOdOKBNOQROPJQMKOFPDIFOUOWCONOR\
    NOINLQHLNOSROOKMLONNMOSMOOOOONKPNOIKTSNLOQOOMVOOOJKOXNOWOWXNU]YLNOWNGOONNSNFMOOOMbQOQKNWNOQP\
    MUOEINOMAOO`LHONOUN]PONIOOMNMG;LLNXIJBMOOKOQMOOMXO`LKVQJ?OOIPOOOMVPNMOQM?NRKNOUUOFQMOQJNYMcI\
    PGMOMONONMOLOQMOOIXOOONOTOHRONOTMG_ZOgJOMHQ^VONZGVONMOOOfKJKRRENOLOOUVOQKSOQJLMSNOLLhKOOLQOO\
    VOOONOLOSeNOOUMNNONOOPNORNLONOUVONQIOMORJQOOXOOK_HMTRCNFQKQ?NKLUOOOOOOCRIPYOKJIHOKWOS[IOPQKO\
    DUKPOOLGNOIOICNMQRPT[QPOVOUNPOYQOMSLNOcQMLOOPCNHOO[LOMRN]MOTSOMNdK@OOVOIO:OOOFJRONOOQVOOOOOR\
    OPOGPOPOLKJKOPUILGKLNNW]ORUMLNU]LENSJOORLOsOMOOIMMMURNMYMOKWPOROPRPMKIOVP[OTOPQDQHLLJNQRSOQY\
    NQXO^[OMaLOJONUOONOLTMNBPPSQONPJONNNPORCMKMSOUFQOCLWNOOLTWNKMOOOVJPQJNOOIOOONWPN^MMVNJOORGOO\
    L>ONSQTNOYOLPKNQ]PRLXHROMOOOONMNGOHODNL=NXPODOOVPNTQLOOQVOJMO=LOcOMNOO_LOWONBOIRMHROZXMSPRUO\
    NOTOOOOONSPNQLMFXOJONnPOaGHNPWIPhJNNOOOORIVOUOOPiKLLNOUNMHHSOJTOPMOOEZMQGOPNFQSMOKOUOURVONKM\
    OLNTIQMOPOOJOQOQDLHSWMQZMKMOOKZNCTKKOONIONQOSNORKXOOCOPOQONDOOPOOQOJODUDQKRRQNOULONVCIJNLKJS\
    OQMOOOOKOEKFO[HYOOQYWOJMAUMOUOONLOOOMTQPbMOONK[@MSLOOPFFNNOMQNSOOANMNNOQO-O[JOOHOWROLO[OMKJO\
    URMOMLKZONTPOFNISOYNSLOONUNPOIOLOLOHNSON;OPMNVQNRIXOOPgOOSRPOMNOKORORONOTJNTUMOKTXQOOZNLKPND\
    OIOMOOONNRQWTQONOOPJONMPTSUNOOSOO<ONNOOOQPNMOKOKLOJJOSDOONNOQK>_POSNOVMMMQQTNIP=JNTCTNCIDNOO\
    PLQCSJOVQMHRPPNONNOOOLOOQOTaPNMLPOOOROPMOHONOQENKIOXJMROOOOOOQOO_LOEOOOOLRWWPDNOOOOMEDIOLNSN\
    OSROQ_ONPOQLOSRNLSOPRMQCJRROOPLMEOOYDNO@OTSOHNN`QCJKOO_KOQTRQNMQNOOMONSROPOPLNM<OEK`MONSLOQO\
    KRPOTI[ONLQFSUJLTDLKSOOKRRUOTQOGNOMOFTROORIBONOMOXSQcHTOPVNORONNOTPVKSPOOV`OKMPPPTOOKHWOO@ZJ\
    INPNMKOQMOPKWOOULOLRRKOYOOMLOQOIROQOOGQJONLEO^MPKLQOK[UA[ONcSQgKOOOMMHOGOKOOOIPSOOQBGOJO?RNM\
    OEMTOOHI]ISONGJMOOOOKOZMOONOELbEEOIMOJOKLOOBXQNOJOOGLNNJLVVOJOROPOOIOLTJHOOLEOOOLJMOMSNOKIJO\
    OJOYOYOOMOJ^MOPOHOZPMPMOOLOHJOSHOLSNgLLIOOOEMMOMFOMJH_OGGNWEFL@[GMGOVEKOPOU^NSQOKHLMONPHOPJL\
    LOLCOUOPOJKTO[IMOSTQNMMJOCOOQKLHNUPQHOLNPDNQOOSNONOOLOKLOPLONRSZEONLIcOO[TJOW[O@LIROOJJF^MOI\
    MNOHGPNNLHQOOOIOVNKONOETOOQPNOOONIGOMPMOTOOYOMHVaNOTUBdOIeOLORNOYOMHJP`KDMMJULOSNOOEQZOSOOPL\
    OOHORWOOKR[MPXOOCMJHXYOIRQOMNLOJLISLOOQSOTLNMOKNPONOOOCJLJOLKIHONQULOOQYONOOOQMSOOTOOPLOQSJQ\
    VNROQHKOMJJHJOQMODOOOGNMaNQOPOOUOMMONOPKKLJMULONOLNNeROUNOOUO_DFXUNO+MMOTBOMESgTSOLORNIRJILM\
    RUHNOVOROOGOPOONFLXObNTFONJOOcOUPJOOOYMVOJ[^VNRJUOPOPONOOTUOOFOOOOOXOONLOHI^CMLROODQQLMOOLJO\
    aIRMRROINIaUOOJQOTNONGOORWOJOITOOLOPMOOSNLOENOOOLRIQOOMNKOMLNLMUMNLLOINOJMOKONOO]NFPOMGO[MOL\
    NMXIOWNMKNJQMOLKLMOLTYIJOQT<PLNOJO?PNUOONRNQSLOTOVOLOPULPNVqOPEEVOGKHQLEPEOOOOTbOQIQOOOOOOOP\
    JMPNTNZQOBOROHNOFPMJN]J?KHLOCQOQQNGOQNMOLOOPTDOKN`W[CJLNRO<ONOOOWLP]OVKLNMOEOGROON:RPMSMQSNL\
    GJPOR]ONOONOGLNPTWOMPOOKPOZO]OOOHOHFMOLNPQJNPOXEIMPHQLOMQJOMOUOUNOLQMIRRNOUOI@APTNO`ROONTT?J\
    RLPNOOOJOJMOOOMJJOOMOMPSHOHOLSSQPMDMROMOKOMLXLKRG`KLOONHOOONOTCOK@LNMOJOJLOSOSKNOVVOOMJOUFCN\
    RJROHIOOJGDUOXRQOLLTTXQLKPMMQSOTKORRMGONNZQOPOOMNOOOFOJLKNOOOIOOKUOGWOOLOLRMOKOOMNQOPJQ^OTKW\
    WJONHVOOQNKKRJkLLRUWOPOGMWOVGWPJOOPLOXMKOXOONMOJONMRKRQOMPS`PQOVJOUMOMJNLOOEOLXMIPONmUPKKLQP\
    EENMOOL[XNONNOXFaIWMOOWTLMNRMZOLPNONOVPHMOMOOOGOQNYOPSONOOMNMTOKOVJYYN^JNJMKOWVWJXXOIKOORMPN\
    MOTINGPMNKOOOQUOPKXMOVRROOSUXLIOOOROOcOBSMOOMOONPPLREVOPOOIUPIMTROQHONOOOUOMMOISOQNNQNEOOPMQ\
    TNVOOOKKLOOGGOANKLO^WGLZOKDXOXPPJNWfOORdMQNLMJNJVO^OOPIOINOOSKOQLKC@ZMGILNJOOLBOROOOWMPNNN]M\
    OOLMRLOMORORCMSVKMNWOEOQNOFLOVHNOOOOWNOPLWKOOOOMHTLOMO^QJ]OONSRMOQV>QKOMONOKJHUQRNSPSV=SOLKO\
    NPKGPXNNPRMOOOSCERVYRSORSOPKOTPGIOPQMHNRIPTJEOHcNLSOLNNORPNOVMQJNNOQJJJ]UOENOOORQENOOPLOZOTS\
    RSOJOOTMTRELOI^^VD_PQOJJRLPMOJPKXWGRIUOLMOQO[OJGOKNIOOGMOMDOPOQIQOOMTINNDPGOQNVODOCNOQSNMON`\
    ;KOIMPYOMOORNTZMONNNODROFLNLPOONQNKOSMOOORNPOXAOOOUOGFOOOOXOaDOMKROITPNQOWOWOJQOUQQINSXPVPOM\
    M9KSOOKOQ_GKKROORaONKQMKNOVOWHQOGOLPTMSOOMNLOQOMOTOOOO_JJCOOLSRERMN[LNMM^JPTOMWPEONeOOQMKEMO\
    NOOVONGKOMNNUNFSWOOYOLQGT]JEMOORRPPVOOIKIQNNHYOOEOOMO^NROLMOJOONOPOAONHMGGOOOUIOU;OLOOKELIOL\
    KTSOLOGMNROXRMOEEK?KJNMOMOOMOVOLNLOOOOkKPOOGGOHQ;OOLO>UOM[CNNGONOJMINOUQONFKOQOOYXYNM]LLORNN\
    PMNQNOIPLKGILOVOJOFO]O[QOIQOOOOMSONbKDPREPIPMOOOOONPP;MONMXNONNOSLNJOSLOIaTIOOMMZROPOFKVOOJO\
    OZKMQGTWGMIGPONMLQOOJPOLOJMFJUSOOSOOPMIMOOOOOKOOOOLO`JQZOONLMKPJPOOOOOONLOGVISNONPPIKZGGXOOO\
    KOOO>DMOHOODOKOOUOPJZO^XOOORCMLKOKbNNOLELHORNZYOMORNSINULLNNVZFOOLOGWTKAOMLOOSIN_KSMNPTOMNPM\
    QOMNOONTROOGSKSOJEOMQSMNNRO`NSLGOOOPPOIOWPDONIKOQOOOPZJQPOTOOMNRLMRNPOUOONOOOOOPTDNIOOHPKOOO\
    KTMKONOKQMNOHOMQSNRKHGMNOOOOMZGKMPIKSOOROKOO?OKFLMO[TJONPMS`OEOQHMOOKLNHONJOBOMOONOOFLMNOFVS\
    PMN]RPZMOETGNJVOOOPSO[OROQNOLPWSVIOMNLOINPKXOB`OLIPWKNOLQOEMO@YPNROLOKNOOO[QGOOMTOOAOZSOaILS\
    TNROKMMKPOOOPMOQROOPOQ`]LGOOFPOPOMJZPIOJYXSNLNLOPNVOROQMOPOOQWcGSVPLLNYUUMQHOELOSNORLEUAMOAN\
    COOTATNOUNGOJLQPQOOOIQOIJ_OOJKONOOLONBKOMOYkOEOPMLBOWLO^OSNNOOQ]HOONOOUOK]KQNRJOXOSM[UNEQOPR\
    NQONOSNMONOPFOOYTORNIOPROO?ONOLOOPIgTIJXKNKOSOOOOOOLMOONMLOZURLORHOROJOPSMOOJOPQOIJONQPJIDUN\
    OWNOOVOOBOOPKRXOPOMTONNVODNLMOPOOOGNPRMJRKLOOLNJUODIO=RQORIPAIQ?KOOOOLONOUQNOKOOOQO^NSVSOOOG\
    KM`NJOOCSXAOKGEGJCOMODQRQTOOcURJePLDNOIVMONJPOQOOONOMNOQOQIMXNNHIOOJLMQNSMUOPOOPSTLOSOOOSLMO\
    OOOQOQNNLOOIOROKNOPWMOKUGOONLOROOOSLSORNTG]NOZHNMOKRNRQKPNUTJGLJOL^JOKRLGMQJOXRNJSPRMOOLNOHI\
    LIJQOOPMOOVOLOLIUONLONPJQPUOOFJKOOOMNMNLJKLJLOKOROVOKWIPLNPZOONKUOSZNOMPPSHTOQTOOTMIPXPOPOUO\
    ZGNONQEOJPTQLGSWXPMLMKOOOFZQSMPNOZOOIOKLOHLMLOOPOONXOQONOPOTNVTiOJJVQV]OOOJNNQTULMOMPNQOOXOO\
    ON=QIZMOIONOLOMSXGNONELOOOOO^]N]OOGOONLNNNNPIQ]KFNQOPNNPOKNQIIM@LKKKOTOOMSOFKLGMOLQPIRlKOOQM\
    ?APTDJOPOMOONMNLNJISXLONRLZOOETORNOCQNOXOFONNMOKOSTPYJOOOOJKNRLOEJOTNORIOOQXLOYOTTVOOPYMCOON\
    VLOOUTKPN>VONKMORJONJONOOOWOOMQOODLFOMPQPNOOKRPOTOODYOLKJJOOQNNQXOLQOLOMOHOLKHNOOTJTSOJMOOJ@\
    HLNIMOQMPMSOCOOOLO_POOcOOLOMPOPCOQQSQNOJOJDNNMBMLPNQLK<NNPOTOFOFSAM8NNHNGLOXMKMaHVPKNOOMHMUP\
    HWLSN^OJMNN[MGTOOOOAOOQI>NONOOOLOONOLXJLLPLKMMZNJPOGOGOZIIVMNMMOLCNO`TRVOMOOOULOOIGRQUOOOOON\
    OKQTFKOKLEOHOONEOOMOOQVMFOLTHVXNJFJMOOMNOONDNONNPOOPRLRLJOQK?OPaOM@TOPQOOOXOQMNJONOKOgOPODNO\
    SMNOUOOOQUSHO?UOREMOONQRPOOZTaOUGNQObLOKRLSNOGKNOOXROIMPPKPNQSEORNNKGNNOXLEPMZOHOUOQEOLUQMON\
    ILRLMLXONJLQOWORRONXQOIOOXPOHMW[OONONRSONRa?MONOTBROONOOM_JSROONLTMTK4HBOOOJ^5MONVQPOPNLOZOO\
    OOVVJQOLMOOLJMRPTROJDRLRPQFSNGWMTVRNN[OOOOQRQOGOORFMSKSD[OO^TOZYMIORZNROMNQIJJRLOXOPCOY]SOON\
    UNQVONGOM]OOP^NNJONVQVNONOJZLTMLUNPPJRMJNVMSNOMSRSNIVJOTOMMOOP@OOQNOORMOLRMQRNOPNAPROOLNURRU\
    QNONPKOOOININHHTOLNPKMVIQPO^NTOOUOOEIOPRN]MIMQONQKKMOORNMT>KRcENWOEIPMOMROSOOWOIUOTYNQNOOMTN\
    OJ[LOMJOLKOPLOZ9OOPOVU]ISYMMB:OOPOO[OcNOOOOLHNMDRVLQUOOOOMHMOQXOOOIOTIMOOPWXLOOONKSQ]OJMRJOX\
    IPJFAMOIONOOOLMOOOTJLOLOOHOKJWHOOPKORMEURMMINNPON;MW[TKjNOOOIOOTPMNOLSMSOOVPOOONOONIITIOOPOV\
    LOBKSCOMONNGOOHBOPRHNL]NOWcaKOOWOKMTSONOOXSOLOOMNHONOK`NINTOPMOOMQQOXNQOSOTOH?MOWPO`PUQTOHKO\
    QNMCLOJJOKQR]OIQHNOOIQOOBG_OO[OBHOVRR[OOLTRMONOOPMNOQOMOOCLNP[YNOMNJILKONWMPOOPONOVOWPOR3OYJ\
    OEOQNRFONOQLTOROLOQOONSONIJIRROTM_MNOSOLKPHOVOOOROHOFMEGOWEJFUBWMSSMSPOKJMOMMNT;OOOMQMPFAMLV\
    _`QWNLOOMOOOSPNQHPNENHOACOODOFPOKOKOOLLOLLOOPPMQHZONWOYNPMLOOOMOL?TNNLMMPOEONSONVTLJOOOEPOLK\
    ONNZQPROQOK@XMTO@QOR=PUQ[]OQTOOZaSPOOkOTS?PONOQOOMPTORMMNYMLTYUNOLOQUOQLLLGOPOPRMNQKTOYIOONO\
    SQHOOOONJOKOLOQNMTJPNTOJNTO]NKQOHPNNROOONONTOOBNGOHUGWOROROPMXROOVMSOJONTLNNMOLJLNUOLVZXNLKQ\
    OSPJOKOMJNOXTIOIPOOWQUNOKOKOQ_NMAMRVI?[W[LNRKMWLLPOHOSTZOKWOOPINNOOORRIOLOOROPODOFOHOQPOPVDI\
    MNHENOJVOONOQOSO^NCOJONQOTYO;OACNNOIOLOPMOQIOKNQOROOOBP]8JOPQOOLV`OYOQCOMOMKUI]NN=OUAONOOJLO\
    OMOSOONQRSLNKOOPOMOHPIOPOJIJOROIGKDOOWOUKOOLRMORMSMOOLOOKOIYYCJD6OOOJIOPOOUPQKIROOCOFNXMQJOV\
    OHIKOVMOLPOW=OMN=YOOOOdKOVMQRSMOOOISYDONMFMWZRONKQQLOMOUOOPMGNINMROMNWOOL,OOOOIHOOT?NPMUOFON\
    MTPLOLEOLGORLNNOPO:OROOOOJOOONTOEUKKJQMOGO?NOMJHOSGONMMKIOOQKVMTOLNOPOOQMMPPLQO>KOKOMRRVMPOD\
    OOS^MVOOKOUSWMZOMESONSFNVLOMMFKIOLOOOLMOAOOSOOOHNNTOPWVOLOPLOXROKOQDJSQKP?OOJHROOPOOQQOONJTQ\
    LNNOJePOHOQOKOVLOPOMOJMOOOYNVJS]WOJOPPOOLOR^OOMONUMQKOPQOOGIPJC@XOKHVOOKPMMOOGONODONORJUOPMN\
    OOSQOOOONIOPPMZMOGMTNM^QORTN7IGMOQNANLLMPJbdFOILKW@O>MOXMLOOSLO[OOMOOOKDOOOLOLNHFNCJOGITMSMT\
    ONOLNLNFIFIWFSOPOJSJMLUQNNONKKNNOPLINKMOMIONOOOOXQNNOPNOMIOOQOQLKLPHMNNNMCNNOSKRNTMMMNQJPPOO\
    IOQDMHOQPKJOMTOTOMRUOIONK?BPQDRPMTOMOOOLHKMIIM8GOMOON7OONOOVOORQRONOLOLJO.NLNNNMNlOLKVOUSOUN\
    PKLODJO_TOLSUdSOOPCOJVMPNLONPOXWUVTOOOSLOFVTFGRKALORTNLHMNINONILOOLOQOOSOOMONOOROJLONXIIMENM\
    OOU<OMXNONOOWOOSMUSROJEGOKLFIaIPLQNROOOJ[KMXQPSTCSTSOPQOZJOVDKMHOOOOR2ROINNOMOLKE=LQJMROFOTN\
    MHNORIaLOROQOONPNEHOOMLOJOLLPRUSMGNPJMOROOOMJMO[[OMOOODIMRKOTMQOPOLSLOOOPKUMRMO[GKU>POYOOQPO\
    SQOMNHONKOFOQJOQSGONJNKNOOROFONOOOMOOT[NNWMSNOO_OOOOIXML_CGNOMLOPNXSPOQFOOMLONNKOPLQ]STKONKL\
    >FQ5NXKOOOOON^ROM[OZOOIOOODHOOINPONQOOONVQMOKMKEMOOTZ`SOFO]LLRELJLNGORNNQOQOUKNOQILUOLOOUTGO\
    QWKLO[JFNLLMONHMROQNS`LNOO=JNXPOO@SSOVSRQNRMOLNOLOYLLJWMNOOPNPHTH[M`OOPHMOTNQOLYO[OOPOIO_POO\
    ITPOOMOLLOOMWLW[MUROTMlNROIOPOMMRSOUPOKONROROJSOONQOXKQONQJOWWHPR>PMEOOOMNOOULOXOMOYG?NRQPIH\
    IOMQOBNSSHMNQQOKZOJOMOHOFORQTOWOPOOLNRMLOX:IOOGOQONJIOJZMNNONVXPQHMORJOMUOPOOHKOMINOOO]OPJOR\
    WMLOOLJWKOJOUONMQMTOOOOOJGOLOOPONOMQRNNCLJFPOKOONTQJVPPOULXOK`]RQPOOOHOOKUKQKPDOKOSNOTQYGOCO\
    TLSjO[IMGOJOLKNIOO_ONTYLOSIOVOK^GNMOFOOKOcONHN]GSOKNRUObPLOPRVOWOIGOOMOXPOOOGMNOODO[OONOMVON\
    TNMOTOTMPUPLOYOOPOQRKOONOJMLTNOMOOKMMRSN?NLUVOJPTVONOOZG]VXOOKOeOONJNOUKSLF]LKNLOOSPCJMWLZJJ\
    NOOMLGZPDOPUKQ[[NOOPJPH_ORLOLVONKOOKMVLOLKUOOJQNOOOO8IJWOOWOJRNJONFMONKP_YS__VQHCLQANQHONORO\
    POSKWWQOKKOWODONULNGHRNGdOONOZIOMXMa9SPQEOOLFRROSQIOENXQOBLIJIQOROYFSLJQDCPOVWUOOaPCOFUJIONO\
    KOMOUILRNOMMSPXOGUVNQOOOPOROYObNPOMOONOQONKSNMGNI]OROOOQVRJKTUPRJKONVNJQSJeORPN8MOINHROLNNOV\
    OQRMRNNZIOIWOIPOTIIILRYLSLRLLFKXKNOROOMONOOQOPPOO_OLOLNOOOPL`IMSXVMPGMQLNFMKTKLTILMO]L[KLWOS\
    JSONOJLQ7GPINMOOJOOPONGNIQNOOIONOS@NFVJOKKMN>OPOOMaOTROOLPNJVYcOOOLONMNKKOOOSOPKLRSMXRaROIHP\
    OOODDSMMRQONQOORMQQKOOOLOQLMONMPKPQONKRLNSONNR^MTOMOMOVMGQHOHJDOOGIQ?OPOROOXTOVOMOBLQFNOLOQR\
    OLM[HIDLOKMKRMOQNOLMLOOBOHNOLQROOOJONNOLMONLONJLMQSDOQNKVBOORNGY_NOVOXOTESIO[YOHNJMOMDRITKEJ\
    BWOPNQOJNTKLNMLPOR?OOBUOMIO`JLR`OONLEXONIO[AR]JIJSSHPP<OOOUOOVOGMBWHRWOGFHVLOHN`=_KLOOVMKMOR\
    NTUXOO?UNOOOVNKOOHVJKOONLOOPNOOTMNWNOPLQI>OLNOLOLNNQOWOTOOOOOOSMOONMMVPNNOMOMOSRNKNIOMNORNSK\
    MOGNO@OOOOVOOMHINOOWUMUOORLJHORXRMOPAI@MIOTOOOMR<OOVUOLMNObKVILMSLM]VJOR]PQLGQVOeSQSOZSOOHTM\
    TE@FTOWJO;OKOIKMQKWYOXOIOQLSGNPNOONOLORQNKOSOSOMSRSFSWOKORNMUOOTLLPTONPHNNKNJPPP]OONPFMCMMBR\
    NNQO[OPNOTPOGKBGLNMOJVNOSORPLEOOThJTGLTQROOROOEMY]NLHOONLOKDPKOLNLHLNROOOFQQNOKKOCONQXM=YORN\
    ]IMLIQLKO[FOONOOOBPOMOQOOLLPOOWOOMOOQSRQQIENOQUP`EMOOQOHMOdONSJOJOOOCLOKQD]TMOMPRONNJONTSQJO\
    OHOZLROUOOOVMOWCI`OM<PMNROOOOHCJSOOKLOJUSKYTOKNOOONBMGMPMOOHLOOLWVLPOMKHGLOHJOQOJPNNQOJPNSUM\
    OMOME]ONONVKOIOPPNOM@LLLO^MLFLUQLRJXJHPMOZOKJNENXS[UMNVOBTRNPLN`OSOSOBTaQKMELMPOMQMPPOARJN?O\
    KOTVNDNNNPPJYVPCOORP9ONOQLOLOOOMOOMXURMMMKONXGLKRRHIOKVEOGVOXLOSMNPQOGOOOOLOOTPBUOLN>RQIOMLO\
    bOONONJQMWTL_QONQT_OOOOOOOOO<SNNSPHOMNI]YMOTOTLMNO[OMKIWfONMOXOMTRKOOOQOQLOROOSOUNONOQJNOZOE\
    RFNZLOJORNLOOOOPONXMFONJMO]O@NOGOVRONOUQWNIWLNK[UHOJNJJQKFSNOOMPOULL`DOVVONEOQMTNQOOKNTURORN\
    L^ONI@NHPOYOOYONOMQOMOIHONFNUXRVM]O`OVZLOXOO`OMOODFOMQNOX<OOMM[OLOOQOKPOOOPQMKeONLNCTMOOLOPR\
    OOOOONMOGONFGOMOPOTMNIOFSAFNOOOIZROJOYOTTGQMNOhNKMINOOHO[MNNRLOPLVPWLQOMSPNQNKLHNNIRRENJRNOR\
    OOFDOOOEOTQQMWYLPOLPOXOOOLKHJLOOKWINONIJOKMODPHNVJHOKLOOMOOROUQOHSOOOSMQKLOITOOOJUOL[JHOMIMN\
    PcOOOLONOROOOUNNPOQM9OKONOOMHONeOIQOORYOKiONOZIMOZLNNLHVOMPM?OOOMGJINH.RGGRaVOOOJHSKXOQ]QKOQ\
    OPHLOSUKQOPQGROMRMTMMMUOFOOSOOQOMNONURcRMMINOKMOTfYKINUKLPOMACPMOMLOOKQLNQHLOODNHMPUQELZYLOF\
    XKQJLMOOORQ@WWLVJLSNPLFOKLPTHMOWGSCMOHVOIOgOOUOOLNLHMPUQIPH[RIOODJO<LOENPOUKPLNNLQoOLOTOLNOQ\
    NMNMOLLNOBOQONIONHOPLLODKVWKMQODORYNLOFKNLOOOOPNOQOXLQNUOMTEMOMQIOmKOMOOOPOPBOOOONPLOCOOOOOO\
    M[GOKOVWLOGNDOLMOOOODSMZFJ>]VOGJNPPOMLLMTRYROST@OJNJTMTNLUXPSLOOOPOSONJYKNjOOENSOEOOKZRWTOUO\
    ILORLRQOO@OLKLOMSOJNOHSENEJOJOSNOOONNNKUONODOLODOOSGLOPPKNOJJQV]MOOONOONLOWOLLOMPLNOaWQOONK[\
    GOOTLMOOVPQMRXKLOU[OOWOTTOOOOLOMO^ONOOOIOUWOONRGOSMSOKOW=UMKJPRORMSRYOOUPOOOOYPOOTQHLTOQMPYG\
    NDJMGOSJRRaMNXNJHPNOaKMONUVSDYFKOZOMOMNLOOOBQPMVTYXMO@OZ]LOM>OOOOSQOLMKNYRPOORONFMPJZbPNO]OO\
    UZOOPLHVOQOKGMPBSOOOO_ROO^M=LHOO>HNLKOIQOARMORYSONKMOPL;NPPRFOQPMPOOMOOBINMRVOALOLOVNSOOOJNZ\
    TNOaKPOOQOJPeQ:OONVV;IOLGN[SOOLPTOTO[OOMPPOOOZOMOQMTO[KOOOBQQNH]MNJOTUNQOLPRONNOKPTHJVOJNMPN\
    RPVNJPKOHOOPTLLOMK[LQMONYLHMQNNNPOUOMRYOKQQLIOOOMPOLAENOLONOPWOJKOT_JUWOOPVOMBOBQDXMOJMNRTOV\
    OROOMONLXUONJRMYMKRLOMNRBOQWNONQNUQSNPP@V`HNOEMQOROI_M?OcUOIOKOLOLSJNIUOONOPCOOOTRONOHPOOOKO\
    WNELRLGRR[POWETOQNG[LOPOPQOKLOPOIQMKYOMOOQNOKPOTIMLLJO@UMLOb7RVWOOOPOOJKkTOMQKLOOINPOOQOOMSS\
    Q@OHPMNJEONEXOO`KOROOXOGCIBQOUMOPNMQSSOOPCNLTOOL6OOOOOOK6OOORNKOMNIGOMMF1XKJJOM^O:OSRQONOJNU\
    LQOMJNHOTRPNHTMOMPMOMMQLOO^SQOOZOOHIVOOMFEMKNOZQOPOjOQPMOKOOPGISLWOH_NQPOPNWCHOOSVOOMQNONNKR\
    V[MOKO<ONOTNLPGODGPMMNOOUOHeNONNKTOMOQFOLKOFOEOONPKITOOGLROLPNOSLQOMGOOMRNOLNW`OOIGONQQOJNEP\
    PNEROLPKOTCOOX^TLOBLVOJOOUONLNOOOQQGLLNVRUNKQHNSOTMKNOEOGMCMOMNMVOTWOQNOOZSOOOPITQHORIOOGJOO\
    NEOOKaNNNNOOJCJRNOHUVONKKOTIUOLMHMHJNOOOOOJNLOIVXROKJOKSLVOSPLRGJMOZOIJPOWOOOOMFTTOOOLWJLqSH\
    NTTMONOLBK=NL=QUQNOEGIMOOONNHMNNJJOYNOOVVDMOOOFHOFPNONOLPO>MNOPVKNOKOOJONUJX^WOIVBNQONKHENOM\
    OSOXONNNLHOSKPNNPNOQO_GOSMkQTWNKOM_QOLMKNOLOTOSMOTQIIQOO@NKLLLONLNKNOGRQNKNIJOPNOTMXOOPZTGOR\
    JON<OCWJPKOLUOJONQQMKTOVObPLFQIYMOVOOKQQOOJOQa;NQLOOOMPaAOONOOMOMNOEOXHMPUKONOOUROOSNOVKQQSN\
    QOSLOOXNMJNLMFRgHKFM]NNNPO4<MNOOOOTNMLOKNWN9JPKNO[TWNUKOMPO_NQIQOSMOOMHPLHCFQPLOOONPOLR[^MJP\
    NNOXJKIOLGNSNSRHQ]NOOVSNTOMOOGOLQSNMKdQOOPLTOJNNQOPPeNQNNORMPMYQVN@DOQGI2OPKPQVOOYOOMQMOLLIL\
    LMOQRNNFPRQOOOHOIMOZOCLOMOLOKLMQLKLSOLOOOSIMOOOQXPYWOMHSNJNOOSMKEJIQMNHPOKVOOMXMOPNPSOVOOPO[\
    HOUNK@SQPOONLRKTCKWIMOPOPOP_OMQMKOPOOPQDPOKLOMMONULTFOTOOONIHVRNGOVOORPJKJMMOOLMJMOOOOOOQOLO\
    LHONLIRMKMOM9NUJOOFLAKTKPOPXKQRGOQOTONNOLOQVQOTOOTOPIONPOLJMNKRUhJKOLSRH[JKPOITLMNO]OOOOWTQM\
    OPONOEOLORTMOTAMEONSOOmKJMPQOROWNLDOOONTOKONOPOKDNANO]CDRQJGUOOOOSO^IeJMJOONIQOOZWN]NO@OOOZM\
    KIOOTOONTOOEOOOOUNNEOM?OKSNLP>VOLOJeGKZHOWNH[NOXQIPUOXKOOSONN]OOUNLLTOOPKUCOUKOHIFRPHSAZPKJN\
    TOOGHMIOSOKOOFONRQNNXOOPSKOYOOTHNSRSONNOJOOIOSLLONNNIKQOPSSCOLMVMOVNONM^PMXLPOLOOPNILOAOPaWK\
    LODPORRVSTMZXKNLOLN]OXMOSOONWWLaNNMOMOSNLDANOYOONNQMVQNPOHONKJNL`QNNQSOOOOPPNORMOOOHfUNQMNOO\
    JLYONNQHONOOM8OMW:OPRR[LTmPJLHOLRFPOQRLOONOgSO;FRITIROJRPMOLONRMROOOKNOLHM]OO[SOOIN`PUO;OOJO\
    RGMOUNMQIQTHOLPPULEQNMMOGBPPOLRNNBiVSYLIEXMNOOXJYQOOOONNG>@QJSNMOOEWQL@NOLIOUVMMNHJFOJSNNPGO\
    KINODLDOLQORPHKHJKNOKMKQKSLOOOJPHJJOTOVCOOLVOQRRNWMKQOLOLOJ[ROAZ:NJONPgRWFOPO<O[LPOGKNQELOON\
    OQOOOOLNUUIOLPPCLNDMOOSTNRINLOFOTVOPJOOOSOMUJUVPQTOMNNJMHNSTOQIQOQLNLPTOXLOOHUONOSIOOK_?VPPP\
    QTONObNQNdRISOJLVOOCXO;LLOL_OTTOJMNOT^PKIMOKPPOIQNYZOQM[MORNPOPSOSMSOMXQOLQMSYJLOELINUOOOFOO\
    PPKAOHNMNORKERXNOH]N^EOTOJNOLTGOONMNXROPOBOPOMNNNONMRONRYNTOKOQYPYOPKUNJO^OOOMTNSSNYOO`RNOKM\
    [BLNOaQSTSWNOMOONMESPNONMUcNSXTO^OROOPOOOOJYIPLNHXQQNSNOOOOONQOHORLNMSANOSOWXWOPOQOOQOLOGOGO\
    OGLX_OOONOWMLWNPLUXFHOMLONZTOUOQUOTSJZNLHOSOMOEObLVRPNFdQQOOOQ?FUNTROJPOOOJVXOO]XGIOJONPOMPU\
    bSNQFONOROLNIOVROP]RFUBQOPONOOOJOLbTOOTP]L_XZMGTLOCCN^STJKOKVOUOOWSNOMQQbVDO=LSHWUVLOR`LROLO\
    )LJO<aNPPRNTQSON8NOQVOQOOQPONPLZLQWPMOLJNK;OYKOOPQFNLTKOQKKNIOKOHPNS@NNSMOONOOLOOQSKVOWPJRHI\
    OMEOOOOPTOMQMOOQOMOOLMGOPOLM@TUNONOOMLOMOOIPQQMOOOMONRNIZPNjOP/OSQVDLNNEOGQKROHGMIOOIMLP]PUO\
    PEQOOXOJMOOOLOLWNJOGOMNMOM2HJOQNOYVLLPHQOOLZUPNDWLGOVQMGNOOOLOOLNVNOJOPOTKOLONOONMOJSJ`LNKLM\
    TZONOROQTOJOSJOMO`OONTONO>NQOOTQOOTJLLRJIFEOOOO?LSOPOPJ[O_QXNHQUKOH@TOONOONJIUIOCIOTZONPOQKG\
    POOIOPQNMPNQPNXJMONSNQROMOMO][PNOOTbTLIPITOKLPQOMFNNV^ROPOJQOOOMPPZMMNJQUOJVUIVLINQOMNNLIPOO\
    ]LPNATQMORONOYSYTCLHOEIMKFNQHQOONIiKSNQOOOKOOVSNOOQNPLIPGORPMIHOONOGPXNNTOP[O`FDOMMOOUQOQOFE\
    OITKPWEWLOOOYOHOUQKPFOOQWWMKOWGOWKWNRROOOOOLgPQMMIORNONRKIEMKIOOOQOJSPOIFTGLAVMTNKRGOOO[OCMO\
    [JOAOLQNHGJOOOVIOeQTIK]OROGaONKMLVNROYOR]OPMCO;[TROOMNNNOQMQOOVOOVYITWKOOOO<XNSPN[9VMMOS]NJO\
    H?LMSOLM<OSNTVPOQIMQLGNRLaQOOMWQNKOMOLQUOJVNKKNQMHOOJQOOMKKADQNNKNTNO?POF]OHMOQOWOROWPPOMSOX\
    NTNEMOOOMIXNTOOJOMDJCNPVOPNPNOFGKKLTKOTOOLIONOGNORSIH_XOS>OMNOIYMUOaNUN]NOMOOVLKXONS[WDYOQOI\
    RJTQKROMMORXUMOOgLPTUUOMQJO=PNOOVNOJOOOLZTONLdNOXPTOOLOONSNSHROPMYJNOOMPMJQOVSOOOMQLOMZOMOOO\
    ZLSPKLLOIKOJOOZOQMOOOOUPOJLTOKIMH]NPOQOIKOcJIYO`ILOMSPO[OONNNOONOORDLKKTNQMLQONMOOTKMNRPTSIQ\
    MJIOODQOO<NXQOYOZNRUOKLNROSSTQPOOHODLOQNKOTOOOAOTXQKON^MCOMLO5MPLJOOOPPNQOLOSPOMSUOQMONOSMNU\
    KOOF[OPJMORPPJOSOOZOLOOLPWJ]ZEOKQKOKPOROEMMEMROORNPOLQUbOOQNNIOPMONUWLHRINOOJMNOQTONO^:TKWTP\
    OMMPPOLRPNOOODJOJWQW]OOSOaOO]LT[MOKLFLMNPLSMNOOPVOLONVNONLMMWCKOPOOOFLOMQNOSP^MOWSLVOOOLBOXO\
    OOOONOSNOLOYHNZIO7WLGZOOHLOWNOOMOLRTMNJNOWIUM>HQJXXJSLNUJKTYRONOPMPTLKLMQOWSQLOUOOPNZFNI]RKO\
    OGXXOONOONPSKOYQOJQMQUCK4ONMUQNOOOTQMOOPTJORPIXNNOCTNOOIOaZPOOHILMNOJMQNQOSWOkPOPMOOOKMOQOPJ\
    MEPNEJOTOQULHLLMKMMRVOMIUOLWMORQ[OLNQOQXKOOSFNODLOKKHASZaOONOOWPIOM^OOOSNJNJVJQJPMLNROQOOYOJ\
    OQINONFOOGOOOONOONIOFOIONHNNUVOHOONOQNCPPTXIJOHM@XNKLOJSPOHCNNPIHNNO>LOKNcOPN?M9OTOOORPQODOO\
    YONQOOSKKPNbNNJMOOASUMKRNOP`TNOMNOOOFPOQHUREOOJNSPOSUNNJYKONUOaHLXNOOMMMT]ONPHOJOGUKXXOPOKIJ\
    L]MRZSLHOFDIOMNOPOONHKOOfEVLJMNNOO_QPHRNMNSOOaOORPOOcMOKOOOPNIOIONOOUUOLGONXOOYFOSQNODMNGONS\
    LTHOZBRKIRKIRKONO^OPKTNNXM>MR[KLOIOPGLMLOYTOVNEZNMJWMPObOSOOLNSOSULNPOKZOOLLMOPKQOOMOKSUNgPM\
    LVLRORNOOHOOXOONMWV:WNUMPNOPOPOFKPINRYSKLOKQUP_ORPFQGKJRDNOOKGNOLMNOJOLRONONHNHLOOPJbNMKOPOP\
    MVHLLOLPNOOOOOOXKOLUOPJOLNSNGANOONOJLIO>LNONU>OMOTOJKNPOOP_DIOQJMMNISVIO`OOQOOPPJO[KWQOVNOUK\
    PMGMOMOOOSVPJWOKZNOOOFNJQLGOQOUUOJTROLONRKKNOT:GNOTKNROMU_NONONOOJQKNRTQOOLSTKOOQQNOOLPOMJOZ\
    MQONOOOKMOPOOOJOOPLFKHLNJBFJLMHNQVORQRWEORMQJQOOIWOF_NPOOObONOO;KOJOPPVHWkSOORANOLOHVTNTIMMO\
    JOQOIOKLPRROTOBNOOPNWOOUNMO`OXbUGPNAKOUJONFRHOSRLONOL=`CTJNOIOVOOHIMKUUPOJMRUOOOONQGOMOHOLKL\
    ONT]OQFGMIOKOPKJBNANHGOOORKOXVTOV]MNOdPNLGLOTJZNNONOORL[OOLKOQOSOOOOOIOYOMWNKMRKJKGPLTFOUZPL\
    DTSJKUJAMFGIJQK`JPMXOUXMLD`IAOWTPOOONGFMONMNHLNPRFLOUMLOOPLQO_IHONHLOUTOOOLOPLOVQOSQOOLTROOW\
    LUPUOOUOOEOJMVOOOMNPOOJ>NJOLLI7LNNSOFaNOGLOOLMUMQOOKCPOOONOOGGVTPH[OOMDWOOOLMRUNOSLROSOLLONI\
    OQOPRYfOPCOJNCWPXMMPOOPOOFOROTWMNONPROKQCKNIOOOP?PSUNLOJOOXOPOQNOLOORJQLOIOOWWNMLOOJVFNWORON\
    ]QL/OQOOIHQQOXQPNHNPcFOOFMOOMNSIOSLKDVQZONOOLXPOUWMFNOFQSDXOORNNELMDKUOMRONZQOVNROLNNXURLO=6\
    ENKOHNOPOMOJKLJOIQMOONTUZbOJOOMOO>KOHHMKOTIOMOOOOPNPROGSYOOMMMFTMRNMONOIOMVKIZONMIONJUNNPGJJ\
    OKOMLMOJONNMTROPOLPOOSNSPOPMOKNLOMPZQJLOPSUOOMOOQHVJOSOMOPNL6TOYOOYOOPNNMNURPPONISROODYNMEOJ\
    PQNMRJPINLPOUJOOKRKNLKQOROJIOM[LPKHT[O=O`LMW^KYOOPNOVNNPONMD]BOMO]DLFGOQON_UKOOQNQORMSOROPOO\
    PMNIOOPKOON@OOOOMISOMJPROOOKIOEMFOAOKNUUPMOOKHOCRODOBINOROOBPUMPOGIOUUGRNTOOROOQeSOONPOMNORO\
    MUOK=LNPNOOIFNRJOSOFOKQLIMOKWQNLQOGMRVJMMPTOLRQLOOSRKQO_RNSJNPQRTOMOQMOO@WMMNQOQHROOROOOMCNM\
    ONONMEOBONPMTOLNMOMKSIMNSSOOOOMHOHPMXLP[OKJOLOQMOOUPOXLMPOMNIOVOOOGObB=OOOJON_QPMOOPPJPKOMON\
    OOODZRNTUJOROOMCWOOOTMTOTPOYOMOUNHQQLKSONONVZLMOSOQJTLORZNLNRN_]MSQdEJNKOORWbLOUOHOOORONPOIG\
    OGUOOGH_RPQLJKOKROVMWOR@IOSJOQTXOROPVLOQOONOMPCOBOMOMNUVOQOMNMQLZNONONOOLOTKYLOZPO^NOOQ>IRcU\
    YTSOOPXMONWKWMQONUOOROL`ONEFPIONOE^OOKVOWNLKNOP[OMLONSOOQTQNLQOSTJQQO8TOLOUNDWNOJHSMOUXVNOPN\
    QOMOJRRVRNUOOMJLO@MOMKOOMONOONOMEPLOOOWIDONQOUZOKONOOIJONFOOLQOOOOOOMOORNLORPOUOWQKQLOKSKIVM\
    OMRUOUO]NOMOSJNPLPOUO`GOQWOOLNJOFO?OOOLOHOONMYNNISOHHSONQTQORcLOUJMOORKUFWPOOLFJRMQRFOPWPMOL\
    ROPOO]OTUOROWHIJWLOOFHPOONNOWSOOAQNOPELPOZNOOOMOSEOMLOOOM[OKDOOJGOQZOKSTODMOOONRKPNVPJSJZORI\
    OBO=TMRUMGOOLONTTOOOOHQJOKPOJOPPPSNVOMO:MVDOOKM;QNQDOJPORTOgGKHORM]NXFONONJNO=RP_YNTRTOLMMOT\
    OOPHOOONNORKM[JLHOIORCFJJMPNOROSLQOOIJOJ2NONILONODOLCNPWYOJPJKOMNIO]OPKNOOLJPQOMOKONWKOOPMOM\
    BL>O?OORZHOWQMNOUOLQJNSOMOILOOOORNOFOOMROYFNIOOUMONXJMOQOHNUKOSOTNORRTMOLNNNQQOJOEONMMKOOPTO\
    ORFJOOKLNOSOMAOOTJHMOQOLN]OOLNI=MQOMNMNWEOOMNTOOONMQ^OZKOHNRSQOSOSOOLMKZNOOMXLOK`OJMUMOOOLgM\
    LOMQJRNSOOPNTORMOMFW<KLKROWNMLQD^OOUWMXKPNMPOIOND_HOHOOWOUNOOOOOOLINPNPW]ODREM=PRISNONQOONCM\
    NiMOOFOPONLOOKQMNQFNONPOOOOPQNOOPOOZONSNRHPONPNLNQOUOOLOOROUORIRNOSJCLOLMNJLOOMMUMJOPUMPZKI_\
    KNOPReOLOKTPOTVFCUMPOOMPVDPQODTNPVPKMOOOMNObNKMOIIBJKOPNFCLIHLOOOOROOOOOGNORAOLOOOXMNOOVNQNM\
    PNLPRNQXNOJPOHWOOMOFOMUUSONIVJKOONP=OODNOOWNOQPFNQOHOWOQOLPNMFQOMOIJOPLLJR`APOOVVUJRX[ALMOIO\
    OMHMQRODJHNONINKMNZOKHORNMMOOTKO[OQUTKNM`QO@PROLONSRUMOOXO[RBMNPOTNMHLcQOJTOMOKJSODNLONOOO@N\
    FQOVOPXUbOQLNCKMHROOOFPYVOQPMORONNQ^OUOOOIOSTOTO]MdIPSPO]XHORPOKOO]LSKOLQOOPJMPNVPIONOMOO^RM\
    RPLQLONDPMQHKOPINLGLHMOMEfOONXNMOMLJKLMOJNETONLOPOJPKFLJNOXVLJPJMKNTOWOOKI:OPO`MPULOF?ONPOTN\
    JPLNOHMJHPLROOFVKRQIOQOOcKOOONSKQJ[ONKO@SOOUORUEKNJYQPNOOUOLLZODGNXOOUNRVYOOU@NOMLO[ONOMJMEN\
    SMMQLJQJ[UTIOOMAPNTOO]POPROVVNMR[OLiDONKHOOOONXHONOSOOXCKOJMMKFTJOOOLPOOMEPMOHOROQKRJVJKOROO\
    LTVOKJNFOFGOQVURKNMFMPTTQORTOEPLXOaKOLWWNXGQORcNENMNWOQHMOOFN:SXOEMQNOROROOHVOPPPNRPPCLOOCRN\
    RODO[OOOVOOOMOOOMOOOGZSOITNLNKMOKOHON^OMLPOQO]N[OOOWQKRILOTTOPNRAHOTYQOOOOVOOBOOONODOVVVPOLO\
    OXPHMOOOMLUSOYOQTNKLRPOKIOONNWOI@ZJKNUNQKY_JOEANOOOTOKPQODDOKOOOOMPMLORQOPMGLKNOIKPMFOKPZUOL\
    KMOMOOOOOQHLUOGT]OZJNOhOQMLQUUHOLMNHSOKNMOONRKMOOSOMOIEOOWQXOOOLOTSJNCPGOLONNNOMQOMOOMIOOTHL\
    UKNONJOROTOLWKRPSOUROQOIJNQQRONL`MMMEQOJQONR[RNBNRRONQPOJOSCOMOJLNOOOM]JBMQQMBIHONHIRDNOLLL_\
    LONOQSYOOLLSOLOJNOKZOOPNUVdOPROOYOOMXILNPOOVLSMKSMRONPKJKFOTJOMOTIHXPNMOOOOPNONLVRVOOOJPQKYO\
    YRNTNOOPKANKRN@XNZUFIUSNXUMMNNOUUXOXOSQEIOOOeVLJXMOOSTQJPMKRNILNOBPOENGQLLMWNNOOMLJNLKGTOOPO\
    K]OJLHQHOOOPMOSKROIRUOOVOLRPOMeDGELRNNMMOT_OONPKPPOLGNNOMNNMSPOOWLNIFJONJGPOIEKQ?LRMQONQOISO\
    KOO?WMOPNNOKNM@HQNKOLLIOOOOMRJO=VHZGOOUOZJORNL^KUOPOOHOPKNMSOMLMTHLNXMJOONPLNmQNIPNBOSMPMHEL\
    OKJROJPKOOMOOXNNQPHKSQNURPOLORLROUNgOIONOOLMMNOOSNQOLNOKDUOQFPWNJGOKQNOONTNOAKOKN`OJOHJJJOON\
    QWNOSOOJROPUOPKJFSOIPQOOOKONROHONLRMONORGNZKMIKYvKOFSM=OROOSKPOOXVVNMJOOMbOLOKOOMOOONOUYLOG`\
    OOIOTOOOLPNJXOGB:ILORPOONMQOLHJOOOLOOMMSKROSMLPQOKO[QLOOOCKMOQRGSN]LNLXRNINHOPOXOMOONMUMILNN\
    KaGJTULOOR]OSMSVPPIORMUOHOIOQOERTIOUVNOSOKMQK`OaLSLKOH^OJNNYMMJMSPNROOPLOLROPKRKNOPXRYOOMOOQ\
    O<CUcIOOLSKOOIN@SSNQLJRNOOO^MJZSLIKOIbXNOPONODOKQ>QTRMNASIMRDKHOOUNPOgOONLKNNOKJOLJOQNOKOONN\
    HIRJXQOOHFOLIHJOFOONOOKOD^ONPOJOJOLKOQLOOMMINLSOMOPOOOOCOOSMONOGFKSNOOTOLMPOPNDWWBQMOMOOOEJP\
    SPSGNOaRNSWOUNNOGQNOOSMGHVJNNKPSBKURdUSZQYCOUOKTOMOMOOTANRWRPROO_UOOGMJOLVRN[STNNOYQHNSNUNPH\
    MJIPKMTPVLXUYOOOGNONOOMFMOONP[OQQPPYO^OIUOMOOOTUNOVDLCOLOCOWVUMTSNMOSOOYLGUTMTKSNPQMOWROKOJd\
    ODPQCNLOYSONOMTNOUOXOPOROZOMMRKNPQOOO_ORVNMMUQJPMOLONNNINMONSOJFRZOWNJKOOMOKMOROSNNSMMGOOMOO\
    NGRJMTVM@OLKOMRLMGLPOPOPKQIOLQQKOOOKNPUQONDOJOOJ]EKJKXMSONMQROPROVLUWNOMOWOOSTXLM6OLORMNORMG\
    MNQOMaQTTV[OOLKROSPXSFYNSORRONSOTNSONVHXOOOMSMUOOORXQOQUSQ_UVQPNLOOOOOLRPTMQOOKNSOPOONNQJVOM\
    OQOOLOJINNOOORONOOOONNNMOVTRO^RMXNONJOOOPOFQQJROQNOQO?NOaUDNOUOObJRXZNOUO`MSWJJJMSLONLMVCNLP\
    OOOQSTIRVLLOPO:HOUUMOMLMJQNVJNFJOUOMCOJPREMb^MOMQRPPOSOKNSOOTOOTOQVINbOONYCTL[OONMOOMNLLROWR\
    OOOGSPONTQMMJLPNON]HOQQMKMJNONXLQSOLMOTEWOOCNOMEOKOHOOOVTZROMOO[EOOSRAONLKRWQLORPOEONOQOKLOG\
    ONNOJJUMRDFROSMONLOOVOO]RXIRNOVONNHOfPORMQOGKTJORNcOOPVPMJMHOMOOMTWSQLLSJLOJPOOaHURQOMK]OL^R\
    ONLRNJOXOONYNY>GPHUL?ONM`OHOOOOOOZNONOOJKOIONQRFIWNmLLOMONOOPHJKYQLLKGO>ILNFNO]WLWKMOPZOSONO\
    GRSJONGOPNNUNOOSQOOQPUORLPMHKMONSP[OOOMMRWOJCYPOMOOJNIRQOOWOPWlOOMOQOMMMROLMNOW9QOLLQHO]IOOh\
    AOONOOLPGEUQCROOUVOUOPHOQOOGOOTQNMONSLOGOHLDNJQSOCQONKITOPKJOOKOMLNQZOOQ=ONQJLJNIOOSOQOOOTOR\
    SVQFWUKKcMKDROLQMRKOLONOIGLROOOQMNRMJOOO]QNWI_ORVNONNOVLOTKJIOONPPKWJOORLJPNMOOVOOOOSOP>OJOJ\
    POCHgQQJMXLNHOLZONJCONRJMOCBLYJMIOONLMOUOMUPENOLQOOTOLNVHSEOLLPSUOOOULHOLIPOPONOETRSNOSONOOO\
    NEOOQPOTNXOVOPOKMXOONNOOXOOOXRARRMONGO>RRKMOOIOOTIOIMOORJNVSKOLOOHMNNOGPKNNEPOWOOPMIAKQPOOKN\
    OEKOWFOcIQONTRPNNOPUHMNL^PZM`OILVKFOONWOQNPMEOMRIHWOZROOe?MOHTCMMON;ONLVOOL]PIGTI[JITMYNMNNQ\
    TXMLSNFINPKOMOOLUVOVXQVOMRNKSMONKLOPOMCcPOINONXSNONUONHUNSOOJMOGNNQROLRMNJXOYKNMKONCNKXN]L:I\
    NLNLONJOIOOSJOOMWMJJNKOEURPOVOOLVODQE[MDGOHOKRP`OOUOPPOVOMWNUHSOO^HOCCROOOOPN]ONPOSKMONOLNTO\
    JQOO@CNKM_ZUONURQONOSU]KULITFPOGOONONTJKOOLaKQODXNOMLLOOUOMMNOTNQOOT]LONJOZPNWIZNKOQQMM^OORL\
    QNOONO`QKQJPPNLNJMO<OOWQMOORJOSONHOOOOUXOMHOSOMONOLOPSONNTNNNROCWXKOOROPVNMJOOSELIBOOQTZOLQA\
    HOOFLNMSOMPNOPQOROXPODJOKDNMVKPPOOOKPPNOPROLPOIIROIGNPQOFUMOONNSQPNRJMMOOKTL@VOSPMYKHBOJEQSR\
    UNWNOIMONJOKOSRHMOENOLT[NONOHOOOLNPOEMKQOOMOOMO>OLOONPNPLWUQNMQTOJNJO@OOOIMOSTdENOXOOOOSLOLL\
    ]RRRNQOUQOLXONOIMONJOFDOOONPOPJNVNGOQMSOLLMNPCNQFUOIOINPOOMMPOIQMQOOXKSF[OOFUQMOTMOOPNOOOOHK\
    LHNSOJCOHOSOOONMOOOLIOANfMOPHNMONKNOM[OXOPOONOAUHJOONOMLLEOMKZNNNMZOPDOOOOOELOHOGNKRQOKOPQOO\
    OPONRMRKTNOOLNROPJQN[RMOLOO^ONLX@PKNNLLOOKMWOPJROMOONKP`OOOMOINQNNSOPOGPRWNKNJNOHJOOMJFIROFS\
    IMOOOPIRELJcPMWOOOMKKRsUIdONON@_OMOQPPPAONOOLSOKNNHXEPOOW@HONNKNOM[OGOUZJOROXNTOQXOPOONPJGOU\
    OXKIQJROPXONQONONONIOORSLOUWWKRGPNQSQLN@NMSSOOISFOPdOMNQNONONOLS^TO8UOOINOR^OOOQHON>ROGODJLO\
    [OOMKOWO_NONWIUOOXJMLVTPOMMRQPOHVDNOONNMOScOOSPXNRNS=NTRUPW>O]ONPKOSOORPLHNJNOO?MJODQMLFTPXT\
    YIOOKOOBOHOOL]ROONPTHOOJ^OaQLOONVOSYL@XSNDOGZV;ONUKOOVPBTPQ[N^PP[JOKJNNTHKOOMWRKSONURORQNORO\
    QNNKRTDOGONRNOOWGUQONNNSXOMMJNdOOONOLJKOKNMRVUNOPQLRKQOIYWLPIZOGOOOPOOOOOQKOOTOOTOOIfRQJNMNN\
    OMKOOKUNCOJAOLOMMNQOXMRcRMQPNOOOMPYNJQOMQPJOOIOOCM[OWSOGOUIPOEOLON[IOOKKQQOWFROHOLSMCHNNPNOO\
    POOPMNMHLMOPLOHHJPNHFJKQNOSLNOLRPNO?UONCMDMLOLOSMMGPLROQM_QfNOO[GOOSZ[LLdMOMOIIKROTMPOI]LJNH\
    NOYJLQbNXPcNTROOOTTOOOOMRXOQJOOOMQNVFNTROPOOKTLZNOUO[NRSSUPWN=]TOKMKJOEMP5HOONONNSMFSMTQONOI\
    OQFTNYNLPMINOQROJ?LOQDQQSON4IOMFNTONSOTSPDOOONMIOULFHDQTNYNOGNTPUO[JMOM[R?NPPMOKLTNVOOOQORO=\
    GKRNGONOQQOOEFMMSGNNRSL_PTRNOLKDQSJPRXOOPBLMOON?QTHAOSOOFOPROENHWOONQQIUOKUPTSUQONSOCONOMOOO\
    MWYQVOOOOOLMNFKFOROMJQ^MN;HSQRSOUHPOJ:OOVOSQK<VMKPTJNOOLONOVOOROIOTONNONKLOJNPMOMJHWOUNX8NOO\
    TNPSOUHCNOMNOHOMRLMDOGOMNKI6QUMEOQROOITQLPNOQLOOKNOIMNBOOXOQOOOOOLLDOh?O`TONONIMLNHUOOOMPMON\
    JHRLPWNJKINPNLZ`OMJRORWLOJNPKNW=QNIHONQOV@O3TOOBBONO_MIOLLOTNOOIVXPOOOKOMGMMHUKTJDWDLWE]LHOX\
    TUMVVLK8G9<JOTIIONKPOSHHLREEOLRMOSGAOUISSZKFPBOIOKNOMOPJOMMQOOSPMOXOOOOFQGMOANPTNO[LWQNRSJRK\
    RUMOMLOOT[MOENOONNM@aMPRPONGUOOdZKQOOSPOOOPOOTUOPZNOMNOHUOSOOORPQRQNIDUNSOOMNOVONNOMEIOOOP[N\
    [IOMMKITKROVONONMOKOTgGP[PGB`LQPNMUORFUOOOCMJOONK_VJPFOVOUKOQONONOSPTJPL_QMRMJORIQMPWPKUNPRU\
    IJMMMOOKQYNWBNIXDFOKKNKWMOZKEONOOUOOONQOONPOOKOUWQObNNLEO<MTOQNONOaUOCO[MTNLQIOORIIVLH_MSNOT\
    >TMGONNJOJOJNOONJMTELMOS>IKKOORNOOOFORVPOOOOHMFPNOOIOGS>]PONNNVL_TQKOOLMQOMOXOSNSOUWNTPJSKNO\
    TKOGONMOJONONOGNOLQCHOQOSBOJNKOLOSbONONXOLONIRTBGNNMOAKEETHSOMPaNJLQ;QOPKMSMYOUSWONIMLAMJQBY\
    KTOOMUHOUPKJJMUOTMLHZRN>OOOLKFFNITAOOOROFSONOGMJNNLSOJNNOLOM`MPOOOOLSQ[ELLYWLONJOOSNGKOSROSO\
    NOOOXOOINOOINOOITO]OTILMNSHFNNUPHQQOTB^Q?TROHNQaOIKOOLROKOLOCQOROTMNOKMLOLOINOPcOOTOOOZYKJOO\
    OLNQOMIIUMDOQQ9OOOSOQOLMKJVb>KROJONJHLKOVLMZKOKMMUVOAOLTSOHLJJPLEXOOOMONNKHOMPVNM[JOMKTOMDPO\
    JMLQMSLORJNJOSP@MNPOQOQLNZOOHTOVOOLPJQOOUUNOAUOJVUHOMMQBSONMNNOO>TOMOPMQCLNNQNNUNOZMSWSOJQOP\
    OMOOW`SYLMQONU5OISMOMOOTOOONIMNQGSHOMPORQMMOOPOSKEaOMNGPObPNJOOOGSASKYRGOKMNFSMIOOOKMQLMYGNM\
    OMOVBDOQOPMNWU(OOOPRNLNJJRIOKOQOOOPWNQG[OcOMOK[UNNNNSFODUPbOSOOOORSKKJOWORJKOOMCKSROJPQRLSEI\
    NOOQOOOXROMRKYOBULDFNSJFOINOOMOHOUQTOOKOMOOQUQQRTYOSOKOMOORROL]OONOOOOZRIQUPPOMRWHNNBHMPOOOQ\
    NMOOONOOOOLSNKFZJONKQIF[OMNSYWNORLMKENMIOXSOGTSQSOOUMPQMMQMOSQSJQSOMOOLLFSMUIOONOKNOMVOT8MJJ\
    OMRPIOMGOMQLOTNNORLNNOQ^KPO[OWLLCNOKHON]OZIJbMPQOQMJTQXQCTOJTWOHJJOOOOPOOPORMSNLONROJONOKMIO\
    GKWLTRS`MTNOTOOOLOO]IOIN[GELONNOJQRLMJRJMLQaOYYOONRZMNOOFONGROTNLVNPOaOPPWWKNPOROGJCOLOONNIO\
    MMOTNOOKOOWQQURMFFNONOPONMONKMUSRR3KTOMPQNOSPOLXNOLJOPNRWNOPLOKKNOIDPLNYONOhOPNLOYOMYSDMTK[J\
    NMQYOWONQO=LNPOOTKOSJLNSOOeOYOMOOOOLNOO^NNUXOUPAGMLOOJPNNGNIOOLEJOOQGMOKOPQOGIXHYIGNONMMOGD[\
    :SNOOfONPWVPONOMOUHPHLLPUKOXIOQOWHLOOONOVWPMOQOOJPOOYORTPONOOOQNOOOOHOONOO@OOOOLOMZAOOHPYJ;F\
    JOOPOO@OEKOOOKSKMQO^OOVAOMOOK_RLMOO?NOOOOHQORXOMONROLMOGPOJSMOXMNPPOIOTIRMSRWOQONUOKNNOOOSNO\
    UIOJNJOMOKORJKUMH^OSNKEONORPRRPOOIRUMOFfOORQOL?TPOOPJOO`IOOSNOEMJQONOU^OPOKNOOOKFKMONTMOJUOP\
    TPMJOXNMHOQMJPPJJOJNOOPOPOPOJNKFLOUMKQGTIOZPOILOKOOOKUKGOLRQSEMOMOTPCOO[OSQOONLcOOMKOPOOHXSM\
    OPe<MPMJOQOOKWOMQHOJKR[NSOOOLPKMKONOXTLLNMMPEB_QKOAOOOOYOML^MOPOYNORX[OGZLPNOMOKOLONNPNNBOOO\
    TONPKIOLZMUIcNLYQPKONTMZNLQPVRCOLPRUNK6=P^OOOTMSOOMTKOBOK^OKOPOQMOUMOEPOL@PKLVOIMMHOFOPFUTRM\
    OOOKOOSCMCQNKMOKKOOOJONOANRQOSdJJ?OJKOIOLQFQQDOOTV^OOLNOIRQ[LMGMMMTNIOVPTONOMQIOQLOOOOONONLO\
    NOOORNV=UUNNMLNNO`X^OORNOMJLOVULXKJONDLROMSVXPQLLJLFOO@OLIPNYON[IDSPOO^LHJOPOEPIDLGJMQINKMPF\
    X[GOPOQOLGTOOOGSPLTSRNROMOYKMNUONUOZKPHONQOTKMNLHSMOLOOaNQ^ORTMVQVNOOZVJOMHOMKOJOOOPITNOKNNN\
    WXIOOPEOVYOXOPVPYJMGGIOKTUOOONOOIJSSTOPLTSKVJGGHOWNCOOOOPNOQMRMOPOYPNOOKNNNET`TOIG^MMLOSKQUL\
    ONKNIPOH[LMNOONOKSIHOOEOPNNOJONSOJBOGJNVIBMITZZQuFOOPTOORMaQ:OOSDKOVL0MNKODHqNULOEOQJEFIMKOX\
    RFMNMEJVOOGQNOLUNOODTIOONNOQOIOLSYONOPLFRPNOROXONSLTLOFQRRMYKVOOHJMMLIV^QJANOMWOOLZOOLMOMNPL\
    J`OMOOTNN]PSTNOLOO8O<NOOPLPOQIMOONQLPMJOMONVPQHMOOOORMP;RPNOOOHORNMDRIBTMJOUNUJOWNT<ONRP>OUK\
    OOLNMOM[OOWOJOOJTNPMKSZFTOFIHQKOSEOOKGONOENOOONHPSOON9NMKMMNHNONRMNOKKOBOROPHKNRPLTON@QLKKMO\
    PSQJMNOMSSROAJTEOPONVTQOONKOXONOPXOOYIMALOOOMONOOOOYOOIOLSPMNQQOSPOMTOPOMNQCMOMOOAFN^OQOFJNI\
    EFOJTEOIOO<SOSQdOOOON[YQQMONWW9KQQONLKSRONOMNaTGKHJOFNIOTSINOUOUOPQNOOKOPTMOJOKNMOQOOOJPPNK9\
    KTXOOOPVRNQOOUOJOOJOIONOOOJTXNEO_OOLTOOO=PONOTOONJOIMUIOPOOONMcNONEJTOIQONLPSNSHOOPPMMPLJBOO\
    KOIOCONGROOONQNOSQRONKQOQPNTNNBNOOTOMOJHNOOKOOO^OVOOPLPKROLONNISKEFcOPOHWNLLNJNTNOZLOVJNMJL]\
    OMMHLGKVbQPKRLMOMONOPObNONN6MOOOPOWOLU]O?CONOHMJDOLHSOOKSPGNOOPOOONILNRLOKUKNVLOKKQPMAOOI[JO\
    OKQMNKOLJMLYYJXJRSIOOOWPNOYHO]KOKLUTNHKOKMIOONMOOOOOPUNOOOJOQFOOLQPLN_TXTOLOOOOHJLMMOXC7OFKP\
    MOLbH;MOOJNOPKFXPQHIOLOPEPRGQAINO]UMPUOOUPNOMKBOOVOZNOWOQHOOM`MNOQUG@OQQSQEOCNOPONOWEW?ROMHO\
    NOINRC;ROPEQPOMQOPONHQMOLOUO9PhKMFQdWWMOLUXQJOOUZMPVGOMWKIPOOLQWLJOONYNNOWLIONOLON]UNOONOGMR\
    OIJONOVQLPOUNLNURNLOHKOPOOOPNOPDOIQOOPEOQOO>HOSIOMN[LNLOYMOFTSOOZMKY?NMXPOMLO[ORKSTULINLPTPW\
    ]NTCPVOOOYOKFOROOQON[OJOOPNNN>GOOLDQNNUPOQOOKOWPYL_ONRMMNNOhO>PDPNQOLL`OOOTOOOXOLROSOPJNOSIR\
    YOVNLTOSQOXBOSMOaOOZPQLKDOOMOOERWLMBVbTOOOILLNETGMMPOQOKOONOOWOOMFINCZHNNDQVKKKOOQNROOOPEOIM\
    OUOOJMKNMGOTONQOONOJNQRMQONLUQPOOEOF@GN`AMOONNKMOOOJMGQPIJGKPOJKIOQNNOOOOMGQMRO^NNYJNMDROOLK\
    LOOOJYJLCUOCNTMKVNPQUIB]EOOLQUJSGUKLHMNOPOXHNNLRMPOPVNQONMRMOMKJONMFWOLNOQOK[NMOGKMKODSXSNSO\
    NPTFMMMONNQONOXYOLOLOOQTFORQLJOOOUONLORSOOOOFOOMIODOFOJLLOOCQAPOHIMNMQUO=JOIMLNKO=ONHMMMIWHP\
    MIOZLTIEONOSPOEPONIOKOOYO[MONJMTUNOONOLLBOHNNLXOOOOQMNVOHINHONIPOOONOOMOGLQVTONPO@QQNNNNKNNS\
    OTCNMRcDNHOLQNNOOQNP[ROOLMOONMJOTIQQQKMOOIAO]SOVMDOOOOIOONZNTPNEOPMOPOSOQOHXOPJNNOOQQNOOKNRO\
    INPOLKVOLONMOLODKOVOOOKNS@WOaNOQOMJNOKLKSPMKOMOUHNONOKPMOKILHONNONSOPNONNO[RFYJMONOWLUOPZOJO\
    VKOOOOMLLRNOJKQJXIOMTSOETOOCK^OLUUIJDMKSGNOQSSQJOOKRVMOKKQPJQNNLOOOKXPOLGHHQVQOPLOMNGOOOYgLA\
    PRPNOMMOONOQOOO[OOnHIOJOWOROURQVJOMP?OJLOLPOP?KMXKUOJOLSJLSEVNOPO]NOHIOKRJNORPYOJOE_ROTNGOPO\
    OONMJROLMMNONOOROOO[DGOMHXISPOMOROTOMPO>KXOCLSPKNOOOLKOOMKOPGPOUOOQORMOPROSFREOOOROHOQOLRHLO\
    R[OLOFMJOMMLPOMQOLZIUVZQQOOPPNROOQNOONBJGORKPOORMOTKR[ENNOKLPOPROMONPMDPIBMNPKLUNOS^OMFPQPMI\
    MNeJOOLJVKUTNNHOQRGBGIOHM[FPROOMLLXOOSLYXRNKGNKVKKSIUO@ONONORMWOcNQOOLSSNQHLOM_PLM]NRIJRNNOG\
    iJXOPLCOVJOGOLROOeLTOPOMOYOGbKVOOOOISMWOLNNIXOIWLOOONPCOOLPGUROOOFPOLUONOINORMN_PKMWKN^PNDQX\
    Q]TTOTLDWQQKNROKOXPKQ^ONOONXZONOXNNOOONOHFFOPOGOONLKVNWOZIKLHINLOQUNGOOOSOIQONLUOOKOQQNONOIN\
    IHWKGWRNOOOOSSOKONSONIWLAMOTTXLHEOJOOHdQMOXSOOJOMTQOUELIOLNMQMNHOTQ>VMOO[QL`<KOPOKQFPM;^PMON\
    OQOOMNPPOOJOAJPOMMNKR@OOIOOOKbMROOOOOWOIPOROVOZLNWOFOPORQOOcROTLQMPGJOSOOMVGGSOMOQQOOPSOPQSQ\
    JZOFOIZRWKZOLKPLOOQRPSQOONRO@HHGONOMLOOKQJOLNENMBOPPJOSMSMMOSOOOHOLPKKOOQQONMVROMONPJGQPOOOL\
    QO=QMXOYOOPOOL>OONKORQRPLQPhQHMTNLFRNMOOQLOHYMUSKU^CSDOEOIWOMLJOML_OL^RQQaOQMOOMONRFPLNOM[KS\
    UOQOMNHhJO`MULUOOOOOMOLN[LQO_OOLLRY]ONLOLPKIPNLJOOLZNRXJQPLPOTQPOQRKNOUQLQOXNNOMMOOUJUOIOOOL\
    OOLSQGJNONOMMLQOOOPOQbONMNIOV]LEJNLWGWMQNDOTNLKMLEQNLSOOLMQOIN^OXOHNNQOMOHOI?NRSQPJVOFLONDPS\
    MMHHZJONNOOQNMLLOBPIXOF>QOOOX[JOOOOOQOOOTORHSOONMNKINSJTSMMNKJMPSQUQOZOOVOVNGOPOPOJOOMOORMKO\
    OFNQMJQOPOMPOGJXRPOHNTPMOOMQNOaYVONNNRLOUPOKMKWOONJNOEWHOOHAASSONUHOMSOKRPEOMJFOOOMNSILMMCNR\
    OQP>IM@OQONMUU`WOOONOOZNOUQLOOSOXTOOLISSPOGLNOONNYWOUKKOXOKOQBOTNXKMNOKUBNNVRO[XIOLG^OOWLVOD\
    TFSNNSIWDQMNONRTTLMNWPPMVO@QOORIMOPLN]JQHFJPNLOOOTOOOOKYORMIOEONOMSOSLOJYOOOOQNOMOBOIKOOBKOT\
    JSOSATOSONFLONOXTAIORNGLOQi]NODXWRFONOEOLMOOMLFUHOOSPOPTZPTEQWPKN=GOLOD]IJBPNMZHLNNPLOQOOSMN\
    HKOGONOBPOUIONOONKPUOEOQNSOMOO>OUEU_QODPSOOOKJU^NUI_9ROKONOOIJOOPLOOHJP7UOOPMTOMOSJOIKTPFOB^\
    OXHaMXMOOODIOOKEONZVMRKGOOOXMEOS0KNLJPO`OOJXOHQNOOTOOOLOJKORLIMONRPOONROGNOUOPCOGONGFMNBOOFW\
    KGONONEONOLFOOPNKDOTWRLOOMNOJ:ETOMOPRLBGHQWOOTOQNIJEJ?JNOMOOKQEORMOMKMOfLTKEOULOKQdONOOLSSQM\
    OMOOPTNOLJJPJOOLNOOOOHOOOQORbKUFOOQLOOSKQNOLNLKOMLSLUQOMPLNOOXODOOLIOONPP8PQOR[OMNMQOOKYONON\
    OULPRKNOLNOMJHOGKOXLOOHJN`LMGNOMOKOBKNMODOOCONQNNQTUOOOOOOOKJXSMMVRJNOONOD[OONCGKOOOOFRPRPOO\
    QNLNSMOGOMOIPVPQMMO[OVNOMOHNKRO]MQONMNOQNRMPNONNMFORNROOOJNLKKNNITRONONOXOJVOMO^MOQOOVQOHORX\
    OOOUNOLROOIGNRONKNMIOTWOKSCOOKNUOQMONOL>LHVOVOMNGVOPRWMTOOOCNNeLQQONTPiOVUOONOOONOKB@OOSXVOO\
    OJaMSOLTLMNIONP_MNNSOMPLNOMONVMJ<OUPGNSVZOCOOOUOO]OOOMVOOOOeLLGROSNNONOOOJROMPOILEYNOLJTOOWO\
    OEIRKIPLDURNMSON_OFKOOMOSOOMPOP[OROOKNMLOQOOSOSMUMEONHOB`OWNQVVO9IMOMIJHOMNOOOVQEGOOMRNOMTUO\
    QYNOUOOZOOMUNGOOQTRGIOPPOOOOMRX]IOOPNPWOOI[HOKNEONUUONOQOMPOLJOKHFOOUOKTOQTMHLOOOQJKNNPLFWNO\
    OLBOORLRNKGM>O]ZG]LPQ[OOPMGMPOU<OAM_ONLKHBSMROLOORPOVO[OJOOQJOOLNOMQOLOZUPNMNOFOOaPMOOLOINMP\
    NMZHXMSOMMOJOOKP]TRCPHXOQMHXQYOPNNNOFORKOMFSNPO=IRNHOOQKJLdRONMOHOVOJLOFQNMFNNMSBKVGOXSOJKJO\
    OOOOCLODGKKDJ9NNRKOUZOPJNKHO]OROOOOONROMNSNROGLPFIOOUWOOOO_VNWUOLOOOKNQMOOMMOOQJMOPTTLPULGPO\
    OOOVXOOMOOEMQOLOLSUONKROHORQOIEQLOUHODOOOROLOOQOOSPTOOOOQF_@MOIOOLKOVRAKONJOM[MWOODOOQKM[NOO\
    SLOORMMMOHTJ^OLRPNOLMOM[ONQPT:LSKEONOKOPPCOOSOOOSDOOREMOMbOKPMSWMQYLOTSOMHKOWNNLOMI_NVIOHOOO\
    NNNOLVKOKSOLYNJXOOUPLVNNKOONQQUIQYM;YNSLOSNXNDNQRUSOOOJUJOOZJROOLNOORgNOONOOOSONPMOOLWGPGZOO\
    NGNOJROOOHNNMOOOYONPKOM=OOONFRVJKMNOTVMSOVINOOOVCLNOYORITO?NOKR_NOMMKKOGLNOONOM@POMLSROOTYLO\
    MRONYLOUNOPMOOOKOTOROOQNLTSNMOXOONONNPMNVOROVSOOOOGVOOOOSUMMOQOPFNNMNN[OMXMdJQVOOOMPOONOPOMM\
    KOYQOORJOOOOOPNONRXOIW^MPONMOIOPNTOLMRPOQOWTNICOHOGQIONMNXRSMK8ONcONQROUTONOON<TOLOEDOPQPTOL\
    NVNROPRVLULGOONOOIN_OOHZOTTJNAMONJROGMNOMGJMVPONEIOVNOOKQM]OPSNBONONMYOONNMRLNOOMYWNMOOMOOSS\
    OPQKOOUSPOKQZ;NONOOOOOKIOO^JoLNGLOQLRUOJRONPOIQNNPPSOOOOLNOQTPJSOOOiTNGLSVMOSMWOOOKOPOLOMNFO\
    QPMROOLOROGO_QQOOOSQPOV?OUJ^MO^EOHMMcOJSROKNGPQMSNVNOLOXPSPOBFOVPMNNNRPONMOQF^PXOLOMQMOOIPMT\
    MONOQOFOOOOLYRNJJMQUMP>LSJO[NOJOMNROOPOQPUOPNRRE@LOPMIKQOOSONPMPQODKONDZOH:OEOEMMPIOOOLNODIN\
    OQOOQOOONPMPPOPIKOINTOHHQLQ]ZMLNOJPLPPONTNNFRTJOPOOOFPOSMOQMIQM]TOQMPWPEEPLOJOOTHSQ]JFOURGOO\
    PFLONRPSYJOKOMNOOYOVKONMOOTTOOOOOOKOMOUNOOOLOOLLOUSIIMMLdOOOFKOOQSONGILYONNUNMCORRVPZJPMOOPP\
    OXEOIMJ=WQXOOOJJHPNNQIJSOJOFOWOOONN?PQFOYQNOPJSOON8JOOOLOKDNPR_YPURGOQOGPX[URNHGUOLNONOOOOKO\
    XNSPOROOPONOHKOIOOOOISONRQOKNEOKONPGOTMMLIOOLRLU:VKOONRPJROLJNAKOQSTJQOWKGJKZSjROMPOOSONMNBO\
    OMYMOGOQOLQOJOHKOOVNKUOLOcOOIPMMMLPOOPONMOOKQDTXQG[TORZOOBRNHP[YOO[OIR=VETZOMODINOIOPZOOLOTO\
    TJQDPTOZ[OPHGO=DQH_OOIKSJNOOOOONNPNOOEOOSKXNOOSYOEYQRLOQNOPMK^YXN>SPTLcQOQYMOXOUOHTKLQ_NSOAV\
    NNOMQNQOPOOMQOFOSOSTOVOLGMOLOHTNM]NJOVHKMQQMNEONVKSLOL[NJ[MLPJLMVOQNOOOPMJQONHUOONVQLReMLHNO\
    OPOOMOPK^QNOOFOOOTQ[OMGOMNMRNQONNMPHLOPOUKMORLECKOOJNJONQPNONONOTKNQ[LMMHUJOPZOKUGMJOS;RLKLT\
    OPJ_RQPOLMPHNOONKNVKHMNOOOOVLOJPOOKO?[PNG_OU_OOBOMMQRTOQUOUMOFSONMONOOROM_TOGLZNFONT``N][TOV\
    ONOOOOLRHGGMRXRUiSOROROMOOOOWPLRERXONOOQONF[ONLGJOOOMPLHCOKOOGOMJ^MQOORGOQOOHLWLNKSOPONOMOOG\
    KNH<BOKROOOOOQJGMROKOO@COMNJOJPMMOOPKPOOIOLE]OOOMESOOOOQN]ONLOOOMSSLMOUMHCLOOMRNRTXYPEQKKQGL\
    LONEXOQLDODLOI^QOKNOOQEQMMRLKMQNMNXKMMOK[OMNNOOOLNJLRNSZLRQTGOOQLNONRUNOOMMONLPLNNLKVLOUPIHM\
    QNONGOPSURG`ORSMIONUOWZAPOUOF[UAKO?SMGRINOOQNQROOOOOPM>ORBOLRKLROREPONLNTRZOOIMLOGKKBNWIONKO\
    ^ILNTOFQRMOOOWMLNWO`NLVQNJOIPJMLSOXOYOOXKWZL`NVOYNOOJRRJ=OWQSRTOGIUHZANNOJOMQGXQ;NMOONKTOFWM\
    ONJQKOKOGNRHXRIMQLY7OKGMOOJQPONNTOYVOOQHGPLOO6WTSJMXMROPASOLUOMOPUTFMTZGJOOKOOOTOONOFOPNOUBS\
    RIcEOPO`INO?SQOLRLIOOMOG]QNOKOXNQOMOIIOZSIOOOOOQSNOOMOLJKQCT]PJOKOONDNOJOIOOOJOZMIOOJNOGJONO\
    LAOUQOOQQCOWOLPOOOOOLTNQOONHOLOYMLVOKRNPOOSUOOLLJNOJNNNMTOOOM?ROHOOGIOLQOQOOOLONONHQPQUHXaLO\
    ZMWKOQQOIJOTOPONMNNDOOOMONRSOOOVLPSNJOINJMLLcOMVLOOVOYOA@OQOODQSLKHJRKYMOOONKOOKL_QOOMJMTIXO\
    ITJO[OPMONQNXTNPHNLKYO@TFMO^LJOOGDQOKSLQRPMOR[OSKMOQLGXQMONQOHKOWQOK[iWOIOVIONCFRPRQWNNOO-OH\
    OMOQOPKMRQMEVOOQSOJOOXKPRBOMNOQNWQJGNMJM^ONOQTDSWPP[PYWLOSPONXOLLLOMROFMR]PNPO`OUOHOHOMOOQNO\
    NUORPNONOiKTOPOONXIOENOZSMETROIO_SOHOQIOZSMWPMMKNdSQTOIJNOONJOSZOJTNMNNOOSOMJROSPQTOPONMLHQV\
    TONNOOOOOIRMKNROLLKGfOOOHAOWPOBVFPOLQOOLOPRIQONQMPOSLPDDMOKNOOQOORPNOKPMFULQO_OKSPOLOOTQNNGD\
    LPMO]NODPJKMEM=IOHOZOJRFNJOYLOOMRNLNSNKOOGJSPOPOCOOONNORXOOJQROIMNRNOQOHIMOOOHNXJODRFKTFSWHO\
    MLLNPSIRLGWKSOLNKNONPONMMOMOKLOOSVIOMOROQRNOOOOOOIORROLUOOEPPMFOJXLYNORJOONKSONJOOHNNOMPLLDK\
    KRQPTONOVOIPOONOMUOOOKPNOQTPXJYVSVOIJONNJJOHENOONOBR]OVCLHOOXKPOINOULUOIJNOOGUKOLPHKOLQMLJOP\
    MTHnDOOCSNOOOFZOKOO>PBQXO_LMOTOOONFOLQRNONFJMIUIKOMQLOGNLOQLLMFLEMRTOTNBNNWOOONJaMNNNQPO;JQB\
    WDROMVRHJOORO=KONOMO]ONROOOMUOIMOOCGKOLTOOEOMJOSQ]EOORNNYOOOFOOWQ^>KTOYLMANFPONMTQJO]NLOHNTN\
    MMNN_ILNUONNPNIaMPO[OORPPQaGKNXKMPKIOINJROLOMGOKCNPONVHNSTNLIULNHHJ@NPPLbSMJZQI?ONLNKLNMWTOT\
    I]LOMNRNOOLJONWR>NOLcOKPbUIOOOKOMO_OOONPNLSHPPKKLOWOLQOIQPNONQOONNNPOJQHKOUIO>dMOJSOQOKNNHGH\
    IUMOOQRONQ;OXROWWHOOPKOMMSRRLNOcOOG3OOOMOOOMOOOINOLVANJOJKOOQHOQOQSOOLSOSOPVOOOLOJJLOOOJVPLO\
    NPOONJTYQIO<MONOOOPROLYKSeOXOOJNOKOJTRMPOLNMOMQINOLZ^NYROQGOKQ]OKNRXOQOOOVZQNOO[MLMLOMOMGMOX\
    OOOPOONUOM[NQPWNIWLETKOOKLMOORINOMPOOSBLPJNOCOGPGPQWMPOIKJOJ]TORMTMMKOXWOSIONRSNPMQPU`QJJOIW\
    GOENRTEOKOOTOOKDPDUOPWOVR_?OOOJOOLTNFIXNR@^NOFROQOOQFOONTNSMPNNMLTOOMPAHINROJNNOMMOOSGNOONPP\
    OQOOLFOPWQNONOM`ANPNOLKLKMKKORRO@OOLFIOOONFOMPOTITOOORIURJX>ROQOLHRXHZLIHMKEOSJORVOMWKPOYOM@\
    BBOFUOVTOOYOMLPSOKVMNOOQOVOOTKOFLLTC^^TMOMLO^cOVPRMOWQOJEOOQOTQJURKMNTOAOOOT[OOKO]POVOVOSMLL\
    UdORiOLOPOOOGQNOSOPcNLSLNPOOONMQSSNOMO[OFUGWNLNOGSNNPKONTNOHJSHVPTSP`SBLCVA<JMOWOZLXOFPOOJWN\
    ROOLOLOVZMFSHKNPOQZPOLLUGJOPMRITPFXDOMNTQ<OOMXONKIOU=VNU_WOMOSLOKNaLMNIKORMT^QIQO>UOOKNNGOOM\
    OVPOPUOOMJGSKOOOOKTNVNPILFJOQNOMPJLCPCOOOPQOSEIO?aOOOOJNTMNVOPONRMKONN[aMOVOMLOSKUPMLMMOTOOU\
    OQSOP^ONMMdOMKPLMDROQUHO`JOMONUZIOOLLOON[LNXWM?NMQKVORQOPOGOQRPKOJOLUMOMOCRNOTR`^NOLDKOMOPON\
    OOJO]KN<LNHKMIVSPM]VLULOLOOOOOOVDOOBMOOTLOONNPLMORROJGOVCMLQMSQKOOONRSLQNOONPVHPOOQMRM<aMMKN\
    POHO`SNLPMONVHYRKONXRJOORLNMOLGFROTORIOMNOOONNOMPOPOQO_OVOSIRIOMQWPOVMOONGURLTOOYKOGYONONLON\
    SNOUGOXUNOOORORHOMQOGOF_PPSOLVOQNNFOOQQGMIOULGNOOLVPOUQOMOXBOOXUNWJULOQOMXPSETOUWTXLOIOONNON\
    RRXcOUPK7MMORXQPOOMOORTJONTNOKNLOLNJMOOXEVPMO[N?RMVOOM=LOOOJOTHMPUMMJQOMMPPOUOOJTOSOOJLNLOML\
    OFOOQMOONWMPNOMOOPOKHP?PWKVOO>OOOMRCRNMD]NOOIBRMDOHMOOSR_OLNVPHOOW`OONROOQROOOOOQhLTNOPOMNNL\
    KRNGOGNOLSOZLONOLNJOMOSTNOHNHNJKRGJOOVSOOORNOOIGVLPPOLRKKLHVP`DNTNUOMONOKOOOONMROOMOWMgTQOOQ\
    [OBJO`NSOOOGOYMONTJMOKMUTONOONROnNQMOOIOOVROOLPOVKOOOOOO[9cPJOVZRTNEIOMKSOMOMUNGKOOPPOJOQFOL\
    MKWOMQOOOOIOOOUCAKOJLOOROPOGSKPL^ONOLQNOLIKBIQINFHXONMLXMOONNULDZZdONOU[NLQJUN]NOOOPEOTOORUW\
    QOVOhOWJOSNONO^LNRROMQQNO[SRUOVPKJLROOIIANNIUOSOVIRHNROONNSPOPTFQMPHPMONLLKSMNQXVJNARVOLRGHN\
    FNPQLLSOPWLRSOOPNOULObLQNHOQKPOTOIOM:KOKPMDCIQRLEOOINPMOORHNNMOMJNSNNDONNSUOQKPGMVPONOOGNLQO\
    OZMO=OOMRNBORVNLOP[JTSJEOONNPMOTCNOOOPBCMQPOVQOOOYJXNNIYMOSNNOOSOSIUVLOLILQRWKUOPOF`OTSSRJXO\
    FFNSMGONNUOTS<EMLVHOOLOPWSSIOPONOLORVJNBNOQLMBYOKOJOMOONNOWOJZON]OJMOOKONTMOOONVULRPNOMOKORL\
    OMUO4OQLFKOQaJHNXDOMOPORKOVNWSOOOTWOGLNFPRKEOPLJFNLOONIGONVMNUOJHLPOORRZRPGEQH7OR^OSKROMJQNW\
    ONNOONLONPHSJMORIHYMEQRRUOTJXKXNMBOQLOOOORPSQQOROTPNJNMOPSNGOOHODNQNUFPOPPOOOMRJOQQMKOOLMGLL\
    LOMMLOVLLPLNOMKOLMMMSO?OLHKLMbSJLONPOMLNNCQKONPSMOOOINIMQO]<UPNMINOX]NFNMO[OONLKPNNXOAPPOTZ>\
    MNPOHOOMMOOCOHQAOOIOONLZRWMNOMPMXQ@OMOOONFXP^QLNLRUNOQINOLTQONa@EMDQPMXNPDUE^PXBYZNOJLPOOOON\
    ONOOOOOPPJZKNQKOLPPLSPGIMPVDDNOMOOOLJPOVIOOOLSLOHMMZ@OHOKOPQOMLNQLNDPOOMJUNOOTOPQMRMNO]IJPOQ\
    NJOBR_MLSROPLSVONYHMLNONNNXCNOKMLNRJNOLDO>TNOOSOOHOOOOJNOURKOGMQRNKONOOENOXNFHYOOTSNOOIYL_dR\
    QUXQQZIIOQPOQTMYMMOLJPI^MOZLSPQONLOOOSSROLOQMOOBRN@HOJNRMMGOOMHOOHPPPMNOOMOORdTJIQTOOLOWONNS\
    OOJKOUWKOORZOVRNLUU^UQNORPOSNUMZOObOPUUMNOQLOOPLOOPAIONIOOMVJOCOSOOKOOVORM@OaUNMOOMOOLROOHLE\
    PSOKXKNEOOVOGOPOOORWdPQIQYOSOLOOFKOOOTOLOQPPMMOOONPXPWVTPOEOQOPTMJO^SSNWWNSXOONOKOEKOHMNOWNM\
    VMOMPQTOOQTNNORMWNMMJROOIMQOWOUONOKKPO>QOPKMPOMQONSUKQAGQNOQSOOMQASSONOSMHOOKRKUVTDBOKQOPNNZ\
    PMJOOQM?NONNNRHCTOFVYONMS^MJOHIPGBOKQJPNROUURIOCQSRHNPSUNROPOQOKINNNNONNXONMXRNOO@OPOMLIOcMM\
    NWSNCNMMZPOOOOOKNOONKLO_FESKOOIQWOHKOKOWQOSQNVOOPYRQKWO=OOOHNOLWNHQOVNOTOORDOORGEOTKTOJDOSOM\
    MLUGNLH^QOPX>TONLNPOUZPIJOKKMLRGOLONOOHKOFGLJJQOOOMP^MOTMKNFPKOMKLMTFeMOQNM[OTO`AIGYMHLSMQNP\
    MMOMOOPSGMRRKP[WOMZNUNDOOOVNWOgTOMNQNBONPQNOSOQOONQSSP_UOOYRUOOOEVMPNPMQJMJOMOOOLJTUOFOHONOO\
    SNOLKGMQITPOPWOKLHOC_[OPN]TLSOLONOJLOQ[JONOOOJUOPFUQUODHIXOMRONOOSNHPUIMOQJBMOKPBKOONUOSNN2R\
    MOHIOSN;NNHPLGOOQOOOMNONPLGLbPOOPOR=O]QIPOPTCSLMCNRMP]OVQYKNNDNKIHJMXQJLPOWOPOOOOOIONXONTM9R\
    YUOFQQOVLXNOOOOXOO8NNLDOKKRDMMOMOFLQPLKOLIQLOMWK5OOEOMNIOOONOKKSNOVHNMJKTODNQOJNJOQOPLUGTOIO\
    IROOXHCOMCEMGNVOYDEPULPRIOPOOFLUOTLOEUNOLGOQOUO?XSPON]FQNONHQKLONJPOOOUOJSPOOPOENOKOGMSUOJRP\
    WIOMOUODGONPTLOLMM^V4MEOUhIVNONGQLOT[NOFOTOLWGORQLOUORMMOVMNNTQNPOGOMAJOQ/ORMOOePLFOOPOLVNSP\
    PPTTQ;JOYMOIHRQNKPMPSGOOOOOQNOILRKSOOQQIONSYMFDKONOTQMPOOVUPOQOOSDJTOTGORLOIGOMNKbOSW[HSOPOO\
    OGIOEPLKOUOREOMOVQH_OOLOQKO[ONEOLOQKJOCOOOONL[KTUPOKRENMKQLLOONOMOONUFOIKRHWSOKONLOLPTOOOOOR\
    RKYGLQSOfOODRLQONK<QPOOMJINOOHROMTOTNNOVNUJRNKXEP6RONIORJGOLPYRVOOONNPGGSNMOWJJSLMOI`KN`OFRd\
    SORVHPOIOKPMRCOOOP[LONOO]PYOcOOOLUTOMOQNNGTNLSMZXXHOGROPMSDOYHUKTOOMKNPKNQOUPXOONOOOFVLNWOOR\
    MKROYKPJL6OOIWQQSUNMMJJOPOIOOJSQKKKHJXOOQNNO^LTINPMOKPObOOOMJOKOYLVONOOPKNWVNMJQOLSVASPORCNS\
    OY^OORKMRNNK]>GY^RKeNOXULGUMMONPMVPTKQIQLIQMWMQNPOSOOcHNOMONKPQKTTO>ZOOOOOOOVOKHLSROUOORNVOO\
    OPOOFQPJQQKLOKN]LMPOGNSINKPOXIMOOTOOUOOLIOOGLNKIOLLOQSDV[NOKODOONPJXUQHLVMOGVRNJOONNVGZNJSVH\
    OU?@AHOOIOONDOPPIQNOVQOOLOLONSKMVOZNNNPJ^IbOOKUOM>PQQXO_UTORNOQIOFSLMQMCDPROILIPOMOMNODQJONL\
    NNYOOWOONOPSPNODQNEO?VMPMhPKJVITKDNOQOWNNNLOO]OOMDOM^OOMVEGZWNVPNcOCU[RgLMMORKJQFMQWBNONPNKO\
    NKKOTZFMOOGOMOOQPOLDLONGNSNVEOOOMLLNMJLNKVYJNMOOMONKMTOORQQTaOPSRLLJIOOONOOOOIMOJQPUNOOMNPOM\
    INNONBMGOOOLOZJONUYKLOONOORJMOMOVROPVOVPOLOHNLFNSOOAOUMSNOCOQOMBFKOLQMOOOOTNOOQQHHOONQEUOQNU\
    MMENNNFJOfJOOOOOONOOROOKOOINOMOMHROTOONM_OTKOOIQPKO[RDMONOLOCONKOPNR>QOLYJJQOUSMJJBZHKOO@OLO\
    NOQTMEMQOOePQOSOVNO@FSROOPN>KLRTKM[OIQP`RLOYKKROONNOBQOENKMINVOMPONOMOLOOOUONLORONKOLMONNJYO\
    OFNNPNNGXRNNPNNGOUOQONJ?ILLKOONMONNOOQOZKOOQOOOJEJOSOTSMXOKSOMPNOXHO>TOJONOOVQcOROQQRPIOTMLQ\
    JILILNOOONNNOMOHLQOROLINNRKESMWOYVGKJRAVVLTHIO[LOOMMNIHTONNFNORMODWOONP^]ZQOOONOOSOUNTNPMUQU\
    LLVLMOQOOORNOLQODNS_KJNERJOOUFOOORMNKOLPOOYNWOKOONOCQPIJOJOE[NOLQKNXOOaOOLLLMGYQ[PMMOOKKTOIQ\
    MMMTOLNSGY^LQMO[OOOOcORO`OOOOJNOOIPGLVTOPURPUQOaXLNONOOULMQKQHOMOMOULDYOOPUGOQOWONHKFSaM>MJP\
    WN>ONVPROOEOOLKOOONTRPCMHNOKIMIOLOOPS`NYYLKSVNOKQONMPOPOSLNPQMMaOQOQQPKPROLGTONLOOONOIMOOOKO\
    TOFQLOOQHJMOGOQUNMDTHGVVJWXAQKNNONIOOIOOOOMOKSROQYOSOQKDPSNOHON>UNOVOTNOJLTOSORXPONTSI[POSTY\
    NOONOOOOSMNBNOPOTMVVKNONONLN]eNPLOMTNOOSQPTNKMKOLEUOOZNKKOKILOPL;NVQYPLLOORTOOKNPIROPEOJPPNJ\
    JNOMNOLMTOOLHJPAQNRLIDKOLOLOOPMOX@OKDN[LLROMQcUNORLVcUGJOOQOMLPMCSKRWFJLMSXINORFKPPUOSNPLOON\
    OJOQFJOLOiOMQLOQOUONDQNOPONNQEP_NEFOPOMLPTLNOOOLWIOROPORMRMKUTUMJOOKOVULNPLIPOISNFJOM[HVRLGO\
    SNJTONTMOOTMSOPMSONOZTSOTNIOOOOOOOVOJSLNPYOSQOQWTNNBNKOPMKMBGMQJNSFONF[Q^JOQFONGPYONOOOT@WMS\
    OSANIOJIPQILOPOGOQVNMOMOENLQ?MKIOMVLSWODKOCTTOHNKOdOGRSEOMMPVNIAOMWOOBMOMOPNNOOGOOTPTONPUO^P\
    OMELOOLXHORFNJOVOOOKSOOPNILOMSNVOPOMMWVSNOAIONOKLNTRRLLNOMMFMQIOOMMZNOOMRMRKKCKPQYSLVPPKOOOO\
    DOOMYMJLVLOU[Q@PSOUOARFNWOOPNSQXIOJ<OUPLMMOMMJTNONS^LJR;cLOQLNRMLOKNOROOROORLQKMJ]OOLKOROROG\
    OTOOOFKLQJTOLPIFLHA^QONROTTMMNHSJTONONNHYIOPVMUOONNLWNQOONOOUOONOOPNNONO[OOOROLOMOCKONOQERHW\
    OOPKPSNPLTLWLNOBJ^QOPDOOHOUGJOOOSINLKWVPOP`OOSPMOOLOPHOM@BPQOOMKOOSUMTOLELIROMOJC>VNMFNGJQMO\
    GLROONNNOOOnVKINNOQUTNGOKPeOTSPOOOOOO<OHJONONNLPNOOLOQFOQGNFHcQRQQMMIQPRNRROKUOUONOONRODODOZ\
    POBQMS@XMOVKOIPRUNOONMXOOLZONUO?NNOMOOULOMMN[OVOOLRRQOUNSMFWIYNMCBVFOQLLZOLFGOWUJLNGHOUOONOO\
    [PLROPOGOORdNORN]@OLMLKNOOOTPOTQMPOKOOLKNISbONLOONOQHJFOSPPSYcRENOcSLSRCNKDNORMQWNOORNPROMOQ\
    OLOSEKNKMOXVAGGOMN]O@MWNTMONORMONOPJLOJLOVKOVOLOOOQYRQFOGIJJNAOOMPRIWODONOfPSOMMLNHSHXSQJNOO\
    MNRN]GOONPGOOOQS^OSdUcIL]`OQOKLKOOHNOQOuONOWHMFOOHPMLOKYVMUIKLOMLSJLRJMVNKMfDONKKOQQPSMONOKO\
    NPOONKOOOONOOOKLCLOOMJM]IPNNNPOULiLOOOFK`MNJLDH[OXOOOMQOXLWWLIOOOOOO]OPOFLPLOOZNOOJONMOCGNOI\
    OLOOW]OOZONIOMNQOOLR]OQNKIOPNSM<OOKMLMXOM[OMJKMNOS]NVBN]PNXLOQYNOOKPQPSSNNOMMOTTDQQVJJLAQNT[\
    PNPKOHGEOPOFOOOZSNKMIKOUOILKOOOORJJPQ]VOOFM[LSJKGQRORQOMZMSOPJOOJKLYTSQQOMNOVOOOTGRRNMOUXOQO\
    EOLOMPROUMNXMOGOQJLQ]PPLOOOOROTPOOSO[KRLNVOORORINNIOLLOSOOFN;MMO>9AVOOINPJMOONSLXNLONO=QJOO[\
    OPMOPGPL>OMSOLIKONINOOOLOTLRNOQPZPHOXOOTPPNOMOQ]ONONO?LLOVMOKNQ_OJ<FBOIQRNOORONNQMPOIOC]MQNH\
    IOONLOFOCOJJPOLMQMEOOOORMOMHOUSZ_SJO8QPHPNbOVPIJNQONPSOTPONNLDNKOPQOBKRNNNOYOOONYOPUZXOVQOFW\
    VPOKOLOOXPNKKVPROKOHHKJLYNQVMOP^MSQMKXOHT@_POSPTDPRPOOOQEKOOOHOUESLRH^FOKORQKORHLPOJSLLZHJOQ\
    YOLDNPUUONOYP=MQLUKCdINGGWGMFRYPGUMCLHMOQTPESKWOHOVMOMMXMOXOJODPQTOQMNQLQOPRFONOCNKNWOOQTNMO\
    LMEDJQSAKOMQPJMOODNOFOIORIOMKONOSJTQOKVOSFOKOPSDNWQOOOHPOU^L@JLLROTIEOOO`RMVQROOLRJUfOQHOJXJ\
    OOTMQJOOOJGONPPOOHOHPXQGPYOOOODMOLYTDMJJUMNJJOOONOK_LGJNVHVTWPOOLMLK[LOVTOLPTLVNHOVC@XRMOLMM\
    JO>TLMOYQOMELQaBMP[OTNPPOZMTTLOLLPWOOOMLPYOSO[_OOQPOOSOPUMOJNONUNNPNMRMT`ZOWKPOONIXRZEVNSIKV\
    QN[KLNJOONHTQMQPTOUIZLQO[dOKLNROLOOOKDQMMOFOSONOOQOLOQOOLOHPGNJGCFQIF]OKOOOPOLMPNOSTOSOONPQM\
    XNWR?MOROLYFPOOLOTMSVYDMOOOJOPSTJPLMURNQKPUQLPHJPOQROSBOJJOKNKPUOOTUXONHOPOO^NNOLOWNOMRZPTVO\
    NUSOOKNOOOGGBBOJQOOQUONOLVOMQKQQ[JOOMOPO<LOOQOOOOOF?ODOILOLWOMNOP`OKLOVLOPOTOPIONaNOOVNKNXOO\
    OOUOLOKT>POLNOOOOHROOROVHNOPPOOSMUKOLOOYOOOOVO@ORNWLLH7MM^MXDNHOOORJWOOQGWOPPREHGQAOLOLMRWPN\
    KYNOMVKOYWMMPOKMOBOK`SOVPSKNWLOGXNNOOOOOOCMMIOOIOONPKNR2NODOYHOIAXHSOSK7JORJNQQSOUFOX=TSLPQR\
    MKSQMLLOTVTPO]NOONOOOOOQQMVNMTQOOLRNOMPLROLOOMMOHPNLXFTPONOOOOMHMONRLOOBNGHNOOLNOIOOOO_PN[OG\
    AL]_]OVIPONLSXMOMNNQNUO@OIOLGOORU3ROSONPDMOJISROQKONMSQHNLOHTKOTUOJP@OOMT[LRDOLUOEUOOIDOOMNO\
    SPOOMONTOROCJOSQOMQQU[ODSOOZROLEONLOOQUIReRXOJCOOOQONZMTOOK^MJNQNMQONJOOPJOLHKPZLSZKMGMSYO`Q\
    ONOBNKLOHLROI^OMRONXNOOKSHKQPPP^KMMOSORKONOONOONUROOOMXQNMP9HOSO[KPTNOPLMO^XVOOOGNOOOOSRKLMO\
    RLMMSRMQHOMROQQOPRQOSROOPOMHVNSLKOOPLOOHIQOGNLOPQOJOLOTOOMPINSFKOHIONKNOOOOVRMDMOONOOOTNLUNg\
    OMNLNOMKLOO^OQKQPOBJQNKPKJMWROLNOLOPKNSKOOOTMMOMLLWOfNMS;JNROKALKNTOOKPLXOOQERJPNMGM[QPQOFMO\
    KOQTHLUPOVOIOONHOOOMLUNHOOOOIXOONQKLROSLOSNYLMFVPJOO^PDQNQOOMTAOPODOOOLBUOOOPOJONNRPTWDLOJUT\
    ^OPOOGSNOM<N`SOOXBOLOONOLOLKEITOQOPOLONMNJZNS`TLTNXJNNKPNBOOOGJM[LSYNPNOLMRNPOMNOUAFN]RSOORF\
    OJRMETCMQOKPQPONOOYWaOSOQFOQOOLLUJQDOaFJRO]NONLOONEOMSLJKOOJOLMUKAQNMMOSRZULNONMVKSOMPLOJPVO\
    FHiKWMOOOPIUVaQOOOJLRRKCNKESNMOTOTOEVOKOSRPZXNQOIOILWODKOMNCTNMNMQRONKRORUQNOOOONOONQPOOKMOE\
    MWOMRMNQNMRMOOMKOOOOOHOORMXJTSOWULKMLNRNTNKONOOeL;OMMVNQMOSOONN;OKRMKOONOQMOOVMK2OUPSPLKOTSP\
    HNNOKKNRLTQZLONOPPLNRLSMOJ?NOKTOPQNOGQQKSIWOUJQOAPRKONMOOBJLPOOOQNOCJVJMOOPOT[OTGCONNOVOVPWQ\
    PPNMTOVNOLQOEPHXOONQMUMW]OHOOOSUOOZOEDKONNLOOKOCSIMQOIMUKMMPPNUQMOIFNFQONNOLKOUPJLOOORDHPNOC\
    OTVZ@OJOOQOMPDTLIFNJFRHUO;NJODSUTPWGIOMFNHBRAHOOAQNRNNJOQNOPQOONNLSCS[OcOJNOOJOOOTVONMOOPPLM\
    NTLKUOLGOWVOUMOMY[QS8JQQOKWXMBQOOJXIPONNLKSOWONSLWMMKXJOONO[JJHOSOMVMNOLSPOOTMNPKBNJOONOUOLO\
    P^OVKLOMKOPOOTMOMOMbIMQOGNMOGOSOSOKPOPXF@JOOEHOOKTHOOQOGKZPNZMONOOTOKOOTORTMWGGBJOLDOHGOOTOO\
    OOHMLOMDOLONPVRORMOHERQOPOQOOOQXJKPMLGOOJLOMQBOQOIZOOTGMJ`SNOQNNOKOLQOI?EJOSJQOPRO_LNPMQTPRN\
    LZP_OOVRFLONOOOM_KOOHOROOOPOLKOXOPOH=OOOLOOQZPOMGOWdZTKKXRPXHSOYDQKO:WLUNSNOOTNTOMPMOMPMMNOO\
    OOOOVJPOOOZMPOMOOOOVOQOONQYDMOONROOUTMTJOOAO]O[OOMO?OLRMJJHLOQLOHGOOKLMTNOOLRLROOPUcOOVOOPOM\
    ROWfQOWOKOOODSITOOLTMBGS`NQILDMOODLK]NMOOQO[ONOVHEOMJQNPKPOPL@HNOPOKNOPRO]OJRTQKOOJVKQJOTJPP\
    CKR3QMOOOSMWLNPP@QOROSOROMOPUMSOWOONJOPPGMLONaLPZOWILSOOKS_SNOTOOLDQLOSNOLPOJJPXMNONN<MYOSOO\
    KOOOOORRDFOMNUMOOSNOLNOUONeROPKQXOOOJMIKRKOPTOOQHQHFMPPNOPVUOaKEPFOTOMNOMOKM^]LJUYLMNPSKMHOO\
    O@KKOODKgONPRLLR=MOQNOPSQIOVMOSMGOQOMOOOOPBLN_L8TEPKOQONOQROMTOOKPVNNVOHOQCMOIORLOMQQFDTOMOW\
    OWMRIOONORULONLSQNONOKNERFMRMOM@TONNONO[LNRPPOOVPQNNNTOMPOMNWGJOKNNOROOMONOIKPOOOKOTOKJECVNQ\
    UJMMOOOMPUHMWNKLOIO<OIO]MHOLOZQOOGJXULMfJKLNNNPOMOLOOQSJOPHCNOOOMOONOLSPRWJNOOSTMNOAONOONOOO\
    MUOOMNNVGOMPNJOXNOOOKQOKIANNOLMHYOUOPMRQNKLOZOIYaOJJOUYNMNPOOOAVOOTRTRMRNdOSSOOOONOOOONTMOQK\
    OPHOLVRMKMOPTTNRUUOSKRKSPJQSMPJOPJPROOZTLWOOOIFAOG`JPONNONEONUOKOKKLCNUOOOPGONRKQVPOPOTWNOML\
    ZMGNXOJPMMOJBHQPUPSHONPOTGPNMFNONTOOQOPRMMZ_RJOQMOLQHOVNVRQOOOTOEOOOOQNOFNOOGOLOOUMOLMNNMRMO\
    PHPeGPHHPSOJORQTOOSOON@JMJTOKNFOLARSOPNROHOSIOSOONDPQDNOOYLITNOONTTQLUNQHNNEM]WUPLLRLJNPOPHO\
    LZKNORLOIOPFLOMAPJM[OZOPRTNXQOHQTPMOOOOPhOMMAYLNXOLKKMNNOKFTOOMWUMNOP[OOOMOPIHOXOOSJINLNZMNO\
    LOFMNOJZPW@TNQVO.NOONN]NWDOOJGOWXOLOTQIQGOOOOTROLYI@BQIOSOKMXLINPJVX^OPSPQLOONOOWONDO^UIPP^T\
    OMONQPOJO[WMTMPXOHSWMMNSTMPVQHN^OTLOMUOKNNOJJQIMHGQOUeQNPQMMUUY[QVOMHO]LJQMUQOJXQUJOOMWQOQMN\
    KWNTKMOZMKUJOOPSPOPSD]OOVISGNOIOOGMOOQSSLM]OIMPMLNPOSOMONWPQPLRFOHTBQOLXQWFNUONRKSOMOSOONORP\
    NHOOLRHLOOSOWGMQOKOXPOOOUIOKOWQSFYNUKPRLOOFOWOMNOOER?OGLZ@QWNOHOTTOGOOONSBPOPOEPILOPNNQLLPIV\
    ONSOSOPUPILMOPHNLN;NOKOLOMONOUPVOKRNSNNOONLYVOPLOIMNELOTLNPNR>UNKNWIIQTTNROOIMIOIOOOOMTJBOPO\
    LKOLOTJOJCORBONFONOQOWSMOOOOOQOOQOOPQIMROEmOOONQOMYQOLOSOSOJQNOUOLKNGK[KPWOJUKONOO0POOJKMPPO\
    OSSSOQON[[NMMKOOZONLMTRRMSMOGPNONPMONNVScJOORQO[AOOOOHbOQQONTOMOIONLIPOUOOOJTAVPPOOJBMEGGPKV\
    MOPaORLOGPVOPOONZOOLNMSNTKOONYJEOWPXMNQLOWOOOOVKQNOUWMLVNODSOKOVOO_BPJOSKMNHOJNXQYJIOLOIROCQ\
    MYROLJOVLNNOZEHNIFOOOLMOOLLLYSSKOKRLPOYOTQLLOIOMOQOMTMOPPP[AJaPUI]OJNROOOMMTONNOOMOYOMOJFRNO\
    MITWROXDL]NMJLNWOFON_TH8OML]ROMWOOONVXLPNaPPONOZOXOM^WION+UOKLOSROUJCPONOPOOZVMWDOQLXIVMXJNO\
    DVNKOQQNNQSOMGCPLRQONQKJ]MO@PQYODOSSNF]KNNOWMLEYNRAQOORUCKXOQOMTLO^FPOXJNJOSDHOQNLLNSRKJOOEO\
    NQMXOKROKOPNFOOINOOOKQMQCRKNOOOOVNSTJOVOTUORaOZJOKQ[OTRHKMWMSOOELNQOIMFGNIOLPOOOLLVONOOPOKPO\
    OWOOSINNUOP@TEOOQOPLQNBUOPOXSMVKHZMLNONPOUROMSO[@NO>MPQWNNMPVSIJXOchPKOOMOOLOORNVSMOMUOEBCOO\
    MQOLJLW`VTSOKNYVOKNTNYNOLMOMYLOOOMFERWOUJOLRMFO;WMMSLPLOOOIMMOROLOONVONJEOORLKOQMLNNIS_KKQOO\
    RFGEOSRJOOIONOPOMPCONOOJKOPJNSPPDXPPJOOMZYSWNOHOOQMORMSORTTOOOYMOSVdNLMXOZUR;VJOINHJJLTLOOLO\
    ]mMOWJYORNGLOOWO:UKOe>NIRNbNILILMPHOJOOQRLMHMOKHNQILOOJKOOOOLTSOOOQOLUNJOQKOTJOFODJPOMHXGLR_\
    LPNLQNPPOOKUOLOOTOKOPKNOQJTOOO;QOLOTPOTDOO@LGQLIMMfKLL?ONIOMMVRPNTOONNSOOOVVISPOOQQOHOOOOSOR\
    MPNJMKOOOSQVZKOXTNMOPOFJSZOHLMYGQMNOOJ[LQNOOOJHOOTLPKOOTENPOXNRMRMOOMRNGXFVTUOOMTBOPOOQOEPRU\
    LKNMRTMNLQJSQNOIVOQNJMBNQMYIOOUUOPKSOONIOOO_ANOVMGOOKFOOVQONUQ^YVTXOZJOOUPOOOOIMOQROOVOSeKLN\
    _OTXJNQSHMOOAOOSKRKGWOVLOOLONO`QO>OOQOFR>KQOKQOPWUSOTNCRPOQNTOOOKVYOOQMIPONNLOPOKJNQNOJOIO`R\
    LGOMOLQMOQZRSQKONINOJQM_RONSPMJNMQOYOLQMNNWKNKLPROLOQPOOPIRONSKFNOOWPOFQPOJOOTSTUTKYNPMSXOOO\
    OOLSGOLJGOOHPOJONNHOSNJOOTSOKO_NONNNFRNePPMAOSMOMWOOQJOLHONUUCRDOTNPNcOMZLVZ>bEMOPWCNOVQNMPJ\
    ROLEQLNQGD]Op@IKMOQFIPIPPYNHPNKROMSMLOQPRPPQISUOBJONOX<MOMKQOJHKVSOP[OTVROONNJKNTNOOENLTTOHR\
    MONOTOHOPOONNLUOONOPOTGRQONXRSKOOOSIPNOOOINLNOPNMPNGOPOOCO^POTMRSOPNNNJDMOOPLMGFSOSQOTMNMOSN\
    TCQOOOSONUOQNLYNTJKGKNOIOLOSOLMZRKOMHONCNMKOOHNOTK@OHKOOZOLNPMOOKLPOGOOgOKXNNOPSOKNOMQHPTNOf\
    ONWKOIPRJNHXORORQSLMLTQOONNJWEOTOSOMJOOJQK@ONaNPVOHYOQOJMTNNRRMPLOOIOTJQNGT>KOOOOOOPLLPONMTO\
    NIOOZNMLNLONqIEOSOJOMKKQNOMPROUOSONOLOTOO]PNOMONROOOOOPIOOTLUPRR?LFOHNOOWNNOOWLNOVPDBOPLIOSO\
    QZGOLROCONMOSbOPOBRMTMOMMFONNNPO>OOOMLOOcNQQOILWaLNSIcPLOLMNOKTQIOFNQKNPOXOSPMOOUINYTEMIXO?O\
    OQQOEHKXQS[XMLKQIOONNLNRUOPOOMSNOfOOON?TPUAONNON9OOHPOMOMKHRWOOOPYOJLGOOLUOKGOHMGIF_LOQSNXOV\
    OT@NMKQML[MWOSDQZPLPPPMO^KQMONOKQOOQOMJVLI`MYFPMOUOJSQOKRQHRKXBOVMLLRROGPQOOJDSKS[NOJK?UUOFN\
    OORUOONQNSOUK[SZNMLOLNMRLOUOMQOOKOOOOPONQOMR[OYMOLOOOOIOTOQNPMNNSONOHMNLNMMOKOOMOOKDTOOOLQOO\
    OOQOOOMMPLUSSJOTOKIWONJHPPONKYAOOTKLOOOOMbTOOOPFBOOONNROOLOOQOKOSO<OOOROLTNOTOMJOQOSLROQUOOQ\
    OOIOKOOKNJUOOQJLJPJOOOOTPOJONNOMM^ITJPOOVMJKPOPN>OORQOBMWOMMGPNO]OUOLNROOJO?OXPTNNNI?IkRMWNL\
    JIOIOMNOOROPNFB]QLKOOOOLOXOMOFQJWOKDFOOOMOOROOGJONHONOJPOJBRMMKOHIOOMOKMO>EVNKPLOMPLaITNFSOO\
    OKORODONMNYNPLKOWROWOOOPONSLNWKNKG[]WNOOXMGNOOS]@PSNLdIIMOOMUMQOOOIOIQTOPLOOWJNOQOOMOQIOOFOF\
    OOPO^KJPNQROMNVJbGSOOdUPZJNJTNO]OOLaONOIKQOOPODOTTVOOONNIONNU]NPJSKOPORPTOMOMORJOVWOROOPMMKI\
    WMKOONOOONOOROKSDMFQPOXOQLQSSTTTNMNZFQ[OgXPYONKOOPOQOMOOLRVOJONSEOOQTQOTLIONOOOKCOOOOEOOPMWO\
    L>QWHFOMWOOFQO[RQMMTL?UXOVOLOJPIRLJNOLOJNQRMTSOKNONHOUKMOZMNQTOOILTOMGOOQPNQHMOVFO@VOOMNQOHI\
    OOOOFPOMOCOQMO=MMNNOMQONKCNLONM^<NTLIO>XNOLWOSMMKMOOOJOYLSJ[NNOXOLZXNOROOJWNGSONOOM`QLHOSUOL\
    LRLOOOOOPOOPOQNKXOLIOOOOGOOOIHM?TUOOMNOMMKMLMOOOLQRNW`Q^NKOMMOLUSO^NMO9JPQOMOOOPO]DBOMOLOORO\
    SOQYMOQOMTOOOOFIDPOK8KGOONHTOOOOOOOOOON[OXSQ[XQSB^SE_OOOLOAMPNNcL=NMOOQOOUPRBOSQSOLSORROROPJ\
    LMOLO@LMTVLOOOMONZMLJUdMLjOUQOL`UQMONOKOMPOQO]UUQJTONROWNFSTHOAaJRMOXNNMMOONQMLPMOVKfKZPTNUO\
    COQNBOUORSSTQOOGWOVPRVONRONRWR=QLOOORREONOOPRNOWORfJNOOMNRLTOONMONOOTMIOTOONDI[UKROZNNWNQSF?\
    OUOMONMNLROOFJOIMHOVONULOQOOCPOHOMOCMKPROKONSOONMOOPMOOHKOGN`POOIOYYBOMSKOOPORRKHOeOYSVHOUSO\
    OOPOOOODRNQQZOVNQJLMQLEHMRHIO_QNOPOOOO6RQXWNJ_gPNLRO[OLQGLHORX^KLPOQIOONGMMPLOMPZRO9OEIX_EUO\
    OSONXJPOIOOJQLPOJOSOOJOCOORNPOOSPOO8GXOTKMMWQOIPOSNPKGOMONQPJHIWVNLINNNOMOOOOOSYEOOINKUJNOIO\
    OSPPFLXLORRKOKJMOCOPO^STLNI]OORGPLYJS[TONJOMONMNTISIDMTPZOOPQFOOMOHOOOHPPMPSONO_OOJOOOTNWMOa\
    JKLMUOPPMUNAMSOOFTOIJNMLOSOPTOOOPSOOMUOLINPKKPNMHPOHOROKHOEP]EXOU[OJMPROONINLONOSOGSV8g?[ETF\
    ONUKKOLOMOLOQMONOMOOTRIOOIOLIQOOPTOKNOOOOMOKNSLYOYKP^PDYPONPOJOOQUOOOMOWURFNSOMXROVIKLOOOXOO\
    ZMGLOPPHK?MOOMNMPKOMHOOM_OOOVJONJOSMHQMRORONWNPOOPOOPILOLROGWJGPUMSSUMOOPYOGMRUJOO<NUVeGOINO\
    OOORHPKI1KP1QOVMUOLOPONLO[OPOPMNQZOOI[LOOOOOPECOQOROVMOORODSNNSOONOO:SSGONOOTSF^ONOGKNKMSRMO\
    NMLEONTNORRNOUNPML<OOQRJOJZMNObNQOHKOOFOOMN]OUOPDGOO?AUJLONSL]NNOQIOWOOXOP_OOOORWNE^ORKOOOSP\
    OOOTOOKRVGOONGLONdOCNOOMNOQOSE9GQNRNVKPJCEMOQOOJJVQTOPJ[OHOUVNA]VGOOWJLGLNOLHJOHHFIOOMVQNMOO\
    ONQKOOOM:OKOONJUOIOOQLPMMKNJHRNBNN;SOZOROOONNOPLNPMOOMNQOKMJONNX]IMYWAFHOLQYOPPPVQNRNOLLPPOK\
    OMTNcJRJOOOMLNGONS:ZMJ<V>ILJJTOOJLMOXP_OSLOJOOTFFUMJNLOTOOOLOMOOJOHObROELJHXNCTPI]`JEPNJOORP\
    PQOM7IHUMLOMNVWTKOWOLBOMLNQQObRJNN[FNSTOHTNOOOQNcROTONHFQKOPOPLOaCLMWSOOLHD?LOONQOOOOTNQOWBT\
    NO>PZNR=<ONHRSIQOOOOFQODNOGM^>LHGSKPONOOLO]SNMNLKLONKGENNLLNNLNPMJIMQSOOQMODOPRMSOIPONIKMOOQ\
    OPTOPPUORNNOSILRDOMIZ]OOUPONOOP]LFOXNOLMN`SWWOeWOXSOLROX[OHONLOXhOPPFQE@NQOOSLNOXNBNWJT`OVOE\
    QOMOOKOOOPOOOPONNUIQOO?KJPN=_NWKZPKODOOMNOLOQNOWOVNKLSMOO`_OLNOOQMMNO;IIOMOUOYQOMNAOQKOLBMbR\
    POMIPJOQMFUNNODOKJOJPOGGSEOONPMVOUTKEWQNOJKODIFOSKUQKSOILIRQOOOLFJHNSONWUNHLOJEQOLOQHZ]W[OOB\
    USLOOIOONOONBKRILPKOQTTOKONLOOOPOEZ_M]LQNOSO0MLOPNERPXOH<UOJMOUAL]KOOQQNJTOLOPKEMPNOMROQOQQO\
    LQMMREXOXROCKSRONRLINNOOQIMOUMPNOLUQNZOOVKLOVTOTOMKINJNOWXTFPINOORLOSBT_TOOOAOOOUOOHMNORKMOP\
    MNNNNTNOPN[OIQTJN]PSNONONUWO]OOSEKPJLOONQATVUOIDQLNSLRVCPONLOMgLHQSTO8QPTJOLOOLMURLOL[YWPPTM\
    KONSOOJ@ZQOONXKTMMNRPP@@QMSLOORFJQOPMKOOOMLOMEMOPMORRDFPSOJNQNOOPOOMODOSOOPM[OKHUONONQONNOWL\
    FO]ILKKQOPXLMOOFOJNNNROOHKRDOTOOHKLDOOIOSOOOOdDY[OOOPTCOKNHOFSfUOOJOOOLKKOSIOJOLNNKOONONOYLR\
    JOONOMPOSMLIOSNONJLMRIMLZOMMOOOOOPSPOKGKPPGOQOOVUEMQIVLNSTGKNNOO@YQSSOOTOOOOOQSGMOOOKO<OPG;O\
    JVOROO[PQYOJKKONOONNORGOUOMRNOMOOMHMOQRQMOJONOOVSXIOCWAOOSRNOWLKORQOOOPQRJJNJSLPCMZOGZROMOOI\
    JMNNMNONJOLOOPKNO`LNKIPOPOKPLOGOOdGORIIWNOONIIOOLPOOLTUONOPEOOPFQMNINNOGKOOKOOKOJOQOOLMOOFLO\
    ZdJO]OQQLOODPOQPOFRNVKBMONOOOMTNaMMERRZHNFONO?MNOOSSVNLKNS`QWOHONXQOXLXIPOLRONNJONLNOQOONUNK\
    PNSOHOLOMMO]NOLOJNSMMOLYFOONRTOFQOONVOOMIOPRO@VNRROO]UNLOJOJXGWKLJNOMJGONOPMONOQPWNNOROOOQKK\
    NKOLOULOJMMdSNNMRNPLNHNNOYNNQNMLOXRLMKPX`COFO]OJHKDSfQOMPOPDHNJIOLPXKTHNPRNOMOOFLGNRQENLPUPO\
    ONOELJKORNOKOOKLPOLQNMVOSPROMORWNMLOWOOLMNTYJONBON?MM?FONK]OOLIOIN[UJOQTPYMFRIIQRWQSOJPOKOOO\
    JJOCbNKO]IOOGQLNQNNOOMOWQOOL=KLHOVFRF=ORNOUKOROLMQJDDSQOLO=KNOOBLLLOSOJJONPONRQRZPOOQNONZOIS\
    RNOONLGSOSOUINKOIONFJMGKQNOOOGCPNOQQOOKNJOO`IONNSMHJPXMR>ORNSAGOOOPPMUONOVXNTDOUYOFONFSQMMHE\
    DOG_^UORUSOLP]UOH9LQNRRHPOOOYKHOKNP=SIQOONNXOHOCLNOOFQOPNNMJOMMPSOUPOONLOOKGRREOLNOOOOOUHQRF\
    KLFNSMQINOOLSJOVOFOOIOLUUKOCMOOLMPRKLNOUPGONPLQPQOJPZCSOLOKAGQUOMNOSGOOPOWOOHSNJORNEN^GNNONU\
    NUMOGUHOWO1RIOOODNNUNJXOOOOI]OSEQROCOGFGLMXOLOKPOFOROOKLGROIOKKOMN[NKIPGOESUOPGLSCQSINONLKOQ\
    NLVOSQUNJMRJOORMKWNRQNORONOPJNOOQRMQOJKQLKOOOOFQQONOYGOOYOMOLKWRiNMMJXLONKNXNZMOLOUW^NHMKPRM\
    IFWJONOTLOLHOOUSOKOUQWO_AOYVLOPKIFCOPLNPNOMSOOSMPOQSROOMOPOXONOXQOGOJOPOMMFMOIQPOTIOMOOODLNN\
    IOLRLPO@NOSOMMYSOKRJSJUNOKOKLLO]XKNNOIOOOTLNLOMGPRCOQOaLOQOOSLMJTOTGSYMOLNSNROOTJOMNNMOOGOOO\
    LROMONOOOCSJOFSLOKIOOOKOMOJTNQNN8QMOOOKOOONRQ[GVUSOSTM]XL`ONNPVKUPNINOOQOPQAXUMGIAOMNMQNPOSL\
    NDOGOOVOI_JIOUOLQOR;OQWFNLNVLOOOQNOOOOPJIPROOXAOMOOPNIOOMQEMAOJOLPOHOJSJRUMVKYKOHGGYLJOQOQcO\
    MCISMOPLRNR@OIYOMFOMMROOSQMNENPBPOOURPFPJOMIMOOROWNWXNNONOOLOOKOQOUNIPPOQOSOSFOOOHPOOPMLOOMK\
    QNRJKQSMOTMNJLOTLWOCLQJNPNMKNONMSOVPHQOOOEOOONMLROOJNUNPPUHFIONOBSHOIMHHIIRONLOIPPVIO]BOOWOO\
    JJVNVNOdKOTLBUQJDPJPGQ]YFPOOOOSVQMHOOPMOOLOVPO>XPOPKFNOFKOOEONONNHOOLPMUJMHOLhOMOJLLPLOON[RM\
    JOKf_JISONTPOSOMQOJOMNMLNORJOROPXKFKROOEROOINPO[TFKZOJJOOONLTPNOOPKPLMNNSOPOOLQNJOTOLOOOMMOM\
    MNNSNKOOEPXPQaOTOOXOLONUOOQNWPNHOOOO[OPN[ORNROSRPMHSXOOR_NRPSMOJOGSPOHOQINOOMMV_OOOOKJQONLOM\
    OROKIOROIOPO:OFOOXOSPOUJNQIIQU`YPLS?FQU_I_OPKOIRNROTOTVOWHPLKOSPPJOOOOJOHKOOOMOMTNNMIPMFQOOL\
    OPOaNPTOOPOMOPgQLKOOLFMOLTMTLONSOQROYPNOJNFGQNONRLW<GNSQILFRPOJOOJOMSVAWOUMXYJSMQONQHOCOLJJP\
    QOLOOQOPHOOOGLOLI_KJOLOOOeOOROUBNPMMONOONOOMGOOPMOMJNPLPPOOQGCQFOKQSOUON]OKAQOEZOOOOMROORAHO\
    TNMOUINKOOOSOOLIONSRMRNNTOMPOMOPOOPMMOUNLNJLOFORPNBZNIOGONNIbOMS]JMNHPONMLKCOPGOOOKGTOKLSLNT\
    YOOPPJNNNVOOLOTOIOMMROQOUNLOOCSRZNOLNbNON@NNIOONYONHYZWUMNOQPOOIONNNPFJNOOOOULMMISKOUOOTORMH\
    OMVNOPOOSOHRNOOLOKNNOKOJLJMOZNNNNYMOHONIOOIMOQOLOEORNMJSORXOHOOOOQOMOSNOILTIOOQOOLTTMPOZPO_[\
    IMULONQJOHPJQOLNOJGONHGLOOOWONNQ]OOMW<VOORMOFTONLUQOOJNb<^RQTKOXINKKOOIOLUNLOKORROJZMNIUONDN\
    WZLTPONR_LXOSTXS]MLKOIJOQS>OUTLPOYQOLTLONQSKOERORNPOJQKCOPMOO<PPOGPNUNTOPOOOOOOTNYKVORRUTONO\
    IJRGQOOOL[JSNONOKOMQPQMVPPORTOKKOOKOZTTZ^ONRLOOHOPMMINUZS@ONOOSOOO]RONNLdL^OISFNTMGPLRYMONcI\
    TORNCPQMPLOOO_OPPWb[OELMOSROQJQNOKMILOH^OOOOLPOTLQGOOOONQPHOROOYOCcHNKRONLLOPWOJBNRLOOOSLOTR\
    OOOOOKNOLOMLOWOIVROJOHKQOLRONLHFOOPTTNUSONSONQaOPeOLORVWNYRNOGFPMNLOOOOOWOL@IOOGOMSCTM>QSKOK\
    ONNLSOOMOMOOJOHWONHLTSOKNOQUOUOOICZOOLOOOOSSQUOLNRPPKIMNONOGOQSKONNOOWIOPOMeOOOOVMRROOPROONK\
    OOOOOPNOKOLRMJOTONK7OOOTOFILZOK_AEOLLLZNHQUHOSYMKPOMOJOXHPLLQOPOOOJCQO]TOJOLOUOOOONNOOOOOCOL\
    BOLOOQOQOOLOKPOOO8DSSHKOOMOJRHOO:QOUOMONQKNOJKNOLUNHUTDLZILNMOKKJPIKEONPOLGONGVMOPS_QOLOMTOO\
    ONVRIOMDVTmIOO?QKOOOOMQNOESOEPLEKOMQYNSOOcOOG[NLENONTIQYZSRNRVXOOHMLTOIMPOSMONIOOPSIfNLPUGOO\
    ROOLLJRMQOVU]OSQOaSLSTJKPOOZIOLOOPQLL=GOWVJMLOQO6OVBMYKNQOFIBOOMOOLPNUSLINOOMONOOOQMPTOXEO^P\
    aPCOPILNUORMOO?@WOOOCNMVIQEUON[O[NDOMRPTOVOKOZKRTSNOP[UNRJUZNOSOPOOTOOQOOIUNKOMROTKOMQNMON]P\
    ONMPMPIOMTOIPNOOOLOJQTMMOMaLOTKOQOOJQMOOOOJTMETONMRRNMVNJTOOL]TDORNWOOQOORSNFVOROPNTOJSIHOOO\
    ONNLYRUVRR[QO^ODQRJPIN=MOHOUZPOMNCJORXOSROWONUEOOQNUMONQMOUNGQOONNPOSMON?OPRMRNMOMXMONPNOPOT\
    OVZEOTOOLITMOSNOOHKOMbNOQXYOTOPMTMONFIBQIOWNDNQOMOQOFYIJQRUNNNZTQGSOOQRWTPOOONSEHONWIJSOLMMQ\
    PGTOOODXTSZKOOJPPOLRNNYOUMPOOOO[UTVOQOWNRKFJSUOSOOSPTSOOMWNO^QVNOPOOJOSOOLOKNPPOSOPLSPPULOHK\
    N]LOLQNOEONWRNOOOPLLQJOSNOONOLJNOLOMNLNOOLROJMPOOOOMLSOOLPKQLOYLOTQOKMOdOTORPOOLfWNNOLUPOLWO\
    ONOFPROLLPOKOLQSMNMOQQQIOXMTMOMOOQJPOQKKSKOMOXTTUKNPGKQNOOMOQPOVMOFDPORRLNOOOKODOMSOROEOQMOO\
    QPPPPKNVNNPOMKNMLRWOCZaOOKNOIQSNNKOSMNONOGUKDOOMLOGFKKRNPUPOKOOOONPOYXNOVROLCPQSNXNMOGTJOOOO\
    KPWYNUQOOOLOTMOOYOMOLOOTOHQONMQMGOORMEO=MPIOQOMONONOUNOMMZVMM[@MNSMVOSOHFLNOOOOOUHQQONUD`NOM\
    GOLJOSLOKOXN]NGOMKLONTMLAOOOOOOPQPLOPLQROMOOOONMNRPMSQOOOONILAKUOKPWKH>OFOMObOVTNQPbVRaPNXMI\
    ^OOKFOONKPPOJNRKNMKOV<OOZYOOK`KSOYWSNU`NOIOOMOLOONOINJONRMZOOPMJNJMQOOMOGNKNFOIL`OMJOZVZOOQO\
    SISNDOPVNTOQMONIMJOPOV^OKOFIOOFOENOTOYHMNYHJN8SEOQOaOMHNNPOONQHCOCKGLQEO?MOPQPONRLSOJOOQOQJM\
    KPLPMTOOJPMVNPOLHNNMDLONNOOOQOOM@WVNQOXOOLNOQPCOQORMcSRLA]PHLNQNOOTLOM?OXNVOEOONONTOMOHORMVM\
    MGXOLP@OGOOOFNGIMFKOVTIQOUMMMVLKNJOWNHOOFJPWOKQ]OORFORJMVROMNSTOMROMQONNOPSLSOOIHIOLOOTcYOZN\
    LWIONOTMPQZMOKKPTKLEWGJNIEK?EOOI]OOQNONOOTOOJURNOOLROHJTBR[MNVOO]ONNOPN]ONLZNL>SKMVMJXIQQWVO\
    OBTKOUNOIMROFO]NOMOXKQOOKSOROLOMOBOLOOKMKMOROOOSNK`O]OKQOSNKXSOOSgPOOKWQKPGOOOWJCKLCSBMPONLO\
    OSTNNQOPOMQMNQGO@NEOIJMNLNSH[QOOMQXMOWRTO>O^LRPCNMOfHRONKOPKONOOQLOK^UNRPS`TOOONNOQGNOTOKQOO\
    TOTOKO=OKRPDRHLKYPOPPRSOJZJORILONNRJMOQLOHL^OOMOJO_>OKNOLGWTOL_`MURPLNOOOONYLOPNKGMF6NKQPROZ\
    ReKR]QMORIIMSG^OTWONOTQOKNVNMMPORQPSOOOOOKYOMQMRNUHIUNOORJPKOPNJASOWOPcNOOGXONUKMRLNNPOD=JIV\
    QKJOOXJQMVFQNEHPLDNLROSPONNQROLHLMOIMMMO]GT?LOOHPIOMOQOJONMOSSOP;Q_FSOS[JR_BONQJQKKLKMLOOZKJ\
    OUNPNGGJONLPZOPNGKCOOIMOQJHOWSOKOQROTlN]QOMNOOONOMOOBODOOOSOiPDYOLANJOZMIJJORNLORNOPOOO]UIHI\
    OONROQN[LLBOILLGOONOMOAGOKOOONOJKVXKNJNKOOQPVZKONOOYOXJMLOUT[HLONOQLOSXONOLNMTQOHQILFONNOVMN\
    OOaLOPOOQOGPQMNANOURMFOWZLWQVROPMJOOLNOSNOSLOXOOORckPOEKOQQRD_IOJMOHSVOLOONMMTLPV]HGS<LOHSOO\
    SO_`NOOOLEUOOONPPOMHLOOKMTLOLEOOBXWNJOOOIDVWJQONKOOFKN[OJUJOOK[OSOKQIZUVNNOJNMOJNOOPPVQOLNOO\
    NE[OOONVOVIIPPKLKHZQNSfdPIPRDOOJRIMOFOONNWJNTMJEOWMNOQLOMPIZRMOHWIMJETOOLHRNROOGOMQNNPOPXOKS\
    JNOMMOOKOMCUSODOUROOOZOPOPPXE^QJ[KVKNLOOOKHOQUUNKMMGONKLGQ>GLCCIJMOMPQVKOQMOOROP`OON[OMOORQQ\
    OOOSSI]H]NMSMOHM[RTOO_ONOTOFF]NILOEORCOOOSOSOSOtMdNOLQQMQQNJOQDQUOQOIRBRRONONOPMJOOOOPLUPOF7\
    CSNVQOOPR^NUOONKOOINJSOOMLVIHKLSHLQMNNNHJOOJ`FWQKKQQKROJOEGPSMOLNNNOOOKSNG_ZOUMOQCRNOVHUKMIO\
    OOCOMNOELKONLOOMKMSOONNQNEI_SKNOMNONgVKVOOGIOONLRJSMOZKOMNNNQOYQOUJOSOPNMOSOOOOOOOOLNOIPWLOE\
    BPMRQNNWHKSSJG^WNNLHKTYLOLOLPPOLOJPMOI>JMNQMRKOOGOESO@ONOOMMOLNENOLHQVSQTNN^=OITQLJOKOGONORN\
    ONOSNTNOMGNRJOOHOKOHNOONMNLPOL_O`QGXKRPNM^XSEUOPfKTOGGT@OOUOIMOLSOLQGNOT<OOSAOOO[VLGOOLRNROW\
    NRNKPNOWMOLOOOJLHOHBOJONMOQENNOOOVOQ^QOQEQFOB]?QPNKOOLOOOCMRWGRdONJFMROONPMNHOPDONQeNNNOENPK\
    M=NO>OLANRNMERKOOIPD@NNPOOMLNLNVJOJDaONOSOGMORLOSOWOIMJLIRNNOWLOO?HLJPPOVLOBOFOcOSOVUOMOJOLU\
    QOLNNOFMOLLKENWTRaMIJMOOMILLMFNO=NOOILMOOOEQUMSOUKRHL_LOTNLRHSUNJNGOONGWOVQOJPOZQNJOBNONMNOO\
    SOOSOQNOXPOOORQLTRQOMQRANOTNNOOJSTKVWLNONUSNWMKSOMRMROSZOOTMO?MNJVONOOOLNONROTNUUXQOOMMOYOMN\
    KUS]MOJYKMSOMMMROPMJKT]QTOMQUSNJHTOOROPNOM]RJKJWOAYRMF@WOJOKNOOOONOOSIOMOWOMFOJQVONULNOA7MN[\
    QO`VOOOLGOOKSNQOOKOSOQJXNkZPPZS[MCRRRQKIJLLGXLROITQNOONONKNSHUROOGXONJKSOT9OMCOKOWKOONHNJHTN\
    UTIOJXIOM_QNJNMOIYOONMJOPQJONOMS^KKRELSVOOKPNONOTNKPAQOODOKOLZ[NPOIhOLNOLJPJNQSZRTENILQONJ]H\
    QNOO=OWLOOOSOFM^KLRRMGFOOOHGSQIOOL?KROEMNKNPNOOYMQTRPOIGPLOFNOOTONTLOMWXTNNODOWOOLKKNKG]NGOI\
    OQMNRITOSKOOCMUOIRIYK?OMMLOOONOOPITHQNNOOKVNBOVJPIURNN<SONKOOEOWPOQHXCMOSVN@ROOTOPVLOONGPOOR\
    RJLRRDIPIOOOQLGPWYQNFNNJ[OP@PJRONNRXLQNZWWLOQLTOMROPOEOKJXJBQKRMWO^JHM^WROHMTOOLYOOUROQFOROS\
    NOYJJNOOIOLMNQOOOMNLLLOVNQORTOLPQTNOWNOONY]QOOOKLIMLOIJMIHJ?OOMOMO]OEKPiQWNROJOYfSLOGOPLMOOD\
    CO_ORNPPWFKFhOVM@MMISYNOINRORZMCPVPRLOOUKKMJHLOFOPHOOSOJQOSFRMBQOBNVORISNNLMOKLLONONOXPOPMM_\
    OOJDMLFOZOKNSMHLPLVOQPOOOSHJORPWMMOOGMLSWOQQOKLRIOIYMQFJQSOWPOSOORMGUMJUNMMOINR<UKOMOOPPNORO\
    POWMNQOLOSGQOPQQZOQOHOLOOTWTPLCUKQNONIOMNQVNOOIOT[MLONONMMOOLOMNOIQNQJSOTOKKMOKOPQPYmQOSOHWK\
    OONLRMNOOOOOOOVOOTQOOMSMOQMKIOXJEONWMNZANOROAPRIXTQONHYNOTNOOSNTSKOUUNNLOIQNOTOOOO7GOMOOIOAG\
    KGNONNCOXUUXNUFKMOPSGROOQOOSLSDSTQOJOKKO]NXLOOQKNIOOORKNKXOOLHOKKQIONOGNKOOOROMIOQOFOOEOKLRF\
    MRKONQOHOOELONQRNJMPKTOSOHO^NQROQBOOOOOZ@OQOKPMOTMGONRPXOOOKQWOOMOUJOBOMOMQONOTRNKLPaEOOOOOO\
    KLMJM[[OQUOOIOSNOJMN_OOLNOLOXSO=HJOQPSNO@O_NOIQORWONKKXOCLNZLUROFOPLUNPOONSQOTUOOVOOOOPSNQOS\
    MKOKNTVVSFLOKENXKOOSPOHOMTHEAVQOKNUPKOOO_KMOKKOJNKOMOIAOOON[AILXLIOPUNa_QGNPFDOHMNLRKONOV=GR\
    ROOTOLKOOOTPO>LMJOOOOVQOUOLQ^NOcOOGJTKJ9OOOXONOQYOO`MNOOOR_NdYNOOOINUOYZYOCVPPOO^ORPLUOPORNN\
    XSOOJOTNQOPWYOQOOOTP^OLP=HNUOOORPcODM@]ONMNPOJFRMQPKYOMJOYNNMOSOTMPOMN^OODJPGOOKONOMDUIONOOJ\
    OMAOIRNaMUTIOJGFOXRJUBLNLNQNMLRYFSNPEOONaCOC[FMNMIONLNROWOOOOPLLKFN^OOdZONRROIOFOLOKORSNHJSO\
    NWMQVTOOJJOcWOPLGOTO?VOKONOOLLFOGOPLVOJLMMOOOO^NPCPOOR5OMMHQOQLOVLYNOjNTLJPMNLOOIVDHXOOVOUPQ\
    OPOWMOMGOIKMIKKOTOJOMLIROOROSMLLQDONONR^HPMHVROPNYQRMQ9JNQCOWMLOOMJNNKBOSMNPPIOPMMOKLRULQHLU\
    FOOOLPOUOUVQNYKML9bOOMPOLOJKOLOONNWOOHOJOEOFTKMONLOVMVPOURQKOROQLMVNMOKOLQOFOPIS@OLOTOSHCOVO\
    COTNBPOOQLSS^OOOI[JNAOO_LVJTPSNIRHOLRMNKOOMJ?ORTDMNRJOQROHOOOMOOOMOMPOOONROOONYDKONRKKMPXLQP\
    KOIPVMLJUOQMOROXNPOOXRNLKM@[NLXIRDNOFOOOTOOOOROPKKRVOOPKNNMLMQSROQOJOOPWILPOPOJMAUKMHOMEKODI\
    KTO^LLeIOSSVOONUKPKNPOOPOOWDK3LOOOLPPOOUOTOKN[NVMO>OONLNLLGMJSOFUOOOOYMUQUSOORMNFOMNRNOIIDJN\
    OHMO@O`KSXO`PLJOMOKOOROOOMRNNHNWNOORSSNRTOEMNSOOONOASIQHTOGLQ:ONG^OOQXO^QQNOOMLUGMOOQSOGMHSX\
    ODEHMONOPOSOOOOV?KOLJOMMMOOHOONTOTOIOIEMPJMUTPMMRNFMMRURQDEOP]ORJOOOMRONOOOONU[POOLOKQ>OMOOT\
    OOOJNXIeUSEI@OOJNLGNVOMSNMUPNMOKORNEOOTMYRTSPUOOOOOSOLMNONQOROYBOBOMKOOOPZTONFLEMeOOISOOKQQM\
    HMNLGONIFSTLTUOgOi@OOOSOJNT:NOOKSMQLSIRPOOOOHKNYTOGMOPOTPQIKKOHOPGPOKLOTLMNNOMODSNOOMUNYOMPO\
    MWGQONOOMJPLOOOLLOTLbNROOLNMPVSSOOHLCHTCNORPXNOGINKOPUTOOPTQVNUSRVRPTRNOONNWNORKHLEHDSHLLSMN\
    :OOOD[TVWIOPKH<UESQOOPLOOOOOHRPMOAMWNOUGZHKM]POQMONXORONOIOOSOOMSOWKOOLOTIONGPNXGHLTOONNOUIJ\
    QRQQILNKHIOTIOWPMMBORKNOOPMONNMYOOYIMLNLNOORIOHNOLMOOOKOUMNQOOTUNQOOTTGNRONFSENP@SOOOOLLMOON\
    ISQRNOOOOBZZ;OTOCOZOGOQ>VINNBOOMOJNOOMSKUOJNMPHQLOOMNRPOGOONONRPNOJOPQOKKOOD[ROOOH^NOOOMOLQL\
    OILJPUTTQODNMUHMKK_RIXQJNOOOOLMLXROIWGLRNVOVOXOMOOJMOPPOTOONEPQQLQOIKUOLBQRROLOcILA[OQPCOO[O\
    @OOOONSIQONOKMSRN^OONOQNFOXOOJSLNROGYPOOKOOXTHODOGRGKMO[LOaPMN?HO^ONLNMVOPOPNPEOUSNGOLMTNOO]\
    JOOOPMKU>OLOOHHOKOONORJULAWOONOKPROPDQOOLPLIOGDK]P>NcMPPINOMUINNVTIDOBONMOO`^OQKQPDQOOMNIOMM\
    ONPOLYQNMMLOSOWOOOTQQXPNMKSFOOSPHOOMPRPYHNOGOOUBOMOOPKIMN<VTGbOOBONWBOPOOIN`OJKJPONNNONNTHOO\
    XOOOcNOSPXSOOTNUTMOUOQIJOOPMPSLIRIOOTOORQNPOOPHPONEOLKTOEXNOLJENOFcONOMGMTWIGOMO]MNOOOILLWM]\
    SO:QIOVPOMNPTQQOEOSONOLNOMOOLOOOPKOOPOPORPOLQOKOOMUOROLOKNNLONQNPFLONODKNOKOM`OXLNOcONOOPSOT\
    SPVFODKFMIOUHPNAOKNPOOVOLROO^NMNOKOFOSOPOOOSPLPLDOP^ROKOKQTUOGOZBHNPORFQTBOQJOJJMOOOFQBVL?UO\
    OMVOOOJOROO[OTOOJOEDNOOHPNIIOZOMPPOIOMOULOUOON`JENVGPUO`VLO=WRFOOJZTCRXMOPJOXPFFOTFOOZDOOOON\
    OMTLKOOQNNISN^IOOOOJFOOLMMOLMVSKWOOOJUHOcMLOFMRRUPOOOTUN>P<PNIXPQREOOHLTO?YLMWJNSLOMMTQQSNQM\
    OMNOPVMHOTQOLM?SSNNOOLONOMPOHMOQNYONROQJOPUAOJOHOONCLOPNOJOOMONOMLM^NKOPPOZPVPOOMSONOOOKOHMP\
    KOCOLUONVQ^KNOOMMO]LONLTNQPMOOONMION4KO]OPNKOOVMRJOOOROMUSMRTOJKNVOOTNGOMPRKOOSOOQOPMRPNLDOS\
    WOOTONZKMNMRNMKMLGNFNOOKOMPMIOOQOGUKOURQESLOFN_VNSOIOMMOONDQKSMNOQQNROL^QONOOPSMWIPOXKKaBOON\
    SO]PMPROPYTHXRTJTNO?NDWPXNPONNMNIUONJOOOFK^G[FRUOOONOOQMHNbRKLOUOMLOOFWOMSMVPNLOOQTOXSKQIKOQ\
    JOONLPMNWQOKOOZOOMONBKPKKYKPOPNMKNNOXNLIJOOZPROON]KMOLONSFNNVSOSV?PPNOOMIRSHKNFBOROLOONHPOMU\
    OHFEOOKdIQPMPPIXULKOPVOJRVVKP_FMOO^POPQO]KSONKGNOOJQPQNDNQMOOOOMNLMWMXKOOOLOKOLMONNNNOQKRNON\
    NTLMOQSPTNOOZMMYO`_OOMLOOHFONPMROKKK<PPJPKMYKOHOMKPXU[RMOMOPWTVOOTOSJSOOXNNOONHNNNMOONURLOVO\
    KOOSRRMDOOKLNOPUNIOMM?KOOOYOO`HP
    """
}
