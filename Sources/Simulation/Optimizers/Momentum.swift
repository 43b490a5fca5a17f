/// Gradient descent with momentum: a heavy ball that rolls, overshoots and comes back.
///
///     v ← μ·v + g
///     w ← w − α·v
///
/// Reference: Polyak, "Some methods of speeding up the convergence of iteration methods", 1964.
public struct Momentum<Vector: Lanes>: GradientDescentRule where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "momentum", aliases: ["heavy-ball"], "Momentum",
      idea: "a heavy ball: it keeps nine tenths of its velocity from step to step",
      watch: "it swings around a minimum, and rolls out of shallow dents", reference: "Polyak 1964",
      rate: .slope(times: 1),
      emblem: Emblem("◆", "m", dark: 81, light: 26))
  }

  public var descent = GradientDescent<Vector>(momentum: 0.9)

  public init() {}
}

extension Momentum: Optimizer where Vector == Point {}
