/// AdaGrad: every coordinate has its own learning rate, which shrinks with all the gradients it has seen.
///
///     s ← s + g²
///     w ← w − α/(1 + (t − 1)·η)·g/(√s + ε)
///
/// Keras and Optax start s at 0.1 and put ε = 1e-7 inside the root (`initial-accumulator`, `eps-in-root`); the book "Deep
/// Learning from Scratch" is this form with ε = 1e-7.
///
/// Reference: Duchi, Hazan, Singer, "Adaptive subgradient methods for online learning and stochastic optimization",
/// 2011.
public struct AdaGrad<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adagrad", "AdaGrad", idea: "each coordinate is divided by the root of all the squared gradients it has seen",
      watch: "it goes straight where SGD zig-zags, and its steps die away", reference: "Duchi, Hazan, Singer 2011",
      rate: .width(fraction: 0.05),
      emblem: Emblem("■", "g", dark: 84, light: 28))
  }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      Knob("lr-decay", "η", \.lrDecay, .nonNegative, "how fast the learning rate falls with the steps"),
      .eps(\.eps),
      Knob("eps-in-root", \.epsInRoot, "divide by √(s + ε), as Keras does"),
      Knob("initial-accumulator", "s₀", \.initialAccumulator, .nonNegative, "where the sum of squares starts"),
    ]
  }

  public var lr = 0.01
  var lrDecay = 0.0
  var eps = 1e-10
  var epsInRoot = false
  var initialAccumulator = 0.0
  private var sum = Vector.zero
  private var t = 0.0

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    t += 1
    sum += g * g
    let s = initialAccumulator + sum
    w -= rate * (g / (epsInRoot ? (s + eps).squareRoot() : s.squareRoot() + eps))
  }

  private var rate: Double { lr / (1 + (t - 1) * lrDecay) }
}

extension AdaGrad: Optimizer where Vector == Point {
  public var equations: [String] {
    let root = epsInRoot ? "√(s + ε)" : "(√s + ε)"
    return ["s ← s + g²", lrDecay == 0 ? "w ← w − α·g/\(root)" : "w ← w − α/(1 + (t − 1)·η)·g/\(root)"]
  }
  public var stepSize: StepSize? {
    let s = initialAccumulator + sum
    let root = epsInRoot ? (s + eps).squareRoot() : s.squareRoot() + eps
    return StepSize((lrDecay == 0 ? "α" : "α/(1 + (t − 1)·η)") + (epsInRoot ? "/√(s + ε)" : "/(√s + ε)"), rate / root)
  }
  public var signals: [Signal] {
    [Signal("s", initialAccumulator + sum, "sum of squared gradients"), Signal("t", t, "steps made")]
  }
}
