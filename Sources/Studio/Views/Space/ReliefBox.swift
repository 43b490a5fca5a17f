import Canvas
import Simulation

/// The box around a relief: a pedestal with corners and edges. Places in it are (u, v, height), from 0 to 1.
struct ReliefBox {
  let geometry: ReliefGeometry
  let viewport: Viewport
  /// Which of the sides u = 0 or 1 and v = 0 or 1 are nearer to the eye.
  let near: SIMD2<Double>

  init(_ vista: Vista, _ viewport: Viewport) {
    geometry = vista.relief.geometry
    self.viewport = viewport
    let yaw = geometry.pose.yaw
    near = SIMD2(yaw < 180 ? 1 : 0, yaw < 90 || yaw >= 270 ? 0 : 1)
  }

  /// Where a place of the box stands in the plot.
  func plot(_ place: SIMD3<Double>) -> PlotPoint {
    let pixel = geometry.place(place.x, place.y, place.z)
    return PlotPoint(pixel.x, Double(geometry.height) / 2 - pixel.y / 2)
  }

  /// The corners of the floor, from the nearest one around.
  private var corners: [(u: Double, v: Double)] {
    [(near.x, near.y), (1 - near.x, near.y), (1 - near.x, 1 - near.y), (near.x, 1 - near.y)]
  }

  /// The corner that is seen farthest to the left: the heights are written beside its edge.
  var leftmost: (u: Double, v: Double) {
    corners.min { plot(SIMD3($0.u, $0.v, 0)).x < plot(SIMD3($1.u, $1.v, 0)).x } ?? (0, 0)
  }

  /// The frame of the floor, the upright edges that do not stand in front, and the rims of the two walls behind.
  var lines: DotGrid {
    var grid = DotGrid(viewport)
    func line(_ start: (u: Double, v: Double), _ low: Double, _ end: (u: Double, v: Double), _ high: Double) {
      grid.line(from: plot(SIMD3(start.u, start.v, low)), to: plot(SIMD3(end.u, end.v, high)), in: viewport)
    }
    let corners = corners
    for index in corners.indices { line(corners[index], geometry.floor, corners[(index + 1) % 4], geometry.floor) }
    for corner in corners.dropFirst() { line(corner, geometry.floor, corner, 1) }
    line(corners[2], 1, corners[1], 1)
    line(corners[2], 1, corners[3], 1)
    return grid
  }

  /// The edges of the surface itself that are nearer to the eye: where it is seen from below, and so not painted, they
  /// say where it is.
  func rims(_ vista: Vista, _ height: (Point) -> Double) -> DotGrid {
    var grid = DotGrid(viewport)
    let (window, count) = (vista.window, 96)
    for along in [0, 1] {
      var last: DotPoint?
      for index in 0...count {
        let part = Double(index) / Double(count)
        let place = along == 0 ? Point(part, near.y) : Point(near.x, part)
        let point = window.lower + window.extent * place
        let (plot, pixel) = vista.place(
          of: point.clamped(lowerBound: window.lower, upperBound: window.upper), at: height(point))
        let dot = viewport.dotPoint(plot)
        let isSeen = dot.isFinite && !vista.relief.hides(x: pixel.x, y: pixel.y, depth: pixel.depth)
        if isSeen, let last { grid.line(from: last, to: dot) }
        last = isSeen ? dot : nil
      }
    }
    return grid
  }
}
