/// How many pixels something has, a cell for example.
public struct PixelSize: Sendable, Hashable {
  /// From left to right.
  public let across: Int
  /// From top to bottom.
  public let down: Int

  /// A size in pixels; nil for one that no cell has.
  public init?(across: Int, down: Int) {
    guard (1...512).contains(across), (1...512).contains(down) else { return nil }
    self.across = across
    self.down = down
  }
}
