/// A colour as pixels have it.
public struct RGB: Sendable, Hashable {
  /// Its parts, from 0 to 255.
  public let red, green, blue: UInt8

  /// A colour of these parts.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour as people write it: `RGB(hex: 0xD7AF00)`.
  public init(hex number: UInt32) {
    self.init(
      UInt8(truncatingIfNeeded: number >> 16), UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)
    )
  }

  /// No light.
  public static let black = RGB(0, 0, 0)
  /// All light.
  public static let white = RGB(255, 255, 255)
}
