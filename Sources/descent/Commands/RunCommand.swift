import ArgumentParser
import Simulation

/// `descent run`: makes the steps without a screen and prints the standings.
struct RunCommand: RaceProgram {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Make the steps without a screen and print the standings.",
    usage: "descent run [<surface>] [<options>]",
    discussion: """
      Ranks go by loss. `gap` is the loss above the lowest known point of the domain, `goal` the step at which a run \
      arrived there to stay. Without --steps there are \(RaceOptions.defaultSteps) of them. In JSON a number that is \
      infinite or none is null; `reason` says what happened.
      """)

  /// How the standings are written.
  enum Format: String, CaseIterable { case text, json, csv }

  @OptionGroup var race: RaceOptions

  @Option(
    parsing: .unconditional, help: "text, json or csv. (default: text)",
    completion: .list(Format.allCases.map(\.rawValue)))
  var format: String?

  func commandLine() throws -> String {
    let format = try typedFormat().map { ["--format", $0.rawValue] } ?? []
    return try race.commandLine("run", race.setup(), format)
  }

  func run() throws {
    let command = try commandLine()
    if race.showCommand { return try Output.show(command) }
    let standings = try Standings(race.setup(), steps: race.stepCount())
    var output = Output()
    switch try typedFormat() ?? .text {
    case .text: for line in try standings.lines(race.language.lexicon()) { try output.print(line) }
    case .csv: for line in standings.csv { try output.print(line) }
    case .json: try output.print(standings.json(command: command).text())
    }
    try output.flush()
  }

  private func typedFormat() throws -> Format? {
    try format.map { try OptionText("--format", $0).choice(Format.self) }
  }
}
