import Articles
import DataFiles
import TestSupport
import Testing

@testable import Pipeline

@Suite struct SpillingTests {
  @Test("values are sorted the same however few are in memory", arguments: [1, 2, 7, 100, 5000])
  func sorts(limit: Int) throws {
    var generator = SeededGenerator(seed: UInt64(limit))
    let folder = try TemporaryFolder()
    for count in [0, 1, 2, 50, 1000] {
      let values = (0..<count).map { _ in
        String(repeating: "é", count: Int.random(in: 0...5, using: &generator))
          + "\(Int.random(in: 0...300, using: &generator))"
      }
      let sorter = SpillingSorter<String>(in: folder.path, limit: limit) { $0 < $1 }
      // A drained sorter is as good as a new one.
      for _ in 0..<2 {
        for value in values { try sorter.add(value, weight: Int.random(in: 1...3)) }
        var sorted: [String] = []
        try sorter.drain { sorted.append($0) }
        #expect(sorted == values.sorted())
      }
      try sorter.drain { _ in Issue.record("a drained sorter is empty") }
    }
    #expect(try Files.list(folder.path).isEmpty)
  }

  @Test("a value may be longer than what is read at a time")
  func sortsLongValues() throws {
    let folder = try TemporaryFolder()
    let sorter = SpillingSorter<String>(in: folder.path, limit: 1) { $0 < $1 }
    let values = ["c", "a", "b"].map { String(repeating: $0, count: 600_000) }
    for value in values { try sorter.add(value) }
    var sorted: [String] = []
    try sorter.drain { sorted.append($0) }
    #expect(sorted == values.sorted())
  }

  @Test("sections come back in order and have one digest, wherever they wait")
  func keepsSections() throws {
    let folder = try TemporaryFolder()
    let sections = (0..<20).map { [UInt8](repeating: UInt8($0), count: $0 % 4) }
    let digests = try [0, 5, 1000].map { limit in
      var log = SectionLog(in: folder.path, limit: limit)
      for section in sections { try log.append(section) }
      var read: [[UInt8]] = []
      try log.forEach { read.append($0) }
      #expect(read == sections)
      return log.digest
    }
    #expect(Set(digests).count == 1)
    #expect(try Files.list(folder.path).isEmpty)
  }
}
