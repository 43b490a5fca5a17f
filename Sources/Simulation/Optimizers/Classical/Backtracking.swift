/// Gradient descent that tries its step before it makes it: the length starts at α and is shortened until the loss falls
/// as Armijo's rule asks.
///
///     s ← α·ρᵏ   with the least k for which f(w − s·g) ≤ f(w) − c₁·s·‖g‖²
///     w ← w − s·g
///
/// Reference: Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", 1966; Nocedal,
/// Wright, "Numerical optimization", algorithm 3.1, 2006.
public struct Backtracking: Optimizer {
  public static var card: OptimizerCard {
    OptimizerCard(
      "backtracking", "Backtracking", idea: "gradient descent that shortens a step until the loss really falls",
      watch: "the loss never rises, whatever α is; across a narrow valley it still zig-zags",
      reference: "Armijo 1966", rate: .slope(times: 10),
      emblem: Emblem("▽", "k", dark: 152, light: 23))
  }
  public static var knobs: [Knob<Self>] {
    [
      Knob("lr", "α", \.lr, .nonNegative, "the length that is tried first"),
      Knob("c1", "c₁", \.search.c1, .proper, "the part of the promised fall that is asked for"),
      Knob("shrink", "ρ", \.search.shrink, .proper, "what is left of a length that was too long"),
    ]
  }

  public var lr = 1.0
  var search = ArmijoSearch()
  private var length = 0.0
  private var count = 0

  public init() {}

  public mutating func step(_ w: inout Point, _ oracle: inout Oracle) {
    let g = oracle.gradient(at: w)
    (length, count) = search.length(from: w, along: -g, slope: -dot(g, g), first: lr, &oracle)
    w -= length * g
  }

  public var equations: [String] { length > 0 ? ["s ← α·ρ^k", "w ← w − s·g"] : ["w ← w − s·g"] }
  public var signals: [Signal] {
    [
      Signal("s", length, "length of the step"), Signal("k", Double(count), "how often it was shortened"),
    ]
  }
}
