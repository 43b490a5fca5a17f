import Canvas
import Simulation
import Testbed
import Testing

@testable import Studio

@Suite struct ExactnessTests {
  private func model() throws -> Model {
    try Model.racing(on: "rosenbrock", ["sgd", "adam", "rmsprop", "lion"], seed: 7, noise: 0.1)
  }

  @Test(arguments: [1, 10, 1000, 100_000])
  func `the speed changes no number`(speed: Int) throws {
    var model = try model()
    model.speed = Speed(stepsPerSecond: speed)
    let goal = 4000
    while model.race.step < goal { model.wait(seconds: Double(goal - model.race.step) / Double(speed)) }
    var other = try self.model()
    other.advance(to: model.race.step)
    #expect(model.race.step == goal)
    #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
  }

  @Test func `time in odd slices gives the same race at the same pace`() throws {
    var random = SeededGenerator(state: 3)
    var model = try model()
    model.speed = Speed(stepsPerSecond: 100)
    var seconds = 0.0
    while seconds < 20 {
      let slice = Double.random(in: 0...0.06, using: &random)
      model.wait(seconds: slice)
      seconds += slice
      #expect(abs(Double(model.race.step) - 100 * seconds) < 1.001)
    }
    var other = try self.model()
    other.wait(seconds: Double(model.race.step) / 10)
    #expect(other.race.step == model.race.step)
    #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
  }

  @Test func `a knob turned far back in a long race starts the future there, as if never looked ahead`() throws {
    var model = try model()
    model.advance(to: 100_000)
    model.advance(to: 777)
    // From here on, not for the whole run.
    model.press("b", "+")
    #expect(model.race.end == 777)
    model.advance(to: 30_000)
    var other = try self.model()
    other.advance(to: 777)
    other.press("b", "+")
    other.advance(to: 30_000)
    #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
    #expect(model.race.timelines.map(\.losses.entries) == other.race.timelines.map(\.losses.entries))
    model.advance(to: 500)
    other.advance(to: 500)
    #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
    // The key takes away what was said about the dropped steps.
    // The dropped steps are left as a ghost, until it is sent away.
    model.press("y")
    other.press("y")
    #expect(model.frame == other.frame)
  }

  @Test func `a turn that the command line plans later does not hide one made now`() throws {
    let turns = ["50:sgd:lr=0.1"]
    var model = try Model.racing(["sgd"], rate: 0.5, turns: turns)
    model.advance(to: 10)
    model.press("+")
    model.advance(to: 80)
    let end = model.race.runs[0].bits
    model.advance(to: 20)
    #expect(model.rates == [0.625])
    model.advance(to: 60)
    #expect(model.rates == [0.1])
    model.advance(to: 80)
    #expect(model.race.runs[0].bits == end)
  }
}
