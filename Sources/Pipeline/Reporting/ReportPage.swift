import Articles
import DataFiles

/// `report.html`: the datasets of a run on one page that needs nothing else.
enum ReportPage {
  static let fileName = "report.html"

  /// How a page of ours begins, so that no other file of that name is ever removed.
  static let opening = "<!DOCTYPE html>\n<!-- depeche report -->\n"

  /// Makes the page from the tables of a folder.
  ///
  /// Memory holds what the page shows, and a line for each article.
  static func text(of folder: String) throws(ProblemReport) -> String {
    var data = ReportData(folder: folder)
    let json = escaped(try data.json().canonicalText)
    return opening + head + body
      + "<script type=\"application/json\" id=\"data\">\(json)</script>\n"
      + "<script>\n\(ReportScript.text)</script>\n</body>\n</html>\n"
  }

  /// Whether a folder has a page that this program made.
  static func lies(in folder: String) -> Bool {
    guard var file = try? InputFile(path: "\(folder)/\(fileName)") else { return false }
    var bytes: [UInt8] = []
    while bytes.count < opening.utf8.count,
      (try? file.read(opening.utf8.count - bytes.count, into: &bytes)) ?? 0 > 0
    {}
    return bytes.elementsEqual(opening.utf8)
  }

  /// JSON that cannot end the element it stands in, nor begin another: every `<` in it is in a
  /// string, and there an escape.
  static func escaped(_ json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
      if byte == UInt8(ascii: "<") { bytes += "\\u003c".utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a browser may load: nothing.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

  private static let head = """
    <html lang="fr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="generator" content="depeche \(Version.current)">
    <title>Dépêche</title>
    <style>
    \(ReportStyle.text)</style>
    </head>

    """

  private static let body = #"""
    <body>
    <a class="skip" href="#main" data-t="skip">Aller au contenu</a>
    <header><div class="wrap">
    <h1>Dépêche</h1>
    <div class="controls"><button type="button" id="language" data-t="lang">English</button>
    <button type="button" id="theme" data-t="theme">Clair / sombre</button></div>
    <p id="lead"></p>
    </div></header>
    <nav><div class="wrap">
    <a href="#events" data-t="events">Départs et nominations</a>
    <a href="#together" data-t="together">Cités ensemble</a>
    <a href="#tone" data-t="tone">Ton</a>
    <a href="#quotations" data-t="quotations">Citations</a>
    <a href="#coverage" data-t="coverage">Couverture et rejets</a>
    </div></nav>
    <main id="main" class="wrap">
    <noscript><p>Cette page se dessine avec JavaScript. Les tables sont à côté d’elle.<br>
    This page needs JavaScript. The same tables lie beside it.</p></noscript>
    <ul class="figures" id="figures"></ul>
    <div id="cuts"></div>
    <section id="events" aria-labelledby="events-title">
    <h2 id="events-title" data-t="events">Départs et nominations</h2>
    <p data-t="eventsLead"></p>
    <form id="event-form" role="search">
    <label class="grow"><span data-t="search">Chercher</span>
    <input type="search" id="event-search" autocomplete="off"></label>
    <label><span data-t="kind">Sorte</span><select id="event-kind"></select></label>
    <label><span data-t="status">Statut</span><select id="event-status"></select></label>
    <label><span data-t="organization">Organisation</span>
    <select id="event-organization"></select></label>
    <button type="reset" data-t="reset">Effacer</button>
    </form>
    <p class="count" id="event-count" role="status"></p>
    <figure><div class="chart" id="timeline"></div><figcaption id="legend"></figcaption></figure>
    <table class="cards" id="event-table"></table>
    <p><button type="button" class="more" id="event-more" data-t="more">En voir plus</button></p>
    </section>
    <section id="together" aria-labelledby="together-title">
    <h2 id="together-title" data-t="together">Cités ensemble</h2>
    <p data-t="togetherLead"></p>
    <div class="two">
    <figure class="matrix"><div class="chart" id="matrix"></div></figure>
    <div><label><span data-t="choose">Avec qui est cité</span>
    <select id="partner"></select></label>
    <ul class="bars" id="partners"></ul></div>
    </div>
    </section>
    <section id="tone" aria-labelledby="tone-title">
    <h2 id="tone-title" data-t="tone">Ton</h2>
    <p data-t="toneLead"></p>
    <div class="chart"><table id="tone-table"></table></div>
    </section>
    <section id="quotations" aria-labelledby="quotations-title">
    <h2 id="quotations-title" data-t="quotations">Citations</h2>
    <p data-t="quotationsLead"></p>
    <form id="quote-form" role="search">
    <label class="grow"><span data-t="search">Chercher</span>
    <input type="search" id="quote-search" autocomplete="off"></label>
    <label><span data-t="language">Langue</span><select id="quote-language"></select></label>
    <label><span data-t="kind">Sorte</span><select id="quote-kind"></select></label>
    <button type="reset" data-t="reset">Effacer</button>
    </form>
    <p class="count" id="quote-count" role="status"></p>
    <ul class="quotes" id="quotes"></ul>
    <p><button type="button" class="more" id="quote-more" data-t="more">En voir plus</button></p>
    </section>
    <section id="coverage" aria-labelledby="coverage-title">
    <h2 id="coverage-title" data-t="coverage">Couverture et rejets</h2>
    <p data-t="coverageLead"></p>
    <h3 data-t="perMonth">Articles par mois</h3>
    <figure><div class="chart" id="months"></div><figcaption class="count" id="coverage-text">
    </figcaption></figure>
    <h3 data-t="rejects">rejets</h3>
    <div id="rejects"></div>
    </section>
    <footer data-t="made"></footer>
    </main>
    <dialog id="window" aria-labelledby="window-title"><div class="inside">
    <div class="top"><h2 id="window-title"></h2>
    <button type="button" id="window-close" data-t="close">Fermer</button></div>
    <div id="window-about"></div>
    <ol id="window-items"></ol>
    </div></dialog>

    """#
}
