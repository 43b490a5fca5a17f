import ArgumentParser
import Curses

/// What was typed, and what the config file adds to it. What was typed wins.
struct Settings {
  private let command: String
  private let typed: [String]
  private let path: String
  private let lines: [ConfigLine]
  /// Whether a config file had a say or was forbidden one: then the line of the race forbids it.
  private let isConfigured: Bool

  /// Reads the config file that `--config` names, else the usual one.
  init(_ words: [String]) throws {
    let command = Suggestion.command(of: words)
    let (typed, name) = try Self.withoutConfig(words)
    let asksForText = Arguments.options(in: typed).contains { Self.texts.contains($0.name) } || typed.first == "help"
    let path = name ?? ConfigFile.usualPath()
    let file =
      if let path, path != "none", !asksForText { try ConfigFile(path, mustExist: name != nil) } else {
        ConfigFile?.none
      }
    self.command = command
    self.typed = typed
    self.path = path ?? ""
    let names = Set(Arguments.options(in: typed).map(\.name))
    lines = (file?.lines ?? []).filter { OptionNames.knows($0, command) && !Self.isReplaced($0, by: names) }
    isConfigured = name != nil || !(file?.lines.isEmpty ?? true)
  }

  /// The words for the parser.
  var words: [String] { words(with: lines[...]) }

  /// What asks for a text and makes no race.
  private static let texts: Set<String> = [
    "h", "help", "help-hidden", "version", "generate-completion-script", "experimental-dump-help",
  ]

  /// The options of the config stand behind the command and before all that was typed.
  private func words(with lines: ArraySlice<ConfigLine>) -> [String] {
    var added = lines.flatMap(\.words)
    if isConfigured, command != "list" { added += ["--config", "none"] }
    guard typed.first == command else { return added + typed }
    return [command] + added + typed.dropFirst()
  }

  /// An option that was typed replaces all that the config says of it, and one way to start the other way.
  private static func isReplaced(_ line: ConfigLine, by typed: Set<String>) -> Bool {
    switch line.name {
    case "O": typed.contains("O") || typed.contains("optimizer")
    case "start", "random-start": typed.contains("start") || typed.contains("random-start")
    default: typed.contains(line.name)
    }
  }

  private static func withoutConfig(_ words: [String]) throws -> (typed: [String], name: String?) {
    var typed = words
    var name: String?
    for option in Arguments.options(in: words).reversed() where option.name == "config" {
      guard let value = Arguments.value(at: option.place, in: words) else {
        throw UsageError("--config has no value: write --config FILE or --config none")
      }
      name = name ?? value
      typed.removeSubrange(option.place...option.place + (words[option.place].contains("=") ? 0 : 1))
    }
    return (typed, name)
  }
}

extension Settings {
  /// The error with the line of the config that brought it about; unchanged where none did.
  func explained(_ error: any Error) -> any Error {
    if lines.isEmpty || error is OutputError || error is TerminalError || error is ExitCode { return error }
    if let mistake = mistake(with: lines[..<0]) { return mistake }
    for end in 1...lines.count {
      guard let mistake = mistake(with: lines[..<end]) else { continue }
      return UsageError("\(path):\(lines[end - 1].number): \(Ending.sentence(for: mistake))")
    }
    return error
  }

  /// What is wrong with the race when so much of the config holds.
  private func mistake(with lines: ArraySlice<ConfigLine>) -> (any Error)? {
    do {
      let command = try Descent.parseAsRoot(Arguments.prepared(words(with: lines)))
      if let program = command as? any RaceProgram { _ = try program.commandLine() }
      if let list = command as? ListCommand { try list.check() }
      return nil
    } catch {
      return error
    }
  }
}
