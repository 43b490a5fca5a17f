import Canvas

/// A screen parted in two: what is chosen or turned at the left, the race that it acts on beside it.
enum SidePage {
  /// The left part, and the other one where there is room for a race in it.
  static func parts(of size: Size) -> (list: Rectangle, picture: Rectangle?) {
    let isWide = size.columns >= 2 * Layout.smallest.columns && size.rows >= Layout.smallest.rows
    let width = isWide ? min(64, max(size.columns * 2 / 5, Layout.smallest.columns)) : size.columns
    let list = Rectangle(column: 0, row: 0, columns: width, rows: size.rows)
    guard isWide else { return (list, nil) }
    return (list, Rectangle(column: width, row: 0, columns: size.columns - width, rows: size.rows))
  }
}
