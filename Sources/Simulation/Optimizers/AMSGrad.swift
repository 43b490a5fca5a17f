/// AMSGrad: Adam whose divisor never shrinks, so that its steps cannot grow again.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     u ← max(u, v)
///     w ← w − α·m̂/(√û + ε),   m̂ = m/(1 − β₁ᵗ),  û = u/(1 − β₂ᵗ)
///
/// The maximum is that of the uncorrected v, as in PyTorch and Keras. Optax takes that of the corrected one, and walks
/// another path from the second step on.
///
/// Reference: Reddi, Kale, Kumar, "On the convergence of Adam and beyond", 2018.
public struct AMSGrad<Vector: Lanes>: AdaptiveMomentsRule where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "amsgrad", "AMSGrad", idea: "Adam, divided by the largest mean of squares it has ever had",
      watch: "after a steep place it stays slow, where Adam speeds up again", reference: "Reddi, Kale, Kumar 2018",
      rate: .width(fraction: 0.01),
      emblem: Emblem("◐", "u", dark: 177, light: 127))
  }

  public var moments = AdaptiveMoments<Vector>(amsgrad: true)

  public init() {}
}

extension AMSGrad: Optimizer where Vector == Point {}
