/// Nouns for people by what they do, masculine and feminine, the plural made from
/// the singular; `-` where there is no form of that gender.
enum PersonNounList {
  /// Offices of state: the organization is the country or the body.
  static let office = """
    président/présidente vice-président/vice-présidente ministre/ministre sénateur/sénatrice
    député/députée eurodéputé/eurodéputée maire/mairesse gouverneur/gouverneure roi/reine
    ambassadeur/ambassadrice chancelier/chancelière préfet/préfète sous-préfet/sous-préfète
    secrétaire/secrétaire commissaire/commissaire vice-premier_ministre/vice-première_ministre
    premier_ministre/première_ministre président_du_conseil/présidente_du_conseil
    chef_de_l'état/cheffe_de_l'état chef_d'état/cheffe_d'état
    chef_du_gouvernement/cheffe_du_gouvernement chef_de_gouvernement/cheffe_de_gouvernement
    chef_de_l'exécutif/cheffe_de_l'exécutif
    garde_des_sceaux/- procureur/procureure juge/juge magistrat/magistrate conseiller/conseillère
    élu/élue édile/édile parlementaire/parlementaire bourgmestre/bourgmestre échevin/échevine empereur/impératrice
    souverain/souveraine monarque/- grand-duc/grande-duchesse duc/duchesse émir/- sultan/- pape/- prince/princesse premier_secrétaire/première_secrétaire
    vice-chancelier/vice-chancelière consul/consule émissaire/émissaire plénipotentiaire/-
    dictateur/dictatrice autocrate/autocrate despote/- chef_d'état-major/cheffe_d'état-major
    chef_d'etat-major/cheffe_d'etat-major chef_de_l'etat/cheffe_de_l'etat chef_d'etat/cheffe_d'etat
    avocat_général/avocate_générale procureur_général/procureure_générale
    procureur_adjoint/procureure_adjointe secrétaire_d'état/secrétaire_d'état
    conseiller_municipal/conseillère_municipale conseiller_régional/conseillère_régionale
    conseiller_départemental/conseillère_départementale conseiller_d'état/conseillère_d'état
    commissaire_européen/commissaire_européenne rapporteur/rapporteure questeur/questrice
    défenseur_des_droits/défenseure_des_droits adjoint_au_maire/adjointe_au_maire
    grand_chancelier/grande_chancelière
    """

  /// Posts in firms, clubs, media, churches and armies.
  static let post = """
    pdg/pdg p-dg/p-dg ceo/ceo cto/cto cfo/cfo coo/coo directeur/directrice dg/dg
    sous-directeur/sous-directrice codirecteur/codirectrice co-directeur/co-directrice
    codirigeant/codirigeante président-directeur/présidente-directrice
    président-directeur_général/présidente-directrice_générale
    président_du_conseil_d'administration/présidente_du_conseil_d'administration
    président_du_conseil_de_surveillance/présidente_du_conseil_de_surveillance
    patron/patronne dirigeant/dirigeante chef/cheffe responsable/responsable manager/manageuse
    fondateur/fondatrice cofondateur/cofondatrice co-fondateur/co-fondatrice
    administrateur/administratrice actionnaire/actionnaire associé/associée
    gérant/gérante cadre/cadre salarié/salariée employé/employée ouvrier/ouvrière
    chercheur/chercheuse ingénieur/ingénieure scientifique/scientifique développeur/développeuse
    architecte/architecte concepteur/conceptrice designer/designer vendeur/vendeuse
    caissier/caissière technicien/technicienne informaticien/informaticienne mainteneur/mainteneuse
    consultant/consultante analyste/analyste banquier/banquière trader/trader
    économiste/économiste comptable/comptable avocat/avocate notaire/notaire
    journaliste/journaliste rédacteur/rédactrice éditorialiste/éditorialiste
    chroniqueur/chroniqueuse présentateur/présentatrice animateur/animatrice
    producteur/productrice réalisateur/réalisatrice correspondant/correspondante
    porte-parole/porte-parole secrétaire_général/secrétaire_générale trésorier/trésorière
    délégué/déléguée syndicaliste/syndicaliste militant/militante permanent/permanente
    professeur/professeure prof/prof enseignant/enseignante instituteur/institutrice
    doyen/doyenne recteur/rectrice proviseur/proviseure médecin/médecin docteur/docteure
    infirmier/infirmière chirurgien/chirurgienne urgentiste/urgentiste pharmacien/pharmacienne
    chauffeur/chauffeuse conducteur/conductrice pilote/pilote hôtesse/hôtesse
    cheminot/cheminote facteur/factrice policier/policière gendarme/gendarme
    gardien/gardienne surveillant/surveillante pompier/pompière
    général/générale colonel/colonelle commandant/commandante capitaine/capitaine
    amiral/amirale lieutenant/lieutenante maréchal/maréchale officier/officière soldat/soldate
    évêque/évêque archevêque/archevêque cardinal/- prêtre/prêtresse curé/- abbé/abbesse pasteur/pasteure
    imam/- rabbin/rabbine diplomate/diplomate praticien/praticienne
    confrère/consœur hydrologue/hydrologue criminologue/criminologue météorologue/météorologue
    vicaire/vicaire vicaire_général/vicaire_générale chanoine/- aumônier/aumônière prieur/prieure nonce/-
    énarque/énarque haut_fonctionnaire/haute_fonctionnaire contre-amiral/- major/majore
    lieutenant-colonel/lieutenante-colonelle sous-lieutenant/sous-lieutenante
    adjudant-chef/adjudante-chef sergent-chef/sergente-chef caporal-chef/caporale-chef
    premier_adjoint/première_adjointe luthier/luthière verrier/verrière humoriste/humoriste
    clarinettiste/clarinettiste flûtiste/flûtiste organiste/organiste trompettiste/trompettiste
    percussionniste/percussionniste altiste/altiste secouriste/secouriste sapeur-pompier/sapeuse-pompière
    orthophoniste/orthophoniste sacristain/sacristaine chef_de_chœur/cheffe_de_chœur
    batelier/batelière armurier/armurière forgeron/forgeronne ébéniste/ébéniste
    numéro_un/numéro_un numéro_deux/numéro_deux numéro_trois/numéro_trois bras_droit/-
    subordonné/subordonnée adhérent/adhérente
    adjoint/adjointe collaborateur/collaboratrice collègue/collègue
    membre/membre intervenant/intervenante gestionnaire/gestionnaire superviseur/superviseure
    assistant/assistante stagiaire/stagiaire intérimaire/intérimaire fonctionnaire/fonctionnaire
    agent/agente attaché/attachée expert/experte spécialiste/spécialiste leader/leader
    coordinateur/coordinatrice coordonnateur/coordonnatrice inspecteur/inspectrice
    contrôleur/contrôleuse auditeur/auditrice chargé/chargée conservateur/conservatrice
    commissaire-priseur/- styliste/styliste couturier/couturière créateur/créatrice
    cuisinier/cuisinière chef_de_cabinet/cheffe_de_cabinet chef_de_file/cheffe_de_file
    directeur_général/directrice_générale vice-amiral/- sous-chef/sous-cheffe
    éditeur/éditrice libraire/libraire conseil/- transfuge/transfuge personnalité/personnalité
    remplaçant/remplaçante successeur/successeure titulaire/titulaire
    sous-secrétaire/sous-secrétaire politologue/politologue modérateur/modératrice
    traducteur/traductrice testeur/testeuse ambassadeur_de_marque/ambassadrice_de_marque
    référent/référente livreur/livreuse coiffeur/coiffeuse garde_du_corps/- majordome/- interprète/interprète
    programmateur/programmatrice metteur_en_scène/metteuse_en_scène scénariste/scénariste
    dramaturge/dramaturge chorégraphe/chorégraphe danseur/danseuse violoniste/violoniste
    pianiste/pianiste soliste/soliste violoncelliste/violoncelliste
    chef_d'orchestre/cheffe_d'orchestre premier_violon/- régisseur/régisseuse monteur/monteuse
    cadreur/cadreuse photographe/photographe graphiste/graphiste illustrateur/illustratrice
    dessinateur/dessinatrice reporter/reporter grand_reporter/grande_reporter
    maquettiste/maquettiste documentaliste/documentaliste bibliothécaire/bibliothécaire
    archiviste/archiviste galeriste/galeriste critique_d'art/critique_d'art sommelier/sommelière
    maître_d'hôtel/- serveur/serveuse plongeur/plongeuse boulanger/boulangère pâtissier/pâtissière
    boucher/bouchère barman/barmaid réceptionniste/réceptionniste concierge/concierge
    jardinier/jardinière agriculteur/agricultrice vigneron/vigneronne viticulteur/viticultrice
    œnologue/œnologue maître_de_chai/maîtresse_de_chai éleveur/éleveuse vétérinaire/vétérinaire
    berger/bergère pêcheur/pêcheuse skipper/skippeuse docker/docker grutier/grutière maçon/maçonne
    charpentier/charpentière menuisier/menuisière électricien/électricienne plombier/plombière
    soudeur/soudeuse mécanicien/mécanicienne contremaître/contremaîtresse
    chef_d'atelier/cheffe_d'atelier chef_d'équipe/cheffe_d'équipe
    chef_de_chantier/cheffe_de_chantier chef_de_projet/cheffe_de_projet
    chef_de_produit/cheffe_de_produit chef_de_rayon/cheffe_de_rayon
    chef_de_service/cheffe_de_service magasinier/magasinière manutentionnaire/manutentionnaire
    cariste/cariste métallurgiste/métallurgiste statisticien/statisticienne
    mathématicien/mathématicienne physicien/physicienne chimiste/chimiste biologiste/biologiste
    généticien/généticienne astronome/astronome géologue/géologue climatologue/climatologue
    historien/historienne sociologue/sociologue linguiste/linguiste archéologue/archéologue
    anthropologue/anthropologue psychologue/psychologue psychiatre/psychiatre pédiatre/pédiatre
    cardiologue/cardiologue anesthésiste/anesthésiste radiologue/radiologue neurologue/neurologue
    gynécologue/gynécologue dentiste/dentiste kinésithérapeute/kinésithérapeute
    aide-soignant/aide-soignante -/sage-femme ambulancier/ambulancière éducateur/éducatrice
    moniteur/monitrice formateur/formatrice maître_de_conférences/maîtresse_de_conférences
    directeur_de_recherche/directrice_de_recherche chargé_de_mission/chargée_de_mission
    attaché_de_presse/attachée_de_presse juriste/juriste fiscaliste/fiscaliste huissier/huissière
    greffier/greffière bâtonnier/bâtonnière urbaniste/urbaniste paysagiste/paysagiste
    géomètre/géomètre aiguilleur/aiguilleuse steward/- commandant_de_bord/commandante_de_bord
    copilote/copilote astronaute/astronaute spationaute/spationaute navigateur/navigatrice
    brigadier/brigadière sergent/sergente adjudant/adjudante caporal/caporale
    inspecteur_général/inspectrice_générale directeur_de_cabinet/directrice_de_cabinet
    directeur_adjoint/directrice_adjointe rédacteur_en_chef/rédactrice_en_chef
    directeur_technique/directrice_technique directeur_financier/directrice_financière
    directeur_médical/directrice_médicale directeur_juridique/directrice_juridique
    directeur_artistique/directrice_artistique médiateur/médiatrice sociétaire/sociétaire
    bénévole/bénévole pigiste/pigiste chief_executive_officer/chief_executive_officer
    chief_product_officer/chief_product_officer chief_technology_officer/chief_technology_officer
    chief_financial_officer/chief_financial_officer chief_operating_officer/chief_operating_officer
    chief_revenue_officer/chief_revenue_officer chief_scientist/chief_scientist
    vice_president/vice_president product_manager/product_manager
    general_counsel/general_counsel managing_director/managing_director cpo/cpo cro/cro cio/cio
    dircom/dircom drh/drh daf/daf
    """

  static let sport = """
    joueur/joueuse footballeur/footballeuse attaquant/attaquante défenseur/défenseure
    milieu/- gardien_de_but/gardienne_de_but portier/- ailier/ailière buteur/buteuse
    avant-centre/- latéral/- entraîneur/entraîneuse entraineur/entraineuse
    sélectionneur/sélectionneuse coach/coach technicien/technicienne
    tennisman/- joueuse/joueuse basketteur/basketteuse handballeur/handballeuse
    deuxième-ligne/deuxième-ligne troisième-ligne/troisième-ligne flanker/- rameur/rameuse
    cavalier/cavalière lutteur/lutteuse lanceur/lanceuse sauteur/sauteuse hockeyeur/hockeyeuse
    volleyeur/volleyeuse pongiste/pongiste descendeur/descendeuse slalomeur/slalomeuse
    sabreur/sabreuse épéiste/épéiste fleurettiste/fleurettiste kayakiste/kayakiste
    haltérophile/haltérophile snowboardeur/snowboardeuse demi-finaliste/demi-finaliste
    rugbyman/- cycliste/cycliste coureur/coureuse sprinteur/sprinteuse grimpeur/grimpeuse
    nageur/nageuse skieur/skieuse athlète/athlète judoka/judoka escrimeur/escrimeuse
    boxeur/boxeuse tireur/tireuse gymnaste/gymnaste patineur/patineuse biathlète/biathlète
    perchiste/perchiste marathonien/marathonienne champion/championne capitaine/capitaine
    meneur/meneuse pivot/pivote arrière/arrière talonneur/- pilier/- demi/- ouvreur/-
    international/internationale recrue/recrue surfeur/surfeuse golfeur/golfeuse
    star/star vedette/vedette légende/légende vétéran/vétérane
    troisième_ligne/troisième_ligne deuxième_ligne/deuxième_ligne demi_de_mêlée/- demi_d'ouverture/-
    demi-centre/demi-centre trois-quarts/- libéro/libéro passeur/passeuse
    meneur_de_jeu/meneuse_de_jeu entraîneur_adjoint/entraîneuse_adjointe
    préparateur_physique/préparatrice_physique directeur_sportif/directrice_sportive arbitre/arbitre
    jockey/jockey équipier/équipière rouleur/rouleuse puncheur/puncheuse milieu_de_terrain/-
    arrière_droit/- arrière_gauche/- latéral_droit/- latéral_gauche/- entraîneur_principal/-
    physiothérapeute/physiothérapeute kiné/kiné préparateur_mental/préparatrice_mentale
    chef_matériel/- entraîneur_des_gardiens/entraîneuse_des_gardiens directeur_du_rugby/-
    manager_sportif/manageuse_sportive entraîneur-chef/entraîneuse-chef team_manager/-
    décathlonien/- -/heptathlonienne fondeur/fondeuse pagayeur/pagayeuse lugeur/lugeuse
    bobeur/bobeuse triathlète/triathlète baroudeur/baroudeuse finisseur/finisseuse
    défenseur_central/défenseure_centrale milieu_défensif/- milieu_offensif/- ailier_gauche/-
    ailier_droit/- ailier_fort/- quart-arrière/- receveur/receveuse lanceur_droitier/-
    gardien_remplaçant/- goleador/- canonnier/- stratège/stratège tacticien/tacticienne
    skipper/skippeuse barreur/barreuse archer/archère crossman/- hurdleur/hurdleuse miler/-
    relayeur/relayeuse freestyleur/freestyleuse karatéka/karatéka taekwondoïste/taekwondoïste
    catcheur/catcheuse sumotori/- plongeur/plongeuse poloïste/poloïste badiste/badiste
    squasheur/squasheuse bouliste/bouliste curleur/curleuse sauteur_à_ski/sauteuse_à_ski
    sauteur_en_hauteur/sauteuse_en_hauteur lanceur_de_poids/lanceuse_de_poids
    troisième_gardien/- deuxième_gardien/- capitaine_de_route/-
    pilote_de_rallye/pilote_de_rallye pilote_de_formule_1/pilote_de_formule_1
    pistard/pistarde
    coéquipier/coéquipière rookie/rookie joker_médical/- poids_lourd/- poids_welter/-
    """

  /// Anybody; never a role worth writing down.
  static let human = """
    homme/femme monsieur/madame intéressé/intéressée personne/personne travailleur/travailleuse
    frère/sœur fils/fille père/mère ami/amie époux/épouse mari/- neveu/nièce cousin/cousine
    rival/rivale homologue/homologue prédécesseur/prédécesseure prédécesseur/prédécesseuse allié/alliée fidèle/fidèle
    candidat/candidate acteur/actrice comédien/comédienne chanteur/chanteuse musicien/musicienne
    écrivain/écrivaine auteur/autrice artiste/artiste milliardaire/milliardaire
    entrepreneur/entrepreneure financier/financière homme_d'affaires/femme_d'affaires
    homme_politique/femme_politique signataire/signataire visage/- figure/figure
    dissident/dissidente opposant/opposante trentenaire/trentenaire quadragénaire/quadragénaire
    quinquagénaire/quinquagénaire sexagénaire/sexagénaire
    """

  /// Adjectives that belong to a post: with the noun they are its name.
  static let adjectives = """
    général générale généraux générales technique techniques technologique financier financière
    financiers exécutif exécutive exécutifs adjoint adjointe adjoints délégué déléguée juridique
    commercial commerciale marketing sportif sportive artistique créatif créative industriel
    industrielle régional régionale national nationale nationaux sortant sortante sortants
    intérimaire intérimaires historique historiques emblématique emblématiques honoraire
    principal principale politique politiques scientifique scientifiques éditorial éditoriale
    associé associée émérite supérieur supérieure supérieurs supérieures stratégique social
    sociale médical médicale opérationnel opérationnelle opérationnels informatique numérique
    administratif administrative militaire économique diplomatique spécial spéciale suprême
    apostolique auxiliaire permanent permanente municipal municipale municipaux départemental
    départementale européen européenne fédéral fédérale présidentiel parlementaire parlementaires
    socialiste socialistes conservateur libéral écologiste républicain démocrate communiste
    centriste vedette vedettes star stars indépendant indépendante indépendants senior seniors
    clé clés controversé controversée charismatique éphémère monétaire central centrale
    élu élue islamique orthodoxe catholique mobile
    """
}
