/// Averaged SGD: a rate that falls slowly, and beside the point the mean of the points, which noise shakes less.
///
///     η = α/(1 + λ·α·(t − 1))^a
///     w ← (1 − λ·η)·w − η·g
///     w̄ ← w̄ + (w − w̄)/max(1, t − t₀)
///
/// The path is that of w, as in PyTorch; its mean w̄ is a signal. Turn t0 down to see it: by default averaging starts
/// after a million steps.
///
/// Reference: Polyak, Juditsky, "Acceleration of stochastic approximation by averaging", 1992; Bottou, "Large-scale
/// machine learning with stochastic gradient descent", 2010 (the rate).
public struct ASGD<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "asgd", "Averaged SGD", idea: "SGD with a rate that falls slowly, and the mean of its points beside it",
      watch: "with noise and t0=0 the mean comes to rest where the point itself keeps shaking",
      reference: "Polyak, Juditsky 1992", rate: .slope(times: 1),
      emblem: Emblem("▼", "6", dark: 211, light: 89))
  }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      Knob("lambda", "λ", \.lambda, .nonNegative, "weight decay, and how early the rate falls"),
      Knob("alpha", "a", \.alpha, .nonNegative, "power with which the rate falls"),
      Knob("t0", "t₀", \.t0, .nonNegative, "the step after which the points are averaged"),
    ]
  }

  public var lr = 0.01
  var lambda = 1e-4
  var alpha = 0.75
  var t0 = 1e6
  private var mean = Vector.zero
  private var rate = 0.0
  private var t = 0.0

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    rate = lr / (1 + lambda * lr * t).power(alpha)
    t += 1
    w *= 1 - lambda * rate
    w -= rate * g
    mean = t - t0 > 1 ? mean + (w - mean) / (t - t0) : w
  }
}

extension ASGD: Optimizer where Vector == Point {
  public var equations: [String] { ["η ← α/(1 + λ·α·(t − 1))^a", "w ← (1 − λ·η)·w − η·g"] }
  public var signals: [Signal] {
    [Signal("η", rate, "rate of this step"), Signal("t", t, "steps made"), Signal("w̄", mean, "mean of the points")]
  }
}
