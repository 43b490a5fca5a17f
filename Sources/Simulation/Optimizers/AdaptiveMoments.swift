/// Adaptive moment estimation: momentum and RMSProp together, both corrected for their start at 0. ``Adam``,
/// ``AMSGrad`` and ``AdamW`` are three settings of it.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     w ← w − α·m̂/(√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),  v̂ = v/(1 − β₂ᵗ)
///
/// With `amsgrad`, v̂ is made from the largest v so far. Keras and the book "Deep Learning from Scratch" put ε = 1e-7
/// next to the uncorrected root ("epsilon hat", the knob `eps-hat`), which moves the path by up to 1e-5.
///
/// Reference: Kingma, Ba, "Adam: A method for stochastic optimization", 2015; Reddi, Kale, Kumar, "On the convergence of
/// Adam and beyond", 2018; Loshchilov, Hutter, "Decoupled weight decay regularization", 2019.
public struct AdaptiveMoments<Vector: Lanes, Setting: AdaptiveMomentsSetting>: Elementwise
where Vector.Scalar == Double {
  public static var card: OptimizerCard { Setting.card }
  public static var inertia: (WritableKeyPath<Self, Double> & Sendable)? { \Self.beta1 }
  public static var knobs: [Knob<Self>] {
    [
      .learningRate(\.lr),
      Knob("beta1", "β₁", \.beta1, .decay, "how much of the mean of gradients is kept"),
      Knob("beta2", "β₂", \.beta2, .decay, "how much of the mean of squares is kept"),
      Knob("eps", "ε", \.eps, .positive, "keeps the division from 0"),
      Knob("amsgrad", \.amsgrad, "divide by the largest mean of squares so far"),
      Knob("eps-hat", \.epsHat, "add ε before the correction of the root, as Keras does"),
    ]
      + (Setting.decoupledDecay == 0
        ? [] : [Knob("weight-decay", "λ", \.weightDecay, .nonNegative, "shrinks w by α·λ·w, past the means")])
  }

  public var lr = 0.001
  var beta1 = 0.9
  var beta2 = 0.999
  var eps = 1e-8
  var amsgrad = Setting.amsgrad
  var epsHat = false
  var weightDecay = Setting.decoupledDecay
  private var m = Vector.zero
  private var v = Vector.zero
  private var largest = Vector.zero
  private var power1 = Power()
  private var power2 = Power()

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    power1.next(beta1)
    power2.next(beta2)
    if weightDecay > 0 { w *= 1 - lr * weightDecay }
    m += (1 - beta1) * (g - m)
    v = beta2 * v + (1 - beta2) * (g * g)
    if amsgrad { largest = pointwiseMax(largest, v) }
    let root = (amsgrad ? largest : v).squareRoot()
    let correction = (1 - power2.value).squareRoot()
    let divisor = root / correction + (epsHat ? eps / correction : eps)
    w -= lr / (1 - power1.value) * (m / divisor)
  }
}

/// What tells Adam and its kin apart.
public protocol AdaptiveMomentsSetting: Sendable {
  /// The card of the catalogue.
  static var card: OptimizerCard { get }
  /// The default of the switch.
  static var amsgrad: Bool { get }
  /// The default of the weight decay beside the gradient; 0 where there is none.
  static var decoupledDecay: Double { get }
}

extension AdaptiveMoments: Optimizer where Vector == Point {
  public var equations: [String] {
    let means = ["m ← β₁·m + (1 − β₁)·g", "v ← β₂·v + (1 − β₂)·g²"] + (amsgrad ? ["u ← max(u, v)"] : [])
    let square = amsgrad ? "u" : "v"
    let decayed = weightDecay > 0 ? "(1 − α·λ)·w" : "w"
    if epsHat {
      return means + ["w ← \(decayed) − α·√(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√\(square) + ε)"]
    }
    return means + ["m̂ ← m/(1 − β₁ᵗ)", "v̂ ← \(square)/(1 − β₂ᵗ)", "w ← \(decayed) − α·m̂/(√v̂ + ε)"]
  }

  public var signals: [Signal] {
    let square = amsgrad ? largest : v
    return [
      Signal("m", m, "running mean of gradients"), Signal("v", v, "running mean of squared gradients"),
      Signal("m̂", m / (1 - power1.value), "mean of gradients, corrected", isVector: true),
      Signal("v̂", square / (1 - power2.value), "mean of squares, corrected"),
      Signal("β₁ᵗ", power1.value, "power of β₁"), Signal("β₂ᵗ", power2.value, "power of β₂"),
    ] + (amsgrad ? [Signal("u", largest, "largest mean of squares so far")] : [])
  }
}
