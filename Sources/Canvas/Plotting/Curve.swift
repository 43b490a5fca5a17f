/// A line of values over x: the graph of a function of one parameter.
///
/// Where a value has no finite position (NaN, infinity, on a logarithmic scale also zero and less) the line has a gap;
/// and also where the function jumps, so that no line stands at a pole like that of 1/x or a step like that of sign(x).
public struct Curve: Sendable, Hashable {
  /// The points of the line in positions of their axes, from left to right; a point at NaN is a gap.
  public let points: [PlotPoint]

  /// The graph of a function: its values at the middle of every column of dots, and on both sides of every gap that
  /// lies between them.
  public init(in viewport: Viewport, scale: Scale = .linear, _ function: (Double) -> Double) {
    func value(_ x: Double) -> PlotPoint { PlotPoint(x, scale.position(of: function(x))) }
    let rise = 1.5 * (viewport.y.upperBound - viewport.y.lowerBound) / Double(max(1, viewport.dotsDown))
    let run = (viewport.x.upperBound - viewport.x.lowerBound) / Double(max(1, viewport.dotsAcross))
    let search = GapSearch(rise: rise, run: run * 0x1p-40)
    var points: [PlotPoint] = []
    for x in viewport.sampledX(viewport.dotsAcross) {
      let next = value(x)
      // Two jumps may stand side by side, as those of sign(x) at 0, whose value there is 0.
      for _ in 0..<2 {
        guard let last = points.last, let gap = search.gap(from: last, to: next, value) else { break }
        points += [gap.left, PlotPoint(gap.left.x, .nan), gap.right]
      }
      points.append(next)
    }
    self.points = points
  }
}

extension DotGrid {
  /// Draws a curve, as seen through a viewport of the grid's size. Many points in one column of dots cost little more
  /// than their reading.
  public mutating func draw(_ curve: Curve, in viewport: Viewport) {
    path(curve.points, in: viewport)
  }
}

/// A search for the place between two points of a graph where it breaks off, by bisection.
///
/// Halving an interval halves the difference that a continuous function has over it, sooner or later; that over a jump
/// or a pole stays, or grows, down to the shortest interval looked at. An interval is halved towards the end of a
/// domain (where one end is finite and the other is not), otherwise towards the greater difference.
private struct GapSearch {
  /// The greatest difference that a line may cross unasked.
  let rise: Double
  /// The shortest interval looked at.
  let run: Double

  /// The last points on both sides of a gap between two points of the graph, or nil where it goes through.
  func gap(
    from start: PlotPoint, to end: PlotPoint, _ value: (Double) -> PlotPoint
  ) -> (left: PlotPoint, right: PlotPoint)? {
    var (left, right) = (start, end)
    while breaks(left, right) {
      let x = left.x / 2 + right.x / 2
      guard right.x - left.x > run, left.x < x, x < right.x else { return (left, right) }
      let middle = value(x)
      if !middle.y.isFinite, left.y.isFinite, right.y.isFinite {
        // Right on a pole: both branches reach up to it.
        return (
          gap(from: left, to: middle, value)?.left ?? left, gap(from: middle, to: right, value)?.right ?? right
        )
      }
      let isBreakAtLeft = difference(left, middle) >= difference(middle, right)
      if middle.y.isFinite ? isBreakAtLeft : left.y.isFinite { right = middle } else { left = middle }
    }
    return nil
  }

  private func breaks(_ left: PlotPoint, _ right: PlotPoint) -> Bool {
    (left.y.isFinite || right.y.isFinite) && difference(left, right) > rise
  }

  /// How far apart the values of two points are: infinitely far where only one of them has a value.
  private func difference(_ left: PlotPoint, _ right: PlotPoint) -> Double {
    left.y.isFinite && right.y.isFinite ? abs(left.y - right.y) : .infinity
  }
}
