import Canvas
import Simulation
import Words

/// The tangent of the chosen entrant on a curve, as long on the screen however steep it is, with its slope.
enum TangentLine: Overlay {
  static let card = OverlayCard(name: "tangent", phrase: "the tangent at the chosen optimizer", key: "g")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    var placer = TagPlacer(moment.layout.map)
    draw(moment, &placer, on: &pen)
  }

  /// Draws the line, and where there is room for it the tag at its upper end.
  static func draw(_ moment: Moment, _ placer: inout TagPlacer, on pen: inout Pen) {
    guard moment.race.surface.dimension == 1 else { return }
    let (run, area, viewport) = (moment.chosen, moment.layout.map, moment.projection.viewport)
    let slope = run.course.gradient.x
    guard run.point.x.isFinite, run.loss.isFinite, slope.isFinite else { return }
    // In columns of cells; a row is as high as two columns are wide.
    let across = Double(area.columns) / (viewport.x.upperBound - viewport.x.lowerBound)
    let up = 2 * Double(area.rows) / (viewport.y.upperBound - viewport.y.lowerBound)
    let length = max(6, min(16, Double(area.columns) / 4))
    let reach = length / (across * across + slope * up * slope * up).squareRoot()
    guard reach.isFinite, reach > 0 else { return }
    let ends = [-reach, reach].map { PlotPoint(run.point.x + $0, run.loss + slope * $0) }
    var grid = DotGrid(viewport)
    grid.line(from: ends[0], to: ends[1], in: viewport)
    let (ink, emphasis) = (pen.theme.strong, pen.theme.emphasis)
    var touched: [Position] = []
    pen.draw { frame in
      frame.draw(merging: [grid], column: area.column, row: area.row) { _, place, scalar, former in
        touched.append(place)
        return Cell(scalar, Style(ink: ink, ground: former.prevailingGround, emphasis))
      }
    }
    for place in touched {
      placer.spare(area.column + place.column, area.row + place.row)
      placer.spare(area.column + place.column, area.row + place.row)
    }
    guard
      let top = touched.min(by: {
        ($0.row, slope < 0 ? $0.column : -$0.column) < ($1.row, slope < 0 ? $1.column : -$1.column)
      })
    else { return }
    let words = pen.text("slope \(NumberText.significant(slope, digits: 3))")
    pen.tag(
      words, near: Position(column: area.column + top.column, row: area.row + top.row), ink: ink, &placer)
  }
}
