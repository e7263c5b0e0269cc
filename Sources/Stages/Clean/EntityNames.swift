/// The named character references that French pages use.
enum EntityNames {
  static let scalars: [String: Unicode.Scalar] = {
    var scalars: [String: Unicode.Scalar] = [:]
    for (place, name) in latin1.split(separator: " ").enumerated() {
      scalars[String(name)] = Unicode.Scalar(UInt32(0xa0 + place))
    }
    let others = Self.others.split(separator: " ").map(String.init)
    for place in stride(from: 0, to: others.count - 1, by: 2) {
      scalars[others[place]] = UInt32(others[place + 1], radix: 16).flatMap(Unicode.Scalar.init)
    }
    return scalars
  }()

  /// From U+00A0 to U+00FF, in order.
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
    ucirc uuml yacute thorn yuml
    """

  private static let others = """
    quot 22 apos 27 lt 3C gt 3E amp 26 num 23 lpar 28 rpar 29 comma 2C period 2E colon 3A semi 3B \
    excl 21 quest 3F commat 40 lsqb 5B rsqb 5D lowbar 5F OElig 152 oelig 153 Scaron 160 scaron 161 \
    Yuml 178 fnof 192 circ 2C6 tilde 2DC ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm \
    200E rlm 200F hyphen 2010 ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C \
    rdquo 201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 \
    Prime 2033 lsaquo 2039 rsaquo 203A euro 20AC trade 2122 larr 2190 uarr 2191 rarr 2192 darr \
    2193 harr 2194 minus 2212 infin 221E asymp 2248 ne 2260 le 2264 ge 2265 check 2713 NewLine A \
    Tab 9 Alpha 391 Beta 392 Delta 394 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 mu 3BC \
    pi 3C0 omega 3C9
    """
}
