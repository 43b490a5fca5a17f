import Calculus

/// Newton's method, damped: it jumps to the bottom of the parabola that fits the surface where it stands.
///
///     p ← −|H|⁻¹·g
///     w ← w + s·p     with s = α, halved until the loss falls as Armijo's rule asks
///
/// H is the matrix of second derivatives. Where the surface curves downward, −H⁻¹·g would climb to the saddle or the
/// maximum; |H| has the same directions with the eigenvalues' absolute values, of at least 1e-8, so that every step goes
/// down. The switch `plain` takes −H⁻¹·g as it is, without halving: it shows why that is not done. (Directions without
/// any curvature are left out then.)
///
/// In each coordinate p is −(a·g + b·h): a stands on the diagonal of the inverse, b beside it, and h is the other
/// coordinate's slope. Noise acts on g, not on H.
///
/// Reference: Nocedal, Wright, "Numerical optimization", section 3.4, 2006; Dauphin et al., "Identifying and attacking
/// the saddle point problem in high-dimensional non-convex optimization", 2014 (|H|).
public struct Newton: Optimizer {
  public static var card: OptimizerCard {
    OptimizerCard(
      "newton", "Newton", idea: "jumps to the bottom of the parabola that fits best where it stands",
      watch: "one step solves any bowl; with plain=true it jumps up to saddles and maxima",
      reference: "Nocedal, Wright 2006; Dauphin et al. 2014", rate: .fixed(1),
      emblem: Emblem("▦", "t", dark: 229, light: 52))
  }
  public static var knobs: [Knob<Self>] {
    [
      Knob("lr", "α", \.lr, .nonNegative, "the part of the full step that is tried first"),
      Knob("plain", \.plain, "take −H⁻¹·g as it is, uphill too"),
    ]
  }

  public var lr = 1.0
  var plain = false
  private var p = Point.zero
  private var length = 0.0
  private var inverse = SymmetricMatrix(scale: 0)
  private var eigenvalues = (0.0, 0.0)
  private var gradient = Point.zero
  private var count = 0
  private var dimension = 2

  public init() {}

  public mutating func step(_ w: inout Point, _ oracle: inout Oracle) {
    gradient = oracle.gradient(at: w)
    let hessian = oracle.hessian(at: w)
    eigenvalues = hessian.eigenvalues
    inverse = plain ? SymmetricMatrix(hessian) { $0 == 0 ? 0 : 1 / $0 } : downhill(hessian)
    p = -(inverse * gradient)
    let slope = dot(gradient, p)
    dimension = oracle.field.dimension
    (length, count) =
      plain ? (lr, 0) : ArmijoSearch().length(from: w, along: p, slope: slope, first: lr, &oracle)
    w += length * p
  }

  /// |H|⁻¹.
  private func downhill(_ hessian: Hessian) -> SymmetricMatrix {
    let largest = max(abs(eigenvalues.0), abs(eigenvalues.1))
    let least = 1e-8 * max(1, largest)
    return SymmetricMatrix(hessian) { 1 / max(abs($0), least) }
  }

  public var equations: [String] {
    let direction = dimension == 1 ? "p ← −a·g" : "p ← −(a·g + b·h)"
    // Where no part of the step goes down there is no power that gives 0.
    return [direction] + (length > 0 ? ["s ← α·0.5^k"] : []) + ["w ← w + s·p"]
  }
  public var signals: [Signal] {
    [
      Signal("p", p, "Newton's step"), Signal("s", length, "the part of it that is made"),
      Signal("k", Double(count), "how often it was halved"),
      Signal("a", inverse.diagonal, "diagonal of |H|⁻¹"), Signal("b", inverse.xy, "|H|⁻¹ beside its diagonal"),
      Signal("h", Point(gradient.y, gradient.x), "slope in the other coordinate"),
      Signal("λ₁", eigenvalues.0, "least curvature"), Signal("λ₂", eigenvalues.1, "greatest curvature"),
    ]
  }
}
