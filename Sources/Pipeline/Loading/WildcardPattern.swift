/// One part of a path pattern: `*` stands for any letters, `?` for one, `[a-c]` and
/// `[!a]` for one of some or none of them. A dot at the start must be written.
struct WildcardPattern {
  private enum Piece {
    case letter(Unicode.Scalar)
    case any
    case anyRun
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)

    func matches(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .letter(let letter): letter == scalar
      case .any, .anyRun: true
      case .oneOf(let ranges, let isNegated):
        ranges.contains { $0.contains(scalar) } != isNegated
      }
    }
  }

  private let pieces: [Piece]

  init(_ pattern: some StringProtocol) {
    var pieces: [Piece] = []
    var rest = Array(pattern.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": pieces.append(.anyRun)
      case "?": pieces.append(.any)
      case "[":
        if let set = Self.set(from: &rest) {
          pieces.append(set)
        } else {
          pieces.append(.letter("["))
        }
      default: pieces.append(.letter(scalar))
      }
    }
    self.pieces = pieces
  }

  /// Whether a path part is a pattern at all.
  static func isPattern(_ part: some StringProtocol) -> Bool {
    part.unicodeScalars.contains { "*?[".unicodeScalars.contains($0) }
  }

  /// - Complexity: O(*n* · *m*) at worst: only the last `*` is ever tried again.
  func matches(_ name: some StringProtocol) -> Bool {
    let name = Array(name.unicodeScalars)
    if name.first == ".", let first = pieces.first {
      guard case .letter(".") = first else { return false }
    }
    var (index, piece) = (0, 0)
    var retry: (index: Int, piece: Int)?
    while index < name.count {
      if piece < pieces.count, case .anyRun = pieces[piece] {
        retry = (index, piece)
        piece += 1
      } else if piece < pieces.count, pieces[piece].matches(name[index]) {
        index += 1
        piece += 1
      } else if let last = retry {
        retry = (last.index + 1, last.piece)
        index = last.index + 1
        piece = last.piece + 1
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { if case .anyRun = $0 { true } else { false } }
  }

  /// What stands behind a `[`; `nil`, with nothing taken, where there is no `]`.
  private static func set(from rest: inout ArraySlice<Unicode.Scalar>) -> Piece? {
    var inside = rest
    let isNegated = inside.first == "!" || inside.first == "^"
    if isNegated { inside.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let scalar = inside.popFirst() {
      if scalar == "]", !ranges.isEmpty {
        rest = inside
        return .oneOf(ranges, isNegated: isNegated)
      }
      var last = scalar
      if inside.first == "-", let end = inside.dropFirst().first, end != "]", end >= scalar {
        last = end
        inside.removeFirst(2)
      }
      ranges.append(scalar...last)
    }
    return nil
  }
}
