extension Model {
  /// Whether time passes in the race.
  public var isRunning: Bool {
    switch mode {
    case .racing, .editing: isPlaying && !isTooSmall
    case .help, .picking, .typing, .quoting, .placing: false
    }
  }

  /// Whether the relief turns by itself at the moment.
  var isTurning: Bool {
    if case .racing = mode { turnsSlowly && view.card.isSpatial && !isTooSmall } else { false }
  }

  /// Whether anything moves, or a run is made again: only then are ticks needed.
  public var isMoving: Bool { isRunning || isTurning || race.isBehind }

  /// How many ticks a second show all that moves.
  public var ticksPerSecond: Int {
    isTurning || race.isBehind ? max(60, speed.stepsPerSecond) : speed.stepsPerSecond
  }

  /// The step whose arithmetic is shown. In a race faster than the eye it is another one ten times a second, so that its
  /// numbers can be caught; standing still it is the one looked at.
  var explainedStep: Int {
    let stride = isRunning ? max(1, speed.stepsPerSecond / 10) : 1
    let step = race.step - race.step % stride
    return step == 0 ? race.step : step
  }

  mutating func playOrPause() {
    isPlaying.toggle()
    hasStopped = false
    ghosts.letGo()
  }

  mutating func pass(_ seconds: Double, _ budget: Budget) {
    if isTurning { turn(seconds) }
    if race.isBehind {
      catchUp(within: budget)
      return
    }
    guard isRunning else { return }
    debt += seconds * Double(speed.stepsPerSecond)
    let steps = Int(debt)
    debt -= Double(steps)
    guard steps > 0 else { return }
    let isPauseNear = pause.map { race.step < $0 && race.step + steps >= $0 } ?? false
    makeSteps(isPauseNear ? (pause ?? 0) - race.step : steps, within: budget)
    if race.step == pause {
      pause = nil
      isPlaying = false
      return
    }
    if !hasFinished && outcomes.allSatisfy(\.isFinal) {
      hasFinished = true
      hasStopped = true
      isPlaying = false
    }
  }

  /// Makes the runs that are owed, until the budget is over.
  private mutating func catchUp(within budget: Budget) {
    while race.isBehind {
      race.catchUp(by: slice)
      if budget.isOver() {
        slice = max(1, slice / 2)
        return
      }
      slice = min(1 << 17, 2 * slice)
    }
  }

  /// Makes steps in slices, until there are enough or the budget is over. A slice is as long as the last budgets had
  /// room for: it doubles as long as there is time, and shrinks when there was none.
  private mutating func makeSteps(_ count: Int, within budget: Budget) {
    var left = count
    while left > 0 {
      let steps = min(slice, left)
      race.advance(by: steps)
      left -= steps
      if budget.isOver() {
        slice = max(1, slice / 2)
        return
      }
      if steps == slice { slice = min(1 << 17, 2 * slice) }
    }
  }
}
