import Articles
import TestSupport
import Testing
import Text

/// What kind of words stand between marks. Each case is of our own writing.
@Suite("Kinds of quoted words") struct TranslateKindsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var kind: Quotation.Kind
    var marked: String
    init(_ kind: Quotation.Kind, _ marked: String) {
      self.kind = kind
      self.marked = marked
    }
    var testDescription: String { "\(kind.rawValue): \(marked)" }
  }

  static let cases: [Case] = [
    Case(.direct, "« ⟦Nous ouvrirons dix magasins avant Noël⟧ », a déclaré Anne Morel."),
    Case(.direct, "Elle a simplement écrit « ⟦Je démissionne⟧ »."),
    Case(.direct, "Il a tweeté : « ⟦Quelle soirée !⟧ »"),
    Case(.direct, "La ministre a annoncé que « ⟦la réforme sera votée avant l’été⟧ »."),
    Case(.direct, "Selon Paul Girard, « ⟦les comptes de la société sont justes⟧ »."),
    Case(.direct, "Pour Paul Girard, « ⟦c’est une question de semaines⟧ »."),
    Case(.direct, "« ⟦Jamais de la vie⟧ », a lancé la directrice."),
    Case(.direct, "« ⟦Qui a gagné cette partie ?⟧ » La question fait sourire les salariés."),
    Case(.direct, "Le communiqué est bref. « ⟦Nous regrettons cette décision.⟧ »"),
    Case(.direct, "« ⟦On continue⟧ », répète-t-il."),
    Case(.direct, "Les manifestants ont scandé : « ⟦Du travail pour tous⟧ »."),
    Case(.direct, "Le patron estime que « ⟦rien n’est perdu, il reste du temps⟧ »."),
    Case(.direct, "« ⟦Cap sur le nord⟧ », a-t-elle aussi martelé."),
    Case(.direct, "Il prévient : « ⟦à ce rythme, nous n’aurons plus de stock⟧ »."),
    Case(.direct, "Le directeur a crié « ⟦Vive la coopérative⟧ » devant la foule."),
    Case(.direct, "Sa réponse tient en peu de mots : “⟦I hear you.⟧”"),
    Case(.partial, "Elle a promis de « ⟦rendre chaque centime aux clients⟧ »."),
    Case(.partial, "Il a dénoncé une décision « ⟦brutale et injuste⟧ »."),
    Case(.partial, "La société dit vouloir recruter « ⟦massivement⟧ » dès janvier."),
    Case(.partial, "Il a reconnu avoir « ⟦par erreur, effacé les archives⟧ »."),
    Case(.partial, "Le maire a précisé qu’il « ⟦se rendra sur place⟧ »."),
    Case(.partial, "Anne Morel parle d’un « ⟦départ naturel⟧ »."),
    Case(.partial, "Elle a qualifié son rival de « ⟦petit comptable⟧ »."),
    Case(.partial, "Le groupe explique que le « ⟦marché devient plus dur chaque mois⟧ »."),
    Case(.partial, "Il a jugé la mesure « ⟦inutile⟧ »."),
    Case(.partial, "Son objectif : « ⟦faire de la ville un port ouvert à tous⟧ »."),
    Case(.partial, "Le nouveau projet « ⟦très personnel⟧ » de Sam Altman intrigue."),
    Case(.partial, "Elle se réjouit d’un accord « ⟦équilibré⟧ »."),
    Case(.partial, "Il a exprimé son intention « ⟦de revenir à la recherche⟧ »."),
    Case(.partial, "La maison place « ⟦le client au cœur de tout⟧ »."),
    Case(.term, "Il dirigeait l’équipe « ⟦Aurore⟧ » depuis deux ans."),
    Case(.term, "Le coureur, surnommé « ⟦le Blaireau⟧ », a gagné."),
    Case(.term, "Le mot « ⟦bienveillance⟧ » revient souvent."),
    Case(.term, "Trois hommes ont été mis en examen pour « ⟦vol en bande organisée⟧ »."),
    Case(.term, "Ils comparaissent pour « ⟦fraude⟧ » devant le tribunal."),
    Case(.term, "On y travaille sur les questions de « ⟦pilotage et de contrôle⟧ » des machines."),
    Case(.term, "Le vote sur le « ⟦Brexit⟧ » a surpris."),
    Case(.term, "Elle signe sous le pseudonyme \"⟦Lune Noire⟧\" depuis peu."),
    Case(.term, "Les anciens l’appellent encore « ⟦la Sibérie⟧ »."),
    Case(.partial, "Anne Morel l’a viré pour ce qu’elle a appelé une « ⟦rupture de confiance⟧ »."),
    Case(.partial, "Anne Morel l’a accusé de « ⟦vouloir tout garder⟧ »."),
    Case(.partial, "L’entourage du chef de l’État dénonce des « ⟦bruits sans fondement⟧ »."),
    Case(.partial, "Anne Morel se dit « ⟦presque soulagée⟧ »."),
    Case(.term, "Le groupe a eu recours au « ⟦sale and leaseback⟧ »."),
    Case(.title, "Elle joue une pêcheuse dans « ⟦North of Skye⟧ »."),
    Case(.title, "Un livre, « ⟦Le Siècle de bronze⟧ », retrace cette aventure."),
    Case(.title, "La tournée « ⟦Deux voix, deux rives⟧ » est annulée."),
    Case(.title, "Son dernier film, intitulé « ⟦La nuit tombe⟧ », sort mercredi."),
    Case(.title, "L’émission « ⟦Grand soir⟧ » quitte l’antenne."),
    Case(.title, "Le programme « ⟦Horizon⟧ » sera réduit."),
    Case(.title, "« ⟦Grand soir⟧ » quitte l’antenne en juin."),
    // Works, by what is done with them and by who makes them.
    Case(.title, "La troupe reprend « ⟦La Mouette⟧ » en mars."),
    Case(.title, "La saison se poursuivra avec « ⟦Ruy Blas⟧ » en mai."),
    Case(.title, "Un spectacle pour tous, « ⟦Le Roi des grenouilles⟧ », ouvre la saison."),
    Case(.title, "Du renfort chez les chroniqueurs de « ⟦C’est déjà demain⟧ » à la rentrée."),
    Case(.title, "Elle signe le roman policier « ⟦Nuit blanche⟧ » cette année."),
    // Names, laws, what is written on things and what all say.
    Case(.term, "Les géologues appellent « ⟦karst⟧ » ces paysages."),
    Case(.term, "Le pirate se fait appeler « ⟦Corbeau_7⟧ » en ligne."),
    Case(.term, "Le texte stipule que les agents pourront « ⟦emporter tout support⟧ »."),
    Case(.term, "Signé hier, l’accord prévoit « ⟦un cessez-le-feu immédiat et sans condition⟧ »."),
    Case(.term, "Ils défilent derrière une banderole proclamant « ⟦Des moyens, pas du mépris⟧ »."),
    Case(.term, "Vous connaissez ce mantra : « ⟦Échouer vite, apprendre vite⟧ »."),
    Case(.term, "Le slogan de la fête était « ⟦Nous sommes une famille⟧ »."),
    Case(.term, "Elle a été licenciée en mai pour « ⟦faute grave⟧ »."),
    Case(.term, "On étudie le phénomène du « ⟦départ silencieux⟧ » en ville."),
    // Somebody's words all the same.
    Case(.partial, "Une loi jugée trop vague par Paul Girard, qui redoute des « ⟦dérives⟧ »."),
    Case(.partial, "Parti en mai « ⟦pour souffler⟧ », Paul Girard revient."),
    Case(.direct, "« ⟦Retrouvez-le⟧ », enjoint un autre."),
    Case(.scare, "Les produits “⟦brillants⟧” se vendent bien."),
    Case(.scare, "Les groupes dits « ⟦modérés⟧ » ont fui."),
    Case(.scare, "Il faut organiser une « ⟦communication cohérente⟧ » avant l’été."),
    Case(.scare, "On y pratique une sorte d’économie « ⟦circulaire⟧ »."),
  ]

  @Test(arguments: cases)
  func kind(_ example: Case) throws {
    let (quotation, _) = try TranslateSupport.quotation(at: MarkedText(example.marked))
    #expect(quotation.kind == example.kind, "rule \(quotation.rule)")
    if !quotation.kind.isSpeech {
      #expect(quotation.speaker == nil && quotation.speakerRole == nil)
    }
  }
}
