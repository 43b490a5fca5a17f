import Words

/// A grid of cells: one picture of the screen, as a value.
///
/// Writing outside of the grid is no error: it is clipped, so that panels need not know how small the screen is.
public struct Frame: Sendable, Equatable {
  /// How many cells it has.
  public let size: Size
  /// The cells, row after row.
  public private(set) var cells: [Cell]
  /// The picture that lies under it.
  public var underlay: Underlay?

  /// A frame filled with one cell, whose character is one cell wide.
  public init(_ size: Size, filledWith cell: Cell = .blank) {
    precondition(cell.scalar.cellWidth == 1, "a frame is filled with a character one cell wide")
    self.size = size
    cells = Array(repeating: cell, count: size.columns * size.rows)
  }

  /// The cell at a place; reading outside gives a blank, writing outside does nothing.
  ///
  /// Wide characters stay whole: writing one fills both of its cells (or leaves a blank where only one is left),
  /// and writing over one half turns the other half into a blank.
  public subscript(column: Int, row: Int) -> Cell {
    get { contains(column, row) ? cells[row * size.columns + column] : .blank }
    set { if contains(column, row) { place(newValue, at: row * size.columns + column, column) } }
  }

  /// The cells of one row, for the terminal.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The whole frame as a rectangle.
  public var bounds: Rectangle { Rectangle(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// Copies cells into a row at once, where neither they nor those that they replace belong to wide characters; false,
  /// and nothing done, otherwise.
  mutating func replaceNarrow(_ columns: Range<Int>, _ row: Int, with source: ArraySlice<Cell>) -> Bool {
    let start = row * size.columns
    // A wide character before them may reach in, and one that begins in their last cell reaches out.
    let touched = start + columns.lowerBound..<start + min(size.columns, columns.upperBound + 1)
    guard let last = source.last, !last.scalar.isWide, !source.hasContinuation, !cells[touched].hasContinuation else {
      return false
    }
    cells.replaceSubrange(start + columns.lowerBound..<start + columns.upperBound, with: source)
    return true
  }

  /// Lets a picture be seen in the place of `ground`, which was drawn there before all else: what is left of it becomes
  /// blank, and what was written on it keeps its ink and loses its ground. What has a ground of its own stays.
  public mutating func lay(_ underlay: Underlay, inPlaceOf ground: Frame) {
    self.underlay = underlay
    let area = underlay.area
    for row in 0..<max(0, min(ground.size.rows, size.rows - area.row)) {
      var index = (area.row + row) * size.columns + area.column
      for old in ground.row(row).prefix(max(0, size.columns - area.column)) {
        if cells[index] == old {
          cells[index] = .blank
        } else if cells[index].style.ground == old.style.ground {
          cells[index].style.ground = .standard
        }
        index += 1
      }
    }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  private mutating func place(_ cell: Cell, at index: Int, _ column: Int) {
    if cell.scalar == Cell.continuation {
      // The right half of a character that is there may change its colours, but cannot come to stand alone.
      if cells[index].scalar == Cell.continuation { cells[index].style = cell.style } else { blank(index, cell.style) }
      return
    }
    separate(index, column)
    guard cell.scalar.isWide else { return cells[index] = cell }
    guard column + 1 < size.columns else { return blank(index, cell.style) }
    separate(index + 1, column + 1)
    cells[index] = cell
    cells[index + 1] = Cell(Cell.continuation, cell.style)
  }

  /// Frees a cell from the wide character it is a half of; the other half becomes a blank.
  private mutating func separate(_ index: Int, _ column: Int) {
    if cells[index].scalar == Cell.continuation, column > 0 {
      blank(index - 1, cells[index - 1].style)
    }
    if column + 1 < size.columns, cells[index + 1].scalar == Cell.continuation {
      blank(index + 1, cells[index + 1].style)
    }
  }

  private mutating func blank(_ index: Int, _ style: Style) {
    cells[index] = Cell(" ", style)
  }
}
