import Canvas

extension Cell {
  /// Two colours above each other; the upper one alone where there are no half blocks.
  init(upper: Color, lower: Color, _ charset: Charset) {
    self =
      upper == lower || charset.isNarrow
      ? Cell(" ", Style(ground: upper)) : Cell("▀", Style(ink: upper, ground: lower))
  }

  /// A character as dense as `part` says, from 0 to 1, where there are too few colours; a blank for NaN.
  init(shade part: Double, _ look: Look) {
    let isPlain = look.charset.isNarrow || look.theme.depth == .none
    let signs = isPlain ? Self.signs : Self.shades
    guard !part.isNaN else {
      self = Cell(" ", look.theme.text)
      return
    }
    let style = look.theme.depth == .none ? Style() : Style(ink: look.theme.shade, ground: look.theme.ground)
    self = Cell(signs[min(signs.count - 1, Int(max(0, part) * Double(signs.count)))], style)
  }

  private static let signs: [Unicode.Scalar] = Array(" .:-=+*#%@".unicodeScalars)
  private static let shades: [Unicode.Scalar] = Array(" ░▒▓█".unicodeScalars)
}
