import CWeights

/// A table that is linked into the program: trained weights, or a list too large for source.
///
/// The bytes belong to the program's own file. Nothing is read or copied at start, and
/// only the pages that are looked at take memory.
///
/// Public, as all that inner loops of other modules use; see `Token` in `Text`.
public enum WeightFile: Sendable, CaseIterable {
  /// The weights of the name tagger, `names.bin`: see `NameModel` in `French`.
  case names
  /// How English n-grams of letters are, `ngrams.bin`: see `LanguageModel` in `French`.
  case ngrams
  /// Who leaves and who comes, `events.bin`: see `EventModel` in `Stages`.
  case events

  /// The whole file.
  public var bytes: Span<UInt8> {
    @_lifetime(immortal)
    get {
      let bytes =
        switch self {
        case .names:
          unsafe Span(_unsafeStart: depeche_names_start(), count: depeche_names_count())
        case .ngrams:
          unsafe Span(_unsafeStart: depeche_ngrams_start(), count: depeche_ngrams_count())
        case .events:
          unsafe Span(_unsafeStart: depeche_events_start(), count: depeche_events_count())
        }
      return unsafe _overrideLifetime(bytes, copying: ())
    }
  }

  /// What follows a byte of the file, read as rows of 16 bytes: 8 little-endian numbers.
  ///
  /// - Parameter offset: A multiple of 16, at most the size of the file.
  /// - Returns: All full rows, for as long as the program runs.
  @_lifetime(immortal)
  public func rows(from offset: Int) -> Span<SIMD8<Int16>> {
    let bytes = bytes
    precondition(offset % 16 == 0 && offset <= bytes.count, "a table of rows begins at a row")
    let count = (bytes.count - offset) / 16
    // Files are aligned to 64 bytes, and any two bytes are an `Int16`.
    let rows = unsafe bytes.withUnsafeBufferPointer { buffer in
      let start = unsafe UnsafeRawPointer(buffer.baseAddress)
      let first = unsafe start?.advanced(by: offset).assumingMemoryBound(to: SIMD8<Int16>.self)
      return unsafe UnsafeBufferPointer(start: first, count: count)
    }
    return unsafe _overrideLifetime(Span(_unsafeElements: rows), copying: ())
  }
}
