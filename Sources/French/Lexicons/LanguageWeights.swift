/// How English the words of French news are, from `Training/language/train.py`.
///
/// Made from word counts of UD_English-EWT (CC BY-SA 4.0), UD_French-GSD (CC BY-SA 4.0),
/// UD_French-Sequoia (LGPL-LR), UD_French-PUD (CC BY-SA 3.0) and ELTeC-fra (public domain);
/// `NOTICE` names them. Not to be edited by hand.
enum LanguageWeights {
  /// Steps of a word's score in one nat.
  static let wordUnit = 4
  /// Steps of an n-gram's weight in one nat.
  static let ngramUnit = 16
  /// How English a word is before its letters are looked at, in n-gram steps.
  static let bias = 17
  /// The letter of ``ngrams`` that stands for no weight.
  static let zero = 45

  /// A score and the words that have it; above zero is English.
  static let words = """
    -24 affaire afin agit ai ailleurs ainsi alors ancien année années après assez au aucun
    -24 aujourd'hui aurait aussi autour autre autres aux avaient avait avant avec avez avoir
    -24 avons ayant beaucoup bien bivalirudine bonne c' cas ce cela cependant ces cet cette ceux
    -24 chambre chaque chez comme commune compte conseil contre cours côté cœur d' dans de
    -24 demande depuis dernier des deux devant dit doit donc droit droits du durant dès effet
    -24 effets elle elles encore enfant enfants enfin enquête entre est est-ce et eut eux eût
    -24 faire faisait fait famille faut femme femmes fille fils fois francs français française
    -24 fut gouvernement groupe grâce général heure histoire homme hommes ici il ils j' jamais
    -24 je jeune jour jours juge juin jusqu' l' la laquelle le les leur leurs lors lui là m'
    -24 madame maintenant mais maison maladie marché membres mes mieux ministre mis moi moins
    -24 mois monde monsieur mort mère médecin même n' ne niveau nom nombre notamment notre nous
    -24 nouveau nouvelle nuit octobre ont ou où par parce parti partie partir pas passé peine
    -24 pendant perfusion personne personnes petite peu peut peut-être peuvent plusieurs
    -24 politique pour pourquoi pouvait pouvoir premier première prendre pris près président pu
    -24 puis père période qu' quand quatre que quel quelque quelques qui raison rapport reste
    -24 reçu rien risque roi région répondit s' sa sans savoir se selon serait ses seul seule
    -24 seulement si siècle société soir soit sont sous souvent suis sur sécurité tant tard
    -24 temps terre toujours tous tout toute toutes traitement trois très tu tête un une utilisé
    -24 vers vie ville voir voix votre vous vue yeux à ça également étaient était état étude été
    -24 êtes être
    -23 abord acide affaires allait armée aucune avais avril bas besoin celle celui certains
    -23 choses cour dernière deuxième devait directeur dit-il dix doivent donner donné données
    -23 doute début déjà eau en esprit européenne exemple façon fin forme fractures indésirables
    -23 janvier jeunes juillet loin lorsqu' lorsque mai malgré manière matin maître mettre mg
    -23 mon nos ordre parler parmi pauvre politiques pourrait presque prit prix quelle quoi rue
    -23 rôle saignement sais septembre sera sommes surtout système tandis taux titre traités
    -23 travail trop trouve trouver utilisation vieux voie voilà vos zolédronique âge époque
    -23 étant études
    -22 activité aime aller amis août argent atteints auprès autant bois bon cadre capitaine
    -22 ceci certaines cher château cinq clinique comité compris concernant connu contrôle crois
    -22 demanda derrière disait donne douleur décembre défense ensuite entreprise entreprises
    -22 environ feu fonds fracture frère frégates furent février garde gens grande hanche haut
    -22 heures honneur idée informations lequel lettre lieu ligne longtemps lui-même mains
    -22 majorité marchés mesure mise médicaments nombreuses nombreux nouveaux nouvelles novembre
    -22 né nécessaire ostéoporose particulier passer pense permis petit petits plaisir pourtant
    -22 premiers procès produit présence présent rapidement rendre retour réduction rénale
    -22 réseau saignements saison sait salle semaines seront signe située soleil succès série
    -22 sûr toi traité travers troisième venait venir veux visage vite voudrais voulait vrai
    -22 vraiment âme école écria écrit église équipe étais
    -21 accès administré amour appelle armes arrivée assemblée attendre aura auraient aussitôt
    -21 banque bientôt bonheur bras britannique bruit campagne celui-ci chemin chercher cheval
    -21 ciel classe cliniques commissions compagnie comte concerne conférence contient demandé
    -21 derniers devons différentes dimanche dit-elle domaine droite duc durée décidé déclaré
    -21 développement dû endroit entendre entendu est-il européen existe expérience fallait
    -21 finalement fonction font fût gauche grandes guerre générale huit hôtel inhibiteur
    -21 intérieur intérêt joie jouer juges liberté liste livre longue maire marquis membre mer
    -21 mille mondiale mots mouvement moyen moyenne musique médicament nationale noir objet
    -21 obtenir osseux parfois passe pensée petites peuple peur pieds placebo plein plupart
    -21 plutôt problème produits projet projets présente présidente publique puisque quartier
    -21 rapide recevoir rencontre reprit rouge rubrique répondre réponse résolution résultats
    -21 savait scène seconde semaine semblait semble sens siège soient son sorte sourire sud
    -21 suivant suivi sujet sœur tableau taille telle telles terme territoire théâtre toutefois
    -21 travaux trouvait vais valeurs vieille vient vit voit voiture voulu voyage voyait
    -21 élections
    -20 adresse aide ait allez américain anglais ans après-midi arrondissement arrêté au-delà
    -20 au-dessus augmentation auteur autorisation avis baron bataille bisphosphonates blanc
    -20 bolus bouche carrière catégories celle-ci celles chacun chinois chère collègues colère
    -20 commissaire commun communauté comprendre comptes conduire conduite conflit connaître
    -20 contraire croire créé côte dame davantage demander devenir devient devoir devrait
    -20 difficile dis docteur dois douleurs départ département eaux efficacité elle-même
    -20 empereur emploi entrer environnement espoir espèce est-à-dire explique exposition faible
    -20 faisaient faisant faits faux faveur fenêtre ferme financement fini fleurs forte
    -20 fréquents garçon groupes habitants haute heureux hémorragie héparine immédiatement
    -20 importante insuffisance intraveineuse intérêts jeu judiciaire laisser langue larmes
    -20 lendemain lesquelles lettres livres lumière lèvres mademoiselle mairie malade marche
    -20 mari marque matière meilleur mesures milieu militaire ministère ml montré mot mourir
    -20 mètres mémoire mêmes ni ombre oncle opération osseuse outre ouvert ouverte paix parc
    -20 parlait parlé paroles particulièrement partis patientes perdu pièce plus porte premières
    -20 prend presse principalement probablement problèmes procédure précisément présentant
    -20 présenté publié pêche qualité quelqu' quinze rire réaction réactions réalité réduit
    -20 références régions santé secrétaire secteur sein sentait seuls silence situé soldats
    -20 sortie sortir souvenir suivre sujets symptômes tenait tenir terrain terres tribunal
    -20 trouvé utiliser valeur veut victoire vingt vivement vivre voici vois vu âgés économie
    -20 économique éléments énergie établir éviter événements île œil
    -19 a-t-il absolument acte activités actuelle administrée aider aimait amende amie ancienne
    -19 anciens appartement appelé arrivé arrêta arrêter assurer attendait aurais autorités
    -19 avance avenir avions basse belle biens bons bâtiment calme capitale caporaux caractère
    -19 chargé chevaux choix chute citoyens claire coagulation colonel commencé composé
    -19 confiance conserver constitue conséquence contenu contrat correspondant couleurs coupe
    -19 courant cri crise critères dehors dernières destinée devenu devez devint devra
    -19 différents dirigeants disant discours domicile donnait débat décide décision découvrir
    -19 députés désir désormais dîner efficace empire emplois ensemble envie espèces espère
    -19 essentiellement eu examen extérieur fais faites fer filles financière flacon foi forêt
    -19 frais garder geste grands guère généralement hasard hauteur hier humain hypocalcémie
    -19 hôpital idées indiqué industrie indépendance instruction intermédiaires internationale
    -19 intervention jardin jeux joue journée joué laisse laissé leva libération ligue lire
    -19 lutte majeurs mal malheur malheureux manque mariage mauvais maîtresse militaires
    -19 milliards mit moitié montant montrer morts moyens neuf nez noire nord néanmoins
    -19 nécessaires objectif observée officiers oreille ouverture ouvrir ouvrit parfaitement
    -19 parle parquet passa passait patients pensait penser perdre permet perte peux pièces
    -19 pleine poids poitrine populaire portant possède poudre pourra pourraient pouvant
    -19 pratique preuve princesse principe prise proche procureur propositions propre proximité
    -19 présenter prévenir prêt puisqu' puisse pâle quatrième quelles raisons recherche
    -19 recommandé recommandée reconnu regarda regardait remis reprises représentant représente
    -19 responsable responsables restait rester revenir riche rivière récemment républicain
    -19 réseaux résultat réunion révolution saint savez scandale signifie sociaux soirée somme
    -19 soutien suivante suivants supérieure sursis sérieux tante te tenu thrombine tiens
    -19 titulaire tomber trente triste trouva témoin tôt uniquement vallée veille vendredi vente
    -19 venu verre victimes viens villes vint voisins volonté voyant véhicule vérité économiques
    -19 éducation électeurs élection élevé étoiles évaluation événement œuvre
    -18 abbé accueil accusé acheter acteurs actif actuel actuellement administrer agir aient
    -18 aimer aimé ajouta amitié américaine aperçut apparaît apparition appartenant apporter
    -18 appris approche arbres arrière arrêt artiste associé attaque atteindre atteint attente
    -18 autorité autrefois avez-vous avion beau beauté blanche bonnes britanniques brusquement
    -18 caillots cardiaque catégorie certaine certainement certes changé chanson chapeau chaîne
    -18 cherche cité clairement combien commandant communes communiste complètement comporte
    -18 comprenait comprends comtesse condamné connais connaissance connaît connue considérer
    -18 construit conséquences contenant contexte continua continuer coopération correctionnel
    -18 couleur coupable coût croyait création créer côtés demeure diamants difficultés
    -18 directement dirigé disposition dites dizaines donna donnée dose dossier doucement doux
    -18 déclare découverte déjeuner dépenses député détail empêcher entendait entretien entré
    -18 envers envoyer envoyé es escalier espace espagnol essentiel estime européennes européens
    -18 excellente exercice expliqué facile factures faite familles fausses faute fiches finale
    -18 financiers financières fièvre fleuve flux formes fortement foule fournir froid frontière
    -18 frères fréquence fuite fusillés fête gendarmerie genoux goût graves gros grosse heureuse
    -18 historique hypersensibilité hémoglobine immunité importantes importants importe incendie
    -18 indésirable infirmière inscrit intermédiaire investissements jambes jeta jeter jeudi
    -18 jeunesse jolie journaliste juste laissa lentement lesquels lien listes liée locaux lune
    -18 ma maintenir maisons majeur malheureusement mandat masse matériel mauvaise meilleure
    -18 menée merci messieurs mettent moderne moindre monter montre morte motifs mur murmura
    -18 mâchoire mérite nationaux naturel naturellement noirs nommé nourriture nouvel née
    -18 observé obtenu oeuvre offre ordonnance organisée ouest ouvrage palais papier paraissait
    -18 paraît participé partout parut passant passée pensées permettant pied piste pitié
    -18 plantes politico-financière portait portes porté portée poser post-ménopausique poste
    -18 pouvons prenait prises processus prochaine procédures produire professeur profond propos
    -18 propres protéger prudence présents présidence présidentielle prête prêtre quelquefois
    -18 quitter quitté rappeler rarement recours refusé reine rejoindre remercie remettre
    -18 rencontré rendez-vous rendu repas repris représentants respectivement responsabilité
    -18 resta resté retirer retourna retraite retrouve retrouver revint risques réalisé récente
    -18 réellement régime résistance révélé rêve sang sauver secondes secours semblaient sentir
    -18 serais seuil signes signé sociale sociétés soin soins sombre sorti sortit souffrant
    -18 spectacle stabilité subi suffisamment suivantes supplémentaires supérieur systèmes
    -18 sévère température tente termes territoires tes texte tiers tirer titres totale trafic
    -18 tranquille travailler troupes tuer télévision va vertébrale veulent vin vive vont voulez
    -18 voulez-vous vouloir voulut véritable zones ébauche éditions élève élèves élément
    -18 émissions émotion énorme épaules épouse équilibre étions étranger étudiants évidence
    -18 îles
    -17 accompagné actes adapter adieu adjoint adressé adultes agissait agréable allant
    -17 allemande amendement américains analyse animaux annoncé anticoagulant appartient
    -17 appelait appeler appelée apprendre arbre arriva arrivait artistes assis associations
    -17 associés assuré attentivement augmenter auparavant auquel aurai auront autrement avocat
    -17 bande batterie battre beaux belles besoins blancs blessé blessés bonnet bourse bout
    -17 boîte bénéficiant bête café camarades canard cassation cathédrale causer centaines cesse
    -17 ceux-ci chacune champion championnat championnats champions chasse cherchait choc cible
    -17 cinquante cinquième cinéma circonstances clairance classement classique climat
    -17 clopidogrel combattants commandement commentaires commença commençait commerce
    -17 comparaison comparé complète comptait compétition comédie conclu connaissait conseiller
    -17 conseils considéré conséquent convaincu convenu convient coronaire correctement
    -17 corruption cou coucher cria cris critique croissance curé dames debout demain demandait
    -17 demandez demi dentaire dents dessus destiné devenue différence digne diluer diminution
    -17 dire dirigeant dis-je disparu disponible dispose dizaine doigts domestique donnent doses
    -17 douce douze duchesse déclaration découvert décrit décès défendre délégation démarche
    -17 démocratie désert effectivement employés empêche enceinte enchaîné enfance ennemi
    -17 ennemis enseignement entendit entier entière entièrement entraîner espagnole euros
    -17 expliquer exposé extrême extrêmement facilement faiblesse fasse fatigue fera fictifs
    -17 finir flacons fonctionnement fonctions fond formation fou franc françaises fréquemment
    -17 fréquent fréquente gagner gardé gaz genre gestion gorge gouvernements habitude harmonie
    -17 herbe heureusement histoires hiver honnête humaine humanité humeur héros identité
    -17 illégal imposer incidence incluant indique industrielle inférieur inquiète
    -17 internationales interrompit inutile investissement investisseurs issu jeté journaux
    -17 jugement juridique kilomètres laissait laissant lancé langues levée liaison lignes
    -17 limitée lit loge lundi là-bas légère légèrement magistrat maintenue maman manipulation
    -17 mardi marqueurs marquise maréchal masculine meilleurs mercredi messe midi milliers mises
    -17 modèle modérée moi-même montait monument motif mouvements municipales murs mères
    -17 médecins médias naissance neige niveaux noms non nul nécessité négociations objectifs
    -17 objets obtient occidental occultes officier offres offrir ordres oreilles organiser
    -17 orgueil os ostéonécrose oublier oublié ouvre paiement paraître passage pauvres payé peau
    -17 pensé personnage personnel peuples pharmacien phénomène piastres placé pluie poche
    -17 policiers ponction pont possibilité pourcentage pourront poursuite poursuivre poussière
    -17 pouvaient pouvez pouvoirs prenant primaire principaux printemps prochain professionnels
    -17 profonde progrès prononcé proposé précautions précis préparer présentent présentés
    -17 prévenu prévenus prévu publics puissance puissances quatorze quels rançon rapportées
    -17 rares recevant recherches recommandations reconnaître regardant regarder remarquable
    -17 remercier rend rendement rentrer reprendre représentent ressources retiré retourne
    -17 retourner retrouvé revanche revoir revue reçoit reçut riant riches risédronate rouges
    -17 royaume rues russe règlement règles règne récit réduire réduite régional répliqua répond
    -17 répondu réserve résultant rétrocommissions réussi saisons sanguin savons scientifiques
    -17 seigneur sensation sentit serai seraient servi servir significativement situe soudain
    -17 souligné souriant soutenir soutenu soyez subir subissant séance sévères tantôt tellement
    -17 tendre tendresse terminé tient tiré tissu toit tomba totalement tournant traitements
    -17 traiter traitées travaillait travaille travaillé tué téléphone témoignage utile
    -17 utilisateur utilise utilisés vacances vaste vaut venez versées vertu vertébrales
    -17 veuillez veuve vide vieillard vins visite vitamine vitesse vivait vivant voulais voyez
    -17 véhicules vêtements ème échange échapper écoute écouter écrire édition élevée élus
    -17 épaule épée établissement étage étrange étrangers étrangères évidemment évoqué œuvres
    -16 abandonner accepte accepter accompagnée accords accordé acteur adhérents ai-je aigu
    -16 ailes aimable allaient allemand alliés allé amant ami amoureux anciennes angiographie
    -16 annuel annuelle apparue apprentissage approcha appropriés arriver arrivés arrêtés
    -16 artillerie as-tu asseoir assise assisté associée atelier atteinte attirer auguste aurez
    -16 aurons automobile auxquels avait-il avantage avantages aventure aéroport banlieue
    -16 baronne bateau biais bleu boire bord branche bref bénéficier bénéficié bénévoles bêtes
    -16 cacher calendrier candidat canton capacité capitaux caractéristiques catholique causé
    -16 centrale centrales cerveau chaise chambres champs chansons charme chasseurs chaud
    -16 chercheurs choisi cimetière civile civils cloître collège communautés compagnies
    -16 compagnons complet comportement composants composée comprit compromis compter
    -16 compétences concernés condamnation condamnée condamnés confier connus conquis consacrer
    -16 consacré conservé considérable considérés consommateurs consommation constater
    -16 continuait corbeau couche coureur courir courte couvert coûts crainte crier critiques
    -16 cru crut créatinine crédit culte curieux curiosité célèbre dangereux demandes descendre
    -16 dessous dette devaient devenait deviennent devraient devrions diable directrice dirigée
    -16 disparition dispositif dispositions disque dite diverses doigt dormir douceur duquel
    -16 dure dynastie décider déclarer découvre décédé défaut définis définitivement défis délai
    -16 délégués démocratique démontré dépit déportés déroule désespoir détails détruit
    -16 développer développé dévouement effectué emballage en-dessous engagée entouré entra
    -16 entrait entraînement entraîné entrée enveloppe envisager envoie erreur espérance estimé
    -16 eux-mêmes exactement exige exploitation expédition exécution facteurs faibles fallu
    -16 faudra faudrait faut-il fauteuil fenêtres ferait feuilles fière folie folle
    -16 fonctionnaires fonctionné fondé forcé fortune frappé fraude frontières fédération fémur
    -16 garantir gendarmes globale gloire gonflement goutte gouverneur grand-mère grandement
    -16 gravement gravité gris grossesse générales hausse hauts honte hors héritage immeuble
    -16 immobile immédiate impatience indigènes individus infanterie inférieure initialement
    -16 initiales inquiétude installer installé institut intergouvernementale interne intitulé
    -16 intégrer ivoire jadis jaune joli joues joueur jour-là justement lac lancer largement
    -16 lever leçons libres libéré libérés lieux limites littérature lié liés locales lois
    -16 longues longueur lueur lycées léger magasin malheureuse manger manifestation manifeste
    -16 manteau marcher maternelle mauvaises menées mesurer mesurée mettait meubles meurtre
    -16 mineurs ministres misère misérable modifications modéré montagne montra morceau morceaux
    -16 moulin municipalité musée mépris métro naturelle navire noires non-lieu normale nuages
    -16 numérique obligé observés obstacle occupait occupe occuper occupé océan oiseaux
    -16 olympiques onze opposé ordinaire organisme originaire otages ouverts pacte papa
    -16 parallèle pareil pareille parité parlant parlementaire partager participer particules
    -16 particulières partisans pays paysans peintre pensa pensez percutanée permettre
    -16 personnages physionomie physique pierres pire plaine plaines plainte plateau plats
    -16 pleurer pointe porte-parole portrait poursuit poussa pousser pouvais poésie pratiques
    -16 premièrement prenez prennent prie principale priorité privé privée prière procédé
    -16 professionnel professionnelle profiter profondément propriétaire propriété propriétés
    -16 protagonistes prouver provoquer précisé précédemment précédent préfet présentées
    -16 prétexte pût quai qualifiée quantité quart quoique raconte raconter rappelle rapporteur
    -16 rapporté rapportés recommandation recommande refus refuser regarde relie religieuse
    -16 religieuses religieux remarquer remodelage remplacer remplacé remporte remporté
    -16 rencontrer rendait rendit renforcer renforcée renvoi repos reprend reproche
    -16 représentation requis restent restée retard retenir revenait revenu roses réalisation
    -16 réaliser réalisée réflexion régiment régionale régler régulièrement réhabilitation
    -16 rénaux répondait réponses républicains réputation répète répéta résidence résoudre
    -16 résumé rétro-commissions réussit révolte rêves sahraouis sanguins sauf sauvé savais
    -16 savent scientifique secondaire secrets semblent servait similaire similaires socialiste
    -16 soi sois soixante solaire soldat sommeil souffrance souffrir souhait souligne souligner
    -16 soumis souverain spatiale sphère spéciale spécifique su suffit suivent supplémentaire
    -16 supérieurs surdosage surpris survenant survenue susceptibles symptomatique syndrome
    -16 séjour sériques t' tableaux taïwanais technologie tels tenant tenue terminer terreur
    -16 thème théorie tira toilette tombe toucher tourisme tourna tourner tournoi traits traitée
    -16 tranchées traumatisme traverser traversé tristesse trouvaient tâche têtes unies unité
    -16 usine utilisant utilisée vas venaient vendre versement versés vert veux-tu victime vidéo
    -16 vieilles viennent vigueur vis-à-vis visant voire voisine voitures volet voter voté
    -16 voulons voyages voyageurs vécu âgées âmes éclat éclipse écoutait écria-t-il égal égard
    -16 électricité électrique élevait élevés élimination élu émission époux équipes établi
    -16 étape étonné étrangère évident évènement
    -15 a-t-elle abandon abandonné abri absolue abus acceptée accompagner accompli accomplir
    -15 accueillir accusation accusations accéder acheté actrice actualité adaptée adopter
    -15 adopté affectant affecter affirmer affirmé aisance aise ajustement alerte algérienne
    -15 alimentaire allergiques allée amateurs amies améliorer américaines angioplastie anglaise
    -15 angoisse animation annexe anniversaire annulation anticipé apercevoir aperçoit aperçu
    -15 apparaissent appareil apparemment apparence appartiennent appel appela appelés apport
    -15 apprend appui appuyé aptitude arabe arbitre ardent arme armées arrivant arrivent
    -15 arrondissements arrête artistique asile assit atmosphère attaquer augmente auriculaires
    -15 autel avancer avança aviez avoue avouer ayez aérienne aéroports baiser banc bandes
    -15 banques barbe barque basque bassin basé basées bibliothèque billets biologiques bière
    -15 bleue bloc bonhomme bonté bourg bourgeois brièvement bureau bénéfice cabaret cadavres
    -15 campagnes caporal carte cartes cavalerie cavalier ceinture cellule celui-là certitude
    -15 cesser chaleur champ chanter chapelle chargée chargés charmant charmante chasseur
    -15 chaussures cheminée cherchant cherché chevalier cheveux chien chiens chirurgicale chose
    -15 cinquantaine civilisations clarté classiques clichés clôture cohérence coin colline
    -15 collègue colonies commandes commencement commencent commis compagne compagnon complicité
    -15 comprenant comprend comprennent compréhension conclure concurrence conducteur confié
    -15 confiée conformément congé connaissances connues conseillé considère considérables
    -15 considérait considérée consiste constante constaté constituent constitutionnel constitué
    -15 construire construite contraint contrairement contre-indiqué contribue contribuer conçu
    -15 coronarien coups couronne courut couteau couvent craindre critère croix croyais croyant
    -15 croyez crée créée cycliste cérémonie côtes demandant demeura demie demoiselle dentaires
    -15 descendit destinées différent différente diminuer diocèse dirai dirait disait-il
    -15 discuter disent divers dix-huit domestiques donnant donnera douanes douloureuse douter
    -15 doutes douzaine dramatique drôle dura débats décharge décida déclara défaite défi
    -15 délicat délit départementale dépend déplacer dépôt déshydratation déterminer dévoué
    -15 embarras emplacement employé encourager endémique engagé enlevé enthousiasme entrant
    -15 entrepris envoyés espérer essayé eussent examiner excepté excipients exclusivement
    -15 exemples exigeant explication expliquant exprimer externes extraordinaire extérieure
    -15 exécuté fallut familiale ferai feuille fibrillations fidèle fidèles fil filiale films
    -15 finit fit-il fixe fonctionne fondée fontaine formellement formé fractionnée fracturé
    -15 franchement froide fuir furieux fusil fusillé fussent futur fédérale féliciter fémoral
    -15 gagne gagné galerie garantie garçons gendre gentilhomme gestes glace grand-père grandi
    -15 grec grecque grosses gré génie génération générations généraux géographie habituelle
    -15 haine hautes hebdomadaire historiques horreur hygiène hâte hépatique immédiat impôt
    -15 inconnu inconnue incroyable indifférence indiquant indiquent industriel indépendante
    -15 ingénieur initiale inscriptions inscrire insiste inspecteur instable installe instants
    -15 institution interdit internes intime intramusculaire intraveineux introduit intéresse
    -15 intérieure invités inéligibilité irai ironie islamique issus italien italienne italiens
    -15 ivresse japonais jouant joueurs judiciaires juger jugé jusque jusque-là justifie
    -15 justifier lait langage levant levé limite limité littéraire loges logique lourde lut
    -15 lycée magnifique maires malades maladies malaise manche manquait manquer marchait
    -15 marchand marchands marge marier marié marocain marques marqué mars maux maîtres mener
    -15 mené mettant meurt milieux minuit modeste moine monseigneur monta montrait municipale
    -15 musiciens mystère mystérieux mécanisme médaille médecine mémoires ménage méthode métier
    -15 naturelles navires nerveux nette nettement nobles normalement nuisances numéro
    -15 nécessitant négocier obscurité occidentale occulte odeur officiel officielle
    -15 officiellement orage orale orchestre origine orphelins ouvertes ouvrages ouvriers
    -15 pacifique paille paillote papiers par-dessus parisien parla parlez parole partiellement
    -15 partit parvenue passagers passionné passionnés passées peines pension pensons perdue
    -15 permettent philosophie placée placés plaisirs plaquettes plat plaît pleins poisson
    -15 polonium porter posa possibilités possédait posé potentiel pourrais poursuites poussait
    -15 pousse pouvez-vous prenne pression preuves prisonniers proches producteurs profité
    -15 profondeur proie prolongée promenade proposer proposition provenant précieux précise
    -15 préciser précédentes préparation présentée présidents prêts publie publiquement publiées
    -15 puissent pénible pénétrer pétrole quelconque quelques-uns quitta quitte raisonnable
    -15 rappel rapports rassembler rayons reconnaît reconnut reconstitution regrette rejeté
    -15 relativement releva relevé remarquez rencontra rendue renseignement repose reprit-il
    -15 restaient restera revendications revient ridicule rois romans ronde rougeur routière
    -15 ruines rupture russes rythme règle réaliste réalisées réalisés récent récompense réel
    -15 réelle réels réflexions réfugiés référence réglementation réparation résolu résorption
    -15 réussite révèle révélation révélations réélu sachant sacré saisi saisie saisir saisit
    -15 salut samedi sanguine sauvage savaient sembla semblable sensibilité senti serbe serez
    -15 servante seules sexe sienne siècles soie solde solide sommet sommets songeait sont-ils
    -15 sortait sortant sortes souffle souhaitait souhaite sourit spécifiques stratégie
    -15 subissent successeur suivait suivit superbe suprême surprenant survenus synthèse sèche
    -15 séances séparation sûre sûreté ta tendit tenez thoracique touché tournage tourne tourné
    -15 tournée toxicité tranquillement transformations transparence travaillent travailleurs
    -15 triomphe trompe troubles troupe trouvent trouvée trouvés truqués trésor trésorier
    -15 témoignages témoins urticaire utilisent vagues veiller venant vendu ventre versé vif
    -15 violences vis visiter vivants voies voile voisin voisinage volets volontaires volontiers
    -15 von voudrait voulaient voyaient voyais vrais vus véritablement çà échelle économies
    -15 écrite égalité élaborer élargissement électorales élever éliminé émis émotions épargne
    -15 épisodes épouser équipage établie établissements établit était-il étendue étiez étoile
    -15 étonnement étroit étroitement étudié évolution évolué évènements êtes-vous êtres
    -14 abordé aboutir accompagnés accru accueillis achat achever acides acoustiques activement
    -14 actuelles additionnalité administrant administrés adore adressant adresser adversaire
    -14 adéquats affiche affirme affirment affreux agissant agit-il agitation aides aie aiguë
    -14 aile aimais aimée ajouta-t-il ajoute ajouter alarme albanais alentours allais
    -14 allaitement allemandes allergique allure allusion allés ambassade ambassadeur amené
    -14 amicale amuser angor anhydre animé annonce anomalie antichambre apercevait apercevant
    -14 apparaissait apparaître appartenance apparu appels appliquer apporte apporté approcher
    -14 approprié appétit architecte ardeur armés arracher arrêtée artistiques assainissement
    -14 assiste assurant assurément ateliers attaché attaques atteignent attendit attendu
    -14 auberge audace augmenté auteurs automatique automne autonome autonomie autorisé
    -14 autorisés auxquelles avançait aveu aveugle aériennes baisse balayage balle balles
    -14 bancaire baptisé basilique bateaux battant belge billet blanches bombe bonjour boue
    -14 boutique boîtes braves brise brusque budgétaire bâtiments bébés bénéfices bénéficient
    -14 caché cadavre cadeau caisse calcium calcium-élément calcémie camarade candidats capables
    -14 capacités caractéristique cardiaques cavaliers celles-ci cellules cessé changement
    -14 chante charbon charité charniers chaude chauffeur chemins chers chiffre chiffres
    -14 chimiothérapie chinoise chocolat choisis chêne circonstance citer citoyen classé cocher
    -14 coeur colonne colons combattre commence commencer communautaire comparaissent complexe
    -14 compliquée complémentaire complétement comportent comté concentrations concomitant
    -14 concours condamner conditionnement conduit confie confirme confirmé confirmée
    -14 confortable connaissent connaissez connut conscience conseillers conservateur
    -14 considérablement considération considérées consoler constamment constituer contente
    -14 continuent contrôles conventions conçue corde corps couché coupables couper coupé
    -14 courait courrier courtois cousine coutume couverts couveuses coûte croissante croit
    -14 crème créature cuir cuivre céder célébrées cœurs danse demanda-t-il demandent descendait
    -14 descendant dettes deuil deviner deviné devoirs devrais diamètre difficiles diffusées
    -14 différences dignité diplomatie diplomatiques directe disais disait-elle disparut
    -14 distribué divertissement divisé doctrine documentaire domine dormait douloureux dur
    -14 durera duré décalage décidément décisions dédiée défilé définir définition dégradation
    -14 délivré démangeaisons démocratiques démons dénoncé dépassant dépasse dépasser dérouler
    -14 déroulée désigne désignée désire détourner détruire effectif effectuées efficacement
    -14 effroi emblématique embrassa embrasser emmener emploie emporter empreintes empêché
    -14 endroits enfer engager engagés enlever enquêteurs enregistré entamé entendant entourée
    -14 entraîne entretenu entrevue environs es-tu esclaves espérait essai essais essaya essayer
    -14 estimer eurent eus examiné excès exemplaire exemplaires exerce exercer exiger existaient
    -14 existait existé exposer exprimé exécuter fabrique faciliter facteur facultés faillite
    -14 faim faisons fameux fantaisie favorise fermes fermé fermée feront fidélité fier figurent
    -14 figurer fillette financier firent fixé flamme fleur fondateur formule formée formés fort
    -14 fortes fossé fournis fournit foyer frappa frapper fraîche froidement fromages fumée
    -14 fureur fus féminines fêtes gagna gaieté gardait gardien glorieux goûter graines grise
    -14 guérison généralisée généreux gérer habitant habitudes habitués habité herbes historiens
    -14 hommage humaines humains humide hématome hôtes ibuprofène idéal illusion illustre impôts
    -14 inauguré incapable inclina incolore incontournable indignation indépendant indépendants
    -14 informés inhibiteurs injectable innocence inquiétudes inscription inscrits inspiration
    -14 inspiré installés instant institutrice instruite insuffisante intellectuels intelligente
    -14 internationaux interroger interrogé interruption interventions intervient intracrânienne
    -14 intégration intéressant intéressé intéressés invisible invité invitée irait jalousie
    -14 jaloux jardiniers jardins jetait jetant joua jouait jouent joueuse journées joyeux
    -14 laboratoire laissent laissez-moi laissée lampe lancement lancée libre lieues liquide
    -14 lisait litre littoral littéralement livrer logements logis lointain loisir lourd
    -14 lunettes lutter législative légitime légitimes magasins magistrats maintien malheurs
    -14 manches manières manqué marocaines marquée masque matchs matériaux meilleures menace
    -14 menant mensonge mentionnés merveilleux mets milliard modérés monnaie monohydraté montage
    -14 montagnes monte montrant montres morales mortalité muraille murailles murmura-t-il mène
    -14 médiatique médicaux mélange ménopause métal nationaliste naturels neveu nièce noblesse
    -14 nomme nommée nord-ouest notaire noter nourrice nuits nulle nuque nus nés oblige
    -14 observateurs obéir occasion octroi offrait oiseau onde ondes opérateurs orages oratoire
    -14 ordinateur ordinateurs ordonné organisation organisé organisés originale osait osé
    -14 ottoman outil outils ouvrait ouvrière paire paisibles pape paquet paracétamol
    -14 parallèlement paramètres parfait parfaite parfum parisienne parisiens partage partagé
    -14 particulière paru parvenir parvenu passaient passions patiente pattes paupières pavillon
    -14 payer paysage paysan pensais pensions perdus perfusions permettait permettez-moi
    -14 permettra perquisition personnelle personnellement pertinentes pharaon phare
    -14 pharmacocinétique pharmacocinétiques pharmacodynamiques pharmacovigilance physiquement
    -14 physiques pilotes placer plaindre plaque plaques plastiques pleinement pleurait plis
    -14 poignard poissons pompiers pontage populaires porteurs portière possibles poursuivi
    -14 poursuivit pourvu poussée poème prends pressions prestation prier prince prison
    -14 prisonnier produisent profondes promener promesse promettait promis prononça proprement
    -14 protecteur provoque précieuse précoce précédente préexistante préfecture prénom
    -14 préoccupation préparatifs prépare préparé présentaient prévention publiques puissant pur
    -14 pères pénal pénalité pêcheurs qualifié qualités quarantaine quarante quartiers queue
    -14 quoiqu' quête racontait rameaux ramener rapides rappelait rappelé rassurant rayon
    -14 rebelles recevra rechercher reconnaissance reconnue redoutable refusa refusait regardé
    -14 rejoint relèvent remit remonte remontée remords rencontres renouvellement renseignements
    -14 rentre rentrée reprenant reprise reproches représentés ressemblait ressemble retenu
    -14 retira retrouva retrouvant revenus reçoivent rhétorique riait rideaux rigueur robes
    -14 rocher romain rompre réagir réalisateur rébellion réclame récupérer récupéré réfléchir
    -14 réforme référendum régulière rénovation répartition répertoire répondit-il républicaine
    -14 réputée répétait répéter réquisitoire réside réuni réunis réunit sac sainte salaire
    -14 salaires saluer satisfaire satisfait saurait sauve savez-vous scrutin secrète
    -14 secrétariat secteurs seigneurs semblables sergent serra serré signer sillage simplement
    -14 simples simultanément sincèrement singulier sinistre sinon sièges sociales socialistes
    -14 soif soigneusement soirs soirées solitude sombres sonnette souci soucis soudainement
    -14 souffert souffrances souffre soumise souper soupir soupçonne soupçons souriait souvenirs
    -14 souviens spécialiste sublime succession suffisante suivez suivie suivis surmonté
    -14 surveiller susceptible suspendu systémique sélection séparer séparée sérieuse
    -14 sérieusement sœurs tabac taire tapis taïwanaise tenta tentatives tenté termine terrains
    -14 terrasse textes thrombus thèse théâtrale tiennent tir tissus toilettes tombait tombeau
    -14 torturé traduire traduit tragique trait traitant tranche tranchée tranquillité
    -14 transformé transitoire transmettre traversa traverse tremblait trompé trou trouvant trés
    -14 trône tumeur t½ témoigne témoigner ténèbres unités universités urgente utilisées utilité
    -14 vague vaguement vainqueur valait vapeur veine veines venue versements verts viande
    -14 vicomte vieil vieillesse vierge vilain villa villages visages visibles visites visiteur
    -14 visiteurs vitres voler volontairement voulant vous-même voyager voyageur voyez-vous
    -14 voûte vraie vraisemblablement vêtu âgée ère écoles écossais écoutes écran écriture
    -14 écrivain écrivit édifice égale églises égyptien élan élança électriques éloigna éloigner
    -14 ému énergétique énormes énormément épargné épisode époques épousa épouses épousé
    -14 épouvante épreuve éprouvait équivaut était-ce étendre étendu étiquette étranges étroite
    -14 étudier étudiée évolue évoquer évêque ô
    -13 a-t-on abandonnées abouti accepté accompagne accorde accueillera accueilli accuser
    -13 accusés accédé achéménide acier acquis admirable admirait admis adressa adéquate
    -13 affiches affirmait africain africains agence agglomération aggraver agricoles aidé
    -13 aiguilles aigus aimez ajoutait ajouté albums alerté alla allaitez alphabet ambiante
    -13 amendements amener aminés amoureuse amélioration amélioré amérindiens anaphylactique
    -13 animateur animée annoncer annonçait annonçant annulés anti-ostéoporotique anticoagulants
    -13 anémie aorto-coronaire aplomb appartements apparut appelées appliquée apportait
    -13 appropriée approuvé apprécier apprêtait apprête appuie appuya appuyait arbitrale
    -13 arbitres arc archevêque arrivèrent arrêtait arrêtent articulaires artérielle arête
    -13 ascenseurs assiette assistante assurée astronomie attaquant atteintes attendaient
    -13 attendent attendez attira attribution attribué au-dessous au-devant augmentée auras
    -13 auriez authentique autoroute avait-elle aval avancé aventures averti avènement aérien
    -13 aériens aîné baisers baissa balbutia bancs banquier barre basses basée batailles battait
    -13 beau-frère beau-père berceau besogne beurre bijoux bilan bisphosphonate bizarre
    -13 blessures bleus blonds bloqué bloqués bonnement bonsoir bords bouclier bouquet boursière
    -13 bouteille brachythérapie braille breton brillaient brillante brouillard bruits brève
    -13 bâton béni bénédiction bénéficie cachait cachée cadet calculs calmer caoutchouc carré
    -13 casque casser cassé catholicisme catholiques causait causes celle-là cercle cessa
    -13 ceux-là chagrin chalet chaleureux changea chantiers charte chasser chauds chaussée chef
    -13 chemise chercha cherchent chevaliers chirurgie chlorure christianisme chrétienne
    -13 chrétiens chuté chômage ci-dessous circulaire circulation cirque civiles civilisation
    -13 civiques clef clefs clergé climatique collaborateurs coloniale colonialisme colonie
    -13 colonisation combinaison combinée commande commandé commentaire commerciales commettre
    -13 commode communiqué comparateur compromettre comédien concernent concernée concierge
    -13 concomitante condoléances conducteurs conduisait conduites confondues confus congrès
    -13 connaissaient connaissais connaissons connaitre conseille consentement conserve
    -13 consistait consterné consultative consulter consulté conte contenait contenir contesté
    -13 contrats contribué contrôler contrôlé convaincre conviennent convives convocation
    -13 coquetterie cortège costume courage couverture couvrait couvrir coïncinération coûté
    -13 craignait craignant crains craintes creux criait criant crie criminelle crises croient
    -13 croûte cruelle créant créatininémie créés culturel célibataire dangereuse danois dedans
    -13 degrés delà demandée demeurait demeurer demi-heure densité desquelles dessaisi desservie
    -13 dessins destinés deuxièmement deviendra deviendrait devine diables dialogue dieux
    -13 diffusée différemment diluée diminutions diminué diminuée diplôme diplômes directeurs
    -13 dirigea diriger disaient discrète disons disparaître disparue disparus disposent disques
    -13 diurétique diurétiques divin domaines dommage donjon donnaient dont dorsale dorsales
    -13 dorée dos dossiers douteux drame drapeau durent dures durées dut débarrasser débattre
    -13 débris débute débuté décennie décennies déchets déchirée décidées déclin découle décret
    -13 défauts défenseur défenseurs déficit défini définitive dégoût délais délicatesse
    -13 délicieuse délicieux démantelé démarches démission démocrates démontre démontrer
    -13 démontrée départemental départements dépassé dépendait dépendent dépenser déplacement
    -13 déposées déroulaient déroulement déroulera déroulé désaccord désignation désigner désirs
    -13 désolé désordre détente déterminera détour détresse détriment détérioration développe
    -13 développée déçus effectuer effrayant employée emporte emprunter encontre enfermé engrais
    -13 enlèvement ennui ennuie enoxaparine enregistre enseignants entraîna entraîneur envahi
    -13 esclave escroquerie espoirs esprits espérances espérant essayait est-elle esthétique
    -13 ex-ministre ex-président exacte excrétion exerçait exigence expliqua expliquait
    -13 exploiter exprimés externe extrémité facilité faisabilité fameuse famine farouche
    -13 favorablement favoriser ferez ferma fermement fermer fermeture fermier fermiers fermés
    -13 ferons ferré feuillage feux fiacre fichage fidèlement fierté finira fis fit-elle fixés
    -13 flammes flexibilité flots fondamental fondation forcée forge fortifications forts fossés
    -13 foulard fourni fournie fournisseur foyers frappait frappe frappée frauduleuses fraîcheur
    -13 frisson frissons fumées fédéral féminine féroce fêté gaiement galop gardes gauchers
    -13 gaule glissa glisser globules golfe gouttes grand gratuite grotte grâces guerres guérir
    -13 géant génial générosité génétique géographique gêne habile habiter habitué haies hameau
    -13 historiquement hiérarchie horaire hospitalier huile humides hydratés hydroxyde hymne
    -13 hypotension hémostase héritiers héroïne hôte ignorait ignorer imaginaire imbécile
    -13 immense immigrés immobilier implacable impliqué impliquées importance imposant imposé
    -13 imposée imposées impériale incertaine incluent incompétence incompétent inconcevable
    -13 indications indigne indiquer individuelle induit industrialisation influencé informera
    -13 informé ingrédients injuste inondations inquiéter instruire instruit insuffisants
    -13 intensité internés interrogatoire intervenants intervenir introduite introduits inviter
    -13 inévitable irakien iranienne iraniens irrésistible isolée ivoirien ivre jardinage joies
    -13 jouir journal journalistes jouée juridiction juré justes laine laissaient lanterne
    -13 largeur las lasse lecteurs levait leçon liaisons libanais licenciement limpide livraison
    -13 livré lobbyistes locale logiquement loi lombaire longuement loup lourdement loyauté
    -13 lumineuse lumineux lutté lyophilisée là-dessus lâche lève légende légion législatif
    -13 législation législatives légères maigre majoritaire malédiction manoeuvres marbre
    -13 marchandises marchant mariée marocaine marquer matelas maternel matinée maximale
    -13 maîtriser menacer menacé mentionné menton merveilleuse mien mienne mince mineur minérale
    -13 minéraux mirent miroir mobilier mobilisation modernes modifier moment mondiales mondiaux
    -13 monstre mont montent montrent monté montée monuments monétaire morale moteur mouchoir
    -13 mouton muette murmure musculaires musicale mystères mystérieuse mystérieusement méchant
    -13 médical mélancolie ménopausées mêlée mœurs nausées naître naïve nommer normes nourri
    -13 nouveauté noyé nuage nucléaires numéros néerlandais néfaste néoclassique obliger
    -13 observateur observées obsèques obtenue occidentales occupée occupés odeurs offerte
    -13 officielles olympique ombres ongles opium opportunité opposait opposées opérations
    -13 orateur organes osseuses oubli oublie ouvrent paie paillotes paisible papillons parapet
    -13 parcourir pardonne pardonner pareils parlaient parois paroisse partenaire partenaires
    -13 partielle passages passent passez passés paternel patrie patrouilles payés peintres
    -13 peinture pencha pensant perd perdent perdit permettront perron personnalités pesant
    -13 philosophe photographe photographique pilier piliers pillages pilote pires pis piège
    -13 plage plaide plaire planches planification plaquettaire plaquettaires plaquette
    -13 plasmatiques plastique plate-forme pleines pleurant plongée plume poignée policier
    -13 politesse politico-financières politiquement ponts porta portefeuille portent porteur
    -13 possession possèdent post-commercialisation postes posée potentiellement poulet
    -13 pourrions pourrons poussant poussé poète prescrit prestations princes principes
    -13 privilège privées privés procurer procès-verbal procéder productrice produisit produite
    -13 produites professeurs profil profonds progresse progressé prolongement prononcer
    -13 prononcés proposée propreté protégée prouve provenance provoquée prudentiel pré
    -13 préalable précipita précision préconise prédit préfère préhistoriques préoccupant
    -13 préoccupations préparait prés présenta présentes présentez présidentielles présidée
    -13 prétendu prévue prévues prêter prêtres publicité publiés puis-je puissante punir pâleur
    -13 pâte pâté pénalités pétition quarante-huit querelle quinzaine quittait quittant
    -13 quotidienne rabat rachis raconta ramené ramenée randomisés rappela rapporte ravi
    -13 rayonnement rebondissement recel recensement recevait reconnaissait reconnaissent
    -13 reconstituée recouvert recouverte recueillies refuge regagner regardaient rejetées
    -13 relaxé relâche remarqua remarque remarques remarqué rembourser remerciements remise
    -13 rempli remplir remuer remédier rencontrés rendaient rendant rendent renommée renoncer
    -13 rentra rentré renversé renvoyé repousser reprit-elle représentaient représentait
    -13 représentations requise respecter respecté respirait respiration respiratoires
    -13 responsabilités ressemblance ressemblent retenue retirée retouches retourné retraité
    -13 revenant revienne reçues reçus richesses rideau rite rivières rixe robuste roches roues
    -13 rougit routier royale ruisseau récents réception rédaction rédigé réductions réfléchit
    -13 réformes réfrigérateur réfrigérée régionaux répondit-elle réponds répétées réservé
    -13 résister rétablir rétropéritonéal rétropéritonéale réunir réussir révision révélée
    -13 révérend rêvait rôles sable sacrifice sacrifier sagesse saine saisies saisissant salles
    -13 salua sang-froid sanglots saura saurai sauta sauter sceau scènes secoua secouant secouer
    -13 semblant sensibles sentant sentier sentiers sentiment sentiments serait-il seras sereine
    -13 serment serons serviteur serviteurs sien siens signalement silencieuse silencieux
    -13 sincère singe singulière situées sixième soeurs soi-disant sol solennelle solitaire
    -13 solliciter sommes-nous sondages songe sonna sonner sonore sorcière sortaient sortis
    -13 souffrait souhaiter souhaiterais souhaitez souhaitons souhaité soulagement souleva
    -13 soulever soulignent soupapes soupçon soupçonné sourcils sourde sous-préfet soutenons
    -13 soutiens soutient souveraine souveraineté spectaculaire spirituelle spécialisée
    -13 spéculations statut subit subitement subvention sucre sud-est sud-ouest sueur suffrages
    -13 suggère suis-je suite suivirent supplémentation supposer supposé supprimer supériorité
    -13 surprendre surveillés surviennent suédois symbolique sympa sympathie sympathique
    -13 séparait sépare séparément séries teint tempérament tenaient tendait tendue tentative
    -13 tenus terribles terroriste terroristes thoraciques thrombocytopénie thrombose thèmes
    -13 théoriquement thérapeutique tirait toiles tombé tombée tonnerre torrent tortures
    -13 touchant touche tournait traces traditionnel traditionnelle traditionnellement trajet
    -13 transfusion traversée tremblante tressaillit tribu tribunaux tristement tristes tromper
    -13 tronc troublé troublée trésorière turques typique téléphones téléphoniques unes unis
    -13 usines utilisateurs vache vaincu vaincue validé vallon valoir vanité variable velours
    -13 vendues vendus ventes verra verrait verres verrez vessie vestibule veuves vice-président
    -13 victoires vidéos viendra viendrait vingt-cinq violations violemment violente violents
    -13 violon virent visiblement visité vitro vivantes vives voiles vois-tu voisines vol volant
    -13 voleurs volé volée vomissements voudrez voyagé vérifier véritables vôtre vœux zone zéro
    -13 écarter écarté échappe échec écho éclair éclairage éclaircir éclairer éclairé éclata
    -13 éclater éclats écria-t-elle écrites écrits écrivait éducatif égoïsme élaboration élaboré
    -13 électoral élevées élites éloge éloigné élues élégante émanant émue épais épaisse
    -13 épreuves éprouve équateur équilibrée équipement équipements établies éteinte étend
    -13 éternel étoffe étonnant étonne étonner étudie étudiés évalué évaluée éventuellement
    -13 évidente évoquant
    -12 abandonne abandonnée abattit abbaye aboutit absence absurde abîme accepta accompagnait
    -12 accompagnant accorder accueillit accusez achats acheva additionnel adieux admiration
    -12 admirer adolescent adversaires affirmant affreuse agitait agréables aidant aille aiment
    -12 aimes aisément ajouta-t-elle allumé allèrent allées amants amas ambassadeurs amena
    -12 amenait amer amertume amour-propre amours amusait ancêtres anneau annonça
    -12 anticoagulation anxiété appareils appartenait applaudissements applique apporta
    -12 apportées apprit approchait approchant apprécie apprécié appuyer ardente aristocratique
    -12 armoire armé arraché arrestation arrivaient arrivera arrêtant artisans aspirine assaut
    -12 attachement attacher attachée attendais attirait attire aube audacieux aumône aurait-il
    -12 avertir avoué aînée bagarre baguette bains baisa baissant baisser balcon ballasts bandit
    -12 bannière barrage barreaux barrière bataillon belges belle-mère bienfaits blé boissons
    -12 bondit bottes boucher boule bourgeoisie brillait brillant briser brisé brisée brune
    -12 brutale brûlait brûlé bureaux burlesque cabinet cachés caisses canadienne canards
    -12 candidature canne caprices captivité carrosse carrés casquette cauchemar causaient
    -12 cendres cercueil chaises chantait chassé chaudes chaînes chevelure choisir choisit chéri
    -12 chérie cloche clos col collines colonnes combats combattu comique commanda commandait
    -12 commençaient communion communiquer communs comprenez comprise compté conception
    -12 concevoir conclut condamne conduisit confirmer confusément conquérir conquête contenter
    -12 continuant contraindre convenir convention convoi cordes corporel corridor coton coule
    -12 couloir coupée coupés courageuse courageux couraient couru couverte couvertes
    -12 couvertures croisée croisées croyaient croyances croyez-moi croyez-vous crue culpabilité
    -12 cédé céleste cérémonies danser demanda-t-elle demeurent dernièrement descente dessein
    -12 dessin destin devais devinait difficulté dira dirais dirigeait discrétion disposait
    -12 disposer disposé dissimuler distinctement distingue distinguer distraire dites-moi
    -12 divine dix-sept douces douloureusement doutait doué dressé durs déception décourager
    -12 dédain déesse défendait défendu délicate délire délivrer démenti déposer déposé désastre
    -12 désespéré désignant désigné désirait désirer désiré détourna développait déçu effaré
    -12 embargo empara emportait emporté empressement emprunté empêchait enchanté encouragé
    -12 encre enfantine enfermés engagea enlevés ennuis entendis entends enterrement entouraient
    -12 entourait entraient entraînant entreprendre entreprit entretiens entrevoir entrèrent
    -12 envoya envoyée essayant essayons estomac eue eusse exceptionnelle exclamation exigences
    -12 exister explications explosion exposés exprès fabriquer faciles faculté failli faisais
    -12 fantastique fantômes fatigué faubourg fausse favori façons ferais fermées fiancée fibres
    -12 fixa fixer flambeau fleuves flot fondre formaient formait fosse fouet fous fraises
    -12 franchi frappant frayeur fâché fît gagnant gai gamme garda gardiens gare gens-là
    -12 gentilshommes gigantesque glacée gouvernante grandir grave grenier grève guette guise
    -12 généreuse habillée habitait habite habituel habituellement hache hais haleine halte
    -12 hasards haussa honnêtes honteux horloge horloger héritière hérité hésita hésitant
    -12 hésitation hésite hésiter imaginé importait imposa impossibilité imprudence inattendue
    -12 incertitude incomparable inconnus indemnité indienne indiennes indifférent individu
    -12 infâme innocente inquiet insista insistance installa interrogea intervalles intimité
    -12 introduire intéressante intéresser intéressée inutilement inutiles ira ironique
    -12 isolement jalouse jambe jaunes jette jetée jetés joignant joindre jolies joyeuse jugeait
    -12 juif jura jurer justice kg laissez lamentable lampes lanternes lança laquais levés
    -12 librement liens lisière liées logement lointains loisirs lord lu lueurs lugubre lumières
    -12 luxe là-haut lâcher légal légale légers machinalement magnifiques majeure manifestations
    -12 manifester mannequin manquaient manœuvre marcha marquait marteau maréchale marée massif
    -12 matelot matières matériels menaçait menaçant menus merveille mesdames meurtrier mignonne
    -12 minces misérables mobilité modifié moindres moment-là mondaine mondial montaient
    -12 montèrent moquait morgue morne mortelle mouillé moustache moutons muet murmura-t-elle
    -12 musicien mâle mènent méchante mélancolique ménager méprisé mérité mêler mêlés nationales
    -12 naïveté neuve nocturne nombreuse nourrir nous-mêmes nue nullement nôtres nœud obligée
    -12 observatoire obtention obus obéissance obéit occupa occupants occupent odieux offrent
    -12 offrit ont-ils opposer opérer orbite ordinaires ordonna oreiller osa oubliait oubliant
    -12 oubliés ouvrant ouvrier paisiblement palmiers panique pantalon paquets paradis
    -12 paraissaient paralysie parcours pardon pareilles parlent parlons partait partent parure
    -12 parvient parvint passagère passants passera passèrent patrimoine patron pavé paysages
    -12 paysanne peindre peint pelouse penchant pendu pente percer perdait persuader persuadé
    -12 persécutions petite-fille petits-enfants phosphatases photographie pistolet pièges
    -12 plafond plaintes plaisait plaisanterie plante plasma pleure pleurs plomb plongé plu
    -12 plumes poches poignet poings pointes pomme populations portaient posséder poteaux poules
    -12 pourrai pourriez poursuivie poursuivis poèmes poètes poétique prairie prairies pratiquée
    -12 prenaient prendra pressé prieur prirent prières probable procédés profita programme
    -12 promenaient promenait promets promettre promptement protégé protégés prouvé provient
    -12 précaution préférait préférence préféré préjugés préoccupé présentait prétention prêté
    -12 puissants puits purent pâles pâlit péril périls périodes quais quarts quotidien racine
    -12 raconté raisonnement rancune rangs rapidité rappelant rapporter rapprocher rassurer
    -12 recevaient recommencer reconnais reconnaissant reconnus reconstituer recueilli recula
    -12 redressa referma refusée regardais regardez relais relatif remonté rempart rencontrèrent
    -12 rendra renoncé renouveler rentrait rentrant renversa renvoyer reposer reprenait
    -12 reproduction représenter représenté respecte respirer ressort restes restèrent restés
    -12 retirait retournant retrouvait reviennent reviens revu rez-de-chaussée richesse rires
    -12 rit rives robe roche rochers rompu roue rouler ruban rubans rudement rugby ruine rumeurs
    -12 réchauffer réciproquement récompensé rédacteur réfugié régulier réjouir répandu réparer
    -12 réplique répondaient répondez répété réserver réserves réservée résulte réunions
    -12 réveiller réveillé révolutionnaire révéler rêver rêverie sabre sache sain sais-tu saisis
    -12 sanglier satisfaite sauvages secrètement secrètes secs sentais serait-ce serions serrait
    -12 serrant serrure sert servent servit signifiait signification significative signifier
    -12 silencieusement silhouette simplicité sincérité sinistres soeur soigner soir-là songea
    -12 songeant songer songé sortirent soucieux souffler souffrent souliers soumission soupe
    -12 soupira soupçonner sourd soutenant soutenue soyons splendeur spéciales spéciaux
    -12 structurel stupeur stupéfait substance successivement suffisait suites suivies supplice
    -12 suppression supprimé sur-le-champ surnom surveillé sut séparé sévérité sûrs tablier
    -12 taches taisait talents talons talus tambour tarif tas teinte temps-là tempête tendant
    -12 tendrement tendres tentait tenter terminée théories tienne timbre timide tirant tirés
    -12 toits tombaient tombant tombés ton touchait touchée tracé trahison traite transfert
    -12 travaillant traversait traversant treize trembler tribus troubler troupeau trouvai
    -12 trouvèrent trésors tumulte tuée uniforme urgence usage utiles va-t-il vaincre vaincus
    -12 vainement vaisseaux variées variés variété vastes venais veneur vengeance venons verrons
    -12 verser verte veste veuille vicomtesse vigoureusement vigoureux village vingt-quatre
    -12 vingtaine vinrent viols vivante voient voilée voleur volontaire voudra vouliez vraies
    -12 vêtue vœu xénophobie âgé écart échanger échappait échappé éclairait éclairée éclate
    -12 écorce écouta écoutant écouté écuries écus écuyer éditeur égaré élite éloignés élégance
    -12 élégant énigme épaisseur éprouver était-elle étendait étendit étonnait étonnée étreinte
    -12 évité évocation œufs
    -11 abandonnait abondante abords abrité absolu absorbé absorbée accabler accompagnent
    -11 accomplis accordait accordée accueillie accusateur accusée achevait achevant achevé
    -11 achevée achète achève acquitter acquéreur acquérir admettre adolescents adressait
    -11 adressée adultère affaibli affaiblie affectueux affecté affectée affreuses affronter
    -11 agile agonie agriculture agréablement aidée aigre aiguille aimaient aimerais aimerait
    -11 aisée alcalines alcool aliments allai allez-vous allions allonge allongeant alluma
    -11 altitude amassé ambitieuse ambition amenant amenée ampleur amusant amène analyser
    -11 angoisses animer annoncée anonyme antre anxieux anéantissement apaisement apaiser
    -11 aperçus apparat apparences appartenaient appartenu appelant appelons appliquant appliqué
    -11 apportée apprenant apprenti approché approuve appuyant appuyée appât apôtres araignées
    -11 arides armure armures arracha arrivants arrivez arrivées arrêtez arrêtèrent arrêtées
    -11 arsenal articuler assassiné association astres atroce attachés attaqué atteignit
    -11 attendrissement attendue atterrissage attiré attribuer aucunement audacieuse auditeurs
    -11 augmenta augure aurions av avancement avancent avant-scène avantageux aventurer avidité
    -11 avocats azur bagage baie baigné baissé banale bandits baptême barbarie baromètre battu
    -11 battue battus baume baïonnette bien-être bienfaiteur bienheureux bienveillance billard
    -11 biscuit bizarres blancheur blesse blessure blocage blond blâmer blême boisson bondir
    -11 bordure bordé bornes bouchon boucles boudoir bouffées bougie boules bouleversement
    -11 bouleversé bouquets bourgeoise bourgeoises bourreau bouteilles bouton boutons bretonne
    -11 brillants briller brouille brouiller broussailles brume brun bruns brutalement bruyants
    -11 brèche brûlant brûler brûlée buccale buissons buvait bétail bœufs cacha cachette cadres
    -11 caillou cailloux canailles canaux cantine caractères carbone caresse carnaval carnet
    -11 carreaux carrée carton cartons catastrophes causant causée censure censé centaine
    -11 centimètres centre cercles cervelle cessait chagrins champignons changements chanteur
    -11 chanteurs chanteuse chantier chapelet chargées charpente chassait chauffer chaumière
    -11 cherchaient cherchons chevet cheveu chevilles chlorhydrate choisie chronique châssis
    -11 chèvre chérissait chœur ci cierges cigarettes circuit circulait circuler cire citoyenne
    -11 claires clavier clerc cliente clientèle clocher cloches clou clé coffres coiffe coiffeur
    -11 coins colloque commission communal compacte compartiments compatriote compatriotes
    -11 complaisance complice compliqué composaient composent compositeur composés concentrée
    -11 concilier concurrent conduira conduisaient confia confiait confiante conforme confrère
    -11 congédié connaissant connaisseur consacrée consolation consul consultation contacter
    -11 contamination contemplait contemporains contenaient conter contes continent continué
    -11 contrainte controverse convaincue convenablement convertir conçut coqs coquette coquin
    -11 corbeaux correcte correspondance corsage corvée coteaux coucha couchant couches couchée
    -11 coude coudes coulait couler coulisses couloirs coulé coupa courageusement courbe
    -11 coureurs couronnée coussins couteaux couvrant couvre couvrent coïncidence craint cravate
    -11 cria-t-il crient criminel criminels cristaux crié croiser croissant croisé croyons
    -11 croître cruellement crâne créanciers créateur créole crépuscule crêpe crête cuire
    -11 cuisine cuisinière curieuse cède célèbres célébrer célébrité dalles dansent danses degré
    -11 demandais demandera demeurant demoiselles dentelles descendu desquels dessina dessine
    -11 dessiner dessiné desséché devenaient devenant devenues devenus devienne devina devriez
    -11 dialyse diamant dicter dignement dilution dirent dirigèrent dis-moi discutait disgrâce
    -11 disparaissait disparaît distincte distinguait distinguées distrait dites-vous dits
    -11 dixième dl dominait dominé donnerai donnerait donnez donnez-moi donnés dormi dort
    -11 doublée doutant douée doña dressa dressait dressant dresse duel durer débuts décidait
    -11 décidée décisif déclarait déclarations déclarée décoration découragement découvrit
    -11 défaillante défaire défait défend défendue défiance défunte déguisé déjeuné délices
    -11 démesurée démonstration dénoncer dépassait dépendance dépense dépensé déplaisir déployé
    -11 déposa déposition dépourvue dépêche dérange déranger déroulait désagréable désarroi
    -11 déserte désertes déserts désespérée désignait désireux désordonnée détacha détache
    -11 détenu dîné eau-de-vie ecclésiastique effacer efforçait effrayante effrayé effrayée
    -11 effroyable effusion embarrassé embrassait embrassant embrasse emmenait emmène emplissait
    -11 emporta emportés empressa emprunt empêchera encens encourageait endormi endormir
    -11 enfermer enfonce enfonça enfonçant enfuit engourdissement enragé enseigne enseigner
    -11 enseigné entama entamer entendaient entendais entendue entendus enterré entiers
    -11 entomologiste entourant entraînée entretenir entrevoyait envahir envahit enveloppait
    -11 enveloppé envoyait envoyant erreurs escabeau escouade espions espérons essaie essayais
    -11 essayez euro exaltation excessivement excuser exercée exil existence exploits expression
    -11 exprimait exprime extrémités fabriqué faiblesses faillit falaise fantôme fassent fatale
    -11 fatalité fatiguée faudrait-il fautes fauteuils favorables façade façades femelle fermait
    -11 ferment fermeté feutre fiancé fiers figurait finie finissaient finissait finisse
    -11 finissent fixes flagrant flanc fleurie flotte flèche fois-ci folies folles forcer
    -11 forcément forcés forfait formelle forment forêts foudre foudroyant fouiller foules
    -11 fourmis fourneaux fournisseurs fragment fragments franche franchir franchit frissonna
    -11 froideur fréquenter fréquentes fréquenté fui funèbre funérailles furieuse fusillade
    -11 fusils félicite félicité féminin fût-ce gagnait gaie gaillard galant gardez garnies
    -11 garnis gazette gazon gelée genou gentil gentille gilet glacé glissait glisse gothique
    -11 gourmandise goûts goûté gracieuse gracieux grand'mère grands-parents granit gravure
    -11 gravures greffier grenadiers grimace grimaces grossièreté grotesques grottes guerriers
    -11 gueule guichet guirlandes guéri gâte gâteau gênant gîte habileté habiller habillé
    -11 habitaient habitations habitent habituels habituée haie harmonieux harpe haussant hein
    -11 heurtant honneurs honnêtement honorer honorée hormis hormones horreurs horriblement
    -11 hospitalité hostiles huissier humiliant hypertension hypothèse hâta hâter héritier
    -11 héroïque hésitait hôtels identique illusions immenses immobiles impassible impatiente
    -11 imposante impressionné imprimer impulsion impératrice impérieux inaperçue inclinant
    -11 inconvénient indice indicible indigène indiquée indispensables indulgence inexplicable
    -11 infinie infiniment infirme influences inférieurs inquiétait inquiétant insignifiant
    -11 insignifiante insisté insomnie inspirait inspirée installée instantanément instauration
    -11 instinct institutions insuccès insupportable intellectuel intellectuelle intendant
    -11 interdite interlocuteur interminables interprète interroge interrompre intervalle
    -11 intimes intéressait intéressantes intéressants intéressent inutilité invincible
    -11 ironiquement irrité isolé isolés jardinier jettent jolis jouaient jouet jouissait
    -11 jouissant jouit joyeusement jugea jure jus juvénile jésuite labeur lacs laide laisse-moi
    -11 lancés landau lande lançant lapins larges larme lassitude lecture lectures lente
    -11 littéraires livrant livrée locataires logeait loups lourds loyale lyonnaise là-dedans
    -11 lâcheté lâché lèvre légendes magie magistrature maintenait majordome malfaiteurs
    -11 malheureuses malice malin malins malle mangeait mangé manifesta manifesté mannitol
    -11 manoir manquent manquera manquerait marchaient mariées massifs matelots maudit maudits
    -11 mauser maîtresses menait mentir mesurait mesuré mettaient meuble meurtrière millionnaire
    -11 minuscule misères moelle momentanément monarchie montrèrent montrée monts moralité mordu
    -11 mortellement mourant mourrait mourut moustaches murmurait museau musiques mutisme
    -11 mutuelle mystique mécanique méchants médiocre médiocres méfiance mélodie méprisant
    -11 méprise méridionale méritée métallique métis mêlant mêlé naguère naissait nappe naufrage
    -11 naît naïf naïvement nerfs nerveuse nettoyer noce noces nocturnes nomades nommait normand
    -11 notables nourris nouvellement novice nuance nuire nègre négliger nôtre obligeant
    -11 observait obsession obstacles obstiné occupant oeil opposés orateurs ordinairement
    -11 ordonner ordures orgue orientation ornement orphelin orpheline oser oubliez ouvertement
    -11 ouï panier panneau paraissant parcouru pardonnez-moi paresse paresseux parfums
    -11 parisiennes parlerons parles paroi paroxysme partez particuliers partons parurent
    -11 parvenait parvenus passager passion passionnée patriotes pauvreté pavillons payant
    -11 paysannes payée peaux peintures penchait penche pencher penché penchée pendule
    -11 pensa-t-il pensait-il pensent pensez-vous pensif pensionnaire pensionnaires perché
    -11 perdrait perdues perles permettez perplexe personnelles personnels pertes pesait peser
    -11 petit-fils peut-on pharmacie photographes phénomènes pistolets pittoresque plaie plaies
    -11 plaignait plaisanteries plancher planète plausible plaça plaçant pleura pleuré pli
    -11 plonge pluies poli pompes pont-levis popularité porte-monnaie portera portèrent portés
    -11 posait posant positif posthumes posées potager poteau poumons pourpre pourrait-on
    -11 pourrez poursuivait poussaient pressait pressentiment pria primitif principal
    -11 principales prochainement profitait profitant profite prolongé promenades promesses
    -11 prononce prophète proposa propriétaires proscrit prospérité protestations protégeait
    -11 provoqué prudent prunelles précipitamment précipitation précises précède précédant
    -11 précédé prédilection préjugé préparant préparés présentation présentèrent préserver
    -11 présomptions prétend prétendait prétendant prévisions prévoir prévoyait prévoyant prévôt
    -11 prêtait prêtes pudeur punis pus pèse pénétra pénétrait pénétré péri périlleuse qualifie
    -11 quarante-cinq quasi quiconque quiétude races racheter rafraîchir raies raisonnables
    -11 ramenant rampe rangée rappellent rapporta rapproché rapprochés rattraper recette
    -11 recettes recommença reconnaissante recouvrait recouvré recueillie reculer redingote
    -11 redire redoubler redoutait reflet reflets regardèrent regretter regretté rejetant
    -11 rejeter relever reliques relire relève remercié remet remonta remonter remparts
    -11 remplissait remède renard rencontrait rencontrent rendrait renouvelé renseigner
    -11 renseigné rente rentrés renverse renvoie renvoya renvoyée repartit reparut repassa
    -11 repentir reposaient reposait repoussa reprocher requête respectueusement ressentir
    -11 restez restitution restées retenait retentissement retient retint retomba retomber
    -11 retournait retours retrouvaient retrouverait retrouvée revenaient revenants reviendra
    -11 reviendrai revues revêtir reçue reçurent ridicules rigide risquer rites robustes rondes
    -11 rongé rougeâtres rougir roula roulait roulant rouleau route routiers ruiner réclamer
    -11 récolte récoltes réconciliation réduits réelles réfléchi régent réglé régna régnait
    -11 régularité réguliers répand répandue réponde répondis-je répétition résignation résiste
    -11 résolument résolut résulter réunie réunissaient réunissait réveil réveilla réveille
    -11 révoltes rêvé sables sainteté salade satin saule saurais sauvetage saviez sceptique
    -11 scrupules scrupuleusement secousse secret selle semblé sensiblement sentis seriez serre
    -11 serrer serrures serrées servira sieur signaler signalé significatif signée sincères
    -11 singulièrement siogoun sodium soi-même soixante-dix solidité sols somptueux songez
    -11 sonnait sonores sorcier sorties sotte sou souche soucie soucier soudaine souffrante
    -11 soulagé soulevait sourcil souriante sourires sous-chef soutenaient souterrain souvenait
    -11 souverains spectres spirituel spécialement spécialité spéculation squelette stupide
    -11 stupéfaite subite substitut succédé suivaient surcroît sursaut surveillance surveillant
    -11 survenu survivre suspendre suspendues suspendus syllabes symbole sympathies sécher
    -11 séducteur séduisante séparés sépulture sérénité sûrement tache tactique taillis taillés
    -11 tapant tapisserie tarda tarde tasse taxe technique tempes tendance tendu terrassé
    -11 terrestre terrifié thé tiges tigre timidité tint tiroir tiède toi-même toiture tomberait
    -11 tonneaux tonnes tort toucha touches tournure tournées tragédie trahir tranquilles
    -11 transformation transformée transporté travaillaient travaillez traînée traîtres
    -11 tremblaient tremblement tremblent trompait trompette trompée trottoir trouvais
    -11 trouveraient trouverait trouverez trouvez tut tutelle tués tâchait tâcher télégramme
    -11 ténacité tête-à-tête ultime unie uniformes univers uns vaillamment vaisseau valet valets
    -11 vallées vas-tu vaux veillé veillée vendue venger vent verger vernis verrai verras
    -11 verront versait vertes vertige vertus vibrante vibrer vides vidé viendront vies vignes
    -11 vinaigre vingt-huit vingt-six violet vivacité vivent vole volupté voudras voué vouée
    -11 vraisemblable vulgaire vécut végétation vêtement zèle âges ânes âpre éblouissement
    -11 écarta écartait écartés échangés échantillon échappa échouer échoué éclairs éclatant
    -11 écoliers économiser écrase écrasé écrie écrivains écurie écusson édifices égards égarer
    -11 égarés égaux égoïste éleva éloquence élèvent élévation émettre émigrés énergique
    -11 épidémie épingle épouvantable éprouva éprouvaient éprouvé épuisé établis étages
    -11 étaient-ils étaler étang étapes éteindre éteint étendant étendues éternelle étoffes
    -11 étonna étouffer étroits étudiait éveil éveiller éveillé éventail
    -10 abominable absents accidents accuse adaptation admet admets admise agi assassins assises
    -10 assurances attendant audition bain bal bel bienvenu boutiques buts cabine calcul canons
    -10 caprice carrefour collaboration combiné comble comparer complot composition
    -10 concentration conservation constructions contradiction contrée convenable corne craignez
    -10 crus devise dons draps entend enthousiaste examina fanfare fatigues filet formations
    -10 franchise frotter fruits frêle fuit garnie glaces grandeur guider guitare horizon
    -10 imaginer incertain indispensable infini informer inhibe initiatives injection injures
    -10 instrument interminable inventions invita jovial judeţ lis machines marches marin
    -10 martyre menaces millions mobiles moines multiples nage obscur observer offert oppression
    -10 ose palier pans performances philosophes photographies plonger poing prescription
    -10 privation progression propice radicale rage raie rangea retards retentit revit romaine
    -10 ruse serge stade stipule supplie techniques tel tenants tennis tentation termina toile
    -10 transformer tue union urbanisation vaches vain valu vend verdict verdure vocation y
    -9 aborder absent acceptant accomplit accumulation alternance amical antiques arpents
    -9 assassinat attentat bec boulevard cardinal caresses changer concerts constate contempler
    -9 contradictions coup cousin descend dise disputer drap engagement excessive excitation
    -9 exclusion exquises familial fatal filer fisc fit fragile gamins garanties gars
    -9 humiliation immuable impressions infinies influence installation interactions linge
    -9 livide lourdes lue maritime matches messager mode moments obscure occupations offense
    -9 pars pasteur pic poil portail princesses programmes prolonger proverbe registres regrets
    -9 relations relatives revers rive riz roman rond routes sabots sage sanctions savant
    -9 sensible sentent tasses torts tour trace tremblant venus vices
    -8 accord affirmation airs amateur ambiance ambitions argot arrive assister assumer
    -8 astronaute attends attitude blonde bronze cassette char chat chefs chic chromosome clubs
    -8 collabore comparable confession constance conversion discipline distance distraction
    -8 décor essor fabricant fins formel futurs gants gastro-intestinal grange gras habit
    -8 handball horribles impossible incidents instances instincts intelligent intention
    -8 inventer lance latine lin lion longs loto madone mange match miracles modes monotone
    -8 multitude nid noble opposition organisations pains participant pigeons pollution pose
    -8 prisons promit protestation registre restant rival sensations souple triple valent vase
    -8 versus
    -7 acquisition admire affections affluent album arabes assassin assure brave camps carreau
    -7 catastrophe centres champagne complices compose concert confusion correspond directs
    -7 double encouragement fabrication figure finesse grille habits horizons ignorance impose
    -7 infection instruments mers minimales miracle mousse navigation omnibus phase phases point
    -7 profession promotion prose protester salon salons sciences sel serpent solution surprise
    -7 sus testament transition trous venues vigilance votes
    -6 ange articles assistants avenue brute bu cache chants compatible compliment conclusions
    -6 confidences constitution contraction cousins crime diplomate dragon engage exportations
    -6 fr habitation images impatient injustice intrigue jet latin main massacre mentions
    -6 mistress patient perle pro profit publication publications reconstruction regret relation
    -6 saints sites sportive unique violence vols
    -5 adoption affection amuse antique architecture arranger assurance attitudes aviation
    -5 cannes cf charitable chemises cigarette compliments conclusion conduits confuse
    -5 construction contenance contribution contributions conversation conversations dent
    -5 directives distances dominant domination dragons employer essence exploit festival fines
    -5 force fruit fusion grotesque guides hacienda important indices instance intentions
    -5 inverse lieutenant min minutes niche nomination obscures opinions pirates points police
    -5 population position prestige production restrictions routine satisfaction sec solutions
    -5 structures supposition suspension torture vote week-end
    -4 accessible aspire attention avenues bonus branches bride chant citron clair combat
    -4 comment courts crimes destination efforts factions flair front impression infrastructure
    -4 innocents invite irons irritation justification mobile nature notion nu obligations
    -4 occasions outrages participation possible propose rampant rare sculpture sermon servant
    -4 sir sons sources statue suppose surface tours versa versions
    -3 accent accident administration apparent brin cause cents chances charge compensation
    -3 conditions courses court crosse cruel destinations division dot entourage er face faction
    -3 fiction figures golf habitat ignorant imagination impeccable incident indication injure
    -3 instructions invention investigations jets lame magazine moral muni municipal naval
    -3 offensive parade parents positions prime proportion pure race sofa tape traditions
    -3 transparent transports urines violent visible
    -2 actions ambulances aversion base bat brutal cancer cent charger charges classes danger
    -2 dispute distinction distribution effort excuse expose extension faces finances formidable
    -2 guide humble initiative invitations license lions machine masses missions occupation
    -2 opinion oppose participants permanent permit poison progressive regard relative religion
    -2 romance roms situation suit surprises tables trouble val veto volume
    -1 affectation anecdotes arrangements audience brigade capable certain clan commander
    -1 culture di diligence encourage examine excellence extraction fans film forces fur grenade
    -1 h ignore intelligence interface major marine maximum mens met mission natal nations notes
    -1 notions permission phrase piano protection question reins relevant religions ri
    -1 situations six suspects tradition transporter version
    +0 absorption action adorable air archives article assistance attraction ballot canal canon
    +0 capture central conviction costumes cultures dresser existent fades favorable gaze grain
    +0 image implication information innocent intuition invasion minute nazi ours parent passes
    +0 perspective phrases protestant provinces refrain signal source statues trains vision zinc
    +1 administrative applications blouse collection compromise convictions couples da dangers
    +1 direction discrimination divisions excite exploration farce hostile invitation km loyal
    +1 pan pin ports public radio signature taxi urgent
    +2 accents agent ample angle bases bond cave chance chats code compassion content continue
    +2 delta descends destruction e exact excuses football gant honorable internet jazz large
    +2 lie massive me mention motion observation observations observe parties perfection pot
    +2 precautions retire royal seize sept simple site smartphone structure style supporter
    +2 technologies temple terrible vice wagon
    +3 a alliance animal arts bars budgets cape car club cm condition consolidation course don
    +3 fashion laid mine normal obligation patience primitive profitable questions refuse
    +3 revenue science sort stature table talent tensions
    +4 active agenda agents anger application arrangement aspect chaos chase clients
    +4 coordination dessert directive exception fugitives futures idiot los mare monumental
    +4 nation note notice on pain part photos pile province rang ranger relief rides sale sauce
    +4 sections sole super tension type types via
    +5 amusement arguments ban berkeley camp cycle discussions interrogation joints missiles
    +5 musical n orbit plantation port positive promises provisions rd reporter respectable
    +5 score square transport url
    +6 assistant attend consent cure document documents dollars engin grade ha impact jury
    +6 muscles nie objection pages pipe quiz respective sport stadium terminal tests
    +7 adn arrogant bass bienvenue budget buis captive chair clause concept console correction
    +7 dioxide dom e-mails intense mayor militants mines objections orange pari photo plan
    +7 protestants punch respect section sports studio suspect total train zoo
    +8 act art aspects collective compression consultants contents coupons discussion diversion
    +8 expansion experts extinction fabrications globe hangar infections maintenance messages
    +8 persistent pics place regrettable replace sorts stations supplier temples youtube
    +9 accuses ad arrange attentive beats ben bridge buffet candidate civil commercial
    +9 communication cons cry date divorce expertise extradition former forum honor interview
    +9 inversion iris joint knock lingerie oasis observers oracle page ph plate plates portions
    +9 poses profits rom shoes sommer stage stress territorial tons tower tsunami uni user
    +10 acceptable admit alto argument bbc cis client compact confirmation cup dancing defensive
    +10 direct documentation donations expert fitness gentleman hall hills immigrants impacts
    +10 indoor lady long manufacturer marines massage mi militant miss national navy office
    +10 opposite pause propaganda respects returns rural second seconds services soup station
    +10 surplus theater tie trainer universal unix vomit waterproof windows
    +11 adventure airlines ancient aquarium arrival aye bait beach chains chairs commit
    +11 confidence confident consumer contradict couple cures del descriptions drama duration
    +11 equal evaluation express extensive fever frame gain grace guy hill infertile inspection
    +11 international issue journey king lobby mantra mate meetings mental merchant mini mo
    +11 motives multiple nat offices ole para parking partial patent patriot payable pencil
    +11 pocket principles promise pub quarter rail revenues reversion revise satellite sentence
    +11 sessions shell simulation social sony sour spicy stable standard supports tend traveler
    +11 ultimate wifi
    +12 abroad acceptance acquire alternatives analyses arbitration arena autos balances
    +12 ballerina bang banner bare blessings blog brick brigades bucks carrier chandeliers chart
    +12 concur consistent continues contrast copies cottage deposition dominos dongle dresses
    +12 duties ego embassies employment estimates exhibition exit explorer favorites final
    +12 format fuss grades grant horrible idiots implications impressive incorrect informative
    +12 injuries inn insert ladies lied limit local loving marks martyrs million native nerve pa
    +12 paradise paste payers pie plans polite portion prayer prompt protein provision radical
    +12 raises rape re records rent reptiles restaurant rock rodents rude s session soda solar
    +12 souls squadrons suicide survive tactics tent transmission transmit trot urge viable
    +12 vital volumes wise writer
    +13 abandoning abel absorbing abundantly abuse academic accenture accessories accidentally
    +13 accomodating accompanied accumulated achieved actively acupuncturist adapted addition
    +13 adequate adhering advancement affecting affliction aftershocks aggravated agreeable
    +13 agreeing aim airplane al-jihad al-qa'ida al-sadr alarm allocation amazed amend amended
    +13 amp announce anticipate anticipated aperture appearance appetizers appointees approached
    +13 armaments arthritis articulating asks ass assess associated assumed atrocities atrophy
    +13 attain authorization authorized automatically avoided backdrop backup bagel bagh balls
    +13 bankruptcy banned bar bareback barrier beak becuse bees behaviour belong beneficial
    +13 bills bites biz blanks bleeding blended blessed blew bn boasts boiled bombed boob boot
    +13 boss boxes boycott bravery breakfasts breast breeze bridges brothers browse budgie
    +13 bundle burning butt butterfly calligraphy campaigning cancelled canned capital cared
    +13 cashout catering caucasian caucasians censor certified challenge chameleon chapter
    +13 characters charging chasing chatting check-in checkerspot checkout chiefs children's
    +13 chips choosing chosen circling cited civilian clearer clock clue coalition coat college
    +13 colonization column combined combo commanders communicate communicated communicative
    +13 companion compel competing condo congregation connected consistently conspiracy
    +13 consumption contacts containing contains contracted contractors controllers controls
    +13 controversial convenience convinced corporation correspondence corrupt couldnt
    +13 counseling counterparties coupled covering crack crackpot craghoppers craving crickets
    +13 criticized cropdusters crowded cured curious cursor curtains customize damp dancers
    +13 daycare deadline deadly debtors deed defeated defeats defining degu delicate delighted
    +13 delightful demonstrates demonstration denial denied deputy deregulation derived
    +13 description destiny detained deteriorated devastating diagnosed diarrhea differ
    +13 difficulties dilemmas dine diplomats directions disappointment discrepancy discretion
    +13 discussing dislike dismissed displaced display distinguished divided dollar dominated
    +13 donate donatello donating donuts downstream drag drilling driven drivers drunk dual due
    +13 dysfunctional e-commerce earliest earthquake earthworms ease ecology ecommerce
    +13 ecosystems edges edible effective effeminate efficiently electronically elementary
    +13 elevator eligible eliminated else's elses emails embarrassed embassy en-us ending
    +13 endless ends enjoyment enter enterprise envoy episode equinecaninefeline equipped
    +13 escaped escaping espeak essential estate evacuation evaluating everyone's evolution
    +13 excel excellent excerpt excluded executing exile experiencing explode explosives ext
    +13 extract extradited fab factors failing faithful falling fallout family's fanatic farm
    +13 farms fascist feasible feather feathered fifteen filmed financially firing fisheries
    +13 flag flash flawless fleeing flexibility flood flooded flooring flowed flown fluids fold
    +13 forecast forensic forgive fps freely friendship frustrating full-time functional
    +13 functionality functions fungus furnace gaining gains galleries gang gaps gastroenteritis
    +13 gay ge generic gently giraffe golden googled governmental gown graduate-level grandma
    +13 grandmother graphic grease grey grilled grinder gtee guardian guardsmen guilds guitar
    +13 haas handful hardest hardly harm harmless harness hatch hates hatred hay he'll headlines
    +13 healthier hearts hedge heights helicopter hereby hibachi hints hired hiring hiss hissed
    +13 historians historic hitch holiday homemade hoped horror horse's hospitable ht hugs hutch
    +13 ice-cream identical identified identifies idk imagine imgur impenetrable implementing
    +13 implicated impress impressionist imprisonment improving incompetent incomplete
    +13 incorporates incubation individually indoors ingredient initials innovative inoperable
    +13 input inquired inquiry insects inspector insult insurgents intends intercept intercepted
    +13 intercompany interfere interim interviewed intuitive investigating investigation
    +13 inviting invoicing ipod itinerary itm jacks jeans jerk jihadis journalist jpg judging
    +13 juicy jumping keen keys kicked kilometers kilometres labels labor lacked lamb laptops
    +13 lasting lately laugh launcher launchers layers laying lazy lb leather legacy legit
    +13 leisure lemelpe length lengthy lesion lest lettuce leverage liberals lifestyle lift
    +13 limits linens listens lo locked logo long-term longest looming lottery lowest lsustory
    +13 luggage luv magnitude mailed maker mama man's manicure mankind manned maps marked
    +13 marketing matching mature meats memoirs menu mere merit message meter methodology
    +13 methods meticulous mid-july midst midterms minimal misc miserable missile month's moors
    +13 mop mortal mounting moves movies murdered mystery naming narrow narrowed nation's
    +13 nationalism neatly neighboring neurological newborn newer nigeria nola non-commercial
    +13 non-human notebook notepad noticeable nowhere obligated observed obsessed obtained
    +13 occasionally occupied oily olds one-on-one one-star onion ops optionality organize
    +13 origins outdated outlets outsourcing outta overcharges overcooked overdue overflow
    +13 overnight owe ownership pacman pact pairs pants park parliament participated
    +13 participating pasted pasture pecorp peeing penalty penines pepper perceived performing
    +13 personable pewter phenomenon phoned photographers php picket pilots pinky pints pizzas
    +13 platform pls politically politicians poll poop poorly pop popularity post-war postcards
    +13 poster posts potato potentially potty ppl practical praise pre pre-meeting pre-owned
    +13 predict predicted predicting predominantly preferably preparedness preserve pretend
    +13 prisoners prizes proceeding productsuniverse professionally promote promoted promptly
    +13 propane prosecution prosecutors prospect protecting protests provider provoked pubs
    +13 pulling pump pursue python queen questioned quoting racism ramp ranks reaching
    +13 reasonably reassure reccomend recessive recognize recomend reconciliation reconciling
    +13 reconsider record recruited reduction reel references refugee refunds regards regulated
    +13 reimbursed reintroduced rejected rejection releasing reluctant relying remainder remarks
    +13 remembered remembers remind rental repaired replied representation representatives
    +13 represented representing repressed reps reptile requires researchers researching
    +13 resident resolutions resorts respected respectively restored resturant retaliation
    +13 retiring reversal reviewed reviewer rinsed rise rising roadside rocky roll rolled
    +13 roosters rosario rot routinely rubber ruined rulers rumor rushed sad salads salesman
    +13 sampling satanic scenes scent schizophrenic scrap screaming screw seafood seal sealed
    +13 seating secretive secular seldom sends sensor seperate setback setoff setup shadow sharp
    +13 sheds sheep shine shipment shippers shipping shirt shock shuttles sin sister sixth sized
    +13 skies skimmer skip slept slide slogan slogans slope sm smallest smokers soaking solved
    +13 someplace songs sooooo sorted spacious spare spawning spayed speaker speaks specialists
    +13 specifications spectacular spice spinal spine spoon spotted ssf sspagename stabbed
    +13 stabilization staffed stairs standards staple static steep stereo sticks stomach
    +13 strategic streamside strikes striking submarine submarines subpoenas subsequently
    +13 substantiation subtle suchdev sucked suffered sunny supplied surge surroundings survey
    +13 suspicion swbell swing sympathizers symptoms t-p tab tactic tag tattoos teaching
    +13 technician technological teenager teething television temp temperatures termination
    +13 texts thankfully that'll theatre theme thereafter thereby thin thoroughly thread
    +13 threatening thwarted thy ties tire toe tolerable tolerate tomorrow's tools tossed towels
    +13 tractor trades trainers transactions transferred trap trauma travelers tremendous tricks
    +13 tries trigger tripped trksid tropical trusted tub tuna twenty twisted ugly undergraduate
    +13 undermining undertake uneven unexpected uniquely unloading unnamed unnecessary
    +13 untalented upgrade upgraded upset upstairs urine valuable valuing vegan vegetable
    +13 vegetables verified vests veteran vets viewpoints vijay void volatilities volunteer
    +13 volunteered voters voting wakes walk-in walks wall wallet walls wangs warrant warrants
    +13 wary weakened weakening weaponize well-being whereabouts whilst willingly winner wishes
    +13 withdrew witness witnesses wobblers women's worksheet workshops worrying worthwhile
    +13 wounded wounds writes wt x-rays ya yelling yheggy-ga yoga yorkshire
    +14 absorb accepting achieving ackermann acronym adjustment adopted adult advantage affect
    +14 aftermath aged agencies agrees alert ally alright alternates annoying antibiotics
    +14 antichrist appear appetite applies archive arrv assassinated assisting attempting
    +14 attending attract audiobooks aunt automatic autumn avoiding awhile badly bags balcony
    +14 ball bankrupt banners beard beating begins belly belonged beloved belt biochemical
    +14 bladder blast bless blogger boots bothered bottle bottles break breath broker browser
    +14 bulbs burst button cafes cages cakes calculating campus candidates cares casual
    +14 casualties cease ceiling channel cheaply chinatown choices cinema circularisation
    +14 circulate circumstances citizen clarify clashes cleric cloud co-workers coal collapse
    +14 collect comfort comfortably commissioners commitment comparing complicated concrete
    +14 condemn conducted conflicts conscious container contemporary context controlling
    +14 convincing cook copying core corn cornell costly counted counties countryside courtesy
    +14 covert cow creativity critters crowds cubism cutting dad's dates declarations declined
    +14 decrease dedicated define definition dehydrated deleted deli deliberately delight
    +14 demanded democrats demonstrated demonstrations dependent describe deserve deserves
    +14 designated desire desired desperate deterioration dhin dictatorship differential
    +14 diplomatic disasters disclose discomfort discouraged discover discovery disregard
    +14 disrupt dissemination dissenting distracting distribute distributed diversity dividends
    +14 doesnt domain doubts dozen drafts dragged dropping duck dude dusting dying earthquakes
    +14 eats economics edge eerie effected effectively efficiency eight elder electoral
    +14 electronic eliminate elite elk em embarrassment emerging empanadas empty enable
    +14 enchiladas encouraged endangered energy-finance engineer enjoys ensuring envelopes
    +14 equally esp establishments etc ethics evacuated evaluate evident exceed exciting exhibit
    +14 expanded expenses explaining explains fare feared features fed fell fields fifth fifty
    +14 files filling financed findings fine finest fingers fired firmly firms fiscal fixtures
    +14 flickr flooding flow focusing forbidding forming forwarding fought freedom frozen fry
    +14 funeral future gained garage gate gathering gda generate generated generations gmail
    +14 graduated green grid grocery groom growth gun gunther haha hamsters handed handy
    +14 hardness hated hav healing heater heels hes hh hilary holdings homeless homosexuality
    +14 hopeful hose hosted hosts household houses huh humane hunger hurting ideal identify
    +14 immigrate immunity implement imposing improved inability incentive increasing
    +14 indefinitely index indicates indicating inevitable inevitably influenced inform injured
    +14 instructed insurgency interceptor interference introduce invented irc iron it'll jacket
    +14 jar joking juice justify kaplan karol kid killers kindly kodak lab lamp landing lasts
    +14 laughing lawsuit layer league led legislative letting library licensed lifeboats
    +14 lineatus linked liq lobster log lonely lope lose loud lounge loveallpeople lover
    +14 maintaining males mall manners margin marriages measures mediocre meditation megawatt
    +14 melt membership memorable meowing mess messy metering migrant militias minerals mix mod
    +14 modeling modified monkey morcillas motel mothers motive mount murderer musicians nano
    +14 nasty nd nea nearest neat needing negotiating negotiations nephew newspapers nicer
    +14 nicest nine nmemdrft noise nominated nordstrom nose nutritional object odd offended
    +14 offspring onboard optimization orchestra ordering ordinary origin original ounces
    +14 overthrow packages packed pager panel pastor pedicure pending perform persons pharmacy
    +14 pies pint pixel plain plane planes planet players pleasantly pointing policies
    +14 polygamous pool pos preference preferred pregnant preorder preparation prevented pricey
    +14 pride priorities proceeded proceedings processor promotional pros protest punishment
    +14 puppets quietly radianz radicals raising rated rats reader reads recieved recover
    +14 rediculous refinery reflecting registration regulation regulations reintroduction
    +14 relating remedies remote removal removing repeated replacing reporters represents
    +14 reserved respectfully responded retarded revealed reviewers revisions rewards rich rocks
    +14 romantic root roughly round rounds rp rudeness saddle sail salt sanctuary scale scam
    +14 scammers scare scholarship scientists screws sect seed sees select serves service shed
    +14 shelter shots silent silk silver single sleeping smell smells smoothly smuggling snow
    +14 solely solidarity sounded sovereignty spacecraft spawn spikes spin spore springs stages
    +14 stalls stm stock stone stood strange stranger strategies stream streets stressed stretch
    +14 strictly strongest struck submit substantive suburbs succeeded sucks sudden suggests
    +14 suitable sum supply supported supporters surgeons tacos tariff tear temporary tempura
    +14 territories theories therapy they'd thrive throat thrown thumbs tied tighten tips titled
    +14 titles tourism tracked tracking tracks transaction transmittal trapped travels treating
    +14 treats tricky trips tumor uecker uh unbelievable unemployed unhappy uniform uniforms
    +14 unlike uno upscale urged usa useless ut valid valley valuation veggies vendors venture
    +14 victim victims walnut warehouse warmer we'd weak weird wheel wide widely wider width
    +14 wind withdraw wives wolf's wonders wording workmanship worthy ye year-old yelled younger
    +14 youre yours yrs yummy zoom
    +15 aboard accessibility accommodation accounting accused acquired acted acupuncture adds
    +15 adjusted administrator advised affairs aggressive aircraft airline al-zawahiri
    +15 allegations alternative amazingly ambitious ammunition amy angry anniversary
    +15 announcement annual answering aq arriving artist artistic artists assembly assessment
    +15 asset asymmetrical ate attach attacked attempted attorneys auto availability award bacon
    +15 bagels bands barrel barrels basking battery beauty becomes bedding beef beers behalf
    +15 beings belief bell biggest billing billions blacklined blame blank blowing blows
    +15 boarding booking borders boyfriend bpd brand bread breathe breed buck bugs burn cabin
    +15 cabins cafeteria calendar capabilities captured carbon careful cargo cartoon categories
    +15 causing cc cells changes charcoal cheek chest chicks chiro chronic cic civilized
    +15 claiming clay cleaner closer cloth co collateral collected commitments commodity
    +15 company's compare compassionate compensate compete complained complaining complaint
    +15 complaints completing compressor conduct conferences confirming confirms connection
    +15 connections consequences conservative consulting contact contacted contain contest
    +15 contractor conventional convince corners couch courteous coverage covers crappy crash
    +15 creates creation crop crossed crossing crowd crucial curb curry customs damn database
    +15 daughters debate debt declared deeply defeat defend definately defined degenerate delay
    +15 demanding demonstrate deny deposit depot describing designer developer device devil dial
    +15 didnt digital diplomacy directed dirt disappeared diseases doctors domestic dominate dp
    +15 drafted dramatic draw drawn dreams dried drill ebay educational ekrapels electrical
    +15 emailed emissions employed enjoyable enormous enovate enrongss entered entertainment
    +15 entree environmental equine equity equivalent esaibos establishment everywhere exam
    +15 exceptional existed exists expand expired explanation extended extent external
    +15 extraordinary extremist extremists fabric faced facing factor facts fake fancy
    +15 fascinating fat father's fault feature fence fighter filters financing flakes flat
    +15 flavor flew flights flowing flows fluid follow-up formed founded founder fourth
    +15 frustrated function fundamentalist fundamentalists funny gallery gc gender gene
    +15 generally gentle giant gimp gonna goods governments granted greatest greetings grip
    +15 grounds grown gs guaranties guest guidance guilty haircut hang hanging happier hasn't
    +15 hassle haven headquarters heating heaven heel height hens herein herself hiding
    +15 hijackers hoax hobby holds hole honesty hospitality hosting hotmail hub humanity hundred
    +15 hung hunting hurry hymn ideation ie ignored ill implementation implemented importantly
    +15 imprisoned improve inch incompetence increased increases increasingly incredible
    +15 indicate industrial initial initiate initiated injury inquiries inspired installed
    +15 installing insulting integrity intellectual interviewers inventory invited invoices
    +15 isolated joining judges kerala kick kidding knife knowing lap lasted launching lbs
    +15 leader leads lease leaves legitimate liberal lifetime lighter likewise listened
    +15 listening listing loan locally lock logic lone loop lsu lying lyrics mad mailing
    +15 mainstream maintain maintained managed managers marketers marvelous mathematical matt
    +15 mayur meals meantime mechanics mechanism medal melting memorial messed mezza mice
    +15 mikegigi milk minimum modem mosques motor msn murderers naked nearby neighbor neighbors
    +15 neighbourhood nepco nightmare northeastern northwest notification notified obtain
    +15 offering officially on-line one's openly operational operative operator outcome overcome
    +15 overseas overview overwhelming pad painful parakeets parks partner parts passcode
    +15 payments peaceful peak performed periods photographer pig pigs pinkies places plastic
    +15 played pockets pointed pools populated pork possibilities posters pounds practices pray
    +15 precisely preparing presented priest primarily principle priority prize procedures
    +15 processes processing professors projected properties protected proven providers publicly
    +15 pup purchasing purposes pursuit pushing put quotes racial rain raise rally rank react
    +15 reaction rear rebels reception recommendation recommendations recorded recovery redlined
    +15 referenced referring reflects refund refusing regardless register relate relationships
    +15 relaxing remained remaining renewed repairs represent reputation requiring reservation
    +15 residents resolution resolved resource resume revolution reward rid ridiculous ring
    +15 ripped rockets ruling runs same-gender sandwiches sausages saved scary scenario scene
    +15 schools scientific scientist seat seized sent separated separately sex shame shared
    +15 sheik shipped shit shocked shoe shortly shoulder shouldn't shown sight sinking skill sky
    +15 slowly smile smoking snack so-called solid solve sonic soul southeast southwest speakers
    +15 specials spelling spirit spite spots stand starts steel stepped stronger struggle
    +15 submitted subsequent substantially suck suffering sufficient sun supplement supposedly
    +15 surrender suspicious switch sympathy t tail talented tame tanks targeted tasting tattoo
    +15 teams tech technically tells tested thawed therapist theres they've thorough threats
    +15 thru thx tile tiny tired today's topic towing transit transported trash travellers
    +15 treaty trees tribe trivia turning turns ulterior ultimately underground understands
    +15 understood unit unity unknown unlikely unpopular unsure updates uses utf utilities
    +15 utility vehicles verify veterans vice-president victory videos visa voicemail vomiting
    +15 vulnerable waiter waitress wake wanna warfare warmth warn warning wasted weekly welcomed
    +15 welcoming welfare wet wheels wife's wiki wildlife willow wing wings winning woman worker
    +15 workforce worries wrap year's yearly yep youngest youth
    +16 accordingly accounts acquiring adjustments advanced affair affected airfare alcohol
    +16 alike allegedly allies allocated amendment amounts an analysts anytime anyways aol
    +16 apartments apologize appeared approach approximately argued arm aside assassination
    +16 assured astronauts attachments attempts authentic awarded backed banks barn battle
    +16 bearded bears becoming beware bid bike black bland blind block blogspot bloody blown
    +16 bodies bomb bombing bombings border brain brass breaking breaks brief brings broad
    +16 brother btw built bulb businesses calm capacity caps carefully caring cartoons catalog
    +16 challenging change cheaper chocolate civet civilians clerics climb clinic colleagues
    +16 colors command committed communications communities comp competition complex computers
    +16 concluded considerable consideration consumers contained convenient cooperation
    +16 correlation counsel covered cozy crab craft crate cream crisis critical crude cultural
    +16 daily dealership dealt decades decor degrees dental deployed determine developing
    +16 devoted differences difficulty disease dish dishes dropped duffie dumb dwarf eager
    +16 easiest ellis enforcement entities entry equality essentially establish ethnic evening
    +16 evil examples exchange exist existing expanding expectations expense explore exposed
    +16 expressed extreme fabulous failure famous farrier faster faxed feedback fees fellow
    +16 females figured file filing finger fixing flying focused fool foreigners forth
    +16 foundation freeze fried funds gallon gem gifts global gotta grab grateful greeted
    +16 guarantee guaranteed guards gym handled happening he'd headed heading heavily
    +16 helicopters hence highest highway historical holidays homes honestly hop hopes hospitals
    +16 host hungry identity illegal in-service incorporated indeed individuals industry
    +16 inexpensive infinite inflation ingredients inner intend interests introduced investors
    +16 invoice involvement involving iphone island issues joke keeps kidney kinda laptop latter
    +16 launched laundry laurie lawyer lessons liquidation literally litter locations lunar
    +16 manner map mass meant medicine medium memo men method mexican minor models moderate mold
    +16 monitor moon movements movie muscle mutual necessarily neighbours nervous nest net
    +16 networks newly nights noted notify obvious occur offers oldest ongoing opportunities
    +16 organized ourselves pack paint pair palace partners pattern paulhastings peninsula penny
    +16 personality pho phones picking placed plant player plays pledge pledged polar posed
    +16 possibility posting predators previously priced primary printing proceed professionalism
    +16 prohibited pulled puppy quantity quiet rarely rating raw rays reached realized receives
    +16 receptionist recording reduce reduced refers regions registered regularly regulatory
    +16 relatively relax reminder rep repeatedly replacement reporting requirement reserve
    +16 resistance resort resources responsibilities restaurants resulted resulting retail
    +16 reviewing revision river rocket roof rough rush safer salary sales salsa sandwich
    +16 satanism satisfactory satisfy saving scared searching seats servers sets setting settle
    +16 sexual sharing shooting shrimp sights signoff simultaneously skin slight smooth somebody
    +16 somehow sometime sooner sought speaking specifically speech split spoken spray
    +16 spreadsheet stolen stops stores straight strength strip strongly studying substantial
    +16 successfully suddenly sue suggested suggesting suggestion suggestions summary sump
    +16 superb superior supporting surgeon surprisingly survived swap switched target tasty
    +16 taught taxes teachers tens testimony testing third threw tight till timely timing tires
    +16 tmobile toll towed toys trader tragedy trail transmitted transportation traveled
    +16 trillion typical typically unlimited unusual upcoming update upper ur urban users
    +16 vegetarian virtually visits warranty wash watched waters wave websites who's wild wire
    +16 won wonder worldwide yellow
    +17 absolute accurate addressed adjust admitted agreements alleged alot answered anymore
    +17 applied appropriations approve argue armed assault assets assist assuming attachment
    +17 attended attorney audit awful balance barely bedroom beer begun benefits biting blanket
    +17 blocks bother branch breeding bright bringing broken building bunch bus buses cage
    +17 camera cant capability cards carried carrying cases cash caught chain challenges charity
    +17 chickens cleaning close clothes competitive comprehensive constantly coordinator corner
    +17 correctly country's crap crazy creative criminal cruises curves custom cuts dealing
    +17 deaths default democracy depending design destroyed detailed developed developments dies
    +17 disability discovered district doors download drinks driver drove earned easier eastern
    +17 education effect effects egg elsewhere enemy enjoying entirely excited expecting
    +17 exposure extend eyes fallen false familiar finance forced forever forgot forwarded four
    +17 frequent frequently fries fundamental funded generation girlfriend goals gotten gov
    +17 greatly grew gross guests halal hate hearings hesitate hide hire homeland incitement
    +17 income indicated info initially instructor internal islamist item k kinds kittens
    +17 largely laser latest lawyers leadership leading learned learning lets levels lighting
    +17 lights likes location losing lots magic mailings manage manual markets marry meaning
    +17 mechanic memory merely mile miles mins mistake mixed mmbtu morality mountain mountains
    +17 nails negative negotiated neighborhood newspaper noon normally numerous occurred officer
    +17 open opened operate option organizations originally outer painting papers paperwork
    +17 parakeet pass passing passport path percent petroleum pick picked plaster pleasure plot
    +17 poverty powerful premium presidential prevent printed produce producers projects proper
    +17 property protect proud providing push pushed qualified radiation reality receipt
    +17 recruiting referred reflect relaxed remove repeat replaced reportedly rescue responses
    +17 retired returning risks rolls safety sake salad sample satisfied self selling sender
    +17 senior series serve server settled severe shape shoot shopping shops shot sides
    +17 significantly signing sink skilled smoke software soil song specialist spiritual
    +17 stability stands staying stick street strengthen strike stuck studies stupid success
    +17 surrounded suspected tap tasted tea technical teeth telephone temperature thats thinks
    +17 threatened ticket tip title toes tough tourists towns toxic traffic tv units updated
    +17 wanting warned wearing weekends welcome wikipedia worms
    +18 achieve acting acts actual adding addresses advance airport anybody apart apparently
    +18 appears appropriate army arrest arrested arrived asp assigned author authorities avoid
    +18 babies background bag basic beat bed behavior believed believes besides bite blow boat
    +18 bombs books bowl boy boys broke cake cancel career carry cars cast catch category caused
    +18 changing checking checks cheese chemical christmas circles citizens city claimed claims
    +18 cleaned click closed closely closing clothing compared comparison completed concerning
    +18 confidentiality confused considering continued cooked correct count counter create
    +18 created creating cute damage dance dated daughter dealer decade decent decisions decline
    +18 degree delete demand dentist depends designed destroy detail die dirty disappointed
    +18 discount downtown drop drug drugs duty earth eaten economy ed edu efficient elected
    +18 election electric elements ended entering entity equipment error escape established
    +18 estimate eventually everybody everyday execute executed execution expected experienced
    +18 experiences eye facility failed fairly fall falls fan favorite feathers fee feeding
    +18 feels field fill filter finish fish floating floor flowers follows foods foot formal
    +18 forms fuel funding furniture gamer generators glass goal greater growing guerrillas
    +18 guidelines guns handling happiness heads heavy hell holding hoping hotels humans ice
    +18 immediate incredibly individual interviews investment irish jump kitchen kitten
    +18 knowledgeable larger largest laws leash legs lesson letters lies lists lived load loose
    +18 lot lovely loves low lower lucky mailto mainly majority married material materials
    +18 matters measure media metro missed monthly mother mouse mouth movement murders neck
    +18 neither news notch noticed officers older onto opposed or outstanding overpriced owned
    +18 package participate passed perfectly pet pets photography pictures pilot pipeline
    +18 planned plants politics potential prepare presence press previous print privileged
    +18 procedure programs proof proposal prove provides published purpose puts quoted rabbits
    +18 raised ran rat realize recall receiving recipient regional relationship remains removed
    +18 representative requests reserves responsibility rice riding role season secure seek
    +18 seeking serving set seven share she's ships shower shut sick skills slice slightly smart
    +18 snakes soft sold somewhat southern speed spending spokesman spread standing stars
    +18 statements steak storage stories storm strain strategy strong student students study
    +18 suffer surprised surrounding talked talks targets teacher terms they'll throughout throw
    +18 thus tickets times tool tourist towards track traders transfer traveling travelling
    +18 treatments trial truck truly unable useful variety vast vehicle views visiting visitors
    +18 voice voted waited walking watching wealth weapon wear web weekend weren't whenever win
    +18 world's worried write wrote yeah you'd
    +19 ability accept accepted activity adults advise afford affordable afraid age aid allow
    +19 apartment appreciated approval aren't asking assume authority average basically bathroom
    +19 became began begin bet biological birds birthday booked born bottom bought build burger
    +19 but buying cats cell century certificate cheapest checked chess chief church claim
    +19 community compaq concerns confidential confirm confirmed contracts costs crew cross dad
    +19 dark dating dear decide decision deep delicious deliver delivered described despite
    +19 determined died dining disaster doubt dress drink drinking dry easily electricity engine
    +19 ensure estimated explain facilities faith father favor feeling filled finding fly focus
    +19 followed foreign forget fund games general gift governor graduate ground grow guaranty
    +19 happen happens healthy hearing heart helping helps higher honest hopefully housing
    +19 hundreds hurt husband impressed includes independent informed insurance interconnect
    +19 islamists issued jobs joined keeping kill killing knowledge land leg let's light limited
    +19 links listed listen longer loss loved mid minister missing mostly murder nail new
    +19 offered opening operating operation options owners particularly party paying per
    +19 physical picture pieces pizza popular practice prefer prepared presentation pressure
    +19 progress promised proposed pull purchased rabbit range reach reading refer reference
    +19 regime regular release reliable reply require required requirements ride rule rules sat
    +19 screen sector seemed seen selection seriously shares sheet ship showed showing shuttle
    +19 significant signs similar sitting slow smaller society spoke status steps stop stopped
    +19 successful supplies surgery sushi sweet task taste team technology telling terrorism
    +19 terrorists text theory therefore thoughts tonight totally trade trained truth
    +19 understanding usual vacation values various warming ways we'll white whose window wine
    +19 wolf wont wood workers worry worse writing xls you've
    +20 above agency agreed ahead allowed analysis announced answers apply appointment
    +20 appreciate approved arms as associate attempt aware band bear beginning benefit beyond
    +20 bigger billion bird birth blue breakfast busy calling calls card case cat charged
    +20 chicken child choose cities class climate coast coffee cold color comments common
    +20 complete completely concern concerned conflict consider cool corporate data difference
    +20 difficult directly director driving e-mail economic emergency energy environment events
    +20 evidence exactly explained extra families fear feet female fight fighting filed finished
    +20 fire fix flight folks fully game gets girls gives glad hamster helped himself hit horse
    +20 hospital html id ideas im included increase intended interesting items join judge knows
    +20 launch ld lead liked line lines lives located lol luck mail male master medical middle
    +20 model modern mom morning music names network none nor northern obviously okay operations
    +20 opportunity ordered orders organization otherwise particular pdf personally pleasant
    +20 pleased plenty possibly present pricing prior products properly putting quote rates
    +20 reasons receive refused related repair report reported requested respond responsible
    +20 returned revised rooms scheduled sell sending sense separate serious served show sit
    +20 size sleep snake soldiers somewhere speak specific spend spring star stated statement
    +20 stayed suggest supposed systems ten territory thousands top toward town troops turned
    +20 video visited walked we're weather weight what's whole whom wolves women wondering words
    +20 written
    +21 account activities additional advice afternoon agree alone alt anywhere areas atmosphere
    +21 attacks baby basis blood body box brought changed choice circle clearly comfortable
    +21 committee companies computer considered couldn't cover current dangerous deals decided
    +21 defense desk details develop discussed doc dogs eating enjoyed event example except fair
    +21 fantastic financial firm five fixed follow giving goes handle hands happened heat held
    +21 hold horses hot htm immediately interest islands itself killed knew lack lay learn
    +21 leaving live looked lost marriage matter meat member named nearly necessary numbers
    +21 official ok overall paid paper payment personal piece playing private purchase real
    +21 recommended red released religious remain reports research result results road running
    +21 safe save saw schedule school seeing settlement sign signed sometimes sound sounds
    +21 species spent spot staff starting state step takes term terror terrorist themselves
    +21 threat tomorrow touch trading training treat treated treatment true twice view vs
    +21 waiting warm wasn't waste watch we've wedding whatever willing winter wish yesterday
    +22 absolutely across added al-qaeda am anthrax anyway beautiful behind board campaign
    +22 certainly cheap chernobyl clear conference contract control cruise customers cut dead
    +22 delivery department development doctor door drive elections employees end enjoy entire
    +22 expect expensive far fast federal feed felt fresh girl gone guess half haven't head
    +22 health history hour huge human include inside involved isn't kept key known law level
    +22 link living lunch management manager meal mentioned metal moved moving myself natural
    +22 near nice nuclear officials online org owner perfect perhaps period planning play policy
    +22 poor posted price product provided quick quickly rate rather ready reasonable recent
    +22 region rest reviews rights saying sea search seem shall shows side simply special story
    +22 stuff subject summer taken talking tax thinking travel trip trust turn unless value vet
    +22 walk wants war wife worst yourself
    +23 access according add address almost although among answer attack awesome based book
    +23 bring business children comes coming company copy countries currently death definitely
    +23 dinner discuss draft earlier easy eggs especially extremely finally further given groups
    +23 hair hand he's hear heard http idea instead interested kids language late leaders legal
    +23 less likely looks love makes man market meet members move needed no offer often ones
    +23 others outside past peace political post problems program project provide reason
    +23 recently regarding request response risk seems shop short sorry started store support
    +23 sure tank there's they're uk upon usually visit weapons website won't wonderful word
    +23 worked works worth wouldn't wrong young
    +24 able about actually after again against ago agreement all along already also always
    +24 amazing and animals another any anyone anything are area around ask asked at attached
    +24 available away back bad be because become been before being believe below best better
    +24 between big bit both buy by call called came can can't cannot care check clean com come
    +24 cost could country credit customer day days deal did didn't different do does doesn't
    +24 dog doing don't done down during each early eat either else email enough even ever every
    +24 everyone everything experience fact family feel few find first following food for form
    +24 forward found free friend friendly friends from full fun gas gave get getting give go
    +24 going good got government great group guys had happy hard has have having he help
    +24 helpful her here high highly him his home hope hotel hours house how however i if in
    +24 including into is it it's its job just keep kind know last later least leave left let
    +24 letter life like list little look looking made make making many may maybe mean means
    +24 meeting might military mind money month months more most much must my name need needs
    +24 never next night not nothing now number of off oil old once one only order other our out
    +24 over own pay people person phone please power pretty prices probably problem process
    +24 professional quality quite read really received recommend remember return review right
    +24 room run said same say says security see send several she should since small so some
    +24 someone something soon space start stay still such system take taking talk tell test th
    +24 than that that's the their them then there these they thing things think this those
    +24 though thought three through time to today together told too took tried try trying two
    +24 under understand until up us use used using very wait want wanted was water way we week
    +24 weeks well went were what when where whether which while who why will with within
    +24 without work working world would www year years yes yet you you'll you're your
    """

  /// The weight of each n-gram bucket, one printable ASCII character other than the
  /// quotation mark and the backslash each, from `!` on.
  static let ngrams = """
    B7PLYRMOOLO5=!ERSJZQ^JDC:SaSNUOPO6A9H.@NVXROFU6OZ=e__MP`O[VbDV?ON!kOF=RGWSPGvFLLDHDUOP[PER;D\
    PONNM?X[GROAqOWEQ^cKHPTCRWWHOODXMJXIUI^OTDQF:`^DW^:JA`RWR2cQeOjGSMQGDSFBWOMJOXHPKE7TAhOCGJW>\
    TeNKLI8TUdUJCNKPO>O7DKOI>OQ@LP?IPZbLTCOGOONAJ]WCX]O_`^QNO3[EOL.<FZSOM6VOVN@OTZEOTLOCWBINM^RR\
    MSMa[VTOJNCMJYTgJMMROBQ3OPMRNOGMC[LXHTOO;O:F@ZHOR^LDOPXFfOJ[<KXgMFF9Ag[KEOkWVlL]ZNIDNQNCkEO]\
    DHMG:VJO[TCFOKOUOSJPRUc:OEC]OB>ANWRPVNSSNLLDfY_dOMOMKQpO`CMbEYXRJePICOTYLXdFOIpIVH4VL]LILMX]\
    MCMOPYSIOUNOPmFC0OZV>OVRZH(OJRYAOdWOPM]sOOOmDM:U<^JOUG[YEGaOJKUDO=ZJML8`UO[XODEfIFNE4}SOcPOO\
    ]E>EAPJK]OOXOO>bJXR9GOIIPHS6MJTIm^8RA?G@tEWTNR?O-ALNBQ@JIMJLKPVJ<GOMCQQTSLRHaWLKcJOdZWJ]M@Oe\
    QM`N3OPDdOOOMW[^JSK_K`^ML>h1NFG:OFdhGPM]ELAOIKRB;HRJS?RaAIY8=QMOVS=ELEUO<V=OWY1<MP?SOCDc6OeN\
    DnWPRXOObAMNPVH*O*NYSJ=X@A[JGL:NNEDOQ8iU[NNPkOMH8UTJOWOaXGGEFO;OO`UNK??N@JYPNI`?HJTLDERLAJIG\
    gJS2OS[CVMCX?NOEPNNOPDUQDUNVFQO<E^TFOTTKUGMVO5WO?O[KJHM:YIO<X{XJ6;R@I^ZOK?DQDOPP@HTPCED6H;OQ\
    UKLaORTINZ=J[OUQOBOTQUOWMKNTO8BRICJmFSQVKNmbRccMNOOOIKSOMOMOO9aEJiGLNGSVRHRI7OIWcNPKWW:LROMQ\
    OR]OXR?RM^TKTI2L7DNQ1DWPNMNSESUQNSNMO`MNJ4gC5MI@GdDG]WAHOHZXISPOOJFY?S?HiMNJeEGOVDRJFBJ;aON[\
    NOICKORWROYPO=GWH>dXMDJKR2RJ`=RCO3HfT@GOMoUHRI`ZCQSINLWZL@aM^MHNWO^XG_MK?ROYKK<OZXRO<QQGcOLd\
    8O[TM]OOIAMGMQOGSpK1FQQVOaJbD3NEVZPRQGO]DIO^JFOOKUbLOcMOOVOKISOCO@OONPFL8WNJ]RJ`SUQLODOZCOFN\
    aQOOIWF?jM4]FT_KEOIO<LLTOcFOJOMS<KCYdOsMoQ+NO[SiOOLMGEILK?QOKOM5UOSkWQM@ObINVWOIaQKOOOOIIROH\
    OUZQCW_FAWPMCjOGOGG:UNOKFOOLVP:OOIDYNOKPY}SHdUKOJH=PRPdO8]DDQSS>[=KQRF`MWUJeIAg^NcXPNHLOORRO\
    Mc_MFag{NUNJOICO[SNBS]OOXOWdG@KO<O?QINHCOIXPKH4OLkOOgKD]bG?OSF@hEMLK;`WOWRXGCVbW9@QQ@OE<OSNF\
    <9MvMcZ_ANSHbHdOLLROBdI5G:@<VP@K4>Fa[M!KCGgOPGP7N;XOe>VJWNjXHEOOQaYQI=KINOVKOUZHNDRTKOETM1NN\
    KBCDMWLCMAK=MN6>LOTTSY]FPOMSN8Q[eMN_>POOELORYSKYO<VoWQ<KY6>MRC[UORKOJOH@WMHU3LNV1HAISO?SVEQK\
    PdXUIaYAUUJbJbh>YQPMvOFUmONXD`ULKKgSLZOhOjPO5IONRN_VOQLMKXOg=cJ`KFTJOcOS<QU^VPOHKTJPNMOvKY@?\
    DYQUHM-QU<NdORWJ=QKBZPeGKVOPKUQGBZDUM^ZNSOTLgO:OQO(UNeBfZI=FDeEDbM?K]BOdW>NKOTEOONgBORLJWOPG\
    LMB]WU7GXJU[NCNBOBWL`]EOSOIOZWZOMNZQDQQSHO<R<RKafaVWN[J@?TJOHSO`G:CmD@QUX>QNGE?P]7J]ZMf=NKOV\
    O_JWWTFPMOYZOOILOOEMHO^LO[OLONDMVOUCGMMMfSOOFUOQX=AJTJMsOVXPWXQMKOgT^AJRN]RSQaAOHfR?bMa_KO?M\
    HVN7MKJZ!=QbL^NOO_OEOP=FTKPNM5>KHKE>F6JHEC:PRUeh]Y^DLZQ8@^jGhP@G_UNLLNTL<JEP]MUYOJUPPQ>ORHf%\
    DBMOKNORWKMEKHPDOTX7OOMOVKF^ONGTAF_^OqOM;VZjXT:_F^VNFNOhx;CCfTnXO>OPY`OOHV;EA>^TVJLEeHOQMNJJ\
    MO`OMWMIUkNOIJB;W=HYOXOOWOGD[AhaPKh[OXlRLEOZXP[HeR[UI93PELb;NK?]NOIONn9UIZ^SP?T2PF^d_fINAU;@\
    >GbTOFCKHQ8LE>LOSRTSj=POaL^MYOXlO>b[KPzOKGQN<VZSLCdQWGsZ^QcJ^YNV[IHR@^gDT7EOP<DVVJQOPYORPQDO\
    NOODEOOIHMFJSJ]8IfJKOJP^N]TKNDVX^>[]CM_MO]}GFOP>UKNVPORfOTQYTPdOLX`MHRnXOOO^WOPGIOLK_?GR[9Qb\
    NTYUhg5HgRM=OPWOOER;[QP3ZS^N[S@:<MN<SH_;QLKRQZPWc:BSUCUJDqLHN`O@Q:SHIR9JDKOVO[Bj]ILRLNI@OL`N\
    M5^G:OTOOvOVILMZkXXDDTQOElMUsNO5?O<P<WLBTaYKGD^XPKYOONSVIXMO=:bO^ONRdbgg]]ORPT@RIHP^SW?[Xc[a\
    cPOROXPIMWQMVOJUKUVIZeAJd=AeRQC@gMUOEWGLO<QO]NOOfj=NJ=]GJ;7UAEbOIBOO>gWS<OLE;XG5CO<ZOWOcONB?\
    JLK^CU;EROFCOSOV>N>WUTO^FOCGoI_ODGYHGSPSOZXNPMOOLFDOJOZMO7LAaJRPV[c]M3bCQJSUKLOQmOQK3F6@KBi[\
    VQOMOP9ND9G>CYBfJScGaFDDG^HOZONKIMJNMQWewVPXE<jADYESSkIJMKNHSURON:IGSIOmQ:FeHOONBVWQYXGWNMQK\
    YTQPJV[<WM^H=N^BIOMWQ:T>KXHTOKUKOGOFPUBK;CQLHMJSNNLKSRiOWO_POEIOIILFBO_HX>FRg;JLShAQFSLOEXM9\
    OMO_LPVMLSK]W9LMYO^XkOO_LSgMbOTOW?OSCQ[ICEhTkOUI?I_9a:1KOFONYBCoAQZJRWHVMEULNCM6CNTCWI=EIP;I\
    PFI;UJAUSb?`OOOOTOecOGWLWTLbX8]^ZINOPIQO?FO[eU:OBPNSCc^AOOQOOPOVcCPAEOGMHXAW[;_?OPO`CFDBSU_I\
    VVQOJ^ODOSRLJQjRGSMMU<PKPHPOO]OOJLSS@NLAJ^FV]S?`K<<OE]f@NXXWL?P^KJOOKKP>FLFJ@.DISNFSCCOaKNUO\
    HUQORLdPLJH:QiLZ_B`IVRKNX>[P_UNDBNMI@e=GZTJ9LAOVCVaNO@ZTO_OOVLNKOa;PS[bAbe[OVH[BUXSNJPbMOFL;\
    HE<BOJOHIEZYMOOX8OHRPJDTBMICqQNPQOONSMNCAPSDORRV:CEFSDcGaONiRPuBGdQNOGQFTHkO;F>T`OUS<OJN9YPT\
    Q$OVUO3CZKTiN@ESG<VSIUWI[OROC[S>CJEGO5OOOOLEg=GOPTO9b}ZB>ZdHGKI=SSPBXSEF<!NE;OORHCLLXdMAKFJS\
    OEI[OkLUWMH^JO[HSTGENZAKbSfAIUMJZGUcf^_CDXO>MOOIBMONLrBKM`^>IJMiJM@QbBROKKbiOYOVLQF@O}HWOSHJ\
    H`F4=aOLQB;PNaLOgdpKLO6M_OJZSHI<NfSHIOELV3[JLO]TOJ]JLOGOITRHDOQd=QXKOaSKhPRS_SN>GCOOOJS7[LDB\
    KZJ>tZOM?7RROO3ZCNMJNQ?[VPTLNTZ^MLLPKQHAhOFgPXMUZURXW?lL?sLUPgMHVZO<JQjQ=PG?OONW]OF7OVFOIK)D\
    OEJU]MSKLRa]KTKO9I7;agCEONJWOLLD/APOLKTWYSIOH^C2PNaOOZ??<EREEB@[IPLS?BWLPY?ELVNOSWPOHJ[PObGP\
    _?OHV;GTHJIEEOOMlLEOI@VOmBTNJOO]KORUWONFKR<X^SBODXEcjSMRROLUQq9AabDM2KKSQI=M8[cOYOLNXQCUJFIH\
    S_FJOQRVORHQVKZ_G`k<ZNS.@JJH9fO[TG<Tc]VMOKd[ZCYMROOYSdOGNO`OEJPOSW@ZQJVENEFi:YIj>P<CR@IOOENO\
    pFT3FCOSOcoUSODKOIDOQ<POSUHaOH`NNGNYHOD[OCJDJN<OLWHWOOL7?N_IMQKP^NLKNOJO1KQ:VIUOXa@N>O?Q_(II\
    THUEaULZNPKO[OEL6N?6LXFTGLE0PDVU^m=OI]KNXP]RILL[`p:FDS^IXJShPPAMpPEDUX4HAEWNLOSs]EAO`OHOWO>d\
    EMQebOhWO9^:MF]IY`G>N^48OIFO;IONDNFERUFa^[NQD8HJP^]<5JHNI[@E]SO6XGQc>^IK[UOB?XM[OM4YOHWLPV]I\
    IAPKzpKRjYCOHHJUMZfFTOQISMgMdROE>[J?JQ@GTIJRTSe>GF]FVKf>RJ^@OGaSO@KSLEVQM<AF=DBPUNPoQQ:Nj_=S\
    ^EPNXINBJW`MNOPiEOA;KEZUGO@SOWXOQJ=V>WFODNBfaPEPDvLOOLODWOKVKX<H=2DMNOGJIJSSWVKNNE]aU;>:J?3O\
    PLUZ(BfFLZ<uW[OTOKLI[mISJJ^KTSQRYOPag9_PKoC]MObMOSL_IUEHNTeSNGOvFSK@`OQ?AHMdOLOSJNWWSCdFRWWV\
    XRDLGVOOLJILUKi]EPWmOTG7KWOY@ZLK=NQZJ_OFJTNMNIOQOQNOBVU[OYOsQUYVEOeXSgU>EOOGED^NHTAljSRUQNSJ\
    AAbNVZMbic-OMORSrCZJEBePO?YPLXLENONYE[PCROTSPOLOTO]OMR>D;NSND]MNOP@I[HYLPIUCFba[EOY][EMOELHn\
    FO_EOJQLNEFAMSUM5ISP=^SUONCTWKOMMXSOOtJ@[T]/NOUOQCT]2[FI>IJNNOG[VbQGYQSOgVOD76IS[QYQSOEOOMTU\
    `JZLNOMHNUBMHVIFMJcXbdRcG?@UftPcI^[bWRO_SROQUOQGYLhKJXA-EKPTfTMPNR<@pLQ@PH@JOp?bcOHO]OCNCIeO\
    ROKdZAZLMVQ];M[LRLGZK>dRES7_OXMNAOIOdOORLVSLN_EZD`]SvWV=7W?2DO_TN^F>O2QMOKXKTKYMPDTIdS2XGD@O\
    OLX?SSJRJMMUPQPGF;fPORK`YCQHMeS=BDQ]9WOWbVbM7fAc/AiJHHAQO[NV_MIIO5_ME>CZaQI?P]PRUZOOOA>R^NOH\
    PL]EQV`CuGKMRDeh`A_<QOLJWRRJTDMKDk>SD]KKSKQ[iRGCPJYBOOLdOOPOOMN@RVOGYSMKFO2`NXXO;l>L?^eO@IOc\
    d>V=HhVO`QNLPglbDOJMJ>ROUFKQ[NXIPQDVVPYKOZAMQQ1FUJUHF5OLO=dMnIUjZWOI4KNNOZPgO@AYeSUELI^XR@`V\
    M)UTOPKOWUDMJJOW7gN=ISOcSO_O`;RGCRMPSD?VBF9II[TIO^NOUNeFIEOZOVWHRKO8?K+fgULZROXK<VMfQOSLV5TV\
    IOOWUIFEXANLRLDGVOl`UBTJOmHJHO`OQQRaRPYEUQQGEXOI=YUHUVEZO?VVJUTOdLNF[O?GFDOVaVHWP'_NNOJ>VVUO\
    JMXOAO?_]UR[PUO?:K-IIUJ=@@ORNMGIMHNKOUbMNOaB=OTl1OK^L9_RNMDW@:OR]ST@RCRSMOFNS^_v]Q^I0dAMS[XP\
    PHKWO`QSIKFPOLTLHO??aP`dDRTNJcM?TOMOLB@NBOFCNgAOM[JSH;KOOLlJPON<cDW@OORPBY]>O<NL]WOJOGVROP?N\
    N_FIKFEcNJRCY9ONOT[MHSL6eOQ5KFRO>V@OUFaMgNOOTLGOOPnNiJRlUQRNLIQLQydYJOPMMO0WJSN>SHNHDgFSLPTO\
    LFEMAAW^6OE?JNGIYERNZUiXOPOT0OI;^AoUOJJ>PD:YO]NKUOeLLOJc;GOOS`HQNKODPYf?LIOReX?ISfWULZVDGUPI\
    BOMHOJF`ZON:M>GOe<[ER]<KPW_]MTM8ROOMOQBOi?YSGKKn[PM2QdDUWOQEOcO@jNYNQOPMOGONM@^UH=OHOO>O;OW4\
    -VNJHOOXUTP@RDMK_LUFHVKNMCE?JY0C>CULUGKcQGOG<WJ:]WqdMBa`SPRYN3aSEOOP5KUIQP^_>ONOqNZIAWLPN>eG\
    OSWfQUd>OReI^LcLE;I^O_FL=PKHPO^Sb9T=MPOJS[W_C3k1OQJNNGOPQIGUOIdaUCM!F[N:T;MZ>OP^PJS=e^HOk2IU\
    UVRIKnGSNDOOOTOcOAOQ1OacOAC8BO]J@KHXKFM8_fVPTBMLIRdPP:QJPIMOZOoEKZHUKNbQT'O=OUOOCOOSX;9AS_<J\
    2OaJ?]G5WM?NAHSY:LOOCYH(;pPHSOOOOjEYL@D_NOjpNCOKMS2V_FOeBJQ]bM`[@PEgOdcVYffOA;NWcINEj`KINC?T\
    DaGRPNNMh[UG<YOZWNQVTNTBOO8OQ?dP<PGfYFE[DMbQPeOMhOHGKOIQFOPe[OJVQGUUOIROW>QOHOcQ=OMNBHQG[7EY\
    MKRPOWOQ5OMPJ`^OUT_OELORPMDBN[TEDNFOOT_AHJcMOZIBGEBJOAO_XIGBA?:=GwO^E?OLB^N]OJWQOQHWNLQdJOJO\
    GMiLJGP@eZAOaHWLG8RJF@H]Q^QOlSWC`YN:LOO`SYUCMMGOEMUOKDPXS[EQcHO?LOOPFLSITDNFLOONXXZJQUOMTGHO\
    GOFSWVBOBFLGJuR8NONYLMG_:6VPFMKUOMOHGTD@XBq<`d;NENPi`ZDHFKZTA9H>OSd]O2WFCNXCMH[O@UWS<OR9NDL?\
    OD@OOOIcSWcLJMPJc^4OLOLINBhPfKCJOOOONVECJITMLMFBGOQP?[FPO6JKdOgD^OSbFEMIOZPWO>ROOZREO[cHUOSN\
    h7PGPV>CJTaH4DRUcRZDDJO]G:XPcUVGKJO[8OFNZKKQOMINQJO`RRLUCSHZO]UuPMQLV^oH>WFOTON@JdOLRISKN`XL\
    OXBOD[VOGN[+IOF^[DSIOAE>ODPO_kTYOAALDKDRTRTLI?_IKMNONKO9OK^PGES9IUKLJ[GiKgzOSZMNUoMIFToETRMg\
    B)SU8M8eMCcDVMGOOCIBNV^PTD[YM7e:XPB>V?KgJ=IOIKDE9N]LfJKPgMEOObRUCN[ZMGTNVOM_LOUFWXXOOR_c=YRK\
    eR[`WeMPRA_VJMIiO?POMfiOMY_DPGaLOF86K;NTSOO]7T?cdOO;eOa<JJ>OgDHQXQDUOBUMOHO>QJLFNBCPaOXNEOJ@\
    IOZNdPTXXbTX@IWOFFfQVY^MONPINMHCOZRWZ]RSWK:OTFF^BJN_EXBZZRN^PEOGL=H=MC;KF^LTLNShEXaFMOSOGQZQ\
    OLHaDlOOKLNfX?YNOOG:KO1C7PEJQKXHOPQF[[D@QOIMPOZKG,VHJJM]+@ONDTDXZ>7>gRV^TKN^S_KMPPF:YWONNQI:\
    TM6[UFQAXSO=J@IA9:N9WLcPAN]YIQ`FFTWFLAKdQTOAOOOMFOIOWHSH]OUBEQOmO@CYQIRIKoPKLOQB:KQE_oMQO<KN\
    SGOOWLLjNRZ:O<XT_D?LOLOXMOIp^iOaObZOcVOEOOU?O=HONGYT`MOZQFU9PVK>GNHJKOCCVT>KKMX4OOArCOLjD`OJ\
    ARNHX[]JGK?JJaWAGQM`POHQOODRBJ_aOPNOeL]^KOf1R3UOP-XUAyLOJeDjQ]Oa>TIW?3BDTP?LdELOO`aHJM[PMKd^\
    OOoYVO8OOO]OMIeQZGNIAIOXSTHXO=TPV`SWIggbOOd]XPOOBW8RNJXBVPI_YOVmO>UZ^BQJIS]MS9QO?HKU?[j`[YOI\
    S>TLY_CLIVZ`S_JO>HEO[[jIMOEfMYJJP7`TSTEGGc7RQOJXNUKEZPE[OVKBHM>V>POOOa>WHR1gAGAHOEP=JOBTaHYW\
    JTOOGGONOFGCb:DSRPL!L[]?BOPc6[EMLOUCLd][WbFSQESIM8=FSOMOPUG@Nk@PaO3EQ]OLiM>J_YM9UTVYNCNJOOdZ\
    OFEBRF8OMIPCOMg4SGLRYMTMN_EG=/QQ$OOPOnMKOOONMKKIT`VA^JJOWN9KTQVODOITdGUJPTC^JTKI_DDVS/BQR?[W\
    [<<>DENUMOMON:KiOYOCE[IOO;O]=^G@bS9S_]4XSRH1JFCNM+SWhVVoLOMOHWOKSABO>RQMOBgKVOOPOZO<IWFSZKKI\
    LHRRA;3OZrRSPOL>ULU;nAe@OcofK@OOK?K_YTNKOcUOO]VNQMFKH2POL7WHPNN}GMIO`LSJ_IWPU&XS]@BaUNTOD@SN\
    SOK=VGFHOLOhdB;DJJ`MIRNG5F_[NS?8?Ab`VlPPE_UPOPQONC@XQN?OQ8@KReROMNYB[^ASJLUJOAMO@PIM]aO]DO^J\
    ^XBdMWGOOERU[A6OEMUIHPMOMMENNaEW^rMLVFOLJPKMZONNSO:OQ>BALP=LNR:YJ]YIVZNIMTHRQK]'UUWPnOQ>8;JO\
    kTDXNOOHFIONVH^LfZOOGHUAENE=PCWCM/OOO>OPEDLEUif^<^OL`SC:ULJOVGDZI@ZHfAPbO@G^j]P[GQECOHPFVBG>\
    NNfUPPZNcJ[/eORN0YMT.MZLaVVNSVM_coEO@lOWWR=OVI]IXIZGNSTOJMKNMbWNGOUMIcT@MB?WLLUOgHXCQ>[GCeVO\
    VR>LNEBNEOPOMFYVEYN>HUONMXHiZHV=PKJNGVOoOOQOVO2OTMR^F]PTBT[XLUNJRba[1RDOY8NZJ]WKOOXRPT]SaFHk\
    bTFqOLYQ0AZ]]BNNS^SfI[AS@COQ^dOO<L`]D_b[gOOYUOa>Y^O,_X^_OJVOeS9KEW]O[VWLLaOcOQHH?DOCPYKMQZDW\
    MFEFAOLFJLQO`PbO`SAOWONOGf[I2O5AQSNBVRG]iOOHOAP]NZH[aBKY:CW8YUMD``Lic>HNHSS?W?=>C3RT<OLP;INQ\
    CQUZSPOZSVGDGDJPVH^+NFZM^?WIO^TAG;AOOhOwUUNbPL_TOJPIKNN3(PP]c5DL=LTLKGCULPUIMNXRO^9P6P[MINYK\
    QEEI@`KQL9ON5^ET/VNO^OUHNYIP]kOOO==Jb=OLc:@k_J`PIn^ARfQcNN]KBBCPDKOWGUPKK8PNKK2E`p4AOOCXM=OU\
    K_H7KH?@JKOl:<ROHHAOWCJMUJ`KNJ]OF_J@B^TOCSIS[OXDKI<NHYIC?SRULQISFOOPQROVJSOOLOU6?8K>OQTVOWIV\
    OV_N;aOXINYJY:_P^J^p_SKRZ>OAKACAWMOCWUNP3O/YUOT?=HWJQbZOKDNGOm]TIDSEHROUMCK[CE;OOL>BMtIONEYR\
    KMOOTZONV_IMKLUPJMUSRBMM`QSGVAMeULJiYALNMONkCHKINWKPCRPTdFCPOYG;dGBbNJOF@EOKOKPYH/OQGSWaNYXN\
    [OO8CTSONBO6PIcQIIUUALbfRJUd8;KJOOC78MODOPmX>^ILUaJO!K@QLNTOYIO[OOBIHLN?HTcJO;F@AM47_^DSRRJS\
    BUOQNN>5<?FB4^KVRGeGOMa[>NO[HGOECQJRMXTIl5CZOJQD`_FNDVQGO?OOXPhGLARGPLKMSEFPCV;HQX]LCO[6PQRJ\
    =TY>DRBXMIE7BgeU_RIWHFE]E/GES5QMOQOMM<BPABZ8CL@JOCJNJ!O^g`RDIPPOSROWH_KSM-PaKETBIePQC][O[OZO\
    2OP^=FOL^KIWjVTOQR9US`MONGYG[PX`OWX=VOEOOGYO;COD?DN__MdMJPCNTKT>cPKNOOILWRHPLLKeOHIXHQ^ERGNf\
    P^[3bN_NaNOOj?PQKVZRLKDCPJJGUlBfePOONOOMaQ>WVFON?J[P4JiOcERN@ISIOG=UJFqO!SJ]]O=EF0N_CCAT@MHQ\
    R@>OS?]O=VORLNQPMA>QNrIbRFAPbNYWK@MQJDOPXFIPJGQa`JQOSa:@QHG?[TUJOO]WIMNOVESKUOOlFKU?GHXO@PVW\
    SP:Z5@`Z@aM7WNNOVGNJ=LJDOKPOB^bMT]bSO?i9MgOFBPOG[AO]DgQOZ1OO^QTfRFYWQ>]JPOXUNLZHOG?O_QNCLNMN\
    ;:b=G^M^OOFLgqVPD`WbOOFOOPFDNL@NN:`VO`MANSGB@LP?@OVklaVMATjMFPHKC:SJPLMCQPPGRQIIXF?]_GLNEP[5\
    L]PKE[H<IIJNOOEOdRL6FldBPU9BOfQOOASYxUCQZO[J<FONBUUX]?UJJPZMSRICAjPkO]OG=PXMSGOcDWOHF`INiLPT\
    AEPM@OOMIOOQk@_iJNBOTKkGTPANTOML`NO]UOHbLUOF[Y^ODOYE`NJOFWI>`a8UR;FCAa<bUPAMODEYLH[a=5UOVWE:\
    ^ODRfFRP]GNMQSODlOMOMJ:OA_]bNOdWVNOFOIGOHh>R@ONEUYKOM?anjGKUNUXEeVOLWEOTFNOPO99@@GQH<USOKHOF\
    _UT]S[EWGIDO@OHAVLgMZ`S4>F;WcOCOFOhKLRP7OIAO`SF8NWXEW3QO^FQHHjsRQLTSVRMPUXWXGL@NFLTYVORVEJ0S\
    LH`pXdOPYXROKQVNORXOFYmDKcA<aOGi6B[UI]NHPaTJ<K_GQMFeV]OjSNMOJKP`VJIOeNN`NOOO?JESq:L^XONWdL1K\
    ZNSOES>OSUR^OfXbEOJ1LQRDKCLJYGhNOLLZMHR6hKLYSBfYPYAKOYRIWdcSLPJgKANHGEdIUSC[CSOOOFNHFDQkMg=?\
    JDBeS>Z[=^`NCPf]IWMNPOFZsIMSQ[MM]MOINTQOTCSOWSTHOOUJ0HNWcOVNNcICJK;DOKETJNJo^bPDIKRCLOALON_9\
    M^aMUOYN;AVXF<ONRCNIIjY?cToRQdJDYbOe4EON?@OQ;QWKQYGVGTOS<EHIOMTG=![EX:ED8CURYV]QOhQ=OH^aPLDM\
    KOQp[G<QFKnIURMOGYVPO8HG/OTObITR@PSJNPFROCJB9eATT`NT;POP^YTKA`GZKLOO^UODYDfjTd=;KU:_FOV=MGLZ\
    fVXNJMW_B?kWOLT.YBGCIRgG[ARH[GUdFKIUPOZN^G:[LWNM:VNBMLL>cOC@XDaiV^GDDO^FNBDHeOFbJNOGcO]bREPV\
    cCOGO@JR6<LZQNbPEOOHOM?EGL?cOGIOOX8O;Q9OQ<]a0}M>ILpUXYP!JIBMWe]O^JJOUOWJJNOPUKFSJNWBb[aT*@GO\
    IO]<AT_O_NONJOHTLRT@IQNPKgGOWRMJQONkQPEL@QBI]B_XQOLJZJHL=OYPDIJNKB9U4Y`QGPOYLOYKX<?HPNEOMORS\
    _CNrNd@E`^PSU@KFLPHQNSOrO>LY?_FOGMENONKY`NYFANGKGV_>MHLVZAPrDRK[TFOfRhOU<UIORcODNTKNJ?M?XMCJ\
    9ROPNQObJRFLNIO^Ob9RO5Q8hAO^C:?fO[MN@UNJVNrW`PHGEZS@dT<O>O[VObWGNEL@SYO:1>aFO<OmBvHK]OR6GINN\
    NZRinOGWIIOWWVN5K?PGGKaOJaNDCIJQORoTR:GYN6b@OUXOLMEQOgXeMQBNKO_CEOTO6NF6POTOKMVJSFDCOQODTNbP\
    TLEKF:HXOILLOHBTIJPZa^UOOGHO@INYFQaO<H6MZNPOR>GU*INnaRIOONkIWGMO`OOb^GOfaPQH?OWOXXMVXZR_OBWM\
    M=>BhO_HU@RJMOINSA^Yd^HDO^OSANWNLN9L?OUPOI@VASMFF5K<OXEJOQMMYN[TZLMONN)OUMF^GV]PjGGFBC<FJGCG\
    MC=JhOUBO[Qf8HRDROBOVYMYZGNTKDPf[vDRC8[VCVMTFPAig_C97O>ISOP1_HOLJB>=NT<nGIRDEOFNN8EPD[G?dOAN\
    cFAHBPJ^K]KMOXQYmBBP:bTARHgUYPKFOJOKQ`WGDF=UK<[Fh7WODIRDHPecOVNSZOOUH`ObQ6b_ZGOMNGVPdkKBCdQO\
    O;Ni>KDY^NV_UObYDrWB+WLCY8]OOB?KQQVRIKEVA=iXOEOY4ZL@EU>VFOUIBOZ9WaPiVHH[=EOGWPH<AXSYGO>hPC]X\
    J]I:kfE>DbWD?OoYCWK@5=ENZhNHLN`WGONYMFRdMme@@R7NXWg]CNUO>VVPGYN`6OJSc7`gZLJC<M=DKHSEFO2XDG:O\
    AA[];5COQHRPX_O8VHVQ:BWOUEO?ONTDTSJZ_TEQMTeKB8FLRSR?D;bBc@Y_[JOZHRN[wBUEOJ]EOO`@]@OOAXHAODKO\
    XIO@Oh?<OhVQdSLLO[yYEOFKXPMP,WONVT?mN?8h[Ca][ZHMGObTWL>blNGQU_]LVTZ85WbHQINNNOAZZOLbLRM?I`i>\
    T3qa_QLVObGCWOOWRQsJBIKQPjjT=ZlCL`cOOX]TZ<KFNKBgQIOCGS@``NR]LOEPOZR^dIrY^CJGSKcLMIJOMONU[NZ[\
    I?^@L+S;cqeKUHQROOQOH3B*OOANXaPdPZOcOR`HOdEUQTE>;/FB<eOA^8OSOH^PEOYTNXNOOQRXEMoO<QON]JfHNOSC\
    O[IO^j?NHOO:ANOQJOUIUPYSH=>RMO<:`QODOeB]T=TDRI{NGOG[GOIEpGONnDNQNV`MLM^^FD^QMQR?OPHIVC<+=CJI\
    SO?>ROOEQ]RNULYBaEFONZQO!HDFHOQOJL4-PDM1KFN]@UDMJ^MJFMWNGOO^ORROCdNOOQIPKaOCYOROIWFPTOMKPEMN\
    SlSOOOS_SONOPFNOT^NJ0OMjSOQNSc?yUIYTC9A<BjOS?Y7LOdKMVNEVBNSIAUBFGK>DGD8KHYYaQ^NOC>NJlT[]PJ@S\
    OCLH[[PZYOSLIRODeOTJ^JKOBBXQGMSIONOQODp@PLHLi;AAGk_Q;PY)OSTD29^WORBOe(bUCUGZLFNSN=R^]EIbZbE>\
    [HPOOJNXYWRI[_QeJPFNPNIOVIJEENMJ>_3LY>TP9PsOOhOKKNQ=IQQCKNA_TDJK>8O*OIdJMle>=EbgdS|GSVXTV@<U\
    GHNPMRL=O5OQMCGNO3VRTJPCBJ_CF^TEKJfOEZ>DNOOKTKOZ[OCY6RNRY^VV8OGbDL}KPGCOONLWFOMPOTPTOGO@_OQR\
    KcMU^`YN`O@Y<PH/OOOOBUWW?[Csa?:AMCZOK`QTVUIcQKOERBJGUKOLJV`OMEP_OaQII@EiSO}^ODMGJJMOIg^fRh[K\
    ORLRORTIY.NQ?CPfIO?OTFX>P?FNYOUWbINBOM_RLIW4HCZ?bQcOHOPJJOmWPJ[cGNOPXOQ^MMLOMIJMPTGV^aP^OTNc\
    NXOWOROO[PPSh`M<?YxQQUONM]OCPIPQOdAQOOWPORhBMPTCOFMVNEQaCbNGFRELPO_TaO][QZOdOESIO_ALRZG]SNIF\
    P@@@8JTBOMnd][ZBANNOMCKHIc_[FZFGNa[KrLPD>@Q4RNM=RdrNO;S_qAOPBKYMMD:IdOIFfFIOIJSX@KdLbcEILUPE\
    TeBKO_<cOOVP>]T?RPENO_^KO`LJHP>c@EQOSO@WOWITMXFUON;HNUF2UKVO?TPSKORZP`F@@AXRcQBOP>PTOY0MnCTf\
    i3OiJYOOLONRd?AO[N`W6FOH?IwUdSXOPLPG_MONQBTONIJMbRY`MaGOLO2NTOBhQa;D[]YROHUDRLOQFO@ATZ>JZZTU\
    UQ`YHRGMB?QXXHIJ[F[DPXDEaKWKIOLOONOJGQWM?O_9MEHSN2SJ9>LYRjPIRbNEWI_xNaUOHOcOH<}9S0_MOJCP]uSX\
    OTHFOMJCWSDYDKNdLKU?cNFO3QQaVNJWE[HO`<E8ZaR@`2NUNST@mCEOnjGFJMODOIROROYOJOOA0bGM[KOIME^NOOKR\
    QO=MYNFUPc^HcQ]USD:mIOTNTNHGJZRb?ALEaVAUQTROJGQ4CIJE:O9]SSNe-SYZ/NWPXRLLl]aBGGIOWB=OFVXnGOSH\
    O8FDPF@R=B0;sLNtET`M=fJ>DKIPYILP:QSANXOOL<EGZOOO<NO>JWAD>SQOZbHXO9LGOHOCC]YGJRHja?aSIMBP@NP^\
    JOMUPKFXbNFOEZ^fMR^LG6LHNRfVTMOfMBDIXGOU>ALWOMbUNO>VHEXFNHSGMEP^AWO@sPEJNQIF+IW^=bHTGSLSPJVO\
    ^PLH@K%YO5URO2KXI?_F:OJG]?1bBBLO<WLZKYBOMAOCX=OKJMK6dhOiCOIBOKOJDY^JCIOL]MHFMZfJXJ>CPX^OJNAP\
    WU;R=,PEO[CZKEXTBLKDQOLQOLWLdOM]OOEAISD[L]N^J>UHXUCaJQBIOV>ESLNNV4Vg3ROOW^OPOlQVU]HTKE]RKSJO\
    MQK^CcSU5JIQ?<gDFPAT]N]C;EWCMNITLODAMPO9JZFSYGFZYSOHEOLYKaWWhAF>COLHO@>VO]OOOODMWaDDOOZKLaVD\
    N[`BHVQI>G9OR,TiFJNA;5MOVCMNNDOWEGcYNG=[bMOZO[BDODPPPOH$BODMDPPZGOsDMS>TY^>[RaPWW7]XEOIGHLON\
    kPOh.PTOLDO;GMPZVOUO1_MORa}Ta]OLFOaqcOHMWOPaZTTg>UPN?gI_0ZFRNOIWGMIKOITOKATRBOPN]OKdOO][QMPY\
    HOL7O9a@YCZAPOINSPZZFIO_OqFQ^RTkEL]4O<YTD;=JMs?KC<QOLKHf8MO<WPXMHDXXO[XKORDNTSV^WOZMHOWEMYN`\
    RCBaGEJLa<OJF&SzCTCGqFISQV,QKRPV@G_HILORIOK6IE:RO]KYG_TQOVO?VWQPOOBYJRFYKBBNAJM2RKJQNSO]XGOQ\
    >LOfOTISILMWMZTMUaMNI^FGCOHROnLAVUe=GcNMVZbYHEdOOB2TvOYNLBO>GHZaWL7;OCE^2UOIMNNNO^VR+EMMJRGS\
    LXNQUFPE@SeTOTBRSOOfDI@:WAKLSIO[CODHLKRKOWJ^LRA:]N^eNHCUSIKPmYHN>]@SOHFPI0_O@=[COO5RsPDOMNGa\
    -HVXB1TRSEORKE<IAF[=EOPOQNC^RVF<W<QLO]P>ETTPNROOMUcT@_KBMU/EIJMO;OMOPFCWLJKVS_GYILNMOUZQSQJ[\
    KGOIKFREHDOV.Q[ASNLGEGZXOLUc@V[C]RONIUOORM:^I6PPJWOQ=OJBPOFBFYWY{;IYKPRARRDUWGQIMOOaQ]KOYOOB\
    OKP2OANVMKaEQ^>NEBJeVGfiBGQROOQeONMOOV`WOGM1OZMO4L*KOYCCKOAAaOTbOFOAGhMKIONHGeOO^ZRhHO<QNI`O\
    JAKPVXS=OAOBQJHCpEOAONFQ=GRKe3Pb]OLb9ShAKZIAjM8]SLR`PY;^O]O[ZYOO]I?KHORYZZ;KQKJFM>LOD_-ZUNDW\
    b]OR<N@W]HIdM:=OQWP_RRcTK[ZJOOW$TLeUSNMRCO<MMb<NPKFF2F^OQRVBOAQORb`XOOPgHO]BZJ9OaMFHLO-M>baM\
    ^V9EOIVWYNL^NENHN]RdOkLNTMfg[YJfMMHTINVQZA@OO]ZOB[OOVZOP>DOODDLIq`CM]JLPN[OOR9WwFQDEe[HOJRUX\
    EMmOOH3G??ZSJ6DNZ@WSTOi]ZaNMBAWFTD:OTKNPOSOpXN!DMXYGN]7ZHPO>Oh_WRMO[HOIPBN`OMiPIOAP`JZO1GPO%\
    K6G^WbOHUTSIKHEBUP9QMMO]f:CV:[LMb7{^VVDPD[MLOOHMcLKKO^NN>1FG:PJHQO4]OL>TfTEOKT8ELBDPOTDLKSGN\
    ;ION:EVE_COVAEDQb@IOM^K^?ZPSOWMVMX61ATC4QSDN^MJUQIc^jPHNOOQhUO5iOODLNu}E^A^SM>O[7ZRAFVcCRQOW\
    OTT`NHTPSYOcGFOFNX3JNVWVMYIEIU4`KMTRGcQIdSEQWhiSYYMHGN[OCSQ[KXLWR]EGKTfD`YLK=[UXJYD]OCg3WUIZ\
    X_KTKdOT]kLCUOEJXND>UR7^KEVdGbZONVONUeEKCVPL]OT2SIh>TTG^MgEOZNK[K[ODO_eOIAZPRWFQGCKJNRbOZ<OY\
    OJH*UNOPNEPE>b`T:LnRm8W`ND7ONXBMOQH[PQGHc2NdOKBQYLP=QONR_@NNXX=OD^QVG[W6LXBaOMPPeGMjVAaYNQAN\
    P9@IPeSXPWSOOURS[KMGXBONP`fde][LYLVM:JOXOMKXME]MC`dOFRUbOJOOUHOJMZPLMQEM8bQ`eZNJQOIOO4DY6O<6\
    KJNdubYJUO^LOc[OEP^=G@HSCGiTNaOUXL^YCZQLFZZJOP@``IRZAEU^WSOHQ<;9LR9TSMLGNPCYXSTgdBNOW]JKJEXY\
    _IHQAaUUXRLOCGVNMSlK=OOZnJOBVMO[CBqXH@jO`F[iaODYYMBDL]bSRPOF[]hRPXKF>BGLh[AV3NR`q[OOCS`E_OMO\
    8GIRAcNTVRMIR`G=7`E]_QQINSOOT[TMKOM[VPKQ?H;bZ?PZQY^;PXHTILRCSLMY?_F??HMJUOBSOcVYKLVJSM]OfG?G\
    I/EZMPAIVMDB]MSQc@YRNNVUU^EGDTVHPWPLQNMHOPX6NlOeMcLBOXOG[VNuOODRPIXZGMO9EDTNEIIET@Y<DeJNI9Y`\
    N3WPXg?!OGKXMOEePYPDWPLQSd!8:TOTJdXDY]CRM4OeQ9QKTGXHEVM?PQOObWGS<`LNHJNGbGJO:`MKOZUNT?fHH@8S\
    QpTKReTO`NIBW?fMG]^NIH[IL:O^MK=NOVIGCMcL=HLHQZNCGYoGRPVTN`XC5:R_IOJ6cOH?OQ?CG[IaAHYQLJOSCDPG\
    ZOJIEXMHFVIOPObTXMSYMYg_[`Gbnk`EOIXc^RRGDR_?VTY:J@HTJNODM<JOOO_OQTcLHOGYZMTZYQYM=M]NXONIJ?OO\
    [THFEXFVNTOWXUZ[RTE<K9@VYFhLETNd=Fb3QNTfHK?P[aMLUOqeSREOIOZdPHGHVYQHGhO8G>OVG]@B=JL]d^XOKESX\
    NJWGLj@]FOOKnYSOUgBKFdOUPUABONE4a@UWJOPOSOFIyZRGHDOSSO@NA@A^EBLXOWNJKaeL8YHE8E7QTOZ9OGAZJ1HO\
    VJ1;ROUDJ8JGNVPIC`OS7EaUh_IdOMOEM_NWOaPPlPWL;P'YW^OsDEI_O_bG;_ZOKdXDJJ]QVO<<`jPPTR6YQMIClHRN\
    8GNKv>1A3NeKJeIGJE;Y5;K^YjNIHMGRMKCAOHF^QOVOKSTQMJUOIYOJINA@BFS^MN@KO:5]8_NZEPSNaN`QZRMSVTOU\
    P^ILRCJOYHZMWOCLOG@:EMPHRQCJKPBCIMXbDP6OO@JMGLAUN__HG_]OQ6TSFS>bMcPbIZIdRZGXM^FFW@OPhX=hXIO@\
    DGTS@OJOT`VV[P^FdHRMKGJJ[=O4SDOOZWQLKOOZMROOYpOK]G]ONVI:SJX[DSOKXDJTOORP0ITZ[NNPTfTFFIQZSROJ\
    [KWREKIJFK`8OOg_JMKXOOUJOFJg9GK`BYPHGKO?IEiOQ`o_eOYMlINqZTILWO@?OWV?HTK^yOIBWO=]EHVEBLTQ?WGS\
    AOA8[BSLO8EXMOmS]!NPRH7^;HWSI]RQXOUCRWES^P[@WOE^Pf]EKPWH<PKEJAXN;HOTOMIISOjOJBOCVZRPLNbRWPGG\
    MIN@BSQUYTRTPGOQMNb`HLVDFZVZ`6ORQALORPNPALLEK_IHQOEfIPQsOOMQUTXcTT?][H/LROTOJSE[P]OQE_0ZL]RQ\
    JHGOOO>SL^YON<fHJ[ZSKRO|TjO8cRYZDYMYJAJKHKGYNKY6YPGTQjLOjKWJ>G6LGSY94JX]MKJT^lI>RNNe@DWMi0X?\
    LOJFIOHPQ]QUI^WKO9OJ<[VJHRPeEZXI6JPVNd4JH]@^Q.=IPYnHUNidJ:ZZONDGYNTO@JNS`ON`UFKaJNBMV=NGbB`O\
    L?fbOb;QPOO_HRQPOHLCR[/B)LPF^QQOOMY7ITOSJDgPJF^L]OBSNMIAPo_OM6H;YGTOJSgLMN[b^kYRPNPOMVLIRIX?\
    Q7JE9JPHOFSU>WIF[DNQXOU=RHDWKBHTdJ<MDES[dSKMQIO<BKQL1>XZWN]JOPXWJHJNPTFQ^HRbZHeFSPH_JOFcOWON\
    OaIKOUAOQEMH`?RROEIF@OMIPBBQQeL?VO@[NH=KM^[KJWA^2hO:HZFUWDM4DPNVGPPd;EOVKk[TP>O/eNKMMRKAf3GV\
    _OESNHNULQKUZMWJEL5ULNNSOXSbRKOHSOPO6QOKEU[MXPUY5DHRKNOKjNOKWVqGMlW/7JJGMQTKRh>GMHY0YXRTZeBI\
    J[VWVMTNO3BOLM_O4NOO=NNOtJYQ@DEMeIfY>dOMOMVOOmWUIO7DgKNOO`OOTBOI[[L`VVO@aO5^OQXI?KPWS:W`ACIS\
    1XIOX3TSSQPDWI?NOcORKT5YfO0ISZMD2@ONHHJLKZDQZOC[O_9XIYOjP]OI0WAFIF?cLQA`LcOPLP<HZJOEHZT`OiSK\
    SLJSITHTnBTLLUObPO^9]IUWcNlRfHP?MZOKV`RD_RB[X[SOZR<OGOIIAMOOK1KGGjJOHJ.f_NHM<JRWOOQIfRNQFhUZ\
    MRKHNMCQKTeNJRM`MOQ]ORJLXE^]K.ZOOROJGD<4APYO_6MLRVQBCZOOOMZ;;PQ=LPK7[c@OiNOZORWOCOVI_?RaSJ]^\
    QF9ZIPNSJ[ZNDLBIa[FKOGOCYdTOLOTJBUUPONOOSDGQSX9LQN2CNQWNSVLOXOLDALUOMZWVcOMQQDGHNOOAOL^NOFA_\
    ESMOOOORUOGTPOMKLa<AAKNPZ78GMRDFCPOSZT>8ePOLCROSCbM>YNTPOPfBO[I>KOGO5SiYRzIC=PEDO>EGETO^=I5Y\
    OLNO@OQCQcIKWI?>[Ra@ROOZLMO`VZ_LDPBHLOMAOJ<WGMYUB?OOI:d=e9AYDNeDK:=HkV_Q>TL[XJVWO0S;KDTEQQBD\
    STXdUZF=N>WOPZ9O5CSlZHOOYH=OWORZAkEMGlAGP<JQeKbTNOPOOaNgVMHO_ROPYOOLKNJ[OGWBUPRJ_J;TM^KOJ^`G\
    WKTEFl`7b86KMUK`TOIpOX_JAElF#OOT`cXOKFKLMMGMMfOSNIFDVKQNXSO]FdL9O_^MScXRSJKFg>HTRNPNOODWXOLi\
    ?RIRRObOO=PONeXZOLLoFUa<v_QdL?2IOJPPKiNOCRaOEGTSBMPPCKObCAOL;CNRBAcUOB:XPLYGL?`SDIAL_YO<OPeS\
    Q]JcREn_REUEH.eR^JNRQPWEOLKMT[aDSOGLR[>G=TFB_MOP<INYOGONRYZUEIW[>I._QITT?FMDRWNO?UODg5JXNO5N\
    [R@2E_OQEMQIO^Ob6:QSg=C]DMNOJWTARSONFDTeKMHaLVPT_YRFOOAO_?dNPXONCI?[WcIOb]J`JRJMNNOOGJbTUOB)\
    IOJBANOL-JOMGAI/B]OOJKTG_cNAKNFOH,LIX^OuN`HFGOJcbXgL@O)OmMOJPK6`Mi=DcVOAOOaGXNJdFJVOVYMKQA>P\
    ALO9@BHXOOH]VZOPOBROGVNiO^[U^aUG<kWYXJOSMPHUSNOgT:]GOQTOOPOT%MU_WLYSOMRKNO]YQ[OIBFTRWTNKLFMB\
    X]KIHU_Ke``SOBLoRTFL=KKODPQ?OJjP]AJR^T,ViAMhWJ=_DTJOYOLKKPJIf:GMGkRJY?xL`HgeGORRBVeORaSVROO<\
    ^NOEY]]LROM7^X/OO>_OPV?UOQLJWOCX>YTR@HTNEVSOGFN?ON5OGAKOWOO7@M`JNF7_WPKQRcD=YILRjVDLDRQOLI_A\
    MFOX>PRAIMOHBMS;OUO=PKYTMMOF^PON:OGQSR7LGPNOjbPLGOXi9VMbKGONOf`PTOhOWS`<>YSOMLUNLTL@PLOW_FXK\
    P9[IP@C;XVNGQkPPOPMDT@,NRZNOHgf^IHKKgGJS9N@WUfcNOObVMSOOBFMOAOZUdXI0}A2aW=TSOfSPTMZN;HULPJPO\
    LOWFcKOP]?WVNOJDYOO7HdWO^LKmYLMjMPRJABVNPMP]Q@GMiO]IQFPO`UOOYOkm;SU_I@X@LOSUjRX^AO_GOSUGPMBH\
    N>YOO[SYWNG]GHUAQCc:RfZ6<IWNUURRTHUKKQSR^NOOVI>H7O=OONFXRWWZJOUdvJCLPORM^OY_RHO[cOnFKZP6@XpZ\
    P`ZJFUWMNV]JaNNOL]PST^K`>O<@JESQHEvMROcMLNAJo8Nba`NF[PMORUJNHVOYg>MX_?w)f<aKLXUI8CXND^Z^POON\
    XK8OPXI_NKXIIDLNNFDCLKPOPNOOLOOdHXGTXSB^DONWER_OKWOOOC?WR<?NXPFP<O]O<COVONLQ_LLLVRMN<3HXIDUM\
    T@RPDeORXOQO^@PHOQXdAd=PP^OGg]JHJR*OSCIO?MODXUDNXSNLRGOOSeRCSrSGVJ/R]YdL>QXOOFFNMTcM2`Z7HOBJ\
    WPFORVXOP_XJQDKGUXO]?bUOVIMOQEQO7QPMZDOMWo<VObXPT@OO8WS?HeODHQBT?OKLKHVDOMPOLOLIJ[VYLN[JBhP@\
    ?=/>NCXVELaMDOLU_OEGNIGQOFOcQWHLCJPp0CY0O]>`MbR1MVDE]LOhPMczESHSXEDffAJMOIMPO@[[kdOV`AHTIHKS\
    OqQAMOOMOILO]R,HMNHOb==A@6SOUPOIO_PS@GIV5AOfRE0cb@OLTAPR_NKGRIQFB>AbLY]SJMPENNPDNIOK;GEOLMJR\
    'P?OEJFR`;KU;XOCRN3W>]QGOOBDMORMQFO6OOLZNTIKNOUY[GO]O;1BODQgEPROfDL_U^FOKNMBSSS=t>QHHNRLKJYO\
    OZ3`GCCW?OSG9UVPMEALaPbIMgPFQDO=D`JHJDMgBOOMN_OOEOJWlWc>LJ?fW>V_IbjA>THiTOKUXOOHML:S^GKRH_tV\
    IO]LKMRWJPSS[nRCJIQUBGeLHSYNKNQ>eRO^]M`<UHOPQGKKP_OOTcOmMGF6IONNXODMPLOed_3bAG0XmHR7CMNJVL?S\
    O[OO:MO@OO4HZ(N>AQPROJLOFOwQHGTMPOOENCJNY7OONMPKMXCVTWIOOMOOOSFMJNMGFRDGOMNNOQRUXQLMSVOO`;Bb\
    5OOCipPFYQPOOQRMPPCTKOANWWMWY9}KTWQJSAOakLEwGIGhoGGO>XL7J7KEAHOP`NAN_`^hEYMDAOLOPA^ALOOYQUOL\
    PLOVYN1XFKI?gFcIpRMJ7Mo^_OBF]CP_O[JEPWDNOogOFTP?WULOO>H?OVTVOVSQSO;GFIGB>Jc?ROLU^TJZU`SXMO;O\
    KKIATcF@C<ORLCTZNWSB9TO_NF>O?L<OhLQiSXMGf>ZPORNDBJDR`DLS^OSG.AKWOORPCZrbaL]6XFGNNE>LD^SO.MAB\
    BWJbO[_NgOR?OHFT=Kd]LTKc^OWQ3EJONOAqQbO?7QYFWOTBQgP<WWROX_EOUSR@XSiLBNOTQUSQ>YMOV2URYYN:H[VP\
    FP??JNN>UGJHILUBOCBRAYPMYfCS[iOLRND<E7MMSf?PO<I@MSGUVA]]WN]^>GQO]JOOGdOOCH'SYHcIOYPOE:iLKLfH\
    HjUQOGKMDM`YiHSN>OSHOONNb@P`[JKB]D`]OOW:[FFZKQ};DCDWV5SOcVOGROH;GRSOJ]X_QZ[Oc<KdJMFNeSURNP>Z\
    [AG`OPK@s^fFOOV:RSaOKoPOHPD`^<K^bTDwGF>LGOGWKIc:SOKWO@WAPO>PjNARWPJOJ7ONO>fOAAhLIKJTOWSFNXOI\
    PNcKMIO<D=A3KZ[UQY`:JRTbXSTZOfAXxOpWQRM_IaEOATmUCOFK`OW6COUJO+UfODDSLJROS`FLTON@PQUJVFEFO;JU\
    TGCLW<KKoMI=OOOOCQWP<;JFCMC<SCKWaBDPGtKWQ`:PMeOnE_PnKOXSOOTYOO[D*JOOWW0OOACOTVPPOMVCTtdNLHKQ\
    OYP?JVAOXM[SO`HXYN@DLZXNGO<NL^FI=iEN?a8SN`eMOXFENSTLOJUTRI0@@[LR?JiWDiSXOHRALHLMLOVD4OFM^`MD\
    J`NQB>[NkX7HLO*UquVRNK`FSLJPIP@NFRO@:VJOSOS:RMV?MTU<L?8CMlOVOOONSVU9NGF;R5KK_eBKgOPOKJJFObNP\
    VCOFP>3RNYOK^EEOaH[DPZmAH>SIV@ILcJOTKPFKRWiVb]@=JaRN_MkIKObAONI>OLPNPOaF>RgOY?PKEO>FS<OdJEKh\
    FMZHLUO]QJHSUSO?NXH`ZOARVZiQT=PQZYOIcXPPJMOOUDhUNEQLNHVF?>OSIOKOYT9]@LOOOPOVMLOOUVTPBOB{eFjL\
    eRSLGJRLMSNHXT<`Nae@KTWad;K>OoTJ?a>ffUP6KORGbW<NZFO^_XGHO]GUMHN>J4LOOHETMTK^IJO/MA4ILKJOOOJL\
    MeKIL=aF[OTPOOMLJJ<PgPNJLOa^HM_1OJ4aK@FLOJlNOO>HYTgV@OLZLYL@IFESRRNOKJTMG?5SEJMJJNJONHJW<HGK\
    QMM<YDMYQSOF,FD@PV9QF9[ROO[CSIO7X<UC9WVOhC<ELQk@QMQOcDGCHOXSCKVPjBNL_MFOiJFaK{W=IH.CO[LO:@?M\
    GIGOFDKHOGOOAF=LFQE@K_JVQOOEJSOZ[TMtUPNW7ODHQ0AORORPHbOAC`RUQDZVU8;FQ@WMJO<D2DAZYZOOOLJ?L[XO\
    L<KVXQQDVOMU_PBB<U[2QDUQOUO`QJG5LAUM@UOXCKlILH>fn=TCSL/GKQMOLVOO_U_QNDMXCZTAIGNNRMJFOOd^[BHb\
    OAJO?OPW[OV>RO>F9LRKSSOcQNPOFJIXUOKW`3PS@ZIB<QHQMKLaJ<MOOFOJ<ZO@XT^5KbJSNJFNOgO`BRFToK?YIFKP\
    Cm@SRMcOUO`FfO]HPb8BWN<J;OUOUON]UFN[`O@QD@OLKmNaKSYJA=b<D4ReEL>DXLO_IGPIOCTULFPKdVZ^BXPEKDMJ\
    F9BX`NLVLRQUICT<bWMQK>IP8>R]OHbaMEMJP[fLcKMOMATKj?GSJVV8Z>K]BX?LKXRNYb<GDHKHNJS@OOKTWOOBOOL[\
    B@OGkSQO2=cU<HMG/CCLPONT@gNlRSHOEOOKUXOKNOIOIRU_IOVOGOI=OLBJOBTFDPKNNOX29BVNKK7YYFS>LIhM?7`O\
    UPZ3NGnQOVYHaIOhKOMOSOO=Jc?NOOPH2UBOdbfSN]?OiODYbJ]:U]M;]ZZPeSQYYCHKQFMQG`VNL[`SOMhR;>UGT>F2\
    NA;UKOSO^J]g]XMO+NIOOO=@LOG]FpFYX[PbX[XgM[MTMGUDQQT1D,OROKJKfQNPU7OOSMS`M9QSA7K;OPSMGuIPK[Ox\
    JER6CTEE[HQ`HLTNOVNZOQWOFGTOK`AIOYOTJMOSaU>R:VCOGPF;N>QGLMO`W`F6TWEeJH@LOSjIL@VWKORUONA7OIeO\
    RCNHC^IKERH@>F]<PBMWVQ@MCSOCGQMPOaFSTVLSVTCJJOMIj+TE9dMWLXWKSEMRPWL[8PNBO`SGQQe>KDENOQJOIKJI\
    FVP=BjQIW_^HPHCLZQ`kAD^NQ;TFO?V[YOQLNgKYOVC2PJVTA_I^WNNLWLiUf?R7QX^:P]@SM`LP@NgFYOQhGNPN/UOG\
    8U>HFC^X<GONOFY_OOFOTOHSO]OkPlEUSLOIHOM@JODJOEROWFOUD9QP^V>H^aPNxK`IsANVIhOTZFMpoP:YWN[X@W`Q\
    QOHTXVCQUKGLOUA?ZRQCQIO>LNRUEGOXJQJeBJCOOJMirNNKOSHL`ZOHVPPOALRRUJcIJwOL=c?LJXNZKGNO9PaB^bTX\
    OOWDMTOOPPJOQOOHOQmEl?DN[IQJLHaLRUBNLOQB[LT<SJICO<T:OOPSEgPOGMQc:OOXT<OFIOS[SYOKKRLODOSO3H=O\
    O^MPHC_EOUGOQ]]b[NL<MQZYZhKNGQPRLH>Ta^TYYBO>B^ARXFdOOQKOKJQEOOOL[RbSDSNERONJQOOaCb]PPGJ[OKbV\
    K<TR<BOaLaNeJ^;HOScFFVENSO5AUNOOR_Y5AISYIH7RWQL?@NHtXY/MCHPLZKJBfONOA9?9BBIIXSWROmJOBRbOIKQG\
    <dO9OH@NSuKNSORIODFUKSNKDS<?BOOVOM_OKPOTUdOM7AV=LHWTQAQTtOO>TaPXONOTFODHU3MOUQa6UDNCQ:OlIONk\
    =LWMORJOY8]QGWOWVYJSQWAOSL<BO?a[NO:[Q>GAOMO@eFM[`EWJCC?W[LJ9OO4OIK@EbONJ@OEPUODOHKOSNZLOWWST\
    H[J;d_;6eN>JYFMZROMLMhROCLNMBOOVVLNN_e[Q]WGT?`OK^MZMVFMFO[LHLHOMD[F[DOOVN_NFIN[UOQOO]OKJGHJK\
    ONAIeHOHLHJPXOPWO^C6=LPJMO?3KUAJENONEKGdORbL;LOYWPNhJRO]HQTKOFET`IY_YQ@Y?L]iKOTMDYTOMI[LNOIN\
    M4GXNEI]LNO`OXLLXWOKb2g@dTJOQY@IQPTLA?;hC^TWP?OdP8AJPOIV@TgKLTJTSHG]NQ;NJJ58VfYYROGQKIOIYWXZ\
    iQ;GL8IzOUCKYYOLHjQT>YIBkZWCbJFHeIIOF^[BSOTS26N]@=YOeMROqGIP?]AYI`O?ONP[[OLiMAJF>g@EFYOXDPKK\
    NfGKTSJORPOT[OH2XU?aYS^eY]LKKMOPLOOIGMI`VEDNOMXXOOfmO=GSpfaO?SGF[ODaLWkRGLrPeKPO,STARO]Oab@N\
    O[XWWCAOMPROKEOK]?E?KF>OUOIObZOSbX6N<aN@JU=JOUOnO?cAEHWSRMVO^pXEB^9I;;UZPOW]OfOQMOQLPNLME^NF\
    SROHDCHQKkhYOMXPMOKWSCgJOLNY6WqKVfYOOXYVIQTkKD@LZOO_OLSO]ON@IOQHRRPTrN>OILWOO]IcSTOPTJKkDLQR\
    SM6FRVVQFPFdOXMNJ@[6OOPTLKOcRUVGNGQNSFZWOPMFVYULOPBNXaJOFZJkOTN3ccHRNTQT]OX=OON=KFCOLTG`PFSD\
    @RK/XOBOOI@OZLU;;<cKL>]LEGW@^GNIPOOQOEONASHESRLNUOFBSOiUJXINOUMYOPJUHLENOAOD4TTRQOdNADLD1RPV\
    `DYUYLIOMJOOUNdHBO=XUIagO>O[MOMOJ_KD3^HO[GDNFOH1ASFI@TVKLSHSHGbVOFVdP7JOJMKO_X^NEN_<TJpRNO0Y\
    cOSUOTMNRAQ]:ND=DOMMfJ<NOaRRB^OG@N?>YFSW[RMIYQ]SFCJAOD>IMPOJSNBRMRUDeGSDsMM;SNJLTKQMTLV]`O^P\
    OWQGYI2KJOYdGOCJ^OQFA5;Ok_F;ANFN*LL>Kw@POSEH6O:TJKMSMYOHUDOMHdMONPdGVDAfAOyAfQEODIBMZOLOXW;;\
    ]QNO>HMTON8ZKJkO]BCOcVNTNcOVOfFdMUGBOc[NOIPfNGKTLHQVSERiOIUBL(;ZQTOP>UPT[QbOMINMABEOULHGWO?b\
    JJOJORFX4FTeVCeRXOUFLLhT?cHMOD:hOJHUNKX3FYOOMncEPWGbEHLOe8MOMULSOIJTHGVr:OTRjOWNsU^XPRiPENOC\
    VGAJIIBMO[NAcYPKD3PEObR_EORb`UC@QVUePAJENQ_Q<WHZAORk^NOYGOQRNWMT]Zf7lLY=NQOeOenDKcO3PgCNAHMQ\
    LFLHGldRkXfM_>^MViFN9CCQJLYRCLW>VMUOEZFFR[_OPQhYaMMN5QWnebf<OrTADCRWTBRNJANNGAU;NI<TUaXCU>bR\
    aFHRGO]A[JKOKmS_c[RTPOVBmNdESfOSQNUUWE]TGNN@id=EOVLOCOKKVUPcOXQRbGVDDdH[AJ6MOqVNUOMQIPUhZNSO\
    TMEG]MHB4OOUOJO^NXPXGGMUZOMOHNbOOOFLCMKOEUHVR_nKOVW[HOO|R[NZIjOAbeONOLYVNOdNOXOC[YGDkWO@K?FR\
    HJFOQC_L?[LADOLKLJORXMRyMBSLKbaWKHdVIIQKZOJOcINUHMUAZRLFMWEQOIO?QLiISO;EPDO^EZO>QGSO:;VJNINL\
    KJXL=][MMIOT@NMAJLOCBNJQO:_OEOONNM;IJNQ?GGGREJO[JNCT_ZRSP`Qn<ZRlAaKWhZTAzNNJNPP[SY`NOOGg@<J@\
    JPgOUTjVgJtNRJZND`dVNFO)PcDTGOMOLWNWJPQJLd]PKgAbOSWXZTHUDXR_O>_UTDKQFIVDw8RMLNMCNT;=YKbPkL?@\
    L?FIOeHM8YEMOWPODJIZSHUM[FS72OOAOOOK^SNSM;OAKGK[OJSH>2@O?`IO[O_[WSfh[^a`VAIDvIO@9gMXIBVRWEP(\
    7JMMS4PO`hNNCWOS]JNRSPV`SO^ONI=BPUFCYOQNP@TOOKY8QPJAXUNS@ONbB?:<qOGFPdUcOJPQZD^H?P_WBfOQIOEE\
    AM^QW`UOKODGOA3BBQOXM`tUMA;QO/_B]LMbH?:PPJXPIDRFO0PBHO:O=OVaRPRONL^OMMKPJQC>BUMPJHLWIaK^AHOO\
    EJQQ>XD1COKXU?ON2[_8c?]PLI?9d_=8PXTRbO[G;FOPWM[QKNUHOO!Nb^VQ?ONKOHX4Jy8OmWaFQEJMFU2[EOOJJHJD\
    QJUEeUBCIJMQHdadHCO`Q8]M<MHZGH`>]LG9OTUOj9O*WKX3HTKNjNNONQSHXOOGQUJNNPOnYE^I=dW[O2F9J`KbJALW\
    ZFJ=`DB$K398DVH8MMMY:]:FMaAGGKYFO[DCSOBW<bO<SBJDgJILJTOZONOeOI>iEN^UL`GFUQ_OEA`FO^aOLFTVJGZJ\
    TgSZBOOMRbMV9=PROAJBsOSPOIOGhIOikJqL[THQOWY@ThXOPhNOKBcFHORIOOJHHKN0M.VOHOQMFUiONROUA:PGNOME\
    PE9I<GH_EPVPeMORLOZNV`DSk?EOaZRBMKXhIFLTNMJD@NONKmfDRSO^P]__PMOGIOS>LL^JnKMcWGON<R*NWFFQLDSN\
    MNOOQRTGHhH[FDN_;8QCAOH[O?caMXLO9Ys9OFWOLBWOOROx`[QREOK8O3NfOO6KIFjI-GMiJ^O]PiBQkOHf_<ZAZFgO\
    8YOI^VQJKDVNKKROOGTFNTUX8JTROQVSMW52VRPMZDQKEYCG5OOVOBr?dOE[LMaGdQKCMYLE>EFeRREOMNQY<TNM_H;Y\
    UDOFVOQTFMCQOH<?DGS;9HOObK]DJMOGOQqKOQNVN@OVHTQJ7Oc>eDSL@dW@PHXfQ=JH2EJOHaNGiJOS^JF8HO@QCK6b\
    CN-O?LDOPK:ASV]JaVTNslMLSOONKG<EJP:O@OEOHRULwF0fQDAXSJMM>IHQ]DNOVLMTQOaHRQVIJPOOOEcf7L@P_JVB\
    NGOW[O5BJHUINOOFX^iGXJPMMKLPXnQODQUfUYaP2^VSRGMgNOHINTYKGMOM;Q]R@UFN=EMKORN=MOesOR]MRNReQ?O>\
    HK]^O<EUjBPQVW:OGHHWPNOMLGm^B`NOHTku8NBHWLJTAq,OMXS;AUMMYOCMKNNIGoD;R?IKEM8OOPhrJ_HO?@dOMHSQ\
    HGBK@LEHTRB8ECD1*_ZTHOMKHOTY@MReCOKKCO`OT`LO8PfQWZ<OL[QD_NO?UION1[OMTVaX?KKOOH]TMOaYVlIPEMA8\
    O;iTUaSuPAQQ:XCHM]CO9OOZO^DONAMLAfYOORK_RQ=fRLSHT<gD@L5RSU^NKOOLINEPKaO@QJJW8POBSOO;UU<UhG7L\
    ]JOXEROGOTLXDi6>WD]LMEN>FF9OOZYGPPNKOZ@]<tBJQEIKLNOYTDXCYU]O]FOJnXWMXOLWOUIHONM/UEW<cRSSOS=?\
    bT`TMnNcYWIHEfN5eK;DTPIBOOORIPRpQlL]>`GPOUPJbHRRf]SR?M2OWO^XHIqIOKOOMGNdMMG!9WLce>OQDSDWONLR\
    MOMOJOOQOGUOLX:aDGQGTDE]CMKQqIYUOJUX=_UJOC=NNSPESOL_EKDJMEjgIfLKMPXJOcCW9[?XHO9NHOM<FYO^,ADG\
    LK_RDNO?OAGZPQMNMMKAe]LqIO:hOVMN1JOB@_HaT]JINGaXO[B@WP`Y3RWIQfOHCOOGOVGDZPOT>ZKR[H^^HKKOCHNc\
    ?O[MQ`_`PVLMcQOKHHPjI;B6]AFCLLQG>Z;LQ<ULVINfOZ_>TNQbYZTNOONX?HMXU[FPKlIPJ^eOOZRTJPBBG3NQFMDI\
    LEOINOONVKXKUUbOD=HYRPHOJ_KRFTefxS&FIBL3NO_XNHOh]OGLCPLZBONR8ODG]XH5LJAaLPOhPQMRO]NIYT8MZFx<\
    IN`MO]OMRO/3LHOO[bORVPH[ATRNJd6RPOQNOBGfJFSb_IU`GNJ3N;OMO=OFAPI-AORh'MND?MXFICW>GH;:MSMK;a8c\
    CVOI-jVOS_VSQHOXHMD3hODOfN>]FQNO[G`NINDRPUNDO]LOAB<KUTWZ_HQ7R@RwOSOWKOCNJMIVQORGAOH>TO>HK@CK\
    JuMCGJ3O]APGL:ZH,OO^GOO5NJDUFY`EHOZBMhQOVAS^M]GCcOFOIOSKOXD^OQ_VVPQODO_JZKTPfNO]MeONTOOONVXE\
    `CTHQIT<OK]HC?dFMkJjZHGOOXRObRJQ?ORWYKVuOO]CO)BRW[VQCOOTONMX]V@VS[ROOPYOQRDKF_Wa;?MbISPO>lLY\
    XGQ7Kf`MPOIOdUOLBVJJ]OYKNNiD8QEOMAbLAO3cPD`TOIIS@HOOUWU8OWUTYOLYVO_^5ROD4XQaSMZUPONW;IOORcWU\
    OEmFORNUNgaPI_YeS?TGGOjHNFO@VPAOASDNZR:FVIOX5KhRFIIONMIkOJ7kH7MI`PSRX[GDH;QOUM7KKcHNLjSJ@OL<\
    HWLRF8?ObOOH^MNZiQGP=PXeIOEQ[O<NINN_0D33@gKOOjQRRNBsIO1K?aOCOQLcSWENFDVOL!OJLaOC3MPOAOOGXGNb\
    KOQLH@Q=K6L=PWAKK?<FJO?N8BVRUVsYAGTUMHDBQKAMOBOZRZYLOHYdPVSh=O:MKCSHALVUN?OFUUFMTAYOWOOO8NVP\
    ITF_T6X3SNOL8MNNIHTRVOJNQHCL<[_GRGPZDA6bOVP@fPN]GEWBYF+PVOEE`OGeN@aSOOa5GNOPODPMCA4DIQ2OQCJO\
    Xb>OFOP>]SY=NDCTHL_dTJO]a]`NQJVMJ^OYH<=QEIL?MFUGIUbIIOdpVQWO[bLFkMUUVaZIJ`COTKY>AHMMKVGOIONJ\
    aWPGMNOaXiOOLOJMRJM?VROJ[gdPOOMDI>IBUHJHMNF=FKK6GQ_3VFOiXeOVNUPX_SNX;OPIJOO5F^]cE@`Nk?IAkO[M\
    6IIGM^JFVLSKWSK;R]ABIZD]DMI?CBOWOQ2[AEBLG>ZD`GIVx1]XVZ_?RTr[1IJJ:GOVI<KLLNESzNU4OGGWXHDFOHOU\
    UBXPRDI]OQ3NGNISFGO2ETIQPZPQO;AQC`CPPULCYWO`OO[N<cFIYE@]UYJcEYU@O>KMRKXpTCDOUOoEFNhHOJCQJLRL\
    TaPN?O^NM]Xg[N[PCW;O,POGKRZFQTEUV[MYQ_RNIGO]OHGJOOMO_HW1YRNIMPGOWOKAn78UNARURcOM_Kb7ORWP5O_M\
    OXOLUMHjNUcO=OO?XJJ^KWw>ROJC2TPHbJXNPCZHOCOOSTMQRYOYb+MFPHUN8ZOGHQ7>JEO6IRCRC<ITHE9OK>VWFOCV\
    SYSLFRMNU]X`8YHDRXRG[HMO`J^M_OZKJOOTiLF<FZONEBOLKNFULOFLKUOIUOSGXOO3QR@JEN`.JVJOJEFC]O=A=5YH\
    CILJHJOTRC;HSSYhN?OOSlbcDMOOYO;EQN?GHNW_OEOHM]X:HCUHC2JK^ZJRLVYZLDWNe9IOMKKOKKAFNbiORYDPCKG.\
    N^[LcNOUXOcO[UO?@MOWUXKOCOkbXCTBb_OJUJ]N0DL_OY]aE;MIPQ`PSNUOOHfOOW8EOZL[NTOcHDT?LXdYJJBJA?Mb\
    DORSBO?6]U7:.`PONMdOJIQOvKVSLM)COIcPE?DDMOS`>HNeLBOMLJpSZHJPDOEKGC:`KUMKc:EAQLMbMLbOOZOQP6Ge\
    FHNIHRAbtWPMKSSbOO7MYIc0OGO,[ROVSO]`PWbO38cNlUJ?;OJB`OgWfS8UPOSOiOPFTMNHNHJH^iNNIEXPR>U[^PJJ\
    OMZGdEJJ2IWfjFbGU_6FOCFXJJYN_ZC[FU@PkBIGG[OGQNFO^PWMM]eORDCTG<OIJJOD6iDZ`OFHVL>>>VQiKfE=C4BJ\
    LYN[R:FZSGVCKER[DTBN=IOPeAK5g;HRO]_LETQO_OOPKUDKLFNhOPh[RFR_JQ@[O9dJ.YWSIH:O9ZNW`WOW3E9jjMIO\
    BONMIR!eOPBUMO?RMMOIII?GVL[P!RrMO3QwTl8KHKS^MQAUVHdRAuQlL>FOLJUU;B?MZeL]RdQNOOO]ME^JI;KHL:GT\
    ]@=OQARPSQT[_TMUUAMHIMHiQNIHiUOGKLaRNT3EYTCBOENIOTHbKIMO`TOBWNQTYVJ`>ZReRGD[9XN`KMV`NRNYNaI[\
    Y2f?EPQOJaHD<HMOOUHLoF@BO:S=c?BODRCkVVSROPQEIPeLXMjRMbCNNVOaO=G<8KMPYDdF2ObO?O`O=PNQRLLVgUBQ\
    U_^MSPOkM]JNP_KWl@OfOWCCHMO=7OA^UNMOEbWLZ7IHNF<M<K=MQZPKNU@OO_cIDBKP5SCIWISPEJ@LZXJJTMOSAO?W\
    IROWOXCHFH:iOLeKODNDEZ[NTOPC]_NVN;SN@;PS:MOLPNADOZODK;U^AJLDTOGJDOSI7OKHLK1NHUNnKJtBTRLXOON`\
    IPOMLhHN=cc:H0GY[PTS^@AbF]S?ScLWNDIQKAKOHGPBKSXJOOObaZTTDWTPPcNG9UKIXHMAICMOcIOY>Ijqd=Wj^OJQ\
    JNFGOTNOPJNLKJadPOPKOONS<OD[P@OOO[OCZ=QE[OMJHBOR>i@QE_K^OSO>PCD[<LGLSMW;-JSSKBA<G@QNQPUNFbL]\
    B<OaHUD6LMLMXO6YLKJ<W<C_PXNX]OONWL<NWRITA@:OMXbS@IOQROYQFMO7Q^dMOPPO^R3MHIO^IPPIQHR{aO9K:OMH\
    OR4OSK`EKJ[ODG?GQWTFeS`N[ZPX=cFOaERZXNNOO?HOwQ_BF9OKKOGOPYSLVAL6KwIO=S[OIQD`BOOI=OH9CUTNKYSt\
    Rp8OOBfOFNW9Q?LFQQ[NTGKQT8aO_KN[QK9MVHJZPZHCO]OOC<QMBEOVLAI_GQJ<TLSOKaMXMN`NCkCVHNObTNAIeO@J\
    UBYDOPVJNYNAFZQPT@7L6NU?^OR8^`O@SUHK1TMULLVZdTUJUWHTbVQOOMPXMKS:?N=8TUHGDLLG8OSS@hN[HHOP_e:V\
    HORVOONOOOOLHRSaN@}QENRBcHBSrUR_EOQa<RIHO4OKR7BRfOgLHOIXMCOPOOOYD^MVBIFHOD>IYQSWDLANGLaR?OXO\
    KN?OKQOIOKKOONNfOOQT;BT<EUCaIMHJWNXOOTA9P[K?PL]HMMOOZL:NVORB':OU7dIQSQCN]OU@LKOPMXOHO5]^/HJR\
    EajGC9QA[GJJEQOPQOqOf^nG]PKRTTFLOMNPNZ>L=OON_OS[LMRMSdFIJOK9eOKPNUaSRMGKK7OIXADNXR``PO4ORT;G\
    HN}H>ON<[H[`NEDHcP=;JEFHKb;Z^QOWKD^OOWE^gPOJ1PRgANV?NV9I@WYTYM_gg@<dNMS>ONS=ALiNHJ^>SGNRFMFK\
    cbYOSHEOLBfAOISGKaQG`UOJKYOX`G_9O?VHRNa_MNsMTO9QOm^OEN4^@LYNQU;PZBMCHXOZPPOgONMbYDA_AOcMI:Cb\
    Hn_^OWNF[L_JNYOEKUSNBgOKCSLMmCFJqNCOoNKR89NOdL>LePJ;[BVOZVH`T?MKUONNFLMFWOEROOc_OhOPSMEOPOTQ\
    ;LZRKdgHMHOCVS]EKURJLG`a3OOHZfQ86OEOJGhOO3^`Cl@O8[ZgCBEGO;GeQIG>OLY:KOOO]NGbGKHOiIPIB`E[OROW\
    UIOUNTIDOMBJEDBEOGOFg@OTGORKEs@XOM?POR^L7SSD`PTQPPoLNPOPKUY[?O[FPDKGIKCOIXbSOR?KGSSOKJWQ]TYM\
    GiY>QD]NgN[RCIVHTFMSPVPOPOMP?M;DOGZLK]J8XEA=L<XKI=JQJQDK^N@EQcOd=OLrMFYOVVOR]`_=Q=DFFD`THSO:\
    L=0ZL[]]?TNTmK<NIOKE@XNNLYOpCBQ`>NA`ZMKOHLeQaNSr:J]PP<?FV7[ILNAIMJYODb<_ZYbTTN]KOOLKQJK]IkDW\
    UO=FKO?eIPWEZ]^DSWODGPIP^JP]lNnF-Kd[NUI_ULG7ZMGJOOn[4YeKSOCSa_D<OQDKMeLPETO[OOUINOOeQMMPOf?E\
    OOLFALDOIKPMOG]FRMOPHgCRUNNOKkVWUMMa;XVM:48ZPC_MOHANOQEUOB]LG]dNfNGF@WPRTLPH;LSVTXFPOGTOQBA`\
    ZNDEeIZNMOTYFMNNHBKDeOFBPU`=_Y>HOLOFOOPO`NO:WONOJCIYJDATYIgQZDJSVVPQOgOE]FMLDO;HP_CIUReMSIGI\
    IJfPPBUZRSFQO?EXR<K@@UQ]PQL[NOc`]IO@JhOIZUKOSHTNP[KMaEFIOQ@99X_OI_@IFUPJPJHYWLJVOQYFSEO>J:BS\
    FLR?GNBEOVPNCPT_NGbYNQtV)XNOFPiI^bOHJ>VPSO?OGPO>Nc`LW:OXcOHNTDSQaPVOkOPx7NNP_Ol]JJ?FibXL=h^:\
    a:ZGX=W[;ZVOPLPTJ_MNNNSIPNCJd=UXNOROeoOOAJW`KIOTOZHNOD]]KLDSNGOLOXXP[LALUMRPMPNOQ<.TYOOJDKaY\
    HMOF*aHWN[=MOWN]J;JO^KFAKMsaPTB[^`.MPD=ET;OLVXB]Q7OO]MPUUPHBKZ;4N=FJPOCXJG?WO5a@LOGpHPKFQSRX\
    NGH?S]K2S^aDNh?NNGxTKBRVbQPEOG)OYDHkPS;PV]LOBNSYKR<g@hFGVMMMJLCKANN[-KN-`WOSS^DHO[CMSC]OCKJ`\
    TZWiMZ<NPIABTPODNYLI<TODSUOlD4FZ*DT[VdbeONS[[KiZOUWYXUAOPLOIMU<SOUEOOJUSBNWVMPFVCPL=HOT5IYJP\
    J?OJKB?OPOZIVXQY
    """
}
