import Simulation

extension Timeline {
  /// The rate to show for a run of it: with a schedule that of the step just made, which is the one in its arithmetic;
  /// without one the rate that its knob says.
  func shownRate(at run: Run) -> Double {
    let isTurned = turns.contains { $0.step == run.step && $0.knob == "lr" }
    guard run.course.schedule != nil, run.step > 0, !isTurned else { return run.learningRate }
    return self.run(at: run.step - 1).learningRate
  }
}
