import Calculus
import Canvas
import Simulation

/// The derivative below the curve, with its zero line.
enum SlopePicture {
  static func scene(of sight: Sight) -> Scene {
    let field = sight.surface.field
    let slope: @Sendable (Double) -> Double = { field.gradient(at: Point($0, 0)).x }
    let marker = sight.look.charset.marker
    let fitted = CurveRange.fitted(sight, including: [0], slope)
    let range = withZeroOnDots(fitted, rows: sight.size.rows, dotsDown: marker.dotsDown)
    let viewport = Viewport(x: sight.window.x, y: range, size: sight.size, marker: marker)
    var line = DotGrid(viewport)
    line.draw(Curve(in: viewport, slope), in: viewport)
    var frame = Frame(sight.size, filledWith: Cell(" ", sight.look.theme.text))
    if let row = viewport.row(0) { drawZero(row, &line, &frame, sight.look) }
    frame.draw(line, column: 0, row: 0, ink: sight.look.theme.ink)
    let projection = Projection(
      viewport, height: { slope($0.x) }, plot: { PlotPoint($0.x, $1()) }, point: { Point($0.x, 0) })
    return Scene(ground: Ground(frame: frame), projection: projection, look: sight.look)
  }

  /// The range, widened so that zero falls onto the middle of a row of dots, and that one into the middle of a row of
  /// cells, where the sign of the zero line stands: the curve then crosses the line where the slope is zero.
  private static func withZeroOnDots(_ range: ClosedRange<Double>, rows: Int, dotsDown: Int) -> ClosedRange<Double> {
    let (low, high) = (range.lowerBound, range.upperBound)
    guard low < 0, high > 0, rows > 0, (high - low).isFinite else { return range }
    let dots = Double(rows * dotsDown)
    let middle = Double(dotsDown / 2) + 0.5
    let row = ((high / (high - low) * dots - middle) / Double(dotsDown)).rounded()
    let above = (max(0, min(Double(rows - 1), row)) * Double(dotsDown) + middle) / dots
    guard above > 0, above < 1 else { return range }
    let lower = min(low, -high * (1 - above) / above)
    return lower...(-lower * above / (1 - above))
  }

  /// The zero line: its sign where nothing else is, dots where the curve shares the cell, so that it is never erased.
  private static func drawZero(_ row: Int, _ line: inout DotGrid, _ frame: inout Frame, _ look: Look) {
    let marker = look.charset.marker
    for column in 0..<line.size.columns {
      frame[column, row] = Cell(look.charset.rule, look.theme.quiet)
      guard line.character(column: column, row: row) != nil else { continue }
      for x in 0..<marker.dotsAcross {
        line.set(Dot(x: column * marker.dotsAcross + x, y: row * marker.dotsDown + marker.dotsDown / 2))
      }
    }
  }
}
