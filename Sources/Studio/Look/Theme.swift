import Canvas

/// The colours of the screen, by role. The map is grey; colour belongs to the entrants.
///
/// A theme paints its own ground, so that it looks the same on every terminal and a light one can be chosen for a
/// projector from a dark terminal. The inks of entrants are Okabe and Ito's colour-blind-safe set, brightened for dark
/// grounds and darkened for light ones.
public struct Theme: Sendable, Hashable {
  /// What a person types after `--theme`.
  public let name: String
  /// How many colours the terminal has.
  public let depth: ColorDepth
  let ground: Color
  let ink: Color
  let faint: Color
  let strong: Color
  let good: Color
  let bad: Color
  /// The grounds of the map from low to high.
  let ramp: [Color]
  private let isolineOffset: Int
  private let isolineInk: Color
  private let entrants: [Color]

  /// The names of all themes.
  public static let names = ["dark", "light"]

  /// The terminal's own ink and ground, and nothing else.
  public static let plain = Theme(colourless: "dark")

  /// A theme by its name, in the colours of a terminal; nil when there is no such theme.
  public init?(named name: String, depth: ColorDepth) {
    switch (name, depth) {
    case ("dark", .none), ("light", .none): self.init(colourless: name)
    case ("dark", .full): self.init(dark: name)
    case ("light", .full): self.init(light: name)
    case ("dark", _):
      self.init(
        fewColours: name, depth, ground: 0, ink: 7, faint: depth == .sixteen ? 8 : 7,
        strong: depth == .sixteen ? 15 : 7,
        entrants: depth == .sixteen ? [9, 14, 10, 11, 13, 12, 3, 6, 5, 15] : [1, 6, 2, 3, 5, 7, 4])
    case ("light", _):
      self.init(
        fewColours: name, depth, ground: depth == .sixteen ? 15 : 7, ink: 0, faint: depth == .sixteen ? 8 : 0,
        strong: 0,
        entrants: [1, 4, 2, 5, 6, 3, 0])
    default: return nil
    }
  }

  private init(dark name: String) {
    self.name = name
    depth = .full
    ground = .palette(233)
    ink = .palette(251)
    faint = .palette(245)
    strong = .palette(231)
    good = .palette(114)
    bad = .palette(210)
    ramp = (0..<8).map { .palette(UInt8(232 + $0)) }
    isolineOffset = 7
    isolineInk = .standard
    entrants = [203, 117, 48, 214, 183, 227, 75, 215, 255, 108].map { .palette($0) }
  }

  private init(light name: String) {
    self.name = name
    depth = .full
    ground = .palette(231)
    ink = .palette(236)
    faint = .palette(242)
    strong = .palette(16)
    good = .palette(28)
    bad = .palette(160)
    ramp = (0..<8).map { .palette(UInt8(255 - $0)) }
    isolineOffset = -7
    isolineInk = .standard
    entrants = [124, 25, 22, 91, 58, 16, 125, 23, 19, 52].map { .palette($0) }
  }

  private init(
    fewColours name: String, _ depth: ColorDepth, ground: UInt8, ink: UInt8, faint: UInt8, strong: UInt8,
    entrants: [UInt8]
  ) {
    self.name = name
    self.depth = depth
    self.ground = .palette(ground)
    self.ink = .palette(ink)
    self.faint = .palette(faint)
    self.strong = .palette(strong)
    good = .palette(2)
    bad = .palette(1)
    ramp = [.palette(ground)]
    isolineOffset = 0
    isolineInk = .palette(faint)
    self.entrants = entrants.map { .palette($0) }
  }

  private init(colourless name: String) {
    self.name = name
    depth = .none
    ground = .standard
    ink = .standard
    faint = .standard
    strong = .standard
    good = .standard
    bad = .standard
    ramp = [.standard]
    isolineOffset = 0
    isolineInk = .standard
    entrants = [.standard]
  }

  /// The ink of an entrant.
  func entrant(_ index: Int) -> Color { entrants[index % entrants.count] }

  /// The style of an isoline on a ground of the map: seven greys from it.
  func isoline(on ground: Color) -> Style {
    if depth == .none { return Style(.dim) }
    guard isolineOffset != 0, ground.index >= 232 else { return Style(ink: isolineInk, ground: ground) }
    return Style(ink: .palette(UInt8(min(255, max(232, Int(ground.index) + isolineOffset)))), ground: ground)
  }

  /// Plain text.
  var text: Style { Style(ink: ink, ground: ground) }
  /// Text of second rank.
  var quiet: Style { Style(ink: faint, ground: ground) }
  /// Text of first rank.
  var loud: Style { Style(ink: strong, ground: ground, emphasis) }
  /// What stands out from the rest: bold, but not on the light ground of few colours, where terminals show bold black as
  /// grey and bold colours as pale ones.
  var emphasis: Attributes { name == "light" && (depth == .sixteen || depth == .eight) ? [] : .bold }
  /// The cap of a key.
  var keyCap: Style {
    switch depth {
    case .none: Style(.reverse)
    case .full: Style(ink: ground, ground: faint, .bold)
    // Bold black would come out as grey.
    case .sixteen, .eight: Style(ink: ground, ground: ink)
    }
  }
  /// The row under the cursor of a list.
  var selected: Style { Style(ink: strong, ground: ground, emphasis.union(.reverse)) }
}
