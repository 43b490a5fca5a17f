import ArgumentParser

/// A command that makes a race.
protocol RaceProgram: ParsableCommand {
  /// The line that makes exactly the same race again; throws whatever is wrong with an option.
  func commandLine() throws -> String
}
