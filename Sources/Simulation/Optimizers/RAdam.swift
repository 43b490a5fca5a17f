/// RAdam: Adam that divides by its mean of squares only once that mean has seen enough gradients to be trusted.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     ρ ← R − 2·t·β₂ᵗ/(1 − β₂ᵗ),   R = 2/(1 − β₂) − 1
///     w ← w − α·r·m̂·√(1 − β₂ᵗ)/(√v + ε)   if ρ > 5,   r = √((ρ − 4)·(ρ − 2)·R/((R − 4)·(R − 2)·ρ))
///     w ← w − α·m̂                          otherwise,  m̂ = m/(1 − β₁ᵗ)
///
/// With β₂ = 0.999 the first five steps are not divided at all, and on a steep surface they are long. PyTorch puts ε next
/// to the uncorrected root; Optax, and `eps-hat=false`, next to the corrected one.
///
/// Reference: Liu et al., "On the variance of the adaptive learning rate and beyond", 2020.
public struct RAdam<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "radam", "RAdam", idea: "Adam that warms up: it divides only when it has seen enough gradients",
      watch: "its first five steps are momentum's, then it turns into Adam", reference: "Liu et al. 2020",
      rate: .slope(times: 2),
      emblem: Emblem("◒", "z", dark: 180, light: 95))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1),
      .beta2(\.beta2),
      .eps(\.eps),
      Knob("eps-hat", \.epsHat, "add ε before the correction of the root, as PyTorch does"),
    ]
  }

  public var lr = 0.001
  var beta1 = 0.9
  var beta2 = 0.999
  var eps = 1e-8
  var epsHat = true
  private var m = Vector.zero
  private var v = Vector.zero
  private var t = 0.0
  private var power1 = Power()
  private var power2 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    power2.next(beta2)
    t += 1
    m += (1 - beta1) * (g - m)
    v = beta2 * v + (1 - beta2) * (g * g)
    var move = m / (1 - power1.value)
    if isTrusted {
      let correction = (1 - power2.value).squareRoot()
      move *= rectification / (v.squareRoot() / correction + (epsHat ? eps / correction : eps))
    }
    w -= lr * move
  }

  /// ρ∞, the most gradients that the mean of squares can ever be worth.
  private var longestMemory: Double { 2 / (1 - beta2) - 1 }
  /// How many gradients the mean of squares is worth by now.
  private var memory: Double { longestMemory - 2 * t * power2.value / (1 - power2.value) }
  private var isTrusted: Bool { memory > 5 }
  private var rectification: Double {
    let (rho, limit) = (memory, longestMemory)
    return ((rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho)).squareRoot()
  }
}

extension RAdam: Optimizer where Vector == Point {
  public var equations: [String] {
    let means = [
      "m ← β₁·m + (1 − β₁)·g", "v ← β₂·v + (1 − β₂)·g²", "m̂ ← m/(1 − β₁ᵗ)", "R ← 2/(1 − β₂) − 1",
    ]
    guard isTrusted else { return means + ["ρ ← R − 2·t·β₂ᵗ/(1 − β₂ᵗ)", "w ← w − α·m̂"] }
    let divided = epsHat ? "√(1 − β₂ᵗ)·m̂/(√v + ε)" : "m̂/(√(v/(1 − β₂ᵗ)) + ε)"
    return means + [
      "ρ ← R − 2·t·β₂ᵗ/(1 − β₂ᵗ)", "r ← √((ρ − 4)·(ρ − 2)·R/((R − 4)·(R − 2)·ρ))", "w ← w − α·r·\(divided)",
    ]
  }
  public var signals: [Signal] {
    [
      Signal("m", m, "running mean of gradients"), Signal("v", v, "running mean of squared gradients"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected"),
      Signal("ρ", memory, "how many gradients v is worth"), Signal("R", longestMemory, "how many it can be worth"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
      Signal("t", t, "steps made"),
    ] + (isTrusted ? [Signal("r", rectification, "how far v is trusted")] : [])
  }
}
