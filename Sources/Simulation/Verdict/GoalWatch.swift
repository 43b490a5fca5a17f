/// Tells since when a run has stayed at a lowest point: a watcher beside the run, which knows what the run need not.
///
/// ```swift
/// var watch = GoalWatch(.searched(surface), run.sample)
/// run.advance(by: 1000) { watch.observe($0) }
/// watch.since  // 89
/// ```
public struct GoalWatch: Sendable {
  /// The step since which the point has stayed at a lowest point; nil while it has not arrived.
  public private(set) var since: Int?
  private let arena: Arena
  private var goal: Point?

  /// A watcher that has seen the start.
  public init(_ arena: Arena, _ start: Sample) {
    self.arena = arena
    observe(start)
  }

  /// Takes note of a step.
  public mutating func observe(_ sample: Sample) {
    if let goal, (goal - sample.point).magnitude.max() <= arena.radius { return }
    guard since != nil || sample.loss <= arena.goalLoss else { return }
    goal = arena.goal(at: sample.point)
    let isThere = goal != nil || arena.isInValley(loss: sample.loss, slope: sample.gradientNorm)
    since = isThere ? since ?? sample.step : nil
  }
}
