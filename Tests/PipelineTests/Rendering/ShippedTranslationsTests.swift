import FoundationEssentials
import Pipeline
import Stages
import Testing

@Suite struct ShippedTranslationsTests {
  /// The folder with `Package.swift`.
  private static let package = URL(filePath: #filePath).appending(path: "../../../..")
    .standardizedFileURL.path()

  @Test("the shipped memory renders the tweet of seed 000, with or without its shortcode")
  func rendersTheTweet() throws {
    let seed = try String(
      contentsOf: URL(filePath: "\(Self.package)/seeds/000_f81ae6741c9db3b5.txt"), encoding: .utf8)
    let start = try #require(seed.firstRange(of: "To all OpenAI employees")).lowerBound
    let shortcode = try #require(seed.firstRange(of: ":openai-heart:"))
    let memory = try TranslationMemory(
      records: FileResources(root: Self.package).csvRecords(at: "translations.csv"),
      path: "translations.csv")
    let bare = memory.french(for: Array(seed[start..<shortcode.lowerBound].utf8)[...])
    #expect(bare?.hasPrefix("À tous les employés d’OpenAI") == true)
    #expect(memory.french(for: Array(seed[start..<shortcode.upperBound].utf8)[...]) == bare)
    #expect(memory.french(for: Array("ship".utf8)[...]) == "livrer")
    #expect(memory.count >= 40)
  }
}
