/// Yogi: Adam whose mean of squares moves by additions, so that it cannot collapse when gradients become small.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← v − (1 − β₂)·sign(v − g²)·g²
///     w ← w − α·m̂/(√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),  v̂ = v/(1 − β₂ᵗ)
///
/// Optax's form: ε is 1e-3, and both m and v start at 1e-6. Unlike there, m starts at 0 in a coordinate whose first
/// gradient is exactly 0: a run that starts on a maximum stays there, as with every other rule.
///
/// Reference: Zaheer et al., "Adaptive methods for nonconvex optimization", 2018.
public struct Yogi<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "yogi", "Yogi", idea: "Adam whose mean of squares can only fall slowly",
      watch: "it does not speed up at once when the ground becomes flat", reference: "Zaheer et al. 2018",
      rate: .width(fraction: 0.01),
      emblem: Emblem("◎", "y", dark: 123, light: 31))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1),
      .beta2(\.beta2, "how slowly the mean of squares moves"),
      .eps(\.eps),
      Knob("initial-accumulator", "v₀", \.initialAccumulator, .nonNegative, "where both means start"),
    ]
  }

  public var lr = 0.01
  var beta1 = 0.9
  var beta2 = 0.999
  var eps = 1e-3
  var initialAccumulator = 1e-6
  private var m = Vector.zero
  private var v = Vector.zero
  private var start: Vector?
  private var isFirst = true
  private var power1 = Power()
  private var power2 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    isFirst = start == nil
    if isFirst { begin(g) }
    power1.next(beta1)
    power2.next(beta2)
    let square = g * g
    m = beta1 * m + (1 - beta1) * g
    v -= (1 - beta2) * ((v - square).sign * square)
    let root = (v / (1 - power2.value)).squareRoot()
    w -= lr / (1 - power1.value) * (m / (root + eps))
  }

  private mutating func begin(_ g: Vector) {
    v = Vector(repeating: initialAccumulator)
    m = v.replacing(with: 0, where: g .== 0)
    start = m
  }
}

extension Yogi: Optimizer where Vector == Point {
  public var equations: [String] {
    let means =
      isFirst
      ? ["m ← β₁·m₀ + (1 − β₁)·g", "v ← v₀ − (1 − β₂)·sign(v₀ − g²)·g²"]
      : ["m ← β₁·m + (1 − β₁)·g", "v ← v − (1 − β₂)·sign(v − g²)·g²"]
    return means + ["m̂ ← m/(1 − β₁ᵗ)", "v̂ ← v/(1 − β₂ᵗ)", "w ← w − α·m̂/(√v̂ + ε)"]
  }
  public var stepSize: StepSize? {
    StepSize("α/(√v̂ + ε)", lr / ((v / (1 - power2.value)).squareRoot() + eps))
  }
  public var signals: [Signal] {
    [
      Signal("m", m, "running mean of gradients"), Signal("v", v, "mean of squared gradients"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected"),
      Signal("v̂", v / (1 - power2.value), "mean of squares, corrected"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
      Signal("m₀", start ?? .zero, "where m started"),
    ]
  }
}
