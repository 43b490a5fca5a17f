import ArgumentParser
import Simulation

/// `descent race`, the live race, which also is what `descent` alone does.
struct RaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "race", abstract: "Watch the race live in the terminal.")

  @OptionGroup var race: RaceOptions

  func run() throws {
    let setup = try race.setup()
    let steps = try race.stepCount()
    var output = Output()
    if race.showCommand {
      try output.print(race.commandLine("race", setup, steps: steps))
    } else {
      try output.print("The live race is not there yet; `descent run` prints its standings.")
    }
    try output.flush()
  }
}
