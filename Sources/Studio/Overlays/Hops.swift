import Canvas
import Simulation

/// The ways of the entrants over a curve: a straight line from each place to the next, two dots thick, the dots of all
/// together where they share a cell.
enum Hops {
  static func draw(_ moment: Moment, _ placer: inout TagPlacer, on pen: inout Pen) {
    let (area, chosen, theme) = (moment.layout.map, moment.model.chosen, pen.theme)
    let cells = Dictionary(uniqueKeysWithValues: moment.visible.map { ($0, moment.paths[$0].grid.touchedCells) })
    let order = moment.visible.sorted { one, other in
      (one == chosen ? -1 : cells[one] ?? 0) < (other == chosen ? -1 : cells[other] ?? 0)
    }
    let isLettered = pen.charset.isASCII || theme.depth == .none
    let grids = order.map { moment.paths[$0].grid }.map { $0.marker.dotsDown > 2 ? $0.thickened : $0 }
    var touched: [Position] = []
    pen.draw { frame in
      frame.draw(merging: grids, column: area.column, row: area.row) { first, place, scalar, former in
        touched.append(place)
        let badge = moment.badges[order[first]]
        let letter = badge.trail[(place.column + place.row) % badge.trail.count]
        let emphasis = isLettered && order[first] == chosen ? theme.emphasis : []
        return Cell(
          isLettered ? letter : scalar, Style(ink: badge.ink, ground: former.prevailingGround, emphasis))
      }
    }
    for place in touched { placer.spare(area.column + place.column, area.row + place.row) }
  }
}
