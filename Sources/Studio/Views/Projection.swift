import Canvas
import Simulation

/// How points of a surface lie on the cells of a plot, and back.
struct Projection: Sendable {
  /// The plot's own coordinates on its cells.
  let viewport: Viewport
  private let toPlot: @Sendable (Point, _ height: @autoclosure () -> Double) -> PlotPoint
  private let toPoint: @Sendable (PlotPoint) -> Point
  private let height: @Sendable (Point) -> Double

  init(
    _ viewport: Viewport, height: @escaping @Sendable (Point) -> Double,
    plot: @escaping @Sendable (Point, _ height: @autoclosure () -> Double) -> PlotPoint,
    point: @escaping @Sendable (PlotPoint) -> Point
  ) {
    self.viewport = viewport
    self.height = height
    toPlot = plot
    toPoint = point
  }

  /// Where a point of the surface stands in the plot.
  func place(of point: Point) -> PlotPoint { toPlot(point, height(point)) }

  /// Where a point above or below the surface stands in the plot.
  func place(of point: Point, at height: Double) -> PlotPoint { toPlot(point, height) }

  /// The cell of a point of the surface; nil where it is not seen.
  func cell(of point: Point) -> Position? { viewport.cell(place(of: point)) }

  /// The point of the surface in the middle of a cell.
  func point(at cell: Position) -> Point { toPoint(viewport.point(at: cell)) }

  /// The cell at the edge of the plot that is nearest to a point outside of it, and the way on from there.
  func edge(towards point: Point) -> (cell: Position, way: Way)? {
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

  /// A way out of a plot.
  enum Way: Int { case up, down, left, right }
}
