import Canvas
import Simulation

/// Where the entrants are, each sign on a plate in its true cell, the chosen one above the others. On a marked minimum
/// the mark is shown in the colour of who sits there.
enum Heads: Overlay {
  static let card = OverlayCard(name: "heads", phrase: "where the optimizers are")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    let chosen = moment.model.chosen
    let marks = moment.minimumSigns
    for index in moment.visible.filter({ $0 != chosen }) + moment.visible.filter({ $0 == chosen }) {
      guard let cell = moment.projection.cell(of: moment.runs[index].point) else { continue }
      let badge = moment.badges[index]
      pen.plate(marks[cell] ?? badge.sign, in: cell, moment, ink: badge.ink)
    }
  }
}

extension Pen {
  /// Puts a sign on a plate on a cell of the map; reversed where there are no colours for plates.
  mutating func plate(_ scalar: Unicode.Scalar, in cell: Position, _ moment: Moment, ink: Color) {
    let area = moment.layout.map
    let style =
      theme.depth == .none
      ? Style(theme.emphasis.union(.reverse)) : Style(ink: ink, ground: theme.plate, theme.emphasis)
    draw { $0[area.column + cell.column, area.row + cell.row] = Cell(scalar, style) }
  }
}
