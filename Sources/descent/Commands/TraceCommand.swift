import ArgumentParser
import Simulation

/// `descent trace`: makes the steps without a screen and prints every one of them.
struct TraceCommand: RaceProgram {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Make the steps without a screen and print every one of them.",
    usage: "descent trace [<surface>] [<options>]",
    discussion: """
      The columns are optimizer, step, the parameters (x and y, or as the formula names them), loss, gradient_norm, \
      learning_rate: one row for each step from 0 to N, first all rows of the first optimizer. Without --steps there \
      are \(RaceOptions.defaultSteps) of them. Numbers are the shortest that read back exactly. CSV has `inf`, `-inf` \
      and `nan`; JSON lines have null instead. The learning rate is that of the step to come.
      """)

  @OptionGroup var race: RaceOptions

  @Option(
    parsing: .unconditional, help: "csv or jsonl. (default: csv)",
    completion: .list(TraceFormat.allCases.map(\.rawValue)))
  var format: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print step 0, every k-th step and the last one. (default: 1)", valueName: "k"))
  var every: String?

  func commandLine() throws -> String {
    let format = try typedFormat().map { ["--format", $0.rawValue] } ?? []
    let every = try typedEvery().map { ["--every", "\($0)"] } ?? []
    return try race.commandLine("trace", race.setup(), format + every)
  }

  func run() throws {
    if race.showCommand { return try Output.show(commandLine()) }
    let format = try typedFormat() ?? .csv
    let every = try typedEvery() ?? 1
    try Trace(race.setup(), steps: race.stepCount(), every: every, format: format).write()
  }

  private func typedFormat() throws -> TraceFormat? {
    try format.map { try OptionText("--format", $0).choice(TraceFormat.self) }
  }

  private func typedEvery() throws -> Int? {
    try every.map { try OptionText("--every", $0).whole(in: 1...RaceOptions.mostSteps) }
  }
}
