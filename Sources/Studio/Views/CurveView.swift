import Calculus
import Canvas
import Simulation

/// A function of one parameter as the edge of a filled ground, its height fitted to what is seen of it.
enum CurveView: View {
  static let card = ViewCard(name: "curve", phrase: "the curve of one parameter", dimension: 1)

  static func projection(of sight: Sight) -> Projection {
    let height = sight.height
    let fitted = CurveRange.fitted(sight) { height(Point($0, 0)) }
    // The lowest row is the ground on which steps are shown: the curve stays above it.
    let room = 1.3 * (fitted.upperBound - fitted.lowerBound) / Double(max(4, sight.size.rows) - 1)
    let range = (fitted.lowerBound - room)...fitted.upperBound
    let viewport = Viewport(x: sight.window.x, y: range, size: sight.size, marker: sight.look.charset.marker)
    return Projection(viewport, height: height, plot: { PlotPoint($0.x, $1()) }) { Point($0.x, 0) }
  }

  static func ground(of sight: Sight, through projection: Projection) -> Ground {
    let (height, viewport, size, theme) = (sight.height, projection.viewport, sight.size, sight.look.theme)
    var frame = Frame(size, filledWith: Cell(" ", theme.text))
    let cells = GroundCells(look: sight.look, fill: theme.fill)
    let bottom = viewport.y.lowerBound
    let unit = (viewport.y.upperBound - bottom) / Double(max(1, size.rows))
    let shape = CurveShape(over: viewport.x, columns: size.columns) { height(Point($0, 0)) }
    let levels = shape.slices.map { slice in
      slice.level({ ($0 - bottom) / unit }, height: Double(size.rows))
    }
    for column in 0..<size.columns {
      let (left, right) = (levels[2 * column], levels[2 * column + 1])
      frame.fill(cells, column: column, rows: (0..<size.rows).reversed(), left, right)
    }
    if sight.look.charset.isNarrow, !sight.look.charset.isASCII {
      var line = DotGrid(viewport)
      line.draw(Curve(in: viewport) { height(Point($0, 0)) }, in: viewport)
      frame.draw(line, column: 0, row: 0, ink: theme.ink)
    }
    return Ground(frame: frame)
  }
}

extension Frame {
  /// Fills a column of cells, `rows` counted from its foot, up to the levels of its two halves.
  mutating func fill(
    _ cells: GroundCells, column: Int, rows: some Collection<Int>, hangs: Bool = false,
    _ left: (fill: Double, swing: Double)?, _ right: (fill: Double, swing: Double)?
  ) {
    guard let one = left ?? right, let other = right ?? left else {
      for row in rows where (row + column) % 2 == 0 { self[column, row] = cells.nothing }
      return
    }
    var (leftFill, rightFill) = (left?.fill ?? 0, right?.fill ?? 0)
    let isFlat = abs(leftFill - rightFill) < 0.5
    if isFlat {
      leftFill = (leftFill + rightFill) / 2
      rightFill = leftFill
    }
    for (step, row) in rows.enumerated() {
      func part(_ level: Double) -> Double { max(0, min(1, level - Double(step))) }
      if let cell = cells.cell(left: part(leftFill), right: part(rightFill), isFlat: isFlat, hangs: hangs) {
        self[column, row] = cell
      }
      let isSwinging = [one, other].contains {
        $0.swing > $0.fill && $0.fill < Double(step + 1) && $0.swing > Double(step)
      }
      if isSwinging { self[column, row] = cells.swing }
    }
  }
}
