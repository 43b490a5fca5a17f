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
    if let cycle = flip(in: arena, outlook) ?? cycle(in: arena, &outlook) { return .rattling(cycle) }
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

  /// How it will jump from one side to the other for ever, as it does exactly at the limit of its rate, whatever it does
  /// along the valley.
  private func flip(in arena: Arena, _ outlook: Outlook) -> Outcome.Rattling? {
    guard step >= 6, let minimum = arena.nearestMinimum(to: point), let excess = excess(at: minimum, in: arena) else {
      return nil
    }
    let hessian = arena.field.hessian(at: minimum)
    let sides = outlook.points.map {
      hessian.part(of: $0 - minimum, along: hessian.eigenvalues(in: arena.domain.dimension).1)
    }
    guard sides[0].norm > arena.radius,
      zip(sides, sides.dropFirst()).allSatisfy({ ($0 + $1).norm <= 1e-6 * sides[0].norm })
    else { return nil }
    let isAround = arena.minimum(from: outlook.lower, to: outlook.upper) != nil
    return Outcome.Rattling(
      since: course.judge.rattle.since, period: 2, isAroundMinimum: isAround, excess: excess,
      isAcrossValley: !isAround)
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
    if let flight = judge.flight, flight.isLost { return (flight.seen, .runsAway) }
    // Outside the map the next steps tell what will come of it, so that it is said at the first moment that is looked at.
    guard judge.isOutside(point), loss > judge.startLoss else { return nil }
    var ahead = self
    ahead.advance(by: Self.foresight)
    guard let flight = ahead.course.judge.flight else { return nil }
    let fails = ahead.course.judge.failure.map { $0.last == ahead.step && $0.reason == .overflow } ?? false
    return flight.isLost || fails
      ? (Judge.Sighting(step: min(step, flight.seen.step), rate: flight.seen.rate), .runsAway) : nil
  }

  /// How many steps are made ahead to see whether a run outside the map runs away.
  private static let foresight = 64

  private func divergence(in arena: Arena) -> Outcome.Divergence? {
    guard let (seen, reason) = sighting else { return nil }
    var excess: Outcome.Excess?
    // The rate to blame is that at which it ran away, which is earlier than the step at which the numbers end.
    let rate = course.judge.flight.map { $0.seen.step <= seen.step ? $0.seen.rate : seen.rate } ?? seen.rate
    // A limit that moves with the inertia of a schedule is not known for an earlier step.
    if reason == .runsAway || reason == .overflow, course.schedule?.inertia(at: step) == nil,
      let limit = stabilityLimit(in: arena),
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
    let lowest = goals.first ?? minima.first?.point ?? (lowestValue == nil ? nil : findings.valley?.points.first)
    guard let curvature = lowest.map({ field.hessian(at: $0).eigenvalues.1 }), curvature > 0 else { return nil }
    return curvature
  }

  /// The minimum nearest to a point.
  fileprivate func nearestMinimum(to point: Point) -> Point? {
    minima.min { ($0.point - point).norm < ($1.point - point).norm }?.point
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
