/// BFGS: Newton's method without second derivatives. It guesses the inverse Hessian from how the gradient has changed
/// along its steps.
///
///     B ← (1 − σ·yᵀ/r)·B·(1 − y·σᵀ/r) + σ·σᵀ/r     with the last step σ, the gradient's change y on it, r = σ·y
///     p ← −B·g
///     w ← w + s·p                                   with s from a line search (strong Wolfe conditions)
///
/// B starts at 1 and is scaled by r/‖y‖² before its first update. A step along which the slope has not risen teaches
/// nothing, and leaves B as it is. The learning rate is the length that is tried first; the first step is at most that
/// long. In each coordinate p is −(a·g + b·h): a stands on the diagonal of B, b beside it, h is the other slope.
///
/// Reference: Broyden, Fletcher, Goldfarb, Shanno, 1970; Nocedal, Wright, "Numerical optimization", algorithm 6.1, 2006.
public struct BFGS: Optimizer {
  public static var card: OptimizerCard {
    OptimizerCard(
      "bfgs", "BFGS", idea: "learns the curvature from its own steps, and then jumps as Newton does",
      watch: "the first steps are gradient descent's; soon it cuts corners, and its end is sudden",
      reference: "Broyden, Fletcher, Goldfarb, Shanno 1970", rate: .fixed(1),
      emblem: Emblem("▥", "f", dark: 147, light: 61))
  }
  public static var knobs: [Knob<Self>] {
    [
      Knob("lr", "α", \.lr, .nonNegative, "the length that is tried first"),
      Knob("c1", "c₁", \.search.c1, .proper, "the part of the promised fall that is asked for"),
      Knob("c2", "c₂", \.search.c2, .proper, "the part of the slope that may be left"),
    ]
  }

  public var lr = 1.0
  var search = WolfeSearch(c2: 0.9)
  private var inverse = SymmetricMatrix(scale: 1)
  private var hasLearnt = false
  private var p = Point.zero
  private var length = 0.0
  private var gradient = Point.zero
  private var dimension = 2
  private var last: (point: Point, gradient: Point)?

  public init() {}

  public mutating func step(_ w: inout Point, _ oracle: inout Oracle) {
    dimension = oracle.field.dimension
    gradient = oracle.gradient(at: w)
    if let last { learn(step: w - last.point, change: gradient - last.gradient) }
    p = -(inverse * gradient)
    let first = hasLearnt ? 1 : min(1, 1 / gradient.norm)
    last = (w, gradient)
    length = search.length(from: w, along: p, first: lr * first, &oracle)
    w += length * p
  }

  private mutating func learn(step: Point, change y: Point) {
    let r = dot(step, y)
    // Much smaller than that, and 1/r is too large to be written.
    guard r > max(1e-10 * step.norm * y.norm, 1e-200) else { return }
    if !hasLearnt { inverse = SymmetricMatrix(scale: r / dot(y, y)) }
    hasLearnt = true
    let image = inverse * y
    let weight = (1 + dot(y, image) / r) / r
    inverse.xx += weight * step.x * step.x - 2 * image.x * step.x / r
    inverse.xy += weight * step.x * step.y - (image.x * step.y + image.y * step.x) / r
    inverse.yy += weight * step.y * step.y - 2 * image.y * step.y / r
  }

  public var equations: [String] { [dimension == 1 ? "p ← −a·g" : "p ← −(a·g + b·h)", "w ← w + s·p"] }
  public var signals: [Signal] {
    [
      Signal("p", p, "direction"), Signal("s", length, "the part of it that is made"),
      Signal("a", inverse.diagonal, "diagonal of B"), Signal("b", inverse.xy, "B beside its diagonal"),
      Signal("h", Point(gradient.y, gradient.x), "slope in the other coordinate"),
    ]
  }
}
