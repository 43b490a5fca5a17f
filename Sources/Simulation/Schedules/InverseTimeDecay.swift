import Words

/// Inverse time decay: halved after 1/ρ steps, a third after 2/ρ. With noise, the rate by which SGD provably converges.
///
///     α/(1 + ρ·k)
///
/// Reference: Robbins, Monro, "A stochastic approximation method", 1951.
public struct InverseTimeDecay: Schedule {
  public static var name: String { "inverse-time" }
  public static var idea: Phrase { "falls as one over the steps: α/(1 + ρ·k)" }
  public static var knobs: [Knob<Self>] { [Knob("decay-rate", "ρ", \.decayRate, .nonNegative, "how fast it falls")] }

  var decayRate = 0.05

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double { base / (1 + decayRate * Double(k)) }
}
