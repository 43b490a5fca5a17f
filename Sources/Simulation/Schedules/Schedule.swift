import Words

/// How the learning rate changes with the steps.
///
/// `k` counts the updates already made: the rate at k = 0 is that of the first step, as in PyTorch when
/// `scheduler.step()` is called after each update.
public protocol Schedule: Adjustable {
  /// What a person types: `cosine`.
  static var name: String { get }
  /// One sentence for lists and help, with the formula.
  static var idea: Phrase { get }
  /// The rate of the step to come, after `k` steps and at this loss, where the knob says `base`. Called once for every k
  /// in rising order, and again for the same k after a knob was turned.
  mutating func rate(at k: Int, base: Double, loss: Double) -> Double
  /// The momentum (Adam: β₁) of the step to come; nil leaves the knob alone.
  func inertia(at k: Int) -> Double?
}

extension Schedule {
  /// The knob is left alone.
  public func inertia(at k: Int) -> Double? { nil }
}
