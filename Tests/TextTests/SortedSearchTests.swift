import Testing
import Text

@Suite struct SortedSearchTests {
  @Test("finds where the second part begins", arguments: 0...9)
  func findsTheBorder(border: Int) {
    let numbers = Array(0..<9)
    #expect(numbers.partitioningIndex { $0 >= border } == border)
    let slice = numbers[3..<7]
    #expect(slice.partitioningIndex { $0 >= border } == min(7, max(3, border)))
  }

  @Test func aCollectionOfNothingEndsWhereItBegins() {
    #expect([Int]().partitioningIndex { _ in true } == 0)
  }
}
