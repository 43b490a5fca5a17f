import Canvas
import Simulation

extension Vista {
  /// Behind the surface every so many dots of a path are seen.
  private static let gap = 3

  /// Draws a step as it lies on the surface: whole where it is seen, dotted where the surface hides it, not at all
  /// outside of the window.
  func trace(
    from start: Point, to end: Point, on grid: inout DotGrid, in viewport: Viewport, _ height: (Point) -> Double
  ) {
    guard start.isFinite, end.isFinite else { return }
    let pieces = pieces(from: start, to: end, viewport)
    var last: DotPoint?
    for index in 0...pieces {
      let point = index == pieces ? end : start + (end - start) * (Double(index) / Double(pieces))
      let (plot, pixel) = place(of: point, at: height(point))
      let dot = viewport.dotPoint(plot)
      guard dot.isFinite else {
        last = nil
        continue
      }
      if relief.hides(x: pixel.x, y: pixel.y, depth: pixel.depth) {
        if (Int(dot.x) + 2 * Int(dot.y)).isMultiple(of: Self.gap) { grid.set(dot) }
        last = nil
      } else {
        grid.line(from: last ?? dot, to: dot)
        last = dot
      }
    }
  }

  /// So many that a piece is no longer than about a dot; a long step over steep ground is bent.
  private func pieces(from start: Point, to end: Point, _ viewport: Viewport) -> Int {
    let way = direction(of: end - start)
    let flat = 2 * (way * way).sum().squareRoot()
    guard flat.isFinite else { return 1 }
    return flat < 0.5 ? 1 : max(2, Int(min(600, 1.5 * flat)))
  }
}
