import Words

/// A theme's name and its colours on a terminal with 256 of them. A new theme is one value in ``all``.
///
/// A theme paints its own ground, so that it looks the same on every terminal and a light one can be chosen for a
/// projector from a dark terminal.
public struct ThemeCard: Sendable {
  /// What a person types after `--theme`.
  public let name: String
  /// What it is for, in a few words.
  public let phrase: Phrase
  /// Whether its ground is light.
  public let isLight: Bool
  let ground, ink, faint, strong, good, bad: UInt8
  /// The ground of signs and names that lie on the map.
  let plate: UInt8
  /// What lies under a curve.
  let fill: UInt8
  /// The grounds of the map from low to high.
  let ramp: [UInt8]

  /// Every theme, in the order of the key that goes round.
  public static let all: [ThemeCard] = [
    dark("dark", "grey bands, low ones dark", ramp: [232, 234, 236, 237, 239, 241, 243, 245]),
    light("light", "grey bands, low ones light: for a projector", ramp: [231, 255, 254, 253, 251, 250, 248, 246]),
    ThemeCard(
      name: "contrast", phrase: "white on black, and bands far apart", isLight: false, ground: 16, ink: 231, faint: 252,
      strong: 231, good: 120, bad: 217, plate: 16, fill: 240, ramp: [16, 234, 237, 240, 242]),
    dark("viridis", "coloured bands, from violet to yellow", ramp: [53, 54, 25, 30, 36, 78, 149, 220]),
    dark("cividis", "coloured bands, from blue to yellow", ramp: [17, 24, 60, 242, 245, 144, 185, 220]),
    dark("plasma", "coloured bands, from blue over red to yellow", ramp: [18, 55, 91, 127, 168, 203, 214, 226]),
  ]

  private static func dark(_ name: String, _ phrase: Phrase, ramp: [UInt8]) -> ThemeCard {
    ThemeCard(
      name: name, phrase: phrase, isLight: false, ground: 233, ink: 251, faint: 245, strong: 231, good: 114, bad: 210,
      plate: 16, fill: 239, ramp: ramp)
  }

  private static func light(_ name: String, _ phrase: Phrase, ramp: [UInt8]) -> ThemeCard {
    ThemeCard(
      name: name, phrase: phrase, isLight: true, ground: 231, ink: 236, faint: 242, strong: 16, good: 28, bad: 160,
      plate: 231, fill: 251, ramp: ramp)
  }
}
