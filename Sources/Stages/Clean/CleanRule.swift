/// What the clean stage does to a text, one case a rule; the names are those of
/// `pipeline.json`, of the counts in `repairs` and of the log of removed lines.
package enum CleanRule: String, Codable, Sendable, CaseIterable {
  // Repairs inside of lines, in the order in which they run.
  case mojibake, entities, tags
  case lineEnds = "line_ends"
  case invisibleCharacters = "invisible_characters"
  case spacing
  case gluedWords = "glued_words"

  // Lines that are no part of the article.
  case advertisement
  case sharePrompt = "share_prompt"
  case downloadPrompt = "download_prompt"
  case sectionLabel = "section_label"
  case dateLabel = "date_label"
  case byline
  case repeatedTitle = "repeated_title"
  case authorBiography = "author_biography"
  case imageCredit = "image_credit"
  case relatedLinks = "related_links"
}
