/// Cuts lines to a rectangle from (0, 0) to (`width`, `height`), after Cohen and Sutherland: an end that lies beyond an
/// edge moves onto it until both ends are inside, or both are beyond the same edge.
///
/// New ends are computed from the equation of the *whole* line, x·dy − y·dx = c, not by a part t of the way from one end
/// to the other (Liang and Barsky): for a line from −1e300 to 1e300 every t inside the rectangle rounds to one half.
struct Clipping {
  let width: Double
  let height: Double

  /// The part of a line inside the rectangle; the ends have to be finite.
  func clip(_ start: DotPoint, _ end: DotPoint) -> (DotPoint, DotPoint)? {
    var first = start
    var last = end
    // Every round puts one coordinate of an end onto an edge. Four are enough; rounding may ask for a fifth.
    for _ in 0..<5 {
      let (before, after) = (sides(first), sides(last))
      if before.isEmpty && after.isEmpty { return first.isFinite && last.isFinite ? (first, last) : nil }
      if !before.isDisjoint(with: after) { return nil }
      let line = Line(start, end)
      if !before.isEmpty { first = crossing(of: line, before) } else { last = crossing(of: line, after) }
    }
    return nil
  }

  private struct Sides: OptionSet {
    let rawValue: UInt8
    static let left = Sides(rawValue: 1)
    static let right = Sides(rawValue: 2)
    static let above = Sides(rawValue: 4)
    static let below = Sides(rawValue: 8)
  }

  private func sides(_ point: DotPoint) -> Sides {
    let across: Sides = point.x < 0 ? .left : point.x > width ? .right : []
    let down: Sides = point.y < 0 ? .above : point.y > height ? .below : []
    return across.union(down)
  }

  private func crossing(of line: Line, _ sides: Sides) -> DotPoint {
    if sides.contains(.left) { return DotPoint(x: 0, y: line.y(atX: 0)) }
    if sides.contains(.right) { return DotPoint(x: width, y: line.y(atX: width)) }
    if sides.contains(.above) { return DotPoint(x: line.x(atY: 0), y: 0) }
    return DotPoint(x: line.x(atY: height), y: height)
  }
}

/// A straight line through two points, in a form that stays exact however far away they are.
private struct Line {
  /// The direction, and x·dy − y·dx of its points; all measured in `unit`, so that nothing overflows.
  private let dx, dy, cross, unit: Double

  init(_ start: DotPoint, _ end: DotPoint) {
    let largest = max(abs(start.x), abs(start.y), abs(end.x), abs(end.y))
    // A power of two, so that the division is exact.
    unit = largest.binade
    let (x0, y0, x1, y1) = (start.x / unit, start.y / unit, end.x / unit, end.y / unit)
    dx = x1 - x0
    dy = y1 - y0
    // x0·y1 − y0·x1 to the last digits (Kahan): the rounding error of the second product is added back.
    let product = y0 * x1
    cross = (-product).addingProduct(x0, y1) + product.addingProduct(-y0, x1)
  }

  func y(atX x: Double) -> Double { x * (dy / dx) - cross / dx * unit }
  func x(atY y: Double) -> Double { y * (dx / dy) + cross / dy * unit }
}
