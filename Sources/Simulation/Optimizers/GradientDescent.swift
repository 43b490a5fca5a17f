/// Gradient descent with optional momentum: PyTorch's `SGD`, of which ``SGD``, ``Momentum`` and ``Nesterov`` are three
/// settings.
///
///     v ← μ·v + (1 − τ)·g        (the first step takes v ← g)
///     w ← w − α·v                (Nesterov: w ← w − α·(g + μ·v))
///
/// Keras and the book "Deep Learning from Scratch" keep the learning rate in the velocity: v ← μ·v − α·g, w ← w + v.
/// That is the same path until α changes; then the old velocity keeps the old α. The knob `velocity-form` does so, and
/// knows no dampening.
///
/// Reference: Polyak, "Some methods of speeding up the convergence of iteration methods", 1964; Nesterov, "A method of
/// solving a convex programming problem with convergence rate O(1/k²)", 1983; Sutskever et al., "On the importance of
/// initialization and momentum in deep learning", 2013 (both of the forms of Nesterov's method).
public struct GradientDescent<Vector: Lanes>: Sendable where Vector.Scalar == Double {
  fileprivate var lr = 0.001
  fileprivate var momentum: Double
  fileprivate var dampening = 0.0
  fileprivate var nesterov: Bool
  fileprivate var velocityForm = false
  fileprivate var lookAhead = false
  fileprivate var v = Vector.zero
  fileprivate var gradient = Vector.zero
  fileprivate var ahead = Vector.zero
  private var isFirst = true
  fileprivate var wasFirst = true

  init(momentum: Double = 0, nesterov: Bool = false) {
    self.momentum = momentum
    self.nesterov = nesterov
  }

  @inline(__always)
  mutating func update(_ w: inout Vector, _ g: Vector) {
    if momentum == 0 {
      w -= lr * g
      return
    }
    if velocityForm {
      v = momentum * v - lr * g
      w += nesterov ? momentum * v - lr * g : v
      return
    }
    v = isFirst ? g : momentum * v + (1 - dampening) * g
    w -= lr * (nesterov ? g + momentum * v : v)
    wasFirst = isFirst
    isFirst = false
  }
}

/// An optimizer that is gradient descent with a setting of its own. (A protocol, and not a generic type, for the reason
/// that ``AdaptiveMomentsRule`` gives.)
public protocol GradientDescentRule: Elementwise {
  /// The rule and its memory.
  var descent: GradientDescent<Vector> { get set }
}

extension GradientDescentRule {
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.descent.momentum }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.descent.lr),
      Knob("momentum", "μ", \.descent.momentum, .nonNegative, "how much of the last velocity is kept"),
      Knob("dampening", "τ", \.descent.dampening, .fraction, "how much of a new gradient the velocity leaves out"),
      Knob("nesterov", \.descent.nesterov, "move by the velocity as it will be: g + μ·v"),
      Knob("velocity-form", \.descent.velocityForm, "keep α in the velocity, as Keras does: v ← μ·v − α·g"),
      Knob("look-ahead", \.descent.lookAhead, "Nesterov's method with the gradient at w + μ·v, as in textbooks"),
    ]
  }

  public var lr: Double {
    get { descent.lr }
    set { descent.lr = newValue }
  }

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) { descent.update(&w, g) }
}

extension GradientDescentRule where Self: Optimizer, Vector == Point {
  @inline(__always)
  public mutating func step(_ w: inout Point, _ oracle: inout Oracle) { descent.step(&w, &oracle) }

  public var equations: [String] { descent.equations }
  public var signals: [Signal] { descent.signals }
  public var stepSize: StepSize? { StepSize("α", descent.lr) }

  public func stabilityLimit(curvature: Double) -> StabilityLimit? { descent.stabilityLimit(curvature: curvature) }
}

extension GradientDescent where Vector == Point {
  @inline(__always)
  fileprivate mutating func step(_ w: inout Point, _ oracle: inout Oracle) {
    guard lookAhead else { return update(&w, oracle.gradient(at: w)) }
    ahead = w + momentum * v
    gradient = oracle.gradient(at: ahead)
    v = momentum * v - lr * gradient
    w += v
  }

  fileprivate var equations: [String] {
    if lookAhead { return ["a ← w + μ·v", "v ← μ·v − α·g", "w ← w + v"] }
    if momentum == 0 { return ["w ← w − α·g"] }
    if velocityForm { return ["v ← μ·v − α·g", nesterov ? "w ← w + μ·v − α·g" : "w ← w + v"] }
    let velocity = wasFirst ? "v ← g" : dampening == 0 ? "v ← μ·v + g" : "v ← μ·v + (1 − τ)·g"
    return [velocity, nesterov ? "w ← w − α·(g + μ·v)" : "w ← w − α·v"]
  }

  fileprivate var signals: [Signal] {
    if lookAhead {
      return [
        Signal("v", v, "velocity"), Signal("a", ahead, "where the gradient is taken"),
        Signal("g", gradient, "gradient at w + μ·v"),
      ]
    }
    return momentum == 0 ? [] : [Signal("v", v, "velocity")]
  }

  fileprivate func stabilityLimit(curvature: Double) -> StabilityLimit? {
    guard dampening == 0 else { return nil }
    if momentum == 0 { return StabilityLimit(rate: 2 / curvature, formula: "2/λmax") }
    if nesterov || lookAhead {
      return StabilityLimit(
        rate: 2 * (1 + momentum) / ((1 + 2 * momentum) * curvature), formula: "2(1+μ)/((1+2μ)·λmax)")
    }
    return StabilityLimit(rate: 2 * (1 + momentum) / curvature, formula: "2(1+μ)/λmax")
  }
}
