/// Nonlinear conjugate gradients: each direction keeps a part of the last one, just so much that a quadratic bowl of two
/// parameters is solved in two steps.
///
///     β = max(0, g·(g − gₜ₋₁)/‖gₜ₋₁‖²)
///     d ← β·d − g
///     w ← w + s·d     with s from a line search (strong Wolfe conditions)
///
/// Polak and Ribière's β, cut at 0 so that it starts again where the last direction does not help (PR+). The learning
/// rate scales the length that is tried first.
///
/// Reference: Polak, Ribière, "Note sur la convergence de méthodes de directions conjuguées", 1969; Nocedal, Wright,
/// "Numerical optimization", chapter 5, 2006.
public struct ConjugateGradient: Optimizer {
  public static var card: OptimizerCard {
    OptimizerCard(
      "cg", aliases: ["conjugate-gradients"], "Conjugate gradients",
      idea: "searches along a line, then along the one that does not undo the first",
      watch: "a stretched bowl takes it a handful of steps where SGD zig-zags for hundreds",
      reference: "Polak, Ribière 1969", rate: .fixed(1),
      emblem: Emblem("◤", "c", dark: 187, light: 53))
  }
  public static var knobs: [Knob<Self>] {
    [
      Knob("lr", "α", \.lr, .nonNegative, "scales the length that is tried first"),
      Knob("c1", "c₁", \.search.c1, .proper, "the part of the promised fall that is asked for"),
      Knob("c2", "c₂", \.search.c2, .proper, "the part of the slope that may be left"),
    ]
  }

  public var lr = 1.0
  var search = WolfeSearch(c2: 0.1)
  private var d = Point.zero
  private var beta = 0.0
  private var length = 0.0
  private var last: (gradient: Point, slope: Double)?
  private var parts = (turned: 0.0, square: 0.0)

  public init() {}

  public mutating func step(_ w: inout Point, _ oracle: inout Oracle) {
    let g = oracle.gradient(at: w)
    beta = last.map { Self.share(g, after: $0.gradient) } ?? 0
    parts = last.map { (dot(g, g - $0.gradient), dot($0.gradient, $0.gradient)) } ?? (0, 0)
    if dot(beta * d - g, g) >= 0 { (beta, parts) = (0, (0, 0)) }
    d = beta * d - g
    let slope = dot(d, g)
    // The last step's fall, had it been along this slope; at first, a step of length α.
    let first = last.map { length * $0.slope / slope } ?? min(1, 1 / g.norm)
    length = search.length(from: w, along: d, first: lr * (first > 0 ? first : 1), &oracle)
    w += length * d
    last = (g, slope)
  }

  /// Polak and Ribière's β.
  private static func share(_ g: Point, after last: Point) -> Double {
    let square = dot(last, last)
    return square > 0 ? max(0, dot(g, g - last) / square) : 0
  }

  public var equations: [String] {
    (parts.square > 0 ? ["β ← max(0, a/b)"] : []) + ["d ← β·d − g", "w ← w + s·d"]
  }
  public var signals: [Signal] {
    [
      Signal("d", d, "direction"), Signal("β", beta, "how much of the last direction is kept"),
      Signal("s", length, "length of the step, in d"),
      Signal("a", parts.turned, "g·(g − the gradient before)"), Signal("b", parts.square, "‖the gradient before‖²"),
    ]
  }
}
