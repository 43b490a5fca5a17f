import CNcurses
import Canvas

/// The keys that ncurses finds in the terminal database.
enum NamedKey {
  private static let keys: [Int: Key] = [
    CN_KEY_UP: .up, CN_KEY_DOWN: .down, CN_KEY_LEFT: .left, CN_KEY_RIGHT: .right,
    CN_KEY_SHIFT_LEFT: .shiftLeft, CN_KEY_SHIFT_RIGHT: .shiftRight,
    CN_KEY_HOME: .home, CN_KEY_END: .end, CN_KEY_PAGE_UP: .pageUp, CN_KEY_PAGE_DOWN: .pageDown,
    CN_KEY_ENTER: .enter, CN_KEY_BACK_TAB: .backTab, CN_KEY_BACKSPACE: .backspace, CN_KEY_DELETE: .delete,
  ]

  /// The key of a code of the shim; nil for one that means nothing to the program.
  static func key(_ code: Int) -> Key? {
    code > CN_KEY_FUNCTION ? .function(code - CN_KEY_FUNCTION) : keys[code]
  }
}
