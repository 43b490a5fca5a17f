/// The downhill simplex of Nelder and Mead: a triangle (with one parameter, an interval) that flips, stretches and shrinks
/// its way down. It asks for values only, never for a slope.
///
///     n ← c + κ·(z − c)     z the highest corner, c the middle of the others, n the new corner
///
/// κ is −1 to reflect z, −2 to go on where that was a success, ±1/2 to stop short where it was none; if nothing helps, all
/// corners move halfway to the best one. The path is that of the best corner, so it may rest for some steps. A gradient of
/// 0 does not hold it, and its learning rate is the size of the first triangle.
///
/// Reference: Nelder, Mead, "A simplex method for function minimization", 1965, with the rules of Lagarias et al., 1998.
public struct NelderMead: Optimizer {
  public static var card: OptimizerCard {
    OptimizerCard(
      "nelder-mead", "Nelder-Mead", idea: "a triangle that tumbles downhill, without knowing any slope",
      watch: "its best corner rests while the others look around; it can start from a maximum",
      reference: "Nelder, Mead 1965", rate: .width(fraction: 0.05),
      emblem: Emblem("△", "e", dark: 182, light: 96))
  }
  public static var knobs: [Knob<Self>] {
    [
      Knob("lr", "α", \.lr, .nonNegative, "length of the first triangle's edges"),
      Knob("reflection", "κr", \.reflection, .positive, "how far beyond the middle the highest corner is reflected"),
      Knob("expansion", "κe", \.expansion, .atLeastOne, "how much farther after a success"),
      Knob("contraction", "κc", \.contraction, .proper, "how far when it was none"),
      Knob("shrink", "κs", \.shrink, .proper, "what is left of the edges when nothing helps"),
    ]
  }

  public var lr = 0.1
  var reflection = 1.0
  var expansion = 2.0
  var contraction = 0.5
  var shrink = 0.5

  private struct Corner {
    var point: Point
    var value: Double
  }

  /// How a corner moved.
  private struct Move {
    var corner: Point
    var middle: Point
    var factor: Double
    var target: Point { middle + factor * (corner - middle) }
  }

  /// The corners, the best first.
  private var corners: [Corner] = []
  private var move = Move(corner: .zero, middle: .zero, factor: 0)
  private var isBetter = false

  public init() {}

  public mutating func step(_ w: inout Point, _ oracle: inout Oracle) {
    let before = corners.first
    if before == nil { begin(at: w, &oracle) } else { improve(&oracle) }
    isBetter = corners[0].point != before?.point ?? w
    w = corners[0].point
  }

  /// The first step sets up the triangle and goes to its best corner.
  private mutating func begin(at w: Point, _ oracle: inout Oracle) {
    let edges = oracle.field.dimension == 1 ? [Point(lr, 0)] : [Point(lr, 0), Point(0, lr)]
    corners = ([w] + edges.map { w + $0 }).map { corner(at: $0, &oracle) }
    sort()
    move = Move(corner: w, middle: corners[0].point, factor: 0)
  }

  private mutating func improve(_ oracle: inout Oracle) {
    let worst = corners[corners.count - 1]
    let others = corners.dropLast()
    let middle = others.reduce(Point.zero) { $0 + $1.point } / Double(others.count)
    func tried(_ factor: Double, _ oracle: inout Oracle) -> (corner: Corner, move: Move) {
      let move = Move(corner: worst.point, middle: middle, factor: factor)
      return (corner(at: move.target, &oracle), move)
    }
    let reflected = tried(-reflection, &oracle)
    if reflected.corner.value < corners[0].value {
      let expanded = tried(-reflection * expansion, &oracle)
      return accept(expanded.corner.value < reflected.corner.value ? expanded : reflected)
    }
    if reflected.corner.value < corners[corners.count - 2].value { return accept(reflected) }
    let isOutside = reflected.corner.value < worst.value
    let contracted = tried(isOutside ? -reflection * contraction : contraction, &oracle)
    if contracted.corner.value < min(worst.value, reflected.corner.value) { return accept(contracted) }
    shrinkAll(&oracle)
  }

  private mutating func accept(_ tried: (corner: Corner, move: Move)) {
    corners[corners.count - 1] = tried.corner
    move = tried.move
    sort()
  }

  private mutating func shrinkAll(_ oracle: inout Oracle) {
    let best = corners[0]
    let moves = corners.dropFirst().map { Move(corner: $0.point, middle: best.point, factor: shrink) }
    let moved = moves.map { (corner: corner(at: $0.target, &oracle), move: $0) }.sorted { $0.0.value < $1.0.value }
    corners = [best] + moved.map(\.corner)
    if let first = moved.first { move = first.move }
    sort()
  }

  /// The best corner first; of equals, the older one.
  private mutating func sort() {
    let order = corners.indices.sorted {
      corners[$0].value == corners[$1].value ? $0 < $1 : corners[$0].value < corners[$1].value
    }
    corners = order.map { corners[$0] }
  }

  /// Where the surface has no value, it counts as infinitely high.
  private func corner(at point: Point, _ oracle: inout Oracle) -> Corner {
    let value = oracle.value(at: point)
    return Corner(point: point, value: value.isNaN ? .infinity : value)
  }

  public var equations: [String] { isBetter ? ["w ← c + κ·(z − c)"] : ["n ← c + κ·(z − c)", "w ← w"] }
  public var signals: [Signal] {
    [
      Signal("z", move.corner, "the corner that moved"), Signal("c", move.middle, "the point it moved about"),
      Signal("κ", move.factor, "how: −1 reflected, −2 farther, ±1/2 shorter"),
      Signal("n", move.target, "where it is now"),
    ]
  }
}
