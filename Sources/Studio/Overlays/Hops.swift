import Canvas
import Simulation

/// The ways of the entrants over a curve: a straight line from each place to the next, two dots thick, the dots of all
/// together where they share a cell.
enum Hops {
  static func draw(_ moment: Moment, _ placer: inout TagPlacer, on pen: inout Pen) {
    let (area, chosen) = (moment.layout.map, moment.model.chosen)
    let cells = Dictionary(uniqueKeysWithValues: moment.visible.map { ($0, moment.paths[$0].grid.touchedCells) })
    let order = moment.visible.sorted { one, other in
      (one == chosen ? -1 : cells[one] ?? 0) < (other == chosen ? -1 : cells[other] ?? 0)
    }
    let lines = order.map { index in
      let grid = moment.paths[index].grid
      return (index: index, grid: grid.marker.dotsDown > 2 ? grid.thickened : grid)
    }
    pen.draw(lines, moment, in: area) { $0.prevailingGround }
    for row in 0..<area.rows {
      for column in 0..<area.columns where lines.contains(where: { $0.grid.character(column: column, row: row) != nil })
      {
        placer.spare(area.column + column, area.row + row)
      }
    }
  }
}
