/// Quasi-hyperbolic momentum: a weighted mean of a plain SGD step and a step by a long momentum.
///
///     b ← β·b + (1 − β)·g
///     w ← w − α·((1 − ν)·g + ν·b)
///
/// ν = 0 is SGD; ν = 1 is momentum with a rate 1 − β as large.
///
/// Reference: Ma, Yarats, "Quasi-hyperbolic momentum and Adam for deep learning", 2019.
public struct QHM<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "qhm", "QHM", idea: "part of each step is plain SGD, the rest a momentum with a very long memory",
      watch: "it swings less than momentum, and long after", reference: "Ma, Yarats 2019", rate: .slope(times: 3),
      emblem: Emblem("◇", "h", dark: 111, light: 19))
  }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.momentum }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      Knob("momentum", "β", \.momentum, .decay, "how much of the mean of gradients is kept"),
      Knob("nu", "ν", \.nu, .fraction, "the part of the mean in a step"),
    ]
  }

  public var lr = 0.001
  var momentum = 0.999
  var nu = 0.7
  private var b = Vector.zero

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    b = momentum * b + (1 - momentum) * g
    w -= lr * ((1 - nu) * g + nu * b)
  }
}

extension QHM: Optimizer where Vector == Point {
  public var equations: [String] { ["b ← β·b + (1 − β)·g", "w ← w − α·((1 − ν)·g + ν·b)"] }
  public var signals: [Signal] { [Signal("b", b, "running mean of gradients")] }
}
