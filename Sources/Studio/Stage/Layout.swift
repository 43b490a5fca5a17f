import Canvas

/// Where everything stands on a screen of some size.
///
/// A wide screen has the map at the left and the race, the losses and the arithmetic beside it; a small one has the map
/// and one line about the chosen optimizer; below ``smallest`` there is only a sentence. It is a function of what does not
/// change while steps pass, so that no panel jumps.
public struct Layout: Sendable, Hashable {
  /// The smallest screen on which a race is drawn.
  public static let smallest = Size(columns: 40, rows: 12)

  /// The map, or the curve where there is one parameter.
  let map: Rectangle
  /// The derivative below the curve.
  let derivative: Rectangle?
  /// The race table.
  let table: Rectangle?
  /// The losses.
  let losses: Rectangle?
  /// The arithmetic of the step.
  let arithmetic: Rectangle?
  /// The row of the signs and the ramp.
  let legendRow: Int?
  /// The row of the one line that stands for table and arithmetic where there is no room for them.
  let statusRow: Int?
  /// The row of the keys.
  let barRow: Int

  private static let gutter = 7

  init(_ size: Size, dimension: Int, entrants: Int, arithmeticLines: Int) {
    barRow = size.rows - 1
    let isWide = size.columns >= 76 && size.rows >= 20
    let isTall = size.rows >= 30
    let gap = isTall ? 1 : 0
    let top = isTall ? 2 : 1
    let hasLegend = size.rows >= 22
    legendRow = hasLegend ? size.rows - (isTall ? 3 : 2) : nil
    statusRow = isWide ? nil : size.rows - (hasLegend ? 3 : 2)
    let bottom = (legendRow ?? statusRow ?? barRow) - (hasLegend && !isWide ? 1 : 0)
    let side = isWide ? min(66, max(39, size.columns * 2 / 5)) : 0
    let gutter = size.columns < 60 ? 5 : Self.gutter
    let width = size.columns - gutter - side - (isWide ? 2 : 1)
    let whole = Rectangle(column: gutter, row: top, columns: width, rows: bottom - top - 1)
    if dimension == 1, whole.rows >= 14 {
      let lower = whole.rows / 3
      map = Rectangle(column: gutter, row: top, columns: width, rows: whole.rows - lower - 1)
      derivative = Rectangle(column: gutter, row: top + whole.rows - lower, columns: width, rows: lower)
    } else {
      map = whole
      derivative = nil
    }
    guard isWide else {
      (table, losses, arithmetic) = (nil, nil, nil)
      return
    }
    let column = size.columns - side + 1
    let rows = barRow - top - gap
    let tableRows = min(entrants + 1, rows / 2)
    // The arithmetic can be scrolled; the losses cannot, and keep their place beside it.
    let arithmeticRows = min(rows - tableRows - 7 - 2 * gap, arithmeticLines + 1 + 2 * gap)
    let lossRows = rows - tableRows - arithmeticRows - 2 * gap
    table = Rectangle(column: column, row: top, columns: side - 2, rows: tableRows)
    losses =
      lossRows < 5
      ? nil : Rectangle(column: column, row: top + tableRows + gap, columns: side - 2, rows: lossRows)
    let start = top + tableRows + gap + (losses.map { $0.rows + gap } ?? 0)
    arithmetic = Rectangle(column: column, row: start, columns: side - 2, rows: top + rows - start)
  }
}
