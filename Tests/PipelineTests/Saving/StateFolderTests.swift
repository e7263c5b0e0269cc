import Articles
import DataFiles
import TestSupport
import Testing

@testable import Pipeline

@Suite struct StateFolderTests {
  @Test("a batch that was damaged or cut on the disk is refused")
  func noticesDamage() throws {
    let folder = try TemporaryFolder()
    let state = StateFolder(path: folder.path)
    let document = Document(id: "d-a", path: "a.txt", source: Array("Vera Lindqvist part.".utf8))
    try state.begin(StageName.load)
    try state.save([(0, document)], rejects: [], stage: StageName.load, batch: 0)
    #expect(try state.read(batch: 0, stages: [StageName.load]).documents == [document])

    let path = state.batchPath(0, of: StageName.load)
    let whole = try Files.readAll(path)
    var generator = SeededGenerator(seed: 7)
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try refuses(damaged, at: path, state)
      try refuses(Array(whole[..<index]), at: path, state)
    }
  }

  private func refuses(_ bytes: [UInt8], at path: String, _ state: StateFolder) throws {
    var file = try OutputFile(path: path)
    try file.write(bytes)
    try file.close()
    let problem = #expect(throws: ProblemReport.self) {
      try state.read(batch: 0, stages: [StageName.load])
    }
    #expect(problem?.kind == .input)
  }
}
