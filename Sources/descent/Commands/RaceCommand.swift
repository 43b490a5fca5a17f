import ArgumentParser
import Curses
import Studio

/// `descent race`, the live race, which also is what `descent` alone does.
struct RaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "race",
    abstract: "Watch the race live in the terminal.",
    usage: "descent [race] [<surface>] [<options>]")

  @OptionGroup var race: RaceOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let setup = try race.setup()
    let steps = try race.stepCount()
    let look = try look.checked()
    if race.showCommand {
      var output = Output()
      try output.print(race.commandLine("race", setup, steps: steps))
      try output.flush()
      return
    }
    let terminal = try CursesTerminal()
    let model = Model(
      setup, size: terminal.size,
      look: look.look(colorCount: terminal.colorCount, isUnicode: terminal.isUnicode, Environment()),
      pausingAt: race.steps == nil ? nil : steps)
    var loop = Loop(model, on: terminal)
    let code = loop.run()
    terminal.close()
    if code != 0 { throw ExitCode(code) }
  }
}
