/// Watches a run and tells what has become of it.
///
/// What is asked of every step is cheap and depends on nothing but the steps, so that the verdict is the same at every
/// speed. The verdict itself is formed when somebody looks.
public struct Judge: Sendable {
  /// The least loss so far, and the step at which it was met.
  public private(set) var best: (loss: Double, step: Int) = (.infinity, 0)
  /// The step since which the point has stayed at a lowest point of the surface; nil while it has not arrived.
  public private(set) var goalStep: Int?

  private let arena: Arena
  private var startLoss = 0.0
  private var goal = Point.zero
  private var anchor = Point.zero
  private var dwell = 0
  private var failure: (step: Int, reason: Outcome.Reason)?
  private var farSince: Int?
  private var rattle = Rattle()

  /// For how many steps a point must stay within the surface's goal radius before it counts as at rest.
  static let patience = 25
  /// How many widths of the map a point with growing loss may be away before it counts as diverged.
  static let farAway = 10.0

  init(_ surface: Surface) { arena = surface.arena }

  mutating func begin(at start: Point, loss: Double, gradient: Point) {
    startLoss = loss
    anchor = start
    best = (loss, 0)
    if !loss.isFinite || !gradient.isFinite { fail(step: 0, point: start, loss: loss, gradient: gradient) }
    meetGoal(at: start, step: 0)
  }

  @inline(__always)
  mutating func observe(step: Int, point: Point, loss: Double, gradient: Point) {
    if loss < best.loss { best = (loss, step) }
    if isNear(anchor, point) {
      dwell += 1
    } else {
      anchor = point
      dwell = 0
    }
    if goalStep != nil ? !isNear(goal, point) : loss <= arena.goalLoss { meetGoal(at: point, step: step) }
    rattle.observe(step: step, point: point, loss: loss)
    // 0 unless one of them is infinite or no number, or their sum is too large.
    if (loss + gradient.sum()) * 0 != 0 { fail(step: step, point: point, loss: loss, gradient: gradient) }
    if loss <= startLoss || !arena.isFar(point) {
      farSince = nil
    } else if farSince == nil {
      farSince = step
    }
  }

  private mutating func meetGoal(at point: Point, step: Int) {
    guard let met = arena.goals.first(where: { isNear($0, point) }) else {
      goalStep = nil
      return
    }
    goal = met
    if goalStep == nil { goalStep = step }
  }

  /// Whether each coordinate is within the goal radius.
  @inline(__always)
  private func isNear(_ goal: Point, _ point: Point) -> Bool {
    let apart = point - goal
    return max(abs(apart.x), abs(apart.y)) <= arena.radius
  }

  private mutating func fail(step: Int, point: Point, loss: Double, gradient: Point) {
    guard failure == nil, !(loss.isFinite && gradient.isFinite) else { return }
    let reason: Outcome.Reason
    if loss == -.infinity {
      reason = .unboundedBelow
    } else if loss == .infinity || !point.isFinite {
      reason = .overflow
    } else if loss.isNaN {
      reason = arena.isFar(point) ? .overflow : .undefined
    } else {
      reason = arena.isFar(point) ? .overflow : .noSlope
    }
    failure = (step, reason)
  }

  /// The verdict on a run that this judge has watched.
  func outcome(of run: Run) -> Outcome {
    if let failure { return .diverged(divergence(failure.step, failure.reason, of: run)) }
    if let farSince, run.loss > startLoss { return .diverged(divergence(farSince, .runsAway, of: run)) }
    if !arena.domain.contains(run.point) { return .leftTheMap }
    if dwell >= Self.patience, let rest = arena.rest(at: run.point, gradient: run.course.gradient) { return rest }
    if let since = rattle.since { return .rattling(since: since) }
    return .running
  }

  private func divergence(_ step: Int, _ reason: Outcome.Reason, of run: Run) -> Outcome.Divergence {
    var excess: Outcome.Excess?
    if reason == .runsAway || reason == .overflow, run.course.schedule == nil, let curvature = arena.largestCurvature,
      let limit = run.optimizer.stabilityLimit(curvature: curvature), run.learningRate > limit.rate
    {
      excess = Outcome.Excess(rate: run.learningRate, limit: limit)
    }
    return Outcome.Divergence(step: step, reason: reason, excess: excess)
  }
}
