/// An optimizer tried out on a surface with several rates, to find one at which it leaves the start and is not lost.
struct Rehearsal {
  private let method: any Optimizer.Type
  private let surface: Surface
  private let start: Point
  private let slope: Slope

  /// How many steps are rehearsed.
  static let steps = 100
  /// How many where the rate was raised to be seen at the start.
  static let manySteps = 1000
  /// Which part of the map's width is a move that is seen.
  static let visible = 0.01

  init(of method: any Optimizer.Type, on surface: Surface, from start: Point, on slope: Slope) {
    self.method = method
    self.surface = surface
    self.start = start
    self.slope = slope
  }

  /// How a rehearsal went.
  private enum End {
    case good, lost, crawling
  }

  /// The rate itself where it is good; otherwise it is halved while the run is lost, and raised while it crawls.
  ///
  /// - Parameter staysBelowStart: Whether a run that climbs above its start counts as lost. A rule that goes by the slope
  ///   has no need to; one whose steps have a length of their own may have to.
  func rate(near first: Double, staysBelowStart: Bool) -> Double {
    let (height, slope) = surface.field.evaluate(at: start)
    guard height.isFinite, slope.isFinite, slope != .zero else { return first }
    var rate = first
    var end = self.end(with: rate, staysBelowStart)
    if end == .lost {
      for _ in 0..<40 where end == .lost {
        rate = (rate / 2).short(digits: 2)
        end = self.end(with: rate, staysBelowStart)
      }
      // Whatever is tried is lost: the surface is, not the rate.
      return end == .lost ? first : rate
    }
    // What is seen on a plain would be far too much on the slopes around it.
    guard end == .crawling, !self.slope.isFaint else { return rate }
    let least = rate
    for _ in 0..<30 where end == .crawling {
      let higher = (rate * 3).short(digits: 2)
      guard higher <= 1e6 * max(least, surface.domain.longerSide) else { break }
      end = self.end(with: higher, staysBelowStart)
      if end != .lost { rate = higher }
    }
    while rate > least, self.end(with: rate, staysBelowStart, after: Self.manySteps) == .lost {
      rate = max(least, (rate / 3).short(digits: 2))
    }
    return rate
  }

  private func end(with rate: Double, _ staysBelowStart: Bool, after steps: Int = Self.steps) -> End {
    var rule = method.init()
    rule.lr = rate
    var course = Course(
      start: start, oracle: Oracle(field: surface.field, noise: nil, filter: GradientFilter()), judge: Judge(surface),
      baseRate: rate, schedule: nil)
    let (height, slope) = surface.field.evaluate(at: start)
    var samples: [Sample]? = []
    rule.drive(&course, steps, &samples)
    let way = samples ?? []

    // Rounding may raise a run that rests.
    let ceiling = staysBelowStart ? height + 1e-9 * abs(height) : .infinity
    if course.judge.failure != nil || course.judge.flight != nil { return .lost }
    guard way.allSatisfy({ $0.loss <= ceiling }) else { return .lost }
    if let last = way.last, isOffTheMap(last) || isOnTop(last) || isStranded(last) { return .lost }
    let hasMoved = way.contains { ($0.point - start).norm >= Self.visible * surface.domain.longerSide }
    // At a minimum the slope is gone, whatever the way there was.
    let hasArrived = (way.last?.gradientNorm ?? 0) <= 1e-3 * slope.norm
    return hasMoved || hasArrived ? .good : .crawling
  }

  /// Whether it is outside the map, though the way down ends on it.
  private func isOffTheMap(_ sample: Sample) -> Bool { slope.endsInside && !surface.domain.contains(sample.point) }

  /// Whether it has been thrown onto a plain beside the ground to which the way down leads.
  private func isStranded(_ sample: Sample) -> Bool {
    guard slope.endsInside, slope.isFaint(sample.gradientNorm, at: sample.loss) else { return false }
    return surface.field.hessian(at: sample.point).eigenvalues(in: surface.dimension).0 <= 0
  }

  /// Whether it has jumped onto a maximum, where it would stay.
  private func isOnTop(_ sample: Sample) -> Bool {
    sample.gradientNorm == 0 && surface.field.hessian(at: sample.point).eigenvalues(in: surface.dimension).1 < 0
  }
}
