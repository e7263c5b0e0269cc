import Articles
import TestSupport
import Testing
import Text

/// Who speaks. Each case is of our own writing; the quotation asked for is the first mark.
@Suite("Speakers") struct TranslateSpeakersTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var speaker: String?
    var attribution: Quotation.Attribution
    var marked: String
    var target: String?
    init(
      _ speaker: String?, _ attribution: Quotation.Attribution, _ marked: String,
      target: String? = nil
    ) {
      self.speaker = speaker
      self.attribution = attribution
      self.marked = marked
      self.target = target
    }
    var testDescription: String { marked }
  }

  static let cases: [Case] = [
    // The verb behind.
    Case("Jan Leike", .verbAfter, "« ⟦Je pars⟧ », a déclaré Jan Leike."),
    Case("Jan Leike", .verbAfter, "« ⟦Je pars⟧ » a écrit Leike. Jan Leike est chercheur."),
    Case("Sam Altman", .verbAfter, "« ⟦Je pars⟧ », a pour sa part noté Sam Altman lundi."),
    Case("Sam Altman", .verbAfter, "« ⟦Je pars⟧ », explique à la presse Sam Altman."),
    Case("Sam Altman", .verbAfter, "« ⟦Je pars⟧ », s’est félicité le président Sam Altman."),
    Case(
      "Sam Altman", .verbAfter, "« ⟦Je pars⟧ », a noté un jour le patron de la maison, Sam Altman."),
    Case("OpenAI", .verbAfter, "« ⟦Nous recrutons encore⟧ », précise OpenAI."),
    Case("syndicats", .verbAfter, "« ⟦Nous irons au bout⟧ », préviennent les syndicats."),
    Case("OpenAI", .verbAfter, "« ⟦Nous recrutons⟧ », indique un communiqué d’OpenAI."),
    Case("témoin", .verbAfter, "« ⟦Il pleuvait fort⟧ », raconte un témoin."),
    Case(
      "cabinet du ministre", .verbAfter, "« ⟦Tout est légal⟧ », se défend le cabinet du ministre."),
    // The subject first, as English has it.
    Case("Jan Leike", .verbAfter, "“⟦Nous partons tous,⟧” Jan Leike a écrit dans un mémo."),
    Case("Jan Leike", .verbAfter, "Jan Leike est parti.\n\n“⟦J’ai hâte,⟧” Leike nous a dit hier."),
    Case("Mira Murati", .verbAfter, "Mira Murati est partie.\n\n« ⟦J’ai hâte⟧ », elle a dit."),
    Case("Sam Altman", .verbAfter, "“⟦Elle va nous manquer⟧”, le PDG Sam Altman a tweeté."),
    Case(
      "Sam Altman", .verbAfter,
      "« ⟦Il a toujours aimé le drame⟧ », un ancien collègue, Sam Altman, dit."),
    Case(
      "OpenAI", .verbAfter,
      "OpenAI a démenti le rapport. “⟦Sam reste,⟧” une porte-parole a raconté à ce blog."),
    // A clause that ends the sentence; a source by its words; who the sentence before is about.
    Case(
      "Jan Leike", .invertedPronoun,
      "Jan Leike a parlé. Cet « ⟦événement grave nous rappelle⟧ » nos devoirs, a-t-il ajouté."),
    Case(
      "Jan Leike", .accordingTo,
      "Ce départ est « ⟦hors norme⟧ », selon les mots de Jan Leike."),
    Case(
      "Jan Leike", .accordingTo,
      "Jan Leike a acheté deux costumes. Pour lui, il s’agit d’« ⟦un simple cadeau amical⟧ »."),
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike est monté sur scène lundi. « ⟦La sécurité a cessé de compter.⟧ »"),
    Case(
      "Jan Leike", .accordingTo,
      "Un « ⟦appel anonyme a été passé⟧ » au journal, dans le centre, selon Jan Leike."),
    Case(
      "chercheurs", .accordingTo,
      "Pour les chercheurs, cet animal possédait « ⟦un niveau remarquable de complexité⟧ »."),
    Case(
      "Jan Leike", .sameSpeaker,
      "Il « ⟦ne répondra plus qu’à la justice⟧ » et « refuse le tribunal médiatique », précise Jan Leike."
    ),
    // Headlines and openings.
    Case("Jan Leike", .colon, "« ⟦Je reste ici⟧ » : Jan Leike répond aux rumeurs"),
    Case(
      "Jan Leike", .anaphora,
      "« ⟦On ne triche pas avec la science.⟧ » En une phrase, lundi, Jan Leike a réglé l’affaire."),
    // Inverted pronouns.
    Case("Sam Altman", .invertedPronoun, "Sam Altman est revenu. « ⟦Je reste⟧ », a-t-il écrit."),
    Case(
      "Mira Murati", .invertedPronoun,
      "Mira Murati a croisé Sam Altman. « ⟦Je reste⟧ », a-t-elle ajouté."),
    Case(
      "Sam Altman", .invertedPronoun,
      "Sam Altman a critiqué la lettre de Jan Leike.\n\n« ⟦Elle est fausse⟧ », répète-t-il."),
    Case(nil, .none, "Le texte est en ligne. « ⟦La séance est levée⟧ », peut-on lire."),
    Case(
      "conseillers", .verbBefore,
      "La mutation à l’autre bout du pays, jugent les conseillers, n’avait « ⟦d’autre but que de la faire craquer⟧ »."
    ),
    Case(
      "avocat", .verbBefore,
      "Jan Leike a été arrêté. Son avocat dénonce une arrestation « ⟦pour l’exemple⟧ »."),
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike s’est adressé aux donateurs. Puis, en français : « ⟦Je vous remercie tous⟧ »."),
    // The verb before.
    Case("Jan Leike", .verbBefore, "Jan Leike a affirmé : « ⟦Je pars demain⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike, responsable de la sécurité chez OpenAI, a affirmé : « ⟦Je pars⟧ »."),
    Case(
      "Sam Altman", .verbBefore,
      "Le PDG d’OpenAI, Sam Altman, a répondu que « ⟦nous avons encore à faire⟧ »."),
    Case("Sam Altman", .verbBefore, "Le PDG d’OpenAI Sam Altman a posté : « ⟦Merci à tous⟧ »."),
    Case(
      "Sam Altman", .verbBefore,
      "Le directeur, Sam Altman, qui avait servi ailleurs, a annoncé : « ⟦C’est un coup dur⟧ »."),
    Case(
      "Sam Altman", .verbBefore,
      "Sam Altman a remercié Jan Leike et a promis de « ⟦faire mieux la prochaine fois⟧ »."),
    Case(
      "Sam Altman", .verbBefore,
      "Sam Altman a salué Jan Leike, estimant que « ⟦son travail nous manquera⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      "Sam Altman a reçu la lettre de Jan Leike, qui a écrit : « ⟦Je pars⟧ »."),
    Case("syndicats", .verbBefore, "Les syndicats dénoncent une mesure « ⟦brutale et injuste⟧ »."),
    Case(
      "avocate de Jan Leike", .verbBefore,
      "L’avocate de Jan Leike indique que « ⟦rien n’est prouvé à ce jour⟧ »."),
    Case(
      "OpenAI", .verbBefore, "La direction d’OpenAI a fait savoir que « ⟦rien ne changera⟧ »."),
    Case(
      "homme opposé au projet", .verbBefore,
      "Le maire a été hué par un homme opposé au projet qui a crié « ⟦Rendez-nous le parc⟧ »."),
    Case(
      "Sam Altman", .anaphora,
      "Sam Altman a parlé hier. Il a ajouté que « ⟦rien n’est perdu à ce stade⟧ »."),
    Case(
      "Sam Altman", .anaphora,
      "Sam Altman est confiant. Il estime, lui aussi, que « ⟦tout ira bien demain⟧ »."),
    // Descriptions have a target.
    Case(
      "Sam Altman", .verbBefore, "Sam Altman a décrit Jan Leike comme « ⟦un grand esprit⟧ ».",
      target: "Jan Leike"),
    Case(
      "Sam Altman", .verbBefore,
      "Sam Altman a posté un message, qualifiant Jan Leike de « ⟦grand esprit⟧ ».",
      target: "Jan Leike"),
    // According to.
    Case("Sam Altman", .accordingTo, "Selon Sam Altman, « ⟦les comptes sont bons⟧ »."),
    Case("OpenAI", .accordingTo, "D’après OpenAI, « ⟦les comptes sont bons⟧ »."),
    Case("Sam Altman", .accordingTo, "Pour Sam Altman, « ⟦c’est la fin du chemin⟧ »."),
    Case("Sam Altman", .accordingTo, "« ⟦Les comptes sont bons⟧ », selon Sam Altman."),
    Case("police", .accordingTo, "Selon la police, « ⟦le calme est revenu⟧ »."),
    // Nouns and colons.
    Case(
      "OpenAI", .nounCue, "Voici l’objectif d’OpenAI : « ⟦faire avancer la science pour tous⟧ »."),
    Case("Sam Altman", .colon, "Sam Altman : « ⟦Nous avons encore le temps⟧ »."),
    Case(
      "OpenAI", .nounCue, "Sur la page officielle d’OpenAI, on pouvait lire : « ⟦Merci à vous⟧ »."),
    // The quotation before.
    Case(
      "Sam Altman", .sameSpeaker,
      "« Je pars demain », a dit Sam Altman. « ⟦Je ne reviendrai pas⟧ »."),
    Case(
      "Sam Altman", .sameSpeaker,
      "« ⟦Je pars demain⟧ » « Je ne reviendrai pas », a dit Sam Altman."),
    Case(
      "Sam Altman", .anaphora,
      "Sam Altman a évoqué des raisons de santé.\n\n« ⟦Je dois penser à ma famille.⟧ »"),
    Case(
      "Sam Altman", .sameSpeaker,
      "Sam Altman parle de « liberté de ton ». On la retrouve partout. « ⟦Je dis ce que je pense⟧ »."
    ),
    Case(
      "OpenAI", .nounCue,
      "Sur la page Twitter officielle d’OpenAI, on pouvait lire : « ⟦Merci à vous tous⟧ »."),
    // Quantities, appositions, voices.
    Case(
      "riverains", .verbBefore,
      "Alors que le maire passait, nombre de riverains se trouvant là ont clamé : « ⟦Partez donc⟧ »."
    ),
    Case(
      "Jan Leike", .verbBefore,
      """
      Le directeur, Jan Leike, qui a payé cher pour recruter Ilya Sutskever, et une prime pour \
      garder l’ingénieur Sam Altman cette année, a déclaré : « ⟦Je ne regrette rien⟧ ».
      """),
    Case(
      "employés d’OpenAI", .verbBefore,
      "Les employés d’OpenAI ont publié un communiqué qui affirme : « ⟦Nous restons unis⟧ »."),
    Case(
      "Anthropic", .verbBefore,
      """
      Microsoft a refusé.

      Un coursier a livré le pli à Anthropic. La déclaration explique : « ⟦Le pli est arrivé⟧ ».
      """),
    Case(
      "cabinet du maire", .anaphora,
      "« Rien à voir », se défend le cabinet du maire, tandis qu’il précise que « ⟦tout va bien ici⟧ »."
    ),
    // Who wrote, who bought, who is named later.
    Case(
      "Sam Altman", .anaphora,
      "Dans une lettre, Sam Altman remercie ses équipes. « ⟦Vous êtes formidables⟧ », peut-on y lire."
    ),
    Case(
      "Microsoft", .anaphora,
      """
      Depuis le rachat par le groupe Microsoft, la maison OpenAI a changé. Dans un courriel, le \
      nouveau propriétaire salue les équipes. « ⟦Vous êtes formidables⟧ », peut-on y lire.
      """),
    Case(
      "Jan Leike", .anaphora,
      """
      Le responsable du site a dit : « ⟦Je ferme la porte demain⟧ ».

      L’homme, Jan Leike, tenait la boutique depuis dix ans.
      """),
    // Whom a pronoun stands for.
    Case(
      "homme de 30 ans", .anaphora,
      "Dans la gare, un homme de 30 ans a sorti un couteau. Il aurait crié « ⟦Reculez tous⟧ »."),
    Case(
      "pompiers", .anaphora,
      "Selon les pompiers, l’immeuble était vétuste. Ils déplorent « ⟦un accès trop étroit⟧ »."),
    Case(
      "personnels", .anaphora,
      "Les personnels ont voté la grève.\n\nIls se disent « ⟦prêts à reprendre demain⟧ »."),
    Case(
      "ministre argentin des Transports", .colon,
      """
      Jan Leike a été reçu lundi.

      Le ministre argentin des Transports, lui, garde son poste. Interrogé hier, il a écarté tout \
      départ : « ⟦Le président m’a renouvelé sa confiance⟧ ».
      """),
    Case(
      "Mira Murati", .invertedPronoun,
      """
      Non, Mira Murati ne quittera pas OpenAI. La directrice technique de la jeune pousse a démenti la \
      nouvelle. « ⟦Je reste là⟧ », a-t-elle lancé.
      """),
    Case(
      "Jan Leike", .invertedPronoun,
      """
      Pour Jan Leike, Sam Altman, son équipe et OpenAI « ont bien fait leur travail ». « ⟦Je le dis sans \
      hésiter⟧ », insiste-t-il.
      """),
    Case(
      "OpenAI", .anaphora,
      "OpenAI a réagi. Il a dénoncé des « ⟦cures d’austérité imposées⟧ »."),
    Case(
      "Jan Leike", .anaphora,
      "Jan Leike a parlé. Il en a enfin appelé à des « ⟦initiatives qui renforcent la sécurité⟧ »."),
    Case(
      "Jan Leike", .invertedPronoun,
      """
      Jan Leike a été élu. Son adjointe, Mai Brandner, lui succède. « ⟦Je serai ferme⟧ », a-t-il promis.
      """),
    // Whom a noun stands for.
    Case(
      "Jan Leike", .verbAfter,
      "L’intérim est tenu par Jan Leike. « ⟦Je viens éteindre le feu⟧ », glisse le technicien néerlandais."
    ),
    Case(
      "Jan Leike", .verbBefore,
      """
      La maison du sélectionneur, Sam Altman, a été repeinte après les mots lâchés par Jan Leike. \
      L’attaquant avait déclaré que son entraîneur « ⟦avait cédé à la pression⟧ ».
      """),
    Case(
      "Mira Murati", .verbAfter,
      "Mira Murati s’en va. « ⟦C’est un simple déménagement⟧ », s’amuse la future retraitée."),
    Case(
      "gouvernement canadien", .accordingTo,
      """
      Sam Altman, chef du gouvernement canadien, était absent. Selon le gouvernement canadien, le pays \
      court un « ⟦risque mesuré mais réel⟧ ».
      """),
    Case(
      "OpenAI", .accordingTo,
      "Le studio de jeux OpenAI lève des fonds sur Kickstarter. Selon le studio, c’est « ⟦une réussite sans égale⟧ »."
    ),
    // Speech in speech, phrases that stand first.
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike a indiqué lundi que le conseil souhaite que le vote puisse « ⟦reprendre dans le calme⟧ »."
    ),
    Case(
      "Jan Leike", .accordingTo,
      "Sam Altman écoutait Jan Leike, qui a rappelé que selon lui « ⟦le vote n’est pas acquis⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      "Se disant « ⟦confiant dans la justice⟧ », Jan Leike a quitté la salle."),
    Case(
      "Jan Leike", .nounCue,
      "Étape de son ambition pour « ⟦relancer la recherche⟧ », Jan Leike ouvrira un centre."),
    Case(
      "homme", .verbBefore,
      "Les témoins racontent qu’un homme a couru dehors avant de crier « ⟦N’oubliez pas la ville⟧ »."
    ),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike avait dénoncé l’appui de Mira Murati à OpenAI en tweetant : « ⟦Cela ne marchera pas⟧ »."
    ),
    Case(
      "Jan Leike", .verbBefore,
      "Sam Altman était absent, comme l’indique Jan Leike, chercheur à OpenAI : « ⟦Il dormait⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      """
      L’idée vient de Jan Leike, le chef de la mission d’OpenAI pour la Syrie qui considère qu’il s’agit \
      « ⟦d’une attaque délibérée⟧ ».
      """),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike, le ministère de l’Intérieur en main, refuse : « ⟦Nous ne reculons pas⟧ »."),
    Case(
      "OpenAI", .verbBefore,
      "L’échec fait dire à OpenAI que le plan « ⟦mérite mieux que cela⟧ »."),
    // Nouns that announce words, sources that pass on others'.
    Case(
      "Jan Leike", .nounCue,
      "Ce n’est pas l’avis de Jan Leike : « ⟦La séance reste un acte politique⟧ »."),
    Case("Jan Leike", .nounCue, "C’est d’ailleurs l’analyse de Jan Leike : « ⟦Le pays paiera⟧ »."),
    Case(
      "Jan Leike", .accordingTo,
      "Le petit est « ⟦grand, fort et en bonne santé⟧ », d’après les informations fournies par Jan Leike."
    ),
    Case(
      "plaignant", .accordingTo,
      "Pour le plaignant, « ⟦la décision est arbitraire et injuste⟧ »."),
    Case(
      "Jan Leike", .accordingTo,
      "Pour le ministre de l’Économie et des Finances Jan Leike, le texte est « ⟦hors de cause⟧ »."),
    Case(
      "syndicats", .verbAfter,
      "La mesure est jugée « ⟦insuffisante et brutale⟧ » par les syndicats."),
    Case(
      "Jan Leike", .nounCue,
      "Deux élus ont été écartés hier par le secrétaire Jan Leike au motif que « ⟦leur désir est tardif⟧ »."
    ),
    Case(
      "OpenAI", .anaphora, "Le juge a saisi des pièces. OpenAI « ⟦coopère pleinement avec lui⟧ »."),
    Case(
      nil, .none,
      "Ils sont interrogés pour le motif suivant : « ⟦tentative de destruction des preuves⟧ »."),
    // Lines below words that are set off.
    Case(
      "Jan Leike", .signature,
      "« ⟦Nous avons eu un contact rapide⟧ »\n\n— Jan Leike, directeur de la recherche d’OpenAI"),
    Case(
      "Porte-parole des pompiers", .signature,
      "« ⟦Des moyens considérables sont déployés⟧ »\n\n— Porte-parole des pompiers"),
    Case(
      "Jan Leike", .verbAfter,
      "« ⟦Nous étions heureux⟧ », explique le chercheur et professeur à l’université, Jan Leike."),
    Case("Jan Leike", .verbAfter, "« ⟦On perd de très peu⟧ » a réagit le relayeur Jan Leike."),
    Case(
      "Jan Leike", .anaphora,
      "« ⟦Vive la science ! Vive la fête !⟧ » Le consul à Paris, Jan Leike, a ainsi conclu son discours."
    ),
    Case(
      "Jan Leike", .anaphora,
      """
      « Personne ne l’avait vu », dit un voisin. Une foule était là. Jan Leike avait tenté de le prévenir. \
      « ⟦Ce n’était pas un bon endroit⟧ ».
      """),
    // Who can speak, and who cannot.
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike, un des trois élus convoqués pour avoir suivi la baisse a écrit : « ⟦le monde à l’envers⟧ »."
    ),
    Case(
      nil, .none,
      "La baisse s’établit à 3 % sur un an, semblant confirmer « ⟦l’inversion de la courbe⟧ »."),
    Case(
      nil, .none, "Jan Leike a plaidé. Il est donc condamné à « ⟦trois mois qui seront effacés⟧ »."),
    Case(
      "Kanak de vingt ans", .verbBefore,
      "L’un d’eux, un Kanak de vingt ans, a affirmé avoir agi « ⟦sans avoir réfléchi du tout⟧ »."),
    Case(
      "Certains de ses camarades", .verbBefore,
      "Certains de ses camarades ont confié que « ⟦personne ne comprend ce choix⟧ »."),
    Case(
      "police", .verbBefore,
      "Ce n’est pas un acte terroriste selon la police, qui précise que « ⟦l’homme était connu⟧ »."),
    Case(
      nil, .none,
      "Les marcheurs, 100 000 selon les syndicats, portaient un drapeau marqué « ⟦paix et travail pour tous⟧ »."
    ),
    Case(
      "manifestants", .verbBefore,
      "Jan Leike a été reçu par les cris de ces manifestants scandant « ⟦rendez-nous nos écoles⟧ »."
    ),
    Case(
      "jeune homme", .verbBefore,
      "Jan Leike saluait la foule quand un jeune homme a couru vers lui en criant « ⟦ici c’est chez nous⟧ »."
    ),
    Case(
      "Mira Murati", .verbBefore,
      "Ce chiffre a permis à la ministre Mira Murati de déclarer que « ⟦la baisse est là⟧ »."),
    Case(
      "député", .verbAfter,
      "La dispute a attiré l’attention sur la réplique « ⟦ce n’est pas de votre faute⟧ » lancée par le député."
    ),
    Case(
      "premier substitut du procureur", .verbAfter,
      "« ⟦Le jeune a reconnu les faits⟧ », a indiqué au Monde le premier substitut du procureur."),
    Case(
      "capitaine parisien", .verbBefore,
      "Le capitaine parisien, blessé, se dit fier de ses joueurs : « ⟦Nous avons tout donné⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      "Jan Leike, ministre de l’Économie a affirmé que « ⟦les pertes sont lourdes⟧ »."),
    Case(
      "Jan Leike", .verbAfter,
      """
      Le Premier ministre Jan Leike a parlé lundi.

      « ⟦Nous les traquerons⟧ », a déclaré le chef du gouvernement.
      """),
    Case(
      "Service de presse du festival", .signature,
      "« ⟦Nous rendons hommage à une œuvre⟧ »\n\n— Service de presse du festival"),
    // Objects that act, dates, appositions.
    Case(
      "OpenAI", .verbBefore,
      "La crise et les départs, qui ont conduit hier OpenAI à exprimer sa « ⟦profonde inquiétude pour tous⟧ »."
    ),
    Case(
      "Jan Leike", .verbAfter,
      "« ⟦Nous l’avons vu de près⟧ », a déclaré le 20 mars le chercheur Jan Leike devant la presse."
    ),
    Case(
      "Jan Leike", .verbAfter,
      "« ⟦Le débat commence⟧ », a déclaré le chef du gouvernement, le conservateur Jan Leike."),
    Case(
      "Mira Murati", .verbAfter,
      """
      La nageuse Mira Murati a battu l’Italienne Anna Rossi en finale. « ⟦J’en rêvais⟧ », a déclaré \
      la championne.
      """),
    Case(
      "homme", .verbBefore,
      "Un témoin a déclaré qu’un homme a couru vers la foule, en criant « ⟦Dieu est grand⟧ »."),
    Case(
      "Jan Leike", .verbBefore,
      """
      Jan Leike lui a rendu hommage après sa rencontre avec le président du conseil, Sam Altman, confiant \
      : « ⟦Je lui dois beaucoup⟧ ».
      """),
    Case(
      "rebelles", .anaphora,
      "L’attaque a été revendiquée par les rebelles dans un texte. Ils ont écrit : « ⟦Nous l’avons visé⟧ »."
    ),
    Case(
      "policiers", .verbBefore,
      "D’autres policiers déclarent que l’individu « ⟦semblait en vouloir à l’État⟧ »."),
    // Nobody.
    Case(nil, .none, "La rue est vide. « ⟦Qui a vu le chat ?⟧ » La question court sur le réseau."),
    Case(nil, .none, "On a beaucoup entendu « ⟦il fallait partir plus tôt⟧ » dans les couloirs."),
  ]

  @Test(arguments: cases + news + press + around + turns + rivals + firstNamed)
  func speaker(_ example: Case) throws {
    let (quotation, document) = try TranslateSupport.quotation(at: MarkedText(example.marked))
    let speaker = quotation.speaker?.name ?? quotation.speakerRole
    let cue = quotation.cue.map(document.string(in:)) ?? ""
    #expect(speaker == example.speaker, "rule \(quotation.rule), cue \(cue)")
    #expect(quotation.attribution == example.attribution, "cue \(cue)")
    #expect(quotation.target?.name == example.target)
  }
}
