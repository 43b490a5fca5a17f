import Words

/// By what a rule multiplies a gradient, or its running mean, in each coordinate: the learning rate that is left of α.
///
/// AdaGrad's α/(√s + ε) can only fall; that of RMSProp rises again where the slope gets gentler.
public struct StepSize: Sendable, Hashable {
  /// How it is computed, as the equations of the rule say it: `α/(√s + ε)`.
  public let formula: String
  /// Its value in each coordinate.
  public let value: Point

  init(_ formula: String, _ value: Point) {
    self.formula = formula
    self.value = value
  }

  /// The same in both coordinates.
  init(_ formula: String, _ value: Double) { self.init(formula, Point(repeating: value)) }

  /// How the size of a step is measured for a rule that has no such factor: its length over that of the slope.
  public static let measured = "|Δw|/|g|"

  /// The size of the step by which `before` became `after`: the factor of the rule where it has one, else how far the
  /// step went for each unit of slope. A coordinate without a slope has none: NaN.
  public init(from before: Run, to after: Run) {
    if let own = after.optimizer.stepSize {
      self = own
      return
    }
    var oracle = before.course.oracle
    oracle.step = before.step
    let gradient = oracle.gradient(at: before.point)
    let sizes = (after.point - before.point).magnitude / gradient.magnitude
    self.init(Self.measured, sizes.replacing(with: .nan, where: gradient .== 0))
  }
}
