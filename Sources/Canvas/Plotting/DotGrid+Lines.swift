extension DotGrid {
  /// Draws a straight line between two dots (Bresenham 1965). It draws the dots that lie inside the grid, and takes
  /// time for those outside as well: ends far away go through ``line(from:to:)-(DotPoint,_)``.
  mutating func line(from start: Dot, to end: Dot) {
    let across = abs(end.x - start.x)
    let down = -abs(end.y - start.y)
    let stepX = start.x < end.x ? 1 : -1
    let stepY = start.y < end.y ? 1 : -1
    var error = across + down
    var dot = start
    set(dot)
    while dot != end {
      let doubled = 2 * error
      if doubled >= down {
        error += down
        dot.x += stepX
      }
      if doubled <= across {
        error += across
        dot.y += stepY
      }
      set(dot)
    }
  }

  /// Draws a straight line between two places, of which the part inside the grid is seen. The ends may be as far away
  /// as they like; a line that ends at NaN or infinity has no direction and is not drawn.
  public mutating func line(from start: DotPoint, to end: DotPoint) {
    if let first = dot(at: start), let last = dot(at: end) { return line(from: first, to: last) }
    guard start.isFinite, end.isFinite, width > 0, height > 0 else { return }
    let rectangle = Clipping(width: Double(width), height: Double(height))
    guard let (from, to) = rectangle.clip(start, end), let first = dot(at: from), let last = dot(at: to) else { return }
    line(from: first, to: last)
  }

  /// Draws the path through the points, as seen through a viewport of the grid's size. Points that are not finite leave
  /// a gap.
  @inlinable
  public mutating func path(_ points: some Sequence<PlotPoint>, in viewport: Viewport) {
    var last: DotPoint?
    for point in points {
      let next = viewport.dotPoint(point)
      guard next.isFinite else {
        last = nil
        continue
      }
      line(from: last ?? next, to: next)
      last = next
    }
  }

  /// Draws a straight line between two points, as seen through a viewport of the grid's size.
  public mutating func line(from start: PlotPoint, to end: PlotPoint, in viewport: Viewport) {
    line(from: viewport.dotPoint(start), to: viewport.dotPoint(end))
  }
}
