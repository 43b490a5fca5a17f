import Words

/// Exponential decay, PyTorch's `ExponentialLR`: the rate falls by the same part at every step.
///
///     α·γᵏ
public struct ExponentialDecay: Schedule {
  public static var name: String { "exponential" }
  public static var idea: Phrase { "falls by the same part at every step: α·γᵏ" }
  public static var knobs: [Knob<Self>] { [Knob("gamma", "γ", \.gamma, .positive, "what is left after a step")] }

  var gamma = 0.98

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double { base * gamma.power(Double(k)) }
}
