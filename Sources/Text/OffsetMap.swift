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
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if asEnd ? starts[middle] < offset : starts[middle] <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return offset }
    let edit = edits[low - 1]
    let end = starts[low - 1] + edit.replacement.count
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

  /// Merges edits in this map's edited offsets into the list of source edits.
  ///
  /// Edits that touch old replacements are joined with them: the joined edit
  /// spans all the source that either replaced.
  private mutating func compose(with newEdits: [TextEdit]) {
    var result: [TextEdit] = []
    var old = 0
    var new = 0
    /// Old replacements shift the text by this much up to the old edit at hand.
    var shift = 0
    while old < edits.count || new < newEdits.count {
      let oldStart = old < edits.count ? starts[old] : .max
      let newStart = new < newEdits.count ? newEdits[new].range.lowerBound : .max
      let oldEnd = old < edits.count ? oldStart + edits[old].replacement.count : .max
      if old < edits.count, oldEnd < newStart {
        result.append(edits[old])
        shift += edits[old].replacement.count - edits[old].range.count
        old += 1
        continue
      }
      if new < newEdits.count, newEdits[new].range.upperBound < oldStart {
        let edit = newEdits[new]
        result.append(
          TextEdit(
            TextRange(edit.range.lowerBound - shift, edit.range.upperBound - shift),
            bytes: edit.replacement))
        new += 1
        continue
      }
      // A cluster of old replacements and new edits that touch: gather all of it.
      let clusterStart = min(oldStart, newStart)
      let sourceStart = clusterStart - shift
      var clusterEnd = clusterStart
      var pieces: [UInt8] = []
      var position = clusterStart  // in edited offsets
      var clusterOld: [TextEdit] = []
      var clusterOldStarts: [Int] = []
      var clusterNew: [TextEdit] = []
      while true {
        if old < edits.count, starts[old] <= clusterEnd {
          clusterEnd = max(clusterEnd, starts[old] + edits[old].replacement.count)
          clusterOld.append(edits[old])
          clusterOldStarts.append(starts[old])
          shift += edits[old].replacement.count - edits[old].range.count
          old += 1
        } else if new < newEdits.count, newEdits[new].range.lowerBound <= clusterEnd {
          clusterEnd = max(clusterEnd, newEdits[new].range.upperBound)
          clusterNew.append(newEdits[new])
          new += 1
        } else {
          break
        }
      }
      // What the cluster's edited text was, between and inside old replacements,
      // is only known for the replacements; stretches copied from the source that
      // the new edits keep must stay edits of their own, so they split the result.
      var sourcePosition = sourceStart
      var pendingStart = sourceStart
      func isInsideNew(_ offset: Int) -> Bool {
        clusterNew.contains { $0.range.lowerBound <= offset && offset < $0.range.upperBound }
      }
      var nextOld = 0
      var nextNew = 0
      var isDirty = false
      func flush() {
        if isDirty {
          result.append(TextEdit(TextRange(pendingStart, sourcePosition), bytes: pieces))
        }
        pieces = []
        isDirty = false
      }
      while true {
        if nextNew < clusterNew.count, clusterNew[nextNew].range.lowerBound == position {
          if !isDirty { pendingStart = sourcePosition }
          isDirty = true
          pieces += clusterNew[nextNew].replacement
          nextNew += 1
          continue
        }
        if nextOld < clusterOld.count, clusterOldStarts[nextOld] == position {
          let edit = clusterOld[nextOld]
          if !isDirty { pendingStart = sourcePosition }
          isDirty = true
          for (index, byte) in edit.replacement.enumerated() {
            while nextNew < clusterNew.count,
              clusterNew[nextNew].range.lowerBound == position + index, index > 0
            {
              pieces += clusterNew[nextNew].replacement
              nextNew += 1
            }
            if !isInsideNew(position + index) { pieces.append(byte) }
          }
          position += edit.replacement.count
          sourcePosition = edit.range.upperBound
          nextOld += 1
          continue
        }
        guard position < clusterEnd else { break }
        // One byte copied from the source.
        if isInsideNew(position) {
          if !isDirty { pendingStart = sourcePosition }
          isDirty = true
          sourcePosition += 1
        } else {
          flush()
          sourcePosition += 1
        }
        position += 1
      }
      flush()
    }
    self = OffsetMap(edits: result)
  }
}
