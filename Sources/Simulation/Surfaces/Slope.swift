import Calculus

/// The way down from a start, taken in short steps, and the rate of SGD that suits it.
///
/// One over the largest curvature met on the way is half of the limit at which SGD swings up there. The steepest corner
/// of the map says nothing about a run that never comes near it. Down a pole the curvature has no largest value: there
/// the one at the start counts.
struct Slope {
  /// The rate of SGD.
  let rate: Double

  init(on surface: Surface, from start: Point) {
    let field = surface.field
    let width = surface.domain.longerSide
    var (loss, gradient) = field.evaluate(at: start)
    let steepness = gradient.norm
    var point = start
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
    }

    // Down to a minimum the slope ends, down a pole it grows.
    if gradient.norm > 1e3 * steepness { curvature = field.curvature(at: start) }

    // Where the slope hardly bends, the first step is a hundredth of the map.
    let longest = steepness > 0 ? width / steepness : .infinity
    let suited = 1 / curvature
    let bends = suited < longest
    rate = bends ? suited : longest.isFinite ? 0.01 * longest : suited.isFinite ? suited : 0.1
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
