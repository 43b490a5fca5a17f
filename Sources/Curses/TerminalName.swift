import CNcurses

/// Under which name the terminal is looked up in the database.
enum TerminalName {
  /// The value of TERM; but a terminal that says `xterm` out of modesty and sets COLORTERM has 256 colours.
  static func chosen(
    _ variable: (String) -> String?, isKnown: (String) -> Bool
  ) throws(TerminalError) -> String {
    guard let name = variable("TERM"), !name.isEmpty else { throw .termUnset }
    let rich = "xterm-256color"
    let promisesColors = variable("COLORTERM").map { !$0.isEmpty } ?? false
    return name == "xterm" && promisesColors && isKnown(rich) ? rich : name
  }
}
