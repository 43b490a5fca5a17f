import Calculus

extension Run {
  /// What has become of the run so far, as far as it can be told with what is known of the surface.
  public func verdict(in arena: Arena) -> Outcome {
    let judge = course.judge
    if let divergence = divergence(in: arena) { return .diverged(divergence) }
    if !arena.domain.contains(point) { return .leftTheMap }
    if judge.dwell >= Judge.patience, let rest = arena.rest(at: point, loss: loss, gradient: course.gradient) {
      return rest
    }
    if let since = judge.rattle.since { return .rattling(since: since) }
    return .running
  }

  /// Whether the run has left every bound, or has come to a place without a value. No finding changes that.
  public var hasDiverged: Bool { sighting != nil }

  private var sighting: (seen: Judge.Sighting, reason: Outcome.Reason)? {
    let judge = course.judge
    if let failure = judge.failure, failure.last == step { return (failure.seen, failure.reason) }
    if let far = judge.far, loss > judge.startLoss { return (far, .runsAway) }
    return nil
  }

  private func divergence(in arena: Arena) -> Outcome.Divergence? {
    guard let (seen, reason) = sighting else { return nil }
    var excess: Outcome.Excess?
    // The rate to blame is that at which it ran away, which is earlier than the step at which the numbers end.
    let rate = course.judge.far.map { min($0.step, seen.step) == $0.step ? $0.rate : seen.rate } ?? seen.rate
    if reason == .runsAway || reason == .overflow, course.schedule == nil,
      let curvature = arena.largestCurvature, let limit = optimizer.stabilityLimit(curvature: curvature),
      rate > limit.rate
    {
      excess = Outcome.Excess(rate: rate, limit: limit)
    }
    return Outcome.Divergence(step: seen.step, reason: reason, excess: excess)
  }
}

extension Arena {
  /// The largest second derivative at the lowest point: λmax.
  fileprivate var largestCurvature: Double? {
    let lowest = goals.first ?? (lowestValue == nil ? nil : findings.valley?.points.first)
    guard let curvature = lowest.map({ field.hessian(at: $0).eigenvalues.1 }), curvature > 0 else { return nil }
    return curvature
  }
}
