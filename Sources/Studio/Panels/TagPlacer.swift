import Canvas

/// Finds room for tags on a picture: beside what they belong to, over nothing that is taken, and over as little else as
/// there is.
struct TagPlacer {
  private let area: Rectangle
  /// What it costs to cover a cell.
  private var costs: [Int]
  private static let taken = 1000

  init(_ area: Rectangle) {
    self.area = area
    costs = Array(repeating: 0, count: max(0, area.columns * area.rows))
  }

  /// Says that a cell must not be covered.
  mutating func take(_ column: Int, _ row: Int) { add(Self.taken, column, row) }

  /// Says that a cell had better be seen.
  mutating func spare(_ column: Int, _ row: Int) { add(2, column, row) }

  /// The first cell of a tag so wide, near a cell of the screen; nil where there is no room. The place is then taken.
  mutating func place(width: Int, near cell: Position, upward: Bool = true) -> Position? {
    var best: (cost: Int, place: Position)?
    for distance in 0...6 {
      for row in distance == 0 ? [cell.row] : [cell.row - distance, cell.row + distance] {
        let isBehind = (row > cell.row) == upward && distance > 0
        let columns = [
          (cell.column + 2, 0), (cell.column - 1 - width, 1), (cell.column - width / 2, distance == 0 ? 9 : 2),
          (cell.column - width + 1, 3), (cell.column, 3),
        ]
        for (column, detour) in columns {
          guard let covered = cost(column, row, width) else { continue }
          let cost = 3 * distance + (isBehind ? 2 : 0) + detour + covered
          if cost < best?.cost ?? Self.taken { best = (cost, Position(column: column, row: row)) }
        }
      }
    }
    guard let place = best?.place else { return nil }
    for column in place.column..<place.column + width { take(column, place.row) }
    return place
  }

  private func cost(_ column: Int, _ row: Int, _ width: Int) -> Int? {
    guard row >= area.row, row < area.endRow, column >= area.column, column + width <= area.endColumn else {
      return nil
    }
    let start = (row - area.row) * area.columns + column - area.column
    return costs[start..<start + width].reduce(0, +)
  }

  private mutating func add(_ cost: Int, _ column: Int, _ row: Int) {
    guard area.contains(column: column, row: row) else { return }
    costs[(row - area.row) * area.columns + column - area.column] += cost
  }
}

extension Pen {
  /// Writes a tag on a plate where the placer has room for it.
  mutating func tag(
    _ text: String, near cell: Position, ink: Color, _ placer: inout TagPlacer, upward: Bool = true
  ) {
    let text = " \(charset.text(text)) "
    guard let place = placer.place(width: text.cellWidth, near: cell, upward: upward) else { return }
    write(text: text, place.column, place.row, Style(ink: ink, ground: theme.plate, theme.emphasis))
  }
}
