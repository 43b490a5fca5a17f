import Canvas
import Simulation
import Testing

@testable import Studio

@Suite struct RateTests {
  private let four = ["sgd", "momentum", "adagrad", "adam"]

  @Test(arguments: [("+", 0.125), ("=", 0.125), ("-", 0.08), ("_", 0.08), ("]", 1), ("[", 0.01)] as [(Key, Double)])
  func `a rate key turns the chosen optimizer and no other`(key: Key, rate: Double) throws {
    var model = try Model.racing(four, rate: 0.1)
    model.press(key)
    #expect(model.rates == [rate, 0.1, 0.1, 0.1])
  }

  @Test func `with the rates of all every optimizer turns, and the bar says so`() throws {
    var model = try Model.racing(["sgd:lr=0.1", "adam:lr=0.2"], columns: 120)
    model.press("a")
    #expect(model.text.contains("turn all optimizers"))
    model.press("]")
    #expect(model.rates == [1, 2])
    #expect(model.text.contains("all rates"))
    model.press("a", "[")
    #expect(model.rates == [0.1, 2])
  }

  @Test func `up and down again is where it was, through a hundred rungs`() throws {
    var model = try Model.racing(["sgd"], rate: 0.1)
    for _ in 0..<100 { model.press("]") }
    for _ in 0..<100 { model.press("[") }
    #expect(model.rates == [0.1])
    model.press("+", "-")
    #expect(model.rates == [0.1])
  }

  @Test func `a rate never becomes infinite, negative or nothing`() throws {
    var model = try Model.racing(["sgd"], rate: 0.1)
    for _ in 0..<800 { model.press("]") }
    #expect(model.rates[0].isFinite)
    for _ in 0..<1600 { model.press("[") }
    #expect(model.rates[0] > 0)
    for _ in 0..<700 { model.press("-") }
    #expect(model.rates[0] > 0)
  }

  @Test func `the rate on the screen is the rate that is computed with`() throws {
    var model = try Model.racing(["sgd"], rate: 0.1, columns: 120, rows: 36)
    for (rate, shown) in [(0.125, "0.125"), (0.15625, "0.15625"), (0.1953125, "0.1953"), (0.244140625, "0.2441")] {
      model.press("+", .right)
      #expect(model.rates[0] == rate)
      #expect(model.frame.lines.contains { $0.contains("sgd") && $0.contains(" \(shown) ") })
    }
  }

  @Test func `a rate turned in mid-run acts from the next step on and keeps the memory`() throws {
    var model = try Model.racing(["momentum"], rate: 0.1)
    model.advance(to: 20)
    let before = model.race.runs[0]
    model.press(" ", "+", " ")
    #expect(model.race.runs[0].point == before.point)
    var run = before
    run.turn("lr", to: 0.125)
    run.advance(by: 5)
    model.advance(to: 25)
    #expect(model.race.runs[0].bits == run.bits)
  }

  @Test func `a rate that counts from here on starts the future again from the step looked at`() throws {
    var model = try Model.racing(["sgd"], rate: 0.1)
    model.advance(to: 50)
    model.press("b", .home, .right, .right, "]")
    #expect(model.race.step == 2)
    #expect(model.race.end == 2)
    model.press(.left)
    #expect(model.rates == [0.1])
    model.press(.right, .right)
    #expect(model.rates == [1])
  }

  @Test func `a new start keeps the rates, another surface has its own`() throws {
    var model = try Model.racing(["sgd", "adam"], rate: 0.1)
    model.advance(to: 5)
    model.press("]")
    for key: Key in ["r", "x"] {
      model.press(key)
      #expect(model.rates == [1, 0.1])
      #expect(model.race.step == 0)
      #expect(model.isPlaying)
    }
    model.press("n")
    let surface = model.race.surface
    #expect(model.rates == model.race.runs.map { surface.defaultRate(for: $0.entrant.method) })
  }
}
