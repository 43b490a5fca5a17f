import Words

/// Polynomial decay, PyTorch's `PolynomialLR`: down to 0 in n steps, along a power of a straight line.
///
///     α·(1 − min(k, n)/n)^p
public struct PolynomialDecay: Schedule {
  public static var name: String { "polynomial" }
  public static var idea: Phrase { "a power of a straight line to 0: α·(1 − k/n)^p" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("total-iters", "n", \.totalIters, .positiveCount, "steps to 0"),
      Knob("power", "p", \.power, .nonNegative, "1 is a straight line, more is steeper at first"),
    ]
  }

  var totalIters = Schedules.usualLength
  var power = 1.0

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    base * (1 - Double(min(k, totalIters)) / Double(totalIters)).power(power)
  }
}
