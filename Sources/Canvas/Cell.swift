/// One place of the screen: a character and its style.
///
/// A character is one Unicode scalar, because that is what a terminal cell shows, and at most one combining mark, so
/// that m̂ stays apart from m. A character two cells wide (Hangul) stands in the left one; the right one holds
/// ``continuation``.
public struct Cell: Sendable, Hashable {
  /// The character shown.
  public var scalar: Unicode.Scalar
  /// The combining mark on it, or ``noMark``.
  public var mark: Unicode.Scalar
  /// Its ink, ground and emphasis.
  public var style: Style

  /// The scalar that marks the right half of a wide character.
  public static let continuation: Unicode.Scalar = "\0"
  /// The ``mark`` of a character that has none.
  public static let noMark: Unicode.Scalar = "\0"
  /// A blank in the terminal's own colours.
  public static let blank = Cell(" ")

  /// A cell that shows `scalar`, with a combining mark on it if one is given.
  public init(_ scalar: Unicode.Scalar, _ style: Style = .standard, mark: Unicode.Scalar = Cell.noMark) {
    self.scalar = scalar
    self.mark = mark
    self.style = style
  }
}

extension ArraySlice<Cell> {
  /// Whether one of the cells is the right half of a wide character.
  var hasContinuation: Bool {
    // A loop without an exit, which the compiler can make wide.
    reduce(0) { $0 | ($1.scalar == Cell.continuation ? 1 : 0) } != 0
  }
}
