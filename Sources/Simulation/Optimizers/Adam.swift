/// Adam: momentum and RMSProp together, both corrected for their start at 0.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     w ← w − α·m̂/(√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),  v̂ = v/(1 − β₂ᵗ)
///
/// Reference: Kingma, Ba, "Adam: A method for stochastic optimization", 2015.
public struct Adam<Vector: Lanes>: AdaptiveMomentsRule where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adam", "Adam", idea: "momentum and RMSProp together, corrected for their start at 0",
      watch: "its first step has length α in each coordinate; it overshoots like a ball and turns",
      reference: "Kingma, Ba 2015", rate: .width(fraction: 0.01),
      emblem: Emblem("●", "a", dark: 214, light: 130))
  }

  public var moments = AdaptiveMoments<Vector>()

  public init() {}
}

extension Adam: Optimizer where Vector == Point {}
