import ArgumentParser

/// The program: a table of its commands.
@main
struct Descent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "descent",
    abstract: "Watch gradient descent happen: several optimizers race down one loss surface.",
    usage: """
      descent [<surface>] [<race options>]
      descent <command> [<surface>] [<race options>]
      """,
    discussion: """
      A surface is a name (`descent list surfaces`) or a formula of x, or of x and y, in quotes. \
      Without a command the live race starts; `descent race --help` shows the race options.

      EXAMPLES:
        descent                                   the stretched bowl, four methods
        descent rastrigin -O sgd -O adam:lr=0.5   two methods, one at its own rate
        descent 'x^4 - 3x^3 + 2' --start -1       any function of x, or x and y
        descent run himmelblau --random-start     where does everybody end?
        descent trace bowl --every 10 > bowl.csv  steps for another program

      Exit codes: 0 for success, 64 for a mistake on the command line, 74 for output that could not be written.
      """,
    version: "0.1.0",
    subcommands: [RaceCommand.self, RunCommand.self, TraceCommand.self, PlotCommand.self, ListCommand.self],
    defaultSubcommand: RaceCommand.self)

  static func main() {
    Output.ignoreClosedPipes()
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot(Arguments.prepared(words))
      try command.run()
    } catch {
      Ending(error, words: words).leave()
    }
  }
}
