/// The forms of a French verb that renderings need.
struct FrenchVerb: Sendable {
  enum Person: Sendable {
    case firstSingular, thirdSingular, firstPlural
  }

  let infinitive: String
  /// `je`, `il`, `nous`.
  let present: [String]
  /// Masculine singular; `nil` for verbs conjugated with `être`, whose participle
  /// agrees with a gender that the English does not tell.
  let participle: String?

  func present(_ person: Person) -> String {
    switch person {
    case .firstSingular: present[0]
    case .thirdSingular: present[1]
    case .firstPlural: present[2]
    }
  }

  /// The verb of an infinitive: from the list, else by the rule for `-er`.
  init?(_ infinitive: String) {
    self.infinitive = infinitive
    if let forms = Self.irregular[infinitive] {
      present = Array(forms[0...2])
      participle = forms[3] == "-" ? nil : forms[3]
      return
    }
    guard infinitive.hasSuffix("er") else { return nil }
    let stem = infinitive.dropLast(2)
    let plural =
      stem.hasSuffix("g")
      ? "\(stem)eons" : stem.hasSuffix("c") ? "\(stem.dropLast())çons" : "\(stem)ons"
    present = ["\(stem)e", "\(stem)e", plural]
    participle = "\(stem)é"
  }

  private static let irregular: [String: [String]] = Dictionary(
    uniqueKeysWithValues: """
      accueillir accueille accueille accueillons accueilli
      aller vais va allons -
      avoir ai a avons eu
      bâtir bâtis bâtit bâtissons bâti
      céder cède cède cédons cédé
      choisir choisis choisit choisissons choisi
      concevoir conçois conçoit concevons conçu
      conduire conduis conduit conduisons conduit
      construire construis construit construisons construit
      devenir deviens devient devenons -
      devoir dois doit devons dû
      dire dis dit disons dit
      écrire écris écrit écrivons écrit
      élever élève élève élevons élevé
      être suis est sommes été
      faire fais fait faisons fait
      finir finis finit finissons fini
      mettre mets met mettons mis
      ouvrir ouvre ouvre ouvrons ouvert
      partir pars part partons -
      poursuivre poursuis poursuit poursuivons poursuivi
      pouvoir peux peut pouvons pu
      prendre prends prend prenons pris
      promouvoir promeus promeut promouvons promu
      reconnaître reconnais reconnaît reconnaissons reconnu
      réfléchir réfléchis réfléchit réfléchissons réfléchi
      rejoindre rejoins rejoint rejoignons rejoint
      relever relève relève relevons relevé
      remettre remets remet remettons remis
      reprendre reprends reprend reprenons repris
      rester reste reste restons -
      retourner retourne retourne retournons -
      revenir reviens revient revenons -
      saisir saisis saisit saisissons saisi
      savoir sais sait savons su
      soutenir soutiens soutient soutenons soutenu
      suivre suis suit suivons suivi
      tenir tiens tient tenons tenu
      transmettre transmets transmet transmettons transmis
      vivre vis vit vivons vécu
      croire crois croit croyons cru
      espérer espère espère espérons espéré
      venir viens vient venons -
      vouloir veux veut voulons voulu
      """.parts("\n").map { line in
        let forms = line.parts(" ").map(String.init)
        return (forms[0], Array(forms.dropFirst()))
      })
}
