import Simulation

/// What the keys mean at the moment.
public enum Mode: Sendable {
  /// The race is on the screen and the keys are commands.
  case racing
  /// The help covers the screen, scrolled down by some rows.
  case help(scroll: Int)
  /// A list is open.
  indirect case picking(Picker)
  /// The knobs of the chosen entrant are open.
  case editing(Editor)
  /// A formula is being typed.
  case typing(FormulaPrompt)
  /// The command line of the race is shown; any key goes back.
  case quoting
  /// A cross moves over the map; Enter starts there.
  case placing(Point)
}
