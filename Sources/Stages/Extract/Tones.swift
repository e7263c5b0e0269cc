import Articles
import French
import Text

extension Document {
  /// Counts the tone of each sentence into ``tones``: the article's own words apart from the
  /// words it quotes, English words with the English list.
  mutating func addTones() {
    let text = analyzed()
    let voices = voices(in: text)
    let base: WordVoice = language == Quotation.Language.english.rawValue ? [.english] : []
    tones.removeAll()
    tones.reserveCapacity(text.sentences.count)
    for (index, sentence) in text.sentences.enumerated() {
      var counts = VoiceCounts()
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        let voice = voices.isEmpty ? base : voices[start]
        var end = voices.isEmpty ? sentence.tokens.upperBound : start + 1
        while end < sentence.tokens.upperBound, voices[end] == voice { end += 1 }
        counts.add(
          ToneCounter.count(
            start..<end, in: text, language: voice.contains(.english) ? .english : .french),
          voice)
        start = end
      }
      counts.append(to: &tones, sentence: index)
    }
  }

  /// The voice of every token; empty if nothing is quoted.
  private func voices(in text: AnalyzedText) -> [WordVoice] {
    guard !quotations.isEmpty else { return [] }
    let base: WordVoice = language == Quotation.Language.english.rawValue ? [.english] : []
    var voices = [WordVoice](repeating: base, count: text.tokens.count)
    // A parent comes before its children, so the innermost language wins.
    for quotation in quotations {
      for token in text.tokens(in: quotation.range) {
        if quotation.kind.isSpeech { voices[token].insert(.quoted) }
        switch quotation.language {
        case .english: voices[token].insert(.english)
        case .french: voices[token].remove(.english)
        case .other, .unknown: break
        }
      }
    }
    return voices
  }
}

/// Whose word it is, and in which language.
private struct WordVoice: OptionSet {
  let rawValue: UInt8

  static let quoted = WordVoice(rawValue: 1)
  static let english = WordVoice(rawValue: 2)
}

/// The counts of one sentence, by voice.
private struct VoiceCounts {
  private var author = ToneCount()
  private var quoted = ToneCount()
  private var authorEnglish = 0
  private var quotedEnglish = 0

  mutating func add(_ count: ToneCount, _ voice: WordVoice) {
    let english = voice.contains(.english) ? count.words : 0
    if voice.contains(.quoted) {
      quoted += count
      quotedEnglish += english
    } else {
      author += count
      authorEnglish += english
    }
  }

  func append(to tones: inout [SentenceTone], sentence: Int) {
    func append(_ count: ToneCount, _ voice: SentenceTone.Voice, english: Int) {
      guard count.words > 0 else { return }
      tones.append(
        SentenceTone(
          sentence: sentence, voice: voice,
          lexicon: english == 0 ? .french : english == count.words ? .english : .mixed,
          words: count.words, positive: count.positive, negative: count.negative,
          negated: count.negated))
    }
    append(author, .author, english: authorEnglish)
    append(quoted, .quoted, english: quotedEnglish)
  }
}
