/// Armijo's backtracking search: the first of the lengths s, ρ·s, ρ²·s, … at which the loss has fallen by at least c₁ of
/// what the slope promised.
///
/// Where the loss changes by less than its rounding, comparing losses would stop the search a millionth before the
/// minimum; there the slopes are compared instead (Hager, Zhang, "A new conjugate gradient method with guaranteed descent
/// and an efficient line search", 2005).
///
/// Reference: Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", 1966.
struct ArmijoSearch: Sendable {
  /// c₁: the part of the promised fall that is asked for.
  var c1 = 1e-4
  /// ρ: what is left of a length that did not do.
  var shrink = 0.5

  /// The length of the step from `w` along `d`, on which the loss has the slope `slope`, and how often it was shortened.
  /// The length is 0 where no step is short enough.
  func length(
    from w: Point, along d: Point, slope: Double, first: Double, _ oracle: inout Oracle
  ) -> (length: Double, count: Int) {
    // A slope that is no number leads to a point that is none, and the run ends with that reason.
    if slope.isNaN { return (first, 0) }
    guard slope < 0 else { return (0, 0) }
    let start = oracle.value(at: w)
    let rounding = 4 * start.magnitude.ulp
    var length = first
    var count = 0
    // A factor of nearly 1 would shorten for ever.
    while length > 1e-18 * first, count < 1000 {
      let value = oracle.value(at: w + length * d)
      if value <= start + c1 * length * slope { return (length, count) }
      if value <= start + rounding, dot(oracle.gradient(at: w + length * d), d) <= (2 * c1 - 1) * slope {
        return (length, count)
      }
      length *= shrink
      count += 1
    }
    return (0, count)
  }
}

/// The inner product a·b.
func dot(_ a: Point, _ b: Point) -> Double { (a * b).sum() }
