import Words

/// Step decay, PyTorch's `StepLR`: the rate falls at once, after every so many steps.
///
///     α·γ^⌊k/n⌋
public struct StepDecay: Schedule {
  public static var name: String { "step" }
  public static var idea: Phrase { "falls to a part of itself every n steps: α·γ^⌊k/n⌋" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("step-size", "n", \.stepSize, .positiveCount, "steps between two falls"),
      Knob("gamma", "γ", \.gamma, .positive, "what is left after a fall"),
    ]
  }

  var stepSize = 50
  var gamma = 0.1

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    base * gamma.power(Double(k / stepSize))
  }
}
