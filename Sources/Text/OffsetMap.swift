/// One replacement in a text.
package struct TextEdit: Hashable, Sendable {
  /// What is replaced, in the offsets of the text before the edit; may be empty.
  package var range: TextRange
  /// What stands there afterwards; may be empty.
  package var replacement: [UInt8]

  package init(_ range: TextRange, _ replacement: String = "") {
    self.range = range
    self.replacement = Array(replacement.utf8)
  }

  package init(_ range: TextRange, bytes: [UInt8]) {
    self.range = range
    self.replacement = bytes
  }
}

/// The way from offsets of an edited text back to offsets of its source.
///
/// A map is a list of edits of the source, sorted and apart. It starts empty
/// (the texts are the same) and takes in one rule's edits after the other by
/// ``apply(_:to:)``, so that it always leads from the newest text to the source.
package struct OffsetMap: Hashable, Sendable {
  /// The edits in source offsets, in text order; none touches another.
  package private(set) var edits: [TextEdit]
  /// For each edit, its start in the edited text.
  private var starts: [Int]

  package init() {
    edits = []
    starts = []
  }

  /// - Parameter edits: In source offsets, sorted, none overlapping another.
  package init(edits: [TextEdit]) {
    self.edits = edits
    starts = []
    starts.reserveCapacity(edits.count)
    var shift = 0
    for edit in edits {
      starts.append(edit.range.lowerBound + shift)
      shift += edit.replacement.count - edit.range.count
    }
  }

  /// The edited text.
  package func text(of source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var position = 0
    for edit in edits {
      result += source[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
    }
    result += source[position...]
    return result
  }

  /// The source range of a range of the edited text.
  ///
  /// A range that begins or ends inside a replacement gives the whole of what was
  /// replaced there, so the source range never loses a character that the edited
  /// range shows. Cost: O(log *n*) in the number of edits.
  package func source(of range: TextRange) -> TextRange {
    let lower = sourceOffset(of: range.lowerBound, asEnd: false)
    let upper = range.isEmpty ? lower : sourceOffset(of: range.upperBound, asEnd: true)
    return TextRange(lower, max(lower, upper))
  }

  private func sourceOffset(of offset: Int, asEnd: Bool) -> Int {
    // The last edit that starts before the offset (an end must lie strictly
    // behind an edit's start to be touched by it; a start at it is touched).
    let next = starts.partitioningIndex { asEnd ? $0 >= offset : $0 > offset }
    guard next > 0 else { return offset }
    let edit = edits[next - 1]
    let end = starts[next - 1] + edit.replacement.count
    if offset < end || (asEnd && offset == end && !edit.replacement.isEmpty) {
      return asEnd ? edit.range.upperBound : edit.range.lowerBound
    }
    return edit.range.upperBound + (offset - end)
  }

  /// Applies edits to the text that this map leads from, and takes them in.
  ///
  /// - Parameters:
  ///   - newEdits: In offsets of `text`, in any order; of two that overlap the
  ///     one that starts first is kept, and the other is left out.
  ///   - text: The edited text so far; replaced by the next one.
  /// - Returns: How many edits were applied.
  @discardableResult
  package mutating func apply(_ newEdits: [TextEdit], to text: inout [UInt8]) -> Int {
    guard !newEdits.isEmpty else { return 0 }
    var sorted: [TextEdit] = []
    for edit in newEdits.sorted(by: { $0.range < $1.range }) {
      if let last = sorted.last, edit.range.lowerBound < last.range.upperBound { continue }
      if let last = sorted.last, edit.range == last.range { continue }
      sorted.append(edit)
    }
    text = OffsetMap(edits: sorted).text(of: text)
    compose(with: sorted)
    return sorted.count
  }

  /// Takes edits in this map's edited offsets into the list of source edits.
  ///
  /// Walks the edited text once, from one new edit to the next. Whatever meets
  /// without a kept source byte between becomes one edit, so the result is apart
  /// again. Cost: linear in the edits and in the bytes of their replacements.
  private mutating func compose(with newEdits: [TextEdit]) {
    var walk = EditWalk(edits: edits, starts: starts)
    for edit in newEdits {
      walk.advance(to: edit.range.lowerBound, keeping: true)
      walk.advance(to: edit.range.upperBound, keeping: false)
      walk.write(edit.replacement)
    }
    self = OffsetMap(edits: walk.finish())
  }
}

/// A walk through an edited text that rewrites the edits it came from.
private struct EditWalk {
  let edits: [TextEdit]
  /// For each edit, its start in the edited text.
  let starts: [Int]
  /// The edit at hand, and how many bytes of its replacement are behind.
  private var next = 0
  private var consumed = 0
  private var position = 0
  private var sourcePosition = 0
  /// The edit being written: it grows until a source byte is kept.
  private var pendingStart = 0
  private var pending: [UInt8] = []
  private var result: [TextEdit] = []

  init(edits: [TextEdit], starts: [Int]) {
    self.edits = edits
    self.starts = starts
    result.reserveCapacity(edits.count)
  }

  /// Goes to a place in the edited text; what lies between is kept or dropped.
  mutating func advance(to end: Int, keeping: Bool) {
    while true {
      if next < edits.count, starts[next] <= position {
        let edit = edits[next]
        sourcePosition = edit.range.upperBound
        let count = min(edit.replacement.count - consumed, end - position)
        if keeping { pending += edit.replacement[consumed..<consumed + count] }
        position += count
        consumed += count
        guard consumed == edit.replacement.count else { return }
        next += 1
        consumed = 0
      } else {
        guard position < end else { return }
        let stop = next < edits.count ? min(end, starts[next]) : end
        copy(stop - position, keeping: keeping)
      }
    }
  }

  mutating func write(_ bytes: [UInt8]) { pending += bytes }

  /// The rest is kept; the edits that lead from the source to the new text.
  mutating func finish() -> [TextEdit] {
    if let last = starts.last, let edit = edits.last {
      advance(to: max(position, last + edit.replacement.count), keeping: true)
    }
    flush()
    return result
  }

  /// Source bytes that no old edit replaced.
  private mutating func copy(_ count: Int, keeping: Bool) {
    if keeping { flush() }
    position += count
    sourcePosition += count
    if keeping { pendingStart = sourcePosition }
  }

  private mutating func flush() {
    if pendingStart < sourcePosition || !pending.isEmpty {
      result.append(TextEdit(TextRange(pendingStart, sourcePosition), bytes: pending))
      pending.removeAll()
    }
    pendingStart = sourcePosition
  }
}
