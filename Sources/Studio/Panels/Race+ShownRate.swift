import Simulation

extension Race {
  /// The rate to show for an entrant: with a schedule that of the step just made, which is the one in its arithmetic;
  /// without one the rate that its knob says.
  func shownRate(of index: Int) -> Double {
    let run = runs[index]
    let isTurned = timelines[index].turns.contains { $0.step == step && $0.knob == "lr" }
    guard run.course.schedule != nil, step > 0, !isTurned else { return run.learningRate }
    return timelines[index].run(at: step - 1).learningRate
  }
}
