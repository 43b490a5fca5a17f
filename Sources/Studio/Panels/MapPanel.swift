import Canvas
import Simulation

/// The surface with everything that lies over it.
enum MapPanel {
  static func draw(_ moment: Moment, on pen: inout Pen) {
    let area = moment.layout.map
    let quiet = pen.theme.quiet
    let viewport = moment.projection.viewport
    // A view in space has its numbers along its box.
    if moment.projection.vista == nil {
      pen.draw { frame in
        frame.write(viewport.yAxis(), before: area.column - 1, row: area.row, rows: area.rows, style: quiet)
        frame.write(
          viewport.xAxis(), column: area.column, row: moment.layout.axisRow, columns: area.columns, style: quiet)
      }
      AxisNames.draw(moment, on: &pen)
    }
    guard moment.race.surface.dimension == 2 else { return CurvePanel.draw(moment, on: &pen) }
    pen.draw { $0.draw(moment.scene.ground.frame, column: area.column, row: area.row) }
    for overlay in Overlays.all where moment.model.isShown(overlay.card) { overlay.draw(moment, on: &pen) }
  }
}
