import Simulation
import Words

extension Standings {
  /// A title and a table for people, in the words of their language.
  func lines(_ lexicon: Lexicon) -> [String] {
    var parts = [Phrase(verbatim: surface.name)]
    // A typed formula is its own name.
    if surface.card != nil { parts.append(Phrase(verbatim: "f = \(surface.formula.text)")) }
    parts += ["start \(surface.text(of: setup.start))", "step \(steps)"]
    let title = lexicon.text(.joined(parts, by: "  ")).visible
    return [title, ""] + Table(columns(lexicon), entries.map { row($0, lexicon) }).lines
  }

  private func columns(_ lexicon: Lexicon) -> [Table.Column] {
    func number(_ title: Phrase) -> Table.Column { Table.Column(lexicon.text(title), .right) }
    func text(_ title: Phrase) -> Table.Column { Table.Column(lexicon.text(title)) }
    return [number("#"), text("optimizer"), number("α"), number("loss"), number("gap")]
      + surface.parameters.map { number(Phrase(verbatim: $0)) }
      + [number("goal"), number("gradients"), text("outcome")]
  }

  private func row(_ entry: Entry, _ lexicon: Lexicon) -> [String] {
    let run = entry.run
    let coordinates = (0..<surface.dimension).map { NumberText.significant(seen(run.point[$0], on: $0), digits: 6) }
    let outcome = entry.outcome
    return [
      "\(entry.rank)", run.entrant.name, NumberText.significant(run.learningRate, digits: 4),
      NumberText.significant(run.loss, digits: 6), entry.gap.map { NumberText.significant($0, digits: 3) } ?? "",
    ] + coordinates + [
      entry.goalStep.map { "\($0)" } ?? "", "\(entry.gradientEvaluations)",
      lexicon.text("\(outcome.label): \(outcome.sentence)"),
    ]
  }

  /// A coordinate for people: what cannot be told from 0 on a map of the domain is 0, not 4.94066e-324.
  private func seen(_ coordinate: Double, on axis: Int) -> Double {
    abs(coordinate) < 1e-12 * surface.domain.extent[axis] ? 0 : coordinate
  }
}
