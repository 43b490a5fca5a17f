/// A colour of a figure, on light paper and on a dark screen.
public struct Ink: Sendable, Hashable {
  /// What it is on a light ground.
  public let light: RGB
  /// What it is on a dark ground.
  public let dark: RGB

  /// A colour that depends on the ground.
  public init(light: RGB, dark: RGB) {
    (self.light, self.dark) = (light, dark)
  }

  /// The colour on one of the grounds.
  func color(onDark: Bool) -> RGB { onDark ? dark : light }
}
