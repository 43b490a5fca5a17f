import ArgumentParser
import Simulation

/// `descent trace`: makes the steps without a screen and prints every one of them.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Make the steps without a screen and print every one of them.",
    usage: "descent trace [<surface>] [<options>]",
    discussion: """
      The columns are optimizer, step, x, y (with two parameters), loss, gradient_norm, learning_rate: one row for each \
      step from 0 to N, first all rows of the first optimizer. Without --steps there are \(RaceOptions.defaultSteps) of \
      them. Numbers are the shortest that read back exactly. CSV has `inf`, `-inf` and `nan`; JSON lines have null \
      instead. The learning rate is that of the step to come.
      """)

  @OptionGroup var race: RaceOptions

  @Option(
    parsing: .unconditional, help: "csv or jsonl.", completion: .list(TraceFormat.allCases.map(\.rawValue)))
  var format = TraceFormat.csv.rawValue

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print step 0, every k-th step and the last one. (default: 1)", valueName: "k"))
  var every: String?

  func run() throws {
    let format = try OptionText("--format", format).choice(TraceFormat.self)
    let every = try every.map { try OptionText("--every", $0).whole(in: 1...RaceOptions.mostSteps) } ?? 1
    let setup = try race.setup()
    let steps = try race.stepCount()
    if race.showCommand {
      let more = (format == .csv ? [] : ["--format", format.rawValue]) + (every == 1 ? [] : ["--every", "\(every)"])
      var output = Output()
      try output.print(race.commandLine("trace", setup, steps: steps, more))
      try output.flush()
    } else {
      try Trace(setup, steps: steps, every: every, format: format).write()
    }
  }
}
