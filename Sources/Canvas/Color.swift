/// A colour of the terminal: its own default, an entry of its palette (0–15 the named colours, 16–231 the cube, 232–255
/// the greys), or a mixture of light. The palette is the user's and is never redefined.
public struct Color: Sendable, Hashable {
  /// −1 stands for the terminal's default, numbers up to 255 for the palette, and those from ``mixtures`` on for a
  /// mixture `0xRRGGBB`.
  public let index: Int32

  /// The number of the first mixture, black.
  public static let mixtures: Int32 = 0x100_0000

  /// The terminal's own ink or ground.
  public static let standard = Color(index: -1)

  /// The colour with this index in the palette of 256.
  public static func palette(_ index: UInt8) -> Color { Color(index: Int32(index)) }

  /// A mixture of light, for terminals with 24 bits of colour; for others it is ``reduced(to:)``.
  public static func rgb(_ color: RGB) -> Color { Color(index: mixtures + Int32(color.hex)) }

  /// A mixture of red, green and blue, each up to 255.
  public static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color { .rgb(RGB(red, green, blue)) }

  private init(index: Int32) { self.index = index }

  /// The mixture that it is; nil for a colour of the palette and for the terminal's own.
  public var mixture: RGB? { index >= Self.mixtures ? RGB(hex: UInt32(index - Self.mixtures)) : nil }

  /// What it looks like: a mixture, or a colour of the palette as xterm has it; nil for the terminal's own.
  public var appearance: RGB? {
    switch index {
    case ..<0: nil
    case ..<16: RGB(hex: Self.named[Int(index)])
    case ..<256: Self.fixed(Int(index))
    default: mixture
    }
  }

  /// The colour of the cube or of the greys with this number: no terminal has others there.
  private static func fixed(_ index: Int) -> RGB {
    let number = index - 16
    if number >= 216 {
      let grey = UInt8(8 + 10 * (number - 216))
      return RGB(grey, grey, grey)
    }
    func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
    return RGB(level(number / 36), level(number / 6 % 6), level(number % 6))
  }

  // Those of xterm; a person may have set others.
  private static let named: [UInt32] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  ]

  /// The colour of the cube and the greys that looks most like a mixture.
  static func nearest(to color: RGB) -> Color {
    let place = OKLab(color)
    let best = fixedPlaces.indices.min { fixedPlaces[$0].distance(to: place) < fixedPlaces[$1].distance(to: place) }
    return .palette(UInt8(16 + (best ?? 0)))
  }

  private static let fixedPlaces = (16..<256).map { OKLab(fixed($0)) }
}

extension Color: CustomStringConvertible {
  /// The number in the palette, `#rrggbb`, or `standard`.
  public var description: String {
    guard let mixture else { return self == .standard ? "standard" : "\(index)" }
    let digits = String(mixture.hex, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
