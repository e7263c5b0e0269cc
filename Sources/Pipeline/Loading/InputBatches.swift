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
  package let totalBytes: Int?

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
    totalBytes =
      sources.contains(.standardInput)
      ? nil : sources.reduce(0) { $0 + ((try? Files.size(of: $1.location)) ?? 0) }
    self.settings = settings
    files = FileSequence(sources, settings)
  }

  /// Leaves batches of an earlier run unread: ``nextKnown()`` gives them.
  ///
  /// - Parameters:
  ///   - now: The files of ``sources``.
  ///   - earlier: Those of that run.
  mutating func leaveUnread(_ now: KnownInputs, knownFrom earlier: KnownInputs) {
    known = now.untouched(earlier)
  }

  /// The next batch, if it need not be read; else ``next()`` has it.
  mutating func nextKnown() -> KnownBatch? {
    guard let batch = known[files.position] else { return nil }
    defer { count += 1 }
    // A file is read in one go or not at all, as far as anybody can tell.
    let bytesRead = sources[..<batch.end.file].reduce(0) {
      $0 + ((try? Files.size(of: $1.location)) ?? 0)
    }
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
      let reader: InputReader
      if let current { reader = current } else { reader = try open() }
      current = reader
      if let item = try reader.next() {
        position.item += 1
        return item
      }
      bytesOfFinished += reader.bytesRead
      current = nil
      position = KnownInputs.Position(file: position.file + 1, item: 0)
    }
    return nil
  }

  /// Goes on at a place further behind.
  func skip(to place: KnownInputs.Position, bytesRead: Int) {
    current = nil
    position = place
    bytesOfFinished = bytesRead
  }

  private func open() throws(ProblemReport) -> InputReader {
    let reader = InputReader(sources[position.file], settings)
    for _ in 0..<position.item { _ = try reader.next() }
    return reader
  }
}
