/// AdamW: Adam with the weight decay beside the gradient instead of in it, so that it is not divided away.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     w ← (1 − α·λ)·w − α·m̂/(√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),  v̂ = v/(1 − β₂ᵗ)
///
/// λ is 0.01 as in PyTorch; Keras has 0.004 and Optax 1e-4.
///
/// Reference: Loshchilov, Hutter, "Decoupled weight decay regularization", 2019.
public struct AdamW<Vector: Lanes>: AdaptiveMomentsRule where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "adamw", "AdamW", idea: "Adam, and every step pulls the parameters a little toward 0",
      watch: "it rests a little nearer to 0 than the minimum; turn weight-decay up to see it",
      reference: "Loshchilov, Hutter 2019", rate: .width(fraction: 0.01),
      emblem: Emblem("◉", "w", dark: 209, light: 166))
  }
  public static var knobs: [Knob<Self>] {
    commonKnobs
      + [.weightDecay(\.moments.weightDecay, "shrinks w by α·λ·w, past the means")]
  }

  public var moments = AdaptiveMoments<Vector>(weightDecay: 0.01)

  public init() {}
}

extension AdamW: Optimizer where Vector == Point {}
