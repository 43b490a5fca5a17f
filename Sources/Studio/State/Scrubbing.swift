import Canvas
import Simulation

extension Model {
  /// The plot of the losses is the ribbon of time: a press looks at the step under the pointer, a drag at every step that
  /// it passes, and the wheel one step back (up) or forward (down). False where the mouse meant something else.
  ///
  /// Only steps that have been made are looked at, so nothing of the race changes.
  mutating func scrub(_ action: Mouse.Action, _ place: Position, _ losses: Rectangle?) -> Bool {
    guard let losses else {
      isScrubbing = false
      return false
    }
    let isOnLosses = losses.contains(column: place.column, row: place.row)
    switch action {
    case .press:
      isScrubbing = isOnLosses
      if isOnLosses { visit(step(at: place.column, in: losses)) }
      return isOnLosses
    case .drag:
      // A hand that drags is not held to a row, and beyond the ends of the plot it means its ends.
      if isScrubbing { visit(step(at: place.column, in: losses)) }
      return isScrubbing
    case .release:
      defer { isScrubbing = false }
      return isScrubbing
    case .wheelUp:
      if isOnLosses { visit(race.step - 1) }
      return isOnLosses
    case .wheelDown:
      if isOnLosses { visit(race.step + 1) }
      return isOnLosses
    }
  }

  /// Looks at a step that has been made.
  private mutating func visit(_ step: Int) {
    mode = .racing
    grip = nil
    let step = max(0, min(race.end, step))
    if isPlaying || step != race.step { advance(to: step) }
  }

  /// The step under a column of the screen.
  private func step(at column: Int, in losses: Rectangle) -> Int {
    let plot = LossPlot.area(in: losses)
    let part = Double(column - plot.column) / Double(max(1, plot.columns - 1))
    return Int((max(0, min(1, part)) * Double(LossPlot.span(through: race.end))).rounded())
  }
}
