import Calculus
import Simulation
import Testing

@Suite("Cycles, and runs that do not move")
struct CycleTests {
  private func rattling(
    _ entrant: String, on formula: String, from start: Double, steps: Int
  ) throws -> Outcome.Rattling? {
    var trial = Trial(try Entrant(entrant), on: try SurfaceShelf.surface(formula), from: [start, 0])
    trial.advance(by: steps)
    guard case .rattling(let rattling) = trial.outcome else { return nil }
    return rattling
  }

  @Test("at 2/λmax SGD flips for ever, and is said to within 20 steps", arguments: [8, 20, 150])
  func flip(steps: Int) throws {
    let rattling = try #require(try rattling("sgd:lr=1", on: "x^2", from: 1, steps: steps))
    #expect(rattling.period == 2)
    #expect(rattling.isAroundMinimum)
    #expect(rattling.sentence.description.hasSuffix("α 1 = 2/λmax = 1"))
  }

  /// f″ = 12x² − 12 at the lowest point, the least root of x³ − 3x + 1: −1.8793852, so 2/λmax = 2/30.385 = 0.06582.
  @Test("a homework's quartic goes to and fro without a period, and the rate is named", arguments: [20, 150])
  func quartic(steps: Int) throws {
    let rattling = try #require(try rattling("sgd:lr=0.1", on: "x^4-6x^2+4x+18", from: 0, steps: steps))
    #expect(rattling.period == nil && rattling.isAroundMinimum)
    #expect(rattling.sentence.description.hasSuffix("α 0.1 > 2/λmax = 0.06582"))
  }

  /// Steps of w − α·f′(w) with f′ = r-fold logistic slope: the logistic map w ← r·w·(1 − w), whose periods are known.
  @Test(
    "the periods of the logistic map are found",
    arguments: [(3.2, 2), (3.5, 4), (3.55, 8), (3.83, 3), (3.74, 5)] as [(Double, Int)])
  func logistic(r: Double, period: Int) throws {
    // α = 1: w − f′(w) = r·w − r·w², so f = (1 − r)·w²/2 + r·w³/3.
    let rattling = try #require(
      try rattling("sgd:lr=1", on: "(1-\(r))*x^2/2 + \(r)*x^3/3", from: 0.4, steps: 2000))
    #expect(rattling.period == period || (period == 8 && rattling.period == 4))
  }

  @Test("who closes in, however slowly, is in no cycle", arguments: [0.9, 0.99, 0.999, 0.9999])
  func closingIn(rate: Double) throws {
    #expect(try rattling("sgd:lr=\(rate)", on: "x^2", from: 1, steps: 20) == nil)
    #expect(try rattling("sgd:lr=\(rate)", on: "x^2", from: 1, steps: 250) == nil)
  }

  @Test("who zig-zags along a valley is in no cycle", arguments: [0.9, 0.95, 0.99, 0.999])
  func zigzag(rate: Double) throws {
    for steps in [5, 20, 60] {
      var trial = Trial(try Entrant("sgd:lr=\(rate)"), on: try SurfaceShelf.surface("bowl"))
      trial.advance(by: steps)
      #expect(trial.outcome == .running, "step \(steps): \(trial.outcome.sentence)")
    }
  }

  @Test("a run that has landed where there is no slope is said to have at once")
  func landed() throws {
    var trial = Trial(try Entrant("sgd:lr=0.5"), on: try SurfaceShelf.surface("x^2"))
    trial.advance(by: 1)
    #expect(trial.outcome == .globalMinimum)
  }

  @Test("a rate of 0 is named, also in the first step")
  func standing() throws {
    for steps in [0, 1, 100] {
      var trial = Trial(try Entrant("sgd:lr=0"), on: try SurfaceShelf.surface("bowl"))
      trial.advance(by: steps)
      #expect(trial.outcome == .standing)
    }
    #expect(Outcome.standing.sentence.description.contains("learning rate is 0"))
  }

  @Test("around a minimum is said only where one is")
  func valley() throws {
    let rosenbrock = try SurfaceShelf.surface("rosenbrock")
    var trial = Trial(try Entrant("adadelta"), on: rosenbrock)
    var seen = 0
    for _ in 0..<40 {
      trial.advance(by: 500)
      guard case .rattling(let rattling) = trial.outcome else { continue }
      seen += 1
      let isFar = (trial.point - Point(1, 1)).norm > 0.2
      #expect(!isFar || !rattling.sentence.description.contains("minimum"), "\(trial.point)")
    }
    #expect(seen > 0)
  }
}
