import Canvas

/// The names of the parameters at the axes of the map: the first one among the numbers below it, the second one beside
/// it. That x goes to the right and y upward needs no words.
enum AxisNames {
  static func draw(_ moment: Moment, on pen: inout Pen) {
    let (names, area) = (moment.texts.parameters, moment.layout.map)
    guard !names.allSatisfy(["x", "y"].contains) else { return }
    let viewport = moment.projection.viewport
    let quiet = pen.theme.quiet
    if let column = free(names[0], viewport.xAxis().labels(columns: area.columns), columns: area.columns) {
      pen.write(text: names[0], area.column + column, moment.layout.axisRow, quiet)
    }
    guard names.count == 2, names[1].cellWidth < area.column else { return }
    let labels = viewport.yAxis().labels(rows: area.rows)
    if let row = (0..<area.rows).first(where: { row in !labels.contains { $0.offset == row } }) {
      pen.write(text: names[1], before: area.column - 1, area.row + row, quiet)
    }
  }

  /// The last column from which a name and the labels stay apart.
  private static func free(_ name: String, _ labels: [Axis.Label], columns: Int) -> Int? {
    let width = name.cellWidth
    return (0...max(0, columns - width)).last { column in
      labels.allSatisfy { column + width < $0.offset || $0.offset + $0.text.cellWidth < column }
    }
  }
}
