/// Sign SGD: one bit of the gradient, its sign; every step has length α in each coordinate.
///
///     w ← w − α·sign(g)
///
/// Reference: Bernstein et al., "signSGD: compressed optimisation for non-convex problems", 2018.
public struct SignSGD<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "signsgd", "Sign SGD", idea: "only the sign of each slope counts, every step is equally long",
      watch: "it walks along diagonals at constant speed and never comes to rest", reference: "Bernstein et al. 2018",
      rate: .width(fraction: 0.003),
      emblem: Emblem("◢", "i", dark: 203, light: 125))
  }
  public static var knobs: [Knob<Self>] { [.learningRate(\.lr)] }

  public var lr = 0.01

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    w -= lr * g.sign
  }
}

extension SignSGD: Optimizer where Vector == Point {
  public var equations: [String] { ["w ← w − α·sign(g)"] }
  public var signals: [Signal] { [] }
}
