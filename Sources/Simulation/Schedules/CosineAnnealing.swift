import Words

/// Cosine annealing, PyTorch's `CosineAnnealingLR`: half a wave from the rate down to its floor.
///
///     m + (α − m)·(1 + cos(π·k/T))/2
///
/// After T steps it rises again, as in PyTorch; in Optax and Keras it stays.
///
/// Reference: Loshchilov, Hutter, "SGDR: stochastic gradient descent with warm restarts", 2017.
public struct CosineAnnealing: Schedule {
  public static var name: String { "cosine" }
  public static var idea: Phrase { "half a cosine wave from α down to a floor in T steps, and up again" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("t-max", "T", \.tMax, .positiveCount, "steps from the top to the floor"),
      Knob("eta-min", "m", \.etaMin, .nonNegative, "the floor, a rate"),
    ]
  }

  var tMax = Schedules.usualLength
  var etaMin = 0.0

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    Self.rate(from: base, to: etaMin, part: Double(k) / Double(tMax))
  }

  /// The half wave from one rate (`part` 0) to another (`part` 1).
  static func rate(from top: Double, to floor: Double, part: Double) -> Double {
    floor + (top - floor) * (1 + part.cosineOfHalfTurns) / 2
  }
}
