import Simulation

/// Who is where after some steps, the least loss first.
struct Standings {
  /// One optimizer in the standings.
  struct Entry {
    let rank: Int
    let run: Run
    /// The loss above the lowest known point; nil where none is known.
    let gap: Double?

    /// The step at which it arrived at a lowest point to stay.
    var goalStep: Int? { run.course.judge.goalStep }
    /// How many gradients it has asked for.
    var gradientEvaluations: Int { run.course.oracle.gradientEvaluations }
  }

  let setup: RaceSetup
  let steps: Int
  let entries: [Entry]

  /// The standings after `steps` steps of a race.
  init(_ setup: RaceSetup, steps: Int) {
    self.setup = setup
    self.steps = steps
    let runs = setup.runs.map { run in
      var run = run
      run.advance(to: steps, turning: setup.turns(of: run.entrant))
      return run
    }
    let lowest = setup.surface.lowestValue
    entries = Self.ranked(runs).enumerated().map { place, run in
      Entry(rank: place + 1, run: run, gap: lowest.map { run.loss - $0 })
    }
  }

  /// The least loss first, those without a loss last; equal ones in the order in which they were named.
  private static func ranked(_ runs: [Run]) -> [Run] {
    func key(_ run: Run) -> Double { run.loss.isNaN ? .infinity : run.loss }
    return runs.enumerated()
      .sorted { key($0.element) == key($1.element) ? $0.offset < $1.offset : key($0.element) < key($1.element) }
      .map(\.element)
  }

  var surface: Surface { setup.surface }
}
