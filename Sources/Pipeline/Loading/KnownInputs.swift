import Articles
import DataFiles

/// Which batches the files of the last run gave, so that files that nobody has touched since need
/// not be read to know what they hold.
struct KnownInputs: Sendable, Equatable {
  /// A file as it was when it was read.
  struct File: Sendable, Equatable {
    var path: String
    var location: String
    /// `nil` if what it gives may change unseen: it was written to just now, could not be read, or
    /// lies where nothing may be read.
    var stamp: FileStamp?
  }

  /// A place between two items.
  struct Position: Sendable, Hashable {
    /// Index of a file.
    var file: Int
    /// How many of its items stand before the place.
    var item: Int
  }

  /// A batch that does not depend on what stands behind it, but for whether the file ends in which
  /// the batch before it does: that file counts among its own.
  struct Batch: Sendable, Equatable {
    var key: String
    var place: BatchPlace
    var items: Int
    var start: Position
    var end: Position
  }

  /// What decides, besides the files, which batches they give.
  var facts: String
  var files: [File]
  var batches: [Batch] = []

  init(facts: String, files: [File], batches: [Batch] = []) {
    self.facts = facts
    self.files = files
    self.batches = batches
  }

  /// The files of now, before they are read.
  init(_ sources: [InputSource], _ settings: LoadSettings) {
    let now = FileStamp.now
    files = sources.map { source in
      // The file at the end of a link knows nothing of where the link leads.
      let stamp = source.isOutside ? nil : try? Files.stamp(of: source.location)
      return File(
        path: source.path, location: source.location,
        stamp: stamp.flatMap { $0.isSettled(at: now) ? $0 : nil })
    }
    var settings = settings
    settings.inputs = []
    facts = "\(LoadSettings.version) \(SettingsShape.encoded(settings).canonicalText)"
  }

  /// Whether every file is one that an earlier run read, and nobody has touched.
  func areThose(of earlier: KnownInputs) -> Bool {
    files == earlier.files && facts == earlier.facts && files.allSatisfy { $0.stamp != nil }
  }

  /// Has files read again that could not be read: whatever kept them from it may end without a
  /// trace in their stamps.
  mutating func distrust(_ rejects: [Reject]) {
    let unreadable = Set(rejects.filter { $0.reason == .unreadable }.map(\.path))
    if unreadable.isEmpty { return }
    for index in files.indices where unreadable.contains(files[index].path) {
      files[index].stamp = nil
    }
  }

  /// The batches of an earlier run, by where they begin, that the files of now give, too.
  func untouched(_ earlier: KnownInputs) -> [Position: Batch] {
    guard facts == earlier.facts else { return [:] }
    let places = Dictionary(files.indices.map { (files[$0].path, $0) }) { first, _ in first }
    var found: [Position: Batch] = [:]
    for batch in earlier.batches {
      let old = batch.start.file...batch.end.file
      guard let first = places[earlier.files[old.lowerBound].path],
        first + old.count <= files.count,
        old.allSatisfy({ earlier.files[$0].stamp != nil }),
        files[first..<first + old.count] == earlier.files[old]
      else { continue }
      var moved = batch
      moved.start.file = first
      moved.end.file = first + old.count - 1
      found[moved.start] = moved
    }
    return found
  }
}

/// A batch whose items have not been read.
struct KnownBatch: Sendable {
  let index: Int
  let batch: KnownInputs.Batch
  /// As in ``InputBatch``.
  let bytesRead: Int
  let sources: [InputSource]
  let settings: LoadSettings

  /// Reads the items after all.
  ///
  /// - Throws: ``ProblemReport`` of kind `inputOutput` when a device fails.
  func read() throws(ProblemReport) -> InputBatch {
    let files = FileSequence(sources, settings)
    files.skip(to: batch.start, bytesRead: 0)
    var items: [InputItem] = []
    while items.count < batch.items, let item = try files.next() { items.append(item) }
    return InputBatch(
      index: index, items: items, byteCount: items.reduce(0) { $0 + $1.byteCount },
      bytesRead: bytesRead)
  }
}

extension KnownInputs: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(facts)
    writer.append(files)
    writer.append(batches)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> KnownInputs {
    let known = KnownInputs(
      facts: try reader.value(), files: try reader.value(), batches: try reader.value())
    for batch in known.batches
    where batch.start.file > batch.end.file || batch.end.file >= known.files.count {
      throw reader.malformed
    }
    return known
  }
}

extension KnownInputs.File: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(path)
    writer.append(location)
    writer.append(stamp)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(path: try reader.value(), location: try reader.value(), stamp: try reader.value())
  }
}

extension KnownInputs.Position: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(file)
    writer.append(item)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(file: try reader.value(), item: try reader.value())
  }
}

extension KnownInputs.Batch: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(key)
    writer.append(place)
    writer.append(items)
    writer.append(start)
    writer.append(end)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(
      key: try reader.value(), place: try reader.value(), items: try reader.value(),
      start: try reader.value(), end: try reader.value())
  }
}

extension BatchPlace: LayerValue {
  func write(to writer: inout BinaryWriter) {
    writer.append(path)
    writer.append(record)
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> Self {
    Self(path: try reader.value(), record: try reader.value())
  }
}

extension FileStamp: LayerValue {
  func write(to writer: inout BinaryWriter) {
    for number in [size, inode, modified, changed] { writer.write(unsigned: number) }
  }

  static func read(from reader: inout LayerReader) throws(BinaryError) -> FileStamp {
    FileStamp(
      size: try reader.binary.readUnsigned(), inode: try reader.binary.readUnsigned(),
      modified: try reader.binary.readUnsigned(), changed: try reader.binary.readUnsigned())
  }
}
