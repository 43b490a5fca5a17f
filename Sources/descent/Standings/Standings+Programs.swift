import Simulation
import Words

extension Standings {
  /// The standings as JSON, with the race they belong to.
  func json(command: String) -> JSON {
    let start = (0..<surface.dimension).map { JSON.number(setup.start[$0]) }
    return .object([
      ("surface", .string(surface.name)), ("formula", .string(surface.formula.text)), ("start", .array(start)),
      ("steps", .whole(steps)), ("lowest", .optional(arena.lowestValue)), ("command", .string(command)),
      ("standings", .array(entries.map(json(of:)))),
    ])
  }

  private func json(of entry: Entry) -> JSON {
    let run = entry.run
    let point = surface.parameters.enumerated().map { ($1.plainName, JSON.number(run.point[$0])) }
    return .object(
      [
        ("rank", .whole(entry.rank)), ("optimizer", .string(run.entrant.name)),
        ("settings", .string(run.entrant.text)), ("learning_rate", .number(run.learningRate)),
        ("loss", .number(run.loss)), ("gap", .optional(entry.gap)),
      ] + point + [
        ("goal_step", entry.goalStep.map(JSON.whole) ?? .null),
        ("gradient_evaluations", .whole(entry.gradientEvaluations)), ("outcome", .string(entry.outcome.name)),
        ("reason", .words(entry.outcome.sentence)),
      ])
  }

  /// The standings as CSV (RFC 4180, lines end with a line feed), the header first.
  var csv: [String] {
    let header =
      ["rank", "optimizer", "learning_rate", "loss", "gap"] + surface.parameters.map(\.plainName)
      + ["goal_step", "gradient_evaluations", "outcome", "reason"]
    return [header.joined(separator: ",")] + entries.map(csv(of:))
  }

  private func csv(of entry: Entry) -> String {
    let run = entry.run
    let coordinates = (0..<surface.dimension).map { NumberText.shortest(run.point[$0]) }
    let fields: [String] =
      [
        "\(entry.rank)", run.entrant.name, NumberText.shortest(run.learningRate), NumberText.shortest(run.loss),
        entry.gap.map(NumberText.shortest) ?? "",
      ] + coordinates + [
        entry.goalStep.map { "\($0)" } ?? "", "\(entry.gradientEvaluations)", entry.outcome.name,
        "\"\(entry.outcome.sentence)\"",
      ]
    return fields.joined(separator: ",")
  }
}
