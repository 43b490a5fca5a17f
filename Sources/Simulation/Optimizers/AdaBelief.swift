/// AdaBelief: Adam that divides by how far the gradients stray from their mean, and so takes long steps where it can
/// predict them.
///
///     m ← β₁·m + (1 − β₁)·g
///     s ← β₂·s + (1 − β₂)·(g − m)² + ε₀
///     w ← w − α·m̂/(√ŝ + ε),   m̂ = m/(1 − β₁ᵗ),  ŝ = s/(1 − β₂ᵗ)
///
/// Optax's form: ε₀ (`eps-root`) stays in the memory, and both are 1e-16.
///
/// Reference: Zhuang et al., "AdaBelief optimizer: adapting stepsizes by the belief in observed gradients", 2020.
public struct AdaBelief<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adabelief", "AdaBelief", idea: "Adam that divides by how surprising the gradients are",
      watch: "it runs along straight slopes and brakes where the slope changes", reference: "Zhuang et al. 2020",
      rate: .width(fraction: 0.01),
      emblem: Emblem("◍", "b", dark: 156, light: 64))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1),
      .beta2(\.beta2, "how much of the mean of surprises is kept"),
      .eps(\.eps),
      Knob("eps-root", "ε₀", \.epsRoot, .nonNegative, "added to the mean of surprises at every step"),
    ]
  }

  public var lr = 0.001
  var beta1 = 0.9
  var beta2 = 0.999
  var eps = 1e-16
  var epsRoot = 1e-16
  private var m = Vector.zero
  private var s = Vector.zero
  private var power1 = Power()
  private var power2 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    power2.next(beta2)
    m = beta1 * m + (1 - beta1) * g
    let surprise = g - m
    s = beta2 * s + (1 - beta2) * (surprise * surprise) + epsRoot
    let root = (s / (1 - power2.value)).squareRoot()
    w -= lr / (1 - power1.value) * (m / (root + eps))
  }
}

extension AdaBelief: Optimizer where Vector == Point {
  public var equations: [String] {
    [
      "m ← β₁·m + (1 − β₁)·g", "s ← β₂·s + (1 − β₂)·(g − m)² + ε₀", "m̂ ← m/(1 − β₁ᵗ)", "ŝ ← s/(1 − β₂ᵗ)",
      "w ← w − α·m̂/(√ŝ + ε)",
    ]
  }
  public var stepSize: StepSize? {
    StepSize("α/(√ŝ + ε)", lr / ((s / (1 - power2.value)).squareRoot() + eps))
  }
  public var signals: [Signal] {
    [
      Signal("m", m, "running mean of gradients"), Signal("s", s, "running mean of squared surprises"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected"),
      Signal("ŝ", s / (1 - power2.value), "mean of surprises, corrected"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
    ]
  }
}
