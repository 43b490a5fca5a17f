import Words

extension Frame {
  /// Writes text from (`column`, `row`) to the right, at most `limit` cells of it, and returns how many cells it took.
  ///
  /// Control characters are spelled out (``Swift/String/visible``), wide characters are never split: one that does not
  /// fit ends the text. A combining mark joins the character before it.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, style: Style = .standard, limit: Int? = nil
  ) -> Int {
    write(text, column, row, limit) { _ in style }
  }

  /// Writes text in an ink and keeps the ground that is there: a label on a map.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, ink: Color, _ attributes: Attributes = [], limit: Int? = nil
  ) -> Int {
    write(text, column, row, limit) { Style(ink: ink, ground: $0, attributes) }
  }

  /// Writes text that ends just before `column`, and returns how many cells it took.
  @discardableResult
  public mutating func write(_ text: String, before column: Int, row: Int, style: Style = .standard) -> Int {
    write(text, column: column - text.cellWidth, row: row, style: style, limit: text.cellWidth)
  }

  private mutating func write(
    _ text: String, _ column: Int, _ row: Int, _ limit: Int?, style: (_ ground: Color) -> Style
  ) -> Int {
    var next = column
    let end = column + min(limit ?? .max, size.columns - column)
    var last: Int?
    for scalar in text.visible.unicodeScalars {
      let width = scalar.cellWidth
      if width == 0 {
        if let last { join(scalar, toCellAt: last, row) }
        continue
      }
      guard next + width <= end else { break }
      write(scalar, next, row, style)
      last = next
      next += width
    }
    return next - column
  }

  private mutating func write(_ scalar: Unicode.Scalar, _ column: Int, _ row: Int, _ style: (Color) -> Style) {
    self[column, row] = Cell(scalar, style(self[column, row].style.ground))
    if column == -1, scalar.isWide {
      // Its left half lies outside: what is left of it is a blank.
      self[0, row] = Cell(" ", style(self[0, row].style.ground))
    }
  }

  private mutating func join(_ scalar: Unicode.Scalar, toCellAt column: Int, _ row: Int) {
    if let syllable = Hangul.joined(self[column, row].scalar, scalar) {
      self[column, row].scalar = syllable
    } else if scalar.isMark, self[column, row].mark == Cell.noMark {
      self[column, row].mark = scalar
    }
  }
}
