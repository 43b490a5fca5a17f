/// Adan: Adam with Nesterov's look ahead, made from the difference between this gradient and the last.
///
///     d ← g − gₜ₋₁   (0 at the first step)
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·d
///     n ← β₃·n + (1 − β₃)·(g + β₂·d)²
///     w ← (w − α·(m̂ + β₂·v̂)/(√n̂ + ε))/(1 + α·λ)
///
/// with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ), n̂ = n/(1 − β₃ᵗ): the rule of its authors' code, with their defaults. (The
/// paper writes 1 − β for β, and its 1 − β₂ is the β₂ here.) Optax 0.2.8 weighs the difference by 1 − β₂ in both places,
/// which is its pull request 1715, has a second ε inside the root, and lets w decay by α·λ·w.
///
/// Reference: Xie et al., "Adan: adaptive Nesterov momentum algorithm for faster optimizing deep models", 2022.
public struct Adan<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adan", "Adan", idea: "Adam with a third mean: of how the gradient changes",
      watch: "it feels the slope's change before momentum does, and brakes", reference: "Xie et al. 2022",
      rate: .width(fraction: 0.01),
      emblem: Emblem("◕", "j", dark: 217, light: 124))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1),
      .beta2(\.beta2, "how much of the mean of differences is kept"),
      Knob("beta3", "β₃", \.beta3, .decay, "how much of the mean of squares is kept"),
      .eps(\.eps),
      .weightDecay(\.weightDecay, "divides w by 1 + α·λ at every step"),
    ]
  }

  public var lr = 0.001
  var beta1 = 0.98
  var beta2 = 0.92
  var beta3 = 0.99
  var eps = 1e-8
  var weightDecay = 0.0
  private var d = Vector.zero
  private var m = Vector.zero
  private var v = Vector.zero
  private var n = Vector.zero
  private var last: Vector?
  private var before: Vector?
  private var power1 = Power()
  private var power2 = Power()
  private var power3 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    power2.next(beta2)
    power3.next(beta3)
    d = g - (last ?? g)
    before = last
    last = g
    let ahead = g + beta2 * d
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * d
    n = beta3 * n + (1 - beta3) * (ahead * ahead)
    let move = m / (1 - power1.value) + beta2 / (1 - power2.value) * v
    w -= lr * move / ((n / (1 - power3.value)).squareRoot() + eps)
    if weightDecay > 0 { w /= 1 + lr * weightDecay }
  }
}

extension Adan: Optimizer where Vector == Point {
  public var equations: [String] {
    let moved = "w − α·(m̂ + β₂·v̂)/(√n̂ + ε)"
    let difference = before == nil ? [] : ["d ← g − q"]
    return difference + [
      "m ← β₁·m + (1 − β₁)·g", "v ← β₂·v + (1 − β₂)·d", "n ← β₃·n + (1 − β₃)·(g + β₂·d)²", "m̂ ← m/(1 − β₁ᵗ)",
      "v̂ ← v/(1 − β₂ᵗ)", "n̂ ← n/(1 − β₃ᵗ)", weightDecay > 0 ? "w ← (\(moved))/(1 + α·λ)" : "w ← \(moved)",
    ]
  }
  public var stepSize: StepSize? {
    StepSize("α/(√n̂ + ε)", lr / ((n / (1 - power3.value)).squareRoot() + eps))
  }
  public var signals: [Signal] {
    [
      Signal("d", d, "difference of gradients"), Signal("q", before ?? .zero, "the gradient before"),
      Signal("m", m, "running mean of gradients"),
      Signal("v", v, "running mean of differences"), Signal("n", n, "running mean of squares"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected"),
      Signal("v̂", v / (1 - power2.value), "mean of differences, corrected"),
      Signal("n̂", n / (1 - power3.value), "mean of squares, corrected"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
      Signal("β₃ᵗ", power3.value, "power of β₃"),
    ]
  }
}
