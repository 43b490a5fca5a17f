/// NAdam: Adam with Nesterov's look ahead, and a momentum that grows from β₁/2 to β₁.
///
///     p ← β₁·(1 − 0.96^(t·ψ)/2),  q ← β₁·(1 − 0.96^((t + 1)·ψ)/2)
///     P ← P·p
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     w ← w − α·((1 − p)/(1 − P)·g + q/(1 − P·q)·m)/(√v̂ + ε),   v̂ = v/(1 − β₂ᵗ)
///
/// ψ is `momentum-decay`: 0.004 in PyTorch, 1 in Keras; Optax has no growing momentum, which is ψ = 1e9.
///
/// Reference: Dozat, "Incorporating Nesterov momentum into Adam", 2016.
public struct NAdam<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "nadam", "NAdam", idea: "Adam that looks ahead as Nesterov's method does",
      watch: "it turns a little earlier than Adam, and overshoots less", reference: "Dozat 2016",
      rate: .width(fraction: 0.005),
      emblem: Emblem("◑", "n", dark: 222, light: 94))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1),
      .beta2(\.beta2),
      .eps(\.eps),
      Knob("momentum-decay", "ψ", \.momentumDecay, .nonNegative, "how fast the momentum grows to β₁"),
    ]
  }

  public var lr = 0.002
  var beta1 = 0.9
  var beta2 = 0.999
  var eps = 1e-8
  var momentumDecay = 0.004
  private var m = Vector.zero
  private var v = Vector.zero
  private var t = 0.0
  private var momentum = 0.0
  private var nextMomentum = 0.0
  private var product = 1.0
  private var power2 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power2.next(beta2)
    t += 1
    momentum = momentum(at: t)
    nextMomentum = momentum(at: t + 1)
    // Below 1e-30 it would crawl into subnormal numbers, which are slow.
    product = product < 1e-30 ? 0 : product * momentum
    m += (1 - beta1) * (g - m)
    v = beta2 * v + (1 - beta2) * (g * g)
    let root = (v / (1 - power2.value)).squareRoot() + eps
    let (now, ahead) = ((1 - momentum) / (1 - product), nextMomentum / (1 - product * nextMomentum))
    w -= lr * ((now * g + ahead * m) / root)
  }

  private func momentum(at t: Double) -> Double { beta1 * (1 - 0.5 * 0.96.power(t * momentumDecay)) }
}

extension NAdam: Optimizer where Vector == Point {
  public var equations: [String] {
    [
      "p ← β₁·(1 − 0.96^(t·ψ)/2)", "q ← β₁·(1 − 0.96^((t + 1)·ψ)/2)", "P ← P·p", "m ← β₁·m + (1 − β₁)·g",
      "v ← β₂·v + (1 − β₂)·g²", "v̂ ← v/(1 − β₂ᵗ)", "w ← w − α·((1 − p)/(1 − P)·g + q/(1 − P·q)·m)/(√v̂ + ε)",
    ]
  }
  public var stepSize: StepSize? {
    StepSize("α/(√v̂ + ε)", lr / ((v / (1 - power2.value)).squareRoot() + eps))
  }
  public var signals: [Signal] {
    [
      Signal("m", m, "running mean of gradients"), Signal("v", v, "running mean of squared gradients"),
      Signal("v̂", v / (1 - power2.value), "mean of squares, corrected"), Signal("p", momentum, "momentum of this step"),
      Signal("q", nextMomentum, "momentum of the next step"), Signal("P", product, "product of all momenta so far"),
      Signal("β₂ᵗ", power2.value, "power of β₂"), Signal("t", t, "steps made"),
    ]
  }
}
