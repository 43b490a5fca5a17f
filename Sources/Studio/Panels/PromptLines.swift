import Calculus
import Canvas
import Words

/// The prompt for a formula, over the last rows of the screen: what is typed, and what is wrong with it.
enum PromptLines {
  static func draw(_ prompt: FormulaPrompt, on pen: inout Pen) {
    let top = pen.size.rows - 4
    let blank = Cell(" ", pen.theme.text)
    let area = Rectangle(column: 0, row: top, columns: pen.size.columns, rows: 4)
    pen.draw { $0.fill(area, with: blank) }
    let rule = Cell(pen.charset.rule, pen.theme.quiet)
    pen.draw { $0.fill(Rectangle(column: 0, row: top, columns: area.columns, rows: 1), with: rule) }
    let column = pen.write(text: "f = ", 1, top + 1, pen.theme.loud)
    text(prompt, column, top + 1, on: &pen)
    if let complaint = complaint(prompt) {
      let style = Style(ink: pen.theme.bad, ground: pen.theme.ground)
      pen.write(complaint, fitting: pen.size.columns - 2, 1, top + 2, style)
    } else if case .success(let formula) = prompt.formula {
      pen.write(text: formula.description, fitting: pen.size.columns - column - 1, column, top + 2, pen.theme.quiet)
    }
    pen.write(text: KeyBar.sentence(Keys.prompt, pen.look), 1, top + 3, pen.theme.quiet)
  }

  /// The typed text around the cursor, and the cursor as a reversed cell. The place of a mistake is underlined.
  private static func text(_ prompt: FormulaPrompt, _ column: Int, _ row: Int, on pen: inout Pen) {
    let width = pen.size.columns - column - 2
    // The blank is a character of its own even behind one that would join the next.
    let characters = Array(prompt.text) + [" "]
    let widths = characters.map { pen.charset.text(String($0)).cellWidth }
    let first = first(before: prompt.cursor, width: width, widths)
    var wrong: Range<Int> = 0..<0
    if case .failure(let error) = prompt.formula, prompt.cursor > error.range.upperBound { wrong = error.range }
    var place = column
    for index in characters.indices.dropFirst(first) {
      guard place + widths[index] <= column + width else { break }
      var style = pen.theme.text
      if wrong.contains(index) {
        style = Style(ink: pen.theme.bad, ground: pen.theme.ground, pen.theme.emphasis.union(.underline))
      }
      if prompt.isSelected || index == prompt.cursor { style.attributes.insert(.reverse) }
      place = pen.write(text: String(characters[index]), place, row, style)
    }
  }

  /// The character with which the line begins: as far before the cursor as the width allows.
  private static func first(before cursor: Int, width: Int, _ widths: [Int]) -> Int {
    var first = cursor
    var used = widths[cursor]
    while first > 0, used + widths[first - 1] <= width {
      first -= 1
      used += widths[first]
    }
    return first
  }

  /// A formula that is still being typed is not scolded for being unfinished: only what Enter brought up is said at the
  /// end of the text.
  private static func complaint(_ prompt: FormulaPrompt) -> Phrase? {
    if let complaint = prompt.complaint { return complaint }
    guard case .failure(let error) = prompt.formula, !prompt.text.isEmpty,
      error.range.upperBound < prompt.text.count
    else { return nil }
    return error.sentence
  }
}
