import Words

/// A warm-up before any schedule: `warmup=20` on every one of them.
///
///     k < W: (s + (1 − s)·k/W) of the first rate of what follows
///     k ≥ W: what follows, as if it started then
public struct Warmup: Schedule {
  public static var name: String { "warmup" }
  public static var idea: Phrase { "a straight line up to the first rate of another schedule" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("warmup", "W", \.steps, .count, "steps of a straight line up, before the schedule begins"),
      Knob("warmup-start", "s", \.start, .fraction, "part of the rate at the first of them"),
    ]
  }

  var steps = 0
  var start = 0.1
  var next: any Schedule = Constant()

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    let rate = next.rate(at: max(0, k - steps), base: base, loss: loss)
    return k < steps ? rate * (start + (1 - start) * (Double(k) / Double(steps))) : rate
  }

  public func inertia(at k: Int) -> Double? { next.inertia(at: max(0, k - steps)) }
}
