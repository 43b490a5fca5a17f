/// Lion: only the sign of a mixture of gradient and momentum counts, so that every step has the same length.
///
///     u ← sign(β₁·m + (1 − β₁)·g)
///     m ← β₂·m + (1 − β₂)·g
///     w ← w − α·(u + λ·w)
///
/// λ is 1e-3 as in Optax; Keras has 0.
///
/// Reference: Chen et al., "Symbolic discovery of optimization algorithms", 2023.
public struct Lion<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "lion", "Lion", idea: "moves by α in each coordinate, whichever way momentum and gradient agree on",
      watch: "it runs along diagonals, and rattles around a minimum", reference: "Chen et al. 2023",
      rate: .width(fraction: 0.002),
      emblem: Emblem("◥", "l", dark: 208, light: 88))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      .beta1(\.beta1, "how much of the momentum counts in a step"),
      .beta2(\.beta2, "how much of the momentum is kept"),
      .weightDecay(\.weightDecay, "shrinks w by α·λ·w at every step"),
    ]
  }

  public var lr = 1e-4
  var beta1 = 0.9
  var beta2 = 0.99
  var weightDecay = 1e-3
  private var m = Vector.zero
  private var u = Vector.zero

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    u = (beta1 * m + (1 - beta1) * g).sign
    m = beta2 * m + (1 - beta2) * g
    w -= lr * (u + weightDecay * w)
  }
}

extension Lion: Optimizer where Vector == Point {
  public var equations: [String] {
    [
      "u ← sign(β₁·m + (1 − β₁)·g)", "m ← β₂·m + (1 − β₂)·g", weightDecay > 0 ? "w ← w − α·(u + λ·w)" : "w ← w − α·u",
    ]
  }
  public var signals: [Signal] {
    [Signal("u", u, "direction of the step"), Signal("m", m, "momentum")]
  }
}
