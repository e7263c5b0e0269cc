import Articles
import Text

/// What the lines of a page say about its article, gathered before they go.
struct PageFacts {
  private var title: String?
  private var byline: String?
  private var date: Dateline.Found?
  private var creditedSource: String?

  /// Takes in a page. What an earlier call found stays.
  mutating func read(_ lines: PageLines) {
    if title == nil, let index = Headline.line(in: lines) { title = lines.string(index) }
    if byline == nil {
      let labels = lines.indices.filter {
        lines.dates[$0] != nil || FurnitureLists.wholes[lines[$0].key]?.rule == .dateLabel
      }
      let rules = Dictionary(uniqueKeysWithValues: labels.map { ($0, CleanRule.dateLabel) })
      byline = Byline.lines(in: lines, apartFrom: rules).first?.name
    }
    readDate(lines)
    if creditedSource == nil { creditedSource = CreditedSource.find(in: lines) }
  }

  private mutating func readDate(_ lines: PageLines) {
    var dates = lines.head.compactMap { lines.dates[$0] }
    dates += lines.head.compactMap { index in
      if let named = Dateline.named(lines, index) { return named }
      let bare =
        Dateline.ending(lines, index) ?? (index > 0 ? Dateline.opening(lines, index) : nil)
      return bare.map { Dateline.Found(date: $0, isLabeled: false, isUpdate: false) }
    }
    dates += lines.tail.compactMap { lines.dates[$0] }.filter(\.isLabeled)
    if let first = lines.indices.first(where: { lines[$0].isBody }),
      let opening = Dateline.opening(lines, first)
    {
      dates.append(Dateline.Found(date: opening, isLabeled: false, isUpdate: false))
    }
    // A bare date as the last line of all.
    if let last = lines.indices.last, lines.tail.contains(last), let bare = lines.dates[last] {
      dates.append(bare)
    }
    if let published = dates.first(where: { !$0.isUpdate }), date?.isUpdate ?? true {
      date = published
    } else if date == nil {
      date = dates.first
    }
  }

  /// Writes the facts into a document whose clean text has these lines; what its
  /// record already says stays.
  func write(_ lines: PageLines, to document: inout Document) {
    if document.title == nil { document.title = title }
    if let title = document.title {
      if let index = Headline.index(of: title, in: lines) {
        document.titleRange = lines[index].range
        if self.title == title { document.title = lines.string(index) }
      }
    }
    if document.byline == nil { document.byline = byline }
    if document.creditedSource == nil { document.creditedSource = creditedSource }
    if document.publishedOn == nil, let date {
      document.publishedOn = date.date
      document.publishedOnBasis = .text
    }
  }
}
