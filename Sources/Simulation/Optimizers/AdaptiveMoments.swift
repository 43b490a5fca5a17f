/// Adaptive moment estimation: momentum and RMSProp together, both corrected for their start at 0. ``Adam``,
/// ``AMSGrad`` and ``AdamW`` are three settings of it.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     w ← w − α·m̂/(√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),  v̂ = v/(1 − β₂ᵗ)
///
/// With `amsgrad`, v̂ is made from the largest v so far. Keras and the book "Deep Learning from Scratch" put ε = 1e-7
/// next to the uncorrected root ("epsilon hat", the knob `eps-hat`), which moves the path by up to 1e-5.
public struct AdaptiveMoments<Vector: Lanes>: Sendable where Vector.Scalar == Double {
  fileprivate var lr = 0.001
  fileprivate var beta1 = 0.9
  fileprivate var beta2 = 0.999
  fileprivate var eps = 1e-8
  fileprivate var amsgrad: Bool
  fileprivate var epsHat = false
  var weightDecay: Double
  fileprivate var m = Vector.zero
  fileprivate var v = Vector.zero
  fileprivate var largest = Vector.zero
  fileprivate var power1 = Power()
  fileprivate var power2 = Power()

  init(amsgrad: Bool = false, weightDecay: Double = 0) {
    self.amsgrad = amsgrad
    self.weightDecay = weightDecay
  }

  @inline(__always)
  mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    power2.next(beta2)
    if weightDecay > 0 { w *= 1 - lr * weightDecay }
    m += (1 - beta1) * (g - m)
    v = beta2 * v + (1 - beta2) * (g * g)
    if amsgrad { largest = pointwiseMax(largest, v) }
    let root = (amsgrad ? largest : v).squareRoot()
    // Written so that one division waits for the root, and no more: it is the longest way from a point to the next.
    let correction = 1 / (1 - power2.value).squareRoot()
    let step = lr / (1 - power1.value) * m
    w -= step / (root * correction + (epsHat ? eps * correction : eps))
  }
}

/// An optimizer that is adaptive moments with a setting of its own.
///
/// A protocol, and not a generic type with the setting as its parameter: the loop over steps is compiled apart for each
/// optimizer only where the type that conforms to ``Optimizer`` has no parameter left.
public protocol AdaptiveMomentsRule: Elementwise {
  /// The rule and its memory.
  var moments: AdaptiveMoments<Vector> { get set }
}

extension AdaptiveMomentsRule {
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.moments.beta1 }
  public static var knobs: [Knob<Self>] { commonKnobs }

  static var commonKnobs: [Knob<Self>] {
    [
      .learningRate(\.moments.lr),
      .beta1(\.moments.beta1),
      .beta2(\.moments.beta2),
      .eps(\.moments.eps),
      Knob("amsgrad", \.moments.amsgrad, "divide by the largest mean of squares so far"),
      Knob("eps-hat", \.moments.epsHat, "add ε before the correction of the root, as Keras does"),
    ]
  }

  public var lr: Double {
    get { moments.lr }
    set { moments.lr = newValue }
  }

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) { moments.update(&w, g) }
}

extension AdaptiveMomentsRule where Vector == Point {
  public var equations: [String] { moments.equations }
  public var signals: [Signal] { moments.signals }
}

extension AdaptiveMomentsRule where Self: Optimizer, Vector == Point {
  public var stepSize: StepSize? { moments.stepSize }
}

extension AdaptiveMoments where Vector == Point {
  fileprivate var equations: [String] {
    let means = ["m ← β₁·m + (1 − β₁)·g", "v ← β₂·v + (1 − β₂)·g²"] + (amsgrad ? ["u ← max(u, v)"] : [])
    let square = amsgrad ? "u" : "v"
    let decayed = weightDecay > 0 ? "(1 − α·λ)·w" : "w"
    if epsHat {
      return means + ["w ← \(decayed) − α·√(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√\(square) + ε)"]
    }
    return means + ["m̂ ← m/(1 − β₁ᵗ)", "v̂ ← \(square)/(1 − β₂ᵗ)", "w ← \(decayed) − α·m̂/(√v̂ + ε)"]
  }

  fileprivate var stepSize: StepSize {
    let square = (amsgrad ? largest : v) / (1 - power2.value)
    let root = square.squareRoot() + (epsHat ? eps / (1 - power2.value).squareRoot() : eps)
    return StepSize(epsHat ? "α·√(1 − β₂ᵗ)/(√\(amsgrad ? "u" : "v") + ε)" : "α/(√v̂ + ε)", lr / root)
  }

  fileprivate var signals: [Signal] {
    let square = amsgrad ? largest : v
    return [
      Signal("m", m, "running mean of gradients"), Signal("v", v, "running mean of squared gradients"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected"),
      Signal("v̂", square / (1 - power2.value), "mean of squares, corrected"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
    ] + (amsgrad ? [Signal("u", largest, "largest mean of squares so far")] : [])
  }
}
