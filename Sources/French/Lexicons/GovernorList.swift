/// Verbs and nouns that govern another verb and change what it says: whether the
/// thing is done, meant, feared, refused, asked for or denied.
enum GovernorList {
  /// `effect: infinitives`
  static let verbs = """
    future: aller
    done: venir accepter décider choisir préférer résoudre finir oser contraindre forcer obliger pousser amener conduire commencer consentir résigner hâter empresser dépêcher
    announced: apprêter compter prévoir préparer disposer engager promettre programmer
    stated: annoncer déclarer affirmer dire confirmer indiquer expliquer assurer révéler préciser reconnaître écrire tweeter publier poster apprendre signaler informer
    threat: menacer entendre vouloir souhaiter envisager songer penser espérer projeter désirer aimer jurer hésiter réfléchir ambitionner rêver considérer méditer
    maybe: pouvoir risquer sembler paraître accuser soupçonner redouter prédire parier spéculer présager pronostiquer supposer imaginer murmurer chuchoter
    duty: devoir
    refusal: refuser exclure démentir nier défendre renoncer réfuter éviter contester rejeter
    demand: demander exiger réclamer appeler inviter prier sommer presser exhorter supplier conseiller suggérer proposer recommander inciter plaider militer
    undone: annuler invalider casser suspendre retirer lever reprendre
    failed: faillir manquer échouer tenter essayer chercher empêcher dissuader
    vote: voter
    permission: laisser autoriser permettre
    """

  /// Nouns and adjectives before `de` and the verb, or before a noun of departure.
  static let words = """
    done: décision choix contraint contrainte contraints forcé forcée forcés obligé obligée poussé poussée résolution résolu résolue annonce
    threat: intention volonté souhait envie désir menace menaces tentation tenté tentée possibilité projet idée prêt prête prêts prêtes disposé disposée perspective hypothèse risque
    refusal: refus question
    demand: faut faudra faudrait fallait demande appel appels appelle appelant invité invitée invités appelé appelée prié priée sommé sommée pression pressions
    maybe: craint craignent craignait craignaient crainte craintes croit croient croyait paraît paraissait débattu débat débats vote éventualité scénario rumeur rumeurs probable probablement possible possiblement éventuel éventuelle éventuellement susceptible susceptibles potentiel potentielle hypothétique
    soon: point passe voie
    """
}
