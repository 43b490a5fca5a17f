@testable import Simulation
import Testing

@testable import Studio

@Suite struct JobTests {
  @Test func `a job makes its slices in order, ends, and stays at its end`() {
    var job = Job(0) { state -> Finding? in
      state += 1
      return state <= 3 ? .minima(Array(repeating: Self.minimum, count: state)) : nil
    }
    var counts: [Int] = []
    while let finding = job.next(), case .minima(let minima) = finding { counts.append(minima.count) }
    #expect(counts == [1, 2, 3])
    let end = job.next()
    #expect(end.map { _ in true } == nil)
  }

  @Test func `a copy of a job goes its own way`() {
    var job = Job(0) { state -> Finding? in
      state += 1
      return state <= 2 ? .minima(Array(repeating: Self.minimum, count: state)) : nil
    }
    var copy = job
    _ = copy.next()
    _ = copy.next()
    guard case .minima(let minima)? = job.next() else {
      Issue.record("the first slice is still to be made")
      return
    }
    #expect(minima.count == 1)
  }

  private static let minimum = Minimum(point: .zero, value: 0, isGlobal: true, number: 1)
}
