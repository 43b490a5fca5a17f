extension Frame {
  /// Draws a grid of dots, its upper left corner at (`column`, `row`), in one ink.
  ///
  /// A cell with a dot gets the grid's character and ink and keeps its ground; what was drawn there before is gone, so
  /// that of two paths in a cell the later one wins it entirely. Other cells stay as they are.
  public mutating func draw(_ grid: DotGrid, column: Int, row: Int, ink: Color, _ attributes: Attributes = []) {
    draw(grid, column: column, row: row) { Style(ink: ink, ground: $0, attributes) }
  }

  /// Draws a grid of dots in a style that is chosen for every cell by its ground: isolines a few greys apart from it.
  public mutating func draw(_ grid: DotGrid, column: Int, row: Int, style: (_ ground: Color) -> Style) {
    for (index, pattern) in grid.patterns.enumerated() where pattern != 0 {
      let (y, x) = index.quotientAndRemainder(dividingBy: grid.size.columns)
      let scalar = grid.marker.scalars[Int(pattern)]
      self[column + x, row + y] = Cell(scalar, style(self[column + x, row + y].style.ground))
    }
  }
}
