import Canvas
import Simulation

/// The slope field: an arrow downhill, −∇f, at every few cells. A longer and brighter one stands on steeper ground; the
/// length goes by the rank of the slope among all that are shown, because slopes of one map may differ a millionfold.
enum FieldView: View {
  static let card = ViewCard(name: "field", phrase: "arrows downhill", dimension: 2)

  static func projection(of sight: Sight) -> Projection { BandsView.projection(of: sight) }

  static func ground(of sight: Sight, through projection: Projection) -> Ground {
    let look = sight.look
    var frame = Frame(sight.size, filledWith: Cell(" ", look.theme.text))
    let arrows = arrows(of: sight, through: projection)
    let slopes = arrows.map(\.slope).sorted()
    for arrow in arrows {
      draw(arrow, rank(of: arrow.slope, in: slopes), look, on: &frame)
    }
    return Ground(frame: frame)
  }

  /// An arrow in the middle of a cell; its direction is one on the screen.
  private struct Arrow {
    let cell: Position
    let right, up, slope: Double
  }

  /// The part of the slopes, which rise, that are less steep.
  private static func rank(of slope: Double, in slopes: [Double]) -> Double {
    var (low, high) = (0, slopes.count)
    while low < high {
      let middle = (low + high) / 2
      if slopes[middle] < slope { low = middle + 1 } else { high = middle }
    }
    return Double(low) / Double(slopes.count)
  }

  /// How far apart the arrows stand, in cells.
  private static func spacing(_ charset: Charset) -> (columns: Int, rows: Int) {
    charset.marker == .braille ? (6, 3) : (4, 2)
  }

  private static func arrows(of sight: Sight, through projection: Projection) -> [Arrow] {
    let (size, field, extent) = (sight.size, sight.surface.field, sight.window.extent)
    let spacing = spacing(sight.look.charset)
    let cells = stride(from: spacing.rows / 2, to: size.rows, by: spacing.rows).flatMap { row in
      stride(from: spacing.columns / 2, to: size.columns, by: spacing.columns).map { Position(column: $0, row: row) }
    }
    return cells.compactMap { cell in
      guard let point = projection.point(at: cell) else { return nil }
      let gradient = field.gradient(at: point)
      guard gradient.isFinite else { return nil }
      // A cell is twice as high as it is wide.
      let right = -gradient.x * Double(size.columns) / extent.x
      let up = -gradient.y * 2 * Double(size.rows) / extent.y
      guard right.isFinite, up.isFinite else { return nil }
      return Arrow(cell: cell, right: right, up: up, slope: gradient.norm)
    }
  }

  /// The cells that an arrow may touch on each side of its own: five dots at most.
  private static let reach = (columns: 3, rows: 2)

  private static func draw(_ arrow: Arrow, _ part: Double, _ look: Look, on frame: inout Frame) {
    let style = look.theme.measure(part)
    let length = max(abs(arrow.right), abs(arrow.up))
    guard length > 0 else {
      frame[arrow.cell.column, arrow.cell.row] = Cell(".", style)
      return
    }
    var tip = arrow.cell
    if look.charset.marker == .braille {
      // Two dots are as wide as a cell, and four as high.
      let middle = DotPoint(x: 2 * Double(reach.columns) + 1, y: 4 * Double(reach.rows) + 2)
      let corner = (column: arrow.cell.column - reach.columns, row: arrow.cell.row - reach.rows)
      let scale = (1 + 4 * part) / length
      let (x, y) = (arrow.right * scale, -arrow.up * scale)
      var grid = DotGrid(
        Size(columns: 2 * reach.columns + 1, rows: 2 * reach.rows + 1), marker: look.charset.marker)
      grid.line(from: DotPoint(x: middle.x - x, y: middle.y - y), to: DotPoint(x: middle.x + x, y: middle.y + y))
      frame.draw(grid, column: corner.column, row: corner.row) { _ in style }
      tip = Position(
        column: max(0, min(frame.size.columns - 1, corner.column + Int((middle.x + x) / 2))),
        row: max(0, min(frame.size.rows - 1, corner.row + Int((middle.y + y) / 4))))
    }
    frame[tip.column, tip.row] = Cell(look.charset.heading(right: arrow.right, up: arrow.up), style)
  }
}
