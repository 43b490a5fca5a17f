import Canvas
import Simulation
import Words

/// The list of surfaces with what to notice on the one under the cursor.
enum PickerScreen {
  static func draw(_ picker: SurfacePicker, on pen: inout Pen) {
    let cards = picker.cards
    let rows = max(1, pen.size.rows - 7)
    let first = max(0, min(picker.selection - rows / 2, cards.count - rows))
    var column = pen.write("Choose a surface", 1, 0, pen.theme.loud) + 2
    column = pen.write(
      picker.filter.isEmpty ? "type to narrow the list" : "narrowed by: \(picker.filter)", column, 0, pen.theme.quiet)
    for (row, card) in cards.enumerated().dropFirst(first).prefix(rows) {
      let style = row == picker.selection ? pen.theme.selected : pen.theme.text
      let kind = card.domain.dimension == 1 ? "f(x)" : "f(x, y)"
      let title = pen.text(card.title)
      let line = " \(card.name.padded(to: 20)) \(title.padded(to: 24)) \(kind)"
      pen.write(text: line, fitting: min(pen.size.columns - 2, 56), 1, 2 + row - first, style)
    }
    if cards.isEmpty { pen.write("no surface has that in its name", 2, 2, pen.theme.text) }
    if let card = picker.selected { about(card, on: &pen) }
    pen.write(text: KeyBar.sentence(Keys.list, pen.look), 1, pen.size.rows - 1, pen.theme.quiet)
  }

  private static func about(_ card: SurfaceCard, on pen: inout Pen) {
    let width = pen.size.columns - 2
    pen.write(text: card.formula, fitting: width, 1, pen.size.rows - 4, pen.theme.loud)
    pen.write(
      card.notice, in: Rectangle(column: 1, row: pen.size.rows - 3, columns: width, rows: 2), pen.theme.text)
  }
}
