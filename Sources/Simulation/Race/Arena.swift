import Calculus

/// What a judge must know of a surface: where its lowest points are, what counts as arrived, and what as far away.
struct Arena: Sendable {
  let domain: Domain
  let goals: [Point]
  /// A loss that no point within the goal radius exceeds: a cheap first question.
  let goalLoss: Double
  /// How near, in each coordinate, counts as there.
  let radius: Double
  let lowerFar: Point
  let upperFar: Point
  /// The largest second derivative at the lowest point: λmax.
  let largestCurvature: Double?

  let minima: [Minimum]
  let field: ScalarField
  /// How far the middle of the map's heights lies above the least one: steep corners say nothing about the floor.
  let relief: Double

  init(field: ScalarField, domain: Domain, minima: [Minimum], radius: Double, relief: Double) {
    self.field = field
    self.domain = domain
    self.minima = minima
    self.relief = relief
    self.radius = radius
    goals = minima.filter(\.isGlobal).map(\.point)
    let around = goals.flatMap { goal in Self.circle(around: goal, radius: 2 * radius) }
    goalLoss = (goals + around).map { field.value(at: $0) }.max() ?? -.infinity
    let far = Judge.farAway * domain.extent
    lowerFar = domain.dimension == 2 ? domain.lower - far : Point(domain.lower.x - far.x, -.infinity)
    upperFar = domain.dimension == 2 ? domain.upper + far : Point(domain.upper.x + far.x, .infinity)
    largestCurvature = goals.first.map { field.hessian(at: $0).eigenvalues.1 }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The longer side of the map.
  var width: Double { max(domain.extent.x, domain.extent.y) }

  @inline(__always)
  func isFar(_ point: Point) -> Bool {
    !(all(point .>= lowerFar) && all(point .<= upperFar))
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
