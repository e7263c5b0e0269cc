import Foundation
import Testing

@testable import Pipeline

@Suite struct RunRecordTests {
  @Test("ids sort by the start of the run, whatever the processes are called")
  func ids() {
    let morning = Date(timeIntervalSince1970: 1_715_675_400)
    let starts: [(milliseconds: Double, process: Int32)] = [
      (0, 9999), (250, 10_000), (251, 17), (1000, 9998), (59_999, 4), (60_000, 3),
    ]
    let ids = starts.map { start in
      RunRecord.id(
        begun: morning.addingTimeInterval(start.milliseconds / 1000), process: start.process)
    }
    #expect(ids == ids.sorted())
    #expect(ids[1] == "20240514T083000.250Z-10000")
  }
}
