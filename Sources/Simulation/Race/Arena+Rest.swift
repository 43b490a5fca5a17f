import Calculus

/// What a run that has come to rest is at.
///
/// Standing nearly still is not enough: with a small learning rate a run crawls along the floor of a valley, or down to
/// a minimum, for thousands of steps. So the place must be flat as seen on the whole map, and the point without slope
/// that belongs to it must be near and no known minimum.
extension Arena {
  /// What a point that stands still is at; nil when it only crawls or is about to leave.
  func rest(at point: Point, gradient: Point) -> Outcome? {
    if let minimum = minimum(at: point) { return outcome(at: minimum) }
    let fall = gradient.norm * width
    guard fall <= 1e-3 * relief else { return nil }
    guard let place = criticalPoint(near: point) else { return fall <= 1e-5 * relief ? .flat(.plateau) : nil }
    if minimum(at: place) != nil { return nil }
    return isLeaving(place, along: gradient) ? nil : shape(at: place)
  }

  /// The known minimum within the goal radius of a point.
  private func minimum(at point: Point) -> Minimum? {
    minima.filter { ($0.point - point).magnitude.max() <= radius }
      .min { ($0.point - point).norm < ($1.point - point).norm }
  }

  private func outcome(at minimum: Minimum) -> Outcome {
    if minimum.isGlobal { return .globalMinimum }
    return .falseMinimum(number: minimum.number, above: minimum.value - (minima.first?.value ?? minimum.value))
  }

  /// The point without slope that Newton's method reaches from here, if it is near. Directions in which the surface does
  /// not bend are left out: along a ring of minima there is nowhere to go.
  private func criticalPoint(near start: Point) -> Point? {
    var point = start
    var move = Point.zero
    for _ in 0..<80 {
      let gradient = field.gradient(at: point)
      if gradient == .zero { return point }
      let hessian = field.hessian(at: point)
      let (least, greatest) = hessian.eigenvalues
      let largest = max(abs(least), abs(greatest))
      guard gradient.isFinite, largest > 0, largest.isFinite else { return nil }
      move = .zero
      for curvature in least == greatest ? [least] : [least, greatest] where abs(curvature) > 1e-9 * largest {
        move += hessian.part(of: gradient, along: curvature) / curvature
      }
      point -= move
      guard (point - start).norm <= 1e-2 * width else { return nil }
      if move.norm <= 1e-13 * max(1, point.norm) { break }
    }
    return move.norm <= radius ? point : nil
  }

  /// The shape of the ground around a point without slope that is none of the known minima, from the values around it:
  /// exact derivatives cannot tell where the Hessian is singular.
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
    let isMonkey = max(abs(least), abs(greatest)) * radius * radius < 1e-9 * relief
    return (least < 0 && greatest > 0) || isMonkey
  }

  /// Whether the slope beside a saddle or a maximum points off the ridge by more than rounding: such a run will be gone
  /// soon.
  private func isLeaving(_ place: Point, along gradient: Point) -> Bool {
    let hessian = field.hessian(at: place)
    return [hessian.eigenvalues.0, hessian.eigenvalues.1].contains { curvature in
      curvature < 0 && hessian.part(of: gradient, along: curvature).norm > 1e-10 * radius * -curvature
    }
  }
}

extension Hessian {
  /// The part of a vector that lies along the eigenvector of one eigenvalue; all of it where both are equal.
  fileprivate func part(of vector: Point, along eigenvalue: Double) -> Point {
    let first = Point(xy, eigenvalue - xx)
    let second = Point(eigenvalue - yy, xy)
    let direction = first.norm > second.norm ? first : second
    guard direction.norm > 0 else { return vector }
    return (vector * direction).sum() / (direction * direction).sum() * direction
  }
}
