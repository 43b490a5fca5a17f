import Canvas
import Simulation

/// Where the entrants are, the chosen one above the others. One that is off the map has an arrow at the border that says
/// where it went.
enum Heads: Overlay {
  static let card = OverlayCard(name: "heads", phrase: "where the optimizers are")

  static func draw(_ moment: Moment, on pen: inout Pen) {
    let chosen = moment.model.chosen
    for index in moment.visible.filter({ $0 != chosen }) + moment.visible.filter({ $0 == chosen }) {
      let badge = moment.badges[index]
      let point = moment.runs[index].point
      if moment.projection.cell(of: point) != nil {
        pen.put(badge.sign, at: point, moment, ink: badge.ink, pen.theme.emphasis)
      } else if let edge = moment.projection.edge(towards: moment.paths[index].last) {
        pen.put(pen.charset.arrow(edge.way), in: edge.cell, moment, ink: badge.ink, pen.theme.emphasis)
      }
    }
  }
}
