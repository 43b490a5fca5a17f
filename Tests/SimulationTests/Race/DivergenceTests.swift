import Calculus
import Simulation
import Testing

@Suite("Divergence")
struct DivergenceTests {
  private func end(_ entrant: String, on surface: String, from start: Point? = nil, steps: Int) throws -> Outcome {
    var run = Trial(try Entrant(entrant), on: try SurfaceShelf.surface(surface), from: start)
    run.advance(by: steps)
    return run.outcome
  }

  private func divergence(
    _ entrant: String, on surface: String, from start: Point? = nil, steps: Int
  ) throws -> Outcome.Divergence {
    let outcome = try end(entrant, on: surface, from: start, steps: steps)
    guard case .diverged(let divergence) = outcome else { throw Missed(outcome: outcome) }
    return divergence
  }

  private struct Missed: Error { let outcome: Outcome }

  @Test(
    "a rate above the limit is named with the limit",
    arguments: [
      ("sgd:lr=1.05", "α 1.05 > 2/λmax = 1"),
      ("momentum:lr=2", "α 2 > 2(1+μ)/λmax = 1.9"),
      ("nesterov:lr=0.95", "α 0.95 > 2(1+μ)/((1+2μ)·λmax) = 0.6786"),
    ])
  func limits(entrant: String, words: String) throws {
    let divergence = try divergence(entrant, on: "bowl", steps: 2000)
    #expect(divergence.sentence.description.hasSuffix(words), "\(divergence.sentence)")
  }

  @Test("a run is seen to run away long before its numbers overflow")
  func early() throws {
    let early = try divergence("sgd:lr=1.05", on: "bowl", steps: 100)
    #expect(early.reason == .runsAway)
    #expect(early.step < 60)
    #expect(try divergence("sgd:lr=1.05", on: "bowl", steps: 4000).reason == .overflow)
  }

  @Test("a run that leaves a surface without bottom is outside, and then falls without end")
  func bottomless() throws {
    #expect(try end("sgd", on: "saddle", steps: 100) == .leftTheMap)
    let divergence = try divergence("sgd", on: "saddle", steps: 20_000)
    #expect(divergence.reason == .unboundedBelow)
    #expect(divergence.excess == nil)
  }

  @Test("a formula without a value at the place reached is named as the cause")
  func undefined() throws {
    #expect(try divergence("sgd:lr=0.1", on: "ln(x) + x", from: [-1, 0], steps: 0).reason == .undefined)
    let later = try divergence("sgd:lr=10", on: "x - ln(x)", from: [0.5, 0], steps: 50)
    #expect([.undefined, .noSlope].contains(later.reason))
    #expect(later.sentence.description.contains("the formula has no"))
  }

  @Test("a formula without a slope at the place reached is named as the cause")
  func noSlope() throws {
    let divergence = try divergence("sgd:lr=0.1", on: "sqrt(x)*sqrt(x^3)/x", from: [0, 0], steps: 1)
    #expect([.noSlope, .undefined].contains(divergence.reason))
    #expect(!divergence.sentence.description.contains("nan"))
  }
}
