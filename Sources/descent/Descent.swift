import ArgumentParser
import Assets

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
    discussion: Texts.help,
    version: "0.1.0",
    subcommands: [RaceCommand.self, RunCommand.self, TraceCommand.self, PlotCommand.self, ListCommand.self],
    defaultSubcommand: RaceCommand.self)

  static func main() {
    Output.ignoreClosedPipes()
    let typed = Array(CommandLine.arguments.dropFirst())
    var words = typed
    do {
      let settings = try Settings(typed)
      words = settings.words
      do {
        var command = try parseAsRoot(Arguments.prepared(words))
        try command.run()
      } catch {
        throw settings.explained(error)
      }
    } catch {
      Ending(error, words: typed, LanguageOption.lexicon(for: words)).leave()
    }
  }
}
