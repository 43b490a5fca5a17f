import Canvas

/// Where everything stands on a screen of some size.
///
/// A wide screen has the race, the losses and the arithmetic in a column of their own width beside the map; a narrower one
/// has the map at full width, and table and arithmetic below it in a few lines each, and the losses where it is high; a small one has the map and one line
/// about the chosen optimizer; below ``smallest`` there is only a sentence. It is a function of what does not change while
/// steps pass, so that no panel jumps.
public struct Layout: Sendable, Hashable {
  /// The smallest screen on which a race is drawn.
  public static let smallest = Size(columns: 40, rows: 12)

  /// The map, or the curve where there is one parameter.
  let map: Rectangle
  /// The derivative below the curve, and the line of its name between them.
  let derivative: Rectangle?
  /// The row of the numbers below the map.
  let axisRow: Int
  /// The race table.
  let table: Rectangle?
  /// The losses.
  let losses: Rectangle?
  /// The arithmetic of the step.
  let arithmetic: Rectangle?
  /// Whether table and arithmetic stand below the map, in a few lines each.
  let isStacked: Bool
  /// The row of the signs and the ramp.
  let legendRow: Int?
  /// The row of the one line that stands for table and arithmetic where there is no room for them.
  let statusRow: Int?
  /// The row of the keys.
  let barRow: Int
  /// Whether there is nothing but the map, its title and its numbers; the row of the keys is then for what they have done.
  let isMapAlone: Bool

  /// From so many columns on the panels stand beside the map.
  private static let wide = 100
  /// The least height of map and derivative together with which both are seen.
  private static let leastForBoth = 12

  /// How many entrants the table has room for.
  var tableRoom: Int { table.map { isStacked ? 2 * $0.rows : $0.rows - 1 } ?? 0 }

  init(
    _ size: Size, dimension: Int, entrants: Int, arithmeticLines: Int, panels: Panels = .all, isMapAlone: Bool = false
  ) {
    self.isMapAlone = isMapAlone
    let panels = isMapAlone ? .none : panels
    let hasRoom = size.columns >= 60 && size.rows >= 20
    let isWide = hasRoom && size.columns >= Self.wide
    let gap = size.rows >= 30 && !isMapAlone ? 1 : 0
    let top = 1 + gap
    barRow = size.rows - 1
    isStacked = hasRoom && !isWide

    // From the bottom up: what stands below the map.
    var row = isMapAlone ? size.rows : barRow - gap
    let lower = Rectangle(column: 1, row: 0, columns: size.columns - 2, rows: 0)
    func take(_ rows: Int) -> Rectangle? {
      guard rows > 0 else { return nil }
      row -= rows
      return Rectangle(column: lower.column, row: row, columns: lower.columns, rows: rows)
    }
    let briefArithmetic = max(2, min(arithmeticLines / Arithmetic.linesPerEquation, size.rows / 4))
    let arithmeticBelow = take(isStacked && panels.hasArithmetic ? briefArithmetic : 0)
    let tableBelow = take(isStacked && panels.hasTable ? min(2, (entrants + 1) / 2) : 0)
    let lossesBelow = take(isStacked && panels.hasLosses && size.rows >= 36 ? size.rows / 4 : 0)
    if arithmeticBelow ?? tableBelow ?? lossesBelow != nil { row -= gap }
    statusRow = hasRoom || panels == .none ? nil : take(1)?.row
    legendRow = isMapAlone || size.rows < (hasRoom ? 20 : 22) ? nil : take(1)?.row
    row -= 1
    axisRow = row

    let side = isWide && panels != .none ? Self.side(size.columns) : 0
    let gutter = size.columns < 60 ? 5 : isWide ? 7 : 6
    let whole = Rectangle(
      column: gutter, row: top, columns: size.columns - gutter - side - (side > 0 ? 2 : 1), rows: row - top)
    let hasDerivative = dimension == 1 && whole.rows >= Self.leastForBoth
    let slopeRows = hasDerivative ? (whole.rows - 1) * 2 / 5 : 0
    map = Rectangle(
      column: gutter, row: top, columns: whole.columns, rows: whole.rows - slopeRows - (hasDerivative ? 1 : 0))
    derivative =
      hasDerivative
      ? Rectangle(column: gutter, row: row - slopeRows, columns: whole.columns, rows: slopeRows) : nil

    guard side > 0 else {
      (table, losses, arithmetic) = (tableBelow, lossesBelow, arithmeticBelow)
      return
    }
    let column = Rectangle(
      column: size.columns - side + 1, row: top, columns: side - 2, rows: barRow - top - gap)
    let beside = Beside(column, gap: gap, entrants: entrants, arithmeticLines: arithmeticLines, panels)
    (table, losses, arithmetic) = (beside.table, beside.losses, beside.arithmetic)
  }

  /// How wide the panels are on a screen so wide: as much as they can use, the rest is the map's.
  private static func side(_ columns: Int) -> Int { columns >= 150 ? 62 : min(50, max(43, columns * 5 / 12)) }
}

/// The panels above each other in a column beside the map.
private struct Beside {
  let table: Rectangle?
  let losses: Rectangle?
  let arithmetic: Rectangle?

  init(_ column: Rectangle, gap: Int, entrants: Int, arithmeticLines: Int, _ panels: Panels) {
    let isTableAlone = !panels.hasLosses && !panels.hasArithmetic
    let tableRows = panels.hasTable ? min(entrants + 1, isTableAlone ? column.rows : column.rows / 2) : 0
    var arithmeticRows =
      panels.hasArithmetic
      ? min(column.rows - tableRows - (panels.hasLosses ? 7 + 2 * gap : 2), arithmeticLines + 1 + 2 * gap) : 0
    let gaps = gap * ((tableRows > 0 ? 1 : 0) + (panels.hasArithmetic && panels.hasLosses ? 1 : 0))
    var lossRows = panels.hasLosses ? column.rows - tableRows - arithmeticRows - gaps : 0
    if lossRows < 5 {
      lossRows = 0
      arithmeticRows = panels.hasArithmetic ? column.rows - tableRows - gap : 0
    }
    var row = column.row
    func take(_ rows: Int) -> Rectangle? {
      guard rows > 0 else { return nil }
      defer { row += rows + gap }
      return Rectangle(column: column.column, row: row, columns: column.columns, rows: rows)
    }
    table = take(tableRows)
    losses = take(lossRows)
    arithmetic = take(arithmeticRows)
  }
}
