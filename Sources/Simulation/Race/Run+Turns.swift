extension Run {
  /// Makes the steps up to `end`, turns knobs at their steps, and hands every step to `observer`.
  ///
  /// A turn at step k is taken when step k has been made: the sample of step k shows the new learning rate, because it is
  /// that of the step to come.
  ///
  /// - Parameter turns: The turns of this run in the order of their steps. Those at the present step have been taken.
  public mutating func advance(
    to end: Int, turning turns: [Turn], _ observer: (Sample) throws -> Void
  ) rethrows {
    while let next = turns.first(where: { $0.step > step })?.step, next <= end {
      try advance(by: next - step - 1, observer)
      advance(by: 1)
      take(turns)
      try observer(sample)
    }
    try advance(by: max(0, end - step), observer)
  }

  /// Makes the steps up to `end` and turns knobs at their steps, with nobody watching.
  public mutating func advance(to end: Int, turning turns: [Turn]) {
    while let next = turns.first(where: { $0.step > step })?.step, next <= end {
      advance(by: next - step)
      take(turns)
    }
    advance(by: max(0, end - step))
  }

  /// Turns the knobs whose turn is at the present step.
  public mutating func take(_ turns: [Turn]) {
    for turn in turns where turn.step == step { self.turn(turn.knob, to: turn.value) }
  }
}

extension RaceSetup {
  /// Every entrant at step 0, in the order of ``entrants``, with the turns of step 0 taken.
  public var runs: [Run] {
    entrants.map { entrant in
      var run = run(of: entrant)
      run.take(turns(of: entrant))
      return run
    }
  }

  /// An entrant at step 0, before any knob is turned.
  func run(of entrant: Entrant) -> Run { Run(entrant, on: surface, from: start, seed: seed, noise: noise) }

  /// The turns of one entrant, in the order of their steps.
  public func turns(of entrant: Entrant) -> [Turn] {
    turns.filter { $0.entrant == entrant.name }.sorted { $0.step < $1.step }
  }
}
