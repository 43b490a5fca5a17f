import Canvas
import Simulation
import Words

/// What the chosen optimizer has in mind: the step that it will make, in its true length, and the vectors from which it
/// makes it, to a scale of their own. For Adam and its kind that is the mean gradient m̂ against √v̂: where they are equally
/// long in a coordinate, the step is α there.
enum SignalArrows: Overlay {
  static let card = OverlayCard(
    name: "signals", phrase: "the inner vectors of the chosen optimizer", key: "i", isUsual: { _ in false })

  static func draw(_ moment: Moment, on pen: inout Pen) {
    guard moment.race.surface.dimension == 2 else { return }
    let run = moment.chosen
    let ink = moment.badges[moment.model.chosen].ink
    let next = run.next
    let vectors = StepVector.vectors(from: run, to: next)
    let scale = ArrowScale(vectors.map(\.way), in: moment.model.window).factor
    for vector in vectors.reversed() {
      pen.arrow(from: run.point, by: scale * vector.way, vector.letter, moment, ink: ink)
    }
    pen.arrow(from: run.point, by: next.point - run.point, "Δ", moment, ink: pen.theme.strong)
  }

  static func legend(_ moment: Moment) -> [LegendEntry] {
    guard moment.race.surface.dimension == 2 else { return [] }
    let vectors = StepVector.vectors(from: moment.chosen, to: moment.chosen.next)
    let scale = NumberText.shortest(ArrowScale(vectors.map(\.way), in: moment.model.window).factor)
    return [LegendEntry("Δ", "next step")]
      + vectors.map { LegendEntry($0.letter, text: "\($0.isAgainst ? "−" : "")\(scale)·\($0.symbol)") }
  }
}
