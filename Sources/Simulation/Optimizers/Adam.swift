/// Adam: momentum and RMSProp together, both corrected for their start at 0. ``AMSGrad`` is the same with `amsgrad` on.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     w ← w − α·m̂/(√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),  v̂ = v/(1 − β₂ᵗ)
///
/// With `amsgrad`, v̂ is made from the largest v so far. Keras and the book put ε next to the uncorrected root ("epsilon
/// hat"), which moves the path by up to 1e-5.
///
/// Reference: Kingma, Ba, "Adam: A method for stochastic optimization", 2015; Reddi, Kale, Kumar, "On the convergence of
/// Adam and beyond", 2018.
public struct Adam<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adam", "Adam", idea: "momentum and RMSProp together, corrected for their start at 0",
      watch: "its first step has length α in each coordinate; it overshoots like a ball and turns",
      reference: "Kingma, Ba 2015", rate: .width(fraction: 0.01))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      Knob("beta1", "β₁", \.beta1, .decay, "how much of the mean of gradients is kept"),
      Knob("beta2", "β₂", \.beta2, .decay, "how much of the mean of squares is kept"),
      Knob("eps", "ε", \.eps, .nonNegative, "keeps the division from 0"),
      Knob("amsgrad", \.amsgrad, "divide by the largest mean of squares so far"),
    ]
  }

  public var lr = 0.001
  var beta1 = 0.9
  var beta2 = 0.999
  var eps = 1e-8
  var amsgrad = false
  private var m = Vector.zero
  private var v = Vector.zero
  private var largest = Vector.zero
  private var power1 = Power()
  private var power2 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    power2.next(beta2)
    m += (1 - beta1) * (g - m)
    v = beta2 * v + (1 - beta2) * (g * g)
    var square = v
    if amsgrad {
      largest = pointwiseMax(largest, v)
      square = largest
    }
    w -= lr / (1 - power1.value) * (m / (square.squareRoot() / (1 - power2.value).squareRoot() + eps))
  }
}

extension Adam: Optimizer where Vector == Point {
  public var equations: [String] {
    ["m ← β₁·m + (1 − β₁)·g", "v ← β₂·v + (1 − β₂)·g²"] + (amsgrad ? ["u ← max(u, v)"] : [])
      + ["m̂ ← m/(1 − β₁ᵗ)", amsgrad ? "v̂ ← u/(1 − β₂ᵗ)" : "v̂ ← v/(1 − β₂ᵗ)", "w ← w − α·m̂/(√v̂ + ε)"]
  }
  public var signals: [Signal] {
    let square = amsgrad ? largest : v
    return [
      Signal("m", m, "running mean of gradients"), Signal("v", v, "running mean of squared gradients"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected", isVector: true),
      Signal("v̂", square / (1 - power2.value), "mean of squares, corrected"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
    ] + (amsgrad ? [Signal("u", largest, "largest mean of squares so far")] : [])
  }
}
