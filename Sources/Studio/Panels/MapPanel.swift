import Canvas
import Simulation

/// The surface with everything that lies over it, and the derivative below the curve.
enum MapPanel {
  static func draw(_ moment: Moment, on pen: inout Pen) {
    let area = moment.layout.map
    pen.draw { $0.draw(moment.scene.ground.frame, column: area.column, row: area.row) }
    let quiet = pen.theme.quiet
    let viewport = moment.projection.viewport
    // A view in space has its numbers along its box.
    if moment.projection.vista == nil {
      pen.draw { frame in
        frame.write(viewport.yAxis(), before: area.column - 1, row: area.row, rows: area.rows, style: quiet)
        frame.write(
          viewport.xAxis(), column: area.column, row: area.row + area.rows, columns: area.columns, style: quiet)
      }
      AxisNames.draw(moment, on: &pen)
    }
    for overlay in Overlays.all where moment.model.isShown(overlay.card) {
      overlay.draw(moment, on: &pen)
    }
    if let area = moment.layout.derivative, let slope = moment.slope { derivative(moment, slope, area, on: &pen) }
  }

  /// The derivative with its zero line, and the slope of every entrant on it.
  private static func derivative(_ moment: Moment, _ slope: Scene, _ area: Rectangle, on pen: inout Pen) {
    pen.draw { $0.draw(slope.ground.frame, column: area.column, row: area.row) }
    let quiet = pen.theme.quiet
    let viewport = slope.projection.viewport
    pen.draw { frame in
      frame.write(viewport.yAxis(), before: area.column - 1, row: area.row, rows: area.rows, style: quiet)
    }
    // No wider than it is: the curve goes on beside it.
    let width = min(area.columns - 2, pen.charset.text(moment.texts.slope).cellWidth)
    pen.write(text: moment.texts.slope, fitting: width, area.column + 1, area.row, quiet)
    for index in moment.visible {
      let run = moment.runs[index]
      guard let cell = viewport.cell(PlotPoint(run.point.x, run.course.gradient.x)) else { continue }
      pen.mark(
        moment.badges[index].sign, area.column + cell.column, area.row + cell.row, ink: moment.badges[index].ink,
        pen.theme.emphasis)
    }
  }
}
