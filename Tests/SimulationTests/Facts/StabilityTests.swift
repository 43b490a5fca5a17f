import Calculus
import Simulation
import Testing

@Suite("Facts of stability")
struct StabilityTests {
  private func run(_ entrant: String, on surface: String, steps: Int) throws -> Trial {
    var run = Trial(try Entrant(entrant), on: try SurfaceShelf.surface(surface))
    run.advance(by: steps)
    return run
  }

  @Test(
    "on x² a rule is stable up to its limit and not beyond",
    arguments: [
      ("sgd", 1.0), ("momentum", 1.9), ("nesterov", 0.67857142857142857),
      ("nesterov:look-ahead=true", 0.67857142857142857),
    ])
  func limits(entrant: String, limit: Double) throws {
    let text = entrant + (entrant.contains(":") ? "," : ":")
    let below = try run("\(text)lr=\(limit * 0.998)", on: "square", steps: 20_000)
    let above = try run("\(text)lr=\(limit * 1.002)", on: "square", steps: 20_000)
    #expect(abs(below.point.x) < 1e-3)
    #expect(!(abs(above.point.x) < 1e3))
    let known = try #require(below.optimizer.stabilityLimit(curvature: 2))
    #expect(abs(known.rate - limit) < 1e-12)
  }

  @Test("at the rate at which SGD and Momentum still converge on the stretched bowl, Nesterov diverges")
  func surprise() throws {
    #expect(try run("sgd:lr=0.95", on: "bowl", steps: 400).outcome == .globalMinimum)
    #expect(try run("momentum:lr=0.95", on: "bowl", steps: 400).outcome == .globalMinimum)
    #expect(try run("nesterov:lr=0.95", on: "bowl", steps: 400).outcome.name == "diverged")
    #expect(try run("nesterov:lr=0.95,look-ahead=true", on: "bowl", steps: 400).outcome.name == "diverged")
  }

  @Test("a ravine a hundred times steeper across than along is stable at 0.019 and not at 0.021")
  func ravine() throws {
    #expect(try run("sgd:lr=0.019", on: "ravine", steps: 800).outcome == .globalMinimum)
    #expect(try run("sgd:lr=0.021", on: "ravine", steps: 800).outcome.name == "diverged")
  }

  @Test("on x² a rate of 0.5 lands in one step, 1 flips for ever, and more diverges")
  func flips() throws {
    #expect(try run("sgd:lr=0.5", on: "square", steps: 1).point.x == 0)
    #expect(try run("sgd:lr=1", on: "square", steps: 1001).point.x == 2.5)
    #expect(try run("sgd:lr=1", on: "square", steps: 1000).outcome.name == "rattling")
    #expect(try run("sgd:lr=1.01", on: "square", steps: 1000).outcome.name == "diverged")
  }

  @Test("each step of SGD multiplies the error by 1 − α·λ", arguments: [0.01, 0.1, 0.3])
  func factor(rate: Double) throws {
    let error = try run("sgd:lr=\(rate)", on: "parabola", steps: 1).point.x - 0.5
    #expect(abs(error - (1 - 6 * rate) * -2) < 1e-14)
  }

  @Test("on 3x² − 3x + 4 the limit is a third")
  func parabola() throws {
    #expect(try run("sgd:lr=0.333", on: "parabola", steps: 10_000).outcome == .globalMinimum)
    #expect(try run("sgd:lr=0.334", on: "parabola", steps: 10_000).outcome.name == "diverged")
  }

  @Test("the first step of Adam is α long, that of RMSProp α/√(1 − a)")
  func firstSteps() throws {
    let adam = try run("adam:lr=0.3", on: "bowl", steps: 1).point - [-7, 2]
    #expect(abs(adam.x - 0.3) < 1e-7 && abs(adam.y + 0.3) < 1e-7)
    let rmsprop = try run("rmsprop:lr=0.3,alpha=0.9", on: "bowl", steps: 1).point - [-7, 2]
    #expect(abs(rmsprop.x - 0.3 / 0.1.squareRoot()) < 1e-7)
    #expect(abs(rmsprop.y + 0.3 / 0.1.squareRoot()) < 1e-7)
  }

  @Test("RMSProp ends on x² in a cycle between −α/2 and α/2, and is said to rattle", arguments: [0.01, 0.1])
  func cycle(rate: Double) throws {
    var run = try run("rmsprop:alpha=0.9,lr=\(rate)", on: "square", steps: 3000)
    let here = run.point.x
    run.advance(by: 1)
    #expect(abs(abs(here) - rate / 2) < 1e-6 * rate)
    #expect(abs(here + run.point.x) < 1e-6 * rate)
    #expect(run.outcome.name == "rattling")
  }
}
