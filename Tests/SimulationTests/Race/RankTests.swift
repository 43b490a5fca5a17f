import Simulation
import Testing

@Suite("Ranks, and what is blamed")
struct RankTests {
  @Test(
    "who has diverged never ranks above who has not",
    arguments: [
      ("log(x)", 1.0), ("1/(x-1)", 3), ("x^3", 2), ("-x^4", 0.5), ("sqrt(x)", 1), ("tan(x)", 1), ("x - log(x)", 0.5),
      ("-log(abs(x))", 1),
    ])
  func order(formula: String, start: Double) throws {
    let methods = ["sgd:lr=3", "momentum", "nelder-mead", "adagrad", "newton", "adam:lr=1", "sgd:lr=0.001", "lion"]
    for steps in [0, 1, 10, 50, 300] {
      var race = Race(
        try RaceSetup(surface: SurfaceShelf.surface(formula), entrants: methods, start: [start, 0]))
      race.seek(to: steps)
      let lost = race.standings.map(\.hasDiverged)
      let sorted = lost.sorted { !$0 && $1 }
      #expect(lost == sorted, "step \(steps)")
      for run in race.standings {
        let outcome = run.verdict(in: race.arena)
        #expect((outcome.name == "diverged") == run.hasDiverged)
        #expect(run.loss.isFinite || run.hasDiverged, "\(run.entrant.name): \(outcome.sentence)")
      }
    }
  }

  @Test("the logarithm's simplex ends where there is no value, and ranks last")
  func logarithm() throws {
    let setup = try RaceSetup(
      surface: SurfaceShelf.surface("log(x)"), entrants: ["nelder-mead:lr=0.5", "adagrad"], start: [1, 0])
    var race = Race(setup)
    race.seek(to: 50)
    #expect(race.standings.map(\.entrant.name) == ["adagrad", "nelder-mead"])
    #expect(race.outcome(of: 1) == .running)
  }

  /// On the stretched bowl 2/λmax is 1.
  @Test(
    "the rate that is blamed is that at which it diverged, whatever it is now",
    arguments: [
      ("sgd:lr=1.05", "250:sgd:lr=0.1", 300, "α 1.05 > 2/λmax = 1"), ("sgd", "200:sgd:lr=5", 250, "α 5 > 2/λmax = 1"),
      ("sgd:lr=1.05", "60:sgd:lr=3", 5000, "α 1.05 > 2/λmax = 1"),
    ])
  func blame(entrant: String, turn: String, steps: Int, words: String) throws {
    let setup = try RaceSetup(surface: SurfaceShelf.surface("bowl"), entrants: [entrant], turns: [turn])
    var race = Race(setup)
    race.seek(to: steps)
    #expect(race.outcome(of: 0).sentence.description.hasSuffix(words))
  }
}
