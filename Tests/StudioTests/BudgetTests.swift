import Canvas
import Simulation
import Synchronization
import Testing

@testable import Studio

@Suite struct BudgetTests {
  /// A budget that is over when it has been asked so many times.
  private func budget(_ times: Int) -> Budget {
    let asked = Mutex(0)
    return Budget {
      asked.withLock { count in
        count += 1
        return count >= times
      }
    }
  }

  private func fast() throws -> Model {
    var model = try Model.racing(on: "himmelblau", Optimizers.all.map { $0.card.name })
    for _ in 0..<20 { model.press(".") }
    return model
  }

  @Test func `a tick whose budget is over at once makes few steps, and owes none of the rest`() throws {
    var model = try fast()
    _ = model.update(.tick(seconds: 0.1, budget: budget(1)))
    #expect((1...16).contains(model.race.step))
    let step = model.race.step
    _ = model.update(.tick(seconds: 0))
    #expect(model.race.step == step)
  }

  @Test(arguments: [1, 2, 3, 5, 8])
  func `whatever the budget, the steps made are those of the race`(times: Int) throws {
    var model = try fast()
    for _ in 0..<10 { _ = model.update(.tick(seconds: 0.01, budget: budget(times))) }
    var other = try fast()
    other.advance(to: model.race.step)
    #expect(model.race.step > 0)
    #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
  }

  @Test func `slices grow while there is time and shrink when there is none`() throws {
    var model = try fast()
    for _ in 0..<3 { _ = model.update(.tick(seconds: 0.01)) }
    #expect(model.race.step == 3000)
    let slice = model.slice
    #expect(slice >= 256)
    for _ in 0..<20 { _ = model.update(.tick(seconds: 0.1, budget: budget(1))) }
    #expect(model.slice == 1)
  }
}
