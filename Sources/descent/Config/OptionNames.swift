/// Which options a config file may name, and which command knows them.
enum OptionNames {
  private static let race = [
    "O", "optimizer", "lr", "start", "random-start", "steps", "at", "seed", "noise", "schedule", "domain", "language",
  ]
  private static let look = ["charset", "color", "theme", "paths"]
  private static let view = ["view", "show", "hide"]

  /// Those that a config file may name. What is asked for once, as `--show-command`, is not among them.
  static let all = race + look + view + ["paused", "pixels", "format", "every", "size"]

  /// Those of a command.
  static func of(_ command: String) -> [String] {
    switch command {
    case "race": race + look + view + ["paused", "pixels"]
    case "plot": race + look + view + ["size"]
    case "run": race + ["format"]
    case "trace": race + ["format", "every"]
    case "list": ["format", "language"]
    default: []
    }
  }

  /// Whether a command can do anything with a line: `format = jsonl` is for `trace` alone, while a format that none
  /// knows is left for the command to refuse.
  static func knows(_ line: ConfigLine, _ command: String) -> Bool {
    guard of(command).contains(line.name) else { return false }
    guard line.name == "format", let format = line.value?.lowercased() else { return true }
    let knowing = formats.filter { $0.formats.contains(format) }.map(\.command)
    return knowing.isEmpty || knowing.contains(command)
  }

  private static let formats = [
    (command: "run", formats: RunCommand.Format.allCases.map(\.rawValue)),
    (command: "trace", formats: TraceFormat.allCases.map(\.rawValue)),
    (command: "list", formats: ListCommand.Format.allCases.map(\.rawValue)),
  ]
}
