/// Newspapers, agencies, broadcasters and sites.
package enum Media {
  /// Whether an organization is one of them, by its full name.
  package static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names = Set(
    GazetteerMedia.all.parts("\n").compactMap { line in
      line.parts("|").first.map { $0.drop { $0 == " " }.description }
    })
}
