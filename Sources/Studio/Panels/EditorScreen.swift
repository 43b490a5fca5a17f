import Canvas
import Simulation
import Words

/// Where the parts of the editor stand: its lines at the left, the race beside them where there is room.
struct EditorPage {
  /// The lines with their title, and what there is to say of the one under the cursor.
  let list: Rectangle
  /// The race; nil on a screen too narrow for both.
  let picture: Rectangle?
  /// The first line that is shown, and how many fit.
  let first: Int
  let rows: Int

  /// The rows above the lines, and those below them: name and number, slider, three of meaning, a complaint, the keys.
  static let head = 2
  static let foot = 8

  init(_ editor: Editor, rows count: Int, size: Size) {
    (list, picture) = SidePage.parts(of: size)
    rows = max(1, size.rows - Self.head - Self.foot)
    first = max(0, min(editor.row - rows / 2, count - rows))
  }

  /// The line at a place of the screen.
  func row(at place: Position) -> Int? {
    let row = place.row - Self.head
    guard list.contains(column: place.column, row: place.row), (0..<rows).contains(row) else { return nil }
    return first + row
  }
}

/// The editor of the chosen entrant.
enum EditorScreen {
  static func draw(_ editor: Editor, _ model: Model, _ page: EditorPage, on pen: inout Pen) {
    let rows = model.editorRows
    let cursor = min(editor.row, rows.count - 1)
    let width = page.list.columns - 2
    title(model, width, on: &pen)
    let columns = Columns(rows, model, width: width, pen)
    for (index, row) in rows.enumerated().dropFirst(page.first).prefix(page.rows) {
      line(row, index == cursor, columns, model, EditorPage.head + index - page.first, on: &pen)
    }
    about(rows[cursor], editor, model, width, on: &pen)
  }

  private static func title(_ model: Model, _ width: Int, on pen: inout Pen) {
    let badge = Badge.all(model.race.setup.entrants, model.look)[model.chosen]
    let ink = Style(ink: badge.ink, ground: pen.theme.ground, pen.theme.emphasis)
    let name = model.entrant.name
    let column = pen.write(text: "\(badge.sign) ", 1, 0, ink)
    let words: Phrase = "the knobs of \(name)"
    pen.write(words, emphasizing: name, ink, column, 0, pen.theme.text)
  }

  /// Where the parts of a line stand. A slider on every line is for screens that have room.
  private struct Columns {
    let name: Int
    let valueEnd: Int
    let slider: Int
    let end: Int

    init(_ rows: [EditorRow], _ model: Model, width: Int, _ pen: Pen) {
      func widest(_ text: (EditorRow) -> String) -> Int {
        rows.reduce(0) { max($0, pen.charset.text(text($1)).cellWidth) }
      }
      name = 3 + widest(\.symbol) + 1
      let value = min(12, widest { model.text(model.value(of: $0), of: $0) })
      valueEnd = min(width, name + widest(\.name) + 2 + max(6, value))
      slider = valueEnd + 2
      end = width
    }

    var hasSlider: Bool { end - slider >= 9 }
  }

  private static func line(
    _ row: EditorRow, _ isSelected: Bool, _ columns: Columns, _ model: Model, _ screenRow: Int, on pen: inout Pen
  ) {
    let value = model.value(of: row)
    let isUsual = row == .schedule ? model.entrant.plan == nil : value == model.usualValue(of: row)
    let style = isSelected ? pen.theme.selected : isUsual ? pen.theme.text : pen.theme.loud
    if isSelected {
      pen.draw { $0.fill(Rectangle(column: 1, row: screenRow, columns: columns.end, rows: 1), with: Cell(" ", style)) }
    }
    pen.write(text: row.symbol, 3, screenRow, style)
    pen.write(text: row.name, columns.name, screenRow, style)
    let text = row.isFlag ? pen.text(value == 0 ? "off" : "on") : shown(value, row, model)
    pen.write(text: text, before: columns.valueEnd, screenRow, style)
    guard columns.hasSlider, let place = model.place(of: row) else { return }
    pen.write(text: slider(place, width: columns.end - columns.slider, pen), columns.slider, screenRow, style)
  }

  /// The number as it is, or as many of its digits as a line has room for; below the lines it stands in full.
  private static func shown(_ value: Double, _ row: EditorRow, _ model: Model) -> String {
    let text = model.text(value, of: row)
    return text.cellWidth <= 12 ? text : NumberText.fitted(value, width: 10)
  }

  private static func slider(_ place: Double, width: Int, _ pen: Pen) -> String {
    let knob = max(0, min(width - 1, Int((place * Double(width - 1)).rounded())))
    let rule = String(pen.charset.rule)
    let sign = pen.charset.isNarrow ? "O" : "●"
    return String(repeating: rule, count: knob) + sign + String(repeating: rule, count: width - 1 - knob)
  }

  /// What there is to say of the line under the cursor.
  private static func about(_ row: EditorRow, _ editor: Editor, _ model: Model, _ width: Int, on pen: inout Pen) {
    let top = pen.size.rows - EditorPage.foot + 1
    let value = model.value(of: row)
    let name = row.symbol.isEmpty ? row.name : "\(row.symbol)  \(row.name)"
    if let typed = editor.typed {
      pen.write(text: "\(name) = \(typed)_", fitting: width, 1, top, pen.theme.loud)
    } else if row.isFlag || row == .schedule || value == model.usualValue(of: row) {
      pen.write(text: "\(name) = \(model.text(value, of: row))", fitting: width, 1, top, pen.theme.loud)
    } else {
      let usual = model.text(model.usualValue(of: row), of: row)
      let words: Phrase = "\(name) = \(model.text(value, of: row))   usually \(usual)"
      pen.write(words, fitting: width, 1, top, pen.theme.loud)
    }
    if let place = model.place(of: row) {
      pen.write(text: slider(place, width: width, pen), 1, top + 1, pen.theme.text)
    }
    pen.write(row.meaning(model), in: Rectangle(column: 1, row: top + 2, columns: width, rows: 3), pen.theme.text)
    if let complaint = editor.complaint {
      pen.write(complaint, fitting: width, 1, top + 5, Style(ink: pen.theme.bad, ground: pen.theme.ground))
    } else if let notice = model.notice {
      pen.write(notice, fitting: width, 1, top + 5, pen.theme.loud)
    }
    pen.write(text: keys(editor, width, pen.look), fitting: width, 1, pen.size.rows - 1, pen.theme.quiet)
  }

  /// What the keys do here, as many of them as fit.
  private static func keys(_ editor: Editor, _ width: Int, _ look: Look) -> String {
    let table = Keys.editor
    func cap(_ action: Keys.EditAction) -> String { table.cap(of: action) ?? "" }
    if editor.typed != nil { return "\(cap(.take)) \(look.text("takes it"))   \(cap(.back)) \(look.text("goes back"))" }
    let turns = "\(cap(.less)) \(cap(.more)) \(look.text("turns it"))"
    let back = "\(cap(.back)) \(look.text("goes back"))"
    let all = "\(turns)   \(cap(.nextEntrant)) \(look.text("the next one"))   \(back)"
    return look.charset.text(all).cellWidth <= width ? all : "\(turns)   \(back)"
  }
}
