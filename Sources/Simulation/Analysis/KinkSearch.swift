import Calculus

/// Finds a minimum at which a surface has no slope, as |x| at 0: there Newton's method has nothing to go by.
///
/// A compass search walks to the lowest of eight neighbours and halves its reach when none is lower. What it ends at is a
/// kink if the ground rises in proportion to the distance on every side; a smooth minimum rises with its square.
struct KinkSearch {
  private let field: ScalarField
  private let domain: Domain

  init(_ field: ScalarField, in domain: Domain) {
    self.field = field
    self.domain = domain
  }

  /// The kink that lies below a point near it, if there is one.
  func minimum(near candidate: Point, reach: Double) -> Point? {
    let width = max(domain.extent.x, domain.extent.y)
    var point = candidate
    var reach = reach
    var left = 400
    while reach > 1e-13 * width, left > 0 {
      left -= 1
      if let lower = lowest(around: point, reach) { point = lower } else { reach /= 2 }
    }
    point = rounded(point, to: 1e-9 * width)
    return isKink(point, 1e-6 * width) ? point : nil
  }

  private func lowest(around point: Point, _ reach: Double) -> Point? {
    let value = field.value(at: point)
    let places = Arena.circle(around: point, radius: reach, dimension: domain.dimension)
    let best = places.map { (place: $0, value: field.value(at: $0)) }.min { $0.value < $1.value }
    return best.flatMap { $0.value < value ? $0.place : nil }
  }

  /// The nearest round place, where it is no higher: kinks mostly lie on round numbers.
  private func rounded(_ point: Point, to grain: Double) -> Point {
    let round = (point / grain).rounded(.toNearestOrEven) * grain
    return field.value(at: round) <= field.value(at: point) ? round : point
  }

  private func isKink(_ point: Point, _ reach: Double) -> Bool {
    let value = field.value(at: point)
    let near = Arena.circle(around: point, radius: reach, dimension: domain.dimension)
    let far = Arena.circle(around: point, radius: 2 * reach, dimension: domain.dimension)
    return zip(near, far).allSatisfy { near, far in
      let (rise, farther) = (field.value(at: near) - value, field.value(at: far) - value)
      return rise > 0 && farther < 3 * rise
    }
  }
}
