import Canvas
import Libc
import Simulation

extension Pen {
  /// Draws an arrow over the ground from a point, with a letter behind its tip that says what it is. One that is shorter
  /// than a cell has no tip.
  mutating func arrow(from start: Point, by way: Point, _ letter: String, _ moment: Moment, ink: Color) {
    let (projection, area) = (moment.projection, moment.layout.map)
    let end = start + way
    guard start.isFinite, end.isFinite, way != .zero else { return }
    var grid = DotGrid(projection.viewport)
    if let vista = projection.vista {
      vista.trace(from: start, to: end, on: &grid, in: projection.viewport, projection.height)
    } else {
      grid.line(from: projection.place(of: start), to: projection.place(of: end), in: projection.viewport)
    }
    draw { $0.draw(grid, column: area.column, row: area.row, ink: ink) }
    guard let tip = projection.cell(of: end), tip != projection.cell(of: start) else { return }
    let direction = projection.direction(of: way)
    put(charset.heading(right: direction.x, up: direction.y), in: tip, moment, ink: ink, theme.emphasis)
    let column = tip.column + (direction.x < 0 ? -1 : 1)
    guard (0..<area.columns).contains(column), !letter.isEmpty else { return }
    write(text: letter, area.column + column, area.row + tip.row, Style(ink: ink, ground: theme.plate, theme.emphasis))
  }
}

/// By how much vectors in units of the slope are multiplied to be seen: 1, 2 or 5 times a power of ten, so that the
/// longest is at most a quarter of the window; it changes rarely, and the legend can say it.
struct ArrowScale {
  let factor: Double

  init(_ vectors: [Point], in window: Window) {
    let parts = vectors.filter(\.isFinite).map { $0 / window.extent }
    let longest = parts.map { max(abs($0.x), abs($0.y)) }.max() ?? 0
    let wanted = 0.25 / longest
    guard longest > 0, wanted.isFinite, wanted > 0 else {
      factor = 1
      return
    }
    let decade = pow(10, log10(wanted).rounded(.down))
    factor = [1, 2, 5].map { $0 * decade }.last { $0 <= wanted } ?? decade
  }
}
