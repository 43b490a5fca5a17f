import Words

/// A straight line from one factor of the rate to another, PyTorch's `LinearLR`; after n steps it stays.
///
///     α·(s + (e − s)·min(k, n)/n)
///
/// By default it falls to 0 in 200 steps. PyTorch's defaults, start-factor=0.3333333333333333, end-factor=1 and
/// total-iters=5, are those of a warm-up.
public struct LinearDecay: Schedule {
  public static var name: String { "linear" }
  public static var idea: Phrase { "a straight line, from s·α to e·α in n steps" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("start-factor", "s", \.startFactor, .nonNegative, "factor of the first rate"),
      Knob("end-factor", "e", \.endFactor, .nonNegative, "factor of the last rate"),
      Knob("total-iters", "n", \.totalIters, .positiveCount, "steps from the first to the last"),
    ]
  }

  var startFactor = 1.0
  var endFactor = 0.0
  var totalIters = Schedules.usualLength

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    base * (startFactor + (endFactor - startFactor) * (Double(min(k, totalIters)) / Double(totalIters)))
  }
}
