import Simulation

extension Race {
  /// The rate to show for an entrant: with a schedule that of the step that led to `step`, which is the one in its
  /// arithmetic; without one the rate that its knob says.
  func shownRate(of index: Int, at step: Int? = nil) -> Double {
    let step = step ?? self.step
    let run = runs[index]
    let isTurned = timelines[index].turns.contains { $0.step == step && $0.knob == "lr" }
    guard run.course.schedule != nil, step > 0, !isTurned || step != self.step else { return run.learningRate }
    return timelines[index].run(at: step - 1).learningRate
  }
}
