import Curses

/// What can be asked for with `--pixels`.
enum PixelChoice: String, CaseIterable {
  /// Where the terminal says that it shows them, and is none of those that say so without being able to.
  case auto
  /// Not, unless a key asks for it.
  case never
  /// By kitty's protocol, whatever the terminal says of itself.
  case kitty

  /// What the terminal is asked.
  var question: TerminalQuestion.Pictures { self == .kitty ? .assumed : .asked }
}
