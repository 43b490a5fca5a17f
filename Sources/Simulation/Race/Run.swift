/// One optimizer on one surface: a value that is moved step by step. A copy is a snapshot.
///
/// ```swift
/// var run = try Run(Entrant("adam:lr=0.3"), on: surface, from: [-7, 2])
/// run.advance(by: 30)
/// print(run.point, run.loss, run.verdict(in: surface.knownArena).sentence)
/// ```
public struct Run: Sendable {
  /// Which optimizer runs, with which settings.
  public let entrant: Entrant
  /// The rule with its memory.
  public private(set) var optimizer: any Optimizer
  /// Where it is and what it has met.
  public private(set) var course: Course

  /// A run at step 0.
  public init(
    _ entrant: Entrant, on surface: Surface, from start: Point? = nil, seed: UInt64 = 0, noise sigma: Double = 0
  ) {
    self.entrant = entrant
    var optimizer = entrant.method.init()
    optimizer.lr = surface.defaultRate(for: entrant.method, from: start)
    var filter = GradientFilter()
    for setting in entrant.settings where !optimizer.set(setting.knob, to: setting.value) {
      _ = filter.set(setting.knob, to: setting.value)
    }
    let noise = sigma > 0 ? Noise(seed: seed, stream: entrant.name, sigma: sigma) : nil
    course = Course(
      start: start ?? surface.start, oracle: Oracle(field: surface.field, noise: noise, filter: filter),
      judge: Judge(surface), baseRate: optimizer.lr, schedule: entrant.schedule)
    self.optimizer = optimizer
    follow()
  }

  /// How many steps have been made.
  public var step: Int { course.step }
  /// Where the point is.
  public var point: Point { course.point }
  /// The value of the surface there.
  public var loss: Double { course.loss }
  /// The learning rate of the step to come.
  public var learningRate: Double { optimizer.lr }

  /// The present row of its trace.
  public var sample: Sample {
    Sample(
      step: step, point: point, loss: loss, gradientNorm: course.gradient.norm, learningRate: optimizer.lr)
  }

  /// Makes `count` steps.
  public mutating func advance(by count: Int) {
    var none: [Sample]?
    optimizer.drive(&course, count, &none)
  }

  /// Makes `count` steps and hands every one of them to `observer`.
  public mutating func advance(by count: Int, _ observer: (Sample) throws -> Void) rethrows {
    let block = 1024
    var left = count
    while left > 0 {
      var samples: [Sample]? = []
      samples?.reserveCapacity(min(block, left))
      optimizer.drive(&course, min(block, left), &samples)
      try samples?.forEach(observer)
      left -= min(block, left)
    }
  }

  /// The present value of a knob; nil when the run has no such knob.
  public func value(of knob: String) -> Double? {
    if knob == "lr" { return course.baseRate }
    return optimizer.value(of: knob) ?? course.oracle.filter.value(of: knob)
  }

  /// Turns a knob from the next step on and keeps the optimizer's memory. The run must have the knob, and the value
  /// must lie in its range.
  public mutating func turn(_ knob: String, to value: Double) {
    if knob == "lr" {
      precondition(KnobRange.nonNegative.contains(value))
      course.baseRate = value
      optimizer.lr = value
    } else if !optimizer.set(knob, to: value) {
      let isKnown = course.oracle.filter.set(knob, to: value)
      precondition(isKnown, "\(entrant.name) has no knob \(knob)")
    }
    follow()
  }

  private mutating func follow() {
    func follow<Rule: Optimizer>(_ rule: Rule) -> any Optimizer {
      var rule = rule
      course.follow(&rule)
      return rule
    }
    optimizer = follow(optimizer)
  }
}
