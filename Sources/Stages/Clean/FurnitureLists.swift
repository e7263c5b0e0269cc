import Text

/// The words of pages around their articles, by rule.
enum FurnitureLists {
  /// How a line is compared with an entry.
  enum Shape {
    /// It is the entry.
    case whole
    /// It begins with the entry, and is short.
    case opening
    /// It begins with the entry and a colon, and a few words follow.
    case label
    /// It begins with the entry, and hardly anything follows.
    case lead
  }

  /// Where a line must stand.
  enum Place {
    case anywhere
    /// Before the first paragraph.
    case head
    /// Before the first or behind the last paragraph.
    case edges
  }

  struct Entry {
    var rule: CleanRule
    var shape: Shape
    var place: Place
  }

  /// The entries that are whole lines, by their ``LineKey``.
  static let wholes = entries { $0 == .whole }
  /// The entries that begin lines, by their ``LineKey``.
  static let beginnings = entries { $0 != .whole }
  /// The keys of ``beginnings``, for a quick answer: hardly any line has one.
  static let beginningKeys = WordHashSet(Array(beginnings.keys))

  private static func entries(where isWanted: (Shape) -> Bool) -> [UInt64: Entry] {
    var entries: [UInt64: Entry] = [:]
    for list in lists where isWanted(list.entry.shape) {
      for line in list.lines.split(separator: "\n") {
        entries[LineKey.of(String(line))] = list.entry
      }
    }
    return entries
  }

  /// The names under which pages are shared; furniture below a share prompt only.
  static let sharingServices: Set<UInt64> = Set(
    """
    bluesky,copier le lien,courriel,digg,e-mail,email,facebook,flipboard,google,google+,identi.ca,\
    imprimer,instagram,linkedin,mail,mastodon,messenger,pinterest,reddit,snapchat,telegram,threads,\
    tiktok,tumblr,twitter,viadeo,whatsapp,x,yahoo,youtube
    """.split(separator: ",").map { LineKey.of(String($0)) })

  private static let lists: [(entry: Entry, lines: String)] = [
    (
      Entry(rule: .advertisement, shape: .whole, place: .anywhere),
      """
      publicité
      publicités
      annonce
      annonces
      annonce publicitaire
      advertisement
      sponsorisé
      contenu sponsorisé
      contenu partenaire
      la suite après la publicité
      la suite après cette publicité
      suite après la publicité
      suite de l’article après la publicité
      l’article continue après la publicité
      continuez la lecture après la publicité
      fermer la publicité
      passer la publicité
      publicité continuer la lecture
      la suite de votre contenu après cette annonce
      """
    ),
    (
      Entry(rule: .sharePrompt, shape: .whole, place: .anywhere),
      """
      rejoignez-nous
      suivez-nous
      partager
      partagez
      partager cet article
      partagez cet article
      partager l’article
      partagez l’article
      partager cette page
      abonnez-vous
      s’abonner
      je m’abonne
      s’inscrire
      inscrivez-vous
      newsletter
      newsletters
      recevoir la newsletter
      commenter
      commenter cet article
      laisser un commentaire
      laissez un commentaire
      ajouter un commentaire
      imprimer
      imprimer l’article
      envoyer par mail
      envoyer par e-mail
      envoyer par courriel
      envoyer à un ami
      copier le lien
      lien copié
      tweeter
      """
    ),
    (
      Entry(rule: .sharePrompt, shape: .opening, place: .anywhere),
      """
      partager sur
      partagez sur
      partager via
      partager cet article sur
      partagez cet article sur
      cliquez pour partager
      suivez-nous sur
      rejoignez-nous sur
      retrouvez-nous sur
      suivez toute l’actualité
      suivez l’actualité
      abonnez-vous à
      abonnez-vous pour
      inscrivez-vous à
      inscrivez-vous pour recevoir
      recevez notre newsletter
      recevez notre lettre
      recevez gratuitement
      recevez chaque
      ne manquez aucune actualité
      restez informé
      """
    ),
    (
      Entry(rule: .sectionLabel, shape: .whole, place: .head),
      """
      infos
      info
      divers
      actualité
      actualités
      actu
      actus
      news
      à la une
      accueil
      tech
      high-tech
      technologie
      technologies
      intelligence artificielle
      numérique
      internet
      web
      mobile
      cybersécurité
      jeux vidéo
      économie
      entreprise
      entreprises
      business
      politique
      société
      justice
      faits divers
      monde
      international
      sport
      sports
      culture
      médias
      cinéma
      musique
      santé
      science
      sciences
      environnement
      brève
      brèves
      dossier
      dossiers
      opinion
      opinions
      """
    ),
    (
      Entry(rule: .dateLabel, shape: .whole, place: .edges),
      """
      date de publication
      date de parution
      publié
      publié le
      publiée le
      posté le
      mis en ligne le
      mis à jour le
      mise à jour
      mise à jour le
      dernière mise à jour
      dernière modification
      modifié le
      """
    ),
    (
      Entry(rule: .dateLabel, shape: .whole, place: .head),
      """
      le
      à
      """
    ),
    (
      Entry(rule: .dateLabel, shape: .label, place: .edges),
      """
      temps de lecture
      durée de lecture
      """
    ),
    (
      Entry(rule: .authorBiography, shape: .whole, place: .edges),
      """
      à propos de l’auteur
      à propos de l’auteure
      à propos de l’autrice
      """
    ),
    (
      Entry(rule: .imageCredit, shape: .opening, place: .anywhere),
      """
      crédit de l’image en vedette
      crédit de l’image
      crédits de l’image
      crédit image
      crédits image
      crédit d’image
      crédit photo
      crédits photo
      crédit photos
      crédits photos
      crédit photographique
      source de l’image
      source image
      source photo
      image à la une
      photo d’illustration
      image d’illustration
      ©
      """
    ),
    (
      Entry(rule: .imageCredit, shape: .label, place: .anywhere),
      """
      crédit
      crédits
      photo
      photos
      image
      images
      illustration
      visuel
      copyright
      """
    ),
    (
      Entry(rule: .relatedLinks, shape: .whole, place: .anywhere),
      """
      lire aussi
      à lire aussi
      à lire
      lire également
      à lire également
      voir aussi
      à voir aussi
      sur le même sujet
      sur le même thème
      dans la même rubrique
      articles similaires
      articles liés
      articles connexes
      article suivant
      article précédent
      à découvrir
      à découvrir aussi
      à ne pas manquer
      vous aimerez aussi
      vous pourriez aussi aimer
      vous pourriez également aimer
      cela peut vous intéresser
      cela pourrait vous intéresser
      ces articles peuvent vous intéresser
      ces articles pourraient vous intéresser
      recommandé pour vous
      nos recommandations
      lire la suite
      lire plus
      en savoir plus
      plus d’articles
      plus d’infos
      tous les articles
      voir tous les articles
      les plus lus
      article sur wikipédia
      """
    ),
    (
      Entry(rule: .relatedLinks, shape: .lead, place: .anywhere),
      """
      nouveautés de
      tous les articles de
      voir tous les articles de
      plus d’articles de
      sur le même sujet
      """
    ),
  ]
}
