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
    -24 affaire afin ai ailleurs ainsi alors ancien année années après au aucun aujourd'hui
    -24 aurait aussi autour autre autres aux avaient avait avant avec avez avoir avons ayant
    -24 beaucoup bien bivalirudine bonne ce cela cependant ces cet cette ceux chambre chaque
    -24 chez comme compte conseil contre cours côté cœur d' dans de demande depuis dernier des
    -24 deux devant dit doit donc droit droits du dès effets elle elles encore enfant enfants
    -24 enquête entre est est-ce et eux eût faire faisait fait famille faut femme femmes fille
    -24 fois francs français française fut gouvernement général heure histoire homme hommes il
    -24 ils j' jamais je jeune jour jours jusqu' l' la laquelle le les leur leurs lui là m'
    -24 madame mais maison maladie marché membres mieux moi moins mois monde monsieur mère
    -24 médecin même n' ne niveau nombre notamment notre nous nouveau nouvelle nuit octobre ou
    -24 où par parce partir pas passé peine pendant personne personnes peu peut peut-être
    -24 peuvent plusieurs politique pour pourquoi pouvait pouvoir première prendre pris près
    -24 président puis père période qu' quand quatre que quel quelque quelques qui raison reste
    -24 rien risque région répondit s' sa sans savoir se selon serait ses seule seulement si
    -24 siècle société soir soit sont sous souvent suis sur sécurité tant temps terre toujours
    -24 tous tout toute toutes traitement trois très tu tête une utilisé vers vie ville voir
    -24 voix votre vous yeux à ça également étaient était état étude été êtes être
    -23 abord agit allait armée assez aucune avais avril celle dernière deuxième devait
    -23 directeur dit-il doivent donner donné données début déjà esprit européenne exemple façon
    -23 fils groupe grâce indésirables jeunes juge juillet lorsqu' lorsque maintenant malgré
    -23 manière maître mes mettre ministre ont parler parti pauvre perfusion politiques pourrait
    -23 quelle rapport roi rôle saignement sais septembre sera seul sommes système tandis tard
    -23 taux traités trouve trouver utilisation vieux voie voilà zolédronique âge époque étant
    -23 études
    -22 activité affaires amis août atteints auprès autant besoin bois c' cadre capitaine cas
    -22 celui choses château clinique comité commune compris concernant connu contrôle crois
    -22 demanda derrière disait donne douleur doute durant décembre défense eau effet en enfin
    -22 entreprise entreprises frère frégates furent février garde grande hanche heures honneur
    -22 ici idée lettre lieu ligne longtemps lui-même majorité marchés matin mis mort
    -22 médicaments nom nombreuses nombreux nouveaux nouvelles novembre né nécessaire
    -22 ostéoporose particulier partie permis petite plaisir pourtant prit procès produit
    -22 présence présent quoi rapidement rendre retour reçu rue réduction rénale réseau
    -22 saignements saison sait salle semaines seront signe située soleil succès surtout série
    -22 titre traité travail troisième un venait venir veux voudrais voulait vrai vraiment vue
    -22 âme école écria écrit église équipe étais
    -21 accès administré appelle armes arrivée assemblée attendre auraient aussitôt banque
    -21 bientôt bonheur britannique campagne celui-ci certaines chemin chercher ciel cinq classe
    -21 cliniques compagnie concerne conférence contient cour demandé derniers différentes
    -21 dimanche dit-elle dix droite durée décidé déclaré développement endroit ensuite entendre
    -21 entendu est-il européen eut existe expérience fallait finalement fonction fonds font
    -21 forme fût gauche grandes guerre générale hôtel inhibiteur intérieur intérêt janvier
    -21 jouer juges juin liberté liste livre mai maire marquis mg mondiale mouvement moyenne
    -21 musique médicament noir obtenir ordre osseux parfois passe passer pense pensée petit
    -21 petites peur plutôt premier produits projets présente présidente publique puisque rapide
    -21 recevoir rencontre rubrique répondre réponse résolution résultats savait scène seconde
    -21 semaine semblait siège soient sorte sourire suivant sujet sœur taille telle telles terme
    -21 territoire théâtre toutefois travaux trouvait vais valeurs vieille vient vit vite voit
    -21 voiture voulu voyage voyait élections
    -20 acide adresse aide aime ait aller allez américain anglais après-midi argent
    -20 arrondissement arrêté au-delà au-dessus auteur autorisation avis bataille
    -20 bisphosphonates bouche bras bruit carrière catégories ceci celle-ci celles chinois chère
    -20 collègues colère commissaire communauté comprendre comptes comte conduire conduite
    -20 connaître contraire croire créé côte davantage devenir devient devoir devrait docteur
    -20 dois douleurs départ département eaux efficacité elle-même empereur emploi entrer
    -20 environ environnement espoir espèce est-à-dire explique faible faisaient faisant faits
    -20 faux faveur fenêtre ferme feu fin fleurs forte fractures fréquents garçon gens groupes
    -20 habitants haut haute heureux hémorragie héparine immédiatement importante insuffisance
    -20 intraveineuse intérêts jeu joie judiciaire laisser langue larmes lesquelles lettres
    -20 livres loin longue lors lumière lèvres mademoiselle mains mairie malade marche marque
    -20 matière meilleur membre milieu militaire mille ministère mon montré mourir moyen mètres
    -20 mémoire mêmes nos objet ombre opération osseuse outre ouvert ouverte parlait parlé parmi
    -20 particulièrement partis patientes perdu petits peuple pièce plein plupart porte
    -20 premières presque principalement probablement problème problèmes procédure projet
    -20 précisément présentant présenté pu publié pêche qualité quelqu' reprit rouge réaction
    -20 réactions réalité réduit références régions santé secrétaire secteur sentait situé
    -20 soldats sortie sortir souvenir suivi suivre sujets symptômes sûr tableau tenait tenir
    -20 terres trop trouvé utiliser valeur victoire vivement vivre vois vos âgés économie
    -20 économique éléments énergie établir éviter événements
    -19 a-t-il activités actuelle administrée aimait amie amour ancienne ans appartement appelé
    -19 arrivé arrêta arrêter attendait aura aurais autorités avenir avions bas basse belle
    -19 blanc bolus bon bons bâtiment capitale caporaux caractère certains chacun chargé cher
    -19 chevaux citoyens claire commencé commissions commun composé constitue conséquence
    -19 contenu correspondant couleurs coupe courant critères dernières destinée devenu devez
    -19 devint devons différents dirigeants domicile donnait duc débat décide décision découvrir
    -19 députés désir désormais dîner empire emplois espèces espère essentiellement extérieur
    -19 fais faites filles financière fini forêt fracture frais geste guère généralement hauteur
    -19 huit hypocalcémie idées indiqué indépendance informations intermédiaires intervention
    -19 jardin jeux joue journée joué laisse laissé lendemain lequel libération ligue lutte
    -19 majeurs malheur malheureux manque mauvais maîtresse mesure mesures moitié montant
    -19 montrer moyens nationale noire néanmoins nécessaires objectif observée oreille ouverture
    -19 ouvrir ouvrit parfaitement parle parquet passa passait pensait penser perdre perte peux
    -19 pièces pleine plus poitrine populaire possède poudre pourra pourraient pouvant pratique
    -19 premiers prend presse princesse prix proche procureur propre proximité présenter
    -19 prévenir prêt puisqu' puisse pâle quartier quatrième quelles quinze raisons recherche
    -19 recommandé recommandée reconnu regardait remis représentant représente responsables
    -19 restait revenir rire rivière récemment républicain réseaux résultat réunion révolution
    -19 scandale semble sens seuls signifie sociaux soirée son soutien sud suivante suivants
    -19 supérieure sursis sérieux tante titulaire toi travers trente triste trouva témoin tôt
    -19 uniquement vallée veille vendredi vente venu verre veut viens villes vint visage voici
    -19 voisins volonté voyant véhicule vérité économiques éducation électeurs élection élevé
    -19 étoiles événement œil œuvre
    -18 abbé absolument accueil accusé acte acteurs actif actuel actuellement administrer agir
    -18 aider aient aimé ajouta amende amitié américaine anciens aperçut apparaît appartenant
    -18 apporter appris approche arbres arrière arrêt artiste associé attaque atteindre atteint
    -18 attente autorité autrefois avance avez-vous baron beauté blanche bonnes britanniques
    -18 brusquement caillots calme cardiaque catégorie certaine certainement certes changé
    -18 chapeau chaîne cherche cheval cité clairement commandant communes communiste
    -18 complètement comporte comprenait comprends comtesse condamné connais connaissance
    -18 connaît connue considérer construit conséquences contenant continua continuer
    -18 coopération correctionnel couleur coût croyait création créer côtés demander demeure
    -18 devra difficultés directement dirigé dis disant dites domaine donnée dossier doux
    -18 déclare découverte déjeuner dépenses député détail dû empêcher ensemble entendait
    -18 entretien entré envoyer envoyé escalier espagnol essentiel européennes européens
    -18 expliqué facile faite familles faute fiches finale financières fièvre flacon fleuve
    -18 formes fortement foule fournir frontière frères fréquence fusillés fête garder genoux
    -18 goût grosse heureuse historique hypersensibilité hémoglobine immunité importantes
    -18 importe industrie indésirable infirmière inscrit intermédiaire investissements jambes
    -18 jeta jeunesse jolie journaliste juste laissa lentement lesquels leva lire listes liée
    -18 locaux lune maintenir maisons majeur malheureusement mari masse matériel mauvaise
    -18 meilleure menée mer messieurs mise moderne moindre monter montre morte mot motifs mots
    -18 murmura mâchoire mérite naturellement nez noirs nommé nourriture nouvel née observé
    -18 obtenu oeuvre offre oncle ordonnance organisée ouvrage paix palais papier paraissait
    -18 paraît parc paroles participé parut passant passée pensées permettant pieds piste pitié
    -18 plantes politico-financière portait portant portes porté portée post-ménopausique
    -18 pouvons prenait principe processus prochaine procédures produire professeur profond
    -18 propositions protéger prudence présents présidence présidentielle prête prêtre
    -18 quelquefois quitté rappeler rarement refusé rejoindre remercie remettre rencontré
    -18 rendez-vous rendu repris représentants respectivement responsabilité resté retourna
    -18 retraite retrouve retrouver risques réalisé récente réellement régime résistance révélé
    -18 rêve sauver secours sein semblaient sentir serais signes signé sociale sociétés soins
    -18 sombre somme sorti sortit souffrant stabilité subi suffisamment suivantes
    -18 supplémentaires supérieur systèmes sévère température tente termes territoires
    -18 tranquille travailler tribunal troupes tuer télévision vertébrale veulent vingt vont
    -18 voulez voulez-vous vouloir voulut véritable ébauche éditions élève élèves élément
    -18 émissions émotion énorme épaules épouse équilibre étions étranger étudiants évidence île
    -17 accompagné acheter actes adieu adressé agissait agréable aimer allant allemande
    -17 amendement américains animaux annoncé anticoagulant apparition appartient appelait
    -17 appeler appelée apprendre arbre arrivait artistes associés assuré attentivement
    -17 augmentation auparavant auquel aurai auront autrement bande batterie battre beaux belles
    -17 besoins biens blancs blessé blessés bonnet boîte bénéficiant bête café camarades canard
    -17 cathédrale causer cesse ceux-ci chacune champion championnat championnats champions
    -17 chanson chasse cherchait cinquante cinquième cinéma circonstances classique clopidogrel
    -17 combattants combien commandement commentaires commença commençait comparaison comparé
    -17 complète comptait compétition comédie conclu confiance conflit connaissait conseiller
    -17 considéré conséquent contexte contrat convaincu coronaire correctement coucher coupable
    -17 cri cris critique dame demandait demandez dentaire dessus destiné diamants différence
    -17 digne diminution dirigeant dis-je disparu disposition dizaine dizaines doigts domestique
    -17 donna donnent douce doucement duchesse déclaration découvert décrit décès défendre
    -17 délégation démarche démocratie désert effectivement employés empêche enceinte enchaîné
    -17 ennemi ennemis enseignement entendit entière entièrement entraîner es espagnole estime
    -17 euros examen excellente expliquer exposition exposé extrême extrêmement facilement
    -17 faiblesse fasse fatigue fausses fera fictifs financement finir flacons foi
    -17 fonctionnement fonctions fou françaises fréquemment fréquent fréquente fuite gagner
    -17 gardé gendarmerie gorge gouvernements habitude hasard herbe heureusement histoires
    -17 honnête humain humaine humanité humeur héros hôpital identité illégal importants imposer
    -17 incendie incluant indique industrielle inférieur inquiète instruction interrompit
    -17 inutile investissement investisseurs jeté journaux jugement juridique kilomètres
    -17 laissait laissant lancé langues levée liaison lien lignes limitée là-bas légère
    -17 légèrement magistrat mal mandat mardi mariage marqueurs marquise maréchal meilleurs
    -17 merci messe militaires modèle modérée moi-même montait morts mouvements municipales
    -17 mères médecins médias naissance neuf ni niveaux nécessité négociations objectifs obtient
    -17 occultes officiers offres offrir ordres oreilles organiser orgueil ostéonécrose oublier
    -17 oublié ouvre paiement paraître patients pauvres payé pensé permet personnel peuples
    -17 pharmacien phénomène piastres placebo placé pluie poche poids ponction pont possibilité
    -17 pourcentage pourront poursuite poursuivre poussière pouvaient pouvez pouvoirs prenant
    -17 primaire principaux printemps prochain professionnels profonde progrès prononcé propos
    -17 proposé propres précautions précis préparer présentent présentés prévenu prévenus prévu
    -17 puissance puissances quels quitter rançon rapportées recevant recherches reconnaître
    -17 regarda regardant remarquable remercier rendement rentrer reprendre représentent
    -17 ressources retiré retourne retourner retrouvé revanche revint revoir revue reçoit riant
    -17 riche risédronate rouges royaume rues russe règlement règles règne récit réduire réduite
    -17 répliqua répond répondu réserve résultant rétrocommissions réussi saint saisons sanguin
    -17 savez savons scientifiques secondes seigneur serai seraient servir seuil
    -17 significativement silence souligné souriant soutenir soutenu soyez subir subissant
    -17 séance sévères tantôt tellement tendre tendresse tenu terminé terrain thrombine tiré
    -17 titres toit tomba tomber totale totalement tournant traiter traitées travaillait
    -17 travaille travaillé tué téléphone témoignage utilisateur utilise utilisés vaut venez
    -17 versées vertébrales veuillez veuve vieillard vins vitesse vivait vivant voulais voyez
    -17 véhicules vêtements échange échapper écoute écouter écrire édition élevée élus épaule
    -17 épée établissement étage étrange étrangers étrangères évaluation évidemment évoqué îles
    -17 œuvres
    -16 abandonner accepte accompagnée accordé acteur adhérents ai-je allaient alliés allé amant
    -16 amoureux anciennes angiographie annuel annuelle apparue apprentissage approcha
    -16 appropriés arrivés arrêtés as-tu asseoir assisté associée atteinte attirer augmenter
    -16 auguste aurez aurons automobile auxquels avait-il avantage avantages avion aéroport
    -16 banlieue baronne bateau beau biais bleu boire bord bout branche bénéficier bénéficié
    -16 bénévoles bêtes calendrier capacité capitaux caractéristiques catholique causé centrale
    -16 centrales cerveau chambres chansons chasseurs chercheurs choisi choix chute cimetière
    -16 classement cloître coagulation collège communautés compagnons comportement composants
    -16 composée comprit compromis compétences concernés condamnée condamnés confier connus
    -16 conquis consacrer consacré conservé considérable considérés consommateurs continuait
    -16 convenu convient corbeau corruption couche coureur courir courte couvert crainte crise
    -16 critiques créatinine crédit culte curieux curiosité curé célèbre dames dangereux dehors
    -16 demandes descendre dessous devaient devenait deviennent devraient devrions difficile
    -16 directrice dirigée disponible dispose dispositif dispositions disque diverses dormir
    -16 douceur douze duquel décider déclarer découvre décédé défaut définis définitivement
    -16 défis délai délégués démocratique démontré dépit déportés déroule désespoir détails
    -16 détruit développer développé dévouement effectué emballage en-dessous enfance engagée
    -16 entouré entrait entraînement entraîné entrée envers envie envisager envoie erreur espace
    -16 espérance estimé eu eux-mêmes exactement exercice exige expédition exécution facteurs
    -16 faibles faudra faudrait faut-il fauteuil fenêtres ferait feuilles financiers fière folie
    -16 folle fonctionnaires fonctionné fond fondé forcé fortune franc frappé frontières
    -16 fédération fémur garantir gendarmes genre gloire gonflement goutte gouverneur grand-mère
    -16 grandement grands graves gravité gris grossesse générales harmonie hausse hier héritage
    -16 immeuble indigènes infanterie inférieure initialement initiales inquiétude installé
    -16 intergouvernementale internationale interne intitulé intégrer ivoire jadis jaune jeter
    -16 jeudi joues joueur jour-là justement leçons libres libéré libérés lieux littérature lié
    -16 liés loge lois longues longueur lueur lycées léger ma maintenue malheureuse manifeste
    -16 manteau marcher masculine maternelle mauvaises menées mesurer mesurée mettait meubles
    -16 meurtre milliards mineurs misère misérable mit modéré montagne montra morceau morceaux
    -16 moulin municipalité musée mépris métro nationaux naturel naturelle navire noires
    -16 non-lieu nord normale numérique objets obligé observés obstacle occupait occuper occupé
    -16 oiseaux olympiques opposé ordinaire organisme originaire ouest ouverts pacte parallèle
    -16 pareil pareille parité parlant parlementaire particules particulières partisans partout
    -16 passage paysans peau peintre pensa pensez percutanée permettre physionomie physique
    -16 pierres plaine plateau pleurer pointe porte-parole portrait poser poste poursuit poussa
    -16 pousser pouvais poésie pratiques premièrement prenez prennent preuve prie principale
    -16 priorité prise privé privée prière procédé professionnel professionnelle profondément
    -16 propriétaire propriété propriétés protagonistes prouver provoquer précisé précédemment
    -16 précédent préfet présentées prétexte pût quai qualifiée quantité quatorze quoique
    -16 raconte raconter rappelle rapporteur rapporté rapportés recommandations recommande
    -16 recours regarde reine relie religieuse religieuses religieux remarquer remplacer
    -16 remplacé remporte remporté rencontrer rendait rendit renforcer renforcée renvoi repas
    -16 reprises reproche représentation rester restée retenir revenait reçut réalisation
    -16 réaliser réalisée réflexion régiment régionale régler régulièrement réhabilitation
    -16 rénaux répondait réponses républicains réputation répète répéta résidence résoudre
    -16 résumé rétro-commissions réussit révolte rêves sahraouis sang sanguins sauvé savais
    -16 scientifique secondaire semblent servait similaire similaires socialiste soin sois
    -16 soixante solaire soldat sommeil souffrance souffrir souhait souligne souligner soumis
    -16 souverain spectacle sphère spéciale spécifique suivent supplémentaire supérieurs
    -16 survenant susceptibles symptomatique syndrome séjour sériques tableaux taïwanais te
    -16 technologie tenant tenue terreur tes texte thème théorie tient tira tombe toucher
    -16 tourisme tourna tournoi trafic traitements traits traitée tranchées traumatisme
    -16 traverser traversé tristesse trouvaient tâche têtes unité utilisant utilisée vaste
    -16 venaient vendre versement versés vertu veux-tu vidéo vieilles viennent vigueur vin
    -16 vis-à-vis visant voire voisine voitures volet voté voulons voyages voyageurs vu vécu
    -16 zones âgées âmes éclat éclipse écoutait écria-t-il égard électricité électrique élevait
    -16 élevés élimination élu émission époux équipes établi étape étonné étrangère évident
    -16 évènement
    -15 a-t-elle abandonné accepter acceptée accompagner accueillir acheté actualité adaptée
    -15 adopté adultes affirmer affirmé ailes aimable aisance ajustement algérienne alimentaire
    -15 allemand allergiques allée amateurs amies améliorer américaines angioplastie anglaise
    -15 angoisse anniversaire anticipé apercevoir aperçoit aperçu apparaissent appareil
    -15 apparemment appartiennent appel appela appelés appuyé aptitude ardent armées arriva
    -15 arrivant arrivent arrondissements arrête artillerie artistique assis assise associations
    -15 assurer atelier atmosphère attaquer augmente auriculaires autel avancer avança aviez
    -15 avocat avoue avouer aérienne aéroports baiser banc bandes banques barbe barque basque
    -15 basé basées bibliothèque biologiques bière bleue bonhomme bonté bourg bourgeois bref
    -15 brièvement bureau bénéfice cabaret cacher cadavres canton cartes cassation cavalerie
    -15 cavalier ceinture cellule celui-là centaines certitude chaleur chanter chapelle chargée
    -15 chargés charmant charmante charme chasseur chaud chaussures cheminée cherchant cherché
    -15 chevalier cheveux chien cinquantaine civilisations clarté classiques clichés clôture
    -15 cohérence collègue colonel commandes commencement commis compagne compagnon complicité
    -15 comprenant comprend comprennent compréhension conclure conducteur confié confiée
    -15 conformément congé connaissances connues conscience conseillé conseils considère
    -15 considérables considérait considérée consiste consommation constante constaté
    -15 constituent constitutionnel constitué construire construite contrairement contre-indiqué
    -15 contribue contribuer conçu coronarien cou couronne courut couteau couvent craindre cria
    -15 critère croissance croyais croyant croyez crée créée cycliste cérémonie côtes demain
    -15 demandant demeura demi demie demoiselle dentaires descendit destinées dette devenue
    -15 différent différente diminuer diocèse dirai dirait dire disait-il disent dite dix-huit
    -15 domestiques donnant donnera dose doses douanes douloureuse doutes douzaine dramatique
    -15 drôle débats décharge décida déclara défaite défi délicat délit départementale dépend
    -15 déplacer dépôt déshydratation déterminer dévoué efficace employé endémique engagé enlevé
    -15 enthousiasme entrepris enveloppe envoyés espérer essayé eussent excepté exclusivement
    -15 exemples exigeant expliquant exprimer externes extraordinaire extérieure exécuté
    -15 factures familiale fer ferai feuille fibrillations fidèle fidèles filiale fit-il
    -15 fonctionne fondée fontaine formation formellement formé fractionnée fracturé franchement
    -15 froid froide fuir furieux fusillé fussent fédérale féliciter fémoral gagne gagné galerie
    -15 garantie garçons gendre gentilhomme gestes grand-père grandi gravement grecque gros gré
    -15 génie génération générations généraux géographie habituelle haine hautes hebdomadaire
    -15 historiques hiver horreur hygiène hâte hépatique immédiat impôt incidence inconnu
    -15 inconnue incroyable indifférence indiquant indiquent individus indépendante ingénieur
    -15 initiale inscriptions inscrire insiste inspecteur installe institut institution interdit
    -15 internes intramusculaire intraveineux introduit intéresse intérieure invités
    -15 inéligibilité irai islamique italienne ivresse japonais joli jouant joueurs judiciaires
    -15 jugé jusque jusque-là justifie justifier lait langage levé limité lit littéraire logique
    -15 lourde lundi lycée magnifique maires malades malaise maman manche manifestation
    -15 manipulation manquait marchait marier marié marocain marques marqué maîtres mené mettant
    -15 mettent milieux milliers ministres ml modeste moine monseigneur monta montrait monument
    -15 motif mur musiciens mystère mystérieux mécanisme médaille médecine mémoires ménage
    -15 méthode métier naturelles navires neige nerveux nettement nobles normalement nuisances
    -15 numéro nécessitant négocier obscurité occidentale occulte océan odeur officielle
    -15 officiellement officier orale orphelins ouvertes ouvrages ouvriers pacifique paille
    -15 paillote papa papiers par-dessus parisien parla parlez participer partiellement parvenue
    -15 passionné passionnés passées peines pensons perdue permettent personnages pied placée
    -15 placés plaines plainte plaisirs plaquettes plaît pleins poisson policiers porter
    -15 possibilités possédait posé potentiel pourrais poursuites poussait pousse pouvez-vous
    -15 prenne prisonniers proches producteurs profité profondeur proie prolongée provenant
    -15 précieux précise préciser précédentes préparation présentée présidents prêts publics
    -15 publie publiquement publiées puissent pénible pénétrer pétrole quelconque quelques-uns
    -15 quitta quitte raisonnable rappel rapports rares rassembler rayons reconnaît regarder
    -15 regrette rejeté relativement relevé remarquez rencontra rend rendue renseignement
    -15 reprit-il responsable resta restaient restera retirer rois ronde roses rougeur routière
    -15 rythme règle réaliste réalisées réalisés récent récompense réel réelle réels réflexions
    -15 réfugiés référence régional réglementation réparation résolu résorption réussite révèle
    -15 révélation révélations réélu sachant sacré saisi saisie saisir saisit salut sanguine
    -15 sauf sauvage savaient sembla sensibilité sentit serbe serez servante servi seules sienne
    -15 siècles soi soie songeait sont-ils sortait sortes soudain souffle souhaitait souhaite
    -15 sourit spécifiques stratégie subissent successeur suffit suivait suivit superbe suprême
    -15 surprenant survenue survenus synthèse sèche séances séparation sûre sûreté tendit
    -15 terminer thoracique tiens tirer toilette touché tourne tourné tournée toxicité
    -15 tranquillement transformations travaillent travailleurs triomphe trompe troupe trouvent
    -15 trouvée trouvés truqués trésor trésorier témoignages témoins urticaire utile utilisent
    -15 va vagues vas veiller venant vendu ventre versé victimes vide vivants vive voies voile
    -15 voisin voisinage volets volontaires volontiers von voudrait voulaient voyaient voyais
    -15 vrais véritablement ème échelle économies écrite égal égalité élaborer élargissement
    -15 électorales élever éliminé émis émotions épargne épisodes épouser équipage établie
    -15 établissements établit était-il étendue étiez étoile étonnement étroit étroitement
    -15 étudié évolution évolué évènements êtes-vous êtres
    -14 abordé aboutir abri absolue abus accompagnés accomplir accords accueillis accusations
    -14 accéder acoustiques activement actuelles adapter additionnalité adjoint administrés
    -14 adressant adresser adversaire adéquats affiche affirme affirment affreux agissant
    -14 agit-il aides aigu aiguë aimais aimée ajouta-t-il ajoute ajouter albanais alentours
    -14 allais allaitement allemandes allergique allure allés ambassadeur amené ami amicale
    -14 analyse anhydre animation animé anomalie antichambre apercevait apercevant apparaissait
    -14 apparaître apparence apparu appliquer apporte apporté approcher approprié appui appétit
    -14 arabe arbitre architecte ardeur arme armés arracher arriver arrêtée artistiques
    -14 assainissement assiste assurément ateliers attaché attaques atteignent attendit attendu
    -14 auberge augmenté auteurs automatique automne autonomie autorisé autorisés autoroute
    -14 auxquelles avançait aveu aveugle aériennes baisse balayage balle balles bancaire baptisé
    -14 basilique bassin bateaux battant billets blanches bonjour boue bourse boutique boîtes
    -14 brusque budgétaire bâtiments bébés bénéfices bénéficient caché cadavre cadeau caisse
    -14 calcium-élément calcémie camarade capables capacités caporal caractéristique cardiaques
    -14 carte cavaliers celles-ci cellules cesser cessé chaise chante charité charniers chaude
    -14 chauffeur chiffre chiffres chimiothérapie choc choisis chêne cible circonstance citoyen
    -14 civile clairance classé climat cocher coeur colonies colonne colons combattre commerce
    -14 communautaire compagnies comparaissent complet compliquée complémentaire complétement
    -14 comportent compter comté concomitant concours condamner conditionnement conduit confirmé
    -14 confirmée confortable connaissent connaissez conservateur conserver considérablement
    -14 considération considérées constamment constituer contente continuent contrôles conçue
    -14 couché coupables couper coups coupé courait courrier courtois coutume couverts couveuses
    -14 coûte crier croissante croit croix crème créature cuir cuivre céder célébrées cœurs
    -14 danse demanda-t-il dents descendait descendant dettes deviné devoirs devrais diable
    -14 diamètre diffusées différences dignité diluer diplomatiques directe disais disait-elle
    -14 disparition disparut distribué divertissement divisé documentaire doigt dormait
    -14 douloureux douter dure durera duré décalage décidément décisions dédiée défilé définir
    -14 définition dégradation délivré démangeaisons démocratiques démons dénoncé dépassant
    -14 dépasse dépasser dérouler déroulée désigne désignée désire détourner détruire effectif
    -14 effectuées effroi emblématique embrassa embrasser emmener emplacement emploie emporter
    -14 empreintes empêché endroits engagés enquêteurs enregistré entamé entendant entourée
    -14 entra entraîne entretenu entrevue environs es-tu esclaves espérait essai essais essayer
    -14 estimer eurent examiné excès exemplaire exemplaires exercer exiger existaient existait
    -14 existé exprimé exécuter fabrique faciliter facteur facultés faisons fameux fantaisie
    -14 fermes fermé fermée feront fidélité fier figurent figurer fillette fixé flamme fleur
    -14 flux fondateur formule formée formés fortes fossé fournis foyer frappa frapper fraîche
    -14 froidement fromages fumée fureur fusil féminines fêtes gagna gaieté gardait gardien
    -14 gestion globale glorieux goûter graines guérison généralisée généreux gérer habitant
    -14 habitudes habitués habité hauts herbes hommage honte humaines humide hématome hôtes
    -14 ibuprofène illustre immobile immédiate impôts inauguré inclina incolore incontournable
    -14 industriel indépendant indépendants informés inhibiteurs innocence inquiétudes
    -14 inscription inscrits inspiré installer installés instant institutrice instruite
    -14 insuffisante intellectuels intelligente internationales interroger interrogé
    -14 interventions intervient intracrânienne intégration intéressant intéressé intéressés
    -14 invité invitée irait ironie jalousie jaloux jardiniers jardins jetait jetant joua jouait
    -14 jouent joueuse journées joyeux laboratoire laissent laissez-moi laissée lampe lancement
    -14 lancée largement levant libre lieues lisait litre littéralement livrer locales logements
    -14 loges loisir lunettes lut légitime légitimes magasin magasins magistrats maintien
    -14 maladies malheurs manger manières manquer manqué marchands marocaines marquée mars
    -14 matériaux maux meilleures menace menant mensonge mentionnés mercredi merveilleux meurt
    -14 midi modérés monnaie monohydraté montagnes monte montrant montres morales mortalité
    -14 muraille murailles murmura-t-il mène médiatique médicaux mélange ménopause métal nette
    -14 noblesse nomme nommée noms non nord-ouest notaire nourrice nuages nul nulle nuque nés
    -14 oblige observateurs obéir occasion occupe octroi offrait oiseau onde ondes opérateurs
    -14 oratoire ordinateur ordinateurs ordonné organisation organisé organisés os osait osé
    -14 otages outils ouvrait ouvrière paisibles paquet paracétamol parallèlement paramètres
    -14 parfait parfaite parfum parisienne parisiens partager partagé particulière paru parvenir
    -14 parvenu passaient patiente pattes paupières pavillon pays paysage paysan pensais pension
    -14 pensions perdus perfusions permettait permettez-moi permettra personnage personnelle
    -14 personnellement pertinentes pharmacocinétique pharmacocinétiques pharmacodynamiques
    -14 pharmacovigilance physiquement physiques placer plaindre plaque plaques plastiques plats
    -14 pleinement pleurait plis poignard poissons pompiers populaires porteurs portière
    -14 possibles poursuivi poursuivit pourvu poussée poème prises prisonnier produisent
    -14 profondes promenade promener promesse promettait prononça proposer protecteur provoque
    -14 précieuse précoce précédente préexistante préfecture prénom préoccupation préparatifs
    -14 prépare préparé présentaient prévention publiques puissant pères pénal pénalité pêcheurs
    -14 qualifié qualités quarantaine quarante quartiers quoiqu' quête racontait rameaux ramener
    -14 rapides rappelait rappelé rassurant rayon rebelles rechercher recommandation
    -14 reconnaissance reconnue reconnut redoutable refus refusait refuser regardé releva
    -14 relèvent remonte remontée rencontres renouvellement renseignements rentre rentrée repos
    -14 reprenant reproches représentés requis ressemblait restent retira retrouva retrouvant
    -14 revient reçoivent rhétorique riait riches rideaux rigueur robes rocher rompre réagir
    -14 réalisateur rébellion réclame récupérer récupéré réfléchir réforme référendum régulière
    -14 rénovation répartition répertoire répondit-il républicaine réputée répétait répéter
    -14 réquisitoire réside réuni réunis réunit sainte salaire salaires satisfaire satisfait
    -14 saurait sauve savent savez-vous secrets secrète secrétariat secteurs seigneurs
    -14 semblables sensation serré simultanément sinistre situe sièges sociales socialistes
    -14 soigneusement soirs soirées solde solitude sombres sommets sonnette souci soudainement
    -14 souffert souffrances souffre soumise souper soupir soupçonne soupçons souriait souvenirs
    -14 souviens spécialiste sublime suffisante suivez suivie suivis surmonté surveiller
    -14 susceptible suspendu systémique séparer séparée sérieuse sérieusement sœurs t' taire
    -14 tapis taïwanaise tenta tentatives tenté terrains terrasse thrombus thèse théâtrale
    -14 tiennent tiers tissu tissus toilettes tombait tombeau torturé tournage traduit tragique
    -14 trait traitant tranche tranchée tranquillité transformé transitoire transmettre
    -14 transparence traversa tremblait trompé troubles trouvant trés trône tumeur témoigne
    -14 témoigner ténèbres unités universités urgente utilisées utilité vague vaguement
    -14 vainqueur valait vapeur veine veines versements vert viande vicomte vieil vieillesse
    -14 vierge vif villages violences vis visibles visite visites visiteur visiteurs vitamine
    -14 vitres voler volontairement voter voulant vous-même voyager voyageur voyez-vous voûte
    -14 vraie vraisemblablement âgée ère écoles écossais écoutes écran écriture écrivain écrivit
    -14 édifice égale églises égyptien élan élança électriques éloigna éloigner ému énergétique
    -14 énormes énormément épargné épisode époques épousa épouses épousé épouvante épreuve
    -14 éprouvait équivaut était-ce étendre étendu étiquette étranges étroite étudier étudiée
    -14 évolue évoquer évêque
    -13 a-t-on abandonnées accepté accompagne accompli accorde accru accueillera accueilli
    -13 accusation accusés accédé achéménide acquis actrice admirait adressa affecter affiches
    -13 affirmait africain africains agglomération agricoles aidé aie aiguilles aigus aimez aise
    -13 ajoutait ajouté alarme alerte alerté allaitez allusion alphabet ambiante amendements
    -13 aminés amoureuse amélioration amélioré amérindiens anaphylactique animateur animée
    -13 annexe annonce annonçait annonçant annulés anti-ostéoporotique anticoagulants anémie
    -13 aorto-coronaire appartements appartenance apparut appelées appliquée apportait apprend
    -13 appropriée approuvé apprécier apprêtait apprête appuie appuyait archevêque arrivèrent
    -13 arrêtait arrêtent articulaires artérielle arête ascenseurs assiette assistante assurée
    -13 astronomie attaquant atteintes attendaient attendez attira attribution attribué
    -13 au-dessous au-devant augmentée auriez authentique avait-elle avancé aventure averti
    -13 avènement ayez aérien aériens aîné baissa balbutia bancs banquier basée batailles
    -13 battait beau-frère beau-père berceau besogne beurre bijoux billet bisphosphonate bizarre
    -13 bleus bloqué bloqués bonnement bonsoir bouclier bouquet boursière bouteille
    -13 brachythérapie braille breton brillaient brillante brouillard brève bâton béni
    -13 bénédiction bénéficie cachait cachée calcium campagnes candidat caoutchouc carré casque
    -13 cassé catholiques causait celle-là cercle cessa ceux-là chagrin chalet chaleureux
    -13 chantiers chasser chaussée chemins chercha cherchent chevaliers chiens chinoise
    -13 chirurgicale chirurgie chose christianisme chrétienne chrétiens chuté chômage ci-dessous
    -13 circulaire cirque civilisation civils civiques clergé climatique coin collaborateurs
    -13 coloniale colonialisme colonie colonisation combinaison combinée commande commandé
    -13 commencent commentaire commerciales commettre communiqué comparateur compromettre
    -13 comédien concernent concernée concierge concomitante concurrence condoléances
    -13 conducteurs conduisait conduites confie confirme confondues confus congrès connaissaient
    -13 connaissais connaissons connaitre connut conseille consentement consistait constater
    -13 consterné consulté contenait contenir contesté contribué contrôler contrôlé convaincre
    -13 conventions conviennent coquetterie corde cortège costume cousine couverture couvrait
    -13 couvrir coïncinération coûts coûté craignait craignant craintes creux criait criant
    -13 criminelle croient croûte cruelle crut créant créatininémie créés célibataire dangereuse
    -13 danois debout degrés demandent demandée demeurait demeurer demi-heure densité desquelles
    -13 dessaisi desservie dessins destinés deuil deuxièmement deviendra deviendrait devine
    -13 diables dialogue dieux diffusée différemment diluée diminutions diminué diminuée
    -13 diplômes directeurs dirigea diriger disaient discours discrète discuter disparaître
    -13 disparue disparus disposent disques diurétique diurétiques divers dommage donnaient
    -13 dorsale dorée dossiers douteux drapeau dura durent durées dynastie débarrasser débattre
    -13 débris débute débuté décennie décennies déchets déchirée décidées déclin découle décret
    -13 défauts défenseur défenseurs déficit défini définitive dégoût délais délicatesse
    -13 délicieuse délicieux démantelé démarches démission démocrates démontre démontrer
    -13 démontrée départemental départements dépassé dépendait dépendent dépenser déplacement
    -13 déposées déroulaient déroulement déroulera déroulé désaccord désignation désigner désirs
    -13 désolé désordre détente déterminera détour détresse détriment détérioration développe
    -13 développée déçus effectuer efficacement effrayant embarras employée emporte encontre
    -13 enfermé engrais enlever enlèvement ennui ennuie enregistre entier entrant entraîna
    -13 entraîneur envahi esclave escroquerie espoirs esprits espérances espérant essaya
    -13 essayait est-elle esthétique eus ex-ministre ex-président exacte examiner excrétion
    -13 exerçait exigence explication expliqua expliquait exploitation exposer exprimés externe
    -13 extrémité facilité faisabilité fallu fallut fameuse farouche favorablement ferez ferma
    -13 fermement fermer fermeture fermier fermiers fermés ferons ferré feuillage feux fichage
    -13 fidèlement fierté fil finira firent fit-elle fixés flammes flexibilité fondamental
    -13 fondation forcée fort fortifications fossés foulard fourni fournie fournisseur fournit
    -13 frappait frappe frappée fraîcheur frisson frissons fumées fédéral féminine féroce fêté
    -13 gaiement gardes gauchers glissa glisser gouttes grec grotte grâces guerres guérir géant
    -13 génial générosité génétique géographique gêne habile habiter habitué historiens
    -13 historiquement hiérarchie horaire humides hydratés hydroxyde hymne hémostase héritiers
    -13 héroïne hôte idéal ignorait illusion imaginaire imbécile immigrés immobilier impliqué
    -13 impliquées imposant imposé imposée imposées impériale incertaine incluent incompétence
    -13 incompétent indignation indigne indiquer individuelle induit influencé informé
    -13 ingrédients injuste inondations inquiéter instants instruire instruit insuffisants
    -13 intensité internationaux internés interrogatoire intervenants intervenir invisible
    -13 inviter inévitable irakien iranienne iraniens irrésistible isolée issus italien ivoirien
    -13 ivre jardinage jouir journalistes jouée juré justes lac laine laissaient lancer lanterne
    -13 largeur lasse lecteurs levait lever leçon liaisons libanais licenciement limite limites
    -13 livraison livré lobbyistes logiquement lombaire longuement lourdement loyauté lumineuse
    -13 lumineux lutté lyophilisée là-dessus lâche lève légende légion législatif législation
    -13 législatives légères maigre majoritaire malédiction manches manoeuvres marbre marchand
    -13 marchandises marchant mariée marocaine marquer masque matinée maximale maîtriser menacer
    -13 menacé mener mentionné menton merveilleuse mienne mineur minuit minérale minéraux mirent
    -13 miroir mobilisation modernes modifications modifier mondiales mondiaux monstre montrent
    -13 monté montée monétaire morale mouchoir mouton muette municipale murmure murs musculaires
    -13 musicale musicien mystères mystérieuse mystérieusement méchant médical mélancolie
    -13 ménopausées mêlée mœurs nationaliste nausées naître nièce nommer normes nouveauté noyé
    -13 nucléaires nuits néerlandais néfaste néoclassique obliger observateur observées obsèques
    -13 obtention obtenue occidentales occupée occupés odeurs offerte officielles olympique
    -13 ombres onze opportunité opposait opposées opérations orateur orchestre originale origine
    -13 osseuses oubli oublie ouvrent paillotes paisible papillons parcourir pardonne pardonner
    -13 pareils parlaient parois paroisse parole partenaire partenaires partielle partit passent
    -13 passez passions passés patrie patrouilles payés peintres peinture pencha pensant perd
    -13 perdent perdit permettront perquisition perron personnalités pesant pharaon
    -13 photographique pillages pilotes pire piège plaide plaire plaquettaire plaquettaires
    -13 plaquette plasmatiques plastique plate-forme pleines pleurant plongée plume poignée
    -13 politesse politico-financières politiquement polonium pontage portefeuille portent
    -13 porteur posa possèdent posée potentiellement poulet pourrions pourrons poussant poussé
    -13 poète prends prescrit preuves prier prince princes privilège privées privés procurer
    -13 procès-verbal procéder produisit produite produites professeurs profonds progresse
    -13 progressé prolongement prononcer prononcés proposition proposée propreté protégée prouve
    -13 provoquée prudentiel pré préalable précipita précision préconise prédit préfère
    -13 préhistoriques préoccupant préoccupations préparait prés présenta présentes présentez
    -13 présidentielles présidée prétendu prévue prévues prêter prêtres publicité publiés
    -13 puis-je puissante punir pâleur pâte pâté pénalités pétition quarante-huit quart querelle
    -13 queue quinzaine quittait quittant quotidienne rabat raconta ramené ramenée randomisés
    -13 rappela rapporte ravi rayonnement rebondissement recevait recevra reconnaissait
    -13 reconnaissent reconstitution reconstituée recouvert recouverte recueillies refusa
    -13 regagner regardaient rejetées relâche remarqua remarque remarques remarqué rembourser
    -13 remerciements remodelage rempli remplir remuer remédier rencontrés rendaient rendant
    -13 renommée renoncer rentré renversé renvoyé repousser reprend reprit-elle représentaient
    -13 représentait représentations respecté respirait respiratoires responsabilités
    -13 ressemblance ressemble ressemblent retard retenue retirée retouches retourné retraité
    -13 revenant revendications revenu revenus revienne reçues reçus rivières robuste roches
    -13 romans roues rougit routier royale ruines ruisseau russes récents réception rédaction
    -13 rédigé réductions réfléchit réformes réfrigérateur réfrigérée régionaux répondit-elle
    -13 réponds répétées réservé résister rétablir rétropéritonéal rétropéritonéale réunir
    -13 réussir révision révélée révérend rêvait rôles sac sacrifice sacrifier sagesse saine
    -13 saisies saisissant salles sang-froid sanglots saura saurai sauta sauter sceau scrutin
    -13 scènes secoua secouant secouer semblable semblant sensibles sentant sentier sentiers
    -13 serait-il seras sereine sergent serment serons serra serviteur serviteurs sexe sien
    -13 siens signalement silencieuse silencieux sincère sincèrement singulière situées sixième
    -13 soeurs soi-disant solennelle solitaire solliciter sommes-nous sondages songe sonna
    -13 sonner sorcière sortaient sortis soucis souffrait souhaiter souhaiterais souhaitez
    -13 souhaitons souhaité soulagement souleva soulever soulignent soupapes soupçon soupçonné
    -13 sourcils sourde sous-préfet soutenons soutiens soutient souveraine souveraineté spatiale
    -13 spectaculaire spirituelle spécialisée spéculations subitement subvention sud-ouest sueur
    -13 suffrages suggère suis-je suivirent supplémentation supposer supposé supprimer
    -13 supériorité surprendre surpris surveillés surviennent suédois symbolique sympathie
    -13 sympathique sélection séparait sépare séparément séries tels tempérament tenaient
    -13 tendait tendue tenez tenus terribles terroriste terroristes textes thoraciques
    -13 thrombocytopénie thrombose thèmes théoriquement thérapeutique tir tirait tombé tombée
    -13 tonnerre touche tournait tourner traditionnel traditionnelle traditionnellement traduire
    -13 transfusion traversée tremblante tressaillit tribunaux tristement tristes tronc trou
    -13 troublé troublée trésorière turques typique téléphones téléphoniques usine utilisateurs
    -13 vacances vache vaincu vaincue validé valoir vanité variable vendues vendus ventes venue
    -13 verrait verres verrez vessie vestibule veuves vice-président victoires vidéos viendra
    -13 viendrait vingt-cinq violemment violente violents virent visiblement visité vitro
    -13 vivantes vives voiles vois-tu voisines volant voleurs volé volée vomissements voudrez
    -13 voyagé vérifier véritables vêtu vôtre xénophobie y zéro écarter écarté échappe échec
    -13 écho éclair éclairage éclaircir éclairer éclairé éclata éclater éclats écria-t-elle
    -13 écrites écrits écrivait éducatif égoïsme élaboration élaboré électoral élevées élites
    -13 éloge éloigné élues élégante émanant émue épais épaisse épreuves éprouve équateur
    -13 équilibrée équipement équipements établies éteinte étend éternel étoffe étonnant étonne
    -13 étonner étudie étudiés évalué évaluée éventuellement évidente évoquant
    -12 abandon abandonne abandonnée abattit abbaye abouti aboutit abîme accompagnait
    -12 accompagnant accueillit accuser accusez achat acheva achever acides additionnel adieux
    -12 admets administrant admis adolescent adopter affectant affirmant affreuse agitait
    -12 agréables aidant aille aiment aimes aisément ajouta-t-elle alcalines alla allumé
    -12 allèrent allées ambassadeurs amena amenait amertume amour-propre amusait ancêtres anneau
    -12 annoncer annonça annulation anticoagulation anxiété aplomb appareils appartenait
    -12 applaudissements applique apport apporta apportées apprit approchait approchant apprécie
    -12 apprécié appuya arbitrale arbitres ardente aristocratique armoire armé arraché
    -12 arrivaient arrêtant artisans asile aspirine assit assurant attachée attendais attendent
    -12 attirait aube audace audacieux aumône aurait-il auras autonome avertir avoué aînée
    -12 bagarre baguette baisa baissant baisser bandit bannière barre barreaux barrière basses
    -12 bataillon belle-mère bienfaits bilan bloc blé boissons bondit bottes boucher boule
    -12 bourgeoisie brillait brillant brise briser brisé brisée brune brutale brûlait brûlé
    -12 buccale bureaux burlesque cachés cadet caisses calculs calmer canadienne candidature
    -12 captivité carrosse carrés casquette catholicisme cauchemar causaient cendres cercueil
    -12 changement chantait charbon charte chassé chaudes chauds chaînes chevelure chocolat
    -12 choisir choisit chéri chérie civiles clefs clientèle cloche colline colonnes combattu
    -12 comique commanda commandait commence commencer commençaient communion communiquer
    -12 complexe comprenez compté concentrations concevoir conclut condamnation condamne
    -12 conduisit confusément conquérir conquête consoler conte continuant contraindre contraint
    -12 convenir corps coule couloir coupée coupés courageuse courageux couraient couru couverte
    -12 couvertes couvertures crains croisée croisées croyaient croyances croyez-moi croyez-vous
    -12 cru culpabilité cédé céleste cérémonies danser delà demanda-t-elle demeurent
    -12 dernièrement descente dessein devais devinait deviner difficiles difficulté diplomatie
    -12 diplôme dira dirais dirigeait discrétion disposait disposer disposé dissimuler
    -12 distinctement distinguer distraire dites-moi doctrine douloureusement doutait doué
    -12 dressé dur déception décourager dédain déesse défendait défendu délire délivrer démenti
    -12 déposer déposé désastre désespéré désignant désigné désirait désirer désiré détourna
    -12 développait déçu effaré empara emportait emporté empressement emprunter emprunté
    -12 empêchait enchanté encourager encouragé enfantine enfer enfermés engagea enlevés ennuis
    -12 entendis enterrement entouraient entourait entraient entraînant entreprendre entreprit
    -12 entretiens entrevoir entrèrent envoya envoyée essayant essayons estomac eusse
    -12 exceptionnelle excipients exclamation exerce exigences explications exploiter exposés
    -12 exprès fabriquer faciles faculté failli faim faisais fantastique fantômes fatigué
    -12 faubourg fausse façons ferais fermées fiancée fibres films financier finit fixe flambeau
    -12 fleuves fondre formaient formait fosse fouet franchi frappant fraude frauduleuses
    -12 frayeur fus futur fâché fît gagnant gamme garda gardiens gaule gaz gens-là gentilshommes
    -12 gigantesque glace glacée globules golfe gouvernante grandir grenier grise grève guette
    -12 généreuse habillée habitait habite habituel habituellement hache haleine hameau haussa
    -12 honnêtes honteux horloge horloger hors humains héritière hérité hésita hésitant
    -12 hésitation hésite hésiter imaginé importait imposa impossibilité imprudence inattendue
    -12 incertitude inconcevable inconnus indemnité indienne indiennes indifférent
    -12 industrialisation infâme injectable innocente insista inspiration instable installa
    -12 interrogea intervalles intimité introduite introduits intéressante intéresser intéressée
    -12 inutilement inutiles ironique issu italiens jambe jaunes jette jetée jetés joindre
    -12 joyeuse jugeait juger jura jurer juridiction laissez lampes lanternes lança laquais
    -12 levés librement limpide liquide lisière liées logement logis loi lointains loisirs
    -12 lueurs lugubre lumières là-haut lâcher légal légale légers législative machinalement
    -12 magnifiques majeure manquaient manœuvre marcha marge marquait marteau maréchale marée
    -12 massif matchs maternel matières matériels menaçait menaçant merveille mesdames meurtrier
    -12 mien mignonne milliard mises misérables mobilier mobilité modifié moindres moment-là
    -12 mondaine mont montage montaient montèrent moquait morne mortelle mouillé moustache
    -12 moutons muet murmura-t-elle mâle mènent méchante mélancolique ménager méprisé mérité
    -12 mêler mêlés naïve naïveté neuve neveu nocturne nombreuse noter nourri nourrir nous-mêmes
    -12 nullement numéros nus nôtres obligée observatoire obus obéissance obéit occidental
    -12 occupent odieux officiel offrent offrit ont-ils opérer orage ordinaires ordonna oreiller
    -12 osa oubliait oubliant oubliés ouvrant ouvrier paire paisiblement palmiers panique
    -12 pantalon pape paquets paraissaient paralysie parcours pardon pareilles parlent parlons
    -12 partage partait parure parvient parvint passagers passages passagère passants passera
    -12 passèrent paternel patrimoine pavé paysages paysanne peindre peint penchant pendu pente
    -12 perdait persuadé persécutions petite-fille petits-enfants photographie piliers pires
    -12 pistolet pièges plaintes plaisait plaisanterie planification plante plat pleure pleurs
    -12 plongé plumes poches pointes policier pomme portaient posséder postes poteaux poules
    -12 pourrai pourriez poursuivie poursuivis poèmes poètes poétique prairie pratiquée
    -12 prenaient prendra pression pressé prieur principes prirent prison prières procédés
    -12 productrice profiter promenaient promenait promettre promis promptement protégé protégés
    -12 prouvé précaution préférait préférence préféré préjugés préoccupé présentait prétention
    -12 prêté puissants purent pâles pâlit péril périls périodes quais quotidien rachis raconté
    -12 raisonnement rancune rapidité rappelant rapporter rapprocher rassurer recevaient
    -12 reconnais reconnaissant reconnus reconstituer recueilli recula redressa refusée
    -12 regardais regardez rejoint relais relatif remonté remords rempart rencontrèrent rendent
    -12 rendra renoncé renouveler rentra rentrait renversa renvoyer repose reposer reprenait
    -12 reprise représenter représenté respecte respiration respirer restes restèrent restés
    -12 retenu retirait retournant retrouvait reviennent reviens rez-de-chaussée richesse roche
    -12 roue rouler rupture réchauffer réciproquement récompensé rédacteur réfugié régulier
    -12 réjouir répandu réparer réplique répondaient répondez répété réserver réserves réservée
    -12 résulte réunions réveiller réveillé révolutionnaire révéler rêver rêverie sabre sache
    -12 sais-tu saisis salua saluer samedi sanglier satisfaite sauvages secrètement secrètes
    -12 sentais senti sentiment serait-ce serions serrait serrant serrure servit signifiait
    -12 signifier silencieusement silhouette simplement simplicité sincérité singulier sinistres
    -12 soeur soif soigner soir-là solide sommet songea songeant songé sonore sortant sortirent
    -12 soucieux souffler souffrent souliers soupe soupira soupçonner soutenant soutenue
    -12 spéciales spéciaux stupeur stupéfait su subit succession successivement sucre suffisait
    -12 suites suivies supprimé sur-le-champ surdosage surveillé séparé sévérité ta tabac
    -12 taisait talons talus teint teinte temps-là tempête tendant tendrement tendres tentait
    -12 termine terminée tienne timbre tirant tirés toits tombaient tombant tombés touchait
    -12 touchant touchée traces tracé trahison traite trajet travaillant traversait traversant
    -12 trembler tromper troupeau trouvai trouvèrent trésors tumulte tuée utiles va-t-il vaincre
    -12 vaincus vainement vaisseaux variées variés variété vastes velours venais veneur
    -12 vengeance venons verra verrons verser verte veste veuille vicomtesse victime
    -12 vigoureusement vigoureux villa village vingt-quatre vingtaine vinrent violon visages
    -12 visiter vivante voient voilée voleur volontaire voudra vouliez vraies vus vêtue âgé çà
    -12 écart échanger échappait échappé éclairait éclairée écorce écouta écoutant écouté
    -12 écuries écus écuyer éditeur égaré élite éloignés élégance élégant énigme épaisseur
    -12 éprouver était-elle étendait étendit étonnait étonnée étreinte évité évocation œufs
    -11 abandonnait abondante abords abrité absence absolu absorbé absorbée accabler
    -11 accompagnent accomplis accordait accordée accueillie accusateur accusée achevait
    -11 achevant achevé achevée achète achève acier acquéreur acquérir admettre admirable
    -11 adolescents adressait adressée adultère adversaires affaibli affaiblie affectueux
    -11 affecté affectée affreuses affronter agence agile agonie agréablement aidée aigre
    -11 aiguille aile aimaient aimerais aimerait aisée allai allez-vous allongeant amants amassé
    -11 ambassade ambitieuse amenant amener amenée amours ampleur amusant amuser amène animer
    -11 annoncée anonyme anxieux anéantissement apaisement apaiser aperçus apparences
    -11 appartenaient appartenu appelant appelons appels appliquant appliqué apportée apprenant
    -11 approché approuve appuyant appuyée appât apôtres araignées arc armures arracha arrivants
    -11 arrivez arrivées arrêtez arrêtèrent arrêtées assassiné attachement attacher attachés
    -11 attaqué atteignit attendrissement attendue attentat atterrissage attiré attribuer
    -11 aucunement audacieuse auditeurs augmenta augure aurions avancement avancent avant-scène
    -11 avantageux aventures avidité baie baigné baissé banale baptême barbarie baromètre battue
    -11 battus baïonnette belge bien-être bienfaiteur bienheureux bienveillance biscuit bizarres
    -11 blancheur blesse blessures blâmer blême boisson bondir bordure bordé bornes bouchon
    -11 boucles boudoir bouffées bougie boules bouleversement bouleversé bouquets bourgeoise
    -11 bourgeoises bourreau bouteilles bouton boutons braves bretonne brillants brouille
    -11 brouiller broussailles bruits brume brutalement bruyants brèche brûlant brûler brûlée
    -11 buvait bétail bœufs cacha cachette cadres caillou cailloux canailles canards canaux
    -11 candidats canons caprices caractères caresse carnaval carreaux carrée cartons casser
    -11 causant causée censé centaine centimètres centre cercles cervelle cessait chagrins
    -11 champignons champs chanteur chanteurs chanteuse chantier chargées charpente chassait
    -11 chaumière chemise cherchaient cherchons chers cheveu chevilles choisie chronique châssis
    -11 chèvre chérissait cierges cigarettes circulait circulation citer citoyenne claires
    -11 clavier clef clocher cloches clé coffres coiffe coiffeur coins colloque combats commode
    -11 complaisance compliqué composaient composent compositeur composés comprise concentrée
    -11 concilier conduira conduisaient confiait confiante conforme confrère congédié
    -11 connaissant connaisseur consacrée conseillers contemplait contemporains contenaient
    -11 contenter contes continué contrainte convaincue convenablement convertir convives conçut
    -11 coquette coquin corbeaux correcte corsage corvée coteaux coton coucha couchant couches
    -11 couchée coudes coulait couler coulisses couloirs coulé coupa courageusement courbe
    -11 coureurs couronnée coussins couteaux couvrant couvre couvrent cria-t-il crie cristaux
    -11 crié croiser croisé croyons croître crâne créanciers créateur créole crépuscule crêpe
    -11 crête cuire cuisine cuisinière culturel curieuse cède célèbres célébrer célébrité dalles
    -11 dansent danses demandais demandera demeurant demoiselles dentelles descendu dessin
    -11 dessine dessiner dessiné desséché devenaient devenant devenus devienne devina devriez
    -11 diamant dignement dirent dirigèrent dis-moi discutait disons disparaissait disparaît
    -11 distincte distinguait distingue distinguées distrait dites-vous dix-sept dixième
    -11 dominait dominé donjon donnerai donnerait donnez donnez-moi donnés dormi dos doublée
    -11 douces doutant douée drame dressait dressant dures débuts décidait décidée décisif
    -11 déclarait déclarations déclarée décoration découragement découvrit défaillante défaire
    -11 défait défend défendue défiance défunte déguisé déjeuné délicate délices démesurée
    -11 démonstration dénoncer dépassait dépendance dépense dépensé déplaisir déployé déposa
    -11 déposition dépourvue dépêche dérange déranger déroulait désagréable désarroi déserte
    -11 désertes déserts désespérée désignait désireux désordonnée détacha détache détenu dîné
    -11 eau-de-vie ecclésiastique effacer efforçait effrayante effrayé effrayée effusion
    -11 embarrassé embrassait embrassant embrasse emmenait emmène emplissait emporta emportés
    -11 empressa emprunt empêchera encens encourageait encre endormir enfermer enfonce enfonça
    -11 enfonçant enfuit engager engourdissement enoxaparine enragé enseignants enseigne
    -11 enseigner enseigné entendaient entendais entendue entendus enterré entomologiste
    -11 entourant entraînée entretenir entrevoyait envahir envahit enveloppait enveloppé
    -11 envoyait envoyant erreurs escabeau escouade espions espérons essaie essayais essayez eue
    -11 excessivement exercée exister exprimait exprime extrémités fabriqué faiblesses faillit
    -11 faillite falaise famine fantôme fassent fatale fatalité fatiguée faudrait-il fautes
    -11 fauteuils favoriser façade façades femelle fermait ferment fermeté feutre fiancé
    -11 figurait finie finissaient finissait finisse finissent fis fleurie flots flotte flèche
    -11 fois-ci folles forcer forcément forcés forfait formelle forts forêts foudre foudroyant
    -11 fouiller foules fourmis fourneaux fournisseurs foyers franche franchir franchit
    -11 frissonna froideur fréquenter fréquentes fréquenté funèbre funérailles furieuse
    -11 fusillade félicite félicité féminin fût-ce gagnait gaillard galant galop gardez garnies
    -11 garnis gazette gazon gelée gentille glacé glissait glisse gothique gourmandise goûté
    -11 gracieuse gracieux grand'mère grands-parents gratuite gravures greffier grimaces
    -11 grossièreté grotesques grottes gueule guichet guirlandes guéri gâte gâteau gênant gîte
    -11 habileté habiller habillé habitaient habitations habitent habituels habituée hais halte
    -11 harmonieux harpe haussant heurtant honneurs honnêtement honorée hormis horreurs
    -11 hospitalité huile huissier hypotension hypothèse hâta hâter héritier héroïque hésitait
    -11 hôtels identique ignorer illusions immense immenses immobiles impassible impatience
    -11 impatiente imposante impressionné imprimer impératrice impérieux inaperçue incapable
    -11 inclinant inconvénient indications indigène indiquée indispensables indulgence
    -11 inexplicable infinie infiniment informera inférieurs inquiétait inquiétant insignifiant
    -11 insignifiante insisté inspirait inspirée installée instantanément institutions insuccès
    -11 intellectuel intellectuelle interdite interlocuteur interminables interprète interroge
    -11 interrompre intervalle intime introduire intéressait intéressantes intéressants
    -11 intéressent inutilité ironiquement irrité isolement isolé isolés jardinier jettent joies
    -11 jolis jouaient jouet jouissait jouissant jouit joyeusement justice juvénile jésuite
    -11 labeur laide laisse-moi lancés lançant lapins larme las lassitude lente liens littoral
    -11 littéraires livrée locataires logeait lointain lourd loyale là-dedans lâcheté lâché
    -11 lèvre légendes magistrature maintenait majordome malfaiteurs malheureuses malin malins
    -11 malle mangeait mangé manifesta manifestations manifesté manoir manquent manquera
    -11 manquerait marchaient mariées massifs matelot matelots maudits mauser maîtresses menait
    -11 mentir menus mesurait mesuré mets mettaient meurtrière millionnaire misères moelle
    -11 momentanément monarchie mondial montent montrèrent montrée moralité mordu mortellement
    -11 moteur mourant mourrait mourut moustaches murmurait museau musiques mutisme mutuelle
    -11 mystique mécanique méchants médiocre médiocres méfiance mélodie méprisant méprise
    -11 méridionale méritée métallique métis mêlant mêlé naguère naissait nationales naturels
    -11 naufrage naît naïvement nerveuse nettoyer nocturnes nommait notables nourris
    -11 nouvellement nuage nue nègre négliger nôtre obligeant observait obstacles obstiné
    -11 occupant opium opposer opposés orages orateurs ordinairement ordonner ordures organes
    -11 orientation ornement ottoman oubliez outil ouvertement paie panneau paradis paraissant
    -11 parcouru pardonnez-moi paresse paresseux parisiennes parlerons paroi paroxysme partez
    -11 particuliers parurent parvenait parvenus passager passionnée patriotes patron pauvreté
    -11 pavillons payant payer paysannes payée peaux peintures penchait penche penché penchée
    -11 pendule pensa-t-il pensait-il pensent pensez-vous pensif pensionnaire pensionnaires
    -11 percer perché perdrait perdues perles permettez personnelles pertes pesait petit-fils
    -11 peut-on phare pharmacie philosophie phosphatases phénomènes pilier pis pistolets plafond
    -11 plaie plaies plaignait plaisanteries planches planète plaça plaçant pleura pleuré plonge
    -11 plu pluies pont-levis ponts popularité populations porta porte-monnaie portera portèrent
    -11 portés posait posant positif possession posées poteau poumons pourpre pourrait-on
    -11 pourrez poursuivait poussaient pressait pressentiment pressions prestations primitif
    -11 principales prochainement profitait profitant programme prolongé prophète proprement
    -11 propriétaires proscrit prospérité protégeait provenance provoqué prudent prunelles
    -11 précipitamment précipitation précises précède précédant précédé prédilection préjugé
    -11 préparant préparés présentation présentèrent préserver présomptions prétend prétendait
    -11 prétendant prévisions prévoir prévoyait prévoyant prévôt prêtait prêtes pudeur punis
    -11 pèse pénétra pénétrait pénétré péri périlleuse qualifie quarante-cinq quasi quiconque
    -11 quiétude racheter rafraîchir raisonnables ramenant rampe rangée rappellent rapporta
    -11 rapproché rapprochés rattraper recette recettes recommença reconnaissante recouvrait
    -11 recouvré recueillie redoubler redoutait refuge regardèrent regretté rejetant relaxé
    -11 reliques relire relève remercié remise remit remonta remonter remparts remplissait
    -11 remède rencontrait rencontrent rendrait renouvelé renseigner renseigné rente rentrant
    -11 rentrés renvoie renvoya renvoyée repartit reparut repassa repentir reposaient reposait
    -11 repoussa reprocher requise requête respectueusement ressentir restez restitution restées
    -11 retenait retentissement retient retomba retomber retournait retours retrouvaient
    -11 retrouverait retrouvée revenaient revenants reviendra reviendrai revues revêtir reçue
    -11 reçurent ridicule risquer rixe robustes romain rompu rondes rongé rougeâtres rougir
    -11 roula roulait roulant rouleau routiers rumeurs réclamer récolte récoltes réconciliation
    -11 réduits réelles réfléchi régent réglé régna régnait régularité réguliers répandue
    -11 réponde répondis-je répétition résignation résiste résolument résolut résulter réunie
    -11 réunissaient réunissait réveil réveilla réveille révoltes rêvé sable sables sain
    -11 sainteté saule saurais sauvetage saviez sceptique scrupules scrupuleusement secousse
    -11 selle semblé sensiblement sentiments sentis seriez serre serrer serrures serrées servira
    -11 sieur signaler signalé signer significatif signée simples sincères singulièrement sinon
    -11 siogoun soi-même soixante-dix sol solidité somptueux songez sonnait sorcier sotte souche
    -11 soucie soucier soudaine souffrante soulagé soulevait soumission sourd souriante sourires
    -11 sous-chef soutenaient souterrain souvenait souverains soyons spectres spirituel
    -11 splendeur spécialement spécialité spéculation squelette statut stupéfaite subite succédé
    -11 suite suivaient surcroît sursaut surveillance surveillant survenu survivre suspendre
    -11 suspendues suspendus syllabes sympa sécher séducteur séduisante séparés sépulture
    -11 sérénité sûrement tablier tache taches tactique taillis taillés tambour tapant
    -11 tapisserie tarda tarde tarif tasse technique tendu terrassé terrestre terrifié tigre
    -11 timidité tiroir tiède toi-même toile toiture tomberait tonneaux toucha touches tournure
    -11 tournées tragédie trahir tranquilles transformée transporté travaillaient travaillez
    -11 traverse traînée traîtres tremblaient tremblement tribus trompait trompette trompée
    -11 trottoir troubler trouvais trouveraient trouverait trouverez trouvez tutelle tués
    -11 tâchait tâcher télégramme ténacité tête-à-tête unes unies uniforme uniformes vaillamment
    -11 vaisseau vallées vas-tu vaux veillé veillée vendue vent verger vernis verrai verras
    -11 verront versait vertes vertige verts vertus vibrante vibrer vidé viendront vignes
    -11 vinaigre vingt-huit vingt-six violet vivacité vivent vole volupté voudras voué vouée
    -11 vraisemblable vulgaire vécut végétation vêtement vœux zone zèle âges ânes âpre
    -11 éblouissement écarta écartait écartés échangés échantillon échappa échouer échoué
    -11 éclairs éclatant éclate écoliers économiser écrase écrasé écrie écrivains écurie écusson
    -11 édifices égards égarer égarés égaux égoïste éleva éloquence élèvent élévation émettre
    -11 émigrés énergique épidémie épingle épouvantable éprouva éprouvaient éprouvé épuisé
    -11 établis étages étaient-ils étaler étang étapes éteindre éteint étendant étendues
    -11 éternelle étoffes étonna étouffer étroits étudiait éveil éveiller éveillé éventail
    -10 absurde accorder achats adéquate agitation aliments allonge alluma amas amer angoisses
    -10 antre apprenti appuyer armure arrestation arrivera astres attendant av aventurer avocats
    -10 bains balcon bandits barrage battu baume blessure blonds bombe bords boutiques buissons
    -10 cabinet carbone carrefour carton catastrophes causes chaises champ changea chapelet chef
    -10 chevet chlorure chœur circuit clerc cliente clos clou communal compacte compatriotes
    -10 composition confia confirmer constructions consultation consulter contamination contrats
    -10 contrée convention convocation convoi cordes corne corporel correspondance corridor
    -10 courage coïncidence craignez criminel crises croissant cruellement dedans degré desquels
    -10 dessina destin divin domine dons dont dorsales dort dressa dresse durer durs dut
    -10 effroyable embargo endormi entama entamer entends euro exaltation examina existence
    -10 explosion fatigues favori fiacre flanc folies forge fragment fraises franchise fruits
    -10 frêle fusils gaie garnie gilet goûts grandeur gravure grosses guise hein humiliant
    -10 implacable importance impulsion incomparable indispensable individu infirme influences
    -10 injection injures inquiet insistance insomnie instauration intendant joignant journal
    -10 jugea juif jure kg landau lande larges locale lord loup lutter luxe magie manifester
    -10 mannequin mannitol marches martyre matelas maudit menaces mince minces moines moment
    -10 monuments morgue nappe naïf noces nomades nuance nuire nœud occupants oeil ongles orbite
    -10 orphelin oser ouï parles partent personnels philosophe photographe photographes pilote
    -10 pittoresque plage plancher pli poignet poings pompes post-commercialisation posthumes
    -10 potager prairies prestation principal probable profil promenades promesses protestations
    -10 provient puits pur quarts races racine recel recensement recommencer redingote referma
    -10 reflet renard respecter retint revu richesses rideau rires rit rite robe rochers romaine
    -10 rubans rudement répand secret sert servent sonores sorties sourcil stipule substance
    -10 substitut sud-est supplice suppression surnom sut sûrs talents tas techniques tendance
    -10 tennis tentation tenter termina thé théories tiges torrent transfert transformation
    -10 transformer tremblent t½ unis verdure vies vilain viols vol ô
    -9 accepta admet admiration admirer adore aggraver agriculture albums alcool allions
    -9 ambition analyser angor antiques arides articuler assassins assaut association atroce
    -9 attire audition aval bagage baisers bal belges blocage blond boulevard briller bruns
    -9 calcul cantine caprice carnet changements chauffer chefs circuler cire col collines
    -9 combiné commission compartiments compatriote complice conception conserve contacter
    -9 convenable coqs coude craint crient criminels crue devenues dialyse dicter dl domaines
    -9 entend entiers excuser exil favorise filet fixer flagrant flot formations fous fragments
    -9 frotter gai gamins genou gentil grand grenadiers guitare haies hasards honorer
    -9 horriblement hospitalier hypertension indicible informer instinct insupportable
    -9 interminable intimes inventer ira jalouse jolies jus lacs lecture lectures loups lourdes
    -9 lourds lyonnaise machines malice meuble mobiles multiples nerfs noce normand occupa
    -9 oppression orgue orpheline ose panier parapet passion pasteur pelouse pencher perplexe
    -9 persuader peser philosophes photographies plasma plomb pria profita promets prononce
    -9 proposa radicale raie raies rangs reculer redire reflets registres regrets relever remet
    -9 renverse reproduction ressort retentit rites rives route ruban rugby ruine salade
    -9 sanctions satin savant serge signification significative sillage sodium sols songer sou
    -9 structurel symbole taxe tint ton tonnes tort tortures treize tremblant tribu tut uns
    -9 urbanisation usage usines valet valets vallon venus vides violations vocation
    -8 absent absents accomplit accumulation accuse acquitter agi amateur apparat arsenal
    -8 attends attitude azur bain bec billard blonde brun canne cardinal cassette censure
    -8 changer chlorhydrate ci collabore comble communs concentration concert concurrent
    -8 confession conservation consolation constance consul conter continent contradiction
    -8 controverse coup cousin descend devise dilution disgrâce dits divine doña draps duel
    -8 décor engagement enthousiaste exploits expression fabricant familial fanfare favorables
    -8 fiers fixa forment fui fuit garanties gare gastro-intestinal granit grimace habit haie
    -8 hormones horribles hostiles imaginer impressions incertain indice infini infinies
    -8 initiatives installation instances instrument interactions interruption inventions
    -8 invincible mange marin messager millions minuscule miracles monts novice obscur obscure
    -8 observer offert organisations palier parfums participant partons performances plausible
    -8 plonger poing poli prescription profite programmes progression prolonger propice pus
    -8 rangea registre rejeter retards revit rive rond routes ruiner ruse sage secs sensible
    -8 singe souple stade supplie tel tempes tenants tentative timide toiles trace ultime unie
    -8 univers urgence vaches valent vend venger vices vœu
    -7 abominable aborder acceptant accidents accord adaptation admise affections affirmation
    -7 affluent album alternance altitude amical arabes argot assassinat assises astronaute
    -7 ballasts bel buts cabine camps carreau centres collaboration comparer complot confusion
    -7 consultative contempler contradictions conversion cravate crus discipline disputer drap
    -7 exclusion exquises fabrication figure fisc fit fixes fragile gants gars glaces gras grave
    -7 grille guerriers humiliation infection influence instincts intention invita judeţ
    -7 lamentable linge lion lis livrant lu lue matches mode monotone mousse nage occupations
    -7 omnibus pans pars pigeons poil portail princesses privation proverbe rage regretter
    -7 relations restant ridicules rigide sabots salon salons sensations sentent stupide tasses
    -7 union vain versus
    -6 airs ange arpents assassin avenue bienvenu bronze caresses catastrophe chant chants chat
    -6 clubs complices compose concerts conclusions contribution cousins crime dise essor
    -6 excitation exportations filer fins formel grange guider habitation habits horizon
    -6 immuable impossible inhibe jovial lance latine livide loto madone main maritime massacre
    -6 minimales moments offense opposition point pollution pose prisons prose protestation
    -6 protester publications relatives riz roman sciences serpent solution sympathies torts
    -6 tour unique valu vase verdict
    -5 affection ambitions antique architecture arranger assistants assister assumer assurances
    -5 aviation cache char chic chromosome cigarette comment comparable conduits confidences
    -5 constate constitution contenance contributions correspond directives distraction double
    -5 dragons excessive fruit fusion futurs grotesque impatient important incidents instance
    -5 instruments inverse jet lieutenant lin longs mentions min modes multitude navigation nid
    -5 noble obscures obsession opinions pains phases pic prestige profession profit promit
    -5 promotion revers rival sel sir testament triple trous venues vigilance vols
    -4 accent acquisition arrive attention attitudes branches brave brute cannes combat
    -4 compliment conclusion construction conversations crimes dent diplomate distance efforts
    -4 encouragement essence fines finesse h impose injure injustice intelligent intrigue latin
    -4 match maximum miracle municipal niche obligations occasions patient perle population pro
    -4 propose publication rampant reconstruction regret relevant religion restrictions routine
    -4 saints sermon servant solutions suspension tue versa violence
    -3 adoption ambiance audience bat cause cent cents champagne citron compatible conditions
    -3 contraction costumes di directs employer engage entourage exploit fatal figures horizons
    -3 images imagination indices intentions investigations irons jets magazine marine minutes
    -3 mistress nomination notion outrages participation piano prime relation sculpture sec
    -3 sites sons sus tables transition versions vote votes
    -2 absorption accident administration ambulances archives articles avenues brin chances
    -2 charitable clair classes conversation courses crosse danger dispute distribution division
    -2 dragon effort er extension factions finances fr front guides handball ignorance ignorant
    -2 impeccable impression invite irritation km lions masses mers nature opinion parents
    -2 permanent phase phrases points police position protestant race rare regard satisfaction
    -2 sources sportive structures supposition tours transports urines violent
    -1 accessible actions admire air amuse anecdotes apparent aspire assurance assure bride
    -1 canal canon central cf charger chemises compliments confuse court dominant domination dot
    -1 existent face festival fiction guide incident indication innocents instructions invention
    -1 invitations missions mobile nu pan participants permission phrase positions production
    -1 proportion pure radio reins suit suppose surface torture transparent transporter visible
    -1 volume week-end zinc
    +0 affectation arrangements brigade bu charge charges chats compensation delta dessert
    +0 destination diligence direction distances distinction examine expose extraction faces
    +0 faction farce film flair football force formidable fur grenade habitat hacienda ignore
    +0 implication infrastructure initiative intuition justification lie machine mens mission
    +0 muni notions parade permit pirates poison progressive protection question refrain
    +0 religions retire signature six statue supporter tape traditions
    +1 action agent agents angle applications ballot bond brutal cancer capable cave clan
    +1 compassion couples courts culture cultures dangers fades favorable gant grain hostile
    +1 humble invasion license minute nations observation occupation oppose ours parent passes
    +1 pin possible precautions provinces relative ri signal situation statues style surprise
    +1 table talent temple trains trouble version vice
    +2 accents adorable attraction aversion base bonus car chance cm code collection commander
    +2 compromise content continue conviction da destinations divisions document documents don
    +2 dresser e encourage excuse excuses exploration fans fashion forces gaze golf image
    +2 innocent internet invitation los mention met moral naval notes obligation observations
    +2 offensive parties perspective pipe ports province public rang revenue roms science seize
    +2 simple situations smartphone sofa source suspects terrible tradition val veto vision
    +3 administrative ample article arts assistance blouse budgets cape certain chaos club
    +3 condition convictions coordination cruel descends documentation excite futures idiot
    +3 interface large mare massive me natal normal observe orbit part patience photos pile pot
    +3 quiz refuse rides romance royal sauce sections sort taxi technologies urgent via
    +4 agenda alliance application arrangement aspect ban berkeley camp civil clients
    +4 consolidation course cycle destruction directive discussions exact exception ha
    +4 information interrogation lame major mine motion muscles n note objection profitable
    +4 provisions questions reporter sale sole stadium structure super terminal type types wagon
    +4 zoo
    +5 active adn alto amusement arguments attend bases capture chase consent cure
    +5 discrimination engin excellence fugitives grade intelligence jazz joints jury loyal mines
    +5 monumental musical nazi nie objections on pages pain pari photo plantation port ranger
    +5 respectable score sept site transport url
    +6 anger animal arrogant assistant bars bienvenue buis clause correction diversion dollars
    +6 extinction impact intense laid messages missiles nation place plan primitive promises
    +6 relief rural section square stature surprises tests total train
    +7 a aspects bass ben budget captive chair cons console consultants contents coupons dioxide
    +7 dom e-mails globe honorable mayor militants orange portions protestants punch rd
    +7 regrettable respect second sorts studio temples tensions uni
    +8 act arrange art bbc communication compression concept discussion expansion experts
    +8 extradition fabrications former forum immigrants infections iris joint lingerie
    +8 maintenance marines massage navy notice oracle page perfection persistent pics plates
    +8 replace respective sentence sommer sport stage stations supplier suspect tension tons
    +8 tsunami user
    +9 acceptable accuses ad aquarium argument attentive aye beats bridge buffet cis collective
    +9 commercial cottage cry cup date descriptions divorce donations duration expertise hangar
    +9 honor interview inversion knock lady mantra merchant mi militant miss oasis office para
    +9 pause ph plate positive profits propaganda quarter rom seconds services shoes simulation
    +9 soup station stress surplus territorial tie tower unix
    +10 admit ancient autos bait ballerina brigades candidate carrier chart client commit
    +10 compact concur confidence confirmation continues couple dancing defensive direct dominos
    +10 dongle drama embassies expert fitness gentleman guy hall hills impacts indoor infertile
    +10 journey ladies long manufacturer mental mini mo motives nat national nola observers
    +10 opposite patent patriot payable pencil pie portion principles promise rail respects
    +10 returns revenues reversion revise sessions soda souls sour sports squadrons tent theater
    +10 trainer transmit traveler universal viable volumes vomit waterproof windows youtube
    +11 abel accenture adventure affliction aim airlines alternatives analyses arbitration arena
    +11 arrival bang banner bar bare beach bn capital chains chairs chandeliers chapter chosen
    +11 condo confident consistent consumer contrast copies cures del description dine domain
    +11 duties e-commerce ecommerce envoy equal essential evaluation exhibition exile exit
    +11 explorer express extensive favorites fever frame fuss gain ge giraffe grades grant hill
    +11 horrible idiots implications incorrect incubation injuries insert inspection
    +11 international iron issue king labels lamb limit limits lobby martyrs mate meetings
    +11 message multiple offices ole origins pa pants paradise parking partial paste payers
    +11 plans pocket polite poses prayer pre prompt protein provision pub ramp reluctant rent
    +11 reps reptiles restaurant rodents rude salads satellite session shell sin social songs
    +11 sony spicy stable standard suicide supports tend termination transmission trot ultimate
    +11 urge wifi
    +12 abroad abuse acceptance acquire advancement alert allocation amend amp aperture archive
    +12 arrv arthritis attain balances barrier bites blessings blog boxes brick bucks budgie
    +12 cafes chiefs circumstances clue commanders conspiracy contains contradict core
    +12 corporation correspondence corrupt courtesy crickets deposition dilemmas diplomats
    +12 directions dresses dude ego eligible employment en-us ends envelopes estate estimates
    +12 explosives fab final flag format future gains gaps gda grace grandma graphic guitar haas
    +12 hibachi idk imagine impenetrable incomplete inn jihadis labor layer lesion lettuce lied
    +12 listens lo local loving luv magnitude mama marks menu merit million missile mix mop
    +12 morcillas motel narrow native nerve nine nose occupied onion orchestra pacman parliament
    +12 pepper pilots pls pos poster praise pride productsuniverse promote propane pubs python
    +12 queen radical raises reconciliation records regards reintroduction resturant rise rock
    +12 rosario rot routinely s salesman scale silent sister solar soul suitable sum surgeons
    +12 survive tacos tactics tariff tire toe trades trap tries tropical tub tuna urine usa
    +12 vital warrant wise writes wt ya
    +13 abandoning absorb absorbing abundantly academic accessories accidentally accomodating
    +13 accompanied accumulated achieved actively acupuncturist adapted addition adequate
    +13 adhering affecting aftershocks aggravated agreeable agreeing airplane al-jihad al-qa'ida
    +13 al-sadr alarm amazed amended announce anticipate anticipated appearance appetite
    +13 appetizers appointees approached armaments articulating asks ass assess associated
    +13 assumed atrocities atrophy authorization authorized auto automatically autumn avoided
    +13 backdrop backup bagel bagh balcony balls bankruptcy banned bareback beak becuse bees
    +13 behaviour belong beneficial billions bills biz blanks bleeding blended blessed blew
    +13 boasts boiled bombed boob boot boss boycott bravery breakfasts breast breeze bridges
    +13 brothers browse bundle burning butt butterfly cabin cabins calligraphy campaigning
    +13 campus cancelled candidates canned carbon cared cares cashout catering caucasian
    +13 caucasians censor certified challenge chameleon channel characters charging chasing
    +13 chatting check-in checkerspot checkout children's chips choosing cinema circling
    +13 circularisation cited civilian clearer clock cloud coalition coat college colonization
    +13 column combined combo communicate communicated communicative companion compare compel
    +13 competing congregation connected consistently consumption contacts container containing
    +13 contracted contractors controllers controls controversial convenience convinced couldnt
    +13 counseling counterparties coupled covering crack crackpot craghoppers craving criticized
    +13 cropdusters crowded cured curious cursor curtains customize damp dancers daycare
    +13 deadline deadly debtors deed defeated defeats defining degu delicate delighted
    +13 delightful demonstrates demonstration denial denied deputy deregulation derived destiny
    +13 detained deteriorated devastating dhin diagnosed diarrhea differ difficulties
    +13 disappointment discrepancy discretion discussing dislike dismissed displaced display
    +13 distinguished distribute divided dollar dominated donate donatello donating donuts
    +13 downstream drag drilling driven drivers drunk dual due dysfunctional earliest earthquake
    +13 earthworms ease ecology ecosystems edges edible eerie effective effeminate efficiently
    +13 electronically elementary elevator eliminated else's elses emails embarrassed
    +13 embarrassment embassy empanadas ending endless enjoyment enter enterprise episode equine
    +13 equinecaninefeline equipped escaped escaping espeak evacuation evaluating everyone's
    +13 evolution excel excellent excerpt excluded executing experiencing explode ext extract
    +13 extradited factors failing faithful falling fallout family's fanatic farm farms fascist
    +13 feasible feather feathered fifteen files filmed financially fine firing fisheries flash
    +13 flawless fleeing flexibility flood flooded flooring flowed flown fluids fold forecast
    +13 forensic forgive fps freely friendship frozen frustrating full-time functional
    +13 functionality functions fungus furnace gaining galleries gang garage gastroenteritis gay
    +13 generic gently golden gonna googled governmental gown graduate-level grandmother grease
    +13 grey grilled grinder gtee guardian guardsmen guidance guilds gun handful handy hardest
    +13 hardly harm harmless harness hatch hates hatred hay he'll headlines healthier hearts
    +13 hedge heights helicopter hereby hes hh hints hired hiring hiss hissed historians
    +13 historic hitch holiday homemade hoped horror horse's hose hospitable ht hugs humane
    +13 hutch ice-cream identical identified identifies ie imgur implementation implementing
    +13 implicated impress impressionist imprisonment improving incompetent incorporates
    +13 individually indoors ingredient initials innovative inoperable input inquired inquiry
    +13 insects inspector insult intends intercept intercepted intercompany interfere interim
    +13 interviewed intuitive investigating investigation inviting invoicing ipod irc itinerary
    +13 itm jacks jar jeans jerk jpg judging juicy jumping k kaplan keen keys kicked kilometers
    +13 kilometres lacked lamp laptops lasting lately laugh launcher launchers layers laying
    +13 lazy lb leather legacy legit leisure lemelpe length lengthy lest leverage liberals
    +13 lifestyle lift linens locked logo long-term longest looming lope lottery lowest lsu
    +13 lsustory luggage mailed maker males man's manicure mankind manned maps margin marked
    +13 marketing marriages matching mature meats mediocre memoirs mere meter methodology
    +13 methods meticulous mid-july midst midterms migrant misc miserable month's moors mortal
    +13 mounting moves movies murdered mystery naming nano narrowed nation's nationalism neatly
    +13 neighboring neurological newborn newer nigeria noise non-commercial non-human notebook
    +13 notepad noticeable notification nowhere obligated observed obsessed obtained
    +13 occasionally odd oily olds one-on-one one-star ops optionality organize origin outdated
    +13 outlets outsourcing outta overcharges overcooked overdue overflow overnight owe
    +13 ownership pact pager pairs park participated participating pasted pasture pecorp peeing
    +13 penalty penines perceived performing personable persons pewter phenomenon phoned
    +13 photographers php picket pies pinky pint pints pizzas places plain planes platform
    +13 politically politicians poll polygamous poop poorly pop popularity post-war postcards
    +13 posts potato potentially potty ppl practical pre-meeting pre-owned predict predicted
    +13 predicting predominantly preferably pregnant preparedness preserve pretend prisoners
    +13 prizes proceeding professionally promoted promptly prosecution prosecutors prospect
    +13 protecting protests provider provoked pulling pump pursue questioned quoting racism
    +13 ranks rape rats re reaching reasonably reassure reccomend recessive recognize recomend
    +13 reconciling reconsider record recruited reduction reel references refugee refunds
    +13 registration regulated regulations reimbursed reintroduced rejected rejection releasing
    +13 relying remainder remarks remembered remembers remind rental repaired replied
    +13 representation representatives represented representing repressed reptile requires
    +13 researchers researching resident resolutions resorts respected respectively restored
    +13 retaliation retarded retiring reversal reviewed reviewer revisions rich rinsed rising
    +13 roadside rocky roll rolled roosters rp rubber ruined rulers rumor runs rushed sad sail
    +13 sampling satanic scenes scent schizophrenic scrap screaming screw seafood seal sealed
    +13 seating secretive secular seldom sends sensor sent seperate setback setoff setup shadow
    +13 sharp sheds sheep shine shipment shippers shipping shirt shock shuttles silver single
    +13 sixth sized skies skimmer skip slept slide slogan slogans slope sm smallest smokers
    +13 soaking solved someplace sooooo sorted spacious spare spawning spayed speaker speaks
    +13 specialists specifications spectacular spice spin spinal spine spoon spore spotted ssf
    +13 sspagename stabbed stabilization staffed stairs standards staple static steep stereo
    +13 sticks stomach stranger strategic streamside strikes striking submarine submarines
    +13 subpoenas subsequently substantiation subtle suchdev sucked suffered sufficient sunny
    +13 supplied surge surroundings survey suspicion swbell swing sympathizers symptoms t t-p
    +13 tab tactic tag tattoos teaching technician technological teenager teething television
    +13 temp temperatures tempura texts thankfully that'll theatre theme thereafter thereby thin
    +13 thoroughly thread threatening thwarted thy ties tolerable tolerate tomorrow's tools
    +13 tossed towels tractor trainers transactions transferred trauma travelers tremendous
    +13 tricks trigger tripped trksid trusted twenty twisted ugly uh undergraduate undermining
    +13 undertake uneven unexpected uniquely unloading unnamed unnecessary untalented upgrade
    +13 upgraded upset upstairs ut valuable valuing vegan vegetable vegetables venture verified
    +13 vests veteran vets viewpoints vijay visa void volatilities volunteer volunteered voters
    +13 voting wakes walk-in walks wall wallet walls wangs warrants wary weakened weakening
    +13 weaponize well-being whereabouts whilst willingly winner wishes withdrew witness
    +13 witnesses wives wobblers women's worksheet workshops worrying worthwhile wounded wounds
    +13 writer x-rays yelling yheggy-ga yoga yorkshire
    +14 accepting accommodation achieving ackermann acronym adjustment adopted adult advantage
    +14 affairs affect aftermath aged agencies agrees allies ally alright alternates ammunition
    +14 annoying antibiotics antichrist appear applies aq argue assassinated assisting attach
    +14 attempting attending attract audiobooks aunt automatic avoiding awhile badly bags ball
    +14 bands bankrupt banners barrel beard beating beef begins belly belonged beloved belt
    +14 biochemical bladder blast bless blogger boots bothered bottle bottles brand break breath
    +14 broker browser bulbs burst button cages cakes calculating casual casualties cc cease
    +14 ceiling cheaply chinatown chiro choices circulate citizen civet clarify clashes cleric
    +14 closer co-workers coal collapse collect comfort comfortably commissioners commitment
    +14 communications comparing complicated concrete condemn conducted conflicts conscious
    +14 consequences contact contemporary contest context controlling convincing cook copying
    +14 corn cornell costly couch counted counties countryside covert cow creativity critters
    +14 crowds cubism cutting dad's damn dates declarations declined decrease dedicated define
    +14 definition dehydrated deleted deli deliberately delight demanded democrats demonstrated
    +14 demonstrations dependent describe deserve deserves designated desire desired desperate
    +14 deterioration dial dictatorship differential diplomatic disasters disclose discomfort
    +14 discouraged discover discovery disregard disrupt dissemination dissenting distracting
    +14 distributed diversity dividends doesnt domestic doubts dozen dp drafts dragged dropping
    +14 duck dusting dying earthquakes eats economics edge effected effectively efficiency eight
    +14 elder electoral electronic eliminate elite elk em emerging empty enable enchiladas
    +14 encouraged endangered energy-finance engineer enjoys ensuring equally esaibos esp
    +14 establishments etc ethics evacuated evaluate evident exceed exciting exhibit expanded
    +14 expenses explaining explains extent fare feared features fed fell fence fields fifth
    +14 fifty filling financed findings finest fingers fired firmly firms fiscal fixtures flat
    +14 flickr flooding flow focusing forbidding forming forwarding fought freedom fry funeral
    +14 gained gate gathering gc generate generated generations giant gmail graduated green grid
    +14 grip grocery groom growth gs gunther haha hamsters handed hardness hated hav healing
    +14 heater heels hilary holdings homeless homosexuality hopeful hosted hosts household
    +14 houses huh hunger hurting hymn ideal identify immigrate immunity implement imposing
    +14 impressive improved inability incentive increasing indefinitely index indicates
    +14 indicating industrial inevitable inevitably infinite influenced inform informative
    +14 injured instructed insurgency insurgents interceptor interference introduce invented
    +14 it'll jacket joking journalist juice justify karol kerala kid killers kindly kodak lab
    +14 landing lap lasts laughing laurie lawsuit league led legislative lessons letting library
    +14 licensed lifeboats lineatus linked liq litter lobster log lonely lose loud lounge
    +14 loveallpeople lover maintain maintaining mall manners matt measures meditation megawatt
    +14 melt membership memorable meowing mess messy metering mezza mice militias minerals mod
    +14 modeling modified monkey mosques mothers motive mount murderer muscle musicians nasty nd
    +14 nea nearest neat needing negotiating negotiations nephew newspapers nicer nicest
    +14 nmemdrft nominated nordstrom nutritional object offended offspring onboard optimization
    +14 ordering ordinary original ounces overthrow packages packed pad palace panel parts
    +14 pastor pedicure pending percent perform pharmacy pixel plane planet players pleasantly
    +14 pointing policies pool practices preference preferred preorder preparation prevented
    +14 pricey principle priorities proceeded proceedings processes processor promotional pros
    +14 protest punishment puppets pursuit quietly quotes radianz radicals rain raise raising
    +14 rated reader reads recieved recommendations recover rediculous refinery reflecting
    +14 regulation relating remedies remote removal removing repeated replacing reporters
    +14 represents reputation reserved respectfully responded revealed reviewers revolution
    +14 rewards rocks root roughly round rounds rudeness saddle salt sanctuary sandwiches
    +14 sausages scam scammers scare scholarship scientists screws sect seed sees select serves
    +14 service sex shed shelter shots silk sky sleeping smell smells smoothly smuggling snow
    +14 solely solid solidarity solve sounded sovereignty spacecraft spawn spikes spots springs
    +14 stages stalls stm stock stone stood strange strategies stream streets stressed stretch
    +14 strictly strongest struck submit subsequent substantive suburbs succeeded sucks sudden
    +14 sue suggests supplement supply supported supporters tail tame taxes tear temporary
    +14 territories theories therapy they'd thrive throat thrown thumbs tied tighten tile tips
    +14 tires titled titles tourism tracked tracking tracks transaction transit transmittal
    +14 trapped travels treating treats tricky trips tumor uecker unbelievable unemployed
    +14 unhappy uniform uniforms unit unlike uno upscale ur urged useless valid valley valuation
    +14 veggies victim victims walnut warehouse warmer we'd weak weird wheel wide widely wider
    +14 width wind wire withdraw wolf's wonders wording workmanship worthy ye year-old yelled
    +14 younger youre yours yrs yummy zoom
    +15 aboard absolute accessibility accounting accused acquired acted acupuncture adds
    +15 adjusted administrator advised aggressive aircraft airline al-zawahiri allegations
    +15 alternative amazingly ambitious amy angry anniversary announcement annual answering
    +15 appropriations arriving artist artistic artists assassination assembly assessment asset
    +15 asymmetrical ate attacked attempted attorneys availability award bacon bagels balance
    +15 barrels basking battery beauty becomes bedding beers behalf beings belief bell biggest
    +15 billing blacklined blame blank blowing blows boarding booking borders boyfriend bpd
    +15 brass bread breathe breed brief buck bugs burn cafeteria calendar cant capabilities
    +15 captured careful cargo cartoon categories causing cells changes charcoal cheek chest
    +15 chicks chronic cic civilized claiming clay cleaner cloth co collateral collected command
    +15 commitments commodity company's compassionate compensate compete complained complaining
    +15 complaints completing compressor conduct conferences confirming confirms connection
    +15 connections conservative consulting contacted contain contractor convenient conventional
    +15 convince corners correlation courteous coverage covers crappy crash creates creation
    +15 crisis crop crossed crossing crowd crucial curb curry customs database daughters debate
    +15 debt declared deeply defeat defend definately defined degenerate delay demanding
    +15 demonstrate deny deposit depot describing designer developer device devil didnt digital
    +15 diplomacy directed dirt disappeared diseases doctors dominate drafted dramatic draw
    +15 drawn dreams dried drill duffie ebay educational ekrapels electrical ellis emailed
    +15 emissions employed enforcement enjoyable enormous enovate enrongss entered entertainment
    +15 entree environmental equity equivalent establishment everywhere exam exceptional existed
    +15 exists expand expired explanation explore extended external extraordinary extremist
    +15 extremists fabric faced facing factor facts fake fancy fascinating fat father's fault
    +15 feature fighter filters financing flakes flavor flew flights flowing flows fluid
    +15 follow-up formed founded founder fourth frustrated function fundamentalist
    +15 fundamentalists funny gallery gallon gender gene generally gentle gimp goods gotta
    +15 governments granted greatest greetings grounds grown guaranties guest guilty gym haircut
    +15 hang hanging happier hasn't hassle haven headquarters heating heaven heel height hence
    +15 hens herein herself hiding hijackers hoax hobby holds hole homes honesty hospitality
    +15 hosting hotmail hub humanity hundred hung hunting hurry ideation ignored ill implemented
    +15 importantly imprisoned improve inch incitement incompetence increased increases
    +15 increasingly incredible indicate initial initiate initiated injury inquiries inspired
    +15 installed installing insulting integrity intellectual interviewers inventory invited
    +15 invoices isolated joining judges kick kidding knife knowing laser lasted launching lbs
    +15 leader leads lease leaves legitimate liberal lifetime lighter likewise listened
    +15 listening listing loan locally lock logic lone loop lying lyrics mad mailing mainstream
    +15 maintained managed managers marketers marvelous mathematical mayur meals meantime
    +15 mechanics mechanism medal melting memorial men messed mikegigi milk minimal minimum mins
    +15 modem motor movie msn murderers naked nearby neighbor neighbors neighbourhood nepco
    +15 nightmare northeastern northwest notified obtain offering officially on-line one's
    +15 openly operational operative operator outcome overcome overseas overview overwhelming
    +15 painful parakeets parks partner passcode payments peaceful peak peninsula performed
    +15 periods photographer pig pigs pinkies plant plastic played player plot pockets pointed
    +15 pools populated pork possibilities posters pounds pray precisely preparing presented
    +15 priest primarily priority prize procedures processing professors projected properties
    +15 protected proven providers publicly pup purchasing purposes pushing put quantity quiet
    +15 racial rally rank react reaction rear rebels reception recommendation recorded recovery
    +15 redlined referenced referring reflects refund refusing regardless register relate
    +15 relationships relaxing remained remaining renewed repairs replacement represent
    +15 requiring reservation residents resolution resolved resource resume reward rid
    +15 ridiculous ring ripped river rockets romantic ruling sales salsa same-gender saved scary
    +15 scenario scene schools scientific scientist seat seized separated separately series
    +15 servers sets shame shared sheik shipped shit shocked shoe shortly shoulder shouldn't
    +15 shown sight sinking skill slowly smile smoking snack so-called sonic southeast southwest
    +15 speakers specials spelling spirit spite split stand starts steel stepped stronger
    +15 struggle submitted substantially suck suffering suggestions sun supposedly surrender
    +15 suspicious switch sympathy talented tanks targeted tasting tattoo teams tech technically
    +15 tells tested thawed therapist theres they've thorough threats thru thx tiny tired
    +15 tmobile today's topic towing transported trash travellers treaty trees tribe trivia
    +15 turning turns ulterior ultimately underground understands understood unity unknown
    +15 unlikely unpopular unsure updates uses utf utilities utility vehicles vendors verify
    +15 veterans vice-president victory videos voicemail vomiting vulnerable waiter waitress
    +15 wake wanna warfare warmth warn warning wasted weekly welcomed welcoming welfare wet
    +15 wheels wife's wiki wildlife willow wing wings winning woman worker workforce worries
    +15 wrap year's yearly yep youngest youth
    +16 accordingly accounts acquiring adjustments advanced affair affected airfare alcohol
    +16 alike allegedly allocated alot amendment amounts an analysts anytime anyways aol
    +16 apartments apologize appeared approach approximately argued arm aside assured astronauts
    +16 attachments attempts audit authentic awarded backed banks barn battle bearded bears
    +16 becoming beware bid bike black bland blind block blogspot bloody blown bodies bomb
    +16 bombing bombings border brain breaking breaks brings broad brother btw built bulb bus
    +16 businesses calm camera capacity caps carefully caring cartoons cases catalog challenging
    +16 change cheaper chocolate civilians clerics climb clinic close colleagues colors
    +16 committed communities comp competition complaint complex computers concluded
    +16 considerable consideration consumers contained cooperation corner counsel covered cozy
    +16 crab craft crate cream criminal critical crude cultural daily dealership dealt decades
    +16 decor degrees dental deployed determine developing devoted dies differences difficulty
    +16 disease dish dishes dropped dumb dwarf eager easiest entities entry equality essentially
    +16 establish ethnic evening evil examples exchange exist existing expanding expectations
    +16 expense exposed expressed extreme fabulous failure false familiar famous farrier faster
    +16 faxed feedback fees fellow females figured file filing finance finger fixing flying
    +16 focused fool foreigners forgot formal forth foundation four freeze fried fuel funds gem
    +16 gifts global grab grateful greeted guarantee guaranteed guards handled happening he'd
    +16 headed heading heavily helicopters hide highest highway hire historical holidays
    +16 honestly hop hopes hospitals host hungry identity illegal in-service incorporated indeed
    +16 individuals industry inexpensive inflation ingredients inner intend interests internal
    +16 introduced investors invoice involvement involving iphone island issues joke keeps
    +16 kidney kinda laptop latter launched laundry lawyer lets lies liquidation literally
    +16 locations lots lunar manner map mass meant medicine medium memo method mexican miles
    +16 minor models moderate mold monitor moon movements mutual necessarily neighbours nervous
    +16 nest net networks newly nights noted notify obvious occur offers oldest ongoing
    +16 opportunities organized ourselves outer pack paint pair partners passport pattern
    +16 paulhastings penny personality pho phones picking placed plays pledge pledged polar
    +16 posed possibility posting predators previously priced primary printing proceed
    +16 professionalism prohibited proud pulled puppy radiation rarely rating raw rays reached
    +16 realized receives receptionist recording reduce reduced refers regions registered
    +16 regularly regulatory relatively relax reminder rep repeatedly reporting requirement
    +16 reserve resistance resort resources responsibilities restaurants resulted resulting
    +16 retail reviewing revision rocket roof rough rush safer salary sandwich satanism
    +16 satisfactory satisfy saving scared searching seats serve setting settle sexual sharing
    +16 shooting shrimp sights signoff simultaneously skin slight smooth somebody somehow
    +16 sometime sooner sought speaking specifically speech spoken spray spreadsheet stolen
    +16 stops stores straight strength strip strongly studying substantial successfully suddenly
    +16 suggested suggesting suggestion summary sump superb superior supporting surgeon
    +16 surprisingly survived swap switched tap target tasty taught teachers tens testimony
    +16 testing third threw tight till timely timing toll towed toys trader tragedy trail
    +16 transmitted transportation traveled trillion typical typically unlimited unusual
    +16 upcoming update upper urban users vegetarian virtually visits warranty wash watched
    +16 waters wave websites who's wild won wonder worldwide yellow
    +17 accurate addressed adjust admitted age agreements alleged answered anymore apart applied
    +17 approve armed assault assets assist assuming attachment attended attorney awful barely
    +17 bedroom beer begun benefits bite biting blanket blocks bother bowl branch breeding
    +17 bright bringing broken building bunch buses cage capability cards carried carrying cash
    +17 caught chain challenges charity chickens cleaning clothes competitive comprehensive
    +17 constantly coordinator correctly country's crap crazy creative cruises curves custom
    +17 cute cuts damage dealing deaths default demand democracy depending design destroyed
    +17 detailed developed developments die disability discovered district doors download drinks
    +17 driver drove earned easier eastern education effect effects efficient egg elements
    +17 elsewhere enemy enjoying ensure entirely excited expecting exposure extend eyes fallen
    +17 fan filter forced forever forwarded frequent frequently fries fundamental funded gamer
    +17 generation girlfriend goals gotten gov greatly grew gross guests guns halal hate
    +17 hearings hesitate homeland humans income indicated info initially instructor islamist
    +17 item kinds kittens largely larger latest lawyers leadership leading learned learning
    +17 levels lighting lights likes location losing magic mailings manage manual markets marry
    +17 meaning mechanic memory merely mile mistake mixed mmbtu morality mountain mountains
    +17 mouse nails negative negotiated neighborhood newspaper noon normally numerous occurred
    +17 officer onto open opened operate option organizations originally painting papers
    +17 paperwork parakeet participate pass passing path petroleum pets pick picked plants
    +17 plaster pleasure poverty powerful premium presidential prevent print printed produce
    +17 producers projects proper property proposal protect providing purpose push pushed
    +17 qualified ran rat reality receipt recruiting referred reflect relaxed remains remove
    +17 repeat replaced reportedly rescue responses retired returning rice risks rolls safety
    +17 sake salad sample satisfied self selling sender senior server settled severe shape shoot
    +17 shopping shops shot sides significantly signing sink skilled smoke software soil song
    +17 specialist spiritual stability stands staying stick street strengthen strike stuck
    +17 studies stupid success suffer surrounded suspected tasted tea technical teeth telephone
    +17 temperature thats thinks threatened ticket tip title toes tough tourists towns toxic
    +17 traffic transfer tv units updated wanting warned wearing weekends welcome wikipedia
    +17 worms
    +18 achieve acting acts actual adding addresses advance airport anybody apparently appears
    +18 appropriate army arrest arrested arrived asp assigned assume author authorities avoid
    +18 babies background bag basic beat bed behavior believed believes besides bet blow boat
    +18 bombs books boy boys broke cake cancel card career carry cars cast catch category caused
    +18 changing checking checks cheese chemical christmas circles citizens city claimed claims
    +18 cleaned click closed closely closing clothing compared comparison completed concerning
    +18 concerns confidentiality confused considering continued cooked correct count counter
    +18 create created creating dance dated daughter dealer decade decent decisions decline
    +18 degree delete dentist depends designed destroy detail dirty disappointed discount
    +18 downtown drop drug drugs duty earth eaten economy ed edu elected election electric ended
    +18 engine entering entity equipment error escape established estimate eventually everybody
    +18 everyday execute executed execution expected experienced experiences eye facility failed
    +18 fairly fall falls favorite feathers fee feeding feels field fill finish fish floating
    +18 floor flowers follows foods foot forms funding furniture games generators glass goal
    +18 greater growing guerrillas guidelines handling happiness heads heavy hell holding hoping
    +18 hotels ice immediate incredibly independent individual interviews investment irish jump
    +18 kitchen kitten knowledgeable largest laws leash legs lesson letters lists lived load
    +18 longer loose lot lovely loves low lower lucky mailto mainly majority married material
    +18 materials matters measure media metro missed monthly mother mouth movement murders neck
    +18 neither news notch noticed officers older opposed or outstanding overpriced owned
    +18 package passed per perfectly pet photography pictures pilot pipeline planned politics
    +18 potential prepare presence press pressure previous privileged procedure programs proof
    +18 prove provides published puts quoted rabbits raised range realize recall receiving
    +18 recipient regional relationship reliable removed representative requests reserves
    +18 responsibility ride riding role sat season secure seek seeking serving set seven share
    +18 she's ships shower shut sick skills slice slightly smart snakes soft sold somewhat
    +18 southern speed spending spokesman spread standing stars statements steak storage stories
    +18 storm strain strategy strong student students study surprised surrounding talked talks
    +18 targets teacher terms they'll throughout throw thus tickets times tool tourist towards
    +18 track traders traveling travelling treatments trial truck truly unable useful variety
    +18 vast vehicle views visiting visitors voice voted waited walking watching wealth weapon
    +18 wear web weekend weren't whenever win wont world's worried write wrote yeah you'd
    +19 ability accept accepted activity adults advise afford affordable afraid aid allow
    +19 analysis apartment appreciated approval aren't as asking authority average basically
    +19 bathroom became began begin biological birds birthday booked born bottom bought build
    +19 burger but buying case cats cell century certificate cheapest checked chess chief church
    +19 claim comments common community compaq confidential confirm confirmed contracts costs
    +19 crew cross dad dark data dating dear decide decision deep delicious deliver delivered
    +19 described despite determined died dining disaster doubt dress drink drinking dry easily
    +19 electricity estimated explain extra facilities faith families father favor feeling
    +19 filled finding fire fix fly focus followed foreign forget fund general gets gift
    +19 governor graduate ground grow guaranty happen happens healthy hearing heart helping
    +19 helps higher honest hopefully housing hundreds hurt husband impressed includes informed
    +19 insurance interconnect islamists issued jobs join joined keeping kill killing knowledge
    +19 land leg let's light limited links listed listen lives loss loved male mid minister
    +19 missing model mostly murder nail new none nor offered opening operating operation
    +19 options owners paper particularly party paying physical picture pieces pizza popular
    +19 practice prefer prepared presentation progress promised proposed pull purchased quote
    +19 rabbit reach reading refer reference regime regular release reply require required
    +19 requirements rule rules screen sector seemed seen selection sense seriously shares sheet
    +19 ship showed showing shuttle significant signs similar sit sitting slow smaller society
    +19 spoke status steps stop stopped successful supplies surgery sushi sweet task taste team
    +19 technology telling terrorism terrorists text theory therefore thoughts tonight totally
    +19 trade trained truth understanding usual vacation values various warming ways we'll white
    +19 whose window wine wolf wood workers worry worse writing xls you've
    +20 above agency agreed ahead allowed alone announced answers apply appointment appreciate
    +20 approved arms associate attempt aware band bear beginning benefit beyond bigger billion
    +20 bird birth blue breakfast busy calling calls cat charged chicken child choose cities
    +20 class climate coast coffee cold color complete completely concern concerned conflict
    +20 consider cool corporate difference difficult directly director doc driving e-mail
    +20 economic emergency energy environment events evidence exactly explained fair fear feet
    +20 female fight fighting filed finished flight folks fully game girls gives glad hamster
    +20 helped himself hit horse horses hospital html id ideas im included increase intended
    +20 interesting items judge knows launch ld lead liked line lines located lol luck mail
    +20 master medical middle modern mom morning music names network northern obviously okay
    +20 operations opportunity ordered orders organization otherwise particular pdf personally
    +20 pleasant pleased plenty possibly present pricing prior private products properly putting
    +20 rates reasons receive refused related remain repair report reported requested respond
    +20 responsible returned revised rooms save scheduled sell sending separate serious served
    +20 show size sleep snake soldiers somewhere speak specific spend spring star stated
    +20 statement stayed suggest supposed systems ten territory thousands top toward town troops
    +20 turned video visited vs walked we're weather weight what's whole whom wolves women
    +20 wondering words written
    +21 account activities additional advice afternoon agree alt anywhere areas atmosphere
    +21 attacks baby basis blood body box brought changed choice circle clearly comfortable
    +21 committee companies computer considered couldn't cover current dangerous deals decided
    +21 defense desk details develop discussed dogs eating enjoyed event example except
    +21 fantastic financial firm five fixed follow giving goes gone handle hands happened heat
    +21 held hold hot htm immediately interest islands itself killed knew lack lay learn leaving
    +21 live looked lost marriage matter meat member named nearly necessary numbers official ok
    +21 org overall paid payment personal piece playing purchase real recommended red released
    +21 religious reports research result results road running safe saw schedule school sea
    +21 seeing settlement sign signed sometimes sound sounds species spent spot staff starting
    +21 state step takes tax term terror terrorist themselves threat tomorrow touch trading
    +21 training treat treated treatment true twice view waiting warm wasn't waste watch we've
    +21 wedding whatever willing winter wish yesterday
    +22 absolutely across added al-qaeda am anthrax anyway beautiful behind board campaign
    +22 certainly cheap chernobyl clear conference contract control cruise customers cut dead
    +22 delivery department development doctor door drive elections employees end enjoy entire
    +22 expect expensive far fast federal feed felt fresh girl guess half haven't head health
    +22 history hour huge human include inside involved isn't kept key known language law level
    +22 link living lunch man management manager meal mentioned metal moved moving myself
    +22 natural near nice nuclear offer officials ones online owner perfect perhaps period
    +22 planning play policy poor posted price product provided quick quickly quite rate rather
    +22 ready reasonable recent region rest reviews rights saying search seem shall shows side
    +22 simply special story stuff subject summer support taken talking thinking travel trip
    +22 trust turn unless value vet visit walk wants war wife worst yourself
    +23 access according add address almost although among answer attack awesome based book
    +23 bring business children comes coming company copy countries currently death definitely
    +23 dinner discuss draft earlier easy eggs especially extremely finally further given groups
    +23 hair hand he's hear heard hours http idea instead interested kids late leaders legal
    +23 less likely looks love makes market meet members move needed no often once others
    +23 outside past peace political post problems program project provide reason recently
    +23 regarding request response risk seems shop short sorry started store sure tank there's
    +23 they're uk upon us usually weapons website won't wonderful word worked works worth
    +23 wouldn't wrong young
    +24 able about actually after again against ago agreement all along already also always
    +24 amazing and animals another any anyone anything are area around ask asked at attached
    +24 available away back bad be because become been before being believe below best better
    +24 between big bit both buy by call called came can can't cannot care check clean com come
    +24 cost could country credit customer day days deal did didn't different do does doesn't
    +24 dog doing don't done down during each early eat either else email enough even ever every
    +24 everyone everything experience fact family feel few find first following food for form
    +24 forward found free friend friendly friends from full fun gas gave get getting give go
    +24 going good got government great group guys had happy hard has have having he help
    +24 helpful her here high highly him his home hope hotel house how however i if in including
    +24 into is it it's its job just keep kind know last later least leave left let letter life
    +24 like list little look looking made make making many may maybe mean means meeting might
    +24 military mind money month months more most much must my name need needs never next night
    +24 not nothing now number of off oil old one only order other our out over own pay people
    +24 person phone please power pretty prices probably problem process professional quality
    +24 read really received recommend remember return review right room run said same say says
    +24 security see send several she should since small so some someone something soon space
    +24 start stay still such system take taking talk tell test th than that that's the their
    +24 them then there these they thing things think this those though thought three through
    +24 time to today together told too took tried try trying two under understand until up use
    +24 used using very wait want wanted was water way we week weeks well went were what when
    +24 where whether which while who why will with within without work working world would www
    +24 year years yes yet you you'll you're your
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
