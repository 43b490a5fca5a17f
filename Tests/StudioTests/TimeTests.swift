import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct TimeTests {
  @Test func `Space pauses and plays, and only playing time makes steps`() throws {
    var model = try Model.racing()
    model.wait(seconds: 1)
    #expect(model.race.step == 10)
    model.press(" ")
    #expect(!model.isRunning)
    model.wait(seconds: 5)
    #expect(model.race.step == 10)
    model.press(" ")
    model.wait(seconds: 1)
    #expect(model.race.step == 20)
  }

  @Test func `arrows stop the race and look one step on or back`() throws {
    var model = try Model.racing()
    model.press(.right, .right, .right)
    #expect(model.race.step == 3)
    #expect(!model.isPlaying)
    model.press(.left)
    #expect(model.race.step == 2)
    #expect(model.race.end == 3)
  }

  @Test func `leaps are a hundred steps long and stop at the start`() throws {
    var model = try Model.racing()
    model.press(.pageUp, .shiftRight)
    #expect(model.race.step == 200)
    model.press(.pageDown)
    #expect(model.race.step == 100)
    model.press(.shiftLeft, .pageDown)
    #expect(model.race.step == 0)
    #expect(model.race.end == 200)
  }

  @Test func `Home is the start and End the last step made`() throws {
    var model = try Model.racing()
    model.advance(to: 57)
    model.press(.home)
    #expect(model.race.step == 0)
    model.press(.end)
    #expect(model.race.step == 57)
  }

  @Test func `looking back changes nothing`() throws {
    var model = try Model.racing(on: "rastrigin", noise: 0.5)
    model.advance(to: 300)
    let before = model.race.runs.map(\.bits)
    model.press(.home, .right, .pageUp, .left, .end)
    #expect(model.race.runs.map(\.bits) == before)
  }

  @Test func `the speed climbs a ladder from 1 to 100 000 steps a second and back`() throws {
    var model = try Model.racing()
    var climbed: [Int] = []
    for _ in 0..<20 { model.press(",") }
    for _ in 0..<17 {
      climbed.append(model.speed.stepsPerSecond)
      model.press(".")
    }
    let ladder = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]
    #expect(climbed == ladder + [100_000])
    var descended: [Int] = []
    for _ in ladder {
      descended.append(model.speed.stepsPerSecond)
      model.press("<")
    }
    #expect(descended == ladder.reversed())
    #expect(Speed(stepsPerSecond: 1).text == "1 step/s")
    #expect(Speed(stepsPerSecond: 20_000).text == "20k steps/s")
  }

  @Test func `the race stops by itself once, when everybody has arrived, and can be played on`() throws {
    var model = try Model.racing(["sgd:lr=0.95"])
    for _ in 0..<20 { model.press(".") }
    model.wait(seconds: 0.1)
    #expect(model.race.runs.allSatisfy { $0.outcome.isFinal })
    #expect(!model.isPlaying)
    #expect(model.text.contains("finished"))
    model.press(" ")
    model.wait(seconds: 0.1)
    #expect(model.isPlaying)
  }

  @Test(arguments: ["s", "f", "c", "?"] as [Key])
  func `time stands still while something else has the keys`(key: Key) throws {
    var model = try Model.racing()
    model.press(key)
    #expect(!model.isRunning)
    model.wait(seconds: 3)
    #expect(model.race.step == 0)
    model.press(.escape)
    #expect(model.isRunning)
  }
}

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
    model.press("+")
    #expect(model.race.end == 777)
    model.advance(to: 30_000)
    var other = try self.model()
    other.advance(to: 777)
    other.press("+")
    other.advance(to: 30_000)
    #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
    #expect(model.race.timelines.map(\.losses.entries) == other.race.timelines.map(\.losses.entries))
    model.advance(to: 500)
    other.advance(to: 500)
    #expect(model.race.runs.map(\.bits) == other.race.runs.map(\.bits))
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
