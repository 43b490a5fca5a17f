import Simulation
import Studio
import Synchronization
import Testing

@testable import descent

@Suite("Work beside the loop")
struct WorkshopTests {
  @Test("threads find what a loop finds, in its order, and say so", arguments: ["himmelblau", "sin(3x) + cos(2y)"])
  func findings(text: String) async throws {
    let surface = try Surface(text)
    var alone = MinimaSearch(surface)
    var expected: [Findings] = []
    while let findings = alone.next() { expected.append(findings) }
    let (calls, continuation) = AsyncStream<Void>.makeStream()
    let workshop = Workshop { continuation.yield() }
    workshop.begin(Ticket(1), Job(MinimaSearch(surface)) { .minima($0) })
    var found: [Findings] = []
    for await _ in calls {
      for (ticket, finding) in workshop.take() {
        #expect(ticket == Ticket(1))
        if case .minima(let findings) = finding { found.append(findings) }
      }
      if found.count == expected.count { break }
    }
    #expect(found.map { $0.minima.map(\.point) } == expected.map { $0.minima.map(\.point) })
    #expect(found.last?.isComplete == true)
  }

  @Test("a job given up is thrown away with all that it has found, however many there are")
  func cancelling() throws {
    let workshop = Workshop {}
    let surface = try Surface(named: "rastrigin")
    for number in 1...200 {
      workshop.begin(Ticket(number), Job(MinimaSearch(surface)) { .minima($0) })
      workshop.cancel(Ticket(number))
      #expect(workshop.take().isEmpty)
    }
  }
}
