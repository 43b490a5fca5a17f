extension Frame {
  /// Fills a rectangle with one cell.
  public mutating func fill(_ rectangle: Rectangle, with cell: Cell = .blank) {
    guard let (columns, rows) = visiblePart(of: rectangle) else { return }
    for row in rows {
      for column in columns { self[column, row] = cell }
    }
  }

  /// Changes the style of every cell of a rectangle and leaves its characters.
  public mutating func restyle(_ rectangle: Rectangle, _ change: (inout Style) -> Void) {
    guard let (columns, rows) = visiblePart(of: rectangle) else { return }
    for row in rows {
      for column in columns {
        var cell = self[column, row]
        change(&cell.style)
        self[column, row].style = cell.style
      }
    }
  }

  /// Copies another frame into this one, its upper left corner at (`column`, `row`).
  public mutating func draw(_ other: Frame, column: Int, row: Int) {
    let place = Rectangle(column: column, row: row, columns: other.size.columns, rows: other.size.rows)
    guard let (columns, rows) = visiblePart(of: place) else { return }
    for target in rows {
      let source = other.row(target - row).dropFirst(columns.lowerBound - column).prefix(columns.count)
      if replaceNarrow(columns, target, with: source) { continue }
      for (offset, cell) in source.enumerated() {
        // The right half of a wide character comes with the left one; without it, it is a blank.
        let isOrphan = offset == 0 && cell.scalar == Cell.continuation
        if isOrphan || cell.scalar != Cell.continuation {
          self[columns.lowerBound + offset, target] = isOrphan ? Cell(" ", cell.style) : cell
        }
      }
    }
  }

  /// The columns and rows of a rectangle that lie inside the frame.
  private func visiblePart(of rectangle: Rectangle) -> (columns: Range<Int>, rows: Range<Int>)? {
    let columns = max(0, rectangle.column)..<max(0, rectangle.column, min(size.columns, rectangle.endColumn))
    let rows = max(0, rectangle.row)..<max(0, rectangle.row, min(size.rows, rectangle.endRow))
    return columns.isEmpty || rows.isEmpty ? nil : (columns, rows)
  }
}
