import Canvas
import Simulation

/// The tangent of the chosen entrant on a curve, as wide as an eighth of the plot.
enum TangentLine: Overlay {
  static let card = OverlayCard(name: "tangent", phrase: "the tangent at the chosen optimizer", key: "g")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    guard moment.race.surface.dimension == 1 else { return }
    let run = moment.chosen
    let slope = run.course.gradient.x
    guard run.point.x.isFinite, run.loss.isFinite, slope.isFinite else { return }
    let viewport = moment.projection.viewport
    let reach = (viewport.x.upperBound - viewport.x.lowerBound) / 8
    var grid = DotGrid(viewport)
    grid.line(
      from: PlotPoint(run.point.x - reach, run.loss - slope * reach),
      to: PlotPoint(run.point.x + reach, run.loss + slope * reach), in: viewport)
    let (area, ink, emphasis) = (moment.layout.map, moment.badges[moment.model.chosen].ink, pen.theme.emphasis)
    pen.draw { $0.draw(grid, column: area.column, row: area.row, ink: ink, emphasis) }
  }
}
