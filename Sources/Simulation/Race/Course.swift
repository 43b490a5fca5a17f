/// A run without its optimizer: where the point is, what it has met on the way, and the rate that the schedule gives.
///
/// Kept apart from the optimizer so that the loop over steps is compiled once for each optimizer and calls nothing
/// through a table.
public struct Course: Sendable {
  /// How many steps have been made.
  public private(set) var step = 0
  /// Where the point is now.
  public private(set) var point: Point
  /// Where it was one step before; the start at step 0.
  public private(set) var previous: Point
  /// The loss at ``point``.
  public private(set) var loss: Double
  /// What the surface was asked.
  public internal(set) var oracle: Oracle
  /// What a verdict needs to know of the way.
  public private(set) var judge: Judge
  /// The learning rate that the knob says, before the schedule.
  public internal(set) var baseRate: Double
  /// How the rate changes with the steps; nil for a constant rate.
  public internal(set) var schedule: (any Schedule)?

  init(start: Point, oracle: Oracle, judge: Judge, baseRate: Double, schedule: (any Schedule)?) {
    point = start
    previous = start
    self.oracle = oracle
    self.judge = judge
    self.baseRate = baseRate
    self.schedule = schedule
    let seen = self.oracle.observe(start)
    loss = seen.value
    self.judge.begin(at: start, loss: seen.value, gradient: seen.gradient, rate: baseRate)
  }

  /// The gradient of the surface at ``point``, without noise or clipping.
  public var gradient: Point {
    var asked = oracle
    return asked.observe(point).gradient
  }

  @inline(__always)
  mutating func make<Rule: Optimizer>(_ count: Int, with rule: inout Rule, _ samples: inout [Sample]?) {
    // Asked once: looking into an optional of a protocol's type at every step would copy it.
    let isScheduled = schedule != nil
    for _ in 0..<count {
      previous = point
      oracle.step = step
      rule.step(&point, &oracle)
      step += 1
      let here = oracle.observe(point)
      loss = here.value
      judge.observe(step: step, point: point, loss: loss, gradient: here.gradient, rate: rule.lr)
      if isScheduled { follow(&rule) }
      if samples != nil {
        samples?.append(
          Sample(step: step, point: point, loss: loss, gradientNorm: here.gradient.norm, learningRate: rule.lr))
      }
    }
  }

  /// Sets the rate, and with a one-cycle schedule the inertia, for the step to come.
  mutating func follow<Rule: Optimizer>(_ rule: inout Rule) {
    guard var schedule else { return }
    rule.lr = schedule.rate(at: step, base: baseRate, loss: loss)
    if let path = Rule.inertia, let inertia = schedule.inertia(at: step) { rule[keyPath: path] = inertia }
    self.schedule = schedule
  }
}

/// One row of a trace: a run after `step` steps.
public struct Sample: Sendable, Hashable {
  /// How many steps have been made.
  public let step: Int
  /// Where the point is.
  public let point: Point
  /// The value of the surface there.
  public let loss: Double
  /// The length of the gradient there, without noise or clipping.
  public let gradientNorm: Double
  /// The learning rate of the step to come.
  public let learningRate: Double
}

extension Optimizer {
  /// Makes `count` steps; ``Optimizer/drive(_:_:_:)`` of every optimizer.
  public mutating func drive(_ course: inout Course, _ count: Int, _ samples: inout [Sample]?) {
    course.make(count, with: &self, &samples)
  }
}
