/// What the environment tells of the terminal, by names: a name outranks what a terminal answers.
struct Surroundings {
  private let term: String
  private let program: String
  private let colors: String
  private let named: Set<String>

  private static let names = ["TMUX", "STY", "ZELLIJ", "KONSOLE_VERSION", "WEZTERM_EXECUTABLE", "WEZTERM_PANE"]

  /// What a value of every environment variable tells.
  init(_ variable: (String) -> String?) {
    term = variable("TERM") ?? ""
    program = variable("TERM_PROGRAM") ?? ""
    colors = variable("COLORTERM") ?? ""
    named = Set(Self.names.filter { name in variable(name).map { !$0.isEmpty } ?? false })
  }

  /// Whether another program stands between us and the terminal and keeps a screen of its own.
  private var isMultiplexed: Bool {
    !named.isDisjoint(with: ["TMUX", "STY", "ZELLIJ"]) || term.hasPrefix("tmux") || term.hasPrefix("screen")
  }

  /// Whether it may be sent sequences that hold a string (OSC): consoles print what they do not know.
  var knowsStrings: Bool { !["dumb", "linux", "vt", "cons", "sun", "ansi", "cygwin"].contains { term.hasPrefix($0) } }

  /// Whether pictures by kitty's protocol are worth asking for. Konsole and WezTerm say yes and lack parts of it; a
  /// multiplexer would pass a picture on and never move or delete it.
  var mayShowPictures: Bool {
    knowsStrings && !isMultiplexed
      && named.isDisjoint(with: ["KONSOLE_VERSION", "WEZTERM_EXECUTABLE", "WEZTERM_PANE"])
      && !["WezTerm", "Apple_Terminal", "vscode"].contains(program)
      && !term.hasPrefix("konsole") && !term.hasPrefix("wezterm")
  }

  /// Whether pictures are sure without an answer, which may come late while the window is still being opened.
  var surelyShowsPictures: Bool {
    mayShowPictures && ["xterm-kitty", "xterm-ghostty"].contains { term.hasPrefix($0) }
  }

  /// Whether it shows 24 bits of colour: it says so, or is known for it. GNU screen takes their numbers for something else,
  /// whatever the terminal outside of it has promised.
  var promisesMixtures: Bool {
    let isScreen = term.hasPrefix("screen") && !named.contains("TMUX")
    if !knowsStrings || isScreen || program == "Apple_Terminal" { return false }
    return ["truecolor", "24bit"].contains(colors) || term.hasSuffix("-direct")
      || ["xterm-kitty", "xterm-ghostty", "ghostty", "alacritty", "foot", "wezterm", "contour"]
        .contains { term.hasPrefix($0) }
      || ["iTerm.app", "WezTerm", "ghostty", "vscode"].contains(program)
  }
}
