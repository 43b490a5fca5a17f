import Words

/// Inverse square root decay: falls ever more slowly.
///
///     α/√(1 + ρ·k)
public struct InverseSquareRootDecay: Schedule {
  public static var name: String { "inverse-sqrt" }
  public static var idea: Phrase { "falls as one over the root of the steps: α/√(1 + ρ·k)" }
  public static var knobs: [Knob<Self>] { [Knob("decay-rate", "ρ", \.decayRate, .nonNegative, "how fast it falls")] }

  var decayRate = 0.1

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    base / (1 + decayRate * Double(k)).squareRoot()
  }
}
