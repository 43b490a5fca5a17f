import Simulation
import Words

/// What a person may have meant whose words made no sense.
enum Suggestion {
  /// The sentence for a first word that is no command, no surface and no formula, but nearly a command: `descent tarce`.
  static func command(for words: [String]) -> String? {
    guard let first = words.first, first.allSatisfy({ $0.isLetter || $0 == "-" }), first.first != "-",
      !commands.contains(first), (try? Surface(first)) == nil
    else { return nil }
    let near = Spelling.nearest(to: first, in: commands)
    if near.isEmpty { return nil }
    return "no command or surface is called \(first.quoted): did you mean \(near.joined(separator: " or "))?"
  }

  /// Where help is to be found for the command that was typed.
  static func help(for words: [String]) -> String {
    let command = words.first.flatMap { commands.contains($0) ? $0 : nil } ?? "race"
    return "`descent \(command) --help` shows what there is"
  }

  /// The names of the commands.
  static var commands: [String] {
    Descent.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
