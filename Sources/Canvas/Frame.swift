/// A grid of cells: one picture of the screen, as a value.
///
/// Writing outside of the grid is no error: it is clipped, so that panels need not know how small the screen is.
public struct Frame: Sendable, Equatable {
  /// How many cells it has.
  public let size: Size
  /// The cells, row after row.
  public private(set) var cells: [Cell]

  /// A frame filled with one cell.
  public init(_ size: Size, filledWith cell: Cell = .blank) {
    self.size = size
    cells = Array(repeating: cell, count: size.columns * size.rows)
  }

  /// The cell at a place; reading outside gives a blank, writing outside does nothing.
  public subscript(column: Int, row: Int) -> Cell {
    get { contains(column, row) ? cells[row * size.columns + column] : .blank }
    set { if contains(column, row) { cells[row * size.columns + column] = newValue } }
  }

  /// The cells of one row, for the terminal.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }
}
