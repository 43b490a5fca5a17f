import Canvas

/// The cells of a curve's ground: solid blocks where the characters have them, letters where they have none.
struct GroundCells {
  let look: Look
  let fill: Color

  private var theme: Theme { look.theme }
  private var isColourless: Bool { theme.depth == .none }
  /// Block elements are two cells wide on some terminals.
  private var hasBlocks: Bool { !look.charset.isNarrow }

  /// A cell filled all over.
  var whole: Cell {
    if !isColourless { return Cell(" ", Style(ink: theme.ink, ground: fill)) }
    return hasBlocks ? Cell("░", theme.text) : Cell(":", Style(.dim))
  }

  /// A cell in which the function swings too fast to be seen.
  var swing: Cell { Cell(hasBlocks ? "▒" : "|", Style(ink: isColourless ? theme.ink : fill, ground: theme.ground)) }

  /// A cell where there is no value.
  var nothing: Cell {
    Cell(
      look.charset.hatch, Style(ink: isColourless ? theme.ink : fill, ground: theme.ground, isColourless ? .dim : [])
    )
  }

  /// A cell whose halves are filled to parts of their height, from the bottom or hanging from the top; nil for one that
  /// stays empty.
  func cell(left: Double, right: Double, isFlat: Bool, hangs: Bool = false) -> Cell? {
    if left <= 0, right <= 0 { return nil }
    if left >= 1, right >= 1 { return whole }
    guard hasBlocks else { return left + right >= 1 ? whole : nil }
    let style = Style(ink: isColourless ? theme.ink : fill, ground: theme.ground)
    var scalar: Unicode.Scalar
    if isFlat, !hangs {
      scalar = Blocks.filled(to: (left + right) / 2)
    } else if isFlat, !isColourless {
      // There are no blocks that hang: what is left below is drawn instead, with ink and ground exchanged.
      scalar = Blocks.filled(to: 1 - (left + right) / 2)
      if scalar == "█" { return nil }
      return scalar == " " ? whole : Cell(scalar, Style(ink: theme.ground, ground: fill))
    } else {
      scalar = hangs ? Blocks.hanging(left: left, right: right) : Blocks.filled(left: left, right: right)
    }
    if scalar == "█" { return whole }
    return scalar == " " ? nil : Cell(scalar, style)
  }
}

extension Cell {
  /// The ground that a sign over this cell stands on: that of the greater part of a block.
  var prevailingGround: Color {
    guard let part = Blocks.part(of: scalar) else { return style.ground }
    return part >= 0.5 ? style.ink : style.ground
  }
}

extension Pen {
  /// Puts a sign over the ground of a curve.
  mutating func cover(
    _ scalar: Unicode.Scalar, _ column: Int, _ row: Int, ink: Color, _ attributes: Attributes = []
  ) {
    draw { frame in
      let ground = frame[column, row].prevailingGround
      frame[column, row] = Cell(scalar, Style(ink: ink, ground: ground, attributes))
    }
  }
}
