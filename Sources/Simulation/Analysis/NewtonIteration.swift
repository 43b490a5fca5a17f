import Calculus

/// Newton's iteration towards a point without slope: w ← w − H⁻¹·g.
///
/// Directions in which the surface does not bend are left out: along a ring of minima there is nowhere to go.
struct NewtonIteration {
  private let field: ScalarField

  init(_ field: ScalarField) { self.field = field }

  /// The most steps of one search.
  static let mostSteps = 80

  /// Where an iteration came to rest.
  struct Rest {
    let point: Point
    /// The last step.
    let move: Point
    let steps: Int
  }

  /// Iterates from a start while the point stays within `reach` of it in each coordinate.
  ///
  /// - Parameter isAllowed: What the curvatures must be like at every point on the way.
  func rest(
    from start: Point, within reach: Point,
    while isAllowed: (_ least: Double, _ greatest: Double) -> Bool = { _, _ in true }
  ) -> Rest? {
    var point = start
    var move = Point.zero
    for step in 1...Self.mostSteps {
      let gradient = field.gradient(at: point)
      if gradient == .zero { return Rest(point: point, move: .zero, steps: step) }
      let hessian = field.hessian(at: point)
      let (least, greatest) = hessian.eigenvalues(in: field.dimension)
      guard gradient.isFinite, least.isFinite, greatest.isFinite, isAllowed(least, greatest) else { return nil }
      let largest = max(abs(least), abs(greatest))
      guard largest > 0 else { return nil }
      move = SymmetricMatrix(hessian) { abs($0) > 1e-9 * largest ? 1 / $0 : 0 } * gradient
      point -= move
      let way = point - start
      guard abs(way.x) <= reach.x, abs(way.y) <= reach.y else { return nil }
      if move.norm <= 1e-15 * max(1, point.norm) { return Rest(point: point, move: move, steps: step) }
    }
    return Rest(point: point, move: move, steps: Self.mostSteps)
  }
}
