/// A point of a surface without slope that is no minimum.
public struct StationaryPoint: Sendable, Hashable {
  /// Where it is.
  public let point: Point
  /// The value there.
  public let value: Double
  /// How the ground bends there.
  public let kind: Kind

  /// How the ground bends at a point without slope.
  public enum Kind: Sendable, Hashable {
    /// Up in one direction and down in another.
    case saddle
    /// Down in every direction.
    case maximum
  }
}
