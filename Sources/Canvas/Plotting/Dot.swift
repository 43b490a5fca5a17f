/// One dot of a ``DotGrid``, counted from 0 at the upper left corner.
public struct Dot: Sendable, Hashable {
  /// The column of dots.
  public var x: Int
  /// The row of dots, from the top.
  public var y: Int

  /// The dot at (`x`, `y`).
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A place between the dots of a ``DotGrid``: dot (i, j) covers the square from (i, j) to (i + 1, j + 1).
public struct DotPoint: Sendable, Hashable {
  /// How far from the left edge.
  public var x: Double
  /// How far from the top edge.
  public var y: Double

  /// The place at (`x`, `y`).
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether both coordinates are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite }
}
