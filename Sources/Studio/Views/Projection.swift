import Canvas
import Simulation

/// How points of a surface lie on the cells of a plot, and back.
struct Projection: Sendable {
  /// The plot's own coordinates on its cells.
  let viewport: Viewport
  /// What is seen of a view in space, and hides what is behind it; nil in a plane.
  let vista: Vista?
  private let toPlot: @Sendable (Point, _ height: @autoclosure () -> Double) -> PlotPoint
  private let toPoint: @Sendable (PlotPoint) -> Point?
  /// The value of the surface at a point.
  let height: @Sendable (Point) -> Double

  init(
    _ viewport: Viewport, height: @escaping @Sendable (Point) -> Double,
    plot: @escaping @Sendable (Point, _ height: @autoclosure () -> Double) -> PlotPoint,
    point: @escaping @Sendable (PlotPoint) -> Point
  ) {
    self.viewport = viewport
    self.height = height
    vista = nil
    toPlot = plot
    toPoint = point
  }

  /// The projection of a view in space.
  init(_ vista: Vista, _ viewport: Viewport, height: @escaping @Sendable (Point) -> Double) {
    self.viewport = viewport
    self.vista = vista
    self.height = height
    toPlot = { vista.place(of: $0, at: $1()).plot }
    toPoint = { vista.point(at: $0) }
  }

  /// Where a point of the surface stands in the plot.
  func place(of point: Point) -> PlotPoint { toPlot(point, height(point)) }

  /// Where a point above or below the surface stands in the plot.
  func place(of point: Point, at height: Double) -> PlotPoint { toPlot(point, height) }

  /// The cell of a point of the surface; nil where it is off the plot.
  func cell(of point: Point) -> Position? { viewport.cell(place(of: point)) }

  /// Whether a point of the surface is behind the surface.
  func isHidden(_ point: Point) -> Bool { vista?.isHidden(point, at: height(point)) ?? false }

  /// The point of the surface that is seen in the middle of a cell; nil where there is none.
  func point(at cell: Position) -> Point? { toPoint(viewport.point(at: cell)) }

  /// The direction on the screen into which a way goes: to the right and up, in equal lengths.
  func direction(of way: Point) -> Point {
    if let vista { return vista.direction(of: way) }
    let (x, y, size) = (viewport.x, viewport.y, viewport.size)
    return Point(
      way.x / (x.upperBound - x.lowerBound) * Double(size.columns),
      way.y / (y.upperBound - y.lowerBound) * Double(2 * size.rows))
  }

  /// The cell at the edge of the plot that is nearest to a point outside of it, and the way on from there.
  func edge(towards point: Point) -> (cell: Position, way: Way)? {
    if let vista { return edge(of: vista, towards: point) }
    let place = place(of: point)
    guard place.x.isFinite, place.y.isFinite, viewport.cell(place) == nil else { return nil }
    let inside = PlotPoint(
      min(max(place.x, viewport.x.lowerBound), viewport.x.upperBound),
      min(max(place.y, viewport.y.lowerBound), viewport.y.upperBound))
    guard let cell = viewport.cell(inside) else { return nil }
    let across = abs(place.x - inside.x) / (viewport.x.upperBound - viewport.x.lowerBound)
    let along = abs(place.y - inside.y) / (viewport.y.upperBound - viewport.y.lowerBound)
    let isAcross = across >= along
    return (cell, isAcross ? (place.x < inside.x ? .left : .right) : (place.y < inside.y ? .down : .up))
  }

  /// In space the edge is that of the base.
  private func edge(of vista: Vista, towards point: Point) -> (cell: Position, way: Way)? {
    guard point.isFinite, !vista.window.contains(point) else { return nil }
    let inside = point.clamped(lowerBound: vista.window.lower, upperBound: vista.window.upper)
    let start = place(of: inside)
    guard let cell = viewport.cell(start) else { return nil }
    let way = vista.direction(of: point - inside)
    let isAcross = abs(way.x) >= abs(way.y)
    return (cell, isAcross ? (way.x < 0 ? .left : .right) : (way.y < 0 ? .down : .up))
  }

  /// A way out of a plot.
  enum Way: Int { case up, down, left, right }
}
