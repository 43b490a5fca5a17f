import Canvas
import Words

/// A frame with the look that it is drawn in: every text that goes on the screen goes through here, and is spelled in the
/// charset.
struct Pen {
  private(set) var frame: Frame
  let look: Look

  init(_ size: Size, _ look: Look) {
    frame = Frame(size, filledWith: Cell(" ", look.theme.text))
    self.look = look
  }

  var theme: Theme { look.theme }
  var charset: Charset { look.charset }
  var size: Size { frame.size }

  /// Writes text to the right and returns the column after it.
  @discardableResult
  mutating func write(_ text: String, _ column: Int, _ row: Int, _ style: Style, limit: Int? = nil) -> Int {
    column + frame.write(charset.text(text), column: column, row: row, style: style, limit: limit)
  }

  /// Writes text that ends just before a column, and returns where it begins.
  @discardableResult
  mutating func write(_ text: String, before column: Int, _ row: Int, _ style: Style) -> Int {
    column - frame.write(charset.text(text), before: column, row: row, style: style)
  }

  /// Writes text cut to a width, with a sign where something is missing.
  mutating func write(_ text: String, fitting width: Int, _ column: Int, _ row: Int, _ style: Style) {
    let text = charset.text(text).fitted(to: width, ellipsis: charset.ellipsis)
    frame.write(text, column: column, row: row, style: style, limit: width)
  }

  /// Writes text into an area, broken between words; what does not fit into its last row is cut with a sign.
  mutating func write(_ text: String, in area: Rectangle, _ style: Style) {
    var lines = [""]
    for word in charset.text(text).split(separator: " ") {
      let joined = lines[lines.count - 1].isEmpty ? String(word) : lines[lines.count - 1] + " " + word
      if joined.cellWidth <= area.columns || lines.count == area.rows || lines == [""] {
        lines[lines.count - 1] = joined
      } else {
        lines.append(String(word))
      }
    }
    for (row, line) in lines.prefix(area.rows).enumerated() {
      write(line, fitting: area.columns, area.column, area.row + row, style)
    }
  }

  /// Draws with the tools of Canvas.
  mutating func draw(_ body: (inout Frame) -> Void) { body(&frame) }

  /// Puts a sign on a cell and keeps the ground that is there.
  mutating func mark(_ scalar: Unicode.Scalar, _ column: Int, _ row: Int, ink: Color, _ attributes: Attributes = []) {
    frame.write(String(scalar), column: column, row: row, ink: ink, attributes)
  }
}
