import Calculus

/// What a run that has come to rest is at.
///
/// Standing nearly still is not enough: with a small learning rate a run crawls along the floor of a valley, or down to
/// a minimum, for thousands of steps. So the place must be flat as seen on the whole map, and the point without slope
/// that belongs to it must be near and no known minimum.
extension Arena {
  /// What a point that stands still is at; nil when it only crawls or is about to leave, or when nobody knows yet.
  func rest(at point: Point, loss: Double, gradient: Point) -> Outcome? {
    if let minimum = minimum(at: point), isOnGround(of: minimum, loss: loss, slope: gradient.norm) {
      return outcome(at: minimum)
    }
    if isInValley(loss: loss, slope: gradient.norm) { return .globalMinimum }
    let fall = gradient.norm * width
    guard fall <= 1e-3 * relief else { return nil }
    guard let place = criticalPoint(near: point) else { return fall <= 1e-5 * relief ? .flat(.plateau) : nil }
    if let minimum = minimum(at: place), isOnGround(of: minimum, loss: field.value(at: place), slope: 0) { return nil }
    return isLeaving(place, along: gradient) ? nil : shape(at: place)
  }

  /// The known minimum within the goal radius of a point.
  private func minimum(at point: Point) -> Minimum? {
    minima.filter { ($0.point - point).magnitude.max() <= radius }
      .min { ($0.point - point).norm < ($1.point - point).norm }
  }

  private func outcome(at minimum: Minimum) -> Outcome? {
    minimum.isGlobal ? .globalMinimum : outcome(atMinimum: minimum.number, minimum.value)
  }

  /// The verdict on a minimum that is none of the known lowest ones.
  private func outcome(atMinimum number: Int?, _ value: Double) -> Outcome? {
    guard let lowestValue else {
      // Whether there is a lower one will be known when the search is over.
      guard isComplete else { return nil }
      if findings.isBottomless { return .falseMinimum(number: number, lower: .pole) }
      switch findings.seen?.place(below: value) {
      case .border?: return .falseMinimum(number: number, lower: .border)
      case .inside?: return .falseMinimum(number: number, lower: .elsewhere)
      case nil: return .globalMinimum
      }
    }
    let above = value - lowestValue
    guard above > 1e-9 * max(1, abs(lowestValue)) else { return .globalMinimum }
    return .falseMinimum(number: number, lower: .lowestPoint(by: above))
  }

  /// The point without slope that Newton's method reaches from here, if it is near.
  private func criticalPoint(near start: Point) -> Point? {
    guard let rest = NewtonIteration(field).rest(from: start, within: Point(repeating: 1e-2 * width)) else {
      return nil
    }
    return rest.move.norm <= radius ? rest.point : nil
  }

  /// The shape of the ground around a point without slope that is none of the known minima, from the values around it:
  /// exact derivatives cannot tell where the Hessian is singular.
  private func shape(at point: Point) -> Outcome? {
    let middle = field.value(at: point)
    let circle = Self.circle(around: point, radius: 10 * radius, dimension: domain.dimension)
    if circle.contains(where: { jumps(from: point, to: $0) }) { return .flat(.step) }
    let around = circle.map { field.value(at: $0) - middle }
    let rises = around.contains { $0 > 0 }
    let falls = around.contains { $0 < 0 }
    switch (rises, falls) {
    case (true, false): return outcome(atMinimum: nil, middle)
    case (false, true): return .flat(.maximum)
    case (true, true) where domain.dimension == 2 && isSaddle(at: point): return .saddle
    default: return .flat(.plateau)
    }
  }

  /// Whether nearly all of the way up and down between two points is made at one place.
  private func jumps(from start: Point, to end: Point) -> Bool {
    let heights = (0...16).map { field.value(at: start + Double($0) / 16 * (end - start)) }
    let moves = zip(heights, heights.dropFirst()).map { abs($1 - $0) }
    let largest = moves.max() ?? 0
    return largest > 1e-6 * relief && largest >= 0.9 * moves.reduce(0, +)
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
  func part(of vector: Point, along eigenvalue: Double) -> Point {
    let first = Point(xy, eigenvalue - xx)
    let second = Point(eigenvalue - yy, xy)
    let direction = first.norm > second.norm ? first : second
    guard direction.norm > 0 else { return vector }
    return (vector * direction).sum() / (direction * direction).sum() * direction
  }
}
