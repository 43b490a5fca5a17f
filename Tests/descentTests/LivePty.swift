import Testbed

/// The real program on a terminal without a window.
struct LivePty {
  let terminal: PseudoTerminal
  let program: Foreground

  /// Starts a race; `answer` is what the terminal says when it is asked.
  init(
    arguments: [String], columns: Int = 80, rows: Int = 24, answer: String = "", through shell: String? = nil,
    variables: [String: String] = [:]
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows, answer: answer)
    let words = (shell.map { ["/bin/sh", "-c", $0] } ?? []) + [Program.path] + arguments
    let usual = [
      "TERM": "xterm-256color", "LC_ALL": Self.locale, "XDG_CONFIG_HOME": "/dev/null", "SWIFT_BACKTRACE": "enable=no",
    ]
    program = try Foreground(words, on: terminal, usual.merging(variables) { $1 })
  }

  /// Starts a race with these words.
  init(_ arguments: String..., answer: String = "", through shell: String? = nil) throws {
    try self.init(arguments: arguments, answer: answer, through: shell)
  }

  #if canImport(Darwin)
    private static let locale = "en_US.UTF-8"
  #else
    private static let locale = "C.UTF-8"
  #endif
}
