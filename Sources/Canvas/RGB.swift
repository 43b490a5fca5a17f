/// A mixture of red, green and blue light, in sRGB: a colour as pixels have it.
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

  /// A mixture as X11 and all terminals spell it, `rgb:ffff/8080/0000` with one to four digits a part; nil for anything
  /// else.
  public init?(xColor text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, ["rgb", "rgba"].contains(String(parts[0])) else { return nil }
    let levels = parts[1].split(separator: "/", omittingEmptySubsequences: false).prefix(3).compactMap(Self.level)
    guard levels.count == 3 else { return nil }
    self.init(levels[0], levels[1], levels[2])
  }

  private static func level(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.utf8.count), let number = UInt32(digits, radix: 16), !digits.hasPrefix("+")
    else { return nil }
    let greatest = UInt32(1) << UInt32(4 * digits.utf8.count) - 1
    return UInt8((number * 255 + greatest / 2) / greatest)
  }

  /// The number `0xRRGGBB`.
  public var hex: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  /// How light it looks, from 0 to 1.
  public var lightness: Double { OKLab(self).lightness }
}
