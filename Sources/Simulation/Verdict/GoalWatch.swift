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

  /// The step at which a run that was watched arrived to stay; nil for one that will have left again soon, as who bounces
  /// to and fro across the lowest ground.
  public func arrival(of run: Run) -> Int? {
    guard let since else { return nil }
    var ahead = run
    var watch = self
    ahead.advance(by: Self.foresight) { watch.observe($0) }
    return watch.since == since ? since : nil
  }

  /// How many steps who has arrived must stay.
  private static let foresight = 64

  /// Takes note of a step.
  public mutating func observe(_ sample: Sample) {
    if let goal, (goal - sample.point).magnitude.max() <= arena.radius { return }
    guard since != nil || sample.loss <= arena.goalLoss else { return }
    goal = arena.goal(at: sample)
    let isThere = goal != nil || arena.isInValley(loss: sample.loss, slope: sample.gradientNorm)
    since = isThere ? since ?? sample.step : nil
  }
}
