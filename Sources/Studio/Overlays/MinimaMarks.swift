import Canvas
import Simulation

/// The minima over the paths. One under a head is marked beside it: that somebody has arrived there is what a class looks
/// for.
enum MinimaMarks: Overlay {
  static let card = OverlayCard(name: "minima", phrase: "the minima", key: "m")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    let size = moment.layout.map.size
    let heads = Set(moment.visible.compactMap { moment.projection.cell(of: moment.runs[$0].point) })
    // The best ones last, so that they win a shared cell.
    for minimum in moment.markedMinima.reversed() {
      let (sign, ink) =
        minimum.isGlobal ? (pen.charset.lowest, pen.theme.strong) : (pen.charset.minimum, pen.theme.ink)
      guard let cell = moment.projection.cell(of: minimum.point) else { continue }
      let beside = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)].map { right, down in
        Position(column: cell.column + right, row: cell.row + down)
      }
      let place = beside.first { !heads.contains($0) && size.contains($0) } ?? cell
      pen.put(sign, in: place, moment, ink: ink)
    }
  }
}

extension Size {
  fileprivate func contains(_ cell: Position) -> Bool {
    (0..<columns).contains(cell.column) && (0..<rows).contains(cell.row)
  }
}
