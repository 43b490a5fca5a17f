import Calculus
import Words

extension Run {
  /// What has become of the run so far, as far as it can be told with what is known of the surface.
  public func verdict(in arena: Arena) -> Outcome {
    if let divergence = divergence(in: arena) { return .diverged(divergence) }
    let hasDwelt = course.judge.dwell >= Judge.patience
    let rest = hasDwelt ? arena.rest(at: point, loss: loss, gradient: course.gradient) : nil
    if !arena.domain.contains(point) { return rest?.isMinimum == true ? .outsideMinimum : .leftTheMap }
    return rest ?? outlook(in: arena)
  }

  /// The verdict on a run that has not stood still for long: what it will do tells what it is doing.
  private func outlook(in arena: Arena) -> Outcome {
    var outlook = Outlook(self)
    if outlook.isStill {
      let gradient = course.gradient
      if gradient == .zero, let rest = arena.rest(at: point, loss: loss, gradient: gradient) { return rest }
      if learningRate == 0 { return .standing }
    }
    if let cycle = cycle(in: arena, &outlook) { return .rattling(cycle) }
    guard let since = course.judge.rattle.since, let box = course.judge.rattle.box else { return .running }
    return .rattling(
      Outcome.Rattling(
        since: since, period: nil, isAroundMinimum: arena.minimum(from: box.lower, to: box.upper) != nil, excess: nil))
  }

  /// How it will go to and fro for ever, if it will: in a cycle, or without one because its rate is too large.
  private func cycle(in arena: Arena, _ outlook: inout Outlook) -> Outcome.Rattling? {
    guard step >= 3 * (outlook.period ?? 4), (outlook.upper - outlook.lower).max() > arena.radius else { return nil }
    let minimum = arena.minimum(from: outlook.lower, to: outlook.upper)
    let blame = minimum.flatMap { excess(at: $0, in: arena) }
    // The period is asked for twice: looking farther may have found that there is none.
    guard outlook.period != nil || blame != nil, outlook.isLasting(), outlook.period != nil || blame != nil else {
      return nil
    }
    return Outcome.Rattling(
      since: course.judge.rattle.since, period: outlook.period, isAroundMinimum: minimum != nil, excess: blame)
  }

  /// The limit of the learning rate at a minimum, where it is reached or exceeded.
  private func excess(at minimum: Point, in arena: Arena) -> Outcome.Excess? {
    let curvature = arena.field.hessian(at: minimum).eigenvalues.1
    guard course.schedule == nil, curvature > 0, let limit = optimizer.stabilityLimit(curvature: curvature),
      learningRate >= limit.rate * (1 - 1e-9)
    else { return nil }
    return Outcome.Excess(rate: learningRate, limit: limit)
  }

  /// The learning rate above which the run leaves the lowest point of the surface, where theory knows it.
  public func stabilityLimit(in arena: Arena) -> StabilityLimit? {
    arena.largestCurvature.flatMap { optimizer.stabilityLimit(curvature: $0) }
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
    if reason == .runsAway || reason == .overflow, course.schedule == nil, let limit = stabilityLimit(in: arena),
      rate > limit.rate
    {
      excess = Outcome.Excess(rate: rate, limit: limit)
    }
    return Outcome.Divergence(step: seen.step, reason: reason, excess: excess, cause: cause(of: reason, in: arena))
  }
}

extension Run {
  /// What in the formula has no value where the run came to: nothing where its own numbers ended before. Numbers that
  /// grow too large are worth naming only where another way of writing avoids it.
  private func cause(of reason: Outcome.Reason, in arena: Arena) -> Phrase? {
    guard reason != .runsAway, let place = course.judge.failure?.place, place.isFinite,
      let obstacle = arena.field.obstacle(at: place), obstacle.hasCure || [.undefined, .noSlope].contains(reason)
    else { return nil }
    return obstacle.sentence
  }
}

extension Arena {
  /// The largest second derivative at the lowest point, λmax; nil where none is known or it is not above 0.
  public var largestCurvature: Double? {
    let lowest = goals.first ?? (lowestValue == nil ? nil : findings.valley?.points.first)
    guard let curvature = lowest.map({ field.hessian(at: $0).eigenvalues.1 }), curvature > 0 else { return nil }
    return curvature
  }

  /// A minimum in a box, or no farther from it than half its size; the one nearest to its middle.
  fileprivate func minimum(from lower: Point, to upper: Point) -> Point? {
    let (middle, reach) = ((lower + upper) / 2, upper - lower + radius)
    let known = minima.map(\.point) + (findings.valley?.points ?? [])
    return known.filter { all(($0 - middle).magnitude .<= reach) }.min { ($0 - middle).norm < ($1 - middle).norm }
  }
}

extension Outcome {
  fileprivate var isMinimum: Bool {
    switch self {
    case .globalMinimum, .falseMinimum: true
    default: false
    }
  }
}
