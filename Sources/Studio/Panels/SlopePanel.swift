import Canvas
import Simulation
import Words

/// The derivative below a curve: its name, its zero, where the entrants are on it, and what joins it to the curve.
enum SlopePanel {
  static func draw(_ moment: Moment, _ slope: Scene, in area: Rectangle, on pen: inout Pen) {
    pen.draw { $0.draw(slope.ground.frame, column: area.column, row: area.row) }
    let viewport = slope.projection.viewport
    numbers(viewport, area, on: &pen)
    if moment.model.isShown(MinimaMarks.card) { joinMinima(moment, slope, in: area, on: &pen) }
    name(moment, viewport, area, on: &pen)
    for index in moment.visible {
      let run = moment.runs[index]
      guard let cell = viewport.cell(PlotPoint(run.point.x, run.course.gradient.x)) else { continue }
      let row = area.row + row(of: run.course.gradient.x, viewport, or: cell.row)
      pen.cover(
        moment.badges[index].sign, area.column + cell.column, row, ink: moment.badges[index].ink, pen.theme.emphasis)
    }
  }

  /// Lines from the minima of the curve down to where the slope crosses its zero, and their signs there.
  private static func joinMinima(_ moment: Moment, _ slope: Scene, in area: Rectangle, on pen: inout Pen) {
    let zero = area.row + rowAboveZero(slope.projection.viewport)
    let line: Unicode.Scalar = pen.charset.isNarrow ? "|" : "┊"
    for minimum in moment.markedMinima.reversed() {
      guard let cell = moment.projection.cell(of: minimum.point), cell.column < area.columns else { continue }
      let column = area.column + cell.column
      for row in (moment.layout.map.row + cell.row + 1)..<max(moment.layout.map.row + cell.row + 1, zero) {
        pen.cover(line, column, row, ink: pen.theme.faint)
      }
      let sign = minimum.isGlobal ? pen.charset.lowest : pen.charset.minimum
      pen.cover(sign, column, zero, ink: minimum.isGlobal ? pen.theme.strong : pen.theme.ink, pen.theme.emphasis)
    }
  }

  /// The row of cells whose foot is the zero.
  private static func rowAboveZero(_ viewport: Viewport) -> Int {
    let unit = (viewport.y.upperBound - viewport.y.lowerBound) / Double(max(1, viewport.size.rows))
    return Int((viewport.y.upperBound / unit).rounded()) - 1
  }

  /// A slope of zero stands in the row that carries the zero.
  private static func row(of slope: Double, _ viewport: Viewport, or row: Int) -> Int {
    slope >= 0 ? min(row, rowAboveZero(viewport)) : max(row, rowAboveZero(viewport) + 1)
  }

  private static func numbers(_ viewport: Viewport, _ area: Rectangle, on pen: inout Pen) {
    let zero = rowAboveZero(viewport)
    for label in viewport.yAxis().labels(rows: area.rows) where abs(label.offset - zero) > 1 && label.text != "0" {
      pen.write(text: label.text, before: area.column - 1, area.row + label.offset, pen.theme.quiet)
    }
    pen.write(text: "0", before: area.column - 1, area.row + zero, pen.theme.loud)
  }

  /// The formula on a line of its own, where no line to a minimum crosses it if there is such a place.
  private static func name(_ moment: Moment, _ viewport: Viewport, _ area: Rectangle, on pen: inout Pen) {
    let width = pen.charset.text(moment.texts.slope).cellWidth
    let joints =
      !moment.model.isShown(MinimaMarks.card)
      ? [] : moment.markedMinima.compactMap { viewport.column($0.point.x) }
    let starts = [0] + joints.sorted().map { $0 + 2 }
    let start = starts.first { start in
      start + width <= area.columns && !joints.contains { $0 >= start - 1 && $0 <= start + width }
    }
    pen.write(
      text: moment.texts.slope, fitting: area.columns - (start ?? 0), area.column + (start ?? 0), area.row - 1,
      pen.theme.text)
  }
}
