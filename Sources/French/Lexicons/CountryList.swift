/// Countries and the adjectives made from them, masculine singular.
enum CountryList {
  static let adjectives = """
    France: français
    Allemagne: allemand
    Italie: italien
    Espagne: espagnol
    Portugal: portugais
    Royaume-Uni: britannique
    Angleterre: anglais
    Écosse: écossais
    Irlande: irlandais
    Pays de Galles: gallois
    Belgique: belge
    Pays-Bas: néerlandais
    Luxembourg: luxembourgeois
    Suisse: suisse
    Autriche: autrichien
    Danemark: danois
    Suède: suédois
    Norvège: norvégien
    Finlande: finlandais
    Islande: islandais
    Pologne: polonais
    République tchèque: tchèque
    Slovaquie: slovaque
    Hongrie: hongrois
    Roumanie: roumain
    Bulgarie: bulgare
    Grèce: grec grecque
    Serbie: serbe
    Croatie: croate
    Slovénie: slovène
    Bosnie-Herzégovine: bosnien
    Monténégro: monténégrin
    Kosovo: kosovar
    Albanie: albanais
    Macédoine du Nord: macédonien
    Estonie: estonien
    Lettonie: letton lettone
    Lituanie: lituanien
    Ukraine: ukrainien
    Biélorussie: biélorusse
    Russie: russe
    Moldavie: moldave
    Géorgie: géorgien
    Arménie: arménien
    Azerbaïdjan: azerbaïdjanais
    Turquie: turc turque
    Chypre: chypriote
    Malte: maltais
    Maroc: marocain
    Algérie: algérien
    Tunisie: tunisien
    Libye: libyen
    Égypte: égyptien
    Soudan: soudanais
    Éthiopie: éthiopien
    Érythrée: érythréen
    Somalie: somalien
    Kenya: kényan
    Ouganda: ougandais
    Rwanda: rwandais
    Burundi: burundais
    Tanzanie: tanzanien
    Zambie: zambien
    Zimbabwe: zimbabwéen
    Mozambique: mozambicain
    Angola: angolais
    Namibie: namibien
    Botswana: botswanais
    Afrique du Sud: sud-africain
    Madagascar: malgache
    Maurice: mauricien
    Comores: comorien
    Congo: congolais
    Gabon: gabonais
    Cameroun: camerounais
    Nigeria: nigérian
    Niger: nigérien
    Tchad: tchadien
    Mali: malien
    Mauritanie: mauritanien
    Sénégal: sénégalais
    Gambie: gambien
    Guinée: guinéen
    Sierra Leone: sierra-léonais
    Liberia: libérien
    Côte d'Ivoire: ivoirien
    Ghana: ghanéen
    Togo: togolais
    Bénin: béninois
    Burkina Faso: burkinabé burkinabè
    Centrafrique: centrafricain
    Israël: israélien
    Palestine: palestinien
    Liban: libanais
    Syrie: syrien
    Irak: irakien
    Iran: iranien
    Jordanie: jordanien
    Arabie saoudite: saoudien
    Yémen: yéménite
    Oman: omanais
    Émirats arabes unis: émirati
    Qatar: qatari qatarien
    Bahreïn: bahreïnien
    Koweït: koweïtien
    Afghanistan: afghan
    Pakistan: pakistanais
    Inde: indien
    Bangladesh: bangladais
    Sri Lanka: sri-lankais
    Népal: népalais
    Birmanie: birman
    Thaïlande: thaïlandais
    Laos: laotien
    Cambodge: cambodgien
    Vietnam: vietnamien
    Malaisie: malaisien
    Singapour: singapourien
    Indonésie: indonésien
    Philippines: philippin
    Chine: chinois
    Taïwan: taïwanais
    Japon: japonais
    Corée du Sud: sud-coréen
    Corée du Nord: nord-coréen
    Mongolie: mongol
    Kazakhstan: kazakh
    Ouzbékistan: ouzbek
    Kirghizistan: kirghize
    Tadjikistan: tadjik
    Turkménistan: turkmène
    Australie: australien
    Nouvelle-Zélande: néo-zélandais
    États-Unis: américain états-unien
    Canada: canadien
    Québec: québécois
    Mexique: mexicain
    Guatemala: guatémaltèque
    Honduras: hondurien
    Salvador: salvadorien
    Nicaragua: nicaraguayen
    Costa Rica: costaricien
    Panama: panaméen
    Cuba: cubain
    Haïti: haïtien
    République dominicaine: dominicain
    Jamaïque: jamaïcain
    Colombie: colombien
    Venezuela: vénézuélien
    Équateur: équatorien
    Pérou: péruvien
    Bolivie: bolivien
    Brésil: brésilien
    Paraguay: paraguayen
    Uruguay: uruguayen
    Argentine: argentin
    Chili: chilien
    Catalogne: catalan
    Union européenne: européen
    """
}
