import Text

/// The clusters that go by each key: few in all, so that sorting them takes less than a
/// dictionary of lists.
struct NameLists {
  private var entries: [(key: UInt64, cluster: Int)] = []

  mutating func append(_ cluster: Int, for key: UInt64) { entries.append((key, cluster)) }

  /// Makes the lists ready to be asked, when all have been appended.
  mutating func sort() { entries.sort { $0 < $1 } }

  /// The clusters of a key, in ascending order; `nil` if there is none. O(log *n*).
  subscript(key: UInt64) -> [Int]? {
    let first = entries.partitioningIndex { $0.key >= key }
    let list = entries[first...].prefix { $0.key == key }
    return list.isEmpty ? nil : list.map(\.cluster)
  }
}
