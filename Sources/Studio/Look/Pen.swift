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

  /// The words of a phrase in the language of the look.
  func text(_ phrase: Phrase) -> String { look.text(phrase) }

  /// How many cells a phrase takes.
  func width(of phrase: Phrase) -> Int { text(phrase).cellWidth }

  /// Writes words to the right and returns the column after them.
  @discardableResult
  mutating func write(_ phrase: Phrase, _ column: Int, _ row: Int, _ style: Style, limit: Int? = nil) -> Int {
    column + frame.write(text(phrase), column: column, row: row, style: style, limit: limit)
  }

  /// Writes words of which a part stands out, wherever a language puts it, and returns the column after them.
  @discardableResult
  mutating func write(
    _ phrase: Phrase, emphasizing part: String, _ loud: Style, _ column: Int, _ row: Int, _ style: Style
  ) -> Int {
    let words = text(phrase)
    let end = write(text: words, column, row, style)
    if let (before, _) = words.parted(at: part) { write(text: part, column + String(before).cellWidth, row, loud) }
    return end
  }

  /// Writes words that end just before a column, and returns where they begin.
  @discardableResult
  mutating func write(_ phrase: Phrase, before column: Int, _ row: Int, _ style: Style) -> Int {
    column - frame.write(text(phrase), before: column, row: row, style: style)
  }

  /// Writes words cut to a width, with a sign where something is missing.
  mutating func write(_ phrase: Phrase, fitting width: Int, _ column: Int, _ row: Int, _ style: Style) {
    write(text: text(phrase), fitting: width, column, row, style)
  }

  /// Writes words into an area, broken between them; what does not fit into its last row is cut with a sign.
  mutating func write(_ phrase: Phrase, in area: Rectangle, _ style: Style) {
    var lines = [""]
    for word in text(phrase).split(separator: " ") {
      let joined = lines[lines.count - 1].isEmpty ? String(word) : lines[lines.count - 1] + " " + word
      if joined.cellWidth <= area.columns || lines.count == area.rows || lines == [""] {
        lines[lines.count - 1] = joined
      } else {
        lines.append(String(word))
      }
    }
    for (row, line) in lines.prefix(area.rows).enumerated() {
      write(text: line, fitting: area.columns, area.column, area.row + row, style)
    }
  }

  /// Writes what is no sentence, a name, a number or a formula, and returns the column after it.
  @discardableResult
  mutating func write(text: String, _ column: Int, _ row: Int, _ style: Style, limit: Int? = nil) -> Int {
    column + frame.write(charset.text(text), column: column, row: row, style: style, limit: limit)
  }

  /// Writes what is no sentence so that it ends just before a column, and returns where it begins.
  @discardableResult
  mutating func write(text: String, before column: Int, _ row: Int, _ style: Style) -> Int {
    column - frame.write(charset.text(text), before: column, row: row, style: style)
  }

  /// Writes what is no sentence, cut to a width, with a sign where something is missing.
  mutating func write(text: String, fitting width: Int, _ column: Int, _ row: Int, _ style: Style) {
    let text = charset.text(text).fitted(to: width, ellipsis: charset.ellipsis)
    frame.write(text, column: column, row: row, style: style, limit: width)
  }

  /// Draws with the tools of Canvas.
  mutating func draw(_ body: (inout Frame) -> Void) { body(&frame) }

  /// Puts a sign on a cell and keeps the ground that is there.
  mutating func mark(_ scalar: Unicode.Scalar, _ column: Int, _ row: Int, ink: Color, _ attributes: Attributes = []) {
    frame.write(String(scalar), column: column, row: row, ink: ink, attributes)
  }
}
