/// How many colours a terminal shows.
public enum ColorDepth: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Ink and ground of the terminal only.
  case none = 0
  /// The eight named colours.
  case eight = 8
  /// The named colours, dark and bright.
  case sixteen = 16
  /// The cube and the greys as well.
  case full = 256
  /// Every mixture of red, green and blue, 24 bits of them.
  case direct = 0x100_0000

  /// The deepest of them that a terminal with `count` colours has.
  public init(colorCount count: Int) {
    self = ColorDepth.allCases.last { $0.rawValue <= count } ?? .none
  }

  /// Whether the left one has fewer colours.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}

extension Color {
  /// The nearest colour that a terminal of this depth has. Hue goes before lightness where only the named colours are
  /// left: an orange becomes a yellow, not a grey.
  public func reduced(to depth: ColorDepth) -> Color {
    if self == .standard || depth == .direct { return self }
    switch depth {
    case .none: return .standard
    case .sixteen: return .palette(named)
    case .eight: return .palette(named < 8 ? named : named == 8 ? 0 : named - 8)
    case .full, .direct: return mixture.map { .nearest(to: $0) } ?? self
    }
  }

  /// The nearest of the 16 named colours.
  private var named: UInt8 {
    if index < 16 { return UInt8(max(0, index)) }
    guard let color = appearance else { return 0 }
    let (red, green, blue) = (Int(color.red), Int(color.green), Int(color.blue))
    let high = max(red, green, blue)
    let low = min(red, green, blue)
    guard high - low >= 40 else {
      return high < 48 ? 0 : high < 150 ? 8 : high < 220 ? 7 : 15
    }
    let middle = (high + low) / 2
    let hue: UInt8 = (red > middle ? 1 : 0) | (green > middle ? 2 : 0) | (blue > middle ? 4 : 0)
    return high >= 200 ? hue + 8 : hue
  }

  /// Whether black can be read on it better than white; only for mixtures, the cube and the greys.
  public var isBright: Bool {
    guard index >= 16, let color = appearance else { return index == 7 || index >= 9 }
    return 299 * Int(color.red) + 587 * Int(color.green) + 114 * Int(color.blue) > 127_500
  }

  /// Whether it has no hue; only for mixtures, the cube and the greys.
  public var isGrey: Bool {
    if let mixture { return mixture.red == mixture.green && mixture.green == mixture.blue }
    return index >= 232 || [16, 231].contains(index) || index < 0
  }

  /// Whether a text on this ground has to be bright; only for colours that are reduced already.
  fileprivate var isDark: Bool { index < 7 || index == 8 || index == 12 }
}

extension Style {
  /// The style for a terminal of this depth. Themes choose colours for every depth; this is the net below them: a text
  /// that could be read stays so, because an ink that would fall onto its ground moves away from it.
  public func reduced(to depth: ColorDepth) -> Style {
    var style = self
    style.ink = ink.reduced(to: depth)
    style.ground = ground.reduced(to: depth)
    guard depth < .full, depth != .none, ink != ground else { return style }
    if style.ink == style.ground, style.ink != .standard {
      style.ink = .palette(style.ground.isDark ? (depth == .eight ? 7 : 15) : 0)
    } else if style.ground == .standard, style.ink == .palette(0), ink != .palette(0) {
      // A dark grey on a ground of unknown colour: black could vanish.
      style.ink = depth == .eight ? .standard : .palette(8)
    }
    return style
  }
}

extension Frame {
  /// The frame for a terminal of this depth.
  public func reduced(to depth: ColorDepth) -> Frame {
    if depth == .direct { return self }
    var frame = self
    frame.restyle(bounds) { $0 = $0.reduced(to: depth) }
    return frame
  }
}
