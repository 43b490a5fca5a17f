import Canvas
import Simulation

/// A surface of two parameters as a mountain in a box: heights are heights, the bands of the map lie on it, and the light
/// comes from the upper left.
enum ReliefView: View {
  static let card = ViewCard(name: "relief", phrase: "the surface in space", dimension: 2, isSpatial: true)

  static func projection(of sight: Sight) -> Projection {
    let land = sight.land ?? Land(sight)
    let geometry = ReliefGeometry(
      columns: sight.size.columns, rows: sight.size.rows, terrain: land.terrain, pose: sight.pose,
      hasFloor: sight.look.theme.hasBands)
    let relief = Relief(land.terrain, geometry, levels: land.heights)
    let viewport = Viewport(
      x: 0...Double(max(1, sight.size.columns)), y: 0...Double(max(1, sight.size.rows)), size: sight.size,
      marker: sight.look.charset.marker)
    return Projection(
      Vista(window: sight.window, scale: land.scale, levels: land.levels, relief: relief), viewport,
      height: sight.height)
  }

  static func ground(of sight: Sight, through projection: Projection) -> Ground {
    var frame = Frame(sight.size, filledWith: Cell(" ", sight.look.theme.text))
    guard let vista = projection.vista else { return Ground(frame: frame) }
    let box = ReliefBox(vista, projection.viewport)
    let paint = ReliefPaint(
      sight.look, colors: sight.land?.colors ?? sight.look.theme.reliefColors(lights: Relief.lights))
    paint.draw(floorOf: vista.relief, on: &frame)
    frame.draw(box.lines, column: 0, row: 0) { Style(ink: sight.look.theme.faint, ground: $0) }
    var numbers = ReliefNumbers(box, vista, sight.look)
    numbers.draw(parameters: sight.surface.parameters, levels: vista.levels.values, on: &frame)
    paint.draw(groundOf: vista.relief, on: &frame)
    frame.draw(box.rims(vista, sight.height), column: 0, row: 0) { Style(ink: sight.look.theme.faint, ground: $0) }
    return Ground(frame: frame)
  }
}
