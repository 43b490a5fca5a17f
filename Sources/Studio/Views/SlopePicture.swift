import Calculus
import Canvas
import Simulation
import Words

extension ScalarField {
  /// The derivative by the only parameter; NaN where the function has no value, although its formula may have one there.
  func slope(at x: Double) -> Double {
    value(at: Point(x, 0)).isNaN ? .nan : gradient(at: Point(x, 0)).x
  }
}

/// The derivative below the curve as a signed area, whose zero is the border between two rows: the curve falls where it
/// hangs below and rises where it stands above, and where it crosses the border the slope is zero.
enum SlopePicture {
  static func scene(of sight: Sight) -> Scene {
    let field = sight.surface.field
    let slope: @Sendable (Double) -> Double = { field.slope(at: $0) }
    let (size, theme) = (sight.size, sight.look.theme)
    let (above, unit) = scale(CurveRange.fitted(sight, including: [0], slope), rows: size.rows)
    let range = -Double(size.rows - above) * unit...Double(above) * unit
    let viewport = Viewport(x: sight.window.x, y: range, size: size, marker: sight.look.charset.marker)
    let shape = CurveShape(over: sight.window.x, columns: size.columns, slope)
    var frame = Frame(size, filledWith: Cell(" ", theme.text))
    let rule = Cell(sight.look.charset.isNarrow ? "_" : "▁", theme.quiet)
    for column in 0..<size.columns { frame[column, above - 1] = rule }

    let (risen, hung) = (theme.slopeFills.above, theme.slopeFills.below)
    let (up, down) = (GroundCells(look: sight.look, fill: risen), GroundCells(look: sight.look, fill: hung))
    let slices = shape.slices
    for column in 0..<size.columns {
      let pair = [slices[2 * column], slices[2 * column + 1]]
      let high = pair.map { $0.level({ $0 / unit }, height: Double(above)) }
      frame.fill(up, column: column, rows: (0..<above).reversed(), high[0], high[1])
      let depth = pair.map { $0.negated.level({ $0 / unit }, height: Double(size.rows - above)) }
      frame.fill(down, column: column, rows: above..<size.rows, hangs: true, depth[0], depth[1])
    }
    words(&frame, slices, above: above, sight.look)
    let projection = Projection(
      viewport, height: { slope($0.x) }, plot: { PlotPoint($0.x, $1()) }, point: { Point($0.x, 0) })
    return Scene(ground: Ground(frame: frame), projection: projection, look: sight.look)
  }

  /// How many rows stand above zero, and how much of the slope a row is: the rows are as low as they can be with all of the
  /// range in them, and there is one at least on each side.
  static func scale(_ range: ClosedRange<Double>, rows: Int) -> (above: Int, unit: Double) {
    let (low, high) = (max(0, -range.lowerBound), max(0, range.upperBound))
    let choices = (1..<max(2, rows)).map { above in
      (above: above, unit: max(high / Double(above), low / Double(max(1, rows - above))))
    }
    let best = choices.min { $0.unit < $1.unit } ?? (1, 1)
    return best.unit > 0 && best.unit.isFinite ? best : (best.above, 1)
  }

  /// What the sign of the slope asks for, written into the areas where there is room beside the crossings.
  private static func words(_ frame: inout Frame, _ slices: [CurveShape.Slice], above: Int, _ look: Look) {
    let columns = frame.size.columns
    func isAll(_ column: Int, _ isRight: (Double) -> Bool) -> Bool {
      slices[2 * column...2 * column + 1].allSatisfy { $0.hasValue && isRight($0.least) && isRight($0.greatest) }
    }
    let sides: [(words: Phrase, row: Int, isRight: (Double) -> Bool, isAtEnd: Bool)] = [
      ("slope < 0: go right", above, { $0 < 0 }, false), ("slope > 0: go left", above - 1, { $0 > 0 }, true),
    ]
    for side in sides {
      let text = look.text(side.words)
      let width = text.cellWidth
      let runs = (0..<columns).split { !isAll($0, side.isRight) }.map { Array($0) }
      guard let run = runs.max(by: { $0.count < $1.count }), let first = run.first, let last = run.last,
        run.count >= width + 3
      else { continue }
      let start = side.isAtEnd ? last - width : first + 1
      for column in start..<start + width {
        let ground = frame[column, side.row].prevailingGround
        frame[column, side.row] = Cell(" ", Style(ink: look.theme.ink, ground: ground))
      }
      frame.write(text, column: start, row: side.row, ink: look.theme.ink)
    }
  }
}

extension Theme {
  /// The grounds of a slope above and below zero, which are two where there are enough greys.
  var slopeFills: (above: Color, below: Color) {
    guard (232...255).contains(fill.index) else { return (fill, fill) }
    func grey(_ distance: Int32) -> Color { .palette(UInt8(max(232, min(255, fill.index + distance)))) }
    return isLight ? (grey(-3), grey(1)) : (fill, grey(-3))
  }
}
