import French

/// Makes the file that the product reads of trained weights.
package struct ModelWriter {
  package struct Settings: Sendable {
    /// The binary logarithm of the number of rows; 18 make 4 MB.
    package var rowBits = 18
    /// Points for a factor of *e*. Weights are cut off at 127 points, so a field trained with a
    /// margin, whose weights are larger, needs fewer than one trained without.
    package var unit = 24
    /// How many points the file says a factor of *e* is worth. With more than ``unit`` the
    /// product reads every score as that much smaller: a margin makes the tagger surer than it
    /// is right. Which names the tagger alone finds does not change.
    package var statedUnit = 36
    /// What being outside of every name is made less likely by, in units of the logarithm.
    package var boldness: Float = 0

    package init() {}
  }

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  /// - Returns: The bytes of the file, and how many features found a place.
  package func bytes(
    of field: RandomField, keys: [UInt64]
  ) -> (bytes: [UInt8], features: Int) {
    var bytes = NameModel.magic
    func append(_ number: Int, size: Int) {
      for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
    append(NameModel.version, size: 4)
    append(settings.rowBits, size: 4)
    append(settings.statedUnit, size: 4)
    while bytes.count < NameModel.headerSize { bytes.append(0) }
    for from in 0..<16 {
      for to in 0..<16 { append(transition(field, from, to), size: 2) }
    }
    let (rows, features) = rows(of: field, keys: keys)
    bytes += rows
    return (bytes, features)
  }

  /// Forbidden steps cost more than anything can make up for, see `NameTagger`.
  private static let forbidden = -12000

  private func transition(_ field: RandomField, _ from: Int, _ to: Int) -> Int {
    guard to < NameTag.count, from != NameTag.count || from == NameModel.start,
      NameTag.mayFollow(to, after: from == NameModel.start ? nil : from)
    else { return Self.forbidden }
    let boldness = to == NameTag.outside ? settings.boldness : 0
    let points = (field.transitions[from][to] - boldness) * Float(settings.unit)
    return Int(points.rounded().clamped(to: -2000...2000))
  }

  /// The rows with the weightiest features; of two that want one place the weightier gets it.
  private func rows(of field: RandomField, keys: [UInt64]) -> (bytes: [UInt8], features: Int) {
    let count = 1 << settings.rowBits
    var taken = [Bool](repeating: false, count: count)
    var bytes = [UInt8](repeating: 0, count: count * 16)
    var candidates: [(weight: Float, key: UInt64, points: [Int8])] = []
    for (feature, key) in keys.enumerated() where field.counts[feature] > 0 {
      let points = points(field.weights[feature])
      guard points.contains(where: { $0 != 0 }) else { continue }
      let most = points.map { Float(abs(Int($0))) }.max() ?? 0
      candidates.append((most * Float(field.counts[feature]).squareRoot(), key, points))
    }
    candidates.sort { ($1.weight, $0.key) < ($0.weight, $1.key) }
    var features = 0
    for candidate in candidates {
      let first = Int(candidate.key >> UInt64(64 - settings.rowBits))
      guard let place = [first, first ^ 1].first(where: { !taken[$0] }) else { continue }
      taken[place] = true
      features += 1
      for (lane, point) in candidate.points.enumerated() {
        bytes[place * 16 + lane] = UInt8(bitPattern: point)
      }
      let mark = NameModel.mark(of: candidate.key)
      bytes[place * 16 + 14] = UInt8(truncatingIfNeeded: mark)
      bytes[place * 16 + 15] = UInt8(truncatingIfNeeded: mark >> 8)
    }
    return (bytes, features)
  }

  /// Points of all tags against `outside`.
  private func points(_ weights: SIMD16<Float>) -> [Int8] {
    (0..<NameTag.outside).map { tag in
      let points = (weights[tag] - weights[NameTag.outside]) * Float(settings.unit)
      return Int8(points.rounded().clamped(to: -127...127))
    }
  }
}

extension Float {
  fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
