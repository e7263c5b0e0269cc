package import Articles
import DataFiles

/// The inputs, read one after the other and cut into batches.
///
/// Files are read in pieces; only an article in a text file and the records of the
/// batch are in memory. Decoding, which costs more, is left to ``DocumentLoader``.
///
/// Copies share what has been read: take batches from one place only.
package struct InputBatches {
  /// The files, in the order in which they are read.
  package let sources: [InputSource]
  /// The size of the inputs as they lie on the disk; `nil` with standard input.
  package var totalBytes: Int? { sources.contains(.standardInput) ? nil : ends.last }

  /// For each file, its size and that of those before it.
  private let ends: [Int]
  private let settings: LoadSettings
  private let files: FileSequence
  private var count = 0
  /// Batches that need not be read, by where they begin.
  private var known: [KnownInputs.Position: KnownInputs.Batch] = [:]

  /// - Parameters:
  ///   - settings: Inputs included.
  ///   - root: The folder that the inputs are relative to.
  /// - Throws: ``ProblemReport`` of kind `input` when an input stands for nothing.
  package init(settings: LoadSettings, root: String) throws(ProblemReport) {
    let listing = try InputListing(
      settings.inputs, root: root, allowsOutside: settings.allowOutsideRoot)
    sources = listing.sources
    var size = 0
    ends = sources.map { source in
      size += (try? Files.size(of: source.location)) ?? 0
      return size
    }
    self.settings = settings
    files = FileSequence(sources, settings)
  }

  /// Leaves batches of an earlier run unread: ``nextKnown()`` gives them.
  ///
  /// - Parameters:
  ///   - now: The files of ``sources``.
  ///   - earlier: Those of that run.
  ///   - isKept: Whether what load gave for a batch is kept. To read one that is not takes as long
  ///     as to read its file up to there.
  mutating func leaveUnread(
    _ now: KnownInputs, knownFrom earlier: KnownInputs, where isKept: (KnownInputs.Batch) -> Bool
  ) {
    known = now.untouched(earlier).filter { isKept($0.value) }
  }

  /// The next batch, if it need not be read; else ``next()`` has it.
  mutating func nextKnown() -> KnownBatch? {
    guard let batch = known[files.position] else { return nil }
    defer { count += 1 }
    // A file is read in one go or not at all, as far as anybody can tell.
    let bytesRead = batch.end.file == 0 ? 0 : ends[batch.end.file - 1]
    files.skip(to: batch.end, bytesRead: bytesRead)
    return KnownBatch(
      index: count, batch: batch, bytesRead: bytesRead, sources: sources, settings: settings)
  }

  /// The next batch; `nil` when everything has been read.
  ///
  /// - Throws: ``ProblemReport`` of kind `inputOutput` when a device fails. A file
  ///   that cannot be opened or understood is an item of its own, a reject.
  package mutating func next() throws(ProblemReport) -> InputBatch? {
    var items: [InputItem] = []
    var byteCount = 0
    var border = BatchBorder(settings.batchBytes)
    let start = files.position
    var isClosed = false
    while !isClosed, let item = try files.next() {
      byteCount += item.byteCount
      items.append(item)
      isClosed = border.isBehind(item) || items.count == Self.maxItems
    }
    if items.isEmpty { return nil }
    defer { count += 1 }
    return InputBatch(
      index: count, items: items, byteCount: byteCount, bytesRead: files.bytesRead,
      span: isClosed ? (start, files.position) : nil)
  }

  /// Bounds batches of rejects, which count no bytes.
  private static let maxItems = 4096
}

/// The items of one file after the other.
final class FileSequence {
  private let sources: [InputSource]
  private let settings: LoadSettings
  private var current: InputReader?
  /// How many items ``current`` has given.
  private var itemsOfCurrent = 0
  private var bytesOfFinished = 0
  /// Behind the item that was given last.
  private(set) var position = KnownInputs.Position(file: 0, item: 0)

  init(_ sources: [InputSource], _ settings: LoadSettings) {
    self.sources = sources
    self.settings = settings
  }

  var bytesRead: Int { bytesOfFinished + (current?.bytesRead ?? 0) }

  func next() throws(ProblemReport) -> InputItem? {
    while position.file < sources.count {
      let reader = current ?? InputReader(sources[position.file], settings)
      current = reader
      while itemsOfCurrent < position.item, try reader.next() != nil { itemsOfCurrent += 1 }
      if let item = try reader.next() {
        position.item += 1
        itemsOfCurrent += 1
        return item
      }
      skip(
        to: KnownInputs.Position(file: position.file + 1, item: 0),
        bytesRead: bytesOfFinished + reader.bytesRead)
    }
    return nil
  }

  /// Goes on at a place further behind; what lies between is read only if its file is asked for
  /// items behind it.
  func skip(to place: KnownInputs.Position, bytesRead: Int) {
    if place.file != position.file {
      current = nil
      itemsOfCurrent = 0
    }
    position = place
    bytesOfFinished = bytesRead
  }
}
