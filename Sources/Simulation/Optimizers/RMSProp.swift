/// RMSProp: AdaGrad with a running mean in place of the sum, so that the steps do not die.
///
///     s ← a·s + (1 − a)·g²
///     w ← w − α·g/(√s + ε)
///
/// With `centered`, the running mean of g is subtracted: √(s − ḡ²). With `momentum`, the quotient goes through a
/// velocity. There is no bias correction, so the first step is α/√(1 − a). Keras and Optax have a = 0.9 and ε inside the
/// root (`eps-in-root`).
///
/// Reference: Tieleman, Hinton, "Lecture 6.5: RMSProp", Coursera, 2012; Graves, "Generating sequences with recurrent
/// neural networks", 2013 (centered).
public struct RMSProp<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "rmsprop", "RMSProp", idea: "divides by the root of a running mean of squared gradients, which forgets",
      watch: "its steps stay as long as α, so that it rattles around a minimum",
      reference: "Tieleman, Hinton 2012", rate: .width(fraction: 0.002),
      emblem: Emblem("▣", "r", dark: 227, light: 100))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.momentum }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      Knob("alpha", "a", \.alpha, .decay, "how much of the mean of squares is kept"),
      .eps(\.eps),
      Knob("momentum", "μ", \.momentum, .nonNegative, "how much of the last velocity is kept"),
      Knob("eps-in-root", \.epsInRoot, "divide by √(s + ε), as Keras does"),
      Knob("centered", \.centered, "subtract the squared mean: divide by the standard deviation"),
    ]
  }

  public var lr = 0.01
  var alpha = 0.99
  var eps = 1e-8
  var momentum = 0.0
  var epsInRoot = false
  var centered = false
  private var s = Vector.zero
  private var mean = Vector.zero
  private var b = Vector.zero

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    s = alpha * s + (1 - alpha) * (g * g)
    var variance = s
    if centered {
      mean += (1 - alpha) * (g - mean)
      variance -= mean * mean
    }
    let scaled = g / (epsInRoot ? (variance + eps).squareRoot() : variance.squareRoot() + eps)
    if momentum > 0 {
      b = momentum * b + scaled
      w -= lr * b
    } else {
      w -= lr * scaled
    }
  }
}

extension RMSProp: Optimizer where Vector == Point {
  public var equations: [String] {
    let means = ["s ← a·s + (1 − a)·g²"] + (centered ? ["ḡ ← ḡ + (1 − a)·(g − ḡ)"] : [])
    let variance = centered ? "s − ḡ²" : "s"
    let scaled = epsInRoot ? "g/√(\(variance) + ε)" : "g/(√(\(variance)) + ε)"
    return means + (momentum > 0 ? ["b ← μ·b + \(scaled)", "w ← w − α·b"] : ["w ← w − α·\(scaled)"])
  }
  public var stepSize: StepSize? {
    let variance = centered ? s - mean * mean : s
    let root = epsInRoot ? (variance + eps).squareRoot() : variance.squareRoot() + eps
    let name = centered ? "s − ḡ²" : "s"
    return StepSize(epsInRoot ? "α/√(\(name) + ε)" : centered ? "α/(√(\(name)) + ε)" : "α/(√s + ε)", lr / root)
  }
  public var signals: [Signal] {
    [Signal("s", s, "running mean of squared gradients")]
      + (centered ? [Signal("ḡ", mean, "running mean of gradients")] : [])
      + (momentum > 0 ? [Signal("b", b, "velocity of the scaled gradient")] : [])
  }
}
