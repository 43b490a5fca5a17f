import Words

/// Reduce on plateau, PyTorch's `ReduceLROnPlateau`: the rate falls when the loss has not improved for a while.
///
/// The loss counts as better when it is below the best one by the part `threshold`. After more than `patience` steps
/// without a better one the rate is multiplied by `factor`, and for `cooldown` steps nothing is counted. The loss seen is
/// that after each step.
public struct Plateau: Schedule {
  public static var name: String { "plateau" }
  public static var idea: Phrase { "falls to a part of itself whenever the loss stops improving" }
  public static var knobs: [Knob<Self>] {
    [
      Knob("factor", "γ", \.factor, .proper, "what is left after a fall"),
      Knob("patience", "n", \.patience, .count, "steps without improvement that are borne"),
      Knob("threshold", "δ", \.threshold, .decay, "by what part the loss must be lower to count as better"),
      Knob("cooldown", "c", \.cooldown, .count, "steps after a fall in which nothing is counted"),
      Knob("min-lr", "m", \.minLr, .nonNegative, "the floor, a rate"),
      Knob("eps", "ε", \.eps, .nonNegative, "a smaller fall than this is not made"),
    ]
  }

  var factor = 0.1
  var patience = 10
  var threshold = 1e-4
  var cooldown = 0
  var minLr = 0.0
  var eps = 1e-8
  /// What is left of the rate that the knob says.
  private var scale = 1.0
  private var best = Double.infinity
  private var badSteps = 0
  private var rest = 0
  private var lastStep = 0

  public init() {}

  public mutating func rate(at k: Int, base: Double, loss: Double) -> Double {
    if k > lastStep {
      lastStep = k
      observe(loss, base: base)
    }
    return max(base * scale, min(base, minLr))
  }

  private mutating func observe(_ loss: Double, base: Double) {
    // As in PyTorch: where the best loss is negative, one that is a little higher still counts as better.
    if loss < best * (1 - threshold) {
      best = loss
      badSteps = 0
    } else {
      badSteps += 1
    }
    if rest > 0 {
      rest -= 1
      badSteps = 0
    }
    guard badSteps > patience else { return }
    badSteps = 0
    rest = cooldown
    let rate = max(base * scale, minLr)
    if rate - max(rate * factor, minLr) > eps { scale *= factor }
  }
}
