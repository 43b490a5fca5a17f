/// A minimum of a surface.
public struct Minimum: Sendable, Hashable {
  /// Where it is.
  public let point: Point
  /// The value there.
  public let value: Double
  /// Whether no other point of the domain is lower.
  public let isGlobal: Bool
  /// 1 for the lowest, counted by value.
  public let number: Int
}
