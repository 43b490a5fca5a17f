import Canvas

extension Pen {
  /// Draws the dots of an entrant's line so that it is told from the others: by ink; by letters where a cell has no dots;
  /// and by its sign on every few cells where there are no inks.
  mutating func draw(_ grid: DotGrid, as badge: Badge, in area: Rectangle) {
    let ink = badge.ink
    if charset.isASCII {
      stamp(badge.trail[0], on: grid, area, ink) { _, _ in true }
      return
    }
    let isColourless = theme.depth == .none
    let emphasis = isColourless ? theme.emphasis : []
    draw { $0.draw(grid, column: area.column, row: area.row, ink: ink, emphasis) }
    if isColourless {
      stamp(badge.sign, on: grid, area, ink) { column, row in (column + 2 * row) % 7 == 0 }
    }
  }

  private mutating func stamp(
    _ scalar: Unicode.Scalar, on grid: DotGrid, _ area: Rectangle, _ ink: Color, where isMarked: (Int, Int) -> Bool
  ) {
    for row in 0..<area.rows {
      for column in 0..<area.columns
      where isMarked(column, row) && grid.character(column: column, row: row) != nil {
        mark(scalar, area.column + column, area.row + row, ink: ink)
      }
    }
  }
}
