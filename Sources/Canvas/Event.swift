/// A key as the program knows it.
public enum Key: Sendable, Hashable {
  /// A letter, digit, sign or space, as typed (upper case with Shift).
  case character(Unicode.Scalar)
  /// A letter typed with Control, in lower case.
  case control(Unicode.Scalar)
  /// An arrow.
  case up, down, left, right
  /// An arrow with Shift.
  case shiftLeft, shiftRight
  /// Keys that move far.
  case home, end, pageUp, pageDown
  /// Keys of editing.
  case enter, tab, backTab, escape, backspace, delete
  /// A function key, F1 is 1.
  case function(Int)
}

/// What the mouse did on a cell (both counted from 0).
public struct Mouse: Sendable, Hashable {
  /// The kinds of action.
  public enum Action: Sendable, Hashable {
    /// A button went down, moved while down, went up; the wheel turned.
    case press, drag, release, wheelUp, wheelDown
  }
  /// What was done.
  public let action: Action
  /// The column of the cell, from the left.
  public let column: Int
  /// The row of the cell, from the top.
  public let row: Int

  /// An action at (`column`, `row`).
  public init(_ action: Action, column: Int, row: Int) {
    self.action = action
    self.column = column
    self.row = row
  }
}

/// What a terminal reports.
public enum Event: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text arrived in one piece, by bracketed paste.
  case paste(String)
  /// The mouse did something.
  case mouse(Mouse)
  /// The terminal has another size now.
  case resize(Size)
  /// Somebody called ``Terminal/wake``: there is news.
  case woken
  /// The system asks the program to end: the number of the signal.
  case signal(Int32)
  /// The terminal is gone: nothing more can be read.
  case endOfInput
}
