import Canvas
import Simulation
import Words

/// The way downhill from every entrant, all to one scale: the arrow is the step that plain gradient descent would make
/// with the rate that the legend says.
enum GradientArrows: Overlay {
  static let card = OverlayCard(
    name: "gradients", phrase: "arrows downhill from the optimizers", key: "G", isUsual: { _ in false })

  static func draw(_ moment: Moment, on pen: inout Pen) {
    guard moment.race.surface.dimension == 2 else { return }
    let scale = scale(moment)
    for index in moment.visible {
      let run = moment.runs[index]
      let way = -scale.factor * run.course.gradient
      pen.arrow(from: run.point, by: way, "", moment, ink: moment.badges[index].ink)
    }
  }

  static func legend(_ moment: Moment) -> [LegendEntry] {
    guard moment.race.surface.dimension == 2 else { return [] }
    let factor = NumberText.shortest(scale(moment).factor)
    return [LegendEntry("→", text: "−\(factor)·∇f")]
  }

  private static func scale(_ moment: Moment) -> ArrowScale {
    ArrowScale(moment.visible.map { moment.runs[$0].course.gradient }, in: moment.model.window)
  }
}
