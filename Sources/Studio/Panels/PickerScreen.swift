import Canvas
import Words

/// Where the parts of an open list stand: the list at the left, what is under its cursor beside it where there is room.
struct PickerPage {
  /// The list with its title, and what there is to say of the entry under the cursor.
  let list: Rectangle
  /// The picture; nil on a screen too narrow for it.
  let picture: Rectangle?
  /// The first entry that is shown, and how many fit.
  let first: Int
  let rows: Int
  /// How many rows there are for what to notice.
  let noticeRows: Int

  /// The rows above the entries: the title, and the words typed.
  static let head = 2

  init(_ picker: Picker, size: Size) {
    (list, picture) = SidePage.parts(of: size)
    noticeRows = size.rows >= 20 ? (list.columns < 60 ? 6 : 3) : 2
    rows = max(1, size.rows - Self.head - noticeRows - 5)
    first = max(0, min(picker.selection - rows / 2, picker.entries.count - rows))
  }

  /// The entry at a place of the screen.
  func row(at place: Position) -> Int? {
    let row = place.row - Self.head
    guard list.contains(column: place.column, row: place.row), (0..<rows).contains(row) else { return nil }
    return first + row
  }
}

/// An open list with what to notice on the entry under the cursor.
enum PickerScreen {
  static func draw(_ picker: Picker, _ page: PickerPage, on pen: inout Pen) {
    let width = page.list.columns - 2
    let typed: Phrase = picker.filter.isEmpty ? "type to narrow the list" : "narrowed by: \(picker.filter)"
    pen.write(picker.list.title, fitting: width, 1, 0, pen.theme.loud)
    pen.write(typed, fitting: width, 1, 1, pen.theme.quiet)
    let columns = Columns(picker.everything, width: width, pen)
    for (row, entry) in picker.entries.enumerated().dropFirst(page.first).prefix(page.rows) {
      let style = row == picker.selection ? pen.theme.selected : pen.theme.text
      let sign = picker.list.isSwitchboard ? (entry.isOn ? "[x] " : "[ ] ") : ""
      let line = " " + sign + columns.line(of: entry, pen)
      pen.write(text: line, fitting: width, 1, PickerPage.head + row - page.first, style)
    }
    if picker.entries.isEmpty { pen.write(picker.list.none, fitting: width, 1, PickerPage.head, pen.theme.text) }
    if let entry = picker.selected { about(entry, page, on: &pen) }
    pen.write(
      text: KeyBar.sentence(Keys.list, pen.look), fitting: width, 1, pen.size.rows - 1, pen.theme.quiet)
  }

  private static func about(_ entry: PickEntry, _ page: PickerPage, on pen: inout Pen) {
    let width = page.list.columns - 2
    let row = pen.size.rows - 2 - page.noticeRows
    let title = pen.text(entry.title)
    pen.write(text: title, fitting: width, 1, row - 2, pen.theme.loud)
    pen.write(text: entry.detail, fitting: width, 1, row - 1, pen.theme.text)
    pen.write(
      entry.notice, in: Rectangle(column: 1, row: row, columns: width, rows: page.noticeRows), pen.theme.text)
  }

  /// The widths of the columns, the title only where all have room.
  private struct Columns {
    private var name = 0
    private var title = 0
    private var kind = 0

    init(_ entries: [PickEntry], width: Int, _ pen: Pen) {
      func widest(_ text: (PickEntry) -> Int) -> Int { entries.reduce(0) { max($0, text($1)) } }
      let group = widest { pen.width(of: $0.group) }
      name = widest { $0.name.cellWidth }
      kind = widest { pen.width(of: $0.kind) }
      title = widest { pen.width(of: $0.title) }
      if name + kind + title + group + 5 > width { title = 0 }
    }

    func line(of entry: PickEntry, _ pen: Pen) -> String {
      var line = entry.name.padded(to: name)
      if title > 0 { line += " " + pen.text(entry.title).padded(to: title) }
      if kind > 0 { line += " " + pen.text(entry.kind).padded(to: kind) }
      return line + " " + pen.text(entry.group)
    }
  }
}
