import Canvas
import Simulation

/// The colours of the screen, by role, in the colours that a terminal has. The map is quiet; colour belongs to the
/// entrants.
public struct Theme: Sendable, Hashable {
  /// What a person types after `--theme`.
  public let name: String
  /// How many colours the terminal has.
  public let depth: ColorDepth
  /// Whether its ground is light.
  let isLight: Bool
  let ground: Color
  let ink: Color
  let faint: Color
  let strong: Color
  let good: Color
  let bad: Color
  /// The ground of signs and names that lie on the map.
  let plate: Color
  /// What lies under a curve.
  let fill: Color
  /// The grounds of the map from low to high: one where there are too few colours for bands.
  let ramp: [Color]

  /// The names of all themes.
  public static let names = ThemeCard.all.map(\.name)

  /// The terminal's own ink and ground, and nothing else.
  public static let plain = Theme(colourless: ThemeCard.all[0])

  /// A theme by its name, in the colours of a terminal; nil when there is no such theme.
  public init?(named name: String, depth: ColorDepth) {
    guard let card = ThemeCard.all.first(where: { $0.name == name }) else { return nil }
    switch depth {
    case .none: self.init(colourless: card)
    case .eight: self.init(fewColours: card, .eight, bright: 7, faint: card.isLight ? 0 : 7)
    case .sixteen: self.init(fewColours: card, .sixteen, bright: 15, faint: 8)
    case .full, .direct: self.init(card, depth)
    }
  }

  private init(_ card: ThemeCard, _ depth: ColorDepth) {
    (name, self.depth, isLight) = (card.name, depth, card.isLight)
    ground = .palette(card.ground)
    ink = .palette(card.ink)
    faint = .palette(card.faint)
    strong = .palette(card.strong)
    good = .palette(card.good)
    bad = .palette(card.bad)
    plate = .palette(card.plate)
    fill = .palette(card.fill)
    ramp = card.ramp.map { .palette($0) }
  }

  /// Named colours, which are the user's: the map is blue, or cyan on a light ground, and nothing on it brighter than a
  /// path.
  private init(fewColours card: ThemeCard, _ depth: ColorDepth, bright: UInt8, faint: UInt8) {
    (name, self.depth, isLight) = (card.name, depth, card.isLight)
    ground = .palette(card.isLight ? bright : 0)
    ink = .palette(card.isLight ? 0 : 7)
    self.faint = .palette(faint)
    strong = .palette(card.isLight ? 0 : bright)
    good = .palette(2)
    bad = .palette(1)
    plate = ground
    fill = .palette(card.isLight ? 6 : 4)
    ramp = [ground]
  }

  private init(colourless card: ThemeCard) {
    (name, depth, isLight) = (card.name, .none, card.isLight)
    (ground, ink, faint, strong) = (.standard, .standard, .standard, .standard)
    (good, bad, plate, fill) = (.standard, .standard, .standard, .standard)
    ramp = [.standard]
  }

  /// Whether heights are seen as bands of colour.
  var hasBands: Bool { ramp.count > 1 }

  /// The bands between levels in pixels, with quiet lines on their edges.
  func smoothBands(_ levels: Levels) -> SmoothBands {
    let colors = ramp(levels.bandCount).map { $0.appearance ?? .black }
    let lines = colors.dropFirst().map { color in
      isoline(on: .rgb(color)).ink.appearance.map { OKLab(color).mixed(with: OKLab($0), 0.6).rgb } ?? color
    }
    return SmoothBands(
      levels, colors: colors, lines: lines, undefined: (ground.appearance ?? .black, faint.appearance ?? .white))
  }

  /// So many grounds from low to high, as far apart as the ramp allows.
  func ramp(_ count: Int) -> [Color] {
    guard count > 1, ramp.count > 1 else { return Array(ramp.prefix(1)) }
    return (0..<count).map { ramp[($0 * (ramp.count - 1) + (count - 1) / 2) / (count - 1)] }
  }
}

// MARK: Styles

extension Theme {
  /// Plain text.
  var text: Style { Style(ink: ink, ground: ground) }
  /// Text of second rank.
  var quiet: Style { Style(ink: faint, ground: ground) }
  /// Text of first rank.
  var loud: Style { Style(ink: strong, ground: ground, emphasis) }
  /// What stands out from the rest: bold, but not on the light ground of few colours, where terminals show bold black as
  /// grey and bold colours as pale ones.
  var emphasis: Attributes { isLight && (depth == .sixteen || depth == .eight) ? [] : .bold }
  /// The cap of a key.
  var keyCap: Style {
    switch depth {
    case .none: Style(.reverse)
    case .full, .direct: Style(ink: ground, ground: faint, .bold)
    // Bold black would come out as grey.
    case .sixteen, .eight: Style(ink: ground, ground: ink)
    }
  }
  /// The row under the cursor of a list.
  var selected: Style { Style(ink: strong, ground: ground, emphasis.union(.reverse)) }

  /// The style of an isoline on a ground of the map: seven greys from it.
  func isoline(on ground: Color) -> Style { onMap(7, ground) }
  /// The style of a number on a ground of the map: eleven greys from it.
  func number(on ground: Color) -> Style {
    depth >= .full ? onMap(11, ground) : Style(ink: ink, ground: ground)
  }

  private func onMap(_ distance: Int, _ ground: Color) -> Style {
    switch depth {
    case .none: return Style(.dim)
    case .eight, .sixteen: return Style(ink: fill, ground: ground)
    case .full, .direct:
      if let mixture = ground.mixture { return onMap(distance, mixture) }
      let index = Int(ground.index)
      guard index >= 232 || index == 16 || index == 231 else {
        return Style(ink: .palette(ground.isBright ? 16 : 231), ground: ground)
      }
      let grey = index == 16 ? 232 : index == 231 ? 255 : index
      return Style(
        ink: .palette(UInt8(grey + (ground.isBright ? -distance : min(distance, 255 - grey)))), ground: ground)
    }
  }

  /// The same on a mixture: a grey of the palette is a thirtieth of the way from black to white.
  private func onMap(_ distance: Int, _ ground: RGB) -> Style {
    let color = Color.rgb(ground)
    let grey = ground.lightness + (color.isBright ? -1 : 1) * Double(distance) / 30
    let ink = color.isGrey ? OKLab(lightness: min(1, max(0, grey)), a: 0, b: 0).rgb : color.isBright ? .black : .white
    return Style(ink: .rgb(ink), ground: color)
  }
}
