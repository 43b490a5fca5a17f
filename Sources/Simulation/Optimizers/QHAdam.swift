/// Quasi-hyperbolic Adam: Adam whose two means are each mixed with the gradient of the moment.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     w ← w − α·((1 − ν₁)·g + ν₁·m̂)/(√((1 − ν₂)·g² + ν₂·v̂) + ε)
///
/// with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ). ν₁ = ν₂ = 1 is Adam.
///
/// Reference: Ma, Yarats, "Quasi-hyperbolic momentum and Adam for deep learning", 2019.
public struct QHAdam<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "qhadam", "QHAdam", idea: "Adam with a longer memory, and part of each step without any",
      watch: "it obeys the slope at once, and keeps drifting for long", reference: "Ma, Yarats 2019",
      rate: .width(fraction: 0.005),
      emblem: Emblem("◔", "q", dark: 191, light: 58))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1),
      .beta2(\.beta2),
      Knob("nu1", "ν₁", \.nu1, .fraction, "the part of the mean of gradients in a step"),
      Knob("nu2", "ν₂", \.nu2, .fraction, "the part of the mean of squares in the divisor"),
      .eps(\.eps),
    ]
  }

  public var lr = 0.001
  var beta1 = 0.995
  var beta2 = 0.999
  var nu1 = 0.7
  var nu2 = 1.0
  var eps = 1e-8
  private var m = Vector.zero
  private var v = Vector.zero
  private var power1 = Power()
  private var power2 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    power2.next(beta2)
    let square = g * g
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * square
    let mean = (1 - nu1) * g + nu1 / (1 - power1.value) * m
    let meanSquare = (1 - nu2) * square + nu2 / (1 - power2.value) * v
    w -= lr * (mean / (meanSquare.squareRoot() + eps))
  }
}

extension QHAdam: Optimizer where Vector == Point {
  public var equations: [String] {
    [
      "m ← β₁·m + (1 − β₁)·g", "v ← β₂·v + (1 − β₂)·g²", "m̂ ← m/(1 − β₁ᵗ)", "v̂ ← v/(1 − β₂ᵗ)",
      nu2 == 1
        ? "w ← w − α·((1 − ν₁)·g + ν₁·m̂)/(√v̂ + ε)"
        : "w ← w − α·((1 − ν₁)·g + ν₁·m̂)/(√((1 − ν₂)·g² + ν₂·v̂) + ε)",
    ]
  }
  public var signals: [Signal] {
    [
      Signal("m", m, "running mean of gradients"), Signal("v", v, "running mean of squared gradients"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected"),
      Signal("v̂", v / (1 - power2.value), "mean of squares, corrected"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
    ]
  }
}
