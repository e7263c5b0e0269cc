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

  /// The next batch; `nil` when everything has been read.
  ///
  /// - Throws: ``ProblemReport`` of kind `inputOutput` when a device fails. A file
  ///   that cannot be opened or understood is an item of its own, a reject.
  package mutating func next() throws(ProblemReport) -> InputBatch? {
    var items: [InputItem] = []
    var byteCount = 0
    var border = BatchBorder(settings.batchBytes)
    while let item = try files.next() {
      byteCount += item.byteCount
      items.append(item)
      if border.isBehind(item) || items.count == Self.maxItems { break }
    }
    if items.isEmpty { return nil }
    defer { count += 1 }
    return InputBatch(
      index: count, items: items, byteCount: byteCount, bytesRead: files.bytesRead)
  }

  /// Bounds batches of rejects, which count no bytes.
  private static let maxItems = 4096
}

/// The items of one file after the other.
private final class FileSequence {
  private var rest: ArraySlice<InputSource>
  private let settings: LoadSettings
  private var current: InputReader?
  private var bytesOfFinished = 0

  init(_ sources: [InputSource], _ settings: LoadSettings) {
    rest = sources[...]
    self.settings = settings
  }

  var bytesRead: Int { bytesOfFinished + (current?.bytesRead ?? 0) }

  func next() throws(ProblemReport) -> InputItem? {
    while true {
      if let current {
        if let item = try current.next() { return item }
        bytesOfFinished += current.bytesRead
        self.current = nil
      }
      guard let source = rest.popFirst() else { return nil }
      current = InputReader(source, settings)
    }
  }
}
