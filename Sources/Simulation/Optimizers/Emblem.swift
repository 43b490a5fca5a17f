/// What stands for an optimizer in every picture, whatever its place in a race: a sign, a letter where there are only
/// letters, and a colour of one hue on dark and on light grounds.
///
/// Families look alike: methods that follow the plain slope are triangles, those with momentum diamonds, those that
/// divide by gradients seen squares, Adam and its kin circles.
public struct Emblem: Sendable, Hashable {
  /// A geometric sign, one cell wide.
  public let sign: Unicode.Scalar
  /// A small letter or a digit of its own; the capital stands for the optimizer's place, the small one for its path.
  public let letter: Unicode.Scalar
  /// The colour on dark grounds, an index in the palette of 256.
  public let dark: UInt8
  /// The colour on light grounds, an index in the palette of 256.
  public let light: UInt8

  init(_ sign: Unicode.Scalar, _ letter: Unicode.Scalar, dark: UInt8, light: UInt8) {
    self.sign = sign
    self.letter = letter
    self.dark = dark
    self.light = light
  }
}
