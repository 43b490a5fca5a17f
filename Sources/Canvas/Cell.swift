/// One place of the screen: a character and its style.
///
/// A character is one Unicode scalar, because that is what a terminal cell shows. A character two cells wide (Hangul)
/// stands in the left one; the right one holds ``continuation``.
public struct Cell: Sendable, Hashable {
  /// The character shown.
  public var scalar: Unicode.Scalar
  /// Its ink, ground and emphasis.
  public var style: Style

  /// The scalar that marks the right half of a wide character.
  public static let continuation: Unicode.Scalar = "\0"
  /// A blank in the terminal's own colours.
  public static let blank = Cell(" ")

  /// A cell that shows `scalar`.
  public init(_ scalar: Unicode.Scalar, _ style: Style = .standard) {
    self.scalar = scalar
    self.style = style
  }
}
