import Canvas
import Words

/// The command line of the race over the last rows of the screen, in whole rows from the left edge, so that it can be
/// copied in one piece.
enum CommandLines {
  static func draw(_ line: String, on pen: inout Pen) {
    let text = Array(pen.charset.text("descent " + line).visible.unicodeScalars)
    let columns = pen.size.columns
    var rows: [String] = [""]
    for scalar in text {
      if rows[rows.count - 1].cellWidth + scalar.cellWidth > columns { rows.append("") }
      rows[rows.count - 1].unicodeScalars.append(scalar)
    }
    rows = Array(rows.prefix(pen.size.rows - 3))
    let top = pen.size.rows - rows.count - 2
    let blank = Cell(" ", pen.theme.text)
    pen.draw { $0.fill(Rectangle(column: 0, row: top, columns: columns, rows: rows.count + 2), with: blank) }
    let rule = Cell(pen.charset.rule, pen.theme.quiet)
    pen.draw { $0.fill(Rectangle(column: 0, row: top, columns: columns, rows: 1), with: rule) }
    for (row, text) in rows.enumerated() { pen.write(text: text, 0, top + 1 + row, pen.theme.loud) }
    pen.write(
      "this line makes the race again; any key goes back", fitting: columns - 2, 1, pen.size.rows - 1, pen.theme.quiet)
  }
}
