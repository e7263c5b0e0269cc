/// How English the words of French news are, from `Training/language/train.py`.
///
/// Made from word counts of UD_English-EWT (CC BY-SA 4.0), UD_French-GSD (CC BY-SA 4.0),
/// UD_French-Sequoia (LGPL-LR), UD_French-PUD (CC BY-SA 3.0), WiNER-fr (CC BY 2.5) and ELTeC-fra
/// (public domain), and from the words of VADER (MIT) and SCOWL (its own permissive licence);
/// `NOTICE` names them. Not to be edited by hand.
enum LanguageWeights {
  /// Steps of a word's score in one nat.
  static let wordUnit = 4
  /// Steps of the weight of an n-gram, in `ngrams.bin`, in one nat.
  static let ngramUnit = 16
  /// How English a word is before its letters are looked at, in n-gram steps.
  static let bias = 18

  /// A score and the words that have it; above zero is English.
  static let words = """
    -24 a-t-il abord accès acte activité affaire affaires affirmé afin agit ai ailleurs aime
    -24 ainsi ait allait alors amis américain américaine ancien anglais annoncé année années
    -24 août appelle après après-midi argent armes armée arrivé arrivée artistique assemblée
    -24 assez attaque attendre attentat au aucun aucune aujourd'hui auprès aura auraient aurait
    -24 aussi aussitôt autant autorités autour autre autres aux avaient avais avait avance avec
    -24 avez avion avoir avons avril ayant baisse beaucoup besoin bien bientôt bivalirudine
    -24 blanc blessé blessés bois bonheur bonne britannique bruit cadre campagne candidat
    -24 capitaine capitale ce cela celle celle-ci celui celui-ci cependant certaines certains
    -24 cet cette ceux chacun chambre championnat championne chaque chemin chercher chez choses
    -24 château chômage ciel cinq classement colère comme commencé communiqué compagnie compris
    -24 compte compétition concernant connu conseil contre contrôle cours crise croire crois
    -24 côté cœur d' dame dans de demanda demande demandé depuis dernier derniers dernière
    -24 dernières derrière des deux deuxième devait devant devrait difficile dimanche directeur
    -24 disait dit dit-elle dit-il dix dizaines doit doivent donc donner donné données douleur
    -24 doute droit droite droits du durant dès début décembre décidé décision déclaré
    -24 découverte décès décédé défense départ désormais eau effet effets elle elles emploi
    -24 emplois enfant enfants enfin enquête ensuite entendre entendu entre entreprise entrer
    -24 espagnol esprit est est-ce estime et européen européenne eut eux eût faible faire
    -24 faisait faisant fait faits fallait famille faut façon femme femmes feu fille fils fin
    -24 finalement fois font forme forte foule francs français française frère furent fut
    -24 février fût garde garçon gauche gendarmes glace gouvernement grandes groupe groupes
    -24 général générale hausse haut haute heure heureux histoire homme hommes honneur huit
    -24 hôpital hôtel ici idée il ils intérieur intérêt islamique j' jamais janvier jaune jaunes
    -24 je jeu jeudi jeune jeunes jeux joie jour journée jours juge juillet juin jusqu'
    -24 kilomètres l' la laisser lancé laquelle larmes le lendemain les lettre leur leurs
    -24 liberté ligne liste loin longtemps longue lors lorsqu' lorsque lui lui-même lumière
    -24 lundi là lèvres m' madame mai maillot mains maintenant maire mais maison majorité
    -24 maladie malgré manière marche marché mardi mari marquis matin maître meilleur membres
    -24 mercredi mes mesure mettre mieux militaire militaires mille ministre ministère mis moins
    -24 mois monde monsieur mort mouvement moyen musique mère mètres médaille médecin même n'
    -24 nationale ne niveau noir nom nombre nombreuses nombreux notamment notre nous nouveau
    -24 nouveaux nouvelle nouvelles novembre nuit objet octobre olympique olympiques ont
    -24 opération ordre ou ouest ouvert ouverte ouverture où par parce parfois parler parmi
    -24 parti particulier particulièrement partie partir partis pas passe passer passé patinage
    -24 pauvre peine pendant pense pensée perdu permet permis personne personnes petite peu
    -24 peuple peur peut peut-être peuvent plaisir plein plusieurs plutôt policiers politique
    -24 politiques porte-parole pour pourquoi pourrait pourtant pouvait pouvoir premiers
    -24 première premières prend prendre presse pris prit prix prochain proche produit projet
    -24 projets près présence présent président présidentielle pu publique puis puisque père
    -24 période qu' quand quatre que quel quelle quelque quelques qui raison rapide rapidement
    -24 rapport remporte remporté remportée rendre reprendre reprit représentant reste retour
    -24 reçu rien rire risque roi rouge rue russe régime région répondit répondre réponse réseau
    -24 résultats rôle s' sa sais saison sait salle samedi sans santé savait savoir se seconde
    -24 secondes selon semaine semaines semblait septembre seraient serait seront ses seul seule
    -24 seulement seuls si signe située siècle sociaux société soir soit soldats soleil sommes
    -24 sont sortie sortir sourire sous soutien souvent succès sud suis suivi sujet sur surtout
    -24 système sécurité série sœur taille tandis tant tard taux telle temps tenait terre
    -24 territoire terroriste titre toujours tous tout toute toutefois toutes traitement travail
    -24 trois troisième trouvait trouve trouver trouvé très tu tué tête tôt une université
    -24 utilisé vais venait vendredi venir venu vers veut veux victoire vie vieille vient vieux
    -24 ville vit vite vivre voie voilà voir voit voiture voix volonté votre voulait voulu vous
    -24 voyait vrai vraiment vue vélo yeux à âge âme ça écria écrit édition également église
    -24 élection élections énergie époque épreuve équipe étaient étais était étant étape état
    -24 étoile étude études été éviter êtes être œil
    -23 actuellement affirme aimait alerte allez amour américains appelé arbres arrêt arrêté
    -23 atmosphère attaques atteindre atteint au-dessus aurais auteur autorité avenir avis
    -23 aéroport banque blessées bouche calme camion caractère carrière cas catégorie catégories
    -23 ceci celles ces championnats chanson chargé chasse chiffres chère comité commun
    -23 communauté complètement comprendre comte concerne condamné confiance conférence
    -23 contraire coupe courte cérémonie danse davantage demi-finale devenir devenu devient
    -23 devoir différents dis dizaine docteur donne duc département député développement
    -23 elle-même empêcher endroit entreprises environ espoir espèce espère est-à-dire examen
    -23 exemple existe explique expérience faisaient faites faveur fenêtre ferme fini frontière
    -23 fédération gardes gens geste gilet grève immédiatement importante incendie indiqué
    -23 individuel indépendance interpellations jardin jouer journalistes kurdes laisse laissé
    -23 lequel leva lieux livre locale lune lutte malade mandat manque mariage mauvais membre
    -23 milliers moitié mondiale montre morts mot mots mourir moyenne médias mêmes neuf né
    -23 nécessaire obtenir ombre oncle organisée parlait parle parlé parquet partiellement
    -23 passant perdre petites pieds piste pièce pleine pont portant porté pourraient pouvez
    -23 prenant presque primaire principalement probablement problème prochaine procès propre
    -23 précise préfecture présente présenter présents présenté présidente publié qualifiés
    -23 quatrième quelqu' quinze quoi raisons rebelles recevoir recherche regardait rencontre
    -23 rendu rond-point régions résultat réunion réussi scientifiques scène secours secrétaire
    -23 sentait situé siège soient soirée somme sorte suivant suivants suivre syrienne sûr
    -23 tableau tenir terme terrain théâtre toi trafic traité travaux triste tués télévision
    -23 utilisation vainqueur veille villes vingt vint visant vitesse vivement voici vois
    -23 voitures vont voudrais vouloir voyage voyant véhicule véhicules vérité écart école
    -23 économie économique élu éléments étoiles événement île œuvre
    -22 abbé absolument accusé actuel ajouta ajoute allemand allemande amie ancienne annonce
    -22 appartement arme arrivés arrière arrondissement arrêta arrêter attendait attentats
    -22 autoroutes autrefois avions basse bataille beauté bilan certainement chaîne cher
    -22 chercheurs cheval chevaux chinois cinquième classe combattants combien conduire conduite
    -22 confirmé confié connaissance connaître continuer cour couteau cri création créer créé
    -22 célèbre côte dames dehors devenue devraient difficultés différentes dispositif dois
    -22 domicile donnait doucement durée débat déclaration déclare découvert députés désir dîner
    -22 dû eaux en enquêteurs escalier est-il extrême fais faite faute faux fermés filles fleurs
    -22 foi fonction fonctions fonds fortement frappé frères fuite féminin fête gagner
    -22 gendarmerie guère habitants hasard hauteur heureuse hommage humain idées importants
    -22 importe indique individu individus indésirables inscrit intérêts jeta jeunesse
    -22 journaliste judiciaire juges lettres libération lignes lire livres légère légèrement
    -22 mairie maisons malheur malheureux manifestation marchés marque matière mauvaise
    -22 maîtresse meilleurs menée mer messieurs mesures milliards montant monter montrer morte
    -22 murmura mémoire nez noire noirs nommé nos nouvel nucléaire néanmoins négociations
    -22 objectif obtenu offre oreille outre ouvrir ouvrit palais parfaitement parisien partager
    -22 partout parut passa passait pensait penser permettant permettre personnalités petits
    -22 peux phénomène pied placé planète plupart poitrine pompiers populaire portait poste
    -22 pourra pouvant prenait preuve problèmes proches procédure produits professeur proximité
    -22 précisé précisément présidence prévu prêt puisqu' pâle quitté reconnu refusé regarda
    -22 rejoindre rendez-vous repris reprises représente respectivement responsables restait
    -22 restent retraite retrouver revanche revenir rues réalité récemment réduction réduire
    -22 réduit référendum républicains réseaux résolution révélé savez secteur sein servir signé
    -22 socialiste soins sorti souvenir spatiale syrien tante telles tempête tenant tente tenté
    -22 tiré titres touché traités travailler trente triomphe trop trouva tuer utiliser valeur
    -22 vallée veulent vidéo viens visage vos véritable zolédronique zones âgé ème écarts
    -22 éducation électricité élevé élus émission émotion épaules épouse établir étranger
    -22 événements
    -21 absolue activités actuelle adieu administré adresse agir agissait aient aimer aimé
    -21 allaient alliés amende amitié anciens anniversaire aperçut appareil appartenant appelait
    -21 appeler apporter apprendre appris approche arriva artiste atteints au-delà auparavant
    -21 auquel autoroute avant avantage avez-vous aérienne bas battant beaux belles biens blancs
    -21 bleu bloqué bonnes britanniques brusquement bâtiment bête c' café candidats causé
    -21 centrale certaine certes cesse champions changé chapeau chauffeur chiens chinoise chute
    -21 cinéma circonstances citoyens claire clinique collectif collègues commis commissaire
    -21 comprends comptes compétitions comtesse conducteur connais connaissait connaît connue
    -21 conseiller constitue conséquence contexte continua cortège cou coupable courir coût cris
    -21 critique croyait cycliste côtés demandait demeure descendre dessus destinée devint
    -21 devons digne directement dirigeant dirigeants dirigé disparu dites doigts domaine donna
    -21 douce doux douze découvrir décret défaite défendre démission démocratie dépôt déroulée
    -21 désert déterminer effectué empereur enchaîné encore engagé entendait entendit entière
    -21 entretien entré envers envie environnement envoyer envoyé européennes expliquer expliqué
    -21 expulsé extrêmement extérieur facile familles fera ferait fermée finir fièvre forêt fou
    -21 fractures frais françaises frégates fusillade genoux genre goût grosse habitude haine
    -21 hanche historique importantes industrie inquiétude institut interdit internationale
    -21 interrompit jambes jeté jolie joue laissa laissait laissant langue lentement lesquelles
    -21 lesquels libres lien locaux longues maintenir masculin matinée meilleure midi ministres
    -21 mobilisation moi-même moindre mondial mondiales montagne montré mortes mouvements moyens
    -21 médicaments métro natation naturel neige numéro nécessaires obtient officielle
    -21 officiellement opérations organisé ostéoporose paix paraissait parcours parlementaire
    -21 parlementaires paroles participé passagers pauvres peloton pensées permettent personnel
    -21 perte physique pitié pièces plaine pluie poche policière portée possède poursuivre
    -21 pratique prennent princesse principaux printemps procureur produire profond profonde
    -21 propriétaire protéger provoqué précédent préfectorale prévenir prévoit prêtre puissance
    -21 puisse péage qualité quelquefois quotidien rassemblement recherches regardant remettre
    -21 remporter rencontrer rencontré rendait rentrer reprise représentants représentées resté
    -21 retrouvé revint revoir revue rivière rythme règles réaction réactions réaliser réalisé
    -21 réellement réforme régulièrement rénale répliqua répondu républicain réussit révolution
    -21 rêve saignement saignements sauver sens sentit serai serais seuil soin soldat sombre
    -21 sommeil sonde sortit souhaite soupçons soutenir suivante suivit sujets supplémentaires
    -21 supérieur supérieure séisme séries sérieux tellement température tendresse tenue terminé
    -21 terres terroristes tiens tirer tomber totale totalement tournoi tranquille travaillé
    -21 travers triathlètes tribunal troupes trouvaient témoin un uniquement valeurs vaste
    -21 venaient venant vente verre victimes vide vingtaine vivant voisins voté voulez
    -21 voulez-vous voulut voyageurs voyez âgés échangeurs élève élèves énorme épaule épreuves
    -21 épée équipes établissement étions étrange étrangères étudiants évidemment évènements
    -20 abandon abandonner abattu accompagné accueil acide actes acteur adopté adressé affirmant
    -20 agirait aider aimable ajoutant ajouté allant aller allé allée américaines analyse
    -20 animaux annoncer ans aperçu apparition appelée arbre armé armées arrivait arrêtés as-tu
    -20 assis assisté assuré attaqué atteinte attente augmente aurai auront autorisation
    -20 autrement avait-il avancer avocat bande baron baronne bateau battre battu blessure
    -20 blessée bleus bloqués bord boîte branche bureaux burundais bâtiments bêtes cacher
    -20 camarades capacité cardiaque catholique causer ceinture centaine cerveau ceux-ci chacune
    -20 chaise chaleur chanteur cheminée cherchait cherche chien chiffre choisi cinquantaine
    -20 cinquante cité civile clairement cliniques commença commençait communes compagnons
    -20 compatriote complète complétement comportement composé composée comprenait comprenant
    -20 comprit conclu concours confirme considère considéré conséquences conséquent contenu
    -20 contrairement correspondant coucher couleur couleurs coureurs couronne crainte creuse
    -20 cria croit curiosité curé devaient devenait devez devra dialogue difficulté dis-je
    -20 djihadistes doigt domestique donnant donnée douleurs duchesse débuté décrit
    -20 définitivement déjeuner déjà délégation démocratique départements dépit déplacement
    -20 déroule désespoir détail détails détruit employé employés empêche enfance ennemi ennemis
    -20 entièrement erreur es espace espagnole espèces essentiel essentiellement estimé
    -20 européens explosion facilement faiblesse fasse fatigue faudrait fauteuil fenêtres fermé
    -20 fictifs fil financement financière financières flacon fleuve folle formes fortes fournir
    -20 foyers fracture frappe froid fréquence fréquents fumée féminine garder gorge gravement
    -20 graves gravité grièvement généralement heureusement hiver honnête honte horreur humaine
    -20 humains humanité humeur hémorragie héparine héros identifié identité immeuble immobile
    -20 inconnu inhibiteur inondations inquiète inscrits installé internationaux interpellé
    -20 interpellées intraveineuse inutile irakienne italienne jeter joli joues joueur joueurs
    -20 journaux journées joué jugé justement lacrymogènes lancement lancée levée limite listes
    -20 loge lois lycée là-bas léger mademoiselle majeur malheureusement manifestants manqué
    -20 marcher marquise marqué matériel mené merci messe mettait mettant mettent meurt mg
    -20 minuit mise misère misérable moderne modèle moi mondiaux montrent montée médecins
    -20 médicament mérite naissance nationaux naturelle naturellement nettement niveaux normale
    -20 nourriture nécessité objets obligé observateurs observé observée officiel officiers
    -20 offrir opposé ordinaire ordres oreilles organiser orgueil originaire osseux oublier
    -20 oublié ouvrage ouvre ouvriers pacifique paraît paraître pareille parisienne parlant
    -20 participer passage passée peau pensa pensé percuté personnage placés plainte pointe
    -20 portes poser possibilité poudre pourront poursuivantes poussa poussière pouvaient
    -20 pouvons prie principale principe prise privé prière processus professionnels profondeur
    -20 profondément progressivement progrès promenade prononcé propositions proposé provisoire
    -20 provoque prudence préfet préparer présentant prévue prête pêche pût qualifié qualifiée
    -20 quartier quartiers quelles quels quinzaine quitte quitter quoique rappeler rappelle
    -20 rapporté rayons recensés recommandé reconnaître refus regarde rejeté relais
    -20 renseignement rentrée repas responsabilité ressources retenir retiré retourna retourner
    -20 retrouve retrouvés revendiqué revient reçoit riant riche risques rouges rubrique récente
    -20 réfugiés régional répéta résistance révélations sac salariés salut sauf sauvage savais
    -20 scandale seigneur semblaient semble sentir seules signifie similaire situe sociale
    -20 sociétés sois solaire sortant soudain souffle souffrir souriant soutenu soyez spectacle
    -20 subi suffisamment sursis survenu survenue syndicats séparatistes sérieusement sévère
    -20 tantôt tendre tentent tenu termes territoires terrorisme texte tient toilette toit tomba
    -20 tombe tombé touche touchés tourna tournant traits transportait travailleurs trentaine
    -20 triathlon trimestre tristesse trophée trou turque télescope téléphone témoins têtes
    -20 unies usine venez veuve vice-président vieillard viennent vigueur vis-à-vis visé vivait
    -20 vive voire voisine voulais vêtements échange échapper économiques écoute écouter écrasé
    -20 écria-t-il écrire égard électeurs électrique élément époux équipage établi établit étage
    -20 étrangers évidence évolution évènement êtres
    -19 a-t-elle abandonné abri accepte accepter accepté accusée acteurs actif adversaire
    -19 affiche africaine agresseur agression agréable ai-je aimée aise ajouter al-nosra
    -19 alentours amant ambassadeur amoureux angoisse animateur annoncée annuel années-lumière
    -19 apercevoir apparaît appartient approcha approuvé appui armés arrestation arrivent
    -19 arriver arrête artistes assaillant assaillants asseoir assise assit associé attaché
    -19 attendu attirer aube augmenté aurez auteurs automne automobile autoroutier auxquels
    -19 avancé avança aviez avoue baiser baisser balle balles barbe barre belge besoins
    -19 bisphosphonates blessures blindés blocage boire bombe bonhomme bonnet bonté boue
    -19 bourgeois brièvement bénéficié caché cadavres cadeau canadienne carburant cathédrale
    -19 cavalier cellule celui-là centre-ville cercle cessé chargée charmant charmante charme
    -19 chasseur chauffeurs chemins cherchant cherché choix chômeurs cimetière clôture cocher
    -19 commandant commandement commandes commencent commencer commentaires commerçants
    -19 commettre commissaires communautés compagne compagnon comparaison complicité comptait
    -19 compter compétiteurs comédie condamnés confiée conflit congrès connaissent connues
    -19 connus conseils conservé considérer consommation constitutionnel construit contenant
    -19 continuait continué contre-la-montre contrôles convaincu convenu coopération
    -19 correctionnel costume coupées courrier courut couvent couvert craindre creuser critiques
    -19 critères croix croyais croyez crut créature crée curieux côtes dangereux demain
    -19 demandant demandes descendit descente dessous dette deuil diable différence disait-il
    -19 disant dite domestiques donnent dormir douceur douter drapeau drôle duquel dur dure duré
    -19 débris décide décider décisions déclarer découvertes défendu délai démarche
    -19 démocratiques dénombre dénonce dénoncé dépenses déposé déroulait déroulé détenus
    -19 détournement développer dévouement effectivement effectuer efficace efficacité
    -19 effondrement emporter enceinte enlevé enseignement enthousiasme entra entrait entraîné
    -19 entrées enveloppe espérait espérance espérer essayé estimant eussent eux-mêmes
    -19 exactement excellente exclusivement exercice explication explosifs exprimer exprimé
    -19 extraordinaire exécution faibles faudra fausse fausses ferai fermer fermeture fermées
    -19 feuilles feux fidèle filtrées financiers fit-il fixe folie fonctionnaires fonctionnement
    -19 fondateur fondation fondé forcé formé frapper froide frontières fuir fédérale gagné
    -19 galaxie gardien gardé gaz gentilhomme gloire gouvernements gouverneur grand-père grands
    -19 gris géant génie hautes hauts herbe heures hier histoires humaines humanitaires
    -19 hypocalcémie hypothèse hâte illégal immédiate imposer impôt impôts incendié inconnue
    -19 insuffisance intermédiaire intermédiaires interne interrompu intervient invités irai
    -19 irakien jadis japonais japonaise jardins jour-là jugement jusque jusque-là kilomètre
    -19 lacrymogène lancer langage levant levé liaison lieu liée liés locales longueur lourd
    -19 lueur lâche législatives magasin magasins maintien majeurs mal malheureuse maman manche
    -19 manifesté manquait manteau marchait marier maréchal maîtres meilleures menant mener
    -19 menées meurtre meurtrier milices mineurs mobilisés monseigneur monta montait montra
    -19 montrait montrant morceau morceaux municipale mystère mystérieux mâchoire médailles
    -19 ménage mépris métier météo navire nette nord-ouest noter nuage nuages nucléaires nuits
    -19 numérique née objectifs observatoire occupait occupé océan odeur oiseaux orchestre
    -19 ordonnance ordonné organisme osseuse otage ouvertes ouverts ouvrait paiement palmarès
    -19 pape papier par-dessus parc pareil parlez particules partielle parvient passants
    -19 patientes paysans payé peines peintre perd perfusion pertes physionomie pierres pistolet
    -19 placer placée plantes pleurer pluies policier polémique portrait possédait postes
    -19 poursuit poursuite pousser poussé pouvais pouvoirs prends prenez preuves prisonniers
    -19 privés prochaines prochains procédé professionnelle profité proie propos propres
    -19 propriété prouver provenant précautions précédemment précédente préparation prés
    -19 présentes présentée présentés présumés prétexte prévenu prévues publiques publiée
    -19 puissant puissent péages pénale pénurie pénétrer pétition quai quantité quarantaine
    -19 quarante quasiment quatorze quelconque quelques-uns raconte ramener rapporte rapports
    -19 rarement rayon recensement recommandée reconnue reconnut regrette religieux remarquable
    -19 remarquer remercie remonte remonter remontée remplacer remplacé rendit rendus renforcer
    -19 renoncer renseignements reprend reprit-il reproche représentation représentent restée
    -19 retourne retrait retrouvée revenait reçut ronds-points routière roux royaume rupture
    -19 règlement règne réagi réalisateur réalise réalisée récit réclame récompense récupérer
    -19 rédaction réflexion réformes référence références régiment répond répondait réserve
    -19 résidence résister réunis révolte révélation réélu rêves saisi saisie saisit salaire
    -19 salaires sauvé savons scientifique sembla semblent sera serez servait sienne signes
    -19 sixième sièges soi soie sommet sondage sortait souffert souffrance souffrant souhaitait
    -19 soupçonné sourit soutenue soutient stabilité stratégie stratégique subir subit succombé
    -19 suivait suivantes suivie suprême surnommé survivants suspendu symptômes syriens séance
    -19 séjour sélection sénateur sûre sûreté taire taxe tendit tenez terreur tes théorie tir
    -19 tira titulaire toucher touchée touchées tourner tourné tranquillement transparence
    -19 travaillait traverser tremblement troupe trouvant trouvent trésor tuées tâche témoignage
    -19 unité unités utile utilise vaut vendre vendu ventes vertu veux-tu vieil vieilles vif vin
    -19 violemment violences violente violents vis visait voies voile voisin volontiers
    -19 voulaient voulant vraie vécu âgée âmes çà échelle éclat éclaté écoles économies écoutait
    -19 éditions égal égalité électorale électriques élevée élite émissions épidémie épouser
    -19 équilibre établissements éteint étonné étudier évacuation évaluation êtes-vous îles
    -19 œuvres
    -18 abords accompagner accompagnée accordé accueillir accusés accéder acheté actrice
    -18 adhérents administrer administrée adoptée adressant adresser affirment affreux
    -18 affrontements agglomération aides aie ajouta-t-il allais allure amateurs ambassade
    -18 amendement amener améliorer anciennes anglaise animé annulé apercevait apercevant appela
    -18 appelés appliquer apportait apporte apporté approcher appuyé arabe ardeur arracher
    -18 arraché arrivant arrêts arrêtée arrêtées assaut associés atelier attaquer attendit
    -18 attendue attentat-suicide attentivement atterrissage auberge audace auguste aurons
    -18 austérité automatique autonome autonomie avalanche avancée avançait aveugle avouer avoué
    -18 ayez aériennes baissé banc bandes banlieue banques barque barrière barrières beau-frère
    -18 billet billets blanches bleue bloc bloquée bonjour boucles bref brillante brise briser
    -18 brisé brisée brusque brut brésilien cadavre camarade camions capacités caporaux cartes
    -18 casques casseurs causant centrales cessez-le-feu chambres chansons chanter chanteuse
    -18 chapelle chargés chasseurs chaud chaude chaussée chevalier choc chrétienne chuté
    -18 circonstance citoyen citoyenneté clarté classique classiques collège combatif combattre
    -18 commencement commerce communiste compagnies comparé comporte comprend compté
    -18 compétitrices concernés conclure condamnée conduisait confier confirmée confondues
    -18 conformément confortable congé connaissances connaissez connait consacré conseillère
    -18 conservateur considérable considérait consiste constater constitutionnelle constitué
    -18 construire consulter contente contrats contributeurs contrôler convient conçu corde
    -18 couche couché couper coups coupé coupée courait cousine coutume couverture coûts coûté
    -18 craignait craint criait criant critiqué crié croyant crédit créée créés culte céder cédé
    -18 debout demanda-t-il demandent demander demandeurs demandez demeura demi-heure demie
    -18 demoiselle dengue descendait destiné deviné devoirs diamètre diffusé diffusées différent
    -18 différente dignité diocèse dirai dirait directe directrice dirigea dirigeait diriger
    -18 dirigée disaient disais disait-elle discipline disparition disparus disparut disposition
    -18 dix-huit dormait douzaine débloqué décennies déception décida déclara déclarations
    -18 déclenché décédée défaut défi déficit dégâts délais délicate démocrate départementale
    -18 dépasser déploiement déployés déposer députée dépôts déroulés détention détenu détresse
    -18 détriment détruits développé effectifs effectuées effroi embrassa embrasser emmener
    -18 emmené emmenée emporte emporté empêché encontre endroits engagée enlever ennui
    -18 enregistré entamé entendant entouré entraineur entraînant entraînement entraîner
    -18 entrevoir entrés envoie esclaves essai essaya essayait eurent exceptionnelle excès exige
    -18 expliquant explosé exposé expédition exécutif factures fallu fallut fameux faut-il
    -18 façade fer fermement ferroviaire feuille fiches fidèles fier fillette fixé fière flamme
    -18 flammes fleur foncé fossiles fouet foyer franc franchi franchit frappa frappes
    -18 fréquemment fréquentes fureur furieux fussent fédéral gagne gaieté galerie garantir
    -18 gardait garçons goutte grand-mère grande grimpeur gré guise générales génération gérer
    -18 habitudes harmonie hebdomadaire hongrois hospitalisé hypersensibilité hélicoptère
    -18 héritage hôpitaux hôte immunité immédiat imposé incendiées inclina incluant incroyable
    -18 indifférence indignation indépendante indésirable infirmière inférieur ingénieur
    -18 innocence inscrire insoumise inspiré installés instants interdites interroger interrogé
    -18 intitulé intégration intéresse intéressé intérieure investissement investissements
    -18 invité irakiennes ironie italien italiens ivoire ivresse jalousie jaloux jetait jetant
    -18 jouait jouée joyeux jura juridique justifie laboratoire lactée laissaient laissent
    -18 laissez-moi lait lampe langues largement leçon leçons libéré libérés limitée lisait
    -18 livrer lié logique lourde lourdement lut lycées légers magistrat magistrats magnifique
    -18 maitrise maladies malaise manger manières manquer manœuvre marquée masculine masque
    -18 matériaux mauvaises maximale menacé mesurer meubles mi-journée mi-temps mineur mit
    -18 mobiles modeste modifié modérée moine mon montagnes monté moratoire moteurs municipalité
    -18 mur muraille murmura-t-il musicale musiciens mystérieuse mène mères mécanisme médecine
    -18 médiatique méthode météorologiques naissances natalité naturelles nièce noblesse noires
    -18 nommée normalement notaire nulle nus néerlandais négocier obscurité obstacle obéir
    -18 occidentale occultes occupe occupée oeuvre officiels officier offrait offres oiseau
    -18 ondes opposant opposants organisateur organisés osait osé pacte paille paquet parallèle
    -18 paralympiques parfaite parisiens parla particulière partisans paru parvenir parvis
    -18 passaient passent passées passés patineurs patineuses patrimoine paupières pavillon
    -18 paysage paysan peinture pensais pensez pente perdant perdue permettra personnellement
    -18 personnels petit peuples pharmacien physiques pire piégée placées plaindre plaisirs
    -18 planètes plaque plate-forme plateau plateforme plaît pleins pleurait plume poids poignée
    -18 pois poisson poissons populaires portière posa possibles post-ménopausique posé
    -18 potentiel potentiellement pourcentage pourrais poursuivi poursuivit pourvu poussait
    -18 pousse poésie pratiques premier prenne primaires principales priorité prises privée
    -18 procédures produite professionnel promesse prononcer proposer provoquer précaution
    -18 précieux précis préciser précédentes préparé présentent présentées présidentiel prévenus
    -18 prévus prêts publics puissances puissante pur pénalité pénible pétrole pétrolier
    -18 qualifiant qualités queue quitta quoiqu' rachat raconter raconté raisonnable rançon
    -18 rapides rappelait rappelé rapportés recevant recherché recours regardaient regarder
    -18 reine rejoint relativement relevé religieuse religieuses remercier remords rempli
    -18 remplir remportant rend rendue renforts rentra renversé repousser reprenant reproches
    -18 représenter responsable ressemblait resta restaient rester restera restés retira
    -18 revenant riait rideaux rompre ronde règle réalisant réalisation rébellion récent réduite
    -18 réel réflexions réfléchir réhabilitation répondit-il républicaine réputation répète
    -18 répétait répéter résolu résoudre réuni réussite révèle sabre sachant sacrifice sacré
    -18 sainte saisir saisons satisfait saurait sauter sauvages savez-vous semblables senti
    -18 serment serons serra servante sexe significativement silence similaires singulier
    -18 singulière situées situés siècles soixante solitude sondages songeait souffrait
    -18 souffrances souffre souligne soumis souper soupir souriait soutiennent souverain
    -18 spéciale spécialiste spécialité stations-service statistiques stratégiques su subissant
    -18 subitement successeur sud-est sueur supplémentaire supprimer surprendre survenus
    -18 survient sympathie syriennes systèmes séparer sérieuse sœurs tableaux tapis technologie
    -18 temporairement températures tenante tendu tendue tentatives termine terminer terminée
    -18 thème tireur tombait tombée totalité touchant tourisme touristes tourne trait
    -18 traitements traiter travaille traversa traversé tremblait tristes trompe trompé trouvée
    -18 tuant tuée témoignages ténèbres ukrainien utilisant utilisateur utilisateurs utilisée
    -18 utilisés vache vapeur veiller ventre veuillez vicomte victime victoires vidéos viendra
    -18 vierge vins violentes visite visiteurs vives voient voler volontaires volé voudrait
    -18 voulons vous-même voyages voyageur voyais voyez-vous vrais vraisemblablement vôtre âgées
    -18 ébauche échantillons échappé échec échoué éclair écrase écrivain élança élevait élever
    -18 éliminé élites éloigner élue émis émotions ému énormes épisode éprouvait établie
    -18 était-ce était-il étape-reine étendue étiez étonnement étrangère étroit évacué évident
    -18 évoqué évêque
    -17 abandonne abordé absente acceptée accompli accomplir accorde accueilli accusations
    -17 accélération achat acheter acquis actifs activement actualisée adolescente adversaires
    -17 affirmer affrontent affronter africain agressions agricoles aidé aigu aimais aimez
    -17 aisance al-bab algérienne alimentaire alimentation allemandes allés ambassadeurs amené
    -17 ampleur anneaux annexe annoncés annonçait annonçant annuelle annuler antichambre
    -17 anticipé antiterroriste aperçoit apparaissait apparaître appareils apparence appartenait
    -17 appartiennent apparu apparue apparut appelant appelées apprend apprentissage apprit
    -17 approvisionnement apprêtait appuie appuya appétit archevêque armoire arrivera arrivèrent
    -17 arrondissements arrêtait artillerie asile assassiné assistante associée assurait assurée
    -17 assurément ateliers atmosphérique attaquant attendaient attendez attendus attiré
    -17 attribuer attribué au-dessous au-devant augmentée auriez autel autobus automobilistes
    -17 autopompes autorisé autorisés auxquelles avait-elle avancent avances avantages avançant
    -17 avertir aveu avocats aérien aériens aéronautique aîné aînée baccalauréat baissa baissant
    -17 balbutia balcon ballon banquier baptisé battait batterie battue battus besogne biais
    -17 bibliothèque bijoux biologiques bizarre bière bloque bloquer bombardement bon bonsoir
    -17 boucle bouclier bougies bouquet bourg bouteille bouteilles breton brouillard brésilienne
    -17 brûlé budgétaire burundaise bâton bénéfice bénéficiant bénéficient bénéficier bénévoles
    -17 cabaret cachait cachette cachée cadeaux caillots caisse caisses calmer camionnette
    -17 canadiens caractéristiques casque casser cassé causait cavaliers celle-là celles-ci
    -17 cendres centaines certitude cesser ceux-là chantiers charbon charité chasser chassé
    -17 chaînes chercha chercheur choisie choisir chèque chèques chêne cible circonscription
    -17 cirque citoyenne classé climat climatique cloche clopidogrel cloître clé collaborateurs
    -17 collègue colonne combats combiné combler commentaire commenté commerciale commissions
    -17 composants comprennent compromettre compromis comptant compétences comètes concentrer
    -17 concierge concurrentes condamne condoléances confie confirmer conformité confus
    -17 connaissaient conquis conquête consacrer conseillé conserver considérables considération
    -17 considérée considérés consoler consommateurs constamment constaté constituer consécutif
    -17 consécutive contenait contenir contenus continuent contraint contrat contrôlé convaincre
    -17 conçue correctement corruption coté courageux courbe coureur couru couteaux couverts
    -17 couvrir coûte craignant craintes creux criminelle croissance cruelle créant cubaine cuir
    -17 cuivre cyclisme cède céleste célébrer cœurs dangereuse degré degrés delà demanda-t-elle
    -17 demeurait dentaire descendu dessin destinées devais devenant devenus deviendra
    -17 deviennent devinait devront diamants dieux difficilement diluer diplomatique disparaître
    -17 disponible disponibles dispositions disputé disque dissimuler distinguer dix-sept
    -17 djihadiste dommage donnaient donnera douloureuse douloureux doutes dramatique duel dura
    -17 décalage décerné décidément décollé découverts découvre dédain défauts défiance défilé
    -17 défis dégager dégoût déguisé délicat délicatesse délire délit délits délégués démenti
    -17 démocrates démographique démonstration démontrer démontré dénoncer dénouement
    -17 départemental dépassant dépasse dépassé dépend déroulement dérouler déroulera désigner
    -17 désigné désire désirs désiré désordre détruire dévoilé dévoué emblématique emparer
    -17 emplacement emploie empreinte empêchent en-dessous enlèvement enquêter enregistre
    -17 entendus entente entourée entraîne entrepris entrevue envisager envoyés es-tu esclave
    -17 espérances espérant essayant essayer est-elle estiment ethnique eus exacte examiner
    -17 exceptionnel excepté exemplaires exercer exil existait exoplanète exoplanètes expliquait
    -17 exploser exposer expériences extrémistes extrémité extérieure exécuter exécuté facteurs
    -17 fameuse familiale fantaisie fatigué façons ferez ferma ferons feront fictif fierté
    -17 filiale finale fis fiscale fit-elle fixés flacons foire fonce fontaine formaient formule
    -17 formée formés forêts fossé fourni fournisseur fournit franchement franchir frappant
    -17 frappée fraîche fraîcheur frisson froidement fréquent fréquente funérailles fus fusil
    -17 fusillés futur félicité féminines fêtes fêté gagna gaiement garantie gardiens gendre
    -17 glissa glisser gouvernemental grandement grandi grasse grec grise grossesse grâces
    -17 géants générations généreux générosité gêne habile habituelle habituellement habitué
    -17 habitués haleine herbes heurté historiques hiérarchie hommages horloge humanitaire
    -17 hydrogène hymne hélicoptères hémoglobine hésita hésitation hésiter hôtes idéal ignorait
    -17 illustre illégale immeubles impliqué impliquées imposant imposée incendiée incertitude
    -17 inconnues inconnus indemnité indifférent indigne indigènes indiquant indiquent
    -17 industriel industrielle indépendant indépendants informations inférieure initiale
    -17 initialement initiales innocente inquiéter inquiétudes inspecteur inspiration inspirer
    -17 instable installée institution institutrice insuffisante insurgés intelligente intensité
    -17 interdiction interdite interdits interpellation interpellés interrogés interrompre
    -17 intervalles intervenir interventions intervenus introduire introduit intéressant intérim
    -17 inutiles investisseurs inédite inévitable irait irakiens iranien ironique isolement
    -17 israélien ivre jambe jette jouant joyeuse judiciaires jugés juré lac laine laissée
    -17 lancent lancés landes lanterne lente levait levés libanais libérer lieues limité liquide
    -17 littéraire littéralement littérature livraison livré liées logement logements logistique
    -17 lointaine longuement loup lourds loué lumineux luminosité lumières lunaire lycéens
    -17 là-dessus légal légale légende législatif législation légitime légères maigre maintenue
    -17 maires majeures majoritairement malades malheurs mandats manifestant manifeste marbre
    -17 marchant marié mariée marquer marques marqueurs marteau maréchale masse massif
    -17 maternelle matériels maxime mensonge menton merveilleux mien mienne milieux ministères
    -17 mirent miroir mobilisé modèles modéré modérés moment-là mondes monnaie mont montres
    -17 morne mortel mortelle mortellement moteur motif mouchoir moulin muette murailles murmure
    -17 musicien musée mâle mètre méchant médaillé média mélancolie mélange métal métropole
    -17 mêlée mœurs naine nationaliste naufrage navires naître nerveux neufs neuvième neveu ni
    -17 nié nomme noms normes nourrice nul nullement numériques néerlandaise observés occupent
    -17 occuper odieux offerte officielles offrit ombres onde onze opportunité opposer orale
    -17 organisateurs origine ose ostéonécrose oublie ouvertement ouvrages ouvrant ouvrier
    -17 paisible pakistanais papiers parcourir pardonne pareilles pareils parfait parfum parité
    -17 parlaient parlent parlons partage partenaires participent particulières partit passager
    -17 passionné passionnés passions passèrent patrie pattes pavés pencha pensant pension
    -17 pensons perdait perdit perdus permettait permettrait personnages personnalité
    -17 personnelle perturbé philosophe photographe piastres pillés pilote pilotes piège plafond
    -17 plaintes plaire plaisanterie plante pleinement pleines plis plongé poignard poignardé
    -17 poignet policières politesse politico-financière polonais ponction ponts portaient
    -17 porteurs posant poursuites poursuivants poussant poussée poète prenaient prendra pressé
    -17 princes principes privées prières prochainement producteur profondes prolongée promenait
    -17 promener promesses promettait promis prononcés prononça proprement propriétés
    -17 protagonistes protégée prouve précipita précipitations précise-t-il précises précision
    -17 précédents prédécesseur préfère préféré prénom préoccupation prépare présenta présentait
    -17 présidents prétend prétendants prévision prévisions prévoir prêter prêté publicité
    -17 publie publiquement publiées publiés pâleur pénétré périmètre périodes périphérie
    -17 périphérique pétroliers qualifie quinquennat quittait quittant quotidienne
    -17 quotidiennement quête raconta racontait radicalisation rappel rappela rappelant
    -17 rappelons rapportent rapportées rapprocher rassembler rassemblé rassurer rattraper
    -17 recensé recettes recevait rechercher recommandation recommandations recommande
    -17 reconnaissait reconnaissant reconnaît recueillir reculer reculé refusa refusait refusant
    -17 regardé regroupe rejetée rejoignent releva relève remarqua remarque remarqué remontent
    -17 remonté rempart remplacement rencontra rencontres rendaient rendant rendement rendra
    -17 renouvellement rentrait rentre rentré repartir repasser reposer repoussés reprit-elle
    -17 représentait respirer responsabilités ressemble restes retard retenu retenue retirer
    -17 retourné retrouva revenus rez-de-chaussée reçoivent reçue reçus rhinocéros risquer
    -17 risédronate robes robuste rocher roches rois roues rougeur rougit routiers ruine
    -17 ruisseau rumeur rumeurs rurales réacteurs réagir réalisées réalisés réclamer récolte
    -17 récupéré réelle régionale régler rémunération réparer répondit-elle réponds réponses
    -17 répression réputée réserves résultant résumé rétablir rétablissement rétrocommissions
    -17 réunit réussir réveil réveiller révolutionnaires révéler rêvait sache sacrifier sagesse
    -17 salua salué sang-froid sanglots sanguin satisfaire sauta sauve savaient scolaires
    -17 scrutin scènes secondaire secoua secoue secouristes secrète secrétariat seigneurs
    -17 semblable semblant sensibilité sentinelle septième seras serrant serré servi serviteur
    -17 sien siens signalement signalé signer significatifs silencieuse silencieux simultanément
    -17 sincère sinistre skieur socialistes soigneusement soir-là soirs soixantaine solaires
    -17 solde solidarité sombres songe sonna sonner sonnette sont-ils sortis souci souhait
    -17 souhaité souleva souligner souligné soupe souple soupçon soupçonne soupçonnées sourcils
    -17 sourde souris sous-préfet soutenant souveraineté souviens spectateurs statut stupeur
    -17 succession sucre sud-coréen suffisait suffit suis-je suivent suivis superbe supposer
    -17 supposé supérieures supérieurs sursaut surveiller survenant survécu suscité suspendre
    -17 suspendue symbolique synthèse sèche sélectionnées sénateurs séparation sépare séparés
    -17 sévères tabac talons tapisserie tasse tchèque te teint tenaient tendait tenter terrasse
    -17 terribles thèse thé tiendra tiennent tiers tirant toilettes tombant touristique tournait
    -17 tournée tracé tragique trahison traite traitée traitées trajet tranche tranchée
    -17 tranchées tranquillité transportant transporté transportée traumatisme travaillant
    -17 travaillent traversait traversant tremblante tressaillit triathlète tribus tristement
    -17 trottoir troublé trouvés truqués trésorier trône tutelle unanimité universités utilisent
    -17 vaccins vaguement vaincre vaincu vainement valait validé valoir vanité vastes veines
    -17 verra verres verrez versement versé versées versés vertébrale vertébrales veste
    -17 vestibule vingt-cinq vingt-deux vingt-quatre visiblement vitre vitres vitrine vitrines
    -17 vivants vivent voiles vois-tu voisinage volet volets voleur volontairement votants
    -17 voudrez voyaient voûte vu vus vérifier véritablement vêtu vœux écarter écarté échanges
    -17 échappe écho éclata éclats écologique écran écrasement écria-t-elle écrite écriture
    -17 écrivait écrivit égale églises égoïsme élan électoral électorales élevées élevés
    -17 éliminer éloigna éloigné élégance élégante émue épais épaisse épisodes épouvante
    -17 équipements état-major éteindre étend étendre étendu éternel étonne étranges étroite
    -17 étudié évacuer évacuée évacuées évalué éventuelle éventuels évoquant œuf œufs
    -16 a-t-on abandonnant abandonnée abattre abattus abbaye aboutir abrite absolu absorbé
    -16 absurde abîme accompagnait accompagne accompagnés accordée accoutumé accueillie
    -16 accueillis accusait accélère acheva achever achevé acquérir activé actualité actuelles
    -16 actuels adaptée adieux administrateur administratif administrés admirable admirait admis
    -16 adressa adressait affectant affectée affiches affiché affirmait affreuse affrontement
    -16 afghane africains aggravée agitait agité agitée agonie agressé agricole agriculteurs
    -16 aidés aiguille aiguë ailes aille aimaient aiment aimes aisément ajouta-t-elle ajoutait
    -16 ajoute-t-il alarme alertes algérien allergiques allié alliées allumé allèrent allées
    -16 allégations allégeance alourdi ambitieux amertume amicale amour-propre amoureuse amours
    -16 amusait amuser amélioration ancre ancêtre angiographie angoisses annoncent annonces
    -16 annoncées annonça annulée annulés anomalie anonyme anxiété aperçus aplomb apparaissent
    -16 apparemment appartements applaudissements appliqué appliquée apporta apportée apprenant
    -16 approchait approchant approché approprié appropriés approximativement apprécier apprécié
    -16 apprête appuyait appuyant appuyer appuyée architecte ardente arracha arrachée
    -16 arrestations arrivaient arrivées arrêtant arrêtèrent assiette assigné assiste associées
    -16 assortie assurant astre astéroïde astéroïdes athlète atroce attacher attachée attachés
    -16 attaquée atteignait atteignant atteignent atteintes attendais attira attirait augmentant
    -16 augmenter aurait-il autodétermination autorisée autrichien autrichienne aventure aviaire
    -16 aéroports bactéries bagages bagarre baisa baisses ballons bancaire bancs baptisée
    -16 basilique basque bassin basé basée bateaux beau-père belle-mère berceau beurre bien-être
    -16 bizarres blessant blesse blocages bloquant bombardements bons bornes bottes bouchon
    -16 bouclé bougie boule bouleversé bourreau bouton boîtes bras braves bretonne brillaient
    -16 brillait brillantes brillants briller brune brutale brutalement brève brûlait brûle
    -16 brûlée bébé bébés bénéfices bénéficie cabane cachés cadres calculé calendrier calomnie
    -16 campagnes campement caméra caméras canton capitaux captivité caractères carreaux
    -16 carrefour carrosse carré casquette catholiques causaient causée cavalerie censé
    -16 centimètres cercueil cessa chagrins champignon chancelière chantait chante chantier
    -16 chanté chargent chargées chaudes chauffage chaussures che cheminots chenille cherchent
    -16 chevelure chevet chimique chocolat choisis chroniques chrétiens chéri chérie chœur
    -16 cibles circulait circuler circulé citoyennes civiles civilisation claires classée clef
    -16 clichés coffre collaborateur collèges colombien colonel colonnes colons combinaison
    -16 comique commande commandé commençaient commerciales commerciaux communautaire
    -16 communautaires comparution complaisance compliquée complété composant compositeur
    -16 comprenez compréhension comptent compterait compétence comté comète comédien concernent
    -16 concernée conclut condamner conducteurs conduisit confiant conforme conférences
    -16 connaissais connaissons conquérir consacre conseille conseillers consentement
    -16 considèrent considérant considérées constante constituée construite construits contesté
    -16 continuant continuera continuité contrainte contribue contribuer contribué controversé
    -16 contrôlent convives convoi convoqué coquetterie corbeau cordes corridor coulait couloir
    -16 coulée coupables coupure coupés couraient courante couverte couvrait couvre craignent
    -16 criaient crie crises critère croient croissante croisée croyez-vous crâne crème
    -16 créatinine crédits crépuscule crête culpabilité culturel célébration cérémonies dalles
    -16 danois danoise danser demandaient demeurer demi demi-tour demoiselles densité dentaires
    -16 dernièrement desquels dessein dessins dessinée destin destinés devançant devienne devine
    -16 deviner devrais devrions diables dictateur difficiles diminuer diplomatie diplomatiques
    -16 diplôme dira dirige dirigent dirigées dirigés discrète discrétion discuter disparue
    -16 disparues disposait dispose disposer disposé disputée distancer distinguait distingue
    -16 distraire distribué dites-moi dites-vous divisé dixième dominé dominée donnez donnés
    -16 dorée dossiers douces doutait drame drapeaux dressa dresse dressé drogue duathlon durent
    -16 durera dynamique débarrasser débats débattre déboucher débute débuts décennie décharge
    -16 déchets décidée décidées déclarée déclin décoller décombres décoré découvrit décroche
    -16 décrocher décrété dédiée défaire défend défendait défenseur défenseurs définir définis
    -16 définitif définition définitive défunt dégage dégagement dégagé dégradation dégradations
    -16 déjoué délicieuse délicieux délivré démantelé démarches démissionné démontre dénonçant
    -16 dépense dépenser déplacements déplacer déplore déployé déployées déportés dépouille
    -16 dépêche dérange dérober désaccord désastre déserte désespéré désespérée déshydratation
    -16 désigne désirait désirer désolé déstabilisation détacher détection détecté déterminé
    -16 détour détourna détourner détourné détracteurs détruite développée effacer effectif
    -16 effectue effectuée effondrer effondré effrayant effrayé effrayée effroyable emballage
    -16 embarrassé embuscade emparant emporta emportait empreintes empressement emprisonnement
    -16 empêchait encadrement enchanté encyclopédie endormi endémique enfariné enfermer enfermé
    -16 enfuir enfuit engagea engagés enlèvements ennuie enquêtes enregistrée enregistrés
    -16 enseigne entamée entendis entendue enterrement entouraient entourait entourent entraîna
    -16 entrent entretenir entretenu entrèrent envergure envoi envoya envoyait envoyée escadron
    -16 espion esprits espèrent essais estimer estimée eue eusse exactes exactions exaltation
    -16 examens examiné exceptionnellement exclamation exclu exclue exemplaire exerce exercé
    -16 exigeant exigences exiger exigé exister explications expliqua exploitation explosif
    -16 explosions exposition exposés exprimait exprimés exprès externe extraire extrêmes
    -16 fabrique fabriquer facilité facteur faculté facultés failli faillit faillite faisais
    -16 faisons familial familiales fantastique fantôme farouche fatale fatiguée fatigués
    -16 faubourg fauché fautes favoris favoriser feraient ferais fermes fermier feuillage fiancé
    -16 fiancée fidélité figurent figurer finissait firent fleuret flotte flèche fonctionne
    -16 fonctionner fonctionné fondée footballeur forcée forcément forfait formait formellement
    -16 fosse fossés foudre fouille fouilles foulée fournies fournis fournisseurs frappait
    -16 frayeur fuites fumées furieuse fusillé fâché félicite féliciter fémur féroce fît gagnait
    -16 gagnant galaxies garda gardent gares gens-là gentilshommes gestes gestion gigantesque
    -16 glacée glissé glorieux gonflement gouttes gouvernementale goûter gracieux grammes
    -16 grand'mère grand-chose grandir gratuit gratuite gratuitement grecque grenier grilles
    -16 grippe gros grotte grâce gueule guyanais guérir guérison géante généralisée généraux
    -16 généreuse génétique géographie habitait habitant habiter habité hache halles halte
    -16 harcèlement haussa hausses havane haïtien honnêtes honteux horaire horloger hors
    -16 hospitalier huile huitième humides hygiène hypothèses hâta héritier héroïque identifiés
    -16 identique ignorer imaginé imbécile immigrés immobiles immobilier immobiliser impliquant
    -16 impliqués importait imprudence impératrice impérieux inattendu inattendue incendiés
    -16 incertaine inclinent inclinée indiquer individuelle infanterie influent informé infâme
    -16 ingénieurs initiée injonction injuste inquiétait inquiétante inscrites insectes insiste
    -16 inspirait instabilité installe installées instruire instruit insuffisants interdire
    -16 interdisant intergouvernementale internes interprété interrogatoire interrogea
    -16 intervalle intervenue intimité intitulée introduite intégrer intéressait intéresser
    -16 intéressés intérieures invisibles inéligibilité ira iranienne irrésistible islamistes
    -16 isolé isolée israéliens issu jetée jetés joindre jonction joua jouent jouir jugeait
    -16 jugée juif justes justesse justifier laisse-moi laissez laissés lampes lança laquais
    -16 larme lauréats lecteurs liaisons librement libéral libéraux licenciement limites lisant
    -16 livrée localité localités loges logiciel logiquement lointain loisir loyauté lueurs
    -16 lugubre lumineuse lunes lunettes là-haut lâcher lèpre lève légalement légion légitimes
    -16 ma machinalement magnifiques maintenu malfaiteurs manches mangé manifester manquaient
    -16 marcha marchandises marchands marocain marquant massacres massifs maux menacent menacée
    -16 menait menaçait menaçant mentionne menés merveille merveilleuse mesurée meurtres
    -16 meurtrière mignonne milles milliard millier millionnaire misères misérables mobilité
    -16 modernes modifier moelle moindres mois-ci molécules monstre monstres montaient
    -16 montraient montèrent monétaire mortalité mosquée motifs motivé motivés moustache mouton
    -16 muet municipales murmura-t-elle musulmans mystérieuses mènent mécanique méchante médical
    -16 médicale médicaux méfiance mélancolique mémoires ménagères méridionale mêler mêlé nageur
    -16 naines nationalité nationalités naturels naïf naïve nettoyer neuve nommer nommés
    -16 non-lieu nord nord-est norvégien notez noté nourri nourrir nouveauté novices nue nuire
    -16 nuque nécessitant nés nôtre obligatoire obligatoires oblige obligeant obliger obligée
    -16 obligés observateur observées obsèques obtention obtenue obtiennent obéit occidentales
    -16 occulte occupaient occupants occupés océans offrant ont-ils opposait opérateur
    -16 opérateurs ordinairement ordinaires ordinateur ordinateurs ordonna oreiller orientale
    -16 originale orphelins osa otages oubli oubliait oubliez oubliés outils outre-mer oxygène
    -16 paie panique panneaux papa paquets paradoxalement paraissaient parallèlement parcouru
    -16 pardonner pardonnez-moi parois paroisse partagé partait partant partez participe
    -16 particule particuliers parvenu parvenue parvenus parviennent parvint patiente patinoire
    -16 pauvreté pavé paysanne payée payés penchant penché pendu pensent pensez-vous pensions
    -16 pentes percutanée percée perdent perles permettez-moi perpétré perron personnelles
    -16 pertinentes perturbés peser peut-on philosophie phénomènes pis pistes plaisait plancher
    -16 plaques plastique pleurant pleure pleurs pleuré poches polaires pommes popularité
    -16 portefeuille portent porter portées posait possibilités possèdent posée posées poule
    -16 pourrai poursuivait poursuivent poursuivie pouvez-vous poème prairie prestigieux prieur
    -16 prirent prisonnier privilégiée procéder producteurs produisent produisit produites
    -16 professeurs profiter profonds progresse promettre promptement proposait proposant
    -16 proposée proposées proscrit protecteur protégé proviennent provoquant provoquée
    -16 prunelles préalable préalablement préavis précieuse précipitamment précipité précisant
    -16 précisions précoce préconise prédit préférait préférence préhistorique préjugés
    -16 préoccupant préoccupante préoccupations préoccupé préparait préparatifs préparatoire
    -16 présentaient présentation présentera préservation préserver présidé présumé présumée
    -16 prétendant prétendre prétendu prétention prévention prévoyant prêtait prêtres publicités
    -16 publier pudeur puis-je puissants punir pâles pâlit pères pèse péri péril pêcheurs quais
    -16 qualifiées quart quasi querelle quotidiens québécois racheter racheté rachète racisme
    -16 raciste radicale radicaux rameaux ramené rancune rangée rapidité rapporter rapporteur
    -16 rapprochant rapproche rapprochement rapprochent rapproché rassemblée rassemblés ravi
    -16 ravitaillement rebelle rebondissement recensées recevra recommencer reconduire reconnais
    -16 recouverte recueilli recul recula redressa referma refusent refuser regagner regardez
    -16 relâché relèvent remarquez rembourser remet remonta remontant remplace remplacée remuer
    -16 renforcée renommée renoncé renouveler renversement renverser renversée renvoi renvoyé
    -16 repartit repentir reporté repoussé reprenait représenté représentés respectifs respecté
    -16 respirait respiration ressemblance ressemblent ressortissants restez restèrent retardé
    -16 retenait retenant retentit retirée retomba retournant retraité retrouvait retrouvant
    -16 retrouvent retrouvées revendique revendiquée revendiquées revenu reviennent reviens
    -16 richesse rideau rigueur riposte rires roche rochers rompu rond roue rougir roulait
    -16 rouler rudement réaliste récents réception réclamait réclamant récompensé rédacteur
    -16 réduisant réels réfléchi réfléchit réglementation régnait régulation régulier régulière
    -16 réjouir rénaux réparation répartition réplique répondant répondis-je réquisitoire
    -16 réservé réservée réservés résidant résignation résistant résiste rétro-commissions
    -16 réunir réunissant réussissant réussissent révision révolutionnaire révélée rêver rêverie
    -16 rêvé rôles sacrée sahraouis saine sais-tu saisis saisissant salles saluer sanguine
    -16 sanguins saura saurai saurais saut sauté sauveur schiste scolaire scénario secondaires
    -16 secouant secouer secrets secrètement secrètes secteurs selle semblé semestre seniors
    -16 sensibles sentais sentant sentiers sentis serait-il seriez serrait serrer serrure servit
    -16 serviteurs sexuel sexuelle significatif signés silencieusement silhouette simplicité
    -16 sincérité sinistrés skieurs sociales soi-même soif soigner soirées solennel solide
    -16 solitaire sommes-nous son songea songeant songez songé sonore sortaient sorties
    -16 sortirent sou soucieux soucis soudaine souffler souhaitent souhaiter soulagement
    -16 soulever souliers soulignant soumettre soupira soupçonner soupçonnés souriante
    -16 sous-marin soutenait soutenus souveraine spectaculaire spectateur sphère spirituelle
    -16 sportif sprinteur spéciales spécialistes spécialisé spécifique spécifiques statistique
    -16 stupéfait subissent successivement succède succéder succédé sud-ouest suffisant
    -16 suffisante suicidé suivaient suivez suivirent suppression supériorité sur-le-champ
    -16 surnom surprenant surprenante surpris survivant survivre susceptible susceptibles
    -16 susciter suspendues suspendus suédois sympathique sympathisants symptomatique syndicat
    -16 séances sécurisation séparait séparé séparée sérieuses sériques sérénité sévèrement
    -16 sûrement tablier tache taillis taisait talents taureau taïwanais temps-là tendant
    -16 tendrement tendres tendues tentait tentant tentation terrains terrestre thèmes théories
    -16 théâtrale tienne tirait tireurs tirs tirés tissu titré tiède toits tombaient tombeau
    -16 tombent tombés tonnerre touchait touchent tournure traditionnel traditionnelle traduire
    -16 traduit traitant transfert transmettre transmis traversée traîneau tremblements trembler
    -16 tribunaux triplé trompée tronc tropicale troubler troublée trouvai trouverait trouvèrent
    -16 tueur tumulte turques tuteur twitté télé téléphonique téléphoniques télévisions témoigne
    -16 témoigner tête-à-tête ukrainienne uniforme uniformes usagers utiles valide vandalisée
    -16 vas veillée venais vendues venons verdure verrai verrait verras verrons verront
    -16 versements verser verte vertes vertige vertus vertébrés viande vice-présidente
    -16 vicomtesse vides vidé vieillesse viendrait vigoureusement vigoureux villages vinrent
    -16 violon virage virent virulente visibles visiteur visité vivacité vivante voisines volant
    -16 voleurs volontaire volée voudra voyagé vraies vues vulgaire vérifié véritables vétéran
    -16 vêtue vêtus y zèle zéro âges âpre ère échanger échappa échappait échappée échéance
    -16 éclairait éclaircir éclairer éclairé éclairée éclater éclipse écologiste écossais écouta
    -16 écoutant écouté écureuil écureuils écurie écus écuyer édifice éditeur égoïste égyptien
    -16 égyptienne élaborer élargie éleva élimination éliminée éloge éloignée éloignés élégant
    -16 émergence émeute émeutes émise émises émissaire énergies énergique énergétique
    -16 énormément épargne épargner épargné épiscopale époques épouses épousé épouvantable
    -16 éprouva éprouve éprouver éprouvé équipement équivalent équivalente établissant étages
    -16 était-elle étang étapes éteinte étendait étendit étiquette étoffe étonnait étonnant
    -16 étonner étonnée étreinte étroitement étroits étudiant évacués évasion éveiller éventail
    -16 éventuellement évité évolue évoluer évolué évoque
    -15 abondance abus accusation additionnel adultes affirme-t-il agences agriculture aide
    -15 aimerais ajustement al-assad allier alternée amendements amies amusant amérindiens
    -15 angioplastie anglicane annulées antenne anticoagulant appartenance artisanale
    -15 assainissement assurer astronomique astrophysique attendent attentats-suicides
    -15 auriculaires automobiliste averti avère bacille barrage barrages basses basées belle
    -15 billard binaire boulevards bourse boursière bout brun brûlant budgétaires cacha calculs
    -15 caporal caprice cardiaques catastrophes cellules chaises champ championnes changea
    -15 changement chemise chinoises chirurgicale choisit cire citer civiques clairance clefs
    -15 clerc climatiques cohérence colis collecte collectivités comble communion complémentaire
    -15 comportent concerné concurrents conservatrice conserve consolation consultations
    -15 consécutifs contre-indiqué contrer contrée convenable convenir coordonnées coquin
    -15 coronarien couchée couler crains cria-t-il criminels critiquée croyaient croyances cru
    -15 créatures crémation curieuse cyclistes célébrées dettes deuxièmement disparaissait
    -15 documentaire dort douanes duo durablement dut déclarait déclenchement déclenchée découle
    -15 décédées déficits déjouée délinquance déminage démissionner démocratie-forces déployer
    -15 dépêchés déraillement déranger détecter détérioration effaré efforçait empare encerclé
    -15 enfer ensemble entame enthousiaste entrant entretiens espoirs estomac ex-président
    -15 expulsés externes facture faim falaise favori fiacre fibrillations fichier fichiers
    -15 filières finie finit forcer formant formation fractionnée fracturé fraude fédérations
    -15 fémoral galop gisement glacé globale golfe gratuites grosses guérilla génocidaire
    -15 hauteurs heurts homologue homosexuel homosexuels horaires hors-piste hospitalisée
    -15 hospitalisées hospitalisés humide hué hépatique hérité illégaux imaginer immenses
    -15 inauguré incapable incarcérés incluent incompétent incontournable informatique instruite
    -15 instrument intentionnellement interroge interrompue intime intimes inutilement invisible
    -15 invitée ironiquement islamiste jardiniers jolis juger juridiques kurde lever licenciés
    -15 logis loups luttes lèvre législative maintiennent manifestent manipulation marchand
    -15 marge marijuana mars masques matchs matelas matelots maudit maîtrisé mensuel mensuels
    -15 mentionné messagerie milieu mince minces minéraux mobilier modalités moléculaire
    -15 monarque montés mourant mourut météorologique nage naguère niçois nôtres observait
    -15 offert orage ordonne ordures organismes orienté originaires parcs participaient
    -15 parvenait passez pays piliers plage plaines plats plaça plomb plumes plus porte pourpre
    -15 pourrons poussières pression pria professionnelles profitant profondeurs projectiles
    -15 proposés provenance proviseur préliminaire prétendait puissantes purement péninsule
    -15 ralentissement reconnus reconstruire recueillies redressement reflet refuge refusée
    -15 regardèrent rejeter relever relie relâche remise remit rente rentrant reparut repoussa
    -15 respecter respiratoires retint retomber retournait retournée revendications reçues
    -15 ridicule roulant routier rubans russes réclamé régionaux réguliers réquisitions
    -15 résolument réélection sanglante saoudite sapin savent saviez serbe serrées sexuels
    -15 simplement sincèrement singe singulièrement sinon solidaire sortes soulevé soumise
    -15 spectre spécial spécialisée stade stupide supernova surviennent suscite systématiquement
    -15 taches talus tenus théoriquement tiroir toile toucha tournage traditionnellement
    -15 trajectoire tranquilles transitoire traverse trimestres trouvais trêve tumeur téléphones
    -15 unes unir vacances variété vert visent visée vivantes voyager écrie égards élargissement
    -15 éloignement éloquence épaisseur éveillé
    -14 accepta accords accuser acier adjacentes adéquate allocution allusion ambition amer
    -14 anonymes apparences appel appellent assassinat astronome aurores autophagie aventures
    -14 bastion beau belges blanche blesser bolus bruits buts canons capables catalan champs
    -14 chiites circulation colline commune compatriotes complet complexe concurrent
    -14 condamnation constituent contient cordon corne cote coude crue dedans dents destitution
    -14 diffamation diminution discours disques divin domine doses exemples ez-zor favorables
    -14 filet fixer fondamental guerre hein incendies inexplicable infini insista insistance
    -14 installer internationales inviter issus jalouse joies jolies juniors littoral malin
    -14 marins maternel mets monarchie moniteur morales murs orbite ouragan outil paradis
    -14 pasteur placebo planches poings prier promenades radars rafales rares redoutable
    -14 relancer rendent requis revendication riches richesses rit sacs sain sang sentier
    -14 sergent somalien sourd suffrages suivies sut symbole tels tenues textes thrombine timide
    -14 tint tissus tramway treize ultime unis urgence veine velours vilain visages vise éclate
    -13 accru acquitter adjoint admirer agence agi agitation aptitude arbitre associations
    -13 astronaute augmentation autocar bain baisers barricades bondit bords cabine carnaval
    -13 charte chutes civils clos commises commissariat commode communs concurrence conforter
    -13 consul contenter convocation crier criminel devance dire disparitions divers doctrine
    -13 embarras enclos engager entends entier entrée escrime examina firme fisc flanc forment
    -13 fui gai glaces h hormis illusion impatience implacable inclus indice infraction
    -13 infractions inquiet inverse juridiction juste latine limiter lutter mannequin mises
    -13 mixte ml nerfs non novice nuance ongles orages pantalon partent partons pelouse
    -13 perturber phare porta prairies prestation profil profite recel renforce repos repose
    -13 ressort restant rivale romain roses ruines sable signification singes slovaque sol
    -13 sommets sortent supplice t' tigres torrent touches va vaches vents vigilance visiter ô
    -12 accorder adopter adore affecter affirmation afghans al-cham alcool amants amas animation
    -12 annulation anomalies appels auras axe azur bal bec bel calcul camerounais canot caprices
    -12 carburants chers ci collaborer conflits continu crues crus diminue disent diverses dons
    -12 drap draps entamer entend fiscales flots flux fond fortune francophone genou haie haies
    -12 incertain incidence indulgence insupportable interruption judo lance mexicain
    -12 multiplient nationales nobles organisation origines palier percer pillages plat plonger
    -12 poing primes procurer promets protocole provient remodelage renforcement requin sert
    -12 servent simples sols songer spatial spectacles sublime suicides surdosage tas tempes
    -12 tendance trio tromper universel uns usines vagues vend venger vies visites week-end
    -11 accuse aggraver aile alla ami arsenal assassinats assises astronomes attire attribution
    -11 audition auditions autonomes blond blonds bombes boxe canne changer coin collision
    -11 commence commerces communiquer concentrations contradiction corporel correspondance
    -11 courant datant descend diplomates dossier dus dynastie encre engagements eu expulser
    -11 faciliter favorise flot fort fous fumer handball hidalgo hutu inacceptable incline
    -11 injures inscriptions instruction kamikaze libre lit maintient manifestations menace
    -11 monotone monuments moto multinationale observer occidental panier patients perquisition
    -11 pires podium portail pressions prison progresser promu proportions protestation
    -11 protestations protester pus qualification quarts raffineries relier remis sillage
    -11 stipule suffi supplie tentative terminant tortures transformer triple tunnel tut vaccin
    -11 viols vol
    -10 adapter alternance amiral arc assister blocus boutique candidature cardinal champion
    -10 changements cheveux circuit collabore complice conduit controverse coronaire disciplines
    -10 disperser dl domaines dos dues environs estimation excipients fief financier fronts
    -10 gants gentil grand grange hectares immense injectable investiture linge livide loi mange
    -10 montage monte obscur os parole payer productions pronostic quadruple rangs
    -10 reconnaissance repart reproduction rive robe serge significative sprint suite ta
    -10 vaccination valent vent verts vitamine
    -9 acides airs assistants bureau caresses carte chagrin coagulation collines comparer
    -9 conception conscience corps dose embargo encourager envisage estimations flashball flore
    -9 formations fragments gars grains identifier instant journal km larges luxe millions
    -9 modifications occasion organes pardon patron photographies progression propagation
    -9 regretter revers revolver rives sensible sentiments souvenirs suites ton univers vannier
    -8 absence admiration ange apport ascension attends av avenue bat boutiques causes chef
    -8 chose col complices courage cravate dise distance distincts distraction drone durable
    -8 euros fabrication fair-play gare grenades hostiles impressions infection informer instar
    -8 insurrection intervention junior kg majeure menaces moment morale multiples mushers nm
    -8 prince probable proposition qualifier quintuple reconstitution retards royale sentiment
    -8 sportive syndrome tribune tue vengeance venue victoria vols
    -7 accidents angles argentine aspirine assassin boulevard brillant censure coeur
    -7 collaboration constate costumes coup dispersion divergences dont durer er existence grave
    -7 instinct instruments jure justice lames lecture liens lu marathon match min musher
    -7 opposition pars passion permanence principal prolonger rage rallye route sensation tel
    -7 tour traces transports trous valet vocation voter zone
    -6 absent amateur amical ardent arranger attendant carbone carton catastrophe centre chefs
    -6 comprise correspond cyclable descendant diffusion engins fines fins forts fragile
    -6 grandeur grenade horizon incidents indications injure installations instances las longs
    -6 lourdes marches marin milice moments monument obstacles orientation ouvrière paire
    -6 passages pic possession prisons protections prudent rugby sage savant seize ski tempo
    -6 tonnes tort trace troubles tweet villa violations virus
    -5 accord administratives arabes association assumer brave cabinet cannes capturer cassation
    -5 chalet coins comment confession consultation conte cuisine danger disqualification divine
    -5 euro exportations expression fit humiliation illusions implication importance impose
    -5 indispensable infrastructures inscription instincts intelligent intention lasse marine
    -5 moines passera populations prescription primates profession programme regard saint
    -5 sciences signatures technique tenants transformation transformations transition tremblant
    -5 usage vague venues
    -4 abrogation accent accident admire adolescent adolescents altitude antiques assure avocate
    -4 blonde boom bride brigade carreau cause cents chant chants charger combat commission
    -4 compliment concentration conduits confidences conservation constance cousin dent
    -4 direction drones famine finances finesse football fruits glacier grille habit imminent
    -4 impasse impatient impression innocents institutions machines mers mission mode mousse
    -4 notion offensive ores organisations police portable pose programmes province radio
    -4 romaine sec secret sensations serpent smic stations substance union vain vase village
    -3 affection agents altercation ambiance anti appellation arrive assurance brute calcium
    -3 cancer cent colonisation concerts conditions constructions dimension domination double
    -3 décor employer exclusion expositions face favorable festival habitation imagination
    -3 indices injection intentions irons jet lion litre magnitude main massacre migrants
    -3 miracles missions multitude nu obscure observation observations orange participant perle
    -3 phrase piano pollution pro profit regrets relation relations retire rites rogue romans
    -3 routes salons sanctions satisfaction six supposition surveillance tennis testament venus
    -2 acquisition affectation ambitions amuse antique articles assurances bronze bu camp camps
    -2 centres charitable cigarettes civilisations clubs communal comparable composition concert
    -2 constellation consultant continent contribution correspondent course destination di
    -2 diligence distances dot e engagement engin entourage essence ex excessive expulsion
    -2 figure fixes formidable franchise fur gras ignorance images impossible incident influence
    -2 injustice installation introduction inventions investigations irritation maritime
    -2 militants modes municipal nature nie nomination notable nova omnibus pan pari
    -2 participation performances phrases point qualifications radar rang robot saints sept
    -2 signal solo substitution supporter surprise sus suspects temple train trains transporter
    -2 verdict von
    -1 accumulation actions adaptation air aspect attitude branches cache canal cave champagne
    -1 chat cigarette classes clients complications compliments confusion consensus constitution
    -1 construction contraction couples crime crimes dangers efforts empire excuses exploit
    -1 fatal films force forces fusion habits industries initiative initiatives intrigue
    -1 invention jets lynx masses minute minutes nations noble obligations obsession patrons
    -1 pile points prestige production proportion propose protection protestant provocation
    -1 publication rails refuse relative religion revenue rival saga salon servant sir sodium
    -1 solution suspension table taxi techniques torture transport val versa
    +0 adorable aggravation angle article aviation blouse brin brutal buis bulletin capable car
    +0 cf chances club cm colonies compatible conclusion confrontation contamination continents
    +0 continuation convention conversion coordination courts cousins dense distribution
    +0 division dresser engage excuse extension faction fr fruit gel horizons humble idiot
    +0 ignore immigration lame lieutenant maximum miracle mobile module notions occupations
    +0 oracle pause phase phases pirates plantation population port primitive promotion
    +0 provinces public publications races raid rare reconstruction regret relatives reliant
    +0 respectable roman satellite score situation sport substances suit surface suspect tape
    +0 total tours transparent tsunami uni unique versus violation violence violent visible
    +0 vision volume votes wagon
    +1 action active administration adoption affluent albums alliances ban base bienvenue
    +1 brigades canon coalition compassion conclusions console conversation conviction courses
    +1 crosse culture cycle da dessert documents dollars encouragement exception factions fans
    +1 farce front fugitives ignorant instance intense inversion latin lin lions lord magazine
    +1 manne massive matches met mi mines n notes obligation obscures ours parade parents part
    +1 parties permit perspective plains position progressive question race record relevant
    +1 religions ri rotation segment segments simple solutions sons source station structures
    +1 surprises tables talent technologies tension tensions terrible veto vote
    +2 absorption album alliance amusement analyses applications architecture archives
    +2 arrangements arts attention audience bond budget budgets bus certain chaos clan
    +2 communication confirmation confuse conversations court cube der discrimination dispute
    +2 distinction don dragons effort examine exploration explorer extinction extraction figures
    +2 film format gaze globe honorable hostile image impact innocent inspection internet invite
    +2 jazz jury leader los machine mens missile missiles motivations muni national oppose
    +2 participants patience patient permission photos pipe place plan positions possible pure
    +2 ranger reins respect robots romance science signature site sites sort sources spencer
    +2 stable statue statues sterling suppose suspend terminal traditions versions
    +3 a accessible agent alias alphabet application arrangement art attraction central chair
    +3 charge charges clair clause collection commander condition consent contributions
    +3 convictions cruel cultures del destruction directive discussions dominant donation dragon
    +3 excellence expertise experts express fiscal flash futures grain guide hart important
    +3 indication infections innovation international intersection invitation laid loyal mare me
    +3 mentions messages mine moral muscles nation objection occasions opinion opinions pain
    +3 permanent poison radios reporter routine royal second services situations smog social
    +3 structure studio studios surplus tests textile tradition trouble via vice
    +4 administrative animal apparent arguments assistance bases ben ca candidate cargo chance
    +4 classification clown code commercial compression consultants content continue correction
    +4 couple cup cure diagnostic diversion divisions divorce dom edition endurance expansion
    +4 ferry grid ha hall hardware instructions large long marines masters migration natal
    +4 observe on opium pages parent passes perfection photo polonium precautions restrictions
    +4 rides rover sculpture sections senior simulation sports stables stage strict style
    +4 suicide taxes tire type url version vital zoo
    +5 agenda anger aspects assistant attend attentive cape compact date direct diverse document
    +5 exact expert faces fiction final forum grade hangar immigrants information intelligence
    +5 issue justification mention miss motion musical note page performance pics positive pot
    +5 prime profits protestants provisions regrettable respective section session smartphone
    +5 temples tie transmission urgent user
    +6 argument arrange buffet campus captive capture challenge civil compromise concept cons
    +6 contents continental exit fabrications favorites former golf horrible interview joint
    +6 label lady lie lingerie major million multiple normal objections occupation parking
    +6 patent pin ports profitable questions records regards replace rivers roms sale sky sommer
    +6 spin square star television trot types windows
    +7 acceptable act ambulances arrogant bar bars bonds briefing casting collective compare
    +7 compensation confidence contact corporation coupons crash crucial destinations diesel
    +7 discussion e-mails encourage etc finance gain gentle gentleman guardian habitat
    +7 impeccable implications info infrastructure intent invasion iris iron laser local
    +7 maintenance massage militant miniature monumental nazi office para pie places plans
    +7 promise promises prompt provincial quiz revenues rock rude sentence series slack slogan
    +7 solar sorts super supplier supporters suspicion tab tend theatre tons
    +8 ad adverse alto blast bridge candidates cars chairs cis client communications
    +8 consolidation cook cures dark district documentation earthquakes favorite freedom gay
    +8 golden guy honor identification impacts insert interface investigation liquidation mall
    +8 mayor memorial message minimum naval nice notice oasis observers payable penny plate pop
    +8 portion provision radical rats rd relief respects restaurant revise rosario s sauce
    +8 seconds service sessions siege smart sole tent toys trap volumes vomit wide zinc
    +9 accuses admit alternative assessment associated auto award aye balls bass battlefield
    +9 beach beats bonus boycott bridges cages capital catch character confident contacts
    +9 continues cottage cross cry dates delta description descriptions destiny directions
    +9 districts dominos duration explosives extradition fake fashion fly forums future gains
    +9 grace haas ice imagine infertile jpg knock leadership license logo marketing master
    +9 metropolitan migrant motel motives nat native net offices offshore orbit original
    +9 paradise penalties persistent ph plates portions professionals put rain ranges re rift
    +9 rom round rural script shine slogans spike spirit stadium stress tag transaction
    +9 transactions transmit tuna universal viable warning wiki wing yorkshire
    +10 abuse accenture audit bait balance ball breath carrier chandeliers chapel college commit
    +10 crack dancing defensive donations due effective endangered essay files fine fire fitness
    +10 gene grades gun incorrect indoor king lab ladies limit mantra manufacturer maps martyrs
    +10 mate meetings mini mo networks or pa partial partners parts patriot plane python
    +10 radiation rail rent returns roll salt sex sin soup springs standard standards t
    +10 territorial test trainer unix waterproof wild
    +11 abel adventure affliction age al-zawahiri amend an aquarium argue bang blocks blog brick
    +11 chart co coast concur consistent consulting consumer copies demands die dioxide domain
    +11 ebay ecommerce equal evaluation excellent explore extensive fan garage ge giant giraffe
    +11 grant greatest groom hills hole human idiots independence integrity jail journey leaders
    +11 league liberties manager mental menu minimal nd open opposite parks paste peak petition
    +11 pocket polite poses poster posters pre propaganda pub relate reporters restaurants ring
    +11 sales sent sheik shell shoes sonic sony souls sour spicy stages stock story suggestion
    +11 supports switch theater top transit transportation ultimate unit unity urge visa wall
    +11 watch wifi willow
    +12 abroad acceptance affect aim alternatives arbitration autos balances ballerina banner
    +12 bike bomb bucks cage century change circularisation clue commands contrast core crisis
    +12 dine dongle duties e-commerce ellis employment enter entertainment envelopes exhibition
    +12 exile fat file fuss gda global impressive index indigenous industrial industry inflation
    +12 injuries intends issues jihadis laurie lied lo lobby loving media medium merchant moon
    +12 nola opportunity origins pairs pants payers pencil pilot planes plastic principles
    +12 quarter rebellion reptile reptiles resturant reversion rights ruin ruins scale
    +12 scientific sensitive server silent society soda spore squadrons status sun support ten
    +12 tide times timing urine ut valley venture voice wake wise
    +13 absurd addition advancement arrival arrv attach black boasts brand cabin chapter close
    +13 coffee colors colours combo component concentrate contradict corner digital dollar ed
    +13 ego energy era essential estimates feeling field gamer gonna green helicopters
    +13 hospitable k labels lope lots lunar magic mama movies naive new option options org pair
    +13 pies pos post premium prominent raise reconciliation reintroduction reluctant report
    +13 reversal river serve single software songs stars street sum survive ticket trades
    +13 transfer traveler usa vendors warrant wikipedia ya yoga
    +14 adopt aims alert allocation as assume bare bath battle bit bombs break budgie business
    +14 but cafes camera cares cash chains channel closer communicative correspondence corrupt
    +14 couch dance dissolve drama dresses dude education electric element emails envoy fab
    +14 fabric favourable fever four frame gmail gotta guidance heavy holiday ie initial
    +14 inspector insurgents irc island lamb larger layer lest lsu mad marks meeting mezza
    +14 monthly mother mountain muscle nano nerve network news nine noise notification ole outta
    +14 panel pass persons plain planet plant plants pls pool press primaries promote pros
    +14 protein raises regional replacement reps rich scandal select servers serves sister soul
    +14 speed stores sue sufficient suggestions suitable systems termination tires tries tub ur
    +14 valid vets vs walking web weekend wolf wt
    +15 acquire alive ammunition amp ancient aperture assassination attain attorney authority
    +15 bagel bagh begin bites bn cases cell chiefs chosen city completion connection consulted
    +15 correct couldnt coupled daily degu dial differ drinking eerie em embarrassment embassies
    +15 en-us enable facts faith fare fear financial fleet focus furnace galleries general
    +15 grandma guitar hh hibachi hire ice-cream incubation jar lasting lemelpe lesion lessons
    +15 let's leverage live location lot luggage luv mail maintain males manicure mediocre metro
    +15 morcillas mortal mosques motive musician nausea nose nuclear patrol percent pharaoh php
    +15 pictures pilots plotter policies praise pregnant princess productsuniverse ramp range
    +15 rape rat recognition red research resume ride rot sandwiches scheme scope sitting spice
    +15 spine stand stop stories surgeons tacos thru tissues trader tremendous tropical warrants
    +15 weekly wheel wire woman ye young
    +16 accommodation affairs ages agricultural al-qa'ida allies alot appetite archive armaments
    +16 ate bark beef belongs biz blessings border brass button cabins carbon case changes civet
    +16 cloister clouds command complaint complaints condo container damn deposition dhin dies
    +16 dilemmas diplomats director dominance drag drunk election enterprise equine esaibos
    +16 espeak estate evening excel exist existed expectations extent familiar fence flickr game
    +16 games gc grey grip gs guards hatch hesitant hop humane implementation incitement
    +16 incomplete influential injury intuitive kodak lamp led legs lettuce litter longer margin
    +16 men mere mess mice minor model mop music opens orchestra origin paint pick pints prayer
    +16 print processes prospect queen quiet railway response revisions rice rise rocky rodents
    +16 roles ruler runs serious shake space ssf stole swing tactical third thy tournament
    +16 trauma trend tribe uh update upgrade vegetables victim void wonder world youre
    +17 abandoned abandoning absolute absorb absorbing abundantly academic accessories
    +17 accidentally accomodating achieved acknowledged acupuncturist adapted adequate adhering
    +17 advises affair affecting aftershocks afterwards aggravated agreeable agreeing al-jihad
    +17 al-sadr alarm alerted allowing amended animated announce appalled appetizers applying
    +17 appointees approached appropriations area's arrests arthritis articulating asks ass
    +17 assess atrocities atrophy authorization authorized automatically avoided backdrop backup
    +17 bags bands bankruptcy bareback barrier beak becuse bees beliefs beneficial biochemical
    +17 bite blanks bleeding blended blessed blew boiled bombed boob boot boss bound boxes bpd
    +17 bravery breakfasts breast breeze building bullshit bundle burial burning butt butterfly
    +17 calculated calendar calligraphy campaigning cancelled canned cant cared cashout catering
    +17 cattle caucasian caucasians cc censor chain chameleon chasing chatting check-in
    +17 checkerspot checkout chips choosing cic circling cited civilian classical classified
    +17 clearer co-starring coat collapse colonization colony column commented communicate
    +17 communicated companion compel congregation connected conservationists consistently
    +17 conspiracy consumption contains contracted contractors contributed controllers
    +17 controversial convenience convenient converted convince counseling counterparties
    +17 cracked crackpot craghoppers crickets criticized cropdusters crowded crust cured cursor
    +17 curtains curve customize damp dancers daycare deadline deadly debtors deciding
    +17 dedication deed defeats deficit defining delicate delightful demand demonstrates
    +17 demonstration denial depend depth deputy deregulation design designer designers detained
    +17 detect deteriorated devastating develops devices diagnosed diarrhea difficulties
    +17 disappear disappointment disc discrepancy discretion discussing dislike dismissed
    +17 distinguished donate donatello donating donuts downstream dp dream drilling driven
    +17 drivers dual duffie dump dysfunctional earn earnings earthquake earthworms ease ecology
    +17 economical edges edible editor educated effeminate efficient efficiently eighteen
    +17 elaborate electronically elementary elevator eligible eliminated else's elses
    +17 embarrassed emerged emotional employee endeavor ending endless ends enforcement engaged
    +17 enhanced enjoyment equinecaninefeline escaped escaping estimate evaluating event
    +17 everyone's evolution exceptionally excerpt exchange excluded excluding executing
    +17 executives exhibited expects ext external extract extradited factory fair faithful
    +17 falling fallout fanatic farm farms favoured feasible feather feathered fewer fields
    +17 fights filming financially firing fisheries fishing flag flawless fleeing flexibility
    +17 flooded flooring fluids fold followers forecast foremost forensic forgive forgotten fps
    +17 frankly freely frustrating full-time functional functionality functions fungus gallon
    +17 gang gaps gastroenteritis gathered gear gem generals generating generic gods googled
    +17 governmental gown gracious graduate-level graphic grease grilled grinder gripped group
    +17 gtee guardsmen guilds hadn't hardest harmless harness hates hay he'll healthier hearts
    +17 hedge heights helicopter hereby highlighted hints hired hiring hiss hissed hitch
    +17 homemade hoped horror horse's hose hostage hot ht hugs hutch identical identifies idk
    +17 imgur immigrate impenetrable implement implementing implicated imported impress
    +17 impressionist imprisonment improving incorporates incurred individually indoors
    +17 informative ingredient inherent initials innovative inoperable input insects inspiring
    +17 insult integrated intellectuals intend intercept intercompany interfere interim
    +17 interpreted invest invested investigative investor invoicing ipod issuing item itinerary
    +17 itm jacks jerk journalist judging juicy jumping keys kicked kilometres kings languages
    +17 lap laptops lately launcher launchers layers lazy lb legacy legislation legit leisure
    +17 lengthy liberals lifestyle lift lifted linens listens litigation locked longest looming
    +17 lottery lowest lsustory lunch lung mailed man's mankind manned marketplaces matching may
    +17 meats memoirs memories meters methodology methods meticulous mid-july midst midterms
    +17 mild misc miserable modern monarchy month's moors motorcycle mounting mouth moves movie
    +17 murdered musicians narrowed nation's nationality neatly neighboring neighbouring
    +17 neurological newborn newer non-commercial non-human notebook notepad noticeable objects
    +17 obligated obsessed occasionally odd offerings oily olds one-on-one one-star onion
    +17 operates ops optionality organize outbreak outdated outlets outlook output outsourcing
    +17 overcharges overcooked overdue overflow overnight owe ownership pacman palace parliament
    +17 participated participating particles partner pasted pasture pecorp peeing penines pepper
    +17 perceived performing personable pewter phenomenon phoned photographers photographs
    +17 picket pinky pizzas plot politically poll poop poorly possessed post-war postcards potty
    +17 ppl practical pre-meeting pre-owned predict predictable predicting preferably
    +17 preferential preparedness prepayment preserve pretend preventing principle proceeding
    +17 professionally promoting propane prosecution prosecutors protecting provider pubs
    +17 pulling pump puppet pursued pursuit questioned racism ranging ranks rapid rapidly
    +17 reaching real reassure reccomend recessive recognize recognized recomend reconciling
    +17 reconsider recovered recruited reduction reel reform refugee refunds regarded regulated
    +17 reimbursed reintroduced rejection releasing relying remainder remembered remembers
    +17 remind repaired replied reports representation representing repressed researching
    +17 residence resident resolutions resorts respected responding resting restored retaliation
    +17 retiring reviewed reviewer rinsed roadside rolled romantic roosters routinely rubber
    +17 rubbish ruined rulers rumor rumors rushed sad sail salads salesman sampling satanic
    +17 sausages scenes scent schizophrenic scrap screaming screw seal sealed seasons seating
    +17 secretive secular secured seeds selected sellers sends sensor separation seperate setoff
    +17 settlements setup sharp sheds sheep shipment shippers shipping shirt shoulders shuttles
    +17 sighted signals sixth sized skies skimmer skip slept slide slope sm smallest smokers
    +17 soaking soldier solved someplace sooooo sorted spacious spare spawning spayed speaker
    +17 speaks specialists specifications spectacular spinal spoon spy sspagename stabbed
    +17 stabilization staffed stairs stays steadily steady stepping stereo sticks stir stomach
    +17 stone stored strange stranger strategic streamside strengthened strikes striking
    +17 stronger struggling submarine submarines subpoenas subsequently subtle suchdev sunny
    +17 supplement surge surpassing surprising surroundings swbell swearing sympathizers
    +17 symptoms t-p tactic tactics tallest tame tattoos taxpayers technician technological teen
    +17 teenager teething temp temperament tempura tended thankfully that'll thereafter thereby
    +17 thin thoroughly thousand thread threatening thwarted toe tolerable tolerate tomorrow's
    +17 torch tossed towels town's tractor traditionally trainers transferred travelers tricks
    +17 tripped trksid troubled troubling true trusted twisted ugly unacceptable unaware
    +17 undergraduate undermining undertake uneven unexpected uniquely unloading unnamed
    +17 unnecessary unprecedented untalented upgraded upstairs urban utterly valuable valuing
    +17 vary vegan vegetable verified vests victims viewpoints vijay volatilities volunteer
    +17 volunteered volunteers vulnerability wakes walk-in wallet wangs wary weakened weakening
    +17 weaponize well-being well-known willingly winds wished wishes withdrawn withdrew
    +17 witnesses wives wobblers women's wool worksheet workshops worthwhile wounded wounds
    +17 writes x-rays yelling yheggy-ga
    +18 accepting accessibility accompanied accumulated achieving ackermann acronym actively
    +18 acupuncture adjusted adjustment adopted adult advantage advertising advised aftermath
    +18 agencies agrees aircraft airplane allegations ally alright alternates amazed amazingly
    +18 ambitious annoying answering antibiotics antichrist anticipate anticipated appeal
    +18 applies aq arriving artillery assassinated asset assisting assumed astronauts attempting
    +18 attempts attending attorneys attract audiobooks aunt automatic autumn availability
    +18 avoiding awhile badly bagels balcony banned banners basking battles beard beast beating
    +18 begins behaviour belly belong belonged beloved belt big billions bills bladder bless
    +18 blogger blowing blows booking boots born bothered bottle bottles boy boyfriend breaks
    +18 breed briefly broker brothers browse browser bugs bulbs burn burst buses cakes
    +18 calculating capabilities caps careful cartoon casual casualties categories cats cease
    +18 ceiling certified characters charcoal charging cheaply chest chicks children's chinatown
    +18 chiro choices chronic circulate circumstances citizen city's claiming clarify clashes
    +18 cleaner cleric clock cloth co-workers coal coastal cod collateral collect combined
    +18 comedy comfort comfortably commanders commissioners commitment company comparing
    +18 compassionate compensate competing complained complaining complicated composed concrete
    +18 condemn conduct confirming confirms conflicts conquered conscious containing
    +18 contemporary contractor controlled controlling controls conventional convinced
    +18 convincing copying corn cornell costly counted counties countryside courteous courtesy
    +18 coverage covering covers covert cow crappy craving creates creativity criminal criticism
    +18 critters crop crossing crowds cubism curb curious curry cutting dad's database day dead
    +18 declarations declined decrease dedicated defeat defend definately define definition
    +18 dehydrated deleted deli deliberately delight delighted demanded demanding demonstrations
    +18 denied deny department dependent depot derived describe desert deserve deserves
    +18 designated desire desired desperate deterioration developer devil dictatorship
    +18 differential diplomatic directors dirt disappeared disasters disclose discomfort
    +18 discouraged discover discovery diseases displaced display disregard disrupt
    +18 dissemination dissenting distracting distribute distributed diversity dividends doctor
    +18 doesnt dominated doubts dozen dozens drafted drafts dragged dreams drew dropping duck
    +18 dust dusting dying dynasty earliest eats economics ecosystems educational effected
    +18 effectively efficiency elder electoral electronic eliminate elk emailed embassy embedded
    +18 emerging empanadas empty enchiladas encouraged enemies energy-finance engine engineer
    +18 enovate enrolled ensure ensuring entered entree episode equipped esp establishing
    +18 establishments ethics evacuated evacuation evaluate everywhere evident exam exceed
    +18 exciting exhibit exists expanded expenses experiencing expired explains explode extra
    +18 extraordinary factors failing fall family's fancy fascinating fascist fast feared fed
    +18 federal fertilizer fifteen fifth fifty filling filmed financed financing findings finest
    +18 fingers fired firmly firms fish fixtures flakes flavor flew flood flooding flowed
    +18 flowing flown fluid focusing follow-up forbidding forgot forming forwarding fought
    +18 friendship frustrated fry fulfill function fundamentalists funeral gaining gallery gate
    +18 generate generated generations gently gimp girl graduated grocery guaranties gunther
    +18 haha half hamsters handed handful handy hang hanging hardly hardness harm hassle hated
    +18 hatred hav headlines healing heater heel heels herein heritage hes hijackers hilary
    +18 historians historic hoax hobby holdings homeless homosexuality honesty hopeful hosted
    +18 hosts household houses hub huh hunger hurry hurting ideal identified identify imaginary
    +18 immunity implemented implied imposing improve improved inability inappropriate incentive
    +18 incompetence incompetent increasing indefinitely indicate indicates indicating
    +18 inevitable inevitably inform initiate initiated injured inquired inquiries inquiry
    +18 installed installing instructed insulting insurgency intercepted interceptor
    +18 interference interviewed interviewers introduce invented inventory investments inviting
    +18 invoices involvement involves iphone isolated it'll jacket jeans joining joking judicial
    +18 juice justify kaplan karol keen kerala kick kid killers kilometers kinda kindly lacked
    +18 landmark landscape lasts latter laugh laughing launching lawmakers lawsuit laying lease
    +18 leather legally legitimate length letting library licensed lifeboats lighter likewise
    +18 lineatus liq listing literature loan lobster locally log logic lone lonely long-term
    +18 loop loud lounge loveallpeople lover lyrics mainstream maintaining maker manners marked
    +18 marketers marriages marvelous mathematical mature mayur meaningful meantime mechanics
    +18 meditation megawatt melt melting membership memorable meowing merit messed messy metal
    +18 meter metering mikegigi militias milk minerals mins mix mod modeling modified monkey
    +18 mothers motor msn murderer mystery naked naming narrow nasty nationalism naturally nea
    +18 nearest neat needing negotiating negotiations neighbor neighbourhood nepco nephew
    +18 newspapers nicer nicest nightmare nmemdrft nominated nordstrom northeastern nowhere
    +18 nutritional object observed obtain obtained occupied offended offspring on-line onboard
    +18 operational optimization ordering ordinary oriented ounces outcome overcome overthrow
    +18 overview packages packed pact pad painful palm paper parakeets parallel passcode
    +18 passengers pastor payments pedicure penalty pending per perform pet pharmacy pho pigs
    +18 pinkies pint pixel pizza platform play players pleasantly pockets pointing politicians
    +18 polygamous pools popularity populated pork potato potentially pounds pray precisely
    +18 predicted predominantly preference preferred preorder preparation pressure prevented
    +18 pricey priorities prisoners prizes proceeded proceedings processor proclaimed produced
    +18 projects promoted promotional promptly protest protests proud proven providers provoked
    +18 punishment pup puppets pursue quietly quotes quoting radianz radicals raising rally rank
    +18 rated reader reads reasonably recieved recommendations recover rediculous reducing
    +18 references referring refinery reflecting refusing regulation regulations rejected
    +18 relating relaxing remarks remedies remote removal renewed rental repairs repeated
    +18 replacing representatives requires researchers reserved resource respectfully
    +18 respectively responded retarded retreat reviewers revision rewards rid rising rocks root
    +18 roughly rounds rp rudeness saddle sailed sanctuary sandwich savings scam scammers scare
    +18 scholarship scientist screws seafood secondary sect seed sees seized seldom set setback
    +18 shadow shame shed shelter shit shock shoe shots shoulder show silk silver sleeping
    +18 slowly smell smells smile smoking smoothly smuggling snow solely solidarity solve
    +18 sounded sovereignty spacecraft spawn speech spelling spikes sponsorship spots spotted
    +18 stalls staple static steep stepped stm store strategies stream streets stressed stretch
    +18 strictly strong strongest struck studied submit substantially substantiation substantive
    +18 suburbs succeeded sucked sucks sudden suffered suffering supplied supply supported
    +18 supposedly surgeon suspicious tail tank tanks tap tariff tasting tattoo teaching tear
    +18 technically temperatures temporary territories tested texts thawed theme theories
    +18 therapist therapy theres they'd they've thirty threats thrive throat thumbs thx tied
    +18 ties tighten tips titled titles today's tools topic tourism towing tracked tracking
    +18 traditional transmittal trapped travelled travels treating treats tricky trigger trivia
    +18 tumor tumour turns twenty uecker ulterior unclear underneath understands unemployed
    +18 unhappy uniform uniforms unlike unpopular updates upscale upset urged us useless uses
    +18 utility valuation veggies vehicles verify veteran veterans vice-president vigorously
    +18 visits voicemail voters vulnerable waiter waitress walks walls walnut warehouse warmer
    +18 warmth warn we'd weak weird welcoming welfare wet wheels whereabouts whereas whilst
    +18 widely wider width wife's winner winter withdraw witness wolf's wonders wording worker
    +18 workforce workmanship workplace worrying worthy wrap writer year-old yearly yelled yep
    +18 younger youngest yours youth yrs yummy zoom
    +19 aboard accounting acquired acquiring acted administrator aged aggressive airfare alcohol
    +19 allegedly amy angry anniversary announcement annual anytime aol apart apartments
    +19 apologize appearance army artistic assembly asymmetrical attacked attempted authentic
    +19 awarded bacon bankrupt barrel barrels battery becomes bedding beers behalf beings belief
    +19 billing blacklined bland blank block bloody boarding bombing borders brain bread breathe
    +19 btw buck bulb cafeteria calm card cards carefully caring cartoons catalog causing
    +19 cheaper cheek chocolate cinema civilized clay clerics climb clinic colleagues collected
    +19 comments commitments commodity comp comparison compete compressor conducted conferences
    +19 connections conservative consideration contacted contain contest context corners
    +19 correlation counsel crab craft crate cream creation crossed crowd customs cute daughters
    +19 dealt debt defeated defined degenerate delay demonstrate demonstrated dental deployed
    +19 deposit describing device didnt diplomacy dishes divided doctors domestic dominate
    +19 dramatic drawn dried drill drug dwarf e-mail eager easiest edge eight ekrapels
    +19 electrical elite emissions employed enjoyable enjoys enormous enrongss environmental
    +19 equality equally equity equivalent establishment evil exceptional existing expand
    +19 expanding expense explaining explanation extended extremist extremists faced facing
    +19 factor famous faster father's features fees fell fellow fighter figured filing filters
    +19 flat flights flow flows fool founder fourth frozen fuel fundamentalist funny gained
    +19 gathering gender generally goods governments grandmother granted greetings gross grounds
    +19 guaranteed guest guilty gym haircut handled happier hasn't haven headed headquarters
    +19 heating heaven heavily height hence hens herself hiding holds holidays homes horse
    +19 hospitality hosting hotmail humanity hundred hung hunting hymn ideation ignored ill
    +19 illegal importantly imprisoned in-service inch income incorporated increased incredible
    +19 inexpensive infinite influenced ingredients inner inspired intellectual interior
    +19 internal investigating invited involving irish judges kidding kidney knife knowing
    +19 landing laundry lbs leads leaves legislative lesson liberal life lifetime light limits
    +19 linked listened listening lock lose lying mailing maintained man managed managers meals
    +19 measures mechanism medal mile modem morning mount movements murderers mutual nearby
    +19 necessarily neighbors neighbours northwest notified notify offering officially one's
    +19 openly operative operator organized ourselves overwhelming pack party passport
    +19 paulhastings performed periods photographer pig player plays pointed posed possibilities
    +19 posts practices predators preparing priced priest priority prize procedures proceed
    +19 processing professionalism professors prohibited projected properties proposal protected
    +19 publicly purchasing purposes pushing quantity ran rarely raw rays react reaction rear
    +19 reception recommendation recorded recovery redlined referenced refers reflects refund
    +19 regardless register registration regulatory relationships relatively relax remains
    +19 reminder removing rep represents requirement requiring reservation reserve residents
    +19 resolution resolved resort resulting revealed revolutionary reward ridiculous ripped
    +19 rockets ruling rush salsa same-gender sat satisfactory satisfy saved saving scary
    +19 scenario scene scholars schools scientists seen separated separately sets setting
    +19 shipped shocked shouldn't sight sights signoff simultaneously sinking skill skin slight
    +19 snack solid southeast speakers specials spite split steel stick stood strip struggle
    +19 studying submitted subsequent suck suddenly suggests summer sump superb superior
    +19 surrender survived sympathy talented targeted tasty taught team teams tech tells
    +19 testimony testing thorough threw thrown tile tiny tired tmobile toll towed town tracks
    +19 trade transmitted transported trash traveled travellers trees trillion trips turning
    +19 typical unbelievable underground unknown unlikely unsure utf utilities vegetarian videos
    +19 virtually vomiting wanna warfare warranty wash wasted welcomed white who's wildlife
    +19 wings winning wont worries worth year's
    +20 above accordingly accused addressed adds adjust adjustments advanced affected agreements
    +20 aid airline alike allocated amendment amounts anymore anyways appear argued arm arrived
    +20 artist artists aside assault assuming assured attachments awful backed banks barn
    +20 bearded bears beauty becoming bedroom beer benefits beware bid biggest biting blame
    +20 blanket blind blogspot blown bodies bombings breaking brief brings broad brother
    +20 capability capacity captured cat caught cells challenging charity civilians committed
    +20 company's competition competitive completing complex comprehensive computers concluded
    +20 consequences considerable consumers contained cooperation correctly country's cozy crazy
    +20 critical crude cruises cultural curves cuts damage dealership dear deaths decor deeply
    +20 default degrees depending determine developing devoted difficulty directed disability
    +20 disease dish doc draw drinks dumb easier elements enjoying entities entry essentially
    +20 ethnic exposure expressed extreme fabulous failure false families family farrier fault
    +20 faxed feature feedback females finger fixing flying focused foreigners formal formed
    +20 forth forwarded founded freeze fried gifts go gone gotten gov grab grateful greeted
    +20 grown guarantee happening he'd heading hide highest highway hit honestly host hotel html
    +20 hungry identity increasingly indeed indicated instructor invoice islamist joke keeps
    +20 kinds laptop lasted lawyer lawyers lets lights likes line literally locations losing
    +20 mailings male manner manual map market marry meant mechanic memo memory method mexican
    +20 miles mistake mmbtu models moderate mold money monitor mountains mouse nail negative
    +20 negotiated nervous nest newly nights noon noted obvious offers oil oldest ongoing onto
    +20 operate opportunities outer overseas painting paperwork participate path peaceful
    +20 peninsula personality pets picked picking plaster pledge pledged polar posting poverty
    +20 powers presented primarily primary printed printing pulled puppy qualified racial rating
    +20 reached realized rebels receives receptionist recording recruiting reduce registered
    +20 regularly remaining repeat repeatedly reporting represent represented reputation
    +20 resistance resources responsibilities retail reviewing risks rocket rolls roof rough
    +20 safer salary sample satanism scared searching seat seats sender sense settle sexual
    +20 shared sharing shoot shooting shopping shortly shrimp sides signing sit smoke smooth
    +20 so-called somebody somehow sometime song sooner sought speaking spiritual spoken spray
    +20 spreadsheet stability staff starts stolen stops straight strength strongly studies
    +20 substantial successfully suffer suggested suggesting summary supplies surprisingly
    +20 surrounded swap switched tea teachers technical teeth telephone tens th tickets tight
    +20 till timely toes tourists towns track tragedy trail typically understood unlimited
    +20 unusual upcoming updated upper voting wanting watched wave websites welcome whole wind
    +20 won worms yellow
    +21 accounts accurate achieve acting acts actual adding addresses admitted advance alleged
    +21 am analysts answered anybody appeared applied approach approve approximately armed
    +21 arrest arrested asp assets assigned assist attachment attended author babies baby
    +21 background bag barely beat begun besides beyond blow bother bottom bowl boys branch
    +21 breeding bright bringing broken bunch burger businesses cake cancel carried carry
    +21 carrying cast category challenges checking checks cheese chickens circles claimed
    +21 cleaned cleaning closely closing clothes clothing com communities compared completed
    +21 concerning confidentiality confused constantly continued cooked coordinator count
    +21 country covered crap creating creative custom data dealing debate decades decisions
    +21 declared defence delete democracy dentist depends destroy detail detailed developments
    +21 differences dirty discovered doors download downtown drink driver drop dropped drove
    +21 drugs duty earned eastern eaten effect egg elected elsewhere ended enemy entering
    +21 entirely entity establish everybody everyday examples excited execution expecting
    +21 experienced experiences exposed extend eye eyes facility failed fallen falls far
    +21 feathers fee feeding fill filter finish fix flowers follows foot forever forms frequent
    +21 frequently fries fundamental funded funding funds furniture generation gets girlfriend
    +21 glass goal goals greatly grew growth guerrillas guests guns halal handling happiness
    +21 hate heads hearings hesitate historical homeland hopes hoping hospitals hotels humans id
    +21 im immediate increases incredibly individuals initially interests interviews introduced
    +21 kitchen kitten kittens knowledgeable largely latest launched laws leading learned
    +21 learning lies lighting little lives load loose loves lucky mailto manage mass materials
    +21 matters meaning medicine merely mixed morality movement murders nails neighborhood
    +21 neither newspaper no nor normally notch noticed numerous occur occurred officer ok
    +21 organizations originally outstanding overpriced package papers parakeet passed passing
    +21 pattern peoples perfectly petroleum phones photography pipeline placed planned played
    +21 pleasure politics possibility powerful prepare presence presidential prevent previously
    +21 price privileged procedure produce producers programs proof proper property protect
    +21 prove providing purpose push pushed puts rabbits reality realize recall receipt
    +21 receiving recipient reduced referred reflect regions relationship relaxed remain
    +21 remained remove removed replaced reportedly representative rescue responses resulted
    +21 retired returning riding role safety sake salad satisfied save school seek self selling
    +21 settled seven severe shape she's ships shops shot shower shown shut sick significantly
    +21 sink skilled slice snakes soft soil somewhat specialist specifically stands statements
    +21 staying steak storage storm strengthen strike stuck student stupid supporting suspected
    +21 sweet talks target targets tasted teacher temperature thats they'll thinks threatened
    +21 tip title tough tourist toxic traffic traveling travelling treatments treaty truck truly
    +21 ultimately units use useful users vacation vast vehicle victory views visit visiting
    +21 visitors voted waited warned waters wealth wear wearing weekends wholesale wine
    +21 worldwide worried yeah you'd
    +22 accept advise afford affordable afraid airport analysis apartment apparently appears
    +22 appreciated appropriate authorities avoid bad basic basically bathroom bed behavior
    +22 believed believes bet biological birds birthday boat booked books bought broke built
    +22 career caused certificate changing cheapest checked chemical chess chief citizens claims
    +22 click closed compaq computer concerns confirmed considering contracts counter create
    +22 created crew dad dated dating dealer decade decent decline degree delicious deliver
    +22 delivered designed destroyed determined developed dining disappointed discount doubt edu
    +22 effects end equipment error escape execute executed expected experience explain
    +22 facilities fairly father favor feels filled five floating floor foods forced free fund
    +22 generators gift graduate grow growing guaranty guidelines happens heart hell holding
    +22 honest hope hopefully horses housing http hurt husband impressed individual informed
    +22 interconnect investment investors islamists issued jobs joined jump killing knowledge
    +22 land largest ld leash leg letters levels limited links listed listen lists lived loss
    +22 lovely low mainly markets married material measure mid missed missing neck none officers
    +22 older opened opening operating operation opposed owned owners paying physical pieces
    +22 popular potential prefer prepared presentation previous prior private progress promised
    +22 provides published pull purchased quoted rabbit raised refer regime regular repair reply
    +22 requests require required requirements reserves respond responsibility responsible room
    +22 rule screen season sector secure seeking seemed selection separate serving share shares
    +22 sheet showing shuttle skills slightly smaller sold soldiers spending spokesman spread
    +22 standing state stopped strain strategy students success sure surprised surrounding sushi
    +22 talked task taste tax telling terms terrorism terrorists thoughts throw thus today
    +22 tonight tool towards traders trained trial truth unable usual variety video war watching
    +22 water we'll weapon weren't whenever win window wood world's worry worse write wrote
    +23 ability accepted activity adults agreed ahead allow announced answers appointment
    +23 appreciate approval aren't arms asking associate attempt aware band bear before bigger
    +23 billion bird blue box breakfast build busy buying calls choose church claim class cold
    +23 color common community concerned confidential confirm consider cool costs current
    +23 daughter decide decision deep described despite died difficult directly disaster dress
    +23 driving dry earth easily economy electricity emergency entire environment established
    +23 estimated eventually evidence explained feet filed finding finished firm folks followed
    +23 foreign forget fully girls glad governor greater ground hamster happen healthy hearing
    +23 helped helping helps higher home hospital hundreds i includes insurance intended items
    +23 join keeping kill launch law liked lines love loved lower majority mom mostly murder
    +23 names next offered okay once ordered organization particularly pdf people personally
    +23 picture pleasant possibly practice pricing properly proposed quote rate rates reach
    +23 reading reference release reliable requested revised road rooms rules sell sending
    +23 seriously served ship showed significant signs similar size sleep slow southern speak
    +23 specific spend spoke stated statement stayed steps study successful supposed surgery
    +23 technology text theory therefore thousands throughout totally touch toward understanding
    +23 values various walked warming ways we're weight what's whose wish wolves wondering words
    +23 workers writing xls you've
    +24 able about absolutely access according account across activities actually add added
    +24 additional address advice after afternoon again against agency ago agree agreement
    +24 al-qaeda all allowed almost alone along already also alt although always amazing among
    +24 amount and animals another answer anthrax any anyone anything anyway anywhere apply
    +24 approved are area areas around ask asked at atmosphere attached attack attacks available
    +24 average away awesome back based basis be beautiful became because become been began
    +24 beginning behind being believe below benefit best better between birth blood board body
    +24 book both bring brought buy by call called calling came campaign can can't cannot care
    +24 certainly changed charged cheap check chernobyl chicken child children choice circle
    +24 cities clean clear clearly climate come comes comfortable coming committee companies
    +24 complete completely concern conference conflict considered contract control copy
    +24 corporate cost could couldn't countries cover credit cruise currently customer customers
    +24 cut dangerous days deal deals death decided defense definitely delivery desk details
    +24 develop development did didn't difference different dinner discuss discussed do does
    +24 doesn't dog dogs doing don't done door down draft drive during each earlier early easy
    +24 eat eating economic eggs either elections else email employees enjoy enjoyed enough
    +24 especially even events ever every everyone everything exactly example except expect
    +24 expensive extremely fact fantastic feed feel felt female few fight fighting finally find
    +24 first fixed flight follow following food for form forward found fresh friend friendly
    +24 friends from full fun further gas gave get getting give given gives giving goes going
    +24 good got government great groups guess guys had hair hand handle hands happened happy
    +24 hard has have haven't having he he's head health hear heard heat held help helpful her
    +24 here high highly him himself his history hold hour hours house how however htm huge idea
    +24 ideas if immediately in include included including increase inside instead interest
    +24 interested interesting into involved is islands isn't it it's its itself job judge just
    +24 keep kept key kids killed kind knew know known knows lack language last late later lay
    +24 lead learn least leave leaving left legal less let letter level like likely link list
    +24 living located lol look looked looking looks lost luck made make makes making management
    +24 many marriage matter maybe meal mean means meat medical meet member members mentioned
    +24 middle might military mind month months more most move moved moving much must my myself
    +24 name named natural near nearly necessary need needed needs never night northern not
    +24 nothing now number numbers obviously of off offer official officials often old one ones
    +24 online only operations order orders other others otherwise our out outside over overall
    +24 own owner paid particular past pay payment peace perfect perhaps period person personal
    +24 phone piece planning playing please pleased plenty policy political poor posted power
    +24 present pretty prices probably problem problems process product products professional
    +24 program project provide provided purchase putting quality quick quickly quite rather
    +24 read ready really reason reasonable reasons receive received recent recently recommend
    +24 recommended refused regarding region related released religious remember reported
    +24 request rest result results return returned review reviews right risk run running safe
    +24 said same saw say saying says schedule scheduled sea search security see seeing seem
    +24 seems send settlement several shall she shop short should shows side sign signed simply
    +24 since small snake so some someone something sometimes somewhere soon sorry sound sounds
    +24 special species spent spot spring start started starting stay step still stuff subject
    +24 such suggest system take taken takes taking talk talking tell term territory terror
    +24 terrorist than that that's the their them themselves then there there's these they
    +24 they're thing things think thinking this those though thought threat three through time
    +24 to together told tomorrow too took trading training travel treat treated treatment tried
    +24 trip troops trust try trying turn turned twice two uk under understand unless until up
    +24 upon used using usually value very vet view visited wait waiting walk want wanted wants
    +24 warm was wasn't waste way we we've weapons weather website wedding week weeks well went
    +24 were what whatever when where whether which while who whom why wife will willing with
    +24 within without women won't wonderful word work worked working works worst would wouldn't
    +24 written wrong www year years yes yesterday yet you you'll you're your yourself
    """
}
