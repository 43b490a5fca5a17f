/// AdaDelta: the step has the size of recent steps, so that no learning rate is needed.
///
///     s ← ρ·s + (1 − ρ)·g²
///     d ← √(u + ε)/√(s + ε)·g
///     u ← ρ·u + (1 − ρ)·d²
///     w ← w − α·d
///
/// Reference: Zeiler, "ADADELTA: An adaptive learning rate method", 2012.
public struct AdaDelta<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adadelta", "AdaDelta", idea: "the length of a step follows the lengths of the steps before it",
      watch: "it starts with tiny steps, whose length √ε sets, and speeds up", reference: "Zeiler 2012",
      rate: .width(fraction: 0.15),
      emblem: Emblem("◧", "d", dark: 43, light: 30))
  }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      Knob("rho", "ρ", \.rho, .decay, "how much of the means of squares is kept"),
      .eps(\.eps, "starts the first step and keeps the division from 0"),
    ]
  }

  public var lr = 1.0
  var rho = 0.9
  var eps = 1e-6
  private var s = Vector.zero
  private var u = Vector.zero
  private var d = Vector.zero

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    s = rho * s + (1 - rho) * (g * g)
    d = (u + eps).squareRoot() / (s + eps).squareRoot() * g
    u = rho * u + (1 - rho) * (d * d)
    w -= lr * d
  }
}

extension AdaDelta: Optimizer where Vector == Point {
  public var equations: [String] {
    // d is made from the mean u of the step before, so it stands before u's own equation.
    ["s ← ρ·s + (1 − ρ)·g²", "d ← √(u + ε)/√(s + ε)·g", "u ← ρ·u + (1 − ρ)·d²", "w ← w − α·d"]
  }
  public var signals: [Signal] {
    [
      Signal("s", s, "running mean of squared gradients"), Signal("d", d, "step before α"),
      Signal("u", u, "running mean of squared steps"),
    ]
  }
}
