import Calculus

/// The way down from a start, taken in short steps, and the rate of SGD that suits it.
///
/// One over the largest curvature met on the way is half of the limit at which SGD swings up there. The steepest corner
/// of the map says nothing about a run that never comes near it. Down a pole the curvature has no largest value: there
/// the one at the start counts.
struct Slope {
  /// The rate of SGD.
  let rate: Double
  /// Whether the start is so flat that only a rate which is far too large elsewhere would move anything.
  let isFaint: Bool
  private let least: Double
  private let width: Double

  /// Whether the way down ends on the map, at ground with a bottom.
  let endsInside: Bool

  /// Whether a slope is so small that it would cover hardly a hundredth of the height above the lowest ground.
  func isFaint(_ steepness: Double, at loss: Double) -> Bool {
    Self.isFaint(steepness, at: loss, least: least, width: width)
  }

  private static func isFaint(_ steepness: Double, at loss: Double, least: Double, width: Double) -> Bool {
    steepness * width < 0.01 * (loss - least)
  }

  init(on surface: Surface, from start: Point) {
    let field = surface.field
    let width = surface.domain.longerSide
    var (loss, gradient) = field.evaluate(at: start)
    let steepness = gradient.norm
    var point = start
    var steepest = steepness
    // The largest one met.
    var curvature = 0.0

    for _ in 0..<50 {
      curvature = max(curvature, field.curvature(at: point))
      // No longer than a tenth of the map, so that nothing on the way is jumped over.
      var step = min(1 / curvature, width / 10 / gradient.norm)
      guard step.isFinite else { break }
      var next = field.evaluate(at: point - step * gradient)
      for _ in 0..<40 where !(next.value < loss) {
        step /= 2
        next = field.evaluate(at: point - step * gradient)
      }
      point -= step * gradient
      guard next.value < loss, next.gradient.isFinite, surface.domain.contains(point) else { break }
      (loss, gradient) = (next.value, next.gradient)
      steepest = max(steepest, gradient.norm)
    }

    // The steps may have been too few, or too short on a plain.
    let descent = Descent(on: field, in: surface.domain, from: point) {
      if gradient.norm > 1e-2 * steepness { curvature = max(curvature, field.curvature(at: $0)) }
    }
    let hasBottom = descent.end == .rest && descent.slope <= 0.5 * max(steepest, descent.steepest)
    endsInside = hasBottom
    let isPole = !hasBottom && max(gradient.norm, descent.slope) > 1e3 * steepness
    // Down to a minimum the slope ends, down a pole it grows.
    if isPole, descent.end != .border { curvature = field.curvature(at: start) }

    least = surface.range.lowerBound
    self.width = width
    isFaint = Self.isFaint(steepness, at: field.value(at: start), least: least, width: width)
    guard steepness.isFinite else {
      rate = 0.1
      return
    }
    if isFaint { curvature = max(curvature, surface.largestCurvature) }

    // Where the slope hardly bends, the first step is a hundredth of the map.
    let longest = steepness > 0 ? width / steepness : .infinity
    let suited = 1 / curvature
    let bends = suited < longest
    let usual = bends ? suited : longest.isFinite ? 0.01 * longest : suited.isFinite ? suited : 0.1
    rate = isFaint ? min(usual, suited) : usual
  }
}

extension Surface {
  /// The largest curvature on a coarse grid of the domain.
  fileprivate var largestCurvature: Double {
    let count = dimension == 1 ? 200 : 21
    let ticks = (0...count).map { Double($0) / Double(count) }
    return (dimension == 1 ? [0] : ticks).lazy.flatMap { y in ticks.map { Point($0, y) } }
      .map { field.curvature(at: domain.lower + $0 * domain.extent) }.max() ?? 0
  }
}

extension ScalarField {
  /// The largest curvature at a point, of either sign; 0 where it has none.
  fileprivate func curvature(at point: Point) -> Double {
    let (least, greatest) = hessian(at: point).eigenvalues
    let largest = max(abs(least), abs(greatest))
    return largest.isFinite ? largest : 0
  }
}
