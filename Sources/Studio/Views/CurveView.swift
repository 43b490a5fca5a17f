import Calculus
import Canvas
import Simulation

/// A function of one parameter as a curve, its height fitted to what is seen of it.
enum CurveView: View {
  static let card = ViewCard(name: "curve", phrase: "the curve of one parameter", dimension: 1)

  static func projection(of sight: Sight) -> Projection {
    let height = sight.height
    let range = CurveRange.fitted(sight) { height(Point($0, 0)) }
    let viewport = Viewport(x: sight.window.x, y: range, size: sight.size, marker: sight.look.charset.marker)
    return Projection(viewport, height: height, plot: { PlotPoint($0.x, $1()) }) { Point($0.x, 0) }
  }

  static func ground(of sight: Sight, through projection: Projection) -> Ground {
    let height = sight.height
    var line = DotGrid(projection.viewport)
    line.draw(Curve(in: projection.viewport) { height(Point($0, 0)) }, in: projection.viewport)
    var frame = Frame(sight.size, filledWith: Cell(" ", sight.look.theme.text))
    frame.draw(line, column: 0, row: 0, ink: sight.look.theme.ink)
    return Ground(frame: frame)
  }
}
