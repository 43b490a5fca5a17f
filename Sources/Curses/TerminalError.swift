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
      "Standard output is not a terminal; for files and pipes there are \(Self.ways)."
    case .noKeyboard:
      "Standard input is not a terminal and no other one can be read for keys; without keys there are \(Self.ways)."
    case .termUnset:
      "TERM is not set, so what the terminal can do is unknown; set it, for example TERM=xterm-256color, or use \(Self.ways)."
    case .termUnknown(let name):
      "The terminal database has no entry for TERM=\(name); set TERM to one it has, for example xterm-256color, or use \(Self.ways)."
    case .cannotPlaceCursor(let name):
      "A terminal of kind TERM=\(name) cannot place the cursor; open another one, or use \(Self.ways)."
    case .cannotOpen(let name):
      "The terminal (TERM=\(name)) could not be set up for drawing; open another one, or use \(Self.ways)."
    }
  }

  private static let ways: Phrase = "`descent run`, `descent plot` and `descent trace`"
}
