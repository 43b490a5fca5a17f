import Calculus
import Simulation
import Testing

@Suite("Verdicts that stand")
struct StandingVerdictTests {
  private func trial(_ entrant: String, on surface: String, from start: Point? = nil, noise: Double = 0) throws -> Trial
  {
    Trial(try Entrant(entrant), on: try SurfaceShelf.surface(surface), from: start, noise: noise)
  }

  /// ravine is x²/2 + 50y²: λmax = 100, so at α = 0.02 y changes its sign with every step and x shrinks by 2 %.
  @Test(
    "exactly at 2/λmax a run jumps from side to side, and is told so after a few steps and ever after",
    arguments: [8, 20, 100, 400, 600, 1000, 5000])
  func flip(steps: Int) throws {
    for (surface, start) in [("ravine", nil), ("50x^2+y^2", [1, 1])] as [(String, Point?)] {
      var trial = try trial("sgd:lr=0.02", on: surface, from: start)
      trial.advance(by: steps)
      guard case .rattling(let rattling) = trial.outcome else {
        Issue.record("\(surface) at \(steps): \(trial.outcome.sentence)")
        continue
      }
      #expect(rattling.period == 2)
      #expect(rattling.sentence.description.hasSuffix("α 0.02 = 2/λmax = 0.02"))
    }
  }

  @Test("a little below the limit nothing is said to last", arguments: [0.0199, 0.01999])
  func below(rate: Double) throws {
    for steps in [20, 100, 400] {
      var trial = try trial("sgd:lr=\(rate)", on: "ravine")
      trial.advance(by: steps)
      #expect(trial.outcome == .running, "\(trial.outcome.sentence)")
    }
  }

  @Test("who wanders with noise is in no cycle", arguments: 0..<10 as Range<UInt64>)
  func wandering(seed: UInt64) throws {
    let surface = try SurfaceShelf.surface("x^2")
    for steps in [20, 60, 150, 400] {
      var trial = Trial(try Entrant("sgd:lr=1"), on: surface, from: [1, 0], seed: seed, noise: 0.1)
      trial.advance(by: steps)
      if case .rattling(let rattling) = trial.outcome { #expect(rattling.period == nil, "\(rattling.sentence)") }
    }
  }

  /// tan(x) has poles everywhere: a run is thrown to and fro, and its loss is above and below that of the start by turns.
  @Test("nobody runs away on tan(x), whenever it is looked at", arguments: ["sgd", "momentum", "adagrad", "adam"])
  func poles(entrant: String) throws {
    var trial = try trial(entrant, on: "tan(x)")
    for _ in 0..<200 {
      trial.advance(by: 20)
      guard case .diverged(let divergence) = trial.outcome else { continue }
      #expect(divergence.reason != .runsAway, "step \(trial.step)")
    }
  }

  @Test(
    "once diverged, a run has diverged at every later step",
    arguments: [
      ("sgd:lr=1.01", "bowl"), ("sgd:lr=1.05", "x^2"), ("momentum:lr=2", "bowl"), ("sgd:lr=0.3", "x^4-6x^2+4x+18"),
      ("sgd:lr=5", "tan(x)"), ("nesterov:lr=0.95", "bowl"), ("momentum:lr=0.5", "x^4"), ("sgd:lr=3", "exp(x)+exp(-x)"),
      ("adam:lr=300", "bowl"), ("sgd:lr=0.5", "x^3-3x"), ("sgd:lr=2", "rosenbrock"),
    ])
  func isFinal(entrant: String, surface: String) throws {
    var trial = try trial(entrant, on: surface)
    var reason: Outcome.Reason?
    for _ in 0..<600 {
      trial.advance(by: 1)
      if case .diverged(let divergence) = trial.outcome {
        reason = divergence.reason
      } else if let reason {
        // Who came to a place without a value may find back to one.
        #expect(![.runsAway, .overflow].contains(reason), "step \(trial.step): \(trial.outcome.sentence)")
      }
    }
  }

  /// |1 − 2α| = 1.1 and 1.2: 20 steps make 6.7 and 38 times the distance.
  @Test("a rate above the limit is named as soon as the map is left", arguments: [1.05, 1.1, 1.2])
  func early(rate: Double) throws {
    var trial = try trial("sgd:lr=\(rate)", on: "x^2")
    trial.advance(by: 20)
    #expect(trial.outcome.sentence.description == "each step lands higher and farther away: α \(rate) > 2/λmax = 1")
  }

  /// α grows from 0.1 by 0.029 a step; λmax = 2 on the bowl.
  @Test("under a schedule the rate at which it ran away is named")
  func schedule() throws {
    let setup = try RaceSetup(
      surface: SurfaceShelf.surface("bowl"), entrants: ["sgd:lr=0.1"],
      schedules: ["linear:start-factor=1,end-factor=30,total-iters=100"])
    var run = setup.runs[0]
    run.advance(by: 1000)
    guard case .diverged(let divergence) = run.verdict(in: SurfaceShelf.arena(setup.surface)) else {
      Issue.record("\(run.point)")
      return
    }
    let excess = try #require(divergence.excess)
    #expect(excess.rate > 1 && excess.rate <= 3 && excess.limit.rate == 1)
  }

  @Test("a place at infinity is none, though the loss there is a number")
  func infinity() throws {
    for entrant in ["sgd", "sgd:lr=0.1", "momentum:lr=0.1"] {
      var trial = try trial(entrant, on: "exp(x)", from: [800, 0])
      #expect(trial.learningRate > 0)
      for _ in 0..<5 {
        trial.advance(by: 1)
        #expect(trial.outcome.name == "diverged", "\(entrant) at \(trial.point)")
      }
    }
  }

  @Test("who bounces across the lowest ground has not arrived to stay")
  func bouncing() throws {
    var trial = try trial("momentum:lr=0.5", on: "max(0,x^2-1)+max(0,y^2-1)", from: [-3.5, 2])
    var watch = GoalWatch(trial.arena, trial.sample)
    for _ in 0..<200 {
      trial.advance(by: 5) { watch.observe($0) }
      guard let arrival = watch.arrival(of: trial.run) else { continue }
      var later = trial
      later.advance(by: 64) { #expect($0.loss < 1e-3, "step \($0.step), said to have arrived at \(arrival)") }
    }
  }
}
