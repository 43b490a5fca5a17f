import ArgumentParser
import Simulation

/// `descent run`: makes the steps without a screen and prints the standings.
struct RunCommand: ParsableCommand {
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
    parsing: .unconditional, help: "text, json or csv.", completion: .list(Format.allCases.map(\.rawValue)))
  var format = Format.text.rawValue

  func run() throws {
    let format = try OptionText("--format", format).choice(Format.self)
    let setup = try race.setup()
    let steps = try race.stepCount()
    let command = race.commandLine("run", setup, steps: steps, format == .text ? [] : ["--format", format.rawValue])
    var output = Output()
    if race.showCommand {
      try output.print(command)
    } else {
      let standings = Standings(setup, steps: steps)
      switch format {
      case .text: for line in standings.lines { try output.print(line) }
      case .csv: for line in standings.csv { try output.print(line) }
      case .json: try output.print(standings.json(command: command).text())
      }
    }
    try output.flush()
  }
}
