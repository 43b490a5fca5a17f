import Words

/// One cycle, PyTorch's `OneCycleLR`: up from α/25 to α, then down to almost nothing; the momentum may go the other way.
///
/// The peak is at k = p·T − 1 and the end at k = T − 1, where it stays. With `three-phase` it first comes down as it went
/// up, and then goes on to the end. `cycle-momentum` moves momentum (Adam: β₁) from its greatest to its least value and
/// back; it is off by default, unlike in PyTorch, so that plain SGD stays plain. Optax reaches its peak one step later.
///
/// Reference: Smith, Topin, "Super-convergence: very fast training of neural networks using large learning rates", 2019.
public struct OneCycle: Schedule {
  public static var name: String { "onecycle" }
  public static var idea: Phrase { "up from a part of α to α, then down to almost nothing" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("total-steps", "T", \.totalSteps, .positiveCount, "steps of the cycle"),
      Knob("pct-start", "p", \.pctStart, .proper, "part of the cycle that goes up"),
      Knob("div-factor", "d", \.divFactor, .positive, "α over the first rate"),
      Knob("final-div-factor", "f", \.finalDivFactor, .positive, "the first rate over the last"),
      Knob("linear", \.linear, "straight lines instead of half cosine waves"),
      Knob("three-phase", \.threePhase, "come down as it went up, then go on to the end"),
      Knob("cycle-momentum", \.cycleMomentum, "move momentum, or Adam's β₁, against the rate"),
      Knob("base-momentum", "μ₀", \.baseMomentum, .decay, "momentum at the peak of the rate"),
      Knob("max-momentum", "μ₁", \.maxMomentum, .decay, "momentum at both ends"),
    ]
  }

  var totalSteps = Schedules.usualLength
  var pctStart = 0.3
  var divFactor = 25.0
  var finalDivFactor = 10_000.0
  var linear = false
  var threePhase = false
  var cycleMomentum = false
  var baseMomentum = 0.85
  var maxMomentum = 0.95

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    let first = base / divFactor
    let last = first / finalDivFactor
    return value(at: k, threePhase ? [first, base, first, last] : [first, base, last])
  }

  public func inertia(at k: Int) -> Double? {
    guard cycleMomentum else { return nil }
    let turns = [maxMomentum, baseMomentum, maxMomentum]
    return value(at: k, threePhase ? turns + [maxMomentum] : turns)
  }

  /// The value of step `k` on the way from each of `stops` to the next.
  private func value(at k: Int, _ stops: [Double]) -> Double {
    let total = Double(totalSteps)
    let peak = pctStart * total - 1
    let ends = threePhase ? [peak, 2 * peak, total - 1] : [peak, total - 1]
    var begin = 0.0
    for (index, end) in ends.enumerated() {
      if Double(k) <= end {
        let part = end > begin ? (Double(k) - begin) / (end - begin) : 1
        let (from, to) = (stops[index], stops[index + 1])
        return linear ? from + (to - from) * part : CosineAnnealing.rate(from: from, to: to, part: part)
      }
      begin = end
    }
    return stops[stops.count - 1]
  }
}
