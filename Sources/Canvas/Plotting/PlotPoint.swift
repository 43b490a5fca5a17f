/// A point of a plot, in the units of its axes; y grows upwards.
public struct PlotPoint: Sendable, Hashable {
  /// How far to the right.
  public var x: Double
  /// How far up.
  public var y: Double

  /// The point at (`x`, `y`).
  @inlinable
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
