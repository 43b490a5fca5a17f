import Calculus

/// Everything an optimizer may ask about a surface. It counts what is asked, and filters the gradient: noise first, then
/// clipping, then weight decay, as a training loop does.
public struct Oracle: Sendable {
  /// The surface as value, gradient and Hessian.
  public let field: ScalarField
  /// Noise on the gradient; nil for none.
  public let noise: Noise?
  /// Clipping and weight decay.
  public internal(set) var filter: GradientFilter {
    didSet { isExact = noise == nil && filter.isIdle }
  }
  /// How many gradients the optimizer has asked for.
  public private(set) var gradientEvaluations = 0
  /// How many values the optimizer has asked for.
  public private(set) var valueEvaluations = 0
  /// How many Hessians the optimizer has asked for.
  public private(set) var hessianEvaluations = 0
  /// The number of the step under way: what makes the noise of one step differ from the next.
  var step = 0

  private var place = Point(repeating: Double.nan)
  private var latest: (value: Double, gradient: Point) = (.nan, .zero)
  /// Whether the optimizer sees the gradient as it is.
  private(set) var isExact: Bool

  init(field: ScalarField, noise: Noise?, filter: GradientFilter) {
    self.field = field
    self.noise = noise
    self.filter = filter
    isExact = noise == nil && filter.isIdle
  }

  /// The gradient at `w` as the optimizer sees it.
  @inline(__always)
  public mutating func gradient(at w: Point) -> Point {
    gradientEvaluations += 1
    let exact = observe(w).gradient
    return isExact ? exact : filtered(exact, at: w)
  }

  /// The value at `w`.
  public mutating func value(at w: Point) -> Double {
    valueEvaluations += 1
    return observe(w).value
  }

  /// The Hessian at `w`.
  public mutating func hessian(at w: Point) -> Hessian {
    hessianEvaluations += 1
    return field.hessian(at: w)
  }

  /// Value and gradient of the surface itself at `w`, for those who watch: not counted, and kept, so that an optimizer
  /// that asks for them there causes no second evaluation.
  @inline(__always)
  mutating func observe(_ w: Point) -> (value: Double, gradient: Point) {
    if w != place {
      place = w
      latest = field.evaluate(at: w)
    }
    return latest
  }

  private func filtered(_ exact: Point, at w: Point) -> Point {
    var gradient = exact
    if let noise { gradient += noise.sample(step: step, dimension: field.dimension) }
    return filter.apply(to: gradient, at: w)
  }
}

/// What is done to a gradient before the rule sees it: never silently, always as knobs.
public struct GradientFilter: Adjustable, Hashable {
  /// The largest Euclidean norm; 0 is no limit.
  public var clipNorm = 0.0
  /// The largest absolute value of each partial derivative; 0 is no limit.
  public var clipValue = 0.0
  /// The factor of the L2 penalty, added as λ·w.
  public var weightDecay = 0.0

  /// No clipping, no decay.
  public init() {}

  /// The knobs that every first-order optimizer has besides its own.
  public static var knobs: [Knob<Self>] {
    [
      Knob("clip-norm", "clip‖g‖", \.clipNorm, .nonNegative, "longest gradient let through, 0 for any"),
      Knob("clip-value", "clip|g|", \.clipValue, .nonNegative, "largest partial derivative let through, 0 for any"),
      Knob("weight-decay", "λ", \.weightDecay, .nonNegative, "L2 penalty: adds λ·w to the gradient"),
    ]
  }

  var isIdle: Bool { clipNorm == 0 && clipValue == 0 && weightDecay == 0 }

  /// The gradient that the rule sees. Norm clipping is PyTorch's `clip_grad_norm_`: g·min(1, c/(‖g‖ + 1e-6)).
  func apply(to exact: Point, at w: Point) -> Point {
    var gradient = exact
    if clipNorm > 0 { gradient *= min(1, clipNorm / (gradient.norm + 1e-6)) }
    if clipValue > 0 {
      gradient.clamp(lowerBound: Point(repeating: -clipValue), upperBound: Point(repeating: clipValue))
    }
    return gradient + weightDecay * w
  }
}
