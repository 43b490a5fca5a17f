/// Rprop: every coordinate has a step length of its own, which grows while the slope keeps its sign and is halved when it
/// changes. How steep the slope is does not matter.
///
///     δ ← clamp(η·δ, δmin, δmax),   η = η⁺ if g·gₜ₋₁ > 0,  η⁻ if g·gₜ₋₁ < 0,  1 otherwise
///     w ← w − δ·sign(g)             (stays where the sign has just changed)
///
/// The learning rate is the first step length; turning it later, or a schedule, changes nothing. PyTorch's form, without
/// the step back.
///
/// Reference: Riedmiller, Braun, "A direct adaptive method for faster backpropagation learning: the RPROP algorithm",
/// 1993.
public struct Rprop<Vector: Lanes>: Elementwise where Vector.Scalar == Double {
  public static var card: OptimizerCard {
    OptimizerCard(
      "rprop", "Rprop", idea: "only the sign of the slope counts: the same sign, a longer step; a new one, half of it",
      watch: "it speeds up on any slope, jumps across the minimum, and halves its way in",
      reference: "Riedmiller, Braun 1993", rate: .width(fraction: 0.01),
      emblem: Emblem("◣", "p", dark: 158, light: 29))
  }
  public static var knobs: [Knob<Self>] {
    [
      Knob("lr", "α", \.lr, .nonNegative, "the first step length"),
      Knob("eta-minus", "η⁻", \.etaMinus, .proper, "factor of the step length where the sign changes"),
      Knob("eta-plus", "η⁺", \.etaPlus, .atLeastOne, "factor of the step length where it does not"),
      Knob("step-min", "δmin", \.stepMin, .nonNegative, "shortest step length"),
      Knob("step-max", "δmax", \.stepMax, .positive, "longest step length"),
    ]
  }

  public var lr = 0.01
  var etaMinus = 0.5
  var etaPlus = 1.2
  var stepMin = 1e-6
  var stepMax = 50.0
  private var size: Vector?
  private var factor = Vector(repeating: 1)
  private var last = Vector.zero
  private var s = Vector.zero

  public init() {}

  @inline(__always)
  public mutating func update(_ w: inout Vector, _ g: Vector) {
    let product = g * last
    let one = Vector(repeating: 1)
    factor = one.replacing(with: etaPlus, where: product .> 0).replacing(with: etaMinus, where: product .< 0)
    let grown = factor * (size ?? Vector(repeating: lr))
    let size = grown.clamped(
      lowerBound: Vector(repeating: stepMin), upperBound: Vector(repeating: Swift.max(stepMin, stepMax)))
    last = g.replacing(with: 0, where: product .< 0)
    s = last.sign
    w -= s * size
    self.size = size
  }
}

extension Rprop: Optimizer where Vector == Point {
  public var equations: [String] { ["δ ← min(max(η·δ, δmin), δmax)", "w ← w − δ·s"] }
  public var signals: [Signal] {
    [
      Signal("δ", size ?? Point(repeating: lr), "step length"), Signal("η", factor, "its last factor"),
      Signal("s", s, "sign of the slope, 0 where it has just changed"),
    ]
  }
}
