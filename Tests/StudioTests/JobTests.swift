import Simulation
import Testing

@testable import Studio

@Suite struct JobTests {
  /// Counts to three.
  private struct Count: Survey {
    var count = 0
    mutating func next() -> Int? {
      count += 1
      return count <= 3 ? count : nil
    }
  }

  @Test func `a job makes its slices in order, ends, and stays at its end`() throws {
    let known = try Surface(named: "bowl").knownArena.findings
    var job = Job(Count()) { _ in .minima(known) }
    var slices = 0
    while job.next() != nil { slices += 1 }
    #expect(slices == 3)
    let isOver = job.next() == nil
    #expect(isOver)
  }

  private func begun(_ effects: [Effect]) -> (ticket: Ticket, job: Job)? {
    for case .begin(let ticket, let job) in effects { return (ticket, job) }
    return nil
  }

  @Test func `minima appear when they are found, and what is found is what a search without a screen finds`() throws {
    let setup = try RaceSetup(surface: Surface("sin(x) + sin(2y) + 0.1x^2"))
    var model = Model(setup, size: .init(columns: 80, rows: 24), look: Look(charset: .braille, theme: .plain))
    #expect(model.minima.isEmpty && !model.text.contains("★ minimum\n★"))
    var (ticket, job) = try #require(begun(model.opening))
    while let finding = job.next() { _ = model.update(.found(ticket, finding)) }
    #expect(model.minima == Arena.searched(setup.surface).minima)
    #expect(!model.minima.isEmpty)
    #expect(model.opening == [])
  }

  @Test func `another surface cancels the search of the former one, whose findings are dropped`() throws {
    let setup = try RaceSetup(surface: Surface("sin(x) + sin(2y)"))
    var model = Model(setup, size: .init(columns: 80, rows: 24), look: Look(charset: .braille, theme: .plain))
    var (old, job) = try #require(begun(model.opening))
    let effects = model.press("n")
    #expect(effects.first == .cancel(old))
    let (new, _) = try #require(begun(effects))
    #expect(new != old)
    let known = model.minima
    while let finding = job.next() { _ = model.update(.found(old, finding)) }
    #expect(model.minima == known)
  }

  @Test func `another start keeps what is known, and searches nothing`() throws {
    var model = try Model.racing(on: "himmelblau")
    let known = model.minima
    #expect(model.press("x") == [])
    #expect(model.minima == known && known.count == 4)
  }
}
