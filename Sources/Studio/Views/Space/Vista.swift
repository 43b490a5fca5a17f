import Canvas
import Simulation

/// What is seen of a relief from its pose, in the surface's own coordinates.
struct Vista: Sendable {
  let window: Window
  let scale: HeightScale
  /// Where one band ends and the next one begins.
  let levels: Levels
  let relief: Relief

  private var geometry: ReliefGeometry { relief.geometry }

  /// Where a point stands in the plot, in cells from the lower left corner, and at which pixel; NaN outside of the
  /// window, where there is no relief.
  func place(of point: Point, at height: Double) -> (plot: PlotPoint, pixel: (x: Double, y: Double, depth: Double)) {
    guard window.contains(point) else { return (PlotPoint(.nan, .nan), (.nan, .nan, .nan)) }
    let parts = (point - window.lower) / window.extent
    let place = geometry.place(parts.x, parts.y, scale.height(of: height))
    return (PlotPoint(place.x, Double(geometry.height) / 2 - place.y / 2), place)
  }

  /// Whether the surface hides a point.
  func isHidden(_ point: Point, at height: Double) -> Bool {
    let (_, pixel) = place(of: point, at: height)
    return relief.hides(x: pixel.x, y: pixel.y, depth: pixel.depth)
  }

  /// The point of the surface, or of the map below it, that is seen at a place of the plot.
  func point(at place: PlotPoint) -> Point? {
    let row = (Double(geometry.height) - 2 * place.y)
    guard place.x.isFinite, row.isFinite else { return nil }
    // The middle of a cell lies between its two pixels.
    let parts = relief.ground(x: Int(place.x), y: Int(row)) ?? relief.ground(x: Int(place.x), y: Int(row) - 1)
    return parts.map { window.lower + window.extent * Point($0.u, $0.v) }
  }

  /// The direction in which a way over the ground goes on the picture: to the right, and up.
  func direction(of way: Point) -> Point {
    let parts = way / window.extent
    let start = geometry.place(0.5, 0.5, 0)
    let end = geometry.place(0.5 + parts.x, 0.5 + parts.y, 0)
    return Point(end.x - start.x, start.y - end.y)
  }
}
