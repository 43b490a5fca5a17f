import Simulation

/// Who is where after some steps, the least loss first.
struct Standings {
  /// One optimizer in the standings.
  struct Entry {
    let rank: Int
    let run: Run
    /// The loss above the lowest known point; nil where none is known, and where it is lower.
    let gap: Double?
    /// The step at which it arrived at a lowest point to stay.
    let goalStep: Int?
    /// What has become of it.
    let outcome: Outcome
    /// How many gradients it has asked for.
    var gradientEvaluations: Int { run.course.oracle.gradientEvaluations }
  }

  let setup: RaceSetup
  let steps: Int
  let arena: Arena
  let entries: [Entry]

  /// The standings after `steps` steps of a race.
  init(_ setup: RaceSetup, steps: Int) {
    self.setup = setup
    self.steps = steps
    let arena = Arena.searched(setup.surface)
    let watched = setup.runs.map { run in
      var run = run
      var goal = GoalWatch(arena, run.sample)
      run.advance(to: steps, turning: setup.turns(of: run.entrant)) { goal.observe($0) }
      return (run: run, goalStep: goal.arrival(of: run))
    }
    self.arena = arena
    entries = Race.order(of: watched.map(\.run)).enumerated().map { place, index in
      let (run, goalStep) = watched[index]
      return Entry(
        rank: place + 1, run: run, gap: arena.gap(of: run.loss), goalStep: goalStep,
        outcome: run.verdict(in: arena))
    }
  }

  var surface: Surface { setup.surface }
}
