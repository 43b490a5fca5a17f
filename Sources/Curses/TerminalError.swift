import Words

/// Why no screen can be shown: what is missing, where, and what to do instead.
public enum TerminalError: SpokenError, Hashable {
  /// Standard output goes to a file or a pipe.
  case notATerminal
  /// Keys can be read neither from standard input nor from a terminal of the process.
  case noKeyboard
  /// The variable TERM is missing or empty.
  case termUnset
  /// The terminal database does not know the value of TERM.
  case termUnknown(String)
  /// The terminal named by TERM can only write line after line.
  case cannotPlaceCursor(String)
  /// The terminal is known, but could not be set up.
  case cannotOpen(String)

  /// One sentence for the user.
  public var sentence: Phrase {
    switch self {
    case .notATerminal:
      "standard output is not a terminal: for files and pipes there are \(Self.ways)"
    case .noKeyboard:
      "standard input is not a terminal and no other one can be read for keys: without keys there are \(Self.ways)"
    case .termUnset:
      "TERM is not set, so the terminal is unknown: set TERM=\(Self.example), or use \(Self.ways)"
    case .termUnknown(let name):
      "the terminal database has no entry for TERM=\(name): set one it has, as \(Self.example), or use \(Self.ways)"
    case .cannotPlaceCursor(let name):
      "a terminal of kind TERM=\(name) cannot place the cursor: open another one, or use \(Self.ways)"
    case .cannotOpen(let name):
      "the terminal (TERM=\(name)) could not be set up for drawing: open another one, or use \(Self.ways)"
    }
  }

  private static let example = "xterm-256color"
  private static let ways: Phrase = "`descent run`, `descent plot` and `descent trace`"
}
