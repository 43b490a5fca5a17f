/// An optimizer tried out on a surface with several rates, to find one at which it leaves the start and is not lost.
struct Rehearsal {
  private let method: any Optimizer.Type
  private let surface: Surface
  private let start: Point

  /// How many steps are rehearsed.
  static let steps = 100
  /// Which part of the map's width is a move that is seen.
  static let visible = 0.01

  init(of method: any Optimizer.Type, on surface: Surface, from start: Point) {
    self.method = method
    self.surface = surface
    self.start = start
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
    for _ in 0..<30 where end == .crawling {
      let higher = (rate * 3).short(digits: 2)
      end = self.end(with: higher, staysBelowStart)
      if end != .lost { rate = higher }
    }
    return rate
  }

  private func end(with rate: Double, _ staysBelowStart: Bool) -> End {
    var rule = method.init()
    rule.lr = rate
    var course = Course(
      start: start, oracle: Oracle(field: surface.field, noise: nil, filter: GradientFilter()), judge: Judge(surface),
      baseRate: rate, schedule: nil)
    let (height, slope) = surface.field.evaluate(at: start)
    var samples: [Sample]? = []
    rule.drive(&course, Self.steps, &samples)
    let way = samples ?? []

    // Rounding may raise a run that rests.
    let ceiling = staysBelowStart ? height + 1e-9 * abs(height) : .infinity
    if course.judge.failure != nil || course.judge.far != nil { return .lost }
    guard way.allSatisfy({ $0.loss <= ceiling }) else { return .lost }
    let hasMoved = way.contains { ($0.point - start).norm >= Self.visible * surface.domain.longerSide }
    // At a minimum the slope is gone, whatever the way there was.
    let hasArrived = (way.last?.gradientNorm ?? 0) <= 1e-3 * slope.norm
    return hasMoved || hasArrived ? .good : .crawling
  }
}
