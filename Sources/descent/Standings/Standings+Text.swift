import Canvas
import Simulation
import Words

extension Standings {
  /// A title and a table for people.
  var lines: [String] {
    let start = surface.text(of: setup.start)
    let title = "\(surface.name)  f = \(surface.formula.text)  start \(start)  step \(steps)".visible
    return [title, ""] + Table(columns, entries.map(row)).lines
  }

  private var columns: [Table.Column] {
    [.init("#", .right), .init("optimizer"), .init("α", .right), .init("loss", .right), .init("gap", .right)]
      + surface.parameters.map { .init($0, .right) }
      + [.init("goal", .right), .init("gradients", .right), .init("outcome")]
  }

  private func row(_ entry: Entry) -> [String] {
    let run = entry.run
    let coordinates = (0..<surface.dimension).map { NumberText.significant(seen(run.point[$0], on: $0), digits: 6) }
    let outcome = entry.outcome
    return [
      "\(entry.rank)", run.entrant.name, NumberText.significant(run.learningRate, digits: 4),
      NumberText.significant(run.loss, digits: 6), entry.gap.map { NumberText.significant($0, digits: 3) } ?? "",
    ] + coordinates + [
      entry.goalStep.map { "\($0)" } ?? "", "\(entry.gradientEvaluations)", "\(outcome.label): \(outcome.sentence)",
    ]
  }

  /// A coordinate for people: what cannot be told from 0 on a map of the domain is 0, not 4.94066e-324.
  private func seen(_ coordinate: Double, on axis: Int) -> Double {
    abs(coordinate) < 1e-12 * surface.domain.extent[axis] ? 0 : coordinate
  }
}
