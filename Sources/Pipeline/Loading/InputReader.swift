import Articles
import DataFiles

/// The items of one file.
final class InputReader {
  private let source: InputSource
  private let settings: LoadSettings
  private var state = State.unopened
  private var bytes: InputBytes?
  private var waiting: [InputItem] = []
  private var nextWaiting = 0
  private(set) var bytesRead = 0

  private enum State {
    case unopened
    case records(RecordReader)
    case finished
  }

  init(_ source: InputSource, _ settings: LoadSettings) {
    self.source = source
    self.settings = settings
  }

  /// - Throws: ``ProblemReport`` of kind `inputOutput` when a device fails.
  func next() throws(ProblemReport) -> InputItem? {
    while nextWaiting == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      nextWaiting = 0
      do throws(InputFailure) {
        guard try readOn() else { return nil }
      } catch {
        switch error {
        case .fatal(let problem): throw problem
        case .reject(let reason, let detail, let offset): reject(reason, detail, offset)
        }
      }
      bytesRead = bytes?.bytesRead ?? bytesRead
    }
    defer { nextWaiting += 1 }
    return waiting[nextWaiting]
  }

  /// Reads a piece more; `false` when there is none.
  private func readOn() throws(InputFailure) -> Bool {
    switch state {
    case .finished:
      _ = bytes.take()
      return false
    case .unopened:
      state = .finished
      try open()
    case .records(let records):
      // If the next piece is damaged: the records before it are whole and given out, the
      // one that it would have ended is lost with it.
      state = .finished
      guard let piece = try bytes?.next(), !piece.isEmpty else {
        waiting = records.finish()
        return true
      }
      waiting = records.read(piece)
      if !records.isGivenUp { state = .records(records) }
    }
    return true
  }

  private func open() throws(InputFailure) {
    guard !source.isOutside else {
      throw .reject(
        .unreadable,
        detail: "The link leads out of the folders that may be read; \"allowOutsideRoot\" of load "
          + "lets it.")
    }
    var bytes = try InputBytes(source, settings)
    let first = try bytes.next()
    let format = source.format ?? .guess(first, settings)
    if first.isEmpty {
      self.bytes = consume bytes
      return reject(.empty, "The file holds no bytes.")
    }
    if format == .text {
      let text = try Self.whole(first, &bytes, limit: settings.maxTextBytes)
      self.bytes = consume bytes
      waiting = [item(.text(text))]
      return
    }
    self.bytes = consume bytes
    let records = RecordReader(source, format, settings)
    waiting = records.read(first)
    if !records.isGivenUp { state = .records(records) }
  }

  private static func whole(
    _ first: [UInt8], _ bytes: inout InputBytes, limit: Int
  ) throws(InputFailure) -> [UInt8] {
    var text = first
    while text.count <= limit {
      let piece = try bytes.next()
      if piece.isEmpty { return text }
      text += piece
    }
    throw .reject(.tooLarge, detail: "The text has more than maxTextBytes, \(limit) bytes.")
  }

  private func reject(_ reason: Reject.Reason, _ detail: String, _ offset: Int? = nil) {
    let reject = Reject(
      path: source.path, stage: LoadSettings.name, reason: reason, detail: detail, offset: offset)
    waiting.append(item(.reject(reject)))
  }

  private func item(_ content: InputItem.Content) -> InputItem {
    InputItem(
      content: content, path: source.path, stem: String(source.stem), record: nil, encoding: nil,
      offset: nil)
  }
}
