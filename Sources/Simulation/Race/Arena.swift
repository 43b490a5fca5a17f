import Calculus

/// What a judge must know of a surface: where its lowest points are, what counts as arrived, and what as far away.
struct Arena: Sendable {
  let domain: Domain
  let goals: [Point]
  /// A loss that no point within the goal radius exceeds: a cheap first question.
  let goalLoss: Double
  /// How near counts as there.
  let radius: Double
  /// The square of it.
  let squaredRadius: Double
  let lowerFar: Point
  let upperFar: Point
  /// The largest second derivative at the lowest point: λmax.
  let largestCurvature: Double?

  private let minima: [Minimum]
  private let field: ScalarField
  private let range: Double

  init(field: ScalarField, domain: Domain, minima: [Minimum], radius: Double, range: Double) {
    self.field = field
    self.domain = domain
    self.minima = minima
    self.range = range
    self.radius = radius
    squaredRadius = radius * radius
    goals = minima.filter(\.isGlobal).map(\.point)
    let around = goals.flatMap { goal in Self.circle(around: goal, radius: 2 * radius) }
    goalLoss = (goals + around).map { field.value(at: $0) }.max() ?? -.infinity
    let far = Judge.farAway * domain.extent
    lowerFar = domain.dimension == 2 ? domain.lower - far : Point(domain.lower.x - far.x, -.infinity)
    upperFar = domain.dimension == 2 ? domain.upper + far : Point(domain.upper.x + far.x, .infinity)
    largestCurvature = goals.first.map { field.hessian(at: $0).eigenvalues.1 }.flatMap { $0 > 0 ? $0 : nil }
  }

  @inline(__always)
  func isFar(_ point: Point) -> Bool {
    !(all(point .>= lowerFar) && all(point .<= upperFar))
  }

  /// What a point that has come to rest is at; nil when it only crawls over ground that is not flat.
  func rest(at point: Point, gradient: Point) -> Outcome? {
    let near = minima.filter { ($0.point - point).norm <= 2 * radius }
    if let minimum = near.min(by: { ($0.point - point).norm < ($1.point - point).norm }) {
      return outcome(at: minimum)
    }
    guard gradient.norm * max(domain.extent.x, domain.extent.y) < 1e-3 * range else { return nil }
    return shape(at: point)
  }

  private func outcome(at minimum: Minimum) -> Outcome {
    if minimum.isGlobal { return .globalMinimum }
    return .falseMinimum(number: minimum.number, above: minimum.value - (minima.first?.value ?? minimum.value))
  }

  /// The shape of flat ground that is none of the known minima, from the values around it: exact derivatives cannot tell
  /// where the Hessian is singular.
  private func shape(at point: Point) -> Outcome {
    let middle = field.value(at: point)
    let around = Self.circle(around: point, radius: 10 * radius, dimension: domain.dimension)
      .map { field.value(at: $0) - middle }
    let rises = around.contains { $0 > 0 }
    let falls = around.contains { $0 < 0 }
    switch (rises, falls) {
    case (true, false): return .falseMinimum(number: nil, above: middle - (minima.first?.value ?? middle))
    case (false, true): return .flat(.maximum)
    case (true, true) where domain.dimension == 2 && isSaddle(at: point): return .saddle
    default: return .flat(.plateau)
    }
  }

  private func isSaddle(at point: Point) -> Bool {
    let (least, greatest) = field.hessian(at: point).eigenvalues
    let isMonkey = max(abs(least), abs(greatest)) * squaredRadius < 1e-9 * range
    return (least < 0 && greatest > 0) || isMonkey
  }

  static func circle(around center: Point, radius: Double, dimension: Int = 2) -> [Point] {
    let diagonal = (0.5).squareRoot()
    let ways: [Point] =
      dimension == 1
      ? [Point(1, 0), Point(-1, 0)]
      : [
        Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(diagonal, diagonal), Point(-diagonal, -diagonal),
        Point(diagonal, -diagonal), Point(-diagonal, diagonal),
      ]
    return ways.map { center + radius * $0 }
  }
}
