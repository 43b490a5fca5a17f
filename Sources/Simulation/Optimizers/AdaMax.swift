/// AdaMax: Adam with the largest recent gradient in the place of the mean of squares.
///
///     m ← β₁·m + (1 − β₁)·g
///     u ← max(β₂·u, |g| + ε)
///     w ← w − α/(1 − β₁ᵗ)·m/u
///
/// Keras takes u ← max(β₂·u, |g|) and divides by u + ε (`eps-outside`).
///
/// Reference: Kingma, Ba, "Adam: A method for stochastic optimization", section 7, 2015.
public struct AdaMax<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adamax", "AdaMax", idea: "Adam that divides by the largest recent gradient instead of a mean",
      watch: "after one steep place its steps stay short for a long while", reference: "Kingma, Ba 2015",
      rate: .width(fraction: 0.01),
      emblem: Emblem("◓", "4", dark: 219, light: 90))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1),
      .beta2(\.beta2, "how much of the largest gradient is kept"),
      .eps(\.eps),
      Knob("eps-outside", \.epsOutside, "add ε to u when dividing, as Keras does"),
    ]
  }

  public var lr = 0.002
  var beta1 = 0.9
  var beta2 = 0.999
  var eps = 1e-8
  var epsOutside = false
  private var m = Vector.zero
  private var u = Vector.zero
  private var power1 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    m += (1 - beta1) * (g - m)
    u = pointwiseMax(beta2 * u, epsOutside ? g.magnitude : g.magnitude + eps)
    w -= lr / (1 - power1.value) * (m / (epsOutside ? u + eps : u))
  }
}

extension AdaMax: Optimizer where Vector == Point {
  public var equations: [String] {
    ["m ← β₁·m + (1 − β₁)·g"]
      + (epsOutside
        ? ["u ← max(β₂·u, |g|)", "w ← w − α/(1 − β₁ᵗ)·m/(u + ε)"]
        : ["u ← max(β₂·u, |g| + ε)", "w ← w − α/(1 − β₁ᵗ)·m/u"])
  }
  public var stepSize: StepSize? { StepSize(epsOutside ? "α/(u + ε)" : "α/u", lr / (epsOutside ? u + eps : u)) }
  public var signals: [Signal] {
    [
      Signal("m", m, "running mean of gradients"), Signal("u", u, "largest recent gradient"),
      Signal("β₁ᵗ", power1.value, "power of β₁"),
    ]
  }
}
