/// Plain gradient descent, called SGD after what it is used for: each step goes straight downhill, as far as the slope
/// is steep.
///
///     w ← w − α·g
///
/// Reference: Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées", 1847; Robbins and
/// Monro, "A stochastic approximation method", 1951.
public struct SGD<Vector: Lanes>: GradientDescentRule where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "sgd", aliases: ["gd", "gradient-descent"], "SGD",
      idea: "each step goes straight downhill, as far as the slope is steep",
      watch: "it zig-zags across a narrow valley, and crawls along its floor",
      reference: "Robbins, Monro 1951", rate: .slope(times: 1),
      emblem: Emblem("▲", "s", dark: 204, light: 161))
  }

  public var descent = GradientDescent<Vector>()

  public init() {}
}

extension SGD: Optimizer where Vector == Point {}
