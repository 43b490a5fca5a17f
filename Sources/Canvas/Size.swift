/// How many cells a frame or a terminal has.
public struct Size: Sendable, Hashable {
  /// The number of columns.
  public var columns: Int
  /// The number of rows.
  public var rows: Int

  /// A size of `columns` × `rows` cells; negative numbers count as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// One place in a grid of cells, counted from 0.
public struct Position: Sendable, Hashable {
  /// The column, from the left.
  public var column: Int
  /// The row, from the top.
  public var row: Int

  /// The place at (`column`, `row`).
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells: `columns` × `rows`, its upper left corner at (`column`, `row`), both counted from 0.
public struct Rectangle: Sendable, Hashable {
  /// The leftmost column.
  public var column: Int
  /// The top row.
  public var row: Int
  /// How many cells it holds across and down.
  public var size: Size

  /// A rectangle with its upper left corner at (`column`, `row`).
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.size = Size(columns: columns, rows: rows)
  }

  /// The number of columns.
  public var columns: Int { size.columns }
  /// The number of rows.
  public var rows: Int { size.rows }
  /// The column after the last one.
  public var endColumn: Int { column + size.columns }
  /// The row after the last one.
  public var endRow: Int { row + size.rows }

  /// Whether the cell at (`column`, `row`) lies inside.
  public func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < endColumn && row >= self.row && row < endRow
  }
}
