/// Nesterov's accelerated gradient in PyTorch's form: momentum that looks where it will be.
///
///     v ← μ·v + g
///     w ← w − α·(g + μ·v)
///
/// The knob `look-ahead` takes the gradient at w + μ·v instead, as textbooks write it; its path is the same one, seen
/// μ·v earlier.
///
/// Reference: Nesterov, "A method of solving a convex programming problem with convergence rate O(1/k²)", 1983.
public struct Nesterov<Vector: Lanes>: GradientDescentRule where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "nesterov", aliases: ["nag"], "Nesterov", idea: "momentum that looks ahead, and so brakes before it has overshot",
      watch: "it swings less than momentum, and diverges at smaller learning rates",
      reference: "Nesterov 1983; Sutskever et al. 2013", rate: .slope(times: 1),
      emblem: Emblem("◈", "v", dark: 141, light: 92))
  }

  public var descent = GradientDescent<Vector>(momentum: 0.9, nesterov: true)

  public init() {}
}

extension Nesterov: Optimizer where Vector == Point {}
