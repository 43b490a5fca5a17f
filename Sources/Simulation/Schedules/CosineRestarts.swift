import Words

/// Cosine annealing with warm restarts, PyTorch's `CosineAnnealingWarmRestarts`: a half wave down, then at once the full
/// rate again, each wave `t-mult` times as long as the one before.
///
/// Reference: Loshchilov, Hutter, "SGDR: stochastic gradient descent with warm restarts", 2017.
public struct CosineRestarts: Schedule {
  public static var name: String { "cosine-restarts" }
  public static var idea: Phrase { "half cosine waves, each of which starts again from α" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("t-0", "T₀", \.t0, .positiveCount, "steps of the first wave"),
      Knob("t-mult", "q", \.tMult, .positiveCount, "how many times longer the next wave is"),
      Knob("eta-min", "m", \.etaMin, .nonNegative, "the floor, a rate"),
    ]
  }

  var t0 = 50
  var tMult = 1
  var etaMin = 0.0

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    var (since, length) = (k, t0)
    if tMult == 1 { since = k % t0 }
    while since >= length {
      since -= length
      length *= tMult
    }
    return CosineAnnealing.rate(from: base, to: etaMin, part: Double(since) / Double(length))
  }
}
