import Simulation
import Words

/// What a person may have meant whose words made no sense.
enum Suggestion {
  /// The sentence for a first word that is no command, no surface and no formula, but nearly a command: `descent tarce`.
  static func command(for words: [String]) -> Phrase? {
    guard let first = words.first, first.allSatisfy({ $0.isLetter || $0 == "-" }), first.first != "-",
      !commands.contains(first), (try? Surface(first)) == nil
    else { return nil }
    return Phrase.question(of: Spelling.nearest(to: first, in: commands)).map { question in
      "no command or surface is called \(first.quoted): \(question)"
    }
  }

  /// The sentence for an option that the command does not have, but others do: `descent run --color always`.
  static func commandsOfOption(in words: [String]) -> Phrase? {
    let command = command(of: words)
    let known = OptionNames.of(command)
    for option in Arguments.options(in: words).map(\.name) where OptionNames.all.contains(option) {
      if known.contains(option) { continue }
      guard let others = Phrase.all(of: commands.filter({ OptionNames.of($0).contains(option) })) else { continue }
      return "\(command) has no \("--" + option): it belongs to \(others)"
    }
    return nil
  }

  /// The command that was typed; without one it is the live race.
  static func command(of words: [String]) -> String {
    words.first.flatMap { commands.contains($0) ? $0 : nil } ?? "race"
  }

  /// Where help is to be found for the command that was typed.
  static func help(for words: [String]) -> Phrase {
    "`descent \(command(of: words)) --help` shows what there is"
  }

  /// The names of the commands.
  static var commands: [String] {
    Descent.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
