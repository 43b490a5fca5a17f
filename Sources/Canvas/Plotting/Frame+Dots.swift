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
    var index = 0
    for y in row..<(row + grid.size.rows) {
      for x in column..<(column + grid.size.columns) {
        let pattern = grid.patterns[index]
        index += 1
        if pattern == 0 { continue }
        self[x, y] = Cell(grid.marker.scalars[Int(pattern)], style(self[x, y].style.ground))
      }
    }
  }
}
