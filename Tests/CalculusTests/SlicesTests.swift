import Synchronization
import Testing

@testable import Calculus

@Suite struct SlicesTests {
  private final class Calls: Sendable {
    let numbers = Mutex<[Int]>([])
  }

  @Test(arguments: [0, 1, 2, 3, 16, 1000])
  func `every slice is done once before the work is over`(count: Int) {
    let calls = Calls()
    Slices.perform(count) { number in calls.numbers.withLock { $0.append(number) } }
    #expect(calls.numbers.withLock { $0.sorted() } == Array(0..<count))
  }
}
