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
    entries = Race.order(of: runs).enumerated().map { place, index in
      Entry(rank: place + 1, run: runs[index], gap: lowest.map { runs[index].loss - $0 })
    }
  }

  var surface: Surface { setup.surface }
}
