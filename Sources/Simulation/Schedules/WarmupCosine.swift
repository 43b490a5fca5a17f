import Words

/// A linear warm-up, then cosine annealing: PyTorch's `LinearLR` and `CosineAnnealingLR` in a `SequentialLR`.
///
///     k < W: α·(s + (1 − s)·k/W)
///     k ≥ W: m + (α − m)·(1 + cos(π·(k − W)/(T − W)))/2
///
/// The full rate is reached at k = W exactly, the floor at k = T, and there it stays.
public struct WarmupCosine: Schedule {
  public static var name: String { "warmup-cosine" }
  public static var idea: Phrase { "up to α in a straight line, then half a cosine wave down to a floor" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("warmup-steps", "W", \.warmupSteps, .count, "steps up to the full rate"),
      Knob("total-steps", "T", \.totalSteps, .positiveCount, "steps to the floor, the warm-up among them"),
      Knob("start-factor", "s", \.startFactor, .fraction, "part of the rate at the first step"),
      Knob("eta-min", "m", \.etaMin, .nonNegative, "the floor, a rate"),
    ]
  }

  var warmupSteps = 20
  var totalSteps = Schedules.usualLength
  var startFactor = 0.1
  var etaMin = 0.0

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    if k < warmupSteps { return base * (startFactor + (1 - startFactor) * (Double(k) / Double(warmupSteps))) }
    let length = totalSteps - warmupSteps
    guard k < totalSteps, length > 0 else { return etaMin }
    return CosineAnnealing.rate(from: base, to: etaMin, part: Double(k - warmupSteps) / Double(length))
  }
}
