/// Newspapers, agencies, broadcasters and sites.
package enum Media {
  /// Whether an organization is one of them, by its full name or that without its article,
  /// which `au Figaro` swallows.
  package static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names = Set(
    GazetteerMedia.all.parts("\n").compactMap { line in
      line.parts("|").first.map { $0.drop { $0 == " " }.description }
    }.flatMap { [$0, withoutArticle($0)] })

  private static func withoutArticle(_ name: String) -> String {
    let article = ["Le ", "La ", "Les "].first { name.hasPrefix($0) }
    return String(name.dropFirst(article?.count ?? 0))
  }
}
